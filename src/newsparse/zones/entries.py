"""Which lines begin the entries of a live text, a chronicle or a programme, each with its hour.

Facts
-----
A live text prints its entries the newest first, a programme the next one first: the hours go one way,
but for the one step over midnight. Behind the hour stands a dash, a colon, a short word for hours, or the
entry at once, which begins like a sentence. Where tools leave no blank line between entries they look
like lines of one paragraph; but a wrapped line opens with an hour by chance alone, and hardly ever
right below the end of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import regex

from newsparse.lines import STOPS

__all__ = ["begin_entries", "hour_of_entry"]

# "15:30pm", "15:30 GMT", "3:30 p.m.", "15:30 uur -": what says that it is an hour, where it is no word of a sentence.
_WORD = r"""(?: \p{L}[\p{L}.]{0,4}+ | [ ] (?: \p{Lu}\p{L}{1,4}+ | \p{L}\.[ ]?\p{L}\. | \p{L}[\p{L}.]{0,4}+ (?=[ ]?[-–—:|•·]) ) )?"""
_ENTRY = regex.compile(
    rf"""(?P<hour>[01]?\d|2[0-4])
        (?: (?: : | [ ]?h[ ]? ) (?P<minute>[0-5]\d) (?: :[0-5]\d )?+ {_WORD} (?: [ ]?[-–—:|•·] )?+
          | [.] (?P<dotted>[0-5]\d) {_WORD} [ ]?[-–—:|•·] )
        [ ] ["“„«‘'(]?+ [\p{{Lu}}\p{{Lt}}\p{{Lo}}]""",
    regex.VERBOSE,
)
_CLOSES = '"”’»)'
_FEWEST = 2
_OVER_MIDNIGHT = 4
"""Of so many entries, one may lie on the other side of midnight."""


def hour_of_entry(text: str) -> int | None:
    """Return the minute of the day with which a line opens as entries do, ``None`` without one.

    >>> hour_of_entry("15:30 - The last ferry has left."), hour_of_entry("9.05 Uhr: Der Hafen ist zu.")
    (930, 545)
    >>> hour_of_entry("15:30 on Monday, half empty"), hour_of_entry("1.25 Millionen Boote")
    (None, None)
    """
    match = _ENTRY.match(text)
    return int(match["hour"]) * 60 + int(match["minute"] or match["dotted"]) if match else None


def begin_entries(
    texts: Sequence[str], body: Sequence[int], minutes: Mapping[int, int]
) -> Iterator[int]:
    """Yield the lines of *body* with which entries begin.

    *minutes* gives the minute of the day for the places in *body* where a line opens with one, in order.
    """
    begun = [k for k in minutes if not k or k - 1 in minutes or _is_ended(texts[body[k - 1]])]
    steps = [minutes[b] - minutes[a] for a, b in pairwise(begun)]
    later, earlier = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
    if len(begun) >= _FEWEST and min(later, earlier) <= (len(begun) >= _OVER_MIDNIGHT):
        for k in begun:
            yield body[k]


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSES)[-1:] in STOPS
