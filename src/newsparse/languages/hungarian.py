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
        am=("délelőtt",),
        pm=("délután",),
        ago=cldr.AGO["hu"],
        today=("ma",),
        yesterday=("tegnap",),
        captions=("fotó", "kép", "fotók", "illusztráció"),
    ),
    bylines=BylineWords(
        by="írta | írta: | szerző: | szerzők: | szöveg: | szerkesztő:",
        by_after="írása",
        joins="és | valamint",
        credits={
            "photography": "fotó: | fotók: | fénykép: | képek:",
            "translation": "fordította | fordította: | fordítás:",
        },
        articles="a | az",
        links="és | a | az",
        desks=(
            "szerkesztőség | szerkesztőségünk | tudósítóink | munkatársunk | munkatársunktól | "
            "hírügynökség"
        ),
        bodies=(
            "párt | bizottság | minisztérium | egyetem | intézet | szakszervezet | egyesület | "
            "szövetség | ügynökség | újság | tanács | alapítvány | központ | mozgalom"
        ),
        roles=(
            "újságíró | tudósító | szerkesztő | főszerkesztő | riporter | publicista | fotós | "
            "munkatárs"
        ),
        role_words="vezető | felelős | külpolitikai",
        given=(
            "ádám | ágnes | andrás | andrea | anikó | anna | anita | attila | balázs | barbara | "
            "beáta | bence | csaba | dániel | dávid | dóra | edit | emese | enikő | erika | "
            "erzsébet | eszter | éva | ferenc | gábor | gergely | györgy | gyula | hajnalka | "
            "ildikó | imre | istván | ivett | jános | józsef | judit | julianna | katalin | "
            "klára | krisztián | krisztina | lajos | lászló | levente | márta | márton | máté | "
            "mária | mihály | miklós | mónika | nikolett | noémi | norbert | nóra | orsolya | "
            "pál | péter | piroska | réka | rita | róbert | roland | sándor | szabolcs | "
            "szilvia | tamás | tibor | tímea | tünde | veronika | viktor | viktória | vivien | "
            "zoltán | zsófia | zsolt | zsuzsanna"
        ),
        never=(
            "új | nagy | első | utolsó | nem | mi | miért | hogyan | ki | hol | mikor | ez | az | "
            "politika | gazdaság | sport | kultúra | vélemény | hírek | világ | háború | béke | "
            "válság | kormány | választás | sztrájk | -ság | -ség | -ás | -ítás"
        ),
        glue="megjelent | frissítve | perc | óra | órája | megosztás | hozzászólások",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "a az és hogy nem is egy volt ez meg csak már de el ki azt mint még ha vagy pedig "
            "szerint után kell lesz majd van ezt közölte amely mert azonban között lehet aki sem "
            "ami több minden így"
        ),
        letters="őű",
        abbreviations=(
            "dr. Dr. prof. özv. ifj. id. ún. stb. pl. kb. ill. vö. ld. sz. u. jan. febr. márc. "
            "ápr. máj. jún. júl. aug. szept. okt. nov. dec. bp. Bp. Kft. Rt. Zrt. Nyrt. Bt. kft. "
            "zrt. tel. min. max. tkp. kr. Kr. i.e. i.sz. ezr. alez. őrgy. szds. fhdgy. hdgy. "
            "vezérőrgy. altbgy. szt. Szt. hrsz. em. ford. szerk. fszt. krt. mrd. br. gr. mk."
        ),
        quotes=(("„", "”"), ("»", "«"), ("’", "’")),
        suspended="és vagy illetve",
    ),
    # fmt: off
    labels=(
        "Elemzés", "Fotó", "Interjú", "Kommentár", "Podcast", "Riport", "Vélemény", "Videó",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Írta: Kovács Anna és Szabó Péter": ("Kovács Anna", "Szabó Péter"),
        },
        not_bylines=("Új kormány",),
        prose=(
            "A városi közgyűlés kedden elfogadta a jövő évi költségvetést, amely több pénzt ad az "
            "iskolákra és az utakra. A polgármester szerint a régi híd felújítása a nyár után "
            "kezdődik, de a lakók nem hisznek ebben. „Ezt már a választás előtt is megígérték” – "
            "mondta egyikük."
        ),
    ),
)
