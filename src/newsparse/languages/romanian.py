"""Romanian."""

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
    code="ro",
    name="Romanian",
    native="română",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["ro"],
        weekdays=cldr.WEEKDAYS["ro"],
        day_dot=False,
        published=("publicat", "publicată", "data publicării", "postat la"),
        updated=(
            "actualizat",
            "actualizată",
            "ultima actualizare",
            "modificat",
            "ultima modificare",
            "actualizare",
        ),
        glue=("la", "în", "pe", "din", "ora", "orele", "de"),
        hours=("h",),
        ago=cldr.AGO["ro"],
        today=("astăzi", "azi"),
        yesterday=("ieri",),
        captions=(
            "foto",
            "fotografie",
            "imagine",
            "fotografii",
            "imagini",
        ),
    ),
    bylines=BylineWords(
        gendered="i | ă | are | oare | ori | a",
        statements=("declarația | declarație a | declarația comună a | comunicatul"),
        authors="autor",
        offices="președinte",
        news="știri",
        post_from="din",
        posts=("de la corespondentul nostru la | de la trimisul nostru special la"),
        sources="sursa | sursă | surse",
        signed="opinie | editorial | analiză | comentariu",
        by=(
            "postat de | adăugat de | "
            "a consemnat | au consemnat | de | de: | autor: | autori: | text: | scris de | un articol de | un reportaj de | "
            "publicat de | scris de: | text și foto: | articol de | redactor: | jurnalist: | "
            "interviu de | interviu: | editorial de | autor articol: | autorul: | corespondent: | "
            "reporter: | text si foto: | redactat de | realizat de | reportaj de | "
            "foto și text: | publicat de: | foto & text: | text & foto: | fotografii și text: | "
            "text și fotografii: | fotografii & text: | text & fotografii: | imagini și text: | "
            "text și imagini: | analiză de | opinie de | comentariu de | anchetă de | "
            "un interviu de | un analiză de | un opinie de | un editorial de | un comentariu de | "
            "un anchetă de | o articol de | o interviu de | o reportaj de | o analiză de | "
            "o opinie de | o editorial de | o comentariu de | o anchetă de | "
            "interviu realizat de | editat de | autoare: | autoare"
        ),
        joins="și | şi | si",
        places="din | la | în",
        papers="pentru",
        credits={
            "additional_reporting": "a contribuit: | au contribuit:",
            "photography": "foto: | fotografii: | fotografie: | foto de | fotografii de | fotografie de",
            "translation": "traducere: | traducere de | tradus de",
            "editing": "editor:",
            "video": "video:",
        },
        articles="o | un",
        links="de | din | al | a | și | pentru | la",
        desks=(
            "redacția | redacţia | redacție | corespondenți | reporteri | agenții"
            " | corespondenții noștri | reporterii noștri"
        ),
        bodies=(
            "partidul | partid | comitetul | ministerul | universitatea | institutul | "
            "sindicatul | asociația | federația | agenția | ziarul | consiliul | fundația | "
            "centrul | mișcarea"
            " | partidului | comitetului | sindicatului | asociației | federației "
            "| consiliului | fundației | mișcării | ministerului"
            " | universității | institutului | partidelor"
        ),
        roles=(
            "jurnalist | jurnalistă | corespondent | corespondentă | redactor | reporter | "
            "editor | comentator | fotograf | redactor-șef | jurnalista | editorialist | "
            "analist | profesor | profesoară | conferențiar | lector | scriitor | scriitoare | "
            "istoric | economist | avocat | politolog | sociolog | colaborator | colaboratoare | "
            "fotoreporter | prezentator | prezentatoare | publicist | publicistă | cercetător | "
            "cercetătoare | realizator | ziarist | ziaristă | redactoră | reporteră | "
            "editorialistă | comentatoare | eseist | eseistă | poetă | filosof | filozof | "
            "traducător | traducătoare | dramaturg | scenarist | scenaristă | bloggeriță | "
            "autoare | editoare | antropolog | doctorand | doctorandă | regizor | regizoare | "
            "prozator | teolog | lingvist | asistent"
        ),
        role_words="senior | special",
        given=(
            "smaranda | aurelian | cameliu | catinca | corneliu | dănuț | dorel | doru | "
            "florica | gheorghiță | iuliu | lenuța | liana | lucica | mioara | nelu | "
            "nicu | petruța | simina | stelian | zamfir | "
            "adrian | adriana | alexandra | alexandru | alina | ana | anca | andra | andreea | "
            "andrei | angela | bianca | bogdan | camelia | carmen | cătălin | cătălina | "
            "ciprian | claudia | claudiu | constantin | corina | cornel | cosmin | cristian | "
            "cristina | dan | dana | daniela | delia | diana | dorin | dragoș | elena | emil | "
            "eugen | florentina | florin | gabriel | gabriela | george | georgiana | gheorghe | "
            "horia | iulia | iulian | ioan | ioana | ion | ionel | ionuț | irina | larisa | "
            "laura | laurențiu | lavinia | liviu | loredana | lucian | luminița | mădălina | "
            "magda | marian | mariana | marius | mihaela | mihai | mihail | mircea | mirela | "
            "monica | nicolae | nicoleta | oana | octavian | ovidiu | petru | radu | raluca | "
            "răzvan | roxana | sebastian | simona | sorin | sorina | ștefan | ștefania | "
            "teodora | tudor | valentin | vasile | victor | vlad | adela | adina | alin | "
            "ana-maria | anamaria | andrada | ancuța | aurel | aurelia | cezar | codrin | "
            "codruța | cosmina | costel | costin | cristiana | crina | decebal | dinu | doina | "
            "dorina | dumitru | ecaterina | eliza | eusebiu | flavius | florina | geanina | "
            "georgeta | ghiță | gigel | grațiela | grigore | horațiu | iacob | ileana | ilie | "
            "ilinca | ionela | iuliana | iustin | lia | lidia | liliana | livia | mădălin | "
            "marilena | matei | melania | mihnea | miruna | mugur | neagu | nela | nicușor | "
            "olimpia | otilia | petre | petronela | petruț | remus | rodica | ruxandra | "
            "sabina | sanda | septimiu | sergiu | silviu | tănase | teodor | theodor | tiberiu | "
            "traian | valeriu | vasilica | veronica | viorel | viorica | virgil"
        ),
        never=(
            "-ție | -ții | -țiune | -țiuni | -itate | -ității | -ență | -gența | -ială | -ească "
            "| "
            "ediția | ediție | ediții | tipărită | ultimele | știre | naționale | "
            "internaționale | externe | interne | județ | județul | oraș | orașul | orașe | "
            "comuna | sat | cartier | strada | portul | aeroport | insula | insule | coasta | "
            "vest | centru | vechi | veche | afaceri | bursă | finanțe | bani | muncă | "
            "locuințe | imobiliare | școală | școli | știință | tehnologie | sănătate | spital "
            "| spitale | medicină | copii | societate | climă | mediu | natură | animale | "
            "muzică | cărți | teatru | televiziune | modă | rețete | bucătărie | călătorii | "
            "turism | vremea | horoscop | interviuri | analize | arhivă | abonați | abonament | "
            "abonamente | citește | mult | recomandate | articole | "
            "nou | nouă | noi | mare | prima | primul | ultima | ultimul | nu | ce | cum | "
            "de ce | cine | când | unde | acest | aceasta | politică | economie | sport | "
            "cultură | opinii | știri | lume | război | pace | criză | guvern | alegeri | "
            "grevă | -ție | -ția | -ții | -area | -ului | -itate | consiliul | guvernul | "
            "parlamentul | crăciun | românia | primăria"
        ),
        glue=(
            "vezi toate articolele | toate articolele | mai multe articole | "
            "publicat | actualizat | minute | min | ore | acum | distribuie | comentarii"
        ),
        agencies="Agerpres | Mediafax | Rador | News.ro | Europa Liberă | Digi24 | HotNews.ro",
    ),
    mails=MailWords(subject="subiect", sent="data | trimis", people="de la | către | expeditor"),
    pages=PageWords(
        reading="min",
        pages="pagina | pag.",
        publishes="publicat de | editat de",
        ends="sfârșit",
        issues="nr. | nr | numărul",
    ),
    pictures=PictureWords(
        lent="arhivă | arhiva",
        stands="stânga | dreapta | centru | în centru | la mijloc | st. | dr.",
    ),
    contacts=ContactWords(
        phones="telefon | mobil",
        roads="strada | str. | bulevardul | bd. | calea",
        counted="capitolul",
        joins="sau | și",
    ),
    phrases=Phrases(
        sources="sursa",
        rights="toate drepturile",
        denials="niciodată",
        schools="univers | institut | academi | polit",
        sayings={
            "disclaimer": ("a fost preluat automat | a fost generat de inteligența artificială"),
            "legal": (
                "stocăm sau accesăm informații | stocăm și/sau accesăm informații | "
                "stocăm și/sau accesăm informațiile"
                " | aparțin proprietarilor respectivi"
            ),
            "contact": (
                "completați formularul | completează formularul"
                " | alăturați-vă luptei | alătură-te luptei"
            ),
            "subscribe": (
                "acces nelimitat la toate articolele | acces nelimitat la conținutul | acces la "
                "toate articolele"
                " | primiți acest e-mail pentru că | primiți acest email pentru că | primești "
                "acest e-mail pentru că | primești acest email pentru că | ați primit acest "
                "e-mail deoarece | primiți acest mesaj deoarece"
            ),
        },
        channels="canal",
        careers=(
            "predă | conduce | coordonează | publică | absolvent | absolventă | absolvit | "
            "născut | născută | doctorand | doctorandă | facultatea | facultății | institutul | "
            "drept | istorie | filosofie | sociologie | economie | jurnalism | științe | "
            "politice | poet | poetă | eseist | eseistă | traducător | traducătoare | prozator | "
            "romancier | romancieră | editorialist | editorialistă | cronicar | publicist | "
            "colaborator | colaboratoare | secția | secției | redacției | reporteră | "
            "redactoare | corespondentă | premiat | premiată | fondator | fondatoare | "
            "specialist | specializată | doctor | docent | conferențiar | lector | fost | fostă | "
            "autoarea | autorul | jurnalist | jurnalistă | universitatea | universității | "
            "profesor | profesoară | scriitor | scriitoare | autor | autoare | cărți | cărții | "
            "roman | romanul | studiat | redactor | reporter | corespondent | trăiește | "
            "locuiește | scrie | lucrează | specializat"
        ),
        offices=(
            "profesor | profesoară | conferențiar | lector | asistent | director | directoare | "
            "șef | șefă | rector | decan | avocat | avocată | medic | psiholog | psiholoagă | "
            "psihiatru | inginer | arhitect | arhitectă | biolog | fizician | preot | "
            "cercetător | cercetătoare | student | studentă | doctorand | doctorandă | diplomat | "
            "consultant | consilier | fondator | fondatoare | expert | expertă"
        ),
        trades=(
            "jurnalist | jurnalistă | ziarist | ziaristă | redactor | redactoră | reporter | "
            "reporteră | corespondent | corespondentă | editorialist | editorialistă | "
            "comentator | comentatoare | publicist | publicistă | scriitor | scriitoare | "
            "eseist | eseistă | poet | poetă | istoric | critic | filosof | filozof | sociolog | "
            "politolog | analist | economist | traducător | traducătoare | fotograf | "
            "fotoreporter | prezentator | moderator | realizator | dramaturg | scenarist | "
            "blogger | bloggeriță | redactor-șef | editor | editoare | antropolog"
        ),
        articles=(
            "acest articol | acest text | acest material | acest interviu | această știre | "
            "acest editorial | această analiză"
        ),
        is_words="este | e | scrie | lucrează | predă",
        imperatives=(
            "abonează-te | abonați-vă | urmărește | urmăriți | urmărește-ne | descarcă | "
            "citește | citiți | ascultă | distribuie | susține | susțineți | înscrie-te | "
            "alătură-te | scrie-ne | trimite | intră | donează | abonează | abonați | "
            "urmăriți-ne | descărcați | ascultați | distribuiți | împărtășește | comentează | "
            "comentați | înscrieți-vă | alăturați-vă | scrieți-ne | scrie | scrieți | "
            "trimite-ne | trimiteți-ne | trimiteți | intrați | donați | redirecționează | "
            "contribuie | contribuiți | ajută-ne | ajutați-ne | află | aflați | vezi | vedeți | "
            "contactează | contactați | contactați-ne | apreciază | dă | dați | fii | fiți | "
            "devino | deveniți | apasă | click | cumpără | activează | activați | descoperă | "
            "rămâi | votează | sună | sesizează | conectează-te | autentifică-te"
        ),
        words={
            "subscribe": (
                "abonați | abonat | abonament | abonează | cititori | cititorii | donație | "
                "donații | donează | susține | susținere | sprijin | sprijină | gratuit | "
                "ofertă | lună | cont | autentificare | înregistrare | newsletter | e-mail | "
                "independent | jurnalism | jurnalismul | membru | acces | citi | citește | "
                "exclusiv"
            ),
            "share": (
                "distribuie | distribuiți | părere | opinia | trimite | prieten | "
                "printează | copiază | link | urmărește | apreciază | discuție"
            ),
            "comments": ("comentarii | comentariu | comentează"),
            "contact": (
                "contact | contactează | contactați | scrie | scrieți | informație | "
                "redacția | redacție | telefon | întrebări | povestea"
            ),
            "correction": (
                "erată | corectat | corectură | corecție | eroare | greșeală | greșit | "
                "modificat | actualizat | actualizare | versiune | anterioară | precizare | "
                "articolul"
            ),
            "disclaimer": (
                "opiniile | opinii | opinia | autorului | autorilor | responsabilitate | "
                "răspundere | reflectă | redacției | comision | inteligență | artificială | "
                "tradus | automat | generat"
            ),
            "author_bio": (
                "jurnalist | jurnalistă | corespondent | redactor | reporter | scriitor | "
                "profesor | istoric | editorialist | cărți | absolvent"
            ),
            "related": (
                "citește | citiți | articol | articole | subiect | temă | știri | citite | "
                "recomandate | vezi | mai | ultimele"
            ),
            "legal": ("cookie | confidențialitate | termeni | condiții | date | personale"),
        },
        told=(
            "era | erau | avea | aveau | fusese | el | ea | ei | lui | lor | făcut | fost | "
            "putea | voia | îl | o | acesta | aceasta | aceștia | murit | decedat"
        ),
        buttons={
            "navigation": (
                "redă vezi = videoclipul video | treci sari salt = conținut conținutul | "
                "caută = site | înapoi = început sus | "
                "mărește micșorează dimensiunea mărimea = textului fontului textul literelor | "
                "treci sari = principal conținutul | testează-ți = cunoștințele quizul"
            ),
            "correction": (
                "raportează semnalează sugerează raportați semnalați = eroare eroarea greșeală "
                "greșeli corectură corecție"
            ),
            "comments": (
                "raportează adaugă vezi arată citește scrie lasă ascunde afișează = toate comentariu "
                "comentariul comentarii comentariile"
            ),
            "subscribe": (
                "abonează-te abonați-vă înscrie-te = gratuit acum aici | "
                "oferă dăruiește = articolul articol abonament cadou | abonații = oferi articole "
                "articol lună pot cinci zece | gestionează anulează reînnoiește = abonamentul "
                "abonament contul newsletterele | introdu adresa = email e-mail adresa ta"
            ),
            "share": (
                "copiază copiat = linkul link | distribuie salvează tipărește printează trimite = "
                "articolul articol pagina știrea email prieten linkul"
            ),
            "related": (
                "vezi arată citește încarcă = articole știri mai multe toate | toate alte = "
                "știrile articolele știri articole"
            ),
            "legal": (
                "reutilizează cumpără = conținut conținutul drepturi licență | gestionează "
                "modifică setări = cookie cookies cookie-urilor confidențialitate consimțământ"
                " | accept acceptă refuz respinge acceptați refuzați = toate tot cookie-urile cookies"
            ),
            "contact": (
                "scrie contactează scrieți contactați = redacției redacția autorul autorului "
                "editorului | trimite trimiteți = pont scrisoare știre redacției mesaj"
            ),
            "app": ("descarcă deschide instalează = aplicația aplicație"),
        },
        turns={
            "legal": ("conținut interzis persoanelor sub | conținut interzis minorilor sub"),
            "subscribe": ("primiți știri și | primește știri și"),
            "contact": ("completați formularul | completează formularul"),
            "related": (
                "autorul recomandă și: | autorul recomandă de asemenea: | autorii "
                "recomandă și: | autoarea recomandă și: | autorul recomandă:"
            ),
        },
        opens={
            "contact": (
                "contact | contactați | contactează | contactați-ne | contactează-ne | scrieți-ne | "
                "scrie-ne | trimiteți | trimite | trimite-ne | ai o | despre noi | redacția | "
                "scrie-ne pe | trimiteți-ne | ai un pont | ai informații | contactați redacția | "
                "contact redacție | semnalează-ne | povestește-ne | spune-ne | ai trecut prin ceva "
                "asemănător"
                " | telverde antisuicid# | telefonul copilului# | alianța română de prevenție a "
                "suicidului#"
                " | contact: | contactează redacția | scrie-ne la | scrieți-ne la | trimite-ne un | "
                "trimite-ne poze | trimite un pont | ai o informație | ai o informație? | aveți "
                "informații | aveți o informație | aveți o poveste | ai fost martorul | ați fost "
                "martor | dacă ai informații | dacă aveți informații | dacă ai fost martor | dacă "
                "vrei să ne | pentru sugestii | pentru publicitate | publicitate: | redacția: | "
                "redacție: | telefon redacție | adresa redacției | e-mail: | despre noi$ | echipa "
                "redacțională | spune-ne povestea"
                " | linia de urgență# | ai o informație?$ | ai o informație? scrie-ne$ | "
                "ai un pont? scrie-ne$ | ai un pont?$ | trimite-ne un subiect$ | "
                "trimite-ne o informație$"
            ),
            "copyright": (
                "copyright | toate drepturile rezervate | drepturi de autor | reproducerea | "
                "preluarea"
                " | toate drepturile sunt | preluarea informațiilor | preluarea articolelor | "
                "preluarea textelor | preluarea conținutului | preluarea parțială | preluarea "
                "integrală | reproducerea totală | reproducerea integrală | reproducerea parțială "
                "| reproducerea articolelor | este interzisă reproducerea | este interzisă "
                "copierea | copierea conținutului | conținutul acestui site | conținutul "
                "website-ului"
            ),
            "credits": (
                "surse: | sursă: | sursa | sursa foto | sursa foto: | traducere | traducere de "
                "| tradus de | "
                "autor: | editor | agerpres | mediafax | articol publicat | articol preluat | "
                "a contribuit | editat de | documentare: | grafică: | infografic: | "
                "infografice: | ilustrații: | design: | traducere: | traducerea: | adaptare: | "
                "camera: | montaj: | sunet: | producție: | producător: | regie: | redactare: | "
                "redactor: | editare: | date: | analiză de date: | dezvoltare: | text: | texte: | "
                "reportaj: | coordonare: | colaborare: | a colaborat: | au colaborat: | muzică:"
                " | publicat în"
                " | sursa: | editor: | editor : | editori: | redactori: | autori: | "
                "autoare: | traducere și adaptare | traducere din | tradus din | traducător: | "
                "text și foto: | ilustrație: | interviu realizat de | reportaj realizat | "
                "material realizat | material realizat de | material realizat cu | articol scris "
                "de | articol preluat din | articol publicat inițial | articol publicat în | "
                "publicat inițial în | publicat inițial pe | preluat de pe | a contribuit: | cu "
                "contribuția | cu sprijinul: | corespondent: | fotoreporter: | agerpres/ | "
                "(agerpres"
                " | articol apărut în | știrea a fost preluată"
            ),
            "subscribe": (
                "abonează-te | abonați-vă | abonare | abonament | abonează | newsletter | "
                "newslettere | înscrie-te | înregistrează-te | ești deja | ai deja | "
                "intră în cont | autentificare | conectare | susține | sprijină | donează | "
                "doneaza | devino | primește | citește mai departe | acest articol este | "
                "doar pentru abonați | urmărește | află primul | abonează-te la | "
                "abonați-vă la | devino abonat | ești deja abonat | ai deja cont | "
                "conținut exclusiv | pentru a citi mai departe | continuă să citești | "
                "autentifică-te | creează cont | înscrie-te la | primește știrile | "
                "susține-ne | susține jurnalismul | susține presa | fă o donație | "
                "redirecționează | cu sprijinul tău | intră pe canalul"
                " | adresa ta de email$ | adresa de email$"
                " | avem nevoie de ajutorul | redirecționează 3,5% | redirecționează 3.5% | susține jurnalismul"
                " | susține redacția | susține proiectul | susține munca | susțineți-ne | sprijină "
                "jurnalismul | sprijină-ne | sprijină redacția | ajută-ne | ajută-ne să | "
                "ajutați-ne | donează acum | donează aici | donați | direcționează 3,5% | "
                "formularul 230 | devino membru | devino susținător | devino patron | abonează-te "
                "acum | abonare newsletter | abonament digital | înscrie-te la newsletter | "
                "primește cele mai | primește newsletterul | primește pe email | primește "
                "notificări | vrei să primești | vrei să susții | ești abonat? | ai deja un cont "
                "| nu ai cont | conectează-te | creează un cont | conținut premium | articol "
                "premium | articol exclusiv | acest articol este disponibil | acest articol este "
                "exclusiv | acest conținut este | pentru abonați | exclusiv pentru abonați | "
                "rămâi la curent | fii la curent | dacă ți-a plăcut | dacă apreciezi | avem "
                "nevoie de sprijinul"
                " | te poți dezabona | vă puteți dezabona | mulțumim! verifică | verifică-ți e-mailul | "
                "verifică-ți emailul | încearcă pentru# | ai citit ultimul articol | "
                "articol disponibil doar | articol disponibil pentru abonați | mă abonez$ | "
                "abonează-te de la# | te poți dezabona oricând$ | vă puteți dezabona oricând$ | "
                "ai citit ultimul articol gratuit$ | sunt de acord să primesc | "
                "mulțumim! verifică-ți e-mailul$ | mulțumim! verifică-ți emailul$ | "
                "primește zilnic | primește zilnic cele mai importante știri direct pe e-mail$"
            ),
            "share": (
                "distribuie | distribuie articolul | share | trimite pe | printează | "
                "tipărește | comentează | lasă un comentariu | adaugă un comentariu | "
                "scrie un comentariu | spune-ți părerea | ce părere | urmăriți-ne | "
                "urmărește-ne | urmăriți | copiază linkul | salvează | îți place | dă like | "
                "distribuie pe | dă mai departe | trimite unui prieten | ce părere ai | "
                "ce părere aveți | ți-a plăcut articolul | urmărește-ne pe | urmăriți-ne pe"
                " | distribuie știrea | distribuie pe facebook | distribuiți | share pe | dați like "
                "| trimite pe whatsapp | trimite pe email | tipărește$ | printează$ | salvează "
                "articolul | copiază link | lasă un răspuns | lăsați un comentariu | lasă-ne un "
                "comentariu | scrie comentariul | adaugă comentariu | comentează articolul | "
                "spune-ne părerea | tu ce părere | ți-a plăcut | v-a plăcut | ți-a fost util | "
                "urmărește-ne și pe | urmărește pagina | urmărește-ne pe google news | ne puteți "
                "urmări | ne poți urmări | ne găsești pe | ne găsiți pe | suntem și pe | intră pe canalul nostru de whatsapp | intră în grupul | intră în "
                "comunitatea | alătură-te grupului | alătură-te canalului | votează articolul | "
                "dă o notă"
                " | versiune pentru imprimare | versiune printabilă"
                " | linkul a fost copiat | răspunde la sondaj$ | votează$ | votează în sondaj$ | "
                "setează-ne ca | adaugă-ne ca sursă | adaugă-ne ca | salvează pentru mai târziu$ | "
                "citește mai târziu$"
            ),
            "related": (
                "alții au citit și$ | cititorii au citit și$ | "
                "citește și | citeşte şi | citiți și | citește mai mult | citește mai multe | "
                "citește | citeste si | citește continuarea | vezi și | vezi | vezi mai mult | "
                "vezi toate | mai multe | mai multe despre | mai multe știri | află mai multe | "
                "articole similare | articole asemănătoare | articole recomandate | "
                "articolul anterior | articolul următor | știri similare | te-ar putea interesa | "
                "te-ar putea | ți-ar putea | pe aceeași temă | recomandări | recomandate | "
                "recomandarea | recomandăm | îți recomandăm | vă recomandăm | cele mai citite | "
                "cele mai noi | cele mai | ultimele știri | ultima oră | știri recente | "
                "populare | anterior | următorul | alte articole | alte știri | "
                "pe același subiect | video: | dosar | știrile zilei"
                " | te-ar mai putea interesa | te-ar putea interesa și | v-ar putea interesa | ți-ar "
                "putea plăcea | s-ar putea să te intereseze | citește și: | citiți și: | citește în continuare | citește articolul | citește articolul "
                "integral | citește tot articolul | vezi și: | vezi mai multe | vezi toate "
                "articolele | vezi toate știrile | vezi galeria | vezi video | urmărește și | "
                "ascultă și | mai multe articole | mai multe din | mai multe informații | "
                "articole recente | articole din aceeași | alte articole de | alte articole "
                "despre | știri recomandate | știri pe aceeași temă | cele mai recente | cele mai "
                "populare | cele mai comentate | ultimele articole | ultima oră$ | recomandate "
                "pentru tine | recomandarea redacției | recomandările redacției | articolul "
                "precedent | știrea anterioară | știrea următoare | din "
                "aceeași categorie | din aceeași secțiune | de același autor | citește pe aceeași "
                "temă | nu ratați | subiecte similare"
                " | s-ar putea să-ți placă | s-ar putea să vă placă | de la partenerii noștri"
            ),
            "correction": (
                "erată | rectificare | corecție | corectură | precizare | nota redacției | notă: | "
                "nota: | n.red | actualizare: | update: | o versiune anterioară | într-o versiune | "
                "semnalează o | semnalează o eroare | ai observat | ați găsit | raportează o | erata "
                "| știre actualizată | articol actualizat | acest articol a fost actualizat | acest "
                "articol a fost corectat | o versiune anterioară a acestui | într-o versiune "
                "anterioară a | ați găsit o greșeală | ai găsit o greșeală | semnalează o greșeală | "
                "ne cerem scuze | într-o versiune anterioară am | într-o versiune anterioară a "
                "articolului | într-o primă versiune a articolului | știrea a fost actualizată | "
                "știrea a fost corectată | știrea a fost completată | știrea a fost modificată | "
                "articolul a fost actualizat | articolul a fost completat | articolul a fost corectat"
                " | eroare: | erată: | errata: | corecție: | corectură: | precizare: | precizări: | "
                "rectificare: | clarificare: | drept la replică: | nota redacției: | nota "
                "editorului: | n.r.: | n.red.: | articol corectat | articol modificat | articolul "
                "a fost modificat | acest articol a fost modificat | textul a fost modificat | "
                "într-o versiune anterioară | într-o variantă anterioară | inițial, articolul | "
                "ne cerem scuze cititorilor | ai găsit o eroare | ai observat o greșeală | ai "
                "observat o eroare | ai văzut o greșeală | ați observat o greșeală | dacă ai "
                "găsit o greșeală | dacă ai observat o | dacă observați o greșeală | raportează o "
                "greșeală | raportează o eroare | raportează eroare | sesizează o eroare"
            ),
            "author_bio": (
                "despre autor | autorul este | autoarea este | toate articolele de | jurnalist | "
                "jurnalistă"
                " | despre autoare | despre autor: | toate articolele scrise | toate articolele "
                "autorului | alte articole de același autor | redactor-șef"
            ),
            "disclaimer": (
                "opiniile | acest articol conține | acest text | articol generat | "
                "conținut generat | inteligența artificială | textul a fost | disclaimer | "
                "opiniile exprimate | punctele de vedere exprimate | acest articol reflectă | "
                "acest text reflectă | acest articol a fost tradus | "
                "acest text a fost tradus | acest conținut a fost | redacția nu | "
                "dacă ai nevoie de ajutor | advertorial"
                " | acest articol este un pamflet | acest articol este o opinie | acest material "
                "conține | acest text reprezintă | acesta este un pamflet | opiniile autorului | "
                "opiniile autorilor | părerile exprimate | textul reprezintă | autorul își asumă "
                "| redacția nu își asumă | redacția nu este responsabilă | informațiile din acest "
                "articol | informațiile prezentate | informațiile conținute | comentariile "
                "aparțin | conținut comercial | articol "
                "sponsorizat | articol publicitar | articol susținut de | material publicitar | "
                "material promoțional | material susținut de | (p)$ | pamflet$ | comunicat de "
                "presă$ | nume fictiv | nume fictive | numele au fost schimbate | numele a fost "
                "schimbat | *numele | tradus cu ajutorul | text tradus automat | generat cu "
                "ajutorul"
                " | acest rezumat a fost generat | rezumat generat de | rezumat realizat cu ajutorul | "
                "dacă ai nevoie de ajutor, sună la# | dacă aveți nevoie de ajutor, sunați la#"
            ),
            "legal": (
                "termeni și condiții | termeni | politica de confidențialitate | "
                "confidențialitate | politica de cookies | politica cookies | cookies | "
                "cookie-uri | gdpr | publicitate pe | abonându-te | prin | folosim cookies | "
                "acest site | redacție și | cod deontologic | anpc | prelucrarea datelor"
                " | termeni de utilizare | termenii și condițiile | politică de confidențialitate | "
                "politica cookie | politica de cookie-uri | politică cookies | politica "
                "editorială | setări cookie | setări cookies | setări confidențialitate | "
                "preferințe cookie | modifică setările cookies | modifică setările cookie | "
                "protecția datelor personale | codul deontologic | cod etic | regulament "
                "comentarii | issn | harta site | prin abonare | prin înscriere | prin trimiterea "
                "| prin continuarea | acest site folosește | acest site utilizează | folosim "
                "cookie | utilizăm cookie"
                " | pentru a vedea acest conținut | pentru a vizualiza acest conținut"
                " | confidențialitatea dumneavoastră este | confidențialitatea ta este importantă | "
                "datele dumneavoastră personale | respectăm confidențialitatea | "
                "vă puteți retrage consimțământul | îți poți retrage consimțământul | "
                "doar cele necesare$"
            ),
            "tags": (
                "etichete | taguri | tag-uri | tags: | cuvinte cheie | categorii: | categorie: | "
                "subiecte: | tag:"
            ),
            "comments": (
                "comentarii | comentariu | vezi comentariile | toate comentariile | "
                "niciun comentariu | răspunde | afișează comentariile"
                " | trebuie să fii autentificat | fii primul care comentează | "
                "comentariile sunt moderate | comentariile care conțin | "
                "comentariile care conțin injurii | comentariile care încalcă regulile | "
                "comentariile injurioase vor fi | comentariile care conțin injurii vor fi șterse$"
            ),
            "app": (
                "descarcă | descarcă aplicația | descărcați | aplicația | instalează"
                " | citește mai ușor în aplicație$"
            ),
            "advertisement": (
                "publicitate | reclamă | anunț | anunțuri | advertorial | (p) | "
                "conținut sponsorizat | sponsorizat | articolul continuă | "
                "continuarea articolului | articolul continuă după | promo | parteneri | "
                "conținut plătit"
                " | sari peste reclamă$ | treci peste reclamă$ | închide reclama$"
            ),
            "caption": (
                "foto | (foto | fotografie: | imagine | imagini: | foto arhivă | arhivă "
                "| captură | ilustrație | sursă foto | credit foto | fotografie ilustrativă$ | "
                "imagine ilustrativă$ | fotografie de arhivă$ | captură de ecran$"
                " | foto ilustrativ$ | foto cu caracter ilustrativ$"
            ),
            "navigation": (
                "acasă | acasa | prima pagină | meniu | caută | căutare | înapoi | sus | "
                "contul meu | ascultă | ascultă articolul | timp de citire | timp citire | "
                "încarcă mai | mai mult | pagina următoare | închide | live | mergi la | sari la"
                " | înapoi sus$ | sus$"
                " | se încarcă$"
                " | trimite$"
                " | javascript este dezactivat | activați javascript | activează javascript | "
                "browserul dumneavoastră nu suportă | browserul tău nu suportă"
                " | deconectare$ | deconectează-te$ | profilul meu$ | dimensiunea textului$ | "
                "mărimea fontului$ | ce cauți?$ | ce cauți$ | min de citit$ | minute de citit$ | "
                "minute de lectură$ | min. de lectură$ | min de lectură$ | minut de lectură$ | "
                "citire în$ | actualizează$ | reîncarcă pagina$ | text în direct$ | live text$ | "
                "testează-ți cunoștințele în quiz | rezolvă quizul$ | citire în# | "
                "ascultă acest articol$ | ascultă articolul$"
            ),
        },
        holds={
            "share": ("ca sursă preferată"),
            "disclaimer": (
                "nu reflectă neapărat | nu reprezintă neapărat | nu răspunde pentru | "
                "aparțin autorului | aparțin autorilor | numele au fost schimbate | "
                "numele a fost schimbat | nume fictive | numele sunt fictive | "
                "pentru a proteja identitatea | pentru protecția identității | "
                "nu își asumă responsabilitatea | nu își asumă răspunderea | opinia autorului | "
                "opiniile autorului | punctul de vedere al autorului | opiniile exprimate | "
                "conținut sponsorizat | material publicitar"
            ),
            "copyright": (
                "drepturile rezervate | drepturile sunt rezervate | fără acordul | fără acord | "
                "este interzisă | fără permisiunea | fără permisiune | interzisă fără | "
                "preluarea integrală | preluarea parțială | reproducerea integrală | "
                "reproducerea parțială | cu citarea sursei | doar cu acordul | numai cu acordul | "
                "toate drepturile"
                " | este interzisă republicarea | este destinat exclusiv informării | republicarea conținutului acestui site"
                " | licență creative commons | licența creative commons"
            ),
            "subscribe": (
                "newsletter | la newsletter | newsletterul | abonează-te | "
                "jurnalism independent | jurnalismul independent | abonament | donează | "
                "presa independentă | pe e-mail | în inbox | newsletterul nostru"
            ),
            "related": ("citește și | vezi și | mai multe | citiți și | află mai multe"),
            "correction": (
                "versiune anterioară | a fost corectat | a fost actualizat | ne cerem scuze | "
                "versiune anterioară a acestui articol | versiune anterioară a articolului"
            ),
            "author_bio": (
                "este jurnalist* | este redactor | este reporter | este editor | este corespondent"
            ),
            "legal": (
                "termeni și condiții | date cu caracter | politica de confidențialitate | "
                "cookie-uri"
            ),
            "caption": (
                "foto: | (foto | getty images | /agerpres | inquam photos | shutterstock | "
                "profimedia | hepta"
            ),
            "app": "app store | google play | aplicația",
        },
        house=(
            "noi | nostru | noastră | noștri | tu | tău | dumneavoastră | vă | aici | noastre | "
            "nouă | vouă | voastră | vostru | vrei | vreți | poți | puteți | aveți | ești | "
            "sunteți | vi | ta | te | voi | ne"
        ),
        itself=(
            "acest articol | articolul | acest text | acestui articol | acest material | "
            "acest interviu | acest reportaj | această știre | știrea | materialul | textul | "
            "articolului | interviul | această analiză | această investigație | "
            "acestui material | acest editorial"
            " | acest rezumat | acest site | acest website | această traducere"
        ),
        topics={
            "legal": ("cookie-uri | cookies | cookie"),
            "app": ("aplicația | aplicație | descarcă | notificări | android | iphone | ios"),
            "related": (
                "citește | citiți | articole | știri | subiect | interviu | video | seria | "
                "reportaj"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | tiktok | telegram | canal | "
                "distribuie | distribuiți | prieteni | prietenilor | prieten"
            ),
            "contact": (
                "redacția | contactează | contactați | scrie | scrie-ne | whatsapp | signal | "
                "anonim | confidențial | sesizare | sesizări | trimite | întrebări"
            ),
            "credits": (
                "publicat | apărut | original | originalul | inițial | tradus | traducere | "
                "preluat | colaborare | parteneriat | realizat | sprijinul | adaptat"
            ),
            "disclaimer": (
                "opiniile | opinii | exprimate | reflectă | reprezintă | neapărat | autorului | "
                "autorilor | punctul | vedere | redacției | răspunderea | responsabilitatea | "
                "responsabil | publicitar | advertorial | sponsorizat | comision | linkuri | "
                "inteligență | artificială | inteligenței | artificiale | tradus | automat | "
                "generat | numele | schimbate | schimbat | identitatea | financiară"
            ),
            "correction": (
                "actualizat | corectat | versiune | greșit | eroare | actualizată | actualizare | "
                "corectată | corectură | rectificare | precizare | precizări | modificat | "
                "eronat | eronată | greșeală | greșită | versiunea | anterioară | inițială | "
                "inițial | completat | adăugat | titlul | numele | scuze | erată"
            ),
            "subscribe": (
                "jurnalism | independent | cititori | abonați | susține | donează | jurnalismul | "
                "jurnalismului | independentă | independența | presa | presei | cititorii | "
                "cititorilor | cititor | abonament | abonamentul | abonare | abonează-te | "
                "abonaților | sprijin | sprijinul | sprijină | sprijiniți | susținere | "
                "susținerea | susținători | susțineți | donație | donații | dona | "
                "redirecționează | impozit | lunar | lună | lei | euro | gratuit | gratuită | "
                "nelimitat | acces | exclusiv | conținut | newsletter | newsletterul | "
                "newsletter-ul | membru | membri | comunitatea | cont | reclame | publicitate | "
                "email"
            ),
        },
        speech=(
            "spus | declarat | afirmat | scris | spune | precizat | precizează | adăugat | "
            "explicat | explică | susține | întrebat | răspuns | transmis | anunțat | arătat"
        ),
        notes={
            "legal": (
                "mărcile marcile mărci + comerciale + proprietarilor proprietari deținătorilor + "
                "aparțin proprietatea | conținut conținutul + interzis destinat + 18 + ani + "
                "persoanelor minorilor"
            )
        },
        changes=(
            "articol articolul text textul știre = actualizat actualizată corectat corectată "
            "modificat = cu = adăuga include corecta clarifica preciza"
        ),
        heads="credite",
    ),
    prose=Prose(
        common=(
            "și şi în de la a pe că din cu o care nu pentru mai au este fi un sau ca s-a prin după "
            "dar acest fost sunt lui va ce al ale într-o iar doar către până cel să se ar"
        ),
        letters="ășțşţ",
        titles=(
            "dl. dna. d-na. dr. prof. ing. arh. conf. lect. acad. gen. col. lt. cpt. mr. plt. "
            "Sf. sf."
        ),
        abbreviations=(
            "dl. dna. d-na. dr. prof. ing. arh. conf. lect. acad. gen. col. lt. cpt. mr. plt. sg. "
            "pr. Sf. sf. str. bd. b-dul. nr. bl. sc. ap. jud. mun. com. art. alin. lit. pct. pag. "
            "p. vol. cap. etc. ex. ian. feb. febr. apr. iun. iul. aug. sept. oct. nov. dec. mil. "
            "mld. tel. î.Hr. d.Hr. î.e.n. e.n. s.a. ș.a. ș.a.m.d. urm. cf. cca. aprox. min. max. "
            "S.A. S.R.L. n.r. n.red."
        ),
        quotes=(("„", "”"), ("«", "»"), ("“", "”")),
        suspended="și şi",
    ),
    # fmt: off
    labels=(
        "Analiză",
        "Atenție",
        "Comentariu",
        "Editorial",
        "Exclusiv",
        "Foto",
        "Interviu",
        "Live",
        "Opinie",
        "Podcast",
        "Reportaj",
        "Sondaj",
        "Ultima oră",
        "Video",
        "Analiza",
        "Anchetă",
        "Biografie",
        "Cronică",
        "Document",
        "Documentar",
        "Fact-check",
        "Fotogalerie",
        "Galerie foto",
        "Grafic",
        "Live text",
        "Opinia",
        "Pamflet",
        "Profil",
        "Recenzie",
        "Surse",
        "Știrea zilei",
        "Actualizare",
        "Quiz",
        "Hartă",
        "Listă",
        "Lista",
        "Harta",
    ),
    topical=(
        "Sondaj",
        "Surse",
        "Atenție",
        "Document",
        "Anchetă",
        "Grafic",
        "Profil",
        "Biografie",
        "Documentar",
        "Hartă",
        "Listă",
        "Lista",
        "Harta",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "luni, 14 aprilie 2025": "2025-04-14",
            "Publicat: 9 decembrie 2023, 09:05": "2023-12-09T09:05",
            "Actualizat 25/10/2024 18:40": "2024-10-25T18:40",
            "Publicat la 21 iunie 2017, ora 10:05": "2017-06-21T10:05",
        },
        not_dates=("acum 3 ore", "Tratatul a fost semnat la Viena pe 4 mai 2020."),
        bylines={
            "De Ana Popescu și Ion Radu": ("Ana Popescu", "Ion Radu"),
            "Interviu realizat de Maria Enache": ("Maria Enache",),
        },
        not_bylines=("De ce nu vine nimeni?", "De azi portul e închis"),
        prose=(
            "Consiliul local a aprobat marți un buget care dă mai mulți bani pentru școli și "
            "drumuri. Potrivit primarului, lucrările la podul vechi vor începe după vară, dar "
            "locuitorii nu sunt convinși. „Ni s-a promis asta și înainte de alegeri”, a spus unul "
            "dintre ei."
        ),
        boilerplate={
            "Abonează-te la newsletterul nostru": "subscribe",
            "Citește și: Portul se redeschide luni": "related",
        },
    ),
)
