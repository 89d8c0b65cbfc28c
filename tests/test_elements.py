"""One printed element: clean text, the way back to the source, and the links it held."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.elements import element, element_of_text
from newsparse.lines import read_lines
from newsparse.model import Link, Span

PARTS = ("By", "Jane", "*Post*", "Doe", " ", "  ", "\n", "\n\n", "\u00a0", "\u00ad", "&amp;", "- ")


def test_lines_and_blocks() -> None:
    """Printed lines are parted by one newline, blocks by two, whatever is left out between."""
    lines = read_lines("By Jane Doe\nin Paris\n\n\nPage 3\n14 April 2025")
    assert element(lines, [0, 1, 5]).text == "By Jane Doe\nin Paris\n\n14 April 2025"
    assert element(lines, [4, 5]).text == "Page 3\n14 April 2025"


def test_links_are_kept() -> None:
    """The words of a link stay, and its target is told."""
    lines = read_lines("To write\n**[to us](https://gazette.example)**")
    found = element(lines, [0, 1])
    assert found.text == "To write\nto us"
    assert found.links == (Link(url="https://gazette.example", text="to us"),)


@given(st.lists(st.sampled_from(PARTS), max_size=24).map("".join), st.data())
def test_each_character_is_found_again(source: str, data: st.DataObject) -> None:
    """Each character but a newline or decoded one stands in the source where the element says."""
    lines = read_lines(source)
    rows = [i for i, text in enumerate(lines.texts) if text]
    if not rows:
        return
    rows = sorted(data.draw(st.sets(st.sampled_from(rows), min_size=1)))
    found = element(lines, rows)
    for place, character in enumerate(found.text):
        span = found.where(place, place + 1)
        assert span.start <= span.stop <= len(source)
        if not character.isspace() and character != "&":
            assert source[span.start] == character


@given(st.lists(st.sampled_from(["Jane", "Doe", " of", "\n", "\n\n"]), max_size=12).map("".join))
def test_one_way_and_the_other(source: str) -> None:
    """Lines that need no cleaning give what the cleaning of their text gives."""
    lines = read_lines(source)
    rows = [i for i, text in enumerate(lines.texts) if text]
    if not rows or "\n\n\n" in source:
        return
    found, cleaned = element(lines, rows), element_of_text(source)
    assert found.text == cleaned.text
    first = lines.starts[rows[0]]
    if source == found.text:
        spans = [found.where(i, i + 1) for i in range(len(source))]
        assert spans == [Span(first + i, first + i + 1) for i in range(len(source))]
