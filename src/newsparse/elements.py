"""One printed element (some lines of the page) as clean text with a way back to the source."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from newsparse import markup
from newsparse.lines import Clean, Lines, clean
from newsparse.model import Link, Span

__all__ = ["Element", "Where", "element", "element_of_text", "line_element"]

Where = Callable[[int, int], Span]


class Element(NamedTuple):
    """Clean text, the function that maps its offsets to the source, and the links it held."""

    text: str
    where: Where
    links: tuple[Link, ...]


def element(lines: Lines, rows: list[int]) -> Element:
    """Return the lines *rows* (indexes, in order) as one element.

    Printed lines are parted by one newline, blocks by two.
    """
    first, last = lines.starts[rows[0]], lines.stops[rows[-1]]
    gaps: list[tuple[int, int, str]] = []
    for a, b in pairwise(rows):
        blank = any(not lines.texts[i] for i in range(a + 1, b))
        start, stop = lines.stops[a], lines.starts[b]
        gaps.append((start - first, stop - first, "\n\n" if blank else "\n"))
    return element_of_clean(Clean(lines.source[first:last], gaps, first))


def line_element(lines: Lines, i: int) -> Element:
    """Return one line as an element: most lines need no cleaning."""
    text = lines.texts[i]
    if i in lines.uneven or markup.might_hold(text):
        return element(lines, [i])
    start = lines.starts[i]

    def where(first: int, stop: int) -> Span:
        return Span(start + first, start + stop)

    return Element(text, where, ())


def element_of_text(text: str) -> Element:
    """Return a caller's text as one element."""
    return element_of_clean(Clean(text, []))


def element_of_clean(printed: Clean) -> Element:
    """Return what was edited already as one element."""
    links: tuple[Link, ...] = ()
    plain = printed
    if markup.might_hold(printed.text):
        links = markup.links(printed.text)
        plain = Clean(printed.text, markup.edits(printed.text))
    tidy = clean(plain.text)

    def where(start: int, stop: int) -> Span:
        span = tidy.where(start, stop)
        if plain is not printed:
            span = plain.where(span.start, span.stop)
        return printed.where(span.start, span.stop)

    return Element(tidy.text, where, links)
