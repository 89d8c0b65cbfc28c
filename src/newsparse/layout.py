"""How the lines lie on the page, measured once: column, blank lines, indents, and the regime.

Facts
-----
A hard-wrapped text fills a column: lines that another line follows at once are nearly as long as
the longest of them. A text with one paragraph a line is not wrapped: such lines are of any
length. PDF tools may leave no blank line at all, OCR models print one between all paragraphs,
and some converters one after every line. The number of blank lines between two lines says
nothing, since every tool has a habit of its own; that there is one may.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import compress, pairwise
from unicodedata import category

from newsparse.lines import STOPS, Lines, find_pair, is_small

__all__ = ["Layout", "Regime", "goes_on", "measure", "usual_most"]


class Regime(IntEnum):
    """The kind of page a gap is on; the evidence of :mod:`newsparse.breaks` has a row for each."""

    BLOCKS = 0
    """One paragraph a line, a blank line between."""
    WRAPPED = 1
    """Lines fill a column; blank lines or indents mark paragraphs."""
    SOLID = 2
    """Lines fill a column and next to nothing marks paragraphs."""
    SPACED = 3
    """Lines fill a column and a blank line follows every one."""
    LINES = 4
    """One paragraph a line, without blank lines."""
    RAGGED = 5
    """Lines of any length, of which many go on with a sentence, and next to no blank lines."""


class Layout:
    """What was measured: a value that can be shown.

    ``rows`` are the lines that are not blank, ``column`` the width of a full line in characters
    (0 where lines are not wrapped), ``margin`` the usual indent, ``indents`` whether a deeper
    one marks paragraphs.
    """

    __slots__ = ("column", "indents", "margin", "regime", "rows")

    def __init__(
        self, rows: list[int], column: int, margin: int, regime: Regime, *, indents: bool
    ) -> None:
        """Keep what :func:`measure` found."""
        self.rows = rows
        self.column = column
        self.margin = margin
        self.regime = regime
        self.indents = indents

    def __repr__(self) -> str:
        """Show regime and measures on one line."""
        return (
            f"Layout({self.regime.name.lower()}, column={self.column}, margin={self.margin}, "
            f"indents={self.indents}, rows={len(self.rows)})"
        )


_ENDS = STOPS | frozenset('"”’»”」』)')


_LEAST_SPACED = 7
"""Fewer full lines than these, each by itself, may be parts of paragraphs that pages cut."""


_WIDEST = 110
"""No page is set in wider lines: a longer one is a paragraph."""
_FIRST_WIDE, _LAST_WIDE = "\u2e80", "\ud7ff"
_FILLED = 0.72
_OVERFLOW = 1.2
_OPEN_LINES = 8
"""Where a paragraph stands on each line, at most one line in so many was cut within a sentence."""
_FEWEST = 5
_DRAWN = "=-*_~ "
"""What rules and underlines are drawn with: the words above one do not go on in it."""


def usual_most(lengths: list[int]) -> int:
    """Return the length that nine in ten lines do not pass."""
    ordered = sorted(lengths)
    return ordered[(9 * len(ordered)) // 10]


def measure(lines: Lines, rows: list[int] | None = None) -> Layout:
    r"""Measure the page, or those *rows* of it that are the article.

    >>> from newsparse.lines import read_lines
    >>> text = "The wind rose to force ten on\nMonday and the ferries stayed\nin.\n\nTrains ran."
    >>> measure(read_lines(text))
    Layout(wrapped, column=29, margin=0, indents=False, rows=4)
    """
    texts = lines.texts
    if rows is None:
        rows = list(compress(range(len(texts)), texts))
    if len(rows) < 2:
        return Layout(rows, 0, 0, Regime.BLOCKS, indents=False)
    # A line that another follows at once is as long as the column allows, where there is one.
    upper_rows = [a for a, b in pairwise(rows) if b == a + 1 and texts[b].strip(_DRAWN)]
    followed = [len(texts[a]) for a in upper_rows]
    margin, indents = _indents(lines, rows)
    column, regime = 0, Regime.BLOCKS
    if 4 * len(followed) >= len(rows) or len(followed) > 12:
        column = widest = usual_most(_without_addresses(lines, upper_rows) or followed)
        least = _FILLED * column
        filled = [a for a, length in zip(upper_rows, followed, strict=True) if length >= least]
        full = len(filled)
        # Lines of a column mostly end within a sentence, paragraphs at its end.
        ended = len([a for a in upper_rows if texts[a][-1] in _ENDS])
        narrow = 2 * full < len(followed) and not _is_column(texts, rows, upper_rows, column)
        # Headline, byline and crossheads end in none: of lines wider than any page the others tell.
        whole = column > _widest(texts, filled) and (
            3 * len([a for a in filled if texts[a][-1] in _ENDS]) > 2 * full
        )
        if column > 160 or (not indents and (narrow or whole or 3 * ended > 2 * len(followed))):
            column = 0
            going = len(
                [a for a in upper_rows if goes_on(texts[a], texts[a + 1], least=widest // 2)]
            )
            regime = Regime.LINES if _OPEN_LINES * going <= len(followed) else Regime.RAGGED
            if 2 * len(followed) <= len(rows):
                regime = Regime.BLOCKS
        elif _is_overflown(texts, rows, column, upper_rows[-1]):
            column = 0
        else:
            gaps = len(rows) - 1 - len(followed)
            marked = indents or 16 * gaps >= len(rows)
            regime = Regime.WRAPPED if marked else Regime.SOLID
    else:
        lengths = [len(texts[i]) for i in rows]
        upper = usual_most(lengths)
        least = 0.8 * upper
        wide = [i for i, length in zip(rows, lengths, strict=True) if length >= least]
        within = sum(texts[i][-1] not in _ENDS for i in wide)
        spaced = 8 * len(followed) <= len(rows) and upper <= 120 and len(wide) > _LEAST_SPACED
        if spaced and 2 * len(wide) >= len(rows) and 2 * within > len(wide):
            column, regime = upper, Regime.SPACED
    return Layout(rows, column, margin, regime, indents=indents)


def _is_overflown(texts: list[str], rows: list[int], column: int, last: int) -> bool:
    """Tell whether much of a text stands on lines that are longer than the column would be wide.

    Then the lines that another follows, up to the *last* of them, are headline, byline and their
    like, above paragraphs of a line each; or, wherever they stand, menus, where next to all of the
    text is on longer ones.
    """
    over = [i for i in rows if len(texts[i]) > _OVERFLOW * column]
    if not over:
        return False
    least = 2 if over[0] >= last else 4
    return 5 * sum([len(texts[i]) for i in over]) > least * sum([len(texts[i]) for i in rows])


def _widest(texts: list[str], rows: list[int]) -> int:
    """Return the length of the widest line of print: signs of East Asia take two columns."""
    wide = len([a for a in rows if _FIRST_WIDE <= texts[a][0] <= _LAST_WIDE])
    return _WIDEST // 2 if 2 * wide > len(rows) else _WIDEST


def _without_addresses(lines: Lines, rows: list[int]) -> list[int]:
    """Return the lengths of the rows without links, where the text has some: no tool breaks those.

    Nothing is returned where too few are left to tell.
    """
    if find_pair(lines.source, "](") < 0:
        return []
    texts = [lines.texts[i] for i in rows]
    found = [len(text) for text in texts if "](" not in text and " " in text]
    return found if len(found) >= _FEWEST and 3 * len(found) >= len(rows) else []


def _is_column(texts: list[str], rows: list[int], upper_rows: list[int], column: int) -> bool:
    """Tell whether the long lines fill a column, though most lines that others follow do not.

    Lists, addresses and narrow quotations stand between. No line is longer than the column, and
    what fills it breaks off in the middle of a sentence.
    """
    longest = max([len(texts[i]) for i in rows])
    full = [a for a in upper_rows if len(texts[a]) >= _FILLED * column]
    if longest > _WIDEST or column < 0.9 * longest:
        return False
    if len(full) < _FEWEST or 4 * len(full) < len(upper_rows):
        return False
    within = len([a for a in full if texts[a][-1] not in _ENDS])
    return 5 * within >= 4 * len(full)


def _indents(lines: Lines, rows: list[int]) -> tuple[int, bool]:
    """Return the usual indent, and whether a deeper one opens paragraphs now and then."""
    depths = lines.indents
    if not any(depths):
        return 0, False
    count: dict[int, int] = {}
    for i in rows:
        depth = depths[i]
        count[depth] = count.get(depth, 0) + 1
    margin = max(count, key=lambda depth: (count[depth], -depth))
    deeper = [i for i in rows if depths[i] > margin + 1]
    # A first line is indented, the next is not: a list or a quotation is indented throughout.
    level = {i for i in rows if depths[i] <= margin} if len(deeper) > 1 else set[int]()
    most = max(sum(i + step in level for i in deeper) for step in (1, -1))
    if most > 0 and 40 * most >= len(rows):
        return margin, True
    if 6 * len([i for i in rows if depths[i] > 1]) < len(rows):
        # However far left the edge is, hardly any line is indented.
        return margin, False
    # Where nearly every paragraph is one line, the few lines that go on with a sentence tell.
    going_on = [depths[b] for a, b in pairwise(rows) if goes_on(lines.texts[a], lines.texts[b])]
    if going_on and (edge := max(going_on)) < margin + 1:
        deep = [b for b in rows if depths[b] > edge + 1]
        if len(deep) > 1 and 6 * len(deep) >= len(rows):
            return edge, True
    return margin, False


def _uncased(character: str) -> bool:
    kind = category(character)
    return kind == "Lo" or (kind == "Ll" and not is_small(character))


def goes_on(before: str, after: str, *, least: int = 0) -> bool:
    """Tell whether a line goes on in the next one: that begins in small letters, or neither can.

    In a script without capitals a line shorter than *least* may be a label or a title as well.
    """
    last, first = before[-1], after[0]
    if is_small(first):
        return last.isalpha() or last in ",;"
    return len(before) >= least and _uncased(first) and _uncased(last)
