"""Promises of the headline and dateline readers, for whatever text they are given."""

from __future__ import annotations

import functools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import languages, publishers
from newsparse.fields import date, dateline, headline
from newsparse.model import HeadlineError, Span

PLACES = ("KYIV", "LA CROSSE, Wis.", "Frankfurt/Main", "São Paulo", "МОСКВА", "Den Haag")
DAYS = ("April 14", "14 avr. 2025", "7 oct", "14. April 2025", "Nov 22")
WIRES = ("Reuters", "AP", "dpa/lno", "EFE", "AFP", "ТАСС")
SENTENCE = "The harbour was closed on Monday after the storm."

words = st.lists(
    st.sampled_from(["ferries", "stay", "in", "port", "after", "storm", "Monday", "2025", "Kiel"]),
    min_size=4,
    max_size=9,
).map(" ".join)
printable = st.text(
    st.one_of(st.sampled_from(" \n.,:;-–—|/()[]【】＝=_\"“”'"), st.characters(codec="utf-8")),
    max_size=150,
)


@functools.cache
def heads() -> headline.HeadlineTables:
    """Return the tables of headlines."""
    return headline.tables(languages.every(), publishers.every())


@functools.cache
def datelines() -> tuple[dateline.DatelineTables, date.DateTables]:
    """Return the tables of datelines and dates."""
    known = languages.every()
    return dateline.tables(known, publishers.every()), date.tables(known)


@given(printable)
@example("(Reuters) - ")
@example("【＝】")
@example("A: ")
@example("。")
def test_find_takes_any_text(text: str) -> None:
    """Any text has a dateline or none; its parts are words of the text, within the first line."""
    found = dateline.find(text, *datelines())
    if found is not None:
        assert found.span.start == 0 < found.span.stop <= len(text)
        assert found.text == " ".join(found.span.of(text).split())
        for part in (found.location, found.agency):
            assert part is None or (part and part in found.text)


@given(printable)
@example("|")
@example(" | \n:")
@example("X |\n- \n_")
@example("#\r0")
@example("# 0")
@example("0\n---")
@example("# #\n===")
def test_read_takes_any_text(text: str) -> None:
    """Any text is a headline or an error; what comes out is printed in it and never blank.

    Between lines of a script without blanks none is put, so they are left out on both sides.
    """
    squeezed = "".join(text.split())
    try:
        found = headline.read(text, heads())
    except HeadlineError:
        return
    assert found.text
    for part in (found.text, found.kicker, found.site):
        assert part is None or "".join(part.split()) in squeezed
        assert part is None or part.strip()
    assert found.span.of(text).strip() == text.strip()


@given(
    st.sampled_from(PLACES),
    st.none() | st.sampled_from(DAYS),
    st.sampled_from(WIRES),
    st.sampled_from(["-", "–", "—", "--"]),
)
def test_rendered_datelines_are_read(place: str, day: str | None, wire: str, dash: str) -> None:
    """Place, day, agency and dash come back as they were put together."""
    printed = f"{place}, {day} ({wire}) {dash}" if day else f"{place} ({wire}) {dash}"
    found = dateline.find(f"{printed} {SENTENCE}", *datelines())
    assert found is not None
    assert (found.text, found.location, found.agency) == (printed, place, wire)
    assert (found.date is not None) == (day is not None)
    assert found.span == Span(0, len(printed))


@given(words)
def test_ordinary_sentences_have_no_dateline(sentence: str) -> None:
    """A sentence of ordinary words has none."""
    assert dateline.find(sentence.capitalize() + ".", *datelines()) is None


@given(words, st.sampled_from([" | ", " - ", " – ", " — "]), st.sampled_from(publishers.every()))
def test_a_known_name_behind_is_taken_off(
    text: str, mark: str, house: publishers.Publisher
) -> None:
    """Every publisher's name goes from behind every headline, and nothing else does."""
    found = headline.read(f"{text}{mark}{house.name}", heads())
    assert (found.text, found.site) == (text, house.name)


@given(words)
def test_reading_twice_changes_nothing(text: str) -> None:
    """A clean headline is its own reading."""
    found = headline.read(text, heads())
    assert (found.text, found.kicker, found.site) == (text, None, None)


@given(words, st.integers(1, 4))
def test_wrapping_changes_nothing(text: str, cut: int) -> None:
    """A break before a lower-case word changes no headline."""
    parts = text.split()
    if parts[cut - 1 : cut] and cut < len(parts) and parts[cut][0].islower():
        printed = " ".join(parts[:cut]) + "\n" + " ".join(parts[cut:])
        assert headline.read(printed, heads()) == headline.read(text, heads())


@pytest.mark.parametrize(
    "unit", ["A ", "A - ", "A | ", "(", "A/", "A, ", "A: ", "a. ", "A\n", "é", "1", "【", '" ']
)
def test_long_runs_are_cheap(unit: str) -> None:
    """A run of any mark is read, and its dateline is looked for in its first words alone."""
    text = unit * 20_000
    assert dateline.find(text, *datelines()) == dateline.find(text[:400], *datelines())
    try:
        assert headline.read(text, heads()).text
    except HeadlineError:
        assert "\n" in text
