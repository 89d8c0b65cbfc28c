"""What a browser prints above a text in its reading view: site, title, name and time of reading."""

from __future__ import annotations

import pytest

import newsparse

BODY = (
    "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
    "ten, and nobody could say when the first of them would leave the quay again.\n\n"
    "The council met in the school on Monday evening to count what the storm had cost the town.\n"
)
PARAGRAPHS = BODY.strip().split("\n\n")
TITLE = "Storm closes the port for a week"


@pytest.mark.parametrize("time", ["3-4 minutes", "5–6 Minuten", "3–4 minutes de lecture", "2 min"])
@pytest.mark.parametrize("site", ["", "gazette.example\n"])
def test_title_name_and_time_without_blank_lines(site: str, time: str) -> None:
    """The line above the time is who wrote, what stands above it is the title, perhaps wrapped."""
    for title in (TITLE, f"{TITLE} and the ferries with it,\nsays the council"):
        article = newsparse.parse(f"{site}{title}\nJane Doe\n{time}\n\n{BODY}")
        assert article.title == title.replace("\n", " ")
        assert [author.name for author in article.authors] == ["Jane Doe"]
        assert [p.text for p in article.paragraphs] == PARAGRAPHS
        assert [aside.text for aside in article.asides][-1:] == [time]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_title_above_the_time_alone(gap: str) -> None:
    """Nobody signs then, and the time is of no paragraph."""
    article = newsparse.parse(f"{TITLE}{gap}3-4 minutes\n\n{BODY}")
    assert article.title == TITLE
    assert article.byline is None
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


def test_each_line_apart() -> None:
    """With blank lines between, the name of a person signs; another line may be anything."""
    article = newsparse.parse(f"{TITLE}\n\nJane Doe\n\n5–6 minutes\n\n{BODY}")
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    for other in ("Climate Change", "Premier League", "New York"):
        article = newsparse.parse(f"{TITLE}\n\n{other}\n\n5–6 minutes\n\n{BODY}")
        assert article.byline is None


@pytest.mark.parametrize("line", ["Transport", "New York", "and the ferries with it"])
def test_what_is_no_name_signs_nothing(line: str) -> None:
    """It goes with the title, as it did."""
    article = newsparse.parse(f"{TITLE}\n{line}\n3-4 minutes\n\n{BODY}")
    assert article.byline is None
    assert article.title == f"{TITLE} {line}"


def test_minutes_below_a_sentence_are_of_the_text() -> None:
    """Nor does a text that begins with them have such a head."""
    article = newsparse.parse(f"It blew and blew.\nJane Doe\n3 minutes\n\n{BODY}")
    assert article.byline is None
    assert newsparse.parse(f"3 minutes\n\n{BODY}").byline is None
