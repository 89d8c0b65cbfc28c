"""Bylines and dates over several lines of the front: which of its further lines belong to each.

Facts
-----
A byline goes on below with further names, an office, a place or an address, on the next lines or on
blocks of their own, as web pages set them; and above where the line ends in "and" or is nothing but
"By". A day may have its year or its hour below. Some tools set each link on a line of its own: "By" /
"Jane Doe" / "and" / "John Roe". All lines together have to read as one byline that says more than
the first of them.
"""

from __future__ import annotations

from collections.abc import Callable

from newsparse.elements import closed_up, element
from newsparse.fields.byline import BylineScan, heads, labels
from newsparse.fields.date import DAY, DateScan
from newsparse.fields.tables import Tables
from newsparse.fields.time_zones import ZONES
from newsparse.model import Byline
from newsparse.zones.front_alone import Front, Meta, house_alone
from newsparse.zones.view import View, ends_sentence

__all__ = [
    "FARTHEST",
    "LONGEST",
    "find_further_lines",
    "find_rest_of_dates",
    "find_spelled_out",
    "settle_spelled_out",
    "spelled_out",
]

FARTHEST = 40
"""Rows that are looked at from the top."""
LONGEST = 170
"""Characters of a date or byline at most, over all its lines."""
_LONGEST_OFFICE = 60
_LONGEST_HOUR = len("11:35:00 a.m. GMT+10, 2016")
_LONGEST_MARKS = 40
_JOINING = " ,;|/&·•–—-"
_LONGEST_JOIN = 5
_MOST_NAMES = 8
"""That a tool may have set on lines of their own."""
_LINES_OF_A_BYLINE = 3
"""Lines below a name that may say more of who wrote."""


def find_rest_of_dates(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find what some pages set below a day: its year, the hour, the zone: "October 13" / "3:35 PM 2016"."""
    for k, meta in [*found.items()]:
        if k + 1 in found or k + 1 >= len(view.rows) or meta not in (Meta.DATE, Meta.BOTH):
            continue
        days = front.scans[k][0].dates
        below = view.plain(k + 1)
        if len(below) > 1 and below in ZONES and not view.starts_block[k + 1]:
            # "…, last updated at 1:00 PM" / "EDT"
            found[k + 1] = Meta.DATE
            front.scans[k + 1] = (DateScan(), None)
            continue
        if len(days) != 1 or len(below) > _LONGEST_HOUR or not any(map(str.isdecimal, below)):
            continue
        iso = days[0].iso or ""
        if not (iso.startswith("--") or len(iso) == DAY):
            continue
        text = view.plain(k)
        both = tables.scan_dates(f"{text}\n{below}")
        if (
            len(both.dates) == 1
            and len(both.dates[0].iso or "") >= DAY + (len(iso) == DAY)
            and all(stop <= len(text) for _, stop in both.rest)
        ):
            found[k + 1] = Meta.DATE
            front.scans[k + 1] = (DateScan(), None)


def find_further_lines(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find the lines on which a byline goes on: further names, a role, a place, an address.

    "By Jane Doe and" / "John Roe"; "Jane Doe" / "Staff Writer" / "jdoe@gazette.example".
    """
    for k in [k for k, meta in found.items() if meta in (Meta.BYLINE, Meta.NAMES)]:
        if found[k] is Meta.NAMES and house_alone(front, k):
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
            both = _labelled_below(view, tables, found, first, past, known.byline)
            if both is not None:
                # "Text" / "Anna Muster" / "Fotos" / "Karl Muster": one block from here on.
                for j in range(first, past + 2):
                    found[j] = Meta.BYLINE
                    front.scans.setdefault(j, (DateScan(), None))
                    view.starts_block[j] = view.starts_block[j] and j == first
                k, past, known = past, past + 1, both
                continue
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


def _labelled_below(
    view: View, tables: Tables, found: dict[int, Meta], first: int, k: int, byline: Byline
) -> BylineScan | None:
    """Read a label on row *k* with a name on the next one, as part of the byline above."""
    if (
        k + 1 >= len(view.rows)
        or view.heading(k)
        or view.heading(k + 1)
        or found.get(k + 1, Meta.NAMES) not in (Meta.NAMES, Meta.BYLINE)
        or not labels(view.plain(k), tables.bylines)
    ):
        return None
    both = _as_one(view, tables, first, k + 2)
    if both is None or len(both.byline.authors) <= len(byline.authors):
        return None
    return both


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


def _is_mark(view: View, tables: Tables, k: int) -> bool:
    """Tell whether a line is nothing but the word in front of a byline: "By", "Autor:"."""
    return heads(view.plain(k), tables.bylines)


def find_spelled_out(
    view: View, tables: Tables, found: dict[int, Meta], front: Front
) -> list[range]:
    """Find bylines of which each word that is a link, and each that is none, has its own line.

    "By" / "Jane Doe" / "," / "John Roe" / "and" / "Ann Lee": from here on they are one block. Return
    the rows of each.
    """
    spelled: list[range] = []
    texts = view.lines.texts
    for k, i in enumerate(view.rows[:FARTHEST]):
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


def settle_spelled_out(
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


def _as_one(view: View, tables: Tables, first: int, past: int) -> BylineScan | None:
    """Read some rows as one byline; ``None`` where they hold anything else."""
    return _read_whole(_lines(view, first, past), tables)


def _lines(view: View, first: int, past: int) -> str:
    return "\n".join([view.plain(k) for k in range(first, past)])


def _read_whole(text: str, tables: Tables) -> BylineScan | None:
    """Read a text that is a byline and nothing else."""
    if len(text) > LONGEST or ends_sentence(text):
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
