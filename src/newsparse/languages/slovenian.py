"""Slovenian."""

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
    code="sl",
    name="Slovenian",
    native="slovenščina",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sl"],
        weekdays=cldr.WEEKDAYS["sl"],
        more_months={"okt": 10},
        published=("objavljeno", "objava", "datum objave", "ustvarjeno"),
        updated=(
            "posodobljeno",
            "zadnja sprememba",
            "zadnja posodobitev",
            "osveženo",
            "spremenjeno",
            "posodobitev",
        ),
        glue=("ob", "dne", "leta", "v"),
        ago=cldr.AGO["sl"],
        today=("danes",),
        yesterday=("včeraj",),
        captions=("foto", "slika", "fotografija"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "in je v na se da za so ki pa tudi z ne s po bo ni kot do od pri ali bi še iz le že "
            "sta več kako leta bil ker bilo prav zaradi med pred lahko smo to vse"
        ),
        letters="čšž",
        abbreviations=(
            "dr. mag. prof. doc. ing. inž. dipl. g. ga. gdč. gen. polk. major. stot. por. sv. št. "
            "str. čl. odst. npr. t.i. tj. itd. ipd. idr. oz. ok. cca. l. r. st. ul. c. tel. jan. "
            "feb. febr. mar. apr. jun. jul. avg. sept. okt. nov. dec. mio. mrd. tis. min. sek. ur. "
            "sod. op. red. gl. prim. t.j. pr.n.št. n.št. d.o.o. d.d. pok. roj."
        ),
        quotes=(("»", "«"), ("„", "“"), ("“", "”")),
        suspended="in ali do",
    ),
    examples=Examples(
        prose=(
            "Mestni svet je v torek sprejel proračun, v katerem je več denarja za šole in ceste. "
            "Županja pravi, da se bo obnova starega mostu začela po poletju, vendar ji prebivalci "
            "ne verjamejo. »To so nam obljubili že pred volitvami,« je dejal eden od njih, ki ob "
            "reki živi pet let."
        ),
    ),
)
