r"""Fields that are labelled: what a tool or a database says of the article outranks its print.

The block of labels is found before anything else and taken off the line table, so that no later
room takes it for text. What it says is then read by the same field rooms as the print: a title
is a headline, an author's name a byline. The print below may repeat it; where it says something
else the label counts, and a doubt tells.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import attrs

from newsparse.elements import Element, Where, element, element_of_clean
from newsparse.fields import date, publisher
from newsparse.fields.tables import Tables
from newsparse.lines import Clean, Lines
from newsparse.model import (
    ArticleDate,
    Author,
    BoilerplateKind,
    Byline,
    DateLabel,
    Dateline,
    Doubt,
    DoubtKind,
    Headline,
    Span,
)
from newsparse.patterns import late
from newsparse.zones.caption import is_caption
from newsparse.zones.dumps import find_dump
from newsparse.zones.exports import find_export, label
from newsparse.zones.front import Front
from newsparse.zones.front_matter import Field, Found, find_front_matter, pieces
from newsparse.zones.mail import find_mail, find_sent_on, mail_label
from newsparse.zones.tool_labels import DOCUMENT, FACTIVA
from newsparse.zones.view import View, ends_sentence

__all__ = [
    "Labelled",
    "find_labelled",
    "front_below",
    "settle_byline",
    "settle_dates",
    "settle_headline",
]

_TOP = 16
"""Printed lines at the top among which a head has its first label."""
_FARTHEST = 10
"""Blocks below the labels that may be headline, byline, date or standfirst."""
_LONGEST = 170
_LINES = 6
"""So many lines a title has at most, and one."""
_DATES = {"published": DateLabel.PUBLISHED, "date": None, "updated": DateLabel.UPDATED}
_INVERTED = late(r"(?P<last>[^\s,;]+(?: [^\s,;]+)?), (?P<first>[^,;]+)")
_AUTHOR = late(r"[^@/{}<>|=]{2,80}")


@attrs.frozen(eq=False)
class Labelled:
    """The labelled fields of one article, and the stretches of the source they stand in."""

    source: str
    fields: tuple[Field, ...]
    spans: tuple[tuple[int, int], ...]

    def values(self, name: str) -> Iterator[Element]:
        """Return the values labelled *name*, clean, each on one line."""
        for field in self.fields:
            if field.name == name:
                found = self._element(field)
                if found.text:
                    yield found

    def _element(self, field: Field) -> Element:
        printed = Clean(self.source[field.start : field.stop], list(field.edits), field.start)
        found = element_of_clean(printed)
        if "\n" not in found.text:
            return found
        # One character a break, so that offsets stay.
        return found._replace(text=found.text.replace("\n", " "))

    def headline(self, tables: Tables) -> Headline | None:
        """Read the title as a headline."""
        for found in self.values("title"):
            return tables.read_headline(found.text, found.where)
        return None

    def byline(self, tables: Tables) -> Byline | None:
        """Read the names: one line for all of them, or a line for each."""
        names: list[Byline] = []
        for found in self.values("author"):
            text, where = found.text, found.where
            for start, stop in pieces(text, 0, len(text), ";"):
                part = text[start:stop]
                lead = start + len(part) - len(part.lstrip())
                one = _names(part.strip(), tables, _shifted(where, lead))
                if one is not None:
                    names.append(one)
        if not names:
            return None
        if len(names) == 1:
            return names[0]
        authors: list[Author] = []
        for one in names:
            authors += [author for author in one.authors if author not in authors]
        return Byline(
            text="; ".join([one.text for one in names]),
            authors=tuple(authors),
            span=Span(names[0].span.start, names[-1].span.stop),
        )

    def dates(self, tables: Tables) -> tuple[tuple[ArticleDate, ...], tuple[Doubt, ...]]:
        """Read the dates, each labelled as its key says, and what is doubtful about them."""
        dates: list[ArticleDate] = []
        doubts: list[Doubt] = []
        for name, kind in _DATES.items():
            for found in self.values(name):
                scan = tables.scan_dates(found.text, found.where)
                dates += [
                    attrs.evolve(one, label=kind, span=one.span) if kind else one
                    for one in scan.dates[:1]
                ]
                doubts += scan.doubts
        if not dates:
            # The issue of a paper: "Harbour Gazette, 3 May 2025, p. 4".
            for found in (*self.values("source"), *self.values("site")):
                if " " in found.text:
                    dates += tables.scan_dates(found.text, found.where).dates[:1]
        return tuple(dates), tuple(doubts)

    def dateline(self) -> Dateline | None:
        """Return the place that is labelled as the dateline."""
        for found in self.values("dateline"):
            place = found.text.partition(", ")[0] if found.text.isascii() else found.text
            return Dateline(text=found.text, location=place, span=found.where(0, len(found.text)))
        return None

    def publisher(self, tables: Tables) -> str | None:
        """Return the publisher that a name or an address says, if it is a known one."""
        for found in (*self.values("site"), *self.values("source")):
            known = publisher.recognise(
                tables.outlets, headline=Headline(text=found.text, site=found.text)
            ) or publisher.recognise(
                tables.outlets,
                headline=Headline(text=found.text, site=found.text.partition(" (")[0]),
            )
            if known is not None:
                return known.name
        return None

    def language(self, tables: Tables) -> str | None:
        """Return the code of the language that is named, if it is a known one."""
        for found in self.values("language"):
            named = found.text.casefold().partition(";")[0].strip()
            for language in tables.languages:
                code = language.code.casefold()
                if named in (code, language.name.casefold()) or named.startswith(
                    (f"{code}-", f"{code}_")
                ):
                    return language.code
        return None


def _shifted(where: Where, by: int) -> Where:
    """Return *where* for a part of the text that begins *by* characters later."""
    return lambda start, stop: where(by + start, by + stop)


def _names(text: str, tables: Tables, where: Where) -> Byline | None:
    """Read the names of one value; a label makes a byline of any name."""
    scan = tables.scan_byline(text, where, supported=True)
    if scan is not None and scan.byline.authors:
        return scan.byline
    inverted = _INVERTED.fullmatch(text)
    if inverted is not None:
        # Databases file names under the surname.
        name = f"{inverted['first']} {inverted['last']}"
        scan = tables.scan_byline(name, supported=True)
        if scan is not None and len(scan.byline.authors) == 1:
            span = where(0, len(text))
            (author,) = scan.byline.authors
            return Byline(text=text, authors=(attrs.evolve(author, span=span),), span=span)
    if _AUTHOR.fullmatch(text) is None or not any(map(str.isalpha, text)):
        return None
    span = where(0, len(text))
    return Byline(text=text, authors=(Author(name=text, span=span),), span=span)


def find_labelled(lines: Lines, tables: Tables) -> Labelled | None:
    r"""Find the labelled fields that lead the text, and take them off the line table.

    >>> from newsparse.lines import read_lines
    >>> from newsparse.parser import Parser
    >>> lines = read_lines("---\ntitle: Storm closes ports\nauthor: Jane Doe\n---\nIt came.")
    >>> labelled = find_labelled(lines, Parser()._tables)
    >>> labelled.headline(Parser()._tables).text
    'Storm closes ports'
    >>> lines.texts
    ['', '', '', '', 'It came.']
    """
    texts = lines.texts
    first = -1
    seen = 0
    for i, text in enumerate(texts):
        if not text:
            continue
        if first < 0:
            first = i
            if text in ("---", "+++"):
                return _taken(lines, find_front_matter(lines, i))
            if text[:2] in FACTIVA or (
                # A count of documents, or a line drawn around one.
                (text[-1].isdecimal() or text[-1] in "sSſtT_=-") and DOCUMENT.fullmatch(text)
            ):
                return _taken(lines, find_export(lines, i, tables))
            mail = None
            if text[-1] == ">" or mail_label(text, tables):
                mail = find_mail(lines, i, tables)
            if mail is not None:
                return _taken(lines, mail)
            dump = find_dump(lines, i, tables)
            if dump is not None:
                return _taken(lines, dump)
        elif mail_label(text, tables):
            mail = find_sent_on(lines, first, i, tables)
            if mail is not None:
                return _taken(lines, mail)
        if label(text):
            export = find_export(lines, first, tables)
            if export is not None:
                return _taken(lines, export)
            break
        seen += 1
        if seen == _TOP:
            break
    return _taken(lines, find_dump(lines, first, tables, archives=True)) if first >= 0 else None


def _taken(lines: Lines, found: Found | None) -> Labelled | None:
    if found is None:
        return None
    texts = lines.texts
    spans: list[tuple[int, int]] = []
    for first, past in found.runs:
        rows = [i for i in range(first, past) if texts[i]]
        if rows:
            spans.append((lines.starts[rows[0]], lines.stops[rows[-1]]))
        for i in rows:
            texts[i] = ""
    return Labelled(lines.source, tuple(found.fields), tuple(spans))


# --------------------------------------------------------- what is printed below the labels


def _fold(text: str) -> str:
    """Return the letters and digits of a text alone, for comparing."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def front_below(view: View, tables: Tables, labelled: Labelled) -> Front | None:
    """Find the front where a title is labelled; ``None`` where none is.

    Only what repeats the title is a headline then, or is marked as one of the first order; a
    byline, a date and the words of the description may stand with it. All else is body.
    """
    title = next(labelled.values("title"), None)
    if title is None:
        return None
    wanted = _fold(title.text)
    deck = _fold(next((one.text for one in labelled.values("description")), ""))
    front = Front()
    blocks: list[list[int]] = []
    k = 0
    while k < len(view.rows) and len(blocks) < _FARTHEST:
        past = view.block_end(k)
        # The title may stand right above the byline.
        until = next(
            (j for j in range(k + 1, min(past, k + _LINES)) if _fold(view.joined(k, j)) == wanted),
            past,
        )
        blocks.append(list(range(k, until)))
        k = until
    head = _headline(view, blocks, wanted)
    for n, rows in enumerate(blocks):
        text = view.joined(rows[0], rows[-1] + 1)
        if n == head:
            front.headline = rows
        elif deck and not front.standfirst and _fold(text) == deck:
            front.standfirst = rows
        elif head is not None and n == head - 1 and len(text) <= 80 and not ends_sentence(text):
            front.kicker = rows
        elif _take_metas(view, tables, rows, front):
            pass
        elif head is not None and n < head:
            front.asides.append((rows, BoilerplateKind.NAVIGATION))
        else:
            kind, score = tables.judge(text)
            if kind is None or score <= 1.0 or view.heading(rows[0]):
                if not is_caption(text, tables):
                    break
                kind = BoilerplateKind.CAPTION
            front.asides.append((rows, kind))
        front.body = rows[-1] + 1
    while front.asides and front.asides[-1][0][-1] == front.body - 1:
        # What stands last may be within the body, which is asked there.
        front.body = front.asides.pop()[0][0]
    return front


