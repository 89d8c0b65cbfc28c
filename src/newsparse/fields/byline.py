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
- A desk that works up agency copy names the agencies by a label, a phrase or beside its own sign;
  they are authors if they are known ones (``byline_houses``).
- A genre is set right before a name ("Gastbeitrag Anna Muster") and is no part of it.

When the words don't settle it, the answer is that there is no author.
"""

from __future__ import annotations

import unicodedata
from typing import Final

import attrs
import regex

from newsparse.fields import (
    byline_east,
    byline_fields,
    byline_houses,
    byline_labels,
    byline_posts,
    byline_record,
    names,
)
from newsparse.fields import date as date_room
from newsparse.fields.byline_gate import CLOSED, may_open, names_first
from newsparse.fields.byline_judge import SEPARATORS, BylineScan, Reader
from newsparse.fields.byline_plain import Plain, plain
from newsparse.fields.byline_sheet import BREAKS, VISUAL
from newsparse.fields.byline_words import BylineTables, Meaning, tables
from newsparse.fields.date import DateScan, DateTables
from newsparse.fields.date_other import past
from newsparse.fields.name_words import OF_DATES, PARTICLES
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import PLACES
from newsparse.model import Author, AuthorKind, Byline, BylineError, Credit, Span
from newsparse.model.spans import Where
from newsparse.patterns import any_of, late
from newsparse.publishers.outlets import CAPITALISED, COMMITTEE, OUTLETS

__all__ = ["BylineScan", "BylineTables", "heads", "house", "labels", "read", "scan", "tables"]


_LONGEST_HOUSE: Final = 40
_LONGEST_MARK: Final = 40
_LONGEST_WORD: Final = 12
# Signs of ownership are letters to their houses, and geometric shapes stand in front of entries.
_PICTOGRAMS: Final = late(
    r"(?![©®™ℹ]) (?: [\p{Extended_Pictographic}--[\u2190-\u25ff\u2b00-\u2bff]] [\ufe0e\ufe0f\u200d\p{EMod}]*+ )++ \s*+",
    regex.VERBOSE | regex.V1,
)
_CAMERAS: Final = frozenset("📷📸📹🎥📽🎞🎦🖼📺")
# People, heads, and what one writes with.
_WRITERS: Final = late(r"[👤👥👦-👩👮-👱👴👵🕵🧑-🧓🗣✍✎✏✐✒🖊-🖍📝]")
_EXPECTED: Final = "a byline, such as 'By Jane Doe'"


def read(
    text: str, tables: BylineTables, date_tables: DateTables, *, where: Where = Span
) -> Byline:
    """Return the byline that *text* prints.

    Raises :class:`newsparse.BylineError` when the element is none.
    """
    found = scan(text, tables, date_tables, where=where)
    if found is None:
        raise BylineError(text, where(0, len(text)), _EXPECTED)
    return found.byline


# "Mr. Smith, 45": no byline closes with a number that is no date.
_AGED: Final = late(r"[\p{L}\p{M}.'’\- ]++,?+ \d{1,6}")
# What a clock leaves: "11:32 GMT+7".
_OFFSET: Final = late(
    r"[\s(|,]*+ (?: (?:GMT|UTC) )? \s? (?: [+-] \d{1,2} )? [\s)|,]*+", regex.VERBOSE
)
_NUMBERED: Final = late(r"(?<=\n)[ ]*+\d{1,2}\.(?= +\p{Lu})")
_JOIN: Final = late(r"\n([\p{L}\p{M}]{1,5})\n")
# "Author: Jane Doe. Jane Doe Politics"
_AGAIN: Final = regex.compile(r"[^:.\n]{2,25}:\ (?<said>[^.:\n]{3,40}+)\.\ (?<seen>\g<said>(?!\w))")
# "Inês Sá", "Ann Dell": dates have the same words in some language.
_SURNAME: Final = late(
    rf"\ (?:{any_of(OF_DATES)}|\p{{Lu}}\p{{Ll}}{{1,2}})(?=,\ | [|·•–—-] |\n|\ \d)"
)
_SENTENCE: Final = frozenset('.!?…:,;“”"«»')
_FIRST_OF_EAST: Final = "\u2e80"
_CUT_LIMIT: Final = 8
_FURTHEST: Final = 16
_LONGEST_POST: Final = 9
_LAND: Final = late(r"\s?[(（][\p{L}\p{M} ]{2,40}[)）]\Z")
_NAMED_WHOLE: Final = 2
_MOST_REST: Final = 3
_CUTS: Final = frozenset({Kind.COMMA, Kind.BAR, Kind.LINE, Kind.OPEN, Kind.DATE})


def house(text: str, *, where: Where = Span, supported: bool = False) -> BylineScan | None:
    """Return the byline of a line that is the name of an outlet and nothing else.

    *supported* lets a word of two to five capitals count: so agencies and papers sign beside the
    date. A name in front of the headline is the page's, which only the caller can see.

    >>> scan = house("Euronews")
    >>> scan.byline.authors
    (Author('Euronews', kind='organisation'),)
    """
    if len(text) > _LONGEST_HOUSE or not (
        text.casefold() in OUTLETS
        or text in CAPITALISED
        or (supported and 2 <= len(text) <= 5 and text.isalpha() and text.isupper())
    ):
        return None
    span = where(0, len(text))
    author = Author(name=text, kind=AuthorKind.ORGANISATION, span=span)
    return BylineScan(Byline(text=text, authors=(author,), span=span), marked=False)


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
    if text.count("\n") > 1:
        text = _JOIN.sub(lambda match: _joined(match, tables), text)
    if "__" in text:
        # What html2text prints for the pictures of a font: no letter of them is left.
        text = text.replace(" __ ", " |  ")
        start = len(text) - len(text.lstrip("_ "))
        inner = text.strip("_ ")
        if len(inner) < len(text):
            return _within(inner, start, tables, date_tables, where) if inner else None
    if "\n" in text and heads(text.partition("\n")[0], tables):
        # "Authors" / "1. Jane Doe" / "2. John Roe": the numbers of a list are no part of it.
        text = _NUMBERED.sub(lambda mark: " " * len(mark[0]), text)
    if "\n" in text and any(heads(line, tables) for line in text.split("\n", 2)[:2]):
        # "By" / "* Jane Doe"
        text = byline_fields.without_bullets(text)
    if " ـ " in text:
        # The stroke that lengthens Arabic letters, set for a dash.
        text = text.replace(" ـ ", " – ")
    if text[:2] == "> ":
        return _within(text[2:], 2, tables, date_tables, where)
    if "\n" in text and (start := _below_caption(text, tables)):
        return _within(text[start:], start, tables, date_tables, where)
    if text[:_MISREAD] in tables.misread and text[_MISREAD:].startswith(" "):
        misread = _misread(text, tables, date_tables, where)
        if misread is not None:
            return misread
    usual = plain(text, tables)
    if usual is not None:
        return _values(text, usual, where) if usual.found else None
    if text[-1:].isdecimal() and (issue := _issue_behind(text, tables)):
        found = scan(text[:issue], tables, date_tables, where=where, supported=supported)
        if found is None or not all(a.kind is AuthorKind.PERSON for a in found.byline.authors):
            return None
        return found._replace(rest=(*found.rest, (issue, len(text))))
    if supported and _LAND.sub("", text).casefold() in COMMITTEE:
        # A party signs beside the date, with its land: "Socialist Equality Party (UK)".
        author = Author(name=text, kind=AuthorKind.ORGANISATION, span=where(0, len(text)))
        return BylineScan(Byline(text=text, authors=(author,), span=author.span), marked=False)
    if " " not in text[2:] and _is_word(text, tables):
        return None
    if not text.isascii():
        pictured = _PICTOGRAMS.match(text)
        if pictured is not None:
            return _behind_pictogram(text, pictured.end(), tables, date_tables, where)
        if " " in text and text[-1] > "\u2e80":
            text = text[: byline_east.without_buttons(text, tables.east)]
        if byline_east.follows(text, tables.east) or byline_east.tells(text):
            return None
    if len(text) <= byline_east.LONGEST and byline_east.signs(text, tables.east):
        eastern = byline_east.read(text, tables)
        if eastern is not None:
            return _eastern(text, eastern, where)
        if byline_east.is_of_office(text, tables):
            return None
    if text[:1] >= _FIRST_OF_EAST and (dated := date_tables.eastern.search(text)) is not None:
        # "ソウル＝山田太郎 2025年3月6日"
        inner = text[: dated.start()].rstrip()
        eastern = byline_east.read(inner, tables)
        if eastern is not None:
            return _eastern(inner, eastern, where)
    if (section := _SECTION_AND_MARK.match(text)) is not None and (
        section[1].casefold() in tables.rubrics and section[2].casefold() in tables.plain_marks
    ):
        # "NewsByJane DoePolitics Reporter"
        return _within(text[section.end(1) :], section.end(1), tables, date_tables, where)
    if "丨" in text:
        # A Chinese stroke that pages set for a bar.
        text = text.replace("丨", "|")
    if "\n" in text and byline_record.labelled(text, tables):
        found = _by_grammar(text, tables, date_tables, where, supported=supported)
        if found is None:
            first = text.partition("\n")[0]
            found = scan(first, tables, date_tables, where=where, supported=supported)
        if found is not None:
            return _recorded(found, text, tables)
    if " / " in text and text.islower() and (small := _set_small(text, tables, date_tables, where)):
        return small
    if byline_houses.signs(text, tables):
        if byline_houses.is_post(text, tables):
            return None
        houses = byline_houses.houses(text, tables)
        if houses is not None:
            return _housed(text, houses, where)
        found = _by_grammar(text, tables, date_tables, where, supported=supported)
        if found is not None and byline_houses.credits_picture(text, found.byline, tables):
            return None
        return (
            found
            or _programme(text, tables, where)
            or _house_and_date(text, tables, date_tables, where)
        )
    found = _by_grammar(text, tables, date_tables, where, supported=supported)
    if found is None and text[:1] == "(" and 0 < (close := text.find(")")) < len(text) - 1:
        # "(By Jane Doe and John Roe) Enditem/ls"
        bracketed = scan(text[: close + 1], tables, date_tables, where=where)
        behind = text[close + 1 :].split()
        if (
            bracketed is not None
            and bracketed.marked
            and len(behind) <= _MOST_BEHIND
            and not bracketed.rest
        ):
            start = close + 1 + (text[close + 1] == " ")
            return bracketed._replace(rest=((start, len(text)),))
    if found is None and (again := _AGAIN.match(text)) is not None:
        # A label that only those hear who have the page read to them, and what others see.
        labelled = scan(text[: again.end("said")], tables, date_tables, where=where)
        if labelled is not None and labelled.marked:
            start = len(text) - len(text[again.end("seen") :].lstrip())
            return labelled._replace(rest=((start, len(text)),) if start < len(text) else ())
    if found is None and text:
        found = (
            byline_posts.with_post(text, tables, where)
            or byline_posts.behind_house(text, tables, where)
            or _posted_and_dated(text, tables, date_tables, where)
            or _beside_portrait(text, tables, date_tables, where)
            or _house_above(text, tables, date_tables, where)
            or _committee_and_date(text, tables, date_tables, where)
            or _before_comma(text, tables, date_tables, where)
            or _quoted_house(text, tables, where)
        )
    elif found is not None and found.marked and text[-1] >= _FIRST_OF_EAST:
        found = byline_posts.without_house(found, text, tables, where)
    if _ends_in_post(text, tables) and (
        found is None or any(_is_cut_role(author.role, tables) for author in found.byline.authors)
    ):
        return _desk_of(text, tables, where) or found
    return found


_MISREAD: Final = 2
_LONGEST_ISSUE: Final = 24
# A section that ran into the mark behind it.
_SECTION_AND_MARK: Final = late(r"(\p{Lu}\p{Ll}{2,14})(\p{Lu}\p{Ll}{1,3})(?=\p{Lu}\p{Ll})")


def _misread(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "Bv JANE DOE", as character recognition has it, where a first name shows the mark."""
    mark = tables.misread[text[:_MISREAD]]
    words = text[_MISREAD:].split(None, 2)
    if len(words) < _TIMES or words[0].casefold() not in tables.given:
        return None
    found = scan(mark + text[_MISREAD:], tables, date_tables, where=where)
    if found is None or not found.byline.text.startswith(mark):
        return found
    byline = found.byline
    shown = text[:_MISREAD] + byline.text[_MISREAD:]
    return found._replace(byline=attrs.evolve(byline, text=shown, span=byline.span))


