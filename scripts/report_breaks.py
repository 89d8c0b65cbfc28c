"""Report on newsparse.breaks: reliability, what each cue and rule is worth, and the errors left.

    python scripts/report_breaks.py CASES.jsonl[.gz] [--half 0|1] [--weights FILE [FILE]]
        [--part PART ...] [--call GROUP=WORDS ...] [--into PAGE]

CASES is the file that scripts/fit_breaks.py takes. It holds one JSON object a line: "text" (the
printed text), "publisher" and "pipeline" (any strings; a pipeline's name up to its first "-" is
its group, which --call may print under another name), "expect": {"paragraphs": [the true
paragraphs, in order]}. One key more is read where it is there: "subheadings" in "expect", those of
the paragraphs that are crossheads. With --half only the publishers of one half (by a hash of their
names) are read. The weights are those of the package, or of a FILE that scripts/fit_breaks.py has
written. Two files stand for the publishers of half 0 and those of half 1: so weights that were
fitted to each half are judged by the other.

What is printed are Markdown tables:

- whole: how the articles were read, by group of pipelines and by regime of layout;
- reliability: of the joins of each confidence, how many are right, and of those of each rule;
- ablation: the same scores with one cue, pair of cues or rule switched off, as differences; a cue
  is also put at its mean, so that it says the same of every gap, but the others weigh as before;
- errors: the joins that are missing and those that are wrong, by cause.

Words of the print are aligned with those of the truth. A paragraph end of the truth is found
where a printed paragraph begins between the same words (boundary F1). A cut is a gap between two
true lines of one paragraph with a blank line, a page end or furniture in it, but for the blank
line that follows every line of a page; it can be decided unless the first line ends with a whole
sentence and the second begins like one. A false join is a paragraph end of the truth inside a
paragraph that was read.

With --into the tables are also put into a page of Markdown, between lines that say
"<!-- report: NAME -->" and "<!-- /report -->"; NAME is what stands above a table that is printed,
with "other weights, " in front where --weights was given.

The figure behind "±" is 1.96 standard errors over articles: what several printings of one article
add up to counts as one, ratios are linearised, and differences are paired. It is left out where
nothing varies, and cannot be told from one article.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import pathlib
import runpy
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any, NamedTuple

import regex

from newsparse import breaks, cues, sentences
from newsparse.evidence import Table
from newsparse.fields.tables import Tables
from newsparse.layout import Layout, Regime
from newsparse.lines import INVISIBLE
from newsparse.model import Paragraph, ParagraphKind, RepairKind
from newsparse.stages import STAGES, Reading

PARTS = ("whole", "reliability", "ablation", "errors")

# ----------------------------------------------------------------- the truth, word by word

_TOKEN = regex.compile(
    rf"[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}]|[\p{{L}}\p{{M}}\p{{N}}{INVISIBLE}]+"
)
_DROP = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_RUN = 4
"""So many words in a row anchor the alignment."""
_BETWEEN = 6
"""So many words of furniture may stand between the halves of a word."""
_LOST = 3
"""So many words may be lost between two lines that follow each other in the truth."""


def half(publisher: str) -> int:
    """Return which half of the publishers this one is in."""
    return int(hashlib.sha1(publisher.encode()).hexdigest(), 16) % 2


def words(text: str) -> list[tuple[str, int]]:
    """Return the words to align by, and where each begins."""
    found = [
        (unicodedata.normalize("NFKC", match[0].translate(_DROP)).casefold(), match.start())
        for match in _TOKEN.finditer(text)
    ]
    return [(word, start) for word, start in found if word]


def align(truth: Sequence[str], shown: Sequence[str]) -> list[int]:
    """Return for each word that is shown the number of the true word it is, or -1.

    >>> align("the wind rose".split(), "3 the wind page rose".split())
    [-1, 0, 1, -1, 2]
    """
    found = [-1] * len(shown)
    runs = (
        [tuple(truth[i : i + _RUN]) for i in range(len(truth) - _RUN + 1)],
        [tuple(shown[j : j + _RUN]) for j in range(len(shown) - _RUN + 1)],
    )
    blocks: list[tuple[int, int, int]] = []
    past, gone = 0, 0
    for i, j, size in SequenceMatcher(None, *runs, autojunk=False).get_matching_blocks():
        if size:
            # Two runs may share words.
            over = max(past - i, gone - j, 0)
            length = size + _RUN - 1 - over
            if length > 0:
                blocks.append((i + over, j + over, length))
                past, gone = i + over + length, j + over + length
    past, gone = 0, 0
    for i, j, length in [*blocks, (len(truth), len(shown), 0)]:
        left, right = truth[past:i], shown[gone:j]
        if left and right:
            matcher = SequenceMatcher(None, left, right, autojunk=False)
            for a, b, size in matcher.get_matching_blocks():
                for n in range(size):
                    found[gone + b + n] = past + a + n
        for n in range(length):
            found[j + n] = i + n
        past, gone = i + length, j + length
    _halves(truth, shown, found)
    return found


def _halves(truth: Sequence[str], shown: Sequence[str], found: list[int]) -> None:
    """Match the two halves of a word that a line end has cut; a page end may lie between them."""
    past = 0
    for j, word in enumerate(shown):
        if found[j] >= 0:
            past = found[j] + 1
            continue
        behind = shown[j + 1 : j + 2 + _BETWEEN]
        ends = [n for n, x in enumerate(found[j + 1 : j + 2 + _BETWEEN]) if x >= 0]
        for n, other in enumerate(behind[: ends[0]] if ends else behind):
            if word + other in truth[past : past + 1]:
                found[j] = found[j + 1 + n] = past
                break


class Cut(NamedTuple):
    """A gap between two true lines of one paragraph."""

    before: int
    after: int
    wrap: bool
    """The end of a line of the column, and no cut."""
    cause: str
    """What makes it hard, as far as the truth shows."""


class Case:
    """One printed article, read as far as nothing depends on the breaks."""

    def __init__(
        self, case: Mapping[str, Any], tables: Tables, weights: Mapping[str, object]
    ) -> None:
        """Align the words and read up to the zones; *weights* take the place of the package's."""
        self.weights = weights
        self.group = str(case["pipeline"]).split("-")[0]
        self.pipeline = str(case["pipeline"])
        expect = case["expect"]
        paragraphs: list[str] = expect["paragraphs"]
        self.crossheads = {
            n for n, p in enumerate(paragraphs) if p in expect.get("subheadings", ())
        }
        self.article = f"{case['publisher']} {max(paragraphs, key=len, default='')}"
        self.place: list[int] = []
        truth: list[str] = []
        for number, paragraph in enumerate(paragraphs):
            here = [word for word, _ in words(paragraph)]
            truth += here
            self.place += [number] * len(here)
        self.ends = {x for x in range(1, len(truth)) if self.place[x] != self.place[x - 1]}

        self.reading = Reading(case["text"], tables, 0.5)
        names = [name for name, _ in STAGES]
        zones, gaps = names.index("zones"), names.index("breaks")
        for _, stage in STAGES[:zones]:
            stage(self.reading)
        self._late = [stage for _, stage in STAGES[zones : gaps + 1]]
        self._furniture, self._layout = self.reading.furniture, self.reading.layout
        self._align(truth)
        with switched(weights):
            self.apply(self.true_body())
        self.layout: Layout = self.reading.layout
        self.regime = f"page: {self.layout.regime.name.lower()}"
        self.cuts = list(self._cuts(tables))

    def _align(self, truth: list[str]) -> None:
        """Find, for each line, the words of the truth that it holds."""
        lines = self.reading.lines
        shown = words(lines.source)
        match = align(truth, [word for word, _ in shown])
        starts = [start for _, start in shown]
        self.rows: dict[int, list[int]] = {}
        self.true_rows: set[int] = set()
        for row, text in enumerate(lines.texts):
            if text:
                here = range(
                    bisect_left(starts, lines.starts[row]), bisect_left(starts, lines.stops[row])
                )
                known = [match[y] for y in here if match[y] >= 0]
                if known:
                    self.rows[row] = known
                    if 2 * len(known) >= len(here):
                        self.true_rows.add(row)

    def true_body(self) -> list[int]:
        """Return the lines of the body according to the truth."""
        return sorted(self.true_rows)

    def again(self) -> Reading:
        """Read the breaks anew, in the zones of the last time."""
        self.reading.doubts = []
        self._late[-1](self.reading)
        return self.reading

    def apply(self, body: list[int] | None = None) -> Reading:
        """Read zones and breaks anew, or the breaks of a known *body*."""
        reading = self.reading
        reading.furniture, reading.layout, reading.doubts = self._furniture, self._layout, []
        zones, *rest = self._late
        zones(reading)
        if body is not None:
            reading.body = body
        for stage in rest:
            stage(reading)
        return reading

    def _cuts(self, tables: Tables) -> Iterator[Cut]:
        """Yield the gaps between true lines of one paragraph that follow each other there."""
        lines, body = self.reading.lines, self.true_body()
        prose = tables.prose(self.reading.language)
        block = ""
        for (a, b), values in zip(
            pairwise(body), cues.cheap_cues(lines, self.layout, body), strict=True
        ):
            block = f"{block} {lines.texts[a]}".strip()
            last, first = self.rows[a][-1], self.rows[b][0]
            one = self.place[last] == self.place[first]
            if one and 0 <= first - last <= _LOST:
                late = (
                    cues.open_at_end(block),
                    cues.is_abbreviated(lines.texts[a], prose.abbreviated),
                )
                # Where a blank line follows every line, it is no cut.
                spaced = self.layout.regime is Regime.SPACED and values[2] == cues.BLANK
                wrap = spaced or values[2] == cues.ADJACENT
                yield Cut(a, b, wrap, cause(values, late, len(block), wrap=wrap))
            if not one:
                block = ""


