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
    bylines=BylineWords(
        by=(
            "piše | piše: | pišu: | autor: | autorica: | autori: | tekst: | napisao | napisala | "
            "razgovarao | razgovarala"
        ),
        joins="i | te",
        places="iz | u",
        papers="za",
        credits={
            "photography": "foto: | fotografija: | fotografije: | snimio | snimila",
            "translation": "prijevod: | preveo | prevela",
            "editing": "uredio | uredila | urednik:",
        },
        articles="naš | naša | naši",
        links="i | u | za | na | od",
        desks=(
            "redakcija | uredništvo | novinari | dopisnici | agencije | naš dopisnik | "
            "naši novinari"
        ),
        bodies=(
            "stranka | partija | odbor | ministarstvo | sveučilište | institut | savez | udruga | "
            "agencija | novine | vijeće | zaklada | pokret"
        ),
        roles=(
            "novinar | novinarka | dopisnik | dopisnica | urednik | urednica | komentator | "
            "reporter | fotograf | kolumnist"
        ),
        role_words="naš | naša | glavni | glavna | posebni",
        given=(
            "ana | anamarija | ante | antonija | antonio | boris | branimir | branko | danijel | "
            "daria | darko | davor | denis | diana | dino | domagoj | dragan | dubravka | "
            "dubravko | filip | goran | gordana | hrvoje | igor | ines | irena | iva | ivan | "
            "ivana | ivica | ivo | ivona | jasna | jelena | josip | josipa | jure | karlo | "
            "katarina | kristina | krešimir | lana | lucija | luka | maja | mario | marija | "
            "marijan | marijana | marin | marina | marko | martina | mate | matija | milan | "
            "mirela | mirjana | mladen | nataša | nenad | nikola | nikolina | petar | petra | "
            "renata | robert | saša | sandra | sanja | silvija | slaven | snježana | sonja | "
            "stjepan | suzana | tamara | tanja | tihomir | tomislav | tea | vedran | vesna | "
            "viktor | vlado | vladimir | zdravko | zlatko | zoran | zrinka | zvonimir | željka | "
            "željko"
        ),
        never=(
            "nova | novi | novo | veliki | velika | prvi | prva | zadnji | ne | što | kako | "
            "zašto | tko | kada | gdje | to | ovo | politika | gospodarstvo | sport | kultura | "
            "mišljenja | vijesti | svijet | rat | mir | kriza | vlada | izbori | štrajk | više | "
            "-ost | -anje | -enje | -acija | -nost"
        ),
        glue=(
            "objavljeno | ažurirano | zadnja izmjena | minuta | min | sati | prije | podijeli | "
            "komentari"
        ),
    ),
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
            "itd. sl. op. a. o. mil. mlrd. tis. ul. trg. gen. puk. bojn. sij. velj. ožu. lip. srp. "
            "ruj. r. tel. v. usp. odn. min. sek. prim. akad. mons. vlč. pok. rođ."
        ),
        quotes=(("„", "”"), ("»", "«"), ("„", "“"), ("“", "”")),
        suspended="i ili",
    ),
    examples=Examples(
        bylines={
            "Piše: Ana Horvat i Ivan Kovač": ("Ana Horvat", "Ivan Kovač"),
        },
        not_bylines=("Nova vlada",),
        prose=(
            "Gradsko vijeće u utorak je prihvatilo proračun u kojem je više novca za škole i "
            "ceste. Gradonačelnica je rekla da će radovi na starom mostu početi nakon ljeta, ali "
            "stanovnici nisu uvjereni. „To su nam obećali i prije izbora”, kaže jedan od njih, "
            "koji već pet godina čeka na popravak."
        ),
    ),
)
