"""The quick reader of plain dates: it says what the grammar says, or nothing."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import languages
from newsparse.fields import date, date_other, date_plain
from newsparse.model import Span

LANGUAGES = languages.every()
TABLES = date.tables(LANGUAGES)
_MONTHS = sorted(
    {name for one in LANGUAGES for names in one.dates.months for name in names}
    | {name for one in LANGUAGES for name in one.dates.more_months}
    | {name for one in LANGUAGES for names in one.dates.persian_months for name in names}
)
_FORMS = ("{d} {m} {y}", "{d}. {m} {y}", "{m} {d}, {y}", "{m}. {d}, {y}", "{m} {d} {y}")


@given(
    st.sampled_from(_FORMS),
    st.integers(0, 33),
    st.sampled_from(_MONTHS),
    st.one_of(st.integers(1480, 2220), st.integers(2400, 2600), st.integers(1300, 1420)),
    st.sampled_from([None, *(one.code for one in LANGUAGES)]),
)
@example("{d} {m} {y}", 14, "April", 2025, None)
@example("{m} {d}, {y}", 14, "April", 2025, "en")
@example("{d} {m} {y}", 31, "April", 2025, None)
@example("{d} {m} {y}", 3, "mar", 2025, "es")
@example("{d} {m} {y}", 3, "listopad", 2025, None)
def test_the_quick_reader_agrees_with_the_grammar(
    form: str, day: int, month: str, year: int, language: str | None
) -> None:
    """Where the quick reader answers at all, the grammar gives the same date."""
    text = form.format(d=day, m=month, y=year)
    quick = date.scan(text, TABLES, language=language)
    with mock.patch.object(date_plain, "plain", return_value=None):
        slow = date.scan(text, TABLES, language=language)
    assert quick == slow
    assert [one.span for one in quick.dates] == [one.span for one in slow.dates]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("14 April 2025", "2025-04-14"),
        ("14. April 2025", "2025-04-14"),
        ("April 14, 2025", "2025-04-14"),
        ("14 เมษายน 2568", None),
        ("2025-04-14", "2025-04-14"),
        ("2025-04-31", None),
        ("2568-04-14", None),
        ("2025-a4-14", None),
        ("April 14 2025", None),
        ("14 April 25", None),
        ("31 April 2025", None),
        ("14 April 1200", None),
        ("14 aPril 2025", None),
        ("14 Nowhere 2025", None),
        ("Monday 14 April 2025", None),
        ("April 2025", None),
        ("14 April 2025, 10:15 in the morning", None),
    ],
)
def test_full_dates_alone(text: str, iso: str | None) -> None:
    """A day, a month and a year in full are read at once, and nothing else."""
    assert date_plain.plain(text, TABLES, None) == iso


def test_the_span_is_the_line() -> None:
    """A plain date is all of its line, wherever that stands."""
    found = date.read("14 April 2025", TABLES, where=lambda a, b: Span(a + 7, b + 7))
    assert found.dates[0].span == Span(7, 20)
    assert found.rest == ()


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("By Jane Doe 3 hours ago", "3 hours ago"),
        ("Von Wiebke Ostermann vor 2 Tagen", "vor 2 Tagen"),
        ("Jane Doe 45", None),
        ("Jane Doe", None),
    ],
)
def test_time_past(text: str, stretch: str | None) -> None:
    """The words of time past are found without a moment to count from."""
    found = date_other.past(text, TABLES)
    assert (None if found is None else text[slice(*found)]) == stretch


def test_dateutil_is_not_imported_to_refuse_a_word() -> None:
    """A labelled line with a word that dateutil does not know is refused without it."""
    with mock.patch.object(date_other, "_agreed") as agreed:
        assert date.scan("Published in winter 2025 once more", TABLES).dates == ()
    agreed.assert_not_called()


@given(st.integers(0, 9999), st.integers(0, 14), st.integers(0, 33))
def test_iso_dates_agree_with_the_grammar(year: int, month: int, day: int) -> None:
    """An ISO date is read as the grammar reads it, whatever its numbers."""
    text = f"{year:04}-{month:02}-{day:02}"
    quick = date.scan(text, TABLES)
    with mock.patch.object(date_plain, "plain", return_value=None):
        assert date.scan(text, TABLES) == quick
