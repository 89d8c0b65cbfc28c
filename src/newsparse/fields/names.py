"""The shape of names: printed words, and whether a row of them can name a person.

Facts
-----
- A person's name is two to five capitalised words. Between them stand particles in small letters
  (``van der``, ``bin``, ``d'``), initials with or without blanks (``E.P. Milligan``), and a
  nickname in quotation marks; after them ``Jr.``, ``Sr.``, ``II`` to ``IV``.
- Capitals occur inside words after ``Mc``, ``Mac``, ``De``, ``La`` and their like, after hyphen
  and apostrophe. Anywhere else a capital inside a word means a brand (``MedPage``) or two printed
  things that a tool ran together (``HalperStaff``).
- An apostrophe in a name stands behind one to three letters (``O'Connor``, ``Ng'ang'a``,
  ``N'Diaye``) or spells a sound within Slavic and Turkic names; behind a longer stem, with one to
  three letters to come, it is a genitive or a Turkish case ending (``Izmir'de``). Turkish sets a
  consonant between two vowels, the islands of the Pacific a stop (``Sialai'i``).
- Degrees behind a name (``PhD``, ``RN``) are no part of it; titles before it (``Dr.``) are.
- Chinese and Korean names are two to four signs, the first one (rarely two) from a short list
  of family names; Japanese names three to six signs, often with a blank in the middle; foreign
  names are set in katakana with middle dots. Scripts without capitals (Arabic, Hebrew, the
  scripts of India, Thai, Georgian) show no more than that a few words stand together.
"""

from __future__ import annotations

import functools
from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import Final, NamedTuple

import regex

from newsparse.fields.name_words import (
    BEFORE_DOT,
    CAMEL_PREFIXES,
    CASE_ENDINGS,
    CASE_VOWELS,
    CUT_SHORT,
    DIGRAPH,
    DOCTOR,
    MUTATED,
    OF_PEERS,
    OF_SONS,
    PARTICLES,
    PEERS,
    SHORTENED,
    SOFTENED,
    SONS_OF,
    SUFFIXES,
    VOWELS,
)
from newsparse.fields.web_names import NUMBERED
from newsparse.lines import is_small
from newsparse.patterns import any_of, late

__all__ = [
    "Kind",
    "Shape",
    "Token",
    "folded_words",
    "fused",
    "is_given",
    "is_person",
    "shape",
    "tokenise",
]


class Kind(IntEnum):
    """What a printed token is, before anything is known of languages."""

    WORD = 0
    NUMBER = 1
    EMAIL = 2
    HANDLE = 3
    LINK = 4
    LINE = 5
    COMMA = 6
    BAR = 7
    OPEN = 8
    CLOSE = 9
    QUOTE = 10
    COLON = 11
    AND = 12
    STOP = 13
    DATE = 14
    OTHER = 15


class Token(NamedTuple):
    """One printed token: ``text[start:stop]``, and the same without case.

    ``glued`` says that nothing stands between it and the token before.
    """

    kind: Kind
    start: int
    stop: int
    text: str
    folded: str
    glued: bool = False


