"""Where the readers have their say below the text: "Comments (12)", and who says what.

Facts
-----
A page counts the comments that it prints, in brackets or beside the word. The same words are a button
above the text, or between its paragraphs, and a crosshead has no number: so the number is the sign, and
what stands below it shows whether readers speak there. Each comment opens with a name, and says what
follows by a verb and a colon, or by the moment beside the name or below it. A text that has such
openings itself is a talk, and more of them than were counted are none of readers. Nobody quotes
themselves: behind "Rey says:" in a report stand quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from newsparse.fields.boilerplate_words import SPEECH
from newsparse.fields.tables import Tables
from newsparse.model import BoilerplateKind
from newsparse.zones.blocks import Block
from newsparse.zones.view import View, ends_sentence, ends_text

__all__ = ["find_comments"]

_DIGITS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯")
_FIRST = _DIGITS | frozenset("(（[")
_LAST = _DIGITS | frozenset(")）]")
_LONGEST = 120
"""A page may say behind the number what the comments are on: the headline."""
_COUNTED = regex.compile(
    r"""[(（\[]? (?P<count>\d{1,3}(?:[.,\s’']?\d{3})?) [)）\]]? \s? (?P<words>\p{L}[^\d]{1,30})
      | (?P<words>\p{L}[^\d]{1,30}?) :? \s? [(（\[]? (?P<count>\d{1,3}(?:[.,\s’']?\d{3})?) [)）\]]? """,
    regex.VERBOSE,
)
_QUOTED = regex.compile(r'\s\S{0,12}\s?["“„«‘»「『].*')
"""What the comments are on, with the small word in front of it."""
_SAYS = regex.compile(
    r"(?P<name>[\p{Lu}\p{Lt}\p{Lo}@\d][^\s:：,;.!?\"“”„«»]*(?: [^\s:：,;.!?\"“”„«»]+){0,4}) ?[:：](?! ?[\"“„«‘「『])(?=\s|\p{Lo}|$)"
)
_LONGEST_NAME = 40
_MOST_WORDS = 5
_MOST_BETWEEN = 4
"""Buttons between the number and the first comment: "Newest first", "Log in to comment"."""
_LEAST_TEXT = 60
_MOST_HEADINGS = 3
"""All below each of them is looked at: a button may stand between the paragraphs, and hardly more often."""


def find_comments(view: View, tables: Tables, first: int, footer: list[Block]) -> list[Block]:
    """Return the footer that begins with the readers' comments, empty where there are none.

    *first* is the first row of the body, *footer* the blocks that are known to stand below it. A block
    begins with each comment.
    """
    texts, rows = view.lines.texts, view.rows
    past = footer[0].rows[0] if footer else len(rows)
    asked, below_text = 0, -1
    # The cheap signs first: most rows are of paragraphs.
    for k in [
        k
        for k in range(first + 1, past - 1)
        if (text := texts[rows[k]])[-1] in _LAST or text[0] in _FIRST
    ]:
        if not (view.starts_block[k] or ends_text(texts[rows[k - 1]], tables.pictures)):
            # It goes on with the line above.
            continue
        count = _count(view.plain(k), tables)
        if not count:
            continue
        if below_text < 0:
            below_text = _below_text(view, first, past)
        if asked < _MOST_HEADINGS and k >= below_text:
            asked += 1
            found = _comments_below(view, tables, first, k, count)
            if found:
                below = [block for block in footer if block.rows[0] > found[-1]]
                end = below[0].rows[0] if below else len(rows)
                starts = {j for j in range(k, end) if view.starts_block[j]}.union((k, end), found)
                return [
                    *(
                        Block([*range(a, b)], BoilerplateKind.COMMENTS)
                        for a, b in pairwise(sorted(starts))
                    ),
                    *below,
                ]
    return []


def _count(text: str, tables: Tables) -> int:
    """Return how many comments a line says there are; 0 where it says no such thing."""
    counted = _COUNTED.fullmatch(_QUOTED.sub("", text)) if len(text) <= _LONGEST else None
    if counted is None:
        return 0
    number = counted["count"]
    kind, score = tables.judge(counted.string)
    if kind is not BoilerplateKind.COMMENTS or score <= 0.0:
        return 0
    return int("".join(filter(str.isdecimal, number)))


def _below_text(view: View, first: int, past: int) -> int:
    """Return the first row above which a text stands."""
    told = 0
    for k in range(first, past):
        text = view.plain(k)
        told += len(text) if ends_sentence(text) else 0
        if told >= _LEAST_TEXT:
            return k + 1
    return past


def _comments_below(view: View, tables: Tables, first: int, k: int, count: int) -> list[int]:
    """Return the rows below row *k* with which readers begin to speak, *count* of them at most.

    There are none where somebody speaks so above it.
    """
    k, past = k + 1, len(view.rows)
    found = list(_openings(view, tables, k, past))
    if not found or not min(2, count) <= len(found) <= count:
        return []
    between = [view.plain(j) for j in range(k, found[0].row)]
    if len(between) > _MOST_BETWEEN or any(
        len(t) > _LONGEST_NAME or ends_sentence(t) for t in between
    ):
        return []
    ends = [*(one.row for one in found[1:]), past]
    if any(one.row + one.length >= end for one, end in zip(found, ends, strict=True)):
        # Days and what is on then, one below the other.
        return []
    names = {one.name for one in found}
    if any(one.name in names for one in _openings(view, tables, first, k)):
        return []
    return [one.row for one in found]


class _Opening(NamedTuple):
    """A row with which a comment opens, who speaks, and the rows before the first one of its text."""

    row: int
    name: str
    length: int


def _openings(view: View, tables: Tables, k: int, past: int) -> Iterator[_Opening]:
    for row in range(k, past):
        text = view.plain(row)
        says = _SAYS.match(text)
        if says is not None:
            name = _who_says(says["name"], tables)
            if name:
                yield _Opening(row, name, int(says.end() == len(text)))
        elif _is_name(text) and row + 1 < past and _is_moment(view.plain(row + 1), tables):
            yield _Opening(row, text, 2)
        elif named := _named_beside_moment(text, tables):
            yield _Opening(row, named, 1)


def _who_says(text: str, tables: Tables) -> str:
    """Return the words in front of a verb of saying."""
    words = text.split()
    roles = tables.boilerplate.roles
    verb = next((n for n, word in enumerate(words) if roles.get(word.casefold(), 0) & SPEECH), 0)
    return " ".join(words[:verb]) if len(text) <= _LONGEST_NAME else ""


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and len(text) <= _LONGEST_NAME
        and not ends_sentence(text)
        and text[-1] not in ":,;"
        and all(not word[0].islower() for word in words)
        and any(map(str.isalpha, text))
    )


def _is_moment(text: str, tables: Tables) -> bool:
    if len(text) > _LONGEST_NAME or not any(map(str.isdecimal, text)):
        return False
    said = tables.says_when(text)
    return bool(said.dates) and not any(any(map(str.isalpha, text[a:b])) for a, b in said.rest)


def _named_beside_moment(text: str, tables: Tables) -> str | None:
    """Return the name in front of a moment on the same line: "Ann Lee, 3 hours ago"."""
    if len(text) > 2 * _LONGEST_NAME or not any(map(str.isdecimal, text)):
        return None
    said = tables.says_when(text)
    rest = [(a, b) for a, b in said.rest if any(map(str.isalpha, text[a:b]))]
    if not said.dates or len(rest) != 1 or rest[0][0]:
        return None
    name = text[: rest[0][1]].strip(" ,;|·•-–—(")
    return name if _is_name(name) else None
