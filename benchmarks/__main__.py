"""Print in one run what newsparse costs: ``python -m benchmarks [--quick]``.

Every figure is a ratio of two measurements of the same run, so that it means the same on any
machine. The unit of time is ``" ".join(text.split())``, which touches every character and word
once. Reported is the median over rounds; each round reads articles that were never read before.
Time is the processor's, so that other programs on the machine disturb little.

Nothing here fails: a ratio over its limit is marked, and a person decides.
"""

from __future__ import annotations

import argparse
import gc
import math
import pathlib
import pickle
import statistics
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from time import process_time
from typing import Any, cast

import regex

_compile = regex.compile
_patterns: dict[str, tuple[regex.Pattern[str], str]] = {}


def _noted(*args: Any, **kwargs: Any) -> regex.Pattern[str]:
    """Compile, and keep the pattern and its place: none of the package escapes the attack."""
    pattern = _compile(*args, **kwargs)
    caller = sys._getframe(1)  # noqa: SLF001
    file = pathlib.Path(caller.f_code.co_filename)
    _patterns[pattern.pattern] = pattern, f"{file.parent.name}/{file.name}:{caller.f_lineno}"
    return pattern


# Before the rooms of newsparse are opened, since most of its patterns are made then.
regex.compile = cast("Any", _noted)

import newsparse  # noqa: E402
from newsparse import patterns  # noqa: E402

# What would be compiled when it is asked is compiled at once.
patterns.late = cast("Any", _noted)

from benchmarks import texts  # noqa: E402
from newsparse import stages as rooms  # noqa: E402

BLANKS_JOINED = '" ".join(text.split())'


def join_split(text: str) -> str:
    """Do the unit of work."""
    return " ".join(text.split())


def once(function: Callable[[str], object], inputs: Iterable[str]) -> float:
    """Return the seconds that *function* takes for all *inputs*."""
    inputs = list(inputs)
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        for text in inputs:
            function(text)
        return process_time() - start
    finally:
        gc.enable()


def best(function: Callable[[str], object], text: str, rounds: int) -> float:
    """Return the seconds of the quickest of *rounds* calls."""
    return min(once(function, [text]) for _ in range(rounds))


def line(what: str, measured: float, limit: float | None = None, unit: str = "x") -> None:
    """Print one figure, its limit, and a mark where it is over."""
    bound = "" if limit is None else f"at most {limit:g}"
    mark = "  <-- OVER" if limit is not None and measured > limit else ""
    print(f"  {what:<58}{measured:>9.2f} {unit:<4}{bound}{mark}")


