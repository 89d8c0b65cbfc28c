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
from newsparse.fields.places import CITIES, COUNTRIES, PLACES, PROVINCES
from newsparse.fields.towns import CLUBS, TOWNS
from newsparse.patterns import late

__all__ = [
    "ARABIC_ARTICLE",
    "PARTICLES",
    "PLACE",
    "PLACE_ARTICLES",
    "RIVERSIDE",
    "SEVERAL",
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

ARABIC_ARTICLE = late(r"(?:[ae]l|a[dnrstz]|ash)-\p{Lu}")
_WORD = (
    r"(?:(?:(?:[ae]l|a[dnrstz]|ash|ez)-|(?:d|nell|dell|sull)['’])\p{Lu}[\p{L}\p{M}'’‑-]*"
    r"|\p{Lu}[\p{L}\p{M}\p{Nd}.'’´`‑-]*|\d{1,2}(?=\.\s\p{Lu}))"
)
PARTICLES = frozenset(
    """
    de del della di da do dos das du des la le les el los las al of on upon the under
    am an der dem den es im in ob bei vor van aan op sur sous lès en na nad pod auf unter и на
    """.split()
)
"""Small words within the names of places."""
PLACE_ARTICLES = frozenset(
    """
    The La Le Les El Los Las Al Den De Am Bad São San Des Dar Da Dos Van
    """.split()
)
"""Common words with which places begin, too."""
_PARTICLE = rf"(?:{'|'.join(sorted(PARTICLES))})"
_RIVER = r"\s(?:[aio]\.\s?(?:d\.\s?)?|[ai]/)\p{Lu}\p{Ll}{0,8}\.?"
"""The river or region that tells a town from others of its name: "Frankfurt a.M."."""
PLACE = late(
    rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{0,4}}(?:{_RIVER})?(?:\s?\([\p{{L}} .'’-]{{2,30}}\))?"
    r"(?:\s\[[\p{L} ]{2,30}\])?"
)
_CAPITALS = r"\p{Lu}[\p{Lu}.'’-]*+"
_PLACE_OR_SHIP = late(rf"(?:{PLACE.pattern})|{_CAPITALS}(?:\s{_CAPITALS}){{5,7}}")
"""Where somebody is on board has more words: "ABOARD THE USS HARRY S. TRUMAN"."""
SEVERAL = late(r"/|(?<=\p{Lu}{2}\.?)\s(?:and|und|et|y|e|og|och|en)\s(?=\p{Lu}{2})")
"""What stands between two places: "LONDON/PARIS", "LONDON and PARIS"."""
RIVERSIDE = late(rf"{_RIVER}$", regex.IGNORECASE)
_TOLD_APART = frozenset(
    """
    saale oder main neckar donau spree havel elbe weser ruhr rhein ostsee nordsee breisgau westfalen oberpfalz niederbayern
    oberbayern allgäu harz eifel taunus westerwald sauerland vogtland lausitz altmark uckermark prignitz mark odenwald
    spessart rhön schwarzwald hunsrück pfalz emsland ostfriesland oberfranken unterfranken mittelfranken schwaben
    """.split()
)
"""What tells German towns of one name apart: "Halle (Saale)", "Freiburg (Breisgau)". Case-folded."""
_STATES = frozenset(
    """
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo.
    Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Alta. Man. Ont. Que. Sask. Nfld.
    Ags. Camp. Chih. Chis. Coah. Dgo. Gro. Gto. Hgo. Jal. Nay. Oax. Pue. Qro. Sin. Son. Tab. Tamps. Tlax. Ver.
    Yuc. Zac.
    """.split()
)
"""States and provinces as the stylebooks of North America shorten them, and the papers of Mexico."""
_INITIAL_STATE = late(r"(?:\p{Lu}\.){2,3}|W\.Va\.|P\.?E\.?I\.?")
"""States and provinces by their initials: "N.Y.", "B.C.", "N.W.T."."""
_PARTS_OF_TOWNS = frozenset(
    """
    airport area bay beach borough center centre city county downs east estates falls farms gardens green grove harbor
    harbour heathrow heights hill hills island islands junction lake lakes metro mills north oaks parish park point
    port region ridge river shores south springs square stadium station township university valley village west woods
    """.split()
)
"""What stands behind a city's name in the names of other places: "MIAMI BEACH"."""
_COUNTY = late(r"^(?:(?:land)?kreis|lkr\.|raum|gemeinde|stadt|region|provinz|bezirk)\s")
_CAPITAL_DISTRICT = late(r"\sd\.?\s?[cf]\.?$")
"""What stands behind a capital that is a district of its own: "Bogotá D. C."."""
_FIRST_OF_TOWNS = frozenset(
    """
    aboard across bad big cabo camp cape ciudad city county east el fort grand great greater high inside kota kuala la
    lake las little los lower mount mt mt. near new north northern nueva nuevo old outside palm port puerto saint san
    sankt santa santo são south southern st st. tanjung the town township upper villa village west western
    """.split()
)
"""What names of places of several words begin with."""


def is_place(piece: str) -> bool:
    """Tell whether a piece has the form of a place's name, or in capitals, of a ship's."""
    return _PLACE_OR_SHIP.fullmatch(piece.strip()) is not None


def is_region(name: str) -> bool:
    """Tell whether a name is that of a country or province, as it stands behind a town."""
    folded = name.casefold()
    return folded in COUNTRIES or folded in PROVINCES or folded in TERRITORIES


def is_land_beside(name: str) -> bool:
    """Tell whether a name in brackets tells a town from others of its name: a country, a river."""
    return is_region(name) or name.casefold() in _TOLD_APART


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
        word in _STATES
        or word.capitalize() in _STATES
        or _INITIAL_STATE.fullmatch(word) is not None
    )


def of_city(place: str) -> bool:
    """Tell whether a city's name opens a name that is no place's: "DALLAS COWBOYS"."""
    words = place.casefold().split()
    if len(words) < 2 or words[-1] in _PARTS_OF_TOWNS:
        return False
    return any(" ".join(words[:size]) in CITIES for size in range(1, len(words)))


def place_like(place: str) -> bool:
    """Tell whether several words can be a place: "TOWN OF AMITY", but not "WHAT A NIGHT FOR US"."""
    folded = place.casefold()
    words = folded.split()
    if len(words) < 2 or "/" in place:
        return True
    return (
        words[0] in _FIRST_OF_TOWNS
        or words[-1] in _PARTS_OF_TOWNS
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
    if name.startswith("st.") and name[3:4].isalpha():
        name = f"st. {name[3:]}"
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
