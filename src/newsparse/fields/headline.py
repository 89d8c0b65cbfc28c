"""The headline, and what page titles and layouts put around it.

Facts
-----
The title of a web page ends in the outlet's name behind a bar or dash, with rubrics or the day in
between: `` - World Socialist Web Site``, `` | Sport | BILD.de``, `` – DW – 04/14/2025``,
``_科技_腾讯网``, ``：中日新聞Web``. Newsrooms use the same dash inside headlines, so a tail behind a
dash is believed only when it is a name we know, looks like a domain, or calls itself what papers
are called; a bar is a mark of page titles alone.

A kicker stands above the headline on a line of its own, or in front of it behind a bar or
colon; extraction may glue the two together (``Marathon in Berlin:Im harten Wind``). A line that
was only wrapped ends where the next word no longer fitted; a kicker ends before.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

import attrs
import regex

from newsparse.fields.local_towns import LOCAL_TOWNS, TERRITORIES
from newsparse.fields.places import PLACES
from newsparse.fields.web_names import OF_PAPERS
from newsparse.hyphens import HYPHENS, READERS, TYPESETTERS
from newsparse.languages import Language
from newsparse.lines import is_unspaced
from newsparse.model import Headline, HeadlineError, Span
from newsparse.model.spans import Where
from newsparse.patterns import any_of, late
from newsparse.publishers import Publisher
from newsparse.publishers.outlets import AS_PRINTED, CAPITALISED, OUTLETS, PRINTED, SMALL
from newsparse.publishers.words import (
    ARTICLES,
    BEHIND_STATION,
    CALL_SIGN_TAILS,
    EMBLEMS,
    ENDINGS,
    HOUSES,
    JOINED,
    LEADING,
    LINKS,
    LOCAL_STATIONS,
    NOT_MEDIA,
    OPENINGS,
    PAPERS,
    PIECES,
    PREFIXES,
    RUBRICS,
    RUNNING,
    SERIALS,
    STATIONS,
)

__all__ = [
    "NAMING",
    "HeadlineTables",
    "is_house",
    "names_original",
    "outlet",
    "paper_like",
    "paper_of_place",
    "read",
    "tables",
]


_KICKER_MOST = 60
"""A kicker is shorter; the longest seen has 56 characters."""
_SLOGAN_MOST = 20
"""Words behind the name of an outlet: "Chatham House – International Affairs Think Tank"."""
_LEAST_HEADLINE = 3
_TOPIC_MOST = 3
"""Words of a topic in front of a bar: "Hydro | The fares of the ferry rise in June"."""
_TOPIC_LEAST_SMALL = 2
"""Words in small letters that a sentence has, and no name of an outlet."""
_WORDS_OF_PLACE = 3
NAMING = PAPERS - PIECES - {BEHIND_STATION}
"""What papers are called, and no part of one."""
_HEADLINE_MOST = 250
"""A block that is longer is no headline."""


@attrs.frozen(eq=False)
class HeadlineTables:
    """What the languages and publishers say of headlines, prepared for looking up."""

    outlets: dict[str, Publisher]
    """Publishers by each of their names and domains, case-folded."""
    labels: frozenset[str]
    """Words that stand in front of a headline and say what kind of piece it is."""
    topical: frozenset[str]
    """Those of them that a colon may set in front as part of the headline: "Poll: ..."."""
    words: frozenset[str]
    """Common short words, before and after which no line of a headline ends by itself."""
    colon_apart: frozenset[str]
    """Those of languages whose typesetters set a blank in front of a colon."""
    rubrics: frozenset[str]
    """Rubrics that stand between headline and name, case-folded."""
    small: frozenset[str]
    """Names that are printed in small letters."""
    openers: frozenset[str]
    """Articles with a capital: in the middle of a headline one begins another line."""
    suspended: frozenset[str]
    """Words in front of which a hyphen stays apart, case-folded."""
    bound: frozenset[str]
    """What is written together with the word in front, and never alone."""
    closings: tuple[str, ...]
    """Syllables in which sentences end where lines are broken within words."""
    clitics: frozenset[str]
    """What is written together with the word in front, an apostrophe between."""
    original: regex.Pattern[str]
    """A line that tells what title a text had where it was taken from."""


@functools.lru_cache(maxsize=32)
def tables(languages: tuple[Language, ...], publishers: tuple[Publisher, ...]) -> HeadlineTables:
    """Prepare the tables of these languages and publishers.

    >>> from newsparse import languages, publishers
    >>> tables(languages.resolve(["en"]), publishers.every()).outlets["wsj"].name
    'The Wall Street Journal'
    """
    outlets: dict[str, Publisher] = {}
    for publisher in publishers:
        for name in (publisher.name, *publisher.aliases, *publisher.domains):
            outlets.setdefault(name.casefold(), publisher)
    return HeadlineTables(
        outlets=outlets,
        labels=frozenset(word.casefold() for language in languages for word in language.labels),
        topical=frozenset(word.casefold() for language in languages for word in language.topical),
        words=frozenset(
            word.casefold() for language in languages for word in language.prose.common
        ),
        colon_apart=frozenset(
            word.casefold()
            for language in languages
            if language.prose.colon_apart
            for word in language.prose.common
        ),
        rubrics=frozenset(word.casefold() for word in RUBRICS).union(
            word.casefold() for publisher in publishers for word in publisher.sections
        ),
        small=SMALL.union(
            name
            for publisher in publishers
            for name in (publisher.name, *publisher.aliases)
            if name.islower()
        ),
        openers=frozenset(word for language in languages for word in language.prose.openers),
        suspended=frozenset(
            word.casefold() for language in languages for word in language.prose.suspended
        ),
        bound=frozenset(word for language in languages for word in language.prose.bound),
        closings=tuple(word for language in languages for word in language.prose.closings),
        clitics=frozenset(word for language in languages for word in language.prose.clitics),
        original=_original(word for language in languages for word in language.fields.original),
    )


def _original(labels: Iterable[str]) -> regex.Pattern[str]:
    """Return a pattern for a title behind its label, in brackets or not: "（原标题：末班船离开码头）"."""
    return regex.compile(
        rf"(?P<bracket>[（(【\[])?(?:{any_of(labels)})\s?[:：]\s*"
        r"(?:《(?P<title>[^《》]+)》|(?P<title>.+?))(?(bracket)[）)】\]])",
        regex.IGNORECASE,
    )


_BLANK_LINE = late(r"\n\s*\n")
_SPLIT = late(
    r"\s+(?P<bar>[|│›»·•❧]|::|«(?![^»]{0,200}»))\s+|\s*(?P<bar>[｜ㅣ┃])\s*|\s+(?P<dash>[-–—]{1,2})\s+"
    r"|(?<=[\p{Ll}\p{Nd}\"'’”)?!])(?P<glued>[-–—|])[ ](?=\p{Lu})|[ ](?P<glued>[-–—|])(?=\p{Lu})"
    r"|(?<=[\p{Lo}\p{Pe}\p{Pf}\"'?!…])(?P<dash>--?)(?=\p{Lo})|(?P<low>_)(?=\p{Lo})|(?P<colon>：| : )"
)
_SLASHED_SITE = late(r" / (?P<site>[^/]{3,40})$")
_MARKS = regex.compile(
    r"[|│›»·•❧«：_｜ㅣ┃]|\p{L}[-–—]\s\p{Lu}|\s[-–—]\p{Lu}|\s::\s|\.\p{Ll}{2,4}$|[\p{Lo}\p{Pe}\p{Pf}\"'?!…]--?\p{Lo}|\s(?:[-–—:]{1,2}|/)\s|[\])]$|\p{Nd}{4}$"
)
"""What no title goes without that has a name at its end."""
_BEFORE_DASH = 6
_ASCII_MARKS = tuple("|_-:/")
_DOMAIN = regex.compile(
    r"(?:www\.)?(?:[\p{L}\p{Nd}][\p{L}\p{Nd}-]*\.)+"
    rf"(?:{any_of(OF_PAPERS)}|\p{{Ll}}{{2}})",
    regex.IGNORECASE,
)
_COUNTED = late(r"\p{Lu}\p{Ll}{2,}(?:24|247|360|365)|24\p{Ll}{3,}")
"""Round the clock, or the circle: "Kurdistan24", "Algérie360"."""
_STATION = late(
    rf"(?:(?:{any_of(LOCAL_STATIONS)})\s?\p{{Nd}}{{1,2}}|[KW]\p{{Lu}}{{3}}(?:-(?:{any_of(CALL_SIGN_TAILS)}))?)"
    r"(?:\s(?:\p{Nd}{1,2}|\p{Lu}[\p{L}.-]+)){0,4}"
)
"""Local stations by number or call sign: "NBC4 Washington", "FOX 5 San Diego", "KRQE News 13"."""
_DAY_BEHIND = late(r",\s\p{Nd}{1,2}\.\s?\p{Nd}{1,2}\.\s?\p{Nd}{4}$")
_COLON_SITE = late(
    r"(?<![:\s])(?P<rubrics>(?::\s\p{Lu}[^:|]{2,24}){0,3}):\s(?P<site>[^\s:|]{3,40})$"
)
_LEAD = late(r"\s*#{1,6}[ \t]+(?=\S)")
"""The mark of a heading."""
_TRAIL = late(r"(?:\n[=-]{3,}|\s#{1,6}|\s\{[#.][\p{L}\p{Nd}_ .#-]+\})\s*$")
"""What Markdown sets behind or below a heading."""
_DAY = late(r"\p{Nd}{1,4}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}")
_DAY_IN_WORDS = late(
    r"\p{Lu}\p{L}{2,8}\.?\s\p{Nd}{1,2},?\s\p{Nd}{4}|\p{Nd}{1,2}\.?\s(?:\p{Ll}{2}\s)?\p{L}{3,9}\.?,?\s(?:\p{Ll}{2}\s)?\p{Nd}{4}"
)
_PAPER_AND_DAY = late(
    r",\s(?P<site>\p{L}[^,|]{2,40}),\s\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.|\p{L}+)\s?\p{Nd}{4}$"
)
_BRACKETED_SITE = late(r"\s[\[(](?P<site>[^\[\]()]{2,40})[\])]$")
_GLUED_COLON = late(
    r"(?P<kicker>\p{Lu}[^:\n]{2,60}?\p{L}{2}[\"“”»’)]?):(?=[\p{Lu}\"„“«»‘][\p{L}\"„“«»‘])"
)
_HANGING_COLON = late(r"(?P<kicker>[^:\n]{3,60}?)\s:(?=[\p{Lu}\"„“«»‘])")
_GLUED_QUOTE = late(r"^(?P<kicker>[\"„“»«][^\"„“”»«\n]{3,70}[\"“”»«])(?=\p{Lu}\p{Ll})")
_CUT_NUMBER = late(r"[.,．，]\p{Nd}")
_QUOTES = frozenset('"„“»«')
_BRACKETS = frozenset("[(【［（")
_GLUED_WORD = regex.compile(r"(?<=\p{Ll}\p{Ll})(?=(?P<word>\p{Lu}\p{Ll}*)\s)")
_LABEL = late(
    r"^(?P<label>[\p{L}][\p{L}\p{M}’' -]{1,28}?)(?P<end>\s?:\s+|\.\s+|：\s*|\s+[|–—-]\s+)(?=\S)"
)
_BRACKETED_LABEL = late(r"[\[(【［（](?P<label>[^\[\]()]{2,28})[\])】］）]\s*(?=\S)")
"""What brackets set apart in front: "[단독] …", "(VIDEO) …"."""
_BARE_LABEL = late(
    r"(?P<label>\p{Lu}{4,12}(?:\s?[/+&,]\s?\p{Lu}{4,12})*+)\s+(?=[\"„“«»‘']?\p{Lu}\p{Ll})"
)
"""What capitals alone set apart from a sentence behind: "FOTO Snijeg zatrpao …"."""
_GLUED_CAPITALS = late(r"(?P<label>\p{Lu}{4,30}(?:\s\p{Lu}{2,20}){0,2})(?=[\"„“«‘]?\p{Lu}\p{Ll})")
"""The same where a tool has lost the blank: "INVESTIGATIONSThe Banker …"."""
_STROKED_LABEL = late(r"(?P<mark>\+{2,3}|/{2,3})\s?(?P<label>[^+/\n]{2,40}?)\s?(?P=mark)\s*(?=\S)")
"""What tickers set between strokes in front: "+++ Eilmeldung +++ …"."""
_STROKES = frozenset("+/")
_STROKED_MOST = 4
"""Words between two strokes; what has more is the headline itself."""
_LABELS_APART = late(r"\s?[/+&,]\s?")


def read(text: str, tables: HeadlineTables, *, where: Where = Span) -> Headline:
    r"""Return the headline that *text* prints, on one line or several.

    *where* maps offsets of *text* to the source. Raises :class:`newsparse.HeadlineError` when
    the text is blank or holds more than one block; a kicker may stand above a blank line.

    >>> from newsparse import languages, publishers
    >>> mine = tables(languages.resolve(["en"]), publishers.every())
    >>> line = read("Ferries stay in port | Transport | The Guardian", mine)
    >>> line.text, line.site
    ('Ferries stay in port', 'The Guardian')
    >>> read("Strikes and class struggle - what next?", mine).text
    'Strikes and class struggle - what next?'
    >>> read("Perspective\nFerries stay in port", mine).kicker
    'Perspective'
    """
    if not text.strip():
        raise HeadlineError(text, where(0, len(text)), "a headline")
    start, stop = len(text) - len(text.lstrip()), len(text.rstrip())
    span = where(start, stop)
    start, stop = _unmarked(text, start, stop)
    if (named := _named_original(text, start, stop, tables)) is not None:
        start, stop = named.span("title")
    head = _above(text, start, stop, tables, where)
    kicker: tuple[int, int] | None = None
    if head is not None:
        kicker = (start, head[0])
        start, stop = _unmarked(text, head[1], stop)
    site: tuple[int, int] | None = None
    marked = _may_be_marked(text, text[stop - 1]) and _MARKS.search(text, start, stop) is not None
    if marked:
        stop, site = _tail(text, start, stop, tables)
    if site is None and marked and (cut := _site_and_day(text, start, stop, tables)) is not None:
        site = (start, cut[0])
        start, stop = cut[1], cut[2]
    if site is None and (marked or text.startswith(LEADING, start)):
        start, site = _front_site(text, start, stop, tables)
    if kicker is None:
        start, kicker = _front_kicker(text, start, stop, tables, marked=marked)
    return Headline(
        text=_line(text[start:stop], tables.suspended),
        kicker=_line(text[slice(*kicker)], tables.suspended).rstrip(" :–—-|") or None
        if kicker
        else None,
        site=_line(text[slice(*site)], tables.suspended) if site else None,
        span=span,
    )


def _unmarked(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return a stretch without the marks by which Markdown says that it is a heading."""
    if "#" in text or text.endswith(("=", "-", "}"), start, stop):
        lead = _LEAD.match(text, start, stop)
        trail = _TRAIL.search(text, start, stop)
        start = lead.end() if lead is not None else start
        stop = trail.start() if trail is not None and trail.start() > start else stop
    return start, stop


