"""The phrases of boilerplate, prepared for look-up by a block's first words.

Facts
-----
- A phrase is looked up by its first two words (one, where it has no more): prose opens with
  "the" all the time, with "the views" hardly ever. Where a script sets no blanks, and in Korean,
  where compounds are spaced at will, the first two characters stand for the first word.
- A phrase within a block is looked up by its longest word, which is its rarest; a set of these
  words in their printed forms refuses prose at one go.
- The fixed words of these blocks are few, and the same ones make up phrases that no list holds:
  of "Show all comments" every word is of the field, of "All comments angered the unions" one is.
  What share of a short block's words is of the field, and whether they are of one kind, is told
  by the words of the phrases themselves, by their first six letters, common words left out.
- An outlet words its pleas and notes anew all the time, with the same few words: they count where
  it speaks of itself or its reader ("we", "your"), or the text of itself ("this article").
- What a reader may do with a page is said in a verb, what it is done to, and small words: "Report
  this comment", "Kommentar melden". A line of these alone is known however it is put.
- Who delivered a report signs at its end: agencies with a profile, and those listed here.
"""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

import attrs
import regex

from newsparse.fields import contacts, postal
from newsparse.fields.boilerplate_small import SmallWords
from newsparse.fields.contacts import ContactTables
from newsparse.fields.postal import PostalTables
from newsparse.fields.web_names import NETWORKS
from newsparse.languages import MODULES
from newsparse.languages.others import OTHERS
from newsparse.languages.record import Language, Phrases
from newsparse.model import BoilerplateKind
from newsparse.publishers import every
from newsparse.publishers.agencies import AGENCIES, SIGNS
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.record import Publisher

__all__ = [
    "AGENCY",
    "ASKING",
    "BUTTON",
    "CAREER",
    "DOUBTED",
    "HELD",
    "HOUSE",
    "ITSELF",
    "KEY",
    "KINDS",
    "LEAD",
    "NOTED",
    "OFFICE",
    "OUTLET",
    "PRESS",
    "PUNCTUATION",
    "RANK",
    "SERVICE",
    "SPEECH",
    "STEM",
    "TOPIC",
    "TRADE",
    "UNSPACED",
    "BoilerplateTables",
    "Button",
    "Change",
    "Entry",
    "Found",
    "Note",
    "ends_with_host",
    "fold",
    "folded",
    "is_outlet",
    "roles_of",
    "tables",
]

Kind = BoilerplateKind

ASKING: Final = (Kind.SUBSCRIBE, Kind.SHARE, Kind.CONTACT, Kind.APP)
"""The kinds that ask something of the reader, in whichever sentence."""

PUNCTUATION: Final = (
    " \t\n.,:;!?…؟،؛۔।॥()[]{}<>\"'“”„«»‹›‘’*_•·–—−-|/→←►▸▶✉☎【】《》「」（）：。、©ⓒ℗#&+"
)
_NO_WORD: Final = PUNCTUATION + "*"
LEAD: Final = " \t\n([{<\"'“„«‹‘*_•·–—−-→←►▸▶>✉☎【《「（|#/"
# Scripts without blanks between words (Thai, Lao, Burmese, Khmer, kana, ideographs), and Hangul,
# where particles are glued to words and compounds are spaced at will.
UNSPACED: Final = regex.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
)

_FIRST_UNSPACED: Final = "\u0e00"


STEM: Final = 6
"""Words are of the field by this many first letters: endings differ, and so do the languages."""


_MANY_KINDS: Final = 5
_SMALL: Final = 3
_LONG_PHRASE: Final = 3


KINDS: Final = tuple(Kind)
RANK: Final = {kind: rank for rank, kind in enumerate(KINDS)}
"""Votes are counted in lists by the place of a kind: a member of an enumeration hashes slowly.

Groups of kinds are tuples for the same reason.
"""


# What a word may be a sign of; several at once are a sum.
KEY: Final = 1
"""The rarest word of a phrase that stands within a block, and raises the question by itself."""
HELD: Final = 2
"""The rarest word of any phrase that stands within."""
TRADE: Final = 4
ITSELF: Final = 8
TOPIC: Final = 16
HOUSE: Final = 32
SPEECH: Final = 64
SERVICE: Final = 128
AGENCY: Final = 256
OUTLET: Final = 512
OFFICE: Final = 1024
CAREER: Final = 2048
BUTTON: Final = 4096
PRESS: Final = 8192
DOUBTED: Final = 16384
"""A word of the house in one language that any text of another may have: "din", "seu", "je"."""
NOTED: Final = 32768
"""A word by which a note is looked up whose words stand apart in a sentence."""


