"""Finnish."""

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
    code="fi",
    name="Finnish",
    native="suomi",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["fi"],
        weekdays=cldr.WEEKDAYS["fi"],
        published=("julkaistu", "julkaistu klo", "julkaistu ensimmäisen kerran", "julkaisupäivä"),
        updated=("päivitetty", "päivitetty klo", "viimeksi päivitetty", "muokattu", "päivitys"),
        glue=("klo", "kello", "kellon", "noin"),
        ago=cldr.AGO["fi"],
        today=("tänään",),
        yesterday=("eilen",),
        captions=("kuva", "kuvat", "kuvaaja", "arkistokuva"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ja on ei että se oli myös mutta kun hän ovat sen joka ole kuin tai jos mukaan niin "
            "vuonna hänen nyt sekä jälkeen ollut voi kertoo sanoo mitä olisi eivät jo vielä vain "
            "noin ennen sitä tämä he"
        ),
        letters="äö",
        abbreviations=(
            "esim. mm. ns. yms. jne. ym. ks. vrt. n. nro. klo. prof. tri. toht. maist. dos. fil. "
            "puh. s. os. em. ent. ev. evl. kpl. milj. mrd. min. sek. eKr. jKr. op. synt. k. huom. "
            "kenr. ev.luutn. kapt. maj. St. tmv. tms. ko. vs. alk. lis. va. vt. so. toim."
        ),
        quotes=(("”", "”"), ("»", "»")),
        suspended="ja tai sekä eli",
    ),
    # fmt: off
    labels=(
        "Analyysi", "Haastattelu", "Kolumni", "Kommentti", "Lue myös", "Mielipide", "Mainos",
        "Pääkirjoitus", "Katso myös", "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Kaupunginvaltuusto hyväksyi tiistaina talousarvion, joka antaa kouluille ja teille "
            "enemmän rahaa. Pormestarin mukaan vanhan sillan korjaus alkaa kesän jälkeen, mutta "
            "asukkaat eivät ole vakuuttuneita. ”Tätä on luvattu jo ennen vaaleja”, sanoo yksi "
            "heistä."
        ),
    ),
)
