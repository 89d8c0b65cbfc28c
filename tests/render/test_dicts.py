"""Articles as plain JSON types, and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    Byline,
    Deferred,
    Doubt,
    DoubtKind,
    Headline,
    Paragraph,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    Span,
)
from newsparse.render.dicts import SCHEMA, content, from_content, from_dict, to_dict, to_row
from newsparse.testing import articles, doubts, repairs, segments, spans


def _segments_of(_: object, raw: tuple[int, ...]) -> tuple[Segment, ...]:
    return tuple(Segment(kind=SegmentKind.BODY, span=Span(at, at + 1)) for at in raw)


def full(article: Article, some_repairs: list[Repair], some: list[Any], place: Span) -> Article:
    """Return *article* with everything that `==` leaves out."""
    paragraphs = tuple(
        attrs.evolve(paragraph, span=place, pieces=(place,), repairs=tuple(some_repairs))
        for paragraph in article.paragraphs
    )
    return attrs.evolve(
        article,
        paragraphs=paragraphs,
        source="a source\n",
        doubts=tuple(one for one in some if isinstance(one, Doubt)),
        segments=tuple(one for one in some if isinstance(one, Segment)),
    )


full_articles = st.builds(
    full,
    articles(max_paragraphs=3),
    st.lists(repairs(), max_size=2),
    st.lists(doubts() | segments(), max_size=4),
    spans(),
)


@given(full_articles)
def test_from_dict_loses_nothing(article: Article) -> None:
    """Through JSON and back, an article is equal, and so is all that `==` leaves out."""
    data = json.loads(json.dumps(to_dict(article)))
    back = from_dict(data)
    assert back == article
    assert to_dict(back) == data
    assert back.doubts == article.doubts
    assert back.segments == article.segments
    assert back.source == article.source
    assert [p.span for p in back.paragraphs] == [p.span for p in article.paragraphs]


def test_two_lone_surrogates_survive() -> None:
    """Two lone surrogates in a row stay two, in the dictionary, if not in its JSON text."""
    article = Article(headline=Headline(text="\ud83d\ude00"), source="\ud83d\ude00")
    back = from_dict(to_dict(article))
    assert back == article
    assert len(back.source) == 2


def test_schema_and_version_open_the_dictionary() -> None:
    """The first keys are the number of the form and the version of the package."""
    data = Article().to_dict()
    assert list(data.items())[:2] == [("schema", SCHEMA), ("version", version("newsparse"))]


def test_every_field_is_written() -> None:
    """The dictionary has a key for every field of the model, private ones by their public name."""
    names = {field.alias for field in attrs.fields(Article)}
    assert set(Article().to_dict()) == names | {"schema", "version"}
    paragraph = Article(paragraphs=(Paragraph(text="Ferries stayed."),)).to_dict()["paragraphs"][0]
    assert set(paragraph) == {"text", "markdown", "kind", "pieces", "repairs", "span"}


def test_deferred_values_are_written() -> None:
    """Values that nobody has asked for yet are made and written."""
    article = Article(source="ab", segments=Deferred(_segments_of, (0, 1)))
    assert [segment["span"] for segment in article.to_dict()["segments"]] == [[0, 1], [1, 2]]


def test_unknown_keys_are_ignored() -> None:
    """A key that a later minor version added does no harm."""
    data = Article(headline=Headline(text="Storm")).to_dict()
    data["mood"] = "stormy"
    data["headline"]["colour"] = 7
    assert from_dict(data) == Article(headline=Headline(text="Storm"))


def test_missing_keys_take_the_defaults() -> None:
    """An older dictionary that lacks a field reads as if nothing was printed."""
    assert from_dict({"schema": 1}) == Article()
    article = from_dict({"schema": 1, "paragraphs": [{"text": "Ferries stayed."}]})
    assert article.paragraphs[0].markdown == "Ferries stayed."


@pytest.mark.parametrize("schema", [None, "1", True, 0, -1, 1.0])
def test_other_dictionaries_are_refused(schema: object) -> None:
    """A dictionary without a schema number is none of ours."""
    with pytest.raises(ValueError, match="'schema'"):
        from_dict({"schema": schema})


def test_newer_schemas_are_refused() -> None:
    """A newer schema is refused, and the message says what to do."""
    with pytest.raises(ValueError, match="install a newer"):
        from_dict({"schema": SCHEMA + 1})


@pytest.mark.parametrize(
    ("value", "says"), [("{}", "json.loads"), (b"[]", "json.loads"), ([], "list")]
)
def test_what_is_no_dictionary_is_a_type_error(value: Any, says: str) -> None:
    """JSON text and lists are told apart from dictionaries."""
    with pytest.raises(TypeError, match=says):
        from_dict(value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"language": 7}, r"\$\.language: expected a text, not 7"),
        ({"headline": "Storm"}, r"\$\.headline: expected a dictionary, not 'Storm'"),
        ({"headline": {}}, r"\$\.headline: 'text' is missing"),
        ({"paragraphs": "Storm"}, r"\$\.paragraphs: expected a list"),
        (
            {"byline": {"text": "", "authors": [{"name": "A"}, {"name": None}]}},
            r"authors\[1\]\.name",
        ),
        ({"paragraphs": [{"text": "", "kind": "song"}]}, r"kind: expected one of text, crosshead"),
        ({"headline": {"text": "", "span": [3, 2]}}, r"\$\.headline\.span: expected a span"),
        ({"headline": {"text": "", "span": [-1, 2]}}, r"span: expected a span"),
        ({"headline": {"text": "", "span": 3}}, r"span: expected a span"),
        ({"date": {"iso": "2025-13"}}, r"\$\.date: "),
        ({"doubts": [{"kind": "unread", "confidence": "0.5"}]}, r"confidence: expected a number"),
        ({"doubts": [{"kind": "unread", "confidence": True}]}, r"confidence: expected a number"),
        ({"asides": [{"kind": "legal", "text": "", "years": ["2025"]}]}, r"a whole number"),
        ({"asides": [{"kind": "legal", "text": "", "years": [True]}]}, r"a whole number"),
        ({"language": ["x" * 100]}, r"not \['xxx.*\.\.\.$"),
    ],
)
def test_errors_name_the_place(data: dict[str, Any], message: str) -> None:
    """A value that the model does not know is an error that says where it stands."""
    with pytest.raises(ValueError, match=message):
        from_dict({"schema": 1, **data})


@given(articles(max_paragraphs=3))
def test_content_gives_an_equal_article(article: Article) -> None:
    """The content alone, defaults left out, makes an equal article."""
    assert from_content(json.loads(json.dumps(content(article)))) == article


def test_content_leaves_out_what_is_not_compared() -> None:
    """Spans, doubts, the source and defaults are no content."""
    author = Author(name="Jane Doe", span=Span(3, 11))
    article = Article(
        byline=Byline(text="By Jane Doe", authors=(author,), span=Span(0, 11)),
        doubts=(Doubt(kind=DoubtKind.UNREAD),),
        source="By Jane Doe",
    )
    assert content(article) == {
        "byline": {"text": "By Jane Doe", "authors": [{"name": "Jane Doe"}]}
    }


def test_content_knows_defaults_of_every_kind() -> None:
    """A default that a function makes is left out like any other."""

    @attrs.frozen
    class Made:
        empty: tuple[int, ...] = attrs.field(factory=tuple)

    assert content(Made()) == {}
    assert content(Made((1,))) == {"empty": [1]}


@given(articles(max_paragraphs=3))
def test_rows_have_the_same_keys(article: Article) -> None:
    """Every article gives a row of the same keys and plain values, an empty one included."""
    row = to_row(article)
    assert list(row) == list(to_row(Article()))
    assert all(value is None or isinstance(value, (str, int, float)) for value in row.values())


def test_row() -> None:
    """A row says what a table of articles needs."""
    repair = Repair(kind=RepairKind.WRAP, span=Span(7, 8), replacement=" ")
    article = Article(
        headline=Headline(text="Storm closes ports"),
        byline=Byline(text="By A and B", authors=(Author(name="A"), Author(name="B"))),
        date=ArticleDate(iso="2025-04", text="April 2025"),
        paragraphs=(
            Paragraph(text="Ferries stayed.", repairs=(repair,)),
            Paragraph(text="Trains ran late."),
        ),
        language="en",
        publisher="Harbour Gazette",
        doubts=(
            Doubt(kind=DoubtKind.NEAR_JOIN, confidence=0.6),
            Doubt(kind=DoubtKind.TRUNCATED, confidence=0.2),
        ),
    )
    assert article.to_row() == {
        "title": "Storm closes ports",
        "authors": "A; B",
        "date": "2025-04",
        "language": "en",
        "publisher": "Harbour Gazette",
        "words": 5,
        "paragraphs": 2,
        "repairs": 1,
        "doubts": 2,
        "worst_doubt": "truncated",
    }


@pytest.mark.parametrize("way", [to_dict, content])
def test_types_are_plain(way: Callable[[Article], Any]) -> None:
    """Enums come out as plain strings, not as members."""
    data = way(Article(paragraphs=(Paragraph(text="* * *", kind=next(iter(_kinds()))),)))
    assert type(data["paragraphs"][0]["kind"]) is str


def _kinds() -> list[Any]:
    from newsparse.model import ParagraphKind

    return [ParagraphKind.SEPARATOR]
