"""What is printed with the article and is not the article."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import overload

import attrs

from newsparse.model.kinds import formatted, member, several, shown
from newsparse.model.spans import NOWHERE, Span

__all__ = ["Boilerplate", "BoilerplateKind", "Footer", "Link"]


class BoilerplateKind(StrEnum):
    """What a block of boilerplate is for.

    - ``contact``: how to reach the newsroom or a writer.
    - ``copyright``: who holds the rights, and since when.
    - ``credits``: who reported, edited, took pictures or translated.
    - ``subscribe``: asks for a subscription, a newsletter's reader, or a gift.
    - ``share``: asks to share the article or to follow the outlet elsewhere.
    - ``related``: leads to other articles.
    - ``correction``: says what was wrong, or that the article was changed.
    - ``author_bio``: says who the author is.
    - ``disclaimer``: says whose opinion it is, or what it is no advice on.
    - ``legal``: terms, privacy, and what else lawyers want said.
    - ``tags``: topics that the article is filed under.
    - ``comments``: comments of readers, and the way to them.
    - ``app``: asks to install a program.
    - ``advertisement``: an advertisement, or its label.
    - ``caption``: what is printed below a picture.
    - ``pull_quote``: a sentence of the text, set apart from it once more.
    - ``navigation``: menus, buttons and other parts of a page.
    """

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
    PULL_QUOTE = "pull_quote"
    NAVIGATION = "navigation"


@attrs.frozen(kw_only=True)
class Link:
    """A link of a footer: where it leads, and the words it was printed on.

    >>> Link(url="https://courier.example/contact", text="courier.example/contact").url
    'https://courier.example/contact'
    """

    url: str
    text: str | None = None


def _kind(value: BoilerplateKind | str) -> BoilerplateKind:
    return member(BoilerplateKind, value)


@attrs.frozen(kw_only=True)
class Boilerplate:
    """One typed block of the footer, or of the asides within the article.

    ``text`` is plain and on one line. ``emails``, ``phones`` and ``postal``, the lines of a postal
    address, are as printed. A copyright line may name its ``holder`` and ``years``. ``kind`` takes
    a member or its value. Raises ``ValueError`` for a kind that is none.

    >>> Boilerplate(kind=BoilerplateKind.CONTACT, text="Write to news@gazette.example",
    ...             emails=("news@gazette.example",))
    Boilerplate('contact', text='Write to news@gazette.example', emails=('news@gazette.example',))
    """

    kind: BoilerplateKind = attrs.field(converter=_kind)
    text: str
    links: tuple[Link, ...] = attrs.field(default=(), validator=several)
    emails: tuple[str, ...] = attrs.field(default=(), validator=several)
    phones: tuple[str, ...] = attrs.field(default=(), validator=several)
    postal: tuple[str, ...] = attrs.field(default=(), validator=several)
    holder: str | None = None
    years: tuple[int, ...] = attrs.field(default=(), validator=several)
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the plain text."""
        return self.text

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the kind, the text, and only what else was found in it."""
        return shown(self)


@attrs.frozen(kw_only=True)
class Footer:
    """The blocks of boilerplate after the last paragraph, in printed order; perhaps none.

    >>> bool(Footer())
    False
    >>> footer = Footer(blocks=(Boilerplate(kind=BoilerplateKind.SHARE, text="Share this"),))
    >>> [block.kind.value for block in footer]
    ['share']
    >>> footer[0].text
    'Share this'
    """

    blocks: tuple[Boilerplate, ...] = attrs.field(default=(), validator=several)
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __iter__(self) -> Iterator[Boilerplate]:
        """Walk the blocks."""
        return iter(self.blocks)

    def __len__(self) -> int:
        """Return the number of blocks."""
        return len(self.blocks)

    @overload
    def __getitem__(self, index: int) -> Boilerplate: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Boilerplate, ...]: ...

    def __getitem__(self, index: int | slice) -> Boilerplate | tuple[Boilerplate, ...]:
        """Return the block at a place, or the blocks of a slice.

        Raises ``IndexError`` where there is none.
        """
        return self.blocks[index]

    def __str__(self) -> str:
        """Return the plain text of the blocks, a line each."""
        return "\n".join([block.text for block in self.blocks])

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the blocks."""
        return shown(self)
