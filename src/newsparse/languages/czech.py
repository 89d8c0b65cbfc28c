"""Czech."""

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
    code="cs",
    name="Czech",
    native="čeština",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["cs"],
        weekdays=cldr.WEEKDAYS["cs"],
        more_months={"čer": 6, "čvc": 7, "led": 1},
        published=(
            "publikováno",
            "zveřejněno",
            "vydáno",
            "vyšlo",
            "datum vydání",
            "vytvořeno",
            "vloženo",
        ),
        updated=(
            "aktualizováno",
            "aktualizace",
            "upraveno",
            "poslední aktualizace",
            "změněno",
            "naposledy upraveno",
        ),
        glue=("v", "ve", "dne", "od", "o"),
        hours=("hod", "h"),
        ago=cldr.AGO["cs"],
        today=("dnes",),
        yesterday=("včera",),
        captions=(
            "foto",
            "fotografie",
            "snímek",
            "fotka",
            "ilustrace",
            "snímky",
        ),
    ),
    bylines=BylineWords(
        gendered="ka | ky | ři | rka | i | ové",
        statements=("prohlášení | společné prohlášení"),
        authors="autor",
        rulers="král | papež",
        offices="prezident",
        news="zprávy",
        post_from="z | ze | v",
        sent_from="ze",
        posts=("od našeho zvláštního zpravodaje"),
        sources="zdroj | zdroje",
        signed="komentář | glosa | analýza | názor | sloupek | recenze",
        by=(
            "publikoval | publikovala | zveřejnil | zveřejnila | vložil | vložila | "
            "autor: | autorka: | autoři: | text: | napsal | napsala | připravil | připravila | "
            "píše | píše: | napsal: | text a foto: | rozhovor: | redaktor: | zpracoval | "
            "zpracovala | komentář: | rozhovor vedl | rozhovor vedla | napsali | připravili | "
            "připravili: | připravil: | připravila: | napsali: | text a fotografie: | reportáž: | "
            "glosa: | ptal se | ptala se | autor textu: | autor článku: | foto a text: | "
            "foto & text: | text & foto: | fotografie a text: | fotografie & text: | "
            "text & fotografie: | snímky a text: | text a snímky: | od našeho zpravodaje | "
            "od naší zpravodajky | zaznamenal | zaznamenala | sepsal | sepsala"
        ),
        joins="a | a také",
        places="z",
        papers="pro",
        credits={
            "additional_reporting": "spolupráce:",
            "with": "s využitím | s přispěním",
            "photography": "foto: | fotografie:",
            "illustration": "ilustrace:",
            "video": "video:",
            "translation": "překlad: | přeložil | přeložila",
            "editing": "editor: | editorka: | redakce:",
        },
        articles="náš | naše | naši",
        links="a | v | na | pro | z | o",
        desks="redakce | redaktoři | zpravodajové | agentury | zpravodajství",
        bodies=(
            "strana | výbor | ministerstvo | univerzita | institut | svaz | sdružení | federace | "
            "agentura | noviny | liga | rada | nadace | hnutí | deník | rozhlas | televize"
            " | strany | výboru | svazu"
            " | ministerstva | univerzity | ústavu | spolku | rady"
        ),
        roles=(
            "novinář | novinářka | zpravodaj | zpravodajka | redaktor | redaktorka | komentátor | "
            "komentátorka | reportér | reportérka | šéfredaktor | fotograf | analytik | "
            "spolupracovnice | spolupracovník | editor | editorka | publicista | publicistka | "
            "politolog | politoložka | ekonom | ekonomka | historik | historička | sociolog | "
            "advokát | advokátka | spisovatel | spisovatelka | profesor | docent | moderátor | "
            "moderátorka | šéfredaktorka | fotografka | analytička | dopisovatel | "
            "dopisovatelka | glosátor | glosátorka | sloupkař | bloger | blogerka | básník | "
            "básnířka | socioložka | filosof | filosofka | kritik | kritička | překladatel | "
            "překladatelka | fotoreportér | fotoreportérka | esejista | esejistka | dramatik | "
            "dramatička | scenárista | scenáristka | autorka | fejetonista | fejetonistka | "
            "právník | právnička | badatel | badatelka | doktorand | doktorandka | antropolog | "
            "antropoložka | dokumentarista | dokumentaristka | režisér | režisérka | "
            "jazykovědec | teolog | teoložka"
        ),
        role_words=(
            "náš | naše | zahraniční | politický | zvláštní | sportovní | hlavní | vedoucí"
        ),
        given=(
            "vlastimila | bohumír | bohuslava | dobroslav | drahomír | františka | hanuš | "
            "jindřiška | květoslav | ladislava | lubomíra | miloslava | miluše | mirek | "
            "oldřiška | radmila | radomíra | servác | silvie | václava | vendula | "
            "vladislav | vlaďka | "
            "adam | adéla | aleš | alena | andrea | anna | antonín | barbora | bohumil | dana | "
            "daniel | david | dominik | eliška | eva | filip | františek | hana | helena | "
            "ivan | ivana | iva | jakub | jan | jana | jaroslav | jaroslava | jindřich | jiří | "
            "jitka | josef | karel | karolína | kamil | kateřina | klára | kristýna | ladislav | "
            "lenka | libor | lubomír | lucie | luboš | lukáš | marcela | marek | marie | "
            "markéta | martin | martina | matěj | michaela | michal | milan | milada | miloš | "
            "miloslav | miroslav | monika | nikola | ondřej | oldřich | pavel | pavla | petr | "
            "petra | radek | radim | renata | richard | robert | roman | simona | stanislav | "
            "štěpán | šárka | tereza | tomáš | václav | věra | veronika | viktor | vít | "
            "vladimír | vojtěch | zdeněk | zdeňka | zuzana | alžběta | bedřich | blanka | "
            "blažena | bohdan | bohumila | bohuslav | božena | břetislav | čeněk | dalibor | "
            "denisa | drahomíra | evžen | hedvika | hynek | iveta | jáchym | jarmila | jaromír | "
            "jiřina | johana | jolana | judita | kryštof | květa | květoslava | leona | leoš | "
            "libuše | lubor | luděk | ludmila | ludvík | lumír | magdaléna | marika | matouš | "
            "matyáš | miroslava | naděžda | natálie | nela | otakar | patricie | pavlína | "
            "přemysl | radana | radka | radko | radomír | radovan | romana | rostislav | "
            "růžena | šimon | slavomír | stanislava | štěpánka | svatava | světlana | "
            "svatopluk | tadeáš | vaclav | viktorie | vilém | vítězslav | vladan | vladimíra | "
            "vlasta | vlastimil | vratislav | zbyněk | zdena | zdislava | žaneta | žofie"
        ),
        never=(
            "od | podle | při | před | mezi | bez | přes | kvůli | "
            "-ství | -ování | -ení | -osti | -ční | -tní | -vní | -ické | -ské | -cké | -gence "
            "| "
            "tištěné | vydání | nejnovější | zpráva | aktuality | okres | obec | město | města "
            "| vesnice | čtvrť | ulice | přístav | letiště | nádraží | ostrov | ostrovy | jih | "
            "východ | západ | staré | stará | starý | byznys | burza | peníze | práce | škola | "
            "školy | věda | technika | zdraví | nemocnice | lékařství | rodina | děti | právo | "
            "soud | soudy | policie | senát | prostředí | příroda | zvířata | hudba | knihy | "
            "média | móda | recepty | vaření | cesty | turistika | fotbal | hokej | počasí | "
            "křížovka | názor | sloupek | rozhovory | analýza | fotogalerie | přenos | živě | "
            "předplatné | předplatitelé | čtěte | nejčtenější | doporučené | článek | články | "
            "stránka | veřejná | veřejné | doprava | městská | "
            "nový | nová | nové | velký | velká | první | poslední | ne | co | jak | proč | "
            "kdo | kdy | kde | to | ten | ta | politika | ekonomika | sport | kultura | názory | "
            "zprávy | svět | domácí | válka | mír | krize | vláda | volby | stávka | více | "
            "číst | -ost | -osti | -ání | -ení | -ace | bílý | červený | evropská | unie | "
            "česká | český | druhá | divadlo | republika | národní | sněmovna"
        ),
        glue=(
            "foto autor | foto autora | foto autorka | "
            "sledovat | všechny články | další články | zobrazit profil | "
            "publikováno | aktualizováno | minut | min | hodin | před | sdílet | komentáře | "
            "sledovat"
        ),
        agencies="ČTK",
    ),
    mails=MailWords(subject="předmět", sent="datum | odesláno", people="od | komu"),
    fields=FieldWords(
        title="titulek | název",
        author="autor | autoři | autorka",
        published="publikováno | datum vydání",
        deck="perex",
        text="text",
        other="rubrika | kategorie | štítky | obrázek | popisek",
        source="zdroj | noviny | titul",
        archived="číslo dokumentu | identifikátor | issn | počet slov",
    ),
    pages=PageWords(
        reading="min",
        pages="strana | str.",
        of="z | ze",
        publishes="vydává | vydavatel",
        ends="konec",
        issues="č. | číslo",
    ),
    pictures=PictureWords(
        lent="archiv | ilustrační foto | ilustrační snímek",
        stands="vlevo | vpravo | uprostřed | zleva | zprava | druhý zleva | druhá zleva | druhý zprava",
    ),
    contacts=ContactWords(
        phones="telefon | mobil",
        roads="ulice",
        counted="kapitola",
        joins="nebo",
    ),
    phrases=Phrases(
        sources="zdroj",
        rights="všechna práva | veškerá práva",
        writes="píše",
        denials="nikdy | není",
        schools="univerz | institut | akadem | fakult",
        wires="agentury",
        icons="sdílet",
        by_words="z | o",
        versions="verz",
        finite="kteří",
        turns={
            "share": "pro komentování se musíte",
            "comments": ("pro komentování se musíte"),
            "credits": (
                "článek vyšel v tištěném | článek vyšel v tištěné | text vyšel v tištěném "
                "| text vyšel v čísle | vyšlo v tištěném vydání"
            ),
            "contact": ("vyplňte formulář"),
            "related": (
                "autor také doporučuje: | autor doporučuje: | autorka také doporučuje: | "
                "autoři také doporučují:"
            ),
        },
        sayings={
            "legal": (
                "ukládáme informace na zařízení | ukládáme nebo přistupujeme k informacím | "
                "uchovávají nebo využívají informace na zařízení"
                " | majetkem příslušných vlastníků | majetkem svých vlastníků | majetkem jejich "
                "vlastníků"
            ),
            "copyright": (
                "chráněn autorským zákonem | chráněno autorským zákonem | chráněný autorským "
                "zákonem | chráněn autorským právem | chráněny autorským zákonem"
            ),
            "subscribe": (
                "neomezený přístup ke všem článkům | přístup ke všem článkům | přístup k "
                "veškerému obsahu | neomezený přístup k obsahu"
                " | tento e-mail dostáváte, protože | tuto zprávu jste obdrželi, protože "
                "| tento newsletter dostáváte, protože"
                " | do vaší e-mailové schránky | přímo do vaší schránky | přímo do vašeho e-mailu"
            ),
        },
        channels="kanál",
        careers=(
            "přednášel | přednášela | učí | vede | řídí | absolvoval | absolvovala | "
            "narozen | narozena | narodil | narodila | vydal | vydala | rubriky | rubrika "
            "| oddělení | institutu | ústavu | katedry | katedře | práv | právnické | "
            "filozofické | sociologie | ekonomie | historie | politologie | univerzitě | "
            "univerzita | karlově | masarykově | docentka | profesorka | doktorand | "
            "spisovatelka | básník | básnířka | překladatel | překladatelka | esejista | "
            "šéfredaktor | šéfredaktorka | editor | editorka | novinářem | novinářkou | "
            "bývalý | bývalá | autor | autorka | sbírky | povídek | románů | cen | ceny | "
            "právník | právnička | ekonomka | redakci | redakce | vystudoval | "
            "vystudovala | studoval | studovala | přednáší | vyučuje | působí | píše | "
            "knihy | knih | knihu | román | románu | žije | spolupracuje | komentátor | "
            "analytik | ekonom | historik | sociolog | politolog | docent | fakultě | "
            "fakulty | fakulta | zabývá | věnuje | autorem | politoložka | historička | "
            "socioložka | filozof | filozofka | profesor | publicista | publicistka | "
            "spisovatel | novinář | novinářka | redaktor | redaktorka | komentátorka | "
            "reportér | reportérka | analytička | absolvent | absolventka | doktorandka"
        ),
        offices=(
            "profesor | profesorka | profesorem | docent | docentka | docentem | ředitel | "
            "ředitelka | ředitelem | vedoucí | vedoucím | rektor | děkan | děkanka | advokát | "
            "advokátka | advokátem | lékař | lékařka | lékařem | psycholog | psycholožka | "
            "psychologem | psychiatr | psychiatrička | inženýr | architekt | architektka | "
            "architektem | biolog | bioložka | biologem | kněz | farář | učitel | učitelka | "
            "učitelem | přednáší | vyučuje | badatel | vědec | vědkyně | výzkumník | výzkumnice | "
            "student | studentka | studentem | doktorand | doktorandka | diplomat | poradce | "
            "zakladatel | zakladatelka"
        ),
        articles=(
            "tento článek | tento text | tento rozhovor | tento komentář | tato zpráva | "
            "tato reportáž"
        ),
        imperatives=(
            "odebírejte | sledujte | stáhněte | přečtěte | poslechněte | sdílejte | podpořte | "
            "přihlaste | napište | pošlete | předplaťte | diskutujte | staňte | přidejte | "
            "odebírej | sleduj | stáhni | přečti | poslouchejte | sdílej | podpoř | přihlas | "
            "piš | pište | pošli | napiš | předplať | diskutuj | staň | přidej | zapojte | "
            "objednejte | kupte | klikněte | zobrazte | hlasujte | ohodnoťte | doporučte | "
            "kontaktujte | zavolejte | vyzkoušejte | získejte | pomozte | přispějte | darujte | "
            "dejte | zaregistrujte | registrujte | registruj | aktivujte | čtěte | čti | "
            "podívejte | otevřete | zjistěte | objevte | zašlete | posílejte | ozvěte | hlaste | "
            "odemkněte | pokračujte"
        ),
        words={
            "subscribe": (
                "předplatitelé | předplatitele | předplatné | předplatit | čtenáři | "
                "čtenářů | čtenář | dar | darem | darujte | podpořte | podpora | podpory | "
                "zdarma | nabídka | měsíc | měsíčně | účet | přihlaste | přihlásit | "
                "registrace | newsletter | e-mail | nezávislá | nezávislou | novinařina | "
                "člen | přístup | číst | přečíst | celý | prémiového | obsahu | odebírat | "
                "odběr"
            ),
            "share": (
                "sdílet | sdílejte | sdílení | názor | poslat | příteli | tisk | "
                "vytisknout | kopírovat | odkaz | sledujte | diskuze | diskuzi | diskuse | "
                "vstoupit | líbí"
            ),
            "comments": ("komentáře | komentář | komentovat | komentářů"),
            "contact": (
                "kontakt | kontaktujte | napište | pište | řekněte | tip | téma | redakce | "
                "redakci | redakcí | telefon | dotaz | autorovi | autorce"
            ),
            "correction": (
                "oprava | opraven | opravili | chyba | chybu | chybné | chybně | změněn | "
                "aktualizace | aktualizováno | aktualizován | verzi | verze | předchozí | "
                "původní | doplnili | doplněn | upřesnění | nahlásit"
            ),
            "disclaimer": (
                "názory | názor | autora | autorů | odpovědnost | odpovídá | redakce | "
                "nemusí | shodovat | vyjadřuje | provize | umělé | inteligence | přeloženo | "
                "automaticky | vygenerováno"
            ),
            "author_bio": (
                "novinář | novinářka | zpravodaj | redaktor | redaktorka | reportér | "
                "spisovatel | profesor | historik | publicista | komentátor | vystudoval | "
                "vystudovala | žurnalistiku | knihy | píše"
            ),
            "related": (
                "čtěte | také | článek | články | téma | témata | zprávy | nejčtenější | "
                "související | doporučujeme | více | zajímat | nejnovější"
            ),
            "legal": ("cookies | osobních | údajů | podmínky | zásady | ochrany"),
        },
        told=(
            "byl | byla | bylo | byli | byly | měl | měla | měli | on | ona | oni | jeho | její | "
            "jejich | jí | mohl | mohla | chtěl | chtěla | šel | šla | udělal | udělala | ho | "
            "mu | ní | jejího | němu | zemřel | zemřela"
        ),
        buttons={
            "navigation": (
                "přehrát spustit = video audio článek | "
                "zvětšit zmenšit velikost = písma písmo text textu | zadejte = výraz hledaný | "
                "hledat = webu webech článcích | zahrajte = kvíz kvízy | otestujte = kvízu kvíz | "
                "přeskočit přejít = obsah obsahu | otestujte = své znalosti kvízu | "
                "otestujte otestuj = své svoje znalosti našem kvízu"
            ),
            "correction": (
                "nahlásit navrhnout nahlaste oznámit = chybu opravu chyba překlep chyby"
            ),
            "comments": (
                "nahlásit zobrazit přidat číst napsat vložit skrýt přečíst = všechny komentář "
                "komentáře příspěvek příspěvky diskusi diskuzi diskuse"
            ),
            "subscribe": (
                "odebírejte přihlaste objednejte = zdarma nyní zde hned | "
                "darovat = článek předplatné | předplatitelé předplatitel = darovat článků články "
                "článek měsíčně mohou měsíc pět deset odemknout přátelům | spravovat zrušit = "
                "předplatné newslettery účet | zadejte váš = e-mail email e-mailovou adresu"
                " | zadejte vyplňte = e-mail email adresu mail | "
                "přidejte nastavte = preferované preferovaný preferovaných zdroje zdroj zdrojů googlu google | "
                "zadejte vyplňte = svůj váš e-mail email adresu | "
                "přidejte nastavte = si nás mezi preferované preferovaný zdroje zdroj googlu google"
            ),
            "share": (
                "vstoupit zapojit přejít = diskuse diskuze diskusi diskuzi | kopírovat zkopírovat "
                "zkopírováno = odkaz | sdílet uložit vytisknout tisknout poslat odeslat = článek "
                "stránku e-mailem text příteli odkaz"
                " | sledovat = autora autorku autory téma"
            ),
            "related": (
                "zobrazit číst načíst = další články zprávy více všechny | další všechny více = "
                "články zprávy článků"
            ),
            "legal": (
                "koupit zakoupit = licenci práva | nastavení nastavit změnit upravit spravovat = "
                "cookies soukromí souhlas"
                " | přijmout odmítnout povolit přijímám odmítám = vše všechny cookies cookie nezbytné"
            ),
            "contact": (
                "kontaktovat napsat napište kontaktujte kontakt = autora redakci redaktora "
                "redakce | poslat pošlete = tip dopis redakci"
            ),
            "app": (
                "stáhnout otevřít nainstalovat číst stáhněte = aplikaci aplikace"
                " | čtěte = aplikaci pohodlněji"
            ),
        },
        opens={
            "contact": (
                "rezervace:# | přihlášky:# | informace:# | více informací:# | bližší "
                "informace:# | více informací~ | další informace~ | bližší informace~ | "
                "podrobnosti~ | podrobné informace~ | informace~ | přihlášky~ | "
                "registrace~ | vstupenky~ | předprodej~ | program~ | web~ | "
                "kontakt | kontakty | kontaktujte | kontaktujte nás | napište nám | napište | "
                "pište | pošlete | pošlete nám | máte tip | víte | redakce: | o nás | "
                "zákaznický servis | tipy | máte pro nás | máte pro nás tip | máte zajímavý "
                "tip | máte zkušenost | napište nám na | napište redakci | napište autorovi | "
                "kontaktujte redakci | ozvěte se | ozvěte se nám | pište na | pošlete nám tip "
                "| byli jste svědky | linka bezpečí# | linka důvěry# | linka první psychické "
                "pomoci# | rodičovská linka# | kontakt pro média | kontakt pro média: | "
                "kontakt pro novináře | kontakt na redakci | kontakt na autora | kontakt na "
                "autorku | kontakt: | kontakty: | napište autorce | pište nám | zavolejte nám "
                "| máte tip na článek | máte tip na téma | máte dotaz | máte připomínky | "
                "víte o něčem | víte o tématu | stali jste se svědky | posílejte nám | dejte "
                "nám vědět | další informace: | více informací: | bližší informace: | více "
                "informací podá | tiskový mluvčí: | adresa redakce | telefon do redakce | "
                "e-mail: | tel.: | telefon: | zákaznická linka | předplatitelský servis"
                "| máte informace"
                " | inzerujte u nás$"
            ),
            "copyright": (
                "copyright | všechna práva vyhrazena | obsah je chráněn | jakékoli užití | "
                "jakékoliv užití | publikování nebo | bez předchozího | kopírování obsahu | "
                "kopírování textů | kopírování bez | kopírování či | přebírání obsahu | "
                "přebírání textů | přebírání článků | přetisk povolen | šíření obsahu | "
                "jakékoliv šíření | jakékoli šíření | jakékoliv kopírování | publikování nebo "
                "další | publikování či další | publikování nebo šíření | všechna práva | "
                "veškerá práva | obsah webu je | obsah těchto stránek | text je chráněn | "
                "text je dostupný pod | článek je dostupný pod"
                "| autorská práva"
                "| texty lze přebírat"
            ),
            "credits": (
                "vysíláno | vysíláno: | odvysíláno | odvysíláno: | datum vysílání: | "
                "zdroje: | zdroj | překlad: | přeložil | přeložila | (čtk) | čtk | článek "
                "vyšel | původně publikováno | text: | autor: | autoři: | redaktor: | editor: "
                "| spolupráce: | rozhovor vedl | rešerše: | sazba: | design: | přeložil: | "
                "přeložila: | kamera: | střih: | zvuk: | produkce: | režie: | editorka: | "
                "korektura: | korektury: | data: | datová analýza: | vývoj: | texty: | "
                "reportáž: | na článku spolupracovali: | hudba: | připravil: | připravila: | "
                "zpracoval: | zpracovala: | moderuje: | rozhovor vedl: | rozhovor vedla: | "
                "vyšlo v | publikováno v | čtk, red$ | překlad z | z angličtiny přeložil | z "
                "angličtiny přeložila | z němčiny přeložil | z angličtiny přeložila: | "
                "jazyková korektura | grafika: | text a foto | text a fotografie | foto a "
                "text | s využitím materiálů | na textu spolupracoval | na textu "
                "spolupracovala | na článku spolupracoval | článek původně vyšel | článek byl "
                "původně | článek vznikl ve spolupráci | článek byl převzat | článek je "
                "převzat | text původně vyšel | text byl původně | text vyšel v | rozhovor "
                "vyšel | rozhovor původně vyšel | převzato z | převzato ze | původně vyšlo"
                "| tisková zpráva$ | tisková zpráva:"
                "| text vyšel"
                "| s využitím agentury"
            ),
            "subscribe": (
                "předplatné | předplaťte | předplaťte si | už máte | již máte | jste "
                "předplatitel | přihlásit | přihlásit se | registrujte | registrovat | "
                "newsletter | newslettery | odebírat | odebírat newsletter | přihlaste se k | "
                "tento článek | článek je | obsah je | pouze pro | exkluzivně | podpořte | "
                "podpořte nás | získejte | pokračujte | chcete číst | číst dál | nenechte si "
                "| zkuste | dárek | každé ráno | celý článek | celý text | pro čtení | "
                "dočtete se | staňte se předplatitelem | staňte se členem | staňte se "
                "podporovatelem | získejte přístup | článek je určen | tento obsah je | "
                "exkluzivní obsah | pokračovat ve čtení | pro pokračování | chcete číst dál | "
                "chcete pokračovat | celý článek si | přihlaste se nebo | už jste "
                "předplatitel | ještě nemáte předplatné | podpořte nezávislou | podpořte naši "
                "| podpořte nezávislou novinařinu | díky vaší podpoře | bez vaší podpory | "
                "odebírejte náš | odebírejte newsletter | přihlaste se k odběru | váš e-mail$ "
                "| vaše e-mailová adresa$ | předplatné$ | koupit předplatné | získat "
                "předplatné | vyberte si předplatné | objednejte si předplatné | máte "
                "předplatné? | už máte předplatné | už mám předplatné | jste již předplatitel "
                "| pro předplatitele | jen pro předplatitele | pouze pro předplatitele | "
                "článek je jen pro | článek je pouze pro | tento článek je pouze pro | tento "
                "článek je jen pro | odemknout článek | odemkněte si | odemkněte článek | "
                "číst dál s | čtěte bez reklam | čtěte bez omezení | dočtěte celý | chci "
                "předplatné | vyzkoušejte předplatné | první měsíc za | odběr newsletteru | "
                "přihlásit se k odběru | newsletter$ | zaregistrujte se | sledujte nás | "
                "sledujte nás na | sledujte náš | buďte v obraze | podpořte naši práci | přispějte na | "
                "podpořte nezávislé | podpořte redakci | přispějte nám | stáhněte si aplikaci "
                "| stáhněte si naši"
                "| předplatit | máte předplatné | přihlaste se | odebírejte | přispějte | "
                "staňte se | tento článek je"
                " | odhlásit se můžete | odhlásit se můžete kdykoliv | "
                "z odběru se můžete kdykoli odhlásit | děkujeme, zkontrolujte | "
                "děkujeme! zkontrolujte | zkontrolujte si e-mail | zkontrolujte svou e-mailovou | "
                "vyzkoušejte za# | zbývá vám přečíst | přečetli jste poslední | chci odebírat$ | "
                "přihlásit k odběru$ | odebírat newsletter$ | připojte se k našemu | "
                "předplatné od# | odhlásit se můžete kdykoli$"
            ),
            "share": (
                "sdílet | sdílejte článek | sdílet článek | sdílet na | sdílení | vytisknout "
                "| tisk | diskutovat | přidat komentář | komentovat | komentujte | vstoupit "
                "do | vstoupit do diskuze | vstoupit do diskuse | zapojte se | sledujte | "
                "sledujte nás | sleduj | kopírovat odkaz | uložit | líbil se | poslat | pošli "
                "| hlasujte | to se mi líbí | sdílet na facebooku | sdílejte tento | darujte "
                "článek | darovat článek | poslat článek | pošlete článek | vytisknout článek "
                "| přidejte komentář | přidat svůj komentář | napište komentář | zapojte se "
                "do diskuse | zapojte se do diskuze | co si o tom myslíte | jaký je váš názor "
                "| líbil se vám článek | líbil se vám tento | ohodnoťte článek | sledujte nás "
                "na | zkopírovat odkaz | hlasujte v anketě | sdílet na x | sdílejte s přáteli "
                "| sdílej článek | odkaz zkopírován | poslat e-mailem | poslat emailem | "
                "poslat známému | poslat odkaz | poslat přátelům | vytisknout$ | uložit "
                "článek | uložit na později | uložit do seznamu | co na to říkáte | napsat "
                "komentář"
                "| sdílejte | tisknout | diskutujte | co si myslíte"
                " | odemknout pro přítele$ | odemknout článek pro přátele$ | darovat článek$"
            ),
            "related": (
                "ostatní čtou$ | ostatní také čtou$ | čtenáři také četli$ | "
                "starší příspěvky$ | novější příspěvky$ | "
                "čtěte také | čtěte více | čtěte: | čtěte i | čtěte dále | přečtěte si také | "
                "přečtěte si i | přečtěte | číst více | více čtěte | více zde | více k | více "
                "o | více | více k tématu | viz také | viz | podívejte se | podívejte se také "
                "| poslechněte | sledujte také | mohlo by | mohlo by vás zajímat | může vás | "
                "související články | související témata | podobné články | další články | "
                "další zprávy | další | další z | doporučujeme | doporučené | doporučené "
                "články | nejčtenější | nejčtenější články | nejnovější | nejnovější zprávy | "
                "aktuálně | aktuality | předchozí | následující | předchozí článek | "
                "následující článek | nepřehlédněte | k tématu | témata | na téma | zjistěte "
                "více | video: | fotogalerie | foto:galerie | přečtěte si více | čtěte též | "
                "čtěte víc | číst dále$ | číst více$ | dále čtěte | více k tématu$ | více o "
                "tématu$ | více o$ | více informací$ | více zpráv$ | více článků$ | další "
                "články$ | další články k tématu | další články z | další zprávy$ | další z "
                "rubriky | mohlo by vás také | mohlo by se vám líbit | doporučujeme$ | "
                "doporučujeme: | doporučené články$ | doporučené$ | související články$ | k "
                "tématu$ | k tématu: | na stejné téma$ | podobné články$ | nejčtenější$ | "
                "nejčtenější články$ | nejnovější$ | nejnovější zprávy$ | nejnovější články$ "
                "| nejdiskutovanější$ | populární$ | právě se čte$ | ostatní čtou$ | ostatní "
                "právě čtou | zpět na úvod$ | zpět na hlavní stránku | zpět na titulní | na "
                "hlavní stránku | hlavní stránka$ | titulní strana$ | další článek | "
                "poslechněte si také | fotogalerie$ | vstoupit do galerie"
                "| přečtěte si | mohlo by vás | související"
                " | výběr redakce$ | tip redakce$ | tipy redakce$ | výběr editora$"
            ),
            "correction": (
                "oprava | opravujeme | omluva | upřesnění | upřesňujeme | poznámka redakce | "
                "pozn. red | pozn. redakce | aktualizováno | aktualizujeme | dřívější verze | "
                "původní verze | text byl | článek jsme | našli jste chybu | nahlásit chybu | "
                "chyba v článku | aktualizace | článek byl | text byl doplněn | text byl "
                "opraven | v předchozí verzi článku | v původní verzi článku | aktualizováno "
                "o | doplněno o | za chybu se omlouváme | našli jste v článku | nahlaste "
                "chybu | nahlásit překlep | objevili jste chybu | text jsme doplnili | text "
                "jsme opravili | text jsme aktualizovali | článek jsme aktualizovali | článek "
                "jsme doplnili | článek jsme opravili | zpráva byla aktualizována | v původní "
                "verzi textu | v původní verzi zprávy | v první verzi článku | v první verzi "
                "textu | v první verzi zprávy | v předchozí verzi textu | v předchozí verzi "
                "zprávy | v dřívější verzi článku | v dřívější verzi textu | v dřívější verzi "
                "zprávy | omylem jsme | zprávu jsme aktualizovali | zprávu jsme doplnili | "
                "zprávu jsme opravili | zprávu jsme upravili | článek jsme upravili | text "
                "jsme upravili | zpráva byla opravena | oprava: | upřesnění: | doplnění: | "
                "aktualizace: | omluva: | původní verze článku | článek byl aktualizován | "
                "článek byl doplněn | článek byl opraven | článek byl upraven | text byl "
                "aktualizován | článek aktualizujeme | našli jste v textu | našel jste chybu "
                "| všimli jste si chyby | omlouváme se za chybu | v původní verzi | v "
                "předchozí verzi | aktualizováno:"
                "| chyba v textu?"
            ),
            "author_bio": (
                "o autorovi | o autorce | autor je | autorka je | všechny články autora | "
                "další články autora | je novinář* | novinář | novinářka | redaktor | "
                "redaktorka | vystudoval | vystudovala | věnuje se | o autorovi$ | o autorce$ "
                "| o autorech$ | autor působí | autorka působí | autor přednáší | autorka "
                "přednáší | autor vyučuje | autorka vyučuje | autoři jsou | redaktor domácího "
                "| redaktor zahraničního | redaktorka zahraničního | další články autorky | "
                "všechny články autorky | více od autora | více článků od"
            ),
            "disclaimer": (
                "názory | článek obsahuje | tento text | text je | článek je komentář | "
                "komentář nevyjadřuje | obsah byl | vytvořeno pomocí | umělá inteligence | "
                "přeloženo | jde o | kde hledat | potřebujete pomoc | audioverze | audio "
                "verze | redakce neodpovídá | redakce nenese | vydavatel nenese | vydavatel "
                "neodpovídá | článek je názorem | text je názorem | komentář je názorem | "
                "názory vyjádřené | názory uvedené | článek byl přeložen | text byl přeložen "
                "| text byl vytvořen | článek byl vytvořen | shrnutí bylo vytvořeno | pokud "
                "potřebujete pomoc | pokud máte sebevražedné | máte-li sebevražedné | pokud "
                "se ocitnete v krizi | pokud potřebujete pomoc | článek vznikl s pomocí umělé "
                "| článek vznikl za pomoci | článek vznikl s podporou | článek obsahuje "
                "affiliate | článek obsahuje reklamní | text vznikl s pomocí | text vznikl za "
                "pomoci | text byl přeložen pomocí | text vyjadřuje názor | komentář "
                "vyjadřuje | komentáře vyjadřují | názory autorů | názory autorů se | redakce "
                "nezodpovídá | redakce si vyhrazuje | provozovatel nenese | jméno bylo "
                "změněno | jména byla změněna | jméno je změněno | jména jsou změněna | jméno "
                "na přání | skutečné jméno redakce | jméno redakce zná | pokud máte myšlenky "
                "na | pokud se potýkáte | potřebujete pomoc? | linka první psychické pomoci | "
                "kde hledat pomoc?"
                "| linka bezpečí"
                " | toto shrnutí vytvořila | shrnutí vytvořila umělá | text byl vytvořen pomocí ai | "
                "zpráva byla převzata automaticky | článek byl převzat automaticky | "
                "toto shrnutí vytvořila umělá inteligence$"
            ),
            "legal": (
                "podmínky | podmínky užití | obchodní podmínky | všeobecné podmínky | zásady "
                "| zásady ochrany | ochrana osobních | ochrana soukromí | ochrana údajů | "
                "soukromí | cookies | nastavení cookies | nastavení soukromí | gdpr | "
                "vydavatel | vydává | provozovatel | odesláním | přihlášením | kliknutím | "
                "souhlasím | používáme cookies | tento web | tyto stránky | reklama na | "
                "kariéra | mapa stránek | prohlášení | obsah serveru | podmínky použití | "
                "všeobecné obchodní podmínky | ochrana osobních údajů | zásady ochrany "
                "osobních | zásady cookies | prohlášení o cookies | tyto stránky používají | "
                "kodex redakce | šéfredaktor: | šéfredaktorka: | vydavatel: | vydává: | "
                "provozovatel: | ičo: | prohlášení o přístupnosti | redakční kodex"
                "| tento web používá cookies | tento web používá soubory | etický kodex$"
                "| etický kodex | issn"
                " | pro zobrazení tohoto obsahu"
                " | vážíme si vašeho soukromí | záleží nám na vašem soukromí | "
                "svůj souhlas můžete kdykoli | souhlas můžete kdykoli odvolat | "
                "podrobné nastavení$ | pouze nezbytné$ | pouze nezbytné cookies$ | "
                "odmítnout a zaplatit$ | my a naši partneři ukládáme informace | "
                "přihlášením souhlasíte se zpracováním osobních údajů$"
            ),
            "tags": (
                "štítky | tagy | témata: | klíčová slova | kategorie: | rubrika: | rubriky: | "
                "v článku"
                "| štítky: | klíčová slova: | tagy:"
            ),
            "comments": (
                "komentáře | komentář | zobrazit komentáře | číst komentáře | diskuze | diskuse | "
                "diskuze ( | žádné komentáře | odpovědět | příspěvků | vstup do"
                "| diskuse$ | diskuze$ | diskuse ( | vstoupit do diskuse | vstoupit do "
                "diskuze | zobrazit diskusi | komentáře$ | přidat komentář | přidat příspěvek "
                "| diskuse je uzavřena | diskuze je uzavřena | pro přidání komentáře | "
                "přihlaste se a diskutujte"
                " | komentářů$ | příspěvků$ | buďte první, kdo | příspěvky, které porušují | "
                "komentáře, které porušují"
            ),
            "app": (
                "stáhněte | stáhněte si | stáhnout | aplikace | naše aplikace | v aplikaci"
                " | pohodlněji v aplikaci"
            ),
            "advertisement": (
                "reklama | inzerce | inzerát | sponzorováno | sponzorovaný | komerční | "
                "komerční sdělení | článek pokračuje | pokračování článku | text pokračuje | "
                "pokračování pod | placená | ve spolupráci | partnerský obsah | konec reklamy"
                " | přeskočit reklamu$ | zavřít reklamu$"
                "| komerční článek | komerční prezentace | komerční text | placený obsah | "
                "placená inzerce | placená spolupráce | reklamní sdělení | pr článek | "
                "sponzorovaný článek | sponzorovaný obsah"
            ),
            "caption": (
                "foto | (foto | zdroj foto | fotografie | snímek | ilustrační | ilustrační foto | "
                "ilustrační snímek | archivní | autor fotografie | grafika: | ilustrace: | repro: | "
                "snímek obrazovky$ | autor: čtk | archiv$ | archivní fotografie$ | ilustrační "
                "fotografie$ | ilustrační obrázek$ | obrázek vygenerovaný"
            ),
            "navigation": (
                "domů | domů > | úvod | hlavní stránka | menu | hledat | vyhledávání | přejít na | "
                "přejít k | přeskočit | zpět | zpět na | nahoru | můj účet | odhlásit | poslechnout | "
                "poslechněte si | přehrát | doba čtení | zobrazit více | načíst další | zobrazit "
                "další | další stránka | zavřít | živě | online | jste zde | nabídka | zpět nahoru$ | "
                "nahoru$ | zpět na hlavní stranu$ | zpět na titulní stranu$"
                " | javascript je vypnutý | zapněte javascript | zapněte si javascript | povolte "
                "javascript | váš prohlížeč nepodporuje"
                " | odhlásit se$ | odhlásit$ | registrovat se$ | můj profil$ | velikost písma$ | "
                "co hledáte?$ | co hledáte$ | min čtení$ | min. čtení$ | minuty čtení$ | "
                "minut čtení$ | délka čtení | úvodní stránka$ | online přenos$ | aktualizovat$ | "
                "aktualizovat stránku$ | zavřít reklamu$"
            ),
        },
        holds={
            "contact": ("napište nám | pošlete nám | kontaktujte nás | na adresu | na e-mail"),
            "copyright": (
                "všechna práva vyhrazena | práva vyhrazena | bez souhlasu | "
                "bez písemného souhlasu | autorským právem | bez předchozího | "
                "bez předchozího souhlasu | bez svolení | je zakázáno | je zakázána | "
                "šíření obsahu | publikování nebo | užití obsahu | přetiskování | všechna práva"
                "| chráněn autorským právem | chráněno autorským právem | chráněny autorským "
                "právem | bez souhlasu redakce | bez souhlasu vydavatele | bez předchozího "
                "písemného | bez svolení redakce | bez svolení vydavatele | s uvedením zdroje "
                "| při uvedení zdroje | podmínkou je uvedení zdroje | pod licencí creative "
                "commons | výslovně zakázáno bez"
                "| pouze se souhlasem autora | pouze se souhlasem redakce | jen se souhlasem "
                "redakce"
            ),
            "credits": ("(čtk) | přeložil | původně vyšel | původně publikován* | zdroj:"),
            "subscribe": (
                "newsletter | newsletteru | předplatné | předplatitel* | "
                "nezávislou žurnalistiku | nezávislé žurnalistiky | odebírejte | "
                "přihlaste se | podpořte | do vaší schránky | do e-mailu | "
                "pouze předplatitelé | jen předplatitelé | jen pro předplatitele | "
                "pouze pro předplatitele | pro předplatitele | do e-mailové schránky | "
                "do mailu | nezávislou novinařinu | nezávislá novinařina | předplatitelům"
                " | každé ráno do vašeho | každý den do vaší | každé ráno do e-mailu"
            ),
            "share": (
                "sdílet na | do diskuze | do diskuse | v komentářích | sledujte nás | "
                "facebook twitter | sdílejte článek"
            ),
            "related": (
                "čtěte také | čtěte více | přečtěte si | více informací | mohlo by vás | více čtěte"
            ),
            "correction": (
                "původní verzi | předchozí verzi | dřívější verzi | jsme opravili | "
                "byl opraven | byl aktualizován | za chybu se | omlouváme se | "
                "nesprávně uvedl* | chybně uvedl* | za chybu se omlouváme | "
                "omlouváme se čtenářům | v původní verzi textu | článek jsme doplnili | "
                "text jsme doplnili"
            ),
            "author_bio": (
                "je novinář | je novinářka | je redaktor | je redaktorka | je reportér | "
                "je reportérka | je komentátor | je komentátorka | je zpravodaj | "
                "je zpravodajka | je publicista | je publicistka | je šéfredaktor*"
            ),
            "disclaimer": (
                "nemusí vyjadřovat | nevyjadřuje | nevyjadřují | umělé inteligence | pomocí "
                "ai | provizi | provize | automaticky přeložen* | názor autora | názory "
                "autora | názor autorky | názory autorky | názor redakce | názory redakce | "
                "názorem redakce | stanovisko redakce | stanoviskem redakce | neodpovídá za "
                "obsah | nemusí odrážet | nemusí se shodovat | jména byla změněna | jméno "
                "bylo změněno | jména respondentů | jména jsou změněna | jméno je změněno | "
                "na přání | redakce zná | názory autorů | osobní názor | osobní názory | "
                "redakce neodpovídá | redakce nenese | nenese odpovědnost | komerční sdělení "
                "| ve spolupráci s partnerem | nemusí vyjadřovat názor | nemusí se shodovat s "
                "| nevyjadřuje názor redakce | nevyjadřují stanovisko redakce | nenese "
                "odpovědnost za obsah | s pomocí umělé inteligence | za pomoci umělé "
                "inteligence | za využití umělé inteligence | nenahrazuje lékařskou | není "
                "investičním doporučením | nejsou investičním doporučením | redakce jeho "
                "jméno zná | redakce její jméno zná"
            ),
            "legal": (
                "obchodní podmínky | podmínky užití | osobních údajů | cookies | "
                "ochrany soukromí | všeobecné podmínky"
            ),
            "comments": ("diskuze je | diskuse je | zobrazit diskuzi | zobrazit komentáře"),
            "app": "app store | google play | naši aplikaci | mobilní aplikac*",
            "advertisement": ("pokračuje pod | pod reklamou | komerční sdělení | ve spolupráci s"),
            "caption": (
                "foto: | (foto | /čtk | čtk/ | profimedia | getty images | ilustrační foto | "
                "/reuters | shutterstock | ilustrační snímek"
            ),
            "navigation": (
                "min čtení | minut čtení | minuty čtení | doba čtení | poslechnout článek | "
                "váš prohlížeč"
            ),
        },
        house=(
            "my | nás | náš | naše | naši | našeho | naší | vy | vás | váš | vaše | vám | zde | "
            "nám | našim | našimi | námi | vaši | vaší | vašeho | vašim | vámi | ty | tvůj | "
            "tobě | tvoje | chcete | můžete | máte | jste | chceš | můžeš | máš | opravili | "
            "doplnili | upravili | omlouváme | děkujeme | prosíme | si"
            " | potřebujete | souhlasíte"
        ),
        is_words="je | pracuje | píše | působí",
        trades=(
            "novinář | novinářka | redaktor | redaktorka | reportér | reportérka | "
            "komentátor | komentátorka | zpravodaj | zpravodajka | publicista | "
            "publicistka | novinářem | novinářkou | redaktorem | redaktorkou | reportérem "
            "| reportérkou | komentátorem | komentátorkou | zpravodajem | zpravodajkou | "
            "publicistou | publicistkou | spisovatel | spisovatelka | spisovatelem | "
            "spisovatelkou | básník | básnířka | historik | historička | historikem | "
            "historičkou | sociolog | socioložka | sociologem | politolog | politologem | "
            "ekonom | ekonomka | ekonomem | filozof | filozofka | filosof | filosofka | "
            "filozofem | kritik | kritička | kritikem | překladatel | překladatelka | "
            "překladatelem | fotograf | fotografka | fotografem | fotoreportér | "
            "šéfredaktor | šéfredaktorka | šéfredaktorem | editor | editorka | editorem | "
            "moderátor | moderátorka | moderátorem | esejista | esejistka | analytik | "
            "analytička | analytikem | dramatik | scenárista | scenáristka | bloger | "
            "blogerka | blogerem | vysokoškolský | glosátor | fejetonista | právník | "
            "právnička | právníkem | fejetonistka"
            "| politoložka"
        ),
        itself=(
            "článek | tento článek | tohoto článku | článku | tomto článku | text | textu | "
            "tento text | tohoto textu | tomto textu | tento rozhovor | rozhovor | zpráva | "
            "tato zpráva | tuto zprávu | komentář | tento komentář | reportáž | v článku | "
            "do článku"
            " | toto shrnutí | tato stránka | tyto stránky | tento web | tento překlad"
        ),
        topics={
            "legal": ("cookie | cookies"),
            "app": (
                "aplikace | aplikaci | stáhněte | stáhnout | upozornění | notifikace | android | "
                "iphone | ios"
            ),
            "related": ("čtěte | číst | články | článek | téma | tématu | seriál | zprávy | video"),
            "share": (
                "facebook | facebooku | twitter | twitteru | instagram | instagramu | whatsapp | "
                "kanál | sdílet | sdílejte | přátelům | přátele | příteli"
            ),
            "contact": (
                "redakce | redakci | redakcí | kontaktovat | kontaktujte | napsat | napište | "
                "tip | tipy | signal | whatsapp | anonymně | důvěrně | připomínky | náměty | fotky"
            ),
            "credits": (
                "vyšel | vyšla | vyšlo | publikován | publikovaný | zveřejněn | původní | "
                "originál | přeložil | přeložila | překlad | spolupráci | převzat | vznikl | "
                "vznikla | podpory | finanční | tištěném"
            ),
            "correction": (
                "aktualizován | opraven | opravili | verzi | verze | chyba | chybně | chybné | "
                "původní | doplněn | upraven | aktualizace | aktualizovali | aktualizovaný | "
                "opravena | opraveno | oprava | opravu | opravy | doplnili | doplněna | "
                "doplněno | upravili | upravena | změněn | změnili | chybu | chybný | omlouváme | "
                "omluva | předchozí | původně | dřívější | titulek | jméno | vyjádření | reakci | "
                "zpřesnili | zpřesnění | nesprávně | mylně"
            ),
            "subscribe": (
                "žurnalistiku | nezávislou | čtenáři | předplatitele | předplatné | podpořte | "
                "žurnalistika | žurnalistiky | nezávislá | nezávislé | nezávislý | nezávislost | "
                "nezávislosti | čtenářů | čtenářům | čtenář | předplatitelé | předplatitelům | "
                "předplatitel | předplatitelů | předplaťte | předplatného | podpora | podporu | "
                "podpory | podpořit | podporovat | podporují | dary | darovat | přispět | "
                "příspěvek | příspěvky | člen | členem | členství | měsíčně | měsíc | korun | "
                "kč | zdarma | neomezený | neomezeně | přístup | odemknout | odemkněte | "
                "registrace | registraci | účet | newsletter | newsletteru | newslettery | "
                "odběr | reklam | přihlaste | přihlásit | média | novinařina | novinařinu | "
                "schránky | e-mailu"
            ),
            "disclaimer": (
                "umělé | inteligence | ai | automaticky | přeložen | názory | autora | názor | "
                "názorem | stanovisko | stanoviskem | redakce | vyjadřuje | vyjadřují | nemusí | "
                "shodovat | odpovědnost | odpovídá | neodpovídá | autorů | komerční | sdělení | "
                "inzerce | inzerent | sponzorovaný | partner | partnera | provizi | jména | "
                "jméno | změněna | změněno | identita | identity | generován | vytvořen | "
                "nástroje | strojově | přeložený | investiční"
            ),
            "author_bio": (
                "novinář | novinářka | redaktor | redaktorka | univerzity | profesor | "
                "spisovatel | reportér"
            ),
        },
        speech=(
            "řekl | řekla | uvedl | uvedla | dodal | napsal | tvrdí | říká | upozornil | "
            "upozorňuje | vysvětlil | vysvětluje | zdůraznil | prohlásil | sdělil | sdělila | "
            "popsal | myslí | připomíná | odpověděl | zeptal"
        ),
        notes={
            "legal": (
                "známky + ochranné + vlastníků majitelů + majetkem vlastnictvím patří | obsah + "
                "určen určený vhodný + osobám osoby + 18 15"
            )
        },
        changes=(
            "článek text zprávu titulek = aktualizováno opraveno doplněno upraveno = o = "
            "doplněno přidáno doplnit opravit"
        ),
        laws="zákon | zákona | ústava",
    ),
    prose=Prose(
        common=(
            "a v se na je že s z do o to i za ve jako pro by po jsou ale byl už podle od jeho také "
            "který při které před tak bude jen nebo ze která bylo však když není až řekl"
        ),
        leading=("ani pokud protože aby bez pod nad mezi kvůli díky mimo jehož jejíž"),
        letters="ěřůťčšžýďň",
        titles=(
            "Ing. Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. pplk. mjr. "
            "kpt. npor."
        ),
        abbreviations=(
            "tzv. např. tj. tzn. mj. č. čl. str. odst. sb. r. st. l. ul. tř. tis. mil. mld. hod. "
            "min. Ing. Mgr. Bc. Dr. JUDr. MUDr. PhDr. RNDr. PaedDr. doc. prof. gen. plk. pplk. "
            "mjr. kpt. npor. sv. resp. popř. atd. apod. aj. vč. zn. tel. kap. obr. pozn. roč. ev."
        ),
        quotes=(("„", "“"), ("‚", "‘"), ("»", "«")),
        suspended="a nebo či až i",
    ),
    # fmt: off
    labels=(
        "Analýza",
        "Anketa",
        "Exkluzivně",
        "Fotogalerie",
        "Glosa",
        "Komentář",
        "Online",
        "Názor",
        "Podcast",
        "Pozor",
        "Recenze",
        "Reportáž",
        "Rozhovor",
        "Video",
        "Aktualizováno",
        "Blog",
        "Esej",
        "Grafika",
        "Infografika",
        "Medailon",
        "Mimořádně",
        "Nekrolog",
        "Ověřujeme",
        "Průzkum",
        "Přehled",
        "Přímý přenos",
        "Sloupek",
        "Úvaha",
        "Úvodník",
        "Foto",
        "Fotky",
        "Živě",
        "Kvíz",
        "Mapa",
        "Seznam",
        "Filmová recenze",
        "Knižní recenze",
        "Tisková zpráva",
        "Otevřený dopis",
    ),
    topical=(
        "Anketa",
        "Průzkum",
        "Pozor",
        "Názor",
        "Přehled",
        "Online",
        "Blog",
        "Mapa",
        "Seznam",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "pondělí 14. dubna 2025": "2025-04-14",
            "Publikováno: 9. prosince 2023, 09:05": "2023-12-09T09:05",
            "Aktualizováno 25/10/2024 18:40": "2024-10-25T18:40",
            "aktualizováno 6. 10. 2022 14:25": "2022-10-06T14:25",
        },
        not_dates=(
            "před 3 hodinami",
            "Smlouva byla podepsána ve Vídni dne 4. května 2020 odpoledne.",
        ),
        bylines={
            "Autor: Jan Novák a Eva Malá": ("Jan Novák", "Eva Malá"),
        },
        not_bylines=("Nová vláda",),
        prose=(
            "Zastupitelé města v úterý schválili rozpočet na příští rok, který počítá s opravou "
            "starého mostu. Podle primátora by práce měly začít už na jaře, ale opozice tvrdí, že "
            "peníze nebudou stačit. „Lidé čekají na most pět let a není jasné, kdo to zaplatí,“ "
            "řekl jeden z nich."
        ),
        boilerplate={
            "Přihlaste se k odběru newsletteru": "subscribe",
            "Čtěte také: Přístav otevřou v pondělí": "related",
            "Sdílejte článek": "share",
            "Užití obsahu bez souhlasu vydavatele je zakázáno.": "copyright",
        },
    ),
)
