"""The words of dates in all wanted languages, in one table, and a line cut into marks by it.

A *mark* is one character that says what a token may be: ``n`` a number of one or two digits,
``M`` the name of a month, ``L`` a word such as "published". The grammar of dates is written in
marks, so it knows no language; a word that means several things ("am" is German for "on" and
English for the morning) has a mark of its own that several rules accept.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

import attrs
import regex

from newsparse.fields.time_zones import ZONES
from newsparse.languages import Language
from newsparse.model import DateOrder
from newsparse.patterns import any_of, late

__all__ = [
    "WEEK_DATE",
    "DateTables",
    "Line",
    "Word",
    "fold",
    "has_digit",
    "marks",
    "phrase",
    "promising",
    "runs_on",
    "tables",
    "tokens",
]

# What a word may be.
MONTH, WEEKDAY, GLUE, HALF_DAY, HOUR, MINUTE, PUBLISHED, UPDATED, NOON = (1 << i for i in range(9))
YEAR_MARK, MONTH_MARK, DAY_MARK, ERA, CAPTION, PERSON, CLOCK_END, ZONE = (
    1 << i for i in range(9, 17)
)

_MARKS = {
    MONTH: "M",
    WEEKDAY: "W",
    MONTH | WEEKDAY: "X",
    GLUE: "g",
    WEEKDAY | GLUE: "v",
    HALF_DAY: "A",
    HALF_DAY | GLUE: "a",
    HALF_DAY | WEEKDAY: "A",
    HOUR: "h",
    HOUR | GLUE: "b",
    HOUR | WEEKDAY: "h",
    CLOCK_END: "t",
    MINUTE: "i",
    PUBLISHED: "L",
    UPDATED: "U",
    NOON: "H",
    YEAR_MARK: "j",
    YEAR_MARK | GLUE: "J",
    MONTH_MARK: "k",
    MONTH_MARK | WEEKDAY: "K",
    DAY_MARK: "l",
    DAY_MARK | WEEKDAY: "q",
    DAY_MARK | GLUE: "g",
    ERA: "E",
    ZONE: "Z",
    CAPTION: "w",
}
# Where a word means more than the marks can say, the first of these wins.
_FIRST = (MONTH, PUBLISHED, UPDATED, HALF_DAY, GLUE, WEEKDAY, HOUR, MINUTE, NOON, ERA, YEAR_MARK)

_TOKEN = regex.compile(
    r"""(?V1)
      (?:19|20)\d\d (?= \d{1,2}:\d\d)                 # a clock glued to a year: 20232:23
    | (?<= \d:) \d\d                                 # a day glued to a clock: 10:3112.04.2023
      (?= (?: \d{1,2} (?: [./-]\d{1,2}[./-] | \.?[ ]\p{L}++\.?[ ] ) (?:19|20)\d\d | (?:19|20)\d\d(?:-\d\d){2} ) (?!\d) )
    | (?:19|20)\d\d (?= \d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d (?!\d) )  # a day glued to a year: 12.04.202313.04.2023
    | \d+
    | \n
    | [\p{Han}\p{Hangul}\p{Thai}] \p{M}*              # scripts that set no blanks
    | (?: \p{Lu}\p{M}* )+ (?!\p{Ll})                  # ABC, and the A of "AP" before "April"
    | (?: \p{Lu}\p{M}* )? [[\p{Ll}\p{Lm}\p{Lo}\p{Lt}\p{M}\u200c\u200d]--[\p{Han}\p{Hangul}\p{Thai}]]+
    | [^\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]   # bidi marks are blanks here
    """,
    regex.VERBOSE,
)
_PUNCTUATION = {
    **dict.fromkeys(".。．", "."),
    **dict.fromkeys(",،，、", ","),
    **dict.fromkeys("/／⁄", "/"),
    **dict.fromkeys("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}", "-"),
    **dict.fromkeys(":：", ":"),
    **dict.fromkeys("([（［【", "("),
    **dict.fromkeys(")]）］】", ")"),
    **dict.fromkeys("'’‘׳", "'"),
    **dict.fromkeys("|·•・∙●▪│", "p"),
    "+": "+",
    "\n": "r",
}
_YEARS = range(1000, 3000)
# Joiners, and the dots below Devanagari and Bangla letters that spelling reforms moved.
_IGNORED = "\u200c\u200d\u093c\u09bc"


_APOSTROPHES = frozenset("’‘׳")
"""Hebrew cuts words off with a sign of its own, and typists with an apostrophe."""


@functools.lru_cache(maxsize=1 << 14)
def _fold(word: str) -> str:
    """Compare without case, accents and joiners, in any script."""
    if word in _APOSTROPHES:
        return "'"
    decomposed = unicodedata.normalize("NFKD", word.replace("ı", "i").casefold())
    return "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f" and c not in _IGNORED)


def fold(word: str) -> str:
    """Return the key under which a word stands in the tables.

    >>> fold("MÄR") == fold("mar") and fold("İstanbul") == "istanbul"
    True
    """
    return word.lower() if word.isascii() else _fold(word)


@attrs.define(eq=False)
class Word:
    """What one word, or the first word of a phrase, may mean.

    ``months`` and ``weekdays`` hold a number and the bit mask of the languages that mean it;
    the calendar of a month is ``""`` (Gregorian), ``"persian"``, ``"hijri"`` or, where nothing is counted
    over, ``"printed"``.
    """

    roles: int = 0
    mark: str = "w"
    languages: int = 0
    months: tuple[tuple[int, int, str], ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    clock: int = 0
    """Hours: 0 for am, 12 for pm, noon and midnight."""
    era: int = 0
    zone: str = ""
    """The abbreviation of the time zone that the words name."""
    ordinal: bool = False
    longer: tuple[tuple[tuple[str, ...], Word], ...] = ()


_NO_WORD = Word()


@attrs.frozen(eq=False)
class DateTables:
    """The words of several languages, prepared for reading."""

    languages: tuple[Language, ...]
    words: dict[str, Word]
    orders: tuple[tuple[DateOrder, ...], ...]
    month_first: int
    """The languages that print "April 14"."""
    buddhist: int
    printed_years: tuple[tuple[int, range], ...]
    """The languages that have years of a calendar that is not counted over, and those years."""
    dotted: int
    undotted: int
    """The languages that set a full stop behind the number of a day, and those that never do."""
    every: int
    """All the languages, as a bit mask."""
    by_code: dict[str, int]
    near: frozenset[str]
    """Every word of every phrase: what may stand beside a date's number."""
    strong: frozenset[str]
    """Those of them that are more than small words."""
    numerals: dict[str, int]
    """The numbers of days in words."""
    numerals_begin: frozenset[str]
    """The first letters of these words."""
    clock: regex.Pattern[str]
    """A time of day that closes a line, or stands in front of a label there: "at 10:19 am", "um 10:19 Uhr"."""
    eastern: regex.Pattern[str]
    """How a day begins in front of whose numbers nothing stands but a blank: "2025年3月", "3月6日"."""
    memo: dict[str, _Token] = attrs.field(factory=dict[str, "_Token"], repr=False)

    def orders_of(self, languages: int) -> set[DateOrder]:
        """Return the all-digit orders that newsrooms of these languages use."""
        return {o for i, orders in enumerate(self.orders) if languages >> i & 1 for o in orders}

    def left_as_printed(self, year: int, languages: int) -> bool:
        """Tell whether one of these languages counts such a year by a calendar of its own."""
        for bit, years in self.printed_years:
            if languages & bit and year in years:
                return True
        return False


