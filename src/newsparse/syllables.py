"""Korean lines that were broken between any two syllables.

Facts
-----
Korean parts its words by blanks, and pages that are set justified break lines between any two
syllables, as Chinese ones do: no hyphen tells that a word goes on, and a blank at a line's end is
lost. Other pages break at blanks alone. The article shows which kind it is, and what a break
was: within its lines some syllables end words and some begin them, nearly always the same ones
(particles and endings end them).
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

from newsparse.lines import Lines

__all__ = ["Syllables", "is_syllable"]

_FEWEST = 10
"""So many lines at least must go on below for the page to show how it breaks them."""
_TOGETHER = -12.0
"""What the lines' ends must come to in sum: where lines are broken at blanks it is far above zero."""
_PRIOR = 2.0
_SURE = 0.02


def is_syllable(character: str) -> bool:
    """Tell whether a character is a syllable of Hangul.

    >>> is_syllable("한"), is_syllable("漢"), is_syllable("h")
    (True, False, False)
    """
    return "가" <= character <= "힣"


class Syllables:
    """Tells where the words of one Korean article end; counts its syllables on first use."""

    __slots__ = ("_after", "_anywhere", "_before", "_lines", "_pairs", "_usual")

    def __init__(self, lines: Lines) -> None:
        """Prepare for the article of *lines*."""
        self._lines = lines
        self._anywhere: bool | None = None
        self._usual = 0.0
        # Of each syllable: how often it stands within lines, how often a blank follows, precedes.
        self._after: Counter[tuple[str, bool]] = Counter()
        self._before: Counter[tuple[str, bool]] = Counter()
        self._pairs: Counter[tuple[str, str, bool]] = Counter()

    def are_one_word(self, before: str, after: str) -> bool:
        """Tell whether the last syllable of a line and the first of the next are of one word."""
        if self._anywhere is None:
            self._anywhere = self._count()
        return self._anywhere and self._ends_word(before[-1], after[0]) < 0.0

    def _count(self) -> bool:
        """Count the syllables, and tell whether lines are broken anywhere."""
        texts = self._lines.texts
        for text in texts:
            for a, b in pairwise(text):
                if is_syllable(a):
                    self._after[a, b == " "] += 1
                    if is_syllable(b):
                        self._pairs[a, b, False] += 1
                if is_syllable(b):
                    self._before[b, a == " "] += 1
            for a, blank, b in zip(text, text[1:], text[2:], strict=False):
                if blank == " " and is_syllable(a) and is_syllable(b):
                    self._pairs[a, b, True] += 1
        ends = sum(count for (_, blank), count in self._after.items() if blank)
        self._usual = min(max(ends / (self._after.total() or 1), _SURE), 0.5)
        broken = [
            self._ends_word(a[-1], b[0])
            for a, b in pairwise(texts)
            if a and b and is_syllable(a[-1]) and is_syllable(b[0])
        ]
        return len(broken) >= _FEWEST and sum(broken) < _TOGETHER

    def _ends_word(self, a: str, b: str) -> float:
        """Return the log-odds that a blank stands between two syllables."""
        usual = self._usual
        score = -_log_odds(usual)
        for counts, syllable in ((self._after, a), (self._before, b)):
            blanks = counts[syllable, True]
            seen = blanks + counts[syllable, False]
            score += _log_odds((blanks + _PRIOR * usual) / (seen + _PRIOR))
        whole, parted = self._pairs[a, b, False], self._pairs[a, b, True]
        if whole or parted:
            score += 1.5 * math.log((parted + 0.3) / (whole + 0.3))
        return score


def _log_odds(share: float) -> float:
    share = min(max(share, _SURE), 1.0 - _SURE)
    return math.log(share / (1.0 - share))