class Entry(NamedTuple):
    """One phrase: its words, the kind it stands for, and how much of it there is."""

    text: str
    kind: BoilerplateKind
    rank: int
    size: int
    open_end: bool
    offset: int = 0
    whole: bool = False
    """The phrase says something only where it is all of the block: "Up next", "Zum Video"."""
    numbered: bool = False
    """The phrase says something only where a number alone follows, or a price: "Lifeline 13 11 14"."""
    addressed: bool = False
    """The phrase says something only where an address alone follows: "Tickets: www.quay.example"."""


class Button(NamedTuple):
    """What a reader may do with a page: one group of words of one kind, of one language.

    ``verbs`` begin or end such a line, ``objects`` and words that begin with one of ``stems`` stand
    with them, and ``small`` are the words that may be left over.
    """

    kind: BoilerplateKind
    verbs: frozenset[str]
    objects: frozenset[str]
    stems: tuple[str, ...]
    small: frozenset[str]


class Note(NamedTuple):
    """Sets of words of one language that make a note of *kind* where each has one in a sentence.

    The words it is looked up by are those of the first set; ``others`` are the rest, words and how
    words begin. ``leads`` says that one of the first set opens the sentence.
    """

    kind: BoilerplateKind
    leads: bool
    others: tuple[tuple[frozenset[str], tuple[str, ...]], ...]


class Change(NamedTuple):
    """What is done to a text, in the words of one language: ``done`` are those of one participle.

    ``texts`` name the text in front of it ("story"), ``adds`` lead to what was added ("with"), and
    ``verbs`` say what it was done for ("include").
    """

    done: tuple[str, ...]
    texts: frozenset[str]
    adds: frozenset[str]
    verbs: frozenset[str]


class FieldWord(NamedTuple):
    """A word of the field in one language: its worth, 0 to 1, and how much of that is of a kind.

    Kinds are numbered as in :data:`KINDS`.
    """

    worth: float
    kinds: tuple[tuple[int, float], ...]


class FieldStem(NamedTuple):
    """The words of the field with the same first letters, by the number of their language.

    ``tally`` has a byte of 1 for each of these languages: the sum of the tallies of some words,
    fewer than 256, tells how many each language has, at one go.
    """

    tally: int
    words: dict[int, FieldWord]


class Listed(dict[str, tuple[Entry, ...]]):
    """The phrases that open a block, or stand within it, by the words they are looked up by.

    There are tens of thousands, of which a text asks for a few: those of a key are prepared when one
    does, the longest first. A key that is none has no phrases; ``listed`` may be asked what there is.
    """

    __slots__ = ("_prepare", "listed")

    def __init__(self, listed: dict[str, str], prepare: Callable[[str, Kind], Entry]) -> None:
        """Keep the phrases of each key, as :func:`_note` puts them."""
        super().__init__()
        self.listed = listed
        self._prepare = prepare

    def __contains__(self, key: object) -> bool:
        """Tell whether phrases are looked up by *key*."""
        return key in self.listed

    def __missing__(self, key: str) -> tuple[Entry, ...]:
        """Prepare the phrases of a key."""
        if key not in self.listed:
            return ()
        entries = [self._prepare(phrase, kind) for kind, phrase in _noted(self.listed[key])]
        # Of two that are alike the one that is all of a block says more, where it is.
        found = self[key] = tuple(
            sorted(entries, key=lambda entry: (-len(entry.text), not entry.whole))
        )
        return found


_SIGNS: Final = {kind: chr(ord("A") + rank) for rank, kind in enumerate(KINDS)}
_KIND_OF: Final = {sign: kind for kind, sign in _SIGNS.items()}


def _note(listed: dict[str, str], key: str, phrase: str, sign: str) -> None:
    """Put a phrase on a line of its *key*, behind the *sign* of its kind; none is of several lines.

    A string costs a fraction of a list of pairs, and the collector of garbage has nothing to look at.
    """
    listed[key] = f"{listed.get(key, '')}{sign}{phrase}\n"


def _noted(lines: str) -> list[tuple[BoilerplateKind, str]]:
    """Return what was put on the lines of a key."""
    return [(_KIND_OF[line[0]], line[1:]) for line in lines.split("\n")[:-1]]


_NUMBERS: Final = 4
"""More than the words of a phrase that are counted."""


def _count(language: int, kind: BoilerplateKind) -> int:
    """Return the number by which phrases of a kind in one language are counted, but for their words."""
    return (language * len(KINDS) + RANK[kind]) * _NUMBERS


