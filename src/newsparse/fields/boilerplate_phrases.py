"""The phrases that a block opens with, holds, or asks in a later sentence: where each stands."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.fields.boilerplate_words import (
    ASKING,
    PUNCTUATION,
    BoilerplateTables,
    Entry,
    Found,
)

__all__ = ["BREAKS", "asks", "held", "opening"]

BREAKS: Final = (". ", "? ", "! ")

_JOINED: Final = 30
_JOINT: Final = regex.compile(r" (?:und|and|et|y|e|en|og|och|ja|i|&|\+|/) |(?<=\p{L})/(?=\p{L})")
"""What joins two labels."""


def opening(bare: str, tables: BoilerplateTables) -> Entry | None:
    """Find the longest phrase that *bare* opens with."""
    words = bare.split(" ", 2)
    first = words[0].strip(PUNCTUATION)
    if len(words) > 1:
        for entry in tables.opens.get(f"{first} {words[1].strip(PUNCTUATION) or words[1]}", ()):
            if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
                return entry
    for entry in tables.opens.get(first, ()):
        if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
            return entry
    colon = bare.find(":", 3, _JOINED)
    if colon > 0 and (joint := _JOINT.search(bare, 2, colon)) is not None:
        # "Kamera und Schnitt: Eva Ode": two labels in one.
        labels = [f"{part.strip()}:" for part in (bare[: joint.start()], bare[joint.end() : colon])]
        known = [tables.opens.get(label[:-1], ()) for label in labels]
        if all(
            any(entry.text == label for entry in listed)
            for label, listed in zip(labels, known, strict=True)
        ):
            entry = next(entry for entry in known[0] if entry.text == labels[0])
            return entry._replace(text=bare[: colon + 1])
    for entry in tables.opens_by_pair.get(bare[:2], ()):
        if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
            return entry
    return None


def _ends_there(text: str, stop: int, entry: Entry) -> bool:
    if entry.whole:
        return not text[stop:].strip(PUNCTUATION)
    return entry.open_end or not text[stop : stop + 1].isalnum()


def _held_at(
    folded: str, key: str, start: int, entries: tuple[Entry, ...], found: list[Found]
) -> None:
    """Add the longest phrase that stands around its *key*, which is printed behind *start*."""
    place = folded.find(key, start)
    for entry in entries:
        begin = place - entry.offset
        if (
            begin >= 0
            and folded.startswith(entry.text, begin)
            and (begin == 0 or not entry.text[0].isalnum() or not folded[begin - 1].isalnum())
            and _ends_there(folded, begin + len(entry.text), entry)
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
    if not (tokens is None or unspaced or parted) and holds.keys().isdisjoint(tokens):
        return found
    words = folded.split(" ")
    if tokens is None or len(tokens) != len(words):
        tokens = [word if word.isalnum() else word.strip(PUNCTUATION) for word in words]
    at = 0
    for word, bare in zip(words, tokens, strict=True):
        if bare in holds:
            _held_at(folded, bare, at, holds[bare], found)
        if parted and ("/" in word or "-" in word):
            for piece in _pieces(word):
                if piece != bare and piece in holds:
                    _held_at(folded, piece, at, holds[piece], found)
        at += len(word) + 1
    if unspaced:
        skip = 0
        for start in range(len(folded) - 1):
            if start < skip:
                continue
            for entry in tables.holds_by_pair.get(folded[start : start + 2], ()):
                if folded.startswith(entry.text, start):
                    skip = start + len(entry.text)
                    found.append((entry, start, skip))
                    break
    return found


def asks(folded: str, tables: BoilerplateTables) -> Found | None:
    """Find what a later sentence asks of the reader: "We need you. Chip in today."."""
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


def _pieces(word: str) -> list[str]:
    return [piece.strip(PUNCTUATION) for piece in word.replace("-", "/").split("/")][:6]
