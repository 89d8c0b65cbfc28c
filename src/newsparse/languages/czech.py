"""Czech."""

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
    code="cs",
    name="Czech",
    native="čeština",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["cs"],
        weekdays=cldr.WEEKDAYS["cs"],
        more_months={"čer": 6, "čvc": 7, "led": 1},
        published=(
            "publikováno",
            "zveřejněno",
            "vydáno",
            "vyšlo",
            "datum vydání",
            "vytvořeno",
            "vloženo",
        ),
        updated=(
            "aktualizováno",
            "aktualizace",
            "upraveno",
            "poslední aktualizace",
            "změněno",
            "naposledy upraveno",
        ),
        glue=("v", "ve", "dne", "od", "o"),
        hours=("hod", "h"),
        ago=cldr.AGO["cs"],
        today=("dnes",),
        yesterday=("včera",),
        captions=("foto", "fotografie", "snímek"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "a v se na je že s z do o to i za ve jako pro by po jsou ale byl už podle od jeho také "
            "který při které před tak bude jen nebo ze která bylo však když není až řekl"
        ),
        letters="ěřůť",
        abbreviations=(
            "tzv. např. tj. tzn. mj. cca. č. čl. str. odst. sb. r. st. l. ul. nám. tř. tis. mil. "
            "mld. hod. min. Ing. Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. "
            "pplk. mjr. kpt. por. npor. sv. resp. popř. atd. apod. aj. vč. zn. tel. kap. obr. "
            "pozn. red. roč. ev. Kč."
        ),
        quotes=(("„", "“"), ("‚", "‘"), ("»", "«")),
        suspended="a nebo či až i",
    ),
    # fmt: off
    labels=(
        "Analýza", "Anketa", "Exkluzivně", "Fotogalerie", "Glosa", "Komentář", "Online",
        "Názor", "Podcast", "Pozor", "Recenze", "Reportáž", "Rozhovor", "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Zastupitelé města v úterý schválili rozpočet na příští rok, který počítá s opravou "
            "starého mostu. Podle primátora by práce měly začít už na jaře, ale opozice tvrdí, že "
            "peníze nebudou stačit. „Lidé čekají na most pět let a není jasné, kdo to zaplatí,“ "
            "řekl jeden z nich."
        ),
    ),
)