def _counted_in(counts: str) -> Iterator[tuple[int, int, int]]:
    """Yield the language, the kind and the number of words of each phrase that was counted."""
    for count in map(ord, counts):
        of_kind, number = divmod(count, _NUMBERS)
        yield *divmod(of_kind, len(KINDS)), number


class FieldTable(dict[str, FieldStem]):
    """The words of the field, by their first letters: what they are worth is told when one is met.

    ``listed`` may be asked what there is. It holds, for each phrase that a word is part of, a character
    that stands for its language, its kind, and how many words it has.
    """

    __slots__ = ("_of_all", "listed")

    def __init__(self, listed: dict[str, str], of_all: dict[int, set[str]]) -> None:
        """Keep what was counted, without the words that phrases *of_all* kinds hold."""
        super().__init__()
        for stem in {stem for stems in of_all.values() for stem in stems}:
            if all(
                stem in of_all.get(language, ()) for language, _, _ in _counted_in(listed[stem])
            ):
                del listed[stem]
        self.listed = listed
        self._of_all = of_all

    def __contains__(self, stem: object) -> bool:
        """Tell whether a word is of the field."""
        return stem in self.listed

    def __missing__(self, stem: str) -> FieldStem:
        """Weigh a word: one that is all of its phrase says more than one of four."""
        counts: dict[int, tuple[float, dict[int, float]]] = {}
        for language, rank, number in _counted_in(self.listed[stem]):
            if stem in self._of_all.get(language, ()):
                continue
            rest, kinds = counts.get(language) or (1.0, {})
            part = 1 / number
            kinds[rank] = kinds.get(rank, 0.0) + part
            counts[language] = rest * (1.0 - 0.9 * part), kinds
        words: dict[int, FieldWord] = {}
        for language, (rest, kinds) in counts.items():
            told = 1.0 - rest
            worth = told / sum(kinds.values())
            parts = tuple([(rank, part * worth) for rank, part in kinds.items()])
            words[language] = FieldWord(told, parts)
        told_of = FieldStem(sum(1 << 8 * language for language in words), words)
        self[stem] = told_of
        return told_of


Found = tuple[Entry, int, int]
"""A phrase, and where it stands in a folded block."""


@attrs.frozen(eq=False)
class BoilerplateTables:
    """The phrases of some languages and publishers, by the word they are looked up by."""

    opens: Listed
    holds: Listed
    roles: dict[str, int]
    asks: frozenset[str]
    opens_by_pair: Listed
    holds_by_pair: Listed
    house: frozenset[str]
    doubted: dict[str, frozenset[int]]
    imperatives: frozenset[str]
    links: frozenset[str]
    trades: frozenset[str]
    offices: frozenset[str]
    careers: frozenset[str]
    posts: frozenset[str]
    press: frozenset[str]
    lives: frozenset[str]
    pronouns: frozenset[str]
    past: frozenset[str]
    weekdays: frozenset[str]
    small: frozenset[str]
    services: frozenset[str]
    says: SmallWords
    buttons: dict[str, tuple[Button, ...]]
    notes: dict[str, tuple[Note, ...]]
    changes: dict[str, tuple[Change, ...]]
    moments: frozenset[str]
    texts: frozenset[str]
    itself: dict[str, tuple[str, ...]]
    articles: frozenset[str]
    topics: dict[str, tuple[BoilerplateKind, ...]]
    field: FieldTable
    common: tuple[frozenset[str], ...]
    common_in: dict[str, int]
    told: tuple[frozenset[str], ...]
    bylines: frozenset[str]
    agencies: frozenset[str]
    outlets: frozenset[str]
    rare: dict[str, tuple[str, ...]]
    names: tuple[str, ...]
    names_by_word: dict[str, tuple[str, ...]]
    domains: tuple[str, ...]
    channels: tuple[str, ...]
    reach: ContactTables
    postal: PostalTables


_ACCENTED: Final = regex.compile("[άέήίόύώΐΰϊϋ]")
_UNACCENTED: Final = str.maketrans("άέήίόύώΐΰϊϋ", "αεηιουωιυιυ")


def fold(text: str) -> str:
    """Return *text* as phrases are compared: without case, NFKC, straight quotes, single blanks."""
    return " ".join(folded(text).split())


