"""Lines put together to paragraphs: text, markdown, pieces and repairs.

A paragraph is kept as the integers of its lines and of what was done between them; the values
(:class:`~newsparse.model.Span`, :class:`~newsparse.model.Repair`) are built when somebody asks.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import sub

import regex

from newsparse import breaks, markup
from newsparse.breaks import Gaps
from newsparse.cues import (
    ADJACENT,
    BLANK,
    CLOSING,
    COLON,
    COMMA,
    DIGIT,
    INTERRUPTED,
    LETTER,
    QUOTED_STOP,
    S_CASELESS,
    S_CLOSING,
    S_DASH,
    S_QUOTE_LOWER,
    STOP,
    UPPER,
)
from newsparse.hyphens import HYPHENS, Hyphens
from newsparse.layout import Regime
from newsparse.lines import INVISIBLE, Lines, is_unspaced
from newsparse.markup import Edit, Inline
from newsparse.model import Deferred, Paragraph, ParagraphKind, Repair, RepairKind, Span
from newsparse.model.spans import span_between
from newsparse.model.text import make_paragraph
from newsparse.patterns import any_of, late
from newsparse.syllables import Syllables, is_syllable

__all__ = ["Joiner"]

# What is done at a join: kind, stretch of the source, replacement, and the gap's cues.
_Raw = tuple[RepairKind, int, int, str, bytes]

# Runs of blanks and invisible characters, but for the one space between nearly all words.
_BLANKS = regex.compile(rf"(?! (?:[^\s{INVISIBLE}]|\Z))[\s{INVISIBLE}]++")


_NEXT = b"\xff"
"""Stands between the cues of two gaps where they are kept as bytes, which are a tenth of tuples."""

# A line that ends so goes on behind one blank with the line right below, unless that begins so.
_PLAIN_ENDS = frozenset((LETTER, UPPER, DIGIT, STOP, QUOTED_STOP, COMMA, COLON, CLOSING))
_ODD_STARTS = frozenset((S_DASH, S_CASELESS, S_CLOSING, S_QUOTE_LOWER))
# What stands right behind a word: a tool broke the line at a link or at italics. A blank before
# it is French with marks of other kinds.
_BEHIND_WORDS = frozenset(",.)]’'”\"")


@functools.lru_cache(maxsize=64)
def _closes(clitics: frozenset[str]) -> regex.Pattern[str]:
    """Return a pattern for what stands so at the beginning of a line."""
    return late(rf"[,.)\]][\s\"'”’)\]]|[,.)\]]\Z|”[\s,.]|[’'](?:{any_of(clitics)})\b")


# "« comme ceci »". Where German sets these marks the other way round no line ends in a blank and "«".
_APART = late(r"«[^\S\n][^«»\n]{1,200}[^\S\n]»")
_DIGITS = "0123456789.,"
_BESIDE_HAN = frozenset("“‘0123456789")


class _Plain(dict[bytes, bool]):
    """Whether two lines are mended with one blank, by the cues of the gap; bounded."""

    def __missing__(self, cues: bytes) -> bool:
        plain = cues[0] in _PLAIN_ENDS and cues[1] not in _ODD_STARTS and cues[2] == ADJACENT
        if len(self) < _MOST_KNOWN:
            self[cues] = plain
        return plain


_MOST_KNOWN = 1 << 13
_is_plain = _Plain().__getitem__


class Joiner:
    """Makes the paragraphs of one article."""

    __slots__ = (
        "_closes",
        "_hyphens",
        "_inline",
        "_lines",
        "_odd",
        "_plain_wraps",
        "_spaced_quotes",
        "_syllables",
        "kept_hyphens",
    )

    def __init__(
        self,
        lines: Lines,
        hyphens: Hyphens,
        syllables: Syllables,
        regime: Regime,
        inline: Inline | None = None,
        clitics: frozenset[str] = frozenset(),
    ) -> None:
        """Prepare for the article of *lines*; *inline* knows which of them hold markup.

        *clitics* are what is written together with the word in front, an apostrophe between.
        """
        self._closes = _closes(clitics)
        self._lines = lines
        self._inline = inline or Inline(lines)
        self._hyphens = hyphens
        self._syllables = syllables
        # Stops of scripts without blanks: there a wrap may be mended with nothing. So may the
        # soft hyphen of a word that was cut.
        self._odd = bool(lines.soft) or any(map(lines.source.__contains__, "。、，"))
        self._plain_wraps = regime is Regime.SPACED
        self._spaced_quotes: bool | None = None
        self.kept_hyphens: list[tuple[int, int]] = []

    def paragraph(
        self, rows: list[int], values: list[bytes], regime: int, kind: ParagraphKind, lead: int
    ) -> Paragraph:
        """Join the lines *rows*; *values* are the cues of the gaps between them.

        *lead* characters of the first line are block markup ("## ") and not of the paragraph.
        """
        lines = self._lines
        uneven = bool(lines.uneven) and not lines.uneven.isdisjoint(rows)
        if not (lead or uneven):
            if not values:
                return self.line(rows[0], kind)
            if not self._odd and all(map(_is_plain, values)):
                return self._plain(rows[0], rows[-1], values, regime, kind)
        texts = [lines.texts[i] for i in rows]
        starts = [lines.starts[i] for i in rows]
        stops = [lines.stops[i] for i in rows]
        if lead:
            texts[0] = texts[0][lead:].lstrip()
            starts[0] = stops[0] - len(texts[0]) if not uneven else _skip(lines, rows[0], lead)
        joins = self._joins(texts, starts, stops, rows, values)
        if uneven:
            return self._uneven(rows, starts, stops, joins, kind, regime)
        parts: list[str] = []
        for text, join in zip(texts, joins, strict=False):
            cut = join[1] - stops[len(parts) // 2]
            parts.append(text[:cut] if cut else text)
            parts.append(join[3])
        parts.append(texts[-1])
        return self._marked("".join(parts), starts, stops, joins, kind, regime)

    def _plain(
        self, first: int, last: int, values: list[bytes], regime: int, kind: ParagraphKind
    ) -> Paragraph:
        """Join the lines from *first* to *last*, which nothing but wraps part."""
        lines = self._lines
        texts = lines.texts[first : last + 1]
        start, stop = lines.starts[first], lines.stops[last]
        text = markdown = " ".join(texts)
        if not self._inline.lines.isdisjoint(range(first, last + 1)):
            text = _without_markup(markdown)
        below = stop - start == len(markdown)
        if below:
            steps = _as_bytes(list(map(len, texts)))
        else:
            _, steps, _ = _lines_at(lines.starts[first : last + 1], lines.stops[first : last + 1])
        raw = start, steps, below, regime, _NEXT.join(values)
        return make_paragraph(
            text,
            markdown,
            kind,
            Deferred(_pieces, raw),
            Deferred(_wraps, raw),
            span_between(start, stop),
        )

    def line(self, i: int, kind: ParagraphKind) -> Paragraph:
        """Return the paragraph that is printed on line *i*, which is not uneven."""
        lines = self._lines
        text = markdown = lines.texts[i]
        span = span_between(lines.starts[i], lines.stops[i])
        if i in self._inline.lines:
            text = self._inline.plain(markdown)
            if text != markdown:
                if text.strip():
                    repairs = Deferred(_edited, span.start)
                    return make_paragraph(text, markdown, kind, (span,), repairs, span)
                # Markup alone is shown as it is printed.
                text = markdown
        return make_paragraph(text, markdown, kind, (span,), (), span)

    def _joins(
        self,
        texts: list[str],
        starts: list[int],
        stops: list[int],
        rows: list[int],
        values: list[bytes],
    ) -> list[_Raw]:
        joins: list[_Raw] = []
        soft = self._lines.soft
        for k, cues in enumerate(values):
            before, after = texts[k], texts[k + 1]
            last = before[-1]
            stop = stops[k]
            kind = RepairKind.WRAP
            if cues[2] == BLANK and not self._plain_wraps:
                kind = RepairKind.STRAY_BREAK
            elif cues[2] == INTERRUPTED:
                kind = (
                    RepairKind.FURNITURE
                    if any(self._lines.texts[rows[k] + 1 : rows[k + 1]])
                    else RepairKind.STRAY_BREAK
                )
            glue = " "
            if soft and rows[k] in soft:
                glue = ""
                kind = RepairKind.HYPHENATION if kind is RepairKind.WRAP else kind
            elif is_syllable(after[0]) and (is_syllable(last) or last == "·" or last.isdecimal()):
                if self._syllables.go_on(before, after):
                    glue = ""
            elif last.isalnum() and last < "\u0e00" and not (last.isdecimal() and after[0] in ".,"):
                if last.isdecimal() and (
                    is_unspaced(after[0])
                    or (after[0].isdecimal() and _is_cut_number(before, after))
                ):
                    # Beside Han characters a number stands without blanks.
                    glue = ""
            elif last in HYPHENS:
                glue, drop, doubtful = self._hyphens.decide(
                    before, after, wrapped=self._lines.adjoin(rows[k], rows[k + 1])
                )
                if drop:
                    stop -= 1
                    kind = RepairKind.HYPHENATION if kind is RepairKind.WRAP else kind
                elif doubtful:
                    self.kept_hyphens.append((stop - 1, starts[k + 1]))
            elif (
                (last == "\u2014" and before[-2:-1].isalnum())
                or (last == "/" and before[-2:-1].isalnum())
                or (is_unspaced(last) and (is_unspaced(after[0]) or after[0] in _BESIDE_HAN))
                or (last in "”’" and is_unspaced(after[0]))
                or (last == "," and after[0].isdecimal() and _is_cut_number(before, after))
                # A decimal number that a column cut.
                or (after[0] in ".," and last.isdecimal() and after[1:2].isdecimal())
                # A mark with a blank before it opens.
                or (
                    last in "“„«\"'"
                    and before[-2:-1] == " "
                    and not (last == "«" and self._sets_quotes_apart())
                )
            ):
                glue = ""
            elif last == "\\" and len(before) > 1:
                # A Markdown hard break.
                stop -= 1
                glue = "" if before[-2] == " " else " "
            if (after[0] == "\u2014" and after[1:2].isalnum() and last.isalnum()) or (
                after[0] in _BEHIND_WORDS and glue == " " and self._closes.match(after) is not None
            ):
                glue = ""
            joins.append((kind, stop, starts[k + 1], glue, cues))
        return joins

    def _sets_quotes_apart(self) -> bool:
        """Tell whether the article sets blanks within its quotation marks: « as in French ».

        A tool that cuts lines at blanks has cut at that one then.
        """
        if self._spaced_quotes is None:
            self._spaced_quotes = _APART.search(self._lines.source) is not None
        return self._spaced_quotes

    def _uneven(
        self,
        rows: list[int],
        starts: list[int],
        stops: list[int],
        joins: list[_Raw],
        kind: ParagraphKind,
        regime: int,
    ) -> Paragraph:
        """Make a paragraph with blanks or invisible characters that must be repaired."""
        source, uneven = self._lines.source, self._lines.uneven
        changes: list[_Raw] = []
        for k, (start, stop) in enumerate(zip(starts, stops, strict=True)):
            if rows[k] not in uneven:
                # It is printed as it is read.
                changes += joins[k : k + 1]
                continue
            end = joins[k][1] if k < len(joins) else stop
            for first, past, replacement in self._lines.cuts.get(rows[k], ()):
                # Markup that was taken off a line has taken its beginning with it.
                if start <= first and past <= end:
                    changes += _spacings(source, start, first)
                    what = RepairKind.HYPHENATION
                    if source[first:past].isspace():
                        # A drop cap's blank ends no line.
                        within = "\n" not in source[first:past] and not replacement
                        what = RepairKind.SPACING if within else RepairKind.WRAP
                    changes.append((what, first, past, replacement, b""))
                    start = past
            changes += _spacings(source, start, end)
            if k < len(joins):
                changes.append(joins[k])
        return self._marked(None, starts, stops, changes, kind, regime)

    def _marked(
        self,
        markdown: str | None,
        starts: list[int],
        stops: list[int],
        changes: list[_Raw],
        kind: ParagraphKind,
        regime: int,
    ) -> Paragraph:
        """Make a paragraph whose markup may have to be taken off."""
        source = self._lines.source
        first, last = starts[0], stops[-1]
        if markdown is None:
            parts: list[str] = []
            at = first
            for _, start, stop, glue, _ in changes:
                parts.append(source[at:start])
                parts.append(glue)
                at = stop
            parts.append(source[at:last])
            markdown = "".join(parts)
        return make_paragraph(
            _without_markup(markdown),
            markdown,
            kind,
            Deferred(_pieces, _lines_at(starts, stops)),
            Deferred(_marked_repairs, (regime, first, tuple(changes))),
            span_between(first, last),
        )


def _spacings(source: str, start: int, stop: int) -> list[_Raw]:
    """Mend runs of blanks, and drop what is invisible."""
    changes: list[_Raw] = []
    for match in _BLANKS.finditer(source, start, stop):
        blank = any(c not in INVISIBLE for c in match.group())
        kind = RepairKind.SPACING if blank else RepairKind.INVISIBLE
        changes.append((kind, match.start(), match.end(), " " if blank else "", b""))
    return changes


def _without_markup(markdown: str) -> str:
    """Return the plain text of a paragraph; markup alone is shown as it is printed."""
    text = markup.strip(markdown)
    return text if text.strip() else markdown


def _skip(lines: Lines, i: int, lead: int) -> int:
    """Return where in the source the text of line *i* begins after *lead* characters."""
    source = lines.source
    at, seen = lines.starts[i], 0
    text = lines.texts[i]
    while lead < len(text) and text[lead] == " ":
        lead += 1
    while seen < lead:
        if source[at] in INVISIBLE:
            at += 1
        elif source[at].isspace():
            while source[at].isspace() or source[at] in INVISIBLE:
                at += 1
            seen += 1
        else:
            at += 1
            seen += 1
    while source[at] in INVISIBLE:
        at += 1
    return at


def _merge(first: int, changes: Sequence[_Raw], edits: Sequence[Edit]) -> Sequence[_Raw]:
    """Bring the edits of the markdown to the source, and put them among the other changes.

    An edit that covers a join becomes one repair with it, so that repairs never overlap.
    """
    if not edits:
        return changes
    # The markdown offset at which each change's replacement stands.
    places: list[int] = []
    shift = 0
    for _, start, stop, glue, _ in changes:
        places.append(start - first - shift)
        shift += stop - start - len(glue)

    def to_source(offset: int, *, end: bool) -> tuple[int, int, int]:
        """Return the source offset, the number of changes before it, and the place in one."""
        k = bisect_right(places, offset) - 1 if not end else bisect_right(places, offset - 1) - 1
        if k < 0:
            return first + offset, 0, -1
        _, start, stop, glue, _ = changes[k]
        inside = offset - places[k]
        if inside < len(glue) or (inside == 0 and not end and glue):
            return start, k, inside
        return stop + inside - len(glue), k + 1, -1

    merged: list[_Raw] = []
    done = 0
    for start, stop, new in edits:
        a, k, inside = to_source(start, end=False)
        head = ""
        if inside >= 0:
            head = changes[k][3][:inside]
            a = changes[k][1]
        b, n, inside = to_source(stop, end=True)
        tail = ""
        if inside >= 0:
            tail = changes[n][3][inside:]
            b = changes[n][2]
            n += 1
        a = min(a, b)
        merged += changes[done:k]
        done = max(done, n)
        merged.append((RepairKind.MARKUP, a, b, head + new + tail, b""))
    merged += changes[done:]
    return merged


# Where printed lines stand: the first offset, then in turn how far it is from the beginning of a
# line to its end, and from there to the next line. Where each stands right below the other, the
# lengths alone. As bytes, if no line is too long for that.
_LinesAt = tuple[int, "bytes | tuple[int, ...]", bool]
# And behind it the regime and the cues of the gaps, where nothing but wraps is mended.
_Wraps = tuple[int, "bytes | tuple[int, ...]", bool, int, bytes]


def _lines_at(starts: Sequence[int], stops: Sequence[int]) -> _LinesAt:
    edges = [*starts, *stops]
    edges[::2] = starts
    edges[1::2] = stops
    return edges[0], _as_bytes(list(map(sub, edges[1:], edges))), False


def _as_bytes(numbers: list[int]) -> bytes | tuple[int, ...]:
    try:
        return bytes(numbers)
    except ValueError:
        return tuple(numbers)


def _pieces(_: object, raw: _LinesAt | _Wraps) -> tuple[Span, ...]:
    first, steps, below = raw[:3]
    if below:
        starts = list(accumulate([length + 1 for length in steps], initial=first))
        return tuple(
            [Span(start, start + length) for start, length in zip(starts, steps, strict=False)]
        )
    edges = accumulate(steps, initial=first)
    return tuple(map(Span, edges, edges))


def _edits(paragraph: object) -> list[Edit]:
    """Return what took the markup off a paragraph: found again, since few ask for it."""
    assert isinstance(paragraph, Paragraph)
    if paragraph.text == paragraph.markdown:
        # Every edit makes a text shorter.
        return []
    return markup.edits(paragraph.markdown)


def _is_cut_number(before: str, after: str) -> bool:
    """Tell whether a column of a script without blanks has cut a number: "1億170" / "0万円"."""
    return any(
        is_unspaced(sign)
        for sign in (before.rstrip(_DIGITS)[-1:], after.lstrip(_DIGITS)[:1])
        if sign
    )


def _edited(owner: object, first: int) -> tuple[Repair, ...]:
    return _repairs(0, _merge(first, (), _edits(owner)))


def _wraps(owner: object, raw: _Wraps) -> tuple[Repair, ...]:
    regime, cues = raw[3:]
    pieces = _pieces(None, raw)
    joins: list[_Raw] = [
        (RepairKind.WRAP, before.stop, after.start, " ", values)
        for (before, after), values in zip(pairwise(pieces), cues.split(_NEXT), strict=False)
    ]
    return _repairs(regime, _merge(pieces[0].start, joins, _edits(owner)))


def _marked_repairs(owner: object, raw: tuple[int, int, tuple[_Raw, ...]]) -> tuple[Repair, ...]:
    regime, first, changes = raw
    return _repairs(regime, _merge(first, changes, _edits(owner)))


def _repairs(regime: int, changes: Sequence[_Raw]) -> tuple[Repair, ...]:
    return tuple(
        Repair(
            kind=kind,
            span=Span(start, stop),
            replacement=replacement,
            reason=_reason(kind, regime, cues),
            confidence=breaks.confidence(cues, regime) if cues else 1.0,
        )
        for kind, start, stop, replacement, cues in changes
    )


def _reason(kind: RepairKind, regime: int, cues: bytes) -> tuple[str, ...]:
    """Name what decided: the cues of a gap, or the rule that mends all of a kind."""
    return breaks.reason(cues, regime) if cues else (f"rule:{kind.value}",)


def split(gaps: Gaps, body: list[int]) -> list[tuple[int, int]]:
    """Return the stretches of *body* (first, past the last) that are one paragraph each."""
    if not body:
        return []
    apart = [k + 1 for k, joined in enumerate(gaps.joined) if not joined]
    return list(zip([0, *apart], [*apart, len(body)], strict=True))
