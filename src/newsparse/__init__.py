"""newsparse reads news articles as an experienced copy editor does.

Plain text or Markdown of one article goes in, however it came out of a PDF, an OCR model, an
HTML-to-text tool, a database or a copy-paste; a typed :class:`Article` comes out.

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
...
... To contact the Harbour Gazette visit:
...
... **[gazette.example/contact](https://gazette.example/contact)**
... ''')
>>> article.title, article.authors, article.date.iso
('Storm closes ports', (Author('Jane Doe'),), '2025-04-14')
>>> for paragraph in article.paragraphs:
...     print(paragraph)
Ferries stayed in harbour on Monday as the wind rose to force ten. Trains ran late.
>>> for block in article.footer:
...     print(block.kind, [link.url for link in block.links])
contact ['https://gazette.example/contact']
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from newsparse._version import __version__

if TYPE_CHECKING:
    from newsparse import languages as languages
    from newsparse import publishers as publishers
    from newsparse.languages import Language
    from newsparse.model import (
        Article,
        ArticleDate,
        Author,
        AuthorKind,
        Boilerplate,
        BoilerplateKind,
        Byline,
        BylineError,
        Credit,
        DateError,
        DateLabel,
        Dateline,
        DatelineError,
        DateOrder,
        Doubt,
        DoubtKind,
        Footer,
        FooterError,
        Headline,
        HeadlineError,
        Link,
        Paragraph,
        ParagraphKind,
        ParseError,
        Part,
        Repair,
        RepairKind,
        Segment,
        SegmentKind,
        SettledBy,
        Span,
    )
    from newsparse.parser import (
        Options,
        Parser,
        parse,
        parse_byline,
        parse_date,
        parse_dateline,
        parse_dates,
        parse_footer,
        parse_headline,
        parse_paragraphs,
        replay,
        split,
    )
    from newsparse.publishers import Publisher

__all__ = [
    "Article",
    "ArticleDate",
    "Author",
    "AuthorKind",
    "Boilerplate",
    "BoilerplateKind",
    "Byline",
    "BylineError",
    "Credit",
    "DateError",
    "DateLabel",
    "DateOrder",
    "Dateline",
    "DatelineError",
    "Doubt",
    "DoubtKind",
    "Footer",
    "FooterError",
    "Headline",
    "HeadlineError",
    "Language",
    "Link",
    "Options",
    "Paragraph",
    "ParagraphKind",
    "ParseError",
    "Parser",
    "Part",
    "Publisher",
    "Repair",
    "RepairKind",
    "Segment",
    "SegmentKind",
    "SettledBy",
    "Span",
    "__version__",
    "parse",
    "parse_byline",
    "parse_date",
    "parse_dateline",
    "parse_dates",
    "parse_footer",
    "parse_headline",
    "parse_paragraphs",
    "replay",
    "split",
]


_PARSER = {
    "Options",
    "Parser",
    "parse",
    "parse_byline",
    "parse_date",
    "parse_dateline",
    "parse_dates",
    "parse_footer",
    "parse_headline",
    "parse_paragraphs",
    "replay",
    "split",
}

_ROOMS = {"languages", "model", "parser", "publishers"}
"""What holds the names: ``newsparse.languages.CODES`` needs no import of its own."""


# A checker that saw this function would believe in every name, misspelt ones included.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Each room is opened when somebody asks for what is in it: importing costs next to nothing.
        if name in _ROOMS:
            return importlib.import_module(f"newsparse.{name}")
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        room = {"Language": "languages", "Publisher": "publishers"}.get(name)
        if room is None:
            room = "parser" if name in _PARSER else "model"
        found = getattr(importlib.import_module(f"newsparse.{room}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return [*__all__, "languages", "publishers"]
