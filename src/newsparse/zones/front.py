"""The front of the article: kicker, headline, standfirst, byline and date above the body.

Facts
-----
The order differs from house to house: the date may stand first, the byline above the headline,
the headline be printed over three lines with nothing between it and the byline. What is certain
is found first: a line that is a date or says who wrote. What stands above the last of these is
front; among it the headline is the line that is marked as one, else the first of some length.
Which lines are dates and bylines is told by :mod:`newsparse.zones.front_lines`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import methodcaller

from newsparse.breaks import border
from newsparse.fields.headline import names_original
from newsparse.fields.tables import Tables
from newsparse.furniture.frames import BEFORE_SITE
from newsparse.layout import Regime
from newsparse.lines import collapse, is_small
from newsparse.marks import is_separator, list_mark
from newsparse.model import BoilerplateKind
from newsparse.patterns import late
from newsparse.zones.asides import ASIDE_AT
from newsparse.zones.caption import is_caption, is_credit, is_sent
from newsparse.zones.front_alone import Front, Meta, house_alone, is_reading_time
from newsparse.zones.front_lines import find_metas, leads_to_quotation
from newsparse.zones.print_front import is_kicker
from newsparse.zones.telling import beginning, is_told, stems
from newsparse.zones.view import View, ends_sentence, is_trail, is_wide

__all__ = ["Front", "find_front", "find_rules"]

_LONGEST_STANDFIRST = 420
_LONGEST_HEADLINE = 260
_LONGEST_LINE = 130
"""Of a headline that nothing shows but that it ends no sentence."""
_SENTENCE = 40
"""A block of so many characters that ends with a sentence began one, if not with a small letter."""
_OPENED = late(r"[«‹].*[»›]|[»›].*[«‹]")
_GOES_ON = frozenset("，、；：")
"""No headline of the East ends so."""
_LEAST_WIDE = 4
_POINTS_ON = (">", "›", "»", "|", "/", "•")
_GAPS = late(r"\s{2,}")
_LEAST_TITLE = 20
_LONGEST_HEAD = 40
_ISSUE = late(r"(?:^|\s)(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?:\s\d{1,3})?$")
_LONGEST_TITLE = 150
_LONGEST_SECTION = 20
_LEAST_SECTIONS = 3
_UNSPACED = 0x2E80
"""From here on scripts set no blanks between words."""
_LEAST_PARAGRAPH = 80
_WEAK = 3.5
"""With no more than this an element that stands where the headline does is the headline."""
_LONGEST_STOPPED = 90
"""Of a headline below byline or date that ends in a full stop, which the East never sets."""
_TAKEN_AT = 1.0
"""How much speaks for boilerplate where the front leaves an element out."""
_LEADS_ON = _GOES_ON | frozenset(",:;—–")
"""Nor does a line that nothing above shows to be one."""
_LINES_OF_A_DECK = 3
_RULES = frozenset("—–―-")
_ADDRESSES = ("https://", "http://", "www.")
_TOP = 16
"""Rows at the top among which headline and decks stand."""
_LEAST_SENTENCE = 60
"""Characters of a sentence that is a deck: a shorter one may be a headline."""
_MOST_OF_RUBRIC = 3
_BARS = frozenset("|/")
"""Between name and day, each on a line of its own."""
_APART = -3.0
"""Log-odds up to which two blocks are clearly no paragraph that was cut."""
_MOST_NOTES = 6
"""Buttons, each a block, and a caption between deck and text."""
_LEAST_MENU = 3
_LEAST_OVERLINE = 70
"""Characters of a deck that ends in no stop: few headlines have as many."""
_LEAST_DECK = 100
"""Two sentences of so many characters are no headline where shorter words stand above."""


def find_rules(view: View) -> list[int]:
    """Return the rows of dashes alone that old papers set between a headline and its decks.

    Below a sentence they part sections of the text; a paper's name and day in capitals are none.
    """
    rows, texts = view.rows, view.lines.texts
    found: list[int] = []
    for k, i in enumerate(rows[:_TOP]):
        if texts[i] in _RULES and k:
            if any(ends_sentence(texts[j]) and not texts[j].isupper() for j in rows[:k]):
                break
            found.append(k)
    return found


def find_front(view: View, tables: Tables) -> Front:
    """Find the front of the page, from the top."""
    front = Front()
    if not view.rows:
        return front
    metas = find_metas(view, tables, front)
    last = max(metas, default=-1)
    elements = _elements(view, tables, metas, last)
    titled = _drop_page_titles(view, tables, elements, front)
    _drop_running_heads(view, elements, front)
    elements = _own_elements(view, tables, elements, titled, last, front)
    if elements and last >= 0 and all(_is_short(view, tables, rows) for rows in elements):
        # "Society" / "17 January 2026" / headline: the day stands between section and headline.
        again = _printed_again(view, elements, last + 1)
        below = _headline_below(view, tables, last + 1 + len(again))
        if below:
            elements += [below]
            last = below[-1]
            if again:
                front.asides.append((again, BoilerplateKind.NAVIGATION))
    if last < 0 or not elements or not any(_can_head(view, rows) for rows in elements):
        following = _following(view, metas, last + 1, front, tables)
        if following:
            elements += following
            last = max(last, following[-1][-1])
    if metas and not elements:
        elements = _meta_as_headline(view, tables, metas, front)
        last = max([last, *(rows[-1] for rows in elements)])
    if elements:
        last = max(last, _headline(view, tables, elements, titled, front))
    if metas and last == max(metas):
        last = _numbers(view, tables, last, front)
    elif front.headline and not metas:
        last = _minutes(view, tables, last, front)
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


def _numbers(view: View, tables: Tables, last: int, front: Front) -> int:
    """Leave out a bare number below byline and date, or the minutes that it takes to read the text.

    Where it stands apart a one is the number of a chapter. Return the last row of the front.
    """
    k = _minutes(view, tables, last, front)
    if k > last:
        return k
    k = last + 1
    if k + 1 >= len(view.rows) or not view.plain(k).isdecimal():
        return last
    if not view.starts_block[k] or (view.starts_block[k + 1] and int(view.plain(k)) > 1):
        front.asides.append(([k], BoilerplateKind.COMMENTS))
        return k
    return last


def _minutes(view: View, tables: Tables, last: int, front: Front) -> int:
    """Leave out the minutes that it takes to read the text, where they stand by themselves.

    Return the last row of the front.
    """
    k = last + 1
    if (
        k + 1 < len(view.rows)
        and is_reading_time(view.plain(k), tables)
        and tables.judge(view.plain(k)).score <= ASIDE_AT
        and view.block_end(k) == k + 1
    ):
        front.asides.append(([k], BoilerplateKind.NAVIGATION))
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
    if past >= len(view.rows) or past - k > _LINES_OF_A_DECK:
        return last
    text = view.joined(k, past)
    if not text or len(text) > _LONGEST_HEADLINE or text[-1] in ":：":
        return last
    after = view.joined(past, view.block_end(past))
    if tables.find_dateline(text) is not None:
        return last
    if tables.find_dateline(after) is None and not (
        k - 1 == front.headline[-1] and _heads_text(view, tables, k, past)
    ):
        return last
    kind, score = tables.judge(text)
    if kind is not None and score > 0.0:
        return last
    front.standfirst = [*range(k, past)]
    return past - 1


def _heads_text(view: View, tables: Tables, k: int, past: int) -> bool:
    """Tell whether rows *k* up to *past* are words without a stop between headline and a whole paragraph.

    A crosshead is shorter. A paragraph that was cut is more than one sentence, or its halves tell that
    they are one; below a byline it may be any.
    """
    if view.layout.regime is Regime.SPACED or k != view.block_start(k):
        return False
    text = view.joined(k, past)
    a = view.rows[past - 1]
    past = _past_notes(view, tables, past)
    if past == len(view.rows):
        return False
    after = view.joined(past, view.block_end(past))
    wide = is_wide(text)
    b = view.rows[past]
    # Amid a sentence a small word has no capital: "The ferries …".
    opens = after.split(maxsplit=1)[0].casefold() in tables.headlines.words
    return (
        len(text) >= (_LEAST_SENTENCE // 2 if wide else _LEAST_SENTENCE)
        and text[-1].isalnum()
        and ". " not in text
        and "。" not in text
        and not is_small(text[0])
        and list_mark(text) is None
        and text.rpartition(" ")[2].casefold() not in tables.headlines.words
        and not is_caption(text, tables)
        and not view.heading(past)
        and not is_small(after[0])
        and list_mark(after) is None
        and len(after) > _SENTENCE
        and ends_sentence(after)
        and view.rows[k] not in view.marks.quotes
        and border(view.lines, view.layout, a, b, len(text), len(after))
        < (0.0 if opens else _APART)
    )


def _past_notes(view: View, tables: Tables, k: int) -> int:
    """Return the first row from *k* on behind buttons, and behind who made the picture."""
    for _ in range(_MOST_NOTES):
        if k == len(view.rows):
            break
        past = view.block_end(k)
        text = view.joined(k, past)
        if len(text) > _LONGEST_TITLE or (
            _button(view, tables, k) is None and not is_caption(text, tables)
        ):
            break
        k = past
    return k


def _elements(view: View, tables: Tables, metas: dict[int, Meta], last: int) -> list[list[int]]:
    """Return the rows above the last date or byline, as the elements that they print."""
    found: list[list[int]] = []
    spaced = view.layout.regime is Regime.SPACED
    for k in range(last + 1):
        if k in metas:
            continue
        if is_separator(view.plain(k)) or view.plain(k) in _BARS:
            view.markup.add(view.rows[k])
            continue
        if (
            found
            and found[-1][-1] == k - 1
            and (
                not view.starts_block[k]
                or (spaced and _is_wrapped(view, found[-1], k))
                or _heads_on(view, k)
            )
            and not _set_smaller(view, found[-1], k)
            and not _is_other_beside(view, tables, k)
            and not (k == 1 and _is_head_of_page(view.plain(0)))
        ):
            found[-1].append(k)
        else:
            found.append([k])
    return found


def _drop_page_titles(
    view: View, tables: Tables, elements: list[list[int]], front: Front
) -> list[int]:
    """Drop what a browser prints above the page: its title, cut off, above the headline itself.

    Return the element that the page is titled after.
    """
    titled: list[int] = []
    if len(elements) < 2:
        return titled
    # Some browsers print the address beside the title.
    texts = [
        view.joined(rows[0], rows[-1] + 1).casefold().partition(" http")[0] for rows in elements
    ]
    for n in range(len(elements) - 2, -1, -1):
        # The moment of printing may stand on the same line.
        titles = [
            texts[n].rsplit(mark, 1)[0].rstrip("… .").lstrip("0123456789.,:/- apm")
            for mark in BEFORE_SITE
            if mark in texts[n] or mark == " - "
        ]
        named = next(
            (
                later
                for later, text in enumerate(texts[n + 1 :], start=n + 1)
                for title in titles
                if title == text
                or (
                    len(title) >= _LEAST_TITLE
                    and text.startswith(title[:40])
                    and len(text) <= 2 * len(title) + 40
                )
            ),
            None,
        )
        if named is not None:
            below = elements[named]
            if is_caption(view.joined(below[0], below[-1] + 1), tables):
                # What tells of a picture is printed twice.
                continue
            if _substantial(texts[named]):
                titled = elements[named]
            front.asides.append((elements[n], BoilerplateKind.NAVIGATION))
            del elements[n], texts[n]
    return titled


def _drop_running_heads(view: View, elements: list[list[int]], front: Front) -> None:
    """Drop the first printing of a running head, unless it is the only headline there is."""
    heads = [
        rows
        for rows in elements
        if view.joined(rows[0], rows[-1] + 1) in view.repeated
        or _is_beside_number(view, rows)
        or _names_issue(view, rows)
        or (rows[-1] + 1 in front.paged and rows[0] == 0)
    ]
    if len(heads) == 1 and _is_of_front(view, heads[0], elements):
        # A headline that the page prints once more, beside its picture.
        return
    others = [rows for rows in elements if rows not in heads]
    if heads and any(_can_head(view, rows) for rows in others):
        marked = any(view.heading(rows[0]) for rows in others)
        for rows in heads:
            if marked or not view.heading(rows[0]):
                front.furniture += rows
                elements.remove(rows)


def _is_of_front(view: View, rows: list[int], elements: list[list[int]]) -> bool:
    """Tell whether a line stands in the front twice, and nowhere else."""
    last = elements[-1][-1]
    text = view.joined(rows[0], rows[-1] + 1)
    return text in [view.plain(k) for k in range(rows[-1] + 1, last + 1)] and text not in [
        view.plain(k) for k in range(last + 1, len(view.rows))
    ]


def _is_beside_number(view: View, rows: list[int]) -> bool:
    """Tell whether the first line is short, and stands right above or below the page's number."""
    if rows != [0] or len(view.plain(0)) > _LONGEST_HEAD or len(view.rows) == 1:
        return False
    texts = [view.inline.plain(text) for text in view.lines.texts[: view.rows[1]] if text]
    return any(text in view.repeated and text[-1:].isdecimal() for text in texts)


