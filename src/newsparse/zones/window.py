"""The window of the article in the dump of a whole page.

Facts
-----
A tool that prints a page as text (html2text, inscriptis, a copy of everything) prints its menus,
too: hundreds of short lines before the headline, related stories and the site's own links after
the last paragraph. What was printed as one thing, and of which sort it is, tells
:mod:`newsparse.zones.window_units`; which units are the text, which line is the headline and who signs,
:mod:`~newsparse.zones.window_text`, :mod:`~newsparse.zones.window_headline` and
:mod:`~newsparse.zones.window_front`.

Articles have short lines as well: results, lists, questions, narrow columns. So no window is
sought unless short lines prevail, measured against the line that holds the middle character of
the page, come in runs, and stand above the headline, where an article has none; or the text bears
the traces of a tool: lines that stand at several even depths, links alone on their lines, a list of
sections above all text.
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

import regex

from newsparse import markup
from newsparse.elements import element
from newsparse.fields import boilerplate
from newsparse.fields.tables import Tables
from newsparse.lines import Lines
from newsparse.model import Boilerplate, BoilerplateKind, Span
from newsparse.patterns import late
from newsparse.zones.front_matter import source_at
from newsparse.zones.view import View, ends_sentence, is_wide
from newsparse.zones.window_boxes import set_boxes_apart
from newsparse.zones.window_front import front_rows, headline_end
from newsparse.zones.window_headline import (
    LIST_MARKS,
    RUN,
    Found,
    Metas,
    find_headline,
    is_item,
    level_in_list,
)
from newsparse.zones.window_rows import body_rows
from newsparse.zones.window_text import (
    LEAST_TEXT,
    behind_menu,
    best_run,
    is_notice,
    is_paragraph_above,
    own_end,
    resumed,
)
from newsparse.zones.window_units import NOTHING, PARAGRAPH, Sort, Unit, cut_units
from newsparse.zones.window_wrap import is_page_wrapped

__all__ = ["Window", "find_window", "outside_asides", "outside_footer"]

_LEAST_ROWS = 16
_LEAST_MENU = 10
_LEAST_TITLED = 16
"""Lines of a menu between the title of a page and the text: no front of an article has so many."""
_MOST_MENUS = 20
"""So many of them, above the text, in its boxes and below it, no article has."""
_LEAST_PARAGRAPHS = 4
_LEAST_TRACED = 12
_DEPTHS = 3
_LINKS = 4
_SECTIONS = 6
_LONGEST_SECTION = 25
_SHORT = 40
_LISTED = 60
_NARROWEST = 25
_CUT_LINK = late(r"!?\[([^\[\]]*)\]\([^()\s]*\Z")
_OPEN_TARGET = late(r"\]\((?:https?:/|mailto:|/)[^()\s]*\Z|\A\s*\[\s*\Z")
# Of a share button, whose target holds the headline, blanks and all.
_WORDLESS = late(r"\[\s*(?:\p{L}{1,12}\s*)?\]\((?:https?://|mailto:)[^()\s]+\s[^()]{0,400}\)")
_BEGINS_LINK = late(r"[#*+>\d. -]*+\[")
_OPENS_LINK = regex.compile(r"[#*+_>\d. -]*+!?\[")
_BRACKETS = frozenset(("[", "]", "[ ]", "[]"))
_REST_OF_LINK = late(r"[^\s()]*[/=&?%][^\s()]*\)")
_ADDRESSES = ("http://", "https://", "www.")
_TOP = 15
_SURE = 10.0
_NAVIGATES = 4.0
_CLEARLY = 2.0
"""A run of text near the top is another's if less speaks for its headline than for one below."""
_JUDGED = 12
"""Blocks below the text that may be the article's own footer; further down is the site's."""
_FRONT_ROWS = 16
"""Rows above the text in which a standfirst, or a first paragraph, may stand."""
_LEAST_FRONT = 5
"""Units below a standfirst among which byline and date stand."""
_HEADLESS = 6
"""Rows above a text without a headline in which its date and byline stand."""
_LONGEST_HEAD = 110


