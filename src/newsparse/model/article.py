"""The whole article."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any

import attrs

from newsparse.model.boilerplate import Boilerplate, Footer
from newsparse.model.dates import ArticleDate
from newsparse.model.kinds import several
from newsparse.model.people import Author, Byline
from newsparse.model.spans import Deferred, Doubt, Repair, Segment, several_or_deferred
from newsparse.model.text import Dateline, Headline, Paragraph

__all__ = ["Article"]


_VALUES: dict[str, type] = {
    "headline": Headline,
    "standfirst": Paragraph,
    "byline": Byline,
    "date": ArticleDate,
    "dateline": Dateline,
    "footer": Footer,
}
_values: Callable[[Article], tuple[object, ...]] = attrgetter(*_VALUES)


@attrs.frozen(kw_only=True)
class Article:
    """A news article, put back together.

    What the text does not show is ``None`` or empty.

    - ``headline``: with its kicker, and the site's name where a page title has one; its text alone
      is ``title``.
    - ``standfirst``: the summary between headline and text.
    - ``byline``: the line that says who wrote; ``authors`` are those whom it names.
    - ``dates``: all dates of the front and of labelled fields, in printed order. ``date`` is the day
      of publication among them: the first that is labelled as published, else the first without a
      label, else the first update, whose ``label`` then says so.
    - ``dateline``: place, day and agency that open the first paragraph, which keeps them.
    - ``paragraphs``: the text itself, crossheads, quotations and list items included; ``body`` is
      all of it as one text.
    - ``asides``: boilerplate in front of the text or within it. ``footer``: boilerplate behind it.
    - ``language``: a BCP 47 code. ``publisher``: the name of a known outlet.
    - ``source``: the text that was read. ``segments`` say what became of each stretch of it,
      ``repairs`` what was changed within paragraphs, ``doubts`` what the reader was not sure of.

    Two articles are equal when their content is: ``source``, ``doubts``, ``segments`` and ``repairs``
    are left out, so two printings of one article are equal.

    :meth:`to_dict` is the way to JSON and :meth:`to_row` that to a table. ``attrs.asdict`` is none:
    what is built when it is asked for (segments, repairs, pieces) is not built in it.

    >>> import newsparse
    >>> article = newsparse.parse('''
    ... # Storm closes ports
    ...
    ... By Jane Doe
    ... 14 April 2025
    ...
    ... Ferries stayed in harbour on Monday as the wind rose to
    ...
    ... force ten. Trains ran late.
    ... ''')
    >>> article.title, article.date.iso
    ('Storm closes ports', '2025-04-14')
    >>> article.authors
    (Author('Jane Doe'),)
    >>> article.body
    'Ferries stayed in harbour on Monday as the wind rose to force ten. Trains ran late.'
    """

    headline: Headline | None = None
    standfirst: Paragraph | None = None
    byline: Byline | None = None
    date: ArticleDate | None = None
    dates: tuple[ArticleDate, ...] = attrs.field(default=(), validator=several)
    dateline: Dateline | None = None
    paragraphs: tuple[Paragraph, ...] = attrs.field(default=(), validator=several)
    asides: tuple[Boilerplate, ...] = attrs.field(default=(), validator=several)
    footer: Footer = Footer()
    language: str | None = None
    publisher: str | None = None
    source: str = attrs.field(default="", eq=False, repr=False)
    doubts: tuple[Doubt, ...] = attrs.field(default=(), validator=several, eq=False)
    _segments: tuple[Segment, ...] | Deferred[Segment] = attrs.field(
        default=(), validator=several_or_deferred, alias="segments", eq=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        """Refuse words in the place of a value, since they would fail far from here."""
        for value, (name, kind) in zip(_values(self), _VALUES.items(), strict=True):
            if value is not None and type(value) is not kind and not isinstance(value, kind):
                raise TypeError(f"{name}= takes a {kind.__name__}, not {type(value).__name__}")

    @property
    def title(self) -> str | None:
        """The headline's text."""
        return self.headline.text if self.headline else None

    @property
    def authors(self) -> tuple[Author, ...]:
        """The authors of the byline; empty without one."""
        return self.byline.authors if self.byline else ()

    @property
    def body(self) -> str:
        """The plain text of the paragraphs, a blank line between them."""
        return "\n\n".join([paragraph.text for paragraph in self.paragraphs])

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """All repairs of the paragraphs, in order."""
        return tuple(repair for paragraph in self.paragraphs for repair in paragraph.repairs)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts of ``source``, in order, without gap or overlap."""
        return self._segments(self) if isinstance(self._segments, Deferred) else self._segments

    # The ways out live in a room above this one, which is opened only when it is asked for.

    def to_dict(self) -> dict[str, Any]:
        """Return all that is known as plain JSON types, with ``schema`` and ``version``.

        >>> Article().to_dict()["schema"]
        1
        """
        from newsparse.render.dicts import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Article:
        """Return the article that :meth:`to_dict` wrote, of this or an older schema.

        Raises ``ValueError`` for a newer schema or a dictionary of another kind.

        >>> Article.from_dict(Article(language="en").to_dict()).language
        'en'
        """
        from newsparse.render.dicts import from_dict

        return from_dict(data)

    def to_row(self) -> dict[str, str | int | float | None]:
        """Return a flat dictionary of plain values, with the same keys for every article.

        ``title``, ``date`` (ISO 8601 at the printed precision), ``language`` and ``publisher`` are
        texts, or ``None`` where the article does not say; ``date`` is ``None`` for an ambiguous
        date too. ``authors`` is a text, the names joined by ``"; "``, and empty without any.
        ``words`` of the body, ``paragraphs``, ``repairs`` and ``doubts`` are numbers.
        ``worst_doubt`` is the kind of the doubt with the least confidence, or ``None``.

        >>> for key, value in Article().to_row().items():
        ...     print(f"{key}: {value!r}")
        title: None
        authors: ''
        date: None
        language: None
        publisher: None
        words: 0
        paragraphs: 0
        repairs: 0
        doubts: 0
        worst_doubt: None
        """
        from newsparse.render.dicts import to_row

        return to_row(self)

    def to_markdown(self, *, front_matter: bool = False) -> str:
        """Return the article as Markdown.

        With *front_matter* the text opens with a YAML block that holds what Markdown can't
        print; :func:`newsparse.parse` reads such a text literally and gives an equal article.

        >>> print(Article(paragraphs=()).to_markdown(), end="")
        """
        from newsparse.render.markdown import to_markdown

        return to_markdown(self, front_matter=front_matter)

    def account(self) -> str:
        r"""Return a list of what was recognised, joined and dropped, with lines and reasons.

        A thing opens with its place in the source, ``line:column``; under a paragraph stand its
        repairs, each with what was printed instead, the confidence and the reasons. The doubts
        close the list.

        >>> import newsparse
        >>> article = newsparse.parse("# Storm closes ports\n\nBy Jane Doe\n04/05/2025\n\n"
        ...     "Ferries stayed in harbour on Monday as the wind\n\nrose to force ten.\n")
        >>> print(article.account(), end="")
        9 lines, 114 characters: 1 paragraph, 1 repair, 1 doubt
          1:3  headline     Storm closes ports
          3:1  byline       By Jane Doe
                            author: Jane Doe
          4:1  date         04/05/2025
                            read as 2025-05-04 or 2025-04-05
          6:1  paragraph 1  Ferries stayed in harbour on Monday as … rose to force ten.
               6:48  stray_break  ur on Monday as the wind[2 line breaks]rose to force ten.
                     printed " ", confidence 0.99: start:small, indent:unused, open+start
        doubts
          4:1  ambiguous_date: 04/05/2025
               04/05/2025: 2025-05-04 or 2025-04-05 (confidence 0.50)
        """
        from newsparse.render.account import account

        return account(self)

    def _repr_html_(self) -> str:
        from newsparse.render.html import to_html

        return to_html(self)

    def __repr__(self) -> str:
        """Show title, date and size on one line."""
        date = self.date.iso if self.date else None
        return f"Article({self.title!r}, date={date!r}, paragraphs={len(self.paragraphs)})"
