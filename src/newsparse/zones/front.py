"""The front of the article: kicker, headline, standfirst, byline and date above the body.

Facts
-----
The order differs from house to house: the date may stand first, the byline above the headline,
the headline be printed over three lines with nothing between it and the byline. What is certain
is found first: a line that is a date or says who wrote. What stands above the last of these is
front; among it the headline is the line that is marked as one, else the first of some length.
A name alone on a line is a byline only beside a date, or between headline and prose.
"""

from __future__ import annotations

from enum import IntEnum

import regex

from newsparse.breaks import border
from newsparse.elements import Element, element, shifted
from newsparse.fields.byline import BylineScan, house
from newsparse.fields.date import DateScan
from newsparse.fields.date_words import fold
from newsparse.fields.tables import Tables
from newsparse.marks import is_separator
from newsparse.model import AuthorKind, BoilerplateKind, Byline
from newsparse.zones.footer import is_caption
from newsparse.zones.view import View, ends_sentence

__all__ = ["Front", "find_front"]

_FARTHEST = 40
"""Rows that are looked at from the top."""
_BEFORE_META = 520
_AFTER_META = 240
"""Characters of other text that may stand before the first date or byline, and between two."""
_LONGEST_META = 170
_LONGEST_STANDFIRST = 420
_LONGEST_HEADLINE = 260
_LEAST_TEXT = 250
"""A longer paragraph is text, where a byline behind it could make a standfirst of it."""


_SENTENCE = 40
"""A block of so many characters that ends with a sentence began one, if not with a small letter."""
_CLEAR = 2.0
"""Log-odds from which two lines are clearly one paragraph."""


_BUTTONS = 4
"""So many rows or blocks of boilerplate at most stand between the lines of a front."""
_LONGEST_BUTTON = 40
_POINTS_ON = (">", "›", "»", "|", "/", "•")
_TRAIL = regex.compile(r"\s?[|>›»→]\s?|\s/\s|\s?/\s?(?=\p{Lo})")
_BEFORE_SITE = (" - ", " | ", " – ", " — ", " · ")
_LEAST_TITLE = 20
_LONGEST_TITLE = 150
_LONGEST_SECTION = 20
_UNSPACED = 0x2E80
"""From here on scripts set no blanks between words."""
_LEAST_PARAGRAPH = 80
_LINES_OF_A_BYLINE = 3
"""Lines below a name that may say more of who wrote."""


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
    they go with the date beside them. ``body`` is the first row of the text.
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
        self.asides: list[tuple[list[int], BoilerplateKind]] = []
        self.body = 0


def find_front(view: View, tables: Tables) -> Front:
    """Find the front of the page, from the top."""
    front = Front()
    if not view.rows:
        return front
    metas = _metas(view, tables, front)
    last = max(metas, default=-1)
    elements = _elements(view, metas, last)
    _drop_page_titles(view, elements, front)
    _drop_running_heads(view, elements, front)
    elements = [rows for rows in elements if not _take_aside(view, tables, rows, front)]
    if elements and last >= 0 and all(_is_section(view, tables, rows) for rows in elements):
        # "Society" / "17 January 2026" / headline: the day stands between section and headline.
        below = _headline_below(view, last + 1)
        if below:
            elements += [below]
            last = below[-1]
    if last < 0 or not elements or not any(_can_head(view, rows) for rows in elements):
        following = _following(view, metas, last + 1, front, tables)
        if following:
            elements += following
            last = max(last, following[-1][-1])
    if metas and not elements:
        # A name above a date, and nothing else: the name is the headline.
        elements = _name_as_headline(view, metas)
        last = max([last, *(rows[-1] for rows in elements)])
    if elements:
        last = max(last, _headline(view, elements, front))
    if metas and last == max(metas):
        last = _number_of_comments(view, last, front)
    if front.headline and not front.standfirst:
        last = _deck(view, tables, last, front)
    for k, meta in metas.items():
        if k in front.headline:
            continue
        if meta is not Meta.DATE:
            front.bylines.append(k)
        if meta in (Meta.DATE, Meta.BOTH):
            front.dates.append(k)
    front.body = last + 1
    return front


