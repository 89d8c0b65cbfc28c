"""The values that newsparse gives back: frozen, typed, compared by content.

Nothing in this room reads text. Every other room may import it; it imports none of them.
"""

from newsparse.model.article import Article
from newsparse.model.boilerplate import Boilerplate, BoilerplateKind, Footer, Link
from newsparse.model.dates import ArticleDate, DateLabel, DateOrder, SettledBy
from newsparse.model.errors import (
    BylineError,
    DateError,
    DatelineError,
    FooterError,
    HeadlineError,
    ParseError,
)
from newsparse.model.parts import Part
from newsparse.model.people import Author, AuthorKind, Byline, Credit
from newsparse.model.spans import (
    Deferred,
    Doubt,
    DoubtKind,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    Span,
)
from newsparse.model.text import Dateline, Headline, Paragraph, ParagraphKind

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
    "Deferred",
    "Doubt",
    "DoubtKind",
    "Footer",
    "FooterError",
    "Headline",
    "HeadlineError",
    "Link",
    "Paragraph",
    "ParagraphKind",
    "ParseError",
    "Part",
    "Repair",
    "RepairKind",
    "Segment",
    "SegmentKind",
    "SettledBy",
    "Span",
]
