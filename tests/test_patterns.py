"""Patterns that are compiled when they are asked: what they answer, and that all of them compile."""

from __future__ import annotations

import concurrent.futures
import copy
import importlib
import pickle
import pkgutil
import subprocess
import sys
import threading

import pytest
import regex

import newsparse
from newsparse import patterns
from newsparse.patterns import late

TEXT = "Pier No. 4 and pier no. 17"


def test_answers_are_those_of_a_compiled_pattern() -> None:
    """All questions are answered alike, whichever comes first."""
    compiled = regex.compile(r"no\. (?P<number>\d+)", regex.IGNORECASE)

    def again() -> regex.Pattern[str]:
        return late(r"no\. (?P<number>\d+)", regex.IGNORECASE)

    assert [found.span() for found in again().finditer(TEXT)] == [(5, 10), (20, 26)]
    assert again().sub("-", TEXT) == compiled.sub("-", TEXT)
    assert again().split(TEXT) == compiled.split(TEXT)
    assert again().findall(TEXT) == ["4", "17"]
    assert again().match(TEXT) is None
    assert again().match(TEXT, 5) is not None
    assert again().fullmatch(TEXT[5:10]) is not None
    assert again().groupindex == {"number": 1}
    assert again().groups == 1
    assert again().pattern == compiled.pattern
    assert again().flags == compiled.flags
    assert again().subn("-", TEXT) == compiled.subn("-", TEXT)
    asked = again()
    assert asked.search(TEXT) is not None
    assert asked.flags == compiled.flags
    assert asked.subn("-", TEXT) == compiled.subn("-", TEXT)


def test_compiled_once_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making one compiles nothing, asking it again nothing more."""
    asked: list[str] = []
    real = regex.compile

    def count(pattern: str, flags: int = 0) -> regex.Pattern[str]:
        asked.append(pattern)
        return real(pattern, flags)

    monkeypatch.setattr(regex, "compile", count)
    number = late(r"\d+")
    assert asked == []
    assert [number.search(TEXT), number.match("4"), number.fullmatch("17")].count(None) == 0
    assert asked == [r"\d+"]


def test_an_error_is_regex_s_own() -> None:
    """A pattern that is none says so when it is asked, as it would have when it was made."""
    with pytest.raises(regex.error):
        late(r"(").search(TEXT)


def test_copied_and_pickled() -> None:
    """A copy and a pickle answer, asked before or not."""
    fresh, asked = late(r"\d+"), late(r"\d+")
    assert asked.search(TEXT) is not None
    for one in (fresh, asked):
        for other in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
            assert other.findall(TEXT) == ["4", "17"]


def test_first_asked_by_eight_threads() -> None:
    """Threads that ask at the same moment get the same answer."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for turn in range(50):
                barrier, pattern = threading.Barrier(8), late(rf"\d{{1,{turn + 2}}}")

                def ask(_: int, barrier: threading.Barrier, pattern: regex.Pattern[str]) -> object:
                    barrier.wait()
                    return pattern.findall(TEXT)

                found = pool.map(ask, range(8), [barrier] * 8, [pattern] * 8)
                assert list(found) == [["4", "17"]] * 8
    finally:
        sys.setswitchinterval(interval)


ROOMS = [
    room.name
    for room in pkgutil.walk_packages(newsparse.__path__, "newsparse.")
    if not room.name.endswith("__main__")
]


@pytest.mark.parametrize("room", ROOMS)
def test_every_late_pattern_compiles(room: str) -> None:
    """What no test happens to ask is a pattern all the same."""
    found = vars(importlib.import_module(room)).values()
    for one in found:
        if type(one).__module__ == "newsparse.patterns":
            assert one.flags == regex.compile(one.pattern, one.flags).flags


def test_compiled_at_once_for_who_asks_so() -> None:
    """The benchmarks see every pattern: with the compiler in its place, nothing is left for later."""
    program = """\
import gc, regex
from newsparse import patterns
patterns.late = regex.compile
import newsparse
newsparse.parse("# Storm closes ports")
assert not any(type(one).__module__ == "newsparse.patterns" for one in gc.get_objects())
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, timeout=120)
    assert patterns.late is late
