"""Which blocks are worth a look: nearly all prose is refused here, by a few look-ups.

Facts
-----
- A row of service names (``Facebook Twitter WhatsApp``) is a share bar; an address alone is a
  contact; a line of agencies and staff initials (``red, dpa``) is a credit.
- Copy and paste glues neighbours (``to printSend feedback``): a capital after a small letter
  parts words here.
- "Read the Gazette on Telegram": what is asked comes first, the network last.
- Of a long block the beginning and the end tell whether it is boilerplate.
"""

from __future__ import annotations

from typing import Final

import regex

from newsparse.fields import boilerplate_lives as lives
from newsparse.fields import boilerplate_signs as signs
from newsparse.fields import boilerplate_voices as voices
from newsparse.fields.boilerplate_notes import notes
from newsparse.fields.boilerplate_phrases import NETWORKED, asks, opening, points
from newsparse.fields.boilerplate_words import (
    AGENCY,
    CAREER,
    HOUSE,
    ITSELF,
    KEY,
    LEAD,
    NOTED,
    OFFICE,
    OUTLET,
    PRESS,
    PUNCTUATION,
    SERVICE,
    SPEECH,
    STEM,
    TOPIC,
    TRADE,
    BoilerplateTables,
    ends_with_host,
    roles_of,
)
from newsparse.fields.postal import postal
from newsparse.lines import FULL_STOPS

__all__ = [
    "ASKS",
    "DIGIT",
    "DIGITS",
    "EYE",
    "FEWEST_POSTED",
    "GLUED",
    "SHORT",
    "SIGNS",
    "STOPS",
    "is_dotted",
    "is_torn",
    "may_be",
    "may_be_of_field",
    "may_be_unspaced",
]

SIGNS: Final = "©ⓒ℗Ⓒ"
GLUED: Final = regex.compile(r"(?<=[\p{Ll}?!)])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\.)(?=\p{Lu}\p{L})")
STOPS: Final = FULL_STOPS
ASKS: Final = "?？؟"
SHORT: Final = 240
"""Words of the field are counted, and shapes looked at, in blocks of so many characters."""
EYE: Final = 110
"""Of a block that is no short one as much is looked at from either end, before anything dearer."""

_FIELD_SHOWN: Final = 160
"""So long is a block at most that is asked for the words of the field without any phrase."""

_GLUE: Final = 100
_FEW: Final = 10
_FEW_PARTED: Final = 20
_NUMBERED: Final = 6
_OFFERED: Final = 2
"""So many words of a plea are one where the outlet speaks or a price is named."""
_TOLD_OF_ITSELF: Final = 3
_LONGEST_SIGN: Final = 30
"""Characters of a house and the letters of its desk: "Harbour Radio North (mwa)"."""
_LONGEST_ISSUE: Final = 90
"""Characters of a paper, its edition and its day: '("Harbour Post", Print-Ausgabe, 07.03.2025, S. 4)'."""
_QUOTES: Final = "\"'”’»)"
DIGITS: Final = 5
"""Fewer digits make no phone number."""
FEWEST_POSTED: Final = 3
"""And fewer than so many no postal address: "14 Kirk Wynd, Tull KY1 1EH"."""

DIGIT: Final = regex.compile(r"[\p{Nd}\p{No}]")
_ODD_ENDS: Final = frozenset(":»›→►▶>")
_ODD_STARTS: Final = frozenset("©ⓒ℗Ⓒ#")


def may_be(
    text: str, folded: str, tokens: list[str], roles: int, tables: BoilerplateTables, *, short: bool
) -> bool:
    """Tell whether a block has a phrase, an address, a sign or a shape of boilerplate.

    *folded* is the block, or what is looked at of a long one; *tokens* are its words without the
    marks around them, and *roles* all that these may be signs of.
    """
    return (
        _opens(folded, tokens, tables)
        or (short and roles & ITSELF > 0 and " ".join(tokens[:2]) in tables.articles)
        or "@" in text
        or "://" in text
        or ends_with_host(tokens, tables)
        or _may_hold(folded, tokens, roles, tables)
        or (short and _may_be_odd(text, folded, tokens, roles, tables))
        or (
            not text.isascii()
            and ("©" in text or may_be_unspaced(folded if short else text, tables))
        )
    )


