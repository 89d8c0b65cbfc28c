"""Running heads, feet and page numbers that are printed once within the text.

Facts
-----
Of two pages the second has a head, so that repetition does not show it, and a tool that reads print
leaves out the blank form of a page. What such a line holds shows it all the same, wherever it stands: the name
of the house that signs the end of the text, whose name nobody sets over a section of its own article; the
number of a page, which two blanks or more part from the words beside it; the month of an issue behind the
name of a paper, at the edge of a page; the headline of the article itself with a number. A number
alone counts sections only where there are others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from newsparse.fields.tables import Tables
from newsparse.fields.web_names import FILES
from newsparse.furniture.frames import MOMENT
from newsparse.furniture.numbers import is_of_so_many
from newsparse.furniture.page import is_address
from newsparse.hyphens import HYPHENS
from newsparse.layout import Regime
from newsparse.lines import STOPS, is_small
from newsparse.patterns import any_of, late
from newsparse.publishers.words import COMPANIES, THE
from newsparse.zones.page_head import is_page_number, is_set_apart, read_page_head
from newsparse.zones.view import View, ends_text

__all__ = ["find_lone_heads"]

_LONGEST = 80
_LONGEST_TITLED = 200
_LEAST_NAME = 3
_MOST_WORDS = 8
_MOST_STACKED = 3
_LONGEST_WORD = 40
_LONGEST_NUMBER = 3
_LEAST_HOST = 5
_LEAST_HALF = 12
_LEAST_UNCASED = 40
_TIGHT = 0.9
_MONTH = len("2025-04")
_RIGHTS = ("©", "(c)", "copyright")
_WORD = late(r" (\p{L}[\p{L}.]*)")
_ENDS = STOPS | frozenset(":：;,，、")
_LEAST_TITLE = 10
_LONGEST_SITE = 40
_TITLE_PARTS = frozenset("|-–—·•")
_AROUND = " *_#|·•–—-"
_BARS = "|·•–—"
# "The Courier  3", "3  The Courier"; "The Courier | 3" is a head as well, with anything between.
_FOLIO_LAST = late(r"(?P<name>.*?\S)(?P<gap>\s*[|·•–—]\s*|\s+)(?P<number>\d{1,3})")
_FOLIO_FIRST = late(r"(?P<number>\d{1,3})(?P<gap>\s*[|·•–—]\s*|\s+)(?P<name>\S.*)")
_ISSUE = late(r"(?P<name>.*?\S)\s*[|·•–—]\s*(?P<issue>\S.*)")
_NUMERIC = late(
    r"(?:19|20)\d\d\s?[./-]\s?(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d\d"
)
_NOT_OF_HOST = late(r"[^\p{L}\p{N}]+")
# The name in an address of the web or of mail; what stands behind a stroke is that of a page.
_HOST = late(
    r"(?:(?<![\p{L}\p{N}/.@_-])(?:https?://)?(?:www\.)?|@)([\p{L}\p{N}-]++)"
    rf"(?=(?:\.\p{{L}}{{2,10}}){{1,2}}(?![\p{{L}}\p{{N}}.@_-]))(?!\.(?:{any_of(FILES)})\b)"
)


class _Line(NamedTuple):
    """A line by itself: where it stands in the body, its name, number, what parts these, and the issue."""

    at: int
    name: str
    number: str
    wide: bool
    issue: str


def find_lone_heads(
    view: View,
    tables: Tables,
    body: Sequence[int],
    headline: str,
    furniture: AbstractSet[int] = frozenset(),
) -> frozenset[int]:
    """Return the lines of *body* that a page prints above or below its text, though only once.

    *body* are lines, in order; *headline* is the article's, *furniture* what else is of the page.
    """
    texts, pages, quotes = view.lines.texts, view.lines.pages, view.marks.quotes
    parted = view.parted
    past = len(texts)
    # Where a line does not stand right below the one above it, or a page or a note parts the two.
    starts = [
        0,
        *[
            n
            for n, (a, b) in enumerate(pairwise(body), start=1)
            if b != a + 1 or b in parted or b in pages
        ],
        len(body),
    ]
    # Blank lines, or the ends of pages, part it from those above and below it.
    alone = [
        n
        for n, stop in pairwise(starts)
        if n
        and stop == n + 1
        and len(texts[i := body[n]]) <= (_LONGEST if headline not in texts[i] else _LONGEST_TITLED)
        and texts[i][-1] not in _ENDS
        and (not texts[i - 1] or i in pages or i in parted or i - 1 in furniture)
        and (
            i + 1 >= past
            or not texts[i + 1]
            or i + 1 in pages
            or i + 1 in parted
            or i + 1 in furniture
        )
        and i not in quotes
    ]
    stacked = _find_stacked(view, tables, body, starts, headline)
    if not alone and not stacked:
        return frozenset()
    read = [line for n in alone if (line := _read(view, body[n], n)) is not None]
    numbers = [n for n in alone if _is_number(view.lines.texts[body[n]])]
    found: set[int] = {
        n for n in alone if _cuts_word(view, body, n) or _is_titled(texts[body[n]], headline)
    }
    found.update(n for n in stacked if _is_titled(texts[body[n]], headline))
    alone = sorted({*alone, *stacked})
    if read:
        houses = _Houses(view, tables, body)
        often = Counter(line.name.casefold() for line in read)
        folios = [line for line in read if line.wide and line.number]
        counted = _count(folios)
        for line in read:
            name = line.name.casefold()
            if (
                (line.number and name == headline.casefold())
                or (line.wide and counted)
                or houses.has(line.name)
                or (
                    line.issue
                    and (
                        often[name] > 1
                        or _is_at_edge(view, body, line.at)
                        or (line.at + 1 < len(body) and _cuts_sentence(view, body, [line.at]))
                    )
                    and _is_month(line.issue, tables)
                )
            ):
                found.add(line.at)
    if (
        len(numbers) == 1
        and view.layout.column
        and ends_text(view.lines.texts[body[numbers[0] - 1]], tables.pictures)
    ):
        found.add(numbers[0])
    found |= _find_page_heads(view, tables, body, alone, found, furniture)
    return frozenset(body[n] for n in found)


def _find_stacked(
    view: View, tables: Tables, body: Sequence[int], starts: Sequence[int], headline: str
) -> list[int]:
    """Return the places in *body* of lines that stand right upon each other, and are all of a page's head.

    *starts* are the places where something parts a line from the one above it, and the end.
    """
    texts = view.lines.texts
    found: list[int] = []
    for first, past in pairwise(starts):
        if not first or not 1 < past - first <= _MOST_STACKED:
            continue
        above, last = texts[body[first]], texts[body[past - 1]]
        # A paragraph ends with a stop.
        if last[-1] in _ENDS or above[-1] in _ENDS or not any(map(str.isdecimal, above + last)):
            continue
        own = range(first, past)
        if all(
            texts[body[k]][-1] not in _ENDS and _is_of_head(texts[body[k]], tables, headline)
            for k in own
        ):
            found += own
    return found


def _is_of_head(text: str, tables: Tables, headline: str) -> bool:
    """Tell whether a line may be of a page's head, or of the frame that a browser prints."""
    return (
        is_page_number(text, tables)
        or (is_address(text) and is_of_so_many(text))
        or _is_titled(text, headline)
        or read_page_head(text, tables) is not None
    )