_TOKEN: Final = regex.compile(
    r"""
    (?P<email> [\p{L}\p{N}] [\w.+%\-]*+ (?<=[\w]) @ [\w\-]++ (?: \.[\w\-]++ )++ )
  | (?P<handle> @ [\w.]++ )
  | (?P<link> (?: https?:// | www\. ) \S++ )
  | (?P<house> """
    rf"\p{{N}}{{2,4}}+ \. (?:{any_of(NUMBERED)}) (?![\w@])"
    r"""
      | \p{L}[\p{L}\-]*+ \p{N}{1,4}+ \p{L}*+ (?: \. \p{Ll}{2,4} ){1,2}+ (?![\w@]) )
  | (?P<word> (?<=\p{Ll}\s) \p{Lu}/\p{Lu}\p{Ll}{2,}+ | (?<=\p{L}\s) (?:[Aa]/[LlPp]|[DdSs]/[Oo]) (?=\s\p{Lu}) | (?<![^\s]) ['’][ts] (?= [\ \-]\p{Lu} )
      | (?<![^\s]) ['’‘ʻ] \p{Lu}\p{Ll}++ (?= \ \p{Lu}[\p{Ll}\-]++ (?: [\ ,\n] | $ ) ) (?! [^\n]*+ ['’](?!\p{L}) ) | [\p{L}\p{M}] [\p{L}\p{M}\u200c\u200d]*+
        (?: (?: \.?+ [\-‐‑] | [.'’ʼʻ‘`´] | (?<=[\p{Katakana}ー]) [・･] (?=\p{Katakana}) | (?<=\p{Han}\p{Han}) """
    rf"(?<!{any_of(BEFORE_DOT)})"
    r""" · (?=\p{Han}) ) \p{L} [\p{L}\p{M}\u200c\u200d]*+ | (?<=["""
    + SOFTENED
    + r"""])['’׳][\-‐־](?=\p{Hebrew}) \p{Hebrew}++ | (?<=l)·(?=l) l \p{L}*+ | (?<=\p{Hebrew})["״](?=\p{Hebrew}) \p{Hebrew}++ )*+
        (?: [.] | [’'] (?= \s \p{Lu} ) | (?<=ng) [’'] (?! [\p{L}'’] ) | (?<=\p{Hebrew}["""
    + SOFTENED
    + r"""]) ['’׳] (?= \s | $ | [,|] ) )? )
  | (?P<number> \p{N}++ (?: [.,:] \p{N}++ )*+ )
  | (?P<line> \n )
  | (?P<comma> [,，、،;；] )
  | (?P<bar> [|｜•·●◦∙/／⁄–—―~→↗➔➜➤▸►▶»›▪■]++ | (?<![^\s])-{1,3}(?![^\s]) | ・ )
  | (?P<open> [(\[（【〔［<〈] )
  | (?P<close> [)\]）】〕］>〉] )
  | (?P<quote> ["“”„«»'’‘「」『』] )
  | (?P<colon> [:：＝=] )
  | (?P<and> [&+＆] )
  | (?P<stop> [.!?…。！？؟।] )
  | (?P<other> \S )
    """,
    regex.VERBOSE,
)

_GROUPS: Final = {
    "word": Kind.WORD,
    "house": Kind.WORD,
    "number": Kind.NUMBER,
    "email": Kind.EMAIL,
    "handle": Kind.HANDLE,
    "link": Kind.LINK,
    "line": Kind.LINE,
    "comma": Kind.COMMA,
    "bar": Kind.BAR,
    "open": Kind.OPEN,
    "close": Kind.CLOSE,
    "quote": Kind.QUOTE,
    "colon": Kind.COLON,
    "and": Kind.AND,
    "stop": Kind.STOP,
    "other": Kind.OTHER,
}


# Abbreviations that keep their full stop: initials, titles, suffixes.
_DOTTED: Final = late(
    rf"(?: \p{{L}}++ [.\-‐‑]{{1,2}}+ )* (?: \p{{Lu}}\p{{M}}* | {any_of(SHORTENED)} )\.",
    regex.VERBOSE,
)
_CUT_SHORT: Final = late(rf"(?:{any_of(CUT_SHORT)})\. \p{{Lu}}[\p{{Lu}}\p{{Ll}}]")

# Initials of a script without capitals (के. नायर): one or two letters, and a name behind.
_UNCASED_INITIAL: Final = late(
    r"(?: (?=[^\p{Han}\p{Hangul}]) \p{Lo}\p{M}*+ ){1,2}+ \. \ ?+ (?=\p{Lo})", regex.VERBOSE
)


_LONGEST_CUT: Final = 6


def _fold(word: str) -> str:
    """Return *word* without case; the dot that a folded Turkish İ leaves behind goes."""
    folded = word.casefold()
    return folded.replace("i\u0307", "i") if "İ" in word else folded


