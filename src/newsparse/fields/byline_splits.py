"""The tokens of a byline, parted and joined anew where a tool or a house runs things together.

Facts
-----
Extraction leaves blanks out between two printed things (``HalperStaff``, ``byJane``, a name and
its address), and languages write a joining letter or a mark together with the name behind it. A
capital inside a word parts it where both halves mean something; in a name (``McDonald``,
``al-Khatib``) it does not. Stations and pages carry a number: ``ABC13``, ``FOX 9``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse.fields import name_words, names
from newsparse.fields.byline_bounds import Bounds
from newsparse.fields.byline_words import Meaning
from newsparse.fields.names import Kind, Shape, Token
from newsparse.fields.places import PLACES
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import NUMBERED

__all__ = ["Splits"]

# al-Khatib, d'Arcy
_ELIDED: Final = late(r"\p{Ll}{1,3}[-'’]\p{Lu}")
_GLUED_CAPITAL: Final = late(r"(\p{Lu}\p{Ll}++)(?=\p{Lu})")
_GLUED_CAPITALS: Final = late(r"(\p{Lu}{2,4})(?=\p{Lu}\p{Ll})")
_CAPITALISED: Final = late(r"\p{Lu}\p{Ll}++")
_GLUED_MARK: Final = late(r"\p{Ll}++(?=\p{Lu})")
_FOOTNOTES: Final = frozenset("*†‡§¶")
_LONGEST_STATION: Final = 3
_BUTTONS: Final = 2
_SHORTEST_HOUSE: Final = 2
_LONGEST_LETTERS: Final = 4
_LONGEST_MARK: Final = 3
_IN_FRONT: Final = {Kind.DATE, Kind.COMMA, Kind.BAR}


def _ranked(tokens: list[Token]) -> list[Token]:
    """Leave out the brackets between an officer's rank and name: "Col. (ret.) Dan Roe"."""
    for k in range(1, len(tokens) - 3):
        if (
            tokens[k].kind is Kind.OPEN
            and tokens[k + 1].folded in name_words.RETIRED
            and tokens[k - 1].kind is Kind.WORD
        ):
            close = k + 2 + (tokens[k + 2].kind is Kind.STOP)
            if tokens[close].kind is Kind.CLOSE and tokens[close + 1 :]:
                return tokens[:k] + tokens[close + 1 :]
    return tokens


def _without_notes(tokens: list[Token]) -> list[Token]:
    """Leave out the signs of footnotes that stand close behind a name: "Jane Doe† and John Roe‡"."""
    kept: list[Token] = []
    for token, after in pairwise((*tokens, None)):
        assert token is not None
        sign = token.text in _FOOTNOTES and token.glued
        # "Autor*innen" is one word.
        inside = after is not None and after.glued and after.kind is Kind.WORD
        if inside or not (sign and kept and kept[-1].kind is Kind.WORD):
            kept.append(token)
    return kept


