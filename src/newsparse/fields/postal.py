"""The postal lines of a contact block: where a newsroom can be written to.

Facts
-----
- A postal address ends in a town with its postcode, which stands before the name (``20457
  Hamburg``, ``1012 AB Amsterdam``, ``00-732 Warszawa``, ``112 60 Stockholm``) or behind it
  (``London N1 9GU``, ``Springfield, IL 62701``, ``North Sydney NSW 2060``, ``Mumbai 400001``).
- Right above it, or before its comma, stands a street with a number, in either order (``Kaistraße
  4``, ``12, rue du Port``, ``12 Quay Road``), or a box at the post office.
- A box says enough by itself. A town and a number do not ("In 2024 Hamburg ..."), nor does a
  street ("the fire at 12 Quay Road").
- In Japan the sign of the post office opens the address.

The forms are those of the Universal Postal Union's list of national addressing formats.
"""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

import regex

from newsparse.fields.contacts import Printed
from newsparse.fields.postal_forms import (
    AGAIN,
    BEHIND,
    BOX,
    IN_FRONT,
    NAME,
    NUMBER,
    SMALL,
    WHOLE,
)
from newsparse.languages.record import Language
from newsparse.model import Span
from newsparse.patterns import any_of, late

__all__ = ["PostalTables", "postal", "tables"]

_TOWN: Final = rf"{NAME}(?:[ /](?:(?:{SMALL})\.? )?{NAME}){{0,3}}(?: \d{{1,2}}(?!\d))?"
_WHOLE_TOWN: Final = late(_TOWN)
# A separator of two parts of an address on one line.
_SEPARATOR: Final = late(r"[^\S\n]*+(?:[,;|·•:\n]|\s[–—-](?=\s))\s*+")


_NUMBER_ALONE: Final = late(rf"(?:[Nn][°º.]? ?)?{NUMBER}")
# "© 2024 Quay Media, London N1 9GU": a year, and no number of a house.
_SIGN: Final = late(r"(?:©|\(c\)|copyright)\s*$", regex.IGNORECASE)
_WHOLE: Final = tuple(map(late, WHOLE))
_DIGITS: Final = 2
_LONGEST: Final = 600
"""No contact block is longer; of a longer text nothing is read."""


