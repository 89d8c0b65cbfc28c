"""Korean lines that were broken between any two syllables.

Facts
-----
Korean parts its words by blanks, and pages that are set justified break lines between any two
syllables, as Chinese ones do: no hyphen tells that a word goes on, and a blank at a line's end is
lost. Other pages break at blanks alone. The article shows which kind it is, and what a break
was: within its lines some syllables end words and some begin them, nearly always the same ones
(particles and endings end them), and many of its words stand whole in other lines. What the
language never writes alone (:attr:`newsparse.Prose.bound`) begins no word.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.patterns import late

__all__ = ["WEIGHTS", "Syllables", "is_syllable"]

_FEWEST = 10
"""So many lines at least must go on below for the page to show how it breaks them."""
_AT_BLANKS = 0.5
"""Where lines are broken at blanks alone, an end comes to 1.1 or more on average."""
_IN_DOUBT = 10.0
"""A few ends may come to less by chance."""
_PRIOR = 2.0
_SURE = 0.02
# By logistic regression on 4,040 ends of lines of 21 texts, each set at five widths
# (scripts/fit_syllables.py): of the ends of texts left out 91 in 100 are right, and 86 by the
# syllables alone. Above zero the word ends there.
WEIGHTS: Final = {
    "constant": 1.51,
    "syllables": 0.89,  # what else stands around these two in the article
    "known before": 0.34,  # log of how often what stands before the end is a word
    "known after": 0.81,
    "bound": -2.50,  # what stands after it is never written alone
    "lone before": -2.22,  # a single syllable: most are half a word
    "lone after": -1.81,
}

_RUN = late("[가-힣]++")
_LAST_RUN = late(r"[가-힣]++\Z")


def is_syllable(character: str) -> bool:
    """Tell whether a character is a syllable of Hangul.

    >>> is_syllable("한"), is_syllable("漢"), is_syllable("h")
    (True, False, False)
    """
    return "가" <= character <= "힣"


class Syllables:
    """Tells where the words of one Korean article end; counts its syllables on first use."""

    __slots__ = ("_after", "_anywhere", "_before", "_bound", "_pairs", "_texts", "_usual", "_words")

    def __init__(self, texts: Sequence[str], bound: frozenset[str]) -> None:
        """Prepare for the article whose lines are *texts*; no word begins with one of *bound*."""
        self._texts = texts
        self._bound = bound
        self._anywhere: bool | None = None
        self._usual = 0.0
        # Of each syllable: how often it stands within lines, how often a blank follows, precedes.
        self._after: Counter[tuple[str, bool]] = Counter()
        self._before: Counter[tuple[str, bool]] = Counter()
        self._pairs: Counter[tuple[str, str, bool]] = Counter()
        self._words: Counter[str] = Counter()

    def go_on(self, before: str, after: str) -> bool:
        """Tell whether what ends a line goes on in the next without a blank.

        Numbers and what they count are written together, and so is a list with dots.
        """
        if not is_syllable(after[0]):
            return False
        if is_syllable(before[-1]):
            return self.are_broken_anywhere() and self.ends_word(before, after) < 0.0
        return (before[-1].isdecimal() or before[-1] == "·") and self.are_broken_anywhere()

    def are_broken_anywhere(self) -> bool:
        """Tell whether the lines of the article are broken between any two syllables."""
        if self._anywhere is None:
            self._count()
            self._anywhere = False
            broken = [
                self.ends_word(a, b)
                for a, b in pairwise(self._texts)
                if a and b and is_syllable(a[-1]) and is_syllable(b[0])
            ]
            highest = _AT_BLANKS * len(broken) - _IN_DOUBT
            self._anywhere = len(broken) >= _FEWEST and sum(broken) < highest
        return self._anywhere

    def _count(self) -> None:
        """Count the syllables and words within the lines."""
        for text in self._texts:
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
            # The first and the last of a line may be half a word.
            runs = [match.span() for match in _RUN.finditer(text)]
            self._words.update(
                text[start:stop] for start, stop in runs if start and stop < len(text)
            )
        ends = sum(count for (_, blank), count in self._after.items() if blank)
        self._usual = min(max(ends / (self._after.total() or 1), _SURE), 0.5)

    def ends_word(self, before: str, after: str) -> float:
        """Return the log-odds that a blank stood between the end of *before* and *after*.

        Both are of a page whose lines are broken anywhere.
        """
        cues = self.cues(before, after)
        return sum([weight * cue for weight, cue in zip(WEIGHTS.values(), cues, strict=False)])

    def cues(self, before: str, after: str) -> tuple[float, ...]:
        """Return what tells whether a word ends between *before* and *after*, as in WEIGHTS.

        Nothing where no syllable ends the one or begins the other.
        """
        if self._anywhere is None:
            self.are_broken_anywhere()
        left, right = _LAST_RUN.search(before), _RUN.match(after)
        if left is None or right is None:
            return ()
        head, tail = left.group(), right.group()
        return (
            1.0,
            self._by_syllables(head[-1], tail[0]),
            math.log1p(self._words[head]),
            math.log1p(self._words[tail]),
            float(tail in self._bound),
            float(len(head) == 1),
            float(len(tail) == 1),
        )

    def _by_syllables(self, a: str, b: str) -> float:
        """Return the log-odds of a blank by what else stands around two syllables."""
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
