"""Notes and captions that a page prints right below a paragraph, with no blank line between."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse import BoilerplateKind

PARAGRAPHS = (
    (
        "The quarry above Merrin Bay was closed in March after a slab of slate fell on the road to the "
        "lighthouse. The owner said that the blasting would be stopped until the autumn."
    ),
    (
        "On Tuesday the council heard from two engineers, who had measured the cliff for a fortnight. One "
        "of them asked for nets along the whole of the road."
    ),
    (
        "The other wanted the road moved inland. It would cost four million crowns, and take the "
        "allotments of eleven families."
    ),
    "Nobody voted. The engineers will come back in June, with the figures for both.",
)
HEAD = "Slate Falls on the Lighthouse Road\n\nBy Ottilie Marsh\n14 April 2025\n\n"


def column(notes: str, *, cut: bool) -> newsparse.Article:
    """Parse the article as a column that ends in *notes*, behind a sentence or in one that is *cut*."""
    first = textwrap.fill(PARAGRAPHS[0], 56)
    second = textwrap.fill(PARAGRAPHS[1], 56)
    if cut:
        lines = second.split("\n")
        printed = "\n".join([first, *lines[:2], notes]) + "\n\n" + "\n".join(lines[2:])
    else:
        printed = f"{first}\n{second}\n{notes}" + "\n"
    rest = [textwrap.fill(p, 56) for p in PARAGRAPHS[2:]]
    return newsparse.parse(HEAD + printed + "\n" + "\n".join(rest))


NOTES = (
    ("Share this article", "Got a tip? Email tips@northavengazette.example"),
    ("Additional reporting by agencies",),
    ("Read also", "What the gauges of the dam have shown"),
    ("MOST READ", "1. A storm is on its way", "2. No trains on Sunday", "© 2025 Northaven Gazette"),
    ("Subscribe to our newsletter", "Copyright © 2025 Northaven Gazette. All rights reserved."),
)


@pytest.mark.parametrize("cut", [False, True], ids=["whole", "cut"])
@pytest.mark.parametrize("notes", NOTES, ids=lambda notes: notes[0])
def test_notes_at_the_foot_of_a_column(notes: tuple[str, ...], cut: bool) -> None:
    """They are asides, each of its kind, and the sentence goes on below them."""
    article = column("\n".join(notes), cut=cut)
    assert [p.text for p in article.paragraphs] == list(PARAGRAPHS)
    said = " ".join(" ".join(block.text.split()) for block in article.asides)
    assert all(note in said for note in notes)


@pytest.mark.parametrize(
    "caption",
    [
        "A view of the quarry on Monday. (Photo: Press Office)",
        "The road below the cliff in March. Photo: Edvin Sorley",
        "[Photo: Merrin Pictures]",
    ],
)
def test_caption_right_below_a_paragraph(caption: str) -> None:
    """A line that names who made the picture is no sentence of the text."""
    article = column(caption, cut=False)
    assert [p.text for p in article.paragraphs] == list(PARAGRAPHS)
    assert [(b.kind, b.text) for b in article.asides] == [(BoilerplateKind.CAPTION, caption)]


def test_block_of_notes_with_the_rights() -> None:
    """Lines that are a note each are none of the text together, though they end in a full stop."""
    notes = (
        "Already a subscriber? Sign in\nContact the newsroom: desk@northavengazette.example\n"
        "© Northaven Gazette – All rights reserved. Reproduction only with permission."
    )
    blocks = [textwrap.fill(p, 56) for p in PARAGRAPHS]
    blocks.insert(2, notes)
    article = newsparse.parse(HEAD + "\n\n".join(blocks))
    assert [p.text for p in article.paragraphs] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "Write to the council, they said, and to the owner.",
        "He had read the most of it.",
        "Nobody shared the plan with the families.",
        "It is the law.",
    ],
)
def test_sentences_on_a_line_of_their_own_stay(line: str) -> None:
    """The last sentence of a paragraph may fill a line by itself."""
    article = column(line, cut=False)
    said = " ".join(p.text for p in article.paragraphs)
    assert line in said
    assert not article.asides


def test_zone_below_the_hour() -> None:
    """The zone that a narrow column has broken off its hour is of the date."""
    text = HEAD.replace(
        "14 April 2025",
        "Published April 13, 2025 at 6:30 AM EDT | Updated April 14, 2025 at 1:15 PM\nEDT",
    )
    article = newsparse.parse(text + "\n\n".join(textwrap.fill(p, 76) for p in PARAGRAPHS))
    assert [p.text for p in article.paragraphs] == list(PARAGRAPHS)
    assert article.date is not None
    assert article.date.iso == "2025-04-13T06:30-04:00"


def test_entry_of_a_list_above_the_notes() -> None:
    """The last entry of the text's own list is no part of the notes right below it."""
    entry = (
        "4. The long pier with a roof\n60 crowns, from the boatyard\nBest in the rain, 7/10\n"
        "We like: it keeps the wind out of the queue"
    )
    notes = (
        "Additional reporting by agencies\nCopyright 2025 Northaven Gazette. All rights reserved. This "
        "material may not be\npublished, broadcast, rewritten or redistributed without permission."
    )
    body = "\n\n".join(textwrap.fill(p, 76) for p in PARAGRAPHS)
    article = newsparse.parse(f"{HEAD}{body}\n\n{entry}\n{notes}\n")
    text = " ".join(p.text for p in article.paragraphs)
    assert all(line in text for line in entry.split("\n"))
    assert [one.kind for one in article.footer.blocks] == ["credits", "copyright"]
    listed = (
        f"{HEAD}{body}\n\nMost read\n1. A storm is on its way\n2. No trains on Sunday\n{notes}\n"
    )
    assert [p.text for p in newsparse.parse(listed).paragraphs] == list(PARAGRAPHS)
