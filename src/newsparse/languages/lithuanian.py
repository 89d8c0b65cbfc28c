"""Lithuanian."""

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
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="lt",
    name="Lithuanian",
    native="lietuvių",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["lt"],
        weekdays=cldr.WEEKDAYS["lt"],
        month_first=True,
        orders=(DateOrder.YMD,),
        published=("paskelbta", "publikuota", "publikavimo data", "įkelta", "skelbta", "data"),
        updated=("atnaujinta", "paskutinį kartą atnaujinta", "redaguota", "papildyta", "pakeista"),
        glue=("m", "d", "val", "mėn", "metų", "dieną", "metais"),
        hours=("val",),
        minutes=("min",),
        ago=cldr.AGO["lt"],
        today=("šiandien",),
        yesterday=("vakar",),
        captions=(
            "nuotr",
            "nuotrauka",
            "foto",
            "nuotraukos",
            "fotografija",
            "iliustracija",
        ),
    ),
    bylines=BylineWords(
        gendered="ė | ės | ai | iai",
        sources="šaltinis",
        signed="komentaras | nuomonė",
        by=(
            "paskelbė | įkėlė | "
            "autorius: | autorė: | tekstas: | autoriai: | parengė | parengė: | parašė | kalbino | "
            "kalbėjosi | rašo | žurnalistas: | žurnalistė: | interviu: | tekstas ir nuotraukos: | "
            "kalbino: | kalbėjosi: | straipsnio autorius: | užrašė | nuotraukos ir tekstas: | "
            "foto ir tekstas: | tekstas ir foto:"
        ),
        joins="ir | bei",
        credits={
            "photography": "nuotr.: | nuotrauka: | foto: | nuotraukos:",
            "translation": "vertė | vertė: | vertimas:",
            "editing": "redaktorius:",
        },
        links="ir",
        desks="redakcija | naujienų",
        bodies=(
            "partija | komitetas | ministerija | universitetas | institutas | sąjunga | "
            "asociacija | fondas | laikraštis | agentūra"
        ),
        roles=(
            "žurnalistas | žurnalistė | korespondentas | korespondentė | redaktorius | "
            "redaktorė | apžvalgininkas | fotografas | apžvalgininkė | politologas | "
            "politologė | ekonomistas | ekonomistė | istorikas | istorikė | profesorius | "
            "profesorė | docentas | docentė | rašytojas | rašytoja | teisininkas | analitikas | "
            "analitikė | reporteris | reporterė"
        ),
        role_words="vyriausiasis | specialusis",
        given=(
            "agnė | aistė | algirdas | andrius | antanas | arūnas | asta | audrius | aurelija | "
            "birutė | dainius | dalia | darius | diana | domas | donatas | edita | egidijus | "
            "eglė | evaldas | gediminas | giedrė | gintaras | gintarė | ieva | ignas | inga | "
            "ingrida | irena | jolanta | jonas | jurgita | justas | karolis | kęstutis | "
            "kristina | laima | laura | lina | linas | loreta | lukas | mantas | marius | "
            "mindaugas | monika | nerijus | paulius | povilas | ramūnas | rasa | renata | rima | "
            "rimantas | rita | robertas | rokas | rūta | saulius | simona | simonas | tadas | "
            "tomas | vaida | valdas | vilija | vilma | virginija | vytautas | živilė | "
            "žilvinas | adomas | aidas | akvilė | albertas | albinas | aldona | algimantas | "
            "algis | alfonsas | alvydas | arnas | arnoldas | artūras | arvydas | augustas | "
            "augustė | aurelijus | aurimas | aušra | austėja | auksė | benas | bronius | "
            "brigita | česlovas | daiva | dalius | danguolė | danutė | deimantė | deividas | "
            "dmitrijus | domantas | dominykas | donata | dovilė | edgaras | edmundas | "
            "eimantas | eimutis | emilija | ernesta | ernestas | erikas | evelina | feliksas | "
            "gabija | gabrielė | gedvilė | giedrius | gintautas | gitana | giedra | gražina | "
            "gytis | haroldas | henrikas | inesa | irma | jadvyga | jokūbas | jolita | jovita | "
            "juozas | juozapas | jūratė | justina | justinas | jurga | jurgis | kamilė | "
            "kastytis | kazimieras | kazys | klaudija | kristijonas | laimonas | laimutis | "
            "laurynas | leonas | lidija | lijana | liudas | liudmila | liutauras | marijonas | "
            "martynas | mantvydas | matas | mažvydas | milda | modestas | morta | neringa | "
            "nijolė | nojus | nomeda | petras | raimonda | raimondas | raimundas | ramunė | "
            "remigijus | ričardas | rimvydas | rolandas | romas | romualdas | ryšard | "
            "sandrina | sigita | sigitas | simas | skaistė | skirmantas | stanislovas | stasys | "
            "sonata | tatjana | tautvydas | teresė | ugnė | ugnius | urtė | vaclovas | vaidas | "
            "vaidotas | vaiva | valdemaras | valentinas | valerija | vanda | vidas | vidmantas | "
            "vidmantė | vilius | viktorija | virginijus | vitalija | vitalijus | vygantas | "
            "vygaudas | vykintas | vytenis | zenonas | zigmantas | zita | žydrūnas | žygimantas"
        ),
        never=(
            "iš | dėl | nuo | prie | pagal | apie | iki | "
            "nauja | naujas | nauji | didelis | pirmas | paskutinis | ne | kas | kodėl | kaip | "
            "kur | kada | tai | šis | politika | ekonomika | sportas | kultūra | naujienos | "
            "nuomonės | karas | taika | vyriausybė | rinkimai | streikas | -imas | -imai | "
            "-ymas | -umas | respublikos | seimas | bankas | lietuvos | vilniaus | savivaldybė"
        ),
        glue="paskelbta | atnaujinta | minutės | min | valandos | prieš | dalintis",
        agencies="BNS | ELTA | LRT.lt | Delfi.lt | 15min.lt | LRT | lrytas.lt | 15min | Delfi",
    ),
    pictures=PictureWords(
        lent="asmeninio archyvo", stands="kairėje | dešinėje | viduryje | iš kairės | iš dešinės"
    ),
    contacts=ContactWords(
        phones="telefonas",
        joins="arba | ir",
    ),
    pages=PageWords(reading="min"),
    phrases=Phrases(
        sources="šaltinis",
        rights="visos teisės",
        topics={
            "subscribe": (
                "prenumerata | prenumeratą | prenumeratos | prenumeratoriams | naujienlaiškį | "
                "naujienlaiškis | nemokamą"
            ),
            "correction": ("pataisymas | ankstesnėje | neteisinga"),
            "disclaimer": ("dirbtinis | intelektas | automatiškai"),
            "legal": ("slapukus | slapukai"),
        },
        itself=(
            "šis straipsnis | šiame straipsnyje | straipsnio versijoje | ši svetainė | "
            "ši santrauka | šią santrauką"
        ),
        sayings={
            "subscribe": ("jūsų el. pašte | į jūsų el. paštą | naujienas el. paštu"),
            "legal": ("saugome informaciją įrenginyje | saugome informaciją jūsų įrenginyje"),
        },
        channels="kanal",
        is_words="yra",
        told="buvo | jis | ji | jie | jos",
        trades=(
            "žurnalistas | žurnalistė | redaktorius | redaktorė | korespondentas | korespondentė "
            "| apžvalgininkas | apžvalgininkė | rašytojas | rašytoja | istorikas"
        ),
        buttons={
            "navigation": (
                "klausytis klausykite klausyk = straipsnio teksto straipsnį įrašo | "
                "žiūrėti žiūrėkite = vaizdo video įrašą | šrifto teksto = dydis | "
                "padidinti sumažinti = šriftą tekstą | pereiti = turinį turinio pagrindinį | "
                "ieškoti = svetainėje portale | pasitikrinkite pasitikrink = viktorinoje žinias teste"
            ),
            "correction": ("pranešti praneškite pasiūlyti = klaidą pataisymą"),
            "comments": (
                "rašyti rodyti skaityti pranešti komentuoti peržiūrėti = visus komentarą komentarus "
                "komentarai"
            ),
            "subscribe": (
                "padovanoti dovanoti = straipsnį prenumeratą | valdyti atšaukti = prenumeratą"
            ),
            "share": (
                "kopijuoti = nuorodą | dalintis dalytis spausdinti išsaugoti siųsti = straipsniu "
                "straipsnį naujiena naujieną puslapį draugui nuoroda"
            ),
            "related": (
                "daugiau visos rodyti skaityti kitos = naujienų naujienos straipsnių straipsnius "
                "daugiau naujienas"
            ),
            "contact": (
                "rašyti rašykite susisiekti susisiekite = redakcijai redakcija autoriumi autoriui "
                "| siųsti siųskite atsiųskite = naujieną laišką redakcijai"
            ),
            "app": ("atsisiųsti atsisiųskite atidaryti = programėlę programėlėje"),
            "legal": (
                "slapukų keisti valdyti = nustatymai slapukus nustatymus privatumo"
                " | sutinku priimti atmesti leisti atsisakyti = visais visus visų slapukus slapukais slapukų"
            ),
        },
        opens={
            "contact": (
                "kontaktai | susisiekite | susisiekti | rašykite | rašykite mums | siųskite | "
                "parašykite | redakcija | apie mus | turite naujieną | turite ką | "
                "pasidalinkite | parašykite mums | siųskite mums | turite informacijos | "
                "susisiekite su | praneškite mums"
                " | jaunimo linija# | vaikų linija# | vilties linija# | pagalbos moterims linija#"
                " | kontaktai: | susisiekite su mumis | susisiekite su redakcija | rašykite el. | "
                "rašykite redakcijai | turite naujienų | turite istoriją | turite ką papasakoti | "
                "jei turite informacijos | jei turite naujienų | pastebėjote kažką | redakcija: | "
                "redakcijos adresas | redakcijos el. | el. paštas | el. paštas: | el. p. | tel.: "
                "| telefonas: | reklama: | dėl reklamos | apie mus$ | skaitytojų laiškai | "
                "pasidalinkite savo istorija"
                " | pagalbos linija# | turite naujieną? rašykite mums$ | turite naujieną? | "
                "pasidalinkite istorija$ | atsiųskite mums naujieną$"
            ),
            "copyright": (
                "copyright | visos teisės saugomos | autorių teisės | autorių teisių | "
                "kopijuoti | draudžiama | bns informaciją | be raštiško"
                " | kopijuoti draudžiama | kopijuoti, platinti | kopijuoti, dauginti | be raštiško "
                "sutikimo | be redakcijos sutikimo | informaciją atgaminti"
            ),
            "credits": (
                "šaltiniai: | šaltinis | vertė | vertimas: | parengė | parengta pagal | pagal | "
                "bns | elta | inf. | tekstas: | straipsnis pirmą | redaktorius | redagavo"
                " | parengė: | straipsnį parengė | tekstą parengė | informaciją parengė | šaltinis: "
                "| autorius: | autorė: | autoriai: | redaktorius: | redaktorė: | redagavo: | "
                "vertė: | vertėja: | vertėjas: | iš anglų kalbos vertė | išvertė: | kalbino: | "
                "kalbėjosi: | nuotraukos: | montažas: | operatorius: | iliustracija: | "
                "iliustracijos: | bns inf | elta inf | inf.$ | pranešimas spaudai | pirmą kartą "
                "publikuota | pirmą kartą paskelbta | straipsnis paskelbtas | straipsnis "
                "publikuotas"
                " | naujiena perimta iš | straipsnis paskelbtas spausdintame"
            ),
            "subscribe": (
                "prenumeruok | prenumeruokite | prenumerata | naujienlaiškis | užsiprenumeruok* | "
                "registruokitės | registruokis | prisijunk | prisijunkite | prisijungti | paremkite | "
                "paremk | remti | aukok | skaitykite toliau | norėdami skaityti | tik "
                "prenumeratoriams | gaukite | gauk | užsisakykite | prenumeruoti | užsiprenumeruokite "
                "| tapkite prenumeratoriumi | tapk prenumeratoriumi | prenumeratoriams | jau esate "
                "prenumeratorius | norint skaityti | gaukite naujienas | paremkite mus | paaukokite | "
                "palaikykite | jau prenumeruojate | turite prenumeratą"
                " | prenumeruokite naujienlaiškį | užsisakykite naujienlaiškį | užsiregistruokite | "
                "registruotis$ | prisijungti$ | prisijunkite, kad | straipsnis skirtas "
                "prenumeratoriams | šis straipsnis skirtas | šis straipsnis prieinamas | šis "
                "turinys skirtas | turinys prenumeratoriams | jau turite paskyrą | tapkite rėmėju "
                "| tapkite rėmėjais | tapk rėmėju | paremkite mūsų | paremkite nepriklausomą | "
                "skirkite 1,2 | skirti 1,2 | gaukite svarbiausias"
                " | bet kada galite atsisakyti | galite bet kada atsisakyti | ačiū! patikrinkite | "
                "patikrinkite savo el | jūsų el. paštas$ | jūsų el. pašto adresas$ | "
                "el. pašto adresas$ | įveskite savo el | įveskite el. pašto | "
                "straipsnis tik prenumeratoriams | išbandykite už# | perskaitėte paskutinį | "
                "prenumerata nuo# | ačiū! patikrinkite savo el | "
                "perskaitėte paskutinį nemokamą straipsnį | "
                "bet kada galite atsisakyti prenumeratos$ | ačiū! patikrinkite savo el. paštą$ | "
                "prenumeruodami sutinkate su"
            ),
            "share": (
                "dalintis | dalinkitės | pasidalinti | pasidalink | pasidalinkite straipsniu | "
                "spausdinti | komentuoti | komentuokite | rašyti komentarą | sekite | "
                "sekite mus | sek | kopijuoti nuorodą | išsaugoti | patinka | dalytis | "
                "pasidalinkite | dalinkis | siųsti draugui | parašykite komentarą | "
                "palikite komentarą | ką manote | ką jūs manote | jūsų nuomonė | sek mus"
                " | dalintis: | dalykis | dalykitės | pasidalinkite su draugais | dalintis facebook "
                "| siųsti el. paštu | spausdinti$ | išsaugoti$ | rašykite komentarą | palikti "
                "komentarą | jūsų komentaras | o ką manote | kaip manote | ar patiko | ar patiko "
                "straipsnis | sekite mus facebook | sekite mus socialiniuose | sekite mūsų | mus "
                "rasite | prisijunkite prie grupės | prisijunkite prie mūsų | pamėkite mūsų"
                " | nuoroda nukopijuota$ | sekti autorių$ | sekti autorę$ | dalintis facebook$ | "
                "dalintis „facebook“$ | dalytis facebook$ | išsaugoti vėlesniam laikui$"
            ),
            "related": (
                "taip pat skaitykite | skaitykite | skaitykite taip pat | skaitykite daugiau | "
                "skaityk | skaityk taip pat | skaityti daugiau | skaityti taip pat | taip pat | "
                "taip pat žiūrėkite | žiūrėkite taip pat | žiūrėti | daugiau | daugiau apie | "
                "daugiau naujienų | daugiau skaitykite | susiję | susiję straipsniai | "
                "susijusios | panašūs straipsniai | kiti straipsniai | skaitomiausi | "
                "skaitomiausias | populiariausi | populiariausios | naujausi | naujausios | "
                "naujienos | naujausios naujienos | kitas | ankstesnis | rekomenduojame | "
                "rekomenduojami | jus gali | jums gali | plačiau | plačiau skaitykite | temos | "
                "susijusios temos"
                " | taip pat skaitykite: | taip pat skaityk | skaitykite: | skaityti toliau | "
                " skaityk daugiau | plačiau: | plačiau apie tai | daugiau apie "
                "tai | daugiau straipsnių | susijęs straipsnis | susijusios naujienos | susiję: | "
                "panašios naujienos | kiti autoriaus | kiti autoriaus straipsniai | visi "
                "autoriaus | visi straipsniai | naujausi straipsniai | naujausi įrašai | "
                "skaitomiausi straipsniai | skaitomiausia | populiariausi straipsniai | "
                "populiariausios naujienos | populiaru$ | rekomenduojame perskaityti | "
                "rekomenduojami straipsniai | siūlome perskaityti | siūlome paskaityti | jums "
                "gali patikti | jus gali sudominti | jums taip pat gali | ankstesnis straipsnis | "
                "kitas straipsnis | ankstesnė naujiena | žiūrėkite vaizdo"
                " | daugiau šia tema | naujausios žinios$ | naujausios naujienos$ | "
                "skaitomiausios naujienos$ | skaitomiausi straipsniai$ | redakcija rekomenduoja$"
            ),
            "correction": (
                "pataisymas | patikslinimas | patikslinta | atitaisymas | redakcijos pastaba | "
                "redakcijos prierašas | atnaujinta | straipsnis atnaujintas | pastebėjote klaidą | "
                "pastebėjai klaidą | pranešti apie klaidą | radote klaidą | klaida tekste | papildyta "
                "| straipsnis papildytas | straipsnis patikslintas | tekstas papildytas | ankstesnėje "
                "versijoje | ankstesnėje straipsnio | atsiprašome | praneškite apie klaidą | "
                "straipsnis pataisytas | straipsnis buvo atnaujintas | straipsnis buvo papildytas | "
                "tekstas atnaujintas | tekstas pataisytas | tekstas patikslintas | tekstas buvo "
                "atnaujintas | tekstas buvo papildytas | žinia atnaujinta | žinia papildyta | žinia "
                "patikslinta | žinia buvo atnaujinta | informacija atnaujinta | informacija papildyta "
                "| informacija patikslinta | informacija buvo atnaujinta"
                " | atnaujinta: | papildyta: | pataisyta: | patikslinta: | patikslinimas: | klaidos "
                "atitaisymas | paneigimas: | red. past | naujiena papildyta | ankstesnė "
                "straipsnio | pirminėje straipsnio | atsiprašome už | atsiprašome skaitytojų | "
                "redakcija atsiprašo | pastebėjote klaidą? | radote klaidą? | pastebėję klaidą"
            ),
            "author_bio": "apie autorių | autorius yra | autorė yra",
            "disclaimer": (
                "straipsnyje išsakyta | nuomonė | nuomonės | redakcijos nuomonė | komentare | "
                "autoriaus nuomonė | dirbtinis intelektas | turinys | už turinį | "
                "straipsnyje išreikšta | autorių nuomonė | komentare išsakyta | "
                "komentare išreikšta | redakcija ne | vardai pakeisti | vardas pakeistas | "
                "straipsnis išverstas | tekstas išverstas | jei jums reikia pagalbos"
                " | autorės nuomonė | redakcija neatsako | redakcija neprisiima | už komentarų "
                "turinį | už reklamos turinį | straipsnyje pateikta | rėmimo turinys | remiamas "
                "turinys | reklaminis straipsnis | reklaminis turinys | užsakymas nr | užs. nr | "
                " turinio projektas | *vardas pakeistas | "
                "pavardė pakeista | vertė dirbtinis | versta automatiškai"
                " | šią santrauką sukūrė | santrauką sukūrė dirbtinis | tekstas išverstas automatiškai$"
            ),
            "legal": (
                "privatumo politika | privatumas | naudojimo taisyklės | taisyklės | slapukai | "
                "slapukų | slapukų politika | reklama portale | vyriausiasis redaktorius | "
                "etikos kodeksas | etikos"
                " | slapukų nustatymai | naudojimosi taisyklės | taisyklės ir sąlygos | naudojimo "
                "sąlygos | paslaugų teikimo | komentavimo taisyklės | leidėjas: | vyr. "
                "redaktorius | vyriausiasis redaktorius: | issn | įmonės kodas | svetainėje "
                "naudojami | šioje svetainėje naudojami | naudojame slapukus | mes naudojame "
                "slapukus"
                " | gerbiame jūsų privatumą | mums svarbus jūsų privatumas | ši svetainė naudoja | "
                "šioje svetainėje naudojami slapukai | savo sutikimą galite | "
                "sutikimą galite bet kada | tik būtinieji$ | tik būtini slapukai$ | "
                "mes ir mūsų partneriai saugome | savo sutikimą galite bet kada atšaukti$"
            ),
            "tags": "raktažodžiai | raktiniai žodžiai | žymos | žymės | temos:",
            "comments": (
                "komentarai | komentaras | rodyti komentarus | skaityti komentarus | "
                "visi komentarai | atsakyti"
                " | komentarų$ | norėdami komentuoti | norint komentuoti | būkite pirmas | "
                "būk pirmas, | įžeidžiantys komentarai | įžeidžiantys komentarai bus | "
                "įžeidžiantys komentarai bus šalinami"
            ),
            "app": (
                "atsisiųskite | atsisiųsk | programėlė | parsisiųskite | programėlę"
                " | parsisiųskite programėlę$ | atsisiųskite programėlę$"
            ),
            "advertisement": (
                "reklama | skelbimas | skelbimai | remia | partnerio turinys | rėmėjo turinys | "
                "straipsnis tęsiamas | tęsinys po | užsakymo nr | turinio rinkodara | "
                "bendradarbiaujant | partnerystės | straipsnis tęsiasi po reklam* | tekstas tęsiasi "
                "po reklamos | reklama. turinys tęsiasi"
                " | straipsnio tęsinys"
            ),
            "caption": (
                "nuotr. | nuotrauka | nuotraukos | nuotr: | foto: | asociatyvi nuotr. | asociatyvi | "
                "(nuotr. | iliustracija | vizualizacija | asociatyvinė nuotrauka | asociatyvi "
                "nuotrauka | archyvo nuotr. | asmeninio archyvo nuotr. | asmeninio albumo nuotr. | "
                "nuotrauka iš archyvo | nuotrauka iš asmeninio | redakcijos archyvo nuotr. | stop "
                "kadras | iliustracija$"
            ),
            "navigation": (
                "pradžia | titulinis | pradinis | meniu | paieška | ieškoti | atgal | į viršų | "
                "klausyti | klausykite | skaitymo laikas | rodyti daugiau | uždaryti | "
                "tiesiogiai | kitas puslapis | paklausyk"
                " | atsijungti$ | mano paskyra$ | mano profilis$ | šrifto dydis$ | teksto dydis$ | "
                "min. skaitymo$ | min skaitymo$ | minutės skaitymo$ | minučių skaitymo$ | "
                "min. skaitymui$ | skaitysite$ | pagrindinis$ | grįžti į viršų$ | į viršų$ | "
                "tiesioginė transliacija$ | žiūrėkite tiesiogiai$ | atnaujinti$ | "
                "atnaujinti puslapį$ | balsuokite$ | balsuokite!$ | skaitysite#"
            ),
        },
        holds={
            "copyright": (
                "teisės saugomos | be raštiško | be sutikimo | autorių teisės | "
                "draudžiama kopijuoti | atgaminti"
            ),
            "subscribe": (
                "naujienlaiškį | prenumeruok* | prenumerat* | nepriklausomą žurnalistiką | "
                "nepriklausoma žurnalistika | į savo el. paštą | mūsų naujienlaiškį"
            ),
            "related": (
                "taip pat skaitykite | skaitykite daugiau | skaitykite čia | plačiau skaitykite"
            ),
            "correction": (
                "ankstesnėje versijoje | buvo patikslint* | patikslinta | atsiprašome už | "
                "ankstesnėje straipsnio versijoje"
            ),
            "author_bio": "yra žurnalist* | yra redaktor*",
            "legal": "privatumo politika | naudojimo taisyklės | slapukus",
            "caption": ("nuotr. | (nuotr | getty images | /bns | bns foto | /scanpix | asociatyvi"),
            "app": "app store | google play",
            "credits": "bns | elta",
            "disclaimer": (
                "nebūtinai sutampa | nuomonė nebūtinai | nebūtinai atspindi | "
                "nebūtinai atitinka | redakcijos nuomon* | redakcijos pozicij*"
            ),
        },
        house="mes | mūsų | mums | tu | tavo | jūs | jūsų | čia | jums | jus",
        changes="straipsnis tekstas = atnaujinta papildyta pataisyta = = pridėtas pridėta",
    ),
    prose=Prose(
        common=(
            "ir yra kad į iš su tai bet buvo kaip dėl o ne už nuo tik jau po ar bei prie taip jis "
            "iki dar savo apie kuris pat jo bus per kurie teigė pagal jie metu šio nėra pasak "
            "daugiau kai to"
        ),
        letters="ėįųčšž",
        titles="prof. dr. doc. gen. plk. mjr. kpt. ltn.",
        abbreviations=(
            "pvz. t.y. kt. prof. dr. doc. gyd. inž. gen. plk. mjr. kpt. ltn. g. pr. al. pl. nr. "
            "Nr. p. psl. m. d. min. mln. mlrd. tūkst. sav. r. mst. k. aps. sk. str. šv. Šv. saus. "
            "bal. geg. birž. liep. rugp. rugs. spal. lapkr. gruod. žr. tel. red. vyr. a.a. dir. "
            "kun. vysk. apyt. pab."
        ),
        quotes=(("„", "“"), ("«", "»")),
        suspended="ir arba bei",
    ),
    labels=(
        "Analizė",
        "Apklausa",
        "Apžvalga",
        "Foto",
        "Fotogalerija",
        "Interviu",
        "Išskirtinis",
        "Komentaras",
        "Nuomonė",
        "Redakcijos žodis",
        "Reportažas",
        "Skubiai",
        "Tiesiogiai",
        "Tinklalaidė",
        "Vaizdo įrašas",
        "Video",
        "Skaitykite taip pat",
        "Taip pat skaitykite",
    ),
    topical=(
        "Apklausa",
        "Tiesiogiai",
        "Skubiai",
        "Apžvalga",
        "Foto",
    ),
    examples=Examples(
        dates={
            "2025 m. balandžio 14 d., pirmadienis": "2025-04-14",
            "Paskelbta: 2023 m. gruodžio 9 d., 09:05": "2023-12-09T09:05",
            "Atnaujinta 2024-10-25 18:40": "2024-10-25T18:40",
            "Paskelbta 2024 m. kovo 11 d. 16:20": "2024-03-11T16:20",
        },
        not_dates=("prieš 3 valandas",),
        bylines={
            "Autorė: Rasa Kazlauskienė ir Jonas Petraitis": (
                "Rasa Kazlauskienė",
                "Jonas Petraitis",
            ),
        },
        not_bylines=("Naujas įstatymas",),
        prose=(
            "Miesto taryba antradienį patvirtino biudžetą, kuriame daugiau pinigų skirta mokykloms "
            "ir keliams. Pasak merės, senojo tilto remontas prasidės po vasaros, bet gyventojai "
            "tuo netiki. „Tai mums buvo žadėta jau ne kartą“, – teigė vienas iš jų."
        ),
        boilerplate={
            "Taip pat skaitykite: Uostas atsidarys pirmadienį": "related",
            "Visos teisės saugomos.": "copyright",
        },
    ),
)