_SENTENCE_ENDS = (cues.STOP, cues.QUOTED_STOP)
_GOES_ON = (cues.S_LOWER, cues.S_QUOTE_LOWER, cues.S_CLOSING)
_NO_INDENT = (0, 1)
_NO_ROOM = (0, 1, 2)
_SHORT = 60
WHOLE = "cut after a whole sentence"


def cause(values: tuple[int, ...], late: tuple[int, int], so_far: int, *, wrap: bool) -> str:
    """Name what makes a gap inside a paragraph hard; the first that fits."""
    end, start = values[:2]
    opened, short = late
    if end in _SENTENCE_ENDS and start not in _GOES_ON:
        if short:
            return "abbreviation"
        if opened:
            return "unfinished quotation or bracket"
        return "wrap after a whole sentence" if wrap else WHOLE
    if end == cues.HYPHEN:
        return "hyphen"
    if end == cues.CASELESS or start == cues.S_CASELESS:
        return "script without capitals"
    if opened or start in (cues.S_QUOTE, cues.S_QUOTE_LOWER):
        return "quotation or bracket"
    if so_far < _SHORT:
        return "short first part"
    return "other"


# ----------------------------------------------------------------- one reading, counted


class Outcome(NamedTuple):
    """What became of one case: counts by name, and the errors by cause."""

    counts: Counter[str]
    missing: list[str]
    wrong: list[str]


