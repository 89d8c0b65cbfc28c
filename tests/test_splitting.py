"""Several articles in one text."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Part, Span
from newsparse.testing import articles, texts

BODY = (
    "Ferries stayed in harbour on Monday as the wind rose to force ten. Trains ran late.\n\n"
    "The harbour master said that nobody had seen such waves."
)
LEFT = f"# Storm closes ports\n\nBy Jane Doe\n\n14 April 2025\n\n{BODY}\n"
RIGHT = LEFT.replace("closes", "leaves")


def nexis(number: int, verb: str) -> str:
    """Return one document of an export of Nexis."""
    return (
        f"            {number} of 2 DOCUMENTS\n\n          The Guardian\n\n   April 14, 2025 Monday\n\n"
        f"Storm {verb} ports\n\nBYLINE: Jane Doe\n\nLENGTH: 34 words\n\n{BODY}\n\n"
        "LOAD-DATE: April 15, 2025\n\nLANGUAGE: ENGLISH\n\n\n"
    )


def nexis_new(verb: str) -> str:
    """Return one document of the newer form."""
    return (
        f"Storm {verb} ports\nThe Guardian\nApril 14, 2025 Monday\n\nSection: NEWS\nLength: 34 words\n"
        f"Byline: Jane Doe\n\nBody\n\n{BODY}\n\nLoad-Date: April 14, 2025\n\nEnd of Document\n"
    )


def factiva(verb: str) -> str:
    """Return one document of an export of Factiva."""
    return (
        f"HD\nStorm {verb} ports\nBY\nJane Doe\nWC\n34 words\nPD\n14 April 2025\nSN\nThe Guardian\n"
        f"LP\n{BODY}\nTD\nThat was all.\n\nAN\nDocument GRDN000020250414el4e0001\n\n"
    )


def proquest(verb: str) -> str:
    """Return one document of an export of ProQuest."""
    return (
        f"Title: Storm {verb} ports\n\nAuthor: Doe, Jane\n\nPublication date: Apr 14, 2025\n\n"
        f"Full text: {BODY}\n\nDocument type: News\n\nLanguage: English\n\n"
    )


def front_matter(verb: str) -> str:
    """Return one article of a Markdown file with front matter."""
    return f"---\ntitle: Storm {verb} ports\nauthor: Jane Doe\n---\n\n{BODY}\n\n"


def check(text: str) -> tuple[Part, ...]:
    """Split, and check that the parts are in order, apart and as printed."""
    parts = newsparse.split(text)
    at = 0
    for part in parts:
        assert part.span.start >= at
        assert part.span.of(text) == part.text == str(part)
        at = part.span.stop
    return parts


LINE = "_" * 60 + "\n\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (nexis(1, "closes") + nexis(2, "leaves"), "database"),
        ("\f" + nexis(1, "closes") + "\f" + nexis(2, "leaves"), "database"),
        (nexis_new("closes") + "\n" + nexis_new("leaves"), "database"),
        (factiva("closes") + factiva("leaves"), "database"),
        (
            f"{LINE}Document 1 of 2\n\n{proquest('closes')}{LINE}Document 2 of 2\n\n{proquest('leaves')}",
            "database",
        ),
        (f"{LINE}{proquest('closes')}{LINE}{proquest('leaves')}{LINE}", "database"),
        (f"{proquest('closes')}{'=' * 40}\n{proquest('leaves')}", "database"),
        (front_matter("closes") + front_matter("leaves"), "front_matter"),
        (LEFT + "\f" + RIGHT, "form_feed"),
        (LEFT + "\n" + RIGHT, "heading"),
        (
            "Storm closes ports\n==================\n\nBy Jane Doe\n\n" + BODY + "\n\n" + RIGHT,
            "heading",
        ),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_two_articles(text: str, reason: str, newline: str) -> None:
    """Exports, files with front matter, print runs and headings: two articles are two parts."""
    parts = check(text.replace("\n", newline))
    assert [part.reason for part in parts] == ["whole", reason]
    for part, verb in zip(parts, ("closes", "leaves"), strict=True):
        article = newsparse.parse(part.text)
        assert article.title == f"Storm {verb} ports"
        assert [author.name for author in article.authors] == ["Jane Doe"]
        assert [paragraph.text for paragraph in article.paragraphs][:2] == BODY.split("\n\n")


def test_list_of_contents() -> None:
    """The list of documents above the first one is no article."""
    contents = "Results: 2\n\n1. Storm closes ports\n\n2. Storm leaves ports\n\n"
    parts = check(contents + nexis(1, "closes") + nexis(2, "leaves"))
    assert [part.reason for part in parts] == ["database", "database"]


def test_article_above_an_export() -> None:
    """Prose above the first document is an article that somebody put there."""
    parts = check(LEFT + "\n" + nexis(1, "leaves"))
    assert [newsparse.parse(part.text).title for part in parts] == [
        "Storm closes ports",
        "Storm leaves ports",
    ]


@pytest.mark.parametrize(
    "text",
    [
        LEFT,
        "  \n" + LEFT + "\n\n",
        nexis(1, "closes"),
        factiva("closes"),
        front_matter("closes"),
        f"{LEFT}\fThe Gazette – 2\n\nand so it went on until the evening.\n\n{BODY}",
        f"{LEFT}\fAnd so it went on until the evening.\n\nBy night it was over.",
        f"{LEFT}\fTurn to page 4\n\n14 April 2025\n\n{BODY}\n\fTurn to page 5\n\n14 April 2025\n\n{BODY}",
        f"{LEFT}\n# What is known\n\n{BODY}",
        f"{LEFT}\n---\n\n{BODY}\n\n---\n\nThe end.",
        f"{LEFT}\n---\nCorrection: the wind rose to force nine.\n---\n",
        f"{BODY}\n\n{'-' * 30}\n\n{BODY}",
        f"{LEFT}\f\n",
    ],
)
def test_one_article(text: str) -> None:
    """Pages, crossheads, rules and corrections part nothing: one article is one part, as it is."""
    assert newsparse.split(text) == (Part(text=text, span=Span(0, len(text)), reason="whole"),)


@pytest.mark.parametrize("text", ["", " \n\f\n"])
def test_nothing(text: str) -> None:
    """A blank text holds no article."""
    assert newsparse.split(text) == ()


def test_literal_form() -> None:
    """What newsparse itself prints, one after the other, comes back article by article."""
    left, right = newsparse.parse(LEFT), newsparse.parse(RIGHT)
    text = left.to_markdown(front_matter=True) + right.to_markdown(front_matter=True)
    assert [newsparse.parse(part.text + "\n") for part in check(text)] == [left, right]


def test_type_error() -> None:
    """Only text can be split."""
    with pytest.raises(TypeError, match="decode it first"):
        newsparse.split(b"text")  # type: ignore[arg-type]


@given(texts())
def test_any_text(text: str) -> None:
    """Any text is split into parts that are in order and apart, and lose no line of prose."""
    check(text)


_DRAWN = articles(languages=("en",), markup=False, footer=False)


def _named(drawn: Article) -> str:
    """Return a drawn article with front matter that names its headline."""
    assert drawn.headline is not None
    return f"---\ntitle: '{drawn.headline.text.replace(chr(39), chr(39) * 2)}'\n---\n\n"


@given(st.lists(_DRAWN, min_size=1, max_size=4), st.sampled_from(["database", "front_matter"]))
def test_as_many_as_were_joined(drawn: list[Article], between: str) -> None:
    """Drawn articles with a counted head or front matter above each: as many parts, as drawn."""
    printed: list[str] = []
    for number, article in enumerate(drawn, start=1):
        head = (
            _named(article)
            if between == "front_matter"
            else f"{number} of {len(drawn)} DOCUMENTS\n\n"
        )
        printed.append(head + article.to_markdown())
    parts = check("\n\n".join(printed))
    assert len(parts) == len(drawn)
    for part, text in zip(parts, printed, strict=True):
        assert part.text.split() == text.split()


@given(st.lists(_DRAWN, min_size=1, max_size=4))
def test_as_many_as_were_printed(drawn: list[Article]) -> None:
    """Drawn articles with a byline or date, each on a new page: as many parts."""
    for article in drawn:
        assume(article.headline is not None)
        assume(article.byline is not None or article.date is not None)
    assume(len({article.title for article in drawn}) == len(drawn))
    parts = check("\f".join(article.to_markdown() for article in drawn))
    assert len(parts) == len(drawn)


@given(_DRAWN)
def test_one_is_one(drawn: Article) -> None:
    """A drawn article is one part."""
    assert len(newsparse.split(drawn.to_markdown())) == 1


def test_dates_need_no_clock() -> None:
    """A page that opens with a headline and yesterday's date is an article's on any day."""
    day = dt.date(2025, 4, 14).strftime("%-d %B %Y")
    assert len(newsparse.split(f"{LEFT}\fStorm leaves ports\n\n{day}\n\n{BODY}")) == 2


def test_a_short_first_document() -> None:
    """A counted document is one, however short: only what stands above the first is its contents."""
    first = "1 of 2 DOCUMENTS\n\n# Storm closes ports\n\nThe port was shut."
    second = (
        "2 of 2 DOCUMENTS\n\n# Calm\n\nThe port was open again on Tuesday, said the harbour master."
    )
    assert [part.text for part in newsparse.split(f"{first}\n\n{second}")] == [first, second]
