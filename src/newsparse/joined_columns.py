"""Korean columns whose lines a tool put together: "당권을 위협하던 전 대표를 제명했지 만, 어깨는".

Facts
-----
A column that is set justified breaks Korean lines between any two syllables. Tools that make
Markdown of a page (pymupdf4llm, marker) put the lines of a paragraph together with a blank each,
as is right where lines break between words. No sign tells such a blank from the writer's, but the
lines were all equally wide: measured in squares of a syllable, a blank stands at every end. In
running text of another kind there is no width at which every paragraph falls into lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from newsparse.lines import Cut, Lines
from newsparse.syllables import Syllables, is_syllable

__all__ = ["mend_joined_columns", "width_of"]

_FEWEST_LONE = 3
"""So many different particles must stand alone, which no writer leaves so."""
_FEWEST_COLUMNS = 3
_FEWEST_LINES = 10
_LONG = 60
"""Syllables of a paragraph, at least, that shows how its lines were broken."""
_NARROWEST, _WIDEST, _STEP = 12.0, 60.0, 0.25
_MISSING, _OVER = 1.35, 0.35
"""An end may be short of the width by a syllable and a mark, and over it by as much as marks differ."""
_SHARE = 0.6
_SURELY_ONE = -4.0
"""In a headline, whose lines are of a width of their own, any blank may be an end: one in fifty errs."""
_NARROW = frozenset(".,'\"·‘’“”:;!|()[]")


def mend_joined_columns(lines: Lines, bound: frozenset[str], closings: tuple[str, ...]) -> None:
    r"""Take the blanks out of Korean words, in the table's texts and ``cuts``.

    *bound* are particles and endings that are never written alone, *closings* the syllables in which sentences end. The lines of an article that
    no tool has put together so stay as they are, and most articles are asked for nothing more
    than whether they are Korean.
    """
    if not any(map(lines.source.__contains__, closings)) or not _has_lone(lines, bound):
        return
    columns = [
        _Column.of(lines, i)
        for i, text in enumerate(lines.texts)
        if len(text) >= _LONG and i not in lines.uneven and any(map(is_syllable, text[:_LONG:7]))
    ]
    if len(columns) < _FEWEST_COLUMNS:
        return
    width = _find_width(columns)
    if width is None:
        return
    ends = {column.row: _ends(column, width)[0] for column in columns}
    # What the lines were before they were put together.
    texts = list(
        chain.from_iterable(
            (*_parted(text, ends[i]), "") if i in ends else (text,)
            for i, text in enumerate(lines.texts)
        )
    )
    syllables = Syllables(texts, bound)
    if not syllables.are_broken_anywhere():
        return
    for i, text in enumerate(lines.texts):
        if i in ends:
            found = [at for at in ends[i] if syllables.go_on(text[:at], text[at + 1 :])]
        elif i in lines.uneven:
            continue
        else:
            found = [
                at
                for at in _blanks(text)
                if is_syllable(text[at - 1])
                and is_syllable(text[at + 1])
                and syllables.ends_word(text[:at], text[at + 1 :]) < _SURELY_ONE
            ]
        if found:
            begin = lines.starts[i]
            lines.cuts[i] = [Cut(begin + at, begin + at + 1, "") for at in found]
            lines.set_text(i)


def _has_lone(lines: Lines, bound: frozenset[str]) -> bool:
    """Tell whether particles of one syllable stand alone."""
    lone = {word for word in bound.intersection(lines.source.split()) if len(word) == 1}
    return len(lone) >= _FEWEST_LONE


class _Column(NamedTuple):
    """A paragraph on one line: its row, where blanks stand, and how far it reaches at each sign."""

    row: int
    blanks: list[int]
    reach: list[float]

    @classmethod
    def of(cls, lines: Lines, i: int) -> _Column:
        """Measure a line."""
        text = lines.texts[i]
        return cls(i, list(_blanks(text)), list(accumulate(map(width_of, text), initial=0.0)))


def _blanks(text: str) -> Iterator[int]:
    at = text.find(" ")
    while at >= 0:
        yield at
        at = text.find(" ", at + 1)


def width_of(character: str) -> float:
    """Return about how wide a character is printed, in squares of a syllable.

    >>> width_of("한"), width_of("a"), width_of(".")
    (1.0, 0.57, 0.33)
    """
    if character == " ":
        return 0.27
    if character in _NARROW:
        return 0.33
    return 0.57 if character < "\u1100" else 1.0


def _find_width(columns: list[_Column]) -> float | None:
    """Return the width at which nearly all paragraphs fall into lines."""
    columns = sorted(columns, key=lambda column: -column.reach[-1])
    best: tuple[int, float] = (_FEWEST_LINES - 1, 0.0)
    for step in range(int((_WIDEST - _NARROWEST) / _STEP)):
        width = _NARROWEST + step * _STEP
        asked = [column for column in columns if column.reach[-1] > width + _OVER]
        missed = ends = 0
        for column in asked:
            found, whole = _ends(column, width)
            missed += not whole
            ends += len(found) if whole else 0
            if missed > (1.0 - _SHARE) * len(asked):
                break
        else:
            if len(asked) >= _FEWEST_COLUMNS:
                best = max(best, (ends, width))
    return best[1] or None


def _ends(column: _Column, width: float) -> tuple[list[int], bool]:
    """Return the blanks at which lines of a width end, and whether the last of them is one too."""
    reach = column.reach
    # Of each end: how many lines there are above it, what they lack, and the end before.
    ends: dict[int, tuple[int, float, int]] = {-1: (0, 0.0, -1)}
    order = [-1]
    first = 0
    for at in column.blanks:
        while first < len(order) and reach[at] - reach[order[first] + 1] > width + _OVER:
            first += 1
        best: tuple[int, float, int] | None = None
        for end in order[first:]:
            lack = width - (reach[at] - reach[end + 1])
            if lack > _MISSING:
                break
            count, lacks, _ = ends[end]
            here = (count + 1, lacks - abs(lack), end)
            if best is None or here > best:
                best = here
        if best is not None:
            ends[at] = best
            order.append(at)
    last = [end for end in order if reach[-1] - reach[end + 1] <= width + _OVER]
    end = max(last or order, key=ends.__getitem__)
    found: list[int] = []
    while end >= 0:
        found.append(end)
        end = ends[end][2]
    return found[::-1], bool(last)


def _parted(text: str, ends: Sequence[int]) -> Iterator[str]:
    begin = 0
    for end in ends:
        yield text[begin:end]
        begin = end + 1
    yield text[begin:]
