"""Estonian."""

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
    code="et",
    name="Estonian",
    native="eesti",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["et"],
        weekdays=cldr.WEEKDAYS["et"],
        published=("avaldatud", "avaldati", "lisatud", "postitatud"),
        updated=("uuendatud", "viimati uuendatud", "muudetud", "viimati muudetud"),
        glue=("kell", "kl", "a", "aasta"),
        ago=cldr.AGO["et"],
        today=("täna",),
        yesterday=("eile",),
        captions=(
            "foto",
            "fotod",
            "pilt",
            "illustratsioon",
        ),
    ),
    bylines=BylineWords(
        gendered="id | d",
        sources="allikas",
        signed="arvamus | kommentaar",
        by=(
            "autor: | tekst: | kirjutas | kirjutanud | autorid: | tekst ja fotod: | kirjutab | "
            "intervjuu: | ajakirjanik: | autor | intervjueeris | küsitles | reporter: | "
            "toimetas: | foto ja tekst: | tekst ja foto: | fotod ja tekst: | pildid ja tekst: | "
            "tekst ja pildid: | küsis | küsis: | vestles | kirja pani | kommentaar: | arvamus:"
        ),
        joins="ja | ning",
        credits={
            "photography": "foto: | fotod:",
            "translation": "tõlkinud | tõlge:",
            "editing": "toimetaja: | toimetas | toimetanud",
        },
        links="ja",
        desks="toimetus | uudistetoimetus",
        bodies=(
            "partei | komitee | ministeerium | ülikool | instituut | liit | selts | leht | fond | "
            "erakond"
        ),
        roles=(
            "ajakirjanik | korrespondent | toimetaja | peatoimetaja | kolumnist | fotograaf | "
            "-toimetaja | -ajakirjanik | -korrespondent | reporter | -reporter | kommentaator | "
            "professor | dotsent | teadur | politoloog | ajaloolane | analüütik | ökonomist | "
            "jurist | kirjanik | kriitik | juhtivtoimetaja | saatejuht | ekspert"
        ),
        role_words="vanem",
        given=(
            "aivar | andres | andrus | anneli | ants | hannes | heiki | indrek | jaak | jaan | "
            "jüri | kadri | kaja | karin | katrin | kristi | kristjan | külli | liina | maarja | "
            "madis | margus | mari | marko | mart | mihkel | peeter | piret | priit | raivo | "
            "rein | siim | tarmo | tiina | tiit | toomas | triin | tõnu | urmas | ülle | aarne | "
            "aet | ain | aita | allan | alo | anne-ly | anu | argo | arno | arvo | asko | "
            "egert | eesi | enn | epp | erkki | ester | evelin | ere | gerli | hannela | hanno | "
            "hardo | heldur | heli | helju | henn | ilmar | innar | irja | ivi | jaanika | "
            "jaanus | janek | janika | jarek | joonas | kaarel | kadi | kaia | kaidi | kairi | "
            "kalev | karl-erik | karmen | kaspar | katre | kaupo | keit | kerli | kersti | "
            "kert | kertu | kirke | kristel | kristiina | kristo | krista | kärt | küllike | "
            "leelo | leho | lembit | liis | liisa | liisi | liivi | lii | lilian | linnar | "
            "mait | malle | maret | margit | mariann | marika | marje | marju | märt | marten | "
            "meelis | meeli | merike | mikk | moonika | naima | neeme | olev | olavi | ott | "
            "paavo | peep | piia | pille | pilvi | raigo | raili | raul | reelika | reimo | "
            "riho | riina | riin | risto | siiri | sirje | sirli | sulev | taavi | taavet | "
            "tanel | tauno | teet | tiia | tiiu | triinu | tõnis | tõnn | ulvi | urve | uku | "
            "vahur | vaiko | vallo | veiko | vello | vilja | villu | viljar | viive | virge | "
            "virve | üllar"
        ),
        never=(
            "jaga | saadaval | laadi | telli | jälgi | loe | vaata | kuula | prindi | salvesta | "
            "uus | uued | suur | esimene | viimane | ei | mis | miks | kuidas | kes | kus | "
            "see | poliitika | majandus | sport | kultuur | uudised | arvamus | sõda | rahu | "
            "valitsus | valimised | streik | -mine | -mised | -sus | vabariik | riigikogu | "
            "pank | linnavalitsus | haigla | kool"
        ),
        glue="avaldatud | uuendatud | minutit | min | tundi | tagasi | jaga",
        agencies="BNS | ERR | Postimees | Delfi",
    ),
    pictures=PictureWords(lent="erakogu", stands="vasakul | paremal | keskel | vasakult"),
    contacts=ContactWords(
        phones="telefon",
        joins="või | ja",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        sources="allikas",
        rights="kõik õigused",
        words={
            "disclaimer": ("arvamused | seisukohti | omad | väljendatud"),
            "subscribe": ("olulisemad | hommikul | e-postiga"),
            "legal": ("küpsiseid | küpsised | kasutuskogemust"),
            "comments": ("kommentaari | kommentaaride"),
        },
        sayings={
            "copyright": ("creative commonsi litsentsi| creative commonsi | litsentsi alusel"),
            "share": ("eelistatud allikaks | eelistatud allikate"),
            "subscribe": ("otse sinu postkasti | viimase tasuta artikli | kontrolli oma postkasti"),
        },
        turns={
            "navigation": ("unustasid parooli | unustasin parooli | unustasite parooli"),
            "app": ("saadaval app store | saadaval app store'is"),
            "credits": ("ilmus paberlehes"),
            "author_bio": ("rohkem samalt autorilt | veel samalt autorilt"),
            "disclaimer": (
                "kokkuvõte on loodud | kokkuvõtte on loonud | arvamusartikkel väljendab"
            ),
            "comments": (
                "kommenteerimiseks logi sisse | ole esimene kommenteerija | kommenteerimine on "
                "suletud"
            ),
            "advertisement": ("lugu jätkub pärast"),
            "related": ("sind võib huvitada | teid võib huvitada"),
            "share": ("liitu meie whatsappi"),
            "subscribe": (
                "päeva olulisemad uudised | saa igal hommikul | aitäh liitumast | telli alates | "
                "tühista igal ajal | edasi lugemiseks osta"
            ),
            "legal": ("kasutame küpsiseid, et"),
        },
        channels="kanal",
        is_words="on",
        told="oli | olid | tema | nemad",
        trades=(
            "ajakirjanik | toimetaja | peatoimetaja | kolumnist | korrespondent | reporter | "
            "kirjanik | ajaloolane"
        ),
        buttons={
            "navigation": (
                "vaata esita = video videot videosid | kuula kuulake = artiklit lugu saadet min "
                "minutit | lugemist lugemisaeg = min minutit minut | otsi = saidilt uudistest "
                "lehelt | liigu = sisu põhisisu juurde edasi | näita laadi = vähem veel rohkem"
            ),
            "correction": ("teata anna paranda = veast viga vead"),
            "comments": (
                "lisa näita kirjuta loe vaata teata = kõiki kõik kommentaar kommentaari kommentaare "
                "kommentaarid kommentaarist"
            ),
            "subscribe": (
                "kingi = artikkel artiklit tellimus | halda tühista = tellimust tellimus | "
                "sisesta sinu = e-post e-posti aadress"
            ),
            "share": (
                "kopeeri = link linki | jaga prindi salvesta saada = artiklit artikkel lehte "
                "artikli sõbrale linki"
                "| kopeeritud = link linki | jaga = facebookis e-postiga whatsappis twitteris | "
                "salvesta = hilisemaks artikkel lugu | jälgi = autorit teemat"
            ),
            "related": (
                "rohkem kõik veel näita loe vaata = uudiseid artikleid uudised artiklid veel "
                "rohkem lugusid"
            ),
            "contact": (
                "kirjuta võta saada = toimetusele toimetusega ühendust vihje autorile kiri"
            ),
            "app": ("lae laadi ava alla = rakendus rakenduses rakendust äpp"),
            "legal": (
                "küpsiste halda muuda = seaded küpsiseid sätted privaatsuse"
                "| nõustun keeldun keeldu luba nõustu lükka = kõigiga kõigist kõik küpsised "
                "küpsistega"
                "| halda muuda = küpsiste seadeid seaded küpsiseid"
            ),
        },
        opens={
            "contact": (
                "kontakt | võta ühendust | saada vihje | saada | vihje | kirjuta | "
                "kirjuta meile | toimetus: | meist | klienditugi | saada meile | anna vihje | "
                "anna teada | on sul vihje | võtke ühendust | saada kiri"
                " | lasteabi# | eluliin# | ohvriabi kriisitelefon# | emotsionaalse toe ja "
                "hingehoiu telefon#"
                "| kui sul on enesetapumõt | kui vajad abi, helista"
                "| kui sul on enesetapu | kui sul on enesetapumõtted"
            ),
            "copyright": "copyright | kõik õigused kaitstud | autoriõigus*",
            "credits": (
                "allikad: | allikas | tõlkis | tõlge: | toimetas | toimetaja | artikkel ilmus | "
                "bns | esmakordselt avaldatud"
            ),
            "subscribe": (
                "telli | telli uudiskiri | tellimus | liitu | liitu uudiskirjaga | uudiskiri | "
                "logi sisse | oled juba tellija | toeta | anneta | ainult tellijale | "
                "loe edasi | proovi | registreeru | telli kohe | telli meie | juba tellija | "
                "tellijale | edasi lugemiseks | toeta meid | proovi tasuta | saad uudised"
                " | artikkel on vaid tellijatele | see artikkel on tellijatele"
                "| saad uudiskirjast igal ajal loobuda | saate uudiskirjast igal ajal | proovi 1 "
                "euro eest | oled lugenud oma viimase | lülita teavitused sisse$ | jälgi teemat$ | "
                "osta tellimus$ | kuutasu$"
                "| tühista igal ajal$ | saa igal hommikul olulisemad uudised"
                "| telli ja loe edasi$ | sisesta korrektne e-posti aadress"
            ),
            "share": (
                "jaga | jaga artiklit | prindi | kommenteeri | avalda arvamust | jälgi | "
                "jälgi meid | kopeeri link | salvesta | jaga lugu | jaga sõbraga | "
                "lisa kommentaar | kirjuta kommentaar | mida sina arvad | mis sina arvad"
                "| link kopeeritud$"
                "| kommenteeri artiklit$"
            ),
            "related": (
                "loe ka | loe lisaks | loe veel | loe rohkem | loe: | loe pikemalt | vaata ka | "
                "vaata | vaata lisaks | kuula ka | seotud | seotud artiklid | seotud lood | "
                "sarnased | samal teemal | veel | rohkem uudiseid | enim loetud | loetumad | "
                "loetuimad | populaarsed | viimased | viimased uudised | värsked | järgmine | "
                "eelmine | lisaks"
                "| soovitame$ | toimetuse valik$ | toimetuse soovitused$ | ära jäta vahele$ | "
                "osale küsitluses$ | vasta viktoriinile$ | pane oma teadmised proovile | päeva "
                "ristsõna$"
                "| viimati lisatud$ | populaarsemad$ | populaarseimad$"
            ),
            "correction": (
                "parandus | õiendus | täpsustus | artiklit on | uuendatud | leidsid vea | teata veast "
                "| toimetuse märkus | varasemas versioonis | märkus: | parandus: | lugu on täiendatud "
                "| artiklit on täiendatud | lugu on parandatud | artiklit on parandatud | loo "
                "varasemas versioonis | artikli varasemas versioonis | vabandame | märkasid viga | "
                "teavita veast | artiklit täiendatud | artiklit uuendatud | artiklit parandatud | "
                "artiklit muudetud | artiklit on uuendatud | uudist täiendatud | uudist uuendatud | "
                "uudist parandatud | uudist muudetud | uudist on täiendatud | uudist on uuendatud | "
                "uudist on parandatud | lugu täiendatud | lugu uuendatud | lugu parandatud | lugu "
                "muudetud | lugu on uuendatud | teksti täiendatud | teksti uuendatud | teksti "
                "parandatud | teksti muudetud | teksti on täiendatud | teksti on uuendatud | teksti "
                "on parandatud"
            ),
            "author_bio": "autor on | autorist | autor| kõik autori artiklid$",
            "disclaimer": (
                "arvamused | artikkel väljendab | tehisaru | see artikkel | sisuturundus | "
                "artiklis väljendatud | artiklis avaldatud | arvamusartiklid | "
                "autori seisukohad | toimetus ei | nimed on muudetud | nimi on muudetud | "
                "artikkel on tõlgitud | tekst on tõlgitud | kui vajad abi"
                "| tekst on loodud tehis | uudis on avaldatud automaatselt"
                "| artikkel on tõlgitud automaatselt$ | tekst on tõlgitud automaatselt$"
            ),
            "legal": (
                "privaatsus | privaatsustingimused | privaatsuspoliitika | kasutustingimused | "
                "tingimused | küpsised | küpsiste | vastutav väljaandja | peatoimetaja | "
                "reklaam ja | kasutame küpsiseid | isikuandmed"
                "| nõustun kõigiga$ | keeldun kõigist$ | reklaami tellimine$ | saate oma nõusoleku "
                "igal"
                "| kasutame küpsiseid, et pakkuda | kasutame küpsiseid, et teie"
                "| ainult vajalikud$ | ainult vajalikud küpsised$ | luba ainult vajalikud$"
            ),
            "tags": "märksõnad | teemad | sildid",
            "comments": (
                "kommentaarid | kommentaar | kuva kommentaarid | loe kommentaare | vasta"
                "| kommentaari$ | kommentaari#"
            ),
            "app": "laadi alla | laadi | rakendus"
            "| saadaval app store'is | saadaval app store'is ja google plays$",
            "advertisement": (
                "reklaam | kuulutus | artikkel jätkub | artikkel jätkub pärast | koostöös | "
                "sponsoreeritud"
                "| artikkel jätkub pärast reklaami | sponsoreeritud sisu$ | partnersisu$"
            ),
            "caption": (
                "fotod: | pilt: | foto | (foto | illustreeriv | arhiivifoto | illustratiivne foto | "
                "pilt on illustratiivne | illustratiivne pilt | kuvatõmmis | arhiivipilt$ | "
                "pressifoto$"
                "| illustreeriv foto$ | illustreeriv pilt$"
            ),
            "navigation": (
                "avaleht | esileht | menüü | otsi | otsing | liigu | tagasi | kuula | "
                "lugemisaeg | näita rohkem | sulge | järgmine leht | mine sisu"
                "| teksti suurus$ | loo konto$ | minu konto$ | logi välja$ | minu profiil$ | "
                "tagasi üles$ | avalehele$ | otse$ | otseblogi$ | jälgi otseblogi$ | laadin$"
            ),
        },
        holds={
            "disclaimer": (
                "ei pruugi kattuda | ei pruugi ühtida | toimetuse seisukoht* | ei vastuta | "
                "tehisintellekti* abil | tehisaru abil"
            ),
            "copyright": "õigused kaitstud | ilma loata",
            "subscribe": (
                "uudiskirjaga | uudiskiri | telli | sõltumatut ajakirjandust | "
                "sinu postkasti | meie uudiskiri* | ainult tellijatele"
                "| uudiskirjast igal ajal loobuda"
            ),
            "related": "loe ka | loe lisaks | vaata ka",
            "correction": (
                "varasemas versioonis | on parandatud | on uuendatud | vabandame eksituse"
            ),
            "author_bio": "on ajakirjanik | on toimetaja",
            "legal": "kasutustingimused | privaatsus* | küpsiseid| nõusoleku igal ajal tagasi",
            "caption": "foto: | (foto | getty images | /bns | /scanpix",
            "contact": "saada vihje",
            "app": "app store | google play",
        },
        house="me | meie | sina | sinu | siin | teie | meile",
        changes="artikkel lugu tekst = uuendatud täiendatud parandatud = = lisatud",
    ),
    prose=Prose(
        common=(
            "ja on et ei see mis oli ka kui ta aga oma kes või ning siis seda veel selle nii välja "
            "üle pole ma nad kuid juba peale aastal kas tema ütles pärast vaid olla mida sai oleks "
            "kuni poolt sest"
        ),
        letters="õäöüšž",
        titles="hr. pr. prl. dr. prof. kpt. kol. kindr.",
        abbreviations=(
            "hr. pr. prl. dr. prof. lk. nr. jne. jm. jt. nt. s.t. st. s.o. u. ca. a. aj. tn. mnt. "
            "pst. kl. tel. vt. vrd. jaan. veebr. apr. aug. sept. okt. nov. dets. mln. mld. kpt. "
            "kol. kindr. mag. e.m.a. m.a.j. vm. sh. lüh. ingl. sks. vn."
        ),
        quotes=(("„", "“"), ("„", "”"), ("«", "»")),
        suspended="ja või ning kuni",
    ),
    labels=(
        "Analüüs",
        "Arvamus",
        "Arvustus",
        "Eksklusiiv",
        "Foto",
        "Fotod",
        "Galerii",
        "Graafik",
        "Intervjuu",
        "Juhtkiri",
        "Kommentaar",
        "Otseblogi",
        "Otsepilt",
        "Portree",
        "Reportaaž",
        "Repliik",
        "Taskuhääling",
        "Ülevaade",
        "Vaata videot",
        "Video",
        "Loe ka",
        "Loe lisaks",
    ),
    topical=(
        "Galerii",
        "Ülevaade",
        "Graafik",
        "Foto",
    ),
    examples=Examples(
        dates={
            "esmaspäev, 14. aprill 2025": "2025-04-14",
            "Avaldatud: 9. detsember 2023, 09:05": "2023-12-09T09:05",
            "Uuendatud 25/10/2024 18:40": "2024-10-25T18:40",
        },
        not_dates=("3 tunni eest",),
        bylines={
            "Autor: Mari Tamm ja Jaan Kask": ("Mari Tamm", "Jaan Kask"),
        },
        not_bylines=("Uus seadus",),
        prose=(
            "Linnavolikogu kinnitas teisipäeval uue eelarve, mis annab koolidele ja teedele rohkem "
            "raha. Linnapea ütles, et vana silla remont algab pärast suve, kuid opositsioon ei ole "
            "sellega rahul. „Seda on meile ka varem lubatud,“ sõnas üks elanik, kes on oodanud "
            "juba viis aastat."
        ),
        boilerplate={
            "Telli uudiskiri": "subscribe",
            "Loe ka: Sadam avatakse esmaspäeval": "related",
        },
    ),
)
