"""Swahili."""

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
    code="sw",
    name="Swahili",
    native="Kiswahili",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sw"],
        weekdays=cldr.WEEKDAYS["sw"],
        published=(
            "imechapishwa",
            "ilichapishwa",
            "iliyochapishwa",
            "tarehe ya kuchapishwa",
            "imewekwa",
        ),
        updated=("imesasishwa", "ilisasishwa", "imeboreshwa", "imehaririwa"),
        glue=("tarehe", "saa", "ya", "mwezi", "mwaka", "wa"),
        ago=cldr.AGO["sw"],
        today=("leo",),
        yesterday=("jana",),
        captions=("picha",),
    ),
    bylines=BylineWords(
        by="na | na: | imeandikwa na | mwandishi: | habari na",
        joins="na",
        places="katika | kutoka",
        credits={
            "photography": "picha: | picha na | picha kwa",
            "translation": "tafsiri: | imetafsiriwa na",
            "editing": "mhariri:",
        },
        links="ya | wa | na | za",
        desks="wahariri | waandishi | mwandishi wetu | waandishi wetu | mwandishi maalum",
        bodies=(
            "chama | kamati | wizara | chuo | taasisi | muungano | shirikisho | shirika | "
            "gazeti | baraza | kituo | habari"
        ),
        roles="mwandishi | mhariri | mwanahabari | ripota",
        role_words="mkuu | maalum",
        given=(
            "abdallah | ali | amina | asha | baraka | fatuma | grace | halima | hamisi | hassan | "
            "issa | jackson | jafari | joseph | juma | khadija | mariam | mohamed | mwajuma | "
            "neema | omary | rahimu | rahma | ramadhani | rehema | saidi | salma | sauli | "
            "yusuf | zainab | zawadi | ntombizethu"
        ),
        never=(
            "mpya | kubwa | kwanza | mwisho | si | nini | kwa | nani | wapi | lini | hii | hiyo | "
            "siasa | uchumi | michezo | utamaduni | maoni | habari | dunia | vita | amani | "
            "serikali | uchaguzi | mgomo"
        ),
        glue="imechapishwa | imesasishwa | dakika | saa | iliyopita | shiriki",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "na ya wa kwa ni katika la za hiyo huo cha kuwa kwamba hii huyo yake baada hilo "
            "alisema lakini pia hivyo kama au ambao ambayo ili hata sana watu wake kutoka bila "
            "zaidi wakati wengine hizo huu vya ndani"
        ),
        abbreviations=(
            "Bw. Dk. Dkt. Prof. Mh. Mhe. Mch. Sh. Luteni. Kapt. n.k. k.m. k.v. Jan. Feb. Mac. Apr. "
            "Jun. Jul. Sept. Sep. Okt. Nov. Des. St. Mt. S.L.P. Ndg. Shs. Ksh. Tsh."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    examples=Examples(
        bylines={
            "Na Asha Juma": ("Asha Juma",),
            "Imeandikwa na Asha Juma": ("Asha Juma",),
        },
        not_bylines=("Na sasa bandari imefungwa",),
        prose=(
            "Baraza la jiji Jumanne lilipitisha bajeti mpya ambayo inatoa fedha zaidi kwa shule na "
            "barabara. Meya alisema kwamba ukarabati wa daraja la zamani utaanza baada ya mvua, "
            "lakini wakazi bado hawaamini. “Tumeahidiwa haya kabla ya uchaguzi pia,” alisema mmoja "
            "wao."
        ),
    ),
)
