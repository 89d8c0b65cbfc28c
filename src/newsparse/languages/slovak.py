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
    bylines=BylineWords(
        by="autor: | autorka: | autori: | text: | napísal | napísala | pripravil | pripravila",
        joins="a | a tiež",
        places="z",
        papers="pre",
        credits={
            "photography": "foto: | fotografie:",
            "translation": "preklad: | preložil | preložila",
            "editing": "redakcia:",
        },
        links="a | v | na | pre | z | o",
        desks="redakcia | redaktori | spravodajcovia | agentúry",
        bodies=(
            "strana | výbor | ministerstvo | univerzita | inštitút | zväz | združenie | "
            "federácia | agentúra | noviny | rada | nadácia | hnutie | denník"
        ),
        roles=(
            "novinár | novinárka | spravodajca | redaktor | redaktorka | komentátor | "
            "komentátorka | reportér | reportérka | šéfredaktor | fotograf"
        ),
        role_words="náš | zahraničný",
        given=(
            "adam | andrea | andrej | anna | anton | beáta | branislav | daniel | daniela | "
            "dušan | erika | eva | ivan | ivana | igor | jana | ján | jozef | juraj | katarína | "
            "ľubomír | ľubica | lucia | lukáš | marcel | marek | mária | marián | martin | "
            "martina | matej | matúš | michal | michaela | milan | miroslav | monika | ondrej | "
            "patrik | pavol | peter | petra | rastislav | richard | robert | roman | róbert | "
            "silvia | soňa | stanislav | štefan | tomáš | viera | vladimír | zuzana | zdenka"
        ),
        never=(
            "nový | nová | nové | veľký | prvý | posledný | nie | čo | ako | prečo | kto | kedy | "
            "kde | to | politika | ekonomika | šport | kultúra | názory | správy | svet | vojna | "
            "mier | kríza | vláda | voľby | štrajk | -osť | -anie | -enie | -ácia"
        ),
        glue="publikované | aktualizované | minút | min | hodín | pred | zdieľať | komentáre",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "a v sa na je že s z do o to aj za vo ako pre by po sú ale bol už podľa od jeho tiež "
            "ktorý pri ktoré pred tak bude len alebo zo ktorá bolo však keď nie až povedal"
        ),
        letters="ľĺŕôä",
        abbreviations=(
            "tzv. napr. t.j. tj. tzn. č. čl. str. zb. r. st. ul. tr. tis. mil. mld. hod. min. Ing. "
            "Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. pplk. mjr. kpt. "
            "npor. sv. resp. príp. atď. vr. zn. tel. kap. obr. pozn. red. roč. ev. mons. p. š."
        ),
        quotes=(("„", "“"), ("‚", "‘"), ("»", "«")),
        suspended="a alebo či až i",
    ),
    examples=Examples(
        bylines={
            "Autor: Ján Kováč a Eva Malá": ("Ján Kováč", "Eva Malá"),
        },
        not_bylines=("Nová vláda",),
        prose=(
            "Mestské zastupiteľstvo v utorok schválilo rozpočet, v ktorom je viac peňazí na školy "
            "a cesty. Podľa primátorky sa oprava starého mosta začne po lete, ale obyvatelia tomu "
            "neveria. „Toto nám sľúbili aj pred voľbami,“ povedal jeden z nich, ktorý na most čaká "
            "už päť rokov."
        ),
    ),
)
