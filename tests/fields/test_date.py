"""Dates: every form claimed, everything that is none, and what decides between two readings."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import languages
from newsparse.fields import date as dates
from newsparse.fields.calendars import persian
from newsparse.fields.date_words import promising
from newsparse.fields.time_zones import ZONES, offset
from newsparse.languages import DateWords, Language
from newsparse.model import (
    ArticleDate,
    DateError,
    DateLabel,
    DateOrder,
    DoubtKind,
    SettledBy,
    Span,
)

TABLES = dates.tables(languages.every())
NOON = dt.datetime(2025, 4, 14, 12, 30, tzinfo=dt.UTC)


def read(text: str, **options: object) -> ArticleDate | None:
    """Return the published date of a line, ``None`` if it is no date line."""
    try:
        found = dates.read(text, TABLES, **options)  # type: ignore[arg-type]
    except DateError:
        return None
    return dates.published(found.dates)


def answer(text: str, **options: object) -> str | None:
    """Return the ISO text of a line and its label, ``None`` if it is no date line."""
    date = read(text, **options)
    if date is None:
        return None
    return " ".join(filter(None, (str(date.iso), date.label)))


@pytest.mark.parametrize(
    "language", [pytest.param(language, id=language.code) for language in languages.every()]
)
def test_examples_of_the_language(language: Language) -> None:
    """The examples of every language have their answers with all languages known at once."""
    assert language.examples.dates
    for text, iso in language.examples.dates.items():
        assert (text, getattr(read(text), "iso", None)) == (text, iso)
    for text in language.examples.not_dates:
        assert (text, read(text)) == (text, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # orders and separators
        ("5 June 2023", "2023-06-05"),
        ("June 5, 2023", "2023-06-05"),
        ("June 5 2023", "2023-06-05"),
        ("2023-06-05", "2023-06-05"),
        ("2023/06/05", "2023-06-05"),
        ("2023.06.05", "2023-06-05"),
        ("05. 06. 2023", "2023-06-05"),
        ("5-Jun-2023", "2023-06-05"),
        ("5-Jun-23", "2023-06-05"),
        ("2023-Jun-05", "2023-06-05"),
        ("Jun/05/2023", "2023-06-05"),
        ("5 / Juni / 2023", "2023-06-05"),
        ("5 Jun '23", "2023-06-05"),
        ("Jun 5 '23", "2023-06-05"),
        ("5 Jun 23", "2023-06-05"),
        ("25/06/2023", "2023-06-25"),
        ("06/25/2023", "2023-06-25"),
        ("06-25-23", "2023-06-25"),
        ("20230605", "2023-06-05"),
        ("Published: 20230605", "2023-06-05 published"),
        ("5/5/23", "2023-05-05"),
        ("25.06.99", "1999-06-25"),
        # ordinals
        ("June 5th, 2023", "2023-06-05"),
        ("the 5th of June, 2023", "2023-06-05"),
        ("1er juin 2023", "2023-06-01"),
        ("l'11 giugno 2023", "2023-06-11"),
        ("1º de junho de 2023", "2023-06-01"),
        # weekdays
        ("Monday, 5 June 2023", "2023-06-05"),
        ("Mon 5 Jun 2023", "2023-06-05"),
        ("Mo., 5. Juni 2023", "2023-06-05"),
        ("lun. 5 juin 2023", "2023-06-05"),
        ("mar. 6 mars 2018", "2018-03-06"),
        ("mar 6 mar 2018", "2018-03-06"),
        ("2023年6月5日(月)", "2023-06-05"),
        ("2023年6月5日星期一", "2023-06-05"),
        # partial dates
        ("June 2023", "2023-06"),
        ("juin 2023", "2023-06"),
        ("2023", "2023"),
        ("Published in 2023", "2023 published"),
        ("2023-06", "2023-06"),
        ("06/2023", "2023-06"),
        ("5 June", "--06-05"),
        ("June 5", "--06-05"),
        ("29 February", "--02-29"),
        ("6月5日", "--06-05"),
        ("Mo. 5.6., 17:50 Uhr", "--06-05"),
        ("September 2023 Issue", "2023-09"),
        # times
        ("5 June 2023 9.30", "2023-06-05T09:30"),
        ("5 June 2023 06.06.2023", "2023-06-05"),
        ("5 June 2023 06.06.2023 09:30", "2023-06-05"),
        ("5 June 2023 09:30", "2023-06-05T09:30"),
        ("5 June 2023, 9.30am", "2023-06-05T09:30"),
        ("5 June 2023 at 9 p.m.", "2023-06-05T21:00"),
        ("5 June 2023 | 12:30 AM", "2023-06-05T00:30"),
        ("5 June 2023 at noon", "2023-06-05T12:00"),
        ("5 June 2023, midnight", "2023-06-05T00:00"),
        ("5 juin 2023 à 14h52", "2023-06-05T14:52"),
        ("5 juin 2023 à 18 h 05 min", "2023-06-05T18:05"),
        ("5 jun 2023 08:22h", "2023-06-05T08:22"),
        ("5 jun. 2023 20H06", "2023-06-05T20:06"),
        ("5. Juni 2023, 17.50 Uhr", "2023-06-05T17:50"),
        ("5. juni 2023 kl. 14.47", "2023-06-05T14:47"),
        ("2023년 6월 5일 오후 9:30", "2023-06-05T21:30"),
        ("2023年6月5日 午後9時30分", "2023-06-05T21:30"),
        ("20:00, 5 Jun 2023", "2023-06-05T20:00"),
        ("8:25 a.m. June 5, 2023", "2023-06-05T08:25"),
        ("kl. 10.30 5. juni 2023", "2023-06-05T10:30"),
        ("10:30 - 5 June 2023", "2023-06-05T10:30"),
        ("Yayınlanma: 21:52 - 10 Ocak 2025", "2025-01-10T21:52 published"),
        ("9.15am – 5th June 2023", "2023-06-05T09:15"),
        ("12:00 EST - 5 January 2023", "2023-01-05T12:00-05:00"),
        # The zone of a time that stands in front, behind the day.
        ("6:00 AM on Oct 21, 2022 CDT", "2022-10-21T06:00-05:00"),
        (
            "6:00 AM on Oct 21, 2022 CDT — Updated at 4:47 PM on Oct 21, 2022 CDT",
            "2022-10-21T06:00-05:00",
        ),
        ("10:30, 14 April 2025 (CEST)", "2025-04-14T10:30+02:00"),
        ("10:30 14 April 2025 EST 12:00", "2025-04-14T10:30"),
        ("21:52-5 de junio de 2023", "2023-06-05T21:52"),
        ("5 June 2023 14:31 pm", "2023-06-05T14:31"),
        ("5 June 2023 09:30:15", "2023-06-05T09:30:15"),
        ("5 June 2023 25:30", "2023-06-05"),
        ("5 June 2023 9.5", "2023-06-05"),
        # zones
        ("2023-06-05T09:30:00+02:00", "2023-06-05T09:30:00+02:00"),
        ("2023-06-05T09:30:00.000Z", "2023-06-05T09:30:00+00:00"),
        ("2023-06-05T09:30-0500", "2023-06-05T09:30-05:00"),
        ("2023-06-05 09:30:00+02", "2023-06-05T09:30:00+02:00"),
        ("2023-06-05 09:30:00.123456-05", "2023-06-05T09:30:00-05:00"),
        ("2023-06-05 09:30-11", "2023-06-05T09:30"),
        ("2023-06-05 09:30:00 +02", "2023-06-05T09:30:00"),
        ("Mon, 05 Jun 2023 09:30:00 +0000", "2023-06-05T09:30:00+00:00"),
        ("Mon Jun 05 2023 09:30:00 GMT+0100 (CET)", "2023-06-05T09:30:00+01:00"),
        ("Mon Jun 5 09:30:00 2023", "2023-06-05T09:30:00"),
        ("Mon Jun 5 09:30:00 EDT 2023", "2023-06-05T09:30:00-04:00"),
        ("June 5, 2023 5 AM PT", "2023-06-05T05:00-07:00"),
        ("January 5, 2023 5 AM PT", "2023-01-05T05:00-08:00"),
        ("5 June 2023 0930 GMT", "2023-06-05T09:30+00:00"),
        ("5 June 2023 09:30 (GMT+7)", "2023-06-05T09:30+07:00"),
        ("5 June 2023 09:30 UTC-3", "2023-06-05T09:30-03:00"),
        ("5 June 2023 09:30 UTC+23", "2023-06-05T09:30+00:00"),
        ("5. Juni 2023, 9:38MESZ", "2023-06-05T09:38+02:00"),
        ("17:41 JST, June 5, 2023", "2023-06-05T17:41+09:00"),
        ("June 5, 2023, 4:43 PM CST", "2023-06-05T16:43-06:00"),
        ("June 5, 2023 GMT", "2023-06-05"),
        ("5 June 2023 09:30-10:15", "2023-06-05T09:30"),
        ("5 June 2023 2560 GMT", "2023-06-05"),
        ("5 June 2023 09:30 +5", "2023-06-05T09:30"),
        ("5 June 2023 09:30 EST+2", "2023-06-05T09:30-05:00"),
        ("5 June 2023 1430 hrs", "2023-06-05T14:30"),
        # labels
        ("5 June 2023 Updated at 25:30", "2023-06-05"),
        ("Published 5 June 2023", "2023-06-05 published"),
        ("5 June 2023\nUpdated 6 June 2023", "2023-06-05"),
        ("Updated: 6 June 2023 | Published: 5 June 2023", "2023-06-05 published"),
        ("Stand: 5.6.2023", "2023-06-05 updated"),
        ("5/5/23'de güncellendi.", "2023-05-05 updated"),
        ("5.6.2023 09:14 | Son Güncelleme:", "2023-06-05T09:14"),
        ("5 June 2023 Updated at 11:54 am", "2023-06-05T11:54 updated"),
        # glued by text extraction
        ("ReutersJune 5, 2023 GMT", "2023-06-05"),
        ("June 5, 20234:18 PM", "2023-06-05T16:18"),
        ("by Jane Doe5 Jun 2023417", "2023-06-05"),
        ("Žinios2023.06.05 09:14", "2023-06-05T09:14"),
        ("5.6.2023 - 18:50 UhrLesedauer: 4 Min.", "2023-06-05T18:50"),
        # digits and calendars
        ("٥ يونيو ٢٠٢٣", "2023-06-05"),
        ("५ जून २०२३", "2023-06-05"),
        ("5 มิถุนายน 2566", "2023-06-05"),
        ("5 มิ.ย. 66", "2023-06-05"),
        ("5 มิถุนายน พ.ศ. 2566", "2023-06-05"),
        ("۱۵ خرداد ۱۴۰۲", "2023-06-05"),
        ("令和5年6月5日", "2023-06-05"),
        ("民國112年6月5日", "2023-06-05"),
        ("เผยแพร่ 25/6/2566", "2023-06-25 published"),
        ("خرداد ۱۴۰۲", "None"),
        ("15 ذو القعدة 1444", "None"),
        ("15 ذو القعدة 1444 الموافق 5 يونيو 2023", "2023-06-05"),
        # what else stands on a date line
        ("Jane Doe | Politics | 5 June 2023 | 5 min read", "2023-06-05"),
        ("Statement of the Editorial Board of the Paper, 5 June 2023", "2023-06-05"),
        ("Posted in News on June 5, 2023 with 3 comments", "2023-06-05 published"),
        ("June 5, 2023, Section A, Page 12 of the New York edition", "2023-06-05"),
        # dateutil's second reading
        ("Published: 25 06 2023", "2023-06-25 published"),
        # month names that two languages read differently
        ("14 listopada 2024 r.", "2024-11-14"),
        ("14. listopada 2024.", "2024-10-14"),
    ],
)
def test_forms(text: str, expected: str) -> None:
    """Every printed form is read at the precision at which it was printed."""
    assert answer(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "May said on Tuesday",
        "24/7",
        "Chapter 11",
        "9/11",
        "page 3 of 10",
        "1998-2025",
        "2019/20",
        "2024-25",
        "2011-12",
        "52-48",
        "Won 10-5-20",
        "6-4 7-6 6-03",
        "192.168.1.12",
        "10.1.12.20",
        "Version 2.10.24",
        "v2.10.2024",
        "3.12.2024-rc1",
        "3.12.2024-7",
        "2.10.24 %",
        "$12.05.20",
        "12.05.20€",
        "+49 30 12.05.20 33",
        "01.02.03.04.05",
        "030/12-05-2020",
        "#12.05.2020",
        "SN 20230605 A",
        "30 February 2023",
        "31 April 2021",
        "29 February 2023",
        "32.13.2023",
        "5 June 0823",
        "5 June 1423",
        "14-16 April 2025",
        "April 14-16, 2025",
        "March–April 2025",
        "5 June '3",
        "14 ذو القعدة 3023",
        "30 اسفند 1404",
        "May 10 people",
        "10 May deals",
        "Theresa May 2017",
        "October 7 attack",
        "Set 3",
        "2 May 10 June Something Else Here Again",
        "3 hours ago",
        "10:04am",
        "5.6.",
        "13/2023",
        "令和999年6月5日",
        "5 June 2023 said the woman",
        "Heute, 9:15 Uhr",
        "The treaty was signed on 4 May 2020.",
        "He died on 3 March 2021 aged 80",
        "On May 8, 1945, Germany surrendered.",
        "The report, published on 4 May 2020, found that prices had fallen again",
        "People wait for water in Lagos, Nigeria, March 3, 2024. (Photo: Jane Doe)",
        "Foto: Jana Muster, 3. März 2024",
        "© 5 June 2023 Jane Doe",
        "2023年6月5日に政府は新しい計画を発表し、多くの人々がこれに反対していると伝えられている。",
        "5 June 2023 " + "and so on " * 60,
        "Published: 04 05 2023",
        "Published: some day in 2023 or so",
        "Published: 25 06 2023 EST",
        "Updated: 5 times in 12 days",
        "Updated: 1:2:3 99 2023",
        # A month that is glued to a name, without its day.
        "KlimaPro 2030",
        "EuroMar 2024",
        "GazetteMai 2024",
    ],
)
def test_not_dates(text: str) -> None:
    """What merely looks like a date, or holds one in prose, is refused."""
    assert read(text) is None


def test_error_says_what_and_where() -> None:
    """The error names what was expected and marks the words that are no date line's."""
    text = "The treaty was signed on 4 May 2020."
    with pytest.raises(DateError) as caught:
        dates.read(text, TABLES)
    assert caught.value.text == text
    assert caught.value.span.of(text) == "The treaty was signed"
    assert "date line" in str(caught.value)


