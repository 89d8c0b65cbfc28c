"""Croatian."""

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
    code="hr",
    name="Croatian",
    native="hrvatski",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["hr"],
        weekdays=cldr.WEEKDAYS["hr"],
        published=("objavljeno", "objava", "datum objave", "kreirano"),
        updated=(
            "ažurirano",
            "zadnja izmjena",
            "zadnja promjena",
            "izmijenjeno",
            "osvježeno",
            "posljednja izmjena",
            "zadnje ažuriranje",
        ),
        glue=("u", "godine", "god", "g", "dana", "sati", "oko"),
        hours=("sati", "h"),
        ago=cldr.AGO["hr"],
        today=("danas",),
        yesterday=("jučer",),
        captions=("foto", "fotografija", "slika"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "i je u na se da za su od s koji o kako što će te ne iz po bi a nije kao do koje ali "
            "samo prije nakon sve više bio također tijekom koja rekao zbog gdje prema smo ili to "
            "sa godine kada već"
        ),
        letters="ćđ",
        abbreviations=(
            "dr. sc. prof. mr. ing. dipl. g. gđa. gđe. gosp. sv. br. str. čl. st. npr. tj. tzv. "
            "itd. sl. op. a. o. god. mil. mlrd. tis. ul. trg. gen. puk. bojn. sat. nar. sij. velj. "
            "ožu. tra. svi. lip. srp. kol. ruj. lis. stu. pro. r. tel. v. usp. odn. min. sek. "
            "prim. akad. mons. vlč. pok. rođ."
        ),
        quotes=(("„", "”"), ("»", "«"), ("„", "“"), ("“", "”")),
        suspended="i ili do",
    ),
    examples=Examples(
        prose=(
            "Gradsko vijeće u utorak je prihvatilo proračun u kojem je više novca za škole i "
            "ceste. Gradonačelnica je rekla da će radovi na starom mostu početi nakon ljeta, ali "
            "stanovnici nisu uvjereni. „To su nam obećali i prije izbora”, kaže jedan od njih, "
            "koji već pet godina čeka na popravak."
        ),
    ),
)
