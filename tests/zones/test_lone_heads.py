"""Heads, feet and numbers of pages that stand once within the text."""

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
FOOT = "\n\nCopyright © 2025 Northaven Gazette Ltd. All rights reserved."


def blocks(width: int = 60) -> list[str]:
    """Return the paragraphs, wrapped."""
    return [textwrap.fill(p, width) for p in PARAGRAPHS]


def between(line: str, at: int = 2, foot: str = FOOT, head: str = HEAD) -> newsparse.Article:
    """Parse the article with a line by itself between two paragraphs."""
    printed = blocks()
    printed.insert(at, line)
    return newsparse.parse(head + "\n\n".join(printed) + foot)


def texts(article: newsparse.Article) -> list[str]:
    """Return the paragraphs of an article."""
    return [p.text for p in article.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "Northaven Gazette",
        "**Northaven Gazette**",
        "Northaven Gazette | 2",
        "2 Northaven Gazette",
        "Northaven Gazette  2",
        "Merrin and the Isles   2",
        "2      Merrin and the Isles",
        "Slate Falls on the Lighthouse Road 2",
    ],
)
def test_heads_of_the_second_page(line: str) -> None:
    """The name of who holds the rights, or a number apart from its words, is no paragraph."""
    article = between(line)
    assert texts(article) == list(PARAGRAPHS)
    name = line.strip("*")
    [found] = [s for s in article.segments if s.kind == "furniture"]
    assert name in article.source[found.span.start : found.span.stop]


def test_house_by_its_address() -> None:
    """An address that is made of the name shows whose page it is."""
    foot = "\n\nContact the newsroom: desk@northavengazette.example"
    assert texts(between("Northaven Gazette", foot=foot)) == list(PARAGRAPHS)
    assert texts(between("The Northaven Gazette", foot=foot)) == list(PARAGRAPHS)
    other = "\n\nContact the newsroom: desk@ledger.example"
    assert texts(between("Northaven Gazette", foot=other)) != list(PARAGRAPHS)


def test_known_outlet_by_its_own_address() -> None:
    """Of an outlet that is known the address may be another than the name."""
    foot = (
        "\n\nTo contact the WSWS and the\nSocialist Equality Party visit:\n\n"
        "**[wsws.org/contact](https://www.wsws.org/contact)**"
    )
    assert texts(between("World Socialist Web Site", foot=foot)) == list(PARAGRAPHS)


@pytest.mark.parametrize("issue", ["April 2025", "avril 2025", "2025.4", "04/2025"])
def test_issue_at_the_edge_of_a_page(issue: str) -> None:
    """A paper's name and the month of its issue stand where a page ends."""
    printed = blocks()
    page = "\n\n".join(printed[:2]) + f"\n\nThe Isles · {issue}\n\n\f" + "\n\n".join(printed[2:])
    assert texts(newsparse.parse(HEAD + page)) == list(PARAGRAPHS)
    last = HEAD + "\n\n".join(printed) + f"\n\nThe Isles · {issue}\n\n"
    assert texts(newsparse.parse(last)) == list(PARAGRAPHS)


def test_head_within_a_word() -> None:
    """Whatever stands between the halves of a word is none of the sentence."""
    text = "\n\n".join(blocks()).replace(
        "engineers, who had", "engi-\n\nOther Names\n\nneers, who had", 1
    )
    found = texts(newsparse.parse(HEAD + text + FOOT))
    assert "Other Names" not in found
    assert not any("Other Names" in text for text in found)


@pytest.mark.parametrize(
    "line",
    [
        "The Isles Gazette, 14 April 2025",
        "4   The Isles Gazette   14 April 2025",
        "Merrin | 3",
        "April 2025 | The Isles",
        "The Isles Gazette  No. 12/2025",
        "3\nThe Isles Gazette, 14 April 2025",
    ],
)
def test_heads_amid_a_sentence_and_at_the_edge_of_a_page(line: str) -> None:
    """Of which paper, day, issue or page a line is parts no sentence, and no two pages."""
    printed = blocks()
    printed[1] = printed[1].replace("\n", f"\n\n{line}\n\n", 1)
    text = "\n\n".join(printed)
    assert texts(newsparse.parse(HEAD + text)) == list(PARAGRAPHS)
    printed = blocks()
    page = "\n\n".join(printed[:2]) + f"\n\n{line}\n\f" + "\n\n".join(printed[2:])
    assert texts(newsparse.parse(HEAD + page)) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "Slate Falls on the Lighthouse Road | The Isles",
        "14/04/2025, 09:12   Slate Falls on the Lighthouse Road - The Isles",
        "The Isles Gazette – Page 3",
        "Page 3\nThe Isles Gazette",
    ],
)
def test_heads_between_paragraphs(line: str) -> None:
    """The headline with the name of the site, and a paper's name with a number, head a page."""
    assert texts(between(line, foot="")) == list(PARAGRAPHS)


def test_lone_number_between_paragraphs() -> None:
    """One number alone counts no sections."""
    assert texts(between("2", foot="")) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "Northaven",
        "The Gazette of Northaven",
        "The Evening Ledger",
        "What the engineers saw",
        "Merrin Bay · Monday",
        "Sallow · April 2025",
        "Chapter 3",
        "Route 66",
        "Merrin, 14 April 2025",
        "The Evening Ledger, 14 April 2025",
        "The Evening Ledger, page 3",
        "Week 3 of 7",
    ],
)
def test_crossheads_stay(line: str) -> None:
    """Other names, places with a day or month, and words with their number are of the text."""
    found = texts(between(line))
    assert line in found
    assert [p for p in found if p != line] == list(PARAGRAPHS)


def test_sections_with_numbers_stay() -> None:
    """Several numbers count the sections of a text that nothing shows to be printed on pages."""
    text = "1\n\n" + "\n\n".join(
        f"{p}\n\n{n}" if n < 5 else p for n, p in enumerate(PARAGRAPHS, start=2)
    )
    found = texts(newsparse.parse("# Four Views of a Quarry\n\nBy Ottilie Marsh\n\n" + text))
    assert {"2", "3", "4"} <= set(found)


def test_table_stays() -> None:
    """Numbers beside names that do not go up, or follow right upon each other, are a table."""
    rows = ["Harriers   3", "Rovers   1", "Wanderers   0"]
    printed = blocks()
    text = HEAD + "\n\n".join([*printed[:2], *rows, *printed[2:]]) + FOOT
    found = " ".join(texts(newsparse.parse(text)))
    assert all(row.split()[0] in found for row in rows)