def _issue_behind(text: str, tables: BylineTables) -> int:
    """Return where the number of an issue begins that closes a line: "Jane Doe | Issue 10/2022"; 0 without one."""
    mark = tables.issued.search(text, max(1, len(text) - _LONGEST_ISSUE))
    return mark.start() if mark is not None and mark.end() == len(text) else 0


_LONGEST_PORTRAIT: Final = 120
_LONGEST_CAPTION: Final = 70
_MOST_OF_CAPTION: Final = 3
_LONGEST_OPENING: Final = 4
_TIMES: Final = 2
_MOST_BEHIND: Final = 2
"""Words behind a byline in brackets: the end of a report, and an editor's letters."""
# "Portrait of Jane Doe" and the name: a small letter stands in front of the first, and nothing between.
_TWICE: Final = late(
    r"(?<=\p{Ll} )(?P<said>\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}?)(?P<seen>\g<said>)\Z"
)


def _beside_portrait(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "Portrait of Jane DoeJane Doe": what a picture shows, and the name that it stands beside."""
    # Cheap: the last word stands there twice.
    if len(text) > _LONGEST_PORTRAIT or text.count(text.rpartition(" ")[2]) < _TIMES:
        return None
    match = _TWICE.search(text)
    if match is None or match["seen"].partition(" ")[0].casefold() not in tables.given:
        return None
    start = match.start("seen")
    return _within(text[start:], start, tables, date_tables, where)


def _below_caption(text: str, tables: BylineTables) -> int:
    """Return where the byline begins below what a picture of its author shows, 0 without one.

    "Image of Jane Doe" / "Jane Doe"; "Jane Doe" / "By Jane Doe": the name is said again below, with the
    mark of who wrote or with nothing.
    """
    shown, _, below = text.partition("\n")
    line = below.partition("\n")[0].strip()
    name = line[_after_mark(line, tables) :].lstrip(" :：")
    eastern = name[:1] >= _FIRST_OF_EAST and len(name) > 1
    if len(shown) > _LONGEST_CAPTION or not (eastern or " " in name):
        return 0
    start = len(text) - len(below)
    if shown == name:
        return start if name != line else 0
    if not (shown.startswith(name) or shown.endswith(name)):
        return 0
    more = shown.removeprefix(name) if shown.startswith(name) else shown.removesuffix(name)
    words = more.casefold().replace(":", " ").split()
    letters = "".join(words).replace(".", "")
    if not (eastern or more[0] == " " or more[-1] in " :") or not letters.isalpha():
        return 0
    if len(words) > _MOST_OF_CAPTION or _says_more(words, tables):
        return 0
    # Several words in front, each with a capital, are of a longer name.
    titled = len(words) > 1 and all(word[0].isupper() for word in more.split())
    return start if eastern or not titled else 0


def _says_more(words: list[str], tables: BylineTables) -> bool:
    """Tell whether words beside a name say more than that a picture shows it: who wrote, a title, a name."""
    return _opens_byline(tuple(words), tables) or any(
        word in tables.roles or word in tables.desks or word in tables.given for word in words
    )


def _after_mark(line: str, tables: BylineTables) -> int:
    """Return where the mark of who wrote ends that opens a line, 0 without one."""
    tokens = names.tokenise(line[:_LONGEST_MARK])
    for size in range(min(_LONGEST_OPENING, len(tokens) - 1), 0, -1):
        if _opens_byline(tuple([token.folded for token in tokens[:size]]), tables):
            return tokens[size - 1].stop
    return 0


def _opens_byline(words: tuple[str, ...], tables: BylineTables) -> bool:
    """Tell whether words are a mark of who wrote, and nothing else."""
    return any(
        phrase.meaning is Meaning.BY and phrase.words == words
        for phrase in tables.phrases.get(words[0] if words else "", ())
    )


_ENDED_AND_DATED: Final = late(r"(\p{Lu}[^.|\n\d]{6,60})\. \d[\d. :]{6,}+")


def _posted_and_dated(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "Kovács Réka újságíró. 2025. 04. 14. 10:05": who, a stop, and the day in digits."""
    match = _ENDED_AND_DATED.fullmatch(text) if text[-1:].isdecimal() else None
    if match is None or date_room.scan(text[match.end(1) + 1 :], date_tables).rest:
        return None
    found = scan(match[1], tables, date_tables, where=where)
    if found is None or found.rest or not all(a.role for a in found.byline.authors):
        return None
    return found


def _set_small(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "xosé m. seijas" / "santiago / la voz", where a house sets all bylines in small letters.

    Without capitals any words may stand there: a first name opens the line, none is of running text,
    and a known town and a known house stand below, or how its name begins.
    """
    name, _, below = text.partition("\n")
    place, _, house = below.partition(" / ")
    words = name.split()
    if (
        not house
        or "\n" in house
        or place not in PLACES
        or not _NAMED_WHOLE <= len(words) <= _MOST_SMALL
        or words[0] not in tables.given
        or any(word in tables.never for word in words)
        or any(word in tables.articles for word in words)
        or not (
            tuple(house.split()) in tables.outlets
            or house in OUTLETS
            or any(name.startswith(f"{house} ") for name in OUTLETS)
        )
    ):
        return None
    titled = "".join(map(_capitalised, _WORDS.split(text)))
    found = scan(titled, tables, date_tables, where=where) if len(titled) == len(text) else None
    if found is None or found.rest or len(found.byline.authors) != 1:
        return None
    (author,) = found.byline.authors
    if author.kind is not AuthorKind.PERSON or not (author.location and author.affiliation):
        return None
    printed = attrs.evolve(
        author,
        name=author.name.lower(),
        location=author.location.lower(),
        affiliation=author.affiliation.lower(),
        span=author.span,
    )
    byline = found.byline
    return found._replace(
        byline=attrs.evolve(byline, text=text, authors=(printed,), span=byline.span)
    )


def _capitalised(word: str) -> str:
    """Return a word with a capital in front."""
    return word[:1].upper() + word[1:]


_MOST_SMALL: Final = 4
_WORDS: Final = late(r"(?<=\s)")


def _before_comma(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "Jane Doe, DHNS, Bengaluru,": a template sets a comma behind each part, the last one too.

    A row of names that goes on ends in one as well: all that a byline has must stand in front.
    """
    if text[-1] != "," or "\n" in text:
        return None
    found = scan(text[:-1].rstrip(), tables, date_tables, where=where)
    if found is None or found.rest:
        return None
    whole = len(found.byline.authors) == 1 and all(
        author.affiliation and author.location for author in found.byline.authors
    )
    return found if whole else None


def _joined(match: regex.Match[str], tables: BylineTables) -> str:
    """Put a word that joins two names, and has a line of its own, between them."""
    phrases = tables.phrases.get(match[1].casefold(), ())
    joins = any(phrase.meaning in (Meaning.JOIN, Meaning.PLACE) for phrase in phrases)
    return f" {match[1]} " if joins else match[0]


def heads(text: str, tables: BylineTables) -> bool:
    """Tell whether a line is nothing but what stands in front of a byline: "By", "Geschrieben von".

    >>> from newsparse.languages import every
    >>> all_of_them = tables(every(), ())
    >>> heads("Written by", all_of_them), heads("Written in haste", all_of_them)
    (True, False)
    """
    if len(text) > _LONGEST_MARK:
        return False
    if " " not in text:
        word = text.rstrip(":：").casefold()
        if not word.isalpha():
            # "Autor/in"
            word = tables.without_endings(word)
        return len(word) <= _LONGEST_WORD and word in tables.marks
    phrases = tables.phrases.get(text.partition(" ")[0].casefold(), ())
    if not phrases:
        return False
    words = tuple(text.rstrip(" :").casefold().split())
    if len(words) == 1:
        return words[0] in tables.marks
    return any(phrase.meaning is Meaning.BY and phrase.words == words for phrase in phrases)


def labels(text: str, tables: BylineTables) -> bool:
    """Tell whether a line is nothing but a label of who made what: "Text", "Fotos:", "Edited by".

    >>> from newsparse.languages import every
    >>> all_of_them = tables(every(), ())
    >>> labels("Photography by", all_of_them), labels("Text of the day", all_of_them)
    (True, False)
    """
    if len(text) > _LONGEST_MARK or text[:1].isdecimal():
        # A day, mostly: what opens with a number is cut into words by nobody who need not.
        return False
    return byline_labels.is_label(
        byline_labels.inclusive(names.tokenise(text), text, tables), tables
    )


def _is_word(text: str, tables: BylineTables) -> bool:
    """Tell whether the letters of a house, set small, are a word like any other: "App", "Tap"."""
    word = text.lstrip("*+-• ")
    folded = word.casefold()
    return not word.isupper() and folded in tables.never and (folded,) in tables.outlets


def _behind_pictogram(
    text: str, start: int, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "👤 by Jane Doe": who wrote, behind a picture of a person or a pen.

    What other pictures head may be anything, and a camera shows who made the photographs: behind
    these a word has to say it.
    """
    shown = text[:start]
    if not _CAMERAS.isdisjoint(shown):
        return None
    found = _within(text[start:], start, tables, date_tables, where)
    return found if found is not None and (found.marked or _WRITERS.search(shown)) else None


def _within(
    inner: str, start: int, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read the part of a text that begins at *start*."""
    found = scan(inner, tables, date_tables, where=lambda a, b: where(a + start, b + start))
    if found is None:
        return None
    return found._replace(rest=tuple([(a + start, b + start) for a, b in found.rest]))


def _by_grammar(
    text: str,
    tables: BylineTables,
    date_tables: DateTables,
    where: Where,
    *,
    supported: bool,
) -> BylineScan | None:
    """Read all forms that neither a word's look-up nor a fixed pattern settles."""
    opens = may_open(text, tables)
    if not opens and not names_first(text, tables) and not byline_east.dated(text, tables.east):
        return None
    reader = Reader(text, tables, supported=supported)
    if any(map(str.isdigit, text)):
        dated = _without_mark(text, date_room.scan(text, date_tables), tables, date_tables)
        dated = _with_name(text, dated)
        if not opens and not (
            dated.dates
            and may_open(" ".join(text[start:stop] for start, stop in dated.rest), tables)
        ):
            return None
        if len(dated.rest) == 1 and dated.dates:
            # "By Jane Doe, 14 April 2025": what the date leaves is the usual byline.
            start, stop = dated.rest[0]
            usual = plain(text[:stop], tables) if start == 0 else None
            if usual is not None and usual.found:
                return _values(text[:stop], usual, where)
        if not dated.dates and _AGED.fullmatch(text) is not None:
            return None
        tokens = (
            _dated(text, dated, tables, date_tables) if dated.dates else _timed(text, date_tables)
        )
    elif not opens:
        return None
    else:
        tokens = names.tokenise(text)
    if any(map(str.isdigit, text)):
        tokens = byline_fields.without_reading(tokens, tables)
    if reader.walk(tokens) and reader.believed():
        return reader.result(where)
    if ":" in text and (start := byline_fields.behind_fields(tokens, tables)):
        # "Section: News Writer: Jane Doe"
        fielded = Reader(text, tables, supported=False)
        if fielded.walk(tokens[start:]) and fielded.drafts and fielded.believed():
            return fielded.result(where)
    if reader.drafts and (reader.marked or any(d.role for d in reader.drafts)):
        front = _front(text, tables, tokens, reader, where)
        if front is not None:
            return front
    written = _without_picture(text, tokens, tables)
    if written is not None:
        return written.result(where)
    above = _line_above(tokens)
    led = _led_by_place(text, tokens, tables)
    if led is not None:
        return led.result(where)
    placed = _placed_above(text, tokens, above, tables) if above else None
    if placed is not None:
        return placed.result(where)
    behind = _mark_behind(text, tokens, tables) or _post_in_front(text, tokens, tables)
    if behind is not None:
        return behind.result(where)
    if above == 0:
        return None
    # A section's name stands over the mark, or beside it.
    reader = Reader(text, tables, supported=supported)
    reader.rest.append((tokens[0].start, tokens[above - 1].stop))
    # "Opinion | Jane Doe"
    genre = (
        above == 1
        and tokens[1].kind is Kind.BAR
        and (tokens[0].folded in tables.genres or tokens[0].folded in tables.signed)
    )
    reader.supported = reader.supported or genre
    if reader.walk(tokens[above + 1 :]) and reader.believed():
        # "Politik · Anna Muster, Jens Krüger": one name alone may be whom a section is about.
        signed = (
            above == 1
            and tokens[0].folded in tables.rubrics
            and all(draft.person and draft.sure for draft in reader.drafts)
            and (len(reader.drafts) > 1 or any(draft.role for draft in reader.drafts))
        )
        # "Analysis" / "Ona Treskin" / "Political editor": a post below the name.
        signed = signed or (
            above == 1
            and tokens[1].kind is Kind.LINE
            and tokens[0].folded in tables.signed
            and all(draft.person and draft.role for draft in reader.drafts)
        )
        return reader.result(where) if reader.marked or genre or signed else None
    return None


def _without_picture(text: str, tokens: list[Token], tables: BylineTables) -> Reader | None:
    """Read "Text: Anna Muster Foto: Privat": the label of a picture, and nobody behind it."""
    for k, token in enumerate(tokens[2:-1], 2):
        if tokens[k + 1].kind is not Kind.COLON or not any(
            phrase.colon and phrase.credit in VISUAL and len(phrase.words) == 1
            for phrase in tables.phrases.get(token.folded, ())
        ):
            continue
        reader = Reader(text, tables, supported=False)
        bracket = tokens[k - 1].kind is Kind.OPEN
        reader.rest.append((token.start, len(text)))
        if len(tokens) - k < _FURTHEST and reader.walk(tokens[: k - bracket]):
            # "Anna Muster (Foto: Privat)"
            sure = reader.marked or (bracket and all(d.person and d.sure for d in reader.drafts))
            return reader if sure and reader.drafts and reader.believed() else None
        return None
    return None


def _mark_behind(text: str, tokens: list[Token], tables: BylineTables) -> Reader | None:
    """Read "NAIROBI, Kenya — By Jane Doe": a bar or line end, and a mark with names behind it."""
    tried = 0
    for k, token in enumerate(tokens[1:_FURTHEST], 1):
        comma = token.kind is Kind.COMMA and k == 1 and tokens[0].folded in tables.rubrics
        if not (comma or token.kind in (Kind.BAR, Kind.LINE)) or k + 2 >= len(tokens):
            continue
        first = tokens[k + 1]
        if first.folded not in tables.plain_marks or first.folded in tables.given:
            continue
        tried += 1
        reader = Reader(text, tables, supported=False)
        reader.rest.append((tokens[0].start, tokens[k - 1].stop))
        if reader.walk(tokens[k + 1 :]) and reader.marked and reader.drafts and reader.believed():
            return reader
        if tried > 1:
            break
    return None


def _post_in_front(text: str, tokens: list[Token], tables: BylineTables) -> Reader | None:
    """Read "Journaliste au service Politique Par Anne Petit": what somebody is, the mark, the name."""
    if not tokens or not (
        tokens[0].folded in tables.roles or tokens[0].folded in tables.role_words
    ):
        return None
    for k, token in enumerate(tokens[:_LONGEST_POST]):
        if token.kind is not Kind.WORD:
            return None
        if k and token.folded in tables.plain_marks and token.text.istitle():
            reader = Reader(text, tables, supported=False)
            reader.title = text[tokens[0].start : tokens[k - 1].stop]
            if not reader.walk(tokens[k:]) or not reader.drafts or not reader.drafts[0].person:
                return None
            return reader if reader.marked and reader.believed() else None
    return None


def _house_and_date(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "AFP, publié le 14 avril 2025": a known house, and a date with its label."""
    if not any(map(str.isdigit, text)):
        return None
    dated = date_room.scan(text, date_tables)
    if not dated.dates or not dated.rest or len(dated.rest) > _MOST_REST:
        return None
    start, stop = dated.rest[0]
    labelled = byline_houses.houses(text[start:stop], tables)
    if labelled is not None:
        # "Source: Xinhua | 2025-04-14 | Editor: hx"
        moved = [h._replace(start=h.start + start, stop=h.stop + start) for h in labelled]
        return _housed(text, moved, where)
    if len(dated.rest) > 1:
        return None
    house = names.tokenise(text, start, stop)
    if (
        not all(t.kind is Kind.WORD for t in house)
        or tuple(t.folded for t in house) not in tables.outlets
    ):
        return None
    span = where(start, stop)
    author = Author(name=text[start:stop], kind=AuthorKind.ORGANISATION, span=span)
    return BylineScan(Byline(text=text[start:stop], authors=(author,), span=span), marked=True)


def _committee_and_date(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "Partei für Soziale Gleichheit, 3. September 2011": who signs statements, and the day."""
    name, _, day = text.partition(", ")
    article, _, rest = name.partition(" ")
    start = len(article) + 1 if article.casefold() in tables.articles else 0
    if _LAND.sub("", rest if start else name).casefold() not in COMMITTEE:
        return None
    dated = date_room.scan(day, date_tables)
    if dated.rest or not dated.dates:
        return None
    span = where(start, len(name))
    author = Author(name=name[start:], kind=AuthorKind.ORGANISATION, span=span)
    return BylineScan(Byline(text=name, authors=(author,), span=where(0, len(name))), marked=False)


def _recorded(found: BylineScan, text: str, tables: BylineTables) -> BylineScan:
    """Return a byline on labelled lines with the post, house and place of its author."""
    byline = found.byline
    first = text.partition("\n")[0]
    named = [author for author in byline.authors if author.name in first]
    if len(named) != 1:
        return found
    author = byline_record.record(named[0], text, tables)
    return found._replace(byline=attrs.evolve(byline, authors=(author,), span=byline.span))


_PLACE_AND_HOUSE: Final = late(
    r"(?P<place>\p{Lo}[\p{Lo}\p{M} ]{2,30})[:،] [«“\"](?P<house>\p{Lo}[^«»“”\"]{2,40})[»”\"]"
)


def _quoted_house(text: str, tables: BylineTables, where: Where) -> BylineScan | None:
    """Read "لندن: «الشرق الأوسط»": a known place, and a known house in quotation marks, where no capitals are."""
    match = _PLACE_AND_HOUSE.fullmatch(text)
    if match is None or match["place"] not in PLACES:
        return None
    start, stop = match.span("house")
    if not byline_houses.known(names.tokenise(text, start, stop), tables):
        return None
    author = Author(
        name=match["house"],
        kind=AuthorKind.ORGANISATION,
        location=match["place"],
        span=where(start, stop),
    )
    return BylineScan(Byline(text=text, authors=(author,), span=where(0, len(text))), marked=True)


def _house_above(
    text: str, tables: BylineTables, date_tables: DateTables, where: Where
) -> BylineScan | None:
    """Read "Ouest-France" / "Publié le 12/03/2023": a known house alone above the day, which has its label.

    Without a label it may be the head of a page; what is a word or a section otherwise says less.
    """
    name, _, below = text.partition("\n")
    word = name.casefold()
    if (
        not below
        or word not in OUTLETS
        or word in PLACES
        or word in tables.rubrics
        or (" " not in name and "-" not in name and word in tables.never)
        or name.islower()
    ):
        return None
    dated = date_room.scan(below, date_tables)
    if dated.rest or not dated.dates or dated.dates[0].label is None:
        return None
    span = where(0, len(name))
    author = Author(name=name, kind=AuthorKind.ORGANISATION, span=span)
    return BylineScan(Byline(text=name, authors=(author,), span=span), marked=True)


def _led_by_place(text: str, tokens: list[Token], tables: BylineTables) -> Reader | None:
    """Read "Desde Bogotá, Ana Ode": a preposition, a known place, and names.

    A comma stands between, a mark ("Aus Berlin von der Redaktion"), or nothing.
    """
    if len(tokens) < 4 or tokens[0].folded not in tables.sent_from:
        return None
    comma = next((k for k, token in enumerate(tokens[:6]) if token.kind is Kind.COMMA), 0)
    if comma == 1:
        return None
    names_at = comma + 1 if comma else 2
    place = text[tokens[1].start : tokens[comma - 1 if comma else 1].stop]
    led = not comma and tokens[2].folded in tables.plain_marks
    if place.casefold() not in PLACES or not (comma or led or tokens[2].folded in tables.given):
        return None
    reader = Reader(text, tables, supported=False)
    reader.start = tokens[0].start
    reader.place = place
    if not reader.walk(tokens[names_at:]) or not reader.drafts or not reader.drafts[0].sure:
        return None
    if led and len(reader.drafts[0].words) < _NAMED_WHOLE:
        # "From Paris by Train"
        return None
    return reader if (reader.drafts[0].person or led) and reader.believed() else None


_DESK_OF: Final = late(
    r"\p{Lu}[\p{L}'’\-]++ \p{Lu}[\p{L}'’\-]++(?= )"
    r"(?<role>( (?:\p{Lu}[\p{L}\-]*+|(?<small>\p{Ll}{1,3}))){1,4}( \p{Ll}++)? \p{Ll}{4,}+)"
)


def _ends_in_post(text: str, tables: BylineTables) -> bool:
    return text[-1:].islower() and text[text.rfind(" ") + 1 :] in tables.roles.words


def _is_cut_role(role: str | None, tables: BylineTables) -> bool:
    """Tell whether a post opens with the small word amid one: "of England correspondent"."""
    return role is not None and role.partition(" ")[0] in tables.links


def _desk_of(text: str, tables: BylineTables, where: Where) -> BylineScan | None:
    """Read a name and a post that says of what: "Jane Doe North of England correspondent"."""
    match = _DESK_OF.fullmatch(text)
    if match is None or text.split(" ", 1)[0].casefold() not in tables.given:
        return None
    if not all(word in tables.links or word in tables.articles for word in match.captures("small")):
        return None
    stop = match.start("role")
    usual = plain(text[:stop], tables)
    if usual is None or len(usual.found) != 1:
        return None
    author = Author(name=text[:stop], role=match["role"].lstrip(), span=where(0, stop))
    return BylineScan(Byline(text=text, authors=(author,), span=where(0, len(text))), marked=False)


def _programme(text: str, tables: BylineTables, where: Where) -> BylineScan | None:
    """Read a name, a programme or post in any words, and the house: "Ana Ode, laida „Rytas“, LRT.lt"."""
    cut = text.find(", ")
    last = text.rfind(", ")
    if not 0 < cut < last or text[-1] in CLOSED or ". " in text:
        return None
    usual = plain(text[:cut], tables)
    first = text[:cut].split(" ", 1)[0].casefold()
    if usual is None or len(usual.found) != 1 or first not in tables.given:
        return None
    house = names.tokenise(text, last + 2)
    if not all(t.kind is Kind.WORD for t in house) or not byline_houses.known(house, tables):
        return None
    start, stop = usual.found[0]
    author = Author(name=text[start:stop], affiliation=text[last + 2 :], span=where(start, stop))
    byline = Byline(text=text, authors=(author,), span=where(0, len(text)))
    return BylineScan(byline, marked=usual.marked)


def _placed_above(
    text: str, tokens: list[Token], above: int, tables: BylineTables
) -> Reader | None:
    """Read "القاهرة - محمد علي": a known place, a dash or a line end, and names."""
    place = " ".join(text[tokens[0].start : tokens[above - 1].stop].split())
    behind = tokens[above + 1].folded if above + 1 < len(tokens) else ""
    if place.casefold() not in PLACES or (
        tokens[above].kind is Kind.COLON
        and (shape(tokens[0].text) is not Shape.UNCASED or behind not in tables.given)
    ):
        return None
    reader = Reader(text, tables, supported=False)
    reader.start = tokens[0].start
    reader.place = place
    if not reader.walk(tokens[above + 1 :]) or not reader.drafts:
        return None
    if not reader.drafts[0].person or reader.drafts[0].location != place:
        return None
    if tokens[above].kind is Kind.COLON and any(
        len(draft.words) > _NAMED_WHOLE
        and draft.words[1] not in tables.given
        and draft.words[1] not in PARTICLES
        for draft in reader.drafts
    ):
        # "دبي: منى تفوز بالجائزة": who is first named, and what she does.
        return None
    for draft in reader.drafts[1:]:
        # "دبي: سارة علي وأحمد خليل": who is joined has no other place.
        draft.location = draft.location or (place if draft.person else None)
    return reader if reader.believed() else None


def _eastern(text: str, found: byline_east.Eastern, where: Where) -> BylineScan:
    """Return the values of a byline of a Chinese or Korean desk."""
    authors = tuple(
        [
            Author(
                name=text[start:stop],
                role=found.role,
                affiliation=found.house,
                location=found.places[k] if found.places else found.place,
                email=found.email if len(found.names) == 1 else None,
                span=where(start, stop),
            )
            for k, (start, stop) in enumerate(found.names)
        ]
    )
    if found.agency is not None:
        start, stop = found.agency
        authors = (
            Author(
                name=text[start:stop],
                kind=AuthorKind.ORGANISATION,
                location=found.place,
                span=where(start, stop),
            ),
        )
    return BylineScan(Byline(text=text, authors=authors, span=where(0, len(text))), marked=True)


def _housed(text: str, found: list[byline_houses.House], where: Where) -> BylineScan:
    """Return the values of a line of agencies."""
    authors = tuple(
        [
            Author(
                name=text[start:stop],
                kind=AuthorKind.ORGANISATION,
                location=place,
                credit=credit,
                span=where(start, stop),
            )
            for start, stop, place, credit in found
        ]
    )
    return BylineScan(Byline(text=text, authors=authors, span=where(0, len(text))), marked=True)


def _values(text: str, found: Plain, where: Where) -> BylineScan:
    """Return the values of a plain byline."""
    authors = tuple(
        [Author(name=text[start:stop], span=where(start, stop)) for start, stop in found.found]
    )
    return BylineScan(Byline(text=text, authors=authors, span=where(0, len(text))), found.marked)


def _front(
    text: str, tables: BylineTables, tokens: list[Token], failed: Reader, where: Where
) -> BylineScan | None:
    """Read the marked or titled names at the front of a text whose end says something else.

    "By Jane Doe, who covers the courts": the mark and the names decide, unless the line closes
    like a sentence or the name goes on as one ("By Jane Doe, 34, of Leeds"). Behind a date, a bar
    or a line end stands another thing, whatever it says.
    """
    cuts = [
        k
        for k, token in enumerate(tokens[1:-1], 1)
        if token.kind in _CUTS or _is_helped(tokens, k, tables)
    ]
    for cut in reversed(cuts[:_CUT_LIMIT]):
        kind, behind = tokens[cut].kind, tokens[cut + 1]
        firm = kind in BREAKS or kind is Kind.WORD
        reader = Reader(text, tables, supported=failed.supported)
        if not reader.walk(tokens[: cut + (kind is Kind.DATE)]) or not reader.drafts:
            continue
        if not reader.believed() or not (
            reader.marked or (kind is Kind.LINE and all(d.person and d.role for d in reader.drafts))
        ):
            continue
        # What follows the last readable name decides: a list is not cut where it could go on.
        if firm and any(draft.person and len(draft.words) < 2 for draft in reader.drafts):
            return None
        if not firm and (text[-1] in _SENTENCE or behind.kind is Kind.NUMBER):
            return None
        titled = behind.folded in tables.roles or behind.folded in tables.role_words
        # ", Te Rito journalist"
        titled = titled or (behind.text[:1].isupper() and tokens[-1].folded in tables.roles)
        known = behind.folded in tables.relatives or all(
            draft.sure or not draft.person for draft in reader.drafts
        )
        if not (firm or titled or known or _described(tokens[cut + 1 :], tables)):
            # "By Christmas Eve, more than half"
            return None
        reader.rest.append((behind.start, len(text)))
        return reader.result(where)
    return None


def _is_helped(tokens: list[Token], k: int, tables: BylineTables) -> bool:
    """Tell whether "with" at token *k* stands before names of houses or people, to the end of the line."""
    return (
        tokens[k].text.islower()
        and any(
            phrase.credit is Credit.WITH and len(phrase.words) == 1
            for phrase in tables.phrases.get(tokens[k].folded, ())
        )
        and all(token.kind is Kind.WORD and token.text[:1].isupper() for token in tokens[k + 1 :])
    )


def _described(tail: list[Token], tables: BylineTables) -> bool:
    """Tell whether *tail* is of capitalised and small words alone, as titles and houses are."""
    return all(
        token.kind is not Kind.WORD
        or shape(token.text) is not Shape.LOWER
        or token.folded in tables.links
        or token.folded in tables.roles
        or token.folded in tables.role_words
        for token in tail
    ) and any(token.folded in tables.links for token in tail)


def _line_above(tokens: list[Token]) -> int:
    """Return where the first words end if they are few and another line or cell follows, else 0."""
    for k, token in enumerate(tokens[:5]):
        if token.kind in (Kind.LINE, Kind.BAR, Kind.COLON):
            return k
        if token.kind is not Kind.WORD:
            return 0
    return 0


def _dated(
    text: str, found: DateScan, tables: BylineTables, date_tables: DateTables
) -> list[Token]:
    """Return the tokens of *text* with each date, its label included, as one token."""
    if not found.dates:
        return names.tokenise(text)
    tokens: list[Token] = []
    begin = end = 0
    rest = [
        (start, stop)
        for start, stop in found.rest
        if not _OFFSET.fullmatch(text, start, stop)
        # "Published 3 March | Updated 2 years ago"
        and not (text[start].isdigit() and past(text[start:stop], date_tables) == (0, stop - start))
    ]
    for start, stop in (*rest, (len(text), len(text))):
        dated = [k for k in range(end, start) if text[k].isalnum()]
        surname = _SURNAME.match(text, end) if dated and end else None
        if surname is not None and _lone(text[begin:end], tables):
            # "Inês Sá, 3 de março": a weekday's abbreviation that ends a name.
            dated = [k for k in dated if k >= surname.end()]
        if dated:
            # The separators beside a date are the byline's as much as the date's.
            tokens.extend(names.tokenise(text, begin, dated[0]))
            begin = dated[-1] + 1
            while begin < start and unicodedata.category(text[begin])[0] == "M":
                # A vowel that is written over or behind its consonant.
                begin += 1
            tokens.append(Token(Kind.DATE, dated[0], begin, "", ""))
        end = stop
    tokens.extend(names.tokenise(text, begin, len(text)))
    return tokens


def _without_mark(
    text: str, found: DateScan, tables: BylineTables, date_tables: DateTables
) -> DateScan:
    """Give back to a mark what a date took for its label: "Published by Jane Doe, 14 April".

    The words are a label where the date follows, and the mark's where a name does; so are small
    words behind a date: "14 April | A cura di Anna Rossi".
    """
    for k, (start, _) in enumerate(found.rest):
        before = max([d.span.stop for d in found.dates if d.span.stop <= start], default=0)
        first = next((i for i in range(before, start) if text[i].isalpha()), start)
        end = first + (_mark_end(text[first:], tables) if first < start else 0)
        if end == first:
            continue
        behind = date_room.scan(text[end:], date_tables)
        if not (before or behind.dates):
            return found
        rest = behind.rest or ((0, len(text) - end),)
        if text[end : end + rest[0][0]].strip():
            return found
        moved = [(end + start, end + stop) for start, stop in rest[1:]]
        return found._replace(rest=(*found.rest[:k], (first, end + rest[0][1]), *moved))
    return found


_NAME_END: Final = late(
    r"(?<=\p{Ll})\ [JS]r\.(?=[\s,]) | (?<=\p{Ll})-\p{Ll}{2,6}(?=[\s,])",
    regex.VERBOSE,
)


def _with_name(text: str, found: DateScan) -> DateScan:
    """Give back to a name in front what a date took of it: "Jim Roe Sr. | 5 March", "Yoo Ji-ah 5 March"."""
    if not found.rest or not found.dates or found.rest[0][0]:
        return found
    end = _NAME_END.match(text, found.rest[0][1])
    if end is None or any(start < end.end() for start, _ in found.rest[1:]):
        return found
    return found._replace(rest=((0, end.end()), *found.rest[1:]))


def _mark_end(text: str, tables: BylineTables) -> int:
    """Return where the mark of authors ends that opens *text*, its colon included; 0 for none."""
    tokens = names.tokenise(text[:_LONGEST_MARK])
    for phrase in tables.phrases.get(tokens[0].folded if tokens else "", ()):
        size = len(phrase.words)
        if (
            phrase.meaning in (Meaning.BY, Meaning.CREDIT, Meaning.POST)
            and tuple([token.folded for token in tokens[:size]]) == phrase.words
        ):
            colon = size < len(tokens) and tokens[size].kind is Kind.COLON
            if colon or not phrase.colon:
                return tokens[size - 1 + colon].stop
    return 0


def _lone(front: str, tables: BylineTables) -> bool:
    """Tell whether a single capitalised word ends *front*, behind a mark or a comma."""
    *before, word = front.split() or [""]
    return word.istitle() and (
        not before or before[-1][-1:] == "," or before[-1].casefold() in tables.plain_marks
    )


def _timed(text: str, tables: DateTables) -> list[Token]:
    """Return the tokens of *text* with a time past, or a time of day at its end, as one token."""
    found = past(text, tables)
    if found is None:
        clock = tables.clock.search(text)
        if clock is None:
            return names.tokenise(text)
        found = clock.span(1)
    start, stop = found
    if text[:start].strip(SEPARATORS).count(" ") < 1:
        # "Di, 10:19 Uhr": no name stands in front.
        return names.tokenise(text)
    return [
        *names.tokenise(text, 0, start),
        Token(Kind.DATE, start, stop, "", ""),
        *names.tokenise(text, stop, len(text)),
    ]
