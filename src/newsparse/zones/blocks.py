"""What a block of rows around the text is taken for: a column of buttons, a label, the rest of a sentence."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.breaks import border
from newsparse.fields import boilerplate
from newsparse.fields.tables import Tables
from newsparse.lines import FULL_STOPS, is_unspaced
from newsparse.marks import list_mark
from newsparse.model import BoilerplateKind
from newsparse.sentences import SHORT_CASELESS
from newsparse.zones.view import View, ends_sentence

__all__ = [
    "ASKS",
    "FULL",
    "LABEL_AT",
    "LEAST_LINE",
    "LONGEST_DATE",
    "LONGEST_LABEL",
    "LONGEST_TITLE",
    "Block",
    "continues",
    "is_column",
    "is_entry",
    "is_label",
    "is_long",
    "judge_column",
]

LEAST_LINE = 30
"""A shorter block without a stop may be a label, or an entry of a menu."""
FULL = 0.75
"""Of the column; a shorter line ends its paragraph."""
_LINES_OF_A_COLUMN = 16
_LINES_OF_A_NOTE = 3
_LEAST_COLUMN = 3
LONGEST_LABEL = 40
"""What points at other articles, and names none of them itself."""
LABEL_AT = 3.0
LONGEST_TITLE = 120
LONGEST_DATE = 80
ASKS = frozenset("?!？！؟")
_NO_COLUMN = boilerplate.Judgement(None, 0.0)


class Block(NamedTuple):
    """Some rows (numbers in the view), and what they are."""

    rows: list[int]
    kind: BoilerplateKind


def continues(view: View, k: int) -> bool:
    """Tell whether row *k* clearly goes on with an unfinished sentence of the line above it."""
    if not k:
        return False
    lines, a, b = view.lines, view.rows[k - 1], view.rows[k]
    before = lines.texts[a]
    if ends_sentence(before):
        return False
    apart = view.starts_block[k]
    if not apart and is_unspaced(before[-1]) and len(before) >= SHORT_CASELESS:
        return True
    if (before[-1].isalpha() or before[-1] == ",") and lines.texts[b][0].islower():
        # An open line, and below it a small letter; behind a blank line it is the end of a sentence.
        if not apart:
            return True
        above = view.joined(view.block_start(k - 1), k)
        if len(above) > LEAST_LINE and ends_sentence(view.plain(view.block_end(k) - 1)):
            return True
    return border(lines, view.layout, a, b, len(before), len(lines.texts[b])) > 2.0


def is_long(text: str, least: int) -> bool:
    """Tell whether a text is as long as *least* letters of an alphabet."""
    # Chinese, Japanese and Korean say as much in half the signs.
    return len(text) * (2 if max(text[:4]) >= "\u2e80" else 1) >= least


def is_column(view: View, first: int, past: int) -> bool:
    """Tell whether the lines of a block are buttons, topics or titles one below the other.

    None fills its line, as those of a paragraph do that the page cuts off.
    """
    texts, rows = view.lines.texts, view.rows[first:past]
    full = FULL * view.layout.column or LONGEST_TITLE
    return (
        texts[rows[-1]][-1] not in FULL_STOPS
        and len(rows) <= _LINES_OF_A_COLUMN
        and len(texts[rows[0]]) <= LONGEST_LABEL
        and all(len(texts[i]) < full for i in rows)
    )


def judge_column(view: View, tables: Tables, first: int, past: int) -> boilerplate.Judgement:
    """Judge a block of several lines as one whose lines are apart: a label, and what it heads."""
    if past - first < _LEAST_COLUMN or not is_column(view, first, past):
        return _NO_COLUMN
    return tables.judge("\n".join([view.plain(k) for k in range(first, past)]))


def is_label(text: str) -> bool:
    """Tell whether a note points on and names nothing: "Read also", not "Read also: The hall"."""
    return len(text) <= LONGEST_LABEL and ":" not in text[:-1] and "：" not in text[:-1]


def is_entry(view: View, tables: Tables, start: int, past: int) -> bool:
    """Tell whether a block of many lines opens with a number, and with nothing that a note says.

    "7. The new pier" / "60 metres, of oak" is an entry of the text's own list, whatever stands below it.
    """
    text = view.plain(start)
    if past - start <= _LINES_OF_A_NOTE or not text[0].isdecimal() or list_mark(text) is None:
        return False
    kind, score = tables.judge(text)
    return kind is None or score <= 0.0
