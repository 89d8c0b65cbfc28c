"""Runs of words between two separators: names, a title, an organisation, a place, or none of these."""

from __future__ import annotations

from typing import Final

from newsparse.fields import name_words, names
from newsparse.fields.byline_sheet import (
    BEHIND,
    PROPER,
    Draft,
    printed_words,
)
from newsparse.fields.byline_single import DOTTED, LETTERS_LIMIT, Single
from newsparse.fields.byline_words import Meaning
from newsparse.fields.dateline_place import is_region
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.place_words import PLACE_OPENERS
from newsparse.fields.places import COUNTRIES, LANDS, NAMESAKES, PLACES, STATES
from newsparse.fields.towns import TOWNS
from newsparse.model import AuthorKind, Credit
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import THE

__all__ = ["Runs"]


_NAMES_AND_DESK: Final = 3
_LONGEST_NAME: Final = 3
_LETTERS_OF_PARTICLE: Final = 3
"""Small words within names are no longer; those of where may be: "Desde", "Depuis"."""
_PLACE_AND_NAMES: Final = 3
_TWO_IN_ONE: Final = 2


class Runs(Single):
    """Reads a run of words in the light of what stands before it.

    Each reader returns the next token, or -1 when the line is no byline.
    """

    def _chunk(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read a run of words; return the next token, -1 to give up."""
        if not chunk:
            return -1
        tokens = self.tokens
        if not self.drafts and not self.marked and stop < len(tokens):
            # "A report by Jane Doe": the run before the mark names no one.
            after = tokens[stop]
            mark = next(
                (
                    len(p.words)
                    for p in self.tables.phrases.get(after.folded, ())
                    if p.meaning is Meaning.BY
                    and (len(p.words) == 1 or after.text.islower())
                    # "Entrevista a" is with somebody; "a cura di" is a mark.
                    and p.words == tuple([t.folded for t in tokens[stop : stop + len(p.words)]])
                ),
                0,
            )
            if mark and after.kind is Kind.WORD and self._led(stop, stop + mark):
                self.start = chunk[0].start
                self.credit = Credit.BY
                self.marked = True
                return stop + mark
        east = shape(chunk[0].text) is Shape.EAST
        if east:
            return self._east(chunk, before, stop)
        fuse = next(
            (
                k
                for k in range(1, len(chunk))
                if chunk[k].glued and chunk[k].kind is chunk[k - 1].kind is Kind.WORD
            ),
            0,
        )
        if fuse:
            return self._fused(chunk, fuse, before, stop)
        return self._plain(chunk, before, stop)

    def _fused(self, chunk: list[Token], fuse: int, before: Kind, stop: int) -> int:
        left, right = chunk[:fuse], chunk[fuse:]
        count = len(self.drafts)
        if (
            self.marked
            and not count
            and len(chunk) == _TWO_IN_ONE
            and right[0].folded in self.tables.papers
            and stop == len(self.tokens)
        ):
            # "By KentNews"
            return self._organisation(chunk, before, stop, sure=True)
        if self._plain(left, before, stop) < 0 or len(self.drafts) == count:
            return -1
        words = [token.text for token in right]
        if words == [token.text for token in left]:
            return stop
        if any(t.folded in self.tables.roles for t in right):
            self._role(right)
            return stop
        if " ".join([token.folded for token in right]) in PLACES:
            return self._placed(right, Kind.COMMA, stop)
        whole = tuple(t.folded for t in right)
        if right[0].folded in self.tables.articles or any(
            self._outlet(whole[:size])
            for size in range(len(whole), 0, -1)
            if size == len(whole) or all(map(str.isupper, words))
        ):
            self._affiliate(right)
            return stop
        if any(p.meaning is Meaning.GLUE for p in self.tables.phrases.get(right[0].folded, ())):
            return stop
        if names.is_person(words):
            return self._plain(right, Kind.COMMA, stop)
        return -1

    def _plain(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read a run of words of one thing: names, a title, an organisation, a place."""
        tables = self.tables
        if (
            before is Kind.AND
            and len(chunk) > 2
            and any(p.meaning is Meaning.BY for p in tables.phrases.get(chunk[0].folded, ()))
            # "Per Erik Aas"
            and not (chunk[0].folded in tables.given and chunk[0].text[0].isupper())
            and names.is_person(printed_words(chunk[1:]))
        ):
            # "Par A et par B": the mark is said again.
            chunk = chunk[1:]
        if (
            self.marked
            and not self.drafts
            and len(chunk) > 2
            and chunk[0].folded in tables.labels
            and chunk[0].folded not in tables.roles
            and chunk[0].folded not in name_words.PARTICLES
            and chunk[1].folded in tables.given
            and names.is_person(printed_words(chunk[1:]))
        ):
            # "Von Verfasser/in Anna Muster": so is the label.
            chunk = chunk[1:]
        if (
            len(chunk) == 2
            and chunk[0].folded in tables.given
            and chunk[1].folded not in tables.small
            and shape(chunk[1].text) is Shape.CAPITALISED
            and chunk[1].folded not in tables.roles
            and chunk[1].folded not in tables.desks
            and chunk[1].folded not in tables.bodies
            and not (stop < len(self.tokens) and self.tokens[stop].kind is Kind.OPEN)
            and (chunk[0].folded, chunk[1].folded) not in tables.outlets
            and f"{chunk[0].folded} {chunk[1].folded}" not in PLACES
            # "Grace Period"
            and (
                self.marked
                or chunk[1].folded not in tables.never
                or bool(self.drafts)
                or not self._word_closes(chunk)
            )
        ):
            # A first name and a word that means nothing else: the usual case, read at once.
            return self._persons(chunk, before, stop)
        folded = tuple(token.folded for token in chunk)
        if shape(chunk[0].text) is Shape.UNCASED and not tables.running.isdisjoint(folded):
            # Where no capital shows a name, small words show a sentence.
            return self._unknown(chunk, before, stop)
        if self.staffed and not self.drafts and self.house is None:
            size = self._house_of_staff(chunk, stop)
            if size:
                # "Laporan wartawan Pos Kupang Maria Bere", "Laporan wartawan Tribun Medan, Rahmat Fadli"
                self.house = self._print(chunk[0].start, chunk[size - 1].stop)
                return stop if size == len(chunk) else self._plain(chunk[size:], before, stop)
        half = len(chunk) // 2
        if half > 1 and folded[:half] == folded[half:]:
            # The caption of the author's picture, and the name.
            chunk, folded = chunk[:half], folded[:half]
        words = [token.text for token in chunk if token.kind is Kind.WORD]
        last = self.drafts[-1] if self.drafts else None
        if self._outlet(folded):
            return self._organisation(chunk, before, stop, sure=True)
        if (
            len(chunk) > 2
            and not self.capitals
            and chunk[0].folded in tables.given
            and words[-1][:1].isupper()
            and names.is_person(words[:-1])
            and any(len(p.words) == 1 and p.colon for p in tables.phrases.get(folded[-1], ()))
            and folded[-1] not in tables.given
            and not any(word in tables.roles or word in tables.desks for word in folded)
        ):
            # "Jane Doe Text, John Roe Bilder"
            phrase = next(p for p in tables.phrases[folded[-1]] if len(p.words) == 1 and p.colon)
            self._persons(chunk[:-1], before, stop)
            self.drafts[-1].credit = phrase.credit
            self.stop = chunk[-1].stop
            return stop
        if (
            len(chunk) >= _NAMES_AND_DESK
            and folded[-1] in tables.desks
            and all(
                word in tables.role_words or word in tables.rubrics or word in tables.roles
                for word in folded[2:-1]
            )
            and names.is_person(words[:2])
            and not self.capitals
            and all(
                shape(word) is Shape.CAPITALISED
                and word.casefold() not in tables.small
                and word.casefold() not in tables.never
                for word in words[:2]
            )
            and (self.marked or folded[0] in tables.given or (last is not None and last.person))
        ):
            # "By Jane Doe Staff", "Jane Doe and John Roe Political correspondents"
            self._persons(chunk[:2], before, stop)
            self._role(chunk[2:])
            return stop
        owner = next((k for k, t in enumerate(chunk) if shape(t.text) is Shape.POSSESSIVE), 0)
        if (
            owner
            and last is None
            and self.marked
            and chunk[owner + 1 :]
            and chunk[owner + 1].folded in tables.given
            and names.is_person(printed_words(chunk[owner + 1 :]))
        ):
            # "By the Harbour Team's Jane Doe"
            house = self._print(chunk[0].start, chunk[owner].stop).rstrip("s").rstrip("'’")
            self._person(chunk[owner + 1 :])
            self.drafts[-1].affiliation = house
            return stop
        if len(chunk) > _NAMES_AND_DESK and folded[-1] in tables.desks and not self.capitals:
            size = self._paper_of_desk(chunk)
            if (
                size
                and (self.marked or folded[0] in tables.given)
                and not self._strange(chunk[:size])
            ):
                # "Jane Doe Globe Staff"
                self._persons(chunk[:size], before, stop)
                self._affiliate(chunk[size:])
                return stop
        for k in range(1, len(chunk)):
            if (
                folded[k:]
                and " ".join(folded[k:]) in PLACES
                and (self._outlet(folded[:k]) or (k > 1 and self._desk(chunk[:k])))
                # "Equipe do Diário do Porto"
                and not self._small(chunk[k - 1])
            ):
                # "AFP Manila", "Redazione ANSA Roma"
                if self._organisation(chunk[:k], before, stop, sure=True) < 0:
                    return -1
                return self._placed(chunk[k:], before, stop)
        if (
            last is not None
            and last.person
            and last.affiliation is None
            and before in BEHIND
            and len(chunk) > 1
            and folded[0] in OUTLETS
            and " ".join(folded[1:]) in PLACES
        ):
            # ", Onet Warszawa"
            self._affiliate(chunk)
            return stop
        if (
            last is not None
            and before is Kind.AND
            and len(chunk) > 1
            and folded[0] in tables.desks
            and all(word in tables.roles or word in tables.role_words for word in folded)
            and all(map(str.islower, words))
        ):
            # "Jane Doe and staff writers": what is joined to a name is no title of it.
            return self._organisation(chunk, before, stop, sure=True)
        if self._desk(chunk):
            return self._desk_named(chunk, before, stop)
        roles = [k for k, word in enumerate(folded) if word in tables.roles]
        if (
            roles == [0]
            and len(chunk) > 1
            and folded[0] in tables.given
            and not any(word in tables.given or word in tables.small for word in folded[1:2])
        ):
            # "Dean Price" is a name, "Dean Jane Price" a title with one.
            roles = []
        if (
            roles == [1]
            and len(chunk) == 2
            and folded[0] in tables.given
            and shape(words[1]) is shape(words[0])
            # "Marine Biologist at Brown University"
            and not (last is not None and self._at_house(stop))
            and (last is None or before in (Kind.COMMA, Kind.AND))
        ):
            # "Katharina Sprecher": families are called after trades.
            roles = []
        if roles:
            return self._titled(chunk, roles, before, stop)
        if read := self._tailed(chunk, before, stop):
            return read
        if last is not None and (read := self._said_of(last, chunk, before, stop)):
            return read
        for k in range(2, len(chunk) - 1):
            if " ".join(folded[k:]) in PLACES and names.is_person(words[:k]):
                # "Jane Doe Buenos Aires"
                if self._plain(chunk[:k], before, stop) < 0:
                    return -1
                return self._placed(chunk[k:], Kind.COMMA, stop)
        if (
            last is not None
            and before in BEHIND
            and folded[0] in name_words.PARTICLES
            and shape(words[0]) is Shape.PARTICLE
        ):
            # ", do Rio de Janeiro", ", da Agência Brasil"
            if " ".join(folded[1:]) in PLACES:
                return self._placed(chunk[1:], before, stop)
            if last.person and self._outlet(folded[1:]):
                self._affiliate(chunk[1:])
                return stop
        if (
            last is None
            and not self.marked
            and before in (Kind.DATE, Kind.BAR)
            and len(chunk) > 2
            and self.supported
            and not self.capitals
        ):
            size = self._city(chunk)
            if (
                0 < size < len(chunk) - 1
                and all(map(str.isupper, words[:size]))
                and all(shape(word) is Shape.CAPITALISED for word in words[size:])
                and names.is_person(words[size:])
                and not self._strange(chunk[size:])
            ):
                # "3 May 2025 - NEW DELHI Jane Doe"
                self.place = self._print(chunk[0].start, chunk[size - 1].stop)
                if self.start < 0:
                    self.start = chunk[0].start
                return self._persons(chunk[size:], before, stop)
        if last is None and self.marked and len(chunk) > 2 and folded[0] not in tables.given:
            size = self._city(chunk)
            led = next((k for k in range(1, len(chunk) - 1) if folded[k] in tables.reports), 0)
            sent = (
                self.tokens[0].folded in tables.sent_from and self.text[chunk[0].start :].isupper()
            )
            if not size and sent and len(chunk) == _PLACE_AND_NAMES and folded[1] in tables.given:
                # "AUS LÜTZERATH ANETT SELLNER"
                size = 1
            if led:
                # "Aus Jerusalem berichtet Anna Muster"
                size = led
                chunk = chunk[:size] + chunk[size + 1 :]
            elif (
                0 < size < len(chunk)
                and folded[size] in name_words.PARTICLES
                and folded[size] in tables.phrases
            ):
                chunk = chunk[:size] + chunk[size + 1 :]
            if (
                size
                and names.is_person(printed_words(chunk[size:]))
                and not self._strange(chunk[size:])
            ):
                # "Aus Brüssel Anna Muster"
                self.place = self._print(chunk[0].start, chunk[size - 1].stop)
                return self._persons(chunk[size:], before, stop)
        if (
            self.marked
            and last is None
            and len(chunk) > 2
            and self._outlet(folded[:1])
            and all(word in tables.never or word in tables.bodies for word in folded[1:])
        ):
            # "By Reuters Fact Check"
            return self._organisation(chunk, before, stop, sure=True)
        if (
            self.marked
            and len(chunk) == 2
            and not self.capitals
            and shape(words[0]) is Shape.CAPITALS
            and folded[1] in COUNTRIES
        ):
            # "Von HBR Deutschland"
            return self._organisation(chunk, before, stop, sure=True)
        bare = chunk
        while len(bare) > 1 and bare[0].folded in tables.articles:
            bare = bare[1:]
        strange = self._strange(bare)
        if (
            last is None
            and self.marked
            and not self.capitals
            and len(bare) == 1 < len(chunk)
            and shape(bare[0].text) is Shape.CAPITALS
        ):
            # "By the CACPS"
            return self._organisation(chunk, before, stop, sure=True)
        if (
            last is None
            and not self.marked
            and not self.capitals
            and len(chunk) == 2
            and stop < len(self.tokens)
            and self.tokens[stop].kind is Kind.COMMA
            and all(shape(w) is Shape.CAPITALS and len(w) < LETTERS_LIMIT for w in words)
        ):
            # "HRT NWS, Jane Doe"
            return self._organisation(chunk, before, stop, sure=" ".join(folded) in OUTLETS)
        if self.marked and len(words) > 1 and all(shape(w) is Shape.INITIAL for w in words):
            self._person(chunk)
            return stop
        if (
            last is not None
            and last.person
            and before in BEHIND
            and not self.capitals
            and 1 < len(chunk) < 4
            and (
                (
                    shape(words[0]) is Shape.CAPITALS
                    # ", CNBC Indonesia", ", MDR AKTUELL"
                    and (
                        words[-1].istitle()
                        or (
                            shape(words[-1]) is Shape.CAPITALS
                            and (folded[0] in OUTLETS or self._outlet(folded[:1]))
                            and not any(len(w) > 2 and w.isupper() for w in last.words)
                        )
                    )
                )
                or self._outlet(folded[:1])
                or (
                    shape(words[-1]) is Shape.CAPITALS
                    and words[0].istitle()
                    and folded[-1] not in name_words.SUFFIXES
                    and len(words[-1]) < LETTERS_LIMIT
                )
            )
            and not any(shape(word) is Shape.INITIAL for word in words)
            and not any(word in tables.given for word in folded)
        ):
            # ", CNBC Indonesia"
            self._affiliate(chunk)
            return stop
        if (
            last is not None
            and last.person
            and last.role
            and self.stop > last.stop
            and last.affiliation is None
            and before is Kind.COMMA
            and len(chunk) > 1
            and stop == len(self.tokens)
            and folded[0] not in tables.given
            and all(shape(word) in PROPER for word in words)
        ):
            # "Founder and CEO, Harbour Holdings"
            self._affiliate(chunk)
            return stop
        if (
            len(words) > 3
            and folded[0] in tables.given
            and folded[-1] in tables.bodies
            and names.is_person(words[:2])
            and not any(word in tables.bodies or word in tables.desks for word in folded[:3])
        ):
            # "Jane Doe Harbour Gazette"
            size = self._house_opens(chunk)
            self._persons(chunk[:size], before, stop)
            self._affiliate(chunk[size:])
            return stop
        if (
            len(words) > 1
            and (
                not strange
                or self.marked
                or self.supported
                or (last is not None and last.person and before in BEHIND)
                or self._before_country(stop)
            )
            and self._body(chunk)
        ):
            return self._body_named(chunk, before, stop)
        if len(words) > 1:
            merged = self._merged(chunk, before, stop, strange=strange)
            if merged:
                return merged
        if (
            last is not None
            and before is Kind.LINE
            and not strange
            and 1 < len(chunk) <= _LONGEST_NAME
            and last.location is None
            and folded[0] not in tables.given
            and all(shape(word) is Shape.CAPITALISED for word in words)
            and self._set_in_capitals(last)
        ):
            # "Jane DOE" / "Merrin Bay"
            return self._placed(chunk, before, stop)
        if not strange and len(words) > 1:
            parts = self._parts(chunk)
            if all(names.is_person(printed_words(part)) for part in parts):
                return self._persons(chunk, before, stop)
            if self._brand(chunk):
                if last is not None and last.person and before in BEHIND and not last.affiliation:
                    # ", g1 SP"
                    self._affiliate(chunk)
                    return stop
                return self._organisation(chunk, before, stop, sure=self.marked or self.supported)
            if (
                last is not None
                and not last.person
                and last.sure
                and before is Kind.COMMA
                and len(words) == 2
                and all(shape(w) is Shape.UNCASED for w in words)
            ):
                return self._placed(chunk, before, stop)
            if (
                all(shape(w) is Shape.UNCASED for w in words)
                and len(words) <= 4
                and not any(word in self.never for word in folded)
            ):
                self._add(chunk[0].start, chunk[-1].stop, AuthorKind.PERSON, words)
                return stop
        if len(words) == 1:
            return self._single(chunk[0], before, stop, strange=strange)
        return self._unknown(chunk, before, stop)

    def _desk_named(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read a newsroom: what the author in front belongs to or is, or who signs."""
        last = self.drafts[-1] if self.drafts else None
        folded = tuple(token.folded for token in chunk)
        words = printed_words(chunk)
        if (
            last is not None
            and last.person
            and last.affiliation is None
            and before in BEHIND
            and self._is_staff_of_house(chunk)
        ):
            # ", Harbour Courier Staff"
            self._affiliate(chunk)
            return stop
        if (
            last is not None
            and last.person
            and before in BEHIND
            and (
                len(chunk) == 1
                or not self._house_words(chunk)
                or any(word in self.tables.roles for word in folded)
            )
        ):
            self._role(chunk)
            return stop
        if (
            last is not None
            and last.person
            and last.affiliation is None
            and before in BEHIND
            and len(chunk) > 1
            and (
                self._outlet(folded[:1])
                or self._outlet(folded[:2])
                or shape(words[0]) is Shape.CAPITALS
            )
            and not self.capitals
        ):
            # ", PA Political Staff"
            self._affiliate(chunk)
            return stop
        return self._organisation(chunk, before, stop, sure=True)

    def _tailed(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read a name with what stands right behind it, no mark between: degrees, a town, a house.

        Returns 0 where nothing of these ends the run.
        """
        tables = self.tables
        last = self.drafts[-1] if self.drafts else None
        folded = tuple(token.folded for token in chunk)
        words = printed_words(chunk)
        if (
            folded[-1] in name_words.DEGREES
            and all(word in name_words.DEGREES for word in folded)
            and not (self.marked and last is None and DOTTED.fullmatch(words[0]))
        ):
            return stop if last is not None else -1
        if len(chunk) > 2 and folded[-1] in name_words.DEGREES and len(folded[-1]) > 1:
            return self._plain(chunk[:-1], before, stop)
        if len(chunk) > 2 and self._town_tail(chunk):
            # "Jane Doe Nairobi"
            if self._plain(chunk[:-1], before, stop) < 0:
                return -1
            return self._placed(chunk[-1:], Kind.COMMA, stop)
        if (
            len(chunk) > 3
            and words[-2] in tables.writes_from
            and folded[-1] in PLACES
            and folded[-1] not in NAMESAKES
            and names.is_person(words[:-2])
        ):
            # "Anna Rossi da Parigi"
            if self._plain(chunk[:-2], before, stop) < 0:
                return -1
            return self._placed(chunk[-1:], Kind.COMMA, stop)
        for k in range(2, len(chunk) - 1):
            if (
                len(folded[k]) > _LETTERS_OF_PARTICLE
                and folded[k] in tables.places
                and not self.capitals
                and " ".join(folded[k + 1 :]) in PLACES
                and names.is_person(words[:k])
            ):
                # "Ana Ode Desde Rosario": a line whose words all have capitals.
                if self._plain(chunk[:k], before, stop) < 0:
                    return -1
                return self._placed(chunk[k + 1 :], Kind.COMMA, stop)
        for size in range(min(3, len(chunk) - 3), 0, -1):
            # "Jane Doe Associated Press Washington"
            begin = self._outlet_tail(chunk[:-size]) if " ".join(folded[-size:]) in PLACES else 0
            if begin and names.is_person(printed_words(chunk[:begin])):
                if self._plain(chunk[:-size], before, stop) < 0:
                    return -1
                return self._placed(chunk[-size:], Kind.COMMA, stop)
        tail = self._outlet_tail(chunk)
        if tail and names.is_person(printed_words(chunk[:tail])):
            name = tail - (tail > 2 and folded[tail - 1] in self.tables.from_house)
            if self._plain(chunk[:name], before, stop) < 0:
                return -1
            self._affiliate(chunk[tail:])
            return stop
        for k in range(2, len(chunk) - 1):
            if chunk[k].text == THE and names.is_person(printed_words(chunk[:k])):
                # "Jane Doe The Canadian Press"
                if self._plain(chunk[:k], before, stop) < 0:
                    return -1
                self._affiliate(chunk[k:])
                return stop
        return 0

    def _said_of(self, last: Draft, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read the house or place of the author in front, behind a mark; 0 where a run is neither."""
        tables = self.tables
        folded = tuple(token.folded for token in chunk)
        words = printed_words(chunk)
        if last.person and before in BEHIND and len(chunk) > 1:
            if len(chunk) == 2 and shape(words[0]) is Shape.CAPITALS and folded[1] in PLACES:
                # ", ARD Berlin"
                self._affiliate(chunk)
                return stop
            if (
                folded[0] in tables.articles
                and " ".join(folded) not in PLACES
                and all(shape(token.text) in PROPER or self._small(token) for token in chunk)
            ):
                # ", The West Australian"
                self._affiliate(chunk)
                return stop
        if (
            last.person
            and last.affiliation is None
            and before in BEHIND
            and any(self._outlet(folded[:k]) for k in range(2, len(folded)))
        ):
            # ", France Bleu Gironde"
            self._affiliate(chunk)
            return stop
        if self._house_behind(chunk, before):
            self._affiliate(chunk)
            return stop
        if before is Kind.BAR and len(chunk) > 2:
            size = self._city(chunk)
            if 0 < size < len(chunk) - 1 and folded[size] in tables.joins:
                # "/ Sevilla y Cádiz"
                return self._placed(chunk, before, stop)
        if (
            self.staffed
            and last.person
            and last.location is None
            and before is Kind.BAR
            and stop == len(self.tokens)
            and len(chunk) <= _LONGEST_NAME
            and folded[0] not in tables.given
            and all(shape(word) is Shape.CAPITALISED for word in words)
        ):
            # "Laporan wartawan Pos Kupang Maria Bere | Aceh Tamiang"
            return self._placed(chunk, before, stop)
        if before in BEHIND:
            whole = " ".join(folded)
            if (
                whole in PLACES
                or (last.role is not None and len(chunk) > 1 and whole in LANDS)
                or (self.marked and last.sure and last.person and whole in TOWNS)
            ):
                return self._placed(chunk, before, stop)
            if (
                last.person
                and len(chunk) == 2
                and folded[0] in PLACE_OPENERS
                and folded[0] not in tables.given
                and last.location is None
            ):
                return self._placed(chunk, before, stop)
            if last.person and last.affiliation is None and whole in OUTLETS:
                self._affiliate(chunk)
                return stop
        return 0

    def _house_of_staff(self, chunk: list[Token], stop: int) -> int:
        """Return how many words behind "a report by the reporter of" are the house, 0 for none.

        A known one, or what no first name opens: a person stands behind it, in this run or behind a comma.
        """
        tables, tokens = self.tables, self.tokens
        if chunk[0].folded in tables.given or any(shape(t.text) not in PROPER for t in chunk):
            return 0
        if (
            stop + 1 < len(tokens)
            and tokens[stop].kind is Kind.COMMA
            and len(chunk) < _LONGEST_NAME
        ):
            behind = tokens[stop + 1 : self._chunk_end(stop + 1)]
            if behind and behind[0].folded in tables.given and len(chunk) > 1:
                return len(chunk)
        for size in range(min(_LONGEST_NAME, len(chunk) - 2), 0, -1):
            folded = tuple([t.folded for t in chunk[:size]])
            if (self._outlet(folded) or " ".join(folded) in OUTLETS) and names.is_person(
                printed_words(chunk[size:])
            ):
                return size
        size = next((k for k, t in enumerate(chunk[:-1]) if t.folded in tables.given), 0)
        if (
            not size
            and len(chunk) > _LONGEST_NAME
            and (chunk[1].folded in PLACES or chunk[1].folded in STATES)
        ):
            # A paper and its town or land: "Tribun Medan Yusna Lubis"
            size = _TWO_IN_ONE
        return size if 1 < size < len(chunk) - 1 else 0

    def _paper_of_desk(self, chunk: list[Token]) -> int:
        """Return where the paper begins whose staff closes a run behind a name, 0 for nowhere."""
        tables = self.tables
        size = len(chunk) - 2
        if chunk[size].folded not in tables.papers or not chunk[size].text.istitle():
            return 0
        while size > 2 and (
            chunk[size - 1].folded in tables.articles
            or (chunk[size - 1].folded in PLACES and chunk[size - 1].folded not in NAMESAKES)
        ):
            size -= 1
        named = names.is_person(printed_words(chunk[:size])) and size <= _LONGEST_NAME
        return size if named and not self._house_begins(chunk[:size]) else 0

    def _is_staff_of_house(self, chunk: list[Token]) -> bool:
        """Tell whether a run is a house and its staff, and no post: "Globe Staff", but "Political Staff"."""
        tables = self.tables
        house = [t.folded for t in chunk[:-1]]
        if (
            not house
            or chunk[-1].text[:1].islower()
            or chunk[-1].folded in tables.roles
            or any(shape(t.text) not in PROPER for t in chunk)
        ):
            return False
        if self._outlet(tuple(house)) or " ".join(house) in OUTLETS:
            return True
        if any(word in tables.papers and word not in tables.rubrics for word in house):
            return True
        return not any(
            word in tables.role_words
            or word in tables.roles
            or word in tables.desks
            or word in tables.rubrics
            or word in tables.never
            for word in house
        )

    def _house_opens(self, chunk: list[Token]) -> int:
        """Return where the paper begins behind two names or more: at its town, else at the third word."""
        for k in range(2, len(chunk) - 1):
            if chunk[k].folded in PLACES and names.is_person(printed_words(chunk[:k])):
                return k
        initial = shape(chunk[2].text) is Shape.INITIAL and len(chunk) > 5
        return 4 if initial else 2

    def _house_behind(self, chunk: list[Token], before: Kind) -> bool:
        """Tell whether a run behind an author's name is the house, by what papers are called.

        "(Harbour Now)", "| Northaven Evening Post", ", La Gazette du port"
        """
        tables, last = self.tables, self.drafts[-1]
        first = chunk[0]
        if (
            not last.person
            or last.affiliation is not None
            or before not in BEHIND
            or len(chunk) < 2
            or not first.text[:1].isupper()
            or " ".join([t.folded for t in chunk]) in PLACES
        ):
            return False
        if first.folded in tables.given:
            # "| Jackson Harbour Ledger": a town that people are called after, and what papers are.
            return (
                len(chunk) > 2
                and chunk[-1].folded in tables.papers
                and (first.folded in PLACES or chunk[-2].folded in tables.papers)
                and all(shape(t.text) in PROPER for t in chunk)
            )
        words = [t for t in chunk if not self._small(t)]
        if before is Kind.OPEN:
            words = [t for t in words if t.folded not in tables.papers] or chunk
        lower = [t for t in words if shape(t.text) is Shape.LOWER]
        article = first.folded in tables.articles or first.folded.startswith(("l'", "l’"))
        if lower:
            # The last word of such a name may be a common one, behind an article.
            return (
                article
                and lower == [chunk[-1]]
                and len(chunk) > 2
                and (self.marked or before in (Kind.BAR, Kind.OPEN))
            )
        if any(shape(t.text) not in (*PROPER, Shape.PARTICLE) for t in words):
            return False
        if any(t.folded in tables.papers for t in chunk):
            return True
        if article and (self.marked or before in (Kind.BAR, Kind.OPEN)):
            return True
        strange = any(t.folded in tables.never and t.folded not in tables.brief for t in chunk)
        if before in (Kind.COMMA, Kind.LINE) and len(chunk) == 2 and not self.capitals:
            # ", Kampala Despatch", ", Island Infos"
            town = first.folded in PLACES and first.folded not in NAMESAKES
            if before is Kind.LINE:
                # "Jane Doe" / "Nashville Despatch", but "Nairobi Kenya"
                return town and not strange and not is_region(chunk[-1].folded)
            return town or (strange and self.marked and first.folded not in tables.never)
        return before is Kind.OPEN or (strange and before is Kind.BAR and self.marked)

    def _merged(self, chunk: list[Token], before: Kind, stop: int, *, strange: bool) -> int:
        """Read an organisation whose name holds a joining word, if that is what stands here."""
        tokens = self.tokens
        if stop + 1 >= len(tokens) or tokens[stop].kind not in (Kind.WORD, Kind.AND):
            return 0
        end = self._chunk_end(stop + 1)
        whole = tokens[stop - len(chunk) : end]
        if strange and not self._before_country(end):
            return 0
        if end - stop != 2 or names.is_person([t.text for t in tokens[stop + 1 : end]]):
            return 0
        if not self._body([t for t in whole if t is not tokens[stop]]):
            return 0
        return self._body_named(whole, before, end)

    def _body_named(self, chunk: list[Token], before: Kind, stop: int) -> int:
        last = self.drafts[-1] if self.drafts else None
        if last is not None and last.person and before in BEHIND:
            self._affiliate(chunk)
            return stop
        return self._organisation(chunk, before, stop, sure=self.marked or self.supported)
