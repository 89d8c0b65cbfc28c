"""What is printed with the article and is not the article."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from newsparse.model.spans import NOWHERE, Span

__all__ = ["Boilerplate", "BoilerplateKind", "Footer", "Link"]


class BoilerplateKind(StrEnum):
    """What a block of boilerplate is for."""

    CONTACT = "contact"
    COPYRIGHT = "copyright"
    CREDITS = "credits"
    SUBSCRIBE = "subscribe"
    SHARE = "share"
    RELATED = "related"
    CORRECTION = "correction"
    AUTHOR_BIO = "author_bio"
    DISCLAIMER = "disclaimer"
    LEGAL = "legal"
    TAGS = "tags"
    COMMENTS = "comments"
    APP = "app"
    ADVERTISEMENT = "advertisement"
    CAPTION = "caption"
    NAVIGATION = "navigation"


@attrs.frozen(kw_only=True)
class Link:
    """A link of a footer: where it leads, and the words it was printed on.

    >>> Link(url="https://wsws.org/contact", text="wsws.org/contact").url
    'https://wsws.org/contact'
    """

    url: str
    text: str | None = None


@attrs.frozen(kw_only=True)
class Boilerplate:
    """One typed block of the footer, or of the asides within the article.

    ``text`` is plain and on one line. ``emails``, ``phones`` and ``postal``, the lines of a postal
    address, are as printed. A copyright line may name its ``holder`` and ``years``.

    >>> block = Boilerplate(kind=BoilerplateKind.CONTACT, text="Write to news@gazette.example",
    ...                     emails=("news@gazette.example",))
    >>> block.kind.value, block.emails
    ('contact', ('news@gazette.example',))
    """

    kind: BoilerplateKind
    text: str
    links: tuple[Link, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    postal: tuple[str, ...] = ()
    holder: str | None = None
    years: tuple[int, ...] = ()
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the plain text."""
        return self.text


@attrs.frozen(kw_only=True)
class Footer:
    """The blocks of boilerplate after the last paragraph, in printed order; perhaps none.

    >>> bool(Footer())
    False
    >>> footer = Footer(blocks=(Boilerplate(kind=BoilerplateKind.SHARE, text="Share this"),))
    >>> [block.kind.value for block in footer]
    ['share']
    """

    blocks: tuple[Boilerplate, ...] = ()
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __iter__(self) -> Iterator[Boilerplate]:
        """Walk the blocks."""
        return iter(self.blocks)

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.blocks)
