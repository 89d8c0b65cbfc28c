"""Which rows of the article's text on a whole page are text: no menus, no boxes within it.

Facts
-----
Between two paragraphs stand crossheads, lists and what is told line by line; and titles of other
articles, buttons, the entries of menus. Those are links, or set deeper than the text, or known for
buttons, or run on where nothing announces a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from newsparse.model import BoilerplateKind
from newsparse.zones.telling import stems
from newsparse.zones.window_headline import RUN, Metas, is_item
from newsparse.zones.window_text import announces, usual_indent
from newsparse.zones.window_units import ANNOUNCES, NOTHING, PARAGRAPH, PLEADS, Sort, Unit

__all__ = ["body_rows"]

_QUOTES = frozenset("\"“”„«»‹›'‘’「『《>—–-")
_FRONT_PARAGRAPHS = 2
_LONGEST_CROSSHEAD = 60
_LEAST_TOLD = 2
_PLAINLY = 5.0
_NEAR = 4
"""Paragraphs below a crosshead that tell what it says."""


def body_rows(
    units: list[Unit],
    plain: list[str],
    metas: Metas,
    headings: set[int],
    *,
    wrapped: bool,
    linking: AbstractSet[int],
    starts: Sequence[bool],
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
        # What is known for a box is no menu, and takes no crosshead along.
        loose = [unit for unit in run if unit.sort is not Sort.EMBEDDED]
        own = [unit for unit in loose if depth is None or unit.indent == depth]
        most = RUN if len(own) == len(loose) else 2 * RUN
        if len(own) < most or sum([unit.score for unit in own]) > -0.45 * len(own):
            # Crossheads and the like.
            for k, unit in enumerate(run):
                # Headings one below the other are a list of other articles.
                above = unit.first - 1
                listed = {above, unit.first} <= headings and above not in found[-1:]
                listed = listed or (len(run) >= RUN and _labels_box(run[k : k + 2], plain, depth))
                listed = listed or _heads_box(run[k : k + 2], plain, depth, starts)
                if (unit.sort not in NOTHING and not listed) and (
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
                if unit.sort not in NOTHING and not _is_boxed(unit, plain, depth):
                    found += range(unit.first, unit.past)
        elif n and end < len(units) and units[end].score >= PARAGRAPH:
            kept = [unit for unit in run if unit.sort not in NOTHING]
            listed = len(kept) > 1 and kept[-2].first in headings
            if kept and (
                (kept[-1].first in headings and not listed)
                or _is_told_below(kept[-1], units[end:], plain, starts, metas)
            ):
                found += range(kept[-1].first, kept[-1].past)
        n = end
        if n < len(units):
            paragraphs += units[n].score >= PARAGRAPH
            small = (
                n and units[n - 1].linked and _is_small_print(units[n - 1 : n + 1], plain, metas)
            )
            if not small and (units[n].score >= PARAGRAPH or not _is_boxed(units[n], plain, depth)):
                found += range(units[n].first, units[n].past)
            n += 1
    return found


def _is_small_print(units: list[Unit], plain: list[str], metas: Metas) -> bool:
    """Tell whether the second of two units says on which terms the reader may do what the first asks.

    The first is a link: "Sign up to our newsletter".
    """
    asked, said = (metas.tables.judge(" ".join(plain[unit.first : unit.past])) for unit in units)
    return (
        asked.kind in PLEADS
        and asked.score > 0.0
        and said.kind is BoilerplateKind.LEGAL
        and said.score > _PLAINLY
    )


def _is_told_below(
    unit: Unit, below: list[Unit], plain: list[str], starts: Sequence[bool], metas: Metas
) -> bool:
    """Tell whether the last line of a box is a crosshead: the paragraphs below say all its words.

    It stands apart from the box, and they follow right below.
    """
    text = " ".join(plain[unit.first : unit.past])
    if (
        unit.linked
        or len(text) > _LONGEST_CROSSHEAD
        or is_item(text)
        or not starts[unit.first]
        or not starts[below[0].first]
        or metas.tables.judge(text).score > 0.0
    ):
        return False
    own = stems(text)
    if len(own) < _LEAST_TOLD:
        return False
    paragraphs = list(takewhile(lambda one: one.score >= PARAGRAPH / 2, below[:_NEAR]))
    return own <= stems(" ".join([" ".join(plain[one.first : one.past]) for one in paragraphs]))


def _labels_box(units: list[Unit], plain: list[str], depth: int | None) -> bool:
    """Tell whether the first of two units is the label of a box below: "Our summer series:"."""
    return (
        len(units) > 1
        and plain[units[0].past - 1][-1:] in ANNOUNCES
        and _is_boxed(units[1], plain, depth)
    )


def _heads_box(
    units: list[Unit], plain: list[str], depth: int | None, starts: Sequence[bool]
) -> bool:
    """Tell whether the first of two units is the head of a box: what is in it stands right below, deeper.

    A blank line parts a crosshead from what follows.
    """
    return (
        len(units) > 1
        and not (units[0].heading or starts[units[1].first])
        and units[0].indent < units[1].indent
        and units[0].sort is Sort.LABEL
        and _is_boxed(units[1], plain, depth)
    )


def _is_listed(above: Unit, run: list[Unit], plain: list[str], linking: AbstractSet[int]) -> bool:
    """Tell whether a colon announces short lines, above them or on the first two, or all are items.

    Titles of other articles are items, too, where nothing shows that those are links.
    """
    if any(announces(unit, plain, linking) for unit in (above, *run[:2])):
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
        if unit.sort not in NOTHING
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
    if not at or above[-1:] in ANNOUNCES or (at > first and units[at - 1].score < -0.5):
        return run
    others = set(listed)
    return [unit for unit in run if unit not in others]


def _set_at(units: list[Unit]) -> int | None:
    """Return the indent at which nearly all the prose stands, where the tool indents at all."""
    depth = usual_indent(units)
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
