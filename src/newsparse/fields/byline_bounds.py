"""Where a run of words ends: at a separator, or at a phrase that says something else.

Facts
-----
A word such as "and", "in" or "photos" ends the name in front of it in one place and is part of a
name in another (``von und zu``, ``Te Rina``, ``Ed Wu``). Capitals, what follows, and the language
of the mark tell.
"""

from __future__ import annotations

from typing import Final

from newsparse.fields import name_words, names
from newsparse.fields.byline_sheet import BREAKS, VISUAL, Sheet, printed_words
from newsparse.fields.byline_words import Meaning, Phrase
from newsparse.fields.names import Kind, Shape, shape
from newsparse.model import Credit

__all__ = ["Bounds"]


_MOST_UNCASED: Final = 4
_OTHER_WORK: Final = VISUAL | {Credit.EDITING}


class Bounds(Sheet):
    """Finds the end of a run, and tests what stands around a phrase."""

    def _section_behind(self, i: int, stop: int) -> bool:
        """Tell whether the word at token *stop* is a section behind a name: "Jane Doe Politics"."""
        tokens = self.tokens
        return (
            stop - i > 1
            and tokens[stop].folded in self.tables.rubrics
            and (stop + 1 >= len(tokens) or tokens[stop + 1].kind in BREAKS)
            and tokens[i].folded in self.tables.given
            and tokens[stop - 1].folded not in self.tables.given
            and tokens[stop].text[:1].isupper()
            and not any(t.folded in self.tables.small for t in tokens[i:stop])
        )

    def _chunk_end(self, i: int) -> int:
        """Return where the run of words that begins at token *i* ends."""
        tokens = self.tokens
        stop = i
        while stop < len(tokens):
            token = tokens[stop]
            if token.kind is Kind.QUOTE:
                # A nickname: Amanda "Mia" Tan.
                close = stop + 1
                while close < len(tokens) and tokens[close].kind is Kind.WORD:
                    close += 1
                if (
                    stop == i
                    or close == stop + 1
                    or close + 1 >= len(tokens)
                    or tokens[close].kind is not Kind.QUOTE
                    or tokens[close + 1].kind is not Kind.WORD
                ):
                    break
                stop = close + 1
                continue
            if token.kind is not Kind.WORD:
                break
            if (
                stop > i
                and (self._phrase_within(stop, i) or self._section_behind(i, stop))
                and stop >= i + self._joined_outlet(i)
            ):
                break
            stop += 1
        return stop

    def _joined_outlet(self, i: int) -> int:
        """Return how many words from token *i* on name an outlet with an "and": "Quay and Coast"."""
        tokens = self.tokens
        article = tokens[i].folded in self.tables.articles
        for first in range(i, min(i + article + 1, len(tokens))):
            for words in self.tables.joined_outlets.get(tokens[first].folded, ()):
                stop = first + len(words)
                if tuple([token.folded for token in tokens[first:stop]]) == words:
                    return stop - i
        return 0

    def _phrase_within(self, i: int, first: int) -> bool:
        """Tell whether a phrase that ends a run of words begins at token *i*."""
        tokens = self.tokens
        token = tokens[i]
        found = self.tables.phrases.get(token.folded)
        if found is None:
            return False
        for phrase in found:
            words = phrase.words
            stop = i + len(words)
            if phrase.meaning in (Meaning.POST, Meaning.STATEMENT, Meaning.DESK):
                continue
            if stop > len(tokens) or any(
                tokens[i + k].folded != words[k] for k in range(1, len(words))
            ):
                continue
            after = tokens[stop] if stop < len(tokens) else None
            if (
                phrase.colon
                and (after is None or after.kind is not Kind.COLON)
                and not self._slashed(i, stop)
                and (
                    phrase.meaning is not Meaning.CREDIT
                    or i - first < 2
                    or not self._set_off(i, stop)
                )
            ):
                continue
            if phrase.meaning is Meaning.BY:
                if shape(token.text) is Shape.EAST and len(words) == 1 and after is not None:
                    # "记者 张伟 通讯员 李娜"
                    return True
                if phrase.colon or self._led(i, stop) or self._said_again(first, i, stop):
                    return True
                continue
            if phrase.meaning in (Meaning.JOIN, Meaning.PLACE, Meaning.PAPER):
                if after is None or (
                    phrase.meaning is Meaning.PAPER
                    and self._house_begins(tokens[first:i])
                    and tokens[i - 1].folded not in self.tables.roles
                ):
                    continue
                if (
                    phrase.meaning is Meaning.JOIN
                    and len(words) == 1
                    and ((len(token.text) > 2 and token.text.istitle()) or self._amid_capitals(i))
                    and self._joins(first, i)
                ):
                    return True
                if (
                    token.text[:1].isupper()
                    and not self.capitals
                    # "Jane Doe Reporting from London"
                    and (len(words) == 1 or phrase.meaning is Meaning.JOIN)
                    and (
                        phrase.meaning is not Meaning.PAPER
                        # "Jane Doe For Harbourmail": no name holds the word.
                        or not (self._is_house(after) or (self.marked and i - first > 1))
                        or token.folded in name_words.PARTICLES
                    )
                ):
                    continue
                if len(token.text) == 1 and token.text.isupper() and not self.capitals:
                    continue
                if i > first and self._noble(i):
                    continue
                if (
                    token.folded == name_words.OF_PEERS
                    and tokens[first].folded in name_words.PEERS
                    and i - first > 1
                ):
                    # "Baroness Ode of Harbour"
                    continue
                if self._place_in_its_language(phrase, i, stop, first):
                    return True
                # "de", "of", "y" are words of names too.
                if token.folded in name_words.PARTICLES and not (
                    phrase.meaning is Meaning.JOIN
                    and self._person_or_outlet(tokens[stop : self._chunk_end(stop)])
                ):
                    continue
                return True
            if phrase.meaning is Meaning.AFTER and self._house_begins(tokens[first:i]):
                # "Staff reports"
                continue
            if self._letters_for(phrase, i):
                continue
            if phrase.meaning is Meaning.CREDIT and phrase.credit is Credit.WITH:
                if (
                    self._house_begins(tokens[first:i])
                    and phrase.words[-1] in self.tables.links
                    # "Daily Sabah with agencies"
                    and not self._outlet(tuple(t.folded for t in tokens[first:i]))
                ):
                    continue
                if token.text[:1].isupper() and not self.capitals and len(words) == 1:
                    continue
                return True
            if phrase.meaning is Meaning.CREDIT and shape(token.text) is Shape.EAST:
                return phrase.colon or after is not None
            if phrase.meaning is Meaning.GLUE:
                # A button's word can be somebody's name: it must be the third word at least.
                if len(words) == 1 and (
                    (i - first < 2 and not (self.marked and self._letters_of_house(first)))
                    or (len(token.text) < 5 and token.text[:1].isupper())
                    # "El Faro del Sur": the button is called "Del".
                    or shape(token.text) is Shape.PARTICLE
                ):
                    continue
                return True
            return True
        return False

    def _place_in_its_language(self, phrase: Phrase, i: int, stop: int, first: int) -> bool:
        """Tell whether a small word of names is "in" behind this mark: "oleh Dewi Lestari di Medan"."""
        run = self.tokens[stop : self._chunk_end(stop)]
        return (
            phrase.meaning is Meaning.PLACE
            and self.marked
            and i - first > 1
            and self.tokens[i].folded in self.placing
            and bool(run)
            # "Ana Ruiz de la Paz": the town has a capital throughout.
            and not run[0].text[:1].islower()
            and self._city(run) == len(run)
        )

    def _letters_for(self, phrase: Phrase, i: int) -> bool:
        """Tell whether the letters of a house look like a small word: "Jane Doe, MIT News"."""
        return (
            phrase.credit is Credit.WITH
            and len(phrase.words) == 1
            and not self.capitals
            and shape(self.tokens[i].text) is Shape.CAPITALS
        )

    def _letters_of_house(self, i: int) -> bool:
        """Tell whether the letters of a known house stand at token *i*: "Par RFI Suivre"."""
        token = self.tokens[i]
        return (
            not self.capitals
            and shape(token.text) is Shape.CAPITALS
            and self._outlet((token.folded,))
        )

    def _joins(self, first: int, i: int) -> bool:
        """Tell whether a capitalised join stands between two names: "By Jane Doe And John Roe"."""
        tokens, given = self.tokens, self.tables.given
        return (
            (self.marked or tokens[first].folded in given)
            and tokens[i].folded in self.joins
            and tokens[i].folded not in given
            and i - first > 1
            and names.is_person(printed_words(tokens[first:i]))
            and self._names_follow(i + 1)
        )

    def _amid_capitals(self, i: int) -> bool:
        """Tell whether a join is set in capitals as the names are: "By JANE DOE AND ANNA ROE".

        A single letter may be an initial: a first name has to stand behind it.
        """
        tokens = self.tokens
        if not 0 < i < len(tokens) - 1 or not tokens[i].text.isupper():
            return False
        before, after = tokens[i - 1].text, tokens[i + 1].text
        return (
            len(before) > 1
            and before.isupper()
            and len(after) > 1
            and after.isupper()
            and (
                len(tokens[i].text) > 1
                or tokens[i + 1].folded in self.tables.given
                or self._outlet((tokens[i + 1].folded,))
            )
        )

    def _slashed(self, i: int, stop: int) -> bool:
        """Tell whether a slash or bar stands for the colon of a label: "文/李建国 图/王芳"."""
        tokens = self.tokens
        return (
            stop < len(tokens)
            and tokens[stop].kind is Kind.BAR
            and (tokens[stop].glued or tokens[i].folded not in self.tables.east_after)
            and shape(tokens[i].text) is Shape.EAST
        )

    def _set_off_by_comma(self, i: int, stop: int) -> bool:
        """Tell whether a comma stands for the colon of an author's label: "Autor, Ana Ode"."""
        tokens = self.tokens
        return (
            i == 0
            and stop + 1 < len(tokens)
            and tokens[stop].kind is Kind.COMMA
            and tokens[stop].glued
            and tokens[0].folded in self.tables.authors
            and (shape(tokens[stop + 1].text) is Shape.UNCASED or self._names_follow(stop + 1))
        )

    def _noble(self, i: int) -> bool:
        """Tell whether the join at token *i* stands between particles: "von und zu"."""
        tokens = self.tokens
        return (
            0 < i < len(tokens) - 1
            # A date among the tokens has no text.
            and tokens[i - 1].text != ""
            and tokens[i + 1].text != ""
            and shape(tokens[i - 1].text) is shape(tokens[i + 1].text) is Shape.PARTICLE
            and tokens[i - 1].folded != name_words.ARABIC_ARTICLE
        )

    def _names_follow(self, i: int) -> bool:
        chunk = self.tokens[i : self._chunk_end(i)]
        if chunk and shape(chunk[0].text) is Shape.EAST:
            return True
        if (
            1 < len(chunk) <= _MOST_UNCASED
            and self.tokens[i - 1].kind is Kind.COLON
            and shape(chunk[0].text) is Shape.UNCASED
        ):
            # No capitals show a name, but the colon of its label does.
            return True
        return self._person_or_outlet(chunk)

    def _said_again(self, first: int, i: int, stop: int) -> bool:
        """Tell whether the mark at token *i* stands between two names: "By A B By C D"."""
        tokens = self.tokens
        return (
            (self.marked or stop - i > 1)
            and not self.capitals
            and tokens[i].text[:1].isupper()
            and names.is_person(printed_words(tokens[first:i]))
            and stop < len(tokens)
            and self._names_follow(stop)
        )

    def _set_off(self, i: int, stop: int) -> bool:
        """Tell whether the label at token *i* stands without its colon: "Text Jane Doe"."""
        token = self.tokens[i]
        if stop >= len(self.tokens):
            return False
        if token.text[:1].islower():
            # "Tekst Anna Nowak, zdjęcia Jan Lis": a label among labels needs no capital.
            if self.tokens[0].text[:1].islower() and all(
                t.kind is Kind.WORD or t.kind in BREAKS for t in self.tokens
            ):
                # "tekst Anna Nowak  zdjęcia Jan Lis"
                return (i == 0 and self._another_label(stop, small=True)) or (
                    self.bare and self._person_at(stop)
                )
            return (
                self.marked
                and i > 1
                and self.tokens[i - 1].kind in (Kind.COMMA, Kind.BAR)
                and self._person_at(stop)
            )
        tables = self.tables
        if token.folded in tables.given:
            return False
        if token.folded in tables.roles:
            # "Penulis A B Editor C D": offices, but where one label answers the other.
            return all(t.kind is Kind.WORD for t in self.tokens) and (
                (i == 0 and self._another_label(stop)) or (self.bare and self._person_at(stop))
            )
        # "Text A B Photos C D": the second label stands as the first one does.
        if self.marked and i and self.tokens[i - 1].kind in BREAKS:
            # "Text von A | Illustration B"
            return names.is_person(printed_words(self.tokens[stop : self._chunk_end(stop)]))
        return self.tokens[stop].folded in tables.given or (
            (self.bare or (i == 0 and self._another_label(stop)))
            and self.tokens[stop].text[:1].isupper()
        )

    def _person_at(self, i: int) -> bool:
        """Tell whether a run from token *i* on is a person's name and of no house."""
        chunk = self.tokens[i : self._chunk_end(i)]
        return names.is_person(printed_words(chunk)) and not self._house_begins(chunk)

    def _another_label(self, i: int, *, small: bool = False) -> bool:
        """Tell whether a label of other work stands behind two words or more: "Words A B Photos C D"."""
        tokens = self.tokens
        return any(
            phrase.colon and phrase.credit in _OTHER_WORK and len(phrase.words) == 1
            for k in range(i + 2, len(tokens) - 2)
            if (
                tokens[k].text[:1].isupper() is not small
                or tokens[k - 1].kind in (Kind.COMMA, Kind.BAR)
            )
            and tokens[k].text.isupper() is self.capitals
            for phrase in self.tables.phrases.get(tokens[k].folded, ())
        )

    def _led(self, i: int, stop: int) -> bool:
        """Tell whether the words before token *i* are a kind of text: "A report by"."""
        tokens = self.tokens
        if self.drafts or i > 4 or self.marked:
            return False
        if (
            stop + 1 < len(tokens)
            and tokens[i].text[:1].isupper()
            and not self.capitals
            and tokens[stop].folded in self.tables.given
            and tokens[stop + 1].text[:1].isupper()
        ):
            # "Politics By Jane Doe"
            return True
        if (
            i == 1
            and tokens[0].text.isupper()
            and tokens[0].folded in self.tables.agencies
            and tokens[i].text.islower()
            and names.is_person(printed_words(tokens[stop:]))
        ):
            # "KNA by Jane Doe"
            return True
        if not any(t.folded in self.tables.genres for t in tokens[:i]) and not (
            # "Posted on 3 May 2024 in News by Jane Doe"
            tokens[0].kind is Kind.DATE
            and all(t.folded in self.tables.rubrics for t in tokens[1:i])
        ):
            return False
        return stop < len(tokens) and tokens[stop].text[:1].isupper()
