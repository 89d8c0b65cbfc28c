"""The scripts that fit weights run on the code as it is, and learn what their cases say."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from newsparse.fields import boilerplate
from newsparse.syllables import WEIGHTS
from newsparse.weights import GAPS, LATE

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"

pytestmark = pytest.mark.skipif(not SCRIPTS.is_dir(), reason="scripts are in the repository alone")

WHO = ("The board of the harbour", "Nobody on the islands", "The miller of Gannet Rock")
WHAT = ("had read the report", "wants to sell the ferries", "asked for another year")
WHEN = ("before the winter", "when the storm was over", "on Monday night")
SENTENCES = [f"{who} {what} {when}." for who, what, when in product(WHO, WHAT, WHEN)]


def run(script: str, *arguments: str | Path) -> str:
    """Run a script and return what it prints."""
    command = [sys.executable, str(SCRIPTS / script), *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def write(folder: Path, cases: list[dict[str, object]]) -> Path:
    """Write a file of cases."""
    file = folder / "cases.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in cases), encoding="utf-8")
    return file


def test_fit_breaks(tmp_path: Path) -> None:
    """Weights for every cue are written; with them a cut is undone and an end of a paragraph kept."""
    pytest.importorskip("numpy")
    pytest.importorskip("rapidfuzz")
    cases: list[dict[str, object]] = []
    for number in range(6):
        paragraphs = [" ".join(SENTENCES[number + k :: 7]) for k in range(5)]
        article = {"text": "\n\n".join(paragraphs), "expect": {"paragraphs": paragraphs}}
        cases.append({"publisher": f"Merrin Courier {number}", "pipeline": "blocks", **article})
    written = tmp_path / "fitted.py"
    printed = run("fit_breaks.py", write(tmp_path, cases), "--printings", "4", "--write", written)
    figures = dict(line.rsplit(" boundary F1 ", 1) for line in printed.splitlines()[:-1])
    assert len(figures) > 1
    assert all(float(figure[:6]) > 0.97 for figure in figures.values())
    fitted = runpy.run_path(str(written))
    for name, shipped in (("GAPS", GAPS), ("LATE", LATE)):
        assert [cue.name for cue in fitted[name].cues] == [cue.name for cue in shipped.cues]
    ends = next(cue for cue in fitted["GAPS"].cues if cue.name == "end")
    stop, letter = (ends.values.index(value) for value in ("stop", "letter"))
    assert all(row[letter] > row[stop] for row in ends.rows[:1])


def test_fit_boilerplate(tmp_path: Path) -> None:
    """A weight is printed for each value of each cue; none of them moves where the pull is strong."""
    blocks: list[dict[str, object]] = [
        {"text": "Share this article on Facebook", "lang": "en", "kind": "share"},
        {"text": "© 2025 Merrin Courier. All rights reserved.", "lang": "en", "kind": "copyright"},
    ]
    for text in SENTENCES[:6]:
        blocks.append({"text": text, "lang": "en", "kind": "none"})
    printed = run("fit_boilerplate.py", write(tmp_path, blocks), "--rounds", "3")
    rows = dict(line.split(": (", 1) for line in printed.splitlines() if ": (" in line)
    for cue in boilerplate.TABLE.cues:
        assert rows[cue.name].count(",") == len(cue.values) - 1
    assert "'kind right': 2" in printed


def test_fit_syllables(tmp_path: Path) -> None:
    """Of Korean texts with blanks all weights are learned, and most ends of lines read rightly."""
    pytest.importorskip("numpy")
    words = ("시청은", "어제", "새로운", "다리를", "열었다.", "주민들이", "회의에", "참석했다.")
    texts = [
        [" ".join(words[(k + 3 * at) % len(words)] for at in range(40)) for _ in range(2)]
        for k in range(4)
    ]
    file = tmp_path / "texts.json"
    file.write_text(json.dumps(texts), encoding="utf-8")
    printed = run("fit_syllables.py", file)
    first, _, *weights = printed.splitlines()
    assert float(first.split(", ")[1].split()[0]) > 0.6
    assert [line[:14].strip() for line in weights] == list(WEIGHTS)
