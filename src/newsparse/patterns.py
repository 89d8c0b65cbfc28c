"""Patterns made of words that the languages list."""

from __future__ import annotations

from collections.abc import Iterable

import regex

__all__ = ["any_of"]


def any_of(words: Iterable[str]) -> str:
    r"""Return a pattern for any of *words*, the longest first; without words it matches nothing.

    >>> any_of(["p.", "page", "pages"])
    'pages|page|p\\.'
    """
    listed = sorted({*words}, key=lambda word: (-len(word), word))
    return "|".join(map(regex.escape, listed)) or r"(?!)"
