"""Italian."""

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
    code="it",
    name="Italian",
    native="italiano",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["it"],
        weekdays=cldr.WEEKDAYS["it"],
        more_months={"sett": 9},
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
        captions=("foto", "immagine", "fotografia", "didascalia"),
    ),
    bylines=BylineWords(
        by=(
            "di | di: | a cura di | scritto da | testo di | testo: | autore: | autrice: | "
            "articolo di | intervista di | commento di | analisi di | pubblicato da"
        ),
        posts=(
            "dal nostro inviato a | dalla nostra inviata a | dal nostro corrispondente a | "
            "dalla nostra corrispondente a | dal nostro inviato | dal nostro corrispondente | "
            "dal nostro corrispondente da | dalla nostra corrispondente da"
        ),
        genres="articolo | commento | analisi | intervista | recensione | reportage",
        joins="e | ed",
        places="a | da | in",
        papers="per",
        credits={
            "with": "con | in collaborazione con",
            "photography": "foto: | foto di | fotografie di",
            "illustration": "illustrazione di | illustrazioni di",
            "video": "video: | video di",
            "translation": "traduzione di | traduzione: | tradotto da",
        },
        statements="dichiarazione del | dichiarazione della | dichiarazione di",
        articles=(
            "il | la | lo | gli | le | i | un | una | nostro | nostra | nostri | dal | dalla | "
            "dai"
        ),
        links="di | del | della | dell' | dei | delle | degli | per | e | la | il | in",
        desks=(
            "redazione | inviati | corrispondenti | redattori | agenzie | comitato di redazione | "
            "i nostri inviati | i nostri corrispondenti | nostri inviati"
        ),
        bodies=(
            "partito | comitato | ministero | università | istituto | sindacato | associazione | "
            "federazione | agenzia | stampa | giornale | lega | collettivo | consiglio | "
            "fondazione | centro | movimento | unione | gruppo | studenti | giovani"
        ),
        roles=(
            "giornalista | corrispondente | inviato | inviata | redattore | redattrice | "
            "direttore | direttrice | editorialista | collaboratore | professore | "
            "professoressa | fotografo | scrittore | scrittrice"
        ),
        role_words="nostro | nostra | speciale | capo",
        given=(
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
            "viviana | walter"
        ),
        never=(
            "nuovo | nuova | nuovi | nuove | stagione | fronte | fatto | cosa | che | chi | "
            "come | quando | dove | perché | non | più | meno | senza | tra | fra | sulla | sul | "
            "nella | nel | con | ma | se | sono | politica | economia | cronaca | cultura | "
            "sport | esteri | mondo | spettacoli | salute | scienza | tecnologia | opinioni | "
            "meteo | condividi | stampa | leggi | guerra | pace | crisi | governo | sciopero | "
            "scioperi | elezioni | prospettiva | ultimo | ultima | primo | prima | grande | "
            "tutto | tutti | tutte | versione | -zione | -zioni | -mente | -mento | -ità"
        ),
        glue=(
            "pubblicato | aggiornato | aggiornato il | minuti | min | ore | lettura | "
            "tempo di lettura | condividi | commenti | segui | minuti di lettura"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "di e il la che in a per un è del non una i le con si da della al sono dei nel alla ha "
            "più come gli anche ma dal delle lo suo questo stato dopo nella tra d' l' dell'"
        ),
        letters="ìò",
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
        "Analisi", "Attenzione", "Commento", "Diretta", "Editoriale", "Esclusiva", "Esclusivo",
        "Foto", "In diretta", "Intervista", "Inchiesta", "Leggi anche", "Opinione", "Podcast",
        "Prospettiva", "Recensione", "Reportage", "Sondaggio", "Ultim'ora", "Ultima ora",
        "Video",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "di Anna Rossi e Paolo Bianchi": ("Anna Rossi", "Paolo Bianchi"),
            "Anna Rossi e Paolo Bianchi": ("Anna Rossi", "Paolo Bianchi"),
            "dal nostro inviato a Gerusalemme Anna Rossi": ("Anna Rossi",),
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
    ),
)
