"""The words of bylines, prepared once for a set of languages and publishers."""

from __future__ import annotations

import functools
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from enum import IntEnum
from typing import Final, NamedTuple

import attrs
import regex

from newsparse.fields import byline_east_words, name_words, names
from newsparse.fields.byline_east_words import EastTables
from newsparse.fields.date_words import has_digit
from newsparse.languages import BylineWords, Language
from newsparse.model import Credit
from newsparse.patterns import any_of, late
from newsparse.publishers import Publisher
from newsparse.publishers.agencies import AGENCIES
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import HOUSE_WORDS, HOUSES, PAPERS, RUBRICS

__all__ = ["VISUAL", "BylineTables", "Meaning", "Phrase", "running_words", "tables"]


_CAPITALS: Final = frozenset({"Latn", "Cyrl", "Grek"})
_OF_DATE: Final = 3
_FIRST_EAST: Final = "\u1100"
_WITHIN_WORD: Final = late(r"[\W_]++")
_AROUND: Final = "-–—|•·([【{*"


VISUAL: Final = frozenset({Credit.PHOTOGRAPHY, Credit.ILLUSTRATION, Credit.VIDEO, Credit.WITH})
"""Credits that alone make no byline."""


class Meaning(IntEnum):
    """What a phrase says of the names around it."""

    BY = 0
    CREDIT = 1
    POST = 2
    STATEMENT = 3
    JOIN = 4
    PLACE = 5
    PAPER = 6
    GLUE = 7
    AFTER = 8
    DESK = 9
    SOURCE = 10


class Phrase(NamedTuple):
    """A fixed phrase: its words without case, what it means, and whether a colon must follow."""

    words: tuple[str, ...]
    meaning: Meaning
    credit: Credit
    colon: bool


@attrs.frozen(eq=False, repr=False)
class Vocabulary:
    """Words, and endings of compounds (data print them as ``-ending``)."""

    words: frozenset[str]
    endings: dict[str, tuple[str, ...]]
    """By last letter."""

    def __contains__(self, word: str) -> bool:
        """Tell whether a case-folded word is one of these."""
        if word in self.words:
            return True
        if self.endings and len(word) > 6 and word.endswith(self.endings.get(word[-1], ())):
            return True
        if "-" not in word:
            return False
        # Hof-de Vries and Seo-so are names: a small word is no half of a compound.
        first, _, half = word.rpartition("-")
        if len(half) <= 3 or half not in self.words:
            return False
        # "Ghimire-Lama": many families are called so, and two are named.
        return half not in name_words.FAMILIES or first in self.words


