"""Patterns made of words that the languages list, and patterns compiled when a text first asks them.

There are hundreds of patterns, and a plain article asks about sixty: the rest is of scripts, signs
and pages that it does not have. Compiling all of them was a sixth of what the first reading costs.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

import regex

__all__ = ["any_of", "late"]


class _Asked:
    """A pattern that was asked: what a compiled one has are its own attributes, found as quickly."""

    pattern: str
    _flags: int

    def __reduce__(self) -> tuple[object, ...]:
        return late, (self.pattern, self._flags)

    def __repr__(self) -> str:
        return f"late({self.pattern!r}, {self._flags!r})"


class _Late(_Asked):
    """A pattern that nobody has asked yet."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Called only for what is not there yet. Two threads may both compile: they find the same.
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        compiled = regex.compile(self.pattern, self._flags)
        has = {one: getattr(compiled, one) for one in dir(compiled) if not one.startswith("_")}
        vars(self).update(has)
        # From here on no attribute is looked for that is not there.
        self.__class__ = _Asked  # type: ignore[assignment]
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    r"""Return what :func:`regex.compile` returns, compiled by the first question.

    For patterns that most texts never ask: each question costs a little more than one to a compiled
    pattern, and an error shows only when the first one comes.

    >>> number = late(r"No\. (?P<number>\d+)")
    >>> number.search("Pier No. 4")["number"]
    '4'
    """
    return cast("regex.Pattern[str]", _Late(pattern, int(flags)))


def any_of(words: Iterable[str]) -> str:
    r"""Return a pattern for any of *words*, the longest first; without words it matches nothing.

    >>> any_of(["p.", "page", "pages"])
    'pages|page|p\\.'
    """
    listed = sorted({*words}, key=lambda word: (-len(word), word))
    return "|".join(map(regex.escape, listed)) or r"(?!)"
