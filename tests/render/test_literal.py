"""Markdown with front matter, which loses nothing and is read literally (law 4)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import markup
from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    AuthorKind,
    Boilerplate,
    BoilerplateKind,
    Byline,
    Credit,
    DateLabel,
    Dateline,
    Footer,
    Headline,
    Link,
    Paragraph,
    ParagraphKind,
    RepairKind,
    SegmentKind,
    Span,
)
from newsparse.render.literal import read_literal
from newsparse.render.markdown import to_markdown
from newsparse.render.replay import replay
from newsparse.testing import articles

# Any text at all, and more often than chance would have it what is hard to print.
_HARD = [*"*_[]()<>&;\\`#-+|>:1. \n\r\t\x0c\x85\u2028\xa0\u200b\ufeff\ud83d\ude00\"'", "&eacute;"]
_DROPPED = " \t\n\r\x0c\x85\u2028\u2029\xa0\u200b\ufeff\u00ad\u2060"
texts = st.lists(
    st.characters(codec=None, exclude_categories=[]) | st.sampled_from(_HARD), max_size=20
).map("".join)
maybe = st.none() | texts


def paragraph(markdown: str, kind: ParagraphKind, cut: int | None) -> Paragraph:
    """Return a paragraph whose text is that of its Markdown, or the beginning of it."""
    return Paragraph(text=markup.strip(markdown)[:cut], markdown=markdown, kind=kind)


wild_paragraphs = st.builds(
    paragraph, texts, st.sampled_from(ParagraphKind), st.none() | st.integers(0, 5)
)
wild_dates = st.builds(
    ArticleDate,
    iso=st.sampled_from([None, "2025", "--04-14"]),
    label=st.none() | st.sampled_from(DateLabel),
    alternatives=st.sampled_from([(), ("2025-04-05", "2025-05-04")]),
    text=texts,
)
wild_authors = st.builds(
    Author, name=texts, kind=st.sampled_from(AuthorKind), role=maybe, credit=st.sampled_from(Credit)
)
wild_blocks = st.builds(
    Boilerplate,
    kind=st.sampled_from(BoilerplateKind),
    text=texts,
    links=st.lists(st.builds(Link, url=texts, text=maybe), max_size=1).map(tuple),
    emails=st.lists(texts, max_size=1).map(tuple),
    holder=maybe,
    years=st.lists(st.integers(1800, 2100), max_size=2).map(tuple),
)
wild_articles = st.builds(
    Article,
    headline=st.none() | st.builds(Headline, text=texts, kicker=maybe, site=maybe),
    standfirst=st.none() | wild_paragraphs,
    byline=st.none()
    | st.builds(Byline, text=texts, authors=st.lists(wild_authors, max_size=2).map(tuple)),
    date=st.none() | wild_dates,
    dates=st.lists(wild_dates, max_size=2).map(tuple),
    dateline=st.none() | st.builds(Dateline, text=texts, location=maybe),
    paragraphs=st.lists(wild_paragraphs, max_size=4).map(tuple),
    asides=st.lists(wild_blocks, max_size=1).map(tuple),
    footer=st.builds(Footer, blocks=st.lists(wild_blocks, max_size=2).map(tuple)),
    language=maybe,
    publisher=maybe,
)


def read(text: str) -> Article:
    """Read *text*, which must be of the form."""
    article = read_literal(text)
    assert article is not None
    return article


@given(wild_articles)
@example(Article())
@example(Article(paragraphs=(Paragraph(text=""), Paragraph(text="\\"), Paragraph(text="---"))))
def test_everything_comes_back(article: Article) -> None:
    """Any article is printed, read to an equal one, and printed to the same text again."""
    text = to_markdown(article, front_matter=True)
    back = read(text)
    assert back == article
    assert to_markdown(back, front_matter=True) == text
    check_spans(back, text)


@given(
    wild_articles,
    st.sampled_from(["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"]),
    st.sampled_from(["", "  ", "\t", "\xa0"]),
    st.sampled_from([" ", "\xa0"]),
    st.integers(1, 3),
    st.sampled_from(["", "\ufeff"]),
)
def test_harmless_changes_change_nothing(
    article: Article, newline: str, end: str, blank: str, blank_lines: int, mark: str
) -> None:
    """Newlines, blanks at line ends, no-break spaces, more blank lines and a byte order mark."""
    text = to_markdown(article, front_matter=True).replace("\n\n", "\n" * (blank_lines + 1))
    messy = mark + text.replace("\n", end + newline).replace(" ", blank)
    back = read(messy)
    assert back == article
    check_spans(back, messy)


def check_spans(article: Article, source: str) -> None:
    """Check that the segments are the source, and that paragraphs can be replayed from it."""
    assert article.source == source
    assert "".join(segment.span.of(source) for segment in article.segments) == source
    assert all(segment.span for segment in article.segments)
    standfirst = (article.standfirst,) if article.standfirst else ()
    for one in (*standfirst, *article.paragraphs):
        assert replay(source, one) == one.text
        assert one.pieces == (one.span,)


@given(wild_articles)
def test_front_matter_is_yaml(article: Article) -> None:
    """A YAML reader finds the rows, first of all the number of the form; the text encodes."""
    yaml: Any = pytest.importorskip("yaml")
    text = to_markdown(article, front_matter=True)
    text.encode("utf-8")
    _, header, _ = text.split("---\n", 2)
    rows = yaml.safe_load(header)
    assert next(iter(rows.items())) == ("newsparse", 1)
    if article.headline:
        assert rows["headline"]["text"] == article.headline.text
    assert rows.get("publisher") == article.publisher


@given(articles())
def test_drawn_articles_need_no_second_saying(article: Article) -> None:
    """What newsrooms print is said once: the front matter holds no paragraph."""
    text = to_markdown(article, front_matter=True)
    assert read(text) == article
    assert "\nparagraphs: " not in text


def test_form() -> None:
    """The text that loses nothing looks as documented."""
    article = Article(
        headline=Headline(text="Storm closes ports", kicker="Weather"),
        byline=Byline(text="By Jane Doe", authors=(Author(name="Jane Doe", role="Editor"),)),
        date=ArticleDate(iso="2025-04-14", text="14 April 2025"),
        paragraphs=(
            Paragraph(text="The Post wrote.", markdown="The *Post* wrote."),
            Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD),
            Paragraph(text="- said nobody", kind=ParagraphKind.TEXT),
            Paragraph(text="Half a \ud83d", kind=ParagraphKind.TEXT),
        ),
        language="en",
    )
    text = r"""---
