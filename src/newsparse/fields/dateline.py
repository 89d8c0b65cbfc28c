"""The dateline: place, day and agency in front of the first sentence.

Facts
-----
Agencies print the place, perhaps the day, their own name in brackets, and a dash: ``LA CROSSE,
Wis. (AP) —``, ``BEIRUT/THE HAGUE, March 7 (Reuters) -``, ``Bruselas, 7 oct (EFE).-``, ``МОСКВА,
29 июня. /ТАСС/.``. Italian agencies print their name first, Indian ones end in a colon, East
Asian ones put everything in brackets. Papers leave the agency out: ``CAIRO —``, ``BEIJING:``
(India), ``Hamburg.`` (Germany), ``PUTRAJAYA, Nov 22 —``.

The same looks open other things: a label (``SEE ALSO:``, ``EXKLUSIV -``), a speaker (``THE
PRESIDENT:``), a person with an age (``Jane Doe, 45 —``), a sentence that begins in capitals. So
each form has to bring enough of its own: an agency, a day, or capitals with a dash. What has
none of these counts only for a city of :mod:`newsparse.fields.places`.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from typing import NamedTuple

import attrs
import regex

from newsparse.fields import date as dates
from newsparse.fields.local_towns import LOCAL_TOWNS, TERRITORIES
from newsparse.fields.places import CITIES, COUNTRIES, PLACES, PROVINCES
from newsparse.fields.towns import CLUBS, TOWNS
from newsparse.languages import Language
from newsparse.model import ArticleDate, Dateline, DatelineError, Span
from newsparse.publishers import Publisher
from newsparse.publishers.agencies import AGENCIES, WIRES
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import DESKS, RUBRICS

__all__ = ["DatelineTables", "find", "read", "tables"]

Where = Callable[[int, int], Span]

_REACH = 120
"""A dateline ends within as many characters: the longest seen (three cities, day, agency) has 80."""


@attrs.frozen(eq=False)
class DatelineTables:
    """What the languages and publishers say of datelines, prepared for looking up."""

    agencies: frozenset[str]
    """Names, case-folded, that stand in the brackets."""
    labels: frozenset[str]
    """Words that open a text and are no place."""
    words: frozenset[str]
    """Common short words, which are no initials of a reporter."""


@functools.lru_cache(maxsize=32)
def tables(languages: tuple[Language, ...], publishers: tuple[Publisher, ...]) -> DatelineTables:
    """Prepare the tables of these languages and publishers.

    >>> from newsparse import languages, publishers
    >>> "reuters" in tables(languages.resolve(["en"]), publishers.every()).agencies
    True
    """
    return DatelineTables(
        agencies=frozenset(
            name.casefold()
            for publisher in publishers
            for name in (publisher.name, *publisher.aliases, *publisher.wires, *publisher.domains)
        ).union(name.casefold() for name in (*AGENCIES, *WIRES, *OUTLETS)),
        labels=frozenset(
            word.casefold()
            for words in (RUBRICS, DESKS, *(language.labels for language in languages))
            for word in words
        ),
        words=frozenset(
            word.casefold()
            for language in languages
            for word in (*language.prose.common, *language.bylines.places, *language.bylines.by)
        ),
    )


_END = regex.compile(
    r"""
      --\((?P<wire>[^()\n]{2,32})\)(?P<stop>\s?--?)                         # NEW YORK--(BUSINESS WIRE)--
    | \s?[-–—]{1,2}\s\((?P<wire>[^()\n]{2,32})\) (?P<stop>\s?[-–—:]+) (?=\s)     # MADISON, Wis. - (WMTV) -
    | \s?\((?P<wire>[^()\n]{2,32})\) (?P<stop>\s?[-–—]+) (?=["“„«]?\p{Lu})         # (WSAZ) -One person
    | \s?\((?P<wire>[^()\n]{2,32})\)\s?(?P<stop>â(?:€["“”]|\x80[\x93\x94]))(?=\s)    # a dash, mis-decoded
    | \s?\((?P<wire>[^()\n]{2,32})\) (?P<stop> \s?(?:\.?\s?[-–—―]+|[:;=]) | \. )? (?=\s|$)
    | \s/\s(?P<slash>[^/\n]{2,30})\s/\s(?P<on>[^/\n]{4,24})\s/ (?=\s)            # VANCOUVER / ACCESSWIRE / May 14, 2024 /
    | [.,]?\s/(?P<slash>[^/\s][^/\n]{1,40})/\.? (?:\s[-–—]+)? (?=\s)
    | \s\[(?P<wire>[^\[\]\n]{2,32})\] (?P<stop>\s?[-–—―]+) (?=\s)           # TOPEKA, Kan. [KSNT] —
    | \s\| (?=\s) (?<=\s(?P<house>\p{Ll}{2,6}(?:/\p{Ll}{2,6})?)\s\|)       # BERLIN taz |
    | \s\|\s(?P<barred>\p{L}[^|\n]{1,30}?)\s\| (?=\s)                        # KAMPALA, Uganda | Xinhua |
    | \s(?P<bar>//|\|) (?=\s)                                             # DUBAI // The bridge
    | (?: \s(?:--+|[-–—―·]) | \.[-–—]+ | \s?(?:--|[—―]) ) (?=\s)
    | (?<=\p{Lu}{3}) - (?=\s)                                              # ALGER- Le port
    | [—―] (?=[\p{Lu}“"«¿¡])                                               # 20 de enero—En la entrada
    | (?<mark>[:.]) (?=\s|$)
    | \s(?<mark>:) (?=\s) (?<apart>)                                       # JAMMU, May 14 : The
    | \s (?P<damaged>["\x93\x96\x97]) (?=\s)
    """,
    regex.VERBOSE,
)
"""Where a dateline may end; `mark` is the weak kind, which sentences have too."""

_SIGN = regex.compile(r"\s?[(\[/\-–—―.·:,\"\x93\x96\x97|]")
"""What every ending has near its beginning."""

_ARABIC_ARTICLE = regex.compile(r"(?:[ae]l|a[dnrstz]|ash)-\p{Lu}")
_WORD = r"(?:(?:(?:[ae]l|a[dnrstz]|ash|ez)-|(?:d|nell|dell|sull)['’])\p{Lu}[\p{L}\p{M}'’‑-]*|\p{Lu}[\p{L}\p{M}\p{Nd}.'’´`‑-]*|\d{1,2}(?=\.\s\p{Lu}))"
_PARTICLES = frozenset(
    """
    de del della di da do dos das du des la le les el los las al of on upon the under
    am an der dem den es im in ob bei vor van aan op sur sous lès en na nad pod auf unter и на
    """.split()
)
"""Small words within the names of places."""
_PLACE_ARTICLES = frozenset(
    """
    The La Le Les El Los Las Al Den De Am Bad São San Des Dar Da Dos Van
    """.split()
)
"""Common words with which places begin, too."""
_PARTICLE = rf"(?:{'|'.join(sorted(_PARTICLES))})"
_RIVER = r"\s(?:[aio]\.\s?(?:d\.\s?)?|[ai]/)\p{Lu}\p{Ll}{0,8}\.?"
"""The river or region that tells a town from others of its name: "Frankfurt a.M."."""
_PLACE = regex.compile(
    rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{0,4}}(?:{_RIVER})?(?:\s?\([\p{{L}} .'’-]{{2,30}}\))?"
    r"(?:\s\[[\p{L} ]{2,30}\])?"
)
_SEVERAL = regex.compile(r"/|(?<=\p{Lu}{2}\.?)\s(?:and|und|et|y|e|og|och|en)\s(?=\p{Lu}{2})")
"""What stands between two places: "LONDON/PARIS", "LONDON and PARIS"."""
_RIVERSIDE = regex.compile(rf"{_RIVER}$", regex.IGNORECASE)
_UNCASED = regex.compile(
    r"[\p{Lo}\p{M}][\p{Lo}\p{M}'’\u200c\u200d-]*(?:\s[\p{Lo}\p{M}\u200c\u200d-]+){0,4}"
)
_COMMA = regex.compile(r"\s*[,،、]\s*|\.\s+(?=\p{Nd}|\p{Lu}\p{Ll}{2,8}\.?\s\p{Nd}{1,2}(?!\p{Nd}))")
_ALL_DIGITS = regex.compile(r"\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}\.?")
_DOMAIN = regex.compile(
    r"[\p{L}\p{Nd}-]{2,}(?:\.[\p{L}\p{Nd}-]+)*\.(?:com|net|org|info|tv|\p{L}{2})"
)
_BARE_AGENCY = regex.compile(
    r"\s(?P<name>[\p{L}.]+(?:\s\p{L}+)?)(?:,(?:\s\p{Lu}[\p{L}’'-]+){2,3})?(?:[.:](?=\s)|\s?[-–—](?=\s))"
)
"""An agency, perhaps with its reporter, that a full stop or a dash parts from the text."""
_DAY_BEHIND = regex.compile(
    r"\s(?P<day>[\p{L}\p{Nd}][\p{L}\p{Nd} ,.]{3,20}\p{Nd})(?::|\s[-–—])(?=\s)"
)
_BEHIND_DAY = regex.compile(r"\.?\s(?P<name>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}\p{L}+)?)$")
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}-]+")
_STATES = frozenset(
    """
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo.
    Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Alta. Man. Ont. Que. Sask. Nfld.
    Ags. Camp. Chih. Chis. Coah. Dgo. Gro. Gto. Hgo. Jal. Nay. Oax. Pue. Qro. Sin. Son. Tab. Tamps. Tlax. Ver.
    Yuc. Zac.
    """.split()
)
"""States and provinces as the stylebooks of North America shorten them, and the papers of Mexico."""
_SENTENCE = regex.compile(r"\S++(?:\s++\S++){3}\s++\S.*[.!?。…।۔؟]", regex.DOTALL)
_INITIAL_STATE = regex.compile(r"(?:\p{Lu}\.){2,3}|W\.Va\.|P\.?E\.?I\.?")
"""States and provinces by their initials: "N.Y.", "B.C.", "N.W.T."."""
_PARTS_OF_TOWNS = frozenset(
    """
    airport area bay beach borough center centre city county downs east estates falls farms gardens green grove harbor
    harbour heathrow heights hill hills island islands junction lake lakes metro mills north oaks parish park point
    port region ridge river shores south springs square stadium station township university valley village west woods
    """.split()
)
"""What stands behind a city's name in the names of other places: "MIAMI BEACH"."""
_COUNTY = regex.compile(r"^(?:(?:land)?kreis|lkr\.|raum|gemeinde|stadt|region|provinz|bezirk)\s")
_CAPITAL_DISTRICT = regex.compile(r"\sd\.?\s?[cf]\.?$")
"""What stands behind a capital that is a district of its own: "Bogotá D. C."."""
_CODE = regex.compile(r"\p{Lu}{2,4}|\p{Ll}{2,4}")
"""The letters by which a paper or a reporter signs."""
_CALL_SIGN = regex.compile(r"\p{Lu}{3,5}(?:-TV)?")
_FIRST_OF_TOWNS = frozenset(
    """
    aboard across bad big cabo camp cape ciudad city county east el fort grand great greater high inside kota kuala la
    lake las little los lower mount mt mt. near new north northern nueva nuevo old outside palm port puerto saint san
    sankt santa santo são south southern st st. tanjung the town township upper villa village west western
    """.split()
)
"""What names of places of several words begin with."""
_MONTH_FIRST = regex.compile(r"(?P<month>\p{L}{3,10})\.?\s(?P<day>\p{Nd}{1,2})")
_WIRES = ("wire", "slash", "house", "barred")
_LETTERS_ALONE = regex.compile(r"\p{Lu}{3,6}")
_LETTERS = regex.compile(r"\p{L}+")
_BETWEEN = regex.compile(r"\s[-–—/|]\s|,\s")
"""What parts agency and day within one bracket."""
_BEHIND_STOP = regex.compile(
    r"\s(?:\((?P<name>[\p{L}/]{2,12})\)\.?|(?P<names>\p{L}{2,10}(?:/\p{L}{2,10}){1,2}))(?=\s[\p{Lu}»„“\"])"
)
"""An agency that nothing parts from the text: "Berlin. dpa/nd Die Brücke"."""
_LEAST_WEEKDAY = 5
_SHORTEST_TEXT = 4
"""Blanks in a sentence that stands behind place and day."""
_FIRST_WORDS = 5
_RUNNING_WORDS = 10
"""A headline behind a place hardly has as many words."""
_YEAR = regex.compile(r"(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})")
_CITY_AND_DAY = regex.compile(
    r"(?P<place>\p{Lu}[\p{L} .'’-]{2,28}),\s"
    r"(?P<day>\p{Lu}\p{L}{2,8}\.?\s\p{Nd}{1,2}|\p{Nd}{1,2}\.?\s\p{L}{3,9})"
    r"(?:,\s(?P<wire>\p{Lu}{2}\p{L}{1,12}))?(?=\s+[\p{Lu}“\"„«])"
)
_TOPIC = regex.compile(r"\p{Lu}{2}[\p{Lu}\p{Nd} .'’-]{0,28}:\s")
_SHORT_SENTENCE = regex.compile(r"\s*+\S++(?:\s\S++)?(?<=\S[.!?])(?:\s|$)")
_WIRE_FIRST = regex.compile(
    r"(?P<wire>\p{Ll}{2,5})(?P<dot>\.?)\s(?P<place>\p{Lu}{2}[\p{Lu}/ -]{1,28})"
    r"(?:,\s(?P<day>\p{Nd}{1,2}\.?\s\p{L}{3,9}))?\.(?=\s)"
)
"""Agency or initials in front of the place: "sid KÖLN. Der Ball", "ng. FRANKFURT. Die Bank"."""
_INITIALS = regex.compile(r"(?P<who>\p{Ll}{2,3})\s(?P<place>\p{Lu}[\p{L}/. -]{2,28})")

_BRACKETED = regex.compile(
    r"""
      \( (?P<wire>[^()=＝\n]{2,24}) \) \s? (?P<dash>--|[-–—]) (?=\s)     # (ANSA) - ROMA, 28 LUG -
    | [(\[【［] (?P<place>[^()=＝\[\]【】\n]{1,12}) \s?[=＝]\s?             # 【ロンドン＝岡田浩幸】
      (?P<who>[^()=＝\n【】\[\]］]{2,24}) [)\]】］]
      (?: \s? [^=＝\n]{2,20} \s [=＝] (?=\s) )?                            # (서울=연합뉴스) 김민수 기자 =
    | [(（] (?P<house>\p{Lo}{2,4}?[社訊])                                 # （中央社記者溫貴香台北21日電）
      (?: 記者 (?P<names>\p{Han}{4,24}?) | (?P<from>\p{Han}{2,6}?) )
      (?P<day>(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日) (?: 專?[電讯訊] | (?:綜合)?(?:外電)?報導 ) [)）]
    | 【 (?P<desk>\p{Lo}{2,6}) ・ (?P<who>\p{Lo}{2,8}) 】                    # 【北京・山田太郎】
    | 【 (?P<city>[^【】=＝\n]{2,10}?) (?P<kyodo>共同|時事|ＡＦＰ|AFP|ロイター) 】   # 【北京共同】
    | \( (?P<here>\p{L}[^()\n]{2,30}) \) (?=\s["“«]?\p{Lu})               # (Ottawa) Le pont est ouvert.
    | [［\[] (?P<town>[^\s［］\[\]]{1,12}) \s (?P<on>[^\s［］\[\]]{1,8}日) \s   # ［東京 14日 ロイター］ -
      (?P<via>[^\s［］\[\]]{2,8}) [］\]] (?:\s?[-–—](?=\s))?
    """,
    regex.VERBOSE,
)
_CHINESE = regex.compile(
    r"(?P<house>新华社|新華社|中新社|中新网|本[报報刊社台网网]|\p{Han}{2,4}[网網社])(?P<place>\p{Han}{2,8}?)"
    r"(?P<day>(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日)[电電讯訊]"
    r"(?:\s?[（(]\s?\p{Han}{0,6}(?:记者|記者)[^（）()\n]{1,24}[)）])?"
)
_OWN = frozenset("本")
"""How a paper calls itself: "this paper"."""

_BEFORE_WIRE = regex.compile(r"\s?\(|\s?/\s?|\s?[-–—]\s?|[,،]\s|\s")
_BEHIND_WIRE = regex.compile(r"\s?(?P<stop>[:：۔।–—-]*)(?=\s)")
_TOKEN = regex.compile(r"\S+")
_STOPS = ":：۔।-–—"
_UNCASED_REACH = 60
_LONGEST_WIRE = 26
_UNCASED_CITY = regex.compile(
    r"(?P<place>[\p{Lo}\p{M}][\p{Lo}\p{M}\s'’\u200c\u200d]{1,24}?)\s?(?:[:：।۔]|\s?[-–—])(?=\s)"
)

_OPENING = frozenset("(（[［【")


class _Found(NamedTuple):
    """Offsets in the clean text."""

    stop: int
    place: tuple[int, int] | None
    agency: tuple[int, int] | None
    day: tuple[int, int] | None


def find(
    text: str, tables: DatelineTables, date_tables: dates.DateTables, *, where: Where = Span
) -> Dateline | None:
    """Return the dateline that *text*, a first paragraph, opens with, or ``None``.

    *where* maps offsets of *text* to the source.

    >>> from newsparse import languages, publishers
    >>> from newsparse.fields import date
    >>> english = languages.resolve(["en"])
    >>> mine, days = tables(english, publishers.every()), date.tables(english)
    >>> line = find("KYIV, April 14 (Reuters) - The bridge is open.", mine, days)
    >>> line.location, line.date.iso, line.agency, line.text
    ('KYIV', '--04-14', 'Reuters', 'KYIV, April 14 (Reuters) -')
    >>> find("SEE ALSO: The bridge is open.", mine, days) is None
    True
    """
    if not text:
        return None
    first = text[0]
    if first in _OPENING:
        found = _bracketed(text, tables, date_tables)
    elif first.isupper():
        found = _cased(text, 0, tables, date_tables)
    elif first.islower():
        found = _initials(text, tables)
    elif first.isalpha():
        found = _uncased(text, tables, date_tables)
    else:
        return None
    return None if found is None else _made(text, found, date_tables, where)


def read(
    text: str, tables: DatelineTables, date_tables: dates.DateTables, *, where: Where = Span
) -> Dateline:
    """Return the dateline that *text* opens with.

    Raises :class:`newsparse.DatelineError` when there is none.
    """
    found = find(text, tables, date_tables, where=where)
    if found is None:
        line = text.partition("\n")[0]
        raise DatelineError(
            text, where(0, min(len(line), _REACH)), "a place, day or agency and a dash"
        )
    return found


def _made(text: str, found: _Found, date_tables: dates.DateTables, where: Where) -> Dateline:
    def words(stretch: tuple[int, int] | None) -> str | None:
        return " ".join(text[slice(*stretch)].split()) if stretch else None

    return Dateline(
        text=" ".join(text[: found.stop].split()),
        location=words(found.place),
        agency=words(found.agency),
        date=_date(text, found.day, date_tables, where) if found.day else None,
        span=where(0, found.stop),
    )


def _is_day(text: str, stretch: tuple[int, int], date_tables: dates.DateTables) -> bool:
    """Tell whether a stretch holds a day of the year, and no name of an agency."""
    return (
        any(map(str.isdecimal, text[slice(*stretch)]))
        and _date(text, stretch, date_tables, Span) is not None
    )


def _date(
    text: str, stretch: tuple[int, int], date_tables: dates.DateTables, where: Where
) -> ArticleDate | None:
    start, stop = stretch
    swapped = _MONTH_FIRST.fullmatch(text, start, stop)
    if swapped is not None:
        # "marzo 3": a dateline has the month first where no sentence has it.
        turned = dates.scan(
            f"{swapped['day']} {swapped['month']}",
            date_tables,
            where=lambda _a, _b: where(start, stop),
        )
        if turned.dates and turned.dates[0].day is not None:
            return attrs.evolve(turned.dates[0], text=text[start:stop], span=where(start, stop))
    scanned = dates.scan(
        text[start:stop],
        date_tables,
        where=lambda a, b: where(start + a, start + b),
    )
    return next((date for date in scanned.dates if date.day is not None or date.ambiguous), None)


def _cased(
    text: str, start: int, tables: DatelineTables, date_tables: dates.DateTables
) -> _Found | None:
    """Read place, region, day, agency and end from *start*, in a script that has capitals."""
    if not _may_be_place(text, start, tables):
        return None
    for sign in _SIGN.finditer(text, start, start + _REACH):
        end = _END.match(text, sign.start(), start + _REACH)
        if end is None:
            continue
        found = _read(text, start, end, tables, date_tables)
        if found is not None:
            return found
        if end["mark"] == ":":
            return None
    return _day_alone(text, start, tables, date_tables)


def _day_alone(
    text: str, start: int, tables: DatelineTables, date_tables: dates.DateTables
) -> _Found | None:
    """Read a city and a day that nothing parts from the text: "Kathmandu, May 14 The bridge"."""
    match = _CITY_AND_DAY.match(text, start)
    if match is None or not _city(match["place"]):
        return None
    if match["wire"] and not _known(match["wire"], tables):
        return None
    if not _is_day(text, match.span("day"), date_tables):
        return None
    rest = text[match.end() :].lstrip()
    if not _fresh(rest) or not _tells(rest):
        return None
    wire = match.span("wire") if match["wire"] else None
    return _Found(match.end(), match.span("place"), wire, match.span("day"))


def _may_be_place(text: str, start: int, tables: DatelineTables) -> bool:
    """Refuse nearly every ordinary sentence by its first two words."""
    blank = text.find(" ", start, start + 40)
    if blank < 0 or not text[blank - 1].isalnum():
        return True
    word = text[start:blank]
    if word not in _PLACE_ARTICLES and word.casefold() in tables.words and not word.isupper():
        return False
    if not text[blank + 1 : blank + 2].islower():
        return True
    stop = text.find(" ", blank + 1, blank + 14)
    # "FRANKFURT am Main", "Frankfurt a.M.", "BERLIN taz |", and "LONDON and PARIS".
    return stop > 0 and (
        text[blank + 1 : stop] in _PARTICLES
        or (word.isupper() and text[stop + 1 : stop + 3].isupper())
        or text[blank + 2] in "./"
        or text[stop + 1 : stop + 2] == "|"
        or _ARABIC_ARTICLE.match(text, blank + 1) is not None
    )


def _read(
    text: str,
    start: int,
    end: regex.Match[str],
    tables: DatelineTables,
    date_tables: dates.DateTables,
) -> _Found | None:
    agency = next((end.span(name) for name in _WIRES if end[name]), None)
    known = agency is not None and _known(text[slice(*agency)], tables)
    if agency and not known and end["slash"]:
        # "/Корр. ТАСС Ирина Соколова/": with the reporter.
        agency, known = _named(text, agency, tables)
    if (end["house"] or end["barred"]) and not known:
        return None
    before = end.start("house") - 1 if end["house"] else end.start()
    parts = _parts(text, start, before, tables, date_tables)
    if parts is None:
        return None
    place, day, tail, regions = parts
    printed = text[slice(*place)]
    if end["on"] and day is None:
        day = end.span("on")
    if end["mark"] and _known(printed.rpartition("(")[2].rstrip(")"), tables):
        return None  # "KYIV (Reuters)." has no dash
    if end[0].startswith(".") and not end["mark"] and _state(printed + "."):
        # "YAKIMA, Wash.- The bridge": the full stop is the state's.
        place = (place[0], place[1] + 1)
        printed = text[slice(*place)]
    city = _city(printed)
    capitals = _capitals(printed)
    stop = end.end()
    rest = text[stop:].lstrip()

    if agency and not known and end["wire"] and _region(text[slice(*agency)]):
        # "Rostow (Russland) -": the country, not an agency; "Mumbai (Maharashtra) [India]" goes on.
        if not end["stop"] and rest[:1] in ("[", "("):
            return None
        place, agency, regions = (place[0], agency[1] + 1), None, regions + 1
    if tail:
        agency, known = tail, True
    elif agency and not known and end["wire"] and not day and _is_day(text, agency, date_tables):
        # "Monterrey, México (14 abril 2025).-", "DAVAO CITY (MindaNews / 14 May) —"
        agency, day = _beside_day(text, agency, date_tables)
    if (
        day
        and not known
        and not _ALL_DIGITS.fullmatch(text, *day)
        and _date(text, day, date_tables, Span) is None
    ):
        return None  # a person's age, a number in the sentence
    if agency:
        placed = bool(day or city or capitals)
        if end["wire"] and not tail and (end["stop"] or ":")[-1] in ":;.":
            # "New Delhi, Jan 13 (PTI) The port", but not "Deutsche Welle (DW): Herr Minister".
            believed = (known and placed) or (
                _agency_like(end["wire"], city=city)
                and (
                    # "Hanoi (ADN). Die Brücke", "Srinagar, Feb 19 (KNO): The bridge".
                    (end["stop"] == "." and city and not end["wire"].istitle() and _tells(rest))
                    or (bool(end["stop"]) and bool(day) and (city or capitals))
                    or (end["stop"] == ";" and city and capitals)
                    # "KIRCHZARTEN (BZ). Die Brücke": letters of a paper.
                    or (
                        end["stop"] == "."
                        and capitals
                        and _CODE.fullmatch(end["wire"]) is not None
                        and _tells(rest)
                        and not _labelled(printed, tables, regions)
                    )
                )
            )
        else:
            believed = known or (
                placed
                and _agency_like(text[slice(*agency)], city=city)
                and (city or not _labelled(printed, tables, regions))
            )
        believed = believed and not _is_weekday(text[slice(*agency)].casefold(), date_tables)
        fresh = _fresh(rest) and (known or _has_small(rest))
        return _Found(stop, place, agency, day) if believed and fresh else None
    country = regions and end["wire"]
    if end["mark"] == ".":
        if _COMMA.match(text, end.start()) is not None and _month_behind(text, stop, date_tables):
            # "MOSCOW. April 14 (Interfax) -"
            return None
        after = _BARE_AGENCY.match(text, stop)
        if after and (capitals or day) and _known(after["name"], tables):
            # "КИЇВ. 3 травня. УНН.", "АЛМАТЫ. КазТАГ -"
            return _Found(after.end(), place, after.span("name"), day)
        if day and (capitals or city) and not _labelled(printed, tables, regions):
            # "KYIV, 14. April. Die Brücke", "Bogotá, 3 de mayo de 2025. El puente": with its year.
            fresh = _fresh(rest) and rest[0] not in "(/[" and not rest[0].isdigit()
            told = _tells(rest)
            fresh = fresh and (told or (city and rest.count(" ") >= _SHORTEST_TEXT))
            whole = capitals or told or _YEAR.search(text, *day) is not None
            return _Found(stop, place, None, day) if fresh and whole else None
        if city and not day and _state(text[place[0] : stop]):
            # "Oaxaca, Oax. El puente", but "MADISON, Wis. (WMTV) -".
            fresh = _fresh(rest) and rest[0] not in "(/[" and _tells(rest)
            return _Found(stop, (place[0], stop), None, None) if fresh else None
        wire = _BEHIND_STOP.match(text, stop) if (city or capitals) and not day else None
        if wire is not None and not _RIVERSIDE.search(text, 0, end.end()):
            # "Berlin. dpa/nd Die Brücke", "Weimar. (tlz) Die Brücke"
            name = "name" if wire["name"] else "names"
            agent = _known(wire[name], tables) or (
                name == "name" and city and _CODE.fullmatch(wire[name]) is not None
            )
            if agent and _tells(text[wire.end() :].lstrip()):
                return _Found(wire.end(), place, wire.span(name), None)
        lands = regions and capitals and _region(printed.rpartition(", ")[2]) and _tells(rest)
        named = city and (printed.casefold() in PLACES or _tells(rest) or not rest)
        believed = named and not day and (not regions or bool(country or lands))
        return _Found(stop, place, None, None) if believed and _continues(rest) else None
    if not _fresh(rest):
        return None
    if end["mark"] == ":":
        # In small letters the larger cities alone: others are called as those are who speak.
        large = end["apart"] is None and all(
            name in CITIES for name in printed.casefold().split("/")
        )
        # Behind the day no title comes, nor one who speaks: "Srinagar, Feb 19: The bridge is open."
        believed = city and (capitals or bool(day) or (large and _tells(rest)))
        return _Found(stop, place, None, day) if believed else None
    if (end["damaged"] or end["bar"] or end[0] == "-") and not (city and capitals):
        # "ALGER- Le port", but "ANTI- AND PRO-WAR GROUPS".
        return None
    in_brackets = printed.rpartition("(")[2].rstrip(")").casefold()
    if not _has_small(rest) or _is_weekday(in_brackets, date_tables):
        # "LONDON HEATHROW (LHR) – NEW YORK (JFK)", "ASCOT (Saturday) – Going: good".
        return None
    if not day and _TOPIC.match(rest) is not None:
        # "MADRID - BARÇA: who plays": the title of a match, or two labels.
        return None
    behind = None if day else _DAY_BEHIND.match(text, stop)
    if behind is not None and not _is_day(text, behind.span("day"), date_tables):
        behind = None
    believed = (
        bool(day)
        or (behind is not None and (city or regions))
        or (regions and _state(printed))
        or (regions and _region(printed.rpartition(", ")[2]) and _tells(rest))
        or (
            capitals
            and (city or not _labelled(printed, tables, regions))
            and (city or regions or not _of_city(printed))
            and (city or regions or day or _place_like(printed))
        )
        or (bool(city or country) and _tells(rest))
    )
    if not believed:
        return None
    if behind is not None:
        # "CAIRO - 3 May 2025: The bridge is open."
        fresh = _fresh(text[behind.end() :].lstrip())
        return _Found(behind.end(), place, None, behind.span("day")) if fresh else None
    # "МОСКВА, 14 апр — РИА Новости.": the agency behind the dash.
    after = _BARE_AGENCY.match(text, stop)
    if after and _known(after["name"], tables):
        return _Found(after.end(), place, after.span("name"), day)
    return _Found(stop, place, None, day)


def _parts(
    text: str, start: int, stop: int, tables: DatelineTables, date_tables: dates.DateTables
) -> tuple[tuple[int, int], tuple[int, int] | None, tuple[int, int] | None, int] | None:
    """Split what stands before the end into place with regions, day, and an agency beside them."""
    edges = [start]
    for comma in _COMMA.finditer(text, start, stop):
        # "Москва. 14 апреля", but "WASHINGTON, Dec. 23".
        if text[comma.start()] != "." or len(edges) == 1:
            edges += comma.span()
    edges.append(stop)
    pairs = [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    place: tuple[int, int] | None = None
    tail: tuple[int, int] | None = None
    regions = -1
    for begin, finish in pairs:
        if place is not None and (
            begin == finish or _is_weekday(text[begin:finish].casefold(), date_tables)
        ):
            continue  # "BRUSSELS, (Reuters)", "RAMALLAH, Tuesday, November 14, 2023"
        named = _DOMAIN.fullmatch(text, begin, finish) or _known(text[begin:finish], tables)
        if named and tail is None and (place is not None or finish < stop):
            # "JAKARTA, KOMPAS.com", "TEMPO.CO, Jakarta".
            tail = (begin, finish)
            continue
        if any(character.isdigit() for character in text[begin:finish]):
            # The day runs to the end: "April 14, 2025".
            if place is not None:
                # "MOMBASA, Kenya May 14": no comma behind the country.
                land = _land(text, begin, finish)
                if land is not None:
                    place, begin, regions = (place[0], land), land + 1, regions + 1
            last = stop
            while text[last - 1].isspace() or text[last - 1] == ".":
                last -= 1
            behind = _BEHIND_DAY.search(text, begin, last)
            if tail is None and behind and _known(behind["name"], tables):
                tail, last = behind.span("name"), behind.start()
            if place is None:
                # "PRAHA 14. dubna": no comma.
                digit = next(i for i in range(begin, finish) if text[i].isdigit())
                name = text[begin:digit].rstrip()
                if not _PLACE.fullmatch(name) or text[digit - 1] != " ":
                    return None
                place, begin, regions = (begin, begin + len(name)), digit, 0
            return (place, (begin, last), tail, regions) if last - begin <= 30 else None
        if (
            tail is None
            and place is not None
            and finish == stop
            and _letters(text, place, begin, finish)
        ):
            # "Bengaluru, DHNS:": letters beside a place in small letters.
            tail = (begin, finish)
            continue
        piece = text[begin:finish]
        if not (
            all(map(_is_place, _SEVERAL.split(piece))) or (place is not None and _region(piece))
        ):
            return None
        place = (place[0] if place else begin, finish)
        regions += 1
        if regions > 2:
            return None
    if place is None:
        return None
    begin, finish = place
    blank = text.rfind(" ", begin, finish)
    if (
        tail is None
        and blank > begin
        and _letters_known(text[blank + 1 : finish], tables)
        and _city(text[begin:blank])
    ):
        # "London CNN —"
        tail, finish = (blank + 1, finish), blank
    slash = text.rfind("/", begin, finish)
    if tail is None and slash > begin and _known(text[slash + 1 : finish], tables):
        # "Halle (Saale)/MZ -", "Bonn/KNA."
        tail, finish = (slash + 1, finish), slash
    last_word = text[begin:finish].rsplit(maxsplit=1)[-1]
    if last_word[-1] == "." and not _state(last_word) and "." not in last_word[:-1]:
        # "Monterrey, Nuevo León. -", but "PORT AMITY, Wash. -".
        finish -= 1
    return ((begin, finish), None, tail, regions)


def _letters_known(name: str, tables: DatelineTables) -> bool:
    """Tell whether a word is the letters of an agency that we know."""
    return _LETTERS_ALONE.fullmatch(name) is not None and _known(name, tables)


def _land(text: str, start: int, stop: int) -> int | None:
    """Return where a country or province ends that opens a stretch, in front of the day."""
    blank = text.find(" ", start, stop)
    while blank > 0:
        if _region(text[start:blank]):
            return blank
        blank = text.find(" ", blank + 1, stop)
    return None


def _letters(text: str, place: tuple[int, int], start: int, stop: int) -> bool:
    """Tell whether a piece is the letters of an agency, beside a place that is not in capitals."""
    name = text[start:stop]
    return (
        _LETTERS_ALONE.fullmatch(name) is not None
        and not text[slice(*place)].isupper()
        and not _region(name)
    )


def _is_place(piece: str) -> bool:
    return _PLACE.fullmatch(piece.strip()) is not None


def _is_weekday(word: str, date_tables: dates.DateTables) -> bool:
    """Tell whether a word is a weekday in full: the short forms may be names of places."""
    known = date_tables.words.get(word) if len(word) >= _LEAST_WEEKDAY else None
    return known is not None and bool(known.weekdays)


def _region(name: str) -> bool:
    """Tell whether a name is that of a country or province, as it stands behind a town."""
    folded = name.casefold()
    return folded in COUNTRIES or folded in PROVINCES or folded in TERRITORIES


def _state(place: str) -> bool:
    """Tell whether a place ends in a state that is shortened: "Wis.", "FLA.", "N.Y."."""
    word = place.rpartition(" ")[2]
    return (
        word in _STATES
        or word.capitalize() in _STATES
        or _INITIAL_STATE.fullmatch(word) is not None
    )


def _of_city(place: str) -> bool:
    """Tell whether a city's name opens a name that is no place's: "DALLAS COWBOYS"."""
    words = place.casefold().split()
    if len(words) < 2 or words[-1] in _PARTS_OF_TOWNS:
        return False
    return any(" ".join(words[:size]) in CITIES for size in range(1, len(words)))


def _place_like(place: str) -> bool:
    """Tell whether several words can be a place: "TOWN OF AMITY", but not "WHAT A NIGHT FOR US"."""
    folded = place.casefold()
    words = folded.split()
    if len(words) < 2 or "/" in place:
        return True
    return (
        words[0] in _FIRST_OF_TOWNS
        or words[-1] in _PARTS_OF_TOWNS
        or not _PARTICLES.isdisjoint(words[1:-1])
        or (folded in TOWNS and folded not in CLUBS)
    )


def _month_behind(text: str, start: int, date_tables: dates.DateTables) -> bool:
    """Tell whether a day follows: "MOSCOW. April 14", but not "Essen. Die 20 Kinder"."""
    if _ALL_DIGITS.match(text, start) is not None:
        return True
    words = (word[0].casefold() for word in _LETTERS.finditer(text, start, start + 24))
    known = (date_tables.words.get(word) for word in itertools.islice(words, 2))
    return any(word is not None and bool(word.months) for word in known)


def _beside_day(
    text: str, stretch: tuple[int, int], date_tables: dates.DateTables
) -> tuple[tuple[int, int] | None, tuple[int, int]]:
    """Return agency and day that share a bracket: "Reuters, May 14", or the day alone."""
    for mark in _BETWEEN.finditer(text, *stretch):
        first, second = (stretch[0], mark.start()), (mark.end(), stretch[1])
        for name, day in ((first, second), (second, first)):
            letters = not any(map(str.isdigit, text[slice(*name)]))
            if letters and _is_day(text, day, date_tables):
                return name, day
    return None, stretch


def _named(
    text: str, stretch: tuple[int, int], tables: DatelineTables
) -> tuple[tuple[int, int], bool]:
    """Return where an agency that we know stands within a stretch, else all of it."""
    for word in _NAME.finditer(text, *stretch):
        if _known(word[0], tables):
            return word.span(), True
    return stretch, False


def _known(name: str, tables: DatelineTables) -> bool:
    # "dpa/lno" is a regional service, "AFP, AP" two agencies.
    folded = name.strip().casefold()
    if folded in tables.agencies:
        return True
    names = regex.split(r"[/,]| and ", folded)
    return names[0] in tables.agencies or any(name in tables.agencies for name in names[1:])


def _agency_like(name: str, *, city: bool) -> bool:
    if name[0].islower():
        # Behind a city that we know: "Kiel (ots) -", "Mannheim (pol/red) -".
        return city and all(part.isalpha() and len(part) <= 4 for part in name.split("/"))
    if "," in name:
        # "(KYMA, KECY)": two stations.
        return all(_CALL_SIGN.fullmatch(part) is not None for part in name.split(", "))
    return len(name.split()) <= 4 and any(map(str.isalpha, name))


def _city(place: str) -> bool:
    """Tell whether a place's first name, or one of several with slashes, is a city we know."""
    folded = _COUNTY.sub("", place.casefold())
    base = folded.partition(" (")[0]
    if _listed(folded) or _listed(base) or _listed(base.partition(",")[0]):
        return True
    if "." in base and _listed(_RIVERSIDE.sub("", base)):
        return True
    base = _CAPITAL_DISTRICT.sub("", base)
    # "Bottrop-Kirchhellen": a district of the town, if it is none itself.
    return any(
        _listed(name.strip()) or _listed(name.strip().partition("-")[0]) for name in base.split("/")
    )


def _listed(name: str) -> bool:
    if name.startswith("st.") and name[3:4].isalpha():
        name = f"st. {name[3:]}"
    return name in PLACES or name in LOCAL_TOWNS


def _is_town(name: str) -> bool:
    """Tell whether brackets hold a city that we know, or two of them: "Ottawa et Washington"."""
    words = name.split()
    return _city(name) or (
        len(words) == 3 and words[1].islower() and _city(words[0]) and _city(words[2])
    )


def _capitals(place: str) -> bool:
    """Tell whether the first name is in capitals, and long enough to be no abbreviation."""
    name = place.partition(",")[0].partition("(")[0].strip()
    return name.isupper() and max(sum(map(str.isalpha, word)) for word in name.split()) >= 3


def _labelled(place: str, tables: DatelineTables, regions: int) -> bool:
    if regions:
        return False
    folded = place.casefold()
    return folded in tables.labels or not tables.labels.isdisjoint(folded.split())


def _continues(rest: str) -> bool:
    """Tell whether a place and a full stop are followed by an article, or by nothing at all."""
    if not rest:
        return True
    if not _fresh(rest) or _SHORT_SENTENCE.match(rest):
        return False
    return len(rest.split(maxsplit=3)) >= 3


def _tells(rest: str) -> bool:
    """Tell whether a sentence stands here, or so much of one that it can be nothing else.

    Teasers break off in mid-sentence; of their words two in five are small, in German, too.
    """
    if _SENTENCE.match(rest) is not None:
        return True
    words = rest.split(None, _RUNNING_WORDS)
    if len(words) < _RUNNING_WORDS:
        return False
    words = words[:_RUNNING_WORDS]
    small = sum(word[0].islower() for word in words)
    topical = any(word[-1] in ":;" for word in words[:_FIRST_WORDS])
    return small * 5 >= _RUNNING_WORDS * 2 and not topical


def _has_small(rest: str) -> bool:
    """Tell whether a small letter stands among the first words: "NEW YORK (JFK) – BA117" has none."""
    head = " ".join(rest.split(None, _FIRST_WORDS)[:_FIRST_WORDS])
    return head != head.upper() or head == head.lower()


def _fresh(rest: str) -> bool:
    """Tell whether a sentence begins here: no lower-case letter, no punctuation."""
    return bool(rest) and not rest[0].islower() and rest[0] not in ",;.:)-–—"


def _initials(text: str, tables: DatelineTables) -> _Found | None:
    """Read an agency or initials in front of a city; these may be alone on their line: ``ku Frankfurt``."""
    first = _WIRE_FIRST.match(text)
    if first is not None and _city(first["place"]) and _tells(text[first.end() :].lstrip()):
        day = first.span("day") if first["day"] else None
        if _known(first["wire"], tables):
            return _Found(first.end(), first.span("place"), first.span("wire"), day)
        return _Found(first.end(), first.span("place"), None, day) if first["dot"] else None
    if len(text) > 32:
        return None
    match = _INITIALS.fullmatch(text)
    if match is None or match["who"] in tables.words or not _city(match["place"]):
        return None
    return _Found(len(text), match.span("place"), None, None)


def _uncased(text: str, tables: DatelineTables, date_tables: dates.DateTables) -> _Found | None:
    """Read a dateline in a script without capitals: an agency is needed, or a day."""
    match = _CHINESE.match(text)
    if match:
        own = text[0] in _OWN
        house = None if own else match.span("house")
        return _Found(match.end(), match.span("place"), house, match.span("day"))
    found = _uncased_wire(text, tables, date_tables) or _uncased_city(text)
    if found is not None:
        return found
    for end in _END.finditer(text, 0, _REACH):
        if end["mark"] or end["slash"] or end["damaged"]:
            continue
        agency = end.span("wire") if end["wire"] else None
        if agency and (end["stop"] == "." or not _known(end["wire"], tables)):
            return None
        place_stop, day = _uncased_day(text, end.start())
        if agency and not end["stop"] and day is None:
            continue
        if not all(_UNCASED.fullmatch(part) for part in _COMMA.split(text[:place_stop])):
            return None
        stop = end.end()
        if agency is None:
            # "القاهرة - سانا:": the agency behind the dash.
            after = _BARE_AGENCY.match(text, stop)
            if after and _known(after["name"], tables):
                agency, stop = after.span("name"), after.end()
            elif day is None or _date(text, day, date_tables, Span) is None:
                return None
        return _Found(stop, (0, place_stop), agency, day)
    return None


def _uncased_wire(
    text: str, tables: DatelineTables, date_tables: dates.DateTables
) -> _Found | None:
    """Read a dateline that an agency we know closes: "الدوحة في 6 مارس /قنا/"."""
    for sign in _BEFORE_WIRE.finditer(text, 1, _UNCASED_REACH):
        mark = sign[0].strip()
        wire = _wire(text, sign.end(), mark, tables)
        if wire is None:
            continue
        agency, stop, closed = wire
        behind = _BEHIND_WIRE.match(text, stop)
        place_stop, day = _uncased_day(text, sign.start())
        place = text[:place_stop].rstrip(" ,،").removesuffix(" في")
        if day is not None and not _is_day(text, day, date_tables):
            day = None
            place = text[: sign.start()]
        if behind is None or not all(map(_UNCASED.fullmatch, _COMMA.split(place))):
            continue
        if not closed and not ((day or _city(place)) and (mark or behind["stop"] or day)):
            continue
        if mark == "(" and not behind["stop"] and day is None:
            continue
        return _Found(behind.end(), (0, len(place)), agency, day)
    return None


def _wire(
    text: str, start: int, mark: str, tables: DatelineTables
) -> tuple[tuple[int, int], int, bool] | None:
    """Return where an agency that we know stands behind a *mark*, where it ends, and if closed."""
    close = {"(": ")", "/": "/"}.get(mark)
    if close is not None:
        end = text.find(close, start, start + _LONGEST_WIRE)
        if end > start and _known(text[start:end], tables):
            begin = start + len(text[start:end]) - len(text[start:end].lstrip())
            return (begin, begin + len(text[start:end].strip())), end + 1, True
        if mark == "(":
            return None
    for token in itertools.islice(_TOKEN.finditer(text, start, start + _LONGEST_WIRE), 3):
        name = text[start : token.end()].rstrip(_STOPS)
        if _known(name, tables):
            return (start, start + len(name)), start + len(name), False
    return None


def _uncased_city(text: str) -> _Found | None:
    """Read a city that we know and a colon, dash or full stop, above a whole sentence."""
    match = _UNCASED_CITY.match(text)
    if match is None or not _city(match["place"].strip()):
        return None
    rest = text[match.end() :].lstrip()
    if not _fresh(rest) or _SENTENCE.match(rest) is None:
        return None
    return _Found(match.end(), match.span("place"), None, None)


def _uncased_day(text: str, stop: int) -> tuple[int, tuple[int, int] | None]:
    """Return where the place ends, and the day behind it: with a comma, or right at the number."""
    digit = next((i for i in range(stop) if text[i].isdigit()), None)
    if digit is None:
        return stop, None
    comma = next(
        (m for m in reversed([*_COMMA.finditer(text, 0, stop)]) if m.start() < digit), None
    )
    begin = comma.end() if comma else digit
    last = comma.start() if comma else digit
    while last and text[last - 1].isspace():
        last -= 1
    return last, (begin, stop)


def _bracketed(text: str, tables: DatelineTables, date_tables: dates.DateTables) -> _Found | None:
    """Read a dateline that opens with a bracket."""
    match = _BRACKETED.match(text)
    if match is None:
        return None
    here = "here" if match["here"] else "wire"
    if match[here] and _is_town(match[here]):
        if not _tells(text[match.end() :].lstrip()):
            return None
        return _Found(match.end(), match.span(here), None, None)
    if match["here"]:
        # "(dpa) Die Brücke ist offen."
        believed = _known(match["here"], tables) and _SENTENCE.match(text, match.end() + 1)
        return _Found(match.end(), None, match.span("here"), None) if believed else None
    if match["wire"]:
        if not _known(match["wire"], tables):
            return None
        start = match.end() + 1
        if start < len(text) and text[start].isupper():
            found = _cased(text, start, tables, date_tables)
            if found is not None:
                return found._replace(agency=match.span("wire"))
        return _Found(match.end(), None, match.span("wire"), None)
    if match["desk"]:
        desk = match.span("desk")
        return _Found(match.end(), desk, None, None) if _city(match["desk"]) else None
    if match["place"]:
        agency = match.span("who") if _known(match["who"], tables) else None
        return _Found(match.end(), match.span("place"), agency, None)
    if match["from"]:
        return _Found(match.end(), match.span("from"), match.span("house"), match.span("day"))
    if match["house"]:
        start, stop = match.span("names")
        return _Found(
            match.end(), _behind_names(text, start, stop), match.span("house"), match.span("day")
        )
    if match["city"]:
        return _Found(match.end(), match.span("city"), match.span("kyodo"), None)
    if not _known(match["via"], tables):
        return None
    return _Found(match.end(), match.span("town"), match.span("via"), match.span("on"))


def _behind_names(text: str, start: int, stop: int) -> tuple[int, int]:
    """Find the place behind a Chinese reporter's name, which has three characters as a rule."""
    for size in (5, 4, 3, 2):
        if stop - size >= start + 2 and text[stop - size : stop] in CITIES:
            return (stop - size, stop)
    return (min(start + 3, stop - 1), stop)
