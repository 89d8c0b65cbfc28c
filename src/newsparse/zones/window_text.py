"""The text of the article on a whole page: which of its blocks it is, and which are boxes within.

Facts
-----
Menus are runs of short lines that end no sentence; prose is long and does. The article is the
stretch of the page in which prose outweighs all else the most. Boxes stand in its midst: titles of
other articles, forms, advertisements. A label says so, or they are set deeper than the text, or are
all links; and behind them the text goes on, in its own words and with paragraph after paragraph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

import regex

from newsparse.fields.tables import Tables
from newsparse.lines import find_pair
from newsparse.model import BoilerplateKind
from newsparse.zones.footer import is_caption
from newsparse.zones.front_lines import signs_post
from newsparse.zones.telling import stems
from newsparse.zones.view import View, ends_sentence, ends_text, is_wide
from newsparse.zones.window_headline import FULL, META, RUN, Metas, is_item

__all__ = [
    "AGAIN",
    "LEAST_TEXT",
    "LINKED",
    "PARAGRAPH",
    "Unit",
    "behind_menu",
    "best_run",
    "body_rows",
    "cut_units",
    "is_paragraph_above",
    "own_end",
    "resumed",
]

_RIGHTS = frozenset("\u00a9\u2117")
LINKED = regex.compile(r"[#*+_>\d. -]*+\[[^\[\]]+\]\([^()]*\)[*_]*+")
_NO_WORDS = regex.compile(r"(?:\*\*\*\*|__){1,4}+")
_QUOTES = frozenset("\"“”„«»‹›'‘’「『《>—–-")
_PROSE_AT = 60
_RAGGED = 16
"""Columns that a cut line falls short of the longest, mostly."""
_FEWEST_FULL = 3
_TOOL = 78
"""Characters at which html2text cuts lines."""
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = regex.compile(r"(?<!\d)(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日)?\Z")
"""How the line below who posted something ends."""
_MOST_POSTED = 6
"""Units that a post may be in pieces of."""
_TIME = regex.compile(r"(?<!\d)\d{1,2}[:.hH]\d\d(?!\d)")
_LONGEST_LABEL = 60
_COUNTS = "0123456789() \u00bb:"
_LEAST_MOMENTS = 2
_MANY_COMMENTS = 60
"""Units below a label of comments among which some say when they were written."""
_EARLY = 40
"""Characters within which who reserves the rights says since when."""
_TEASERS = 3
_OFFERS = 8
"""So many units may stand between two halves of an article."""
_FARTHEST = 40
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
_BUTTONS = frozenset({BoilerplateKind.COMMENTS, BoilerplateKind.SHARE})
"""Of these those that stand between paragraphs as well, though seldom."""
_ENDS = _CLOSING | _BOXED
_FRONT_PARAGRAPHS = 2
LEAST_TEXT = 2.0
_OPEN = 0.501
"""A long line that ends no sentence may be text that is cut, or the rests of links."""
_ANNOUNCING = 0.502
"""But one with a colon is a paragraph that announces what stands below it."""
_TITLE = -0.5
_SHORT_SENTENCE = -0.2
_CLAUSE = -0.201
"""A short line that ends in a colon or a comma: the label of a box, or an item of a sentence."""
_BROKEN = -0.15
"""A short line that is broken on purpose: verses, addresses, and what is told line by line."""
_STOPPED = frozenset((_SHORT_SENTENCE, _CLAUSE, _BROKEN))
_STOPLESS = ("\u0e00", "\u0eff")
"""Thai and Lao end no sentence with a mark of its own."""
_LEAST_STOPLESS = 110
_NUMBER = regex.compile(r"[*_]{0,3}+(\d{1,2})\\?[.)][*_]{0,3}+(?: \S|\p{L})")
_LEAST_COUNTED = 3
_LEAST_ITEMS = 2
_NEAR_LIST = 6
"""Units below the text, pictures and links included, of which one announces a list."""
_LIST = -0.8
"""A short item of a list, and one that is a sentence."""
_ITEM = 0.101
_LONGEST_AGAIN = 160
_LONGEST_WIDE = 120
"""Teasers are printed twice on a page; what is longer is a paragraph."""
_LONGEST_ITEM = 160
"""A longer one is a paragraph, and the mark a dash in front of what somebody says."""
PARAGRAPH = 0.8
_BOX = 1.5
"""How much it speaks for a box between two paragraphs that a label or its indent says so."""
_ANNOUNCES = frozenset((":", "："))
_EACH_MORE = 1.1
"""And that a further paragraph stands right below: titles of others have one each."""
_LEAST_ANNOUNCED = 20
"""A shorter line with a colon is a label: "Author:"."""
_CARD = 1.5
"""And how much against it that a title stands above a single paragraph, or below it."""
_TOLD = 4.0
_TOLD_ELSEWHERE = 0.2
"""The part of its words that any paragraph has in common with a text."""
_MANY_STEMS = 150
"""How many different words a text has, of which that is so."""
_LEAST_STEMS = 5
_ENDED = 0.75
"""How much it speaks for a last paragraph that the page's own matter begins below it."""
_FRONT = 30
"""Rows above the text in which its author signs."""
_LONGEST_NAME = 40
_OFF = 2
"""Columns by which one paragraph may be set deeper than the next."""
_PROSE_MOST = 5.0
AGAIN = -0.9
"""What is printed twice on one page is not the article's."""
_WORDS_GONE = -0.45
"""Nor is a link without words, but a picture stands in the midst of the text, too."""
_EMPTY = -0.1
"""Emphasis without words is printed around a picture that the tool has dropped: "****"."""
_NOTHING = frozenset((AGAIN, _WORDS_GONE, _EMPTY))
_NO_CROSSHEADS = _NOTHING | {_LIST, _ITEM, _OPEN}


