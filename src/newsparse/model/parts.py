"""One article of a text that holds several."""

from __future__ import annotations

import attrs

from newsparse.model.spans import NOWHERE, Span

__all__ = ["Part"]


@attrs.frozen(kw_only=True)
class Part:
    """A stretch of a text that is one article, ready for parsing.

    ``text`` has the article's labelled head with it, where one is printed. ``span`` is where it
    stands in the whole. ``reason`` says what parts it from the text before it: ``database`` (a
    line that counts or ends the documents of an export), ``front_matter``, ``form_feed``,
    ``heading``, or ``whole`` for what stands first.

    >>> part = Part(text="# Storm closes ports", span=Span(0, 20), reason="whole")
    >>> part.span.of("# Storm closes ports") == part.text
    True
    """

    text: str
    span: Span = attrs.field(default=NOWHERE, eq=False)
    reason: str = attrs.field(default="whole", eq=False)

    def __str__(self) -> str:
        """Return the text."""
        return self.text
