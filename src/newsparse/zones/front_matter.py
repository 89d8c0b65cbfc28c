r"""Front matter: the block of named fields that web tools print above an article.

Facts
-----
trafilatura, Hugo, Obsidian and Pandoc print YAML between two lines of ``---`` (the second may be
``...``), Hugo TOML between two lines of ``+++`` too. One key a line; a value may be quoted, a
list in brackets or of lines that begin with ``-``, or a block of indented lines behind ``|`` or
``>``. Only what can be read line by line is read: keys within keys are passed over, except the
``name`` of an author. The blocks of real tools are not always sound YAML, so a plain value is
taken as printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from newsparse.lines import INVISIBLE, Lines, clean
from newsparse.patterns import late
from newsparse.zones.tool_labels import KEYS

__all__ = ["Field", "Found", "find_front_matter", "pieces", "source_at"]

Edit = tuple[int, int, str]


class Field(NamedTuple):
    """One labelled value: what it names, where it stands, and the edits that make it plain.

    ``name`` is one of title, author, date, published, updated, language, site, description,
    dateline, or empty for what no article holds. Edits are relative to ``start``.
    """

    name: str
    start: int
    stop: int
    edits: tuple[Edit, ...] = ()


class Found(NamedTuple):
    """The fields of an article, and the runs of lines (first, past) that hold nothing else."""

    fields: list[Field]
    runs: list[tuple[int, int]]


_KEY = late(r"(?P<quote>[\"']?)(?P<key>[\p{L}_][\p{L}\p{M}\p{Nd}_.@/ :-]{0,39}?)(?P=quote) ?")
_TOML_TABLE = late(r"\[[^\[\]]*\]|\[\[[^\[\]]*\]\]")
_BLOCK = late(r"[|>][-+0-9]{0,2}(?: #.*)?")
_ESCAPE = late(r"\\(?:u(?P<u>[0-9A-Fa-f]{4})|x(?P<x>[0-9A-Fa-f]{2})|(?P<one>.))", regex.DOTALL)
_JSON_TEXT = late(r'"(?:text|name)": ?"(?P<text>(?:[^"\\]|\\.)*+)"')
_ITEM = late(r"-(?: +|\Z)")
_NAME_WITHIN = late(r"[\"']?name[\"']? ?[:=] ?")
_TRIMMED = INVISIBLE + " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u202f\u3000"
_CLOSERS = {"'": "'", '"': '"', "[": "]", "{": "}"}
_MOST = 400
"""Lines of a block; a longer one is no front matter."""


class _Value(NamedTuple):
    """The value of one key as it grows line by line: its style, and the stretches it has."""

    name: str
    depth: int
    style: str
    parts: list[tuple[int, int]]


def find_front_matter(lines: Lines, first: int) -> Found | None:
    r"""Read the front matter that begins on line *first*; ``None`` where none does.

    >>> from newsparse.lines import read_lines
    >>> lines = read_lines("---\ntitle: 'Storm''s over'\ntags: [a, b]\n---\nIt went.")
    >>> found = find_front_matter(lines, 0)
    >>> [(field.name, lines.source[field.start : field.stop]) for field in found.fields][0]
    ('title', "Storm''s over")
    >>> found.runs
    [(0, 4)]
    """
    texts = lines.texts
    mark = texts[first]
    ends = ("---", "...") if mark == "---" else ("+++",)
    limit = min(len(texts), first + _MOST)
    if first + 1 >= limit or not texts[first + 1]:
        return None
    last = next((i for i in range(first + 1, limit) if texts[i] in ends), None)
    # Where the closing line was lost, the block ends at the first blank line.
    stop = last
    if stop is None:
        stop = next((i for i in range(first + 1, limit) if not texts[i]), len(texts))
    values, known = _walk(lines, first + 1, stop, toml=mark == "+++")
    if values is None or known < (1 if last is not None else 2):
        return None
    fields = [field for value in values for field in _fields(lines.source, value)]
    return Found(fields, [(first, stop if last is None else last + 1)])


def _walk(lines: Lines, first: int, past: int, *, toml: bool) -> tuple[list[_Value] | None, int]:
    """Return the values of lines *first* up to *past*, and how many keys are known."""
    texts, depths = lines.texts, lines.indents
    values: list[_Value] = []
    known = 0
    current: _Value | None = None
    nested = False
    closer = ""
    for i in range(first, past):
        text = texts[i]
        if not text:
            continue
        deeper = current is not None and depths[i] > current.depth
        at = _after_key(text, "=" if toml else ":")
        if current is not None and closer:
            # A title that only begins with an apostrophe does not run on into the next key.
            if deeper or not at:
                current.parts[-1] = (current.parts[-1][0], lines.stops[i])
                closer = "" if closer in text else closer
                continue
            closer = ""
        if current is not None and current.style == "block" and deeper:
            _add_block_line(lines, i, current)
            continue
        if text[0] == "#":
            continue
        if toml and _TOML_TABLE.fullmatch(text):
            nested = True
            continue
        if at and not deeper and text[:2] != "- ":
            folded = text[: at - 1].strip(" \"'").casefold().replace("-", "_").replace(" ", "_")
            known += folded in KEYS
            name = "" if nested else KEYS.get(folded, "")
            current = _begin(lines, i, at, name)
            values.append(current)
            closer = _CLOSERS.get(current.style, "")
            if closer in text[at:].lstrip()[1:]:
                closer = ""
            continue
        if current is None:
            return None, 0
        item = _ITEM.match(text)
        if item is not None:
            _add_item(lines, i, item.end(), current)
        elif deeper:
            _add_within(lines, i, current)
        else:
            return None, 0
    return values, known


def _after_key(text: str, sign: str) -> int:
    """Return where the value begins behind a key, 0 without one."""
    at = text.find(sign)
    while 0 < at < len(text) - 1 and text[at + 1] != " " and sign == ":":
        at = text.find(sign, at + 1)
    if at <= 0:
        return 0
    key = _KEY.fullmatch(text, 0, at)
    return at + 1 if key is not None else 0


def source_at(lines: Lines, i: int, offset: int) -> int:
    """Return where in the source the character *offset* of line *i*'s clean text stands."""
    start, stop = lines.starts[i], lines.stops[i]
    if i in lines.uneven:
        return clean(lines.source[start:stop], start).where(offset, offset).start
    return start + offset