def _is_head_of_page(text: str) -> bool:
    """Tell whether a line is a paper beside its month, or a title beside the page's address."""
    return _ISSUE.search(text) is not None or " http" in text


def _names_issue(view: View, rows: list[int]) -> bool:
    """Tell whether a line at the top names a paper beside its month: "The Courier 02/2022"."""
    if len(rows) > 1 or rows[0] > 1 or len(view.plain(rows[0])) > _LONGEST_HEAD:
        return False
    lines = [view.plain(k) for k in range(rows[0] + 1)]
    # The month may stand on the line above, with the number of the page.
    issue = _ISSUE.search(lines[-1]) or (
        len(lines) > 1 and _ISSUE.search(lines[0]) and not any(map(str.isalpha, lines[0]))
    )
    return bool(issue)


def _is_other_beside(view: View, tables: Tables, k: int) -> bool:
    """Tell whether one of two lines without a blank one between is a caption, or how long one reads."""
    above, text = view.plain(k - 1), view.plain(k)
    if is_reading_time(text, tables) or is_reading_time(above, tables):
        return True
    return not is_small(text[:1]) and (is_caption(text, tables) or is_caption(above, tables))


def _heads_on(view: View, k: int) -> bool:
    """Tell whether a marked line goes on with the headline above it: both are set alike."""
    level = view.heading(k)
    alike = level in range(1, 7) and level == view.heading(k - 1)
    return alike and view.plain(k)[0].islower()