def phrase(text: str) -> tuple[str, ...]:
    """Return the keys of a phrase's tokens; full stops and blanks at its end don't count."""
    keys = [fold(token) for token in _TOKEN.findall(text) if token.strip()]
    while keys and keys[-1] == ".":
        keys.pop()
    return tuple(keys)


class _Builder:
    """Collects the words of the languages."""

    def __init__(self) -> None:
        self.words: dict[str, Word] = {}

    def word(self, text: str) -> Word | None:
        """Return the entry of a word or phrase, made if need be."""
        keys = phrase(text)
        if not keys:
            return None
        first = self.words.setdefault(keys[0], Word())
        if len(keys) == 1:
            return first
        for rest, entry in first.longer:
            if rest == keys[1:]:
                return entry
        entry = Word()
        first.longer += ((keys[1:], entry),)
        return entry

    def add(self, texts: Iterable[str], role: int, language: int) -> Iterable[Word]:
        """Give words a role in a language."""
        for text in texts:
            entry = self.word(text)
            if entry is not None:
                entry.roles |= role
                entry.languages |= language
                yield entry

    def month(self, texts: Iterable[str], number: int, language: int, calendar: str = "") -> None:
        """Name a month."""
        for entry in self.add(texts, MONTH, language):
            entry.months = _merged(entry.months, number, language, calendar)

    def language(self, language: Language, bit: int) -> None:
        """Take in all words of one language."""
        data = language.dates
        names: list[list[str]] = [list(n) for n in data.months] or [[] for _ in range(12)]
        for name, number in data.more_months.items():
            names[number - 1].append(name)
        for number, forms in enumerate(names, 1):
            self.month(forms, number, bit)
            self.month((b + f for f in forms for b in data.month_beginnings), number, bit)
            self.month((f + e for f in forms for e in data.month_endings), number, bit)
        for calendar, months in (("persian", data.persian_months), ("hijri", data.hijri_months)):
            for number, forms_ in enumerate(months, 1):
                self.month(forms_, number, bit, calendar)
        # Which month of its own year it is says nothing about the day that is meant.
        self.month(data.printed_months, 0, bit, "printed")
        days: list[list[str]] = [list(n) for n in data.weekdays] or [[] for _ in range(7)]
        for name, number in data.more_weekdays.items():
            days[number].append(name)
        for number, forms in enumerate(days):
            # The lone letters of Hungarian and Thai tables are no names in a line of news.
            known = [name for name in forms if len(name) > 1 or name >= "\u3000"]
            for entry in self.add(known, WEEKDAY, bit):
                entry.weekdays = _merged_day(entry.weekdays, number, bit)
        for texts, role in (
            (data.glue, GLUE),
            (data.hours, HOUR),
            (data.clock_ends, CLOCK_END),
            (data.minutes, MINUTE),
            (data.published, PUBLISHED),
            (data.updated, UPDATED),
            (data.year_marks, YEAR_MARK),
            (data.month_marks, MONTH_MARK),
            (data.day_marks, DAY_MARK),
            (data.captions, CAPTION),
            (data.person_months, PERSON),
        ):
            for _ in self.add(texts, role, bit):
                pass
        for texts, role, clock in (
            (data.am, HALF_DAY, 0),
            (data.pm, HALF_DAY, 12),
            (data.midnight, NOON, 0),
            (data.noon, NOON, 12),
        ):
            for entry in self.add(texts, role, bit):
                entry.clock = clock
        for name, years in data.eras.items():
            for entry in self.add((name,), ERA, bit):
                entry.era = years
        for name, zone in data.zones.items():
            for entry in self.add((name,), ZONE, bit):
                entry.zone = zone
        for text in data.ordinals:
            found = self.word(text)
            if found is not None:
                found.ordinal = True

    def finish(self) -> None:
        """Give every word its mark and put the longest phrases first."""
        for word in self.words.values():
            word.mark = _mark(word.roles)
            if word.longer:
                word.longer = tuple(sorted(word.longer, key=lambda item: -len(item[0])))
                for _, entry in word.longer:
                    entry.mark = _mark(entry.roles)