def _may_be_marked(text: str, last: str) -> bool:
    """Tell whether a title holds a character that its marks are made of."""
    return (
        not text.isascii()
        or any(map(text.__contains__, _ASCII_MARKS))
        or last in ")]"
        or last.isdecimal()
    )


_TYPESET = frozenset((TYPESETTERS, READERS))


def _line(text: str, suspended: frozenset[str]) -> str:
    """Return *text* on one line: a blank for a newline, but in scripts that set none."""
    if "\n" not in text:
        return " ".join(text.split())
    lines = [" ".join(line.split()) for line in text.split("\n")]
    joined = ""
    for line in filter(None, lines):
        if joined and not (
            is_unspaced(joined[-1])
            or _goes_on_behind_hyphen(joined, line, suspended)
            or is_unspaced(line[0])
            # Korean lists words with a dot, and sets none behind it.
            or (joined[-1] == "·" and not line[0].isupper() and not line[0].islower())
            # "1" / ".2億円": a number cut in two.
            or (_CUT_NUMBER.match(line) is not None and joined[-1].isdigit())
        ):
            joined += " "
        elif joined[-1:] in _TYPESET and line[0].islower():
            # The writer's hyphen is the one of the keyboard; this one is the typesetter's.
            joined = joined[:-1]
        joined += line
    return joined