def folded(text: str) -> str:
    """Return *text* without case, NFKC, with straight apostrophes and no minus; blanks stay."""
    if text.isascii():
        return text.lower()
    if "İ" in text:
        # Case folding leaves a dot behind that Turkish does not print.
        text = text.replace("İ", "i")
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    text = text.casefold()
    if _ACCENTED.search(text) is not None:
        # Greek capitals bear no accents: "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ" is "Διαβάστε επίσης".
        text = text.translate(_UNACCENTED)
    if "’" in text or "‘" in text:
        text = text.replace("’", "'").replace("‘", "'")
    # A sheet of styles sets the minus for the dash: "− dpa".
    return text.replace("−", "–") if "−" in text else text


def _phrases(listed: str) -> list[str]:
    """Part a list of the data at its bars, folded at one go."""
    return [phrase for part in folded(listed).split("|") if (phrase := " ".join(part.split()))]


def _compounded(listed: str) -> Iterator[str]:
    """Part a list of trades at its bars, and put together what ``=`` stands between."""
    for phrase in _phrases(listed):
        fields, both, trades = phrase.partition("=")
        if both:
            yield from (a + b for a in fields.split() for b in trades.split())
        else:
            yield phrase


def _unspaced(text: str) -> bool:
    return text[:1] >= _FIRST_UNSPACED and UNSPACED.match(text) is not None


