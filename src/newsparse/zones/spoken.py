"""Which paragraphs open with a dash because somebody speaks, and which are items of a list.

Facts
-----
Where a keyboard has no other dash, writers of many languages set a hyphen in front of what somebody
says, and tools in front of the items of lists. A verb of saying behind the words tells, or a question
that stands alone: interviewers ask so, and no list has one item. Items may be questions, too, and a colon
may announce either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from newsparse.fields.boilerplate_words import SPEECH, BoilerplateTables
from newsparse.lines import Lines
from newsparse.patterns import late

__all__ = ["spoken"]

_DASH = "- "
_COLONS = (":", "：")
_ASKS = ("?", "？", "؟")
_QUOTES = frozenset('"“”„«»')
_BEHIND = late(r"(?:[,.!?…]|[\"”’»]|\s[-–—])\s(\p{Ll}[\p{L}\p{M}]*+)")
"""The word behind the end of what somebody says: "- Nine roofs, - said the mayor"."""

_SECOND = late(r"[\p{L}\p{M}.,!?…\"”’»] [-–—] \p{Ll}.*[.!?…]\Z")
"""A second dash behind the words, and who says them, whatever the verb is."""

_GLUED = late(r"\s[-–—]\p{Ll}")
"""Spanish sets a dash right in front of who says it: "- It shows -said the mayor."."""


def spoken(
    lines: Lines, body: Sequence[int], parts: Sequence[tuple[int, int]], tables: BoilerplateTables
) -> Iterator[int]:
    """Yield the lines of *body* whose dash opens what somebody says, or asks.

    *parts* are the paragraphs, by where each begins in *body* and where it ends.
    """
    texts = lines.texts
    dashed = [texts[body[first]].startswith(_DASH) for first, _ in parts]
    runs: list[list[int]] = []
    talks = False
    n = 0
    while n < len(parts):
        if not dashed[n]:
            n += 1
            continue
        past = n + 1
        while past < len(parts) and dashed[past]:
            past += 1
        if not (n and texts[body[parts[n][0] - 1]].endswith(_COLONS)):
            said = [" ".join([texts[i] for i in body[a:b]]) for a, b in parts[n:past]]
            if not said[0][len(_DASH)].islower():
                runs.append([body[first] for first, _ in parts[n:past]])
                talks = talks or (
                    _is_spoken(said[0], tables) if past == n + 1 else _is_talk(said, tables)
                )
        n = past
    if talks:
        # Who sets one dash so sets all of them so.
        yield from chain.from_iterable(runs)


def _is_spoken(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a paragraph that stands alone with its dash is asked or said by somebody."""
    return (
        text.endswith(_ASKS)
        or _SECOND.search(text) is not None
        or any(_is_verb(match[1], tables) for match in _BEHIND.finditer(text))
    )


def _is_talk(texts: Sequence[str], tables: BoilerplateTables) -> bool:
    """Tell whether several paragraphs in a row are a talk, and no list.

    Behind the first of them the verb has its subject, a name or a pronoun: "- It leaks, says Ann". In a
    list somebody may "say that". Or one has a dash on the word that tells who speaks.
    """
    quoted = not _QUOTES.isdisjoint(texts[0])
    for match in _BEHIND.finditer(texts[0]):
        if match[0][0].isspace() and _is_verb(match[1], tables):
            # "- Good day - says Ann": behind a second dash.
            return True
        who = texts[0][match.end() + 1 :].partition(" ")[0]
        if quoted:
            # An item may quote somebody; who speaks behind a dash needs no other mark.
            continue
        if _is_verb(match[1], tables) and (
            who[:1].isupper() or who.strip(".,!?:").casefold() in tables.pronouns
        ):
            return True
    return any(_GLUED.search(text) is not None for text in texts)


def _is_verb(word: str, tables: BoilerplateTables) -> bool:
    return bool(tables.roles.get(word, 0) & SPEECH)
