"""Croatian."""

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
    code="hr",
    name="Croatian",
    native="hrvatski",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["hr"],
        weekdays=cldr.WEEKDAYS["hr"],
        day_dot=True,
        published=("objavljeno", "objava", "datum objave", "kreirano"),
        updated=(
            "ažurirano",
            "zadnja izmjena",
            "zadnja promjena",
            "izmijenjeno",
            "osvježeno",
            "posljednja izmjena",
            "zadnje ažuriranje",
        ),
        glue=("u", "godine", "god", "g", "dana", "sati", "oko"),
        hours=("sati", "h"),
        ago=cldr.AGO["hr"],
        today=("danas",),
        yesterday=("jučer",),
        captions=(
            "foto",
            "fotografija",
            "slika",
            "fotografije",
            "ilustracija",
            "snimka",
        ),
    ),
    bylines=BylineWords(
        gendered="ica | i | ka | kinja",
        statements=("izjava | priopćenje | zajednička izjava"),
        authors="autor",
        post_from="iz",
        sources="izvor | izvori",
        signed="komentar | kolumna | analiza | osvrt | mišljenje",
        by=(
            "objavio | objavila | "
            "piše | piše: | pišu: | autor: | autorica: | autori: | tekst: | napisao | napisala | "
            "razgovarao | razgovarala | novinar: | priredio | priredila | tekst i foto: | "
            "napisao: | napisala: | tekst i fotografije: | razgovarao: | razgovarala: | "
            "priredio: | priredila: | pripremio | pripremila | pripremio: | pripremila: | "
            "autor teksta: | razgovor vodio | razgovor vodila | foto i tekst: | foto & tekst: | "
            "tekst & foto: | fotografije i tekst: | fotografije & tekst: | tekst & fotografije: | "
            "reportaža: | zapisao | zapisala | komentar: | kolumna: | analiza: | intervju:"
        ),
        joins="i | te",
        places="iz | u",
        papers="za",
        credits={
            "photography": "foto: | fotografija: | fotografije: | snimio | snimila",
            "translation": "prijevod: | preveo | prevela",
            "editing": "uredio | uredila | urednik:",
        },
        articles="naš | naša | naši",
        links="i | u | za | na | od",
        desks=(
            "redakcija | uredništvo | novinari | dopisnici | agencije | naš dopisnik | "
            "naši novinari"
        ),
        bodies=(
            "stranka | partija | odbor | ministarstvo | sveučilište | institut | savez | udruga | "
            "agencija | novine | vijeće | zaklada | pokret"
            " | partije | stranke | odbora | saveza | udruge"
            " | ministarstva | sveučilišta | instituta"
        ),
        roles=(
            "novinar | novinarka | dopisnik | dopisnica | urednik | urednica | komentator | "
            "reporter | fotograf | kolumnist | izvjestitelj | izvjestiteljica | kolumnistica | "
            "komentatorica | fotoreporter | profesor | profesorica | politolog | ekonomist | "
            "povjesničar | pisac | spisateljica | analitičar | analitičarka | voditelj | "
            "voditeljica | publicist | publicistica | znanstvenik | znanstvenica | docent | "
            "docentica | književnik | književnica | pjesnik | pjesnikinja | povjesničarka | "
            "kritičar | kritičarka | prevoditelj | prevoditeljica | filozofkinja | "
            "politologinja | ekonomistica | fotografkinja | dramatičar | dramatičarka | "
            "scenarist | scenaristica | autorica | istraživač | istraživačica | pravnik | "
            "pravnica | antropolog | antropologinja | predavač | predavačica | doktorand | "
            "redatelj | redateljica"
        ),
        role_words="naš | naša | glavni | glavna | posebni",
        given=(
            "ana | anamarija | ante | antonija | antonio | boris | branimir | branko | danijel | "
            "daria | darko | davor | denis | diana | dino | domagoj | dragan | dubravka | "
            "dubravko | filip | goran | gordana | hrvoje | igor | ines | irena | iva | ivan | "
            "ivana | ivica | ivo | ivona | jasna | jelena | josip | josipa | jure | karlo | "
            "katarina | kristina | krešimir | lana | lucija | luka | maja | mario | marija | "
            "marijan | marijana | marin | marina | marko | martina | mate | matija | milan | "
            "mirela | mirjana | mladen | nataša | nenad | nikola | nikolina | petar | petra | "
            "renata | robert | saša | sandra | sanja | silvija | slaven | snježana | sonja | "
            "stjepan | suzana | tamara | tanja | tihomir | tomislav | tea | vedran | vesna | "
            "viktor | vlado | vladimir | zdravko | zlatko | zoran | zrinka | zvonimir | željka | "
            "željko | andrija | anđela | anđelko | bernarda | biljana | božidar | božo | "
            "branka | damir | danijela | darija | davorka | dinko | dora | dragica | dragutin | "
            "drago | dražen | duško | frane | franjo | gordan | ilija | ivanka | jadranka | "
            "jadranko | jagoda | jakov | jakša | jasmina | jasenka | karmen | kata | kornelija | "
            "kristijan | krunoslav | lidija | ljerka | ljiljana | lovre | lovro | matea | mato | "
            "mirna | mislav | nela | nevenka | nika | nikica | niko | nives | pavao | pero | "
            "radovan | ratko | roko | romana | ružica | sanjin | siniša | slađana | slavica | "
            "slavko | stanko | stipe | svjetlana | šime | tajana | tatjana | tena | tihana | "
            "tonči | vedrana | velimir | vinko | višnja | vjeran | vjekoslav | vlatka | vlatko | "
            "zdenko | zlata | žarko"
        ),
        never=(
            "od | iz | nakon | prije | zbog | prema | kroz | među | "
            "nova | novi | novo | veliki | velika | prvi | prva | zadnji | ne | što | kako | "
            "zašto | tko | kada | gdje | to | ovo | politika | gospodarstvo | sport | kultura | "
            "mišljenja | vijesti | svijet | rat | mir | kriza | vlada | izbori | štrajk | više | "
            "-ost | -anje | -enje | -acija | -nost | gora | skupština | sabor | narodna | "
            "državni | grad | županija"
        ),
        glue=(
            "objavljeno | ažurirano | zadnja izmjena | minuta | min | sati | prije | podijeli | "
            "komentari"
        ),
        agencies="Hina | Fena | Beta",
    ),
    mails=MailWords(
        subject="predmet | naslov", sent="datum | poslano", people="od | šalje | prima | za | kome"
    ),
    pages=PageWords(
        reading="min", pages="str.", publishes="izdaje | izdavač", ends="kraj", issues="br. | broj"
    ),
    pictures=PictureWords(
        lent="arhiva | privatni arhiv", stands="lijevo | desno | u sredini | slijeva | zdesna"
    ),
    contacts=ContactWords(
        phones="telefon | mobitel",
        roads="ulica | ul.",
        joins="ili",
    ),
    phrases=Phrases(
        sources="izvor",
        rights="sva prava",
        schools="institut | akadem | fakult",
        sayings={
            "legal": (
                "pohranjujemo informacije na uređaju | pohranjujemo i/ili pristupamo | "
                "pristupamo informacijama na uređaju"
                " | vlasništvo su svojih vlasnika | vlasništvo su njihovih vlasnika"
            ),
            "contact": ("ispunite obrazac | pridružite se borbi"),
            "subscribe": (
                "ovu poruku primate jer | primate ovu poruku jer | ovaj e-mail primate jer "
                "| primili ste ovu poruku jer"
                " | u vašem sandučiću | u vaš sandučić | na svoj e-mail | na vaš e-mail | u vaš inbox"
            ),
            "copyright": ("uz obavezno navođenje izvora | uz navođenje izvora i poveznicu"),
        },
        channels="kanal",
        careers=(
            "predavao | predavala | vodi | uređuje | objavljuje | objavio | objavila | rođen | "
            "rođena | fakulteta | odsjeka | instituta | katedre | političkih | društvenih | "
            "povijesti | prava | sociologije | ekonomije | pjesnik | pjesnikinja | prevoditelj | "
            "prevoditeljica | kritičar | povjesničar | sociolog | politolog | ekonomist | "
            "pravnik | odvjetnik | bivši | bivša | romana | zbirke | nagrada | dopisnik | "
            "reporter | komentator | suradnik | suradnica | autorica | autor | novinar | "
            "novinarka | urednik | urednica | sveučilišta | sveučilištu | profesor | "
            "profesorica | pisac | knjiga | knjige | roman | diplomirao | diplomirala | živi | "
            "radi | piše | predaje | fakultetu | docent | kolumnist"
        ),
        topics={
            "legal": ("kolačiće | kolačića"),
            "app": (
                "aplikacija | aplikaciju | aplikacije | preuzmite | preuzeti | obavijesti | "
                "android | iphone | ios"
            ),
            "related": (
                "pročitajte | čitajte | članke | članci | vijesti | temi | video | tekstovi"
            ),
            "share": (
                "facebooku | facebook | twitteru | instagramu | instagram | viber | whatsapp | "
                "tiktok | kanal | podijelite | podijeli | prijateljima | prijatelju"
            ),
            "contact": (
                "redakcija | redakciji | redakciju | uredništvo | kontaktirajte | javite | "
                "pišite | dojavu | dojava | dojave | anonimno | fotografije"
            ),
            "credits": (
                "objavljen | objavljeno | objavio | izvorno | prvotno | original | prijevod | "
                "preveo | prevela | suradnji | potporu | preneseno | preuzeto | financiran"
            ),
            "disclaimer": (
                "mišljenje | mišljenja | stavovi | stav | stavove | odražavaju | odražava | "
                "nužno | autora | autorica | odgovornost | odgovara | redakcije | uredništva | "
                "sponzorirani | sadržaj | promo | oglas | imena | ime | promijenjena | "
                "promijenjeno | umjetne | umjetna | inteligencije | preveden | automatski | "
                "proviziju"
                " | inteligencija"
            ),
            "subscribe": (
                "novinarstvo | novinarstva | neovisno | neovisnog | neovisni | čitatelji | "
                "čitatelja | čitateljima | pretplata | pretplatu | pretplatnici | pretplatnike | "
                "pretplatnicima | pretplatite | podrška | podršku | podrške | podržite | "
                "donacija | donacije | doniraj | članstvo | član | mjesečno | mjesec | eura | "
                "kn | besplatno | neograničen | pristup | newsletter | newslettera | prijavite | "
                "registracija | račun | oglasa | e-mail | mediji | medij"
            ),
            "correction": (
                "ispravak | ispravljen | ispravljeno | ispravili | ažuriran | ažurirano | "
                "dopunjen | dopunjeno | nadopunjen | izmijenjen | promijenjen | verziji | "
                "verzija | ranijoj | prvotnoj | pogrešno | pogreška | greška | netočno | naslov | "
                "ispričavamo | demanti"
            ),
        },
        itself=(
            "članak | članku | članka | ovaj tekst | tekst | tekstu | teksta | ovog članka | "
            "ovom članku | vijest | ova vijest | intervju | ovaj intervju | ova analiza | "
            "ovaj sadržaj"
            " | ovaj sažetak | ovaj je sažetak | ova stranica | ova web stranica | ovaj portal"
        ),
        offices=(
            "profesor | profesorica | docent | docentica | doktor | direktor | direktorica | "
            "ravnatelj | ravnateljica | predavač | predavačica | rektor | dekan | odvjetnik | "
            "odvjetnica | liječnik | liječnica | psiholog | psihologinja | psihijatar | "
            "inženjer | arhitekt | arhitektica | biolog | fizičar | svećenik | učitelj | "
            "učiteljica | nastavnik | nastavnica | znanstvenik | znanstvenica | doktorand | "
            "student | studentica | diplomat | savjetnik | osnivač | osnivačica | predsjednik | "
            "predsjednica | stručnjak | stručnjakinja | asistent | asistentica"
        ),
        trades=(
            "novinar | novinarka | novinarom | dopisnik | dopisnica | komentator | "
            "komentatorica | publicist | publicistica | urednik | urednica | reporter | "
            "reporterka | književnik | književnica | pisac | spisateljica | pjesnik | "
            "pjesnikinja | kolumnist | kolumnistica | povjesničar | povjesničarka | kritičar | "
            "kritičarka | prevoditelj | prevoditeljica | filozof | filozofkinja | sociolog | "
            "sociologinja | politolog | politologinja | ekonomist | ekonomistica | analitičar | "
            "analitičarka | fotograf | fotografkinja | fotoreporter | voditelj | voditeljica | "
            "dramatičar | scenarist | bloger | istraživač | istraživačica | pravnik | pravnica | "
            "antropolog"
        ),
        articles=(
            "ovaj članak | ovaj tekst | ova vijest | ovaj intervju | ovaj sadržaj | ova kolumna"
        ),
        is_words="je | radi | piše | predaje",
        imperatives=(
            "pretplatite | pratite | preuzmite | pročitajte | poslušajte | podijelite | "
            "podržite | prijavite | pišite | pošaljite | komentirajte | pridružite | uključite | "
            "pretplati | prati | preuzmi | pročitaj | slušajte | gledajte | gledaj | podijeli | "
            "dijelite | podrži | prijavi | piši | pošalji | javite | javi | komentiraj | "
            "pridruži | uključi | saznajte | saznaj | otkrijte | pogledajte | pogledaj | "
            "kliknite | klikni | glasajte | ocijenite | kupite | naručite | isprobajte | "
            "primajte | donirajte | doniraj | pomozite | postanite | postani | registrirajte | "
            "registriraj | nastavite | ostavite | čitajte | budite"
        ),
        words={
            "subscribe": (
                "pretplatnici | pretplatnike | pretplata | pretplatite | pretplati | "
                "čitatelji | čitatelja | donacija | doniraj | donirajte | podržite | "
                "podrška | besplatno | ponuda | mjesec | mjesečno | račun | prijava | "
                "prijavite | registracija | newsletter | e-mail | neovisno | novinarstvo | "
                "član | pristup | čitati | nastavak"
            ),
            "share": (
                "podijeli | podijelite | dijeli | mišljenje | pošalji | prijatelju | "
                "ispiši | kopiraj | link | pratite | prati | sviđa | rasprava"
            ),
            "comments": ("komentari | komentar | komentiraj | komentirajte"),
            "contact": (
                "kontakt | kontaktirajte | pišite | javite | dojavu | redakcija | "
                "redakciju | redakciji | telefon | pitanja"
            ),
            "correction": (
                "ispravak | ispravljeno | pogreška | greška | pogrešno | izmijenjen | "
                "ažurirano | ažuriran | verziji | prethodnoj | dopunjen | članak"
            ),
            "disclaimer": (
                "mišljenja | stavovi | autora | odgovornost | redakcije | odražavaju | "
                "umjetne | inteligencije | prevedeno | automatski"
            ),
            "author_bio": (
                "novinar | novinarka | dopisnik | urednik | urednica | reporter | pisac | "
                "profesor | povjesničar | kolumnist | knjige | piše"
            ),
            "related": (
                "pročitajte | također | članak | članci | tema | teme | vijesti | "
                "najčitanije | povezano | preporučujemo | vidi | više | najnovije"
            ),
            "legal": ("kolačići | privatnosti | pravila | uvjeti | podataka | prava"),
        },
        told=(
            "bio | bila | bilo | bili | imao | imala | on | ona | oni | njegov | njezin | "
            "njihov | mogao | mogla | htio | htjela | otišao | otišla | učinio | ga | mu | nju | "
            "njoj | njih | njega | umro | umrla | preminuo | preminula"
        ),
        buttons={
            "navigation": (
                "poslušajte poslušaj slušaj slušajte = članak tekst vijest priču | "
                "pokreni pogledaj pogledajte reproduciraj = video | veličina = slova teksta fonta | "
                "povećaj smanji = slova tekst font | "
                "pretraži pretraživanje = portal stranicu sadržaj | "
                "upišite upiši unesite = pojam pojmove | preskoči prijeđi skoči idi = sadržaj | "
                "riješite riješi = kviz | provjerite = kvizu znanje | "
                "skoči prijeđi preskoči = glavni sadržaj | "
                "provjerite provjeri = svoje znanje kvizu | "
                "provjerite provjeri testirajte = svoje našem kvizu znanje"
            ),
            "correction": (
                "prijavi prijavite prijaviti predloži predložite = grešku pogrešku greške "
                "pogreške ispravak ispravke temu dopuniti tekstu želite"
            ),
            "comments": (
                "prijavi prikaži dodaj napiši pročitaj pošalji sakrij ostavi komentiraj = sve "
                "komentar komentare komentara komentari | komentiranje komentiranja = prijaviti "
                "morate prijavite prijavljeni | prijavite prijavi = komentirali komentirati "
                "komentiranje"
            ),
            "subscribe": (
                "pokloni poklonite daruj = članak pretplatu | upravljaj otkaži obnovi = "
                "pretplatom pretplatu računom | pretplatnici = pokloniti članaka članak mogu "
                "mjesečno podijeliti | upišite unesite vaš = e-mail email adresu"
                " | unesite upišite unesi upiši = e-mail email adresu mail e-poštu | "
                "dodajte postavite = preferirani izvor googleu google | "
                "unesite upišite unesi upiši = svoju svoj vašu e-mail adresu"
            ),
            "share": (
                "kopiraj kopirano = link poveznicu | podijeli ispiši spremi pošalji podijelite = "
                "članak vijest stranicu link poveznicu"
            ),
            "related": (
                "prikaži pročitaj pogledaj učitaj pročitajte = još više sve članke članaka "
                "vijesti | još sve više = vijesti članaka članke"
            ),
            "contact": (
                "piši pišite javite kontaktiraj kontaktirajte = redakciji redakciju autoru autora "
                "nam novinaru | pošalji pošaljite = priču dojavu vijest temu redakciji"
            ),
            "app": (
                "preuzmi otvori preuzmite instaliraj = aplikaciju aplikaciji"
                " | čitajte čitaj = aplikaciji lakše"
            ),
            "legal": (
                "postavke upravljaj promijeni = kolačića kolačićima kolačiće privatnosti privolom "
                "privolu"
                " | prihvati prihvaćam odbij odbijam dopusti = sve kolačiće nužne"
            ),
        },
        turns={
            "credits": ("članak je izvorno objavljen | prijevod s engleskog"),
            "related": (
                "autor također preporučuje: | autor preporučuje: | autorica također "
                "preporučuje: | autori također preporučuju:"
            ),
        },
        opens={
            "contact": (
                "kontakt | kontaktirajte | pišite nam | pošaljite | javite nam | o nama | "
                "redakcija: | imate priču | imate dojavu | pišite nam na | javite nam se | "
                "imate vijest | imate informaciju | pošaljite nam | kontaktirajte nas | "
                "kontaktirajte redakciju"
                " | psihološki centar tesa# | hrabri telefon# | plavi telefon#"
            ),
            "copyright": (
                "copyright | sva prava pridržana | autorska prava | zabranjeno | prenošenje | "
                "preuzimanje"
            ),
            "credits": (
                "izvori: | izvor | prijevod: | prevela | preveo | autor: | hina | tekst je | "
                "članak je | izvorno objavljeno | obradila | obradio | istraživanje: | "
                "ilustracije: | dizajn: | preveo: | prevela: | kamera: | snimatelj: | montaža: | "
                "zvuk: | produkcija: | režija: | urednik: | urednica: | redaktura: | lektura: | "
                "podaci: | tekst: | reportaža: | suradnja: | glazba: | priredio: | priredila:"
                " | vijest je preuzeta"
            ),
            "subscribe": (
                "pretplatite se | pretplata | prijavite se | prijavi se | newsletter | "
                "bilten | registrirajte se | podržite | donirajte | postanite | već ste | "
                "samo za pretplatnike | čitajte bez | pretplati se | pretplatite se na | "
                "postanite pretplatnik | postanite član | već imate pretplatu | "
                "već ste pretplatnik | sadržaj dostupan | ovaj članak je | "
                "za nastavak čitanja | nastavite čitati | prijavite se na | prijavi se na | "
                "podržite nas | podržite neovisno | podržite neovisno novinarstvo | "
                "uz vašu podršku"
                " | pridruži nam se na | pridružite nam se na | budi prvi u toku"
                " | prijavom prihvaćate | prijavom na newsletter | prijavom pristajete | "
                "možete se odjaviti | hvala! provjerite | provjerite svoj e-mail | "
                "provjerite svoju e-poštu | isprobajte za# | pročitali ste posljednji | "
                "pretplata od# | pridružite se našem | pridruži se našem whatsapp | "
                "vaša e-mail adresa$ | e-mail adresa$ | prijavom prihvaćate uvjete korištenja | "
                "pretplatite se od# | možete se odjaviti u bilo kojem trenutku$ | "
                "želim primati newsletter$ | hvala! provjerite svoj e-mail$ | "
                "hvala! provjerite svoju e-poštu$"
            ),
            "share": (
                "podijelite | podijeli | podijeli članak | ispiši | ispis | komentiraj | "
                "komentirajte | ostavite komentar | napišite komentar | pratite nas | "
                "kopiraj link | spremi | pošalji | što mislite | podijeli na | "
                "podijelite članak | pošalji prijatelju | ostavi komentar | napiši komentar | "
                "što vi mislite | što misliš | kakvo je vaše mišljenje | "
                "uključite se u raspravu | pratite nas na | pratite nas i"
                " | link kopiran$ | poveznica kopirana$ | poveznica je kopirana$ | spremi za kasnije$ | "
                "prati autora$ | prati autoricu$ | pratite autora$ | pošalji e-poštom$ | "
                "pošalji e-mailom$"
            ),
            "related": (
                "pročitajte još | pročitajte i | pročitajte | pročitaj još | pročitaj i | čitajte još "
                "| čitaj još | pogledajte još | pogledajte i | pogledajte | vidi još | vidi | više o "
                "| više | više vijesti | povezane vijesti | povezani članci | povezano | slični "
                "članci | ostale vijesti | najčitanije | najnovije | najnovije vijesti | zadnje "
                "vijesti | preporučujemo | preporuka | prethodni | sljedeći | možda vas | izdvojeno | "
                "video: | galerija | možda će vas zanimati | moglo bi vas zanimati"
                " | preporučeno$ | preporučujemo$ | izbor uredništva$ | izbor urednika$ | "
                "od naših partnera$ | više od autora$ | svi članci autora$ | sve vijesti autora$"
            ),
            "correction": (
                "ispravak | demanti | napomena uredništva | napomena redakcije | ažurirano | uočili "
                "ste pogrešku | prijavite pogrešku | prijavi grešku | ispravak: | ispravka | dopuna | "
                "ažurirano: | u prethodnoj verziji | u ranijoj verziji | tekst je ažuriran | tekst je "
                "dopunjen | tekst je ispravljen | članak je ažuriran | ispričavamo se | primijetili "
                "ste pogrešku | vijest je ažurirana | vijest je dopunjena | vijest je ispravljena"
                " | želite li dopuniti temu"
            ),
            "author_bio": ("o autoru | o autorici | autor je | autorica je | novinar | novinarka"),
            "disclaimer": (
                "stavovi | mišljenja | napomena: | prevedeno | članak je nastao | "
                "stavovi izneseni | stavovi izraženi | mišljenja iznesena | "
                "mišljenja izražena | komentari odražavaju | tekst odražava | redakcija ne | "
                "redakcija nije | tekst je preveden | članak je preveden | ovaj tekst je | "
                "ako trebate pomoć"
                " | ovaj je sažetak generirala | ovaj sažetak generirala | sažetak izradila umjetna | "
                "sažetak je generirala umjetna | sažetak je izradila"
            ),
            "legal": (
                "uvjeti korištenja | opći uvjeti | pravila privatnosti | politika privatnosti | "
                "privatnost | impresum | impressum | kolačići | marketing | oglašavanje | "
                "glavni urednik | koristimo kolačiće | zaštita"
                " | cijenimo vašu privatnost | poštujemo vašu privatnost | "
                "vaša privatnost nam je važna | ova stranica koristi | ova web stranica koristi | "
                "ova internetska stranica koristi | svoj pristanak možete | privolu možete povući | "
                "pristanak možete povući | samo nužni$ | samo nužni kolačići$ | "
                "svoj pristanak možete povući | "
                "svoj pristanak možete povući u bilo kojem trenutku$ | "
                "prijavom prihvaćate uvjete korištenja"
            ),
            "tags": "tagovi | oznake | ključne riječi | teme: | kategorije:",
            "comments": (
                "komentari | komentar | prikaži komentare | svi komentari | odgovori | "
                "nema komentara | pogledajte komentare"
                " | komentara$ | za komentiranje je potrebna | budite prvi koji će | "
                "pogledaj komentare$ | uvredljivi komentari | komentari koji krše | "
                "komentari koji sadrže | uvredljivi komentari bit će | uvredljivi komentari bit | "
                "komentari koji krše pravila bit će uklonjeni$"
            ),
            "app": (
                "preuzmite | preuzmite aplikaciju | skinite | aplikacija | naša aplikacija | preuzmi "
                "aplikaciju | skini aplikaciju | otvori u aplikaciji"
            ),
            "advertisement": (
                "reklama | oglas | oglasi | sponzorirano | promo | tekst se nastavlja | članak se "
                "nastavlja | nastavak nakon | plaćeni sadržaj | u suradnji | nastavak teksta nakon "
                "oglasa | nastavak članka nakon oglasa | tekst se nastavlja nakon oglasa"
            ),
            "caption": (
                "foto | (foto | fotografija: | ilustracija | arhiva | snimka: | autor fotografije | "
                "infografika | ilustrativna fotografija$ | arhivska fotografija$ | arhivska snimka$ | "
                "snimka zaslona$ | ilustracija$ | privatna arhiva$ | screenshot$"
                " | fotografija je ilustrativna$"
            ),
            "navigation": (
                "početna | naslovna | izbornik | pretraga | pretraži | traži | natrag | na vrh | "
                "prijava | slušaj | vrijeme čitanja | prikaži još | učitaj još | "
                "sljedeća stranica | zatvori | uživo"
                " | na vrh$ | povratak na vrh$"
                " | pošalji$"
                " | javascript je isključen | uključite javascript | omogućite javascript | vaš "
                "preglednik ne podržava"
                " | odjavi se$ | registriraj se$ | moj račun$ | moj profil$ | veličina slova$ | "
                "veličina teksta$ | min čitanja$ | min. čitanja$ | minuta čitanja$ | "
                "minute čitanja$ | čitanje članka | prijenos uživo$ | pratite uživo$ | osvježi$ | "
                "osvježi stranicu$ | glasajte u anketi$ | glasaj u anketi$ | naslovnica$ | "
                "pročitajte za#"
            ),
        },
        holds={
            "share": ("kao preferirani izvor"),
            "disclaimer": (
                "ne odražavaju nužno | ne odražava nužno | nužno ne odražavaju | "
                "nije odgovoran* za | stavove autora | stavove redakcije | "
                "imena su promijenjena | ime je promijenjeno | imena su izmijenjena | "
                "radi zaštite identiteta | stavovi autora | mišljenje autora | "
                "stajališta autora | ne moraju odražavati | redakcija ne odgovara | "
                "ne odgovara za | sponzorirani sadržaj"
            ),
            "copyright": (
                "prava pridržana | bez dozvole | bez odobrenja | bez dopuštenja | bez pisanog | "
                "nije dozvoljeno | nije dopušteno | zabranjeno je | je zabranjeno | "
                "prenošenje sadržaja | sva prava pridržana | uz navođenje izvora"
            ),
            "subscribe": (
                "newsletter | bilten | pretplatite se | neovisno novinarstvo | pretplatni* | "
                "na vaš e-mail | na naš newsletter | pretplatnike"
            ),
            "related": "pročitajte još | pročitajte i | više o | pogledajte još",
            "correction": (
                "prethodnoj verziji | je ispravljen* | ispričavamo se | u prethodnoj verziji teksta"
            ),
            "author_bio": ("je novinar | je novinarka | je urednik | je urednica | je kolumnist*"),
            "legal": ("uvjeti korištenja | pravila privatnosti | osobnih podataka | kolačiće"),
            "caption": ("foto: | (foto | getty images | /hina | pixsell | shutterstock | cropix"),
            "app": "app store | google play",
        },
        house=(
            "mi | nas | naš | naša | naše | vi | vas | vaš | vaša | vam | ovdje | nam | našeg | "
            "naših | našim | našoj | našu | vašeg | vaših | vašim | vašoj | vašu | ti | "
            "tebe | tebi | tvoj | želite | možete | imate | znate | želiš"
            " | trebate | prihvaćate"
        ),
        speech=(
            "rekao | rekla | izjavio | kazao | izjavila | dodao | dodala | poručio | poručila | "
            "istaknuo | istaknula | naglasio | objasnio | odgovorio | pitao | napisao | tvrdi | "
            "kaže | smatra | upozorio | ističe"
        ),
        notes={
            "legal": (
                "zaštitni robne robni + znakovi marke + vlasnika vlasnicima + vlasništvo pripadaju"
            )
        },
        changes=(
            "članak tekst vijest = ažurirano ispravljeno dopunjeno izmijenjeno ažuriran "
            "dopunjen ispravljen = s sa = dodan dodana dodano"
        ),
        laws="zakon | zakona | ustav",
    ),
    prose=Prose(
        common=(
            "i je u na se da za su od s koji o kako što će te ne iz po bi a nije kao do koje ali "
            "samo prije nakon sve više bio također tijekom koja rekao zbog gdje prema smo ili to "
            "sa godine kada već "
            "tjedna tjedan uvijek ovdje vrijeme dio mjesto mjesta svijeta dvije tisuća tisuće milijuna eura posto"
        ),
        letters="ćđčšž",
        titles="dr. prof. mr. gđa. gđe. gosp. gen. puk. mons. vlč. akad.",
        abbreviations=(
            "dr. sc. prof. mr. ing. dipl. g. gđa. gđe. gosp. sv. br. str. čl. st. npr. tj. tzv. "
            "itd. sl. op. a. o. mil. mlrd. tis. ul. trg. gen. puk. bojn. sij. velj. ožu. lip. srp. "
            "ruj. r. tel. v. usp. odn. min. sek. prim. akad. mons. vlč. pok. rođ."
        ),
        quotes=(("„", "”"), ("»", "«"), ("„", "“"), ("“", "”")),
        suspended="i ili",
    ),
    labels=(
        "Analiza",
        "Anketa",
        "Ekskluzivno",
        "Foto",
        "Fotogalerija",
        "Galerija",
        "Intervju",
        "Izvanredno",
        "Kolumna",
        "Komentar",
        "Kritika",
        "Mišljenje",
        "Najnovije",
        "Pogled",
        "Podcast",
        "Reportaža",
        "Uživo",
        "Video",
        "Pročitajte i",
        "Pročitajte još",
        "Kviz",
        "Infografika",
        "Video i foto",
        "Karta",
        "Lista",
        "Mapa",
    ),
    topical=(
        "Anketa",
        "Pogled",
        "Kritika",
        "Najnovije",
        "Karta",
        "Lista",
        "Mapa",
        "Foto",
    ),
    examples=Examples(
        dates={
            "ponedjeljak, 14. travnja 2025.": "2025-04-14",
            "Objavljeno: 9. prosinca 2023., 09:05": "2023-12-09T09:05",
            "Ažurirano 25/10/2024 18:40": "2024-10-25T18:40",
            "18. listopada 2024. u 9:30": "2024-10-18T09:30",
        },
        not_dates=("prije 3 sata", "Sporazum je potpisan u Beču 4. svibnja 2020. navečer."),
        bylines={
            "Piše: Ana Horvat i Ivan Kovač": ("Ana Horvat", "Ivan Kovač"),
        },
        not_bylines=("Nova vlada",),
        prose=(
            "Gradsko vijeće u utorak je prihvatilo proračun u kojem je više novca za škole i "
            "ceste. Gradonačelnica je rekla da će radovi na starom mostu početi nakon ljeta, ali "
            "stanovnici nisu uvjereni. „To su nam obećali i prije izbora”, kaže jedan od njih, "
            "koji već pet godina čeka na popravak."
        ),
        boilerplate={
            "Prijavite se na naš newsletter": "subscribe",
            "Pročitajte još: Luka se otvara u ponedjeljak": "related",
            "Prenošenje sadržaja bez dopuštenja nije dozvoljeno.": "copyright",
        },
    ),
)
