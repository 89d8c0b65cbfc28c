"""Norwegian."""

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
    code="no",
    name="Norwegian",
    native="norsk",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["no"],
        weekdays=cldr.WEEKDAYS["no"],
        more_months={"mars": 3, "des": 12, "okt": 10},
        published=(
            "publisert",
            "publisert kl",
            "publisert den",
            "lagt ut",
            "først publisert",
            "opprettet",
        ),
        updated=(
            "oppdatert",
            "oppdatert kl",
            "sist oppdatert",
            "sist oppdatert kl",
            "sist endret",
            "endret",
            "oppdatering",
        ),
        glue=("den", "kl", "klokka", "klokken", "av", "i"),
        hours=("h",),
        minutes=("min",),
        ago=cldr.AGO["no"],
        today=("i dag",),
        yesterday=("i går",),
        captions=("foto", "bilde", "arkivfoto"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "og i å er det en på til av for med den har de som ikke et fra var han seg om men kan "
            "også eller etter jeg vi mer ut nå ved opp skal sier blir ifølge ble hadde være ikkje "
            "frå så man at noe noen hun blitt bare dette ein dei"
        ),
        letters="æø",
        abbreviations=(
            "bl.a. f.eks. ca. dr. hr. fr. nr. kl. kr. mill. mrd. pst. mv. m.m. m.fl. osv. pga. pr. "
            "prof. s. jf. evt. hhv. inkl. ekskl. tlf. vedr. adr. avd. red. St. f.Kr. e.Kr. jan. "
            "feb. apr. aug. sept. okt. nov. des. dvs. mht. ift. ang. maks. gen. oblt. kapt. maj. "
            "lt. o.l. t.o.m. f.o.m. kap. adm. dir. fung. tidl. nåv. st.meld. forts. forf. iht. "
            "t.d. m.a."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="og eller samt til",
    ),
    # fmt: off
    labels=(
        "Advarsel", "Analyse", "Annonse", "Eksklusivt", "Foto", "Intervju", "Kommentar",
        "Kronikk", "Leder", "Les også", "Meninger", "Podkast", "Reportasje", "Se også", "Siste",
        "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Bystyret vedtok tirsdag et budsjett som gir mer penger til skoler og veier. "
            "Ordføreren sier at arbeidet på den gamle brua skal begynne etter sommeren, men "
            "innbyggerne er ikke overbevist. – Det ble vi lovet også før valget, sier en av dem "
            "som har ventet lenge nå."
        ),
    ),
)
