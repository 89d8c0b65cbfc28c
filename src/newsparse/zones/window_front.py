"""The front of the article on a whole page: the headline above its text, with menus between.

Facts
-----
The headline is marked as one, or is long for a line that is no sentence and stands near a date or
byline, and pages like to print it twice. Offers and forms may stand between it and the text.
"""

from __future__ import annotations

from collections import Counter

import regex

from newsparse.fields.tables import Tables
from newsparse.model import BoilerplateKind
from newsparse.zones.view import View, ends_sentence

__all__ = [
    "FULL",
    "LIST_MARKS",
    "META",
    "NEAR",
    "RUN",
    "Metas",
    "find_headline",
    "front_rows",
    "headline_end",
    "is_item",
    "level_in_list",
]

RUN = 4
"""Short lines one after the other that make a menu."""
LIST_MARKS = regex.compile(r"(?:(?:[*+•·●▪◦‣-]|\d{1,2}\.) )++(?:#{1,6} )?")
_BULLETS = frozenset("*+•·●▪◦‣-")
_ITEM_HEADING = regex.compile(r"(?:[*+•-] )++(#{1,6}) ")
_ITEM_NUMBER = regex.compile(r"\d{1,2}\. ")
_BELOW = 14
"""Rows below the first prose within which a marked headline may stand: what is above is none."""
NEAR = 70
_CLOSE = 15
"""Rows above the text within which a marked headline is the article's."""
_FAR = 300
_SURE = 5.5
"""Rows above the text among which the headline is sought, if it is not marked."""
_BESIDE = 4.0
"""How much it speaks for a headline that a date or byline stands in the next few rows."""
META = 170
_LONGEST = 240
FULL = (55, 100)
"""How long the lines are that a tool has wrapped."""


def is_item(text: str) -> bool:
    """Tell whether a row opens with the mark or the number of a list."""
    first = text[:1]
    if first in _BULLETS:
        return text[1:2] == " "
    return first.isdecimal() and "." in text[1:3] and _ITEM_NUMBER.match(text) is not None


def find_headline(view: View, metas: Metas, body: int, past: int) -> int | None:
    """Return the row on which the headline begins, above the text or at its very beginning."""
    count: Counter[str] | None = None
    scores: dict[int, float] = {}
    # The row of the date or byline that is nearest below.
    meta: int | None = None
    below: int | None = None
    for k in range(min(body + _BELOW, past) - 1, -1, -1):
        level = view.heading(k) % 7 or level_in_list(view.lines.texts[view.rows[k]])
        if (body - k > NEAR or k > body) and level != 1:
            continue
        text = view.plain(k)
        if not level and metas.has(text):
            meta = k
            continue
        words = _words(text)
        if level == 1 and words >= 2 and len(text) > 9 and abs(body - k) <= NEAR:
            if k <= body and (below is None or body - k <= _CLOSE):
                return k
            # Captions are marked as headings, too: one right above the text outranks them.
            below = k if below is None else below
            if k <= body:
                return below
            continue
        if not 18 <= len(text) < _LONGEST or words < 3 or _in_list(view, metas, k):
            continue
        if not level and (k == body or text[-1] in ".,;:"):
            continue
        score = min(words, 10.0) / 2 - min((body - k) / 12, 4.0)
        if meta is not None:
            score += _BESIDE if meta - k <= RUN else 1.5
        score += (0.0, 6.0, 4.0, 2.0)[level] if level < 4 else 1.0
        if words >= 5:
            printed = view.lines.texts
            count = count or Counter([printed[i].casefold() for i in view.rows])
            score += 3.0 * (count[printed[view.rows[k]].casefold()] > 1)
        scores[k] = score
    if below is not None:
        return below
    if max(scores.values(), default=0.0) < _SURE:
        scores.update(_far_headlines(view, metas, body))
    if not scores:
        return None
    texts = {k: view.plain(k) for k in scores}
    for k, text in texts.items():
        # A trail of breadcrumbs ends in the headline.
        if any(other != text and other in text for other in texts.values()):
            scores[k] -= 4.0
    ranked = sorted(scores, key=lambda k: (-scores[k], -k))
    judge = metas.tables.judge
    best = next((k for k in ranked if view.heading(k) or judge(texts[k]).score <= 0.0), None)
    if best is None:
        return None
    for k in (best - 1, best - 2):
        # A deck is longer than the headline that it stands under.
        if scores.get(k, 0.0) > scores[best] - 1.0 and len(texts[k]) < len(texts[best]):
            return k
    return best


def level_in_list(text: str) -> int:
    """Return the level of a heading that a tool printed as an item: "* # Storm closes ports"."""
    if text[0] not in _BULLETS or "# " not in text[:12]:
        return 0
    mark = _ITEM_HEADING.match(text)
    return 0 if mark is None else len(mark[1])