def test_rest_of_a_mixed_line() -> None:
    """What is neither date nor label nor the words around them is handed on."""
    text = "By Genevieve Leigh (Berlin), 19 September 2020 | Politics\nUpdated 20 September 2020"
    found = dates.scan(text, TABLES)
    assert [date.iso for date in found.dates] == ["2020-09-19", "2020-09-20"]
    assert [text[start:stop] for start, stop in found.rest] == [
        "By Genevieve Leigh (Berlin)",
        "Politics",
    ]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("3 May 2024 DeAnna Doe", "DeAnna Doe"),
        ("Jane LeVan 3 May 2024", "Jane LeVan"),
        ("3 May 2024 SunHee Kim", "SunHee Kim"),
        ("2024년 5월 3일 의정부", "의정부"),
        ("2024年5月3日 木村太郎", "木村太郎"),
        ("清水 2024年5月3日", "清水"),
        # Days, whole words and what a tool ran together stay apart.
        ("3 May 2024 Sun Hee Kim", "Hee Kim"),
        ("2024年5月3日金 木村太郎", "木村太郎"),
        ("2024년 5월 3일 금요일 의정부", "의정부"),
        ("Jane DoeMay 3, 2024", "Jane Doe"),
        ("3 May 2024 MondayBy Jane Doe", "By Jane Doe"),
    ],
)
def test_a_date_ends_where_a_word_does(text: str, rest: str) -> None:
    """What begins or ends a longer word is neither a small word of the date nor its weekday."""
    found = dates.scan(text, TABLES)
    assert [date.iso for date in found.dates] == ["2024-05-03"]
    assert [text[start:stop] for start, stop in found.rest] == [rest]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("October 13\n3:35 PM 2016", "2016-10-13T15:35"),
        ("October 13,\n3:35 PM, 2016", "2016-10-13T15:35"),
        ("October 13\n2016", "2016-10-13"),
        ("14 April\n2025", "2025-04-14"),
        ("14. April\n2025 09:30", "2025-04-14T09:30"),
        ("14 April 2025\n09:30 BST", "2025-04-14T09:30+01:00"),
        # What stands behind the number makes it something else.
        ("October 13\n2016 seats", "--10-13"),
        ("14 April\n2025 budget", "--04-14"),
    ],
)
def test_halves_of_a_date_on_two_lines(text: str, iso: str) -> None:
    """Day and month stand on one line, the year or the hour below."""
    assert [date.iso for date in dates.scan(text, TABLES).dates] == [iso]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("31 April 2025", "31"),
        ("2025-02-30", "30"),
        ("Published: Feb. 30, 2023, 9am", "30"),
        ("31. dubna 2025", "31"),
        ("29.02.2025", "29"),
    ],
)
def test_a_day_that_no_calendar_has(text: str, told: str) -> None:
    """The error points at the day, where the rest is a date."""
    with pytest.raises(newsparse.DateError) as caught:
        dates.read(text, TABLES)
    assert caught.value.span.of(text) == told
    assert caught.value.expected == "a day of the calendar"


