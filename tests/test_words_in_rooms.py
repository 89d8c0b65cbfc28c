"""Data, not logic: the rooms of the engine hold no words of a language, and no lists of names.

The source of each room is read, and every text in it that is no docstring is looked at: what is left
of a pattern when its syntax is taken off must hold no word. Words stand in the records of the languages
and publishers, or in modules that declare and do nothing: those that define no function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

SOURCE = Path(__file__).resolve().parents[1] / "src" / "newsparse"

# The face and the ways out speak English to whoever uses the package.
FACE = {"cli.py", "doctests.py", "parser.py", "__init__.py", "__main__.py", "_version.py"}
NO_ROOMS = {"languages", "publishers", "model", "render", "testing"}


def declares(tree: ast.Module) -> bool:
    """Tell whether a module declares and does nothing."""
    return not any(isinstance(node, ast.FunctionDef | ast.Lambda) for node in ast.walk(tree))


def trees() -> Iterator[tuple[str, ast.Module]]:
    """Give name and tree of each room of the engine."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if name not in FACE and name.split("/")[0] not in NO_ROOMS and not declares(tree):
            yield name, tree


ROOMS = dict(trees())

SYNTAX = regex.compile(
    r"""
    \(\?P?<\w+> | \(\?P=\w+\) | \(\?&\w+\) | \(\?\(\w+\) | \(\?[a-zA-Z-]+[:)]   # groups and flags
    | \\g<\w+> | \\[pP]\{\w+\} | \\u[0-9A-Fa-f]{4} | \\x[0-9A-Fa-f]{2} | \\[A-Za-z]
    | (?m:(?<=\s)\#\ .*$)                                                       # what a pattern is said to be for
    """,
    regex.VERBOSE,
)
RANGE = regex.compile(r"[^\s\[]-[^\s\]]")
LETTERS = regex.compile(r"\[(?:[^\[\]\\]|\\.)*\]")
WORD = regex.compile(r"\p{L}\p{M}*(?:\p{L}\p{M}*)+|\p{Lo}")
"""Two letters, or a sign of a script in which one can be a word."""
ADDRESS = {"http", "https", "www", "mailto", "tel"}
"""Parts of addresses."""


def words(text: str) -> set[str]:
    """Return the words that a text, or a pattern, holds."""
    bare = LETTERS.sub(
        lambda one: regex.sub(r"[^\p{Lo}]", " ", RANGE.sub(" ", one[0])), SYNTAX.sub(" ", text)
    )
    return {word for word in WORD.findall(bare) if word not in ADDRESS}


def of_code(tree: ast.Module) -> Iterator[ast.AST]:
    """Give what holds names for the reader of the code, and none of the news."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value  # a docstring
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            yield node.returns
        elif isinstance(node, ast.Raise):
            yield node
        elif isinstance(node, ast.Subscript):
            yield node.slice  # match["name"]
        elif isinstance(node, ast.keyword) and node.arg == "message":
            yield node.value  # of a doubt
        elif isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id in ("__all__", "__slots__")
            for target in node.targets
        ):
            yield node.value
        elif isinstance(node, ast.Compare) and any(
            isinstance(sign, ast.Lt | ast.LtE | ast.Gt | ast.GtE) for sign in node.ops
        ):
            yield node  # the first letter of a script
        elif isinstance(node, ast.Call):
            called = node.func
            if (
                isinstance(called, ast.Attribute)
                and called.attr in ("group", "span", "start", "end", "normalize")
            ) or (
                isinstance(called, ast.Name)
                and called.id in ("getattr", "attrgetter", "cast", "Cue", "Pair")
            ):
                yield from node.args


def names_of_code() -> set[str]:
    """Return what fields, parameters and groups of patterns are called."""
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found.update(
                    part.target.id
                    for part in node.body
                    if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(regex.findall(r"\(\?P?<(\w+)>", node.value))
    return found


NAMES = names_of_code()


def spoken(tree: ast.Module) -> Iterator[ast.AST]:
    """Give what is compared with printed words, and is no name though a field is called so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(
            isinstance(side, ast.Attribute) and side.attr in ("text", "folded", "words")
            for side in (node.left, *node.comparators)
        ):
            yield node


def found_in(tree: ast.Module) -> set[str]:
    """Return the words that a room holds."""
    passed = {id(part) for node in of_code(tree) for part in ast.walk(node)}
    printed = {id(part) for node in spoken(tree) for part in ast.walk(node)}
    found: set[str] = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in passed
            and (node.value not in NAMES or id(node) in printed)
        ):
            found |= words(node.value)
    return found


NOTATIONS = {
    # Categories and forms of Unicode, and scripts by ISO 15924.
    *("Ll", "Lo", "Lt", "Lu", "LM", "WF", "NFKC", "Script"),
    *"Arab Aran Cyrl Grek Hang Hani Hans Hant Hira Jpan Kana Kore Latf Latg Latn".split(),
    # First letters of scripts, and letters that are printed as marks.
    *("\u1100", "\u1000", "\u1780", "\u3400"),
    *("丨", "ㅣ", "ㆍ", "ヶ", "º"),
    # Orders of bytes.
    *("big", "little"),
    # Universal time.
    *("GMT", "UTC"),
    # The conventions on copyright have the word beside the sign in every country.
    "copyright",
}
"""What every room may hold: notations that are the same whatever the language."""

