"""Words that a tool left cut within a line: "in several loca- tions early on Wednesday".

Facts
-----
Some tools put the lines of a column together with a blank, and leave the hyphen of a word that the
typesetter cut at the end of one: ``loca- tions``. Programs that set pages may print U+2010 there,
which the writer's keyboard has not. PDFium prints U+FFFE, older versions U+0002, for a hyphen and
the end of its line, and nothing else; programs that read print write U+00AC for both. A writer sets a blank behind a hyphen too (``pre- and post-war``,
``Kinder- und Jugendhilfe``), in front of few words. So U+002D must be proven by the article's own
words, twice at least: on such a page all of them were cut.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.hyphens import HYPHENS, READERS, TYPESETTERS, count_words
from newsparse.lines import Cut, Lines, find_pair
from newsparse.patterns import late

__all__ = ["mend_cut_words"]

_ENDS_OF_LINES = "\ufffe\x02" + READERS
_CUT = late(
    r"(?<=\p{L})(?:[-\u2010]\s(?=\p{Ll})|[\ufffe\x02](?=\p{L})|(?<=\p{L}{2})\u00ac\s?(?=\p{L}{2}))"
)
_HEAD = late(r"[\p{L}\p{M}]+\Z")
_TAIL = late(r"[\p{L}\p{M}]+")
_LONGEST_PART = 30
_WITHIN_WORD = late(r"\u2010[\p{L}\p{N}]")
_LEAST_PROOFS = 2
_LEAST_PART = 4


def mend_cut_words(lines: Lines, suspended: frozenset[str]) -> None:
    r"""Put the words together that are cut within a line, in the table's texts and ``cuts``.

    *suspended* are the words that a writer's hyphen and blank stand before.

    >>> from newsparse.lines import read_lines
    >>> lines = read_lines("It struck in several loca\u2010 tions, of pre- and post-war build.")
    >>> mend_cut_words(lines, frozenset({"and"}))
    >>> lines.texts
    ['It struck in several locations, of pre- and post-war build.']
    """
    source = lines.source
    # Most articles hold none of these, and to look for one character is cheapest.
    marks = [mark for mark in _ENDS_OF_LINES if mark in source]
    marks += [
        f"{mark} "
        for mark in HYPHENS
        # The blank may be another one than the space, on a line that has any.
        if mark in source and (lines.uneven or find_pair(source, f"{mark} ") >= 0)
    ]
    found = list(_places(lines, marks, suspended)) if marks else []
    if not found:
        return
    known = count_words(source)
    proven = _are_proven([place for place in found if place.mark == "-"], known)
    typeset = _is_typesetters(source)
    for place in found:
        replacement = ""
        if place.mark in _ENDS_OF_LINES:
            replacement = "-" if place.tail[0].isupper() or _is_compound(place, known) else ""
        elif place.mark == TYPESETTERS:
            if not typeset:
                continue
        elif not proven:
            continue
        elif _is_compound(place, known):
            replacement = "-"
        cut = Cut(place.start, place.stop, replacement)
        lines.cuts.setdefault(place.line, []).append(cut)
    for i in lines.cuts:
        lines.set_text(i)


class _Place(NamedTuple):
    """Where a word may be cut within a line, and the letters on both sides."""

    line: int
    start: int
    stop: int
    mark: str
    head: str
    tail: str


def _places(lines: Lines, marks: list[str], suspended: frozenset[str]) -> Iterator[_Place]:
    source = lines.source
    for i, text in enumerate(lines.texts):
        if not any(map(text.__contains__, marks)):
            continue
        for match in _CUT.finditer(source, lines.starts[i], lines.stops[i]):
            start, stop = match.span()
            head = _HEAD.search(source[max(lines.starts[i], start - _LONGEST_PART) : start])
            tail = _TAIL.match(source, stop, stop + _LONGEST_PART)
            if head is None or tail is None:
                continue
            if source[start] in _ENDS_OF_LINES or tail.group().casefold() not in suspended:
                yield _Place(i, start, stop, source[start], head.group(), tail.group())


def _is_typesetters(source: str) -> bool:
    """Tell whether U+2010 stands nowhere within a word, so that no writer has set it."""
    return _WITHIN_WORD.search(source) is None


def _are_proven(cuts: list[_Place], known: Counter[str]) -> bool:
    """Tell whether the article has as many of these words whole, or with the hyphen alone."""
    proofs = 0
    for cut in cuts:
        head, tail = cut.head.casefold(), cut.tail.casefold()
        proofs += head + tail in known or f"{head}-{tail}" in known
    return proofs >= _LEAST_PROOFS


def _is_compound(place: _Place, known: Counter[str]) -> bool:
    """Tell whether the hyphen is the writer's: the article has it, or both words by themselves."""
    head, tail = place.head.casefold(), place.tail.casefold()
    if f"{head}-{tail}" in known:
        return True
    if head + tail in known:
        return False
    # Each half stands once where the word was cut.
    return min(len(head), len(tail)) >= _LEAST_PART and min(known[head], known[tail]) > 1