def _is_wrapped(view: View, above: list[int], k: int) -> bool:
    """Tell whether row *k* goes on with the lines above it, where a blank line parts all lines.

    Its first word did not fit in the line above, however wide the type makes the lines.
    """
    single = view.starts_block[k - 1] and view.block_end(k) == k + 1
    if not single or view.heading(k) or view.heading(k - 1) or is_trail(view.plain(k - 1)):
        return False
    text = view.plain(k)
    opening = text[:_LEAST_TITLE]
    if len(opening) == _LEAST_TITLE and any(
        map(methodcaller("startswith", opening), view.repeated)
    ):
        # The page's title begins here.
        return False
    width = max(len(view.plain(row)) for row in [*above, k])
    return len(view.plain(k - 1)) + 1 + len(text.split(maxsplit=1)[0]) > width


def _set_smaller(view: View, above: list[int], k: int) -> bool:
    """Tell whether a line is of the deck below a headline: smaller type makes longer lines."""
    longest = max(len(view.plain(j)) for j in above)
    return len(view.plain(k)) > max(1.25 * longest, longest + 12)


def _own_elements(
    view: View,
    tables: Tables,
    elements: list[list[int]],
    titled: list[int],
    last: int,
    front: Front,
) -> list[list[int]]:
    """Return the elements without those that are none of the article's.

    The first that could be a headline is one if the text tells what it tells, whatever label it
    opens with; where the page is *titled* after one, no other is.
    """
    own: list[list[int]] = []
    headed = titled in elements or any(
        view.heading(rows[0]) in range(1, 7) and not view.plain(rows[0]).startswith(_ADDRESSES)
        for rows in elements
    )
    if view.printed and not headed:
        elements = _below_picture(view, tables, elements, front)
    for rows in _without_buttons(view, tables, elements, front):
        if not headed and _is_told(view, tables, rows, last + 1):
            headed = True
        elif rows != titled and _take_aside(view, tables, rows, front):
            continue
        headed = headed or (
            _can_head(view, rows) and _substantial(view.joined(rows[0], rows[-1] + 1))
        )
        own.append(rows)
    return own


