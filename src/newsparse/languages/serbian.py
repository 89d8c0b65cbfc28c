"""Serbian."""

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
    code="sr",
    name="Serbian",
    native="српски",
    script="Cyrl",
    dates=DateWords(
        months=cldr.MONTHS["sr"],
        weekdays=cldr.WEEKDAYS["sr"],
        published=("објављено", "датум објаве", "objavljeno", "datum objave", "креирано"),
        updated=(
            "ажурирано",
            "измењено",
            "последња измена",
            "ažurirano",
            "izmenjeno",
            "poslednja izmena",
            "osveženo",
        ),
        glue=("у", "године", "год", "г", "u", "godine", "god", "g", "часова", "дана"),
        hours=("ч", "часова", "h", "časova"),
        ago=cldr.AGO["sr"],
        today=("данас", "danas"),
        yesterday=("јуче", "juče"),
        captions=(
            "фото",
            "фотографија",
            "foto",
            "слика",
            "fotografija",
            "ilustracija",
            "илустрација",
            "фотографије",
        ),
    ),
    bylines=BylineWords(
        gendered="ica | i | ka | kinja | ица | и | ка | кинја",
        statements=("izjava | saopštenje | zajednička izjava | изјава | саопштење"),
        authors="autor",
        sources="izvor | извор",
        signed="komentar | kolumna | analiza | коментар | колумна",
        by=(
            "објавио | објавила | objavio | objavila | "
            "piše | piše: | пише | пише: | autor: | аутор: | autorka: | ауторка: | tekst: | "
            "текст: | autori: | pišu: | пишу: | priredio | priredila | приредио | приредила | "
            "novinar: | новинар: | napisao | napisala | tekst i foto: | текст и фото: | "
            "razgovarao | razgovarala | разговарао | разговарала | pripremio | pripremila | "
            "припремио | припремила | pripremio: | pripremila: | novinarka: | новинарка: | "
            "razgovor vodio | razgovor vodila | разговор водио | разговор водила | "
            "foto i tekst: | foto & tekst: | tekst & foto: | fotografije i tekst: | "
            "tekst i fotografije: | fotografije & tekst: | tekst & fotografije: | reportaža: | "
            "zabeležio | zabeležila | komentar: | kolumna: | analiza: | intervju: | забележио | "
            "забележила | колумна: | коментар: | интервју:"
        ),
        joins="i | и",
        places="iz | из | u | у",
        credits={
            "photography": "foto: | фото: | fotografije: | фотографије:",
            "translation": "prevod: | превод: | preveo | prevela | превео | превела",
            "editing": "uredio | uredila | урeдио",
        },
        links="i | и | za | за | u | у | na | на",
        desks=(
            "redakcija | редакција | novinari | новинари | dopisnici | дописници | agencije | "
            "агенције | naš dopisnik | наш дописник"
            " | uredništvo | уредништво"
        ),
        bodies=(
            "stranka | странка | partija | партија | odbor | одбор | ministarstvo | "
            "министарство | univerzitet | универзитет | institut | институт | savez | савез | "
            "udruženje | удружење | novine | новине | agencija | агенција"
            " | partije | stranke | odbora | saveza | udruženja | партије | странке "
            "| одбора | савеза"
            " | ministarstva | univerziteta | instituta | министарства | универзитета "
            "| института"
        ),
        roles=(
            "novinar | новинар | novinarka | новинарка | dopisnik | дописник | urednik | "
            "уредник | urednica | уредница | reporter | репортер | kolumnista | колумниста | "
            "komentator | коментатор | analitičar | аналитичар | profesor | професор | "
            "istoričar | историчар | ekonomista | економиста | politikolog | политиколог | "
            "pisac | писац | izveštač | извештач | docent | доцент | advokat | адвокат | "
            "sociolog | социолог | publicista | публициста | voditelj | водитељ | fotoreporter | "
            "фоторепортер | saradnik | сарадник | saradnica | сарадница | publicistkinja | "
            "književnik | književnica | pesnik | pesnikinja | kolumnistkinja | istoričarka | "
            "kritičar | kritičarka | prevodilac | prevoditeljka | voditeljka | scenarista | "
            "scenaristkinja | autorka | istraživač | istraživačica | pravnik | pravnica | "
            "antropolog | predavač | reditelj | rediteljka | дописница | песник | песникиња | "
            "критичар | преводилац | филозоф | аутор | ауторка | правник | истраживач | "
            "књижевник | књижевница | редитељ | научник"
        ),
        role_words="naš | наш | glavni | главни | specijalni | специјални",
        given=(
            "александар | ана | бојан | бранислав | бранко | весна | виктор | владимир | горан | "
            "гордана | дарко | дејан | драган | драгана | душан | ђорђе | жељко | зоран | иван | "
            "ивана | игор | јелена | јован | јована | катарина | лазар | ксенија | лука | маја | "
            "марија | марко | милан | милица | милош | мирослав | миодраг | наташа | небојша | "
            "невена | немања | ненад | никола | оливера | огњен | павле | петар | предраг | "
            "раде | саша | светлана | сања | сандра | слободан | снежана | срђан | стефан | "
            "тамара | тања | урош | филип | aleksandar | aleksandra | bojan | bojana | "
            "branislav | bratislav | dejan | dragana | dragan | dušan | đorđe | gordana | jovan | "
            "jovana | ksenija | lazar | milica | miloš | miodrag | miroslav | nebojša | nevena | "
            "nemanja | ognjen | predrag | slobodan | snežana | srđan | svetlana | uroš | zorana"
        ),
        never=(
            "od | iz | nakon | posle | zbog | prema | kroz | među | "
            "nova | нова | novi | нови | velika | велика | prvi | први | ne | не | šta | шта | "
            "kako | како | zašto | зашто | ko | ко | gde | где | kada | када | to | то | "
            "politika | политика | ekonomija | економија | sport | спорт | kultura | култура | "
            "vesti | вести | svet | свет | rat | рат | mir | мир | vlada | влада | izbori | "
            "избори | štrajk | штрајк | -ост | -ање | -ење | -ација | crna | црна | гора | "
            "народна | скупштина"
        ),
        glue=(
            "objavljeno | објављено | ažurirano | ажурирано | minuta | минута | min | мин | "
            "sati | сати | pre | пре | komentari | коментари"
        ),
        agencies="Tanjug | Танјуг | Бета | FoNet | Beta | Fonet",
    ),
    mails=MailWords(
        subject="predmet | naslov | tema | тема | предмет | наслов",
        sent="datum | poslato | датум | послато",
        people="od | za | šalje | prima | од | за",
    ),
    pages=PageWords(
        reading="min | мин",
        pages="strana | str.",
        publishes="izdaje | izdavač | издаје | издавач",
        ends="kraj | крај",
        issues="br. | broj | бр. | број",
    ),
    pictures=PictureWords(
        lent="arhiva | privatna arhiva | архива | приватна архива",
        stands="levo | desno | u sredini | sleva | zdesna | лево | десно | у средини | слева",
    ),
    contacts=ContactWords(
        phones="telefon | телефон | тел | mobilni",
        roads="ulica | ul. | улица | ул.",
        joins="ili | или",
    ),
    phrases=Phrases(
        sources="izvor",
        rights="sva prava | сва права",
        writes="пише",
        schools="univerz | institut | akadem | fakult",
        sayings={
            "legal": (
                "čuvamo informacije na uređaju | чувамо информације на уређају | "
                "skladištimo informacije na uređaju"
            ),
            "contact": (
                "popunite obrazac | попуните образац | pridružite se borbi | придружите се борби"
            ),
            "subscribe": (
                "ovu poruku dobijate jer | primate ovu poruku jer | dobijate ovaj imejl jer "
                "| ову поруку добијате јер | примате ову поруку јер"
                " | na vaš mejl | на ваш мејл | u vašem sandučetu | pridružite se našem kanalu | "
                "придружите се нашем каналу"
            ),
            "copyright": (
                "уз обавезно навођење извора | uz obavezno navođenje izvora | navođenje izvora "
                "je obavezno"
            ),
        },
        channels="kanal | канал",
        careers=(
            "predavao | predavala | vodi | uređuje | objavljuje | objavio | objavila | rođen | "
            "rođena | fakulteta | instituta | katedre | političkih | društvenih | istorije | "
            "prava | sociologije | ekonomije | pesnik | prevodilac | kritičar | istoričar | "
            "sociolog | politikolog | ekonomista | pravnik | advokat | bivši | bivša | romana | "
            "zbirke | nagrada | dopisnik | reporter | komentator | saradnik | saradnica | "
            "autorka | autor | предавао | предавала | води | уређује | објавио | објавила | "
            "рођен | рођена | факултета | института | сарадник | аутор | ауторка | novinar | "
            "novinarka | urednik | urednica | univerziteta | univerzitetu | profesor | "
            "profesorka | pisac | knjige | knjiga | roman | diplomirao | diplomirala | živi | "
            "radi | piše | predaje | fakultetu | docent | новинар | новинарка | уредник | "
            "универзитета | професор | писац | књига | књиге | роман | живи | пише | предаје | "
            "факултету"
        ),
        topics={
            "legal": ("kolačiće | колачиће"),
            "app": (
                "aplikacija | aplikaciju | aplikacije | preuzmite | obaveštenja | android | "
                "iphone | ios | апликација | апликацију | преузмите"
            ),
            "related": (
                "pročitajte | čitajte | članke | članci | vesti | temi | video | tekstovi | "
                "прочитајте | читајте | вести | чланци"
            ),
            "share": (
                "facebooku | fejsbuku | facebook | tviteru | instagramu | instagram | viber | "
                "vajber | whatsapp | tiktok | telegram | kanal | podelite | podeli | "
                "prijateljima | фејсбуку | инстаграму | вајбер | канал | поделите | пријатељима"
            ),
            "contact": (
                "redakcija | redakciji | redakciju | kontaktirajte | javite | pišite | mejl | "
                "dojavu | anonimno | fotografije | редакција | редакцији | пишите | мејл"
            ),
            "credits": (
                "objavljen | objavljeno | prvobitno | original | prevod | preveo | prevela | "
                "saradnji | podršku | preneto | preuzeto | објављен | првобитно | превод | "
                "сарадњи | преузето"
            ),
            "disclaimer": (
                "mišljenje | mišljenja | stavovi | stav | stavove | odražavaju | odražava | "
                "nužno | autora | odgovornost | redakcije | sponzorisani | sadržaj | oglas | "
                "imena | promenjena | veštačke | inteligencije | preveden | automatski | "
                "мишљење | мишљења | ставови | став | одражавају | аутора | редакције | "
                "одговорност"
                " | veštačka | inteligencija | вештачка | интелигенција"
            ),
            "subscribe": (
                "novinarstvo | novinarstva | nezavisno | nezavisnog | nezavisni | čitaoci | "
                "čitalaca | čitaocima | pretplata | pretplatu | pretplatnici | pretplatite | "
                "podrška | podršku | podrške | podržite | donacija | donacije | donirajte | "
                "članstvo | član | mesečno | mesec | dinara | evra | besplatno | neograničen | "
                "pristup | njuzleter | newsletter | prijavite | registracija | nalog | oglasa | "
                "mejl | mediji | новинарство | независно | читаоци | читалаца | претплата | "
                "подршка | подршку | подржите | донација | бесплатно | приступ"
            ),
            "correction": (
                "ispravka | ispravljen | ispravljeno | ažuriran | ažurirano | dopunjen | "
                "dopunjeno | izmenjen | promenjen | verziji | verzija | prethodnoj | prvobitnoj | "
                "pogrešno | greška | netačno | naslov | izvinjavamo | demanti | исправка | "
                "исправљен | ажурирано | допуњен | грешка | погрешно | верзији | претходној"
            ),
        },
        itself=(
            "članak | članku | članka | tekst | tekstu | teksta | ovaj tekst | ovog teksta | "
            "ovom tekstu | vest | ova vest | intervju | ovaj intervju | чланак | чланку | текст | "
            "тексту | овај текст | вест | интервју"
            " | ovaj rezime | овај резиме | ovaj sajt | овај сајт"
        ),
        imperatives=(
            "pretplatite | pretplati | pratite | prati | preuzmite | pročitajte | slušajte | "
            "gledajte | podelite | podržite | podrži | prijavite | pišite | pošaljite | javite | "
            "komentarišite | pridružite | uključite | saznajte | otkrijte | pogledajte | "
            "kliknite | glasajte | ocenite | kupite | naručite | donirajte | pomozite | "
            "postanite | registrujte | nastavite | ostavite | čitajte | budite | претплатите | "
            "пратите | преузмите | прочитајте | слушајте | гледајте | поделите | подржите | "
            "пријавите | пишите | пошаљите | јавите | коментаришите | придружите | сазнајте | "
            "погледајте | кликните | донирајте | помозите | постаните | региструјте | читајте"
        ),
        offices=(
            "profesor | profesorka | docent | doktor | direktor | direktorka | predavač | "
            "rektor | dekan | advokat | lekar | lekarka | psiholog | psihijatar | inženjer | "
            "arhitekta | biolog | fizičar | sveštenik | učitelj | učiteljica | nastavnik | "
            "naučnik | naučnica | doktorand | student | studentkinja | diplomata | savetnik | "
            "osnivač | stručnjak | asistent | професор | професорка | доцент | доктор | "
            "директор | директорка | предавач | ректор | декан | адвокат | лекар | психолог | "
            "инжењер | архитекта | научник | саветник | оснивач | председник | стручњак | члан | "
            "сарадник | saradnik | saradnica"
        ),
        trades=(
            "novinar | novinarka | dopisnik | dopisnica | komentator | publicista | "
            "publicistkinja | urednik | urednica | reporter | reporterka | književnik | pisac | "
            "spisateljica | pesnik | pesnikinja | kolumnista | kolumnistkinja | istoričar | "
            "istoričarka | kritičar | prevodilac | filozof | sociolog | politikolog | "
            "ekonomista | analitičar | fotograf | fotoreporter | voditelj | voditeljka | "
            "scenarista | bloger | istraživač | pravnik | новинар | новинарка | дописник | "
            "дописница | коментатор | публициста | уредник | уредница | репортер | писац | "
            "песник | колумниста | историчар | критичар | преводилац | филозоф | социолог | "
            "политиколог | економиста | аналитичар | фотограф | правник"
        ),
        articles=(
            "ovaj članak | ovaj tekst | овај чланак | овај текст | ova vest | ovaj intervju | "
            "ова вест | овај интервју"
        ),
        is_words="je | је | radi | piše | predaje | ради | пише | предаје",
        words={
            "subscribe": (
                "претплатници | претплата | претплатите | читаоци | читалаца | донација | "
                "донирајте | подржите | подршка | бесплатно | понуда | месец | месечно | "
                "налог | пријава | пријавите | билтен | независно | новинарство | приступ | "
                "čitaoci | pretplata | pretplatite | donirajte | podržite | besplatno | "
                "mesec | mesečno | nalog | prijava | newsletter | nezavisno | novinarstvo | "
                "pristup"
            ),
            "share": (
                "поделите | подели | мишљење | пошаљи | пријатељу | одштампај | линк | "
                "пратите | podelite | podeli | mišljenje | pošalji | pratite | link"
            ),
            "comments": ("коментари | коментар | komentari | komentar | komentariši"),
            "contact": (
                "контакт | пишите | јавите | редакција | редакцији | телефон | kontakt | "
                "pišite | javite | redakcija | redakciji | telefon"
            ),
            "correction": (
                "исправка | исправљено | грешка | погрешно | измењен | ажурирано | верзији | "
                "допуњен | ispravka | ispravljeno | greška | pogrešno | izmenjen | "
                "ažurirano | verziji"
            ),
            "disclaimer": (
                "мишљења | ставови | аутора | одговорност | редакције | mišljenja | "
                "stavovi | autora | odgovornost | redakcije"
            ),
            "author_bio": (
                "новинар | новинарка | дописник | уредник | писац | професор | историчар | "
                "novinar | novinarka | dopisnik | urednik | pisac | profesor | istoričar"
            ),
            "related": (
                "прочитајте | такође | чланак | чланци | тема | теме | вести | најчитаније | "
                "повезане | више | pročitajte | takođe | članak | tema | vesti | "
                "najčitanije | povezane | više"
            ),
        },
        told=(
            "био | била | било | били | имао | имала | он | она | они | његов | њен | bio | "
            "bila | bilo | bili | imao | on | ona | oni | njegov | njen | mogao | mogla | hteo | "
            "htela | otišao | uradio | ga | mu | nju | njoj | njih | njega | могао | могла | "
            "хтео | отишао | га | му | њу | њих | њега | umro | umrla | preminuo | preminula | "
            "умро | умрла | преминуо | преминула"
        ),
        buttons={
            "navigation": (
                "poslušajte poslušaj slušaj slušajte = tekst vest članak | "
                "послушајте послушај слушај слушајте = текст вест чланак | "
                "pogledajte pogledaj pokreni pusti = video snimak | "
                "погледајте погледај покрени пусти = видео снимак | veličina = slova teksta fonta | "
                "величина = слова текста фонта | pretraga pretraži = sajta sajt | "
                "претрага претражи = сајта сајт | preskoči pređi idi = sadržaj | "
                "прескочи пређи иди = садржај | uradite uradi rešite reši = kviz test | "
                "урадите уради решите реши = квиз тест | proverite = kvizu znanje | "
                "proverite = svoje znanje kvizu | проверите = своје знање квизу | "
                "proverite proveri testirajte = svoje našem kvizu znanje | "
                "проверите провери тестирајте = своје нашем квизу знање"
            ),
            "correction": (
                "пријави пријавите prijavi prijavite predloži = грешку грешке grešku greške "
                "ispravku тексту tekstu"
            ),
            "comments": (
                "пријави прикажи додај пошаљи напиши прочитај остави коментари prijavi prikaži "
                "dodaj pošalji napiši pročitaj ostavi komentari = све sve коментар коментаре коментара "
                "komentar komentare komentara"
            ),
            "subscribe": (
                "претплати претплатите pretplati pretplatite pokloni поклони = се se билтен "
                "bilten tekst članak чланак newsletter њузлетер"
                " | unesite upišite unesi upiši = imejl mejl email e-mail adresu | "
                "унесите упишите унеси упиши = имејл мејл имејл-адресу адресу | "
                "unesite upišite = svoju svoj imejl adresu | "
                "унесите упишите = своју свој имејл адресу"
            ),
            "share": (
                "копирај kopiraj = линк link везу vezu | подели поделите одштампај сачувај podeli "
                "podelite odštampaj sačuvaj štampaj = чланак вест страну članak vest tekst текст "
                "stranu"
            ),
            "related": (
                "прикажи прочитај погледај prikaži pročitaj pogledaj još све sve још више više = "
                "вести вест чланке vesti članke tekstove još више више текстове"
            ),
            "contact": (
                "пишите пиши pišite kontaktirajte контактирајте = редакцији redakciji аутору "
                "autoru редакцију redakciju | пошаљите pošaljite pošalji пошаљи = вест vest причу "
                "priču redakciji редакцији"
            ),
            "app": (
                "преузмите преузми preuzmite preuzmi otvori отвори instaliraj = апликацију "
                "aplikaciju апликацији aplikaciji"
            ),
            "legal": (
                "подешавања podešavanja = колачића kolačića приватности privatnosti"
                " | prihvati prihvatam odbij odbijam = sve kolačiće neophodne | "
                "прихвати прихватам одбиј одбијам = све колачиће неопходне"
            ),
        },
        turns={
            "credits": (
                "članak je prvobitno objavljen | ovaj članak je prvobitno objavljen | prevod "
                "s engleskog | prevod sa engleskog | чланак је првобитно објављен | превод "
                "са енглеског"
            ),
            "related": (
                "autor takođe preporučuje: | autor preporučuje: | аутор такође "
                "препоручује: | аутор препоручује:"
            ),
        },
        opens={
            "contact": (
                "kontakt | kontaktirajte | pišite nam | pošaljite | o nama | redakcija: | "
                "контакт | пишите нам | пошаљите | о нама | imate vest | imate priču | "
                "pišite nam na | javite nam | javite nam se | imate informaciju | "
                "pošaljite nam | kontaktirajte nas | kontaktirajte redakciju | јавите нам | "
                "пошаљите нам"
                " | centar srce# | центар срце# | nacionalna sos linija#"
                " | пошаљите нам информацију$ | пошаљите нам причу$ | pošaljite nam informaciju$"
            ),
            "copyright": (
                "copyright | sva prava zadržana | autorska prava | zabranjeno | "
                "сва права задржана | ауторска права | preuzimanje"
            ),
            "credits": (
                "izvori: | izvor | prevod: | prevela | preveo | autor: | tanjug | beta | извор | "
                "превод: | превео | превела | аутор: | танјуг | tekst je | текст је | "
                "istraživanje: | ilustracije: | dizajn: | preveo: | prevela: | kamera: | "
                "snimatelj: | montaža: | zvuk: | produkcija: | režija: | urednik: | urednica: | "
                "lektura: | podaci: | tekst: | reportaža: | saradnja: | muzika: | priredio: | "
                "priredila: | превео: | превела: | уредник: | уредница: | текст: | припремио: | "
                "припремила:"
                " | vest je preuzeta | вест је преузета"
            ),
            "subscribe": (
                "pretplatite se | pretplata | prijavite se | prijavi se | bilten | "
                "newsletter | registrujte se | podržite | podržite nas | donirajte | "
                "postanite | претплатите се | претплата | пријавите се | билтен | подржите | "
                "донирајте | постаните | pretplati se | pretplatite se na | "
                "postanite pretplatnik | postanite član | samo za pretplatnike | "
                "za nastavak čitanja | prijavite se na | prijavite se za | "
                "podržite nezavisno | podržite nezavisno novinarstvo | vaša podrška | "
                "uz vašu podršku | preuzmite našu | претплатите се на | "
                "постаните претплатник | пријавите се на | подржите нас | подржите независно"
                " | prijavom prihvatate | prijavom na njuzleter | пријавом прихватате | "
                "možete se odjaviti | можете се одјавити | hvala! proverite | hvala! proveri | "
                "proverite svoj mejl | проверите свој мејл | probajte za# | "
                "pročitali ste poslednji | текст је доступан само | tekst je dostupan samo | "
                "vaša imejl adresa$ | ваша имејл адреса$ | imejl adresa$ | имејл адреса$ | "
                "dodajte nas kao | додајте нас као | možete se odjaviti u bilo | "
                "možete se odjaviti u svakom | pretplata od# | "
                "možete se odjaviti u bilo kom trenutku$ | можете се одјавити у било ком тренутку$ | "
                "prijavom prihvatate uslove korišćenja | пријавом прихватате услове коришћења | "
                "hvala! proverite svoj mejl$ | хвала! проверите свој мејл$"
            ),
            "share": (
                "podelite | podeli | podelite vest | podeli vest | odštampaj | štampaj | "
                "komentariši | komentarišite | pošaljite komentar | ostavite komentar | "
                "pratite nas | zapratite | kopiraj link | поделите | подели | штампај | "
                "коментариши | оставите коментар | пратите нас | pošalji prijatelju | "
                "ostavi komentar | napišite komentar | šta vi mislite | šta mislite | "
                "kakvo je vaše mišljenje | pratite nas na | zapratite nas | поделите вест | "
                "пошаљите коментар | шта ви мислите | пратите нас на"
                " | verzija za štampu"
                " | link je kopiran$ | линк је копиран$ | pošalji mejlom$ | пошаљи мејлом$ | "
                "одштампај$ | odštampaj$ | sačuvaj za kasnije$ | сачувај за касније$ | "
                "prati autora$ | прати аутора$ | podeli na fejsbuku$ | подели на фејсбуку$"
            ),
            "related": (
                "pročitajte još | pročitajte i | pročitajte | pročitaj još | pročitaj i | čitajte još "
                "| čitaj još | pogledajte još | pogledajte i | pogledajte | vidi još | vidi | još "
                "vesti | još iz | više o | više | povezane vesti | povezani | povezano | slične vesti "
                "| ostale vesti | najčitanije | najnovije | najnovije vesti | poslednje vesti | "
                "preporučujemo | preporuka | prethodna | sledeća | možda vas | прочитајте још | "
                "прочитајте и | прочитајте | читајте још | погледајте још | погледајте | још вести | "
                "више о | повезане вести | повезано | најчитаније | најновије | најновије вести | "
                "препоручујемо | претходна | следећа | bonus video | video: | možda će vas zanimati | "
                "možda vas zanima | можда ће вас занимати"
                " | бонус видео: | bonus video: | погледајте још: | pogledajte još:"
                " | izbor redakcije$ | избор редакције$ | izbor urednika$ | избор уредника$ | "
                "još tekstova ovog autora$ | још текстова овог аутора$ | svi tekstovi autora$ | "
                "сви текстови аутора$"
            ),
            "correction": (
                "ispravka | demanti | napomena redakcije | ažurirano | исправка | напомена редакције "
                "| ажурирано | uočili ste grešku | prijavite grešku | ispravka: | dopunjeno | u "
                "prethodnoj verziji | u ranijoj verziji | tekst je ažuriran | tekst je dopunjen | "
                "izvinjavamo se | prijavi grešku | исправка: | допуњено | у претходној верзији | "
                "текст је ажуриран | извињавамо се | vest je ažurirana | вест је ажурирана | вест је "
                "допуњена"
            ),
            "author_bio": (
                "o autoru | autor je | autorka je | о аутору | аутор је | novinar | новинар"
            ),
            "disclaimer": (
                "stavovi | mišljenja | napomena: | ставови | мишљења | напомена: | prevedeno | "
                "stavovi izneti | stavovi izraženi | stavovi autora | mišljenja izneta | "
                "mišljenja izražena | redakcija ne | redakcija nije | tekst je preveden | "
                "ovaj tekst je | ставови изнети | ставови аутора | редакција не | "
                "мишљења изнета"
                " | ovaj rezime je | овај резиме је | rezime je napravila | "
                "вест је аутоматски преузета | vest je automatski preuzeta | "
                "tekst je automatski preuzet | текст је аутоматски преузет | "
                "ako vam je potrebna pomoć | ако вам је потребна помоћ"
            ),
            "legal": (
                "uslovi korišćenja | politika privatnosti | privatnost | impresum | kolačići | "
                "marketing | услови коришћења | политика приватности | импресум | "
                "pravila komentarisanja | glavni urednik | koristimo kolačiće"
                " | поштујемо вашу приватност | poštujemo vašu privatnost | cenimo vašu privatnost | "
                "ценимо вашу приватност | ovaj sajt koristi | овај сајт користи | "
                "ovaj veb sajt koristi | možete povući saglasnost"
            ),
            "tags": (
                "tagovi | tag: | ključne reči | teme: | тагови | кључне речи | теме: | kategorije:"
            ),
            "comments": (
                "komentari | komentar | prikaži komentare | svi komentari | odgovori | "
                "коментари | коментар | сви коментари | одговори | nema komentara"
                " | komentara$ | коментара$ | morate biti prijavljeni | морате бити пријављени | "
                "budite prvi koji će | будите први који ће | pogledaj komentare$ | "
                "погледај коментаре$ | komentari koji sadrže | коментари који садрже | "
                "komentari koji sadrže uvrede neće biti objavljeni$ | "
                "коментари који садрже увреде неће бити објављени$"
            ),
            "app": (
                "preuzmite | preuzmite aplikaciju | skinite | aplikacija | преузмите | апликација | "
                "preuzmi aplikaciju | skini aplikaciju | otvori u aplikaciji | преузмите апликацију"
            ),
            "advertisement": (
                "reklama | oglas | oglasi | sponzorisano | promo | tekst se nastavlja | nastavak "
                "posle | реклама | оглас | спонзорисано | текст се наставља | nastavak teksta ispod "
                "oglasa | tekst se nastavlja ispod oglasa | ostatak teksta nakon reklame | tekst se "
                "nastavlja nakon reklame"
                " | nastavak teksta nakon | наставак текста након | nastavak teksta ispod | "
                "наставак текста испод"
            ),
            "caption": (
                "foto | (foto | fotografija: | izvor fotografije | ilustracija | arhiva | фото | "
                "(фото | фотографија: | илустрација | printscreen | ilustrativna fotografija$ | "
                "arhivska fotografija$ | илустративна фотографија$ | архивска фотографија$ | privatna "
                "arhiva$ | приватна архива$ | printscreen$"
                " | фотографија је илустрација$ | fotografija je ilustracija$"
            ),
            "navigation": (
                "početna | naslovna | meni | pretraga | pretraži | nazad | na vrh | prijava | "
                "slušaj | vreme čitanja | prikaži još | učitaj još | sledeća strana | zatvori | "
                "uživo | почетна | насловна | мени | претрага | назад | уживо"
                " | na vrh$ | на врх$"
                " | pošalji$ | пошаљи$"
                " | javascript je isključen | uključite javascript | omogućite javascript | vaš "
                "pregledač ne podržava | укључите javascript | ваш прегледач не подржава"
                " | registruj se$ | региструј се$ | odjavi se$ | одјави се$ | moj nalog$ | мој налог$ | "
                "moj profil$ | мој профил$ | veličina slova$ | величина слова$ | величина текста$ | "
                "veličina teksta$ | min čitanja$ | min. čitanja$ | minuta čitanja$ | мин читања$ | "
                "мин. читања$ | минута читања$ | време читања | повратак на врх$ | "
                "povratak na vrh$ | na vrh strane$ | на врх стране$ | pratite uživo$ | "
                "пратите уживо$ | uživo blog$ | уживо блог$ | osveži$ | освежи$ | osveži stranicu$ | "
                "glasajte u anketi$ | гласајте у анкети$"
            ),
        },
        holds={
            "disclaimer": (
                "ne odražavaju nužno | ne odražava nužno | nužno ne odražavaju | "
                "nije odgovoran* za | stavove redakcije | не одражавају нужно | "
                "ставове редакције | imena su promenjena | ime je promenjeno | "
                "imena su izmenjena | radi zaštite identiteta | stavovi autora | "
                "mišljenje autora | redakcija ne odgovara | ne odgovara za | "
                "sponzorisani sadržaj | ставови аутора | мишљење аутора | имена су промењена"
            ),
            "copyright": (
                "prava zadržana | права задржана | bez dozvole | без дозволе | bez odobrenja | "
                "bez saglasnosti | nije dozvoljeno | zabranjeno je | je zabranjeno | "
                "prenošenje sadržaja | sva prava zadržana | uz navođenje izvora | "
                "сва права задржана | забрањено је"
            ),
            "subscribe": (
                "newsletter | bilten | pretplatite se | nezavisno novinarstvo | билтен | "
                "nezavisnog novinarstva | na vaš mejl | na naš newsletter | "
                "независно новинарство"
            ),
            "related": ("pročitajte još | pročitajte i | više o | прочитајте још | pogledajte još"),
            "correction": (
                "prethodnoj verziji | претходној верзији | je ispravljen* | izvinjavamo se | "
                "u prethodnoj verziji teksta | извињавамо се"
            ),
            "author_bio": (
                "je novinar | je novinarka | je urednik | je urednica | је новинар | је новинарка"
            ),
            "legal": (
                "uslovi korišćenja | politika privatnosti | lični podaci | podataka o ličnosti"
            ),
            "caption": ("foto: | (foto | фото: | (фото | getty images | /tanjug | shutterstock"),
            "app": ("app store | google play | u našoj aplikaciji | у нашој апликацији"),
        },
        house=(
            "mi | nas | naš | naša | naše | vi | vas | vaš | vaša | vam | ovde | ми | нас | наш | "
            "ви | вас | ваш | овде | nam | našeg | naših | našim | našoj | našu | vašeg | "
            "vaših | vašim | vašoj | vašu | ti | tebe | želite | možete | imate | znate | наша | "
            "наше | нашег | наших | нашу | нама | ваша | ваше | вашег | ваших | вашу | вам | ти | "
            "желите | можете | имате"
        ),
        speech=(
            "rekao | rekla | izjavio | рекао | рекла | изјавио | izjavila | dodao | dodala | "
            "poručio | istakao | istakla | naglasio | objasnio | odgovorio | pitao | napisao | "
            "tvrdi | kaže | smatra | upozorio | изјавила | додао | додала | поручио | истакао | "
            "објаснио | каже | тврди | сматра"
        ),
        notes={
            "legal": (
                "zaštitni robne заштитни робне + znakovi marke знакови марке + vlasnika "
                "vlasnicima власника власницима + vlasništvo pripadaju власништво припадају"
            )
        },
        changes=(
            "članak tekst vest чланак текст вест = ažurirano ispravljeno dopunjeno izmenjeno "
            "ажурирано исправљено допуњено измењено = sa са = dodat dodata dodato додат "
            "додата додато"
        ),
    ),
    prose=Prose(
        common=(
            "и у је на да се за од су са као не о што који би али из то до по само због није када "
            "које која после или ће još i je u na da se za od su sa koji kako šta posle pre nije "
            "takođe ali će što kao bi iz tokom gde a ne to o po s do samo koje ili biti više već "
            "sve kada odsto zbog "
            "nedelje nedelju uvek ovde vreme mesto mesta sveta dve hiljada hiljade miliona evra procenata "
            "godine prema smo te bio rekao nakon"
        ),
        letters="ђјљњћџćđčšž",
        titles=(
            "др. проф. мр. инж. гђа. гђе. гђица. ген. пук. кап. dr. prof. mr. inž. gđa. gen. "
            "puk. kap."
        ),
        abbreviations=(
            "др. проф. мр. инж. г. гђа. гђе. гђица. св. бр. стр. чл. ст. нпр. тј. тзв. итд. сл. "
            "мил. млрд. хиљ. ул. бул. ген. пук. кап. пор. јан. феб. апр. авг. септ. окт. нов. дец. "
            "тел. в. о. р. мин. академ. dr. prof. mr. inž. g. gđa. sv. br. str. čl. st. npr. tj. "
            "tzv. itd. sl. ul. bul. gen. puk. kap. jan. feb. apr. avg. sept. okt. nov. dec. tel. "
            "min. odn."
        ),
        quotes=(("„", "“"), ("„", "”"), ("»", "«"), ("“", "”")),
        suspended="и или i ili",
    ),
    labels=(
        "Analiza",
        "Anketa",
        "Ekskluzivno",
        "Foto",
        "Intervju",
        "Kolumna",
        "Komentar",
        "Najnovije",
        "Podkast",
        "Reportaža",
        "Stav",
        "Uživo",
        "Video",
        "Pročitajte još",
        "Анализа",
        "Анкета",
        "Ексклузивно",
        "Фото",
        "Интервју",
        "Колумна",
        "Коментар",
        "Најновије",
        "Подкаст",
        "Репортажа",
        "Став",
        "Уживо",
        "Видео",
        "Прочитајте још",
        "Kviz",
        "Infografika",
        "Mapa",
        "Lista",
        "Карта",
        "Мапа",
    ),
    topical=(
        "Anketa",
        "Stav",
        "Анкета",
        "Став",
        "Najnovije",
        "Најновије",
        "Mapa",
        "Lista",
        "Карта",
        "Мапа",
        "Foto",
        "Фото",
    ),
    examples=Examples(
        dates={
            "понедељак, 14. април 2025.": "2025-04-14",
            "Објављено: 9. децембар 2023., 09:05": "2023-12-09T09:05",
            "Ажурирано 25/10/2024 18:40": "2024-10-25T18:40",
        },
        not_dates=("пре 3 сата",),
        bylines={
            "Пише: Јелена Марић и Марко Илић": ("Јелена Марић", "Марко Илић"),
            "Piše: Jelena Marić i Marko Ilić": ("Jelena Marić", "Marko Ilić"),
        },
        not_bylines=("Нова влада",),
        prose=(
            "Градско веће је у уторак усвојило буџет у којем је више новца за школе и путеве. "
            "Градоначелница је рекла да ће радови на старом мосту почети после лета, али "
            "становници у то не верују. „То су нам обећали и пре избора“, каже један од њих, који "
            "већ пет година чека на поправку."
        ),
        boilerplate={
            "Prijavite se na naš newsletter": "subscribe",
            "Сва права задржана.": "copyright",
        },
    ),
)
