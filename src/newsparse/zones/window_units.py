"""The units of a whole page: what was printed as one thing, of which sort, and what it weighs.

Facts
-----
A tool prints a paragraph, a heading, the entry of a menu as a block of its own, or as an item, or on
a line of its own, where it wraps none. Menus are runs of short lines that end no sentence; prose is
long and does: that is what a unit weighs for the article, or against it. Some are no paragraph though they
are long: the rests of links, items; some no menu though they are short: verses, the items of a
sentence, the line that announces a list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet
from enum import IntEnum, auto
from itertools import pairwise
from typing import NamedTuple

import regex

from newsparse.fields.tables import Tables
from newsparse.lines import find_pair
from newsparse.model import BoilerplateKind
from newsparse.patterns import late
from newsparse.zones.caption import is_caption
from newsparse.zones.posts import signs_post
from newsparse.zones.view import View, ends_sentence, ends_text, is_wide
from newsparse.zones.window_headline import FULL, is_item

__all__ = [
    "ANNOUNCES",
    "EMBEDDED",
    "LINED",
    "LINKED",
    "LONGEST_NAME",
    "NOTHING",
    "PARAGRAPH",
    "PLEADS",
    "STOPPED",
    "Sort",
    "Unit",
    "cut_units",
]

LINKED = regex.compile(r"[#*+_>\d. -]*+\[[^\[\]]+\]\([^()]*\)[*_]*+")
_NO_WORDS = regex.compile(r"(?:\*\*\*\*|__){1,4}+")
_PROSE_AT = 60
_RAGGED = 16
"""Columns that a cut line falls short of the longest, mostly."""
_FEWEST_FULL = 3
_UNCUT = 160
_TOOL = 78
"""Characters at which html2text cuts lines."""
PLEADS = frozenset({BoilerplateKind.APP, BoilerplateKind.SUBSCRIBE})
"""What asks the reader to take something."""
_DAY = late(
    r"(?<!\d)(?:19|20)\d\d(?:[\p{Han}\p{Hangul}]\s?\d{1,2}[\p{Han}\p{Hangul}]\s?\d{1,2}[\p{Han}\p{Hangul}])?\Z"
)
"""How the line below who posted something ends."""
_MOST_POSTED = 6
"""Units that a post may be in pieces of."""
_STOPLESS = ("\u0e00", "\u0eff")
"""Thai and Lao end no sentence with a mark of its own."""
_LEAST_STOPLESS = 110
_LONGEST_AGAIN = 160
_LONGEST_WIDE = 120
"""Teasers are printed twice on a page; what is longer is a paragraph."""
_LONGEST_ITEM = 160
"""A longer one is a paragraph, and the mark a dash in front of what somebody says."""
PARAGRAPH = 0.8
LINED = -0.1
EMBEDDED = -0.05
"""What is known for no part of the text hardly speaks against the text around it."""
ANNOUNCES = frozenset((":", "："))
LONGEST_NAME = 40
_PROSE_MOST = 5.0
_HANDLE = late(r"@[\w.]{2,30}")
_MOMENT = late(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d).*·|·.*(?<!\d)\d{1,2}[:.]\d\d(?!\d)")
"""When a post was written, as browsers show it: "8:12 a. m. · 3 jul. 2025"."""
_LONGEST_BUTTON = 30
_COUNTERS = 6
"""Units below the moment of a post that may count its readers' answers, or be its buttons."""
_SIGNERS = late(
    r"[.!?…][\"”“’»]? ?\((?:\p{Lu}[\p{L}\p{M}'’-]*+\.?(?:[ ,/]++|(?=\)))){2,8}"
    r"(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4})?\)\Z"
)
"""Names in brackets behind the last sentence: those who wrote, or who made a picture."""
_WIDE_QUOTES = ("」", "』", "”", "》")
_WIDE_STOPS = "。！？"
_END_MARKS = "®■□●◆▪∎◼ "
"""What houses set behind the last sentence."""


