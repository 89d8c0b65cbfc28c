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
        published=("ipapashwe", "ipapashwe ngo"),
        updated=("ihlaziywe", "ihlaziywe ngo"),
        glue=("ngo", "ngomhla", "ka", "wama"),
        ago=cldr.AGO["xh"],
        today=("namhlanje",),
        yesterday=("izolo",),
        captions=("umfanekiso",),
    ),
    bylines=BylineWords(),
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
            "Aug. Sept. Okt. Nov. Dis. St. Lt. Gen. No. i.e."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
        prose=(
            "Ibhunga lesixeko ngoLwesibini liphumeze uhlahlo-lwabiwo mali olutsha olunika izikolo "
            "neendlela imali engakumbi. USodolophu uthi umsebenzi kwibhulorho endala uza kuqala "
            "emva kwehlobo, kodwa abahlali abakholelwa kuba bathi oku bakuthenjiswa naphambi "
            "konyulo. “Silindile kakhulu ngoku,” utshilo omnye wabo xa ebebuzwa."
        ),
    ),
)
