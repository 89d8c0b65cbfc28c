"""The outlet's name between the halves of a sentence, printed but once."""

from __future__ import annotations

import pytest

import newsparse

PROSE = [
    "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten.",
    "The council, which met on Tuesday night, voted by nine to four to close the market hall.",
    "Traders who have sold fish there for forty years said that nobody had asked them.",
]


def halves(name: str, end: str = "") -> list[str]:
    """Return the paragraphs of a text that *name* splits once, and that *end* closes."""
    first, second = PROSE[0].split(" as ")
    text = (
        f"# Hall to close\n\n{PROSE[1]}\n\n{first} as\n\n{name}\n\n{second}\n\n{PROSE[2]}\n\n{end}"
    )
    return [paragraph.text for paragraph in newsparse.parse(text).paragraphs]


@pytest.mark.parametrize(
    "name", ["World Socialist Web Site", "The Guardian", "wsws.org", "**Reuters**"]
)
def test_a_known_outlet_splits_a_sentence(name: str) -> None:
    """The name of an outlet between the halves of a sentence is a running head, printed once."""
    assert halves(name) == [PROSE[1], PROSE[0], PROSE[2]]


@pytest.mark.parametrize(
    "end", ["© 2025 Harbour Ledger. All rights reserved.", "Copyright Harbour Ledger 2025"]
)
def test_the_outlet_that_the_end_names(end: str) -> None:
    """An outlet that nobody knows is named by the end of the text."""
    assert halves("Harbour Ledger", end) == [PROSE[1], PROSE[0], PROSE[2]]


def test_no_outlet() -> None:
    """A name that nobody knows stays, and so does an outlet's between two whole sentences."""
    assert "Harbour Ledger" in " ".join(halves("Harbour Ledger"))
    assert "Harbour" in " ".join(halves("Harbour", "© 2025 Harbourside Ledger"))
    assert "Copyright was" in " ".join(halves("Copyright was", "Copyright was not an issue."))
    whole = f"{PROSE[0]}\n\nReuters\n\n{PROSE[1]}"
    assert [p.text for p in newsparse.parse_paragraphs(whole)] == whole.split("\n\n")


def test_an_outlet_in_a_script_without_capitals() -> None:
    """Where case tells nothing, the sentence that is split has no stop before the name."""
    text = (
        "부두 노동자들은 월요일 아침부터 파업에 들어갔으며 회사 쪽은 아직 아무런 답도\n\n한밭신문\n\n"
        "내놓지 않았다고 노조는 밝혔다.\n\n시장은 파업이 곧 끝나기를 바란다고 말했다.\n\nⓒ 한밭신문 무단 전재 금지"
    )
    article = newsparse.parse(f"# 부두 파업 사흘째\n\n2025년 5월 12일\n\n{text}")
    assert "한밭신문" not in article.body
    assert len(article.paragraphs) == 2
