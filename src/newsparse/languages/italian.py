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
            "pubblicato il",
            "pubblicata il",
            "pubblicato alle",
            "pubblicazione",
            "data di pubblicazione",
            "data pubblicazione",
            "creato il",
            "scritto il",
        ),
        updated=(
            "aggiornato",
            "aggiornato il",
            "aggiornato alle",
            "aggiornata il",
            "ultima modifica",
            "ultima modifica il",
            "ultimo aggiornamento",
            "ultimo aggiornamento il",
            "ultimo aggiornamento alle",
            "modificato",
            "modificato il",
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
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "di e il la che in a per un è del non una i le con si da della al sono dei nel alla ha "
            "più come gli anche ma dal delle lo suo questo stato dopo nella tra d' l' dell'"
        ),
        letters="ìò",
        abbreviations=(
            "sig. sigg. sig.ra. sig.na. dott. dott.ssa. dr. prof. prof.ssa. avv. ing. arch. geom. "
            "rag. on. sen. gen. col. cap. ten. mar. magg. mons. don. S. Ss. ecc. es. p.es. cfr. "
            "pag. pagg. p. pp. n. nn. art. artt. vol. ca. tel. c. v. vs. a.C. d.C. feb. febb. apr. "
            "mag. giu. lug. ago. set. sett. ott. nov. dic. S.p.A. S.r.l. L. mln. mld. ed. op. cit. "
            "lett. co. lgs. fig. segg."
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
        prose=(
            "Il consiglio comunale ha approvato martedì un bilancio che destina più soldi alle "
            "scuole e alle strade. Secondo la sindaca i lavori del vecchio ponte cominceranno dopo "
            "l’estate, ma gli abitanti non sono convinti. «Ce lo hanno promesso anche prima delle "
            "elezioni», dice uno di loro."
        ),
    ),
)
