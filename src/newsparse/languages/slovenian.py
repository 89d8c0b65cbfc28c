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
    bylines=BylineWords(
        by="avtor: | avtorica: | besedilo: | piše | piše: | pripravil | pripravila",
        joins="in | ter",
        places="iz | v",
        credits={
            "photography": "foto: | fotografija: | fotografije:",
            "translation": "prevod: | prevedel | prevedla",
            "editing": "uredil | uredila",
        },
        links="in | za | v | na",
        desks="uredništvo | novinarji | dopisniki | agencije | redakcija",
        bodies=(
            "stranka | odbor | ministrstvo | univerza | inštitut | zveza | društvo | agencija | "
            "časopis | svet | gibanje"
        ),
        roles=(
            "novinar | novinarka | dopisnik | dopisnica | urednik | urednica | komentator | "
            "fotograf"
        ),
        role_words="naš | naša | odgovorni",
        given=(
            "aleš | alenka | ana | andrej | anja | barbara | blaž | bojan | boris | borut | "
            "branko | danica | darja | david | dejan | franc | gregor | igor | irena | ivan | "
            "iztok | jan | janez | jasna | jože | jure | katja | klemen | luka | maja | marjan | "
            "marko | martin | matej | mateja | matjaž | metka | miha | mitja | mojca | nataša | "
            "nina | peter | petra | polona | primož | robert | rok | sašo | sonja | stanislav | "
            "tadej | tanja | tina | tomaž | urška | urša | uroš | vesna | žiga"
        ),
        never=(
            "nov | nova | novo | velik | prvi | zadnji | ne | kaj | kako | zakaj | kdo | kdaj | "
            "kje | to | ta | politika | gospodarstvo | šport | kultura | mnenja | novice | svet | "
            "vojna | mir | kriza | vlada | volitve | stavka | -ost | -anje | -enje | -acija"
        ),
        glue="objavljeno | posodobljeno | minut | min | ur | pred | deli | komentarji",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "in je v na se da za so ki pa tudi z ne s po bo ni kot do od pri ali bi še iz le že "
            "sta več kako leta bil ker bilo prav zaradi med pred lahko smo to vse"
        ),
        letters="čšž",
        abbreviations=(
            "dr. mag. prof. doc. ing. inž. dipl. g. gdč. gen. polk. stot. sv. št. str. čl. odst. "
            "npr. t.i. tj. itd. ipd. idr. oz. ok. cca. l. r. st. ul. c. tel. jan. feb. febr. mar. "
            "apr. jun. jul. avg. sept. okt. nov. dec. mio. mrd. tis. min. sek. op. red. gl. prim. "
            "t.j. pr.n.št. n.št. d.o.o. d.d. pok. roj."
        ),
        quotes=(("»", "«"), ("„", "“"), ("“", "”")),
        suspended="in ali",
    ),
    examples=Examples(
        bylines={
            "Piše: Ana Kovač in Janez Novak": ("Ana Kovač", "Janez Novak"),
        },
        not_bylines=("Nova vlada",),
        prose=(
            "Mestni svet je v torek sprejel proračun, v katerem je več denarja za šole in ceste. "
            "Županja pravi, da se bo obnova starega mostu začela po poletju, vendar ji prebivalci "
            "ne verjamejo. »To so nam obljubili že pred volitvami,« je dejal eden od njih, ki ob "
            "reki živi pet let."
        ),
    ),
)
