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

from typing import Final, NamedTuple

import regex

from newsparse.fields.contacts import Printed
from newsparse.model import Span
from newsparse.patterns import late

__all__ = ["postal"]

_LETTER: Final = r"[\p{L}\p{M}'’-]"
_SMALL: Final = (
    r"a|am|an|auf|da|das|de|del|della|delle|den|der|des|di|do|dos|du|el|en|i|im|in|la|las|le|les|lo"
    r"|na|ob|od|of|on|op|s|sous|sur|the|u|upon|van|von|y|zu|zum|zur"
)
_NAME: Final = rf"(?:(?:St|Ste|Sta|Bad)\.? )?\p{{Lu}}{_LETTER}+"
_TOWN: Final = rf"{_NAME}(?:[ /](?:(?:{_SMALL})\.? )?{_NAME}){{0,3}}(?: \d{{1,2}}(?!\d))?"
_WHOLE_TOWN: Final = late(_TOWN)
# A separator of two parts of an address on one line.
_SEPARATOR: Final = late(r"[^\S\n]*+(?:[,;|·•:\n]|\s[–—-](?=\s))\s*+")

_END: Final = r"(?=$|[.)]++(?:\s|$)| (?:\(|(?:or|oder|ou|o|of|eller|lub|and|und|et|y|e) ))"
# What ends an address: a postcode and a town, or a town and a postcode.
_BEFORE: Final = late(
    rf"(?:[A-Z]{{1,2}}[-–])?(?:\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}}|\d{{3}} \d{{2}}|\d{{4,5}}|\d{{4}} ?[A-Z]{{2}}) {_TOWN}{_END}"
)
_UNITED_KINGDOM: Final = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"
_CANADA: Final = r"[A-Z]\d[A-Z] ?\d[A-Z]\d"
_REGION: Final = r"(?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.)"
_CODE: Final = rf"(?:{_UNITED_KINGDOM}|{_REGION} (?:\d{{4}}|\d{{5}}(?:-\d{{4}})?|{_CANADA}))"
_BEHIND: Final = late(rf"{_TOWN} (?:{_CODE}|[-–]? ?\d{{6}}|[-–]? ?\d{{3}} \d{{3}}){_END}")
_CODE_ALONE: Final = late(rf"(?:{_CODE}|{_NAME} \d{{5}}(?:-\d{{4}})?){_END}")

_NUMBER: Final = r"\d{1,5}(?:[-–/]\d{1,4})?(?: ?[A-Za-z])?"
_NUMBER_ALONE: Final = late(rf"(?:[Nn][°º.]? ?)?{_NUMBER}")
# The number behind the street, and before it; both may follow other words: "Visit us at 12 Quay Road".
_STREET: Final = late(
    rf"(?:(?<=\s)|^)(?:\p{{Lu}}[\p{{L}}\p{{M}}'’./-]*+ (?:(?:{_SMALL}|\p{{Lu}}[\p{{L}}\p{{M}}'’./-]*+) ){{0,5}})?"
    rf"(?:ul\. |al\. |ulice )?(?:\p{{Lu}}|(?:rua|via|calle|rue|ul\.) \p{{Lu}})[\p{{L}}\p{{M}}'’./-]++ {_NUMBER}$"
)
_NUMBERED: Final = late(
    rf"(?:(?<=\s)|^){_NUMBER} (?:(?:{_SMALL}|[dl]['’]\p{{Lu}}[\p{{L}}\p{{M}}-]*+|rue|avenue|boulevard|place|quai|allée|bis|ter|\p{{Lu}}[\p{{L}}\p{{M}}'’.-]*+|\d{{1,3}}(?:st|nd|rd|th)) ?){{1,6}}$"
)
_ROAD: Final = late(
    rf"(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Aa]llée|[Cc]alle|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua"
    rf"|[Aa]venida|[Pp]laza|[Pp]aseo|[Cc]arrer|[Cc]orso|[Ll]argo|[Pp]raça)) (?:(?:{_SMALL}|l['’])[ ]?)*\p{{Lu}}[\p{{L}}\p{{M}}'’ .-]*"
)
_WITHIN: Final = late(
    r"(?:suite|ste\.?|floor|level|unit|apt\.?|room|\d{1,2}(?:st|nd|rd|th) floor|\d{1,2}º|\d{1,2}\. og)(?: [\p{L}\d]{1,4})?",
    regex.IGNORECASE,
)
_BOX: Final = late(
    r"(?<!\w)(?:P\.? ?O\.? ?Box|PO Box|GPO Box|Post Office Box|Private Bag|Postfach|Postbus|Postboks|Boîte postale"
    r"|Case postale|Casella postale|Caixa [Pp]ostal|Apartado(?: de [Cc]orreos| [Pp]ostal)|Apdo\."
    r"|Skrytka pocztowa|Skr\. poczt\.|а/я) ?\d[\d .-]{0,7}\d?(?![\d\p{L}])"
)
# Said of other things, too, where no town follows.
_BOX_OF_TOWN: Final = late(r"(?:^|\s)(?:B\.?P\.?|C\.?P\.?|Box|Pf\.?|Apartado|PL) ?\d[\d ]{0,7}$")
_BOXES: Final = (_BOX, _BOX_OF_TOWN)
# "© 2024 Quay Media, London N1 9GU": a year, and no number of a house.
_SIGN: Final = late(r"(?:©|\(c\)|copyright)\s*$", regex.IGNORECASE)
_NO_STREET: Final = frozenset(
    "page pages section chapter issue volume vol no seite ausgabe kapitel band teil nr página tomo "
    "strana side sida sivu pagina".split()
)
_JAPAN: Final = late(
    r"〒 ?\d{3}[-−–‐]\d{4}[\s　]?[\p{Han}\p{Hiragana}\p{Katakana}ーヶケ\d０-９−–‐-]{4,40}"
)
_KOREA: Final = late(
    r"\p{Hangul}{2,7}(?:시|도)? (?:\p{Hangul}{1,4}시 )?\p{Hangul}{1,4}[구군] \p{Hangul}\S{0,8}(?:로|길) ?\d{1,4}(?:-\d{1,3})?(?!\d)"
)
_RUSSIA: Final = late(
    r"\d{6}, (?:г\. ?)?\p{Lu}[\p{Cyrillic}-]++, (?:ул\.|пр\.|просп\.|пер\.|улица|наб\.|проспект)[^,\n]{3,40},? ?(?:д\.|дом)? ?\d{1,4}[^\s,;]{0,6}"
)
_WHOLE: Final = (_JAPAN, _KOREA, _RUSSIA)
_DIGITS: Final = 2
_LONGEST: Final = 600
"""No contact block is longer; of a longer text nothing is read."""