@pytest.mark.parametrize("text", ["30 boats lay there", "Room 31", "31/31/2025"])
def test_a_number_that_is_no_day(text: str) -> None:
    """Where another day would make no date either, a date is what is missing."""
    with pytest.raises(newsparse.DateError) as caught:
        dates.read(text, TABLES)
    assert caught.value.expected == "a date"


def test_what_is_relative_to_now() -> None:
    """The error names the option that makes a date of it, and only where it would."""

    def expected(text: str, now: dt.date | None = None) -> str:
        with pytest.raises(newsparse.DateError) as caught:
            dates.read(text, TABLES, now=now)
        return caught.value.expected

    assert expected("yesterday") == "a date (a relative one needs now=)"
    assert expected("Updated 3 hours ago") == "a date (a relative one needs now=)"
    assert "a datetime" in expected("Updated 3 hours ago", dt.date(2025, 4, 14))
    assert expected("Tomorrow comes") == "a date"


def test_scan_takes_prose() -> None:
    """Scanning finds the date in a sentence that is no date line."""
    found = dates.scan("The treaty was signed on 4 May 2020 in Vienna.", TABLES)
    assert [date.iso for date in found.dates] == ["2020-05-04"]


def test_spans_and_text() -> None:
    """Spans go through the caller's map, and the text stands on one line."""
    text = "Posted\nMonday,\n5 June 2023 by Jane"
    found = dates.scan(text, TABLES, where=lambda start, stop: Span(start + 10, stop + 10))
    assert found.dates[0].text == "Monday, 5 June 2023"
    assert found.dates[0].span == Span(17, 36)
    start, stop = found.dates[0].span.start - 10, found.dates[0].span.stop - 10
    assert " ".join(text[start:stop].split()) == found.dates[0].text