def tokenise(text: str, start: int = 0, stop: int | None = None) -> list[Token]:
    """Return the printed tokens of ``text[start:stop]``; blanks are left out.

    >>> [token.text for token in tokenise("By E.P. Milligan, 24")]
    ['By', 'E.P.', 'Milligan', ',', '24']
    """
    tokens: list[Token] = []
    end = -1
    for match in _TOKEN.finditer(text, start, len(text) if stop is None else stop):
        group = match.lastgroup
        assert group is not None
        kind = _GROUPS[group]
        first, last = match.span()
        word = match[0]
        glued = first == end
        end = last
        if (
            kind is Kind.WORD
            and word[-1] == "."
            and not _DOTTED.fullmatch(word)
            and not _UNCASED_INITIAL.match(text, first)
            and not (len(word) < _LONGEST_CUT and _CUT_SHORT.match(text, first))
        ):
            # The full stop closes the line and not the word.
            tokens.append(Token(kind, first, last - 1, word[:-1], _fold(word[:-1]), glued))
            tokens.append(Token(Kind.STOP, last - 1, last, ".", ".", glued=True))
        else:
            tokens.append(Token(kind, first, last, word, _fold(word), glued))
    return tokens


def folded_words(phrase: str) -> tuple[str, ...]:
    """Return the tokens of a phrase without case, as :func:`tokenise` finds them.

    >>> folded_words("Reporting by"), folded_words("A.-M. Roe:")
    (('reporting', 'by'), ('a.-m.', 'roe', ':'))
    """
    # Letters with blanks between are words, and most phrases are no more than that.
    if phrase.replace(" ", "").isalpha():
        return tuple(map(_fold, phrase.split()))
    return tuple(token.folded for token in tokenise(phrase))


class Shape(IntEnum):
    """What a word looks like."""

    LOWER = 0
    CAPITALISED = 1
    CAPITALS = 2
    INITIAL = 3
    PARTICLE = 4
    CAMEL = 5
    DOMAIN = 6
    ELIDED = 7
    EAST = 8
    UNCASED = 9
    POSSESSIVE = 10


_EAST: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}々ー・･·]++")
_INITIALS: Final = regex.compile(r"(?: \p{Lu}\p{M}* [.\-‐‑]? ){1,4}+", regex.VERBOSE)
_DOMAIN: Final = late(r"[\p{L}\p{M}\p{N}\-]{2,}+ (?: \. [\p{L}\-]{2,}+ ){1,3}+", regex.VERBOSE)
_MUTATED: Final = late(r"\p{L}\p{Lu}\p{Ll}{2,}+")
_CAMEL: Final = regex.compile(r"(?<=\p{Ll})\p{M}*(?=\p{Lu})")
_LETTERS: Final = regex.compile(r"\p{Lu}{2,}+\p{Ll}")
_GENITIVE: Final = late(
    rf"\p{{L}}{{2,}}+['’](?:{any_of(CASE_ENDINGS)}|(?<![{VOWELS}]['’])[{CASE_VOWELS}])",
    regex.IGNORECASE,
)
_SLAVIC: Final = late(r"[\p{Cyrillic}]")
_PARTS: Final = late(r"[.'’ʼʻ‘`´\-‐‑]")


