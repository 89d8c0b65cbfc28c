"""The lines of the front that are dates and bylines, told by what they say and where they stand.

Facts
-----
A line that is a date through and through, or begins with "By", says so by itself. A name alone is
a byline only beside a date, or between headline and prose; so are the lines below it with an
office, a place or an address. The same lines stand below the text, as credits and as the dates of
other articles: there they are no front. A clock goes with the day beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

import regex

from newsparse.breaks import border
from newsparse.elements import Element, closed_up, element, shifted
from newsparse.fields.byline import BylineScan, heads, house
from newsparse.fields.date import DateScan
from newsparse.fields.date_other import past
from newsparse.fields.date_words import fold
from newsparse.fields.tables import Tables
from newsparse.layout import Regime
from newsparse.lines import is_small
from newsparse.marks import list_mark
from newsparse.model import AuthorKind, BoilerplateKind, Byline, Credit
from newsparse.zones.footer import is_caption
from newsparse.zones.signature import is_topic
from newsparse.zones.view import View, ends_sentence, has_columns, is_wide

__all__ = [
    "Front",
    "Meta",
    "find_metas",
    "is_beside_date",
    "is_reading_time",
    "signs_post",
    "spelled_out",
]

_FARTHEST = 40
"""Rows that are looked at from the top."""
_BEFORE_META = 520
_AFTER_META = 240
"""Characters of other text that may stand before the first date or byline, and between two."""
_LONGEST_META = 170
_LEAST_TEXT = 250
"""A longer paragraph is text, where a byline behind it could make a standfirst of it."""
_SENTENCE = 40
_PARTS = regex.compile(r"[,/|·;]")
_PARTING = frozenset("–—-|/·•,;:([>")
_DASHES = frozenset("—–―-")
# Who wrote the post that a text quotes, and when: "— Jane Doe (@janedoe) 14 April 2025".
_POST = regex.compile(r"[—–―-]{1,2}\s?[^()\n]{1,80}\(@\w++\)")
# How no line begins but the rest of a sentence.
_RESUMES = regex.compile(r"[,;)]\s?\p{L}|\.\s\p{L}")
_BULLETS = regex.compile(r" [•·|] ")
# "4 min", "3 Minuten", "5 dakika okuma": the word is the same in most languages.
_READING_TIME = regex.compile(
    r"""
    \d{1,2} ['’′]? \s? (?: min | мин | хв | λεπ | perc | dk | dakika | phút | 分 | 분 | นาที | मिनट | মিনিট | நிமிட
      | دقيق | دقائق | دقیقه | منٹ | דק | daq | χρόνος ) [\p{L}\p{M}.]*+ (?: \s \p{L}[\p{L}\p{M}]*+ ){0,4}
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# How databases say where an article stood in print, and how long it was.
_IN_PRINT = regex.compile(
    r"""
    (?: pp? | pg | page | pages | s | seite | seiten | pág | página | pag | pagina | sidan? | sid | side
      | str | strona | стр | с | blz ) \.? \s? \p{Lu}? -? \d{1,3} (?: - \d{1,3} )?
    | \d{2,5} \s (?: words | mots | wörter | zeichen | palabras | parole | palavras | woorden | ord | słów
      | слов | слова )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
"""A block of so many characters that ends with a sentence began one, if not with a small letter."""
_CLEAR = 2.0
"""Log-odds from which two lines are clearly one paragraph."""
_BUTTONS = 4
"""So many rows of boilerplate at most stand between the lines of a front."""
_NOTES = 8
"""And so many blocks of it between the front and the text: buttons, a caption, a box."""
_DAY = len("2025-04-14")
_MOST_BESIDE = 24
"""Characters that stand beside a date at most, where nothing is known of them."""
_LONGEST_BUTTON = 40
_LONGEST_OFFICE = 60
_LONGEST_LABEL = 25
_LONGEST_HOUR = len("11:35:00 a.m. GMT+10, 2016")
_LONGEST_MARK = 12
_LONGEST_MARKS = 40
_JOINING = " ,;|/&·•–—-"
_LONGEST_JOIN = 5
_MOST_NAMES = 8
"""That a tool may have set on lines of their own."""
_LEAST_PARAGRAPH = 80
_LINES_OF_A_BYLINE = 3
"""Lines below a name that may say more of who wrote."""


class Meta(IntEnum):
    """What a line of the front says."""

    DATE = 1
    BYLINE = 2
    BOTH = 3
    NAMES = 4


_CLOSING = frozenset({Credit.REPORTING, Credit.ADDITIONAL_REPORTING, Credit.EDITING})
"""Credits that stand below a text, if a paragraph stands above them."""
_SURENESS = {Meta.DATE: 0, Meta.NAMES: 1, Meta.BYLINE: 2, Meta.BOTH: 2}


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


def find_metas(view: View, tables: Tables, front: Front) -> dict[int, Meta]:
    """Find the lines that are dates and bylines."""
    found: dict[int, Meta] = {}
    other = 0
    limit = _BEFORE_META
    # On a whole page the front is known, however long its standfirst is.
    known = max(view.dated | view.signed, default=-1)
    for k in range(min(len(view.rows), _FARTHEST)):
        text = view.plain(k)
        meta = None
        if len(text) <= _LONGEST_META and (k - 1 in found or not _is_heading_on(view, k)):
            meta = _meta(view, k, tables, front)
        if meta is None:
            other += 2 * len(text) if is_wide(text) else len(text)
            if other > limit and view.rows[k] >= known:
                break
            continue
        found[k] = meta
        if meta is not Meta.NAMES:
            other, limit = 0, _AFTER_META
    _dates_go_on(view, tables, found, front)
    spelled = _set_apart(view, tables, found, front)
    _further_lines(view, tables, found, front)
    clocks = sorted(front.clocks.intersection(found))
    if len(clocks) > 1 and clocks[-1] - clocks[0] >= len(clocks):
        # One clock after the other heads the entries of a running report: there the text begins.
        for k in [k for k in found if k >= clocks[0]]:
            del found[k]
    for k in clocks:
        if k in found and k - 1 not in found and k + 1 not in found:
            del found[k]
    for k in [*found]:
        if k in front.paged or _signed_and_dated(found, front, k):
            # No sentence names the page that it stands on.
            continue
        goes_on = (
            k + 1 not in found
            and _goes_on(view, k)
            and not _is_apart(view, tables, found, front, k)
        )
        if goes_on or _comes_on(view, tables, k, found):
            del found[k]
    _only_above_prose(view, tables, found, front)
    _drop_mastheads(found, front)
    _names_beside_dates(view, tables, found, front)
    for k in [k for k, meta in found.items() if meta is Meta.NAMES]:
        scan = front.scans[k][1]
        if not _is_byline(view, tables, found, k) or (
            scan is not None and is_topic(view, tables, k, scan.byline)
        ):
            del found[k]
    for rows in spelled:
        if not all(k in found for k in rows):
            _settle_rest(view, tables, found, front, rows)
    for k in front.houses.intersection(found):
        if any(meta is not Meta.DATE for j, meta in found.items() if j != k):
            found[k] = Meta.DATE
    return dict(sorted(found.items()))


def _dates_go_on(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find what some pages set below a day: its year, the hour: "October 13" / "3:35 PM 2016"."""
    for k, meta in [*found.items()]:
        if k + 1 in found or k + 1 >= len(view.rows) or meta not in (Meta.DATE, Meta.BOTH):
            continue
        days = front.scans[k][0].dates
        below = view.plain(k + 1)
        if len(days) != 1 or len(below) > _LONGEST_HOUR or not any(map(str.isdecimal, below)):
            continue
        iso = days[0].iso or ""
        if not (iso.startswith("--") or len(iso) == _DAY):
            continue
        text = view.plain(k)
        both = tables.scan_dates(f"{text}\n{below}")
        if (
            len(both.dates) == 1
            and len(both.dates[0].iso or "") >= _DAY + (len(iso) == _DAY)
            and all(stop <= len(text) for _, stop in both.rest)
        ):
            found[k + 1] = Meta.DATE
            front.scans[k + 1] = (DateScan(), None)


def _signed_and_dated(found: dict[int, Meta], front: Front, k: int) -> bool:
    """Tell whether a line says who wrote, and it or the next one when, and neither says anything else.

    "par Jane Doe" / "publié le 14 avril 2025": in small letters, right below the headline.
    """
    if found[k] is Meta.BOTH:
        # "by Jane Doe 14 April 2025": all of it on one line.
        both = front.scans[k][1] if k in front.scans else None
        return both is not None and both.marked and not both.rest
    if found[k] is not Meta.BYLINE or found.get(k + 1) is not Meta.DATE:
        return False
    # Of a byline over two lines the first may never have been read by itself.
    byline = front.scans[k][1] if k in front.scans else None
    return byline is not None and not byline.rest and not front.scans[k + 1][0].rest


def _is_apart(view: View, tables: Tables, found: dict[int, Meta], front: Front, k: int) -> bool:
    """Tell whether a line is a day of a year or a marked byline, no more, and a blank line below it.

    The text may open with a small letter: "al-Noor sailed at noon."
    """
    if k not in front.scans or k + 1 >= len(view.rows) or not view.starts_block[k + 1]:
        return False
    if k - 1 not in found and (not view.starts_block[k] or view.layout.regime is Regime.SPACED):
        # Where each line is apart it may be one of the text.
        return False
    dates, byline = front.scans[k]
    if found[k] is Meta.DATE:
        if not dates.dates or dates.rest or len(dates.dates[0].iso or "") < _DAY:
            return False
        first = dates.dates[0]
        # No sentence begins with a label, or to the minute.
        return (
            first.label is not None
            or len(first.iso or "") > _DAY
            or not _begins_sentence(view.plain(k), view.plain(k + 1), first.text, tables)
        )
    return byline is not None and byline.marked and not byline.rest


def _begins_sentence(text: str, below: str, day: str, tables: Tables) -> bool:
    """Tell whether a line with a day begins a sentence that goes on *below*: "On 14 April 2025".

    "14 апреля 2025 года" / "совет решил": the word for the year is of the sentence, too.
    """
    common = tables.headlines.words
    words = [text.split(maxsplit=1)[0], text.rsplit(maxsplit=1)[-1], below.split(maxsplit=1)[0]]
    first, *others = [word.casefold().rstrip(".") for word in words]
    return (
        text[-1:] == ","
        or first in common
        or not text.startswith(day)
        or any(word in tables.dates.near and word not in common for word in others)
    )


def _only_above_prose(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Leave out what stands below the text: the credits of a short article are no byline."""
    prose = False
    # How surely a line above names somebody: two capitals may be a town or a section.
    named = 0
    paragraphs = 0
    for k in range(max(found, default=-1) + 1):
        meta = found.get(k)
        if meta is None:
            ends = ends_sentence(view.plain(k))
            prose = prose or ends
            # A standfirst is a paragraph: below the next one no day stands by itself, and below
            # the one after that no byline.
            if ends and view.block_end(k) == k + 1:
                paragraphs += _is_paragraph(view, tables, view.block_start(k), k + 1)
        elif (meta is Meta.NAMES or _house_alone(front, k)) and _is_cut_out(view, k):
            del found[k]
        elif not prose:
            named = max(named, 0 if _house_alone(front, k) else _SURENESS[meta])
        elif (
            paragraphs > (1 if meta is Meta.DATE else 2)
            or (paragraphs and _house_alone(front, k) and not _is_dated(found, k))
            # "Updated by Jane Doe, 14 April": no credit of agency copy has its day.
            or (paragraphs and meta is not Meta.BOTH and _closes_copy(front, k))
            or _amid_sentence(view, found, k)
            or 0 < _SURENESS[meta] <= named
            or not _prose_below(view, tables, found, k)
        ):
            del found[k]
        else:
            named = max(named, _SURENESS[meta])
            prose = False


def _is_paragraph(view: View, tables: Tables, first: int, past: int) -> bool:
    """Tell whether a block is long enough for one of the text, and no item, caption or note."""
    text = view.joined(first, past)
    if len(text) * (2 if is_wide(text) else 1) < _LEAST_PARAGRAPH or list_mark(text) is not None:
        return False
    kind, score = tables.judge(text)
    return (kind is None or score <= 0.0) and not is_caption(text, tables)


def _is_dated(found: dict[int, Meta], k: int) -> bool:
    """Tell whether a day stands on a line, right above it or right below."""
    return any(found.get(j) in (Meta.DATE, Meta.BOTH) for j in (k - 1, k, k + 1))


def _house_alone(front: Front, k: int) -> bool:
    """Tell whether a line names nobody but a house: an outlet, a newsroom, an agency."""
    byline = front.scans[k][1] if k in front.scans else None
    return byline is not None and all(
        author.kind is AuthorKind.ORGANISATION for author in byline.byline.authors
    )


def _closes_copy(front: Front, k: int) -> bool:
    """Tell whether a line is a credit of agency copy: "Reporting by Jane Doe; Editing by John Roe"."""
    byline = front.scans[k][1] if k in front.scans else None
    return byline is not None and byline.byline.authors[0].credit in _CLOSING


def _drop_mastheads(found: dict[int, Meta], front: Front) -> None:
    """Leave out the paper's own name at the top, where somebody else is named or no day beside it."""
    named = any(meta is not Meta.DATE and not _house_alone(front, k) for k, meta in found.items())
    # Below the headline a house signs.
    top = 0
    for k in sorted(found):
        if found[k] is Meta.DATE or not _house_alone(front, k):
            break
        if k == top and found[k] is Meta.NAMES and not _is_dated(found, k):
            del found[k]
            top += 1
        elif named and k - 1 not in found and k + 1 not in found:
            if found[k] is Meta.BOTH:
                found[k] = Meta.DATE
            else:
                del found[k]


def _amid_sentence(view: View, found: dict[int, Meta], k: int) -> bool:
    """Tell whether a line stands between the halves of a sentence, as the name of an outlet may."""
    if k - 1 in found or k + 1 in found or k + 1 >= len(view.rows):
        return False
    before = view.plain(k - 1)
    return (
        len(before) >= _SENTENCE
        and before[-1].isalpha()
        and not view.heading(k - 1)
        and is_small(view.plain(k + 1)[:1])
    )


def _is_cut_out(view: View, k: int) -> bool:
    """Tell whether the line below goes on with a sentence that a tool has cut at its links.

    "… said by the" / "Marrick Gazette" / ", whose editor was there."
    """
    return k + 1 < len(view.rows) and _RESUMES.match(view.plain(k + 1)) is not None


def _prose_below(view: View, tables: Tables, found: dict[int, Meta], k: int) -> bool:
    """Tell whether text follows a line of the front, though perhaps not before some buttons."""
    for _ in range(_NOTES):
        while k < len(view.rows) and k in found:
            k += 1
        if k >= len(view.rows):
            return False
        past = view.block_end(k)
        kind, score = tables.judge(view.joined(k, past))
        if kind is None or score <= 0.0:
            return True
        k = past
    return False


def _goes_on(view: View, k: int) -> bool:
    """Tell whether a line is the beginning of a paragraph that the next line clearly continues."""
    if k + 1 >= len(view.rows):
        return False
    a, b = view.rows[k], view.rows[k + 1]
    before, after = view.lines.texts[a], view.lines.texts[b]
    if not (is_small(after[0]) or before[-1] in ",-"):
        return False
    past = view.block_end(k + 1)
    to_come = sum(len(view.lines.texts[i]) for i in view.rows[k + 1 : past])
    if to_come <= _LONGEST_BUTTON and before[-1].isdecimal():
        # A button below a date: "share".
        return ends_sentence(view.plain(past - 1))
    if is_small(after[0]) and to_come > _SENTENCE and ends_sentence(view.plain(past - 1)):
        return True
    return border(view.lines, view.layout, a, b, len(before), to_come) > 0.0


def _comes_on(view: View, tables: Tables, k: int, found: dict[int, Meta]) -> bool:
    """Tell whether a line goes on with the sentence of the line above it: "… on" / "Monday, 3 May."."""
    if not k or k - 1 in found or view.starts_block[k]:
        return False
    a, b = view.rows[k - 1], view.rows[k]
    texts = view.lines.texts
    if view.heading(k - 1):
        return False
    if not is_small(texts[b][0]):
        last = texts[a].rpartition(" ")[2]
        return len(texts[a]) >= _SENTENCE and is_small(last) and last in tables.headlines.words
    return border(view.lines, view.layout, a, b, len(texts[a]), len(texts[b])) > _CLEAR


def _further_lines(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find the lines on which a byline goes on: further names, a role, a place, an address.

    "By Jane Doe and" / "John Roe"; "Jane Doe" / "Staff Writer" / "jdoe@gazette.example".
    """
    for k in [k for k, meta in found.items() if meta in (Meta.BYLINE, Meta.NAMES)]:
        if found[k] is Meta.NAMES and _house_alone(front, k):
            continue
        first = past = k
        known = front.scans[k][1]
        if k and k - 1 not in found and _is_mark(view, tables, k - 1):
            # "By", and the name below.
            both = _as_one(view, tables, k - 1, k + 1)
            if both is not None and both.marked:
                found[k - 1] = found[k] = Meta.BYLINE
                first, known = k - 1, both
        elif k and k - 1 not in found and not view.starts_block[k]:
            # A line that ends in "and" is no byline by itself.
            both = _as_one(view, tables, k - 1, k + 1)
            if both is not None and both.marked and len(both.byline.authors) > 1:
                found[k - 1] = found[k] = Meta.BYLINE
                first, known = k - 1, both
        while known is not None and past < k + _LINES_OF_A_BYLINE:
            past += 1
            if past >= len(view.rows):
                break
            if view.starts_block[past]:
                if not _says_who(view, tables, found, first, past, known.byline):
                    break
                found[past] = found[k] = Meta.BYLINE
                known = _as_one(view, tables, first, past + 1)
                continue
            if found.get(past, Meta.NAMES) is not Meta.NAMES:
                break
            both = _as_one(view, tables, first, past + 1)
            if both is None or not _says_more(both.byline, known.byline):
                break
            # A name with an office or an address below it is no crosshead.
            found[k] = found[past] = Meta.BYLINE
            known = both


def _set_apart(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> list[range]:
    """Find bylines of which each word that is a link, and each that is none, has its own line.

    "By" / "Jane Doe" / "," / "John Roe" / "and" / "Ann Lee": from here on they are one block. Return
    the rows of each.
    """
    spelled: list[range] = []
    texts = view.lines.texts
    for k, i in enumerate(view.rows[:_FARTHEST]):
        if k in found:
            if found[k] not in (Meta.NAMES, Meta.BYLINE):
                continue
        elif len(texts[i]) > _LONGEST_MARKS or not heads(view.plain(k), tables.bylines):
            continue
        if view.heading(k):
            continue
        rows = spelled_out(view.plain, k, len(view.rows), tables, named=k in found)
        if rows == k or any(found.get(j) in (Meta.DATE, Meta.BOTH) for j in range(k, rows)):
            continue
        printed = closed_up(element(view.lines, view.rows[k:rows]))
        both = tables.scan_byline(printed.text, printed.where)
        for j in range(k, rows):
            found[j] = Meta.BYLINE
            front.scans.setdefault(j, (DateScan(), None))
            view.starts_block[j] = view.starts_block[j] and j == k
        front.scans[k] = (DateScan(), both)
        spelled.append(range(k, rows))
    return spelled


def _settle_rest(
    view: View, tables: Tables, found: dict[int, Meta], front: Front, rows: range
) -> None:
    """Say what becomes of a byline over several rows of which some were found to be of the text.

    Where its mark stands, all of it is a byline. Where the first rows are of the headline or the
    standfirst above, the others are one if they are by themselves; else half of one is none.
    """
    first = rows[0]
    scan = front.scans[first][1]
    if scan is not None and scan.marked:
        if first in found:
            found.update(dict.fromkeys(rows, Meta.BYLINE))
            return
        left = [k for k in rows if k in found]
        rest = closed_up(element(view.lines, [view.rows[k] for k in left])) if left else None
        if rest is not None and left[-1] == rows[-1] and left[-1] - left[0] == len(left) - 1:
            byline = tables.scan_byline(rest.text, rest.where)
            if byline is not None and not byline.rest:
                front.scans[left[0]] = (DateScan(), byline)
                return
    for k in rows:
        found.pop(k, None)


def signs_post(text: str) -> bool:
    """Tell whether a line says whose an embedded post is: "— Jane Doe (@jane) 14 April 2025"."""
    return text[:1] in _DASHES and _POST.match(text) is not None


def spelled_out(
    plain: Callable[[int], str], k: int, past: int, tables: Tables, *, named: bool
) -> int:
    """Return the row after a byline that a tool has set over rows from *k* on, else *k*.

    It begins with its mark, or where a line is *named* with that name, behind which a comma or a
    word joins the next one.
    """
    end = k + 1
    if not named:
        if end >= past or not heads(plain(k), tables.bylines):
            return k
        end += 1
    elif end + 1 >= past or not _joins(plain(end)):
        return k
    whole = _read_whole("\n".join(map(plain, range(k, end))), tables)
    if whole is None or not whole.byline.authors or not (named or whole.marked):
        return k
    for _ in range(_MOST_NAMES):
        if end + 1 >= past or not _joins(plain(end)):
            break
        more = _read_whole("\n".join(map(plain, range(k, end + 2))), tables)
        if more is None or not _says_more(more.byline, whole.byline):
            break
        whole, end = more, end + 2
    return end if end - k > 1 else k


def _joins(text: str) -> bool:
    """Tell whether a line may be what joins two names: ",", "and". What they say together decides."""
    word = text.strip(_JOINING)
    return bool(text) and len(word) <= _LONGEST_JOIN and not (word.istitle() or word.isupper())


def _is_mark(view: View, tables: Tables, k: int) -> bool:
    """Tell whether a line is nothing but the word in front of a byline: "By", "Autor:"."""
    return heads(view.plain(k), tables.bylines)


def _says_who(
    view: View, tables: Tables, found: dict[int, Meta], first: int, k: int, byline: Byline
) -> bool:
    """Tell whether row *k*, a block below a byline, says what its authors are, or how to reach them.

    Pages set name, office, address and date apart. What says no more than a place may be the name
    of a section, unless a date follows.
    """
    if view.heading(k) or found.get(k) is Meta.DATE or found.get(k) is Meta.BOTH:
        return False
    text = view.plain(k)
    if len(text) > _LONGEST_OFFICE or view.block_end(k) != k + 1:
        return False
    both = _as_one(view, tables, first, k + 1)
    if both is None or len(both.byline.authors) != len(byline.authors):
        return False
    dated = found.get(k + 1) is Meta.DATE or found.get(first - 1) is Meta.DATE
    pairs = list(zip(both.byline.authors, byline.authors, strict=True))
    if any(a.name != b.name for a, b in pairs):
        return False
    sure = any(
        a.role != b.role or a.affiliation != b.affiliation or a.email != b.email for a, b in pairs
    )
    return sure or (dated and (text[0] == "@" or any(a != b for a, b in pairs)))


def _lines(view: View, first: int, past: int) -> str:
    return "\n".join([view.plain(k) for k in range(first, past)])


def _as_one(view: View, tables: Tables, first: int, past: int) -> BylineScan | None:
    """Read some rows as one byline; ``None`` where they hold anything else."""
    return _read_whole(_lines(view, first, past), tables)


def _read_whole(text: str, tables: Tables) -> BylineScan | None:
    """Read a text that is a byline and nothing else."""
    if len(text) > _LONGEST_META or ends_sentence(text):
        return None
    found = tables.scan_byline(text)
    return None if found is None or found.rest else found


def _says_more(both: Byline, alone: Byline) -> bool:
    """Tell whether a further line adds to a byline: names, or what its names are and where."""
    if len(both.authors) != len(alone.authors):
        return len(both.authors) > len(alone.authors)
    return any(
        a.name == b.name and a != b for a, b in zip(both.authors, alone.authors, strict=True)
    )


def _beside(view: View, tables: Tables, found: dict[int, Meta], k: int, step: int) -> int:
    """Return the row next to *k*, past the buttons that pages print between."""
    j = k + step
    for _ in range(_BUTTONS):
        if not 0 <= j < len(view.rows) or j in found:
            break
        text = view.plain(j)
        if len(text) > _LONGEST_BUTTON:
            break
        kind, score = tables.judge(text)
        if kind is None or score <= 1.0:
            break
        j += step
    return j


def _is_heading_on(view: View, k: int) -> bool:
    """Tell whether a line is a further one of a marked heading: "… for 5.000" / "per hour"."""
    return view.rows[k] in view.marks.further


def _names_beside_dates(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find names that only the date beside them shows to be a byline."""
    if any(meta is not Meta.DATE for meta in found.values()):
        return
    for k in [*found]:
        for j in (k - 1, k + 1):
            if not 0 < j < len(view.rows) or j in found or _is_heading_on(view, j):
                continue
            if view.heading(j) in range(1, 7) and not any(view.heading(i) for i in range(j)):
                continue
            if view.heading(j) and all(
                i in found or view.plain(i) in view.repeated for i in range(j)
            ):
                # What stands out below a running head alone is the headline.
                continue
            printed = element(view.lines, [view.rows[j]])
            if len(printed.text) > _LONGEST_META or _goes_on(view, j):
                continue
            byline = tables.scan_byline(printed.text, printed.where, supported=True)
            if byline is not None:
                front.scans[j] = (tables.scan_dates(printed.text, printed.where), byline)
                found[j] = Meta.NAMES
                return


def _meta(view: View, k: int, tables: Tables, front: Front) -> Meta | None:
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
        byline = None if alone else tables.scan_byline(text, printed.where)
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
        if any(_IN_PRINT.search(other) for other in others):
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
    return Meta.BYLINE if byline.marked or view.rows[k] in view.signed else Meta.NAMES


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
    if is_reading_time(text):
        return True
    if len(parts := _BULLETS.split(text)) > 1:
        return all(is_beside_date(part, tables) for part in parts)
    kind, score = tables.judge(text)
    if kind is not None and score > 0.0:
        return True
    said = tables.says_when(text)
    return bool(said.dates) and not said.rest


def is_reading_time(text: str) -> bool:
    """Tell whether a line says how long it takes to read the text: "4 min", "Read time: 3 mins"."""
    label, colon, minutes = text.replace("：", ":").partition(":")
    if colon and len(label) <= _LONGEST_LABEL:
        text = minutes.lstrip()
    return _READING_TIME.fullmatch(text) is not None


def _is_place_in_print(text: str, tables: Tables) -> bool:
    """Tell whether a text names section, page or length of an article: "Économie", "712 mots, p. 4"."""
    return all(
        part.casefold() in tables.headlines.rubrics or _IN_PRINT.fullmatch(part) is not None
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
    words = [word for word in text.split()[1:] if word.islower() and word.isalpha()]
    if len(words) < 2 or not is_small(words[0]):
        return []
    reading = _READING_TIME.search(text)
    if reading is not None and (reading.start() == 0 or reading.end() == len(text)):
        # How long it takes to read is no sentence.
        rest = text[: reading.start()] + text[reading.end() :]
        words = [word for word in rest.split()[1:] if word.islower() and word.isalpha()]
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


def _is_byline(view: View, tables: Tables, found: dict[int, Meta], k: int) -> bool:
    """Tell whether a line of names alone is a byline where it stands."""
    if k and k - 1 not in found and _is_label(view.plain(k - 1), tables):
        return False
    if view.heading(k) and not any(view.heading(j) for j in range(k)):
        # The first marked heading is the headline, unless it is a lesser one beside the date.
        dated = Meta.DATE in (found.get(k - 1), found.get(k + 1))
        if view.heading(k) == 1 or not dated:
            return False
    if view.heading(k) in range(1, 7) and k and _several_sentences(view, k - 1):
        # A heading below text is a crosshead, whatever it names.
        return False
    if Meta.BYLINE in found.values() or Meta.BOTH in found.values():
        # One line says who wrote: further names stand with it.
        above = found.get(k - 1) in (Meta.BYLINE, Meta.BOTH) and not view.starts_block[k]
        below = k + 1 in found and not view.starts_block[k + 1]
        return above or (below and found[k + 1] in (Meta.BYLINE, Meta.BOTH))
    others = len(found) < k or any(j not in found for j in range(k))
    for step in (-1, 1):
        j = _beside(view, tables, found, k, step)
        if found.get(j) is Meta.DATE:
            return others or max(j, k) + 1 < len(view.rows)
    if not others:
        return False
    # Between the headline and a block of prose.
    alone = view.starts_block[k] and view.block_end(k) == k + 1
    if not alone or k + 1 >= len(view.rows):
        return False
    after = view.joined(k + 1, view.block_end(k + 1))
    return len(after) > 100 or ends_sentence(after)


def _is_label(text: str, tables: Tables) -> bool:
    """Tell whether a line says what the next one is, and that is not who wrote: "Filed to:"."""
    return (
        text[-1:] in (":", "：")
        and len(text) <= _LONGEST_LABEL
        and text.rstrip(" :：").casefold().split(" ", 1)[0] not in tables.bylines.marks
    )


def _several_sentences(view: View, k: int) -> bool:
    """Tell whether row *k* ends a block of more than one sentence, which no standfirst is."""
    text = view.joined(view.block_start(k), k + 1)
    return ends_sentence(text) and len(text) > _LEAST_TEXT