def _below_picture(
    view: View, tables: Tables, elements: list[list[int]], front: Front
) -> list[list[int]]:
    """Return the elements without the caption of a picture that a printed page has above its headline.

    Right below it stands who made the picture, or the kicker, which is right above a headline.
    """
    for n, rows in enumerate(elements[:-1]):
        below = view.joined(elements[n + 1][0], elements[n + 1][-1] + 1)
        credited = is_credit(below, tables)
        if not _substantial(view.joined(rows[0], rows[-1] + 1)) or ends_sentence(
            view.plain(rows[-1])
        ):
            continue
        titles = [view.joined(part[0], part[-1] + 1) for part in elements[n + 2 : n + 4]]
        if credited and titles and is_kicker(titles[0], tables):
            titles.pop(0)
        if (credited or is_kicker(below, tables)) and _titled(titles):
            front.asides.append((rows, BoilerplateKind.CAPTION))
            return [*elements[:n], *elements[n + 1 :]]
        break
    return elements


def _without_buttons(
    view: View, tables: Tables, elements: list[list[int]], front: Front
) -> Iterator[list[int]]:
    """Part elements at lines that are boilerplate by themselves: "Signal" / "Advertisement"."""
    for rows in elements:
        kinds = {k: _button(view, tables, k) for k in rows} if len(rows) > 1 else {}
        if not any(kinds.values()) or _are_items(view, rows):
            yield rows
            continue
        for k in rows[1:]:
            if kinds[k] is None and kinds[k - 1] is BoilerplateKind.SHARE:
                # "X": one of the buttons in their row, and nothing by itself.
                kinds[k] = _button(view, tables, k, 0.0)
        for kind, group in groupby(rows, kinds.__getitem__):
            if kind is None:
                yield from ([k] for k in group)
            else:
                front.asides.append(([*group], kind))