def _mark(roles: int) -> str:
    if roles == 0:
        return "w"
    if roles in _MARKS:
        return _MARKS[roles]
    roles &= ~(CAPTION | PERSON)
    if roles in _MARKS:
        return _MARKS[roles]
    if roles & MONTH:
        return "X" if roles & WEEKDAY else "M"
    return _MARKS[next((role for role in _FIRST if roles & role), GLUE)]


def _merged(
    months: tuple[tuple[int, int, str], ...], number: int, language: int, calendar: str
) -> tuple[tuple[int, int, str], ...]:
    for i, (known, languages, other) in enumerate(months):
        if (known, other) == (number, calendar):
            both = (number, languages | language, calendar)
            return (*months[:i], both, *months[i + 1 :])
    return (*months, (number, language, calendar))


def _merged_day(
    weekdays: tuple[tuple[int, int], ...], number: int, language: int
) -> tuple[tuple[int, int], ...]:
    for i, (known, languages) in enumerate(weekdays):
        if known == number:
            return (*weekdays[:i], (number, languages | language), *weekdays[i + 1 :])
    return (*weekdays, (number, language))


@functools.lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> DateTables:
    """Return the words of *languages*, prepared once and kept."""
    builder = _Builder()
    for i, language in enumerate(languages):
        builder.language(language, 1 << i)
    builder.finish()
    # No date is told by the words of its zone: they stand behind a time of day.
    near = frozenset(
        key
        for key, word in builder.words.items()
        if word.roles or word.ordinal or not _names_zones_alone(word)
    ).union(
        key
        for word in builder.words.values()
        for rest, entry in word.longer
        if entry.roles != ZONE
        for key in rest
    )
    numerals = {
        word.casefold(): number
        for language in languages
        for number, words in enumerate(language.dates.numerals, start=1)
        for word in words.split("|")
    }

    def words(*names: str) -> str:
        return any_of(word for name in names for x in languages for word in getattr(x.dates, name))

    return DateTables(
        languages=languages,
        words=builder.words,
        orders=tuple(language.dates.orders for language in languages),
        month_first=sum(1 << i for i, x in enumerate(languages) if x.dates.month_first),
        buddhist=sum(1 << i for i, x in enumerate(languages) if x.dates.buddhist),
        printed_years=tuple(
            (1 << i, x.dates.printed_years)
            for i, x in enumerate(languages)
            if x.dates.printed_years
        ),
        dotted=sum(1 << i for i, x in enumerate(languages) if x.dates.day_dot is True),
        undotted=sum(1 << i for i, x in enumerate(languages) if x.dates.day_dot is False),
        every=(1 << len(languages)) - 1,
        by_code={language.code: 1 << i for i, language in enumerate(languages)},
        near=near,
        strong=near
        - {
            key
            for key, word in builder.words.items()
            if word.roles in (0, GLUE, GLUE | WEEKDAY)
            # "ינו׳" is a word and a sign.
            and not any(longer.roles & MONTH for _, longer in word.longer)
        },
        numerals=numerals,
        numerals_begin=frozenset(word[0] for word in numerals),
        clock=late(
            rf"[\s|•·,–-] ((?:(?:{words('clock_starts')})\ )?+ \d{{1,2}} [:.] \d\d (?: \ ?+ [apAP]\.?[mM]\b\.? )?"
            rf" (?: \ (?: {words('hours', 'clock_ends')} | \p{{Lu}}{{2,4}} ) )?)"
            r" (?: $ | (?=\ (?:\d++|\p{L}{2,7}+)\ \p{L}{4,12}+:$) )",
            regex.VERBOSE,
        ),
        eastern=late(
            rf"[\s\u3000](?:\d{{4}}(?:[.\-/]|{words('year_marks')})\d|\d{{1,2}}(?:{words('month_marks')})\d)"
        ),
    )