def _goes_on_behind_hyphen(before: str, line: str, suspended: frozenset[str]) -> bool:
    """Tell whether a line broke behind a hyphen within a word: "Corona-" / "Zeit".

    A hyphen is suspended in front of few words: "Kinder-" / "und Jugendhilfe".
    """
    if before[-1] not in HYPHENS or not before[-2:-1].isalpha() or not line[0].isalpha():
        return False
    return line.split(maxsplit=1)[0].casefold() not in suspended


def names_original(text: str, tables: HeadlineTables) -> bool:
    """Tell whether a line names the title that a text had where it was taken from.

    >>> from newsparse import languages
    >>> names_original("（原标题：末班船离开码头）", tables(languages.resolve(["zh"]), ()))
    True
    """
    return _named_original(text, 0, len(text), tables) is not None


def _named_original(
    text: str, start: int, stop: int, tables: HeadlineTables
) -> regex.Match[str] | None:
    labelled = ":" in text or "：" in text
    return tables.original.fullmatch(text, start, stop) if labelled else None


def outlet(name: str, tables: HeadlineTables) -> Publisher | None:
    """Return the publisher that prints *name* of itself, or ``None``.

    >>> from newsparse import languages, publishers
    >>> outlet("www.dw.com", tables(languages.resolve(["en"]), publishers.every())).name
    'Deutsche Welle'
    """
    folded = name.strip().casefold()
    return tables.outlets.get(folded) or tables.outlets.get(folded.removeprefix("www."))


