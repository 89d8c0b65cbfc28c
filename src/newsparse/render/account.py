"""What was recognised, joined and dropped, as a list to check against the source.

A line of the account opens with the place in the source, ``line:column`` as an editor counts.
Things stand in the order of the source; the repairs of a paragraph stand under it, each with the
words around it, the reasons that decided, the heaviest first, and the confidence.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    AuthorKind,
    Boilerplate,
    Credit,
    Doubt,
    Paragraph,
    ParagraphKind,
    Repair,
    SegmentKind,
    Span,
)
from newsparse.render.lines import Places, printable, shorten

__all__ = ["account"]

_WIDTH = 64
_AROUND = 24

# Segments that no value of the article stands for, and why they are not in it.
_DROPPED = {
    SegmentKind.FRONT_MATTER: "read as data about the article",
    SegmentKind.FURNITURE: "printed on the page, not the article's: dropped",
    SegmentKind.UNREAD: "not understood: left out of the article",
}


@attrs.frozen
class _Entry:
    """A thing, where it stands, and lines about it."""

    span: Span
    what: str
    words: str
    notes: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()


def account(article: Article) -> str:
    r"""Return a list of what was made of the source, a line for each thing.

    >>> from newsparse.model import Byline, Repair, RepairKind
    >>> source = "By Jane Doe\n\nFerries stayed in\n\nharbour on Monday."
    >>> repair = Repair(kind=RepairKind.STRAY_BREAK, span=Span(30, 32), replacement=" ",
    ...                 reason=("starts:lower", "stops:word"), confidence=0.98)
    >>> article = Article(
    ...     byline=Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),), span=Span(0, 11)),
    ...     paragraphs=(Paragraph(text="Ferries stayed in harbour on Monday.",
    ...                           repairs=(repair,), span=Span(13, 50)),),
    ...     source=source,
    ... )
    >>> print(account(article), end="")
    5 lines, 50 characters: 1 paragraph, 1 repair, 0 doubts
      1:1  byline       By Jane Doe
                        author: Jane Doe
      3:1  paragraph 1  Ferries stayed in harbour on Monday.
           3:18  stray_break  Ferries stayed in[2 line breaks]harbour on Monday.
                 printed " ", confidence 0.98: starts:lower, stops:word
    """
    places = Places(article.source)
    entries = sorted(_entries(article), key=lambda entry: (entry.span.start, entry.span.stop))
    wide = max((len(entry.what) for entry in entries), default=0)
    at = max((len(_place(places, entry.span)) for entry in entries), default=0) + 2
    size = f"{_count(len(places), 'line')}, {_count(len(article.source), 'character')}"
    found = [
        _count(len(article.paragraphs), "paragraph"),
        _count(len(article.repairs), "repair"),
        _count(len(article.doubts), "doubt"),
    ]
    lines = [f"{size}: {', '.join(found)}"]
    for entry in entries:
        lines.append(f"{_place(places, entry.span):>{at}}  {entry.what:<{wide}}  {entry.words}")
        lines += [f"{'':{at}}  {'':{wide}}  {note}" for note in entry.notes]
        for repair in entry.repairs:
            lines += _repair(repair, article.source, places, " " * (at + 2))
    if article.doubts:
        lines.append("doubts")
        lines += [line for doubt in article.doubts for line in _doubt(doubt, article, places, at)]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _place(places: Places, span: Span) -> str:
    """Name the place of *span*; a dash where the thing stands nowhere in the source."""
    return "{}:{}".format(*places.at(span.start)) if span else "-"


def _entries(article: Article) -> Iterator[_Entry]:
    if article.headline is not None:
        headline = article.headline
        notes = [
            f"{name}: {printable(value)}"
            for name, value in (("kicker", headline.kicker), ("site", headline.site))
            if value
        ]
        yield _Entry(headline.span, "headline", shorten(headline.text, _WIDTH), tuple(notes))
    if article.standfirst is not None:
        yield _paragraph(article.standfirst, "standfirst")
    if article.byline is not None:
        byline = article.byline
        names = tuple(map(_author, byline.authors)) or ("names nobody",)
        yield _Entry(byline.span, "byline", shorten(byline.text, _WIDTH), names)
    for date in article.dates or ((article.date,) if article.date else ()):
        yield _Entry(date.span, "date", _date(date), _date_notes(date, article))
    if article.dateline is not None:
        yield _Entry(article.dateline.span, "dateline", shorten(article.dateline.text, _WIDTH))
    for number, paragraph in enumerate(article.paragraphs, 1):
        kind = "" if paragraph.kind is ParagraphKind.TEXT else f" ({paragraph.kind.value})"
        yield _paragraph(paragraph, f"paragraph {number}{kind}")
    for aside in article.asides:
        yield _boilerplate(aside, "aside", "not body: kept in asides")
    for block in article.footer:
        yield _boilerplate(block, "footer", "not body: kept in footer")
    for segment in article.segments:
        why = _DROPPED.get(segment.kind)
        if why is not None:
            words = shorten(segment.span.of(article.source), _WIDTH)
            yield _Entry(segment.span, segment.kind.value, words, (why,))


def _paragraph(paragraph: Paragraph, what: str) -> _Entry:
    words = shorten(paragraph.text, _WIDTH)
    return _Entry(paragraph.span, what, words, repairs=paragraph.repairs)


def _author(author: Author) -> str:
    parts = [f"author: {printable(author.name)}"]
    if author.kind is not AuthorKind.PERSON:
        parts.append(f"({author.kind.value})")
    for name in ("role", "affiliation", "location", "email", "handle"):
        value = getattr(author, name)
        if value:
            parts.append(f"{name}: {printable(value)}")
    if author.credit is not Credit.BY:
        parts.append(f"credit: {author.credit.value}")
    return ", ".join(parts).replace(", (", " (")


def _date(date: ArticleDate) -> str:
    label = f"{date.label.value} " if date.label else ""
    return f"{label}{shorten(date.text or date.iso or '', _WIDTH)}"


def _date_notes(date: ArticleDate, article: Article) -> tuple[str, ...]:
    if date.iso is None:
        either = " or ".join(date.alternatives) or "nothing certain"
        return (f"read as {either}",)
    settled = f", settled by the {date.settled_by.value}" if date.settled_by else ""
    chosen = ", the article's date" if date == article.date else ""
    return (f"read as {date.iso}{settled}{chosen}",)


def _boilerplate(block: Boilerplate, what: str, why: str) -> _Entry:
    notes = [why]
    notes += [f"link: {printable(link.url)}" for link in block.links]
    notes += [f"email: {printable(email)}" for email in block.emails]
    notes += [f"phone: {printable(phone)}" for phone in block.phones]
    notes += [f"post: {printable(line)}" for line in block.postal]
    if block.holder or block.years:
        notes.append(f"rights: {printable(' '.join([block.holder or '', *map(str, block.years)]))}")
    words = shorten(block.text, _WIDTH)
    return _Entry(block.span, f"{what} ({block.kind.value})", words, tuple(notes))


def _repair(repair: Repair, source: str, places: Places, indent: str) -> list[str]:
    start, stop = repair.span.start, repair.span.stop
    before = _around(source[max(0, start - _AROUND) : start].rpartition("\n")[2]).lstrip()
    after = _around(source[stop : stop + _AROUND].partition("\n")[0]).rstrip()
    place = _place(places, repair.span)
    reasons = ", ".join(repair.reason) or "no reason given"
    words = f"{before}[{_named(source[start:stop])}]{after}"
    done = f"printed {_quoted(repair.replacement)}, confidence {repair.confidence:.2f}: {reasons}"
    return [
        f"{indent}{place}  {repair.kind.value}  {words}",
        f"{indent}{'':{len(place)}}  {done}",
    ]


def _around(words: str) -> str:
    """Return *words* on one line, with the blanks at its ends that the source has there."""
    left = " " if words[:1].isspace() else ""
    right = " " if words[-1:].isspace() else ""
    return f"{left}{printable(words)}{right}"


def _named(cut: str) -> str:
    """Name what was taken out: line breaks by their number, anything else by its words."""
    words = shorten(cut, _AROUND)
    breaks = len(cut.replace("\r\n", "\n").replace("\r", "\n").split("\n")) - 1
    if not breaks:
        return words or _count(len(cut), "blank")
    return ", ".join([words] * bool(words) + [_count(breaks, "line break")])


def _quoted(text: str) -> str:
    # A blank is the most common replacement.
    return f'"{printable(text) or " "}"' if text else "nothing"


def _doubt(doubt: Doubt, article: Article, places: Places, at: int) -> list[str]:
    words = f": {shorten(doubt.span.of(article.source), _WIDTH)}" if doubt.span else ""
    lines = [f"{_place(places, doubt.span):>{at}}  {doubt.kind.value}{words}"]
    message = printable(doubt.message)
    return [
        *lines,
        f"{'':{at}}  {message}{' ' if message else ''}(confidence {doubt.confidence:.2f})",
    ]
