"""The house: each room knows only those below it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "newsparse"
MODULES = sorted(SOURCE.rglob("*.py"))

FLOORS = (
    {"_version", "patterns"},
    {"model"},
    {"languages", "publishers"},
    {"lines"},
    {"evidence", "hyphens", "layout", "marks", "markup", "syllables", "weights", "wrap_width"},
    {
        "cues",
        "cut_words",
        "drop_caps",
        "elements",
        "furniture",
        "interruptions",
        "torn_lines",
        "wrapped_links",
    },
    {"fields", "sentences"},
    {"breaks", "zones"},
    {"doubts", "paragraphs", "segments"},
    {"render"},
    {"stages", "splitting"},
    {"parser"},
    {"__init__"},
    {"cli", "doctests", "testing"},
    {"__main__"},
)
"""From the ground up; a room may know its own floor and those below."""


def room(module: str) -> str:
    """Return the room of ``newsparse.fields.date``: ``fields``; ``newsparse.parse`` has none."""
    name = [*module.split("."), "__init__"][1]
    return name if any(name in rooms for rooms in FLOORS) else "__init__"


def floor(name: str) -> int:
    """Return the number of the floor that a room is on."""
    [number] = [number for number, rooms in enumerate(FLOORS) if name in rooms]
    return number


def imports(path: Path) -> set[str]:
    """Return the modules of newsparse that a module needs when it is imported."""
    found: set[str] = set()
    pending: list[ast.AST] = list(ast.parse(path.read_text(encoding="utf-8")).body)
    while pending:
        node = pending.pop()
        # What a function imports is opened only when somebody asks for it.
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names if node.module == "newsparse" else {node.module}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        pending.extend(ast.iter_child_nodes(node))
    return {name for name in found if name.split(".")[0] == "newsparse"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_room_looks_up(path: Path) -> None:
    """A module imports only from its own floor and those below it."""
    own = floor(path.relative_to(SOURCE).with_suffix("").parts[0])
    above = {name for name in imports(path) if floor(room(name)) > own}
    assert above == set()


def test_stages_print_nothing() -> None:
    """The stages know no way out: a value does not depend on how it will be shown."""
    known = {room(name) for name in imports(SOURCE / "stages.py")}
    assert "render" not in known


def test_evidence_knows_nothing_of_news() -> None:
    """The engine of evidence imports nothing of the package."""
    assert imports(SOURCE / "evidence.py") == set()


def test_testing_knows_the_model_alone() -> None:
    """The strategies share no code with what they test, except for the values themselves."""
    known = {name for path in (SOURCE / "testing").glob("*.py") for name in imports(path)}
    assert {room(name) for name in known} <= {"model", "testing"}


@pytest.mark.parametrize("folder", ["languages", "publishers"])
def test_data_hold_no_logic(folder: str) -> None:
    """A language or a publisher is a declaration: no functions, loops or conditions."""
    for path in sorted((SOURCE / folder).glob("*.py")):
        if path.stem in {"__init__", "record"}:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            assert not isinstance(node, ast.FunctionDef | ast.For | ast.While | ast.If | ast.Lambda)