# What stands above


def _above(
    text: str, start: int, stop: int, tables: HeadlineTables, where: Where
) -> tuple[int, int] | None:
    """Return where a kicker's line ends and the headline begins."""
    cut = text.find("\n", start, stop)
    if cut < 0:
        return None
    blocks = [*_BLANK_LINE.finditer(text, start, stop)]
    if blocks:
        gap = blocks[0]
        first, second = text[start : gap.start()], text[slice(*_unmarked(text, gap.end(), stop))]
        if len(blocks) > 1 or not _kicker_above(first, second, tables):
            raise HeadlineError(text, where(gap.end(), stop), "one headline, not several blocks")
        return gap.start(), gap.end()
    first = text[start:cut].strip()
    second = text[slice(*_unmarked(text, cut + 1, stop))].strip()
    if not second or not _kicker_like(first):
        return None
    if _label(first, tables):
        return cut, cut + 1
    width = max(map(len, text[start:stop].splitlines()))
    # Wrapped: the next word did not fit.
    fitted = len(first) + 1 + len(second.split(maxsplit=1)[0]) <= width
    if first[-1] in ":–—|" and not (second[0].islower() and " " in first):
        # A label's colon; a small letter goes on with what the first words announce.
        if fitted or first[-1] != ":":
            return cut, cut + 1
        # "Streik der Fähren :" / "Warum heute keine fährt": where nobody sets a blank in front of a
        # colon, it shows that the two were elements of their own.
        apart = first[-2:-1] == " " and second[0].isupper()
        return (cut, cut + 1) if apart and not _sets_colon_apart(text[start:stop], tables) else None
    if second[0].islower() or first[-1] in ",;-(&/·":
        return None
    if first.rpartition(" ")[2] in tables.words:
        return None
    if _in_capitals(first) and not second.isupper():
        return cut, cut + 1
    if second.split(maxsplit=1)[0] in tables.openers and first[-1] not in ".:?!":
        return cut, cut + 1  # a capital article in mid-headline is the beginning of another
    return (cut, cut + 1) if fitted else None


