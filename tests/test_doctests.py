"""The runner of the package's own examples."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from types import ModuleType

import pytest

from newsparse import doctests


def test_all_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    """Every example of the package prints what it says, and their number is told."""
    status = doctests.run()
    out = capsys.readouterr().out
    assert status == 0, out
    assert out.endswith(" examples, none failed\n")
    assert int(out.split(": ")[-1].split()[0]) > 200


def test_examples_of_errors_run() -> None:
    """They are found in a process that has asked for no public name yet, and so are the names they use."""
    run = "import newsparse.doctests as d; d._modules = lambda: ['newsparse']; d.run()"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True)
    assert re.search(r": ([6-9]|\d\d) examples, none failed\n\Z", done.stdout)


def test_failure_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An example that prints something else makes the run fail."""
    module = ModuleType("newsparse.wrong", ">>> 1 + 1\n3\n>>> 1 + 1\n2\n")
    monkeypatch.setitem(sys.modules, "newsparse.wrong", module)
    monkeypatch.setattr(doctests, "_modules", lambda: ["newsparse.wrong"])
    assert doctests.run() == 1
    assert capsys.readouterr().out.endswith(": 2 examples, 1 failed\n")


def test_testing_is_skipped_without_hypothesis(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where hypothesis is absent its module is skipped, with a word."""

    def absent(name: str) -> ModuleType:
        raise ModuleNotFoundError(f"No module named {name!r}", name="hypothesis")

    monkeypatch.setattr(importlib, "import_module", absent)
    monkeypatch.setattr(doctests, "_modules", lambda: ["newsparse.testing"])
    assert doctests.run() == 0
    assert "skipped newsparse.testing: hypothesis is not installed" in capsys.readouterr().out


def test_other_absent_modules_are_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that should be there and isn't is no reason to skip examples."""

    def absent(name: str) -> ModuleType:
        raise ModuleNotFoundError(f"No module named {name!r}", name="regex")

    monkeypatch.setattr(importlib, "import_module", absent)
    with pytest.raises(ModuleNotFoundError):
        doctests.run()


def test_every_room_is_looked_at() -> None:
    """The package itself and the rooms in it are on the list."""
    names = doctests._modules()
    assert names[0] == "newsparse"
    assert {"newsparse.model.dates", "newsparse.render.markdown", "newsparse.parser"} <= set(names)