class TestSettling:
    """All-digit dates that can be read two ways."""

    def test_open(self) -> None:
        """Nothing settles it: both readings stay, with a doubt."""
        found = dates.read("04/05/2025", TABLES)
        date = found.dates[0]
        assert date.ambiguous
        assert date.iso is None
        assert date.alternatives == ("2025-05-04", "2025-04-05")
        assert [doubt.kind for doubt in found.doubts] == [DoubtKind.AMBIGUOUS_DATE]

    @pytest.mark.parametrize(
        ("text", "iso", "by"),
        [
            ("Friday 04/05/2025", None, None),
            ("Saturday 04/05/2025", "2025-04-05", SettledBy.WEEKDAY),
            ("Sunday 04/05/2025", "2025-05-04", SettledBy.WEEKDAY),
            ("04/05/2025 10:00 AEST", "2025-05-04T10:00+10:00", SettledBy.ZONE),
            ("04/05/2025 10:00 GMT+7", "2025-05-04T10:00+07:00", SettledBy.ZONE),
            ("04/05/2025 10:00 +05:30", "2025-05-04T10:00+05:30", SettledBy.ZONE),
            # In Manila the month stands first, in Singapore the day.
            ("04/05/2025 10:00 +08:00", None, None),
            ("04/05/2025 10:00 GMT-5", None, None),
            ("04/05/2025 10:00 UTC", None, None),
            ("04/05/2025 10:00 ET", "2025-04-05T10:00-04:00", SettledBy.ZONE),
            ("04/05/2025 10:00 GMT", None, None),
            ("Publié le 04/05/2025", "2025-05-04", SettledBy.LANGUAGE),
            ("04/05/2025, 10 Uhr", "2025-05-04T10:00", SettledBy.LANGUAGE),
            ("04.05.2025", "2025-05-04", SettledBy.LANGUAGE),
            ("Date of Publication: 04.05.2025", None, None),
            ("Published 04/05/2025", None, None),
            ("04/04/2025", "2025-04-04", None),
            ("14/04/2025", "2025-04-14", None),
            ("Published 14/04/2025 Updated 04/05/2025", "2025-04-14", None),
        ],
    )
    def test_evidence(self, text: str, iso: str | None, by: SettledBy | None) -> None:
        """Weekday, zone and the words of the line decide; what says nothing does not."""
        date = read(text)
        assert date is not None
        assert (date.iso, date.settled_by) == (iso, by)

    def test_order(self) -> None:
        """The caller's order decides, and is named; it does not bend a date that fits one order."""
        first = read("04/05/2025", order=DateOrder.DMY)
        second = read("04/05/2025", order=DateOrder.MDY)
        third = read("14/05/2025", order=DateOrder.MDY)
        short = read("04/05/06", order=DateOrder.YMD)
        assert first is not None
        assert (first.iso, first.settled_by) == ("2025-05-04", SettledBy.ORDER)
        assert second is not None
        assert second.iso == "2025-04-05"
        assert third is not None
        assert (third.iso, third.settled_by) == ("2025-05-14", None)
        assert short is not None
        assert short.iso == "2004-05-06"

    def test_language_of_the_article(self) -> None:
        """The language of the article decides where its newsrooms know one order."""
        german = dates.read("04/05/2025", TABLES, language="de").dates[0]
        english = dates.read("04/05/2025", TABLES, language="en").dates[0]
        unknown = dates.read("04/05/2025", TABLES, language="tlh").dates[0]
        assert (german.iso, german.settled_by) == ("2025-05-04", SettledBy.LANGUAGE)
        assert english.ambiguous
        assert unknown.ambiguous

    def test_capital_between_hour_and_minute(self) -> None:
        """A small "h" is of some languages, a capital one of machines and services in any."""
        small = dates.read("04/05/2025 20h06", TABLES).dates[0]
        capital = dates.read("04/05/2025 20H06", TABLES).dates[0]
        spanish = dates.read("Publicado 04/05/2025 20H06", TABLES).dates[0]
        settled = dates.read("14/05/2025 20H06", TABLES).dates[0]
        assert (small.iso, small.settled_by) == ("2025-05-04T20:06", SettledBy.LANGUAGE)
        assert capital.ambiguous
        assert capital.alternatives == ("2025-05-04T20:06", "2025-04-05T20:06")
        assert (spanish.iso, spanish.settled_by) == ("2025-05-04T20:06", SettledBy.LANGUAGE)
        assert settled.iso == "2025-05-14T20:06"

    def test_only_language(self) -> None:
        """A parser of one language alone knows that language's order."""
        korean = dates.tables(languages.resolve(["ko"]))
        assert dates.read("25. 4. 14.", korean).dates[0].iso == "2025-04-14"
        assert dates.scan("5. 4. 14.", korean).dates == ()

    def test_other_date_on_the_line(self) -> None:
        """Another all-digit date of the same element shows the order; the doubt goes."""
        found = dates.read("Published 04/05/2025 Updated 14/05/2025", TABLES)
        assert found.dates[0].iso == "2025-05-04"
        assert found.dates[0].settled_by is SettledBy.OTHER_DATE
        assert found.doubts == ()

    def test_settle(self) -> None:
        """Dates of one article settle each other by order or by naming the same day."""
        unclear = ArticleDate(alternatives=("2025-05-04", "2025-04-05"), text="04/05/2025")
        named = ArticleDate(iso="2025-04-05", text="5 April 2025")
        month_first = ArticleDate(iso="2025-04-25", text="04/25/2025")
        day_first = ArticleDate(iso="2025-04-25", text="25/04/2025")
        by_language = attr_settled(day_first)
        assert dates.settle([unclear, named])[0].iso == "2025-04-05"
        assert dates.settle([unclear, month_first])[0].iso == "2025-04-05"
        assert dates.settle([unclear, day_first])[0].iso == "2025-05-04"
        assert dates.settle([unclear, day_first, month_first])[0].ambiguous
        assert dates.settle([unclear, by_language])[0].ambiguous
        assert dates.settle([unclear, ArticleDate(iso="2025", text="2025")])[0].ambiguous
        assert dates.settle([named, day_first]) == (named, day_first)
        assert dates.settle([unclear], DateOrder.MDY)[0].settled_by is SettledBy.ORDER
        assert dates.settle([unclear, day_first], DateOrder.MDY)[0].iso == "2025-05-04"
        assert dates.settle([unclear, day_first, month_first], DateOrder.MDY)[0].ambiguous
        assert dates.settle([unclear], DateOrder.YMD)[0].ambiguous


