"""Italian."""

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
    code="it",
    name="Italian",
    native="italiano",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["it"],
        weekdays=cldr.WEEKDAYS["it"],
        more_months={"sett": 9},
        day_dot=False,
        published=(
            "pubblicato",
            "pubblicata il",
            "pubblicazione",
            "data di pubblicazione",
            "data pubblicazione",
            "creato il",
            "scritto il",
        ),
        updated=(
            "modifica",
            "aggiornato",
            "aggiornata il",
            "ultima modifica",
            "ultimo aggiornamento",
            "modificato",
            "aggiornamento",
        ),
        glue=("il", "alle", "alle ore", "ore", "di", "del", "l", "all", "dell", "dal"),
        hours=("h",),
        ordinals=("º", "°"),
        ago=cldr.AGO["it"],
        today=("oggi",),
        yesterday=("ieri",),
        captions=(
            "foto",
            "immagine",
            "fotografia",
            "didascalia",
            "fotografie",
            "illustrazione",
            "immagini",
            "ph",
        ),
        clock_starts="alle",
    ),
    bylines=BylineWords(
        gendered="a | e | i | trice | trici | rice | ice | ora | essa",
        post_of="di | del | della | da",
        learned="professore | professoressa | ricercatore | ricercatrice",
        authors="autore | autrice",
        rulers="re | regina | papa",
        offices="presidente | ministro | ministra",
        news="notizie",
        from_house="da | dal | dalla",
        post_from="da | a | in",
        sources="fonte | fonti",
        signed="commento | editoriale | analisi | opinione | reportage",
        by=(
            "l'intervento di | intervento di | il punto di | la riflessione di | "
            "riflessione di | una riflessione di | contributo di | "
            "un contributo di | l'articolo di | "
            "la cronaca a cura di | reportage a cura di | intervista e foto di | "
            "intervista realizzata da | corrispondenza di | dossier di | un servizio di | "
            "inchiesta a cura di | rubrica di | la rubrica di | una rubrica di | "
            "corsivo di | il corsivo di | il graffio di | "
            "testo e immagini di | testi: | testi e foto: | articolo: | a cura di: | "
            "redatto da: | articolo scritto da | questo articolo è stato scritto da | "
            ""
            "raccolto da | raccolta da | testo raccolto da | testimonianza raccolta da | "
            "inserito da | postato da | a firma di | firmato da | "
            "di | di: | a cura di | scritto da | testo di | testo: | autore: | autrice: | "
            "articolo di | intervista di | commento di | analisi di | pubblicato da | "
            "a cura della | a cura del | servizio di | testi di | redatto da | "
            "articolo e foto di | testo e foto di | reportage di | un articolo di | "
            "intervista a cura di | inchiesta di | recensione di | recensione a cura di | "
            "pubblicato da: | intervista: | giornalista: | traduzione e cura di | opinione di | "
            "editoriale di | inviato: | inviata: | corrispondente: | l'autrice: | l'autore: | "
            "servizio a cura di | scritto da: | foto e testo: | testo e foto: | foto & testo: | "
            "testo & foto: | fotografie e testo: | testo e fotografie: | fotografie & testo: | "
            "testo & fotografie: | immagini e testo: | testo e immagini: | un commento di | "
            "un reportage di | un editoriale di | un inchiesta di | un opinione di | "
            "il commento di | il editoriale di | una articolo di | una commento di | "
            "una reportage di | una editoriale di | una inchiesta di | una opinione di | "
            "la commento di | la editoriale di | l'editoriale di | l'analisi di | "
            "l'inchiesta di | l'opinione di | realizzato da"
        ),
        posts=(
            "dal nostro inviato da | dal nostro inviato in | dalla nostra inviata | "
            "dalla nostra inviata da | dalla nostra inviata in | "
            "dal nostro corrispondente in | dalla nostra corrispondente | "
            "dalla nostra corrispondente in | dai nostri inviati | dai nostri inviati a | "
            "dai nostri inviati da | dai nostri inviati in | dal nostro inviato speciale | "
            "dal nostro inviato speciale a | dal nostro inviato speciale da | "
            "dal nostro inviato speciale in | dalla nostra inviata speciale | "
            "dalla nostra inviata speciale a | dalla nostra inviata speciale da | "
            "dalla nostra inviata speciale in | "
            "dal nostro collaboratore | "
            "dal nostro collaboratore a | dal nostro collaboratore da | "
            "dal nostro collaboratore in | "
            "dal nostro inviato a | dalla nostra inviata a | dal nostro corrispondente a | "
            "dalla nostra corrispondente a | dal nostro inviato | dal nostro corrispondente | "
            "dal nostro corrispondente da | dalla nostra corrispondente da"
        ),
        genres="articolo | commento | analisi | intervista | recensione | reportage",
        joins="e | ed",
        places="da | in",
        papers="per",
        credits={
            "editing": "aggiornato da",
            "additional_reporting": "ha collaborato | hanno collaborato | con la collaborazione di",
            "with": "con | in collaborazione con | con informazioni di | con fonti",
            "photography": "foto: | fotografia: | fotografie: | foto di | fotografie di",
            "illustration": "illustrazione di | illustrazioni di",
            "video": "video: | video di",
            "translation": "traduzione di | traduzione: | tradotto da",
        },
        statements="dichiarazione del | dichiarazione della | dichiarazione di",
        articles=(
            "il | la | lo | gli | le | i | un | una | nostro | nostra | nostri | dal | dalla | dai"
        ),
        links="di | del | della | dell' | dei | delle | degli | per | e | la | il | in",
        desks=(
            "redazione | inviati | corrispondenti | redattori | agenzie | comitato di redazione | "
            "i nostri inviati | i nostri corrispondenti | nostri inviati"
            " | comitato editoriale"
        ),
        bodies=(
            "partito | comitato | ministero | università | istituto | sindacato | associazione | "
            "federazione | agenzia | stampa | giornale | lega | collettivo | consiglio | "
            "fondazione | centro | movimento | unione | gruppo | studenti | giovani"
        ),
        roles=(
            "giornalista | corrispondente | inviato | inviata | redattore | redattrice | "
            "direttore | direttrice | editorialista | collaboratore | professore | "
            "professoressa | fotografo | scrittore | scrittrice | economista | storico | "
            "storica | docente | ricercatore | ricercatrice | vicedirettore | caporedattore | "
            "avvocato | medico | analista | sociologo | sociologa | filosofo | filosofa | "
            "cronista | collaboratrice | praticante | politologo | avvocata | saggista | "
            "notista | caporedattrice | vicedirettrice | romanziere | poeta | poetessa | autore | "
            "conduttore | conduttrice | opinionista | drammaturgo | drammaturga | traduttore | "
            "traduttrice | documentarista | pubblicista | politologa | antropologo | "
            "antropologa | giurista | costituzionalista | teologo | teologa | ordinario | "
            "linguista | sceneggiatore | sceneggiatrice | regista | dottorando | dottoranda"
        ),
        role_words=(
            "nostro | nostra | speciale | capo | politico | politica | internazionale | "
            "economico | economica | indipendente | locale | sportivo | sportiva | freelance | "
            "esteri"
        ),
        given=(
            "brunella | clelia | domenica | elio | fabrizia | fausta | fausto | fiorella | "
            "fiorenza | giambattista | girolamo | giusi | goffredo | lino | lorella | "
            "loriana | lucilla | manfredi | mariagrazia | marzia | mattia | orietta | "
            "remo | rinaldo | romolo | sabatino | santina | settimio | sergia | tancredi | "
            "tiberio | timoteo | ubaldo | vanna | "
            "alberto | alessandra | alessandro | alessia | alessio | alfredo | andrea | angelo | "
            "anna | annalisa | antonella | antonio | arianna | barbara | beatrice | bruno | "
            "carla | carlo | carmelo | chiara | claudia | claudio | cristina | cristiano | "
            "daniela | daniele | dario | davide | domenico | elena | eleonora | elisa | "
            "elisabetta | emanuele | emanuela | enrico | ernesto | fabio | fabrizio | federica | "
            "federico | filippo | flavia | franca | francesca | francesco | franco | gabriele | "
            "gaetano | gianluca | gianni | giorgia | giorgio | giovanna | giovanni | giulia | "
            "giuliano | giulio | giuseppe | giuseppina | guido | ilaria | jacopo | laura | "
            "lorenzo | luca | lucia | luciano | luigi | luisa | manuela | marcello | marco | "
            "margherita | maria | mariangela | marina | mario | marta | martina | massimiliano | "
            "massimo | matteo | maurizio | mauro | michela | michele | monica | nicola | "
            "nicoletta | paola | paolo | patrizia | pierluigi | piero | pietro | raffaele | "
            "raffaella | renato | riccardo | roberta | roberto | rosa | salvatore | sandro | "
            "sara | sergio | silvia | silvio | simona | simone | sofia | stefania | stefano | "
            "teresa | tommaso | umberto | valentina | valeria | valerio | vincenzo | vittorio | "
            "viviana | walter | adelaide | adriano | agnese | agostino | aldo | alfio | ambra | "
            "amedeo | angelica | annamaria | annarita | antonello | antonietta | armando | "
            "attilio | augusto | azzurra | bartolomeo | benedetta | benedetto | biagio | "
            "calogero | camillo | carlotta | carmela | carmine | caterina | cesare | cinzia | "
            "ciro | corrado | cosimo | costanza | cristiana | damiano | debora | debra | "
            "donatella | donato | dora | edda | edoardo | elia | eliana | emiliano | ennio | "
            "enrica | enza | enzo | ermanno | ettore | eugenio | fabiana | fabiola | "
            "ferdinando | ferruccio | flaminia | flavio | fortunato | fulvia | fulvio | "
            "gabriella | gaia | gennaro | germana | giacinto | giacomo | giada | giampaolo | "
            "giampiero | gian | gianandrea | giancarlo | gianfranco | gianluigi | gianmarco | "
            "gianna | gianpaolo | gianpiero | gigi | gilda | gina | ginevra | gino | "
            "gioacchino | giordano | giuliana | giusy | grazia | graziano | graziella | "
            "guglielmo | ignazio | ilario | italo | ivano | katia | lamberto | leopoldo | "
            "letizia | lia | lidia | liliana | livia | livio | lorenza | loretta | lucio | "
            "lucrezia | ludovica | ludovico | luigia | maddalena | manlio | mara | marcella | "
            "mariarosaria | mariella | marilena | marisa | matilde | maura | melania | mimmo | "
            "mirco | mirella | monia | morena | natale | nicla | nicolò | nino | nunzia | "
            "nunzio | ofelia | orazio | oreste | ornella | orsola | osvaldo | ottavia | "
            "ottavio | pasquale | patrizio | piera | pierangelo | piercarlo | pierfrancesco | "
            "pierpaolo | pino | pierangela | raimondo | renzo | rino | rocco | rodolfo | "
            "romano | romina | rosalba | rosanna | rosaria | rossana | rossella | ruggero | "
            "sabina | samanta | samuele | saverio | savino | sebastiano | serena | silvana | "
            "silvano | tania | tatiana | tecla | tito | tiziana | tiziano | tonino | tullia | "
            "tullio | ugo | valentino | valter | vania | veronica | vincenza | virgilio | vito | "
            "vittoria | vladimiro | ylenia"
        ),
        never=(
            "imputato | imputata | vittima | testimone | testimoni | attore | attrice | "
            "cantante | calciatore | calciatrice | sindaco | sindaca | deputato | "
            "deputata | senatore | senatrice | ministra | arrestato | arrestata | "
            "indagato | indagata | automobilista | ciclista | pedone | residente | "
            "residenti | imprenditore | imprenditrice | portiere | carabiniere | "
            "poliziotto | vigile | governatore | "
            "palazzo | stadio | museo | -zione | -zioni | -ità | -ologica | -ologico | -istica | -istico | "
            "-omica | -omico | -ionale | -ionali | -menti | "
            "abbonati | cartacea | cronache | locali | ultim'ora | notizie | notizia | trasporto | "
            "trasporti | esclusiva | esclusivo | contenuto | contenuti | galleria | fotogallery "
            "| sintesi | interviste | inchieste | editoriali | lettere | rubrica | rubriche | "
            "aziende | finanza | scienze | tecnologie | società | sicurezza | natura | annunci "
            "| necrologi | servizi | regione | regioni | provincie | comune | comuni | "
            "quartieri | piazza | ovest | grandi | anche | archivi | titoli | interni | "
            "stati | uniti | unione | europea | medio | oriente | casa | bianca | regno | "
            "unito | legge | riforma | lega | serie | coppa | nuovo | nuova | nuovi | nuove | "
            "stagione | fronte | fatto | cosa | che | chi | come | quando | dove | perché | "
            "non | più | meno | senza | tra | fra | sulla | sul | nella | nel | con | ma | se | "
            "sono | politica | economia | cronaca | cultura | sport | esteri | mondo | "
            "spettacoli | salute | scienza | tecnologia | opinioni | meteo | condividi | "
            "stampa | leggi | guerra | pace | crisi | governo | sciopero | scioperi | elezioni | "
            "prospettiva | ultimo | ultima | primo | prima | grande | tutto | tutti | tutte | "
            "versione | -zione | -zioni | -mente | -mento | -ità | seconda | corte | banca | "
            "cambiamento | cambiamenti | climatico | climatica | clima | sanità | pubblica | "
            "pubblico | pubblici | pubbliche | forza | diritti | diritto | umani | umano | "
            "quotidiana | quotidiano | pagina | pagine | scuola | scuole | università | "
            "ospedale | ospedali | vaccino | vaccini | virus | pandemia | covid | donne | uomo | "
            "uomini | bambini | giovani | popolo | popoli | città | quartiere | mercato | "
            "mercati | prezzo | prezzi | soldi | denaro | debito | tassa | tasse | salario | "
            "salari | lavoro | lavoratori | operai | sindacato | sindacati | impresa | imprese | "
            "industria | petrolio | gas | energia | acqua | incendio | incendi | pioggia | "
            "terremoto | uragano | siccità | tempesta | confine | confini | migranti | "
            "profughi | esercito | elettorale | campagna | voto | sinistra | destra | estrema | "
            "accordo | conflitto | attacco | attacchi | bomba | bombe | morte | morti | "
            "vittime | feriti | omicidio | delitto | crimine | carcere | processo | giudici | "
            "inchiesta | rapporto | storia | storie | futuro | passato | presente | ieri | "
            "oggi | secolo | anno | mese | mesi | giorno | giorni | ore | minuti | settimana | "
            "settimane | tema | temi | idea | idee | domanda | domande | risposta | risposte | "
            "verità | bugie | parola | parole | voce | voci | libro | libri | cinema | musica | "
            "teatro | arte | film | moda | cucina | ricetta | ricette | viaggio | viaggi | "
            "turismo | internet | reti | digitale | intelligenza | artificiale | chiave | "
            "analisi | intervista | reportage | commento | editoriale | ritratto | risultati | "
            "risultato | classifica | partita | giocatore | giocatori | allenatore | gol | "
            "finale | campionato | calcio | tennis | ciclismo | olimpiadi | giochi | "
            "repubblica | costituzione | democrazia | dittatura | libertà | uguaglianza | "
            "povertà | fame | gente | persona | persone | famiglia | famiglie | paura | sogno | "
            "sogni | ritorno | effetto | effetti | causa | cause | ragione | ragioni | "
            "problema | problemi | soluzione | errore | errori | successo | punto | punti | "
            "lato | parte | altro | altra | altri | altre | ogni | due | tre | quattro | "
            "cinque | sei | sette | nove | dieci | cento | mille | milioni | miliardi | "
            "nazionale | nazionali | internazionale | internazionali | mondiale | globale | "
            "locale | regionale | centrale | federale | costituzionale | europeo | europei | "
            "americano | americana | italiani | italiana | tedesca | ucraino | ucraina | "
            "cinese | israeliano | palestinese | ministri | buona | buone | buoni | cattivo | "
            "borsa | pensioni | banche | bollette | benzina | mostre | musei | bellezza | "
            "televisione | calciomercato | mondiali | senato | sondaggi | partiti | giustizia | "
            "tribunale | polizia | carabinieri | violenza | maltempo | oroscopo | "
            "superenalotto | ristoranti | vacanze | spiagge | ultime | abbonamento | accedi | "
            "registrati | contatti | archivio | gallerie | diretta | fratelli"
        ),
        glue=(
            "seguimi | seguimi su | segui l'autore | foto dell'autore | foto dell’autore | "
            "vedi tutti gli articoli | vedi profilo | leggi tutti gli articoli | "
            "mostra altri articoli | "
            "pubblicato | aggiornato | aggiornato il | minuti | min | ore | lettura | "
            "tempo di lettura | condividi | commenti | segui | minuti di lettura | ascolta | "
            "ascolta l'articolo | salva | commenta | stampa | invia | min di lettura | "
            "leggi dopo | aggiornato alle | pubblicato il | giorni | per abbonati | abbonati | "
            "riservato agli abbonati | tutti gli articoli | vedi tutti | altri articoli | "
            "whatsapp | twitter | facebook | telegram | copia link | newsletter | categoria | "
            "categorie"
        ),
        agencies=(
            "Adnkronos | Askanews | LaPresse | AGI | Ansa | TMNews | 9Colonne | Agenzia Dire | "
            "Public Policy | italpress | agenzia nova | agenzia dire | radiocor | "
            "il sole 24 ore radiocor | public policy | 9colonne"
        ),
        writes_from="da",
    ),
    mails=MailWords(subject="oggetto", sent="data | inviato", people="da | a", marks="i"),
    fields=FieldWords(
        title="titolo",
        author="autore | autori | autrice",
        published="pubblicato | data di pubblicazione",
        deck="sommario | sottotitolo",
        text="testo | corpo",
        other="categoria | sezione | occhiello | categorie | immagine | didascalia",
        source="fonte | testata | pubblicazione",
        archived="numero documento | id documento | issn | numero di parole | banca dati",
    ),
    pages=PageWords(
        reading="min",
        pages="pagina | pag. | p.",
        of="di",
        jumps="segue | segue a | segue da | segue dalla | continua a",
        lengths="parole",
        publishes="pubblicato dal | pubblicato da | edito da | a cura del | una pubblicazione di",
        ends="fine | fine comunicato | fine del comunicato",
        issues="n. | n° | nº | num. | numero",
    ),
    pictures=PictureWords(
        lent="archivio | cortesia",
        stands=(
            "a sinistra | a destra | al centro | sinistra | destra | da sinistra | da destra"
            " | da sinistra a destra | in alto | in basso"
        ),
    ),
    contacts=ContactWords(
        phones="telefono | cellulare",
        boxes="Casella postale | Casella Postale",
        short_boxes="C.P.",
        roads="via | viale | piazza | corso | largo",
        rooms="piano",
        counted="capitolo",
        joins="o | e",
    ),
    phrases=Phrases(
        sources="fonte",
        rights="tutti i diritti",
        writes="scrive",
        papers="per",
        denials="non | mai",
        schools="univers | scuola | polit",
        wires="agenzie | agenzia",
        icons="stampa | condividi",
        of_words="del | della",
        by_words="di | d | dell | dei | degli | delle | dello",
        versions="versi",
        between="della | delle | dello",
        via="con",
        ands="e",
        befores="un | una | il | la",
        finite="ha | che",
        dwells="vive",
        turns={
            "legal": (
                "contenuto riservato ai maggiori di | contenuti riservati ai maggiori di | "
                "vietato ai minori di 18 anni$"
            ),
            "share": (
                "per commentare devi essere | per commentare devi accedere | "
                "per commentare è necessario"
            ),
            "navigation": ("password dimenticata"),
            "disclaimer": (
                "riassunto generato con | riassunto creato con | sintesi generata con | riassunto "
                "generato da"
                "| testo tradotto con | testo tradotto da"
            ),
            "comments": ("per commentare devi | per poter commentare"),
            "credits": (
                "articolo pubblicato nell'edizione | articolo pubblicato sull'edizione | "
                "pubblicato nell'edizione cartacea | questo articolo è stato pubblicato "
                "sull'edizione | questo articolo è uscito sul numero | questo articolo è "
                "apparso sul | pubblicato sul numero | uscito sul numero | "
                "articolo originale pubblicato | pubblicato originariamente in inglese | "
                "pubblicato in inglese il | articolo pubblicato originariamente | "
                "pubblicato in origine in inglese"
                " | questo articolo è stato precedentemente pubblicato | questo articolo è "
                "stato pubblicato originariamente | articolo pubblicato originariamente in "
                "| pubblicato originariamente in | traduzione dall'inglese"
            ),
            "subscribe": (
                "per abbonarsi, telefonare | per abbonarsi telefonare | "
                "con il tuo abbonamento | abbonandoti | con l'abbonamento sostieni | "
                "dona oggi | dona ora | unisciti al partito dell'uguaglianza socialista"
                " | ricevi notizie e informazioni | ricevi le ultime notizie"
                "| puoi annullare l'iscrizione | iscrivendoti accetti"
                "| grazie per l'iscrizione"
            ),
            "contact": (
                "se hai una storia | se avete una storia | se hai informazioni su | se "
                "vuoi raccontarci | se vuoi raccontare la tua storia | hai una storia da "
                "| se hai una segnalazione | avete una storia da | "
                "compila il modulo | compilate il modulo | compila questo modulo | "
                "compila il form | contatta il wsws | contattate il wsws | contatta il "
                "world socialist web site"
            ),
            "related": (
                "l'autore raccomanda anche: | l'autrice raccomanda anche: | gli autori "
                "raccomandano anche: | l'autore consiglia anche: | l'autrice consiglia "
                "anche: | gli autori consigliano anche: | l'autore raccomanda: | l'autore "
                "consiglia:"
            ),
        },
        sayings={
            "legal": (
                "proprietà dei rispettivi titolari | appartengono ai rispettivi proprietari | "
                "proprietà dei rispettivi proprietari"
            ),
            "contact": ("compila il modulo qui sotto | compila il modulo | compilate il modulo"),
            "copyright": (
                "protetti dal diritto d'autore | protetto dal diritto d'autore | protetti da "
                "copyright | protetto da copyright"
            ),
            "subscribe": (
                "accesso illimitato a tutti i contenuti | accesso illimitato a tutti gli "
                "articoli | accesso a tutti i contenuti | accesso illimitato a tutte le notizie"
                " | ricevi questa e-mail perché | ricevi questa email perché | hai ricevuto "
                "questa e-mail perché | hai ricevuto questa email perché | ricevi questo "
                "messaggio perché | stai ricevendo questa email perché | stai ricevendo "
                "questa e-mail perché"
                "| ultimo articolo gratuito"
            ),
        },
        channels="canal",
        careers=(
            "insegna | dirige | collabora | scrive | firma | cura | conduce | studia | studiato | "
            "nata | nato | laureatosi | laureatasi | dottorato | dottoranda | dottorando | "
            "ordinario | ordinaria | associato | associata | facoltà | diritto | storia | "
            "filosofia | sociologia | economia | esteri | cronaca | politica | cultura | "
            "inviata | speciale | traduttrice | traduttore | poeta | poetessa | narratore | "
            "narratrice | premiato | premiata | fondatore | fondatrice | coautore | coautrice | "
            "vive | lavora | caporedattrice | conduttore | conduttrice | blogger | saggista | "
            "studioso | studiosa | segue | occupa | laureato | laureata | docente | saggi | "
            "saggio | romanzo | libri | romanzi | caporedattore | professionista | pubblicista | "
            "specializzato | specializzata | ricercatore | ricercatrice | storico | esperto | "
            "esperta | inviato | autori"
            " | civilista | avvocato | avvocata | medico | psicologo | "
            "psicologa | psichiatra | filosofo | filosofa | sociologo | sociologa | "
            "antropologo | antropologa | linguista | giurista | economista | architetto | "
            "ingegnere | fisico | biologo | biologa | direttore | direttrice | "
            "coordinatore | coordinatrice | editore | editrice | cofondatore | cofondatrice | "
            "sceneggiatore | sceneggiatrice | regista | cronista | notista | opinionista | "
            "politologo | politologa | autore | autrice | lettere | scienze | dottore | "
            "dottoressa"
        ),
        offices=(
            "professore | professoressa | direttore | direttrice | docente | ricercatore | "
            "ricercatrice | avvocato | economista | medico | ordinario | fondatore | fondatrice | "
            "psicologo | psicologa | psichiatra | ingegnere | architetto | biologo | biologa | "
            "fisico | fisica | magistrato | magistrata | sacerdote | teologo | teologa | "
            "consulente | analista | giurista | costituzionalista | storico | storica | "
            "filosofo | filosofa | sociologo | sociologa | antropologo | antropologa | "
            "dottorando | dottoranda | segretario | segretaria | insegnante | politologo"
        ),
        articles=(
            "questo articolo | questo testo | questa traduzione | questo contenuto | "
            "questa notizia | questa intervista | questa inchiesta | questo contributo | "
            "questa rubrica | questo pezzo"
        ),
        imperatives=(
            "iscriviti | abbonati | scarica | segui | seguici | ricevi | condividi | commenta | "
            "sostieni | sostienici | ascolta | leggi | scrivi | scrivici | scopri | registrati | "
            "accedi | partecipa | dona | aiutaci | entra | clicca | resta | attiva | invia | "
            "segnala | iscrivetevi | abbonatevi | abbonarsi | scaricate | seguite | seguiteci | "
            "seguitemi | ricevete | condividete | commentate | sostenete | sosteneteci | "
            "ascoltate | ascoltateci | leggete | scrivete | scriveteci | scoprite | "
            "registratevi | accedete | partecipate | donate | aiutateci | entrate | cliccate | "
            "restate | attivate | inviate | inviateci | mandateci | mandaci | raccontaci | "
            "diteci | dicci | segnalate | segnalateci | contatta | contattaci | contattate | "
            "contattateci | guarda | guardate | unisciti | unitevi | approfitta | approfittate | "
            "effettua | diventa | diventate | acquista | prova | regala | disdici | vota | metti"
        ),
        words={
            "subscribe": (
                "abbonati | abbonato | abbonamento | abbonarsi | lettori | lettore | "
                "lettrici | donazione | donazioni | donare | sostenere | sostegno | "
                "sostieni | contributo | gratis | gratuito | offerta | mese | account | "
                "accedi | registrati | iscriviti | iscrizione | newsletter | posta | "
                "casella | indipendente | giornalismo | socio | soci | accesso | leggere | "
                "riservato | contenuto | completo | scegli"
            ),
            "share": (
                "condividi | condividere | pensi | invia | amico | amici | stampa | copia | "
                "link | seguici | segui | piace | piaciuto | discussione | consiglia"
            ),
            "comments": (
                "commenti | commento | commenta | commentare | scrivilo"
                "| chiusi | moderati | moderazione"
            ),
            "contact": (
                "contatta | contattaci | contatti | scrivi | scrivici | scriveteci | "
                "raccontare | racconta | storia | redazione | email | telefono | domande | "
                "segnalazioni | segnala"
            ),
            "correction": (
                "corretto | corretta | correzione | errore | errori | errata | sbagliato | "
                "modificato | aggiornato | aggiornata | aggiornamento | versione | "
                "precedente | precisazione | rettifica | segnalacelo | notato | refuso"
            ),
            "disclaimer": (
                "opinioni | opinione | rispecchiano | autore | autori | responsabilità | "
                "responsabile | affiliazione | affiliati | commissione | intelligenza | "
                "artificiale | tradotto | automaticamente | generato"
            ),
            "author_bio": (
                "giornalista | corrispondente | redattore | redattrice | inviato | "
                "scrittore | scrittrice | professore | docente | storico | laureato | "
                "laureata | libro | libri | editorialista | professionista | freelance"
            ),
            "related": (
                "leggi | anche | articolo | articoli | tema | temi | notizie | notizia | "
                "letti | correlati | consigliati | vedi | altro"
            ),
            "legal": ("cookie | privacy | informativa | termini | condizioni | dati | personali"),
        },
        told=(
            "era | erano | fu | furono | aveva | avevano | venne | vennero | lui | egli | loro | "
            "fece | fecero | disse | dissero | andò | andarono | poteva | voleva | doveva | "
            "stava | stavano | avrebbe | morto | morta | muore"
        ),
        notes={
            "legal": (
                "marchi loghi + proprietà appartengono proprietari titolari + rispettivi "
                "legittimi | privilegiate privilegiata + informazioni informazione + abusi "
                "mercato mar + comunicato presente | contenuto contenuti articolo + maggiori "
                "minori maggiorenni + 18 + riservato vietato sconsigliato"
            ),
            "correction": (
                "versione + precedente originale prima + articolo pezzo notizia | "
                "grafico didascalia titolo infografica + sbagliat* errore errori errat* "
                "inesatt* + edizione articolo pubblicat* nostr* | "
                "articolo testo pezzo + corretto aggiornato modificato integrato rettificato + "
                "è stato + errore dato per nome data chiarire includere questo | "
                "corretto rettificato eliminato tolto modificato + abbiamo + nome frase dato "
                "errore testo cifra data foto didascalia | "
                "scusiamo scuse + errore svista lettori nome confusione + ce ci nostri per con "
                "| "
                "contrariamente diversamente + scritto pubblicato riportato indicato + quanto "
                "precedenza avevamo"
            ),
            "credits": (
                "sostenuta sostenuto sostegno contributo borsa + inchiesta reportage articolo "
                "progetto + questa questo + fondo fondazione borsa | "
                "uscito apparso pubblicato + originariamente originale prima inizialmente + "
                "testo articolo pezzo intervista + questo"
            ),
            "share": (
                "^gira giralo invia manda mandalo inoltra condividi consiglia consiglialo "
                "mandala spedisci invialo + amico amici amica qualcuno chi + storia articolo "
                "testo lo un questa questo a | "
                "^piaciuto ti + piaciuto piace + dillo condividilo condividi raccontalo | "
                "^pubblica posta twitta pubblicalo + facebook twitter x linkedin whatsapp | "
                "^copia + link + mail posta spediscilo invialo condividi o | "
                "^fai fate + girare circolare + testo articolo storia"
            ),
            "subscribe": (
                "ogni tutti + casella mail email + meglio ricevi iscriviti gratis notizie tua "
                "migliori | "
                "leggi leggere accedi + tutto tutti illimitat* + settimana mese anno + euro € |"
                " "
                "articolo articoli + gratuito gratuiti gratis + ultimo ultimi mese limite + "
                "letto hai | "
                "^sei già + abbonato abbonata iscritto registrato + entra accedi login | "
                "abbonati + riservato riservata riservati riservate + seguito articolo "
                "contenuto lettura | "
                "avvisi notifiche + perderti perdere ricevi attiva + nostri niente nulla nostre"
                " tue | "
                "mattina mattino ogni giorno settimanale quotidiana + newsletter lettera + "
                "iscriviti ricevi arriva abbonati + qui & | "
                "^sostieni sostenete + giornale giornalismo redazione informazione + "
                "abbonamento donazione annuale libero libera indipendente"
            ),
            "disclaimer": (
                "^commenti + devono possono sono non + caratteri parole battute + superare eccedere "
                "limitati massimo | ^basato basata + fatti + osservati + verificati | "
                "previsionali + dichiarazioni affermazioni + risch* incertezz* | "
                "opinioni opinione + editorialist* autore autori columnist* collaborator* + "
                "impegna* riflett* esclusiv* redazione soltanto solo giornale | "
                "^autore l'autore autrice l'autrice giornalista + possiede detiene + azioni "
                "quote | "
                "invito consiglio raccomandazione consulenza sollecitazione + comprare vendere "
                "investimento acquisto acquistare finanziari* medic* legal* + testo articolo "
                "contenuto informazioni + non | "
                "commissione + link + acquisti compri acquisto affiliat* + riceviamo potremmo "
                "ricevere nostr* | "
                "articolo testo traduzione riassunto + intelligenza ia chatgpt + aiuto scritto "
                "generato tradotto realizzato + rivisto redattore redazione questo | "
                "contenuto sponsorizzato pagato + redazione + non + sponsorizzato pagato | "
                "invitato ospite invito + viaggio giornalista autore inviato + nostro"
            ),
            "author_bio": ("corrispondente inviato + nostro nostra + segue vive è lavora da"),
        },
        buttons={
            "copyright": ("ripubblica ripubblicare = articolo articoli"),
            "navigation": (
                "riproduci guarda = video audio | ascolta ascoltare = audio articolo podcast "
                "notizia min minuti | ingrandisci riduci aumenta diminuisci = testo carattere | "
                "cerca = sito notizie archivio | crea = account | lettura = min minuti minuto | "
                "segui = diretta live"
            ),
            "correction": (
                "segnala segnalare suggerisci suggerire segnalaci = errore errori refuso refusi "
                "correzione correzioni"
                " | segnalaci segnalateci = errore errori refuso refusi inesattezza"
            ),
            "comments": (
                "segnala leggi scrivi mostra aggiungi vedi invia lascia nascondi pubblica "
                "visualizza = tutti commento commenti | accedi registrati = commentare"
            ),
            "subscribe": (
                "iscriviti iscrivetevi abbonati registrati = gratis ora qui subito adesso "
                "gratuitamente | "
                "regala regalare = articolo abbonamento notizia | abbonati abbonato = regalare "
                "articoli articolo mese possono cinque dieci condividere | gestisci disdici "
                "rinnova = abbonamento newsletter account | inserisci = email e-mail indirizzo"
            ),
            "share": (
                "copia copiato = link indirizzo url | stampa salva condividi invia = articolo "
                "notizia pagina email e-mail link amico"
                " | lascia lasciaci lasciate = commento opinione messaggio risposta | condividilo "
                "condividila = articolo questo amici trovato utile | reagisci vota valuta "
                "consiglia consigliare = articolo notizia contenuto amico amici sondaggio testo | "
                "aggiungi aggiungere = fonte fonti preferite preferita preferiti google lista "
                "lettura | twitta tweetta = articolo"
                " | condividilo condividila = piace piaciuto piaciuta"
                "| segui = autore autrice tema"
            ),
            "related": (
                "vedi mostra leggi carica guarda = altre altri notizie articoli tutte tutti | "
                "tutte altri altre tutti = notizie articoli"
                " | tutte tutti altri altre nostri nostre ultimi ultime più = notizie articoli "
                "storie reportage inchieste interviste dossier rubriche video gallery fotogallery "
                "podcast speciali contenuti commentati letti lette visti viste autore sezione "
                "approfondimenti news titoli | correlati correlate simili recenti consigliati "
                "consigliate precedenti successivi popolari = articoli articolo notizie contenuti "
                "video argomenti temi letture post storie"
            ),
            "legal": (
                "riutilizza riproduci acquista richiedi = contenuto contenuti diritti articolo "
                "licenza | gestisci modifica cambia = cookie cookies consenso privacy preferenze"
                "| accetta accettare rifiuta rifiutare consenti = tutti tutto cookie continua "
                "abbonati | continua = accettare"
                "| personalizza = preferenze cookie scelte"
            ),
            "contact": (
                "contatta scrivi = autore autrice redazione giornalista direttore | invia manda = "
                "lettera lettere direttore segnalazione redazione notizia"
                " | vuoi vuole volete = segnalarci segnalare scriverci inviarci notizia storia foto "
                "video"
            ),
            "app": ("scarica apri leggi installa = app applicazione"),
            "tags": ("argomenti temi = trattati articolo correlati"),
        },
        opens={
            "contact": (
                "info e prenotazioni:# | prenotazioni:# | informazioni:# | info:# | per "
                "informazioni:# | informazioni e prenotazioni:# | infoline:# | "
                "iscrizioni:# | maggiori informazioni~ | ulteriori informazioni~ | per "
                "informazioni~ | per maggiori informazioni~ | per ulteriori informazioni~ "
                "| per saperne di più~ | più informazioni~ | info~ | info e prenotazioni~ "
                "| informazioni~ | informazioni e prenotazioni~ | prenotazioni~ | "
                "iscrizioni~ | biglietti~ | sito~ | sito web~ | il programma completo~ | "
                "programma completo~ | "
                "contatti | contattaci | contatta la redazione | contatta | per contattare | scrivi "
                "alla redazione | scrivi a | scrivici | scrivete a | scriveteci | invia una "
                "segnalazione | hai una segnalazione | segnalazioni | lettere al direttore | la "
                "redazione | redazione: | chi siamo | servizio clienti | ufficio stampa | hai "
                "informazioni | hai una storia | avete informazioni | scrivici a | per contattarci | "
                "per segnalazioni | segnalaci | inviaci | lettere alla redazione | per informazioni: "
                "| per informazioni e | raccontacelo | raccontaci | raccontateci | è successo anche a "
                "te"
                " | hai una storia da raccontare | hai una storia da raccontarci"
                " | telefono amico# | telefono azzurro# | samaritans onlus# | voce amica#"
                " | per contattare la redazione | per contatti | per contatti: | per scriverci | per "
                "scrivere alla redazione | per scrivere all'autore | per "
                "segnalarci | hai una notizia | hai una notizia da | hai visto qualcosa | hai "
                "un'informazione | hai assistito a | sei stato testimone | sei testimone di | se "
                "hai una segnalazione | se hai informazioni | se hai una storia | se vuoi "
                "segnalare | se vuoi contattare | se vuoi contattarci | se vuoi scriverci | invia "
                "la tua segnalazione | invia la tua lettera | inviaci la tua | inviaci le tue | "
                "invia le tue foto | invia le tue | inviate le vostre | mandaci le tue | mandaci "
                "la tua | scrivici all'indirizzo | scrivici una mail | scrivete alla redazione | "
                "scriveteci a | manda un messaggio | manda un whatsapp | la posta dei lettori | "
                "lettere e segnalazioni | segnalazioni alla redazione | redazione e "
                "amministrazione | sede legale | sede legale: | sede operativa | direzione e "
                "redazione | direzione, redazione | contatti stampa | contatti per la stampa | "
                "contatto stampa | ufficio stampa: | contatti redazione | contatta l'autore | "
                "contatta la nostra | contatta il nostro | contatta il giornalista | posta "
                "elettronica: | e-mail redazione"
                " | avete foto | avete foto o video | avete un video | avete una storia | avete una "
                "segnalazione | avete una notizia | avete visto qualcosa | hai foto | hai foto o "
                "video | hai un video | per pubblicità su | per la pubblicità su questo"
            ),
            "copyright": (
                "copyright | riproduzione riservata | tutti i diritti riservati | "
                "diritti riservati | proprietà letteraria | vietata la riproduzione | è vietata | "
                "©riproduzione"
                " | tutti i contenuti | tutti i contenuti di questo sito | tutti i testi | i "
                "contenuti di questo sito | i testi e le foto | la "
                "riproduzione, anche parziale | riproduzione vietata | riproduzione anche "
                "parziale | riproduzione consentita | riproduzione riservata © | è vietata la "
                "riproduzione | è consentita la riproduzione | vietato riprodurre | quest'opera è "
                "distribuita | quest'opera è rilasciata | questo articolo è distribuito con "
                "licenza | questo sito è distribuito con"
                " | articoli e foto non | testi e foto non | testi e immagini non | foto e testi non "
                "| nessuna parte di quest*"
            ),
            "credits": (
                "andato in onda il | in onda il | trasmesso il | servizio andato in onda "
                "| "
                "fonti: | fonte | traduzione di | tradotto da | traduzione: | traduzione a cura | "
                "questo articolo è stato | questo articolo è apparso | questo articolo è uscito | "
                "questo articolo è pubblicato | questo testo è | pubblicato originariamente | "
                "articolo pubblicato | articolo originale | (articolo originale | a cura di | "
                "con agenzie | (con agenzie | ha collaborato | hanno collaborato | testo di | "
                "montaggio di | servizio di | di redazione | redazione | redazione ansa | "
                "in collaborazione | con informazioni di | "
                "ricerche: | documentazione: | "
                "infografiche: | illustrazioni: | grafica: | grafiche: | disegno: | disegni: | "
                "progetto grafico: | impaginazione: | adattamento: | riprese: | montaggio: | "
                "montaggio video: | suono: | produzione: | regia: | editing: | revisione: | "
                "verifica: | dati: | analisi dati: | sviluppo: | testo: | testi: | servizio: | "
                "coordinamento: | collaborazione: | ha collaborato: | hanno collaborato: | "
                "musica: | musiche: | voce: | conduzione:"
                " | pubblicato su | pubblicato sul | pubblicato sulla | uscito su"
                " | a cura della | a cura della redazione | a cura di redazione | a cura dei | con "
                "fonte | (con fonte | con fonti | fonte: | (fonte: | (fonte ansa | (fonte "
                "adnkronos | (fonte agi | fonte e foto | fonte foto | con ansa | (con ansa | con "
                "agenzia | con adnkronos | con lapresse | con askanews | traduzione italiana di | "
                "traduzione dall'inglese | traduzione e adattamento | traduzione di: | tradotto "
                "dall'inglese | tradotto dal | adattamento di | revisione di | intervista a cura "
                "| intervista di | testo a cura | testi di | testi e foto | testo e foto | testo "
                "e foto di | foto e testo | foto e testi | ha contribuito | hanno contribuito | "
                "ha contribuito: | con il contributo di | con la collaborazione di | si ringrazia per la collaborazione | per gentile concessione "
                "| pubblicato per gentile concessione | originariamente pubblicato | articolo "
                "uscito | articolo apparso | articolo tratto | articolo tradotto | articolo "
                "scritto da | "
                "quest'articolo è apparso | quest'articolo è uscito | l'articolo originale | "
                "l'articolo è stato pubblicato | l'articolo è uscito | l'articolo è apparso | "
                "l'articolo originale è | questa intervista è stata | questa intervista è apparsa "
                "| questa inchiesta è stata | questa inchiesta è realizzata | questa inchiesta fa "
                "parte | questo articolo fa parte | questo reportage è stato | questo reportage "
                "fa parte | questo lavoro è stato | questo servizio è stato | questo progetto è "
                "stato | questo testo è stato pubblicato | questo testo è apparso | questo testo "
                "è tratto | questo testo è uscito | articolo originale: | link all'articolo "
                "originale | autore: | autrice: | di redazione web | redazione web | "
                "redazione online | redazione cronaca"
                " | estratto da$ | estratto dal libro | estratto dal volume | brano tratto da | "
                "brano tratto dal | testo tratto da | testo tratto dal | testo adattato da | "
                "articolo tratto da | articolo adattato da | intervista raccolta | intervista "
                "raccolta da | intervista realizzata da | testo raccolto da | inchiesta "
                "realizzata | inchiesta realizzata da | inchiesta realizzata con | reportage "
                "realizzato | reportage realizzato con | articolo scritto con | articolo "
                "realizzato da | articolo prodotto da | ha curato | si ringrazia | si ringraziano"
                " | ha collaborato alla | ha collaborato alla stesura | hanno collaborato alla | "
                "articolo di$"
            ),
            "subscribe": (
                "abbonati | abbonati a | abbonamento | abbonamenti | iscriviti | "
                "iscriviti alla | iscriviti alla newsletter | newsletter | le newsletter | "
                "la newsletter | sei già abbonato | già abbonato | hai già un | sei abbonato | "
                "accedi | registrati | ricevi | ricevi le | contenuto riservato | "
                "articolo riservato | questo contenuto è | questo articolo è riservato | "
                "riservato agli abbonati | per continuare a | per leggere | "
                "continua a leggere con | sostieni | sostienici | sostieni il | dona | "
                "dona ora | fai una donazione | aiutaci | ogni mattina | ogni giorno | "
                "resta aggiornato | rimani aggiornato | non perdere | se ti è piaciuto | "
                "prova | attiva | offerta | abbonati per | abbonati ora | abbonati subito | "
                "sei un abbonato | non sei abbonato | accedi per | registrati gratis | "
                "iscriviti a | iscriviti alla nostra | iscriviti al canale | "
                "questo contenuto è riservato | solo per abbonati | solo per gli abbonati | "
                "esclusiva per gli abbonati | per continuare a leggere | "
                "per leggere l’articolo | continua a leggere | leggi tutto l’articolo | "
                "attiva subito | ricevi ogni | ricevi gratis | sostieni il giornalismo | "
                "sostieni l’informazione | con il tuo sostegno | con il tuo contributo | "
                "il tuo sostegno | il tuo contributo | aiutaci a | unisciti | prova gratis | "
                "disdici quando vuoi | inserisci un indirizzo | grazie per esserti iscritto | "
                "controlla la tua casella | leggi tutti gli articoli con | "
                "leggi senza limiti | leggi tutti i contenuti"
                " | la tua email$ | la tua e-mail$ | indirizzo email$"
                " | sei già registrato | già registrato | già iscritto | sei già iscritto | hai già "
                "un account | hai già un abbonamento | non hai un account | non hai ancora un | "
                "non sei registrato | non sei ancora | non sei ancora abbonato | non sei ancora "
                "registrato | non sei iscritto | se sei abbonato | se sei già abbonato | se non "
                "sei abbonato | se non hai un abbonamento | per continuare la lettura | per "
                "proseguire la lettura | per proseguire nella lettura | per "
                "accedere a tutti | per ricevere le | per "
                "sostenerci | per abbonarsi | per abbonarti | sostieni la | sostieni un | "
                "sostieni il nostro | sostieni la nostra | sostieni l'informazione | sostenete | "
                "sosteneteci | aiutaci a continuare | aiutaci a restare | aiutaci a crescere | "
                "diventa sostenitore | diventa socio | diventa abbonato | diventa membro | "
                "diventa nostro | unisciti alla community | unisciti a noi | unisciti alla nostra "
                "| entra nella community | fai la tua donazione | la tua donazione | "
                "dona il 5x1000 | dona il tuo 5x1000 | dona il tuo | devolvi il tuo | scegli il "
                "tuo abbonamento | scegli l'abbonamento | scegli la formula | scopri le offerte | "
                "scopri l'offerta | scopri gli abbonamenti | scopri tutti gli abbonamenti | "
                "scopri le nostre offerte | abbonati a partire | abbonati con | abbonamento "
                "digitale | abbonamento annuale | offerta speciale | offerta limitata | primo "
                "mese gratis | un mese gratis | a soli 1 € | solo 1 € | a partire "
                "da 1 € | senza impegno | disdici in qualsiasi | contenuto esclusivo | contenuto "
                "premium | contenuto per abbonati | articolo premium | articolo per abbonati | "
                "contenuti esclusivi | riservato ai soci | riservato agli iscritti | riservato ai "
                "sostenitori | questo articolo è per | questo contenuto è per | hai raggiunto il "
                "limite | hai letto tutti | hai esaurito | ti restano | se apprezzi il nostro | se ti piace il nostro | se ti "
                "piace quello | se credi in un | se vuoi sostenere "
                "| se vuoi sostenerci | se vuoi aiutarci | se vuoi leggere | se vuoi ricevere | "
                "se sei arrivato fin qui | se siete arrivati fin qui | questo giornale vive | "
                "questo articolo è gratuito | questo articolo è gratis | questo articolo è "
                "accessibile | il giornalismo indipendente | il giornalismo di qualità | "
                "l'informazione libera | l'informazione indipendente | un giornalismo "
                "indipendente | abbiamo bisogno di te | abbiamo bisogno di voi | abbiamo bisogno "
                "del tuo | inserisci la tua email | inserisci la tua mail | attiva le notifiche | "
                "ricevi le notifiche | ricevi tutte le | ricevi nella tua | ricevi via mail | "
                "ricevi la nostra | voglio ricevere | voglio abbonarmi | voglio iscrivermi | "
                "voglio sostenere | regala un abbonamento | regala l'abbonamento | rinnova il tuo "
                "abbonamento | leggi gratis | iscriviti gratis | iscriviti per | "
                "registrati per | registrati ora | registrati per leggere | accedi o registrati | "
                "accedi o abbonati | login per abbonati"
                " | vuoi leggere | vuoi leggere tutto | vuoi leggere questo | vuoi leggere "
                "l'articolo | vuoi continuare a leggere | vuoi sostenere | vuoi sostenerci | vuoi "
                "aiutarci | hai superato il numero | hai letto il numero "
                "| hai terminato gli | hai finito gli | grazie di aver letto | grazie per aver "
                "letto | articolo disponibile | articolo disponibile solo | articolo disponibile "
                "in edicola | contenuto disponibile | contenuto disponibile solo | la rassegna "
                "stampa | dacci una mano | dateci una mano"
                " | hai superato il limite di | hai superato il limite degli | hai superato il "
                "limite mensile | hai raggiunto il limite di | hai raggiunto il limite degli"
                "| puoi cancellarti in qualsiasi | puoi disiscriverti in qualsiasi | hai letto il "
                "tuo ultimo articolo"
                "| puoi cancellarti in qualsiasi momento$ | puoi disiscriverti in qualsiasi "
                "momento$ | puoi cancellarti quando vuoi$"
                "| ti abbiamo inviato una email di conferma | ti abbiamo inviato un'email di "
                "conferma | ti abbiamo inviato una mail di conferma | inserisci un indirizzo email "
                "| inserisci un indirizzo e-mail | indirizzo email non valido$ | sblocca "
                "l'articolo$ | sblocca articolo$"
            ),
            "share": (
                "condividi | condividi su | condividi questo | condividi l'articolo | invia | "
                "stampa | commenta | commenta per | lascia un commento | scrivi un commento | "
                "partecipa alla | partecipa | di' la tua | dì la tua | seguici | segui | "
                "segui la | seguici su | unisciti | copia link | salva | mi piace | "
                "metti mi piace | esprimi | link copiato | copia il link | "
                "condividi l’articolo | condividi questo articolo | condividi l’articolo su | "
                "regala questo articolo | invia a un amico | stampa articolo | consiglia | "
                "consiglia questo | commenta l’articolo | commenta la notizia | "
                "partecipa alla discussione | cosa ne pensi | cosa ne pensate | che ne pensi | "
                "dicci la tua | di’ la tua | ti è piaciuto | ti è piaciuto questo | "
                "vi è piaciuto | segui su | seguici anche su | la tua opinione | "
                "se ti è piaciuto | se vi è piaciuto"
                ' | metti like | metti un like | metti mi piace alla | metti "mi piace" | lasciaci '
                "un commento | lascia il tuo commento | lascia un tuo commento | lascia una "
                "risposta | lascia la tua opinione | lascia la tua | inserisci un commento | "
                "aggiungi un commento | scrivi qui il tuo | scrivi la tua opinione | scrivi il "
                "tuo commento | commenta qui | commenta su | commenta con | commenta questo | "
                "vota questo | vota l'articolo | valuta questo | valuta questo articolo | invia "
                "ad un | invia ad un amico | invia per email | invia via mail | invia l'articolo "
                "| consiglia l'articolo | fai girare | condividilo | condividila | condividi con "
                "| condividi con i tuoi | condividi la | condividi il | condividi le tue | "
                "condividi la notizia | condividi via | condividi tramite | condividete | seguici "
                "sui | seguici sul | seguici sulla | seguici sui social | seguici sui nostri | "
                "seguici via | segui i nostri | segui il nostro | segui la nostra | segui la "
                "nostra pagina | segui la pagina | segui le nostre | seguiteci | seguiteci su | "
                "unisciti al canale | unisciti al gruppo | unisciti al nostro canale | unisciti "
                "al nostro gruppo | entra nel canale | entra nel nostro canale | entra nel gruppo "
                "| entra nel nostro gruppo | iscriviti al nostro canale | iscriviti al gruppo | "
                "siamo anche su | ci trovi su | ci trovi anche su | trovaci su | aggiungi ai "
                "preferiti | salva articolo | salva l'articolo | salva nei preferiti | salva per "
                "dopo | leggi più tardi$ | leggi dopo$ | stampa l'articolo | stampa la pagina | "
                "stampa questo articolo | e tu cosa ne pensi | e tu, cosa ne pensi | e voi cosa "
                "ne pensate | e voi, cosa ne pensate | e tu che ne pensi | tu cosa ne pensi | voi "
                "cosa ne pensate | cosa ne pensi di | che cosa ne pensi | che ne pensate | facci "
                "sapere cosa | facci sapere | fateci sapere | dicci cosa ne pensi | diteci cosa "
                "ne pensate | ti è piaciuto l'articolo | ti è stato utile | questo articolo ti è "
                "| ti è piaciuta questa"
                " | hai trovato utile | hai trovato utile questo | hai trovato interessante | è "
                "anche su instagram$ | è anche su facebook$"
                " | versione per la stampa | versione stampabile | invia un'email all'autore"
            ),
            "related": (
                "altri stanno leggendo$ | altri lettori hanno letto$ | "
                "i lettori hanno letto anche$ | "
                "leggi anche | (leggi anche | leggi tutto | leggi l'articolo | leggi: | "
                "leggi ancora | leggi di più | vedi anche | guarda anche | guarda | "
                "ascolta anche | per approfondire | approfondisci | approfondimenti | "
                "approfondimento | potrebbe interessarti | potrebbero interessarti | "
                "ti potrebbe interessare | ti potrebbero | ti consigliamo | ti potrebbe | "
                "articoli correlati | articolo correlato | articoli simili | "
                "notizie correlate | correlati | correlate | contenuti correlati | "
                "sullo stesso | sullo stesso argomento | altri articoli | altre notizie | "
                "altre news | ultime notizie | ultim'ora | le ultime | i più letti | "
                "più letti | le più lette | più lette | il più letto | articolo successivo | "
                "articolo precedente | prossimo articolo | precedente | successivo | "
                "da non perdere | consigliati | in evidenza | scopri di più | "
                "maggiori informazioni | tutte le news | tutti gli articoli | video: | "
                "fotogallery | il caso: | la scheda | lo speciale | dossier | "
                "tutte le notizie su | tutte le notizie sul | tutte le notizie di | "
                "tutti gli articoli su | leggi l'intervista | leggi l'intervista completa | "
                "leggi tutti gli articoli | leggi tutte le notizie | "
                "leggi l'articolo completo | leggi il testo integrale | "
                "leggi il pezzo completo | leggi la notizia completa"
                " | gli articoli più | gli articoli più letti | articoli più letti | articoli più "
                "visti | notizie più lette | le notizie più lette | le notizie più | i più visti "
                "| più visti | i più commentati | più commentati | i video più visti | articoli recenti | ultimi articoli | gli ultimi "
                "articoli | ultime news | le ultime notizie | le ultime news | gli ultimi "
                "aggiornamenti | le notizie del giorno | le notizie di oggi | tutte le notizie | "
                "tutte le notizie da | tutte le notizie dal | tutte le ultime | tutti i video | "
                "tutti i nostri articoli | altre notizie da | altri articoli di | altri articoli "
                "su | altri contenuti | altro su | altro in questa | leggi la notizia | leggi "
                "l'articolo originale | leggi il seguito | leggi tutta la notizia | leggi qui | "
                "leggi pure | leggi altre | leggi altri | leggi altri articoli | leggi le altre | "
                "leggi le ultime | leggete anche | vedi tutti gli | vedi tutte le | guarda il "
                "video | guarda la gallery | guarda le foto | guarda la fotogallery | ascolta il "
                "podcast | ti potrebbe anche interessare | ti può interessare | può interessarti "
                "| può interessarti anche | potrebbe interessarti anche | potrebbe anche "
                "interessarti | potrebbe piacerti | potrebbero piacerti | potrebbe interessarvi | "
                "ti suggeriamo | ti suggeriamo di | vi consigliamo | vi suggeriamo | consigliati "
                "per te | consigliato per te | scelti per te | scelto per te | suggeriti per te | "
                "suggerimenti di lettura | letture consigliate | per saperne di più | per saperne "
                "| per approfondire: | sullo stesso tema | temi correlati | argomenti correlati | "
                "contenuti simili | notizie simili | notizia precedente | notizia successiva | "
                "post precedente | post successivo | post correlati | leggi il prossimo | "
                "prossima notizia | dal nostro archivio | dall'archivio | clicca "
                "qui per leggere | clicca qui per vedere | clicca qui per l'articolo | scopri "
                "tutte le notizie | scopri le altre | vai allo speciale | vai al dossier | vai "
                "alla sezione | vai alla notizia | vai all'articolo"
                " | dello stesso autore$ | della stessa autrice$ | degli stessi autori$ | nella "
                "stessa rubrica$ | nella stessa sezione$ | altre storie$ | il resto delle "
                "notizie$ | dal nostro archivio$ | dall'archivio$ | clicca qui per tutti | clicca "
                "qui per tutte | guarda tutte le | guarda tutti i"
                "| scelti dalla redazione$ | scelti per voi$ | cruciverba del giorno$ | metti alla "
                "prova le tue | metti alla prova la tua | partecipa al sondaggio$ | vota il "
                "sondaggio$"
            ),
            "correction": (
                "rettifica | errata corrige | correzione | precisazione | nota della redazione | nota "
                "di redazione | ndr | una versione precedente | una precedente versione | in una "
                "versione precedente | in una precedente | questo articolo è stato aggiornato | "
                "questo articolo è stato corretto | questo articolo è stato modificato | articolo "
                "aggiornato | segnala un errore | segnala errore | hai trovato un errore | segnalaci "
                "| aggiornamento | aggiornato alle | hai notato un errore | hai visto un errore | "
                "avete notato un errore | avete trovato un errore | segnalaci un errore | correzione: "
                "| n.d.r. | l’articolo è stato aggiornato | l’articolo è stato corretto | articolo "
                "aggiornato il | aggiornato il | ultimo aggiornamento | aggiornamento: | ci scusiamo "
                "| ci scusiamo per | segnala un refuso | segnala refuso | una versione precedente di "
                "quest* | una precedente versione di quest* | in una versione precedente di quest* | "
                "in una precedente versione di quest* | in una prima versione di quest* | una prima "
                "versione di quest* | notizia aggiornata | articolo modificato | articolo corretto | "
                "testo aggiornato | pezzo aggiornato | per un errore abbiamo | per errore abbiamo | "
                "per un refuso | nell'articolo di ieri | la notizia è stata aggiornata | la notizia è "
                "stata corretta | la notizia è stata integrata | questa notizia è stata aggiornata | "
                "questa notizia è stata corretta | questa notizia è stata integrata | questo articolo "
                "è stato integrato"
                " | segnala un'inesattezza | segnala un problema | segnala eventuali | segnalaci "
                "eventuali errori | segnalateci eventuali | errata-corrige | nota del direttore: "
                "| nota dell'editore | nota dell'autore: | n.d.r | ndr: | ndr. | "
                "abbiamo aggiornato questo | abbiamo modificato il titolo | abbiamo modificato "
                "questo | il titolo di questo articolo | il titolo è stato modificato | il titolo "
                "è stato corretto | un errore nell'articolo | un refuso nell'articolo | se hai trovato un errore | se hai notato un errore | hai trovato un refuso | hai notato un refuso | hai notato qualche | hai "
                "trovato errori | trovato un errore | pubblichiamo la rettifica | l'articolo è stato modificato | "
                "l'articolo è stato integrato | il testo è stato corretto | il testo è stato "
                "aggiornato | il testo è stato modificato | questa versione corregge | questo "
                "pezzo è stato | questo post è stato aggiornato | questo testo è stato modificato "
                "| questo testo è stato corretto | questo testo è stato aggiornato | questa "
                "intervista è stata modificata | la versione originale di questo | la prima "
                "versione di questo | la versione precedente di questo | in origine questo "
                "articolo | articolo aggiornato alle | articolo rettificato | aggiornata alle | "
                "pezzo corretto | pezzo modificato"
                " | l'articolo originale conteneva | la versione originale conteneva | in un primo "
                "momento questo articolo"
                " | abbiamo corretto il titolo | abbiamo corretto l'articolo | abbiamo corretto il "
                "testo | abbiamo corretto quest* | se trovi un errore in quest* | se noti un "
                "errore in quest* | se trovi un errore, | se noti un errore, | se hai trovato un "
                "errore, | se hai notato un errore,"
            ),
            "author_bio": (
                "sull'autore | sull'autrice | l'autore è | l'autrice è | l'autore | "
                "l'autrice | chi è l'autore | tutti gli articoli di | vedi tutti | "
                "giornalista | giornalista professionista | nato a | nata a | scrive per | "
                "scrive di | si occupa di | giornalista e | l'autore insegna | "
                "l'autrice insegna | l'autore è professore | l'autrice è professoressa | "
                "l'autore è un | l'autrice è una | l'autore lavora"
                " | professore ordinario | professoressa ordinaria | professore associato | "
                "professoressa associata | professore emerito | docente a contratto "
                "| laureato in | laureata in | laureato all'università | laureata all'università "
                "| dottore di ricerca | dottorando in | dottoranda in | "
                " giornalista pubblicista | giornalista "
                "freelance | giornalista e scrittore | giornalista e scrittrice | giornalista, "
                "scrittore | giornalista, scrittrice | sull'autore: | informazioni sull'autore | "
                "gli autori sono | notizie sull'autore | altri articoli dell'autore | tutti i "
                "suoi articoli | vedi tutti i suoi "
            ),
            "disclaimer": (
                "le opinioni | le idee | il contenuto di questo | questo articolo contiene | "
                "questo contenuto è stato | questo testo è stato generato | "
                "contenuto generato | avvertenza | avvertenze | disclaimer | "
                "potremmo ricevere | acquistando | l'articolo contiene | "
                "contenuto realizzato | traduzione automatica | i contenuti | "
                "le opinioni espresse | nome di fantasia | nomi di fantasia | "
                "questo articolo è stato tradotto | questo articolo è stato generato | "
                "questo articolo è stato realizzato | questo testo è stato tradotto | "
                "realizzato con il supporto | la redazione non | questo articolo non | "
                "se hai bisogno | se hai bisogno di aiuto | se sei in difficoltà | se tu o | "
                "contenuto sponsorizzato | informazione pubblicitaria | i nomi sono di | "
                "i nomi dei protagonisti | *nome di fantasia | * nome di fantasia | "
                "i nomi sono di fantasia$ | nome di fantasia$ | nomi di fantasia$ | "
                "i nomi sono stati cambiati | i nomi sono stati modificati"
                " | contenuto a pagamento | contenuto commerciale | contenuto promozionale | "
                " articolo sponsorizzato | articolo a pagamento | "
                "articolo promozionale | messaggio promozionale | pubbliredazionale | "
                "publiredazionale | redazionale a pagamento | informazione promozionale | "
                " le informazioni presenti | gli articoli firmati | gli "
                "articoli pubblicati | gli articoli contenuti | le opinioni degli autori | le "
                "opinioni riportate | le opinioni contenute | le opinioni qui espresse | le "
                "opinioni e i | le idee e le opinioni | l'autore dichiara | l'autore non | "
                "l'autrice dichiara | l'autrice non | gli autori dichiarano | i commenti degli | "
                "i commenti dei lettori | i commenti pubblicati | si declina ogni responsabilità "
                "| sui link presenti | alcuni "
                "link | alcuni dei link | se acquisti | se acquistate | se compri | acquistando "
                "tramite | acquistando attraverso | i prezzi indicati | i prezzi possono | i "
                "prezzi riportati | questo articolo riflette | questo articolo esprime | questo "
                "articolo ha scopo | questo articolo ha carattere | questo articolo non "
                "sostituisce | questo articolo non costituisce | questo articolo rispecchia | "
                "questo contenuto non | questo contenuto ha scopo | questo testo riflette | "
                "questo testo rispecchia | articolo generato con | testo generato con | tradotto "
                "con l'aiuto | i nomi sono inventati | i nomi sono fittizi | nome inventato | "
                "nome fittizio | nomi fittizi | *i nomi sono | * i nomi sono"
                " | comunicato stampa$"
                " | gli autori sono responsabili | articolo realizzato in collaborazione | contenuto "
                "realizzato in collaborazione | articolo offerto da | contenuto offerto da | "
                "articolo in collaborazione con | contenuto in collaborazione con | contenuto a "
                "cura di | attenzione: le informazioni | avviso: le informazioni | "
                " il nome è stato cambiato | il nome è di fantasia"
                " | le informazioni contenute in quest* | le informazioni contenute nel present* | "
                "le informazioni contenute nel sito | le informazioni riportate in quest* | le "
                "informazioni fornite in quest* | la testata non si assume | la testata non è "
                "responsabile | il giornale non si assume | l'editore non si assume | l'editore "
                "non è responsabile"
                "| se hai pensieri suicidi | se hai pensieri di suicidio | il numero antiviolenza "
                "1522"
                "| il numero antiviolenza e stalking 1522 | il 1522, numero antiviolenza"
                "| articolo tradotto automaticamente$"
            ),
            "legal": (
                "note legali | privacy | privacy policy | informativa privacy | "
                "informativa sulla | informativa | cookie policy | cookie | preferenze cookie | "
                "gestisci cookie | gestione cookie | termini e condizioni | termini di | "
                "condizioni d'uso | condizioni generali | dati societari | "
                "dichiarazione di accessibilità | accessibilità | iscrivendoti | cliccando | "
                "continuando | proseguendo | questo sito | testata registrata | "
                "registrazione tribunale | reg. trib | p.iva | p. iva | partita iva | "
                "direttore responsabile | per la pubblicità | pubblicità - | lavora con | "
                "codice etico | concessionaria"
                " | issn | issn: | testata giornalistica | testata iscritta | testata reg | "
                "iscrizione al tribunale | iscrizione al roc | iscritta al roc | iscritta al "
                "registro | iscritto al roc | iscrizione roc | numero roc | roc n | registro "
                "operatori | aut. trib | aut. tribunale | autorizzazione tribunale | "
                "autorizzazione del tribunale | registrazione al tribunale | registrazione del "
                "tribunale | registrazione presso il tribunale | reg. tribunale | direttore "
                "responsabile: | direttrice responsabile | direttore editoriale | capitale "
                "sociale | codice fiscale | c.f. e p.iva | trattamento dei dati | trattamento "
                "dati | gestione consenso | gestione dei cookie | impostazioni privacy | "
                "impostazioni cookie | impostazioni dei cookie | preferenze privacy | preferenze "
                "sui cookie | rivedi il consenso | aggiorna le preferenze | informativa cookie | "
                "informativa estesa | condizioni di utilizzo | condizioni di servizio | "
                "condizioni di vendita | termini d'uso | termini di servizio | termini e "
                "condizioni d'uso | dichiaro di aver letto | dichiaro di avere letto | ho letto e "
                "accetto | ho letto l'informativa | accetto i termini | accetto la privacy | "
                "acconsento al trattamento | cliccando su | inviando questo | inviando il | "
                "registrandoti | registrandosi | iscrivendosi | abbonandoti | utilizzando questo "
                "sito | navigando su questo | whistleblowing | codice deontologico | codice di "
                "autoregolamentazione | la testata percepisce | la testata "
                "fruisce | la società editrice | tutela della privacy | rettifica dei dati"
                " | contributi pubblici$"
                " | per visualizzare questo contenuto | per vedere questo contenuto | accetta i "
                "cookie per | devi accettare i cookie | è necessario accettare i cookie"
                "| utilizziamo i cookie per | usiamo i cookie per | noi e i nostri partner "
                "archiviamo | noi e i nostri partner utilizziamo | noi e i nostri partner "
                "trattiamo | noi e terze parti selezionate | pubblicità sul sito$ | iscrivendoti "
                "accetti i termini"
                "| continua senza accettare$"
                "| solo cookie necessari$ | solo i cookie necessari$ | solo necessari$ | accetta "
                "solo i necessari$"
            ),
            "tags": (
                "tag | tags | temi | argomenti | parole chiave | categorie: | categoria: | "
                "persone: | leggi altro su | in questo articolo"
                " | argomenti$ | argomenti / | temi$"
            ),
            "comments": (
                "commenti | commento | mostra commenti | vedi commenti | leggi i commenti | tutti i "
                "commenti | i commenti | nessun commento | rispondi | i commenti sono | vai ai "
                "commenti | i commenti sono chiusi | commenti chiusi$ | commenti disabilitati$"
                "| per commentare è necessario"
                "| per commentare devi effettuare il login$ | per commentare devi accedere$ | per "
                "commentare è necessario accedere$"
            ),
            "app": (
                "scarica | scarica l'app | scarica la nostra | l'app | la nostra app | disponibile su "
                "| segui il canale | apri nell'app | leggi nell'app | vai all'app$"
            ),
            "advertisement": (
                "pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato | promo | "
                "contenuti sponsorizzati | l'articolo continua | articolo continua | continua dopo | "
                "continua a leggere | prosegue dopo | in collaborazione con | offerto da | contenuto "
                "pubblicitario | messaggio pubblicitario | adv | informazione pubblicitaria | "
                "continua a leggere dopo la pubblicità | l'articolo continua dopo la pubblicità | la "
                "pubblicità continua"
                " | salta la pubblicità$ | salta pubblicità$ | salta annuncio$ | salta l'annuncio$"
                "| contenuti dei nostri partner$ | annuncio pubblicitario$ | dai nostri partner$"
                "| spazio pubblicitario$ | chiudi pubblicità$"
            ),
            "caption": (
                "foto di | foto | (foto | fotografia di | fotografia: | immagine: | immagine di | "
                "immagini: | foto d'archivio | immagine d'archivio | credit: | credits: | crediti: | "
                "ansa/ | video di | fotogramma | infografica | illustrazione | didascalia | immagine "
                "generata con ai | immagine generata con l'ia | immagine generata con ia | crediti "
                "foto | crediti fotografici | credito foto | nella foto: | archivio$ | foto archivio$ "
                "| immagine d'archivio$ | foto di repertorio$"
            ),
            "navigation": (
                "caricamento in corso$ | caricamento...$ | "
                "home | home > | menu | cerca | ricerca | vai al contenuto | vai al | "
                "vai alla | salta al | torna su | torna alla | torna indietro | torna | esci | "
                "il mio account | ascolta | ascolta l'articolo | ascolta la | "
                "tempo di lettura | lettura | minuti di lettura | mostra altro | "
                "carica altro | carica altri | pagina successiva | chiudi | diretta | "
                "ultima ora | sei in | edizione | apri il menu | il tuo browser non | "
                "abilita javascript | attiva javascript"
                " | torna all'indice | torna alla home | torna all'inizio | torna alle notizie | "
                "torna all'elenco | torna alla lista"
                " | inizio pagina$ | torna su$ | torna all'inizio$"
                " | caricamento del tweet | caricamento tweet | caricamento in corso$ "
                "| caricamento$"
                " | invia$"
                " | javascript è disabilitato | javascript è disattivato | javascript deve essere "
                "abilitato | è necessario abilitare javascript | abilitare javascript"
                "| il mio profilo$ | dimensione testo$ | dimensione del testo$ | in diretta$ | "
                "diretta live$ | mostra meno$ | leggi meno$"
                "| hai dimenticato la password | recupera password$ | recupera la password$ | area "
                "personale$ | area riservata$"
            ),
        },
        holds={
            "contact": (
                "scrivi alla redazione | scrivi a | scrivici a | lettere al direttore | "
                "all'indirizzo"
            ),
            "copyright": (
                "riproduzione riservata | tutti i diritti riservati | diritti sono riservati | "
                "diritti riservati | vietata la riproduzione | senza autorizzazione | "
                "senza l'autorizzazione | senza il consenso | è vietata la | "
                "riproduzione vietata | riproduzione anche parziale | citando la fonte"
                " | di proprietà dell'editore | proprietà dell'editore | licenza creative commons | "
                "una licenza creative commons | senza autorizzazione scritta | senza il permesso "
                "| senza permesso | senza preventiva autorizzazione | riproduzione totale o "
                "parziale | riproduzione, anche parziale | previa autorizzazione | riproduzione "
                "anche parziale è"
                " | senza consenso scritto | essere riprodotti senza | essere riprodotto senza | "
                "essere riprodotta senza"
            ),
            "credits": (
                "tradotto da | traduzione di | ha contribuito | hanno contribuito | con agenzie | "
                "pubblicato in inglese | stato pubblicato in | precedentemente pubblicato | "
                "pubblicato originariamente | (ansa) | apparso su | uscito su"
                " | ha contribuito a questo | hanno contribuito a questo | ha collaborato a questo | "
                "hanno collaborato a questo | ha contribuito alla | è tratto da | fonte adnkronos"
            ),
            "subscribe": (
                "newsletter | alla newsletter | nostra newsletter | abbonati | agli abbonati | "
                "iscriviti | giornalismo indipendente | informazione libera | una donazione | "
                "dona ora | nostro lavoro | un abbonamento | la tua email | tua casella | "
                "riservato agli abbonati | nella tua casella | nella tua email | "
                "nella tua mail | nella tua posta | informazione indipendente | "
                "disdici quando vuoi | alla nostra newsletter"
                " | dacci una mano | dateci una mano | nella tua inbox | articoli gratuiti | nostra "
                "cooperativa"
            ),
            "share": (
                "condividi su | seguici su | nei commenti | alla discussione | la tua opinione | "
                "facebook twitter"
                " | tue fonti preferite | fonte preferita su google | fonti preferite su google"
            ),
            "related": (
                "leggi anche | vedi anche | leggi tutto | per approfondire | scopri di più | "
                "articoli correlati"
            ),
            "correction": (
                "versione precedente | precedente versione | è stato corretto | "
                "è stato aggiornato | è stato modificato | ci scusiamo | per errore | "
                "della redazione: | segnalacelo | segnalatecelo | in una versione precedente | "
                "ci scusiamo con | ci scusiamo per | per errore era stato | "
                "riportava erroneamente | erroneamente indicato | con la risposta d* | "
                "con la replica d*"
                " | ce ne scusiamo | ci scusiamo dell* | chiediamo scusa a | chiediamo scusa ai "
                "lettori | ce ne scusiamo con | avevamo scritto che | avevamo erroneamente "
                "scritto"
            ),
            "author_bio": (
                "è giornalista | è un giornalista | è una giornalista | è corrispondente | "
                "è caporedattore | è caporedattrice | è redattore | è redattrice | è inviato | "
                "è inviata | è autore di | è autrice di | è editorialista | "
                "giornalista professionista | scrive per | si occupa di politica | "
                "si occupa di esteri | si occupa di cronaca | si occupa di economia | "
                "si occupa di sport | si occupa di cultura | è scrittore | è scrittrice | "
                "è uno scrittore | è una scrittrice | è uno storico | è una storica | "
                "insegna all’università | insegna storia | insegna letteratura | "
                "il suo ultimo libro | ha scritto per | collabora con la stampa | "
                "collabora con il manifesto | collabora con diverse testate | "
                "collabora con varie testate | collabora con repubblica | "
                "collabora con il foglio | collabora con internazionale"
                " | lavora come giornalista"
            ),
            "disclaimer": (
                "programma affiliazione amazon | un programma di affiliazione che | in qualità di affiliato amazon | "
                "link di affiliazione | link affiliati | affiliazione | una commissione | "
                "intelligenza artificiale | generato automaticamente | non riflettono | "
                "non rispecchiano | necessariamente | scopo informativo | "
                "responsabilità dell'autore | non riflettono necessariamente | "
                "non rispecchiano necessariamente | non rappresentano necessariamente | "
                "sono di esclusiva responsabilità | responsabilità degli autori | "
                "responsabilità dell’autore | non è responsabile | non si assume | "
                "ricevere una commissione | supporto dell'intelligenza artificiale | "
                "ausilio dell'intelligenza | aiuto dell'intelligenza artificiale | "
                "tramite intelligenza artificiale | nomi sono stati cambiati | "
                "nome è stato cambiato | nomi sono stati modificati | nomi di fantasia | "
                "nome di fantasia | sono di fantasia | è di fantasia | per tutelare la privacy | "
                "per proteggere l'identità | a tutela della privacy | "
                "non si assume responsabilità | non si assume alcuna responsabilità | "
                "non rispecchia necessariamente | opinioni dell'autore | opinioni degli autori | "
                "opinione dell'autore | opinioni personali | contenuto sponsorizzato"
                " | scopo puramente informativo | scopi informativi | carattere informativo | "
                "carattere puramente informativo | fini informativi | a scopo illustrativo | non "
                "sostituisce il parere | non sostituiscono il parere | non sostituisce il medico "
                "| non sostituisce il consulto | il parere del medico | il parere di un medico | "
                "non costituisce consulenza | non costituiscono consulenza | consulenza "
                "finanziaria | sollecitazione all'investimento | sollecitazione al pubblico "
                "risparmio | percepire una commissione | guadagnare una commissione | ricevere "
                "una piccola commissione | ottenere una commissione | riceve una commissione | "
                "riceviamo una commissione | link affiliato | link di affiliazione: | non "
                "necessariamente rispecchiano | non necessariamente riflettono | non impegnano la "
                "| non coincidono necessariamente | non coincide necessariamente | non "
                "rappresenta necessariamente"
                " | non sostituiscono in alcun modo | non sostituisce in alcun modo | è stato "
                "cambiato su sua richiesta | cambiato su sua richiesta | stato cambiato per "
                "proteggere | stato cambiato per tutelare | stati cambiati per proteggere | stati "
                "cambiati per tutelare | cambiati su richiesta | sono responsabili dei contenuti "
                "| responsabili dei contenuti"
            ),
            "legal": (
                "note legali | privacy policy | cookie policy | termini e condizioni | "
                "informativa privacy | data mining policy | dati personali | partita iva | "
                "p.iva | registrata presso | tribunale di | concessionaria"
                " | iscritta al registro | iscrizione al roc | iscritta al roc | capitale sociale | "
                "direttore responsabile"
                "| accediamo a informazioni su un dispositivo | revocare il consenso in qualsiasi "
                "momento | revocare il tuo consenso in qualsiasi momento"
            ),
            "comments": "i commenti sono"
            " | la pubblicazione dei commenti | i commenti per ogni articolo | commenti per ogni articolo saranno",
            "app": ("app store | google play | nostra app | canale whatsapp | canale telegram"),
            "advertisement": (
                "dopo la pubblicità | contenuto sponsorizzato | in collaborazione con | offerto da"
            ),
            "caption": (
                "(foto | foto: | credit: | getty images | /ansa | ansa/ | /afp | /reuters | "
                "lapresse | imagoeconomica | foto di | shutterstock | d'archivio"
            ),
            "navigation": (
                "minuti di lettura | min di lettura | tempo di lettura | ascolta l'articolo | "
                "vai al contenuto | il tuo browser"
            ),
        },
        house=(
            "noi | nostro | nostra | nostri | nostre | tu | tuo | tua | tuoi | tue | ti | ci | "
            "vostro | vostra | vi | vuoi | puoi | hai | siamo | abbiamo | vostri | vostre | "
            "volete | potete | scrivici | seguici | aiutaci | voi | qui | su"
        ),
        is_words="è | sono",
        trades=(
            "giornalista | giornaliste | corrispondente | redattore | redattrice | reporter | "
            "editorialista | inviato | inviata | caporedattore | scrittore | scrittrice | "
            "saggista | romanziere | poeta | autore | autrice | cronista | cronisti | critico | "
            "critica | vicedirettore | vicedirettrice | fotografo | fotografa | fotoreporter | "
            "conduttore | conduttrice | blogger | editorialisti | opinionista | sociologo | "
            "sociologa | storico | storica | filosofo | filosofa | drammaturgo | traduttore | "
            "traduttrice | giornalisti | documentarista | collaboratore | collaboratrice | "
            "pubblicista | pubblicisti | freelance | notista | politologo | politologa"
        ),
        itself=(
            "questo articolo | questo testo | questa notizia | questo contenuto | "
            "questo riassunto | l'articolo | questo giornale | questo contributo | "
            "questo servizio | questo pezzo | questo post | questo intervista | "
            "questo inchiesta | questo pagina | questo rubrica | questo recensione | "
            "questo traduzione | questa contributo | questa servizio | questa pezzo | "
            "questa post | questa articolo | questa intervista | questa inchiesta | "
            "questa pagina | questa rubrica | questa recensione | questa traduzione | "
            "quest'articolo | quest'intervista | quest'inchiesta | dell'articolo | "
            "nell'articolo | il presente articolo"
            " | nostra edizione | nostro articolo | l'edizione di ieri | edizione cartacea di | "
            "l'articolo originale | questa scheda | nostre pagine | questo video"
        ),
        topics={
            "app": (
                "app | applicazione | scarica | scaricare | notifiche | android | iphone | ios"
            ),
            "related": (
                "leggi | leggere | notizie | articoli | approfondimento | approfondimenti | "
                "speciale | video | dossier"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | telegram | linkedin | tiktok | "
                "canale | condividere | condividi | amici | amico"
            ),
            "contact": (
                "redazione | contattare | contatta | scrivici | segnalazione | segnalazioni | "
                "segnalare | whatsapp | raccontarci"
            ),
            "correction": (
                "aggiornato | corretto | modificato | versione | errore | corretta | "
                "rettificato | titolo | risposta | aggiornata | modificata | rettifica | "
                "rettificata | correzione | correzioni | errori | erroneamente | errata | "
                "errato | sbagliata | sbagliato | precedente | precedentemente | originaria | "
                "originale | precisazione | precisare | integrato | aggiunta | dichiarazione | "
                "replica | scusiamo | riportava | riportato | indicava | nome"
            ),
            "subscribe": (
                "giornalismo | indipendente | lettori | abbonati | abbonamento | abbonarti | "
                "sostieni | sostegno | donazione | gratis | accesso | leggere | newsletter | "
                "vive | grazie | libero | sostengono | possibile | abbonata | abbonate | "
                "abbonamenti | abbonarsi | lettrici | lettore | donazioni | donare | dona | "
                "donate | sostenere | sostenitori | sostenitore | contributo | contributi | "
                "contribuire | indipendenza | libera | informazione | gratuito | gratuita | "
                "gratuitamente | mensile | annuale | mese | euro | illimitato | riservato | "
                "riservata | registrati | registrazione | pubblicità | editore | finanziare | "
                "finanziato | iscriversi | iscriviti | iscrizione | socio | soci | membro | "
                "esclusivi | esclusivo | mail | casella"
            ),
            "disclaimer": (
                "intelligenza | artificiale | ia | tradotto | automaticamente | opinioni | "
                "autore | generato | opinione | espresse | espressi | riflettono | rispecchiano | "
                "necessariamente | autrice | autori | responsabilità | responsabile | redazione | "
                "testata | sponsorizzato | pubblicitario | affiliazione | commissione | "
                "acquisto | link | nomi | cambiati | fantasia | tutela | generata | generate | "
                "assistenza | automatica | finanziaria | costituisce | consulenza | conflitto | "
                "interessi"
            ),
            "credits": (
                "pubblicato | tradotto | originariamente | traduzione | pubblicata | apparso | "
                "apparsa | uscito | uscita | originale | realizzato | realizzata | "
                "collaborazione | collaborato | tradotta | adattato | estratto | prodotto | "
                "prodotta | ripreso"
            ),
            "author_bio": (
                "giornalista | professore | professoressa | università | scrittore | scrittrice | "
                "autore | autrice | corrispondente | libro | scrive | redattore"
            ),
        },
        speech=(
            "disse | dichiarato | spiegato | affermato | scritto | chiesto | risposto | "
            "ha detto | dice | spiega | consiglia | racconta | avverte | aggiunto | "
            "sottolineato | ricordato | commentato | annunciato | precisato | replicato | "
            "denunciato | raccontato | aggiunge | sottolinea | ricorda | commenta | precisa | "
            "replica | denuncia | conclude"
        ),
        changes=(
            "articolo testo notizia pezzo titolo = aggiornato aggiornata corretto corretta "
            "modificato modificata rettificato integrato = con = includere aggiungere "
            "correggere precisare chiarire specificare inserire"
        ),
        laws="costituzione | trattato",
        heads="crediti",
    ),
    prose=Prose(
        openers="Il",
        common=(
            "di e il la che in a per un è del non una i le con si da della al sono dei nel alla ha "
            "più come gli anche ma dal delle lo suo questo stato dopo nella tra d' l' dell'"
        ),
        leading=(
            "o ed se perché mentre senza verso fra dallo dalla dalle dagli nello nelle "
            "negli sul sullo sulla sulle sugli dello degli allo alle cui ogni né all' dall' "
            "nell' sull'"
        ),
        letters="ìòèùà",
        titles=(
            "sig. sigg. sig.ra. sig.na. dott. dott.ssa. dr. prof. prof.ssa. avv. ing. arch. "
            "geom. rag. sen. gen. cap. magg. mons."
        ),
        abbreviations=(
            "sig. sigg. sig.ra. sig.na. dott. dott.ssa. dr. prof. prof.ssa. avv. ing. arch. geom. "
            "rag. sen. gen. cap. mar. magg. mons. S. Ss. ecc. p.es. cfr. pag. pagg. p. pp. n. nn. "
            "art. artt. vol. ca. tel. c. v. vs. a.C. d.C. feb. febb. apr. mag. giu. lug. ott. nov. "
            "dic. S.p.A. S.r.l. L. mln. mld. op. cit. lett. co. lgs. fig. segg."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="e o",
    ),
    # fmt: off
    labels=(
        "Analisi",
        "Attenzione",
        "Commento",
        "Diretta",
        "Editoriale",
        "Esclusiva",
        "Esclusivo",
        "Foto",
        "In diretta",
        "Intervista",
        "Inchiesta",
        "Leggi anche",
        "Opinione",
        "Podcast",
        "Prospettiva",
        "Recensione",
        "Reportage",
        "Sondaggio",
        "Ultim'ora",
        "Ultima ora",
        "Video",
        "Approfondimento",
        "Cronologia",
        "Fact checking",
        "Fotogallery",
        "Galleria",
        "Il caso",
        "Il commento",
        "Il personaggio",
        "Il punto",
        "Il retroscena",
        "Infografica",
        "La scheda",
        "L'analisi",
        "L’analisi",
        "L'editoriale",
        "L’editoriale",
        "L'intervista",
        "L’intervista",
        "Longform",
        "Ritratto",
        "Scheda",
        "Storia",
        "Quiz",
        "Mappa",
        "Grafico",
        "Lista",
        "Mappe",
        "Comunicato",
        "Avviso",
        "Concorso",
        "Rettifica",
        "Precisazione",
        "Estratto",
        "Poesia",
        "Annuncio",
        "Invito",
        "Riassunto",
        "Oroscopo",
        "Guida",
        "Consigli",
        "Traffico",
        "Meteo",
        "Necrologio",
        "Offerta di lavoro",
        "Ricetta",
        "Anteprima",
        "La recensione",
        "Comunicato stampa",
        "Lettera aperta",
        "Il racconto",
        "Il ritratto",
        "Il reportage",
    ),
    topical=(
        "Attenzione",
        "Inchiesta",
        "Sondaggio",
        "Storia",
        "Scheda",
        "Il caso",
        "Il personaggio",
        "Il punto",
        "Galleria",
        "La scheda",
        "Diretta",
        "Mappa",
        "Grafico",
        "Lista",
        "Mappe",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "lunedì 14 aprile 2025": "2025-04-14",
            "Pubblicato: 9 dicembre 2023, 09:05": "2023-12-09T09:05",
            "Aggiornato 25/10/2024 18:40": "2024-10-25T18:40",
            "Ultima modifica il 4 gennaio 2022 alle ore 18.15": "2022-01-04T18:15",
            "1º maggio 2024": "2024-05-01",
            "Roma, 28 lug 2024": "2024-07-28",
        },
        not_dates=("3 ore fa", "Il trattato è stato firmato a Vienna il 4 maggio 2020."),
        bylines={
            "di Anna Rossi e Paolo Bianchi": ("Anna Rossi", "Paolo Bianchi"),
            "Anna Rossi e Paolo Bianchi": ("Anna Rossi", "Paolo Bianchi"),
            "dal nostro inviato a Gerusalemme Anna Rossi": ("Anna Rossi",),
            "Foto e testo: Rita Boi": ("Rita Boi",),
            "lunedì 3 maggio 2021 - Rita Boi": ("Rita Boi",),
        },
        not_bylines=(
            "Di nuovo in piazza contro il governo",
            "Da Roma a Milano, scioperi in tutta Italia",
            "Di stagione",
        ),
        prose=(
            "Il consiglio comunale ha approvato martedì un bilancio che destina più soldi alle "
            "scuole e alle strade. Secondo la sindaca i lavori del vecchio ponte cominceranno dopo "
            "l’estate, ma gli abitanti non sono convinti. «Ce lo hanno promesso anche prima delle "
            "elezioni», dice uno di loro."
        ),
        boilerplate={
            "Iscriviti alla nostra newsletter": "subscribe",
            "Leggi anche: Il porto riapre lunedì": "related",
            "© RIPRODUZIONE RISERVATA": "copyright",
            "Scrittrice e giornalista, vive tra Genova e Parigi.": "author_bio",
            "I nomi dei pescatori sono di fantasia.": "disclaimer",
        },
    ),
)
