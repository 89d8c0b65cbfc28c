"""Fit the weights of newsparse.breaks from articles whose paragraphs are known.

    python scripts/fit_breaks.py CASES.jsonl[.gz] [--half 0|1] [--write src/newsparse/weights.py]

CASES holds one JSON object a line: "text" (the printed text), "publisher" and "pipeline" (any
strings; results are reported by them), "expect": {"paragraphs": [the true paragraphs, in order]}.
Only gaps between lines whose words are found in the true paragraphs are learned from. With --half
only the publishers of one half (by a hash of their names) are used for fitting; the other half is
always reported on apart.

Besides the cases as they are, each article is learned from as printed in columns of drawn widths
and heights (--printings), since the cuts are few and the words on both sides of one are many, and with
a paragraph on each line.

Needs numpy and rapidfuzz: ``pip install --group fit``.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import pathlib
import random
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import regex
from rapidfuzz.distance import LCSseq

from newsparse.cues import CHEAP, COSTLY, LATE_PAIRS, PAIRS, UNSURE, Capitals, cheap_cues, late_cues
from newsparse.fields import language
from newsparse.fields.tables import Tables
from newsparse.furniture import find_furniture
from newsparse.layout import Regime, measure
from newsparse.lines import read_lines
from newsparse.markup import strip

_TOKEN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]|[\p{L}\p{M}\p{N}]+")
_DROP = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))

_LEAST_CUT = 9
Row = tuple[str, int, tuple[int, ...], tuple[int, ...], bool, str]


def tokens(text: str) -> list[str]:
    """Return the words to align by."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text.translate(_DROP)).casefold())


def half(publisher: str) -> int:
    """Return which half of the publishers this one is in."""
    return int(hashlib.sha1(publisher.encode()).hexdigest(), 16) % 2


def rows(case: dict[str, Any], tables: Tables) -> Iterator[Row]:
    """Yield publisher, regime, cheap cues, costly cues and truth of each known gap."""
    lines = read_lines(case["text"])
    layout = measure(lines)
    furniture = find_furniture(lines, layout, tables.pages)
    truth: list[str] = []
    place: list[int] = []
    for number, paragraph in enumerate(case["expect"]["paragraphs"]):
        words = tokens(paragraph)
        truth += words
        place += [number] * len(words)
    shown: list[str] = []
    owner: list[int] = []
    kept = [i for i in layout.rows if i not in furniture]
    for i in kept:
        words = tokens(strip(lines.texts[i]))
        shown += words
        owner += [i] * len(words)
    first: dict[int, tuple[int, int]] = {}
    last: dict[int, tuple[int, int]] = {}
    count: Counter[int] = Counter()
    for op in LCSseq.opcodes(truth, shown):
        if op.tag != "equal":
            continue
        theirs = range(op.src_start, op.src_end)
        for x, y in zip(theirs, range(op.dest_start, op.dest_end), strict=True):
            i = owner[y]
            first.setdefault(i, (place[x], x))
            last[i] = (place[x], x)
            count[i] += 1
    total = Counter(owner)
    body = [i for i in kept if total[i] and 2 * count[i] >= total[i]]
    if len(body) < 2:
        return
    cues = cheap_cues(lines, layout, body)
    sample = strip(" ".join([lines.texts[i] for i in body])[:1500])
    prose = tables.prose(language.identify(sample, tables.language))
    block = lines.texts[body[0]]
    capitals = Capitals(case["text"])
    for k, values in enumerate(cues):
        a, b = body[k], body[k + 1]
        between = values[2]
        if a in last and b in first and 0 <= first[b][1] - last[a][1] <= 3:
            late = late_cues(lines.texts[a], lines.texts[b], block, prose.common, capitals)
            yield (
                case["publisher"],
                int(layout.regime),
                values,
                late,
                first[b][0] == last[a][0],
                case["pipeline"],
            )
        block = f"{block} {lines.texts[b]}" if between == 0 else lines.texts[b]