def _sets_colon_apart(text: str, tables: HeadlineTables) -> bool:
    """Tell whether a small word is of a language whose typesetters set a blank in front of a colon."""
    return any(
        word in tables.colon_apart or word[: word.find("'") + 1] in tables.colon_apart
        for word in text.casefold().replace("’", "'").split()
    )


def _in_capitals(line: str) -> bool:
    """Tell whether a line is in capitals: "DJ" makes none of one in a script without them."""
    return line.isupper() and not any(
        letter.isalpha() and not letter.isupper() and not letter.islower() for letter in line
    )


def _label(line: str, tables: HeadlineTables) -> bool:
    return line.casefold().rstrip(" :") in tables.labels


def _kicker_like(line: str) -> bool:
    return len(line) <= _KICKER_MOST and "\n" not in line and line[-1] not in ".…"


def _kicker_above(first: str, second: str, tables: HeadlineTables) -> bool:
    """Tell whether two blocks are a kicker and its headline, not a headline and its text."""
    if not _kicker_like(first) or len(second) > _HEADLINE_MOST:
        return False
    if _label(first, tables):
        return True
    return len(first) < len(second) and second[-1] != "." and len(second.split()) >= 3


# What stands behind


def _tail(
    text: str, start: int, stop: int, tables: HeadlineTables
) -> tuple[int, tuple[int, int] | None]:
    """Return where the headline ends, and the site's name behind it."""
    match = _PAPER_AND_DAY.search(text, start, stop)
    if match and (outlet(match["site"], tables) or paper_like(match["site"])):
        return match.start(), match.span("site")
    match = _BRACKETED_SITE.search(text, start, stop)
    if match and (outlet(match["site"], tables) or _DOMAIN.fullmatch(match["site"])):
        return match.start(), match.span("site")
    match = _SLASHED_SITE.search(text, start, stop) if " / " in text else None
    if (
        match
        and len(text[start : match.start()].split()) >= _LEAST_HEADLINE
        and is_house(match["site"], tables)
    ):
        # "The ferries stay in port / Boing Boing"
        return match.start(), match.span("site")
    match = _COLON_SITE.search(text, start, stop) if ": " in text else None
    if match and _DOMAIN.fullmatch(match["site"]) and match["site"][0].isupper():
        # "Мост закрыт: Общество: Россия: Lenta.ru"
        rubrics = match["rubrics"].split(": ")[1:]
        sections = any(name.strip().casefold() in tables.rubrics for name in rubrics)
        begin = match.start() if sections or not rubrics else match.start("site") - 2
        return begin, match.span("site")
    site: tuple[int, int] | None = None
    sure = stop
    guessed = False
    cuts = [*_SPLIT.finditer(text, start, stop)][-6:]
    while cuts:
        cut = cuts.pop()
        begin, end = cut.end(), stop
        tail = text[begin:end]
        bar = cut["bar"] is not None or cut["low"] is not None
        if cut.start() == start or not tail:
            break
        if (
            end - begin == stop - cut.start() - 1
            and cut["dash"]
            and cut.start() - start < _BEFORE_DASH
        ):
            # Without blanks the dash joins two words: "中-英".
            break
        dated = _DAY_BEHIND.search(tail) if ", " in tail else None
        if dated is not None and site is None:
            # "РИА Новости, 14.05.2024"
            end -= len(tail) - dated.start()
            tail = tail[: dated.start()]
        kind = _kind(tail, tables)
        if (
            kind is None
            and cut["dash"] == "-"
            and tail in PRINTED
            and tail[0].isupper()
            and len(text[start : cut.start()].split()) >= _LEAST_HEADLINE
        ):
            # A hyphen between blanks is set by systems, where writers set a dash: "… - Metro".
            kind = "site"
        if kind is None and cut["dash"] == "-" and _paper_of_town(text[start : cut.start()], tail):
            kind = "site"
        if kind is None and cut["dash"] == "--" and site is not None and _sections(tail, tables):
            kind = "rubric"
        if cut["glued"] and not (
            kind == "site" and (" " in tail or "." in tail) and is_house(tail, tables)
        ):
            continue
        if site is not None and kind == "site" and bar and guessed:
            # "Ferries stay in port | Harbour Times | Amity, VIC": where it is made, or what for.
            site, guessed = (begin, end), False
        elif site is not None:
            # Rubrics stand between the headline and the name, and the name of a service.
            if (
                kind not in {"rubric", "day"}
                and not (kind == "site" and not guessed)
                and not _rubric_like(text[start : cut.start()], tail, bar=bar)
            ):
                break
        elif cut["colon"]:
            # "전기요금 동결하기로 : 한겨레": what a headline says behind a colon has more words.
            uncased = cut["colon"] == "：" or tail.upper() == tail.lower()
            if kind != "site" or not (uncased or outlet(tail, tables) is not None):
                break
            site = (begin, end)
        elif kind == "site":
            site = (begin, end)
        elif kind in {"rubric", "day"}:
            if not bar and " " not in tail:
                # "The man who shook the - World": only with a name in front.
                stop = cut.start()
                continue
        elif bar and _short_beside(text[start : cut.start()], tail):
            if cut["bar"] == "·" and not (tail[0].isupper() or tail[0].islower()):
                # Korean sets the dot between the words of a list.
                break
            # A numbered name is a rubric ("Formula 1 2024"), and no name at all.
            site = None if any(map(str.isdigit, tail.split())) else (begin, end)
            guessed = True
        else:
            if _behind_rubric(text, start, cut, cuts, tables):
                site = (begin, end)
                stop = sure = cut.start()
                continue
            before = _slogan(text, start, cut, cuts, tables) if not dated else None
            if before is None:
                break
            # "Ferries stay in port | The Harbour Times – News from Amity"
            site = (
                cuts[before].end(),
                cuts[before + 1].start() if before + 1 < len(cuts) else cut.start(),
            )
            cut = cuts[before]
            del cuts[before:]
        stop = sure = cut.start()
    return (stop if site else sure), site


