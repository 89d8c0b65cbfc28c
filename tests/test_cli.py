"""The command line, as a person or a shell script uses it."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import cli

ARTICLE = """# Storm closes ports

By Jane Doe
14 April 2025

Ferries stayed in harbour on Monday as the wind rose to

force ten. Trains ran late, and the old mole was under water.

The harbour master spoke of a wall of water.
"""


class Run:
    """What a call printed, and how it ended."""

    def __init__(self, status: int, out: str, err: str) -> None:
        """Keep status and both outputs."""
        self.status = status
        self.out = out
        self.err = err


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function that runs the command line in this process."""

    def call(*arguments: object) -> Run:
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        out, err = capsys.readouterr()
        return Run(status, out, err)

    return call


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    """Return the path of an article."""
    path = tmp_path / "storm.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def start(*arguments: object, given: bytes = b"", **environment: str) -> Any:
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *map(str, arguments)],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_readable_text_by_default(run: Any, storm: Path) -> None:
    """Without options the fields are named and the body stands below, put back together."""
    done = run(storm)
    assert done.status == 0
    assert done.err == ""
    lines = done.out.splitlines()
    assert lines[:3] == [
        "headline:   Storm closes ports",
        "authors:    Jane Doe",
        "date:       2025-04-14",
    ]
    assert (
        "Ferries stayed in harbour on Monday as the wind rose to force ten. "
        "Trains ran late, and the old mole was under water." in lines
    )


def test_json_of_one_input(run: Any, storm: Path) -> None:
    """One input is one JSON value that `from_dict` reads."""
    done = run(storm, "--json")
    assert newsparse.Article.from_dict(json.loads(done.out)) == newsparse.parse(ARTICLE)


def test_json_lines_of_several_inputs(run: Any, storm: Path) -> None:
    """Several inputs are one JSON value a line, with the path in it."""
    other = storm.with_name("calm.txt")
    other.write_text("# Calm\u2028returns\n\nAll was quiet.\n", encoding="utf-8")
    done = run(storm, other, "--json")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["path"] for row in rows] == [str(storm), str(other)]
    assert rows[0]["headline"]["text"] == "Storm closes ports"
    assert rows[1]["source"] == "# Calm\u2028returns\n\nAll was quiet.\n"


def test_folders_are_walked_in_order(run: Any, tmp_path: Path) -> None:
    """A folder is its .txt, .md and .markdown files, sorted, hidden ones left out."""
    names = ["b.md", "a.txt", "c.MARKDOWN", "d.html", ".e.md", "sub/a.md", ".git/x.md"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"# Title {name[0]}\n\nText.\n", encoding="utf-8")
    done = run(tmp_path, "--json")
    paths = [Path(json.loads(line)["path"]) for line in done.out.splitlines()]
    read = ["a.txt", "b.md", "c.MARKDOWN", "sub/a.md"]
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == read
    assert done.status == 0


def test_folder_of_one_file_prints_lines(run: Any, storm: Path) -> None:
    """A folder gives JSON Lines however many files it has."""
    done = run(storm.parent, "--json")
    assert json.loads(done.out)["path"] == str(storm)
    assert done.out.count("\n") == 1


def test_several_texts_are_parted(run: Any, storm: Path) -> None:
    """Several readable texts stand under their paths."""
    done = run(storm, storm)
    assert done.out.startswith(f"==> {storm} <==\nheadline:")
    assert f"\n\n==> {storm} <==\n" in done.out


def test_markdown(run: Any, storm: Path) -> None:
    """With --markdown the clean article is printed."""
    done = run(storm, "--markdown")
    assert done.out == newsparse.parse(ARTICLE).to_markdown()
    assert done.out.startswith("# Storm closes ports\n\nBy Jane Doe")


def test_account(run: Any, storm: Path) -> None:
    """With --account every repair is listed."""
    done = run(storm, "--account")
    assert done.out == newsparse.parse(ARTICLE).account()
    assert "6:56  stray_break" in done.out


def test_batch_goes_on(run: Any, storm: Path) -> None:
    """Bad files are named on standard error, the others are read, and the status is 2."""
    bad = storm.with_name("bad.txt")
    bad.write_bytes("Düsseldorf".encode("cp1252"))
    missing = storm.with_name("missing.txt")
    empty = storm.with_name("empty")
    empty.mkdir()
    done = run(bad, missing, empty, storm, "--json")
    assert done.status == 2
    assert json.loads(done.out)["path"] == str(storm)
    first, second, third = done.err.splitlines()
    assert first.startswith(f"newsparse: {bad}: not utf-8 (byte 0xfc at offset 1): try --encoding")
    assert second == f"newsparse: {missing}: No such file or directory"
    assert third == f"newsparse: {empty}: no file in it ends in .markdown, .md, .txt"


