"""Finnish."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    FieldWords,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
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
        captions=(
            "kuva",
            "kuvat",
            "kuvaaja",
            "arkistokuva",
            "kuvakaappaus",
            "kuvalähde",
            "kuvituskuva",
            "valokuva",
        ),
    ),
    bylines=BylineWords(
        gendered="t | at",
        offices="puheenjohtaja | presidentti",
        news="uutiset",
        sources="lähde | lähteet",
        signed="kolumni | kommentti | analyysi | pääkirjoitus | arvio | essee",
        by=(
            "julkaissut: | "
            "teksti: | kirjoittaja: | kirjoittanut: | kirjoittanut | toimittaja: | "
            "kirjoittajat: | teksti ja kuva: | teksti ja kuvat: | teksti & kuvat: | "
            "haastattelu: | julkaissut | toimittajat: | teksti | teksti, kuvat: | "
            "jutun kirjoitti | kirjoitti | toimittanut: | haastattelija: | kuva ja teksti: | "
            "kuva & teksti: | teksti & kuva: | kuvat ja teksti: | kuvat & teksti: | "
            "valokuvat ja teksti: | teksti ja valokuvat: | juttu: | haastatteli | kommentti: | "
            "analyysi: | kolumni:"
        ),
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
            "esimiestoimittaja | -toimittaja | -kirjeenvaihtaja | professori | tutkija | "
            "dosentti | kirjailija | ekonomisti | pääekonomisti | analyytikko | asiantuntija | "
            "freelancer | avustaja | toimituspäällikkö | uutispäällikkö | kriitikko | "
            "kommentaattori | -avustaja | -kriitikko | väitöskirjatutkija | historioitsija | "
            "tietokirjailija | esseisti | runoilija | dramaturgi | filosofi | sosiologi | "
            "politologi | valtiotieteilijä | valokuvaaja | kuvajournalisti | juontaja | "
            "kääntäjä | bloggaaja | näytelmäkirjailija | tutkijatohtori | käsikirjoittaja | "
            "lehtori | yliopistonlehtori | apulaisprofessori | emeritusprofessori | "
            "kielitieteilijä | dokumentaristi"
        ),
        role_words="vastaava | freelance",
        given=(
            "sirkka-liisa | eeva-liisa | pirkko-liisa | ulla-maija | veli-pekka | "
            "veli-matti | olli-pekka | antti-jussi | aatos | aila | aimo | ainikki | "
            "akseli | aleksanteri | alisa | alpo | annikki | anssi | arvi | atte | "
            "aukusti | auli | aulikki | eelis | eetu | elli | elma | elsi | enni | erja | "
            "erkka | esko | heimo | hilma | iikka | ilmari | irmeli | isto | jalmari | "
            "jooa | joona | kaarlo | kalervo | katariina | kauko | kyllikki | "
            "laura-maria | leea | lenita | mailis | marjaana | martta | mauno | meeri | "
            "mirjami | mirkka | nikolai | orvokki | oskari | otso | päivikki | pertti | "
            "raila | reima | roope | sakke | saku | sinikka | sointu | taina | taisto | "
            "taneli | taru | teija | tellervo | tuulikki | tyyne | urpo | valma | "
            "valtteri | vieno | vihtori | viljami | yrjö | "
            "aino | anna | anne | anni | antti | ari | eero | eeva | elina | esa | hanna | "
            "hannu | heidi | heikki | helena | henri | ilkka | jaakko | janne | jari | jarmo | "
            "johanna | jouni | juha | juhani | juho | jukka | jussi | kaisa | kalle | kari | "
            "katja | kirsi | laura | lauri | leena | maija | mari | marja | markku | marko | "
            "markus | matti | merja | mika | mikko | minna | niina | olli | outi | paula | "
            "pekka | pentti | petri | petteri | päivi | raimo | riikka | sami | sanna | sari | "
            "satu | seppo | sini | susanna | tapio | tarja | teemu | tero | tiina | timo | "
            "tommi | tuomas | tuula | ulla | veera | ville | virpi | aapo | aarne | aki | "
            "aleksi | anniina | anna-liisa | anna-maija | anne-mari | antero | anu | arja | "
            "arto | asko | aulis | eerik | eija | eila | eino | emmi | erkki | essi | eveliina | "
            "hannele | harri | heini | heli | henna | henriikka | hilkka | iida | iiro | ilari | "
            "ilpo | inka | inkeri | irja | irma | ismo | jaana | jani | jarkko | jenni | jere | "
            "joni | jonna | jorma | jouko | juha-pekka | jukka-pekka | jyri | jyrki | kaarina | "
            "kaija | kalevi | kati | katri | keijo | kerttu | kimmo | konsta | kristiina | "
            "kyösti | leila | liisa | maarit | maiju | maria-liisa | marika | marja-leena | "
            "marja-liisa | marjatta | marjo | marjut | marketta | martti | matias | maunu | "
            "mauri | mervi | miia | milla | mirja | mirka | miro | nea | niko | olavi | oona | "
            "osmo | paavo | panu | pasi | pauli | pauliina | perttu | piia | pirjo | pirkko | "
            "raija | raisa | rauno | reijo | reetta | riina | riitta | risto | ritva | saana | "
            "saara | sakari | salla | sampo | samu | samuli | santeri | santtu | sarianna | "
            "seija | senja | simo | sirkka | sirpa | soile | suvi | tapani | tiia | topi | "
            "tuija | tuire | tuomo | tuulia | tytti | uula | urho | vappu | väinö | veijo | "
            "veikko | venla | vesa | vesa-matti | vilho | vuokko"
        ),
        never=(
            "jaa | jaettu | saatavilla | lataa | tilaa | seuraa | lue | katso | kuuntele | nyt | tallenna | "
            "tulosta | kopioi | ilmoita | -ollisuus | -yys | -tiot | -tieto | "
            "uusimmat | uutinen | pörssi | raha | työ | asuminen | koulu | koulut | opetus | "
            "tutkimus | tiede | tekniikka | terveys | sairaala | perhe | lapset | yhteiskunta | "
            "rikos | oikeus | poliisi | ilmasto | ympäristö | luonto | eläimet | musiikki | "
            "elokuva | elokuvat | kirjat | teatteri | televisio | muoti | ruoka | reseptit | "
            "matkailu | matka | jalkapallo | jääkiekko | sää | horoskooppi | ristikko | "
            "mielipiteet | pääkirjoitus | kolumnit | suora | uutiskirje | arkisto | tilaajille "
            "| tilaaja | tilaajat | myös | lisää | luetuimmat | maakunta | satama | lentoasema "
            "| liikenne | joukkoliikenne | rannikko | pohjois | etelä | itä | länsi | vanha | "
            "paikalliset | "
            "uusi | uudet | suuri | ensimmäinen | viimeinen | ei | mitä | miksi | miten | kuka | "
            "missä | milloin | tämä | se | politiikka | talous | urheilu | kulttuuri | kotimaa | "
            "ulkomaat | mielipide | uutiset | lue | sota | rauha | kriisi | hallitus | vaalit | "
            "lakko | -inen | -iset | -minen | -misen | -uus | -isuus | pankki | kaupunki | "
            "eduskunta | suomen | helsingin"
        ),
        glue=(
            "lisää artikkeleita | näytä profiili | "
            "julkaistu | päivitetty | minuuttia | min | tuntia | sitten | lukuaika | jaa | "
            "kommentit"
        ),
        agencies=(
            "STT | Lehtikuva | lännen media | uutissuomalainen | uutissuomalainen (usu) | usu | spt"
        ),
    ),
    mails=MailWords(
        subject="aihe", sent="lähetetty", people="lähettäjä | vastaanottaja", marks="vs"
    ),
    fields=FieldWords(
        title="otsikko",
        author="kirjoittaja | toimittaja",
        published="julkaistu",
        deck="ingressi",
        text="teksti | leipäteksti",
        other="kategoria | osasto | kategoriat | avainsanat | kuva | kuvateksti",
        source="lähde | lehti",
        archived="asiakirjan numero | artikkelin tunnus | issn | sanamäärä",
    ),
    pages=PageWords(
        reading="min",
        pages="sivu | s.",
        publishes="julkaisija | kustantaja",
        ends="loppu",
        issues="nro | numero",
    ),
    pictures=PictureWords(
        lent="arkisto | arkistokuva | kuvituskuva",
        stands="vas. | oik. | kesk. | vasemmalla | oikealla | keskellä | vasemmalta | vas | oik",
    ),
    contacts=ContactWords(
        phones="puhelin | puh",
        short_boxes="PL",
        counted="luku",
        joins="tai | ja",
    ),
    phrases=Phrases(
        sources="lähde",
        rights="kaikki oikeudet",
        ands="ja",
        dwells="asuu",
        turns={
            "navigation": ("unohditko salasanasi | unohditko salasanan | unohtuiko salasana"),
            "app": ("saatavilla app store | saatavilla app storesta | saatavana app store"),
            "disclaimer": ("kriisipuhelin päivystää"),
            "comments": ("ole ensimmäinen kommentoija | kommentit moderoidaan"),
            "related": (
                "sinua saattaisi kiinnostaa | sinua voisi kiinnostaa | saatat pitää myös | "
                "ratkaise päivän ristikko"
            ),
            "subscribe": (
                "voit perua tilauksen | voit peruuttaa tilauksen | voit lopettaa milloin | kiitos "
                "tilauksesta | kiitos tilauksestasi | kokeile 1 eurolla | kokeile eurolla | "
                "tilaamalla uutiskirjeen hyväksyt | tilaamalla hyväksyt | tukesi mahdollistaa"
                "| anna kelvollinen sähköpostiosoite | lähetimme sinulle vahvistusviestin | olemme "
                "lähettäneet sinulle"
            ),
            "legal": ("käytämme evästeitä tarjotaksemme | käytämme evästeitä parantaaksemme"),
            "credits": (
                "juttu on julkaistu painetussa lehdessä | juttu on julkaistu lehdessä | "
                "artikkeli on julkaistu painetussa"
                "| julkaistu lehdessä | julkaistu painetussa lehdessä"
            ),
        },
        sayings={
            "share": ("ensisijaiseksi lähteeksi | ensisijaisiin lähteisiin"),
            "legal": (
                "tietoja laitteellasi | peruuttaa suostumuksesi"
                " | ovat omistajiensa omaisuutta | noudattaa journalistin ohjeita | sitoutunut "
                "julkisen sanan neuvoston"
            ),
            "copyright": (
                "tekijänoikeuslain suojaama* | suojattu tekijänoikeudella | tekijänoikeudella "
                "suojattu* | tekijänoikeuden suojaama*"
            ),
            "subscribe": (
                "rajaton pääsy kaikkiin sisältöihin | pääset lukemaan kaikki jutut | lukuoikeus "
                "kaikkiin juttuihin"
                " | saat tämän viestin, koska | saat tämän uutiskirjeen, koska | sait tämän "
                "viestin, koska"
                "| tarkista sähköpostisi"
            ),
        },
        channels="kanava",
        careers=(
            "opettaa | johtaa | tutkii | opiskelee | opiskellut | valmistunut | syntynyt "
            "| asuva | työskentelee | työskennellyt | kirjoittanut | seuraa | juontaja | "
            "runoilija | romaanin | romaaneja | historian | oikeustieteen | taloustieteen "
            "| sosiologian | valtio-opin | politiikan | yliopisto | ammattikorkeakoulu | "
            "tohtori | maisteri | filosofian | kirjoja | kirjan | kirjeenvaihtaja | "
            "kolumnisti | kriitikko | tietokirjailija | eläkkeellä | helsingissä | "
            "kirjoittaja | toimittaja | yliopiston | yliopistossa | professori | dosentti "
            "| kirja | romaani | teos | väitellyt | tutkija | päätoimittaja | asuu | "
            "freelance | kirjoittaa | tutkijatohtori | väitöskirjatutkija | "
            "tohtorikoulutettava | kirjailija | historioitsija | ekonomisti | juristi | "
            "lehtori | yliopistonlehtori | kääntäjä | emeritus | emeritusprofessori | "
            "erikoistutkija"
            "| vapaa"
        ),
        offices=(
            "professori | tutkija | lääkäri | asianajaja | dosentti | toimitusjohtaja | rehtori | "
            "pappi | insinööri | psykologi | psykiatri | arkkitehti | biologi | fyysikko | "
            "juristi | diplomaatti | konsultti | yrittäjä | politologi | sosiologi | filosofi | "
            "historioitsija | lehtori | yliopistonlehtori | sairaanhoitaja | ylilääkäri | "
            "pääekonomisti | opiskelija | väitöskirjatutkija | emeritusprofessori | "
            "apulaisprofessori | asiantuntija | perustaja | toiminnanjohtaja | kirjailija"
        ),
        articles=(
            "tämä artikkeli | tämä juttu | tämä kirjoitus | tämä teksti | tämä kolumni | "
            "tämä haastattelu | tämä uutinen"
        ),
        imperatives=(
            "tilaa | seuraa | lataa | saat | jaa | kommentoi | tue | lue | kuuntele | kirjoita | "
            "lähetä | kerro | osallistu | liity | kokeile | keskustele | kirjaudu | tilaatko | "
            "seuraakaa | ladatkaa | jakakaa | kommentoikaa | tukekaa | lukekaa | kuunnelkaa | "
            "kirjoittakaa | lähettäkää | kertokaa | katso | katsele | klikkaa | avaa | anna | "
            "auta | osta | testaa | löydä | kysy | soita | ota | tule | luo | valitse | aktivoi | "
            "ilmoittaudu | rekisteröidy | tykkää | vinkkaa | lahjoita | jätä | tutustu | ilmianna"
        ),
        is_words=("on"),
        trades=(
            "toimittaja | kirjailija | kolumnisti | historioitsija | kirjeenvaihtaja | "
            "päätoimittaja | tietokirjailija | toimittajana | kriitikko | esseisti | runoilija | "
            "dramaturgi | filosofi | sosiologi | politologi | valtiotieteilijä | kuvaaja | "
            "valokuvaaja | kuvajournalisti | juontaja | kääntäjä | bloggaaja | uutispäällikkö | "
            "kulttuuritoimittaja | taloustoimittaja | tiedetoimittaja | kolumnistit | "
            "freelancer | freelance-toimittaja | näytelmäkirjailija | tutkijatohtori | "
            "erikoistoimittaja"
        ),
        words={
            "subscribe": (
                "tilaajille | tilaaja | tilaajat | tilaus | tilaa | lukijat | lukijamme | "
                "lukija | lahjoita | lahjoitus | tue | tuki | ilmaiseksi | tarjous | "
                "kuukausi | kuukaudessa | tili | kirjaudu | rekisteröidy | uutiskirje | "
                "sähköposti | sähköpostiisi | riippumaton | journalismi | jäsen | "
                "jäseneksi | lue | lukea | lukemista | maksaa"
            ),
            "share": (
                "jaa | jakaa | mieltä | lähetä | kaverille | ystävälle | tulosta | kopioi | "
                "linkki | seuraa | keskustele | keskustelu | aiheesta"
            ),
            "comments": ("kommentit | kommentti | kommentoi"),
            "contact": (
                "yhteys | yhteyttä | ota | kirjoita | kerro | juttuvinkki | vinkki | "
                "vinkkaa | toimitus | toimitukselle | toimittajalle | puhelin | kysymys | "
                "palaute"
            ),
            "correction": (
                "oikaisu | korjattu | korjaus | virhe | virheellinen | väärä | muutettu | "
                "päivitetty | versio | aiemmin | aiemmassa | lisätty | täydennetty | juttu | "
                "juttua | artikkelia"
                "| väärin"
            ),
            "disclaimer": (
                "mielipiteet | mielipide | mielipidekirjoitus | kirjoittajan | kirjoittaja | "
                "vastuussa | vastuu | omiaan | tekoäly | tekoälyn | käännetty | "
                "automaattisesti | kaupallinen | yhteistyö"
            ),
            "author_bio": (
                "toimittaja | kirjeenvaihtaja | kirjailija | professori | historioitsija | "
                "kolumnisti | kirja | vapaa | tutkija | kirjoittaa"
            ),
            "related": (
                "lue | myös | juttu | jutut | aihe | aiheesta | uutiset | luetuimmat | "
                "lisää | suosittelemme | katso | uusimmat"
            ),
            "legal": ("evästeet | tietosuoja | käyttöehdot | oikeudet| evästeitä"),
        },
        told=(
            "oli | olivat | ollut | olleet | tuli | tulivat | hän | hänen | heidän | eivät | "
            "sai | saivat | teki | tekivät | meni | menivät | piti | voi | voitiin | joutui | "
            "häntä | hänet | heitä | heidät | sitten | kuoli"
        ),
        buttons={
            "navigation": (
                "toista katso = video videon | kuuntele = juttu artikkeli min minuuttia | hae etsi "
                "= sivustolta uutisista sivuilta | lukuaika = min minuuttia noin | siirry hyppää = "
                "sisältöön hakuun navigaatioon"
            ),
            "correction": (
                "ilmoita ehdota raportoi kerro = virheestä virheen virhe korjausta korjaus "
                "kirjoitusvirhe kirjoitusvirheestä"
            ),
            "comments": (
                "ilmoita näytä kirjoita lue lisää piilota lähetä avaa jätä = kaikki kommentti kommentit "
                "kommentteja kommentin kommentista asiaton asiattomasta | kommentointi keskustelu "
                "= suljettu päättynyt suljettu"
            ),
            "subscribe": (
                "tilaa = ilmaiseksi nyt heti tästä maksutta | "
                "lahjoita lahjaksi = artikkeli artikkelin juttu | tilaajat tilaaja = jakaa "
                "artikkelia artikkelin artikkeleita kuukaudessa voivat lahjoittaa viisi kymmenen "
                "ilmaiseksi | hallinnoi peruuta uusi hallitse = tilaus tilausta tilaustasi tiliä "
                "uutiskirjeet | kirjoita syötä anna sinun = sähköpostiosoitteesi sähköpostiosoite "
                "sähköposti"
            ),
            "share": (
                "kopioi kopioitu = linkki linkin | jaa tallenna tulosta lähetä = artikkeli juttu "
                "sivu artikkelin jutun linkki ystävälle"
                "| lisää = lähteeksi ensisijaiseksi googlessa meidät"
            ),
            "related": (
                "näytä lue lataa katso = lisää juttuja uutisia artikkeleita kaikki uutiset jutut "
                "| lisää kaikki = juttuja uutisia artikkeleita uutiset jutut artikkelit"
            ),
            "legal": (
                "käytä osta = sisältöä uudelleen julkaisuoikeus | hallinnoi muuta hallitse = "
                "evästeitä evästeasetuksia evästeasetukset tietosuoja-asetukset "
                "yksityisyysasetukset evästeet"
                "| hyväksy hylkää salli = kaikki evästeet"
                "| muokkaa hyväksy hallitse = asetuksia evästeasetuksia välttämättömät"
            ),
            "contact": (
                "lähetä kirjoita = juttuvinkki uutisvinkki palautetta palaute mielipidekirjoitus "
                "lukijakirje vinkki toimitukselle | ota = yhteyttä toimitukseen kirjoittajaan "
                "toimittajaan"
            ),
            "app": ("lataa avaa lue asenna = sovellus sovelluksessa sovelluksen"),
        },
        opens={
            "contact": (
                "varaukset:# | ilmoittautumiset:# | lisätietoja:# | lisätiedot:# | "
                "liput:# | lisätietoja~ | lisätiedot~ | lisää tietoa~ | ilmoittautuminen~ "
                "| ilmoittautumiset~ | liput~ | lippuvaraukset~ | kotisivut~ | "
                "verkkosivut~ | "
                "ota yhteyttä | yhteystiedot | lähetä juttuvinkki | lähetä | anna palautetta "
                "| palaute | toimitus: | meistä | asiakaspalvelu | vinkkaa | kerro | onko "
                "sinulla juttuvinkki | onko sinulla vinkki | onko sinulla tietoa | "
                "juttuvinkit | lähetä vinkki | lähetä meille | vinkkaa meille | kerro meille "
                "| kerro siitä meille | ota yhteyttä toimitukseen | tiedätkö lisää | tiedätkö "
                "aiheesta | kirjoita meille | kriisipuhelin# | nettitukinet# | lasten ja "
                "nuorten puhelin# | nollalinja# | lisätietoja: | lisätiedot: | lisätietoja "
                "antaa | lisätietoja antavat | lisätietoa: | yhteystiedot: | ota yhteyttä "
                "toimittajaan | lähetä juttuvinkkisi | lähetä palautetta | lähetä "
                "mielipidekirjoitus | lähetä uutisvinkki | anna juttuvinkki | vinkkaa juttu | "
                "vinkkaa toimitukselle | tiedätkö asiasta | toimituksen sähköposti | "
                "toimituksen puhelin | sähköposti: | puhelin: | postiosoite | käyntiosoite"
                "| juttuvinkki"
                "| tietoa meistä$"
            ),
            "copyright": (
                "copyright | kaikki oikeudet pidätetään | tekijänoikeus | sisällön kopiointi "
                "| sisällön kopioiminen | sisällön luvaton | sisällön lainaaminen | aineiston "
                "kopiointi | artikkelin kopiointi | tekstin kopiointi | jutun kopiointi | "
                "tämän jutun kopiointi | materiaalin luvaton | tekijänoikeus$ | kaikki "
                "oikeudet | kaikki sisältö on"
            ),
            "credits": (
                "lähteet: | lähde | käännös: | juttu on | teksti: | toimittaja: | stt | "
                "julkaistu alun perin | infografiikka: | kuvitus: | taitto: | ulkoasu: | "
                "suomennos: | videot: | kuvaus: | kuvaaja: | leikkaus: | editointi: | ääni: | "
                "tuotanto: | tuottaja: | oikoluku: | data: | data-analyysi: | kehitys: | "
                "tekstit: | musiikki: | haastattelu: | ohjaus: | käsikirjoitus: | kääntäjä: | "
                "toimitus: | grafiikka: | juttu on julkaistu | juttu on alun perin | juttu on "
                "julkaistu aiemmin | artikkeli on julkaistu | artikkeli on alun perin | "
                "kirjoitus on julkaistu | alun perin julkaistu | julkaistu aiemmin | teksti "
                "ja kuvat | teksti ja kuva | juttu on käännetty englannista"
                "| suomentanut | kääntänyt"
            ),
            "subscribe": (
                "tilaa uutiskirje | uutiskirje | tilaajille | oletko jo tilaaja | kirjaudu | "
                "kirjaudu sisään | jatka lukemista | tue | liity | saat | osta | vain "
                "tilaajille | tilaa uutiskirjeemme | tilaa nyt | tämä artikkeli on tilaajille "
                "| tämä juttu on tilaajille | onko sinulla jo | luo tunnus | luo tili | lue "
                "lisää tilaamalla | tue meitä | tue riippumatonta | tue journalismia | liity "
                "jäseneksi | kokeile ilmaiseksi | saat uutiset | saat tärkeimmät | "
                "sähköpostiosoitteesi$ | sähköpostiosoite$ | tilaa lehti | tilaa digi | tilaa "
                "digilehti | tilaajille$ | juttu on vain tilaajille | artikkeli on vain "
                "tilaajille | oletko tilaaja? | etkö ole vielä tilaaja | lue koko juttu | lue "
                "koko artikkeli | lue rajattomasti | kokeile kuukausi | kokeile maksutta | "
                "kirjaudu sisään lukeaksesi | uutiskirje$ | liity uutiskirjeen tilaajaksi | "
                "tue työtämme | lataa sovellus | lataa sovelluksemme | pysy ajan tasalla"
                "| tilaa | rekisteröidy | lahjoita"
                "| tämä sisältö on tilaajille | ota ilmoitukset käyttöön$ | seuraa aihetta$ | olet "
                "lukenut viimeisen ilmaisen | olet lukenut kaikki ilmaiset | anna artikkeli "
                "lahjaksi$"
                "| voit lopettaa milloin vain$ | voit perua tilauksen milloin tahansa$ | tukesi "
                "mahdollistaa journalismimme$"
                "| virheellinen sähköpostiosoite$ | avaa artikkeli$"
            ),
            "share": (
                "jaa | jaa artikkeli | jaa juttu | tulosta | kommentoi | keskustele | "
                "osallistu | mitä mieltä | seuraa | seuraa meitä | kopioi linkki | tallenna | "
                "jaa facebookissa | lahjoita artikkeli | lähetä kaverille | kommentoi juttua | "
                "kirjoita kommentti | jätä kommentti | osallistu keskusteluun | "
                "mitä mieltä olet | mitä mieltä sinä | kerro mielipiteesi"
                "| jaa x:ssä | jaa whatsappissa | jaa sähköpostilla | jaa ystävälle | linkki "
                "kopioitu | tulosta$ | tulosta artikkeli | tulosta juttu | tallenna artikkeli "
                "| tallenna juttu | lue myöhemmin$ | mitä mieltä sinä olet | kommentoi "
                "artikkelia"
                "| lisää lukulistalle$"
            ),
            "related": (
                "muut lukivat myös$ | muut lukevat nyt$ | "
                "lue myös | lue lisää | lue: | lue koko | katso myös | katso | kuuntele myös "
                "| lisää aiheesta | lisää | aiheesta lisää | muut lukivat | suosittelemme | "
                "suositellut | luetuimmat | luetuimmat nyt | uusimmat | uusimmat uutiset | "
                "seuraava | edellinen | tuoreimmat | aiheeseen liittyv* | lue lisää$ | lue "
                "lisää: | lue lisää aiheesta | lue myös$ | lue myös: | lue seuraavaksi | lue "
                "seuraava | katso video | katso kuvat | suosittelemme$ | suosittelemme "
                "sinulle$ | aiheeseen liittyvää$ | aiheesta lisää$ | aiheesta muualla$ | "
                "lisää aiheesta$ | lisää aiheesta: | lisää uutisia$ | luetuimmat$ | "
                "luetuimmat nyt$ | katsotuimmat$ | uusimmat$ | uusimmat uutiset$ | "
                "tuoreimmat$ | tuoreimmat uutiset$ | suosituimmat$ | etusivulle$ | takaisin "
                "etusivulle | siirry etusivulle | seuraava artikkeli | edellinen artikkeli | "
                "edellinen juttu | seuraava juttu | samasta aiheesta$ | muut lukevat$ | muut "
                "lukivat myös$"
                "| toimituksen valinnat$ | tee visa$ | testaa tietosi$ | vastaa kyselyyn$ | päivän "
                "ristikko$ | päivän visa$"
                "| luetuimmat uutiset$ | luetuimmat jutut$"
                "| saatat pitää myös näistä$"
            ),
            "correction": (
                "oikaisu | korjaus | korjattu | täsmennys | juttua on | juttua korjattu | "
                "juttua päivitetty | artikkelia on | päivitys: | päivitetty: | huomasitko "
                "virheen | ilmoita virheestä | aiemmassa versiossa | artikkelia korjattu | "
                "oikaisu: | korjaus: | juttua on korjattu | juttua on päivitetty | juttua "
                "täydennetty | artikkelia päivitetty | artikkelia on korjattu | artikkelia on "
                "päivitetty | päivitetty | päivitys | löysitkö virheen | jutussa kerrottiin "
                "aiemmin | jutussa luki aiemmin | toisin kuin jutussa | lisätty | lisätty "
                "kello | korjattu kello | muokattu | juttuun lisätty | uutista päivitetty | "
                "uutista korjattu | uutista täydennetty | uutista muokattu | uutista on "
                "päivitetty | uutista on korjattu | uutista on täydennetty | tekstiä "
                "päivitetty | tekstiä korjattu | tekstiä täydennetty | tekstiä muokattu | "
                "tekstiä on päivitetty | tekstiä on korjattu | tekstiä on täydennetty | "
                "juttua muokattu | juttua on täydennetty | täsmennys: | korjattu klo | juttua "
                "on täsmennetty | juttuun on lisätty | jutussa sanottiin aiemmin | jutussa "
                "väitettiin aiemmin | otsikkoa on muutettu | otsikkoa on korjattu | virhe "
                "jutussa? | virhe tekstissä?"
                "| päivitetty kello"
            ),
            "author_bio": (
                "kirjoittaja on | kirjoittaja | kirjoittajasta | kirjoittaja työskentelee | "
                "kirjoittaja toimii | kirjoittaja opettaa | kirjoittaja tutkii | kirjoittajat "
                "ovat | kolumnisti on | tietoa kirjoittajasta | lisää kirjoittajalta | lisää "
                "samalta kirjoittajalta | on toimituksen päällikkö"
                "| kaikki kirjoittajan jutut$ | kaikki toimittajan jutut$"
            ),
            "disclaimer": (
                "kirjoitus on | artikkeli sisältää | tekstin on | tämä on | tekoälyn | "
                "sisältää mainoslinkkejä | mielipiteet | kirjoittajan mielipiteet | "
                "kirjoittajan näkemykset | kirjoituksen mielipiteet | mielipidekirjoitukset | "
                "kolumnit ovat | kolumni edustaa | tämä on mielipidekirjoitus | tämä on "
                "kolumni | artikkeli on käännetty | juttu on käännetty | teksti on käännetty "
                "| tiivistelmä on | juttu on tehty tekoälyn | nimi muutettu | nimet muutettu "
                "| nimi on muutettu | nimet on muutettu | haastateltavan nimi | tarvitsetko "
                "apua | jos tarvitset apua | jos sinulla on itsetuhoisia | juttu on käännetty "
                "tekoälyn | juttu on kirjoitettu tekoälyn | tekstin tuottamisessa | "
                "tiivistelmä on tehty | tekoälyn tekemä | tämä on pääkirjoitus | tämä on "
                "kaupallinen | kirjoitus edustaa | kirjoitus on kirjoittajan | mielipiteet "
                "ovat kirjoittajan | haastateltavan nimi on muutettu | itsetuhoisia ajatuksia "
                "| mieli ry:n kriisipuhelin | apua kriisiin | juttu sisältää mainoslinkkejä | "
                "artikkeli sisältää mainoslinkkejä | artikkeli sisältää affiliate"
                "| tekoäly on"
                "| jos sinulla on itsemurha-ajatuksia"
            ),
            "legal": (
                "tietosuojaseloste | tietosuojalauseke | käyttöehdot | evästeet | "
                "evästeasetukset | tilausehdot | päätoimittaja | vastaava päätoimittaja | "
                "käytämme evästeitä | mainosta | saavutettavuus | tietosuojakäytäntö | "
                "rekisteriseloste | evästekäytäntö | evästeseloste | hallitse evästeitä | "
                "saavutettavuusseloste | yksityisyysasetukset | päätoimittaja: | kustantaja: "
                "| julkaisija: | y-tunnus"
                "| tietosuoja"
                " | nähdäksesi tämän sisällön | hyväksy evästeet nähdäksesi"
                "| vain välttämättömät$ | vain välttämättömät evästeet$ | me ja kumppanimme "
                "tallennamme | me ja kumppanimme käytämme | me ja kumppanimme käsittelemme | "
                "mediatiedot$ | evästekäytännöt$"
                "| voit peruuttaa suostumuksesi milloin | voit perua suostumuksesi milloin | voit "
                "peruuttaa suostumuksesi milloin tahansa$"
                "| käytämme evästeitä tarjotaksemme | käytämme evästeitä parantaaksemme"
            ),
            "tags": (
                "aiheet | avainsanat | asiasanat | tagit | artikkelin aiheet"
                "| aiheet: | asiasanat: | avainsanat:"
            ),
            "comments": (
                "kommentit | kommentti | näytä kommentit | lue kommentit | ei kommentteja | vastaa | "
                "keskustelu | kommenttia$ | kommentit$ | kommentti$ | kirjoita kommentti | lisää "
                "kommentti"
                " | voit keskustella aiheesta"
                "| kommentit ( | keskustelu on suljettu | kirjaudu kommentoidaksesi"
                " | mitä ajatuksia aihe herättää | voit keskustella aiheesta | keskustelu on auki | keskustelu on suljettu"
                "| kommentit moderoidaan ennen | kommentit moderoidaan ennen julkaisua$"
            ),
            "app": "lataa | lataa sovellus | sovellus | lataa sovelluksemme"
            "| saatavilla app storesta | saatavilla app storesta ja google playsta$",
            "advertisement": (
                "mainos | mainokset | ilmoitus | mainos päättyy | mainos (teksti | "
                "artikkeli jatkuu | juttu jatkuu | kaupallinen yhteistyö | sponsoroitu | maksettu"
                " | ohita mainos$ | ohita mainokset$"
                "| mainos$ | maksettu mainos | sisältömarkkinointi | mainossisältö"
                "| maksettu sisältö$ | sponsoroitu sisältö$"
                "| sulje mainos$"
            ),
            "caption": (
                "kuvat: | kuva | kuvassa | arkistokuva | kuvituskuva | (kuva | grafiikka: | valokuva "
                "| kuvakaappaus$ | lehdistökuva$ | kuva on kuvituskuva | tekoälyn luoma kuva | "
                "kuvamanipulaatio$ | kuituskuva$"
            ),
            "navigation": (
                "etusivu | etusivu > | valikko | haku | hae | siirry sisältöön | siirry | "
                "takaisin | kirjaudu ulos | kuuntele | lukuaika | näytä lisää | lataa lisää | "
                "seuraava sivu | sulje | suora"
                " | kuuntele juttu$ | kuuntele artikkeli$"
                " | takaisin ylös$ | sivun alkuun$"
                " | javascript ei ole käytössä | javascript on poistettu käytöstä | ota javascript "
                "käyttöön | selaimesi ei tue | videon toistaminen ei onnistu | videota ei voida "
                "toistaa"
                "| tekstin koko$ | fonttikoko$ | oma tili$ | oma profiili$ | omat tiedot$ | omat "
                "sivut$ | näytä vähemmän$ | ladataan$ | seuraa suorana$ | suora lähetys$"
                "| unohtunut salasana$ | kirjaudu tästä$ | katso videolta$"
            ),
        },
        holds={
            "copyright": (
                "oikeudet pidätetään | ilman lupaa | ilman kirjallista lupaa | ei saa kopioida | "
                "ei saa julkaista | kopiointi kielletty | kopioiminen kielletty | luvaton | "
                "kaikki oikeudet pidätetään | lainaaminen"
                "| ilman lupaa on kielletty | ilman lupaa kielletty | ilman toimituksen lupaa "
                "| ilman julkaisijan lupaa | tekijänoikeuslain suojaama* | suojattu "
                "tekijänoikeuslailla | lähde mainittava | lähde on mainittava | lähteen "
                "mainiten"
            ),
            "credits": "julkaistu alun perin | kääntänyt",
            "subscribe": (
                "uutiskirje | uutiskirjeemme | tilaajille | tilaa | sähköpostiisi | "
                "suoraan sähköpostiisi | riippumatonta journalismia | vain tilaajille"
            ),
            "related": "lue myös | lue lisää | katso myös",
            "correction": (
                "aiemmassa versiossa | on korjattu | juttua on päivitetty | juttua korjattu | "
                "virheellisesti | jutussa kerrottiin aiemmin | jutussa oli aiemmin | "
                "juttua muokattu | korjattu virheellinen | pahoittelemme virhettä"
            ),
            "author_bio": (
                "on toimittaja | on vapaa toimittaja | on kirjeenvaihtaja | on kolumnisti | "
                "on päätoimittaja | on toimituksen päällikkö"
            ),
            "disclaimer": (
                "mainoslinkkejä | komission | ovat hänen omiaan | eivät välttämättä edusta | "
                "ei välttämättä edusta | nimi on muutettu | nimet on muutettu | nimet "
                "muutettu | nimi muutettu | yksityisyyden suojaamiseksi | kirjoittajan oma | "
                "kirjoittajien omia | mielipiteet ovat kirjoittajan | näkemykset ovat "
                "kirjoittajan | eivät edusta | kaupallinen yhteistyö | yhteistyössä "
                "mainostajan | kirjoittajan omia mielipiteitä | ei välttämättä vastaa | "
                "toimituksen kantaa | tekoälyä hyödyntäen | on toimituksen tiedossa"
                "| tekoälyn avulla | kirjoittajan omia"
            ),
            "legal": "tietosuojaseloste | käyttöehdot | evästeet | evästeitä",
            "app": "app store | google play | sovellus | sovelluksen",
            "caption": ("kuva: | (kuva | /lehtikuva | lehtikuva | getty images | arkistokuva"),
            "navigation": "min lukuaika | minuutin lukuaika | lukuaika",
            "contact": (
                "lähetä juttuvinkki | ota yhteyttä | kerro meille | kerro siitä meille | "
                "ota yhteyttä toimitukseen"
            ),
            "advertisement": "mainoksen jälkeen | jatkuu mainoksen",
        },
        house=(
            "me | meidän | meille | sinä | sinun | sinulle | tästä | täällä | teidän | meitä | "
            "meiltä | meidät | minä | minun | sinua | teille | teitä | haluatko | voit | voitte | "
            "tässä | täältä | itsellesi | sähköpostiisi | te"
        ),
        itself=(
            "juttu | jutussa | jutun | juttua | artikkeli | artikkelin | tämä artikkeli | "
            "artikkelia | tämä kolumni | tämä kolumnin | tämä kirjoitus | tämä kirjoituksen | "
            "tämä haastattelu | tämä haastattelun | tämä teksti | tämä tekstin | tämä tekstissä | "
            "tämä juttu | tämä jutun | tämä jutussa | tämän kolumni | tämän kolumnin | "
            "tämän kirjoitus | tämän kirjoituksen | tämän haastattelu | tämän haastattelun | "
            "tämän teksti | tämän tekstin | tämän tekstissä | tämän juttu | tämän jutun | "
            "tämän jutussa | tässä kolumni | tässä kolumnin | tässä kirjoitus | "
            "tässä kirjoituksen | tässä haastattelu | tässä haastattelun | tässä teksti | "
            "tässä tekstin | tässä tekstissä | tässä juttu | tässä jutun | tässä jutussa | "
            "tätä kolumni | tätä kolumnin | tätä kirjoitus | tätä kirjoituksen | "
            "tätä haastattelu | tätä haastattelun | tätä teksti | tätä tekstin | tätä tekstissä | "
            "tätä juttu | tätä jutun | tätä jutussa | kirjoitus | kirjoituksen | artikkelissa | "
            "otsikko | juttuun | artikkeliin | uutinen | uutista | uutisen"
        ),
        topics={
            "app": ("sovellus | sovelluksen | lataa | ilmoitukset | android | iphone | ios"),
            "related": (
                "lue | juttuja | artikkelit | uutiset | juttusarja | sarja | video | videot | "
                "aiheesta"
            ),
            "share": (
                "facebook | facebookissa | twitterissä | instagram | instagramissa | whatsapp | "
                "tiktok | jaa | jakaa | kaverille | ystävälle"
            ),
            "contact": (
                "toimitus | toimitukseen | toimitukselle | yhteyttä | yhteydenotto | vinkki | "
                "vinkkaa | uutisvinkki | sähköposti | sähköpostilla | signal | "
                "luottamuksellisesti | nimettömästi | mielipidekirjoitus | kysymyksiä | palaute | "
                "palautetta"
            ),
            "credits": (
                "julkaistu | julkaistiin | alun | perin | ensin | alunperin | yhteistyössä | "
                "käännös | suomentanut | kääntänyt | tuotettu | tuella | lehdessä"
            ),
            "correction": (
                "korjattu | päivitetty | muutettu | aiemmin | virheellisesti | väärä | virhe | "
                "täydennetty | kello | korjattiin | korjaus | oikaisu | oikaistu | muokattu | "
                "tarkennettu | tarkennus | lisätty | poistettu | virheellinen | virheellisen | "
                "virheitä | versiossa | versio | aiempi | aiemmassa | otsikkoa | nimi | "
                "päivitetään"
            ),
            "subscribe": (
                "journalismia | tilaajille | tilaa | lukijat | uutiskirje | journalismi | "
                "journalismin | riippumaton | riippumatonta | riippumattoman | tilaaja | "
                "tilaajat | tilaajana | tilaus | tilauksen | tilaamalla | lukijoiden | lukija | "
                "lukijamme | tuki | tukea | tukemalla | lahjoitus | lahjoita | jäsen | "
                "jäseneksi | kuukausi | kuukaudessa | euroa | ilmaiseksi | maksutta | "
                "rajattomasti | digi | uutiskirjeen | sähköpostiin | kirjautumalla | "
                "maksumuurin | tunnukset"
            ),
            "disclaimer": (
                "tekoäly | tekoälyn | automaattisesti | käännetty | mielipide | mielipiteitä | "
                "mielipiteet | mielipidekirjoitus | kirjoittajan | omia | näkemyksiä | edusta | "
                "edustavat | vastaa | vastuussa | toimituksen | lehden | kantaa | mainos | "
                "mainostaja | kaupallinen | yhteistyö | sponsoroitu | komissio | nimi | nimet | "
                "muutettu | tekoälyä | tekoälyllä | käännös | avulla"
            ),
        },
        speech=(
            "sanoi | sanoo | kertoi | kysyi | kirjoitti | totesi | toteaa | väitti | arvioi | "
            "korosti | korostaa | huomautti | vastasi | selitti | muistuttaa | kirjoittaa"
        ),
        notes={
            "legal": (
                "tavaramerkit + omistajiensa haltijoidensa omistajien + omaisuutta | neuvoston "
                "neuvostoon + sanan + julkisen + sitoutunut kuuluu jäsen noudattaa"
            )
        },
        changes=(
            "juttua artikkelia tekstiä uutista otsikkoa kuvatekstiä = päivitetty korjattu "
            "täydennetty muokattu tarkennettu = = lisätty poistettu tarkennettu korjattu"
        ),
    ),
    prose=Prose(
        common=(
            "ja on ei että se oli myös mutta kun hän ovat sen joka ole kuin tai jos mukaan niin "
            "vuonna hänen nyt sekä jälkeen ollut voi kertoo sanoo mitä olisi eivät jo vielä vain "
            "noin ennen sitä tämä he"
        ),
        letters="äö",
        titles="prof. tri. toht. maist. fil. kenr. ev.luutn. kapt. maj.",
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
        "Analyysi",
        "Haastattelu",
        "Kolumni",
        "Kommentti",
        "Lue myös",
        "Mielipide",
        "Mainos",
        "Pääkirjoitus",
        "Katso myös",
        "Video",
        "Arvio",
        "Arvostelu",
        "Essee",
        "Gallup",
        "Galleria",
        "Haastattelussa",
        "Juttusarja",
        "Kuvat",
        "Mielipidekirjoitus",
        "Podcast",
        "Reportaasi",
        "Seuranta",
        "Suora",
        "Suora lähetys",
        "Taustaa",
        "Uutisanalyysi",
        "Live",
        "Näkökulma",
        "Kartta",
        "Grafiikka",
        "Kuva",
        "Lista",
        "Kirja-arvio",
        "Elokuva-arvio",
        "Teatteriarvio",
        "Levyarvio",
        "Konserttiarvio",
        "Sarja-arvio",
        "Tv-arvio",
        "Peliarvio",
        "Kirja-arvostelu",
        "Elokuva-arvostelu",
        "Levyarvostelu",
        "Ravintola-arvio",
        "Tiedote",
        "Avoin kirje",
    ),
    topical=(
        "Gallup",
        "Taustaa",
        "Seuranta",
        "Suora",
        "Mainos",
        "Kartta",
        "Grafiikka",
        "Kuva",
        "Lista",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "maanantai 14. huhtikuuta 2025": "2025-04-14",
            "Julkaistu: 9. joulukuuta 2023, 09:05": "2023-12-09T09:05",
            "Päivitetty 25/10/2024 18:40": "2024-10-25T18:40",
            "8.10.2021 klo 7.15": "2021-10-08T07:15",
            "Päivitetty 6. joulukuuta 2023 klo 9.05": "2023-12-06T09:05",
        },
        not_dates=(
            "3 tuntia sitten",
            "Sopimus allekirjoitettiin Wienissä 4. toukokuuta 2020 illalla.",
        ),
        bylines={
            "Teksti: Matti Virtanen ja Aino Laine": ("Matti Virtanen", "Aino Laine"),
            "Kuvat ja teksti: Eero Salmi": ("Eero Salmi",),
        },
        not_bylines=("Uusi laki",),
        prose=(
            "Kaupunginvaltuusto hyväksyi tiistaina talousarvion, joka antaa kouluille ja teille "
            "enemmän rahaa. Pormestarin mukaan vanhan sillan korjaus alkaa kesän jälkeen, mutta "
            "asukkaat eivät ole vakuuttuneita. ”Tätä on luvattu jo ennen vaaleja”, sanoo yksi "
            "heistä."
        ),
        boilerplate={
            "Tilaa uutiskirjeemme": "subscribe",
            "Lue myös: Satama avautuu maanantaina": "related",
            "Haastateltujen nimet on muutettu.": "disclaimer",
        },
    ),
)
