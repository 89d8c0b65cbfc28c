"""Korean lines that were broken between any two syllables."""

from __future__ import annotations

import textwrap
from collections import Counter

import pytest

import newsparse
from newsparse.syllables import Syllables

PARAGRAPHS = [
    (
        "섬으로 가는 배는 월요일에 항구에 머물렀다. 바람이 거세지자 항만청은 모든 배의 운항을 "
        "중단했다. 항만청은 화요일 아침에 운항을 다시 시작할지를 결정하겠다고 밝혔다."
    ),
    (
        "시의회는 월요일 저녁에 학교에서 회의를 열었다. 시장은 회의에서 지붕 아홉 개가 무너졌고 "
        "시장 건물의 유리가 모두 깨졌다고 말했다. 시의회는 화요일에 다시 회의를 열기로 했다."
    ),
    (
        "열차는 화요일에 다시 운행을 시작했지만 대부분의 열차는 늦게 도착했다. 철도 회사는 승객들에게 "
        "집에 머물러 달라고 말했다. 버스는 화요일에도 시간을 지켰다고 회사는 밝혔다."
    ),
    (
        "항구에 머물렀던 배는 수요일 아침에 섬으로 떠났다. 섬에 사는 주민들은 월요일부터 항구에서 배를 "
        "기다렸다. 주민들은 항만청이 운항을 중단한 결정을 이해한다고 말했다."
    ),
]


def broken(text: str, width: int) -> str:
    """Break a text into lines of so many syllables, wherever they end."""
    lines = [text[at : at + width].strip() for at in range(0, len(text), width)]
    return "\n".join(lines)


def words(text: str) -> list[str]:
    """Return the words of an article's paragraphs."""
    return [word for p in newsparse.parse(text).paragraphs for word in p.text.split()]


HEAD = "# 폭풍으로 항구가 닫혔다\n\n김하늘 기자\n2025년 4월 14일\n\n"
WORDS = [word for text in PARAGRAPHS for word in text.split()]


def lost(found: list[str]) -> int:
    """Count the words of the article that are not found, each as often as it is printed."""
    return (Counter(WORDS) - Counter(found)).total()


def test_lines_broken_anywhere() -> None:
    """Most words are whole again that a blank at each line's end would leave in two."""
    mended = naive = 0
    for width in range(16, 30):
        pages = [broken(p, width) for p in PARAGRAPHS]
        found = words(HEAD + "\n\n".join(pages))
        assert "".join(found) == "".join(WORDS)
        mended += lost(found)
        naive += lost(" ".join(pages).split())
    assert 3 * mended < 2 * naive


@pytest.mark.parametrize("width", range(16, 40))
def test_lines_broken_at_blanks(width: int) -> None:
    """Where all lines are broken at blanks, each is one."""
    wrapped = "\n\n".join(textwrap.fill(p, width) for p in PARAGRAPHS)
    assert words(HEAD + wrapped) == WORDS


def test_few_lines_show_nothing() -> None:
    """Of a short text nobody can tell how its lines were broken: a blank stands."""
    syllables = Syllables(broken(PARAGRAPHS[0], 20).split("\n"), frozenset())
    assert not syllables.go_on("모든 배의 운", "항을 중단했다")


def page(width: int) -> list[str]:
    """Return the lines of the article, broken anywhere."""
    return "\n\n".join(broken(p, width) for p in PARAGRAPHS).split("\n")


def test_a_particle_begins_no_word() -> None:
    """What the language never writes alone belongs to the word above."""
    lines = page(20)
    known = Syllables(lines, frozenset({"까지"}))
    assert known.ends_word("비행기", "까지") < Syllables(lines, frozenset()).ends_word(
        "비행기", "까지"
    )
    assert known.go_on("비행기", "까지")


def test_a_word_of_the_article_stands_by_itself() -> None:
    """A word that stands whole in other lines is one at the beginning of a line too."""
    syllables = Syllables(page(20), frozenset())
    assert syllables.ends_word("새로운", "항만청은") > syllables.ends_word("새로운", "항만장은")


def test_numbers_and_lists_with_dots() -> None:
    """What is counted stands right behind its number, and a dot between words sets no blank."""
    anywhere = Syllables(page(20), frozenset())
    assert anywhere.go_on("지붕 1", "심 판결")
    assert anywhere.go_on("서울·", "부산 시장")
    assert not anywhere.go_on("1998", "(부산)")
    at_blanks = Syllables(textwrap.fill(" ".join(PARAGRAPHS), 20).split("\n"), frozenset())
    assert not at_blanks.go_on("지붕 1", "심 판결")


def test_headline_over_two_lines() -> None:
    """A headline is set like the column below it."""
    pages = [broken(p, 20) for p in PARAGRAPHS]
    text = (
        "**섬으로 가는 배, 월요일에 항\n구에 머물렀다**\n\n김하늘 기자\n2025년 4월 14일\n\n"
        + "\n\n".join(pages)
    )
    headline = newsparse.parse(text).headline
    assert headline is not None
    assert headline.text == "섬으로 가는 배, 월요일에 항구에 머물렀다"
    assert headline.span == newsparse.Span(2, text.index("**", 2))