def _names_zones_alone(word: Word) -> bool:
    """Tell whether a word means nothing in a date but that it opens the name of a time zone."""
    return bool(word.longer) and all(entry.roles == ZONE for _, entry in word.longer)


def tokens(text: str) -> tuple[tuple[str, ...], list[int], list[int]]:
    """Return the keys of a text's tokens, line ends apart, and where they start and stop."""
    found = [match for match in _TOKEN.finditer(text) if match.group() != "\n"]
    return (
        tuple(fold(match.group()) for match in found),
        [match.start() for match in found],
        [match.end() for match in found],
    )


_DIGIT = regex.compile(r"\d")
_ASCII_DIGIT = regex.compile(r"[0-9]")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hangul}\p{Thai}]")
# The word next to a number, or the part of it that begins with its last capital.
_PIECE = r"(?:\p{Lu}\p{M}*)?[\p{Ll}\p{Lm}\p{Lo}\p{M}\u200c\u200d]++|(?:\p{Lu}\p{M}*)++"
_NUMBER = regex.compile(r"\d++")
WEEK_DATE = late(r"(?<![\w\-])([12]\d{3})(-?)W([0-5]\d)\2([1-7])(?![\w\-])")
"""A week date of ISO 8601, in its extended and its basic form."""
# Read backwards from a number: searching forwards for a word and a number tries every letter.
_BEFORE = regex.compile(
    r"""(?r) ( (?: \p{Lu}\p{M}* )? [\p{Ll}\p{Lm}\p{Lo}\p{M}\u200c\u200d]+ | (?: \p{Lu}\p{M}* )+ )
    [^\p{L}\p{M}\d]{0,3}""",
    regex.VERBOSE,
)
_BEHIND = regex.compile(rf"[^\p{{L}}\p{{M}}\d]{{0,3}}({_PIECE})")
_WORD = late(_PIECE)
# Three numbers with two signs between, two with a stop behind each, or eight digits in a row.
_DIGITS = late(
    r"""
      \d [\s\p{Cf}]{0,3} [./\-\u2010-\u2015] [\s\p{Cf}]{0,3} \d{1,2} [\s\p{Cf}]{0,3}
          (?: [./\-\u2010-\u2015] [\s\p{Cf}]{0,3} \d | \. )
    | (?<!\d) (?:19|20)\d{6} (?!\d)
    """,
    regex.VERBOSE,
)


