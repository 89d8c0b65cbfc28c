"""The line that signs, among the others of its block: the day, counts, sections, buttons."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import BylineError


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("Jana Muster\n14.04.2025, 10:15\nLesezeit: 3 Min.", ["Jana Muster"]),
        ("Jana Muster aus Brüssel\n14. April 2025, 16:12\n312 Postings", ["Jana Muster"]),
        ("Lesezeit: 2 Min.\nvorlesen\nKommentare lesen\n47 Beiträge\nVon Jana Muster", ["Jana Muster"]),
        ("14.04.2025 um 10:15 Uhr - Jana Muster - in Kultur - 3 Ergänzungen", ["Jana Muster"]),
        ("Par Jeanne Muster (Bruxelles, bureau européen)\nPublié aujourd’hui à 05h30, modifié à 06h12",
         ["Jeanne Muster"]),
        ("Jeanne Muster - Aujourd’hui à 10:15 | mis à jour à 11:02 - Temps de lecture : 2 min",
         ["Jeanne Muster"]),
        ("Noticia\nAna Muster Bofarull\nActualizada 12/05/2025 a las 10:15", ["Ana Muster Bofarull"]),
        ("Анна Мустер\n10:15, 12.05.25\n2 хв.\n1354", ["Анна Мустер"]),
        ("Anna Muster\n12 maja 2025, 10:15\nTen tekst przeczytasz w 3 minuty", ["Anna Muster"]),
        ("PUBLISHED : 12 May 2025 at 05:15\nNEWSPAPER SECTION: News\nWRITER: Jane Doe", ["Jane Doe"]),
        ("Jane Doe (“Harbour News”)", ["Jane Doe"]),
        ("Jane Doe,\n“Harbour News”", ["Jane Doe"]),
        ("Jean Muster, correspondant à Bucarest (Roumanie)", ["Jean Muster"]),
        ("澎湃新闻记者 王小明\n2025-05-12 10:15\n来源：澎湃新闻", ["王小明"]),
    ],
)  # fmt: skip
def test_one_of_the_pieces_signs(block: str, names: list[str]) -> None:
    """A day stands with it, or a mark in front of it; a piece is a line, or between two bars."""
    byline = newsparse.parse_byline(block)
    assert [author.name for author in byline.authors] == names
    for author in byline.authors:
        assert block[author.span.start : author.span.stop] == author.name
    # The day within a byline is none of its text.
    assert block[byline.span.start : byline.span.stop].startswith(byline.text.split()[0])


@pytest.mark.parametrize(
    "block",
    [
        # Prose stands beside.
        "Jane Doe\n12 May 2025\nThe harbour of the town is closed for all today.",
        "By Jane\nBuy now, 34 of Leeds",
        "Anna Muster\n14.04.2025\nSie sagt, was viele hier im Hafen denken!",
        # Who made a picture.
        "Foto: Anna Muster\n12 May 2025",
        "Foto: Anna Muster / NTB",
        "Audio 03:07 Min. | 14.04.2025 | Jana Muster",
        # A dateline, and the sentence behind it.
        "HARBOUR CITY (AP) — The port opens",
        # No day, no mark.
        "Jane Doe\nHafen und Meer und Wind\nAlles zum Thema Hafen",
        # No name.
        "Politik\n14.04.2025\n3 Min.",
        "14.04.2025 - 10:15 - 3 Ergänzungen",
    ],
)
def test_none_of_them_does(block: str) -> None:
    """Prose, pictures, two names without a mark: who signs is not told."""
    with pytest.raises(BylineError):
        newsparse.parse_byline(block)
