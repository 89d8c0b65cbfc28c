"""Decisions by weighed evidence: cue tables, a score, and an explanation. It knows nothing of news.

Facts
-----
A question ("are these two blocks one paragraph?") is asked of a tuple of small integers, one
per *cue*: each says which of a few named values the cue has here. A :class:`Table` holds a
weight for each value, a row of them per *regime* (the kind of text the question arises in), and
a few named pairs of cues whose joint meaning is more than their sum. The score is the sum of the
weights, in units of log-odds; its logistic is the confidence; the reasons are the largest terms.

A table is data: the weights stand in the source of the room that asks, they are fitted by a
script, and switching a cue off is leaving its row out (:meth:`Table.without`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import reduce
from operator import add, getitem

import attrs

__all__ = ["UNKNOWN", "Cue", "Pair", "Table", "logistic"]

UNKNOWN = -1
"""Stands for the value of a cue that nobody has looked at."""

Values = tuple[int, ...] | bytes
"""What the cues are at one place: small integers, in the order of the table's cues."""

Scored = tuple[float, bytes]
"""A score, and the values it is of: one object for all that are equal."""

_MEMO_SIZE = 1 << 15


def logistic(score: float) -> float:
    """Turn log-odds into a chance between 0 and 1.

    >>> logistic(0.0)
    0.5
    >>> round(logistic(2.2), 2)
    0.9
    """
    if score < -700.0:
        return 0.0
    return 1.0 / (1.0 + math.exp(-score))


@attrs.frozen
class Cue:
    """One thing that is looked at.

    ``values`` are the names of what it can be; ``rows`` holds, per regime, a weight for each.
    A single row serves all regimes.
    """

    name: str
    asks: str
    values: tuple[str, ...]
    rows: tuple[tuple[float, ...], ...]

    def __attrs_post_init__(self) -> None:
        """Refuse a row that does not fit the values."""
        if any(len(row) != len(self.values) for row in self.rows):
            raise ValueError(f"cue {self.name}: a row does not have {len(self.values)} weights")


@attrs.frozen
class Pair:
    """Two cues that mean more together: weights for some pairs of their values."""

    first: str
    second: str
    weights: tuple[tuple[str, str, float], ...]


class _Memo(dict[Values, Scored]):
    """The scores of one regime, reckoned when they are first asked for; bounded."""

    def __init__(self, table: Table, regime: int) -> None:
        super().__init__()
        self._bias = table.bias[regime if len(table.bias) > 1 else 0]
        self._rows = [cue.rows[regime if len(cue.rows) > 1 else 0] for cue in table.cues]
        sizes = [len(cue.values) for cue in table.cues]
        # Of each pair the two places, how many values the second has, and the weights row by row.
        self._pairs = [
            (
                first,
                second,
                sizes[second],
                [
                    weights.get((a, b), 0.0)
                    for a in range(sizes[first])
                    for b in range(sizes[second])
                ],
            )
            for _, first, second, weights in table.joint
        ]

    def __missing__(self, values: Values) -> Scored:
        if len(values) != len(self._rows):
            raise ValueError(f"{len(values)} values for {len(self._rows)} cues")
        # The sum of Table.terms, whose names nobody asks for here, in the same order.
        score = reduce(add, map(getitem, self._rows, values), self._bias)
        for first, second, size, weights in self._pairs:
            score += weights[values[first] * size + values[second]]
        scored = score, bytes(values)
        if len(self) < _MEMO_SIZE:
            self[values] = scored
        return scored


class _Most(dict[Values, float]):
    """The most that scores of one regime can be, where some values are not known yet; bounded."""

    def __init__(self, table: Table, regime: int) -> None:
        super().__init__()
        self._bias = table.bias[regime if len(table.bias) > 1 else 0]
        self._rows = [cue.rows[regime if len(cue.rows) > 1 else 0] for cue in table.cues]
        self._pairs = table.joint

    def __missing__(self, values: Values) -> float:
        if len(values) != len(self._rows):
            raise ValueError(f"{len(values)} values for {len(self._rows)} cues")
        most = self._bias
        for row, value in zip(self._rows, values, strict=True):
            most += max(row) if value == UNKNOWN else row[value]
        for _, first, second, weights in self._pairs:
            a, b = values[first], values[second]
            if UNKNOWN in (a, b):
                # Pairs that are not listed add nothing.
                fitting = [
                    w for (x, y), w in weights.items() if a in (x, UNKNOWN) and b in (y, UNKNOWN)
                ]
                most += max([0.0, *fitting])
            else:
                most += weights.get((a, b), 0.0)
        if len(self) < _MEMO_SIZE:
            self[values] = most
        return most