def _behind_rubric(
    text: str,
    start: int,
    last: regex.Match[str],
    cuts: list[regex.Match[str]],
    tables: HeadlineTables,
) -> bool:
    """Tell whether a rubric stands in front of an unknown name: "… | News, Sports, Jobs - The Crane"."""
    if not cuts or not cuts[-1]["bar"] or not last["dash"]:
        return False
    rubric = text[cuts[-1].end() : last.start()]
    before = text[start : cuts[-1].start()]
    return rubric.casefold() in tables.rubrics and _short_beside(before, text[last.end() :].strip())


def _slogan(
    text: str,
    start: int,
    last: regex.Match[str],
    cuts: list[regex.Match[str]],
    tables: HeadlineTables,
) -> int | None:
    """Return which cut stands in front of a known name that a slogan or some rubrics follow."""
    stop = last
    for i in range(len(cuts) - 1, max(len(cuts) - 3, -1), -1):
        name = text[cuts[i].end() : stop.start()]
        if len(text[stop.end() :].split()) > _SLOGAN_MOST:
            return None
        before = text[start : cuts[i].start()]
        named = is_house(name, tables) or paper_like(name)
        if named and len(before.split()) >= _LEAST_HEADLINE:
            return i
        if (
            cuts[i]["bar"] == "|"
            and stop["dash"]
            and text[stop.end()].isupper()
            and _short_beside(before, name)
            and text[last.end() :][-1:] not in "?!."
        ):
            return i  # "… | Harbour House – The Voice of the Ports"
        stop = cuts[i]
    return None


def is_house(name: str, tables: HeadlineTables) -> bool:
    """Tell whether a name is that of an outlet on our lists, or a domain."""
    if name.islower():
        return name in tables.small or _DOMAIN.fullmatch(name) is not None
    known = name.casefold() in OUTLETS or outlet(name, tables) is not None
    return known or name in CAPITALISED or _DOMAIN.fullmatch(name) is not None


def _kind(tail: str, tables: HeadlineTables) -> str | None:
    """Say what a tail is by itself: ``site``, ``rubric``, ``day`` or ``None``."""
    known = tail.casefold() in OUTLETS or outlet(tail, tables) is not None
    # "kicker" prints its name in small letters; of the others a word in small letters is none.
    if known and (not tail.islower() or tail in tables.small):
        return "site"
    if tail in CAPITALISED or tail in AS_PRINTED or _DOMAIN.fullmatch(tail):
        return "site"
    if _STATION.fullmatch(tail) and tail.casefold() not in tables.words:
        return "site"
    if tail.casefold() in tables.rubrics:
        return "rubric"
    if _DAY.fullmatch(tail):
        return "day"
    return "site" if paper_like(tail) else None


def paper_of_place(name: str) -> bool:
    """Tell whether a name calls itself a paper of somewhere, with small words: "Le Courrier du port".

    Romance languages write so; an article, what papers are called, and a few words of where.
    """
    words = name.split()
    rest = words[3:]
    return (
        0 < len(rest) <= _WORDS_OF_PLACE
        and words[0] in ARTICLES
        and words[1] in NAMING
        and words[2] in LINKS
    )


