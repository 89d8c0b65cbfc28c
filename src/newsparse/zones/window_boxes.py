"""The boxes of a page that a copy shows as one block each: labels, titles and buttons, line by line.

Facts
-----
A browser's copy parts paragraphs by blank lines, and sets the lines of a box right below each other:
"Read also" and titles; the name of a letter, what is in it, and the button to order it; a plea. What
leads on or asks is known by its words, the lines around it are not, but stand in the same block. A
stanza, a table or an address is a block of short lines, too, and holds nothing of the kind.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from newsparse.fields.boilerplate import Judgement
from newsparse.fields.tables import Tables
from newsparse.model import BoilerplateKind
from newsparse.zones.caption import is_caption
from newsparse.zones.window_headline import is_item
from newsparse.zones.window_units import (
    ANNOUNCES,
    EMBEDDED,
    LINED,
    NOTHING,
    PARAGRAPH,
    PLEADS,
    STOPPED,
    Sort,
    Unit,
)

__all__ = ["set_boxes_apart"]

_SURE = 2.5
"""Log-odds from which a line is the label of a box, or a button in it."""
_ASKS = frozenset(
    {
        BoilerplateKind.ADVERTISEMENT,
        BoilerplateKind.APP,
        BoilerplateKind.LEGAL,
        BoilerplateKind.SHARE,
        BoilerplateKind.SUBSCRIBE,
    }
)
_OFFERS = _ASKS - {BoilerplateKind.SHARE}
_ENCLOSES = _ASKS | {BoilerplateKind.COMMENTS, BoilerplateKind.RELATED}
_LEAST = 2
_LONGEST = 8
"""Lines of a box that asks for something, at least and at most."""
_MOST_TITLES = 24
_LONGEST_CAPTION = 4
_LONGEST_VERSE = 60
_LEAST_ANNOUNCED = 12
_CONSENTS = 5
"""Lines of a box that shows what others have made only with the reader's consent."""
_SENTENCES = frozenset({Sort.PROSE, Sort.SENTENCE})
_NONE = range(0)
_NO_TITLES = frozenset({Sort.POST, Sort.EMBEDDED})
_PARTED = 0.6
"""The part of the paragraphs that stand alone where a page parts them by blank lines."""


def set_boxes_apart(
    units: list[Unit], plain: Sequence[str], starts: Sequence[bool], tables: Tables
) -> None:
    """Let the units of boxes between the first and the last paragraph of a page be none of its text."""
    prose = [n for n, unit in enumerate(units) if unit.score > 0.2]
    if not prose:
        return
    alone = sum([_is_alone(units, n, starts) for n in prose])
    parted = alone >= _PARTED * len(prose)
    first, end = prose[0], prose[-1]
    while first and not starts[units[first].first]:
        first -= 1
    while first < end:
        past = first + 1
        while past < len(units) and not starts[units[past].first]:
            past += 1
        told = (
            past - first > 2
            and parted
            and not any(unit.sort is Sort.BROKEN for unit in units[first:past])
        )
        if told and _is_told_in_lines(units[first:past], plain, tables):
            for n in range(first, past):
                units[n] = units[n]._replace(sort=Sort.LINED, score=LINED)
        elif past - first > 1:
            box = _box_of(units[first:past], plain, tables, parted=parted)
            for n in range(first + box.start, first + box.stop):
                units[n] = units[n]._replace(
                    sort=Sort.EMBEDDED, score=min(units[n].score, EMBEDDED)
                )
        first = past


def _is_told_in_lines(block: list[Unit], plain: Sequence[str], tables: Tables) -> bool:
    """Tell whether a block of short lines is of the text: a stanza, or what a colon announces."""
    texts = [" ".join(plain[unit.first : unit.past]) for unit in block]
    if len(texts) > _MOST_TITLES or any(not text or len(text) > _LONGEST_VERSE for text in texts):
        return False
    stopped = sum([unit.sort in STOPPED for unit in block])
    announced = texts[0][-1] in ANNOUNCES and len(texts[0]) >= _LEAST_ANNOUNCED
    return (announced or 2 * stopped > len(block)) and not any(
        unit.linked or unit.heading or unit.sort in NOTHING or tables.judge(text).score > 0.0
        for unit, text in zip(block, texts, strict=True)
    )


def _is_alone(units: list[Unit], n: int, starts: Sequence[bool]) -> bool:
    below = n + 1 == len(units) or starts[units[n + 1].first]
    return below and starts[units[n].first]


