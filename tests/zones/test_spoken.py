"""Hyphens in front of what somebody says, and in front of the items of lists."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import ParagraphKind

HEAD = "# The last kiosk on the quay\n\nBy Jane Doe\n14 April 2025\n\n"
LEAD = (
    "The kiosk on the quay opens at five in the morning, before the first of the ferries has come "
    "in, and it has done so for thirty-one years."
)
END = "In June it will be gone, and a machine will stand where it stood, with a light in it."


def body(*blocks: str) -> list[tuple[str, ParagraphKind]]:
    """Return the paragraphs between the first and the last one."""
    article = newsparse.parse(HEAD + "\n\n".join((LEAD, *blocks, END)))
    texts = [(paragraph.text, paragraph.kind) for paragraph in article.paragraphs]
    assert texts[0][0] == LEAD
    assert texts[-1][0] == END
    return texts[1:-1]


@pytest.mark.parametrize(
    "blocks",
    [
        ["- We open at five, says the owner, and nobody has ever asked us why."],
        ["- Otwieramy o piątej - żartuje właściciel kiosku, Jan Rey."],
        ["- Why do you open at five?"],
        ["- Why at five?", "The ferry comes.", "- And if it does not?", "We wait for it."],
        ["- Dzień dobry - mówi pan Zenon.", "- Dzień dobry.", "- To co zawsze."],
        ["- ¿De la tarde?", "- Eso ya se ve -responde el alguacil."],
        ["- Vi åpner klokka fem, sier Kari Moe.", "- Og vi stenger klokka ni."],
    ],
)
def test_what_somebody_says(blocks: list[str]) -> None:
    """A verb of saying, a second dash or a question tells, and the dash is of the words."""
    assert body(*blocks) == [(block, ParagraphKind.TEXT) for block in blocks]


def test_one_dash_tells_of_the_others() -> None:
    """Who sets the dash in front of speech once sets it so throughout, but below a colon."""
    talk = ["- It is five, says Ann.", "- The ferry comes.", "- I like the ferry.", "- I like it."]
    items = ["- tea and buns", "- the morning papers"]
    first, second = talk[:2], talk[2:]
    found = body(*first, "They went on to speak of the boat.", *second, "They sell:", *items)
    assert [text for text, _ in found] == [
        *first,
        "They went on to speak of the boat.",
        *second,
        "They sell:",
        "tea and buns",
        "the morning papers",
    ]


@pytest.mark.parametrize(
    "items",
    [
        ["- The kiosk sells tea, buns and papers.", "- The machine will sell none of them."],
        ["- Residents, some of whom are old, say that nobody asked them.", "- Others agree."],
        ["- tea", "- buns", "- the morning papers"],
        ["- Who is to pay for the kiosk?", "- The town has not said so yet."],
        ["- “It is five,” said Ann Tully of the kiosk.", "- “It is six,” said the captain."],
    ],
)
def test_items_of_a_list(items: list[str]) -> None:
    """In a list somebody may say that, and no dash of it is of the words."""
    assert body(*items) == [(item[2:], ParagraphKind.LIST_ITEM) for item in items]
    told = body("These are the points of the owner:", *items)
    assert told[1:] == [(item[2:], ParagraphKind.LIST_ITEM) for item in items]


def test_a_list_below_a_colon() -> None:
    """A colon may announce either, and its items are items as ever."""
    asked = body("She had two questions:", "- Why at five?", "- Who buys buns at five?")
    assert [kind for _, kind in asked[1:]] == [ParagraphKind.LIST_ITEM] * 2
