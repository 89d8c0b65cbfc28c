"""Korean columns whose lines a tool put together with a blank each."""

from __future__ import annotations

import textwrap
from collections import Counter
from itertools import pairwise

import pytest

import newsparse
from newsparse.joined_columns import mend_joined_columns, width_of
from newsparse.lines import read_lines

PARAGRAPHS = [
    (
        "마을 도서관이 이십 년 만에 문을 닫는다는 소식이 전해지자 주민들은 화요일 저녁에 학교 강당에 모였다. 주민들은 군청이 "
        "도서관을 닫기로 한 결정을 다시 생각해야 한다고 말했다. 군청은 예산이 모자라기 때문에 도서관을 더는 운영할 수 없다는 "
        "입장을 되풀이했다."
    ),
    (
        "도서관은 어부들이 돈을 모아 지은 건물이다. 처음에는 책이 삼백 권밖에 없었지만 지금은 이만 권이 넘는다. 아이들은 학교가 "
        "끝나면 도서관에서 부모를 기다리고, 노인들은 아침마다 도서관에서 신문을 읽는다. 겨울에는 난로 옆자리를 두고 다투기도 한다."
    ),
    (
        "군청은 책을 이웃 마을의 도서관으로 옮기겠다고 밝혔다. 이웃 마을까지는 버스로 한 시간이 걸리고 버스는 하루에 두 번만 다닌다. "
        "주민들은 아이들이 버스를 타고 도서관에 갈 수는 없다고 말했다. 군청은 버스를 늘리는 방안을 살펴보겠다고 답했다."
    ),
    (
        "도서관을 지키려는 주민들은 서명을 받기 시작했다. 수요일까지 팔백 명이 서명했는데 마을에 사는 사람은 모두 구백 명이다. "
        "주민들은 금요일에 서명을 군청에 내고, 군청이 결정을 바꾸지 않으면 직접 도서관을 운영하겠다는 계획도 함께 밝힐 것이라고 했다."
    ),
]
HEAD = "# 마을 도서관이 문을 닫는다\n\n김하늘 기자\n\n2025년 4월 14일\n\n"
WORDS = Counter(" ".join(PARAGRAPHS).split())
BOUND = frozenset(word for word in newsparse.languages.load("ko").prose.bound)
CLOSINGS = newsparse.languages.load("ko").prose.closings


def set_in_lines(paragraph: str, width: float) -> list[str]:
    """Break a paragraph into lines of a width, between any two syllables."""
    lines: list[str] = []
    start, reach = 0, 0.0
    for at, sign in enumerate(paragraph):
        reach += width_of(sign)
        if reach > width and sign not in ".,":
            lines.append(paragraph[start:at].strip())
            start, reach = at, width_of(sign)
    return [*lines, paragraph[start:].strip()]


def joined(width: float) -> str:
    """Return the article as a tool prints it that puts lines together with blanks."""
    return "\n\n".join(" ".join(set_in_lines(p, width)) for p in PARAGRAPHS)


def lost(text: str) -> int:
    """Count the words of the article that a text does not have."""
    return (WORDS - Counter(text.split())).total()


def body(text: str) -> str:
    """Return what a reader finds in the article."""
    return "\n\n".join(p.text for p in newsparse.parse(HEAD + text).paragraphs)


def test_words_are_whole_again() -> None:
    """Many of the words that the ends of lines have cut in two are found, and no syllable is lost."""
    mended = naive = 0
    for width in range(14, 25):
        printed = joined(width)
        found = body(printed)
        assert "".join(found.split()) == "".join(printed.split())
        mended += lost(found)
        naive += lost(printed)
    assert 3 * mended < 2 * naive


@pytest.mark.parametrize("width", range(14, 40, 2))
def test_blanks_of_the_writer_stay(width: int) -> None:
    """Lines that were broken between words, and put together as they should be, are text as it was."""
    clean = "\n\n".join(PARAGRAPHS)
    wrapped = "\n\n".join(" ".join(textwrap.wrap(p, width)) for p in PARAGRAPHS)
    assert wrapped == clean
    assert body(clean) == clean
    # Some slips of the typist: particles that stand alone, with lines of no width around them.
    slips = (
        clean.replace("주민들은", "주민들 은")
        .replace("도서관을", "도서관 을")
        .replace("버스는", "버스 는")
    )
    assert body(slips) == slips


def test_each_blank_is_told_of() -> None:
    """What is taken out is a repair, and the text is made again from them."""
    source = HEAD + joined(20)
    article = newsparse.parse(source)
    repairs = [r for p in article.paragraphs for r in p.repairs]
    assert repairs
    assert {(source[r.span.start : r.span.stop], r.replacement) for r in repairs} == {(" ", "")}
    assert all(newsparse.replay(source, p) == p.text for p in article.paragraphs)
    assert all(a.span.stop == b.span.start for a, b in pairwise(article.segments))


def test_lines_without_particles_alone_are_not_measured() -> None:
    """Where the language knows no particles nothing shows that words were cut."""
    lines = read_lines(joined(20))
    before = list(lines.texts)
    mend_joined_columns(lines, frozenset(), CLOSINGS)
    assert lines.texts == before
    mend_joined_columns(lines, BOUND, CLOSINGS)
    assert lines.texts != before


def test_how_sentences_end_is_the_record_s() -> None:
    """Where no language says in which syllables its sentences end, nobody looks for columns."""
    lines = read_lines(joined(20))
    before = list(lines.texts)
    mend_joined_columns(lines, BOUND, ())
    assert lines.texts == before


def test_a_single_paragraph_shows_no_width() -> None:
    """Of one paragraph a width may be found by chance: it stays as printed."""
    lines = read_lines(" ".join(set_in_lines(PARAGRAPHS[0], 16)))
    before = list(lines.texts)
    mend_joined_columns(lines, BOUND, CLOSINGS)
    assert lines.texts == before
