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
        published=("birt", "birtist", "sett inn", "dagsetning"),
        updated=("uppfært", "síðast uppfært", "breytt", "síðast breytt"),
        glue=("kl", "þann", "klukkan", "í", "hinn"),
        ago=cldr.AGO["is"],
        today=("í dag",),
        yesterday=("í gær",),
        captions=("mynd", "ljósmynd", "myndir"),
    ),
    bylines=BylineWords(
        by="eftir | eftir: | höfundur: | texti: | blaðamaður:",
        by_after="skrifar | skrifar frá",
        joins="og",
        places="frá | í | á",
        credits={
            "photography": "mynd: | myndir: | ljósmynd: | ljósmyndir:",
            "translation": "þýðing:",
        },
        links="og | fyrir | á | í",
        desks="ritstjórn | fréttastofa | fréttamenn | ritstjórnar",
        bodies="flokkur | flokkurinn | ráðuneyti | háskóli | félag | samtök | sjóður | blaðið",
        roles="blaðamaður | fréttamaður | ritstjóri | fréttaritari | ljósmyndari",
        given=(
            "anna | arnar | ásta | birgir | birna | björn | einar | elín | erla | eva | freyr | "
            "guðmundur | guðrún | gunnar | halldór | hanna | helga | hildur | hrafn | inga | "
            "ingibjörg | jóhann | jóhanna | jón | jónas | karl | katrín | kristín | kristján | "
            "magnús | margrét | ólafur | páll | pétur | ragnar | ragnheiður | rúnar | sigríður | "
            "sigrún | sigurður | snorri | stefán | steinunn | sunna | sveinn | tómas | þóra | "
            "þórður | þorsteinn | ævar"
        ),
        never=(
            "nýr | nýtt | stór | fyrsta | síðasta | ekki | hvað | hvernig | hvers | hver | hvar | "
            "þetta | það | stjórnmál | viðskipti | íþróttir | menning | innlent | erlent | "
            "fréttir | lesa | stríð | friður"
        ),
        glue="birt | uppfært | mínútur | mín | klst | síðan | deila",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "og að í á er sem til um var við með fyrir ekki hann það en af hefur því þess segir þá "
            "verið ég frá hún eru voru eftir þar úr upp yfir hafa verður hafi einnig þeir sé"
        ),
        letters="þð",
        abbreviations=(
            "t.d. o.s.frv. þ.e. þ.e.a.s. m.a. o.fl. u.þ.b. sbr. sk. ca. kl. kr. nr. bls. dr. prof. "
            "sr. hr. frk. jan. feb. febr. apr. jún. júl. ágú. ágs. sept. okt. nóv. des. millj. "
            "þús. sl. nk. f.h. e.h. f.Kr. e.Kr. St. ath. tbl. frh. s. st. fv. hdl. hrl. m.v. skv. "
            "a.m.k. þ.m.t."
        ),
        quotes=(("„", "“"), ("‚", "‘")),
        suspended="og eða",
    ),
    examples=Examples(
        bylines={
            "Eftir Jón Jónsson og Helgu Karlsdóttur": ("Jón Jónsson", "Helgu Karlsdóttur"),
            "Helga Karlsdóttir skrifar": ("Helga Karlsdóttir",),
        },
        not_bylines=("Eftir storminn var höfnin lokuð",),
        prose=(
            "Borgarstjórn samþykkti á þriðjudag fjárhagsáætlun þar sem meira fé er varið til skóla "
            "og vega. Borgarstjóri segir að viðgerð á gömlu brúnni hefjist eftir sumarið, en íbúar "
            "hafa ekki trú á því. „Þessu hefur verið lofað áður,“ sagði einn þeirra."
        ),
    ),
)