newsparse: 1
headline: {"text": "Storm closes ports", "kicker": "Weather"}
byline: {"text": "By Jane Doe", "authors": [{"name": "Jane Doe", "role": "Editor"}]}
date: {"iso": "2025-04-14", "text": "14 April 2025"}
language: "en"
paragraphs: {"2": {"markdown": "- said nobody"}, "3": {"text": "Half a \ud83d", "markdown": "Half a \ud83d"}}
---

The *Post* wrote.

## Trains

\- said nobody

Half a �
"""
    assert to_markdown(article, front_matter=True) == text
    back = read(text)
    assert back == article
    assert [(one.kind, one.span.of(text)) for one in back.segments][1:6] == [
        (SegmentKind.BLANK, "\n\n"),
        (SegmentKind.BODY, "The *Post* wrote."),
        (SegmentKind.BLANK, "\n\n"),
        (SegmentKind.MARKUP, "## "),
        (SegmentKind.BODY, "Trains"),
    ]
    assert [repair.kind for repair in back.paragraphs[0].repairs] == [RepairKind.MARKUP] * 2
    assert back.byline is not None
    assert back.byline.span.of(text).startswith("byline: ")


def test_pair_of_lone_surrogates_stays_two() -> None:
    """JSON would make one character of them; the reader does not."""
    article = Article(headline=Headline(text="\ud83d\ude00 \\ud83d"))
    assert read(to_markdown(article, front_matter=True)) == article


def test_dateline_lies_in_the_first_paragraph() -> None:
    """The dateline is found again where it is printed."""
    article = Article(
        dateline=Dateline(text="KYIV —", location="KYIV"),
        paragraphs=(Paragraph(text="KYIV — Ferries stayed."),),
    )
    text = to_markdown(article, front_matter=True)
    back = read(text)
    assert back.dateline is not None
    assert back.dateline.span.of(text) == "KYIV —"
    hidden = Article(dateline=Dateline(text="KYIV —"), paragraphs=(Paragraph(text="Ferries."),))
    found = read(to_markdown(hidden, front_matter=True))
    assert found.dateline is not None
    assert not found.dateline.span


TEXT = """---
newsparse: 1
headline: {"text": "Storm closes ports"}
standfirst: {"text": "Ferries stayed."}
---