class Window(NamedTuple):
    """Rows (numbers in the view): the article's, what stands before or between, what follows."""

    rows: list[int]
    before: list[int]
    after: list[int]
    dated: list[int]
    """Of the article's rows, those that are dates; whatever else a tool printed beside them."""
    signed: list[int]
    """And those that are names where a byline stands."""
    apart: list[int]
    """Rows that begin a paragraph, where the tool wraps no lines."""


def _is_short(view: View) -> bool:
    """Tell whether short lines prevail."""
    count = len(view.rows)
    if count < _LEAST_ROWS:
        return False
    texts = view.lines.texts
    short = [i for i in view.rows if len(texts[i]) < _SHORT or texts[i][0] in "[*+"]
    return 5 * len(short) >= count


def _headline(
    view: View,
    metas: Metas,
    units: list[Unit],
    best: tuple[int, int],
    plain: list[str],
    *,
    wrapped: bool,
) -> Found:
    """Find the headline above a run of units."""
    first, last = units[best[0]], units[best[1]]
    top = _front_of(units, best)
    if best[0] < best[1] and _may_head(first, units[best[0] + 1], plain):
        # A headline may be a question, or end in a stop as the text does.
        best = (best[0] + 1, best[1])
        first = units[best[0]]
    # What a standfirst tells is told by the headline as well.
    front, prose = (
        [" ".join(plain[unit.first : unit.past]) for unit in run if unit.score > 0.2]
        for run in (units[top : best[0]], units[best[0] : best[1] + 1])
    )
    return find_headline(view, metas, first.first, last.past, prose, front, wrapped=wrapped)


def _may_head(unit: Unit, below: Unit, plain: list[str]) -> bool:
    """Tell whether the first unit of a run is a short line, apart from a paragraph below."""
    return (
        unit.past == unit.first + 1
        and len(plain[unit.first]) < _LONGEST_HEAD
        and 0.0 < unit.score < PARAGRAPH <= below.score
    )


def _extent(
    units: list[Unit],
    run: tuple[int, int],
    plain: list[str],
    linking: AbstractSet[int],
    metas: Metas,
    starts: Sequence[bool],
) -> tuple[tuple[int, int], set[int]]:
    """Return the first and last unit of the article that a run is of, and the boxes within."""
    first, last = run
    own = own_end(units, first, last, plain, metas.tables)
    if own < last:
        return (first, own), set()
    last, boxes = resumed(units, first, own, plain, linking, metas, starts)
    behind = range(own + 1, last + 1)
    later = next((n for n in behind if n not in boxes and units[n].score > 0.2), last)
    if _weight_of(units, (first, own)) == max(
        unit.score for unit in units[first : own + 1]
    ) and any(
        metas.has(" ".join(plain[units[n].first : units[n].past])) for n in range(own + 1, later)
    ):
        # A single paragraph above date and byline is the standfirst.
        return (later, last), {n for n in boxes if n > later}
    return (first, last), boxes


def _begun(
    units: list[Unit],
    best: tuple[int, int],
    head: int,
    plain: list[str],
    linking: AbstractSet[int],
    metas: Metas,
    starts: Sequence[bool],
) -> tuple[tuple[int, int], set[int]] | None:
    """Return the article that begins below the headline and goes on with the run *best*.

    Verses, answers or a box may weigh more than its first paragraphs.
    """
    at = next((n for n in range(best[0]) if units[n].first > head), best[0])
    run = best_run(units[at : best[0]], LEAST_TEXT / 4)
    if run is None:
        return None
    if sum([unit.score > 0.2 for unit in units[at + run[0] : at + run[1] + 1]]) < 2:
        # A single paragraph may be the standfirst.
        return None
    gap = range(at + run[1] + 1, best[0])
    if any(metas.has(plain[k]) for n in gap for k in range(units[n].first, units[n].past)):
        return None
    whole, boxes = _extent(units, (at + run[0], at + run[1]), plain, linking, metas, starts)
    known = boxes.isdisjoint(gap) or all(units[n].sort is Sort.EMBEDDED for n in gap)
    goes_on = whole[0] < best[0] and whole[1] >= best[1] and known
    return (whole, boxes) if goes_on else None


