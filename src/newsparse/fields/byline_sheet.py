"""What stands on the line of a byline: its tokens, the authors read so far, and the tests of words.

The tests answer what a run of words names (a newsroom, a party, a known outlet, a person) and
where a run ends. They look at the tables and never decide who is an author.
"""

from __future__ import annotations

from typing import Final

import attrs
import regex

from newsparse.fields import name_words, names
from newsparse.fields.byline_words import VISUAL, BylineTables, Meaning
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.place_words import SEATS
from newsparse.fields.places import NAMESAKES, PLACES
from newsparse.model import AuthorKind, Credit
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS, SMALL
from newsparse.publishers.words import HEADINGS, NEWSROOMS

__all__ = [
    "BEHIND",
    "BREAKS",
    "PROPER",
    "VISUAL",
    "Draft",
    "Sheet",
    "printed_words",
]

BREAKS: Final = frozenset({Kind.LINE, Kind.BAR, Kind.DATE})
"""What parts a line into things that need not belong together."""

BEHIND: Final = frozenset({Kind.COMMA, Kind.BAR, Kind.LINE, Kind.OPEN})
"""What stands between an author and a place, title or paper."""

_JOINING: Final = frozenset(
    {Meaning.BY, Meaning.JOIN, Meaning.PLACE, Meaning.PAPER, Meaning.CREDIT}
)

PROPER: Final = (Shape.CAPITALISED, Shape.CAPITALS, Shape.INITIAL, Shape.CAMEL, Shape.DOMAIN)
"""Shapes of words of names."""


_TWO: Final = 2
_SHORTEST_SURNAME: Final = 3
"""Letters, in capitals: two stand for a house or a land."""
_NONE: Final[frozenset[str]] = frozenset()


# "A.", "E.B.", but not the letters of a name in capitals.
_INITIALS: Final = regex.compile(r"(?:\p{Lu}\.){1,3}")
_SLAVIC_WORD: Final = late(r"\p{Lu}\p{Cyrillic}*\p{Ll}(?:-\p{Lu}\p{Ll}++)?")


def printed_words(chunk: list[Token]) -> list[str]:
    """Return the printed words, the quotation marks of a nickname left out."""
    return [token.text for token in chunk if token.kind is Kind.WORD]


@attrs.define
class Draft:
    """An author in the making: offsets of the element, and what was printed behind the name."""

    start: int
    stop: int
    kind: AuthorKind
    credit: Credit
    words: list[str]
    sure: bool = False
    east: bool = False
    loose: bool = False
    seat: bool = False
    role: str | None = None
    affiliation: str | None = None
    location: str | None = None
    email: str | None = None
    handle: str | None = None

    @property
    def person(self) -> bool:
        """Whether this is no organisation."""
        return self.kind is AuthorKind.PERSON


