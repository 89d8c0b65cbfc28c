"""The line that signs, among the others of its block.

Facts
-----
What a page prints around its byline comes as one block: the day, how long the text takes to read, how
many have commented, the section, a button (``Jana Muster`` / ``14.04.2025, 10:15`` / ``3 Min.`` /
``Artikel merken``), each on a line or between bars and dashes. Where the whole reads as no byline,
one of its pieces may: if a day stands with it, or a mark in front of it, and nothing else there is prose.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import attrs

from newsparse.fields.boilerplate import Judgement
from newsparse.fields.byline_judge import BylineScan
from newsparse.fields.date import DateScan
from newsparse.model import BoilerplateKind, Byline, Span
from newsparse.model.spans import Where
from newsparse.patterns import late

__all__ = ["Asked", "find"]


_PARTED: Final = late(r"\s*\n\s*|\s+(?:[|·•–—-]{1,3}|//?)\s+|\s*[|·•]\s*")
_LASTS: Final = late(r"(?<!\d)\d{1,2}:\d\d \p{L}")
_MOST_PIECES: Final = 12
_LONGEST: Final = 400
"""Characters of a block: what is longer is prose, or a list."""
_LONGEST_NAMES: Final = 90
_LONGEST_NOTE: Final = 60
"""Characters of a line with a number in it: how long the text takes, how many have commented."""
_LONGEST_LABEL: Final = 32
_MOST_LABELS: Final = 2
"""Lines of a few words of which nothing is known: a section, a button, a place."""
_MOST_LABELS_MARKED: Final = 5
_MOST_WORDS: Final = 4
_CLOSED: Final = tuple(".!?…,;")
_PROSE: Final = tuple("!?…,;:")


_PAPER_BELOW: Final = late(r",\n(?=[\"“„«])")
"""“Jane Doe,” / “Harbour News”."""
_PAPER_IN_BRACKETS: Final = late(r"(?<=\p{L}) \((?P<paper>[\"“„«]\p{Lu}[^()\n]{1,40}[\"”“»])\)")
_COUNTRY: Final = late(r"(?<=, [^,()\n]{8,60}) \(\p{Lu}\p{Ll}{3,}\)$")
"""Behind the office and the town: "Jane Doe, correspondent in Bucharest (Romania)"."""


class Asked(NamedTuple):
    """Who knows the fields that stand beside."""

    scan: Callable[[str, Where], BylineScan | None]
    """The byline of a piece, beside a day."""
    says_when: Callable[[str], DateScan]
    judge: Callable[[str], Judgement]


def find(text: str, asked: Asked, where: Where) -> Byline | None:
    """Return the byline that one piece of a block is, ``None`` where none or several may be."""
    if len(text) > _LONGEST:
        return None
    set_alike = _with_commas(text)
    if set_alike != text:
        here = asked.scan(set_alike, Span)
        there = asked.scan(set_alike, where)
        if here is not None and there is not None and not here.rest:
            start, stop = here.byline.span.start, here.byline.span.stop
            stop += text[stop : stop + 1] == ")"
            return attrs.evolve(there.byline, text=text[start:stop], span=where(start, stop))
    pieces = _pieces(text)
    if not 1 < len(pieces) <= _MOST_PIECES:
        return None
    dated = False
    labels = 0
    found: list[BylineScan] = []
    for start, stop in pieces:
        piece = text[start:stop]
        numbered = any(map(str.isdecimal, piece))
        if numbered and len(piece) <= _LONGEST_NOTE:
            if asked.says_when(piece).dates:
                dated = True
                continue
            if _LASTS.search(piece) is not None:
                # Who speaks in a recording: "Audio 03:07 Min. | 14.04.2025 | Jana Muster".
                return None
            if "," not in piece and not piece.endswith(_PROSE):
                continue
        if len(piece) <= _LONGEST_NAMES and not numbered:
            scan = asked.scan(piece, _behind(where, start))
            if scan is not None and not scan.rest and scan.byline.authors:
                found.append(scan)
                continue
        kind, score = asked.judge(piece)
        if kind is BoilerplateKind.CAPTION:
            # Who made a picture signs nothing else.
            return None
        if score > 0.0:
            continue
        if (
            len(piece) > _LONGEST_LABEL
            or piece.count(" ") >= _MOST_WORDS
            or piece.endswith(_CLOSED)
        ):
            return None
        labels += 1
    marked = [scan for scan in found if scan.marked]
    found = marked or found
    most = _MOST_LABELS_MARKED if marked else _MOST_LABELS
    # On one line a dash stands behind a dateline as well.
    if len(found) != 1 or labels > most or not (dated or (marked and "\n" in text)):
        return None
    return found[0].byline


def _with_commas(text: str) -> str:
    """Return the text with commas for what else sets off a paper or a country, as many characters."""
    text = _PAPER_BELOW.sub(", ", text)
    text = _PAPER_IN_BRACKETS.sub(lambda match: f", {match['paper']} ", text)
    return _COUNTRY.sub(lambda match: " " * len(match[0]), text).rstrip()


def _pieces(text: str) -> list[tuple[int, int]]:
    """Return where the pieces of a block stand, without blanks around them."""
    found: list[tuple[int, int]] = []
    at = len(text) - len(text.lstrip())
    for match in _PARTED.finditer(text):
        if match.start() > at:
            found.append((at, match.start()))
        at = match.end()
    if at < len(text.rstrip()):
        found.append((at, len(text.rstrip())))
    return found


def _behind(where: Where, start: int) -> Where:
    return lambda a, b: where(start + a, start + b)
