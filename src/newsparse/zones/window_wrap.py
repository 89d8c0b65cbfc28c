"""Whether the tool that printed a whole page has wrapped its lines.

Facts
-----
A tool that wraps cuts a line where its next word does not fit: so nearly all lines that run on are
full at one and the same width. Titles, teasers and the pieces of sentences that a page parts have
any length, and a blank line below them, or an item of a list. Of the lines of a wrapped paragraph
only the last one ends a sentence, so whole paragraphs on one line speak against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsparse.wrap_width import one_width
from newsparse.zones.view import View, ends_sentence, is_wide
from newsparse.zones.window_headline import FULL, is_item

__all__ = ["Row", "is_wrapped", "rows_of"]

_WIDEST = 110
_LEAST_WORDS = 4
"""Blanks in a line of a paragraph that an address makes a full one."""
_LEAST_WRAPPED = 300
"""Characters of full lines from which a page is wrapped."""
_FEW = 5
"""Lines that run on, of which too few show a width."""
_LEAST_RUNNING = 0.25
"""The part of the full lines that run on: the others are titles."""


class Row(NamedTuple):
    """A row, plain and as printed, and how much the first word of the row that it runs on to needs.

    That is 0 where it runs on to none.
    """

    plain: str
    printed: str
    next_word: int = 0


def rows_of(view: View, plain: list[str]) -> list[Row]:
    """Return the rows that show where the tool has cut its lines.

    What was put on one line again does no longer.
    """
    lines, rows, starts = view.lines, view.rows, view.starts_block
    texts, cuts = lines.texts, lines.cuts
    found: list[Row] = []
    last = len(rows) - 1
    for k, (i, text) in enumerate(zip(rows, plain, strict=True)):
        if i in cuts:
            continue
        below = ""
        if k < last and not starts[k + 1]:
            below = texts[rows[k + 1]]
        found.append(Row(text, texts[i], len(below.partition(" ")[0]) + 1 if below else 0))
    return found


def is_wrapped(rows: Iterable[Row]) -> bool:
    """Tell whether the tool has wrapped the prose of the page.

    html2text counts the addresses of links, which the lines as *printed* show.
    """
    least, most = FULL
    # Some tools count signs, and some columns, of which a wide sign takes two.
    full = by_signs = 0
    long: list[str] = []
    running: list[tuple[int, int]] = []
    whole: list[int] = []
    for text, printed, next_word in rows:
        length = len(text)
        linked = "](" in printed
        if length < least and linked and text.count(" ") >= _LEAST_WORDS and not is_item(text):
            # An entry of a menu has fewer words.
            length = min(len(printed), most)
        if 2 * length < least:
            continue
        if ends_sentence(text):
            # A tool that wraps paragraphs leaves the items of lists and the rows of tables whole.
            if 2 * length > _WIDEST and not is_item(text) and " | " not in text:
                long.append(text)
                if not linked:
                    whole.append(length)
        elif length <= most and (length >= least or (2 * length <= most and is_wide(text))):
            full += length
            if is_wide(text):
                by_signs += length if 2 * length > _WIDEST else 0
            elif len(printed) <= _WIDEST:
                # An address cannot be cut, and makes a line as long as it is.
                running.append((len(printed), next_word))
                if not linked:
                    whole.append(length)
        elif length > most and not linked and " | " not in text and not is_item(text):
            whole.append(length)
    # The last line of a paragraph may be as long as any other.
    wide = 1 if by_signs >= _LEAST_WRAPPED else 2
    beyond = sum(
        [
            length
            for text in long
            if (length := len(text) * (wide if is_wide(text) else 1)) > _WIDEST
        ]
    )
    # A page without any long line has nothing that is not wrapped.
    if full < (_LEAST_WRAPPED if beyond else _LEAST_WRAPPED / 3) or 4 * beyond >= full:
        return False
    if len(running) < _FEW:
        return True
    run_on = [row for row in running if row[1]]
    return len(run_on) >= _LEAST_RUNNING * len(running) and one_width(run_on, whole)
