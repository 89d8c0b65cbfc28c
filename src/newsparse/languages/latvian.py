"""Latvian."""

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
    code="lv",
    name="Latvian",
    native="latviešu",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["lv"],
        weekdays=cldr.WEEKDAYS["lv"],
        published=("publicēts", "publicēta", "publicēšanas datums", "pievienots", "datums"),
        updated=("atjaunots", "atjaunināts", "papildināts", "pēdējo reizi atjaunots", "labots"),
        glue=("gada", "g", "plkst", "pulksten", "no"),
        ago=cldr.AGO["lv"],
        today=("šodien",),
        yesterday=("vakar",),
        captions=(
            "foto",
            "attēls",
            "fotogrāfija",
            "ilustrācija",
        ),
    ),
    bylines=BylineWords(
        gendered="e | i | es | as | iem",
        sources="avots",
        signed="viedoklis | komentārs",
        by=(
            "autors: | autore: | teksts: | autori: | autors | autore | sagatavoja | sagatavojis | "
            "intervija: | raksta | žurnālists: | žurnāliste: | sagatavoja: | sagatavojusi | "
            "intervēja | foto un teksts: | teksts un foto: | fotogrāfijas un teksts: | "
            "teksts un fotogrāfijas:"
        ),
        joins="un",
        credits={
            "photography": "foto: | fotogrāfs:",
            "translation": "tulkojis | tulkojums:",
            "editing": "redaktors:",
        },
        links="un",
        desks="redakcija | ziņu",
        bodies=(
            "partija | komiteja | ministrija | universitāte | institūts | savienība | biedrība | "
            "fonds | avīze | apvienība"
        ),
        roles=(
            "žurnālists | žurnāliste | korespondents | korespondente | redaktors | redaktore | "
            "komentētājs | fotogrāfs | komentētāja | politologs | politoloģe | ekonomists | "
            "ekonomiste | vēsturnieks | profesors | profesore | docents | docente | rakstnieks | "
            "rakstniece | jurists | juriste | analītiķis | reportieris | reportiere"
        ),
        role_words="galvenais | galvenā | speciāli",
        given=(
            "aija | aivars | andris | anna | arnis | artis | baiba | daina | dace | edgars | "
            "elīna | gatis | gunta | guntis | ieva | ilze | imants | inga | inese | ivars | "
            "jānis | juris | kārlis | kristīne | laila | laura | liene | līga | māris | "
            "mārtiņš | normunds | pēteris | raimonds | rihards | sandra | sarmīte | toms | "
            "uldis | valdis | zane | agija | agita | agnese | agris | aigars | aina | ainārs | "
            "aldis | aleksandrs | alise | alvis | anna-maria | ansis | antra | arvis | artūrs | "
            "arturs | asnate | astra | aurēlija | beāte | dagnija | daiga | dainis | dagnis | "
            "dārta | didzis | dita | edīte | edmunds | egils | egita | egons | elita | elvis | "
            "elza | emīls | ēriks | ernests | evija | evita | fēlikss | gints | gita | gundars | "
            "gunita | guntars | gunārs | gustavs | harijs | haralds | helmuts | ilga | ilgvars | "
            "ilmārs | ilva | ilvija | ingars | ingrīda | ingus | ingūna | inita | inta | "
            "intars | ints | irēna | irita | iveta | jāzeps | jēkabs | jurģis | kaspars | "
            "kristaps | krišjānis | kristiāna | laimdota | lauris | lelde | līva | linards | "
            "lolita | ludmila | madara | māra | mairita | mareks | mārīte | mārcis | marika | "
            "matīss | mihails | modris | monta | nauris | oļegs | oskars | osvalds | pauls | "
            "raitis | raivis | reinis | renārs | roberts | rolands | rudīte | sabīne | sandis | "
            "sanita | sigita | sintija | skaidrīte | solvita | solveiga | sofija | staņislavs | "
            "tālis | tatjana | uģis | vairis | valters | velta | viesturs | vija | viktorija | "
            "vilnis | vineta | vitālijs | vladislavs | zaiga | zelma | zigmārs | zigurds | "
            "zinta | žanete"
        ),
        never=(
            "pēc | līdz | pie | pret | "
            "jauns | jauna | jaunie | liels | pirmais | pēdējais | ne | kas | kāpēc | kā | kur | "
            "kad | tas | šis | politika | ekonomika | sports | kultūra | ziņas | viedokļi | "
            "karš | miers | valdība | vēlēšanas | streiks | -šana | -šanas | -ība | banka | "
            "saeima | republika | latvijas | rīgas | ministru | kabinets"
        ),
        glue="publicēts | atjaunots | minūtes | min | stundas | pirms | dalīties",
        agencies="LETA | BNS | LSM.lv | TVNET | Delfi",
    ),
    pictures=PictureWords(
        lent="no privātā arhīva",
        stands="no kreisās | no labās | pa kreisi | pa labi | centrā | vidū",
    ),
    contacts=ContactWords(
        phones="tālrunis | tālr",
        joins="vai | un",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        sources="avots",
        rights="visas tiesības",
        topics={
            "subscribe": ("abonementu | abonementa | abonentiem | bezmaksas | jaunumiem"),
            "correction": ("precizējums | iepriekšējā | nepareizs"),
            "disclaimer": ("mākslīgais | intelekts | automātiski"),
            "legal": ("sīkdatnes | sīkdatņu"),
        },
        itself=(
            "šis raksts | šajā rakstā | raksta versijā | šī vietne | šis kopsavilkums | "
            "šo kopsavilkumu"
        ),
        sayings={
            "subscribe": ("jūsu e-pastā | tavā e-pastā | savā e-pastā"),
            "legal": ("glabājam informāciju ierīcē | uzglabājam informāciju ierīcē"),
        },
        channels="kanāl",
        is_words="ir",
        told="bija | viņš | viņa | viņi | viņu",
        trades=(
            "žurnālists | žurnāliste | redaktors | redaktore | korespondents | korespondente | "
            "rakstnieks | rakstniece | vēsturnieks"
        ),
        buttons={
            "navigation": (
                "klausīties noklausīties klausies noklausies = rakstu tekstu ziņu | "
                "skatīties skaties skatieties atskaņot = video tiešraidē | burtu teksta = izmērs | "
                "palielināt samazināt = burtus tekstu burtu | pāriet = saturu galveno | "
                "meklēt = vietnē portālā | pārbaudi pārbaudiet = testā zināšanas | "
                "pārbaudi pārbaudiet = savas zināšanas mūsu testā"
            ),
            "correction": ("ziņot ziņo paziņot = kļūdu kļūda"),
            "comments": (
                "pievienot rakstīt skatīt lasīt rādīt ziņot = visus komentāru komentārus komentāriem "
                "komentāri"
            ),
            "subscribe": (
                "abonēt pieteikties dāvināt = jaunumiem rakstu avīzi jaunumus abonementu"
                " | ievadiet ievadi = savu e-pasta adresi e-pastu"
            ),
            "share": (
                "kopēt = saiti | dalīties drukāt saglabāt nosūtīt = rakstu ziņu lapu rakstā saiti"
            ),
            "related": ("vairāk visas lasīt skatīt = ziņu ziņas rakstu rakstus vairāk citas"),
            "contact": (
                "rakstīt sazināties rakstiet = redakcijai redakciju autoram autoru | iesūti "
                "iesūtīt sūtīt nosūtīt = ziņu vēstuli redakcijai"
            ),
            "app": ("lejupielādēt atvērt lejupielādē = lietotni lietotnē aplikāciju"),
            "legal": (
                "sīkdatņu mainīt = iestatījumi sīkdatnes iestatījumus"
                " | piekrist pieņemt noraidīt atļaut piekrītu = visām visas sīkdatnēm sīkdatnes"
            ),
        },
        opens={
            "contact": (
                "kontakti | sazinies | sazinieties | raksti | rakstiet | raksti mums | sūti | "
                "sūtiet | redakcija: | par mums | ziņo | ziņo mums | rakstiet mums | "
                "sūti mums | sūtiet mums | ir informācija | ir ko pastāstīt | sazinies ar | "
                "sazinieties ar | ziņo redakcijai"
                " | krīzes tālrunis# | bērnu un pusaudžu uzticības tālrunis#"
                " | uzticības tālrunis# | sūti ziņu redakcijai$ | iesūti ziņu$ | "
                "ir ko pastāstīt? raksti mums$"
            ),
            "copyright": (
                "copyright | visas tiesības aizsargātas | autortiesības | pārpublicēšana | "
                "satura pārpublicēšana"
                " | pārpublicēšana bez"
                " | pārpublicēšana bez redakcijas atļaujas"
            ),
            "credits": (
                "avoti: | avots | tulkoja | tulkojums: | redaktors | leta | raksts tapis | "
                "raksts sākotnēji | foto un teksts"
                " | ziņa pārņemta no | raksts publicēts drukātajā"
            ),
            "subscribe": (
                "abonē | abonēt | abonējiet | abonements | piesakies | pieteikties | "
                "jaunumi e-pastā | ienākt | pieslēdzies | reģistrējies | atbalsti | ziedo | "
                "lasi tālāk | lai lasītu | tikai abonentiem | saņem | abonē tagad | "
                "kļūsti par abonentu | kļūsti par | jau esi abonents | jau abonents | "
                "abonentiem | lai turpinātu lasīt | turpini lasīt | pieraksties | "
                "pierakstīties | piesakies jaunumiem | saņem jaunākās | atbalsti mūs | "
                "atbalsti neatkarīgu"
                " | piesakoties jūs piekrītat | piesakoties jaunumiem | jūs varat atteikties | "
                "no jaunumiem var atteikties | paldies! lūdzu, pārbaudi | "
                "lūdzu, pārbaudiet savu e-pastu | pārbaudi savu e-pastu | jūsu e-pasts$ | "
                "tavs e-pasts$ | e-pasta adrese$ | ievadiet savu e-past | ievadi savu e-past | "
                "šis raksts pieejams | šis raksts ir pieejams | raksts pieejams tikai | "
                "raksts pieejams abonentiem | jau esat abonents? | izmēģini par# | izmēģiniet par# | "
                "esat izlasījis pēdējo | abonē no# | pievienojies mūsu | pievienojieties mūsu | "
                "paldies! lūdzu, pārbaudiet savu | jūs varat atteikties jebkurā laikā$ | "
                "esat izlasījis pēdējo bezmaksas | saņem dienas svarīgākās ziņas savā e-pastā$"
            ),
            "share": (
                "dalies | dalīties | drukāt | izdrukāt | komentēt | komentē | izsaki | seko | seko "
                "mums | sekojiet | kopēt saiti | saglabāt | iesaki | dalies ar | dalīties ar rakstu | "
                "nosūtīt draugam | pievieno komentāru | pievienot komentāru | atstāj komentāru | "
                "raksti komentāru | izsaki viedokli | ko tu domā | ko jūs domājat | sekojiet mums | "
                "pastāsti draugiem | pastāstiet draugiem | nosūti draugam"
                " | seko mums | sekojiet mums | pievienojies mums"
                " | saite nokopēta$ | dalīties facebook$ | sūtīt pa e-pastu$ | saglabāt vēlākam$ | "
                "uzdāvini rakstu$ | sekot autoram$"
            ),
            "related": (
                "lasi arī | lasi vēl | lasi vairāk | lasi: | lasiet arī | lasīt vairāk | "
                "lasīt arī | skaties arī | skatīt arī | skaties | uzzini vairāk | uzzini | "
                "saistītie | saistītie raksti | saistītās ziņas | vēl par | citi raksti | "
                "citas ziņas | vairāk | lasītākie | lasītākais | populārākie | jaunākie | "
                "jaunākās ziņas | nākamais | iepriekšējais | tēmas | līdzīgi raksti"
                " | vairāk par tēmu$ | iesakām$ | iesakām izlasīt$ | tev varētu interesēt | "
                "jums varētu interesēt | redakcijas izvēle$ | redakcija iesaka$ | "
                "citi autora raksti$ | visi autora raksti$ | vairāk no autora$ | lasītākie raksti$ | "
                "lasītākās ziņas$"
            ),
            "correction": (
                "labojums | precizējums | redakcijas piezīme | raksts papildināts | raksts labots | "
                "papildināts | atjaunots | ziņot par kļūdu | pamanīji kļūdu | kļūda rakstā | "
                "labojums: | precizēts | raksts precizēts | raksts ir papildināts | iepriekšējā "
                "versijā | atvainojamies | pamanījāt kļūdu | raksts atjaunots | raksts ir atjaunots | "
                "raksts ir labots | raksts ir precizēts | teksts papildināts | teksts atjaunots | "
                "teksts labots | teksts precizēts | teksts ir papildināts | teksts ir atjaunots | "
                "teksts ir labots | teksts ir precizēts | ziņa papildināta | ziņa atjaunota | ziņa "
                "labota | ziņa precizēta | ziņa ir papildināta | ziņa ir atjaunota | ziņa ir labota | "
                "ziņa ir precizēta"
                " | pamanīji kļūdu tekstā?$ | pamanīji kļūdu?$"
            ),
            "author_bio": "par autoru | autors ir | autore ir",
            "disclaimer": (
                "rakstā paustais | viedokļi | saturs tapis | mākslīgais intelekts | "
                "par saturu | rakstā paustie | autora viedoklis | autoru viedokļi | "
                "redakcija ne | vārdi mainīti | vārds mainīts | raksts tulkots | "
                "teksts tulkots | ja nepieciešama palīdzība"
                " | šo kopsavilkumu veidoja | teksts tulkots automātiski | "
                "teksts ir tulkots automātiski | ja tev nepieciešama palīdzība | "
                "ja jums nepieciešama palīdzība | "
                "ja tev nepieciešama palīdzība, zvani uz uzticības tālruni#"
            ),
            "legal": (
                "privātuma politika | privātums | lietošanas noteikumi | noteikumi | sīkdatnes | "
                "sīkdatņu | reklāma portālā | galvenais redaktors | ētikas kodekss | "
                "projekta saturu"
                " | mēs cienām jūsu privātumu | mums rūp jūsu privātums | šī vietne izmanto | "
                "šajā vietnē tiek izmantotas | savu piekrišanu varat | tikai nepieciešamās$ | "
                "mēs un mūsu partneri glabājam | mēs un mūsu partneri uzglabājam | "
                "savu piekrišanu varat jebkurā | savu piekrišanu varat jebkurā laikā atsaukt$"
            ),
            "tags": "tēmas: | atslēgvārdi | birkas | tagi",
            "comments": (
                "komentāri | komentārs | rādīt komentārus | lasīt komentārus | atbildēt"
                " | lai komentētu | esi pirmais, kas | aizskaroši komentāri | "
                "aizskaroši komentāri tiks dzēsti"
            ),
            "app": (
                "lejupielādē | lejuplādē | lietotne"
                " | lejupielādējiet lietotni | lejupielādē lietotni"
            ),
            "advertisement": (
                "reklāma | sludinājums | sponsorēts | reklāmraksts | raksts turpinās | "
                "turpinājums pēc | sadarbībā ar"
                " | sponsorēts saturs$"
            ),
            "caption": (
                "foto | attēls: | ilustratīvs | (foto | publicitātes foto | arhīva foto | ilustratīvs "
                "attēls | ilustratīvs foto | ilustratīva fotogrāfija$ | ekrānuzņēmums$ | attēls "
                "ilustratīvs"
            ),
            "navigation": (
                "sākums | sākumlapa | izvēlne | meklēt | meklēšana | atpakaļ | uz augšu | "
                "klausies | klausīties | lasīšanas laiks | rādīt vairāk | aizvērt | nākamā lapa"
                " | ielogoties$ | pieslēgties$ | reģistrēties$ | iziet$ | mans profils$ | mans konts$ | "
                "burtu izmērs$ | teksta izmērs$ | min lasīšanai$ | min. lasīšanai$ | "
                "minūtes lasīšanai$ | min lasīšana$ | min. lasīšana$ | minūšu lasāmviela$ | "
                "atpakaļ uz augšu$ | skaties tiešraidē$ | tiešraide$ | atjaunot$ | atjaunot lapu$ | "
                "balso$ | balso!$"
            ),
        },
        holds={
            "disclaimer": ("var nesakrist ar | ne vienmēr sakrīt | redakcijas viedokli"),
            "copyright": "tiesības aizsargātas | bez atļaujas | pārpublicēšana",
            "subscribe": (
                "abonē | jaunumus e-pastā | abonements | neatkarīgu žurnālistiku | "
                "neatkarīga žurnālistika | savā e-pastā | mūsu jaunumiem"
            ),
            "related": "lasi arī | lasi vairāk | lasīt vairāk",
            "correction": (
                "iepriekšējā versijā | raksts labots | raksts papildināts | atvainojamies par"
            ),
            "author_bio": "ir žurnālist* | ir redaktor*",
            "legal": "privātuma politika | lietošanas noteikumi | sīkdatnes",
            "caption": "foto: | (foto | /leta | getty images",
            "app": "app store | google play",
        },
        house=("mēs | mūsu | mums | tu | tavs | tava | jūs | jūsu | šeit | tev | tavu"),
        changes=(
            "raksts teksts = papildināts papildināta atjaunots labots = ar = pievienots pievienota"
        ),
    ),
    prose=Prose(
        common=(
            "un ir ka par ar no uz tika bija kas gan lai pie kā arī vai viņš tas pēc to bet ko nav "
            "līdz vēl savu būs šo gada tā kad jau tiek tikai viņa pret kopā kuri teica ja"
        ),
        letters="āēīķļņģčšž",
        titles="prof. dr. doc. ģen. plkv. kpt. ltn.",
        abbreviations=(
            "piem. u.c. u.tml. utt. t.i. t.sk. prof. dr. doc. ģen. plkv. kpt. ltn. g. gs. plkst. "
            "lpp. Nr. nr. tel. milj. mljrd. tūkst. īp. iel. bulv. pag. nov. raj. sv. Sv. janv. "
            "febr. apr. aug. sept. okt. dec. min. sek. sk. red. k-gs. k-dze. u. v. st. p. pants. "
            "apm. t.s. t.dz. c. jūn. jūl."
        ),
        quotes=(("“", "”"), ("„", "”"), ("„", "“"), ("«", "»")),
        suspended="un vai",
    ),
    labels=(
        "Analīze",
        "Aptauja",
        "Apskats",
        "Ekskluzīvi",
        "Foto",
        "Fotogalerija",
        "Intervija",
        "Komentārs",
        "Recenzija",
        "Redakcijas sleja",
        "Reportāža",
        "Steidzami",
        "Tiešraide",
        "Video",
        "Viedoklis",
        "Lasi arī",
        "Lasiet arī",
        "Podkāsts",
    ),
    topical=(
        "Aptauja",
        "Apskats",
        "Foto",
    ),
    examples=Examples(
        dates={
            "pirmdiena, 2025. gada 14. aprīlis": "2025-04-14",
            "Publicēts: 2023. gada 9. decembris, 09:05": "2023-12-09T09:05",
            "Atjaunots 25/10/2024 18:40": "2024-10-25T18:40",
            "2024. gada 18. novembris, plkst. 9:30": "2024-11-18T09:30",
        },
        not_dates=("pirms 3 stundām",),
        bylines={
            "Autore: Anna Bērziņa un Jānis Ozols": ("Anna Bērziņa", "Jānis Ozols"),
        },
        not_bylines=("Jauns likums",),
        prose=(
            "Pilsētas dome otrdien apstiprināja budžetu, kurā vairāk naudas paredzēts skolām un "
            "ceļiem. Mēre teica, ka vecā tilta remonts sāksies pēc vasaras, bet iedzīvotāji tam "
            "netic. “To mums solīja arī pirms vēlēšanām,” saka kāds vīrs, kas tiltu gaida jau "
            "piecus gadus."
        ),
        boilerplate={
            "Lasi arī: Osta vērs durvis pirmdien": "related",
            "Visas tiesības aizsargātas.": "copyright",
        },
    ),
)