def test_encoding(run: Any, tmp_path: Path) -> None:
    """Files in another encoding are read when it is named."""
    path = tmp_path / "old.txt"
    path.write_bytes("# Düsseldorf floods\n\nText.\n".encode("cp1252"))
    assert "Düsseldorf floods" in run(path, "--encoding", "cp1252").out
    path.write_bytes("# Düsseldorf floods\n\nText.\n".encode("utf-16"))
    assert "Düsseldorf floods" in run(path, "--encoding", "utf-16").out
    path.write_bytes(b"xn--\xff")
    assert run(path, "--encoding", "idna").status == 2


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64"])
def test_unknown_encoding(run: Any, storm: Path, name: str) -> None:
    """A name that is no encoding of text is said at once."""
    done = run(storm, "--encoding", name)
    assert done.status == 2
    assert f"no encoding of text is called '{name}'" in done.err


def test_unreadable_folder(run: Any, storm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that can't be listed is named like a file."""

    def walk(folder: str, onerror: Any) -> Any:
        onerror(PermissionError(13, "Permission denied", folder))
        return iter(())

    monkeypatch.setattr(os, "walk", walk)
    done = run(storm.parent)
    assert done.status == 2
    assert done.err == f"newsparse: {storm.parent}: Permission denied\n"


def test_impossible_path(run: Any) -> None:
    """A path that no system has is an input that can't be read."""
    done = run("a\0b", "c")
    assert done.status == 2
    assert "null" in done.err


def test_language_and_date_order(run: Any, tmp_path: Path) -> None:
    """The options of the parser are options here."""
    path = tmp_path / "order.md"
    text = (
        "# Storm closes ports\n\nBy Jane Doe\n04/05/2025\n\nFerries stayed in harbour on Monday.\n"
    )
    path.write_text(text, encoding="utf-8")
    assert "date:       2025-04-05" in run(path, "--date-order", "MDY").out
    assert "date:       2025-05-04" in run(path, "--date-order", "DMY", "--language", "en").out
    assert "(either " in run(path, "--language", "en").out
    assert run(path, "--language", "Frnch").status == 2
    assert run(path, "--date-order", "DYM").status == 2


def test_unknown_language_is_said(run: Any, storm: Path) -> None:
    """The nearest languages are listed, without a traceback."""
    done = run(storm, "--language", "Frnch")
    assert done.err.startswith("newsparse: ")
    assert "French" in done.err


def test_every_option_of_the_parser_is_one_here(run: Any) -> None:
    """What :class:`newsparse.Options` names can be given; only values of one's own cannot."""
    shown = run("--help").out
    for option in newsparse.Options.__annotations__:
        name = option.replace("_", "-").removesuffix("s")
        assert f"--{name} " in shown
    assert set(cli._OPTIONS) == set(newsparse.Options.__annotations__)


@pytest.mark.parametrize(
    ("now", "date"),
    [
        ("2025-04-14", "2025-04-13"),
        ("2025-04-14T09:30+01:00", "2025-04-13"),
        ("2025-04-14T09:30Z", "2025-04-13"),
    ],
)
def test_now(run: Any, tmp_path: Path, now: str, date: str) -> None:
    """With --now "yesterday" is a day, and without it is none."""
    path = tmp_path / "yesterday.md"
    path.write_text("# Storm closes ports\n\nBy Jane Doe\nYesterday\n\nIt rained all day.\n")
    assert "date:" not in run(path).out
    assert f"date:       {date}\n" in run(path, "--now", now).out


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("yesterday", "'yesterday' is no day such as 2025-04-14"),
        ("2025-04-31", "'2025-04-31' is no day"),
        ("2025-04-14T09:30", "'2025-04-14T09:30' has no offset, such as 2025-04-14T09:30+01:00"),
    ],
)
def test_no_now(run: Any, storm: Path, now: str, said: str) -> None:
    """What is no day, and a moment that can be several, is said at once."""
    done = run(storm, "--now", now)
    assert done.status == 2
    assert said in done.err


def test_join_at(run: Any, storm: Path) -> None:
    """With --join-at 1 the printed breaks stay."""
    paragraphs = len(newsparse.parse(ARTICLE).paragraphs)
    done = run(storm, "--json", "--join-at", "1")
    assert len(json.loads(done.out)["paragraphs"]) == paragraphs + 1
    for wrong in ("2", "nan", "often"):
        done = run(storm, "--join-at", wrong)
        assert done.status == 2
        assert "join" in done.err


def test_publisher(run: Any, tmp_path: Path) -> None:
    """With --publisher only the outlets that are named are known."""
    path = tmp_path / "page.md"
    path.write_text("# Storm closes ports | Reuters\n\nIt rained all day.\n")
    assert "publisher:  Reuters\n" in run(path).out
    assert "publisher:  Reuters\n" in run(path, "--publisher", "reuters.com").out
    assert "publisher:" not in run(path, "--publisher", "WSWS").out
    done = run(path, "--publisher", "The Guardien")
    assert done.status == 2
    assert done.err.startswith("newsparse: unknown publisher 'The Guardien'; the nearest are")


def test_version(run: Any) -> None:
    """The version is that of the package."""
    assert run("--version").out == f"newsparse {newsparse.__version__}\n"


