"""What an editor sees and newsparse does not: each is a strict expected failure.

When one of them passes it moves to ``test_breaks.py`` or ``test_breaks_negative.py``.
"""

from __future__ import annotations

import pytest

import newsparse

LEAD = (
    "The government said on Monday that the last of the ferries would be sold before the winter, "
    "and that the money would go to the schools of the islands."
)
END = (
    "The islanders will meet on Friday in the hall of the school. Many of them have already said "
    "that they will not leave, whatever the board decides to do with the ships."
)
LONG = (
    "They carry more than 40,000 people a year, where there are neither bridges nor an airport, "
    "and they bring back the catch on the same evening. "
)


def texts(source: str) -> list[str]:
    """Return the words of the paragraphs of *source*."""
    return [paragraph.text for paragraph in newsparse.parse_paragraphs(source)]


CUTS = {
    "early, within a name": (
        "The buyer is a firm from the capital called Royal|Harbour Hotels, which wants to turn the "
        "ships into hotels and has offered two million for them, to be paid in five parts."
    ),
}


@pytest.mark.xfail(strict=True, reason="not joined: the block before is short, or ends in a stop")
@pytest.mark.parametrize("words", CUTS.values(), ids=CUTS)
def test_cuts(words: str) -> None:
    """A sentence that cannot end there goes on behind the blank line."""
    source = "\n\n".join([LEAD, words.replace("|", "\n\n"), END])
    assert texts(source) == [LEAD, words.replace("|", " ").replace("*", ""), END]


@pytest.mark.xfail(strict=True, reason="a short line without a stop before a longer one is joined")
def test_verse_keeps_its_lines() -> None:
    """Lines that fill no column, and are indented by turns, are verse."""
    lines = [
        "The wind that took the ferry",
        "    has left us with the rain,",
        "the gulls upon the chimney",
        "    will not come down again.",
    ]
    verse = "\n".join(lines)
    assert texts(f"{LEAD}\n\n{verse}\n\n{END}") == [LEAD, *(x.strip() for x in lines), END]
