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
        published=("publicerad", "publicerat", "publicerades", "skapad", "först publicerad"),
        updated=(
            "uppdaterad",
            "senast uppdaterad",
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
    bylines=BylineWords(
        by="av | av: | text: | text av | skrivet av | författare: | reporter: | artikel av",
        joins="och | samt",
        places="i | från | på",
        papers="för",
        credits={
            "with": "med | i samarbete med",
            "editing": "redigerad av | redaktör:",
            "photography": "foto: | foton: | foto av | bild: | bilder: | bild av | fotograf:",
            "illustration": "illustration: | illustration av | grafik:",
            "video": "video:",
            "translation": "översatt av | översättning: | översättning av",
        },
        articles="den | det | de | vår | våra | en | ett",
        links="för | och | av | i | till",
        desks=(
            "redaktionen | redaktion | -redaktionen | korrespondenter | reportrar | nyhetsbyrå | "
            "vår korrespondent | nyhetsredaktionen"
        ),
        bodies=(
            "parti | partiet | kommitté | departementet | universitet | universitetet | "
            "institut | fackförbund | förening | förbundet | förbund | tidning | tidningen | "
            "nyheter | stiftelse | grupp"
        ),
        roles=(
            "journalist | korrespondent | redaktör | reporter | chefredaktör | kommentator | "
            "författare | fotograf | krönikör | -korrespondent | -redaktör | -reporter | "
            "utrikesreporter | ledarskribent"
        ),
        role_words="politisk | vår | frilans | ansvarig",
        given=(
            "agneta | anders | andreas | anette | anna | annika | arne | birgitta | björn | bo | "
            "britt | camilla | carina | carl | caroline | cecilia | charlotta | christer | "
            "christina | daniel | elin | elisabet | elisabeth | emelie | emil | emma | erik | "
            "eva | fredrik | gunilla | gunnar | gustav | göran | hans | helena | henrik | håkan | "
            "ida | inger | ingrid | jan | jenny | jens | jesper | johan | johanna | jonas | "
            "josefin | kajsa | karin | karl | kerstin | kristina | kjell | lars | lena | "
            "lennart | linda | linnea | linus | lisa | lotta | magnus | malin | maria | marie | "
            "martin | mats | mattias | mikael | mona | monica | niklas | nils | ola | olle | "
            "olof | oskar | patrik | per | pernilla | peter | petra | pontus | rickard | robert | "
            "roger | rolf | sara | simon | sofia | staffan | stefan | stig | susanne | sven | "
            "svante | thomas | tobias | tomas | tommy | tove | torbjörn | ulf | ulla | ulrika | "
            "viktor | viktoria | åke | åsa"
        ),
        never=(
            "nya | ny | nytt | stora | stor | första | sista | mer | mindre | inte | ingen | "
            "inga | vad | hur | varför | vem | var | när | den | det | detta | från | efter | "
            "före | mot | utan | mellan | politik | ekonomi | sport | kultur | inrikes | "
            "utrikes | debatt | nyheter | läs | krig | fred | kris | regering | val | strejk | "
            "samhälle | -ning | -ningar | -heter | -het | -else | -elser | -tion | -tioner"
        ),
        glue=(
            "publicerad | uppdaterad | senast uppdaterad | minuter | min | timmar | sedan | "
            "lästid | dela | följ | kommentarer"
        ),
    ),
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
            "o.s.v. gen. kapt. löjtn. st. tf. forts. förf. övers. utg. etc. ang. enl. max. min. "
            "sek. tim. tidn. äv. fig. dyl. p. St."
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
        bylines={
            "Av Karin Berg och Olof Ek": ("Karin Berg", "Olof Ek"),
        },
        not_bylines=("Av rädsla för stormen stängdes hamnen",),
        prose=(
            "Kommunfullmäktige antog på tisdagen en budget som ger mer pengar till skolor och "
            "vägar. Enligt borgmästaren ska arbetet med den gamla bron börja efter sommaren, men "
            "invånarna är inte övertygade. – Det har de lovat oss förut, säger en av dem som har "
            "väntat i fem år."
        ),
    ),
)
