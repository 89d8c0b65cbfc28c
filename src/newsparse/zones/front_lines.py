"""The lines of the front that are dates and bylines, told by what they say and where they stand.

Facts
-----
What a line says by itself, and over several lines, is read first. A name alone is a byline only
beside a date, or between headline and prose. A piece of a sentence that goes on above or below is of
the text, whatever it says. The same lines stand below the text, as credits and as the dates of other
articles: there they are no front.
"""

from __future__ import annotations

from newsparse.breaks import border
from newsparse.elements import element
from newsparse.fields.byline import BylineScan
from newsparse.fields.date import DAY
from newsparse.fields.names import is_given
from newsparse.fields.tables import Tables
from newsparse.layout import Regime
from newsparse.lines import is_small
from newsparse.marks import list_mark
from newsparse.model import AuthorKind, BoilerplateKind, Credit
from newsparse.patterns import late
from newsparse.zones.caption import is_caption
from newsparse.zones.front_alone import Front, Meta, house_alone, read_line
from newsparse.zones.front_further import (
    FARTHEST,
    LONGEST,
    find_further_lines,
    find_rest_of_dates,
    find_spelled_out,
    settle_spelled_out,
)
from newsparse.zones.signature import is_topic
from newsparse.zones.view import View, ends_sentence, is_wide

__all__ = ["find_metas", "leads_to_quotation"]

_BEFORE_META = 520
_AFTER_META = 240
"""Characters of other text that may stand before the first date or byline, and between two."""
_LEAST_TEXT = 250
"""A longer paragraph is text, where a byline behind it could make a standfirst of it."""
_SENTENCE = 40
"""A block of so many characters that ends with a sentence began one, if not with a small letter."""
_LEAST_PROSE = 100
"""A longer line is text, though it ends no sentence."""
_MOST_SENTENCES = 3
"""So many paragraphs, however short, are the text: a day below them is that of a change."""
_FEWEST_BLANKS = 3
"""Between the words of a headline or deck: labels and sections have fewer."""
# How no line begins but the rest of a sentence.
_RESUMES = late(r"[,;)]\s?\p{L}|\.\s\p{L}")
_CLEAR = 2.0
"""Log-odds from which two lines are clearly one paragraph."""
_BUTTONS = 4
"""So many rows of boilerplate at most stand between the lines of a front."""
_NOTES = 8
"""And so many blocks of it between the front and the text: buttons, a caption, a box."""
_LONGEST_BUTTON = 40
_LONGEST_LABEL = 25
_LEAST_PARAGRAPH = 80
_COLONS = (":", "：")
_ENTRIES_BACK = 3
_CLOSING = frozenset({Credit.REPORTING, Credit.ADDITIONAL_REPORTING, Credit.EDITING})
"""Credits that stand below a text, if a paragraph stands above them."""
_SURENESS = {Meta.DATE: 0, Meta.NAMES: 1, Meta.BYLINE: 2, Meta.BOTH: 2}


