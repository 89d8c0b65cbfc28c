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

from collections import Counter
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsparse.furniture.frames import find_browser_frame, find_frames
from newsparse.furniture.heads import find_glued_heads, find_heads
from newsparse.furniture.jumps import find_jumps
from newsparse.furniture.numbers import find_numbers
from newsparse.furniture.page import ADDRESSES, LONGEST, SHORT_LINE, STOPS, Page, is_address
from newsparse.furniture.words import PageTables, tables
from newsparse.layout import Layout
from newsparse.lines import Lines

__all__ = ["PageTables", "find_furniture", "tables"]

_PARTED = 6
"""With a blank line for so many others blank lines mark the paragraphs."""


def find_furniture(
    lines: Lines,
    layout: Layout,
    words: PageTables,
    headings: AbstractSet[int] = frozenset(),
) -> frozenset[int]:
    r"""Return the indexes of the lines that are furniture of the page.

    *words* are those of the languages, *headings* the lines that are marked as such.

    >>> from newsparse.layout import measure
    >>> from newsparse.languages import resolve
    >>> from newsparse.lines import read_lines
    >>> text = "The wind rose and the ferries\n\nGazette – 1 / 2\n\x0cstayed in.\n\nGazette – 2 / 2"
    >>> lines = read_lines(text)
    >>> sorted(find_furniture(lines, measure(lines), tables(resolve(["en"]))))
    [2, 6]
    """
    page = Page(lines.texts, layout.rows, lines.pages, headings)
    alone = _alone(page, lines.pages)
    page.alone = frozenset(alone)
    glued = _glued(page)
    find_jumps(page, words)
    if not alone and not glued and not page.found:
        return frozenset()
    candidates = sorted(alone + glued) if glued else alone
    find_numbers(page, candidates, words)
    find_heads(page, alone)
    if glued:
        find_glued_heads(page, [i for i in candidates if i not in page.found])
    if page.found:
        find_frames(page)
    if page.found or page.texts[page.rows[-1]][-1].isdecimal():
        find_browser_frame(page)
    return frozenset(page.found)


def _alone(page: Page, pages: list[int]) -> list[int]:
    """Return short lines with nothing below: alone, or right under the text."""
    texts, rows = page.texts, page.rows
    last = len(texts) - 1
    tops = frozenset(pages)
    if tops:
        below = [i for i in rows if i == last or not texts[i + 1] or i + 1 in tops]
    else:
        below = [a for a, b in pairwise(rows) if b != a + 1] + rows[-1:]
    return [
        i
        for i in below
        if (len(texts[i]) < LONGEST or is_address(texts[i]))
        and (
            texts[i][-1] not in STOPS
            or i == 0
            or not texts[i - 1]
            or i in page.edges
            or i == rows[-1]
        )
    ]


def _glued(page: Page) -> list[int]:
    """Return lines within a block that furniture may be all the same.

    Where a tool prints no blank lines, the end of a page is not to be seen. What is left is that
    a line counts, or is printed again.
    """
    # However many blank lines part two blocks, they part them once.
    parted = sum([b != a + 1 for a, b in pairwise(page.rows)])
    if _PARTED * parted >= len(page.rows):
        # Where blank lines part the paragraphs, they part furniture too.
        return []
    printed = [page.texts[i] for i in page.rows]
    again: set[str] = set()
    if len(set(printed)) < len(printed):
        again = {text for text, times in Counter(printed).items() if times > 1}
    return [
        i
        for i, text in zip(page.rows, printed, strict=True)
        if (
            text[0].isdecimal()
            or (text[-1].isdecimal() and len(text) < SHORT_LINE)
            or text in again
            or text[:4] in ADDRESSES
        )
        and (len(text) < LONGEST or is_address(text))
        and text[-1] not in STOPS
        and i not in page.alone
    ]
