"""Hungarian."""

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
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    native="magyar",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["hu"],
        weekdays=cldr.WEEKDAYS["hu"],
        month_first=True,
        orders=(DateOrder.YMD,),
        published=(
            "megjelent",
            "közzétéve",
            "publikálva",
            "megjelenés",
            "létrehozva",
            "feltöltve",
            "kiadva",
            "dátum",
        ),
        updated=(
            "frissítve",
            "utoljára frissítve",
            "frissült",
            "módosítva",
            "utolsó frissítés",
            "módosult",
        ),
        glue=("kor", "án", "én", "napján", "a", "óra"),
        hours=("óra", "h"),
        minutes=("perc",),
        am=("délelőtt",),
        pm=("délután",),
        ago=cldr.AGO["hu"],
        today=("ma",),
        yesterday=("tegnap",),
        captions=(
            "fotó",
            "kép",
            "fotók",
            "illusztráció",
            "borítókép",
            "fényképek",
            "képek",
            "nyitókép",
        ),
    ),
    bylines=BylineWords(
        gendered="k | ok | ők | ek | i",
        statements=("közlemény:"),
        offices="elnök",
        news="hírek",
        sources="forrás",
        signed="vélemény | publicisztika | jegyzet | elemzés",
        by=(
            "közzétette: | közzétette | beküldte: | beküldte | "
            "írta | írta: | szerző: | szerzők: | szöveg: | szerkesztő: | riport: | interjú: | "
            "írta és fényképezte: | tudósító: | újságíró: | szerkesztette: | írta és fotózta: | "
            "szöveg és fotó: | szöveg és fotók: | kép és szöveg: | készítette: | készítette | "
            "összeállította | összeállította: | lejegyezte: | az interjút készítette: | "
            "cikkíró: | fotó és szöveg: | fotó & szöveg: | szöveg & fotó: | fotók és szöveg: | "
            "fotók & szöveg: | szöveg & fotók: | szöveg és kép: | riporter: | tudósítónk: | "
            "lejegyezte | az interjút készítette | elemzés: | vélemény:"
        ),
        by_after=("írása | cikke | riportja | interjúja | tudósítása | beszámolója | elemzése"),
        joins="és | valamint",
        credits={
            "additional_reporting": "közreműködött: | közreműködtek:",
            "photography": ("fotó: | fotók: | fénykép: | képek: | fotózta: | fényképezte: | kép:"),
            "translation": "fordította | fordította: | fordítás:",
        },
        articles="a | az",
        links="és | a | az",
        desks=(
            "szerkesztőség | szerkesztőségünk | tudósítóink | munkatársunk | munkatársunktól | "
            "hírügynökség"
        ),
        bodies=(
            "párt | bizottság | minisztérium | egyetem | intézet | szakszervezet | egyesület | "
            "szövetség | ügynökség | újság | tanács | alapítvány | központ | mozgalom"
        ),
        roles=(
            "újságíró | tudósító | szerkesztő | főszerkesztő | riporter | publicista | fotós | "
            "munkatárs | hírszerkesztő | rovatvezető | főmunkatárs | szakíró | elemző | "
            "közgazdász | történész | jogász | ügyvéd | politológus | szociológus | docens | "
            "tanár | professzor | író | költő | kritikus | fotóriporter | gyakornok | blogger | "
            "-szerkesztő | -tudósító | -újságíró | -elemző | kutató | filozófus | műfordító | "
            "fordító | műsorvezető | esszéista | drámaíró | irodalomtörténész | "
            "művészettörténész | antropológus | doktorandusz | dokumentumfilmes | "
            "forgatókönyvíró | rendező | teológus | nyelvész | tanszékvezető | adjunktus | "
            "filmrendező"
        ),
        role_words=("vezető | felelős | külpolitikai | egyetemi | belpolitikai | gazdasági"),
        given=(
            "alajos | előd | géza | győző | jusztina | ödön | rezső | rozália | titusz | "
            "ádám | ágnes | andrás | andrea | anikó | anna | anita | attila | balázs | barbara | "
            "beáta | bence | csaba | dániel | dávid | dóra | edit | emese | enikő | erika | "
            "erzsébet | eszter | éva | ferenc | gábor | gergely | györgy | gyula | hajnalka | "
            "ildikó | imre | istván | ivett | jános | józsef | judit | julianna | katalin | "
            "klára | krisztián | krisztina | lajos | lászló | levente | márta | márton | máté | "
            "mária | mihály | miklós | mónika | nikolett | noémi | norbert | nóra | orsolya | "
            "pál | péter | piroska | réka | rita | róbert | roland | sándor | szabolcs | "
            "szilvia | tamás | tibor | tímea | tünde | veronika | viktor | viktória | vivien | "
            "zoltán | zsófia | zsolt | zsuzsanna | ágota | ákos | aladár | alíz | ambrus | "
            "anasztázia | andor | anett | annamária | antal | apor | aranka | armand | áron | "
            "árpád | bálint | barna | barnabás | bea | béla | bendegúz | benedek | benjámin | "
            "bernadett | bertalan | blanka | boglárka | bogi | boldizsár | borbála | botond | "
            "brigitta | csenge | csilla | csongor | dalma | dénes | dezső | diána | dorina | "
            "dorka | dorottya | edina | elek | elemér | eleonóra | elvira | emőke | endre | "
            "eni | ernő | etelka | evelin | fanni | flóra | flórián | fruzsina | gabriella | "
            "gellért | georgina | gergő | gerzson | gitta | gizella | gyöngyi | györgyi | "
            "hanga | hédi | henriett | hunor | ibolya | imola | irén | írisz | izabella | "
            "jácint | jenő | jolán | jónás | kálmán | kamilla | károly | kata | katinka | kíra | "
            "kincső | kitti | kornél | kornélia | kristóf | lehel | lili | lilla | lívia | "
            "loránd | lóránt | lőrinc | lukács | magdolna | mara | marcell | margit | mariann | "
            "márk | márkus | mátyás | mikó | nándor | olivér | oszkár | ottó | pálma | panna | "
            "ráchel | ramóna | rebeka | renáta | richárd | roxána | rózsa | sára | sarolta | "
            "sebestyén | szabina | szandra | szebasztián | szilárd | szilveszter | szonja | "
            "szófia | tekla | teréz | tihamér | tivadar | vajk | valéria | vencel | vilmos | "
            "vince | xénia | zalán | zita | zoé | zóra | zsanett | zsigmond | zsombor | zsuzsa"
        ),
        never=(
            "-ság | -ség | -ságok | -ségek | -ció | -ciók | -gencia | -ászat | -észet | -tatás "
            "| "
            "nyomtatott | kiadás | kiadások | legfrissebb | friss | hír | belföld | külföld | "
            "megye | járás | község | város | városok | falu | kerület | utca | kikötő | "
            "repülőtér | állomás | sziget | szigetek | észak | dél | kelet | nyugat | régi | "
            "üzlet | tőzsde | pénzügyek | pénz | munka | lakás | ingatlan | oktatás | iskola | "
            "iskolák | tudomány | kórház | kórházak | gyerekek | társadalom | bűnügy | "
            "parlament | választások | klíma | környezet | természet | állatok | zene | filmek "
            "| könyvek | színház | televízió | divat | receptek | konyha | utazás | turizmus | "
            "labdarúgás | foci | időjárás | horoszkóp | keresztrejtvény | vélemények | jegyzet "
            "| riportok | interjúk | galéria | videó | élő | közvetítés | hírlevél | archívum | "
            "előfizetés | előfizetők | olvassa | bővebben | ajánlott | cikk | cikkek | címlap | "
            "közlekedés | közösségi | "
            "új | első | utolsó | nem | mi | miért | hogyan | ki | hol | mikor | ez | az | "
            "politika | gazdaság | sport | kultúra | vélemény | hírek | világ | háború | béke | "
            "válság | kormány | választás | sztrájk | -ság | -ség | -ás | -ítás | európai | "
            "unió | magyar | ház | második | akadémia | országgyűlés | fidesz | önkormányzat"
            " | megosztás | nyomtatás"
        ),
        glue=(
            "összes cikke | követés | további cikkei | profil | "
            "megjelent | frissítve | perc | óra | órája | megosztás | hozzászólások"
        ),
        agencies="MTI | Telex | hvg.hu | 24.hu | Népszava",
    ),
    mails=MailWords(
        subject="tárgy",
        sent="dátum | elküldve | küldve",
        people="feladó | címzett | másolatot kap",
        marks="vá | tov",
    ),
    pages=PageWords(
        reading="perc", pages="oldal", publishes="kiadja | kiadó", ends="vége", issues="szám"
    ),
    pictures=PictureWords(
        lent="archív | illusztráció",
        stands="balra | jobbra | középen | balról | jobbról | balról jobbra",
    ),
    contacts=ContactWords(
        phones="telefon | telefonszám | mobil",
        short_boxes="Pf.",
        counted="fejezet",
        joins="vagy | és",
    ),
    phrases=Phrases(
        sources="forrás",
        rights="minden jog",
        turns={
            "legal": (
                "18 éven aluliaknak nem ajánlott | 18 éven aluliak számára nem | tizennyolc éven "
                "aluliaknak nem"
            ),
            "credits": (
                "a cikk a nyomtatott | a cikk megjelent a nyomtatott | megjelent a nyomtatott"
            ),
            "related": (
                "a szerző ajánlja még: | a szerző ajánlja: | a szerző további ajánlásai: "
                "| a szerző ezt is ajánlja:"
            ),
        },
        sayings={
            "legal": (
                "információkat tárolunk az eszközön | tárolunk az eszközön, vagy | "
                "eszközön tárolt információkhoz"
            ),
            "copyright": (
                "szerzői jogi védelem alatt | szerzői jog védi | szerzői jogvédelem alatt"
            ),
            "subscribe": (
                "korlátlan hozzáférés minden | korlátlan hozzáférést minden | hozzáférés az "
                "összes cikkhez"
                " | azért kapja ezt az e-mailt, mert | ezt az e-mailt azért kapja, mert | ezt "
                "a hírlevelet azért kapja, mert"
                " | az e-mail-fiókjában | e-mail-fiókjába | a postafiókjában | az ön postafiókjába"
            ),
        },
        channels="csatorn",
        careers=(
            "tanít | tanított | vezeti | oktat | oktató | diplomázott | doktorált | született | "
            "szerkesztette | publikál | rovat | rovatának | rovatvezetője | belpolitikai | "
            "külpolitikai | gazdasági | kulturális | szerkesztője | újságírója | munkatársa | "
            "főmunkatársa | főszerkesztője | tudományegyetem | egyetemi | intézet | intézetének | "
            "tanszék | docense | adjunktusa | kutatója | költő | regényei | novellái | kötetei | "
            "műfordító | kritikus | szociológus | politológus | jogász | közgazdász | történész | "
            "filozófus | ügyvéd | orvos | szerző | elnöke | díjas | korábbi | volt | újságíró | "
            "szerkesztő | egyetem | egyetemen | professzor | író | könyve | könyvei | kötete | "
            "regénye | végzett | tanult | docens | kutató | munkatárs | dolgozik | él | publicista"
        ),
        articles="ez a | ez az",
        offices=(
            "professzor | docens | adjunktus | igazgató | igazgatója | vezető | vezetője | "
            "rektor | dékán | ügyvéd | orvos | pszichológus | pszichiáter | mérnök | építész | "
            "biológus | fizikus | lelkész | pap | tanár | tanító | kutató | kutatója | hallgató | "
            "hallgatója | doktorandusz | tanácsadó | alapító | alapítója"
        ),
        trades=(
            "közgazdász | történész | jogász | tanára | egyetemi | kutató | író | újságíró | "
            "szerkesztő | publicista | riporter | tudósító | főszerkesztő | filozófus | "
            "szociológus | politológus | költő | kritikus | műfordító | fordító | fotós | "
            "fotóriporter | műsorvezető | esszéista | elemző | blogger | drámaíró | "
            "irodalomtörténész | művészettörténész | újságírója | szerkesztője | munkatársa | "
            "rovatvezető | rovatvezetője | tudósítója | kutatója | oktatója | professzora | "
            "docense | adjunktusa | politikus | író-költő | író-újságíró"
        ),
        imperatives=(
            "iratkozzon | iratkozz | kövesse | kövess | kövessen | töltse | töltsd | olvassa | "
            "olvasd | hallgassa | ossza | támogassa | támogasd | fizessen | fizess | írjon | "
            "küldje | csatlakozzon | csatlakozz | küldjön | küldj | ossz | oszd | osszad | "
            "nézze | nézd | hallgasd | írj | támogass | támogasson | kattints | kattintson | "
            "jelentkezz | jelentkezzen | lépj | lépjen | legyen | légy | szavazz | szavazzon | "
            "kommentelj | kommenteljen | regisztrálj | regisztráljon | tudj | tudjon | próbáld | "
            "próbálja | hívd | hívjon | kérdezz | kérdezzen | jelentsd | jelentse | rendelje | "
            "rendeld | adományozz | adományozzon | segíts | segítsen | járulj | értesüljön | "
            "értesülj | maradj | maradjon"
        ),
        words={
            "subscribe": (
                "előfizetőink | előfizető | előfizetés | előfizetői | fizessen | olvasóink | "
                "olvasók | olvasó | támogatás | támogasd | támogasson | támogatja | "
                "munkánkat | adomány | ingyen | ingyenes | ajánlat | hónap | havonta | "
                "fiók | bejelentkezés | regisztráció | hírlevél | hírlevelünkre | iratkozz | "
                "iratkozzon | e-mail | független | újságírás | tag | hozzáférés | olvasd | "
                "olvashatják | folytatását | cikk"
            ),
            "share": (
                "oszd | ossza | megosztás | megosztom | másokkal | vélemény | küldje | "
                "küldd | ismerőseinek | barátnak | nyomtatás | link | másolása | kövess | "
                "kövessen | tetszett | szóljon | hozzá"
            ),
            "comments": ("hozzászólások | hozzászólás | komment | kommentek | kommentelj"),
            "contact": (
                "kapcsolat | írj | írjon | nekünk | elérhetőség | szerkesztőség | "
                "szerkesztőségnek | telefon | kérdés | sztorid | tipp"
            ),
            "correction": (
                "helyesbítés | javítás | javítottuk | hiba | hibás | tévesen | "
                "módosítottuk | frissítés | frissítve | frissítettük | változat | korábbi | "
                "kiegészítettük | cikket | cikkünk"
            ),
            "disclaimer": (
                "vélemények | véleményét | szerző | szerzője | felelősséget | felelősség | "
                "szerkesztőség | tükrözik | mesterséges | intelligencia | fordítás | "
                "automatikusan"
            ),
            "author_bio": (
                "újságíró | szerkesztő | tudósító | író | professzor | történész | "
                "publicista | könyv | egyetem | szabadúszó"
            ),
            "related": (
                "olvassa | olvasta | cikk | cikkek | kapcsolódó | téma | témában | hírek | "
                "legolvasottabb | ajánljuk | további | még | friss"
            ),
            "legal": (
                "cookie | sütik | adatvédelem | adatvédelmi | feltételek | felhasználási | "
                "jog | fenntartva"
            ),
        },
        told=(
            "volt | voltak | lett | lettek | ő | ők | neki | nekik | tudott | akart | ment | "
            "jött | csinált | őt | őket | vele | velük | azt | mondta | akkor | meghalt | elhunyt"
        ),
        buttons={
            "navigation": (
                "hallgassa hallgasd meghallgatása = cikket cikk | videó = lejátszása megtekintése | "
                "betűméret = növelése csökkentése | ugrás tovább = tartalomhoz tartalomra | "
                "keresés = oldalon honlapon cikkek | töltse töltsd = kvízünket kvízt | "
                "tesztelje teszteld = kvízünkben kvízünkkel tudását tudásod"
            ),
            "correction": (
                "bejelentése jelentek jelentése jelezze javaslata jelentem = hiba hibát javítás "
                "javítást hibabejelentés"
            ),
            "comments": (
                "jelentése megtekintése írása hozzáadása mutatása elrejtése összes szólj szóljon "
                "= hozzászólás hozzászólások kommentek komment kommentelés hozzá | jelentkezzen "
                "lépjen = hozzászóláshoz hozzászóljon kommenteléshez be"
            ),
            "subscribe": (
                "ajándékozza ajándékozzon ajándékozása ajándékozd = cikk cikket előfizetést | "
                "kezelése lemondása = előfizetés előfizetésem hírlevelek | adja = e-mail email "
                "címét cím meg"
            ),
            "share": (
                "másolása másolás másolva = link hivatkozás | megosztása mentése nyomtatása "
                "küldése megosztás nyomtatás = cikk cikket oldal hír link e-mailben emailben"
            ),
            "related": (
                "további összes még megtekintése mutatása = cikkek cikk hírek hír több tartalom"
            ),
            "legal": (
                "beállítások beállítása kezelése módosítása = süti sütik cookie cookie-k "
                "adatvédelmi"
            ),
            "contact": (
                "írjon írj küldjön küldj = szerkesztőségnek szerkesztőnek szerzőnek hírt levelet "
                "tippet | kapcsolat kapcsolatfelvétel = szerkesztőséggel szerzővel szerkesztőség"
            ),
            "app": (
                "letöltése megnyitás megnyitása letöltés telepítése = alkalmazás alkalmazásban "
                "app applikáció appban"
                " | olvasson olvass = alkalmazásban appban applikációban kényelmesebben"
            ),
        },
        opens={
            "contact": (
                "kapcsolat | elérhetőség | küldje | küldjön | rólunk | szerkesztőség: | van egy | írj "
                "nekünk a | keressen minket | keress minket | van egy jó sztorid | tud valamit | "
                "tudsz valamit | küldje el | küldd el nekünk | ossza meg velünk | oszd meg velünk | "
                "elérhetőségeink | írjon a szerzőnek | írjon a szerkesztőségnek | írj a "
                "szerkesztőségnek | írjon nekünk$ | írj nekünk$ | írja meg nekünk | írd meg nekünk | "
                "önnel is történt hasonló"
                " | lelkisegély-vonal# | lelki elsősegély telefonszolgálat# | kék vonal# | "
                "kríziskezelő#"
                " | elérhetőség: | elérhetőségek | kapcsolat: | írjon nekünk | írj nekünk | írjon "
                "szerkesztőségünknek | küldje el nekünk | küldjön nekünk | küldj nekünk | van egy "
                "története | van egy sztorija | van egy sztorid | van információja | van "
                "információd | ha információja van | ha van információja | szemtanúja voltál | "
                "szerkesztőség címe | telefon: | e-mail: | email: | levelezési cím | hirdetés: | "
                "hirdetésfelvétel | rólunk$ | lépjen kapcsolatba | "
                "vegye fel velünk | észrevétele van"
                " | lelkisegély-szolgálat#"
            ),
            "copyright": (
                "copyright | minden jog fenntartva | szerzői jog | szerzői jogok | copyright ©"
                " | a cikk másolása | a cikkek másolása"
            ),
            "credits": (
                "források: | forrás | fordítás: | fordította | szerző: | (mti) | mti | "
                "a cikk eredetileg | szerkesztette | írta | design: | tördelés: | fordította: | "
                "operatőr: | képek: | vágás: | vágó: | hang: | gyártás: | producer: | "
                "szerkesztette: | szerkesztő: | szerkesztés: | korrektúra: | olvasószerkesztő: | "
                "adat: | adatelemzés: | fejlesztés: | szöveg: | riport: | közreműködött: | "
                "közreműködők: | zene: | riporter: | műsorvezető:"
                " | szerkesztők: | szöveg és fotó | írta: | szerzők: | forrás: | (forrás | forrása: "
                "| nyitókép: | címlapkép | címlapkép: | kiemelt kép | kiemelt kép: | "
                "kezdőkép: | indexkép: | fotó: | illusztráció: | az interjút "
                "készítette | összeállította: | eredeti cikk | az eredeti cikk | az eredeti írás "
                "| az eredeti szöveg | eredetileg megjelent | az írás eredetileg | az írás "
                "megjelent | a cikk megjelent | mti - | (mti | mti/"
            ),
            "subscribe": (
                "iratkozz fel | iratkozzon fel | feliratkozás | feliratkozom | hírlevél | "
                "előfizetés | előfizetek | előfizetőknek | fizess elő | fizessen elő | "
                "már előfizető | bejelentkezés | jelentkezz be | lépj be | regisztráció | "
                "regisztrálj | támogass | támogasd | támogassa | támogatás | támogatom | "
                "csak előfizetőknek | ez a cikk | csatlakozz | olvasd tovább | ne maradj le | "
                "legyen előfizető | legyél előfizető | legyél tag | ez a tartalom | "
                "a cikk folytatása | a teljes cikk | a cikk elolvasásához | "
                "az olvasás folytatásához | csak előfizetőink | már van előfizetésed | "
                "már előfizetőnk | jelentkezzen be | hozzon létre | hozz létre | "
                "kérje hírlevelünket | kérem a hírlevelet | iratkozzon fel hírlevelünkre | "
                "iratkozz fel hírlevelünkre | támogasd a | támogassa a | támogasd munkánkat | "
                "támogass bennünket | támogasson minket | adományozz | adományozok | "
                "az ön támogatása | a te támogatásod | csatlakozz hozzánk | "
                "legyen támogatónk | légy a támogatónk | értesüljön elsőként"
                " | ne maradjon le semmiről | ne maradj le semmiről | e-mail címed$ | e-mail "
                "címe$"
                " | adód 1%-ával | adója 1%-ával | támogasd a munkánkat | támogassa a munkánkat"
                " | hírlevél feliratkozás | hírlevelünk | előfizetéshez | előfizetőinknek | ez a "
                "cikk előfizetőink | ez a tartalom csak | a cikk további része | a teljes cikkhez "
                "| támogass minket | támogassa lapunkat | támogassa munkánkat | támogassa a "
                "független | támogassa a szerkesztőséget | támogasd a független | segítsen nekünk "
                "| segítsd munkánkat | adód 1 | adója 1 | ajánlja fel adója | legyen előfizetőnk "
                "| legyél előfizetőnk | legyél támogatónk | legyen a támogatónk | csatlakozzon "
                "támogatóinkhoz | van már előfizetése | már van fiókja | belépés$ | regisztráció$ "
                "| prémium tartalom | exkluzív tartalom | ha fontosnak tartja | ha fontos önnek | "
                "kérjük, támogassa"
                " | bármikor leiratkozhat | a hírlevélről bármikor | köszönjük! kérjük, ellenőrizze | "
                "kérjük, ellenőrizze postafiókját | ellenőrizze e-mail-fiókját | "
                "hozzájárulok, hogy | próbálja ki# | elolvasta az utolsó ingyenes | "
                "elérte az ingyenes cikkek | e-mail-cím$ | az ön e-mail-címe$ | adja meg az e-mail | "
                "adja meg e-mail | add meg az e-mail | csatlakozzon whatsapp | "
                "csatlakozzon telegram | csatlakozz whatsapp | "
                "elolvasta az utolsó ingyenes cikkét$ | a feliratkozással elfogadja az"
            ),
            "share": (
                "ha máskor is tudni szeretne | "
                "megosztás | oszd meg | ossza meg | megosztom | nyomtatás | hozzászólok | szólj hozzá "
                "| szóljon hozzá | kommentelj | kövess | kövess minket | kövessen | kövesse | link "
                "másolása | mentés | tetszett | küldés | megosztás facebookon | oszd meg másokkal | "
                "oszd meg ismerőseiddel | küldd el | küldje el ismerősének | küldés e-mailben | írd "
                "meg a véleményed | írja meg véleményét | mondd el a véleményed | mi a véleményed | "
                "mi a véleménye | ön mit gondol | te mit gondolsz | szólj hozzá a | hozzászólás írása "
                "| tetszett a cikk | kövess minket a | kövess bennünket | kövessen minket | cikk "
                "megosztása | a cikk megosztása | megosztás e-mailben | hír megosztása"
                " | oszd meg barátaiddal | ossza meg ismerőseivel | ossza meg másokkal | nyomtatás$ "
                "| linkmásolás | könyvjelző$ | szóljon hozzá a | "
                "kommentelje | kommenteld | kommenteljen | mondja el véleményét | tetszett a "
                "cikk? | tetszett az írás | kövesse oldalunkat | kövesd oldalunkat | kövessen "
                "bennünket | csatlakozz facebook | csatlakozzon facebook | csatlakozz "
                "csoportunkhoz | lájkold | lájkolja | lájkolj | iratkozz fel csatornánkra"
                " | a link a vágólapra | mentés későbbre$ | szerző követése$ | állítson be minket | "
                "adja hozzá lapunkat | legyünk az ön kedvenc"
            ),
            "related": (
                "mások ezt olvassák$ | mások ezt olvasták$ | "
                "olvasta már | olvassa el | olvasd el | olvass tovább | olvasson tovább | "
                "olvass még | olvasson még | kapcsolódó | kapcsolódó cikkek | kapcsolódó cikk | "
                "kapcsolódó anyagok | ez is érdekelheti | ez is érdekelhet | "
                "ezek is érdekelhetik | ajánlott | ajánljuk | ajánló | ajánlott cikkek | "
                "további | további cikkek | további hírek | bővebben | legolvasottabb | "
                "legfrissebb | legfrissebb hírek | legnépszerűbb | friss hírek | előző | "
                "következő | előző cikk | következő cikk | nézze meg | nézd meg | részletek | "
                "még több | hasonló | videó: | lásd még | a témában | korábban írtuk"
                " | ezek is érdekelhetnek | olvassa el ezt is | olvasd el ezt is | olvastad már | "
                "kapcsolódó: | kapcsolódó cikk: | kapcsolódó cikkeink | kapcsolódó hírek | "
                "kapcsolódó tartalom | kapcsolódó tartalmak | kapcsolódó írásaink | korábbi "
                "cikkünk | korábbi cikkeink | további híreink | további cikkeink | további írások "
                "| még több hír | még több cikk | még több cikk a | legolvasottabbak | "
                "legolvasottabb cikkek | legnépszerűbb cikkek | friss híreink | ajánlott tartalom "
                "| ajánlott olvasnivaló | ajánlatunk | ajánljuk még | ajánló$ | önnek ajánljuk | "
                "neked ajánljuk | szerkesztőség ajánlja | előző hír | következő hír | előző oldal "
                "| hasonló cikkek | hasonló témák | a témában: | ne maradjon le "
                "| vissza a főoldalra | vissza a címlapra | címlapról ajánljuk | a "
                "szerző további | a szerző összes | a szerző cikkei | összes cikk | tovább "
                "olvasok$ | teljes cikk"
                " | ezt olvasta már?$ | olvasta már?$ | szerkesztőségünk ajánlja$ | "
                "a szerkesztőség ajánlja$ | szerkesztői ajánló$ | partnereink ajánlatai$ | "
                "partnereink ajánlata$ | partnereink tartalmai$"
            ),
            "correction": (
                "helyesbítés | helyreigazítás | javítás | pontosítás | szerk. | a szerk | a "
                "szerkesztőség megjegyzése | frissítés: | frissítve | cikkünk korábbi | a cikk "
                "korábbi | hibát talált | hibát találtál | hibajelentés | helyesbítés: | "
                "helyreigazítás: | javítás: | pontosítás: | frissítés | frissítettük | cikkünket "
                "frissítettük | cikkünk frissült | cikkünkben korábban | cikkünk első | cikkünk "
                "eredeti | a cikk eredeti | korábbi verziójában | elnézést kérünk | hibát talált a | "
                "hibát találtál a | jelezze nekünk | cikkünk első változatában | cikkünk korábbi "
                "változatában | cikkünk eredeti változatában | cikkünk korábbi verziójában | a hírt "
                "frissítettük | a hírt javítottuk | a hírt kiegészítettük | a hírt módosítottuk | a "
                "hírt pontosítottuk | írásunkat frissítettük | írásunkat javítottuk | írásunkat "
                "kiegészítettük | írásunkat módosítottuk | írásunkat pontosítottuk | hírünket "
                "frissítettük | hírünket javítottuk | hírünket kiegészítettük | hírünket módosítottuk "
                "| hírünket pontosítottuk | cikkünket javítottuk | cikkünket kiegészítettük | "
                "cikkünket módosítottuk | cikkünket pontosítottuk"
                " | korrekció: | frissítve: | frissült: | a cikket frissítettük | a cikket "
                "javítottuk | a cikket módosítottuk | a cikk korábbi változat* | a cikk első "
                "változat* | a cikk eredeti változat* | írásunk korábbi | írásunk első | egy "
                "korábbi változat* | a hibáért elnézést | szíves elnézésüket | hibát talált? | "
                "hibát talált a cikkben | hibát találtál a cikkben | ha hibát talált | ha hibát "
                "találtál | hibát vett észre | hibabejelentés | hiba bejelentése | a szerk.: | "
                "szerk. megj | szerkesztői megjegyzés | a szerkesztő megjegyzése"
            ),
            "author_bio": (
                "a szerzőről | a szerző | a szerző a | újságíró"
                " | a szerző újságíró | a szerző közgazdász | a szerző jogász | a szerző író | a "
                "szerző politológus | a szerző történész | a szerző szociológus | a szerző "
                "egyetemi | a szerző kutató | a szerző tanár | a szerzőről:"
            ),
            "disclaimer": (
                "a véleménycikk | a cikkben | a cikk tartalma | mesterséges intelligencia | "
                "a vélemények | ez a cikk mesterséges | a szerkesztőség nem | "
                "a szerző véleménye | az írás a szerző | a cikk a szerző | a vélemény rovat | "
                "a véleményrovat | a publicisztikák | a cikkben szereplő nevek | "
                "a neveket megváltoztattuk | a cikk mesterséges | ha segítségre | ha ön vagy | "
                "ha úgy érzed | ha úgy érzi | krízishelyzetben"
                " | a cikkben megjelent | a cikkben kifejtett | a cikkben foglalt | a szerző "
                "álláspontja | a véleménycikkek | a vélemény rovatban | az itt megjelenő | az "
                "oldalon megjelenő | az írásban megfogalmazott | jelen tartalom | "
                "felelősségkizárás | jogi nyilatkozat: | fizetett tartalom | fizetett hirdetés | pr-cikk | pr cikk | "
                "(x)$ | a nevet megváltoztattuk | nevét megváltoztattuk | *a nevet | *nevét | a "
                "cikkben affiliate"
                " | mi által készített | mesterséges intelligencia által készített | "
                "ha segítségre van szüksége | ha segítségre van szükséged | "
                "ha ön is segítségre szorul | a szöveget automatikusan fordították$"
                " | ez a hír automatikusan | ezt a hírt automatikusan"
            ),
            "legal": (
                "impresszum | adatvédelem | adatvédelmi | adatkezelési | "
                "adatkezelési tájékoztató | felhasználási feltételek | általános szerződési | "
                "ászf | cookie | cookie-k | sütik | süti | médiaajánlat | felelős kiadó | "
                "főszerkesztő | etikai kódex | sütiket használunk | hirdetés a | moderálási"
                " | adatvédelmi tájékoztató | adatvédelmi nyilatkozat | adatvédelmi szabályzat | "
                "adatvédelmi irányelvek | felhasználási szabályzat | felhasználói feltételek | "
                "felhasználói szabályzat | jogi nyilatkozat | jogi közlemény | süti beállítások | "
                "sütibeállítások | cookie beállítások | cookie szabályzat | cookie tájékoztató | "
                "moderálási elvek | kommentszabályzat | kiadó: | kiadja: | felelős kiadó: | "
                "felelős szerkesztő | főszerkesztő: | issn | az oldal sütiket | weboldalunk "
                "sütiket | oldalunk sütiket | a feliratkozással | a regisztrációval | a küldés "
                "gombra"
                " | fontos számunkra az ön adatainak védelme | fontos számunkra az adatainak védelme | "
                "fontosnak tartjuk az ön adatainak | hozzájárulását bármikor visszavonhatja | "
                "összes elfogadása$ | az összes elfogadása$ | összes elutasítása$ | "
                "elfogadom az összeset$ | mindet elfogadom$"
            ),
            "tags": ("címkék | témák | kulcsszavak | tag-ek | kategória: | rovat:"),
            "comments": (
                "hozzászólások | hozzászólás | kommentek | komment | hozzászólások megtekintése | "
                "válasz | nincs még hozzászólás | nincs hozzászólás"
                " | a hozzászóláshoz be kell | a kommenteléshez be kell | a szabályzatot sértő | "
                "a sértő hozzászólásokat | legyen ön az első hozzászóló | legyen ön az első, aki | "
                "légy te az első hozzászóló"
            ),
            "app": ("töltse le | töltsd le | alkalmazás | applikáció | mobilalkalmazás"),
            "advertisement": (
                "hirdetés | reklám | hirdetések | támogatott tartalom | szponzorált | "
                "szponzorált tartalom | a cikk a hirdetés után | a cikk folytatódik | fizetett | "
                "(x) | promóció"
                " | hirdetés átugrása$ | reklám átugrása$ | hirdetés kihagyása$"
            ),
            "caption": (
                "fotó | fotók: | kép: | (fotó | képünk illusztráció | illusztráció | forrás fotó | "
                "archív | képernyőkép | grafika: | archív felvétel$ | képernyőfotó$ | képernyőkép$ | "
                "illusztrációs kép$ | illusztrációs fotó$ | archív kép$ | a kép illusztráció"
                " | borítókép:"
            ),
            "navigation": (
                "kezdőlap | címlap | főoldal | menü | keresés | keres | ugrás | vissza | "
                "az oldal tetejére | kilépés | hallgasd | meghallgatom | olvasási idő | "
                "mutass többet | tovább | következő oldal | bezár | élő"
                " | vissza a tetejére$ | az oldal tetejére$"
                " | a javascript ki van kapcsolva | kapcsolja be a javascriptet | engedélyezze a "
                "javascriptet | a böngészője nem támogatja | a böngésződ nem támogatja"
                " | kijelentkezés$ | kilépés$ | fiókom$ | profilom$ | betűméret$ | mit keres?$ | "
                "mit keres$ | perc olvasás$ | perces olvasmány$ | perces olvasás$ | "
                "élő közvetítés$ | szavazzon$ | szavazzon!$ | kövesse élőben$ | kövesd élőben$"
            ),
        },
        holds={
            "credits": ("az mti alapján | mti alapján közöljük"),
            "share": ("előnyben részesített forrás*"),
            "disclaimer": (
                "nem feltétlenül tükrözi* | nem feltétlenül egyez* | nem vállal felelősséget | "
                "felelősséget nem vállal | mesterséges intelligencia | hívja a 116-123 | "
                "neveket megváltoztattuk | nevét megváltoztattuk | megváltoztattuk | "
                "a nevek kitaláltak | kérésére | a szerző véleményét | szerző véleménye | "
                "szerzők véleményét | szerző véleményét tükrözi | nem feltétlenül | "
                "nem feltétlenül tükrözi | nem feltétlenül egyezik | szerkesztőség álláspontj* | "
                "szerkesztőség véleményé* | felelősséget nem | fizetett hirdetés | "
                "támogatott tartalom"
            ),
            "copyright": (
                "minden jog fenntartva | jog fenntartva | engedélye nélkül | engedély nélkül | "
                "csak engedéllyel | írásos engedély* | előzetes engedély* | másodközlés* | "
                "utánközlés* | forrás megjelöl* | minden jog fenntart*"
                " | csak a kiadó írásos | a kiadó írásos engedély*"
                " | creative commons licenc*"
            ),
            "subscribe": (
                "hírlevelünkre | hírlevél | hírlevelére | előfizet* | független újságírás | "
                "támogass minket | előfizetőink | független újságírást | független sajtó | "
                "postaládájába | e-mail-címedre | támogatásod nélkül"
            ),
            "related": "kapcsolódó cikkek | bővebben | olvassa el | érdekelheti",
            "correction": (
                "korábbi verziójában | korábbi változatában | tévesen | javítottuk | "
                "elnézést kérünk | a hibát javítottuk | cikkünk korábbi | cikkünkben tévesen"
            ),
            "author_bio": (
                "újságírója | szerkesztője | munkatársa | az index újság*"
                " | tudósítója | rovatvezetője | főszerkesztője"
            ),
            "legal": (
                "adatvédelmi | felhasználási feltételek | cookie | sütiket | személyes adat*"
            ),
            "caption": "fotó: | (fotó | /mti | mti/ | getty images | shutterstock",
            "app": "app store | google play | applikáció*",
        },
        house=(
            "mi | minket | nekünk | neked | ön | önnek | itt | nálunk | velünk | tőlünk | "
            "rólunk | hozzánk | önök | önöket | önöknek | önt | téged | veled | hozzád | "
            "szeretne | szeretnél | szeretné | szeretnéd | kérjük | lapunk | lapunkat | "
            "lapunknak | olvasóink | olvasóinknak | szerkesztőségünk | szerkesztőségünket | "
            "munkánkat | hírlevelünkre | kattints | kattintson | kövessen | írjon | iratkozzon | "
            "te"
        ),
        itself=(
            "cikk | a cikk | cikkünk | cikkünket | ez a cikk | ezt a cikket | cikkben | "
            "a cikkben | cikket | cikkünkben | írás | az írás | az interjú | az írásban | "
            "cikkének | hírünk | írásunk | írásunkat | ez az írás | tudósításunk | anyagunk | "
            "anyagunkat"
            " | ezt az összefoglalót | ez a weboldal | ez a honlap"
        ),
        topics={
            "legal": ("sütiket | cookie-kat | sütik"),
            "app": (
                "alkalmazás | alkalmazást | alkalmazásunk | applikáció | töltse | letöltés | "
                "értesítések | android | iphone | ios"
            ),
            "related": (
                "olvassa | olvass | olvasson | cikkek | cikkeink | témában | sorozat | videó | "
                "hírek | anyagaink"
            ),
            "share": (
                "facebook | facebookon | twitteren | instagramon | instagram | tiktokon | "
                "youtube | megosztás | oszd | ossza | ismerőseivel | ismerőseiddel | "
                "barátaiddal | barátaival | csatorna"
            ),
            "contact": (
                "szerkesztőség | szerkesztőségünk | elérhetőség | kapcsolat | írjon | írj | "
                "emailt | címre | címen | telefonszám | signal | whatsapp | bizalmasan | "
                "névtelenül | tipp | története | információja | észrevétele | küldje"
            ),
            "credits": (
                "megjelent | először | eredetileg | eredeti | fordította | fordítás | "
                "közreműködésével | együttműködésben | támogatásával | készült | publikált"
            ),
            "disclaimer": (
                "vélemény | véleménye | véleményét | véleményt | szerző | szerzők | szerzőé | "
                "tükrözi | tükrözik | feltétlenül | felelősséget | álláspontját | álláspontja | "
                "szerkesztőség | szponzorált | fizetett | hirdetés | tartalom | támogatott | "
                "reklám | mesterséges | intelligencia | segítségével | fordította | gépi | "
                "nevek | megváltoztattuk | neve | jutalékot | tanácsadásnak"
                " | automatikusan"
            ),
            "correction": (
                "frissítettük | javítottuk | hibásan | tévesen | változatában | frissült | "
                "frissítve | frissítés | javítva | javítás | helyesbítés | korábbi | hibás | "
                "téves | tévedés | hibát | hiba | módosítottuk | módosult | kiegészítettük | "
                "kiegészült | pontosítottuk | pontosítás | elírtuk | írtuk | szerepelt | "
                "elnézést | címe"
            ),
            "subscribe": (
                "független | újságírás | olvasóink | támogassa | támogatás | előfizetőink | "
                "függetlenek | függetlenség | újságírást | újságírásra | támogatni | támogatást | "
                "támogatása | támogatásával | támogatásod | támogatóink | támogatóinknak | "
                "támogatók | támogatója | támogat | adomány | adományok | adományozz | "
                "adományával | előfizetés | előfizetéssel | előfizetők | előfizető | előfizetni | "
                "előfizetőknek | előfizetőinknek | olvasók | olvasói | olvasóinktól | hírlevél | "
                "hírlevelünk | hírlevelet | havi | havonta | hónap | forint | forinttal | ft | "
                "ingyenes | ingyen | korlátlan | hozzáférés | regisztráció | bejelentkezés | "
                "fizetős | reklámmentes | hirdetések | tagság | szja"
            ),
        },
        speech=(
            "mondta | közölte | kijelentette | írta | elmondta | hangsúlyozta | nyilatkozta | "
            "fogalmazott | szerint | válaszolta | kérdezte | mondja | véli | állítja | "
            "figyelmeztetett | megjegyezte | hozzátette"
        ),
        notes={
            "legal": (
                "védjegy védjegyek + tulajdonosának tulajdonosaik tulajdonosaiknak tulajdona + "
                "minden az birtokában"
            )
        },
        changes=(
            "cikk cikkünk cikkünket szöveg = frissítve javítva kiegészítve módosítva = = "
            "kiegészítettük javítottuk"
        ),
    ),
    prose=Prose(
        common=(
            "a az és hogy nem is egy volt ez meg csak már de el ki azt mint még ha vagy pedig "
            "szerint után kell lesz majd van ezt közölte amely mert azonban között lehet aki sem "
            "ami több minden így"
        ),
        letters="őűöü",
        titles="dr. Dr. prof. özv. ifj. id. őrgy. szds. fhdgy. hdgy. altbgy.",
        abbreviations=(
            "dr. Dr. prof. özv. ifj. id. ún. stb. pl. kb. ill. vö. ld. sz. u. jan. febr. márc. "
            "ápr. máj. jún. júl. aug. szept. okt. nov. dec. bp. Bp. Kft. Rt. Zrt. Nyrt. Bt. kft. "
            "zrt. tel. min. max. tkp. kr. Kr. i.e. i.sz. ezr. alez. őrgy. szds. fhdgy. hdgy. "
            "vezérőrgy. altbgy. szt. Szt. hrsz. em. ford. szerk. fszt. krt. mrd. br. gr. mk."
        ),
        quotes=(("„", "”"), ("»", "«"), ("’", "’")),
        suspended="és vagy illetve",
    ),
    # fmt: off
    labels=(
        "Elemzés",
        "Fotó",
        "Interjú",
        "Kommentár",
        "Podcast",
        "Riport",
        "Vélemény",
        "Videó",
        "Állásfoglalás",
        "Élő",
        "Exkluzív",
        "Friss",
        "Fotógaléria",
        "Frissítve",
        "Galéria",
        "Helyszíni",
        "Háttér",
        "Jegyzet",
        "Közvélemény-kutatás",
        "Kritika",
        "Percről percre",
        "Portré",
        "Publicisztika",
        "Vezércikk",
        "Olvassa el",
        "Rendkívüli",
        "Kvíz",
        "Térkép",
        "Lista",
        "Fotók",
        "Filmkritika",
        "Könyvkritika",
        "Lemezkritika",
        "Színházkritika",
        "Közlemény",
        "Nyílt levél",
    ),
    topical=(
        "Közvélemény-kutatás",
        "Friss",
        "Állásfoglalás",
        "Kritika",
        "Háttér",
        "Jegyzet",
        "Portré",
        "Élő",
        "Térkép",
        "Lista",
        "Fotók",
        "Fotó",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "2025. április 14., hétfő": "2025-04-14",
            "Megjelent: 2023. december 9., 09:05": "2023-12-09T09:05",
            "Frissítve 2024-10-25 18:40": "2024-10-25T18:40",
            "2022. február 3., csütörtök 10:45": "2022-02-03T10:45",
            "Frissítve: 2024.03.05. 10:20": "2024-03-05T10:20",
        },
        not_dates=("3 órával ezelőtt",),
        bylines={
            "Írta: Kovács Anna és Szabó Péter": ("Kovács Anna", "Szabó Péter"),
        },
        not_bylines=("Új kormány",),
        prose=(
            "A városi közgyűlés kedden elfogadta a jövő évi költségvetést, amely több pénzt ad az "
            "iskolákra és az utakra. A polgármester szerint a régi híd felújítása a nyár után "
            "kezdődik, de a lakók nem hisznek ebben. „Ezt már a választás előtt is megígérték” – "
            "mondta egyikük."
        ),
        boilerplate={
            "Iratkozz fel hírlevelünkre": "subscribe",
            "Minden jog fenntartva.": "copyright",
            "A cikk másodközlése csak engedéllyel lehetséges.": "copyright",
        },
    ),
)
