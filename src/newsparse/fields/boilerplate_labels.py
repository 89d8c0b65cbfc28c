"""Labels of credits that no colon parts from the names, or that a programme stands in front of.

Facts
-----
- Wires of press releases set the label in capitals and leave the colon out: "SOURCE Harbour Media Inc.".
- In front of agencies no colon is needed either: "Additional reporting Reuters, AFP".
- What was on the air names the programme first: "Radio North. Script and direction: Ann Ode".
- A house that is on the air and on the web says which of the two it means: "Adaptation web: Ann Ode".
- In front of the sign of ownership any label that ends, begins or is compounded with a word for a picture
  says whose that is: "Listenbild: © Ann Ode/dpa". A year behind the sign is a page's.
- A heading of two labels leads to both: "Topics & authors".
"""

from __future__ import annotations

from typing import Final

from newsparse.fields import boilerplate_signs as signs
from newsparse.fields import boilerplate_voices as voices
from newsparse.fields.boilerplate_gate import STOPS
from newsparse.fields.boilerplate_phrases import opening
from newsparse.fields.boilerplate_signs import MEDIUM
from newsparse.fields.boilerplate_words import (
    AGENCY,
    PUNCTUATION,
    RANK,
    BoilerplateTables,
    Entry,
    fold,
)
from newsparse.model import BoilerplateKind
from newsparse.patterns import late

__all__ = ["LONGEST_LABELLED", "heads_both", "labelled", "may_be_crosshead", "of_picture"]

Kind = BoilerplateKind

LONGEST_LABELLED: Final = 120
"""Characters of such a line at most."""
_LEAST: Final = 4
"""Letters of a label in capitals: fewer may be anybody's abbreviation."""
_MOST_NAMED: Final = 8
_MOST_WORDS: Final = 4
_FARTHEST: Final = 60
# "Inc.", "Ltd.", "S.A.": the stop is the firm's.
_FIRM: Final = late(r"\p{Lu}[\p{L}&]{0,3}\.|(?:\p{L}\.){2,4}")
# "SWR2 Wissen. ", "Radio North | ": some words with capitals, or numbers.
_PROGRAMME: Final = late(r"(?:[\p{Lu}\d][\p{L}\p{M}\d'’&+-]*+ ?){1,5}(?:\. | [|–—•] )(?=\p{Lu})")


def labelled(text: str, roles: int, tables: BoilerplateTables) -> str | None:
    """Return a short line with a colon behind its label, and nothing in front of it; None where it is as usual.

    *roles* are what its words may be signs of.
    """
    if ":" in text:
        return _behind_programme(text, tables) or _without_medium(text, tables)
    if text[:_LEAST].isupper() and text[:_LEAST].isalpha():
        label, _, rest = text.partition(" ")
        if rest and fold(label) in tables.says.sources and _is_firm(rest, tables):
            return f"{label}: {rest}"
    if roles & AGENCY and text[-1] not in STOPS:
        words = text.split()
        for size in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
            rest = " ".join(words[size:])
            if _is_label(fold(" ".join(words[:size])), tables) and signs.signs(
                fold(rest), tables, rest
            ):
                return f"{' '.join(words[:size])}: {rest}"
    return None


def _is_label(folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether some words are a label of credits, but for its colon."""
    key = " ".join(folded.split(" ", 2)[:2])
    return any(
        entry.kind is Kind.CREDITS and entry.text == f"{folded}:" for entry in tables.opens[key]
    )


def _is_firm(rest: str, tables: BoilerplateTables) -> bool:
    """Tell whether the name of a house stands behind a label, and no sentence."""
    words = rest.split()
    if len(words) > _MOST_NAMED or not words[0][0].isupper() or rest.isupper():
        return False
    if words[-1][-1] in STOPS and _FIRM.fullmatch(words[-1]) is None:
        return False
    return all(
        word[0].isupper()
        or word[0] in "(&"
        or (len(word) <= _LEAST and word.strip(PUNCTUATION) in tables.common_in)
        for word in words
    )


def _without_medium(text: str, tables: BoilerplateTables) -> str | None:
    """Return a line whose label names the medium as well without that: "Adaptation web: Ann Ode"."""
    label = MEDIUM.match(text)
    if label is None or not _is_label(fold(label["label"]), tables):
        return None
    return f"{label['label']}: {text[label.end() :].lstrip()}"


def _behind_programme(text: str, tables: BoilerplateTables) -> str | None:
    """Return what stands behind the name of a programme: a label, and who did what it says."""
    programme = _PROGRAMME.match(text, 0, _FARTHEST)
    if programme is None or text[-1] in STOPS:
        return None
    behind = text[programme.end() :].replace(" :", ":", 1)
    bare = fold(behind)
    entry = opening(bare, tables)
    if entry is None or entry.kind is not Kind.CREDITS or entry.text[-1] != ":":
        return None
    return behind if voices.names_follow(behind, bare[len(entry.text) :], tables) else None


def of_picture(bare: str, tables: BoilerplateTables) -> Entry | None:
    """Return the label that says whose a picture is, where the sign of ownership stands behind it.

    *bare* is a folded block. Labels that are listed with their words ("photo:") are known without this.
    """
    match = _OWNED.match(bare)
    if match is None:
        return None
    label = match["label"].rstrip()
    words = label.split()
    # "Photo de couverture", "Cover photo", "Titulní foto", "Listenbild"
    if not (
        len(words) <= _MOST_WORDS
        and any(_is_picture(word, tables) for word in (words[0], words[-1]))
    ):
        return None
    text = bare[: match.end("label") + 1]
    return Entry(text, Kind.CREDITS, RANK[Kind.CREDITS], _LABEL_SIZE, open_end=True)


def _is_picture(word: str, tables: BoilerplateTables) -> bool:
    """Tell whether a word is a label of pictures, or a compound of one."""
    starts = range(len(word) - _LEAST_PART) if len(word) > _LEAST_COMPOUND else (0,)
    return any(
        entry.kind is Kind.CAPTION and entry.text.rstrip(" :") == word[start:]
        for start in starts
        for entry in tables.opens[word[start:]]
        if entry.text[-1] == ":"
    )


_OWNED: Final = late(r"(?P<label>\p{L}[\p{L}\p{M} -]{2,30}):\s?(?:[©ⓒ]|\(c\))(?!\s?(?:19|20)\d\d)")
_LABEL_SIZE: Final = 3
_LEAST_PART: Final = 3
_LEAST_COMPOUND: Final = 7


def heads_both(opened: Entry, bare: str, tables: BoilerplateTables) -> bool:
    """Tell whether a heading is made of the word for topics and of that for authors: "Topics & authors"."""
    if opened.kind is not Kind.TAGS or len(bare) > _LONGEST_HEADING or bare[-1] in STOPS:
        return False
    rest = bare[len(opened.text) :]
    joints = [word for word in rest.split() if word in _JOINTS or word in tables.says.joints]
    others = [word for word in rest.split() if word not in joints]
    # What is a label of authors in front of their names: "Authors: ..."
    return bool(joints and others) and all(f"{word}:" in tables.bylines for word in others)


def may_be_crosshead(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a heading of topics and authors may be one of the text: of a report on a book fair."""
    bare = fold(text)
    opened = opening(bare, tables)
    return opened is not None and heads_both(opened, bare, tables)


_LONGEST_HEADING: Final = 40
_JOINTS: Final = frozenset({"&", "+", "/"})
