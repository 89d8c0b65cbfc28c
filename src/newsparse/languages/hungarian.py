"""Hungarian."""

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
    code="hu",
    name="Hungarian",
    native="magyar",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["hu"],
        weekdays=cldr.WEEKDAYS["hu"],
        month_first=True,
        orders=(DateOrder.YMD,),
        published=(
            "megjelent",
            "közzétéve",
            "publikálva",
            "megjelenés",
            "létrehozva",
            "feltöltve",
            "kiadva",
            "dátum",
        ),
        updated=(
            "frissítve",
            "utoljára frissítve",
            "frissült",
            "módosítva",
            "utolsó frissítés",
            "módosult",
        ),
        glue=("kor", "án", "én", "napján", "a", "óra"),
        hours=("óra", "h"),
        minutes=("perc",),
        am=("de",),
        pm=("du",),
        ago=cldr.AGO["hu"],
        today=("ma",),
        yesterday=("tegnap",),
        captions=("fotó", "kép", "fotók", "illusztráció"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "a az és hogy nem is egy volt ez meg csak már de el ki azt mint még ha vagy pedig "
            "szerint után kell lesz majd van ezt közölte amely mert azonban között lehet aki sem "
            "ami több minden így"
        ),
        letters="őű",
        abbreviations=(
            "dr. Dr. prof. özv. ifj. id. ún. stb. pl. kb. ill. vö. ld. sz. u. ti. jan. febr. márc. "
            "ápr. máj. jún. júl. aug. szept. okt. nov. dec. bp. Bp. Kft. Rt. Zrt. Nyrt. Bt. kft. "
            "zrt. tel. old. min. max. tkp. kr. Kr. i.e. i.sz. ezr. alez. őrgy. szds. fhdgy. hdgy. "
            "vezérőrgy. altbgy. szt. Szt. hrsz. em. ford. szerk. fszt. krt. út. mrd. br. gr. mk."
        ),
        quotes=(("„", "”"), ("»", "«"), ("’", "’")),
        suspended="és vagy illetve meg",
    ),
    # fmt: off
    labels=(
        "Elemzés", "Fotó", "Interjú", "Kommentár", "Podcast", "Riport", "Vélemény", "Videó",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "A városi közgyűlés kedden elfogadta a jövő évi költségvetést, amely több pénzt ad az "
            "iskolákra és az utakra. A polgármester szerint a régi híd felújítása a nyár után "
            "kezdődik, de a lakók nem hisznek ebben. „Ezt már a választás előtt is megígérték” – "
            "mondta egyikük."
        ),
    ),
)
