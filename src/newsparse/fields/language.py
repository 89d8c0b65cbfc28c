"""The language of a text, told from its script and its most frequent words.

Facts
-----
About half of what newspapers print is small words, and each language has its own. So no letter
statistics are kept, only the words that the language modules list
(:class:`~newsparse.languages.Prose`), and the names of days and months, of which news is full; but
those are people's and places' names as well, and tell nothing alone. Each *different* word counts
once, or a quoted phrase that is repeated would win; a word that few languages share counts for
more; letters that few languages use count like words. Where a script belongs to one language of
the press, the script is enough.

Scripts are those of Unicode. ISO 15924 has codes for mixtures, which Unicode does not know:
Japanese (Jpan) is Han, Hiragana and Katakana, Korean (Kore) Hangul and Han, and both forms of
Chinese (Hans, Hant) are Han. A longer text in Han alone is Chinese; a Japanese headline may be.
"""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache, partial
from itertools import chain

import attrs
import regex

from newsparse.languages import Language

__all__ = ["LONGEST", "LanguageTables", "identify", "tables"]

# How much of a text is looked at: beyond some hundred words hardly an answer changes.
_WORDS = 110
LONGEST = 800
# Of a sample longer than this, only some characters are asked for their script, unless so large
# a share of it is ASCII that it is Latin.
_LONG = 128
_PROBES = 48
_MOSTLY = 0.7
# How many letters a text must have; fewer do where no other language can be meant. In Han alone a
# headline may be Japanese, but not with the comma of Chinese: Japan's is another one.
_LETTERS = 40
_FEW_LETTERS = 10
_CHINESE_COMMA = "，"
# The share of letters that one way of writing must have, what each of its scripts costs it, and
# by how much the next one must stay behind to be out of the question.
_SHARE = 0.6
_MIXTURE = 0.03
_CLEAR = 0.1
# What a word counts that one language lists, two, three, any more; and a letter, since a language
# without a module may well have the same.
_WEIGHTS = (6, 4, 3, 2)
_LETTER_WEIGHTS = (4, 3, 2)
# Letters of the name of a day or month: fewer are an abbreviation, or a small word of some language.
_NAME = 4
# What the words of a language must come to, in how many words, and how far ahead of the next;
# and both per different word of the sample, since in a long text of a language that nobody
# listed, short words will meet some of another language by chance.
_ENOUGH = 10
_FEWEST = 2
_LEAD = 6
# Where so much speaks for one language, less ahead of its neighbour is enough: those share their words.
_MUCH = 20
_LEAD_OF_MUCH = 4
_SCORE_A_WORD = 0.25
_LEAD_A_WORD = 0.1

_MIXTURES: Mapping[str, tuple[str, ...]] = {
    "Hans": ("Hani",),
    "Hant": ("Hani",),
    "Jpan": ("Hani", "Hira", "Kana"),
    "Kore": ("Hang", "Hani"),
    "Aran": ("Arab",),
    "Latf": ("Latn",),
    "Latg": ("Latn",),
}


@attrs.frozen(eq=False)
class _Writing:
    """A way of writing: of one language, or of several that their words tell apart."""

    scripts: tuple[str, ...]
    code: str | None
    codes: tuple[str, ...]
    words: Mapping[str, int]
    letters: Mapping[str, int]
    names: frozenset[str] = frozenset()
    """Words that are nothing but the names of days and months, and of people and places."""

    def scores(self, total: int) -> tuple[int, ...]:
        """Unpack a sum of weights into the score of each language."""
        size = len(self.codes)
        return struct.unpack(f"<{size}H", total.to_bytes(2 * size, "little"))


@attrs.frozen(eq=False)
class LanguageTables:
    """What :func:`identify` looks up; :func:`tables` makes it."""

    writings: tuple[_Writing, ...]
    script_of: Callable[[str], str]
    latin: tuple[_Writing | None, float]
    """What :func:`_writing` says of a text in the Latin script alone, as most are."""


@lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> LanguageTables:
    """Prepare the tables that tell these languages apart.

    A language is looked for in its own script and in the scripts of its common words.

    >>> from newsparse import languages
    >>> identify("Ποιος θα πληρώσει τη γέφυρα;", tables(languages.resolve(["el", "en"])))
    'el'
    """
    alone = [language for language in languages if language.prose.script_alone]
    spelled = [language for language in languages if not language.prose.script_alone]
    scripts = {script for language in languages for script in _scripts(language)}
    # Serbian is written in both, and may be the only language asked for.
    patterns = tuple(_patterns(scripts | {"Cyrl", "Latn"}))
    script_of = lru_cache(maxsize=4096)(partial(_script_of, patterns))
    writings = [_Writing(_scripts(language), language.code, (), {}, {}) for language in alone]
    words: dict[str, dict[str, list[str]]] = {}
    common = {one.code: _words(_plain(" ".join(one.prose.common))) for one in spelled}
    named = {one.code: _calendar(one) for one in spelled if common[one.code]}
    names = frozenset[str]().union(*named.values()).difference(*common.values())
    for language in spelled:
        for word in sorted(common[language.code].union(named.get(language.code, ()))):
            users = words.setdefault(script_of(word[0]), {}).setdefault(word, [])
            users.append(language.code)
    for script, listed in words.items():
        codes = tuple(dict.fromkeys(code for ones in listed.values() for code in ones))
        letters: dict[str, list[str]] = {}
        for language in spelled:
            for letter in dict.fromkeys(_plain(language.prose.letters)):
                if script_of(letter) == script and language.code in codes:
                    letters.setdefault(letter, []).append(language.code)
        writings.append(
            _Writing(
                (script,),
                None,
                codes,
                _weighed(listed, codes, _WEIGHTS),
                _weighed(letters, codes, _LETTER_WEIGHTS),
                names.intersection(listed),
            )
        )
    latin = _writing({"Latn": 1}, 1, writings)
    return LanguageTables(tuple(writings), script_of, latin)


def _scripts(language: Language) -> tuple[str, ...]:
    return _MIXTURES.get(language.script, (language.script,))


def _patterns(names: Iterable[str]) -> Iterator[tuple[str, regex.Pattern[str]]]:
    for name in sorted(names):
        # A caller's own language may give a script that Unicode does not have.
        with suppress(regex.error):
            yield name, regex.compile(rf"\p{{Script={name}}}")


def _plain(text: str) -> str:
    """Return *text* in lower case, composed, with straight apostrophes."""
    # Not NFKC as elsewhere: it costs more than all the rest, and small words hold no ligature.
    text = text.lower()
    return text if text.isascii() else unicodedata.normalize("NFC", text).replace("’", "'")


def _calendar(language: Language) -> set[str]:
    """Return the names of days and months, without their abbreviations."""
    dates = language.dates
    names = chain(*dates.weekdays, *dates.months, dates.more_weekdays, dates.more_months)
    return {word for name in names if len(word := _plain(name)) >= _NAME and word.isalpha()}


def _without_marks(text: str) -> str:
    """Leave out the marks that all languages print, and that are no letters."""
    for mark in "“”„–—…":
        text = text.replace(mark, "")
    return text


def _words(text: str) -> set[str]:
    """Return the different words of a plain text; an elided one ends in its apostrophe."""
    return set(text.replace("'", "' ").split())


def _weighed(
    listed: Mapping[str, Iterable[str]], codes: tuple[str, ...], weights: tuple[int, ...]
) -> dict[str, int]:
    """Give each word or letter its weight for each of the languages that list it.

    The weights of all languages stand in one integer, sixteen bits for each, so that one
    addition adds to all scores; a sample has too few words and letters to overflow.
    """
    weighed: dict[str, int] = {}
    for key, users in listed.items():
        places = [codes.index(code) for code in users]
        weight = weights[min(len(places), len(weights)) - 1]
        weighed[key] = sum(weight << (16 * place) for place in places)
    return weighed


