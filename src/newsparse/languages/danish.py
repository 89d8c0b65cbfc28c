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
        published=("publiceret", "offentliggjort", "oprettet", "udgivet", "lagt ud"),
        updated=(
            "opdateret",
            "sidst opdateret",
            "senest opdateret",
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
    bylines=BylineWords(
        by="af | af: | tekst: | tekst af | skrevet af | forfatter: | journalist: | artikel af",
        joins="og | samt",
        places="i | fra | på",
        papers="for",
        credits={
            "with": "med | i samarbejde med",
            "editing": "redigeret af | redaktør:",
            "photography": "foto: | fotos: | foto af | billede: | fotograf:",
            "illustration": "illustration: | illustration af | grafik:",
            "video": "video:",
            "translation": "oversat af | oversættelse: | oversættelse af",
        },
        articles="den | det | de | vores | en | et",
        links="for | og | af | i | til",
        desks=(
            "redaktion | redaktionen | -redaktion | korrespondenter | reportere | nyhedsbureau | "
            "vores korrespondent | nyhedsredaktionen"
        ),
        bodies=(
            "parti | -partiet | partiet | komité | ministeriet | universitet | institut | "
            "fagforening | forening | forbund | forbundet | avis | avisen | nyheder | fond | "
            "gruppe"
        ),
        roles=(
            "journalist | korrespondent | redaktør | reporter | chefredaktør | kommentator | "
            "forfatter | fotograf | klummeskribent | -korrespondent | -redaktør | -reporter | "
            "debatredaktør"
        ),
        role_words="politisk | vores | senior | uddannet | freelance | udenrigspolitisk",
        given=(
            "anders | anne | annette | asger | bente | birgitte | bjarne | bo | brian | carsten | "
            "casper | cecilie | charlotte | christian | christina | claus | dorte | dorthe | "
            "emil | erik | finn | flemming | frederik | gitte | hanne | hans | heidi | helle | "
            "henning | henrik | ida | inger | jacob | jakob | jan | jens | jeppe | jesper | "
            "jette | johanne | jonas | jørgen | jørn | karen | karsten | kasper | kim | kirsten | "
            "kjeld | klaus | kristian | lars | lasse | lene | line | lisbeth | lise | lone | "
            "lotte | mads | maja | malene | marianne | marie | martin | mathias | mette | "
            "michael | mikkel | mogens | morten | nicolai | niels | nina | ole | oluf | palle | "
            "per | peter | pia | poul | preben | rasmus | rikke | signe | simon | sofie | steen | "
            "stine | susanne | søren | thomas | tina | tine | torben | trine | troels | ulla | "
            "ulrik | vibeke | tuva | tore"
        ),
        never=(
            "nye | ny | nyt | store | stor | første | sidste | mere | mindre | ikke | ingen | "
            "hvad | hvordan | hvorfor | hvem | hvor | hvornår | den | det | der | dette | fra | "
            "efter | før | mod | uden | mellem | politik | økonomi | sport | kultur | indland | "
            "udland | debat | nyheder | læs | krig | fred | krise | regering | valg | strejke | "
            "samfund | -ning | -ninger | -heder | -hed | -else | -elser"
        ),
        glue=(
            "publiceret | udgivet | opdateret | sidst opdateret | minutter | min | timer | "
            "siden | læsetid | del | følg | kommentarer | offentliggjort"
        ),
    ),
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
            "prof. str. jf. evt. hhv. inkl. ekskl. tlf. vedr. afd. red. st. skt. f.Kr. e.Kr. jan. "
            "feb. apr. aug. sept. okt. nov. dec. dvs. mht. ift. ang. maks. gen. opr. s."
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
        bylines={
            "Af Mette Holm og Jens Friis": ("Mette Holm", "Jens Friis"),
            "Trine Juul og Lars Bech": ("Trine Juul", "Lars Bech"),
        },
        not_bylines=("Af frygt for stormen blev havnen lukket",),
        prose=(
            "Byrådet vedtog tirsdag et nyt budget, der giver flere penge til skoler og veje. "
            "Borgmesteren siger, at arbejdet bliver sat i gang efter sommeren, men oppositionen er "
            "ikke tilfreds. »Det er for lidt, og det kommer for sent,« lyder det fra en af de "
            "borgere, som har ventet længe."
        ),
    ),
)
