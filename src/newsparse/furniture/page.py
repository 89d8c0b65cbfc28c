"""The printed pages: their rows, and which of them are known to be furniture so far."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

import regex

from newsparse.lines import STOPS

__all__ = [
    "ADDRESSES",
    "DIGITS",
    "ENDS",
    "LONGEST",
    "MARKS",
    "SHORT_LINE",
    "STOPS",
    "Page",
    "is_address",
]

LONGEST = 110
"""A longer line is no running head."""
SHORT_LINE = 40
"""A shorter line above, without a stop, is a name, date or crosshead."""
MARKS = "#*_>|·•–—- \t"
ENDS = STOPS | frozenset('"”’»”)]:;')
DIGITS = regex.compile(r"\d+")
_LONGEST_ADDRESS = 250
ADDRESSES = frozenset(("http", "www."))
_FEW = 3


class Page:
    """The lines that are not blank, and what is known of them.

    ``texts`` are the lines of the table, ``rows`` the numbers of those that are not blank,
    ``edges`` those at the foot and at the top of pages that a form feed ends, ``headings`` those
    marked as such, ``alone`` those that stand where a page may end: with nothing below. ``found``
    grows from room to room.
    """

    __slots__ = ("_order", "alone", "edges", "found", "headings", "rows", "texts")

    def __init__(
        self, texts: list[str], rows: list[int], pages: list[int], headings: AbstractSet[int]
    ) -> None:
        """Begin with nothing found; *pages* are the lines in front of which a page ended."""
        self.texts = texts
        self.rows = rows
        self.headings = headings
        self.edges: set[int] = set()
        for first in pages:
            k = bisect_left(rows, first)
            self.edges.update(rows[max(0, k - 1) : k + 1])
        self.alone: frozenset[int] = frozenset()
        self.found: set[int] = set()
        self._order: dict[int, int] = {}

    def place(self, i: int) -> int:
        """Return which row line *i* is."""
        if not self._order:
            self._order = {i: k for k, i in enumerate(self.rows)}
        return self._order[i]

    def _before(self, i: int) -> str | None:
        """Return the line above that is no furniture."""
        k = self.place(i) - 1
        while k >= 0 and self.rows[k] in self.found:
            k -= 1
        return self.texts[self.rows[k]] if k >= 0 else None

    def _after(self, i: int) -> str | None:
        """Return the line below that is no furniture."""
        k = self.place(i) + 1
        while k < len(self.rows) and self.rows[k] in self.found:
            k += 1
        return self.texts[self.rows[k]] if k < len(self.rows) else None

    def is_before_small(self, i: int) -> bool:
        """Tell whether a small letter begins the line below."""
        after = self._after(i)
        return after is not None and after[0].islower()

    def goes_on(self, i: int) -> bool:
        """Tell whether a line stands right below the line above it, and a small letter below it."""
        return i > 0 and bool(self.texts[i - 1]) and self.is_before_small(i)

    def cuts_sentence(self, i: int) -> bool:
        """Tell whether a line stands between the halves of a sentence."""
        before, after = self._before(i), self._after(i)
        if before is None or after is None:
            return False
        return before[-1] not in ENDS and (after[0].islower() or len(before) > SHORT_LINE)

    def head_sections(self, places: list[int]) -> bool:
        """Tell whether these lines stand above the sections of a text.

        The first of them is on top of the text, not of the page or of a headline; each stands
        between whole paragraphs, as pages hardly end each time, and none at the edge of a page or
        beside a line that is printed again beside another.
        """
        first = self.place(places[0])
        if not first or places[-1] == self.rows[-1] or not self.edges.isdisjoint(places):
            return False
        if any(map(self.cuts_sentence, places)) or any(
            i > places[0] for i in self.headings if i not in places
        ):
            return False
        above = [self.texts[i] for i in self.rows[:first]]
        if any(line[-1] in STOPS and len(line) > SHORT_LINE for line in above):
            return False
        beside = {self.rows[self.place(i) + step] for i in places for step in (-1, 1)}
        again = len({self.texts[i] for i in beside}) < len(beside)
        return not again and self._opens_text(self.rows[first + 1])

    def _opens_text(self, i: int) -> bool:
        """Tell whether a line is a paragraph, or the first of its lines."""
        text = self.texts[i]
        return len(text) > SHORT_LINE and (
            text[-1] in ENDS or (i + 1 < len(self.texts) and bool(self.texts[i + 1]))
        )

    def cuts_full_line(self, i: int) -> bool:
        """Tell whether a line stands between a full line and the small letter that goes on with it."""
        k = self.place(i)
        if not k:
            return False
        before = self.texts[self.rows[k - 1]]
        ends = before[-1].isalnum() or before[-1] == ","
        return ends and len(before) > SHORT_LINE and self.is_before_small(i)

    def stand_apart(self, places: list[int]) -> bool:
        """Tell whether these lines stand between others each time: else a text is printed twice."""
        above = {self._before(i) for i in places}
        below = {self._after(i) for i in places}
        return len(above) == len(below) == len(places)

    def begin_sentences(self, places: Iterable[int]) -> bool:
        """Tell whether each of these lines is the first half of a sentence, and parts no two halves."""
        return all(map(self._begins_sentence, places))

    def _begins_sentence(self, i: int) -> bool:
        k = self.place(i) - 1
        while k >= 0 and self.rows[k] in self.found:
            k -= 1
        if k < 0 or self.rows[k] in self.headings:
            return self.is_before_small(i)
        before = self.texts[self.rows[k]]
        ended = len(before) <= SHORT_LINE or before[-1] in ENDS
        return ended and self.is_before_small(i)

    def is_at_end(self, i: int) -> bool:
        """Tell whether a line stands at the top or the foot of a page."""
        k = self.place(i)
        first, last = k == 0, k + 1 == len(self.rows)
        if i in self.edges or (bool(self.edges) and (first or last)):
            return True
        return (not first and self.rows[k - 1] in self.found) or (
            not last and self.rows[k + 1] in self.found
        )


def is_address(text: str) -> bool:
    """Tell whether a line opens with an address, as browsers print it with the page's number."""
    return text[:4] in ADDRESSES and len(text) < _LONGEST_ADDRESS and text.count(" ") < _FEW