def _button(view: View, tables: Tables, k: int, above: float = _WEAK) -> BoilerplateKind | None:
    """Return what kind of boilerplate a short line is that no tool has marked."""
    text = view.plain(k)
    if len(text) > _LONGEST_SECTION or view.heading(k):
        return None
    kind, score = tables.judge(text)
    return kind if score > above else None


def _is_told(view: View, tables: Tables, rows: list[int], body: int) -> bool:
    """Tell whether an element with words of boilerplate is a headline: the text tells it, below *body*."""
    text = view.joined(rows[0], rows[-1] + 1)
    kind, score = tables.judge(text)
    if kind is None or score <= _TAKEN_AT:
        return False
    if names_original(text, tables.headlines):
        # No other stands above.
        return True
    if not _can_head(view, rows) or is_trail(text) or "://" in text:
        return False
    if ends_sentence(text) and text[-1] not in "?!？！":
        return False
    if score <= _WEAK and text.count(" ") >= 2 and kind is not BoilerplateKind.CAPTION:
        # "The year in corrections": words of boilerplate, and no note in full.
        return True
    prose = (view.plain(k) for k in range(body, len(view.rows)))
    return is_told(text, kind, stems(beginning(prose)))


def _take_aside(view: View, tables: Tables, rows: list[int], front: Front) -> bool:
    """Take an element out of the front that is none of the article's."""
    text = view.joined(rows[0], rows[-1] + 1)
    if text.startswith(_ADDRESSES) and " " not in text:
        # A mail prints where else its text can be read, perhaps above a rule: that marks no heading.
        front.asides.append((rows, BoilerplateKind.NAVIGATION))
        return True
    if any(view.heading(k) in range(1, 7) for k in rows):
        return False
    kind, score = tables.judge(text)
    if kind is None or score <= _TAKEN_AT:
        credited = view.printed and len(rows) > 1 and is_credit(view.plain(rows[-1]), tables)
        if credited or is_caption(text, tables):
            kind = BoilerplateKind.CAPTION
        elif is_reading_time(text, tables):
            kind = BoilerplateKind.NAVIGATION
        else:
            return False
    front.asides.append((rows, kind))
    return True


def _can_head(view: View, rows: list[int]) -> bool:
    """Tell whether an element can be a headline."""
    length = sum(len(view.plain(k)) for k in rows)
    if view.heading(rows[0]):
        return True
    if view.plain(rows[-1])[-1:] in _GOES_ON:
        return False
    return len(rows) <= 4 and length <= _LONGEST_HEADLINE and length > 1


def _following(
    view: View, metas: dict[int, Meta], k: int, front: Front, tables: Tables
) -> list[list[int]]:
    """Return the headline where it stands below the byline and date, or without them.

    Its section may stand above it, as an element of its own.
    """
    skipped = 0
    bare: list[list[int]] = []
    listed = view.layout.regime is Regime.LINES
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
        headed = skipped > 0 or not _is_told(view, tables, rows, past)
        if headed and _take_aside(view, tables, rows, front):
            k, skipped = past, skipped + 1
            continue
        kind = next(filter(None, (_button(view, tables, row) for row in rows)), None)
        if kind and len(rows) > 1 and not any(_substantial(view.plain(row)) for row in rows):
            # A button among short lines: they are all of a box.
            front.asides.append((rows, kind))
            k, skipped = past, skipped + 1
            continue
        if kind and len(rows) > 1 and _part_at_buttons(view, tables, rows):
            continue
        if view.heading(k):
            if view.heading(k) != 1 and view.heading(past) == 1:
                # A lesser heading right above the headline is its section.
                return [*bare, rows, [*range(past, view.block_end(past))]]
            return [*bare, rows]
        if len(rows) > 4 or len(text) > _LONGEST_HEADLINE or _is_none(text, tables):
            return []
        if is_wide(text) and len(text) < _LEAST_WIDE and not view.heading(k):
            # "経済": a section.
            below = view.heading(past) in range(1, 7) or _headline_below(view, tables, past)
            return [rows, [*range(past, view.block_end(past))]] if below else []
        if text[-1:] in _GOES_ON:
            return []
        if listed and not metas and len(text) * (2 if is_wide(text) else 1) > _LONGEST_LINE:
            # A deck without its headline, or a paragraph without its stop.
            return []
        ends = ends_sentence(text) and text[-1] not in "?!？！"
        two = len(text) > _LEAST_DECK and ". " in text and text[-1] != "?"
        if (ends or two or text[-1] in _LEADS_ON) and not metas:
            # A salutation or label leads to what follows, a dateline by itself ends in a dash.
            return []
        prose = _is_prose(view, past)
        if view.heading(past) in range(1, 7) and not metas:
            # A marked heading right below outranks a bare line: that is kicker or section.
            bare.append(rows)
            k, skipped = past, skipped + 1
            continue
        if not prose and is_trail(text):
            return [rows, [*range(past, view.block_end(past))]]
        if not prose and not _substantial(text) and (below := _headline_below(view, tables, past)):
            # Few words above a longer line are its section or topic.
            return [rows, below]
        if not prose and (menu := _menu(view, k)) > past:
            below = _headline_below(view, tables, menu)
            if below:
                front.asides.append(([*range(k, menu)], BoilerplateKind.NAVIGATION))
                return [below]
        if ends and (len(text) > _LONGEST_STOPPED or is_wide(text)):
            return []
        return [rows] if prose or not ends else []
    return []


