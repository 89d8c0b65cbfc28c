"""The parser as a value, its options and its errors."""

from __future__ import annotations

import datetime as dt
import gc
import io
import pickle
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import PurePath
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import DateOrder, Parser, languages, publishers
from newsparse.fields.tables import Tables

TEXT = "# Storm closes the ports\n\nBy Jane Doe\n04/05/2025\n\nThe port was shut on Monday.\n"
CUT = (
    "The ferries to the islands stayed in harbour on Monday because the wind had\n\nrisen to force "
    "ten, and nobody could say when the first\nof them would leave the quay again."
)
OPTIONS: list[dict[str, Any]] = [
    {},
    {"languages": ["en"]},
    {"languages": "en"},
    {"languages": ["English", "de"]},
    {"publishers": []},
    {"date_order": "DMY"},
    {"now": dt.date(2025, 4, 14)},
    {"now": dt.datetime(2025, 4, 14, 9, 30, tzinfo=dt.UTC)},
    {"join_at": 0.9},
    {"languages": ["en"], "date_order": "YMD", "join_at": 1.0, "now": dt.date(2025, 4, 14)},
]


@pytest.mark.parametrize("options", OPTIONS, ids=repr)
def test_a_parser_is_a_value(options: dict[str, Any]) -> None:
    """Equal options make equal parsers, which hash alike and come through a pickle."""
    parser = Parser(**options)
    assert parser == Parser(**options)
    assert hash(parser) == hash(Parser(**options))
    again = pickle.loads(pickle.dumps(parser))
    assert again == parser
    assert again.parse(TEXT) == parser.parse(TEXT)
    assert len({parser, again, Parser(**options)}) == 1


@pytest.mark.parametrize("options", OPTIONS, ids=repr)
def test_functions_and_methods_agree(options: dict[str, Any]) -> None:
    """``parse(text, **options)`` is ``Parser(**options).parse(text)``, and so for each of them."""
    parser = Parser(**options)
    assert newsparse.parse(TEXT, **options) == parser.parse(TEXT)
    for name, text in (
        ("parse_headline", "Storm closes the ports"),
        ("parse_byline", "By Jane Doe"),
        ("parse_dates", "Published 14 April 2025"),
        ("parse_date", "Published 14 April 2025"),
        ("parse_dateline", "KYIV, April 14 (Reuters) - The wind rose to force ten."),
        ("parse_paragraphs", CUT),
        ("parse_footer", "© 2025 Harbour Gazette. All rights reserved."),
    ):
        assert getattr(newsparse, name)(text, **options) == getattr(parser, name)(text)


def test_different_options_make_different_parsers() -> None:
    """None of the options is left out of the comparison."""
    assert len({Parser(**options) for options in OPTIONS}) == len(OPTIONS) - 1
    assert Parser(languages=["en"]) == Parser(languages="English")


