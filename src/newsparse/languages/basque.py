"""Basque."""

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
    code="eu",
    name="Basque",
    native="euskara",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["eu"],
        weekdays=cldr.WEEKDAYS["eu"],
        more_months={
            "martxoak": 3,
            "urtarril": 1,
            "otsail": 2,
            "martxo": 3,
            "apiril": 4,
            "maiatz": 5,
            "ekain": 6,
            "uztail": 7,
            "abuztu": 8,
            "irail": 9,
            "urri": 10,
            "azaro": 11,
            "abendu": 12,
        },
        month_endings=("ren", "k", "aren", "ak", "n"),
        month_first=True,
        orders=(DateOrder.YMD,),
        published=("argitaratua", "argitaratuta", "argitaratze data", "argitaratu", "sortua"),
        updated=("eguneratua", "eguneratuta", "azken eguneratzea", "eguneratze data", "aldatua"),
        glue=("ko", "eko", "e", "ren", "a", "an", "ean", "etan"),
        hours=("h",),
        ordinals=("a", "ko", "an", "ean", "a(n)"),
        ago=cldr.AGO["eu"],
        today=("gaur",),
        yesterday=("atzo",),
        captions=("argazkia", "argazki", "irudia"),
    ),
    bylines=BylineWords(
        sources="iturria",
        by=(
            "egilea: | testua: | idazlea: | egileak: | elkarrizketa: | testua eta argazkiak: | "
            "testua"
        ),
        joins="eta",
        credits={
            "photography": "argazkia: | argazkiak: | argazkilaria:",
            "translation": "itzulpena: | itzultzailea:",
        },
        links="eta",
        desks="erredakzioa | erredakzio | kazetariak | berriemaileak",
        bodies=(
            "alderdia | batzordea | unibertsitatea | institutua | sindikatua | elkartea | "
            "agentzia | egunkaria | fundazioa | mugimendua"
        ),
        roles=(
            "kazetaria | berriemailea | erredaktorea | zuzendaria | argazkilaria | kazetari | "
            "korrespondentea | irakaslea | ikerlaria | idazlea | analista"
        ),
        given=(
            "aitor | aitziber | ainhoa | alaitz | amaia | ander | ane | arantxa | asier | beñat | "
            "eneko | garbiñe | gorka | haizea | idoia | imanol | iker | iñaki | irati | itziar | "
            "ixone | jon | josu | joseba | julen | koldo | leire | maider | maite | maialen | "
            "mikel | miren | nahia | nerea | oihana | oier | patxi | unai | uxue | xabier | "
            "xabi"
        ),
        never=(
            "berria | berriak | handia | lehen | azken | ez | zer | zergatik | nola | nor | "
            "non | noiz | hau | politika | ekonomia | kirola | kultura | iritzia | albisteak | "
            "mundua | gerra | bakea | krisia | gobernua | hauteskundeak | greba | jaurlaritza | "
            "udala | foru | aldundia | legebiltzarra | eusko"
        ),
        glue="argitaratua | eguneratua | minutu | ordu | partekatu",
    ),
    contacts=ContactWords(
        phones="telefonoa",
        joins="edo | eta",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        rights="eskubide guztiak",
        channels="kanal",
        told="zen | ziren | zuen | zuten",
        buttons={
            "correction": ("jakinarazi salatu = akatsa akats errorea"),
            "comments": ("idatzi ikusi salatu gehitu = iruzkina iruzkinak iruzkin"),
            "share": ("kopiatu = esteka | partekatu inprimatu gorde = artikulua albistea orria"),
            "related": (
                "gehiago guztiak ikusi irakurri = albiste albisteak berri berriak artikulu gehiago"
            ),
            "subscribe": ("egin = harpidedun harpidetza"),
            "app": ("jaitsi deskargatu ireki = aplikazioa app"),
            "contact": ("bidali idatzi = gutuna erredakzioari"),
        },
        opens={
            "contact": (
                "kontaktua | harremanetarako | jarri harremanetan | idatzi | idatzi guri | "
                "bidali | bidali zure | nor gara | erredakzioa: | idatzi iezaguzu | "
                "bidali iezaguzu"
            ),
            "copyright": ("copyright | eskubide guztiak erreserbatuta | lege oharra | lizentzia"),
            "credits": (
                "iturria: | iturriak: | itzulpena: | itzultzailea: | testua: | argazkiak: | "
                "hasiera batean"
            ),
            "subscribe": (
                "harpidetu | harpidetu zaitez | egin harpidetza | harpidedun | buletina | "
                "buletinak | newsletter | jaso | izena eman | eman izena | hasi saioa | "
                "egin bazkide | lagundu | egin ekarpena | zure babesa | irakurle agurgarria | "
                "irakurle | babestu | zure sostengua | egin harpide | egin zaitez harpide | "
                "egin zaitez | harpidedunentzat | irakurtzen jarraitzeko | erregistratu | "
                "lagundu iezaguzu | zure laguntza"
                " | egin zaitez | egin harpidetza"
            ),
            "share": (
                "partekatu | inprimatu | iruzkindu | iruzkina idatzi | utzi iruzkina | "
                "jarraitu | jarrai gaitzazu | kopiatu esteka | gorde | bidali lagun | "
                "partekatu artikulua | partekatu sare | idatzi iruzkina | iruzkina utzi | "
                "zer iruditzen"
            ),
            "related": (
                "irakurri gehiago | irakurri ere | irakurri hemen | irakurri: | ikusi ere | "
                "ikusi gehiago | ikusi hemen | gehiago | gehiago irakurri | lotutako | "
                "lotutako albisteak | lotutakoak | erlazionatutako | erlazionatuak | "
                "azken albisteak | azken ordukoa | azkenak | irakurrienak | ikusienak | "
                "hurrengoa | aurrekoa | gomendatuak | gomendioak | interesatuko | "
                "gai honi buruz | informazio gehiago | bideoa:"
            ),
            "correction": (
                "zuzenketa | zuzendua | oharra: | argibidea | akatsa aurkitu | eguneratua | "
                "eguneratuta | aurreko bertsio* | zuzenketa: | akats zuzenketa | "
                "aurreko bertsio | barkamena eskatzen"
            ),
            "author_bio": "egileari buruz | egilea | kazetaria",
            "disclaimer": (
                "iritziak | artikulu honek | adimen artifizial* | iritzi artikulua | "
                "itzulpen automatikoa | iritzi artikulu* | artikulu hau itzuli"
            ),
            "legal": (
                "lege-oharra | pribatutasun politika | pribatutasuna | cookieak | "
                "cookie politika | cookie-en | erabilera baldintzak | publizitatea - | baldintzak"
            ),
            "tags": "etiketak | gaiak | gako-hitzak | hitz gakoak | atalak:",
            "comments": ("iruzkinak | iruzkin | ikusi iruzkinak | erantzun | iruzkinak irakurri"),
            "app": "deskargatu | aplikazioa | deskarga ezazu",
            "advertisement": (
                "publizitatea | iragarkia | iragarkiak | babestua | publierreportajea | babeslea"
            ),
            "caption": "argazkia | irudia: | (argazkia | artxiboko | infografia",
            "navigation": (
                "hasiera | azala | menua | bilatu | bilatzailea | joan | itzuli | gora | entzun | "
                "irakurketa denbora | erakutsi gehiago | itxi | hurrengo orria | zuzenean | "
                "edukira joan"
            ),
        },
        holds={
            "disclaimer": ("ez du zertan | ez dute zertan | ez da arduradun"),
            "copyright": "eskubide guztiak | baimenik gabe",
            "subscribe": (
                "harpidetu | buletina | harpidedun* | kazetaritza independentea | zure postontzi*"
            ),
            "related": "irakurri gehiago | ikusi gehiago",
            "correction": "aurreko bertsio* | zuzendu dugu",
            "author_bio": "kazetaria da",
            "legal": "lege oharra | pribatutasun politika | cookieak",
            "caption": "argazkia: | (argazkia | getty images | /efe | foku",
            "app": "app store | google play",
        },
        house="gu | gure | guri | zure | zuri | hemen | zuek | gurekin | zu",
    ),
    prose=Prose(
        common=(
            "eta da ez du dira bat ere izan zen dute egin hori baina dela beste egiten bere zuen "
            "hau den arte ditu gure izango zuten duen horrek behar dago atzo baino orain nahi esan "
            "duela lehen eman oso gabe zuela"
        ),
        abbreviations=(
            "jn. dr. Dk. zk. adib. eta-ab. etab. e.a. urt. ots. api. uzt. abu. ira. urr. aza. abe. "
            "K.a. K.o. tel. art. ik. hau. St."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    ),
    labels=(
        "Albistea",
        "Analisia",
        "Argazkiak",
        "Azken ordua",
        "Bideoa",
        "Editoriala",
        "Elkarrizketa",
        "Erreportajea",
        "Esklusiboa",
        "Iritzia",
        "Kronika",
        "Zuzenean",
    ),
    topical=("Albistea",),
    examples=Examples(
        dates={
            "2025(e)ko apirilaren 14(a), astelehena": "2025-04-14",
            "Argitaratua: 2023(e)ko abenduaren 9(a), 09:05": "2023-12-09T09:05",
            "Eguneratua 2024-10-25 18:40": "2024-10-25T18:40",
            "2024ko urriaren 12a": "2024-10-12",
        },
        not_dates=("duela 3 ordu",),
        bylines={
            "Egilea: Miren Etxeberria eta Jon Arana": ("Miren Etxeberria", "Jon Arana"),
        },
        not_bylines=("Gobernu berria",),
        prose=(
            "Udalak asteartean onartu zuen datorren urteko aurrekontua, eta diru gehiago jarriko "
            "du eskoletan eta errepideetan. Alkateak esan duenez, zubi zaharreko lanak uda ondoren "
            "hasiko dira, baina oposizioak ez du uste hori nahikoa izango dela. «Askotan agindu "
            "digute», esan zuen bizilagun batek."
        ),
        boilerplate={
            "Harpidetu gure buletinera": "subscribe",
            "Irakurri gehiago: Portua astelehenean irekiko da": "related",
        },
    ),
)
