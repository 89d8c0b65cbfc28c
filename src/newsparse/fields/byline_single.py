"""One word that stands alone between two separators: a house, a place, part of a name."""

from __future__ import annotations

import functools
from typing import Final

import regex

from newsparse.fields import name_words
from newsparse.fields.byline_sheet import BEHIND, BREAKS, PROPER
from newsparse.fields.byline_titles import Titles
from newsparse.fields.byline_words import Meaning
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import NAMESAKES, PLACES
from newsparse.model import AuthorKind
from newsparse.patterns import late
from newsparse.publishers.outlets import CAPITALISED, OUTLETS
from newsparse.publishers.words import ENDINGS

__all__ = ["DOTTED", "LETTERS_LIMIT", "Single"]

# A word of Thai, Lao, Khmer or Burmese, which set no blanks between words.
_UNSPACED: Final = late(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]{5,}+")
_COMPOUND: Final = late(r"\p{Lu}{2,5}-\p{Lu}\p{Ll}+")
LETTERS_LIMIT: Final = 5
_POSTED: Final = 2
"""Blanks in front of the name in "Posted by jroe"."""
# Two initials or three, but no country or body that is printed so.
DOTTED: Final = late(
    r"(?! U\.[SKN]\. | E\.[UC]\. | A\.I\. | D\.C\. ) (?: \p{Lu}\. ){2,3}", regex.VERBOSE
)


_SHORTEST_JOINED: Final = 10
"""Letters of a house's name without its blanks: shorter ones are words and surnames."""


@functools.cache
def _joined_outlets() -> frozenset[str]:
    """Return the names of known outlets of several words, written as one."""
    joined = [name.replace(" ", "") for name in OUTLETS if " " in name]
    return frozenset([name for name in joined if len(name) >= _SHORTEST_JOINED])


_PAPER_ENDINGS: Final = tuple(
    end.casefold()
    for end in ENDINGS
    if end.isascii() and end.islower() and len(end) > LETTERS_LIMIT
)


def _ends_as_paper(word: str) -> bool:
    """Tell whether a word is written together with what papers are called: "Hafenkurier"."""
    return word.endswith(_PAPER_ENDINGS) and word not in _PAPER_ENDINGS and word not in PLACES