def _box_of(block: list[Unit], plain: Sequence[str], tables: Tables, *, parted: bool) -> range:
    """Return the units of a block that are a box; none where there is none.

    Where no blank line parts them it stands right below a paragraph, or right above one. Where blank
    lines part all paragraphs what is one block may be one plea, in whole paragraphs.
    """
    texts = [" ".join(plain[unit.first : unit.past]) for unit in block[:_MOST_TITLES]]

    @cache
    def judged(n: int) -> Judgement:
        # Most blocks are text, which shows itself in few of their lines.
        return tables.judge(texts[n])

    lower, upper = _between_text(block, texts, judged, parted=parted)
    box = range(lower, upper)
    if any(is_item(text) for text in texts[lower:upper]):
        # The tool shows what a list is: "Where to find it:", and networks.
        return _NONE
    for n in range(lower, min(upper - 1, len(texts))):
        if judged(n).kind is BoilerplateKind.RELATED and judged(n).score > _SURE:
            rest = block[n + 1 : upper]
            if (parted or len(box) <= _LONGEST) and all(
                unit.score < PARAGRAPH / 2 and unit.sort not in _NO_TITLES for unit in rest
            ):
                return box
            break
    if len(block) > _LONGEST:
        return _NONE
    whole = range(len(block))
    first, last = whole[0], whole[-1]
    if (
        len(block) <= _LONGEST_CAPTION
        and all(unit.score < PARAGRAPH / 2 for unit in block)
        and any(_tells_of_picture(judged(n), texts[n], tables) for n in whole)
    ):
        # A picture: what it shows, who made it, and the button to enlarge it.
        return whole
    headed = parted and block[first].score < 0.0
    if (
        headed
        and len(block) <= _CONSENTS
        and " " in texts[first]
        and judged(first).kind is BoilerplateKind.LEGAL
        and judged(first).score > _SURE
    ):
        return whole
    if headed and all(
        one.kind in _ENCLOSES and one.score > _SURE for one in map(judged, (first, last))
    ):
        # What stands between its label and its buttons is the box's, whatever it says.
        return whole
    if any(unit.linked or unit.heading for unit in block):
        return _NONE
    if parted and (_pleads(judged(first)) or (headed and _pleads(judged(last)))):
        pleas = [judged(n).kind in PLEADS for n in whole]
        # What is no plea by its words stands between two that are.
        if (
            2 * sum(pleas) >= len(block)
            and all(
                pleas[n] or block[n].score < PARAGRAPH / 2 or (n and all(pleas[n - 1 : n + 2 : 2]))
                for n in range(len(block) - 1)
            )
            and (pleas[-1] or block[-1].score < PARAGRAPH / 2)
        ):
            return whole
    if len(box) < _LEAST:
        return _NONE
    said = list(map(judged, box))
    asked = [one.kind in _ASKS and one.score > 0.0 for one in said]
    if 2 * sum(asked) > len(asked) or any(
        one.kind in _ASKS and one.score > _SURE for one in (*said[:2], *said[-2:])
    ):
        return box
    return _NONE


def _tells_of_picture(said: Judgement, text: str, tables: Tables) -> bool:
    return (said.kind is BoilerplateKind.CAPTION and said.score > 0.0) or is_caption(text, tables)


def _between_text(
    block: list[Unit], texts: list[str], judged: Callable[[int], Judgement], *, parted: bool
) -> tuple[int, int]:
    """Return where in a block its text ends above a box, and where it begins again below.

    Whole sentences above all labels are text, and those in the last lines; behind a label only
    paragraphs are. Where blank lines part no paragraphs, a label that no site is known to print may
    be a crosshead: below it a sentence is text that has no word of an offer in it.
    """
    lower = len(block)
    while lower and not (
        block[lower - 1].score >= PARAGRAPH
        and (lower > len(texts) or judged(lower - 1).score <= _SURE)
    ):
        lower -= 1
    while (
        lower < len(block)
        and block[lower].sort in _SENTENCES
        and (lower >= len(texts) or judged(lower).score <= 0.0)
    ):
        lower += 1
    if not parted:
        lower = _behind_crossheads(block, texts, judged, lower)
    upper = len(block)
    while (
        upper > lower
        and block[upper - 1].sort is Sort.PROSE
        and (upper > len(texts) or (judged(upper - 1).score <= 0.0 and texts[upper - 1][-1] != "?"))
    ):
        upper -= 1
    return lower, upper


def _behind_crossheads(
    block: list[Unit], texts: list[str], judged: Callable[[int], Judgement], lower: int
) -> int:
    """Return where a text ends that goes on behind a label no site is known to print."""
    known = labelled = False
    for n in range(lower, min(len(block), len(texts))):
        said, unit = judged(n), block[n]
        if said.kind is BoilerplateKind.CAPTION:
            # What a picture shows labels nothing.
            labelled = True
        elif said.score > 0.0:
            known = labelled = True
        elif unit.sort in _SENTENCES and (
            not labelled or (unit.sort is Sort.PROSE and not known and said.kind is None)
        ):
            lower, known, labelled = n + 1, False, False
        else:
            labelled = True
    return lower


def _pleads(said: Judgement) -> bool:
    return said.kind in PLEADS and said.score > _SURE