def _number_of_comments(view: View, last: int, front: Front) -> int:
    """Leave out a bare number below byline and date; return the last row of the front.

    Where it stands apart a one is the number of a chapter.
    """
    k = last + 1
    if k + 1 >= len(view.rows) or not view.plain(k).isdecimal():
        return last
    if not view.starts_block[k] or (view.starts_block[k + 1] and int(view.plain(k)) > 1):
        front.asides.append(([k], BoilerplateKind.COMMENTS))
        return k
    return last


def _deck(view: View, tables: Tables, last: int, front: Front) -> int:
    """Find the standfirst above a paragraph that opens with a dateline: no text stands there.

    Return the last row of the front.
    """
    k = last + 1
    if k >= len(view.rows) or view.heading(k):
        return last
    past = view.block_end(k)
    if past >= len(view.rows) or past - k > _LINES_OF_A_BYLINE:
        return last
    text = view.joined(k, past)
    if not text or len(text) > _LONGEST_HEADLINE or text[-1] in ":：":
        return last
    after = view.joined(past, view.block_end(past))
    if tables.find_dateline(after) is None or tables.find_dateline(text) is not None:
        return last
    kind, score = view.judge(text, tables)
    if kind is not None and score > 0.0:
        return last
    front.standfirst = [*range(k, past)]
    return past - 1


def _metas(view: View, tables: Tables, front: Front) -> dict[int, Meta]:
    """Find the lines that are dates and bylines."""
    found: dict[int, Meta] = {}
    other = 0
    limit = _BEFORE_META
    for k in range(min(len(view.rows), _FARTHEST)):
        text = view.plain(k)
        meta = _meta(view, k, tables, front) if len(text) <= _LONGEST_META else None
        if meta is None:
            other += len(text)
            if other > limit:
                break
            continue
        found[k] = meta
        if meta is not Meta.NAMES:
            other, limit = 0, _AFTER_META
    _further_lines(view, tables, found, front)
    for k in sorted(front.clocks.intersection(found)):
        if k - 1 not in found and k + 1 not in found:
            del found[k]
    for k in [*found]:
        if (k + 1 not in found and _goes_on(view, k)) or _comes_on(view, k, found):
            del found[k]
    _only_above_prose(view, tables, found, front)
    _drop_mastheads(found, front)
    _names_beside_dates(view, tables, found, front)
    for k in [k for k, meta in found.items() if meta is Meta.NAMES]:
        if not _is_byline(view, tables, found, k):
            del found[k]
    for k in front.houses.intersection(found):
        if any(meta is not Meta.DATE for j, meta in found.items() if j != k):
            found[k] = Meta.DATE
    return dict(sorted(found.items()))


def _only_above_prose(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Leave out what stands below the text: the credits of a short article are no byline."""
    prose = named = False
    paragraphs = 0
    for k in range(max(found, default=-1) + 1):
        meta = found.get(k)
        if meta is None:
            ends = ends_sentence(view.plain(k))
            prose = prose or ends
            # A standfirst and a caption are paragraphs: below three of them no byline stands.
            if ends and view.block_end(k) == k + 1:
                paragraphs += len(view.joined(view.block_start(k), k + 1)) >= _LEAST_PARAGRAPH
        elif not prose:
            named = named or (meta is not Meta.DATE and not _house_alone(front, k))
        elif (
            paragraphs > 2
            or (paragraphs and _house_alone(front, k) and not _is_dated(found, k))
            or _amid_sentence(view, found, k)
            or (named and meta is not Meta.DATE)
            or not _prose_below(view, tables, found, k)
        ):
            del found[k]
        else:
            named = named or meta is not Meta.DATE
            prose = False


def _is_dated(found: dict[int, Meta], k: int) -> bool:
    """Tell whether a day stands on a line, right above it or right below."""
    return any(found.get(j) in (Meta.DATE, Meta.BOTH) for j in (k - 1, k, k + 1))


def _house_alone(front: Front, k: int) -> bool:
    """Tell whether a line names nobody but a house: an outlet, a newsroom, an agency."""
    byline = front.scans[k][1] if k in front.scans else None
    return byline is not None and all(
        author.kind is AuthorKind.ORGANISATION for author in byline.byline.authors
    )


def _drop_mastheads(found: dict[int, Meta], front: Front) -> None:
    """Leave out the paper's own name above the headline, where somebody else is named below."""
    for k in [*found]:
        if found[k] is Meta.DATE or not _house_alone(front, k):
            continue
        named = any(
            meta is not Meta.DATE and not _house_alone(front, j) for j, meta in found.items()
        )
        if named and k - 1 not in found and k + 1 not in found and k < min(set(found) - {k}):
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
        and view.plain(k + 1)[:1].islower()
    )