def test_a_parser_is_frozen() -> None:
    """Nobody can change a parser that others use."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Parser().join_at = 0.7  # type: ignore[misc]
    assert attrs.evolve(Parser(), join_at=0.7).join_at == 0.7


def test_a_pickle_is_small() -> None:
    """Tables do not travel."""
    assert len(pickle.dumps(Parser())) < 500


def test_options_are_given_by_name() -> None:
    """A position says nothing."""
    with pytest.raises(TypeError):
        Parser(["en"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        newsparse.parse(TEXT, language="en")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_an_option_that_is_none_is_told_of_with_all_that_are() -> None:
    """The message speaks of the option, not of what is behind the function."""
    every = "languages, publishers, date_order, now, join_at"
    with pytest.raises(TypeError, match=rf"^unknown option 'language'; the options are {every}$"):
        newsparse.parse_date("3 May 2025", language="en")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_parser_shows_the_options_it_was_given() -> None:
    """Languages by their codes, outlets by name, and nothing that was left out."""
    assert repr(Parser()) == "Parser()"
    assert (
        repr(Parser(languages="German", publishers=[])) == "Parser(languages=['de'], publishers=[])"
    )
    given = Parser(
        publishers=["reuters.com"], date_order="DMY", now=dt.date(2025, 4, 14), join_at=1
    )
    assert repr(given) == (
        "Parser(publishers=['Reuters'], date_order='DMY', now=datetime.date(2025, 4, 14), join_at=1.0)"
    )


def test_one_parser_for_many_threads() -> None:
    """Each gets the same article."""
    parser = Parser(languages=["en"])
    found: list[newsparse.Article] = []
    threads = [threading.Thread(target=lambda: found.append(parser.parse(TEXT))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [parser.parse(TEXT)] * 4


# ------------------------------------------------------------------ languages, publishers


@pytest.mark.parametrize("asked", [["xx"], ["Englich"], "Germann", ["en", "Klingon"], [""]])
def test_unknown_languages(asked: Any) -> None:
    """A ``LookupError`` that names the nearest."""
    with pytest.raises(LookupError, match="unknown language"):
        Parser(languages=asked)


def test_nearest_languages_are_listed() -> None:
    """A slip of the pen is put right by the message."""
    with pytest.raises(LookupError, match="English"):
        Parser(languages=["Englich"])
    with pytest.raises(LookupError, match="Reuters"):
        Parser(publishers=["Reuterz"])
    with pytest.raises(LookupError, match=r"the nearest are: English$"):
        Parser(languages=["eng"])


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"languages": ["xx"]}, r"'xx'; newsparse\.languages\.CODES"),
        ({"publishers": ["xx"]}, r"'xx'; newsparse\.publishers\.every"),
    ],
    ids=["languages", "publishers"],
)
def test_far_names_are_told_where_all_are(options: dict[str, Any], named: str) -> None:
    """What is near no name is not answered by a list of everything."""
    with pytest.raises(LookupError, match=named) as caught:
        Parser(**options)
    assert len(str(caught.value)) < 100


@pytest.mark.parametrize(
    "options",
    [{"languages": 5}, {"languages": [b"en"]}, {"publishers": 5}, {"publishers": [None]}],
    ids=repr,
)
def test_neither_names_nor_values(options: dict[str, Any]) -> None:
    """A ``TypeError`` names the option, and what came."""
    with pytest.raises(TypeError, match=r"(languages|publishers)= takes names or .*, not \w+$"):
        Parser(**options)


def test_names_are_taken_from_any_iterable() -> None:
    """A generator serves as well as a list, and is asked once."""
    assert Parser(languages=(code for code in ("de", "en"))) == Parser(languages=["de", "en"])


def test_own_languages_and_publishers() -> None:
    """Values of the caller's own are taken as they are, and registered nowhere."""
    own = attrs.evolve(languages.load("en"), code="en-x-own", name="Own")
    assert Parser(languages=[own]).languages == (own,)
    with pytest.raises(LookupError):
        Parser(languages=["Own"])
    paper = attrs.evolve(publishers.every()[0], name="Brae Gazette")
    assert Parser(publishers=[paper]).publishers == (paper,)
    with pytest.raises(LookupError):
        Parser(publishers=["Brae Gazette"])


def test_languages_limit_what_is_read() -> None:
    """A German byline is none to a parser of English."""
    assert (
        newsparse.parse_byline("Von Anna Schmidt", languages=["de"]).authors[0].name
        == "Anna Schmidt"
    )
    with pytest.raises(newsparse.DateError):
        newsparse.parse_date("14. Oktober 2025", languages=["fi"])


# ------------------------------------------------------------------ dates


@pytest.mark.parametrize(
    ("order", "iso"),
    [("DMY", "2025-05-04"), ("MDY", "2025-04-05"), (DateOrder.MDY, "2025-04-05"), (None, None)],
    ids=repr,
)
def test_date_order(order: Any, iso: str | None) -> None:
    """All-digit dates are settled by the option, and ambiguous without."""
    date = newsparse.parse(TEXT, date_order=order).date
    assert date is not None
    assert date.iso == iso
    assert date.ambiguous == (iso is None)


@pytest.mark.parametrize("order", ["dmy", "", "DM", "MYD", 3])
def test_no_date_order(order: Any) -> None:
    """Three orders are known, and listed."""
    with pytest.raises(ValueError, match="date_order is one of DMY, MDY, YMD"):
        Parser(date_order=order)


class Reader(Parser):
    """A parser of a caller's own."""


def test_a_subclass_shows_its_own_name() -> None:
    """What is shown makes the same value again, and a parser of another class is another value."""
    assert repr(Reader(join_at=1.0)) == "Reader(join_at=1.0)"
    assert Reader() != Parser()
    assert pickle.loads(pickle.dumps(Reader(join_at=1.0))) == Reader(join_at=1.0)


GAZETTE = newsparse.Publisher(
    name="Harbour Gazette",
    aliases=("Gazette Wire",),
    domains=("gazette.example",),
    agency=True,
    language="en",
    date_order=DateOrder.MDY,
)
BODY = "Ferries stayed in harbour on Monday as the wind rose, and the trains ran late."