def attr_settled(date: ArticleDate) -> ArticleDate:
    """Return a date whose order was no evidence of its own."""
    return ArticleDate(iso=date.iso, text=date.text, settled_by=SettledBy.OTHER_DATE)


def test_two_times_of_one_day() -> None:
    """A second time of day behind a label is a second date: that of the update."""
    found = dates.read("January 28, 2025 11:30 am\n(Updated 11:54 am)", TABLES)
    assert [date.iso for date in found.dates] == ["2025-01-28T11:30", "2025-01-28T11:54"]
    assert [date.label for date in found.dates] == [None, DateLabel.UPDATED]


def test_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered of words is bounded, and forgetting changes nothing."""
    monkeypatch.setattr("newsparse.fields.date_words._MEMO_SIZE", 8)
    for word in range(50):
        assert answer(f"word{word} 5 June 2023, number {word}") in {"2023-06-05", None}
    assert len(TABLES.memo) <= 8
    assert answer("5 June 2023") == "2023-06-05"


class TestArticleDate:
    """The value."""

    @pytest.mark.parametrize(
        ("iso", "first", "last"),
        [
            ("2025", dt.date(2025, 1, 1), dt.date(2025, 12, 31)),
            ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
            ("2025-04-14", dt.date(2025, 4, 14), dt.date(2025, 4, 14)),
            ("2025-04-14T09:30", dt.date(2025, 4, 14), dt.date(2025, 4, 14)),
            ("--02-29", None, None),
        ],
    )
    def test_span_of_days(self, iso: str, first: dt.date | None, last: dt.date | None) -> None:
        """The days that the print may mean."""
        date = ArticleDate(iso=iso)
        assert (date.earliest, date.latest) == (first, last)
        assert str(date) == iso
        assert repr(date) == f"ArticleDate({iso!r})"

    @pytest.mark.parametrize(
        "iso",
        [
            *("", "25", "2025-4", "2025-13", "2025-02-30", "--02-30", "2025-04T09:30", "0000"),
            *("2025-04-14T24:00", "2025-04-14 09:30", "2025-04-14T09:30+0100", "20250414xx"),
        ],
    )
    def test_not_iso(self, iso: str) -> None:
        """A text that is no ISO 8601 date at a printed precision is refused."""
        with pytest.raises(ValueError):
            ArticleDate(iso=iso)

    def test_moments(self) -> None:
        """A moment needs all parts; it is aware where an offset is known."""
        aware = ArticleDate(iso="2025-04-14T09:30:05-03:30").to_datetime()
        assert aware is not None
        assert aware.utcoffset() == dt.timedelta(hours=-3, minutes=-30)
        universal = ArticleDate(iso="2025-04-14T09:30Z").to_datetime()
        assert universal is not None
        assert universal.utcoffset() == dt.timedelta(0)
        naive = ArticleDate(iso="2025-04-14T09:30").to_datetime()
        assert naive == dt.datetime(2025, 4, 14, 9, 30)
        assert ArticleDate(iso="2025-04").to_datetime() is None
        assert ArticleDate(iso="2025-04").to_date() is None

    def test_open_date(self) -> None:
        """An ambiguous date has the parts on which its readings agree."""
        date = ArticleDate(alternatives=("2025-05-04", "2025-04-05"), text="04/05/2025")
        assert (date.year, date.month, date.day) == (2025, None, None)
        assert (date.earliest, date.latest) == (dt.date(2025, 4, 5), dt.date(2025, 5, 4))
        assert date.to_date() is None
        assert date.to_datetime() is None
        assert str(date) == "04/05/2025"
        assert "alternatives" in repr(date)
        assert "updated" in repr(ArticleDate(iso="2025", label=DateLabel.UPDATED))


class TestDoubts:
    """What the reader was not sure of."""

    @pytest.mark.parametrize(
        ("text", "kinds"),
        [
            ("Monday, 5 June 2023", []),
            ("Tuesday, 5 June 2023", [DoubtKind.CONTRADICTING_WEEKDAY]),
            ("Di., 5. Juni 2023", [DoubtKind.CONTRADICTING_WEEKDAY]),
            ("on 5 June 2023", []),
            ("Tuesday, 5 June", []),
            ("2023-06-05 16:43 CST", [DoubtKind.UNRESOLVED_ZONE]),
            ("5 January 2023 10:00 BST", [DoubtKind.UNRESOLVED_ZONE]),
            ("5 June 2023 10:00 BST", []),
            ("5 June 2023 10:00 AMT", [DoubtKind.UNRESOLVED_ZONE]),
            ("June 5, 1923 10:00 ET", [DoubtKind.UNRESOLVED_ZONE]),
        ],
    )
    def test_kinds(self, text: str, kinds: list[DoubtKind]) -> None:
        """A weekday that was another, and letters that stand for several zones, are doubts."""
        found = dates.read(text, TABLES)
        assert [doubt.kind for doubt in found.doubts] == kinds
        assert all(doubt.message for doubt in found.doubts)

    def test_unresolved_zone_leaves_no_offset(self) -> None:
        """No offset is guessed."""
        assert answer("2023-06-05 16:43 CST") == "2023-06-05T16:43"

    def test_month_of_two_languages(self) -> None:
        """A month's name that two languages read differently is ambiguous, unless settled."""
        croatian_or_polish = dates.read("listopad 2024", TABLES).dates[0]
        assert set(croatian_or_polish.alternatives) == {"2024-10", "2024-11"}
        assert answer("poniedziałek, 18 listopada 2024") == "2024-11-18"
        short = dates.scan("pon 18 lip 2018", TABLES).dates[0]
        assert (short.iso, short.settled_by) == ("2018-06-18", SettledBy.WEEKDAY)


