"""Whether lines that run on were all cut at one width, as a tool that wraps cuts them.

Such a tool cuts where the next word does not fit, so the width lies between the length of the line
and the column where that word would have ended, for all of them alike, and no line is longer.
Titles, labels and pieces of sentences have any length.

>>> one_width([(72, 8), (75, 4), (70, 9), (77, 3)], [72, 75, 70, 77])
True
>>> one_width([(56, 4), (75, 4), (91, 9), (64, 3)], [56, 75, 91, 64])
False
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

__all__ = ["one_width"]

_LEAST = 0.3
"""The part of the lines that the width cuts, less those that are longer: links spoil many."""


def one_width(cut: Sequence[tuple[int, int]], lengths: Iterable[int]) -> bool:
    """Tell whether one width cuts many of the lines *cut*.

    Each is given by its length, and the length of the next word with the blank before it. Few of
    *lengths* may be greater than the width: those of all lines that a tool could have cut.
    """
    changes: list[tuple[int, int]] = []
    for length, word in cut:
        changes += ((length, 1), (length + word, -1))
    changes.sort()
    ordered = sorted(lengths)
    least = _LEAST * len(cut)
    count = 0
    for width, change in changes:
        count += change
        if count >= least and count - len(ordered) + bisect_right(ordered, width) >= least:
            return True
    return False
