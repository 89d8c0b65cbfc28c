"""Segments: what became of every character of the source."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import SegmentKind

ARTICLE = """\
\ufeffHarbour politics

# Storm closes ports

By Jane Doe
14 April 2025

The ferries to the *islands* stayed in the harbour on Monday because the wind had

Page 1 of 2

\x0crisen to force ten, and nobody could say when the first of them would leave.

## What next

> It was a wall of water.

The railway said\u00a0that trains in the north would be late on Tuesday, too.

Contact the newsroom: desk@gazette.example
"""


def segments(source: str) -> list[tuple[str, str]]:
    """Return kind and words of each segment that is not blank."""
    article = newsparse.parse(source)
    return [
        (segment.kind.value, segment.span.of(source))
        for segment in article.segments
        if segment.kind is not SegmentKind.BLANK
    ]


def test_every_part_of_an_article() -> None:
    """Zones, marks, breaks, furniture: in the order in which they are printed."""
    assert segments(ARTICLE) == [
        ("markup", "\ufeff"),
        ("kicker", "Harbour politics"),
        ("markup", "#"),
        ("headline", "Storm closes ports"),
        ("byline", "By Jane Doe"),
        ("date", "14 April 2025"),
        ("body", "The ferries to the "),
        ("markup", "*"),
        ("body", "islands"),
        ("markup", "*"),
        ("body", " stayed in the harbour on Monday because the wind had"),
        ("break", "\n\n"),
        ("furniture", "Page 1 of 2"),
        ("break", "\n\n\x0c"),
        ("body", "risen to force ten, and nobody could say when the first of them would leave."),
        ("markup", "##"),
        ("body", "What next"),
        ("markup", ">"),
        ("body", "It was a wall of water."),
        ("body", "The railway said\u00a0that trains in the north would be late on Tuesday, too."),
        ("footer", "Contact the newsroom: desk@gazette.example"),
    ]


def test_blanks_are_blank() -> None:
    """Newlines and blanks between parts are segments of their own."""
    article = newsparse.parse("  \n\n")
    assert [(s.kind, len(s.span)) for s in article.segments] == [(SegmentKind.BLANK, 4)]
    assert newsparse.parse("").segments == ()


def test_underlines_are_markup() -> None:
    """The line under a heading says only that it is one."""
    found = segments("Storm closes ports\n==================\n\nThe port was shut on Monday.\n")
    assert ("markup", "==================") in found
    assert ("headline", "Storm closes ports") in found


def test_an_aside_between_the_halves() -> None:
    """A share line within a sentence is an aside; the newlines around it are the break."""
    source = (
        "# Storm closes ports\n\nThe ferries to the islands stayed in harbour on Monday because "
        "the wind had\n\nSign up for our morning newsletter\n\nrisen to force ten, and nobody "
        "could say when the first of them would leave. They said so.\n\nTrains ran on Tuesday, though most of them were late, and the railway "
        "asked its passengers to stay at home. Only the buses kept to their times. The wind fell "
        "in the evening, and the council met in the school to count what the storm had cost the "
        "town: nine roofs, the mast of the old ferry, and all the glass of the market hall.\n"
    )
    found = segments(source)
    assert ("aside", "Sign up for our morning newsletter") in found
    assert [kind for kind, _ in found if kind == "break"] == ["break", "break"]


PARTS = [
    "# Storm closes ports",
    "Storm\n===",
    "By Jane Doe",
    "14 April 2025",
    "The ferries stayed in harbour because the wind had",
    "risen to force ten, and *nobody* knew.",
    "Page 3 of 7",
    "> quoted\u00a0words",
    "- a list",
    "* * *",
    "![x](y)",
    "<br>",
    "\x0c",
    "\u00ad",
    " \t ",
    "Sign up for our newsletter",
    "Contact: desk@gazette.example",
    "© 2025 Harbour Gazette",
    "har-",
    "bour",
    "&amp;",
]


@given(st.lists(st.sampled_from(PARTS), max_size=12), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_segments_cover_everything(parts: list[str], between: str) -> None:
    """Sorted, apart, nothing left out, no two neighbours of one kind."""
    source = between.join(parts)
    found = newsparse.parse(source).segments
    assert "".join(segment.span.of(source) for segment in found) == source
    at = 0
    for segment in found:
        assert segment.span.start == at < segment.span.stop
        at = segment.span.stop
    kinds = [segment.kind for segment in found]
    assert all(a is not b for a, b in itertools.pairwise(kinds))
