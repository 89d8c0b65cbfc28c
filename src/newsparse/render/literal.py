"""The reader's own Markdown, read literally.

:func:`newsparse.render.markdown.to_markdown` with front matter writes a text that says the whole
content of an article. Here that text is recognised again and believed: nothing is searched,
joined or dropped. Only a text of exactly that form counts, which is tested the plain way: the
article that was read is printed again and compared, blanks and newlines aside. A header that
was edited, cut or made up is an ordinary text to the parser.
"""

from __future__ import annotations

import html
import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeVar, cast

import attrs
import regex

from newsparse import markup
from newsparse.lines import INVISIBLE, Lines, clean, read_lines
from newsparse.model import (
    Article,
    ArticleDate,
    Boilerplate,
    Byline,
    Dateline,
    Footer,
    Headline,
    Paragraph,
    ParagraphKind,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    Span,
)
from newsparse.render.dicts import from_content
from newsparse.render.markdown import print_literal, read_block

__all__ = ["read_literal"]

_OPENING = regex.compile(
    rf"[\s{INVISIBLE}]*+ --- [\s{INVISIBLE}]*+ newsparse: [\s{INVISIBLE}]*+ 1 (?!\S)",
    regex.VERBOSE,
)
# In JSON's strings: one escape; one that stands for half a character; and a string to its end.
_ESCAPE = regex.compile(r"\\(?:u[0-9a-f]{4}|.)")
_SURROGATE = regex.compile(r"\\(?:u(d[89a-f][0-9a-f]{2})|.)")
_JSON_STRING = regex.compile(r'(?:[^"\\]|\\.)*+(?=")')
_BLANKS = regex.compile(rf"[\s{INVISIBLE}]+")
_REASON = ("front_matter",)

_Edits = Callable[[str], list[markup.Edit]]
_Value = TypeVar("_Value", Headline, Byline, ArticleDate, Boilerplate)


def read_literal(text: str) -> Article | None:
    r"""Return the article that *text* prints with front matter; ``None`` if it is no such text.

    Newline style, a byte order mark, blanks at line ends, no-break spaces and the number of
    blank lines may have changed since it was printed.

    >>> article = Article(language="en", paragraphs=(Paragraph(text="Ferries stayed."),))
    >>> text = print_literal(article)
    >>> read_literal(text) == read_literal(text.replace("\n", "\r\n")) == article
    True
    >>> read_literal(text.replace('"en"', "en")) is None
    True
    """
    if _OPENING.match(text) is None:
        return None
    lines = read_lines(text)
    try:
        article = _Reading(lines).article()
    except (ValueError, TypeError, RecursionError):
        return None
    printed_again = read_lines(print_literal(article))
    return article if _shape(printed_again) == _shape(lines) else None


def _shape(lines: Lines) -> list[str]:
    """Return the lines, a run of blank ones as a single one, none at the ends."""
    shape: list[str] = []
    for line in lines.texts:
        if line or (shape and shape[-1]):
            shape.append(line)
    if shape and not shape[-1]:
        shape.pop()
    return shape


