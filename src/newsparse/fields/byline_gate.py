"""Whether a line may be a byline at all: nearly every line of an article is refused here."""

from __future__ import annotations

import itertools
from typing import Final

import regex

from newsparse.fields import name_words
from newsparse.fields.byline_words import BylineTables
from newsparse.fields.names import Shape, shape
from newsparse.fields.places import PLACES
from newsparse.lines import is_small
from newsparse.patterns import late
from newsparse.publishers.outlets import SMALL
from newsparse.publishers.words import NEWSROOMS

__all__ = ["CLOSED", "may_open", "names_first"]

_CLOSING: Final = "»”“"
_EDGES: Final = ",.;:()"
# The first printed word, whatever stands before it.
_FIRST: Final = regex.compile(
    r"[\s\-–—|•·(\[【{*]*+ ( [\p{L}\p{M}][\w\p{M}'’.\-\u200c\u200d]*+ | [\d@] )", regex.VERBOSE
)
_FIRST_EAST: Final = "\u1100"
_HEADING: Final = 32
_LIMIT: Final = 600
_LONGEST_PLAIN: Final = 120
_NUMBER: Final = late(r"\d")
# "Анна Петрова, «Гавань»"
_PAPERED: Final = late(
    r"(?: \p{L} , | \p{Ll} ) \  [«„“] \p{Lu} [^«»„“”]{1,30} [»“”] (?: , | $ )", regex.X
)
# "Amanda “Mia” Tan"
_NICKNAMED: Final = late(
    r"""
    \p{Lu}[\p{Ll}.]++ [ ] (?: \p{Lu}[\p{Ll}.]*+ [ ] )?+ [“"] \p{Lu}\p{Ll}++ [”"] [ ]
    (?: \p{Ll}{1,3} [ ] ){0,2} \p{Lu} [\p{L}.,\ -]*+ $
    """,
    regex.VERBOSE,
)
_QUOTED: Final = frozenset("„“”»«%$€£")
_SHORT_NAME: Final = 4
_DIGITS: Final = "0123456789"
CLOSED: Final = tuple("!?…,&")


def names_first(text: str, tables: BylineTables) -> bool:
    """Tell whether names alone lead to the first digit: the date may hide a byline.

    "Ana Ruiz, lunes 3 de marzo de 2021": the small words are the date's.
    """
    if len(text) > _LONGEST_PLAIN or not text[:1].isupper():
        return False
    digit = _NUMBER.search(text)
    if digit is None:
        return False
    words = text[: digit.start()].split()
    if len(words) > 2 and words[-1].strip(_EDGES) in tables.weekdays:
        # "Paul Durand, le lundi 3 mai"
        del words[-2 if words[-2] in tables.small else -1 :]
    return len(words) > 1 and all(word[0].isupper() or not word[0].isalpha() for word in words)


