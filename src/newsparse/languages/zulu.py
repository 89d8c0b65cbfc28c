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
        published=("ishicilelwe", "kushicilelwe", "ishicilelwe ngo", "published"),
        updated=("ibuyekezwe", "ibuyekezwe ngo", "kubuyekezwe"),
        glue=("ngo", "ngomhlaka", "mhla", "ka"),
        ago=cldr.AGO["zu"],
        today=("namuhla",),
        yesterday=("izolo",),
        captions=("isithombe",),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ukuthi futhi uma ngoba kodwa kanye lapho nje abantu manje kakhulu le la lo ukuze uthe "
            "kusho ngesikhathi emva kwakhe njengoba lokhu nokuthi ngemuva yakhe wathi naye "
            "okwamanje ngenxa phakathi laba yokuthi wokuthi khona kuthiwa kule leli bathi umuntu "
            "okuthiwa njalo noma bese akade waso lona yona wona kulo lapha amaphoyisa isikhathi "
            "umphakathi umndeni emzini kusuka ngesonto bonke ukuba yize ayikho yini"
        ),
        abbreviations=(
            "Mnu. Nkk. Nksz. Dkt. Solwazi. Mfu. Prof. Dr. Adv. isib. njll. njl. Jan. Feb. Apr. "
            "Jul. Aug. Sept. Okt. Nov. Dis. St. Lt. Gen. No. kk."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
        prose=(
            "Umkhandlu wedolobha ngoLwesibili uphasise isabelozimali esisha esinikeza izikole "
            "nemigwaqo imali eningi. Imeya ithe umsebenzi webhuloho elidala uzoqala ngemuva "
            "kwehlobo, kodwa izakhamuzi azikholwa ngoba zithi lokhu zakuthenjiswa nangaphambi "
            "kokhetho. “Sesilinde isikhathi eside kakhulu manje,” kusho omunye wabo uma ebuzwa."
        ),
    ),
)
