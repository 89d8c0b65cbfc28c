"""The page as a newsroom prints it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import markup
from newsparse.marks import is_separator, list_mark
from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    Boilerplate,
    BoilerplateKind,
    Byline,
    DateLabel,
    Footer,
    Headline,
    Link,
    Paragraph,
    ParagraphKind,
    Span,
)
from newsparse.render.markdown import print_block, read_block, to_markdown

PAGE = """\
Weather

# Storm closes ports | Gazette

*All* ports are shut.

By Jane Doe{hard}
Published: 14 April 2025{hard}
Updated: 2025-04-15

A wave.

The *Post* wrote.

Read on

## Trains

> "A wall of water."

- Bread

- Wine

* * *

To contact us: [gazette.example/contact](https://gazette.example/contact)

https://gazette.example
""".replace("{hard}", "  ")


def test_page() -> None:
    """Everything that is printed stands where a newsroom prints it."""
    article = Article(
        headline=Headline(text="Storm closes ports", kicker="Weather", site="Gazette"),
        standfirst=Paragraph(text="All ports are shut.", markdown="*All* ports are shut."),
        byline=Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),)),
        dates=(
            ArticleDate(iso="2025-04-14", text="14 April 2025", label=DateLabel.PUBLISHED),
            ArticleDate(iso="2025-04-15", label=DateLabel.UPDATED),
            ArticleDate(label=DateLabel.UPDATED),
        ),
        paragraphs=(
            Paragraph(text="The Post wrote.", markdown="The *Post* wrote.", span=Span(10, 20)),
            Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD, span=Span(50, 60)),
            Paragraph(text='"A wall of water."', kind=ParagraphKind.QUOTE, span=Span(60, 70)),
            Paragraph(text="Bread", kind=ParagraphKind.LIST_ITEM, span=Span(70, 75)),
            Paragraph(text="Wine", kind=ParagraphKind.LIST_ITEM, span=Span(75, 80)),
            Paragraph(text="* * *", kind=ParagraphKind.SEPARATOR, span=Span(80, 90)),
        ),
        asides=(
            Boilerplate(kind=BoilerplateKind.CAPTION, text="A wave.", span=Span(5, 9)),
            Boilerplate(kind=BoilerplateKind.RELATED, text="Read on", span=Span(30, 40)),
        ),
        footer=Footer(
            blocks=(
                Boilerplate(
                    kind=BoilerplateKind.CONTACT,
                    text="To contact us: gazette.example/contact",
                    links=(
                        Link(url="https://gazette.example/contact", text="gazette.example/contact"),
                    ),
                ),
                Boilerplate(
                    kind=BoilerplateKind.SHARE,
                    text="https://gazette.example",
                    links=(Link(url="https://gazette.example"),),
                ),
            )
        ),
        language="en",
    )
    assert to_markdown(article) == PAGE


def test_empty_page() -> None:
    """Nothing is printed of nothing."""
    assert to_markdown(Article()) == ""


def test_date_without_dates() -> None:
    """An article made by hand may have a date alone."""
    assert to_markdown(Article(date=ArticleDate(iso="2025"))) == "2025\n"


@pytest.mark.parametrize(
    ("language", "label"),
    [("de", "Stand"), ("en", "Updated"), (None, "Updated"), ("tlh", "Updated")],
)
def test_labels_speak_the_language(language: str | None, label: str) -> None:
    """A date's label is printed in the article's language, in English where that is not known."""
    date = ArticleDate(iso="2025", text="2025", label=DateLabel.UPDATED)
    article = Article(dates=(date,), language=language)
    assert to_markdown(article) == f"{label}: 2025\n"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("# 10 Downing Street", "\\# 10 Downing Street"),
        ("> a lot", "\\> a lot"),
        ("- said nobody", "\\- said nobody"),
        ("* asterisk", "\\* asterisk"),
        ("+ plus", "\\+ plus"),
        ("1. First", "1\\. First"),
        ("12) First", "12\\) First"),
        ("a) First", "a\\) First"),
        ("| cell |", "\\| cell |"),
        ("[1]: note", "\\[1]: note"),
        ("---", "\\---"),
        (
            "…….",
            "…….",
        ),
        ("• bullet", "&#8226; bullet"),
        ("· point", "&#183; point"),
        ("– Nobody came, said the miller.", "– Nobody came, said the miller."),
        ("— Nobody came, said the miller.", "— Nobody came, said the miller."),
        ("–", "–"),
        ("◆", "&#9670;"),
        ("#hashtag", "#hashtag"),
        ("-5 degrees", "-5 degrees"),
        ("1.5 million", "1.5 million"),
        ("A. Smith said", "A. Smith said"),
        ("plain", "plain"),
        ("", "\\"),
    ],
)
def test_block_syntax_is_escaped(text: str, printed: str) -> None:
    """What would be read as a heading, list or rule is guarded, anything else is left alone."""
    block = print_block(Paragraph(text=text))
    assert block == printed
    assert read_block(block) == (ParagraphKind.TEXT, 0)
    assert markup.strip(block) == (text or "\\")


@given(st.text("#>-*+•–·1a.)| \\[]:=~◆☆", min_size=1, max_size=6))
def test_reader_sees_no_block_mark(start: str) -> None:
    """No line of running text opens with what the reader takes for a mark."""
    block = print_block(Paragraph(text=f"{start}word"))
    assert not list_mark(block)
    assert not is_separator(block)
    assert not block.startswith((">", "# "))


@pytest.mark.parametrize("kind", list(ParagraphKind))
def test_kinds_are_told_by_their_print(kind: ParagraphKind) -> None:
    """Every kind of paragraph is recognised by how it is printed."""
    text = "* * *" if kind is ParagraphKind.SEPARATOR else "Ferries stayed."
    assert read_block(print_block(Paragraph(text=text, kind=kind)))[0] is kind


def test_separator_of_words_is_printed_as_text() -> None:
    """What is called a separator and holds words is a line of text to a reader."""
    assert print_block(Paragraph(text="ENDS", kind=ParagraphKind.SEPARATOR)) == "ENDS"


@pytest.mark.parametrize(
    "text", ["2 * 3 and snake_case", "A [b] c", "*starred*", "<b>bold</b>", "&amp; so on", "~~no~~"]
)
def test_plain_fields_stay_plain(text: str) -> None:
    """A headline's marks are text, and are escaped where a reader would take them for markup."""
    page = to_markdown(Article(headline=Headline(text=text)))
    assert markup.strip(page.removeprefix("# ").strip()) == text


def test_page_encodes() -> None:
    """Lone surrogates are printed as replacement characters."""
    article = Article(headline=Headline(text="\ud800"), paragraphs=(Paragraph(text="a\udfff"),))
    assert to_markdown(article) == "# \ufffd\n\na\ufffd\n"


@pytest.mark.parametrize("dash", "–—")
def test_a_talk_is_read_back(dash: str) -> None:
    """Who speaks behind a dash is printed with it, and speaks again when the print is read."""
    text = (
        "# Le vieux moulin tourne encore\n\nPar Jeanne Dupont\n\n14 avril 2025\n\n"
        "Le vieux moulin a tourné samedi, et personne n'a applaudi.\n\n"
        f"{dash} Je ne l'aurais jamais cru, dit le maire.\n\n"
        f"{dash} Moi non plus, répond la meunière.\n"
    )
    article = newsparse.parse(text)
    assert f"\n\n{dash} Moi non plus" in article.to_markdown()
    assert newsparse.parse(article.to_markdown()) == article
    literal = article.to_markdown(front_matter=True)
    assert newsparse.parse(literal) == article
    assert "&#" not in literal


def test_page_is_read_back() -> None:
    """A printed page is read to the same article."""
    text = (
        "# Storm closes ports\n\nBy Jane Doe\n14 April 2025\n\n"
        "Ferries stayed in harbour on Monday as the wind rose to force ten.\n\n"
        "Trains ran late, and the *Gazette* wrote of a wall of water.\n"
    )
    article = newsparse.parse(text)
    assert newsparse.parse(article.to_markdown()) == article