@pytest.mark.parametrize(
    "page",
    [
        f"# Storm closes ports | Harbour Gazette\n\nBy Jane Doe\n04/05/2025\n\n{BODY}",
        f"# Storm closes ports | gazette.example\n\n04/05/2025\n\n{BODY}",
        f"HARBOUR GAZETTE\n\n# Storm closes ports\n\nBy Jane Doe\n04/05/2025\n\n{BODY}",
    ],
    ids=["title", "address", "masthead"],
)
def test_the_order_of_the_house_whose_page_it_is(page: str) -> None:
    """On a page that bears its name, the outlet's profile settles what nothing printed does."""
    article = newsparse.parse(page, publishers=[GAZETTE])
    assert article.publisher == "Harbour Gazette"
    assert article.date is not None
    assert article.dates == (article.date,)
    assert (article.date.iso, article.date.settled_by) == ("2025-04-05", newsparse.SettledBy.ORDER)
    assert not article.doubts
    for known in ((), [attrs.evolve(GAZETTE, date_order=None)]):
        unknown = newsparse.parse(page, publishers=known)
        assert unknown.date is not None
        assert unknown.date.ambiguous
        assert [doubt.kind.value for doubt in unknown.doubts] == ["ambiguous_date"]
        assert unknown.title == article.title
    turned = newsparse.parse(page, publishers=[GAZETTE], date_order="DMY")
    assert turned.date is not None
    assert turned.date.iso == "2025-05-04"


@pytest.mark.parametrize(
    "page",
    [
        f"# Storm closes ports\n\nBy Jane Doe\n04/05/2025\n\nBRAE (Gazette Wire) — {BODY}",
        f"# Storm closes ports\n\n04/05/2025\n\n{BODY}\n\n© 2025 Harbour Gazette. All rights reserved.",
        f"# Storm closes ports\n\n04/05/2025\n\n{BODY}\n\nContact: desk@gazette.example",
        f"---\ntitle: Storm closes ports\nsite: Harbour Gazette\ndate: 04/05/2025\n---\n\n{BODY}",
    ],
    ids=["dateline", "copyright", "contact", "record"],
)
def test_the_order_of_a_house_that_only_sent_the_text(page: str) -> None:
    """Who prints a text of another house dates it as usual there."""
    article = newsparse.parse(page, publishers=[GAZETTE])
    assert article.publisher == "Harbour Gazette"
    assert article.date is not None
    assert article.date.ambiguous


def test_what_is_printed_outranks_the_house() -> None:
    """Another date that shows its order counts for more than the profile."""
    page = f"# Storm closes ports | Harbour Gazette\n\n04/05/2025\nUpdated 25/05/2025\n\n{BODY}"
    article = newsparse.parse(page, publishers=[GAZETTE])
    assert [date.iso for date in article.dates] == ["2025-05-04", "2025-05-25"]


def test_another_edition_has_another_order() -> None:
    """A page in another language than the house's is of an edition that nobody described."""
    page = f"# Storm closes ports | Harbour Gazette\n\n04/05/2025\n\n{BODY}"
    article = newsparse.parse(page, publishers=[attrs.evolve(GAZETTE, language="sv")])
    assert article.date is not None
    assert article.date.ambiguous


def test_now() -> None:
    """Relative dates are read with a moment to be relative to, and none without."""
    now = dt.datetime(2025, 4, 14, 9, 30, tzinfo=dt.UTC)
    assert newsparse.parse_date("Published 3 days ago", now=now).iso == "2025-04-11"
    assert newsparse.parse_date("Published 3 days ago", now=now.date()).iso == "2025-04-11"


def test_yesterday() -> None:
    """The day before the moment given."""
    assert newsparse.parse_date("Yesterday", now=dt.date(2025, 4, 14)).iso == "2025-04-13"


def test_now_wants_a_zone() -> None:
    """A naive moment is nowhere."""
    with pytest.raises(ValueError, match="aware"):
        Parser(now=dt.datetime(2025, 4, 14, 9, 30))


@pytest.mark.parametrize("now", ["2025-01-01", 0, 1736000000.0, dt.time(9, 30)], ids=repr)
def test_now_is_a_moment(now: Any) -> None:
    """What is no day and no moment is refused when the parser is made, not when it reads."""
    with pytest.raises(TypeError, match="now= is an aware datetime or a date, not"):
        Parser(now=now)


