"""Fit the weights of the boilerplate table to judged blocks, and print them.

    python scripts/fit_boilerplate.py blocks.jsonl [more.jsonl ...] [--pull 0.15] [--rounds 400]

A line of the file is one block:

    {"text": "Share this article", "lang": "en", "kind": "share", "also": ["related"]}

``text`` is clean (no markup), ``kind`` a value of BoilerplateKind or "none" for prose, ``also``
(optional) lists other kinds that are right too, ``lang`` is for the report alone. A line may
have ``weight``: how many blocks it stands for.

The fit is logistic regression on the cues by gradient descent, drawn towards the weights that
stand in the source with the force ``--pull``: a value that hardly occurs keeps the weight that
was set by hand. Blocks in which nothing is seen at all never reach the table and are left out.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import pathlib
from typing import Any

from newsparse.evidence import Table, logistic
from newsparse.fields import boilerplate
from newsparse.languages import every

Key = tuple[int, int]


def read(paths: list[pathlib.Path]) -> list[dict[str, Any]]:
    """Read the judged blocks."""
    blocks: list[dict[str, Any]] = []
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            blocks += [json.loads(line) for line in lines if line.strip()]
    return blocks


def gather(
    blocks: list[dict[str, Any]],
) -> tuple[dict[tuple[tuple[int, ...], bool], float], collections.Counter[str]]:
    """Count how often each tuple of cues is boilerplate and prose."""
    tables = boilerplate.tables(every())
    counted: dict[tuple[tuple[int, ...], bool], float] = collections.defaultdict(float)
    report: collections.Counter[str] = collections.Counter()
    for block in blocks:
        yes = block["kind"] != "none"
        seen = boilerplate.cues(block["text"], tables)
        report[f"{'boilerplate' if yes else 'prose'}"] += 1
        if seen is None:
            report[f"{'boilerplate' if yes else 'prose'} not looked at"] += 1
            continue
        if yes and seen.kind is not None:
            right = seen.kind.value in {block["kind"], *block.get("also", ())}
            report["kind right" if right else "kind wrong"] += 1
        counted[seen.values, yes] += float(block.get("weight", 1.0))
    return dict(counted), report


def keys(table: Table, values: tuple[int, ...]) -> list[Key]:
    """Return what a tuple of cues is weighed by: each cue's value, and the pairs that it has."""
    found: list[Key] = list(enumerate(values))
    index = {cue.name: at for at, cue in enumerate(table.cues)}
    for number, pair in enumerate(table.pairs):
        a, b = index[pair.first], index[pair.second]
        names = (table.cues[a].values[values[a]], table.cues[b].values[values[b]])
        found += [
            (-1 - number, at) for at, (*both, _) in enumerate(pair.weights) if names == tuple(both)
        ]
    return found


def fit(
    table: Table,
    counted: dict[tuple[tuple[int, ...], bool], float],
    *,
    pull: float,
    rounds: int,
) -> tuple[float, dict[Key, float]]:
    """Return the bias and a weight for each (cue, value), drawn towards those of *table*.

    Pairs of cues have negative numbers: the first is -1.
    """
    start = {
        (index, value): weight
        for index, cue in enumerate(table.cues)
        for value, weight in enumerate(cue.rows[0])
    }
    for place, pair in enumerate(table.pairs):
        start.update({(-1 - place, at): one[2] for at, one in enumerate(pair.weights)})
    weights = dict(start)
    bias = table.bias[0]
    of = {values: keys(table, values) for values, _ in counted}
    rate = 1.0
    total = sum(counted.values())
    for _ in range(rounds):
        slope: dict[Key, float] = collections.defaultdict(float)
        slope_bias = 0.0
        for (values, yes), number in counted.items():
            score = bias + sum(weights[key] for key in of[values])
            error = (logistic(score) - float(yes)) * number
            slope_bias += error
            for key in of[values]:
                slope[key] += error
        bias -= rate * slope_bias / total
        for key, weight in weights.items():
            gradient = slope[key] / total + pull * (weight - start[key]) / math.sqrt(total)
            weights[key] = weight - rate * gradient
    return bias, weights


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--pull", type=float, default=0.15)
    parser.add_argument("--rounds", type=int, default=400)
    options = parser.parse_args()
    counted, report = gather(read(options.files))
    bias, weights = fit(boilerplate.TABLE, counted, pull=options.pull, rounds=options.rounds)
    print(dict(report))
    print(f"bias={bias:.1f}")
    for index, cue in enumerate(boilerplate.TABLE.cues):
        row = ", ".join(f"{weights[index, value]:.1f}" for value in range(len(cue.values)))
        print(f"{cue.name}: ({row})")
    for number, pair in enumerate(boilerplate.TABLE.pairs):
        row = ", ".join(
            f'("{one[0]}", "{one[1]}", {weights[-1 - number, at]:.1f})'
            for at, one in enumerate(pair.weights)
        )
        print(f"{pair.first} and {pair.second}: ({row})")


if __name__ == "__main__":
    main()
