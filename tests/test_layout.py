"""How lines lie on the page: column, blank lines, indents, regime."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.layout import Layout, Regime, measure
from newsparse.lines import read_lines

PROSE = [
    "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten.",
    (
        "The council, which met on Tuesday night, voted by nine to four to close the market hall "
        "before the winter, and to sell the land on which it stands to a company from the capital."
    ),
    "Traders who have sold fish there for forty years said that nobody had asked them.",
    (
        "A spokesman for the mayor declined to say how much had been offered, but three members of "
        "the council spoke of a sum of two million, to be paid in five parts over the next ten years."
    ),
    "The hall was built in 1911 and has burnt down twice since.",
]


def layout(text: str) -> Layout:
    """Return the layout of *text*."""
    return measure(read_lines(text))


def wrapped(width: int, between: str, indent: str = "") -> str:
    """Return the prose wrapped at *width*."""
    return between.join(
        textwrap.fill(words, width, initial_indent=indent, break_on_hyphens=False)
        for words in PROSE
    )


@pytest.mark.parametrize("text", ["", "\n\n", "One line."])
def test_too_little_to_measure(text: str) -> None:
    """One line has no column."""
    found = layout(text)
    assert (found.regime, found.column, found.margin, found.indents) == (
        Regime.BLOCKS,
        0,
        0,
        False,
    )
    assert found.rows == ([0] if text.strip() else [])


def test_a_paragraph_a_line() -> None:
    """Blocks of one line, a blank line between: nothing is wrapped."""
    found = layout("\n\n".join(PROSE))
    assert (found.regime, found.column) == (Regime.BLOCKS, 0)
    assert found.rows == [0, 2, 4, 6, 8]


def test_blank_lines_are_not_counted() -> None:
    """One or five blank lines are the same."""
    assert repr(layout("\n\n".join(PROSE))) == repr(layout("\n\n\n\n\n".join(PROSE)))


@pytest.mark.parametrize("width", [30, 40, 60, 72, 100])
def test_wrapped_with_blank_lines(width: int) -> None:
    """The column is measured to a few characters."""
    found = layout(wrapped(width, "\n\n"))
    assert found.regime is Regime.WRAPPED
    assert width - 8 <= found.column <= width


@pytest.mark.parametrize("indent", ["    ", "  ", "\t", "\u2003\u2003"])
def test_wrapped_with_indents(indent: str) -> None:
    """First lines are indented, no line is blank: the indents mark paragraphs."""
    found = layout(wrapped(50, "\n", indent))
    assert (found.regime, found.indents, found.margin) == (Regime.WRAPPED, True, 0)


def test_wrapped_and_solid() -> None:
    """Neither blank lines nor indents."""
    found = layout(wrapped(40, "\n"))
    assert (found.regime, found.indents) == (Regime.SOLID, False)
    assert 35 <= found.column <= 40


def test_blank_line_after_every_line() -> None:
    """The lines fill a column all the same."""
    found = layout("\n\n".join(wrapped(50, "\n").splitlines()))
    assert found.regime is Regime.SPACED
    assert 42 <= found.column <= 50


def test_a_paragraph_a_line_without_blank_lines() -> None:
    """Lines of any length, one after the other: each a paragraph."""
    found = layout("\n".join([*PROSE, *PROSE]))
    assert (found.regime, found.column) == (Regime.LINES, 0)


def test_long_lines_in_a_few_pairs() -> None:
    """A line below another here and there wraps nothing; blank lines part the rest."""
    found = layout(
        "\n\n".join([*PROSE, PROSE[0] + "\n" + PROSE[1] * 2 + "\n" + PROSE[4], *PROSE[:2]])
    )
    assert (found.regime, found.column) == (Regime.BLOCKS, 0)


def test_short_blocks_are_no_column() -> None:
    """Headlines of any length with blank lines between fill no column."""
    found = layout(
        "One\n\nA storm came to town\n\nTwo\n\nNobody\n\nThe wind rose and rose\n\nThree"
    )
    assert (found.regime, found.column) == (Regime.BLOCKS, 0)


def test_margin_of_an_indented_page() -> None:
    """A page that is indented throughout has a margin, and no marks of paragraphs."""
    found = layout(textwrap.indent(wrapped(50, "\n\n"), "      "))
    assert (found.margin, found.indents) == (6, False)
    found = layout(textwrap.indent(wrapped(50, "\n", "   "), "      "))
    assert (found.margin, found.indents) == (6, True)


def test_a_quotation_indented_throughout() -> None:
    """Several deeper lines in a row are a quotation or a list, and open no paragraphs."""
    quoted = textwrap.indent(textwrap.fill(PROSE[3], 40), "    ")
    text = wrapped(50, "\n\n") + "\n\n" + quoted + "\n\n" + wrapped(50, "\n\n")
    assert not layout(text).indents


def test_one_indented_line_marks_nothing() -> None:
    """An indent that comes once is a slip."""
    assert not layout(wrapped(50, "\n\n").replace("\n\nTraders", "\n\n    Traders")).indents


def test_long_blocks_of_like_length_are_no_column() -> None:
    """No printed column is as wide as that."""
    lines = [" ".join(PROSE[:2])[: 180 + n] for n in range(8)]
    found = layout("\n\n".join(lines))
    assert (found.regime, found.column) == (Regime.BLOCKS, 0)


def test_repr() -> None:
    """A layout can be shown."""
    assert repr(layout("a\n\nb")) == "Layout(blocks, column=0, margin=0, indents=False, rows=2)"


@given(st.lists(st.sampled_from(["", "a", "A storm came", PROSE[0], "  " + PROSE[0], "\tx"])))
def test_measures_are_sane(rows: list[str]) -> None:
    """Whatever lies on the page: rows are the printed lines, and no column is below zero."""
    found = layout("\n".join(rows))
    assert found.rows == [i for i, row in enumerate(rows) if row.strip()]
    assert 0 <= found.column <= 160
    assert (found.column > 0) == (found.regime in {Regime.WRAPPED, Regime.SOLID, Regime.SPACED})


def test_the_few_lines_that_go_on_show_what_indents_are() -> None:
    """Nearly all paragraphs are one line, so that most lines are indented."""
    text = "\n".join(["  " + PROSE[0], "  " + PROSE[2], "  " + PROSE[1][:78], PROSE[1][79:]])
    assert layout(text).indents
    assert layout(text).margin == 0
    assert not layout("\n".join("  " + words for words in PROSE)).indents


def test_a_few_full_lines_are_not_one_blank_line_each() -> None:
    """Parts of paragraphs at page ends fill their lines as well; a page has more of them."""
    lines = [words[:50].rsplit(" ", 1)[0] for words in PROSE] * 2
    assert layout("\n\n".join(lines)).regime is Regime.SPACED
    assert layout("\n\n".join(lines[:6])).regime is Regime.BLOCKS


def test_a_column_among_lists() -> None:
    """Lists and narrow quotations between do not hide that the text is wrapped."""
    items = "\n".join(
        f"  * {what}" for what in ("nine farms", "the old mill", "a lake", "two roads")
    )
    quotation = textwrap.fill(PROSE[2], 34)
    text = "\n\n".join([textwrap.fill(PROSE[1], 70), items, textwrap.fill(PROSE[3], 70), quotation])
    found = layout(text)
    assert (found.regime, found.column >= 64) == (Regime.WRAPPED, True)


def test_underlined_headlines_are_no_wrapped_lines() -> None:
    """However many articles stand in one text, a line over its underline goes on in nothing."""
    one = "The harbour stays shut\n======================\n\n" + "\n\n".join(PROSE) + "\n\n"
    assert layout(2 * one).regime is Regime.BLOCKS
    assert layout(20 * one).regime is Regime.BLOCKS


def test_short_lines_are_no_column() -> None:
    """A list of short lines, some of them long, is no wrapped text."""
    lines = [f"Street {n}, Dover" for n in range(14)]
    lines[3:3] = [PROSE[0], PROSE[2], PROSE[4]]
    assert layout("\n".join(lines)).regime is Regime.LINES


def test_a_paragraph_a_line_and_ragged_lines() -> None:
    """Many lines that go on with a sentence are of no page where each line is a paragraph."""
    lines = [
        "The wind rose to force ten on Monday and the ferries stayed in the harbour of the town.",
        "Trains ran.",
        "Nobody could say when the crews would come back to the quay, and nobody asked for it.",
        "The school stays shut until the water has gone.",
    ] * 5
    assert layout("\n".join(lines)).regime is Regime.LINES
    cut = [line.replace(" and the ferries", "\nand the ferries") for line in lines]
    assert layout("\n".join(cut)).regime is Regime.RAGGED


def test_headline_and_deck_are_no_column() -> None:
    """Their lines are as long as each other by chance: each paragraph below them is longer."""
    front = "The harbour stays shut until Friday night\nNobody could say when the crews come back"
    assert layout("\n\n".join([front, *PROSE[:3]])).column == 0
    # Where lines go on in the text as well they are of a column, however long one of them is.
    wrapped = textwrap.fill(" ".join(PROSE), 42)
    text = "\n\n".join([front, wrapped, "https://quay.example/" + "harbour/" * 20])
    assert layout(text).column > 30


ARABIC = "عقد مجلس المدينة جلسة مساء يوم الاثنين في المدرسة القديمة لإحصاء ما خلفته العاصفة من أضرار في سقوف المنازل والسوق {}."
HAN = "市议会周一晚上在学校开会，统计风暴给全镇造成的损失，镇长说有九个屋顶被掀翻，市场大厅的玻璃全部碎裂，学校将停课{}天。"


@pytest.mark.parametrize("words", [ARABIC, HAN])
def test_paragraphs_wider_than_any_page(words: str) -> None:
    """Lines of one length that end sentences are no column where no page is so wide."""
    lines = [words.format("一" if words is HAN else n) for n in range(5)]
    heads = ["风暴", "2025", "港口", "学校"]
    found = layout("\n".join([*heads[:3], *lines[:3], heads[3], *lines[3:], "港报"]))
    assert (found.regime, found.column) == (Regime.LINES, 0)


def test_a_wide_column_that_cuts_sentences() -> None:
    """Where such lines break off, a tool has cut them."""
    text = " ".join(PROSE).replace(".", ",")
    assert layout("\n".join(textwrap.wrap(text * 6, 130))).column > 110
