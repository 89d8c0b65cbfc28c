"""Who made the article."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.model.kinds import formatted, member, several, shown
from newsparse.model.spans import NOWHERE, Span

__all__ = ["Author", "AuthorKind", "Byline", "Credit"]


class AuthorKind(StrEnum):
    """Who an author is.

    - ``person``: a human being.
    - ``organisation``: a newsroom, agency, board or party.
    """

    PERSON = "person"
    ORGANISATION = "organisation"


class Credit(StrEnum):
    """What the author did for the article.

    - ``by``: wrote it; also where the line does not say.
    - ``reporting``: reported for it.
    - ``additional_reporting``: added to the reporting of others.
    - ``with``: wrote it beside the first author.
    - ``as_told_to``: wrote down what another one told.
    - ``editing``: edited it.
    - ``photography``: took the pictures.
    - ``illustration``: drew the pictures.
    - ``video``: made the film.
    - ``translation``: translated it.
    """

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


def _author_kind(value: AuthorKind | str) -> AuthorKind:
    return member(AuthorKind, value)


def _credit(value: Credit | str) -> Credit:
    return member(Credit, value, "credit")


@attrs.frozen(kw_only=True)
class Author:
    """One person or organisation credited with the article.

    ``name`` is as printed, capitals and accents included, without "By", role or place.
    ``role`` is the printed job title ("Foreign Correspondent"), ``affiliation`` the paper or
    agency printed beside the name, ``location`` the printed place, ``handle`` starts with ``@``.
    ``kind`` and ``credit`` take members or their values. Two authors are equal when all but their
    ``span`` is. Raises ``ValueError`` for a kind or credit that is none.

    >>> Author(name="Jane Doe", location="Paris")
    Author('Jane Doe', location='Paris')
    >>> Author(name="Jane Doe", span=Span(3, 11)) == Author(name="Jane Doe", span=Span(0, 8))
    True
    >>> Author(name="Coastwire", kind="organisation").kind is AuthorKind.ORGANISATION
    True
    """

    name: str
    kind: AuthorKind = attrs.field(default=AuthorKind.PERSON, converter=_author_kind)
    role: str | None = None
    affiliation: str | None = None
    location: str | None = None
    email: str | None = None
    handle: str | None = None
    credit: Credit = attrs.field(default=Credit.BY, converter=_credit)
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the name, and only those parts that were printed."""
        return shown(self)


@attrs.frozen(kw_only=True)
class Byline:
    """The line that says who wrote the article.

    ``text`` is the line as printed, on one line; ``authors`` are in printed order and may be
    empty where a line names nobody ("By our reporters" names an organisation, "By ," nobody).

    >>> byline = Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),))
    >>> byline
    Byline('By Jane Doe', authors=(Author('Jane Doe'),))
    """

    text: str
    authors: tuple[Author, ...] = attrs.field(default=(), validator=several)
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the line as printed."""
        return self.text

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the line, and only what was printed."""
        return shown(self)
