"""Swahili."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    PageWords,
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
        authors="mwandishi",
        sources="chanzo",
        by=(
            "na | na: | imeandikwa na | mwandishi: | habari na | imeandikwa na: | "
            "mwandishi wetu | imeandaliwa na | imeripotiwa na | ripoti ya | makala ya | makala na"
        ),
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
        roles=(
            "mwandishi | mhariri | mwanahabari | ripota | mchambuzi | profesa | mhadhiri | "
            "mtangazaji"
        ),
        role_words="mkuu | maalum",
        given=(
            "abdallah | ali | amina | asha | baraka | fatuma | grace | halima | hamisi | "
            "hassan | issa | jackson | jafari | joseph | juma | khadija | mariam | mohamed | "
            "mwajuma | neema | omary | rahimu | rahma | ramadhani | rehema | saidi | salma | "
            "sauli | yusuf | zainab | zawadi | ntombizethu | agnes | anastazia | athumani | "
            "bahati | bakari | daudi | dotto | emanueli | fadhili | faraja | gaudencia | ghati | "
            "habiba | hadija | hassani | hemedi | husna | idd | janeth | jumanne | jumaa | "
            "kassim | khamis | kulwa | latifa | lulu | magreth | mariamu | maulid | mbwana | "
            "mohamedi | msafiri | mwanaidi | mwanahamisi | nasra | ngasa | omari | pendo | "
            "rashidi | rukia | saada | sabina | salehe | salum | sauda | selemani | shaaban | "
            "shabani | shukuru | sikujua | subira | suleiman | tausi | wanjiku | yusta | "
            "yusuph | zainabu | zuberi | zuhura | zuwena"
        ),
        never=(
            "mpya | kubwa | kwanza | mwisho | si | nini | kwa | nani | wapi | lini | hii | "
            "hiyo | siasa | uchumi | michezo | utamaduni | maoni | habari | dunia | vita | "
            "amani | serikali | uchaguzi | mgomo | mkuu | mkoa | rais | waziri | bunge | wilaya"
        ),
        glue="imechapishwa | imesasishwa | dakika | saa | iliyopita | shiriki",
        agencies=(
            "Nipashe | HabariLeo | Taifa Leo | Mwananchi | BBC Swahili | DW Kiswahili | VOA Swahili"
        ),
    ),
    contacts=ContactWords(
        phones="simu",
    ),
    pages=PageWords(reading="dakika"),
    phrases=Phrases(
        rights="haki zote",
        told="alikuwa | walikuwa | ilikuwa | yeye | wao",
        buttons={
            "correction": ("ripoti = kosa makosa hitilafu"),
            "comments": ("toa andika soma ona = maoni"),
            "share": ("nakili = kiungo | sambaza shiriki chapisha = habari makala"),
            "related": ("soma habari ona = zaidi habari"),
            "app": ("pakua fungua = programu app"),
        },
        opens={
            "contact": (
                "wasiliana nasi | mawasiliano | wasiliana | tuandikie | tuma | tutumie | "
                "kuhusu sisi | andika kwa | una habari | una taarifa"
                " | wasiliana nasi: | tupigie | barua pepe: | simu:"
            ),
            "copyright": ("haki zote zimehifadhiwa | haki miliki | hakimiliki | copyright"),
            "credits": (
                "chanzo | vyanzo: | tafsiri: | imetafsiriwa | imetafsiriwa na | mwandishi: | "
                "mhariri | mtayarishaji | mwandaaji | imeandikwa na | imehaririwa na | makala hii"
                " | chanzo: | mhariri: | mtafsiri: | mpiga picha: | imetayarishwa na"
            ),
            "subscribe": (
                "jiunge | jiunge nasi | jiandikishe | jiandikishe kwa | jarida | jarida letu | "
                "ingia | jisajili | sajili | changia | toa mchango | tuunge mkono | pata | "
                "pokea | jiunge na | fungua akaunti | pata habari | pata taarifa | "
                "endelea kusoma"
                " | jiunge na chaneli | jisajili kwa | jisajili sasa | pokea habari | pokea taarifa "
                "| changia sasa | kwa wanachama tu | ingia ili kusoma"
            ),
            "share": (
                "shiriki | shiriki makala | sambaza | sambaza habari | share | chapisha | "
                "toa maoni | andika maoni | maoni yako | tufuate | tufuatilie | fuata | "
                "nakili | hifadhi | penda | shirikisha | tuma kwa rafiki | acha maoni | "
                "una maoni gani | unaonaje | tufuate kwenye"
                " | shiriki habari | shiriki habari hii | tufuatilie kwenye | fuatilia ukurasa | toa "
                "maoni yako | nakili kiungo | mtumie rafiki | jiunge nasi kwenye"
            ),
            "related": (
                "soma pia | soma zaidi | soma | tazama pia | tazama | angalia pia | angalia | "
                "habari zinazohusiana | zinazohusiana | makala zinazohusiana | habari zaidi | "
                "zaidi | zaidi kuhusu | unaweza kusoma | unaweza pia | zinazosomwa zaidi | "
                "zilizosomwa zaidi | habari mpya | habari za hivi | maarufu | iliyopita | "
                "inayofuata | mada zinazohusiana | sikiliza pia | video: | mapendekezo"
                " | soma pia: | soma zaidi: | soma hapa | habari nyingine | habari za hivi punde | "
                "makala nyingine | makala zaidi | unaweza pia kusoma | unaweza kusoma pia "
                ""
            ),
            "correction": (
                "marekebisho | masahihisho | ufafanuzi | maelezo ya mhariri | "
                "taarifa ya mhariri | sahihisho | kumbukumbu ya mhariri | "
                "taarifa hii imesahihishwa | makala hii imesahihishwa"
                " | marekebisho: | sahihisho: | tunaomba radhi | taarifa hii imesasishwa | habari "
                "hii imesasishwa | imesasishwa:"
            ),
            "author_bio": "kuhusu mwandishi | mwandishi ni",
            "disclaimer": (
                "maoni yaliyotolewa | maoni haya | makala haya | kanusho | "
                "maoni ya mwandishi | maoni katika | makala hii imetafsiriwa"
                " | maoni katika makala"
            ),
            "legal": (
                "sera ya faragha | faragha | masharti | vigezo na | vigezo | sheria na | "
                "vidakuzi | tangaza nasi | kwa kujiandikisha"
                " | faragha$ | vigezo na masharti | sheria na masharti | masharti ya matumizi | "
                "kanuni na masharti"
            ),
            "tags": "mada | maneno muhimu | vitambulisho | lebo",
            "comments": "maoni | onyesha maoni | maoni yote | jibu | hakuna maoni",
            "app": "pakua | pakua programu | programu | programu yetu",
            "advertisement": "tangazo | matangazo | imedhaminiwa | udhamini",
            "caption": (
                "picha | (picha | picha na | picha ya | maelezo ya picha | chanzo cha picha | "
                "maktaba"
            ),
            "navigation": (
                "nyumbani | mwanzo | menyu | tafuta | rudi | juu | sikiliza | sikiliza makala | "
                "onyesha zaidi | ukurasa unaofuata | funga | moja kwa moja | ruka"
            ),
        },
        holds={
            "disclaimer": ("si lazima yawe | siyo lazima | si maoni ya | akili mnemba"),
            "copyright": "zimehifadhiwa | bila idhini | bila ruhusa",
            "subscribe": ("jarida letu | jiandikishe | habari za kila siku | chaneli yetu"),
            "related": "soma pia | soma zaidi | bonyeza hapa",
            "author_bio": "ni mwandishi wa habari | ni mwanahabari | ni mhariri",
            "caption": "picha: | (picha | getty images | picha na",
            "app": "app store | google play",
            "legal": "sera ya faragha | vigezo na masharti",
        },
        house="sisi | yetu | wetu | letu | wewe | yako | hapa | nasi | kwetu",
    ),
    prose=Prose(
        common=(
            "na ya wa kwa ni katika la za hiyo huo cha kuwa kwamba hii huyo yake baada hilo "
            "alisema lakini pia hivyo kama au ambao ambayo ili hata sana watu wake kutoka bila "
            "zaidi wakati wengine hizo huu vya ndani"
        ),
        titles="Bw. Dk. Dkt. Prof. Mh. Mhe. Luteni. Kapt.",
        abbreviations=(
            "Bw. Dk. Dkt. Prof. Mh. Mhe. Mch. Sh. Luteni. Kapt. n.k. k.m. k.v. Jan. Feb. Mac. Apr. "
            "Jun. Jul. Sept. Sep. Okt. Nov. Des. St. Mt. S.L.P. Ndg. Shs. Ksh. Tsh."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    labels=(
        "Habari za hivi punde",
        "Maoni",
        "Mahojiano",
        "Makala",
        "Moja kwa moja",
        "Picha",
        "Ripoti maalum",
        "Tahariri",
        "Uchambuzi",
        "Video",
        "Soma pia",
        "Podikasti",
    ),
    topical=("Picha", "Maoni", "Makala"),
    examples=Examples(
        dates={
            "Jumatatu, 14 Aprili 2025": "2025-04-14",
            "Imechapishwa: 9 Desemba 2023, 09:05": "2023-12-09T09:05",
            "Imesasishwa 25/10/2024 18:40": "2024-10-25T18:40",
            "Imechapishwa tarehe 9 Desemba 2023": "2023-12-09",
        },
        not_dates=("saa 3 zilizopita",),
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
        boilerplate={
            "Soma pia: Bandari kufunguliwa Jumatatu": "related",
            "Haki zote zimehifadhiwa": "copyright",
        },
    ),
)
