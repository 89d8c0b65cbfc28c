"""Albanian."""

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

LANGUAGE = Language(
    code="sq",
    name="Albanian",
    native="shqip",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sq"],
        # The article stands apart: it is a small word of other languages.
        weekdays=(
            ("hënë",),
            ("martë",),
            ("mërkurë",),
            ("enjte",),
            ("premte",),
            ("shtunë",),
            ("diel",),
        ),
        published=("publikuar", "publikuar më", "botuar", "botuar më", "postuar", "postuar më"),
        updated=("përditësuar", "përditësuar më", "përditësimi i fundit"),
        glue=("e", "ora", "datë"),
        today=("sot",),
        yesterday=("dje",),
        captions=("foto", "fotografi"),
        ago=cldr.AGO["sq"],
    ),
    bylines=BylineWords(
        gendered="e | ë | ja | ët",
        sources="burimi",
        by=(
            "nga | nga: | shkruan | shkruan: | shkruar nga | shkruar nga: | autor: | "
            "autori: | autorja: | përgatiti: | intervistoi:"
        ),
        joins="dhe",
        places="në",
        credits={
            "photography": "foto: | foto nga | fotografi: | fotot:",
            "translation": "përktheu: | përkthimi: | përktheu",
        },
        links="e | i | të | dhe | për",
        desks="redaksia",
        bodies=(
            "partia | komiteti | ministria | universiteti | instituti | fondacioni | "
            "shoqata | agjencia | gazeta | lëvizja | kuvendi | komuna | bashkia"
        ),
        roles=(
            "gazetar | gazetare | redaktor | redaktore | kryeredaktor | kryeredaktore | "
            "korrespondent | korrespondente | fotograf | analist | analiste | profesor | "
            "profesoreshë | shkrimtar | shkrimtare | kolumnist"
        ),
        given=(
            "agim | albana | albert | alban | arben | ardian | arta | artan | avni | "
            "bekim | besnik | blerim | blerta | bujar | donika | dritan | edona | "
            "enkelejda | ermal | fatmir | fatos | flutura | gëzim | ilir | kujtim | "
            "liridon | lulzim | majlinda | mimoza | naim | rrezarta | shkëlzen | "
            "shqipe | skënder | teuta | valbona | vjosa | xhevdet | yllka | albin | "
            "afrim | agron | ajkuna | altin | anila | aurela | bardhyl | bledar | "
            "driton | elira | erion | fitim | genta | genc | granit | jehona | "
            "kreshnik | labinot | leonora | lirije | merita | nertila | petrit | "
            "qendrim | shpend | valon | visar | ylber"
        ),
        never=(
            "lajme | lajmet | lajmi | politika | politikë | ekonomia | ekonomi | "
            "kultura | kulturë | opinione | bota | botë | rajoni | rajon | kosova | "
            "kosovë | shqipëria | shqipëri | maqedonia | qeveria | zgjedhjet | lufta | "
            "paqja | kronika | arkiva | kryesore | aktualitet | shumë | çfarë | "
            "intervista | drejtësi | shëndetësi | arsim | kuvendi"
        ),
        glue="publikuar | përditësuar | minuta | shpërndaje | komente | lexim",
    ),
    contacts=ContactWords(
        phones="telefon",
        joins="ose",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        rights="të gjitha të drejtat",
        channels="kanal",
        told="ishte | ishin | kishte | kishin | ai | ajo | ata",
        speech="tha | theksoi | deklaroi",
        opens={
            "contact": "kontakt | kontakti | na kontaktoni | na shkruani | rreth nesh"
            " | kontakto redaksinë$",
            "copyright": (
                "të gjitha të drejtat | të gjitha të drejtat e rezervuara | "
                "të drejtat e autorit | copyright"
            ),
            "credits": "burimi: | përktheu: | përgatiti:",
            "subscribe": (
                "abonohu | abonohuni | regjistrohu | regjistrohuni | na mbështetni | "
                "mbështetni gazetarinë | kyçu | kyçuni | abonimi | bëhu anëtar"
            ),
            "share": (
                "shpërndaje | shpërndani | shpërndaje këtë | ndajeni | na ndiqni | "
                "na ndiqni në | na ndiq | printo | lini një koment | lër një koment | "
                "lini një përgjigje | komento | kopjo linkun"
                " | shpërndaj$ | na ndiq në | ndani artikullin$"
                " | kopjo vegëzën | kopjo linkun$"
            ),
            "related": (
                "lexo edhe | lexoni edhe | lexo më shumë | lexoni më shumë | "
                "lexo gjithashtu | lexoni gjithashtu | shiko edhe | shihni edhe | "
                "lajme të ngjashme | artikuj të ngjashëm | të ngjashme | "
                "më të lexuarat | lajmet e fundit | lexo: | lexoni: | "
                "mund t'ju interesojë | lajme të tjera"
            ),
            "correction": "korrigjim | sqarim: | përmirësim:",
            "author_bio": "rreth autorit | për autorin",
            "disclaimer": (
                "pikëpamjet e shprehura | qëndrimet e shprehura | opinionet e shprehura"
            ),
            "legal": ("politika e privatësisë | kushtet e përdorimit | termat dhe kushtet"),
            "tags": "etiketa | etiketat",
            "comments": "komente | komentet | shto koment$ | lini një koment$",
            "app": "shkarko aplikacionin | shkarkoni aplikacionin",
            "advertisement": "reklamë | reklama | e sponsorizuar",
            "caption": ("foto: | foto | (foto | foto ilustrim | foto ilustruese | foto arkiv"),
            "navigation": "kreu | ballina | kërko | menu | kthehu | mbyll",
        },
        holds={
            "copyright": "drejtat e rezervuara | drejtat janë të rezervuara | pa lejen"
            " | të gjitha të drejtat e rezervuara | të gjitha të drejtat janë të",
            "subscribe": "abonohu | gazetarinë e pavarur",
            "related": "lexo më shumë | lexo edhe | klikoni këtu",
            "disclaimer": ("nuk përfaqësojnë domosdoshmërisht | nuk pasqyrojnë domosdoshmërisht"),
            "caption": "foto: | (foto | getty images",
            "app": "app store | google play",
            "legal": "politika e privatësisë | kushtet e përdorimit",
        },
        house="ne | jonë | tonë | tanë | ju | juaj | këtu",
    ),
    prose=Prose(
        common=(
            "dhe të në për që një është më nuk janë kjo ky ajo tha kanë ishte edhe pas "
            "këtë duke mund tij saj gjatë deri sipas cili cila cilët së nga ai ata kur "
            "mbi ndërsa prej kishte"
        ),
        letters="ëç",
        titles="Dr. Prof. z. znj.",
        abbreviations=("p.sh. etj. Dr. Prof. z. znj. nr. Nr. mln. mld. shek. fq. St. dr. prof."),
        quotes=(
            ("“", "”"),
            ("„", "“"),
            ("«", "»"),
        ),
    ),
    labels=(
        "Ekskluzive",
        "Opinion",
        "Intervistë",
        "Foto",
        "Video",
        "Analizë",
        "Koment",
        "Live",
        "Harta",
        "Lista",
    ),
    topical=(
        "Harta",
        "Lista",
        "Foto",
    ),
    examples=Examples(
        dates={
            "E hënë, 14 prill 2025": "2025-04-14",
            "Publikuar: 9 dhjetor 2023, 09:05": "2023-12-09T09:05",
            "Përditësuar 25/10/2024 18:40": "2024-10-25T18:40",
            "Publikuar më 3 nëntor 2024": "2024-11-03",
        },
        not_dates=("3 orë më parë",),
        bylines={
            "Shkruan: Blerta Krasniqi": ("Blerta Krasniqi",),
            "Shkruar nga Arben Hoxha dhe Teuta Gashi": ("Arben Hoxha", "Teuta Gashi"),
        },
        not_bylines=("Nga sot porti është i mbyllur",),
        prose=(
            "Këshilli bashkiak miratoi të martën buxhetin e ri, i cili u jep më shumë "
            "para shkollave dhe rrugëve. Kryetarja tha se punimet në urën e vjetër do të "
            "fillojnë pas verës, por banorët nuk janë të bindur ende. “Këtë e kanë "
            "premtuar edhe para zgjedhjeve”, tha një prej tyre."
        ),
        boilerplate={
            "Lexo edhe: Porti hapet të hënën": "related",
            "Të gjitha të drejtat e rezervuara": "copyright",
        },
    ),
)