def test_dates_and_doubts_are_shown() -> None:
    """What is not certain is said in the readable text."""
    article = newsparse.Article(
        headline=newsparse.Headline(text="Storm", kicker="Weather"),
        standfirst=newsparse.Paragraph(text="All ports."),
        date=newsparse.ArticleDate(
            text="04/05/2025",
            alternatives=("2025-05-04", "2025-04-05"),
            label=newsparse.DateLabel.UPDATED,
        ),
        doubts=(newsparse.Doubt(kind=newsparse.DoubtKind.AMBIGUOUS_DATE, message="which?"),),
        footer=newsparse.Footer(
            blocks=(newsparse.Boilerplate(kind=newsparse.BoilerplateKind.SHARE, text="Share"),)
        ),
    )
    assert cli._readable(article) == (
        "kicker:     Weather\n"
        "headline:   Storm\n"
        "standfirst: All ports.\n"
        "date:       04/05/2025 (either 2025-05-04 or 2025-04-05) (updated)\n"
        "\n[share] Share\n"
        "\ndoubt: ambiguous_date: which?\n"
    )
    assert cli._date(newsparse.Article(date=newsparse.ArticleDate(text="soon"))) == "soon"


class Terminal(io.TextIOWrapper):
    """A standard input that a person types into."""

    def isatty(self) -> bool:
        """Say that a person sits there."""
        return True


def test_terminal_gets_a_word(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who starts the command without input learns that it waits."""
    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(ARTICLE.encode())))
    done = run()
    assert "terminal" in done.err
    assert "Storm closes ports" in done.out


def test_a_pipe_gets_none(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another program writes is read without a word."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    done = run()
    assert done.err == ""
    assert "Storm closes ports" in done.out


def test_an_encoding_that_only_says_no(run: Any, tmp_path: Path) -> None:
    """Some codecs cannot name the byte that is wrong: the file and the encoding are named."""
    path = tmp_path / "odd.txt"
    path.write_bytes(b"The port was shut.")
    done = run("--encoding", "undefined", str(path))
    assert done.status == 2
    assert "not undefined (" in done.err
    assert "--encoding" in done.err


def test_no_standard_input(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any standard input there is a message, not a traceback."""
    monkeypatch.setattr(sys, "stdin", None)
    done = run("-")
    assert done.status == 2
    assert done.err == "newsparse: -: there is no standard input\n"


def test_interrupt_is_quiet(run: Any, storm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends the command as shells expect."""

    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert run(storm).status == 130


class Pipe(io.StringIO):
    """A standard output whose reader went away."""

    def fileno(self) -> int:
        """Return a number that no file has."""
        return -7

    def flush(self) -> None:
        """Fail as a closed pipe does."""
        raise BrokenPipeError


def test_closed_pipe_is_replaced(monkeypatch: pytest.MonkeyPatch, storm: Path) -> None:
    """After a closed pipe the last flush goes to the null device."""
    replaced: list[int] = []

    def dup2(_: int, number: int) -> None:
        replaced.append(number)

    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Pipe())
        patch.setattr(os, "dup2", dup2)
        status = cli.main([str(storm)])
    assert status == 141
    assert replaced == [-7]


def test_examples_are_run(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --doctest the examples run, and their status is the command's."""
    monkeypatch.setattr("newsparse.doctests.run", lambda: 1)
    assert run("--doctest").status == 1


def test_module_is_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``python -m newsparse`` is the command."""
    monkeypatch.setattr(sys, "argv", ["newsparse", "--version"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("newsparse", run_name="__main__")
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("newsparse ")


# In a process of its own


def test_standard_input_to_utf8() -> None:
    """Standard input is read as bytes, and output is UTF-8 in any locale."""
    text = "# Порты закрыты\r\n\r\nПаромы стояли в гавани.\r\n"
    done = start(
        "--json", given=text.encode(), LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout.decode("utf-8"))
    assert data["source"] == text
    assert "Порты" in done.stdout.decode("utf-8")


def test_crlf_spans_through_the_cli(tmp_path: Path) -> None:
    """Spans fit the file as it is, its carriage returns included."""
    path = tmp_path / "crlf.txt"
    path.write_bytes(ARTICLE.replace("\n", "\r\n").encode())
    done = start(path, "--json")
    data = json.loads(done.stdout)
    begin, stop = data["headline"]["span"]
    assert path.read_bytes().decode()[begin:stop] == "Storm closes ports"


def test_closed_pipe_is_quiet(tmp_path: Path) -> None:
    """A reader that goes away ends the command without a word."""
    for i in range(50):
        (tmp_path / f"{i}.md").write_text(ARTICLE * 20, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "newsparse", str(tmp_path), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_hostile_path_is_printed_harmlessly(tmp_path: Path) -> None:
    """A file name with control characters or no text at all does no harm to the terminal."""
    path = os.fsencode(tmp_path) + b"/\x1b[2J\xff.md"
    try:
        Path(os.fsdecode(path)).write_text(ARTICLE, encoding="utf-8")
    except OSError:
        pytest.skip("the file system has no such names")
    done = start(tmp_path)
    assert done.returncode == 0, done.stderr
    assert b"\x1b" not in done.stdout
    done = start(tmp_path, "--json")
    assert json.loads(done.stdout)["path"] == os.fsdecode(path)
