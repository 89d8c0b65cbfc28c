"""Afrikaans."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    PageWords,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="af",
    name="Afrikaans",
    native="Afrikaans",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["af"],
        weekdays=cldr.WEEKDAYS["af"],
        more_months={"Sept": 9},
        orders=(DateOrder.DMY, DateOrder.YMD),
        published=("gepubliseer", "geplaas", "publikasiedatum"),
        updated=("opgedateer", "laas opgedateer", "bygewerk", "gewysig"),
        glue=("op", "om", "die", "van"),
        hours=("h", "uur"),
        am=("vm",),
        pm=("nm",),
        ordinals=("ste", "de"),
        ago=cldr.AGO["af"],
        today=("vandag",),
        yesterday=("gister",),
        captions=(
            "foto",
            "foto's",
            "beeld",
            "illustrasie",
        ),
    ),
    bylines=BylineWords(
        gendered="s | e",
        sources="bron",
        by=(
            "deur | deur: | geskryf deur | outeur: | skrywer: | verslag deur | berig deur | "
            "saamgestel deur | joernalis: | verslaggewer: | teks:"
        ),
        joins="en",
        places="in | uit",
        papers="vir",
        credits={
            "editing": ("verwerk deur | redigeer deur"),
            "with": "met",
            "photography": "foto: | foto's: | foto deur",
            "translation": "vertaal deur | vertaling:",
        },
        articles="die | 'n | ons",
        links="van | die | vir | en | in",
        desks=(
            "redaksie | verslaggewers | korrespondente | ons verslaggewer | ons korrespondent | "
            "nuuskantoor"
        ),
        bodies=(
            "party | ministerie | universiteit | instituut | vakbond | vereniging | koerant | "
            "nuus | stigting"
        ),
        roles=(
            "verslaggewer | korrespondent | redakteur | joernalis | rubriekskrywer | "
            "verslaggeefster | sportredakteur | nuusredakteur | hoofredakteur | "
            "sportverslaggewer | fotograaf | ontleder | professor | dosent | navorser | "
            "skrywer | assistentredakteur | medewerker"
        ),
        role_words=("senior | politieke | ons | sport | hoof | spesiale | eie"),
        given=(
            "anneke | annelie | charl | christo | deon | elmarie | francois | gert | hannes | "
            "hendrik | jaco | johan | johannes | kobus | koos | leon | marietjie | marlene | "
            "pieter | riaan | schalk | sarel | stefan | theuns | wynand"
        ),
        never=(
            "nuwe | groot | eerste | laaste | meer | nie | wat | hoe | hoekom | wie | waar | "
            "die | nuus | sport | politiek | sake | -heid"
        ),
        glue="gepubliseer | opgedateer | minute | min | uur | gelede",
    ),
    contacts=ContactWords(
        phones="telefoon",
        boxes="Posbus",
        joins="of | en",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        rights="alle regte",
        channels="kanaal",
        articles="hierdie artikel",
        is_words="is",
        told="was | hy | hulle | hom",
        buttons={
            "correction": ("meld rapporteer = fout foute spelfout"),
            "comments": ("wys lewer lees skryf rapporteer = alle kommentaar kommentare"),
            "subscribe": ("teken bestuur gee = intekening nuusbrief nuusbriewe geskenk artikel"),
            "share": (
                "kopieer = skakel | deel druk stoor stuur = artikel storie bladsy berig vriend"
            ),
            "related": ("wys lees meer = nuus artikels stories meer"),
            "contact": ("kontak skryf stuur = redaksie redakteur brief skrywer"),
            "app": ("laai open = app toep"),
        },
        opens={
            "contact": (
                "kontak | kontak ons | kontak die | skryf aan | stuur | stuur ons | briewe | "
                "het jy | het u | wenk | oor ons | redaksie: | e-pos: | skryf aan ons | "
                "stuur vir ons | het jy inligting | het jy ’n storie"
            ),
            "copyright": "kopiereg | alle regte voorbehou | geen deel",
            "credits": (
                "bron: | bronne: | vertaal deur | verslag deur | hierdie artikel het | "
                "hierdie berig het | bykomende beriggewing | oorspronklik gepubliseer | "
                "met dank aan"
            ),
            "subscribe": (
                "teken in | teken nou in | intekenaar | reeds 'n intekenaar | nuusbrief | "
                "ons nuusbrief | skryf in | registreer | kry | ontvang | ondersteun | skenk | "
                "word 'n | meld aan | hierdie artikel is | lees verder met | "
                "net vir intekenare | teken in op | word ’n intekenaar | reeds ’n intekenaar | "
                "slegs vir intekenaars | vir intekenaars | om verder te lees | ondersteun ons"
            ),
            "share": (
                "deel | deel hierdie | deel die | deel op | druk | lewer kommentaar | "
                "wat dink | volg ons | volg | stuur aan | kopieer skakel | sê jou sê | "
                "deel hierdie artikel | los kommentaar | los ’n kommentaar | wat dink jy | "
                "volg ons op"
            ),
            "related": (
                "lees ook | lees meer | lees: | lees verder | sien ook | kyk ook | kyk: | "
                "luister ook | meer oor | meer stories | meer nuus | meer: | verwante | "
                "verwante artikels | verwante stories | ander artikels | mees gelees | "
                "gewildste | jongste nuus | nuutste | volgende | vorige | aanbeveel | "
                "jy sal dalk | uit die argief"
            ),
            "correction": (
                "regstelling | verbetering | redaksionele nota | nota van die redaksie | "
                "'n vorige weergawe | 'n vroeëre weergawe | hierdie artikel is bygewerk | "
                "hierdie berig is bygewerk | opdatering: | rapporteer 'n fout | regstelling: | "
                "korreksie | ’n vorige weergawe | in ’n vorige weergawe | "
                "ons vra om verskoning | fout gesien"
                " | meld 'n fout"
            ),
            "author_bio": "oor die skrywer | die skrywer is | die outeur is",
            "disclaimer": (
                "die menings | menings | vrywaring | hierdie artikel bevat | hierdie is 'n | "
                "sienings | die sienings | hierdie artikel is vertaal | hierdie rubriek | "
                "skuilname | skuilnaam"
            ),
            "legal": (
                "privaatheid | privaatheidsbeleid | gebruiksvoorwaardes | bepalings | terme en | "
                "koekies | koekiebeleid | perskode | persraad"
            ),
            "tags": "etikette | onderwerpe | sleutelwoorde | kategorieë:",
            "comments": "kommentaar | kommentare | wys kommentaar | antwoord"
            " | die kommentare op hierdie | kommentaar is gesluit$",
            "app": "laai | laai ons | laai die | die app",
            "advertisement": (
                "advertensie | advertensies | geborg | borginhoud | artikel gaan voort | "
                "storie gaan voort | in vennootskap"
            ),
            "caption": (
                "foto's: | foto | (foto | argieffoto | beeld: | illustrasie | lêerfoto | lêerbeeld$ | "
                "verskafte foto$"
            ),
            "navigation": (
                "tuis | tuisblad | kieslys | soek | terug | terug na | luister | leestyd | "
                "wys meer | laai meer | volgende bladsy | sluit"
            ),
        },
        holds={
            "disclaimer": ("nie noodwendig | weerspieël nie | nie verantwoordelik vir"),
            "copyright": "alle regte | regte voorbehou | sonder toestemming",
            "subscribe": "nuusbrief | teken in | intekenaar*",
            "related": "lees ook | lees meer",
            "correction": ("vorige weergawe | vroeëre weergawe | is bygewerk | is reggestel"),
            "author_bio": (
                "is 'n joernalis | is 'n verslaggewer | is 'n redakteur | is 'n vryskut*"
            ),
            "caption": "foto: | (foto | getty images | argieffoto",
            "legal": "privaatheidsbeleid | gebruiksvoorwaardes | perskode",
            "app": "app store | google play",
        },
        house="ons | jy | jou | julle | hier | my | u",
        changes="artikel berig storie = bygewerk opgedateer gewysig reggestel = met = insluit",
    ),
    prose=Prose(
        common=(
            "die van en in is het nie wat vir om te met op hy sy aan dat ook was word deur sal na "
            "by uit ons hulle kan oor maar meer as gesê sê volgens ek tot jaar moet nog daar"
        ),
        letters="êë",
        titles="mnr. mev. dr. prof. ds. adv. genl. lt. kol. kapt. sers.",
        abbreviations=(
            "Jan. Feb. Apr. Jul. Aug. Sept. Okt. Nov. Des. mnr. mev. dr. prof. ds. adv. genl. lt. "
            "kol. kapt. sers. St. bv. nr. bl. ens. asb. o.a. d.w.s. m.a.w. t.o.v. i.v.m. nl. vgl. "
            "sg."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="en of tot",
    ),
    # fmt: off
    labels=(
        "Analise",
        "Eksklusief",
        "Foto's",
        "Kyk",
        "Kommentaar",
        "Lees ook",
        "Luister",
        "Meningsvorming",
        "Rubriek",
        "Video",
        "Brief",
        "Briewe",
        "Galery",
        "Hoofartikel",
        "Lewendig",
        "Meningspeiling",
        "Nuus",
        "Nuutste",
        "Onderhoud",
        "Ontleding",
        "Opinie",
        "Podsending",
        "Profiel",
        "Resensie",
    ),
    topical=("Nuus", "Brief", "Briewe", "Meningspeiling"),
    # fmt: on
    examples=Examples(
        dates={
            "Maandag 14 April 2025": "2025-04-14",
            "Gepubliseer: 09 Desember 2023, 09:05": "2023-12-09T09:05",
            "Opgedateer 25/10/2024 18:40": "2024-10-25T18:40",
        },
        not_dates=("3 uur gelede",),
        bylines={
            "Deur Hannes Botha en Elmarie Nel": ("Hannes Botha", "Elmarie Nel"),
        },
        not_bylines=("Deur die nag het dit gereën",),
        prose=(
            "Die stadsraad het Dinsdag ’n nuwe begroting vir die herstel van paaie goedgekeur. "
            "Volgens die burgemeester sal die werk nog vanjaar begin, maar inwoners sê dat hulle "
            "reeds te lank wag. “Ons kan nie meer met hierdie slaggate leef nie,” het een van "
            "hulle gesê."
        ),
        boilerplate={
            "Lees ook: Hawe heropen Maandag": "related",
            "Teken in op ons nuusbrief": "subscribe",
        },
    ),
)
