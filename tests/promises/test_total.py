"""Promise 1, total: an article for every string, a TypeError that helps for anything else."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Mapping
from typing import cast

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import languages
from newsparse.testing import texts

Reader = Callable[[str], object]

FIELD_READERS: list[Reader] = [
    newsparse.parse_headline,
    newsparse.parse_byline,
    newsparse.parse_date,
    newsparse.parse_dates,
    newsparse.parse_dateline,
    newsparse.parse_footer,
]
READERS: list[Reader] = [newsparse.parse, newsparse.parse_paragraphs, *FIELD_READERS]


class Title(str):
    """A string with a method of its own in the way."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:
        """Give something else back."""
        return ["split"] * (1 + keepends)

    def strip(self, chars: str | None = None, /) -> str:
        """Give something else back."""
        return f"stripped of {chars}"


@example("\0")
@example("\ud83d \ude00")
@example("\ud83d\ude00\udc80")
@given(texts())
def test_total(text: str) -> None:
    """Parse returns an article for every string."""
    article = newsparse.parse(text)
    assert isinstance(article, newsparse.Article)
    assert article.source == text


@given(texts())
def test_total_for_subclasses(text: str) -> None:
    """A subclass of str is read as the string that it is."""
    assert newsparse.parse(Title(text)) == newsparse.parse(text)


@given(texts())
def test_total_for_paragraphs(text: str) -> None:
    """Reading body text never fails on a string."""
    paragraphs = newsparse.parse_paragraphs(text)
    assert all(isinstance(paragraph, newsparse.Paragraph) for paragraph in paragraphs)


@pytest.mark.parametrize("reader", FIELD_READERS)
@given(text=texts(max_size=12))
def test_fields_raise_parse_errors_alone(reader: Reader, text: str) -> None:
    """A field function gives a value back or raises a ParseError that keeps the text."""
    error: newsparse.ParseError | None = None
    try:
        reader(text)
    except newsparse.ParseError as caught:
        error = caught
    if error is not None:
        assert error.text == text
        assert 0 <= error.span.start <= error.span.stop <= len(text)
        assert error.expected
        assert error.expected in str(error)


NAMES = (
    "Jane Doe|Ann Ode|Anna Muster|Lucía Ferrer|Иван Петров|山田太郎|김민수|أحمد علي|J. R. Roe|van der Meer|Doe|María José|"
    "@ann|ann@quay.example|www.quay.example|14 April 2025|2025-04-14|10:30|3|(AP)|dpa|AFP|CNN|Paris|New Orleans|la Paz|del"
).split("|")
BETWEEN = (" ", " ", " ", ", ", " | ", " - ", " – ", " / ", "/", "; ", ": ", "\n", ". ", " • ", "")


CASES: list[Callable[[str], str]] = [str, str.title, str.upper]


@functools.cache
def vocabulary(code: str) -> tuple[str, ...]:
    """Return the words by which bylines and dates of a language are known."""
    language = languages.load(code)
    held: list[object] = [attrs.astuple(language.bylines), attrs.astuple(language.dates)]
    words: set[str] = set()
    while held:
        one = held.pop()
        if isinstance(one, str):
            words.add(one)
        elif isinstance(one, Mapping):
            held += [*cast("Mapping[object, object]", one).values()]
        elif isinstance(one, tuple | list | frozenset):
            held += cast("tuple[object, ...]", one)
    return tuple(sorted(words))


@st.composite
def shuffled(draw: st.DrawFn) -> str:
    """Draw a line of words of the trade, names, days and towns, in any order."""
    words = st.sampled_from(vocabulary(draw(st.sampled_from(sorted(languages.CODES)))))
    pieces = draw(st.lists(st.one_of(words, st.sampled_from(NAMES)), min_size=1, max_size=9))
    case = draw(st.sampled_from(CASES))
    return "".join(case(piece) + draw(st.sampled_from(BETWEEN)) for piece in pieces)