@attrs.frozen(eq=False, repr=False)
class BylineTables:
    """What :func:`newsparse.fields.byline.scan` looks up."""

    phrases: dict[str, tuple[Phrase, ...]]
    """By first word, the longest first."""
    openers: frozenset[str]
    weekdays: frozenset[str]
    """As printed in small letters: a date on the line may open with one."""
    """First words of phrases that may open a byline."""
    marks: frozenset[str]
    """First words of phrases that by themselves show a byline."""
    small: frozenset[str]
    """All words that a byline may print without a capital."""
    pictured: frozenset[str]
    """First words that open nothing but picture credits."""
    plain_marks: frozenset[str]
    """Marks of one word that need no colon."""
    plain_joins: frozenset[str]
    """Words that can do nothing but join two names."""
    named_marks: dict[str, frozenset[str]]
    """Marks that are first names elsewhere ("Per Lind"), and the first names of the mark's language."""
    plain_given: frozenset[str]
    """First names that mean nothing else in a byline."""
    endings: tuple[str, ...]
    """Endings of job titles, newsrooms and organisations."""
    genres: Vocabulary
    articles: frozenset[str]
    openings: frozenset[str]
    """Articles that open a phrase and no name: "The Book", "Los Pelos"."""
    links: frozenset[str]
    desks: Vocabulary
    bodies: Vocabulary
    roles: Vocabulary
    role_words: Vocabulary
    given: frozenset[str]
    labels: frozenset[str]
    """Labels of one word that no mark is: a colon stands behind them, and no name opens with one."""
    virtues: frozenset[str]
    """First names that are words as well: they count behind a mark."""
    surnames: frozenset[str]
    never: Vocabulary
    """Words that no unmarked name holds, whatever the language."""
    never_behind: dict[str, Vocabulary]
    """By first word of a mark, what no name behind it holds: words of the mark's languages."""
    single: frozenset[str]
    """First words of labels of authors, in languages whose speakers may have one name."""
    brief: frozenset[str]
    """Words of up to three letters that no heading sets with a capital, but at its front."""
    joins: frozenset[str]
    joins_behind: dict[str, frozenset[str]]
    """By first word of a mark, the joins of its languages."""
    surname_joins: frozenset[str]
    """What joins two surnames of one person in some language."""
    surname_joins_behind: dict[str, frozenset[str]]
    """By first word of a mark, what joins two surnames of one person in its languages."""
    places_behind: dict[str, frozenset[str]]
    """By first word of a mark, what stands before a place in its languages."""
    joined: frozenset[str]
    """Single letters that mean "and" and are written together with the name behind."""
    places: frozenset[str]
    reports: frozenset[str]
    """Words between a place and a name behind it."""
    running: frozenset[str]
    """Small words of scripts without capitals, which show what is no name there."""
    prepositions: frozenset[str]
    """Last words of posts ("our correspondent in")."""
    prefixes: frozenset[str]
    """Marks that are written together with the name, a hyphen between."""
    papers: frozenset[str]
    """Words that papers are called: behind a name they are no one's surname."""
    rubrics: frozenset[str]
    """Sections, by their one word."""
    after: tuple[str, ...]
    """Marks behind the names."""
    outlets: frozenset[tuple[str, ...]]
    joined_outlets: dict[str, tuple[tuple[str, ...], ...]]
    """By first word, the outlets and bodies whose names hold a join."""
    """Names of publishers, as tuples of case-folded words."""
    domains: frozenset[str]
    signed: Vocabulary
    """Kinds of text that stand right before their author's name."""
    sources: frozenset[str]
    """Labels of the agencies and papers that a text comes from."""
    authors: frozenset[str]
    """Labels of authors that broadcasters set off with a comma."""
    titles: frozenset[str]
    """Titles that stand before names alone, in scripts without capitals."""
    learned: frozenset[str]
    """Posts behind which "in" stands before what is taught, and no place."""
    post_of: frozenset[str]
    """What stands between a post and the house."""
    post_from: frozenset[str]
    """What stands between a post and its place."""
    sent_from: frozenset[str]
    """What stands in front of the place that a report was sent from: "Desde Bogotá, Ana Ode"."""
    from_house: frozenset[str]
    """What stands in front of a house that sends an article: "Da Agência Brasil"."""
    writes_from: frozenset[str]
    """What stands behind a name and before its place, and is a particle of names elsewhere."""
    relatives: frozenset[str]
    """What opens, behind a comma, what an author is or does: "who covers the courts"."""
    posted: frozenset[str]
    """What says who put an article on a page: "Posted by"."""
    towards: frozenset[str]
    """What stands between two names of whom one follows the other: "Von Merkel zu Merz"."""
    doing: regex.Pattern[str]
    """What a heading does with the name behind: "Remembering Jane Doe"."""
    ordinals: frozenset[str]
    """Endings of a number that counts."""
    units: frozenset[str]
    """Units of a time past that are printed close to their number."""
    offices: frozenset[str]
    """Offices in front of the names of people who are written about."""
    rulers: frozenset[str]
    """What stands before the first name of somebody who rules."""
    news: frozenset[str]
    """Words for news, as papers print them behind the name of a land or town above its news."""
    issued: regex.Pattern[str]
    """The number of an issue behind a mark that sets it apart: " | Ausgabe 10/2022"."""
    misread: dict[str, str]
    """What character recognition makes of marks, and the marks, as printed."""
    gendered: frozenset[str]
    """Endings of a label's other forms, as pages set them behind it: "Autor/in", "author(s)"."""
    house_ends: frozenset[str]
    """Outlets of one word and labels of sources: a line of houses begins or ends with one."""
    east_by: tuple[str, ...]
    """Marks that run into the name in scripts without blanks, the longest first."""
    east_after: tuple[str, ...]
    east_desks: tuple[str, ...]
    east_never: tuple[str, ...]
    east_credits: tuple[tuple[str, Credit], ...]
    east: EastTables
    agencies: frozenset[str]
    """Names of agencies, which deliver to other papers. Case-folded."""
    beside: frozenset[str]
    """Words of buttons, counters and times of reading."""
    reading: tuple[str, ...]
    """First letters of what the time of reading is counted in."""
    fields: dict[str, tuple[tuple[str, ...], ...]]
    """By first word, labels of the day and the section, as editorial systems print them in a row."""
    memo: dict[str, int] = attrs.field(factory=dict[str, int])
    """What single printed words can be, as the reader of plain bylines found them."""

    def without_endings(self, word: str) -> str:
        """Return a case-folded word without the endings of its other forms: "auteur.rice", "autor/in"."""
        first, *endings = _WITHIN_WORD.split(word)
        return first if self.gendered.issuperset(filter(None, endings)) else word

    def fuses(self, word: str) -> bool:
        """Tell whether a mark runs into a first name: "ByAntonio", "VonAnna"."""
        at = next((k for k in range(1, len(word)) if word[k].isupper()), 0)
        return (
            at > 0
            and word[:at].casefold() in self.plain_marks
            and word[at:].casefold() in self.given
        )

    def states(self, line: str) -> bool:
        """Tell whether a line opens with the words for the statement of a board or party."""
        words = tuple(line.casefold().split())
        return any(
            phrase.meaning is Meaning.STATEMENT and words[: len(phrase.words)] == phrase.words
            for phrase in self.phrases.get(words[0], ())
        )

    def refuses(self, line: str, running: list[str]) -> bool:
        """Tell quickly that a printed line holds small words that no byline has.

        *running* are words in small letters behind its first one. A mark at the front excuses
        two that mean nothing in a byline, and a number some more: those of a date.
        """
        excused = _OF_DATE if has_digit(line) else 0
        if line[0] >= _FIRST_EAST or len(running) <= excused:
            return False
        first = line.split(" ", 1)[0].strip(_AROUND).casefold()
        excused += 2 if first in self.marks or first.rstrip(".") in self.marks else 0
        strange = [word for word in running if word not in self.small]
        if len(strange) <= excused:
            return False
        return len([word for word in strange if word not in self.roles]) > excused


