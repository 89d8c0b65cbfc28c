"""Who signs a block: agencies, staff by their initials or by name, the newscast and the issue it is from.

Facts
-----
- A report is signed at its end by those who delivered it: agencies, staff initials, outlets and
  the clock, parted by commas, bars and strokes (``red, dpa/AFP``).
- Staff are listed by what they did, each with a label or in front of the word for "by".
- What was on the air names the programme, the day and the hour; what was in print the issue.
"""

from __future__ import annotations

import functools
from typing import Final

import regex

from newsparse.fields import contacts
from newsparse.fields.boilerplate_words import STEM, BoilerplateTables, fold
from newsparse.fields.name_words import SURNAMES
from newsparse.fields.short_forms import SHORT_FORMS, UNITS, VOWELS
from newsparse.model import BoilerplateKind
from newsparse.patterns import any_of, late
from newsparse.publishers.agencies import RELEASES
from newsparse.publishers.words import (
    ENDINGS,
    MEDIA,
    NEWSCASTS,
    NEWSROOMS,
    PAPERS,
    STATIONS,
    WITHIN,
)

__all__ = [
    "MEDIUM",
    "STAFFED",
    "is_aired",
    "is_initialled",
    "is_issue",
    "is_paper",
    "is_slot",
    "lists_credits",
    "lists_staff",
    "lists_trades",
    "lists_work",
    "names_hour",
    "signs",
    "signs_at_end",
]

Kind = BoilerplateKind

