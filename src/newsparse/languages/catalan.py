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
        published=("publicat", "publicada el", "data de publicació", "publicació", "creat el"),
        updated=(
            "actualitzat",
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
    bylines=BylineWords(
        by=(
            "per | per: | escrit per | text: | text de | autor: | autora: | un article de | "
            "un reportatge de"
        ),
        joins="i",
        places="a | des de",
        papers="per a",
        credits={
            "with": "amb",
            "photography": "foto: | fotos: | fotografia: | foto de | fotografies de",
            "translation": "traducció: | traducció de | traduït per",
        },
        articles="el | la | els | les | un | una | nostre | nostra",
        links="de | del | dels | i | per | la | el | d'",
        desks="redacció | corresponsals | reporters | agències",
        bodies=(
            "partit | comitè | ministeri | universitat | institut | sindicat | associació | "
            "federació | agència | diari | consell | fundació | centre | moviment"
        ),
        roles=(
            "periodista | corresponsal | redactor | redactora | editor | editora | columnista | "
            "enviat | enviada | fotògraf"
        ),
        role_words="especial | cap",
        given=(
            "albert | àlex | andreu | anna | antoni | ariadna | arnau | aleix | bernat | berta | "
            "carles | clara | cristina | david | eduard | elisabet | enric | eulàlia | ferran | "
            "francesc | gemma | gerard | glòria | guillem | ignasi | jaume | joan | joaquim | "
            "jordi | josep | júlia | laia | lluís | lluïsa | maria | mariona | marc | marta | "
            "martí | meritxell | miquel | mireia | mònica | montserrat | núria | oriol | pau | "
            "pere | pol | quim | ramon | roger | roser | sergi | sílvia | toni | vicent | "
            "xavier | xavi"
        ),
        never=(
            "nou | nova | nous | noves | gran | primer | primera | últim | última | no | què | "
            "com | qui | quan | on | això | món | política | economia | societat | cultura | "
            "esports | opinió | notícies | guerra | pau i | crisi | govern | vaga | eleccions | "
            "exemple | -ció | -cions | -ment | -tat"
        ),
        glue="publicat | actualitzat | minuts | min | hores | fa | comparteix | comentaris",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de la que el i a en els les per un amb del una no és al ha es més dels però va aquest "
            "han com seva també aquesta pel ser seu sobre són fins ja ara entre després d' l'"
        ),
        letters="ŀ",
        abbreviations=(
            "Sr. Sra. Srs. Dr. Dra. D. St. Sta. núm. pàg. p. etc. av. c. pl. tel. gen. febr. jul. "
            "ag. oct. nov. aprox. Excm. prof. art. cf. Il·lm."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="i o",
    ),
    examples=Examples(
        bylines={
            "Per Núria Soler i Joan Puig": ("Núria Soler", "Joan Puig"),
        },
        not_bylines=("Per exemple", "Per fi obre el port"),
        prose=(
            "L’ajuntament ha aprovat aquest dimarts el pressupost de l’any vinent amb els vots "
            "dels dos partits del govern. L’alcaldessa ha dit que les obres del pont començaran a "
            "la primavera, però l’oposició creu que són massa cares. “No és el que demanaven els "
            "veïns”, ha afegit el seu portaveu."
        ),
    ),
)
