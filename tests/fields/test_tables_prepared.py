"""Tables are prepared when they are asked, and say what a plain count of the data would say."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import languages
from newsparse.fields import boilerplate, boilerplate_words, byline
from newsparse.fields.boilerplate_words import RANK, STEM
from newsparse.fields.names import folded_words, tokenise
from newsparse.fields.tables import Tables
from newsparse.languages import Language
from newsparse.languages.record import Phrases, Prose
from newsparse.model import BoilerplateKind

PHRASES = Phrases(
    opens={
        "contact": "harbour desk | harbour desk line | to the “desk” | harbour desk* | 港の窓口 | 港の",
        "share": "harbour desk now | (write) home | gangway#",
    },
    holds={"legal": "terms of the harbour | by*", "related": "more of the harbour quay"},
    words={"tags": "gangway | harbour"},
)
MINE = Language(
    code="x-harbour",
    name="Harbourish",
    native="Harbourish",
    prose=Prose(common=("the", "of", "to")),
    phrases=PHRASES,
)


def told(entries: tuple[boilerplate_words.Entry, ...]) -> list[tuple[str, str]]:
    """Return the words of some phrases and the kind of each."""
    return [(entry.text, entry.kind.value) for entry in entries]


def test_phrases_of_a_key() -> None:
    """A key has the phrases of all kinds, the longest first, and in the order of the data else."""
    opens = boilerplate_words.tables((MINE,)).opens
    assert told(opens["harbour desk"]) == [
        ("harbour desk line", "contact"),
        ("harbour desk now", "share"),
        ("harbour desk", "contact"),
    ]
    assert told(opens["harbour"]) == [("harbour desk", "contact")]
    assert opens["harbour"][0].open_end
    assert told(opens["to the"]) == [("to the “desk”", "contact")]
    assert told(opens["write home"]) == [("write) home", "share")]
    assert opens["gangway"][0].numbered
    assert opens["quay"] == ()
    assert opens["harbour desk"] is opens["harbour desk"]
    pairs = boilerplate_words.tables((MINE,)).opens_by_pair
    assert told(pairs["港の"]) == [("港の窓口", "contact"), ("港の", "contact")]


def test_phrases_within() -> None:
    """What stands within is looked up by its longest word, and its entry says where that is."""
    holds = boilerplate_words.tables((MINE,)).holds
    [terms] = holds["harbour"][1:]
    assert (terms.text, terms.offset) == ("terms of the harbour", len("terms of the "))
    assert told(holds["by"]) == [("by", "legal")]
    assert holds["terms"] == ()


def test_words_of_the_field() -> None:
    """A word is worth what a count over all phrases says."""
    tables = boilerplate_words.tables((MINE,))
    contact, share, tags = (
        RANK[BoilerplateKind.CONTACT],
        RANK[BoilerplateKind.SHARE],
        RANK[BoilerplateKind.TAGS],
    )
    # A phrase of four words is known as a whole: its words are anybody's.
    sizes = [(contact, 2), (contact, 3), (contact, 2), (share, 3), (tags, 1)]
    rest = 1.0
    for _, size in sizes:
        rest *= 1.0 - 0.9 / size
    worth, kinds = tables.field["harbou"].words[0]
    assert worth == pytest.approx(1.0 - rest)
    each = worth / sum(1 / size for _, size in sizes)
    assert dict(kinds) == pytest.approx(
        {contact: each * (1 / 2 + 1 / 3 + 1 / 2), share: each / 3, tags: each}
    )
    assert sum(part for _, part in kinds) == pytest.approx(worth)
    assert "gangwa" in tables.field.listed
    assert "the" not in tables.field.listed


def test_a_word_is_of_the_languages_that_have_it() -> None:
    """Each language is counted by itself, and the tally has a one in the byte of each."""
    other = Language(
        code="x-quay",
        name="Quayish",
        native="Quayish",
        phrases=Phrases(words={"tags": "gangway"}),
    )
    field = boilerplate_words.tables((MINE, other)).field
    assert field["gangwa"].tally == 1 | 1 << 8
    assert field["harbou"].tally == 1
    assert set(field["gangwa"].words) == {0, 1}


def test_all_words_of_the_data_are_weighed() -> None:
    """What is listed can be weighed, and is worth something."""
    field = boilerplate_words.tables(languages.every()).field
    for stem in field.listed:
        found = field[stem]
        assert found.words, stem
        assert found.tally == sum(1 << 8 * language for language in found.words)
        assert all(0.0 < word.worth <= 1.0 for word in found.words.values())
        assert len(stem) <= STEM


def test_words_of_the_data_are_read_as_printed_ones() -> None:
    """The quick way to part a phrase of plain words finds the tokens of a line."""
    for language in languages.every():
        record = language.bylines
        for phrase in (*record.by, *record.by_after, *record.posts, *record.joins, *record.places):
            assert folded_words(phrase) == tuple(one.folded for one in tokenise(phrase)), phrase


@given(st.text(st.characters(categories=["L", "Zs", "Mn"]) | st.sampled_from(" .'-")))
def test_plain_words_are_tokens(text: str) -> None:
    """The same holds for any letters."""
    assert folded_words(text) == tuple(one.folded for one in tokenise(text))


def refuse(*_: object) -> object:
    """Stand in for what prepares a table."""
    raise AssertionError("a table was prepared that nobody asks")


def test_who_reads_dates_prepares_no_other_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table is prepared when its reader is asked, and once."""
    monkeypatch.setattr(boilerplate, "tables", refuse)
    monkeypatch.setattr(byline, "tables", refuse)
    tables = Tables(None, None, None, None)
    assert tables.read_date("14 April 2025").iso == "2025-04-14"
    assert tables.dates is tables.dates
    with pytest.raises(AssertionError, match="nobody asks"):
        tables.judge("Sign up to our newsletter")


@pytest.mark.parametrize("name", ["boilerplates", "__deepcopy__", "opens"])
def test_what_is_no_table(name: str) -> None:
    """A misspelt table is told of as any attribute is."""
    find: Callable[[object, str], object] = getattr
    with pytest.raises(AttributeError, match=f"'Tables' object has no attribute '{name}'"):
        find(Tables(None, None, None, None), name)
