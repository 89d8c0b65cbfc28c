"""README and docs tell the truth: their examples run, and what they name exists."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import regex
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

import newsparse
from newsparse.stages import STAGES

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
WITH_EXAMPLES = {"README.md", "index.md", "ways-out.md", "recipes.md"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_run(page: Path) -> None:
    """Each Python block of the page runs, in order, and prints what the page says."""
    document = Sybil([PythonCodeBlockParser()], pattern="*.md").parse(page)
    examples = list(document.examples())
    assert bool(examples) == (page.name in WITH_EXAMPLES)
    for example in examples:
        example.evaluate()


def _named_tests() -> list[str]:
    text = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    return regex.findall(r"^Tests?:\s+(.*(?:\n.+)*)", text, regex.MULTILINE)


def test_promises_name_tests_that_exist() -> None:
    """Each promise names its test by file and function, and there it is."""
    paragraphs = _named_tests()
    assert len(paragraphs) >= 8
    for paragraph in paragraphs:
        names = regex.findall(r"`([^`]+)`", paragraph)
        assert names
        for name in names:
            file, _, function = name.partition("::")
            tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
            found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
            assert function in found, name


def test_eight_promises() -> None:
    """The page has the eight promises in order, each with a test."""
    text = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    parts = regex.split(r"^## (\d)\. (\w[\w-]*)$", text, flags=regex.MULTILINE)
    titles = parts[2::3]
    assert parts[1::3] == list("12345678")
    assert titles == [
        *("Total", "Lossless", "Faithful", "Stable"),
        *("Mess-proof", "Local", "Linear", "Pure"),
    ]
    assert all("\nTest" in part for part in parts[3::3])


def test_each_limit_shows_a_pair() -> None:
    """Each documented limit prints a text and the two articles that it may be."""
    text = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    limits = regex.split(r"^### ", text.split("## The limits")[1], flags=regex.MULTILINE)[1:]
    assert len(limits) >= 8
    for limit in limits:
        assert "```text\n" in limit
        assert "\nEither " in limit, limit


def test_stages_in_documented_order() -> None:
    """The architecture page lists the stages that run, in the order in which they run."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    listed = text.split("<!-- stages -->")[1].split("<!-- /stages -->")[0]
    named = regex.findall(r"^\d+\. \*\*(\w+)\*\*", listed, regex.MULTILINE)
    assert named == [name for name, _ in STAGES]


def test_rooms_of_the_picture_exist() -> None:
    """Every room that the architecture page asks a question of is a module, and the reverse."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = regex.findall(r"^\| .*\? \| `([\w.]+)` \|$", text, regex.MULTILINE)
    assert rooms
    for room in rooms:
        path = ROOT / "src" / "newsparse" / Path(*room.split("."))
        assert path.is_dir() or path.with_suffix(".py").is_file(), room
    picture = text.split("```text")[1].split("```")[0]
    top = {path.stem for path in (ROOT / "src" / "newsparse").iterdir()}
    top = {name for name in top if not name.startswith("_") and name != "py"}
    assert {name for name in top if not regex.search(rf"\b{name}\b", picture)} == set()


def test_recipes_list_the_doubts() -> None:
    """The table of doubts has each kind that a reading can have, and no other."""
    text = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    table = text.split("| Doubt | What to do |\n")[1].split("\n\n")[0]
    described = (newsparse.DoubtKind.__doc__ or "").split("\n    - ")[1:]
    given = [line.split("``")[1] for line in described if "no such doubt" not in line]
    assert regex.findall(r"^\| `(\w+)`", table, regex.MULTILINE) == given
    rooms = [*(ROOT / "src" / "newsparse").rglob("*.py")]
    made = set(regex.findall(r"DoubtKind\.(\w+)", "".join(r.read_text("utf-8") for r in rooms)))
    assert {newsparse.DoubtKind[name].value for name in made} >= {*given}
    assert {kind.value for kind in newsparse.DoubtKind} - {*given} == {
        kind.value for kind in newsparse.DoubtKind if kind.name not in made
    }


def test_changelog_names_the_ways_of_the_command_line() -> None:
    """What the command line can print is said where a reader looks for what is new."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert all(f"`--{way}`" in text for way in ("json", "markdown", "account", "doctest"))


def test_readme_has_two_commands() -> None:
    """README prints one line that runs the main job and one that runs the tests."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = regex.findall(r"<!-- command: (\w+) -->\n```console\n(.*)\n```\n", text)
    assert [name for name, _ in blocks] == ["run", "test"]
    sample = regex.search(r"python -m newsparse (examples/\S+)$", blocks[0][1])
    assert sample
    assert (ROOT / sample[1]).is_file()
    assert "pytest" in blocks[1][1]


def test_changelog_knows_the_version() -> None:
    """The changelog has an entry for what is being worked on, or for this version."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {newsparse.__version__}" in text or "## Unreleased" in text


SAMPLES = sorted((ROOT / "examples").iterdir())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples_are_read_whole(path: Path) -> None:
    """Each sample article has a headline, authors, a day, paragraphs, and repairs to show."""
    article = newsparse.parse(path.read_bytes().decode())
    assert article.title
    assert article.authors
    assert article.date is not None
    assert article.date.to_date() is not None
    assert len(article.paragraphs) >= 5
    assert article.repairs
