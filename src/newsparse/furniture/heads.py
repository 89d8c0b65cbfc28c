"""Running heads and feet: the same line but for its number, page after page."""

from __future__ import annotations

from newsparse.furniture.numbers import count, numbers_fit, page_of
from newsparse.furniture.page import DIGITS, ENDS, LONGEST, MARKS, STOPS, Page, is_address

__all__ = ["find_glued_heads", "find_heads"]

_TOP = 12
"""So many lines, none of them prose, may stand above the headline."""


_NUMBERS = "0123456789" + MARKS + "/,"
_LEAST_HEAD = 3
_MOST_ENTRIES = 4
"""Ways to head the entries of one text that are looked for: each costs a look at all above."""


def find_heads(page: Page, candidates: list[int]) -> None:
    """Flag running heads and feet: the same line but for its number, page after page."""
    texts, rows, found, headings = page.texts, page.rows, page.found, page.headings
    groups: dict[str, list[int]] = {}
    entries = 0
    for i in candidates:
        text = texts[i]
        if text[-1] in STOPS or i in found:
            # A whole sentence is no running head, however often it is printed.
            continue
        if i and text[0].islower() and texts[i - 1] and not is_address(text):
            # It goes on with the line right above it.
            continue
        key = text.strip(MARKS).casefold()
        if not key.isalpha() and DIGITS.search(key) is not None:
            # The number changes, and may stand on every other page alone.
            bare = DIGITS.sub("", key).strip(MARKS + "/,")
            key = bare if len(bare) > 3 else DIGITS.sub("0", key)
        # Page numbers have been found; a date of printing is no number.
        if len(key) > 4 or any(c.isalpha() for c in key):
            groups.setdefault(key, []).append(i)
    # What is printed most often is settled first: then is seen what the rest stands beside.
    for places in sorted(groups.values(), key=len, reverse=True):
        if len(places) == 1:
            # "Gazette – 1 / 1": of so many pages, so a head by itself.
            at = places[0]
            if at in page.edges or at == rows[0] or at == rows[-1]:
                number = page_of(texts[at])
                if number is not None and number[1] is not None and number[0] <= number[1]:
                    found.add(at)
            continue
        counted = count(page, places)
        if counted is not None:
            found.update(places if counted else ())
            continue
        if page.begin_sentences(places):
            continue
        if len(places) == 2:
            # Twice the same words may be the article's own, unless they are no sentence.
            if all(map(page.goes_on, places)):
                continue
            head = (
                headings.isdisjoint(places)
                and texts[places[0]][-1] not in ENDS
                and all(map(page.is_at_end, places))
            )
        else:
            if entries < _MOST_ENTRIES and _differ_by_hours(page, places):
                entries += 1
                if page.head_sections(places):
                    continue
            # A crosshead that comes thrice is marked as one, or neither opens the page nor
            # splits a sentence. A headline is marked once, and is the running head of its pages.
            plain = (
                headings.isdisjoint(places[1:])
                and texts[places[0]][-1] not in ENDS
                and numbers_fit(texts, places)
            )
            head = plain or any(map(page.cuts_sentence, places))
            if not head:
                at_edges = sum(map(page.is_at_end, places))
                edges = at_edges * 2 > len(places) or places[0] == rows[0]
                everywhere = bool(page.edges) and at_edges == len(places)
                head = edges if headings.isdisjoint(places) else everywhere
        if head:
            # A headline that is also the running head keeps its first place.
            keep_first = not any(i < places[0] for i in headings) and _may_be_headline(
                page, places[0]
            )
            found.update(places[1:] if keep_first else places)


def _differ_by_hours(page: Page, places: list[int]) -> bool:
    """Tell whether these lines differ by other numbers than those of pages.

    "14 April 2025 15:30" and "14 April 2025 15:12" say when the entries of a live text were written.
    """
    texts = {page.texts[i] for i in places}
    return len(texts) == len(places) and len({page_of(text) for text in texts}) == 1


def _may_be_headline(page: Page, i: int) -> bool:
    """Tell whether the first printing of a running head may be the headline itself."""
    text = page.texts[i]
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdecimal, text))
    if letters <= 2 * digits or page.cuts_sentence(i):
        # A line of digits is the moment of printing.
        return False
    above = [page.texts[j] for j in page.rows[: page.place(i)]]
    return len(above) < _TOP and not any(
        line[-1] in STOPS or len(line) >= LONGEST for line in above
    )


def find_glued_heads(page: Page, candidates: list[int]) -> None:
    """Flag running heads that no blank line parts from the text: they count, or cut sentences."""
    texts, found = page.texts, page.found
    counted: dict[str, list[int]] = {}
    printed: dict[str, list[int]] = {}
    for i in candidates:
        text = texts[i]
        if i in page.headings or (text[0].islower() and not is_address(text)):
            continue
        if text[0].isdecimal() or text[-1].isdecimal():
            counted.setdefault(text.strip(_NUMBERS).casefold(), []).append(i)
        else:
            printed.setdefault(text, []).append(i)
    for head, places in counted.items():
        if len(places) > 1 and len(head) > _LEAST_HEAD and count(page, places):
            found.update(places)
    for text, places in printed.items():
        if len(places) > 1 and any(map(str.isalpha, text)):
            cuts = sum(map(page.cuts_full_line, places))
            if cuts * 2 > len(places) and page.stand_apart(places):
                first = _may_be_headline(page, places[0])
                found.update(places[1:] if first else places)