class Sheet:
    """The element that is read, and what was read of it."""

    def __init__(self, text: str, tables: BylineTables, *, supported: bool) -> None:
        """Start with nothing read; *supported* says that something else makes a byline likely."""
        self.text = text
        self.tables = tables
        self.supported = supported
        self.drafts: list[Draft] = []
        self.rest: list[tuple[int, int]] = []
        self.credit = Credit.BY
        self.marked = False
        self.labelled = False
        self.bare = False
        self.never = tables.never
        self.joins = tables.joins
        self.surname_joins = self.placing = _NONE
        self.staffed = False
        self.closed = False
        self.nobody = False
        self.start = -1
        self.stop = -1
        self.title: str | None = None
        self.place: str | None = None
        self.post: tuple[int, int] | None = None
        self.house: str | None = None
        self.statement = False
        self.genitive = False
        self.capitals = text.isupper()
        self.tokens: list[Token] = []

    def _print(self, start: int, stop: int) -> str:
        return " ".join(self.text[start:stop].split())

    def _small(self, token: Token) -> bool:
        return token.folded in self.tables.links or token.folded in self.tables.articles

    def _set_in_capitals(self, draft: Draft) -> bool:
        """Tell whether a person's surname alone is set in capitals, and the name is no other thing: "Jane DOE"."""
        first, last = draft.words[0], draft.words[-1]
        return (
            draft.person
            and len(draft.words) > 1
            and not self.capitals
            and first.casefold() in self.tables.given
            and shape(first) is Shape.CAPITALISED
            and shape(last) is Shape.CAPITALS
            and len(last) >= _SHORTEST_SURNAME
            and last.casefold() not in self.tables.never
            and not self._outlet((last.casefold(),))
            and last.casefold() not in OUTLETS
        )

    def _city(self, chunk: list[Token]) -> int:
        """Return how many tokens at the front of *chunk* print a known city."""
        for size in range(min(4, len(chunk)), 0, -1):
            if self._print(chunk[0].start, chunk[size - 1].stop).casefold() in PLACES:
                return size
        return 0

    def _outlet(self, folded: tuple[str, ...]) -> bool:
        outlets = self.tables.outlets
        if folded in outlets:
            return True
        if len(folded) > 1 and (self.marked or self.drafts) and " ".join(folded) in OUTLETS:
            # "Par Le Parisien avec AFP"; alone, the name is the page's.
            return True
        if (
            len(folded) > 1
            and (folded[0] in self.tables.articles or folded[0] in self.tables.from_house)
            and folded[1:] in outlets
        ):
            return True
        if len(folded) == 1:
            word = folded[0]
            if word.endswith(".") and (word.replace(".", ""),) in outlets:
                # A.F.P.
                return True
            if "-" in word and all((half,) in outlets for half in word.split("-")):
                # AFP-JIJI
                return True
            if word.startswith(("l'", "l’", "d'", "d’")):
                return (word[2:],) in outlets
            return word in self.tables.domains
        return False

    def _outlet_tail(self, chunk: list[Token]) -> int:
        """Return where the name of an outlet begins behind a person's name, 0 for nowhere."""
        folded = tuple(token.folded for token in chunk)
        for k in range(2, len(chunk)):
            if folded[k:] in self.tables.outlets and not (
                chunk[k].text.islower() and folded[k] in self.tables.never
            ):
                return k
            if (
                folded[k] in self.tables.articles
                and k < len(chunk) - 1
                and chunk[k].text.istitle()
                and " ".join(folded[k:]) in OUTLETS
            ):
                # "Jeanne Roux La Presse"
                return k
            if (
                (
                    ((folded[k],) in self.tables.outlets and not self.capitals)
                    or chunk[k].text[-1].isdigit()
                )
                and (shape(chunk[k].text) in (Shape.CAPITALS, Shape.CAMEL))
                and all(shape(token.text) in PROPER for token in chunk[k:])
            ):
                # "BBC Scotland News", "FOX 5 NY"
                return k
        last = chunk[-1].text
        if len(chunk) > 2 and "-" in last and folded[-1] in OUTLETS:
            # "Jane Doe Radio-Canada"
            return len(chunk) - 1
        if len(chunk) > 2 and shape(last) is Shape.DOMAIN:
            # "Jane Doe Harbour.com"
            return len(chunk) - 1
        if (
            len(chunk) > 2
            and len(last) < 5
            and shape(last) is Shape.CAPITALS
            and folded[-1] not in name_words.SUFFIXES
            # "Élodie Le GOFF"
            and folded[-2] not in name_words.PARTICLES
            and all(shape(token.text) is not Shape.CAPITALS for token in chunk[:-1])
        ):
            # "Kari Berg NTB"
            return len(chunk) - 1
        return 0

    def _town_tail(self, chunk: list[Token]) -> bool:
        """Tell whether *chunk* ends in a town that is nobody's name, behind two names or more."""
        last = chunk[-1]
        return (
            (
                self.marked
                or self.supported
                or bool(self.drafts)
                or chunk[0].folded in self.tables.given
                # "N. Muster HYDERABAD"
                or (
                    shape(last.text) is Shape.CAPITALS
                    and shape(chunk[-2].text) is not Shape.CAPITALS
                )
            )
            and last.folded in PLACES
            and (
                last.folded not in NAMESAKES
                or (last.folded in SEATS and chunk[0].folded in self.tables.given)
                # "Anna Rossi MILANO", but "Gian Luca MILANO"
                or (
                    shape(last.text) is Shape.CAPITALS
                    and shape(chunk[-2].text) is Shape.CAPITALISED
                    and chunk[-2].folded not in self.tables.given
                )
            )
            and last.folded not in self.tables.given
            and names.is_person([token.text for token in chunk[:-1]])
            and not self._house_begins(chunk[:-1])
            and not self._strange(chunk[:-1])
        )

    def _desk(self, chunk: list[Token]) -> bool:
        """Tell whether *chunk* names a newsroom: "our reporters", "WSWS Editorial Board"."""
        tables = self.tables
        folded = [token.folded for token in chunk]
        if len(folded) > 1 and self._desk_phrase(folded):
            return True
        if (
            (not self.marked or self.drafts)
            and folded[0] in tables.articles
            and folded[-1] in tables.roles
            and chunk[-1].text.islower()
            and any(token.text[:1].isupper() for token in chunk[1:])
        ):
            # "The Harbour Review staff writer" stands below a name.
            return False
        found = False
        for token, word in zip(chunk, folded, strict=True):
            if word in tables.desks:
                found = True
            elif word in tables.roles:
                found = found or folded[0] in tables.articles
            elif word not in tables.links and word not in tables.articles:
                form = shape(token.text)
                if form is Shape.LOWER and not (
                    word in tables.role_words
                    or (self.marked and word in tables.bodies)
                    # "Redaktion beck-aktuell"
                    or (
                        folded[0] in NEWSROOMS
                        and token is chunk[-1]
                        and self._is_small_house(token)
                    )
                ):
                    return False
                if form is Shape.POSSESSIVE and len(chunk) < 3:
                    return False
        if not found:
            return self._desk_phrase(folded) or self._desk_of_house(chunk, folded)
        if (
            not (self.marked or self.drafts)
            and len(folded) > 2
            and chunk[1].text.islower()
            and folded[1] in tables.articles
            and not any(
                folded[0] in words
                for words in (tables.desks, tables.bodies, tables.articles, tables.roles)
            )
            and (folded[0],) not in tables.outlets
        ):
            # "Lesetipp der Redaktion"
            return False
        end = folded[-1]
        if (
            len(chunk) == 2
            and not (self.marked or self.drafts or end in tables.small or end in tables.desks)
            and end in tables.never
            and not (end in tables.rubrics and end not in HEADINGS)
            and folded[0] not in NEWSROOMS
        ):
            # "Staff Picks"
            return False
        if not (self.marked or self.drafts) and self._other_business(chunk):
            return False
        if len(chunk) > 3 and folded[-1] not in tables.roles and folded[-1] not in tables.desks:
            last = max((k for k, word in enumerate(folded) if word in tables.roles), default=-1)
            if last >= 0 and names.is_person(printed_words(chunk[last + 1 :])):
                # "our correspondent Jane Doe"
                return False
        # "Jane Doe Staff Writer": a title, not a newsroom.
        if folded[0] not in tables.articles and any(word in tables.roles for word in folded):
            if (
                self.drafts
                or not (
                    folded[0] in tables.desks
                    # "Guardian staff reporter"
                    or (
                        folded[0] in tables.papers
                        and folded[1] in tables.desks
                        and all(token.text.islower() for token in chunk[1:])
                    )
                )
            ):
                return False

            return all(word in tables.roles or word in tables.role_words for word in folded[1:])
        return len(folded) <= 14

    def _is_small_house(self, token: Token) -> bool:
        """Tell whether a house is printed in small letters: "taz", "beck-aktuell"."""
        return token.text in SMALL or (token.folded,) in self.tables.outlets

    def _other_business(self, chunk: list[Token]) -> bool:
        """Tell whether words that no newsroom is called by close a run: "Staff Shortages"."""
        tables, last = self.tables, chunk[-1]
        return (
            len(chunk) > 1
            and chunk[0].folded not in NEWSROOMS
            and chunk[0].folded not in tables.articles
            # "WDR-Redaktion"
            and "-" not in chunk[0].text
            and shape(last.text) in (Shape.CAPITALISED, Shape.LOWER, Shape.UNCASED)
            and not (
                last.folded in tables.small
                or last.folded in tables.desks
                or last.folded in tables.bodies
                or last.folded in tables.roles
                or last.folded in tables.papers
                or last.folded in tables.rubrics
                or last.folded in PLACES
                or (last.folded,) in tables.outlets
                or last.folded in OUTLETS
            )
        )

    def _desk_phrase(self, folded: list[str]) -> bool:
        return len(folded) > 1 and any(
            phrase.meaning is Meaning.DESK and list(phrase.words) == folded
            for phrase in self.tables.phrases.get(folded[0], ())
        )

    def _desk_of_house(self, chunk: list[Token], folded: list[str]) -> bool:
        """Tell whether a newsroom's name stands behind that of its house: "DHA Haber Merkezi"."""
        return any(
            self._desk_phrase(folded[k:])
            and (
                self._outlet(tuple(folded[:k]))
                or " ".join(folded[:k]) in OUTLETS
                or (k == 1 and folded[0] in self.tables.papers)
                or all(shape(token.text) is Shape.CAPITALS for token in chunk[:k])
            )
            for k in range(1, min(len(folded) - 1, 3))
        )

    def _body(self, chunk: list[Token]) -> bool:
        """Tell whether *chunk* names a party, ministry, institute or the like."""
        tables = self.tables
        if not self.drafts and all(token.text.islower() for token in chunk):
            # "By city council": a body's name has a capital somewhere.
            return False
        found = False
        lower = 0
        first = next((t for t in chunk if t.folded not in tables.articles), chunk[0])
        opens = self.marked and first.folded in tables.bodies
        if not self.marked and len(chunk) == 2 and first.folded in tables.places:
            # "In News"
            return False
        for token in chunk:
            word = token.folded
            if word in tables.bodies:
                found = True
            elif not self._small(token) and token.kind is Kind.WORD:
                form = shape(token.text)
                if word in tables.role_words:
                    continue
                if form is Shape.LOWER and found and (self.statement or opens):
                    # "Parti de l'égalité socialiste": adjectives in small letters.
                    lower += 1
                elif form is Shape.POSSESSIVE and token is chunk[0] and token.text[0].isupper():
                    # King's College
                    continue
                elif form in (Shape.LOWER, Shape.POSSESSIVE):
                    return False
        return found and lower < 4

    def _house_words(self, chunk: list[Token]) -> bool:
        return any(
            token.folded in self.tables.articles or shape(token.text) is Shape.CAPITALS
            for token in chunk
        )

    def _house_begins(self, run: list[Token]) -> bool:
        """Tell whether *run* holds the word that makes it an organisation's name."""
        tables = self.tables
        return any(t.folded in tables.desks or t.folded in tables.bodies for t in run)

    def _is_house(self, token: Token) -> bool:
        return (
            shape(token.text) in (Shape.DOMAIN, Shape.CAMEL)
            or token.folded in self.tables.articles
            or (token.folded,) in self.tables.outlets
        )

    def _brand(self, chunk: list[Token]) -> bool:
        shapes = [shape(token.text) for token in chunk if token.kind is Kind.WORD]
        return (Shape.CAMEL in shapes or Shape.DOMAIN in shapes) and all(
            form in PROPER for form in shapes
        )

    def _before_country(self, i: int) -> bool:
        """Tell whether capitalised words in brackets come: the country of a party."""
        return self._country_end(i) > 0

    def _country_end(self, i: int) -> int:
        """Return where the country in brackets at token *i* closes, 0 for none."""
        tokens = self.tokens
        if i >= len(tokens) or tokens[i].kind is not Kind.OPEN:
            return 0
        for k in range(i + 1, min(i + 5, len(tokens))):
            token = tokens[k]
            if token.kind is Kind.CLOSE:
                return k if k > i + 1 else 0
            if token.text == "." and token.glued and k > i + 1:
                # "(EE.UU.)"
                continue
            if token.kind is not Kind.WORD or token.text[:1].islower():
                return 0
        return 0

    def _strange(self, chunk: list[Token]) -> bool:
        """Tell whether a word stands here that no name holds.

        A first name excuses the last word. Behind a mark the first word decides, since families
        are called Long, White and Day ("By Popular Demand", but "By Okechukwu Day"), and only
        words of the mark's language count.
        """
        tables = self.tables
        if chunk[0].folded in name_words.PEERS and len(chunk) > 1:
            return False
        if self.marked and len(chunk) > 1:
            if any(token.folded in tables.given for token in chunk):
                # "Russia With Love": no name holds a joining word with a capital.
                return any(self._joining(token) for token in chunk[1:-1])
            first = chunk[0].folded
            if any(self._joining(token) for token in chunk[1:-1]):
                return True
            if first in tables.virtues and chunk[-1].folded not in self.never:
                return False
            # An, Do, So: short words are names of the East as well.
            return (
                first in self.never
                and first not in name_words.PARTICLES
                and (len(first) > 2 or len(chunk) > 2)
            )
        if self._opens_no_name(chunk):
            return True
        words = chunk
        if (
            chunk[0].folded in tables.given
            or self._titled_behind(chunk)
            or _INITIALS.fullmatch(chunk[0].text)
        ):
            words = chunk[1:] if self._word_closes(chunk) else chunk[1:-1]
        never = tables.never
        return any(
            token.folded in never
            and token.folded not in name_words.PARTICLES
            # "Siti Nur Haliza" beside the date, but "Jane Will Return".
            and not (self.supported and len(words) < len(chunk) and token.folded in tables.given)
            and (token is chunk[0] or token.folded not in tables.brief or self.capitals)
            for token in words
        )

    def _word_closes(self, chunk: list[Token]) -> bool:
        """Tell whether a first name doesn't excuse the last word, where nothing supports a byline.

        "Grace Period": it is a word itself. "Jane Doe Returns": the surname stands before it.
        """
        if self.supported or self.capitals or not _TWO <= len(chunk) <= _TWO + 1:
            return False
        first, last = chunk[0].folded, chunk[-1].folded
        if last in name_words.FAMILIES:
            # "Mark White"
            return False
        if len(chunk) == _TWO:
            return first in name_words.WORDS or (
                first in self.tables.never and last in self.tables.never
            )
        middle = chunk[1]
        return (
            len(last) > _TWO + 1
            and middle.folded not in self.tables.given
            and shape(middle.text) is Shape.CAPITALISED
            and last not in self.tables.given
            and last not in name_words.SUFFIXES
        )

    def _opens_no_name(self, chunk: list[Token]) -> bool:
        """Tell whether the first word shows that no name stands here, or that it begins later.

        "Επιμέλεια Ελένη Μάστορα", "В Париже Анна Петрова", "Z Warszawy do Berlina",
        "Retrato de Ana Ruiz", "Agencies Warn".
        """
        first, given = chunk[0], self.tables.given
        if len(chunk) < 2 or first.folded in given:
            return False
        if first.folded in self.tables.labels or first.folded in self.tables.desks:
            return True
        if len(first.text) == 1 and first.text.isupper():
            if not first.text.isascii():
                # Only in Latin letters names have initials without a full stop.
                return True
            return (
                len(chunk) > 2
                and first.folded in self.tables.sent_from
                and chunk[1].folded not in given
                and (chunk[2].folded in given or shape(chunk[2].text) is Shape.PARTICLE)
            )
        return (
            len(chunk) > 3
            and chunk[1].text in name_words.OF_GENRES
            and chunk[2].folded in given
            and shape(chunk[3].text) is Shape.CAPITALISED
        )

    def _titled_behind(self, chunk: list[Token]) -> bool:
        """Tell whether a comma and a job title follow: "Thiri Win, Political Editor"."""
        tokens = self.tokens
        k = next((k for k, token in enumerate(tokens) if token is chunk[-1]), len(tokens)) + 1
        if (
            k + 1 >= len(tokens)
            or tokens[k].kind is not Kind.COMMA
            or chunk[0].folded in self.tables.never
        ):
            return False
        while k + 1 < len(tokens) and tokens[k + 1].folded in self.tables.role_words:
            k += 1
        return k + 1 < len(tokens) and tokens[k + 1].folded in self.tables.roles

    def _joining(self, token: Token) -> bool:
        """Tell whether a capitalised word joins or places names in the language of the mark."""
        word = token.folded
        return (
            word in self.never
            and word not in name_words.PARTICLES
            and token.text[:1].isupper()
            and any(
                len(phrase.words) == 1 and phrase.meaning in _JOINING
                for phrase in self.tables.phrases.get(word, ())
            )
        )

    def _person_or_outlet(self, chunk: list[Token]) -> bool:
        if not chunk:
            return False
        words = [token.text for token in chunk]
        folded = tuple(token.folded for token in chunk)
        if self._outlet(folded) or self._desk(chunk):
            return True
        return names.is_person(words) and " ".join(folded) not in PLACES

    def _add(
        self, start: int, stop: int, kind: AuthorKind, words: list[str], *, sure: bool = False
    ) -> None:
        if self.start < 0:
            self.start = start
        if self.drafts and self.drafts[-1].words == words and self.drafts[-1].kind is kind:
            # The caption of the author's picture, and the name.
            self.stop = stop
            return
        if (
            self.staffed
            and kind is AuthorKind.PERSON
            and len(self.drafts) == 1
            and not self.drafts[0].person
        ):
            # "Laporan wartawan Harbour.com, Ahmad Zaki"
            house = self.drafts.pop()
            self.house = self._print(house.start, house.stop)
        draft = Draft(start, stop, kind, self.credit, words, sure)
        draft.role, self.title = self.title, None
        if self.place is not None:
            draft.location, self.place = self.place, None
        if self.house is not None and kind is AuthorKind.PERSON:
            draft.affiliation, self.house = self.house, None
        if self.post is not None:
            self.post = None
            draft.sure = True
        self.drafts.append(draft)
        self.stop = stop

    def _extend_over(self, token: Token) -> None:
        between = self.text[self.stop : token.start]
        if not between.strip():
            self.stop = token.stop

    def _parts(self, chunk: list[Token]) -> list[list[Token]]:
        """Part names between which nothing is printed, by the first names among them."""
        given = self.tables.given
        if len(chunk) < 4:
            return [chunk]
        if len(chunk) % 2 == 0 and all(_SLAVIC_WORD.fullmatch(token.text) for token in chunk):
            # No Cyrillic name has four words without a particle; three are one with a patronymic.
            return [chunk[k : k + 2] for k in range(0, len(chunk), 2)]
        if chunk[0].folded not in given:
            return [chunk]
        parts: list[list[Token]] = []
        start = named = 0
        for k, token in enumerate(chunk):
            if (
                named >= 2
                and token.folded in given
                and token.folded not in name_words.FATHERS
                and k + 1 < len(chunk)
                and chunk[k - 1].folded not in given
                and shape(chunk[k - 1].text) not in (Shape.PARTICLE, Shape.INITIAL)
                and shape(chunk[k + 1].text) in (Shape.CAPITALISED, Shape.CAPITALS)
            ):
                parts.append(chunk[start:k])
                start, named = k, 0
            named += shape(token.text) in (Shape.CAPITALISED, Shape.CAPITALS)
        return [*parts, chunk[start:]]