def running_words(line: str) -> list[str]:
    """Return the words in small letters behind the first one: a sentence has many, a byline few.

    >>> running_words("The ferry left for Port Ellen on the morning tide")
    ['ferry', 'left', 'for', 'on', 'the', 'morning', 'tide']
    """
    return [word for word in line.split()[1:] if word.islower() and word.isalpha()]


@functools.lru_cache(maxsize=8192)
def _words(phrase: str) -> tuple[str, ...]:
    return names.folded_words(phrase.removesuffix(":"))


def _vocabulary(words: Iterable[str]) -> Vocabulary:
    folded = set(map(str.casefold, listed := tuple(words)))
    # As printed, too: folding turns a final sigma into another, and an eszett into two letters.
    folded.update(word.lower() for word in listed if "ς" in word or "ß" in word)
    endings: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted([word for word in folded if word[0] == "-"]):
        endings[word[-1]].append(word[1:])
    return Vocabulary(
        frozenset([word for word in folded if word[0] != "-" and " " not in word]),
        {last: tuple(found) for last, found in endings.items()},
    )


def _together(vocabularies: list[Vocabulary]) -> Vocabulary:
    """Return the words of several languages as one vocabulary."""
    if len(vocabularies) == 1:
        return vocabularies[0]
    endings: defaultdict[str, set[str]] = defaultdict(set)
    for one in vocabularies:
        for last, found in one.endings.items():
            endings[last].update(found)
    return Vocabulary(
        frozenset[str]().union(*[one.words for one in vocabularies]),
        {last: tuple(sorted(found)) for last, found in endings.items()},
    )


def _never_behind(records: list[BylineWords]) -> dict[str, Vocabulary]:
    """Return the words that no name holds behind a mark, by first word of the mark.

    A byline is in one language, and so is what looks like one: "By Popular Demand" is no name
    since "popular" is English. The names are from anywhere.
    """
    spoken: dict[str, set[int]] = defaultdict(set)
    for k, record in enumerate(records):
        credited = [phrase for phrases in record.credits.values() for phrase in phrases]
        for phrase in (*record.by, *record.by_after, *record.posts, *record.statements, *credited):
            for first in _spellings(_words(phrase)[0]):
                spoken[first].add(k)
    each = [_vocabulary(record.never) for record in records]
    kept: dict[frozenset[int], Vocabulary] = {}
    found: dict[str, Vocabulary] = {}
    for first, indices in spoken.items():
        key = frozenset(indices)
        if key not in kept:
            kept[key] = _together([each[k] for k in sorted(key)])
        found[first] = kept[key]
    return found


