"""Slovak."""

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
    code="sk",
    name="Slovak",
    native="slovenčina",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sk"],
        weekdays=cldr.WEEKDAYS["sk"],
        published=(
            "publikované",
            "zverejnené",
            "uverejnené",
            "vydané",
            "dátum vydania",
            "vytvorené",
            "pridané",
        ),
        updated=(
            "aktualizované",
            "aktualizácia",
            "upravené",
            "posledná aktualizácia",
            "zmenené",
            "naposledy upravené",
        ),
        glue=("o", "dňa", "v", "od", "roku"),
        hours=("hod", "h"),
        ago=cldr.AGO["sk"],
        today=("dnes",),
        yesterday=("včera",),
        captions=(
            "foto",
            "fotografia",
            "snímka",
            "fotografie",
            "ilustrácia",
            "snímky",
        ),
    ),
    bylines=BylineWords(
        gendered="ka | ky | i | rka",
        authors="autor",
        rulers="král",
        offices="prezident | minister",
        sources="zdroj | zdroje",
        signed="komentár | glosa | analýza | názor | recenzia",
        by=(
            "publikoval | publikovala | zverejnil | zverejnila | pridal | pridala | "
            "autor: | autorka: | autori: | text: | napísal | napísala | pripravil | pripravila | "
            "píše | píše: | text a foto: | rozhovor: | spracoval | spracovala | redaktor: | "
            "zhováral sa | zhovárala sa | napísali | pripravili | autor textu: | "
            "text a fotografie: | komentár: | reportáž: | autor článku: | pripravil: | "
            "pripravila: | napísal: | napísala: | foto a text: | foto & text: | text & foto: | "
            "fotografie a text: | fotografie & text: | text & fotografie: | snímky a text: | "
            "text a snímky: | od nášho spravodajcu | od našej spravodajkyne | rozhovor viedol | "
            "rozhovor viedla | pýtal sa | pýtala sa | zaznamenal | zaznamenala"
        ),
        joins="a | a tiež",
        places="z",
        papers="pre",
        credits={
            "additional_reporting": "spolupráca:",
            "photography": "foto: | fotografie:",
            "translation": "preklad: | preložil | preložila",
            "editing": "editor: | editorka: | redakcia:",
        },
        links="a | v | na | pre | z | o",
        desks="redakcia | redaktori | spravodajcovia | agentúry",
        bodies=(
            "strana | výbor | ministerstvo | univerzita | inštitút | zväz | združenie | "
            "federácia | agentúra | noviny | rada | nadácia | hnutie | denník"
        ),
        roles=(
            "novinár | novinárka | spravodajca | redaktor | redaktorka | komentátor | "
            "komentátorka | reportér | reportérka | šéfredaktor | fotograf | publicista | "
            "publicistka | politológ | politologička | ekonóm | ekonómka | analytik | "
            "analytička | historik | historička | sociológ | advokát | spisovateľ | "
            "spisovateľka | profesor | docent | moderátor | moderátorka | šéfredaktorka | "
            "spravodajkyňa | spolupracovník | spolupracovníčka | bloger | blogerka | básnik | "
            "poetka | sociologička | kritik | kritička | prekladateľ | prekladateľka | "
            "fotoreportér | fotoreportérka | esejista | esejistka | dramatik | dramatička | "
            "scenárista | scenáristka | autorka | právnik | právnička | doktorand | doktorandka | "
            "antropológ | antropologička | dokumentarista | dokumentaristka | režisér | "
            "režisérka | teológ | teologička"
        ),
        role_words="náš | zahraničný",
        given=(
            "adam | andrea | andrej | anna | anton | beáta | branislav | daniel | daniela | "
            "dušan | erika | eva | ivan | ivana | igor | jana | ján | jozef | juraj | katarína | "
            "ľubomír | ľubica | lucia | lukáš | marcel | marek | mária | marián | martin | "
            "martina | matej | matúš | michal | michaela | milan | miroslav | monika | ondrej | "
            "patrik | pavol | peter | petra | rastislav | richard | robert | roman | róbert | "
            "silvia | soňa | stanislav | štefan | tomáš | viera | vladimír | zuzana | zdenka | "
            "alžbeta | blažej | bohuš | dárius | emília | fedor | fero | gejza | henrieta | "
            "imrich | jarmila | jolana | kristína | libuša | ľuboš | ľudmila | ľudovít | lýdia | "
            "magdaléna | marína | maroš | mikuláš | milota | mirka | miroslava | oľga | otília | "
            "radoslav | renáta | romana | slavomír | stela | štefánia | šimon | tatiana | "
            "valéria | vanda | viliam | vladimíra | vojtech | zdenko | zlatica | žaneta | žofia"
        ),
        never=(
            "od | podľa | pred | medzi | bez | cez | kvôli | "
            "nový | nová | nové | veľký | prvý | posledný | nie | čo | ako | prečo | kto | "
            "kedy | kde | to | politika | ekonomika | šport | kultúra | názory | správy | svet | "
            "vojna | mier | kríza | vláda | voľby | štrajk | -osť | -anie | -enie | -ácia | "
            "republika | národná | slovenská | rada"
        ),
        glue=(
            "sledovať | všetky články | ďalšie články | "
            "publikované | aktualizované | minút | min | hodín | pred | zdieľať | komentáre"
        ),
        agencies="TASR | SITA | čtk | sita",
    ),
    mails=MailWords(subject="predmet", sent="dátum | odoslané", people="od | komu"),
    pages=PageWords(reading="min", pages="strana | str.", issues="č. | číslo"),
    pictures=PictureWords(
        lent="archív | ilustračné foto",
        stands="vľavo | vpravo | v strede | uprostred | zľava | sprava | druhý zľava | druhá zľava",
    ),
    contacts=ContactWords(
        phones="telefón | mobil",
        roads="ulica",
        counted="kapitola",
        joins="alebo",
    ),
    phrases=Phrases(
        sources="zdroj",
        rights="všetky práva",
        writes="píše",
        schools="univerz | akadem | fakult",
        versions="verz",
        sayings={
            "legal": (
                "ukladáme informácie v zariadení | ukladáme alebo pristupujeme k informáciám | "
                "informácie uložené v zariadení"
                " | majetkom svojich vlastníkov | majetkom príslušných vlastníkov"
            ),
            "copyright": (
                "chránené autorským zákonom | chránený autorským zákonom | chránené autorským "
                "právom"
            ),
            "subscribe": (
                "neobmedzený prístup ku všetkým článkom | prístup ku všetkým článkom | prístup "
                "k celému obsahu"
                " | tento e-mail dostávate, pretože | túto správu ste dostali, pretože"
                " | vo vašej schránke | do vašej schránky | do vášho e-mailu | "
                "do vašej e-mailovej schránky"
            ),
        },
        channels="kanál",
        careers=(
            "prednášal | prednášala | učí | vedie | riadi | absolvoval | absolvovala | narodený | "
            "narodená | narodil | narodila | vydal | vydala | rubriky | oddelenia | inštitútu | "
            "ústavu | katedry | katedre | práv | filozofickej | sociológie | ekonómie | "
            "histórie | politológie | univerzita | docentka | profesorka | doktorand | "
            "spisovateľka | básnik | prekladateľ | prekladateľka | šéfredaktor | šéfredaktorka | "
            "editor | editorka | bývalý | bývalá | autor | autorka | kníh | románov | cien | "
            "právnik | novinár | novinárka | redaktor | redaktorka | univerzity | univerzite | "
            "profesor | spisovateľ | vyštudoval | vyštudovala | študoval | prednáša | pôsobí | "
            "píše | knihy | román | žije | komentátor | analytik | ekonóm | historik | sociológ | "
            "fakulte | fakulty | venuje | autorom"
        ),
        topics={
            "legal": ("cookie | cookies"),
            "app": (
                "aplikácia | aplikáciu | stiahnite | stiahnuť | upozornenia | notifikácie | "
                "android | iphone | ios"
            ),
            "related": (
                "čítajte | čítať | články | článok | tému | téme | seriál | správy | video | "
                "prečítajte"
            ),
            "share": (
                "facebook | facebooku | twitter | instagram | instagrame | whatsapp | kanál | "
                "zdieľať | zdieľajte | priateľom | priateľovi"
            ),
            "contact": (
                "redakcia | redakcie | redakciu | redakcii | kontaktovať | kontaktujte | "
                "napísať | napíšte | tip | tipy | telefón | signal | whatsapp | anonymne | "
                "dôverne | pripomienky | námety"
            ),
            "credits": (
                "vyšiel | vyšla | vyšlo | publikovaný | uverejnený | zverejnený | pôvodný | "
                "preložil | preložila | preklad | spolupráci | prevzatý | vznikol | vďaka | "
                "podpore | tlačenom"
            ),
            "disclaimer": (
                "názor | názory | názorom | stanovisko | redakcie | vyjadruje | vyjadrujú | "
                "nemusia | zodpovednosť | zodpovedá | nezodpovedá | autora | autorov | komerčný | "
                "inzercia | sponzorovaný | partner | partnera | províziu | mená | meno | "
                "zmenené | umelej | umelá | inteligencie | inteligencia | automaticky | "
                "preložený | vytvorený | generovaný"
            ),
            "subscribe": (
                "žurnalistika | žurnalistiku | žurnalistiky | nezávislá | nezávislú | nezávislé | "
                "nezávislosť | čitatelia | čitateľov | čitateľom | predplatitelia | "
                "predplatiteľov | predplatiteľom | predplatné | predplatného | predplaťte | "
                "podpora | podporu | podpory | podporiť | podporte | podporujú | darovať | "
                "prispieť | príspevok | člen | členom | členstvo | mesačne | mesiac | eur | "
                "zadarmo | neobmedzený | prístup | odomknúť | odomknite | registrácia | účet | "
                "newsletter | newslettera | odber | reklám | prihláste | prihlásiť | média | "
                "novinárčina | novinárčinu"
            ),
            "correction": (
                "aktualizovaný | aktualizácia | aktualizované | aktualizovali | opravený | "
                "opravené | oprava | opravili | doplnili | doplnený | doplnené | upravený | "
                "upravili | zmenený | zmenili | chyba | chybu | chybný | chybne | "
                "ospravedlňujeme | verzii | verzia | predchádzajúcej | pôvodnej | pôvodne | "
                "titulok | meno | vyjadrenie | reakciu | nesprávne | mylne"
            ),
        },
        itself=(
            "článok | článku | tento článok | tohto článku | text | textu | tento text | "
            "tento rozhovor | rozhovor | správa | táto správa | komentár | tento komentár | "
            "reportáž | v článku"
            " | toto zhrnutie | táto stránka | tieto stránky | tento web | tento preklad"
        ),
        speech=(
            "povedal | povedala | uviedol | uviedla | dodal | dodala | napísal | tvrdí | hovorí | "
            "upozornil | vysvetlil | zdôraznil | vyhlásil | opýtal | odpovedal | radí"
        ),
        offices=(
            "profesor | profesorka | profesorom | docent | docentka | docentom | riaditeľ | "
            "riaditeľka | riaditeľom | vedúci | vedúca | rektor | dekan | advokát | advokátka | "
            "advokátom | lekár | lekárka | lekárom | psychológ | psychologička | psychiater | "
            "inžinier | architekt | architektka | biológ | kňaz | učiteľ | učiteľka | prednáša | "
            "vyučuje | vedec | vedkyňa | výskumník | výskumníčka | študent | študentka | "
            "doktorand | diplomat | poradca | zakladateľ"
        ),
        trades=(
            "novinár | novinárka | novinárom | redaktor | redaktorka | redaktorom | reportér | "
            "reportérka | reportérom | komentátor | komentátorka | komentátorom | spravodajca | "
            "spravodajkyňa | publicista | publicistka | publicistom | spisovateľ | spisovateľka | "
            "spisovateľom | básnik | historik | historička | historikom | sociológ | "
            "sociologička | sociológom | politológ | politologička | politológom | ekonóm | "
            "ekonómka | ekonómom | filozof | filozofka | filozofom | kritik | prekladateľ | "
            "prekladateľka | fotograf | fotografka | fotoreportér | šéfredaktor | šéfredaktorka | "
            "šéfredaktorom | editor | editorka | moderátor | moderátorka | esejista | analytik | "
            "analytička | analytikom | dramatik | scenárista | bloger | blogerka | právnik | "
            "právnička"
        ),
        articles="tento článok | tento text",
        is_words="je | pracuje | píše | pôsobí",
        imperatives=(
            "odoberajte | sledujte | stiahnite | prečítajte | vypočujte | zdieľajte | podporte | "
            "prihláste | napíšte | pošlite | predplaťte | diskutujte | staňte | pridajte | "
            "odoberaj | sleduj | stiahni | prečítaj | počúvajte | zdieľaj | podpor | prihlás | "
            "píšte | pošli | napíš | predplať | staň | pridaj | zapojte | objednajte | kúpte | "
            "kliknite | zobrazte | hlasujte | ohodnoťte | odporučte | kontaktujte | zavolajte | "
            "vyskúšajte | získajte | pomôžte | prispejte | darujte | dajte | zaregistrujte | "
            "registrujte | aktivujte | čítajte | pozrite | otvorte | zistite | zašlite | "
            "posielajte | ozvite | nahláste | odomknite"
        ),
        words={
            "subscribe": (
                "predplatiteľov | predplatitelia | predplatné | predplatiť | čitatelia | "
                "čitateľov | dar | darujte | podporte | podpora | zadarmo | ponuka | "
                "mesiac | mesačne | konto | účet | prihláste | prihlásiť | registrácia | "
                "newsletter | e-mail | nezávislú | žurnalistiku | člen | prístup | čítať | "
                "prečítať | určený | odoberať | článok"
            ),
            "share": (
                "zdieľať | zdieľajte | názor | poslať | priateľovi | vytlačiť | kopírovať | "
                "odkaz | sledujte | diskusia | diskusie | diskusii | pridajte | páči"
            ),
            "comments": ("komentáre | komentár | komentovať"),
            "contact": (
                "kontakt | kontaktujte | napíšte | píšte | tip | téma | redakcia | "
                "redakcii | redakciu | telefón | otázky"
            ),
            "correction": (
                "oprava | opravený | chyba | chybu | nesprávne | zmenený | aktualizácia | "
                "aktualizované | verzii | verzia | predchádzajúcej | pôvodnej | doplnili | "
                "vyjadrenie"
            ),
            "disclaimer": (
                "názory | názor | autora | autorov | zodpovednosť | redakcie | nemusia | "
                "zhodovať | vyjadruje | provízia | umelej | inteligencie | preložené | "
                "automaticky"
            ),
            "author_bio": (
                "novinár | novinárka | redaktor | redaktorka | reportér | spisovateľ | "
                "profesor | historik | publicista | komentátor | vyštudoval | knihy | píše"
            ),
            "related": (
                "čítajte | tiež | aj | článok | články | téma | správy | najčítanejšie | "
                "súvisiace | odporúčame | viac | najnovšie"
            ),
            "legal": ("cookies | osobných | údajov | podmienky | zásady | ochrany"),
        },
        told=(
            "bol | bola | bolo | boli | mal | mala | mali | on | ona | oni | jeho | jej | ich | "
            "mohol | mohla | chcel | chcela | išiel | išla | urobil | urobila | ho | mu | nej | "
            "nemu | zomrel | zomrela"
        ),
        buttons={
            "navigation": (
                "prehrať spustiť = video audio článok | "
                "zväčšiť zmenšiť veľkosť = písma písmo text textu | zadajte = výraz hľadaný | "
                "hľadať = webe | zahrajte = kvíz kvízy | otestujte = kvíze kvíz | "
                "preskočiť prejsť = obsah | otestujte = sa svoje našom kvíze vedomosti"
            ),
            "correction": ("nahlásiť navrhnúť oznámiť = chybu opravu preklep"),
            "comments": (
                "nahlásiť zobraziť pridať čítať napísať vložiť skryť = všetky komentár komentáre "
                "príspevok príspevky diskusiu"
            ),
            "subscribe": (
                "darovať = článok predplatné | predplatitelia = darovať článkov články článok "
                "mesačne môžu mesiac päť desať odomknúť | spravovať zrušiť = predplatné "
                "newslettre účet | zadajte váš = e-mail email e-mailovú adresu"
                " | zadajte vyplňte = e-mail email adresu mail | "
                "pridajte nastavte = preferované preferovaný preferovaných zdroje zdroj zdrojov googli google | "
                "pridajte = si nás medzi preferované zdroje googli google"
            ),
            "share": (
                "vstúpiť prejsť zapojiť = diskusie diskusiu | kopírovať skopírovať skopírované = "
                "odkaz | zdieľať uložiť vytlačiť tlačiť poslať odoslať = článok stránku e-mailom "
                "text priateľovi odkaz"
                " | sledovať = autora autorku autorov tému"
            ),
            "related": (
                "zobraziť čítať načítať = ďalšie články správy viac všetky | ďalšie všetky viac = "
                "články správy článkov"
            ),
            "legal": (
                "kúpiť = licenciu práva | nastavenie nastavenia zmeniť upraviť spravovať = "
                "cookies súkromia súkromie súhlas"
                " | prijať odmietnuť povoliť prijímam odmietam = všetko všetky cookies cookie nevyhnutné"
            ),
            "contact": (
                "kontaktovať napísať napíšte kontaktujte kontakt = autora redakciu redakcii "
                "redaktora redakcie | poslať pošlite = tip list redakcii"
            ),
            "app": (
                "stiahnuť otvoriť nainštalovať stiahnite = aplikáciu aplikácii"
                " | čítajte = aplikácii pohodlnejšie"
            ),
        },
        turns={
            "related": ("autor tiež odporúča: | autor odporúča: | autorka tiež odporúča:"),
        },
        opens={
            "contact": (
                "kontakt | kontakty | kontaktujte | kontaktujte nás | napíšte nám | napíšte | "
                "píšte | pošlite | pošlite nám | máte tip | redakcia: | o nás | tipy | "
                "máte pre nás tip | napíšte nám na | napíšte redakcii | kontaktujte redakciu | "
                "ozvite sa | ozvite sa nám | pripomienky"
                " | linka dôvery# | linka nezábudka# | linka detskej istoty# | ipčko#"
                " | cenník inzercie$"
            ),
            "copyright": (
                "copyright | všetky práva vyhradené | autorské práva | publikovanie alebo"
            ),
            "credits": (
                "zdroje: | zdroj | preklad: | preložil | preložila | (tasr) | (sita) | tasr | "
                "sita | text vyšiel | článok vyšiel | autor: | redaktor: | text: | rešerš: | "
                "ilustrácia: | ilustrácie: | dizajn: | preložil: | preložila: | kamera: | "
                "strih: | zvuk: | produkcia: | réžia: | editorka: | korektúra: | dáta: | texty: | "
                "reportáž: | spolupráca: | hudba: | pripravil: | pripravila: | spracoval: | "
                "spracovala:"
                " | článok bol prevzatý z agentúry | správa bola prevzatá z agentúry"
            ),
            "subscribe": (
                "predplatné | predplaťte | predplaťte si | už máte | máte predplatné | "
                "ste predplatiteľ | prihláste sa | prihlásiť | prihlásiť sa | registrujte | "
                "newsletter | newslettre | odoberajte | odoberať | tento článok | článok je | "
                "obsah je | iba pre | len pre | podporte | podporte nás | prispejte | "
                "staňte sa | získajte | pokračujte | zadajte | kúpte si | predplatiť si | "
                "získajte prístup | staňte sa predplatiteľom | staňte sa členom | "
                "už máte predplatné | prihlásiť sa na odber | prihláste sa na odber | "
                "podporte nezávislú | podporiť | tento článok je | článok je určený | "
                "pokračovať v čítaní | čítajte ďalej | zaregistrujte sa"
                " | váš e-mail$ | vaša e-mailová adresa$"
                " | odhlásiť sa môžete | z odberu sa môžete kedykoľvek | ďakujeme, skontrolujte | "
                "ďakujeme! skontrolujte | skontrolujte si e-mail | vyskúšajte za# | "
                "zostáva vám prečítať | prečítali ste posledný | prihlásiť sa na odber$ | "
                "odoberať newsletter$ | pridajte sa k nám na telegrame | súhlasím so zasielaním | "
                "predplatné od# | odhlásiť sa môžete kedykoľvek$ | zadajte svoj e-mail$ | "
                "podporte slobodné médiá$ | podporte nezávislé médiá$"
            ),
            "share": (
                "zdieľať | zdieľajte | zdieľajte článok | zdieľať na | vytlačiť | tlačiť | "
                "diskutujte | diskutovať | pridať komentár | komentovať | zapojte sa | "
                "čo si myslíte | sledujte | sledujte nás | kopírovať odkaz | uložiť | "
                "páčil sa | poslať | zdieľať na facebooku | zdieľať článok | pošlite článok | "
                "poslať e-mailom | pridajte sa do diskusie | pridajte komentár | "
                "zapojte sa do diskusie | vstúpiť do diskusie | čo si o tom myslíte | "
                "aký je váš názor | páčil sa vám článok | páčil sa vám | sledujte nás na | "
                "ohodnoťte"
                " | odkaz skopírovaný$ | odkaz bol skopírovaný$ | uložiť na neskôr$"
            ),
            "related": (
                "čítajte aj | čítajte tiež | čítajte viac | čítajte: | čítajte ďalej | "
                "prečítajte si | prečítajte si aj | prečítajte si tiež | čítať viac | viac o | "
                "viac k | viac | pozrite si | pozrite si aj | pozrite | vypočujte si | "
                "mohlo by vás | súvisiace | súvisiaci článok | súvisiace články | "
                "podobné články | ďalšie články | ďalšie správy | ďalšie | odporúčame | "
                "odporúčané | najčítanejšie | najčítanejšie články | najnovšie | "
                "najnovšie správy | predchádzajúci | nasledujúci | neprehliadnite | k téme | "
                "témy | video:"
                " | výber redakcie$ | tip redakcie$ | tipy redakcie$ | viac od autora$ | "
                "viac od autorky$"
            ),
            "correction": (
                "oprava | opravujeme | ospravedlnenie | spresnenie | poznámka redakcie | pozn. red | "
                "aktualizácia: | aktualizované | v pôvodnej verzii | v predchádzajúcej verzii | "
                "pôvodná verzia | našli ste chybu | nahlásiť chybu | v texte sme | text sme | oprava: "
                "| opravené | upresnenie | aktualizované o | aktualizované: | aktualizácia | doplnené "
                "o | článok sme aktualizovali | článok sme doplnili | text sme doplnili | text sme "
                "opravili | za chybu sa ospravedlňujeme | nahláste chybu | v pôvodnej verzii článku | "
                "v pôvodnej verzii textu | v predchádzajúcej verzii článku | v pôvodnej verzii správy "
                "| v prvej verzii článku | v prvej verzii textu | v prvej verzii správy | v "
                "predchádzajúcej verzii textu | v predchádzajúcej verzii správy | omylom sme | článok "
                "bol aktualizovaný | článok bol doplnený | článok bol opravený | článok bol upravený "
                "| správu sme aktualizovali | správu sme doplnili | správu sme opravili | článok sme "
                "opravili | správa bola aktualizovaná"
            ),
            "author_bio": (
                "o autorovi | o autorke | autor je | autorka je | všetky články autora | "
                "redaktor | redaktorka | novinár | novinárka"
            ),
            "disclaimer": (
                "názory | článok obsahuje | tento text | vytvorené pomocou | "
                "umelá inteligencia | preložené | redakcia nezodpovedá | redakcia nenesie | "
                "názory vyjadrené | názory uvedené | text je názorom | komentár je názorom | "
                "článok bol preložený | článok bol vytvorený | text bol vytvorený | "
                "text bol preložený | ak potrebujete pomoc | ak máte samovražedné"
                " | toto zhrnutie vytvorila | zhrnutie vytvorila umelá | zhrnutie vygenerované | "
                "správa bola prevzatá automaticky | článok bol prevzatý automaticky"
            ),
            "legal": (
                "podmienky | podmienky používania | obchodné podmienky | všeobecné podmienky | "
                "zásady | ochrana osobných | ochrana súkromia | súkromie | cookies | "
                "nastavenia cookies | nastavenie súkromia | vydavateľ | vydavateľstvo | "
                "prevádzkovateľ | odoslaním | prihlásením | kliknutím | používame cookies | "
                "inzercia | kariéra | etický kódex | issn"
                " | na zobrazenie tohto obsahu | pre zobrazenie tohto obsahu"
                " | vážime si vaše súkromie | záleží nám na vašom súkromí | "
                "táto stránka používa súbory | tieto stránky používajú | "
                "táto webová stránka používa | svoj súhlas môžete kedykoľvek | "
                "súhlas môžete kedykoľvek odvolať | podrobné nastavenia$ | iba nevyhnutné$ | "
                "len nevyhnutné$ | my a naši partneri ukladáme informácie | "
                "svoj súhlas môžete kedykoľvek odvolať$ | "
                "prihlásením súhlasíte so spracovaním osobných údajov$"
            ),
            "tags": ("štítky | tagy | témy: | kľúčové slová | kategórie: | rubrika: | značky:"),
            "comments": (
                "komentáre | komentár | zobraziť komentáre | diskusia | diskusia ( | odpovedať | "
                "vstúpiť do"
                " | komentárov$ | príspevkov$ | buďte prvý, kto | príspevky, ktoré porušujú | "
                "komentáre, ktoré porušujú | príspevky, ktoré porušujú pravidlá | "
                "príspevky, ktoré porušujú pravidlá diskusie, budú zmazané$"
            ),
            "app": (
                "stiahnite | stiahnite si | aplikácia | naša aplikácia | stiahnuť aplikáciu | "
                "stiahnite si aplikáciu | otvoriť v aplikácii"
            ),
            "advertisement": (
                "reklama | sponzorované | sponzorovaný obsah | komerčný | článok pokračuje | "
                "text pokračuje | pokračovanie článku | platená | v spolupráci | "
                "partnerský obsah | pr článok"
                " | preskočiť reklamu$ | zavrieť reklamu$"
                " | platená inzercia$ | platený obsah$"
            ),
            "caption": (
                "foto | (foto | zdroj foto | fotografia | snímka | ilustračné | ilustračné foto | "
                "ilustračná | archívne | repro: | snímka obrazovky$ | autor: tasr | autor: sita | "
                "archív$ | archívna fotografia$ | ilustračná fotografia$ | ilustračný obrázok$"
                " | ilustračná snímka$"
            ),
            "navigation": (
                "domov | úvod | hlavná stránka | menu | hľadať | vyhľadávanie | prejsť na | preskočiť "
                "| späť | späť na | hore | odhlásiť | vypočujte | počúvať | čas čítania | zobraziť "
                "viac | načítať ďalšie | ďalšia strana | zavrieť | naživo | minúta po | späť hore$ | "
                "hore$ | späť na úvod$"
                " | javascript je vypnutý | zapnite javascript | zapnite si javascript | povoľte "
                "javascript | váš prehliadač nepodporuje"
                " | odhlásiť sa$ | odhlásiť$ | registrovať sa$ | môj účet$ | môj profil$ | "
                "veľkosť písma$ | čo hľadáte?$ | čo hľadáte$ | min čítania$ | min. čítania$ | "
                "minúty čítania$ | minút čítania$ | minútové čítanie$ | dĺžka čítania | "
                "úvodná stránka$ | online prenos$ | aktualizovať$ | návrat hore$ | hlasujte v ankete$"
            ),
        },
        holds={
            "contact": "napíšte nám | pošlite nám | na adresu | kontaktujte nás",
            "copyright": (
                "všetky práva vyhradené | práva vyhradené | bez súhlasu | bez predchádzajúceho | "
                "bez písomného súhlasu | bez predchádzajúceho súhlasu | bez povolenia | "
                "je zakázané | je zakázaná | šírenie obsahu | použitie obsahu | všetky práva"
                " | si vyhradzuje právo udeľovať súhlas | na rozmnožovanie a šírenie"
            ),
            "subscribe": (
                "newsletter | predplatné | predplatiteľ* | nezávislú žurnalistiku | "
                "odoberajte | prihláste sa | pre predplatiteľov | iba pre predplatiteľov | "
                "do vašej schránky | do e-mailu"
                " | každý večer vo vašej | každé ráno do vášho | každé ráno vo vašej"
            ),
            "share": "zdieľať na | v diskusii | sledujte nás",
            "related": "čítajte aj | prečítajte si | mohlo by vás",
            "correction": (
                "pôvodnej verzii | predchádzajúcej verzii | sme opravili | ospravedlňujeme | "
                "za chybu sa ospravedlňujeme"
            ),
            "author_bio": (
                "je novinár | je novinárka | je redaktor | je redaktorka | je reportér | "
                "je reportérka | je komentátor | je komentátorka"
            ),
            "disclaimer": (
                "nemusia vyjadrovať | umelej inteligencie | provízi* | nezodpovedá za obsah | "
                "nemusí vyjadrovať | nemusia sa zhodovať | názor redakcie | názory redakcie | "
                "mená boli zmenené | meno bolo zmenené | mená sú zmenené | meno je zmenené | "
                "na želanie | redakcia pozná | názory autora | názor autora | názory autorov | "
                "osobný názor | stanovisko redakcie | nemusí sa zhodovať | redakcia nezodpovedá | "
                "nenesie zodpovednosť | v spolupráci s partnerom"
            ),
            "legal": ("obchodné podmienky | osobných údajov | cookies | ochrany súkromia"),
            "caption": ("foto: | (foto | /tasr | /sita | getty images | ilustračné foto"),
            "app": "app store | google play",
        },
        house=(
            "my | nás | náš | naše | našu | vy | vás | váš | vaše | vám | tu | nám | našej | "
            "našich | našim | nami | naši | vaši | vašej | vašich | vami | ty | tvoj | tebe | "
            "chcete | môžete | máte | ste | chceš | môžeš | máš | opravili | doplnili | "
            "ospravedlňujeme | ďakujeme | prosíme | si"
            " | potrebujete | súhlasíte"
        ),
        notes={
            "correction": (
                "článok text správu správa + doplnený doplnená opravený aktualizovaný doplnili "
                "opravili + stanovisko vyjadrenie vyjadreni* stanovisk* reakci* odpoveď chyb*"
            ),
            "legal": (
                "známky + ochranné + vlastníkov majiteľov + majetkom vlastníctvom patria | obsah "
                "+ určený vhodný + osobám osoby + 18 15"
            ),
        },
        changes=(
            "článok text správu titulok = aktualizované opravené doplnené upravené = o = "
            "doplnené pridané doplniť opraviť"
        ),
        laws="zákon | zákona | ústava",
    ),
    prose=Prose(
        common=(
            "a v sa na je že s z do o to aj za vo ako pre by po sú ale bol už podľa od jeho tiež "
            "ktorý pri ktoré pred tak bude len alebo zo ktorá bolo však keď nie až povedal"
        ),
        letters="ľĺŕôäčšžýťďň",
        titles=(
            "Ing. Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. pplk. mjr. "
            "kpt. npor."
        ),
        abbreviations=(
            "tzv. napr. t.j. tj. tzn. č. čl. str. zb. r. st. ul. tr. tis. mil. mld. hod. min. Ing. "
            "Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. pplk. mjr. kpt. "
            "npor. sv. resp. príp. atď. vr. zn. tel. kap. obr. pozn. red. roč. ev. mons. p. š."
        ),
        quotes=(("„", "“"), ("‚", "‘"), ("»", "«")),
        suspended="a alebo či až i",
    ),
    labels=(
        "Analýza",
        "Anketa",
        "Exkluzívne",
        "Foto",
        "Fotogaléria",
        "Glosa",
        "Komentár",
        "Názor",
        "Naživo",
        "Online",
        "Podcast",
        "Pozor",
        "Prieskum",
        "Profil",
        "Recenzia",
        "Reportáž",
        "Rozhovor",
        "Aktualizované",
        "Video",
        "Čítajte aj",
        "Prečítajte si",
        "Kvíz",
        "Mapa",
        "Grafika",
    ),
    topical=(
        "Prieskum",
        "Anketa",
        "Pozor",
        "Názor",
        "Profil",
        "Online",
        "Mapa",
        "Grafika",
        "Foto",
    ),
    examples=Examples(
        dates={
            "pondelok 14. apríla 2025": "2025-04-14",
            "Publikované: 9. decembra 2023, 09:05": "2023-12-09T09:05",
            "Aktualizované 25/10/2024 18:40": "2024-10-25T18:40",
            "7. októbra 2021 o 16:30": "2021-10-07T16:30",
        },
        not_dates=("pred 3 hodinami",),
        bylines={
            "Autor: Ján Kováč a Eva Malá": ("Ján Kováč", "Eva Malá"),
        },
        not_bylines=("Nová vláda",),
        prose=(
            "Mestské zastupiteľstvo v utorok schválilo rozpočet, v ktorom je viac peňazí na školy "
            "a cesty. Podľa primátorky sa oprava starého mosta začne po lete, ale obyvatelia tomu "
            "neveria. „Toto nám sľúbili aj pred voľbami,“ povedal jeden z nich, ktorý na most čaká "
            "už päť rokov."
        ),
        boilerplate={
            "Prihláste sa na odber newslettera": "subscribe",
            "Čítajte aj: Prístav otvoria v pondelok": "related",
        },
    ),
)