def _headline(view: View, blocks: list[list[int]], wanted: str) -> int | None:
    """Return which block is the headline."""
    folded = [_fold(view.joined(rows[0], rows[-1] + 1)) for rows in blocks]
    for n, text in enumerate(folded):
        if text and (text == wanted or (len(text) > 20 and wanted.startswith(text))):
            return n
    length = 0
    for n, rows in enumerate(blocks):
        if view.heading(rows[0]) == 1:
            return n
        length += len(folded[n])
        if length > 2 * _LONGEST:
            break
    return None


def _take_metas(view: View, tables: Tables, rows: list[int], front: Front) -> bool:
    """Take a block that is bylines and dates alone."""
    bylines: list[int] = []
    dates: list[int] = []
    if len(rows) > 4:
        return False
    for k in rows:
        text = view.plain(k)
        if len(text) > _LONGEST:
            return False
        printed = element(view.lines, [view.rows[k]])
        scan = tables.scan_dates(printed.text, printed.where)
        byline = tables.scan_byline(printed.text, printed.where)
        if byline is None and not scan.dates and _is_beside_day(view, tables, rows, k):
            byline = tables.scan_byline(printed.text, printed.where, supported=True)
        front.scans[k] = (scan, byline)
        if scan.dates and (not scan.rest or byline is not None):
            dates.append(k)
        if byline is not None and byline.byline.authors:
            bylines.append(k)
        elif not dates or dates[-1] != k:
            return False
    front.bylines += bylines
    front.dates += dates
    return True


