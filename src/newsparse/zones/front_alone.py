"""What one line of the front says by itself: when, who wrote, both, or nothing of the sort.

Facts
-----
A line that is a date through and through, or begins with "By", says so by itself. Beside a date may
stand a source, a button, a page of print, how long ago it was or how long the text takes to read:
words of a sentence may not. A clock goes with the day beside it. A house signs beside the date, and
a name alone says only that it is one.
"""

from __future__ import annotations

from enum import IntEnum

from newsparse.elements import Element, element, shifted
from newsparse.fields.byline import BylineScan, house
from newsparse.fields.byline_words import running_words
from newsparse.fields.date import DateScan
from newsparse.fields.date_other import past
from newsparse.fields.date_words import fold
from newsparse.fields.tables import Tables
from newsparse.lines import is_small
from newsparse.model import AuthorKind, BoilerplateKind
from newsparse.patterns import late
from newsparse.zones.author_page import leads_to_author
from newsparse.zones.caption_east import is_eastern_caption
from newsparse.zones.posts import signs_post
from newsparse.zones.view import View, has_columns, is_wide

__all__ = [
    "Front",
    "Meta",
    "house_alone",
    "is_beside_date",
    "is_reading_time",
    "read_line",
]

_PARTS = late(r"[,/|·;]")
_PARTING = frozenset("–—-|/·•,;:([>")
_CLOSING = frozenset("）)】]")
_BULLETS = late(r" [•·|] ")
_MOST_BESIDE = 24
"""Characters that stand beside a date at most, where nothing is known of them."""
_LONGEST_LABEL = 25


class Meta(IntEnum):
    """What a line of the front says."""

    DATE = 1
    BYLINE = 2
    BOTH = 3
    NAMES = 4


class Front:
    """The rows (numbers in the view) of each element of the front.

    ``furniture`` are running heads that only the headline below them shows to be such, ``scans``
    what was read in the lines that may be dates and bylines, ``houses`` lines where a house stands
    beside the date: it signs where nobody else does, ``clocks`` lines that give an hour and no day:
    they go with the date beside them, ``paged`` dates beside the page that the article was printed
    on. ``body`` is the first row of the text.
    """

    __slots__ = (
        "asides",
        "body",
        "bylines",
        "clocks",
        "dates",
        "furniture",
        "headline",
        "houses",
        "kicker",
        "paged",
        "scans",
        "standfirst",
    )

    def __init__(self) -> None:
        """Begin with nothing found."""
        self.headline: list[int] = []
        self.kicker: list[int] = []
        self.standfirst: list[int] = []
        self.bylines: list[int] = []
        self.dates: list[int] = []
        self.furniture: list[int] = []
        self.scans: dict[int, tuple[DateScan, BylineScan | None]] = {}
        self.houses: set[int] = set()
        self.clocks: set[int] = set()
        self.paged: set[int] = set()
        self.asides: list[tuple[list[int], BoilerplateKind]] = []
        self.body = 0


