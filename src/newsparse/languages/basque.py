"""Basque."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="eu",
    name="Basque",
    native="euskara",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["eu"],
        weekdays=cldr.WEEKDAYS["eu"],
        more_months={
            "martxoak": 3,
            "urtarril": 1,
            "otsail": 2,
            "martxo": 3,
            "apiril": 4,
            "maiatz": 5,
            "ekain": 6,
            "uztail": 7,
            "abuztu": 8,
            "irail": 9,
            "urri": 10,
            "azaro": 11,
            "abendu": 12,
        },
        month_endings=("ren", "k", "aren", "ak", "n"),
        month_first=True,
        orders=(DateOrder.YMD,),
        published=("argitaratua", "argitaratuta", "argitaratze data", "argitaratu", "sortua"),
        updated=("eguneratua", "eguneratuta", "azken eguneratzea", "eguneratze data", "aldatua"),
        glue=("ko", "eko", "e", "ren", "a", "an", "ean", "etan"),
        hours=("h",),
        ordinals=("a", "ko", "an", "ean", "a(n)"),
        ago=cldr.AGO["eu"],
        today=("gaur",),
        yesterday=("atzo",),
        captions=("argazkia", "argazki", "irudia"),
    ),
    bylines=BylineWords(
        by="egilea: | testua: | idazlea: | egileak:",
        joins="eta",
        credits={
            "photography": "argazkia: | argazkiak: | argazkilaria:",
            "translation": "itzulpena: | itzultzailea:",
        },
        links="eta",
        desks="erredakzioa | erredakzio | kazetariak | berriemaileak",
        bodies=(
            "alderdia | batzordea | unibertsitatea | institutua | sindikatua | elkartea | "
            "agentzia | egunkaria | fundazioa | mugimendua"
        ),
        roles="kazetaria | berriemailea | erredaktorea | zuzendaria | argazkilaria",
        given=(
            "aitor | aitziber | ainhoa | alaitz | amaia | ander | ane | arantxa | asier | beñat | "
            "eneko | garbiñe | gorka | haizea | idoia | imanol | iker | iñaki | irati | itziar | "
            "ixone | jon | josu | joseba | julen | koldo | leire | maider | maite | maialen | "
            "mikel | miren | nahia | nerea | oihana | oier | patxi | unai | uxue | xabier | "
            "xabi"
        ),
        never=(
            "berria | berriak | handia | lehen | azken | ez | zer | zergatik | nola | nor | non | "
            "noiz | hau | politika | ekonomia | kirola | kultura | iritzia | albisteak | mundua | "
            "gerra | bakea | krisia | gobernua | hauteskundeak | greba"
        ),
        glue="argitaratua | eguneratua | minutu | ordu | partekatu",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "eta da ez du dira bat ere izan zen dute egin hori baina dela beste egiten bere zuen "
            "hau den arte ditu gure izango zuten duen horrek behar dago atzo baino orain nahi esan "
            "duela lehen eman oso gabe zuela"
        ),
        abbreviations=(
            "jn. dr. Dk. zk. adib. eta-ab. etab. e.a. urt. ots. api. uzt. abu. ira. urr. aza. abe. "
            "K.a. K.o. tel. art. ik. hau. St."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
        bylines={
            "Egilea: Miren Etxeberria eta Jon Arana": ("Miren Etxeberria", "Jon Arana"),
        },
        not_bylines=("Gobernu berria",),
        prose=(
            "Udalak asteartean onartu zuen datorren urteko aurrekontua, eta diru gehiago jarriko "
            "du eskoletan eta errepideetan. Alkateak esan duenez, zubi zaharreko lanak uda ondoren "
            "hasiko dira, baina oposizioak ez du uste hori nahikoa izango dela. «Askotan agindu "
            "digute», esan zuen bizilagun batek."
        ),
    ),
)
