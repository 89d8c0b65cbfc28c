"""What holds of language identification for every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse import languages
from newsparse.fields.language import identify, tables

EVERY = tables(languages.every())
PROSE = {language.code: language.examples.prose for language in languages.every()}

texts = st.one_of(
    st.text(st.characters(exclude_categories=())),
    st.lists(st.sampled_from([w for prose in PROSE.values() for w in prose.split()])).map(" ".join),
    st.sampled_from(list(PROSE.values())),
)
blanks = st.text(" \n\t\r\x0b\x0c\x85\xa0\u2003\u2028\u3000", min_size=1, max_size=4)


@given(texts)
def test_total(text: str) -> None:
    """Every string has an answer: a code of the tables or none, and always the same."""
    code = identify(text, EVERY)
    assert code is None or code in languages.CODES
    assert identify(text, EVERY) == code


@given(texts, blanks, blanks)
def test_blanks_change_nothing(text: str, first: str, second: str) -> None:
    """How the words are parted, and where the lines break, is no evidence."""
    words = text.split()
    spread = first.join([second.join(words[:3]), *words[3:]]) if len(words) > 3 else text
    assert identify(first + spread + second, EVERY) == identify(text, EVERY)


@given(texts)
def test_capitals_are_no_evidence(text: str) -> None:
    """Small letters give the same answer as the text as printed, if its length stays."""
    if len(text.lower()) == len(text):
        assert identify(text.lower(), EVERY) == identify(text, EVERY)


@given(st.sampled_from(list(PROSE)), texts)
def test_only_the_beginning_counts(code: str, tail: str) -> None:
    """What follows a long enough beginning changes nothing."""
    head = PROSE[code] + " " + " ".join([PROSE[code]] * 8)
    assert identify(head + " " + tail, EVERY) == identify(head, EVERY) == code


@given(st.sampled_from(list(PROSE)), st.integers(0, 400))
def test_a_part_is_never_wrong(code: str, size: int) -> None:
    """A beginning of a text has the language of the whole, or none."""
    assert identify(PROSE[code][:size], EVERY) in {code, None}


@given(st.sampled_from(list(PROSE)), st.permutations(languages.every()))
def test_order_of_languages_is_no_evidence(code: str, shuffled: list[languages.Language]) -> None:
    """Languages may be listed in any order."""
    assert identify(PROSE[code], tables(tuple(shuffled))) == code