def _part_at_buttons(view: View, tables: Tables, rows: list[int]) -> bool:
    """Begin a block where the buttons below a headline begin, and where they end."""
    buttons = [_button(view, tables, k) is not None for k in rows]
    edges = [k for n, k in enumerate(rows[1:], start=1) if buttons[n] is not buttons[n - 1]]
    for k in edges:
        view.starts_block[k] = True
    return bool(edges)


def _menu(view: View, k: int) -> int:
    """Return the row behind the menu that begins with row *k*: lines of a word or two each.

    Two of them may be section and topic.
    """
    past, lines = k, 0
    while (
        past < len(view.rows)
        and view.block_end(past) == past + 1
        and not view.heading(past)
        and not _substantial(view.plain(past))
        and not ends_sentence(view.plain(past))
    ):
        past, lines = past + 1, lines + 1
    return past if lines >= _LEAST_MENU else k


def _is_none(text: str, tables: Tables) -> bool:
    """Tell whether a line without a mark is no headline by its form, whatever stands around it.

    "* *" and the rows of a table have no words to head a text, and a caption names who made a
    picture.
    """
    return (
        text[:1] == "|"
        or "://" in text
        or not any(map(str.isalpha, text))
        or is_caption(text, tables)
    )


def _is_section(view: View, tables: Tables, rows: list[int]) -> bool:
    """Tell whether an element of the front is the name of a section: "Politics"."""
    if len(rows) > 1 or view.heading(rows[0]):
        return False
    text = view.plain(rows[0])
    if text.casefold() in tables.headlines.rubrics:
        return True
    # A headline has more words than one, where words are parted at all.
    return text.isalpha() and len(text) <= _LONGEST_SECTION and ord(text[0]) < _UNSPACED


def _is_short(view: View, tables: Tables, rows: list[int]) -> bool:
    """Tell whether an element has too few words for a headline, as sections and topics have."""
    if _is_section(view, tables, rows):
        return True
    return not view.heading(rows[0]) and not _substantial(view.joined(rows[0], rows[-1] + 1))


def _printed_again(view: View, elements: list[list[int]], k: int) -> list[int]:
    """Return the rows of the section where it stands right above the headline once more."""
    if k >= len(view.rows) or view.heading(k):
        return []
    past = view.block_end(k)
    text = view.joined(k, past)
    named = any(view.joined(rows[0], rows[-1] + 1) == text for rows in elements)
    return [*range(k, past)] if named else []


def _headline_below(view: View, tables: Tables, k: int) -> list[int]:
    """Return the rows of a headline that stands right at row *k*, above text."""
    if k >= len(view.rows):
        return []
    past = view.block_end(k)
    text = view.joined(k, past)
    fits = (
        (_substantial(text) or view.heading(k) in range(1, 7))
        and len(text) <= _LONGEST_TITLE
        and not ends_sentence(text)
        and text[-1] not in ",;:-"
        and past < len(view.rows)
        and not view.plain(past)[:1].islower()
        and not _is_none(text, tables)
        and not tables.says_when(text).dates
    )
    if not fits:
        return []
    kind, score = tables.judge(text)
    return [] if kind is not None and score > _TAKEN_AT else [*range(k, past)]