def may_open(text: str, tables: BylineTables) -> bool:
    """Refuse at little cost what can't be a byline: nearly every line of an article."""
    if len(text) > _LIMIT or not text:
        return False
    words = text[:120].split(None, 2)
    if not words:
        return False
    if len(words) > 1:
        # The second word opens with a capital, or is a small word of names.
        second = words[1]
        if (
            is_small(second)
            # "Wednesday 5th March"
            and not second[0].isdigit()
            and "." not in second[1:-2]
            and not text[0].isdigit()
            and "\n" not in text[:_HEADING]
            and not (len(second) < _SHORT_NAME and second[-1].isdigit())
            and second not in tables.small
            and second.strip(_EDGES) not in tables.small
            and not _of_newsroom(words[0], second, tables)
        ):
            return False
        if len(words) > 2:
            words[2:] = words[2].split()
    if words[0][0] >= _FIRST_EAST:
        return len(text) <= 40 or "\n" in text[:40] or "@" in text
    match = _FIRST.match(text)
    if match is None:
        return False
    if text.casefold() in PLACES:
        return False
    first = match[1]
    folded = first.casefold()
    marked = folded in tables.marks or folded.rstrip(".") in tables.marks
    strange = 0
    if "\n" not in text:
        dated = False
        for k, (before, word) in enumerate(itertools.pairwise(words), 1):
            # Behind a number stands a month, perhaps with a small word before it.
            if before[0].isdigit() or dated:
                dated = not dated
                continue
            if (
                word.islower()
                and word.strip(_EDGES) not in tables.small
                and word not in tables.small
                and word[-1] not in _CLOSING
                and is_small(word)
            ):
                if "@" in word or "/" in word or word[0] == "(" or "." in word[1:-2]:
                    # An address, a house's domain.
                    continue
                if k == 1 and word[0].isdigit():
                    # "Wednesday 5th March"
                    continue
                if len(word) < _SHORT_NAME and word[-1].isdigit():
                    # "g1"
                    continue
                if _of_newsroom(before, word, tables):
                    continue
                if word.strip(_EDGES).rstrip(_DIGITS) in tables.roles or _of_post(words, k, tables):
                    continue
                if word in tables.weekdays and words[k + 1 : k + 2] and words[k + 1][0].isdigit():
                    # "Claire Roche, franceinfo le mercredi 5 mars 2025"
                    continue
                strange += 1
                if not marked or strange > 2:
                    return False
    if folded in tables.pictured and "\n" not in text:
        return any(word.strip(_EDGES).casefold() in tables.marks for word in words[1:])
    if marked:
        return len(text) < 200 or "," in text or "\n" in text
    if (
        (("’s " in text or "'s " in text) and not _called_after(text, tables))
        or len(text) > 160
        or text.endswith(CLOSED)
        or (
            not _QUOTED.isdisjoint(text)
            and _PAPERED.search(text) is None
            and _NICKNAMED.match(text) is None
        )
    ):
        return False
    if (
        is_small(first[0])
        and len(words) > 1
        and folded not in name_words.PARTICLES
        and folded not in tables.openers
        and not (folded in tables.weekdays and words[1][0].isdigit())
        and shape(first) is Shape.LOWER
    ):
        # "byJane Doe", "d'Aubigny": nothing else opens in small letters.
        return False
    if not first[0].isalpha() or not (first[0].isupper() or is_small(first[0])):
        # Digits, and scripts without capitals: a byline of these is short.
        return len(text) < 120
    if (
        text[-1] == "."
        and len(text) - text.rfind(" ") > 6
        and "\n" not in text
        # "Anne PETIT."
        and not text[text.rfind(" ") :].isupper()
    ):
        return any(meaning in text for meaning in tables.after) or tables.fuses(first)
    return True


def _of_newsroom(before: str, word: str, tables: BylineTables) -> bool:
    """Tell whether a house that is printed in small letters follows its newsroom: "Redaktion beck-aktuell".

    Or a name and a comma, as an author's house does: "Anna Muster, agrarheute".
    """
    name = word.strip(_EDGES)
    return (before.casefold() in NEWSROOMS and (name in SMALL or (name,) in tables.outlets)) or (
        before[-1:] == "," and name in SMALL
    )


def _called_after(text: str, tables: BylineTables) -> bool:
    """Tell whether all genitives are names of houses or towns: "King's College", "Cox's Bazar"."""
    words = text.split()
    return all(
        behind[0].isupper()
        and (
            behind.strip(_EDGES).casefold() in tables.bodies
            or f"{word} {behind.strip(_EDGES)}".replace("’", "'").casefold() in PLACES
        )
        for word, behind in itertools.pairwise(words)
        if word.endswith(("'s", "’s"))
    )


def _of_post(words: list[str], k: int, tables: BylineTables) -> bool:
    """Tell whether word *k* says what a post is of: ", professeure de sociologie"."""
    comma = next((j for j in range(k - 1, max(k - 5, 0), -1) if words[j][-1] == ","), 0)
    if comma == 0:
        return False
    run = itertools.takewhile(lambda word: word[-1] != ",", words[comma + 1 : k + 4])
    return any(word in tables.roles for word in run)
