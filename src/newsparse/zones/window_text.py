"""The text of the article on a whole page: which of its blocks it is, and which are boxes within.

Facts
-----
Menus are runs of short lines that end no sentence; prose is long and does. The article is the
stretch of the page in which prose outweighs all else the most. Boxes stand in its midst: titles of
other articles, forms, advertisements. A label says so, or they are set deeper than the text, or are
all links; and behind them the text goes on, in its own words and with paragraph after paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import regex

from newsparse.fields.tables import Tables
from newsparse.model import BoilerplateKind
from newsparse.patterns import late
from newsparse.zones.caption import is_caption
from newsparse.zones.telling import stems
from newsparse.zones.view import CLOSING
from newsparse.zones.window_headline import META, RUN, Metas, is_item
from newsparse.zones.window_units import (
    ANNOUNCES,
    EMBEDDED,
    LONGEST_NAME,
    NOTHING,
    PARAGRAPH,
    STOPPED,
    Sort,
    Unit,
)

__all__ = [
    "LEAST_TEXT",
    "announces",
    "behind_menu",
    "best_run",
    "is_notice",
    "is_paragraph_above",
    "own_end",
    "resumed",
    "usual_indent",
]

_NO_CROSSHEADS = NOTHING | {Sort.ENTRY, Sort.ITEM, Sort.OPEN}
_RIGHTS = frozenset("\u00a9\u2117")
_YEAR = late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIME = late(r"(?<!\d)\d{1,2}[:.hH]\d\d(?!\d)")
_LONGEST_LABEL = 60
_MOST_AMID = 2
"""So many lines, a picture and its caption, stand between two paragraphs that are one run."""
_COUNTS = "0123456789() \u00bb:"
_REPLIES = late(
    r"(?P<count>\p{Nd}{1,4}) \p{L}[\p{L}\p{M}]++(?: ?[»›:]| (?:\p{L}++ ){1,3}[\"“”„«»‘'].{1,120}[\"“”«»’'])?"
)
"""How many have replied, in any language: "35 replies »", "5 thoughts on “The last ferry”"."""
_LEAST_MOMENTS = 2
_MANY_REPLIES = 12
_MANY_COMMENTS = 60
"""Units below a label of comments among which some say when they were written."""
_EARLY = 40
"""Characters within which who reserves the rights says since when."""
_FULL_STOPS = frozenset(".!。！")
_ASKS = frozenset("?？؟")
_NOTICES = 3
"""Paragraphs of a run that may be a notice of the page."""
_NOTED = 2.0
_LONGEST_NOTICE = 1200
_PUBLISHED = 3.0
_CLOSE = 8
"""Units from the end of a run within which the rights are reserved, without a year or a sign."""
_LEAST_FORBIDDEN = 60
_MOST_FORBIDDEN = 500
_PLAINLY = 5.0
_TEASERS = 3
_MANY_UNTOLD = 12
_LEFT = 2.0
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
_AMID = _BOXED | {BoilerplateKind.APP, BoilerplateKind.NAVIGATION}
_BUTTONS = frozenset({BoilerplateKind.COMMENTS, BoilerplateKind.SHARE})
"""Of these those that stand between paragraphs as well, though seldom."""
_ENDS = _CLOSING | _BOXED
LEAST_TEXT = 2.0
_NUMBER = regex.compile(r"[*_]{0,3}+(\d{1,2})\\?[.)][*_]{0,3}+(?: \S|\p{L})")
_LEAST_COUNTED = 3
_LEAST_ITEMS = 2
_NEAR_LIST = 6
"""Units below the text, pictures and links included, of which one announces a list."""
_BOX = 1.5
"""How much it speaks for a box between two paragraphs that a label or its indent says so."""
_EACH_MORE = 1.1
"""And that a further paragraph stands right below: titles of others have one each."""
_LEAST_ANNOUNCED = 20
"""A shorter line with a colon is a label: "Author:"."""
_HEADED = 0.75
"""And how much for a crosshead that a single short line stands between the two."""
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
_LAST = frozenset({Sort.SENTENCE, Sort.TITLE, Sort.LABEL})
# Who sent the text, behind its last full stop and a dash; titles of articles end in no such stop.
_SENT = late(
    r"\p{Ll}{2}\.[\"”’»]?[*_ ]{1,5}(?<= |\*|_)[–—-]{1,2} ?[*_]{0,3}(?:\p{Lu}[\p{L}\p{M}\p{N}&’'.-]*+ ?){1,3}[*_]{0,3}\Z"
)
_RATE = late(r"\((?=[^()]*\d)[^()=]{1,24} = [^()=]{2,60}\)")
_NAME = late(r"\p{Lu}[\p{L}\p{M}.'’-]*+(?: \p{L}[\p{L}\p{M}.'’-]*+){1,3}")
_FRONT = 30
"""Rows above the text in which its author signs."""
_OFF = 2
"""Columns by which one paragraph may be set deeper than the next."""


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
    depth = usual_indent(units[first : last + 1])
    # A last short sentence belongs to the prose that it is set with.
    while last + 1 < len(units) and _is_short_sentence(units[last + 1], depth):
        last += 1
    # And so does a first one.
    while first and _is_short_sentence(units[first - 1], depth):
        first -= 1
    return first, _without_teasers(units, first, last)


def _with_short_end(
    units: list[Unit], first: int, last: int, plain: list[str], tables: Tables
) -> int:
    """Return the last unit of an article, with the short sentences below a paragraph that ends it."""
    depth = usual_indent(units[first : last + 1])
    while last + 1 < len(units) and units[last + 1].indent == depth:
        below = units[last + 1]
        told = below.sort is Sort.LINED or (
            below.sort in _LAST
            and (units[last].score > 0.0 or units[last].sort is Sort.LINED)
            and not (below.linked or below.heading)
            and _closes(below, _text_of(below, plain), tables)
        )
        if not told:
            break
        last += 1
    return last


def _closes(unit: Unit, text: str, tables: Tables) -> bool:
    """Tell whether what stands below the last paragraph is the text's own last line.

    That is a short sentence, one with its sender behind it ("… on Monday. – Gazette"), or what money
    is worth ("($1 = 0.92 euros)").
    """
    if unit.sort is Sort.SENTENCE:
        own = _states(text)
    else:
        own = _SENT.search(text) is not None or _RATE.fullmatch(text) is not None
    return own and tables.judge(text).score <= 0.0


def _states(text: str) -> bool:
    """Tell whether a short sentence is one of words: no question, no points, no abbreviation."""
    said = text.rstrip(CLOSING)
    return said[-1:] in _FULL_STOPS and said[-2:-1].isalpha() and " " in said


def is_notice(units: list[Unit], run: tuple[int, int], plain: list[str], tables: Tables) -> bool:
    """Tell whether most of a short run is a notice of the page, and let it weigh nothing then.

    What a site says of its comments may be longer than a short article.
    """
    prose = [n for n in range(run[0], run[1] + 1) if units[n].score > 0.2]
    if len(prose) > _NOTICES:
        return False
    texts = [_text_of(units[n], plain) for n in prose]
    noted = [
        n
        for n, text in zip(prose, texts, strict=True)
        if len(text) < _LONGEST_NOTICE and tables.judge(text).score > _NOTED
    ]
    weight = sum([units[n].score for n in noted])
    if 2.0 * weight <= sum([units[n].score for n in prose]):
        return False
    rest = [unit.score for n, unit in enumerate(units) if n not in noted]
    if max(rest, default=0.0) < PARAGRAPH / 2:
        # Nothing else would be the text.
        return False
    for n in noted:
        units[n] = units[n]._replace(sort=Sort.SENTENCE, score=-0.2)
    return True


def _is_short_sentence(unit: Unit, depth: int) -> bool:
    return (
        unit.score > -0.3 and unit.sort not in (Sort.CLAUSE, Sort.BROKEN) and unit.indent == depth
    )


def _without_teasers(units: list[Unit], first: int, last: int) -> int:
    """Leave off what ends the page: title, teaser, title, teaser, and so on."""
    n, pairs = last, 0
    while n - 1 > first and units[n].score > 0.0 and units[n - 1].sort is Sort.TITLE:
        n, pairs = n - 2, pairs + 1
    return n if pairs >= _TEASERS else last


def own_end(units: list[Unit], first: int, last: int, plain: list[str], tables: Tables) -> int:
    """Return the last unit of the article, of a run that goes on behind its end.

    A label right above that end heads what stands below: a crosshead has text below it.
    """
    end = _own_end(units, first, last, plain, tables)
    if (
        first < end < last
        and units[end].sort is Sort.LABEL
        and units[end - 1].sort in (Sort.PROSE, Sort.SENTENCE)
    ):
        end -= 1
    return end


def _own_end(units: list[Unit], first: int, last: int, plain: list[str], tables: Tables) -> int:
    """Return the last unit of the article, or a label below it.

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
            elif (
                text in seen
                or (_YEAR.search(line, 0, _EARLY) is not None and _reserves(text, tables))
                or (n >= last - _CLOSE and beyond and _forbids(text, tables))
            ):
                return n - 1
        elif line[:1] in _RIGHTS and beyond and _reserves(_text_of(unit, plain), tables):
            return n - 1
        elif (
            paragraphs > 1
            and unit.score < 0.0
            and (len(line) <= _LONGEST_LABEL or line[0].isdecimal())
        ):
            text = _text_of(unit, plain)
            kind, score = tables.judge(text)
            if score > 0.0 and kind in _BUTTONS:
                if _heads_comments(units, n, last, plain, tables):
                    return n - 1
            elif (counted := _REPLIES.fullmatch(text)) is not None:
                # Any number and word may be so: of the replies that it counts many stand below.
                least = max(min(int(counted["count"]), _MANY_REPLIES) // 2, _LEAST_MOMENTS)
                if _heads_comments(units, n, last, plain, tables, least):
                    return n - 1
            elif (
                beyond
                and kind is BoilerplateKind.CREDITS
                and score > _NOTED
                and not _text_follows(units, n, last)
            ):
                return n - 1
            elif score > 0.0 and kind is BoilerplateKind.TAGS:
                if beyond and not tagged:
                    return n - 1
                tagged = True
        weight += max(unit.score, 0.0)
        paragraphs += unit.score >= PARAGRAPH
    return last


def _text_follows(units: list[Unit], n: int, last: int) -> bool:
    """Tell whether one paragraph stands right below another, behind unit *n* of a run."""
    return any(
        units[k].score >= PARAGRAPH / 2 and units[k + 1].score >= PARAGRAPH / 2
        for k in range(n + 1, last)
    )


def _heads_comments(
    units: list[Unit],
    n: int,
    last: int,
    plain: list[str],
    tables: Tables,
    least: int = _LEAST_MOMENTS,
) -> bool:
    """Tell whether a unit is the label of comments, of which *least* say when they were written.

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
        and (moments >= least or replies > least)
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
        start == 0 and stop <= LONGEST_NAME and stop <= scan.dates[0].span.start
        for start, stop in scan.rest
    )


def resumed(
    units: list[Unit],
    first: int,
    last: int,
    plain: list[str],
    linking: AbstractSet[int],
    metas: Metas,
    starts: Sequence[bool],
) -> tuple[int, set[int]]:
    """Return the last unit of the article, which goes on behind boxes in its midst, and theirs.

    A label says what a box is, an indent or links that it is one. Then paragraphs follow one after
    the other, as those above are set and in their words; titles of other articles have one each,
    if any, and what closes an article stands above them. Behind a single paragraph, which may be
    the standfirst, date and byline are no less.
    """
    tables = metas.tables
    depth = usual_indent(units[first : last + 1])
    boxes: set[int] = set()
    known: set[str] = set()
    deck = sum([unit.score > 0.2 for unit in units[first : last + 1]]) == 1
    while True:
        while (listed_to := _own_list(units, last, depth, plain, linking, tables)) is not None:
            last = listed_to
        last = _with_short_end(units, first, last, plain, tables)
        if (counted_to := _counted(units, first, last, plain)) is not None:
            boxes.update(n for n in range(last + 1, counted_to) if units[n].score <= 0.2)
            last = _paragraphs(units, counted_to, depth, plain, tables)[0]
            continue
        p, called, closed = _past_box(
            units, first, last, depth, plain, metas if deck else None, tables
        )
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
        sure = not label and all(
            unit.linked or unit.sort in NOTHING or _is_known(unit, plain, tables) for unit in gap
        )
        if (
            sure
            or all(unit.indent > depth for unit in gap)
            or all(unit.linked or unit.sort in (Sort.WORDLESS, Sort.EMPTY) for unit in gap[label:])
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
            - 0.1 * sum([unit.sort not in STOPPED and not _is_of_post(unit) for unit in gap])
        )
        if any(unit.indent < depth and unit.sort not in NOTHING for unit in gap):
            # What holds the text has ended.
            evidence -= _LEFT
        if not told and len(own) >= _MANY_UNTOLD and 2 * len(known) >= _MANY_STEMS:
            # Not a word in common: another article, or the page's own.
            evidence -= _BOX
        if len(gap) == 1 and gap[0].sort is Sort.LABEL and not gap[0].linked:
            evidence += _HEADED
        if count == 1:
            above, after = gap[-1], units[end + 1 : end + 3]
            if (
                above.sort is Sort.TITLE
                and above.indent == depth
                and not above.linked
                and not is_caption(_text_of(above, plain), tables)
            ):
                # A box that says what it is holds titles alone, mostly.
                evidence -= _CARD / 2 if label else _CARD
            card = len(after) > 1 and after[0].sort is Sort.TITLE and after[1].score > 0.2
            if card and not _is_known(after[0], plain, tables):
                evidence -= _CARD
            else:
                evidence += _followed(after, units[first].first, plain, tables)
        if evidence < 1.0:
            return last, boxes
        if boxed and called is not BoilerplateKind.CAPTION:
            boxes.update(range(last + 1, p))
            related = called is BoilerplateKind.RELATED
            long = label and not related
            # Below "Read also" stands one title at least.
            titled = related and len(plain[gap[0].first]) < _LEAST_ANNOUNCED
            # What is printed again and again, and pictures, may part it from the paragraph.
            n = next((n for n in range(p - 1, last, -1) if units[n].sort not in NOTHING), last + 1)
            glued = starts[units[p].first] and not starts[units[n].first]
            if (
                n > last + 1 + titled
                and not glued
                # "Read also", and below the last of the titles its day.
                and not (related and metas.dated(_text_of(units[n], plain)))
                and _is_crosshead(units[n], depth, plain, tables, long=long)
            ):
                # In the block of the box it is one of the box.
                boxes.discard(n)
        known |= own
        last = end
        deck = False


def _is_known(unit: Unit, plain: list[str], tables: Tables) -> bool:
    """Tell whether a unit is a note or a button by itself."""
    return tables.judge(_text_of(unit, plain)).score > 0.0


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
    if announces(units[last], plain, linking):
        end = _end_of_items(units, last + 1, plain, linking, tables)
        if end is not None:
            return _with_text_below(units, end, depth, plain, tables)
    below = [
        k
        for k in range(last + 1, min(last + _NEAR_LIST, len(units)))
        if units[k].sort not in NOTHING and not units[k].linked
    ][:2]
    n = next((k for k in below if announces(units[k], plain, linking)), -1)
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
        if not (is_item(plain[unit.first]) or unit.sort is Sort.BROKEN) or (
            items and unit.indent != units[items[0]].indent
        ):
            break
        items.append(k)
        own += (
            unit.sort not in NOTHING
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


def announces(unit: Unit, plain: list[str], linking: AbstractSet[int]) -> bool:
    """Tell whether a unit ends in a colon; a short label says little where links are not shown."""
    text = plain[unit.past - 1].rstrip("*_ ")
    return text[-1:] in ANNOUNCES and (bool(linking) or len(text) >= _LEAST_ANNOUNCED)


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
        if unit is after[0] and " " in text and len(text) < LONGEST_NAME:
            front = plain[max(0, text_at - _FRONT) : text_at]
            if any(text in above for above in front):
                return _ENDED
    return 0.0


def _listed(units: list[Unit], plain: list[str]) -> float:
    """Return how much speaks for a list of the text itself: a colon announces it, or it has stops."""
    if any(
        plain[unit.past - 1][-1:] in ANNOUNCES and len(plain[unit.past - 1]) >= _LEAST_ANNOUNCED
        for unit in units[:2]
    ):
        return _BOX
    stops = sum([unit.sort in STOPPED for unit in units[1:]])
    return min(stops * _BOX / 2, _BOX)


def _is_crosshead(unit: Unit, depth: int, plain: list[str], tables: Tables, *, long: bool) -> bool:
    """Tell whether a short line that is set as the text is may be a crosshead.

    One as *long* as a title is, where the box above holds none.
    """
    return (
        unit.indent <= depth
        and not unit.linked
        and unit.sort is not Sort.ENTRY
        and unit.sort not in NOTHING
        and (long or unit.sort is not Sort.TITLE)
        and tables.judge(" ".join(plain[unit.first : unit.past])).score <= 0.0
    )


class _Behind(NamedTuple):
    """The next paragraph behind a box, or -1; what the box is called, and whether text may end there."""

    at: int
    label: BoilerplateKind | None = None
    closed: bool = False


def _past_box(
    units: list[Unit],
    first: int,
    last: int,
    depth: int,
    plain: list[str],
    metas: Metas | None,
    tables: Tables,
) -> _Behind:
    """Return the next paragraph behind a box below the text.

    The front of the article is as good as a label, where *metas* are asked.
    """
    label: BoilerplateKind | None = None
    closed = False
    left = float(_OFFERS if metas is None else 2 * _OFFERS)
    past = last + 2
    while past < len(units) and left > 0.0 and past < last + _FARTHEST:
        unit = units[past]
        # Short sentences and verses are of a text, and no offers.
        short = unit.sort in STOPPED or _is_of_post(unit)
        if (not short or unit.linked) and not _is_inside(unit, depth):
            # What is known for a box counts for less.
            left -= 0.5 if unit.sort is Sort.EMBEDDED else 1
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
    within = {
        _text_of(unit, plain)
        for unit in units[max(0, last - _FARTHEST) : last]
        if unit.sort is Sort.AGAIN
    }
    front = plain[max(0, units[first].first - _FRONT) : units[first].first]
    names = {line for line in front if len(line) < LONGEST_NAME and _NAME.fullmatch(line)}
    led = -1
    for n in range(last + 1, past):
        unit = units[n]
        text = " ".join(plain[unit.first : unit.past])
        if metas is not None and metas.has(text):
            label = BoilerplateKind.ADVERTISEMENT
            continue
        kind, score = tables.judge(text) if text else (None, 0.0)
        if unit.sort is Sort.AGAIN and text in within:
            # It stands between the paragraphs above as well.
            label = label or BoilerplateKind.CAPTION
            continue
        if unit.sort is Sort.EMBEDDED:
            if n == last + 1 or units[n - 1].sort is not Sort.EMBEDDED:
                kinds = _kinds_of(units, n, plain, tables)
                if not kinds.isdisjoint(_CLOSING - _BUTTONS):
                    break
                boxed = kinds & _BOXED
                label = min(boxed) if boxed else label
                closed = closed or (metas is None and not boxed and not kinds.isdisjoint(_BUTTONS))
            continue
        if text in names and not _is_paragraph(units[min(n + 2, len(units) - 1)]):
            # Who signs above the text is named again below it.
            break
        if (kind is None or score <= 0.0) and is_caption(text, tables):
            label = label or BoilerplateKind.CAPTION
            continue
        if kind is None or score <= 0.0:
            # "More from us", and a question that is a title.
            titled = n - 1 == led and unit.score < PARAGRAPH / 2 and text[-1:] in _ASKS
            if (
                n > last + 1
                and not titled
                and _is_paragraph(unit)
                and abs(unit.indent - depth) <= _OFF
            ):
                return _Behind(n, label, closed)
        elif kind in _BUTTONS:
            closed = closed or metas is None
        elif kind in _CLOSING or (kind is BoilerplateKind.CREDITS and score > _PUBLISHED):
            break
        elif kind in _BOXED:
            label = kind
            led = n if kind is BoilerplateKind.RELATED else led
    return _Behind(-1)


def _is_of_post(unit: Unit) -> bool:
    """Tell whether a unit is of a post, which is one thing however many lines it has."""
    return unit.sort is Sort.EMBEDDED and unit.score == EMBEDDED


def _kinds_of(units: list[Unit], n: int, plain: list[str], tables: Tables) -> set[BoilerplateKind]:
    """Return what the lines of the box that begins with unit *n* are; a post is somebody else's."""
    kinds: set[BoilerplateKind] = set()
    for unit in units[n : n + _FARTHEST]:
        if unit.sort is not Sort.EMBEDDED:
            break
        text = _text_of(unit, plain)
        if text[:1] == "@":
            return set()
        kind, score = tables.judge(text) if text else (None, 0.0)
        if kind is not None and score > 0.0:
            kinds.add(kind)
    return kinds


def _is_inside(unit: Unit, depth: int) -> bool:
    """Tell whether a unit is set deeper than the text, and so within the box that stands there.

    It says nothing where the tool does not indent all of the page, but the items of lists.
    """
    return 0 < depth < unit.indent


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
        elif unit.score < 0.0 and _is_amid(unit, plain, tables):
            # "Article continues below": the next paragraph stands right below all the same.
            below = next((k for k in range(n + 1, len(units)) if units[k].sort not in NOTHING), n)
            if below == n or n > end + _MOST_AMID or not _is_paragraph(units[below]):
                break
        elif (
            n != end + 1
            or unit.linked
            or unit.sort in _NO_CROSSHEADS
            or (unit.sort is Sort.TITLE and sum(map(_is_paragraph, units[n + 1 : n + 3])) < 2)
            or tables.judge(" ".join(plain[unit.first : unit.past])).score > 0.0
        ):
            break
        n += 1
    return end, weight, count


def _is_amid(unit: Unit, plain: list[str], tables: Tables) -> bool:
    """Tell whether a short line is one that pages print between two paragraphs, or of a picture."""
    if unit.sort is Sort.WORDLESS:
        return True
    text = _text_of(unit, plain)
    kind, score = tables.judge(text)
    return (
        (kind in _AMID and score > 1.0)
        or kind is BoilerplateKind.CAPTION
        or is_caption(text, tables)
    )


def _is_paragraph(unit: Unit) -> bool:
    return unit.score > 0.0 and unit.sort not in (Sort.OPEN, Sort.ITEM) and not unit.linked


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


def _forbids(text: str, tables: Tables) -> bool:
    """Tell whether a paragraph says at length who must not print the text again."""
    if not _LEAST_FORBIDDEN < len(text) < _MOST_FORBIDDEN:
        return False
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.COPYRIGHT and score > _PLAINLY


def usual_indent(units: list[Unit]) -> int:
    """Return the indent at which most of the prose stands."""
    weights: dict[int, float] = {}
    for unit in units:
        weights[unit.indent] = weights.get(unit.indent, 0.0) + max(unit.score, 0.0)
    return max(weights, key=lambda depth: (weights[depth], -depth))