def paper_like(name: str) -> bool:
    """Tell whether *name* calls itself what papers are called."""
    words = name.split()
    if not words or len(words) > 6 or name[-1] in "?!.":
        return False
    article = words[0] in ARTICLES
    if article:
        words = words[1:]
    if len(words) > 1 and words[0] in PREFIXES:
        return True
    if len(words) > 1 and words[0] in STATIONS and words[1] == BEHIND_STATION:
        # "BBC News Русская служба"
        return True
    if not words or any(word[0].islower() and word not in LINKS for word in words):
        return False
    if len(words) + article >= 2:
        spoken = {piece for word in words for piece in (word, word.rpartition("-")[2])}
        if spoken & (PAPERS if article else PAPERS - PIECES):
            return True
        if article and len(words) > 1 and words[-1] in EMBLEMS:
            return True
        if words[-1] in HOUSES and words[0] not in NOT_MEDIA:
            return True
    if words[0].startswith(OPENINGS):
        return True
    if len(words) > 1 - article and _DOMAIN.fullmatch(words[-1]):
        # "Le Matin.ma", "Tempo.co"
        return True
    if len(words) == 1:
        # "EgyptToday", "Kurdistan24"
        ending = next((end for end in JOINED if words[0].endswith(end)), "")
        stem = words[0].removesuffix(ending)
        if (ending and stem[-1:].islower()) or _COUNTED.fullmatch(words[0]):
            return True
    elif words[0] in STATIONS:
        # "DW Türkçe"
        return True
    if len(words) > 1 and name.endswith(SERIALS):
        return True
    last = words[-1].casefold()
    if last.replace("-", "") in RUNNING:
        return False
    return any(last.endswith(end.casefold()) and len(last) > len(end) for end in ENDINGS)


def _paper_of_town(before: str, tail: str) -> bool:
    """Tell whether a tail is a town we know and what papers are called there: "… - Tulsa World"."""
    town, _, emblem = tail.rpartition(" ")
    folded = town.casefold()
    return (
        emblem in EMBLEMS
        and (folded in PLACES or folded in LOCAL_TOWNS)
        and len(before.split()) >= _LEAST_HEADLINE
    )


def _sections(tail: str, tables: HeadlineTables) -> bool:
    """Tell whether a tail is rubrics alone, a dot between: "经济·科技"."""
    return all(part.casefold() in tables.rubrics for part in tail.split("·"))


def _rubric_like(before: str, tail: str, *, bar: bool) -> bool:
    """Tell whether *tail*, between the headline and a name, is a rubric."""
    if bar:
        return _short_beside(before, tail)
    words = tail.split()
    if len(words) > 3 or not all(word[0].isupper() for word in words) or tail[-1] in "?!.":
        return False
    # A rubric says again what the headline is about; a single word hardly ends a long one.
    if tail.casefold() in TERRITORIES and len(before.split()) >= _LEAST_HEADLINE:
        return True
    return tail in before or (len(words) == 1 and len(before.split()) >= 5)


def _short_beside(before: str, tail: str) -> bool:
    """Tell whether *tail* behind a bar is a name or rubric rather than half of the headline."""
    if len(tail.split()) > 6 or len(tail) > 45 or tail[-1] in "?!.":
        return False
    return len(before.split()) >= 3 and not before.isupper() and len(before) > len(tail)


# What stands in front


def _front_site(
    text: str, start: int, stop: int, tables: HeadlineTables
) -> tuple[int, tuple[int, int] | None]:
    """Return where the headline begins, and the site's name in front of it."""
    cut = _SPLIT.search(text, start, stop)
    if cut is not None and cut["bar"] and _kind(text[start : cut.start()], tables) == "site":
        begin = cut.end()
        for rubric in _SPLIT.finditer(text, begin, stop):
            if not rubric["bar"] or len(text[begin : rubric.start()].split()) > 3:
                break
            begin = rubric.end()
        return begin, (start, cut.start())
    if (
        cut is not None
        and cut["dash"]
        and (
            text[start : cut.start()] in PRINTED
            or outlet(text[start : cut.start()], tables) is not None
        )
    ):
        # "Index - Belföld - Lezárták az M3-ast": a rubric says that the name is no word of the title.
        behind = _SPLIT.search(text, cut.end(), stop)
        if (
            behind is not None
            and behind["dash"]
            and text[cut.end() : behind.start()].casefold() in tables.rubrics
        ):
            return behind.end(), (start, cut.start())
        if (
            behind is None
            and cut["dash"].strip() == "-"
            and " " in text[start : cut.start()]
            and paper_like(text[start : cut.start()])
            and text[cut.end()].isupper()
            and text.count(" ", cut.end(), stop) >= _LEAST_HEADLINE
        ):
            # "Bangkok Post - Fishermen rally against trawler law": a paper that calls itself one.
            return cut.end(), (start, cut.start())
    colon = text.find(": ", start, min(stop, start + 45))
    if colon > 0 and text.startswith(LEADING, start) and text[colon + 2].isupper():
        name = text[start:colon]
        # A house that we know prints its name behind; in front it is what the piece is about.
        if outlet(name, tables) is None and paper_like(name):
            return colon + 2, (start, colon)
    return start, None


