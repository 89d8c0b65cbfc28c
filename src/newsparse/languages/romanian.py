"""Romanian."""

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
    code="ro",
    name="Romanian",
    native="română",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["ro"],
        weekdays=cldr.WEEKDAYS["ro"],
        published=(
            "publicat",
            "publicată",
            "publicat la",
            "publicat pe",
            "publicat în",
            "publicată la",
            "data publicării",
            "postat la",
        ),
        updated=(
            "actualizat",
            "actualizat la",
            "actualizat pe",
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
        captions=("foto", "fotografie", "imagine"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "și şi în de la a pe că din cu o care nu pentru mai au este fi un sau ca s-a prin după "
            "dar acest fost sunt lui va ce al ale într-o iar doar către până cel să se ar"
        ),
        letters="ășțşţ",
        abbreviations=(
            "dl. dna. d-na. d-l. dr. prof. ing. arh. av. conf. lect. acad. gen. col. lt. cpt. mr. "
            "plt. sg. pr. Sf. sf. str. bd. b-dul. nr. bl. sc. et. ap. jud. mun. com. art. alin. "
            "lit. pct. pag. p. vol. cap. etc. ex. ian. feb. febr. mart. apr. iun. iul. aug. sept. "
            "oct. nov. dec. mil. mld. tel. î.Hr. d.Hr. î.e.n. e.n. s.a. ș.a. ș.a.m.d. urm. cf. "
            "cca. aprox. min. max. S.A. S.R.L. n.r. n.red."
        ),
        quotes=(("„", "”"), ("«", "»"), ("“", "”")),
        suspended="și sau",
    ),
    # fmt: off
    labels=(
        "Analiză", "Atenție", "Comentariu", "Editorial", "Exclusiv", "Foto", "Interviu", "Live",
        "Opinie", "Podcast", "Reportaj", "Sondaj", "Ultima oră", "Video",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Consiliul local a aprobat marți un buget care dă mai mulți bani pentru școli și "
            "drumuri. Potrivit primarului, lucrările la podul vechi vor începe după vară, dar "
            "locuitorii nu sunt convinși. „Ni s-a promis asta și înainte de alegeri”, a spus unul "
            "dintre ei."
        ),
    ),
)
