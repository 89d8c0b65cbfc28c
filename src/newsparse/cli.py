"""The command line: files, folders or standard input to text, JSON, Markdown or an account.

This is the only room that reads files and prints. Newlines are read as they stand, so that
spans fit the file; output is UTF-8 whatever the locale. A file that can't be read is named on
standard error, the others go on, and the exit status is 2.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import regex

from newsparse._version import __version__
from newsparse.model import Article
from newsparse.render.lines import printable

if TYPE_CHECKING:
    from newsparse import Parser

__all__ = ["main"]

_SUFFIXES = {".txt", ".md", ".markdown"}
_STDIN = "-"
_FAILED = 2
# What a shell reports of a command whose reader went away, and of one that was interrupted.
_PIPE_CLOSED = 141
_INTERRUPTED = 130
# JSON needs no escape for these, but readers of lines and encoders stumble over them.
_AWKWARD = regex.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with *arguments* and return the exit status.

    0: all is well. 2: an argument is wrong, or an input could not be read, which standard error
    names. 1: with ``--doctest``, an example failed.
    """
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        status = _run(_arguments().parse_args(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more at its end, and must find an open file.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _speak_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Read news articles and print what they hold, by default as readable text.",
        epilog="Several inputs are printed one after the other, with --json one a line. "
        "Exit status 2: an input could not be read; standard error says which and why.",
    )
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="FILE|FOLDER|-",
        help="files; folders, of which every .txt, .md and .markdown file is read, however deep; "
        "- or nothing for standard input",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--json", action="store_true", help="print everything that is known, as JSON")
    way.add_argument("--markdown", action="store_true", help="print the clean article as Markdown")
    way.add_argument(
        "--account",
        action="store_true",
        help="print what was recognised, joined and dropped, and why",
    )
    way.add_argument("--doctest", action="store_true", help="run the examples of the documentation")
    _add_options(parser)
    parser.add_argument(
        "--encoding",
        type=_encoding,
        default="utf-8",
        metavar="E",
        help="the encoding of the inputs (default: utf-8)",
    )
    parser.add_argument("--version", action="version", version=f"newsparse {__version__}")
    return parser


def _add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of :class:`newsparse.Parser`, under their own names."""
    parser.add_argument(
        "--language",
        action="append",
        dest="languages",
        metavar="L",
        help="a language the articles may be in (code or name; may be given several times)",
    )
    parser.add_argument(
        "--publisher",
        action="append",
        dest="publishers",
        metavar="P",
        help="an outlet they may be of (name or domain; may be given several times)",
    )
    parser.add_argument(
        "--date-order", choices=["DMY", "MDY", "YMD"], help="how 04/05/2025 is to be read"
    )
    parser.add_argument(
        "--now",
        type=_moment,
        metavar="DAY",
        help='what "yesterday" is relative to: a day, or a moment with its offset, '
        "such as 2025-04-14 or 2025-04-14T09:30+01:00",
    )
    parser.add_argument(
        "--join-at",
        type=float,
        metavar="CHANCE",
        help="the certainty, from 0 to 1, at which two printed blocks are joined (default: 0.5)",
    )


_OPTIONS = ("languages", "publishers", "date_order", "now", "join_at")
"""What is handed to the parser, if it was given."""


def _moment(text: str) -> dt.datetime | dt.date:
    with suppress(ValueError):
        return dt.date.fromisoformat(text)
    with suppress(ValueError):
        moment = dt.datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return moment
        raise argparse.ArgumentTypeError(f"{text!r} has no offset, such as {text}+01:00")
    raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2025-04-14")


def _encoding(name: str) -> str:
    try:
        b" ".decode(name)
    except UnicodeError:
        # The encoding of something, if not of a single byte.
        return name
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"no encoding of text is called {name!r}") from None
    return name


def _run(options: argparse.Namespace) -> int:
    if options.doctest:
        from newsparse.doctests import run

        return run()
    from newsparse import Parser

    try:
        parser = Parser(
            **{name: value for name in _OPTIONS if (value := getattr(options, name)) is not None}
        )
    except (LookupError, ValueError) as error:
        print(f"newsparse: {error.args[0]}", file=sys.stderr)
        return _FAILED
    return _Batch(options, parser).run()


class _Batch:
    """The inputs of one call, one after the other."""

    def __init__(self, options: argparse.Namespace, parser: Parser) -> None:
        self.options = options
        self.parser = parser
        self.inputs: list[str] = options.inputs or [_STDIN]
        self.several = len(self.inputs) > 1 or Path(self.inputs[0]).is_dir()
        self.failed = 0
        self.printed = 0

    def run(self) -> int:
        for path in self._paths():
            text = self._read(path)
            if text is not None:
                self._print(path, self.parser.parse(text))
        return _FAILED if self.failed else 0

    def _fail(self, path: str, why: str) -> None:
        self.failed += 1
        print(f"newsparse: {path}: {why}", file=sys.stderr)

    def _paths(self) -> Iterator[str]:
        for given in self.inputs:
            if given == _STDIN or not Path(given).is_dir():
                yield given
            else:
                yield from self._walk(given)

    def _walk(self, folder: str) -> Iterator[str]:
        """Yield the articles of *folder* and the folders in it, in the order of their names."""
        empty, failed = True, self.failed
        for top, folders, files in os.walk(folder, onerror=self._unreadable):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(files):
                if Path(name).suffix.casefold() in _SUFFIXES and not name.startswith("."):
                    empty = False
                    yield str(Path(top, name))
        if empty and self.failed == failed:
            self._fail(folder, f"no file in it ends in {', '.join(sorted(_SUFFIXES))}")

    def _unreadable(self, error: OSError) -> None:
        self._fail(str(error.filename), error.strerror or str(error))

    def _read(self, path: str) -> str | None:
        """Return the text of an input, newlines as they stand; ``None`` if that fails."""
        encoding = self.options.encoding
        try:
            data = _read_stdin() if path == _STDIN else Path(path).read_bytes()
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            offset = f"byte {error.object[error.start]:#04x} at offset {error.start}"
            self._fail(path, f"not {encoding} ({offset}): try --encoding, such as cp1252 or utf-16")
        except UnicodeError as error:
            self._fail(path, f"not {encoding} ({error}): try --encoding")
        except OSError as error:
            self._fail(path, error.strerror or str(error))
        except ValueError as error:
            self._fail(path, str(error))
        return None

    def _print(self, path: str, article: Article) -> None:
        if self.options.json:
            if self.several:
                print(_json({"path": path, **article.to_dict()}))
            else:
                print(_json(article.to_dict(), indent=2))
            return
        if self.several:
            print("\n" * bool(self.printed) + f"==> {printable(path)} <==")
        self.printed += 1
        if self.options.markdown:
            print(article.to_markdown(), end="")
        elif self.options.account:
            print(article.account(), end="")
        else:
            print(_readable(article), end="")


def _read_stdin() -> bytes:
    if sys.stdin is None:
        raise OSError("there is no standard input")
    if sys.stdin.isatty():
        print("newsparse: reading from the terminal (--help says more)", file=sys.stderr)
    return sys.stdin.buffer.read()


def _json(value: object, *, indent: int | None = None) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _AWKWARD.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _readable(article: Article) -> str:
    """Return *article* as a person wants to see it: the fields by name, then the body."""
    fields = [
        ("kicker", article.headline.kicker if article.headline else None),
        ("headline", article.title),
        ("standfirst", article.standfirst.text if article.standfirst else None),
        ("authors", "; ".join(map(str, article.authors)) or None),
        ("date", _date(article)),
        ("language", article.language),
        ("publisher", article.publisher),
    ]
    lines = [f"{f'{name}:':<12}{printable(value)}" for name, value in fields if value]
    for paragraph in article.paragraphs:
        lines += ["", printable(paragraph.text)]
    boilerplate = [*article.asides, *article.footer]
    if boilerplate:
        lines += ["", *(f"[{block.kind.value}] {printable(block.text)}" for block in boilerplate)]
    notes = [f"{doubt.kind.value}: {printable(doubt.message)}" for doubt in article.doubts]
    lines += ["", *(f"doubt: {note}" for note in notes)] if notes else []
    return "".join(f"{line}\n" for line in lines)


def _date(article: Article) -> str | None:
    date = article.date
    if date is None:
        return None
    label = f" ({date.label.value})" if date.label else ""
    if date.iso is None:
        either = " or ".join(date.alternatives)
        return f"{date.text}{f' (either {either})' if either else ''}{label}"
    return f"{date.iso}{label}"