class Sort(IntEnum):
    """What a unit is by itself."""

    PROSE = auto()
    """It ends a sentence, and is no item."""
    OPEN = auto()
    """A long line that ends no sentence may be text that is cut, or the rests of links."""
    ANNOUNCING = auto()
    """But one with a colon is a paragraph that announces what stands below it."""
    ITEM = auto()
    """An item of a list that is a sentence."""
    ENTRY = auto()
    """A short item of a list."""
    TITLE = auto()
    LABEL = auto()
    SENTENCE = auto()
    """A short one."""
    CLAUSE = auto()
    """A short line that ends in a colon or a comma: the label of a box, or an item of a sentence."""
    BROKEN = auto()
    """A short line that is broken on purpose: verses, addresses, and what is told line by line."""
    LINED = auto()
    """One of a stanza, or of what a colon announces, in a block of its own."""
    AGAIN = auto()
    """What is printed twice on one page is not the article's."""
    WORDLESS = auto()
    """Nor is a link without words, but a picture stands in the midst of the text, too."""
    EMPTY = auto()
    """Emphasis without words is printed around a picture that the tool has dropped: "****"."""
    POST = auto()
    """A short line of an embedded post."""
    EMBEDDED = auto()
    """Any line of a box that a browser shows amid the text, as a post with its buttons."""


_WEIGHTS = {
    Sort.OPEN: 0.501,
    Sort.ANNOUNCING: 0.501,
    Sort.ITEM: 0.1,
    Sort.ENTRY: -0.8,
    Sort.TITLE: -0.5,
    Sort.LABEL: -0.6,
    Sort.SENTENCE: -0.2,
    Sort.CLAUSE: -0.2,
    Sort.BROKEN: -0.15,
    Sort.LINED: LINED,
    Sort.AGAIN: -0.9,
    Sort.WORDLESS: -0.45,
    Sort.EMPTY: -0.1,
    Sort.EMBEDDED: EMBEDDED,
}
"""How much a unit that is no prose speaks for the article; of prose its length says it.

A title takes away a hair less than an open line brings: one of each is a text still.
"""
STOPPED = frozenset((Sort.SENTENCE, Sort.CLAUSE, Sort.BROKEN, Sort.LINED))
NOTHING = frozenset((Sort.AGAIN, Sort.WORDLESS, Sort.EMPTY, Sort.EMBEDDED))


class Unit(NamedTuple):
    """Some rows that are one printed thing, and how much they speak for the article."""

    first: int
    past: int
    sort: Sort
    score: float
    indent: int
    linked: bool
    """Whether all of it is a link, but for headings."""
    heading: bool
    """Whether the tool has marked it as one."""


def cut_units(view: View, plain: list[str], tables: Tables, *, wrapped: bool) -> list[Unit]:
    """Cut the page into blocks, list items and indents, and weigh each."""
    rows, starts = view.rows, view.starts_block
    texts = [view.lines.texts[i] for i in rows]
    depths = [view.lines.indents[i] for i in rows]
    items = {k for k, text in enumerate(texts) if not text[0].isalpha() and is_item(text)}
    # Where lines are wrapped the rows of a block belong together; else each stands alone.
    cuts = [
        k for k, apart in enumerate(starts) if apart or k in items or depths[k] != depths[k - 1]
    ]
    if not wrapped:
        lengths = [length for text in {*plain} if (length := len(text)) <= FULL[1]]
        width = max(lengths, default=0)
        if sum([length >= width - _RAGGED for length in lengths]) < _FEWEST_FULL:
            # The longest of lines that nothing cuts.
            width = FULL[1] + _RAGGED
        known = set(cuts)
        torn = _torn(view, plain, known)
        cuts = [
            k
            for k in range(len(rows))
            if k in known
            or not (k in torn or _is_cut(plain[k - 1], plain[k], width))
            # A caption as long as a line that is cut.
            or is_caption(plain[k - 1], tables)
        ]
    cuts.append(len(rows))
    blocks = [plain[a] if b == a + 1 else " ".join(plain[a:b]).strip() for a, b in pairwise(cuts)]
    count = Counter(blocks)
    broken = _broken(view, items)
    units: list[Unit] = []
    for (first, past), text in zip(pairwise(cuts), blocks, strict=True):
        longest = _LONGEST_WIDE if is_wide(text) else _LONGEST_AGAIN
        sort = _sort(
            text,
            tables,
            again=count[text] > 1 and _PROSE_AT // 5 < len(text) < longest,
            broken=past - 1 in broken,
        )
        linked = "](" in texts[first] and texts[first][0] != "#"
        linked = linked and LINKED.fullmatch(" ".join(texts[first:past])) is not None
        score = _weight_of_prose(text) if sort is Sort.PROSE else _WEIGHTS[sort]
        heading = rows[first] in view.marks.headings
        units.append(Unit(first, past, sort, score, depths[first], linked, heading))
    for n, text in enumerate(blocks):
        if text[-1:] == ")" and n and units[n].sort is Sort.TITLE:
            _let_sign(units, text, n)
        elif text[:1] == "@" and _HANDLE.fullmatch(text) is not None:
            _embed_post(units, blocks, n, starts)
        if "(@" in text and signs_post(text):
            _quote_post(units, blocks, n)
    return units