def _find_page_heads(
    view: View,
    tables: Tables,
    body: Sequence[int],
    alone: list[int],
    known: set[int],
    furniture: AbstractSet[int],
) -> set[int]:
    """Return the places in *body* of lines that say of which paper, day, issue or page they are.

    They stand amid a sentence, at the edge of a page, or beside what is *known* for a head or *furniture*.
    Between whole paragraphs one with the number of a page or issue is sure beside a paper's name alone, if no
    other line names another.
    """
    texts = view.lines.texts
    if view.layout.regime is Regime.SPACED:
        # There every line of a sentence stands by itself.
        return set()
    numbers = {
        n
        for n in alone
        if n not in known
        and any(map(str.isdecimal, texts[body[n]]))
        and (
            is_page_number(texts[body[n]], tables)
            or (is_address(texts[body[n]]) and is_of_so_many(texts[body[n]]))
        )
    }
    known = known | numbers
    heads = {
        n: head
        for n in alone
        if n not in known
        and (
            # Without a number a paper's name alone is one, amid a sentence or beside others.
            any(map(str.isdecimal, texts[body[n]]))
            or texts[body[n - 1]][-1] not in STOPS
            or not known.isdisjoint((n - 1, n + 1))
            or _is_beside(body, [n], furniture)
        )
        and body[n] not in view.marks.headings
        and (head := read_page_head(texts[body[n]], tables)) is not None
    }
    if not heads and not numbers:
        return set()
    papers = {name.casefold() for head in heads.values() for name in head.names[: head.papers]}
    found: set[int] = numbers
    for run in _runs(sorted(known.union(heads))):
        inner = [n for n in run if n in heads]
        if not inner:
            continue
        beside = len(inner) < len(run) or _is_beside(body, run, furniture)
        told = any(is_set_apart(heads[n], _printed(view, body[n])) for n in inner)
        edge = _is_at_edge(view, body, run[-1]) or _is_at_edge(view, body, run[0])
        # Behind a comma the page of another paper is where something was printed.
        numbered = len(papers) == 1 and any(
            heads[n].papers
            and (heads[n].folio or heads[n].issue)
            and "," not in texts[body[n]]
            and is_set_apart(heads[n], _printed(view, body[n]))
            for n in inner
        )
        if (
            (told and run[-1] + 1 < len(body) and _cuts_sentence(view, body, run))
            or (
                edge
                and run[-1] + 1 < len(body)
                and (
                    told
                    or (
                        all(heads[n].papers for n in inner)
                        and ends_text(texts[body[run[0] - 1]], tables.pictures)
                    )
                )
            )
            or numbered
            or (beside and (told or all(heads[n].papers for n in inner)))
        ):
            found.update(inner)
    return found