_WORD: Final = late(r"\p{L}+")
_STROKES: Final = r"[,/;+&|()<>（）·•=–]|\s[-—]\s"
_PAPERS: Final = frozenset(fold(word) for word in PAPERS)
_ENDINGS: Final = tuple(fold(word) for word in ENDINGS)
_STATIONS: Final = frozenset(fold(word) for word in STATIONS) | MEDIA
_NEWSCASTS: Final = tuple(fold(word) for word in NEWSCASTS)
# "lis/fst", "(cn.)": who wrote it, as papers of the German tongue sign.
_INITIALS: Final = late(r"\(?\p{Ll}{2,4}(?:[/;]\p{Ll}{2,5}){1,3}+\)?")
# "(tje)", "[mst]": between brackets one sign is enough. Four letters without a vowel are no word.
_LONE_INITIALS: Final = late(r"[(\[](?!sic)(?:\p{Ll}{2,3}|[^\W\d_aeiouyäöüåæø]{4})\.?[)\]]")
# "ao/jl", where a language has such a word: the other is none, since it has no vowel.
_PAIRED: Final = late(r"[(\[]?\p{Ll}{2,3}(?:/\p{Ll}{2,3}){1,3}+[)\]]?")
# "/ao/", "/AO/": nothing else stands between strokes by itself.
_STROKED: Final = late(r"/\p{L}{2,3}/")
# "(AO)", "(ZK/NH)", "[AO, JL]": capitals are those of a name and a surname.
_CAPITALS: Final = late(
    r"(?:\((?=[^()]+\))|\[(?=[^\[\]]+\]))\p{Lu}{2}(?:(?:/|,\s?)\p{Lu}{2}){0,3}[)\]]"
)
# "PTI AO JL JL"
_DESKED: Final = late(r"\(?(?P<agency>\p{Lu}{2,6})\)?(?:\s\p{Lu}{2,3}){1,4}")
_BRACKETED: Final = late(r"(?P<house>[^()]{2,30}?) \(\p{Ll}{2,4}\)")
# "abc, de; Foto: Ann Ode/dpa": their initials, and who made the picture.
_STAFF: Final = late(r"\(?\p{Ll}{2,4}(?:[,/] ?\p{Ll}{2,4}){0,3}; (?P<label>\p{L}[\p{L}\p{M}]*+)")
# "ots/Polizei Oldesloe": the wires of press releases name the sender behind their own letters.
_RELEASED: Final = late(
    rf"\(?(?:{any_of(map(fold, RELEASES))})/ ?(?=\p{{L}}{{4}})[^/.:;!?]{{4,40}}\)?"
)
# "dpa:240304-99-123456/2", "KNA - abcde-89-00121": the number under which an agency files a report.
_FILED: Final = late(r":\d{6}-\d{2,3}-\d{4,7}(?:/\d{1,2})?")
_CODE: Final = late(r"(?:\p{L}{2,3} ){1,2}\p{L}{2,4}|\p{L}{2,3}-\p{L}{2,3}|\p{L}{3,6}-\d\d-\d{4,6}")
# "(PAP) author: Ann Ode abc/ de/": the agency, who wrote, and who read it.
_AUTHORED: Final = late(
    r"[(/](?P<agency>[^()/:]{2,20})[)/] (?P<label>\p{L}{4,12}): (?:\p{L}[\p{L}.'-]*+,? ?){2,6}"
    r"(?:\p{Ll}{2,5} ?/ ?){0,4}"
)
# "(comp. ab)": who put it together.
_COMPILED: Final = late(r"[(\[](?P<label>\p{L}{3,8})\.:? (?:\p{L}{1,4}[/,. ]{0,2}){1,3}[)\]]")
# "Morning Journal, 16.4.2024, 06:00 Uhr; ab/cde": when it was on the air. A weekday is no
# programme, and a town hardly has two words.
_DAY: Final = r"\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})(?:\s?(?:\d{4}|\d\d)(?!\d))?"
# '("Harbour Post", Print-Ausgabe, 07.03.2025)': the issue that a text was printed in.
_ISSUE: Final = late(
    r"[(\[](?P<quote>[\"„“”«»])?(?P<name>\p{L}[^,;:()\"„“”«»]{1,40})(?(quote)[\"„“”«»])"
    r"(?P<edition>,?\s(?:[\p{L}№'’.-]+\s?+(?:\d{1,4}(?=,))?,?\s?){0,4})?+"
    rf"(?:(?P<day>{_DAY}|\d{{1,2}}\. ?\p{{L}}++ \d{{4}}|\d{{1,2}} \p{{L}}++ \d{{4}}|\p{{L}}++ \d{{1,2}}, \d{{4}})|(?P<number>\d{{1,3}}/\d{{2,4}}))"
    r"(?:,\s?\p{L}{1,6}\.?\s\d{1,3})?[)\]]"
)
_PROGRAMME: Final = late(r"[^,]*?[\p{L}\d][ \d-]\p{L}")
# "SWR2", "BR24": a station and the number of its programme.
_STATION: Final = late(r"\p{L}{2,4}\d{1,2}(?!\p{L})")