class Table:
    """Cues, their weights, and the score of a tuple of their values.

    >>> table = Table(
    ...     "is it raining?",
    ...     bias=-1.0,
    ...     cues=[
    ...         Cue("sky", "how the sky looks", ("blue", "grey"), ((-2.0, 1.5),)),
    ...         Cue("people", "what people carry", ("nothing", "umbrellas"), ((0.0, 3.0),)),
    ...     ],
    ... )
    >>> round(table.confidence((1, 1)), 2)
    0.97
    >>> table.reason((1, 1))
    ('people:umbrellas', 'sky:grey')
    """

    def __init__(
        self,
        question: str,
        *,
        bias: float | tuple[float, ...],
        cues: list[Cue] | tuple[Cue, ...],
        pairs: list[Pair] | tuple[Pair, ...] = (),
    ) -> None:
        """Prepare the look-ups. A *bias* per regime takes as many as the longest rows."""
        self.question = question
        self.cues = tuple(cues)
        self.pairs = tuple(pairs)
        self.bias = bias if isinstance(bias, tuple) else (bias,)
        index = {cue.name: i for i, cue in enumerate(self.cues)}
        self.joint = [
            (
                pair,
                index[pair.first],
                index[pair.second],
                {
                    (
                        self.cues[index[pair.first]].values.index(a),
                        self.cues[index[pair.second]].values.index(b),
                    ): weight
                    for a, b, weight in pair.weights
                },
            )
            for pair in self.pairs
        ]
        regimes = max([len(self.bias), *(len(cue.rows) for cue in self.cues)])
        self._memos = tuple(_Memo(self, regime) for regime in range(regimes))
        self._mosts = tuple(_Most(self, regime) for regime in range(regimes))

    def score(self, values: Values, regime: int = 0) -> float:
        """Return the log-odds that the answer is yes."""
        return self._memos[regime][values][0]

    def most(self, values: Values, regime: int = 0) -> float:
        """Return the most that the score can be where values that are ``UNKNOWN`` are not known.

        Who wants no more than a sign of it stops there, before what is dear to find out.
        """
        return self._mosts[regime][values]

    def scores(self, regime: int = 0) -> Mapping[Values, Scored]:
        """Return the scores of one regime as a mapping, for many look-ups in a row.

        Equal values come back as one object: an article has hundreds of them.
        """
        return self._memos[regime]

    def confidence(self, values: Values, regime: int = 0) -> float:
        """Return the chance that the answer is yes."""
        return logistic(self.score(values, regime))

    def reason(
        self, values: Values, regime: int = 0, *, most: int = 3, against: bool = False
    ) -> tuple[str, ...]:
        """Name the heaviest terms for the answer (or *against* it), the heaviest first."""
        sign = -1.0 if against else 1.0
        terms = [(sign * weight, name) for name, weight in self.terms(values, regime)]
        terms = sorted((term for term in terms if term[0] > 0.0), key=lambda term: -term[0])
        return tuple(name for _, name in terms[:most])

    def without(self, name: str) -> Table:
        """Return the table with one cue's weights, and its pairs, at zero."""
        return Table(
            self.question,
            bias=self.bias,
            cues=[
                attrs.evolve(cue, rows=tuple((0.0,) * len(row) for row in cue.rows))
                if cue.name == name
                else cue
                for cue in self.cues
            ],
            pairs=[pair for pair in self.pairs if name not in (pair.first, pair.second)],
        )

    def terms(self, values: Values, regime: int = 0) -> list[tuple[str, float]]:
        """Return what each cue and pair adds to the score, by name."""
        terms: list[tuple[str, float]] = []
        for cue, value in zip(self.cues, values, strict=True):
            row = cue.rows[regime if len(cue.rows) > 1 else 0]
            terms.append((f"{cue.name}:{cue.values[value]}", row[value]))
        for pair, first, second, weights in self.joint:
            weight = weights.get((values[first], values[second]))
            if weight is not None:
                terms.append((f"{pair.first}+{pair.second}", weight))
        return terms