class Single(Titles):
    """Reads one word; its reader returns the next token, or -1 when the line is no byline."""

    def _single(self, token: Token, before: Kind, stop: int, *, strange: bool) -> int:
        """Read one word that stands alone."""
        tokens = self.tokens
        last = self.drafts[-1] if self.drafts else None
        form = shape(token.text)
        after = tokens[stop] if stop < len(tokens) else None
        house = (
            form in (Shape.DOMAIN, Shape.CAMEL)
            or (
                form is Shape.CAPITALS
                and not self.capitals
                # No paper is called by more letters on a line of its own: "SANTOS" is a town.
                and len(token.text) <= (LETTERS_LIMIT if before is Kind.LINE and last else 6)
            )
            or (token.folded.partition("-")[0],) in self.tables.outlets
            # ARD-Hauptstadtstudio
            or (last is not None and _COMPOUND.fullmatch(token.text) is not None)
            # "rédigé par franceinfo", "Par Libération avec AFP"
            or (
                self.marked
                and last is None
                and token.folded in OUTLETS
                and (token.text[0].islower() or (after is not None and after.kind is Kind.WORD))
            )
            # "By Saharareporters": written as in its address
            or (self.marked and last is None and token.folded in _joined_outlets())
            # L'Obs, L'Aquilone
            or (self.marked and token.text[:2] in ("L'", "L’") and token.text[2:3].isupper())
        )
        if last is None and token.folded in name_words.ACCOUNTS:
            return -1
        if last is None:
            if self.marked and after is None and _UNSPACED.fullmatch(token.text):
                # "โดย ทีมข่าวการเมือง": a person's two names stand apart.
                self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text], sure=True)
                return stop
            if (
                form is Shape.INITIAL
                and self.marked
                and (after is None or after.text.islower() or after.kind is Kind.COMMA)
                and DOTTED.fullmatch(token.text)
            ):
                # "By J.D."
                self._add(token.start, token.stop, AuthorKind.PERSON, [token.text], sure=True)
                return stop
            if token.text[0].islower() and self._is_account(token, after):
                self._add(token.start, token.stop, AuthorKind.PERSON, [token.text], sure=True)
                return stop
            if (strange or form not in PROPER or form is Shape.INITIAL) and not house:
                return -1
            letters = form is Shape.CAPITALS and house
            if letters and token.folded in PLACES and (token.folded,) not in self.tables.outlets:
                # "ANKARA/AA"
                self.place = token.text
                if self.start < 0:
                    self.start = token.start
                return stop
            if letters and self._before_country(stop):
                return self._organisation([token], before, stop, sure=self.supported)
            if not self.marked:
                known = letters or (len(token.text) > LETTERS_LIMIT and token.folded in OUTLETS)
                known = known or (form is Shape.DOMAIN and self._agencies_at(stop + 1))
                if not known or after is None or after.kind not in (Kind.COMMA, Kind.BAR):
                    return -1
                following = tokens[stop + 1] if stop + 1 < len(tokens) else None
                named = token.folded in OUTLETS or (token.folded,) in self.tables.outlets
                if not named and (following is None or following.kind is Kind.DATE):
                    # "NUORO, 14 aprile 2025": a town that is not known, in front of the day.
                    return -1
                # "PAP, Anna Nowak", "Ouest-France, Jeanne Dupont"
                self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text])
                return stop
            if house or ("-" in token.text and token.folded in self.tables.bodies):
                self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text], sure=True)
                return stop
            if token.folded in PLACES and after is not None and after.kind is Kind.COLON:
                # "Aus Kiew: Anna Muster"
                self.place = token.text
                return stop + 1
            if self.labelled and form is Shape.CAPITALISED:
                # "Penulis: Suharyanto": the label says what a single word is.
                self._add(token.start, token.stop, AuthorKind.PERSON, [token.text], sure=True)
                return stop
            if after is None and self._mononym(token):
                # "Von Janosch": the mark and the first name are the whole line.
                self._add(token.start, token.stop, AuthorKind.PERSON, [token.text], sure=True)
                return stop
            # A first name alone: only with the date behind it, and nobody beside it.
            if after is None or after.kind not in BREAKS or self.capitals:
                return -1
            self._add(token.start, token.stop, AuthorKind.PERSON, [token.text])
            return stop
        if token.folded in name_words.SUFFIXES and before is Kind.COMMA and last.person:
            # "John Roe, Jr."
            last.stop = self.stop = token.stop
            last.words.append(token.text)
            return stop
        if (
            self.labelled
            and before is Kind.COMMA
            and last.person
            and form is Shape.CAPITALISED
            and not strange
            and not house
            and token.folded not in PLACES
            and (after is None or after.kind is Kind.COMMA)
        ):
            # "Penulis: Sri Putri, Suharyanto"
            self._add(token.start, token.stop, AuthorKind.PERSON, [token.text], sure=True)
            return stop
        if token.folded in PLACES and before in BEHIND and last.location is None:
            return self._placed([token], before, stop)
        if (
            before is Kind.BAR
            and form is Shape.CAPITALS
            and last.person
            and last.location is None
            and self._agency_closes(stop)
        ):
            # "Mehmet ERDEM/MUĞLA, (DHA)"
            last.seat = True
            return self._placed([token], before, stop)
        if before is Kind.OPEN and last.seat and form is Shape.CAPITALISED and last.location:
            # "/BODRUM (Muğla), (DHA)": the province.
            self.stop = token.stop
            return stop
        if (
            form is Shape.UNCASED
            and before is Kind.COMMA
            and ((self.marked and last.person) or (last.sure and not last.person))
            and last.location is None
        ):
            return self._placed([token], before, stop)
        if (
            before in BEHIND
            and last.person
            and last.affiliation is None
            and token.folded in OUTLETS
            and token.text[0].isupper()
            and not (before is Kind.LINE and strange)
        ):
            # ", Trouw"
            self._affiliate([token])
            return stop
        if (
            before in BEHIND
            and form in PROPER
            and (before is Kind.OPEN or not strange)
            and last.person
            and last.affiliation is None
            and stop + 1 < len(tokens)
            and tokens[stop].kind is Kind.AND
            and tokens[stop + 1].text[:1].isupper()
            and self._chunk_end(stop + 1) == stop + 2
            and (stop + 2 == len(tokens) or tokens[stop + 2].kind in (*BREAKS, Kind.CLOSE))
        ):
            # "(Harbour & Coast)"
            self._affiliate([token, tokens[stop], tokens[stop + 1]])
            return stop + 2
        if (
            strange
            and before in BEHIND
            and not self.capitals
            and last.person
            and last.affiliation is None
            and token.text in CAPITALISED
        ):
            # ", TIME"
            self._affiliate([token])
            return stop
        if strange or form not in PROPER:
            return self._unknown([token], before, stop)
        house = house or token.folded in self.tables.bodies
        if before is Kind.AND and self.marked and len(token.text) > LETTERS_LIMIT:
            # "By JANE DOE and TIMESLIVE"
            house = house or (token.folded in OUTLETS and token.folded not in PLACES)
        if house and last.person and last.affiliation and self.text[self.stop : token.start] == "/":
            # "The Harbour Gazette/HarbourLive"
            last.affiliation = f"{last.affiliation}/{token.text}"
            self.stop = token.stop
            return stop
        if after is not None and after.kind is Kind.NUMBER and after.glued and before in BEHIND:
            # "News24"
            self._affiliate([token, after])
            return stop + 1
        # ", Hafenkurier": papers are called so, and no town.
        paper = house or (form is Shape.CAPITALISED and _ends_as_paper(token.folded))
        if paper and before in BEHIND and last.person and last.affiliation is None:
            self._affiliate([token])
            return stop
        if (
            before is Kind.AND
            and not house
            and last.person
            and not last.east
            and self.text[last.stop : token.start] in (" e ", " y ", " i ")
        ):
            # "Ana Ruiz y Gasset", "Luís de Sá e Souza": families of two names.
            last.stop = self.stop = token.stop
            last.words.append(token.text)
            return stop
        if before is Kind.AND and house:
            self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text], sure=True)
            return stop
        if (
            before in (Kind.COMMA, Kind.BAR, Kind.LINE)
            and after is not None
            and after.text.islower()
            and any(p.meaning is Meaning.PAPER for p in self.tables.phrases.get(after.folded, ()))
            and last.person
        ):
            # ", Head of Research"
            self._role([token])
            return stop
        if before is Kind.COMMA and last.location is not None:
            last.location = f"{last.location}, {token.text}"
            self.stop = token.stop
            return stop
        if (
            before in (Kind.COMMA, Kind.OPEN)
            and (len(last.words) > 1 or last.east or not last.person)
            and last.location is None
        ):
            return self._placed([token], before, stop)
        if before is Kind.LINE and (
            (after is not None and after.kind is Kind.BAR)
            or (
                form is Shape.CAPITALS
                and after is None
                and last.location is None
                and not self.capitals
            )
        ):
            return self._placed([token], before, stop)
        if (
            before in (Kind.LINE, Kind.BAR)
            and (after is None or after.kind in (Kind.LINE, Kind.DATE, Kind.COMMA))
            and form is Shape.CAPITALISED
            and last.location is None
            and self._set_in_capitals(last)
        ):
            # "Jane DOE" / "Marrick, Harbour News"
            return self._placed([token], before, stop)
        return self._unknown([token], before, stop)

    def _at_house(self, i: int) -> bool:
        """Tell whether a university or the like stands behind a small word at token *i*: "at Brown University"."""
        tokens = self.tokens
        if i + 1 >= len(tokens) or tokens[i].folded not in self.tables.places:
            return False
        return any(t.folded in self.tables.bodies for t in tokens[i + 1 : self._chunk_end(i + 1)])

    def _agency_closes(self, i: int) -> bool:
        """Tell whether the rest of a line is an agency in brackets, perhaps behind a province in others."""
        tokens = self.tokens
        if i + 2 < len(tokens) and tokens[i].kind is Kind.OPEN and self._closes(i + 2):
            if self._is_agency(tokens[i + 1]):
                return i + 3 == len(tokens)
            i += 3
        if i < len(tokens) and tokens[i].kind is Kind.COMMA:
            i += 1
        return (
            i + 3 == len(tokens)
            and tokens[i].kind is Kind.OPEN
            and self._is_agency(tokens[i + 1])
            and self._closes(i + 2)
        )

    def _is_agency(self, token: Token) -> bool:
        return token.folded in self.tables.agencies

    def _closes(self, k: int) -> bool:
        return k < len(self.tokens) and self.tokens[k].kind is Kind.CLOSE

    def _agencies_at(self, i: int) -> bool:
        """Tell whether agencies are named at token *i*, by the word for them: "Harbour.es / Agencias"."""
        tokens = self.tokens
        return (
            i < len(tokens)
            and tokens[i].folded in self.tables.desks
            and tokens[i].folded not in self.tables.roles
            and (i + 1 == len(tokens) or tokens[i + 1].kind in BREAKS)
        )

    def _is_account(self, token: Token, after: Token | None) -> bool:
        """Tell whether a small word is who has put up a post: "Submitted by jroe on 3 May 2025".

        The mark has more words than one, as "by noon, 3 May" has not, and the date stands behind.
        """
        tables = self.tables
        if not self.marked or after is None or self.text[: token.start].count(" ") < _POSTED:
            return False
        dated = after.kind is Kind.DATE or (
            after.folded in tables.small and self._dated_behind(after)
        )
        word = token.folded
        known = word in tables.never or word in tables.desks or word in tables.bodies
        known = known or word in tables.roles or word in tables.small or word in tables.phrases
        return dated and not known

    def _dated_behind(self, word: Token) -> bool:
        """Tell whether a date stands right behind a word."""
        k = self.tokens.index(word) + 1
        return k < len(self.tokens) and self.tokens[k].kind is Kind.DATE

    def _mononym(self, token: Token) -> bool:
        """Tell whether one word behind a mark is a first name and nothing else."""
        tables, word = self.tables, token.folded
        return (
            not self.capitals
            and word in tables.given
            and word not in tables.never
            and word not in tables.virtues
            and word not in PLACES
            and word not in NAMESAKES
            and len(word) > 3
        )
