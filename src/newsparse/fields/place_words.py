"""Words within the names of places, and what tells towns of one name apart.

Facts
-----
The name of a place keeps its small words abroad ("Rio de Janeiro", "Stoke-on-Trent"), and a stylebook of North
America shortens the states whatever a text is about. So these words are kept together, not by language. States are
as the Associated Press, the Canadian Press and the papers of Mexico print them.
"""

from __future__ import annotations

__all__ = [
    "ARABIC_ARTICLES",
    "COUNTIES",
    "ELIDED",
    "FIRST_OF_TOWNS",
    "PARTICLES",
    "PARTS_OF_TOWNS",
    "PLACE_ARTICLES",
    "PLACE_OPENERS",
    "SAINT",
    "SEATS",
    "STATES",
    "TOLD_APART",
]

PARTICLES: frozenset[str] = frozenset(
    """
    de del della di da do dos das du des la le les el los las al of on upon the under
    am an der dem den es im in ob bei vor van aan op sur sous lès en na nad pod auf unter и на
    """.split()
)
"""Small words within the names of places."""

PLACE_ARTICLES: frozenset[str] = frozenset(
    """
    The La Le Les El Los Las Al Den De Am Bad São San Des Dar Da Dos Van
    """.split()
)
"""Common words with which places begin, too."""

TOLD_APART: frozenset[str] = frozenset(
    """
    saale oder main neckar donau spree havel elbe weser ruhr rhein ostsee nordsee breisgau westfalen oberpfalz niederbayern
    oberbayern allgäu harz eifel taunus westerwald sauerland vogtland lausitz altmark uckermark prignitz mark odenwald
    spessart rhön schwarzwald hunsrück pfalz emsland ostfriesland oberfranken unterfranken mittelfranken schwaben
    """.split()
)
"""What tells German towns of one name apart: "Halle (Saale)", "Freiburg (Breisgau)". Case-folded."""

STATES: frozenset[str] = frozenset(
    """
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo.
    Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Alta. Man. Ont. Que. Sask. Nfld.
    Ags. Camp. Chih. Chis. Coah. Dgo. Gro. Gto. Hgo. Jal. Nay. Oax. Pue. Qro. Sin. Son. Tab. Tamps. Tlax. Ver.
    Yuc. Zac. W.Va.
    """.split()
)
"""States and provinces as the stylebooks of North America shorten them, and the papers of Mexico."""

PARTS_OF_TOWNS: frozenset[str] = frozenset(
    """
    airport area bay beach borough center centre city county downs east estates falls farms gardens green grove harbor
    harbour heathrow heights hill hills island islands junction lake lakes metro mills north oaks parish park point
    port region ridge river shores south springs square stadium station township university valley village west woods
    """.split()
)
"""What stands behind a city's name in the names of other places: "MIAMI BEACH"."""

FIRST_OF_TOWNS: frozenset[str] = frozenset(
    """
    aboard across bad big cabo camp cape ciudad city county east el fort grand great greater high inside kota kuala la
    lake las little los lower mount mt mt. near new north northern nueva nuevo old outside palm port puerto saint san
    sankt santa santo são south southern st st. tanjung the town township upper villa village west western
    """.split()
)
"""What names of places of several words begin with."""

PLACE_OPENERS: frozenset[str] = frozenset(
    "bad cabo cap cape den fort great isla isle lago lake las los lower mont monte mount new north port puerto río saint "
    "sainte san sankt sant santa santo são south st st. tel upper".split()
)
"""First words of places: a run behind a name that opens with one is no second name."""

SEATS: frozenset[str] = frozenset(
    "madrid berlin bern moscú roma londra london paris parís wien washington".split()
)
"""Capitals that families are called after as well: behind a first name and a surname they are places."""

ARABIC_ARTICLES: frozenset[str] = frozenset("al el ad an ar as at az ash ez".split())
"""The Arabic article in front of a name, as its letters are written in Latin: "al-Khalil", "ez-Zuwara"."""

ELIDED: frozenset[str] = frozenset("d nell dell sull".split())
"""Small words that an apostrophe ties to a name: "Val d'Isère", "Reggio nell'Emilia"."""

COUNTIES: frozenset[str] = frozenset(
    "landkreis kreis lkr. raum gemeinde stadt region provinz bezirk".split()
)
"""What German papers set in front of a town that names its land around: "Kreis Bautzen". Case-folded."""

SAINT: str = "st."
"""A saint in the names of towns, behind which the blank may be lost: "St.Gallen". Case-folded."""