def _is_beside_day(view: View, tables: Tables, rows: list[int], k: int) -> bool:
    """Tell whether a line of a block has a date, and nothing else, right above it or right below."""
    beside = [tables.scan_dates(view.plain(j)) for j in (k - 1, k + 1) if j in rows]
    return any(scan.dates and not scan.rest for scan in beside)


# ------------------------------------------------------------------- label against print


def _contradiction(what: str, said: str, printed: str, span: Span) -> Doubt:
    return Doubt(
        kind=DoubtKind.CONTRADICTING_FIELDS,
        span=span,
        message=f"the labelled {what} is {said!r}, but {printed!r} is printed",
        confidence=0.7,
    )


def settle_headline(
    said: Headline | None, printed: Headline | None, doubts: list[Doubt]
) -> Headline | None:
    """Return the headline that counts; add a doubt where label and print differ."""
    if said is None or printed is None:
        return said or printed
    a, b = _fold(said.text), _fold(printed.text)
    if a != b and not (a.startswith(b) or b.startswith(a)):
        doubts.append(_contradiction("title", said.text, printed.text, printed.span))
    kicker, site = said.kicker or printed.kicker, said.site or printed.site
    return attrs.evolve(said, kicker=kicker, site=site, span=said.span)


def settle_byline(
    said: Byline | None, printed: Byline | None, doubts: list[Doubt]
) -> Byline | None:
    """Return the byline that counts: of the same names, the printed line says more."""
    if said is None or printed is None or not printed.authors:
        return said or printed
    names = {_fold(author.name) for author in said.authors}
    others = {_fold(author.name) for author in printed.authors}
    if names == others:
        return printed
    if not names & others:
        doubts.append(_contradiction("author", said.text, printed.text, printed.span))
    return said


def settle_dates(
    said: tuple[ArticleDate, ...], printed: tuple[ArticleDate, ...], doubts: list[Doubt]
) -> tuple[ArticleDate | None, tuple[ArticleDate, ...]]:
    """Return the date of the article and all dates; the printed one may be the more exact."""
    first, second = date.published(said), date.published(printed)
    every = said + tuple(one for one in printed if one not in said)
    if first is None or second is None:
        return first or second, every
    if first.iso and second.iso:
        if second.iso.startswith(first.iso):
            return second, every
        if (
            second.label != DateLabel.UPDATED
            and first.iso[:10] != second.iso[: len(first.iso[:10])]
        ):
            doubts.append(_contradiction("date", first.text, second.text, second.span))
    return first, every