def _prose_below(view: View, tables: Tables, found: dict[int, Meta], k: int) -> bool:
    """Tell whether text follows a line of the front, though perhaps not before some buttons."""
    for _ in range(_BUTTONS):
        while k < len(view.rows) and k in found:
            k += 1
        if k >= len(view.rows):
            return False
        past = view.block_end(k)
        kind, score = view.judge(view.joined(k, past), tables)
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
    if not (after[0].islower() or before[-1] in ",-"):
        return False
    past = view.block_end(k + 1)
    to_come = sum(len(view.lines.texts[i]) for i in view.rows[k + 1 : past])
    if after[0].islower() and to_come > _SENTENCE and ends_sentence(view.plain(past - 1)):
        return True
    return border(view.lines, view.layout, a, b, len(before), to_come) > 0.0


def _comes_on(view: View, k: int, found: dict[int, Meta]) -> bool:
    """Tell whether a line goes on with the sentence of the line above it."""
    if not k or k - 1 in found or view.starts_block[k]:
        return False
    a, b = view.rows[k - 1], view.rows[k]
    texts = view.lines.texts
    if not texts[b][0].islower() or view.heading(k - 1):
        return False
    return border(view.lines, view.layout, a, b, len(texts[a]), len(texts[b])) > _CLEAR