def paragraph_of(case: Case) -> dict[int, int]:
    """Return the number of the paragraph each line of the body was read into."""
    gaps, body = case.reading.gaps, case.reading.body
    numbers: dict[int, int] = {}
    number = 0
    for k, row in enumerate(body):
        if k and not gaps.joined[k - 1]:
            number += 1
        numbers[row] = number
    return numbers


def count(case: Case) -> Outcome:
    """Count what the last reading of *case* found."""
    numbers = paragraph_of(case)
    counts: Counter[str] = Counter()

    # A paragraph that was read begins between two words of the truth.
    spans: set[tuple[int, int]] = set()
    last, number, began = -1, 0, False
    where: dict[int, int] = {}
    for row, own in numbers.items():
        began = began or own != number
        number = own
        for x in case.rows.get(row, ()):
            if began and last >= 0:
                spans.add((last, x))
            last, began = x, False
            where[x] = own
    left = set(case.ends)
    for low, high in sorted(spans):
        hit = next((x for x in range(low + 1, high + 1) if x in left), None)
        if hit is not None:
            left.discard(hit)
            counts["found"] += 1
    counts["said"], counts["true"] = len(spans), len(case.ends)

    missing: list[str] = []
    for cut in case.cuts:
        joined = cut.before in numbers and numbers[cut.before] == numbers.get(cut.after)
        if not cut.wrap:
            counts["cuts"] += 1
            counts["repaired"] += joined
            if cut.cause != WHOLE:
                counts["decidable"] += 1
                counts["decided"] += joined
        if not joined:
            missing.append(why_missing(case, cut, numbers))

    wrong: list[str] = []
    for x in sorted(case.ends):
        # A word that was cut in two is not aligned: its neighbour is.
        before = where.get(x - 1, where.get(x - 2))
        after = where.get(x, where.get(x + 1))
        if before is not None and before == after:
            wrong.append(why_wrong(case, x))
    counts["false joins"] = len(wrong)
    return Outcome(counts, missing, wrong)


