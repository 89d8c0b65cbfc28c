"""A paragraph's text, made again from the source and its repairs."""

from __future__ import annotations

from newsparse.model import Paragraph

__all__ = ["replay"]


def replay(source: str, paragraph: Paragraph) -> str:
    r"""Return the words of *source* under the paragraph's span with its repairs applied.

    For every paragraph that was read from *source* this is ``paragraph.text``: nothing but the
    listed repairs stands between the two.

    >>> from newsparse.model import Repair, RepairKind, Span
    >>> source = "Ferries stayed in har-\nbour."
    >>> repair = Repair(kind=RepairKind.HYPHENATION, span=Span(21, 23))
    >>> replay(source, Paragraph(text="Ferries stayed in harbour.", repairs=(repair,),
    ...                          span=Span(0, 28)))
    'Ferries stayed in harbour.'
    """
    parts: list[str] = []
    at = paragraph.span.start
    for repair in paragraph.repairs:
        parts.append(source[at : repair.span.start])
        parts.append(repair.replacement)
        at = repair.span.stop
    parts.append(source[at : paragraph.span.stop])
    return "".join(parts)