def _further_lines(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find the lines on which a byline goes on: further names, a role, a place, an address.

    "By Jane Doe and" / "John Roe"; "Jane Doe" / "Staff Writer" / "jdoe@gazette.example".
    """
    for k in [k for k, meta in found.items() if meta in (Meta.BYLINE, Meta.NAMES)]:
        first = past = k
        known = front.scans[k][1]
        if k and k - 1 not in found and not view.starts_block[k]:
            # A line that ends in "and" is no byline by itself.
            both = _as_one(view, tables, k - 1, k + 1)
            if both is not None and both.marked and len(both.byline.authors) > 1:
                found[k - 1] = found[k] = Meta.BYLINE
                first, known = k - 1, both
        while known is not None and past < k + _LINES_OF_A_BYLINE:
            past += 1
            if past >= len(view.rows) or view.starts_block[past]:
                break
            if found.get(past, Meta.NAMES) is not Meta.NAMES:
                break
            both = _as_one(view, tables, first, past + 1)
            if both is None or not _says_more(both.byline, known.byline):
                break
            # A name with an office or an address below it is no crosshead.
            found[k] = found[past] = Meta.BYLINE
            known = both


def _lines(view: View, first: int, past: int) -> str:
    return "\n".join([view.plain(k) for k in range(first, past)])


def _as_one(view: View, tables: Tables, first: int, past: int) -> BylineScan | None:
    """Read some rows as one byline; ``None`` where they hold anything else."""
    text = _lines(view, first, past)
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
        kind, score = view.judge(text, tables)
        if kind is None or score <= 1.0:
            break
        j += step
    return j


def _names_beside_dates(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Find names that only the date beside them shows to be a byline."""
    if any(meta is not Meta.DATE for meta in found.values()):
        return
    for k in [*found]:
        for j in (k - 1, k + 1):
            if not 0 < j < len(view.rows) or j in found:
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
    if byline is None and len(scan.rest) == 1:
        byline = _signed_beside(text, scan.rest[0], printed, tables)
        if byline is not None:
            front.houses.add(k)
    front.scans[k] = (scan, byline)
    if scan.dates:
        if not scan.rest:
            return Meta.DATE
        if byline is not None and byline.byline.authors:
            return Meta.BOTH
        if view.rows[k] in view.dated:
            return Meta.DATE
        if byline is None and _byline_among(view, k, tables, front, printed, scan):
            return Meta.BOTH
        others = [text[start:stop] for start, stop in scan.rest]
        if all(_beside_date(view, tables, other) for other in others):
            return Meta.DATE
        rest = " ".join(others)
        if ". " in rest or sum(map(_small, rest.split())) > 1:
            # Words of a sentence: the line is one of prose that holds a date.
            return None
        return Meta.DATE if len(rest) <= 24 or 4 * len(rest) <= len(text) else None
    if byline is None:
        return _said_ago(view, k, tables, front, printed)
    return Meta.BYLINE if byline.marked or view.rows[k] in view.signed else Meta.NAMES


def _byline_among(
    view: View, k: int, tables: Tables, front: Front, printed: Element, scan: DateScan
) -> bool:
    """Find the byline on a line with a date and more: "4 min read · 14 April 2025 · By Jane Doe"."""
    if len(scan.rest) < 2:
        return False
    found: BylineScan | None = None
    for start, stop in scan.rest:
        text = printed.text[start:stop]
        byline = tables.scan_byline(text, shifted(printed.where, start)) if found is None else None
        if byline is not None and byline.byline.authors and not byline.rest:
            found = byline
        elif not _beside_date(view, tables, text):
            return False
    front.scans[k] = (scan, found)
    return found is not None


def _beside_date(view: View, tables: Tables, text: str) -> bool:
    """Tell whether what stands beside a date is a source, a button, or how long ago it was."""
    kind, score = view.judge(text, tables)
    if kind is not None and score > 0.0:
        return True
    said = tables.says_when(text)
    return bool(said.dates) and not said.rest


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
    """Return the house that signs beside the date: "31 January 2025, 8:02 PM – TPN"."""
    start, stop = rest
    name = text[start:stop]
    if name.casefold() in tables.bylines.never or name.casefold() in tables.bylines.rubrics:
        return None
    return house(name, where=shifted(printed.where, start), supported=True)


def _running_words(view: View, k: int, tables: Tables) -> list[str]:
    """Return the words that only a sentence holds, if there are too many for a date line."""
    i = view.rows[k]
    if tables.now is not None or i in view.dated or i in view.lines.uneven:
        return []
    words = [word for word in view.plain(k).split()[1:] if word.islower() and word.isalpha()]
    if len(words) < 2:
        return []
    near = tables.dates.near
    words = [
        word for word in words if word not in near and (word.isascii() or fold(word) not in near)
    ]
    return words if len(words) > 1 else []


def _small(word: str) -> bool:
    return word.islower() and word.isalpha()


def _is_byline(view: View, tables: Tables, found: dict[int, Meta], k: int) -> bool:
    """Tell whether a line of names alone is a byline where it stands."""
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


def _several_sentences(view: View, k: int) -> bool:
    """Tell whether row *k* ends a block of more than one sentence, which no standfirst is."""
    text = view.joined(view.block_start(k), k + 1)
    return ends_sentence(text) and len(text) > _LEAST_TEXT


def _elements(view: View, metas: dict[int, Meta], last: int) -> list[list[int]]:
    """Return the rows above the last date or byline, as the elements that they print."""
    found: list[list[int]] = []
    for k in range(last + 1):
        if k in metas:
            continue
        if is_separator(view.plain(k)):
            view.markup.add(view.rows[k])
            continue
        if (
            found
            and found[-1][-1] == k - 1
            and not view.starts_block[k]
            and not _set_smaller(view, found[-1], k)
        ):
            found[-1].append(k)
        else:
            found.append([k])
    return found


def _drop_page_titles(view: View, elements: list[list[int]], front: Front) -> None:
    """Drop what a browser prints above the page: its title, cut off, above the headline itself."""
    if len(elements) < 2:
        return
    texts = [view.joined(rows[0], rows[-1] + 1).casefold() for rows in elements]
    for n in range(len(elements) - 2, -1, -1):
        # The moment of printing may stand on the same line.
        titles = [
            texts[n].rsplit(mark, 1)[0].rstrip("… .").lstrip("0123456789.,:/- apm")
            for mark in _BEFORE_SITE
            if mark in texts[n] or mark == " - "
        ]
        if any(
            title == later
            or (
                len(title) >= _LEAST_TITLE
                and later.startswith(title[:40])
                and len(later) <= 2 * len(title) + 40
            )
            for title in titles
            for later in texts[n + 1 :]
        ):
            front.asides.append((elements[n], BoilerplateKind.NAVIGATION))
            del elements[n]


def _drop_running_heads(view: View, elements: list[list[int]], front: Front) -> None:
    """Drop the first printing of a running head, unless it is the only headline there is."""
    if not view.repeated:
        return
    heads = [rows for rows in elements if view.joined(rows[0], rows[-1] + 1) in view.repeated]
    others = [rows for rows in elements if rows not in heads]
    if heads and any(_can_head(view, rows) for rows in others):
        for rows in heads:
            if not view.heading(rows[0]):
                front.furniture += rows
                elements.remove(rows)


def _set_smaller(view: View, above: list[int], k: int) -> bool:
    """Tell whether a line is of the deck below a headline: smaller type makes longer lines."""
    longest = max(len(view.plain(j)) for j in above)
    return len(view.plain(k)) > max(1.25 * longest, longest + 12)


def _take_aside(view: View, tables: Tables, rows: list[int], front: Front) -> bool:
    """Take an element out of the front that is none of the article's."""
    if any(view.heading(k) in range(1, 7) for k in rows):
        return False
    text = view.joined(rows[0], rows[-1] + 1)
    kind, score = view.judge(text, tables)
    if kind is None or score <= 1.0:
        if not is_caption(text, tables):
            return False
        kind = BoilerplateKind.CAPTION
    front.asides.append((rows, kind))
    return True


def _can_head(view: View, rows: list[int]) -> bool:
    """Tell whether an element can be a headline."""
    length = sum(len(view.plain(k)) for k in rows)
    if view.heading(rows[0]):
        return True
    return len(rows) <= 4 and length <= _LONGEST_HEADLINE and length > 1


def _following(
    view: View, metas: dict[int, Meta], k: int, front: Front, tables: Tables
) -> list[list[int]]:
    """Return the headline where it stands below the byline and date, or without them.

    Its section may stand above it, as an element of its own.
    """
    skipped = 0
    while k < len(view.rows) and skipped < 6:
        past = view.block_end(k)
        rows = list(range(k, past))
        if past >= len(view.rows):
            # The last block of the page is text, if only a line.
            return [rows] if view.heading(k) in range(1, 7) else []
        text = view.joined(k, past)
        above = view.heading(past) or not _is_prose(view, past)
        if above and text in view.repeated and not view.heading(k):
            front.furniture += rows
            k, skipped = past, skipped + 1
            continue
        if _take_aside(view, tables, rows, front):
            k, skipped = past, skipped + 1
            continue
        if view.heading(k):
            if view.heading(k) != 1 and view.heading(past) == 1:
                # A lesser heading right above the headline is its section.
                return [rows, [*range(past, view.block_end(past))]]
            return [rows]
        if len(rows) > 4 or len(text) > _LONGEST_HEADLINE:
            return []
        ends = ends_sentence(text) and text[-1] not in "?!？！"
        if ends and not metas:
            return []
        prose = _is_prose(view, past)
        if view.heading(past) in range(1, 7) and not metas:
            # A marked heading right below outranks a bare line: that is kicker or section.
            k, skipped = past, skipped + 1
            continue
        if not prose and _is_trail(text):
            return [rows, [*range(past, view.block_end(past))]]
        if ends and len(text) > 90:
            return []
        return [rows] if prose or not ends else []
    return []


def _is_section(view: View, tables: Tables, rows: list[int]) -> bool:
    """Tell whether an element of the front is the name of a section: "Politics"."""
    if len(rows) > 1 or view.heading(rows[0]):
        return False
    text = view.plain(rows[0])
    if text.casefold() in tables.headlines.rubrics:
        return True
    # A headline has more words than one, where words are parted at all.
    return text.isalpha() and len(text) <= _LONGEST_SECTION and ord(text[0]) < _UNSPACED


def _headline_below(view: View, k: int) -> list[int]:
    """Return the rows of a headline that stands right at row *k*, above text."""
    if k >= len(view.rows):
        return []
    past = view.block_end(k)
    text = view.joined(k, past)
    fits = (
        _substantial(text)
        and len(text) <= _LONGEST_TITLE
        and not ends_sentence(text)
        and text[-1] not in ",;:-"
        and past < len(view.rows)
        and not view.plain(past)[:1].islower()
    )
    return [*range(k, past)] if fits else []


def _is_prose(view: View, k: int) -> bool:
    """Tell whether row *k* begins a block of text, whose sentence may go on in the block below."""
    past = view.block_end(k)
    text = view.joined(k, past)
    if len(text) > _LEAST_PARAGRAPH or ends_sentence(text):
        return True
    return past < len(view.rows) and len(text) > _SENTENCE and view.plain(past)[:1].islower()


def _name_as_headline(view: View, metas: dict[int, Meta]) -> list[list[int]]:
    names = [k for k, meta in metas.items() if meta is Meta.NAMES]
    if not names or len(metas) == len(view.rows):
        return []
    return [[names[0]]] if names[0] == 0 and len(names) > 1 else []


def _headline(view: View, elements: list[list[int]], front: Front) -> int:
    """Choose the headline among the elements; say what the others are. Return its last row."""
    levels = [view.heading(rows[0]) or 9 for rows in elements]
    best = min(levels)
    at = levels.index(best) if best < 9 else _first_of_length(view, elements)
    front.headline = elements[at]
    for n, rows in enumerate(elements):
        if n == at:
            continue
        text = view.joined(rows[0], rows[-1] + 1)
        if n == at - 1 and len(text) <= 80 and not ends_sentence(text):
            front.kicker = rows
        elif n > at and not front.standfirst and len(text) <= _LONGEST_STANDFIRST:
            front.standfirst = rows
        else:
            front.asides.append((rows, BoilerplateKind.NAVIGATION))
    return elements[at][-1]


def _first_of_length(view: View, elements: list[list[int]]) -> int:
    """Return the first element that is long enough for a headline, which a sentence is not."""
    texts = [view.joined(rows[0], rows[-1] + 1) for rows in elements]
    for n, (rows, text) in enumerate(zip(elements, texts, strict=True)):
        if n + 1 < len(texts) and text.endswith(_POINTS_ON) and _can_head(view, elements[n + 1]):
            # "THE ECONOMY >" is the section of the headline below it.
            continue
        if n + 1 < len(texts) and _is_trail(text) and _can_head(view, elements[n + 1]):
            continue
        if _can_head(view, rows) and _substantial(text):
            if n and text[-1] in ".。" and not ends_sentence(texts[n - 1]):
                return n - 1
            return n
    return 0


def _is_trail(text: str) -> bool:
    """Tell whether a line leads through the sections of a site: "Home / Environment / Rivers"."""
    parts = [part.strip() for part in _TRAIL.split(text)]
    if len(parts) < 2 or not all(parts):
        return False
    most = 2 if len(parts) == 2 else 3
    return all(
        len(part) <= _LONGEST_SECTION + 5
        and part.count(" ") < most
        and not part[0].islower()
        and part[-1] not in ".!?:,"
        and not any(map(str.isdecimal, part))
        for part in parts
    )


def _substantial(text: str) -> bool:
    """Tell whether a line is long enough for a headline that others stand above."""
    if text and ord(text[0]) >= _UNSPACED:
        return len(text) >= 8
    return len(text) >= 25 or text.count(" ") >= 3