@given(shuffled())
def test_words_of_the_trade_in_any_order(line: str) -> None:
    """A line of marks, posts, houses, towns, days and names is read, or refused."""
    for reader in FIELD_READERS:
        with contextlib.suppress(newsparse.ParseError):
            reader(line)
    text = f"# Storm closes the ports\n\n{line}\n\nThe ferries stayed in."
    assert newsparse.parse(text).source == text


@pytest.mark.parametrize("reader", READERS)
@given(
    value=st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        st.binary(),
        st.lists(st.text()),
    )
)
def test_anything_else_is_a_type_error(reader: Reader, value: object) -> None:
    """What is no string is refused, and the message says what came."""
    with pytest.raises(TypeError) as caught:
        reader(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert type(value).__name__ in str(caught.value)


@pytest.mark.parametrize(
    ("value", "words"), [(float("nan"), ("nan",)), (b"By Jane Doe", ("bytes", "decode"))]
)
def test_nan_and_bytes_by_name(value: object, words: tuple[str, ...]) -> None:
    """A missing value of a data frame and undecoded bytes are told what to do."""
    with pytest.raises(TypeError) as caught:
        newsparse.parse(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert all(word in str(caught.value) for word in words)


@given(st.text(" \t\n\r\f\v\u00a0\u2028\u200b\u00ad"))
def test_nothing_is_made_of_nothing(text: str) -> None:
    """What is not there is None or empty."""
    assert newsparse.parse(text) == newsparse.Article()


MENU = """
    Quay Dock Mill Lane Rope Sail Anchor Harbour Ferry Tide Pier Buoy Crane Wharf Net Mast Keel Hull Deck
    Rudder Oar Bell Fog Gull Storm Wave Sand Shoal Reef Cape Bay Inlet Creek Ford Bridge Toll Boat Raft
""".split()
LONG = "/video/" + "of-the-winter-" * 7


CHOPPED = [
    "Por Equipe do Diário do Porto",
    "zaznamenala Viña del mar and new orleans • glosa: Attock / —  أحمد علي; milwaukee •",
    "ავტორი weil am rhein – 월\nbeszámolója | Opini |",
    "రచయిత J. R. ROE | ORF and Doe\nberichtet: Berichtet, Bo Lund; verklaring van und marburg;",
]


@pytest.mark.parametrize("text", CHOPPED)
def test_words_of_bylines_in_any_order(text: str) -> None:
    """Marks, towns and houses of many languages on one line are read, or refused."""
    try:
        assert newsparse.parse_byline(text).authors
    except newsparse.BylineError as error:
        assert error.text == text  # noqa: PT017
    newsparse.parse(f"# Storm closes the ports\n\n{text}\n\nThe ferries stayed in.")


@pytest.mark.parametrize(
    "text",
    [
        "Die Fähre[ von –",
        "Storms For December 13",
        # A byline that names nobody, below a paragraph.
        (
            "The port was shut on Monday, and nobody on any of the islands had been told of it by the "
            "board.\n\nBy , October 2003"
        ),
        # A house on the last line, far below the first.
        "\n".join(["the end", *MENU, "U.S. Primetime", "CNBC"]),
        # A picture without words above the day, and again and again.
        (
            "![](/loading.gif)\n![](https://gazette.example/social-\n9/19/2010\n06:05 PM on\n\n02:51 PM on\n\n"
            "[![photo](/trans.gif)](/doe)\n02:31 PM on\n\n[![photo](/trans.gif)](/doe)"
        ),
        # Links left open around pictures, with nothing but a standfirst above them.
        (
            "a boathouse with its own little chapel and bay views.\nMerrin\nMerrin\nNorthern\nvideos\n"
            "[4:16 ![Play](/play.svg)\nsea\n[1:01 ![Play](/play.svg)\n"
            f"land]({LONG})\n[4:08 ![Play](/play.svg)\n"
            f"## Time-saving harbour wintering tricks: what you know’]({LONG})\n[1:00 ![Play](/play.svg)"
        ),
    ],
)
def test_pieces_of_pages(text: str) -> None:
    """Nor do pieces of pages and lines without any text of their own make it stumble."""
    article = newsparse.parse(text)
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text