class Unit(NamedTuple):
    """Some rows that are one printed thing, and how much they speak for the article."""

    first: int
    past: int
    score: float
    indent: int
    linked: bool
    """Whether all of it is a link, but for headings."""


def behind_menu(units: list[Unit], first: int, last: int) -> int | None:
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


def cut_units(view: View, plain: list[str], *, wrapped: bool) -> list[Unit]:
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
            if k in known or not (k in torn or _is_cut(plain[k - 1], plain[k], width))
        ]
    cuts.append(len(rows))
    blocks = [plain[a] if b == a + 1 else " ".join(plain[a:b]).strip() for a, b in pairwise(cuts)]
    count = Counter(blocks)
    broken = _broken(view, items)
    units = [
        Unit(
            a,
            b,
            _weight(
                text,
                again=count[text] > 1
                and _PROSE_AT // 5
                < len(text)
                < (_LONGEST_WIDE if is_wide(text) else _LONGEST_AGAIN),
                broken=b - 1 in broken,
            ),
            depths[a],
            "](" in texts[a]
            and texts[a][0] != "#"
            and LINKED.fullmatch(" ".join(texts[a:b])) is not None,
        )
        for (a, b), text in zip(pairwise(cuts), blocks, strict=True)
    ]
    for n, text in enumerate(blocks):
        if "(@" in text and signs_post(text):
            _quote_post(units, blocks, n)
    return units


def _quote_post(units: list[Unit], blocks: list[str], n: int) -> None:
    """Let a post that unit *n* signs speak neither for the text nor against it, nor be a box in it.

    A tool may print each link of it on a line of its own, and its day below.
    """
    past = n + 1
    if past < len(units) and len(blocks[past]) <= _LONGEST_NAME and _DAY.search(blocks[past]):
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
                and AGAIN < units[first - 1].score <= 0.2
                and not units[first - 1].linked
            ):
                first -= 1
    for k in range(first, past):
        units[k] = units[k]._replace(score=max(units[k].score, 0.0), indent=indent)


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


