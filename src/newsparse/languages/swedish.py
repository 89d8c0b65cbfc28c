"""Swedish."""

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
    code="sv",
    name="Swedish",
    native="svenska",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["sv"],
        weekdays=cldr.WEEKDAYS["sv"],
        published=("publicerad", "publicerat", "publicerades", "skapad", "först publicerad"),
        updated=(
            "uppdaterad",
            "senast uppdaterad",
            "uppdaterat",
            "uppdaterades",
            "ändrad",
            "senast ändrad",
            "redigerad",
        ),
        glue=("den", "kl", "klockan", "av", "i"),
        hours=("h",),
        minutes=("min",),
        ordinals=("e", "a"),
        ago=cldr.AGO["sv"],
        today=("idag", "i dag"),
        yesterday=("igår", "i går"),
        captions=(
            "foto",
            "bild",
            "arkivbild",
            "bilder",
            "bildkälla",
            "illustration",
            "pressbild",
            "skärmdump",
        ),
        clock_starts="kl.",
    ),
    bylines=BylineWords(
        gendered="na | er | n | are",
        statements=(
            "uttalande från | uttalande av | gemensamt uttalande av | gemensamt uttalande "
            "från | pressmeddelande från"
        ),
        rulers="kung | drottning | prins | prinsessa",
        offices="ordförande | president",
        news="nyheter",
        post_from="i",
        posts=(
            "från vår korrespondent | av vår korrespondent | från vår utsända | "
            "av vår utsända medarbetare"
        ),
        sources="källa | källor",
        signed="krönika | ledare | kommentar | analys | debatt | recension | reportage",
        by=(
            "sammanställt av | sammanställning: | "
            "upplagd av | "
            "av | av: | text och foto: | text & foto: | text och bild: | text: | text av | "
            "skrivet av | författare: | reporter: | artikel av | skriven av | publicerad av | "
            "text & bild: | krönika av | kommentar av | en krönika av | intervju: | reportage: | "
            "analys av | skribent: | skribenter: | ledarskribent: | krönikör: | journalist: | "
            "foto och text: | foto & text: | bild och text: | bild & text: | bilder och text: | "
            "text och bilder: | intervju av | reportage av | ledare av | debattartikel av | "
            "essä av | kåseri av | gästkrönika av | kulturkrönika av | debattinlägg av | "
            "kolumn av | insändare av | nyhetsanalys av | granskning av | gästledare av | "
            "en intervju av | en reportage av | en analys av | en kommentar av | en ledare av | "
            "en debattartikel av | en essä av | en kåseri av | en gästkrönika av | "
            "en kulturkrönika av | en debattinlägg av | en kolumn av | en insändare av | "
            "en nyhetsanalys av | en granskning av | en gästledare av | ett intervju av | "
            "ett reportage av | ett analys av | ett krönika av | ett kommentar av | "
            "ett ledare av | ett debattartikel av | ett essä av | ett kåseri av | "
            "ett gästkrönika av | ett kulturkrönika av | ett debattinlägg av | ett kolumn av | "
            "ett insändare av | ett nyhetsanalys av | ett granskning av | ett gästledare av | "
            "intervjuare: | berättat för"
        ),
        joins="och | samt",
        places="i | från | på | vi rapporterar från | jag rapporterar från | rapporterar från",
        papers="för",
        credits={
            "with": "med | i samarbete med",
            "editing": "redigerad av | redaktör:",
            "photography": "foto: | foton: | foto av | bild: | bilder: | bild av | fotograf:",
            "illustration": "illustration: | illustration av | grafik:",
            "video": "video:",
            "translation": "översatt av | översättning: | översättning av",
        },
        articles="den | det | de | vår | våra | en | ett",
        links="för | och | av | i | till",
        desks=(
            "redaktionen | redaktion | -redaktionen | korrespondenter | reportrar | nyhetsbyrå | "
            "vår korrespondent | nyhetsredaktionen"
        ),
        bodies=(
            "parti | partiet | kommitté | departementet | universitet | universitetet | "
            "institut | fackförbund | förening | förbundet | förbund | tidning | tidningen | "
            "nyheter | stiftelse | grupp | medier | -medier | mediehuset"
        ),
        roles=(
            "journalist | korrespondent | redaktör | reporter | chefredaktör | kommentator | "
            "författare | fotograf | krönikör | -korrespondent | -redaktör | -reporter | "
            "utrikesreporter | ledarskribent | -journalist | -redaktør | -skribent | "
            "-medarbeider | -medarbejder | -medarbetare | skribent | professor | forskare | "
            "debattör | nyhetschef | kulturchef | kulturredaktör | kulturskribent | kritiker | "
            "filmkritiker | frilans | frilansjournalist | frilansskribent | "
            "utrikeskorrespondent | politikreporter | sportreporter | gästkrönikör | essäist | "
            "statsvetare | filosof | historieprofessor | idéhistoriker | religionshistoriker | "
            "litteraturvetare | programledare | dramatiker | översättare | serietecknare | "
            "komiker | manusförfattare | bloggare | doktorand | universitetslektor | sociolog | "
            "antropolog | poet | poddare | diplomat | dokumentärfilmare | språkvetare"
        ),
        role_words="politisk | vår | frilans | ansvarig",
        given=(
            "bergljot | tuva-lisa | ann-sofie | anna-lena | sigge | styrbjörn | ture | "
            "ulla-britt | valborg | vendela | vilgot | maj | linnéa | tilde | ingegerd | "
            "gunnel | gun-britt | görel | lillemor | mårten | nils-erik | sigbritt | "
            "agneta | anders | andreas | anette | anna | annika | arne | birgitta | björn | bo | "
            "britt | camilla | carina | carl | caroline | cecilia | charlotta | christer | "
            "christina | daniel | elin | elisabet | elisabeth | emelie | emil | emma | erik | "
            "eva | fredrik | gunilla | gunnar | gustav | göran | hans | helena | henrik | "
            "håkan | ida | inger | ingrid | jan | jenny | jens | jesper | johan | johanna | "
            "jonas | josefin | kajsa | karin | karl | kerstin | kristina | kjell | lars | lena | "
            "lennart | linda | linnea | linus | lisa | lotta | magnus | malin | maria | marie | "
            "martin | mats | mattias | mikael | mona | monica | niklas | nils | ola | olle | "
            "olof | oskar | patrik | per | pernilla | peter | petra | pontus | rickard | "
            "robert | roger | rolf | sara | simon | sofia | staffan | stefan | stig | susanne | "
            "sven | svante | thomas | tobias | tomas | tommy | tove | torbjörn | ulf | ulla | "
            "ulrika | viktor | viktoria | åke | åsa | agnes | albin | ann-charlotte | "
            "ann-christin | ann-marie | anna-karin | barbro | bengt | benny | bertil | bodil | "
            "börje | britt-marie | carin | carl-johan | claes | clas | ebba | eivor | ellinor | "
            "eskil | eva-lena | evelina | filippa | frida | fritiof | gösta | gustaf | hampus | "
            "hans-olof | helene | hillevi | hjalmar | ingela | ingemar | ingvar | jan-erik | "
            "jan-olof | jerker | joakim | joar | jörgen | josefine | karl-johan | kent | klas | "
            "lars-erik | lars-göran | lovisa | margareta | marika | märta | ove | pelle | "
            "per-erik | per-olof | rebecka | rikard | sixten | stellan | stina | sture | sune | "
            "svea | sven-erik | terese | therese | thorbjörn | torgny | ulrica | veronica | "
            "ylva | örjan | östen"
        ),
        never=(
            "-ningar | -heter | -skap | -igens | -ionell | "
            "prenumeranter | senaste | lokalt | lokala | världen | börs | näringsliv | pengar | bostad | "
            "bostäder | arbete | jobb | skola | skolor | utbildning | forskning | vetenskap | "
            "teknik | hälsa | vård | sjukhus | sjukvård | familj | barn | brott | rättegång | "
            "domstol | polisen | riksdag | riksdagen | regeringen | valet | klimat | miljö | "
            "djur | energi | böcker | teater | medier | recept | resor | resa | fotboll | "
            "ishockey | väder | korsord | krönikor | analyser | intervjuer | podd | poddar | "
            "nyhetsbrev | arkiv | prenumerant | även | mest | läst | kommun | kommunen | län | "
            "staden | hamn | hamnen | flygplats | väg | trafik | kollektivtrafik | öar | norra "
            "| södra | östra | västra | gamla | "
            "nya | ny | nytt | stora | stor | första | sista | mer | mindre | inte | ingen | "
            "inga | vad | hur | varför | vem | var | när | den | det | detta | från | efter | "
            "före | mot | utan | mellan | politik | ekonomi | sport | kultur | inrikes | "
            "utrikes | debatt | nyheter | läs | krig | fred | kris | regering | val | strejk | "
            "samhälle | -ning | -ningar | -heter | -het | -else | -elser | -tion | -tioner | "
            "svenska | röda | andra | korset | akademien | blå | gröna | är | jord | du | att | "
            "och | alla | recension | bokrecension | filmrecension | porträtt"
        ),
        glue=(
            "visa profil | "
            "publicerad | uppdaterad | senast uppdaterad | minuter | min | timmar | sedan | "
            "lästid | dela | följ | kommentarer | spara | lyssna | läs senare | min lästid | "
            "publicerad i går | för prenumeranter | låst artikel | kommentera | kontakta | "
            "mejla | mejla skribenten | alla artiklar | fler artiklar | skribent | twitter | "
            "facebook | kopiera länk | skriv ut | ge bort | tipsa"
        ),
        agencies=(
            "TT | TT Nyhetsbyrån | TT-Reuters | TT-AFP | SPK | siren | nyhetsbyrån siren | "
            "tt nyhetsbyrån"
        ),
    ),
    mails=MailWords(subject="ämne", sent="datum | skickat", people="från | till", marks="sv"),
    fields=FieldWords(
        title="titel | rubrik",
        author="författare | skribent",
        published="publicerad | publicerat",
        deck="ingress",
        text="text | brödtext",
        other="kategori | avdelning | sektion | vinjett | kategorier | bild | bildtext",
        source="källa | tidning | publikation",
        archived="dokument-id | artikel-id | issn | antal ord | bild-id",
    ),
    pages=PageWords(
        reading="min",
        pages="sida | sidan | sid | s.",
        of="av",
        jumps="fortsättning | fortsättning på | fortsättning från",
        lengths="ord",
        publishes="utgiven av | utges av | publicerad av | publiceras av",
        ends="slut",
        issues="nr | nr. | nummer",
    ),
    pictures=PictureWords(
        lent="privat | arkiv | arkivbild | pressbild",
        stands=(
            "t.v. | t.h. | t v | t h | till vänster | till höger | vänster | höger | i mitten | mitten"
            " | från vänster | fr.v."
        ),
    ),
    contacts=ContactWords(
        phones="telefon | tfn | mobil",
        short_boxes="Box",
        counted="kapitel",
        joins="eller | och",
    ),
    phrases=Phrases(
        sources="källa",
        by_words="av",
        rights="alla rättigheter",
        writes="skriver",
        covers="bevakar",
        papers="för",
        denials="inte | aldrig",
        schools="univers | högskola | institut | akadem",
        wires="byråer",
        icons="skriv | dela",
        of_words="av",
        versions="versi",
        between="från",
        via="med | från | via",
        ands="och",
        finite="har | som",
        dwells="bor",
        turns={
            "navigation": ("glömt lösenord | glömt ditt lösenord"),
            "comments": (
                "kommentarsfältet är stängt | kommentarerna modereras | kommentarer modereras"
            ),
            "share": "för att kommentera måste du | länken har kopierats | länken kopierades",
            "disclaimer": (
                "svt:s nyheter ska stå för"
                "| telegrammet är automatiskt | har du självmordstankar | mind självmordslinjen "
                "har | självmordslinjen har öppet"
            ),
            "credits": (
                "artikeln publicerades i papperstidningen | publicerad i papperstidningen "
                "| ur papperstidningen | artikeln var införd i"
            ),
            "subscribe": (
                "som prenumerant får du | med din prenumeration | genom att prenumerera"
                " | få nyheter och information"
                "| ditt stöd gör"
            ),
            "contact": (
                "har du information som | vet du något om | har du egna erfarenheter | "
                "har du en berättelse | "
                "fyll i formuläret | fyll i vårt formulär"
            ),
            "related": (
                "författaren rekommenderar också: | författarna rekommenderar också: | "
                "författaren rekommenderar även: | författaren rekommenderar:"
                "| gör vårt quiz | gör quizet | lös dagens korsord"
            ),
        },
        sayings={
            "disclaimer": ("automatiskt publicerat"),
            "share": "föredragen källa | föredragna källor",
            "legal": (
                "återkalla ditt samtycke"
                " | skyldigt att offentliggöra enligt | skyldig att offentliggöra enligt | genom "
                "ovanstående kontaktpersons försorg | eu:s marknadsmissbruksförordning | tillhör "
                "sina respektive ägare | tillhör respektive ägare"
            ),
            "contact": ("fyll i formuläret"),
            "copyright": (
                "skyddas av upphovsrättslagen | skyddat av upphovsrätt | skyddas av upphovsrätt "
                "| skyddat enligt upphovsrättslagen | upphovsrättsligt skyddat | skyddas enligt "
                "lagen om upphovsrätt"
            ),
            "subscribe": (
                "tillgång till alla artiklar | tillgång till allt innehåll | obegränsad "
                "tillgång till alla"
                " | du får detta mejl eftersom | du får det här mejlet eftersom | du får "
                "detta e-postmeddelande eftersom | du får detta nyhetsbrev eftersom | du får "
                "det här nyhetsbrevet eftersom | avsluta prenumerationen$"
                "| sista fria artikel"
            ),
        },
        channels="kanal",
        careers=(
            "undervisar | föreläser | studerar | född | uppvuxen | utbildad | leder | "
            "driver | medarbetar | medverkar | arbetar | jobbar | statsvetare | sociolog "
            "| ekonom | jurist | filosof | historieprofessor | institutionen | "
            "statsvetenskap | historia | juridik | ekonomi | sociologi | romaner | dikter "
            "| diktsamling | essäist | frilansande | fristående | kolumnist | "
            "ledarskribent | poddare | poet | översättare | debattör | disputerad | "
            "disputerade | utkommen | senast | tidigare | chefredaktör | riksbanken | "
            "krönikör | skriver | romanen | roman | böcker | bok | docent | lektor | "
            "forskare | doktorand | studerat | frilans | frilansjournalist | bor | "
            "aktuell | bevakar | professor | adjunkt | forskar | historiker | författare "
            "| universitetslektor"
            "| högskola | bosatt"
        ),
        offices=(
            "professor | docent | direktör | forskare | läkare | advokat | ekonom | "
            "generalsekreterare | doktorand | lärare | lektor | universitetslektor | rektor | "
            "präst | ingenjör | psykolog | psykiater | arkitekt | biolog | fysiker | jurist | "
            "diplomat | konsult | entreprenör | statsvetare | sociolog | filosof | historiker | "
            "adjunkt | sjuksköterska | överläkare | generaldirektör | vd | chefsekonom | "
            "utredare | grundare | student | doktor"
        ),
        articles=("denna artikel | denna text | denna krönika | detta inlägg | den här | det här"),
        imperatives=(
            "prenumerera | följ | ladda | dela | kommentera | skänk | bli | läs | lyssna | "
            "skriv | mejla | tipsa | diskutera | swisha | skicka | anmäl | registrera | prova | "
            "hämta | följer | gilla | swish | stötta | stödj | ge | ange | hjälp | köp | testa | "
            "upptäck | lyssnar | titta | klicka | logga | gå | kontakta | hör | ring | kom | "
            "ställ | bidra | besök | aktivera | skapa | välj | teckna | spara | byt | missa | "
            "tyck | berätta"
        ),
        words={
            "subscribe": (
                "prenumeranter | prenumerant | prenumeration | prenumerera | läsare | "
                "bidrag | stöd | stöda | stötta | gratis | erbjudande | månad | månaden | "
                "kr | konto | logga | registrera | nyhetsbrev | nyhetsbrevet | mejl | "
                "mejlen | oberoende | journalistik | medlem | medlemmar | tillgång | läsa | "
                "låst | exklusivt"
            ),
            "share": (
                "dela | delar | tycker | tipsa | skicka | vän | skriv | kopiera | länk | "
                "följ | gilla | debatt | diskutera"
            ),
            "comments": ("kommentarer | kommentar | kommentera"),
            "contact": (
                "kontakta | kontakt | mejla | skriv | berätta | tipsa | tips | redaktionen | "
                "redaktion | telefon | frågor"
            ),
            "correction": (
                "rättelse | rättad | rättat | fel | felaktig | felaktigt | ändrat | "
                "ändrats | uppdaterad | uppdaterats | uppdatering | version | tidigare | "
                "kompletterats | förtydligande | artikeln | texten"
            ),
            "disclaimer": (
                "åsikter | åsikterna | skribentens | skribenten | ansvarar | ansvarig | "
                "opinionstext | annonslänkar | provision | artificiell | intelligens | "
                "översatt | översatts | automatiskt | genererad"
            ),
            "author_bio": (
                "journalist | korrespondent | redaktör | reporter | författare | professor | "
                "historiker | krönikör | bok | böcker | frilansjournalist | skriver"
            ),
            "related": (
                "läs | också | artikel | artiklar | ämne | ämnen | nyheter | lästa | "
                "relaterade | rekommenderas | mer | senaste"
            ),
            "legal": ("kakor | cookies | integritet | personuppgifter | villkor | upphovsrätt"),
        },
        told=(
            "var | blev | hade | kom | gick | fanns | ville | kunde | han | hon | honom | hans | "
            "hennes | deras | skulle | fick | fått | gjorde | tog | såg | stod | satt | låg | "
            "sina | dog | avled"
        ),
        notes={
            "legal": (
                "varumärken + tillhör egendom + ägare | offentliggöra offentliggörande + "
                "information informationen + skyldigt skyldig försorg + bolaget enligt "
                "kontaktperson* | pressens publicitetsregler + ansluten anslutet anslutna följer "
                "+ medieombudsmannen publicitetsregler medieetiska | insiderinformation + "
                "information pressmeddelandet + marknadsmissbruksförordning* förordning*"
            ),
            "correction": (
                "version + tidigare ursprunglig första + artikeln artikel texten inslaget "
                "nyheten | "
                "bildtext bildtexten grafik grafiken rubriken + fel felaktig* + tidningen "
                "artikeln vår* publicerad* | "
                "artikeln texten + uppdaterats rättats korrigerats uppdaterad ändrats "
                "kompletterats + har är + fel* uppgift* med efter kl förtydlig* | "
                "rättat korrigerat tagit ändrat + vi + namn* mening* uppgift* stavning* siffr* "
                "fel* + har | "
                "beklagar ursäkt + fel* misstag* förväxling* + vi redaktionen läsare* + "
                "artikel* namn* tidning* felet"
            ),
            "credits": (
                "stöd stipendium bidrag + reportage* gransknin* artikel* serie* + denna detta "
                "den + fond* stiftelse* | "
                "publicerades publicerad publicerats + ursprungligen först tidigare + artikeln "
                "texten krönikan intervjun + denna"
            ),
            "share": (
                "^skicka dela tipsa mejla + vän vänner kompis någon kollega + artikel* texten "
                "den vidare | "
                "^gillade gillar + artikel* texten + dela tipsa berätta | "
                "^kopiera + länk länken + mejla dela skicka"
            ),
            "subscribe": (
                "inkorg inkorgen mejl mejlen + varje dagligen + bästa gratis få nyheter* | "
                "läs läsa + allt alla obegränsat + månad* veck* år* + kr kronor gratis | "
                "gratis fria + artikel artiklar + sista månad* kvar + läst du | "
                "^redan + prenumerant medlem + logga | "
                "prenumeranter + endast bara exklusivt + artikel* innehåll* för | "
                "notiser pushnotiser + missa få slå + våra dig oss vi | "
                "nyhetsbrev nyhetsbrevet + varje dagligt morgon* veck* + anmäl få prenumerera "
                "kommer skriv | "
                "^stöd stötta + journalistik* redaktion* + gåva prenumeration månad* medlem* "
                "oberoende fri"
            ),
            "disclaimer": (
                "^kommentarer + får ska bör kan + tecken ord + längre max högst överskrida | "
                "framåtriktade framåtblickande + uttalanden information + risker osäkerhet* | "
                "åsikter åsikterna + krönikör* skribent* författar* + egna eget tidningen* "
                "redaktion* | "
                "^skribenten författaren reportern artikelförfattaren + äger har + aktier | "
                "rådgivning rekommendation + köpa sälja investering* juridisk* medicinsk* + "
                "artikel* texten innehåll* + inte ej | "
                "länk länkar länkarna + provision ersättning + köper köp klickar handlar + vi |"
                " "
                "hjälp genererad skapad + ai chatgpt intelligens + artikel* texten "
                "sammanfattning* + granskad* redaktör* redaktion*"
            ),
            "author_bio": ("vår + korrespondent reporter krönikör + bevakar bor skriver är"),
        },
        buttons={
            "navigation": (
                "se spela titta = video videon videor klippet | sök = sajten nyheter webbplatsen | "
                "större mindre förstora förminska = text textstorlek | lyssna = artikeln min "
                "minuter | läsning lästid = min minuter minuters ca | följ = direktrapporten "
                "direktrapport skribenten ämne ämnet"
                "| lästid läsning = cirka min minuter"
            ),
            "correction": (
                "rapportera rätta anmäl tipsa föreslå meddela = fel felet rättelse rättning stavfel"
            ),
            "comments": (
                "anmäl rapportera visa läs skriv lämna dölj se lägg = alla kommentar kommentarer "
                "kommentaren kommentarerna"
            ),
            "subscribe": (
                "prenumerera registrera anmäl = gratis nu här idag kostnadsfritt | "
                "ge bort dela = artikeln artikel artiklar | prenumeranter = dela artiklar artikel "
                "månaden månad ge bort fem tio gratis vänner | hantera avsluta förnya = "
                "prenumeration prenumerationen konto nyhetsbrev | ange fyll skriv din = "
                "e-postadress e-post mejladress mejl"
            ),
            "share": (
                "kopiera kopierad = länk länken | dela spara skriv skicka tipsa = artikeln "
                "artikel sidan vän länk"
                "| lägg = källa källor google favoriter listan föredragen föredragna"
            ),
            "related": (
                "visa läs se ladda = fler artiklar nyheter mer alla | fler alla mer = artiklar "
                "nyheter"
            ),
            "legal": (
                "återanvänd återpublicera köp = innehållet innehåll rättigheter licens | hantera "
                "ändra = cookies kakor cookieinställningar integritetsinställningar samtycke"
                "| acceptera godkänn neka avvisa tillåt = alla allt cookies kakor"
                "| hantera anpassa = inställningar cookies kakor"
            ),
            "contact": (
                "kontakta tipsa mejla mejla skriv = redaktionen reportern författaren "
                "journalisten | skicka = insändare tips nyhetstips redaktionen debattartikel"
            ),
            "app": ("ladda ner öppna läs hämta = app appen"),
            "tags": ("ämnen = artikeln artikel"),
        },
        opens={
            "contact": (
                "bokning:# | anmälan:# | mer information:# | information:# | mer "
                "information~ | mer info~ | för mer information~ | information~ | info~ | "
                "anmälan~ | anmäl dig~ | biljetter~ | bokning~ | hemsida~ | webbplats~ | "
                "webb~ | "
                "kontakt | kontakta | kontakta oss | kontakta redaktionen | tipsa | tipsa oss "
                "| tipsa redaktionen | tips | har du tips | har du ett tips | har du en | "
                "mejla | mejla oss | maila | skriv till | skicka | insändare | om oss | "
                "kundservice | nyhetstips | hör av dig | redaktionen: | tipsa reportern | "
                "maila oss | skriv till oss | kontakta reportern | insändare skickas | skicka "
                "insändare | självmordslinjen# | hjälplinjen# | mind# | jourhavande "
                "medmänniska# | bris# | jourhavande präst# | så kontaktar du | så når du oss "
                "| tipsa oss: | har du synpunkter | har du information | skicka in din | "
                "mejla till | ring redaktionen | kontakta skribenten | presskontakt | "
                "presskontakt: | för mer information | för ytterligare information | mer "
                "information: | kontaktperson | kontaktpersoner | e-post: | telefon: | tel: | "
                "besöksadress | postadress | kundtjänst"
                "| vet du mer"
            ),
            "copyright": (
                "copyright | alla rättigheter förbehållna | allt material | citera oss | med "
                "ensamrätt | eftertryck förbjudes$ | eftertryck förbjudet$ | all kopiering "
                "förbjuden$ | citera oss gärna | du får gärna länka | du får gärna citera | "
                "du får inte kopiera | citera gärna | allt material på | allt material är | "
                "allt innehåll är | allt innehåll på | innehållet på denna | innehållet får "
                "inte | texten får inte | materialet får inte | materialet är skyddat | "
                "artikeln får inte | kopiering utan tillstånd | vid citat | publicerad under "
                "creative"
                "| upphovsrätt | eftertryck | mångfaldigande"
            ),
            "credits": (
                "sändningsdatum: | sändes den | sändes första gången | "
                "källor: | källa | översättning | översatt av | (tt) | tt | med material från "
                "| artikeln publicerades | artikeln har tidigare | texten har tidigare | "
                "tidigare publicerad | ursprungligen publicerad | text: | text och | text & "
                "foto | text och foto | redigering: | programledare: | producent: | reporter: "
                "| tt-reuters | tt-afp | tt-ap | tt-ritzau | tt-ntb | med inslag från | "
                "research: | illustrationer: | layout: | formgivning: | design: | "
                "översättning: | bearbetning: | kamera: | bildredaktör: | klippning: | ljud: "
                "| produktion: | data: | dataanalys: | utveckling: | texter: | medverkande: | "
                "musik: | intervju: | sammanställt av: | publicerad i | översatt från | "
                "översättning från | översättare: | artikeln är översatt av | texten är "
                "översatt av | artikeln är tidigare | artikeln har tidigare publicerats | "
                "texten har tidigare publicerats | texten publicerades först | texten är ett "
                "utdrag | tidigare publicerad i | publicerades ursprungligen | grafik: | "
                "artikeln är producerad | granskningen är gjord"
                "| redaktör:"
            ),
            "subscribe": (
                "prenumerera | prenumerera på | bli prenumerant | redan prenumerant | är du "
                "redan | är du prenumerant | logga in | nyhetsbrev | vårt nyhetsbrev | få "
                "vårt | få våra | få nyhetsbrevet | få | anmäl dig | skriv upp dig | "
                "registrera dig | för dig som | läs vidare med | endast för | artikeln är | "
                "den här artikeln är | exklusivt för | plus | stöd | stöd oss | stöd vår | "
                "swisha | donera | bli medlem | skapa konto | köp | prova | testa | missa "
                "inte | varje morgon | gillar du | håll dig | vill du läsa | få de viktigaste "
                "| prenumerera nu | är du redan prenumerant | endast för prenumeranter | för "
                "prenumeranter | stöd oberoende | logga in för | skapa ett konto | anmäl dig "
                "till | få nyheterna | få vårt nyhetsbrev | läs vidare | köp prenumeration | "
                "missa inget | prova gratis | avsluta när du vill | ingen bindningstid | din "
                "e-postadress$ | din e-post$ | e-postadress$ | din mejladress$ | bli digital "
                "prenumerant | teckna prenumeration | starta prenumeration | lås upp artikeln "
                "| vill du läsa hela | vill du läsa vidare | för att läsa vidare | för dig "
                "som är prenumerant | redan medlem | har du redan ett konto | logga in för "
                "att läsa | missa inga nyheter | få våra nyheter | få det senaste | anmäl dig "
                "till vårt | anmäl dig här | nyhetsbrev$ | stöd vår journalistik | stöd vårt "
                "arbete | swisha till | swisha en gåva | ge en gåva | ladda ner appen | prova "
                "en månad | testa en månad | första månaden gratis"
                "| läs hela artikeln | fortsätt läsa | lås upp"
                "| du kan när som helst avsluta prenumerationen | du kan avregistrera dig | du kan "
                "när som helst avregistrera | slå på aviseringar$ | slå på notiser$ | få notiser$ "
                "| tack för din anmälan | du har läst din sista fria | du har läst alla dina fria"
                "| ange en giltig e-postadress | ange en giltig mejladress | ogiltig e-postadress$ "
                "| vi har skickat ett bekräftelsemejl | vi har skickat en bekräftelse till"
            ),
            "share": (
                "dela | dela artikeln | dela artikel | dela på | dela sidan | dela via | "
                "skriv ut | tipsa en vän | kommentera | kommentera artikeln | diskutera | "
                "säg din | vad tycker | följ oss | följ | gilla | kopiera länk | "
                "kopiera länken | spara | spara artikel | skicka vidare | dela den här | "
                "ge bort artikeln | skriv en kommentar | lämna en kommentar | vad tycker du | "
                "tyck till | delta i debatten | följ oss på | gilla oss | skriv ut artikeln"
                "| länken kopierad | dela på facebook | dela på x | skriv ut$ | mejla "
                "artikeln | spara artikeln | läs senare$ | dela med en vän | vad tycker du? | "
                "säg din mening"
                "| kopiera artikelns länk$"
            ),
            "related": (
                "andra läste också$ | andra läsare läste också$ | andra läser nu$ | "
                "äldre inlägg$ | nyare inlägg$ | "
                "läs mer | läs också | läs även | läs fler | läs hela | läs: | läs om | läs "
                "vidare | se också | se även | se mer | mer om | mer om ämnet | mer läsning | "
                "mer: | mer i ämnet | mer nyheter | mer på | relaterat | relaterade artiklar "
                "| liknande artiklar | fler artiklar | fler nyheter | fler | fördjupning | "
                "fakta: | bakgrund: | lyssna också | mest läst | mest lästa | mest läst just "
                "nu | senaste nytt | senaste | populärt | rekommenderat | rekommenderas | "
                "rekommenderade | nästa | föregående | nästa artikel | andra läser | andra "
                "läste | du kanske | missa inte: | hela listan | tidigare: | se video | "
                "video: | podd: | läs mer här$ | mer i ämnet$ | mer av skribenten$ | mer av "
                "författaren$ | senaste nytt$ | senaste nyheterna$ | fler artiklar$ | fler "
                "nyheter$ | mest lästa$ | mest delat$ | mest kommenterat$ | missa inte$ | "
                "rekommenderat$ | rekommenderad läsning$ | läs nästa$ | nästa artikel$ | till "
                "toppen$ | tips från redaktionen$ | läs alla artiklar | läs alla artiklar om "
                "| läs hela artikeln | läs hela intervjun | läs fler artiklar | läs mer om | "
                "alla artiklar om | mer om ämnet$ | mer om ämnet: | fler artiklar om | fler "
                "artiklar från | andra läser$ | andra läser också | andra har läst$ | "
                "rekommenderat för dig$ | rekommenderad läsning | rekommenderas$ | relaterat$ "
                "| läs mer här | läs vidare: | hör också | till startsidan | tillbaka till "
                "startsidan | till förstasidan | senaste nyheter$ | populärt just nu$ | mest "
                "läst idag$ | föregående artikel | i samma ämne | toppnyheter$"
                "| mer från | relaterade"
                "| trendar just nu$ | trendar$ | redaktionen rekommenderar$ | rösta i vår "
                "omröstning | dagens korsord$ | testa dina kunskaper$ | dagens quiz$"
            ),
            "correction": (
                "rättelse | korrigering | förtydligande | fotnot | redaktionens kommentar | "
                "redaktionens anmärkning | en tidigare version | i en tidigare | artikeln har "
                "uppdaterats | artikeln har korrigerats | artikeln har ändrats | texten har "
                "uppdaterats | texten har korrigerats | texten är uppdaterad | hittat fel | "
                "hittade du | ser du ett fel | rapportera fel | anmäl fel | så arbetar | "
                "uppdatering | uppdaterad | rättelse: | artikeln är uppdaterad | artikeln har "
                "rättats | artikeln uppdaterades | texten har ändrats | hittat ett fel | har "
                "du hittat ett fel | har du hittat fel | rapportera ett fel | uppdatering: | "
                "vi beklagar felet | i en tidigare version av artikeln | i en tidigare "
                "version av texten | i en tidigare version av den här | en tidigare version "
                "av artikeln | en tidigare version av texten | i en tidigare version stod | i "
                "en tidigare version angavs | rätta artikeln | rätta fel | rättat | vill du "
                "rätta | uppdaterad klockan | uppdaterad kl | rättad klockan | rättat$ | så "
                "jobbar vi med rättelser$ | anmäl fel$ | anmäl ett fel$ | rapportera fel$ | "
                "rapportera ett fel$ | vill du rapportera ett fel$ | fel i artikeln$ | fel i "
                "texten$ | hittat fel i texten$ | hittat ett fel$ | har du hittat ett fel$ | "
                "skicka en rättelse$ | artikeln uppdaterad$ | artikeln är uppdaterad$ | "
                "texten är uppdaterad$ | artikeln har uppdaterats$ | texten har uppdaterats$ "
                "| texten har ändrats$ | artikeln har ändrats$ | artikeln har korrigerats$ | "
                "namnet är korrigerat$ | rubriken har ändrats$ | uppgiften är rättad$ | vi "
                "har rättat ett | vi har rättat en | vi har korrigerat | i en tidigare "
                "version av | i en tidigare version av denna | i en tidigare artikel stod | i "
                "artikeln stod det tidigare | i artikeln angavs tidigare | en tidigare "
                "version av den här | en tidigare rubrik | korrigering: | förtydligande: | "
                "komplettering: | artikeln är ändrad | artikeln är korrigerad | texten är "
                "korrigerad | texten är ändrad | den här artikeln har uppdaterats | den här "
                "artikeln har korrigerats | den här artikeln har ändrats | denna artikel har "
                "uppdaterats | denna artikel har korrigerats | artikeln har kompletterats | "
                "texten har kompletterats | rubriken är ändrad | av misstag skrev vi | vi "
                "skrev först att | vi skrev tidigare att | i en första version av artikeln | "
                "nyheten har uppdaterats | nyheten är uppdaterad | nyheten har rättats | "
                "nyheten har korrigerats | nyheten har kompletterats | har du sett ett fel | "
                "har du upptäckt ett fel | upptäckt ett fel? | rätta ett fel | tillägg: | en "
                "tidigare version av | i en tidigare version | artikeln uppdateras | "
                "uppdaterad: | fel i texten? | fel i artikeln?"
                "| fel i artikeln"
            ),
            "author_bio": (
                "om författaren | om skribenten | författaren är | skribenten är | "
                "artikelförfattaren är | alla artiklar av | mer av | är journalist | "
                "är reporter | är frilansjournalist | är ledarskribent | är kulturskribent | "
                "skriver om | frilansjournalist | utrikesreporter | frilansjournalist bosatt | "
                "frilansjournalist i | frilansjournalist och | journalist och författare | "
                "författare och journalist | frilansskribent | artikelförfattaren | "
                "insändarskribenten | debattören är"
                "| skribenten arbetar | skribenten undervisar | skribenten forskar | om "
                "artikelförfattaren | mer av skribenten | fler artiklar av | är reporter på | "
                "är journalist på | är krönikör | följ skribenten"
            ),
            "disclaimer": (
                "detta är en | det här är en | det här är ett | åsikterna | artikeln "
                "innehåller | artikeln är skriven med | sammanfattningen är | "
                "sammanfattningen | den här texten är | texten är ai | ai-genererad | texten "
                "är | översatt med | automatiskt | så använder vi ai | genom att köpa | "
                "innehåller annonslänkar | annonslänkar | mår du dåligt | behöver du prata | "
                "skribenten svarar | denna text är översatt | texten är översatt | det här är "
                "en debattartikel | detta är en debattartikel | detta är en ledare | det här "
                "är en ledare | detta är en krönika | det här är en krönika | åsikter i "
                "texten | åsikterna är skribentens | artikeln är översatt | texten är "
                "automatiskt | detta är en annons | det här är en annons | behöver du hjälp | "
                "har du tankar på självmord | om du mår dåligt | mannen heter egentligen | "
                "kvinnan heter egentligen | personen heter egentligen | * heter egentligen | "
                "namnet är fingerat | namnen är fingerade | den här texten är översatt | den "
                "här artikeln är översatt | den här artikeln är skapad | artikeln är skapad "
                "med | sammanfattningen är gjord | sammanfattningen är skapad | den här "
                "sammanfattningen | detta är en opinionstext | det här är en opinionstext | "
                "det här är en kommenterande text | det här är en analys | mannen heter "
                "egentligen något annat$ | kvinnan heter egentligen något annat$ | heter "
                "egentligen något annat$ | namnet är fingerat$ | fingerat namn$ | behöver du "
                "någon att prata med? | behöver du prata med någon? | innehållet är framtaget "
                "| innehållet är sponsrat | innehållet är en annons | texten är ai-genererad "
                "| texten är skapad med | texten är översatt med | artikeln är översatt med | "
                "artikeln är skriven med hjälp av ai | mår du dåligt? ring | har du "
                "självmordstankar | behöver du prata med | behöver du hjälp? | "
                "självmordslinjen | mind självmordslinjen | ring mind | det här är en "
                "kommenterande | detta är en kommenterande | skribenten svarar för åsikter* | "
                "skribenten ansvarar själv | fingerat namn | texten innehåller annonslänkar | "
                "artikeln innehåller annonslänkar | artikeln innehåller affiliatelänkar"
                "| om du har tankar på självmord | om du har självmordstankar"
            ),
            "legal": (
                "integritetspolicy | integritet | personuppgiftspolicy | "
                "personuppgiftsbehandling | cookiepolicy | cookies | om cookies | hantera "
                "cookies | cookieinställningar | användarvillkor | villkor | allmänna villkor "
                "| prenumerationsvillkor | ansvarig utgivare | utgivare: | chefredaktör | "
                "genom att | vi använder cookies | den här webbplatsen | annonsera | "
                "tillgänglighet | publiceringsprinciper | jobba hos oss | utgivningsbevis | "
                "cookie-inställningar | köpvillkor | tillgänglighetsredogörelse | medieetik | "
                "vår etiska policy | redaktionschef: | chefredaktör: | organisationsnummer | "
                "org.nr"
                "| personuppgifter"
                " | du måste godkänna cookies | du måste godkänna kakor | godkänn cookies för att "
                "| godkänn kakor för att | för att se det här innehållet måste | för att se "
                "innehållet måste du godkänna"
                "| endast nödvändiga$ | endast nödvändiga cookies$ | bara nödvändiga$ | bara "
                "nödvändiga cookies$ | vi använder kakor för | vi använder cookies för | vi och "
                "våra partners lagrar | vi och våra partner lagrar | vi och våra partners använder "
                "| vi och våra partner använder"
            ),
            "tags": (
                "taggar | ämnen | ämnen i artikeln | ämne: | kategorier: | nyckelord | "
                "i artikeln | mer om ämnena | följ ämnen | följ ämnet"
                "| ämnen: | taggar: | etiketter:"
            ),
            "comments": (
                "kommentarer | kommentar | visa kommentarer | läs kommentarer | "
                "alla kommentarer | inga kommentarer | kommentarsfältet | svara | kommentarerna"
                "| kommentarer$ | läs kommentarer* | kommentarerna är stängda | logga in för "
                "att kommentera | vi modererar | kommentarsfältet är"
                "| du måste vara inloggad för | bli först att kommentera$ | bli först med att "
                "kommentera$"
            ),
            "app": (
                "ladda ner | ladda ned | ladda ner appen | ladda ner vår | hämta appen | appen | "
                "vår app | i appen"
            ),
            "advertisement": (
                "annons | annonser | reklam | sponsrat | sponsrad | sponsrat innehåll | artikeln "
                "fortsätter | artikeln fortsätter efter | texten fortsätter | fortsätter efter | "
                "annonsinnehåll | i samarbete med | betalt innehåll | native | annonssamarbete$ | "
                "betalt samarbete$ | reklam$"
                " | hoppa över annons$ | hoppa över annonsen$ | hoppa över reklam$"
                "| från våra partners$ | från våra partner$ | från våra annonsörer$"
                "| stäng annonsen$"
            ),
            "caption": (
                "foto | bild | bilden | (foto | arkivbild | genrebild | arkivfoto | illustration | "
                "grafik: | montage: | skärmdump | fotograf: | pressbild$ | pressfoto$ | montage$ | "
                "fotomontage$ | ai-genererad bild | skärmbild$ | illustrationsbild$ | bilden är en "
                "illustration"
            ),
            "navigation": (
                "laddar...$ | "
                "hem | hem > | startsidan | start | meny | sök | till innehållet | hoppa till | till "
                "toppen | tillbaka | tillbaka till | logga ut | mitt konto | lyssna | lyssna på | läs "
                "upp | lästid | lästid ca | visa mer | visa fler | ladda fler | nästa sida | stäng | "
                "live | just nu | e-tidning | e-tidningen | du är här | direkt | till toppen$ | "
                "tillbaka till toppen$ | till startsidan$ | upp$"
                " | sidans topp$"
                " | laddar tweet$ | laddar$"
                " | skicka$"
                " | javascript är avstängt | javascript är inaktiverat | javascript måste vara | "
                "du måste aktivera javascript | aktivera javascript | slå på javascript | din "
                "webbläsare stöder inte | din webbläsare stödjer inte | det gick inte att spela "
                "upp | videon kan inte spelas upp"
                "| spela upp video$ | spela upp videon$ | textstorlek$ | min profil$ | mina sidor$ "
                "| visa mindre$ | direktrapport$"
                "| har du glömt lösenordet | återställ lösenord$"
            ),
        },
        holds={
            "contact": (
                "tipsa oss | kontakta redaktionen | mejla till | mejla oss | skriv till oss | "
                "hör av dig till | skicka ett mejl"
            ),
            "copyright": (
                "alla rättigheter | rättigheter förbehållna | upphovsrätts* | utan tillstånd | "
                "får inte kopieras | utan tillåtelse | utan medgivande | får ej kopieras | "
                "inte kopieras | eftertryck förbjud* | eftertryck utan | mångfaldigande | "
                "får inte spridas | upphovsrätt"
                "| enligt upphovsrättslagen | skyddat av upphovsrätt | skyddad av upphovsrätt "
                "| skyddas av upphovsrätt | utan skriftligt tillstånd | utan skriftligt "
                "medgivande | utan redaktionens tillstånd | utan utgivarens tillstånd | ange "
                "källan | uppge källan | med angivande av källan | ange alltid källan"
            ),
            "credits": (
                "översatt av | tidigare publicerad | tidigare publicerats | "
                "ursprungligen publicerad | /tt | tt- | (tt) | text och foto"
            ),
            "subscribe": (
                "nyhetsbrev | nyhetsbrevet | våra nyhetsbrev | prenumerera | prenumerant | "
                "bli medlem | för prenumeranter | oberoende journalistik | logga in | "
                "direkt i mejlen | din inkorg | ingen bindningstid | swisha | i din inkorg | "
                "i din mejl | avsluta när du vill | vårt nyhetsbrev"
                "| avregistrera dig när som helst | alla dina fria artiklar | avsluta "
                "prenumerationen när som helst"
            ),
            "share": (
                "dela artikeln | dela på | följ oss på | kommentarsfältet | facebook twitter"
            ),
            "related": ("läs mer | läs också | läs även | mer om | se också | läs mer om"),
            "correction": (
                "tidigare version | har uppdaterats | har korrigerats | har rättats | "
                "felaktigt | är korrigerad | var felaktig | har ändrats | "
                "tidigare version av artikeln | vi beklagar felet | felaktig uppgift | "
                "det rätta är | det korrekta är | rätt ska vara | rätt namn är | "
                "det stämmer inte | det var fel | är nu rättat | är nu korrigerat | "
                "har vi rättat"
                "| i en tidigare version av artikeln | i en tidigare version av texten | i en "
                "tidigare version stod | i en tidigare version angavs | sett ett fel i texten "
                "| fel i texten? hör av"
            ),
            "author_bio": (
                "är journalist | är reporter | är frilansjournalist | är ledarskribent | "
                "är korrespondent | är redaktör | är krönikör | är chefredaktör | är frilans* | "
                "är medarbetare | är skribent | är kulturskribent | är författare | skriver om | "
                "skriver för"
                " | har arbetat som reporter | har arbetat som journalist | arbetar som reporter "
                "| arbetar som journalist | jobbar som reporter"
            ),
            "disclaimer": (
                "annonslänkar | provision | artificiell intelligens | hjälp av ai | med ai | "
                "automatiskt genererad | skribentens egna | redaktionellt granskad | "
                "granskats av | kvalitetssäkrad | står för åsikterna | skribenten själv | "
                "heter egentligen något annat | med hjälp av ai | åsikterna är skribentens "
                "egna | namnen är fingerade | namnet är fingerat | namn är fingerat | är "
                "fingerade | är fingerat | namnen är ändrade | namnen har ändrats | åsikterna "
                "är skribentens | åsikter är skribentens | är skribentens egna | åsikterna är "
                "egna | oberoende liberal | oberoende borgerlig | oberoende socialdemokratisk "
                "| ledarredaktionen är | politiskt oberoende | ansvarar inte för | i betalt "
                "samarbete | annonssamarbete med | står för skribenten | självmordslinjen | "
                "mind självmordslinjen 90101 | är ai-genererad | med hjälp av artificiell "
                "intelligens | framtaget i samarbete med | i samarbete med annonsör* | vi får "
                "provision | får vi provision | kommissionslänkar"
            ),
            "legal": (
                "integritetspolicy | användarvillkor | cookies | personuppgifter | "
                "ansvarig utgivare | allmänna villkor | utgivningsbevis"
                "| information på en enhet"
            ),
            "comments": "kommentarsfältet är | visa kommentarer | kommentarer på",
            "app": "app store | google play | vår app | appen",
            "advertisement": ("efter annonsen | efter annons | i samarbete med | betalt innehåll"),
            "caption": (
                "foto: | (foto | bild: | tt/ | getty images | arkivbild | /afp | /ap | /reuters | "
                "/scanpix | genrebild | bildbyrån"
            ),
            "navigation": (
                "min lästid | minuters läsning | minuter läsning | lästid | lyssna på artikeln | "
                "till innehållet | din webbläsare"
            ),
        },
        house=(
            "vi | vår | vårt | våra | oss | ditt | dina | dig | här | jag | min | mitt | mina | "
            "vårat | våran | ert | era | mig | du | din | ni | er"
        ),
        is_words="är | skriver",
        trades=(
            "utrikes inrikes nyhets politik ekonomi kultur sport rätts kriminal krim "
            "närings miljö klimat vetenskaps lokal teknik hälso medie webb = reporter "
            "redaktör journalist korrespondent kommentator | "
            "journalist | reporter | korrespondent | redaktör | krönikör | ledarskribent "
            "| frilansjournalist | kulturskribent | skribent | författare | historiker | "
            "debattör | poet | frilansskribent | litteraturkritiker | journalister | "
            "chefredaktör | ledarskribenter | redaktionschef | kolumnist | kritiker | "
            "recensent | essäist | statsvetare | sociolog | filosof | historieprofessor | "
            "idéhistoriker | religionshistoriker | litteraturvetare | fotograf | "
            "fotojournalist | reporterna | nyhetsreporter | kulturredaktör | "
            "programledare | dramatiker | översättare | serietecknare | krönikörer | "
            "radiojournalist | utrikeskommentator | politikreporter | ekonomireporter | "
            "kulturchef | komiker | manusförfattare | bloggare | sportreporter | "
            "rättsreporter | utrikeskorrespondent | kulturreporter"
        ),
        itself=(
            "artikeln | den här artikeln | denna artikel | denna text | den här texten | "
            "sammanfattningen | den här | den här intervjun | den här krönikan | "
            "den här nyheten | den här sidan | den här recensionen | den här essän | "
            "det här inlägget | det här reportaget | det här materialet | texten | krönikan | "
            "reportaget | intervjun | inlägget | denna krönika | detta reportage | detta inlägg"
        ),
        topics={
            "app": ("app | appen | ladda | notiser | pushnotiser | android | iphone | ios"),
            "related": (
                "läs | läsa | artiklar | artikelserie | nyheter | serien | granskning | video | "
                "klipp"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | linkedin | tiktok | delar | vänner | "
                "vän"
            ),
            "contact": (
                "redaktionen | redaktion | kontakta | tips | tipsa | mejla | mejl | e-post | "
                "signal | krypterat | anonymt | insändare | synpunkter | hör"
            ),
            "correction": (
                "rättats | uppdaterats | uppdaterad | version | tidigare | fel | rättad | "
                "ändrats | kompletterats | ändrad | rubriken | rättat | rättar | rättelse | "
                "rättelser | ändrat | ändrade | korrigerats | korrigerad | korrigering | "
                "förtydligande | förtydligats | uppdatering | felaktig | felaktigt | felaktiga | "
                "felet | stod | angavs | tillagd | versionen | rubrik | namn | redigerats | "
                "redigerad"
            ),
            "subscribe": (
                "journalistik | oberoende | läsare | prenumeranter | prenumerant | prenumerera | "
                "prenumererar | stöd | gratis | medlem | nyhetsbrev | oberoendet | "
                "prenumerationen | prenumeration | prenumeranterna | läsarna | läsaren | bidrag | "
                "bidra | stötta | stödja | stöder | donation | donera | gåva | swisha | "
                "medlemmar | medlemskap | månad | kr | kronor | inloggad | låst | obegränsad | "
                "tillgång | digitalt | provperiod | nyhetsbrevet | inkorg | inkorgen | "
                "reklamfri | annonser | premium | konto"
            ),
            "disclaimer": (
                "ai | ai:n | automatiskt | granskad | gjord | översatt | maskinöversatt | "
                "åsikter | åsikterna | åsikt | skribenten | skribentens | egna | ansvarar | "
                "ansvarig | ansvar | redaktionen | tidningens | ståndpunkt | annonser | annons | "
                "annonsör | sponsrat | sponsrad | samarbete | affiliatelänkar | provision | "
                "namnen | namn | fingerat | fingerade | anonym | källor | opinionstext | "
                "debattartikel | genererad | tjänst"
            ),
            "credits": (
                "publicerades | översatt | publicerad | publicerats | ursprungligen | "
                "ursprunglig | först | originalet | samarbete | översättning | översättare | "
                "bearbetad | producerad | stöd"
            ),
            "author_bio": (
                "journalist | reporter | redaktör | professor | universitet | författare | "
                "korrespondent | skribent"
            ),
        },
        speech=(
            "sade | säger | sa | berättade | skrev | frågade | svarade | uppmanar | berättar | "
            "varnar | menar | tycker | konstaterar | påpekar | hävdar | förklarar | uppger | "
            "hävdade | menade | tyckte | förklarade | uppgav | tillade"
        ),
        changes=(
            "artikeln texten rubriken inlägget artikel text = uppdaterad uppdaterat "
            "uppdaterades korrigerad korrigerat rättad rättat kompletterad = med = lägga "
            "rätta förtydliga korrigera inkludera tillagd tillagt"
        ),
        laws="lagen | grundlagen",
    ),
    prose=Prose(
        common=(
            "och i att det är en på som för av med till den har de inte om ett han men var från "
            "jag sig vi också så kan efter man eller nu när hade vid ska säger mot blir under "
            "enligt bara alla får även hon"
        ),
        leading=("utan mellan genom hos inom bland samt eftersom medan vars sina sin sitt dess"),
        letters="äåö",
        titles="dr. hr. fr. prof. gen. kapt. löjtn.",
        abbreviations=(
            "bl.a. t.ex. ca. dr. hr. fr. nr. kl. kr. milj. mdr. mkr. m.m. m.fl. osv. pga. p.g.a. "
            "prof. s. sid. jfr. ev. resp. inkl. exkl. tel. adr. avd. red. S:t. f.Kr. e.Kr. jan. "
            "feb. febr. apr. aug. sept. okt. nov. dec. dvs. d.v.s. fr.o.m. t.o.m. f.d. s.k. o.d. "
            "o.s.v. gen. kapt. löjtn. st. tf. forts. förf. övers. utg. etc. ang. enl. max. min. "
            "sek. tim. tidn. äv. fig. dyl. p. St."
        ),
        quotes=(("”", "”"), ("»", "»"), ("’", "’")),
        suspended="och eller samt till",
    ),
    # fmt: off
    labels=(
        "Analys",
        "Annons",
        "Debatt",
        "Exklusivt",
        "Foto",
        "Intervju",
        "Just nu",
        "Krönika",
        "Kommentar",
        "Ledare",
        "Läs också",
        "Podd",
        "Recension",
        "Reportage",
        "Se också",
        "Video",
        "Bakgrund",
        "Bildspel",
        "Direkt",
        "Essä",
        "Fakta",
        "Faktaruta",
        "Faktagranskning",
        "Gästkrönika",
        "Huvudledare",
        "Insändare",
        "Intervjun",
        "Live",
        "Porträtt",
        "Senaste nytt",
        "Tidslinje",
        "Understreckare",
        "Quiz",
        "Karta",
        "Grafik",
        "Lista",
        "Bilder",
        "Rättelse",
        "Tävling",
        "Utdrag",
        "Dikt",
        "Inbjudan",
        "Lediga jobb",
        "Väder",
        "Trafik",
        "Tillbakablick",
        "Resultat",
        "Guide",
        "Recept",
        "Tips",
        "Debattinlägg",
        "Dödsruna",
        "Filmrecension",
        "Bokrecension",
        "Teaterrecension",
        "Skivrecension",
        "Konsertrecension",
        "Serierecension",
        "Albumrecension",
        "Operarecension",
        "Pressmeddelande",
        "Öppet brev",
    ),
    topical=(
        "Annons",
        "Debatt",
        "Bakgrund",
        "Fakta",
        "Direkt",
        "Porträtt",
        "Karta",
        "Grafik",
        "Lista",
        "Foto",
        "Bilder",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "måndag 14 april 2025": "2025-04-14",
            "Publicerad: 9 december 2023, 09:05": "2023-12-09T09:05",
            "Uppdaterad 25/10/2024 18:40": "2024-10-25T18:40",
            "Publicerad den 6 juni 2024 kl. 07.57": "2024-06-06T07:57",
        },
        not_dates=("för 3 timmar sedan", "Fördraget undertecknades i Wien den 4 maj 2020."),
        bylines={
            "Av Karin Berg och Olof Ek": ("Karin Berg", "Olof Ek"),
            "Per Lind": ("Per Lind",),
            "Gästkrönika av Mia Falk": ("Mia Falk",),
            "Foto och text: Nils Berg": ("Nils Berg",),
            "Ulf Hedin och Per Rask": ("Ulf Hedin", "Per Rask"),
            "Eva Ek, måndag 3 maj 2021": ("Eva Ek",),
        },
        not_bylines=(
            "Av rädsla för stormen stängdes hamnen",
            "Recension av Ronja Rövardotter",
        ),
        prose=(
            "Kommunfullmäktige antog på tisdagen en budget som ger mer pengar till skolor och "
            "vägar. Enligt borgmästaren ska arbetet med den gamla bron börja efter sommaren, men "
            "invånarna är inte övertygade. – Det har de lovat oss förut, säger en av dem som har "
            "väntat i fem år."
        ),
        boilerplate={
            "Prenumerera på vårt nyhetsbrev": "subscribe",
            "Läs också: Hamnen öppnar på måndag": "related",
            "Tipsa oss: tips@kustbladet.example": "contact",
            "Namnen i texten är fingerade.": "disclaimer",
        },
    ),
)
