"""Promise 5, mess-proof: how a text was printed changes nothing in what it says."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.testing import MESS, Mess, Printing, printed, reprints, texts

EXAMPLES = int(settings().max_examples)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def content(article: newsparse.Article) -> dict[str, object]:
    """Return what ``==`` compares, by field: a failing test then says which differs."""
    fields = attrs.fields(newsparse.Article)
    return {field.name: getattr(article, field.name) for field in fields if field.eq}


@given(st.data())
def test_mess_proof(data: st.DataObject) -> None:
    """Newlines, a BOM, blanks at line ends, NBSP and the number of blank lines mean nothing."""
    text = data.draw(texts())
    again = data.draw(reprints(text))
    assert content(newsparse.parse(again)) == content(newsparse.parse(text))


AGAIN = [
    ("0\n0 0 0 0 \x0bA  0\n00\n1Apr00", "0\n0\xa00\xa00\xa00\xa0\x0bA\xa0\xa00\n00\n1Apr00"),
]
"""Texts that were read in two ways, by how their blanks are printed."""


@pytest.mark.parametrize(("text", "again"), AGAIN)
def test_mess_proof_of_old(text: str, again: str) -> None:
    """Blanks of every kind part the pieces of a line alike."""
    assert content(newsparse.parse(again)) == content(newsparse.parse(text))


@given(printed())
def test_mess_proof_printings(printing: Printing) -> None:
    """Every messy printing of a clean article is read as the article."""
    assert content(newsparse.parse(printing.text)) == content(printing.article)


@given(printed(mess=()))
def test_clean_printings(printing: Printing) -> None:
    """The printing with no mess at all is read as the article."""
    assert content(newsparse.parse(printing.text)) == content(printing.article)


@pytest.mark.parametrize("kind", sorted(MESS))
@settings(max_examples=EXAMPLES // 3)
@given(data=st.data())
def test_mess_proof_one_by_one(kind: Mess, data: st.DataObject) -> None:
    """Each kind of mess by itself, wrapped where it needs lines, changes nothing."""
    lines = {Mess.WRAP} if kind in {Mess.INDENT, Mess.HYPHENATION} else set[Mess]()
    printing = data.draw(printed(mess={kind, *lines}))
    assert content(newsparse.parse(printing.text)) == content(printing.article)
