"""Whether the tool that printed a whole page has wrapped its lines.

Facts
-----
A tool that wraps cuts a line where its next word does not fit: so nearly all lines that run on are
full at one and the same width. Titles, teasers and the pieces of sentences that a page parts have
any length, and a blank line below them, or an item of a list. Of the lines of a wrapped paragraph
only the last one ends a sentence, so whole paragraphs on one line speak against it.
"""

from __future__ import annotations

from collections import Counter

from newsparse.wrap_width import one_width
from newsparse.zones.view import View, ends_sentence, is_wide
from newsparse.zones.window_headline import FULL, is_item

__all__ = ["is_page_wrapped", "is_wrapped"]

_WIDEST = 110
_LEAST_WORDS = 4
"""Blanks in a line of a paragraph that an address makes a full one."""
_LEAST_WRAPPED = 300
"""Characters of full lines from which a page is wrapped."""
_OFF = range(-2, 3)
"""Signs by which a line falls short: a mark that may not begin the next one goes with it."""
_FEW = 5
"""Lines that run on, of which too few show a width."""
_LEAST_RUNNING = 0.25
"""The part of the full lines that run on: the others are titles."""


def is_page_wrapped(view: View, plain: list[str]) -> bool:
    """Tell whether the tool has wrapped the prose of the page, whose rows are *plain* without links.

    What was put on one line again shows no more where it was cut.
    """
    lines, rows, starts = view.lines, view.rows, view.starts_block
    printed = [lines.texts[i] for i in rows]
    below = [0 if start else text.find(" ") for start, text in zip(starts, printed, strict=True)]
    # What has no blank in it is one word.
    needs = [
        (at if at >= 0 else len(text)) + 1 if at else 0
        for at, text in zip(below[1:], printed[1:], strict=True)
    ]
    needs.append(0)
    if lines.cuts:
        kept = [k for k, i in enumerate(rows) if i not in lines.cuts]
        plain, printed = [plain[k] for k in kept], [printed[k] for k in kept]
        needs = [needs[k] for k in kept]
    return is_wrapped(plain, printed, needs)


def is_wrapped(plain: list[str], printed: list[str], needs: list[int]) -> bool:
    """Tell whether a tool has wrapped lines, *plain* and as *printed*.

    *needs* is how much the next word of each needs, with the blank before it; 0 where the line runs
    on to none. html2text counts the addresses of links, which the lines as printed show.
    """
    least, most = FULL
    # Some tools count signs, and some columns, of which a wide sign takes two.
    full = by_signs = 0
    long: list[str] = []
    running: list[tuple[int, int]] = []
    signs: list[int] = []
    whole: list[int] = []
    for text, line, need in zip(plain, printed, needs, strict=True):
        length = len(text)
        if 2 * length < least and len(line) < least:
            continue
        linked = "](" in line
        if length < least and linked and text.count(" ") >= _LEAST_WORDS and not is_item(text):
            # An entry of a menu has fewer words.
            length = min(len(line), most)
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
                signs.append(length)
            elif len(line) <= _WIDEST:
                # An address cannot be cut, and makes a line as long as it is.
                running.append((len(line), need))
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
        return len(signs) < len(running) or _agree(signs)
    run_on = [row for row in running if row[1]]
    return len(run_on) >= _LEAST_RUNNING * len(running) and one_width(run_on, whole)


def _agree(signs: list[int]) -> bool:
    """Tell whether most of the lines without blanks are as long as each other, as a tool cuts them."""
    counts = Counter(signs)
    most = max([sum([counts[length + off] for off in _OFF]) for length in counts], default=0)
    return not signs or (max(counts.values()) > 1 and 2 * most >= len(signs))
