"""Posts of social networks within a text: whose they are is none of it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import BoilerplateKind

TEXT = (
    (
        "The council of the harbour said on Monday that no ferry would leave before Tuesday, since the "
        "wind had grown too strong for the old boats."
    ),
    (
        "Passengers spent the night in the hall of the station, where the kitchen of the school gave "
        "out soup and bread until midnight."
    ),
)
HEAD = "# Ferries Stay in Port\n\nBy Ottilie Marsh\n\n14 April 2025\n\n"


def paragraphs(line: str) -> list[str]:
    """Return the paragraphs of an article with a line between them."""
    return [
        p.text for p in newsparse.parse(HEAD + "\n\n".join((TEXT[0], line, TEXT[1]))).paragraphs
    ]


@pytest.mark.parametrize(
    "line",
    [
        "A post shared by Merrin Harbour (@merrin.harbour)",
        "Ein Beitrag geteilt von Merrin Hafen (@merrin_hafen)",
        "Una publicación compartida de Puerto Merrin (@puertomerrin)",
        "Post udostępniony przez Port Merrin (@portmerrin)",
        "Допис, поширений Порт Меррін (@port_merrin)",
        "Port Merrin (@portmerrin) által megosztott bejegyzés",
        "Merrin Limanı (@merrinliman)'in paylaştığı bir gönderi",
    ],
)
def test_whose_post_it_is(line: str) -> None:
    """An account in brackets at the end of a line says whose the post above it is."""
    assert paragraphs(line) == list(TEXT)
    article = newsparse.parse(HEAD + "\n\n".join((TEXT[0], line, TEXT[1])))
    assert [one.kind for one in article.asides] == [BoilerplateKind.SHARE]


@pytest.mark.parametrize(
    "line",
    [
        "— Merrin Harbour (@merrinharbour) April 14, 2025",
        "The news was first told by the harbour master (@merrinmaster).",
        "The harbour master (@merrinmaster) told the news in three words, and went to bed at nine.",
        "On Monday 14 of them wrote to the harbour master (@merrinmaster) 20 letters",
    ],
)
def test_accounts_within_sentences_stay(line: str) -> None:
    """A sentence may name an account, too."""
    assert line in paragraphs(line)


def test_name_with_its_account_signs() -> None:
    """A bare name with its account is a byline wherever one may stand."""
    article = newsparse.parse(
        "# Ferries Stay in Port\n\n" + "\n\n".join(TEXT) + "\n\nOttilie Marsh (@ottiliemarsh)"
    )
    assert [author.name for author in article.authors] == ["Ottilie Marsh"]
