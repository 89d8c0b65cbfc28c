"""The head of a printed page: paper, day, number of the issue, section and number of the page.

Facts
-----
Above its columns a page prints what it is a page of: "Harbour Gazette, Monday, April 14, 2025", "No. 87 |
Page 4 | Business", on one line or several, in any order, perhaps in capitals. It names nobody who wrote,
and heads no text; its day is that of the issue. The next page prints it again, in another order and beside
another number; small papers print it at the foot. A number of a page and one of an issue stand in no
byline, so that lines with a day, or the name of a paper, and one of these are sure. What stands between
such lines, or right beside a number, and is a name or a section, goes with them.
"""

from __future__ import annotations

from itertools import chain, takewhile
from typing import NamedTuple

import regex

from newsparse.elements import element
from newsparse.fields.date import DAY, DateScan
from newsparse.fields.headline import is_house, paper_like, paper_of_place
from newsparse.fields.tables import Tables
from newsparse.lines import STOPS, is_small
from newsparse.model import ArticleDate
from newsparse.patterns import late
from newsparse.publishers.outlets import PRINTED
from newsparse.publishers.words import ARTICLES, UNSPACED_ENDINGS
from newsparse.zones.view import View, ends_sentence

__all__ = [
    "PageHead",
    "PageHeads",
    "find_page_heads",
    "is_page_number",
    "is_set_apart",
    "read_page_head",
]

_DIGIT = regex.compile(r"\p{Nd}")
_FIRST = 4
"""Rows of which one holds a number."""
_TOP = 8
"""Rows that the head of a page has at most."""
_LONGEST = 100
_LONGEST_NAME = 45
_LONGEST_SECTION = 25
_MOST_WORDS = 6
_MOST_PIECES = 4
_SMALL = 3
_FAR = 12
"""Rows below the head among which the headline begins."""
_LEAST_HEADLINE = 25
_LEAST_BLANKS = 3
_UNSPACED = 0x2E80
_LEAST_UNSPACED = 8
_LONGEST_HEADLINE = 260
_PARTS = regex.compile(r"\s*[|│•●·;]\s*|\s+[/–—-]\s+|,\s+|\s{2,}|\t")
_SET_APART = late(r"[|│•●·]|\s[–—-]\s|\s{2}|\t")
_EDGES = "#*_|()[]<>•●· \t,/–—-"
_ADDRESS = late(
    r"(?:https?://)?(?:www\.)?[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)+/?", regex.IGNORECASE
)


class PageHeads(NamedTuple):
    """The lines of the table that are heads of pages, which of them has the day of the issue, and that day."""

    lines: frozenset[int]
    dated: int | None
    scan: DateScan | None
    numbered: bool
    """Whether day and number of page or issue show that they are print, which has no menus."""


class PageHead(NamedTuple):
    """What one line says that may be of a page's head."""

    scan: DateScan | None
    folio: bool
    issue: bool
    names: list[str]
    sections: list[str]
    papers: int
    """How many of the names are those of papers."""
    counted: bool
    """Whether it has a number that is of no name: of an issue, alone or in front."""

    @property
    def lone(self) -> bool:
        """Tell whether it has the number of a page, and nothing that only may be a name."""
        return self.folio and len(self.names) == self.papers

    @property
    def sure(self) -> bool:
        """Tell whether it can be nothing else."""
        others = self.names[self.papers :]
        if self.scan is not None:
            return (
                self.issue
                or (self.folio and all(map(str.isupper, others)))
                or (self.papers > 0 and not others)
            )
        return (self.issue or self.folio) and (self.papers > 0 or (self.issue and self.folio))


def find_page_heads(view: View, tables: Tables) -> PageHeads | None:
    """Find the head of the first page, and where later pages print it again.

    There is none where nothing below it can be the headline.
    """
    rows = view.rows
    top = _heads(view, tables, range(min(_TOP, len(rows))))
    past = _end_of_top(view, top)
    if not past:
        return _find_foot(view, tables)
    dated_top = any(head.scan is not None for head in top[:past]) or bool(view.lines.pages)
    numbered = dated_top and any(head.counted for head in top[:past])
    folios = any(head.folio or head.issue for head in top[:past])
    if not _can_go_on(view, tables, past, numbered=folios):
        return None
    again = _printed_again(view, tables, top[:past], past, len(rows))
    lines = frozenset([rows[k] for k in chain(range(past), again)])
    dated = [rows[k] for k, head in enumerate(top[:past]) if head.scan is not None]
    return _page_heads(view, tables, lines, dated, numbered=numbered)


