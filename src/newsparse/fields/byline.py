"""Who made the article: one printed line (or a few that belong together) in, authors out.

Facts
-----
- A byline opens with a word (``By``, ``Von``, ``Par``, ``Author:``), closes with one (``විසිනි``,
  ``기자``), or is nothing but names. A word at the front proves little: ``By law, …``, ``Von
  wegen``, ``Por que …`` open sentences and headlines. What follows it decides: names, and
  nothing that is none.
- Between two authors stand a comma, a word (``and``), a bar or slash, a line end, or nothing.
- Behind an author stand a place (``in Paris``, ``, Zürich``), a job title, a paper or agency, an
  address, a handle; then the date, a section, a button (``Follow``), a reading time.
- A single word is an author only if it is a known outlet, a word of the newsroom, or (behind a
  mark, with a date beside it) something that can be no other thing.
- A photo credit alone names no author of the article.

When the words don't settle it, the answer is that there is no author.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Final, NamedTuple

import attrs
import regex

from newsparse.fields import date as date_room
from newsparse.fields import names
from newsparse.fields.bylinewords import BylineTables, Meaning, Phrase, tables
from newsparse.fields.date import DateTables
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import CITIES
from newsparse.model import Author, AuthorKind, Byline, BylineError, Credit, Span

__all__ = ["BylineScan", "BylineTables", "read", "scan", "tables"]

Where = Callable[[int, int], Span]

_LIMIT: Final = 600
_EXPECTED: Final = "a byline, such as 'By Jane Doe'"


class BylineScan(NamedTuple):
    """A byline found in an element, and what else the element prints.

    ``marked`` tells that a word ("By", "Von"), a credit or the name of a known agency shows it to
    be one; without, it is a row of names. ``rest`` are stretches of the element that are neither
    byline nor date (a section, a line about the author).
    """

    byline: Byline
    marked: bool
    rest: tuple[tuple[int, int], ...] = ()


def read(
    text: str, tables: BylineTables, date_tables: DateTables, *, where: Where = Span
) -> Byline:
    """Return the byline that *text* prints.

    Raises :class:`newsparse.BylineError` when the element is none.
    """
    found = scan(text, tables, date_tables, where=where)
    if found is None:
        raise BylineError(text, Span(0, len(text)), _EXPECTED)
    return found.byline


# The first printed word, whatever stands before it.
_FIRST: Final = regex.compile(
    r"[\s\-–—|•·(\[【{*]*+ ( [\p{L}\p{M}][\w\p{M}'’.\-\u200c\u200d]*+ | [\d@] )", regex.VERBOSE
)
_EAST: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_CLOSED: Final = tuple("!?…,&")
_FIRST_EAST: Final = "\u1100"
_EDGES: Final = ",.;:()"
_QUOTED: Final = frozenset("„“”»«%$€£")


def scan(
    text: str,
    tables: BylineTables,
    date_tables: DateTables,
    *,
    where: Where = Span,
    supported: bool = False,
) -> BylineScan | None:
    """Return the byline in the printed element *text*, or ``None``.

    *supported* says that something outside the element makes a byline likely (the next line
    prints the date): names that could be a crosshead by themselves then count.
    """
    if not _may_open(text, tables):
        return None
    reader = _Reader(text, tables, supported)
    if any(map(str.isdigit, text)):
        tokens = _dated(text, date_tables)
    else:
        tokens = names.tokenise(text)
    if reader.walk(tokens) and reader.believed():
        return reader.result(where)
    above = _line_above(tokens)
    if above == 0:
        return None
    # A section's name stands over the mark.
    reader = _Reader(text, tables, supported)
    reader.rest.append((tokens[0].start, tokens[above - 1].stop))
    if reader.walk(tokens[above + 1 :]) and reader.marked and reader.believed():
        return reader.result(where)
    return None


def _may_open(text: str, tables: BylineTables) -> bool:
    """Refuse at little cost what can't be a byline: nearly every line of an article."""
    if len(text) > _LIMIT or not text:
        return False
    words = text[:120].split(None, 2)
    if not words:
        return False
    if len(words) > 1:
        # The second word opens with a capital, or is a small word of names.
        second = words[1]
        if second.islower() and second not in tables.small:
            if second.strip(_EDGES) not in tables.small:
                return False
        if len(words) > 2:
            words[2:] = words[2].split()
    if words[0][0] >= _FIRST_EAST:
        return len(text) <= 40 or "\n" in text[:40] or "@" in text
    match = _FIRST.match(text)
    if match is None:
        return False
    first = match[1]
    folded = first.casefold()
    marked = folded in tables.marks or folded.rstrip(".") in tables.marks
    strange = 0
    if "\n" not in text:
        for before, word in itertools.pairwise(words):
            if before[0].isdigit():
                continue
            if word.islower() and word.strip(_EDGES) not in tables.small:
                if "@" in word or "/" in word:
                    continue
                strange += 1
                if not marked or strange > 2:
                    return False
    if marked:
        return len(text) < 200 or "," in text or "\n" in text
    if "’s " in text or "'s " in text or len(text) > 160 or text.endswith(_CLOSED) or not _QUOTED.isdisjoint(text):
        return False
    if first[0].islower() and len(words) > 1 and folded not in names.PARTICLES:
        # "byJane Doe", "d'Aubigny": nothing else opens in small letters.
        if shape(first) is Shape.LOWER and folded not in tables.openers:
            return False
    if not first[0].isalpha() or not (first[0].isupper() or first[0].islower()):
        # Digits, and scripts without capitals: a byline of these is short.
        return len(text) < 120
    if text[-1] == "." and len(text) - text.rfind(" ") > 6:
        return any(meaning in text for meaning in tables.after)
    return True


def _line_above(tokens: list[Token]) -> int:
    """Return where the first line of words ends if it is short and another follows, else 0."""
    for k, token in enumerate(tokens[:5]):
        if token.kind is Kind.LINE:
            return k
        if token.kind is not Kind.WORD:
            return 0
    return 0