def _let_sign(units: list[Unit], text: str, n: int) -> None:
    """Let unit *n* be a paragraph where names stand in brackets behind its last sentence.

    A caption ends so as well: below a paragraph it is told from one by the text that follows.
    """
    above, unit = units[n - 1], units[n]
    if (
        above.score >= PARAGRAPH
        and above.indent == unit.indent
        and not (unit.linked or unit.heading)
        and _SIGNERS.search(text) is not None
    ):
        units[n] = unit._replace(sort=Sort.PROSE, score=_weight_of_prose(text))


def _embed_post(units: list[Unit], blocks: list[str], n: int, starts: list[bool]) -> None:
    """Set apart a post that a browser shows: a name, the handle of unit *n*, words, the moment, buttons.

    Without the moment a handle may be anything.
    """
    most = min(n + 1 + _MOST_POSTED, len(units))
    moment = next((k for k in range(n + 1, most) if _MOMENT.search(blocks[k]) is not None), -1)
    if moment < 0 or len(blocks[moment]) > LONGEST_NAME:
        return
    past = moment + 1
    while (
        past < min(moment + _COUNTERS, len(units))
        and not starts[units[past].first]
        and len(blocks[past]) <= _LONGEST_BUTTON
        and units[past].sort is Sort.LABEL
    ):
        past += 1
    named = n and units[n - 1].sort is Sort.LABEL and not units[n - 1].heading
    for k in range(n - bool(named), past):
        units[k] = units[k]._replace(sort=Sort.EMBEDDED, score=_WEIGHTS[Sort.EMBEDDED])


def _quote_post(units: list[Unit], blocks: list[str], n: int) -> None:
    """Let a post that unit *n* signs speak neither for the text nor against it, nor be a box in it.

    A tool may print each link of it on a line of its own, and its day below.
    """
    past = n + 1
    if past < len(units) and len(blocks[past]) <= LONGEST_NAME and _DAY.search(blocks[past]):
        past += 1
    least = max(0, n - _MOST_POSTED)
    above = next((k for k in range(n - 1, least - 1, -1) if units[k].indent < units[n].indent), -1)
    if above >= 0:
        # It is set deeper than the text.
        first, indent = above + 1, units[above].indent
    else:
        first, indent = max(0, n - 1), units[n].indent
        if units[first].score <= 0.2:
            while (
                first > least
                and units[first - 1].sort is not Sort.AGAIN
                and units[first - 1].score <= 0.2
                and not units[first - 1].linked
            ):
                first -= 1
    for k in range(first, past):
        unit = units[k]._replace(indent=indent)
        units[k] = unit if unit.score >= 0.0 else unit._replace(sort=Sort.POST, score=0.0)


