"""Pull quotes say again what a paragraph says, and are none of the text."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import BoilerplateKind

HEAD = "# Ferries Stay in Port\n\nBy Ottilie Marsh\n\n14 April 2025\n\n"
SAID = "We have counted the boats every morning since the storm, and every morning one was missing."
BODY = (
    (
        "The council of the harbour said on Monday that no ferry would leave before Tuesday, since the wind had grown too "
        "strong for the old boats."
    ),
    f"“{SAID}” said Edvin Sorley, the pilot, who had spent the night on the quay with his crew.",
    (
        "Passengers spent the night in the hall of the station, where the kitchen of the school gave out soup and bread "
        "until midnight."
    ),
)


def parse(*blocks: str) -> newsparse.Article:
    """Parse an article of these blocks."""
    return newsparse.parse(HEAD + "\n\n".join(blocks))


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize(
    "quote",
    [
        f"“{SAID}”",
        f'"{SAID}"',
        f"**“{SAID}”**",
        f"> {SAID}",
        f"> “{SAID}”",
        f"“{SAID.replace(',', ' —')}”",
        f"“{SAID}”\n\nEdvin Sorley, pilot of the harbour",
        f"> {SAID}\n\n— Edvin Sorley",
    ],
)
def test_said_again(quote: str, at: int) -> None:
    """Wherever it stands, and who said so with it."""
    article = parse(*BODY[:at], quote, *BODY[at:])
    assert [paragraph.text for paragraph in article.paragraphs] == list(BODY)
    assert [aside.kind for aside in article.asides] == [BoilerplateKind.PULL_QUOTE]
    assert SAID.split(",", maxsplit=1)[0] in article.asides[0].text


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        (
            "„Wir haben seit dem Sturm jeden Morgen die Boote gezählt, und jeden Morgen fehlte eines“, sagte der Lotse.",
            "„Wir haben seit dem Sturm jeden Morgen die Boote gezählt, und jeden Morgen fehlte eines.“",
        ),
        (
            "« Depuis la tempête nous avons compté les bateaux chaque matin, et chaque matin il en manquait un », dit-il.",
            "« Depuis la tempête nous avons compté les bateaux chaque matin, et chaque matin il en manquait un. »",
        ),
    ],
)
def test_other_marks(said: str, quote: str) -> None:
    """The marks are those of the language."""
    article = parse(BODY[0], quote, said, BODY[2])
    assert [paragraph.text for paragraph in article.paragraphs] == [BODY[0], said, BODY[2]]


@pytest.mark.parametrize(
    "block",
    [
        # Nobody has said so elsewhere.
        "“We have asked the council for a new quay in every year since the last great storm of the north.”",
        # A crosshead in marks is short.
        "“Every morning one was missing”",
        # A paragraph of the text with a quotation in it.
        f"“{SAID}” “So it was,” said the mate, who had counted with him.",
        # No quotation at all.
        SAID,
    ],
)
def test_text_stays(block: str) -> None:
    """What is said for the first time, is a crosshead, or has words of its own is text."""
    article = parse(BODY[0], block, *BODY[1:])
    assert block in [paragraph.text for paragraph in article.paragraphs]


def test_said_twice_as_a_paragraph() -> None:
    """Of two paragraphs that are alike none is set apart from the other."""
    quote = f"“{SAID}”"
    article = parse(BODY[0], quote, BODY[2], quote)
    assert [paragraph.text for paragraph in article.paragraphs] == [BODY[0], quote, BODY[2], quote]


def test_crosshead_below() -> None:
    """A crosshead below a pull quote is not who said so."""
    article = parse(BODY[0], f"“{SAID}”", "A night on the quay", *BODY[1:])
    assert [paragraph.text for paragraph in article.paragraphs] == [
        BODY[0],
        "A night on the quay",
        *BODY[1:],
    ]


def test_abbreviations_spelled_out() -> None:
    """What a page shows when a short form is pointed at is no paragraph below its text."""
    article = parse(*BODY, "*[HRF]: Harbour Reporting Fund\n*[N.H.]: Northaven")
    assert [paragraph.text for paragraph in article.paragraphs] == list(BODY)
    starred = "*[Laughs]* Nobody asked us."
    assert parse(*BODY, starred).paragraphs[-1].text == "[Laughs] Nobody asked us."
