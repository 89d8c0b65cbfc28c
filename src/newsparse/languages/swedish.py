"""Swedish."""

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
    code="sv",
    name="Swedish",
    native="svenska",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sv"],
        weekdays=cldr.WEEKDAYS["sv"],
        published=(
            "publicerad",
            "publicerad den",
            "publicerad kl",
            "publicerat",
            "publicerades",
            "publicerades den",
            "skapad",
            "först publicerad",
        ),
        updated=(
            "uppdaterad",
            "uppdaterad den",
            "uppdaterad kl",
            "senast uppdaterad",
            "senast uppdaterad den",
            "uppdaterat",
            "uppdaterades",
            "ändrad",
            "senast ändrad",
            "redigerad",
        ),
        glue=("den", "kl", "klockan", "av", "i"),
        hours=("h",),
        minutes=("min",),
        ordinals=("e", "a"),
        ago=cldr.AGO["sv"],
        today=("idag", "i dag"),
        yesterday=("igår", "i går"),
        captions=("foto", "bild", "arkivbild"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "och i att det är en på som för av med till den har de inte om ett han men var från "
            "jag sig vi också så kan efter man eller nu när hade vid ska säger mot blir under "
            "enligt bara alla får även hon"
        ),
        letters="äåö",
        abbreviations=(
            "bl.a. t.ex. ca. dr. hr. fr. nr. kl. kr. milj. mdr. mkr. m.m. m.fl. osv. pga. p.g.a. "
            "prof. s. sid. jfr. ev. resp. inkl. exkl. tel. adr. avd. red. S:t. f.Kr. e.Kr. jan. "
            "feb. febr. apr. aug. sept. okt. nov. dec. dvs. d.v.s. fr.o.m. t.o.m. f.d. s.k. o.d. "
            "o.s.v. gen. maj. kapt. löjtn. st. tf. vd. kap. forts. förf. övers. utg. etc. ang. "
            "enl. max. min. sek. tim. tidn. äv. fig. dyl. p. St."
        ),
        quotes=(("”", "”"), ("»", "»"), ("’", "’")),
        suspended="och eller samt till",
    ),
    # fmt: off
    labels=(
        "Analys", "Annons", "Debatt", "Exklusivt", "Foto", "Intervju", "Just nu", "Krönika",
        "Kommentar", "Ledare", "Läs också", "Podd", "Recension", "Reportage", "Se också",
        "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Kommunfullmäktige antog på tisdagen en budget som ger mer pengar till skolor och "
            "vägar. Enligt borgmästaren ska arbetet med den gamla bron börja efter sommaren, men "
            "invånarna är inte övertygade. – Det har de lovat oss förut, säger en av dem som har "
            "väntat i fem år."
        ),
    ),
)
