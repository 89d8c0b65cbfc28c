"""The walk over the tokens of a byline: marks, separators, brackets, numbers, addresses."""

from __future__ import annotations

from typing import Final

from newsparse.fields import name_words, names
from newsparse.fields.byline_behind import Behind
from newsparse.fields.byline_labels import inclusive, set_above
from newsparse.fields.byline_sheet import BEHIND, BREAKS, VISUAL, printed_words
from newsparse.fields.byline_words import Meaning, Phrase
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import LANDS, PLACES
from newsparse.model import AuthorKind, Credit
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS

__all__ = ["Walk"]

# How a Japanese name is read, printed in brackets behind it.
_READING: Final = late(r"[（(]\p{Hiragana}++(?:[・･\ ]\p{Hiragana}++)?+[）)]")
_OTHER_FORMS: Final = frozenset("/:*_·•.‧∙-–([")
"""What stands between a label and the ending of its other form."""


_LABELS_AND_NAME: Final = 5
_GIVEN_AND_SURNAME: Final = 3


# What a phrase leaves in front of the words behind it.
_AFTERWARDS: Final = {
    Meaning.BY: Kind.COLON,
    Meaning.CREDIT: Kind.COLON,
    Meaning.STATEMENT: Kind.COLON,
    Meaning.POST: Kind.COLON,
    Meaning.JOIN: Kind.AND,
}