def _weight(text: str, *, again: bool, broken: bool = False) -> float:
    """Return how much a unit speaks for the article, or against it."""
    if not text:
        return _WORDS_GONE
    if text[0] in "*_" and _NO_WORDS.fullmatch(text) is not None:
        return _EMPTY
    if again:
        return AGAIN
    last = text[-1]
    length = 2 * len(text) if is_wide(text) else len(text)
    ends = not last.isalpha() and ends_text(text)
    if _STOPLESS[0] <= last <= _STOPLESS[1]:
        ends = length >= _LEAST_STOPLESS
    # The items of a list within a sentence.
    clause = last in ";:,"
    if broken and length < 160 and not ends:
        return _BROKEN
    if length < 40:
        if not clause and not ends and not text[0].isalpha() and is_item(text):
            return _LIST
        return _SHORT_SENTENCE if ends else _CLAUSE if clause else -0.6
    if not ends:
        if length >= 160:
            return _ANNOUNCING if last in _ANNOUNCES else _OPEN
        return _CLAUSE if clause else _TITLE
    if length < _LONGEST_ITEM and is_item(text) and (text[0] != "-" or " - " not in text[2:]):
        # "- Nine roofs, - said the mayor.": a second dash is behind what somebody said.
        return _ITEM
    return min((length - _PROSE_AT) / 100, _PROSE_MOST) + 0.2


def best_run(units: list[Unit], least: float) -> tuple[int, int] | None:
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
    while last + 1 < len(units) and _is_short_sentence(units[last + 1], depth):
        last += 1
    # And so does a first one.
    while first and _is_short_sentence(units[first - 1], depth):
        first -= 1
    return first, _without_teasers(units, first, last)


def _is_short_sentence(unit: Unit, depth: int) -> bool:
    return unit.score > -0.3 and unit.score not in (_CLAUSE, _BROKEN) and unit.indent == depth


def _without_teasers(units: list[Unit], first: int, last: int) -> int:
    """Leave off what ends the page: title, teaser, title, teaser, and so on."""
    n, pairs = last, 0
    while n - 1 > first and units[n].score > 0.0 and units[n - 1].score == _TITLE:
        n, pairs = n - 2, pairs + 1
    return n if pairs >= _TEASERS else last


def own_end(units: list[Unit], first: int, last: int, plain: list[str], tables: Tables) -> int:
    """Return the last unit of the article, of a run that goes on behind its end.

    Who reserves the rights has said all, and a page that prints the first paragraphs again has
    begun anew. Most of the prose stands above that, and above the tags, unless each of several
    entries has its own. Comments may be longer than the article.
    """
    weight = 0.0
    paragraphs = 0
    whole = sum([max(unit.score, 0.0) for unit in units[first : last + 1]])
    seen: set[str] = set()
    tagged = False
    for n in range(first, last + 1):
        unit = units[n]
        line = plain[unit.first]
        beyond = 2.0 * weight >= whole
        if unit.score > PARAGRAPH / 2 and (len(seen) < 2 or beyond):
            text = _text_of(unit, plain)
            if len(seen) < 2:
                seen.add(text)
            elif text in seen or (
                _YEAR.search(line, 0, _EARLY) is not None and _reserves(text, tables)
            ):
                return n - 1
        elif line[:1] in _RIGHTS and beyond and _reserves(_text_of(unit, plain), tables):
            return n - 1
        elif paragraphs > 1 and unit.score < 0.0 and len(line) <= _LONGEST_LABEL:
            kind, score = tables.judge(_text_of(unit, plain))
            if score > 0.0 and kind in _BUTTONS:
                if _heads_comments(units, n, last, plain, tables):
                    return n - 1
            elif score > 0.0 and kind is BoilerplateKind.TAGS:
                if beyond and not tagged:
                    return n - 1
                tagged = True
        weight += max(unit.score, 0.0)
        paragraphs += unit.score >= PARAGRAPH
    return last


def _heads_comments(units: list[Unit], n: int, last: int, plain: list[str], tables: Tables) -> bool:
    """Tell whether a unit is the label of comments.

    Each of them says the moment it was written at, or has a button to answer it. Where the label comes
    again and again it is a button itself, below each entry of a report in many.
    """
    label = _text_of(units[n], plain).strip(_COUNTS)
    first = 0
    moments = replies = again = 0
    for k in range(n + 1, min(n + _MANY_COMMENTS, last + 1)):
        text = _text_of(units[k], plain)
        if not text or len(text) > META or units[k].score > 0.2:
            continue
        if _is_moment(text, tables):
            moments += 1
        elif len(text) <= _LONGEST_LABEL and _is_comment_line(text, tables):
            if text.strip(_COUNTS) == label:
                again += 1
                continue
            replies += 1
        else:
            continue
        first = first or k
    return (
        0 < first - n <= _OFFERS
        and again < _LEAST_MOMENTS
        and (moments >= _LEAST_MOMENTS or replies > _LEAST_MOMENTS)
    )