_REACH = 32


def has_digit(text: str) -> bool:
    """Tell whether there is a decimal digit of any script."""
    return (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text) is not None


def promising(text: str, tables: DateTables) -> bool:
    """Tell quickly whether a date may be in *text*: a digit with a date's word or sign beside it."""
    if not has_digit(text):
        return False
    if len(text) < 16 or _UNSPACED.search(text) is not None:
        return True
    near, strong, weak = tables.near, tables.strong, False
    for number in _NUMBER.finditer(text):
        start, stop = number.span()
        before = _BEFORE.match(text, max(0, start - _REACH), start)
        behind = _BEHIND.match(text, stop, stop + _REACH)
        for beside in (before, behind):
            if beside is None:
                continue
            key = fold(beside[1])
            if key in strong:
                return True
            weak = weak or key in near
    if weak and any(fold(word) in strong for word in _WORD.findall(text)):
        # "12 de junio": a small word stands between the day and the month.
        return True
    return _DIGITS.search(text) is not None or ("W" in text and WEEK_DATE.search(text) is not None)


class Line:
    """A text cut into tokens: parallel lists, and their marks as one string."""

    __slots__ = ("marks", "starts", "stops", "texts", "words")

    def __init__(self) -> None:
        """Start with nothing."""
        self.marks = ""
        self.texts: list[str] = []
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.words: list[Word] = []


class _Token(NamedTuple):
    """What a token means wherever it stands; ``alone`` is false where its neighbours matter."""

    key: str
    word: Word
    mark: str
    alone: bool


_MEMO_SIZE = 1 << 13
# The letters of ISO 8601, which count right behind a number alone.
_ISO_T, _ISO_Z = "T", "Z"


def _look_up(token: str, tables: DateTables) -> _Token:
    """Return what a token means, and remember it."""
    key = fold(token)
    word = tables.words.get(key, _NO_WORD)
    mark, first = word.mark, token[0]
    if mark == "w" and not first.isalpha():
        mark = _number(token) if first.isdecimal() else _PUNCTUATION.get(token, "x")
    alone = not (word.longer or word.ordinal or token in ZONES or token == _ISO_T)
    known = _Token(key, word, mark, alone)
    if len(tables.memo) >= _MEMO_SIZE:
        tables.memo.clear()
    tables.memo[token] = known
    return known