Ferries stayed in harbour.
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("newsparse: 1", "newsparse: 2"),
        ("newsparse: 1", "newsparse: 12"),
        ("newsparse: 1", "title: 1"),
        ('"Storm closes ports"', "Storm closes ports"),
        ('"Storm closes ports"', '"Storm", "mood": "stormy"'),
        ('{"text": "Storm closes ports"}', "7"),
        ('{"text": "Storm closes ports"}', "[" * 100_000),
        ('{"text": "Storm closes ports"}', "9" * 10_000),
        ('{"text": "Ferries stayed."}', '{"kind": "quote", "text": "Ferries stayed."}'),
        ('{"text": "Ferries stayed."}', '{ "text": "Ferries stayed."}'),
        ('{"text": "Ferries stayed."}', '{"text": 7}'),
        ('{"text": "Ferries stayed."}', '{"text":"Ferries stayed."}'),
        ("headline: ", "deadline: "),
        ("headline: ", "headline:"),
        ("---\n\n", "---\n"),
        ("---\n\n", "\n"),
        ("---\n\n", "paragraphs: 7\n---\n\n"),
        ("---\n\n", 'paragraphs: {"0": 7}\n---\n\n'),
        ("---\n\n", 'paragraphs: {"0": {"text": "Ferries sank in harbour."}}\n---\n\n'),
        ("---\n\n", 'paragraphs: {"0": {"kind": "text"}}\n---\n\n'),
        ("---\n\n", 'paragraphs: {"9": {"kind": "quote"}}\n---\n\n'),
        ("---\n\n", "standfirst: null\n---\n\n"),
        ("Ferries stayed in", "Ferries stayed in\nthe"),
        ("Ferries stayed in", "#  Ferries stayed in"),
        ("---\nnewsparse", "By Jane Doe\n---\nnewsparse"),
    ],
)
def test_pretended_header_is_no_header(old: str, new: str) -> None:
    """A text that differs in its words from what is printed is left to the ordinary reader."""
    assert read_literal(TEXT) is not None
    assert old in TEXT
    assert read_literal(TEXT.replace(old, new, 1)) is None


def test_paragraphs_say_only_what_is_printed() -> None:
    """A text in the front matter may leave out, but not add, letters and digits."""
    row = 'paragraphs: {"0": {"text": %s}}\n---\n\n'
    shorter = TEXT.replace("---\n\n", row % '"stayed in harbour."')
    assert read(shorter).body == "stayed in harbour."
    assert read_literal(TEXT.replace("---\n\n", row % '"Ferries stayed in harbours."')) is None


def test_decoded_entity_is_no_new_letter() -> None:
    """An entity of the print may be the letter that it stands for."""
    one = Paragraph(text="An é.", markdown="An &eacute;.")
    text = to_markdown(Article(paragraphs=(one,)), front_matter=True)
    assert read(text).paragraphs == (one,)
    odd = Paragraph(text="An é&.", markdown="An &eacute;&amp;amp;.")
    text = to_markdown(Article(paragraphs=(odd,)), front_matter=True)
    assert read(text).paragraphs == (odd,)


def test_half_an_entity_beside_half_a_character() -> None:
    """A lone surrogate is printed as another sign; "&#2" beside it is the number that it is."""
    one = Paragraph(text="&#2\udc80", markdown="\\&#2\udc80")
    assert read(to_markdown(Article(paragraphs=(one,)), front_matter=True)).paragraphs == (one,)


@given(texts)
def test_other_texts_are_not_of_the_form(text: str) -> None:
    """What does not open like the form is refused without an error."""
    assert read_literal(text) is None


@given(texts)
def test_any_text_behind_the_opening(text: str) -> None:
    """A text that only opens like the form is refused, or prints again what it says."""
    article = read_literal(f"---\nnewsparse: 1\n---\n\n{text}")
    words = [letter for letter in text if not letter.isspace() and letter not in _DROPPED]
    assert article is None or bool(article.paragraphs) == bool(words)


def test_spans_start_behind_the_prefix() -> None:
    """A prefix with a no-break space is still no part of the paragraph."""
    text = "---\nnewsparse: 1\n---\n\n##\xa0Trains"
    back = read(text)
    assert back.paragraphs == (Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD),)
    assert back.paragraphs[0].span == Span(len(text) - 6, len(text))
