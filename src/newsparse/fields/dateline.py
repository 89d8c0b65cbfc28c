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

Here it is weighed what a dateline in capitals, in brackets or behind initials brings. Whether
words are a place is asked of :mod:`newsparse.fields.dateline_place`, agencies and days of
:mod:`newsparse.fields.dateline_words`, the text behind of :mod:`newsparse.fields.dateline_text`;
scripts without capitals are read by :mod:`newsparse.fields.dateline_uncased`.
"""

from __future__ import annotations

import regex

from newsparse.fields import date as dates
from newsparse.fields.dateline_place import (
    ARABIC_ARTICLE,
    PLACE,
    RIVERSIDE,
    end_of_land,
    in_capitals,
    is_city,
    is_land_beside,
    is_place,
    is_region,
    is_state,
    is_town,
    of_city,
    place_like,
)
from newsparse.fields.dateline_text import (
    END,
    REACH,
    SENTENCE,
    SIGN,
    continues,
    has_small,
    is_fresh,
    tells,
)
from newsparse.fields.dateline_uncased import behind_names, uncased
from newsparse.fields.dateline_words import (
    ALL_DIGITS,
    BARE_AGENCY,
    COMMA,
    DatelineTables,
    Found,
    Where,
    agency_like,
    agency_within,
    are_letters,
    beside_day,
    day_of,
    is_day,
    is_known,
    is_labelled,
    is_month,
    is_weekday,
    known_letters,
    month_behind,
    tables,
)
from newsparse.fields.place_words import PARTICLES, PLACE_ARTICLES
from newsparse.fields.places import CITIES, PLACES
from newsparse.fields.web_names import OF_WIRES
from newsparse.model import Dateline, DatelineError, Span
from newsparse.patterns import any_of, late

__all__ = ["DatelineTables", "find", "read", "tables"]

_DOMAIN = late(
    rf"[\p{{L}}\p{{Nd}}-]{{2,}}(?:\.[\p{{L}}\p{{Nd}}-]+)*\.(?:{any_of(OF_WIRES)}|\p{{L}}{{2}})"
)
_DAY_BEHIND = late(r"\s(?P<day>[\p{L}\p{Nd}][\p{L}\p{Nd} ,.]{3,20}\p{Nd})(?::|\s[-–—])(?=\s)")
_BEHIND_DAY = late(r"\.?\s(?P<name>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}\p{L}+)?)$")
# "OTTAWA—The bridge", "CHENNAI:The bridge": the first word of the text stands right behind.
_GLUED = regex.compile(
    r"\p{Lu}(?:[\p{L}\p{M}.'’]|-(?!-))++ (?:[—―:]|--) [\p{Lu}“\"«„]", regex.VERBOSE
)
_CODE = late(r"\p{Lu}{2,4}|\p{Ll}{2,4}")
"""The letters by which a paper or a reporter signs."""
_WIRES = ("wire", "slash", "house", "barred")
_BEHIND_STOP = late(
    r"\s(?:\((?P<name>[\p{L}/]{2,12})\)\.?|(?P<names>\p{L}{2,10}(?:/\p{L}{2,10}){1,2}))(?=\s[\p{Lu}»„“\"])"
)
"""An agency that nothing parts from the text: "Berlin. dpa/nd Die Brücke"."""
_BEHIND_COLON = late(r"\s\((?P<name>[\p{L}-]{2,12}(?:/[\p{L}-]{2,10})?)\)(?=\s[\p{Lu}»„“\"])")
"""An agency in brackets behind a place and a colon: "Berlin: (hib/HLE) Die Brücke"."""
_PLACE_AND_DAY = late(
    r"[(\[](?P<place>\p{Lu}[^(),\n]{1,30}(?:,\s\p{Lu}[^(),\p{Nd}\n]{1,24})?),\s(?P<day>[^()\[\]\n]{3,24})[)\]]\s?(?:--|[-–—:])?(?=\s)"
)
"""Place and day that share the brackets: "(New York, March 5, 2024) – A draft law"."""
_SHORTEST_TEXT = 4
"""Blanks in a sentence that stands behind place and day."""
_YEAR = late(r"(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})")
_CITY_AND_DAY = late(
    r"(?P<place>\p{Lu}[\p{L} .'’-]{2,28}),\s"
    r"(?P<day>\p{Lu}\p{L}{2,8}\.?\s\p{Nd}{1,2}|\p{Nd}{1,2}\.?\s\p{L}{3,9})"
    r"(?:,\s(?P<wire>\p{Lu}{2}\p{L}{1,12}))?(?=\s+[\p{Lu}“\"„«])"
)
_NO_LETTER = late(r"[^\p{L}\p{M}]")
_TOPIC = late(r"\p{Lu}{2}[\p{Lu}\p{Nd} .'’-]{0,28}:\s")
_WIRE_FIRST = late(
    r"(?P<wire>\p{Ll}{2,5})(?P<dot>\.?)\s(?P<place>\p{Lu}{2}[\p{Lu}/ -]{1,28}|\p{Lu}\p{Ll}[\p{L}/ -]{1,28})"
    r"(?:,\s(?P<day>\p{Nd}{1,2}\.?\s\p{L}{3,9}))?\.(?=\s)"
)
"""Agency or initials in front of the place: "sid KÖLN. Der Ball", "ng. FRANKFURT. Die Bank"."""
_INITIALS = late(r"(?P<who>\p{Ll}{2,3})\s(?P<place>\p{Lu}[\p{L}/. -]{2,28})")


_OPENING = frozenset("(（[［【")


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
        found = uncased(text, tables, date_tables)
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
            text, where(0, min(len(line), REACH)), "a place, day or agency and a dash"
        )
    return found


def _made(text: str, found: Found, date_tables: dates.DateTables, where: Where) -> Dateline:
    def words(stretch: tuple[int, int] | None) -> str | None:
        return " ".join(text[slice(*stretch)].split()) if stretch else None

    return Dateline(
        text=" ".join(text[: found.stop].split()),
        location=words(found.place),
        agency=words(found.agency),
        date=day_of(text, found.day, date_tables, where) if found.day else None,
        span=where(0, found.stop),
    )


def _cased(
    text: str, start: int, tables: DatelineTables, date_tables: dates.DateTables
) -> Found | None:
    """Read place, region, day, agency and end from *start*, in a script that has capitals."""
    if not _may_be_place(text, start, tables):
        return None
    for sign in SIGN.finditer(text, start, start + REACH):
        end = END.match(text, sign.start(), start + REACH)
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
) -> Found | None:
    """Read a city and a day that nothing parts from the text: "Kathmandu, May 14 The bridge"."""
    match = _CITY_AND_DAY.match(text, start)
    if match is None or not is_city(match["place"]):
        return None
    if match["wire"] and not is_known(match["wire"], tables):
        return None
    if not is_day(text, match.span("day"), date_tables):
        return None
    rest = text[match.end() :].lstrip()
    if not is_fresh(rest) or not tells(rest):
        return None
    wire = match.span("wire") if match["wire"] else None
    return Found(match.end(), match.span("place"), wire, match.span("day"))


def _may_be_place(text: str, start: int, tables: DatelineTables) -> bool:
    """Refuse nearly every ordinary sentence by its first two words."""
    blank = text.find(" ", start, start + 40)
    if blank < 0 or not text[blank - 1].isalnum():
        return True
    word = text[start:blank]
    if _GLUED.match(word) is not None:
        return True
    if word not in PLACE_ARTICLES and word.casefold() in tables.words and not word.isupper():
        return False
    if not text[blank + 1 : blank + 2].islower() or text.startswith(("â€", "â\x80"), blank + 1):
        # A dash that was mis-decoded begins with a letter.
        return True
    stop = text.find(" ", blank + 1, blank + 14)
    # "FRANKFURT am Main", "Frankfurt a.M.", "BERLIN taz |", and "LONDON and PARIS".
    return stop > 0 and (
        text[blank + 1 : stop] in PARTICLES
        or (word.isupper() and text[stop + 1 : stop + 3].isupper())
        or text[blank + 2] in "./"
        or text[stop + 1 : stop + 2] == "|"
        or ARABIC_ARTICLE.match(text, blank + 1) is not None
    )


def _read(
    text: str,
    start: int,
    end: regex.Match[str],
    tables: DatelineTables,
    date_tables: dates.DateTables,
) -> Found | None:
    agency = next((end.span(name) for name in _WIRES if end[name]), None)
    known = agency is not None and is_known(text[slice(*agency)], tables)
    if agency and not known and end["slash"]:
        # "/Корр. ТАСС Ирина Соколова/": with the reporter.
        agency, known = agency_within(text, agency, tables)
    if (end["house"] or end["barred"]) and not known:
        return None
    before = end.start("house") - 1 if end["house"] else end.start()
    parts = _parts(text, start, before, tables, date_tables, known=known)
    if parts is None:
        return None
    place, day, tail, regions = parts
    printed = text[slice(*place)]
    if end["on"] and day is None:
        day = end.span("on")
    if end["mark"] and is_known(printed.rpartition("(")[2].rstrip(")"), tables):
        return None  # "KYIV (Reuters)." has no dash
    if end[0].startswith(".") and not end["mark"] and is_state(printed + "."):
        # "YAKIMA, Wash.- The bridge": the full stop is the state's.
        place = (place[0], place[1] + 1)
        printed = text[slice(*place)]
    city = is_city(printed)
    capitals = in_capitals(printed)
    stop = end.end()
    rest = text[stop:].lstrip()

    if agency and not known and end["wire"] and is_land_beside(text[slice(*agency)]):
        # "Rostow (Russland) -", "Halle (Saale) -": the country or river, not an agency; "Mumbai (Maharashtra) [India]" goes on.
        if not end["stop"] and rest[:1] in ("[", "("):
            return None
        place, agency, regions = (place[0], agency[1] + 1), None, regions + 1
    if tail:
        agency, known = tail, True
    elif agency and not known and end["wire"] and not day and is_day(text, agency, date_tables):
        # "Monterrey, México (14 abril 2025).-", "DAVAO CITY (MindaNews / 14 May) —"
        agency, day = beside_day(text, agency, date_tables)
        if agency is None and not city and is_labelled(printed, tables, regions):
            return None  # "UPDATE (April 14) -"
    if (
        day
        and not known
        and not ALL_DIGITS.fullmatch(text, *day)
        and day_of(text, day, date_tables, Span) is None
    ):
        return None  # a person's age, a number in the sentence
    if agency:
        placed = bool(day or city or capitals)
        if end["wire"] and not tail and (end["stop"] or ":")[-1] in ":;.":
            # "New Delhi, Jan 13 (PTI) The port", but not "Deutsche Welle (DW): Herr Minister".
            believed = (known and placed) or (
                agency_like(end["wire"], tables, city=city)
                and (
                    # "Hanoi (ADN). Die Brücke", "Srinagar, Feb 19 (KNO): The bridge".
                    (end["stop"] == "." and city and not end["wire"].istitle() and tells(rest))
                    or (bool(end["stop"]) and bool(day) and (city or capitals))
                    or (end["stop"] == ";" and city and capitals)
                    # "KIRCHZARTEN (BZ). Die Brücke": letters of a paper.
                    or (
                        end["stop"] == "."
                        and capitals
                        and _CODE.fullmatch(end["wire"]) is not None
                        and tells(rest)
                        and not is_labelled(printed, tables, regions)
                    )
                )
            )
        else:
            believed = known or (
                placed
                and agency_like(text[slice(*agency)], tables, city=city)
                and (city or not is_labelled(printed, tables, regions))
            )
        believed = believed and not is_weekday(text[slice(*agency)].casefold(), date_tables)
        fresh = is_fresh(rest) and (known or has_small(rest))
        return Found(stop, place, agency, day) if believed and fresh else None
    country = regions and end["wire"]
    if end["mark"] == ".":
        if COMMA.match(text, end.start()) is not None and month_behind(text, stop, date_tables):
            # "MOSCOW. April 14 (Interfax) -"
            return None
        after = BARE_AGENCY.match(text, stop)
        if after and (capitals or day) and is_known(after["name"], tables):
            # "КИЇВ. 3 травня. УНН.", "АЛМАТЫ. КазТАГ -"
            return Found(after.end(), place, after.span("name"), day)
        if day and (capitals or city) and not is_labelled(printed, tables, regions):
            # "KYIV, 14. April. Die Brücke", "Bogotá, 3 de mayo de 2025. El puente": with its year.
            fresh = is_fresh(rest) and rest[0] not in "(/[" and not rest[0].isdigit()
            told = tells(rest)
            fresh = fresh and (told or (city and rest.count(" ") >= _SHORTEST_TEXT))
            whole = capitals or told or _YEAR.search(text, *day) is not None
            return Found(stop, place, None, day) if fresh and whole else None
        if city and not day and is_state(text[place[0] : stop]):
            # "Oaxaca, Oax. El puente", but "MADISON, Wis. (WMTV) -".
            fresh = is_fresh(rest) and rest[0] not in "(/[" and tells(rest)
            return Found(stop, (place[0], stop), None, None) if fresh else None
        wire = _BEHIND_STOP.match(text, stop) if (city or capitals) and not day else None
        if wire is not None and not RIVERSIDE.search(text, 0, end.end()):
            # "Berlin. dpa/nd Die Brücke", "Weimar. (tlz) Die Brücke"
            name = "name" if wire["name"] else "names"
            agent = is_known(wire[name], tables) or (
                name == "name" and city and _CODE.fullmatch(wire[name]) is not None
            )
            if agent and tells(text[wire.end() :].lstrip()):
                return Found(wire.end(), place, wire.span(name), None)
        lands = regions and capitals and is_region(printed.rpartition(", ")[2]) and tells(rest)
        named = city and (printed.casefold() in PLACES or tells(rest) or not rest)
        believed = named and not day and (not regions or bool(country or lands))
        return Found(stop, place, None, None) if believed and continues(rest) else None
    if not is_fresh(rest):
        return None
    if end["mark"] == ":":
        wire = _BEHIND_COLON.match(text, stop) if city and not day else None
        if wire is not None and tells(text[wire.end() :].lstrip()):
            # "Berlin: (hib/HLE) Die Brücke", but "Berlin: (siehe Karte) Die Brücke".
            name = wire["name"]
            if is_known(name, tables) or ("/" in name and agency_like(name, tables, city=city)):
                return Found(wire.end(), place, wire.span("name"), None)
        # In small letters the larger cities alone: others are called as those are who speak.
        large = end["apart"] is None and all(
            name in CITIES for name in printed.casefold().split("/")
        )
        # Behind the day no title comes, nor one who speaks: "Srinagar, Feb 19: The bridge is open."
        believed = city and (capitals or bool(day) or (large and tells(rest)))
        return Found(stop, place, None, day) if believed else None
    if (end["damaged"] or end["bar"] or end[0] == "-") and not (city and capitals):
        # "ALGER- Le port", but "ANTI- AND PRO-WAR GROUPS".
        return None
    if end["glued"] is not None and (not tells(rest) or is_city(_NO_LETTER.split(rest, 1)[0])):
        # "Eisenach –Die Wehr feiert.", but "Eisenach –Gotha ist die kürzeste Strecke."
        return None
    in_brackets = printed.rpartition("(")[2].rstrip(")").casefold()
    if not has_small(rest) or is_weekday(in_brackets, date_tables):
        # "LONDON HEATHROW (LHR) – NEW YORK (JFK)", "ASCOT (Saturday) – Going: good".
        return None
    if not day and _TOPIC.match(rest) is not None:
        # "MADRID - BARÇA: who plays": the title of a match, or two labels.
        return None
    behind = None if day else _DAY_BEHIND.match(text, stop)
    if behind is not None and not is_day(text, behind.span("day"), date_tables):
        behind = None
    believed = (
        bool(day)
        or (behind is not None and (city or regions))
        or (regions and is_state(printed))
        or (regions and is_region(printed.rpartition(", ")[2]) and tells(rest))
        or (
            capitals
            and (city or not is_labelled(printed, tables, regions))
            and (city or regions or not of_city(printed))
            and (city or regions or day or place_like(printed))
        )
        or (bool(city or country) and tells(rest))
    )
    if not believed:
        return None
    if behind is not None:
        # "CAIRO - 3 May 2025: The bridge is open."
        fresh = is_fresh(text[behind.end() :].lstrip())
        return Found(behind.end(), place, None, behind.span("day")) if fresh else None
    # "МОСКВА, 14 апр — РИА Новости.": the agency behind the dash.
    after = BARE_AGENCY.match(text, stop)
    if after and is_known(after["name"], tables):
        return Found(after.end(), place, after.span("name"), day)
    return Found(stop, place, None, day)


def _parts(
    text: str,
    start: int,
    stop: int,
    tables: DatelineTables,
    date_tables: dates.DateTables,
    *,
    known: bool,
) -> tuple[tuple[int, int], tuple[int, int] | None, tuple[int, int] | None, int] | None:
    """Split what stands before the end into place with regions, day, and an agency beside them.

    *known* says whether an agency that we know stands behind.
    """
    edges = [start]
    for comma in COMMA.finditer(text, start, stop):
        # "Москва. 14 апреля", but "WASHINGTON, Dec. 23" and "NEW YORK Sept. 14".
        if text[comma.start()] != "." or (
            len(edges) == 1
            and not is_month(text[start : comma.start()].rpartition(" ")[2], date_tables)
        ):
            edges += comma.span()
    edges.append(stop)
    pairs = [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    place: tuple[int, int] | None = None
    tail: tuple[int, int] | None = None
    regions = -1
    for begin, finish in pairs:
        if place is not None and (
            begin == finish or is_weekday(text[begin:finish].casefold(), date_tables)
        ):
            continue  # "BRUSSELS, (Reuters)", "RAMALLAH, Tuesday, November 14, 2023"
        named = _DOMAIN.fullmatch(text, begin, finish) or (
            is_known(text[begin:finish], tables)
            and not (place is None and _is_town_of_state(text, pairs))
        )
        if named and tail is None and (place is not None or finish < stop):
            # "JAKARTA, KOMPAS.com", "TEMPO.CO, Jakarta".
            tail = (begin, finish)
            continue
        if any(character.isdigit() for character in text[begin:finish]):
            # The day runs to the end: "April 14, 2025".
            if place is not None:
                # "MOMBASA, Kenya May 14": no comma behind the country.
                land = end_of_land(text, begin, finish)
                if land is not None:
                    place, begin, regions = (place[0], land), land + 1, regions + 1
            last = stop
            while text[last - 1].isspace() or text[last - 1] == ".":
                last -= 1
            behind = _BEHIND_DAY.search(text, begin, last)
            if tail is None and behind and is_known(behind["name"], tables):
                tail, last = behind.span("name"), behind.start()
            if place is None:
                # "PRAHA 14. dubna": no comma.
                digit = next(i for i in range(begin, finish) if text[i].isdigit())
                name = text[begin:digit].rstrip()
                if text[digit - 1] != " ":
                    return None
                city, _, month = name.rpartition(" ")
                if is_month(month, date_tables):
                    # "KYIV April 14", which no place is called; but "CONCERT May 3" is none either.
                    name, digit = city.rstrip(), digit - 1 - len(month)
                    if not known and not is_city(name):
                        return None
                if not PLACE.fullmatch(name):
                    return None
                place, begin, regions = (begin, begin + len(name)), digit, 0
            return (place, (begin, last), tail, regions) if last - begin <= 30 else None
        if (
            tail is None
            and place is not None
            and finish == stop
            and are_letters(text, place, begin, finish)
        ):
            # "Bengaluru, DHNS:": letters beside a place in small letters.
            tail = (begin, finish)
            continue
        cut = text.rfind("/", begin, finish)
        if tail is None and cut > begin and is_known(text[cut + 1 : finish], tables):
            # "Halle (Saale)/MZ -", "Bonn/KNA.", "Berlin/dpa."
            tail, finish = (cut + 1, finish), cut
        piece = text[begin:finish]
        if not (
            all(map(is_place, tables.several.split(piece)))
            or (place is not None and is_region(piece))
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
        and known_letters(text[blank + 1 : finish], tables)
        and is_city(text[begin:blank])
    ):
        # "London CNN —"
        tail, finish = (blank + 1, finish), blank
    last_word = text[begin:finish].rsplit(maxsplit=1)[-1]
    if last_word[-1] == "." and not is_state(last_word) and "." not in last_word[:-1]:
        # "Monterrey, Nuevo León. -", but "PORT AMITY, Wash. -".
        finish -= 1
    return ((begin, finish), None, tail, regions)


def _is_town_of_state(text: str, pairs: list[tuple[int, int]]) -> bool:
    """Tell whether no city but a state or land stands behind the first name.

    "NAMPA, Idaho" is a town; "AP, Washington" and "TEMPO.CO, Jakarta" begin with an agency.
    """
    if len(pairs) == 1:
        return False
    behind = text[slice(*pairs[1])]
    return (is_state(behind) or is_region(behind)) and not is_city(behind)


def _initials(text: str, tables: DatelineTables) -> Found | None:
    """Read an agency or initials in front of a city; these may be alone on their line: ``ku Frankfurt``."""
    first = _WIRE_FIRST.match(text)
    if first is not None and is_city(first["place"]) and tells(text[first.end() :].lstrip()):
        day = first.span("day") if first["day"] else None
        if is_known(first["wire"], tables):
            return Found(first.end(), first.span("place"), first.span("wire"), day)
        if not first["place"].isupper():
            return None
        return Found(first.end(), first.span("place"), None, day) if first["dot"] else None
    if len(text) > 32:
        return None
    match = _INITIALS.fullmatch(text)
    if match is None or match["who"] in tables.words or not is_city(match["place"]):
        return None
    return Found(len(text), match.span("place"), None, None)


def _bracketed(text: str, tables: DatelineTables, date_tables: dates.DateTables) -> Found | None:
    """Read a dateline that opens with a bracket."""
    match = tables.east.bracketed.match(text)
    dated = _PLACE_AND_DAY.match(text) if "," in text[: match.end() if match else REACH] else None
    if (
        dated is not None
        and is_city(dated["place"])
        and is_day(text, dated.span("day"), date_tables)
    ):
        told = tells(text[dated.end() :].lstrip())
        return Found(dated.end(), dated.span("place"), None, dated.span("day")) if told else None
    if match is None:
        return None
    here = "here" if match["here"] else "wire"
    if match[here] and is_town(match[here]):
        if any(map(str.isdecimal, match[here])):
            # "(London, 1850) –": when, or how old, and no day of the year.
            return None
        if not tells(text[match.end() :].lstrip()):
            return None
        return Found(match.end(), match.span(here), None, None)
    if match["here"]:
        # "(dpa) Die Brücke ist offen."
        believed = is_known(match["here"], tables) and SENTENCE.match(text, match.end() + 1)
        return Found(match.end(), None, match.span("here"), None) if believed else None
    if match["wire"]:
        if not is_known(match["wire"], tables):
            return None
        start = match.end() + 1
        if start < len(text) and text[start].isupper():
            found = _cased(text, start, tables, date_tables)
            if found is not None:
                return found._replace(agency=match.span("wire"))
        return Found(match.end(), None, match.span("wire"), None)
    if match["desk"]:
        desk = match.span("desk")
        return Found(match.end(), desk, None, None) if is_city(match["desk"]) else None
    if match["place"]:
        agency = match.span("who") if is_known(match["who"], tables) else None
        return Found(match.end(), match.span("place"), agency, None)
    if match["from"]:
        return Found(match.end(), match.span("from"), match.span("house"), match.span("day"))
    if match["house"]:
        start, stop = match.span("names")
        return Found(
            match.end(), behind_names(text, start, stop), match.span("house"), match.span("day")
        )
    if match["city"]:
        return Found(match.end(), match.span("city"), match.span("agency"), None)
    if not is_known(match["via"], tables):
        return None
    return Found(match.end(), match.span("town"), match.span("via"), match.span("on"))