class TestRelative:
    """Dates relative to the moment of printing."""

    @pytest.mark.parametrize(
        ("text", "iso"),
        [
            ("3 hours ago", "2025-04-14T09:30+00:00"),
            ("vor 3 Stunden", "2025-04-14T09:30+00:00"),
            ("il y a 45 secondes", "2025-04-14T12:29+00:00"),
            ("Jane Doe2 minutes ago", "2025-04-14T12:28+00:00"),
            ("6小时前", "2025-04-14T06:30+00:00"),
            ("2 days ago", "2025-04-12"),
            ("hace 2 semanas", "2025-03-31"),
            ("3 months ago", "2025-01"),
            ("2 years ago", "2023"),
            ("Yesterday at 10:04am", "2025-04-13T10:04"),
            ("Heute, 9:15 Uhr", "2025-04-14T09:15"),
            ("Publicerad: I dag 09.15", "2025-04-14T09:15"),
            ("Yesterday 12.50 a ticket", None),
            ("Updated 5 mins ago", "2025-04-14T12:25+00:00"),
            ("9999 years ago", None),
            ("10:04am", None),
            ("7 hours", None),
            ("yesterday", "2025-04-13"),
            ("Today", "2025-04-14"),
            ("Gestern", "2025-04-13"),
            ("Published yesterday", "2025-04-13"),
            ("i går", "2025-04-13"),
            ("昨日", "2025-04-13"),
            ("أمس", "2025-04-13"),
            ("Sunday", "2025-04-13"),
            ("Monday", "2025-04-14"),
            ("Montag, 9.15 Uhr", "2025-04-14T09:15"),
            ("Monday 23:10", "2025-04-07T23:10"),
            ("Published Tuesday", "2025-04-08"),
            ("Viernes, 10:30", "2025-04-11T10:30"),
            ("Today's paper", None),
            ("Monday Night Football", None),
            ("Monday or Tuesday", None),
            ("Sun", None),
            ("Last Monday", None),
            ("The minister said 3 hours ago that he would not go home", None),
        ],
    )
    def test_with_now(self, text: str, iso: str | None) -> None:
        """With ``now`` a time past is a date at the precision of its unit; without, it is none."""
        date = read(text, now=NOON)
        assert (date.iso if date else None) == iso
        assert read(text) is None

    def test_day_alone(self) -> None:
        """A day without a time of day knows days, not hours."""
        assert answer("2 days ago", now=NOON.date()) == "2025-04-12"
        assert answer("Yesterday, 10:04", now=NOON.date()) == "2025-04-13T10:04"
        assert answer("3 hours ago", now=NOON.date()) is None

    def test_weekday_beside_a_day(self) -> None:
        """A weekday is the last one that is not to come; a day alone knows no later hour."""
        assert answer("Monday", now=NOON.date()) == "2025-04-14"
        assert answer("Monday 23:10", now=NOON.date()) == "2025-04-14T23:10"

    @pytest.mark.parametrize(
        ("text", "iso"),
        [
            ("2025-W16-3", "2025-04-16"),
            ("2025W163", "2025-04-16"),
            ("Published 2020-W53-7", "2021-01-03"),
            ("2025-W60-1", None),
            ("2025-W53-1", None),
            ("2025-W16", None),
            ("2025-W16-8", None),
            ("A2025-W16-3", None),
        ],
    )
    def test_week_dates(self, text: str, iso: str | None) -> None:
        """ISO 8601 may count the days of a year by its weeks."""
        date = read(text)
        assert (date.iso if date else None) == iso

    def test_printed_date_wins(self) -> None:
        """Beside a printed date nothing is relative."""
        assert answer("5 June 2023, 3 hours ago", now=NOON) == "2023-06-05"

    def test_label(self) -> None:
        """Labels count, and the rest of the line is handed on."""
        text = "Jane Doe|Published\n15 hours ago"
        found = dates.scan(text, TABLES, now=NOON)
        assert found.dates[0].label is DateLabel.PUBLISHED
        assert [text[start:stop] for start, stop in found.rest] == ["Jane Doe"]

    def test_units_that_languages_dispute(self) -> None:
        """Words that mean different units in two languages give no date."""
        first = Language(
            code="xa", name="A", native="A", dates=DateWords(ago={"day": ("{0} x ago",)})
        )
        second = Language(
            code="xb",
            name="B",
            native="B",
            dates=DateWords(ago={"hour": ("{0} x ago",)}, today=("zu",), yesterday=("zu",)),
        )
        both = dates.tables((first, second))
        assert dates.scan("3 x ago", both, now=NOON).dates == ()
        assert dates.scan("zu 10:30", both, now=NOON).dates == ()
        alone = dates.tables((first,))
        assert dates.scan("3 x ago", alone, now=NOON).dates[0].iso == "2025-04-11"


def test_published() -> None:
    """Published before unlabelled before updated, full before partial, first before later."""
    update = ArticleDate(iso="2025-04-16", label=DateLabel.UPDATED)
    month = ArticleDate(iso="2025-04")
    plain = ArticleDate(iso="2025-04-15")
    first = ArticleDate(iso="2025-04-14", label=DateLabel.PUBLISHED)
    unread = ArticleDate(text="15 ذو القعدة 1444")
    assert dates.published([]) is None
    assert dates.published([update]) is update
    assert dates.published([update, month]) is month
    assert dates.published([update, month, plain]) is plain
    assert dates.published([update, month, plain, first]) is first
    assert dates.published([unread]) is unread
    issue = ArticleDate(iso="2025-05", label=DateLabel.PUBLISHED)
    assert dates.published([issue, plain]) is plain
    assert dates.published([plain, issue]) is plain
    assert dates.published([issue, month, update]) is issue
    assert dates.published([issue, first]) is first


