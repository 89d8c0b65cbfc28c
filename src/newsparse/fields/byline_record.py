"""A byline on labelled lines, as broadcasters print it: "Author, …" / "Role, …" / "Reporting from, …".

Facts
-----
- Each line is a label, a comma and a value, in the words of the page or in English; the order is that
  of author, post or house, place. The grammar reads the first line, and those in scripts with capitals.
- Where no capital tells a house from a post, a house is what opens with the name of a known one.
"""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.fields.byline_words import BylineTables
from newsparse.model import Author
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS

__all__ = ["labelled", "record"]

_LINE: Final = late(r"(?P<label>[\p{L}\p{M}\u200c\u200d ]{2,24})[,،]\s(?P<value>[^\n\d]{2,60})")
_FEWEST: Final = 2
_MOST: Final = 3


def labelled(text: str, tables: BylineTables) -> bool:
    """Tell quickly whether a text is lines of which the first is labelled as the author's."""
    if "\n" not in text:
        return False
    first = text.partition("\n")[0].replace("،", ",")
    return "," in first and first.partition(",")[0].strip().casefold() in tables.authors


def record(author: Author, text: str, tables: BylineTables) -> Author:
    """Return the author of such lines with the post, house and place that they name."""
    lines = [_LINE.fullmatch(line.strip()) for line in text.split("\n") if line.strip()]
    if not _FEWEST <= len(lines) <= _MOST or lines[0] is None or lines[1] is None:
        return author
    role, house, place = author.role, author.affiliation, author.location
    post = lines[1]["value"].strip()
    if post.upper() == post.lower():
        named = _names_house(post, tables)
        role, house, place = (None, post, None) if named else (post, None, None)
    if len(lines) == _MOST and lines[2] is not None:
        place = lines[2]["value"].strip()
    return attrs.evolve(author, role=role, affiliation=house, location=place, span=author.span)


def _names_house(value: str, tables: BylineTables) -> bool:
    """Tell whether a known house is named, or opens the name of its service."""
    words = value.casefold().split()
    if words[-1] in tables.roles:
        return False
    return any(
        tuple(words[:size]) in tables.outlets or " ".join(words[:size]) in OUTLETS
        for size in range(1, len(words) + 1)
    )
