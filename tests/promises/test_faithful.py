"""Promise 3, faithful: what was done to a paragraph can be done again, and adds no word."""

from __future__ import annotations

import html
from collections import Counter

from hypothesis import given

import newsparse
from newsparse.lines import INVISIBLE
from newsparse.testing import Printing, printed, texts


def check(text: str) -> None:
    """Replay every paragraph, and look at each replacement."""
    article = newsparse.parse(text)
    for paragraph in (*article.paragraphs, *newsparse.parse_paragraphs(text)):
        assert newsparse.replay(text, paragraph) == paragraph.text
        at = paragraph.span.start
        for repair in paragraph.repairs:
            assert at <= repair.span.start <= repair.span.stop <= paragraph.span.stop
            at = repair.span.stop
            # An entity spells its letter; nothing else may bring one in.
            spelt = html.unescape(repair.span.of(text))
            added = Counter(filter(str.isalnum, repair.replacement))
            assert added <= Counter(filter(str.isalnum, spelt))


@given(texts())
def test_replay_every_paragraph(text: str) -> None:
    """The pieces with the repairs applied are the paragraph, whatever the text is."""
    check(text)


@given(printed())
def test_replay_every_paragraph_of_a_printing(printing: Printing) -> None:
    """The same holds for messy printings, where there is much to repair."""
    check(printing.text)


@given(texts())
def test_paragraphs_are_plain(text: str) -> None:
    """A paragraph is one line of words, never blank."""
    for paragraph in newsparse.parse(text).paragraphs:
        assert paragraph.text.strip() == paragraph.text
        assert paragraph.text
        assert not set(paragraph.text) & set("\n\r\f\x85\u2028\u2029" + INVISIBLE)