def read_line(view: View, k: int, tables: Tables, front: Front) -> Meta | None:
    """Tell what a line says, where it says nothing else; keep what was read."""
    running = _running_words(view, k, tables)
    if running and tables.bylines.refuses(view.plain(k), running):
        return None
    printed = element(view.lines, [view.rows[k]])
    text = printed.text
    if signs_post(text):
        return None
    if running:
        byline = tables.scan_byline(text, printed.where)
        if byline is None:
            return None
        scan = tables.scan_dates(text, printed.where)
    else:
        scan = tables.scan_dates(text, printed.where)
        # A line that is a date through and through names nobody.
        alone = bool(scan.dates) and not scan.rest
        # Where a page sets its byline, or links to who wrote, a name needs no other sign.
        placed = view.rows[k] in view.signed or leads_to_author(view.lines.texts[view.rows[k]])
        whole = text.rstrip(" ,") if placed else text
        byline = None if alone else tables.scan_byline(whole, printed.where, supported=placed)
    if byline is not None and byline.byline.text.casefold() in tables.headlines.rubrics:
        # "News Release 9-Mar-2026": what the page calls the text.
        byline = None
    elif byline is None and len(scan.rest) == 1:
        byline = _signed_beside(text, scan.rest[0], printed, tables)
        if byline is not None:
            front.houses.add(k)
        elif scan.dates:
            start, stop = scan.rest[0]
            byline = tables.scan_byline(text[start:stop], shifted(printed.where, start))
            byline = None if byline is not None and byline.rest else byline
    front.scans[k] = (scan, byline)
    if scan.dates:
        if not scan.rest:
            return Meta.DATE
        if text[-1] in _CLOSING and is_wide(text) and is_eastern_caption(text, tables.pictures):
            # "2025年4月10日，工人在码头前（图片：新华社）": when the picture was taken.
            return None
        if byline is not None and byline.byline.authors:
            said = sum([stop - start for start, stop in byline.rest])
            # "# 【海港早报】4月14日 …": a marked headline says more.
            return None if view.heading(k) == 1 and said > _MOST_BESIDE // 2 else Meta.BOTH
        known = view.rows[k] in view.dated
        if byline is None and _byline_among(k, tables, front, printed, scan, marked=known):
            return Meta.BOTH
        if byline is None and (beside := tables.find_byline_among(text, printed.where)) is not None:
            # "14.04.2025 um 10:15 Uhr - Jana Muster - 3 Ergänzungen"
            front.scans[k] = scan, BylineScan(beside, marked=False)
            return Meta.BOTH
        if known:
            return Meta.DATE
        others = [text[start:stop] for start, stop in scan.rest]
        if any(tables.pages.in_print.search(other) for other in others):
            front.paged.add(k)
        if all(is_beside_date(other, tables) for other in others):
            return Meta.DATE
        rest = " ".join(others)
        if ". " in rest or sum(map(_small, rest.split())) > 1:
            # Words of a sentence: the line is one of prose that holds a date.
            return None
        # Wide signs say twice as much: "9月26日" stands amid headlines.
        amid = is_wide(rest) and scan.rest[0][0] <= 1
        most = _MOST_BESIDE // 2 if amid else _MOST_BESIDE
        return Meta.DATE if len(rest) <= most or 4 * len(rest) <= len(text) else None
    if byline is None:
        return _said_ago(view, k, tables, front, printed)
    marked = byline.marked or view.rows[k] in view.signed
    return Meta.BYLINE if marked or leads_to_author(view.lines.texts[view.rows[k]]) else Meta.NAMES


def _byline_among(
    k: int, tables: Tables, front: Front, printed: Element, scan: DateScan, *, marked: bool
) -> bool:
    """Find the byline on a line with a date and more: "4 min read · 14 April 2025 · By Jane Doe".

    It has to be *marked* where the place alone shows that the line is a date.
    """
    if len(scan.rest) < 2:
        return False
    found: BylineScan | None = None
    for start, stop in scan.rest:
        text = printed.text[start:stop]
        byline = tables.scan_byline(text, shifted(printed.where, start)) if found is None else None
        if (
            byline is not None
            and byline.byline.authors
            and not byline.rest
            and (byline.marked or not marked)
        ):
            found = byline
        elif not is_beside_date(text, tables):
            return False
    front.scans[k] = (scan, found)
    return found is not None


def is_beside_date(text: str, tables: Tables) -> bool:
    """Tell whether what stands beside a date is a source, a button, a page or how long ago it was.

    So is a day without its year, in front of the day when the text was changed.
    """
    if not any(map(str.isalpha, text)) or _is_place_in_print(text, tables):
        return True
    if is_reading_time(text, tables):
        return True
    if len(parts := _BULLETS.split(text)) > 1:
        return all(is_beside_date(part, tables) for part in parts)
    kind, score = tables.judge(text)
    if kind is not None and score > 0.0:
        return True
    said = tables.says_when(text)
    return bool(said.dates) and not said.rest