# ------------------------------------------------------------------ join_at


@pytest.mark.parametrize("chance", [-0.1, 1.1, float("nan"), float("inf"), 2])
def test_no_chance(chance: float) -> None:
    """A chance lies between 0 and 1."""
    with pytest.raises(ValueError, match="join_at is a chance between 0 and 1"):
        Parser(join_at=chance)


@pytest.mark.parametrize("chance", ["a", "0.5", None, [0.5], 1j, True, False], ids=repr)
def test_chance_is_a_number(chance: Any) -> None:
    """Anything else is a ``TypeError`` that names the option."""
    with pytest.raises(TypeError, match="join_at is a chance between 0 and 1, not"):
        Parser(join_at=chance)


def test_chances_of_other_numbers() -> None:
    """A fraction will do, as numbers of numpy do."""
    assert Parser(join_at=Fraction(1, 2)) == Parser()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_join_at() -> None:
    """At 1 every printed break between blocks is kept; line ends within a block are not."""
    whole = CUT.replace("\n\n", " ").replace("\n", " ")
    halves = [half.replace("\n", " ") for half in CUT.split("\n\n")]
    for chance in (0.0, 0.5, 0.9):
        assert [p.text for p in newsparse.parse_paragraphs(CUT, join_at=chance)] == [whole]
    assert [p.text for p in newsparse.parse_paragraphs(CUT, join_at=1)] == halves
    article = newsparse.parse(f"# Storm closes the ports\n\n{CUT}\n", join_at=1.0)
    assert [p.text for p in article.paragraphs] == halves
    assert isinstance(Parser(join_at=1).join_at, float)


# ------------------------------------------------------------------ what comes in

READERS: list[Callable[[Any], object]] = [
    newsparse.parse,
    newsparse.parse_headline,
    newsparse.parse_byline,
    newsparse.parse_date,
    newsparse.parse_dates,
    newsparse.parse_dateline,
    newsparse.parse_paragraphs,
    newsparse.parse_footer,
]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    ("value", "named"),
    [
        (b"Storm", "bytes.*decode"),
        (bytearray(b"Storm"), "bytearray.*decode"),
        (memoryview(b"Storm"), "memoryview.*decode"),
        (float("nan"), "nan.*missing"),
        (1.5, "float: pass the words"),
        (None, "NoneType.*missing"),
        (["Storm"], "list.*one text at a time"),
        ({"text": "Storm"}, "dict.*value that holds the text"),
        (PurePath("storm.txt"), r"Path: read the file first, as in path\.read_text"),
        (io.StringIO("Storm"), r"StringIO: read the file first, as in file\.read"),
    ],
    # A memoryview is printed with its address, and every process has another.
    ids=[
        "bytes",
        "bytearray",
        "memoryview",
        "nan",
        "float",
        "none",
        "list",
        "dict",
        "path",
        "file",
    ],
)
def test_no_text(reader: Callable[[Any], object], value: object, named: str) -> None:
    """A ``TypeError`` says what came and what to do."""
    with pytest.raises(TypeError, match=named):
        reader(value)


class Loud(str):
    """A string that is not what it says it is."""

    __slots__ = ()

    def strip(self, chars: str | None = None, /) -> str:
        """Answer with something else."""
        return f"LOUD {chars}"

    def splitlines(self, keepends: bool = False) -> list[str]:
        """Answer with something else."""
        return ["LOUD"] * (2 + keepends)


def test_subclasses_are_read_by_their_characters() -> None:
    """What they override is not called, and the source is a plain string."""
    article = newsparse.parse(Loud(TEXT))
    assert article == newsparse.parse(TEXT)
    assert type(article.source) is str


@pytest.mark.parametrize(
    ("reader", "text", "error"),
    [
        (newsparse.parse_headline, " \n ", newsparse.HeadlineError),
        (newsparse.parse_headline, "One\n\nTwo", newsparse.HeadlineError),
        (newsparse.parse_byline, "The ferries stayed in harbour.", newsparse.BylineError),
        (newsparse.parse_date, "The ferries stayed in harbour.", newsparse.DateError),
        (newsparse.parse_dates, "", newsparse.DateError),
        (newsparse.parse_dateline, "The ferries stayed in harbour.", newsparse.DatelineError),
        (newsparse.parse_footer, "The ferries stayed in harbour.", newsparse.FooterError),
    ],
)
def test_errors(
    reader: Callable[[str], object], text: str, error: type[newsparse.ParseError]
) -> None:
    """Each field has its own error, which keeps the text that was given."""
    with pytest.raises(error) as caught:
        reader(text)
    assert isinstance(caught.value, newsparse.ParseError)
    assert isinstance(caught.value, ValueError)
    assert caught.value.text == text
    assert 0 <= caught.value.span.start <= caught.value.span.stop <= len(text)


