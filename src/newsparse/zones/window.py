"""The window of the article in the dump of a whole page.

Facts
-----
A tool that prints a page as text (html2text, inscriptis, a copy of everything) prints its menus,
too: hundreds of short lines before the headline, related stories and the site's own links after
the last paragraph. Menus are runs of short lines that end no sentence; prose is long and does.
The article is the stretch of the page in which prose outweighs all else the most. Its headline
stands above, perhaps with menus between: it is marked as one, or is long for a line that is no
sentence and stands near a date or byline, and pages like to print it twice.

Articles have short lines as well: results, lists, questions, narrow columns. So no window is
sought unless short lines prevail, measured against the line that holds the middle character of
the page, come in runs, and stand above the headline, where an article has none.
"""

from __future__ import annotations

from typing import NamedTuple

import attrs
import regex

from newsparse.fields.tables import Tables
from newsparse.zones.view import View, ends_sentence

__all__ = ["Window", "find_window"]

_LEAST_ROWS = 30
_LEAST_MENU = 10
_SHORT = 40
_LISTED = 60
_RUN = 4
"""Short lines one after the other that make a menu."""
_LIST = regex.compile(r"(?:[*+•·●▪◦‣-]|\d{1,2}\.) ")
_CUT_LINK = regex.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\Z")
_REST_OF_LINK = regex.compile(r"[^\s()]*[/=&?%][^\s()]*\)")
_NEAR = 70
"""Rows above the text among which the headline is sought, if it is not marked."""
_META = 170
_HEADLINE = range(18, 240)
_PROSE_AT = 60
_PROSE_MOST = 5.0


class Window(NamedTuple):
    """Rows (numbers in the view): the article's, what stands before or between, what follows."""

    rows: list[int]
    before: list[int]
    after: list[int]


@attrs.frozen
class _Unit:
    """Some rows that are one printed thing, and how much they speak for the article."""

    first: int
    past: int
    score: float
    indent: int


def find_window(view: View, tables: Tables) -> Window | None:
    """Find the article on a page with its menus; ``None`` where the text has no such."""
    count = len(view.rows)
    if count < _LEAST_ROWS:
        return None
    texts = view.lines.texts
    if 5 * sum(len(texts[i]) < _SHORT or texts[i][0] in "[*+" for i in view.rows) < count:
        return None
    menu = _menu(view)
    if sum(menu) < _LEAST_MENU or 8 * sum(menu) < count:
        return None
    units = _units(view)
    best = _best_run(units)
    if best is None:
        return None
    first, past = units[best[0]].first, units[best[1]].past
    head = _find_headline(view, tables, first)
    top = first if head is None else head
    above, below = sum(menu[:top]), sum(menu[past:])
    if above < 8 and (above < 3 or below < 12):
        return None
    rows = _front_rows(view, tables, head, first) if head is not None else []
    rows += _body_rows(units[best[0] : best[1] + 1])
    kept = set(rows)
    before = [k for k in range(past) if k not in kept]
    return Window(rows, before, list(range(past, count)))


def _menu(view: View) -> list[bool]:
    """Tell of each row whether it is one of a run of short lines that end no sentence."""
    texts = [_plain(view, k) for k in range(len(view.rows))]
    short = _short_at([len(text) for text in texts])
    plain: list[bool] = []
    for text in texts:
        listed = _LIST.match(text)
        plain.append(
            len(text) <= (_LISTED if listed else short) and (not ends_sentence(text) or len(text) < 9)
        )
    found = [False] * len(plain)
    start = 0
    for k in range(len(plain) + 1):
        if k == len(plain) or not plain[k]:
            if k - start >= _RUN:
                found[start:k] = [True] * (k - start)
            start = k + 1
    return found


def _plain(view: View, k: int) -> str:
    """Return a row without its markup; of a link that the tool has cut, the words alone."""
    text = view.lines.texts[view.rows[k]]
    if "](" in text or text[0] == "[":
        return _CUT_LINK.sub(r"\1", view.plain(k)).strip()
    if k and _REST_OF_LINK.match(text) is not None:
        return ""
    return text


def _short_at(lengths: list[int]) -> float:
    """Return how short a line is that fills no line: half of the one with the middle character."""
    half = sum(lengths) / 2
    total = 0
    middle = 0
    for middle in sorted(lengths):
        total += middle
        if total >= half:
            break
    return min(_SHORT, middle / 2)


def _units(view: View) -> list[_Unit]:
    """Cut the page into blocks, list items and indents, and weigh each."""
    lines, rows, starts = view.lines, view.rows, view.starts_block
    found: list[_Unit] = []
    # Where lines are wrapped the rows of a block belong together; else each stands alone.
    wrapped = max(map(len, (lines.texts[i] for i in rows)), default=0) < 140
    first = 0
    for k in range(1, len(rows) + 1):
        if (
            k == len(rows)
            or starts[k]
            or not wrapped
            or lines.indents[rows[k]] != lines.indents[rows[k - 1]]
            or _LIST.match(lines.texts[rows[k]]) is not None
        ):
            found.append(_weigh(view, first, k))
            first = k
    return found