def printed(case: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """Return the article of *case* set in columns or pages anew, and cut where they end.

    One in two is printed a paragraph a block, as OCR models do; the others keep their lines, with
    a blank line or an indent between paragraphs and a blank line, a number or a form feed
    between pages.
    """
    paragraphs = case["expect"]["paragraphs"]
    if draw.random() < 0.5:
        return {**case, "text": _in_blocks(paragraphs, draw), "pipeline": "printed"}
    return {**case, "text": _in_lines(paragraphs, draw), "pipeline": "printed-lines"}


def _in_blocks(paragraphs: list[str], draw: random.Random) -> str:
    width, height = draw.randint(36, 64), draw.randint(28, 64)
    left = draw.randint(5, height)
    blocks: list[str] = []
    for paragraph in paragraphs:
        words = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
        while len(words) > left:
            blocks.append(" ".join(words[:left]))
            words, left = words[left:], height
        blocks.append(" ".join(words))
        left -= len(words)
        left = height if left < 2 else left
    return "\n\n".join(block for block in blocks if block)


def _in_lines(paragraphs: list[str], draw: random.Random) -> str:
    width, height = draw.randint(45, 100), draw.randint(20, 60)
    indent = draw.random() < 0.5
    page = draw.choice(("\n", "\n{}\n\n", "\f"))
    left = draw.randint(5, height)
    pages = 1
    out: list[str] = []
    for paragraph in paragraphs:
        lines = textwrap.wrap(
            paragraph,
            width,
            initial_indent="   " if indent else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in lines:
            if left == 0:
                out.append(page.format(pages))
                pages, left = pages + 1, height
            out.append(line + "\n")
            left -= 1
        if not indent:
            out.append("\n")
    return "".join(out)


def _a_line_each(paragraphs: list[str], draw: random.Random) -> str:
    """Print a paragraph a line, without blank lines; a few are cut at links or by columns."""
    often = draw.choice((0.0, 0.0, 0.04))
    out: list[str] = []
    for paragraph in paragraphs:
        words = paragraph.split(" ")
        if len(words) < _LEAST_CUT or draw.random() >= often:
            out.append(paragraph)
            continue
        first = draw.randint(2, len(words) - 3)
        parts = [words[:first], words[first:]]
        if draw.random() < 0.7:
            # Before and behind a link or a name in italics.
            past = min(first + draw.randint(1, 4), len(words) - 1)
            parts = [words[:first], words[first:past], words[past:]]
        out += [" ".join(part) for part in parts]
    return "\n".join(out)


def design(
    keys: list[tuple[int, tuple[int, ...]]],
    cues: list[tuple[str, str, tuple[str, ...]]],
    pairs: list[tuple[str, str]],
) -> tuple[np.ndarray, list[tuple[Any, ...]]]:
    """Return the matrix of ones and the name of each column."""
    index: dict[tuple[Any, ...], int] = {}
    cells: list[tuple[int, int]] = []
    names = [name for name, _, _ in cues]
    at = {name: i for i, name in enumerate(names)}
    # A cue that does not apply says nothing: what such gaps have in common, other cues see.
    absent = {(name, of.index("none")) for name, _, of in cues if "none" in of}
    for r, (regime, values) in enumerate(keys):
        features: list[tuple[Any, ...]] = [("bias", regime)]
        for name, value in zip(names, values, strict=True):
            if (name, value) not in absent:
                features.append(("cue", name, value))
                features.append(("row", regime, name, value))
        for a, b in pairs:
            if (a, values[at[a]]) not in absent:
                features.append(("pair", a, b, values[at[a]], values[at[b]]))
        for feature in features:
            cells.append((r, index.setdefault(feature, len(index))))
    matrix = np.zeros((len(keys), len(index)))
    for r, c in cells:
        matrix[r, c] = 1.0
    return matrix, list(index)


def fit(matrix: np.ndarray, yes: np.ndarray, no: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """Return the weights of a ridge-penalised logistic regression, by Newton's method."""
    weights = np.zeros(matrix.shape[1])
    total = yes + no
    for _ in range(30):
        chance = 1.0 / (1.0 + np.exp(-np.clip(matrix @ weights, -30, 30)))
        slope = matrix.T @ (yes - total * chance) - strength * weights
        curve = (matrix * (total * chance * (1 - chance))[:, None]).T @ matrix
        step = np.linalg.solve(curve + np.diag(strength), slope)
        weights += step
        if np.abs(step).max() < 1e-4:
            break
    return weights


def learn(
    data: list[tuple[int, tuple[int, ...], bool]],
    cues: list[tuple[str, str, tuple[str, ...]]],
    pairs: list[tuple[str, str]],
    ridge: float,
) -> dict[tuple[Any, ...], float]:
    """Return a weight per feature."""
    counts: dict[tuple[int, tuple[int, ...]], list[int]] = {}
    for regime, values, joined in data:
        counts.setdefault((regime, values), [0, 0])[joined] += 1
    keys = list(counts)
    matrix, names = design(keys, cues, pairs)
    no, yes = np.array([counts[key] for key in keys], dtype=float).T
    strength = np.array(
        [
            0.05 if n[0] == "bias" else {"cue": 1.0, "row": 2.0, "pair": 2.0}[n[0]] * ridge
            for n in names
        ]
    )
    return dict(zip(names, fit(matrix, yes, no, strength), strict=True))


def table_source(
    name: str,
    question: str,
    learned: dict[tuple[Any, ...], float],
    cues: list[tuple[str, str, tuple[str, ...]]],
    pairs: list[tuple[str, str]],
) -> str:
    """Return the source of a Table."""
    regimes = len(Regime)
    out = [f"{name} = Table(", f'    "{question}",']
    bias = ", ".join(f"{learned.get(('bias', r), 0.0):.2f}" for r in range(regimes))
    out += [f"    bias=({bias}),", "    cues=("]
    values_of = {}
    for cue, asks, values in cues:
        values_of[cue] = values
        out += ["        Cue(", f'            "{cue}",', f'            "{asks}",']
        out += [f"            {values!r},".replace("'", '"'), "            ("]
        for r in range(regimes):
            row = ", ".join(
                f"{learned.get(('cue', cue, v), 0.0) + learned.get(('row', r, cue, v), 0.0):.2f}"
                for v in range(len(values))
            )
            out.append(f"                ({row}),  # {Regime(r).name.lower()}")
        out += ["            ),", "        ),"]
    out += ["    ),", "    pairs=("]
    for a, b in pairs:
        cells = sorted(
            (key[3], key[4], weight)
            for key, weight in learned.items()
            if key[0] == "pair" and key[1:3] == (a, b) and abs(weight) >= 0.1
        )
        out += ["        Pair(", f'            "{a}",', f'            "{b}",', "            ("]
        for x, y, weight in cells:
            out.append(f'                ("{values_of[a][x]}", "{values_of[b][y]}", {weight:.2f}),')
        out += ["            ),", "        ),"]
    out += ["    ),", ")"]
    return "\n".join(out)


def score(
    learned: dict[tuple[Any, ...], float],
    names: list[str],
    pairs: list[tuple[str, str]],
    regime: int,
    values: tuple[int, ...],
) -> float:
    """Return the log-odds of one gap."""
    at = {name: i for i, name in enumerate(names)}
    total = learned.get(("bias", regime), 0.0)
    for name, value in zip(names, values, strict=True):
        total += learned.get(("cue", name, value), 0.0) + learned.get(
            ("row", regime, name, value), 0.0
        )
    for a, b in pairs:
        total += learned.get(("pair", a, b, values[at[a]], values[at[b]]), 0.0)
    return total


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, report, and write the tables."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("cases")
    ask.add_argument("--half", type=int, choices=(0, 1))
    ask.add_argument("--write", type=pathlib.Path)
    ask.add_argument(
        "--printings", type=int, default=8, help="how often each article is printed in columns anew"
    )
    ask.add_argument("--ridge", type=float, default=2.0)
    args = ask.parse_args(arguments)
    opener = gzip.open if args.cases.endswith(".gz") else open
    with opener(args.cases, "rt", encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    tables = Tables(None, None, None, None)
    data = [row for case in cases for row in rows(case, tables)]
    draw = random.Random(args.half)
    seen: set[str] = set()
    for case in cases:
        body = "\n".join(case["expect"]["paragraphs"])
        if case["pipeline"].startswith("html") or len(body) < 600 or body in seen:
            continue
        seen.add(body)
        for _ in range(args.printings):
            data += rows(printed(case, draw), tables)
        for _ in range(args.printings // 4):
            text = _a_line_each(case["expect"]["paragraphs"], draw)
            data += rows({**case, "text": text, "pipeline": "printed-a-line-each"}, tables)
    known = [row for row in data if args.half is None or half(row[0]) == args.half]

    names = [name for name, _, _ in CHEAP]
    cheap = learn(
        [(regime, values, joined) for _, regime, values, _, joined, _ in known],
        CHEAP,
        PAIRS,
        args.ridge,
    )
    unsure = [
        (regime, values + late, joined)
        for _, regime, values, late, joined, _ in known
        if abs(score(cheap, names, PAIRS, regime, values)) < UNSURE
    ]
    late_names = names + [name for name, _, _ in COSTLY]
    full = learn(unsure, CHEAP + COSTLY, PAIRS + LATE_PAIRS, args.ridge)

    report: dict[tuple[int, str], Counter[str]] = {}
    for publisher, regime, values, late, joined, pipeline in data:
        found = score(cheap, names, PAIRS, regime, values)
        if abs(found) < UNSURE:
            found = score(full, late_names, PAIRS + LATE_PAIRS, regime, values + late)
        part = report.setdefault((half(publisher), pipeline), Counter())
        part["gaps"] += 1
        kept = found < 0
        part["tp"] += kept and not joined
        part["fp"] += kept and joined
        part["fn"] += not kept and not joined
        part["cuts"] += joined and values[2] > 0
        part["fixed"] += joined and values[2] > 0 and not kept
    for (which, pipeline), part in sorted(report.items()):
        f1 = 2 * part["tp"] / max(1, 2 * part["tp"] + part["fp"] + part["fn"])
        fixed = part["fixed"] / max(1, part["cuts"])
        print(
            f"half {which} {pipeline:26} gaps {part['gaps']:6} boundary F1 {f1:.4f} "
            f"false breaks {part['fp']:4} false joins {part['fn']:4} cuts {part['cuts']:4} fixed {fixed:.3f}"
        )
    print(len(unsure), "of", len(known), "gaps were undecided by the cheap cues")
    if args.write:
        args.write.write_text(
            '"""Weights of newsparse.breaks, written by scripts/fit_breaks.py: log-odds that a gap is an accident."""\n\n'
            "from newsparse.evidence import Cue, Pair, Table\n\n"
            + table_source(
                "GAPS",
                "do the lines on both sides belong to one paragraph?",
                cheap,
                CHEAP,
                PAIRS,
            )
            + "\n\n"
            + table_source(
                "LATE",
                "the same, where the cheap cues leave it undecided",
                full,
                CHEAP + COSTLY,
                PAIRS + LATE_PAIRS,
            )
            + "\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
