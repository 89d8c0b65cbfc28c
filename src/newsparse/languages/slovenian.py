"""Slovenian."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
    Prose,
)

LANGUAGE = Language(
    code="sl",
    name="Slovenian",
    native="slovenščina",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sl"],
        weekdays=cldr.WEEKDAYS["sl"],
        more_months={"okt": 10},
        day_dot=True,
        published=("objavljeno", "objava", "datum objave", "ustvarjeno"),
        updated=(
            "posodobljeno",
            "zadnja sprememba",
            "zadnja posodobitev",
            "osveženo",
            "spremenjeno",
            "posodobitev",
        ),
        glue=("ob", "dne", "leta", "v"),
        ago=cldr.AGO["sl"],
        today=("danes",),
        yesterday=("včeraj",),
        captions=(
            "foto",
            "slika",
            "fotografija",
            "fotografije",
            "ilustracija",
        ),
    ),
    bylines=BylineWords(
        gendered="ica | ice | ji | ka | ki | i",
        sources="vir | viri",
        signed="komentar | kolumna | analiza | mnenje",
        by=(
            "objavil | objavila | "
            "avtor: | avtorica: | besedilo: | piše | piše: | pripravil | pripravila | napisal | "
            "napisala | avtorji: | novinar: | novinarka: | besedilo in foto: | pogovarjal se je | "
            "pogovarjala se je | avtorja: | avtorici: | napisal: | napisala: | pogovor: | "
            "besedilo in fotografije: | pripravila: | pripravil: | povzel | povzela | priredil | "
            "priredila | foto in besedilo: | foto & besedilo: | besedilo & foto: | "
            "fotografije in besedilo: | fotografije & besedilo: | besedilo & fotografije: | "
            "fotografija in besedilo: | besedilo in fotografija: | zapisal | zapisala | "
            "komentar: | kolumna: | analiza: | reportaža: | intervju:"
        ),
        joins="in | ter",
        places="iz | v",
        credits={
            "photography": "foto: | fotografija: | fotografije:",
            "translation": "prevod: | prevedel | prevedla",
            "editing": "urednik: | urednica: | uredil | uredila",
        },
        links="in | za | v | na",
        desks="uredništvo | novinarji | dopisniki | agencije | redakcija",
        bodies=(
            "stranka | odbor | ministrstvo | univerza | inštitut | zveza | društvo | agencija | "
            "časopis | svet | gibanje"
        ),
        roles=(
            "novinar | novinarka | dopisnik | dopisnica | urednik | urednica | komentator | "
            "fotograf | kolumnist | kolumnistka | analitik | analitičarka | profesor | "
            "profesorica | docent | docentka | zgodovinar | ekonomist | sociolog | sociologinja | "
            "politolog | pisatelj | pisateljica | komentatorka | voditelj | voditeljica | "
            "publicist | publicistka | poročevalec | poročevalka | fotoreporter | pesnik | "
            "pesnica | zgodovinarka | kritik | kritičarka | prevajalec | prevajalka | "
            "filozofinja | politologinja | fotografinja | dramatik | dramatičarka | scenarist | "
            "scenaristka | avtor | avtorica | raziskovalec | raziskovalka | pravnik | pravnica | "
            "esejist | esejistka | antropolog | antropologinja | predavatelj | predavateljica | "
            "režiser | režiserka"
        ),
        role_words="naš | naša | odgovorni",
        given=(
            "aleš | alenka | ana | andrej | anja | barbara | blaž | bojan | boris | borut | "
            "branko | danica | darja | david | dejan | franc | gregor | igor | irena | ivan | "
            "iztok | jan | janez | jasna | jože | jure | katja | klemen | luka | maja | marjan | "
            "marko | martin | matej | mateja | matjaž | metka | miha | mitja | mojca | nataša | "
            "nina | peter | petra | polona | primož | robert | rok | sašo | sonja | stanislav | "
            "tadej | tanja | tina | tomaž | urška | urša | uroš | vesna | žiga | aleksander | "
            "aljaž | aljoša | alojz | alojzij | amadej | andraž | andreja | anže | anica | "
            "bernarda | bine | boštjan | božidar | branka | brigita | cvetka | cvetko | cirila | "
            "damijan | damjan | danijela | darinka | davorin | desa | dušanka | eneja | fanika | "
            "ferdo | franci | francka | gaber | gašper | gorazd | hermina | izidor | jadranka | "
            "jaka | jani | janko | jasmina | jelka | jernej | jerneja | jera | jožef | jožica | "
            "judita | julija | jurij | karmen | klavdija | lan | lidija | lojze | lovro | "
            "ludvik | majda | manca | marinka | marjana | marjeta | maruša | maša | matevž | "
            "matic | melita | meta | metod | mihael | milka | mina | miran | nejc | nevenka | "
            "nika | nuša | patricija | pika | rado | radovan | rajko | romana | rozalija | "
            "ruža | sabina | samo | sandi | silvo | slavica | slavko | stane | stojan | štefka | "
            "špela | tadeja | tatjana | teja | tilen | tinkara | tjaša | tomo | urh | valerija | "
            "vanja | vasja | vinko | vlasta | vojko | zdenko | zlatka | zmago | zvone | žan | "
            "žana"
        ),
        never=(
            "od | iz | pred | zaradi | skozi | "
            "nov | nova | novo | velik | prvi | zadnji | ne | kaj | kako | zakaj | kdo | kdaj | "
            "kje | to | ta | politika | gospodarstvo | šport | kultura | mnenja | novice | "
            "svet | vojna | mir | kriza | vlada | volitve | stavka | -ost | -anje | -enje | "
            "-acija | zbor | občina | državni | slovenija"
        ),
        glue="objavljeno | posodobljeno | minut | min | ur | pred | deli | komentarji",
        agencies="STA",
    ),
    mails=MailWords(subject="zadeva", sent="datum | poslano", people="od | za | pošiljatelj"),
    pictures=PictureWords(
        lent="arhiv | osebni arhiv",
        stands="levo | desno | v sredini | na sredini | z leve | z desne",
    ),
    contacts=ContactWords(
        phones="telefon",
        joins="ali",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        sources="vir",
        rights="vse pravice",
        sayings={
            "legal": (
                "shranjujemo informacije v napravi | shranjujemo in/ali dostopamo | "
                "dostopamo do informacij v napravi"
            ),
            "subscribe": (
                "to sporočilo ste prejeli, ker | to e-poštno sporočilo prejemate, ker"
                " | v vašem e-poštnem nabiralniku | v vaš e-poštni nabiralnik | na svoj e-naslov | "
                "na vaš e-naslov"
            ),
        },
        schools="univerz | fakult",
        channels="kanal",
        careers=(
            "predaval | predavala | vodi | ureja | objavlja | objavil | objavila | rojen | "
            "rojena | fakultete | oddelka | inštituta | katedre | političnih | družbenih | "
            "zgodovine | prava | sociologije | ekonomije | pesnik | pesnica | prevajalec | "
            "prevajalka | kritik | zgodovinar | sociolog | politolog | ekonomist | pravnik | "
            "odvetnik | nekdanji | nekdanja | romanov | zbirke | nagrada | dopisnik | reporter | "
            "komentator | sodelavec | sodelavka | avtorica | avtor | novinar | novinarka | "
            "urednik | urednica | univerze | univerzi | profesor | profesorica | pisatelj | "
            "knjiga | knjige | knjig | roman | diplomiral | diplomirala | živi | piše | predava | "
            "fakulteti | docent | kolumnist"
        ),
        topics={
            "legal": ("piškotke | piškotkov"),
            "app": (
                "aplikacija | aplikacijo | aplikacije | prenesite | obvestila | android | "
                "iphone | ios"
            ),
            "related": ("preberite | berite | članke | članki | novice | temi | video | prispevki"),
            "share": (
                "facebooku | facebook | twitterju | instagramu | instagram | viber | whatsapp | "
                "tiktok | kanal | delite | deli | prijateljem | prijatelju"
            ),
            "contact": (
                "uredništvo | uredništvu | kontaktirajte | sporočite | pišite | e-pošta | "
                "e-pošto | e-naslov | naslov | namig | namige | anonimno | fotografije"
            ),
            "credits": (
                "objavljen | objavljeno | prvotno | izvirno | izvirnik | prevod | prevedel | "
                "prevedla | sodelovanju | podporo | povzeto | financiran"
            ),
            "disclaimer": (
                "mnenje | mnenja | stališča | stališče | izražajo | odražajo | odraža | nujno | "
                "avtorja | avtorjev | avtor | odgovornost | odgovarja | uredništva | "
                "sponzorirana | vsebina | oglas | oglasno | imena | ime | spremenjena | "
                "spremenjeno | umetne | umetna | inteligence | preveden | samodejno | provizijo"
                " | inteligenca"
            ),
            "subscribe": (
                "novinarstvo | novinarstva | neodvisno | neodvisnega | neodvisni | bralci | "
                "bralcev | bralcem | bralke | naročnina | naročnino | naročniki | naročnike | "
                "naročnikom | naročite | podpora | podporo | podpore | podprite | donacija | "
                "donacije | darujte | članstvo | član | mesečno | mesec | evrov | brezplačno | "
                "neomejen | dostop | novičnik | novice | e-novice | prijavite | registracija | "
                "račun | oglasov | e-pošto | mediji | medij | dohodnine"
            ),
            "correction": (
                "popravek | popravljen | popravljeno | popravili | posodobljen | posodobljeno | "
                "dopolnjen | dopolnjeno | spremenjen | različici | različica | prejšnji | "
                "prvotni | napačno | napaka | naslov | opravičujemo"
            ),
        },
        articles="ta članek | ta prispevek | ta novica | ta intervju",
        itself=(
            "članek | članku | članka | ta članek | tega članka | prispevek | prispevku | "
            "ta prispevek | besedilo | besedilu | novica | novico | ta novica | intervju | "
            "komentar | v članku"
            " | ta povzetek | to spletno mesto | ta spletna stran"
        ),
        speech=(
            "dejal | dejala | povedal | povedala | dodal | dodala | poudaril | pojasnil | "
            "pojasnila | odgovoril | vprašal | napisal | trdi | meni | opozoril | opozarja | pravi"
        ),
        imperatives=(
            "naročite | naroči | spremljajte | spremljaj | prenesite | prenesi | preberite | "
            "preberi | poslušajte | poslušaj | glejte | delite | deli | podprite | podpri | "
            "prijavite | prijavi | pišite | piši | pošljite | pošlji | sporočite | sporoči | "
            "komentirajte | komentiraj | pridružite | pridruži | vključite | izvedite | "
            "odkrijte | oglejte | poglejte | kliknite | klikni | glasujte | ocenite | kupite | "
            "preizkusite | prejemajte | darujte | pomagajte | postanite | postani | "
            "registrirajte | nadaljujte | pustite | bodite"
        ),
        offices=(
            "profesor | profesorica | docent | docentka | doktor | direktor | direktorica | "
            "ravnatelj | ravnateljica | predavatelj | predavateljica | rektor | dekan | "
            "odvetnik | odvetnica | zdravnik | zdravnica | psiholog | psihologinja | psihiater | "
            "inženir | arhitekt | arhitektka | biolog | fizik | duhovnik | učitelj | učiteljica | "
            "znanstvenik | znanstvenica | doktorand | študent | študentka | diplomat | "
            "svetovalec | ustanovitelj | strokovnjak | asistent"
        ),
        trades=(
            "novinar | novinarka | novinarji | dopisnik | dopisnica | komentator | komentatorka | "
            "publicist | publicistka | urednik | urednica | reporter | reporterka | pisatelj | "
            "pisateljica | pesnik | pesnica | kolumnist | kolumnistka | zgodovinar | "
            "zgodovinarka | kritik | kritičarka | prevajalec | prevajalka | filozof | "
            "filozofinja | sociolog | sociologinja | politolog | politologinja | ekonomist | "
            "ekonomistka | analitik | analitičarka | fotograf | fotografinja | fotoreporter | "
            "voditelj | voditeljica | dramatik | scenarist | bloger | raziskovalec | "
            "raziskovalka | pravnik | pravnica | esejist"
        ),
        is_words="je | dela | piše | predava",
        words={
            "subscribe": (
                "naročniki | naročnike | naročnina | naročite | bralci | bralcev | "
                "donacija | donirajte | podprite | podpora | brezplačno | ponudba | mesec | "
                "mesečno | račun | prijava | prijavite | registracija | e-novice | "
                "neodvisno | novinarstvo | dostop | prebrati"
            ),
            "share": (
                "deli | delite | mnenje | pošlji | prijatelju | natisni | kopiraj | "
                "povezavo | sledite | všeč | razprava"
            ),
            "comments": ("komentarji | komentar | komentiraj | komentirajte"),
            "contact": (
                "kontakt | kontaktirajte | pišite | sporočite | uredništvo | uredništvu | "
                "telefon | vprašanja"
            ),
            "correction": (
                "popravek | popravljeno | napaka | napačno | spremenjen | posodobljeno | "
                "različici | prejšnji | dopolnjen | članek"
            ),
            "disclaimer": (
                "mnenja | stališča | avtorja | odgovornost | uredništva | odražajo | "
                "umetne | inteligence | prevedeno | samodejno"
            ),
            "author_bio": (
                "novinar | novinarka | dopisnik | urednik | urednica | reporter | pisatelj | "
                "profesor | zgodovinar | kolumnist | knjige | piše"
            ),
            "related": (
                "preberite | tudi | članek | članki | tema | teme | novice | najbolj | "
                "brano | povezano | priporočamo | več | zadnje"
            ),
            "legal": ("piškotki | zasebnosti | pogoji | podatkov | pravice"),
        },
        told=(
            "bil | bila | bilo | bili | bile | imel | imela | on | ona | oni | njegov | njen | "
            "njihov | mogel | mogla | hotel | hotela | šel | šla | naredil | ga | mu | njo | "
            "njej | njih | njega | ji | umrl | umrla"
        ),
        buttons={
            "navigation": (
                "poslušajte poslušaj = članek prispevek besedilo novico | "
                "predvajaj oglejte poglej = video posnetek | "
                "velikost povečaj pomanjšaj = pisave pisavo besedila črk | "
                "iskanje išči = strani portalu spletni | vpišite vnesite = niz iskalni pojem | "
                "skoči preskoči pojdi = vsebino vsebine | rešite reši = kviz | "
                "preverite = kvizu znanje | preskoči skoči pojdi = glavno vsebino | "
                "preverite preveri = svoje znanje kvizu | "
                "preverite preveri = svoje našem kvizu znanje"
            ),
            "correction": ("prijavi prijavite predlagaj sporoči = napako napake popravek"),
            "comments": (
                "prijavi prikaži dodaj napiši preberi skrij = vse komentar komentarje komentarjev"
            ),
            "subscribe": (
                "podari podarite = članek naročnino | upravljaj prekliči = naročnino račun | "
                "vpišite vaš = e-naslov e-pošta naslov"
                " | vpišite vnesite vpiši vnesi = e-naslov e-poštni naslov elektronski | "
                "dodajte nastavite = priljubljene prednostne prednostni vire vir googlu google | "
                "vpišite vnesite = svoj e-naslov | vpišite vnesite = svoj e-poštni naslov"
            ),
            "share": (
                "kopiraj = povezavo | deli natisni shrani pošlji delite = članek novico stran "
                "povezavo"
            ),
            "related": (
                "prikaži preberi preberite poglej = več vse članke novice članki | več vse = "
                "novic novice člankov"
            ),
            "contact": (
                "piši pišite kontaktiraj pošlji pošljite = uredništvu uredništvo avtorju avtorja "
                "namig novinarju | kontakt = uredništvo uredništva"
            ),
            "app": ("prenesi odpri naloži = aplikacijo aplikaciji"),
            "legal": (
                "upravljaj nastavitve spremeni = piškotkov piškotke piškotkih zasebnosti soglasje"
                " | sprejmi sprejmem zavrni zavrnem dovoli = vse piškotke nujne"
            ),
        },
        opens={
            "contact": (
                "kontakt | stik | stopite v stik | pišite nam | pošljite | o nas | "
                "uredništvo: | imate informacijo | pišite nam na | pošljite nam | "
                "sporočite nam | imate zgodbo | kontaktirajte nas"
                " | klic v duševni stiski# | samarijan in sopotnik# | tom telefon#"
                " | pisma bralcev: | pisma bralk in bralcev: | pišite nam na"
                " | imate predlog za članek | imate predlog za temo | pošljite nam informacijo$ | "
                "pošljite nam zgodbo$ | pošlji informacijo$"
            ),
            "copyright": ("copyright | vse pravice pridržane | avtorske pravice | prepovedano"),
            "credits": (
                "viri: | vir | prevod: | prevedel | prevedla | avtor: | sta | članek je | "
                "besedilo: | ilustracije: | oblikovanje: | prevedel: | prevedla: | kamera: | "
                "snemalec: | montaža: | zvok: | produkcija: | režija: | urednik: | urednica: | "
                "lektura: | podatki: | reportaža: | sodelovanje: | glasba: | pripravil: | "
                "pripravila:"
                " | novica je povzeta | povzeto po"
            ),
            "subscribe": (
                "naročite se | naročnina | prijavite se | prijava | e-novice | novičnik | "
                "že naročnik | ste že | postanite | podprite | podprite nas | donirajte | "
                "samo za naročnike | registracija | prejemajte | zakleni | naroči se | "
                "naročite se na | postanite naročnik | postanite član | že imate naročnino | "
                "ste že naročnik | za naročnike | vsebina je | za nadaljevanje branja | "
                "nadaljujte z branjem | prijavite se na | registrirajte se | "
                "podprite neodvisno"
                " | s prijavo se strinjate | od novic se lahko | od prejemanja se lahko | "
                "odjavite se lahko | hvala! preverite | preverite svoj e-poštni | preizkusite za# | "
                "prebrali ste zadnji | naročnina od# | pridružite se našemu | "
                "hvala! preverite svoj e-poštni | preverite svoj e-poštni predal | "
                "članek je na voljo samo naročnikom"
            ),
            "share": (
                "deli | delite | delite članek | natisni | komentiraj | komentirajte | "
                "dodaj komentar | sledite nam | kopiraj povezavo | shrani | pošlji | deli na | "
                "deli s prijatelji | pošlji prijatelju | oddaj komentar | napišite komentar | "
                "pridružite se razpravi | kaj menite | kaj vi menite | kakšno je vaše mnenje | "
                "sledite nam na | spremljajte nas"
                " | povezava kopirana$ | povezava je kopirana$ | shrani za pozneje$ | "
                "shrani za kasneje$ | sledi avtorju$ | sledi avtorici$"
            ),
            "related": (
                "preberite tudi | preberite še | preberite več | preberi tudi | preberi še | preberi "
                "več | preberite | berite tudi | glejte tudi | poglejte tudi | poglejte | oglejte si "
                "| več o | več | več novic | povezane novice | povezani članki | povezano | sorodne | "
                "podobni članki | najbolj brano | najbolj brane | najnovejše | zadnje novice | "
                "priporočamo | prejšnji | naslednji | morda vas | izpostavljeno | video: | sorodni "
                "članki | sorodne novice | sorodne vsebine"
                " | izbor uredništva$ | izbor urednikov$ | več člankov tega avtorja$ | "
                "več člankov avtorja$ | vsi članki avtorja$"
            ),
            "correction": (
                "popravek | pojasnilo | opomba uredništva | posodobljeno | v prejšnji različici | "
                "našli ste napako | prijavi napako | popravek: | dopolnjeno | v prvotni različici | "
                "članek smo posodobili | članek smo dopolnili | članek smo popravili | opravičujemo "
                "se | sporoči napako | ste opazili napako | članek je bil posodobljen | članek je bil "
                "dopolnjen | članek je bil popravljen | prispevek je bil posodobljen | prispevek je "
                "bil dopolnjen | prispevek je bil popravljen | prispevek smo posodobili | prispevek "
                "smo dopolnili | novica je bila posodobljena | novica je bila dopolnjena | novica je "
                "bila popravljena | besedilo je bilo posodobljeno"
            ),
            "author_bio": ("o avtorju | o avtorici | avtor je | avtorica je | novinar | novinarka"),
            "disclaimer": (
                "mnenja | stališča | prispevek je | članek vsebuje | mnenje | "
                "mnenja avtorjev | mnenje avtorja | mnenja izražena | stališča avtorjev | "
                "zapis je mnenje | prispevek je mnenje | kolumna izraža | uredništvo ne | "
                "članek je preveden"
                " | povzetek je ustvarila | povzetek je pripravila umetna | "
                "če potrebujete pomoč, pokličite | če ste v stiski | "
                "povzetek je ustvarila umetna inteligenca$"
            ),
            "legal": (
                "pogoji uporabe | splošni pogoji | politika zasebnosti | zasebnost | "
                "varstvo osebnih | piškotki | kolofon | odgovorni urednik | oglaševanje | "
                "uporabljamo piškotke"
                " | cenimo vašo zasebnost | spoštujemo vašo zasebnost | spletna stran uporablja | "
                "spletno mesto uporablja | to spletno mesto uporablja | svojo privolitev lahko | "
                "privolitev lahko kadar koli | samo nujne$ | samo nujni$ | "
                "spletna stran uporablja piškotke$ | svojo privolitev lahko kadar koli prekličete$"
            ),
            "tags": "oznake | ključne besede | teme: | kategorije:",
            "comments": (
                "komentarji | komentar | prikaži komentarje | vsi komentarji | odgovori | "
                "ni komentarjev"
                " | komentarjev$ | za komentiranje se prijavite | bodite prvi, ki | "
                "žaljive komentarje | komentarje, ki kršijo | žaljive komentarje bomo | "
                "žaljive komentarje bomo izbrisali"
            ),
            "app": (
                "prenesite | prenesite aplikacijo | aplikacija | naložite | prenesi aplikacijo | "
                "prenesi našo aplikacijo | odpri v aplikaciji"
            ),
            "advertisement": (
                "oglas | oglasi | oglasno sporočilo | promocijsko sporočilo | sponzorirano | "
                "članek se nadaljuje | besedilo se nadaljuje | promo | pr"
                " | prispevek se nadaljuje | promocijsko besedilo$ | promocijsko sporočilo$"
            ),
            "caption": (
                "foto | (foto | fotografija: | fotografija je | ilustracija | arhiv | posnetek "
                "zaslona | simbolna fotografija$ | simbolična fotografija$ | arhivska fotografija$ | "
                "posnetek zaslona$ | osebni arhiv$ | fotografija je arhivska"
            ),
            "navigation": (
                "domov | naslovnica | meni | iskanje | išči | nazaj | na vrh | poslušaj | "
                "čas branja | prikaži več | naloži več | naslednja stran | zapri | v živo"
                " | javascript je onemogočen | omogočite javascript | vaš brskalnik ne podpira"
                " | odjavi se$ | moj profil$ | moj račun$ | velikost pisave$ | velikost besedila$ | "
                "min branja$ | min. branja$ | minute branja$ | minut branja$ | "
                "predviden čas branja | nazaj na vrh$ | prenos v živo$ | spremljajte v živo$ | "
                "v živo blog$ | osveži$ | osveži stran$ | glasujte v anketi$ | glasuj v anketi$ | "
                "prijavi se$"
            ),
        },
        holds={
            "disclaimer": (
                "ne odraža nujno | ne odražajo nujno | ni nujno stališče | stališč uredništva | "
                "stališča uredništva | ne odgovarja za | ne prevzema odgovornosti | "
                "imena so spremenjena | ime je spremenjeno | imena so izmišljena | "
                "zaradi varovanja | stališča avtorja | mnenje avtorja | mnenja avtorjev | "
                "ne izraža nujno | ne izražajo nujno | uredništvo ne odgovarja | "
                "sponzorirana vsebina | osebno mnenje avtorja"
            ),
            "copyright": (
                "pravice pridržane | brez dovoljenja | brez soglasja | brez pisnega | "
                "ni dovoljeno | je prepovedano | prepovedano je | ponatis | "
                "vse pravice pridržane | z navedbo vira"
            ),
            "subscribe": (
                "e-novice | novičnik | naročite se | naročnik* | neodvisno novinarstvo | "
                "na vaš e-naslov | naše e-novice"
            ),
            "related": "preberite tudi | preberite še | več o",
            "correction": (
                "prejšnji različici | je popravljen* | opravičujemo se | se opravičujemo | "
                "v prvotni različici"
            ),
            "author_bio": "je novinar | je novinarka | je urednik | je urednica",
            "legal": "pogoji uporabe | osebnih podatkov | piškotke",
            "caption": "foto: | (foto | getty images | /sta | shutterstock",
            "app": "app store | google play",
        },
        house=(
            "mi | nas | naš | naša | naše | vi | vas | vaš | vam | tukaj | nam | našega | naših | "
            "našim | naši | našo | nami | vašega | vaših | vaši | vašo | ti | tebe | tebi | "
            "tvoj | želite | imate | veste | lahko"
            " | potrebujete"
        ),
        notes={
            "correction": (
                "članek besedilo novica + dopolnjen posodobljen popravljen dopolnjena dopolnjeno "
                "+ odzivom odziv izjavo izjav* napak* pojasnil*"
            ),
            "legal": ("znamke + blagovne + lastnikov imetnikov + last lastnina"),
        },
        changes=(
            "članek besedilo novica = posodobljeno popravljeno dopolnjeno = z s = dodano "
            "dodan dodana"
        ),
        laws="zakon | zakona | ustava",
    ),
    prose=Prose(
        common=(
            "in je v na se da za so ki pa tudi z ne s po bo ni kot do od pri ali bi še iz le že "
            "sta več kako leta bil ker bilo prav zaradi med pred lahko smo to vse"
        ),
        letters="čšž",
        titles="dr. mag. prof. doc. gdč. gen. polk. stot.",
        abbreviations=(
            "dr. mag. prof. doc. ing. inž. dipl. g. gdč. gen. polk. stot. sv. št. str. čl. odst. "
            "npr. t.i. tj. itd. ipd. idr. oz. ok. cca. l. r. st. ul. c. tel. jan. feb. febr. mar. "
            "apr. jun. jul. avg. sept. okt. nov. dec. mio. mrd. tis. min. sek. op. red. gl. prim. "
            "t.j. pr.n.št. n.št. d.o.o. d.d. pok. roj."
        ),
        quotes=(("»", "«"), ("„", "“"), ("“", "”")),
        suspended="in ali",
    ),
    labels=(
        "Analiza",
        "Anketa",
        "Ekskluzivno",
        "Foto",
        "Fotogalerija",
        "Intervju",
        "Izjemno",
        "Kolumna",
        "Komentar",
        "Kritika",
        "Mnenje",
        "Ocena",
        "Podkast",
        "Pogled",
        "Reportaža",
        "Uvodnik",
        "V živo",
        "Video",
        "Zadnja novica",
        "Preberite tudi",
        "Kviz",
        "Infografika",
        "Zemljevid",
        "Lestvica",
    ),
    topical=(
        "Anketa",
        "Pogled",
        "Ocena",
        "Kritika",
        "Zemljevid",
        "Lestvica",
        "Foto",
    ),
    examples=Examples(
        dates={
            "ponedeljek, 14. april 2025": "2025-04-14",
            "Objavljeno: 9. december 2023, 09:05": "2023-12-09T09:05",
            "Posodobljeno 25/10/2024 18:40": "2024-10-25T18:40",
        },
        not_dates=("pred 3 urami",),
        bylines={
            "Piše: Ana Kovač ter Janez Novak": ("Ana Kovač", "Janez Novak"),
        },
        not_bylines=("Nova vlada",),
        prose=(
            "Mestni svet je v torek sprejel proračun, v katerem je več denarja za šole in ceste. "
            "Županja pravi, da se bo obnova starega mostu začela po poletju, vendar ji prebivalci "
            "ne verjamejo. »To so nam obljubili že pred volitvami,« je dejal eden od njih, ki ob "
            "reki živi pet let."
        ),
        boilerplate={
            "Prijavite se na naše e-novice": "subscribe",
            "Preberite tudi: Pristanišče odprejo v ponedeljek": "related",
        },
    ),
)
