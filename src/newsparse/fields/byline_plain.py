"""The usual byline, read without the grammar: names of two or three words, and nothing else.

Facts
-----
Nearly all bylines are a mark or none, first names with a surname each, and a comma or a word
between two of them. Of each word one question is asked, once: what could it mean in a byline? A
word that is in no list can only be a name, and a first name that is in no other list is one. The
grammar reads such lines the same way at ten times the cost; whatever may mean another thing (a
place, a title, a paper, a small word) is left to it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final, NamedTuple

from newsparse.fields import name_words, names
from newsparse.fields.byline_words import BylineTables
from newsparse.fields.names import Kind, Shape
from newsparse.fields.place_words import PLACE_OPENERS
from newsparse.fields.places import LANDS, PLACES, STATES
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import RUBRICS

__all__ = ["NOBODY", "Plain", "plain"]

NOBODY: Final = LANDS | frozenset(rubric.casefold() for rubric in RUBRICS if " " in rubric)
"""Lands, towns and sections of several words: no author, if no mark stands in front. Case-folded."""
_LONGEST: Final = 120
_MEMO: Final = 1 << 13
_LONGEST_RUN: Final = 3
_FIRST_EAST: Final = "\u1100"


class Plain(NamedTuple):
    """Where the names stand, none if the line is certainly no byline; whether a mark opens it."""

    found: list[tuple[int, int]]
    marked: bool


class _Sort(IntEnum):
    """What a printed word can be."""

    ASK = 0
    NAME = 1
    GIVEN = 2
    STRANGE = 3
    """A word of running text."""
    INITIAL = 4
    JOIN = 5
    """A word that can do nothing but join two names."""
    SECTION = 6
    """A word of running text that names of houses hold too: no name of a person has it."""
    DOUBTFUL = 7
    """A first name that is a word of running text as well: it counts in front of a surname."""


_TEXT: Final = frozenset({_Sort.STRANGE, _Sort.SECTION})
_DECIDED: Final = frozenset({_Sort.NAME, _Sort.GIVEN}) | _TEXT
_ELIDED: Final = "'’"
_NOTHING: Final = Plain([], marked=False)


def plain(text: str, tables: BylineTables) -> Plain | None:
    """Return the names of a plain byline; ``None`` says that the grammar must read the line."""
    if len(text) > _LONGEST or text[:1] >= _FIRST_EAST:
        return None
    words = text.split(" ")
    if "" in words:
        return None
    first = words[0].casefold()
    marked = first in tables.plain_marks
    memo = tables.memo
    found: list[tuple[int, int]] = []
    run: list[int] = []
    at = begin = 0
    sort: int | None = None
    if marked:
        at = begin = len(words[0]) + 1
        del words[0]
    elif text[0].islower():
        return None
    for word in words:
        comma = word[-1:] == ","
        name = word[:-1] if comma else word
        sort = memo.get(name)
        if sort is None:
            sort = _sort(name, tables)
        if sort is _Sort.ASK:
            return None
        if sort is _Sort.JOIN:
            if comma or not _believed(run, text[begin : at - 1], first, tables, marked=marked):
                return None
            found.append((begin, at - 1))
            at += len(word) + 1
            begin = at
            run = []
            continue
        run.append(sort)
        at += len(word) + 1
        if comma:
            if not _believed(run, text[begin : at - 2], first, tables, marked=marked):
                return None
            found.append((begin, at - 2))
            begin = at
            run = []
    if not run:
        # "By Jane Doe and": the names go on on the next line.
        return Plain(found, marked) if found and sort is _Sort.JOIN else None
    if _believed(run, text[begin:], first, tables, marked=marked):
        found.append((begin, len(text)))
        # Who is named twice is one author: the grammar sees to it.
        if len(found) > 1 and len({text[a:b] for a, b in found}) < len(found):
            return None
        return Plain(found, marked)
    if found or marked or len(run) > _LONGEST_RUN or not _DECIDED.issuperset(run):
        return None
    return _NOTHING if _refused(run, text, tables) else None


def _believed(
    run: list[int], printed: str, first: str, tables: BylineTables, *, marked: bool
) -> bool:
    """Tell whether a run of words is a name for certain."""
    if (
        not 2 <= len(run) <= _LONGEST_RUN
        or run[-1] is _Sort.INITIAL
        or _Sort.DOUBTFUL in run[1:]
        or _Sort.SECTION in run
    ):
        return False
    folded = printed.casefold()
    if folded in PLACES or folded in OUTLETS or (not marked and folded in NOBODY):
        return False
    if run[-1] is not _Sort.GIVEN and tuple(folded.split(" ")) in tables.outlets:
        return False
    if len(run) > 2:
        words = folded.split(" ")
        if words[0] == words[2] or f"{words[0]} {words[1]}" in PLACES:
            return False
        return not (f"{words[1]} {words[2]}" in PLACES or _Sort.STRANGE in run)
    if run[0] is _Sort.GIVEN:
        return True
    if run[0] is _Sort.DOUBTFUL:
        return marked or run[1] is not _Sort.STRANGE
    if marked:
        return (
            run[0] is not _Sort.STRANGE
            or folded.partition(" ")[0] not in tables.never_behind[first]
        )
    return _Sort.STRANGE not in run


def _refused(run: list[int], text: str, tables: BylineTables) -> bool:
    """Tell whether a line of one run is certainly none: a lone word, or one of running text."""
    words = tuple(text.casefold().split(" "))
    if _Sort.SECTION in run:
        for k in range(len(words)):
            if any(words[k:stop] in tables.outlets for stop in range(k + 1, len(words) + 1)):
                return False
            if any(
                words[k : k + len(p.words)] == p.words for p in tables.phrases.get(words[k], ())
            ):
                return False
    if len(run) == 1 or run[0] in _TEXT:
        return True
    if run[0] is _Sort.GIVEN:
        # A first name excuses the last word.
        run = run[:-1]
    return any(sort in _TEXT and words[k] not in tables.brief for k, sort in enumerate(run))


def _sort(word: str, tables: BylineTables) -> _Sort:
    """Say what a word can be, and remember it."""
    if len(tables.memo) >= _MEMO:
        tables.memo.clear()
    found = tables.memo[word] = _look_up(word, tables)
    return found


def _look_up(word: str, tables: BylineTables) -> _Sort:
    if word in tables.plain_joins:
        return _Sort.JOIN
    tokens = names.tokenise(word)
    if len(tokens) != 1 or tokens[0].kind is not Kind.WORD:
        return _Sort.ASK
    folded, form = tokens[0].folded, names.shape(word)
    if folded in tables.small or folded in tables.phrases:
        return (
            _Sort.SECTION if form is Shape.CAPITALISED and _section(folded, tables) else _Sort.ASK
        )
    if form is Shape.INITIAL:
        dotted = len(word) == 2 and word[1] == "."
        return _Sort.INITIAL if dotted and folded not in tables.never else _Sort.ASK
    if (
        form is not Shape.CAPITALISED
        or len(word) == 1
        or not (word[0].isupper() or word[1] in _ELIDED)
        or word[-1] == "."
        or names.fused(word)
        or tables.fuses(word)
        or folded in PLACES
        or folded in STATES
        or folded in PLACE_OPENERS
        or folded in name_words.PICTURE_AGENCIES
        or folded in name_words.DEGREES
        or folded in tables.rulers
        or ("-" in folded and folded in OUTLETS)
        or folded in tables.roles
        or folded in tables.role_words
        or folded in tables.desks
        or folded in tables.bodies
        or folded in tables.genres
        or folded in tables.papers
        or folded in tables.domains
        or folded.partition("-")[0] in tables.prefixes
    ):
        return _Sort.ASK
    running = folded in tables.never
    if folded in tables.given:
        return _Sort.DOUBTFUL if running or folded in name_words.WORDS else _Sort.GIVEN
    return _Sort.STRANGE if running else _Sort.NAME


def _section(folded: str, tables: BylineTables) -> bool:
    """Tell whether a word is one of running text, and neither title nor newsroom nor article."""
    return folded in tables.never and not (
        folded in tables.given
        or folded in tables.marks
        or folded in tables.articles
        or folded in tables.links
        or folded in tables.roles
        or folded in tables.role_words
        or folded in tables.desks
        or folded in tables.bodies
        or folded in tables.genres
        or folded in name_words.PARTICLES
        or folded in name_words.DEGREES
        or folded in name_words.SUFFIXES
        or folded in PLACES
        or folded in PLACE_OPENERS
        or folded in tables.domains
        or folded.partition("-")[0] in tables.prefixes
    )