def _is_comment_line(text: str, tables: Tables) -> bool:
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.COMMENTS and score > 0.0


def _is_moment(text: str, tables: Tables) -> bool:
    """Tell whether a line holds a day and a time of it, or who wrote and when: "2 days ago"."""
    if not any(map(str.isdecimal, text)):
        return False
    if _YEAR.search(text) is not None and _TIME.search(text) is not None:
        return True
    scan = tables.says_when(text)
    if any("T" in (date.iso or "") for date in scan.dates):
        return True
    # The name may stand in front: "Jane Doe (2 days ago)".
    return bool(scan.dates) and all(
        start == 0 and stop <= _LONGEST_NAME and stop <= scan.dates[0].span.start
        for start, stop in scan.rest
    )


def resumed(
    units: list[Unit],
    first: int,
    last: int,
    plain: list[str],
    linking: AbstractSet[int],
    metas: Metas,
) -> tuple[int, set[int]]:
    """Return the last unit of the article, which goes on behind boxes in its midst, and theirs.

    A label says what a box is, an indent or links that it is one. Then paragraphs follow one after
    the other, as those above are set and in their words; titles of other articles have one each,
    if any, and what closes an article stands above them. Behind a single paragraph, which may be
    the standfirst, date and byline are no less.
    """
    tables = metas.tables
    depth = _usual_indent(units[first : last + 1])
    boxes: set[int] = set()
    known: set[str] = set()
    deck = sum([unit.score > 0.2 for unit in units[first : last + 1]]) == 1
    while True:
        while (listed_to := _own_list(units, last, depth, plain, linking, tables)) is not None:
            last = listed_to
        if (counted_to := _counted(units, first, last, plain)) is not None:
            boxes.update(n for n in range(last + 1, counted_to) if units[n].score <= 0.2)
            last = _paragraphs(units, counted_to, depth, plain, tables)[0]
            continue
        p, called, closed = _past_box(units, last, depth, plain, metas if deck else None, tables)
        label = called is not None
        if p < 0:
            return last, boxes
        known = known or _stems_of(units[first : last + 1], plain)
        end, weight, count = _paragraphs(units, p, depth, plain, tables)
        gap = units[last + 1 : p]
        own = _stems_of(units[p : end + 1], plain)
        told = len(own & known) / max(len(own), _LEAST_STEMS)
        # The shorter the text above, the less its next paragraph has in common with it.
        elsewhere = _TOLD_ELSEWHERE * min(len(known) / _MANY_STEMS, 1.0)
        boxed = _BOX * label
        if all(unit.indent > depth for unit in gap) or all(
            unit.linked or unit.score in (_WORDS_GONE, _EMPTY) for unit in gap[label:]
        ):
            boxed += _BOX
        listed = 0.0 if label else _listed(units[last:p], plain)
        if listed:
            boxed = 0.0
        evidence = (
            boxed - _BOX * closed + listed + _TOLD * (told - elsewhere) + 0.3 * min(weight, 3.0)
        )
        evidence += (
            _EACH_MORE * min(count - 1, 3)
            - 0.5 * (units[p].indent != depth)
            - 0.1 * sum([unit.score not in _STOPPED for unit in gap])
        )
        if count == 1:
            above, after = gap[-1], units[end + 1 : end + 3]
            if above.score == _TITLE and above.indent == depth and not above.linked:
                # A box that says what it is holds titles alone, mostly.
                evidence -= _CARD / 2 if label else _CARD
            if len(after) > 1 and after[0].score == _TITLE and after[1].score > 0.2:
                evidence -= _CARD
            else:
                evidence += _followed(after, units[first].first, plain, tables)
        if evidence < 1.0:
            return last, boxes
        if boxed:
            boxes.update(range(last + 1, p))
            related = called is BoilerplateKind.RELATED
            long = label and not related
            # Below "Read also" stands one title at least.
            titled = related and len(plain[gap[0].first]) < _LEAST_ANNOUNCED
            if len(gap) > 1 + titled and _is_crosshead(gap[-1], depth, plain, tables, long=long):
                boxes.discard(p - 1)
        known |= own
        last = end
        deck = False