def _printed(view: View, i: int) -> str:
    """Return a line with all of its blanks."""
    return view.lines.source[view.lines.starts[i] : view.lines.stops[i]]


def _runs(places: list[int]) -> list[list[int]]:
    """Return the places, those that follow each other together."""
    runs: list[list[int]] = []
    for n in places:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def _is_beside(body: Sequence[int], run: list[int], furniture: AbstractSet[int]) -> bool:
    """Tell whether nothing but blank lines stands between some lines and others of the page's frame."""
    if not furniture:
        return False
    above = range(body[run[0] - 1] + 1, body[run[0]])
    below = range(body[run[-1]] + 1, body[run[-1] + 1] if run[-1] + 1 < len(body) else 0)
    return not furniture.isdisjoint(above) or not furniture.isdisjoint(below)


def _cuts_sentence(view: View, body: Sequence[int], run: list[int]) -> bool:
    """Tell whether lines stand between the halves of a sentence, the second in small letters."""
    half, below = view.lines.texts[body[run[0] - 1]], view.lines.texts[body[run[-1] + 1]]
    last = half[-1]
    if len(half) < _LEAST_HALF or not (last.isalnum() or last in ",、，" or last in HYPHENS):
        return False
    if is_small(below[0]):
        # The word that goes on would have fitted behind what is a part of the sentence.
        column = view.layout.column
        own = len(view.lines.texts[body[run[-1]]])
        word = below.find(" ", 0, _LONGEST_WORD)
        return not column or own + 1 + (word if word > 0 else len(below)) <= column
    if not (below[0].isalpha() and below[0].lower() == below[0].upper()):
        return False
    column = view.layout.column
    return half[0].lower() == half[0].upper() and len(half) >= (_TIGHT * column or _LEAST_UNCASED)


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _LONGEST_NUMBER


def _read(view: View, i: int, at: int) -> _Line | None:
    """Read the name, number and issue on a line; ``None`` where it holds no name."""
    lines = view.lines
    text = lines.source[lines.starts[i] : lines.stops[i]].strip(_AROUND)
    folio = _FOLIO_LAST.fullmatch(text) if text[-1:].isdecimal() else None
    if folio is None and text[:1].isdecimal():
        folio = _FOLIO_FIRST.fullmatch(text)
    number, wide = "", False
    if folio is not None:
        number = folio["number"]
        wide = len(folio["gap"].expandtabs()) > 1 and folio["gap"].isspace()
        text = folio["name"].strip(_AROUND)
    issue = ""
    bars = any(map(text.__contains__, _BARS))
    if bars and (parts := _ISSUE.fullmatch(text)) is not None:
        # The month stands behind the name, or in front of it.
        dated = [any(map(str.isdecimal, part)) for part in parts.group("name", "issue")]
        if dated == [False, True]:
            issue, text = parts["issue"], parts["name"].strip(_AROUND)
        elif dated == [True, False]:
            issue, text = parts["name"].strip(_AROUND), parts["issue"].strip(_AROUND)
    text = " ".join(text.split())
    if (
        len(text) < _LEAST_NAME
        or not text[0].isalpha()
        or is_small(text[0])
        or text[-1] in _ENDS
        or text.count(" ") >= _MOST_WORDS
    ) and not number:
        return None
    return _Line(at, text, number, wide, issue)


