"""Sentences that a tool has torn at links and emphasis: one line again."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import RepairKind
from newsparse.languages import every
from newsparse.lines import read_lines
from newsparse.torn_lines import mend_torn_lines

COMMON = frozenset(word for language in every() for word in language.prose.common)
MARKS = frozenset({"by", "von", "par"})
HEADLINE = "Last ferry leaves Marrick after bridge takes its passengers"
FIRST = (
    "The last ferry across the Hollow Sound left the quay at Marrick on Sunday night, half empty "
    "and with a brass band on the upper deck that nobody had ordered, said the harbour office."
)
SECOND = (
    "The company said that the bridge had taken nine passengers in ten from it. In a letter to the "
    "council, which the Harbour Gazette has seen, it asks for a buyer in the north."
)
TORN = "\n, which\nnobody saw\n, and\n. So it is."
"""Enough of what no writer begins a line with."""


def mended(text: str) -> list[str]:
    """Return the lines of *text* after its sentences were mended, on a page that was torn."""
    lines = read_lines(f"{text}\n\n{FIRST}\n\nIt was{TORN}")
    mend_torn_lines(lines, COMMON, MARKS)
    return [line for line in lines.texts if line][:-2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What stands behind a word.
        ("The ferry\n, the last\n.", ["The ferry, the last."]),
        ("the “\nGazette\n” said", ["the “Gazette” said"]),
        ("the Gazette\n’s man", ["the Gazette’s man"]),
        ("He left (\nsee page 4\n).", ["He left (see page 4)."]),
        # A small letter, where either side is too long for a label.
        ("Ferries of the\nHollow Sound\nwill be sold in May.", None),
        ("In a\nspeech\nto the league of ferry crews", None),
        ("The\nHarbour Gazette\n, the paper, said so", ["The Harbour Gazette, the paper, said so"]),
        # A name amid prose.
        ("It is so. What the firm pays to\nHarbour Pictures\nfor the film is low.", None),
        ("Jane Doe\n,\nAnn Lee\nand\nJohn Roe", ["Jane Doe, Ann Lee and John Roe"]),
        # Scripts without capitals, and with commas of their own.
        (
            "قالت الشركة إن\nالعبارة\n، وهي الأخيرة، ستباع في\nالصيف\n.",
            ["قالت الشركة إن العبارة، وهي الأخيرة، ستباع في الصيف."],
        ),
        # Scripts that set no blanks.
        ("渡輪公司\n，\n港口報\n說，渡輪停了。", ["渡輪公司，港口報說，渡輪停了。"]),
        (
            "渡輪公司說停了。港口報\n說，沒有人知道為什麼。",
            ["渡輪公司說停了。港口報說，沒有人知道為什麼。"],
        ),
    ],
)
def test_torn_sentences_are_one_line(text: str, expected: list[str] | None) -> None:
    """Where nothing else is expected, a blank joins the lines."""
    if expected is None:
        joined = " ".join(text.split("\n")).replace(" , ", ", ")
        expected = [joined]
    assert mended(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # Menus, in capitals or not.
        "Home\nNews\nSport",
        "home\nnews\nsport\nthe weather",
        "* a list\n* of things\n* to be done in the spring of the year",
        # Buttons that end as no sentence does.
        "Read more\nThe ferries stay in harbour",
        "Share this\nBy Jane Doe",
        "Sign in\nSaved for later",
        # A headline, and what stands below it.
        f"{HEADLINE}\nby Jane Doe",
        f"{HEADLINE}\nby\nJane Doe",
        f"{HEADLINE}\nshare\ntweet\nemail",
        f"{HEADLINE}\nThe ferry will be sold in the north",
        "Why is the ferry sold? What we know of it\nJane Doe\n14 April 2025",
        "How U.S. Ferries are sold\nJane Doe\n14 April 2025",
        # Sentences that have ended.
        "The ferry has left.\nnobody knows why it did so on a Sunday.",
        # Blank lines part whatever they part.
        "The ferry of the\n\nHollow Sound",
        # No word ends in front of these.
        "The firm\n.NET it is\n... and more",
    ],
)
def test_lines_of_their_own_stay(text: str) -> None:
    """No menu, button, headline or byline is taken for a piece of a sentence."""
    assert mended(text) == [line for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "page",
    [
        # One line alone may be a slip.
        f"{FIRST}\n\nThe ferry\n, the last\nof the sound",
        # Tools that wrap lines leave none as long.
        "The ferry\n, the last\n, of the sound\nhas left",
        "\n".join([FIRST[:70]] * 9)
        + f"\n\nThe ferry\n, the last\n, of the sound\nhas left\n\n{FIRST}",
        # Printed pages are other rooms' work.
        f"{FIRST}\n\nThe ferry\n, the last\n, of the sound\nhas left\n\f{FIRST}",
    ],
)
def test_pages_that_no_tool_has_torn(page: str) -> None:
    """Two lines that begin as no line does, and lines as long as paragraphs, show a torn page."""
    lines = read_lines(page)
    before = list(lines.texts)
    mend_torn_lines(lines, COMMON, MARKS)
    assert lines.texts == before


def test_an_article_of_torn_sentences() -> None:
    """Headline, byline and paragraphs come out of pieces; what parted the lines is a repair."""
    text = (
        f"Harbour Gazette\n{HEADLINE}\nBy\nJane Doe\n,\nAnn Lee\nand\nJohn Roe\n14 April 2025\n"
        "The last ferry across the\nHollow Sound\nleft the quay at\nMarrick\non Sunday night"
        ", half empty and with a brass band on the upper deck that nobody had ordered, said the\n"
        "harbour office\n.\n"
        "The company said that the bridge had taken nine passengers in ten from it. In a\nletter\n"
        "to the council\n, which the\nHarbour Gazette\nhas seen, it asks for a buyer in the north.\n"
        f"{FIRST}\n"
    )
    article = newsparse.parse(text)
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert [p.text for p in article.paragraphs] == [FIRST, SECOND, FIRST]
    assert {repair.kind for repair in article.repairs} == {RepairKind.WRAP}
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text


@given(st.integers(0, 10_000), st.integers(2, 12))
def test_no_word_of_a_torn_text_is_lost(seed: int, cuts: int) -> None:
    """However a text is torn, its words are read in their order."""
    rng = random.Random(seed)
    words = f"{FIRST} {SECOND}".split()
    for at in sorted(rng.sample(range(1, len(words) - 1), cuts), reverse=True):
        words[at] = f"\n{words[at]}"
    torn = " ".join(words).replace(" \n", "\n").replace(", ", "\n, ", 2)
    text = f"# {HEADLINE}\n\nBy Jane Doe\n\n{torn}\n\n{FIRST}\n"
    article = newsparse.parse(text)
    got = " ".join(p.text for p in article.paragraphs).split()
    want = f"{FIRST} {SECOND} {FIRST}".split()
    assert [w.strip(",") for w in got if w != ","] == [w.strip(",") for w in want]
