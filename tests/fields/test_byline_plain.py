"""The quick reader of plain bylines: it says what the grammar says, or nothing."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import languages, publishers
from newsparse.fields import byline, byline_plain, date
from newsparse.fields.places import LANDS, PLACES

LANGUAGES = languages.every()
TABLES = byline.tables(LANGUAGES, publishers.every())
DATES = date.tables(LANGUAGES)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


_WORDS = st.one_of(
    st.sampled_from(sorted(TABLES.given)),
    st.sampled_from(sorted(TABLES.given)),
    st.sampled_from(sorted(TABLES.never.words)),
    st.sampled_from(sorted(TABLES.small)),
    st.sampled_from(sorted(PLACES | LANDS)),
    st.sampled_from(sorted(" ".join(words) for words in TABLES.outlets)),
    st.sampled_from(
        "lund quillfeather oyelaran ødegård o'connor d'arcy mcdonald smith-jones j. e.p. n'diaye".split()
    ),
).map(_capital)
_RUNS = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)
_JOINS = st.sampled_from([", ", *(f" {word} " for word in sorted(TABLES.plain_joins))])


@st.composite
def lines(draw: st.DrawFn) -> str:
    """Draw a line of runs of words, most of which can be parts of names."""
    mark = draw(st.sampled_from(["", "", "By ", "Von ", "Par ", "Oleh "]))
    line = mark + draw(_RUNS)
    for run in draw(st.lists(_RUNS, max_size=2)):
        line += draw(_JOINS) + run
    return line


@given(lines(), st.booleans())
@example("By Perpetua Lund and Halvard Imrie", False)
@example("Visitación Halloran", False)
@example("World Politics", True)
@example("Buenos Aires", False)
@example("Jane A. Doe", False)
@example("By d'Arcy Lund", False)
@example("d'Arcy Lund", False)
@example("Staff Picks", False)
@example("Sri Lanka", False)
def test_the_quick_reader_agrees_with_the_grammar(line: str, supported: bool) -> None:
    """Where the quick reader answers at all, the grammar gives the same byline, or none as well."""
    if byline_plain.plain(line, TABLES) is None:
        return
    quick = byline.scan(line, TABLES, DATES, supported=supported)
    with mock.patch.object(byline, "plain", return_value=None):
        slow = byline.scan(line, TABLES, DATES, supported=supported)
    assert quick == slow
    if quick is not None and slow is not None:
        assert [a.span for a in quick.byline.authors] == [a.span for a in slow.byline.authors]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Perpetua Lund", ["Perpetua Lund"]),
        ("By Perpetua Lund", ["Perpetua Lund"]),
        ("Von Wiebke Ostermann und Okka Heeren", ["Wiebke Ostermann", "Okka Heeren"]),
        ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
        ("Jean-Marie d'Arcy", ["Jean-Marie d'Arcy"]),
        ("By J. K. Oyelaran", ["J. K. Oyelaran"]),
        ("By Jane Doe and", ["Jane Doe"]),
        ("Politics", []),
        ("Letters Page", []),
        ("More Letters", []),
    ],
)
def test_usual_lines_need_no_grammar(line: str, names: list[str]) -> None:
    """Names of two or three words, a mark and joins; lone words and words of running text."""
    found = byline_plain.plain(line, TABLES)
    assert found is not None
    assert [line[start:stop] for start, stop in found.found] == names


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By Jane  Doe",
        "By Jane Doe in Goma",
        "Jane Doe Staff Writer",
        "By Agence France-Presse",
        "山本花子",
        "d'Arcy Lund",
        "By Jane Doe,",
        "By Jane Doe, and John Roe",
        "By Jane Doe and Buenos Aires",
        "By Jane Jay Jane",
        "By Buenos Aires Doe",
        "By Doe Buenos Aires",
        "By The Book",
        "New York Times",
        "By Jane Doe " * 12,
        "Jane Doe, Jane Doe",
        "By Jane Doe and Jane Doe",
    ],
)
def test_what_may_mean_another_thing_is_left_to_the_grammar(line: str) -> None:
    """Places, titles, houses, small words and long lines are no plain bylines."""
    assert byline_plain.plain(line, TABLES) is None


def test_the_memory_of_words_is_bounded() -> None:
    """What words can be is remembered for a bounded number of them."""
    tables = byline.tables.__wrapped__(languages.resolve(["en"]), ())
    with mock.patch.object(byline_plain, "_MEMO", 4):
        for line in ("Jane Doe", "John Roe", "Amina Yusuf", "Petra Lund"):
            assert byline_plain.plain(line, tables)
    assert len(tables.memo) <= 4


@pytest.mark.parametrize(
    ("line", "running", "wanted"),
    [
        ("Storm closes the ports", ["closes", "ports"], True),
        ("By then the storm had closed the ports", ["then", "storm", "closed", "ports"], True),
        ("By Jane Doe, who covers courts", ["who", "covers"], False),
        ("Storm 2 closes ports", ["closes", "ports"], False),
        ("嵐 closes ports", ["closes", "ports"], False),
        ("Jane Doe, staff writer", ["staff", "writer"], False),
    ],
)
def test_running_text_is_refused_by_its_small_words(
    line: str, running: list[str], wanted: bool
) -> None:
    """Words that mean nothing in a byline refuse a line; a mark excuses two of them."""
    assert TABLES.refuses(line, running) is wanted
    if wanted:
        assert byline.scan(line, TABLES, DATES) is None