def sizes(rounds: int) -> None:
    """Compare parse with the unit of work, for each shape of article."""
    print(f"parse, in units of {BLANKS_JOINED}")
    shapes = (
        ("article, 64 lines", texts.article, 8),
        ("the same, wrapped at 60", texts.wrapped, 12),
    )
    for name, make, limit in (*shapes, ("page dump, 437 lines", texts.dump, 15)):
        ratios: list[float] = []
        again: list[float] = []
        for number in range(rounds):
            inputs = [make(100 + 10 * number + i) for i in range(10)]
            unit = min(once(join_split, inputs) for _ in range(5))
            ratios.append(once(newsparse.parse, inputs) / unit)
            known = [make(3000 + 10 * number + i, "Lomare") for i in range(10)]
            unit = min(once(join_split, known) for _ in range(5))
            again.append(once(newsparse.parse, known) / unit)
        line(name, statistics.median(ratios), limit)
        line("  of an outlet of which much was read", statistics.median(again))
    ratios = []
    for number in range(max(3, rounds // 3)):
        seeds = range(5000 + 100 * number, 5100 + 100 * number)
        single = once(newsparse.parse, ["\n\n".join(texts.body(seed)) for seed in seeds]) / 100
        row = "\n\n".join("\n\n".join(texts.body(seed + 50_000)) for seed in seeds)
        ratios.append(once(newsparse.parse, [row]) / single)
    line("100 bodies in a row, against one", statistics.median(ratios), 110)


def stages(rounds: int) -> None:
    """Show what each stage costs, in units of the same work."""
    print(f"\nstages, in units of {BLANKS_JOINED}: article / wrapped / dump")
    spent: dict[str, float] = {}

    def timed(name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            start = process_time()
            try:
                return stage(*args, **kwargs)
            finally:
                spent[name] += process_time() - start

        return run

    table: dict[str, list[float]] = {name: [] for name, _ in rooms.STAGES}
    real = rooms.STAGES
    for make in (texts.article, texts.wrapped, texts.dump):
        inputs = [make(20_000 + i) for i in range(10 * max(3, rounds // 3))]
        unit = min(once(join_split, inputs) for _ in range(5))
        spent = dict.fromkeys(table, 0.0)
        rooms.STAGES = tuple((name, timed(name, stage)) for name, stage in real)
        try:
            once(newsparse.parse, inputs)
        finally:
            rooms.STAGES = real
        for name, row in table.items():
            row.append(spent[name] / unit)
    for name, row in table.items():
        print(f"  {name:<58}" + " ".join(f"{ratio:>8.2f}" for ratio in row))
    sums = [sum(column) for column in zip(*table.values(), strict=True)]
    print(f"  {'together':<58}" + " ".join(f"{ratio:>8.2f}" for ratio in sums))


def doublings(rounds: int, size: int) -> None:
    """Double every hostile text and show the worst ratios."""
    print(f"\nhostile shapes, {size:,} characters against {2 * size:,}")
    found: list[tuple[float, float, str]] = []
    for unit in texts.HOSTILE:
        short, long = unit * (size // len(unit)), unit * (2 * size // len(unit))
        newsparse.parse(unit * 50)
        one, two = best(newsparse.parse, short, rounds), best(newsparse.parse, long, rounds)
        if two / one > 2.2:  # Look again before believing in a ratio of two small times.
            one = min(one, best(newsparse.parse, short, 3 * rounds))
            two = min(two, best(newsparse.parse, long, 3 * rounds))
        found.append((two / one, two / best(join_split, "lorem ip" * (size // 4), 3), unit))
    found.sort(reverse=True)
    for ratio, _, unit in found[:5]:
        line(f"doubling {unit!r}", ratio, 2.3)
    line(f"median of {len(found)} shapes", statistics.median(ratio for ratio, _, _ in found))
    for _, cost, unit in sorted(found, key=lambda row: -row[1])[:3]:
        line(f"dearest: {unit!r}, against as much plain text joined", cost)


def _runs(pattern: regex.Pattern[str]) -> Iterator[str]:
    """Yield what the pattern may repeat: the hostile shapes, and the characters it names."""
    yield from texts.HOSTILE
    named = sorted({c for c in pattern.pattern if not c.isspace()})
    yield from (c for c in named if c not in texts.HOSTILE)


def _seconds(pattern: regex.Pattern[str], text: str, *, everywhere: bool) -> float:
    """Return the seconds of one match, or of a search for all, and infinity past a tenth."""
    start = process_time()
    try:
        if everywhere:
            for _ in pattern.finditer(text, timeout=0.1):
                pass
        else:
            pattern.match(text, timeout=0.1)
    except TimeoutError:
        return math.inf
    return process_time() - start


def _growth(
    pattern: regex.Pattern[str], unit: str, size: int, *, everywhere: bool
) -> tuple[float, float]:
    """Return the ratio of a doubling, and the seconds a character; ones where it is cheap."""
    long, short = unit * (2 * size // len(unit)), unit * (size // len(unit))
    two = _seconds(pattern, long, everywhere=everywhere)
    # A microsecond a character is dear for a pattern, and so far no proof of a square.
    if two < 1e-6 * len(long):
        return 1.0, two / len(long)
    while two == math.inf and len(short) > 2 * len(unit):
        long, short = short, short[: len(short) // 2]
        two = _seconds(pattern, long, everywhere=everywhere)
    two = min(two, *(_seconds(pattern, long, everywhere=everywhere) for _ in range(3)))
    one = min(_seconds(pattern, short, everywhere=everywhere) for _ in range(3))
    return two / one, two / len(long)


def attack(size: int, step: int) -> None:
    """Give each compiled pattern long runs, and show those that are not linear."""
    print(f"\n{len(_patterns)} compiled patterns in runs of {size:,} characters and twice that")
    for everywhere in (False, True):
        worst: list[tuple[float, float, str, str]] = []
        for pattern, place in _patterns.values():
            found = max(
                (*_growth(pattern, unit, size, everywhere=everywhere), unit)
                for unit in list(_runs(pattern))[::step]
            )
            worst.append((found[0], found[1], place, found[2]))
        worst.sort(reverse=True)
        slow = [row for row in worst if row[0] > 2.3]
        how = "searched in all of it (a pattern may be used on short lines alone)"
        print(f"  {how if everywhere else 'matched at its beginning'}: {len(slow)} over 2.3")
        for ratio, each, place, unit in slow[:12]:
            what = f"  {place}, doubling {unit!r:.16}"
            line(what, ratio, None if everywhere else 2.3, f"x, {1e6 * each:.1f} µs/ch ")


def memory() -> None:
    """Show the highest point of memory while reading, in bytes a character."""
    print("\nmemory while reading")
    for name, text in (
        ("article", texts.article(30_001)),
        ("wrapped at 60", texts.wrapped(30_002)),
        ("100 bodies in a row", "\n\n".join("\n\n".join(texts.body(i)) for i in range(100))),
    ):
        newsparse.parse(texts.wrapped(30_003))
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        article = newsparse.parse(text)
        peak = tracemalloc.get_traced_memory()[1] - before
        tracemalloc.stop()
        del article
        line(f"peak, {name}", peak / len(text), 10, "B/ch")


def pickles(rounds: int) -> None:
    """Compare a pickled article with its text, and writing it with reading the text."""
    print("\npickles")
    for name, make in (("article", texts.article), ("wrapped at 60", texts.wrapped)):
        lengths: list[float] = []
        times: list[float] = []
        for number in range(rounds):
            inputs = [make(40_000 + 10 * number + i) for i in range(10)]
            read = once(newsparse.parse, inputs)
            articles = [newsparse.parse(text) for text in inputs]
            start = process_time()
            written = [pickle.dumps(article) for article in articles]
            times.append((process_time() - start) / read)
            lengths.append(sum(map(len, written)) / sum(map(len, inputs)))
        line(f"bytes a character, {name}", statistics.median(lengths), 3)
        line(f"writing against parsing, {name}", statistics.median(times), 0.25)


def imports(rounds: int) -> None:
    """Compare ``import newsparse`` with the import of what it needs, in fresh processes."""
    print("\nimports, in fresh processes")

    def seconds(statement: str) -> float:
        code = (
            "from time import process_time; start = process_time()\n"
            f"{statement}\nprint(process_time() - start)"
        )
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
        return float(done.stdout)

    base, own, named, read = (
        min(column)
        for column in zip(
            *(
                (
                    seconds("import attrs, regex"),
                    seconds("import newsparse"),
                    seconds("from newsparse import Article, parse"),
                    seconds("import newsparse; newsparse.parse('A storm came.')"),
                )
                for _ in range(rounds)
            ),
            strict=True,
        )
    )
    line("import newsparse, against attrs and regex", own / base, 1.3)
    line("from newsparse import Article, parse", named / base)
    line("and the first text read, which prepares all languages", read / base)


def main() -> None:
    """Run all of it."""
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument("--quick", action="store_true", help="one short round of everything")
    quick = options.parse_args().quick
    for seed in range(5):  # Tables are prepared once per process: not part of an article's price.
        for make in (texts.article, texts.wrapped, texts.dump):
            newsparse.parse(make(90_000 + seed))
    sizes(3 if quick else 25)
    stages(3 if quick else 15)
    memory()
    pickles(3 if quick else 15)
    imports(5 if quick else 25)
    doublings(2 if quick else 5, 4_000 if quick else 20_000)
    attack(300 if quick else 2_000, 8 if quick else 1)


if __name__ == "__main__":
    main()