class _Reading:
    """One text on its way to an article; an error means that it is not of the form."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.source = lines.source
        printed = [i for i, line in enumerate(lines.texts) if line]
        # The first two printed lines are the opening.
        end = next((k for k in range(2, len(printed)) if lines.texts[printed[k]] == "---"), None)
        if end is None:
            raise ValueError("the front matter has no end")
        self.front_stop = lines.stops[printed[end]]
        self.rows = {lines.texts[i].partition(": ")[0]: i for i in printed[2:end]}
        self.blocks = [self._block(i) for i in printed[end + 1 :]]

    def _block(self, i: int) -> tuple[int, ParagraphKind, str, Span]:
        """Return where the line begins, its kind, its words, and where they stand."""
        line = self.lines.texts[i]
        kind, begin = read_block(line)
        start = self._source_at(i, begin)
        return self.lines.starts[i], kind, line[begin:], Span(start, self.lines.stops[i])

    def _source_at(self, i: int, offset: int) -> int:
        """Return where in the source the character *offset* of line *i* stands."""
        start = self.lines.starts[i]
        if i in self.lines.uneven:
            return (
                clean(self.source[start : self.lines.stops[i]], start).where(offset, offset).start
            )
        return start + offset

    def article(self) -> Article:
        texts = self.lines.texts
        data = {key: _loads(texts[i].partition(": ")[2]) for key, i in self.rows.items()}
        unsaid = data.pop("paragraphs", {})
        if not isinstance(unsaid, dict):
            raise TypeError("not a dictionary of paragraphs")
        known = cast(dict[str, Any], unsaid)
        data["paragraphs"] = [
            {"text": markup.strip(words), "markdown": words, "kind": kind, **known.get(str(k), {})}
            for k, (_, kind, words, _) in enumerate(self.blocks)
        ]
        return self._placed(from_content(data))

    def _placed(self, article: Article) -> Article:
        """Say where in the source everything stands."""
        paragraphs = tuple(
            self._paragraph(paragraph, span, markup.edits)
            for paragraph, (_, _, _, span) in zip(article.paragraphs, self.blocks, strict=True)
        )
        return attrs.evolve(
            article,
            headline=self._at_row(article.headline, "headline"),
            standfirst=self._standfirst(article.standfirst),
            byline=self._at_row(article.byline, "byline"),
            date=self._at_row(article.date, "date"),
            dates=self._all_at_row(article.dates, "dates"),
            dateline=self._dateline(article.dateline, paragraphs),
            paragraphs=paragraphs,
            asides=self._all_at_row(article.asides, "asides"),
            footer=self._footer(article.footer),
            source=self.source,
            segments=tuple(self._segments()),
        )

    def _row(self, key: str) -> Span:
        i = self.rows[key]
        return Span(self.lines.starts[i], self.lines.stops[i])

    def _at_row(self, value: _Value | None, key: str) -> _Value | None:
        """Return *value* with the span of its row of the front matter."""
        return None if value is None else attrs.evolve(value, span=self._row(key))

    def _all_at_row(self, values: tuple[_Value, ...], key: str) -> tuple[_Value, ...]:
        return tuple(attrs.evolve(value, span=self._row(key)) for value in values)

    def _standfirst(self, standfirst: Paragraph | None) -> Paragraph | None:
        if standfirst is None:
            return None
        # `content` prints the text first, and always.
        start = self._source_at(self.rows["standfirst"], len('standfirst: {"text": "'))
        string = _JSON_STRING.match(self.source, start)
        if string is None:
            raise ValueError("the standfirst's text is not in front")
        return self._paragraph(standfirst, Span(start, string.end()), _json_edits)

    def _footer(self, footer: Footer) -> Footer:
        if not footer.blocks:
            return footer
        return Footer(blocks=self._all_at_row(footer.blocks, "footer"), span=self._row("footer"))

    def _dateline(
        self, dateline: Dateline | None, paragraphs: tuple[Paragraph, ...]
    ) -> Dateline | None:
        if dateline is None or not paragraphs:
            return dateline
        start, stop = paragraphs[0].span.start, paragraphs[0].span.stop
        at = self.source.find(dateline.text, start, stop)
        return (
            attrs.evolve(dateline, span=Span(at, at + len(dateline.text))) if at >= 0 else dateline
        )

    def _paragraph(self, paragraph: Paragraph, span: Span, marks: _Edits) -> Paragraph:
        """Return *paragraph* with its place, and the repairs that make its text of the print."""
        repairs = _repairs(span.of(self.source), paragraph.text, span.start, marks)
        return attrs.evolve(paragraph, span=span, pieces=(span,), repairs=repairs)

    def _segments(self) -> Iterator[Segment]:
        yield Segment(kind=SegmentKind.FRONT_MATTER, span=Span(0, self.front_stop))
        at = self.front_stop
        for begin, _, _, words in self.blocks:
            for kind, stop in (
                (SegmentKind.BLANK, begin),
                (SegmentKind.MARKUP, words.start),
                (SegmentKind.BODY, words.stop),
            ):
                if stop > at:
                    yield Segment(kind=kind, span=Span(at, stop))
                at = stop
        if at < len(self.source):
            yield Segment(kind=SegmentKind.BLANK, span=Span(at, len(self.source)))


def _loads(text: str) -> Any:
    """Read JSON; unlike ``json`` alone, leave a pair of lone surrogates two characters."""
    return json.loads(
        _SURROGATE.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[0], text)
    )


# Repairs


def _repairs(printed: str, text: str, base: int, marks: _Edits) -> tuple[Repair, ...]:
    """Return the repairs that make *text* of what is *printed* from *base* on.

    Raise ``ValueError`` if the text says what is not printed.
    """
    if printed == text:
        return ()
    edits, kind = marks(printed), RepairKind.MARKUP
    if markup.apply(printed, edits) != text:
        edits, kind = _blank_edits(printed), RepairKind.SPACING
    if markup.apply(printed, edits) != text:
        edits, kind = [_difference(printed, text)], RepairKind.MARKUP
    return tuple(
        Repair(kind=kind, span=Span(base + start, base + stop), replacement=new, reason=_REASON)
        for start, stop, new in edits
    )


def _json_edits(printed: str) -> list[markup.Edit]:
    return [(*match.span(), _loads(f'"{match.group()}"')) for match in _ESCAPE.finditer(printed)]


def _blank_edits(printed: str) -> list[markup.Edit]:
    edits: list[markup.Edit] = []
    for match in _BLANKS.finditer(printed):
        new = " " if any(map(str.isspace, match.group())) else ""
        if new != match.group():
            edits.append((*match.span(), new))
    return edits


def _difference(printed: str, text: str) -> markup.Edit:
    """Return the one edit that makes *text* of what is *printed*."""
    short = min(len(printed), len(text))
    same = next((i for i in range(short) if printed[i] != text[i]), short)
    ends = next((i for i in range(short - same) if printed[-1 - i] != text[-1 - i]), short - same)
    start, stop, new = same, len(printed) - ends, text[same : len(text) - ends]
    words = Counter(filter(str.isalnum, new))
    there = printed[start:stop]
    # "&#2" is an entity to a browser, and nothing but itself where its semicolon is missing.
    if not any(
        words <= Counter(filter(str.isalnum, said)) for said in (there, html.unescape(there))
    ):
        raise ValueError("the front matter gives a paragraph words that are not printed in it")
    return start, stop, new
