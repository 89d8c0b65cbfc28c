"""Tests with names of their own: what once went wrong somewhere, or would be missed first."""

from __future__ import annotations

import concurrent.futures
import contextlib
import datetime as dt
import functools
import itertools
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import Mess, Printing, articles, printed, texts

ARTICLE = """\
# Storm closes the ports

By Jane Doe
14 April 2025

The port was shut on Monday, and the ferries stayed in the

harbour. By the time the wind fell, most of the passengers had gone home.

“Nobody told us,” said one of the dockers. May was late.

Contact the newsroom: desk@gazette.example
"""

BODY = (
    (
        "The port was shut on Monday, and the ferries stayed in the harbour. "
        "By the time the wind fell, most of the passengers had gone home."
    ),
    "“Nobody told us,” said one of the dockers. May was late.",
)


def plain(article: newsparse.Article) -> tuple[str, ...]:
    """Return the words of the paragraphs."""
    return tuple(paragraph.text for paragraph in article.paragraphs)


# Errors


ERRORS: tuple[tuple[Callable[[str], object], str, type[newsparse.ParseError]], ...] = (
    (newsparse.parse_headline, " \n", newsparse.HeadlineError),
    (newsparse.parse_byline, "By the time the ferry came in.", newsparse.BylineError),
    (newsparse.parse_date, "The ferries stayed in harbour.", newsparse.DateError),
    (newsparse.parse_dates, "24/7", newsparse.DateError),
    (newsparse.parse_dateline, "The ferries stayed in harbour.", newsparse.DatelineError),
    (newsparse.parse_footer, "The ferries stayed in the harbour.", newsparse.FooterError),
)


@pytest.mark.parametrize(("reader", "text", "kind"), ERRORS)
def test_error_pickles(
    reader: Callable[[str], object], text: str, kind: type[newsparse.ParseError]
) -> None:
    """An error comes through a pickle whole, as it must from a process pool."""
    with pytest.raises(kind) as caught:
        reader(text)
    error = caught.value
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (again.text, again.span, again.expected) == (error.text, error.span, error.expected)
    assert str(again) == str(error)
    assert isinstance(again, ValueError)


# Characters


def test_two_lone_surrogates() -> None:
    """Two halves that stand apart stay two characters in the dictionary, and come back."""
    text = "# Storm \ud83d closes\n\nThe port \ud83d was \ude00 shut.\n"
    article = newsparse.parse(text)
    again = newsparse.Article.from_dict(article.to_dict())
    assert again == article
    assert again.source == text
    assert article.title == "Storm \ud83d closes"
    together = newsparse.parse("The port \ud83d\ude00 was shut.\n")
    again = newsparse.Article.from_dict(together.to_dict())
    assert again == together
    assert len(again.source) == len("The port xx was shut.\n")


@given(texts())
def test_html_encodes_to_utf8(text: str) -> None:
    """The HTML of any text can be written to a file, lone surrogates or not."""
    html = newsparse.parse(text)._repr_html_()  # pyright: ignore[reportPrivateUsage]
    assert html.encode("utf-8").decode("utf-8") == html


@pytest.mark.parametrize(
    "words",
    [
        "کتاب\u200cها در کتابخانه می\u200cمانند و هیچ\u200cکس آن\u200cها را نمی\u200cخواند.",
        "ශ්\u200dරී ලංකාවේ වරාය වසා ඇත.",
        "Familie 👩\u200d👧\u200d👦 blieb im Hafen.",
    ],
)
def test_zwnj_survives(words: str) -> None:
    """U+200C and U+200D spell words, and stay; what is invisible by trade goes."""
    article = newsparse.parse(f"# Storm\n\n{words}\n\n12: {words[:4]}\u200b{words[4:]}\n")
    assert plain(article) == (words, f"12: {words}")
    assert newsparse.parse_headline(words).text == words


# Furniture


