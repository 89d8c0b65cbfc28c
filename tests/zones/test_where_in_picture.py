"""Captions that say in brackets where in the picture somebody stands."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import BoilerplateKind, languages

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


def parse(line: str) -> newsparse.Article:
    """Parse an article with a line by itself between its paragraphs."""
    return newsparse.parse(HEAD + "\n\n".join((TEXT[0], line, TEXT[1])))


@pytest.mark.parametrize(
    "line",
    [
        "Sir Edvin Sorley (left) being shown the gauges of the dam",
        "Edvin Sorley (left) and Ines Halloran (second from right) look at the gauges of the dam.",
        "Der Kapitän Edvin Sorley (r.) zeigt einer Besucherin den Pegel des Dammes.",
        "Vorstand (v. l. n. r.): Ines Halloran, Petra Quillfeather, Edvin Sorley",
        "Le capitaine Edvin Sorley (à gauche) montre la jauge du barrage.",
        "Kapitan Edvin Sorley (z lewej) pokazuje wodowskaz na zaporze.",
        "Капитан Эдвин Сорли (слева) показывает шкалу на плотине.",
        "港湾局長の山田氏(左)がダムの水位計を確かめる",
        "항만청장 김하늘(왼쪽)이 댐의 수위계를 살펴보고 있다.",
    ],
)
def test_caption_without_a_credit(line: str) -> None:
    """Nobody in the text stands on the left of anything: such a line tells of a picture."""
    article = parse(line)
    assert [p.text for p in article.paragraphs] == list(TEXT)
    assert [(one.kind, one.text) for one in article.asides] == [(BoilerplateKind.CAPTION, line)]


@pytest.mark.parametrize(
    "line",
    [
        # Whom a picture shows may speak in the text.
        "“We are sorry,” said Edvin Sorley (left) when the doors were shut.",
        "Edvin Sorley (left) told the council of the gauges. It voted at once. Nobody spoke.",
        "She hurt her hand (left) when the boat came in.",
        "Ines Halloran (Labour) and Petra Quillfeather (Greens) had asked for a vote.",
        "Ines Halloran left (with a bag) before the vote was over.",
    ],
)
def test_text_with_brackets_stays(line: str) -> None:
    """Speech, several sentences, and brackets of another kind are of the text."""
    assert [p.text for p in parse(line).paragraphs] == [TEXT[0], line, TEXT[1]]


@pytest.mark.parametrize(
    "code", sorted(one.code for one in languages.every() if one.pictures.stands)
)
def test_every_language_knows_its_own(code: str) -> None:
    """The words of each record do it, whatever the language is."""
    for where in languages.load(code).pictures.stands:
        line = f"Edvin Sorley ({where}) beside the gauges of the dam"
        assert [p.text for p in parse(line).paragraphs] == list(TEXT), where