def _begin(lines: Lines, i: int, at: int, name: str) -> _Value:
    """Begin the value behind a key."""
    text = lines.texts[i]
    rest = text[at:].lstrip()
    start = source_at(lines, i, len(text) - len(rest))
    style = "plain"
    parts: list[tuple[int, int]] = [(start, lines.stops[i])] if rest else []
    if not rest:
        style = "list"
    elif rest[0] in "\"'[{":
        style = rest[0]
    elif _BLOCK.fullmatch(rest):
        style, parts = "block", []
    return _Value(name, lines.indents[i], style, parts)


def _add_block_line(lines: Lines, i: int, value: _Value) -> None:
    if value.parts:
        value.parts[-1] = (value.parts[-1][0], lines.stops[i])
    else:
        value.parts.append((lines.starts[i], lines.stops[i]))


def _add_item(lines: Lines, i: int, at: int, value: _Value) -> None:
    """Add an item of a list; of one that has keys itself, its name alone."""
    rest = lines.texts[i][at:]
    within = _NAME_WITHIN.match(rest)
    if within is None and _after_key(rest, ":"):
        return
    at += within.end() if within else 0
    start = source_at(lines, i, at)
    if start < lines.stops[i]:
        value.parts.append((start, lines.stops[i]))


def _add_within(lines: Lines, i: int, value: _Value) -> None:
    """Add an indented line: the name of an author, or more of a plain value."""
    text = lines.texts[i]
    within = _NAME_WITHIN.match(text)
    if within is not None and value.style == "list":
        value.parts.append((source_at(lines, i, within.end()), lines.stops[i]))
    elif value.style == "plain":
        value.parts[-1] = (value.parts[-1][0], lines.stops[i])


