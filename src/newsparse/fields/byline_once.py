"""Who is named more than once is one author: the credits of a page name the writer again as editor."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse.model import Author, Credit

__all__ = ["once"]


def once(authors: Iterable[Author]) -> tuple[Author, ...]:
    """Return each author once, in the order of their first names, with all that is said of them.

    What they did is what was said first; but who wrote the text has written it, wherever that stands.

    >>> from newsparse.model import Author, Credit
    >>> once((Author(name="Ann Ode"), Author(name="Ann Ode", credit=Credit.EDITING, location="Oslo")))
    (Author('Ann Ode', location='Oslo'),)
    """
    found: dict[str, Author] = {}
    for author in authors:
        key = " ".join(author.name.casefold().split())
        found[key] = _said_again(found[key], author) if key in found else author
    return tuple(found.values())


def _said_again(author: Author, again: Author) -> Author:
    """Return an author who is named a second time, with what is said there besides."""
    more = {
        name: said
        for name in ("role", "affiliation", "location", "email", "handle")
        if getattr(author, name) is None and (said := getattr(again, name)) is not None
    }
    if again.credit is Credit.BY and author.credit is not Credit.BY:
        author = attrs.evolve(author, credit=Credit.BY)
    return attrs.evolve(author, **more) if more else author
