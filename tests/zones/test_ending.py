"""A mark on a line of its own that says that the text ends, and what only looks like one."""

from __future__ import annotations

import pytest

import newsparse

TEXT = (
    "# Harbour trust to reopen the west pier\n\n3 May 2025\n\n"
    "The harbour trust said on Monday that the west pier would reopen in June, after two years.\n\n"
    "“We are glad to see it open again,” said the director, Jane Doe, on the pier.\n\n"
)
BODY = TEXT.split("\n\n", 2)[2].strip()
BELOW = (
    "Media contact:\nSue Roe, Head of Press\nTel. +44 20 7946 0102\npress@pier.example\n\n"
    "Notes to editors\n\n1. The harbour trust was founded in 1910."
)
MARKS = [
    "ENDS", "-ENDS-", "- ENDS -", "-- ENDS --", "[ENDS]", "(ends)", "/ENDS", "ENDS//", "END", "Ends.",
    "###", "# # #", "-30-", "– 30 –", "ENDE", "(Ende)", "-FIN-", "[FINE]", "FIM", "KONIEC", "КОНЕЦ",
    "（了）", "以上", "（完）", "(끝)",
]  # fmt: skip


@pytest.mark.parametrize("mark", MARKS)
def test_the_text_ends_above_the_mark(mark: str) -> None:
    """Contacts and notes below it are of the footer, and the mark is of neither."""
    article = newsparse.parse(f"{TEXT}{mark}\n\n{BELOW}")
    assert article.body == BODY
    assert article.footer.blocks[0].text.startswith("Media")
    assert "1910" in article.footer.blocks[-1].text
    assert not article.footer.blocks[0].text.startswith(mark)


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_below_all(mark: str) -> None:
    """With nothing below it the text is what stands above."""
    article = newsparse.parse(TEXT + mark)
    assert article.body == BODY
    assert not article.footer.blocks


def test_a_footer_above_the_mark_too() -> None:
    """What is boilerplate above it is of the footer as well."""
    article = newsparse.parse(
        f"{TEXT}For more information visit www.pier.example\n\nENDS\n\n{BELOW}"
    )
    assert article.body == BODY


def test_a_paragraph_on_each_line() -> None:
    """Where no blank line stands the mark has the line below the text."""
    article = newsparse.parse((TEXT + "ENDS\n" + BELOW).replace("\n\n", "\n"))
    assert article.paragraphs[-1].text.endswith("on the pier.")


@pytest.mark.parametrize("line", ["Ende gut", "The End", "ends", "End", "Fin", "fin"])
def test_words_of_the_text(line: str) -> None:
    """A crosshead, and a word in small letters without a mark beside it."""
    text = f"{TEXT}{line}\n\nThe trust will pay for it, and nobody else, the director said."
    assert line in newsparse.parse(text).body


def test_signs_that_part_sections() -> None:
    """Printed more than once they end nothing."""
    text = f"{TEXT}###\n\nThe pier was built in 1910.\n\n###\n\nIt is of oak."
    assert "built in 1910" in newsparse.parse(text).body


def test_more_text_below_than_above() -> None:
    """A mark with the text below it ends something else."""
    text = f"{TEXT}END\n\n" + "\n\n".join([BODY.replace("June", f"May {n}") for n in range(20, 23)])
    assert "May 22" in newsparse.parse(text).body
