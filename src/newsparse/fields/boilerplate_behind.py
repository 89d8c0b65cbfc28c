"""What stands behind the phrase that opens a block: nothing, what it is a label of, or a sentence.

Facts
-----
- A phrase that is all of a block, or stands in front of a colon, a bar or a number, says what the
  block is.
- A sentence of prose may open with the same words and go its own way: "Copyright claims fell last
  year." It is the outlet's own where the phrase is a long one, where the outlet speaks behind it, or
  where an hour or a mark follows at once.
- "The author is" opens a note where a career follows.
"""

from __future__ import annotations

from typing import Final

from newsparse.fields import boilerplate_voices as voices
from newsparse.fields.boilerplate_gate import ASKS, SHORT
from newsparse.fields.boilerplate_phrases import BREAKS
from newsparse.fields.boilerplate_words import PUNCTUATION, BoilerplateTables, Entry, fold
from newsparse.model import BoilerplateKind
from newsparse.patterns import late

__all__ = [
    "SENTENCE",
    "SOME",
    "TURN",
    "is_about_author",
    "is_clause",
    "is_tied",
    "part_of",
    "raised",
    "runs_on",
]

Kind = BoilerplateKind

SENTENCE: Final = 4
"""A sentence of so many words behind a phrase may be one of the article's own, unless the phrase
has as many."""
SOME: Final = 0.3
"""So large a share of the words of a block are of the field where some of them are."""
TURN: Final = 4
"""A phrase of so many words is no accident: it is what such a block always says."""

# "(12)", "12 Beiträge", "80 % left", "12개", "1 €"
_AMOUNT: Final = late(r"[(\[]?\d[\d.,:]*+(?:\s?%)?\)?(?: ?\p{L}+\.?|\s?\p{Sc})?\)?\.?")
_YEAR: Final = late(r"[©(c),\s]*(?:19|20)\d\d\b")
_DATED: Final = late(
    r"[(,\[]?(?:(?:[^:.\n]|\.(?=\s?\d)){0,24}?\d[^:\n]{0,16}(?::\d\d[^:\n]{0,12})?\)?\s?:(?!\d)"
    r"|\d{1,2}[:.h]\d\d\)?\s[-–—]\s)"
)
_TIME: Final = late(r"(?:[^\s\d]+\.? ){0,2}+\d{1,2}[:.h]\d\d(?!\d)")
_MOMENT: Final = late(r"[\p{L}\d., ]{0,24}\d{1,2}[:.h]\d\d ?(?:[ap]\.?m\.?)?(?: \p{L}{2,5})?[.)]*")
_LEAST_NOTE: Final = 3
_WORDS: Final = 3
_TURN_OF_PHRASE: Final = 7
_MARKS: Final = ":="
"""What parts a label from what it is one of."""
# A single word that opens a block of these kinds says next to nothing unless it is all.
_MENU: Final = (Kind.NAVIGATION, Kind.ADVERTISEMENT, Kind.TAGS, Kind.AUTHOR_BIO)


def part_of(opened: Entry, bare: str, *, bracketed: bool) -> int:
    """Tell which part of the block an opening phrase is."""
    after = bare[len(opened.text) :].lstrip()
    if opened.numbered or not after.strip(PUNCTUATION):
        return 5
    if opened.kind is not Kind.CREDITS and len(after) <= 20 and _AMOUNT.fullmatch(after):
        # "Comments (12)"; but "Published in 2025." tells nobody's name.
        return 5
    if opened.kind is Kind.CORRECTION and _MOMENT.fullmatch(after):
        # "Updated on June 2 at 4:12 p.m."
        return 5
    if (
        opened.text[-1] in _MARKS
        or after[:1] in {":", "|", "：", "=", "＝"}
        or after[:2] in {"– ", "— ", "- "}
        or (opened.kind is Kind.CORRECTION and (bracketed or _DATED.match(after)))
        # "Copyright 2024 Harbour Media"
        or (opened.kind is Kind.COPYRIGHT and _YEAR.match(after))
    ):
        return 4
    if opened.size == 1 and opened.kind in _MENU:
        return 6
    return 7 if opened.size >= TURN else opened.size


def raised(opening: int, opened: Entry, text: str, rest: str, tables: BoilerplateTables) -> int:
    """Return what part of the block the opening phrase is where nothing but names stand behind a credit.

    "With assistance from Ann Ode and Bo Lund.": such a line is as sure as a turn of phrase.
    """
    named = (
        opened.kind is Kind.CREDITS
        and opening == _WORDS
        and voices.names_follow(text, rest, tables)
    )
    return _TURN_OF_PHRASE if named else opening


def is_tied(text: str, opened: Entry, rest: str, tables: BoilerplateTables, *, said: bool) -> bool:
    """Tell whether a sentence is the outlet's own, by what stands behind its opening phrase.

    The phrase says all, or is a sentence or line of its own; the outlet speaks; a number or names
    alone follow; or a note on somebody goes on to say what the person does.
    """
    if is_about_author(opened, tables):
        # "The author is a lecturer in law.", but not "... still wanted by the police."
        words = {word.strip(PUNCTUATION) for word in rest.replace("'", " ").split()}
        return rest.count(" ") >= _LEAST_NOTE and not (
            tables.careers.isdisjoint(words) and tables.posts.isdisjoint(words)
        )
    if opened.size > 2 or rest[:1] in "?!.…" or opened.text[-1] in ASKS:
        return True
    if rest[1:2].isdigit() and opened.kind is not Kind.CREDITS:
        # "Published in 1946, the pamphlet sold out.": a year is no name.
        return True
    if voices.speaks(_sentence(rest), tables):
        return True
    if opened.kind is Kind.CORRECTION and _TIME.match(rest.lstrip()):
        # "Updated at 18:40"
        return True
    if fold(text.partition("\n")[0]).strip(PUNCTUATION) == opened.text:
        return True
    return (
        opened.kind is Kind.AUTHOR_BIO
        and not said
        and any(
            bare in tables.trades or Kind.AUTHOR_BIO in tables.topics.get(bare, ())
            for bare in [word.strip(PUNCTUATION) for word in rest.split()]
        )
    )


def is_clause(rest: str) -> bool:
    """Tell whether a comma goes on with the sentence that a phrase opens: titles have a colon first."""
    return rest[:1] == "," or (rest[:1] == " " and "," in rest and ":" not in rest)


def is_about_author(opened: Entry, tables: BoilerplateTables) -> bool:
    """Tell whether a phrase begins to say who wrote the text: "The author is"."""
    return opened.kind is Kind.AUTHOR_BIO and opened.text.rpartition(" ")[2] in tables.links


def _sentence(rest: str) -> str:
    """Return what goes on behind a phrase, to the end of its sentence."""
    stops = [at for mark in BREAKS if (at := rest.find(mark)) >= 0]
    return rest[: min(stops)] if stops else rest


def runs_on(rest: str, tables: BoilerplateTables) -> bool:
    """Tell whether a sentence goes on behind its opening phrase with words of no field."""
    if len(rest) > SHORT or voices.speaks(rest, tables):
        return False
    tokens = [word.strip(PUNCTUATION) or word for word in rest.split()]
    if len(tokens) < SENTENCE or any(mark in rest for mark in BREAKS):
        return False
    return voices.cover(tokens, tables).share < SOME
