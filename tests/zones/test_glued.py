"""What stands at the foot or head of a column, with no blank line between it and the text."""

from __future__ import annotations

import textwrap

import pytest

import newsparse

PARAGRAPHS = (
    (
        "The quarry above Merrin Bay was closed in March after a slab of slate fell on the road to the "
        "lighthouse. The owner said that the blasting would be stopped until the autumn."
    ),
    (
        "On Tuesday the council heard from two engineers, who had measured the cliff for a fortnight with "
        "lamps and ropes. One of them asked for nets along the whole of the road."
    ),
    (
        "The other wanted the road moved inland. It would cost four million crowns, and take the "
        "allotments of eleven families."
    ),
    "Nobody voted. The engineers will come back in June, with the figures for both.",
)
HEAD = "Slate Falls on the Lighthouse Road\n\nBy Ottilie Marsh\n14 April 2025\n\n"


def amid(between: str, *, above: str = "\n", below: str = "\n", at: int = 1) -> newsparse.Article:
    """Parse the article with some lines within its second paragraph."""
    blocks = [textwrap.fill(p, 56) for p in PARAGRAPHS]
    lines = blocks[1].split("\n")
    blocks[1] = "\n".join(lines[:at]) + above + between + below + "\n".join(lines[at:])
    return newsparse.parse(HEAD + "\n\n".join(blocks) + "\n")


def texts(article: newsparse.Article) -> list[str]:
    """Return the paragraphs of an article."""
    return [p.text for p in article.paragraphs]


@pytest.mark.parametrize(
    ("above", "below"), [("\n", "\n\n"), ("\n\n", "\n"), ("\n", "\n")], ids=["foot", "head", "both"]
)
@pytest.mark.parametrize(
    "lines",
    [
        "Nets on the cliff in May. © Edvin Sorley",
        "Nets on the cliff in May (Photo: Press Office)",
        "Subscribe to our newsletter",
        "Read more:\nWhat the gauges have shown",
        "Page 3 of 7",
        "Merrin Bay Gazette  |  14 April 2025",
    ],
)
def test_amid_a_sentence(lines: str, above: str, below: str) -> None:
    """The line above is full and breaks off, the one below goes on: both halves are joined."""
    article = amid(lines, above=above, below=below)
    assert texts(article) == list(PARAGRAPHS)


def test_half_of_a_sentence_above_a_caption_stays() -> None:
    """A line of text above a caption is none of it, though the block ends in who made the picture."""
    blocks = [textwrap.fill(p, 56) for p in PARAGRAPHS]
    first, *rest = blocks[1].split("\n")
    blocks[1] = f"{first}\nNets on the cliff in May. © Edvin Sorley\n\n" + "\n".join(rest)
    article = newsparse.parse(HEAD + "\n\n".join(blocks) + "\n")
    assert texts(article) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "Nets on the cliff in May. © Edvin Sorley",
        "Merrin Bay Gazette – Page 3",
    ],
)
def test_behind_a_whole_sentence(line: str) -> None:
    """At the foot of a column who made a picture is enough, or a paper's name with the page."""
    blocks = [textwrap.fill(p, 56) for p in PARAGRAPHS]
    blocks[1] += f"\n{line}"
    assert texts(newsparse.parse(HEAD + "\n\n".join(blocks) + "\n")) == list(PARAGRAPHS)


@pytest.mark.parametrize("width", range(26, 74, 4))
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_names_and_days_within_sentences_stay(width: int, gap: str) -> None:
    """Wherever a column breaks, papers, days and pages of which a text tells are not of its own page."""
    told = (
        "The council read what The Evening Ledger wrote on 14 April 2025 about the slate, and on page 4 "
        "of the Hollin Weekly No. 12 the report was printed in full. Le Courrier de Merrin du 14 avril "
        "2025 had it on page 3, and Das Hollinger Wochenblatt Nr. 12 vom 3. Mai 2024 before them all."
    )
    blocks = [gap.join(textwrap.wrap(p, width)) for p in (*PARAGRAPHS[:2], told, PARAGRAPHS[3])]
    article = newsparse.parse(HEAD + (gap + "\n").join(blocks) + "\n")
    assert not [s for s in article.segments if s.kind == "furniture"]
    assert not article.asides


@pytest.mark.parametrize(
    "between",
    ["Merrin, 14 April 2025", "One of the two: Edvin Sorley", "The road (see page 4)"],
)
def test_lines_of_the_text_stay(between: str) -> None:
    """A place and day, a colon or brackets say nothing of pictures or pages."""
    said = " ".join(texts(amid(between)))
    assert between in said


def test_text_full_of_links_has_no_columns() -> None:
    """What a tool made of a web page is wrapped amid links: a line of one is no note at the foot of a column."""
    post = (
        "> [Off the pier tonight our @merrinfund holds a place open for all the\n"
        "> letters of the islanders. @harbourchoir and my brother had sent some of\n"
        "> theirs, kind ones all, to the crews that are out on the far banks.\n"
        "> #LettersToTheBanks](https://pictures.example/p/Q7xLm2/)"
    )
    text = (
        "# Letters to the Banks\n\nBy Ottilie Marsh\n\nThe [fund](https://fund.example/a) of the bay and its "
        "[choir](https://choir.example/b)\nhad asked the islanders for letters, and got more of them than the "
        f"mail\nboat could hold.\n\n{post}\n\nThe boat left on Monday with all of them on board, and came back "
        "with\nas many on the Sunday after that, as the choir was [told](https://choir.example/c)."
    )
    found = [p.text for p in newsparse.parse(text).paragraphs]
    assert not any("](" in one or one.startswith("[") for one in found)
