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

from bisect import bisect, bisect_left
from collections import Counter
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

import regex

from newsparse import markup
from newsparse.elements import element
from newsparse.fields import boilerplate
from newsparse.fields.tables import Tables
from newsparse.lines import Lines
from newsparse.model import Boilerplate, BoilerplateKind, Span
from newsparse.zones.front_matter import source_at
from newsparse.zones.view import View, ends_sentence, ends_text, is_wide
from newsparse.zones.window_front import FULL, front_rows, headline_end
from newsparse.zones.window_headline import (
    LIST_MARKS,
    META,
    RUN,
    Found,
    Metas,
    find_headline,
    is_item,
    level_in_list,
    stems,
)

__all__ = ["Window", "find_window", "has_menus", "outside_asides", "outside_footer"]

_LEAST_ROWS = 30
_LEAST_MENU = 10
_LEAST_TRACED = 12
_DEPTHS = 3
_LINKS = 4
_SECTIONS = 6
_LONGEST_SECTION = 25
_SHORT = 40
_LISTED = 60
_NARROWEST = 25
_RIGHTS = frozenset("\u00a9\u2117")
_CUT_LINK = regex.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\Z")
_OPEN_TARGET = regex.compile(r"\]\((?:https?:/|mailto:|/)[^()\s]*\Z|\A\s*\[\s*\Z")
# Of a share button, whose target holds the headline, blanks and all.
_WORDLESS = regex.compile(
    r"\[\s*(?:\p{L}{1,12}\s*)?\]\((?:https?://|mailto:)[^()\s]+\s[^()]{0,400}\)"
)
_LINKED = regex.compile(r"[#*+_>\d. -]*+\[[^\[\]]+\]\([^()]*\)[*_]*+")
_BEGINS_LINK = regex.compile(r"[#*+>\d. -]*+\[")
_QUOTES = frozenset("\"“”„«»‹›'‘’「『《>—–-")
_BRACKETS = frozenset(("[", "]", "[ ]", "[]"))
_REST_OF_LINK = regex.compile(r"[^\s()]*[/=&?%][^\s()]*\)")
_JUDGED = 12
"""Blocks below the text that may be the article's own footer; further down is the site's."""
_PROSE_AT = 60
_TEASERS = 3
_OFFERS = 8
"""So many units may stand between two halves of an article."""
_WIDEST = 110
_LEAST_WRAPPED = 300
"""Characters of full lines from which a page is wrapped."""
_CLOSING = frozenset(
    {
        BoilerplateKind.AUTHOR_BIO,
        BoilerplateKind.COMMENTS,
        BoilerplateKind.COPYRIGHT,
        BoilerplateKind.SHARE,
        BoilerplateKind.TAGS,
    }
)
"""What stands below the text, or tells that this is over."""
_BOXED = frozenset(
    {BoilerplateKind.ADVERTISEMENT, BoilerplateKind.RELATED, BoilerplateKind.SUBSCRIBE}
)
"""What stands in its midst as well."""
_FRONT_PARAGRAPHS = 2
_LEAST_TEXT = 2.0
_OPEN = 0.501
"""A long line that ends no sentence may be text that is cut, or the rests of links."""
_TITLE = -0.5
_LIST = -0.8
"""A short item of a list, and one that is a sentence."""
_ITEM = 0.101
_PARAGRAPH = 0.8
_BOX = 1.5
_BOX_OF_LINKS = 1.0
"""How much it speaks for a box between two paragraphs that a label or its indent says so."""
_CARD = 1.5
"""And how much against it that a title stands above a single paragraph, or below it."""
_TOLD = 4.0
_TOLD_ELSEWHERE = 0.2
"""The part of its words that any paragraph has in common with a text."""
_LEAST_STEMS = 5
_OFF = 2
"""Columns by which one paragraph may be set deeper than the next."""
_PROSE_MOST = 5.0
_AGAIN = -0.9
"""What is printed twice on one page is not the article's."""
_WORDS_GONE = -0.45
"""Nor is a link without words, but a picture stands in the midst of the text, too."""
_NOTHING = frozenset((_AGAIN, _WORDS_GONE))
_NO_CROSSHEADS = _NOTHING | {_LIST, _ITEM, _OPEN}


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


