"""Promise 2, lossless: the segments of an article are its source, and spans are true."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from hypothesis import given

import newsparse
from newsparse.testing import Printing, printed, texts


def valued(article: newsparse.Article) -> Iterator[tuple[str, newsparse.Span]]:
    """Walk the values of an article that have a span, with the words they are made of."""
    if article.headline:
        yield article.headline.text, article.headline.span
    if article.byline:
        yield article.byline.text, article.byline.span
        for author in article.byline.authors:
            yield author.name, author.span
    for date in article.dates:
        yield date.text, date.span
    if article.dateline:
        yield article.dateline.text, article.dateline.span
    if article.standfirst:
        yield article.standfirst.text, article.standfirst.span
    for paragraph in article.paragraphs:
        yield paragraph.text, paragraph.span
    for block in (*article.asides, *article.footer):
        yield block.text, block.span


def letters(text: str) -> Iterator[str]:
    """Walk the letters and digits of a text."""
    return (char for char in text if char.isalnum())


@given(texts())
def test_lossless(text: str) -> None:
    """The segments are sorted, without gap or overlap, and joined they are the input."""
    segments = newsparse.parse(text).segments
    assert "".join([segment.span.of(text) for segment in segments]) == text
    ends = [0, *(segment.span.stop for segment in segments)]
    assert [segment.span.start for segment in segments] == ends[:-1]
    assert ends[-1] == len(text)
    assert all(segment.span for segment in segments)


@given(printed())
def test_lossless_printings(printing: Printing) -> None:
    """The segments of a messy printing are the printing."""
    segments = newsparse.parse(printing.text).segments
    assert "".join([segment.span.of(printing.text) for segment in segments]) == printing.text


@given(texts())
def test_spans_lie_in_the_source(text: str) -> None:
    """Spans and the pieces of paragraphs are half-open stretches of the source, in order."""
    article = newsparse.parse(text)
    for _, span in valued(article):
        assert 0 <= span.start < span.stop <= len(text)
    for paragraph in article.paragraphs:
        pieces = paragraph.pieces
        assert (pieces[0].start, pieces[-1].stop) == (paragraph.span.start, paragraph.span.stop)
        assert all(a.stop <= b.start for a, b in itertools.pairwise(pieces))


@given(printed())
def test_spans_hold_the_words(printing: Printing) -> None:
    """The words of a value stand, in their order, in its span."""
    article = newsparse.parse(printing.text)
    for words, span in valued(article):
        printed_letters = letters(span.of(printing.text))
        assert all(letter in printed_letters for letter in letters(words)), (words, span)
