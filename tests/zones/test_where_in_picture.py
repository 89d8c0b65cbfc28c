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


@pytest.mark.parametrize(
    "line",
    [
        "Pictured right, is Edvin Sorley, from Northaven, speaking to the pilot Ines Halloran.",
        "Pictured, from left, are Edvin Sorley, Ines Halloran and Petra Quillfeather of the trust.",
        "In the photo, from left, Edvin Sorley and Ines Halloran look at the gauges.",
        "From left: Edvin Sorley, Ines Halloran and Petra Quillfeather on the quay",
        "Im Bild von links: Ines Halloran, Petra Quillfeather und Edvin Sorley.",
        "V. l. n. r.: Ines Halloran, Petra Quillfeather, Edvin Sorley",
        "De gauche à droite : Inès Halloran, Petra Quillfeather et Edvin Sorley.",
        "Na zdjęciu od lewej: Ines Halloran i Edvin Sorley.",
        "A képen balról: Halloran Ines és Sorley Edvin.",
        "Слева направо: Инес Халлоран и Эдвин Сорли.",
    ],
)
def test_caption_that_opens_with_where(line: str) -> None:
    """Where somebody stands may open the line, behind a word for the picture or above names."""
    article = parse(line)
    assert [p.text for p in article.paragraphs] == list(TEXT)
    assert [one.kind for one in article.asides] == [BoilerplateKind.CAPTION]


@pytest.mark.parametrize(
    "line",
    [
        "On the left, Edvin Sorley asked for a vote, and did not get it.",
        "From the left: who is to pay for all of this?",
        "From left and right came questions about the gauges.",
        "Von links: Die Kritik am Damm wird lauter.",
        "Kritik von links: Der Plan reicht den Fischern nicht.",
        "Right, said Edvin Sorley, and shut the door.",
        "Left: nobody.",
        "The picture is clear, left and right of the dam.",
    ],
)
def test_text_that_opens_with_a_side_stays(line: str) -> None:
    """A side of the house, or of the street, is none of a picture."""
    assert [p.text for p in parse(line).paragraphs] == [TEXT[0], line, TEXT[1]]


@pytest.mark.parametrize(
    "line",
    [
        "The hall of the station, where the passengers spent the night. Supplied",
        "“Nobody told us anything!” A poster at the gates of the port. Handout",
        "Die Halle des Bahnhofs, in der die Reisenden übernachteten. Privat",
        "La salle de la gare, où les voyageurs ont passé la nuit. DR",
        "A sala da estação, onde os passageiros passaram a noite. Divulgação",
        "Die Fähren liegen seit Montag im Hafen fest. Bildrechte: HRF/Jana Muster",
        "A kikötő hétfőn reggel, a vihar után. Nyitókép: Kovács Anna",
    ],
)
def test_caption_without_a_name(line: str) -> None:
    """That the picture was given, or is from a drawer, stands in the place of who made it."""
    article = parse(line)
    assert [p.text for p in article.paragraphs] == list(TEXT)
    assert [one.kind for one in article.asides] == [BoilerplateKind.CAPTION]


@pytest.mark.parametrize(
    "line",
    [
        "The bread was supplied by the school. Nobody paid for it, the council said on Monday.",
        "Die Reise war privat. Privat war auch das Geld, sagte der Rat am Montag.",
        "The council asked for a word with the doctor of the ship. Dr Sorley came at once.",
    ],
)
def test_text_with_such_words_stays(line: str) -> None:
    """In a sentence with its stop they are words like others."""
    assert [p.text for p in parse(line).paragraphs] == [TEXT[0], line, TEXT[1]]


class TestMakerNamedAlike:
    """Who made the pictures of an article stands bare behind each of their captions."""

    CAPTIONS = (
        "The hall of the station on Monday night. Seaview",
        "The kitchen of the school gave out soup. Seaview",
        "Two of the old boats in the harbour. Seaview",
    )

    def test_three_alike(self) -> None:
        """Nobody has to know the name that stands there three times."""
        blocks = (
            TEXT[0],
            self.CAPTIONS[0],
            TEXT[1],
            self.CAPTIONS[1],
            TEXT[0] + " So it was.",
            self.CAPTIONS[2],
            TEXT[1],
        )
        article = newsparse.parse(HEAD + "\n\n".join(blocks))
        assert [p.text for p in article.paragraphs] == [
            block for block in blocks if block not in self.CAPTIONS
        ]
        assert [one.text for one in article.asides] == list(self.CAPTIONS)

    def test_others(self) -> None:
        """Twice may be chance; a word of the language, a day and an abbreviation behind a stop are no name."""
        for ends in (
            (
                "on Monday night. Seaview",
                "gave out soup. Seaview",
                "in the harbour. Nothing else was there",
            ),
            ("on Monday night. The", "gave out soup. The", "in the harbour. The"),
            (
                "was it. Dr. Seaview",
                "gave out soup, said Dr. Seaview",
                "in the harbour of Dr. Seaview",
            ),
        ):
            lines = [f"The hall of the station {end}" for end in ends]
            blocks = (
                TEXT[0],
                lines[0],
                TEXT[1],
                lines[1],
                TEXT[0] + " So it was.",
                lines[2],
                TEXT[1],
            )
            body = " ".join(newsparse.parse(HEAD + "\n\n".join(blocks)).body.split())
            assert all(line in body for line in lines), ends
