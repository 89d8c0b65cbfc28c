"""Danish."""

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
    code="da",
    name="Danish",
    native="dansk",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["da"],
        weekdays=cldr.WEEKDAYS["da"],
        published=("publiceret", "offentliggjort", "oprettet", "udgivet", "lagt ud"),
        updated=(
            "opdateret",
            "sidst opdateret",
            "senest opdateret",
            "ændret",
            "sidst ændret",
            "rettet",
        ),
        glue=("den", "d", "kl", "klokken", "af", "i"),
        hours=("h",),
        minutes=("min",),
        ago=cldr.AGO["da"],
        today=("i dag",),
        yesterday=("i går",),
        captions=(
            "foto",
            "fotos",
            "billede",
            "arkivfoto",
            "billeder",
            "illustration",
            "pressefoto",
        ),
        clock_starts="kl.",
    ),
    bylines=BylineWords(
        gendered="e | r | er | ne",
        statements=("udtalelse fra | erklæring fra | fælles udtalelse fra | pressemeddelelse fra"),
        rulers="kong | dronning | prins",
        offices="formand",
        news="nyheder",
        post_from="i",
        posts=(
            "fra vores korrespondent | fra vores udsendte medarbejder | "
            "af vores korrespondent | af vores udsendte"
        ),
        sources="kilde | kilder",
        signed="kommentar | klumme | analyse | leder | kronik | anmeldelse | reportage",
        by=(
            "offentliggjort af | "
            "af | af: | tekst og foto: | tekst & foto: | tekst: | tekst af | skrevet af | "
            "forfatter: | journalist: | artikel af | skrevet af: | publiceret af | udgivet af | "
            "kommentar af | kronik af | analyse af | en kommentar af | en reportage af | "
            "foto og tekst: | foto & tekst: | billeder og tekst: | tekst og billeder: | "
            "billeder & tekst: | tekst & billeder: | fotos og tekst: | tekst og fotos: | "
            "interview af | reportage af | klumme af | leder af | debatindlæg af | indlæg af | "
            "essay af | gæstekommentar af | nyhedsanalyse af | læserbrev af | lederartikel af | "
            "blog af | blogindlæg af | en interview af | en analyse af | en kronik af | "
            "en klumme af | en leder af | en debatindlæg af | en indlæg af | en essay af | "
            "en gæstekommentar af | en artikel af | en tekst af | en nyhedsanalyse af | "
            "en læserbrev af | en lederartikel af | en blog af | en blogindlæg af | "
            "et interview af | et reportage af | et analyse af | et kommentar af | et kronik af | "
            "et klumme af | et leder af | et debatindlæg af | et indlæg af | et essay af | "
            "et gæstekommentar af | et artikel af | et tekst af | et nyhedsanalyse af | "
            "et læserbrev af | et lederartikel af | et blog af | et blogindlæg af | fortalt til"
        ),
        joins="og | samt",
        places="i | fra | på | vi rapporterer fra | jeg rapporterer fra | rapporterer fra",
        papers="for",
        credits={
            "with": "med | i samarbejde med",
            "editing": "redigeret af | redaktør:",
            "photography": "foto: | fotos: | foto af | billede: | fotograf:",
            "illustration": "illustration: | illustration af | grafik:",
            "video": "video:",
            "translation": "oversat af | oversættelse: | oversættelse af",
        },
        articles="den | det | de | vores | en | et",
        links="for | og | af | i | til",
        desks=(
            "redaktion | redaktionen | -redaktion | korrespondenter | reportere | nyhedsbureau | "
            "vores korrespondent | nyhedsredaktionen"
        ),
        bodies=(
            "parti | -partiet | partiet | komité | ministeriet | universitet | institut | "
            "fagforening | forening | forbund | forbundet | avis | avisen | nyheder | fond | "
            "gruppe | medier | -medier | mediehus | mediehuset"
        ),
        roles=(
            "journalist | korrespondent | redaktør | reporter | chefredaktør | kommentator | "
            "forfatter | fotograf | klummeskribent | -korrespondent | -redaktør | -reporter | "
            "debatredaktør | -journalist | -redaktör | -skribent | -medarbeider | -medarbejder | "
            "-medarbetare | debattør | studievært | skribent | professor | lektor | forsker | "
            "journalistpraktikant | nyhedsredaktør | kulturredaktør | -analytiker | "
            "-kommentator | -kritiker | -anmelder | anmelder | analytiker | redaktionschef | "
            "seniorforsker | adjunkt | økonom | cheføkonom | historiker | praktikant | "
            "freelancejournalist | ph.d.-studerende | dækningsleder | digter | filosof | "
            "idéhistoriker | dramatiker | oversætter | antropolog | teolog | sociolog | "
            "manuskriptforfatter | essayist | politolog | dokumentarist | sprogforsker | tegner"
        ),
        role_words="politisk | vores | senior | uddannet | freelance | udenrigspolitisk",
        given=(
            "mads-emil | agnete | aksel | alberte | amalie | anders-peter | ane-marie | "
            "anne-mette | anne-sofie | annelise | bolette | caspar-emil | ejner | "
            "elisa-beth | emilie-marie | erik-jan | frederikke | hanne-lise | iben | "
            "ida-marie | jakob-lars | jens-peter | julie-marie | karen-margrethe | klavs | "
            "laurits | lis-beth | lisbet | maja-lisa | mathilde-marie | natasja | "
            "niels-jørgen | ole-peter | peter-lars | rosa-maria | sinne | sørine | thit | "
            "tróndur | vilfred | "
            "anders | anne | annette | asger | bente | birgitte | bjarne | bo | brian | "
            "carsten | casper | cecilie | charlotte | christian | christina | claus | dorte | "
            "dorthe | emil | erik | finn | flemming | frederik | gitte | hanne | hans | heidi | "
            "helle | henning | henrik | ida | inger | jacob | jakob | jan | jens | jeppe | "
            "jesper | jette | johanne | jonas | jørgen | jørn | karen | karsten | kasper | kim | "
            "kirsten | kjeld | klaus | kristian | lars | lasse | lene | line | lisbeth | lise | "
            "lone | lotte | mads | maja | malene | marianne | marie | martin | mathias | mette | "
            "michael | mikkel | mogens | morten | nicolai | niels | nina | ole | oluf | palle | "
            "per | peter | pia | poul | preben | rasmus | rikke | signe | simon | sofie | "
            "steen | stine | susanne | søren | thomas | tina | tine | torben | trine | troels | "
            "ulla | ulrik | vibeke | tuva | tore | allan | annemette | anne-marie | benedikte | "
            "birger | birthe | bjarke | bodil | christoffer | conny | ditte | ebbe | egon | "
            "ejnar | else | erling | esben | eskild | freja | gorm | grethe | gunhild | "
            "hans-christian | inge-lise | jens-christian | josefine | jytte | kaare | karina | "
            "kathrine | katrine | keld | kirstine | knud | kristine | lærke | lars-henrik | "
            "laust | lilian | mads-peter | marie-louise | merete | nanna | nikolaj | ninna | "
            "oda | ove | pernille | peder | runa | sigurd | sille | svend | sys | tenna | "
            "thorkild | thyra | toke | vagn | viggo"
        ),
        never=(
            "-heder | -elser | -isme | -lige | -igens | "
            "seneste | erhverv | penge | arbejde | videnskab | sundhed | sygehus | børn | krimi "
            "| retssag | folketing | folketinget | bøger | opskrifter | rejser | rejse | "
            "fodbold | håndbold | vejr | krydsord | nyhedsbrev | læste | lufthavn | vej | øer | "
            "nye | ny | nyt | store | stor | første | sidste | mere | mindre | ikke | ingen | "
            "hvad | hvordan | hvorfor | hvem | hvor | hvornår | den | det | der | dette | fra | "
            "efter | før | mod | uden | mellem | politik | økonomi | sport | kultur | indland | "
            "udland | debat | nyheder | læs | krig | fred | krise | regering | valg | strejke | "
            "samfund | -ning | -ninger | -heder | -hed | -else | -elser | røde | kors | anden | "
            "danske | blå | alle | jord | være | anmeldelse | boganmeldelse | filmanmeldelse | "
            "portræt"
        ),
        glue=(
            "vis profil | se alle artikler | "
            "publiceret | udgivet | opdateret | sidst opdateret | minutter | min | timer | "
            "siden | læsetid | del | følg | kommentarer | offentliggjort | gem | lyt | "
            "min. læsetid | min læsetid | for abonnenter | abonnement | alle artikler | "
            "flere artikler | kontakt | skriv til | twitter | facebook | kopier link | print | "
            "senest opdateret"
        ),
        agencies="Ritzau | Ritzaus Bureau",
    ),
    mails=MailWords(subject="emne", sent="dato | sendt", people="fra | til", marks="sv | vs"),
    fields=FieldWords(
        title="titel | overskrift | rubrik",
        author="forfatter | journalist",
        published="publiceret | udgivet",
        deck="manchet | underrubrik",
        text="tekst | brødtekst",
        other="kategori | sektion | kategorier | emneord | billede | billedtekst",
        source="kilde | avis | medie",
        archived="artikel-id | dokument-id | issn | antal ord",
    ),
    pages=PageWords(
        reading="min",
        pages="side | s.",
        of="af",
        jumps="fortsættes på | fortsat fra",
        lengths="ord",
        publishes="udgivet af | udgives af",
        ends="slut",
        issues="nr. | nr | nummer",
    ),
    pictures=PictureWords(
        lent="privat | arkiv | arkivfoto | pressefoto",
        stands="t.v. | t.h. | tv. | th. | til venstre | til højre | venstre | højre | i midten | fra venstre",
    ),
    contacts=ContactWords(
        phones="telefon | tlf | mobil",
        boxes="Postboks",
        counted="kapitel",
        joins="eller | og",
    ),
    phrases=Phrases(
        sources="kilde",
        rights="alle rettigheder",
        writes="skriver",
        covers="dækker",
        papers="for",
        denials="ikke | aldrig",
        schools="univers | højskole | institut | akadem",
        icons="del",
        by_words="af",
        versions="udgave",
        via="med | via",
        ands="og",
        finite="har | som",
        dwells="bor",
        turns={
            "legal": ("denne meddelelse indeholder intern viden"),
            "share": "for at kommentere skal du",
            "navigation": (
                "glemt adgangskode | glemt din adgangskode | glemt password | glemt kodeord"
            ),
            "disclaimer": (
                "opsummeringen er genereret | resuméet er genereret | opsummeringen er lavet"
            ),
            "comments": ("kommentarer bliver modereret"),
            "credits": (
                "fra den trykte udgave | artiklen blev bragt i den trykte | artiklen har "
                "været bragt i den trykte | bragt i den trykte avis | bragt i papiravisen"
            ),
            "subscribe": ("som abonnent får du | med et abonnement får du| din støtte gør"),
            "contact": (
                "har du en historie | ved du noget om sagen | har du viden om | har du "
                "oplysninger om | "
                "udfyld formularen | udfyld skemaet"
            ),
            "related": (
                "forfatteren anbefaler også: | forfatterne anbefaler også: | forfatteren anbefaler:"
                "| tag vores quiz | løs dagens krydsord"
            ),
        },
        sayings={
            "share": "foretrukken kilde | foretrukne kilder",
            "legal": ("tilbagetrække dit samtykke | tilhører deres respektive ejere"),
            "contact": ("udfyld formularen"),
            "copyright": (
                "omfattet af lov om ophavsret | gældende lov om ophavsret | beskyttet af lov om "
                "ophavsret | beskyttet af ophavsretsloven | omfattet af ophavsretsloven | "
                "beskyttet efter ophavsretsloven | ophavsretligt beskyttet | beskyttet af "
                "ophavsret"
            ),
            "subscribe": (
                "adgang til alle artikler | adgang til alt indhold | ubegrænset adgang til alle"
                " | du modtager denne e-mail, fordi | du modtager denne mail, fordi | du "
                "modtager dette nyhedsbrev, fordi | du modtager denne e-mail fordi"
                "| sidste gratis artikel"
            ),
        },
        channels="kanal",
        careers=(
            "underviser | foreleser | studerer | født | opvokset | uddannet | leder | driver | "
            "arbejder | politolog | sociolog | økonom | jurist | filosof | højskole | "
            "instituttet | statskundskab | historie | jura | økonomi | sociologi | romaner | "
            "digte | digtsamling | essayist | freelancer | kommentator | digter | oversætter | "
            "debattør | tidligere | mangeårig | medforfatter | seniorforsker | kronikør | "
            "kronikøren | lektor | ph.d | ekstern | avisen | skriver | romanen | roman | bøger | "
            "bog | forsker | studeret | freelance | freelancejournalist | bosat | bor | dækker | "
            "klummeskribent"
            "| professor | adjunkt | ph.d.-studerende | historiker | cand.polit | "
            "cand.mag | cand.jur | cand.scient.pol | forfatter | postdoc"
        ),
        offices=(
            "professor | lektor | direktør | forsker | læge | advokat | økonom | "
            "generalsekretær | lærer | rektor | præst | ingeniør | psykolog | psykiater | "
            "arkitekt | biolog | fysiker | jurist | diplomat | konsulent | iværksætter | "
            "politolog | sociolog | filosof | historiker | sygeplejerske | overlæge | "
            "cheføkonom | student | postdoc | seniorforsker | emeritus | ph.d.-studerende | "
            "adjunkt | stifter"
        ),
        articles=(
            "denne artikel | dette indlæg | denne klumme | denne kronik | denne tekst | "
            "denne historie | dette interview"
        ),
        imperatives=(
            "abonner | abonnér | følg | hent | kommenter | kommentér | støt | bliv | læs | lyt | "
            "skriv | deltag | send | tilmeld | prøv | download | giv | hjælp | køb | test | "
            "opdag | hør | klik | log | gå | kontakt | ring | kom | stil | bidrag | besøg | "
            "aktiver | opret | vælg | tegn | spar | tip | fortæl | få | modtag | tjek | "
            "debattér | debatter | meld"
        ),
        words={
            "subscribe": (
                "abonnenter | abonnent | abonnement | abonner | læsere | læser | bidrag | "
                "støt | støtte | gratis | tilbud | måned | måneden | kr | konto | log | "
                "login | tilmeld | nyhedsbrev | nyhedsbrevet | mail | uafhængig | "
                "journalistik | medlem | medlemmer | adgang | læse | læs | låst"
            ),
            "share": (
                "del | dele | mener | send | ven | print | kopier | link | følg | følge | "
                "debat | debatter"
            ),
            "comments": ("kommentarer | kommentar | kommenter"),
            "contact": (
                "kontakt | kontakte | skriv | fortæl | tip | tips | redaktionen | "
                "redaktion | telefon | spørgsmål"
            ),
            "correction": (
                "rettelse | rettet | fejl | forkert | forkerte | ændret | opdateret | "
                "opdatering | version | tidligere | præcisering | artiklen | teksten"
            ),
            "disclaimer": (
                "holdning | holdninger | holdningen | skribentens | skribenten | ansvarlig | "
                "ansvar | debatindlæg | kronik | kronikken | udtryk | kunstig | "
                "intelligens | oversat | automatisk | genereret"
            ),
            "author_bio": (
                "journalist | korrespondent | redaktør | reporter | forfatter | professor | "
                "historiker | debattør | klummeskribent | bog | bøger | skriver | cand.mag"
            ),
            "related": (
                "læs | også | artikel | artikler | emne | emner | nyheder | læste | "
                "relaterede | anbefalet | mere | seneste"
            ),
            "legal": ("cookies | privatliv | persondata | vilkår | rettigheder"),
        },
        told=(
            "var | blev | havde | kom | gik | ville | kunne | han | hun | ham | hans | hendes | "
            "deres | skulle | fik | gjorde | tog | så | stod | sad | lå | måtte | sine | døde"
        ),
        notes={
            "legal": (
                "varemærker + tilhører ejendom + ejere ejer | viden + intern + "
                "markedsmisbrugsforordningen forordning* + meddelelse indeholder | pressenævnet + "
                "tilmeldt medieansvarsloven + følger tilmeldt hører"
            ),
            "correction": (
                "version udgave + tidligere oprindelig oprindelige første + artiklen artikel "
                "historien nyheden | "
                "billedtekst billedteksten grafik grafikken rubrikken + fejl forkert* + avisen "
                "artiklen vores | "
                "artiklen teksten + opdateret rettet korrigeret ændret præciseret + er blevet +"
                " fejl* med efter kl oplysning* så | "
                "rettet fjernet korrigeret + vi + navn* sætning* oplysning* tal* fejl* + har | "
                "beklager undskylder + fejl* forveksling* misforståelse* + vi redaktionen + "
                "artikel* navn* avis* fejlen"
            ),
            "credits": (
                "støtte legat + artikel* undersøgelse* serie* reportage* + denne dette + fond* "
                "puljen legat | "
                "bragt offentliggjort udgivet + oprindeligt først tidligere + artiklen teksten "
                "interviewet klummen + denne"
            ),
            "share": (
                "^send del anbefal mail + ven venner nogen kollega + artikel* historien den "
                "videre | "
                "^kopier + link linket + mail del send"
            ),
            "subscribe": (
                "hver dagligt + indbakke indbakken mail mailen + bedste gratis få nyheder* | "
                "læs læse + alt alle ubegrænset + måned* uge* år* + kr kroner gratis | "
                "^allerede + abonnent medlem + log | "
                "abonnenter medlemmer + kun + artikel* indhold* for | "
                "nyhedsbrev nyhedsbrevet + hver dagligt morgen* uge* + tilmeld få kommer skriv "
                "| "
                "^støt + journalistik* redaktion* + gave abonnement måned* medlem* uafhængig "
                "fri"
            ),
            "disclaimer": (
                "^kommentarer + må skal kan bør + tegn ord + længere maks højst overskride | "
                "fremadrettede + udsagn udtalelser + risici usikkerhed* | "
                "holdninger holdningerne synspunkter + klummeskribent* skribent* forfatter* + "
                "egne eget avisen* redaktion* | "
                "^skribenten forfatteren journalisten + ejer har + aktier | "
                "rådgivning anbefaling + købe sælge investering* juridisk* + artikel* teksten "
                "indhold* + ikke | "
                "køber køb klikker + provision kommission + link links linkene + vi | "
                "hjælp genereret skabt + ai chatgpt intelligens + artikel* teksten + redaktør* "
                "redaktion* gennemgået"
            ),
        },
        buttons={
            "navigation": (
                "se afspil = video videoen | søg = sitet nyheder efter | lyt hør = artiklen min "
                "minutter | læsetid = min minutter minutters"
            ),
            "correction": (
                "meld rapportér rapporter foreslå send = fejl fejlen stavefejl rettelse"
            ),
            "comments": (
                "anmeld rapportér rapporter vis læs skriv tilføj skjul se = alle kommentar kommentarer "
                "kommentaren kommentarerne"
            ),
            "subscribe": (
                "tilmeld abonner abonnér = gratis nu her | "
                "giv del = artiklen artikel gave væk | abonnenter = dele artikler artikel måneden "
                "måned give fem ti gratis venner | administrer opsig forny = abonnement konto "
                "nyhedsbreve nyhedsbrev | indtast skriv din = e-mailadresse e-mail mailadresse "
                "email"
            ),
            "share": (
                "kopiér kopier kopieret = link linket | del gem udskriv print send = artiklen "
                "artikel siden ven link"
                "| tilføj = kilde kilder google favoritter foretrukken foretrukne"
                "| del = historien artiklen"
            ),
            "related": (
                "vis læs se hent = flere artikler nyheder mere alle | flere alle mere = artikler "
                "nyheder"
            ),
            "legal": (
                "genbrug køb = indholdet indhold rettigheder licens | administrer ændr tilpas = "
                "cookies samtykke cookieindstillinger privatliv"
                "| accepter afvis tillad godkend = alle alt cookies"
                "| tilpas administrer = indstillinger cookies"
            ),
            "contact": (
                "kontakt tip skriv = redaktionen journalisten forfatteren | send = læserbrev "
                "debatindlæg tip redaktionen nyhedstip"
            ),
            "app": ("hent åbn download læs = app appen"),
        },
        opens={
            "contact": (
                "tilmelding:# | bestilling:# | yderligere oplysninger:# | mere "
                "information:# | mere information~ | yderligere information~ | yderligere "
                "oplysninger~ | mere info~ | for mere information~ | information~ | info~ "
                "| tilmelding~ | billetter~ | bestilling~ | hjemmeside~ | netsted~ | "
                "kontakt | kontakt os | kontakt redaktionen | tip os | tip | tip redaktionen "
                "| har du et tip | har du tip | har du en | send | skriv til | mail til | "
                "læserbreve | om os | kundeservice | redaktionen | e-mail: | kontakt "
                "journalisten | ris og ros | ved du mere | ved du noget | skriv til os | send "
                "en mail | send dit indlæg | send læserbrev | livslinien# | børnetelefonen# | "
                "sct. nicolai tjenesten# | psykiatrifondens telefonrådgivning# | yderligere "
                "oplysninger | yderligere oplysninger: | yderligere information | for "
                "yderligere oplysninger | for yderligere information | for mere information | "
                "mere information: | flere oplysninger: | pressekontakt | kontakt: | kontakt "
                "for | skriv til redaktionen | skriv til journalisten | send et tip | har du "
                "tips | har du en historie | har du oplysninger | har du spørgsmål | ved du "
                "mere? | ved du noget om | ring til redaktionen | tip avisen | læserbreve "
                "sendes | debatindlæg sendes | besøgsadresse | postadresse | telefon: | tlf.: "
                "| mail:"
                "| send os"
            ),
            "copyright": (
                "copyright | alle rettigheder forbeholdes | materialet er | indholdet er | "
                "artiklen er beskyttet | kopiering | gengivelse | må ikke | indholdet må ikke "
                "| indholdet er beskyttet | artiklen må ikke | teksten må ikke | materialet "
                "må ikke | kopiering og gengivelse | kopiering er ikke | gengivelse kun | "
                "gengivelse uden | alt indhold er | alt materiale er | alt indhold på | citat "
                "kun med | citat med"
                "| ophavsret"
            ),
            "credits": (
                "sendt: | sendt den | først sendt | sendt første gang | "
                "kilder: | kilde | oversættelse: | oversat af | /ritzau/ | ritzau | "
                "artiklen blev | artiklen er oprindeligt | artiklen blev først | "
                "denne artikel blev | først bragt | oprindeligt bragt | oprindeligt udgivet | "
                "tekst: | redaktør: | redigering: | tilrettelæggelse: | skrevet af | research: | "
                "illustrationer: | design: | layout: | bearbejdelse: | kamera: | billeder: | "
                "klip: | lyd: | produktion: | producer: | redaktion: | data: | udvikling: | "
                "tekster: | vært: | medvirkende: | musik: | interview:"
                " | udgivet i | publiceret i"
                "| oversat fra | oversættelse ved | på dansk ved | artiklen er oversat fra | "
                "artiklen er tidligere | artiklen er først | artiklen blev bragt | artiklen "
                "har tidligere været | teksten er oprindeligt | indlægget er tidligere | "
                "først bragt i | oprindeligt bragt i | tidligere bragt i | redigeret af | "
                "grafik: | foto og tekst | tekst og foto | med materiale fra | artiklen er "
                "skrevet i samarbejde med | artiklen er støttet af"
            ),
            "subscribe": (
                "abonner | abonnér | abonner på | abonnement | bliv abonnent | allerede "
                "abonnent | er du abonnent | er du allerede | har du allerede | log ind | log "
                "på | nyhedsbrev | nyhedsbreve | vores nyhedsbrev | få | få nyhedsbrevet | "
                "tilmeld | tilmeld dig | modtag | køb | køb adgang | prøv | læs videre med | "
                "læs hele | for at læse | denne artikel er | kun for abonnenter | artiklen er "
                "| for abonnenter | støt | støt os | bliv medlem | bliv | opret | hver morgen "
                "| gå ikke glip | hold dig | vil du læse | vil du have | kære læser | tegn "
                "abonnement | køb abonnement | er du allerede abonnent | støt uafhængig | log "
                "ind for | opret profil | opret dig | opret en bruger | tilmeld dig vores | "
                "tilmeld nyhedsbrev | få nyhederne | få vores nyhedsbrev | læs videre | læs "
                "hele artiklen | fortsæt med at læse | prøv gratis | ingen binding | få fuld "
                "adgang | gå ikke glip af | din e-mailadresse$ | din e-mail$ | din "
                "mailadresse$ | få adgang til | få ubegrænset adgang | prøv en måned | prøv "
                "30 dage | log ind for at læse | læs hele artiklen med | for at læse videre | "
                "denne artikel er for abonnenter | denne artikel er kun for | artiklen er kun "
                "for | modtag de vigtigste | modtag vores | modtag nyheder | modtag dagens | "
                "få de vigtigste nyheder | få dagens vigtigste | tilmeld dig nyhedsbrevet | "
                "skriv dig op | nyhedsbrev$ | støt den uafhængige | støt vores | støt vores "
                "arbejde | donér | giv et bidrag | hent appen | hent vores app"
                "| få adgang"
                "| du kan til enhver tid afmelde | du kan altid afmelde dig | opsig når du vil | "
                "slå notifikationer til$ | få notifikationer$ | få besked$ | du har læst din "
                "sidste gratis | tak for din tilmelding"
                "| indtast en gyldig e-mail | indtast en gyldig e-mailadresse | ugyldig "
                "e-mailadresse$ | vi har sendt dig en bekræftelse | lås artiklen op$"
            ),
            "share": (
                "del | del artiklen | del på | del denne | del artikel | print | udskriv | "
                "kommentér | kommenter | deltag | deltag i debatten | skriv en kommentar | "
                "hvad mener | følg os | følg | synes godt | kopier | kopiér link | gem | "
                "gem artikel | send til | anbefal | giv artiklen | send til en ven | "
                "tip en ven | kommenter artiklen | hvad synes du | hvad mener du | "
                "følg os på | kopier link"
                "| kopier linket | linket er kopieret | udskriv$ | udskriv artiklen | print "
                "artiklen | del på facebook | del via | del på x | gem artiklen | læs senere$ "
                "| hvad mener du? | skriv kommentar | kommentér artiklen"
                "| gem til senere$"
            ),
            "related": (
                "andre læste også$ | andre læsere læste også$ | andre læser lige nu$ | "
                "ældre indlæg$ | nyere indlæg$ | "
                "læs også | læs mere | læs mere om | læs: | læs flere | læs videre | læs "
                "artiklen | læs her | se også | se mere | se video | hør også | lyt til | "
                "mere fra | mere: | flere artikler | flere nyheder | flere | relateret | "
                "relaterede | relaterede artikler | lignende artikler | anbefalet | "
                "anbefalede | andre læser | mest læste | mest læst | seneste nyt | seneste | "
                "seneste nyheder | populært | lige nu | næste | forrige | næste artikel | "
                "måske | baggrund: | fakta: | fra arkivet | overblik: | video: | podcast: | "
                "du er måske | læs mere$ | læs mere: | læs mere her | læs også her | læs også "
                "om | læs videre: | se også: | mere om$ | mere om: | mere om emnet$ | mere om "
                "samme emne | emner i artiklen$ | relaterede$ | relateret indhold$ | "
                "relaterede nyheder$ | andre læser også$ | andre læser$ | andre læste også$ | "
                "anbefalet til dig$ | anbefalede artikler$ | seneste nyheder$ | seneste nyt$ "
                "| mest læste lige nu$ | mest sete$ | populært lige nu$ | flere nyheder$ | "
                "flere artikler$ | flere nyheder fra | forrige artikel | tilbage til forsiden "
                "| til forsiden | gå til forsiden | topnyheder$"
                "| mere om"
                "| tag quizzen$ | stem i vores afstemning | dagens krydsord$ | test din viden$ | "
                "redaktionen anbefaler$ | måske er du også interesseret"
            ),
            "correction": (
                "rettelse | rettelser | præcisering | berigtigelse | fejl og fakta | red.: | "
                "redaktionel | i en tidligere version | en tidligere version | i en tidligere "
                "udgave | denne artikel er opdateret | artiklen er opdateret | artiklen er "
                "rettet | artiklen er ændret | artiklen opdateres | opdateret: | opdatering: "
                "| fandt du en fejl | fundet en fejl | har du fundet | fejl i artiklen | ser "
                "du en fejl | meld fejl | rapporter en fejl | klik her, hvis | rettelse: | "
                "artiklen er blevet opdateret | artiklen er blevet rettet | teksten er rettet "
                "| har du fundet en fejl | rapportér fejl | meld en fejl | ritzau beklager | "
                "vi beklager fejlen | i en tidligere version af artiklen | i en tidligere "
                "version af denne | i en tidligere version stod | i en tidligere version "
                "fremgik | en tidligere version af artiklen | en tidligere version af denne | "
                "i en tidligere udgave af artiklen | ved en fejl skrev vi | vi skrev først at "
                "| vi skrev tidligere at | i en første version af artiklen | artiklen blev "
                "opdateret | historien blev opdateret | historien er blevet opdateret | "
                "historien er opdateret | historien er blevet rettet | nyheden blev opdateret "
                "| nyheden er blevet opdateret | nyheden er opdateret | nyheden er blevet "
                "rettet | berigtigelse: | præcisering: | fundet en fejl? | opdaget en fejl? | "
                "ret en fejl | opdateret kl | opdatering kl | artiklen er præciseret | i en "
                "tidligere version af | i en tidligere udgave af | en tidligere version af | "
                "en tidligere udgave af | redaktionen beklager | fejlen er rettet"
                "| fejl i teksten?"
            ),
            "author_bio": (
                "om forfatteren | om skribenten | forfatteren er | skribenten er | "
                "alle artikler af | flere artikler af | er journalist | er kommentator | "
                "skriver om | journalist"
                "| forfatteren arbejder | forfatteren underviser | skribenten arbejder | "
                "kronikøren er | klummeskribenten er | om kronikøren | om debattøren | er "
                "journalist på | er journalist ved | er redaktør på | er korrespondent | er "
                "debatredaktør | er klummeskribent | er lektor ved | følg skribenten"
            ),
            "disclaimer": (
                "dette er et | dette er en | debatindlæg | indlægget | artiklen indeholder | "
                "artiklen er skrevet med | denne artikel er oversat | resuméet | denne tekst "
                "er | automatisk oversat | oplæst | oplæsningen | ansvarsfraskrivelse | har "
                "du det svært | dette er et debatindlæg | dette er et udtryk | dette er en "
                "kommentar | dette er en leder | dette er en klumme | dette er en annonce | "
                "artiklen er oversat | teksten er oversat | kronikken er udtryk | "
                "debatindlægget er udtryk | har du selvmordstanker | hvis du har brug for | "
                "artiklen er oversat ved hjælp | artiklen er oversat med | artiklen er "
                "skrevet ved hjælp af | artiklen er lavet med ai | artiklen er genereret | "
                "teksten er oversat med | dette er en kronik | dette er et læserbrev | dette "
                "er et indlæg | det er udtryk for skribentens | indlægget er udtryk for | "
                "kronikken er udtryk for | klummen er udtryk for | alle navne er ændret | "
                "navnet er ændret | navnene er ændret | har du tanker om selvmord | hvis du "
                "har selvmordstanker | livslinien | ring til livslinien | ring til "
                "børnetelefonen | artiklen indeholder reklamelinks | artiklen indeholder "
                "annoncelinks | artiklen indeholder affiliatelinks"
                "| har du brug for hjælp"
                "| teksten er skabt med hjælp"
            ),
            "legal": (
                "privatlivspolitik | persondatapolitik | persondata | cookiepolitik | cookies "
                "| cookie- og | cookieindstillinger | handelsbetingelser | betingelser | "
                "abonnementsbetingelser | vilkår | ansvarshavende | ansvarshavende "
                "chefredaktør | chefredaktør | ved at | vi bruger cookies | annoncering | "
                "annoncér | annoncer | tilgængelighed | job hos | vi følger | "
                "abonnementsvilkår | cookie-indstillinger | administrer cookies | "
                "brugerbetingelser | vilkår og betingelser | om cookies | ansvarshavende "
                "redaktør | ansvarshavende: | chefredaktør: | udgiver: | cvr-nr | cvr: | "
                "cvr-nummer | presseetiske regler | tilgængelighedserklæring"
                "| pressenævnet"
                " | for at se dette indhold skal du acceptere | for at se indholdet skal du "
                "acceptere | for at se videoen skal du acceptere | du skal acceptere cookies | "
                "accepter cookies for at | acceptér cookies for at"
                "| kun nødvendige$ | kun nødvendige cookies$ | vi og vores partnere gemmer | vi og "
                "vores partnere bruger | vi og vores partnere opbevarer | vi og vores partnere "
                "behandler | vi bruger cookies for"
            ),
            "tags": (
                "emner | tags | nøgleord | stikord | kategorier: | temaer | tema: | i artiklen"
                "| emner: | tags:"
                "| emneord: | emneord$"
            ),
            "comments": (
                "kommentarer | kommentar | vis kommentarer | læs kommentarer | alle kommentarer | "
                "ingen kommentarer | kommentarsporet | svar | debatregler | debat | "
                "kommentarer er lukket | kommentarsporet er lukket"
                "| kommentarer$ | læs kommentarer* | kommentarsporet er | log ind for at "
                "kommentere"
                "| vær den første til at kommentere | du skal være logget ind"
            ),
            "app": (
                "hent | hent appen | hent vores | download appen | appen | vores app | i appen"
            ),
            "advertisement": (
                "annonce | reklame | sponsoreret | sponseret | sponseret indhold | annoncørbetalt | "
                "artiklen fortsætter | artiklen fortsætter efter | artiklen fortsætter under | "
                "teksten fortsætter | fortsætter efter | fortsætter under | betalt indhold | i "
                "samarbejde med | kommercielt | sponsoreret indhold$ | sponsoreret$ | betalt indhold$ "
                "| kommercielt samarbejde$"
                " | spring annoncen over$ | spring annonce over$ | spring reklamen over$"
                "| fra vores partnere$ | fra vores annoncører$"
                "| luk annoncen$"
            ),
            "caption": (
                "foto | billede: | (foto | arkivfoto | arkivbillede | modelfoto | illustration: | "
                "grafik: | skærmbillede | fotograf: | genrefoto$ | pressefoto$ | free/ | modelfoto$ | "
                "skærmdump$ | illustrationsfoto$ | fotomontage$ | ai-genereret billede"
            ),
            "navigation": (
                "indlæser...$ | "
                "hjem | hjem > | forside | forsiden | til forsiden | menu | søg | gå til | "
                "spring til | til toppen | tilbage | tilbage til | log ud | min side | "
                "min konto | lyt | hør artiklen | læsetid | vis mere | vis flere | indlæs flere | "
                "næste side | luk | live | e-avis | du er her"
                " | til toppen$ | tilbage til toppen$"
                " | javascript er slået fra | javascript er deaktiveret | javascript skal være "
                "slået | du skal slå javascript | aktiver javascript | aktivér javascript | slå "
                "javascript til | din browser understøtter ikke | videoen kan ikke afspilles | "
                "denne video kan ikke afspilles"
                "| skriftstørrelse$ | tekststørrelse$ | min profil$ | vis mindre$ | vis færre$ | "
                "liveblog$ | følg med live$ | indlæser$"
                "| nulstil adgangskode$ | læs op$ | læs artiklen op$"
            ),
        },
        holds={
            "contact": (
                "tip os | send os en | kontakt redaktionen | skriv til os | send en mail | "
                "skriv en mail"
            ),
            "copyright": (
                "alle rettigheder | rettigheder forbeholdes | ophavsret* | uden tilladelse | "
                "uden aftale | uden samtykke | må ikke gengives | må kun gengives | må ikke "
                "videresælges | eftertryk forbudt | ikke tilladt | alle rettigheder "
                "forbeholdes | med tydelig kildeangivelse | med kildeangivelse | må ikke "
                "gengives uden | beskyttet af ophavsret | beskyttet af lov om ophavsret | "
                "uden skriftlig tilladelse | uden skriftlig aftale | uden forudgående aftale "
                "| uden redaktionens tilladelse"
                "| må ikke kopieres"
                "| må gerne citeres med"
            ),
            "credits": (
                "oversat af | først bragt | oprindeligt bragt | har bidraget | bidrog til | "
                "/ritzau | ritzau/"
            ),
            "subscribe": (
                "nyhedsbrev | nyhedsbrevet | vores nyhedsbrev | nyhedsbreve | abonner | "
                "abonnement | for abonnenter | bliv medlem | uafhængig journalistik | "
                "log ind | i din indbakke | din indbakke | ingen binding | tilmeld dig | "
                "direkte i din indbakke"
                "| afmelde dig til enhver tid | alle dine gratis artikler"
            ),
            "share": "del artiklen | del på | følg os på | kommentarsporet | facebook twitter",
            "related": "læs også | læs mere | se også | mere om | læs mere om",
            "correction": (
                "tidligere version | tidligere udgave | er opdateret | er rettet | "
                "er korrigeret | fejlagtigt | det er rettet | vi beklager | beklager fejlen | "
                "tidligere version af artiklen | er nu rettet | det er nu rettet | "
                "vi beklager fejlen"
            ),
            "author_bio": (
                "er journalist | er kommentator | er freelancejournalist | er korrespondent | "
                "er redaktør | er klummeskribent | er skribent | er forfatter til | skriver om | "
                "skriver for"
                " | har arbejdet som journalist | arbejder som journalist | har været journalist"
            ),
            "disclaimer": (
                "affiliate-links | kommission | provision | kunstig intelligens | hjælp af ai | "
                "automatisk genereret | automatisk oversat | udtryk for skribentens | "
                "skribentens egen | skribentens holdning | skribentens egen holdning | "
                "er redaktionen bekendt | ikke nødvendigvis udtryk | navnene er ændret | "
                "navnet er ændret | navn er ændret | er anonymiseret | er et opdigtet navn | "
                "hedder noget andet | skribentens egne | udtryk for forfatterens | "
                "er kommercielt indhold | i samarbejde med vores annoncører | "
                "redaktionen er ikke ansvarlig | redaktionen er bekendt med | "
                "er bekendt med hendes | er bekendt med hans | rigtige navn er redaktionen"
                "| skribenternes egen holdning | udtryk for forfatterens holdning | ved hjælp "
                "af kunstig intelligens | med hjælp fra kunstig intelligens | ved hjælp af ai "
                "| navn er ændret af hensyn | navnet er opdigtet | livslinien på 70 201 201"
            ),
            "legal": (
                "privatlivspolitik | persondatapolitik | cookiepolitik | cookies | "
                "ansvarshavende chefredaktør | personoplysninger | handelsbetingelser"
                "| oplysninger på en enhed | trække dit samtykke tilbage"
            ),
            "comments": "kommentarsporet er",
            "app": "app store | google play | vores app | appen",
            "advertisement": (
                "efter annoncen | under annoncen | i samarbejde med | betalt indhold"
            ),
            "caption": (
                "foto: | (foto | /ritzau scanpix | ritzau scanpix | /scanpix | getty images | "
                "arkivfoto | /afp | /ap | /reuters"
            ),
            "navigation": (
                "min læsetid | minutters læsning | læsetid | minutter at læse | "
                "lyt til artiklen | din browser"
            ),
        },
        house=("vi | vores | dine | dig | jeg | jeres | min | mig | os | du | din | dit | her | i"),
        is_words="er | arbejder | skriver",
        trades=(
            "udenrigs indenrigs nyheds politik krimi kultur sports økonomi erhvervs miljø "
            "klima videnskabs lokal teknologi sundheds forsknings medie = journalist "
            "reporter redaktør korrespondent kommentator | "
            "journalist | reporter | korrespondent | redaktør | kommentator | "
            "klummeskribent | freelancejournalist | skribent | forfatter | historiker | "
            "debattør | digter | journalister | chefredaktør | kulturredaktør | "
            "debatredaktør | anmelder | kritiker | essayist | politolog | sociolog | "
            "filosof | idéhistoriker | fotograf | fotojournalist | vært | dramatiker | "
            "oversætter | boganmelder | freelancer | freelanceskribent | webredaktør | "
            "nyhedsredaktør | erhvervsredaktør | sportsredaktør | antropolog | teolog | "
            "lederskribent | erhvervsjournalist | sportsjournalist | udlandskorrespondent "
            "| kriminalreporter | kulturjournalist | filmanmelder | musikanmelder | "
            "litteraturanmelder"
        ),
        itself=(
            "artiklen | denne artikel | denne tekst | resuméet | denne kronik | denne kommentar | "
            "denne reportage | denne nyhed | denne side | denne oversættelse | denne klumme | "
            "denne anmeldelse | denne historie | dette interview | dette indlæg | "
            "dette debatindlæg | teksten | historien | interviewet | indlægget | kronikken | "
            "klummen"
        ),
        topics={
            "app": ("app | appen | hent | notifikationer | android | iphone | ios"),
            "related": (
                "læs | læse | artikler | artikelserie | nyheder | serien | video | historier"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | linkedin | tiktok | dele | venner | "
                "ven"
            ),
            "contact": (
                "redaktionen | redaktion | kontakte | tip | tips | signal | krypteret | anonymt | "
                "læserbrev"
            ),
            "credits": (
                "bragt | publiceret | udgivet | oprindeligt | oprindelig | først | originalen | "
                "samarbejde | oversættelse | bearbejdet | produceret | støtte | trykt"
            ),
            "correction": (
                "opdateret | rettet | ændret | version | tidligere | fejl | rettelse | "
                "rettelser | ændring | korrektion | præcisering | præciseret | opdatering | "
                "fejlagtigt | fejlen | fejlagtig | fremgik | oplyst | rubrik | rubrikken | "
                "overskriften | navn | tilføjet | versionen"
            ),
            "subscribe": (
                "journalistik | læsere | abonnenter | abonnement | støt | støtte | gratis | "
                "nyhedsbrev | uafhængig | uafhængige | uafhængighed | abonnent | abonnere | "
                "abonnér | abonnementet | læserne | læser | bidrag | bidrage | donation | "
                "støtter | gave | medlem | medlemmer | medlemskab | måned | måneden | kr | "
                "kroner | adgang | ubegrænset | digitalt | prøveperiode | nyhedsbrevet | "
                "indbakke | reklamefri | annoncer | konto | mobilepay"
            ),
            "disclaimer": (
                "ai | automatisk | kunstig | lavet | oversat | holdning | holdninger | "
                "holdningen | meninger | mening | skribenten | skribentens | forfatterens | "
                "ansvar | ansvarlig | redaktionen | redaktionens | annonce | annoncør | "
                "sponsoreret | kommercielt | samarbejde | provision | navn | anonym | opdigtet | "
                "debatindlæg | kronik | genereret | udtryk"
            ),
            "author_bio": (
                "journalist | redaktør | professor | universitet | forfatter | korrespondent"
            ),
        },
        speech=(
            "sagde | siger | fortalte | skrev | spurgte | svarede | fortæller | råder | advarer | "
            "mener | synes | påpeger | hævder | forklarer | oplyser | mente | hævdede | "
            "forklarede | oplyste | understreger | tilføjer"
        ),
        changes=(
            "artiklen teksten artikel tekst = opdateret rettet korrigeret ændret præciseret = "
            "med = tilføje rette præcisere"
        ),
        laws="loven | grundloven",
        heads="kreditering",
    ),
    prose=Prose(
        common=(
            "og i at er det en på til af for med den har de der som ikke et fra var han sig om men "
            "kan også eller efter jeg vi mere ud ved op skal siger bliver ifølge blev havde være "
            "så man hun nogle blevet nu dette"
        ),
        leading=("uden mellem gennem hos blandt samt fordi mens hvis sine sin sit deres"),
        letters="æøå",
        titles="dr. hr. fr. prof. gen.",
        abbreviations=(
            "bl.a. f.eks. ca. dr. hr. fr. nr. kl. kr. mio. mia. pct. mv. m.v. m.fl. osv. pga. pr. "
            "prof. str. jf. evt. hhv. inkl. ekskl. tlf. vedr. afd. red. st. skt. f.Kr. e.Kr. jan. "
            "feb. apr. aug. sept. okt. nov. dec. dvs. mht. ift. ang. maks. gen. opr. s."
        ),
        quotes=(("»", "«"), ("“", "”"), ("„", "“")),
        suspended="og eller samt til",
    ),
    # fmt: off
    labels=(
        "Analyse",
        "Annonce",
        "Debat",
        "Eksklusivt",
        "Foto",
        "Interview",
        "Klumme",
        "Kommentar",
        "Kronik",
        "Leder",
        "Læs også",
        "Podcast",
        "Reportage",
        "Se også",
        "Video",
        "Anmeldelse",
        "Baggrund",
        "Breaking",
        "Direkte",
        "Fakta",
        "Faktaboks",
        "Faktatjek",
        "Kommentaren",
        "Live",
        "Liveblog",
        "Læserbrev",
        "Meninger",
        "Overblik",
        "Portræt",
        "Seneste nyt",
        "Tidslinje",
        "Quiz",
        "Galleri",
        "Kort",
        "Grafik",
        "Billeder",
        "Liste",
        "Rettelse",
        "Konkurrence",
        "Uddrag",
        "Digt",
        "Invitation",
        "Ledige stillinger",
        "Vejret",
        "Trafik",
        "Tilbageblik",
        "Resultater",
        "Guide",
        "Opskrift",
        "Mindeord",
        "Dødsfald",
        "Boganmeldelse",
        "Filmanmeldelse",
        "Teateranmeldelse",
        "Koncertanmeldelse",
        "Musikanmeldelse",
        "Serieanmeldelse",
        "Albumanmeldelse",
        "Pressemeddelelse",
        "Åbent brev",
    ),
    topical=(
        "Debat",
        "Annonce",
        "Baggrund",
        "Overblik",
        "Meninger",
        "Fakta",
        "Portræt",
        "Kort",
        "Grafik",
        "Billeder",
        "Liste",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "mandag den 14. april 2025": "2025-04-14",
            "Publiceret: 9. december 2023, 09:05": "2023-12-09T09:05",
            "Opdateret 25/10/2024 18:40": "2024-10-25T18:40",
            "Opdateret d. 5. jun. 2024 kl. 10.30": "2024-06-05T10:30",
        },
        not_dates=("for 3 timer siden", "Traktaten blev underskrevet i Wien den 4. maj 2020."),
        bylines={
            "Af Mette Holm og Jens Friis": ("Mette Holm", "Jens Friis"),
            "Trine Juul og Lars Bech": ("Trine Juul", "Lars Bech"),
            "Klumme af Mads Riis": ("Mads Riis",),
        },
        not_bylines=("Af frygt for stormen blev havnen lukket",),
        prose=(
            "Byrådet vedtog tirsdag et nyt budget, der giver flere penge til skoler og veje. "
            "Borgmesteren siger, at arbejdet bliver sat i gang efter sommeren, men oppositionen er "
            "ikke tilfreds. »Det er for lidt, og det kommer for sent,« lyder det fra en af de "
            "borgere, som har ventet længe."
        ),
        boilerplate={
            "Tilmeld dig vores nyhedsbrev": "subscribe",
            "Læs også: Havnen åbner mandag": "related",
            "Alle rettigheder forbeholdes.": "copyright",
            "Anne Ode er uddannet journalist og bor i Odense.": "author_bio",
        },
    ),
)