def find_metas(view: View, tables: Tables, front: Front) -> dict[int, Meta]:
    """Find the lines that are dates and bylines."""
    found: dict[int, Meta] = {}
    other = 0
    limit = _BEFORE_META
    # On a whole page the front is known, however long its standfirst is.
    known = max(view.dated | view.signed, default=-1)
    last = len(view.rows) if view.ended is None else view.ended
    for k in range(min(last, FARTHEST)):
        text = view.plain(k)
        meta = None
        if (
            len(text) <= LONGEST
            and (k - 1 in found or not _is_heading_on(view, k))
            and not (view.marks.quotes and leads_to_quotation(view, k))
        ):
            meta = read_line(view, k, tables, front)
        if meta is None:
            other += 2 * len(text) if is_wide(text) else len(text)
            if other > limit and view.rows[k] >= known:
                break
            continue
        found[k] = meta
        if meta is not Meta.NAMES:
            other, limit = 0, _AFTER_META
    find_rest_of_dates(view, tables, found, front)
    spelled = find_spelled_out(view, tables, found, front)
    find_further_lines(view, tables, found, front)
    clocks = sorted(front.clocks.intersection(found))
    if len(clocks) > 1 and clocks[-1] - clocks[0] >= len(clocks):
        # One clock after the other heads the entries of a running report: there the text begins.
        for k in [k for k in found if k >= clocks[0]]:
            del found[k]
    for k in clocks:
        if k in found and k - 1 not in found and k + 1 not in found:
            del found[k]
    _drop_entries(view, found, front)
    for k in [*found]:
        if _resumes(view, tables, k, found, front):
            del found[k]
            continue
        if k in front.paged or (_signed_and_dated(found, front, k) and not _is_led(view, k, found)):
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
    _drop_mastheads(view, tables, found, front)
    _names_beside_dates(view, tables, found, front)
    _drop_houses_apart(found, front)
    for k in [k for k, meta in found.items() if meta is Meta.NAMES]:
        scan = front.scans[k][1]
        if not _is_byline(view, tables, found, k, scan) or (
            scan is not None and is_topic(view, tables, k, scan.byline)
        ):
            del found[k]
    for rows in spelled:
        if not all(k in found for k in rows):
            settle_spelled_out(view, tables, found, front, rows)
    for k in front.houses.intersection(found):
        if any(meta is not Meta.DATE for j, meta in found.items() if j != k):
            found[k] = Meta.DATE
    return dict(sorted(found.items()))


def leads_to_quotation(view: View, k: int) -> bool:
    """Tell whether a line says who wrote what is quoted below, and when: "On Monday Kate wrote:"."""
    quotes = view.marks.quotes
    return (
        view.plain(k)[-1:] in _COLONS
        and view.rows[k] not in quotes
        and k + 1 < len(view.rows)
        and view.rows[k + 1] in quotes
    )


def _drop_entries(view: View, found: dict[int, Meta], front: Front) -> None:
    """Leave out the days that head the entries of a diary or a live text, with text between.

    In a diary each is later than the one above. What else stands above an article is dated the other way
    round: the page is of today, what it prints was written before. But three in a row that go back, each
    with whole sentences below it, are those of a live text, and so are three of "Monday, 15:30".
    """
    rows: list[int] = []
    day = ""
    for k in sorted(found):
        when = _says_when(view, found, front, k)
        if when is None:
            continue
        heads = (
            bool(rows)
            and len(when) == len(day)
            and when != day
            and k - 1 not in found
            and k + 1 not in found
            and any(ends_sentence(view.plain(j)) for j in range(rows[-1] + 1, k))
        )
        rows = [*rows, k] if heads else [k]
        later = not when[:1].isalpha() and when > day
        if heads and (later or len(rows) >= _ENTRIES_BACK):
            # The first is the day of the article where it has no other.
            dated = any(found[j] is Meta.DATE for j in found if j < rows[0])
            first = rows[0] if dated else rows[1]
            for j in [j for j in found if j >= first]:
                del found[j]
            return
        day = when