def why_missing(case: Case, cut: Cut, numbers: Mapping[int, int]) -> str:
    """Name the cause of a join that is missing."""
    reading = case.reading
    if cut.before not in numbers or cut.after not in numbers:
        gone = {cut.before, cut.after} - numbers.keys()
        if gone & reading.furniture:
            return "taken for furniture"
        return "zone: the body ends between them" if len(gone) == 1 else "zone: no body, both"
    between = [row for row in numbers if cut.before < row < cut.after]
    if between:
        return "between the halves: furniture, caption or aside not seen"
    marked = reading.marks.headings.keys() | reading.marks.quotes
    kinds = {
        paragraph.kind
        for paragraph in reading.paragraphs
        if any(
            piece.start <= reading.lines.starts[row] < piece.stop
            for piece in paragraph.pieces
            for row in (cut.before, cut.after)
        )
    }
    if {cut.before, cut.after} & marked or kinds - {ParagraphKind.TEXT}:
        return "taken for a heading, list or quotation"
    return cut.cause


def why_wrong(case: Case, x: int) -> str:
    """Name the cause of a join across the end of a paragraph, in front of the true word *x*."""
    rows = {known: row for row, here in case.rows.items() for known in here}
    a = rows.get(x - 1, rows.get(x - 2))
    b = rows.get(x, rows.get(x + 1))
    assert a is not None
    assert b is not None
    if a == b:
        return "no break is printed"
    lines = case.reading.lines
    body = [row for row in sorted(paragraph_of(case)) if a <= row <= b]
    if len(body) > 2:
        return "a line that is no body joined between"
    (values,) = cues.cheap_cues(lines, case.layout, [a, b])
    end, start, between = values[:3]
    if case.crossheads & {case.place[x], case.place[x - 1]}:
        return "crosshead"
    if end in _SENTENCE_ENDS and start not in _GOES_ON:
        if between != cues.ADJACENT or values[5] not in _NO_INDENT:
            return "whole sentence, a blank line, page or indent behind it"
        if values[4] in _NO_ROOM:
            return "whole sentence on a full line, nothing marks its end"
        return "whole sentence, the line is short"
    if end in _SENTENCE_ENDS:
        return "next paragraph begins with a small letter or mark"
    if end == cues.CASELESS or start == cues.S_CASELESS:
        return "script without capitals"
    if start == cues.S_LOWER:
        return "no stop, and the next paragraph begins with a small letter"
    return "no stop at the end of the paragraph"


# ----------------------------------------------------------------- figures and their intervals

Rows = list[tuple[str, float, float]]
"""Article, what counts, of how much."""


def _by_article(rows: Rows) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for article, part, whole in rows:
        a, b = found.get(article, (0.0, 0.0))
        found[article] = (a + part, b + whole)
    return found


def _influence(rows: Rows) -> tuple[float | None, dict[str, float]]:
    """Return the ratio, and what each article adds to it beyond the average."""
    articles = _by_article(rows)
    whole = sum(b for _, b in articles.values())
    if not whole:
        return None, {}
    ratio = sum(a for a, _ in articles.values()) / whole
    return ratio, {name: (a - ratio * b) / whole for name, (a, b) in articles.items()}


def _error(influences: Iterable[float]) -> float | None:
    known = list(influences)
    if len(known) < 2 or not any(known):
        return None
    return 1.96 * math.sqrt(sum(i * i for i in known) * len(known) / (len(known) - 1))


def share(rows: Rows) -> tuple[float | None, float | None]:
    """Return a ratio and 1.96 standard errors of it over articles.

    >>> share([("a", 1, 2), ("b", 2, 2)])
    (0.75, 0.49)
    """
    ratio, influences = _influence(rows)
    return ratio, _error(influences.values())


