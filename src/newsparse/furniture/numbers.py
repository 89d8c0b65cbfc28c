"""Page numbers: alone on a line, or as a part of a running head."""

from __future__ import annotations

from itertools import pairwise

import regex

from newsparse.furniture.page import DIGITS, MARKS, SHORT_LINE, STOPS, Page
from newsparse.furniture.words import PageTables
from newsparse.patterns import late

__all__ = ["count", "find_numbers", "is_of_so_many", "numbers_fit", "page_number", "page_of"]

# A running head's number at the end or in front: "Gazette – 2 / 3", "Politics | 1", "12 Gazette".
_NUMBER_LAST = late(r"(?<![\d.,:/-])(\d{1,3})(?: ?/ ?(\d{1,3}))?[*_| ]*\Z")

_NUMBER_FIRST = late(r"[*_| ]*(\d{1,3})(?: ?/ ?(\d{1,3}))?(?=\s)")

_AROUND_NUMBERS = frozenset("*_| ")

_LEAST_YEAR = 1000

# "Gazette – 3", "12 | Politics", "Gazette, June 2025, 3"
_PARTS = frozenset("|–—-·•:,")

_YEAR = late(r"(?<!\d)\d{4}(?!\d)")


def find_numbers(page: Page, candidates: list[int], words: PageTables) -> None:
    """Flag page numbers: counted up, of so many, or where a page ends.

    Among lines that nothing parts from the text a number must count and say what it is. Sections
    are counted as well, from one on, and years.
    """
    texts, found = page.texts, page.found
    seen: list[tuple[int, int, bool]] = []
    for i in candidates:
        text = texts[i]
        if len(text) > 24 or text.isalpha() or DIGITS.search(text) is None:
            continue
        if i and text[-1] in STOPS and texts[i - 1] and texts[i - 1][-1] not in STOPS:
            # "… the strike was in" / "1998."
            continue
        if not text.isdecimal() and any(map(words.is_other, text.split())):
            # "22 July 2018"
            continue
        match = words.number.fullmatch(text)
        if match is None or not _have_values(match["number"], match["of"]):
            continue
        number = int(match["number"])
        of = match["of"]
        if of is not None and not 1 <= number <= int(of):
            continue
        framed = text[0] in "-–—[(" and text[-1] in "-–—])"
        sure = framed or match["word"] is not None or match["after"] is not None or of is not None
        seen.append((i, number, sure))
    sections = (
        len(seen) > 1
        and seen[0][1] == 1
        and not any(sure for _, _, sure in seen)
        and page.head_sections([i for i, _, _ in seen])
    )
    for place, (i, number, sure) in enumerate(seen):
        counts = (sure or (not sections and number < _LEAST_YEAR)) and any(
            seen[at][1] - number == (1 if at > place else -1)
            for at in range(max(0, place - 2), min(len(seen), place + 3))
            if at != place
        )
        # A year that ends the last line of a page is no number of it.
        edge = (i in page.edges and number < _LEAST_YEAR) or (i == page.rows[-1] and number < 100)
        if i not in page.alone:
            if sure and counts:
                found.add(i)
        elif sure or counts or edge or _splits_sentence(page, i):
            found.add(i)


def _splits_sentence(page: Page, i: int) -> bool:
    """Tell whether a number stands where no sentence has one: between a line and a small letter."""
    texts, rows, k = page.texts, page.rows, page.place(i)
    if not 0 < k < len(rows) - 1:
        return False
    before, after = texts[rows[k - 1]], texts[rows[k + 1]]
    if texts[i - 1] or texts[i + 1]:
        return False
    return len(before) > SHORT_LINE and before[-1].isalpha() and after[0].islower()


def count(page: Page, places: list[int]) -> bool | None:
    """Tell whether the numbers in these lines count pages, or something else; None if they don't count.

    "14 April 2025" and "15 April 2025" count days, "Chapter 1" and "Chapter 2" chapters, where they stand
    above sections of the text and nothing parts the number from the words.
    """
    numbers: list[int] = []
    rests: set[str] = set()
    parted = True
    for i in places:
        text = page.texts[i]
        match = page_number(text)
        if match is None:
            return None
        numbers.append(int(match[1]))
        before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
        rests.add((before + after).strip(MARKS).casefold())
        if len(rests) > 1:
            # "13 April 2013" and "14 April 2025" count nothing.
            return None
        parted = parted and (
            match[2] is not None
            or not (before or after)
            or not _PARTS.isdisjoint((before[-1:], after[:1]))
        )
    if len(numbers) < 2 or not all(b - a == 1 for a, b in pairwise(numbers)):
        return None
    return parted or not (_YEAR.search(rests.pop()) is not None or page.head_sections(places))


def numbers_fit(texts: list[str], places: list[int]) -> bool:
    """Tell whether the numbers that end these lines may be pages, or are always the same."""
    before: int | None = None
    for i in places:
        page = page_of(texts[i])
        if page is None:
            continue
        if before is not None and page[0] - before not in (0, 1, 2):
            return False
        before = page[0]
    return True


def page_of(text: str) -> tuple[int, int | None] | None:
    """Return the page that a running head names, and of how many."""
    match = page_number(text)
    if match is None:
        return None
    return int(match[1]), int(match[2]) if match[2] else None


def is_of_so_many(text: str) -> bool:
    """Tell whether a line ends in a page's number of so many: "3/7"."""
    page = page_of(text)
    return page is not None and page[1] is not None and 0 < page[0] <= page[1]


def page_number(text: str) -> regex.Match[str] | None:
    """Find the number of a page at the end of a running head or in front, and of how many."""
    first, last = text[0], text[-1]
    found = None
    if last.isdecimal() or last in _AROUND_NUMBERS:
        found = _NUMBER_LAST.search(text, max(0, len(text) - 16))
    if found is None and (first.isdecimal() or first in _AROUND_NUMBERS):
        found = _NUMBER_FIRST.match(text)
    return found if found is not None and _have_values(found[1], found[2]) else None


def _have_values(*numbers: str | None) -> bool:
    """Tell whether Python can read the digits: the patterns may know a newer Unicode than it does."""
    return all(number is None or number.isdecimal() for number in numbers)
