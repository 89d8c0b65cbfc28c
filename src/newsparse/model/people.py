"""Who made the article."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.model.spans import NOWHERE, Span

__all__ = ["Author", "AuthorKind", "Byline", "Credit"]


class AuthorKind(StrEnum):
    """A human being, or a newsroom, agency, board or party."""

    PERSON = "person"
    ORGANISATION = "organisation"


class Credit(StrEnum):
    """What the author did for the article."""

    BY = "by"
    REPORTING = "reporting"
    ADDITIONAL_REPORTING = "additional_reporting"
    WITH = "with"
    AS_TOLD_TO = "as_told_to"
    EDITING = "editing"
    PHOTOGRAPHY = "photography"
    ILLUSTRATION = "illustration"
    VIDEO = "video"
    TRANSLATION = "translation"


@attrs.frozen(kw_only=True)
class Author:
    """One person or organisation credited with the article.

    ``name`` is as printed, capitals and accents included, without "By", role or place.
    ``role`` is the printed job title ("Foreign Correspondent"), ``affiliation`` the paper or
    agency printed beside the name, ``location`` the printed place, ``handle`` starts with ``@``.
    Two authors are equal when all but their ``span`` is.

    >>> Author(name="Jane Doe", location="Paris")
    Author('Jane Doe', location='Paris')
    >>> Author(name="Jane Doe", span=Span(3, 11)) == Author(name="Jane Doe", span=Span(0, 8))
    True
    """

    name: str
    kind: AuthorKind = AuthorKind.PERSON
    role: str | None = None
    affiliation: str | None = None
    location: str | None = None
    email: str | None = None
    handle: str | None = None
    credit: Credit = Credit.BY
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    def __repr__(self) -> str:
        """Show the name, and only those parts that were printed."""
        parts = [repr(self.name)]
        if self.kind is not AuthorKind.PERSON:
            parts.append(f"kind={self.kind.value!r}")
        for key in ("role", "affiliation", "location", "email", "handle"):
            value = getattr(self, key)
            if value is not None:
                parts.append(f"{key}={value!r}")
        if self.credit is not Credit.BY:
            parts.append(f"credit={self.credit.value!r}")
        return f"Author({', '.join(parts)})"


@attrs.frozen(kw_only=True)
class Byline:
    """The line that says who wrote the article.

    ``text`` is the line as printed, on one line; ``authors`` are in printed order and may be
    empty where a line names nobody ("By our reporters" names an organisation, "By ," nobody).

    >>> byline = Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),))
    >>> [str(author) for author in byline.authors]
    ['Jane Doe']
    """

    text: str
    authors: tuple[Author, ...] = ()
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the line as printed."""
        return self.text