ALLOWED = {
    "breaks.py": {"rule"},  # a reason, as an account of an article names it
    "fields/boilerplate.py": set(
        "all itself of phrase question saying turn verb yes".split()
    ),  # values of cues
    "fields/boilerplate_cues.py": {"topic"},  # a value of a cue
    "fields/boilerplate_owner.py": {"by"},  # stands behind the word "copyright" wherever that does
    "fields/boilerplate_signs.py": {
        "sic"
    },  # what editors of all languages set in brackets, in Latin
    "fields/boilerplate_voices.py": {"euro", "kr"},  # money, which several languages print alike
    "fields/boilerplate_words.py": {
        "άέήίόύώΐΰϊϋ",
        "αεηιουωιυιυ",
    },  # letters with their accents, and without
    "fields/byline.py": set(
        "By Doe Jane as byline such".split()
    ),  # what an error says was expected
    "fields/byline_judge.py": {"ivx"},  # Roman numbers
    "fields/date.py": set(
        "as calendar date datetime day hour its needs now of one relative the with".split()
    ),
    "fields/date_line.py": {
        "LU",
        "gavbJ",
        "gavbJhtLUijOEAkKlqZT",
        "nN",
        "wMX",
    },  # marks of the grammar
    "fields/date_other.py": {
        "LU",
        "LUgavbr",
        "week",
        "yCG",
    },  # marks, and a unit by its name in the code
    "fields/date_reader.py": set(
        "LU LUg gavbJ gbvJ nNx hijri persian printed".split()
    ),  # marks, calendars
    "fields/date_words.py": set("Aan MX WX Wv nN nNyC hijri persian printed".split()),
    "fields/headline.py": {"rubric"},  # a name of the code
    "fields/names.py": {"ng"},  # letters behind which an apostrophe belongs to the word: Ng'ang'a
    "fields/publisher.py": {"address"},  # a reason
    "fields/tables.py": set("bcc cc description reply to".split()),  # fields of a mail, by RFC 5322
    "layout.py": set("Layout column indents margin rows".split()),  # how a value shows itself
    "paragraphs.py": {"rule"},
    "patterns.py": {"late"},
    "splitting.py": set("dDeE database feed form front matter newsparse".split()),  # reasons
    "stages.py": set("assemble breaks window".split()),  # names of stages
    "syllables.py": set("after before constant known lone syllables".split()),  # names of cues
    "zones/front.py": {"apm", "startswith"},  # what a clock is printed with beside its digits
    "zones/front_matter.py": set(
        "block list name ntr plain text".split()
    ),  # keys and escapes of YAML
    "zones/labelled.py": {"description", "sSſtT"},
    "zones/pull_quotes.py": {"quoted"},
}
"""By room, what it may hold besides, and why."""

WHOLE = {
    "cues.py": "names of cues and their values, which reasons are told with",
    "doubts.py": "doubts are told to who uses the package, and name formats of files",
    "fields/time_zones.py": "abbreviations of time zones, capitals as printed",
    "markup.py": "tags of HTML",
}
"""Rooms that are not asked, and why."""


@pytest.mark.parametrize("room", sorted(ROOMS.keys() - WHOLE.keys()))
def test_no_room_knows_a_word(room: str) -> None:
    """A room holds no word but notations and names of its own: words are data."""
    assert found_in(ROOMS[room]) - NOTATIONS - ALLOWED.get(room, set()) == set()


def test_what_is_allowed_is_there() -> None:
    """An exception that nothing needs any more goes."""
    found = {room: found_in(tree) for room, tree in ROOMS.items()}
    assert ROOMS.keys() >= ALLOWED.keys() | WHOLE.keys()
    assert {
        room: left for room, allowed in ALLOWED.items() if (left := allowed - found[room])
    } == {}
    assert NOTATIONS - set[str]().union(*found.values()) == set()


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (r"(?P<day>\d\d)(?:st|nd)?", {"st", "nd"}),
        (r"[a-z]{2}\p{Lu}\u3000", set[str]()),
        (r"\d{1,2}月\d", {"月"}),
        (r"[a-z社訊]", {"社訊"}),
        ("https://www.", set[str]()),
        ("von der", {"von", "der"}),
        ("och", {"och"}),
        ("و", {"و"}),
    ],
)
def test_words_are_seen(text: str, held: set[str]) -> None:
    """Words are seen within a pattern and alone, its syntax is not."""
    assert words(text) == held


def test_a_word_is_seen_in_a_room() -> None:
    """A docstring and a group's name are none of the news, what a line is compared with is."""
    room = """
def head(line, match, token):
    "Tell whether a line is a heading."
    return line.endswith("Nachrichten") or match["label"] or token.folded == "by"
"""
    assert found_in(ast.parse(room)) == {"Nachrichten", "by"}
