"""Finnish."""

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
    code="fi",
    name="Finnish",
    native="suomi",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["fi"],
        weekdays=cldr.WEEKDAYS["fi"],
        published=("julkaistu", "julkaistu ensimmäisen kerran", "julkaisupäivä"),
        updated=("päivitetty", "viimeksi päivitetty", "muokattu", "päivitys"),
        glue=("klo", "kello", "kellon", "noin"),
        ago=cldr.AGO["fi"],
        today=("tänään",),
        yesterday=("eilen",),
        captions=("kuva", "kuvat", "kuvaaja", "arkistokuva"),
    ),
    bylines=BylineWords(
        by="teksti: | kirjoittaja: | kirjoittanut: | kirjoittanut | toimittaja:",
        joins="ja | sekä",
        credits={
            "photography": "kuva: | kuvat: | valokuva: | kuvaaja:",
            "translation": "suomentanut: | suomentanut | käännös:",
            "illustration": "kuvitus: | grafiikka:",
            "video": "video:",
        },
        links="ja",
        desks="toimitus | toimituskunta | kirjeenvaihtaja | uutistoimitus | toimittajat",
        bodies=(
            "puolue | komitea | ministeriö | yliopisto | instituutti | liitto | yhdistys | "
            "lehti | uutiset | säätiö | yle | sanomat"
        ),
        roles=(
            "toimittaja | kirjeenvaihtaja | päätoimittaja | kolumnisti | kuvaaja | "
            "esimiestoimittaja"
        ),
        role_words="vastaava | freelance",
        given=(
            "aino | anna | anne | anni | antti | ari | eero | eeva | elina | esa | hanna | "
            "hannu | heidi | heikki | helena | henri | ilkka | jaakko | janne | jari | jarmo | "
            "johanna | jouni | juha | juhani | juho | jukka | jussi | kaisa | kalle | kari | "
            "katja | kirsi | laura | lauri | leena | maija | mari | marja | markku | marko | "
            "markus | matti | merja | mika | mikko | minna | niina | olli | outi | paula | "
            "pekka | pentti | petri | petteri | päivi | raimo | riikka | sami | sanna | sari | "
            "satu | seppo | sini | susanna | tapio | tarja | teemu | tero | tiina | timo | "
            "tommi | tuomas | tuula | ulla | veera | ville | virpi"
        ),
        never=(
            "uusi | uudet | suuri | ensimmäinen | viimeinen | ei | mitä | miksi | miten | kuka | "
            "missä | milloin | tämä | se | politiikka | talous | urheilu | kulttuuri | kotimaa | "
            "ulkomaat | mielipide | uutiset | lue | sota | rauha | kriisi | hallitus | vaalit | "
            "lakko | -inen | -iset | -minen | -misen | -uus | -isuus"
        ),
        glue=(
            "julkaistu | päivitetty | minuuttia | min | tuntia | sitten | lukuaika | jaa | "
            "kommentit"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ja on ei että se oli myös mutta kun hän ovat sen joka ole kuin tai jos mukaan niin "
            "vuonna hänen nyt sekä jälkeen ollut voi kertoo sanoo mitä olisi eivät jo vielä vain "
            "noin ennen sitä tämä he"
        ),
        letters="äö",
        abbreviations=(
            "esim. mm. ns. yms. jne. ym. ks. vrt. n. nro. klo. prof. tri. toht. maist. fil. puh. "
            "s. em. ent. ev. evl. kpl. milj. mrd. min. sek. eKr. jKr. op. synt. k. huom. kenr. "
            "ev.luutn. kapt. maj. St. tmv. tms. ko. vs. alk. lis. vt. toim."
        ),
        quotes=(("”", "”"), ("»", "»")),
        suspended="ja tai sekä eli",
    ),
    # fmt: off
    labels=(
        "Analyysi", "Haastattelu", "Kolumni", "Kommentti", "Lue myös", "Mielipide", "Mainos",
        "Pääkirjoitus", "Katso myös", "Video",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Teksti: Matti Virtanen ja Aino Laine": ("Matti Virtanen", "Aino Laine"),
        },
        not_bylines=("Uusi laki",),
        prose=(
            "Kaupunginvaltuusto hyväksyi tiistaina talousarvion, joka antaa kouluille ja teille "
            "enemmän rahaa. Pormestarin mukaan vanhan sillan korjaus alkaa kesän jälkeen, mutta "
            "asukkaat eivät ole vakuuttuneita. ”Tätä on luvattu jo ennen vaaleja”, sanoo yksi "
            "heistä."
        ),
    ),
)
