"""One printed element (some lines of the page) as clean text with a way back to the source."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsparse import markup
from newsparse.lines import Clean, Lines, clean, is_clean
from newsparse.model import Link, Span
from newsparse.model.spans import Where
from newsparse.patterns import late

__all__ = ["Element", "Where", "closed_up", "element", "element_of_text", "shifted", "without"]


_BLANK_LINES = late(r"\n\K\n+")


class Element(NamedTuple):
    """Clean text, the function that maps its offsets to the source, and the links it held."""

    text: str
    where: Where
    links: tuple[Link, ...]


def element(lines: Lines, rows: list[int]) -> Element:
    """Return the lines *rows* (indexes, in order) as one element.

    Printed lines are parted by one newline, blocks by two.
    """
    texts = lines.texts
    if len(rows) == 1:
        return _line(lines, rows[0])
    parts = [texts[rows[0]]]
    for a, b in pairwise(rows):
        right_below = b == a + 1 or (lines.left and lines.adjoin(a, b))
        parts.append("\n" if right_below or all(texts[a + 1 : b]) else "\n\n")
        parts.append(texts[b])
    text = "".join(parts)
    if markup.might_hold(text) or not lines.uneven.isdisjoint(rows):
        return element_of_clean(_cut_out(lines, rows, parts[1::2]))
    # Most readers of several lines find nothing, and ask for no place.
    printed: list[Clean] = []

    def where(start: int, stop: int) -> Span:
        if not printed:
            printed.append(_cut_out(lines, rows, parts[1::2]))
        return printed[0].where(start, stop)

    return Element(text, where, ())


def _line(lines: Lines, i: int) -> Element:
    """Return one line as an element: most lines need no cleaning."""
    text = lines.texts[i]
    begin = lines.starts[i]
    if i in lines.uneven:
        return element_of_clean(_cut_out(lines, [i], []))
    links: tuple[Link, ...] = ()
    if markup.might_hold(text):
        edits, links = markup.read(text)
        if edits:
            printed = Clean(text, edits, begin)
            if is_clean(printed.text):
                return Element(printed.text, printed.where, links)
            return element_of_clean(_cut_out(lines, [i], []))

    def where(start: int, stop: int) -> Span:
        return Span(begin + start, begin + stop)

    return Element(text, where, links)


def _cut_out(lines: Lines, rows: list[int], gaps: list[str]) -> Clean:
    """Return the stretch of the source that holds *rows*, with *gaps* between them."""
    first, last = lines.starts[rows[0]], lines.stops[rows[-1]]
    edits = [
        (lines.stops[a] - first, lines.starts[b] - first, gap)
        for (a, b), gap in zip(pairwise(rows), gaps, strict=True)
    ]
    if lines.cuts:
        cuts = [cut for i in rows for cut in lines.cuts.get(i, ())]
        edits += [
            (start - first, stop - first, replacement)
            for start, stop, replacement in cuts
            if first <= start and stop <= last
        ]
        edits.sort()
    return Clean(lines.source[first:last], edits, first)


def closed_up(printed: Element) -> Element:
    r"""Return an element without its blank lines: some are printed within a byline or headline.

    >>> closed_up(element_of_text("By\n\nJane Doe")).where(3, 11)
    Span(4, 12)
    """
    if "\n\n" not in printed.text:
        return printed
    return _edited(printed, [(*match.span(), "") for match in _BLANK_LINES.finditer(printed.text)])


def without(printed: Element, places: list[int]) -> Element:
    """Return an element without the characters at some *places*, in order."""
    return _edited(printed, [(at, at + 1, "") for at in places]) if places else printed


def _edited(printed: Element, edits: list[tuple[int, int, str]]) -> Element:
    edited = Clean(printed.text, edits)

    def where(start: int, stop: int) -> Span:
        return printed.where(*edited.stretch(start, stop))

    return Element(edited.text, where, printed.links)


def shifted(where: Where, by: int) -> Where:
    """Return the way back to the source from a part of an element that begins *by* later."""
    return lambda start, stop: where(start + by, stop + by)


def element_of_text(text: str) -> Element:
    """Return a caller's text as one element."""
    if not markup.might_hold(text) and is_clean(text):
        return Element(text, Span, ())
    return element_of_clean(Clean(text, []))


def element_of_clean(printed: Clean) -> Element:
    """Return what was edited already as one element."""
    text = printed.text
    links: tuple[Link, ...] = ()
    # Each layer of edits, the last one first: offsets go back through all that changed any.
    layers = [printed]
    if markup.might_hold(text):
        edits, links = markup.read(text)
        if edits:
            layers.insert(0, Clean(text, edits))
            text = layers[0].text
    if not is_clean(text):
        layers.insert(0, clean(text))
        text = layers[0].text

    def where(start: int, stop: int) -> Span:
        for layer in layers:
            start, stop = layer.stretch(start, stop)
        return Span(start, stop)

    return Element(text, where, links)