def _joined_outlets(
    outlets: Iterable[tuple[str, ...]], joins: frozenset[str]
) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the names that hold a join, the longest first, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in {*outlets, *(tuple(name.split()) for name in OUTLETS)}:
        if len(words) > 2 and not joins.isdisjoint(words[1:-1]):
            found[words[0]].append(words)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}


def _behind(records: list[BylineWords], field: str) -> dict[str, frozenset[str]]:
    """Return the words of a field, such as those that join names, by first word of the mark.

    Czech "a" is "and", Italian "a" stands before a place: the language of the mark says which.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for record in records:
        words = {word.casefold() for word in getattr(record, field)}
        credited = [phrase for phrases in record.credits.values() for phrase in phrases]
        firsts = {_words(phrase)[0] for phrase in (*record.by, *record.posts, *credited)}
        for first in firsts:
            for spelled in _spellings(first):
                found[spelled] |= words
    # Most marks are of one language: its words are kept once.
    kept: dict[frozenset[str], frozenset[str]] = {}
    return {
        first: kept.setdefault(frozenset(words), frozenset(words)) for first, words in found.items()
    }


def _fields(
    languages: tuple[Language, ...], phrases: dict[str, list[Phrase]]
) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the labels of the day and the section, the longest first, by their first word.

    What stands in front of who made something ("Bild:") is none.
    """
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for one in languages:
        for label in (*one.fields.other, *one.fields.published, *one.dates.published):
            words = _words(label)
            if not any(
                phrase.words == words and phrase.meaning in (Meaning.BY, Meaning.CREDIT)
                for phrase in phrases.get(words[0], ())
            ):
                found[words[0]].add(words)
    return {
        first: tuple(sorted(labels, key=lambda label: (-len(label), label)))
        for first, labels in found.items()
    }


