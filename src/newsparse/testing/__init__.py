"""Strategies for tests with hypothesis: newsparse's values, clean articles, messy printings.

The promises of newsparse are properties over these strategies, and you can state yours over
them. With hypothesis installed they are registered for the types, so that
``st.from_type(newsparse.Article)`` works without an import from here.

>>> from hypothesis import find
>>> printing = find(printed(languages=["en"], mess={Mess.CUT}), lambda p: Mess.CUT in p.mess)
>>> print(printing.text)
# Storm closes the ports
<BLANKLINE>
The
<BLANKLINE>
port was shut on Monday, and the ferries stayed in the harbour.
<BLANKLINE>
>>> print(printing.article.body)
The port was shut on Monday, and the ferries stayed in the harbour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy


# hypothesis calls this at the end of its own import, which may be the one that the modules below
# have asked for: it is defined above them, and looks into them only when a strategy is drawn.
def _hypothesis_setup_hook() -> None:  # pyright: ignore[reportUnusedFunction]
    """Register the strategies for their types."""
    from hypothesis import strategies as st

    from newsparse import model

    def later(name: str) -> Callable[[type[object]], SearchStrategy[object]]:
        def strategy(_: type[object]) -> SearchStrategy[object]:
            from newsparse import testing as room

            found: SearchStrategy[object] = getattr(room, name)()
            return found

        return strategy

    for cls, name in (
        (model.Article, "articles"),
        (model.ArticleDate, "article_dates"),
        (model.Author, "authors"),
        (model.Boilerplate, "boilerplates"),
        (model.Byline, "bylines"),
        (model.Dateline, "datelines"),
        (model.Doubt, "doubts"),
        (model.Footer, "footers"),
        (model.Headline, "headlines"),
        (model.Link, "links"),
        (model.Paragraph, "paragraphs"),
        (model.Repair, "repairs"),
        (model.Segment, "segments"),
        (model.Span, "spans"),
    ):
        st.register_type_strategy(cls, later(name))


from newsparse.testing.articles import (  # noqa: E402
    KINDS,
    LANGUAGES,
    article_dates,
    articles,
    authors,
    boilerplates,
    bylines,
    datelines,
    doubts,
    footers,
    headlines,
    lexicon,
    links,
    paragraphs,
    repairs,
    segments,
    spans,
)
from newsparse.testing.printings import (  # noqa: E402
    MESS,
    NEWLINES,
    Mess,
    Printing,
    printed,
    reprints,
    texts,
)
from newsparse.testing.words import LEXICONS, Lexicon, plain  # noqa: E402

__all__ = [
    "KINDS",
    "LANGUAGES",
    "LEXICONS",
    "MESS",
    "NEWLINES",
    "Lexicon",
    "Mess",
    "Printing",
    "article_dates",
    "articles",
    "authors",
    "boilerplates",
    "bylines",
    "datelines",
    "doubts",
    "footers",
    "headlines",
    "lexicon",
    "links",
    "paragraphs",
    "plain",
    "printed",
    "repairs",
    "reprints",
    "segments",
    "spans",
    "texts",
]