def _is_prose(view: View, k: int) -> bool:
    """Tell whether row *k* begins a block of text, whose sentence may go on in the block below."""
    past = view.block_end(k)
    text = view.joined(k, past)
    if len(text) > _LEAST_PARAGRAPH or ends_sentence(text):
        return True
    if past == len(view.rows) or not view.plain(past)[:1].islower():
        return False
    # However little of a paragraph stands above the furniture of the page, it goes on below.
    return len(text) > _SENTENCE or view.leaves_out(past - 1, past)


def _meta_as_headline(
    view: View, tables: Tables, metas: dict[int, Meta], front: Front
) -> list[list[int]]:
    """Return the first line where nothing else can be the headline, and others say who or when.

    "Jane Austen" above "By Jane Doe" or above another name; "Lotto results, 14 April" above a date.
    """
    first = min(metas)
    if first != 0 or len(metas) == len(view.rows) or first not in front.scans:
        return []
    scan, byline = front.scans[first]
    below = [k for k in metas if k != first]
    if metas[first] is Meta.DATE:
        worded = any(map(str.isalpha, "".join(view.plain(first)[a:b] for a, b in scan.rest)))
        again = any(metas[k] in (Meta.DATE, Meta.BOTH) for k in below)
        return [[first]] if worded and again else []
    if byline is None:
        return []
    if byline.marked:
        # "Statement of the Harbour Ministry" above a day: no house signs above nothing.
        said = house_alone(front, first) and tables.bylines.states(view.plain(first))
        return [[first]] if said and below else []
    signed = [k for k in below if k in front.scans and front.scans[k][1] is not None]
    return [[first]] if signed and metas[first] is not Meta.BOTH else []


def _headline(
    view: View, tables: Tables, elements: list[list[int]], titled: list[int], front: Front
) -> int:
    """Choose the headline among the elements; say what the others are. Return its last row.

    Where none is marked it is the one that the page is *titled* after.
    """
    levels = [view.heading(rows[0]) or 9 for rows in elements]
    best = min(levels)
    if best < 9:
        at = levels.index(best)
        below = at + 1
        if levels[below : below + 1] == [best] and _is_rubric_above(view, elements[at : below + 1]):
            at = below
    elif titled in elements:
        at = elements.index(titled)
    else:
        at = _first_of_length(view, tables, elements)
    front.headline = elements[at]
    for n, rows in enumerate(elements):
        if n == at:
            continue
        text = view.joined(rows[0], rows[-1] + 1)
        if (
            n == at - 1
            and len(text) <= 80
            and not ends_sentence(text)
            and not _are_items(view, rows)
            and not (view.marks.quotes and leads_to_quotation(view, rows[-1]))
        ):
            front.kicker = rows
        elif n > at and is_sent(text, tables):
            front.asides.append((rows, BoilerplateKind.CAPTION))
        elif n > at and not front.standfirst and len(text) <= _LONGEST_STANDFIRST:
            front.standfirst = rows
        else:
            front.asides.append((rows, BoilerplateKind.NAVIGATION))
    return elements[at][-1]


def _is_rubric_above(view: View, elements: list[list[int]]) -> bool:
    """Tell whether the first of two headings of one level is the rubric of the second: "Perspective"."""
    few, many = (view.joined(rows[0], rows[-1] + 1) for rows in elements)
    return not _substantial(few) and few.count(" ") < _MOST_OF_RUBRIC and _substantial(many)