def test_toy_language() -> None:
    """The engine knows no language: one made up here works as well as any."""
    toy = Language(
        code="qtz",
        name="Toy",
        native="Toy",
        dates=DateWords(
            months=tuple((f"mo{c}",) for c in "abcdefghijkl"),
            weekdays=tuple((f"wd{c}",) for c in "abcdefg"),
            published=("outed",),
            hours=("bell",),
            glue=("ye",),
        ),
    )
    table = dates.tables((toy,))
    found = dates.read("Outed: wda 5 ye MOF 2023 ye 9 bell 30", table)
    assert [date.iso for date in found.dates] == ["2023-06-05T09:30"]
    assert found.dates[0].label is DateLabel.PUBLISHED
    assert found.doubts == ()
    assert dates.scan("5 June 2023", table).dates == ()


def test_quick_refusal() -> None:
    """A line without a date's word or sign beside a digit is refused before it is cut up."""
    assert not promising("Nothing here is a number", TABLES)
    assert not promising("They sold 24 houses and 17 boats in all", TABLES)
    assert promising("They sold 24 houses in all on 5 June 2023", TABLES)
    assert promising("The number of the order is 20230605 here", TABLES)


class TestZones:
    """The table of zones."""

    @pytest.mark.parametrize(
        ("name", "moment", "minutes"),
        [
            ("ET", dt.datetime(2024, 3, 10, 1, 59), -300),
            ("ET", dt.datetime(2024, 3, 10, 3, 0), -240),
            ("ET", dt.datetime(2024, 11, 3, 0, 59), -240),
            ("ET", dt.datetime(2024, 11, 3, 2, 0), -300),
            ("ET", dt.datetime(2006, 4, 1, 12, 0), -300),
            ("ET", dt.datetime(2006, 4, 3, 12, 0), -240),
            ("ET", dt.datetime(1950, 4, 3, 12, 0), None),
            ("BST", dt.datetime(2024, 7, 1, 12, 0), 60),
            ("BST", dt.datetime(2024, 12, 1, 12, 0), None),
            ("AET", dt.datetime(2024, 1, 1, 12, 0), 660),
            ("AET", dt.datetime(2024, 7, 1, 12, 0), 600),
            ("NZT", dt.datetime(2024, 10, 1, 12, 0), 780),
            ("EST", dt.datetime(2024, 7, 1, 12, 0), -300),
            ("AMT", dt.datetime(2024, 7, 1, 12, 0), None),
            ("XYZ", dt.datetime(2024, 7, 1, 12, 0), None),
        ],
    )
    def test_offset(self, name: str, moment: dt.datetime, minutes: int | None) -> None:
        """Seasons follow the rules of the year; what is unclear stays open."""
        assert offset(name, moment, twelve=True) == minutes

    def test_against_the_tz_database(self) -> None:
        """Every hour-wise sample of three years agrees with the machine's tz database, if any."""
        zoneinfo = pytest.importorskip("zoneinfo")
        places = {
            "ET": "America/New_York",
            "CT": "America/Chicago",
            "PT": "America/Los_Angeles",
            "AET": "Australia/Sydney",
            "NZT": "Pacific/Auckland",
        }
        for name, place in places.items():
            try:
                zone = zoneinfo.ZoneInfo(place)
            except zoneinfo.ZoneInfoNotFoundError:  # pragma: no cover
                pytest.skip("no tz database on this machine")
            for day in range(3 * 365):
                moment = dt.datetime(2023, 1, 1, 12) + dt.timedelta(days=day)
                expected = moment.replace(tzinfo=zone).utcoffset()
                assert expected is not None
                assert offset(name, moment, twelve=True) == expected.total_seconds() / 60

    def test_table(self) -> None:
        """Offsets are real ones."""
        for zone in ZONES.values():
            assert zone.minutes is None or (abs(zone.minutes) <= 14 * 60 and zone.minutes % 15 == 0)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ((1400, 1, 1), dt.date(2021, 3, 21)),
        ((1403, 12, 30), dt.date(2025, 3, 20)),
        ((1404, 1, 1), dt.date(2025, 3, 21)),
        ((1399, 12, 30), dt.date(2021, 3, 20)),
        ((1357, 11, 22), dt.date(1979, 2, 11)),
        ((1404, 7, 1), dt.date(2025, 9, 23)),
        ((1404, 12, 30), None),
        ((1404, 13, 1), None),
        ((1404, 1, 0), None),
        ((1404, 8, 31), None),
        ((1200, 1, 1), None),
    ],
)
def test_persian(date: tuple[int, int, int], day: dt.date | None) -> None:
    """Known days of the Solar Hijri calendar: new years, a leap day, 22 Bahman 1357."""
    assert persian(*date) == day


