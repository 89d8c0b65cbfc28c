"""Places as people name them: line and column, and words short enough for one line."""

from __future__ import annotations

from bisect import bisect_right

import regex

__all__ = ["Places", "printable", "shorten"]

# The newlines that editors and line-counting tools know.
_NEWLINE = regex.compile(r"\r\n|[\n\r]")

_DISTURBING = regex.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Places:
    r"""Line and column of an offset, both counted from 1, as an editor shows them.

    >>> Places("one\r\ntwo").at(6)
    (2, 2)
    """

    def __init__(self, source: str) -> None:
        """Find the lines of *source*."""
        self._begins = [0, *(match.end() for match in _NEWLINE.finditer(source))]

    def at(self, offset: int) -> tuple[int, int]:
        """Return line and column of the code point at *offset*."""
        line = bisect_right(self._begins, offset)
        return line, offset - self._begins[line - 1] + 1

    def __len__(self) -> int:
        """Return the number of lines."""
        return len(self._begins)


def printable(text: str) -> str:
    r"""Return *text* on one line, without what would disturb a terminal.

    Every run of blanks is one space. Control characters, overrides of the writing direction and
    lone surrogates are U+FFFD; joiners and direction marks stay, for they spell words.

    >>> printable("Tides\n\x1b[2J rose")
    'Tides �[2J rose'
    """
    return _DISTURBING.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


def shorten(text: str, width: int) -> str:
    """Return *text* on one line of at most *width* characters, its middle left out.

    >>> shorten("Ferries stayed in harbour on Monday as the wind rose.", 30)
    'Ferries stayed in … wind rose.'
    """
    line = printable(text)
    if len(line) <= width:
        return line
    tail = width // 3
    # With a character more than fits, to see whether a word ends there.
    head = line[: width - tail - 2]
    end = line[len(line) - tail - 1 :]
    # Cut at a blank, where the script sets any.
    return f"{head.rpartition(' ')[0] or head[:-1]} … {end.partition(' ')[2] or end[1:]}"