def _first_of_length(view: View, tables: Tables, elements: list[list[int]]) -> int:
    """Return the first element that is long enough for a headline, which a sentence is not.

    Where none is, return the first that names no section.
    """
    texts = [view.joined(rows[0], rows[-1] + 1) for rows in elements]
    rubrics = tables.headlines.rubrics
    short: list[int] = []
    for n, (rows, text) in enumerate(zip(elements, texts, strict=True)):
        # "THE ECONOMY >" is the section of the headline below it; "« … »" is a quotation.
        leads = (
            (text.endswith(_POINTS_ON) and not _OPENED.search(text))
            or is_trail(text)
            or _is_button(text)
            or text[-1:] in _LEADS_ON
        )
        leads = leads or _is_listed(view, tables, rows) or _are_items(view, rows)
        if leads and n + 1 < len(texts) and _can_head(view, elements[n + 1]):
            continue
        none = not view.heading(rows[0]) and _is_none(text, tables)
        if _can_head(view, rows) and _substantial(text) and not none:
            # A deck is longer than the words above it, and may be two sentences.
            decked = text[-1] in ".。" or (len(text) > _LEAST_DECK and ". " in text)
            if n + 1 < len(texts) and _stands_above(
                view,
                rows,
                elements[n + 1],
                told=decked
                and (n == 0 or is_kicker(texts[n - 1], tables))
                and (view.printed or len(text) > max(len(texts[n + 1]), _LEAST_SENTENCE)),
            ):
                # The deck, between kicker and headline.
                continue
            if (
                not decked
                and len(text) >= _LEAST_OVERLINE
                and n - 1 in short
                and n > 1
                and is_kicker(texts[n - 2], tables)
                and _tells(texts[n - 1], tables)
            ):
                # Below the section stands the headline, and a deck below it.
                return n - 1
            if decked and n - 1 in short and not ends_sentence(texts[n - 1]):
                return n - 1
            if ends_sentence(text) and _titled(texts[n + 1 :]) and _is_deck(text, texts[n + 1]):
                # A notice of the page's, or the deck, above the headline.
                continue
            return n
        if not leads and not none and text.casefold() not in rubrics:
            short.append(n)
    return min(short, default=0)


def _tells(text: str, tables: Tables) -> bool:
    """Tell whether three words may say who does what: a topic has a small word, a name capitals, a year its number."""
    words = text.split()
    return (
        len(words) > 2
        and is_small(words[1][0])
        and words[-1].isalpha()
        and tables.headlines.words.isdisjoint(map(str.casefold, words))
    )


def _stands_above(view: View, rows: list[int], below: list[int], *, told: bool) -> bool:
    """Tell whether an element is the deck of the headline *below* it, which larger type sets in shorter lines.

    A deck of whole sentences is *told* by itself, below nothing but a kicker.
    """
    title = view.joined(below[0], below[-1] + 1)
    if (
        not _titled([title])
        or any(view.heading(k) for k in (rows[0], below[0]))
        or not view.starts_block[below[0]]
    ):
        return False
    if told:
        return True
    if len(rows) < 2 or not view.printed:
        return False
    text = view.joined(rows[0], rows[-1] + 1)
    widest, wide = (max(len(view.plain(k)) for k in part) for part in (rows, below))
    return len(text) >= _LEAST_OVERLINE and len(title) < len(text) and 5 * wide <= 4 * widest


def _is_deck(text: str, headline: str) -> bool:
    """Tell whether a sentence is no headline where another line stands below it that ends none."""
    return len(text) > _LEAST_DECK or (
        text[-1] == "." and len(text) > max(len(headline), _LEAST_SENTENCE)
    )


def _titled(texts: list[str]) -> bool:
    """Tell whether the first of some elements reads like a headline: words without a full stop."""
    text = texts[0] if texts else ""
    return _substantial(text) and len(text) <= _LEAST_DECK and not ends_sentence(text)


def _is_button(text: str) -> bool:
    """Tell whether a line ends in a button: "Shipping [ + Add to my topics ]"."""
    return text[-1:] == "]" and "[ +" in text


def _is_listed(view: View, tables: Tables, rows: list[int]) -> bool:
    """Tell whether an element is a menu: sections below each other, or on one line with wide gaps."""
    texts = [view.plain(k) for k in rows]
    words = texts[0].casefold().split()
    sections = sum([word in tables.headlines.rubrics for word in words])
    if sections >= _LEAST_SECTIONS and 2 * sections > len(words):
        return True
    i = view.rows[rows[0]]
    if len(texts) == 1 and i in view.lines.uneven and i not in view.lines.cuts:
        printed = view.lines.source[view.lines.starts[i] : view.lines.stops[i]]
        texts = list(map(collapse, _GAPS.split(printed)))
        return len(texts) > 2 and all(
            len(text) <= _LONGEST_SECTION and text.count(" ") < 3 for text in texts
        )
    return (
        len(texts) > 1
        and all(len(text) <= _LONGEST_SECTION + 5 and text.count(" ") < 3 for text in texts)
        and any(text.casefold() in tables.headlines.rubrics for text in texts)
    )


def _are_items(view: View, rows: list[int]) -> bool:
    """Tell whether an element is several items of a list, which no kicker is."""
    return len(rows) > 1 and all(list_mark(view.lines.texts[view.rows[k]]) for k in rows)


def _substantial(text: str) -> bool:
    """Tell whether a line is long enough for a headline that others stand above."""
    if text and ord(text[0]) >= _UNSPACED:
        return len(text) >= 8
    return len(text) >= 25 or text.count(" ") >= 3
