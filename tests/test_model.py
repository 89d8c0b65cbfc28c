"""The values by themselves: how they print, and what they refuse."""

from __future__ import annotations

import pickle

import attrs
import pytest

import newsparse
from newsparse import (
    ArticleDate,
    Author,
    Boilerplate,
    BoilerplateKind,
    Byline,
    Credit,
    Dateline,
    Headline,
    Paragraph,
    ParagraphKind,
)
from newsparse.model.spans import span_between
from newsparse.model.text import make_paragraph


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Headline(text="Storm closes ports", kicker="Weather"), "Storm closes ports"),
        (Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),)), "By Jane Doe"),
        (Author(name="Jane Doe", role="editor"), "Jane Doe"),
        (Dateline(text="BRAE —", location="BRAE"), "BRAE —"),
        (Boilerplate(kind=BoilerplateKind.SHARE, text="Share on Facebook"), "Share on Facebook"),
        (
            Paragraph(text="The port was shut.", markdown="The **port** was shut."),
            "The port was shut.",
        ),
        (ArticleDate(iso="2025-04", text="April 2025"), "2025-04"),
        (ArticleDate(text="04/05/2025"), "04/05/2025"),
    ],
    ids=repr,
)
def test_a_value_prints_its_text(value: object, printed: str) -> None:
    """In a sentence, a value stands for the words that were printed."""
    assert str(value) == printed


def test_an_author_shows_what_was_printed() -> None:
    """What says nothing is left out; a credit other than the byline's is told."""
    assert repr(Author(name="Jane Doe")) == "Author('Jane Doe')"
    editor = Author(name="Jane Doe", role="editor", credit=Credit.EDITING)
    assert repr(editor) == f"Author('Jane Doe', role='editor', credit={Credit.EDITING.value!r})"


def test_an_error_shows_a_part_of_a_long_line() -> None:
    """The place is in the middle of what is shown, with the mark under it."""
    text = "word " * 40 + "and again " * 40
    error = newsparse.BylineError(text, newsparse.Span(200, 209), "a byline")
    first, line, marks = str(error).splitlines()
    assert first == "expected a byline:"
    start = len(marks) - len(marks.lstrip())
    assert marks.strip() == "^" * 9
    assert line[start : start + 9] == "and again"
    assert len(line) < len(text)


def test_spans_are_small_to_send() -> None:
    """A pickled span is little more than its two numbers."""
    spans = [newsparse.Span(1000 + i, 2000 + i) for i in range(100)]
    written = pickle.dumps(spans)
    assert pickle.loads(written) == spans
    assert len(written) < 1500


def test_values_made_by_the_short_way() -> None:
    """What the reader makes by the hundred is the same value as one made by its class."""
    span, made = newsparse.Span(3, 21), span_between(3, 21)
    assert (made, hash(made), repr(made)) == (span, hash(span), repr(span))
    repairs = (newsparse.Repair(kind=newsparse.RepairKind.WRAP, span=newsparse.Span(5, 6)),)
    text, markdown = "The port was shut.", "The *port* was shut."
    paragraph = make_paragraph(text, markdown, ParagraphKind.QUOTE, (made,), repairs, made)
    usual = Paragraph(
        text=text,
        markdown=markdown,
        kind=ParagraphKind.QUOTE,
        pieces=(span,),
        repairs=repairs,
        span=span,
    )
    assert (paragraph, hash(paragraph), repr(paragraph)) == (usual, hash(usual), repr(usual))
    assert (paragraph.pieces, paragraph.repairs, paragraph.span) == ((span,), repairs, span)
    assert pickle.dumps(paragraph) == pickle.dumps(usual)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        paragraph.text = ""  # type: ignore[misc]


def test_what_was_built_is_not_pickled() -> None:
    """An article that somebody looked at is no larger to send."""
    article = newsparse.parse("# Storm closes ports\n\nThe port was\nshut for a week, and more.\n")
    before = pickle.dumps(article)
    assert article.segments
    assert article.repairs
    assert len(pickle.dumps(article)) == len(before)
    again = pickle.loads(before)
    assert again == article
    assert again.segments == article.segments


@pytest.mark.parametrize("iso", ["2025-4", "April", "2025-13", "2025-02-30", "12:30", ""])
def test_no_iso_text(iso: str) -> None:
    """A day that is none, or no ISO text at all."""
    with pytest.raises(ValueError, match=r"."):
        ArticleDate(iso=iso, text=iso)