class _Unit(NamedTuple):
    """Some rows that are one printed thing, and how much they speak for the article."""

    first: int
    past: int
    score: float
    indent: int
    linked: bool
    """Whether all of it is a link."""


def has_menus(view: View) -> bool:
    """Tell whether short lines prevail so far that the text may be a whole page."""
    count = len(view.rows)
    if count < _LEAST_ROWS:
        return False
    texts = view.lines.texts
    short = [i for i in view.rows if len(texts[i]) < _SHORT or texts[i][0] in "[*+"]
    return 5 * len(short) >= count


def _headline(
    view: View, metas: Metas, units: list[_Unit], best: tuple[int, int], plain: list[str]
) -> Found:
    """Find the headline above a run of units."""
    own = units[best[0] : best[1] + 1]
    prose = [" ".join(plain[unit.first : unit.past]) for unit in own if unit.score > 0.2]
    return find_headline(view, metas, own[0].first, own[-1].past, prose)


def _behind_menu(units: list[_Unit], first: int, last: int) -> int | None:
    """Return the first unit of a run behind the last menu in it that little prose stands above."""
    whole = sum([max(unit.score, 0.0) for unit in units[first : last + 1]])
    weight, short = 0.0, 0
    found: int | None = None
    for n in range(first, last + 1):
        score = units[n].score
        if score < 0.0:
            short += 1
            continue
        if score > 0.2:
            if short >= RUN:
                found = n
            short = 0
        weight += score
        if 2.0 * weight > whole:
            break
    return found


def _is_traced(view: View) -> bool:
    """Tell whether a text bears the traces of a tool that prints whole pages.

    Its lines stand as deep as the parts of the page do, always by two columns; or links stand
    alone on their lines; or it opens with a list of names, its sections.
    """
    texts = view.lines.texts
    indents = view.lines.indents
    depths = {indents[i] for i in view.rows}
    if len(depths) >= _DEPTHS and not any(
        indents[i] % 2
        for i in view.rows
        # Numbers of lists are set flush right, and the East indents paragraphs by one sign.
        if indents[i] and not texts[i][0].isdecimal() and not is_wide(texts[i])
    ):
        # But a wrapped text indents paragraphs, quotes and lists as well.
        return not _is_wrapped([texts[i] for i in view.rows])
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
        if "](" in text and _BEGINS_LINK.match(text) is not None:
            links += 1
            if links >= _LINKS:
                return True
    return False


def find_window(view: View, tables: Tables) -> Window | None:
    """Find the article on a page with its menus; ``None`` where the text has no such."""
    count = len(view.rows)
    traced = count >= _LEAST_TRACED and _is_traced(view)
    if not traced and not has_menus(view):
        return None
    plain = _plain_rows(view)
    menu = _menu(plain)
    if not traced and (sum(menu) < _LEAST_MENU or 8 * sum(menu) < count):
        return None
    wrapped = _is_wrapped(plain)
    units = _units(view, plain, wrapped=wrapped)
    best = _best_run(units, _LEAST_TEXT / 2 if traced else _LEAST_TEXT)
    if best is None:
        return None
    own = _own_end(units, best[0], best[1], plain, tables)
    boxes: set[int] = set()
    if own == best[1]:
        own, boxes = _resumed(units, best[0], own, plain, tables)
    best = best[0], own
    metas = Metas(tables)
    past = units[best[1]].past
    head, score = _headline(view, metas, units, best, plain)
    later = _behind_menu(units, *best)
    if later is not None:
        # A form of consent in whole sentences may stand above all, and menus below it.
        other = _headline(view, metas, units, (later, best[1]), plain)
        if other.row is not None and other.row > units[best[0]].first and other.score > score + 2:
            best, head = (later, best[1]), other.row
    first = units[best[0]].first
    top = first if head is None else head
    above, below = sum(menu[:top]), sum(menu[past:])
    if traced:
        if head is None and above < RUN:
            return None
    elif above < 8 and (above < 3 or below < 12):
        return None
    rows: list[int] = []
    dated: list[int] = []
    signed: list[int] = []
    if head is not None:
        end = headline_end(view, metas, head, past, wrapped=wrapped)
        above_text, deck = _prose_above(units, plain, end, first)
        rows, dated, signed = front_rows(
            view, metas, head, end, max(first, end), above_text, deck, wrapped=wrapped
        )
        first = max(first, end)
        for k in rows:
            # "14. April" begins with no number of a list.
            if head <= k < end or not view.lines.texts[view.rows[k]][0].isdecimal():
                _take_mark_off(view, k)
    own_units = [
        units[n] for n in range(best[0], best[1] + 1) if units[n].first >= first and n not in boxes
    ]
    headings = {k for k, i in enumerate(view.rows) if i in view.marks.headings}
    rows += _body_rows(own_units, plain, metas, headings, wrapped=wrapped)
    kept = set(rows)
    before = [k for k in range(past) if k not in kept]
    # Where the tool wraps nothing each line is a paragraph.
    apart = [] if wrapped else [unit.first for unit in units] + signed + [k + 1 for k in signed]
    return Window(rows, before, list(range(past, count)), dated, signed, apart)