@functools.lru_cache(maxsize=64)
def _parts(joints: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for what parts those who sign."""
    return late(rf"{_STROKES}|\s(?:{any_of(joints)})\s")


@functools.lru_cache(maxsize=64)
def _clock(hours: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a time of day."""
    return late(rf"(?:v\.)?\d[\d.:]*+(?: ?(?:{any_of(hours)}))?")


@functools.lru_cache(maxsize=64)
def _aired(hours: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a label, a day and its hour, and the programme or station behind."""
    return late(
        rf"(?P<label>\p{{L}}{{4,16}}):?(?: \p{{L}}{{2,3}})?(?: \p{{L}}{{2,10}}\.?,?)? {_DAY},? \d{{1,2}}(?:[.:]\d\d)?\s?"
        rf"(?:{any_of(hours)}),? [^.:;!?\n]{{2,70}}"
    )


@functools.lru_cache(maxsize=64)
def _slot(hours: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a programme, its day and its hour, in front of which a small word may stand."""
    hour = rf"(?:\p{{Ll}}{{1,4}}\.? )?\d{{1,2}}(?:[.:]\d\d)?\s?(?:{any_of(hours)})\b"
    return late(
        r"(?P<quote>[„“«»\"])?(?P<name>[\p{L}\d][^,;:.\n„“«»\"”]{2,40})(?(quote)[“”«»\"])"
        r"(?:,\s?(?:\p{L}{2,3}\.|(?P<weekday>\p{L}{4,})))?"
        rf"(?:,\s?+(?P<day>{_DAY})(?:,\s?(?P<hour>{hour}))?|,\s?+(?P<first>{hour})(?:,\s?(?P<later>{_DAY}))?)"
        r"(?P<by>[^.\d]{0,40})\Z"
    )


def signs(folded: str, tables: BoilerplateTables, printed: str = "") -> bool:
    """Tell whether a line lists agencies, with staff initials or outlets beside: "red, dpa".

    *printed* is the line with its capitals, where known: "CDU/CSU" and "(USA)" are no initials.
    """
    small = printed == folded or not any(map(str.isupper, printed))
    if "/" in folded and all(_is_outlet(part.strip(" ."), tables) for part in folded.split("/")):
        return True
    if folded[0] in _OPENERS and is_issue(folded, tables):
        return True
    if is_initialled(printed or folded, tables):
        return True
    if small and len(folded) <= _LONGEST_INITIALS and not UNITS.isdisjoint(_parts_of(folded)):
        # "(mg/dl)", "am/pm"
        small = False
    if small and _INITIALS.fullmatch(folded) and tables.agencies.isdisjoint(folded.split("/")):
        return _is_no_word(folded, tables)
    if small and folded[0] in _OPENERS and _LONE_INITIALS.fullmatch(folded):
        return _is_no_word(folded, tables)
    if (folded[-1].isdigit() or names_hour(folded, tables)) and is_slot(folded, tables):
        return True
    if names_hour(folded, tables) and is_aired(folded, tables):
        return True
    staff = _STAFF.match(folded) if "; " in folded else None
    if staff is not None and (
        staff["label"] in _vias(tables)
        or any(one.kind is Kind.CAPTION for one in tables.opens[staff["label"]])
    ):
        return True
    if "/" in folded and _RELEASED.fullmatch(folded):
        return True
    desk = _BRACKETED.fullmatch(folded)
    if desk is not None:
        # "MDR (mwa)", "(NTB-Reuters)"
        house = desk["house"]
        return house in tables.agencies or house in tables.outlets
    author = _AUTHORED.fullmatch(folded) if ": " in folded else None
    if author is not None:
        return author["agency"].strip() in tables.agencies and author["label"] in tables.trades
    compiled = _COMPILED.fullmatch(folded) if folded[0] in _OPENERS else None
    if compiled is not None:
        return any(one.kind is Kind.CREDITS for one in tables.opens[compiled["label"]])
    helped = _WITH_AGENCY.fullmatch(printed) if printed and not printed.islower() else None
    if helped is not None and fold(helped["via"]) in _vias(tables):
        return fold(helped["agency"]) in tables.agencies
    known = False
    for part in _parts(tables.says.joints).split(
        _FILED.sub("", folded) if ":" in folded else folded
    ):
        name = part.strip(" .:[]—-")
        if "-" in name and name.endswith(tables.says.materials):
            # "mit dpa/lby-Material"
            name = name.rpartition("-")[0]
        for word in tables.says.via:
            if word in name:
                # "Avec l'Agence France-Presse"
                head, _, name = name.partition(word)
                if head.strip() and not (
                    head.strip() in tables.outlets or _is_newsroom(head.strip())
                ):
                    return False
        first, _, code = name.partition(" ")
        if (
            name in tables.agencies
            or ("-" in name and all(one in tables.agencies for one in name.split("-")))
            or (first in tables.agencies and 0 < len(code) <= _LONGEST_CODE)
            or ("/" in folded and _is_newsroom(name))
        ):
            known = True
        elif not (
            len(name) <= _LONGEST_SIGN
            or name in tables.outlets
            or name in _PAPERS
            or name in tables.services
            or contacts.is_address(name)
            or _clock(tables.says.clock).fullmatch(name)
            or _CODE.fullmatch(name)
            or name.rpartition(" ")[0].rpartition(" ")[0] in tables.outlets
        ):
            return False
    return known


def is_initialled(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line is made of the initials of who wrote or edited: "(ZK/NH)", "ao/jl", "PTI AO JL".

    Short forms of states, bodies and parties are none: "(EU)", "(AC/DC)".
    """
    if len(text) > _LONGEST_INITIALS:
        return False
    parts = _parts_of(text)
    desk = _DESKED.fullmatch(text) if text.isupper() else None
    if desk is not None:
        return fold(desk["agency"]) in tables.agencies
    if _CAPITALS.fullmatch(text) is not None:
        return SHORT_FORMS.isdisjoint(parts)
    if _STROKED.fullmatch(text) is not None:
        return SHORT_FORMS.isdisjoint(parts)
    return (
        _PAIRED.fullmatch(text) is not None
        and UNITS.isdisjoint(parts)
        and any(VOWELS.isdisjoint(part) for part in parts)
    )


def signs_at_end(text: str) -> bool:
    """Tell whether a line is capitals in brackets or initials between strokes, which sign only where a text ends."""
    return len(text) <= _LONGEST_INITIALS and (
        _CAPITALS.fullmatch(text) is not None or _STROKED.fullmatch(text) is not None
    )


def _parts_of(text: str) -> set[str]:
    return {part for part in _NO_LETTERS.split(text) if part}


_LONGEST_INITIALS: Final = 20
_NO_LETTERS: Final = late(r"\P{L}+")


def _vias(tables: BoilerplateTables) -> frozenset[str]:
    """Return what stands in front of an agency: "with", "avec"."""
    return frozenset(word.strip() for word in tables.says.via)


# "Ann Ode-Lund/vajo with AFP": who wrote, and what the agencies gave.
_WITH_AGENCY: Final = late(
    r"\(?(?:\p{Lu}[\p{L}\p{M}'’.-]++ ){0,3}\p{Lu}[\p{L}\p{M}'’-]++(?: ?/ ?\p{Ll}{2,5}){0,2},? "
    r"(?P<via>\p{Ll}{3,5}) (?P<agency>\p{L}[\p{L} .-]{1,30}?)\)?"
)


def _is_no_word(folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether none of some short words is a common one."""
    found = _WORD.findall(folded)
    return tables.common_in.keys().isdisjoint(found)


def _is_newsroom(name: str) -> bool:
    """Tell whether a part of a signature is the newsroom: "LTO-Redaktion", "Redacción"."""
    words = name.replace("-", " ").split()
    return 0 < len(words) <= _FEW and not NEWSROOMS.isdisjoint((words[0], words[-1]))


_OPENERS: Final = "(["
_LONGEST_SIGN: Final = 4
_LONGEST_CODE: Final = 3
_FEW: Final = 3


def lists_staff(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line names who did what: "Video journalist: Ann Ode. Editing: Bo Lund".

    One of the parts at least is a known one, and one is enough where an agency signs in front of it:
    "AGERPRES/(A - author: Ann Ode)".
    """
    labels: list[str] = []
    stop = 0
    fewest = _FEWEST_PARTS
    desk = _DESK.fullmatch(text) if text[-1] == ")" else None
    if desk is not None and fold(desk["agency"]) in tables.agencies:
        text, fewest = desk["staff"], 1
    for part in _part(tables.says.joints).finditer(text):
        if part.start() != stop:
            return False
        medium = MEDIUM.match(part[0])
        labels.append(fold(part["label"] if medium is None else medium["label"]))
        stop = part.end()
    if len(labels) < fewest or stop < len(text):
        return False
    return any(
        label.rpartition(" ")[2] in tables.trades
        or any(entry.text == f"{label}:" and entry.kind in STAFFED for entry in tables.opens[label])
        for label in labels
    )


_FEWEST_PARTS: Final = 2
# "Reportage radio: Ann Ode": the media are called alike in most languages.
MEDIUM: Final = late(rf"(?P<label>\p{{L}}{{4,16}}) (?i:{any_of(MEDIA)})\s?:")
_DESK: Final = late(
    r"(?P<agency>\p{L}[\p{L}\p{N} .-]{1,29}?) ?/? ?\((?:\p{Lu}{1,3} ?[-–] ?)?(?P<staff>\p{L}[^()]++)\)"
)
STAFFED: Final = (Kind.CREDITS, Kind.CAPTION)


@functools.lru_cache(maxsize=64)
def _part(joints: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a label and the names behind it."""
    return late(
        r"(?P<label>\p{L}[\p{L}\p{M} &/-]{2,30}+):\s?"
        rf"(?:(?:(?:(?:\p{{Lu}}\.|\p{{Lu}}[\p{{L}}\p{{M}}'’-]*+(?![\p{{L}}:]))|(?:{any_of(SURNAMES)}|{any_of(joints)})\b|&)"
        # "ats/fgn": agencies and staff sign, as below a text.
        r"[ ,/]{0,2}+){1,12}+|\p{Ll}{2,5}(?:/\p{Ll}{2,5}){1,3}+(?![\p{L}:]))[;.|]?\s*+"
    )


def lists_work(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line says of several kinds of work by whom: "Editing by Ann Ode. Maps by Bo Lund"."""
    return _lists(text, tables, tables.says.makers)


def _lists(text: str, tables: BoilerplateTables, makers: tuple[str, ...]) -> bool:
    """Tell whether all parts of a line say what was done, and behind one of some small words by whom."""
    parts = [part for part in _SENTENCES.split(text.strip(" .;|()")) if part]
    work = _work(tables.says.joints, makers)
    return len(parts) >= _FEWEST_PARTS and all(work.fullmatch(part) for part in parts)


def lists_credits(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a list of who did what stands behind its head: "CREDITS. Text: Ann Ode. Photos: Bo Lund".

    The list may be worded in any of the ways that one without a head is, or name the people first.
    """
    head = _HEAD.match(text)
    if head is None or fold(head["head"]) not in tables.says.heads:
        return False
    rest = _APART.sub(r"\g<mark>", text[head.end() :])
    named = [_NAMED_FIRST.fullmatch(part) for part in _LISTED.split(rest.strip(" ."))]
    return (
        lists_staff(rest, tables)
        or lists_trades(rest, tables)
        or _lists(_LISTED.sub(". ", rest), tables, (*tables.says.makers, *tables.says.of_words))
        or (
            len(named) >= _FEWEST_PARTS
            and all(
                part is not None
                and any(_is_credited(word, tables) for word in fold(part["label"]).split())
                for part in named
            )
        )
    )


_HEAD: Final = late(r"(?P<head>\p{L}{4,12})\s?[.:]?\s(?=\p{L})")
# "Texte : Anne Ode ; photos : Jean Lund"
_APART: Final = late(r"\s(?P<mark>[:;])(?=\s)")
_LISTED: Final = late(r"\s*[,;]\s+")
_NAMED_FIRST: Final = late(
    r"(?:\p{Lu}[\p{L}\p{M}.'’-]*+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]++ \((?P<label>\p{L}[\p{L}\p{M} &-]{2,30})\)"
)


def lists_trades(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line is made of trades and names alone: "Words Ann Ode, pictures Bo Lund".

    One of the trades at least is known by its word; a name has two words or more.
    """
    parts = [part for part in _TRADED.split(text.strip(" .;|()")) if part]
    if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS:
        return False
    labels = [match["label"] for part in parts if (match := _TRADE_AND_NAME.fullmatch(part))]
    return len(labels) == len(parts) and any(
        _is_credited(word, tables) for label in labels for word in fold(label).split()
    )


def _is_credited(word: str, tables: BoilerplateTables) -> bool:
    """Tell whether a word is one of credits: a trade, or a label of who made something."""
    return Kind.CREDITS in tables.topics.get(word, ()) or any(
        entry.kind in STAFFED and entry.text.rstrip(":") == word for entry in tables.opens[word]
    )


_MOST_PARTS: Final = 6
_TRADED: Final = late(r"\s*[,;|/\n]\s*|\.\s+|\s[-–—]\s")
_TRADE_AND_NAME: Final = late(
    r"(?P<label>\p{Lu}?[\p{Ll}\p{M}]{3,}+(?: \p{Ll}[\p{L}\p{M}]*+){0,2}?):? "
    r"(?:\p{Lu}[\p{L}\p{M}'’.-]*+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]++"
)
_SENTENCES: Final = late(r"(?<=\p{Ll}{2})\.\s+|\s*[;|\n]\s*")


@functools.lru_cache(maxsize=64)
def _work(joints: tuple[str, ...], makers: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a kind of work, and by whom; small words stand in names of houses, too."""
    joined = any_of(joints)
    return late(
        rf"(?:\p{{L}}[\p{{L}}\p{{M}}-]*+ ?(?:& )?){{1,4}}(?: |(?<= ))(?:{any_of(makers)}) "
        rf"(?:(?:\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*+|{any_of((*WITHIN, *SURNAMES))}|{joined}|&),? ?){{1,14}}"
    )


def is_issue(folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line in brackets names the issue that a text was printed in, and nothing else.

    What is named must be a paper we know, or be set in quotation marks with a word of the field behind
    ("edition").
    """
    match = _ISSUE.fullmatch(folded)
    if match is None:
        return False
    if _is_outlet(match["name"].strip(), tables):
        return True
    edition = (match["edition"] or "").replace(",", " ").split()
    return match["quote"] is not None and any(
        len(part) >= STEM - 1 and part[:STEM] in tables.field.listed
        for word in edition
        for part in word.split("-")
    )


def names_hour(folded: str, tables: BoilerplateTables) -> bool:
    """Tell quickly whether a line of several parts may name an hour: "06:00 Uhr"."""
    return "," in folded and any(map(folded.__contains__, tables.says.hour_ends))


def is_slot(folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line says when a report was on the air: "Morning Journal, 16.4.2024, 6 Uhr".

    Day and hour stand behind a name that is no town's; one of them is enough where the station is
    named, or the name is one of a newscast.
    """
    match = _slot(tables.says.hours).match(folded)
    if match is None or (match["weekday"] and match["weekday"] not in tables.weekdays):
        return False
    name = match["name"].split()
    if name[0] in tables.says.dated:
        # "Stand der Tabelle, 16.4.2024": the day of an article, or of what it shows.
        return False
    station = name[0] in _STATIONS or _STATION.fullmatch(name[0]) is not None
    newscast = station or any(word.endswith(_NEWSCASTS) for word in name)
    both = (match["day"] and match["hour"]) or (match["first"] and match["later"])
    if not both:
        return newscast
    return bool(
        newscast or match["quote"] or match["by"].strip() or _PROGRAMME.match(match["name"])
    )


def is_aired(folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether a line says when a report is on the air: "Sendung am Di., 4.6.2024 19:30 Uhr, Radio North".

    It opens with a label of credits ("Sendung: ..."), which a colon need not follow.
    """
    match = _aired(tables.says.hours).fullmatch(folded)
    return match is not None and any(
        entry.kind is Kind.CREDITS and entry.text == f"{match['label']}:"
        for entry in tables.opens[match["label"]]
    )


def _is_outlet(name: str, tables: BoilerplateTables) -> bool:
    return name in tables.outlets or is_paper(name)


def is_paper(name: str) -> bool:
    """Tell whether a folded name is a word that papers are called by, or ends in one."""
    return name in _PAPERS or name.endswith(_ENDINGS)
