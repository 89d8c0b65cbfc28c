"""Block marks at the beginning of lines: ``#`` headings, ``>`` quotes, underlines, rules, lists.

Facts
-----
A mark is evidence, never proof: tools print bylines, dates, contact lines and running heads as
headings. The marks of headings and quotes are taken off the line table, so that all later rooms
see the words alone; what they said is kept beside it. What tools mark as code is a page set in
typewriter: no article holds programs, so fences and the marks of whole lines go as well. A mail
program quotes all that is sent on, blank lines included: that is no quotation. List marks stay,
since a dash or a number may as well begin a line of prose: :func:`list_mark` tells once the
paragraphs are known.
"""

from __future__ import annotations

import regex

from newsparse.lines import INVISIBLE, Lines
from newsparse.patterns import late

__all__ = ["Marks", "follow_headings", "is_separator", "list_mark", "read_marks"]

_HEADING = regex.compile(r"(#{1,6})(?: +|\Z)")
_CLOSING = regex.compile(r"(?<= )#+\Z")
_FENCES = frozenset(("```", "~~~"))
_FENCE = late(r"(?:`{3,}|~{3,}) ?[\w+-]*")
_SPAN = late(
    r"(?P<bold>\*\*|__|[*_]|)(?P<mark>`+)(?P<words>[^`\s](?:[^`]*[^`\s])?)(?P=mark)(?P=bold)"
)
_QUOTE = late(r"(?:> ?)+")
_UNDERLINE = late(r"=+|-{2,}")
_SEPARATOR = late(r"(?:[*_\-–—•·~=+#◆■□●○※☆★⁂❖✦✻❦.|:] ?){2,}|[*•·◆■●※☆★⁂❖✦✻❦~]")
_WIDEST_RULE = 160
"""Letters in plain text draw their rules as wide as the column, or the screen."""
_LIST = regex.compile(
    r"(?:[-*+•●▪◦‣·∙■□►] (?=\S)|[•●▪◦‣■□►](?=\S)|\d{1,3}[.)] (?=\S)|\p{L}\) (?=\S))"
)


class Marks:
    """What the marks of an article said.

    ``headings`` holds the level of each marked line, ``further`` those of them that only go on
    with the heading above, ``quotes`` the lines behind a ``>``, ``rules`` the lines that are
    nothing but a mark: underlines of headings, fences.
    """

    __slots__ = ("further", "headings", "quotes", "rules")

    def __init__(self) -> None:
        """Begin with none."""
        self.headings: dict[int, int] = {}
        self.further: set[int] = set()
        self.quotes: set[int] = set()
        self.rules: set[int] = set()


_NARROWEST = 40
"""No tool wraps a page in narrower lines."""
_MARK = 4
_MOST_FURTHER = 2
"""A marked heading goes on for so many lines at most."""
_MOST_ABOVE = 2
"""So many lines above the last one may be of an underlined headline."""


def read_marks(lines: Lines) -> Marks:
    r"""Take the marks of headings and quotes off the table, and return what they said.

    >>> from newsparse.lines import read_lines
    >>> lines = read_lines("## Storm closes ports\n\n> It was a wall of water.")
    >>> marks = read_marks(lines)
    >>> lines.texts, marks.headings, marks.quotes
    (['Storm closes ports', '', 'It was a wall of water.'], {0: 2}, {2})
    """
    marks = Marks()
    texts = lines.texts
    typed = "`" in lines.source
    if typed or ("~" in lines.source and "~~~" in lines.source):
        _fences(texts, marks)
    marked = [i for i, text in enumerate(texts) if text and text[0] in "#>=-"]
    ruled = False
    for i in marked:
        if texts[i][0] in "#>":
            _take_off(lines, marks, i, texts[i])
        ruled = ruled or texts[i][0] in "=-"
    if len(marks.quotes) > 1:
        _unquote(lines, marks)
    if typed:
        _take_off_typewriter(lines, marks)
    if ruled:
        _underlines(texts, marks)
    return marks


def _fences(texts: list[str], marks: Marks) -> None:
    """Find the fences around what is set in typewriter; a single one fences nothing."""
    found = [i for i, text in enumerate(texts) if text[:3] in _FENCES and _FENCE.fullmatch(text)]
    if len(found) > 1:
        marks.rules.update(found)


def _take_off_typewriter(lines: Lines, marks: Marks) -> None:
    """Take off the marks of code around all the words of a line."""
    for i, text in enumerate(lines.texts):
        if "`" in text and i not in marks.rules:
            span = _SPAN.fullmatch(text)
            if span is not None:
                start, stop = span.span("words")
                lines.texts[i] = span["words"]
                _trail(lines, i, len(text) - stop)
                at = lines.starts[i]
                while start:
                    start -= lines.source[at] not in INVISIBLE
                    at += 1
                while lines.source[at] in INVISIBLE:
                    at += 1
                lines.starts[i] = at


def _unquote(lines: Lines, marks: Marks) -> None:
    """Blank the lines that hold the mark of a quotation alone; a text all quoted is sent on."""
    texts = lines.texts
    bare = [i for i, text in enumerate(texts) if text[:1] == ">" and _QUOTE.fullmatch(text)]
    for i in bare:
        texts[i] = ""
    if len(bare) > 1 and len(marks.quotes) == sum(map(bool, texts)):
        # A mail program quotes what is sent on, its blank lines as well.
        marks.quotes.clear()


