"""What stands behind a name: a place, a paper, brackets, numbers, addresses."""

from __future__ import annotations

from typing import Final

from newsparse.fields.byline_houses import known
from newsparse.fields.byline_phrases import Phrasing
from newsparse.fields.byline_sheet import BEHIND, BREAKS, PROPER, Draft
from newsparse.fields.byline_words import Meaning
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import PLACES
from newsparse.model import AuthorKind, Credit
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS

__all__ = ["Behind"]

_MOST_COMMON: Final = 3
_LONGEST_CHANNEL: Final = 3
_LONGEST_CALL: Final = 4
_TWO: Final = 2
_DASHES: Final = ("-", "–", "—")
_YEAR: Final = late(r"(?:1\d|20)\d\d")
_YEAR_CUT: Final = ("'", "’", "‘")
_PARTING: Final = late(r"[\W\d_]++")


class Behind(Phrasing):
    """Reads what belongs to the author in front of it.

    Methods that read a run return the next token; what no byline prints is -1, or 0 where it may
    be another thing.
    """

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

    def _class_of(self, i: int) -> int:
        """Read "'19" behind a name, the year of a graduate; return the token behind, 0 for none."""
        tokens = self.tokens
        last = self.drafts[-1] if self.drafts else None
        if (
            last is None
            or not last.person
            or not self.marked
            or tokens[i].text not in _YEAR_CUT
            or self.stop != tokens[i - 1].stop
            or i + 1 >= len(tokens)
            or not tokens[i + 1].glued
            or len(tokens[i + 1].text) != _TWO
            or not tokens[i + 1].text.isdecimal()
        ):
            return 0
        return i + 2

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

    def _field_of_role(self, i: int) -> int:
        """Read "(Features)" behind a title; return how many tokens it takes, 0 for none."""
        tokens, tables, last = self.tokens, self.tables, self.drafts[-1]
        if (
            last.role is None
            or self.stop != tokens[i - 1].stop
            or not self._closes(i + 2)
            or not (
                tokens[i + 1].folded in tables.rubrics or tokens[i + 1].folded in tables.role_words
            )
        ):
            return 0
        last.role = self._print(self.text.index(last.role, last.stop), tokens[i + 2].stop)
        self.stop = tokens[i + 2].stop
        return 3

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
                if not (prose and k - i > 3):
                    return 0
                self._place_of_remark(tokens[i + 1 : k])
                return k + 1
            if token.kind in (Kind.EMAIL, Kind.HANDLE):
                return 0
            if token.kind is Kind.WORD and shape(token.text) is Shape.LOWER:
                prose = prose or token.folded not in self.tables.small
        return 0

    def _place_of_remark(self, remark: list[Token]) -> None:
        """Take the town that opens a remark for the author's: "(Bruxelles, bureau européen)"."""
        last, size = self.drafts[-1], self._city(remark)
        opens = 0 < size < len(remark) - 1 and remark[size].kind is Kind.COMMA
        if opens and last.person and last.location is None:
            last.location = self._print(remark[0].start, remark[size - 1].stop)

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
        if (
            self.drafts
            and len(chunk) > 1
            and chunk[0].text in self.tables.articles
            and " ".join([t.folded for t in chunk[1:]]) in PLACES
        ):
            # "on the Gold Coast", "at the Emirates Stadium"
            chunk = chunk[1:]
            i += 1
        if not chunk or shape(chunk[0].text) is Shape.LOWER:
            return -1
        if shape(chunk[0].text) is Shape.POSSESSIVE and self._city(chunk) != len(chunk):
            # "in Sweden's forests", but "in King's Lynn"
            return -1
        if chunk[0].text[:1].islower() and chunk[0].folded in self.tables.articles:
            return -1
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
                # "Geologist at Brown University"
                or (len(chunk) > 1 and any(t.folded in self.tables.bodies for t in chunk))
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
        learned = tokens[i - 2].folded in self.tables.learned and (
            (end < len(tokens) and tokens[end].kind is Kind.COMMA) or self._at_house(end)
        )
        if (
            not (common or learned)
            or self._city(chunk)
            # "Senior Lecturer in Economic History, University of Kent"
            or any(
                common and t.folded in self.tables.never and t.folded not in self.tables.small
                for t in chunk
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
            or (" ".join([t.folded for t in chunk]) in OUTLETS and draft.sure)
            # "Jane Doe for RNZ Pacific"
            or (shape(chunk[0].text) is Shape.CAPITALS and self._outlet((chunk[0].folded,)))
        )
        self.stop = chunk[-1].stop
        return end

    def _subject(self, named: list[Token], end: int) -> bool:
        """Tell whether *named* is what a teacher teaches: no house, and one stands behind it."""
        tokens = self.tokens
        if self._at_house(end):
            return (self.drafts[-1].role or "").rpartition(" ")[
                2
            ].casefold() in self.tables.learned or not (
                self._house_begins(named) or self._outlet(tuple([t.folded for t in named]))
            )
        if end + 1 >= len(tokens) or tokens[end].kind is not Kind.COMMA:
            return False
        behind = tokens[end + 1 : self._chunk_end(end + 1)]
        role = self.drafts[-1].role or ""
        learned = role.rpartition(" ")[2].casefold() in self.tables.learned
        return not (
            # "Professor of Public Health"
            (
                not learned
                and (
                    self._house_begins(named) or any(t.folded in self.tables.papers for t in named)
                )
            )
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
            if after.glued and after.folded in self.tables.units and self.drafts:
                # "3d": time past.
                return i + 2
            if not self.drafts and self.marked and self._outlet((token.folded, after.folded)):
                # "Par 20 Minutes avec AFP"
                self._add(
                    token.start,
                    after.stop,
                    AuthorKind.ORGANISATION,
                    [token.text, after.text],
                    sure=True,
                )
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
            return self._numbered_house(i, before)
        if self._is_life(i) or (before is Kind.OPEN and not self.marked and self._is_age(i)):
            return -1
        if self.drafts and before is Kind.LINE and (end := self._telephone(i)) > 0:
            return end
        if self.drafts and (token.glued or before in BREAKS):
            # A footnote, a counter of comments.
            return i + 1
        if self.drafts and before is Kind.COMMA:
            return self._telephone(i)
        return -1

    def _numbered_house(self, i: int, before: Kind) -> int:
        """Read a station or troop behind a name: ", 7 News", ", 3rd Harbour Division"; -1 for another."""
        tokens = self.tokens
        last = self.drafts[-1] if self.drafts else None
        if (
            last is None
            or not last.person
            or not (last.sure or self.marked)
            or last.affiliation is not None
            or before not in BEHIND
            or len(tokens[i].text) > _LONGEST_CHANNEL
        ):
            return -1
        ordinal = tokens[i + 1].glued and tokens[i + 1].folded in self.tables.ordinals
        stop = self._chunk_end(i + 1)
        words = tokens[i + 1 + ordinal : stop]
        if (
            not words
            or not all(shape(t.text) in PROPER or self._small(t) for t in words)
            or not (
                ordinal
                or any(
                    t.folded in self.tables.papers
                    or (
                        shape(t.text) is Shape.CAPITALS
                        and not self.capitals
                        # "0 SHARES" counts: stations have letters, and a number.
                        and (len(words) > 1 or len(t.text) <= _LONGEST_CALL)
                        and tokens[i].text != "0"
                    )
                    for t in words
                )
            )
        ):
            return -1
        last.affiliation = self._print(tokens[i].start, tokens[stop - 1].stop)
        self.stop = tokens[stop - 1].stop
        return stop

    def _is_age(self, i: int) -> bool:
        """Tell whether an age stands in brackets: "Jane Doe (42)", whom a picture shows."""
        return len(self.tokens[i].text) == _TWO and self._closes(i + 1)

    def _is_life(self, i: int) -> bool:
        """Tell whether two years with a dash between stand at token *i*: "Jane Doe (1945–2025)"."""
        years = [t.text for t in self.tokens[i : i + 3] if t.kind is Kind.NUMBER]
        first = self.tokens[i]
        return (
            len(years) == _TWO
            and all(map(_YEAR.fullmatch, years))
            and self.text[first.stop : first.stop + 2].strip()[:1] in _DASHES
        )

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
        setattr(self._named_in(token, free) or draft, key, token.text)
        self.stop = token.stop

    def _named_in(self, token: Token, free: list[Draft]) -> Draft | None:
        """Return the one of several authors whose name the address holds: "A, B [a@paper.com]"."""
        if len(free) < _TWO:
            return None
        local = token.folded.lstrip("@").partition("@")[0]
        parts = {part for part in _PARTING.split(local) if len(part) > _TWO}
        own = [
            draft
            for draft in free
            if draft.person
            and any(
                word in parts or ("-" in word and word.replace("-", "") in parts)
                for word in map(str.casefold, draft.words)
            )
        ]
        return own[0] if len(own) == 1 else None

    def _rows(self, kind: Kind) -> int:
        return sum(token.kind is kind for token in self.tokens)
