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
        published=("gepubliseer", "geplaas", "publikasiedatum"),
        updated=("opgedateer", "laas opgedateer", "bygewerk", "gewysig"),
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
    bylines=BylineWords(
        by="deur | deur: | geskryf deur | outeur: | skrywer: | verslag deur",
        joins="en",
        places="in | uit",
        papers="vir",
        credits={
            "with": "met",
            "photography": "foto: | foto's: | foto deur",
            "translation": "vertaal deur | vertaling:",
        },
        articles="die | 'n | ons",
        links="van | die | vir | en | in",
        desks=(
            "redaksie | verslaggewers | korrespondente | ons verslaggewer | ons korrespondent | "
            "nuuskantoor"
        ),
        bodies=(
            "party | ministerie | universiteit | instituut | vakbond | vereniging | koerant | "
            "nuus | stigting"
        ),
        roles="verslaggewer | korrespondent | redakteur | joernalis | rubriekskrywer",
        role_words="senior | politieke | ons",
        given=(
            "anneke | annelie | charl | christo | deon | elmarie | francois | gert | hannes | "
            "hendrik | jaco | johan | johannes | kobus | koos | leon | marietjie | marlene | "
            "pieter | riaan | schalk | sarel | stefan | theuns | wynand"
        ),
        never=(
            "nuwe | groot | eerste | laaste | meer | nie | wat | hoe | hoekom | wie | waar | "
            "die | nuus | sport | politiek | sake | -heid"
        ),
        glue="gepubliseer | opgedateer | minute | min | uur | gelede",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "die van en in is het nie wat vir om te met op hy sy aan dat ook was word deur sal na "
            "by uit ons hulle kan oor maar meer as gesê sê volgens ek tot jaar moet nog daar"
        ),
        letters="ê",
        abbreviations=(
            "Jan. Feb. Apr. Jul. Aug. Sept. Okt. Nov. Des. mnr. mev. dr. prof. ds. adv. genl. lt. "
            "kol. kapt. sers. St. bv. nr. bl. ens. asb. o.a. d.w.s. m.a.w. t.o.v. i.v.m. nl. vgl. "
            "sg."
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
        bylines={
            "Deur Hannes Botha en Elmarie Nel": ("Hannes Botha", "Elmarie Nel"),
        },
        not_bylines=("Deur die nag het dit gereën",),
        prose=(
            "Die stadsraad het Dinsdag ’n nuwe begroting vir die herstel van paaie goedgekeur. "
            "Volgens die burgemeester sal die werk nog vanjaar begin, maar inwoners sê dat hulle "
            "reeds te lank wag. “Ons kan nie meer met hierdie slaggate leef nie,” het een van "
            "hulle gesê."
        ),
    ),
)