def marks(text: str, tables: DateTables) -> Line:
    """Cut *text* into tokens and say of each what it may be."""
    texts: list[str] = []
    starts: list[int] = []
    known: list[_Token] = []
    memo = tables.memo
    alone = True
    for match in _TOKEN.finditer(text):
        token = match.group()
        entry = memo.get(token) or _look_up(token, tables)
        alone = alone and entry.alone
        texts.append(token)
        starts.append(match.start())
        known.append(entry)
    line = Line()
    if alone:
        line.marks = "".join([entry.mark for entry in known])
        line.texts, line.starts = texts, starts
        line.stops = [start + len(token) for start, token in zip(starts, texts, strict=True)]
        line.words = [entry.word for entry in known]
        _whole_days(line)
        return line
    out: list[str] = []
    i, count = 0, len(texts)
    while i < count:
        token, start = texts[i], starts[i]
        stop = start + len(token)
        _, word, mark, single = known[i]
        n = 1
        if not single:
            for rest, longer in word.longer:
                n = 1 + len(rest)
                if (
                    i + n <= count
                    and all(key == known[j].key for j, key in enumerate(rest, i + 1))
                    and not (rest[-1].isdecimal() and _is_day(known, i + n))
                ):
                    word, mark = longer, longer.mark
                    stop = starts[i + n - 1] + len(texts[i + n - 1])
                    token = text[start:stop]
                    break
                n = 1
            glued = bool(out) and out[-1] in "nNyC" and line.stops[-1] == start
            if n == 1 and glued and word.ordinal and out[-1] in "nN":
                mark = "O"
            elif token in ZONES and mark not in "MX" and (token != _ISO_Z or glued):
                # "PT" is Pacific time behind a clock, and a Polish Friday elsewhere.
                clock = out[-1] in "Aan" or "".join(out[-2:]) in ("A.", "a.") if out else False
                if mark not in "Wv" or clock:
                    mark = "Z"
            elif token == _ISO_T and glued:
                mark = "T"
        out.append(mark)
        line.texts.append(token)
        line.starts.append(start)
        line.stops.append(stop)
        line.words.append(word)
        i += n
    line.marks = "".join(out)
    _whole_days(line)
    return line


_FULL_NAME = 5
_FIRST_SIGN = "\u2e80"


def _whole_days(line: Line) -> None:
    """Take a weekday for none that is a part of a name: 木村, 김민수, "SunHee"."""
    if "W" not in line.marks and "X" not in line.marks:
        return
    parts = [i for i, mark in enumerate(line.marks) if mark in "WX" and _of_name(line, i)]
    for i in parts:
        line.marks = f"{line.marks[:i]}w{line.marks[i + 1 :]}"
        line.words[i] = _NO_WORD


def _of_name(line: Line, i: int) -> bool:
    """Tell whether a short name of a weekday runs into letters that no date has."""
    token = line.texts[i]
    if token[0] < _FIRST_SIGN:
        # A tool may run "Monday" and what follows together; "Sun" and "Hee" are one name.
        return (
            len(token) < _FULL_NAME
            and runs_on(line, i)
            and line.texts[i + 1][0].isupper()
            and line.marks[i - 1 : i] != "n"
        )
    if len(token) > 1:
        return False
    first, last = i, i
    while first > 0 and line.texts[first - 1].isalpha() and runs_on(line, first - 1):
        first -= 1
    while runs_on(line, last):
        last += 1
    return "w" in line.marks[first : last + 1]


def runs_on(line: Line, i: int) -> bool:
    """Tell whether letters stand right behind token *i*, without a blank."""
    return (
        i + 1 < len(line.texts)
        and line.stops[i] == line.starts[i + 1]
        and line.texts[i + 1][0].isalpha()
    )


def _is_day(known: list[_Token], k: int) -> bool:
    """Tell whether the number right before token *k* is the day of a month.

    "Thu 2 Nov" is a Thursday, and no Monday of Vietnam ("Thứ 2").
    """
    if k < len(known) and known[k].key in "./":
        return True
    # "Thứ 7-19/4": behind a dash only a month says so.
    k += k < len(known) and known[k].key == "-"
    return k < len(known) and known[k].mark in "MX"


def _number(token: str) -> str:
    if not token.isdecimal():
        # Digits of a newer Unicode than Python's have no value yet.
        return "x"
    size = len(token)
    if size <= 2:
        return "n"
    if size == 4:
        return "y" if int(token) in _YEARS else "N"
    if size == 8 and token[:2] in ("19", "20"):
        return "C"
    if 5 <= size <= 8 and token[:2] in ("19", "20"):
        # A year with the digits of something else run into it: "22 Dec 2016651".
        return "G"
    return "N"