def identify(text: str, tables: LanguageTables) -> str | None:
    """Return the BCP 47 code of the language that *text* is written in.

    *text* is the running text of an article, or its beginning; about a hundred words of it are
    looked at, however they are broken into lines. The answer is ``None`` where there are fewer
    than forty letters (ten, where the script alone decides, or a comma between Han), where the words are those of no
    language of the *tables*, and where two languages are about as likely: a wrong answer is worse
    than none, so many a headline gets none.

    >>> from newsparse import languages
    >>> every = tables(languages.every())
    >>> identify("Die Stadt will die alte Brücke abreißen, und das schon im nächsten Jahr.", every)
    'de'
    >>> identify("Το δημοτικό συμβούλιο ενέκρινε τον νέο προϋπολογισμό της πόλης.", every)
    'el'
    >>> identify("Kylian Mbappé, Real Madrid – Manchester City 3:1 (2:0), Bernabéu", every)
    """
    sample = " ".join(text.split(None, _WORDS)[:_WORDS])[:LONGEST]
    letters = len(sample)
    if letters > _LONG and len(sample.encode("ascii", "ignore")) > letters * _MOSTLY:
        writing, lead = tables.latin
    else:
        counts, letters = _count(sample, tables.script_of)
        writing, lead = _writing(counts, letters, tables.writings)
    if writing is None:
        return None
    if writing.code is not None:
        sure = lead >= _CLEAR or _CHINESE_COMMA in sample
        return writing.code if letters >= (_FEW_LETTERS if sure else _LETTERS) else None
    return _by_words(sample, writing) if letters >= _LETTERS else None


def _writing(
    counts: Mapping[str, int], letters: int, writings: Iterable[_Writing]
) -> tuple[_Writing | None, float]:
    """Return the way of writing that has most of the letters, and how far ahead it is."""
    best = rival = 0.0
    writing: _Writing | None = None
    for candidate in writings:
        covered = sum([counts.get(script, 0) for script in candidate.scripts])
        # A script that the text does without speaks against the mixture.
        score = covered / (letters or 1) - _MIXTURE * len(candidate.scripts)
        if score > best:
            best, rival, writing = score, best, candidate
        elif score > rival:
            rival = score
    return (None if best < _SHARE or best == rival else writing), best - rival


def _count(sample: str, script_of: Callable[[str], str]) -> tuple[dict[str, int], int]:
    """Count letters by script, all of a short sample, and some of a long one."""
    size = len(sample)
    step = size // _PROBES if size > _LONG else 1
    letters = list(filter(str.isalpha, sample[::step]))
    counts: dict[str, int] = {}
    for script in map(script_of, letters):
        counts[script] = counts.get(script, 0) + step
    return counts, len(letters) * step


def _by_words(sample: str, writing: _Writing) -> str | None:
    """Return the language of the script that the words and letters speak for."""
    text = _plain(sample)
    total = 0
    if not _without_marks(text).isascii():
        letters = writing.letters
        total = sum([letters[letter] for letter in letters.keys() & set(text)])
    words = writing.words
    seen = _words(text)
    found = words.keys() & seen
    total += sum(map(words.__getitem__, found))
    scores = writing.scores(total)
    best = max(scores)
    if best < max(_ENOUGH, _SCORE_A_WORD * len(seen)) or len(found) < _FEWEST:
        return None
    if found <= writing.names:
        return None
    i = scores.index(best)
    rival = max(scores[:i] + scores[i + 1 :], default=0)
    lead = max(_LEAD_OF_MUCH if best >= _MUCH else _LEAD, _LEAD_A_WORD * len(seen))
    return writing.codes[i] if best - rival >= lead else None


def _script_of(patterns: tuple[tuple[str, regex.Pattern[str]], ...], letter: str) -> str:
    for name, pattern in patterns:
        if pattern.match(letter):
            return name
    return ""