def _bare(word: str) -> str:
    """Return a Greek word without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if c != "\u0301")


def _is_greek(word: str) -> bool:
    return "\u0370" <= word[0] <= "\u03ff"


def _spellings(word: str) -> set[str]:
    """Return a word as it is spelled in small letters and in capitals, and with either apostrophe.

    In Greek capitals bear no accents.
    """
    if "'" in word:
        return {word, word.replace("'", "’")}
    return {word, _bare(word)} if _is_greek(word) else {word}


def _is_east(word: str) -> bool:
    return names.shape(word[0]) is names.Shape.EAST


@functools.lru_cache(maxsize=32)
def tables(languages: tuple[Language, ...], publishers: tuple[Publisher, ...]) -> BylineTables:
    """Prepare the words of *languages* and the names of *publishers*."""
    by_first: dict[str, list[Phrase]] = defaultdict(list)
    openers: set[str] = set()
    small: set[str] = {*name_words.PARTICLES, *name_words.SUFFIXES}
    east: dict[Meaning, set[str]] = {Meaning.BY: set(), Meaning.AFTER: set(), Meaning.DESK: set()}
    east_credits: set[tuple[str, Credit]] = set()
    opening = (Meaning.BY, Meaning.CREDIT, Meaning.POST, Meaning.STATEMENT, Meaning.DESK)

    def add(phrases: Iterable[str], meaning: Meaning, credit: Credit = Credit.BY) -> None:
        for text in phrases:
            words = _words(text.removesuffix("-") or text)
            spellings = {words}
            if "'" in text:
                spellings.add(tuple([word.replace("'", "’") for word in words]))
            if _is_greek(words[0]):
                spellings.add(tuple(map(_bare, words)))
            for spelled in spellings:
                by_first[spelled[0]].append(Phrase(spelled, meaning, credit, text.endswith(":")))
                small.update(spelled)
                if meaning in opening:
                    openers.add(spelled[0])
            if meaning in east and _is_east(text) and len(words) == 1 and text[-1] != ":":
                east[meaning].add(text)

    records = [language.bylines for language in languages]
    sources = frozenset(word.casefold() for record in records for word in record.sources)
    for source in sources:
        by_first[source].append(Phrase((source,), Meaning.SOURCE, Credit.BY, colon=True))
    for record in records:
        add(record.by, Meaning.BY)
        add(record.by_after, Meaning.AFTER)
        add(record.posts, Meaning.POST)
        add(record.statements, Meaning.STATEMENT)
        add((word for word in record.joins if word[-1] != "-"), Meaning.JOIN)
        add(record.places, Meaning.PLACE)
        add(record.papers, Meaning.PAPER)
        add(record.glue, Meaning.GLUE)
        for credit, phrases in record.credits.items():
            add(phrases, Meaning.CREDIT, credit)
            east_credits.update(
                (phrase, credit) for phrase in phrases if _is_east(phrase) and phrase[-1] != ":"
            )
        add((desk for desk in record.desks if " " in desk), Meaning.DESK)
        east[Meaning.DESK].update(w for w in (*record.desks, *record.bodies) if _is_east(w))
        for words in (record.genres, record.articles, record.links, record.desks, record.bodies):
            small.update(word.casefold() for word in words if " " not in word)
        for words in (record.roles, record.role_words, record.reports):
            small.update(word.casefold() for word in words)

    def union(field: str) -> list[str]:
        return [word for record in records for word in getattr(record, field)]

    def folded(field: str) -> frozenset[str]:
        return frozenset(map(str.casefold, union(field)))

    outlets = {
        _words(name)
        for publisher in publishers
        for name in (publisher.name, *publisher.aliases, *publisher.wires)
    }
    outlets |= {_words(name) for name in union("agencies")}
    domains = frozenset(domain for publisher in publishers for domain in publisher.domains)
    articles = frozenset(word.casefold() for word in union("articles"))
    marks = frozenset(openers)
    openers |= articles
    openers |= {words[0] for words in outlets if words}
    small |= {word for words in outlets for word in words}
    small |= {
        word.lower()
        for record in records
        for words in (record.by, record.links, record.articles, record.joins, record.places)
        for phrase in words
        if "ς" in phrase or "ß" in phrase
        for word in phrase.split()
        if word.casefold() in small
    }
    given = frozenset(word.casefold() for word in union("given"))
    # Greek capitals have no accents: ΕΛΕΝΗ.
    given |= {_bare(word) for word in given if "ά" <= word[0] <= "ώ"}
    # What ends names of houses and other lines as well: "News", "Media", "Mirror".
    plainly = given | {
        word.casefold() for word in (*union("never"), *union("bodies"), *union("desks"))
    }
    titled = [word for record in records if record.capitals for word in record.never]
    alone = {first: {p for p in found if len(p.words) == 1} for first, found in by_first.items()}
    # In these scripts no name from elsewhere is spelled as a small word of the language.
    running = [
        word
        for language in languages
        if language.script in ("Cyrl", "Grek")
        for word in (*language.prose.common, *language.prose.leading)
        if word not in given and word not in name_words.PARTICLES and word.isalpha()
    ]
    return BylineTables(
        pictured=frozenset(
            first
            for first, found in by_first.items()
            if all(p.meaning is Meaning.CREDIT and p.credit in VISUAL for p in found)
        ),
        plain_marks=frozenset(
            first
            for first, found in alone.items()
            if any(p.meaning is Meaning.BY and not p.colon for p in found) and first not in given
        ),
        plain_joins=frozenset(
            first
            for first, found in alone.items()
            if {p.meaning for p in found} == {Meaning.JOIN} and first not in name_words.PARTICLES
        ),
        named_marks={
            mark: frozenset(
                word.casefold()
                for record in records
                if mark in record.by
                for word in (*record.given, *record.surnames)
            )
            for mark in given.intersection(union("by"))
        },
        plain_given=given - small,
        endings=tuple(
            word[1:]
            for field in ("roles", "desks", "bodies")
            for word in union(field)
            if word[0] == "-"
        ),
        phrases={
            first: tuple(sorted(dict.fromkeys(found), key=lambda phrase: -len(phrase.words)))
            for first, found in by_first.items()
        },
        openers=frozenset(openers),
        weekdays=frozenset(
            name
            for language in languages
            for day in language.dates.weekdays
            for name in day
            if name.islower() and len(name) > 2
        ),
        marks=marks,
        small=frozenset(small),
        genres=_vocabulary(union("genres")),
        articles=articles,
        openings=(articles - name_words.PARTICLES) | folded("heads"),
        links=folded("links"),
        desks=_vocabulary(union("desks")),
        bodies=_vocabulary(union("bodies")),
        roles=_vocabulary(union("roles")),
        role_words=_vocabulary(union("role_words")),
        given=given,
        labels=frozenset(
            first
            for first, found in alone.items()
            if all(p.colon for p in found)
            and any(p.meaning in (Meaning.BY, Meaning.CREDIT) for p in found)
        )
        - given,
        virtues=name_words.VIRTUES,
        surnames=frozenset(union("surnames")),
        never=_vocabulary(
            (
                *running,
                *(
                    word
                    for record in records
                    for word in record.never
                    if record.capitals or word not in name_words.ENDINGS
                ),
            )
        ),
        never_behind=_never_behind(records),
        single=frozenset(
            _words(phrase)[0]
            for record in records
            if record.single_names
            for phrase in record.by
            if phrase[-1] == ":"
        )
        - frozenset(_words(genre)[0] for genre in union("genres") if genre[0] != "-"),
        brief=frozenset(word for word in (*running, *union("never")) if len(word) < 4)
        - frozenset(titled),
        joins=folded("joins"),
        joins_behind=_behind(records, "joins"),
        surname_joins=folded("surname_joins"),
        surname_joins_behind=_behind(records, "surname_joins"),
        places_behind=_behind(records, "places"),
        joined=frozenset(word[:-1] for word in union("joins") if word[-1] == "-"),
        running=frozenset(
            word
            for language in languages
            if language.script not in _CAPITALS
            for word in (*language.prose.common, *language.prose.leading)
            if len(word) > 1 and word not in small and word not in given
        ),
        prepositions=frozenset(
            post.rpartition(" ")[2].casefold()
            for post in union("posts")
            if len(post.rpartition(" ")[2]) < 5
        ),
        prefixes=frozenset(word[:-1] for word in union("by") if word[-1] == "-" and len(word) > 1),
        papers=frozenset(word.casefold() for word in PAPERS | HOUSES) | HOUSE_WORDS,
        rubrics=frozenset(word.casefold() for word in RUBRICS if " " not in word),
        after=tuple(dict.fromkeys(union("by_after"))),
        places=folded("places"),
        reports=folded("reports"),
        outlets=frozenset(outlets),
        joined_outlets=_joined_outlets(outlets, frozenset(union("joins"))),
        domains=domains,
        signed=_vocabulary(union("signed")),
        sources=sources,
        authors=folded("authors"),
        titles=folded("titles"),
        learned=folded("learned"),
        post_of=folded("post_of"),
        post_from=folded("post_from"),
        sent_from=folded("places") | folded("sent_from"),
        from_house=folded("from_house"),
        writes_from=folded("writes_from"),
        relatives=folded("relatives"),
        posted=folded("posted"),
        towards=folded("towards"),
        doing=late(rf"\p{{Lu}}\p{{Ll}}{{3,}}(?:{any_of(union('gerunds'))})"),
        ordinals=frozenset(word for language in languages for word in language.dates.ordinals),
        units=frozenset(word for language in languages for word in language.dates.units),
        offices=folded("offices"),
        rulers=folded("rulers"),
        news=folded("news"),
        misread={printed: mark for record in records for printed, mark in record.misread.items()},
        gendered=folded("gendered"),
        issued=late(
            r"[ \u00a0]*[|·•,/–—\n-]\s*(?:"
            + any_of(word for language in languages for word in language.pages.issues)
            + r")\s?\d{1,4}(?:\s?[/-]\s?\d{1,4})?",
            regex.IGNORECASE,
        ),
        house_ends=sources
        | domains
        | {words[0] for words in outlets if len(words) == 1}
        | {
            words[-1]
            for words in outlets
            if len(words) > 1 and (words[-1] not in plainly or not words[-1].isascii())
        },
        agencies=frozenset(
            name.casefold()
            for name in (
                *AGENCIES,
                *(
                    name
                    for house in publishers
                    if house.agency
                    for name in (house.name, *house.aliases, *house.wires)
                ),
            )
        ),
        beside=frozenset(word for glue in union("glue") for word in _words(glue) if word.isalpha()),
        reading=tuple(sorted({stem.casefold() for one in languages for stem in one.pages.reading})),
        fields=_fields(languages, by_first),
        east=byline_east_words.tables(languages),
        east_by=tuple(sorted(east[Meaning.BY], key=lambda mark: -len(mark))),
        east_after=tuple(sorted(east[Meaning.AFTER], key=lambda mark: -len(mark))),
        east_desks=tuple(sorted(east[Meaning.DESK], key=lambda mark: -len(mark))),
        east_never=tuple(sorted(word for word in union("never") if _is_east(word))),
        east_credits=tuple(sorted(east_credits, key=lambda pair: (-len(pair[0]), pair))),
    )