# ------------------------------------------------------------------------------ scalars


def _fields(source: str, value: _Value) -> Iterator[Field]:
    """Make the fields of a value: one, or one for each item of a list."""
    for start, stop in value.parts:
        yield from _scalars(source, start, stop, value.name)


def _scalars(source: str, start: int, stop: int, name: str) -> Iterator[Field]:
    start, stop = _trim(source, start, stop)
    if start >= stop:
        return
    first = source[start]
    if first == "{" or (first == "[" and source.find("{", start, stop) > 0):
        # Values within values: newsparse's own front matter, edited by hand.
        text = _JSON_TEXT.search(source, start, stop)
        if text is not None:
            yield _escaped(source, *text.span("text"), name)
        return
    if first == "[":
        past = source.rfind("]", start, stop)
        for one in pieces(source, start + 1, past if past > 0 else stop, ","):
            yield from _scalars(source, *one, name)
        return
    if first in "\"'":
        end = _closing(source, start, stop)
        if end is not None:
            if first == '"':
                yield _escaped(source, start + 1, end, name)
            else:
                yield _single(source, start + 1, end, name)
            return
    comment = source.find(" # ", start, stop)
    if comment > 0:
        start, stop = _trim(source, start, comment)
    yield Field(name, start, stop)


def _trim(source: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and source[start] in _TRIMMED:
        start += 1
    while stop > start and source[stop - 1] in _TRIMMED:
        stop -= 1
    return start, stop


def _closing(source: str, start: int, stop: int) -> int | None:
    """Return where a quoted value ends, ``None`` where more than a comment follows."""
    quote = source[start]
    i = start + 1
    while i < stop:
        if source[i] == "\\" and quote == '"':
            i += 2
            continue
        if source[i] == quote:
            if quote == "'" and source[i + 1 : i + 2] == "'":
                i += 2
                continue
            rest = source[i + 1 : stop].strip(_TRIMMED)
            return i if not rest or rest[0] == "#" else None
        i += 1
    return None


def _escaped(source: str, start: int, stop: int, name: str) -> Field:
    """Make a field of what stood in double quotes."""
    edits: list[Edit] = []
    for match in _ESCAPE.finditer(source, start, stop):
        code = match["u"] or match["x"]
        one = match["one"] or ""
        new = chr(int(code, 16)) if code else " " if one in "ntr\n" else one
        edits.append((match.start() - start, match.end() - start, new))
    return Field(name, start, stop, tuple(edits))


def _single(source: str, start: int, stop: int, name: str) -> Field:
    """Make a field of what stood in single quotes, where two of them are one."""
    edits: list[Edit] = []
    at = source.find("''", start, stop)
    while at >= 0:
        edits.append((at - start, at + 2 - start, "'"))
        at = source.find("''", at + 2, stop)
    return Field(name, start, stop, tuple(edits))


def pieces(source: str, start: int, stop: int, sign: str) -> Iterator[tuple[int, int]]:
    """Cut a stretch of the source at each *sign* that does not stand in quotes.

    >>> text = "Jane Doe, 'Roe, John'"
    >>> [text[a:b] for a, b in pieces(text, 0, len(text), ",")]
    ['Jane Doe', " 'Roe, John'"]
    """
    at = start
    quote = ""
    fresh = True
    for i in range(start, stop):
        char = source[i]
        if quote:
            if char == quote and (source[i - 1] != "\\" or quote == "'"):
                quote = ""
        elif char == sign:
            yield at, i
            at = i + 1
            fresh = True
        elif not char.isspace():
            if fresh and char in "\"'":
                quote = char
            fresh = False
    yield at, stop
