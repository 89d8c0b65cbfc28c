"""What stands on a line in front of the byline: the time of reading, labelled fields of the page.

Facts
-----
- Sites print how long reading takes in front of the author, ``3 Minuten Lesezeit``, ``4 min read``,
  ``Temps de lecture : 4 min``, with the day beside it or nothing: a number, what is counted, and the words for
  it before or behind. It parts the line as a line end does.
- Editorial systems print fields in a row, each behind its label: the day, the section, who wrote
  (``Published: 3 May 2025 Section: News Writer: Jane Doe``). Nothing but the labels and colons part them.
- A byline may be a list: a mark on a line of its own, and an item for each author.
"""

from __future__ import annotations

from typing import Final

from newsparse.fields.byline_words import BylineTables, Meaning
from newsparse.fields.names import Kind, Token
from newsparse.patterns import late

__all__ = ["behind_fields", "without_bullets", "without_reading"]

_MOST_BESIDE: Final = 3
"""Words beside the number of minutes."""
_MOST_IN_FRONT: Final = 6
_LONGEST_TIME: Final = 2
"""Digits of the number of minutes."""
_MOST_OF_FIELD: Final = 4
_PARTING: Final = frozenset({Kind.DATE, Kind.LINE, Kind.BAR, Kind.COMMA})
_BULLETS: Final = late(r"(?<=\n)[^\S\n]*+[*•‣·▪–-][^\S\n]++(?=\S)")


def without_bullets(text: str) -> str:
    r"""Return *text* with a blank for each sign of a list's items; nothing moves.

    >>> without_bullets("By\n* Jane Doe")
    'By\n  Jane Doe'
    """
    return _BULLETS.sub(lambda bullet: " " * len(bullet[0]), text)


def without_reading(tokens: list[Token], tables: BylineTables) -> list[Token]:
    """Return the tokens with a line end for the time of reading, if one stands in front of all words."""
    for k, token in enumerate(tokens):
        if token.kind is Kind.NUMBER:
            break
        parts = token.kind in _PARTING or token.kind is Kind.COLON
        if k > _MOST_IN_FRONT or not (parts or _is_glue(token, tables)) or _opens(token, tables):
            return tokens
    else:
        return tokens
    start, stop = k, k + 1
    if (
        len(tokens[k].text) > _LONGEST_TIME
        or stop >= len(tokens)
        or not tokens[stop].folded.startswith(tables.reading)
    ):
        return tokens
    stop += 1
    words = 0
    while stop < len(tokens) and words < _MOST_BESIDE:
        token = tokens[stop]
        if token.kind is Kind.STOP and token.glued:
            stop += 1
            continue
        if not (_is_glue(token, tables) or token.folded in tables.links) or _opens(token, tables):
            break
        words += 1
        stop += 1
    while start and tokens[start - 1].kind not in _PARTING:
        start -= 1
    if stop >= len(tokens):
        return tokens
    end = tokens[stop - 1].stop
    parted = Token(Kind.LINE, tokens[start].start, end, "\n", "\n")
    return [*tokens[:start], parted, *tokens[stop:]]


def _is_glue(token: Token, tables: BylineTables) -> bool:
    """Tell whether a word stands in buttons, counters or times of reading."""
    return token.kind is Kind.WORD and token.folded in tables.beside


def _opens(token: Token, tables: BylineTables) -> bool:
    """Tell whether a word with a capital may open the byline: "3 min Par Ana Ode"."""
    return token.folded in tables.marks and token.text[:1].isupper()


def behind_fields(tokens: list[Token], tables: BylineTables) -> int:
    """Return where the label of authors stands behind those of other fields, 0 without one."""
    i = fields = 0
    while i < len(tokens):
        if tokens[i].kind in _PARTING:
            i += 1
            continue
        if fields and _is_author(tokens, i, tables):
            return i
        size = next(
            (
                len(words)
                for words in tables.fields.get(tokens[i].folded, ())
                if tuple([t.folded for t in tokens[i : i + len(words)]]) == words
                and i + len(words) < len(tokens)
                and tokens[i + len(words)].kind is Kind.COLON
            ),
            0,
        )
        if not size:
            return 0
        fields += 1
        i += size + 1
        first = i
        while (
            i < len(tokens)
            and tokens[i].kind in (Kind.WORD, Kind.AND)
            and not (i > first and (_is_author(tokens, i, tables) or _is_field(tokens, i, tables)))
        ):
            i += 1
        if i - first > _MOST_OF_FIELD:
            return 0
    return 0


def _is_field(tokens: list[Token], i: int, tables: BylineTables) -> bool:
    """Tell whether the label of a field stands at token *i*, with its colon."""
    return any(
        tuple([t.folded for t in tokens[i : i + len(words)]]) == words
        and tokens[i + len(words) : i + len(words) + 1][:1]
        and tokens[i + len(words)].kind is Kind.COLON
        for words in tables.fields.get(tokens[i].folded, ())
    )


def _is_author(tokens: list[Token], i: int, tables: BylineTables) -> bool:
    """Tell whether the label of authors stands at token *i*, with its colon."""
    return any(
        phrase.meaning is Meaning.BY
        and tuple([t.folded for t in tokens[i : i + len(phrase.words)]]) == phrase.words
        and i + len(phrase.words) < len(tokens)
        and tokens[i + len(phrase.words)].kind is Kind.COLON
        for phrase in tables.phrases.get(tokens[i].folded, ())
    )
