"""Which fixed phrase begins at a token, and whether it may stand there: marks, credits, joins."""

from __future__ import annotations

from newsparse.fields.byline_houses import known
from newsparse.fields.byline_runs import Runs
from newsparse.fields.byline_sheet import BREAKS, VISUAL
from newsparse.fields.byline_words import Meaning, Phrase
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.model import Credit
from newsparse.publishers.agencies import VIA

__all__ = ["Phrasing"]


class Phrasing(Runs):
    """Finds phrases and tests their surroundings."""

    def _phrase(self, i: int, before: Kind) -> Phrase | None:
        """Return the longest phrase that begins at token *i* and may stand there."""
        tokens = self.tokens
        for phrase in self.tables.phrases.get(tokens[i].folded, ()):
            words = phrase.words
            stop = i + len(words)
            if stop > len(tokens) or any(
                tokens[i + k].folded != words[k] for k in range(1, len(words))
            ):
                continue
            if phrase.colon:
                after = tokens[stop] if stop < len(tokens) else None
                if after is None or not (
                    after.kind is Kind.COLON
                    or self._slashed(i, stop)
                    # "تقرير - سارة علي"
                    or (
                        i == 0 and after.kind is Kind.BAR and shape(tokens[0].text) is Shape.UNCASED
                    )
                    or after.text == "●"
                    or self._set_off_by_comma(i, stop)
                    or (after.kind is Kind.LINE and before is Kind.LINE and not self.drafts)
                    or (
                        (before in BREAKS or phrase.meaning is Meaning.CREDIT)
                        and self._set_off(i, stop)
                    )
                ):
                    continue
            if self._fits(phrase, i, stop, before) and not self._is_other_work(phrase):
                return phrase
        return None

    def _is_other_work(self, phrase: Phrase) -> bool:
        """Tell whether a label that may be the author's is the editor's here: the author is named above.

        "Yazar: Ayşe Yılmaz" / "Editör: Mehmet Öztürk"
        """
        return (
            phrase.meaning is Meaning.BY
            and phrase.colon
            and self.marked
            and any(draft.person and draft.credit is Credit.BY for draft in self.drafts)
            and any(
                other.credit is Credit.EDITING and other.words == phrase.words
                for other in self.tables.phrases[phrase.words[0]]
            )
        )

    def _fits(self, phrase: Phrase, i: int, stop: int, before: Kind) -> bool:
        tokens = self.tokens
        meaning = phrase.meaning
        token = tokens[i]
        after = tokens[stop] if stop < len(tokens) else None
        opens = before in BREAKS or before is Kind.OPEN or i == 0
        if meaning is Meaning.BY:
            if after is None or self._is_name(i, after, phrase):
                return False
            if (
                shape(token.text) is Shape.EAST
                and self.drafts
                and (after.kind is Kind.WORD or self._slashed(i, stop))
            ):
                # "记者 张伟 通讯员 李娜"
                return True
            if (
                before is Kind.STOP
                or opens
                or (before is Kind.COMMA and (phrase.colon or self._only_seen(phrase)))
                or (before is Kind.COMMA and self._houses())
                # "Reporting by Jane Doe, writing by John Roe"
                or (
                    before is Kind.COMMA
                    and self.marked
                    and len(phrase.words) > 1
                    and self._names_follow(stop)
                )
                or (before is Kind.OTHER and token.text[:1].isupper() and not self.capitals)
            ):
                return (
                    not self.drafts
                    or len(phrase.words) > 1
                    or token.text[:1].isupper()
                    or before in BREAKS
                    or (before is Kind.OPEN and self._houses_follow(stop))
                )
            return phrase.colon
        if meaning is Meaning.CREDIT:
            if self._letters_for(phrase, i):
                return False
            if shape(token.text) is Shape.EAST and not phrase.colon:
                return (
                    (opens or bool(self.drafts)) and after is not None and after.kind is Kind.WORD
                )
            if phrase.words == (VIA,) and self.drafts and not self.marked:
                # "Jane Doe via AP" took the picture.
                return False
            if phrase.credit is Credit.WITH and len(phrase.words) == 1:
                return bool(self.drafts) and after is not None
            return after is not None
        if meaning is Meaning.SOURCE:
            return after is not None
        if meaning in (Meaning.POST, Meaning.STATEMENT):
            return opens or (before is Kind.OTHER and not self.drafts and self.marked)
        if meaning is Meaning.DESK:
            return False
        if meaning is Meaning.JOIN:
            if after is None or not self.drafts or before is Kind.COLON:
                # "editing by Dan Roe": nothing is joined right behind a mark.
                return False
            if len(phrase.words) == 1 and token.text[0].isupper() and not self.capitals:
                # "E. Roe", "Ed Wu" and "Te Rina" are names; a headline sets "And" with a capital.
                if token.folded in self.tables.given:
                    return False
                return len(token.text) > 2 or self._amid_capitals(i)
            return True
        if meaning is Meaning.PLACE:
            if token.text[0].isupper() and not self.capitals and self._small(token):
                # "La Gazette" has an article in front, and no Romanian preposition.
                return False
            if (
                self.capitals
                and self._small(token)
                and self.drafts
                and self.drafts[-1].location is not None
            ):
                # "ANA RUIZ" / "LUGO / LA GACETA"
                return False
            return (
                (bool(self.drafts) or self.post is not None)
                and after is not None
                and (after.kind is Kind.WORD)
            )
        if meaning is Meaning.PAPER:
            return (
                bool(self.drafts)
                and after is not None
                and not self._is_name(i, after, phrase)
                and (after.kind is Kind.WORD or after.kind is Kind.QUOTE)
            )
        if meaning is Meaning.AFTER:
            return bool(self.drafts)
        return bool(self.drafts)  # glue

    def _is_name(self, i: int, after: Token, phrase: Phrase) -> bool:
        """Tell whether a mark is a first name: "Per Lind", where Catalan papers print "Per Anna Puig"."""
        mark = self.tokens[i]
        tables = self.tables
        names = tables.named_marks.get(mark.folded)
        return (
            names is not None
            and not (after.folded in tables.small or after.folded in tables.never)
            and len(phrase.words) == 1
            and not phrase.colon
            and mark.text.istitle()
            and after.kind is Kind.WORD
            and after.text[0].isupper()
            and after.folded not in names
            # "Av Kari Moe og Per Erik Aas"; but "Per Gustav Malm" alone may be either, and is marked.
            and (
                self._chunk_end(i) == i + 2 or (bool(self.drafts) and after.folded in tables.given)
            )
            and not self._houses_follow(i + 1)
        )

    def _houses_follow(self, i: int) -> bool:
        """Tell whether a known house is named from token *i*: "(theo Reuters)"."""
        return known(self.tokens[i : self._chunk_end(i)], self.tables)

    def _houses(self) -> bool:
        """Tell whether agencies alone stand in front of the mark: "PAP, oprac. Anna Nowak"."""
        return not self.marked and not any(draft.person for draft in self.drafts)

    def _only_seen(self, phrase: Phrase) -> bool:
        """Tell whether all before is of pictures: "Illustration by A; text by B"."""
        return len(phrase.words) > 1 and all(draft.credit in VISUAL for draft in self.drafts)

    def _is_also(self, phrase: Phrase, meaning: Meaning) -> bool:
        """Tell whether the words of *phrase* mean another thing in another language."""
        return any(
            other.meaning is meaning and other.words == phrase.words
            for other in self.tables.phrases[phrase.words[0]]
        )
