"""German."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="de",
    name="German",
    native="Deutsch",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["de"],
        weekdays=cldr.WEEKDAYS["de"],
        more_months={"Maerz": 3, "Sept": 9, "Feber": 2, "Jaenner": 1},
        more_weekdays={"Sonnabend": 5},
        published=(
            "veröffentlicht",
            "erschienen",
            "erstellt",
            "publiziert",
            "zuerst veröffentlicht",
            "erstmals veröffentlicht",
            "erstveröffentlicht",
            "erstveröffentlichung",
            "geschrieben",
            "veröffentlichung",
            "datum",
            "online seit",
            "ursprünglich veröffentlicht am",
            "eingestellt am",
        ),
        updated=(
            "stand",
            "aktualisiert",
            "zuletzt aktualisiert",
            "zuletzt geändert",
            "geändert",
            "letzte änderung",
            "letzte aktualisierung",
            "letztes update",
            "update",
            "akt",
            "bearbeitet am",
            "überarbeitet am",
            "zuletzt bearbeitet",
        ),
        glue=("am", "um", "vom", "den", "der", "dem", "im", "gegen", "ab", "seit"),
        hours=("Uhr", "h"),
        minutes=("Min",),
        ordinals=("ten", "te", "ter"),
        ago=cldr.AGO["de"],
        more_ago={"hour": ("vor {0} Std", "vor {0} h"), "minute": ("vor {0} min",)},
        today=("heute",),
        yesterday=("gestern",),
        captions=(
            "Foto",
            "Fotos",
            "Bild",
            "Bilder",
            "Symbolbild",
            "Symbolfoto",
            "Archivbild",
            "Archivfoto",
            "Aufnahme",
            "Grafik",
        ),
        person_months=("Jan", "August", "May"),
    ),
    bylines=BylineWords(
        sources="quelle | quellen",
        signed=(
            "gastbeitrag | gastkommentar | kommentar | leitartikel | kolumne | glosse | "
            "rezension | analyse | essay | reportage | bericht | meinung | standpunkt | "
            "-kommentar | -kolumne | -rezension | -analyse | -reportage"
        ),
        by=(
            "gepostet von | "
            "von | von: | text: | text von | texte von | autor: | autorin: | autoren: | "
            "autorinnen: | kolumne von | kommentar von | ein kommentar von | eine kolumne von | "
            "ein artikel von | ein beitrag von | ein gastbeitrag von | ein bericht von | "
            "ein interview von | interview von | interview: | eine analyse von | "
            "eine reportage von | ein essay von | gastbeitrag von | aufgezeichnet von | "
            "protokoll: | protokoll von | text & fotos: | text und fotos: | text und fotos von | "
            "geschrieben von | verfasst von | aus | notiert von | das interview führte | "
            "das interview führten | das gespräch führte | das gespräch führten | "
            "interview führte | aufgeschrieben von | es berichtet | es berichten | "
            "berichtet von | reporter: | redakteur: | veröffentlicht von | recherchiert von | "
            "autor/in: | autor*in: | autor:in: | autor(in): | von redaktion: | autorenteam: | "
            "erstellt von | eingestellt von | publiziert von | beitrag von | artikel von | "
            "artikel von: | bericht von | text und bild: | text/foto: | text/fotos: | "
            "text + fotos: | text + foto: | text & foto: | text und foto: | verfasst von: | "
            "geschrieben von: | ein beitrag von: | zusammengestellt von | gastkommentar von | "
            "ein gastkommentar von | aus der redaktion: | ein porträt von | eine kritik von | "
            "eine glosse von | eine recherche von | eine rezension von | kritik von | "
            "eine einordnung von | ein protokoll von | die fragen stellte | die fragen stellten | "
            "interview und text: | von unserem redakteur | von unserer redakteurin | "
            "von unserem reporter | von unserer reporterin | von unserem mitarbeiter | "
            "von unserer mitarbeiterin | bericht: | interview geführt von | "
            "gespräch geführt von | eine dokumentation von | ein film von | die kolumne von | "
            "der kommentar von | ein leitartikel von | ein nachruf von | "
            "ein erfahrungsbericht von | eine meinung von | eine betrachtung von | "
            "ein überblick von | ein text von | zusammengefasst von | redigiert und ergänzt von | "
            "gastautor: | gastautorin: | korrespondent: | korrespondentin: | kolumnist: | "
            "kolumnistin: | journalist: | journalistin: | text und bilder: | "
            "text und recherche: | recherche und text: | text und video: | text & recherche: | "
            "bericht und fotos: | interview und fotos: | protokolle: | autor und fotos: | "
            "foto und text: | foto & text: | foto und texte: | texte und foto: | "
            "fotos und text: | fotos & text: | fotos und texte: | texte und fotos: | "
            "bild und text: | bild und texte: | texte und bild:"
        ),
        by_after="berichtet aus | berichten aus",
        posts=(
            "von unserem korrespondenten in | von unserer korrespondentin in | "
            "von unserem korrespondenten | von unserer korrespondentin"
        ),
        genres=(
            "artikel | bericht | beitrag | gastbeitrag | kommentar | kolumne | analyse | "
            "reportage | essay | interview | rezension | protokoll | glosse | leitartikel | "
            "porträt | gespräch | recherche | meinungsbeitrag | nachruf | -kommentar | -beitrag | "
            "-bericht | -artikel | -analyse | -kolumne | -kritik | -interview | -porträt | "
            "-reportage | -rezension | -essay | text | einschätzung | meinung | exklusivbericht | "
            "hintergrundbericht"
        ),
        joins="und | sowie",
        places=(
            "in | aus | z. zt. | zurzeit | zzt. | z.zt. | derzeit | derzeit in | zurzeit in | "
            "zzt. in | zur zeit in"
        ),
        papers="für | vom | von der | beim | bei der",
        credits={
            "reporting": "mitarbeit: | recherche: | mitarbeit von",
            "with": (
                "mit | unter mitarbeit von | mit material von | in zusammenarbeit mit | "
                "mit material der | mit material des | mit informationen von | "
                "mit agenturmaterial von | mitarbeit von"
            ),
            "editing": (
                "redaktion: | bearbeitet von | redigiert von | redaktionell bearbeitet von | "
                "aktualisiert von"
            ),
            "photography": (
                "foto: | fotos: | foto von | fotos von | bild: | bilder: | bild von | "
                "bilder von | fotografie: | fotograf:"
            ),
            "illustration": (
                "illustration: | illustrationen: | illustration von | grafik: | grafik von | "
                "zeichnung von | karikatur:"
            ),
            "video": "video: | video von | videobeitrag von | videobeitrag: | kamera:",
            "translation": (
                "übersetzung: | übersetzt von | übersetzung von | aus dem englischen von | "
                "aus dem französischen von | aus dem russischen von | aus dem spanischen von | "
                "aus dem amerikanischen von | aus dem italienischen von | aus dem türkischen von | "
                "aus dem niederländischen von | aus dem polnischen von | deutsch von | "
                "übersetzt aus dem englischen von | übersetzt aus dem französischen von | "
                "übersetzt aus dem spanischen von | übersetzt aus dem russischen von | "
                "übersetzt aus dem italienischen von | übersetzt aus dem türkischen von | "
                "übersetzt aus dem arabischen von | übersetzt aus dem portugiesischen von | "
                "aus dem arabischen von | aus dem portugiesischen von | aus dem ukrainischen von"
            ),
        },
        statements=(
            "statement der | erklärung der | erklärung des | statement des | stellungnahme der | "
            "stellungnahme des"
        ),
        articles=(
            "der | die | das | den | dem | des | unsere | unserer | unseren | unserem | unser | "
            "eine | einer | einem | ein | vom"
        ),
        links=(
            "der | die | das | des | den | dem | für | und | im | in | zur | zum | am | gegen | "
            "von | aus | mit"
        ),
        desks=(
            "redaktion | -redaktion | redaktionsteam | redakteure | korrespondenten | "
            "nachrichtenagentur | agenturen | nachrichtenredaktion | newsdesk | chefredaktion | "
            "redaktionsnetzwerk | berichterstatter | mitarbeiter | unsere reporter | "
            "unseren korrespondenten | unseren reportern | -büro | büro"
        ),
        bodies=(
            "partei | -partei | gleichheitspartei | komitee | verband | -verband | institut | "
            "universität | ministerium | -ministerium | verlag | zeitung | -zeitung | "
            "nachrichten | rundschau | anzeiger | presse | agentur | -agentur | stiftung | "
            "-stiftung | gesellschaft | gruppe | bund | gewerkschaft | jugend | studierende | "
            "rundfunk | kollektiv | bündnis | fraktion | zentralkomitee | online | polizei | "
            "staatsanwaltschaft | hochschule | akademie | -blatt | -anzeiger | -kurier | "
            "-nachrichten | -rundschau | uni"
        ),
        reports="berichtet | berichten",
        roles=(
            "redakteur | redakteurin | redaktor | redaktorin | korrespondent | korrespondentin | "
            "reporterin | journalist | journalistin | autor | autorin | chefredakteur | "
            "chefredakteurin | chefreporter | chefreporterin | kolumnist | kolumnistin | "
            "volontär | volontärin | rechtsanwalt | rechtsanwältin | ressortleiter | "
            "ressortleiterin | herausgeber | herausgeberin | leiter | leiterin | mitarbeiterin | "
            "fotograf | fotografin | politikwissenschaftler | historiker | historikerin | "
            "praktikant | praktikantin | moderator | moderatorin | kommentator | "
            "berlin-korrespondent | usa-korrespondent | parlamentskorrespondent | "
            "wirtschaftskorrespondent | auslandskorrespondent | -korrespondent | "
            "-korrespondentin | -redakteur | -redakteurin | -reporter | -reporterin | "
            "-ressortleiter | -ressortleiterin | blogger | bloggerin | cvd | techniker | "
            "professor | professorin | gastautor | gastautorin | -experte | -expertin | "
            "-journalist | -journalistin | mitarbeiter | redaktionsmitglied | -autor | -autorin | "
            "-leiter | -leiterin | ökonom | ökonomin | politologe | politologin | "
            "wissenschaftler | wissenschaftlerin | redaktionsleiter | redaktionsleiterin | "
            "ärztin | arzt | anwalt | anwältin | soziologe | soziologin | publizist | "
            "publizistin | schriftsteller | schriftstellerin | geschäftsführer | "
            "geschäftsführerin | sportredakteur | lokalredakteur | kommentatorin | ressort | "
            "gründer | gründerin | sprecher | sprecherin | präsident | präsidentin | "
            "vorsitzende | vorsitzender | theologe | theologin | psychologe | psychologin | "
            "jurist | juristin | pfarrer | pfarrerin | lehrer | lehrerin | ingenieur | "
            "ingenieurin | student | studentin | dozent | dozentin | forscher | forscherin | "
            "volkswirt | philosoph | philosophin | kulturredakteurin | nachrichtenredakteur | "
            "nachrichtenredakteurin | produzent | produzentin | regisseur | regisseurin | "
            "-kolumnist | -kolumnistin | politikwissenschaftlerin | privatdozent | "
            "privatdozentin | -wissenschaftler | -wissenschaftlerin | -forscher | -forscherin | "
            "meteorologe | meteorologin | lyriker | lyrikerin | essayistin | übersetzer | "
            "übersetzerin | lektorin | filmkritikerin | literaturkritikerin | feuilletonist | "
            "feuilletonistin | podcaster | podcasterin | doktorand | doktorandin | "
            "sprachwissenschaftler | sprachwissenschaftlerin | ethnologe | ethnologin"
        ),
        role_words=(
            "leitender | leitende | freier | freie | freiberuflicher | politischer | politische | "
            "stellvertretender | stellvertretende | stellv. | landespolitische | "
            "landespolitischer | wirtschaftspolitische | wirtschaftspolitischer | -politische | "
            "-politischer | unser | unsere | us | ständiger | ständige | verantwortlicher | "
            "verantwortliche | ehemaliger | ehemalige | geschäftsführender | online | digital | "
            "video | chef | im | ressort | für"
        ),
        given=(
            "achim | alexander | alexandra | alfred | andre | andré | andreas | andrea | "
            "angela | angelika | anja | anke | anna | anne | annette | antje | antonia | armin | "
            "arne | astrid | axel | barbara | bastian | bernd | bernhard | bettina | birgit | "
            "björn | brigitte | britta | bruno | carina | carla | carsten | catrin | christa | "
            "christian | christiane | christina | christine | christof | christoph | "
            "christopher | clara | claudia | claus | cornelia | dagmar | daniel | daniela | "
            "david | denis | detlef | dieter | dietmar | dirk | dominik | dorothea | eckhard | "
            "elena | elisabeth | elke | emil | erik | erika | ernst | eva | fabian | felix | "
            "ferdinand | florian | frank | franz | franziska | frieda | friedrich | fritz | "
            "gabi | gabriele | georg | gerald | gerd | gerhard | gisela | gregor | gudrun | "
            "gunnar | günter | günther | hanna | hannah | hannes | hans | harald | hartmut | "
            "heike | heiko | heiner | heinrich | heinz | helena | helga | helmut | hendrik | "
            "henning | henrik | herbert | hermann | holger | horst | hubert | hugo | ilona | "
            "imke | ina | ines | ingo | ingrid | irene | iris | isabel | isabell | jakob | jan | "
            "jana | janina | jannik | jens | jessica | joachim | jochen | johann | johanna | "
            "johannes | jonas | jona | jonathan | jörg | josef | judith | julia | julian | "
            "juliane | jürgen | jutta | kai | karim | karin | karl | karla | karsten | "
            "katharina | kathrin | katja | katrin | kerstin | kirsten | klara | klaus | konrad | "
            "konstantin | kristin | kristina | kurt | lars | laura | lea | lena | leon | "
            "leonie | linda | lisa | lorenz | lothar | luca | lucas | ludwig | luisa | lukas | "
            "lutz | maike | maja | manfred | manuel | manuela | marc | marcel | marco | marcus | "
            "marek | mareike | margarete | maria | marianne | marie | marieke | marina | mario | "
            "marion | markus | marlene | martin | martina | mathias | matthias | maximilian | "
            "meike | melanie | merle | michael | michaela | michel | miriam | mirjam | mirko | "
            "mona | monika | moritz | nadine | nadja | natalie | nico | nicola | nicolas | "
            "nicole | niels | niklas | nikolaus | nils | nina | norbert | olaf | ole | oliver | "
            "olga | oskar | otto | pascal | patrick | patricia | paul | paula | petra | "
            "philipp | pia | rainer | ralf | ralph | regina | reiner | reinhard | renate | "
            "rené | richard | robert | robin | roland | rolf | roman | rosa | rudolf | rüdiger | "
            "sabine | sabrina | sandra | sascha | sebastian | silke | silvia | simon | simone | "
            "sina | sonja | sophia | sophie | stefan | stefanie | steffen | stephan | susanne | "
            "sven | svenja | sybille | tanja | theo | theresa | thilo | thomas | thorsten | "
            "tilman | tim | timo | tina | tobias | torben | torsten | udo | ulf | uli | ulrich | "
            "ulrike | ursula | ute | uwe | valentin | vanessa | vera | verena | veronika | "
            "viktor | vincent | volker | werner | wiebke | wilfried | wilhelm | winfried | "
            "wolf | wolfgang | yvonne | till | okka | knut | fenja | wencke | tjark | enno | "
            "fiete | hauke | lasse | malte | mats | bela | bosse | finn | fynn | jannis | "
            "joris | kilian | korbinian | leander | levin | linus | luise | mia | milena | "
            "nele | noah | ronja | silas | thea | tilda | tom | vincenz | xaver | zoe | alina | "
            "amelie | anika | annika | ariane | bianca | carolin | caroline | celine | "
            "charlotte | cordula | denise | diana | dunja | edgar | edith | eike | ella | "
            "elias | emilia | emma | erich | erwin | esther | friederike | gernot | gottfried | "
            "greta | heidi | henriette | hilde | ida | ilka | ilse | inga | jacqueline | "
            "janine | jasmin | jella | joana | jule | julius | katarina | kim | larissa | "
            "leonard | leonhard | liliane | lilli | lina | lydia | madeleine | magdalena | "
            "malin | malu | marlen | mathilde | max | mechthild | nathalie | paulina | pauline | "
            "ramona | rebecca | ricarda | roswitha | ruth | samira | sara | sarah | sigrid | "
            "stella | susann | tamara | tabea | ulla | vivien | yannick | swantje | heinrike | "
            "reinhold | eberhard | ekkehard | siegfried | hans-peter | klaus-dieter | "
            "karl-heinz | adelheid | albrecht | alwin | annegret | anneliese | ansgar | arno | "
            "balthasar | bärbel | beate | birte | bodo | burkhard | christel | corinna | "
            "dietrich | eckart | edeltraud | egon | elsbeth | erhard | ewald | folker | frauke | "
            "friedhelm | gerlinde | gero | gertrud | gesine | götz | hannelore | hans-jürgen | "
            "hedwig | heidrun | henrike | heribert | hildegard | hiltrud | hubertus | ingeborg | "
            "ingmar | ingolf | irmgard | isolde | jörn | konstanze | kordula | liesbeth | "
            "lieselotte | ludger | margit | margret | marlies | meinhard | ortrud | ortwin | "
            "ottmar | peer | raimund | regine | ruprecht | sieglinde | siegmar | sönke | "
            "thorben | traudl | urs | uta | veit | vinzenz | volkmar | waltraud | wieland | "
            "wolfram"
        ),
        capitals=True,
        never=(
            "-ungen | -heit | -keit | -keiten | -schaft | -schaften | -ierung | -ismus | -ität "
            "| -itäten | -liche | -liches | -ische | -isches | -barer | -bares | -bare "
            "| -technik | -wirtschaft | -politik | -wesen | -betrieb | -verkehr | "
            "-verkehrsmittel | -energien | -straße | -förde | "
            "exklusiv | abonnement | hafen | kreis | gemeinde | ort | ortsteil | bezirk | bundesland | nahverkehr | "
            "bahnhof | fluss | insel | inseln | küste | süd | altstadt | innenstadt | neustadt "
            "| abonnenten | ausgabe | ausgaben | druckausgabe | tages | monats | jahres | "
            "reportagen | analysen | kolumnen | umfrage | umfragen | lotto | finanzen | renten "
            "| stil | literatur | medien | justiz | parteien | konflikt | nahost | fotostrecke "
            "| galerie | anzeigen | lokal | aktuell | neueste | bester | vereine | "
            "kritik | weitere | weiterer | kreuz | amt | armee | ende | mitte | rote | roter | "
            "rotes | grüne | grüner | heftige | heftiger | massive | scharfe | klare | klarer | "
            "harte | harter | offene | zwei | drei | vier | fünf | sechs | sieben | acht | "
            "zehn | tausende | millionen | milliarden | bundesrat | bundeskanzler | kanzler | "
            "präsident | minister | ministerin | bürgermeister | union | ampel | linke | liga | "
            "trainer | fußball | handball | mannschaft | aber | alle | alles | als | also | am | "
            "an | auch | auf | ausdruck | bei | beim | bis | da | damit | dann | darum | dass | "
            "denn | deshalb | doch | dort | durch | er | erst | es | etwa | gegen | hat | hier | "
            "ich | ihr | immer | ist | ja | jetzt | kein | keine | keinen | mehr | muss | "
            "müssen | nach | nein | nicht | nichts | noch | nur | ob | oder | ohne | rechts | "
            "wegen | sein | seine | sich | sie | sind | so | soll | sondern | trotz | über | "
            "um | und | unter | vor | wann | war | warum | was | wenn | wer | werden | wie | "
            "wieder | will | wir | wird | wo | zu | zwischen | neue | neuer | neues | neuen | "
            "große | großer | großes | hohe | hoher | viele | viel | wenig | weniger | erste | "
            "erster | erstes | zweite | letzte | letzter | letztes | gute | guter | schlechte | "
            "schwere | schwerer | starke | alte | alter | deutsche | deutscher | deutsches | "
            "deutschen | europäische | russische | amerikanische | ukrainische | israelische | "
            "internationale | nationale | soziale | politische | freie wähler | kommentar | "
            "kommentare | meinung | politik | wirtschaft | sport | kultur | wissen | panorama | "
            "gesellschaft | ausland | inland | lokales | reise | gesundheit | technik | "
            "digital | auto | nachrichten | aktuelles | thema | themen | hintergrund | "
            "überblick | fazit | einleitung | zusammenfassung | quelle | quellen | foto | "
            "fotos | bild | bilder | video | videos | anzeige | werbung | newsletter | teilen | "
            "drucken | kopieren | merken | lesen | hören | abo | anmelden | startseite | "
            "impressum | datenschutz | weiterlesen | herausgegeben | krieg | frieden | krise | "
            "regierung | bundesregierung | koalition | partei | wahl | wahlen | bundestag | "
            "polizei | gericht | urteil | streik | protest | protesten | geld | kosten | "
            "preise | steuern | haushalt | rente | klima | energie | schule | schulen | stadt | "
            "land | länder | leben | tod | menschen | frauen | kinder | familien | jahr | "
            "jahre | tage | woche | uhr | seite | teil | kapitel | fragen | antworten | folgen | "
            "gründe | zahlen | mensch | montag | dienstag | mittwoch | donnerstag | freitag | "
            "samstag | sonntag | januar | februar | märz | juni | juli | oktober | dezember | "
            "verletzte | tote | unfall | brand | spiele | tor | tore | niederlage | saison | "
            "-ung | -ungen | -heit | -heiten | -keit | -keiten | -schaft | -schaften | -ismus | "
            "-tät | -täten | -isches | -ische | -ischen | -ation | -ungs | -lose | -loser | "
            "-liche | -liches | perspektive | sprachregeln | anfang | herzen | risiken | "
            "nebenwirkungen | amts | haus | nutzen | vorteil | bedeutung | beginn | -tischer | "
            "-nischer | -sischer | -lischer | -rischer | -mischer | -gischer | zweiter | "
            "dritter | freie | freier | freies | weltkrieg | demokraten | republikaner | bahn | "
            "europa | weltmeister | meister | global | heißer | heiße | heißes | nächste | "
            "nächster | nächstes | nächsten | schritte | schritt | chance | chancen | fehler | "
            "regeln | regel | zahl | linie | linien | bundesliga | champions | frage | antwort | "
            "zeiten | jahren | tagen | wochen | monat | monate | stunde | stunden | abend | "
            "heute | gestern | geschichte | geschichten | zukunft | vergangenheit | wege | "
            "ziel | ziele | pläne | kämpfe | siege | niederlagen | spieler | pokal | rekord | "
            "ergebnis | ergebnisse | tabelle | problem | probleme | lösung | lösungen | idee | "
            "ideen | buch | bücher | filme | serien | rezept | rezepte | hitze | brände | "
            "wasser | luft | erde | gas | öl | markt | märkte | aktien | banken | firmen | "
            "betriebe | arbeit | arbeiter | arbeitsplätze | löhne | gehalt | miete | mieten | "
            "wohnen | wohnung | wohnungen | straße | straßen | flughafen | grenzen | flucht | "
            "flüchtlinge | migranten | asyl | angst | hoffnung | hass | wut | gewalt | mord | "
            "morde | opfer | täter | unfälle | soldaten | waffen | raketen | angriff | "
            "angriffe | bombe | bomben | atomkraft | impfung | impfungen | corona | virus | "
            "krankheit | krankenhaus | ärzte | patienten | pflege | weltall | tiere | hunde | "
            "katze | katzen | wälder | klimawandel | intelligenz | künstliche | handy | tipps | "
            "leserbriefe | leserbrief | streit | skandal | skandale | affäre | affären | "
            "bericht | berichte | unrecht | freiheit | gleichheit | demokratie | diktatur | "
            "nationalelf | weißes | dritte | vierte | starkes | schwach | heimliche | mein | "
            "meine | dein | frau | herr | allee | strasse | -straße | -strasse | -platz | "
            "anfrage | meldung | lesetipp | lesetipps | -kanzler | -kanzlerin | -minister | "
            "-ministerin | -präsident | -präsidentin | -sprecherin | -reiche | -lichen | "
            "-losen | -same | -samen | -ierte | -ierten | -ößter | -ößte | -größten | -esene | "
            "-speicher | -methoden | -methode | -beamte | -beamten | -informationen | "
            "-information | -systeme | -system | -vergleich | -wahl | -wahlen | -kurs | -preis | "
            "-preise | -forum | -special | -service | -inhalte | -angebot | -angebote | mobile | "
            "zahlreiche | hilfreiche | größter | depot | finanz | dialog | inhalte | vergleich | "
            "landtag | landkreis | rundfunkrat | verwaltungsrat | audiothek | mediathek | "
            "homepage | inhalt | direkt | abonnieren | registrieren | agb | karriere | "
            "immobilien | kleinanzeigen | traueranzeigen | gewinnspiel | gewinnspiele | rätsel | "
            "horoskop | wetter | verkehr | staumelder | termine | kalender | archiv | epaper | "
            "e-paper | bildergalerie | bilderstrecke | liveticker | spielplan | olympia | "
            "formel | verein | sieg | unentschieden | aufstieg | abstieg | steuer | rentner | "
            "bürgergeld | mindestlohn | tarif | tarife | zinsen | konjunktur | börse | börsen | "
            "kurse | dax | gewinn | verlust | umsatz | unternehmen | konzern | mittelstand | "
            "handwerk | bauern | strom | wärmepumpe | windkraft | klimaschutz | umwelt | natur | "
            "hochwasser | unwetter | sturm | gewitter | dürre | schnee | erdbeben | feuer | "
            "feuerwehr | rettungsdienst | prozess | anklage | haft | verdacht | anschlag | "
            "bundeswehr | grenze | kita | kitas | eltern | familie | senioren | männer | "
            "studium | studenten | hochschulen | beruf | berufe | arbeitsmarkt | fachkräfte | "
            "fachkräftemangel | krankenhäuser | klinik | kliniken | medizin | kochen | trinken | "
            "bier | kaffee | urlaub | reisen | strand | wandern | autos | verbrenner | "
            "elektroauto | elektroautos | fahrrad | zug | züge | busse | flüge | brücke | "
            "brücken | baustelle | baustellen | mieter | eigentum | hausbau | garten | daten | "
            "musik | konzert | konzerte | kino | museen | künstler | stars | promis | liebe | "
            "psychologie | alltag | ratgeber | tests | produkt | produkte | gutscheine | "
            "gutschein | rabatt | kirche | kirchen | glaube | ostern | weihnachten | silvester | "
            "karneval | fasching | oktoberfest | ferien | feiertag | feiertage | wochenende | "
            "-licher"
        ),
        glue=(
            "profil anzeigen | weitere beiträge | alle artikel anzeigen | "
            "folgen | keine kommentare | kommentare | kommentar | lesezeit | lesezeit: | "
            "min lesezeit | minuten | minute | min. | min | stunden | stunde | artikel teilen | "
            "teilen | merken | drucken | zur startseite | alle artikel | e-mail | mail | seite | "
            "exklusiv | aktualisiert | veröffentlicht | veröffentlicht am | stand | "
            "zuletzt aktualisiert | uhr | anhören | artikel anhören | vorlesen | zur merkliste | "
            "mehr | abo | erstellt | gespeichert | folgen sie | std | std. | tage | tag | "
            "lesedauer | lesedauer: | kommentieren | kommentar schreiben | artikel verschenken | "
            "kontaktieren | zur autorenseite | zum autor | zur autorin | zum profil | profil | "
            "mehr artikel | mehr von | mehr von diesem autor | weitere artikel | alle beiträge | "
            "alle texte | e-mail schreiben | nachricht schreiben | artikel merken | "
            "artikel speichern | speichern | leserbrief schreiben | min. lesezeit | "
            "minuten lesezeit | twitter | facebook | instagram | whatsapp | newsletter | "
            "jetzt teilen | zur person | autorenprofil | folgen auf | mit agenturmaterial | "
            "mit material der agenturen | kontakt zur redaktion | tagen | vor"
        ),
        agencies=(
            "epd | KNA | dts | dts Nachrichtenagentur | sda | SDA | Keystone-SDA | APA | AWP | "
            "awp | spot on news | Redaktionsnetzwerk Deutschland | RND | t-online | ots | "
            "glomex | teleschau | heise online | Golem.de | netzpolitik.org | Correctiv | AFX | "
            "dpa/lno | ddp | apa-ots | dpa-afx"
        ),
    ),
    phrases=Phrases(
        careers=(
            "lehrt | unterrichtet | promovierte | promoviert | volontierte | volontierter | "
            "volontär | volontärin | absolvierte | absolvent | absolventin | geboren | jahrgang | "
            "aufgewachsen | wuchs | wohnt | arbeitet | leitet | betreut | verantwortet | "
            "feuilleton | feuilletons | politikredaktion | wirtschaftsredaktion | "
            "kulturredaktion | sportredaktion | lokalredaktion | nachrichtenredaktion | "
            "onlineredaktion | auslandsredaktion | wissenschaftsredaktion | chefredaktion | "
            "schwerpunkt | schwerpunkte | themen | tätig | freier | freie | freiberuflich | "
            "freiberufliche | freiberuflicher | journalistenschule | germanistik | "
            "politikwissenschaft | soziologie | slawistik | geschichte | philosophie | jura | "
            "volkswirtschaft | volkswirtschaftslehre | kommunikationswissenschaft | anglistik | "
            "romanistik | publizistik | studierter | studierte | schriftsteller | "
            "schriftstellerin | publizist | publizistin | historiker | historikerin | romans | "
            "erzählungen | gedichtband | auszeichnung | preis | hochschule | uni | lehrstuhl | "
            "institut | instituts | doktorand | doktorandin | wissenschaftlicher | "
            "wissenschaftliche | mitarbeiter | mitarbeiterin | kolumnist | kolumnistin | "
            "kolumne | rechtsanwalt | rechtsanwältin | fachanwalt | ressortleiter | "
            "ressortleiterin | reporter | reporterin | kommentator | fotograf | fotografin | "
            "autorin | ausgebildet"
        ),
        offices=(
            "professor | professorin | direktor | direktorin | leiter | leiterin | anwalt | "
            "anwältin | rechtsanwalt | rechtsanwältin | ökonom | ökonomin | "
            "politikwissenschaftler | politikwissenschaftlerin | soziologe | soziologin | arzt | "
            "ärztin | lehrer | lehrerin | pfarrer | pfarrerin | geschäftsführer | "
            "geschäftsführerin | mitarbeiter | mitarbeiterin | dozent | dozentin | doktorand | "
            "doktorandin | gründer | gründerin"
        ),
        articles=(
            "dieser artikel | dieser text | dieser gastbeitrag | diese kolumne | "
            "diese übersetzung | dieser kommentar | dieser beitrag | diese reportage | "
            "diese recherche | dieses interview | dieser essay | diese analyse | "
            "diese geschichte | diese meldung | dieser bericht | dieses gespräch"
        ),
        imperatives=(
            "abonniere | folge | lade | hole | hol | höre | lies | melde | teile | sichere | "
            "unterstütze | spende | diskutiere | kommentiere | schreib | schicke | entdecke | "
            "verpasse | bestelle | werde | registriere | teste | hör | abonnieren | folgen | "
            "laden | hol's | lesen | hören | teilen | sichern | unterstützen | spenden | "
            "diskutieren | kommentieren | schreiben | schicken | entdecken | bestellen | werden | "
            "registrieren | testen | melden | anmelden | weiterlesen | weitersagen | "
            "verschenken | empfehlen | herunterladen | jetzt | schreibt | folgt | teilt | lest | "
            "hört | unterstützt | spendet | werdet | meldet | abonniert | diskutiert | "
            "kommentiert | schickt | sagt | erzählt | kontaktiere | kontaktieren | empfiehl | "
            "klick | klicke | klicken | aktiviere | aktivieren | erhalte | erhalten | wähle | "
            "mach | mache | bleib | bleibe | gib"
        ),
        words={
            "share": (
                "teilen | weitersagen | weitererzählen | merken | drucken | senden | "
                "versenden | verschicken | empfehlen | kopieren | link | folgen | meinung | "
                "diskutieren | diskussion | abstimmen | umfrage | gefallen | gefällt | "
                "finden | halten | hilfreich | freunden | verschenken | schenken | "
                "facebook | whatsapp | instagram"
            ),
            "comments": (
                "kommentare | kommentar | kommentieren | leserkommentare | beiträge | forum"
            ),
            "contact": (
                "kontakt | kontaktieren | schreiben | schreibt | mailen | erzählen | "
                "melden | hinweis | hinweise | redaktion | telefon | telefonisch | fragen | "
                "anregungen | vertraulich | erreichen | ansprechpartner | leserbrief | "
                "leserbriefe | feedback | erlebt | autorin"
            ),
            "correction": (
                "artikel | text | beitrag | fehler | korrektur | missverständliche | "
                "formulierung | stellungnahme | nachträglich | entdeckt | melden | "
                "transparenzhinweis | früheren"
            ),
            "disclaimer": (
                "meinung | meinungen | verfassers | verfasser | verantwortlich | "
                "verantwortung | haftung | redaktion | redaktionell | gastbeiträge | "
                "affiliate | kennzeichnet | gekennzeichneten | intelligenz | kurse | "
                "stimmen | wiedergeben | geben | inhalte | externer"
            ),
            "author_bio": (
                "korrespondent | reporterin | reporter | politikwissenschaftler | "
                "historiker | historikerin | schreibt | lehrt | berichtet | studierte | "
                "jahrgang | geboren | freier | freie | kolumne"
            ),
            "related": (
                "lesen | artikel | thema | themen | mehr | auch | nachrichten | "
                "meistgelesen | passend | empfohlen | aktuelle | weitere"
            ),
            "legal": (
                "datenschutz | cookies | nutzungsbedingungen | einwilligung | zustimmung | "
                "impressum | agb"
            ),
            "subscribe": (
                "abonnieren | abonniere | bestellen | anmelden | registrieren | einloggen | "
                "konto | vorteile | postfach | morgens | briefing | reportagen | "
                "unterstützt | spende | zugang | freischalten | probeabo | smartphone"
            ),
        },
        told=(
            "war | waren | wurde | wurden | hatte | hatten | gab | kam | kamen | ging | gingen | "
            "wollte | wollten | konnte | konnten | sollte | sollten | musste | mussten | ließ | "
            "er | ihn | ihm | sein | seine | seinen | seinem | seiner | ihnen | starb | stirbt | "
            "gestorben"
        ),
        buttons={
            "correction": (
                "melden vorschlagen senden einreichen mitteilen melde = fehler "
                "fehlers tippfehler rechtschreibfehler korrektur korrekturen hinweis hinweise"
            ),
            "comments": (
                "melden anzeigen schreiben verfassen lesen ansehen laden geladen abgeben "
                "einblenden ausblenden hinzufügen sortieren schließen zeigen freigeschaltet = "
                "kommentar kommentare kommentaren kommentarfunktion leserkommentare beitrag"
            ),
            "subscribe": (
                "verschenken verschenke = artikel artikels text beitrag abo abonnement | "
                "abonnenten abonnent = verschenken verschenkt artikel teilen monat pro lesen link "
                "links | verwalten kündigen verlängern abschließen bestellen = abo abonnement "
                "newsletter mitgliedschaft | eingeben = e-mail e-mail-adresse mailadresse"
            ),
            "share": (
                "kopieren kopiert = link artikellink url | drucken merken speichern senden "
                "empfehlen teilen versenden vorlesen = artikel beitrag seite text e-mail mail "
                "freunde merkliste leseliste"
            ),
            "related": (
                "anzeigen ansehen lesen laden zeigen = artikel meldungen nachrichten beiträge "
                "weitere mehr schlagzeilen | alle weitere mehr = artikel nachrichten meldungen "
                "beiträge ressort schlagzeilen themen"
            ),
            "legal": (
                "weiterverwenden weiterverwendung nachdrucken erwerben kaufen anfragen "
                "lizenzieren = inhalt inhalte nutzungsrechte rechte lizenz artikel nachdruck | "
                "ändern verwalten anpassen öffnen = cookies cookie-einstellungen "
                "datenschutzeinstellungen datenschutz-einstellungen privatsphäre-einstellungen "
                "datenschutz cookie einwilligung einwilligungen"
            ),
            "contact": (
                "schreiben senden kontaktieren einsenden anschreiben einreichen = redaktion "
                "leserbrief leserbriefe autor autorin mail nachricht | feedback kontakt mail "
                "nachricht hinweis = redaktion autor autorin"
            ),
            "app": ("öffnen lesen herunterladen installieren laden holen = app"),
            "tags": ("themen schlagworte = artikel artikels beitrag"),
        },
        opens={
            "contact": (
                "kontakt | kontakt zur redaktion | kontakt zum autor | kontaktieren sie | ihr "
                "direkter draht | ihre redaktion | so erreichen sie | schreiben sie uns | schreiben "
                "sie der redaktion | schreiben sie an | schicken sie | senden sie | mailen sie | "
                "leserbriefe | leserbriefe an | leserbrief | leserservice | haben sie einen hinweis | "
                "haben sie hinweise | haben sie fragen | hinweise an | fragen und anregungen | "
                "anregungen | feedback | über uns | ansprechpartner | pressekontakt | rückfragen | "
                "rückfragehinweis | rückfragen bitte | tel | telefon | tel.: | e-mail: | mail: | "
                "redaktion@ | postanschrift | abo-service | kundenservice | kritik oder anregungen | "
                "sie erreichen | so erreichen | sie haben fragen | sie haben hinweise | sie haben "
                "eine | haben sie anregungen | haben sie anmerkungen | haben sie informationen | "
                "haben sie eine | sind sie betroffen | was bewegt sie | hinweise bitte | hinweise "
                "nimmt | bitte schreiben | bitte senden | wenden sie sich | wenden sie | senden sie "
                "uns | schicken sie uns | schicken sie ihre | mailen sie uns | per mail an | ihr "
                "kontakt | ihre ansprechpartner | ihr ansprechpartner | pressestelle | presse-kontakt "
                "| medienkontakt | kontaktformular | kontaktdaten | kontakt und | kontakt für | "
                "newsroom | die redaktion erreichen | zur redaktion | an die redaktion | brief an | "
                "briefe an | zuschriften | infos unter | informationen unter | weitere informationen "
                "unter | mehr infos unter | mehr unter | info: | infos: | internet: | web: | hotline "
                "| tipps an | tipp an | whistleblower | briefkasten | sie erreichen uns | erreichen "
                "sie | fragen oder anregungen | lob oder kritik | haben sie feedback | schreiben sie "
                "der | melden sie sich bei | sie erreichen die | leserbriefe bitte an | ihr kontakt "
                "zur | kontakt zur autorin | so erreichen sie den autor | wissen sie mehr | e-mail an "
                "die redaktion | mail an die redaktion | e-mail an den autor | e-mail an die autorin "
                "| mail an den autor | mail an die autorin | journalisten wenden sich bitte | haben "
                "sie hinweise zu | haben sie hinweise zu diesem | haben sie einen tipp | haben sie "
                "eine geschichte | haben sie eine anregung | haben sie etwas beobachtet | sie haben "
                "eine frage | sie erreichen die redaktion | sie erreichen den autor | sie erreichen "
                "die autorin | sie können der redaktion | sie können den autor | sie können die "
                "autorin | die redaktion erreichen sie | kontakt: | schreiben sie an: | schreiben sie "
                "der autorin | schreiben sie dem autor | schreiben sie an die | schreiben sie uns an "
                "| schreiben sie uns unter | schreiben sie uns eine | schreiben sie uns per | "
                "leserbriefe: | threema: | ansprechpartner: | pressestelle: | medienkontakt: | "
                "anschrift: | tipps für | hinweise für | hinweise an die redaktion | kritik, lob | "
                "lob, kritik | fragen, kritik | anregungen oder | ihre meinung interessiert | "
                "schreiben sie dem | weißt du mehr | hast du hinweise | haben sie erfahrungen | den "
                "autor erreichen | die autorin erreichen | kontakt zum | kontakt zur | haben sie "
                "ähnliches erlebt? | hast du ähnliches erlebt? | melden sie sich bei uns | erzählen "
                "sie uns"
                " | telefonseelsorge# | nummer gegen kummer# | hilfetelefon# | krisentelefon# | "
                "elterntelefon# | kinder- und jugendtelefon# | die dargebotene hand# | rat auf "
                "draht# | pro juventute# | hier findest du hilfe | hier gibt es hilfe | hier "
                "bekommen sie hilfe | hier bekommst du hilfe"
            ),
            "copyright": (
                "copyright | alle rechte vorbehalten | alle inhalte | alle texte | nachdruck | "
                "nachdruck nur | vervielfältigung | urheberrecht | urheberrechtlich geschützt | "
                "hier können sie die rechte | rechte am artikel | artikel lizenzieren | "
                "nutzungsrechte | lizenz | lizenziert | die weitergabe | die verwendung | "
                "dieser artikel ist lizenziert | die nutzung | alle rechte am text | "
                "die inhalte dieser seite | dieser artikel darf ohne | "
                "dieser artikel darf nicht | dieser text darf ohne | dieser text darf nicht | "
                "dieser text ist unter einer | dieser artikel ist unter einer | "
                "dieser text steht unter | dieser artikel steht unter | "
                "dieser beitrag steht unter | dieser text ist lizenziert | "
                "dieser inhalt ist urheberrechtlich | dieser artikel ist urheberrechtlich | "
                "dieser text ist urheberrechtlich | lizenz: | die von uns verfassten inhalte | "
                "die vervielfältigung dieses artikels | die vervielfältigung dieses textes | "
                "die vervielfältigung dieser | der nachdruck dieses | "
                "die weiterverbreitung dieses | weiterverwendung nur mit | "
                "weiterverwendung nur nach | verwendung nur mit genehmigung | "
                "weitergabe nur mit | verbreitung nur mit | nutzung nur mit genehmigung | "
                "nutzung nur mit zustimmung | alle rechte beim | alle rechte liegen bei | "
                "rechte bei"
            ),
            "credits": (
                "quellen: | redaktion: | aus dem englischen | aus dem französischen | "
                "aus dem russischen | aus dem amerikanischen | aus dem italienischen | "
                "aus dem spanischen | übersetzung | übersetzt von | übersetzung aus | sendung: | "
                "mit material | mit material von | mit material der | mit agenturen | "
                "mit agenturmaterial | mit informationen von | mitarbeit | unter mitarbeit | "
                "unter verwendung | mit dpa | mit afp | mit reuters | dieser artikel erschien | "
                "dieser artikel ist zuerst | dieser artikel wurde zuerst | dieser text erschien | "
                "dieser text ist zuerst | dieser beitrag erschien | dieser beitrag ist zuerst | "
                "dieser artikel stammt | zuerst erschienen | erstmals erschienen | "
                "erschienen in | original: | originaltext | autor: | autoren: | "
                "aufgezeichnet von | bearbeitet von | gekürzt | dpa-infocom | "
                "verwendete quellen | verwendete quelle | kamera: | schnitt: | produktion: | "
                "dieses thema im programm | quelle | über dieses thema berichtete | "
                "darüber berichtet | sendedatum | mit inhalten | über dieses thema | "
                "dieses thema | darüber berichtete | darüber berichteten | sendung vom | "
                "aus der sendung | der artikel erschien | der text erschien | "
                "der beitrag erschien | protokolliert von | interview: | das gespräch führte | "
                "die fragen stellte | moderation: | regie: | mitarbeiter: | agenturmaterial | "
                "(red) | (dpa) | dpa | (dpa/ | (afp) | (afp/ | (apa) | (apa/ | (sda) | (sda/ | "
                "(sid) | (kna) | (epd) | (reuters) | (red.) | (red | (ap) | foto [m] | "
                "lektorat: | gestaltung: | erstveröffentlichung | erstmals veröffentlicht | "
                "erstveröffentlicht | nachrichtenagentur | pressemitteilung | presseaussendung | "
                "original-content von | mit informationen aus | mit informationen der | "
                "mit informationen vom | mit inhalten von | mit material aus | (mit material | "
                "(mit agentur | unter verwendung von | zusammengestellt von | "
                "veröffentlicht von | deutsch von | ins deutsche | übersetzer: | "
                "überarbeitet von | redaktionell bearbeitet von | von unserem korrespondenten | "
                "von unserer korrespondentin | von unserem mitarbeiter | "
                "von unserer mitarbeiterin | von unserem redakteur | von unserer redakteurin | "
                "das interview führten | das gespräch führten | text: | protokoll: | "
                "aufzeichnung: | datenanalyse: | infografik: | eigener bericht | dpa: | "
                "mitgearbeitet: | mitwirkung: | dieser artikel ist teil | dieser text ist teil | "
                "dieser beitrag ist teil | dieser artikel ist in kooperation | "
                "dieser artikel ist im | dieser text ist im | dieser beitrag ist im | "
                "dieser artikel wurde ursprünglich | dieser text wurde ursprünglich | "
                "dieser beitrag wurde ursprünglich | dieser artikel wurde erstmals | "
                "dieser text wurde erstmals | dieser beitrag wurde erstmals | "
                "dieser artikel wurde von * übersetzt | dieser artikel wurde aus dem | "
                "dieser text wurde aus dem | dieser text wurde zuerst | "
                "dieser beitrag wurde zuerst | dieses interview ist zuerst | "
                "der text wurde zuerst | der text ist zuerst | der artikel ist zuerst | "
                "der artikel wurde zuerst | der beitrag ist zuerst | der beitrag wurde zuerst | "
                "reportage: | bearbeitung: | fact-checking: | faktenprüfung: | dokumentation: | "
                "visualisierung: | illustrationen: | animation: | übersetzung: | bildquelle: | "
                "verwendete quellen: | originaltext: | pressekontakt: | zur sendung: | "
                "eigenbericht$ | text: red$ | red$ | text: dpa$ | foto: dpa$ | autorenteam$ | "
                "das interview führte$ | das interview führte: | das interview führte für | "
                "redaktionelle mitarbeit: | onlinefassung: | koproduktion: | mit dpa-material | "
                "mit afp-material | mit agentur-material | übernommen aus | übernommen von | "
                "aus der fr7-ausgabe | aus: die zeit | ausgabe 1/ | grafik: | recherche: | "
                "autorin: | aus der ausgabe vom | aus der ausgabe nr | "
                "aus der aktuellen ausgabe | aus der printausgabe | aus der print-ausgabe | "
                "aus: ausgabe vom | ausgabe vom | text und bild: | text und foto: | "
                "text und fotos: | text & bild: | recherchen: | mitarbeit: | weitere mitarbeit: | "
                "grafiken: | infografiken: | layout: | design: | aus dem englischen von: | "
                "videos: | ton: | sprecher: | sprecherin: | produzent: | producer: | "
                "schlussredaktion: | bildredaktion: | textredaktion: | korrektorat: | daten: | "
                "datenvisualisierung: | programmierung: | entwicklung: | umsetzung: | "
                "digitale umsetzung: | texte: | koordination: | projektleitung: | skript: | "
                "musik: | cvd: | chef vom dienst: | online-redaktion: | aufgezeichnet von:"
            ),
            "subscribe": (
                "abonnieren | abonniere | abonnieren sie | jetzt abonnieren | jetzt anmelden | "
                "jetzt registrieren | jetzt kostenlos | jetzt testen | jetzt bestellen | "
                "jetzt lesen | jetzt weiterlesen | jetzt abo | jetzt freischalten | newsletter | "
                "den newsletter | unser newsletter | unsere newsletter | unseren newsletter | "
                "hier anmelden | melden sie sich | melde dich | bestellen sie | testen sie | "
                "sie haben bereits ein | sie sind bereits | sie haben noch kein | "
                "bereits abonnent | bereits abonnentin | bereits kunde | bereits registriert | "
                "schon abonnent | sind sie bereits | noch kein | weiterlesen mit | weiter mit | "
                "lesen sie weiter mit | weitere newsletter | spenden | spenden sie | "
                "jetzt spenden | unterstützen sie | unterstütze uns | unterstützen | "
                "ihre spende | mit ihrer spende | dieser artikel ist exklusiv | "
                "dieser artikel ist nur | dieser inhalt ist exklusiv | exklusiv für | "
                "exklusiv für abonnenten | nur für abonnenten | diesen artikel weiterlesen | "
                "um diesen artikel | um weiterzulesen | lesen sie den ganzen | "
                "informieren sie sich | bleiben sie informiert | keine nachricht verpassen | "
                "nichts verpassen | verpassen sie | verpasse nichts | täglich die wichtigsten | "
                "alle wichtigen | die wichtigsten nachrichten | die wichtigsten meldungen | "
                "der tag im überblick | der überblick am | ihr überblick | immer informiert | "
                "gratis | kostenlos | kostenlos registrieren | einloggen | login | abo | abos | "
                "abonnement | probeabo | digitalabo | zum abo | probieren sie | "
                "der perfekte start | gefällt ihnen | wenn ihnen | hat ihnen | "
                "folgen sie uns auf whatsapp | unabhängiger journalismus | werden sie | "
                "jeden morgen | jeden montag | jeden freitag | jede woche | eine newsübersicht | "
                "ihre vorteile | nur € | kostenpflichtig | dieser beitrag ist kostenpflichtig | "
                "weiterlesen mit abo | weiterlesen? | zum angebot | zu den angeboten | "
                "unser angebot | unsere abos | danke, dass | danke! | kein abo | noch kein abo | "
                "mitglied werden | jetzt mitglied | werde mitglied | werden sie mitglied | "
                "fördermitglied | unterstützer | wir finanzieren | wir sind unabhängig | "
                "qualitätsjournalismus | journalismus kostet | journalismus braucht | "
                "helfen sie | hilf uns | helft uns | bleib auf | abonnieren sie unseren | "
                "abonniere unseren | abonnieren sie jetzt | folge unserem | folgen sie unserem | "
                "folgen sie dem | in unserem newsletter | mit unserem newsletter | "
                "mit dem newsletter | im newsletter | dieser newsletter | "
                "dieser text stammt aus | dieser artikel stammt aus | erhalte | holen sie | "
                "hol dir | sichern sie | sichere dir | lesen sie alle | lesen sie jetzt | "
                "lesen sie unbegrenzt | unbegrenzt | voller zugriff | vollzugriff | "
                "digital lesen | e-paper | premium | mit plus | exklusive inhalte | verschenken | "
                "aktionsabo | aktuelle angebote | probelesen | kostenlos testen | "
                "kostenlos lesen | gratis testen | registrieren | registrieren sie | "
                "melden sie sich an | bitte melden sie | bitte loggen | bitte registrieren | "
                "konto erstellen | anmeldung | push- | eilmeldungen | nachrichten per | "
                "nachrichten aus | news aus | alles wichtige | unsere besten | ihr update | "
                "auf dem laufenden | erhalten sie jeden | mit einem abo | wir freuen uns | "
                "mit ihrem abo | mit ihrer unterstützung | mit ihrem beitrag | "
                "sie möchten weiterlesen | sie wollen weiterlesen | für abonnenten | "
                "monatlich kündbar | jederzeit kündbar | starten sie gut | starten sie in | "
                "mit dem briefing | melden sie sich für | melden sie sich hier | "
                "melden sie sich jetzt | erhalten sie täglich | bleiben sie auf dem | "
                "bleiben sie auf dem laufenden | nichts mehr verpassen | "
                "keine nachricht mehr verpassen | unterstützen sie uns | "
                "unterstützen sie unsere | unterstützen sie unabhängigen | "
                "unterstützen sie unabhängigen journalismus | werden sie förderer | "
                "hier können sie unseren | hier können sie sich | das wichtigste des tages | "
                "unsere newsletter: | wenn sie unsere arbeit | wenn du unsere arbeit | "
                "sie können diesen artikel | sind sie bereits abonnent | haben sie noch kein | "
                "haben sie bereits ein | dieser artikel ist kostenpflichtig | "
                "dieser artikel ist für | dieser artikel ist abonnenten | "
                "dieser artikel ist kostenlos | dieser artikel ist frei | "
                "dieser artikel ist nur für | dieser text ist nur | dieser text ist exklusiv | "
                "dieser text ist frei | dieser text ist kostenlos | dieser text ist für | "
                "dieser beitrag ist nur | dieser beitrag ist exklusiv | dieser beitrag ist für | "
                "dieser inhalt ist nur | dieser inhalt ist für | "
                "dieser text erschien in unserem | dieser text stammt aus dem | "
                "dieser text ist teil unseres | dieser artikel ist teil unseres | "
                "dieser artikel erschien in unserem | lesen sie diesen artikel | "
                "lesen sie alle artikel | lesen sie alle inhalte | lesen sie den vollständigen | "
                "hier können sie ihn | hier können sie sich anmelden | newsletter: | "
                "abonnieren sie jetzt unseren | registrieren sie sich kostenlos | "
                "melden sie sich kostenlos | melden sie sich jetzt an | melden sie sich hier an | "
                "folgen sie uns auf google | folge uns auf google | folge uns auf whatsapp | "
                "folgen sie unserem whatsapp | folgen sie unserem kanal | whatsapp: | "
                "mitglied werden: | frei. unabhängig. leserfinanziert$ | probeabo$ | "
                "zum probeabo$ | abo-angebote$ | abo-angebot$ | mein abo$ | jetzt upgraden$ | "
                "zu den abos$ | alle abos$ | abo-shop$ | zum abo-shop$ | digitalpaket$ | "
                "jetzt 30 tage testen$ | bitte deaktivieren sie | bitte deaktivieren sie ihren | "
                "nur für leser mit | zum weiterlesen bitte | als abonnent lesen | "
                "als abonnentin lesen | als abonnent lesen sie | als abonnentin lesen sie | "
                "als mitglied lesen sie | wir sind werbefrei, weil | "
                "bitte geben sie eine gültige | bitte geben sie ihre e-mail | "
                "vielen dank für ihre anmeldung | vielen dank für ihre registrierung | "
                "sie erhalten in kürze | bitte überprüfen sie ihren posteingang | "
                "bitte prüfen sie ihren | prüfen sie ihren spam | "
                "ihre anmeldung war erfolgreich | sie haben sich erfolgreich | "
                "e-mail-adresse eingeben | anmelden$ | du willst mehr | du willst uns | "
                "gefällt dir | gefällt euch | dir gefällt | dranbleiben | werde teil | "
                "werden sie teil | ohne sie | ohne dich | ohne euch | nur dank | nur mit ihrer | "
                "nur mit deiner | dank ihrer | dank deiner | mit deinem abo | "
                "guter journalismus | kritischer journalismus | wir sind auf | wir brauchen"
                " | ihre e-mail-adresse$ | deine e-mail-adresse$ | e-mail-adresse$ | "
                "e-mail-adresse eingeben$"
                " | keine news mehr verpassen$ | nichts mehr verpassen$ | keine nachricht mehr "
                "verpassen$ | vielen dank für ihre anmeldung$"
            ),
            "share": (
                "artikel teilen | teilen | teilen sie | auf facebook | auf twitter | "
                "auf x teilen | auf whatsapp | per e-mail | per mail | link kopieren | "
                "drucken | artikel drucken | merken | artikel merken | merkliste | "
                "zur merkliste | vorlesen lassen | kommentieren | diskutieren sie | "
                "diskutieren | diskutiere | mitdiskutieren | jetzt kommentieren | "
                "ihre meinung | deine meinung | was denken sie | was meinen sie | "
                "was denkst du | schreiben sie einen kommentar | schreibe einen kommentar | "
                "kommentar schreiben | kommentar verfassen | einen kommentar | "
                "artikel kommentieren | leserbrief schreiben | ich möchte einen leserbrief | "
                "einen leserbrief | folgen sie uns | folge uns | artikel empfehlen | "
                "empfehlen | artikel bewerten | bewerten sie | war dieser artikel | "
                "wie gefällt | gefällt mir | seite drucken | als pdf | speichern | "
                "artikel speichern | artikel verschenken | feedback senden | was ist ihre | "
                "was sagen sie | wie finden sie | was halten sie | was ist deine | "
                "was meinst du | teile | teile diesen | leserbrief an | "
                "kommentar hinterlassen | kommentar abgeben | kommentieren sie | "
                "hinterlassen sie | hinterlasse | schreib uns | schreib einen | "
                "schreiben sie ihre | sagen sie uns | stimmen sie | jetzt abstimmen | "
                "jetzt teilen | jetzt mitreden | reden sie mit | beitrag teilen | "
                "beitrag drucken | beitrag per | beitrag merken | seite teilen | "
                "seite empfehlen | text teilen | weitersagen | weiterempfehlen | "
                "auf dieser seite | per whatsapp | per facebook | bei facebook | bei twitter | "
                "bei whatsapp | auf linkedin | auf xing | auf pinterest | in der app teilen | "
                "zur diskussion | diskutieren sie über | diskutieren sie mit | debattieren | "
                "zum kommentieren | um zu kommentieren | um kommentieren | "
                "bitte melden sie sich an, um | melden sie sich an, um | dein kommentar | "
                "ihr feedback | lob oder | lob und | ihre bewertung | gib uns | artikel per | "
                "artikel versenden | artikel als | pdf | drucken/ | auf flipboard | "
                "link kopiert | link wurde kopiert | in die zwischenablage | "
                "in zwischenablage | link in zwischenablage | beitrag auf | artikel auf x | "
                "artikel auf facebook | wie ist ihre meinung | auf x | fehler melden | "
                "per e-mail teilen | auf facebook teilen | auf whatsapp teilen | "
                "per whatsapp teilen | teilen sie diesen | diesen artikel weiterempfehlen | "
                "hat ihnen der artikel | hat ihnen dieser artikel | hat dir der artikel | "
                "hat ihnen der text | hat ihnen der beitrag | gefällt ihnen dieser | "
                "war dieser artikel hilfreich | wie fanden sie | wie hat ihnen | "
                "ihre meinung ist gefragt | jetzt mitdiskutieren | stimmen sie ab | "
                "folgen sie uns auf | folge uns auf | erzählen sie es weiter | "
                "wenn ihnen dieser artikel | wenn ihnen der artikel | "
                "wie ist ihre meinung zu | was ist ihre meinung | was ist deine meinung | "
                "welche erfahrungen haben sie | teilen: | jetzt teilen: | "
                "dieser artikel wurde geteilt | artikel kommentieren: | "
                "hat ihnen dieser beitrag | hat ihnen dieser text | wie sehen sie das | "
                "sagen sie uns ihre | schreiben sie uns ihre | schreiben sie ihre meinung | "
                "schreiben sie einen leserbrief | diskutieren sie mit uns | "
                "folge uns auf instagram | folgen sie uns bei | folgen sie uns auch | "
                "besuchen sie uns auf | finden sie uns auf | drucken/senden$ | "
                "kommentare lesen$ | leser-kommentare$ | jetzt diskutieren$ | ihre meinung$ | "
                "artikel mailen$ | seite versenden$ | per messenger teilen$ | "
                "teilen & drucken$ | teilen und drucken$ | link teilen$ | beitrag versenden$ | "
                "story teilen$ | auf die merkliste$ | zur leseliste$ | auf die leseliste$ | "
                "später lesen$ | für später merken$ | feedback zum artikel$ | "
                "feedback an die redaktion$ | feedback geben$"
                " | bei google als bevorzugte | als bevorzugte quelle | zu google als"
            ),
            "related": (
                "mehr zum thema | mehr zum | mehr zu | mehr aus | mehr von | mehr über | mehr: | "
                "mehr dazu | mehr lesen | mehr erfahren | mehr nachrichten | mehr artikel | "
                "mehr berichte | lesen sie auch | lesen sie mehr | lesen sie hier | "
                "lesen sie dazu | lies auch | lies hier | auch interessant | auch lesenswert | "
                "auch spannend | das könnte sie | das könnte dich | das könnte ihnen | "
                "siehe auch | siehe dazu | siehe: | passend zum | passend dazu | zum thema | "
                "themen in diesem | weitere artikel | weitere nachrichten | weitere meldungen | "
                "weitere themen | weitere informationen | weitere infos | weitere beiträge | "
                "weiterlesen | weiterführende | weiterführende links | verwandte | "
                "verwandte artikel | verwandte themen | ähnliche artikel | ähnliche themen | "
                "meistgelesen | meist gelesen | meistgelesene | meistgeklickt | beliebteste | "
                "beliebte artikel | aktuelle nachrichten | neueste | neueste artikel | "
                "top-themen | topthemen | topartikel | empfohlen | empfehlungen | "
                "empfohlene artikel | unsere empfehlungen | unser tipp | leseempfehlung | "
                "lesetipp | lese-tipp | nächster artikel | vorheriger artikel | vorherige | "
                "kommentar: | analyse: | video: | podcast: | link: | links zum thema | "
                "aus dem archiv | aus dem ressort | im archiv | alle artikel | alle beiträge | "
                "newsticker | liveticker | zum liveblog | zum artikel | zur übersicht | dossier | "
                "bildergalerie | hier lesen sie | hier geht es | hier finden sie | noch mehr | "
                "nicht verpassen | am häufigsten | meistkommentiert | was jetzt wichtig | "
                "mehr auf | mehr bei | mehr für sie | mehr themen | mehr in | mehr im | "
                "mehr nachrichten aus | mehr meldungen | mehr hintergründe | mehr politik | "
                "mehr sport | mehr wirtschaft | lesen sie weiter | lesen sie die | "
                "lesen sie unser | lesen sie außerdem | lesen sie zum thema | "
                "lesen sie dazu auch | lest auch | lest mehr | lesen sie alles | alle infos | "
                "alle informationen | alle folgen | weitere folgen | weitere texte | "
                "weitere videos | weitere links | weitere quellen | weitere berichte | "
                "weiteres zum | auch zum thema | auch das noch | ebenfalls interessant | "
                "das interessiert | das lesen andere | andere lesen | andere leser | "
                "leser interessieren | für sie empfohlen | für sie ausgewählt | "
                "empfehlungen der | empfehlung der | empfehlungen für | redaktionstipp | "
                "tipp der | unsere highlights | top-news | top-artikel | top stories | topstory | "
                "top 5 | top 10 | neu auf | heute auf | aktuelle meldungen | aktuelle themen | "
                "aktuelle videos | nachrichten | news | news-ticker | ticker | im video | "
                "im podcast | sehen sie hier | sehen sie auch | sehen sie im | sehen sie dazu | "
                "hören sie auch | hören sie dazu | hintergründe | faktencheck: | faq: | "
                "überblick: | übersicht: | liveblog: | chronologie: | porträt: | reportage: | "
                "rezension: | kritik: | essay: | dokumente | dokumentation | downloads | "
                "links und | literatur | nächster | nächster beitrag | vorheriger beitrag | "
                "nächste meldung | älterer | neuerer | ‹ | › | zurück zum | zum dossier | "
                "zum themen | zum special | zur serie | zur themenseite | themenseite | "
                "themen-special | spezial | mehr über dieses | alle artikel zum | "
                "alle beiträge zum | alle meldungen | alle nachrichten zu | folgen sie diesem | "
                "thema folgen | thema abonnieren | alle news zu | alle news zum | alle news zur | "
                "alle nachrichten zum | alle nachrichten zur | zurück zur übersicht | "
                "alles zum thema | mehr infos | alle infos zum | alle infos zur | "
                "zum nachlesen: | hier geht es zum | hier geht es zur | hier geht es zu | "
                "hier kommen sie zum | hier kommen sie zur | hier lesen sie die | "
                "hier lesen sie mehr | hier lesen sie den | hier lesen sie weitere | "
                "hier finden sie alle | hier finden sie weitere | hier finden sie mehr | "
                "hier finden sie die | lesen sie auch: | lesen sie dazu: | lesen sie mehr zum | "
                "lesen sie mehr über | lesen sie mehr dazu | lesen sie hier mehr | "
                "lesen sie hier den | lesen sie hier die | lesen sie hier das | "
                "lesen sie hier alle | lesen sie hier auch | lesen sie in unserem | "
                "lesen sie den kommentar | lesen sie den ganzen | lesen sie das interview | "
                "lesen sie den leitartikel | lesen sie die analyse | sehen sie auch: | "
                "mehr zu diesem thema | mehr dazu: | mehr zum thema: | mehr aus aller welt | "
                "weitere themen: | fotostrecke: | bisher erschienen: | "
                "in dieser serie erschienen | lesetipp: | leitartikel: | kolumne: | glosse: | "
                "zum video$ | zum interview$ | zum kommentar$ | zum liveticker$ | "
                "zum newsticker$ | zum newsblog$ | zum podcast$ | zum ressort$ | "
                "zum live-ticker$ | zur sendung$ | zur bildergalerie$ | zur bilderstrecke$ | "
                "zur fotostrecke$ | zur galerie$ | zur analyse$ | zur reportage$ | zur doku$ | "
                "zur serie$ | zur grafik$ | zur karte$ | zur mediathek$ | zu den kommentaren$ | "
                "zu den bildern$ | zu den videos$ | zu den ergebnissen$ | bilder zum thema$ | "
                "links zum artikel$ | links zum beitrag$ | link zum artikel$ | video zum thema$ | "
                "videos zum thema$ | podcast zum thema$ | podcasts zum thema$ | "
                "artikel zum thema$ | unsere artikel zum thema$ | unsere videos zum thema$ | "
                "newsletter zum thema$ | dossier zum thema$ | interview zum thema$ | "
                "kommentar zum thema$ | meldungen zum thema$ | nachrichten zum thema$ | "
                "beiträge zum thema$ | texte zum thema$ | alle ergebnisse im überblick$ | "
                "alle infos im überblick$ | alle artikel im überblick$ | "
                "alle themen im überblick$ | topmeldungen$ | top-meldungen$ | themen des tages$ | "
                "thema des tages$ | bilder des tages$ | video des tages$ | bild des tages$ | "
                "zitat des tages$ | leser interessiert auch$ | hier klicken$ | "
                "hier weiterlesen$ | wichtige links$ | nützliche links$ | externe links$ | "
                "interne links$ | linktipps$ | lesetipps$ | leseempfehlungen$ | buchtipps$ | "
                "mehr politik$ | mehr wirtschaft$ | mehr kultur$ | mehr sport$ | mehr panorama$ | "
                "mehr lokales$ | mehr bundesliga$ | mehr videos$ | mehr news$ | mehr storys$ | "
                "mehr geschichten$ | mehr zur bundesliga$ | aus dem ressort$ | "
                "aus der redaktion$ | aus anderen ressorts$ | das lesen andere gerade$ | "
                "das interessiert auch$ | gerade beliebt$ | gerade gelesen$ | beliebte themen$ | "
                "beliebte artikel$ | am beliebtesten$ | die beliebtesten artikel$ | "
                "meistgeteilt$ | meistgesehen$ | meist gesehen$ | meistgelesene artikel$ | "
                "die meistgelesenen artikel$ | top-artikel$ | top 10 artikel$ | "
                "aktuelle schlagzeilen$ | aktuelle themen$ | aktuelle artikel$ | "
                "aktuelle beiträge$ | aktuelles zum thema$ | neueste themen$ | "
                "neueste kommentare$ | neueste videos$ | neu auf der startseite$ | "
                "jetzt auf der startseite$ | der tag in bildern$ | der tag in videos$ | "
                "die woche in bildern$ | alle videos$ | alle podcasts$ | alle bilder$ | "
                "alle texte der serie$ | alle folgen$ | alle teile der serie$ | "
                "die serie im überblick$ | unsere themen der woche$ | unsere lesetipps$ | "
                "unsere empfehlung$ | weiterlesen:$ | weitere storys$ | weitere geschichten$ | "
                "weitere themen$ | alle themen a-z$ | weitere meldungen$ | weitere nachrichten$ | "
                "weitere artikel$ | weitere empfehlungen$ | weitere angebote$ | nächste story$ | "
                "ebenfalls lesenswert$ | ebenfalls interessant$ | auch noch interessant$ | "
                "außerdem interessant$ | zum selben thema$ | zum gleichen thema$ | "
                "zu diesem thema$ | zu diesem artikel$ | mehr zu diesem thema$ | "
                "mehr zu diesem artikel$ | ähnliche beiträge$ | ähnliche meldungen$ | "
                "ähnliche inhalte$ | passende artikel$ | passende themen$ | passende angebote$ | "
                "passende videos$ | verwandte inhalte$ | verwandte beiträge$ | "
                "verwandte meldungen$ | vorgeschlagene artikel$ | tipps der redaktion$ | "
                "tipp der redaktion$ | empfehlung der redaktion$ | vom autor$ | "
                "vom gleichen autor$ | im liveticker$ | live-ticker$ | zum nachhören$ | "
                "zum nachlesen$ | zum nachschauen$ | jetzt ansehen$ | jetzt anhören$ | "
                "jetzt anschauen$ | mehr laden$ | zeige mehr$ | ebenfalls zum thema | "
                "ebenfalls zum thema: | diese artikel könnten | die besten artikel der | "
                "mehr beiträge aus | mehr beiträge aus dieser | mehr artikel aus dieser | "
                "mehr texte aus dieser | im archiv stöbern$ | jetzt im stream$ | zum artikel$ | "
                "in der mediathek$ | was heute sonst noch wichtig$ | "
                "was heute sonst noch wichtig ist$ | was sonst noch wichtig ist$ | "
                "was heute wichtig ist$ | alle aktuellen nachrichten zum | "
                "alle aktuellen nachrichten zur | alle aktuellen nachrichten zu | "
                "alle aktuellen entwicklungen zum | alle aktuellen infos zum | "
                "mehr aus dem ressort | das könnte dir | das könnte euch | dir könnte | "
                "hintergründe zu | hintergründe zum | hintergrund zu | hintergrund zum | "
                "mehr zur | zum nachlesen | zum nachhören | aus unserem archiv | "
                "verwandte beiträge | alles wichtige zu | alles wichtige zum | "
                "alles wichtige zur | alle beiträge zur | alle artikel zur | alle infos zu | "
                "alle informationen zu | alle entwicklungen | die ganze geschichte | "
                "den kommentar lesen | das interview lesen | die reportage lesen | "
                "den ersten teil | lest hier | hier lesen"
            ),
            "correction": (
                "korrektur | korrekturen | korrekturhinweis | berichtigung | richtigstellung | "
                "anmerkung der redaktion | anm. der redaktion | anm. d. red | anm.d.red | "
                "hinweis der redaktion | hinweis: | redaktioneller hinweis | "
                "redaktionelle anmerkung | transparenzhinweis | in einer ersten version | "
                "in einer vorherigen version | in einer älteren version | in einer vorigen | "
                "in der ursprünglichen | in der ersten version | eine frühere version | "
                "eine frühere fassung | dieser artikel wurde aktualisiert | "
                "dieser artikel wurde korrigiert | dieser artikel wurde nachträglich | "
                "wir haben den artikel | wir haben den text | wir haben diesen | wir haben die | "
                "fehler gefunden | fehler entdeckt | haben sie einen fehler | "
                "inhaltlichen fehler | einen fehler melden | artikel melden | "
                "in einer vorherigen | anm.: | anm. d. | anmerkung | nachtrag | ergänzung: | "
                "diese meldung wurde | diese version | dieser artikel wurde am | "
                "dieser artikel wurde geändert | dieser beitrag wurde aktualisiert | "
                "dieser beitrag wurde korrigiert | dieser text wurde aktualisiert | "
                "dieser text wurde korrigiert | fehlerhinweis | fehler im | fehler auf | "
                "hinweis auf fehler | einen fehler | ihnen ist | ist ihnen | ihnen ist ein | "
                "haben sie etwas | etwas falsch | stimmt etwas | rechtschreibfehler | "
                "tippfehler | korrektur melden | problem melden | artikel korrigieren | "
                "hinweis zur | redaktionelle korrektur | klarstellung | gegendarstellung | "
                "in der vorigen | in der vorherigen | in der früheren | wir haben den fehler | "
                "wir haben diesen fehler | aktualisierung | aktualisiert am | aktualisiert um | "
                "update | in einer früheren version stand | in einer früheren fassung stand | "
                "in einer früheren version hieß | in einer früheren fassung hieß | "
                "in einer früheren version dieses | in einer früheren fassung dieses | "
                "in einer früheren version des artikels | "
                "in einer früheren fassung des artikels | der titel wurde geändert | "
                "die überschrift wurde geändert | fehler melden | einen fehler gefunden | "
                "hast du einen fehler | transparenz: | wir haben die passage | "
                "wir haben das korrigiert | wir bitten um entschuldigung | "
                "wir bitten, den fehler | wir bitten um nachsicht | "
                "dieser artikel wurde ergänzt | der artikel wurde aktualisiert | "
                "der text wurde aktualisiert | der artikel wurde nachträglich | "
                "diese meldung wurde aktualisiert | die meldung wurde aktualisiert | "
                "zuletzt aktualisiert | in einer früheren version dieses artikels | "
                "in einer früheren version dieses textes | in einer früheren version des textes | "
                "in einer früheren version dieser meldung | "
                "in einer früheren version dieses beitrags | "
                "in einer früheren fassung dieses artikels | "
                "in einer früheren fassung dieses textes | in einer früheren fassung des textes | "
                "in einer früheren fassung dieser meldung | "
                "in einer früheren fassung dieses beitrags | "
                "in einer ersten version dieses artikels | "
                "in einer ersten version dieses textes | in einer ersten version des artikels | "
                "in einer ersten version des textes | in einer ersten version dieser meldung | "
                "in einer ersten version dieses beitrags | "
                "in einer ersten fassung dieses artikels | "
                "in einer ersten fassung dieses textes | in einer ersten fassung des artikels | "
                "in einer ersten fassung des textes | in einer ersten fassung dieser meldung | "
                "in einer ersten fassung dieses beitrags | "
                "in einer vorherigen version dieses artikels | "
                "in einer vorherigen version dieses textes | "
                "in einer vorherigen version des artikels | "
                "in einer vorherigen version des textes | "
                "in einer vorherigen version dieser meldung | "
                "in einer vorherigen version dieses beitrags | "
                "in einer vorherigen fassung dieses artikels | "
                "in einer vorherigen fassung dieses textes | "
                "in einer vorherigen fassung des artikels | "
                "in einer vorherigen fassung des textes | "
                "in einer vorherigen fassung dieser meldung | "
                "in einer vorherigen fassung dieses beitrags | "
                "eine frühere version dieses artikels | eine frühere version dieses textes | "
                "eine frühere version des artikels | eine frühere version des textes | "
                "eine frühere version dieser meldung | eine frühere version dieses beitrags | "
                "eine frühere fassung dieses artikels | eine frühere fassung dieses textes | "
                "eine frühere fassung des artikels | eine frühere fassung des textes | "
                "eine frühere fassung dieser meldung | eine frühere fassung dieses beitrags | "
                "in der ursprünglichen version dieses artikels | "
                "in der ursprünglichen version dieses textes | "
                "in der ursprünglichen version des artikels | "
                "in der ursprünglichen version des textes | "
                "in der ursprünglichen version dieser meldung | "
                "in der ursprünglichen version dieses beitrags | "
                "in der ursprünglichen fassung dieses artikels | "
                "in der ursprünglichen fassung dieses textes | "
                "in der ursprünglichen fassung des artikels | "
                "in der ursprünglichen fassung des textes | "
                "in der ursprünglichen fassung dieser meldung | "
                "in der ursprünglichen fassung dieses beitrags | "
                "in der ersten version dieses artikels | in der ersten version dieses textes | "
                "in der ersten version des artikels | in der ersten version des textes | "
                "in der ersten version dieser meldung | in der ersten version dieses beitrags | "
                "in der ersten fassung dieses artikels | in der ersten fassung dieses textes | "
                "in der ersten fassung des artikels | in der ersten fassung des textes | "
                "in der ersten fassung dieser meldung | in der ersten fassung dieses beitrags | "
                "update: | aktualisierung: | nachtrag: | korrektur: | korrigiert: | "
                "berichtigung: | in einer vorangegangenen version | "
                "in einer vorangegangenen fassung | in einer ersten fassung | "
                "in einer früheren version des beitrags | "
                "in einer früheren fassung des beitrags | in einer früheren version der meldung | "
                "in der früheren version dieses | in der früheren fassung dieses | "
                "in der vorherigen version des | in der vorigen version des | "
                "in der ersten fassung stand | in der ersten fassung hieß | "
                "in der ersten fassung war | in der ersten version stand | "
                "in der ersten version hieß | in der ersten version war | "
                "in der ursprünglichen version war | in der ursprünglichen version stand | "
                "in der ursprünglichen version hieß | in der ursprünglichen fassung war | "
                "in der ursprünglichen fassung stand | in einer früheren version war | "
                "in einer früheren fassung war | in einer früheren version wurde | "
                "in einer früheren fassung wurde | in einer vorigen version stand | "
                "in einer vorigen fassung stand | in einer vorherigen version stand | "
                "in einer vorherigen version hieß | in einer vorherigen version war | "
                "in einer ersten version stand | in einer ersten version hieß | "
                "in einer ersten version war | in diesem artikel stand | "
                "in diesem artikel hieß es | in diesem text stand | in diesem text hieß es | "
                "in diesem beitrag stand | in diesem beitrag hieß es | in der überschrift stand | "
                "in der ursprünglichen überschrift | die erste version dieses | "
                "die erste fassung dieses | die überschrift dieses artikels | "
                "der artikel wurde korrigiert | der artikel wurde ergänzt | "
                "der artikel ist aktualisiert | der beitrag wurde aktualisiert | "
                "der beitrag wurde nachträglich | der beitrag wurde korrigiert | "
                "der beitrag wurde ergänzt | der text wurde nachträglich | "
                "der text wurde korrigiert | der text wurde ergänzt | "
                "die meldung wurde korrigiert | die meldung wurde nachträglich | "
                "die meldung wurde ergänzt | die nachricht wurde aktualisiert | "
                "dieser artikel ist aktualisiert | dieser artikel wurde mehrfach | "
                "dieser artikel wurde überarbeitet | dieser artikel wurde zuletzt | "
                "dieser artikel wurde um | dieser text wurde am | dieser text wurde ergänzt | "
                "dieser text wurde geändert | dieser text wurde nachträglich | "
                "dieser text wurde überarbeitet | dieser text wurde um | "
                "dieser beitrag wurde am | dieser beitrag wurde ergänzt | "
                "dieser beitrag wurde nachträglich | dieser beitrag wurde geändert | "
                "dieser beitrag wurde überarbeitet | diese meldung wurde korrigiert | "
                "diese meldung wurde ergänzt | diese meldung wurde nachträglich | "
                "dieser bericht wurde aktualisiert | dieser bericht wurde korrigiert | "
                "wir haben das nachträglich | wir haben dies korrigiert | "
                "wir haben die überschrift | wir haben diesen artikel | wir haben diesen text | "
                "wir haben diesen beitrag | wir haben einen fehler | wir bedauern den fehler | "
                "sie haben einen fehler | haben sie einen fehler entdeckt | "
                "haben sie einen fehler gefunden | haben sie einen fehler bemerkt | "
                "sie haben einen fehler gefunden | ist ihnen ein fehler | "
                "ist ihnen ein fehler aufgefallen | correction appended$ | "
                "wir hatten zunächst berichtet | wir hatten ursprünglich berichtet | "
                "wir hatten zuerst berichtet | zunächst hatten wir | "
                "zunächst hatten wir berichtet | zunächst hieß es in diesem | "
                "zunächst hieß es an dieser | an dieser stelle hieß es | "
                "an dieser stelle stand zunächst | an dieser stelle stand ursprünglich | "
                "an dieser stelle befand sich | anmerkung d. red | das interview wurde gekürzt | "
                "das gespräch wurde gekürzt | das interview wurde | die überschrift dieses | "
                "die überschrift wurde | in der ersten fassung | im ursprünglichen text | "
                "wir haben die stellungnahme | wir haben den namen | wir haben die zahl | "
                "anm. d. red. | anm. der red."
            ),
            "author_bio": (
                "über den autor | über die autorin | über die autoren | über den verfasser | "
                "zum autor | zur autorin | zur person | zu den autoren | der autor ist | "
                "die autorin ist | der autor | die autorin | unser autor | unsere autorin | "
                "unser kolumnist | unser korrespondent | alle artikel von | alle beiträge von | "
                "mehr von diesem | geboren in | jahrgang | schreibt für | schreibt über | "
                "schreibt seit | ist redakteur* | arbeitet seit | arbeitet als | redakteur für | "
                "redakteurin für | redakteur im | redakteurin im | korrespondent für | "
                "korrespondentin für | freier journalist | freie journalistin | autor | autorin | "
                "zum verfasser | autoreninfo | autorenprofil | artikel von | texte von | "
                "beiträge von | alle texte von | weitere artikel von | weitere beiträge von | "
                "mehr artikel von | folgen sie der autorin | folgen sie dem autor | redaktor | "
                "redaktorin | redakteur | redakteurin | korrespondent | korrespondentin | "
                "volontär | volontärin | reporterin | freier autor | freie autorin | "
                "chefredakteur | chefredakteurin | kolumnist | kolumnistin | gastautor | "
                "gastautorin | zur biografie | ich schreibe | ich berichte | ich bin | "
                "der gastautor: | die gastautorin: | der autor lebt als | "
                "der autor arbeitet als | der autor arbeitet bei | der autor leitet das | "
                "der autor leitet die | die autorin lebt als | die autorin arbeitet als | "
                "die autorin arbeitet bei | die autorin leitet das | die autorin leitet die | "
                "er leitet das ressort | sie leitet das ressort | er arbeitet als journalist | "
                "sie arbeitet als journalistin | mehr von dieser autorin | "
                "mehr von diesem autor | mehr über den autor | mehr über die autorin | "
                "alle texte dieser autorin | alle texte dieses autors | "
                "alle artikel dieser autorin | alle artikel dieses autors | folgen sie ihm auf | "
                "folgen sie ihr auf | folgen sie unserem autor | folgen sie unserer autorin | "
                "zuletzt erschien von ihm | zuletzt erschien von ihr | "
                "zuletzt erschien sein buch | zuletzt erschien ihr buch | "
                "von ihm erschien zuletzt | von ihr erschien zuletzt | "
                "in seiner kolumne schreibt | in ihrer kolumne schreibt | "
                "in dieser kolumne schreibt | in dieser kolumne schreiben | "
                "stellvertretender leiter des ressorts | stellvertretende leiterin des ressorts | "
                "ressortleiterin wirtschaft | unser gastautor leitet | der verfasser ist | "
                "die verfasserin ist | der verfasser | die verfasserin | die verfasser sind | "
                "die autoren sind | der autor arbeitet | die autorin arbeitet | der autor lebt | "
                "die autorin lebt | unser gastautor | unsere gastautorin"
            ),
            "disclaimer": (
                "die meinung | die meinungen | die hier geäußerten | die im text | "
                "der beitrag gibt | dieser beitrag gibt | dieser artikel gibt | "
                "dieser gastbeitrag | gastbeiträge | namentlich gekennzeichnete | "
                "für den inhalt | alle angaben ohne gewähr | ohne gewähr | haftungsausschluss | "
                "diese audioversion | dieser artikel wurde mithilfe | "
                "dieser artikel wurde mit hilfe | dieser artikel wurde automatisch | "
                "dieser text wurde mit | dieser text wurde automatisch | "
                "dieser text wurde maschinell | dieser artikel enthält | dieser beitrag enthält | "
                "diese zusammenfassung | hinweis: dieser | hinweis: dieser artikel | "
                "wir erhalten | affiliate-hinweis | affiliate-links | affiliate-link | "
                "die mit einem | die mit | mit einem stern | mit sternchen | enthält affiliate | "
                "transparenz: | dies ist | die veröffentlichung | die nachrichtenagentur | "
                "diese nachricht | hilfe bei | wenn sie selbst | wenn sie sich | "
                "sollten sie selbst | die telefonseelsorge | telefonseelsorge | zeit online hat | "
                "das manuskript | künstliche intelligenz | diese artikelzusammenfassung | "
                "die zusammenfassung | zusammenfassung von | wurde mit ki | ki generiert | "
                "ki-generiert | dieser artikel stellt | diese übersetzung | "
                "automatisch erstellt | hinweis der | hinweis in eigener | redaktioneller | "
                "in diesem text | in diesem artikel verwendete | in diesem artikel verlinkte | "
                "einige links | links mit | bei einem kauf | alle preise | kolumnisten | "
                "gastkommentare | bei suizid | wenn ihre gedanken | haben sie suizid | "
                "leiden sie | kreisen ihre | anlaufstellen | telefonische | vorlesen | "
                "die audio | sprachausgabe | der artikel wird vorgelesen | computergeneriert | "
                "synthetische | text-to-speech | ihre meinung ist | zeit online | "
                "die redaktion hat diese | wenn sie hilfe brauchen | brauchen sie hilfe | "
                "hier finden sie hilfe | für die inhalte externer | für den inhalt externer | "
                "für den inhalt verlinkter | für den inhalt ist | für den inhalt der | "
                "dieser artikel wurde maschinell | dieser beitrag wurde mithilfe | "
                "dieser text wurde mithilfe | dieser text wurde mit hilfe | "
                "dieser artikel wurde mit ki | dieser text wurde mit ki | "
                "diese zusammenfassung wurde | die zusammenfassung wurde | mithilfe von ki | "
                "mit unterstützung von ki | mit hilfe künstlicher | mithilfe künstlicher | "
                "namen geändert | name geändert | name von der redaktion | "
                "namen von der redaktion | alle namen geändert | dieser kommentar gibt | "
                "dieser gastbeitrag gibt | gastbeiträge geben | leserbriefe geben | "
                "die meinung des autors | die meinung der autorin | für links auf dieser | "
                "mit sternchen gekennzeichnete | die mit * gekennzeichneten | "
                "haben sie suizidgedanken | haben sie suizid-gedanken | kreisen ihre gedanken | "
                "hilfe bei depressionen | hilfe finden sie | keine anlageberatung | "
                "dies ist keine anlageberatung | dies ist eine anzeige | "
                "dies ist ein gastbeitrag | dies ist ein meinungsbeitrag | "
                "wir erhalten eine provision | wir bekommen eine provision | "
                "die redaktion behält sich | die redaktion ist nicht | der autor ist investiert | "
                "interessenkonflikt: | offenlegung: | disclaimer: | in dieser serie schreiben | "
                "wir berichten nicht über suizide | wir haben uns entschieden, in der regel | "
                "für diesen artikel wurde | für diesen text wurde | für diesen beitrag wurde | "
                "der artikel wurde mit ki | der artikel wurde mit hilfe | "
                "der artikel wurde automatisch | der artikel wurde maschinell | "
                "der text wurde mit ki | der text wurde automatisch | der text wurde maschinell | "
                "der beitrag wurde automatisch | dieser artikel wurde von einer ki | "
                "dieser artikel wurde durch | dieser text wurde von einer ki | "
                "dieser beitrag wurde mit ki | dieser beitrag wurde automatisch | "
                "dieser beitrag wurde maschinell | dieser artikel ist eine maschinelle | "
                "dieser artikel ist eine automatische | dieser artikel ist eine übersetzung | "
                "dieser text ist eine maschinelle | dieser text ist eine automatische | "
                "dieser beitrag ist eine maschinelle | dieser beitrag ist eine automatische | "
                "diese meldung wurde automatisch | diese meldung ist automatisch | "
                "diese meldung wurde von der | diese meldung wurde nicht | "
                "diese nachricht wurde automatisch | das interview wurde vor | "
                "dieses interview wurde autorisiert | dieser beitrag ist teil einer | "
                "dieser artikel ist teil einer bezahlten | dieser artikel ist gesponsert | "
                "dieser beitrag ist gesponsert | dieser artikel ist eine anzeige | "
                "dieser beitrag ist eine anzeige | dieser text ist eine anzeige | "
                "dieser artikel ist ein meinungsbeitrag | dieser text ist ein meinungsbeitrag | "
                "dieser beitrag ist ein meinungsbeitrag | dieser artikel ist ein kommentar | "
                "dieser text ist ein kommentar | dieser beitrag ist ein kommentar | "
                "dieser text gibt nicht | dieser artikel ist keine | dieser beitrag ist keine | "
                "dieser text stellt keine | dieser beitrag stellt keine | die in diesem artikel | "
                "die in diesem beitrag | ohne gewähr: | wenn sie diese links | "
                "wenn sie an suizid | hinweis zu amazon-links | hinweis zu affiliate-links | "
                "hinweis zu den links | diese seite enthält produktplatzierungen | "
                "diese seite enthält affiliate | diese seite enthält werbung | "
                "der hier veröffentlichte beitrag | die recherche wurde durch ein stipendium | "
                "die recherche wurde gefördert | wir berichten in der regel nicht über | "
                "in der regel berichten wir nicht | namen auf wunsch | name auf wunsch | "
                "kolumnen sind | gastbeiträge sind | leserbriefe sind | "
                "kommentare sind meinungs* | die redaktion hat die namen | "
                "bei diesem text handelt | bei diesem beitrag handelt | alle namen | "
                "die namen der | *name geändert | was hier steht | die reise wurde | "
                "die recherche wurde | die recherchereise | der autor war | die autorin war | "
                "der autor besitzt | die autorin besitzt | für leserbriefe | kommentare geben | "
                "alle namen wurden | alle namen sind | alle namen im | die namen wurden | "
                "die namen sind"
            ),
            "legal": (
                "impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | "
                "datenschutzhinweis | nutzungsbedingungen | nutzungshinweise | agb | "
                "allgemeine geschäftsbedingungen | cookie-einstellungen | cookies | "
                "cookie-richtlinie | privatsphäre | privacy | mediadaten | jugendschutz | "
                "barrierefreiheit | offenlegung | mit der anmeldung | mit ihrer anmeldung | "
                "mit der registrierung | durch die anmeldung | mit dem absenden | "
                "ich bin damit einverstanden | ich stimme | es gelten die | es gelten unsere | "
                "hier gelten | wir verwenden cookies | wir nutzen cookies | diese website | "
                "diese webseite | an dieser stelle | an dieser stelle finden | externer inhalt | "
                "empfohlener externer inhalt | empfohlener redaktioneller inhalt | widerruf | "
                "verträge hier kündigen | abo kündigen | utiq | karriere | werben | "
                "stellenangebote | redaktionsstatut | redaktionsleitlinien | the trust project | "
                "nach den standards | herausgeber: | herausgegeben"
                " | mit ihrer registrierung nehmen | mit der registrierung nehmen | mit ihrer anmeldung "
                "nehmen | mit der anmeldung nehmen | diese e-mail-adresse ist bereits"
            ),
            "tags": (
                "tags | schlagworte | schlagwörter | stichworte | stichwörter | themen | thema: | "
                "ressort: | ressorts: | kategorie: | kategorien: | rubrik: | orte: | personen: | "
                "in diesem artikel"
            ),
            "comments": (
                "kommentare | kommentar | kommentare anzeigen | kommentare lesen | "
                "alle kommentare | kommentare ( | leserkommentare | keine kommentare | "
                "die kommentarfunktion | kommentarfunktion | kommentare sind | "
                "der kommentarbereich | forum | zum forum | debatte | diskussion | beiträge | "
                "netiquette | unsere netiquette | bitte beachten sie | bitte bleiben sie | "
                "antworten | sortieren | alle kommentare anzeigen | alle kommentare lesen | "
                "kommentare ansehen | die kommentarfunktion ist | die kommentarfunktion wurde | "
                "die kommentare sind geschlossen | die kommentare wurden geschlossen | "
                "kommentarfunktion geschlossen | diskussion geschlossen | "
                "die diskussion ist geschlossen | lesermeinungen | leserbriefe ( | lesermeinung | "
                "kommentieren können | melden$"
            ),
            "app": (
                "app | die app | unsere app | zur app | zur app-version | laden sie | lade die | "
                "laden sie die | app herunterladen | jetzt die app | holen sie sich | "
                "installieren sie | in der app | hier geht's zur app | jetzt im app store | "
                "nachrichten-app"
            ),
            "advertisement": (
                "anzeige | anzeigen | werbung | gesponsert | gesponserter inhalt | "
                "gesponserte inhalte | sponsored | promotion | advertorial | in eigener sache | "
                "weiterlesen nach der anzeige | weiterlesen nach | nach der anzeige | "
                "artikel wird nach der | der artikel wird | ende der anzeige | bezahlter inhalt | "
                "in kooperation mit | präsentiert von | partnerangebot | partnerinhalt | "
                "angebot von | werbung endet | nach der werbung weiterlesen | "
                "nach der anzeige weiterlesen | weiter nach der anzeige | "
                "weiter nach der werbung | bezahlte anzeige$ | enthält werbung$ | "
                "dieser inhalt enthält werbung$ | enthält bezahlte produktplatzierung$ | "
                "unterstützt durch produktplatzierung$ | anzeigenmarkt$ | anzeige schließen$ | "
                "anzeige - weiterlesen$ | scrollen, um weiterzulesen | scrollen sie, um"
                " | werbung überspringen$ | anzeige überspringen$ | werbeanzeige überspringen$"
            ),
            "caption": (
                "foto: | fotos: | foto von | bild: | bilder: | bild von | bildquelle | bildrechte | "
                "bildunterschrift | bildnachweis | symbolbild | symbolfoto | archivbild | archivfoto "
                "| grafik | video | © dpa | picture alliance | imago | imago images | illustration: | "
                "infografik | bild vergrößern | vergrößern | klicken sie | screenshot: | titelbild: | "
                "themenbild$ | themenfoto$ | beispielbild$ | beispielfoto$ | ki-generiertes bild$ | "
                "ki-bild$ | repro: | reproduktion: | pressefoto$ | pressebild$ | agenturfoto$ | "
                "screenshot$"
            ),
            "navigation": (
                "startseite | startseite > | home | zur startseite | zum inhalt | "
                "zum hauptinhalt | direkt zum | zum menü | menü | suche | suchen | "
                "navigation | navigation überspringen | nach oben | zum seitenanfang | "
                "zurück | weiter | nächste | nächste seite | seite | lesezeit | lesedauer | "
                "artikel anhören | artikel vorlesen | anhören | jetzt anhören | hören sie | "
                "audio | podcast | schließen | öffnen | mehr anzeigen | mehr laden | "
                "alle anzeigen | alle themen | mein konto | epaper | sie sind hier | "
                "hauptnavigation | ressorts | schriftgröße | seiteninhalt | inhalt | "
                "inhaltsverzeichnis | pfadnavigation | wetter | sprungmarken | laden | mehr | "
                "inhalt überspringen | zurück zur | alle ressorts | "
                "bitte aktivieren sie javascript | bitte aktivieren sie cookies | "
                "dieses video kann nicht | das video kann nicht | ihr browser unterstützt | "
                "um dieses video | leider ist ein fehler"
            ),
        },
        holds={
            "contact": (
                "kontakt zur redaktion | die redaktion erreichen | schreiben sie uns | "
                "schicken sie uns | senden sie uns | kontaktieren sie uns | per e-mail an | "
                "eine e-mail an | eine mail an | leserbriefe an | ihre nachricht an | "
                "e-mail: | zur redaktion | leserservice | kontaktieren | ansprechpartner | "
                "tipp | melden sie sich bei uns | erreichen sie unter | an leserbriefe"
                " | hier findest du hilfe | hier gibt es hilfe: | hier bekommst du hilfe | hier "
                "bekommen sie hilfe"
            ),
            "copyright": (
                "alle rechte vorbehalten | urheberrechtlich geschützt | nachdruck nur | "
                "nur mit genehmigung | ohne genehmigung | schriftliche genehmigung | "
                "rechte an diesem artikel | rechte vorbehalten | vervielfältigung | gmbh & co | "
                "genehmigung des verlags | ausschließlich für den privaten | nachdruck | "
                "lizenziert | urheberrecht | ohne genehmigung nicht gestattet | nicht gestattet | "
                "ohne zustimmung des verlags | nur mit schriftlicher genehmigung | "
                "alle rechte liegen bei | unter der lizenz creative commons | "
                "dieses artikels ist untersagt | dieses textes ist untersagt | "
                "nur mit vorheriger | schriftlicher genehmigung | bedarf der genehmigung | "
                "ohne schriftliche | nachdruck verboten | vervielfältigung und verbreitung | "
                "vervielfältigung nur | ist nicht gestattet | sind nicht gestattet | "
                "bedarf der zustimmung des | bedarf der zustimmung der | nicht ohne zustimmung des"
            ),
            "credits": (
                "aus dem englischen | aus dem amerikanischen | mit material der | "
                "mit material von | unter mitarbeit von | übersetzt von | "
                "der nachrichtenagenturen | mit agenturen | mit agenturmaterial | "
                "zuerst erschienen | zuerst veröffentlicht | zuerst auf | erschien zuerst | "
                "quelle: | redaktion: | /dpa | dpa/ | /afp | sid/dpa | /agenturen | "
                "pressemitteilung | (dpa) | presseportal | agenturmaterial | agenturen | "
                "nachrichtenagenturen | (red) | ots | aus dem französischen | "
                "aus dem russischen | dieses thema im programm | im programm | erschienen in | "
                "erschien in | erschienen am | übermittelt durch news aktuell | "
                "auf grundlage von agenturmaterial"
            ),
            "subscribe": (
                "newsletter | unseren newsletter | kostenlosen newsletter | unser newsletter | "
                "newsletter abonnieren | jetzt abonnieren | jetzt anmelden | hier anmelden | "
                "kostenlos anmelden | jetzt kostenlos | kostenlos testen | kostenlos lesen | "
                "jetzt testen | jetzt bestellen | jetzt spenden | hier abonnieren | "
                "abonnieren sie | abonniere | abonnieren | in ihr postfach | ins postfach | "
                "per mail | whatsapp-kanal | in ihren briefkasten | probeabo | "
                "monatlich kündbar | jederzeit kündbar | für abonnenten | "
                "unabhängigen journalismus | unabhängiger journalismus | guten journalismus | "
                "unsere arbeit | ihre unterstützung | mit ihrer spende | exklusiv für | ein abo | "
                "e-paper | digital-abo | alle artikel lesen | morgen-newsletter | als push | "
                "endet automatisch | abonnements | digitalabo | epaper | abonnenten | testabo | "
                "registrieren | einloggen | mitglied werden | jetzt lesen | weiterlesen | "
                "newsletters | monat kostenlos | für 0 | für 1 | unterstütze | mit unserem abo | "
                "mit abo | den ganzen text | den ganzen artikel | direkt in ihr postfach | "
                "in dein postfach | per e-mail in ihr | kostenlos per e-mail | "
                "gut informiert in den tag | mit einem abo | mit einem abonnement | "
                "die wichtigsten nachrichten des | die wichtigsten nachrichten aus | "
                "das wichtigste aus ihrer | ihren adblocker | deinen adblocker | "
                "werbefrei lesen | lesen sie werbefrei | weil unsere mitglieder | "
                "bitte anmelden | die wichtigsten themen des tages | "
                "eine gültige e-mail-adresse | ihren spam-ordner | ihrem spam-ordner | "
                "unterstütze uns | unterstützt uns | unterstützen sie uns | unterstütze unsere | "
                "mehr solcher geschichten | mehr solche geschichten | auf steady | "
                "nichts mehr verpassen | nichts verpassen | auf ihre unterstützung | "
                "auf deine unterstützung | genossinnen und genossen | "
                "kann die zeitung erscheinen | zum spendenkonto"
            ),
            "share": (
                "artikel teilen | diesen artikel teilen | auf facebook teilen | "
                "link kopieren | folgen sie uns | folge uns | leserbrief zum artikel | "
                "ihre meinung | diskutieren sie mit | kommentar schreiben | "
                "in den kommentaren | jetzt mitdiskutieren | kommentieren | kommentare | "
                "leserbrief | leserbriefe | mitdiskutieren | diskutieren | diskutieren sie | "
                "weiterempfehlen | leserreaktionen | ihr kommentar | teilen-funktion | "
                "teilen-menü | in sozialen netzwerken teilen | "
                "schreiben sie uns ihre meinung | schreiben sie ihre meinung | "
                "diskutieren sie mit uns"
            ),
            "related": (
                "lesen sie auch | lesen sie mehr | lesen sie hier | mehr zum thema | mehr dazu | "
                "mehr informationen zu | mehr informationen | weitere informationen | "
                "siehe auch | auch interessant | finden sie hier | lesen sie dazu | lest auch | "
                "hier lesen | gibt es hier | hier entlang | mehr nachrichten aus | mehr aus | "
                "zu diesen themen | verwandte | empfehlungen | liveticker | newsblog | "
                "news-blog | dossier | lesen sie dazu auch | lesen sie auch den | "
                "lesen sie auch die | lesen sie auch das | lesen sie auf seite | im liveblog | "
                "im live-blog | im newsticker | im liveticker | in unserem liveblog"
            ),
            "correction": (
                "früheren version | früheren fassung | ursprünglichen version | "
                "vorherigen version | ersten version | haben wir korrigiert | "
                "haben das korrigiert | wurde korrigiert | wurde aktualisiert | "
                "wurde nachträglich | anm. d. red | anmerkung der redaktion | fehler melden | "
                "bitten um entschuldigung | bitten, den fehler | den fehler zu | "
                "den fehler korrigiert | der fehler wurde | korrektur | richtigstellung | "
                "berichtigt | fehler entdeckt | fehler gefunden | redaktioneller hinweis | "
                "dieser artikel wurde aktualisiert | artikel wurde aktualisiert | "
                "haben dies korrigiert | den fehler zu entschuldigen | nach veröffentlichung | "
                "haben den artikel | haben den text | haben den fehler korrigiert | "
                "wir bitten um entschuldigung | wir haben dies korrigiert | "
                "entsprechend korrigiert | früheren version des artikels | "
                "haben das inzwischen korrigiert | um eine einordnung ergänzt | "
                "um weitere informationen ergänzt | nach hinweisen aus der leserschaft | "
                "richtig ist: | durch einen redaktionellen fehler | wir entschuldigen uns für | "
                "diesen fehler zu entschuldigen | in diesem artikel befand sich | "
                "in diesem artikel war ursprünglich | hat diese angabe korrigiert | "
                "diese angabe korrigiert | wurde gekürzt und | sprachlich bearbeitet | "
                "redaktionell bearbeitet und gekürzt | nachträglich präzisiert | "
                "nachträglich geändert | nachträglich korrigiert | nachträglich ergänzt | "
                "das ist falsch."
            ),
            "author_bio": (
                "korrespondent für | korrespondentin für | redakteur für | redakteurin für | "
                "redakteur im | redakteurin im | redakteur bei | redakteurin bei | "
                "freier journalist | freie journalistin | freier autor | freie autorin | "
                "schreibt seit | schreibt für | bei der taz | journalistenschule | "
                "journalismuspreis | volontariat | volontär* | ressortleiter* | chefreporter* | "
                "studierte journalistik | studierte journalismus | interessiert sich vor allem | "
                "interessiert sich besonders | interessiert sich für themen | "
                "ist mitglied der chefredaktion | leitet das ressort | "
                "leitet das politikressort | leitet das kulturressort | "
                "leitet das wirtschaftsressort | lebt als freie | lebt als freier | "
                "lebt als schriftsteller* | ist freie autorin | ist freier autor | "
                "ist freier journalist | ist freie journalistin | zuletzt erschien ihr | "
                "zuletzt erschien sein | zuletzt erschien von | zuletzt veröffentlichte | "
                "arbeitet als freie journalistin | arbeitet als freier journalist | "
                "arbeitet als freier autor | arbeitet als freie autorin | "
                "lebt als freie journalistin | lebt als freier journalist | "
                "lebt als freier autor | lebt als freie autorin | ist seit 2* redakteur* | "
                "ist inhaber des lehrstuhls | ist inhaberin des lehrstuhls | "
                "inhaber des lehrstuhls für | inhaberin des lehrstuhls für | "
                "erschien von ihm der roman | erschien von ihr der roman | "
                "in der redaktion seit | seit 2* in der redaktion | leiter des ressorts | "
                "leiterin des ressorts | leiter der redaktion | leiterin der redaktion | "
                "stellvertretender leiter des ressorts | stellvertretende leiterin des ressorts | "
                "redakteurin der sz | hier regelmäßig über | in dieser kolumne regelmäßig | "
                "ist leiter meinung | ist leiterin meinung | schreibt hier über | "
                "ist mitglied der | mitglied der wirtschaftsredaktion | gehört der redaktion an | "
                "gehört zur redaktion | seit 20* redakteur | leitet das feuilleton | "
                "leitet die redaktion | leitet die lokalredaktion | betreut die themen | "
                "jahrgang 19* | studierte in | volontierte bei | volontierte beim | "
                "volontariat bei | volontariat beim | sein jüngstes buch | ihr jüngstes buch | "
                "sein neues buch | ihr neues buch"
            ),
            "disclaimer": (
                "teilnehmer des partnerprogramms | teilnehmer am partnerprogramm | als amazon-partner verdien* | an qualifizierten verkäufen | an qualifizierten käufen | "
                "affiliate-links | affiliate-link | partner-links | provision | "
                "künstlich generiert | mithilfe künstlicher | mit hilfe künstlicher | "
                "künstlicher intelligenz | automatisiert erstellt | automatisch erstellt | "
                "maschinell übersetzt | redaktionell nicht bearbeitet | redaktionell geprüft | "
                "redaktionell unabhängig | nicht die meinung | meinung der redaktion | "
                "ohne gewähr | nicht notwendigerweise | keine anlageberatung | nicht zwingend | "
                "vorlesefunktion | ki-gestützt | ki generiert | ki-generiert | vorgelesen | "
                "nicht bearbeitet | gastbeitrag | nicht unbedingt | wiedergibt | "
                "künstlichen intelligenz | mit unterstützung von ki | gegencheck* | "
                "nicht redaktionell bearbeitet | diese meldung redaktionell | "
                "meldung nicht bearbeitet | künstlicher intelligenz erstellt | mit ki erstellt | "
                "provisions-links | nicht unbedingt die meinung | künstlich erzeugt | "
                "von uns nicht bearbeitet | telefonseelsorge | nicht die der redaktion | "
                "mit ki übersetzt | mithilfe von ki | mit hilfe von ki | "
                "nicht verantwortlich für | nicht für die inhalte | keine haftung | "
                "keine gewähr | nicht die meinung der redaktion | nicht zwingend die meinung | "
                "nicht die meinung dieser | nicht in jedem fall die meinung | "
                "meinung des verfassers | eine kleine provision | affiliate-link* | "
                "telefonseelsorge erreichen | telefonseelsorge unter | für inhalte verlinkter | "
                "für inhalte externer | für die inhalte verlinkter | nicht für inhalte | "
                "name der redaktion bekannt | namen sind der redaktion bekannt | "
                "die haltung der redaktion | die ansicht der redaktion | "
                "die sicht der redaktion | nicht der meinung der | müssen nicht der meinung | "
                "muss nicht der meinung | muss nicht die meinung | "
                "vor der veröffentlichung autorisiert | bekommen wir eine provision | "
                "erhalten wir eine provision | von der redaktion geprüft | "
                "von einem redakteur geprüft | von der redaktion überprüft | "
                "nicht von der redaktion | holen sie sich hilfe | "
                "mit unterstützung eines sprachmodells | mithilfe eines sprachmodells | "
                "bekommen wir einen anteil | erhalten wir einen anteil | "
                "ist ein debattenbeitrag | ist ein meinungsbeitrag | "
                "keinen einfluss auf den inhalt | keinen einfluss auf die berichterstattung | "
                "keinerlei einfluss auf den | allein die meinung | meinung des kolumnisten | "
                "meinung der kolumnistin | meinung des autors | meinung der autorin | "
                "meinung der autoren | meinung der verfasserin | ansicht des verfassers | "
                "ansicht des autors | ansicht der autorin | ansichten des autors | "
                "ansichten der autorin | sicht des autors | sicht der autorin | "
                "persönliche meinung | keine verantwortung | von unserem partner | "
                "unserem werbepartner | auf einladung von | auf einladung des | "
                "auf einladung der | die reise wurde | reisekosten übernahm | unterstützt von | "
                "zum schutz der | ist mitglied der partei | müssen nicht mit denen der | "
                "nicht mit der meinung der redaktion | ist der redaktion bekannt | "
                "der redaktion bekannt. | geäußerten ansichten | vertretenen ansichten | "
                "geäußerten meinungen"
            ),
            "legal": (
                "datenschutzerklärung | datenschutz | nutzungsbedingungen | impressum | "
                "cookie-einstellungen | allgemeinen geschäftsbedingungen | "
                "personenbezogene daten | verwendet cookies | agb | jugendschutz | "
                "externen inhalt | externe inhalte | widerrufen | offenlegung"
            ),
            "comments": (
                "kommentarfunktion | kommentare anzeigen | leserkommentare | kommentare lesen | "
                "forum lesen | netiquette | moderiert | nur angemeldete nutzer | "
                "nur registrierte nutzer | angemeldete nutzer | registrierte nutzer"
            ),
            "app": (
                "app store | google play | unsere app | unserer app | in der app | zur app | "
                "die app | push-nachrichten | als app"
            ),
            "advertisement": (
                "nach der anzeige | weiterlesen nach | in kooperation mit | bezahlte anzeige | "
                "gesponserter | unter dem bild geht | scrollen, um weiterzulesen | "
                "scrollen um weiterzulesen"
            ),
            "caption": (
                "foto: | (foto | fotos: | bild: | (bild | bildquelle | archivbild | "
                "archivfoto | symbolbild | symbolfoto | picture alliance | imago | © dpa | "
                "getty images | /imago | /getty | von li nach re | v.l.n.r. | "
                "von links nach rechts: | (v.l.) | (v.l.n.r.) | (von links) | "
                "(von links nach rechts)"
            ),
            "navigation": (
                "min lesezeit | minuten lesezeit | min. lesezeit | lesezeit | lesedauer | "
                "minuten lesedauer | artikel anhören | beitrag anhören | browser unterstützt | "
                "zur startseite | zum hauptinhalt | aktivieren sie javascript"
            ),
        },
        house=(
            "wir | unser | unsere | unserem | unseren | unserer | uns | ihr | ihre | ihren | "
            "ihrem | ihnen | sie | dein | deine | dich | hier | jetzt | euer | eure | eurem | "
            "euren | eurer | euch | dir | deinem | deinen | deiner | deines | ihrer | ihres | "
            "unseres | mir | mein | meine | kannst | willst | hast | bist | du"
        ),
        is_words="ist | sind | arbeitet | schreibt | berichtet",
        trades=(
            "redakteur | redakteurin | journalist | journalistin | korrespondent | "
            "korrespondentin | reporter | reporterin | autor | autorin | kolumnist | "
            "kolumnistin | volontär | volontärin | redaktor | redaktorin | chefredakteur | "
            "chefredakteurin | ressortleiter | ressortleiterin | redaktionsleiter | "
            "redaktionsleiterin | schriftsteller | schriftstellerin | publizist | "
            "publizistin | historiker | historikerin | lyriker | lyrikerin | essayist | "
            "essayistin | übersetzer | übersetzerin | chefredaktion | kolumnisten | lektor | "
            "lektorin | chefreporter | chefreporterin | wirtschaftsredakteur | "
            "wirtschaftsredakteurin | politikredakteur | politikredakteurin | "
            "kulturredakteur | kulturredakteurin | sportredakteur | sportredakteurin | "
            "lokalredakteur | lokalredakteurin | auslandskorrespondent | "
            "auslandskorrespondentin | auslandkorrespondent | auslandkorrespondentin | "
            "wissenschaftsjournalist | wissenschaftsjournalistin | wissenschaftsredakteur | "
            "wissenschaftsredakteurin | filmkritiker | filmkritikerin | literaturkritiker | "
            "literaturkritikerin | musikkritiker | feuilletonist | islamwissenschaftler | "
            "islamwissenschaftlerin | podcaster | podcasterin | intendant | intendantin | "
            "auslandsredakteur | auslandsredakteurin | auslandsreporter | auslandsreporterin | "
            "auslandsjournalist | auslandsjournalistin | inlandsredakteur | "
            "inlandsredakteurin | inlandskorrespondent | inlandskorrespondentin | "
            "inlandsreporter | inlandsreporterin | inlandsjournalist | inlandsjournalistin | "
            "innenpolitikredakteur | innenpolitikredakteurin | innenpolitikkorrespondent | "
            "innenpolitikkorrespondentin | innenpolitikreporter | innenpolitikreporterin | "
            "innenpolitikjournalist | innenpolitikjournalistin | außenpolitikredakteur | "
            "außenpolitikredakteurin | außenpolitikkorrespondent | "
            "außenpolitikkorrespondentin | außenpolitikreporter | außenpolitikreporterin | "
            "außenpolitikjournalist | außenpolitikjournalistin | politikkorrespondent | "
            "politikkorrespondentin | politikreporter | politikreporterin | "
            "politikjournalist | politikjournalistin | wirtschaftskorrespondent | "
            "wirtschaftskorrespondentin | wirtschaftsreporter | wirtschaftsreporterin | "
            "wirtschaftsjournalist | wirtschaftsjournalistin | finanzredakteur | "
            "finanzredakteurin | finanzkorrespondent | finanzkorrespondentin | "
            "finanzreporter | finanzreporterin | finanzjournalist | finanzjournalistin | "
            "börsenredakteur | börsenredakteurin | börsenkorrespondent | "
            "börsenkorrespondentin | börsenreporter | börsenreporterin | börsenjournalist | "
            "börsenjournalistin | sportkorrespondent | sportkorrespondentin | sportreporter | "
            "sportreporterin | sportjournalist | sportjournalistin | fußballredakteur | "
            "fußballredakteurin | fußballkorrespondent | fußballkorrespondentin | "
            "fußballreporter | fußballreporterin | fußballjournalist | fußballjournalistin | "
            "kulturkorrespondent | kulturkorrespondentin | kulturreporter | kulturreporterin | "
            "kulturjournalist | kulturjournalistin | musikredakteur | musikredakteurin | "
            "musikkorrespondent | musikkorrespondentin | musikreporter | musikreporterin | "
            "musikjournalist | musikjournalistin | filmredakteur | filmredakteurin | "
            "filmkorrespondent | filmkorrespondentin | filmreporter | filmreporterin | "
            "filmjournalist | filmjournalistin | theaterredakteur | theaterredakteurin | "
            "theaterkorrespondent | theaterkorrespondentin | theaterreporter | "
            "theaterreporterin | theaterjournalist | theaterjournalistin | "
            "literaturredakteur | literaturredakteurin | literaturkorrespondent | "
            "literaturkorrespondentin | literaturreporter | literaturreporterin | "
            "literaturjournalist | literaturjournalistin | medienredakteur | "
            "medienredakteurin | medienkorrespondent | medienkorrespondentin | "
            "medienreporter | medienreporterin | medienjournalist | medienjournalistin | "
            "bildungsredakteur | bildungsredakteurin | bildungskorrespondent | "
            "bildungskorrespondentin | bildungsreporter | bildungsreporterin | "
            "bildungsjournalist | bildungsjournalistin | wissenschaftskorrespondent | "
            "wissenschaftskorrespondentin | wissenschaftsreporter | wissenschaftsreporterin | "
            "gesundheitsredakteur | gesundheitsredakteurin | gesundheitskorrespondent | "
            "gesundheitskorrespondentin | gesundheitsreporter | gesundheitsreporterin | "
            "gesundheitsjournalist | gesundheitsjournalistin | medizinredakteur | "
            "medizinredakteurin | medizinkorrespondent | medizinkorrespondentin | "
            "medizinreporter | medizinreporterin | medizinjournalist | medizinjournalistin | "
            "umweltredakteur | umweltredakteurin | umweltkorrespondent | "
            "umweltkorrespondentin | umweltreporter | umweltreporterin | umweltjournalist | "
            "umweltjournalistin | klimaredakteur | klimaredakteurin | klimakorrespondent | "
            "klimakorrespondentin | klimareporter | klimareporterin | klimajournalist | "
            "klimajournalistin | energieredakteur | energieredakteurin | "
            "energiekorrespondent | energiekorrespondentin | energiereporter | "
            "energiereporterin | energiejournalist | energiejournalistin | technikredakteur | "
            "technikredakteurin | technikkorrespondent | technikkorrespondentin | "
            "technikreporter | technikreporterin | technikjournalist | technikjournalistin | "
            "lokalkorrespondent | lokalkorrespondentin | lokalreporter | lokalreporterin | "
            "lokaljournalist | lokaljournalistin | regionalredakteur | regionalredakteurin | "
            "regionalkorrespondent | regionalkorrespondentin | regionalreporter | "
            "regionalreporterin | regionaljournalist | regionaljournalistin | "
            "landesredakteur | landesredakteurin | landeskorrespondent | "
            "landeskorrespondentin | landesreporter | landesreporterin | landesjournalist | "
            "landesjournalistin | gerichtsredakteur | gerichtsredakteurin | "
            "gerichtskorrespondent | gerichtskorrespondentin | gerichtsreporter | "
            "gerichtsreporterin | gerichtsjournalist | gerichtsjournalistin | "
            "polizeiredakteur | polizeiredakteurin | polizeikorrespondent | "
            "polizeikorrespondentin | polizeireporter | polizeireporterin | "
            "polizeijournalist | polizeijournalistin | parlamentsredakteur | "
            "parlamentsredakteurin | parlamentskorrespondent | parlamentskorrespondentin | "
            "parlamentsreporter | parlamentsreporterin | parlamentsjournalist | "
            "parlamentsjournalistin | hauptstadtredakteur | hauptstadtredakteurin | "
            "hauptstadtkorrespondent | hauptstadtkorrespondentin | hauptstadtreporter | "
            "hauptstadtreporterin | hauptstadtjournalist | hauptstadtjournalistin | "
            "nahostredakteur | nahostredakteurin | nahostkorrespondent | "
            "nahostkorrespondentin | nahostreporter | nahostreporterin | nahostjournalist | "
            "nahostjournalistin | türkeiredakteur | türkeiredakteurin | türkeikorrespondent | "
            "türkeikorrespondentin | türkeireporter | türkeireporterin | türkeijournalist | "
            "türkeijournalistin | russlandredakteur | russlandredakteurin | "
            "russlandkorrespondent | russlandkorrespondentin | russlandreporter | "
            "russlandreporterin | russlandjournalist | russlandjournalistin | chinaredakteur | "
            "chinaredakteurin | chinakorrespondent | chinakorrespondentin | chinareporter | "
            "chinareporterin | chinajournalist | chinajournalistin | usaredakteur | "
            "usaredakteurin | usakorrespondent | usakorrespondentin | usareporter | "
            "usareporterin | usajournalist | usajournalistin | euredakteur | euredakteurin | "
            "eukorrespondent | eukorrespondentin | eureporter | eureporterin | eujournalist | "
            "eujournalistin | verkehrsredakteur | verkehrsredakteurin | "
            "verkehrskorrespondent | verkehrskorrespondentin | verkehrsreporter | "
            "verkehrsreporterin | verkehrsjournalist | verkehrsjournalistin | "
            "verbraucherredakteur | verbraucherredakteurin | verbraucherkorrespondent | "
            "verbraucherkorrespondentin | verbraucherreporter | verbraucherreporterin | "
            "verbraucherjournalist | verbraucherjournalistin | rechtsredakteur | "
            "rechtsredakteurin | rechtskorrespondent | rechtskorrespondentin | "
            "rechtsreporter | rechtsreporterin | rechtsjournalist | rechtsjournalistin | "
            "reiseredakteur | reiseredakteurin | reisekorrespondent | reisekorrespondentin | "
            "reisereporter | reisereporterin | reisejournalist | reisejournalistin | "
            "nachrichtenredakteur | nachrichtenredakteurin | nachrichtenkorrespondent | "
            "nachrichtenkorrespondentin | nachrichtenreporter | nachrichtenreporterin | "
            "nachrichtenjournalist | nachrichtenjournalistin | onlineredakteur | "
            "onlineredakteurin | onlinekorrespondent | onlinekorrespondentin | "
            "onlinereporter | onlinereporterin | onlinejournalist | onlinejournalistin | "
            "gesellschaftsredakteur | gesellschaftsredakteurin | gesellschaftskorrespondent | "
            "gesellschaftskorrespondentin | gesellschaftsreporter | gesellschaftsreporterin | "
            "gesellschaftsjournalist | gesellschaftsjournalistin | agrarredakteur | "
            "agrarredakteurin | agrarkorrespondent | agrarkorrespondentin | agrarreporter | "
            "agrarreporterin | agrarjournalist | agrarjournalistin | digitalredakteur | "
            "digitalredakteurin | digitalkorrespondent | digitalkorrespondentin | "
            "digitalreporter | digitalreporterin | digitaljournalist | digitaljournalistin"
        ),
        itself=(
            "dieser artikel | diesen artikel | dieses artikels | diesem artikel | dieser text | "
            "diesen text | dieses textes | diesem text | dieser beitrag | diesen beitrag | "
            "dieses beitrags | diesem beitrag | diese meldung | dieser meldung | dpa-meldung | "
            "diese zusammenfassung | dieses interview | der artikel | der text | der beitrag | "
            "dieser kommentar | diesen kommentar | diesem kommentar | dieses kommentars | "
            "die kolumne | der kommentar | das interview | diesem interview | das gespräch | "
            "dieses gespräch | dieser gastbeitrag | diesen gastbeitrag | der gastbeitrag | "
            "dieses porträt | diese reportage | dieser reportage | diese recherche | "
            "dieser recherche | diese seite | dieser essay | diese kolumne | dieser kolumne | "
            "dieses stück | dieser bericht | diesen bericht | diesem bericht | dieses berichts | "
            "die meldung | den artikel | den text | den beitrag | des artikels | des textes | "
            "des beitrags | im text | im artikel | im beitrag | die überschrift | dieses video | "
            "dieser podcast | diese geschichte | dieser geschichte | diese analyse | "
            "dieser analyse"
        ),
        topics={
            "app": (
                "app | push-nachrichten | pushnachrichten | push | benachrichtigungen | android | "
                "iphone | ios | herunterladen | laden | e-paper"
            ),
            "related": (
                "serie | folge | folgen | dossier | hintergrund | hintergründe | themenseite | "
                "schwerpunkt | analyse | reportage | interview | archiv | podcast | video | "
                "bilderstrecke | überblick | liveblog | ticker"
            ),
            "contact": (
                "redaktion | leserbrief | leserbriefe | zuschriften | tipp | tipps | anregung | "
                "anregungen | kritik | lob | wünsche | erreichen | whatsapp | signal | threema | "
                "rechercheteam | briefkasten | erreichbar"
            ),
            "copyright": (
                "nachdruck | vervielfältigung | verbreitung | verwertung | genehmigung | "
                "gestattet | untersagt | verboten | vorbehalten | urheberrechtlich | "
                "urheberrecht | lizenz | zitieren"
            ),
            "share": ("geteilt | teilen | weiterempfehlen | kommentieren"),
            "correction": (
                "korrigiert | geändert | aktualisiert | ergänzt | fassung | version | fehler | "
                "falsch | fälschlich | irrtümlich | präzisiert | hinweis | berichtigt | "
                "korrektur | ergänzung | veröffentlichung | ursprünglich | ursprünglichen | "
                "uhr | hinweisen | angaben | überschrift | titel | überarbeitet | "
                "leserhinweis | fälschlicherweise | entfernt | nachträglich"
            ),
            "subscribe": (
                "journalismus | leser | leserinnen | abonnenten | abonnement | abo | abos | "
                "abo-angebots | weiterlesen | unterstützen | unterstützung | beitrag | spende | "
                "spenden | kostenlos | kostenfrei | gratis | frei | unabhängig | unabhängiger | "
                "zugänglich | paywall | genossenschaft | mitglied | mitglieder | monat | wochen | "
                "euro | testen | angebot | wählen | newsletter | digital | bezahlen | zahlen | "
                "freiwillig | freiwilligen | kostet | finanziert | helfen | briefing | e-mail | "
                "arbeit | gefällt | grenzen | artikel | lesen | unbegrenzt | leserschaft | euch | "
                "hilfe | recherchen | recherche | möglich | kosten | leserfinanziert | "
                "mitgliedschaft | postfach | kostenpflichtig | kündbar | probeabo | freiwillige | "
                "zahlung | community | premium-angebots | premium | premium-angebot"
            ),
            "disclaimer": (
                "ki | ki-generiert | künstlicher | automatisch | automatisiert | generiert | "
                "erstellt | geprüft | provision | affiliate-links | bearbeitet | meinung | "
                "anzeige | werblich | maschinell | übersetzt | künstlich | erzeugt | "
                "audioversion | gastbeitrag | werbung | partner | kaufen | enthält | vertont | "
                "gesponsert | gesponserten | bezahlten | partnerschaft | maschinelle | "
                "mehrwertsteuer | preise | übersetzung | stern | sternchen | kürzungen | "
                "meinungen | ansicht | ansichten | kommentar | kolumne | kolumnisten | "
                "kolumnistin | autors | autorin | autoren | verfasser | verfassers | "
                "verfasserin | persönliche | ausschließlich | redaktion | verantwortung | "
                "wiedergeben | spiegelt | spiegeln | pseudonym | pseudonyme | identität | "
                "persönlichkeitsrechte | unterstützt | veranstalter | reisekosten | "
                "transparenzhinweis | offenlegung | interessenkonflikt | haftung | gewähr | "
                "kreditgeber | kooperation | werbekunden | bezahlte"
            ),
            "credits": (
                "erschien | erschienen | übersetzt | übersetzung | veröffentlicht | stammt | "
                "agenturmaterial | material | kooperation | zusammenarbeit | gefördert | "
                "stipendium | erstmals | zuerst | ursprünglich | printausgabe | autorisiert"
            ),
            "author_bio": (
                "universität | professor | professorin | autor | autorin | redakteur | "
                "redakteurin | journalist | journalistin | redaktion | zeitung | studierte | "
                "studium | buch | bücher | ressort | korrespondent | korrespondentin | "
                "volontariat | lebt | lehrstuhls | islamwissenschaftler | sachbuch | roman | "
                "romane | erschienen | schreibt | berichtet"
            ),
        },
        speech=(
            "sagte | fragte | erklärte | meinte | schrieb | warnte | rief | betonte | forderte | "
            "antwortete | berichtete | erzählte | kritisierte | sagt | rät | warnt | meint | "
            "erklärt | betont | fordert | erzählt | klagt | empfiehlt"
        ),
    ),
    prose=Prose(
        common=(
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch "
            "es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem einen eines über "
            "zum war haben"
        ),
        leading=(
            "aber oder sowie wenn weil obwohl ob während bis gegen ohne zwischen vom zur "
            "beim ins ans seit kein keinen seinen seinem seiner ihren ihrem unseren dessen "
            "deren sondern denn aller sämtliche"
        ),
        letters="ßäöü",
        titles="Dr. Prof. Hr. Fr. Hrn. Gen. Lt. Hptm. Maj. Bgm. Dipl.",
        abbreviations=(
            "z.B. d.h. u.a. u.U. i.d.R. o.ä. z.T. v.a. s.o. s.u. bzw. ca. Dr. Prof. Nr. Hr. Fr. "
            "Hrn. St. Str. Mio. Mrd. Tsd. Jan. Feb. Febr. Mär. Apr. Jun. Jul. Aug. Sept. Sep. Okt. "
            "Nov. Dez. Jh. Jhd. geb. gest. verh. gegr. ggf. vgl. inkl. exkl. einschl. zzgl. evtl. "
            "etc. usw. Abs. Art. Bd. Hg. Hrsg. S. Tel. Dipl. Ing. Gen. Lt. Hptm. Maj. Bgm. Ltd. "
            "Reg. max. min. sog. Std. Min. Sek. Chr. Red. Aufl. Ausg. bes. betr. dt. engl. frz. "
            "ital. kath. ev. röm. allg. ehem. jew. lt. gem. Kap. Abb. Anm. Kl. Ziff. Rdnr. Az. Hl. "
            "u. v. z. n."
        ),
        quotes=(("„", "“"), ("»", "«"), ("«", "»"), ("‚", "‘"), ("“", "”")),
        suspended="und oder bzw. bzw sowie bis",
    ),
    # fmt: off
    labels=(
        "Teil",
        "Kapitel",
        "Achtung",
        "Aktualisiert",
        "Analyse",
        "Anzeige",
        "Aufruf",
        "Bericht",
        "Bilder",
        "Debatte",
        "Einordnung",
        "Eilmeldung",
        "Essay",
        "Exklusiv",
        "Faktencheck",
        "FAQ",
        "Fotos",
        "Gastbeitrag",
        "Glosse",
        "Hinweis",
        "Hintergrund",
        "Info",
        "Interview",
        "Kolumne",
        "Kommentar",
        "Kritik",
        "Leitartikel",
        "Leserbrief",
        "Liveblog",
        "Liveticker",
        "Live",
        "Live-Ticker",
        "Meinung",
        "Nachruf",
        "Neu",
        "Newsblog",
        "News",
        "Newsticker",
        "Perspektive",
        "Podcast",
        "Porträt",
        "Reportage",
        "Rezension",
        "Serie",
        "Siehe auch",
        "Statement",
        "Stellungnahme",
        "Ticker",
        "Umfrage",
        "Update",
        "Video",
        "Vorsicht",
        "Warnung",
        "Wichtig",
        "Chronologie",
        "Faktenbox",
        "Hintergründe",
        "Infobox",
        "Steckbrief",
        "Stichwort",
        "Überblick",
        "Zusammenfassung",
        "Zeitleiste",
        "Presseschau",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "Montag, 14. April 2025": "2025-04-14",
            "Veröffentlicht: 9. Dezember 2023, 09:05": "2023-12-09T09:05",
            "Stand 25/10/2024 18:40": "2024-10-25T18:40",
            "Stand: 14.04.2025, 9 Uhr": "2025-04-14T09:00",
            "Fr 17.05.24 | 08:31 Uhr | Von Jana Muster": "2024-05-17T08:31",
            "Samstag, den 8. Juni 2024": "2024-06-08",
            "Wien, 2. Jänner 2024": "2024-01-02",
            "zuletzt aktualisiert am 5.11.07 um 7.30 Uhr": "2007-11-05T07:30",
            "Mo., 14. April": "--04-14",
        },
        not_dates=(
            "vor 5 Stunden",
            "Heute, 9:15 Uhr",
            "Der Vertrag wurde am 4. Mai 2020 in Wien unterzeichnet.",
            "Foto: Jana Muster, 3. März 2024",
            "14.–16. April 2025",
            "Lesezeit: 3 Min.",
        ),
        bylines={
            "Von Anna Muster und Karl Beispiel": ("Anna Muster", "Karl Beispiel"),
            "Von Anna Muster, Zürich": ("Anna Muster",),
            "Von Anna Muster, dpa": ("Anna Muster",),
            "Ein Bericht von Karl Beispiel": ("Karl Beispiel",),
            "Von unseren Korrespondenten": ("unseren Korrespondenten",),
            "Karl BeispielRedakteur": ("Karl Beispiel",),
            "Statement der Redaktion der World Socialist Web Site": (
                "Redaktion der World Socialist Web Site",
            ),
            "Von der Redaktion": ("der Redaktion",),
            "Aus dem Englischen von Anna Muster": ("Anna Muster",),
        },
        not_bylines=(
            "Von wegen alles neu",
            "Von Rechts wegen",
            "Von Mensch zu Mensch",
            "Von der Leyen will mehr Geld für den Hafen",
            "Von der Fahrbahn abgekommen",
            "Von Tunis nach Teheran",
            "Von Risiken und Nebenwirkungen",
            "Text kopieren",
            "Herausgegeben von Anna Muster, Karl Beispiel",
            "Autor Beispiel: Die Wahl ist eine Ehre",
            "Di, 10:19 Uhr",
            "Große Koalition",
            "Neue Regeln",
            "Von Ast getroffen: Arbeiter verletzt",
        ),
        prose=(
            "Der Stadtrat hat am Dienstag einen neuen Haushalt beschlossen, der mehr Geld für "
            "Schulen und Straßen vorsieht. Nach Angaben der Bürgermeisterin sollen die Arbeiten an "
            "der alten Brücke noch in diesem Jahr beginnen. „Wir haben lange genug gewartet“, "
            "sagte sie, doch die Opposition ist nicht überzeugt."
        ),
        boilerplate={
            "Kontakt zur Redaktion: post@hafenbote.example": "contact",
            "© Hafenbote GmbH – Alle Rechte vorbehalten.": "copyright",
            "Quelle: dpa": "credits",
            "Jetzt den Newsletter abonnieren": "subscribe",
            "Artikel teilen": "share",
            "Lesen Sie auch": "related",
            "In einer früheren Version dieses Textes war die Tiefe des Hafens falsch angegeben.": "correction",
            "Eva Ode ist Redakteurin beim Hafenboten.": "author_bio",
            "Alle Angaben ohne Gewähr.": "disclaimer",
            "Impressum | Datenschutz": "legal",
            "Schlagworte: Hafen, Sturm": "tags",
            "Kommentare anzeigen": "comments",
            "Anzeige": "advertisement",
            "Foto: Hafenbote": "caption",
            "Ann Ode, Jahrgang 1978, leitet das Feuilleton der Hafenpost.": "author_bio",
            "Die Vervielfältigung dieses Beitrags bedarf der Zustimmung des Verlags.": "copyright",
        },
    ),
)