def _prose_above(
    units: list[_Unit], plain: list[str], first: int, past: int
) -> tuple[set[int], set[int]]:
    """Return the rows between headline and text that are paragraphs, and those of a standfirst."""
    prose: set[int] = set()
    deck: set[int] = set()
    for unit in units:
        if unit.first < first or unit.past > past:
            continue
        length = sum(map(len, plain[unit.first : unit.past]))
        if unit.score >= _PARAGRAPH:
            prose.update(range(unit.first, unit.past))
        elif unit.first < first + 4 and 50 < length < 400 and not deck and unit.score > _AGAIN:
            deck.update(range(unit.first, unit.past))
    return prose, deck


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
    # No item of a list begins with a letter, and no sentence ends with one.
    others = [
        k
        for k, text in enumerate(texts)
        if (len(text) > short and (len(text) > _LISTED or text[0].isalpha() or not is_item(text)))
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


def _fill(texts: list[str], share: float) -> int:
    """Return the length of the line that holds the character at *share* of the page."""
    lengths = sorted(map(len, texts))
    totals = list(accumulate(lengths))
    return lengths[bisect_left(totals, totals[-1] * share)] if lengths else 0


def _is_wrapped(plain: list[str]) -> bool:
    """Tell whether the tool has wrapped the prose of the page."""
    least, most = FULL
    # Of the lines of a wrapped paragraph only the last one ends a sentence.
    full = sum(
        [len(text) for text in plain if least <= len(text) <= most and not ends_sentence(text)]
    )
    long = sum(
        [
            length
            for text in plain
            if (length := len(text) * (2 if is_wide(text) else 1)) > _WIDEST and ends_sentence(text)
        ]
    )
    return full >= _LEAST_WRAPPED and 4 * long < full


def _units(view: View, plain: list[str], *, wrapped: bool) -> list[_Unit]:
    """Cut the page into blocks, list items and indents, and weigh each."""
    rows, starts = view.rows, view.starts_block
    texts = [view.lines.texts[i] for i in rows]
    depths = [view.lines.indents[i] for i in rows]
    # Where lines are wrapped the rows of a block belong together; else each stands alone.
    cuts = [
        k
        for k, (apart, text) in enumerate(zip(starts, texts, strict=True))
        if apart or (not text[0].isalpha() and is_item(text)) or depths[k] != depths[k - 1]
    ]
    if not wrapped:
        width = max([length for text in plain if (length := len(text)) <= FULL[1]], default=0)
        known = set(cuts)
        cuts = [
            k for k in range(len(rows)) if k in known or not _is_cut(plain[k - 1], plain[k], width)
        ]
    cuts.append(len(rows))
    blocks = [plain[a] if b == a + 1 else " ".join(plain[a:b]).strip() for a, b in pairwise(cuts)]
    count = Counter(blocks)
    return [
        _Unit(
            a,
            b,
            _weight(text, again=_PROSE_AT // 5 < len(text) < 160 and count[text] > 1),
            depths[a],
            "](" in texts[a] and _LINKED.fullmatch(" ".join(texts[a:b])) is not None,
        )
        for (a, b), text in zip(pairwise(cuts), blocks, strict=True)
    ]


def _is_cut(before: str, after: str, width: int) -> bool:
    """Tell whether a line was cut at *width* columns, where its next word did not fit."""
    if not FULL[0] <= len(before) <= FULL[1] or ends_sentence(before):
        return False
    return len(before) + 1 + len(after.partition(" ")[0]) >= width - 2


def _weight(text: str, *, again: bool) -> float:
    """Return how much a unit speaks for the article, or against it."""
    if not text:
        return _WORDS_GONE
    if again:
        return _AGAIN
    last = text[-1]
    length = 2 * len(text) if is_wide(text) else len(text)
    ends = not last.isalpha() and ends_text(text)
    # The items of a list within a sentence.
    clause = last in ";:,"
    if length < 40:
        if not clause and not text[0].isalpha() and is_item(text):
            return _LIST
        return -0.2 if ends or clause else -0.6
    if not ends:
        return _OPEN if length >= 160 else -0.2 if clause else _TITLE
    if is_item(text):
        return _ITEM
    return min((length - _PROSE_AT) / 100, _PROSE_MOST) + 0.2


def _best_run(units: list[_Unit], least: float) -> tuple[int, int] | None:
    """Return the first and last unit of the run with the greatest sum, of at least *least*."""
    best = total = 0.0
    found: tuple[int, int] | None = None
    start = 0
    for n, unit in enumerate(units):
        if total <= 0.0:
            total, start = 0.0, n
        total += unit.score
        if total > best:
            best, found = total, (start, n)
    if found is None or best < least:
        return None
    first, last = found
    depth = _usual_indent(units[first : last + 1])
    # A last short sentence belongs to the prose that it is set with.
    while (
        last + 1 < len(units) and units[last + 1].score > -0.3 and units[last + 1].indent == depth
    ):
        last += 1
    # And so does a first one.
    while first and units[first - 1].score > -0.3 and units[first - 1].indent == depth:
        first -= 1
    return first, _without_teasers(units, first, last)


def _without_teasers(units: list[_Unit], first: int, last: int) -> int:
    """Leave off what ends the page: title, teaser, title, teaser, and so on."""
    n, pairs = last, 0
    while n - 1 > first and units[n].score > 0.0 and units[n - 1].score == _TITLE:
        n, pairs = n - 2, pairs + 1
    return n if pairs >= _TEASERS else last


def _own_end(units: list[_Unit], first: int, last: int, plain: list[str], tables: Tables) -> int:
    """Return the last unit of the article, of a run that goes on behind its end.

    Who reserves the rights has said all, and a page that prints the first paragraphs again has
    begun anew. Most of the prose stands above that.
    """
    weight = 0.0
    whole = sum([max(unit.score, 0.0) for unit in units[first : last + 1]])
    seen: set[str] = set()
    for n in range(first, last + 1):
        unit = units[n]
        if unit.score > _PARAGRAPH / 2 and (len(seen) < 2 or 2.0 * weight >= whole):
            text = " ".join(plain[unit.first : unit.past])
            if len(seen) < 2:
                seen.add(text)
            elif text in seen:
                return n - 1
        elif (
            plain[unit.first][:1] in _RIGHTS
            and 2.0 * weight >= whole
            and _reserves(" ".join(plain[unit.first : unit.past]), tables)
        ):
            return n - 1
        weight += max(unit.score, 0.0)
    return last


def _resumed(
    units: list[_Unit], first: int, last: int, plain: list[str], tables: Tables
) -> tuple[int, set[int]]:
    """Return the last unit of the article, which goes on behind boxes in its midst, and theirs.

    A label says what a box is, an indent or links that it is one. Then paragraphs follow one after
    the other, as those above are set and in their words; titles of other articles have one each,
    if any, and what closes an article stands above them.
    """
    depth = _usual_indent(units[first : last + 1])
    boxes: set[int] = set()
    while True:
        p, label = _past_box(units, last, depth, plain, tables)
        if p < 0:
            return last, boxes
        end, weight, count = _paragraphs(units, p, depth, plain, tables)
        gap = units[last + 1 : p]
        known = _stems_of(units[first : last + 1], plain)
        own = _stems_of(units[p : end + 1], plain)
        told = len(own & known) / max(len(own), _LEAST_STEMS)
        boxed = _BOX * label
        if all(unit.indent > depth for unit in gap):
            boxed += _BOX
        elif all(unit.linked or unit.score == _WORDS_GONE for unit in gap[label:]):
            boxed += _BOX_OF_LINKS
        evidence = boxed + _TOLD * (told - _TOLD_ELSEWHERE) + 0.3 * min(weight, 3.0)
        evidence += 0.75 * min(count - 1, 3) - 0.5 * (units[p].indent != depth) - 0.1 * len(gap)
        if count == 1:
            above, after = gap[-1], units[end + 1 : end + 3]
            if above.score == _TITLE and above.indent == depth:
                evidence -= 0.5 if above.linked else _CARD
            if len(after) > 1 and after[0].score == _TITLE and after[1].score > 0.2:
                evidence -= _CARD
        if evidence < 1.0:
            return last, boxes
        if boxed:
            boxes.update(range(last + 1, p))
            if len(gap) > 1 and _is_crosshead(gap[-1], depth, plain, tables):
                boxes.discard(p - 1)
        last = end


def _is_crosshead(unit: _Unit, depth: int, plain: list[str], tables: Tables) -> bool:
    """Tell whether a short line that is set as the text is may be a crosshead."""
    return (
        unit.indent <= depth
        and not unit.linked
        and unit.score > _LIST
        and unit.score not in _NOTHING
        and unit.score != _TITLE
        and tables.judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
    )


def _past_box(
    units: list[_Unit], last: int, depth: int, plain: list[str], tables: Tables
) -> tuple[int, bool]:
    """Return the next paragraph behind a box below the text, or -1, and whether it was labelled."""
    label = False
    for n in range(last + 1, min(last + 2 + _OFFERS, len(units))):
        unit = units[n]
        text = " ".join(plain[unit.first : unit.past])
        kind, score = tables.judge(text) if text else (None, 0.0)
        if kind is None or score <= 0.0:
            if n > last + 1 and _is_paragraph(unit) and abs(unit.indent - depth) <= _OFF:
                return n, label
        elif kind in _CLOSING:
            return -1, label
        elif kind in _BOXED:
            label = True
    return -1, label


def _paragraphs(
    units: list[_Unit], n: int, depth: int, plain: list[str], tables: Tables
) -> tuple[int, float, int]:
    """Return the last of the paragraphs from unit *n* on, their weight and number.

    A crosshead may stand between them; one as long as a title, only above two of them.
    """
    end, weight, count = n, 0.0, 0
    while n < len(units) and abs(units[n].indent - depth) <= _OFF:
        unit = units[n]
        if _is_paragraph(unit):
            end, weight, count = n, weight + unit.score, count + 1
        elif (
            n != end + 1
            or unit.linked
            or unit.score in _NO_CROSSHEADS
            or (unit.score == _TITLE and not all(map(_is_paragraph, units[n + 1 : n + 3])))
            or tables.judge(" ".join(plain[unit.first : unit.past])).score > 0.0
        ):
            break
        n += 1
    return end, weight, count


def _is_paragraph(unit: _Unit) -> bool:
    return unit.score > 0.0 and unit.score not in (_OPEN, _ITEM) and not unit.linked


def _stems_of(units: list[_Unit], plain: list[str]) -> set[str]:
    return stems(
        " ".join([" ".join(plain[unit.first : unit.past]) for unit in units if unit.score > 0.0])
    )


def _reserves(text: str, tables: Tables) -> bool:
    """Tell whether a line reserves the rights in words: a sign alone is a photographer's too."""
    if not 10 < len(text) < META:
        return False
    kind, score = tables.judge(text.lstrip("\u00a9\u2117 "))
    return kind is BoilerplateKind.COPYRIGHT and score > 0.0


def _usual_indent(units: list[_Unit]) -> int:
    weights: dict[int, float] = {}
    for unit in units:
        weights[unit.indent] = weights.get(unit.indent, 0.0) + max(unit.score, 0.0)
    return max(weights, key=lambda depth: (weights[depth], -depth))


def _body_rows(
    units: list[_Unit], plain: list[str], metas: Metas, headings: set[int], *, wrapped: bool
) -> list[int]:
    """Return the rows of the article's text, without the menus and boxes that stand within.

    A line marked as a heading is a crosshead where a paragraph follows, below a menu too.
    """
    found: list[int] = []
    # Above the first paragraphs byline and date may be set apart.
    paragraphs = 0
    depth = None if wrapped else _set_at(units)
    n = 0
    while n < len(units):
        end = n
        while end < len(units) and units[end].score < 0.0:
            end += 1
        run = _without_lists(units, n, end, plain, depth)
        if len(run) < RUN or sum(unit.score for unit in run) > -0.45 * len(run):
            # Crossheads and the like.
            for unit in run:
                # Headings one below the other are a list of other articles.
                above = unit.first - 1
                listed = {above, unit.first} <= headings and above not in found[-1:]
                if (unit.score not in _NOTHING and not listed) and (
                    not _is_boxed(unit, plain, depth)
                    or (paragraphs < _FRONT_PARAGRAPHS and metas.has(plain[unit.first]))
                ):
                    found += range(unit.first, unit.past)
        elif n and end < len(units) and units[end].score >= _PARAGRAPH:
            kept = [unit for unit in run if unit.score not in _NOTHING]
            listed = len(run) > 1 and run[-2].first in headings
            if kept and kept[-1].first in headings and not listed:
                found += range(kept[-1].first, kept[-1].past)
        n = end
        if n < len(units):
            paragraphs += units[n].score >= _PARAGRAPH
            if units[n].score >= _PARAGRAPH or not _is_boxed(units[n], plain, depth):
                found += range(units[n].first, units[n].past)
            n += 1
    return found


def _without_lists(
    units: list[_Unit], first: int, past: int, plain: list[str], depth: int | None
) -> list[_Unit]:
    """Leave out the lists of other articles: none of their items ends as items of the text do.

    Those are announced by a colon or a crosshead, or are sentences, or end in commas.
    """
    run = units[first:past]
    if depth is None or not run or not any(unit.indent > depth for unit in run):
        return run
    listed = [unit for unit in run if unit.indent > depth and is_item(plain[unit.first])]
    if not listed or any(not plain[unit.past - 1][-1:].isalnum() for unit in listed):
        return run
    at = units.index(listed[0], first)
    above = plain[units[at - 1].past - 1] if at else ""
    if not at or above.endswith((":", "：")) or (at > first and units[at - 1].score < _TITLE):
        return run
    return [unit for unit in run if unit not in listed]


def _set_at(units: list[_Unit]) -> int | None:
    """Return the indent at which nearly all the prose stands, where the tool indents at all."""
    depth = _usual_indent(units)
    prose = [(unit.score, unit.indent == depth) for unit in units if unit.score > 0.0]
    own = sum([score for score, usual in prose if usual])
    return depth if 5.0 * own >= 4.0 * sum([score for score, _ in prose]) else None


def _is_boxed(unit: _Unit, plain: list[str], depth: int | None) -> bool:
    """Tell whether what is no paragraph is the title of another article, or set apart in a box."""
    if unit.linked:
        return True
    if depth is None or unit.indent <= depth:
        return False
    text = plain[unit.first]
    # Lists are set deeper, and so is what somebody said.
    return not is_item(text) and text[0] not in _QUOTES


# ------------------------------------------------------------------- what stands outside


def outside_asides(lines: Lines, window: Window) -> list[Boilerplate]:
    """Return what stands above and between as blocks of navigation; *window* counts lines."""
    kept = sorted(window.rows)
    return [
        _navigation(lines, list(rows))
        for _, rows in groupby(window.before, key=lambda i: bisect(kept, i))
    ]


def outside_footer(lines: Lines, window: Window, tables: Tables) -> list[Boilerplate]:
    """Return what follows the text: the article's own footer, and the navigation of the site."""
    found: list[Boilerplate] = []
    rest: list[int] = []
    after, texts = window.after, lines.texts
    # A block begins behind a blank line, and with a copyright sign.
    starts = {n for n, (a, b) in enumerate(pairwise(after), start=1) if b != a + 1}
    owned: set[int] = set()
    if "\u00a9" in lines.source:
        owned = {n for n, i in enumerate(after) if "\u00a9" in texts[i]}
    edges = sorted(starts | owned | {0, len(after)})
    for judged, (first, past) in enumerate(pairwise(edges)):
        rows = after[first:past]
        if len(rows) <= 4 and (judged < _JUDGED or first in owned):
            printed = element(lines, rows)
            kind, score = tables.judge(printed.text)
            if kind is not None and score > 0.0:
                if rest:
                    found.append(_navigation(lines, rest))
                    rest = []
                found.append(
                    boilerplate.make(printed.text, kind, where=printed.where, links=printed.links)
                )
                continue
        rest += rows
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