class Splits(Bounds):
    """Parts and joins the tokens before they are read."""

    def _split(self, tokens: list[Token]) -> list[Token]:
        """Part what a tool ran together: "HalperStaff", "byJane", "Nolan22"."""
        tables = self.tables
        out: list[Token] = []
        if "(" in self.text:
            tokens = _ranked(tokens)
        if not _FOOTNOTES.isdisjoint(self.text):
            tokens = _without_notes(tokens)
        if "\n" in self.text:
            tokens = self._whole_names(tokens)
        if self.text[-1:].isdigit() or any(token.kind is Kind.NUMBER for token in tokens):
            tokens = self._stations(tokens)
        for k, token in enumerate(tokens):
            if token.kind is Kind.DATE:
                self.supported = True
            if token.text in ("I", "l") and len(out) > 1 and k + 1 < len(tokens):
                # What OCR reads for a bar: "Jane Doe I Staff Writer".
                after = tokens[k + 1].folded
                if after in tables.role_words or after in tables.roles:
                    out.append(token._replace(kind=Kind.BAR))
                    continue
            if token.kind is Kind.EMAIL and out and token.text[:1].isupper():
                at = self._name_in_front(token, out)
                if at:
                    middle = token.start + at
                    left, right = token.text[:at], token.text[at:]
                    out.append(Token(Kind.WORD, token.start, middle, left, left.casefold()))
                    token = Token(
                        Kind.EMAIL, middle, token.stop, right, right.casefold(), glued=True
                    )
            if token.kind is not Kind.WORD or len(token.text) < 4:
                out.append(token)
                continue
            word = token.text
            if out and not word[1:].islower() and self._buttons(word):
                continue
            if (
                (small := name_words.ELISIONS.get(word[:2].lower())) is not None
                and word[2].isupper()
                and out
                and out[-1].folded in tables.genres
            ):
                # "Chronique d'Élodie Marchand"
                at = token.start + 2
                out.append(Token(Kind.WORD, token.start, at, word[:2], small, token.glued))
                out.append(
                    Token(Kind.WORD, at, token.stop, word[2:], word[2:].casefold(), glued=True)
                )
                continue
            if (
                word[0] in tables.joined
                and len(out) > 1
                and token.folded not in tables.given
                and out[-1].kind is out[-2].kind is Kind.WORD
                and (
                    (out[-2].kind, out[-3].kind) != (Kind.AND, Kind.WORD)
                    if len(out) > 2
                    # Where no mark stands in front, first names show both.
                    else out[0].folded in tables.given and word[1:] in tables.given
                )
            ):
                # "سامي منصور وليلى حداد"
                at = token.start + 1
                out.append(Token(Kind.AND, token.start, at, word[0], word[0]))
                out.append(
                    Token(Kind.WORD, at, token.stop, word[1:], word[1:].casefold(), glued=True)
                )
                continue
            left, dash, right = word.partition("-")
            if (
                dash
                and len(left) > 1
                and left.isupper()
                and right.istitle()
                and right.casefold() in tables.given
                and out
                and out[-1].kind is Kind.WORD
                and out[-1].text.istitle()
            ):
                # "Ayşe DEMİR-Mehmet ERDEM": the surname alone is set in capitals.
                at = token.start + len(left)
                out.append(Token(Kind.WORD, token.start, at, left, names.folded_words(left)[0]))
                out.append(Token(Kind.BAR, at, at + 1, dash, dash, glued=True))
                out.append(
                    Token(Kind.WORD, at + 1, token.stop, right, right.casefold(), glued=True)
                )
                continue
            prefix = token.folded.partition("-")[0]
            # A day may stand in front of everything: "7 April 2025, Ngu-Sipho Zulu".
            opens = not out or {each.kind for each in out} <= _IN_FRONT
            if opens and prefix in tables.prefixes and word[len(prefix) + 1 :][:1].isupper():
                # "Ngu-Sipho Zulu"
                at = len(prefix) + 1
            elif word[0].islower() and not (out and _ELIDED.match(word)):
                # A small-letter mark runs into a name: "byJane".
                match = _GLUED_MARK.match(word)
                at = match.end() if match is not None else 0
                if (
                    at
                    and out
                    and not self._ends_mark(out, word[:at])
                    and not self._join_in_front(out, word, at)
                ):
                    at = 0
            else:
                at = names.fused(word) or (self._mark_in_front(word) if opens else 0)
            if at:
                left, right = word[:at], word[at:]
                low, high = left.casefold().rstrip("-"), right.casefold()
                if (
                    low in tables.given
                    and high in tables.given
                    and k + 1 < len(tokens)
                    and tokens[k + 1].kind is Kind.WORD
                    and not (
                        out
                        and out[-1].kind is Kind.WORD
                        and out[-1].text.istitle()
                        and out[-1].folded not in tables.marks
                    )
                ):
                    # "MaryAnn Smith": two first names that are written as one.
                    out.append(token._replace(text=left + high, folded=low))
                    continue
                if (
                    low in name_words.OPENERS
                    or token.folded in tables.phrases
                    or (token.folded,) in tables.outlets
                    or token.folded in OUTLETS
                ):
                    out.append(token)
                    continue
                between = (
                    out
                    and k + 1 < len(tokens)
                    and out[-1].kind is tokens[k + 1].kind is Kind.WORD
                    and out[-1].text.istitle()
                    and tokens[k + 1].text.istitle()
                )
                titled = "-" in word and token.folded in tables.roles
                if titled or names.shape(word) is Shape.DOMAIN:
                    # KStA-Redakteurin, HarbourNews.ca
                    out.append(token)
                    continue
                if (
                    (opens and low in tables.phrases)
                    or (out and word[0].islower())
                    or between
                    or (
                        out
                        and (
                            self._second_thing(low, high)
                            or self._label(high, tokens, k)
                            or self._house_at(right, tokens, k)
                        )
                    )
                ):
                    middle = token.start + at
                    out.append(Token(Kind.WORD, token.start, middle, left, low, token.glued))
                    if opens and high in tables.given and self._needs_colon(low):
                        # "AutorAna Ode"
                        out.append(Token(Kind.COLON, middle, middle, ":", ":", glued=True))
                    out.append(Token(Kind.WORD, middle, token.stop, right, high, glued=True))
                    continue
            out.append(token)
        return out

    def _join_in_front(self, before: list[Token], word: str, at: int) -> bool:
        """Tell whether a join ran into the name behind it: "Jane Doe andJohn Roe"."""
        return (
            at > 1
            and word[:at] in self.tables.plain_joins
            and before[-1].kind is Kind.WORD
            and before[-1].text[:1].isupper()
            and word[at:].casefold() in self.tables.given
        )

    def _whole_names(self, tokens: list[Token]) -> list[Token]:
        """Join the halves of a name that a column cut: "By Jane Doe, John" / "Roe"."""
        tables = self.tables
        out: list[Token] = []
        cut = False
        for k, token in enumerate(tokens):
            if (
                token.kind is Kind.LINE
                and len(out) > _LONGEST_MARK
                and k + 1 < len(tokens)
                and out[-1].folded in tables.given
                and out[-1].text.istitle()
                and (out[-2].kind in (Kind.COMMA, Kind.AND) or out[-2].folded in tables.joins)
                and out[-3].kind is Kind.WORD
                and names.shape(tokens[k + 1].text) is Shape.CAPITALISED
                and self._nothing_else(tokens[k + 1].folded)
                and (
                    k + 2 == len(tokens)
                    or tokens[k + 2].kind in (Kind.COMMA, Kind.AND, Kind.LINE, Kind.BAR)
                    or tokens[k + 2].folded in tables.joins
                )
            ):
                cut = True
                continue
            out.append(token._replace(glued=False) if cut else token)
            cut = False
        return out

    def _nothing_else(self, word: str) -> bool:
        """Tell whether a word is no title, newsroom, paper, town or word of running text."""
        tables = self.tables
        return not (
            word in tables.roles
            or word in tables.role_words
            or word in tables.desks
            or word in tables.bodies
            or word in tables.papers
            or word in tables.small
            or word in tables.never
            or word in PLACES
        )

    def _stations(self, tokens: list[Token]) -> list[Token]:
        """Take the number of a station or page into its name: ABC13, FOX 9, France 24."""
        tables = self.tables
        out: list[Token] = []
        for k, token in enumerate(tokens):
            last = out[-1] if out else None
            after = tokens[k + 1] if k + 1 < len(tokens) else None
            if (
                token.kind is not Kind.NUMBER
                or last is None
                or last.kind is not Kind.WORD
                or len(token.text) > _LONGEST_STATION
                or not token.text.isdecimal()
                or (after is not None and after.glued and after.kind in (Kind.WORD, Kind.COLON))
            ):
                out.append(token)
                continue
            alone = len(out) < 2 or out[-2].kind is not Kind.WORD or out[-2].folded in tables.marks
            housed = (
                after is not None
                and after.kind is Kind.WORD
                and (after.folded in tables.desks or after.folded in tables.bodies)
            )
            name = last.folded in NUMBERED or (
                last.text.isupper() and 1 < len(last.text) <= _LONGEST_LETTERS and (alone or housed)
            )
            # "T5", "g1": a letter and its number.
            name = name or (
                token.glued
                and len(last.text) == 1
                and last.text.isupper()
                and (alone or not out[-2].text.istitle())
            )
            name = name or (token.glued and f"{last.folded}{token.text}" in OUTLETS)
            # "Université Rennes 2"
            name = name or (
                len(out) > 1
                and (after is None or after.kind is Kind.COMMA)
                and out[-2].kind is Kind.WORD
                and out[-2].folded in tables.bodies
            )
            small = token.glued and last.text.islower() and len(last.text) < _LONGEST_LETTERS
            if name or (small and not alone) or (token.glued and housed):
                text = self.text[last.start : token.stop]
                out[-1] = Token(
                    Kind.WORD, last.start, token.stop, text, text.casefold(), last.glued
                )
            else:
                out.append(token)
        return out

    def _mark_in_front(self, word: str) -> int:
        """Return where the first name begins in "VonAnna", 0 for a name such as "VonTrapp"."""
        capitals = _GLUED_CAPITALS.match(word)
        if capitals is not None and capitals[1].casefold() in self.tables.plain_marks:
            # "BYAnna": no name is written so.
            return capitals.end(1)
        match = _GLUED_CAPITAL.match(word)
        if match is None or match[1].casefold() not in self.tables.plain_marks - name_words.OPENERS:
            return 0
        return match.end(1) if word[match.end(1) :].casefold() in self.tables.given else 0

    def _buttons(self, word: str) -> bool:
        """Tell whether buttons ran together in a word: "FacebookTwitterEmail"."""
        parts = list(map(str.casefold, _CAPITALISED.findall(word)))
        if len(parts) < _BUTTONS or len("".join(parts)) != len(word):
            return False
        known = 0
        for k, part in enumerate(parts):
            # "LinkedIn", "WhatsApp"
            both = part + "".join(parts[k + 1 : k + 2]), "".join(parts[k - 1 : k]) + part
            known += any(
                p.meaning is Meaning.GLUE and len(p.words) == 1
                for name in (part, *both)
                for p in self.tables.phrases.get(name, ())
            )
        return known == len(parts)

    def _ends_mark(self, before: list[Token], word: str) -> bool:
        """Tell whether *word* ends a mark of several words that *before* begins: "Written by"."""
        words = (*[token.folded for token in before], word)
        return any(
            phrase.words == words and phrase.meaning in (Meaning.BY, Meaning.CREDIT)
            for phrase in self.tables.phrases.get(words[0], ())
        )

    def _needs_colon(self, word: str) -> bool:
        """Tell whether a word is a label of authors, and no mark without its colon."""
        found = [p for p in self.tables.phrases.get(word, ()) if p.words == (word,)]
        return any(p.colon and p.meaning is Meaning.BY for p in found) and all(
            p.colon for p in found
        )

    def _label(self, word: str, tokens: list[Token], k: int) -> bool:
        """Tell whether a label or an office begins with *word*, the end of the k-th token.

        "DoeEdited by", "DoeFotos:", "DoePolitics reporter"
        """
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if after is None:
            return False
        if after.folded in self.tables.roles and after.text[:1].islower():
            return True
        for phrase in self.tables.phrases.get(word, ()):
            size = len(phrase.words)
            behind = tokens[k + 1 : k + size]
            if phrase.meaning not in (Meaning.BY, Meaning.CREDIT) or [
                token.folded for token in behind
            ] != list(phrase.words[1:]):
                continue
            stop = tokens[k + size] if k + size < len(tokens) else None
            if size > 1 or (stop is not None and stop.kind is Kind.COLON):
                return True
        return False

    def _house_at(self, word: str, tokens: list[Token], k: int) -> bool:
        """Tell whether a known house begins with *word*, the end of the k-th token: "DoeUSA TODAY"."""
        if not word.isupper() or len(word) < _SHORTEST_HOUSE:
            return False
        behind = [token.folded for token in tokens[k + 1 : k + 3] if token.kind is Kind.WORD]
        return any(
            self._outlet((word.casefold(), *behind[:size])) for size in range(len(behind) + 1)
        )

    @staticmethod
    def _name_in_front(email: Token, before: list[Token]) -> int:
        """Return where the address begins in "Lopezmaria.garcia@": at a name printed before."""
        local = email.folded.partition("@")[0]
        found = [
            local.find(token.folded, 2)
            for token in before[-4:]
            if token.kind is Kind.WORD and len(token.folded) > 2
        ]
        return min((at for at in found if at > 0), default=0)

    def _second_thing(self, left: str, right: str) -> bool:
        tables = self.tables
        return len(left) > 1 and (
            right in tables.roles
            or right in tables.role_words
            or right in tables.articles
            or right in tables.given
            or (right in PLACES and left not in tables.given)
            or (right,) in tables.outlets
            or any(p.meaning is Meaning.GLUE for p in tables.phrases.get(right, ()))
            or left in self.text[: self.text.casefold().find(left)].casefold()
            or any(right == token.folded for token in self.tokens)
            or right in self.text.casefold().split()
        )
