"""The name of a site at the top of its page, whatever it is called: no headline."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "Dockers vote to strike over night shifts at three ports"
BODY = (
    "Dockers at three ports voted on Monday to strike over night shifts, the first such vote in twenty years.",
    "“We were told nothing,” said Ann Ode, who has worked at the gate since 1998. “They changed it by text.”",
    "The company said it would talk to the union on Tuesday, and that ships would be sent elsewhere until then.",
)
MENU = "\n".join(
    f"* [{section}](https://www.dock.example/{section.lower()})"
    for section in (
        "News",
        "Business",
        "Sport",
        "Culture",
        "Opinion",
        "Podcasts",
        "Weather",
        "Jobs",
    )
)
RIGHTS = "© 2025 Dock & Deck. All rights reserved."


def read(*blocks: str) -> newsparse.Article:
    """Read a page with a front, a text and blocks above."""
    return newsparse.parse("\n\n".join([*blocks, "By Jane Doe", "14 April 2025", *BODY, RIGHTS]))


@pytest.mark.parametrize("mark", ["", "# ", "## ", "### "])
@pytest.mark.parametrize(
    "site",
    [
        "# [Dock & Deck](/)",
        "# [Fog](https://www.dock.example/)",
        "[Fog](https://www.dock.example)",
        "# Dock & Deck",
        "Dock & Deck",
        "# Fog\n\n# Fog",
    ],
)
def test_a_link_home_a_double_or_an_owner_is_the_site(site: str, mark: str) -> None:
    """It leads to the first page, is set twice, or reserves the rights."""
    assert read(site, mark + HEAD).title == HEAD


@pytest.mark.parametrize("mark", ["# ", "## "])
@pytest.mark.parametrize("site", ["# [Fog](/)", "# Dock & Deck", "# Fog\n\n# Fog"])
def test_the_site_below_its_menu(site: str, mark: str) -> None:
    """On a whole page the name may stand right above the headline."""
    assert read(MENU, site, mark + HEAD).title == HEAD


@pytest.mark.parametrize("deck", ["## Dockers vote to strike", "Dockers vote to strike."])
def test_a_short_headline_of_its_own(deck: str) -> None:
    """A play upon words is the headline, though all the text is told below it."""
    assert read("# Broken Promises", deck).title == "Broken Promises"


def test_a_headline_that_is_set_twice() -> None:
    """Where nothing else is marked, what is set twice is the headline."""
    text = [MENU, "# Dockers at the gate", "# Dockers at the gate"]
    assert read(*text).title == "Dockers at the gate"


def test_a_site_that_ends_as_another_line_does() -> None:
    """What is no headline is asked nothing more."""
    assert read(MENU, f"# [{HEAD[18:]}](/)", f"# {HEAD[26:]}", f"# {HEAD}").title == HEAD


@pytest.mark.parametrize("rubric", ["Steward's Corner", "Perspective", "Our View"])
def test_a_rubric_marked_as_the_headline_is(rubric: str) -> None:
    """Of two headings of one level right below each other a few words are the rubric."""
    assert read(f"# {rubric}", f"# {HEAD}").title == HEAD


@pytest.mark.parametrize("below", ["## What the union says of the talks", "What the union says"])
def test_a_short_headline_above_a_lesser_heading(below: str) -> None:
    """A lesser mark below it leaves a short headline its own."""
    assert read("# Steward's Corner", below).title == "Steward's Corner"


def test_what_a_picture_shows_is_no_headline_though_printed_twice() -> None:
    """The line below says the same, and who made the picture."""
    shown = "Three ports stood still on Monday, and dockers of all three at the gate of Marrick."
    credited = f"{shown} © Crédit photo : Jane Hollis/HG"
    lines = [
        *("Menu", "Business", "Ports", "Sign in", "Weather", "Tides"),
        HEAD,
        "Reading 2 min",
        shown,
        credited,
    ]
    front = [*lines, "By Jane Doe", "Published on 14 April 2025", "Share", "Listen", "Comments"]
    notes = ["Share", "Facebook", "Topics", "Ports", "Labour", "Sign up", "About us", RIGHTS]
    article = newsparse.parse("\n".join([*front, *BODY, *notes]))
    assert article.title == HEAD
