"""Whether one width cuts the lines of a text."""

from __future__ import annotations

import random
import textwrap
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsparse.wrap_width import one_width

words = st.lists(st.integers(2, 11).map(lambda size: "n" * size), min_size=60, max_size=120)


def cut(lines: list[str]) -> list[tuple[int, int]]:
    """Return how long the lines are that run on, and what the next word of each needs."""
    return [
        (len(above), len(below.partition(" ")[0]) + 1)
        for above, below in pairwise(lines)
        if above and below
    ]


@given(st.lists(words, min_size=1, max_size=6), st.integers(40, 110))
def test_a_wrapped_text_has_one(paragraphs: list[list[str]], width: int) -> None:
    """It has, whatever the width and wherever the paragraphs end."""
    lines = [
        line
        for paragraph in paragraphs
        for line in ["", *textwrap.wrap(" ".join(paragraph), width)]
    ]
    assert one_width(cut(lines), map(len, lines))


@given(st.lists(words, min_size=2, max_size=6), st.integers(40, 110))
def test_links_that_cannot_be_cut_do_not_hide_it(paragraphs: list[list[str]], width: int) -> None:
    """Of the lines with an address it is not known where they would have ended."""
    lines = [line for paragraph in paragraphs for line in textwrap.wrap(" ".join(paragraph), width)]
    pairs = cut(lines)
    # A third of the lines is longer by an address, and not among those that could be cut.
    pairs = [
        (length + 40, word) if n % 3 == 0 else (length, word)
        for n, (length, word) in enumerate(pairs)
    ]
    assert one_width(pairs, [len(line) for n, line in enumerate(lines) if n % 3])


def test_titles_have_none() -> None:
    """Sixty titles of 45 to 100 characters below each other are not one text, however drawn."""
    drawn = random.Random(1)
    for _ in range(200):
        lines = [
            " ".join("n" * drawn.randint(2, 11) for _ in range(20))[
                : drawn.randint(45, 100)
            ].strip()
            for _ in range(60)
        ]
        assert not one_width(cut(lines), map(len, lines))


def test_nothing_shows_no_width() -> None:
    """Without a line that runs on there is none to show it."""
    assert not one_width([], [70, 71])