def _opens(folded: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether an opening phrase stands there, before anything dearer is looked at."""
    first = tokens[0]
    opens = tables.opens.listed
    if (
        first not in opens
        and first[0] not in PUNCTUATION
        and (len(tokens) == 1 or f"{first} {tokens[1]}" not in opens)
    ):
        return False
    return opening(" ".join(folded.split(None, 16)[:16]).lstrip(LEAD + SIGNS), tables) is not None


def is_torn(word: str) -> bool:
    """Tell whether *word* is the end of a sentence, torn off: a word and its full stop."""
    return word[:-1].isalpha()


def _may_hold(folded: str, tokens: list[str], roles: int, tables: BoilerplateTables) -> bool:
    """Tell whether a phrase stands within, or a few words of a plea or of a note on the text."""
    if len(tokens) < _FEW_PARTED and "-" in folded:
        tokens = tokens + [part for token in tokens if "-" in token for part in token.split("-")]
        roles |= roles_of(tokens, tables)
    if not roles & (KEY | TRADE | TOPIC):
        return False
    if roles & (KEY | TRADE):
        listed = tables.roles
        for token in listed.keys() & tokens:
            role = listed[token]
            if role & KEY:
                for entry in tables.holds[token]:
                    if entry.text in folded:
                        return True
            if role & TRADE and (
                token in tables.says.works or not tables.links.isdisjoint(tokens[1:9])
            ):
                return True
    if not roles & TOPIC:
        return False
    if roles & ITSELF and voices.of_itself(folded, tokens, tables):
        return True
    if roles & HOUSE or "€" in folded or "£" in folded or "$" in folded:
        least = _OFFERED
    elif roles & OUTLET:
        least = _TOLD_OF_ITSELF
    else:
        return False
    return sum(map(tables.topics.__contains__, tokens)) >= least


def may_be_of_field(tokens: list[str], length: int, tables: BoilerplateTables) -> bool:
    """Tell whether a short block without any phrase may be boilerplate for its words alone.

    It is asked only where an outlet speaks: words of the field alone ("terms", "offer",
    "published") are what the news is full of.
    """
    spoken = length > _FIELD_SHOWN
    if spoken and len(tables.house.intersection(tokens)) < 2:
        return False
    known = sum(map(tables.field.listed.__contains__, [token[:STEM] for token in tokens]))
    return known > 1 and known * (4 if spoken else 3) >= len(tokens)


def _may_be_odd(
    text: str, folded: str, tokens: list[str], roles: int, tables: BoilerplateTables
) -> bool:
    """Tell whether a short block has a plea, glued words, a row of services, an address or a sign."""
    last = text[-1]
    if (
        text[0] in "(["
        and last in ")]"
        and len(text) <= _LONGEST_ISSUE
        and text[-2].isdigit()
        and signs.is_issue(folded, tables)
    ):
        return True
    if (
        last not in STOPS
        and len(text) <= _GLUE
        and signs.names_hour(folded, tables)
        and signs.is_aired(folded, tables)
    ):
        return True
    if last in _ODD_ENDS or text[0] in _ODD_STARTS or "(c)" in folded or folded.count(": ") > 1:
        return True
    if roles & NOTED and notes(folded, tables, text) is not None:
        return True
    if roles & OFFICE and voices.holds_office(text, tokens, tables):
        return True
    if roles & CAREER and not roles & SPEECH and voices.tells_career(text, tokens, tables):
        return True
    if (
        roles & PRESS
        and not roles & SPEECH
        and (
            lives.tells_life(text, tokens, tables)
            or lives.tells_much(text, tokens, tables)
            or ("\n" in text and lives.stacks_up(text, tables))
        )
    ):
        return True
    if roles & TRADE and "\n" in text and lives.signs_with_trade(text, tables):
        return True
    within = text[:-1]
    stopped = "." in within
    if (stopped or "?" in within or "!" in within) and asks(folded, tables) is not None:
        return True
    asked = roles & HOUSE or stopped or "!" in within
    if asked and len(text) <= NETWORKED and points(folded, tables) is not None:
        return True
    if len(text) <= _GLUE:
        if last not in STOPS and signs.lists_trades(text, tables):
            return True
        if len(tokens) < _FEW and _is_few(text, folded, tokens, roles, tables):
            return True
        if GLUED.search(text):
            return True
    if len(tokens) >= _FEW and (last in STOPS or text[-2:-1] in STOPS):
        return False
    if stopped and is_dotted(text):
        return True
    if " > " in text or "›" in text or "»" in text:
        return True
    return (
        ("," in text or "\n" in text)
        and len(text) <= NETWORKED
        and last not in STOPS
        and (digits := len(DIGIT.findall(text))) >= FEWEST_POSTED
        and bool(postal(text, tables.postal) or (digits >= DIGITS and "\n" in text))
    )


def is_dotted(text: str) -> bool:
    """Tell whether a full stop stands within a word, as in every address."""
    at = text.find(".", 1, -1)
    while at > 0:
        if not text[at + 1].isspace() and text[at + 1] not in _QUOTES:
            return True
        at = text.find(".", at + 1, -1)
    return False


def _is_few(
    text: str, folded: str, tokens: list[str], roles: int, tables: BoilerplateTables
) -> bool:
    """Tell whether a few words are services, agencies, or a number and something to go with it."""
    if roles & SERVICE and sum(map(tables.services.__contains__, tokens)) * 2 >= len(tokens):
        return True
    wired = roles & AGENCY or "/" in folded or folded.endswith(tables.says.materials)
    if (wired or "–" in folded) and (
        text[-1] not in ".!?" or (text[-1] == "." and "/" in folded and " " not in text)
    ):
        return True
    if text[-1] in ")]" and len(text) <= _LONGEST_SIGN and signs.signs(folded, tables, text):
        return True
    if "+" in text or (signs.names_hour(folded, tables) and signs.is_slot(folded, tables)):
        return True
    if len(tokens) < _NUMBERED and DIGIT.search(text):
        other = [word for word in folded.split() if not word[0].isdigit()]
        if len(other) < len(tokens):
            if not other:
                return False
            bare = [word.strip(PUNCTUATION) or word for word in other]
            return _opens(" ".join(other), bare, tables) or sum(map(str.isdigit, text)) >= DIGITS
    return False


def may_be_unspaced(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a phrase of an unspaced script opens the block or stands at one of its ends."""
    length = len(text)
    if max(text[0], text[length // 3], text[length >> 1], text[-2:-1]) < "\u0e00":
        return False
    if length > EYE:
        text = text[: EYE // 2] + text[-EYE // 2 :]
    bare = text.lstrip(LEAD + SIGNS)
    for entry in tables.opens_by_pair[bare[:2]]:
        if bare.startswith(entry.text):
            return True
    rare = tables.rare
    return any(
        phrase in text for letter in rare.keys() & frozenset(text) for phrase in rare[letter]
    )