def difference(rows: Rows, base: Rows) -> tuple[float | None, float | None]:
    """Return by how much the ratio of *rows* is above that of *base*, and its error."""
    (new, ours), (old, theirs) = _influence(rows), _influence(base)
    if new is None or old is None:
        return None, None
    names = ours.keys() | theirs.keys()
    return new - old, _error([ours.get(n, 0.0) - theirs.get(n, 0.0) for n in names])


def shown(figure: tuple[float | None, float | None], *, sign: bool = False) -> str:
    """Print a figure and its error."""
    value, error = figure
    if value is None:
        return "-"
    number = f"{value:+.4f}" if sign else f"{value:.4f}"
    if sign and abs(value) < 0.00005:
        number = "0"
    return f"{number} ±{error:.4f}" if error is not None and error >= 0.00005 else number


def rows_of(cases: Sequence[Case], counts: Sequence[Counter[str]], name: str) -> Rows:
    """Return the rows of one score."""
    pairs: list[tuple[float, float]]
    if name == "boundary F1":
        pairs = [(2 * c["found"], c["said"] + c["true"]) for c in counts]
    else:
        of, out_of = {
            "cuts repaired": ("repaired", "cuts"),
            "decidable": ("decided", "decidable"),
            "false joins": ("false joins", "true"),
        }[name]
        pairs = [(c[of], c[out_of]) for c in counts]
    return [(case.article, *pair) for case, pair in zip(cases, pairs, strict=True)]


class Report:
    """What is printed, with the tables kept by name."""

    def __init__(self, prefix: str) -> None:
        """Begin with no table; *prefix* stands in front of all names."""
        self.tables: dict[str, str] = {}
        self._prefix = prefix

    def table(self, name: str, head: Sequence[str], body: Iterable[Sequence[str]]) -> None:
        """Print a Markdown table under its name."""
        rule = ["---", *["--:"] * (len(head) - 1)]
        text = "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *body))
        self.tables[self._prefix + name] = text
        print(f"{self._prefix}{name}\n\n{text}")

    def put_into(self, page: pathlib.Path) -> None:
        """Replace the tables of a page that have a name of ours."""

        def filled(match: regex.Match[str]) -> str:
            name = match["name"]
            if name not in self.tables:
                return match[0]
            return f"<!-- report: {name} -->\n\n{self.tables[name]}\n<!-- /report -->"

        text = page.read_text(encoding="utf-8")
        page.write_text(_PLACE.sub(filled, text), encoding="utf-8")


_PLACE = regex.compile(r"<!-- report: (?P<name>[^\n]*?) -->.*?<!-- /report -->", regex.DOTALL)


# ----------------------------------------------------------------- the parts of the report


def groups(cases: Sequence[Case]) -> dict[str, list[int]]:
    """Return the numbers of the cases of each group and each regime."""
    found: dict[str, list[int]] = {"all": list(range(len(cases)))}
    for key in ("group", "regime"):
        names = sorted({getattr(case, key) for case in cases})
        for name in names:
            found[name] = [n for n, case in enumerate(cases) if getattr(case, key) == name]
    return found


def run(cases: Sequence[Case], *, zones: bool = True) -> list[Outcome]:
    """Read all cases and count; without *zones* in those of the last time."""
    found: list[Outcome] = []
    for case in cases:
        with switched(case.weights):
            if zones:
                case.apply()
            else:
                case.again()
            found.append(count(case))
    return found


def whole(report: Report, cases: Sequence[Case], outcomes: Sequence[Outcome]) -> None:
    """Print the scores by group and regime."""
    counts = [outcome.counts for outcome in outcomes]
    body: list[list[str]] = []
    for name, numbers in groups(cases).items():
        part = [cases[n] for n in numbers]
        own = [counts[n] for n in numbers]
        total: Counter[str] = Counter()
        for one in own:
            total.update(one)
        row = [name, str(len(part)), str(total["true"])]
        row.append(shown(share(rows_of(part, own, "boundary F1"))))
        row += [str(total["cuts"]), shown(share(rows_of(part, own, "cuts repaired")))]
        row += [str(total["decidable"]), shown(share(rows_of(part, own, "decidable")))]
        row += [str(total["false joins"]), shown(share(rows_of(part, own, "false joins")))]
        body.append(row)
    head = ["cases", "printings", "paragraph ends", "boundary F1", "cuts", "repaired", "decidable"]
    report.table("whole", [*head, "repaired", "false joins", "per end"], body)


BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01)
_JOINS = {
    RepairKind.WRAP: "wraps",
    RepairKind.HYPHENATION: "wraps",
    RepairKind.STRAY_BREAK: "between blocks",
    RepairKind.FURNITURE: "between blocks",
}


def joins(
    case: Case, paragraphs: Iterable[Paragraph]
) -> Iterator[tuple[str, float, bool | None, str]]:
    """Yield kind, confidence, truth and first reason of the joins.

    The truth is None where a line is not of the body.
    """
    lines = case.reading.lines
    for paragraph in paragraphs:
        for repair in paragraph.repairs:
            if repair.kind in _JOINS and repair.reason:
                a = bisect_right(lines.starts, repair.span.start - 1) - 1
                b = bisect_right(lines.starts, repair.span.stop) - 1
                right = None
                if {a, b} <= case.true_rows:
                    right = case.place[case.rows[a][-1]] == case.place[case.rows[b][0]]
                yield _JOINS[repair.kind], repair.confidence, right, repair.reason[0]


def reliability(report: Report, cases: Sequence[Case]) -> None:
    """Print, per bin of confidence, how many joins are right."""
    for title, true_zones in (("as read", False), ("with the true zones", True)):
        rows: dict[str, list[Rows]] = {}
        beside: Counter[str] = Counter()
        ruled: dict[str, Rows] = {}
        for case in cases:
            # A repair reckons its confidence when it is asked for.
            with switched(case.weights):
                reading = case.apply(case.true_body() if true_zones else None)
                known = list(joins(case, reading.paragraphs))
            for kind, chance, right, reason in known:
                if right is None:
                    beside[kind] += 1
                else:
                    bins = rows.setdefault(kind, [[] for _ in BINS[1:]])
                    bins[bisect_right(BINS, chance) - 1].append((case.article, right, 1))
                    if reason.startswith("rule:"):
                        ruled.setdefault(reason, []).append((case.article, right, 1))
        for kind, bins in sorted(rows.items()):
            body = [
                [f"{low:.2f} to {min(high, 1.0):.2f}", str(len(one)), shown(share(one))]
                for low, high, one in zip(BINS, BINS[1:], bins, strict=False)
                if one
            ]
            everything = [row for one in bins for row in one]
            body.append(["all", str(len(everything)), shown(share(everything))])
            body.append(["beside the body", str(beside[kind]), "-"])
            report.table(f"joins {title}, {kind}", ["confidence", "joins", "right"], body)
        body = [[name, str(len(one)), shown(share(one))] for name, one in sorted(ruled.items())]
        report.table(f"joins {title}, by rule", ["reason", "joins", "right"], body)


def tables() -> tuple[Table, Table]:
    """Return the two tables that newsparse.breaks decides by at the moment."""
    names = vars(breaks)
    return names["GAPS"], names["LATE"]


def without_pair(table: Table, first: str, second: str) -> Table:
    """Return the table without the weights of one pair of cues."""
    kept = [pair for pair in table.pairs if (pair.first, pair.second) != (first, second)]
    return Table(table.question, bias=table.bias, cues=table.cues, pairs=kept)


def levelled(table: Table, name: str, seen: Mapping[int, Counter[bytes]]) -> Table:
    """Return the table with one cue at its mean over the gaps *seen*, by regime.

    So the cue says nothing, and what all others say is weighed as before.
    """
    off = table.without(name)
    means: list[float] = []
    for regime in range(len(table.bias)):
        gaps = seen.get(regime, Counter())
        size = gaps.total()
        terms = sum(
            number * (table.score(values, regime) - off.score(values, regime))
            for values, number in gaps.items()
        )
        means.append(terms / size if size else 0.0)
    bias = tuple(b + mean for b, mean in zip(table.bias, means, strict=True))
    return Table(table.question, bias=bias, cues=off.cues, pairs=off.pairs)