def _count(folios: list[_Line]) -> bool:
    """Tell whether numbers beside names are those of pages: they go up, and make no table."""
    return all(
        int(a.number) < int(b.number) and b.at - a.at > 1 for a, b in pairwise(folios)
    ) and all(line.name[:1].isalpha() for line in folios)


def _is_titled(text: str, headline: str) -> bool:
    """Tell whether a line is the headline and the name of the site, as browsers name a page.

    The moment of printing may stand in front.
    """
    if len(headline) < _LEAST_TITLE or headline not in text:
        return False
    before, _, behind = text.partition(headline)
    if before and MOMENT.fullmatch(before.strip(_AROUND)) is None:
        return False
    return (bool(before) or behind[:1] == " ") and (
        not behind or (behind.lstrip()[:1] in _TITLE_PARTS and len(behind) <= _LONGEST_SITE)
    )


def _cuts_word(view: View, body: Sequence[int], n: int) -> bool:
    """Tell whether a line stands between the halves of a word that the line above it has cut."""
    if n + 1 >= len(body):
        return False
    texts = view.lines.texts
    half, text, below = texts[body[n - 1]], texts[body[n]], texts[body[n + 1]]
    return (
        len(half) >= _LEAST_HALF
        and half[-1] in HYPHENS
        and half[-2].isalpha()
        and is_small(below[0])
        and not is_small(text[0])
        and text[0].isalnum()
    )


def _is_at_edge(view: View, body: Sequence[int], n: int) -> bool:
    """Tell whether a page begins or ends at a line, or the text does."""
    lines = view.lines
    below = body[n + 1] if n + 1 < len(body) else len(lines)
    return n + 1 == len(body) or any(body[n - 1] < page <= below for page in lines.pages)


def _is_month(text: str, tables: Tables) -> bool:
    """Tell whether words are a month and year, as issues of papers are named."""
    if _NUMERIC.fullmatch(text):
        return True
    dates = tables.scan_dates(text).dates
    return len(dates) == 1 and len(dates[0].iso or "") == _MONTH and not dates[0].label


class _Houses:
    """Knows which names the text signs with outside of its body."""

    def __init__(self, view: View, tables: Tables, body: Sequence[int]) -> None:
        """Prepare to look at the lines outside of *body*."""
        self._view = view
        self._known = tables.outlets.names
        self._body = frozenset(body)
        self._signed: tuple[str, frozenset[str]] | None = None

    def has(self, name: str) -> bool:
        """Tell whether a name is that of the house.

        A line reserves the rights for it, an address is made of it, or it is an outlet whose other
        name or address stands there.
        """
        folded = name.casefold()
        if self._signed is None:
            self._signed = self._read()
        rights, hosts = self._signed
        host = _NOT_OF_HOST.sub("", folded)
        if len(host) >= _LEAST_HOST and (host in hosts or host.removeprefix(THE.lower()) in hosts):
            return True
        if _is_held(rights, folded):
            return True
        outlet = self._known.get(folded)
        return outlet is not None and any(
            domain.partition(".")[0] in hosts for domain in outlet.domains
        )

    def _read(self) -> tuple[str, frozenset[str]]:
        """Return the lines that reserve the rights, and the names in addresses."""
        lines = [
            text.casefold()
            for i, text in enumerate(self._view.lines.texts)
            if text and i not in self._body
        ]
        rights = [line for line in lines if any(map(line.__contains__, _RIGHTS))]
        hosts = {
            _NOT_OF_HOST.sub("", match[1])
            for line in lines
            if "." in line
            for match in _HOST.finditer(line)
        }
        return "\n".join(rights), frozenset(hosts)


def _is_held(rights: str, name: str) -> bool:
    """Tell whether the rights are reserved for a name, as words of its own.

    A single word is all of the holder's name: "Northaven" is a town in "© Northaven Gazette Ltd".
    """
    at = rights.find(name)
    while at >= 0:
        past = at + len(name)
        beside = rights[at - 1 : at] + rights[past : past + 1]
        if not any(map(str.isalpha, beside)):
            below = _WORD.match(rights, past)
            if " " in name or below is None or below[1] in COMPANIES:
                return True
        at = rights.find(name, at + 1)
    return False
