"""Icelandic."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    PageWords,
    Phrases,
    PictureWords,
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
        captions=(
            "mynd",
            "ljósmynd",
            "myndir",
            "ljósmyndir",
            "skjáskot",
        ),
        clock_starts="kl.",
    ),
    bylines=BylineWords(
        gendered="ar | ur",
        sources="heimild | heimildir",
        by=(
            "eftir | eftir: | höfundur: | texti: | blaðamaður: | skrifað af | grein eftir | "
            "viðtal: | umsjón: | myndir og texti: | texti og myndir: | mynd og texti: | "
            "texti og mynd: | ljósmyndir og texti: | texti og ljósmyndir: | skrifar"
        ),
        by_after="skrifar | skrifar frá | skrifa | skrifa frá",
        joins="og",
        places="frá | í | á",
        credits={
            "photography": "mynd: | myndir: | ljósmynd: | ljósmyndir:",
            "translation": "þýðing:",
            "editing": "ritstýrt af | ritstjórn: | ritstjóri:",
        },
        links="og | fyrir | á | í",
        desks="ritstjórn | fréttastofa | fréttamenn | ritstjórnar",
        bodies="flokkur | flokkurinn | ráðuneyti | háskóli | félag | samtök | sjóður | blaðið",
        roles=(
            "blaðamaður | fréttamaður | ritstjóri | fréttaritari | ljósmyndari | fréttakona | "
            "fréttastjóri | prófessor | lektor | dósent | rithöfundur | blaðakona | "
            "pistlahöfundur | hagfræðingur | sérfræðingur | íþróttafréttamaður | "
            "aðstoðarritstjóri | formaður | framkvæmdastjóri"
        ),
        given=(
            "anna | arnar | ásta | birgir | birna | björn | einar | elín | erla | eva | freyr | "
            "guðmundur | guðrún | gunnar | halldór | hanna | helga | hildur | hrafn | inga | "
            "ingibjörg | jóhann | jóhanna | jón | jónas | karl | katrín | kristín | kristján | "
            "magnús | margrét | ólafur | páll | pétur | ragnar | ragnheiður | rúnar | sigríður | "
            "sigrún | sigurður | snorri | stefán | steinunn | sunna | sveinn | tómas | þóra | "
            "þórður | þorsteinn | ævar | aðalsteinn | agnes | andri | arnór | árni | ásdís | "
            "ásgeir | áslaug | ástríður | atli | auður | baldur | baldvin | benedikt | "
            "berglind | bergur | bergþóra | birkir | bjarki | bjarni | björg | björgvin | "
            "björk | bogi | bragi | brynja | brynjar | bryndís | dagný | dagur | davíð | edda | "
            "eggert | egill | eiríkur | elísabet | eyþór | eygló | fanney | finnbogi | finnur | "
            "freyja | friðrik | garðar | gísli | grétar | guðbjörg | guðfinna | guðjón | "
            "guðlaugur | guðni | guðný | guðríður | guðlaug | gunnlaugur | gunnhildur | gyða | "
            "halla | halldóra | hallgrímur | haraldur | harpa | haukur | heiða | heiðar | "
            "heiðdís | helgi | herdís | hilmar | hjalti | hjördís | hlynur | hólmfríður | "
            "hrafnhildur | hrefna | hulda | hörður | ingi | ingólfur | ingunn | ingvar | "
            "jóhannes | jórunn | júlía | ketill | kjartan | kolbeinn | kolbrún | kristbjörg | "
            "kristinn | kristófer | lára | lilja | magnea | margeir | már | matthías | ólöf | "
            "oddný | oddur | óskar | ómar | örn | örvar | pálína | ragna | ragnhildur | rakel | "
            "rósa | sif | sigfús | sigurbjörg | sigurbjörn | sigurjón | sindri | skúli | "
            "snæbjörn | snædís | sólrún | sólveig | sóley | stefanía | steingrímur | steinþór | "
            "svala | svandís | svanhildur | svanur | svava | sverrir | sæunn | telma | theodór | "
            "tinna | tryggvi | unnur | úlfar | valdimar | valgerður | valur | vigdís | viðar | "
            "vilborg | vilhjálmur | þórarinn | þórdís | þorgerður | þórhallur | þórhildur | "
            "þórir | þorlákur | þorvaldur | þráinn | þröstur | ægir | össur"
        ),
        never=(
            "nýr | nýtt | stór | fyrsta | síðasta | ekki | hvað | hvernig | hvers | hver | hvar | "
            "þetta | það | stjórnmál | viðskipti | íþróttir | menning | innlent | erlent | "
            "fréttir | lesa | stríð | friður"
        ),
        glue="birt | uppfært | mínútur | mín | klst | síðan | deila",
    ),
    pictures=PictureWords(lent="aðsend", stands="til vinstri | til hægri | í miðju | frá vinstri"),
    contacts=ContactWords(
        phones="sími",
        boxes="Pósthólf",
        joins="eða | og",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        words={
            "disclaimer": ("gervigreindar | samantekt"),
            "legal": ("vafrakökur | vafrakökum | vefnum"),
        },
        turns={
            "correction": ("fannstu villu?"),
            "disclaimer": ("greinin var þýdd | hjálparsími rauða krossins"),
            "navigation": (
                "fara í efni| gleymt lykilorð | gleymdir þú lykilorðinu | gleymdirðu lykilorðinu"
            ),
            "subscribe": (
                "fáðu helstu fréttir | sláðu inn netfang | takk fyrir skráninguna | styrktu "
                "frjálsa fjölmiðlun"
            ),
            "legal": ("við notum vafrakökur | vefurinn notar vafrakökur"),
        },
        sayings={
            "copyright": ("varið höfundarétti | höfundaréttur varinn"),
        },
        channels="rás",
        told="var | voru | hafði | höfðu | hann | hún | þeir",
        buttons={
            "navigation": (
                "horfa horfðu spila = myndband myndbandið upptöku | hlusta hlustaðu = greinina "
                "fréttina viðtalið þáttinn mín mínútur | lestími lestur = mín mínútur mínútna | "
                "stækka minnka = letur texta | leita = vefnum fréttum"
            ),
            "legal": ("samþykkja hafna leyfa = allar öllum vafrakökur vafrakökum allt"),
            "correction": ("tilkynna tilkynntu = villu villur"),
            "comments": ("skrifa sýna lesa tilkynna = allar athugasemd athugasemdir ummæli"),
            "share": (
                "afrita = hlekk slóð | deila prenta vista = frétt grein fréttinni greininni síðu"
                "| afrita afritaður afritað = hlekk tengil hlekkur slóð tengill | geyma vista "
                "deila = grein frétt greinina fréttina tölvupósti"
            ),
            "related": ("sýna lesa sjá fleiri = fréttir greinar meira fleiri"),
            "contact": (
                "senda sendu = ábendingu fréttaskot grein | hafa hafðu = samband ritstjórn"
            ),
            "app": ("sækja opna sæktu = app appið appinu"),
            "subscribe": ("gerast gerstu = áskrifandi | gefa = grein greinina"),
        },
        opens={
            "contact": (
                "hafa samband | hafðu samband | sendu | sendu okkur | sendið | ábending | "
                "fréttaskot | ritstjórn | um okkur | ertu með | senda frétt | ábendingar | "
                "sendið okkur | hafið samband | ertu með ábendingu"
            ),
            "copyright": (
                "copyright | allur réttur áskilinn | öll réttindi áskilin | höfundarréttur"
            ),
            "credits": (
                "heimild: | heimildir: | þýðing: | greinin birtist | viðtal: | texti: | umsjón:"
            ),
            "subscribe": (
                "áskrift | gerast áskrifandi | skráðu þig | skrá mig | fréttabréf | "
                "fá fréttabréf | innskráning | kaupa áskrift | styrkja | styrktu | styðja | "
                "þegar áskrifandi | ertu áskrifandi | fáðu | þessi grein er | "
                "gerstu áskrifandi | áskrifendur | aðeins fyrir áskrifendur | "
                "fyrir áskrifendur | til að lesa áfram | lestu áfram | haltu áfram að lesa | "
                "skráðu þig á | skrá inn | styrktu okkur | fáðu fréttir"
                "| netfangið þitt$ | netfang$ | sláðu inn netfangið þitt$ | þú getur afskráð þig "
                "hvenær sem er | til að lesa greinina þarftu | þú hefur lesið síðustu ókeypis"
                "| takk fyrir skráninguna$ | fáðu helstu fréttir dagsins beint | fáðu helstu "
                "fréttir dagsins sendar"
            ),
            "share": (
                "deila | deildu | deila á | deila frétt | deila grein | prenta | "
                "athugasemdir | fylgdu | fylgstu | senda á | líka við | senda | "
                "skrifa athugasemd | skrifaðu athugasemd | bæta við athugasemd | "
                "hvað finnst þér | taktu þátt | fylgstu með okkur | fylgdu okkur"
            ),
            "related": (
                "lesa meira | lesa nánar | lestu | lestu meira | lestu líka | lestu einnig | "
                "sjá einnig | sjá meira | sjá nánar | sjá: | tengdar fréttir | tengt efni | "
                "tengdar greinar | meira um | meira | fleiri fréttir | mest lesið | "
                "mest lesnu | nýjast | nýjustu | vinsælt | næsta | fyrri | skylt efni | "
                "nánar um | nýjustu fréttir | lesa einnig | lesið einnig"
                "| lesa áfram$ | þú gætir haft áhuga | krossgáta dagsins$ | taktu þátt í "
                "könnuninni"
            ),
            "correction": (
                "leiðrétting | leiðrétt | fréttin hefur verið | fréttin var | "
                "greinin hefur verið | uppfært | í fyrri útgáfu | athugasemd ritstjórnar | "
                "ath: | leiðrétting: | uppfært: | fréttin hefur verið uppfærð | "
                "fréttin var uppfærð | fréttin hefur verið leiðrétt | beðist er velvirðingar | "
                "fannstu villu"
                "| fannstu villu? láttu okkur vita"
            ),
            "author_bio": "um höfund | höfundur er | höfundur"
            "| um höfundinn$ | fleiri greinar eftir höfund | fylgja höfundi$",
            "disclaimer": (
                "þessi frétt er | skoðanir | fyrirvari | þessi grein | gervigreind | "
                "skoðanir höfunda | greinin lýsir | ritstjórn ber | nöfnum hefur verið | "
                "nafni hefur verið | greinin er þýdd | ef þú þarft hjálp"
                "| þessi samantekt er gerð | skoðanir sem birtast í | ef þú ert með "
                "sjálfsvígshugsanir"
                "| greinin var þýdd sjálfvirkt$ | greinin er þýdd sjálfvirkt$"
            ),
            "legal": (
                "persónuvernd | persónuverndarstefna | skilmálar | notkunarskilmálar | "
                "vafrakökur | fótspor | ritstjóri | ábyrgðarmaður | siðareglur | auglýsa | "
                "ritstjórnarstefna | útgáfufélag | útgefandi"
                "| stillingar á vafrakökum$ | vafrakökustillingar$ | notendaskilmálar$ | samþykkja "
                "allar$ | hafna öllum$ | þú getur afturkallað samþykki"
                "| við notum vafrakökur til"
                "| aðeins nauðsynlegar$ | aðeins nauðsynlegar vafrakökur$"
            ),
            "tags": "efnisorð | flokkar | merki | lykilorð",
            "comments": "ummæli | athugasemd"
            "| vertu fyrst til að | vertu fyrstur til að | lokað hefur verið fyrir "
            "athugasemdir | lokað er fyrir athugasemdir",
            "app": "sæktu | sækja appið | appið | náðu í",
            "advertisement": (
                "auglýsing | auglýsingar | kostað | kostuð kynning | kynning | kynningarefni | "
                "í samstarfi við"
                "| kostað efni$ | kostuð umfjöllun$ | frétt heldur áfram fyrir neðan | greinin "
                "heldur áfram fyrir neðan | fréttin heldur áfram fyrir neðan"
            ),
            "caption": (
                "mynd/ | mynd | ljósmynd | myndir: | (mynd | ljósmyndari | skjáskot | myndin | mynd "
                "úr safni | mynd: aðsend | skjáskot$ | safnmynd$"
            ),
            "navigation": (
                "heim | forsíða | valmynd | leita | leit | fara í | til baka | innskrá | hlusta | "
                "lestími | sjá fleiri | næsta síða | loka | beint | upp"
                "| leturstærð$ | nýskráning$ | mínar síður$ | skrá út$ | skrá inn$ | útskráning$ | "
                "stofna aðgang$ | fara beint í efnið$ | aftur upp$ | efst á síðu$ | í beinni$ | "
                "bein útsending$ | sýna minna$ | hleð$ | hleð inn$"
            ),
        },
        holds={
            "disclaimer": ("endurspegla ekki endilega | ekki endilega skoðanir"),
            "copyright": "réttur áskilinn | réttindi áskilin | án leyfis",
            "subscribe": (
                "fréttabréf | áskrift | skráðu þig | óháða blaðamennsku | á póstlistann | "
                "í tölvupósti | fréttabréf okkar"
            ),
            "related": "lesa meira | tengdar fréttir | sjá einnig | lestu einnig",
            "correction": (
                "fyrri útgáfu | verið leiðrétt | verið uppfærð | var leiðrétt | "
                "beðist er velvirðingar | í fyrri útgáfu | er beðist velvirðingar"
            ),
            "author_bio": "er blaðamaður | er fréttamaður | er ritstjóri",
            "contact": "sendu okkur | fréttaskot | hafðu samband",
            "legal": "skilmálar | persónuvernd* | vafrakökur | ritstjóri:",
            "caption": "mynd: | mynd/ | ljósmynd | getty images",
            "app": "app store | google play",
            "share": "deila á | deila þessari",
        },
        house=("við | okkar | okkur | þú | þinn | þín | þitt | þér | hér | ykkar"),
        changes="fréttin frétt greinin = uppfært uppfærð leiðrétt = með = bætt",
    ),
    prose=Prose(
        common=(
            "og að í á er sem til um var við með fyrir ekki hann það en af hefur því þess segir þá "
            "verið ég frá hún eru voru eftir þar úr upp yfir hafa verður hafi einnig þeir sé"
        ),
        letters="þðýæö",
        titles="dr. prof. hr. frk. sr.",
        abbreviations=(
            "t.d. o.s.frv. þ.e. þ.e.a.s. m.a. o.fl. u.þ.b. sbr. sk. ca. kl. kr. nr. bls. dr. prof. "
            "sr. hr. frk. jan. feb. febr. apr. jún. júl. ágú. ágs. sept. okt. nóv. des. millj. "
            "þús. sl. nk. f.h. e.h. f.Kr. e.Kr. St. ath. tbl. frh. s. st. fv. hdl. hrl. m.v. skv. "
            "a.m.k. þ.m.t."
        ),
        quotes=(("„", "“"), ("‚", "‘")),
        suspended="og eða",
    ),
    labels=(
        "Aðsend grein",
        "Fréttaskýring",
        "Gagnrýni",
        "Leiðari",
        "Lesið einnig",
        "Myndband",
        "Myndir",
        "Pistill",
        "Skoðun",
        "Viðtal",
        "Umfjöllun",
        "Beint",
        "Í beinni",
        "Hlaðvarp",
    ),
    topical=("Myndir", "Skoðun", "Umfjöllun", "Beint"),
    examples=Examples(
        dates={
            "mánudagur, 14. apríl 2025": "2025-04-14",
            "Birt: 9. desember 2023, 09:05": "2023-12-09T09:05",
            "Uppfært 25/10/2024 18:40": "2024-10-25T18:40",
            "Uppfært 17. júní 2024 kl. 14:05": "2024-06-17T14:05",
        },
        not_dates=("fyrir 3 klukkustundum",),
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
        boilerplate={
            "Skráðu þig á fréttabréf okkar": "subscribe",
            "Lestu einnig: Höfnin opnar á mánudag": "related",
        },
    ),
)
