"""Patterns that are compiled when a text first asks them.

There are hundreds of patterns, and a plain article asks about sixty: the rest is of scripts, signs
and pages that it does not have. Compiling all of them was a sixth of what the first reading costs.
"""

from __future__ import annotations

from typing import Any, cast

import regex

__all__ = ["late"]

_ASKED = ("match", "fullmatch", "search", "finditer", "sub", "split", "groupindex")
"""What is asked of patterns."""


class _Late:
    """A pattern until it is asked, and what leads to it from then on."""

    pattern: str
    flags: int

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # Called only for what is not there yet. Two threads may both compile: they find the same.
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        compiled = regex.compile(self.pattern, self.flags)
        vars(self).update({asked: getattr(compiled, asked) for asked in _ASKED})
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[object, ...]:
        return late, (self.pattern, self.flags)

    def __repr__(self) -> str:
        return f"late({self.pattern!r}, {self.flags!r})"


def late(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    r"""Return what :func:`regex.compile` returns, compiled by the first question.

    For patterns that most texts never ask: each question costs a little more than one to a compiled
    pattern, and an error shows only when the first one comes.

    >>> number = late(r"No\. (?P<number>\d+)")
    >>> number.search("Pier No. 4")["number"]
    '4'
    """
    return cast("regex.Pattern[str]", _Late(pattern, int(flags)))