@pytest.mark.parametrize(
    "refrain",
    ["* * *", "## What comes next", "Q: Who is to pay?", "And the ferries stayed in harbour."],
)
def test_identical_paragraphs_stay(refrain: str) -> None:
    """A refrain, a rule, a crosshead that comes again: repeated words are the writer's."""
    parts = [
        "The port was shut on Monday, and nobody had been told of it.",
        "The wind rose on Tuesday, and the trains in the north were late.",
        "The wind fell on Wednesday, and the first of the ships came in.",
        "The owners said on Thursday that they had no comment on the report.",
    ]
    text = "# Storm closes the ports\n\n" + f"\n\n{refrain}\n\n".join(parts) + "\n"
    words = [paragraph.text for paragraph in newsparse.parse(text).paragraphs]
    assert words == [
        *itertools.chain.from_iterable((part, refrain.removeprefix("## ")) for part in parts[:-1]),
        parts[-1],
    ]


def test_running_head_equals_headline() -> None:
    """A headline at the top of each page is the headline once, and furniture after that."""
    head = "Storm closes the ports"
    pages = [
        "The port was shut on Monday, and nobody had been told of",
        "the plan. The trains in the north were late, too.",
        "The wind fell on Wednesday, and the first of the ships came in.",
        "The owners said that they had no comment on the report.",
    ]
    article = newsparse.parse(f"# {head}\n\n" + f"\n\n{head}\n\n".join(pages) + "\n")
    assert article.title == head
    assert plain(article) == (f"{pages[0]} {pages[1]}", pages[2], pages[3])
    kinds = [segment.kind for segment in article.segments]
    assert kinds.count(newsparse.SegmentKind.HEADLINE) == 1
    assert kinds.count(newsparse.SegmentKind.FURNITURE) == 3


@pytest.mark.parametrize("mark", ["#", "##", "###", "######"])
def test_byline_as_heading(mark: str) -> None:
    """Tools print bylines and dates as headings: a # is evidence, never proof."""
    text = ARTICLE.replace("By Jane Doe\n", f"{mark} By Jane Doe\n\n")
    article = newsparse.parse(text)
    assert article.title == "Storm closes the ports"
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert plain(article) == BODY


@given(printed(mess=()))
def test_clean_text_is_untouched(printing: Printing) -> None:
    """Where nothing is broken nothing is repaired; marks of emphasis and links are taken away."""
    article = newsparse.parse(printing.text)
    kinds = {repair.kind for repair in article.repairs}
    assert kinds <= {newsparse.RepairKind.MARKUP}


# Nothing is guessed


@pytest.mark.parametrize(
    ("line", "field"), [("By Jane Doe\n", "byline"), ("14 April 2025\n", "date")]
)
def test_field_line_removed_gives_none(line: str, field: str) -> None:
    """Without its line a field is None, and nothing else of the article takes its place."""
    whole = newsparse.parse(ARTICLE)
    without = newsparse.parse(ARTICLE.replace(line, ""))
    assert getattr(whole, field) is not None
    assert getattr(without, field) is None
    same = {"byline", "date", "dates"} - {field, f"{field}s"}
    same |= {"headline", "dateline", "paragraphs", "asides", "footer", "language"}
    assert all(getattr(without, name) == getattr(whole, name) for name in same)


@given(articles(footer=False))
def test_field_line_removed_gives_none_for_drawn_articles(article: newsparse.Article) -> None:
    """The same holds for articles that can be drawn: an article without front has none."""
    bare = attrs.evolve(article, byline=None, date=None, dates=())
    found = newsparse.parse(bare.to_markdown())
    assert (found.byline, found.date, found.dates) == (None, None, ())


@given(articles())
def test_no_body_line_is_a_byline_or_date(article: newsparse.Article) -> None:
    """Prose is refused by the functions that read a byline or a date."""
    for paragraph in article.paragraphs:
        if paragraph.kind is newsparse.ParagraphKind.TEXT:
            with pytest.raises(newsparse.BylineError):
                newsparse.parse_byline(paragraph.text)
            with pytest.raises(newsparse.DateError):
                newsparse.parse_date(paragraph.text)


HEADER = "---\nnewsparse: 1\n"


