"""Which blocks are worth a look: nearly all prose is refused here, by a few look-ups.

Facts
-----
- A row of service names (``Facebook Twitter WhatsApp``) is a share bar; an address alone is a
  contact; a line of agencies and staff initials (``red, dpa``) is a credit.
- Copy and paste glues neighbours (``to printSend feedback``): a capital after a small letter
  parts words here.
- Of a long block the beginning and the end tell whether it is boilerplate.
"""

from __future__ import annotations

from typing import Final

import regex

from newsparse.fields import boilerplate_voices as voices
from newsparse.fields.boilerplate_phrases import asks, opening
from newsparse.fields.boilerplate_words import (
    LEAD,
    PUNCTUATION,
    STEM,
    BoilerplateTables,
)

__all__ = [
    "DIGITS",
    "EYE",
    "GLUED",
    "SERVICES",
    "SIGNS",
    "STOPS",
    "is_dotted",
    "is_torn",
    "may_be",
    "may_be_of_field",
    "may_be_unspaced",
]

SIGNS: Final = "©ⓒ℗Ⓒ"
SERVICES: Final = frozenset(
    "save facebook twitter x whatsapp telegram linkedin reddit pinterest instagram tiktok messenger "
    "threads bluesky mastodon vk vkontakte tumblr flipboard pocket xing email e-mail mail print "
    "drucken sms copy link flipboard viber line weibo wechat youtube rss signal google truthsocial "
    "imprimir imprimer stampa skriv shareaholic snapchat kakaotalk odnoklassniki fb pinit digg "
    "teilen share tweet + compartir partager condividi dela del udostępnij paylaş sdílet".split()
)

GLUED: Final = regex.compile(r"(?<=[\p{Ll}?!)])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\.)(?=\p{Lu}\p{L})")
STOPS: Final = ".!?。！？।؟።။"
EYE: Final = 110
"""Of a block that is no short one as much is looked at from either end, before anything dearer."""

_FIELD_SHOWN: Final = 160
"""So long is a block at most that is asked for the words of the field without any phrase."""

_GLUE: Final = 100
_FEW: Final = 10
_NUMBERED: Final = 6
_QUOTES: Final = "\"'”’»)"
DIGITS: Final = 5
"""Fewer digits make no phone number."""

_DIGIT: Final = regex.compile(r"[\p{Nd}\p{No}]")
_ODD_ENDS: Final = frozenset(":»›→►")
_ODD_STARTS: Final = frozenset("©ⓒ℗Ⓒ#")


def may_be(
    text: str, folded: str, words: list[str], tables: BoilerplateTables, *, short: bool
) -> bool:
    """Tell whether a block has a phrase, an address, a sign or a shape of boilerplate."""
    return (
        _opens(words, tables)
        or "@" in text
        or "://" in text
        or "wsws" in folded
        or _may_hold(folded, words, tables)
        or (short and _may_be_odd(text, folded, words, tables))
        or (not text.isascii() and ("©" in text or may_be_unspaced(text, tables)))
    )


