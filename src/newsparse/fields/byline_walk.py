"""The walk over the tokens of a byline: marks, separators, brackets, numbers, addresses."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.fields import names
from newsparse.fields.byline_houses import known
from newsparse.fields.byline_phrases import Phrasing
from newsparse.fields.byline_sheet import BEHIND, BREAKS, PROPER, VISUAL, printed_words
from newsparse.fields.byline_words import Meaning, Phrase
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import LANDS, PLACES
from newsparse.model import AuthorKind, Credit

__all__ = ["Walk"]

# How a Japanese name is read, printed in brackets behind it.
_READING: Final = regex.compile(r"[（(]\p{Hiragana}++(?:[・･\ ]\p{Hiragana}++)?+[）)]")
_HONOURS: Final = frozenset({"prof", "dr", "professor", "sir", "pater"})
_LEARNED: Final = frozenset(
    """
    lecturer professor fellow researcher specialist expert candidate student scholar dozent dozentin professorin
    professeur professeure maître maîtresse chercheur chercheuse doctorant doctorante professore professoressa
    ricercatore ricercatrice profesor profesora investigador investigadora professora pesquisador pesquisadora
    """.split()
)
"""Posts behind which "in" stands before what is taught, and no place."""
_MOST_COMMON: Final = 3
_UNITS: Final = frozenset({"d", "h", "hr", "hrs", "m", "min", "mins", "std", "w"})
"""Units of time past that are printed close to their number."""


# What a phrase leaves in front of the words behind it.
_AFTERWARDS: Final = {
    Meaning.BY: Kind.COLON,
    Meaning.CREDIT: Kind.COLON,
    Meaning.STATEMENT: Kind.COLON,
    Meaning.POST: Kind.COLON,
    Meaning.JOIN: Kind.AND,
}


class Walk(Phrasing):
    """Reads all tokens of an element."""

    def walk(self, tokens: list[Token]) -> bool:
        """Read all tokens; False when something stands there that no byline prints."""
        reading = _READING.search(self.text) if "（" in self.text else None
        if reading is not None:
            tokens = [t for t in tokens if not reading.start() <= t.start < reading.end()]
        self.tokens = tokens = self._split(tokens)
        if any(token.folded in names.PICTURE_AGENCIES for token in tokens):
            return False
        i, before = self._post_bracket() or self._signed() or self._posted(), Kind.LINE
        while i < len(tokens):
            token = tokens[i]
            kind = token.kind
            if kind is Kind.WORD or kind is Kind.AND:
                phrase = self._phrase(i, before)
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
            elif kind is Kind.OPEN and self.drafts and self._remark(i):
                i = self._remark(i)
            elif kind is Kind.OPEN:
                before = Kind.LINE if not self.drafts else Kind.OPEN
                i += 1
            elif kind is Kind.CLOSE:
                if self.drafts and self.stop >= 0 and before is not Kind.LINE:
                    self._extend_over(token)
                i += 1
            elif kind is Kind.STOP:
                last = i + 1 == len(tokens) or tokens[i + 1].kind in BREAKS
                if token.text not in ".。।…":
                    return False
                if self.drafts and all(t.kind is Kind.STOP for t in tokens[i:]):
                    # "By Jane Doe ..."
                    i = len(tokens) - 1
                    last = True
                if last:
                    self.closed = self.closed or before is not Kind.DATE
                elif self.drafts and self._phrase(i + 1, Kind.STOP) is not None:
                    # "Jane Doe. Photos: John Roe"
                    before = Kind.STOP
                else:
                    return False
                i += 1
            elif kind is Kind.LINK:
                if not self.drafts:
                    return False
                i += 1
            elif (token.text == "*" and (i == 0 or self.drafts)) or (
                kind is Kind.COLON and self.drafts and self.marked and i + 1 == len(tokens)
            ):
                i += 1
            elif kind is Kind.QUOTE and (after := self._quoted(i, before)):
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

    def _quoted(self, i: int, before: Kind) -> int:
        """Read the name of a paper in quotation marks; return the token behind, 0 for none."""
        tokens = self.tokens
        if tokens[i].kind is not Kind.QUOTE:
            return 0
        if not self.drafts or before not in (Kind.COMMA, Kind.BAR, Kind.OTHER, Kind.OPEN):
            return 0
        last = self.drafts[-1]
        close = i + 1
        while close < len(tokens) and close < i + 6 and tokens[close].kind is Kind.WORD:
            close += 1
        if (
            close == i + 1
            or close >= len(tokens)
            or (tokens[close].kind is not Kind.QUOTE and tokens[close].text != "»")
            or not last.person
            or last.affiliation is not None
            or shape(tokens[i + 1].text) is Shape.LOWER
        ):
            return 0
        last.affiliation = self._print(tokens[i + 1].start, tokens[close - 1].stop)
        self.stop = tokens[close].stop
        return close + 1

    def _post_bracket(self) -> int:
        """Return where the text goes on behind "[서울=연합뉴스]": a place and an agency, joined."""
        tokens = self.tokens
        if len(tokens) < 6 or tokens[0].kind is not Kind.OPEN or tokens[2].text != "=":
            return 0
        for k in range(3, min(7, len(tokens) - 1)):
            if tokens[k].kind is Kind.CLOSE:
                return k + 1
        return 0

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
        while first + 2 < len(tokens) and tokens[first].folded.rstrip(".") in _HONOURS:
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
            and " ".join(words) not in PLACES | LANDS
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
            if colon > 2 or tokens[3].folded not in tables.given:
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

    def _labelled(self, i: int) -> int:
        """Read "(Text)" or "(Fotos)" behind a name; return how many tokens it takes, 0 for none."""
        tokens, tables = self.tokens, self.tables
        close = next((k for k in (i + 2, i + 3) if self._closes(k)), 0)
        if not close:
            return 0
        words = tuple(t.folded for t in tokens[i + 1 : close])
        for phrase in tables.phrases.get(words[0], ()):
            if phrase.words == words and phrase.colon:
                if words[0] in tables.roles and phrase.meaning is Meaning.BY:
                    # "(Corresponsal)"
                    return 0
                self.drafts[-1].credit = phrase.credit
                self.stop = tokens[close].stop
                return close + 1 - i
        return 0

    def _closes(self, k: int) -> bool:
        return k < len(self.tokens) and self.tokens[k].kind is Kind.CLOSE

    def _bracketed_role(self, i: int) -> bool:
        """Read "(Reporter)" behind a name."""
        tokens = self.tokens
        last = self.drafts[-1]
        if i + 2 >= len(tokens) or tokens[i + 2].kind is not Kind.CLOSE or not last.person:
            return False
        if last.role is not None or tokens[i + 1].folded not in self.tables.roles:
            return False
        last.role = tokens[i + 1].text
        self.stop = tokens[i + 2].stop
        return True

    def _sign(self, i: int) -> bool:
        """Tell whether a bracket at token *i* holds an author's sign, "(jdo)", or the house again."""
        tokens = self.tokens
        if i + 2 >= len(tokens) or tokens[i + 2].kind is not Kind.CLOSE:
            return False
        token = tokens[i + 1]
        known = self._outlet((token.folded,))
        if not self.drafts[-1].person or self.drafts[-1].affiliation is not None:
            # "Harbour News (AP)"
            return known
        return token.text.islower() and 1 < len(token.text) < 5 and not known and self._signs(token)

    def _signs(self, sign: Token) -> bool:
        """Tell whether the letters of *sign* stand in the last name in this order."""
        letters = iter(self._print(self.drafts[-1].start, self.drafts[-1].stop).casefold())
        return all(letter in letters for letter in sign.folded)

    def _remark(self, i: int) -> int:
        """Return where a bracket of prose closes that begins at token *i*, 0 for another thing."""
        tokens = self.tokens
        if i + 1 < len(tokens) and self._phrase(i + 1, Kind.OPEN) is not None:
            return 0
        prose = False
        for k in range(i + 1, len(tokens)):
            token = tokens[k]
            if token.kind is Kind.CLOSE:
                return k + 1 if prose and k - i > 3 else 0
            if token.kind in (Kind.EMAIL, Kind.HANDLE):
                return 0
            if token.kind is Kind.WORD and shape(token.text) is Shape.LOWER:
                prose = prose or token.folded not in self.tables.small
        return 0

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
                meaning is Meaning.BY
                and not self.marked
                and len(self.drafts) == 1
                and self.drafts[0].credit is Credit.BY
                and before in BREAKS
            ):
                # "AP | By Jane Doe": the house stands in front of the mark, or a section.
                house = self.drafts[-1]
                if not house.person and house.sure and phrase.words[0] == "posted":
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
            return stop
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
            if last.location is not None and len(chunk) == 1 and chunk[0].folded in PLACES:
                # "Rom und Berlin"
                last.location = f"{last.location} {tokens[i].text} {chunk[0].text}"
                self.stop = chunk[0].stop
                return stop + 1
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
            return self._located(stop)
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

    def _source(self, i: int) -> int:
        """Read the houses behind "Source:"; another thing than a known house is left out."""
        end = self._chunk_end(i)
        chunk = self.tokens[i:end]
        if not chunk:
            return -1
        self.credit = Credit.BY
        if known(chunk, self.tables, labelled=True):
            words = [token.text for token in chunk]
            self._add(chunk[0].start, chunk[-1].stop, AuthorKind.ORGANISATION, words, sure=True)
        else:
            self.rest.append((chunk[0].start, chunk[-1].stop))
        return end

    def _located(self, i: int) -> int:
        """Read the place that begins at token *i*."""
        tokens = self.tokens
        end = self._chunk_end(i)
        chunk = tokens[i:end]
        if chunk and self._taught(i, chunk, end):
            return end
        if not chunk or shape(chunk[0].text) in (Shape.LOWER, Shape.POSSESSIVE):
            return -1
        if chunk[0].text[:1].islower() and chunk[0].folded in self.tables.articles:
            if not self.drafts or " ".join([t.folded for t in chunk[1:]]) not in PLACES:
                return -1
            # "on the Gold Coast", "at the Emirates Stadium"
            chunk = chunk[1:]
            i += 1
        size = len(chunk)
        if self.drafts and all(token.folded in self.tables.rubrics for token in chunk):
            # "in News"
            self.rest.append((chunk[0].start, chunk[-1].stop))
            return end
        if self.drafts and self._outlet(tuple(token.folded for token in chunk)):
            # "da Agência Brasil"
            self._affiliate(chunk)
            return end
        if (
            self.drafts
            and self.drafts[-1].role is not None
            and self.drafts[-1].affiliation is None
            and " ".join([t.folded for t in chunk]) not in PLACES
            and (
                known(chunk, self.tables, labelled=True)
                or (
                    len(chunk) == 1 and shape(chunk[0].text) is Shape.CAPITALS and not self.capitals
                )
            )
        ):
            # "journaliste à Libération", "directrice de recherche au CNRS"
            self._affiliate(chunk)
            return end
        if self.post is not None and not self.drafts:
            size = self._city(chunk) or self._place_of_post(chunk)
        elif size > 4 or any(shape(t.text) is Shape.LOWER for t in chunk):
            return -1
        place = self._print(chunk[0].start, chunk[size - 1].stop)
        if self.drafts:
            if self.drafts[-1].location is not None:
                return -1
            self.drafts[-1].location = place
            self.drafts[-1].loose = True
        else:
            self.place = place
        self.stop = chunk[size - 1].stop
        return i + size

    def _taught(self, i: int, chunk: list[Token], end: int) -> bool:
        """Take what a post is in for a part of it: "Senior Lecturer in Criminology"."""
        tokens = self.tokens
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.role is None or i < 2 or self.stop != tokens[i - 2].stop:
            return False
        common = all(shape(t.text) is Shape.LOWER for t in chunk) and len(chunk) <= _MOST_COMMON
        learned = tokens[i - 2].folded in _LEARNED and (
            end < len(tokens) and tokens[end].kind is Kind.COMMA
        )
        if (
            not (common or learned)
            or self._city(chunk)
            or any(
                t.folded in self.tables.never and t.folded not in self.tables.small for t in chunk
            )
        ):
            return False
        last.role = f"{last.role} {self._print(tokens[i - 1].start, chunk[-1].stop)}"
        self.stop = chunk[-1].stop
        return True

    def _place_of_post(self, chunk: list[Token]) -> int:
        """Return how many words of "our envoy in Capo Sereno Anna Ruiz" are the place."""
        given = self.tables.given
        named = next((k for k in range(1, len(chunk) - 1) if chunk[k].folded in given), 0)
        return named or max(1, len(chunk) - 2)

    def _paper(self, i: int, *, set_off: bool = False) -> int:
        """Read the paper that begins at token *i*; *set_off* where no headline could read so."""
        end = self._chunk_end(i)
        chunk = self.tokens[i:end]
        draft = self.drafts[-1]
        named = [t for t in chunk if t.folded not in self.tables.articles]
        if not named or any(
            shape(t.text) not in PROPER
            for k, t in enumerate(named)
            # "of the Harbour Gazette staff"
            if not self._small(t) and not (k > 0 and t.folded in self.tables.desks)
        ):
            return 0
        if draft.affiliation is not None or not draft.person:
            return 0
        section = all(t.folded in self.tables.rubrics for t in named)
        if draft.role is not None and (section or (not set_off and self._subject(named, end))):
            # "Redakteurin für Wirtschaft"
            # "Associate Professor of Law, Harbour University"
            draft.role = f"{draft.role} {self._print(self.tokens[i - 1].start, chunk[-1].stop)}"
            self.stop = chunk[-1].stop
            return end
        draft.affiliation = self._print(chunk[0].start, chunk[-1].stop)
        draft.loose = not (
            # "Jane Doe for President", "Jane Doe of Leeds": no house that we know, and no mark.
            (draft.sure and self.marked)
            or any(t.folded in self.tables.papers or t.folded in self.tables.bodies for t in chunk)
            or set_off
            or shape(chunk[-1].text) is Shape.DOMAIN
            or self._outlet(tuple(t.folded for t in chunk))
        )
        self.stop = chunk[-1].stop
        return end

    def _subject(self, named: list[Token], end: int) -> bool:
        """Tell whether *named* is what a teacher teaches: no house, and one stands behind it."""
        tokens = self.tokens
        if end + 1 >= len(tokens) or tokens[end].kind is not Kind.COMMA:
            return False
        behind = tokens[end + 1 : self._chunk_end(end + 1)]
        return not (
            self._house_begins(named)
            or any(t.folded in self.tables.papers for t in named)
            or shape(named[-1].text) is Shape.DOMAIN
            or self._outlet(tuple(t.folded for t in named))
        ) and (self._house_begins(behind) or self._outlet(tuple(t.folded for t in behind)))

    def _number(self, i: int, before: Kind) -> int:
        tokens = self.tokens
        token = tokens[i]
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if after is not None and after.kind is Kind.WORD:
            glue = any(p.meaning is Meaning.GLUE for p in self.tables.phrases.get(after.folded, ()))
            if glue and self.drafts:
                return i + 1
            if after.glued and after.folded in _UNITS and self.drafts:
                # "3d": time past.
                return i + 2
            if not self.drafts and self.marked and after.text[:1].isupper():
                # "7 News WHDH"
                stop = self._chunk_end(i + 1)
                words = [t.text for t in tokens[i:stop]]
                if stop - i > 2 and all(w[:1].isupper() or w[:1].isdigit() for w in words):
                    self._add(
                        token.start,
                        tokens[stop - 1].stop,
                        AuthorKind.ORGANISATION,
                        words,
                        sure=True,
                    )
                    return stop
            return -1
        if self.drafts and before is Kind.LINE and (end := self._telephone(i)) > 0:
            return end
        if self.drafts and (token.glued or before in BREAKS):
            # A footnote, a counter of comments.
            return i + 1
        if self.drafts and before is Kind.COMMA:
            return self._telephone(i)
        return -1

    def _telephone(self, i: int) -> int:
        """Return where the number of a telephone ends that closes a line, -1 for another."""
        tokens = self.tokens
        end = i
        while end < len(tokens) and (
            tokens[end].kind in (Kind.NUMBER, Kind.BAR) or tokens[end].text in "-+()."
        ):
            end += 1
        digits = sum(len(t.text) for t in tokens[i:end] if t.kind is Kind.NUMBER)
        closes = end == len(tokens) or tokens[end].kind is Kind.LINE
        return end if closes and digits > 6 else -1

    def _address(self, token: Token) -> None:
        key = "email" if token.kind is Kind.EMAIL else "handle"
        free = [draft for draft in self.drafts if getattr(draft, key) is None]
        if not free:
            return
        # One address belongs to the author before it; a row of them goes in order.
        draft = free[-1] if len(free) == 1 or getattr(self.drafts[-1], key) is None else free[0]
        if (len(free) == len(self.drafts) and self._rows(token.kind) == len(self.drafts)) or (
            len(free) < len(self.drafts) and self._rows(token.kind) == len(self.drafts)
        ):
            draft = free[0]
        setattr(draft, key, token.text)
        self.stop = token.stop

    def _rows(self, kind: Kind) -> int:
        return sum(token.kind is kind for token in self.tokens)