@pytest.mark.parametrize(
    ("reader", "text", "told"),
    [
        (newsparse.parse_date, "<p>Of the <b>port</b></p>", "Of the <b>port"),
        (newsparse.parse_date, "**It was signed on 4 May 2020.**", "It was signed on 4 May 2020."),
        (newsparse.parse_byline, "<p>Of the <b>port</b></p>", "Of the <b>port"),
        (newsparse.parse_footer, "<p>Of the <b>port</b></p>", "Of the <b>port"),
    ],
)
def test_errors_point_into_what_was_given(
    reader: Callable[[str], object], text: str, told: str
) -> None:
    """Markup that was taken off before reading moves no marker."""
    with pytest.raises(newsparse.ParseError) as caught:
        reader(text)
    assert told.startswith(caught.value.span.of(text)[:13])
    assert caught.value.span.start == text.index(told)


def test_replay_takes_the_text_that_was_parsed() -> None:
    """Who passes the article is told where its text is."""
    article = newsparse.parse(TEXT)
    with pytest.raises(TypeError, match=r"not Article: .*article\.source is its text"):
        newsparse.replay(article, article.paragraphs[0])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_paragraphs_never_fail() -> None:
    """Body text of any kind; nothing gives nothing."""
    assert newsparse.parse_paragraphs("") == ()
    assert newsparse.parse_paragraphs("\ud800\x00") != ()


def test_markup_is_taken_off_elements() -> None:
    """A field function reads what a tool printed, and points into it."""
    text = "**By [Jane\u00a0Doe](https://gazette.example/doe)**"
    byline = newsparse.parse_byline(text)
    assert byline.authors[0].name == "Jane Doe"
    assert byline.authors[0].span.of(text) == "Jane\u00a0Doe"
    assert newsparse.parse_headline("# Storm &amp; flood").text.endswith("Storm & flood")


def test_newsparse_own_markdown_is_read_literally() -> None:
    """What only begins like it is read as any other text."""
    article = newsparse.parse(TEXT)
    written = article.to_markdown(front_matter=True)
    assert newsparse.parse(written) == article
    assert newsparse.parse("---\nnewsparse: 1\nno end of it").source.startswith("---\nnewsparse")


def test_the_package_lists_its_names() -> None:
    """What ``dir`` shows, and an editor completes, is what is public."""
    assert dir(newsparse) == sorted([*newsparse.__all__, "languages", "publishers"])
    with pytest.raises(AttributeError, match="no attribute 'parse_all'"):
        getattr(newsparse, "parse" + "_all")


def test_what_is_remembered_keeps_no_tables_alive() -> None:
    """Readers of many days leave no more tables than are kept for the next call."""
    menu = "Home News Sport Weather Opinion Letters Culture Jobs Contact Help Terms Shop".split()
    menu = [*menu, *(f"More {word}" for word in menu)]
    text = [
        f"The {what} stayed where they were on Monday, since the wind had risen to ten in the night."
        for what in ("ferries", "trains", "buses", "pilots", "fishing boats", "council workers")
    ]
    title = "The storm closes all the ports"
    page = "\n".join([*menu, "", title, "", "By Jane Doe", "", "3 May 2024", "", ""])
    page += "\n\n".join(text) + "\n\n" + "\n".join(menu)
    assert newsparse.parse(page).asides

    def living() -> int:
        gc.collect()
        return sum(isinstance(one, Tables) for one in gc.get_objects())

    before = living()
    for day in range(1, 71):
        now = dt.date(2024, 1, 1) + dt.timedelta(days=day)
        assert newsparse.parse(page, now=now).title == title
    # What parse() itself keeps is thirty-two.
    assert living() <= before + 32


def test_the_halves_of_a_cut_word_tell_no_language() -> None:
    """The second half of "forgott-en" is a word of ten other languages."""
    text = (
        "# Storm closes the ports\n\nPublished in the autumn, the report was soon forgott-\n"
        "en by the ministers. Published in the autumn, the report was soon\nforgotten by them.\n"
    )
    assert newsparse.parse(text).language == "en"
