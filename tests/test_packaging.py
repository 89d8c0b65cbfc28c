"""The package as others meet it: names, files, what importing costs, what is shipped."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

import newsparse

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "newsparse"
MODULES = sorted(SOURCE.rglob("*.py"))

FUNCTIONS = {
    "parse",
    "parse_byline",
    "parse_date",
    "parse_dateline",
    "parse_dates",
    "parse_footer",
    "parse_headline",
    "parse_paragraphs",
    "replay",
    "split",
}
VALUES = {
    "Article",
    "ArticleDate",
    "Author",
    "Boilerplate",
    "Byline",
    "Dateline",
    "Doubt",
    "Footer",
    "Headline",
    "Language",
    "Link",
    "Paragraph",
    "Part",
    "Parser",
    "Publisher",
    "Repair",
    "Segment",
    "Span",
}
KINDS = {
    "AuthorKind",
    "BoilerplateKind",
    "Credit",
    "DateLabel",
    "DateOrder",
    "DoubtKind",
    "ParagraphKind",
    "RepairKind",
    "SegmentKind",
    "SettledBy",
}
ERRORS = {
    "BylineError",
    "DateError",
    "DatelineError",
    "FooterError",
    "HeadlineError",
    "ParseError",
}


TOP_LEVEL = {
    ".ci",
    "CHANGELOG.md",
    "LICENSE",
    "NOTICE",
    "README.md",
    "benchmarks",
    "docs",
    "examples",
    "pyproject.toml",
    "scripts",
    "src",
    "tests",
    "typing_tests",
}


def fresh(code: str) -> str:
    """Run *code* in a new interpreter that has seen nothing of this one, and return its output."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONWARNINGS"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return done.stdout


def loaded_by(modules: str) -> set[str]:
    """Return the names of all modules in a new interpreter after ``import modules``."""
    return set(fresh(f"import {modules}, sys; print(*sys.modules)").split())


def test_public_names() -> None:
    """The package has the names that it promises, and no others."""
    assert set(newsparse.__all__) == FUNCTIONS | VALUES | KINDS | ERRORS | {
        "Options",
        "__version__",
    }
    assert len(newsparse.__all__) == len(set(newsparse.__all__))


@pytest.mark.parametrize("name", sorted(FUNCTIONS | VALUES | ERRORS | KINDS))
def test_every_public_name_is_documented(name: str) -> None:
    """Each public name has a docstring of its own, and says that it belongs to newsparse."""
    value = getattr(newsparse, name)
    assert value.__doc__
    assert value.__doc__.strip()
    assert value.__module__.split(".")[0] == "newsparse"


@pytest.mark.parametrize("name", sorted(FUNCTIONS | VALUES - {"Segment", "Footer"}))
def test_every_public_value_has_an_example(name: str) -> None:
    """Each public function and value shows an example in its docstring."""
    assert ">>> " in getattr(newsparse, name).__doc__


OPTIONS = set(newsparse.Options.__annotations__)


@pytest.mark.parametrize("name", sorted(FUNCTIONS - {"replay"} | {"Options"}))
def test_help_lists_the_options(name: str) -> None:
    """Who asks for help on a function that takes options reads what they are called."""
    text = getattr(newsparse, name).__doc__
    assert {option for option in OPTIONS if f"``{option}``" in text} == OPTIONS


@pytest.mark.parametrize(
    "name", sorted(name for name in vars(newsparse.Article) if not name.startswith("_"))
)
def test_every_method_of_an_article_has_an_example(name: str) -> None:
    """The ways out of an article are shown where help() shows them."""
    value = vars(newsparse.Article)[name]
    if callable(value):
        assert ">>> " in (value.__doc__ or "")


