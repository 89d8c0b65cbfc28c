"""The head that a browser sets above a page in its reading view: site, title, name, time of reading.

Facts
-----
A reading view leaves nothing of the page but its text, and prints a line each above it: the site's
address, the title, who wrote where the page says so, and last how long the text takes to read. A copy of
it has no blank lines between them. The time ends the head; what stands right above it, below the title, is
who wrote: nothing else is printed there.
"""

from __future__ import annotations

from newsparse.elements import element
from newsparse.fields.names import is_given
from newsparse.fields.tables import Tables
from newsparse.model import AuthorKind
from newsparse.zones.front_alone import is_reading_time
from newsparse.zones.signature import is_topic
from newsparse.zones.view import View, ends_sentence

__all__ = ["part_reading_view"]

_MOST = 6
"""Rows of such a head: the title may be wrapped."""
_LONGEST_NAME = 100
_LONGEST_TIME = 40
_LONGEST_TITLE = 260


def part_reading_view(view: View, tables: Tables) -> None:
    """Begin a block with each line of the head of a reading view, and sign with the name in it."""
    texts = view.lines.texts
    last = next(
        (
            k
            for k, i in enumerate(view.rows[1:_MOST], start=1)
            if len(texts[i]) <= _LONGEST_TIME and is_reading_time(texts[i], tables)
        ),
        0,
    )
    past = last + 1
    if (
        not last
        or past >= len(view.rows)
        or not view.starts_block[past]
        or any(view.heading(k) for k in range(past))
    ):
        return
    first = int(last > 1 and _is_address(view.plain(0)))
    title = view.joined(first, last)
    if len(title) > _LONGEST_TITLE or any(ends_sentence(view.plain(k)) for k in range(first, last)):
        return
    whole = view.block_end(0) == past
    for k in {first, last}:
        view.starts_block[k] = True
    at = last - 1
    if at > first and _names(view, tables, at, known=whole):
        view.starts_block[at] = True
        view.signed |= {view.rows[at]}


def _is_address(text: str) -> bool:
    """Tell whether a line is the bare address of a site: "gazette.example"."""
    return " " not in text and "." in text[1:-1]


def _names(view: View, tables: Tables, k: int, *, known: bool) -> bool:
    """Tell whether a line is who wrote: a name where it is *known* that such a line stands, else a person's."""
    printed = element(view.lines, [view.rows[k]])
    if len(printed.text) > _LONGEST_NAME:
        return False
    scan = tables.scan_byline(printed.text, printed.where, supported=True)
    if scan is None or scan.rest or not scan.byline.authors:
        return False
    return known or (
        all(
            author.kind is AuthorKind.PERSON
            and is_given(author.name.partition(" ")[0], tables.bylines.given)
            for author in scan.byline.authors
        )
        and not is_topic(view, tables, k, scan.byline)
    )