def _heads(view: View, tables: Tables, numbers: range) -> list[PageHead]:
    """Read some rows up to the first that says anything else; without a number no line is a head."""
    found: list[PageHead] = []
    texts = view.lines.texts
    if not any(_DIGIT.search(texts[view.rows[k]]) for k in numbers[:_FIRST]):
        return found
    # A number in the text beside them tells nothing of short lines.
    short = [*takewhile(lambda k: len(view.plain(k).strip(_EDGES)) <= _LONGEST, numbers)]
    if not any(_DIGIT.search(view.plain(k)) for k in short):
        return found
    for k in numbers:
        head = _read(view, k, tables)
        if head is None:
            break
        found.append(head)
    return found


def _find_foot(view: View, tables: Tables) -> PageHeads | None:
    """Find what a paper prints at the foot of its pages: as sure as a number of page or issue makes it."""
    rows = view.rows
    last = _heads(view, tables, range(len(rows) - 1, max(len(rows) // 2, len(rows) - _TOP) - 1, -1))
    dated = [n for n, head in enumerate(last) if head.scan is not None]
    if not any(head.folio or head.issue for head in last) or not any(head.sure for head in last):
        return None
    if not (dated or view.lines.pages or any(head.issue for head in last)):
        return None
    named = [n for n, head in enumerate(last) if head.sure or head.folio or head.papers]
    size = max(dated + named) + 1
    foot = last[:size]
    first = len(rows) - size
    again = _printed_again(view, tables, foot, 0, first)
    lines = frozenset([rows[k] for k in chain(range(first, len(rows)), again)])
    dated_lines = [rows[len(rows) - 1 - n] for n in dated if n < size]
    counted = bool(dated_lines) and any(head.counted for head in foot)
    return _page_heads(view, tables, lines, dated_lines, numbered=counted)


def _page_heads(
    view: View, tables: Tables, lines: frozenset[int], dated: list[int], *, numbered: bool
) -> PageHeads:
    """Return the heads of the pages, with the day of the first line that has one."""
    if not dated:
        return PageHeads(lines, None, None, numbered)
    printed = element(view.lines, [dated[0]])
    return PageHeads(lines, dated[0], tables.scan_dates(printed.text, printed.where), numbered)


def _end_of_top(view: View, top: list[PageHead]) -> int:
    """Return how many of the first rows are the head of the page, by what they say together."""
    if not top:
        return 0
    lone = [k for k, head in enumerate(top) if head.lone]
    dated = [k for k, head in enumerate(top) if head.scan is not None]
    sure = [k for k, head in enumerate(top) if head.sure]
    named = [k for k, head in enumerate(top) if head.papers]
    if not sure and not (lone and (dated or named)):
        return 0
    last = max(sure + lone + dated + named)
    # In the type of the page's head right below its number stands the section.
    below = last + 1
    if (
        below < len(top)
        and below < len(view.rows) - 1
        and top[below].sections
        and not view.heading(below)
    ):
        last = below
    return last + 1


def _read(view: View, k: int, tables: Tables) -> PageHead | None:
    """Read a row that may be of a page's head; ``None`` where it says anything else."""
    return None if view.heading(k) in range(1, 7) else read_page_head(view.plain(k), tables)


def read_page_head(text: str, tables: Tables) -> PageHead | None:
    """Read a line that may be of a page's head; ``None`` where it says anything else."""
    text = text.strip(_EDGES)
    if not text or len(text) > _LONGEST:
        return None
    if len(text) > _LONGEST_NAME and _DIGIT.search(text) is None and _PARTS.search(text) is None:
        return None
    if text[-1] in "?!？！。":
        return None
    rest = text
    scan: DateScan | None = None
    issues = 0
    if _DIGIT.search(text) is not None:
        found = tables.scan_dates(text)
        if len(found.dates) > 1 or any(not _is_day(date) for date in found.dates):
            return None
        if found.dates:
            scan = found
            rest = " | ".join(
                _with_article(text, start) + text[start:stop] for start, stop in found.rest
            )
        rest, issues = tables.pages.issue.subn(" | ", rest)
    pieces = [piece for part in _PARTS.split(rest) if (piece := part.strip(_EDGES))]
    if len(pieces) > _MOST_PIECES:
        return None
    parted = [_without_folio(piece, tables) for piece in pieces]
    folios = sum(folio for _, folio in parted)
    counted = issues > 0 or any(
        folio and not piece.startswith(name or " ")
        for piece, (name, folio) in zip(pieces, parted, strict=True)
    )
    names = [name for name, _ in parted if name]
    rubrics = tables.headlines.rubrics
    papers = [name for name in names if name.casefold() not in rubrics and _is_paper(name, tables)]
    sections = [name for name in names if name not in papers and _is_section(name, tables)]
    others = [name for name in names if name not in papers and name not in sections]
    if folios > 1 or (others and not (scan is not None or folios or issues)):
        return None
    if not all(_may_be_name(name, issue=issues > 0) for name in others):
        return None
    return PageHead(scan, folios > 0, issues > 0, papers + others, sections, len(papers), counted)


def is_set_apart(head: PageHead, printed: str) -> bool:
    """Tell whether a line can be no part of a sentence: bars, dashes or blanks part what it says.

    *printed* is the line with all its blanks. A paper's name needs none of them beside a day; alone it may
    be any part of a sentence.
    """
    paper = len(head.names) == head.papers > 0
    if paper and head.scan is not None and not (head.folio or head.issue):
        return True
    numbered = head.folio or head.issue or head.scan is not None
    named = bool(head.names or head.sections)
    printed = printed.strip()
    return numbered and named and (printed.isupper() or _SET_APART.search(printed) is not None)


def is_page_number(text: str, tables: Tables) -> bool:
    """Tell whether a line is the number of a page, and says so: "Page 3", "3 of 7".

    >>> is_page_number("Page 3 of 7", Tables(None, None, None, None))
    True
    >>> is_page_number("3", Tables(None, None, None, None))
    False
    """
    if len(text) > _LONGEST_SECTION or _DIGIT.search(text) is None:
        return False
    match = tables.pages.number.fullmatch(text)
    return match is not None and any((match["word"], match["after"], match["of"]))


def _is_day(date: ArticleDate) -> bool:
    """Tell whether a date is a day with its year, and says nothing of when a text was published."""
    return len(date.iso or "") == DAY and date.label is None


def _is_section(name: str, tables: Tables) -> bool:
    """Tell whether a name may be that of a section: a known one, or few words in capitals."""
    return name.casefold() in tables.headlines.rubrics or (
        name.isupper() and len(name) <= _LONGEST_SECTION and name.count(" ") < _LEAST_BLANKS
    )


def _with_article(text: str, start: int) -> str:
    """Return the article in front of a name, which a date may end in as well: "… O ESTADO"."""
    words = text[:start].rsplit(maxsplit=1)
    return f"{words[-1]} " if words and words[-1].title() in ARTICLES else ""


def _without_folio(piece: str, tables: Tables) -> tuple[str, bool]:
    """Return a piece of a line without the number of the page at either end."""
    if _DIGIT.search(piece) is None or is_house(piece, tables.headlines) or piece in PRINTED:
        # "France 24"
        return piece, False
    pattern = tables.pages.folio
    first = pattern.match(piece)
    if first is not None and (first.end() == len(piece) or piece[first.end()].isspace()):
        return piece[first.end() :].strip(_EDGES), True
    if piece[-1].isdecimal() or (ord(piece[-1]) >= _UNSPACED):
        for last in pattern.finditer(piece):
            if last.end() == len(piece) and piece[last.start() - 1].isspace():
                return piece[: last.start()].strip(_EDGES), True
    return piece, False


def _is_paper(name: str, tables: Tables) -> bool:
    """Tell whether a name is that of a paper: an address, known, or called as papers are."""
    if _ADDRESS.fullmatch(name):
        return True
    if len(name) > _LONGEST_NAME or name[-1] in STOPS:
        return False
    if ord(name[0]) >= _UNSPACED:
        return is_house(name, tables.headlines) or name.endswith(UNSPACED_ENDINGS)
    printed = name.title() if name.isupper() else name
    if name in PRINTED or is_house(name, tables.headlines) or is_house(printed, tables.headlines):
        return True
    words = printed.split()
    if len(words) > _MOST_WORDS:
        return False
    if paper_like(printed) or paper_of_place(printed):
        return True
    # "LE DEVOIR": an article and few words, all in capitals.
    return name.isupper() and len(words) > 1 and words[0] in ARTICLES


def _may_be_name(name: str, *, issue: bool) -> bool:
    """Tell whether words may be the name of a paper; beside the number of an *issue* some may be small."""
    words = name.split()
    return (
        len(name) <= _LONGEST_NAME
        and len(words) <= _MOST_WORDS
        and name[-1] not in STOPS
        and any(word[0].isupper() or ord(word[0]) >= _UNSPACED for word in words[:2])
        and (issue or not any(is_small(word[0]) and len(word) > _SMALL for word in words))
    )


def _can_go_on(view: View, tables: Tables, k: int, *, numbered: bool) -> bool:
    """Tell whether a headline may stand below row *k*: words enough, above the text and no byline."""
    stop = min(len(view.rows) - 1, k + _FAR)
    decks = 0
    while k < stop:
        if view.heading(k):
            return True
        past = view.block_end(k)
        text = view.joined(k, past)
        if len(text) > _LONGEST_HEADLINE:
            # With no blank line between, front and text are one block.
            return numbered and past - k > _TOP and not ends_sentence(view.plain(k))
        if ends_sentence(text) and text[-1] not in "?!？！":
            decks += 1
            if decks > 1:
                return False
        elif _is_substantial(text):
            byline = tables.scan_byline(text)
            if byline is None or byline.rest:
                return True
        k = past
    return False


def _is_substantial(text: str) -> bool:
    """Tell whether a line is long enough for a headline that others stand above."""
    if text and ord(text[0]) >= _UNSPACED:
        return len(text) >= _LEAST_UNSPACED
    return len(text) >= _LEAST_HEADLINE or text.count(" ") >= _LEAST_BLANKS


def _printed_again(
    view: View, tables: Tables, top: list[PageHead], first: int, past: int
) -> list[int]:
    """Return the rows from *first* up to *past* where a page prints words of the head again, beside another number or day."""
    names = {name.casefold() for head in top for name in (*head.names, *head.sections)}
    days = {date.iso for head in top if head.scan is not None for date in head.scan.dates}
    papers = {name.casefold() for head in top for name in head.names}
    # What a line says again ends as one of the names does, wherever it stands in the line.
    ends = {words[-1] for name in names if (words := name.split())}
    found: set[int] = set()
    for k in range(first, past):
        text = view.lines.texts[view.rows[k]]
        if len(text) > _LONGEST or text[-1] in ".,?!":
            continue
        numbered = _DIGIT.search(text) is not None
        bare = text.strip(_EDGES).casefold()
        if bare in papers and _parts(view, k):
            found.add(k)
            continue
        if not numbered and not any(map(bare.startswith, papers)):
            continue
        if not any(map(bare.__contains__, ends)) and not _parts(view, k):
            # It can't say any of the names, and a day alone has to part two blocks.
            continue
        head = _read(view, k, tables)
        if head is None:
            continue
        said = {
            name.casefold()
            for name in (*head.names, *head.sections)
            if not _ADDRESS.fullmatch(name)
        }
        if head.scan is not None and any(date.iso not in days for date in head.scan.dates):
            continue
        if said <= names and (said or (head.scan is not None and _parts(view, k))):
            found.add(k)
    # Its section, and the number by itself, stand right beside it.
    for step in (1, -1):
        for k in sorted(found):
            at = k + step
            while first <= at < past and at not in found and _goes_with(view, tables, at, names):
                found.add(at)
                at += step
    return sorted(found)


def _parts(view: View, k: int) -> bool:
    """Tell whether a row stands where no text does: between the halves of a sentence, or in front of blank lines."""
    return view.starts_block[k] or bool(k and not ends_sentence(view.plain(k - 1)))


def _goes_with(view: View, tables: Tables, k: int, names: set[str]) -> bool:
    text = view.plain(k).strip(_EDGES)
    if not text or len(text) > _LONGEST_NAME:
        return False
    if text.casefold() in names:
        return True
    name, folio = _without_folio(text, tables)
    return folio and (not name or name.casefold() in names)
