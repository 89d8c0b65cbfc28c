"""Polish."""

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
    code="pl",
    name="Polish",
    native="polski",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["pl"],
        weekdays=cldr.WEEKDAYS["pl"],
        published=(
            "opublikowano",
            "opublikowany",
            "data publikacji",
            "publikacja",
            "dodano",
            "data dodania",
            "utworzono",
            "data utworzenia",
            "opublikowane",
        ),
        updated=(
            "aktualizacja",
            "zaktualizowano",
            "ostatnia aktualizacja",
            "data aktualizacji",
            "zmodyfikowano",
            "ostatnia modyfikacja",
            "akt",
            "zmieniono",
        ),
        glue=(
            "roku",
            "r",
            "godz",
            "godzina",
            "o godz",
            "o godzinie",
            "o",
            "w",
            "dnia",
            "z dnia",
            "z",
        ),
        minutes=("min",),
        ago=cldr.AGO["pl"],
        today=("dzisiaj", "dziś"),
        yesterday=("wczoraj",),
        captions=("fot", "foto", "zdjęcie", "zdjęcia"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "i w na z się nie to że do jest o za jak po ale od są przez dla był tym już co jego "
            "tak także które który przy ze może tego jednak roku być czy lub ich podczas oraz a "
            "tylko"
        ),
        letters="łąęż",
        abbreviations=(
            "np. tj. tzn. tzw. m.in. itd. itp. dr. prof. hab. inż. mgr. lek. med. gen. płk. ppłk. "
            "mjr. kpt. por. ppor. sierż. st. asp. nadkom. kom. podkom. insp. ks. bp. abp. kard. "
            "św. bł. o. s. ul. al. pl. os. r. w. wg. godz. min. sek. tys. mln. mld. zł. gr. nr. "
            "str. art. ust. pkt. poz. Dz.U. woj. pow. gm. ok. tel. red. przyp. tłum. wyd. zob. im. "
            "ur. zm. n.e. p.n.e. sp. ltd. stycz. lut. kwiec. sierp. wrzes. paźdz. listop. grud. "
            "kk. kpk. cd. ww. jw. br. ub."
        ),
        quotes=(("„", "”"), ("«", "»"), ("»", "«")),
        suspended="i lub czy oraz",
    ),
    # fmt: off
    labels=(
        "Analiza", "Czytaj też", "Felieton", "Galeria", "Komentarz", "Na żywo", "Opinia",
        "Perspektywa", "Perspektywy", "Pilne", "Podcast", "Recenzja", "Reportaż", "Sondaż",
        "Tylko u nas", "Uwaga", "Wideo", "Wywiad", "Zobacz też",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Rada miasta przyjęła we wtorek budżet, w którym więcej pieniędzy przeznaczono na "
            "szkoły i drogi. Jak mówi prezydent miasta, remont starego mostu zacznie się po "
            "wakacjach, ale mieszkańcy nie są przekonani. „To samo obiecywano nam już przed "
            "wyborami” – powiedział jeden z nich."
        ),
    ),
)