def test_a_thursday_is_no_monday_of_vietnam() -> None:
    """Both print "Thu 2", and a month or another number of the date tells them apart."""
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    day = dt.date(2023, 1, 5)
    while day.year < 2025:
        month = months[day.month - 1]
        for text in (f"Thu {day.day} {month} {day.year}", f"Thu {day.day}/{day.month}/{day.year}"):
            assert newsparse.parse_date(text, date_order="DMY").iso == day.isoformat(), text
        day += dt.timedelta(days=7)
    for text in ("Thứ 2, 14/04/2025", "Thứ 2 ngày 14 tháng 4 năm 2025", "Thứ 2 14/04/2025"):
        date = newsparse.parse_date(text)
        assert (date.iso, date.text) == ("2025-04-14", text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("5 ינו' 2023", "2023-01-05"),
        ("5 בינו׳ 2023", "2023-01-05"),
        ("יום ה׳ 5 בינו׳ 2023", "2023-01-05"),
        ("יום ה', 5 בינו' 2023", "2023-01-05"),
    ],
)
def test_hebrew_cuts_words_off_with_either_sign(text: str, iso: str) -> None:
    """The geresh has a sign of its own, and typists set an apostrophe."""
    assert newsparse.parse_date(text).iso == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Page A1, April 14, 2025", "2025-04-14"),
        ("Vol. 12, No. 4, April 14, 2025", "2025-04-14"),
        ("Vol. 88/No. 9      April 14, 2025", "2025-04-14"),
        ("Issue 88, April 2025", "2025-04"),
        ("Volume 12, Issue 4 - April 2025", "2025-04"),
        ("14 - April - 2025", "2025-04-14"),
        ("Jan. 5, 2025 at 9:09 a.m. PT", "2025-01-05T09:09-08:00"),
        ("Posted on 14 April 2025 by admin", "2025-04-14"),
        ("by Jane Doe   @janedoewrites April 14, 2025: 3:42 PM ET", "2025-04-14T15:42-04:00"),
        ("By Jane Doe\n14 April 2025\nUse this version to print | Send feedback", "2025-04-14"),
        ("14 April 2025 - 12:01 - {{comments.values.count}}", "2025-04-14T12:01"),
    ],
)
def test_what_stands_beside_a_date(text: str, iso: str) -> None:
    """Numbers of pages and issues, accounts, buttons and what a page was to fill in are beside it."""
    assert newsparse.parse_date(text).iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "33. Dezember 2008",
        "Accessed 14 April 2025",
        "Deadline: April 14, 2025 at noon",
        "Geboren am 14. April 1960",
        "Posted on 14 April 2025 by people who were there",
        "On 14 April 2025 he said",
        "By Jane Doe\n14 April 2025\nWe use this version to print what we send you",
    ],
)
def test_prose_beside_a_date(text: str) -> None:
    """Running words beside a date make a sentence, and no number is left out of one."""
    with pytest.raises(newsparse.DateError):
        newsparse.parse_date(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Added: 14 April 2025", "published"),
        ("Last reviewed: April 14, 2025", "updated"),
        ("For immediate release: April 14, 2025", "published"),
        ("Veröffentlichungsdatum: 14.04.2025", "published"),
        ("Datenstand: 14.04.2025", "updated"),
    ],
)
def test_labels_of_forms_and_releases(text: str, label: str) -> None:
    """Press releases and pages of authorities say in words of their own which day they print."""
    assert newsparse.parse_date(text).label == label


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("February 22, 2024 08:00 AM Eastern Standard Time", "2024-02-22T08:00-05:00"),
        ("July 22, 2024 08:00 AM Eastern Time", "2024-07-22T08:00-04:00"),
        ("14 April 2025, 09:30 (Central European Summer Time)", "2025-04-14T09:30+02:00"),
        ("14 April 2025, 09:30 Greenwich Mean Time", "2025-04-14T09:30+00:00"),
        ("14. April 2025, 09:30 Uhr mitteleuropäischer Sommerzeit", "2025-04-14T09:30+02:00"),
        ("3 mai 2024 à 10:30, heure avancée de l’Est", "2024-05-03T10:30-04:00"),
        ("3 de mayo de 2024, 10:30 hora del Este", "2024-05-03T10:30-04:00"),
        ("3 мая 2024, 10:30 по московскому времени", "2024-05-03T10:30+03:00"),
        ("12 de abril de 2024, 10h30 horário de Brasília", "2024-04-12T10:30-03:00"),
        # The words for one of several zones, beside a clock of 24 hours, tell no more than its letters.
        ("14 April 2025, 21:30 Central Standard Time", "2025-04-14T21:30"),
        ("14 April 2025, 09:30 Harbour Standard Time", "2025-04-14T09:30"),
        ("The Eastern Standard Time of 3 May 2024", "2024-05-03"),
    ],
)
def test_zones_in_words(text: str, iso: str) -> None:
    """A time zone may be written out, in the language of the page."""
    assert newsparse.parse_date(text).iso == iso


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("12.04.2023, 10:3112.04.2023, 11:02", ["2023-04-12T10:31", "2023-04-12T11:02"]),
        ("2023-04-12 10:312023-04-12 11:02", ["2023-04-12T10:31", "2023-04-12T11:02"]),
        ("14 April 2025 10:3114 April 2025 11:02", ["2025-04-14T10:31", "2025-04-14T11:02"]),
        ("Veröffentlicht:15.03.2024, 17:00", ["2024-03-15T17:00"]),
        ("Publié:15.03.2024 17:00", ["2024-03-15T17:00"]),
        ("Stand:15.03.2024, 17:00 Uhr", ["2024-03-15T17:00"]),
        ("Veröffentlicht am:15.03.2024", ["2024-03-15"]),
        ("12.04.202313.04.2023", ["2023-04-12", "2023-04-13"]),
        ("15/03/202417/03/2024", ["2024-03-15", "2024-03-17"]),
        # A time whose minutes have three digits is none.
        ("12.04.2023, 10:311", ["2023-04-12"]),
        ("2:15.03.2024", []),
        ("Hafen:15.03.2024", []),
    ],
)
def test_what_is_glued_in_front_of_a_date(text: str, isos: list[str]) -> None:
    """Nothing but a date can stand right behind its label, or behind a time of day."""
    found = dates.scan(text, TABLES)
    assert [date.iso for date in found.dates] == isos


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("HRB/dpa 03.11.2023, 08:52 Uhr", "2023-11-03T08:52"),
        ("epd/HRB 03.11.2023, 08:52 Uhr", "2023-11-03T08:52"),
        ("ots 03.11.2023, 08:52 Uhr", "2023-11-03T08:52"),
    ],
)
def test_letters_of_agencies_beside_a_date(text: str, iso: str) -> None:
    """Small letters beside capitals and a slash are an agency's; a number of digits is no month's day."""
    assert newsparse.parse_date(text).iso == iso


@pytest.mark.parametrize("text", ["Ober/unter 03.11.2023", "sagte HRB / damals 03.11.2023"])
def test_words_with_a_slash_beside_a_date(text: str) -> None:
    """Words of a sentence stay words."""
    with pytest.raises(newsparse.DateError):
        newsparse.parse_date(text)
