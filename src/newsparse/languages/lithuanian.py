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
    bylines=BylineWords(
        by="autorius: | autorė: | tekstas: | autoriai: | parengė | parengė:",
        joins="ir | bei",
        credits={
            "photography": "nuotr.: | nuotrauka: | foto: | nuotraukos:",
            "translation": "vertė | vertė: | vertimas:",
            "editing": "redaktorius:",
        },
        links="ir",
        desks="redakcija | naujienų",
        bodies=(
            "partija | komitetas | ministerija | universitetas | institutas | sąjunga | "
            "asociacija | fondas | laikraštis | agentūra"
        ),
        roles=(
            "žurnalistas | žurnalistė | korespondentas | korespondentė | redaktorius | "
            "redaktorė | apžvalgininkas | fotografas"
        ),
        role_words="vyriausiasis | specialusis",
        given=(
            "agnė | aistė | algirdas | andrius | antanas | arūnas | asta | audrius | aurelija | "
            "birutė | dainius | dalia | darius | diana | domas | donatas | edita | egidijus | "
            "eglė | evaldas | gediminas | giedrė | gintaras | gintarė | ieva | ignas | inga | "
            "ingrida | irena | jolanta | jonas | jurgita | justas | karolis | kęstutis | "
            "kristina | laima | laura | lina | linas | loreta | lukas | mantas | marius | "
            "mindaugas | monika | nerijus | paulius | povilas | ramūnas | rasa | renata | rima | "
            "rimantas | rita | robertas | rokas | rūta | saulius | simona | simonas | tadas | "
            "tomas | vaida | valdas | vilija | vilma | virginija | vytautas | živilė | žilvinas"
        ),
        never=(
            "nauja | naujas | nauji | didelis | pirmas | paskutinis | ne | kas | kodėl | kaip | "
            "kur | kada | tai | šis | politika | ekonomika | sportas | kultūra | naujienos | "
            "nuomonės | karas | taika | vyriausybė | rinkimai | streikas | -imas | -imai | "
            "-ymas | -umas"
        ),
        glue="paskelbta | atnaujinta | minutės | min | valandos | prieš | dalintis",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ir yra kad į iš su tai bet buvo kaip dėl o ne už nuo tik jau po ar bei prie taip jis "
            "iki dar savo apie kuris pat jo bus per kurie teigė pagal jie metu šio nėra pasak "
            "daugiau kai to"
        ),
        letters="ėįų",
        abbreviations=(
            "pvz. t.y. kt. prof. dr. doc. gyd. inž. gen. plk. mjr. kpt. ltn. g. pr. al. pl. nr. "
            "Nr. p. psl. m. d. min. mln. mlrd. tūkst. sav. r. mst. k. aps. sk. str. šv. Šv. saus. "
            "bal. geg. birž. liep. rugp. rugs. spal. lapkr. gruod. žr. tel. red. vyr. a.a. dir. "
            "kun. vysk. apyt. pab."
        ),
        quotes=(("„", "“"), ("«", "»")),
        suspended="ir arba bei",
    ),
    examples=Examples(
        bylines={
            "Autorė: Rasa Kazlauskienė ir Jonas Petraitis": (
                "Rasa Kazlauskienė",
                "Jonas Petraitis",
            ),
        },
        not_bylines=("Naujas įstatymas",),
        prose=(
            "Miesto taryba antradienį patvirtino biudžetą, kuriame daugiau pinigų skirta mokykloms "
            "ir keliams. Pasak merės, senojo tilto remontas prasidės po vasaros, bet gyventojai "
            "tuo netiki. „Tai mums buvo žadėta jau ne kartą“, – teigė vienas iš jų."
        ),
    ),
)
