"""Icelandic."""

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
    code="is",
    name="Icelandic",
    native="íslenska",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["is"],
        weekdays=cldr.WEEKDAYS["is"],
        published=("birt", "birt þann", "birtist", "sett inn", "dagsetning"),
        updated=("uppfært", "uppfært kl", "síðast uppfært", "breytt", "síðast breytt"),
        glue=("kl", "þann", "klukkan", "í", "hinn"),
        ago=cldr.AGO["is"],
        today=("í dag",),
        yesterday=("í gær",),
        captions=("mynd", "ljósmynd", "myndir"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "og að í á er sem til um var við með fyrir ekki hann það en af hefur því þess segir þá "
            "verið ég frá hún eru voru eftir þar úr upp yfir hafa verður hafi einnig þeir sé"
        ),
        letters="þð",
        abbreviations=(
            "t.d. o.s.frv. þ.e. þ.e.a.s. m.a. o.fl. u.þ.b. sbr. sk. ca. kl. kr. nr. bls. dr. prof. "
            "sr. hr. frk. jan. feb. febr. mars. apr. jún. júl. ágú. ágs. sept. okt. nóv. des. "
            "millj. ma. þús. sl. nk. f.h. e.h. f.Kr. e.Kr. St. ath. tbl. frh. s. st. fv. hdl. hrl. "
            "m.v. skv. s.s. a.m.k. þ.m.t."
        ),
        quotes=(("„", "“"), ("‚", "‘")),
        suspended="og eða",
    ),
    examples=Examples(
        prose=(
            "Borgarstjórn samþykkti á þriðjudag fjárhagsáætlun þar sem meira fé er varið til skóla "
            "og vega. Borgarstjóri segir að viðgerð á gömlu brúnni hefjist eftir sumarið, en íbúar "
            "hafa ekki trú á því. „Þessu hefur verið lofað áður,“ sagði einn þeirra."
        ),
    ),
)
