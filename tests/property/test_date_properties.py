"""Promises of the dates room, for texts that nobody chose."""

from __future__ import annotations

import datetime as dt
import os
import pickle
import time

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsparse import languages
from newsparse.fields import date as dates
from newsparse.languages import Language
from newsparse.model import ArticleDate, DateError, DateOrder

TABLES = dates.tables(languages.every())
NOW = dt.datetime(2025, 4, 14, 12, 30, tzinfo=dt.UTC)
DAYS = st.dates(dt.date(1980, 1, 1), dt.date(2060, 12, 31))

# Pieces of date lines, so that chance finds what looks like a date.
PIECES = st.sampled_from(
    [
        *" \n.,/-:|()'",
        *("1", "12", "31", "04", "2025", "1998", "68", "0930", "20250414", "2016651", "٣", "99"),
        *("May", "mar", "April", "Mai", "Mo.", "on", "am", "PM", "Uhr", "h", "ET", "GMT", "T", "Z"),
        *(
            "Published",
            "Updated",
            "Stand",
            "vor",
            "ago",
            "hours",
            "heute",
            "年",
            "月",
            "日",
            "令和",
        ),
        *("said", "Jane Doe", "of", "de", "noon", "th", "+", "–", "©", "Photo", "\u200f", "\ud800"),
    ]
)
LINES = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))


@given(text=LINES)
def test_scan_is_total(text: str) -> None:
    """Any text is scanned; spans are sorted and inside, texts are the print on one line."""
    found = dates.scan(text, TABLES, now=NOW)
    stop = 0
    for date in found.dates:
        assert stop <= date.span.start < date.span.stop <= len(text)
        assert date.text == " ".join(date.span.of(text).split())
        assert "\n" not in date.text
        stop = date.span.stop
    taken = [date.span for date in found.dates]
    for first, last in found.rest:
        assert 0 <= first < last <= len(text)
        assert all(last <= span.start or span.stop <= first for span in taken)


@given(text=LINES, now=st.sampled_from([None, NOW, NOW.date()]))
def test_read_gives_what_scan_finds_or_refuses(
    text: str, now: dt.datetime | dt.date | None
) -> None:
    """Reading raises nothing but ``DateError``, and finds no date line without a date."""
    error: DateError | None = None
    found = dates.DateScan()
    try:
        found = dates.read(text, TABLES, now=now)
    except DateError as caught:
        error = caught
    if error is None:
        assert found.dates
        assert dates.published(found.dates) in found.dates
    else:
        assert error.text == text
        assert pickle.loads(pickle.dumps(error)).span == error.span


@given(text=st.one_of(st.text(), LINES), now=st.sampled_from([None, NOW]))
def test_no_digit_no_date(text: str, now: dt.datetime | None) -> None:
    """No text without a digit is ever a date, but for "today" and the like beside a moment."""
    text = regex.sub(r"\d", "", text)
    assert dates.scan(text, TABLES).dates == ()
    for found in dates.scan(text, TABLES, now=now).dates:
        assert found.earliest is not None
        assert abs(found.earliest - NOW.date()) <= dt.timedelta(days=7)


@given(
    language=st.sampled_from(languages.every()),
    day=DAYS,
    form=st.sampled_from(
        ["{d} {m} {y}", "{m} {d}, {y}", "{y} {m} {d}", "{d}. {m} {y}", "{d}-{m}-{y}"]
    ),
    which=st.integers(0, 3),
)
def test_named_month_reads_back(language: Language, day: dt.date, form: str, which: int) -> None:
    """A day printed with any name of its month reads back, in that language alone."""
    names = language.dates.months[day.month - 1] if language.dates.months else ()
    if not names:
        return
    name = names[which % len(names)]
    text = form.format(d=day.day, m=name, y=day.year)
    found = dates.scan(text, dates.tables((language,)))
    assert [date.iso for date in found.dates] == [day.isoformat()], text


@given(day=DAYS, sign=st.sampled_from("/-."), order=st.sampled_from(DateOrder), pad=st.booleans())
def test_order_settles_digits(day: dt.date, sign: str, order: DateOrder, *, pad: bool) -> None:
    """An all-digit date reads back under the order in which it was printed."""
    width = "02" if pad else ""
    numbers = {"D": format(day.day, width), "M": format(day.month, width), "Y": str(day.year)}
    text = sign.join(numbers[letter] for letter in order.value)
    found = dates.scan(text, TABLES, order=order)
    assert [date.iso for date in found.dates] == [day.isoformat()]


@given(day=DAYS, sign=st.sampled_from("/-"))
def test_open_digits_stay_open(day: dt.date, sign: str) -> None:
    """Without evidence an all-digit date is open exactly if both numbers can be the month."""
    text = f"{day.day}{sign}{day.month}{sign}{day.year}"
    date = dates.scan(text, TABLES).dates[0]
    assert date.ambiguous == (day.day <= 12 and day.day != day.month)
    assert day.isoformat() in (date.iso, *date.alternatives)


@given(
    day=DAYS,
    text=st.sampled_from(
        [
            "Published : {d} April {y} , 09:30 BST",
            "{d} / 04 / {y}",
            "{d} . 4 . {y} , 20:24 Uhr",
            "{y} - 04 - {d:02} 09 : 30 : 15",
            "Le {d} avril {y} à 14 h 05",
        ]
    ),
    blank=st.sampled_from(["", " ", "  "]),
)
def test_blanks_around_signs_change_nothing(day: dt.date, text: str, blank: str) -> None:
    """Newsrooms set blanks around signs or leave them out: the date is the same."""
    number = max(13, min(day.day, 30))
    plain = text.format(d=number, y=day.year)
    spaced = regex.sub(
        r" ?([/.:,]|(?<=\d) ?- ?(?=\d)) ?", lambda m: blank + m[1].strip() + blank, plain
    )
    first = [date.iso for date in dates.scan(plain, TABLES).dates]
    assert first == [date.iso for date in dates.scan(spaced, TABLES).dates]
    assert len(first) == 1


@given(
    items=st.lists(DAYS, min_size=1, max_size=4),
    orders=st.lists(st.booleans(), min_size=4, max_size=4),
)
def test_settling_is_stable(items: list[dt.date], orders: list[bool]) -> None:
    """Settling twice is settling once, and never touches a date that was clear."""
    printed: list[ArticleDate] = []
    for day, first in zip(items, orders, strict=False):
        numbers = f"{day.month}/{day.day}" if first else f"{day.day}/{day.month}"
        printed.extend(dates.scan(f"{numbers}/{day.year}", TABLES).dates)
    once = dates.settle(printed)
    assert dates.settle(once) == once or any(date.settled_by for date in once)
    for before, after in zip(printed, once, strict=True):
        if before.iso is not None:
            assert before == after


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="zones can't be set on this platform")
@pytest.mark.parametrize("zone", ["UTC", "America/St_Johns", "Pacific/Kiritimati"])
def test_machine_says_nothing(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The zone of the machine changes no date, relative ones included."""
    lines = [
        "June 5, 2023 5 AM ET",
        "3 hours ago",
        "Heute, 9:15 Uhr",
        "14 April",
        "Published: 25 06 2023",
    ]
    expected = [
        ["2023-06-05T05:00-04:00"],
        ["2025-04-14T09:30+00:00"],
        ["2025-04-14T09:15"],
        ["--04-14"],
        ["2023-06-25"],
    ]
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        got = [[d.iso for d in dates.scan(line, TABLES, now=NOW).dates] for line in lines]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert got == expected
    assert os.environ.get("TZ") != zone or zone == "UTC"
