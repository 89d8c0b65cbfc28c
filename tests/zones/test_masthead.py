"""The name of the house at the top of the page is no headline, and what only looks like one is."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import SegmentKind

HEADLINE = "Storm closes the ports of the north"
BODY = (
    "The ferries stayed in harbour on Monday because of the wind, and so did the boats.\n\n"
    "Nobody on the islands knew when the storm would end, the harbour master said.\n\n"
    "The trawlers had left on Sunday night, and were waiting behind the cape."
)
SHAPES = {
    "lines": "{}\n" + HEADLINE + "\nBy Jane Doe\n6 February 2023\n\n" + BODY,
    "blocks": "{}\n\n" + HEADLINE + "\n\nBy Jane Doe\n\n6 February 2023\n\n" + BODY,
    "dated": "{}\n6 February 2023\n\n" + HEADLINE + "\n\nBy Jane Doe\n\n" + BODY,
    "marked": "{}\n\n# " + HEADLINE + "\n\nBy Jane Doe\n\n6 February 2023\n\n" + BODY,
}
MASTHEADS = {
    "World Socialist Web Site": "World Socialist Web Site",
    "World Socialist Web Site (WSWS)": "World Socialist Web Site",
    "World Socialist Web Site wsws.org": "World Socialist Web Site",
    "World Socialist Web Site\nwww.wsws.org": "World Socialist Web Site",
    "World Socialist Web Site\nPublished by the International Committee of the Fourth International":
        "World Socialist Web Site",
    "World Socialist Web Site\nwww.wsws.org\nWSWS : News & Analysis : Australia & South Pacific":
        "World Socialist Web Site",
    "www.wsws.org": "World Socialist Web Site",
    "The Wall Street Journal": "The Wall Street Journal",
    "THE WALL STREET JOURNAL": "The Wall Street Journal",
    "Frankfurter Allgemeine Zeitung": "Frankfurter Allgemeine Zeitung",
    "The Sydney Morning Herald": None,
    "Le Monde diplomatique": None,
    "The Marrick Telegraph and Courier": None,
    "THE MARRICK TELEGRAPH AND COURIER": None,
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
@pytest.mark.parametrize(("masthead", "publisher"), MASTHEADS.items(), ids=MASTHEADS.keys())
def test_a_masthead_is_no_headline(masthead: str, publisher: str | None, shape: str) -> None:
    """What stands below it is read as if it were not there."""
    article = newsparse.parse(shape.format(masthead))
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert article.headline.kicker is None
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2023-02-06"
    assert article.body == BODY
    assert article.publisher == publisher
    assert article.segments[0].kind is SegmentKind.FURNITURE


@pytest.mark.parametrize("masthead", ["# World Socialist Web Site", "# The Guardian"])
@pytest.mark.parametrize("mark", ["# ", "## ", ""])
def test_tools_mark_mastheads_too(masthead: str, mark: str) -> None:
    """The name of a known house is no headline where another line can be it."""
    text = f"{masthead}\n\n{mark}{HEADLINE}\n\nBy Jane Doe\n\n6 February 2023\n\n{BODY}"
    assert newsparse.parse(text).title == HEADLINE


@pytest.mark.parametrize(
    ("front", "headline"),
    [
        ("The Guardian: a paper in crisis\n\nWhy its readers left in such great numbers", None),
        ("The Guardian - a paper in crisis\n\nWhy its readers left in such great numbers", None),
        ("# Nature\n\nWhy the woods behind the harbour are quiet this spring", "Nature"),
        ("# The Ferries Post\n\nHow the mail of the islands stayed in harbour", "The Ferries Post"),
    ],
)
def test_headlines_that_name_a_house(front: str, headline: str | None) -> None:
    """A headline speaks of the house, or is a word as well."""
    article = newsparse.parse(f"{front}\n\nBy Jane Doe\n\n{BODY}")
    assert article.title == (headline or front.partition("\n")[0])


def test_an_agency_wrote_the_text() -> None:
    """Its name above the headline is a byline."""
    article = newsparse.parse(f"Reuters\n\n{HEADLINE}\n\n6 February 2023\n\n{BODY}")
    assert article.title == HEADLINE
    assert article.byline is not None
    assert article.byline.authors[0].name == "Reuters"


def test_nothing_else_can_be_the_headline() -> None:
    """Then the line is left to those who look for headlines."""
    article = newsparse.parse(f"The Sydney Morning Herald\n\nBy Jane Doe\n\n{BODY}")
    assert "Herald" in str(article.headline) or article.byline is not None
    assert article.body == BODY


def test_a_menu_of_houses_is_a_list() -> None:
    """Its entries are no masthead each."""
    text = f"- The Guardian\n- The Observer\n\n{HEADLINE}\n\nBy Jane Doe\n\n{BODY}"
    assert newsparse.parse(text).title == HEADLINE


@pytest.mark.parametrize(
    "head",
    [
        "La Gazette du port – lundi 14 avril 2025",
        "Le Courrier du littoral | 14 avril 2025",
        "La Gaceta del puerto – lunes 14 de abril de 2025",
        "Il Corriere del porto – lunedì 14 aprile 2025",
        "De Courant van de haven – maandag 14 april 2025",
    ],
)
def test_a_paper_of_somewhere_beside_its_day(head: str) -> None:
    """Romance languages write the place in small letters; the day is the article's."""
    article = newsparse.parse(f"{head}\n\n{HEADLINE}\n\nBy Jane Doe\n\n{BODY}")
    assert article.title == HEADLINE
    assert article.standfirst is None
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


@pytest.mark.parametrize(
    "title",
    [
        "La Gazette du port ferme ses portes pour toujours",
        "La Tribune de la honte : le maire se tait",
        "Le Courrier du port",
    ],
)
def test_a_headline_about_a_paper(title: str) -> None:
    """No day stands beside it, or no other line can be the headline."""
    for day in ("", "14 avril 2025\n\n"):
        article = newsparse.parse(f"{title}\n\n{day}Par Jeanne Dupont\n\n{BODY}")
        assert article.title == title