def _counted(units: list[Unit], first: int, last: int, plain: list[str]) -> int | None:
    """Return the unit with the next number of a text that counts: "6. The bell" below "5. The quay".

    No other number stands between: that would be another list.
    """
    counted: list[int] = []
    for n in range(last, max(first, last - 3 * _FARTHEST) - 1, -1):
        if (match := _NUMBER.match(plain[units[n].first])) is not None:
            counted.append(int(match[1]))
            if len(counted) == _LEAST_COUNTED:
                break
    if len(counted) < _LEAST_COUNTED:
        return None
    step = counted[0] - counted[1]
    if abs(step) != 1 or counted[1] - counted[2] != step:
        return None
    for n in range(last + 1, min(last + _FARTHEST, len(units))):
        if (match := _NUMBER.match(plain[units[n].first])) is not None:
            return n if int(match[1]) == counted[0] + step and not units[n].linked else None
    return None


def _own_list(
    units: list[Unit],
    last: int,
    depth: int,
    plain: list[str],
    linking: AbstractSet[int],
    tables: Tables,
) -> int | None:
    """Return the last unit of a list that the text announces with a colon right below unit *last*.

    A crosshead may stand above the line that does, and a paragraph below the list. Offers are links,
    or say what they are.
    """
    if _announces(units[last], plain, linking):
        end = _end_of_items(units, last + 1, plain, linking, tables)
        if end is not None:
            return _with_text_below(units, end, depth, plain, tables)
    below = [
        k
        for k in range(last + 1, min(last + _NEAR_LIST, len(units)))
        if units[k].score not in _NOTHING and not units[k].linked
    ][:2]
    n = next((k for k in below if _announces(units[k], plain, linking)), -1)
    if n < 0 or not all(
        _is_crosshead(units[k], depth, plain, tables, long=True) for k in below if k <= n
    ):
        return None
    end = _end_of_items(units, n + 1, plain, linking, tables)
    return None if end is None else _with_text_below(units, end, depth, plain, tables)


def _end_of_items(
    units: list[Unit], n: int, plain: list[str], linking: AbstractSet[int], tables: Tables
) -> int | None:
    """Return the last of the items that begin with unit *n*, if they are no offers."""
    items: list[int] = []
    own = 0
    for k in range(n, len(units)):
        unit = units[k]
        if not plain[unit.first]:
            continue
        if not (is_item(plain[unit.first]) or unit.score == _BROKEN) or (
            items and unit.indent != units[items[0]].indent
        ):
            break
        items.append(k)
        own += (
            unit.score not in _NOTHING
            and linking.isdisjoint(range(unit.first, unit.past))
            and tables.judge(_text_of(unit, plain)).score <= 0.0
        )
    return items[-1] if len(items) >= _LEAST_ITEMS and 3 * own >= 2 * len(items) else None


def _with_text_below(
    units: list[Unit], end: int, depth: int, plain: list[str], tables: Tables
) -> int:
    """Return the last of the paragraphs right below a list of the text, or its own last unit."""
    if end + 1 < len(units) and tables.judge(_text_of(units[end + 1], plain)).score <= 0.0:
        return max(end, _paragraphs(units, end + 1, depth, plain, tables)[0])
    return end


def _announces(unit: Unit, plain: list[str], linking: AbstractSet[int]) -> bool:
    """Tell whether a unit ends in a colon; a short label says little where links are not shown."""
    text = plain[unit.past - 1].rstrip("*_ ")
    return text[-1:] in _ANNOUNCES and (bool(linking) or len(text) >= _LEAST_ANNOUNCED)


def _text_of(unit: Unit, plain: list[str]) -> str:
    return " ".join(plain[unit.first : unit.past])


def is_paragraph_above(units: list[Unit], plain: list[str], tables: Tables) -> bool:
    """Tell whether the first of the units above the text is a paragraph of it: boxes stand between.

    A caption stands above the text as well, but for the buttons of the page.
    """
    texts = [" ".join(filter(None, plain[unit.first : unit.past])) for unit in units]
    if is_caption(texts[0], tables) or tables.judge(texts[0]).score > 0.0:
        return False
    return any(
        tables.judge(text).kind in _BOXED
        for text, unit in zip(texts[1:], units[1:], strict=True)
        if unit.score < 0.0 and text
    )


