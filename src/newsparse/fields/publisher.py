"""The publisher: which known outlet or agency the text itself names as its own.

Facts
-----
A text gives its house away in a few places: behind the headline, above it in the masthead, in the
copyright line, in fixed words of the closing blocks, in the web addresses printed there, and, where an agency delivered
it, in the dateline. They are asked in this order. Names within sentences say nothing: papers
write about each other. Addresses count only when they all lead to one known house, since share
bars and lists of links lead to many.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import NamedTuple

import attrs

from newsparse.model import Boilerplate, BoilerplateKind, Dateline, Headline
from newsparse.patterns import late
from newsparse.publishers import Publisher

__all__ = ["ITS_PAGE", "PublisherTables", "Recognition", "recognise", "tables"]


ITS_PAGE = frozenset({"headline", "masthead"})
"""Reasons that show whose page it is, and not only where the text comes from."""


class Recognition(NamedTuple):
    """A publisher's name, and where the text gives it away.

    ``reason`` is ``headline``, ``masthead``, ``copyright``, ``footer``, ``address`` or ``dateline``.
    """

    name: str
    reason: str


@attrs.frozen(eq=False)
class PublisherTables:
    """What the publishers say of themselves, prepared for looking up."""

    names: dict[str, Publisher]
    """By name and alias, case-folded."""
    first_words: frozenset[str]
    """With which these begin."""
    wires: dict[str, Publisher]
    """The same with the short forms that datelines alone print."""
    domains: dict[str, Publisher]
    openings: dict[str, tuple[tuple[str, Publisher], ...]]
    """Fixed openings of closing blocks, case-folded, by their first word."""


@functools.lru_cache(maxsize=32)
def tables(publishers: tuple[Publisher, ...]) -> PublisherTables:
    """Prepare the tables of these publishers.

    >>> from newsparse import publishers
    >>> tables(publishers.every()).domains["wsws.org"].name
    'World Socialist Web Site'
    """
    names: dict[str, Publisher] = {}
    wires: dict[str, Publisher] = {}
    domains: dict[str, Publisher] = {}
    openings: dict[str, list[tuple[str, Publisher]]] = {}
    for publisher in publishers:
        for name in (publisher.name, *publisher.aliases, *publisher.domains):
            names.setdefault(name.casefold(), publisher)
        for name in (publisher.name, *publisher.aliases, *publisher.wires):
            wires.setdefault(name.casefold(), publisher)
        for domain in publisher.domains:
            domains.setdefault(domain.casefold(), publisher)
        for opening in publisher.footers:
            folded = " ".join(opening.casefold().split())
            openings.setdefault(folded.split()[0], []).append((folded, publisher))
    return PublisherTables(
        names=names,
        first_words=frozenset(
            found.group() for name in names if (found := _WORD.search(name)) is not None
        ),
        wires=wires,
        domains=domains,
        openings={word: tuple(found) for word, found in openings.items()},
    )


_WORD = late(r"[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}.'’-]*|&")
_HOST_END = late(r"[/?#:\s]")
_LONGEST_NAME = 6
"""Words; the longest names of known houses have four."""


def recognise(
    tables: PublisherTables,
    *,
    headline: Headline | None = None,
    masthead: Iterable[str] = (),
    dateline: Dateline | None = None,
    footer: Iterable[Boilerplate] = (),
) -> Recognition | None:
    """Return the publisher that an article's parts give away, and by which of them.

    >>> from newsparse import publishers
    >>> mine = tables(publishers.every())
    >>> recognise(mine, headline=Headline(text="Storm closes ports", site="BBC"))
    Recognition(name='BBC News', reason='headline')
    >>> recognise(mine, headline=Headline(text="Storm closes ports")) is None
    True
    """
    if headline is not None and headline.site is not None:
        publisher = tables.names.get(headline.site.casefold()) or _by_host(headline.site, tables)
        if publisher is not None:
            return Recognition(publisher.name, "headline")
    for name in masthead:
        publisher = tables.names.get(name.casefold()) or _by_host(name, tables)
        if publisher is not None:
            return Recognition(publisher.name, "masthead")
    blocks = tuple(footer)
    for block in blocks:
        if block.kind is BoilerplateKind.COPYRIGHT:
            publisher = _named_in(block.text, tables)
            if publisher is not None:
                return Recognition(publisher.name, "copyright")
    for block in blocks:
        publisher = _opened_by(block.text, tables)
        if publisher is not None:
            return Recognition(publisher.name, "footer")
    addresses = {
        found
        for block in blocks
        for host in (*[link.url for link in block.links], *block.emails)
        if (found := _by_host(host, tables)) is not None
    }
    if len(addresses) == 1:
        return Recognition(addresses.pop().name, "address")
    if dateline is not None and dateline.agency is not None:
        name = dateline.agency.casefold()
        publisher = tables.wires.get(name) or tables.wires.get(name.partition("/")[0])
        if publisher is not None and publisher.agency:
            return Recognition(publisher.name, "dateline")
    return None


def _by_host(address: str, tables: PublisherTables) -> Publisher | None:
    """Find the house behind a web or mail address, with or without its scheme."""
    folded = address.casefold()
    host = folded.partition("://")[2] or folded
    ends = _HOST_END.search(host)
    if ends is not None:
        host = host[: ends.start()]
    host = host.rpartition("@")[2]
    domains = tables.domains
    while "." in host:
        if host in domains:
            return domains[host]
        host = host.partition(".")[2]
    return None


def _named_in(text: str, tables: PublisherTables) -> Publisher | None:
    """Find the first known name, the longest one that begins there."""
    words = [*_WORD.finditer(text, 0, 300)]
    for i, first in enumerate(words):
        opening = first.group().casefold()
        if opening not in tables.first_words and opening.rstrip(".") not in tables.first_words:
            continue
        for last in reversed(words[i : i + _LONGEST_NAME]):
            name = text[first.start() : last.end()].casefold()
            found = tables.names.get(name) or tables.names.get(name.rstrip("."))
            if found is not None:
                return found
    return None


def _opened_by(text: str, tables: PublisherTables) -> Publisher | None:
    folded = " ".join(text[:120].casefold().split())
    candidates = tables.openings.get(folded.partition(" ")[0], ())
    return next(
        (publisher for opening, publisher in candidates if folded.startswith(opening)), None
    )
