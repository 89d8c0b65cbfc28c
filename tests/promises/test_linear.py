"""Promise 7, linear: twice the text is at most twice the work, counted and not timed."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.testing import Printing, printed, texts

# Fronts, footers and headlines are looked for within so many characters: shorter texts may end
# before one of these limits, and twice the text behind it.
LEAST = 8_000
MOST = 2.1
# What such limits save is saved once: of a text twice as long it is half the share, where work that
# grows with the square of the length is twice as much.
DOUBLINGS = 4
# Counting is slow.
EXAMPLES = int(settings().max_examples)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def calls(text: str) -> int:
    """Count the Python calls that it takes to parse a text and to look at all of it."""
    count = 0

    def tick(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        article = newsparse.parse(text)
        _ = article.segments, article.repairs
    finally:
        sys.setprofile(before)
    return count


def growth(unit: str, length: int) -> float:
    """Parse a text of at least so many characters, and the same twice as long: how much more that is."""
    once = unit * (length // len(unit) + 1)
    calls(once * 2)  # Tables are prepared and scores remembered the first time.
    return calls(once * 2) / calls(once)


def check(unit: str) -> None:
    """Twice the text is twice the work from some length on, beyond every limit."""
    found = [growth(unit, LEAST)]
    while found[-1] > MOST and len(found) < DOUBLINGS:
        found.append(growth(unit, LEAST << len(found)))
    assert found[-1] <= MOST, found


def test_a_square_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that looks at each line once for every line above it fails, at any length."""

    def look(_: int) -> None: ...

    def parse(text: str) -> newsparse.Article:
        lines = text.split("\n")
        for k in range(len(lines)):
            for other in range(0, k, 40):
                look(other)
        return newsparse.Article()

    monkeypatch.setattr(newsparse, "parse", parse)
    with pytest.raises(AssertionError):
        check("The harbour was closed on Monday.\n")


@settings(max_examples=EXAMPLES // 2)
@given(texts(max_size=30).filter(bool))
def test_call_counts_double(unit: str) -> None:
    """Any text, repeated, costs at most 2.1 times as much when it is twice as long."""
    check(unit)


@settings(max_examples=EXAMPLES // 3)
@given(st.one_of(printed(), printed(languages=["en"])))
def test_call_counts_double_for_printings(printing: Printing) -> None:
    """The same holds for articles, one after the other."""
    check(printing.text + "\n\n")


@pytest.mark.parametrize(
    "unit",
    [
        "Comments (3)\n",
        "Nobody came to see the harbour on that day.\n\nComments (3)\n\nPete says: Yes.\n\n",
        "15:30 - It rained.\n",
        "14 April 2025 15:30\n\nThe harbour was closed on Monday, and nobody came.\n\n",
        "Kate wrote:\n> Storm closes ports\n>\n> It rained.\n",
    ],
)
def test_what_is_looked_at_from_many_places(unit: str) -> None:
    """Headings of comments, hours of entries and quotations are each met as often as they are printed."""
    check(unit)
