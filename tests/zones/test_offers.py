"""The list of what a reader gets goes with the offer above it; a list of the text stays."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import BoilerplateKind

HEAD = "# Ferries Stay in Port\n\nBy Ottilie Marsh\n\n14 April 2025\n\n"
BODY = (
    (
        "The council of the harbour said on Monday that no ferry would leave before Tuesday, since the wind had grown too "
        "strong for the old boats."
    ),
    (
        "Passengers spent the night in the hall of the station, where the kitchen of the school gave out soup and bread "
        "until midnight."
    ),
)
ITEMS = (
    "Columns by Edvin Sorley and others, and the letters of the week.",
    "The pages of the paper as they are printed, on every device.",
    "A crossword for each day.",
)


@pytest.mark.parametrize("mark", ["- ", "  * ", "• "])
@pytest.mark.parametrize(
    "offer",
    ["SUBSCRIBE FOR MORE ARTICLES", "Subscribe now to read on", "Sign up for our newsletter"],
)
@pytest.mark.parametrize("at", [0, 2, 3])
def test_what_a_reader_gets(offer: str, mark: str, at: int) -> None:
    """One entry that is known for a note shows that all of the list is one, wherever it stands in it."""
    items = [*ITEMS[:at], "Support local journalism.", *ITEMS[at:]]
    box = "\n".join(mark + item for item in items)
    article = newsparse.parse(HEAD + "\n\n".join((BODY[0], offer, box, BODY[1])))
    assert [paragraph.text for paragraph in article.paragraphs] == list(BODY)
    assert {aside.kind for aside in article.asides} <= {
        BoilerplateKind.SUBSCRIBE,
        BoilerplateKind.SHARE,
    }


@pytest.mark.parametrize("offer", ["SUBSCRIBE FOR MORE ARTICLES", "Sign up for our newsletter"])
def test_list_of_the_text(offer: str) -> None:
    """Below a box the text may go on with a list of its own."""
    items = (
        "Two ferries stay in port.",
        "The trains run on time.",
        "The school is shut until Friday.",
    )
    text = HEAD + "\n\n".join((BODY[0], offer, "\n".join(f"- {item}" for item in items), BODY[1]))
    found = [paragraph.text for paragraph in newsparse.parse(text).paragraphs]
    assert found == [BODY[0], *items, BODY[1]]
