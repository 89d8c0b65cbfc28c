"""Catalan."""

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
    code="ca",
    name="Catalan",
    native="català",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["ca"],
        weekdays=cldr.WEEKDAYS["ca"],
        more_months={"marc": 3, "set": 9},
        published=(
            "publicat",
            "publicat el",
            "publicada el",
            "publicat a les",
            "data de publicació",
            "publicació",
            "creat el",
        ),
        updated=(
            "actualitzat",
            "actualitzat el",
            "actualitzat a les",
            "actualitzada",
            "darrera actualització",
            "última actualització",
            "modificat el",
            "actualització",
            "última modificació",
        ),
        glue=("el", "de", "del", "d", "a les", "a la", "les", "al", "a", "l"),
        hours=("h", "hores"),
        ago=cldr.AGO["ca"],
        today=("avui",),
        yesterday=("ahir",),
        captions=("foto", "fotografia", "imatge"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de la que el i a en els les per un amb del una no és al ha es més dels però va aquest "
            "han com seva també aquesta pel ser seu sobre són fins ja ara entre després d' l'"
        ),
        letters="ŀ",
        abbreviations=(
            "Sr. Sra. Srs. Dr. Dra. D. St. Sta. núm. pàg. p. ex. etc. av. c. pl. tel. gen. febr. "
            "jul. ag. set. oct. nov. des. aprox. Excm. prof. art. cap. cf. Il·lm."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="i o",
    ),
    examples=Examples(
        prose=(
            "L’ajuntament ha aprovat aquest dimarts el pressupost de l’any vinent amb els vots "
            "dels dos partits del govern. L’alcaldessa ha dit que les obres del pont començaran a "
            "la primavera, però l’oposició creu que són massa cares. “No és el que demanaven els "
            "veïns”, ha afegit el seu portaveu."
        ),
    ),
)