def _site_and_day(
    text: str, start: int, stop: int, tables: HeadlineTables
) -> tuple[int, int, int] | None:
    """Return where the address of a known site ends in front, and where the headline begins and ends.

    "CNN.com - Airlines cut routes - June 4, 2004": so archives title their pages.
    """
    cuts = [*_SPLIT.finditer(text, start, stop)]
    if len(cuts) < 2 or not (cuts[0]["dash"] and cuts[-1]["dash"]):
        return None
    name = text[start : cuts[0].start()]
    begin, end = cuts[0].end(), cuts[-1].start()
    if (
        "." not in name
        or _DOMAIN.fullmatch(name) is None
        or not is_house(name, tables)
        or _DAY_IN_WORDS.fullmatch(text, cuts[-1].end(), stop) is None
        or len(text[begin:end].split()) < _LEAST_HEADLINE
    ):
        return None
    return cuts[0].start(), begin, end


def _is_topic(head: str, rest: str) -> bool:
    """Tell whether a few words in front of a bar say what a sentence behind it is about."""
    words = rest.split()
    small = sum([word[0].islower() for word in words])
    named = len(head.split())
    return (
        named <= _TOPIC_MOST
        and 2 * len(head) < len(rest)
        # A word in front takes a sentence of three: "Sää | Talvi palaa viikonloppuna".
        and len(words) > (_TOPIC_MOST if named > 1 else _TOPIC_MOST - 1)
        and small >= _TOPIC_LEAST_SMALL
        and "|" not in rest
    )


def _is_label_in_front(text: str, match: regex.Match[str], tables: HeadlineTables) -> bool:
    """Tell whether a mark sets a label apart: "VIDÉO. Un phoque …", "Analysis: A port closes".

    What is printed as other words are must be no word of the headline's own, "Poll: most want the
    bridge", and a small letter goes on with it.
    """
    label = match["label"]
    folded = label.casefold()
    if folded not in tables.labels:
        return False
    if label.isupper():
        return True
    return (
        match["end"].strip() in {":", "："}
        and folded not in tables.topical
        and not text[match.end()].islower()
    )


def _label_apart(
    text: str, start: int, stop: int, tables: HeadlineTables
) -> regex.Match[str] | None:
    """Find one label or several that brackets, strokes or capitals set apart in front of a headline."""
    if text[start] in _STROKES:
        # Nobody sets a word between strokes for anything else.
        match = _STROKED_LABEL.match(text, start, stop)
        return match if match is not None and match["label"].count(" ") < _STROKED_MOST else None
    match = _BRACKETED_LABEL.match(text, start, stop)
    if match is None:
        glued = _GLUED_CAPITALS.match(text, start, stop)
        if glued is not None:
            folded = glued["label"].casefold()
            if folded in tables.labels or folded in tables.rubrics:
                return glued
    if match is None:
        match = _BARE_LABEL.match(text, start, stop)
        if match is None:
            return None
        # Where the words of headlines have capitals, so may the first in full.
        small = sum([word[0].islower() for word in text[match.end() : stop].split()])
        if small < _TOPIC_LEAST_SMALL:
            return None
    parts = _LABELS_APART.split(match["label"].casefold())
    return match if tables.labels.issuperset(part.strip() for part in parts) else None


def _front_kicker(
    text: str, start: int, stop: int, tables: HeadlineTables, *, marked: bool
) -> tuple[int, tuple[int, int] | None]:
    """Return where the headline begins, and the kicker in front of it on the same line."""
    colon = text.find(":", start, stop)
    # "VIDÉO. Un phoque …": the French set a full stop.
    capital = text[start : start + 2].isupper()
    match = _LABEL.match(text, start, stop) if marked or colon >= 0 or capital else None
    if match is not None and _is_label_in_front(text, match, tables):
        return match.end(), match.span("label")
    if capital or text[start] in _BRACKETS or text[start] in _STROKES:
        match = _label_apart(text, start, stop, tables)
        if match is not None:
            return match.end(), match.span("label")
    cut = _SPLIT.search(text, start, min(stop, start + _KICKER_MOST + 3)) if marked else None
    if cut is not None and cut["bar"]:
        head = text[start : cut.start()]
        if (
            (_in_capitals(head) and len(head.split()) <= 4)
            or head.casefold() in tables.labels
            or (cut["bar"] in "|│" and _is_topic(head, text[cut.end() : stop]))
        ):
            return cut.end(), (start, cut.start())
    patterns = (_GLUED_COLON, _HANGING_COLON) if colon >= 0 else ()
    for pattern in (*patterns, _GLUED_QUOTE) if text[start : start + 1] in _QUOTES else patterns:
        match = pattern.match(text, start, stop)
        if match is not None:
            begin = match.end() + (text[match.end()] == ":")
            return begin, match.span("kicker")
    for match in _GLUED_WORD.finditer(text, start, min(stop, start + _KICKER_MOST)):
        # "Nationale DemoDer 9. Juli": no name has an article for its second half.
        if match["word"].casefold() in tables.words and " " in text[start : match.end()]:
            return match.end(), (start, match.end())
    return start, None