def _entry(phrase: str, kind: BoilerplateKind) -> Entry:
    mark = phrase[-1]
    text = phrase.rstrip(mark if mark in _MARKED else "*")
    if mark in _WHOLE:
        return Entry(
            text,
            kind,
            RANK[kind],
            min(text.count(" ") + 1, 4),
            open_end=True,
            whole=True,
            numbered=mark == "#",
            addressed=mark == "~",
        )
    if _unspaced(text):
        # Two characters of an unspaced script are worth about a word.
        return Entry(text, kind, RANK[kind], min(max(1, len(text) // 2), 4), open_end=True)
    open_end = text is not phrase and text != phrase
    size = min(text.count(" ") + 1, 4)
    return Entry(text, kind, RANK[kind], size, open_end or not text[-1].isalnum())


class _Gathered:
    """The phrases on their way into the tables."""

    def __init__(self) -> None:
        self.opens: dict[str, str] = {}
        self.asks: set[str] = set()
        self.holds: dict[str, str] = {}
        self.opens_by_pair: dict[str, str] = {}
        self.holds_by_pair: dict[str, str] = {}
        self.keys: set[str] = set()
        self.itself: dict[str, list[str]] = {}
        self.topics: dict[str, list[BoilerplateKind]] = {}

    def itself_called(self, phrase: str) -> None:
        word = max(reversed(phrase.split()), key=len)
        self.itself.setdefault(word, []).append(phrase)

    def topic(self, word: str, kind: BoilerplateKind) -> None:
        self.topics.setdefault(word, []).append(kind)

    def opening(self, phrases: Iterable[str], kind: BoilerplateKind) -> None:
        opens, sign, asking = self.opens, _SIGNS[kind], kind in ASKING
        for listed in phrases:
            phrase = listed if listed[0].isalnum() else listed.lstrip(LEAD) or listed
            mark = phrase[-1]
            text = phrase if mark.isalpha() else _words_of(phrase)
            if text >= _FIRST_UNSPACED and _unspaced(text):
                _note(self.opens_by_pair, text[:2], phrase, sign)
                continue
            words = text.split(" ", 2)
            first = words[0]
            key = first = first if first.isalnum() else _bare(first)
            if len(words) > 2 or (len(words) == 2 and mark != "*"):
                # Prose opens with "the" all the time, with "the views" hardly ever.
                second = words[1]
                key = f"{key} {second if second.isalnum() else _bare(second)}"
            _note(opens, key, phrase, sign)
            if asking and len(words) > 1:
                self.asks.add(first.partition(" ")[0])

    def knows(self, text: str) -> bool:
        """Tell whether *text* opens with a phrase already."""
        words = text.split()
        keys = (words[0].strip(PUNCTUATION), " ".join(w.strip(PUNCTUATION) for w in words[:2]))
        return any(
            text.startswith(phrase.rstrip(_MARKED))
            for key in keys
            if key in self.opens
            for _, phrase in _noted(self.opens[key])
        )

    def holding(self, phrases: Iterable[str], kind: BoilerplateKind) -> None:
        holds, sign = self.holds, _SIGNS[kind]
        for phrase in phrases:
            text = _words_of(phrase)
            if _unspaced(text):
                _note(self.holds_by_pair, text[:2], phrase, sign)
                continue
            key = _rarest(phrase, text)
            bare = _bare(key)
            _note(holds, bare, phrase, sign)
            # A phrase of short words alone is found where something else has raised the question;
            # but "foto:" is a label, where "foto" is not.
            if len(bare) >= _KEY_LENGTH or not bare.isascii() or key != bare:
                self.keys.add(bare)


def _bare(word: str) -> str:
    """Return a word without the marks around it; one that is all marks is one of its own."""
    return word if word.isalnum() else word.strip(PUNCTUATION) or word


def _words_of(phrase: str) -> str:
    """Return a phrase without the mark that the data put behind it."""
    mark = phrase[-1]
    return phrase.rstrip(mark) if mark in _MARKED else phrase


def _rarest(phrase: str, text: str) -> str:
    """Return the longest word of a phrase, which is the rarest, with the marks around it.

    One that stands before a star has many forms and is no key, unless it is alone.
    """
    words = text.split(" ")
    sure = words[:-1] if len(words) > 1 and text != phrase else words
    return max(reversed(sure), key=len)


def _held(phrase: str, kind: BoilerplateKind) -> Entry:
    """Prepare a phrase that stands within a block: how far behind its beginning its key stands."""
    entry = _entry(phrase, kind)
    key = _rarest(phrase, entry.text)
    return entry._replace(offset=entry.text.index(key) + key.index(_bare(key)))


_KEY_LENGTH: Final = 5
_NO_FIELD: Final = "$:#~"
"""Phrases that end in these are labels: their words are anybody's."""
_WHOLE: Final = "$#~"
_MARKED: Final = _WHOLE + "*"
"""How the data say of a phrase that it is the whole block, with a number or an address, or goes on."""


def _by_rarest(phrases: Iterable[str], prose: str) -> dict[str, tuple[str, ...]]:
    """Sort phrases by the letter that is rarest in *prose*, and leave out what holds another."""
    found: dict[str, list[str]] = {}
    taken: list[str] = []
    often = Counter(prose)
    for phrase in sorted(set(phrases), key=len):
        if not any(short in phrase for short in taken):
            taken.append(phrase)
            found.setdefault(min(phrase, key=often.__getitem__), []).append(phrase)
    return {letter: tuple(listed) for letter, listed in found.items()}


def _by_longest_word(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Sort names by the word that is rarest: half of the papers begin with "the"."""
    found: dict[str, list[str]] = {}
    for name in names:
        key = max([word.strip(PUNCTUATION) for word in name.split()], key=len)
        found.setdefault(key, []).append(name)
    return {word: tuple(dict.fromkeys(listed)) for word, listed in found.items()}


def _forms(publishers: Iterable[Publisher]) -> set[str]:
    return {
        fold(name)
        for publisher in publishers
        for name in (publisher.name, *publisher.aliases, *publisher.wires)
    }


@functools.cache
def _agencies() -> frozenset[str]:
    """Return the names of the agencies, as they sign."""
    return frozenset(
        _forms(one for one in every() if one.agency) | set(map(fold, (*AGENCIES, *SIGNS)))
    )


@functools.cache
def _profiles() -> frozenset[str]:
    return frozenset(_forms(every()))


class _Stems(dict[str, str]):
    """The first letters of the words of one language that may be of the field; "" of all others."""

    def __init__(self, common: frozenset[str], small: set[str]) -> None:
        super().__init__()
        self._common = common
        self._small = small

    def __missing__(self, word: str) -> str:
        bare = word if word.isalnum() else word.strip(_NO_WORD)
        told = len(bare) > 1 and bare not in self._common and bare[0].isalpha()
        stem = bare[:STEM] if told and bare[:STEM] not in self._small else ""
        self[word] = stem
        return stem


class _Field:
    """The words of the phrases on their way into the table."""

    def __init__(self, small: Iterable[str]) -> None:
        self.small = {*small}
        """Small words that are common in some language: "to" is English, whoever prints it."""
        self.counts: defaultdict[str, str] = defaultdict(str)
        """By the first letters of a word: a character for each phrase, see :func:`_counted_in`."""

    def add(
        self, language: int, kind: BoilerplateKind, phrases: Iterable[str], stem_of: _Stems
    ) -> None:
        """Count the words of some phrases."""
        counts, count = self.counts, _count(language, kind)
        alone = chr(count + 1)
        for phrase in phrases:
            blanks = phrase.count(" ")
            if not blanks:
                if stem := stem_of[phrase]:
                    counts[stem] += alone
            elif blanks < _LONG_PHRASE:
                # A longer one is known as a whole, and most of its words are anybody's.
                stems = set(map(stem_of.__getitem__, phrase.split(" ")))
                stems.discard("")
                said = chr(count + len(stems))
                for stem in stems:
                    counts[stem] += said

    def of_all_kinds(self) -> dict[int, set[str]]:
        """Return the short words that phrases of all kinds hold, by language: "you", "dieser"."""
        found: dict[int, set[str]] = {}
        for stem, counts in self.counts.items():
            if len(stem) >= STEM or len(counts) < _MANY_KINDS:
                continue
            parts: dict[int, dict[int, float]] = {}
            for language, rank, number in _counted_in(counts):
                kinds = parts.setdefault(language, {})
                kinds[rank] = kinds.get(rank, 0.0) + 1 / number
            for language, kinds in parts.items():
                if len(kinds) >= _MANY_KINDS and max(kinds.values()) < 0.45 * sum(kinds.values()):
                    found.setdefault(language, set()).add(stem)
        return found


def _buttons(phrases: Phrases, common: frozenset[str]) -> list[Button]:
    """Return the groups of words of one language that make up a line for the reader to act on."""
    if not phrases.buttons:
        return []
    spoken = (phrases.house, phrases.itself, phrases.articles)
    small = {word for listed in spoken for phrase in _phrases(listed) for word in phrase.split()}
    left = frozenset(small | common).difference(_phrases(phrases.told), _phrases(phrases.speech))
    found: list[Button] = []
    for name, listed in phrases.buttons.items():
        for group in _phrases(listed):
            verbs, _, objects = group.partition("=")
            named = objects.split()
            found.append(
                Button(
                    Kind(name),
                    frozenset(verbs.split()),
                    frozenset(word for word in named if word[-1] != "*"),
                    tuple(word[:-1] for word in named if word[-1] == "*"),
                    left,
                )
            )
    return found


def _notes(phrases: Phrases) -> Iterator[tuple[Note, list[str]]]:
    """Return the notes of one language, each with the words it is looked up by."""
    house = [word for word in _phrases(phrases.house) if " " not in word]
    for name, listed in phrases.notes.items():
        for group in _phrases(listed):
            keys, *others = [part.split() for part in group.split("+")]
            leads = keys[0][0] == "^"
            if leads:
                keys[0] = keys[0][1:]
            sets = [
                [one for word in words for one in (house if word == _HOUSE_WORDS else [word])]
                for words in others
            ]
            yield (
                Note(
                    Kind(name),
                    leads,
                    tuple(
                        (
                            frozenset(word for word in words if word[-1] != "*"),
                            tuple(word[:-1] for word in words if word[-1] == "*"),
                        )
                        for words in sets
                    ),
                ),
                keys,
            )


def _changes(phrases: Phrases) -> Iterator[Change]:
    """Return what is done to a text in one language, a value for each participle."""
    for group in _phrases(phrases.changes):
        texts, done, adds, verbs = (part.split() for part in group.split("="))
        sets = frozenset(texts), frozenset(adds), frozenset(verbs)
        for word in done:
            yield Change(tuple(word.split("_")), *sets)


def _moments(languages: tuple[Language, ...]) -> frozenset[str]:
    """Return the words of days and hours, the small ones between them included."""
    found: set[str] = set()
    for language in languages:
        dates = language.dates
        listed = (
            *dates.months, *dates.weekdays, dates.glue, dates.hours, dates.clock_ends, dates.am, dates.pm,
            (*dates.more_months, *dates.more_weekdays),
        )  # fmt: skip
        endings = ("", *dates.month_endings)
        for names in listed:
            for name in names:
                for word in fold(name).split():
                    found.update(word.strip(PUNCTUATION) + ending for ending in endings)
    found.discard("")
    return frozenset(found)


_HOUSE_WORDS: Final = "&"
"""Stands in the data for the words of the house: "we", "your"."""


def _roles(listed: dict[int, Iterable[str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for role, words in listed.items():
        for word in words:
            found[word] = found.get(word, 0) | role
    return found


def ends_with_host(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether the last word is an address of a known outlet, as in "... visit: gazette.example/contact"."""
    last = tokens[-1]
    return "." in last and last.partition("/")[0].removeprefix("www.") in tables.domains


def roles_of(tokens: Iterable[str], tables: BoilerplateTables) -> int:
    """Return all that some words may be signs of, as the sum of the roles that occur.

    Each word is looked up once, in one table: what is not a sign of anything needs no question.
    """
    listed = tables.roles
    roles = 0
    for word in listed.keys() & tokens:
        roles |= listed[word]
    return roles


def _counted(listed: Iterable[Iterable[str]]) -> dict[str, int]:
    """Return, for each word, a one in the byte of each language that lists it."""
    found: dict[str, int] = {}
    for language, words in enumerate(listed):
        one = 1 << 8 * language
        for word in words:
            found[word] = found.get(word, 0) | one
    return found


def _own(languages: tuple[Language, ...], field: str) -> set[str]:
    """Return the words of a field of the phrases that mean nothing else in another language.

    Swedish "era" is "your", and what was in half of the Romance languages.
    """
    own = [frozenset(_phrases(getattr(language.phrases, field))) for language in languages]
    others = [
        words.difference(said)
        for words, said in zip(
            [
                {*one.prose.common, *one.prose.leading, *_phrases(one.phrases.told)}
                for one in languages
            ],
            own,
            strict=True,
        )
    ]
    found: set[str] = set()
    for number, words in enumerate(own):
        found |= words.difference(*others[:number], *others[number + 1 :])
    return found


def _weekdays(languages: tuple[Language, ...]) -> frozenset[str]:
    """Return the names of the days, in full: what is shortened may be any word."""
    return frozenset(
        name
        for language in languages
        for names in language.dates.weekdays
        for name in map(fold, names)
        if len(name) >= _KEY_LENGTH
    )


def _doubted(languages: tuple[Language, ...], house: set[str]) -> dict[str, frozenset[int]]:
    """Return, for each word of a house that *house* leaves out, the languages that have it, by number."""
    found: dict[str, set[int]] = {}
    for number, language in enumerate(languages):
        for word in _phrases(language.phrases.house):
            if word not in house:
                found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def is_outlet(name: str) -> bool:
    """Tell whether *name* is that of a known outlet or agency.

    >>> is_outlet("junge Welt"), is_outlet("alle Rechte")
    (True, False)
    """
    folded_name = fold(name)
    return folded_name in OUTLETS or folded_name in _profiles()


@functools.lru_cache(maxsize=64)
def tables(
    languages: tuple[Language, ...], publishers: tuple[Publisher, ...] = ()
) -> BoilerplateTables:
    """Prepare the phrases of *languages* and *publishers* for look-up, once per tuple."""
    gathered = _Gathered()
    house = _own(languages, "house")
    doubted = _doubted(languages, house)
    speech = _own(languages, "speech")
    imperatives: set[str] = set()
    articles: set[str] = set()
    bylines: set[str] = set()
    links: set[str] = set()
    trades: set[str] = set()
    offices: set[str] = set()
    careers: set[str] = set()
    posts: set[str] = set()
    press: set[str] = set()
    lives: set[str] = set()
    pronouns: set[str] = set()
    past: set[str] = set()
    small: set[str] = set()
    buttons: dict[str, list[Button]] = {}
    notes: dict[str, list[Note]] = {}
    changes: dict[str, list[Change]] = {}
    common = tuple(frozenset(map(fold, language.prose.common)) for language in languages)
    field = _Field(word for plain in common for word in plain if len(word) <= _SMALL)
    for number, language in enumerate(languages):
        phrases = language.phrases
        stems = _Stems(common[number], field.small)
        for name, listed in phrases.opens.items():
            kind, opening = Kind(name), _phrases(listed)
            gathered.opening(opening, kind)
            said = [phrase for phrase in opening if phrase[-1] not in _NO_FIELD]
            field.add(number, kind, said, stems)
        for name, listed in phrases.holds.items():
            kind, holding = Kind(name), _phrases(listed)
            gathered.holding(holding, kind)
            field.add(number, kind, holding, stems)
        for name, listed in phrases.turns.items():
            gathered.opening(_phrases(listed), Kind(name))
        for name, listed in phrases.sayings.items():
            gathered.holding(_phrases(listed), Kind(name))
        for name, listed in phrases.topics.items():
            kind, told = Kind(name), _phrases(listed)
            for word in told:
                gathered.topic(word, kind)
            field.add(number, kind, told, stems)
        for name, listed in phrases.words.items():
            field.add(number, Kind(name), _phrases(listed), stems)
        for phrase in _phrases(phrases.itself):
            gathered.itself_called(phrase)
        bylines.update(fold(word) for word in language.bylines.by if word[-1:] == ":")
        for phrase in _phrases(phrases.articles):
            articles.add(phrase)
            gathered.itself_called(phrase)
        imperatives.update(_phrases(phrases.imperatives))
        for button in _buttons(phrases, common[number]):
            for word in button.verbs:
                buttons.setdefault(word, []).append(button)
        for note, keys in _notes(phrases):
            for word in keys:
                notes.setdefault(word, []).append(note)
        for change in _changes(phrases):
            changes.setdefault(change.done[0], []).append(change)
        links.update(_phrases(phrases.is_words))
        trades.update(_compounded(phrases.trades))
        offices.update(_phrases(phrases.offices))
        careers.update(_phrases(phrases.careers))
        posts.update(_phrases(phrases.posts))
        press.update(_phrases(phrases.press))
        lives.update(_phrases(phrases.lives))
        pronouns.update(_phrases(phrases.pronouns))
        if phrases.press:
            # Notes on people are told apart in these languages.
            past.update(_phrases(phrases.told))
            small |= common[number]
    noted = {word for word, kinds in gathered.topics.items() if Kind.AUTHOR_BIO in kinds}
    careers |= trades | offices | noted
    if len(languages) >= len(MODULES):
        # Nobody has said which languages a text may be of.
        for phrases in OTHERS.values():
            for name, listed in phrases.opens.items():
                gathered.opening(_phrases(listed), Kind(name))
            for name, listed in phrases.holds.items():
                gathered.holding(_phrases(listed), Kind(name))
    names: list[str] = []
    domains: list[str] = []
    for publisher in publishers:
        for phrase in publisher.footers:
            own = fold(phrase)
            if not gathered.knows(own) and not any(mark in own for mark in "©"):
                gathered.opening([own], Kind.CREDITS if "/" in own else Kind.CONTACT)
        called = (publisher.name, *publisher.aliases, *publisher.bodies)
        names += [fold(name) for name in called if len(name) > 3]
        domains += [domain.casefold() for domain in publisher.domains]
    of_all = field.of_all_kinds()
    common = tuple(plain | of_all.get(number, set()) for number, plain in enumerate(common))
    names_by_word = _by_longest_word(name for name in names if not _unspaced(name))
    says = SmallWords.of(languages)
    agencies = _agencies() | says.wires
    agency_words = [max(reversed(name.split()), key=len) for name in agencies]
    services = NETWORKS | says.icons
    return BoilerplateTables(
        opens=Listed(gathered.opens, _entry),
        holds=Listed(gathered.holds, _held),
        roles=_roles(
            {
                KEY: gathered.keys,
                HELD: gathered.holds,
                TRADE: {*trades, *says.works},
                ITSELF: gathered.itself,
                TOPIC: gathered.topics,
                HOUSE: house,
                SPEECH: speech,
                SERVICE: services,
                AGENCY: agency_words,
                OUTLET: names_by_word,
                OFFICE: {*offices, *posts},
                CAREER: careers,
                PRESS: press,
                BUTTON: buttons,
                DOUBTED: doubted,
                NOTED: {*notes, *changes},
            }
        ),
        asks=frozenset(gathered.asks),
        opens_by_pair=Listed(gathered.opens_by_pair, _entry),
        holds_by_pair=Listed(gathered.holds_by_pair, _entry),
        house=frozenset(house),
        doubted=doubted,
        imperatives=frozenset(imperatives),
        articles=frozenset(articles),
        itself={word: tuple(found) for word, found in gathered.itself.items()},
        topics={word: tuple(dict.fromkeys(found)) for word, found in gathered.topics.items()},
        field=FieldTable(dict(field.counts), of_all),
        told=tuple(frozenset(_phrases(language.phrases.told)) for language in languages),
        common=common,
        common_in=_counted(common),
        bylines=frozenset(bylines),
        agencies=agencies,
        outlets=OUTLETS | _profiles(),
        rare=_by_rarest(
            (
                _words_of(phrase)
                for lines in gathered.holds_by_pair.values()
                for _, phrase in _noted(lines)
            ),
            " ".join(language.examples.prose for language in languages),
        ),
        links=frozenset(links),
        trades=frozenset(trades),
        careers=frozenset(careers),
        posts=frozenset(offices | posts),
        press=frozenset(press),
        lives=frozenset(lives),
        pronouns=frozenset(pronouns),
        past=frozenset(past - pronouns),
        weekdays=_weekdays(languages),
        small=frozenset(small),
        services=services,
        says=says,
        buttons={word: tuple(found) for word, found in buttons.items()},
        notes={word: tuple(found) for word, found in notes.items()},
        changes={word: tuple(found) for word, found in changes.items()},
        moments=_moments(languages) if changes else frozenset(),
        texts=frozenset(
            word for one in changes.values() for change in one for word in change.texts
        ),
        offices=frozenset(offices),
        names=tuple(name for name in dict.fromkeys(names) if _unspaced(name)),
        names_by_word=names_by_word,
        domains=tuple(dict.fromkeys(domains)),
        channels=tuple(
            dict.fromkeys(
                word for language in languages for word in _phrases(language.phrases.channels)
            )
        ),
        reach=contacts.tables(languages),
        postal=postal.tables(languages),
    )
