"""Dutch."""

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
    code="nl",
    name="Dutch",
    native="Nederlands",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["nl"],
        weekdays=cldr.WEEKDAYS["nl"],
        more_months={"mrt": 3, "sept": 9, "maa": 3},
        published=(
            "gepubliceerd",
            "gepubliceerd op",
            "gepubliceerd om",
            "geplaatst",
            "geplaatst op",
            "publicatiedatum",
            "verschenen op",
            "aangemaakt op",
        ),
        updated=(
            "bijgewerkt",
            "bijgewerkt op",
            "bijgewerkt om",
            "laatst bijgewerkt",
            "laatst bijgewerkt op",
            "laatste update",
            "geüpdatet op",
            "geüpdatet",
            "gewijzigd op",
            "laatst gewijzigd",
            "laatst gewijzigd op",
            "laatste wijziging",
            "update",
            "aangepast op",
        ),
        glue=("op", "om", "de", "van", "te"),
        hours=("uur", "u"),
        minutes=("min",),
        noon=("middag",),
        ordinals=("e", "ste", "de"),
        ago=cldr.AGO["nl"],
        today=("vandaag",),
        yesterday=("gisteren",),
        captions=("foto", "foto's", "beeld", "afbeelding"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de het een van en in is dat op te voor met zijn niet die aan er om ook door maar naar "
            "wordt bij uit nog heeft hij ze wel worden zegt deze meer geen hebben tegen over "
            "volgens als ik je dan was we of kan dit"
        ),
        letters="ĳ",
        abbreviations=(
            "bijv. bv. d.w.z. o.a. m.b.t. i.p.v. t.o.v. t.a.v. i.v.m. a.u.b. m.a.w. enz. e.d. e.a. "
            "etc. ca. dr. drs. ir. ing. mr. prof. dhr. mevr. mw. ds. St. Sint. nr. nrs. blz. p. "
            "pag. art. jl. resp. incl. excl. max. min. mln. mld. jan. feb. febr. mrt. apr. jun. "
            "jul. aug. sept. okt. nov. dec. gen. lt. kol. kap. maj. str. tel. vgl. zgn. ong. evt. "
            "red. vs. afd. dir. wnd. t.g.v. z.g. c.s. n.a.v. plm. v.Chr. n.Chr. ged. hr."
        ),
        quotes=(("‘", "’"), ("“", "”"), ("„", "”")),
        suspended="en of tot noch als",
    ),
    # fmt: off
    labels=(
        "Achtergrond", "Analyse", "Column", "Commentaar", "Exclusief", "Interview", "Lees ook",
        "Liveblog", "Let op", "Opinie", "Podcast", "Recensie", "Reportage", "Update", "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "De gemeenteraad heeft dinsdag een begroting aangenomen waarin meer geld is "
            "uitgetrokken voor scholen en wegen. Volgens de burgemeester begint het werk aan de "
            "oude brug na de zomer, maar de bewoners zijn niet overtuigd. ‘Dat hebben ze ons voor "
            "de verkiezingen ook al beloofd’, zegt een van hen."
        ),
    ),
)
