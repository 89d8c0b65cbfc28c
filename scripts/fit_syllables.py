"""Fit the weights of newsparse.syllables from Korean texts whose blanks are known.

    python scripts/fit_syllables.py TEXTS.json

TEXTS holds a list of texts, each a list of its paragraphs, a string each. Every text is set at
several widths, its lines broken between any two syllables; learned is where a blank was lost.
Printed are the weights, and how many ends of lines are right in texts left out of the fitting.

Needs numpy: ``pip install --group fit``.
"""

from __future__ import annotations

import argparse
import json
import pathlib
from itertools import pairwise

import numpy as np

from newsparse import languages
from newsparse.joined_columns import width_of
from newsparse.syllables import WEIGHTS, Syllables, is_syllable

_WIDTHS = (16, 20, 24, 30, 36)
_CLOSING = ".,)”’\"'!?%…"
_STEPS, _RIDGE = 50, 1.0


def set_in_lines(paragraph: str, width: float) -> list[tuple[str, bool]]:
    """Break a paragraph at any syllable: its lines, and whether each ended in a blank."""
    lines: list[tuple[str, bool]] = []
    start = 0
    while start < len(paragraph):
        stop, room = start, width
        while stop < len(paragraph) and (room := room - width_of(paragraph[stop])) >= 0.0:
            stop += 1
        while stop < len(paragraph) and paragraph[stop] in _CLOSING:
            stop += 1
        stop = max(stop, start + 1)
        blank = " " in paragraph[stop - 1 : stop + 1]
        lines.append((paragraph[start:stop].strip(), blank))
        start = stop
        while start < len(paragraph) and paragraph[start] == " ":
            start += 1
    return [line for line in lines if line[0]]


def ends(text: list[str], width: float) -> list[tuple[tuple[float, ...], bool]]:
    """Return the cues of each end of a line within a paragraph, and whether a word ends there."""
    columns = [set_in_lines(paragraph, width) for paragraph in text]
    printed = [line for column in columns for line, _ in [*column, ("", False)]]
    bound = frozenset(word for one in languages.every() for word in one.prose.bound)
    syllables = Syllables(printed, bound)
    return [
        (syllables.cues(before, after), blank)
        for column in columns
        for (before, blank), (after, _) in pairwise(column)
        if is_syllable(before[-1]) and is_syllable(after[0])
    ]


def fit(cues: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression, by Newton's steps."""
    weights = np.zeros(cues.shape[1])
    for _ in range(_STEPS):
        guess = 1.0 / (1.0 + np.exp(-cues @ weights))
        slope = cues.T @ (guess - right) + _RIDGE * weights
        bend = (cues * (guess * (1.0 - guess))[:, None]).T @ cues + _RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return weights


def main() -> None:
    """Read the texts, and print what was fitted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=pathlib.Path)
    texts = json.loads(parser.parse_args().texts.read_text("utf-8"))
    rows = [
        (k, *end) for k, text in enumerate(texts) for width in _WIDTHS for end in ends(text, width)
    ]
    owner = np.array([k for k, _, _ in rows])
    cues = np.array([cue for _, cue, _ in rows])
    right = np.array([float(blank) for _, _, blank in rows])
    hits = 0
    for k in range(len(texts)):
        out = owner == k
        weights = fit(cues[~out], right[~out])
        hits += int(((cues[out] @ weights > 0.0) == (right[out] > 0.5)).sum())
    print(f"{len(rows)} ends of lines, {hits / len(rows):.3f} right where left out")
    print(f"{((cues[:, 1] > 0.0) == (right > 0.5)).mean():.3f} by the syllables alone")
    for name, weight in zip(WEIGHTS, fit(cues, right), strict=True):
        print(f"{name:<14}{weight:>7.2f}")


if __name__ == "__main__":
    main()