def _says_when(view: View, found: dict[int, Meta], front: Front, k: int) -> str | None:
    """Return the day or moment that is all of a line, ``None`` if it is not.

    It sorts where it begins with its year. "--04-14" is a day of no year, and of "Monday, 15:30" nobody
    knows which.
    """
    dates = front.scans[k][0] if found[k] is Meta.DATE and k in front.scans else None
    if dates is None or len(dates.dates) > 1:
        return None
    if not dates.dates:
        return view.plain(k) if not view.plain(k)[:1].isdecimal() else None
    if dates.rest or dates.dates[0].label is not None:
        return None
    return dates.dates[0].iso or ""


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
        if not dates.dates or dates.rest or len(dates.dates[0].iso or "") < DAY:
            return False
        first = dates.dates[0]
        # No sentence begins with a label, or to the minute.
        return (
            first.label is not None
            or len(first.iso or "") > DAY
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
    paragraphs = sentences = 0
    dated = False
    for k in range(max(found, default=-1) + 1):
        meta = found.get(k)
        if meta is None:
            ends = ends_sentence(view.plain(k))
            prose = prose or ends
            # A standfirst is a paragraph: below the next one no day stands by itself, and below
            # the one after that no byline.
            if ends and view.block_end(k) == k + 1:
                paragraphs += _is_paragraph(view, tables, view.block_start(k), k + 1)
                sentences += list_mark(view.plain(view.block_start(k))) is None
        elif (meta is Meta.NAMES or house_alone(front, k)) and _is_cut_out(view, k):
            del found[k]
        elif not prose:
            named = max(named, 0 if house_alone(front, k) else _SURENESS[meta])
            dated = dated or meta in (Meta.DATE, Meta.BOTH)
        elif (
            # Where a day stands above, the next one below so many short paragraphs ends the text.
            (dated and sentences >= _MOST_SENTENCES)
            or paragraphs > (1 if meta is Meta.DATE else 2)
            or (paragraphs and house_alone(front, k) and not _is_dated(found, k))
            # "Updated by Jane Doe, 14 April": no credit of agency copy has its day.
            or (paragraphs and meta is not Meta.BOTH and _closes_copy(front, k))
            or _amid_sentence(view, found, k)
            or 0 < _SURENESS[meta] <= named
            # Byline and day stand above: another day is that of a box, unless it says what it is.
            or (
                meta is Meta.DATE
                and dated
                and named > 1
                and paragraphs
                and all(date.label is None for date in front.scans[k][0].dates)
            )
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


def _closes_copy(front: Front, k: int) -> bool:
    """Tell whether a line is a credit of agency copy: "Reporting by Jane Doe; Editing by John Roe"."""
    byline = front.scans[k][1] if k in front.scans else None
    # A mark and a day alone name nobody: "By , 31 October 2003".
    authors = byline.byline.authors if byline is not None else ()
    return bool(authors) and authors[0].credit in _CLOSING


def _is_masthead(view: View, tables: Tables, found: dict[int, Meta], front: Front, k: int) -> bool:
    """Tell whether a line is a known outlet's bare name, or its address, above headline or byline.

    An agency delivers to others: there it signs.
    """
    byline = front.scans[k][1]
    if byline is None or len(byline.byline.authors) != 1 or byline.rest:
        return False
    name = byline.byline.authors[0].name
    known = tables.outlets.names.get(name.casefold())
    if name != byline.byline.text or known is None or known.agency:
        return False
    return any(
        j > k and meta is not Meta.DATE and _is_dated(found, j) for j, meta in found.items()
    ) or any(view.heading(j) == 1 for j in range(k + 1, len(view.rows)))


def _drop_mastheads(view: View, tables: Tables, found: dict[int, Meta], front: Front) -> None:
    """Leave out the paper's own name at the top, where somebody else is named or no day beside it."""
    named = any(meta is not Meta.DATE and not house_alone(front, k) for k, meta in found.items())
    # Below the headline a house signs; so does an agency above it.
    top = 0
    for k in sorted(found):
        if found[k] is Meta.DATE or not house_alone(front, k):
            break
        if (
            k == top
            and not _is_dated(found, k)
            and (found[k] is Meta.NAMES or _is_masthead(view, tables, found, front, k))
        ):
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
        below = _past_notes(view, tables, k, 1)
        if below == k:
            return k < len(view.rows)
        k = below
    return False


def _past_notes(view: View, tables: Tables, k: int, most: int = _NOTES) -> int:
    """Return the first row from *k* on behind notes, so many of different kinds at *most*.

    A row of buttons, one block each, is one note.
    """
    above: BoilerplateKind | None = None
    limit = k + _BUTTONS * _NOTES
    while k < min(limit, len(view.rows)):
        past = view.block_end(k)
        kind, score = tables.judge(view.joined(k, past))
        if kind is None or score <= 0.0:
            break
        most -= kind is not above
        if most < 0:
            break
        above, k = kind, past
    return k


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
    if _is_led(view, k, found):
        return True
    if not is_small(texts[b][0]):
        last = texts[a].rpartition(" ")[2]
        return len(texts[a]) >= _SENTENCE and is_small(last) and last in tables.headlines.words
    return border(view.lines, view.layout, a, b, len(texts[a]), len(texts[b])) > _CLEAR


def _resumes(view: View, tables: Tables, k: int, found: dict[int, Meta], front: Front) -> bool:
    """Tell whether a line goes on with a paragraph below the front that a blank line cuts.

    "… obtained by the" / "Harbour Group on April 2.": the article's own day stands above. And no
    byline is set in small letters behind a text, with a stop at its end.
    """
    if k < 2 or k - 1 in found or not view.starts_block[k] or view.heading(k - 1):
        return False
    above, text = view.plain(k - 1), view.plain(k)
    if not (above[-1].isalpha() or above[-1] == ","):
        return False
    if len(view.joined(view.block_start(k - 1), k)) < _LEAST_PARAGRAPH:
        return False
    small = is_small(text[0])
    if small and ends_sentence(text):
        return True
    if all(j > k or meta not in (Meta.DATE, Meta.BOTH) for j, meta in found.items() if j != k):
        return False
    last = above[above.rfind(" ") + 1 :]
    if above[-1] == "," or (is_small(last) and last in tables.headlines.words):
        return True
    says_more = k in front.scans and bool(front.scans[k][0].rest)
    return says_more and ends_sentence(text)


def _is_led(view: View, k: int, found: dict[int, Meta]) -> bool:
    """Tell whether a long line ends in a comma above: "… in Washington," / "14 April. NAP/Jane Doe"."""
    if not k or k - 1 in found or view.starts_block[k]:
        return False
    above = view.lines.texts[view.rows[k - 1]]
    return above[-1] == "," and len(above) >= _SENTENCE


def _beside(view: View, tables: Tables, found: dict[int, Meta], k: int, step: int) -> int:
    """Return the row next to *k*, past the buttons that pages print between."""
    j = k + step
    for _ in range(_BUTTONS):
        if not 0 <= j < len(view.rows) or j in found:
            break
        text = view.plain(j)
        if len(text) > _LONGEST_BUTTON:
            break
        if any(map(str.isalnum, text)):
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
    # A house at the top of the page, with the headline between it and the day, is its masthead.
    mastheads = [
        k
        for k, meta in found.items()
        if meta is not Meta.DATE and house_alone(front, k) and not _is_dated(found, k)
    ]
    if any(meta is not Meta.DATE for k, meta in found.items() if k not in mastheads):
        return
    for k in [k for k in found if k not in mastheads]:
        for j in (_past_bars(view, k, -1), _past_bars(view, k, 1)):
            if not 0 < j < len(view.rows) or j in found or _is_heading_on(view, j):
                continue
            if mastheads and max(mastheads) > j:
                continue
            if view.heading(j) in range(1, 7) and not any(view.heading(i) for i in range(j)):
                continue
            if view.heading(j) and all(
                i in found or view.plain(i) in view.repeated for i in range(j)
            ):
                # What stands out below a running head alone is the headline.
                continue
            printed = element(view.lines, [view.rows[j]])
            if len(printed.text) > LONGEST or _goes_on(view, j):
                continue
            byline = tables.scan_byline(printed.text, printed.where, supported=True)
            if byline is not None:
                front.scans[j] = (tables.scan_dates(printed.text, printed.where), byline)
                found[j] = Meta.NAMES
                for i in mastheads:
                    del found[i]
                return


def _past_bars(view: View, k: int, step: int) -> int:
    """Return the row next to *k*, past a line that is only a bar: "Jane Doe" / "|" / "14 April 2025"."""
    j = k + step
    if 0 <= j < len(view.rows) and not any(map(str.isalnum, view.plain(j))):
        j += step
    return j


def _drop_houses_apart(found: dict[int, Meta], front: Front) -> None:
    """Leave out a house that signs a picture or a box, where a name stands beside the day.

    "Jane Doe" / "14 April 2025" / "Subscribe" / "(The Gazette)".
    """
    names = [
        k
        for k, meta in found.items()
        if meta is Meta.NAMES
        and Meta.DATE in (found.get(k - 1), found.get(k + 1))
        and not house_alone(front, k)
    ]
    if not names:
        return
    beside = {j for k, meta in found.items() if meta is Meta.DATE for j in (k - 1, k + 1)}
    for k in [k for k, meta in found.items() if meta is Meta.BYLINE and house_alone(front, k)]:
        if k not in beside and {k - 1, k + 1}.isdisjoint(names):
            del found[k]


def _is_byline(
    view: View, tables: Tables, found: dict[int, Meta], k: int, scan: BylineScan | None
) -> bool:
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
    sure = _is_sure(tables, scan)
    if not others:
        return sure and _stands_on_headline(view, k)
    # Between the headline and a block of prose.
    alone = view.block_end(k) == k + 1 and (
        view.starts_block[k] or (sure and _is_below_headline(view, tables, found, k))
    )
    text = _past_notes(view, tables, k + 1) if alone else len(view.rows)
    if text >= len(view.rows):
        return False
    past = view.block_end(text)
    after = view.joined(text, past)
    if len(after) > _LEAST_PROSE or ends_sentence(after):
        return text == k + 1 or sure
    return sure and text == k + 1 and _stands_on_deck(view, found, k, past)


def _is_sure(tables: Tables, scan: BylineScan | None) -> bool:
    """Tell whether all names are those of persons, by the first of them or what they are."""
    return scan is not None and all(
        author.kind is AuthorKind.PERSON
        and (
            author.role is not None or is_given(author.name.partition(" ")[0], tables.bylines.given)
        )
        for author in scan.byline.authors
    )


def _is_below_headline(view: View, tables: Tables, found: dict[int, Meta], k: int) -> bool:
    """Tell whether the line above is a whole headline, in a text of which no line is wrapped."""
    if not k or view.layout.regime is not Regime.BLOCKS or view.layout.column:
        return False
    above = view.plain(k - 1)
    return (
        (view.starts_block[k - 1] or k - 2 in found)
        and above.count(" ") >= _FEWEST_BLANKS
        and above[-1].isalnum()
        and above.rpartition(" ")[2].casefold() not in tables.headlines.words
    )


def _stands_on_headline(view: View, k: int) -> bool:
    """Tell whether a line at the top stands above a headline, and that above the text: columns do so."""
    past = k + 1
    if k or past >= len(view.rows) or not view.starts_block[past]:
        return False
    text, end = view.plain(past), view.block_end(past)
    if end != past + 1 or end >= len(view.rows) or ends_sentence(text):
        return False
    below = view.joined(end, view.block_end(end))
    return text.count(" ") >= _FEWEST_BLANKS and len(below) > _SENTENCE and ends_sentence(below)


def _stands_on_deck(view: View, found: dict[int, Meta], k: int, past: int) -> bool:
    """Tell whether a line stands right between a headline and a deck, below which the text begins."""
    deck = view.plain(k + 1)
    while past in found:
        past += 1
    if (
        k + 1 in found
        or past < k + 2
        or past >= len(view.rows)
        or view.heading(k + 1)
        or view.heading(past)
    ):
        return False
    if not k or view.plain(k - 1).count(" ") < _FEWEST_BLANKS or deck.count(" ") < _FEWEST_BLANKS:
        return False
    below = view.joined(past, view.block_end(past))
    return len(below) > _SENTENCE and ends_sentence(below)


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
