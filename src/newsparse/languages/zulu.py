"""Zulu."""

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
    code="zu",
    name="Zulu",
    native="isiZulu",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["zu"],
        weekdays=cldr.WEEKDAYS["zu"],
        month_first=True,
        orders=(DateOrder.DMY, DateOrder.MDY),
        published=("ishicilelwe", "kushicilelwe", "published"),
        updated=("ibuyekezwe", "kubuyekezwe"),
        glue=("ngo", "ngomhlaka", "mhla", "ka"),
        ago=cldr.AGO["zu"],
        today=("namuhla",),
        yesterday=("izolo",),
        captions=("isithombe",),
    ),
    bylines=BylineWords(
        by="ngu | ngu: | ibhalwe ngu | umbhali: | ngu-",
        joins="no | kanye no",
        credits={
            "photography": "isithombe: | izithombe: | isithombe ngu",
        },
        desks="abahleli | izintatheli | intatheli yethu",
        bodies="iqembu | ikomiti | umnyango | inyuvesi | inhlangano | iphephandaba",
        roles="intatheli | umhleli | umbhali",
        given=(
            "andile | ayanda | bheki | bhekisisa | bongani | buhle | dumisani | gugu | jabulani | "
            "khulekani | lindiwe | lungile | mandla | mbali | mduduzi | mfundo | mthobisi | "
            "mthokozisi | muzi | nhlanhla | nkosinathi | nokuthula | nomusa | nompumelelo | "
            "nonhlanhla | nothando | nqobile | ntombizethu | phumla | sandile | sbu | sibongile | "
            "sibusiso | sifiso | siphamandla | siphiwe | sipho | siyabonga | sizwe | skhumbuzo | "
            "slindile | s'busiso | thabani | thabile | thandeka | themba | thembeka | thokozani | "
            "thulani | vusi | xolani | zandile | zanele | zinhle | zodwa"
        ),
        never=(
            "okusha | omkhulu | okokuqala | cha | ini | kungani | kanjani | ubani | kuphi | "
            "nini | lokhu | ezombusazwe | ezemidlalo | ezomnotho | izindaba | impi | ukuthula | "
            "uhulumeni | ukhetho | isiteleka"
        ),
        glue="kushicilelwe | imizuzu | amahora",
    ),
    phrases=Phrases(
        opens={
            "contact": (
                "xhumana nathi | xhumana | thintana nathi | thumela | sibhalele | ngathi | "
                "imininingwane yokuxhumana"
            ),
            "copyright": (
                "wonke amalungelo | onke amalungelo | amalungelo | ilungelo lokushicilela | "
                "copyright"
            ),
            "credits": (
                "umthombo: | imithombo: | ihunyushwe | ihunyushwe ngu | ibhalwe ngu | umhleli: | "
                "uhlelwe ngu"
            ),
            "subscribe": (
                "bhalisa | bhalisela | ngena | joyina | joyina iwhatsapp | incwadi yezindaba | "
                "sekela | nikela | thola | landela isiteshi | thenga"
            ),
            "share": (
                "yabelana | yabelana ngalolu | share | phrinta | bhala umbono | shiya umbono | "
                "umbono wakho | silandele | landela | gcina | dlulisa"
            ),
            "related": (
                "funda futhi | funda kabanzi | funda okuningi | funda nalapha | funda | "
                "bheka futhi | bheka | ezihlobene | izindaba ezihlobene | ezinye izindaba | "
                "izindaba zakamuva | ezidumile | okulandelayo | okwedlule | okuningi | buka: | "
                "buka futhi | izindaba ezifanayo | funda olunye udaba | "
                "funda olunye udaba lapha"
            ),
            "correction": "ukulungisa | isilungiso | inothi lomhleli | qaphela:",
            "author_bio": "mayelana nombhali | umbhali ngu",
            "disclaimer": "imibono evezwe | imibono | imibono evezwa",
            "legal": (
                "inqubomgomo yobumfihlo | imigomo nemibandela | imigomo | ubumfihlo | amakhukhi"
            ),
            "tags": "omaka | izihloko | amathegi",
            "comments": "amazwana | phendula | ukuphawula",
            "app": "landa | landa i-app",
            "advertisement": "isikhangiso | izikhangiso | isikhangisi | kuxhaswe",
            "caption": "isithombe | izithombe | (isithombe | ifoto:",
            "navigation": (
                "ekhaya | imenyu | sesha | buyela | phezulu | lalela | bonisa okuningi | vala | "
                "bukhoma"
            ),
        },
        holds={
            "copyright": "amalungelo agodliwe | ngaphandle kwemvume",
            "subscribe": "incwadi yezindaba | bhalisa",
            "related": "funda futhi | funda kabanzi",
            "caption": "isithombe: | (isithombe | getty images",
            "app": "app store | google play",
        },
        house="thina | yethu | wethu | wena | yakho | lapha | nathi",
    ),
    prose=Prose(
        common=(
            "ukuthi futhi uma ngoba kodwa kanye lapho nje abantu manje kakhulu le la lo ukuze uthe "
            "kusho ngesikhathi emva kwakhe njengoba lokhu nokuthi ngemuva yakhe wathi naye "
            "okwamanje ngenxa phakathi laba yokuthi wokuthi khona kuthiwa kule leli bathi umuntu "
            "okuthiwa njalo noma bese akade waso lona yona wona kulo lapha amaphoyisa isikhathi "
            "umphakathi umndeni emzini kusuka ngesonto bonke ukuba yize ayikho yini"
        ),
        titles="Mnu. Nkk. Nksz. Dkt. Mfu. Prof. Dr. Adv. Lt. Gen.",
        abbreviations=(
            "Mnu. Nkk. Nksz. Dkt. Solwazi. Mfu. Prof. Dr. Adv. isib. njll. njl. Jan. Feb. Apr. "
            "Jul. Aug. Sept. Okt. Nov. Dis. St. Lt. Gen. No."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
        dates={
            "UMsombuluko, Ephreli 14, 2025": "2025-04-14",
            "Ishicilelwe: Disemba 9, 2023, 09:05": "2023-12-09T09:05",
            "Ibuyekezwe 25/10/2024 18:40": "2024-10-25T18:40",
        },
        not_dates=("24/7",),
        bylines={
            "Ngu Thandeka Zulu": ("Thandeka Zulu",),
        },
        not_bylines=("Izindaba zanamuhla",),
        prose=(
            "Umkhandlu wedolobha ngoLwesibili uphasise isabelozimali esisha esinikeza izikole "
            "nemigwaqo imali eningi. Imeya ithe umsebenzi webhuloho elidala uzoqala ngemuva "
            "kwehlobo, kodwa izakhamuzi azikholwa ngoba zithi lokhu zakuthenjiswa nangaphambi "
            "kokhetho. “Sesilinde isikhathi eside kakhulu manje,” kusho omunye wabo uma ebuzwa."
        ),
        boilerplate={
            "Funda futhi: Itheku livulwa ngoMsombuluko": "related",
        },
    ),
)