def _torn(view: View, plain: list[str], known: set[int]) -> set[int]:
    """Return the rows of wide signs that go on with the row above, though it is not full.

    A tool that cuts lines at blanks alone finds few of them there: it cuts wherever what comes
    next, which may be a whole paragraph, does not fit. None do where paragraphs stand right below
    each other.
    """
    found: set[int] = set()
    below = 0
    lines = view.lines
    for k in range(1, len(plain)):
        if k in known or not is_wide(before := plain[k - 1]) or not (after := plain[k]):
            continue
        if ends_sentence(before):
            below += 2 * len(before) >= _PROSE_AT and is_wide(after)
            continue
        i, j = view.rows[k - 1 : k + 1]
        word = lines.texts[j].partition(" ")[0]
        if len(lines.texts[i]) + 1 + len(word) > _TOOL:
            found.add(k)
    return found if 3 * below <= len(found) else set()


def _is_cut(before: str, after: str, width: int) -> bool:
    """Tell whether a line was cut at *width* columns, where its next word did not fit."""
    if not FULL[0] <= len(before) <= FULL[1] or ends_sentence(before):
        return False
    if len(after) > _UNCUT:
        # A tool that cuts one line leaves no other so long.
        return False
    return len(before) + 1 + len(after.partition(" ")[0]) >= width - 2


def _broken(view: View, items: AbstractSet[int]) -> set[int]:
    """Return the rows right above another one: lines of Markdown that are broken on purpose.

    There a blank line parts all things but the *items* of lists and the rows of tables, and no menu
    is broken so. The two blanks of such a break say nothing: they are lost with all other blanks
    at line ends.
    """
    if find_pair(view.lines.source, "](") < 0 and not view.marks.headings:
        return set()
    texts, rows = view.lines.texts, view.rows
    found = {
        k
        for k, (a, b) in enumerate(pairwise(rows))
        if b == a + 1 and k not in items and k + 1 not in items and "|" not in texts[a]
    }
    return found if 2 * len(found) <= len(rows) else set()


def _sort(text: str, tables: Tables, *, again: bool, broken: bool = False) -> Sort:
    """Return what a unit is."""
    if not text:
        return Sort.WORDLESS
    if text[0] in "*_" and _NO_WORDS.fullmatch(text) is not None:
        return Sort.EMPTY
    if again:
        return Sort.AGAIN
    last = text[-1]
    length = 2 * len(text) if is_wide(text) else len(text)
    ends = not last.isalpha() and ends_text(
        text.rstrip(_END_MARKS) if last in _END_MARKS else text, tables.pictures
    )
    if _STOPLESS[0] <= last <= _STOPLESS[1]:
        ends = length >= _LEAST_STOPLESS
    elif last in _WIDE_QUOTES and length >= _PROSE_AT:
        # The East sets no stop in front of the mark that closes a quotation; a title has none at all.
        ends = ends or any(map(text.__contains__, _WIDE_STOPS))
    # The items of a list within a sentence.
    clause = last in ";:,"
    if broken and length < 160 and not ends:
        return Sort.BROKEN
    if length < 40:
        if not clause and not ends and not text[0].isalpha() and is_item(text):
            return Sort.ENTRY
        return Sort.SENTENCE if ends else Sort.CLAUSE if clause else Sort.LABEL
    if not ends:
        if length >= 160:
            return Sort.ANNOUNCING if last in ANNOUNCES else Sort.OPEN
        return Sort.CLAUSE if clause else Sort.TITLE
    if length < _LONGEST_ITEM and is_item(text) and (text[0] != "-" or " - " not in text[2:]):
        # "- Nine roofs, - said the mayor.": a second dash is behind what somebody said.
        return Sort.ITEM
    return Sort.PROSE


def _weight_of_prose(text: str) -> float:
    """Return how much a sentence or more speaks for the article."""
    length = 2 * len(text) if is_wide(text) else len(text)
    return min((length - _PROSE_AT) / 100, _PROSE_MOST) + 0.2
