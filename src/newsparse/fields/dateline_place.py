"""Whether some words in front of a text are a place: a town, with the land or state behind it.

Facts
-----
- Any words with capitals can be a place, with small ones between: ``Stratford upon Avon``,
  ``al-Khalil``, ``Frankfurt a.M.``. Two of them share a dateline: ``LONDON/PARIS``.
- Behind the town stands a land, or a state as the stylebooks shorten it: ``Wis.``, ``N.Y.``.
- Of several words capitals alone say little: ``TOWN OF AMITY`` begins as places do, ``MIAMI BEACH``
  ends as they do, and ``DALLAS COWBOYS`` only begins with one.
- Names have more forms than a list of towns holds: ``Kreis Bautzen``, ``Bottrop-Kirchhellen``,
  ``Bogotá D. C.``, ``Halle (Saale)``.
"""

from __future__ import annotations

import regex

from newsparse.fields.local_towns import LOCAL_TOWNS, TERRITORIES
from newsparse.fields.place_words import (
    ARABIC_ARTICLES,
    COUNTIES,
    ELIDED,
    FIRST_OF_TOWNS,
    PARTICLES,
    PARTS_OF_TOWNS,
    SAINT,
    STATES,
    TOLD_APART,
)
from newsparse.fields.places import CITIES, COUNTRIES, PLACES, PROVINCES
from newsparse.fields.towns import CLUBS, TOWNS
from newsparse.patterns import any_of, late

__all__ = [
    "ARABIC_ARTICLE",
    "PLACE",
    "RIVERSIDE",
    "end_of_land",
    "in_capitals",
    "is_city",
    "is_land_beside",
    "is_place",
    "is_region",
    "is_state",
    "is_town",
    "of_city",
    "place_like",
]

ARABIC_ARTICLE = late(rf"(?:{any_of(ARABIC_ARTICLES)})-\p{{Lu}}")
_WORD = (
    rf"(?:(?:(?:{any_of(ARABIC_ARTICLES)})-|(?:{any_of(ELIDED)})['’])\p{{Lu}}[\p{{L}}\p{{M}}'’‑-]*"
    r"|\p{Lu}[\p{L}\p{M}\p{Nd}.'’´`‑-]*|\d{1,2}(?=\.\s\p{Lu}))"
)
_PARTICLE = rf"(?:{any_of(PARTICLES)})"
_RIVER = r"\s(?:[aio]\.\s?(?:d\.\s?)?|[ai]/)\p{Lu}\p{Ll}{0,8}\.?"
"""The river or region that tells a town from others of its name: "Frankfurt a.M."."""
PLACE = late(
    rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{0,4}}(?:{_RIVER})?(?:\s?\([\p{{L}} .'’-]{{2,30}}\))?"
    r"(?:\s\[[\p{L} ]{2,30}\])?"
)
_CAPITALS = r"\p{Lu}[\p{Lu}.'’-]*+"
_PLACE_OR_SHIP = late(rf"(?:{PLACE.pattern})|{_CAPITALS}(?:\s{_CAPITALS}){{5,7}}")
"""Where somebody is on board has more words: "ABOARD THE USS HARRY S. TRUMAN"."""
RIVERSIDE = late(rf"{_RIVER}$", regex.IGNORECASE)
_INITIAL_STATE = late(r"(?:\p{Lu}\.){2,3}|P\.?E\.?I\.?")
"""States and provinces by their initials: "N.Y.", "B.C.", "N.W.T."."""
_COUNTY = late(rf"^(?:{any_of(COUNTIES)})\s")
_CAPITAL_DISTRICT = late(r"\sd\.?\s?[cf]\.?$")
"""What stands behind a capital that is a district of its own: "Bogotá D. C."."""


def is_place(piece: str) -> bool:
    """Tell whether a piece has the form of a place's name, or in capitals, of a ship's."""
    return _PLACE_OR_SHIP.fullmatch(piece.strip()) is not None


def is_region(name: str) -> bool:
    """Tell whether a name is that of a country or province, as it stands behind a town."""
    folded = name.casefold()
    return folded in COUNTRIES or folded in PROVINCES or folded in TERRITORIES


def is_land_beside(name: str) -> bool:
    """Tell whether a name in brackets tells a town from others of its name: a country, a river."""
    return is_region(name) or name.casefold() in TOLD_APART


def end_of_land(text: str, start: int, stop: int) -> int | None:
    """Return where a country or province ends that opens a stretch, in front of the day."""
    blank = text.find(" ", start, stop)
    while blank > 0:
        if is_region(text[start:blank]):
            return blank
        blank = text.find(" ", blank + 1, stop)
    return None


def is_state(place: str) -> bool:
    """Tell whether a place ends in a state that is shortened: "Wis.", "FLA.", "N.Y."."""
    word = place.rpartition(" ")[2]
    return (
        word in STATES or word.capitalize() in STATES or _INITIAL_STATE.fullmatch(word) is not None
    )


def of_city(place: str) -> bool:
    """Tell whether a city's name opens a name that is no place's: "DALLAS COWBOYS"."""
    words = place.casefold().split()
    if len(words) < 2 or words[-1] in PARTS_OF_TOWNS:
        return False
    return any(" ".join(words[:size]) in CITIES for size in range(1, len(words)))


def place_like(place: str) -> bool:
    """Tell whether several words can be a place: "TOWN OF AMITY", but not "WHAT A NIGHT FOR US"."""
    folded = place.casefold()
    words = folded.split()
    if len(words) < 2 or "/" in place:
        return True
    return (
        words[0] in FIRST_OF_TOWNS
        or words[-1] in PARTS_OF_TOWNS
        or not PARTICLES.isdisjoint(words[1:-1])
        or (folded in TOWNS and folded not in CLUBS)
    )


def is_city(place: str) -> bool:
    """Tell whether a place's first name, or one of several with slashes, is a city we know."""
    folded = _COUNTY.sub("", place.casefold())
    base = folded.partition(" (")[0]
    if _listed(folded) or _listed(base) or _listed(base.partition(",")[0]):
        return True
    if "." in base and _listed(RIVERSIDE.sub("", base)):
        return True
    base = _CAPITAL_DISTRICT.sub("", base)
    # "Bottrop-Kirchhellen": a district of the town, if it is none itself.
    return any(
        _listed(name.strip()) or _listed(name.strip().partition("-")[0]) for name in base.split("/")
    )


def _listed(name: str) -> bool:
    if name.startswith(SAINT) and name[len(SAINT) :][:1].isalpha():
        name = f"{SAINT} {name[len(SAINT) :]}"
    return name in PLACES or name in LOCAL_TOWNS


def is_town(name: str) -> bool:
    """Tell whether brackets hold a city that we know, or two of them: "Ottawa et Washington"."""
    words = name.split()
    return is_city(name) or (
        len(words) == 3 and words[1].islower() and is_city(words[0]) and is_city(words[2])
    )


def in_capitals(place: str) -> bool:
    """Tell whether the first name is in capitals, and long enough to be no abbreviation."""
    name = place.partition(",")[0].partition("(")[0].strip()
    return name.isupper() and max(sum(map(str.isalpha, word)) for word in name.split()) >= 3