def _followed(after: list[Unit], text_at: int, plain: list[str], tables: Tables) -> float:
    """Return how much what stands below a single paragraph speaks for it.

    That is what stands below articles, or the name that has signed above it.
    """
    for unit in after:
        text = " ".join(plain[unit.first : unit.past])
        if not text:
            continue
        kind, score = tables.judge(text)
        if score > 0.0 and kind in _ENDS:
            return _ENDED
        if unit is after[0] and " " in text and len(text) < _LONGEST_NAME:
            front = plain[max(0, text_at - _FRONT) : text_at]
            if any(text in above for above in front):
                return _ENDED
    return 0.0


def _listed(units: list[Unit], plain: list[str]) -> float:
    """Return how much speaks for a list of the text itself: a colon announces it, or it has stops."""
    if any(
        plain[unit.past - 1][-1:] in _ANNOUNCES and len(plain[unit.past - 1]) >= _LEAST_ANNOUNCED
        for unit in units[:2]
    ):
        return _BOX
    stops = sum([unit.score in _STOPPED for unit in units[1:]])
    return min(stops * _BOX / 2, _BOX)


def _is_crosshead(unit: Unit, depth: int, plain: list[str], tables: Tables, *, long: bool) -> bool:
    """Tell whether a short line that is set as the text is may be a crosshead.

    One as *long* as a title is, where the box above holds none.
    """
    return (
        unit.indent <= depth
        and not unit.linked
        and unit.score > _LIST
        and unit.score not in _NOTHING
        and (long or unit.score != _TITLE)
        and tables.judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
    )


class _Behind(NamedTuple):
    """The next paragraph behind a box, or -1; what the box is called, and whether text may end there."""

    at: int
    label: BoilerplateKind | None = None
    closed: bool = False


def _past_box(
    units: list[Unit], last: int, depth: int, plain: list[str], metas: Metas | None, tables: Tables
) -> _Behind:
    """Return the next paragraph behind a box below the text.

    The front of the article is as good as a label, where *metas* are asked.
    """
    label: BoilerplateKind | None = None
    closed = False
    left = _OFFERS if metas is None else 2 * _OFFERS
    past = last + 2
    while past < len(units) and left and past < last + _FARTHEST:
        # Short sentences and verses are of a text, and no offers.
        left -= units[past].score not in _STOPPED or units[past].linked
        past += 1
    while past > last + 2 and not (
        past <= len(units)
        and _is_paragraph(units[past - 1])
        and abs(units[past - 1].indent - depth) <= _OFF
    ):
        # Nothing is asked of what no paragraph stands below.
        past -= 1
    if past == last + 2:
        return _Behind(-1)
    for n in range(last + 1, past):
        unit = units[n]
        text = " ".join(plain[unit.first : unit.past])
        if metas is not None and metas.has(text):
            label = BoilerplateKind.ADVERTISEMENT
            continue
        kind, score = tables.judge(text) if text else (None, 0.0)
        if kind is None or score <= 0.0:
            if n > last + 1 and _is_paragraph(unit) and abs(unit.indent - depth) <= _OFF:
                return _Behind(n, label, closed)
        elif kind in _BUTTONS:
            closed = closed or metas is None
        elif kind in _CLOSING:
            break
        elif kind in _BOXED:
            label = kind
    return _Behind(-1)


def _paragraphs(
    units: list[Unit], n: int, depth: int, plain: list[str], tables: Tables
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
            or (unit.score == _TITLE and sum(map(_is_paragraph, units[n + 1 : n + 3])) < 2)
            or tables.judge(" ".join(plain[unit.first : unit.past])).score > 0.0
        ):
            break
        n += 1
    return end, weight, count


def _is_paragraph(unit: Unit) -> bool:
    return unit.score > 0.0 and unit.score not in (_OPEN, _ITEM) and not unit.linked


def _stems_of(units: list[Unit], plain: list[str]) -> set[str]:
    return stems(
        " ".join([" ".join(plain[unit.first : unit.past]) for unit in units if unit.score > 0.0])
    )


