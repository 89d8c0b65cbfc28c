"""What a field reader says when its element is not there."""

from __future__ import annotations

from newsparse.model.spans import Span

__all__ = [
    "BylineError",
    "DateError",
    "DatelineError",
    "FooterError",
    "HeadlineError",
    "ParseError",
]

_WIDTH = 72


class ParseError(ValueError):
    """The text is not the element that was asked for.

    ``text`` is what was given, ``span`` the part of it that did not fit, ``expected`` says in
    words what would have. The message prints the line with a marker under that part.

    >>> error = ParseError("no such day, 31 April", Span(13, 21), "a day of the calendar")
    >>> print(error)
    expected a day of the calendar:
      no such day, 31 April
                   ^^^^^^^^
    """

    __module__ = "newsparse"

    def __init__(self, text: str, span: Span, expected: str) -> None:
        """Keep the text, the offending span and what was expected there."""
        super().__init__(text, span, expected)
        self.text = text
        self.span = span
        self.expected = expected

    def __str__(self) -> str:
        """Print what was expected, the line, and a marker under the span."""
        line, start, stop = _line_around(self.text, self.span)
        if not line.strip():
            return f"expected {self.expected}: the text is blank"
        marker = " " * start + "^" * max(1, stop - start)
        return f"expected {self.expected}:\n  {line}\n  {marker}"


def _line_around(text: str, span: Span) -> tuple[str, int, int]:
    """Return the printable line that holds the span's start, and the span within it."""
    start = min(max(span.start, 0), len(text))
    left = max((text.rfind(mark, 0, start) + 1 for mark in "\n\r\f\v\x85\u2028\u2029"), default=0)
    ends = (text.find(mark, start) for mark in "\n\r\f\v\x85\u2028\u2029")
    right = min((end for end in ends if end >= 0), default=len(text))
    if start - left > _WIDTH // 2:
        left = start - _WIDTH // 2
    line = text[left : min(right, left + _WIDTH)]
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return shown, start - left, max(start - left, min(span.stop - left, len(line)))


class HeadlineError(ParseError):
    """The text is blank, or more than one block.

    >>> import newsparse
    >>> newsparse.parse_headline(" ")
    Traceback (most recent call last):
    newsparse.HeadlineError: expected a headline: the text is blank
    """

    __module__ = "newsparse"


class BylineError(ParseError):
    """The text names no author the way newsrooms do."""

    __module__ = "newsparse"


class DateError(ParseError):
    """The text is not a date line, or its date can't be settled."""

    __module__ = "newsparse"


class DatelineError(ParseError):
    """The text does not open with a dateline."""

    __module__ = "newsparse"


class FooterError(ParseError):
    """The text's first block is not boilerplate."""

    __module__ = "newsparse"
