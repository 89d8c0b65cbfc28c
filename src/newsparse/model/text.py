"""The headline, the dateline and the paragraphs."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.model.dates import ArticleDate
from newsparse.model.kinds import formatted, member, shown
from newsparse.model.spans import NOWHERE, Deferred, Repair, Span, several_or_deferred

__all__ = ["Dateline", "Headline", "Paragraph", "ParagraphKind"]


@attrs.frozen(kw_only=True)
class Headline:
    """The headline, without what is printed around it.

    ``kicker`` is the short line above or in front of it, ``site`` the outlet's name that page
    titles carry at their end.

    >>> Headline(text="Storm closes ports", site="Harbour Gazette").text
    'Storm closes ports'
    """

    text: str
    kicker: str | None = None
    site: str | None = None
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the headline's text."""
        return self.text

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the text, and only what else was printed."""
        return shown(self)


@attrs.frozen(kw_only=True)
class Dateline:
    """Place, day and agency printed in front of the first sentence.

    ``text`` is the dateline as printed, its dash included. The paragraph keeps these words:
    ``span`` lies inside the first paragraph.

    >>> Dateline(text="KYIV, April 14 (Reuters) -", location="KYIV", agency="Reuters").agency
    'Reuters'
    """

    text: str
    location: str | None = None
    date: ArticleDate | None = None
    agency: str | None = None
    span: Span = attrs.field(default=NOWHERE, eq=False)

    def __str__(self) -> str:
        """Return the dateline as printed."""
        return self.text

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the dateline as printed, and only what was found in it."""
        return shown(self)


class ParagraphKind(StrEnum):
    """What a block of the body is.

    - ``text``: running text.
    - ``crosshead``: a heading between paragraphs.
    - ``quote``: a quotation set as a block.
    - ``list_item``: an item of a list.
    - ``separator``: a line of stars or dashes that parts the text.
    """

    TEXT = "text"
    CROSSHEAD = "crosshead"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    SEPARATOR = "separator"


def _kind(value: ParagraphKind | str) -> ParagraphKind:
    return member(ParagraphKind, value)


def _markdown_of(paragraph: Paragraph) -> str:
    return paragraph.text


@attrs.frozen(kw_only=True)
class Paragraph:
    """One paragraph of the body, on one line.

    ``text`` is plain; ``markdown`` is the same words with their inline markup as printed.
    ``pieces`` are the printed lines it was put together from, ``repairs`` what was done between
    and inside them, ``span`` runs from the first piece to the last. ``kind`` takes a member or its
    value. Raises ``ValueError`` for a kind that is none.

    To change the words of a paragraph, make a new one of them: ``attrs.evolve(paragraph, text=…)``
    keeps the old ``markdown``, which ``to_markdown`` prints, and repairs that make the old text.

    >>> paragraph = Paragraph(text="It was *over*.".replace("*", ""), markdown="It was *over*.")
    >>> paragraph.text, paragraph.markdown
    ('It was over.', 'It was *over*.')
    """

    text: str
    markdown: str = attrs.field(default=attrs.Factory(_markdown_of, takes_self=True))
    kind: ParagraphKind = attrs.field(default=ParagraphKind.TEXT, converter=_kind)
    _pieces: tuple[Span, ...] | Deferred[Span] = attrs.field(
        default=(), validator=several_or_deferred, alias="pieces", eq=False, repr=False
    )
    _repairs: tuple[Repair, ...] | Deferred[Repair] = attrs.field(
        default=(), validator=several_or_deferred, alias="repairs", eq=False, repr=False
    )
    span: Span = attrs.field(default=NOWHERE, eq=False)

    @property
    def pieces(self) -> tuple[Span, ...]:
        """The stretches of the source that hold the paragraph's printed lines."""
        return self._pieces(self) if isinstance(self._pieces, Deferred) else self._pieces

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """What was changed on the way from the source to ``text``, in order."""
        return self._repairs(self) if isinstance(self._repairs, Deferred) else self._repairs

    def __str__(self) -> str:
        """Return the plain text."""
        return self.text

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the beginning of the text on one line."""
        short = self.text if len(self.text) <= 60 else self.text[:57] + "..."
        kind = "" if self.kind is ParagraphKind.TEXT else f", kind={self.kind.value!r}"
        return f"Paragraph({short!r}{kind})"


_SET_TEXT, _SET_MARKDOWN, _SET_KIND, _SET_PIECES, _SET_REPAIRS, _SET_SPAN = (
    vars(Paragraph)[name].__set__
    for name in ("text", "markdown", "kind", "_pieces", "_repairs", "span")
)


def make_paragraph(
    text: str,
    markdown: str,
    kind: ParagraphKind,
    pieces: tuple[Span, ...] | Deferred[Span],
    repairs: tuple[Repair, ...] | Deferred[Repair],
    span: Span,
) -> Paragraph:
    """Return a :class:`Paragraph`: the same, made in a third of the time for those who need many."""
    paragraph = object.__new__(Paragraph)
    _SET_TEXT(paragraph, text)
    _SET_MARKDOWN(paragraph, markdown)
    _SET_KIND(paragraph, kind)
    _SET_PIECES(paragraph, pieces)
    _SET_REPAIRS(paragraph, repairs)
    _SET_SPAN(paragraph, span)
    return paragraph
