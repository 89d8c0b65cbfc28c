"""The account that a person can check against the source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    AuthorKind,
    Boilerplate,
    BoilerplateKind,
    Byline,
    Credit,
    DateLabel,
    Dateline,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Link,
    Paragraph,
    ParagraphKind,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    SettledBy,
    Span,
)
from newsparse.render.account import account

SOURCE = """WEATHER: Storm closes ports | Gazette
By our reporters, with Jane Doe in Paris
04/05/2025
PARIS - The *Post* wrote of har-
bour \u00a0walls.
12
Share this: https://gazette.example a@gazette.example 01 23
"""


def at(words: str) -> Span:
    """Return where *words* stand in the source."""
    start = SOURCE.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    headline=Headline(
        text="Storm closes ports", kicker="WEATHER", site="Gazette", span=at("Storm closes ports")
    ),
    standfirst=Paragraph(text="All ports are shut."),
    byline=Byline(
        text="By our reporters, with Jane Doe in Paris",
        authors=(
            Author(name="our reporters", kind=AuthorKind.ORGANISATION),
            Author(name="Jane Doe", location="Paris", credit=Credit.WITH),
        ),
        span=at("By our reporters, with Jane Doe in Paris"),
    ),
    date=ArticleDate(iso="2025-05-04", text="04/05/2025", settled_by=SettledBy.LANGUAGE),
    dates=(
        ArticleDate(
            iso="2025-05-04",
            text="04/05/2025",
            settled_by=SettledBy.LANGUAGE,
            span=at("04/05/2025"),
        ),
        ArticleDate(text="05/06", alternatives=("--06-05", "--05-06"), label=DateLabel.UPDATED),
        ArticleDate(text="soon"),
    ),
    dateline=Dateline(text="PARIS -", span=at("PARIS -")),
    paragraphs=(
        Paragraph(
            text="PARIS - The Post wrote of harbour walls.",
            span=at("PARIS - The *Post* wrote of har-\nbour \u00a0walls."),
            repairs=(
                Repair(kind=RepairKind.MARKUP, span=at("*")),
                Repair(
                    kind=RepairKind.HYPHENATION,
                    span=at("-\n"),
                    reason=("elsewhere:whole", "next:lower"),
                    confidence=0.914,
                ),
                Repair(kind=RepairKind.SPACING, span=at(" \u00a0"), replacement=" "),
                Repair(kind=RepairKind.MARKUP, span=at("walls"), replacement="Walls"),
            ),
        ),
        Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD),
    ),
    asides=(Boilerplate(kind=BoilerplateKind.CAPTION, text="A wave."),),
    footer=Footer(
        blocks=(
            Boilerplate(
                kind=BoilerplateKind.SHARE,
                text="Share this: https://gazette.example a@gazette.example 01 23",
                links=(Link(url="https://gazette.example"),),
                emails=("a@gazette.example",),
                phones=("01 23",),
                postal=("Kaistraße 4",),
                holder="Gazette",
                years=(1998, 2025),
                span=at("Share this: https://gazette.example a@gazette.example 01 23"),
            ),
        )
    ),
    source=SOURCE,
    doubts=(
        Doubt(
            kind=DoubtKind.AMBIGUOUS_DATE,
            span=at("04/05/2025"),
            message="April or May?",
            confidence=0.7,
        ),
        Doubt(kind=DoubtKind.TRUNCATED),
    ),
    segments=(Segment(kind=SegmentKind.FURNITURE, span=at("12\n")),),
)


def test_account_of_everything() -> None:
    """Everything that was recognised, repaired and dropped is listed, with its place."""
    text = account(ARTICLE)
    for line in [
        "8 lines, 199 characters: 2 paragraphs, 4 repairs, 2 doubts",
        "  1:10  headline                 Storm closes ports",
        "                                 kicker: WEATHER",
        "                                 site: Gazette",
        "     -  standfirst               All ports are shut.",
        "                                 author: our reporters (organisation)",
        "                                 author: Jane Doe, location: Paris, credit: with",
        "                                 read as 2025-05-04, settled by the language, the article's date",
        "     -  date                     updated 05/06",
        "                                 read as --06-05 or --05-06",
        "                                 read as nothing certain",
        "   4:1  dateline                 PARIS -",
        "   4:1  paragraph 1              PARIS - The Post wrote of harbour walls.",
        "        4:13  markup  PARIS - The [*]Post* wrote of har-",
        "              printed nothing, confidence 1.00: no reason given",
        "        4:32  hyphenation  The *Post* wrote of har[-, 1 line break]bour walls.",
        "              printed nothing, confidence 0.91: elsewhere:whole, next:lower",
        "        5:5  spacing  bour[2 blanks]walls.",
        '             printed " ", confidence 1.00: no reason given',
        '             printed "Walls", confidence 1.00: no reason given',
        "     -  paragraph 2 (crosshead)  Trains",
        "     -  aside (caption)          A wave.",
        "                                 not body: kept in asides",
        "   6:1  furniture                12",
        "                                 printed on the page, not the article's: dropped",
        "   7:1  footer (share)           Share this: https://gazette.example a@gazette.example 01 23",
        "                                 link: https://gazette.example",
        "                                 email: a@gazette.example",
        "                                 phone: 01 23",
        "                                 rights: Gazette 1998 2025",
        "doubts",
        "   3:1  ambiguous_date: 04/05/2025",
        "        April or May? (confidence 0.70)",
        "     -  truncated",
        "        (confidence 0.50)",
    ]:
        assert line in text.splitlines(), f"{line!r} is missing in\n{text}"


def test_places_are_in_order() -> None:
    """What stands in the source is listed in its order."""
    lines = account(ARTICLE).splitlines()
    what = ["headline", "byline", "dateline", "paragraph 1", "furniture", "footer"]
    found = [next(i for i, line in enumerate(lines) if f"  {one}" in line) for one in what]
    assert found == sorted(found)


def test_byline_that_names_nobody() -> None:
    """A line without a name is said to have none."""
    assert "names nobody" in account(Article(byline=Byline(text="By ,")))


def test_date_without_dates() -> None:
    """An article made by hand may have a date alone."""
    assert "read as 2025" in account(Article(date=ArticleDate(iso="2025")))


def test_stray_break_is_shown() -> None:
    """A joined paragraph shows the words on both sides of the break."""
    source = "Ferries stayed in harbour on Monday as the wind rose to\r\n\r\nforce ten."
    text = newsparse.parse(f"# Storm closes ports\r\n\r\n{source} Trains ran late.\r\n").account()
    assert "as the wind rose to[2 line breaks]force ten. Trains" in text


@given(st.text(st.characters(codec=None, exclude_categories=[]), max_size=60))
def test_account_can_be_printed(text: str) -> None:
    """Whatever comes in, the account encodes and holds no control character but line ends."""
    shown = newsparse.parse(text).account()
    shown.encode("utf-8")
    assert all(c == "\n" or not ("\x00" <= c < " " or "\x7f" <= c <= "\x9f") for c in shown)