def _further_runs(units: list[Unit], best: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the rest of a run behind a menu in it, and the next run, if there is as much to it."""
    found: list[tuple[int, int]] = []
    later = behind_menu(units, *best)
    if later is not None:
        found.append((later, best[1]))
    at = best[1] + 1
    run = best_run(units[at:], _weight_of(units, best) / 2)
    if run is not None:
        found.append((at + run[0], at + run[1]))
    return found


def _front_of(units: list[Unit], run: tuple[int, int]) -> int:
    """Return the first unit of those above a run that may be the standfirst."""
    top = run[0]
    while top and units[top - 1].first >= units[run[0]].first - _FRONT_ROWS:
        top -= 1
    return top


def _weight_of(units: list[Unit], run: tuple[int, int]) -> float:
    return sum([max(unit.score, 0.0) for unit in units[run[0] : run[1] + 1]])


def _is_traced(view: View) -> bool:
    """Tell whether a text bears the traces of a tool that prints whole pages.

    Its lines stand as deep as the parts of the page do, always by two columns; or links stand
    alone on their lines; or it opens with a list of names, its sections.
    """
    if len(view.rows) < _LEAST_TRACED:
        return False
    texts = view.lines.texts
    indents = view.lines.indents
    depths = {indents[i] for i in view.rows}
    if (
        len(depths) >= _DEPTHS
        and not any(
            indents[i] % 2
            for i in view.rows
            # Numbers of lists are set flush right, and the East indents paragraphs by one sign.
            if indents[i] and not texts[i][0].isdecimal() and not is_wide(texts[i])
        )
        # But a wrapped text indents paragraphs, quotes and lists as well.
        and not is_page_wrapped(view, [texts[i] for i in view.rows])
    ):
        return True
    links = listed = 0
    for i in view.rows:
        text = texts[i]
        if listed >= 0:
            if len(text) <= _LONGEST_SECTION and is_item(text):
                listed += 1
                if listed >= _SECTIONS:
                    return True
            elif listed or len(text) > _LISTED:
                # One list, and above all text.
                listed = -1
        if "[" in text and "](" in text and _BEGINS_LINK.match(text) is not None:
            links += 1
            if links >= _LINKS:
                return True
    return False


def find_window(view: View, tables: Tables) -> Window | None:
    """Find the article on a page with its menus; ``None`` where the text has no such."""
    count = len(view.rows)
    traced = _is_traced(view)
    if not traced and not _is_short(view):
        return None
    plain = _plain_rows(view)
    menu = _menu(plain)
    if not traced and (sum(menu) < _LEAST_MENU or 8 * sum(menu) < count):
        return None
    wrapped = is_page_wrapped(view, plain)
    metas = Metas(tables)
    units = cut_units(view, plain, tables, wrapped=wrapped)
    if not wrapped:
        set_boxes_apart(units, plain, view.starts_block, tables)
    run = best_run(units, LEAST_TEXT / 4)
    while run is not None and is_notice(units, run, plain, tables):
        run = best_run(units, LEAST_TEXT / 4)
    if run is None:
        return None
    linking, starts = _linking(view), view.starts_block
    best, boxes = _extent(units, run, plain, linking, metas, starts)
    head, score = _headline(view, metas, units, best, plain, wrapped=wrapped)
    whole = _weight_of(units, (_front_of(units, best), best[1]))
    if whole < (LEAST_TEXT / 2 if traced else LEAST_TEXT) and score < _SURE:
        # A few sentences and many short lines may be a list as well.
        return None
    if score < _SURE and units[best[0]].first <= _TOP:
        # A form of consent, in whole sentences, may stand above menus and headline.
        for further in _further_runs(units, best):
            later, boxes_there = _extent(units, further, plain, linking, metas, starts)
            other = _headline(view, metas, units, later, plain, wrapped=wrapped)
            lower = other.row is not None and other.row > units[best[0]].first
            if lower and other.score > score + _CLEARLY:
                best, boxes, head = later, boxes_there, other.row
                break
    shorter = best_run(units[: best[0]], _weight_of(units, best) / 2)
    if shorter is not None:
        # What a site says of itself below a short article may be in longer sentences.
        earlier, boxes_there = _extent(units, shorter, plain, linking, metas, starts)
        if _weight_of(units, earlier) >= _weight_of(units, best) and earlier[1] < best[0]:
            other = _headline(view, metas, units, earlier, plain, wrapped=wrapped)
            if other.row is not None and other.score > score + _CLEARLY:
                best, boxes, head = earlier, boxes_there, other.row
    if head is not None:
        begun = _begun(units, best, head, plain, linking, metas, starts)
        best, boxes = begun or (best, boxes)
    past = units[best[1]].past
    first = units[best[0]].first
    top = first if head is None else head
    above, below = sum(menu[:top]), sum(menu[past:])
    if not above and sum(menu[:first]) >= _LEAST_TITLED and below >= _LEAST_MENU:
        # The title of the page stands above its menus.
        above = sum(menu[:first])
    if traced:
        if head is None and above < RUN:
            return None
    elif (
        above < 8
        and (above < 3 or below < 12)
        and not (
            top and score > _SURE and below >= _LEAST_MENU and _begins_as_page(plain[0], tables)
        )
    ):
        own = [n for n in range(best[0], best[1] + 1) if units[n].sort is not Sort.EMBEDDED]
        within = sum([sum(menu[units[n].first : units[n].past]) for n in own])
        if (
            above < 3
            or sum(menu) - within < _MOST_MENUS
            or sum([units[n].score >= PARAGRAPH for n in own]) < _LEAST_PARAGRAPHS
        ):
            # A text told in short lines looks like menus.
            return None
    rows: list[int] = []
    dated: list[int] = []
    signed: list[int] = []
    offices: list[int] = []
    if head is not None:
        end = headline_end(view, metas, head, past, wrapped=wrapped)
        above_text, deck = _prose_above(units, plain, end, first, tables)
        rows, dated, signed, offices = front_rows(
            view, metas, head, end, max(first, end), above_text, deck, wrapped=wrapped
        )
        first = max(first, end)
        for k in rows:
            # "14. April" and "1. FC Köln" begin with no number of a list, and what somebody says
            # with a dash.
            if k not in above_text and not view.lines.texts[view.rows[k]][0].isdecimal():
                _take_mark_off(view, k)
    else:
        # The tool may have dropped the headline, or it reads like a button.
        rows = [k for k in range(max(0, first - _HEADLESS), first) if metas.has(plain[k])]
        dated = [k for k in rows if any(map(str.isdecimal, plain[k]))]
    fronted = [*rows]
    own_units = [
        units[n] for n in range(best[0], best[1] + 1) if units[n].first >= first and n not in boxes
    ]
    headings = {k for k, i in enumerate(view.rows) if i in view.marks.headings}
    rows += body_rows(
        own_units,
        plain,
        metas,
        headings,
        wrapped=wrapped,
        linking=linking,
        starts=starts,
    )
    if head is not None and not dated:
        signing = _below_deck(units, best, plain, metas)
        dated = [k for k in signing if any(map(str.isdecimal, plain[k]))]
        # The day may stand above the headline, and who wrote below the standfirst.
        when = {k for k in rows if k < head and metas.dated(plain[k])}
        if dated or any(_is_signed(plain[k], tables) for k in signing if when):
            rows = sorted({*rows, *signing})
            fronted += signing
    kept = set(rows)
    before = [k for k in range(past) if k not in kept]
    # Where the tool wraps nothing each line is a paragraph, but for what goes with a name.
    apart = [] if wrapped else [unit.first for unit in units] + signed + [k + 1 for k in signed]
    if offices:
        apart = [k for k in apart if k not in offices]
    if head is not None:
        # Between day and byline headline and standfirst may stand, however long.
        known = {*dated, *signed}
        signed = signed + [
            k for k in fronted if k > head and k not in known and _is_signed(plain[k], tables)
        ]
    return Window(rows, before, list(range(past, count)), dated, signed, apart)


def _begins_as_page(text: str, tables: Tables) -> bool:
    """Tell whether a first line helps to get about a page: "Skip to main content"."""
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.NAVIGATION and score > _NAVIGATES


def _prose_above(
    units: list[Unit], plain: list[str], first: int, past: int, tables: Tables
) -> tuple[set[int], set[int]]:
    """Return the rows between headline and text that are paragraphs, and those of a standfirst."""
    prose: set[int] = set()
    deck: set[int] = set()
    front = [unit for unit in units if first <= unit.first and unit.past <= past]
    for n, unit in enumerate(front):
        # Wide signs say twice as much.
        length = sum([len(text) << is_wide(text) for text in plain[unit.first : unit.past]])
        if unit.score >= PARAGRAPH:
            prose.update(range(unit.first, unit.past))
        elif (
            unit.first < first + 4
            and 50 < length < 400
            and not deck
            and unit.sort is not Sort.AGAIN
            # "Sign in to keep this article" is a whole sentence, too.
            and tables.judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
        ):
            deck.update(range(unit.first, unit.past))
        elif (
            n
            and unit.sort is Sort.PROSE
            and front[n - 1].first in prose
            and front[n - 1].indent == unit.indent
            and tables.judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
        ) or (unit.score > 0.2 and is_paragraph_above(front[n:], plain, tables)):
            # A short paragraph right below a long one; or boxes stand between.
            prose.update(range(unit.first, unit.past))
    below = None
    for unit in reversed(front):
        if unit.sort in NOTHING:
            continue
        if (
            unit.heading
            and not unit.linked
            and below in prose
            and min(prose) < unit.first
            and tables.judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
        ):
            # A crosshead; the headings of other articles have no paragraph right below.
            prose.update(range(unit.first, unit.past))
        below = unit.first
    return prose, deck


def _below_deck(
    units: list[Unit], best: tuple[int, int], plain: list[str], metas: Metas
) -> list[int]:
    """Return the rows that say who and when, below a standfirst as long as a paragraph."""
    found: list[int] = []
    for unit in units[best[0] + 1 : min(best[0] + _LEAST_FRONT, best[1])]:
        if unit.score > 0.2:
            break
        found += [k for k in range(unit.first, unit.past) if metas.has(plain[k])]
    return found


def _is_signed(text: str, tables: Tables) -> bool:
    """Tell whether a line says who wrote, behind a word for that, and nothing else."""
    scan = tables.scan_byline(LIST_MARKS.sub("", text))
    return scan is not None and scan.marked and not scan.rest


def _take_mark_off(view: View, k: int) -> None:
    """Take the mark of a list off a line of the front, which tools print as one."""
    lines, i = view.lines, view.rows[k]
    text = lines.texts[i]
    mark = LIST_MARKS.match(text)
    if mark is not None and mark.end() < len(text):
        if level := level_in_list(text):
            view.marks.headings.setdefault(i, level)
        lines.starts[i] = source_at(lines, i, mark.end())
        lines.texts[i] = text[mark.end() :]


def _menu(texts: list[str]) -> list[bool]:
    """Tell of each row whether it is one of a run of short lines that end no sentence."""
    half = _fill(texts, 0.5)
    short = min(_SHORT, half / 2)
    if half < _NARROWEST and not any(map(is_wide, texts)):
        # No column is so narrow: the page is menus for the most part.
        short = _NARROWEST
    # No item of a list begins with a letter, and no sentence ends with one. An address is a link.
    others = [
        k
        for k, text in enumerate(texts)
        if (
            len(text) > short
            and (len(text) > _LISTED or text[0].isalpha() or not is_item(text))
            and not text.startswith(_ADDRESSES)
        )
        or (len(text) >= 9 and not text[-1].isalpha() and ends_sentence(text))
    ]
    found = [False] * len(texts)
    start = 0
    for k in (*others, len(texts)):
        if k - start >= RUN:
            found[start:k] = [True] * (k - start)
        start = k + 1
    return found


def _plain_rows(view: View) -> list[str]:
    """Return the rows without markup; of a link that the tool has cut, the words alone."""
    texts = [view.lines.texts[i] for i in view.rows]
    inside = False
    for k, text in enumerate(texts):
        if inside:
            # Nothing on the rows of an address that the tool has wrapped is text.
            address, closed, rest = text.partition(")")
            if " " not in address.partition(' "')[0]:
                inside = not closed or _OPEN_TARGET.search(rest) is not None
                texts[k] = rest if closed and len(rest) > _LISTED else ""
                continue
            inside = False
        if text[0] != "[" and "(" not in text and ")" not in text:
            continue
        if text[0] == "[" or "](" in text:
            inside = text[-1] != ")" and _OPEN_TARGET.search(text) is not None
            plain = "" if text in _BRACKETS else view.plain(k)
            if "](" in plain:
                plain = "" if plain[0] == "]" and inside else _CUT_LINK.sub(r"\1", plain)
                plain = _WORDLESS.sub("", plain)
            texts[k] = plain.strip()
        elif k and ")" in text and _REST_OF_LINK.match(text) is not None:
            texts[k] = ""
    return texts


def _linking(view: View) -> set[int]:
    """Return the rows that open with a link or a picture; none where hardly any do."""
    texts = view.lines.texts
    found = {
        k
        for k, i in enumerate(view.rows)
        if "[" in texts[i] and _OPENS_LINK.match(texts[i]) is not None
    }
    return found if len(found) >= _LINKS else set()


def _fill(texts: list[str], share: float) -> int:
    """Return the length of the line that holds the character at *share* of the page."""
    lengths = sorted(map(len, texts))
    totals = list(accumulate(lengths))
    return lengths[bisect_left(totals, totals[-1] * share)] if lengths else 0


def outside_asides(lines: Lines, window: Window, tables: Tables) -> list[Boilerplate]:
    """Return what stands above and between as blocks; *window* counts lines.

    Above the article stand the menus of the site, within it captions and the like.
    """
    kept = sorted(window.rows)
    found: list[Boilerplate] = []
    for place, rows in groupby(window.before, key=lambda i: bisect(kept, i)):
        if place:
            found += _blocks(lines, list(rows), tables)
        else:
            found.append(_navigation(lines, list(rows)))
    return found


def outside_footer(lines: Lines, window: Window, tables: Tables) -> list[Boilerplate]:
    """Return what follows the text: the article's own footer, and the navigation of the site."""
    return _blocks(lines, window.after, tables)


def _blocks(lines: Lines, rows: list[int], tables: Tables) -> list[Boilerplate]:
    """Return lines as blocks of what they are; what nothing shows, or stands far down, is navigation."""
    found: list[Boilerplate] = []
    rest: list[int] = []
    texts = lines.texts
    # A block begins behind a blank line, and with a copyright sign.
    starts = {n for n, (a, b) in enumerate(pairwise(rows), start=1) if b != a + 1}
    owned: set[int] = set()
    if "\u00a9" in lines.source:
        owned = {n for n, i in enumerate(rows) if "\u00a9" in texts[i]}
    edges = sorted(starts | owned | {0, len(rows)})
    for judged, (first, past) in enumerate(pairwise(edges)):
        block = rows[first:past]
        if len(block) <= 4 and (judged < _JUDGED or first in owned):
            printed = element(lines, block)
            kind, score = tables.judge(printed.text)
            if kind is not None and score > 0.0:
                if rest:
                    found.append(_navigation(lines, rest))
                    rest = []
                found.append(
                    boilerplate.make(
                        printed.text,
                        kind,
                        tables.boilerplate,
                        where=printed.where,
                        links=printed.links,
                    )
                )
                continue
        rest += block
    if rest:
        found.append(_navigation(lines, rest))
    return found


def _navigation(lines: Lines, rows: list[int]) -> Boilerplate:
    text = markup.strip(" ".join([lines.texts[i] for i in rows]))
    return Boilerplate(
        kind=BoilerplateKind.NAVIGATION,
        text=" ".join(text.split()),
        span=Span(lines.starts[rows[0]], lines.stops[rows[-1]]),
    )