def _reserves(text: str, tables: Tables) -> bool:
    """Tell whether a line reserves the rights in words: a sign alone is a photographer's too."""
    if not 10 < len(text) < META:
        return False
    kind, score = tables.judge(text.lstrip("\u00a9\u2117 "))
    return kind is BoilerplateKind.COPYRIGHT and score > 0.0


def _usual_indent(units: list[Unit]) -> int:
    weights: dict[int, float] = {}
    for unit in units:
        weights[unit.indent] = weights.get(unit.indent, 0.0) + max(unit.score, 0.0)
    return max(weights, key=lambda depth: (weights[depth], -depth))


def body_rows(
    units: list[Unit],
    plain: list[str],
    metas: Metas,
    headings: set[int],
    *,
    wrapped: bool,
    linking: AbstractSet[int],
) -> list[int]:
    """Return the rows of the article's text, without the menus and boxes that stand within.

    A line marked as a heading is a crosshead where a paragraph follows, below a menu too. Of the rows
    of *linking* is known that they open with a link, where the tool prints links as such.
    """
    found: list[int] = []
    if not units:
        return found
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
        elif (
            n
            and _is_listed(units[n - 1], run, plain, linking)
            and _is_told_in_lines(run, plain, depth, linking, metas)
        ):
            for unit in run:
                if unit.score not in _NOTHING and not _is_boxed(unit, plain, depth):
                    found += range(unit.first, unit.past)
        elif n and end < len(units) and units[end].score >= PARAGRAPH:
            kept = [unit for unit in run if unit.score not in _NOTHING]
            listed = len(run) > 1 and run[-2].first in headings
            if kept and kept[-1].first in headings and not listed:
                found += range(kept[-1].first, kept[-1].past)
        n = end
        if n < len(units):
            paragraphs += units[n].score >= PARAGRAPH
            if units[n].score >= PARAGRAPH or not _is_boxed(units[n], plain, depth):
                found += range(units[n].first, units[n].past)
            n += 1
    return found


def _is_listed(above: Unit, run: list[Unit], plain: list[str], linking: AbstractSet[int]) -> bool:
    """Tell whether a colon announces short lines, above them or on the first two, or all are items.

    Titles of other articles are items, too, where nothing shows that those are links.
    """
    if any(_announces(unit, plain, linking) for unit in (above, *run[:2])):
        return True
    items = sum([is_item(plain[unit.first]) for unit in run])
    return bool(linking) and 4 * items >= 3 * len(run)


def _is_told_in_lines(
    run: list[Unit],
    plain: list[str],
    depth: int | None,
    linking: AbstractSet[int],
    metas: Metas,
) -> bool:
    """Tell whether short lines within the text are of it, on a page that prints its links as such.

    Menus are links, and buttons are known; scores, ingredients and addresses are neither. A film in
    the text says when it was made.
    """
    judge = metas.tables.judge
    if any(metas.has(plain[unit.first]) for unit in run):
        return False
    own = [
        unit
        for unit in run
        if unit.score not in _NOTHING
        and linking.isdisjoint(range(unit.first, unit.past))
        and not _is_boxed(unit, plain, depth)
        and judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
    ]
    return 4 * len(own) >= 3 * len(run)


def _without_lists(
    units: list[Unit], first: int, past: int, plain: list[str], depth: int | None
) -> list[Unit]:
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
    if not at or above[-1:] in _ANNOUNCES or (at > first and units[at - 1].score < _TITLE):
        return run
    others = set(listed)
    return [unit for unit in run if unit not in others]


def _set_at(units: list[Unit]) -> int | None:
    """Return the indent at which nearly all the prose stands, where the tool indents at all."""
    depth = _usual_indent(units)
    prose = [(unit.score, unit.indent == depth) for unit in units if unit.score > 0.0]
    own = sum([score for score, usual in prose if usual])
    return depth if 5.0 * own >= 4.0 * sum([score for score, _ in prose]) else None


def _is_boxed(unit: Unit, plain: list[str], depth: int | None) -> bool:
    """Tell whether what is no paragraph is the title of another article, or set apart in a box."""
    if unit.linked:
        return True
    if depth is None or unit.indent <= depth:
        return False
    text = plain[unit.first]
    # Lists are set deeper, and so is what somebody said.
    return not is_item(text) and text[0] not in _QUOTES


# ------------------------------------------------------------------- what stands outside