def seen_gaps(cases: Sequence[Case]) -> tuple[dict[int, Counter[bytes]], ...]:
    """Count the values of the gaps by regime: of all gaps, and of those with costly cues."""
    cheap: dict[int, Counter[bytes]] = {}
    late: dict[int, Counter[bytes]] = {}
    size = len(cues.CHEAP)
    for case in cases:
        gaps = case.reading.gaps
        regime = int(gaps.regime)
        for values in gaps.values:
            cheap.setdefault(regime, Counter())[values[:size]] += 1
            if len(values) == size + len(cues.COSTLY):
                late.setdefault(regime, Counter())[values] += 1
    return cheap, late


def _nothing(*_: object, **__: object) -> None:
    return None


def _without(rule: sentences.Rule) -> Callable[..., None]:
    """Return what joins what is unfinished by all rules but one."""
    join: Callable[..., None] = sentences.join_unfinished

    def but_one(*arguments: Any, **options: Any) -> None:
        values: list[bytes] = arguments[3]
        scores: list[float] = arguments[4]
        before = list(zip(values, scores, strict=True))
        join(*arguments, **options)
        for k, value in enumerate(values):
            if len(value) == len(cues.CHEAP) + 1 and value[-1] == rule:
                values[k], scores[k] = before[k]

    return but_one


_ALONE = {
    sentences.Rule.WHOLE: "keep_sentences",
    sentences.Rule.LIST: "keep_items",
    sentences.Rule.HEADING: "join_headings",
    sentences.Rule.CROSSHEAD: "keep_crossheads",
}
"""Rules that functions of their own apply."""


def rules() -> dict[str, dict[str, object]]:
    """Return what is no weight of a table: names of newsparse.breaks and what switches them off."""
    found: dict[str, dict[str, object]] = {
        "all costly cues": {"UNSURE": 0.0},
        "all rules that join": {"join_unfinished": _nothing},
    }
    for rule in sentences.Rule:
        name = f"rule: {rule.name.lower().replace('_', ' ')}"
        alone = _ALONE.get(rule)
        found[name] = {alone: _nothing} if alone else {"join_unfinished": _without(rule)}
    return found


def switches(cases: Sequence[Case]) -> dict[str, dict[str, object]]:
    """Return what each cue, pair and rule is switched off by: names of newsparse.breaks."""
    cheap, late = tables()
    all_gaps, unsure = seen_gaps(cases)
    found: dict[str, dict[str, object]] = {}
    for name, _, _ in cues.CHEAP:
        found[f"cue: {name}"] = {"GAPS": cheap.without(name), "LATE": late.without(name)}
        found[f"cue: {name}, at its mean"] = {
            "GAPS": levelled(cheap, name, all_gaps),
            "LATE": levelled(late, name, unsure),
        }
    for name, _, _ in cues.COSTLY:
        found[f"costly cue: {name}"] = {"LATE": late.without(name)}
        found[f"costly cue: {name}, at its mean"] = {"LATE": levelled(late, name, unsure)}
    for first, second in cues.PAIRS:
        found[f"pair: {first} + {second}"] = {
            "GAPS": without_pair(cheap, first, second),
            "LATE": without_pair(late, first, second),
        }
    for first, second in cues.LATE_PAIRS:
        found[f"costly pair: {first} + {second}"] = {"LATE": without_pair(late, first, second)}
    found["all pairs"] = {
        name: Table(table.question, bias=table.bias, cues=table.cues)
        for name, table in (("GAPS", cheap), ("LATE", late))
    }
    return found | rules()