def is_reading_time(text: str, tables: Tables) -> bool:
    """Tell whether a line says how long it takes to read the text: "4 min", "Read time: 3 mins"."""
    label, colon, minutes = text.replace("：", ":").partition(":")
    if colon and len(label) <= _LONGEST_LABEL:
        text = minutes.lstrip()
    return tables.pages.reading.fullmatch(text) is not None


def _is_place_in_print(text: str, tables: Tables) -> bool:
    """Tell whether a text names section, page or length of an article: "Économie", "712 mots, p. 4"."""
    return all(
        part.casefold() in tables.headlines.rubrics
        or tables.pages.in_print.fullmatch(part) is not None
        for part in map(str.strip, _PARTS.split(text))
    )


def _said_ago(view: View, k: int, tables: Tables, front: Front, printed: Element) -> Meta | None:
    """Tell whether a line says when only to who knows the day of reading: "3 hours ago"."""
    said = tables.says_when(printed.text, front.scans[k][0])
    if not said.dates or view.heading(k):
        return None
    if said.dates[0].span.stop > len(printed.text):
        front.clocks.add(k)
    if not any(any(map(str.isalpha, printed.text[a:b])) for a, b in said.rest):
        # Nothing else, or a bare clock.
        return Meta.DATE
    start, stop = said.rest[0]
    if len(said.rest) > 1 or (start and stop < len(printed.text)):
        return None

    byline = tables.scan_byline(printed.text[start:stop], shifted(printed.where, start))
    if byline is None or byline.rest:
        return None
    front.scans[k] = (front.scans[k][0], byline)
    return Meta.BOTH


def _signed_beside(
    text: str, rest: tuple[int, int], printed: Element, tables: Tables
) -> BylineScan | None:
    """Return the house that signs beside the date: "31 January 2025, 8:02 PM – TPN".

    Right behind a clock two letters are the country whose time it is: "8:02 p.m. AR".
    """
    start, stop = rest
    name = text[start:stop]
    if start and text[:start].rstrip()[-1] not in _PARTING:
        return None
    if name.casefold() in tables.bylines.never or name.casefold() in tables.bylines.rubrics:
        return None
    return house(name, where=shifted(printed.where, start), supported=True)


def _running_words(view: View, k: int, tables: Tables) -> list[str]:
    """Return the words that only a sentence holds, if there are too many for a date line."""
    i = view.rows[k]
    if tables.now is not None or i in view.dated or has_columns(view.lines, i):
        return []
    text = view.plain(k)
    words = running_words(text)
    if len(words) < 2 or not is_small(words[0]):
        return []
    reading = tables.pages.reading.search(text)
    if reading is not None and (reading.start() == 0 or reading.end() == len(text)):
        # How long it takes to read is no sentence.
        words = running_words(text[: reading.start()] + text[reading.end() :])
    near = tables.dates.near
    words = [
        word for word in words if word not in near and (word.isascii() or fold(word) not in near)
    ]
    if len(words) > 1 and _opens_as_date(text, tables):
        # Nor is how long ago it was changed: "24/10/2023 11h59 Atualizado há 3 meses".
        said = past(text, tables.dates)
        ago = text[said[0] : said[1]].split() if said is not None else []
        words = [word for word in words if word not in ago]
    return words if len(words) > 1 else []


def _opens_as_date(text: str, tables: Tables) -> bool:
    """Tell cheaply whether a line may open with a date: a number, or a word that dates have."""
    return text[0].isdecimal() or fold(text.split(None, 1)[0].rstrip(".,:")) in tables.dates.strong


def _small(word: str) -> bool:
    return is_small(word) and word.isalpha()


def house_alone(front: Front, k: int) -> bool:
    """Tell whether a line names nobody but a house: an outlet, a newsroom, an agency."""
    byline = front.scans[k][1] if k in front.scans else None
    return byline is not None and all(
        author.kind is AuthorKind.ORGANISATION for author in byline.byline.authors
    )
