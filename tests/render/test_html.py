"""Articles in a notebook."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    Boilerplate,
    BoilerplateKind,
    Byline,
    DateLabel,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Paragraph,
    ParagraphKind,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    Span,
)
from newsparse.render.html import to_html

TAGS = {"div", "h3", "h4", "p", "blockquote", "mark", "span", "ul", "li"}
ATTRIBUTES = {"class", "style", "dir", "title"}


class Checker(HTMLParser):
    """Reads HTML as a browser does, and keeps what it finds."""

    def __init__(self) -> None:
        """Start with nothing found."""
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.words: list[str] = []
        self.other: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag and its attributes."""
        self.tags.append(tag)
        self.open.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        """Keep a comment, which should not be there."""
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        """Keep a declaration, which should not be there."""
        self.other.append(decl)

    def handle_pi(self, data: str) -> None:
        """Keep an instruction, which should not be there."""
        self.other.append(data)

    def unknown_decl(self, data: str) -> None:
        """Keep a marked section, which should not be there."""
        self.other.append(data)


def check(article: Article) -> Checker:
    """Read the article's HTML, check that it is ours alone, and return what it holds."""
    text = to_html(article)
    text.encode("utf-8")
    checker = Checker()
    checker.feed(text)
    checker.close()
    assert not checker.open
    assert not checker.other
    assert set(checker.tags) <= TAGS
    assert set(checker.attributes) <= ATTRIBUTES
    styles = "".join(checker.attributes["style"])
    assert "url" not in styles
    assert set(checker.attributes.get("dir", ["auto"])) == {"auto"}
    return checker


HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "' onmouseover='alert(1)",
    "</div></p><style>*{display:none}</style>",
    "<!-- ",
    "]]>",
    "&lt;b&gt; &amp;amp;",
    "\u202eabc\u2066",
    "$$\\href{javascript:alert(1)}{x}$$",
    "\x00\x1b\ud800\ufffe",
]


def everywhere(text: str) -> Article:
    """Return an article that holds *text* wherever a text may stand."""
    span = Span(0, len(text))
    repair = Repair(kind=RepairKind.STRAY_BREAK, span=span, replacement=text, reason=(text,))
    wrap = Repair(kind=RepairKind.WRAP, span=span, replacement=text, reason=(text,))
    block = Boilerplate(kind=BoilerplateKind.LEGAL, text=text)
    return Article(
        headline=Headline(text=text, kicker=text, site=text),
        standfirst=Paragraph(text=text),
        byline=Byline(text=text, authors=(Author(name=text),)),
        date=ArticleDate(text=text),
        paragraphs=(
            Paragraph(text=text),
            Paragraph(text=text, span=span, repairs=(repair,)),
            Paragraph(text=text, span=span, repairs=(wrap,), kind=ParagraphKind.QUOTE),
        ),
        asides=(block,),
        footer=Footer(blocks=(block,)),
        language=text,
        publisher=text,
        source=text,
        doubts=(Doubt(kind=DoubtKind.UNREAD, message=text),),
        segments=(Segment(kind=SegmentKind.FURNITURE, span=span),),
    )


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_markup_of_the_input_survives(text: str) -> None:
    """Markup in any field is shown as the characters it is made of."""
    checker = check(everywhere(text))
    if text.isprintable():
        assert any(text in words for words in checker.words)
        assert any(text in title for title in checker.attributes["title"])


@given(st.text(st.characters(codec=None, exclude_categories=[]) | st.sampled_from("<>&\"'/")))
def test_any_text_is_escaped(text: str) -> None:
    """Whatever text stands in an article, its HTML holds our tags alone, and encodes."""
    check(everywhere(text))


@given(st.text(st.sampled_from("<>&\"'/ab \n-*#\ud800")))
def test_any_parsed_text_is_escaped(text: str) -> None:
    """The same for what the parser makes of a text."""
    check(newsparse.parse(text))


def test_everything_is_shown() -> None:
    """Headline, byline, date, body, boilerplate, repairs and doubts are to be seen."""
    source = "Ferries stayed\n\nin har-\nbour."
    article = Article(
        headline=Headline(text="Storm closes ports", kicker="Weather", site="Gazette"),
        standfirst=Paragraph(text="All ports."),
        byline=Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),)),
        dates=(
            ArticleDate(iso="2025-04-14", text="14 April 2025", label=DateLabel.UPDATED),
            ArticleDate(text="soon"),
            ArticleDate(text="04/05", alternatives=("--04-05", "--05-04")),
        ),
        paragraphs=(
            Paragraph(
                text="Ferries stayed in harbour.",
                span=Span(0, len(source)),
                repairs=(
                    Repair(
                        kind=RepairKind.STRAY_BREAK,
                        span=Span(14, 16),
                        replacement=" ",
                        reason=("starts:lower",),
                        confidence=0.976,
                    ),
                    Repair(kind=RepairKind.HYPHENATION, span=Span(22, 24)),
                ),
            ),
            Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD),
        ),
        footer=Footer(blocks=(Boilerplate(kind=BoilerplateKind.SHARE, text="Share this"),)),
        language="en",
        source=source,
        doubts=(Doubt(kind=DoubtKind.NEAR_JOIN, message="cut?", confidence=0.6),),
    )
    checker = check(article)
    words = "".join(checker.words)
    for one in [
        "Weather",
        "Storm closes ports",
        "Gazette",
        "All ports.",
        "By Jane Doe",
        "updated: 14 April 2025 (2025-04-14)",
        "soon (no certain date)",
        "04/05 (--04-05 or --05-04)",
        "Ferries stayed ␤in har␤bour.".replace("␤", "\N{RETURN SYMBOL}"),
        "Trains",
        "[footer: share] Share this",
        "Repairs: stray_break 1, hyphenation 1",
        "near_join: cut? (0.60)",
        "en",
    ]:
        assert one in words
    assert checker.attributes["title"] == [
        "authors: Jane Doe",
        "stray_break, confidence 0.98: starts:lower",
        "hyphenation, confidence 1.00",
    ]


def test_foreign_repairs_are_left_out() -> None:
    """A paragraph whose repairs belong to another source is shown as it is."""
    repair = Repair(kind=RepairKind.STRAY_BREAK, span=Span(0, 1), replacement="x")
    checker = check(Article(paragraphs=(Paragraph(text="Ferries.", repairs=(repair,)),)))
    assert "Ferries." in "".join(checker.words)
    assert "mark" not in checker.tags


def test_notebooks_find_it() -> None:
    """IPython asks an object for `_repr_html_`."""
    article = newsparse.parse("# Storm closes ports\n\nFerries stayed in harbour.\n")
    assert article._repr_html_() == to_html(article)
    assert "Storm closes ports" in to_html(article)


def test_empty_article() -> None:
    """An article without anything is an empty frame."""
    checker = check(Article(byline=Byline(text="By ,")))
    assert checker.attributes["title"] == ["authors: names nobody"]
    assert check(Article()).tags == ["div"]