def _dated(text: str, date_tables: DateTables) -> list[Token]:
    """Return the tokens of *text* with each date, its label included, as one token."""
    found = date_room.scan(text, date_tables)
    if not found.dates:
        return names.tokenise(text)
    tokens: list[Token] = []
    end = 0
    for start, stop in found.rest:
        if start > end or not tokens:
            tokens.append(Token(Kind.DATE, end, start, "", ""))
        tokens.extend(names.tokenise(text, start, stop))
        end = stop
    tokens.append(Token(Kind.DATE, end, len(text), "", ""))
    return [token for token in tokens if token.kind is not Kind.DATE or token.stop > token.start]


@attrs.define
class _Draft:
    """An author in the making: offsets of the element, and what was printed behind the name."""

    start: int
    stop: int
    kind: AuthorKind
    credit: Credit
    words: list[str]
    sure: bool = False
    east: bool = False
    loose: bool = False
    role: str | None = None
    affiliation: str | None = None
    location: str | None = None
    email: str | None = None
    handle: str | None = None

    @property
    def person(self) -> bool:
        return self.kind is AuthorKind.PERSON


_BREAKS: Final = frozenset({Kind.LINE, Kind.BAR, Kind.DATE})
_VISUAL: Final = frozenset({Credit.PHOTOGRAPHY, Credit.ILLUSTRATION, Credit.VIDEO, Credit.WITH})
_PROPER: Final = (Shape.CAPITALISED, Shape.CAPITALS, Shape.INITIAL, Shape.CAMEL, Shape.DOMAIN)


