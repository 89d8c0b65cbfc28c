"""Xhosa."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="xh",
    name="Xhosa",
    native="IsiXhosa",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["xh"],
        weekdays=cldr.WEEKDAYS["xh"],
        month_first=True,
        orders=(DateOrder.DMY, DateOrder.MDY),
        published=("ipapashwe",),
        updated=("ihlaziywe",),
        glue=("ngo", "ngomhla", "ka", "wama"),
        ago=cldr.AGO["xh"],
        today=("namhlanje",),
        yesterday=("izolo",),
        captions=("umfanekiso",),
    ),
    bylines=BylineWords(
        by="ngu | ngu: | ibhalwe ngu | umbhali: | ngu-",
        joins="no | kunye no",
        credits={
            "photography": "umfanekiso: | imifanekiso: | umfanekiso ngu",
        },
        desks="abahleli | iintatheli | intatheli yethu",
        bodies="iqela | ikomiti | isebe | iyunivesithi | umbutho | iphephandaba",
        roles="intatheli | umhleli | umbhali",
        given=(
            "akhona | anathi | andisiwe | asanda | athi | aviwe | ayabonga | babalwa | bulelani | "
            "bulelwa | funeka | khanyisa | khanyiso | lindela | litha | loyiso | lukhanyo | "
            "luvuyo | luyanda | lwandile | mandisa | masixole | mzwandile | ncumisa | nobuntu | "
            "nomvuyo | noluthando | nontsikelelo | nosipho | nozuko | onke | phumeza | sandiso | "
            "sinazo | sinethemba | siphokazi | siseko | sisanda | siviwe | siya | sizwe | "
            "thandi | thandiswa | thembisa | thembela | thobeka | unathi | viwe | vuyani | vuyo | "
            "vuyokazi | xola | yamkela | yanga | yolanda | zimasa | zoleka | zukile | zukiswa"
        ),
        never=(
            "ntsha | enkulu | okokuqala | hayi | ntoni | kutheni | njani | ngubani | phi | nini | "
            "le | ezopolitiko | ezemidlalo | ezoqoqosho | iindaba | imfazwe | uxolo | "
            "urhulumente | unyulo | uqhankqalazo"
        ),
        glue="ipapashwe | imizuzu | iiyure",
    ),
    phrases=Phrases(
        opens={
            "contact": (
                "qhagamshelana nathi | qhagamshelana | nxibelelana nathi | thumela | sibhalele | "
                "malunga nathi"
            ),
            "copyright": ("onke amalungelo | amalungelo | ilungelo lokushicilela | copyright"),
            "credits": (
                "umthombo: | imithombo: | iguqulelwe | iguqulelwe ngu | ibhalwe ngu | umhleli:"
            ),
            "subscribe": (
                "bhalisa | bhalisela | ngena | joyina | joyina iwhatsapp | incwadana yeendaba | "
                "xhasa | nikela | fumana | landela itshaneli"
            ),
            "share": (
                "yabelana | yabelana ngale | share | printa | bhala uluvo | shiya uluvo | "
                "uluvo lwakho | silandele | landela | gcina"
            ),
            "related": (
                "funda kwakho | funda ngakumbi | funda kananjalo | funda | bona kwakho | jonga | "
                "ezinxulumeneyo | amabali anxulumeneyo | iindaba ezinxulumeneyo | "
                "ezinye iindaba | iindaba zamva | ezidumileyo | elandelayo | edlulileyo | "
                "ngaphezulu | buka:"
            ),
            "correction": "isilungiso | ulungiso | inqaku lomhleli | inqaku:",
            "author_bio": "malunga nombhali | umbhali ngu",
            "disclaimer": "izimvo ezivakaliswe | izimvo | inkcazo",
            "legal": "umgaqo-nkqubo wabucala | imiqathango | imfihlo | iikhukhi",
            "tags": "iithegi | izihloko",
            "comments": "uluvo | phendula",
            "app": "khuphela | khuphela i-app",
            "advertisement": "isibhengezo | intengiso | iintengiso",
            "caption": "umfanekiso | ifoto | (ifoto | imifanekiso: | (umfanekiso",
            "navigation": (
                "ekhaya | imenyu | khangela | buyela | phezulu | mamela | bonisa ngakumbi | "
                "vala | bukhoma"
            ),
        },
        holds={
            "copyright": "amalungelo agciniwe | ngaphandle kwemvume",
            "subscribe": "incwadana yeendaba | bhalisa",
            "related": "funda kwakho | funda ngakumbi",
            "caption": "umfanekiso: | ifoto: | getty images",
            "app": "app store | google play",
        },
        house="thina | yethu | wethu | wena | yakho | apha | nathi",
    ),
    prose=Prose(
        common=(
            "ukuba kwaye xa kuba kodwa kunye apho nje abantu ngoku kakhulu le la lo ukuze uthi "
            "uthe oku ngexesha emva kwakhe njengoko okokuba yokuba ngenxa phakathi wathi yaye into "
            "kwi ukusuka ngaphandle ezi eli oko kwakhona yakhe nokuba phambi umntu ixesha "
            "amapolisa kule kwelo bonke nawo noko ukanti ngelo nangona zonke yonke ekubeni loo "
            "kwaba"
        ),
        titles="Mnu. Nkz. Nksz. Mfu. Dr. Prof. Adv. Lt. Gen.",
        abbreviations=(
            "Mnu. Nkz. Nksz. Gqr. Njl. njl. umz. Mfu. Solw. Dr. Prof. Adv. Jan. Feb. Apr. Jul. "
            "Aug. Sept. Okt. Nov. St. Lt. Gen. No."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
        dates={
            "Mvulo, Epreli 14, 2025": "2025-04-14",
            "Ipapashwe: Disemba 9, 2023, 09:05": "2023-12-09T09:05",
            "Ihlaziywe 25/10/2024 18:40": "2024-10-25T18:40",
        },
        not_dates=("24/7",),
        bylines={
            "Ngu Unathi Nkosi": ("Unathi Nkosi",),
        },
        not_bylines=("Iindaba zanamhlanje",),
        prose=(
            "Ibhunga lesixeko ngoLwesibini liphumeze uhlahlo-lwabiwo mali olutsha olunika izikolo "
            "neendlela imali engakumbi. USodolophu uthi umsebenzi kwibhulorho endala uza kuqala "
            "emva kwehlobo, kodwa abahlali abakholelwa kuba bathi oku bakuthenjiswa naphambi "
            "konyulo. “Silindile kakhulu ngoku,” utshilo omnye wabo xa ebebuzwa."
        ),
        boilerplate={
            "Funda ngakumbi: Izibuko livulwa ngoMvulo": "related",
        },
    ),
)
