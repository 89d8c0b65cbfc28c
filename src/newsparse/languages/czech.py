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
    bylines=BylineWords(
        by="autor: | autorka: | autoři: | text: | napsal | napsala | připravil | připravila",
        joins="a | a také",
        places="z",
        papers="pro",
        credits={
            "photography": "foto: | fotografie:",
            "illustration": "ilustrace:",
            "video": "video:",
            "translation": "překlad: | přeložil | přeložila",
            "editing": "redakce:",
        },
        articles="náš | naše | naši",
        links="a | v | na | pro | z | o",
        desks="redakce | redaktoři | zpravodajové | agentury | zpravodajství",
        bodies=(
            "strana | výbor | ministerstvo | univerzita | institut | svaz | sdružení | federace | "
            "agentura | noviny | liga | rada | nadace | hnutí | deník | rozhlas | televize"
        ),
        roles=(
            "novinář | novinářka | zpravodaj | zpravodajka | redaktor | redaktorka | komentátor | "
            "komentátorka | reportér | reportérka | šéfredaktor | fotograf | analytik"
        ),
        role_words="náš | naše | zahraniční | politický",
        given=(
            "adam | adéla | aleš | alena | andrea | anna | antonín | barbora | bohumil | dana | "
            "daniel | david | dominik | eliška | eva | filip | františek | hana | helena | ivan | "
            "ivana | iva | jakub | jan | jana | jaroslav | jaroslava | jindřich | jiří | jitka | "
            "josef | karel | karolína | kamil | kateřina | klára | kristýna | ladislav | lenka | "
            "libor | lubomír | lucie | luboš | lukáš | marcela | marek | marie | markéta | "
            "martin | martina | matěj | michaela | michal | milan | milada | miloš | miloslav | "
            "miroslav | monika | nikola | ondřej | oldřich | pavel | pavla | petr | petra | "
            "radek | radim | renata | richard | robert | roman | simona | stanislav | štěpán | "
            "šárka | tereza | tomáš | václav | věra | veronika | viktor | vít | vladimír | "
            "vojtěch | zdeněk | zdeňka | zuzana"
        ),
        never=(
            "nový | nová | nové | velký | velká | první | poslední | ne | co | jak | proč | kdo | "
            "kdy | kde | to | ten | ta | politika | ekonomika | sport | kultura | názory | "
            "zprávy | svět | domácí | válka | mír | krize | vláda | volby | stávka | více | "
            "číst | -ost | -osti | -ání | -ení | -ace"
        ),
        glue=(
            "publikováno | aktualizováno | minut | min | hodin | před | sdílet | komentáře | "
            "sledovat"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "a v se na je že s z do o to i za ve jako pro by po jsou ale byl už podle od jeho také "
            "který při které před tak bude jen nebo ze která bylo však když není až řekl"
        ),
        letters="ěřůť",
        abbreviations=(
            "tzv. např. tj. tzn. mj. č. čl. str. odst. sb. r. st. l. ul. tř. tis. mil. mld. hod. "
            "min. Ing. Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. pplk. "
            "mjr. kpt. npor. sv. resp. popř. atd. apod. aj. vč. zn. tel. kap. obr. pozn. roč. ev."
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
        bylines={
            "Autor: Jan Novák a Eva Malá": ("Jan Novák", "Eva Malá"),
        },
        not_bylines=("Nová vláda",),
        prose=(
            "Zastupitelé města v úterý schválili rozpočet na příští rok, který počítá s opravou "
            "starého mostu. Podle primátora by práce měly začít už na jaře, ale opozice tvrdí, že "
            "peníze nebudou stačit. „Lidé čekají na most pět let a není jasné, kdo to zaplatí,“ "
            "řekl jeden z nich."
        ),
    ),
)
