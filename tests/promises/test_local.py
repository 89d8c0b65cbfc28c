"""Promise 6, local: a paragraph more is a paragraph more, and nothing else."""

from __future__ import annotations

import itertools
import textwrap

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import LANGUAGES, Mess, paragraphs, printed

# Lines of Chinese are filled by columns, which textwrap does not count.
SPACED = [code for code in LANGUAGES if code != "zh"]
# What is inserted must not change what the printing is: its pages, and what stands whole in it.
MESS = set(Mess) - {Mess.PAGE_NUMBERS, Mess.RUNNING_HEAD, Mess.FORM_FEEDS}


@given(st.data())
def test_local(data: st.DataObject) -> None:
    """A complete paragraph between two uncut ones is inserted, and changes nothing else."""
    printing = data.draw(printed(languages=SPACED, mess=MESS))
    text, article = printing.text, newsparse.parse(printing.text)
    assume(article == printing.article)  # That is the promise before this one.
    gaps = [
        (number, before.span.stop, after.span.start)
        for number, (before, after) in enumerate(itertools.pairwise(article.paragraphs), start=1)
        if before.kind is after.kind is newsparse.ParagraphKind.TEXT
        and text[before.span.stop : after.span.start].isspace()
    ]
    assume(gaps)
    number, start, stop = data.draw(st.sampled_from(gaps))
    new = data.draw(
        paragraphs(languages=[printing.article.language or "en"], markup=False, max_sentences=2)
    )
    gap = text[start:stop]
    newline = next((end for end in ("\r\n", *"\n\r\x85\u2028\u2029") if end in gap), "\n")
    lines = textwrap.wrap(
        new.text, printing.width or 10_000, break_long_words=False, break_on_hyphens=False
    )
    longer = newsparse.parse(text[:start] + gap + newline.join(lines) + text[start:])
    body = list(article.paragraphs)
    body.insert(number, new)
    assert longer.paragraphs == tuple(body)
    assert longer == attrs.evolve(article, paragraphs=tuple(body))
