"""Links that a tool has wrapped, put on one line again where no paragraph holds them.

Facts
-----
html2text wraps what it prints at 78 characters: between two words of a link, and at the hyphens of
its address. A menu's entry, a headline that is a link, or a byline whose names are links then stands
on several lines, none of which says anything by itself::

    By [Jane Doe](https://gazette.example/jane-
    doe) and [John
    Roe](https://gazette.example/john-roe)

It counts the addresses, which no reader sees. So a byline may be cut where a line seems to be short::

    By [Jane Doe](https://gazette.example/staff/reporters/jane-doe/articles) April
    14, 2025

Where the next word would have fitted, the line is broken on purpose: the two blanks that html2text
prints in front of such a newline are lost on the way as often as not, and say nothing. The lines of
a paragraph are left to the rooms that join paragraphs: what they know of the column serves the other
paragraphs as well.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise, starmap

import regex

from newsparse import markup
from newsparse.lines import STOPS, Lines, find_pair, is_unspaced
from newsparse.marks import list_mark
from newsparse.patterns import late

__all__ = ["mend_wrapped_links"]

_LINK = late(
    r"""!?\[ (?: [^\[\]]++ | !?\[ [^\[\]]*+ \] (?<target> \( (?: [^()\\]++ | \\. | \([^()]*+\) )*+ \) )? )*+ \]
        (?&target)""",
    regex.VERBOSE | regex.DOTALL,
)
_WORDLESS = late(
    r"""\s*+ (?: (?: \[ \s*+ )? !\[ [^\[\]]*+ \] (?<target> \( (?: [^()\\]++ | \\. | \([^()]*+\) )*+ \) )
               (?: \s*+ \] (?&target) )?
             | \[ \s*+ \] (?&target) )""",
    regex.VERBOSE | regex.DOTALL,
)
_RUNS_ON = late(r"\[[^\[\]\n]*+\n|\]\((?:[^()\n]|\([^()\n]*+\))*+\n")
_PART = late(r"\S*?\p{L}(?:\p{L}-|-[\w!\"'&.,?]-)(?=\p{L}-?\p{L})")
"""A word up to the first hyphen behind which html2text may break it."""
_LONGEST = 160
"""Characters of what is no paragraph, without its addresses."""
_LEAST_LINKS = 8
_LONGEST_SENTENCE = 80
"""Of a headline or button that ends in a full stop."""
_MOST_LINES = 40
_MOST_PICTURED = 400
"""And of pictures: pages name one in a dozen sizes, all in one address."""
_OPENS_BLOCK = frozenset("#>|")
_COLUMN = 78
_LEAST_FULL = 60
_LEAST_LINES = 5
_PICTURED = ("![", "[![", "[ ![")
_MARKED = ("*", "+", "-", "#", ">", "|", "`")
"""What html2text does not wrap, or not at the same column."""


def mend_wrapped_links(lines: Lines) -> None:
    r"""Put each short block that a wrapped link runs through on its first line.

    What parts the lines becomes a cut of that line; the others are left blank.

    >>> from newsparse.lines import read_lines
    >>> lines = read_lines("By [Jane Doe](/staff/jane-\ndoe) and [John\nRoe](/staff/john)\n\nThe rest")
    >>> mend_wrapped_links(lines)
    >>> lines.texts
    ['By [Jane Doe](/staff/jane-doe) and [John Roe](/staff/john)', '', '', '', 'The rest']
    """
    link = find_pair(lines.source, "](")
    if link < 0:
        return
    wrapped: bool | None = None
    # The short paragraphs of an article show how wide it is set; those of a page with its menus are
    # known by nothing but their length.
    prose = lines.source.count("](", link) >= _LEAST_LINKS
    for first, past, runs_on in _units(lines):
        if not runs_on:
            wrapped = _is_wrapped(lines) if wrapped is None else wrapped
            if not wrapped or not lines.soft.isdisjoint(range(first, past)):
                continue
            glues = _glues(lines.texts[first:past], most=_LONGEST, prose=True, full=True)
            if glues is not None:
                lines.join(first, glues)
            continue
        head = _pictures(lines.texts[first:past])
        if not lines.soft.isdisjoint(range(first, past)):
            # The printer has cut a word: other rooms mend that.
            continue
        for start, stop in ((first, first + head), (first + head, past)):
            most = None if start < first + head else _LONGEST
            glues = _glues(lines.texts[start:stop], most, prose=prose)
            if glues is not None:
                lines.join(start, glues)


def _pictures(texts: list[str]) -> int:
    """Return how many lines of a block at its head are pictures, and links without words."""
    block = "\n".join(texts)
    ends = list(accumulate([len(text) + 1 for text in texts]))
    head = at = 0
    while (match := _WORDLESS.match(block, at)) is not None:
        at = match.end()
        if (row := bisect_left(ends, at)) < len(ends) and ends[row] == at + 1:
            head = row + 1
    return head


def _is_wrapped(lines: Lines) -> bool:
    """Tell whether a tool has wrapped the text at its usual column: no word begins beyond it."""
    full = 0
    for text in lines.texts:
        if len(text) < _LEAST_FULL or text.startswith(_MARKED):
            continue
        if len(text) <= _COLUMN:
            full += 1
        elif "](" not in text and text.find(" ", _COLUMN + 1) >= 0:
            return False
    return full >= _LEAST_LINES


def _column(texts: list[str]) -> int:
    """Return the width that lines fill; where more lines pass the usual one, none that a line has."""
    lengths = [*map(len, texts), 0]
    longest = max([length for length in lengths if length <= _COLUMN])
    # Below most short lines stands another one: the next word would have fitted.
    full = sum(
        [
            not _has_room(texts[i], texts[i + 1], _COLUMN)
            for i, (above, below) in enumerate(pairwise(lengths))
            if below and above <= _COLUMN <= above + below
        ]
    )
    beyond = sum(
        [
            "](" not in text and text.find(" ", _COLUMN + 1) >= 0
            for text, length in zip(texts, lengths, strict=False)
            if length > _COLUMN
        ]
    )
    return longest if beyond <= full else sys.maxsize


def _has_room(text: str, below: str, column: int) -> bool:
    """Tell whether the next word, or its part up to a hyphen, would have fitted on a line."""
    if len(text) + len(below) < column:
        return True
    word = below.partition(" ")[0]
    part = _PART.match(word) if "-" in word else None
    return len(text) + 1 + (part.end() if part else len(word)) <= column


def _is_full(text: str, below: str) -> bool:
    """Tell whether the next word did not fit on a line with a link, whose address counts."""
    return (
        "](" in text
        and not _has_room(text, below, _COLUMN)
        and text.find(" ", _COLUMN + 1) < 0
        and not text.startswith(_MARKED)
    )


def _units(lines: Lines) -> Iterator[tuple[int, int, bool]]:
    """Return the stretches that no blank line, line broken on purpose or mark of a list parts.

    Either a link runs on in the next line, or the first line is full with the address of one.
    """
    texts, pages = lines.texts, set(lines.pages)
    # What has been joined meanwhile does not tell how wide the tool prints.
    printed = texts.copy()
    column: int | None = None
    for first, past in _linked_blocks(lines):
        block = "\n".join(texts[first:past])
        runs_on = _RUNS_ON.search(block) is not None
        if not runs_on and not any(starmap(_is_full, pairwise(texts[first:past]))):
            continue
        inside = _newlines_inside(block) if runs_on else ()
        begin, end = first, -1
        for i in range(first + 1, past + 1):
            end += 1 + len(texts[i - 1])
            parted = i == past or i in pages or _begins(texts[i])
            if not parted and end not in inside:
                column = _column(printed) if column is None else column
                parted = _has_room(texts[i - 1], texts[i], column)
            if parted:
                most = _MOST_PICTURED if texts[begin].startswith(_PICTURED) else _MOST_LINES
                if 1 < i - begin <= most and (runs_on or _is_full(texts[begin], texts[begin + 1])):
                    yield begin, i, runs_on
                begin = i


def _linked_blocks(lines: Lines) -> Iterator[tuple[int, int]]:
    """Return the blocks of several lines that hold a link."""
    texts, source, starts = lines.texts, lines.source, lines.starts
    past = 0
    at = find_pair(source, "](")
    while at >= 0:
        first = max(past, bisect_right(starts, at) - 1)
        while first > past and texts[first - 1]:
            first -= 1
        past = first + 1
        while past < len(texts) and texts[past]:
            past += 1
        if past - first > 1:
            yield first, past
        at = find_pair(source, "](", starts[past]) if past < len(texts) else -1


def _begins(text: str) -> bool:
    """Tell whether a line right below another goes on with nothing of it."""
    return text[0] in _OPENS_BLOCK or list_mark(text) is not None


def _newlines_inside(block: str) -> set[int]:
    """Return where links run on in the next line."""
    inside: set[int] = set()
    for match in _LINK.finditer(block):
        at = block.find("\n", match.start(), match.end())
        while at >= 0:
            inside.add(at)
            at = block.find("\n", at + 1, match.end())
    return inside


def _in_addresses(texts: list[str]) -> list[bool]:
    """Tell of each line but the last whether an address runs on below it, and not its title alone."""
    found: list[bool] = []
    inside = blank = False
    depth = 0
    for text, below in pairwise(texts):
        opens = text.rfind("](")
        if opens >= 0:
            inside, blank, depth = True, False, 0
            text = text[opens + 2 :]
        depth += text.count("(") - text.count(")")
        blank = blank or " " in text
        found.append(inside and depth >= 0 and not blank and below[0] not in "\"'")
    return found


def _glues(
    texts: list[str], most: int | None, *, prose: bool, full: bool = False
) -> list[str] | None:
    """Return what joins the lines of a block, ``None`` where no link runs through it.

    Nor does anything join one that has more than *most* characters without its addresses, nor
    a paragraph unless *prose* says so. Where its first line is *full*, no link has to run on.
    """
    block = "\n".join(texts)
    if len(texts) < 2 or "](" not in block:
        return None
    inside = _newlines_inside(block)
    if not inside and not full:
        return None
    glues: list[str] = []
    at = -1
    for (text, below), addressed in zip(pairwise(texts), _in_addresses(texts), strict=True):
        at += 1 + len(text)
        if at not in inside and is_unspaced(text[-1]) and is_unspaced(below[0]):
            return None
        if at in inside and addressed:
            glues.append("")
        elif text[-1] != "-" or text[-2:] in {"-", " -"}:
            glues.append(" ")
        elif at in inside:
            glues.append("")
        else:
            # A word that the printer has cut, perhaps: other rooms know more of those.
            return None
    if most is None:
        return glues
    joined = "".join(part for pair in zip(texts, [*glues, ""], strict=True) for part in pair)
    plain = markup.strip(joined)
    if (
        not prose
        and plain[-1:] in STOPS
        and (len(plain) > _LONGEST_SENTENCE or ". " in plain or plain[0].islower())
    ):
        return None
    width = len(plain) + sum(map(is_unspaced, plain)) if len(plain) <= most else len(plain)
    return glues if width <= most else None
