"""Lithuanian."""

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
    code="lt",
    name="Lithuanian",
    native="lietuvių",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["lt"],
        weekdays=cldr.WEEKDAYS["lt"],
        month_first=True,
        orders=(DateOrder.YMD,),
        published=("paskelbta", "publikuota", "publikavimo data", "įkelta", "skelbta", "data"),
        updated=("atnaujinta", "paskutinį kartą atnaujinta", "redaguota", "papildyta", "pakeista"),
        glue=("m", "d", "val", "mėn", "metų", "dieną", "metais"),
        hours=("val",),
        minutes=("min",),
        ago=cldr.AGO["lt"],
        today=("šiandien",),
        yesterday=("vakar",),
        captions=("nuotr", "nuotrauka", "foto", "nuotraukos"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ir yra kad į iš su tai bet buvo kaip dėl o ne už nuo tik jau po ar bei prie taip jis "
            "iki dar savo apie kuris pat jo bus per kurie teigė pagal jie metu šio nėra pasak "
            "daugiau kai to"
        ),
        letters="ėįų",
        abbreviations=(
            "pvz. t.y. kt. pan. prof. dr. doc. gyd. inž. gen. plk. mjr. kpt. ltn. g. pr. al. pl. "
            "nr. Nr. p. psl. m. d. val. min. mln. mlrd. tūkst. sav. r. mst. k. aps. sk. str. šv. "
            "Šv. saus. vas. bal. geg. birž. liep. rugp. rugs. spal. lapkr. gruod. vid. žr. vad. "
            "tel. red. vyr. a.a. ct. proc. dir. kun. vysk. apyt. pab."
        ),
        quotes=(("„", "“"), ("«", "»")),
        suspended="ir ar arba bei",
    ),
    examples=Examples(
        prose=(
            "Miesto taryba antradienį patvirtino biudžetą, kuriame daugiau pinigų skirta mokykloms "
            "ir keliams. Pasak merės, senojo tilto remontas prasidės po vasaros, bet gyventojai "
            "tuo netiki. „Tai mums buvo žadėta jau ne kartą“, – teigė vienas iš jų."
        ),
    ),
)