def _weigh(view: View, first: int, past: int) -> _Unit:
    text = " ".join([_plain(view, k) for k in range(first, past)]).strip()
    listed = _LIST.match(text) is not None
    length = len(text)
    if text and ord(text[-1]) >= 0x2E80:
        length *= 2
    ends = ends_sentence(text)
    if length < 40:
        score = -0.8 if listed else -0.2 if ends else -0.6
    elif not ends:
        score = -0.5 if length < 160 else 0.5
    elif listed:
        score = 0.2
    else:
        score = min((length - _PROSE_AT) / 100, _PROSE_MOST) + 0.2
    return _Unit(first, past, score, view.lines.indents[view.rows[first]])


def _best_run(units: list[_Unit]) -> tuple[int, int] | None:
    """Return the first and last unit of the run with the greatest sum."""
    best = total = 0.0
    found: tuple[int, int] | None = None
    start = 0
    for n, unit in enumerate(units):
        if total <= 0.0:
            total, start = 0.0, n
        total += unit.score
        if total > best:
            best, found = total, (start, n)
    if found is None or best < 2.0:
        return None
    first, last = found
    depth = _usual_indent(units[first : last + 1])
    # A last short sentence belongs to the prose that it is set with.
    while (
        last + 1 < len(units) and units[last + 1].score > -0.3 and units[last + 1].indent == depth
    ):
        last += 1
    return first, last


def _usual_indent(units: list[_Unit]) -> int:
    weights: dict[int, float] = {}
    for unit in units:
        weights[unit.indent] = weights.get(unit.indent, 0.0) + max(unit.score, 0.0)
    return max(weights, key=lambda depth: (weights[depth], -depth))


def _body_rows(units: list[_Unit]) -> list[int]:
    """Return the rows of the article's text, without the menus that stand within."""
    found: list[int] = []
    n = 0
    while n < len(units):
        end = n
        while end < len(units) and units[end].score < 0.0:
            end += 1
        if end - n < _RUN:
            # Crossheads and the like; and what comes after them.
            end = max(end, n + 1)
            for unit in units[n:end]:
                found += range(unit.first, unit.past)
        n = end
    return found


# ---------------------------------------------------------------------------- the front


def _find_headline(view: View, tables: Tables, body: int) -> int | None:
    """Return the row on which the headline begins, above the text or at its very beginning."""
    marked = [
        k
        for k in range(min(body + 1, len(view.rows)))
        if view.heading(k) == 1 and _words(view.plain(k)) >= 3
    ]
    if marked:
        return marked[-1]
    folded: dict[str, int] = {}
    for k in range(len(view.rows)):
        text = view.lines.texts[view.rows[k]]
        if len(text) in _HEADLINE:
            key = text.casefold()
            folded[key] = folded.get(key, 0) + 1
    best: int | None = None
    most = 0.0
    metas = 0
    for k in range(body - 1, max(-1, body - _NEAR), -1):
        text = view.plain(k)
        if _is_meta(view, tables, k, text):
            metas += 1
            continue
        if len(text) not in _HEADLINE or text[-1:] in ".,;:" or _LIST.match(text) is not None:
            continue
        words = _words(text)
        score = min(words, 12.0) / 2 - (body - k) / 12 + (1.5 if metas else 0.0)
        score += 4.0 * (folded.get(text.casefold(), 0) > 1)
        score += 4.0 * (view.heading(k) in range(2, 4))
        if words >= 3 and score > most:
            best, most = k, score
    return best


def _words(text: str) -> float:
    """Return how many words a line has; about three characters are one where no blanks are set."""
    return text.count(" ") + 1 if not text or ord(text[0]) < 0x2E80 else len(text) / 3


def _is_meta(view: View, tables: Tables, k: int, text: str) -> bool:
    """Tell whether a row is a date, or says who wrote."""
    if not text or len(text) > _META:
        return False
    scan = tables.scan_dates(text)
    if scan.dates and sum(b - a for a, b in scan.rest) * 2 <= len(text):
        return True
    byline = tables.scan_byline(text)
    return byline is not None and bool(byline.byline.authors) and byline.marked


def _front_rows(view: View, tables: Tables, head: int, body: int) -> list[int]:
    """Return the rows of headline, standfirst, bylines and dates above the text."""
    found = [k for k in range(max(0, head - 3), head) if _is_meta(view, tables, k, view.plain(k))]
    past = min(view.block_end(head), body)
    if view.lines.indents[view.rows[head]] and past > head + 1:
        past = head + 1
    while past > head + 1 and any(
        _is_meta(view, tables, k, view.plain(k)) for k in range(head + 1, past)
    ):
        past = head + 1
    found += range(head, max(past, head + 1))
    deck = False
    for k in range(max(past, head + 1), body):
        text = view.plain(k)
        if _is_meta(view, tables, k, text):
            found.append(k)
            continue
        byline = tables.scan_byline(text) if 4 < len(text) < 80 else None
        if byline is not None and byline.byline.authors and k - past < 12:
            found.append(k)
        elif not deck and 50 < len(text) < 400 and k - past < 4:
            found.append(k)
            deck = True
    return found
