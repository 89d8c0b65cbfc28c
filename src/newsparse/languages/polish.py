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
    bylines=BylineWords(
        by=(
            "autor: | autorka: | autorzy: | tekst: | opracował | opracowała | opracował: | "
            "oprac. | opracowanie: | rozmawiał | rozmawiała | napisał | napisała"
        ),
        joins="i | oraz",
        places="z | w",
        papers="dla",
        credits={
            "with": "współpraca:",
            "photography": "fot. | foto: | zdjęcie: | zdjęcia: | fot.:",
            "illustration": "ilustracja: | rys.",
            "video": "wideo:",
            "translation": "tłumaczenie: | tłum. | przekład: | tłumaczył | tłumaczyła",
            "editing": "redakcja:",
        },
        articles="nasz | nasza | nasi",
        links="i | w | na | dla | z | o",
        desks=(
            "redakcja | redakcyjna | redakcyjny | reporterzy | korespondenci | agencje | "
            "rada redakcyjna | nasi reporterzy | nasz korespondent"
        ),
        bodies=(
            "partia | komitet | ministerstwo | uniwersytet | instytut | związek | "
            "stowarzyszenie | federacja | agencja | gazeta | prasa | liga | rada | fundacja | "
            "grupa | ruch | równości"
        ),
        roles=(
            "dziennikarz | dziennikarka | korespondent | korespondentka | redaktor | redaktorka | "
            "publicysta | publicystka | reporter | reporterka | felietonista | fotograf | "
            "profesor"
        ),
        role_words="nasz | nasza | naczelny | naczelna | specjalny",
        given=(
            "adam | ada | agata | agnieszka | aleksandra | alicja | andrzej | aneta | anna | "
            "antoni | arkadiusz | artur | barbara | bartosz | beata | bogdan | bożena | cezary | "
            "czesław | damian | danuta | daria | dariusz | dawid | dominik | dorota | edyta | "
            "elżbieta | ewa | ewelina | filip | franciszek | grażyna | grzegorz | halina | "
            "hanna | henryk | hubert | irena | iwona | izabela | jacek | jadwiga | jakub | jan | "
            "janina | janusz | jarosław | jerzy | joanna | jolanta | józef | julia | justyna | "
            "kacper | kamil | kamila | karol | karolina | katarzyna | kazimierz | kinga | "
            "klaudia | konrad | krystyna | krzysztof | łukasz | maciej | magdalena | małgorzata | "
            "marcin | marek | maria | mariusz | marta | martyna | mateusz | michał | mieczysław | "
            "mirosław | monika | natalia | norbert | olga | paulina | paweł | piotr | "
            "przemysław | radosław | rafał | renata | robert | roman | ryszard | sebastian | "
            "sławomir | stanisław | stefan | sylwia | szymon | tadeusz | teresa | tomasz | "
            "urszula | wanda | weronika | wiesław | wiktor | witold | władysław | wojciech | "
            "zbigniew | zdzisław | zofia | zuzanna"
        ),
        never=(
            "nowy | nowa | nowe | wielki | wielka | pierwszy | pierwsza | ostatni | ostatnia | "
            "nie | co | jak | dlaczego | kto | kiedy | gdzie | to | ten | ta | polityka | "
            "gospodarka | sport | kultura | opinie | wiadomości | świat | kraj | czytaj | wojna | "
            "pokój | kryzys | rząd | wybory | strajk | perspektywa | więcej | -ość | -anie | "
            "-enie | -acja | -acje | -izm"
        ),
        glue=(
            "opublikowano | aktualizacja | publikacja | minut | min | godzin | temu | "
            "udostępnij | komentarze | obserwuj"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "i w na z się nie to że do jest o za jak po ale od są przez dla był tym już co jego "
            "tak także które który przy ze może tego jednak roku być czy lub ich podczas oraz a "
            "tylko"
        ),
        letters="łąęż",
        abbreviations=(
            "np. tj. tzn. tzw. m.in. itd. itp. dr. prof. hab. inż. mgr. lek. gen. płk. ppłk. mjr. "
            "kpt. por. ppor. sierż. st. asp. nadkom. podkom. insp. ks. bp. abp. kard. św. bł. o. "
            "s. ul. al. pl. os. r. w. wg. godz. min. sek. tys. mln. mld. zł. gr. nr. str. art. "
            "ust. pkt. poz. Dz.U. woj. pow. gm. tel. red. przyp. tłum. wyd. zob. zm. n.e. p.n.e. "
            "sp. stycz. lut. kwiec. sierp. wrzes. paźdz. listop. grud. kpk. cd. ww. jw. br. ub."
        ),
        quotes=(("„", "”"), ("«", "»"), ("»", "«")),
        suspended="i oraz",
    ),
    # fmt: off
    labels=(
        "Analiza", "Czytaj też", "Felieton", "Galeria", "Komentarz", "Na żywo", "Opinia",
        "Perspektywa", "Perspektywy", "Pilne", "Podcast", "Recenzja", "Reportaż", "Sondaż",
        "Tylko u nas", "Uwaga", "Wideo", "Wywiad", "Zobacz też",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Autor: Łukasz Nowak, PAP": ("Łukasz Nowak",),
            "Anna Kowalska i Jan Nowak": ("Anna Kowalska", "Jan Nowak"),
        },
        not_bylines=("Nowy rząd", "Co dalej"),
        prose=(
            "Rada miasta przyjęła we wtorek budżet, w którym więcej pieniędzy przeznaczono na "
            "szkoły i drogi. Jak mówi prezydent miasta, remont starego mostu zacznie się po "
            "wakacjach, ale mieszkańcy nie są przekonani. „To samo obiecywano nam już przed "
            "wyborami” – powiedział jeden z nich."
        ),
    ),
)