class _Part(NamedTuple):
    """A stretch between two separators."""

    start: int
    text: str


def postal(text: str) -> tuple[Printed, ...]:
    r"""Find the postal lines of a contact block, each as printed; one address may have several.

    An address is a street with its number, or a box at the post office, and a town with its
    postcode; a box may stand alone. Label and target of what is found are the same words. Spans
    are code points of *text*. Nothing found is an empty tuple.

    >>> [line.label for line in postal("Gazette, 12 Quay Road, Bristol BS1 4RN, desk@gazette.example")]
    ['12 Quay Road, Bristol BS1 4RN']
    >>> [line.label for line in postal("Redaktion Hafenpost\nKaistraße 4\n20457 Hamburg")]
    ['Kaistraße 4', '20457 Hamburg']
    >>> postal("The fire at 12 Quay Road broke out in 2024.")
    ()
    """
    if len(text) > _LONGEST or sum(map(str.isdigit, text)) < _DIGITS:
        return ()
    spans = [match.span() for pattern in _WHOLE for match in pattern.finditer(text)]
    parts = _parts(text)
    for n, part in enumerate(parts):
        end = _town_end(parts, n)
        if end is None:
            continue
        start = _street_start(parts, end[0] - 1)
        if start is not None:
            spans.append((start, part.start + end[1]))
    for match in _BOX.finditer(text):
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


def _town_end(parts: list[_Part], n: int) -> tuple[int, int] | None:
    """Return the first part of the town whose postcode part *n* holds, and where it ends there."""
    text = parts[n].text
    if sum(map(str.isdigit, text)) < _DIGITS:
        # No postcode has fewer.
        return None
    for pattern in (_BEFORE, _BEHIND):
        match = pattern.match(text)
        if match is not None:
            return n, match.end()
    # "Springfield, IL 62701": the town is a part of its own.
    match = _CODE_ALONE.match(text)
    if match is None or not n:
        return None
    return (n - 1, match.end()) if _WHOLE_TOWN.fullmatch(parts[n - 1].text) else None


def _street_start(parts: list[_Part], n: int, *, far: bool = True) -> int | None:
    """Return where the street or box in part *n* begins, or in the two above it unless not *far*."""
    for at in range(n, max(-1, n - 3 if far else n - 1), -1):
        start, text = parts[at]
        if _WITHIN.fullmatch(text) is not None:
            continue
        for pattern in (_BOX, _BOX_OF_TOWN, _STREET, _NUMBERED):
            match = pattern.search(text)
            if match is None or match.end() < len(text) or _SIGN.search(text, 0, match.start()):
                continue
            if match[0].split(None, 1)[0].rstrip(".").casefold() in _NO_STREET:
                return None
            boxed = far and at and pattern in _BOXES
            above = _street_start(parts, at - 1, far=False) if boxed else None
            return start + match.start() if above is None else above
        before = parts[at - 1] if at else None
        if before is not None:
            # "Calle del Puerto, 12", "12, rue du Port"
            if _NUMBER_ALONE.fullmatch(text) and _ROAD.fullmatch(before.text):
                return before.start
            if _ROAD.fullmatch(text) and _NUMBER_ALONE.fullmatch(before.text):
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
