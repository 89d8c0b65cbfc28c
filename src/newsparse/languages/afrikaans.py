"""Afrikaans."""

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
    code="af",
    name="Afrikaans",
    native="Afrikaans",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["af"],
        weekdays=cldr.WEEKDAYS["af"],
        more_months={"Sept": 9},
        orders=(DateOrder.DMY, DateOrder.YMD),
        published=("gepubliseer", "gepubliseer op", "geplaas", "geplaas op", "publikasiedatum"),
        updated=(
            "opgedateer",
            "opgedateer op",
            "laas opgedateer",
            "bygewerk",
            "bygewerk op",
            "gewysig",
        ),
        glue=("op", "om", "die", "van"),
        hours=("h", "uur"),
        am=("vm",),
        pm=("nm",),
        ordinals=("ste", "de"),
        ago=cldr.AGO["af"],
        today=("vandag",),
        yesterday=("gister",),
        captions=("foto", "foto's", "beeld"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "die van en in is het nie wat vir om te met op hy sy aan dat ook was word deur sal na "
            "by uit ons hulle kan oor maar meer as gesê sê volgens ek tot jaar moet nog daar"
        ),
        letters="ê",
        abbreviations=(
            "Jan. Feb. Apr. Jul. Aug. Sept. Okt. Nov. Des. mnr. mev. me. dr. prof. ds. adv. genl. "
            "lt. kol. kapt. sers. St. bv. nr. bl. ens. asb. o.a. d.w.s. m.a.w. t.o.v. i.v.m. nl. "
            "vgl. sg."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="en of tot",
    ),
    # fmt: off
    labels=(
        "Analise", "Eksklusief", "Foto's", "Kyk", "Kommentaar", "Lees ook", "Luister",
        "Meningsvorming", "Rubriek", "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Die stadsraad het Dinsdag ’n nuwe begroting vir die herstel van paaie goedgekeur. "
            "Volgens die burgemeester sal die werk nog vanjaar begin, maar inwoners sê dat hulle "
            "reeds te lank wag. “Ons kan nie meer met hierdie slaggate leef nie,” het een van "
            "hulle gesê."
        ),
    ),
)