def _far_headlines(view: View, metas: Metas, body: int) -> dict[int, float]:
    """Return lines far above the text that a date follows: offers and forms may stand between."""
    found: dict[int, float] = {}
    for k in range(max(0, body - _FAR), body - 1):
        text = view.plain(k)
        if not any(map(str.isdecimal, text)) or not metas.has(text):
            continue
        for above in range(k - 1, max(RUN, k - 5), -1):
            headline = view.plain(above)
            words = _words(headline)
            if (
                25 <= len(headline) < _LONGEST
                and words >= 4
                and not ends_sentence(headline)
                and not _in_list(view, metas, above)
            ):
                found[above] = min(words, 10.0) / 2 + 1.5
    return found


def _in_list(view: View, metas: Metas, k: int) -> bool:
    """Tell whether a row is one of the items of a list: another stands right above or below."""
    lines, rows = view.lines, view.rows
    return is_item(lines.texts[rows[k]]) and any(
        0 <= j < len(rows)
        and lines.indents[rows[j]] == lines.indents[rows[k]]
        and is_item(lines.texts[rows[j]])
        and not metas.has(LIST_MARKS.sub("", view.plain(j)))
        for j in (k - 1, k + 1)
    )


def _words(text: str) -> float:
    """Return how many words a line has; about three characters are one where no blanks are set."""
    return text.count(" ") + 1 if not text or ord(text[0]) < 0x2E80 else len(text) / 3


class Metas:
    """Which rows are a date, or say who wrote: asked several times, and read once."""

    __slots__ = ("_known", "tables")

    def __init__(self, tables: Tables) -> None:
        """Begin with no line known."""
        self.tables = tables
        self._known: dict[str, bool] = {}

    def has(self, text: str) -> bool:
        """Tell whether a row is one of these."""
        if not text or len(text) > META:
            return False
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = _is_meta(self.tables, text)
        return known


def _is_meta(tables: Tables, text: str) -> bool:
    scan = tables.says_when(text)
    if scan.dates and (
        scan.dates[0].label is not None or sum(b - a for a, b in scan.rest) * 2 <= len(text)
    ):
        return True
    running = [word for word in text.split()[1:] if word.islower() and word.isalpha()]
    if len(running) > 1 and tables.bylines.refuses(text, running):
        return False
    byline = tables.scan_byline(text)
    return byline is not None and bool(byline.byline.authors) and byline.marked


def headline_end(view: View, metas: Metas, head: int, past: int) -> int:
    """Return the row after the headline, whose further lines a tool may have left unmarked."""
    lines, rows = view.lines, view.rows
    level = view.marks.headings.get(rows[head])
    end = head + 1
    while (
        end < past
        and end < head + 4
        and rows[end] == rows[end - 1] + 1
        and len(lines.texts[rows[end - 1]]) >= FULL[0]
        and lines.indents[rows[end]] == lines.indents[rows[head]]
        and not view.heading(end)
        and not is_item(lines.texts[rows[end]])
        and not metas.has(view.plain(end))
        and (level is not None or not lines.indents[rows[end]])
    ):
        if level is not None:
            view.marks.headings[rows[end]] = level
        end += 1
    return end


def front_rows(
    view: View,
    metas: Metas,
    head: int,
    end: int,
    body: int,
    prose: set[int],
    deck: set[int],
) -> tuple[list[int], list[int], list[int]]:
    """Return the rows of headline, standfirst, bylines and dates above the text.

    Also which of them are dates, and which are names that stand beside one.
    """
    found: list[int] = []
    dated: list[int] = []
    signed: list[int] = []
    for k in range(end, body):
        text = view.plain(k)
        if k in prose:
            found.append(k)
            continue
        bare = LIST_MARKS.sub("", text)
        if metas.has(bare):
            found.append(k)
            if any(map(str.isdecimal, bare)):
                dated.append(k)
            continue
        following = view.plain(k + 1) if k + 1 < len(view.rows) else ""
        beside = k - end < 2 or k - 1 in found or metas.has(following)
        byline = metas.tables.scan_byline(bare) if beside and 4 < len(bare) < 80 else None
        named = byline is not None and bool(byline.byline.authors)
        if named and metas.tables.judge(following).kind is not BoilerplateKind.CAPTION:
            found.append(k)
            signed.append(k)
        elif k in deck:
            found.append(k)
    above: list[int] = []
    if not dated:
        above = [k for k in range(max(0, head - 3), head) if metas.has(view.plain(k))]
    beside_dates = [k for k in signed if k + 1 in dated or k - 1 in dated]
    return [*above, *range(head, end), *found], dated, beside_dates
