"""Each gap between two lines of the body: whether it parts two paragraphs or none.

Facts
-----
A column or page end cuts a paragraph anywhere: the second half may begin with a capital, and
the first end in a full stop. So many weak cues are summed; a few gaps leave nothing to weigh.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsparse.cues import ADJACENT, CHEAP, UNSURE, Capitals, cheap_cues, late_cues, size
from newsparse.evidence import Values, logistic
from newsparse.layout import Layout, Regime
from newsparse.lines import Lines
from newsparse.sentences import (
    CHANCES,
    OPEN_ENDS,
    RULED,
    Rule,
    block_before,
    join_headings,
    join_unfinished,
    keep_crossheads,
    keep_items,
    keep_sentences,
)
from newsparse.weights import GAPS, LATE

__all__ = ["Gaps", "border", "confidence", "judge", "reason"]


def border(lines: Lines, layout: Layout, a: int, b: int, so_far: int, to_come: int) -> float:
    """Return the log-odds that line *a* and line *b* after it are of one paragraph.

    This is what the zones ask of a border: *so_far* and *to_come* are the lengths of the blocks
    on its two sides.
    """
    (cues,) = cheap_cues(lines, layout, [a, b])
    values = (*cues[:6], size(so_far), size(to_come), *cues[8:])
    return GAPS.score(values, int(layout.regime))


class Gaps:
    """What was decided of each gap: the one in front of the k-th line of the body is at k - 1.

    ``joined`` is 1 where the two lines are one paragraph and 0 where not, ``values`` holds the cues, the costly
    ones behind the cheap where they were asked, and a rule behind the cheap where one decided;
    ``scores`` the log-odds of a join.
    """

    __slots__ = ("joined", "regime", "scores", "values")

    def __init__(
        self, regime: Regime, values: list[bytes], scores: list[float], joined: bytes
    ) -> None:
        """Keep the parallel lists."""
        self.regime = regime
        self.values = values
        self.scores = scores
        self.joined = joined


def judge(
    lines: Lines,
    layout: Layout,
    body: list[int],
    *,
    opaque: AbstractSet[int],
    further: AbstractSet[int] = frozenset(),
    abbreviated: frozenset[str],
    common: frozenset[str],
    titles: frozenset[str] = frozenset(),
    headed: bool = False,
    join_at: float = 0.5,
) -> Gaps:
    """Decide every gap between two lines of *body*.

    No join crosses a line of *opaque* (a heading, a list item, a rule) at its beginning, nor
    one that is less certain than *join_at*, a chance between 0 and 1; at 1 every printed break
    between blocks is kept. The lines of *further* go on with the heading above. *headed* says that
    the crossheads are marked.
    """
    regime = layout.regime
    at = int(regime)
    scored = list(map(GAPS.scores(at).__getitem__, cheap_cues(lines, layout, body)))
    scores = [score for score, _ in scored]
    values = [cues for _, cues in scored]
    # To a reader any blank is a blank: where the source has others, the lines are searched.
    capitals = Capitals("\n".join(lines.texts) if lines.uneven else lines.source)
    for k in [k for k, score in enumerate(scores) if -UNSURE < score < UNSURE]:
        if body[k + 1] not in opaque:
            block = block_before(lines.texts, body, values, scores, k)
            before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
            asked = values[k] + bytes(late_cues(before, after, block, common, capitals))
            scores[k], values[k] = LATE.scores(at)[asked]
    join_unfinished(lines, layout, body, values, scores, opaque, (common, titles), headed=headed)
    keep_items(lines, body, values, scores, common)
    if regime is not Regime.SPACED or not _are_open(values):
        # A blank line after every line cuts most sentences; after every paragraph, none.
        keep_sentences(
            lines, body, values, scores, abbreviated=abbreviated, unwrapped=not layout.column
        )
    if not (layout.column or headed):
        keep_crossheads(lines, body, values, scores, common)
    if further:
        join_headings(body, further, values, scores)
    if join_at == 0.5:
        joined = [score > 0.0 for score in scores]
    else:
        joined = [
            (join_at < 1.0 or value[2] == ADJACENT) and logistic(score) >= min(join_at, 0.999)
            if value[2] != ADJACENT
            else score > 0.0
            for score, value in zip(scores, values, strict=True)
        ]
    if opaque:
        for k in [k for k, i in enumerate(body) if i in opaque]:
            if k:
                joined[k - 1] = False
    return Gaps(regime, values, scores, bytes(joined))


def _are_open(values: list[bytes]) -> bool:
    """Tell whether a third of the gaps or more are in mid-sentence."""
    return 3 * sum(value[0] in OPEN_ENDS for value in values) >= len(values)


def confidence(values: Values, regime: int) -> float:
    """Return the chance that the lines on both sides of a gap are one paragraph."""
    if len(values) == RULED:
        return CHANCES[values[-1]]
    table = GAPS if len(values) == len(CHEAP) else LATE
    return table.confidence(values, regime)


def reason(values: Values, regime: int, *, against: bool = False) -> tuple[str, ...]:
    """Return the cues that decided for the join, or against it."""
    if len(values) == RULED:
        return (f"rule:{Rule(values[-1]).name.lower().replace('_', ' ')}",)
    table = GAPS if len(values) == len(CHEAP) else LATE
    return table.reason(values, regime, against=against)
