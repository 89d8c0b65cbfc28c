"""Headlines that tools mark by bold type alone, over several lines."""

from __future__ import annotations

import textwrap

import pytest

import newsparse

BODY = (
    (
        "The council of the harbour said on Monday that no ferry would leave before Tuesday, because the "
        "wind had grown too strong for the old boats."
    ),
    (
        "Passengers spent the night in the hall of the station, where the kitchen of the school handed "
        "out soup and bread until midnight."
    ),
    (
        "The union of the crews called the decision late, and asked the council to print what the gauges "
        "had shown in the last ten years."
    ),
)


@pytest.mark.parametrize("width", [0, 40, 72])
@pytest.mark.parametrize(
    "lines",
    [
        ("Ferries to the Islands Stay in", "Port Until Tuesday"),
        ("No Ferry Leaves", "Until the Wind Has", "Dropped"),
        ("島への船、火曜日まで", "港にとどまる"),
        ("섬으로 가는 배,", "화요일까지 항구에"),
    ],
    ids=["two", "three", "ja", "ko"],
)
def test_lines_within_one_emphasis(lines: tuple[str, ...], width: int) -> None:
    """What one pair of marks holds is one headline, wherever its lines end."""
    glue = "" if lines[0][0] == "島" else " "
    body = "\n\n".join(textwrap.fill(p, width) if width else p for p in BODY)
    text = "**" + "\n".join(lines) + "**\n\nBy Ottilie Marsh\nApril 14, 2025\n\n" + body
    article = newsparse.parse(text)
    assert article.headline is not None
    assert article.headline.text == glue.join(lines)
    assert article.standfirst is None
    assert [p.text for p in article.paragraphs] == list(BODY)


def test_each_line_in_marks_of_its_own() -> None:
    """Two lines that are bold each are two things: a headline and what stands below it."""
    text = (
        "**Ferries to the Islands Stay in Port**\n**Wind Grows Too Strong for the Old Boats**\n\n"
        "By Ottilie Marsh\nApril 14, 2025\n\n" + "\n\n".join(BODY)
    )
    article = newsparse.parse(text)
    assert article.headline is not None
    assert article.headline.text == "Ferries to the Islands Stay in Port"


def test_words_stressed_within_two_lines() -> None:
    """A line that begins with a bold word goes on as any other does."""
    text = (
        "Storm Closes the Harbour\n**Live** from the pier of the old town\n\n"
        "By Ottilie Marsh\nApril 14, 2025\n\n" + "\n\n".join(BODY)
    )
    article = newsparse.parse(text)
    assert article.headline is not None
    assert article.headline.text == "Storm Closes the Harbour"
