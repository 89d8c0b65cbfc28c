"""Slovak."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="sk",
    name="Slovak",
    native="slovenčina",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sk"],
        weekdays=cldr.WEEKDAYS["sk"],
        published=(
            "publikované",
            "zverejnené",
            "uverejnené",
            "vydané",
            "dátum vydania",
            "vytvorené",
            "pridané",
        ),
        updated=(
            "aktualizované",
            "aktualizácia",
            "upravené",
            "posledná aktualizácia",
            "zmenené",
            "naposledy upravené",
        ),
        glue=("o", "dňa", "v", "od", "roku"),
        hours=("hod", "h"),
        ago=cldr.AGO["sk"],
        today=("dnes",),
        yesterday=("včera",),
        captions=("foto", "fotografia", "snímka"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "a v sa na je že s z do o to aj za vo ako pre by po sú ale bol už podľa od jeho tiež "
            "ktorý pri ktoré pred tak bude len alebo zo ktorá bolo však keď nie až povedal"
        ),
        letters="ľĺŕôä",
        abbreviations=(
            "tzv. napr. t.j. tj. tzn. cca. č. čl. str. ods. zb. r. st. ul. nám. tr. tis. mil. mld. "
            "hod. min. Ing. Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. "
            "pplk. mjr. kpt. por. npor. sv. resp. príp. atď. pod. vr. zn. tel. kap. obr. pozn. "
            "red. roč. ev. Sk. mons. p. š."
        ),
        quotes=(("„", "“"), ("‚", "‘"), ("»", "«")),
        suspended="a alebo či až i",
    ),
    examples=Examples(
        prose=(
            "Mestské zastupiteľstvo v utorok schválilo rozpočet, v ktorom je viac peňazí na školy "
            "a cesty. Podľa primátorky sa oprava starého mosta začne po lete, ale obyvatelia tomu "
            "neveria. „Toto nám sľúbili aj pred voľbami,“ povedal jeden z nich, ktorý na most čaká "
            "už päť rokov."
        ),
    ),
)