class _Reader:
    """One walk over the tokens of an element."""

    def __init__(self, text: str, tables: BylineTables, supported: bool) -> None:
        self.text = text
        self.tables = tables
        self.supported = supported
        self.drafts: list[_Draft] = []
        self.rest: list[tuple[int, int]] = []
        self.credit = Credit.BY
        self.marked = False
        self.closed = False
        self.nobody = False
        self.start = -1
        self.stop = -1
        self.title: str | None = None
        self.place: str | None = None
        self.post: tuple[int, int] | None = None
        self.statement = False
        self.capitals = text.isupper()
        self.tokens: list[Token] = []

    # -- the walk ----------------------------------------------------------------------------

    def walk(self, tokens: list[Token]) -> bool:
        """Read all tokens; False when something stands there that no byline prints."""
        self.tokens = tokens = self._split(tokens)
        if any(token.folded in names.PICTURE_AGENCIES for token in tokens):
            return False
        i, before = 0, Kind.LINE
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
                        i = step
                        before = _AFTERWARDS.get(phrase.meaning, Kind.OTHER)
                        if phrase.meaning is Meaning.PLACE and step == i + len(phrase.words):
                            before = Kind.AND
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
                i += 1
            elif kind is Kind.OPEN and self.drafts and self._labelled(i):
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
                last = i + 1 == len(tokens) or tokens[i + 1].kind in _BREAKS
                if token.text not in ".。।" or not last:
                    return False
                self.closed = True
                i += 1
            elif kind is Kind.LINK:
                if not self.drafts:
                    return False
                i += 1
            elif kind is Kind.COLON or kind is Kind.QUOTE or kind is Kind.OTHER:
                return False
            else:
                # A comma right after a line end or bar doesn't weaken it.
                if not (kind is Kind.COMMA and before in _BREAKS and not self.drafts):
                    before = kind
                if kind is Kind.COMMA and self.marked and not self.drafts:
                    self.nobody = True
                i += 1
        return bool(self.drafts) or self._nobody()

    def _labelled(self, i: int) -> bool:
        """Read "(Text)" or "(Fotos)" behind a name."""
        tokens = self.tokens
        if i + 2 >= len(tokens) or tokens[i + 2].kind is not Kind.CLOSE:
            return False
        for phrase in self.tables.phrases.get(tokens[i + 1].folded, ()):
            if len(phrase.words) == 1 and phrase.colon:
                self.drafts[-1].credit = phrase.credit
                self.stop = tokens[i + 2].stop
                return True
        return False

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

    def _split(self, tokens: list[Token]) -> list[Token]:
        """Part what a tool ran together: "HalperStaff", "byJane", "Nolan22"."""
        tables = self.tables
        out: list[Token] = []
        for token in tokens:
            if token.kind is Kind.DATE:
                self.supported = True
            if token.kind is Kind.EMAIL and out and token.text[:1].isupper():
                at = self._name_in_front(token, out)
                if at:
                    middle = token.start + at
                    left, right = token.text[:at], token.text[at:]
                    out.append(Token(Kind.WORD, token.start, middle, left, left.casefold()))
                    token = Token(Kind.EMAIL, middle, token.stop, right, right.casefold(), True)
            if token.kind is not Kind.WORD or len(token.text) < 4:
                out.append(token)
                continue
            word = token.text
            if word[0].islower():
                # A small-letter mark runs into a name: "byJane".
                match = _GLUED_MARK.match(word) if not out else None
                at = match.end() if match is not None else 0
            else:
                at = names.fused(word)
            if at:
                left, right = word[:at], word[at:]
                low, high = left.casefold(), right.casefold()
                if not out and low in tables.phrases or (out and self._second_thing(low, high)):
                    middle = token.start + at
                    out.append(Token(Kind.WORD, token.start, middle, left, low, token.glued))
                    out.append(Token(Kind.WORD, middle, token.stop, right, high, True))
                    continue
            out.append(token)
        return out

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
            or (right,) in tables.outlets
            or any(p.meaning is Meaning.GLUE for p in tables.phrases.get(right, ()))
            or left in self.text[: self.text.casefold().find(left)].casefold()
            or any(right == token.folded for token in self.tokens)
            or right in self.text.casefold().split()
        )

    # -- phrases -----------------------------------------------------------------------------

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
                    or after.text == "●"
                    or (after.kind is Kind.LINE and before is Kind.LINE and not self.drafts)
                ):
                    continue
            if self._fits(phrase, i, stop, before):
                return phrase
        return None

    def _fits(self, phrase: Phrase, i: int, stop: int, before: Kind) -> bool:
        tokens = self.tokens
        meaning = phrase.meaning
        token = tokens[i]
        after = tokens[stop] if stop < len(tokens) else None
        opens = before in _BREAKS or before is Kind.OPEN or i == 0
        if meaning is Meaning.BY:
            if after is None:
                return False
            if before is Kind.STOP or opens or (before is Kind.COMMA and phrase.colon):
                return not self.drafts or len(phrase.words) > 1 or token.text[:1].isupper() \
                    or before in _BREAKS
            return phrase.colon
        if meaning is Meaning.CREDIT:
            if shape(token.text) is Shape.EAST and not phrase.colon:
                return opens and after is not None and after.kind is Kind.WORD
            if phrase.credit is Credit.WITH and len(phrase.words) == 1:
                return bool(self.drafts) and after is not None
            return after is not None
        if meaning in (Meaning.POST, Meaning.STATEMENT):
            return opens or (before is Kind.OTHER and not self.drafts and self.marked)
        if meaning is Meaning.DESK:
            return False
        if meaning is Meaning.JOIN:
            if after is None or not self.drafts:
                return False
            if len(phrase.words) == 1 and len(token.text) == 1 and token.text.isupper():
                return self.capitals
            return True
        if meaning is Meaning.PLACE:
            return (bool(self.drafts) or self.post is not None) and after is not None and (
                after.kind is Kind.WORD
            )
        if meaning is Meaning.PAPER:
            return bool(self.drafts) and after is not None and after.kind is Kind.WORD
        if meaning is Meaning.AFTER:
            return bool(self.drafts)
        return bool(self.drafts)  # glue

    def _apply(self, phrase: Phrase, i: int, before: Kind) -> int:
        """Act on a phrase; return the next token, 0 to read it as words, -1 to give up."""
        tokens = self.tokens
        stop = i + len(phrase.words)
        meaning = phrase.meaning
        if meaning in (Meaning.JOIN, Meaning.PLACE, Meaning.PAPER):
            pass
        elif stop < len(tokens) and (tokens[stop].kind is Kind.COLON or tokens[stop].text == "●"):
            stop += 1
        if meaning is Meaning.BY or meaning is Meaning.CREDIT:
            if self.drafts and meaning is Meaning.BY and not self._names_follow(stop):
                return 0
            if meaning is Meaning.BY and self.drafts and before is not Kind.DATE and (
                before in _BREAKS and self.marked
            ):
                return -1
            if not self.drafts and self.start < 0:
                self.start = tokens[i].start
            elif self.start < 0:
                self.start = tokens[i].start
            self.credit = phrase.credit
            self.marked = self.marked or phrase.credit not in _VISUAL
            self.statement = False
            return stop
        if meaning is Meaning.POST:
            if self.start < 0:
                self.start = tokens[i].start
            self.marked = True
            skip = 1 if tokens[i].folded in self.tables.phrases and len(phrase.words) > 2 else 0
            self.post = (tokens[i + skip].start, tokens[stop - 1].stop)
            self.stop = tokens[stop - 1].stop
            if phrase.words[-1] in self.tables.prepositions and stop < len(tokens):
                return self._located(stop, before)
            return stop
        if meaning is Meaning.STATEMENT:
            if self.start < 0:
                self.start = tokens[i].start
            self.marked = self.statement = True
            return stop
        if meaning is Meaning.JOIN:
            chunk = tokens[stop : self._chunk_end(stop)]
            if chunk and self._city(chunk) == len(chunk):
                return self._located(stop, before)
            if self._is_also(phrase, Meaning.PLACE) and not self._person_or_outlet(chunk):
                return self._located(stop, before)
            return stop
        if meaning is Meaning.PLACE:
            if stop < len(tokens) and self._is_house(tokens[stop]) and self.drafts:
                found = self._paper(stop)
                if found:
                    return found
            if stop < len(tokens) and self._is_also(phrase, Meaning.JOIN):
                # "in", "a": between names in one language, before a place in another.
                chunk = tokens[stop : self._chunk_end(stop)]
                if tokens[stop].folded in self.tables.given and self._person_or_outlet(chunk):
                    return stop
            return self._located(stop, before)
        if meaning is Meaning.PAPER:
            return self._paper(stop)
        if meaning is Meaning.AFTER:
            self.marked = True
            self.stop = tokens[stop - 1].stop
            if len(phrase.words) > 1 and phrase.words[-1] in self.tables.places:
                return self._located(stop, before)
            return stop
        # Glue: a button or counter, with the words up to the next thing that counts.
        while stop < len(tokens) and tokens[stop].kind in (Kind.WORD, Kind.NUMBER):
            if self._phrase(stop, Kind.OTHER) is not None:
                break
            stop += 1
        return stop

    def _is_also(self, phrase: Phrase, meaning: Meaning) -> bool:
        """Tell whether the words of *phrase* mean another thing in another language."""
        return any(
            other.meaning is meaning and other.words == phrase.words
            for other in self.tables.phrases[phrase.words[0]]
        )

    def _names_follow(self, i: int) -> bool:
        return self._person_or_outlet(self.tokens[i : self._chunk_end(i)])

    def _person_or_outlet(self, chunk: list[Token]) -> bool:
        if not chunk:
            return False
        words = [token.text for token in chunk]
        folded = tuple(token.folded for token in chunk)
        if self._outlet(folded) or self._desk(chunk):
            return True
        return names.is_person(words) and " ".join(folded) not in CITIES

    def _located(self, i: int, before: Kind) -> int:
        """Read the place that begins at token *i*."""
        tokens = self.tokens
        end = self._chunk_end(i)
        chunk = tokens[i:end]
        if not chunk or shape(chunk[0].text) in (Shape.LOWER, Shape.POSSESSIVE):
            return -1
        if chunk[0].text[:1].islower() and chunk[0].folded in self.tables.articles:
            return -1
        size = len(chunk)
        if self.post is not None and not self.drafts:
            size = self._city(chunk) or 1
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

    def _city(self, chunk: list[Token]) -> int:
        """Return how many tokens at the front of *chunk* print a known city."""
        for size in range(min(4, len(chunk)), 0, -1):
            if self._print(chunk[0].start, chunk[size - 1].stop).casefold() in CITIES:
                return size
        return 0

    def _paper(self, i: int) -> int:
        end = self._chunk_end(i)
        chunk = self.tokens[i:end]
        draft = self.drafts[-1]
        named = [t for t in chunk if t.folded not in self.tables.articles]
        if not named or any(shape(t.text) not in _PROPER for t in named if not self._small(t)):
            return 0
        if draft.affiliation is not None or not draft.person:
            return 0
        draft.affiliation = self._print(chunk[0].start, chunk[-1].stop)
        self.stop = chunk[-1].stop
        return end

    def _small(self, token: Token) -> bool:
        return token.folded in self.tables.links or token.folded in self.tables.articles

    # -- runs of words -----------------------------------------------------------------------

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
            if stop > i and self._phrase_within(stop, i):
                break
            stop += 1
        return stop

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
            if phrase.colon and (after is None or after.kind is not Kind.COLON):
                continue
            if phrase.meaning is Meaning.BY:
                if phrase.colon or self._led(i, stop):
                    return True
                continue
            if phrase.meaning in (Meaning.JOIN, Meaning.PLACE, Meaning.PAPER):
                if after is None or (
                    phrase.meaning is Meaning.PAPER and self._house_begins(tokens[first:i])
                ):
                    continue
                if token.text[:1].isupper() and not self.capitals and (
                    phrase.meaning is not Meaning.PAPER or not self._is_house(after)
                ):
                    continue
                if len(token.text) == 1 and token.text.isupper() and not self.capitals:
                    continue
                # "de", "of", "y" are words of names too.
                if shape(token.text) is Shape.PARTICLE or token.folded in names.PARTICLES:
                    if not (
                        phrase.meaning is Meaning.JOIN
                        and self._person_or_outlet(tokens[stop : self._chunk_end(stop)])
                    ):
                        continue
                return True
            if phrase.meaning is Meaning.CREDIT and phrase.credit is Credit.WITH:
                if self._house_begins(tokens[first:i]) and phrase.words[-1] in self.tables.links:
                    continue
                if token.text[:1].isupper() and not self.capitals:
                    continue
                return True
            if phrase.meaning is Meaning.CREDIT and shape(token.text) is Shape.EAST:
                return phrase.colon
            if phrase.meaning is Meaning.GLUE:
                # A button's word can be somebody's name: it must be the third word at least.
                if len(words) == 1 and (
                    i - first < 2 or len(token.text) < 5 and token.text[:1].isupper()
                ):
                    continue
                return True
            return True
        return False

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

    def _led(self, i: int, stop: int) -> bool:
        """Tell whether the words before token *i* are a kind of text: "A report by"."""
        tokens = self.tokens
        if self.drafts or i > 4 or self.marked:
            return False
        if not any(t.folded in self.tables.genres for t in tokens[:i]):
            return False
        return stop < len(tokens) and tokens[stop].text[:1].isupper()

    def _chunk(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read a run of words; return the next token, -1 to give up."""
        if not chunk:
            return -1
        tokens = self.tokens
        if not self.drafts and not self.marked and stop < len(tokens):
            # "A report by Jane Doe": the run before the mark names no one.
            after = tokens[stop]
            if after.kind is Kind.WORD and self._led(stop, stop + 1) and any(
                p.meaning is Meaning.BY for p in self.tables.phrases.get(after.folded, ())
            ):
                self.start = chunk[0].start
                phrase = self.tables.phrases[after.folded][-1]
                self.credit = phrase.credit
                self.marked = True
                return stop + 1
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
        if self._plain(left, before, stop) < 0 or len(self.drafts) == count:
            return -1
        words = [token.text for token in right]
        if words == [token.text for token in left]:
            return stop
        if any(t.folded in self.tables.roles for t in right):
            self._role(right)
            return stop
        if right[0].folded in self.tables.articles or self._outlet(
            tuple(t.folded for t in right)
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
        if before is Kind.AND and len(chunk) > 2 and names.is_person(_words(chunk[1:])):
            if any(p.meaning is Meaning.BY for p in tables.phrases.get(chunk[0].folded, ())):
                # "Par A et par B": the mark is said again.
                chunk = chunk[1:]
        folded = tuple(token.folded for token in chunk)
        words = [token.text for token in chunk if token.kind is Kind.WORD]
        last = self.drafts[-1] if self.drafts else None
        if self._outlet(folded):
            return self._organisation(chunk, before, stop, sure=True)
        if self._desk(chunk):
            if last is not None and last.person and before in _AFTER:
                if (
                    len(chunk) == 1
                    or not self._house_words(chunk)
                    or any(word in tables.roles for word in folded)
                ):
                    self._role(chunk)
                    return stop
            return self._organisation(chunk, before, stop, sure=True)
        roles = [k for k, word in enumerate(folded) if word in tables.roles]
        if roles:
            return self._titled(chunk, roles, before, stop)
        if folded[-1] in names.DEGREES and all(word in names.DEGREES for word in folded):
            return stop if last is not None else -1
        if len(chunk) > 2 and folded[-1] in names.DEGREES and len(folded[-1]) > 1:
            return self._plain(chunk[:-1], before, stop)
        tail = self._outlet_tail(chunk)
        if tail and names.is_person(_words(chunk[:tail])):
            if self._plain(chunk[:tail], before, stop) < 0:
                return -1
            self._affiliate(chunk[tail:])
            return stop
        for k in range(2, len(chunk) - 1):
            if chunk[k].text == "The" and names.is_person(_words(chunk[:k])):
                # "Jane Doe The Canadian Press"
                if self._plain(chunk[:k], before, stop) < 0:
                    return -1
                self._affiliate(chunk[k:])
                return stop
        if last is not None and last.person and before in _AFTER and len(chunk) > 1:
            if len(chunk) == 2 and shape(words[0]) is Shape.CAPITALS and folded[1] in CITIES:
                # ", ARD Berlin"
                self._affiliate(chunk)
                return stop
            if folded[0] in tables.articles and all(
                shape(token.text) in _PROPER or self._small(token) for token in chunk
            ):
                # ", The West Australian"
                self._affiliate(chunk)
                return stop
        if last is not None and before in _AFTER and " ".join(folded) in CITIES:
            return self._placed(chunk, before, stop)
        bare = chunk
        while len(bare) > 2 and bare[0].folded in tables.articles:
            bare = bare[1:]
        strange = self._strange(bare)
        if len(words) > 1 and (
            not strange or self.marked or self.supported or self._before_country(stop)
        ):
            if self._body(chunk):
                return self._body_named(chunk, before, stop)
        if len(words) > 1:
            merged = self._merged(chunk, before, stop, strange)
            if merged:
                return merged
        if not strange and len(words) > 1:
            parts = self._parts(chunk)
            if all(names.is_person(_words(part)) for part in parts):
                return self._persons(chunk, before, stop)
            if self._brand(chunk):
                return self._organisation(
            chunk, before, stop, sure=self.marked or self.supported
        )
            if all(shape(w) is Shape.UNCASED for w in words) and len(words) <= 4:
                self._add(chunk[0].start, chunk[-1].stop, AuthorKind.PERSON, words)
                return stop
        if len(words) == 1:
            return self._single(chunk[0], before, stop, strange)
        return self._unknown(chunk, before, stop)

    def _strange(self, chunk: list[Token]) -> bool:
        """Tell whether a word stands here that no name holds; a first name excuses the last."""
        never = self.tables.never
        words = chunk[1:-1] if chunk[0].folded in self.tables.given else chunk
        return any(
            token.folded in never and token.folded not in names.PARTICLES for token in words
        )

    # -- organisations -----------------------------------------------------------------------

    def _outlet(self, folded: tuple[str, ...]) -> bool:
        outlets = self.tables.outlets
        if folded in outlets:
            return True
        if folded and folded[0] in self.tables.articles and folded[1:] in outlets:
            return True
        if len(folded) == 1:
            word = folded[0]
            if word.startswith(("l'", "l’", "d'", "d’")):
                return (word[2:],) in outlets
            return word in self.tables.domains
        return False

    def _outlet_tail(self, chunk: list[Token]) -> int:
        """Return where the name of an outlet begins behind a person's name, 0 for nowhere."""
        folded = tuple(token.folded for token in chunk)
        for k in range(2, len(chunk)):
            if folded[k:] in self.tables.outlets:
                return k
        return 0

    def _desk(self, chunk: list[Token]) -> bool:
        """Tell whether *chunk* names a newsroom: "our reporters", "WSWS Editorial Board"."""
        tables = self.tables
        folded = [token.folded for token in chunk]
        found = False
        for token, word in zip(chunk, folded, strict=True):
            if word in tables.desks:
                found = True
            elif word in tables.roles:
                found = found or folded[0] in tables.articles
            elif word not in tables.links and word not in tables.articles:
                form = shape(token.text)
                if form is Shape.LOWER and word not in tables.role_words:
                    return False
                if form is Shape.POSSESSIVE and len(chunk) < 3:
                    return False
        if not found:
            return self._desk_phrase(folded)
        # "Jane Doe Staff Writer": a title, not a newsroom.
        if folded[0] not in tables.articles and any(word in tables.roles for word in folded):
            if self.drafts or folded[0] not in tables.desks:
                return False
            return all(word in tables.roles or word in tables.role_words for word in folded[1:])
        return len(folded) <= 14

    def _desk_phrase(self, folded: list[str]) -> bool:
        return any(
            phrase.meaning is Meaning.DESK and list(phrase.words) == folded
            for phrase in self.tables.phrases.get(folded[0], ())
        )

    def _body(self, chunk: list[Token]) -> bool:
        """Tell whether *chunk* names a party, ministry, institute or the like."""
        tables = self.tables
        found = False
        lower = 0
        first = next((t for t in chunk if t.folded not in tables.articles), chunk[0])
        opens = self.marked and first.folded in tables.bodies
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
                elif form in (Shape.LOWER, Shape.POSSESSIVE):
                    return False
        return found and lower < 4

    def _house_words(self, chunk: list[Token]) -> bool:
        return any(
            token.folded in self.tables.articles or shape(token.text) is Shape.CAPITALS
            for token in chunk
        )

    def _brand(self, chunk: list[Token]) -> bool:
        shapes = [shape(token.text) for token in chunk if token.kind is Kind.WORD]
        return (Shape.CAMEL in shapes or Shape.DOMAIN in shapes) and all(
            form in _PROPER for form in shapes
        )

    def _merged(self, chunk: list[Token], before: Kind, stop: int, strange: bool) -> int:
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
        if last is not None and last.person and before in _AFTER:
            self._affiliate(chunk)
            return stop
        return self._organisation(
            chunk, before, stop, sure=self.marked or self.supported
        )

    def _organisation(self, chunk: list[Token], before: Kind, stop: int, *, sure: bool) -> int:
        last = self.drafts[-1] if self.drafts else None
        known = self._outlet(tuple(token.folded for token in chunk))
        if (
            last is not None
            and last.person
            and last.affiliation is None
            and last.credit is self.credit
            and known
            and before in _AFTER
        ):
            self._affiliate(chunk)
            return stop
        start, end = chunk[0].start, chunk[-1].stop
        if (
            last is not None
            and not last.person
            and not known
            and before is Kind.AND
            and all(shape(token.text) is Shape.LOWER for token in chunk)
            and chunk[0].folded not in self.tables.articles
        ):
            # "Staff and agencies" is one newsroom.
            last.stop = self.stop = end
            return stop
        if chunk[0].folded.startswith(("l'", "l’")):
            start += 2
        tokens = self.tokens
        if not known and self._before_country(stop):
            end = tokens[stop + 2].stop
            stop += 3
            sure = True
        words = [token.text for token in chunk]
        self._add(start, end, AuthorKind.ORGANISATION, words, sure=sure or self.statement)
        return stop

    def _before_country(self, i: int) -> bool:
        """Tell whether one capitalised word in brackets comes: the country of a party."""
        tokens = self.tokens
        return (
            i + 2 < len(tokens)
            and tokens[i].kind is Kind.OPEN
            and tokens[i + 1].kind is Kind.WORD
            and tokens[i + 2].kind is Kind.CLOSE
            and tokens[i + 1].text[:1].isupper()
        )

    def _affiliate(self, chunk: list[Token]) -> None:
        last = self.drafts[-1]
        start = chunk[0].start
        if chunk[0].folded.startswith(("l'", "l’")):
            start += 2
        printed = self._print(start, chunk[-1].stop)
        if last.affiliation is None:
            last.affiliation = printed
        self.stop = chunk[-1].stop

    # -- titles ------------------------------------------------------------------------------

    def _titled(self, chunk: list[Token], roles: list[int], before: Kind, stop: int) -> int:
        """Read a run of words that holds a job title."""
        tables = self.tables
        first = roles[0]
        while first > 0 and (
            chunk[first - 1].folded in tables.role_words or chunk[first - 1].folded in tables.roles
        ):
            first -= 1
        front = chunk[:first]
        back = chunk[roles[-1] + 1 :]
        if front and not self.drafts and names.is_person(_words(back)):
            # "Gazette Reporter Jane Doe"
            if any(shape(t.text) not in _PROPER and not self._small(t) for t in front):
                return -1
            self.title = self._print(chunk[0].start, chunk[roles[-1]].stop)
            if self.start < 0:
                self.start = chunk[0].start
            return self._persons(back, before, stop)
        if front and not self.drafts and self._house_begins(front):
            return -1
        if front and not self.drafts and not back:
            if (
                len(chunk) == 2
                and chunk[1].text[:1].isupper()
                and shape(front[0].text) is Shape.CAPITALS
                and not self.capitals
            ):
                # "HT Correspondent"
                return self._organisation(chunk, before, stop, sure=True)
        if front and self.drafts and self._outlet(tuple(t.folded for t in front)):
            self._role(chunk)
            return stop
        if front:
            words = [token.text for token in front]
            if names.is_person(words) and not any(t.folded in tables.never for t in front):
                if any(
                    shape(t.text) is Shape.LOWER and t.folded not in tables.small
                    for t in chunk[first:]
                ):
                    return -1
                after = self._persons(front, before, stop)
                self._role(chunk[first:])
                return after
            if not self.drafts:
                return -1
        if not front and names.is_person([t.text for t in back]) and before is not Kind.OPEN:
            if not self.marked and not self.drafts and shape(chunk[0].text) is Shape.LOWER:
                return -1
            self.title = self._print(chunk[0].start, chunk[roles[-1]].stop)
            if self.start < 0:
                self.start = chunk[0].start
            return self._persons(back, before, stop)
        if not self.drafts:
            return -1
        if any(shape(t.text) is Shape.LOWER and t.folded not in tables.small for t in chunk):
            return self._unknown(chunk, before, stop)
        self._role(chunk)
        return self._role_tail(before, stop)

    def _role_tail(self, before: Kind, stop: int) -> int:
        """Read the organisation behind a title, whose name may hold commas and joins."""
        tokens = self.tokens
        if stop >= len(tokens) or tokens[stop].kind is not Kind.COMMA:
            return stop
        end = stop + 1
        while end < len(tokens) and tokens[end].kind in (Kind.WORD, Kind.COMMA, Kind.AND):
            end += 1
        tail = tokens[stop + 1 : end]
        words = [token for token in tail if token.kind is Kind.WORD]
        if len(words) < 2 or words[-1].folded not in self.tables.bodies:
            return stop
        run: list[str] = []
        for token in [*tail, tokens[stop]]:
            if token.kind is Kind.WORD and token.folded not in self.tables.joins:
                run.append(token.text)
                continue
            if names.is_person(run) and not any(
                word.casefold() in self.tables.bodies or shape(word) is Shape.CAPITALS
                for word in run
            ):
                return stop
            run = []
        if any(shape(t.text) is Shape.LOWER and t.folded not in self.tables.small for t in words):
            return stop
        self._affiliate(tail)
        return end

    def _role(self, chunk: list[Token]) -> None:
        last = self.drafts[-1]
        printed = self._print(chunk[0].start, chunk[-1].stop)
        last.role = printed if last.role is None else f"{last.role}, {printed}"
        self.stop = chunk[-1].stop

    # -- persons -----------------------------------------------------------------------------

    def _persons(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Add the persons that a run of capitalised words names."""
        last = self.drafts[-1] if self.drafts else None
        if last is not None and before is Kind.OTHER and not last.location and not self.post:
            return -1
        for part in self._parts(chunk):
            self._person(part)
        return stop

    def _parts(self, chunk: list[Token]) -> list[list[Token]]:
        """Part names between which nothing is printed, by the first names among them."""
        given = self.tables.given
        if len(chunk) < 4 or chunk[0].folded not in given:
            return [chunk]
        parts: list[list[Token]] = []
        start = named = 0
        for k, token in enumerate(chunk):
            if (
                named >= 2
                and token.folded in given
                and k + 1 < len(chunk)
                and chunk[k - 1].folded not in given
                and shape(chunk[k - 1].text) not in (Shape.PARTICLE, Shape.INITIAL)
                and shape(chunk[k + 1].text) in (Shape.CAPITALISED, Shape.CAPITALS)
            ):
                parts.append(chunk[start:k])
                start, named = k, 0
            named += shape(token.text) in (Shape.CAPITALISED, Shape.CAPITALS)
        return [*parts, chunk[start:]]

    def _person(self, chunk: list[Token]) -> None:
        words = [token.text for token in chunk if token.kind is Kind.WORD]
        given = self.tables.given
        sure = (
            any(
                token.folded in given or token.folded.partition("-")[0] in given
                for token in chunk
            )
            or any(shape(word) in (Shape.INITIAL, Shape.PARTICLE) for word in words)
        )
        self._add(chunk[0].start, chunk[-1].stop, AuthorKind.PERSON, words, sure=sure)

    def _single(self, token: Token, before: Kind, stop: int, strange: bool) -> int:
        """Read one word that stands alone."""
        tokens = self.tokens
        last = self.drafts[-1] if self.drafts else None
        form = shape(token.text)
        after = tokens[stop] if stop < len(tokens) else None
        house = form in (Shape.DOMAIN, Shape.CAMEL) or (
            form is Shape.CAPITALS and len(token.text) <= 6 and not self.capitals
        )
        if last is None:
            if strange or form not in _PROPER or form is Shape.INITIAL:
                return -1
            letters = form is Shape.CAPITALS and house
            if not self.marked:
                if not letters or after is None or after.kind not in (Kind.COMMA, Kind.BAR):
                    return -1
                # "PAP, Anna Nowak"
                self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text])
                return stop
            if house:
                self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text], sure=True)
                return stop
            # A first name alone: only with the date behind it, and nobody beside it.
            if after is None or after.kind not in _BREAKS or self.capitals:
                return -1
            self._add(token.start, token.stop, AuthorKind.PERSON, [token.text])
            return stop
        if token.folded in CITIES and before in _AFTER and last.location is None:
            return self._placed([token], before, stop)
        if strange or form not in _PROPER:
            return self._unknown([token], before, stop)
        house = house or token.folded in self.tables.bodies
        if before in _AFTER and last.person and house and last.affiliation is None:
            self._affiliate([token])
            return stop
        if before is Kind.AND and house:
            self._add(token.start, token.stop, AuthorKind.ORGANISATION, [token.text], sure=True)
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
        if before is Kind.LINE and after is not None and after.kind is Kind.BAR:
            return self._placed([token], before, stop)
        return self._unknown([token], before, stop)

    def _placed(self, chunk: list[Token], before: Kind, stop: int) -> int:
        last = self.drafts[-1]
        if last.location is not None:
            return self._unknown(chunk, before, stop)
        last.location = self._print(chunk[0].start, chunk[-1].stop)
        self.stop = chunk[-1].stop
        return stop

    def _unknown(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Leave words out of the byline where a line prints other things, or give up."""
        if not self.drafts:
            return -1
        tokens = self.tokens
        if before is Kind.LINE and self._about_author(chunk):
            self.rest.append((chunk[0].start, tokens[-1].stop))
            return len(tokens)
        if before in (Kind.BAR, Kind.DATE, Kind.LINE) and len(chunk) <= 4:
            if before is Kind.BAR and any(shape(t.text) is Shape.POSSESSIVE for t in chunk):
                return -1
            if before is Kind.LINE and not self.supported and not self.marked:
                return -1
            self.rest.append((chunk[0].start, chunk[-1].stop))
            return stop
        return -1

    def _about_author(self, chunk: list[Token]) -> bool:
        """Tell whether a line of prose is about an author of this byline: it opens with the name."""
        line = self.text[chunk[0].start :].casefold()
        return any(
            line.startswith(" ".join(draft.words).casefold() + " ") for draft in self.drafts
        )

    # -- scripts without blanks -------------------------------------------------------------

    def _east(self, chunk: list[Token], before: Kind, stop: int) -> int:
        """Read signs of Chinese, Japanese or Korean."""
        tables = self.tables
        first, last = chunk[0], chunk[-1]
        if self._outlet(("".join(t.folded for t in chunk),)) or self._outlet(
            tuple(t.folded for t in chunk)
        ):
            return self._organisation(chunk, before, stop, sure=True)
        start, end = first.start, last.stop
        printed = self.text[start:end]
        for mark in tables.east_by:
            if printed.startswith(mark) and len(printed) > len(mark) and before in _BREAKS:
                if self.start < 0:
                    self.start = start
                self.marked = True
                start += len(mark)
                break
        for mark in tables.east_after:
            if printed.endswith(mark) and end - len(mark) > start:
                end -= len(mark)
                self.marked = True
                break
        credit = self.credit
        for mark, kind in tables.east_credits:
            if printed.endswith(mark) and end == last.stop and end - len(mark) > start:
                end -= len(mark)
                credit = kind
                break
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        name = self.text[start:end]
        if self.drafts and name in CITIES and self.drafts[-1].location is None:
            self.drafts[-1].location = name
            self.stop = last.stop
            return stop
        several = name.split()
        if (
            len(several) > 1
            and (self.marked or self.supported)
            and all(1 < len(part) < 4 and part[0] in tables.surnames for part in several)
        ):
            for part in several:
                first_sign = self.text.index(part, start)
                self._add(first_sign, first_sign + len(part), AuthorKind.PERSON, [part], sure=True)
                self.drafts[-1].east = True
                start = first_sign + len(part)
            return stop
        signs = len(name) - name.count(" ")
        if any(word in name for word in tables.east_never):
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        if any(desk in name for desk in tables.east_desks):
            if " " in name or signs > 16:
                return -1
            self._add(start, end, AuthorKind.ORGANISATION, [name], sure=True)
            self.drafts[-1].east = True
            return stop
        foreign = "・" in name or "·" in name
        if signs > (16 if foreign else 7) or signs < 2 or name.count(" ") > 2:
            return -1 if not self.drafts else self._unknown(chunk, before, stop)
        sure = name[:1] in tables.surnames or name[:2] in tables.surnames
        sure = sure or name[:3] in tables.surnames
        if not sure and not self.marked and not self.supported:
            return -1
        self._add(start, end, AuthorKind.PERSON, name.split(), sure=sure)
        self.drafts[-1].credit = credit
        self.drafts[-1].east = True
        if self.stop < last.stop and end < last.stop:
            self.stop = last.stop
        return stop

    # -- numbers, addresses ------------------------------------------------------------------

    def _number(self, i: int, before: Kind) -> int:
        tokens = self.tokens
        token = tokens[i]
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if after is not None and after.kind is Kind.WORD:
            glue = any(
                p.meaning is Meaning.GLUE for p in self.tables.phrases.get(after.folded, ())
            )
            if glue and self.drafts:
                return i + 1
            if not self.drafts and self.marked and after.text[:1].isupper():
                # "7 News WHDH"
                stop = self._chunk_end(i + 1)
                words = [t.text for t in tokens[i:stop]]
                if stop - i > 2 and all(w[:1].isupper() or w[:1].isdigit() for w in words):
                    self._add(
                        token.start, tokens[stop - 1].stop, AuthorKind.ORGANISATION, words, sure=True
                    )
                    return stop
            return -1
        if self.drafts and (token.glued or before in _BREAKS):
            # A footnote, a counter of comments.
            return i + 1
        return -1

    def _address(self, token: Token) -> None:
        key = "email" if token.kind is Kind.EMAIL else "handle"
        free = [draft for draft in self.drafts if getattr(draft, key) is None]
        if not free:
            return
        # One address belongs to the author before it; a row of them goes in order.
        draft = free[-1] if len(free) == 1 or getattr(self.drafts[-1], key) is None else free[0]
        if len(free) == len(self.drafts) and self._rows(token.kind) == len(self.drafts):
            draft = free[0]
        elif len(free) < len(self.drafts) and self._rows(token.kind) == len(self.drafts):
            draft = free[0]
        setattr(draft, key, token.text)
        self.stop = token.stop

    def _rows(self, kind: Kind) -> int:
        return sum(token.kind is kind for token in self.tokens)

    # -- the end -----------------------------------------------------------------------------

    def _add(
        self, start: int, stop: int, kind: AuthorKind, words: list[str], *, sure: bool = False
    ) -> None:
        if self.start < 0:
            self.start = start
        draft = _Draft(start, stop, kind, self.credit, words, sure)
        draft.role, self.title = self.title, None
        if self.place is not None:
            draft.location, self.place = self.place, None
        if self.post is not None:
            self.post = None
            draft.sure = True
        self.drafts.append(draft)
        self.stop = stop

    def _extend_over(self, token: Token) -> None:
        between = self.text[self.stop : token.start]
        if not between.strip():
            self.stop = token.stop

    def _print(self, start: int, stop: int) -> str:
        return " ".join(self.text[start:stop].split())

    def believed(self) -> bool:
        """Tell whether what was read is a byline and no crosshead, caption or headline."""
        drafts = self.drafts
        if not drafts:
            return self.nobody or self.marked
        if all(draft.credit in _VISUAL for draft in drafts):
            return False
        singles = [draft for draft in drafts if draft.person and len(draft.words) == 1]
        if any(not draft.east for draft in singles) and (len(drafts) > 1 or not self.supported):
            return False
        if self.marked:
            if self.credit is Credit.BY and self.capitals and not self.supported:
                # "BY ANY MEANS": capitals hide what is a name.
                return all(draft.sure or len(draft.words) <= 3 for draft in drafts)
            return True
        if self.closed:
            return False
        support = self.supported or any(
            draft.email or draft.handle or draft.role or (draft.affiliation and draft.person)
            for draft in drafts
        )
        for draft in drafts:
            if draft.sure:
                continue
            if not draft.person:
                if not support and not self._known_brand(draft):
                    if not any(other.person and other.sure for other in drafts):
                        return False
                continue
            shapes = [shape(word) for word in draft.words]
            if all(form is Shape.UNCASED for form in shapes):
                if not self.supported or not 2 <= len(shapes) <= 4:
                    return False
                continue
            if draft.east:
                if not support:
                    return False
                continue
            whole = self._print(draft.start, draft.stop).casefold()
            if whole in CITIES or draft.words[-1].casefold() in CITIES:
                return False
            if not support and (self.capitals or len(shapes) > 3):
                return False
        # "Jane Doe in Trouble" is a headline.
        return support or all(
            not draft.loose or not draft.person or (draft.location or "").casefold() in CITIES
            for draft in drafts
        )

    def _known_brand(self, draft: _Draft) -> bool:
        return any(shape(word) in (Shape.CAMEL, Shape.DOMAIN) for word in draft.words)

    def result(self, where: Where) -> BylineScan:
        """Return the values."""
        authors = tuple(
            Author(
                name=self._print(draft.start, draft.stop),
                kind=draft.kind,
                role=draft.role,
                affiliation=draft.affiliation,
                location=draft.location,
                email=draft.email,
                handle=draft.handle,
                credit=draft.credit,
                span=where(draft.start, draft.stop),
            )
            for draft in self.drafts
        )
        start = max(self.start, 0)
        stop = self.stop
        if stop < start:
            stop = next(
                (token.stop for token in self.tokens if token.start >= start), len(self.text)
            )
        byline = Byline(text=self._print(start, stop), authors=authors, span=where(start, stop))
        known = any(
            not draft.person and self._outlet(tuple(w.casefold() for w in draft.words))
            for draft in self.drafts
        )
        return BylineScan(byline, self.marked or known, tuple(self.rest))


# What a phrase leaves in front of the words behind it.
_AFTERWARDS: Final = {
    Meaning.BY: Kind.COLON,
    Meaning.CREDIT: Kind.COLON,
    Meaning.STATEMENT: Kind.COLON,
    Meaning.POST: Kind.COLON,
    Meaning.JOIN: Kind.AND,
}
_AFTER: Final = frozenset({Kind.COMMA, Kind.BAR, Kind.LINE, Kind.OPEN})
def _words(chunk: list[Token]) -> list[str]:
    """Return the printed words, the quotation marks of a nickname left out."""
    return [token.text for token in chunk if token.kind is Kind.WORD]


_GLUED_MARK: Final = regex.compile(r"\p{Ll}++(?=\p{Lu})")