@pytest.mark.parametrize(
    "text",
    [
        HEADER,
        HEADER + "---\n",
        HEADER + "title: Storm closes the ports\n---\n\nThe port was shut.\n",
        HEADER.replace("1", "2") + "---\n\nThe port was shut.\n",
        HEADER + "headline: [\n---\n\nThe port was shut.\n",
        " " + HEADER + "---\n\nThe port was shut.\n",
        ARTICLE + "\n" + HEADER + "---\n",
    ],
)
def test_pretended_header(text: str) -> None:
    """A text that looks written by newsparse and is not gets an article like any other."""
    article = newsparse.parse(text)
    assert "".join([segment.span.of(text) for segment in article.segments]) == text
    markdown = article.to_markdown(front_matter=True)
    assert newsparse.parse(markdown) == article
    assert newsparse.parse(markdown).to_markdown(front_matter=True) == markdown


@given(articles(), st.data())
def test_pretended_header_of_drawn_articles(
    article: newsparse.Article, data: st.DataObject
) -> None:
    """One character more or less in a literal text leaves a text that can be read."""
    markdown = article.to_markdown(front_matter=True)
    at = data.draw(st.integers(0, len(markdown) - 1))
    text = (
        markdown[:at] + data.draw(st.sampled_from(["", "\n", "x", '"', "\\"])) + markdown[at + 1 :]
    )
    found = newsparse.parse(text)
    assert "".join([segment.span.of(text) for segment in found.segments]) == text
    assert newsparse.parse(found.to_markdown(front_matter=True)) == found


# Functions and parser


OPTIONS: tuple[dict[str, object], ...] = (
    {},
    {"languages": ["en", "de"]},
    {"date_order": "MDY"},
    {"now": dt.date(2025, 4, 14), "join_at": 1.0},
    {"publishers": ()},
)
NAMES = (
    "parse",
    "parse_headline",
    "parse_byline",
    "parse_date",
    "parse_dates",
    "parse_dateline",
    "parse_paragraphs",
    "parse_footer",
)
ELEMENTS = (
    ARTICLE,
    "Storm closes the ports | Eastmouth Gazette",
    "By Jane Doe and Martin Keller in Paris",
    "04/05/2025",
    "Published 14 April 2025, updated 15 April 2025",
    "KYIV, April 14 (Reuters) - The port was shut.",
    "© 2025 Eastmouth Gazette. All rights reserved.",
    "",
)


def outcome(function: Callable[..., object], *args: object, **options: object) -> object:
    """Return what a function gives back, or the message of its error."""
    try:
        return function(*args, **options)
    except newsparse.ParseError as error:
        return type(error), str(error)


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("name", NAMES)
def test_functions_equal_parser(name: str, options: dict[str, object]) -> None:
    """A function with options is the method of a parser with these options."""
    parser = newsparse.Parser(**options)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for text in ELEMENTS:
        ours = outcome(getattr(newsparse, name), text, **options)
        assert ours == outcome(getattr(parser, name), text)


# The same everywhere


PROGRAM = """\
import json, sys
import newsparse
texts = json.load(sys.stdin)
print(json.dumps([newsparse.parse(text).to_dict() for text in texts]))
"""
INPUTS = (
    ARTICLE,
    "KYIV, April 14 (Reuters) - The port was shut.\n",
    "Published: Mon, 14 Apr 2025 09:30 EDT\n\nThe port was shut on Monday.\n",
    "# Sturm legt den Hafen lahm\n\nVon Anna Schmidt | 04.05.2025, 9.30 Uhr\n\nDer Hafen war zu.\n",
    "# 风暴关闭港口\n\n2025年4月14日\n\n港口已经关闭。\n",
    "vor 3 Stunden\n\n2 hours ago\n\nyesterday\n",
)


def elsewhere(**environment: str) -> str:
    """Parse the inputs in a new process with this environment; return what it prints."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM],
        input=json.dumps(INPUTS),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return done.stdout


@functools.cache
def here() -> str:
    """Return what this process makes of the inputs."""
    return json.dumps([newsparse.parse(text).to_dict() for text in INPUTS]) + "\n"


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
def test_time_zone_of_the_machine_changes_nothing(zone: str) -> None:
    """Dates are those of the print, wherever they are read."""
    assert elsewhere(TZ=zone, LC_ALL="C") == here()


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_hash_seed_changes_nothing(seed: str) -> None:
    """No set or dictionary decides anything by its order."""
    assert elsewhere(PYTHONHASHSEED=seed) == here()


def test_eight_threads_first_use() -> None:
    """Tables that eight threads prepare at the same moment are as good as any."""
    program = """\
