"""Print the towns of GeoNames that fields/local_towns.py may hold, beside those that it holds.

    python scripts/make_towns.py cities5000.txt [--prose prose.txt] [--all]

The file is GeoNames' table of places from 5,000 people on (geonames.org, CC BY 4.0), as it is
published: a place on each line, in UTF-8, its fields parted by tabs. Read are the second field, the
name; the ninth, the code of the country; and the fifteenth, the number of people. Without ``--all``,
a line of what is printed is ``+`` and a town that the module lacks, or ``-`` and one that it holds
and the rules below would not take; with it, all towns in the form in which the module has them.

A town is taken where local papers print it alone in front of their text, and so by country
(``LEAST``); a name of several words in English from 9,000 people on, since it is hardly anything
else, unless its first or last word says that it may be ("East", "Heights"). Left out are names that :mod:`newsparse.fields.places` has, short ones, those that are no words
alone, and those that stand in small letters in ``--prose``, a text in the languages of the papers:
such a name is a common word too.

The module was made with these rules and not by them alone. Names that people and common things
have as well ("Brandon", "Wetter") were left out by hand, as were quarters of large cities. Spas,
islands, capitals of districts, and cities as their neighbours call them ("Breslau", "Nueva Delhi")
were added by hand. So what is printed is no new module: a person decides on each line.
"""

from __future__ import annotations

import argparse
import pathlib
import sys
import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from newsparse.fields.local_towns import LOCAL_TOWNS
from newsparse.fields.places import NAMESAKES, PLACES

NAME, COUNTRY, PEOPLE = 1, 8, 14

LEAST: dict[str, int] = {}
"""By country: the number of people from which on a town is taken."""
for codes, least in (
    ("LI", 4_000),
    ("AT", 5_000),
    ("CH", 6_000),
    ("DE", 7_000),
    ("LU", 10_000),
    ("CA", 25_000),
    ("BE ES FR IT NL", 45_000),
    ("AL BA BG CZ DK EE FI GR HR HU IS LT LV ME MK NO PL RO RS SE SI SK", 50_000),
    ("AR BO CL CO CR CU DO EC GT HN NI PA PE PR PT PY SV UY VE", 60_000),
    ("BD GH KE LK MX MY NG NP PK TZ UG ZA ZM ZW", 80_000),
    ("IN", 90_000),
    ("AU BR GB IE NZ US", 100_000),
    # Their papers print datelines in letters of their own.
    ("CN HK JP KP KR TW", 1_500_000),
):
    LEAST.update(dict.fromkeys(codes.split(), least))
ELSEWHERE = 250_000
ENGLISH = frozenset("AU CA GB IE NZ US ZA".split())
SEVERAL_WORDS = 9_000
LARGE = 100_000
# With these, a name of several words may as well be a quarter, a street or a farm.
FIRST = frozenset(
    """aboard across bad big camp cape city county east el fort grand great greater high inside la
    lake las little los lower mount mt mt. near new north northern old outside palm port puerto
    saint san santa santo south southern st st. the town township upper villa village west
    western""".split()
)
LAST = frozenset(
    """airport area bay beach borough center centre city county downs east estates falls farms
    gardens green grove harbor harbour heathrow heights hill hills island islands junction lake
    lakes metro mills north oaks parish park point port region ridge river shores south springs
    square stadium station township university valley village west woods""".split()
)
# Countries whose towns have long names: "Rothenburg ob der Tauber".
LONG_NAMES = frozenset("AT BR DE ES FR".split())

# Letters of transliterations that newspapers print without their signs.
SCHOLARLY = regex.compile("[āḩīūşţḑ‘ʼ]")
NO_WORD = regex.compile(r"[\d(),/]")
SMALL = regex.compile(r"(?<![\w’'-])\p{Ll}{3,}(?!\w)")


class Town(NamedTuple):
    """A line of the table: the name with straight apostrophes, the country, the people."""

    name: str
    country: str
    people: int


def read(lines: Iterable[str]) -> Iterator[Town]:
    """Yield the places of the table. Raises ``ValueError`` for a line that is none."""
    for number, line in enumerate(lines, 1):
        fields = line.rstrip("\n").split("\t")
        if len(fields) <= PEOPLE or not fields[PEOPLE].isdecimal():
            raise ValueError(f"line {number} is none of GeoNames' table: {line[:60]!r}")
        yield Town(fields[NAME].replace("’", "'"), fields[COUNTRY], int(fields[PEOPLE]))


def fits(town: Town, small: frozenset[str]) -> bool:
    """Tell whether the rules take a town; *small* are the words of prose in small letters."""
    words = town.name.split()
    several = len(words) > 1 and town.country in ENGLISH
    least = LEAST.get(town.country, ELSEWHERE)
    key = town.name.casefold()
    if several:
        words = key.split()
        least = LARGE if words[0] in FIRST or words[-1] in LAST else SEVERAL_WORDS
    return (
        town.people >= least
        and len(town.name) >= 4
        and town.name[0].isupper()
        and (len(words) <= 3 or town.country in LONG_NAMES)
        and not NO_WORD.search(town.name)
        and not SCHOLARLY.search(town.name)
        and key not in PLACES
        and key not in NAMESAKES
        and key not in small
    )


def main() -> None:
    """Read the table and print what the arguments ask for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("table", type=pathlib.Path, help="GeoNames' cities5000.txt")
    parser.add_argument("--prose", type=pathlib.Path, help="text whose words in small letters go")
    parser.add_argument("--all", action="store_true", help="print all, as the module has them")
    options = parser.parse_args()
    small: frozenset[str] = frozenset()
    if options.prose:
        small = frozenset(SMALL.findall(options.prose.read_text(encoding="utf-8")))
    try:
        with options.table.open(encoding="utf-8") as lines:
            names = sorted({town.name for town in read(lines) if fits(town, small)})
    except (OSError, ValueError) as error:
        sys.exit(f"make_towns: {options.table}: {error}")
    if options.all:
        # No name is broken: a blank within one is none to the wrapper.
        joined = "| ".join(name.replace(" ", "\0") for name in names)
        wrapped = textwrap.fill(joined, 118, break_long_words=False, break_on_hyphens=False)
        print(wrapped.replace("| ", "|").replace("\0", " "))
        return
    taken = {name.casefold(): name for name in names}
    print(*(f"+ {taken[key]}" for key in sorted(taken.keys() - LOCAL_TOWNS)), sep="\n")
    print(*(f"- {name}" for name in sorted(LOCAL_TOWNS - taken.keys())), sep="\n")


if __name__ == "__main__":
    main()