@contextmanager
def switched(names: Mapping[str, object]) -> Generator[None]:
    """Put other values in the place of names of newsparse.breaks for a while."""
    before = {name: getattr(breaks, name) for name in names}
    try:
        for name, value in names.items():
            setattr(breaks, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(breaks, name, value)


def ablation(report: Report, cases: Sequence[Case]) -> None:
    """Print what each cue, pair and rule is worth: the scores without it less those with it."""
    ours = [outcome.counts for outcome in run(cases)]
    parts = groups(cases)
    lines: list[list[str]] = []
    by_group: list[list[str]] = []
    off = switches(cases)
    results: dict[str, list[Counter[str]]] = {}
    # The zones ask only the table of cheap cues: they are found anew where that has changed.
    for name in sorted(off, key=lambda name: "GAPS" in off[name]):
        with switched(off[name]):
            outcomes = run(cases, zones="GAPS" in off[name])
        results[name] = [outcome.counts for outcome in outcomes]
    for name in off:
        theirs = results[name]
        row = [name]
        for score in ("boundary F1", "cuts repaired"):
            change = difference(rows_of(cases, theirs, score), rows_of(cases, ours, score))
            row.append(shown(change, sign=True))
        more = sum(c["false joins"] for c in theirs) - sum(c["false joins"] for c in ours)
        row.append(f"{more:+d}" if more else "0")
        changed = sum(a != b for a, b in zip(ours, theirs, strict=True))
        lines.append([*row, str(changed)])
        row = [name]
        for part, numbers in parts.items():
            if part != "all":
                own = [cases[n] for n in numbers]
                new = rows_of(own, [theirs[n] for n in numbers], "boundary F1")
                old = rows_of(own, [ours[n] for n in numbers], "boundary F1")
                row.append(shown(difference(new, old), sign=True))
        by_group.append(row)
    head = ["without", "boundary F1", "cuts repaired", "false joins", "printings that change"]
    report.table("ablation", head, lines)
    names = [part for part in parts if part != "all"]
    report.table("ablation, boundary F1 by group and page", ["without", *names], by_group)


def errors(report: Report, cases: Sequence[Case], outcomes: Sequence[Outcome]) -> None:
    """Print the errors by cause."""
    names = sorted({case.group for case in cases})
    for key in ("missing", "wrong"):
        causes: Counter[str] = Counter()
        for outcome in outcomes:
            causes.update(getattr(outcome, key))
        body: list[list[str]] = []
        for one, number in sorted(causes.items(), key=lambda item: (-item[1], item[0])):
            rows: Rows = []
            own: Counter[str] = Counter()
            for case, outcome in zip(cases, outcomes, strict=True):
                found: list[str] = getattr(outcome, key)
                rows.append((case.article, found.count(one), len(found)))
                own[case.group] += found.count(one)
            row = [one, str(number), shown(share(rows)), *[str(own[name]) for name in names]]
            body.append(row)
        body.append(["all", str(sum(causes.values())), "-", *["-"] * len(names)])
        report.table(f"joins that are {key}", ["cause", "errors", "share", *names], body)


def read_weights(path: str) -> dict[str, object]:
    """Return the two tables of a file that scripts/fit_breaks.py wrote."""
    written = runpy.run_path(path)
    return {name: written[name] for name in ("GAPS", "LATE")}


def read_cases(path: str, which: int | None, files: Sequence[str] = ()) -> list[Case]:
    """Read the file of cases, and the weights of each half."""
    readers = Tables(None, None, None, None)
    weights = [read_weights(file) for file in files] or [{}]
    opener: Callable[..., Any] = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        found = [json.loads(line) for line in file if line.strip()]
    halves = [(case, half(case["publisher"])) for case in found]
    return [
        Case(case, readers, weights[number if len(weights) > 1 else 0])
        for case, number in halves
        if which in (None, number)
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the cases and print the parts."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("cases")
    ask.add_argument("--half", type=int, choices=(0, 1))
    ask.add_argument("--weights", nargs="+", default=[])
    ask.add_argument("--part", choices=PARTS, nargs="+")
    ask.add_argument("--call", nargs="+", default=[])
    ask.add_argument("--into", type=pathlib.Path)
    args = ask.parse_args(arguments)
    parts = args.part or [part for part in PARTS if part != "ablation" or not args.weights]
    if args.weights and ("ablation" in parts or len(args.weights) > 2):
        ask.error("there are weights for two halves at most, and the package's for the ablation")
    cases = read_cases(args.cases, args.half, args.weights)
    called = dict(name.split("=", 1) for name in args.call)
    for case in cases:
        case.group = called.get(case.group, case.group)
    articles = len({case.article for case in cases})
    print(f"# Stray breaks: {len(cases)} printings of {articles} articles\n")
    outcomes = run(cases)
    report = Report("other weights, " if args.weights else "")
    if "whole" in parts:
        whole(report, cases, outcomes)
    if "reliability" in parts:
        reliability(report, cases)
    if "ablation" in parts:
        ablation(report, cases)
    if "errors" in parts:
        errors(report, cases, outcomes)
    if args.into:
        report.put_into(args.into)


if __name__ == "__main__":
    main()