import json, sys, threading
texts = json.load(sys.stdin)
import newsparse
barrier, answers = threading.Barrier(8), [None] * 8
def run(number):
    barrier.wait()
    answers[number] = json.dumps([newsparse.parse(text).to_dict() for text in texts])
threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
sys.setswitchinterval(1e-5)
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(set(answers)) == 1, len(set(answers))
print(answers[0])
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        input=json.dumps(INPUTS),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    assert done.stdout == here()


def test_one_parser_in_many_threads() -> None:
    """One parser serves several threads at once."""
    parser = newsparse.Parser()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(parser.parse, [ARTICLE] * 32))
    assert set(map(plain, answers)) == {BODY}


# Guests


class Cell(str):
    """A string as a data frame or a parser of HTML hands it out: a class of its own."""

    __slots__ = ("note",)


def test_numpy_str_and_nan() -> None:
    """Cells of a data frame are read; a missing one is refused by name."""
    assert newsparse.parse(Cell(ARTICLE)) == newsparse.parse(ARTICLE)
    assert type(newsparse.parse(Cell(ARTICLE)).source) is str
    with pytest.raises(TypeError, match="nan"):
        newsparse.parse(float("nan"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    numpy = pytest.importorskip("numpy", reason="numpy is not installed: its str can't be tried")
    assert newsparse.parse(numpy.str_(ARTICLE)) == newsparse.parse(ARTICLE)
    with pytest.raises(TypeError, match="nan"):
        newsparse.parse(numpy.nan)


# The command line


def run(arguments: Sequence[str | Path], *, stdin: bytes | None = None) -> tuple[int, str, str]:
    """Run the command line; return its status and what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
def test_crlf_spans_through_the_cli(tmp_path: Path, newline: str) -> None:
    """Spans that the command line prints fit the file, whatever its newlines are."""
    text = ARTICLE.replace("\n", newline)
    path = tmp_path / "storm.md"
    path.write_bytes(text.encode("utf-8"))
    status, out, _ = run(["--json", path])
    article = newsparse.Article.from_dict(json.loads(out))
    assert status == 0
    assert article == newsparse.parse(text)
    assert article.byline is not None
    assert article.byline.span.of(text) == "By Jane Doe"
    assert "".join([segment.span.of(text) for segment in article.segments]) == text


def test_batch_goes_on(tmp_path: Path) -> None:
    """A bad file does not stop the others: it is named, and the status is 2."""
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.md").write_bytes(b"\xff\xfe\x00not a text of utf-8 \xff")
    (tmp_path / "c.md").write_text(ARTICLE, encoding="utf-8")
    missing = tmp_path / "missing.md"
    status, out, err = run(["--json", tmp_path, missing])
    records = [json.loads(line) for line in out.splitlines()]
    assert status == 2
    assert [Path(record["path"]).name for record in records] == ["a.md", "c.md"]
    assert "b.md" in err
    assert "missing.md" in err
    assert "Traceback" not in err


@given(st.sampled_from(list(Mess)))
def test_kinds_are_their_values(kind: Mess) -> None:
    """Members of the enumerations are strings: they go to JSON, and compare, as they print."""
    assert json.loads(json.dumps(kind)) == kind == str(kind)


@pytest.mark.parametrize(
    "form",
    [
        "{0}",
        "Page {0} of {0}",
        "{0} March 202{0}",
        "{0}.{0}.20{0}{0}",
        "KYIV, April 1{0} (Reuters) - The port is open.",
        "© 202{0} Gazette",
        "1{0}:0{0}",
        "Head\n\n14 April 2025\n\n1{0}\n\nText of it.",
    ],
)
def test_digits_newer_than_python(form: str) -> None:
    """Patterns may know a newer Unicode than Python: a digit without a value is no number."""
    text = form.format("\U000116d0")
    article = newsparse.parse(text)
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    for reader in (newsparse.parse_date, newsparse.parse_footer, newsparse.parse_byline):
        with contextlib.suppress(newsparse.ParseError):
            reader(text)
