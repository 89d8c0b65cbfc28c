"""The phrases that a block opens with, holds, or asks in a later sentence: where each stands."""

from __future__ import annotations

import functools
from typing import Final

import regex

from newsparse.fields import contacts
from newsparse.fields.boilerplate_words import (
    ASKING,
    PUNCTUATION,
    RANK,
    BoilerplateTables,
    Button,
    Entry,
    Found,
)
from newsparse.fields.web_names import CHANNELLED, FEED, MESSENGERS, TOOLS
from newsparse.model import BoilerplateKind
from newsparse.patterns import any_of, late

__all__ = ["BREAKS", "NETWORKED", "asks", "button", "feeds", "held", "opening", "points", "presses"]

BREAKS: Final = (". ", "? ", "! ")

Kind = BoilerplateKind

_NUMBER: Final = "0123456789+-–/.() "
_SHORTEST_NUMBER: Final = 3
# "From €1", "from Rp1.000", "for 1 zł", "reading time 4 min": a price, or a number of what is counted.
_COUNTED: Final = late(
    r"(?:\p{L}{1,3}|\p{Sc})\s?\d[\d.,]*+|\d[\d.,]*+\s?(?:\p{Sc}|\p{L}[\p{L}\p{M}]*+\.?)"
)
# A day of a year in brackets: all languages print the year in four digits.
_DATED: Final = late(r"\((?=[^()]*\b\d{4}\b)[\d\p{L}\p{M} ./-]{4,30}+\)?")
_LED_TO: Final = 4
"""An address and the small words in front of it are no more than these."""
_JOINED: Final = 30


