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

from newsparse.lines import is_small
from newsparse.patterns import late

__all__ = [
    "ACCOUNTS",
    "CAMEL_PREFIXES",
    "DEGREES",
    "FAMILIES",
    "GROUNDS",
    "PARTICLES",
    "PARTIES",
    "PEERS",
    "PICTURE_AGENCIES",
    "RETIRED",
    "SUFFIXES",
    "WORDS",
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

PARTICLES: Final = frozenset(
    """
    a' a/l a/p ab abu af al ap arap av bar ben bin bint binte binti d' d/o da dal dall' dalla das de degli dei del dela della
    delle dello den der des dem di dos do du e' el et' ibn in 't la las le les lo los mac mc ní nic ould ó of' op 's ’s s/o san santa st 't ’t te
    ka kyzy uulu qızı oğlu qizi ogly gyzy ten ter thoe to' tot umm van vande vanden vander ver vom von wa y zu zum zur ul ud uz bet
    prof. dr dr. hab. doc. mgr mgr. inż. ks. проф. доц. д-р акад. med. phil. jur. iur. rer. nat. oec. pol. theol. habil. vet. soc. sc.
    """.split()
) - {"in"}
"""Small words that stand inside names of persons, in any of their languages."""

SUFFIXES: Final = frozenset(
    "kyzy uulu qızı oğlu qizi ogly gyzy jr jr. sr sr. ii iii iv jun jun. sen sen. filho neto júnior junior".split()
)
"""What stands behind a name and belongs to it. Case-folded."""

DEGREES: Final = frozenset(
    """
    r.n r.n. ll.b. ll.m. b.sc. ed.d. psy.d. m.p.h. o.b.e. m.b.e. f.r.s. d.phil. d.phil
    phd ph.d ph.d. md m.d m.d. ma m.a. mba msc m.sc. ms m.s. bsc ba b.a. rn rd rdn mph mpp jd j.d. dphil llm llb esq
    esq. cfa cfp cpa dds dvm dnp np pa-c pharmd psyd edd lcsw csc csc. drsc. facc fapa faap sj op osb ofm rsm sdb svd cssp usaf usn usmc obe mbe cbe kbe dbe gbe kc qc frs frcp frcs fba fca aca acca hons pgdip mrcp mphil mp mep mbchb facs facp
    """.split()
)
"""Degrees and honours printed after a name, which are no part of it. Case-folded."""

ACCOUNTS: Final = frozenset(
    "admin administrator webmaster sysadmin superuser guest user root anonymous anonym anonyme anónimo anonimo "
    "submitted sponsored advertorial contributed unknown unbekannt".split()
)
"""What systems print where an author's name would stand: nobody. Case-folded."""

RETIRED: Final = frozenset({"ret", "ret.", "retd", "retd.", "rtd", "rtd.", "res", "res."})
"""What stands in brackets behind the rank of an officer: "Col. (ret.) Dan Roe". Case-folded."""

WORDS: Final = frozenset(
    """
    amber angel april archer art ash asia august austin autumn bar basil bill bob bonnie brandy brook brooke buck candy
    carol carolina carter charity charlotte chase chelsea chuck clay cliff constance cooper crystal daisy dale dawn dean
    dolly don dot drew earl ernst faith felicity fern flora florence forest frank gene georgia ginger glen grace grant guy
    hagen harmony hazel heath heather heide holly hope horst hunter iris ivy jack jasmine jay jean jordan joy june kit
    lance lane lily lincoln linde lotte mai mark mason max may melody mercy merry miles molly nick noel olive paris pat
    patience pearl penny piper porter poppy prudence ray reed rich rob robin rocky rosa rose rosemary ruby rusty sandy
    sherry sky skye sterling stone sue summer sunny tanner teddy trinity van verity victor victoria viola violet virginia
    will wolf
    """.split()
)
"""First names that are words or places too: "Grace Period", "Victoria Station". Case-folded."""

FAMILIES: Final = frozenset(
    """
    banks best black brand case christmas close coach constable costs day dear figures flood free french garden german
    golden good green high holiday kitchen lake lama law long money north page peace player pope power powers price queen quick
    read short singer small speaks spring stark stock street styles sunday weather west white young
    """.split()
)
"""Words of running text that many families are called by. Case-folded."""

PEERS: Final = frozenset(
    "baron baroness lord lady viscount viscountess earl countess duke duchess marquess sister".split()
)
"""Titles that are followed by a name and "of" a place, which is part of it. Case-folded."""

PARTIES: Final = frozenset(
    """
    cdu csu cdu/csu spd fdp afd bsw grüne linke övp spö fpö neos svp sp glp evp psoe pp vox psd chega lfi rn lr modem
    pvv vvd d66 cda pvda gl-pvda n-va mdb pdl fdi m5s psol pt psdb labour tory conservative lib-dem snp dup tdp bjp aap
    ncp tmc dmk pml-n pti ppp bnp chp akp mhp dem pis ko psl ano spd-fraktion fidesz
    """.split()
)
"""Parties, as papers print them in brackets behind the name of a politician. Case-folded."""
GROUNDS: Final = frozenset(
    "airport arena avenue bay beach boulevard bridge centre center circuit college county court district hospital island "
    "islands municipality peninsula racecourse river road school square stadium station university theatre".split()
)
"""What is called after somebody, by the whole name: "Nelson Mandela Bay"."""
PICTURE_AGENCIES: Final = frozenset(
    "getty gettyimages alamy shutterstock imago istock unsplash pixabay wireimage corbis epa-efe adobestock "
    "picture-alliance pexels depositphotos".split()
)
"""Agencies that deliver pictures alone: a name beside one is a photographer's. Case-folded."""

CAMEL_PREFIXES: Final = frozenset(
    "mc mac de del della di da du des d la le les lo van von vander vande fitz st o ó ní ap al el ibn abu san "
    "ten ter mck bin lu".split()
)
"""What stands before a capital inside one word of a name."""


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
  | (?P<house> \p{N}{2,4}+ \. (?:rs|me|ba|hr|si|hu|mk|kg|com|media) (?![\w@])
      | \p{L}[\p{L}\-]*+ \p{N}{1,4}+ \p{L}*+ (?: \. \p{Ll}{2,4} ){1,2}+ (?![\w@]) )
  | (?P<word> (?<=\p{Ll}\s) \p{Lu}/\p{Lu}\p{Ll}{2,}+ | (?<=\p{L}\s) (?:[Aa]/[LlPp]|[DdSs]/[Oo]) (?=\s\p{Lu}) | (?<![^\s]) ['’][ts] (?= [\ \-]\p{Lu} )
      | (?<![^\s]) ['’‘ʻ] \p{Lu}\p{Ll}++ (?= \ \p{Lu}[\p{Ll}\-]++ (?: [\ ,\n] | $ ) ) (?! [^\n]*+ ['’](?!\p{L}) ) | [\p{L}\p{M}] [\p{L}\p{M}\u200c\u200d]*+
        (?: (?: \.?+ [\-‐‑] | [.'’ʼʻ‘`´] | (?<=[\p{Katakana}ー]) [・･] (?=\p{Katakana}) | (?<=\p{Han}\p{Han}) (?<!摄影|攝影|撰文|记者|記者|作者|编辑|編輯|图文|圖文|译者|采写|策划) · (?=\p{Han}) ) \p{L} [\p{L}\p{M}\u200c\u200d]*+ | (?<=[גדזחטצץתרנ])['’׳][\-‐־](?=\p{Hebrew}) \p{Hebrew}++ | (?<=l)·(?=l) l \p{L}*+ | (?<=\p{Hebrew})["״](?=\p{Hebrew}) \p{Hebrew}++ )*+
        (?: [.] | [’'] (?= \s \p{Lu} ) | (?<=ng) [’'] (?! [\p{L}'’] ) | (?<=[\p{Hebrew}][גדזחטצץתרנ]) ['’׳] (?= \s | $ | [,|] ) )? )
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
    r"(?: \p{L}++ [.\-‐‑]{1,2}+ )* (?: \p{Lu}\p{M}* | J[rR] | S[rR] | jun | sen | D[rR] | Prof | PROF | Dra | Lt | Col | Gen | Maj | Capt | Sgt | Adm | Mr | Mrs | Ms | Dott | Msgr | St | Mag | Ing | Dipl | Med | Th | Yu | Ph | Wm | Hon | Rev | Sen | Rep | Gov | Cllr | Insp | Cpl | Amb | Fr | Lic | Licda | Lcdo | Lcda | Arq | Abg | Mtro | Mtra | Mons | Gral | Cnel | Tte | Pbro | Avv | Frhr | Mgr | TS | ThS | PGS | GS | BS | LS | KTS | Doç | Av | Yrd | Uzm | Asst | Assoc | Spc | Pfc | Cmdr | Brig | Supt | Op | Ir | Drs | Drg | Hj | Bc | JUDr | MUDr | PhDr | RNDr | Univ | Priv | Doz | CSc | DrSc | prof | dr | hab | doc | mgr | inż | ks | проф | доц | акад | med | phil | jur | iur | rer | nat | oec | pol | theol | habil | vet | soc | sc | Hc)\.",
    regex.VERBOSE,
)

# First names that are never written out, in front of another: "Md. Rakib", "Ma. Cristina".
_CUT_SHORT: Final = late(
    r"(?:Md|Mohd|Muhd|Mst|Ma|Fco|Sk|Smt|Kum|Abd|MD|MOHD|MUHD|ABD)\. \p{Lu}[\p{Lu}\p{Ll}]"
)

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
_IRISH: Final = frozenset("th")
_MUTATED: Final = late(r"\p{L}\p{Lu}\p{Ll}{2,}+")
_CAMEL: Final = regex.compile(r"(?<=\p{Ll})\p{M}*(?=\p{Lu})")
_LETTERS: Final = regex.compile(r"\p{Lu}{2,}+\p{Ll}")
_GENITIVE: Final = late(
    r"""
    \p{L}{2,}+ ['’] (?: s | [dt][ae]n? | n?[ıiuü]n | [yns][aeıi] | (?<![aeıioöuü]['’]) [aeıi] | l[ae]r )
    """,
    regex.VERBOSE | regex.IGNORECASE,
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
        if first in _IRISH and _MUTATED.fullmatch(word):
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
    if word.endswith("Dr."):
        # PhDr., JUDr.
        return Shape.CAPITALISED
    if _LETTERS.match(word) and not word.startswith("IJ"):
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


_SON_OF: Final = frozenset({"mac", "nic", "mhic"})
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
            (word == "of" and words[0].casefold() in PEERS)
            # "Seán Mac an tSíthigh"
            or (word == "an" and _SON_OF.intersection(map(str.casefold, words)))
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