def _take_off(lines: Lines, marks: Marks, i: int, text: str) -> None:
    quote = _QUOTE.match(text) if text[0] == ">" else None
    if quote is not None:
        if quote.end() == len(text):
            return
        marks.quotes.add(i)
        _lead(lines, i, quote.end())
        text = lines.texts[i]
    heading = _HEADING.match(text)
    if heading is None:
        return
    words = text[heading.end() :]
    if not words.strip("# "):
        # A heading without words.
        marks.rules.add(i)
        return
    if len(heading[1]) == 1 and words.isalpha() and words.islower():
        # "# ferries": the mark of a topic, apart from its word.
        return
    marks.headings[i] = len(heading[1])
    _lead(lines, i, heading.end())
    text = lines.texts[i]
    closing = _CLOSING.search(text)
    if closing is not None and closing.start() > 1:
        lines.texts[i] = text[: closing.start()].rstrip()
        _trail(lines, i, len(text) - closing.start())


def _trail(lines: Lines, i: int, length: int) -> None:
    """Move the end of a line in front of its last *length* visible characters and the blanks there."""
    source, stop = lines.source, lines.stops[i]
    while length:
        stop -= 1
        length -= source[stop] not in INVISIBLE
    while source[stop - 1].isspace() or source[stop - 1] in INVISIBLE:
        stop -= 1
    lines.stops[i] = stop


def _lead(lines: Lines, i: int, length: int) -> None:
    """Take *length* characters off the beginning of a line, which is not left empty."""
    text = lines.texts[i]
    if i in lines.uneven:
        source, at, seen = lines.source, lines.starts[i], 0
        # Count the visible characters that go; blanks between them do not matter.
        goes = sum(not c.isspace() for c in text[:length])
        while seen < goes:
            seen += source[at] in "#>"
            at += 1
        while source[at].isspace() or source[at] in INVISIBLE:
            at += 1
        lines.starts[i] = at
    else:
        lines.starts[i] += length
    lines.texts[i] = text[length:]


def _underlines(texts: list[str], marks: Marks) -> None:
    """Find headings that are underlined with ``===`` or ``---``."""
    for i, text in enumerate(texts):
        if (
            i
            and text
            and text[0] in "=-"
            and _UNDERLINE.fullmatch(text)
            and texts[i - 1]
            and i - 1 not in marks.rules
        ):
            # A rule under a whole paragraph divides, under a short line it underlines.
            if text[0] == "=" or len(texts[i - 1]) <= max(100, len(text) + 20):
                marks.headings.setdefault(i - 1, 1 if text[0] == "=" else 2)
                # A long headline is wrapped, and underlined as a whole: so is what stands in capitals as
                # the line below does, where a dash may part as well. A word alone is its section.
                level = marks.headings[i - 1]
                capitals = texts[i - 1].isupper()
                for above in range(i - 2, max(i - 2 - _MOST_ABOVE, -1), -1):
                    if not texts[above] or above in marks.rules or above in marks.quotes:
                        break
                    if text[0] == "-" and not (
                        capitals and texts[above].isupper() and " " in texts[above]
                    ):
                        break
                    if marks.headings.setdefault(above, level) != level:
                        break
            marks.rules.add(i)


def follow_headings(lines: Lines, marks: Marks, column: int) -> None:
    r"""Find the lines on which a marked heading goes on, on a page wrapped at *column*, if it is.

    Tools that wrap what they print wrap headings as well, and mark the first line alone. Such a
    heading fills its line, and a blank line ends it. Where text stands right below a heading that
    does not fill its line, the page sets all texts so, and no heading is known to go on.

    >>> from newsparse.lines import read_lines
    >>> text = "# Storm closes all the ports of the isles\nin the north\n\nNobody was hurt."
    >>> lines = read_lines(text)
    >>> marks = read_marks(lines)
    >>> follow_headings(lines, marks, 42)
    >>> sorted(marks.headings), marks.further
    ([0, 1], {1})
    """
    if column < _NARROWEST:
        return
    texts = lines.texts
    found: dict[int, int] = {}
    for i, level in marks.headings.items():
        k = i + 1
        if k >= len(texts) or not texts[k] or k in marks.headings or k in marks.rules:
            continue
        begin = lines.starts[i]
        if "#" not in lines.source[max(0, begin - _MARK) : begin]:
            # It is underlined, as a whole.
            continue
        length = len(texts[i]) + level + 1
        if not _is_filled(length, texts[k], column):
            if length + 1 + len(texts[k].partition(" ")[0]) <= column:
                return
            continue
        while (
            k - i <= _MOST_FURTHER
            and k < len(texts)
            and texts[k]
            and not (k in marks.headings or k in marks.quotes or k in marks.rules)
            and list_mark(texts[k]) is None
            and (k == i + 1 or _is_filled(len(texts[k - 1]), texts[k], column))
        ):
            k += 1
        if k == len(texts) or not texts[k]:
            found.update(dict.fromkeys(range(i + 1, k), level))
    marks.headings.update(found)
    marks.further.update(found)


def _is_filled(length: int, below: str, column: int) -> bool:
    """Tell whether a line of so many characters is full: the first word below would not have fitted."""
    word, _, _ = below.partition(" ")
    return length + 1 + len(word) > column and 4 * column <= 5 * length <= 6 * column


def is_separator(text: str) -> bool:
    """Tell whether a line only separates: ``* * *``, ``---``, ``•``."""
    return (
        0 < len(text) < _WIDEST_RULE
        and not text[0].isalnum()
        and _SEPARATOR.fullmatch(text) is not None
    )


def list_mark(text: str) -> int | None:
    """Return the length of the list mark that a paragraph opens with, ``None`` without one.

    A number is of the text: it says which item this is, so its length is 0.

    >>> list_mark("- Bread"), list_mark("12. Wine"), list_mark("– and so on"), list_mark("1998 was")
    (2, 0, None, None)
    """
    first = text[0]
    if first.isalnum() and not (first.isdecimal() or text[1:2] == ")"):
        return None
    match = _LIST.match(text)
    if match is None:
        return None
    return 0 if first.isalnum() else match.end()