@functools.lru_cache(maxsize=8192)
def shape(word: str) -> Shape:
    """Return what a printed word looks like.

    >>> shape("Ng'ang'a").name, shape("E.P.").name, shape("al-Khatib").name
    ('CAPITALISED', 'INITIAL', 'CAPITALISED')
    """
    if not word:
        # What a day was printed as is no word.
        return Shape.LOWER
    first = word[0]
    if word[-1].isdigit() or first.isdigit():
        # ABC13, rbb24, FOX 9
        return Shape.CAMEL
    if not first.isupper() and not first.istitle():
        if first in "'’‘ʻ" and word[1:2].isupper():
            # 'Funmi, ‘Alisi: a vowel is left out, or a stop stands in front of it.
            return shape(word[1:])
        if _EAST.fullmatch(word):
            return Shape.EAST
        lower = word.casefold()
        if lower in PARTICLES:
            return Shape.PARTICLE
        if not is_small(first):
            return Shape.UNCASED
        if _DOMAIN.fullmatch(word):
            return Shape.DOMAIN
        if first in MUTATED and _MUTATED.fullmatch(word):
            # Nic an tSaoi, Ó hÉigeartaigh
            return Shape.CAPITALISED
        # d'Aubigny, al-Khatib, 't Hooft: an elided or Arabic article runs into the name.
        parts = _PARTS.split(word)
        if len(parts) > 1 and len(parts[0]) <= 4 and any(part[:1].isupper() for part in parts[1:]):
            return Shape.CAPITALISED
        return Shape.CAMEL if _CAMEL.search(word) else Shape.LOWER
    if len(word) <= 8 and _INITIALS.fullmatch(word) and (len(word) == 1 or "." in word):
        return Shape.INITIAL
    if "." in word and not word.endswith(".") and _DOMAIN.fullmatch(word):
        return Shape.DOMAIN
    if ("'" in word or "’" in word) and _GENITIVE.fullmatch(word) and not _SLAVIC.search(word):
        return Shape.POSSESSIVE
    if word.isupper() and len(word) > 1:
        return Shape.CAPITALS
    if word.endswith(DOCTOR):
        # PhDr., JUDr.
        return Shape.CAPITALISED
    if _LETTERS.match(word) and not word.startswith(DIGRAPH):
        return Shape.CAMEL
    if _CAMEL.search(word):
        return Shape.CAPITALISED if not _foreign_capital(word) else Shape.CAMEL
    return Shape.CAPITALISED


def _foreign_capital(word: str) -> bool:
    """Tell whether a capital stands where no name has one."""
    for part in _PARTS.split(word):
        match = _CAMEL.search(part)
        if match is not None and part[: match.start()].casefold() not in CAMEL_PREFIXES:
            return True
    return False


def fused(word: str) -> int:
    """Return the offset at which a second thing begins inside *word*, 0 for none.

    >>> "HalperStaff"[fused("HalperStaff"):], fused("McDonald")
    ('Staff', 0)
    """
    for match in _CAMEL.finditer(word):
        offset = match.end()
        begin = max((word.rfind(mark, 0, offset) for mark in "-'’.‐"), default=-1) + 1
        if word[begin:offset].casefold() not in CAMEL_PREFIXES:
            return offset
    return 0


_NAMED: Final = (Shape.CAPITALISED, Shape.CAPITALS, Shape.INITIAL)


def is_person(words: list[str]) -> bool:
    """Tell whether capitalised *words*, particles between them, are shaped like a person's name.

    A single word is none.

    >>> is_person(["Ludwig", "van", "der", "Berg"]), is_person(["Side", "by", "side"])
    (True, False)
    """
    if not 2 <= len(words) <= 8:
        return False
    shapes = [shape(word) for word in words]
    if shapes[-1] is Shape.PARTICLE or (shapes[0] is Shape.PARTICLE and len(words) < 3):
        return words[-1].casefold() in SUFFIXES
    last = words[-1].casefold() in SUFFIXES
    if last and shapes[-1] is Shape.LOWER:
        # "Karl Roe jun."
        words, shapes, last = words[:-1], shapes[:-1], False
    named = long = run = 0
    for word, form in zip(words, shapes, strict=True):
        if form in _NAMED:
            named += 1
            run = 0
            long += form is not Shape.INITIAL and len(word) > 1
        elif form is Shape.PARTICLE:
            run += 1
            if run > 3:
                return False
        elif not (
            (word == OF_PEERS and words[0].casefold() in PEERS)
            # "Seán Mac an tSíthigh"
            or (word == OF_SONS and SONS_OF.intersection(map(str.casefold, words)))
        ):
            return False
    return named - last >= 2 and named <= 6 and long > last


_INITIALS_ALONE: Final = late(r"(?:\p{Lu}\.[ -]?){1,3}")


def is_given(word: str, given: AbstractSet[str]) -> bool:
    """Tell whether a word is one of the first names *given*, or two of them, or initials.

    >>> all(is_given(word, {"piet", "anna"}) for word in ("Anna", "Piet-Hein", "J.P."))
    True
    >>> is_given("Harbour", {"piet", "anna"})
    False
    """
    folded = word.casefold()
    return (
        folded in given
        or ("-" in folded and folded.partition("-")[0] in given)
        or _INITIALS_ALONE.fullmatch(word) is not None
    )
