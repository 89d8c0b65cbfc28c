"""Promise 7, linear: twice the text is at most twice the work, counted and not timed."""

from __future__ import annotations

import sys
from types import FrameType

from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.testing import Printing, printed, texts

# Fronts, footers and headlines are looked for within so many characters: shorter texts may end
# before one of these limits, and twice the text behind it.
LEAST = 12_000
MOST = 2.1
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


def check(unit: str) -> None:
    """Parse a text of at least LEAST characters, and the same twice as long."""
    once = unit * (LEAST // len(unit) + 1)
    calls(once * 2)  # Tables are prepared and scores remembered the first time.
    assert calls(once * 2) <= MOST * calls(once)


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