class Walk(Behind):
    """Reads all tokens of an element."""

    def walk(self, tokens: list[Token]) -> bool:
        """Read all tokens; False when something stands there that no byline prints."""
        reading = _READING.search(self.text) if "（" in self.text else None
        if reading is not None:
            tokens = [t for t in tokens if not reading.start() <= t.start < reading.end()]
        if not _OTHER_FORMS.isdisjoint(self.text):
            tokens = inclusive(tokens, self.text, self.tables)
        tokens = self._split(tokens)
        if "\n" in self.text:
            tokens = set_above(tokens, self.tables)
        self.tokens = tokens
        if any(token.folded in name_words.PICTURE_AGENCIES for token in tokens):
            return False
        i, before = (
            self._post_bracket() or self._both_labels() or self._signed() or self._posted(),
            Kind.LINE,
        )
        while i < len(tokens):
            token = tokens[i]
            kind = token.kind
            if kind is Kind.WORD or kind is Kind.AND:
                phrase = self._phrase(i, before)
                if i == 0 and phrase is None and self._is_button_alone():
                    return False
                if phrase is not None:
                    step = self._apply(phrase, i, before)
                    if step < 0:
                        return False
                    if step:
                        before = _AFTERWARDS.get(phrase.meaning, Kind.OTHER)
                        if phrase.meaning is Meaning.PLACE and step == i + len(phrase.words):
                            # Nothing was read as the place: the word joins two names.
                            before = Kind.AND
                        i = step
                        continue
                if kind is Kind.AND:
                    before = Kind.AND
                    i += 1
                    continue
                stop = self._chunk_end(i)
                after = self._chunk(tokens[i:stop], before, stop)
                if after < 0:
                    return False
                i, before = after, Kind.OTHER
            elif kind is Kind.NUMBER:
                after = self._number(i, before)
                if after < 0:
                    return False
                i, before = after, Kind.OTHER
            elif kind is Kind.EMAIL or kind is Kind.HANDLE:
                self._address(token)
                i, before = i + 1, Kind.COMMA
            elif kind is Kind.OPEN and self.drafts and (size := self._labelled(i)):
                i, before = i + size, Kind.COMMA
            elif kind is Kind.OPEN and self.drafts and (self._sign(i) or self._bracketed_role(i)):
                i += 3
            elif kind is Kind.OPEN and self.drafts and (size := self._field_of_role(i)):
                i, before = i + size, Kind.COMMA
            elif kind is Kind.OPEN and self.drafts and self._remark(i):
                i = self._remark(i)
            elif kind is Kind.OPEN:
                before = Kind.LINE if not self.drafts else Kind.OPEN
                i += 1
            elif kind is Kind.CLOSE:
                if self.drafts and self.stop >= 0 and before is not Kind.LINE:
                    self._extend_over(token)
                    if i + 1 < len(tokens) and self._city(tokens[i + 1 : self._chunk_end(i + 1)]):
                        # "Jane Doe (The Harbour Post) Jakarta"
                        before = Kind.COMMA
                i += 1
            elif kind is Kind.STOP:
                last = i + 1 == len(tokens) or tokens[i + 1].kind in BREAKS
                # "(By Jane Doe.)"
                last = last or (
                    tokens[0].kind is Kind.OPEN
                    and i + 2 == len(tokens)
                    and tokens[i + 1].kind is Kind.CLOSE
                )
                if token.text not in ".。।…":
                    return False
                if not self.drafts and before is Kind.DATE:
                    # "2025.05.03. 김민수 기자"
                    i += 1
                    continue
                if self.drafts and all(t.kind is Kind.STOP for t in tokens[i:]):
                    # "By Jane Doe ..."
                    i = len(tokens) - 1
                    last = True
                if last:
                    # The full stop of "et al." closes no sentence.
                    said = i > 0 and tokens[i - 1].stop <= self.stop
                    self.closed = self.closed or (before is not Kind.DATE and said)
                elif self.drafts and self._phrase(i + 1, Kind.STOP) is not None:
                    # "Jane Doe. Photos: John Roe"
                    before = Kind.STOP
                elif self._town_behind(i):
                    # "Ana Ruiz. Madrid"
                    before = Kind.COMMA
                else:
                    return False
                i += 1
            elif kind is Kind.LINK:
                if not self.drafts:
                    return False
                i += 1
            elif token.text == "-" and token.glued and self._town_behind(i):
                # "Jane Doe- Ibadan"
                before = Kind.BAR
                i += 1
            elif (
                (token.text == "*" and (i == 0 or self.drafts))
                # "By- Jane Doe"
                or (token.text == "-" and token.glued and self.marked and before is Kind.COLON)
            ) or (kind is Kind.COLON and self.drafts and self.marked and i + 1 == len(tokens)):
                i += 1
            elif kind is Kind.QUOTE and (after := self._quoted(i, before) or self._class_of(i)):
                i, before = after, Kind.OTHER
            elif kind is Kind.COLON or kind is Kind.QUOTE or kind is Kind.OTHER:
                return False
            else:
                # A comma right after a line end or bar doesn't weaken it.
                if not (kind is Kind.COMMA and before in BREAKS and not self.drafts):
                    before = kind
                if kind is Kind.COMMA and self.marked and not self.drafts:
                    self.nobody = True
                i += 1
        return bool(self.drafts) or self._nobody()

    def _town_behind(self, i: int) -> bool:
        """Tell whether a known town behind the mark at token *i* closes the line, right behind a person's name."""
        last = self.drafts[-1] if self.drafts else None
        behind = self.tokens[i + 1 :]
        return (
            last is not None
            and last.person
            and last.location is None
            and len(last.words) > 1
            and last.stop == self.tokens[i - 1].stop
            and bool(behind)
            and not behind[0].glued
            and self._city(behind) == len(behind)
        )

    def _is_button_alone(self) -> bool:
        """Tell whether all that is printed are the words of a button: "Mit Agenturmaterial"."""
        tokens = self.tokens
        words = [token.folded for token in tokens]
        return any(
            phrase.meaning is Meaning.GLUE and list(phrase.words) == words
            for phrase in self.tables.phrases.get(words[0], ())
        )

    def _post_bracket(self) -> int:
        """Return where the text goes on behind "[서울=연합뉴스]": a place and an agency, joined."""
        tokens = self.tokens
        if len(tokens) < 6 or tokens[0].kind is not Kind.OPEN or tokens[2].text != "=":
            return 0
        for k in range(3, min(7, len(tokens) - 1)):
            if tokens[k].kind is Kind.CLOSE:
                return k + 1
        return 0

    def _both_labels(self) -> int:
        """Return where the names begin behind two labels at once: "Text und Interview:", "Testi e foto di".

        One of the two has to be of who wrote.
        """
        tokens, tables = self.tokens, self.tables
        if len(tokens) < _LABELS_AND_NAME or not (
            tokens[1].kind in (Kind.AND, Kind.BAR) or tokens[1].folded in tables.joins
        ):
            return 0
        ends = tokens[3]
        if ends.kind is not Kind.COLON and ends.kind is not Kind.WORD:
            return 0
        found: list[Phrase] = []
        for k in (0, 2):
            words = (tokens[k].folded, ends.folded)
            phrase = next(
                (
                    p
                    for p in tables.phrases.get(words[0], ())
                    if p.meaning in (Meaning.BY, Meaning.CREDIT)
                    and (p.words == words or (p.colon and p.words == words[:1]))
                ),
                None,
            )
            if phrase is None:
                return 0
            found.append(phrase)
        if ends.kind is Kind.WORD and not any(len(p.words) > 1 for p in found):
            return 0
        if all(p.meaning is Meaning.CREDIT for p in found):
            return 0
        self.start = tokens[0].start
        self.marked = True
        return 4

    def _signed(self) -> int:
        """Return where the names begin in "Gastbeitrag Anna Muster": behind the kind of text."""
        tokens, tables = self.tokens, self.tables
        if (
            len(tokens) < 3
            or tokens[0].folded not in tables.signed
            or tokens[0].folded in tables.given
        ):
            return 0
        k = 1 + (tokens[1].kind is Kind.COLON)
        first = k
        while first + 2 < len(tokens) and tokens[first].folded.rstrip(".") in name_words.HONOURS:
            first += 1 + (tokens[first + 1].kind is Kind.STOP)
        if not tokens[0].text[0].isupper() or not (
            tokens[first].folded in tables.given or (k == 2 and self._nobody_else(tokens[k:]))
        ):
            return 0
        if not names.is_person(printed_words(tokens[k : self._chunk_end(k)])):
            return 0
        self.rest.append((tokens[0].start, tokens[k - 1].stop))
        return k

    def _nobody_else(self, behind: list[Token]) -> bool:
        """Tell whether what closes the line can be nothing but a name: two or three words."""
        tables = self.tables
        words = tuple(t.folded for t in behind)
        return (
            2 <= len(behind) <= 3
            and all(shape(t.text) is Shape.CAPITALISED for t in behind)
            # "Analysis: Somebody Gambles"
            and words[-1][-1] != "s"
            and not any(
                word in tables.never
                or word in PLACES
                or word in tables.small
                or word in tables.bodies
                or word in tables.roles
                or word in tables.desks
                for word in words
            )
            and words not in tables.outlets
            and (place := " ".join(words)) not in PLACES
            and place not in LANDS
        )

    def _posted(self) -> int:
        """Return where the names begin in "Corresponsal en Berlín: Ana Ode"."""
        tokens, tables = self.tokens, self.tables
        colon = next(
            (k for k, t in enumerate(tokens[:6]) if t.kind is Kind.COLON or t.kind is Kind.COMMA), 0
        )
        if colon < 2 or colon + 2 >= len(tokens) or tokens[0].folded not in tables.roles:
            return 0
        if tokens[colon].kind is Kind.COMMA:
            # "Kontributor Pelabuhan, Ahmad Zaki"
            if colon > 2 or not (tokens[3].folded in tables.given or tokens[1].folded in PLACES):
                return 0
            size = int(tokens[1].text.istitle() and tokens[1].folded not in tables.given)
        else:
            size = self._place_tail(tokens[:colon])
        if not size:
            return 0
        behind = tokens[colon - size - 1].folded not in tables.roles
        self.start = tokens[0].start
        self.title = self._print(tokens[0].start, tokens[colon - size - 1 - behind].stop)
        self.place = self._print(tokens[colon - size].start, tokens[colon - 1].stop)
        self.marked = True
        return colon + 1

    def _nobody(self) -> bool:
        """Tell whether the element is a mark with a date and no name ("By , 31 October 2003")."""
        if self.post is not None:
            start, stop = self.post
            words = self.text[start:stop].split()
            self._add(start, stop, AuthorKind.ORGANISATION, words, sure=True)
            self.drafts[-1].location = self.place
            return True
        return self.nobody and self.marked and self.supported

    def _apply(self, phrase: Phrase, i: int, before: Kind) -> int:
        """Act on a phrase; return the next token, 0 to read it as words, -1 to give up."""
        tokens = self.tokens
        stop = i + len(phrase.words)
        meaning = phrase.meaning
        if meaning in (Meaning.JOIN, Meaning.PLACE, Meaning.PAPER):
            pass
        elif stop < len(tokens) and (
            tokens[stop].kind is Kind.COLON
            or tokens[stop].text == "●"
            or (phrase.colon and self._set_off_by_comma(i, stop))
            or (phrase.colon and self._slashed(i, stop))
        ):
            stop += 1
        if meaning is Meaning.BY and stop + 1 < len(tokens) and tokens[stop].text[:1].isupper():
            # "Story by By Jane Doe": the mark is set twice.
            stop += any(
                p.meaning is Meaning.BY and len(p.words) == 1 and not p.colon
                for p in self.tables.phrases.get(tokens[stop].folded, ())
                if tokens[stop].folded not in self.tables.given
                and names.is_person(printed_words(tokens[stop + 1 : self._chunk_end(stop + 1)]))
            )
        if meaning is Meaning.BY or meaning is Meaning.CREDIT:
            if self.drafts and meaning is Meaning.BY and not self._names_follow(stop):
                return 0
            if (
                self.marked
                and self.drafts
                and len(phrase.words) == 1
                and phrase.words[0] in self.tables.papers
                and before is Kind.BAR
                and tokens[stop].folded in self.tables.bodies
            ):
                # "Jane Doe/Tribune News Service": the kind of text elsewhere is a paper here.
                return 0
            if (
                meaning is Meaning.BY
                and not self.marked
                and len(self.drafts) == 1
                and self.drafts[0].credit is Credit.BY
                and before in BREAKS
            ):
                # "AP | By Jane Doe": the house stands in front of the mark, or a section.
                house = self.drafts[-1]
                if not house.person and house.sure and phrase.words[0] in self.tables.posted:
                    # "Harbour Press Agency | Posted by: Jane Doe"
                    self.credit = Credit.EDITING
                    self.marked = True
                    return stop
                self.drafts.pop()
                if house.person:
                    self.rest.append((house.start, house.stop))
                    self.start = -1
                else:
                    self.house = self._print(house.start, house.stop)
            if (not self.drafts and self.start < 0) or self.start < 0:
                self.start = tokens[i].start
            self.credit = phrase.credit
            self.marked = self.marked or phrase.credit not in VISUAL
            self.never = self.tables.never_behind[phrase.words[0]]
            self.staffed = not phrase.colon and phrase.words[-1] in self.tables.roles
            self.joins = self.tables.joins_behind.get(phrase.words[0], self.joins)
            self.surname_joins = self.tables.surname_joins_behind.get(phrase.words[0], frozenset())
            self.placing = self.tables.places_behind.get(phrase.words[0], self.placing)
            self.bare = phrase.colon and tokens[stop - 1].kind is not Kind.COLON
            self.statement = False
            self.labelled = (
                tokens[stop - 1].kind is Kind.COLON and phrase.words[0] in self.tables.single
            )
            return stop
        if meaning is Meaning.SOURCE:
            return self._source(stop)
        if meaning is Meaning.POST:
            if self.start < 0:
                self.start = tokens[i].start
            self.marked = True
            last_word = phrase.words[-1]
            skip = 1 if tokens[i].folded in self.tables.phrases and len(phrase.words) > 2 else 0
            placed = last_word in self.tables.prepositions and len(phrase.words) > 1
            self.post = (tokens[i + skip].start, tokens[stop - 1 - placed].stop)
            self.stop = tokens[stop - 1].stop
            if last_word in self.tables.prepositions and stop < len(tokens):
                return self._located(stop)
            return stop
        if meaning is Meaning.STATEMENT:
            if self.start < 0:
                self.start = tokens[i].start
            self.marked = self.statement = True
            self.genitive = len(phrase.words) == 1 and not phrase.colon
            return stop
        if (
            tokens[i].folded in self.surname_joins or self._joins_nothing(phrase, i)
        ) and self._is_surname(i, chunk := tokens[stop : self._chunk_end(stop)]):
            # "Josep Casals i Nualart"
            last = self.drafts[-1]
            last.words = [*last.words, tokens[i].text, chunk[0].text]
            last.stop = self.stop = chunk[0].stop
            return stop + 1
        if meaning is Meaning.JOIN:
            chunk = tokens[stop : self._chunk_end(stop)]
            last = self.drafts[-1]
            if (
                last.person
                and len(last.words) > 2
                and tokens[i - 1].folded in self.tables.rubrics
                and chunk
                and chunk[-1].folded in self.tables.roles
                and not names.is_person(printed_words(chunk))
            ):
                # "Jane Doe Arts and media correspondent"
                last.words = last.words[:-1]
                last.stop = tokens[i - 2].stop
                last.role = self._print(tokens[i - 1].start, chunk[-1].stop)
                self.stop = chunk[-1].stop
                return stop + len(chunk)
            if last.location is not None and chunk and self._place_or_land(chunk):
                # "Rom und Berlin", "Middle East and North Africa"
                place = self._print(chunk[0].start, chunk[-1].stop)
                last.location = f"{last.location} {tokens[i].text} {place}"
                self.stop = chunk[-1].stop
                return stop + len(chunk)
            if not self._is_also(phrase, Meaning.PLACE) and self._within_house(tokens[i], chunk):
                return stop + len(chunk)
            if chunk and self._city(chunk) == len(chunk):
                return self._located(stop)
            if (
                last.role is not None
                and last.person
                and chunk
                and self._is_house(chunk[0])
                and self._is_also(phrase, Meaning.PLACE)
            ):
                # "Redactora de Política en El Diario"
                found = self._paper(stop)
                if found:
                    return found
            if self._is_also(phrase, Meaning.PLACE) and (
                not self._person_or_outlet(chunk) or self._place_behind_post(i, stop)
            ):
                return self._located(stop)
            return stop
        if meaning is Meaning.PLACE:
            if (
                stop < len(tokens)
                and self._is_house(tokens[stop])
                and self.drafts
                and not self._city(tokens[stop : self._chunk_end(stop)])
                and not self._city(tokens[stop + 1 : self._chunk_end(stop)])
            ):
                found = self._paper(stop)
                if found:
                    return found
            if stop < len(tokens) and self._is_also(phrase, Meaning.JOIN):
                # "in", "a": between names in one language, before a place in another.
                chunk = tokens[stop : self._chunk_end(stop)]
                first = tokens[stop].folded
                known = first in self.tables.given or first.split("-")[0] in self.tables.given
                if known and self._person_or_outlet(chunk) and not self._place_behind_post(i, stop):
                    return stop
            after = self._located(stop)
            if after > 0 and len(phrase.words) > 1 and len(self.drafts) > 1:
                self._all_located()
            return after
        if meaning is Meaning.PAPER:
            set_off = before in BEHIND or len(phrase.words) > 1
            return self._quoted(stop, Kind.OTHER) or self._paper(stop, set_off=set_off)
        if meaning is Meaning.AFTER:
            self.marked = True
            self.stop = tokens[stop - 1].stop
            if len(phrase.words) > 1 and stop < len(tokens) and tokens[stop].kind is Kind.WORD:
                return self._located(stop)
            return stop
        # Glue: a button or counter, with the words up to the next thing that counts.
        while stop < len(tokens) and tokens[stop].kind in (Kind.WORD, Kind.NUMBER):
            if self._phrase(stop, Kind.OTHER) is not None:
                break
            stop += 1
        return stop

    def _all_located(self) -> None:
        """Give the place behind a row of names and trades to all: "A B Journalist C D Journalist We report from X"."""
        *others, last = self.drafts
        if last.role and all(d.person and d.role and d.location is None for d in others):
            for draft in others:
                draft.location = last.location

    def _joins_nothing(self, phrase: Phrase, i: int) -> bool:
        """Tell whether a letter that joins surnames elsewhere is no word of the mark's language: "By Ann Puig i Roe"."""
        word = self.tokens[i].text
        return (
            self.marked
            and bool(self.placing)
            and len(word) == 1
            and word.islower()
            and word not in self.placing
            and word not in self.joins
            and phrase.meaning in (Meaning.JOIN, Meaning.PLACE)
            and word in self.tables.surname_joins
        )

    def _is_surname(self, i: int, chunk: list[Token]) -> bool:
        """Tell whether one word behind the join at token *i* is the second surname of one person."""
        last = self.drafts[-1] if self.drafts else None
        return (
            last is not None
            and len(chunk) == 1
            and last.person
            and last.stop == self.tokens[i - 1].stop
            and 1 < len(last.words) <= _GIVEN_AND_SURNAME
            and shape(chunk[0].text) in (Shape.CAPITALISED, Shape.CAPITALS)
            and chunk[0].folded not in self.tables.given
            and not self._outlet((chunk[0].folded,))
            and not self._desk(chunk)
            and self._city(chunk) == 0
        )

    def _within_house(self, join: Token, chunk: list[Token]) -> bool:
        """Read the second half of a house or post whose name holds an "and".

        "Institute for Race and Society", "Women and Families Network": behind the join closes one
        word, or what says that it is a house and no house was named so far.
        """
        tables, tokens, last = self.tables, self.tokens, self.drafts[-1]
        folded = tuple(token.folded for token in chunk)
        if (
            not chunk
            or not last.person
            or self.stop <= last.stop
            or tokens[tokens.index(join) - 1].stop != self.stop
            or not (
                chunk[-1] is tokens[-1]
                or (after := tokens[tokens.index(chunk[-1]) + 1]).kind in BREAKS
                or (last.role is not None and after.text.islower())
            )
            or any(shape(token.text) is not Shape.CAPITALISED for token in chunk)
            or any(word in tables.desks or word in tables.given for word in folded)
            or self._outlet(folded)
            or " ".join(folded) in OUTLETS
            or " ".join(folded) in PLACES
        ):
            return False
        house = last.affiliation or last.location
        shown = self._print(last.stop, self.stop)
        if house is None or not shown.endswith(house):
            return False
        housed = any(
            word in tables.bodies or word in tables.papers
            for word in map(str.casefold, house.split())
        )
        if len(chunk) > 1 or last.affiliation is None:
            closes = folded[-1] in tables.bodies or folded[-1] in tables.papers
            if not closes or housed or (last.location is not None and last.affiliation):
                return False
        if last.role is not None and house == last.affiliation and len(chunk) == 1:
            # "Professor of Law and Society at Harbour University"
            role = self.text.find(last.role, last.stop)
            if role < 0:
                return False
            last.role, last.affiliation = self._print(role, chunk[-1].stop), None
        else:
            last.affiliation = f"{house} {join.text} {self._print(chunk[0].start, chunk[-1].stop)}"
        if house == last.location:
            last.location = None
        self.stop = chunk[-1].stop
        return True

    def _place_or_land(self, chunk: list[Token]) -> bool:
        whole = " ".join([token.folded for token in chunk])
        return whole in PLACES or (len(chunk) > 1 and whole in LANDS)

    def _place_behind_post(self, i: int, stop: int) -> bool:
        """Tell whether the word at token *i*, an "and" elsewhere, stands before a place here.

        "inviata a Capo Sereno": the mark's language has no such "and", or a post stands before it
        and no first name behind.
        """
        if self.tokens[i].folded not in self.joins:
            return True
        return (
            self.tokens[i - 1].folded in self.tables.roles
            and self.tokens[i - 1].text.islower()
            and self.tokens[stop].folded not in self.tables.given
        )