def test_init_only_re_exports() -> None:
    """The package's own module holds imports, ``__all__``, and what opens rooms late; no more."""
    tree = ast.parse((SOURCE / "__init__.py").read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef | ast.For)]
    functions = [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert set(functions) <= {"__getattr__", "__dir__"}


def test_version_is_the_metadata_s() -> None:
    """``__version__`` is what the installed distribution says."""
    assert newsparse.__version__ == metadata.version("newsparse")


def test_entry_points() -> None:
    """The command and the hook for hypothesis are registered and can be loaded."""
    points = metadata.distribution("newsparse").entry_points
    found = {(point.group, point.name): point for point in points}
    assert set(found) == {("console_scripts", "newsparse"), ("hypothesis", "newsparse")}
    assert all(callable(point.load()) for point in points)


def test_runtime_dependencies() -> None:
    """Three packages are needed to run, and none of them is capped."""
    needed = [line for line in metadata.requires("newsparse") or [] if "extra ==" not in line]
    assert sorted(line.split(">=")[0] for line in needed) == ["attrs", "python-dateutil", "regex"]
    assert not any("<" in line for line in needed)


FOREIGN = {
    # Days of months, dates, and the logistic function.
    "calendar",
    "datetime",
    "math",
    # Languages and publishers are opened late.
    "importlib",
}


def test_import_loads_little() -> None:
    """Importing newsparse loads attrs, regex and a handful of the standard library."""
    before = loaded_by("attrs, regex, enum, functools, typing")
    extra = {name.split(".")[0] for name in loaded_by("newsparse") - before} - {"newsparse"}
    assert {name for name in extra if not name.startswith("_")} <= FOREIGN


@pytest.mark.parametrize(
    "module",
    ["dateutil", "hypothesis", "json", "html", "argparse", "difflib", "pickle", "re"],
)
def test_import_does_not_load(module: str) -> None:
    """What only some callers need is loaded when they need it."""
    before = loaded_by("attrs, regex")
    assert module not in loaded_by("newsparse") - before


def test_parse_without_odd_dates_never_loads_dateutil() -> None:
    """An article whose date fits a grammar of ours is read without dateutil."""
    code = (
        "import sys, newsparse\n"
        "article = newsparse.parse('# A\\n\\nBy Jane Doe\\n14 April 2025\\n\\nIt rained.')\n"
        "print(article.date.iso, 'dateutil' in sys.modules)"
    )
    assert fresh(code).split() == ["2025-04-14", "False"]


@pytest.mark.parametrize("name", ["languages.CODES", "publishers.every"])
def test_what_messages_and_docs_name_is_there(name: str) -> None:
    """The rooms that messages send a caller to need no import of their own, as a checker believes."""
    assert fresh(f"import newsparse; print(bool(newsparse.{name}))").strip() == "True"


def test_import_prints_and_warns_nothing() -> None:
    """Importing the package is silent, with warnings as errors."""
    assert fresh("import newsparse") == ""


def built(target: str, folder: Path) -> Path:
    """Build what would be shipped, and return its path."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    [path] = folder.iterdir()
    return path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of the wheel that would be shipped."""
    with zipfile.ZipFile(built("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names of the files in the source distribution, from its one folder on."""
    with tarfile.open(built("sdist", tmp_path_factory.mktemp("sdist"))) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_wheel_holds_the_package(wheel: dict[str, bytes]) -> None:
    """The wheel holds every module, the marker of typed packages, and nothing beside the package."""
    shipped = {name for name in wheel if ".dist-info/" not in name}
    source = {f"newsparse/{path.relative_to(SOURCE).as_posix()}" for path in MODULES}
    assert shipped == source | {"newsparse/py.typed"}


def test_wheel_holds_the_terms(wheel: dict[str, bytes]) -> None:
    """Whoever gets the wheel gets our licence, and the notice that the data of others ask for."""
    [metadata_text] = [text for name, text in wheel.items() if name.endswith("/METADATA")]
    assert b"\nLicense-Expression: MIT AND CC-BY-4.0 AND Unicode-3.0\n" in metadata_text
    terms = {name.rpartition("/licenses/")[2]: text for name, text in wheel.items()}
    assert terms["LICENSE"].startswith(b"MIT License")
    for said in ("geonames.org", "creativecommons.org/licenses/by/4.0", "Unicode, Inc."):
        assert said.encode() in terms["NOTICE"]


def test_notice_names_every_table_of_others() -> None:
    """The notice lists each module whose docstring says that its data come from somebody else."""
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for path in MODULES:
        said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        if "CC BY" in said or "Unicode License" in said:
            assert path.relative_to(ROOT).as_posix() in notice


def test_sdist_holds_what_the_docs_use(sdist: set[str]) -> None:
    """Who unpacks the source has all that is at the top level, the scripts and checks included."""
    top = {name.split("/")[0] for name in sdist}
    assert top >= TOP_LEVEL
    assert top <= TOP_LEVEL | {".gitignore", "PKG-INFO"}
    assert ".ci/run" in sdist
    assert {f"scripts/{path.name}" for path in (ROOT / "scripts").glob("*.py")} <= sdist


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_every_module_has_a_docstring(path: Path) -> None:
    """Each module opens by saying which question it answers."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_module_uses_re(path: Path) -> None:
    r"""One engine reads all text: with two, ``\w`` and ``\s`` would mean two things."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert not {alias.name for alias in node.names} & {"re"}
        elif isinstance(node, ast.ImportFrom):
            assert node.module != "re"


TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_test_says_what_it_shows(path: Path) -> None:
    """Each test function has a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


def test_top_level_of_the_repository() -> None:
    """The top level is as small as a newcomer would like it."""
    # What tools leave behind has a dot in front, or is what .gitignore says.
    ignored = {
        line.strip("/\n") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    }
    found = {path.name for path in ROOT.iterdir()} - ignored
    found = {name for name in found if not name.startswith(".") or name == ".ci"}
    # Whoever reads an unpacked source distribution has its metadata as well.
    assert found - {"PKG-INFO"} == TOP_LEVEL


def test_classifiers_are_what_was_tested() -> None:
    """The package names the Python version that this test runs on, or a newer one than those."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [line.rsplit(" ", 1)[1] for line in project["classifiers"] if ":: 3." in line]
    assert named
    assert all(tuple(map(int, name.split("."))) >= (3, 11) for name in named)
    assert project["requires-python"] == ">=3.11"