@functools.lru_cache(maxsize=64)
def _joint(words: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for what joins two labels."""
    return late(rf" (?:{any_of(words)}|&|\+|/) |(?<=\p{{L}})/(?=\p{{L}})")


def opening(bare: str, tables: BoilerplateTables) -> Entry | None:
    """Find the longest phrase that *bare* opens with."""
    words = bare.split(" ", 2)
    first = words[0].strip(PUNCTUATION)
    if len(words) > 1:
        for entry in tables.opens[f"{first} {words[1].strip(PUNCTUATION) or words[1]}"]:
            if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry, tables):
                return entry
    colon = bare.find(":", 3, _JOINED)
    if colon > 0 and (joint := _joint(tables.says.joints).search(bare, 2, colon)) is not None:
        # "Kamera und Schnitt: Eva Ode": two labels in one.
        labels = [f"{part.strip()}:" for part in (bare[: joint.start()], bare[joint.end() : colon])]
        known = [tables.opens[label[:-1]] for label in labels]
        if all(
            any(entry.text == label for entry in listed)
            for label, listed in zip(labels, known, strict=True)
        ):
            entry = next(entry for entry in known[0] if entry.text == labels[0])
            return entry._replace(text=bare[: colon + 1])
    for entry in tables.opens[first]:
        if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry, tables):
            return entry
    for entry in tables.opens_by_pair[bare[:2]]:
        if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry, tables):
            return entry
    return None


def _ends_there(text: str, stop: int, entry: Entry, tables: BoilerplateTables) -> bool:
    if entry.whole:
        rest = text[stop:].strip(PUNCTUATION)
        if entry.addressed:
            # "Mer information finns på www.…": small words may lead to it.
            words = rest.split(None, _LED_TO)
            if not 0 < len(words) <= _LED_TO:
                return False
            return contacts.is_address(words[-1].partition("://")[2] or words[-1])
        if entry.numbered and rest[:1].isalpha():
            # "The Open Line: telephone 143"
            rest = contacts.without_label(rest, tables.reach)
        return (
            (not rest.strip(_NUMBER) and len(rest) >= _SHORTEST_NUMBER)
            or (entry.kind is not Kind.CONTACT and _COUNTED.fullmatch(rest) is not None)
            if entry.numbered
            # "Aus dem Englischen (17. Juli 2003)"
            else not rest or _DATED.fullmatch(text[stop:].strip()) is not None
        )
    return entry.open_end or not text[stop : stop + 1].isalnum()


def button(tokens: list[str], tables: BoilerplateTables) -> Entry | None:
    """Find what a line asks the reader to do that is made of such words alone: "Report this comment".

    *tokens* are its words without the marks around them. It begins or ends with a word for what is
    done, names what it is done to, and has none but small words besides.
    """
    for at in dict.fromkeys((0, 1, len(tokens) - 1)):
        rest = tokens[:at] + tokens[at + 1 :]
        for one in tables.buttons.get(tokens[at], ()):
            if at == 1 and len(rest) > 1 and tokens[0] not in one.small:
                continue
            known = _objects(rest, one)
            if known >= (_ENOUGH if len(tokens) <= _FEW_WORDS else _OF_MANY):
                size = min(len(tokens), 4)
                return Entry(
                    " ".join(tokens), one.kind, RANK[one.kind], size, open_end=True, whole=True
                )
    return None


def _objects(rest: list[str], one: Button) -> int:
    """Count the words that stand with the verb; -1 where there are others than these and small ones."""
    known = 0
    for word in rest:
        # "l'article"
        bare = word.rpartition("'")[2]
        if word in one.objects or bare in one.objects or bare.startswith(one.stems):
            known += 1
        elif not (word in one.small or word in one.verbs or bare in one.verbs or word.isdecimal()):
            return -1
    return known


_FEW_WORDS: Final = 6
_ENOUGH: Final = 1
_OF_MANY: Final = 3
"""A line of many words has as many that say what it is about."""


def _held_at(
    folded: str, key: str, start: int, tables: BoilerplateTables, found: list[Found]
) -> None:
    """Add the longest phrase that stands around its *key*, which is printed behind *start*."""
    place = folded.find(key, start)
    for entry in tables.holds[key]:
        begin = place - entry.offset
        if (
            begin >= 0
            and folded.startswith(entry.text, begin)
            and (begin == 0 or not entry.text[0].isalnum() or not folded[begin - 1].isalnum())
            and _ends_there(folded, begin + len(entry.text), entry, tables)
        ):
            found.append((entry, begin, begin + len(entry.text)))
            return


def held(
    folded: str, tables: BoilerplateTables, *, unspaced: bool, tokens: list[str] | None = None
) -> list[Found]:
    """Find the phrases that stand within, the longest at each place.

    *tokens* are the words without the marks around them, where they are known.
    """
    found: list[Found] = []
    holds = tables.holds
    parted = "/" in folded or "-" in folded
    if not (tokens is None or unspaced or parted) and holds.listed.keys().isdisjoint(tokens):
        return found
    words = folded.split(" ")
    if tokens is None or len(tokens) != len(words):
        tokens = [word if word.isalnum() else word.strip(PUNCTUATION) for word in words]
    at = 0
    for word, bare in zip(words, tokens, strict=True):
        if bare in holds.listed:
            _held_at(folded, bare, at, tables, found)
        if parted and ("/" in word or "-" in word):
            for piece in _pieces(word):
                if piece != bare and piece in holds.listed:
                    _held_at(folded, piece, at, tables, found)
        at += len(word) + 1
    if unspaced:
        skip = 0
        pairs = tables.holds_by_pair
        for start in range(len(folded) - 1):
            if start < skip or (pair := folded[start : start + 2]) not in pairs.listed:
                continue
            for entry in pairs[pair]:
                if folded.startswith(entry.text, start):
                    skip = start + len(entry.text)
                    found.append((entry, start, skip))
                    break
    return found


def asks(folded: str, tables: BoilerplateTables) -> Found | None:
    """Find what a later sentence asks of the reader: "We need you. Chip in today."."""
    pressed = presses(folded, tables)
    if pressed is not None:
        return pressed
    for mark in BREAKS:
        at = folded.find(mark)
        while at >= 0:
            start = at + len(mark)
            blank = folded.find(" ", start)
            if blank > 0 and folded[start:blank] in tables.asks:
                entry = opening(folded[start : start + 60], tables)
                if entry is not None and entry.size > 1 and entry.kind in ASKING:
                    return entry, start, start + len(entry.text)
            at = folded.find(mark, start)
    return None


def presses(folded: str, tables: BoilerplateTables) -> Found | None:
    """Find the button that is the last sentence of a block: "Every day from our newsroom. Order it free!".

    What is wrong with a text is asked for in front of it: "A slip of the pen? Send a note".
    """
    tail = folded[-_LONGEST_PRESSED:-1]
    at = max(tail.rfind(". "), tail.rfind("? "), tail.rfind("! "))
    if at < 0:
        return None
    start = max(0, len(folded) - _LONGEST_PRESSED) + at + len(BREAKS[0])
    tokens = [bare for word in folded[start:].split() if (bare := word.strip(PUNCTUATION))]
    if not 1 < len(tokens) <= _FEW_WORDS or folded[-1] in "?？؟":
        return None
    entry = button(tokens, tables)
    if entry is None:
        return None
    asked = folded[start - 2] == "?" and entry.kind is Kind.CORRECTION
    return (entry, start, len(folded)) if asked or entry.kind in ASKING else None


_LONGEST_PRESSED: Final = 40


def points(folded: str, tables: BoilerplateTables) -> Found | None:
    """Find a sentence that asks the reader to go to a network: "Read the Gazette on Telegram".

    It opens with what is asked, and ends with the network behind a small word, or with its inflected
    name: "Find out how to leave Facebook" is none.
    """
    named = [*_NETWORK.finditer(folded)]
    if not named:
        return None
    last = named[-1]
    start = max(
        [
            folded.rfind(mark, 0, last.start()) + len(mark)
            for mark in BREAKS
            if mark in folded[: last.start()]
        ],
        default=0,
    )
    before = folded[start : last.start()].split()
    rest = folded[last.end() :].partition(" ")
    if (
        not 1 < len(before) <= _LONGEST_REQUEST
        or before[0].strip(PUNCTUATION) not in tables.imperatives
        or " " in rest[2].strip()
        or not (len(before[-1]) <= _SMALL_WORD or rest[0].strip(PUNCTUATION))
    ):
        return None
    kind = Kind.SUBSCRIBE if last[0] in MESSENGERS else Kind.SHARE
    entry = Entry(folded[start : last.end()], kind, RANK[kind], 4, open_end=True)
    return entry, start, len(folded)


_LONGEST_REQUEST: Final = 9
_SMALL_WORD: Final = 3
NETWORKED: Final = 160
_NETWORK: Final = regex.compile(rf"(?<!\p{{L}})(?:{any_of(CHANNELLED)})")


_NEWS_FEED: Final = late(rf"(?<!\p{{L}}){FEED}[ -](?!(?:{any_of(TOOLS)})\b)\p{{L}}{{4}}")
"""Its news, under the name of each language; not its shop, its maps and its other tools."""


def feeds(said: str, tables: BoilerplateTables, *, voice: bool) -> bool:
    """Tell whether a request is to follow the news in a channel of a messenger, or where it is gathered.

    "Join our channel on WhatsApp" and "Follow us on Google News" ask what a newsletter does; a channel of
    films or pictures is a network's. Without a name the outlet's *voice* says that a channel is its own.
    """
    if FEED in said and _NEWS_FEED.search(said) is not None:
        return True
    if not any(map(said.__contains__, tables.channels)):
        return False
    named = {match[0] for match in _NETWORK.finditer(said)}
    return (voice or bool(named)) and not named.difference(MESSENGERS)


def _pieces(word: str) -> list[str]:
    return [piece.strip(PUNCTUATION) for piece in word.replace("-", "/").split("/")][:6]
