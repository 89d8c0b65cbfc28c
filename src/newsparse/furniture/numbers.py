"""Page numbers: alone on a line, or as a part of a running head."""

from __future__ import annotations

from itertools import pairwise

import regex

from newsparse.furniture.page import DIGITS, MARKS, SHORT_LINE, STOPS, Page

__all__ = ["count", "find_numbers", "is_of_so_many", "numbers_fit", "page_number", "page_of"]

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

_LEAST_YEAR = 1000

# "Gazette – 3", "12 | Politics", "Gazette, June 2025, 3"
_PARTS = frozenset("|–—-·•:,")

_YEAR = regex.compile(r"(?<!\d)\d{4}(?!\d)")


def find_numbers(page: Page, candidates: list[int]) -> None:
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


def _is_other_word(word: str) -> bool:
    """Tell whether a word is one that no page number has beside it."""
    if not word.isalpha():
        return False
    # To a pattern that takes capitals and small letters for one, these two are an "i".
    return word.replace("İ", "i").replace("ı", "i").casefold() not in _PAGE_WORDS


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
