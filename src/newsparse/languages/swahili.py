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
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "na ya wa kwa ni katika la za hiyo huo cha kuwa kwamba hii huyo yake baada hilo "
            "alisema lakini pia hivyo kama au ambao ambayo ili hata sana watu wake kutoka bila "
            "zaidi wakati wengine hizo huu vya ndani"
        ),
        abbreviations=(
            "Bw. Bi. Dk. Dkt. Prof. Mh. Mhe. Mch. Sh. Jen. Luteni. Kan. Kapt. Na. Uk. uk. n.k. "
            "k.m. k.v. yaani. taz. Jan. Feb. Mac. Apr. Jun. Jul. Ago. Sept. Sep. Okt. Nov. Des. "
            "St. Mt. S.L.P. Ndg. Shs. Ksh. Tsh. m."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="na au",
    ),
    examples=Examples(
        prose=(
            "Baraza la jiji Jumanne lilipitisha bajeti mpya ambayo inatoa fedha zaidi kwa shule na "
            "barabara. Meya alisema kwamba ukarabati wa daraja la zamani utaanza baada ya mvua, "
            "lakini wakazi bado hawaamini. “Tumeahidiwa haya kabla ya uchaguzi pia,” alisema mmoja "
            "wao."
        ),
    ),
)
