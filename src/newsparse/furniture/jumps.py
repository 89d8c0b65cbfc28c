"""Jump lines: "See TAX, Page A6", and "Continued from Page A1" where the article goes on."""

from __future__ import annotations

from newsparse.furniture.page import LONGEST, STOPS, Page
from newsparse.furniture.words import PageTables

__all__ = ["find_jumps"]

_LONGEST_JUMP = 60

_SLUG = 24

_PAGE_ENDS = frozenset("0123456789)]*_.►▶→»")


def find_jumps(page: Page, words: PageTables) -> None:
    """Flag jump lines, and the slugs above those where an article goes on."""
    texts, rows, found = page.texts, page.rows, page.found
    # Nearly no line is asked: one ends with its page, and few lines end in a digit.
    for last in [k for k, i in enumerate(rows) if texts[i][-1] in _PAGE_ENDS]:
        k, i = last, rows[last]
        text = texts[i]
        if len(text) > _LONGEST_JUMP or not (text[-1].isdecimal() or text[-2:-1].isdecimal()):
            continue
        jump = words.jump.fullmatch(text)
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
            and len(texts[rows[k - 1]]) < LONGEST
            and texts[rows[k - 1]][-1] not in STOPS
        ):
            found.add(rows[k - 1])
