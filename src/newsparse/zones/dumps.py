r"""The heads of what an editorial system dumps: every field of its record, a line each.

Facts
-----
Such a dump opens with the first field of all, of which nobody but the system knows the meaning
("ID: 4711", "post_status: publish"); title, author and day stand somewhere among the others, named as the
system names them or in the language of its editors ("Titel:", "Autor:"). The value may stand below its
label, after a blank line even. The text stands last, below a label of its own ("body:", "Text:") or a blank line.

An archive adds to title and author the paper with its issue, the section, topics, and numbers of its own.

Two labels tell nothing, since films and books are printed so above their reviews. One must be such as only
machines write: with a low line within, a number that the system counts by, or that of the text.
"""

from __future__ import annotations

import regex

from newsparse.fields.tables import Tables
from newsparse.lines import Lines
from newsparse.zones.front_matter import Field, Found, source_at
from newsparse.zones.tool_labels import NUMBERS, SYSTEM_KEYS

__all__ = ["find_dump"]

_LABEL = regex.compile(
    r"([\p{L}_][\p{L}\p{M}\p{Nd}_.-]*+(?: [\p{L}\p{M}\p{Nd}&/-]++){0,3}+)(?: ?:(?: |\Z)|：)"
)
_LONGEST_LABEL = 40
_LEAST = 4
_LEAST_KNOWN = 3
_MOST = 60
"""Lines of a head."""
_MOST_BELOW = 4
"""Lines of a value that stands below its label."""


def find_dump(lines: Lines, first: int, tables: Tables, *, archives: bool = False) -> Found | None:
    r"""Read the head of a dump that begins on line *first*; ``None`` where none does.

    Where nothing else is found, *archives* are asked for as well: their numbers tell of them.

    >>> from newsparse.lines import read_lines
    >>> text = "id: 4711\nsection: News\ntitle: Storm\nauthor: Jane Doe\nbody:\nIt came."
    >>> found = find_dump(read_lines(text), 0, Tables(None, None, None, None))
    >>> [(field.name, text[field.start : field.stop]) for field in found.fields]
    [('title', 'Storm'), ('author', 'Jane Doe')]
    >>> found.runs
    [(0, 5)]
    """
    texts = lines.texts
    labels: dict[str, int] = {}
    i, limit = first, min(len(texts), first + _MOST)
    name = value = ""
    while i < limit:
        key, value = _parted(texts[i])
        if not key or key in labels:
            break
        labels[key] = i
        name = _named(key, tables) or ""
        if name == "text":
            break
        i = _following(lines, i + 1, tables, empty=not value)
    if not _is_dump(labels, tables, tables.archive_labels if archives else frozenset()):
        return None
    rows = list(labels.values())
    past = rows[-1] + 1
    if name == "text" and value:
        past -= 1
        _begin_text(lines, past, value)
    names = _settled({key: _named(key, tables) or "" for key in labels}, tables)
    fields = [
        field
        for (key, row), below in zip(labels.items(), [*rows[1:], past], strict=True)
        if (field := _field(lines, row, below, names[key])) is not None
    ]
    return Found(fields, [(first, past)])


def _settled(names: dict[str, str], tables: Tables) -> dict[str, str]:
    """Return what labels name: of two titles the one counts that is a title in every language."""
    titles = [key for key, name in names.items() if name == "title"]
    if len(titles) > 1 and any(key not in tables.unsure_labels for key in titles):
        names |= dict.fromkeys([key for key in titles if key in tables.unsure_labels], "")
    return names


def _parted(text: str) -> tuple[str, str]:
    """Return the label in front of a line, case-folded, and its value; two empty ones without."""
    found = _LABEL.match(text, 0, _LONGEST_LABEL)
    if found is None:
        return "", ""
    return found[1].casefold(), text[found.end() :].lstrip()


def _named(key: str, tables: Tables) -> str | None:
    """Return what of an article a label names; ``None`` where nothing known."""
    found = tables.field_labels.get(key)
    return SYSTEM_KEYS.get(key.replace("-", "_").replace(" ", "_")) if found is None else found


def _following(lines: Lines, i: int, tables: Tables, *, empty: bool) -> int:
    """Return the row of the next label, at or below row *i*; past all rows where there is none.

    Where no value stood beside the last one it may stand between. Behind a blank line the next label
    is a known one, since there the text may begin.
    """
    texts = lines.texts
    count = len(texts)
    if i < count and _parted(texts[i])[0]:
        return i
    seen = 0
    while i < count and seen <= _MOST_BELOW:
        if texts[i]:
            key, _ = _parted(texts[i])
            if key and (_named(key, tables) is not None or key in tables.archive_labels):
                return i
            if not empty:
                break
            seen += 1
        i += 1
    return count


def _is_dump(labels: dict[str, int], tables: Tables, counted: frozenset[str]) -> bool:
    """Tell whether so many labels name so much that nobody but a system has printed them."""
    names = [_named(key, tables) for key in labels]
    return (
        len(labels) >= _LEAST
        and "title" in names
        and (
            "text" in names or any("_" in key or key in NUMBERS or key in counted for key in labels)
        )
        and sum(name is not None for name in names) >= _LEAST_KNOWN
    )


def _field(lines: Lines, row: int, below: int, name: str) -> Field | None:
    """Return the field that is labelled on *row*, whose value ends above *below*; none if empty."""
    if not name or name == "text":
        return None
    value = _parted(lines.texts[row])[1]
    if value:
        start = source_at(lines, row, len(lines.texts[row]) - len(value))
        return Field(name, start, lines.stops[row])
    rows = [i for i in range(row + 1, below) if lines.texts[i]]
    return Field(name, lines.starts[rows[0]], lines.stops[rows[-1]]) if rows else None


def _begin_text(lines: Lines, row: int, value: str) -> None:
    """Take the label off the line that the text begins on."""
    lines.starts[row] = source_at(lines, row, len(lines.texts[row]) - len(value))
    lines.texts[row] = value
