"""Danish."""

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
    code="da",
    name="Danish",
    native="dansk",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["da"],
        weekdays=cldr.WEEKDAYS["da"],
        published=(
            "publiceret",
            "publiceret d",
            "offentliggjort",
            "offentliggjort d",
            "oprettet",
            "oprettet d",
            "udgivet",
            "lagt ud",
        ),
        updated=(
            "opdateret",
            "opdateret d",
            "sidst opdateret",
            "sidst opdateret d",
            "senest opdateret",
            "senest opdateret d",
            "ændret",
            "sidst ændret",
            "rettet",
        ),
        glue=("den", "d", "kl", "klokken", "af", "i"),
        hours=("h",),
        minutes=("min",),
        ago=cldr.AGO["da"],
        today=("i dag",),
        yesterday=("i går",),
        captions=("foto", "fotos", "billede", "arkivfoto"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "og i at er det en på til af for med den har de der som ikke et fra var han sig om men "
            "kan også eller efter jeg vi mere ud ved op skal siger bliver ifølge blev havde være "
            "så man hun nogle blevet nu dette"
        ),
        letters="æø",
        abbreviations=(
            "bl.a. f.eks. ca. dr. hr. fr. nr. kl. kr. mio. mia. pct. mv. m.v. m.fl. osv. pga. pr. "
            "prof. str. jf. evt. hhv. inkl. ekskl. tlf. vedr. adr. afd. red. st. skt. Skt. f.Kr. "
            "e.Kr. jan. feb. apr. aug. sept. okt. nov. dec. dvs. mht. ift. ang. maks. gen. opr. s."
        ),
        quotes=(("»", "«"), ("“", "”"), ("„", "“")),
        suspended="og eller samt til",
    ),
    # fmt: off
    labels=(
        "Analyse", "Annonce", "Debat", "Eksklusivt", "Foto", "Interview", "Klumme", "Kommentar",
        "Kronik", "Leder", "Læs også", "Podcast", "Reportage", "Se også", "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Byrådet vedtog tirsdag et nyt budget, der giver flere penge til skoler og veje. "
            "Borgmesteren siger, at arbejdet bliver sat i gang efter sommeren, men oppositionen er "
            "ikke tilfreds. »Det er for lidt, og det kommer for sent,« lyder det fra en af de "
            "borgere, som har ventet længe."
        ),
    ),
)
