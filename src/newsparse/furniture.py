"""Lines of the page that are not of the article: page numbers, running heads and feet.

Facts
-----
A page number stands alone on its line, or with a running head, and counts up. A running head
is the same on every page but for the number. Neither belongs to the sentence it interrupts.
A jump line sends the reader to another page or says where the article comes from ("See TAX, Page
A6", "Continued from Page A1"); the slug that it names is printed again where the article goes on.
Refrains, separators and repeated crossheads are the article's own: being repeated is not
enough, a running head stands where a page ends, or splits a sentence, and is short.

Furniture is flagged, never removed: the lines stay in the table and are accounted for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set as AbstractSet
from itertools import pairwise

import regex

from newsparse.layout import Layout
from newsparse.lines import Lines

__all__ = ["find_furniture"]

_LONGEST = 110
_SHORT_LINE = 40
"""A shorter line above, without a stop, is a name, date or crosshead."""
_TOP = 12
"""So many lines, none of them prose, may stand above the headline."""

# 3 · - 3 - · 3/7 · 3 of 7 · Page 3 · Page 3 of 7 · [3]: a number that counts pages, perhaps of so
# many, perhaps after a word for page.
_NUMBER = regex.compile(
    r"""
    [\[(\-–—|·•*_\#\s]*+
    (?: (?P<word>page|pages|p\.|pg\.?|seite|s\.|página|pagina|pág\.|pag\.|strona|str\.|strana|side|sida
        |sayfa|страница|стр\.|sivu|oldal|blz\.|trang|halaman|第) \s?+ )?+
    (?P<number>\d{1,4})
    (?: \s?+ (?: / | of | von | de | di | z | ze | af | av | van | из | sur | \| ) \s?+ (?P<of>\d{1,4}) )?+
    (?P<after>\s?+(?:页|頁|ページ|쪽))?+
    [\])\-–—|·•*_\#.\s]*+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_PAGE_WORDS = frozenset(
    """
    page pages pg seite página pagina strona strana side sida sayfa страница sivu oldal trang halaman
    of von de di z ze af av van из sur 第 页 頁 ページ 쪽
    """.split()
)
"""The words in it that may stand by themselves."""
# A running head's number at the end or in front: "Gazette – 2 / 3", "Politics | 1", "12 Gazette".
_NUMBER_LAST = regex.compile(r"(?<![\d.,:/-])(\d{1,3})(?: ?/ ?(\d{1,3}))?[*_| ]*\Z")
_NUMBER_FIRST = regex.compile(r"[*_| ]*(\d{1,3})(?: ?/ ?(\d{1,3}))?(?=\s)")
_AROUND_NUMBERS = frozenset("*_| ")
_DIGITS = regex.compile(r"\d+")
# The words with which papers send a reader on, and say where an article began, by language: each
# is followed by a page.
_JUMP = regex.compile(
    r"""
    [\[(►▶→»*_–—\s-]*+
    (?:
        (?: (?:story\ |article\ )? continued\ (?:from|on|inside) | (?:please\ )? turn\ to | from
          | fortsetzung (?:\ (?:auf|von|siehe))? | weiter\ auf
          | (?:lire\ la\ )? suite (?:\ (?:en|de\ la))?
          | contin[úu]a\ (?:en|na|a) | viene\ de | pasa\ a | continuación\ de | continuação\ da
          | segue (?:\ (?:a|da|dalla))? | vervolg\ (?:op|van) | lees\ verder\ op
          | fortsättning(?:\ (?:på|från))? | fortsættes\ på | fortsat\ fra | fortsetter\ på
          | (?:ciąg\ dalszy|c\.d\.|cd\.|dokończenie)\ (?:na|ze)
          | (?:продолжение|окончание|начало)\ на
        )
        (?: \ (?:la|the) )?
      | (?: (?:please\ )? see | siehe ) \ (?P<slug>(?-i:\p{Lu}[\p{Lu}\d'’&\ -]{1,30})) [,:/]? (?:\ on)?
    )
    \s (?:
          (?: page | pages | p\. | pg\.? | seite | s\. | página | pág\. | pagina | pag\. | sidan | sid
            | side | strona | stronie | str\. | стр\. | с\. )
          \s? \p{Lu}?-?\d{1,3}
        | (?-i:[A-Z])-?\d{1,2}
    )
    (?: ,? \s? (?: col | column | spalte | sp ) s? \.? \s \d{1,2} )?+
    [\])*_.►▶→»\s]*+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# The moment of printing, as browsers set it above the page: "5/3/24, 10:22 AM".
_MOMENT = regex.compile(
    r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?",
    regex.IGNORECASE,
)
_ADDRESS = regex.compile(r"(?:https?://|www\.)\S+")
_ADDRESSES = frozenset(("http", "www."))
_FEW = 3
_SAME_TITLE = 24
_LEAST_TITLE = 10
_TOP_OF_FRAME = 2
_LEAST_YEAR = 1000
_LONGEST_JUMP = 60
_LONGEST_ADDRESS = 250
_FRAME = 4
"""So many lines stand above or below the number of a page: a browser prints three."""
_SLUG = 24
_PAGE_ENDS = frozenset("0123456789)]*_.►▶→»")
_MARKS = "#*_>|·•–—- \t"
_STOPS = frozenset(".!?…。！？؟।")
_ENDS = frozenset('.!?…。！？؟।"”’»”)]:;')


def find_furniture(
    lines: Lines, layout: Layout, headings: AbstractSet[int] = frozenset()
) -> frozenset[int]:
    r"""Return the indexes of the lines that are furniture of the page.

    *headings* are the lines that are marked as such.

    >>> from newsparse.layout import measure
    >>> from newsparse.lines import read_lines
    >>> text = "The wind rose and the ferries\n\nGazette – 1 / 2\n\x0cstayed in.\n\nGazette – 2 / 2"
    >>> lines = read_lines(text)
    >>> sorted(find_furniture(lines, measure(lines)))
    [2, 6]
    """
    texts = lines.texts
    rows = layout.rows
    pages = _page_edges(rows, lines.pages)
    last = len(texts) - 1
    tops = frozenset(lines.pages)
    if tops:
        below = [i for i in rows if i == last or not texts[i + 1] or i + 1 in tops]
    else:
        below = [a for a, b in pairwise(rows) if b != a + 1] + rows[-1:]
    alone = [
        i
        for i in below
        if (len(texts[i]) < _LONGEST or _is_address(texts[i]))
        # Alone, or right under the text with nothing below.
        and (
            texts[i][-1] not in _STOPS or i == 0 or not texts[i - 1] or i in pages or i == rows[-1]
        )
    ]
    found: set[int] = set()
    _jumps(texts, rows, found)
    known = frozenset(alone)
    glued = _glued(texts, rows, known)
    if not alone and not glued and not found:
        return frozenset()
    _numbers(texts, alone, glued, rows, pages, found)
    _heads(texts, alone, rows, pages, found, headings)
    if glued:
        _glued_heads(
            texts, [i for i in sorted(alone + glued) if i not in found], rows, found, headings
        )
    if found:
        _frames(texts, rows, pages, found, known, headings)
    if found or texts[rows[-1]][-1].isdecimal():
        _browser_frame(texts, rows, found)
    return frozenset(found)


def _glued(texts: list[str], rows: list[int], alone: AbstractSet[int]) -> list[int]:
    """Return lines within a block that furniture may be all the same.

    Where a tool prints no blank lines, the end of a page is not to be seen. What is left is that
    a line counts, or is printed again.
    """
    seen: set[str] = set()
    again: set[str] = set()
    for i in rows:
        text = texts[i]
        if text in seen:
            again.add(text)
        seen.add(text)
    return [
        i
        for i in rows
        if (
            ((text := texts[i])[-1].isdecimal() and len(text) < _SHORT_LINE)
            or text[0].isdecimal()
            or text in again
            or _is_address(text)
        )
        and (len(text) < _LONGEST or _is_address(text))
        and text[-1] not in _STOPS
        and i not in alone
    ]


def _page_edges(rows: list[int], pages: list[int]) -> set[int]:
    """Return the lines at the foot and at the top of pages that a form feed ends."""
    edges: set[int] = set()
    for page in pages:
        k = bisect_left(rows, page)
        edges.update(rows[max(0, k - 1) : k + 1])
    return edges


def _jumps(texts: list[str], rows: list[int], found: set[int]) -> None:
    """Flag jump lines, and the slugs above those where an article goes on."""
    # Nearly no line is asked: one ends with its page, and few lines end in a digit.
    for last in [k for k, i in enumerate(rows) if texts[i][-1] in _PAGE_ENDS]:
        k, i = last, rows[last]
        text = texts[i]
        if len(text) > _LONGEST_JUMP or not (text[-1].isdecimal() or text[-2:-1].isdecimal()):
            continue
        jump = _JUMP.fullmatch(text)
        if jump is None:
            continue
        found.add(i)
        above = texts[rows[k - 1]] if k else ""
        if jump["slug"] is None and 0 < len(above) <= _SLUG and above.isupper():
            found.add(rows[k - 1])
            k -= 1
        # Between where a page sends on and where the next goes on stands the head of that page.
        if (
            k > 1
            and rows[k - 2] in found
            and len(texts[rows[k - 1]]) < _LONGEST
            and texts[rows[k - 1]][-1] not in _STOPS
        ):
            found.add(rows[k - 1])


def _numbers(
    texts: list[str],
    alone: list[int],
    glued: list[int],
    rows: list[int],
    pages: set[int],
    found: set[int],
) -> None:
    """Flag page numbers: counted up, of so many, or where a page ends.

    Among lines that nothing parts from the text a number must count and say what it is.
    """
    seen: list[tuple[int, int, bool]] = []
    for i in sorted(alone + glued) if glued else alone:
        text = texts[i]
        if len(text) > 24 or text.isalpha() or _DIGITS.search(text) is None:
            continue
        if i and text[-1] in _STOPS and texts[i - 1] and texts[i - 1][-1] not in _STOPS:
            # "… the strike was in" / "1998."
            continue
        if not text.isdecimal() and any(map(_is_other_word, text.split())):
            # "22 July 2018"
            continue
        match = _NUMBER.fullmatch(text)
        if match is None or not _have_values(match["number"], match["of"]):
            continue
        number = int(match["number"])
        of = match["of"]
        if of is not None and not 1 <= number <= int(of):
            continue
        framed = text[0] in "-–—[(" and text[-1] in "-–—])"
        sure = framed or match["word"] is not None or match["after"] is not None or of is not None
        seen.append((i, number, sure))
    within = frozenset(glued)
    for place, (i, number, sure) in enumerate(seen):
        counts = any(
            seen[at][1] - number == (1 if at > place else -1)
            for at in range(max(0, place - 2), min(len(seen), place + 3))
            if at != place
        )
        # A year that ends the last line of a page is no number of it.
        edge = (i in pages and number < _LEAST_YEAR) or (i == rows[-1] and number < 100)
        if i in within:
            if sure and counts:
                found.add(i)
        elif sure or counts or edge or _splits_sentence(texts, i, rows):
            found.add(i)


def _is_other_word(word: str) -> bool:
    """Tell whether a word is one that no page number has beside it."""
    if not word.isalpha():
        return False
    # To a pattern that takes capitals and small letters for one, these two are an "i".
    return word.replace("İ", "i").replace("ı", "i").casefold() not in _PAGE_WORDS


def _splits_sentence(texts: list[str], i: int, rows: list[int]) -> bool:
    """Tell whether a number stands where no sentence has one: between a line and a small letter."""
    k = bisect_left(rows, i)
    if not 0 < k < len(rows) - 1:
        return False
    before, after = texts[rows[k - 1]], texts[rows[k + 1]]
    if texts[i - 1] or texts[i + 1]:
        return False
    return len(before) > _SHORT_LINE and before[-1].isalpha() and after[0].islower()


def _heads(
    texts: list[str],
    alone: list[int],
    rows: list[int],
    pages: set[int],
    found: set[int],
    headings: AbstractSet[int],
) -> None:
    """Flag running heads and feet: the same line but for its number, page after page."""
    groups: dict[str, list[int]] = {}
    for i in alone:
        text = texts[i]
        if text[-1] in _STOPS or i in found:
            # A whole sentence is no running head, however often it is printed.
            continue
        if i and text[0].islower() and texts[i - 1] and not _is_address(text):
            # It goes on with the line right above it.
            continue
        key = text.strip(_MARKS).casefold()
        if not key.isalpha() and _DIGITS.search(key) is not None:
            # The number changes, and may stand on every other page alone.
            bare = _DIGITS.sub("", key).strip(_MARKS + "/,")
            key = bare if len(bare) > 3 else _DIGITS.sub("0", key)
        # Page numbers have been found; a date of printing is no number.
        if len(key) > 4 or any(c.isalpha() for c in key):
            groups.setdefault(key, []).append(i)
    order: dict[int, int] = {}
    for places in groups.values():
        if len(places) == 1:
            # "Gazette – 1 / 1": of so many pages, so a head by itself.
            at = places[0]
            if at in pages or at == rows[0] or at == rows[-1]:
                page = _page_of(texts[at])
                if page is not None and page[1] is not None and page[0] <= page[1]:
                    found.add(at)
            continue
        order = order or {i: k for k, i in enumerate(rows)}
        if _counts(texts, places):
            found.update(places)
            continue
        if all(_begins_sentence(texts, i, rows, order, found, headings) for i in places):
            continue
        if len(places) == 2:
            # Twice the same words may be the article's own, unless they are no sentence.
            if all(_goes_on(texts, i, rows, order, found) for i in places):
                continue
            head = (
                headings.isdisjoint(places)
                and texts[places[0]][-1] not in _ENDS
                and all(_at_page_end(i, rows, order, pages, found) for i in places)
            )
        else:
            # A crosshead that comes thrice is marked as one, or neither opens the page nor
            # splits a sentence. A headline is marked once, and is the running head of its pages.
            plain = (
                headings.isdisjoint(places[1:])
                and texts[places[0]][-1] not in _ENDS
                and _numbers_fit(texts, places)
            )
            head = plain or any(_cuts_sentence(texts, i, rows, order, found) for i in places)
            if not head:
                at_edges = sum(_at_page_end(i, rows, order, pages, found) for i in places)
                edges = at_edges * 2 > len(places) or places[0] == rows[0]
                everywhere = bool(pages) and at_edges == len(places)
                head = edges if headings.isdisjoint(places) else everywhere
        if head:
            # A headline that is also the running head keeps its first place.
            keep_first = not any(i < places[0] for i in headings) and _may_be_headline(
                texts, places[0], rows, order, found
            )
            found.update(places[1:] if keep_first else places)


def _may_be_headline(
    texts: list[str], i: int, rows: list[int], order: dict[int, int], found: set[int]
) -> bool:
    """Tell whether the first printing of a running head may be the headline itself."""
    text = texts[i]
    letters, digits = sum(map(str.isalpha, text)), sum(map(str.isdecimal, text))
    if letters <= 2 * digits or _cuts_sentence(texts, i, rows, order, found):
        # A line of digits is the moment of printing.
        return False
    above = [texts[j] for j in rows[: order[i]]]
    return len(above) < _TOP and not any(
        line[-1] in _STOPS or len(line) >= _LONGEST for line in above
    )


def _counts(texts: list[str], places: list[int]) -> bool:
    """Tell whether the numbers in these lines count pages."""
    numbers: list[int] = []
    rests: set[str] = set()
    for i in places:
        text = texts[i]
        match = _page_number(text)
        if match is None:
            return False
        numbers.append(int(match[1]))
        rests.add((text[: match.start()] + text[match.end() :]).strip(_MARKS).casefold())
        if len(rests) > 1:
            # "13 April 2013" and "14 April 2025" count nothing.
            return False
    return len(numbers) > 1 and all(b - a == 1 for a, b in pairwise(numbers))


def _numbers_fit(texts: list[str], places: list[int]) -> bool:
    """Tell whether the numbers that end these lines may be pages, or are always the same."""
    before: int | None = None
    for i in places:
        page = _page_of(texts[i])
        if page is None:
            continue
        if before is not None and page[0] - before not in (0, 1, 2):
            return False
        before = page[0]
    return True


def _page_of(text: str) -> tuple[int, int | None] | None:
    """Return the page that a running head names, and of how many."""
    match = _page_number(text)
    if match is None:
        return None
    return int(match[1]), int(match[2]) if match[2] else None


def _page_number(text: str) -> regex.Match[str] | None:
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


def _at_page_end(
    i: int, rows: list[int], order: dict[int, int], pages: set[int], found: set[int]
) -> bool:
    """Tell whether a line stands at the top or the foot of a page."""
    k = order[i]
    after = rows[k + 1] if k + 1 < len(rows) else None
    before = rows[k - 1] if k else None
    if i in pages or (bool(pages) and (before is None or after is None)):
        return True
    return (before is not None and before in found) or (after is not None and after in found)


def _cuts_sentence(
    texts: list[str], i: int, rows: list[int], order: dict[int, int], found: set[int]
) -> bool:
    """Tell whether a line stands between the halves of a sentence."""
    k = order[i]
    j = k - 1
    while j >= 0 and rows[j] in found:
        j -= 1
    n = k + 1
    while n < len(rows) and rows[n] in found:
        n += 1
    if j < 0 or n >= len(rows):
        return False
    before, after = texts[rows[j]], texts[rows[n]]
    return before[-1] not in _ENDS and (after[0].islower() or len(before) > _SHORT_LINE)


def _begins_sentence(
    texts: list[str],
    i: int,
    rows: list[int],
    order: dict[int, int],
    found: set[int],
    headings: AbstractSet[int],
) -> bool:
    """Tell whether a line is the first half of a sentence, and no line between two halves."""
    j = order[i] - 1
    while j >= 0 and rows[j] in found:
        j -= 1
    if j < 0 or rows[j] in headings:
        return _before_small(texts, i, rows, order, found)
    before = texts[rows[j]]
    ended = len(before) <= _SHORT_LINE or before[-1] in _ENDS
    return ended and _before_small(texts, i, rows, order, found)


def _goes_on(
    texts: list[str], i: int, rows: list[int], order: dict[int, int], found: set[int]
) -> bool:
    """Tell whether a line stands right below the line above it, and a small letter below it."""
    return i > 0 and bool(texts[i - 1]) and _before_small(texts, i, rows, order, found)


def _before_small(
    texts: list[str], i: int, rows: list[int], order: dict[int, int], found: set[int]
) -> bool:
    n = order[i] + 1
    while n < len(rows) and rows[n] in found:
        n += 1
    return n < len(rows) and texts[rows[n]][0].islower()


def _frames(
    texts: list[str],
    rows: list[int],
    pages: set[int],
    found: set[int],
    alone: frozenset[int],
    headings: AbstractSet[int],
) -> None:
    """Flag what stands at the same distance from two page numbers and says the same.

    Print dates, addresses, titles: the frame of the page grows outward from what is known of it,
    line by line. What opens the page may give its date or headline, and is kept there.
    """
    order = {i: k for k, i in enumerate(rows)}
    least = 2 if pages else 3
    for _ in range(_FRAME):
        count: dict[str, list[int]] = {}
        for i in sorted(found):
            k = order[i]
            for at in (k - 1, k + 1):
                if 0 <= at < len(rows) and rows[at] not in found and rows[at] not in headings:
                    text = texts[rows[at]]
                    if len(text) < _LONGEST_ADDRESS and text[-1] not in _STOPS:
                        key = _DIGITS.sub("0", text.strip(_MARKS).casefold())
                        places = count.setdefault(key, [])
                        if rows[at] not in places:
                            places.append(rows[at])
        grown = False
        for key, places in count.items():
            same = len({texts[j] for j in places}) == 1
            if len(places) < 2 or not (same or any(c.isalpha() for c in key)):
                continue
            parted = len(places) >= least and alone.issuperset(places)
            attached = same and all(_is_attached(texts, j, found) for j in places)
            if not (parted or attached) and not (same and _may_frame(texts[places[0]])):
                continue
            if all(_begins_sentence(texts, j, rows, order, found, headings) for j in places):
                continue
            kept = places[0] == rows[0] and not parted
            found.update(places[1:] if kept else places)
            grown = True
        if not grown:
            return


def _browser_frame(texts: list[str], rows: list[int], found: set[int]) -> None:
    """Flag what a browser prints around a page: moment, title, address and number.

    A print of one page repeats nothing. Its frame is known by the address beside the number, and
    the title by standing between the moment and the address, or being printed again below.
    """
    for k, i in enumerate(rows):
        text = texts[i]
        if (i not in found and i != rows[-1]) or not _is_of_so_many(text):
            continue
        if _ADDRESS.match(text) is not None:
            found.add(i)
        else:
            beside = [rows[at] for at in (k - 1, k + 1) if 0 <= at < len(rows)]
            address = next((j for j in beside if _ADDRESS.fullmatch(texts[j])), None)
            if address is None:
                continue
            found.add(address)
        for at in range(max(0, k - 4), k):
            title = [j for j in rows[at + 1 : k] if j not in found]
            if _MOMENT.fullmatch(texts[rows[at]]) and all(
                len(texts[j]) < _LONGEST and texts[j][-1] not in _STOPS for j in title
            ):
                found.update(rows[max(at, 1) : k])
                break
        _browser_top(texts, rows, found)
        return


def _browser_top(texts: list[str], rows: list[int], found: set[int]) -> None:
    """Flag moment and title at the top of what a browser printed, on one line or on two.

    The title is printed again as the headline; without it a moment may be the article's.
    """
    for k, i in enumerate(rows[:_TOP_OF_FRAME]):
        moment = _MOMENT.match(texts[i])
        if moment is None:
            continue
        rest = texts[i][moment.end() :].strip()
        if rest and _is_again(rest, texts, rows[k + 1 :]):
            found.add(i)
        elif not rest:
            beside = [j for j in rows[:_TOP_OF_FRAME] if j != i]
            titles = [j for j in beside if _is_again(texts[j], texts, rows[_TOP_OF_FRAME:])]
            found.update([i, *titles] if titles else [])
        return


def _is_again(title: str, texts: list[str], rows: list[int]) -> bool:
    return any(_opens_alike(title, texts[j]) for j in rows)


def _is_address(text: str) -> bool:
    """Tell whether a line opens with an address, as browsers print it with the page's number."""
    return text[:4] in _ADDRESSES and len(text) < _LONGEST_ADDRESS and text.count(" ") < _FEW


def _opens_alike(title: str, line: str) -> bool:
    """Tell whether a line prints a title again, or as much of it as a column holds."""
    opening = line.lstrip(_MARKS)[:_SAME_TITLE].casefold()
    return len(opening) >= _LEAST_TITLE and title.casefold().startswith(opening)


def _is_of_so_many(text: str) -> bool:
    """Tell whether a line ends in a page's number of so many: "3/7"."""
    page = _page_of(text)
    return page is not None and page[1] is not None and 0 < page[0] <= page[1]


def _may_frame(text: str) -> bool:
    """Tell whether a line may be of a frame although no blank line parts it from the text."""
    return not text[0].islower() or ("/" in text and " " not in text)


def _is_attached(texts: list[str], j: int, found: AbstractSet[int]) -> bool:
    """Tell whether a short line and what is found beside it make a block of their own."""
    if len(texts[j]) >= _LONGEST:
        return False
    last = len(texts) - 1
    above = below = j
    while above - 1 in found:
        above -= 1
    while below + 1 in found:
        below += 1
    return (above == 0 or not texts[above - 1]) and (below == last or not texts[below + 1])


def _glued_heads(
    texts: list[str],
    candidates: list[int],
    rows: list[int],
    found: set[int],
    headings: AbstractSet[int],
) -> None:
    """Flag running heads that no blank line parts from the text: they count, or cut sentences."""
    counted: dict[str, list[int]] = {}
    printed: dict[str, list[int]] = {}
    for i in candidates:
        text = texts[i]
        if i in headings or (text[0].islower() and not _is_address(text)):
            continue
        if _page_number(text) is not None:
            bare = _DIGITS.sub("", text).strip(_MARKS + "/,").casefold()
            if len(bare) > 3:
                counted.setdefault(bare, []).append(i)
        elif any(map(str.isalpha, text)):
            printed.setdefault(text, []).append(i)
    for places in counted.values():
        if len(places) > 1 and _counts(texts, places):
            found.update(places)
    order = {i: k for k, i in enumerate(rows)}
    for places in printed.values():
        cuts = sum(_cuts_small(texts, i, rows, order, found) for i in places)
        if len(places) > 1 and cuts * 2 > len(places):
            first = _may_be_headline(texts, places[0], rows, order, found)
            found.update(places[1:] if first else places)


def _cuts_small(
    texts: list[str], i: int, rows: list[int], order: dict[int, int], found: set[int]
) -> bool:
    """Tell whether a line stands between a full line and the small letter that goes on with it."""
    k = order[i]
    if not k:
        return False
    before = texts[rows[k - 1]]
    ends = before[-1].isalnum() or before[-1] == ","
    return ends and len(before) > _SHORT_LINE and _before_small(texts, i, rows, order, found)