class PostalTables:
    """The words of some languages within postal addresses. A pattern is made when a text asks for it."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        """Keep the languages until one of their words is asked for."""
        self._languages = languages

    def _words(self, name: str) -> list[str]:
        return [word for one in self._languages for word in getattr(one.contacts, name)]

    @functools.cached_property
    def _end(self) -> str:
        return rf"(?=$|[.)]++(?:\s|$)| (?:\(|(?:{any_of(self._words('joins'))}) ))"

    @functools.cached_property
    def ends(self) -> tuple[regex.Pattern[str], ...]:
        """What ends an address: a postcode and a town, or a town and a postcode."""
        before = regex.compile(rf"{IN_FRONT} {_TOWN}{self._end}")
        behind = regex.compile(
            rf"{_TOWN} (?:{BEHIND}|[-–]? ?\d{{6}}|[-–]? ?\d{{3}} \d{{3}}){self._end}"
        )
        return before, behind

    @functools.cached_property
    def code_alone(self) -> regex.Pattern[str]:
        """A postcode whose town is a part of its own."""
        return regex.compile(rf"(?:{BEHIND}|{NAME} \d{{5}}(?:-\d{{4}})?){self._end}")

    @functools.cached_property
    def box(self) -> regex.Pattern[str]:
        """A box at the post office, by words that are said of nothing else."""
        named = _abbreviated([BOX, *self._words("boxes")])
        return regex.compile(rf"(?<!\w)(?:{named}) ?\d[\d .-]{{0,7}}\d?(?![\d\p{{L}}])")

    @functools.cached_property
    def boxes(self) -> tuple[regex.Pattern[str], ...]:
        """The same, and by words that are said of other things, too, where no town follows."""
        named = _abbreviated(self._words("short_boxes"))
        return self.box, regex.compile(rf"(?:^|\s)(?:{named}) ?\d[\d ]{{0,7}}$")

    @functools.cached_property
    def streets(self) -> tuple[regex.Pattern[str], ...]:
        """A street and its number, in either order; other words may stand in front: "Visit us at 12 Quay Road"."""
        roads = any_of(self._words("roads"))
        ordinals = any_of(word for one in self._languages for word in one.dates.ordinals)
        behind = regex.compile(
            rf"(?:(?<=\s)|^)(?:\p{{Lu}}[\p{{L}}\p{{M}}'’./-]*+ (?:(?:{SMALL}|\p{{Lu}}[\p{{L}}\p{{M}}'’./-]*+) ){{0,5}})?"
            rf"(?:(?:{roads}) )?\p{{Lu}}[\p{{L}}\p{{M}}'’./-]++ {NUMBER}$"
        )
        before = regex.compile(
            rf"(?:(?<=\s)|^){NUMBER} (?:(?:{SMALL}|[dl]['’]\p{{Lu}}[\p{{L}}\p{{M}}-]*+|{roads}|{AGAIN}"
            rf"|\p{{Lu}}[\p{{L}}\p{{M}}'’.-]*+|\d{{1,3}}(?:{ordinals})) ?){{1,6}}$"
        )
        return behind, before

    @functools.cached_property
    def road(self) -> regex.Pattern[str]:
        """A street whose number is a part of its own."""
        roads = self._words("roads")
        named = any_of([*roads, *(word.capitalize() for word in roads)])
        return regex.compile(
            rf"(?:{named}) (?:(?:{SMALL}|l['’])[ ]?)*\p{{Lu}}[\p{{L}}\p{{M}}'’ .-]*"
        )

    @functools.cached_property
    def within(self) -> regex.Pattern[str]:
        """A part of a house."""
        rooms = any_of(self._words("rooms"))
        return regex.compile(
            rf"(?:\d{{1,2}}(?:\p{{Ll}}{{2}}|\.)? )?(?:{rooms})(?: [\p{{L}}\d]{{1,4}})?|\d{{1,2}}º(?: [\p{{L}}\d]{{1,4}})?",
            regex.IGNORECASE,
        )

    @functools.cached_property
    def counted(self) -> frozenset[str]:
        """What a name with a number is that is no street."""
        pages = [word for one in self._languages for word in (*one.pages.pages, *one.pages.issues)]
        return frozenset(word.rstrip(".") for word in (*pages, *self._words("counted")))


def _abbreviated(words: list[str]) -> str:
    """Return a pattern for any of *words*, whose full stops and the blanks behind them may be left out."""
    known = any_of(words)
    return regex.sub(r"\\\.(?:\\? )?", r"\\.? ?", known)


@functools.lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> PostalTables:
    """Prepare the words of *languages*, once per tuple."""
    return PostalTables(languages)


class _Part(NamedTuple):
    """A stretch between two separators."""

    start: int
    text: str


def postal(text: str, words: PostalTables) -> tuple[Printed, ...]:
    r"""Find the postal lines of a contact block, each as printed; one address may have several.

    An address is a street with its number, or a box at the post office, and a town with its
    postcode; a box may stand alone. Label and target of what is found are the same words. Spans
    are code points of *text*. Nothing found is an empty tuple.

    >>> from newsparse.languages import load
    >>> known = tables((load("en"), load("de")))
    >>> [line.label for line in postal("Gazette, 12 Quay Road, Bristol BS1 4RN, desk@gazette.example", known)]
    ['12 Quay Road, Bristol BS1 4RN']
    >>> [line.label for line in postal("Redaktion Hafenpost\nKaistraße 4\n20457 Hamburg", known)]
    ['Kaistraße 4', '20457 Hamburg']
    >>> postal("The fire at 12 Quay Road broke out in 2024.", known)
    ()
    """
    if len(text) > _LONGEST or sum(map(str.isdigit, text)) < _DIGITS:
        return ()
    spans = [match.span() for pattern in _WHOLE for match in pattern.finditer(text)]
    parts = _parts(text)
    for n, part in enumerate(parts):
        end = _town_end(parts, n, words)
        if end is None:
            continue
        start = _street_start(parts, end[0] - 1, words)
        if start is not None:
            spans.append((start, part.start + end[1]))
    for match in words.box.finditer(text):
        start, stop = match.span()
        if not any(a <= start < b for a, b in spans):
            spans.append((start, stop))
    return tuple(line for start, stop in sorted(spans) for line in _lines(text, start, stop))


def _parts(text: str) -> list[_Part]:
    parts: list[_Part] = []
    at = 0
    for match in _SEPARATOR.finditer(text):
        parts.append(_Part(at, text[at : match.start()]))
        at = match.end()
    parts.append(_Part(at, text[at:]))
    return parts


def _town_end(parts: list[_Part], n: int, words: PostalTables) -> tuple[int, int] | None:
    """Return the first part of the town whose postcode part *n* holds, and where it ends there."""
    text = parts[n].text
    if sum(map(str.isdigit, text)) < _DIGITS:
        # No postcode has fewer.
        return None
    for pattern in words.ends:
        match = pattern.match(text)
        if match is not None:
            return n, match.end()
    # "Springfield, IL 62701": the town is a part of its own.
    match = words.code_alone.match(text)
    if match is None or not n:
        return None
    return (n - 1, match.end()) if _WHOLE_TOWN.fullmatch(parts[n - 1].text) else None


def _street_start(
    parts: list[_Part], n: int, words: PostalTables, *, far: bool = True
) -> int | None:
    """Return where the street or box in part *n* begins, or in the two above it unless not *far*."""
    for at in range(n, max(-1, n - 3 if far else n - 1), -1):
        start, text = parts[at]
        if words.within.fullmatch(text) is not None:
            continue
        for pattern in (*words.boxes, *words.streets):
            match = pattern.search(text)
            if match is None or match.end() < len(text) or _SIGN.search(text, 0, match.start()):
                continue
            if match[0].split(None, 1)[0].rstrip(".").casefold() in words.counted:
                return None
            boxed = far and at and pattern in words.boxes
            above = _street_start(parts, at - 1, words, far=False) if boxed else None
            return start + match.start() if above is None else above
        before = parts[at - 1] if at else None
        if before is not None:
            # "Calle del Puerto, 12", "12, rue du Port"
            if _NUMBER_ALONE.fullmatch(text) and words.road.fullmatch(before.text):
                return before.start
            if words.road.fullmatch(text) and _NUMBER_ALONE.fullmatch(before.text):
                return before.start
        # A floor, or a part of the town, may stand between.
        if at < n or _WHOLE_TOWN.fullmatch(text) is None:
            return None
    return None


def _lines(text: str, start: int, stop: int) -> list[Printed]:
    """Return what stands on each line of a stretch, without what parts it from its neighbours."""
    found: list[Printed] = []
    for line in text[start:stop].splitlines(keepends=True):
        bare = line.strip(" ,;|·•\r\n")
        if bare:
            at = start + line.index(bare)
            found.append(Printed(bare, bare, Span(at, at + len(bare))))
        start += len(line)
    return found
