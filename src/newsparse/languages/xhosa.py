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
        by="ngu | ngu: | ibhalwe ngu | umbhali:",
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
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ukuba kwaye xa kuba kodwa kunye apho nje abantu ngoku kakhulu le la lo ukuze uthi "
            "uthe oku ngexesha emva kwakhe njengoko okokuba yokuba ngenxa phakathi wathi yaye into "
            "kwi ukusuka ngaphandle ezi eli oko kwakhona yakhe nokuba phambi umntu ixesha "
            "amapolisa kule kwelo bonke nawo noko ukanti ngelo nangona zonke yonke ekubeni loo "
            "kwaba"
        ),
        abbreviations=(
            "Mnu. Nkz. Nksz. Gqr. Njl. njl. umz. Mfu. Solw. Dr. Prof. Adv. Jan. Feb. Apr. Jul. "
            "Aug. Sept. Okt. Nov. St. Lt. Gen. No."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
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
    ),
)
