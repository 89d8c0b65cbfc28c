"""Polish."""

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
    code="pl",
    name="Polish",
    native="polski",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["pl"],
        weekdays=cldr.WEEKDAYS["pl"],
        day_dot=False,
        published=(
            "opublikowano",
            "opublikowany",
            "data publikacji",
            "publikacja",
            "dodano",
            "data dodania",
            "utworzono",
            "data utworzenia",
            "opublikowane",
        ),
        updated=(
            "aktualizacja",
            "zaktualizowano",
            "ostatnia aktualizacja",
            "data aktualizacji",
            "zmodyfikowano",
            "ostatnia modyfikacja",
            "akt",
            "zmieniono",
        ),
        glue=(
            "więcej artykułów",
            "zobacz więcej",
            "wszystkie artykuły",
            "zobacz profil",
            "obserwuj",
            "zobacz wszystkie artykuły",
            "roku",
            "r",
            "godz",
            "godzina",
            "o godz",
            "o godzinie",
            "o",
            "w",
            "dnia",
            "z dnia",
            "z",
        ),
        minutes=("min",),
        ago=cldr.AGO["pl"],
        today=("dzisiaj", "dziś"),
        yesterday=("wczoraj",),
        captions=(
            "fot",
            "foto",
            "zdjęcie",
            "zdjęcia",
            "fotografia",
            "fotografie",
            "grafika",
            "ilustracja",
            "zdj",
        ),
    ),
    bylines=BylineWords(
        gendered="ka | rka | ki | rki | zy | rzy | y | kini",
        statements=("oświadczenie | wspólne oświadczenie | oświadczenie redakcji"),
        authors="autor",
        rulers="król | królowa | papież",
        offices="prezydent | prezes | minister | senator",
        news="wiadomości",
        post_from="z | ze | w",
        sent_from="ze",
        posts=(
            "od naszego korespondenta | od naszej korespondentki | od naszego wysłannika | "
            "od naszej wysłanniczki | od naszego specjalnego wysłannika"
        ),
        sources="źródło | źródła",
        signed="komentarz | felieton | opinia | analiza | reportaż | recenzja",
        by=(
            "napisane przez | artykuł napisany przez | autor artykułu: | "
            "autorka artykułu: | opublikowany przez | opublikował: | opublikowała: | "
            "dodał: | dodała: | wpis: | materiał: | felieton: | komentarz: | opracowała: | "
            "zebrał i opracował | zebrała i opracowała | zapisał | zapisała | "
            "przez | opublikował | opublikowała | opublikowane przez | dodane przez | dodał | dodała | "
            "autor: | autorka: | autorzy: | tekst: | opracował | opracowała | opracował: | "
            "oprac. | opracowanie: | rozmawiał | rozmawiała | napisał | napisała | oprac.: | "
            "opr. | przygotował | przygotowała | opracowanie | tekst i zdjęcia: | rozmawiał: | "
            "rozmawiała: | redaktor: | dziennikarz: | relacja: | dziennikarka: | korespondent: | "
            "korespondentka: | napisał: | napisała: | autor tekstu: | przygotował: | "
            "przygotowała: | rozmawiali | rozmawiali: | notował | notowała | spisał | spisała | "
            "wysłuchał | wysłuchała | rozmawia | rozmawiają | pisze | relacjonuje | wywiad: | "
            "tekst | zdjęcia i tekst: | zdjęcia & tekst: | tekst & zdjęcia: | foto i tekst: | "
            "tekst i foto: | foto & tekst: | tekst & foto: | fot. i tekst: | tekst i fot.: | "
            "rozmowę prowadził | rozmowę prowadziła | rozmowę przeprowadził | "
            "rozmowę przeprowadziła | wywiad przeprowadził | wywiad przeprowadziła | zebrał | "
            "zebrała | redagował | z krakowa"
        ),
        joins="i | oraz",
        places="z | w",
        papers="dla",
        credits={
            "additional_reporting": "współpraca:",
            "with": "na podstawie | na podst.",
            "photography": "fot. | foto: | zdjęcie: | zdjęcia: | fotografia: | fotografie: | fot.:",
            "illustration": "ilustracja: | rys.",
            "video": "wideo:",
            "translation": "tłumaczenie: | tłum. | przekład: | tłumaczył | tłumaczyła",
            "editing": "redakcja:",
        },
        articles="nasz | nasza | nasi",
        links="i | w | na | dla | z | o",
        desks=(
            "redakcja | redakcyjna | redakcyjny | reporterzy | korespondenci | agencje | "
            "rada redakcyjna | nasi reporterzy | nasz korespondent"
        ),
        bodies=(
            "partia | komitet | ministerstwo | uniwersytet | instytut | związek | "
            "stowarzyszenie | federacja | agencja | gazeta | prasa | liga | rada | fundacja | "
            "grupa | ruch | równości"
            " | partii | komitetu | rady | związku | ligi | federacji | fundacji "
            "| stowarzyszenia | ruchu | grupy"
            " | ministerstwa | uniwersytetu | instytutu | urzędu | towarzystwa"
        ),
        roles=(
            "dziennikarz | dziennikarka | korespondent | korespondentka | redaktor | redaktorka | "
            "publicysta | publicystka | reporter | reporterka | felietonista | fotograf | "
            "profesor | felietonistka | komentator | komentatorka | prawnik | ekonomista | "
            "ekonomistka | politolog | historyk | analityk | analityczka | socjolog | "
            "socjolożka | filozof | pisarz | pisarka | adwokat | wykładowca | eseista | "
            "eseistka | krytyk | bloger | blogerka | ekspert | ekspertka | stażystka | stażysta | "
            "współpracownik | współpracowniczka | wysłannik | wysłanniczka | profesorka | "
            "doktor | zastępca | politolożka | historyczka | prawniczka | filozofka | psycholog | "
            "psycholożka | lekarz | lekarka | reportażysta | reportażystka | autorka | poeta | "
            "poetka | krytyczka | tłumacz | tłumaczka | prozaik | fotoreporterka | wydawca | "
            "dramaturg | dramaturżka | scenarzysta | scenarzystka | medioznawca | "
            "medioznawczyni | literaturoznawca | literaturoznawczyni | kulturoznawca | "
            "kulturoznawczyni | antropolog | antropolożka | adiunkt | adiunktka | badacz | "
            "badaczka | wykładowczyni | doktorant | doktorantka | językoznawca | "
            "językoznawczyni | reżyser | reżyserka"
        ),
        role_words="nasz | nasza | naczelny | naczelna | specjalny",
        given=(
            "zdzisława | czesława | stanisława | władysława | bronisława | jarosława | "
            "bogumił | eugeniusz | tymoteusz | aniela | celina | łucja | maryla | "
            "roksana | "
            "adam | ada | agata | agnieszka | aleksandra | alicja | andrzej | aneta | anna | "
            "antoni | arkadiusz | artur | barbara | bartosz | beata | bogdan | bożena | cezary | "
            "czesław | damian | danuta | daria | dariusz | dawid | dominik | dorota | edyta | "
            "elżbieta | ewa | ewelina | filip | franciszek | grażyna | grzegorz | halina | "
            "hanna | henryk | hubert | irena | iwona | izabela | jacek | jadwiga | jakub | jan | "
            "janina | janusz | jarosław | jerzy | joanna | jolanta | józef | julia | justyna | "
            "kacper | kamil | kamila | karol | karolina | katarzyna | kazimierz | kinga | "
            "klaudia | konrad | krystyna | krzysztof | łukasz | maciej | magdalena | "
            "małgorzata | marcin | marek | maria | mariusz | marta | martyna | mateusz | "
            "michał | mieczysław | mirosław | monika | natalia | norbert | olga | paulina | "
            "paweł | piotr | przemysław | radosław | rafał | renata | robert | roman | ryszard | "
            "sebastian | sławomir | stanisław | stefan | sylwia | szymon | tadeusz | teresa | "
            "tomasz | urszula | wanda | weronika | wiesław | wiktor | witold | władysław | "
            "wojciech | zbigniew | zdzisław | zofia | zuzanna | aleksander | bartłomiej | "
            "bernadeta | błażej | bogna | bogumiła | bogusław | bogusława | bolesław | "
            "bronisław | dagmara | dominika | honorata | ignacy | iga | ireneusz | iza | "
            "izabella | jagoda | jędrzej | judyta | julita | kornelia | kornel | krystian | "
            "ksawery | lech | leszek | lidia | liliana | lucjan | lucyna | ludwik | "
            "maksymilian | malwina | marcelina | mariola | marlena | marzena | michalina | "
            "mikołaj | mirosława | nikodem | oliwia | patrycja | patryk | remigiusz | sabina | "
            "sylwester | szczepan | tatiana | wacław | waldemar | wawrzyniec | wiesława | "
            "wiktoria | wioletta | wit | włodzimierz | zenon | zygmunt | żaneta"
        ),
        never=(
            "od | dla | przed | między | według | podczas | bez | przy | "
            "-acja | -acje | -acji | -ość | -ości | -encja | -stwo | -czna | -czny | -czne | "
            "-skie | -ckie | -owania | "
            "wydanie | wydania | papierowe | miejska | miejski | publiczny | publiczna | "
            "publiczne | najnowsze | ostatnie | aktualności | regiony | powiat | gmina | miasto "
            "| miasta | wieś | dzielnica | ulica | lotnisko | dworzec | wyspa | wyspy | "
            "wybrzeże | północ | południe | wschód | zachód | stary | stare | stara | "
            "biznes | giełda | finanse | pieniądze | praca | mieszkania | nieruchomości | "
            "szkoła | szkoły | nauka | technologia | zdrowie | szpital | szpitale | medycyna | "
            "rodzina | dzieci | społeczeństwo | prawo | proces | policja | kryminalne | senat | "
            "środowisko | przyroda | zwierzęta | muzyka | filmy | książki | teatr | telewizja | "
            "kuchnia | przepisy | podróże | turystyka | piłka | nożna | siatkówka | żużel | "
            "pogoda | krzyżówka | opinia | felieton | felietony | reportaż | reportaże | "
            "wywiady | żywo | archiwum | prenumerata | prenumeratorzy | także | polecane | "
            "popularne | artykuł | strona | główna | "
            "nowy | nowa | nowe | wielki | wielka | pierwszy | pierwsza | ostatni | ostatnia | "
            "nie | co | jak | dlaczego | kto | kiedy | gdzie | to | ten | ta | polityka | "
            "gospodarka | sport | kultura | opinie | wiadomości | świat | kraj | czytaj | "
            "wojna | pokój | kryzys | rząd | wybory | strajk | perspektywa | więcej | -ość | "
            "-anie | -enie | -acja | -acje | -izm | biały | czerwony | unia | sąd | najwyższy | "
            "europejska | polska | polski | druga | rada | ministrów | sejm | województwo"
        ),
        glue=(
            "zdjęcia autora | zdjęcia autorki | zdjęcie autora | fot. autora | "
            "fot. autorki | fot. autor | "
            "opublikowano | aktualizacja | publikacja | minut | min | godzin | temu | "
            "udostępnij | komentarze | obserwuj | komentarz | skomentuj | min czytania | "
            "minut czytania | min. czytania | czytania | zapisz | posłuchaj | drukuj | wyślij | "
            "godzin temu | dni temu | więcej | zobacz profil | wszystkie artykuły | "
            "inne artykuły | subskrybuj | premium | tylko dla subskrybentów | facebook | "
            "twitter | kopiuj link"
        ),
        agencies="PAP | IAR | kai | iar | isb news | isbnews | newseria",
    ),
    mails=MailWords(subject="temat", sent="data | wysłano", people="od | do", marks="odp | pd"),
    fields=FieldWords(
        title="tytuł",
        author="autor | autorzy | autorka",
        published="opublikowano | data publikacji",
        deck="lead | zajawka",
        text="treść | tekst",
        other="kategoria | dział | nadtytuł | kategorie | tagi | zdjęcie | podpis",
        source="źródło | gazeta | tytuł prasowy",
        archived="numer dokumentu | identyfikator | issn | liczba słów",
    ),
    pages=PageWords(
        reading="min",
        pages="strona | stronie | str.",
        of="z",
        jumps=(
            "ciąg dalszy na | ciąg dalszy ze | c.d. na | c.d. ze | cd. na | cd. ze | "
            "dokończenie na | dokończenie ze"
        ),
        lengths="słów",
        publishes="wydawca | wydawany przez | publikowany przez",
        ends="koniec",
        issues="nr | numer",
    ),
    pictures=PictureWords(
        lent="archiwum | archiwum prywatne | materiały prasowe",
        stands=(
            "z lewej | z prawej | po lewej | po prawej | pośrodku | w środku | od lewej | od prawej"
            " | drugi z lewej | druga z lewej | drugi z prawej"
        ),
    ),
    contacts=ContactWords(
        phones="telefon",
        boxes="Skrytka pocztowa | Skr. poczt.",
        roads="ul. | al.",
        counted="rozdział | tom",
        joins="lub | i",
    ),
    phrases=Phrases(
        sources="źródło",
        rights="wszelkie prawa | wszystkie prawa",
        writes="pisze",
        papers="dla",
        denials="nie | nigdy",
        schools="uniwers | instytut | akadem | polit",
        wires="agencje",
        icons="udostępnij",
        laws="ustawy",
        by_words="z | o | przez",
        versions="wersj",
        finite="który | która | będzie",
        dwells="mieszka",
        turns={
            "legal": ("treści przeznaczone dla osób | tylko dla osób powyżej 18"),
            "share": (
                "aby komentować, musisz | aby dodać komentarz, musisz | żeby komentować, musisz"
            ),
            "subscribe": ("otrzymuj wiadomości i | otrzymuj najnowsze wiadomości"),
            "credits": (
                "artykuł ukazał się w wydaniu | tekst ukazał się w wydaniu | artykuł "
                "pochodzi z wydania | tekst pochodzi z papierowego wydania | artykuł "
                "ukazał się w papierowym | tekst ukazał się w numerze"
                " | artykuł ukazał się pierwotnie | artykuł ukazał się w oryginale "
                "| przetłumaczono z | tłumaczenie z języka | artykuł opublikowano pierwotnie "
                "| tekst ukazał się pierwotnie"
            ),
            "contact": (
                "masz temat | masz informacje na ten temat | jeśli masz informacje | "
                "jeśli chcesz podzielić się | masz ważny temat | masz ciekawą historię | "
                "wypełnij formularz | wypełnij poniższy formularz | wypełnijcie formularz"
            ),
            "related": (
                "autor poleca również: | autorka poleca również: | autorzy polecają "
                "również: | autor poleca: | autorka poleca: | autor poleca także: | "
                "autorka poleca także:"
            ),
        },
        sayings={
            "legal": (
                "przechowujemy informacje na urządzeniu | "
                "uzyskujemy dostęp do informacji na urządzeniu"
                " | są własnością ich prawowitych właścicieli | należą do ich właścicieli | są "
                "własnością ich właścicieli"
            ),
            "contact": ("wypełnij poniższy formularz | wypełnij formularz"),
            "copyright": (
                "chronione prawem autorskim | chronione prawami autorskimi | podlegają ochronie "
                "prawnej na podstawie | chroniony prawem autorskim"
            ),
            "subscribe": (
                "nieograniczony dostęp do wszystkich | dostęp do wszystkich treści | dostęp do "
                "wszystkich artykułów | dostęp bez ograniczeń do wszystkich"
                " | otrzymujesz tę wiadomość, ponieważ | otrzymujesz ten e-mail, ponieważ "
                "| otrzymałeś tę wiadomość, ponieważ | otrzymujesz ten newsletter, ponieważ "
                "| dostajesz tego maila, bo"
                " | w twojej skrzynce | do twojej skrzynki | prosto na twój e-mail | "
                "na twój adres e-mail"
            ),
        },
        channels="kanał | kanal",
        careers=(
            "wykłada | uczy | kieruje | prowadzi | współpracuje | publikuje | publikował "
            "| publikowała | urodzony | urodzona | urodził | urodziła | doktoryzował | "
            "nauk | społecznych | humanistycznych | politycznych | prawa | historii | "
            "socjologii | ekonomii | politologii | filozofii | instytutu | instytucie | "
            "katedry | katedrze | uniwersytetem | adiunkt | adiunktka | doktorant | "
            "doktorantka | publicysta | publicystka | autorka | autorem | autorką | "
            "redaktorem | redaktorką | reportażysta | reportażystka | poeta | poetka | "
            "prozaik | tomów | zbioru | zbiorów | nagroda | nagrody | wieloletni | "
            "wieloletnia | były | była | prawnik | prawniczka | socjolożka | felietonista "
            "| felietonistka | dziennikarzem | dziennikarką | krytyk | tłumacz | "
            "tłumaczka | ekspert | ekspertka | analityk | analityczka | redakcją | "
            "związany | związana | uw | uj | uniwersytet | uniwersytecie | profesorem | "
            "wykładowca | wykładowczyni | redaktorka | reporterka | pisarka | książki | "
            "książek | książkę | powieści | powieść | tomu | stypendysta | stypendystka | "
            "studiował | studiowała | mieszka | absolwentem | absolwentką | korespondent "
            "| korespondentka | współpracownik | współpracowniczka | historyk | politolog "
            "| socjolog | ekonomista | zajmuje | pisze | autor | profesor | absolwent | "
            "absolwentka | ekonomistka | historyczka | politolożka | filozof | filozofka "
            "| eseista | reporter | dziennikarz | dziennikarka | pisarz | redaktor | "
            "psycholog | psycholożka"
            "| ukończył | ukończyła | adwokat | laureat | laureatka | doktor"
        ),
        offices=(
            "profesor | profesorem | profesorka | profesorką | adiunkt | adiunktem | adiunktka | "
            "adiunktką | doktor | doktorem | dyrektor | dyrektorem | dyrektorka | dyrektorką | "
            "kierownik | kierownikiem | kierowniczka | kierowniczką | rektor | rektorem | "
            "adwokat | adwokatem | adwokatką | ekonomista | lekarz | lekarzem | lekarka | "
            "lekarką | psycholog | psychologiem | psycholożką | psychiatra | psychiatrą | "
            "inżynier | inżynierem | architekt | architektem | architektką | biolog | biologiem | "
            "ksiądz | księdzem | badacz | badaczka | badaczem | badaczką | analityk | "
            "analityczka | analitykiem | analityczką | ekspert | ekspertka | ekspertem | "
            "ekspertką | nauczyciel | nauczycielka | nauczycielem | nauczycielką | wykładowca | "
            "wykładowczyni | wykładowcą | wykładowczynią | doktorant | doktorantka | "
            "doktorantem | doktorantką | studentem | studentką | socjolog | antropolog | "
            "antropologiem | antropolożką | dyplomatą | działaczem | działaczką | aktywistą | "
            "aktywistką | założycielem | założycielką"
        ),
        articles=(
            "ten artykuł | niniejszy artykuł | ten tekst | ten materiał | ten wywiad | "
            "ten felieton | niniejszy tekst | ta publikacja"
        ),
        imperatives=(
            "subskrybuj | zaprenumeruj | zapisz | pobierz | obserwuj | śledź | udostępnij | "
            "skomentuj | wesprzyj | wspieraj | dołącz | czytaj | słuchaj | posłuchaj | napisz | "
            "wyślij | zarejestruj | zaloguj | kup | polub | sprawdź | bądź | zostań | odbieraj | "
            "przekaż | subskrybujcie | zapiszcie | zapiszmy | pobierzcie | obserwujcie | "
            "śledźcie | udostępniajcie | udostępnijcie | komentuj | komentujcie | wspierajcie | "
            "wesprzyjcie | dołączcie | dołączaj | czytajcie | przeczytaj | słuchajcie | oglądaj | "
            "obejrzyj | piszcie | pisz | napiszcie | wysyłajcie | przyślij | prześlij | "
            "przesyłaj | zgłoś | zgłaszaj | zarejestrujcie | zalogujcie | kupuj | kupcie | "
            "prenumeruj | zamów | zamawiaj | polubcie | sprawdzaj | oceń | podziel | podyskutuj | "
            "dodaj | przekazuj | wpłać | wpłacaj | daj | otrzymuj | kliknij | włącz | wejdź | "
            "zadzwoń | skontaktuj | poleć | zobacz | zobaczcie | poznaj | odkryj | testuj | "
            "wypróbuj | odblokuj | skorzystaj | zyskaj | ustaw"
        ),
        words={
            "subscribe": (
                "prenumeratorów | prenumerata | prenumeratorzy | subskrypcja | subskrybuj | "
                "subskrybentów | czytelnicy | czytelników | czytelnik | darowizna | wpłać | "
                "wesprzyj | wsparcie | wspieraj | wspierają | za darmo | bezpłatnie | "
                "oferta | miesiąc | miesięcznie | konto | zaloguj | zarejestruj | "
                "newsletter | mejla | skrzynkę | niezależne | dziennikarstwo | członek | "
                "dostęp | dostępny | czytaj | czytać | artykułu | artykuł | wykup | cenisz"
            ),
            "share": (
                "udostępnij | podziel | opinia | opinią | wyślij | znajomym | znajomemu | "
                "drukuj | kopiuj | link | obserwuj | śledź | polub | dyskusji | dyskusja | "
                "dołącz | oceń"
            ),
            "comments": ("komentarze | komentarz | komentarzy | skomentuj"),
            "contact": (
                "kontakt | kontaktować | skontaktuj | napisz | opowiedz | temat | "
                "informację | redakcja | redakcji | redakcją | mail | telefon | pytania | "
                "autorką | autorem"
            ),
            "correction": (
                "sprostowanie | poprawiony | poprawiliśmy | błąd | błędną | błędnie | "
                "błędu | zmieniony | zaktualizowany | aktualizacja | wersji | wersja | "
                "poprzedniej | wcześniejszej | uzupełniony | dodaliśmy | tekst | tekstu"
            ),
            "disclaimer": (
                "poglądy | pogląd | opinie | autora | autorów | odpowiedzialności | "
                "odpowiada | stanowiska | redakcji | odzwierciedlać | afiliacyjne | "
                "prowizję | sztucznej | inteligencji | przetłumaczony | automatycznie | "
                "wygenerowany"
            ),
            "author_bio": (
                "dziennikarz | dziennikarka | dziennikarką | korespondent | redaktor | "
                "reporter | reporterka | pisarz | pisarka | profesor | historyk | "
                "publicysta | absolwent | absolwentka | książki | działu | zajmuje"
            ),
            "related": (
                "czytaj | także | również | też | artykuły | temat | tematy | wiadomości | "
                "czytane | powiązane | polecane | zobacz | więcej | najnowsze"
            ),
            "legal": ("cookies | prywatności | polityka | regulamin | warunki | dane | osobowe"),
        },
        told=(
            "był | była | było | byli | były | miał | miała | mieli | został | została | "
            "zostali | on | ona | oni | jego | jej | ich | mógł | mogła | mogli | chciał | "
            "chciała | poszedł | poszła | zrobił | zrobiła | ono | onego | nim | nią | nich | "
            "niej | jemu | mu | zmarł | zmarła"
        ),
        notes={
            "legal": (
                "znaki + towarowe + właścicieli właściciela + należą własnością | poufne poufną + "
                "informacje informację + mar rozporządzenia + komunikat raport niniejszy | treści "
                "treść materiał + przeznaczone przeznaczona tylko dozwolone + 18 16 + osób lat "
                "roku"
            ),
            "correction": (
                "wersji wersja wersję + wcześniejszej poprzedniej pierwotnej pierwszej "
                "poprzednia wcześniejsza + artykuł* materiał* depesz* | "
                "wykresie podpisie tytule grafice infografice podpis + błąd błęd* pomyłk* "
                "błędni* niepoprawn* + wydani* artykuł* tekst* nasz* opublikowan* numerz* | "
                "tekst materiał + uzupełniono poprawiono zaktualizowano zmieniono uzupełniony "
                "poprawiony zaktualizowany + błąd odpowied* stanowisk* stycznia lutego marca "
                "kwietnia maja czerwca lipca sierpnia września października listopada grudnia |"
                " "
                "poprawiliśmy usunęliśmy sprostowaliśmy zmieniliśmy skorygowaliśmy + nazw* "
                "zdani* błąd nazwisk* liczb* podpis* tekst* fragment* dat* zdjęci* | "
                "przepraszamy + błąd pomyłk* błęd* pomyłkę + czytelnik* artykul* tekst* naz* "
                "poprawi* wydani* za | "
                "wbrew inaczej + napisaliśmy podaliśmy informowaliśmy pisaliśmy"
            ),
            "credits": (
                "wsparciu wsparciem wsparcie dofinansowaniu stypendium + reportaż tekst artykuł"
                " śledztwo projekt materiał + powstał powstało zrealizowano powstała | "
                "ukazał opublikowany opublikowano ukazała + pierwotnie wcześniej oryginalnie "
                "najpierw + tekst artykuł wywiad esej"
            ),
            "share": (
                "^wyślij podziel poleć prześlij udostępnij pokaż podaj + znajomemu znajomym "
                "przyjaciołom przyjacielowi komuś dalej innym + to ten tekst artykuł | "
                "^podoba podobało spodobał + powiedz podziel udostępnij prześlij | "
                "^opublikuj wrzuć + facebooku facebook twitterze x twitter | "
                "^skopiuj + link + wyślij mailem udostępnij lub albo"
            ),
            "subscribe": (
                "skrzynce skrzynkę + każdy każdego codziennie tygodnia co + najlepsze twojej "
                "swoją najważniejsze bezpłatnie zapisz | "
                "tygodniowo miesięcznie rocznie miesiąc złotych zł + czytaj przeczytasz + "
                "wszystko wszystkie bez | "
                "darmowy darmowych bezpłatny bezpłatnych + artykuł artykułów tekst + ostatni "
                "miesiącu pozostał* wykorzystał* limit | "
                "^masz jesteś + prenumeratę subskrypcję subskrybentem konto + zaloguj już | "
                "subskrybentów prenumeratorów + tylko wyłącznie + ciąg artykuł tekst treść "
                "dostęp dla | "
                "powiadomienia alerty + przegap włącz odbieraj otrzymuj + nasze niczego nic | "
                "poranny codzienny cotygodniowy tygodniowy każdego + newsletter list biuletyn +"
                " zapisz zamów otrzymuj przychodzi + & tutaj | "
                "^wesprzyj wspieraj + redakcję dziennikarstwo media dziennikarzy + wpłatą wpłać"
                " miesięcznie roczną subskrypcj* niezależne wolną"
            ),
            "disclaimer": (
                "^komentarze + nie mogą powinny + znaków słów + przekraczać dłuższe maksymalnie | "
                "przyszłości + stwierdzenia oświadczenia + ryzyk* niepewnoś* | "
                "opinie poglądy wypowiedzi + gości rozmówców + stanowisk* + redakcji | "
                "poglądy opinie opinii + felieton* autor* publicyst* + redakcj* własne gazet* "
                "wyraż* odzwierciedl* zobowiązuj* | "
                "^autor autorka + posiada ma + akcje udziały + spółek spółki firm wymienion* "
                "wspomnian* | "
                "zachętą rekomendacją poradą rekomendacji porady + kupna sprzedaży inwestycyjn*"
                " prawn* medyczn* akcji lekarsk* + tekst artykuł materiał treść* informacje + "
                "nie | "
                "prowizję prowizja + link* + kupując kup* zakup* + nasz* nam możemy otrzymujemy"
                " otrzymać dajesz | "
                "artykuł tekst materiał + inteligencji ai chatgpt + pomocy pomocą użyciem "
                "wygenerowany + sprawdzon* redaktor* redakcj* | "
                "redakcja redakcji + materiał artykuł + nie + opłacony sponsorowany płatny "
                "reklamowy"
            ),
            "author_bio": (
                "korespondent korespondentka + nasz nasza + zajmuje pisze mieszka jest "
                "relacjonuje śledzi"
            ),
        },
        buttons={
            "navigation": (
                "odsłuchaj posłuchaj wysłuchaj = artykuł artykułu tekst tekstu | "
                "odtwórz obejrzyj = wideo film | "
                "zmień powiększ zmniejsz rozmiar = czcionki czcionkę tekst tekstu liter | "
                "rozwiąż = quiz | szukaj wyszukaj = serwisie portalu | wpisz = frazę | "
                "wróć powrót = górę góry początek | wpisz = szukaną szukane hasło | "
                "wpisz = szukaną frazę hasło"
            ),
            "correction": (
                "zgłoś zaproponuj zgłaszam = błąd błędy błędu poprawkę literówkę korektę"
            ),
            "comments": (
                "zgłoś pokaż dodaj napisz zobacz czytaj ukryj wyświetl = wszystkie komentarz komentarze "
                "komentarzy | zaloguj zarejestruj = komentować skomentować komentarz aby żeby"
            ),
            "subscribe": (
                "subskrybuj prenumeruj zamów zapisz = bezpłatnie teraz tutaj | "
                "podaruj = artykuł prenumeratę tekst | prenumeratorzy subskrybenci = podarować "
                "artykułów artykuły artykuł miesiącu mogą udostępnić pięć dziesięć | zarządzaj "
                "odnów anuluj = prenumeratą prenumeratę subskrypcją subskrypcję newsletterami "
                "kontem | wpisz podaj twój = e-mail email adres mail"
                " | ustaw dodaj = preferowane preferowanych źródło źródeł google | "
                "ustaw dodaj = nas jako preferowane źródło google"
            ),
            "share": (
                "kopiuj skopiuj skopiowano = link adres | udostępnij zapisz drukuj wydrukuj "
                "wyślij poleć = artykuł stronę tekst znajomemu mailem link e-mailem"
            ),
            "related": (
                "pokaż zobacz czytaj wczytaj załaduj = więcej artykułów artykuły wszystkie "
                "wiadomości newsów kolejne | więcej wszystkie inne = artykułów artykuły "
                "wiadomości newsów"
            ),
            "legal": (
                "kup zamów = licencję licencje prawa przedruk | zarządzaj zmień = cookies plikami "
                "ustawienia prywatności prywatnością zgodami ciasteczkami | licencja = publikację "
                "przedruk"
                " | akceptuj akceptuję zaakceptuj odrzuć odrzucam zezwól zgadzam = wszystkie wszystko cookies cookie pliki niezbędne"
            ),
            "contact": (
                "napisz skontaktuj kontakt = redakcji redakcją redakcja autora autorem autorką "
                "autorki dziennikarzem | wyślij prześlij = list redakcji temat informację "
                "wiadomość"
            ),
            "app": ("pobierz otwórz czytaj zainstaluj = aplikację aplikacji aplikacja"),
        },
        opens={
            "contact": (
                "rezerwacje:# | rezerwacja:# | zapisy:# | informacje:# | więcej "
                "informacji:# | kontakt:# | więcej informacji~ | szczegóły~ | informacje~ "
                "| zapisy~ | rejestracja~ | bilety~ | strona~ | strona internetowa~ | "
                "kontakt | kontakt z redakcją | kontakt z autorem | skontaktuj się | napisz "
                "do | napisz do nas | piszcie | wyślij | prześlij | masz dla nas | listy do "
                "redakcji | o nas | redakcja: | biuro obsługi | chcesz się z nami | jesteś "
                "świadkiem | masz ciekawy temat | masz temat dla | chcesz nam coś | chcesz "
                "podzielić się | napisz do autora | napisz do autorki | napisz do redakcji | "
                "napisz na adres | skontaktuj się z | czekamy na wasze | czekamy na twoje | "
                "wiesz coś więcej | widziałeś coś | masz dla nas temat | masz temat dla nas | "
                "telefon zaufania# | centrum wsparcia# | telefon zaufania dla dzieci i "
                "młodzieży# | niebieska linia# | kontakt dla mediów | kontakt dla mediów: | "
                "kontakt z autorką | kontakt do redakcji | kontakt: | skontaktuj się z nami | "
                "piszcie do nas | piszcie na | zadzwoń do nas | dzwońcie do nas | masz "
                "pytania | masz uwagi | masz pytanie? | widziałeś coś ciekawego | byłeś "
                "świadkiem | wyślij nam | prześlij nam | przyślij nam | prześlij zdjęcie | "
                "daj nam znać | więcej informacji: | dodatkowych informacji udziela | więcej "
                "informacji udziela | rzecznik prasowy: | adres redakcji | telefon do "
                "redakcji | e-mail: | tel.: | biuro obsługi klienta | biuro ogłoszeń"
                "| masz temat | masz informacje | czekamy na"
            ),
            "copyright": (
                "copyright | wszelkie prawa zastrzeżone | prawa autorskie | prawa zastrzeżone "
                "| materiał chroniony prawem | dalsze rozpowszechnianie | kopiowanie | kup "
                "licencję | przedruk zabroniony$ | przedruk wzbroniony$ | kopiowanie "
                "zabronione$ | zakaz kopiowania$ | kopiowanie i rozpowszechnianie | "
                "kopiowanie bez | kopiowanie treści | kopiowanie materiałów | przedruk tylko "
                "| przedruk wyłącznie | przedruk za | przedruk bez | przedruk zabroniony | "
                "materiał chroniony prawem autorskim | wszystkie prawa | wszelkie prawa | "
                "prawa autorskie do | treści chronione | treść chroniona | wykorzystywanie "
                "treści | rozpowszechnianie treści | rozpowszechnianie artykułu | zezwalamy "
                "na przedruk | udostępniamy na licencji | tekst dostępny na licencji | "
                "artykuł dostępny na licencji"
                "| przedruk"
                "| zabrania się kopiowania"
            ),
            "credits": (
                "na podstawie depesz: | na podstawie: | z wykorzystaniem materiałów: | "
                "data emisji: | emisja: | program wyemitowany | "
                "źródła: | źródło | źródło zdjęć | tłumaczenie: | tłum. | przełożył | "
                "przełożyła | artykuł ukazał | tekst ukazał | tekst pochodzi | tekst powstał "
                "| artykuł powstał | opracowanie: | oprac. | autor: | autorka: | autorzy: | "
                "współpraca: | (pap) | pap | wideo: | materiał oryginalny | artykuł "
                "oryginalny | z pap | główne źródło | redagowała: | redagował: | opracowała: "
                "| opracował: | tłumaczyła: | tłumaczył: | zdjęcia: | montaż: | tekst ukazał "
                "się | artykuł ukazał się | tekst pierwotnie | artykuł pierwotnie | "
                "pierwotnie opublikowano | oprac.: | research: | infografiki: | ilustracje: | "
                "projekt graficzny: | skład: | przekład: | tłum.: | kamera: | operator: | "
                "dźwięk: | produkcja: | realizacja: | redaktor prowadzący: | dane: | analiza "
                "danych: | tekst: | teksty: | reportaż: | koordynacja: | muzyka: | "
                "prowadzenie: | rozmawiał: | rozmawiała: | ukazało się w | opublikowano w | "
                "artykuł ukazał się w | opr. | źródło informacji | źródło zdjęcia | "
                "tłumaczenie z | tłum. z | przekład z | z angielskiego przełożył | z "
                "angielskiego przełożyła | z angielskiego tłumaczył | z angielskiego "
                "tłumaczyła | redakcja: | korekta: | tekst i zdjęcia | tekst i fot | "
                "rozmawiał | rozmawiała | wysłuchał | wysłuchała | materiał powstał we "
                "współpracy | materiał powstał przy współpracy | artykuł powstał we "
                "współpracy | artykuł pochodzi z | artykuł został pierwotnie | artykuł został "
                "opublikowany w | tekst pochodzi z | tekst został pierwotnie | tekst "
                "opublikowany pierwotnie | pierwotnie opublikowany | wywiad ukazał się | na "
                "podstawie: | na podstawie materiałów | materiały prasowe$ | mat. prasowe$ | "
                "informacja prasowa$"
                "| tłumaczył | tłumaczyła | opracował | opracowała"
            ),
            "subscribe": (
                "subskrybuj | zaprenumeruj | prenumerata | prenumeruj | kup prenumeratę | "
                "zapisz się | newsletter | newslettery | nasz newsletter | masz już | jesteś "
                "subskrybentem | masz prenumeratę | zaloguj się | zaloguj | zarejestruj | "
                "załóż konto | artykuł dostępny | treść dostępna | dostęp tylko | ten artykuł "
                "jest | ten tekst | przeczytaj całość | czytaj dalej z | wesprzyj | wesprzyj "
                "nas | wspieraj | przekaż | dołącz | dołącz do | kup dostęp | wykup | "
                "pozostało | tylko dla | otrzymuj | bądź na bieżąco | dziękujemy, że | "
                "dziękujemy za | podoba ci się | zyskaj | oglądaj | czytaj bez | ten artykuł "
                "jest dostępny | twoje wsparcie | dzięki twojemu wsparciu | ten artykuł "
                "przeczytasz | ten tekst przeczytasz | to jest tekst tylko | artykuł tylko "
                "dla | tekst tylko dla | treść tylko dla | treść premium | artykuł premium | "
                "czytaj bez ograniczeń | czytaj dalej | chcesz czytać | chcesz przeczytać | "
                "aby czytać dalej | aby przeczytać | by czytać dalej | zostań prenumeratorem "
                "| zostań subskrybentem | zostań patronem | wspieraj niezależne | wesprzyj "
                "niezależne | wesprzyj nasze | wspieraj nas | postaw nam kawę | bez twojej "
                "pomocy | bez waszego wsparcia | dzięki waszemu wsparciu | zapisz się do | "
                "subskrybuj nasz | obserwuj nas w | bądź z nami | czytaj nas codziennie | kup "
                "e-wydanie | wpłać darowiznę | jeśli podoba ci się | przekaż 1,5% | przekaż "
                "1% | pełna treść artykułu | aby przeczytać cały | żeby czytać dalej | dalsza "
                "część artykułu dostępna | dalsza część tekstu dostępna | to jest tekst "
                "premium | artykuł dostępny tylko | artykuł dostępny dla | treść dostępna "
                "tylko | treść dostępna dla | masz już dostęp | masz już subskrypcję | nie "
                "masz jeszcze | nie masz dostępu | wykup dostęp | wykup subskrypcję | kup "
                "subskrypcję | odblokuj | wesprzyj naszą | dziękujemy, że jesteś | "
                "dziękujemy, że czytasz | drogi czytelniku | drodzy czytelnicy | twój adres "
                "e-mail$ | adres e-mail$ | prenumeruj już | wykup prenumeratę | zamów "
                "prenumeratę | wybierz prenumeratę | dostęp dla prenumeratorów | tylko dla "
                "prenumeratorów | dla prenumeratorów | uzyskaj dostęp | zyskaj dostęp | "
                "odblokuj dostęp | odblokuj artykuł | czytaj dalej za | czytaj bez reklam | "
                "czytaj więcej w | masz już konto? | masz już prenumeratę | zaloguj się, aby "
                "| subskrybuj kanał | zapisz się na newsletter | zapisz się do newslettera | "
                "zamów newsletter | obserwuj nas | obserwuj nas na | wesprzyj nas na | "
                "wspieraj nasze | postaw kawę | przekaż 1,5 | przekaż darowiznę | dołącz do "
                "grona | pobierz aplikację | pobierz naszą aplikację"
                "| zapisz się na | wpłać | nie przegap | zostań naszym"
                " | możesz zrezygnować w każdej chwili$ | możesz wypisać się w każdej chwili | "
                "w każdej chwili możesz zrezygnować$ | w każdej chwili możesz się wypisać | "
                "wykorzystałeś limit | wykorzystałeś już limit | wypróbuj za# | "
                "w aplikacji wygodniej | subskrybuj już od# | prenumerata od# | zapisz mnie$ | "
                "pozostało do przeczytania | to był twój ostatni darmowy"
            ),
            "share": (
                "udostępnij | udostępnij artykuł | udostępnij na | wyślij znajomemu | drukuj "
                "| komentuj | dodaj komentarz | napisz komentarz | zostaw komentarz | weź "
                "udział | dołącz do dyskusji | co sądzisz | co o tym | twoja opinia | "
                "obserwuj | obserwuj nas | śledź nas | polub | polub nas | kopiuj link | "
                "skopiuj | zapisz | zapisz artykuł | oceń | oceń artykuł | oceń jakość | "
                "tweetnij | czy ten artykuł | lubię to | udostępnij na facebooku | udostępnij "
                "ten artykuł | podziel się artykułem | podziel się tym | podaruj artykuł | "
                "prześlij znajomemu | poleć znajomemu | wydrukuj | dodaj swój komentarz | "
                "napisz co myślisz | co o tym myślisz | co o tym sądzisz | a ty co | podobał "
                "ci się artykuł | podobał ci się ten | czy artykuł był | czy ten tekst | "
                "zagłosuj | dołącz do nas na | podziel się na | skopiuj link | link "
                "skopiowany | wyślij mailem | wyślij e-mailem | poleć artykuł | drukuj$ | "
                "wydrukuj artykuł | zapisz na później | co o tym myślicie | co sądzicie | "
                "oceń ten artykuł | weź udział w dyskusji | skomentuj artykuł"
                "| podziel się | skomentuj"
                " | wersja do druku"
            ),
            "related": (
                "inni czytają teraz$ | inni czytają też$ | inni czytali też$ | "
                "inni czytali również$ | czytelnicy przeczytali też$ | "
                "starsze wpisy$ | nowsze wpisy$ | "
                "czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj: | "
                "czytaj dalej | czytaj całość | czytaj w | przeczytaj | przeczytaj też | "
                "przeczytaj także | przeczytaj również | przeczytaj więcej | zobacz także | "
                "zobacz też | zobacz również | zobacz więcej | zobacz | zobacz wideo | "
                "sprawdź też | sprawdź | posłuchaj | obejrzyj | polecamy | polecane | "
                "polecane artykuły | polecany artykuł | powiązane | powiązane artykuły | "
                "powiązane tematy | podobne | podobne artykuły | więcej | więcej na | więcej "
                "o | więcej informacji | więcej wiadomości | inne artykuły | pozostałe | "
                "najnowsze | najnowsze wiadomości | najczęściej czytane | najpopularniejsze | "
                "najważniejsze | popularne | ostatnie | następny | następny artykuł | "
                "poprzedni | poprzedni artykuł | warto przeczytać | może cię zainteresować | "
                "mogą cię | zainteresuje cię | tematy | w tym temacie | dowiedz się więcej | "
                "dowiedz się | na ten temat | przeczytaj również: | czytaj więcej: | czytaj "
                "więcej o | czytaj dalej$ | zobacz też: | zobacz także: | zobacz galerię | "
                "zobacz zdjęcia | sprawdź także | sprawdź również | warto zobaczyć | "
                "posłuchaj też | obejrzyj też | obejrzyj także | więcej na ten temat | więcej "
                "o$ | więcej o: | więcej informacji$ | więcej wiadomości$ | więcej z działu | "
                "więcej artykułów$ | może cię również | może zainteresuje cię | to może cię | "
                "te artykuły mogą | polecamy$ | polecamy: | polecamy również | polecamy także "
                "| polecane$ | polecane artykuły$ | polecane dla ciebie$ | rekomendowane$ | "
                "powiązane$ | podobne tematy | najnowsze$ | najnowsze wiadomości$ | najnowsze "
                "artykuły$ | najpopularniejsze$ | najczęściej czytane$ | najchętniej czytane$ "
                "| popularne$ | popularne artykuły$ | strona główna$ | wróć do strony głównej "
                "| powrót do strony głównej | wróć do listy | przejdź do strony głównej | "
                "galeria zdjęć$"
                "| więcej na temat"
                "| inne wiadomości z | inne artykuły$ | inne z działu"
                " | od naszych partnerów | popularne teraz$ | najnowsze wpisy$ | teraz popularne$ | "
                "redakcja poleca$ | więcej tekstów tego autora$ | więcej tekstów autora$ | "
                "więcej tekstów autorki$"
            ),
            "correction": (
                "sprostowanie | korekta | errata | wyjaśnienie | od redakcji | przypis "
                "redakcji | aktualizacja | poprzednia wersja | wcześniejsza wersja | artykuł "
                "został zaktualizowany | artykuł został poprawiony | tekst został | zgłoś "
                "błąd | znalazłeś błąd | zauważyłeś błąd | widzisz błąd | uwaga redakcji | "
                "artykuł został | we wcześniejszej wersji tekstu | w poprzedniej wersji "
                "tekstu | autor przeprasza | redakcja przeprasza | zgłoś literówkę | "
                "znalazłeś literówkę | dostrzegłeś błąd | widzisz literówkę | tekst został "
                "zaktualizowany | tekst zaktualizowany | artykuł zaktualizowany | "
                "aktualizacja: | sprostowanie: | materiał został zaktualizowany | errata: | w "
                "pierwotnej wersji tekstu | w pierwotnej wersji artykułu | w pierwszej wersji "
                "tekstu | w pierwszej wersji artykułu | aktualizacja godz. | aktualizacja z "
                "godz. | w pierwotnej wersji materiału | w pierwotnej wersji depeszy | w "
                "pierwszej wersji materiału | w pierwszej wersji depeszy | w wcześniejszej "
                "wersji artykułu | w wcześniejszej wersji tekstu | w wcześniejszej wersji "
                "materiału | w wcześniejszej wersji depeszy | w poprzedniej wersji artykułu | "
                "w poprzedniej wersji materiału | w poprzedniej wersji depeszy | wiadomość "
                "została zaktualizowana | wiadomość została uzupełniona | wiadomość została "
                "poprawiona | materiał zaktualizowano | materiał uzupełniono | uzupełnienie: "
                "| od redakcji: | tekst został poprawiony | artykuł został uzupełniony | "
                "zauważyłaś błąd | znalazłaś błąd | zobaczyłeś błąd | przepraszamy za błąd | "
                "przepraszamy za pomyłkę | za pomyłkę przepraszamy | za błąd przepraszamy | "
                "we wcześniejszej wersji artykułu | artykuł zaktualizowano o godz | tekst "
                "zaktualizowano o godz | w poprzedniej wersji | we wcześniejszej wersji | "
                "tekst zaktualizowano | tekst uzupełniono"
                "| błąd w tekście?"
            ),
            "author_bio": (
                "o autorze | o autorce | autor jest | autorka jest | wszystkie artykuły "
                "autora | więcej artykułów autora | jest dziennikarz* | dziennikarka | "
                "redaktor | redaktorka | zajmuje się | dziennikarz działu | dziennikarka "
                "działu | o autorze$ | o autorce$ | o autorach$ | o autorze: | o autorce: | "
                "autor wykłada | autorka wykłada | dziennikarz portalu | dziennikarka portalu "
                "| redaktor portalu | redaktorka portalu | absolwent dziennikarstwa | "
                "absolwentka dziennikarstwa | pisze głównie o | wszystkie artykuły autorki | "
                "inne artykuły autora | inne teksty autora | teksty autora"
                "| dziennikarz | absolwent | absolwentka | pisze o"
            ),
            "disclaimer": (
                "opinie | poglądy | artykuł zawiera | tekst zawiera | artykuł sponsorowany | "
                "materiał partnera | materiał promocyjny | tekst wygenerowano | artykuł "
                "wygenerowany | tekst stworzony | ten tekst został | podsumowanie "
                "wygenerowane | treść wygenerowana | jeśli potrzebujesz | tłumaczenie "
                "maszynowe | niniejszy | opinie wyrażone | poglądy wyrażone | artykuł wyraża "
                "| tekst wyraża | felieton wyraża | redakcja nie odpowiada | redakcja nie "
                "ponosi | redakcja zastrzega | redakcja nie bierze | opinie wyrażone w | "
                "poglądy wyrażone w | tekst jest wyrazem | felieton jest wyrazem | artykuł "
                "jest wyrazem | imiona zmienione | imię zmienione | tekst powstał z użyciem | "
                "artykuł powstał z użyciem | tekst powstał przy użyciu | artykuł powstał przy "
                "wsparciu | tekst przetłumaczony | artykuł przetłumaczony | jeśli znajdujesz "
                "się w | jeśli przeżywasz | jeśli masz myśli | jeżeli potrzebujesz pomocy | "
                "materiał sponsorowany | artykuł zawiera linki | artykuł zawiera lokowanie | "
                "imiona bohaterów zostały | imiona zostały zmienione | imię zostało zmienione "
                "| niektóre imiona | * imię zmienione | *imię zmienione | imiona bohaterów "
                "zostały zmienione$ | imiona zmienione$ | imię zmienione$ | jeśli przeżywasz "
                "trudności | jeśli potrzebujesz pomocy | materiał partnerski | materiał "
                "reklamowy | materiał płatny | materiał we współpracy | tekst sponsorowany | "
                "tekst promocyjny | publikacja sponsorowana | partner materiału | partnerem "
                "materiału | partner artykułu | materiał zawiera lokowanie | linki "
                "afiliacyjne | tekst powstał z pomocą | tekst powstał przy pomocy | artykuł "
                "powstał przy użyciu | artykuł powstał z pomocą | artykuł powstał przy pomocy "
                "| tłumaczenie automatyczne | przetłumaczono automatycznie | tekst wyraża "
                "opinie | tekst wyraża poglądy | tekst wyraża wyłącznie | publikacja wyraża | "
                "publikacja wyraża jedynie | wydawca nie ponosi | portal nie ponosi | portal "
                "nie odpowiada | za treść komentarzy | za treść ogłoszeń | treść artykułu nie "
                "stanowi | artykuł nie stanowi | materiał ma charakter | imię bohaterki "
                "zostało | dane bohaterów zostały | nazwiska do wiadomości redakcji | jeśli "
                "jesteś w kryzysie | jeśli myślisz o samobójstwie | jeśli masz myśli "
                "samobójcze | masz myśli samobójcze | kryzysowy telefon zaufania | "
                "antydepresyjny telefon | centrum wsparcia dla osób | gdzie szukać pomocy? | "
                "projekt współfinansowany | projekt dofinansowany | dofinansowano ze środków "
                "| sfinansowano ze środków | zadanie publiczne współfinansowane"
                "| gdzie szukać pomocy"
                " | depesza została opublikowana automatycznie | streszczenie ai$ | podsumowanie ai$ | "
                "jeśli potrzebujesz pomocy, zadzwoń"
            ),
            "legal": (
                "polityka prywatności | prywatność | polityka cookies | pliki cookies | pliki "
                "cookie | ustawienia prywatności | ustawienia cookies | zgoda | zapisując się "
                "| klikając | administratorem | korzystając | używamy plików | ta strona | "
                "nasza strona | reklama w | reklamuj się | redakcja | wydawca | mapa strony | "
                "deklaracja dostępności | praca w | zgodnie z | etyka | polityka plików "
                "cookies | ustawienia plików cookie | zarządzaj zgodami | zarządzaj cookies | "
                "regulamin serwisu | regulamin portalu | ochrona danych osobowych | klauzula "
                "informacyjna | klauzula rodo | administratorem danych | administratorem "
                "twoich danych | redaktor naczelny: | redaktor naczelna: | zastępca redaktora "
                "naczelnego: | sekretarz redakcji: | wydawca: | nip: | regon: | krs: | "
                "standardy redakcyjne | reklama w serwisie | używamy plików cookie | ta "
                "strona używa | ta strona korzysta z | serwis korzysta z | nasz serwis "
                "korzysta | nasza strona korzysta"
                "| regulamin | regulaminy | rodo"
                " | aby zobaczyć tę treść | aby wyświetlić tę treść | zaakceptuj pliki cookie, aby "
                "| zaakceptuj cookies, aby"
                " | szanujemy twoją prywatność | cenimy twoją prywatność | cenimy prywatność | "
                "dbamy o twoją prywatność | wykorzystujemy pliki cookie | stosujemy pliki cookie | "
                "możesz w każdej chwili zmienić ustawienia | "
                "możesz w każdej chwili zmienić swoje ustawienia | "
                "możesz w dowolnym momencie wycofać zgodę | tylko niezbędne$ | "
                "ustawienia zaawansowane$ | akceptuję i przechodzę do serwisu$ | "
                "przejdź do serwisu$ | zaakceptuj i zamknij$ | "
                "my i nasi partnerzy przechowujemy informacje | "
                "zapisując się, akceptujesz regulamin | ta strona korzysta z plików cookie$"
            ),
            "tags": (
                "tagi | tematy: | słowa kluczowe | kategorie: | kategoria: | w tym artykule | tag:"
                "| tagi: | słowa kluczowe:"
            ),
            "comments": (
                "komentarze | komentarz | pokaż komentarze | zobacz komentarze | "
                "wszystkie komentarze | brak komentarzy | odpowiedz | liczba komentarzy | "
                "dyskusja | komentarze ("
                "| dodaj komentarz | komentarze$ | czytaj komentarze | zaloguj się, aby "
                "skomentować | zaloguj się, aby dodać | komentowanie zostało | sekcja "
                "komentarzy | regulamin komentarzy | zgłoś nadużycie"
                " | komentarzy$ | komentarze naruszające | komentarze są moderowane | "
                "komentarze naruszające regulamin będą usuwane$ | bądź pierwszy! skomentuj$"
            ),
            "app": (
                "pobierz | pobierz aplikację | pobierz naszą | aplikacja | nasza aplikacja | "
                "zainstaluj"
                " | wygodniej w aplikacji"
            ),
            "advertisement": (
                "reklama | ogłoszenie | reklamy | sponsorowane | materiał sponsorowany | promocja | "
                "dalsza część | dalszy ciąg | dalsza część artykułu | dalsza część tekstu | reszta "
                "artykułu | koniec reklamy | artykuł partnera | treść sponsorowana | autopromocja | "
                "ciąg dalszy | reklama koniec reklamy"
                " | pomiń reklamę$ | pomiń reklamy$ | zamknij reklamę$"
            ),
            "caption": (
                "fot. | fot: | (fot. | (foto | zdjęcie | zdjęcie ilustracyjne | zdjęcia: | "
                "ilustracja: | grafika: | foto | /fot | infografika | zrzut ekranu | zdjęcie "
                "archiwalne$ | zdjęcia archiwalne$ | fot. archiwum | fot. arch. | archiwum prywatne$ "
                "| archiwum$ | fot. policja | materiały prasowe$ | mat. prasowe$ | fot. screen | zdj. "
                "ilustracyjne | zdjęcie wygenerowane | zrzut ekranu$"
            ),
            "navigation": (
                "ładowanie...$ | wczytywanie...$ | "
                "strona główna | strona główna > | start | menu | szukaj | wyszukaj | przejdź do | "
                "wróć | powrót | do góry | na górę | moje konto | wyloguj | posłuchaj artykułu | "
                "odsłuchaj | słuchaj | czas czytania | pokaż więcej | załaduj więcej | zobacz "
                "wszystkie | następna strona | zamknij | na żywo | e-wydanie | jesteś tutaj | odtwórz "
                "| powrót na górę$ | powrót do góry$ | na górę$ | powrót na stronę główną$"
                " | do góry$ | na górę strony$"
                " | ładowanie tweeta | ładowanie$ | trwa ładowanie$"
                " | wyślij$"
                " | javascript jest wyłączony | włącz javascript | włącz obsługę javascript | "
                "proszę włączyć javascript | twoja przeglądarka nie obsługuje"
                " | wyloguj się | mój profil$ | rozmiar czcionki$ | rozmiar tekstu$ | czego szukasz?$ | "
                "czego szukasz$ | odśwież$ | odśwież stronę$ | relacja na żywo$ | "
                "zapis relacji na żywo$ | przeczytasz w$ | sprawdź się w quizie | przeczytasz w# | "
                "ten tekst przeczytasz w# | min czytania$ | minut czytania$ | minuty czytania$ | "
                "sprawdź się w naszym quizie$"
            ),
        },
        holds={
            "contact": (
                "napisz do nas | wyślij na | na adres | listy do redakcji | prosimy o kontakt"
            ),
            "copyright": (
                "prawa zastrzeżone | bez zgody | wszelkie prawa | prawem autorskim | "
                "jest zabronione | bez pisemnej zgody | za zgodą redakcji | za zgodą wydawcy | "
                "tylko za zgodą | wyłącznie za zgodą | przedruk zabroniony | przedruk tylko | "
                "zabronione | kopiowanie treści | powielanie treści"
                "| chroniony prawem autorskim | chronione prawem autorskim | chronione "
                "prawami autorskimi | bez zgody wydawcy | bez zgody redakcji | bez uprzedniej "
                "zgody | pod warunkiem podania źródła | z podaniem źródła | na licencji "
                "creative commons | prawa autorskie zastrzeżone | regulamin korzystania z "
                "artykułów"
            ),
            "credits": (
                "(pap) | tłumaczenie: | ukazał się w | pierwotnie opublikowany | przełożył | "
                "współpraca: | źródło:"
            ),
            "subscribe": (
                "newsletter | newslettera | subskrybuj | prenumerat* | subskrypcj* | "
                "dla subskrybentów | niezależne dziennikarstwo | zapisz się | wesprzyj | "
                "dostęp do | dostępny tylko dla prenumeratorów | dostępny tylko dla | "
                "do przeczytania | dla prenumeratorów | tylko dla subskrybentów | "
                "na twoją skrzynkę | na swoją skrzynkę | na skrzynkę mailową | "
                "niezależnego dziennikarstwa | naszego newslettera | nasz newsletter | "
                "wpłać darowiznę | pomóż nam | wykup dostęp | dostępna jest dla | "
                "w płatnym dostępie | kup e-wydanie | postaw nam kawę | "
                "twoje wsparcie pozwala | dzięki wsparciu czytelników | dzięki wam | "
                "pracujemy bez reklam | bez cenzury i | na niezależne media"
            ),
            "share": (
                "udostępnij na | w komentarzach | w komentarzu | obserwuj nas | "
                "facebook twitter | dołącz do dyskusji"
            ),
            "related": (
                "czytaj także | czytaj też | czytaj więcej | zobacz też | zobacz także | "
                "przeczytaj także | przeczytaj też | więcej informacji | dowiedz się więcej"
            ),
            "correction": (
                "poprzedniej wersji | wcześniejszej wersji | został zaktualizowany | "
                "został poprawiony | błędnie podaliśmy | błędnie napisaliśmy | "
                "przepraszamy za | w pierwotnej wersji | w pierwotnej wersji tekstu | "
                "w poprzedniej wersji artykułu | za błąd przepraszamy | "
                "został zaktualizowany o"
            ),
            "author_bio": (
                "jest dziennikarzem | jest dziennikarką | jest redaktorem | jest redaktorką | "
                "jest publicystą | jest publicystką | jest korespondentem | jest korespondentką | "
                "jest reporterem | jest reporterką | jest felietonistą"
                " | pracuje jako dziennikar* | pracuje jako reporter*"
            ),
            "disclaimer": (
                "linki afiliacyjne | prowizję | sztucznej inteligencji | wygenerowany przez | "
                "przy użyciu ai | nie odzwierciedlają | nie muszą | wyraża poglądy autora | "
                "stanowiskiem redakcji | poglądy autora | opinie autora | poglądy autorki | "
                "opinie autorki | stanowiska redakcji | poglądów redakcji | nie ponosi "
                "odpowiedzialności | nie odpowiada za treść | nie musi odzwierciedlać | nie "
                "muszą odzwierciedlać | zostały zmienione na prośbę | zostało zmienione na | "
                "imiona zostały zmienione | imię zostało zmienione | imiona zmienione | imię "
                "zmienione | nazwiska zostały zmienione | nazwisko zostało zmienione | "
                "nazwiska zmienione | imiona i nazwiska | dane bohaterów | imiona bohaterów | "
                "na prośbę rozmówców | na prośbę bohatera | na prośbę bohaterki | zostały "
                "zmienione | wyraża poglądy | wyraża osobiste | osobiste poglądy | prywatne "
                "poglądy | redakcja nie ponosi | redakcja nie odpowiada | materiał "
                "sponsorowany | materiał partnera | artykuł sponsorowany | nie ponosi "
                "odpowiedzialności za treść | nie stanowi porady | nie stanowi rekomendacji | "
                "nie stanowią rekomendacji | nie stanowi oferty w rozumieniu | nie zastąpi "
                "porady lekarza | nie zastępuje porady | nie zastępuje konsultacji | "
                "charakter wyłącznie informacyjny | charakter informacyjny i | wyłącznie "
                "poglądy autora | jedynie poglądy autora | poglądami redakcji | nie zawsze "
                "zgodne ze | przy użyciu sztucznej inteligencji | z pomocą sztucznej "
                "inteligencji | przy pomocy sztucznej inteligencji | do wiadomości redakcji | "
                "zostało zmienione na prośbę | antydepresyjny telefon zaufania | kryzysowy "
                "telefon zaufania | telefon zaufania dla"
                " | wygenerowane przez ai | wygenerowane przez sztuczną | przez sztuczną inteligencję"
            ),
            "legal": (
                "polityka prywatności | polityką prywatności | politykę prywatności | regulamin | "
                "regulaminem | plików cookies | danych osobowych"
            ),
            "comments": "komentarze zostały | komentarze są",
            "app": ("app store | google play | naszą aplikację | nasza aplikacja"),
            "advertisement": (
                "pod reklamą | pod materiałem | materiał sponsorowany | dalsza część"
            ),
            "caption": (
                "fot. | (fot | /pap | pap/ | foto: | getty images | shutterstock | /afp | "
                "/reuters | /east news | east news | agencja wyborcza"
            ),
            "navigation": (
                "min czytania | minut czytania | minuty czytania | czas czytania | "
                "posłuchaj artykułu | twoja przeglądarka"
            ),
        },
        house=(
            "my | nas | nasz | nasza | nasze | naszą | naszego | ty | twój | twoja | ciebie | "
            "ci | cię | tutaj | swój | swoje | naszej | naszych | naszym | naszemu | nam | nami | "
            "wasz | wasza | wasze | waszą | waszych | wam | twoje | twoją | twojego | twoim | "
            "tobie | możesz | chcesz | masz | jesteś | podaliśmy | napisaliśmy | możecie | "
            "chcecie | macie | państwo | państwa | państwu | swoją | swojego"
            " | potrzebujesz | akceptujesz"
        ),
        is_words="jest | są | pracuje | pisze",
        trades=(
            "autorka | "
            "dziennikarz | dziennikarzem | dziennikarką | redaktorem | redaktorką | "
            "korespondentem | korespondentką | publicystą | publicystką | reporterem | "
            "reporterką | felietonistą | historykiem | historyczką | pisarzem | pisarką | "
            "eseistą | eseistką | autorem | autorką | poetą | poetką | socjolog | "
            "socjolożka | socjolożką | socjologiem | ekonomistą | ekonomistka | politolog "
            "| politologiem | wykłada | dziennikarka | dziennikarze | redaktor | "
            "redaktorka | publicysta | publicystka | reporter | reporterka | reportażysta "
            "| reportażystka | reportażystą | reportażystką | korespondent | "
            "korespondentka | komentator | komentatorka | komentatorem | komentatorką | "
            "felietonista | felietonistka | felietonistką | historyk | historyczka | "
            "pisarz | pisarka | eseista | eseistka | poeta | poetka | krytyk | krytyczka "
            "| krytykiem | krytyczką | tłumacz | tłumaczka | tłumaczem | tłumaczką | "
            "filozof | filozofka | filozofem | filozofką | politolożka | politolożką | "
            "ekonomistką | prozaik | prozaikiem | fotoreporter | fotoreporterka | "
            "fotoreporterem | fotograf | fotografka | fotografem | wydawcą | dramaturg | "
            "dramaturgiem | scenarzysta | scenarzystka | scenarzystą | medioznawca | "
            "medioznawcą | literaturoznawca | literaturoznawczyni | literaturoznawcą | "
            "kulturoznawca | kulturoznawczyni | kulturoznawcą | prawnikiem | prawniczką | "
            "prawnik | prawniczka | blogerem | blogerką | wiceredaktor | naczelny | "
            "naczelna | naczelnym | naczelną"
            "| wydawca"
        ),
        itself=(
            "ten artykuł | tego artykułu | tym artykule | artykule | w artykule | artykułu | "
            "ten tekst | tego tekstu | tym tekście | tekst | tekście | niniejszy tekst | "
            "niniejszego artykułu | tę rozmowę | ta rozmowa | wywiad | ten wywiad | "
            "tego wywiadu | ten materiał | tego materiału | materiał | felieton | ten felieton | "
            "ta publikacja | tej publikacji | publikacja | artykuł | depesza | ta depesza | "
            "ta informacja"
            " | to podsumowanie | to streszczenie | ten serwis | to tłumaczenie"
        ),
        topics={
            "legal": ("cookie | cookies | ciasteczek | ciasteczka"),
            "app": (
                "aplikacja | aplikację | aplikacji | pobierz | powiadomienia | powiadomień | "
                "android | iphone | ios"
            ),
            "related": (
                "czytaj | przeczytaj | artykuły | artykułów | tekst | teksty | wiadomości | "
                "cykl | wideo | zobacz | temat | materiały"
            ),
            "share": (
                "facebook | facebooku | facebooka | twitterze | instagramie | instagram | "
                "whatsapp | linkedin | tiktoku | kanał | profil | udostępnij | udostępnić | "
                "znajomym | znajomemu | znajomych"
            ),
            "contact": (
                "redakcja | redakcji | redakcją | kontaktu | kontaktować | napisać | informację | "
                "zgłoszenie | zgłosić | temat | temacie | mailowo | signal | whatsapp | "
                "anonimowo | anonimowość | poufnie | sugestie"
            ),
            "credits": (
                "pierwotnie | pierwszy | opublikowany | opublikowano | przedruk | numerze | "
                "wydaniu | tygodniku | tłumaczenie | przełożył | przełożyła | ukazał | ukazała | "
                "ukazało | opublikowana | opublikowaliśmy | publikowany | przedrukowany | "
                "współpracy | współpraca | dofinansowano | oryginał | oryginalny | oryginalnie | "
                "oryginału | przetłumaczony | powstał | powstała | ramach | dzięki"
            ),
            "correction": (
                "zaktualizowany | poprawiony | wersji | wersja | błąd | błędnie | błędne | "
                "pierwotnej | przepraszamy | podaliśmy | uzupełniony | uzupełniono | "
                "zaktualizowano | zaktualizowana | zaktualizowaliśmy | aktualizacja | "
                "aktualizacji | poprawiona | poprawiono | poprawiliśmy | poprawka | "
                "sprostowanie | sprostowania | korekta | korekty | błędu | błędy | błędną | "
                "błędnej | zmieniony | zmieniono | zmieniliśmy | zmieniona | dodano | dodaliśmy | "
                "usunięto | usunęliśmy | doprecyzowano | wyjaśnienie | poprzedniej | "
                "wcześniejszej | pierwszej | tytuł | nazwisko | uzupełniliśmy | uzupełniona | "
                "oświadczenie | stanowisko | omyłkowo | pomyłka | pomyłkę"
            ),
            "subscribe": (
                "dziennikarstwo | niezależne | czytelnicy | prenumeratorów | prenumerata | "
                "wesprzyj | subskrybentów | dostęp | newsletter | wsparcie | wsparcia | "
                "niezależnie | pracować | czytelnikom | pozwala | miesięcznie | ograniczeń | "
                "czytaj | dziennikarstwa | dziennikarstwem | niezależnego | niezależny | "
                "niezależnych | niezależność | niezależności | czytelników | czytelnikami | "
                "czytelniku | czytelniczki | prenumeratę | prenumeraty | prenumeratorom | "
                "prenumerator | subskrypcja | subskrypcję | subskrypcji | subskrybenci | "
                "subskrybentom | abonament | abonamentu | dostępu | wspierać | wsparciu | "
                "wspierają | wesprzeć | darowizna | darowiznę | darowizny | wpłata | wpłatę | "
                "wpłaty | wpłacić | patron | patronów | patronami | patronem | patronite | "
                "patroni | przelew | złotych | zł | miesiąc | rejestracja | konto | konta | "
                "newslettera | newsletterze | newsletterów | reklam | bezpłatnie | bezpłatny | "
                "darmowy | darmowe | nieograniczony | nieograniczonego | zalogować | zaloguj | "
                "wykup | wykupić | mediów | wolne | wolnych | skrzynkę | mailową"
            ),
            "disclaimer": (
                "sztucznej | inteligencji | ai | opinie | poglądami | poglądy | autora | "
                "stanowisko | przetłumaczony | opinią | opinii | poglądów | redakcji | redakcja | "
                "zdaniem | odpowiedzialności | odpowiada | odpowiedzialna | wyraża | wyrażone | "
                "stanowi | stanowią | sponsorowany | sponsorowana | partnera | partnerem | "
                "reklamowy | reklama | komercyjny | imiona | imię | zmienione | zmienionych | "
                "zmienionym | dane | porady | inwestycyjnej | afiliacyjne | prowizję | "
                "wygenerowany | wygenerowane | tłumaczony | tłumaczenie | automatycznie | "
                "wsparciem | narzędzi"
            ),
            "author_bio": (
                "dziennikarz | dziennikarka | uniwersytetu | profesor | redaktor | reporter | "
                "absolwent | absolwentka | pisarz | działu | zagranicznego | gospodarczego"
            ),
        },
        speech=(
            "powiedział | powiedziała | stwierdził | dodał | zapytał | napisał | mówi | radzi | "
            "apeluje | dodaje | twierdzi | uważa | ocenia | podkreśla | podkreślił | zaznaczył | "
            "przyznał | wyjaśnił | tłumaczył | odpowiedział | ocenił | apelował | ostrzega | "
            "ostrzegł | wspomina | przekonuje"
        ),
        changes=(
            "artykuł tekst materiał depesza depeszę = zaktualizowano poprawiono uzupełniono "
            "skorygowano zaktualizowany poprawiony uzupełniony = o = dodano dodać poprawić "
            "uzupełnić"
        ),
        heads="twórcy",
    ),
    prose=Prose(
        common=(
            "i w na z się nie to że do jest o za jak po ale od są przez dla był tym już co jego "
            "tak także które który przy ze może tego jednak roku być czy lub ich podczas oraz a "
            "tylko"
        ),
        leading=(
            "albo ani gdy gdyby jeśli ponieważ choć bez pod nad przed między wśród według "
            "wobec dzięki mimo której którego którym których aby żeby"
        ),
        letters="łąęż",
        titles=(
            "dr. prof. hab. inż. mgr. gen. płk. ppłk. mjr. kpt. por. ppor. sierż. asp. nadkom. "
            "podkom. insp. ks. bp. abp. kard. św. bł."
        ),
        abbreviations=(
            "np. tj. tzn. tzw. m.in. itd. itp. dr. prof. hab. inż. mgr. lek. gen. płk. ppłk. mjr. "
            "kpt. por. ppor. sierż. st. asp. nadkom. podkom. insp. ks. bp. abp. kard. św. bł. o. "
            "s. ul. al. pl. os. r. w. wg. godz. min. sek. tys. mln. mld. zł. gr. nr. str. art. "
            "ust. pkt. poz. Dz.U. woj. pow. gm. tel. red. przyp. tłum. wyd. zob. zm. n.e. p.n.e. "
            "sp. stycz. lut. kwiec. sierp. wrzes. paźdz. listop. grud. kpk. cd. ww. jw. br. ub."
        ),
        quotes=(("„", "”"), ("«", "»"), ("»", "«")),
        suspended="i oraz",
    ),
    # fmt: off
    labels=(
        "Analiza",
        "Czytaj też",
        "Felieton",
        "Galeria",
        "Komentarz",
        "Na żywo",
        "Opinia",
        "Perspektywa",
        "Perspektywy",
        "Pilne",
        "Podcast",
        "Recenzja",
        "Reportaż",
        "Sondaż",
        "Tylko u nas",
        "Uwaga",
        "Wideo",
        "Wywiad",
        "Zobacz też",
        "Analizy",
        "Blog",
        "Esej",
        "Ekspert",
        "Fakty",
        "Galeria zdjęć",
        "Historia",
        "Infografika",
        "Kalendarium",
        "Nagranie",
        "Nowe",
        "Oświadczenie",
        "Polemika",
        "Relacja",
        "Relacja na żywo",
        "Sprawdzamy",
        "Sylwetka",
        "Śledztwo",
        "Wspomnienie",
        "Z ostatniej chwili",
        "Zdjęcia",
        "Quiz",
        "Mapa",
        "Lista",
        "Foto",
        "Sprostowanie",
        "Konkurs",
        "Fragment",
        "Wiersz",
        "Zaproszenie",
        "Ogłoszenie",
        "Praca",
        "Pogoda",
        "Komunikat",
        "Nekrolog",
        "Wyniki",
        "Poradnik",
        "Przepis",
        "Zapowiedź",
        "Podsumowanie",
        "Recenzja filmu",
        "Recenzja książki",
        "Recenzja płyty",
        "Recenzja serialu",
        "List otwarty",
        "Komunikat prasowy",
        "List do redakcji",
    ),
    topical=(
        "Sondaż",
        "Uwaga",
        "Ekspert",
        "Fakty",
        "Historia",
        "Nowe",
        "Oświadczenie",
        "Śledztwo",
        "Wspomnienie",
        "Polemika",
        "Relacja",
        "Blog",
        "Nagranie",
        "Sylwetka",
        "Mapa",
        "Lista",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "poniedziałek, 14 kwietnia 2025": "2025-04-14",
            "Opublikowano: 9 grudnia 2023, 09:05": "2023-12-09T09:05",
            "Aktualizacja 25/10/2024 18:40": "2024-10-25T18:40",
            "Aktualizacja: 3.05.2024, godz. 9:30 | Publikacja: 2.05.2024": "2024-05-02",
            "11 czerwca 2012 roku": "2012-06-11",
            "18 listopada 2024 r.": "2024-11-18",
        },
        not_dates=("7 minut temu", "Traktat podpisano w Wiedniu 4 maja 2020 roku po południu."),
        bylines={
            "Autor: Łukasz Nowak, PAP": ("Łukasz Nowak",),
            "Anna Kowalska i Jan Nowak": ("Anna Kowalska", "Jan Nowak"),
            "Rozmowę prowadziła Magda Lew": ("Magda Lew",),
            "Zdjęcia i tekst: Kinga Raj": ("Kinga Raj",),
            "Ewa Lis, poniedziałek, 3 maja 2021": ("Ewa Lis",),
        },
        not_bylines=("Nowy rząd", "Co dalej"),
        prose=(
            "Rada miasta przyjęła we wtorek budżet, w którym więcej pieniędzy przeznaczono na "
            "szkoły i drogi. Jak mówi prezydent miasta, remont starego mostu zacznie się po "
            "wakacjach, ale mieszkańcy nie są przekonani. „To samo obiecywano nam już przed "
            "wyborami” – powiedział jeden z nich."
        ),
        boilerplate={
            "Zapisz się na nasz newsletter": "subscribe",
            "Czytaj także: Port otworzą w poniedziałek": "related",
            "Wszelkie prawa zastrzeżone.": "copyright",
            "Dziennikarz i reporter, od 2012 roku związany z redakcją portową.": "author_bio",
            "Przedruk tylko za zgodą redakcji.": "copyright",
        },
    ),
)
