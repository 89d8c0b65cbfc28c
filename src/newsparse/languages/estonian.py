"""Estonian."""

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
    code="et",
    name="Estonian",
    native="eesti",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["et"],
        weekdays=cldr.WEEKDAYS["et"],
        published=("avaldatud", "avaldati", "lisatud", "postitatud"),
        updated=("uuendatud", "viimati uuendatud", "muudetud", "viimati muudetud"),
        glue=("kell", "kl", "a", "aasta"),
        ago=cldr.AGO["et"],
        today=("täna",),
        yesterday=("eile",),
        captions=("foto", "fotod", "pilt"),
    ),
    bylines=BylineWords(
        by="autor: | tekst: | kirjutas | kirjutanud",
        joins="ja | ning",
        credits={
            "photography": "foto: | fotod:",
            "translation": "tõlkinud | tõlge:",
            "editing": "toimetaja: | toimetas",
        },
        links="ja",
        desks="toimetus | uudistetoimetus",
        bodies=(
            "partei | komitee | ministeerium | ülikool | instituut | liit | selts | leht | fond | "
            "erakond"
        ),
        roles="ajakirjanik | korrespondent | toimetaja | peatoimetaja | kolumnist | fotograaf",
        role_words="vanem",
        given=(
            "aivar | andres | andrus | anneli | ants | hannes | heiki | indrek | jaak | jaan | "
            "jüri | kadri | kaja | karin | katrin | kristi | kristjan | külli | liina | maarja | "
            "madis | margus | mari | marko | mart | mihkel | peeter | piret | priit | raivo | "
            "rein | siim | tarmo | tiina | tiit | toomas | triin | tõnu | urmas | ülle"
        ),
        never=(
            "uus | uued | suur | esimene | viimane | ei | mis | miks | kuidas | kes | kus | see | "
            "poliitika | majandus | sport | kultuur | uudised | arvamus | sõda | rahu | "
            "valitsus | valimised | streik | -mine | -mised | -sus"
        ),
        glue="avaldatud | uuendatud | minutit | min | tundi | tagasi | jaga",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ja on et ei see mis oli ka kui ta aga oma kes või ning siis seda veel selle nii välja "
            "üle pole ma nad kuid juba peale aastal kas tema ütles pärast vaid olla mida sai oleks "
            "kuni poolt sest"
        ),
        letters="õ",
        abbreviations=(
            "hr. pr. prl. dr. prof. lk. nr. jne. jm. jt. nt. s.t. st. s.o. u. ca. a. aj. tn. mnt. "
            "pst. kl. tel. vt. vrd. jaan. veebr. apr. aug. sept. okt. nov. dets. mln. mld. kpt. "
            "kol. kindr. mag. e.m.a. m.a.j. vm. sh. lüh. ingl. sks. vn."
        ),
        quotes=(("„", "“"), ("„", "”"), ("«", "»")),
        suspended="ja või ning kuni",
    ),
    examples=Examples(
        bylines={
            "Autor: Mari Tamm ja Jaan Kask": ("Mari Tamm", "Jaan Kask"),
        },
        not_bylines=("Uus seadus",),
        prose=(
            "Linnavolikogu kinnitas teisipäeval uue eelarve, mis annab koolidele ja teedele rohkem "
            "raha. Linnapea ütles, et vana silla remont algab pärast suve, kuid opositsioon ei ole "
            "sellega rahul. „Seda on meile ka varem lubatud,“ sõnas üks elanik, kes on oodanud "
            "juba viis aastat."
        ),
    ),
)