def _opens(words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether an opening phrase stands there, before anything dearer is looked at."""
    first = words[0]
    if not first.isalnum():
        first = first.strip(PUNCTUATION)
    opens = tables.opens
    if first not in opens and first:
        if len(words) == 1:
            return False
        second = words[1]
        if not second.isalnum():
            second = second.strip(PUNCTUATION)
        if f"{first} {second}" not in opens:
            return False
    return opening(" ".join(words[:16]).lstrip(LEAD + SIGNS), tables) is not None


def is_torn(word: str) -> bool:
    """Tell whether *word* is the end of a sentence, torn off: a word and its full stop."""
    return word[:-1].isalpha()


def _may_hold(folded: str, words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a phrase stands within, or a few words of a plea or of a note on the text."""
    topics = tables.topics
    hyphened = len(words) < _FEW and "-" in folded
    if not hyphened and tables.filter.isdisjoint(words) and topics.keys().isdisjoint(words):
        return False
    hits = tables.filter.intersection(words)
    if hyphened:
        hits |= tables.filter.intersection(folded.replace("-", " ").split())
    itself = False
    for word in hits:
        bare = word if word.isalnum() else word.strip(PUNCTUATION)
        for entry in tables.holds.get(bare, ()):
            if entry.text in folded:
                return True
        if bare in tables.trades and not tables.links.isdisjoint(words[1:9]):
            return True
        itself = itself or any(phrase in folded for phrase in tables.itself.get(bare, ()))
    number = sum(map(topics.__contains__, words))
    if not number:
        return False
    if itself:
        return True
    if tables.house.isdisjoint(words) and not ("€" in folded or "£" in folded or "$" in folded):
        return False
    return number > 1 or sum([word.strip(PUNCTUATION) in topics for word in words]) > 1


def may_be_of_field(words: list[str], length: int, tables: BoilerplateTables) -> bool:
    """Tell whether a short block without any phrase may be boilerplate for its words alone.

    The outlet must speak in it: words of the field alone ("terms", "offer", "published") are
    what the news is full of.
    """
    if tables.house.isdisjoint(words):
        return False
    spoken = length > _FIELD_SHOWN
    if spoken and len(tables.house.intersection(words)) < 2:
        return False
    known = sum(map(tables.field.__contains__, [word[:STEM] for word in words]))
    return known > 1 and known * (4 if spoken else 3) >= len(words)


def _may_be_odd(text: str, folded: str, words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a short block has a plea, glued words, a row of services, an address or a sign."""
    last = text[-1]
    if last in _ODD_ENDS or text[0] in _ODD_STARTS or "(c)" in folded:
        return True
    within = text[:-1]
    stopped = "." in within
    if (stopped or "?" in within or "!" in within) and asks(folded, tables) is not None:
        return True
    if len(text) <= _GLUE:
        if len(words) < _FEW and _is_few(text, folded, words, tables):
            return True
        if GLUED.search(text):
            return True
    if len(words) >= _FEW and (last in STOPS or text[-2:-1] in STOPS):
        return False
    return (stopped and is_dotted(text)) or " > " in text or "›" in text or "»" in text


def is_dotted(text: str) -> bool:
    """Tell whether a full stop stands within a word, as in every address."""
    at = text.find(".", 1, -1)
    while at > 0:
        if not text[at + 1].isspace() and text[at + 1] not in _QUOTES:
            return True
        at = text.find(".", at + 1, -1)
    return False


def _is_few(text: str, folded: str, words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a few words are services, agencies, or a number and something to go with it."""
    tokens = [word if word.isalnum() else word.strip(PUNCTUATION) for word in words]
    if not SERVICES.isdisjoint(tokens):
        services = sum(map(SERVICES.__contains__, tokens))
        if services * 2 >= len(words):
            return True
    if text[-1] not in ".!?" and voices.may_sign(folded, tokens, tables):
        return True
    if "+" in text:
        return True
    if len(words) < _NUMBERED and _DIGIT.search(text):
        other = [word for word in words if not word[0].isdigit()]
        if len(other) < len(words):
            return bool(other) and (_opens(other, tables) or sum(map(str.isdigit, text)) >= DIGITS)
    return False


def may_be_unspaced(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a phrase of an unspaced script opens the block or stands at one of its ends."""
    length = len(text)
    if max(text[0], text[length // 3], text[length >> 1], text[-2:-1]) < "\u0e00":
        return False
    if length > EYE:
        text = text[: EYE // 2] + text[-EYE // 2 :]
    bare = text.lstrip(LEAD + SIGNS)
    for entry in tables.opens_by_pair.get(bare[:2], ()):
        if bare.startswith(entry.text):
            return True
    rare = tables.rare
    return any(
        phrase in text for letter in rare.keys() & frozenset(text) for phrase in rare[letter]
    )
