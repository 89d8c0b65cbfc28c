"""The source, part by part: what became of every character."""

from __future__ import annotations

from newsparse.model import Article, RepairKind, Segment, SegmentKind, Span

__all__ = ["make_segments"]

_KIND = {
    RepairKind.MARKUP: SegmentKind.MARKUP,
    RepairKind.INVISIBLE: SegmentKind.MARKUP,
    RepairKind.SPACING: SegmentKind.BODY,
}


def make_segments(
    owner: object, raw: tuple[tuple[int, int, SegmentKind], ...]
) -> tuple[Segment, ...]:
    """Return the segments of an article.

    *raw* holds the lines that are not of the body; the body's come from the paragraphs and their
    repairs. What lies between is blank, or the mark of a heading or a quotation.
    """
    assert isinstance(owner, Article)
    source = owner.source
    marks = list(raw)
    lines = list(raw)
    for paragraph in owner.paragraphs:
        at = paragraph.span.start
        for repair in paragraph.repairs:
            if repair.span.start > at:
                marks.append((at, repair.span.start, SegmentKind.BODY))
            at = max(at, repair.span.stop)
            kind = _KIND.get(repair.kind, SegmentKind.BREAK)
            if kind is SegmentKind.BREAK:
                marks += _break(repair.span, lines)
            elif repair.span:
                marks.append((repair.span.start, repair.span.stop, kind))
        if paragraph.span.stop > at:
            marks.append((at, paragraph.span.stop, SegmentKind.BODY))
    marks.sort()
    found: list[tuple[int, int, SegmentKind]] = []
    at = 0
    for start, stop, kind in marks:
        begin = max(start, at)
        if begin > at:
            found += _between(source, at, begin)
        if stop > begin:
            found.append((begin, stop, kind))
            at = stop
    if at < len(source):
        found += _between(source, at, len(source))
    merged: list[Segment] = []
    first, last, current = 0, 0, None
    for start, stop, kind in found:
        if kind is current:
            last = stop
            continue
        if current is not None:
            merged.append(Segment(kind=current, span=Span(first, last)))
        first, last, current = start, stop, kind
    if current is not None:
        merged.append(Segment(kind=current, span=Span(first, last)))
    return tuple(merged)


def _break(
    span: Span, lines: list[tuple[int, int, SegmentKind]]
) -> list[tuple[int, int, SegmentKind]]:
    """Return the parts of a break that are not furniture or asides."""
    found: list[tuple[int, int, SegmentKind]] = []
    at = span.start
    for start, stop, _ in lines:
        if start >= span.stop:
            break
        if stop <= at:
            continue
        if start > at:
            found.append((at, start, SegmentKind.BREAK))
        at = max(at, stop)
    if at < span.stop:
        found.append((at, span.stop, SegmentKind.BREAK))
    return found


def _between(source: str, start: int, stop: int) -> list[tuple[int, int, SegmentKind]]:
    """Return what lies between two parts: blanks, and the marks of headings and quotes."""
    text = source[start:stop]
    bare = text.strip()
    if not bare:
        return [(start, stop, SegmentKind.BLANK)]
    lead = len(text) - len(text.lstrip())
    found: list[tuple[int, int, SegmentKind]] = []
    if lead:
        found.append((start, start + lead, SegmentKind.BLANK))
    found.append((start + lead, start + lead + len(bare), SegmentKind.MARKUP))
    if lead + len(bare) < len(text):
        found.append((start + lead + len(bare), stop, SegmentKind.BLANK))
    return found
