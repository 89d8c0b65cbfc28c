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
        published=("publicat", "publicată", "data publicării", "postat la"),
        updated=(
            "actualizat",
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
    bylines=BylineWords(
        by=(
            "de | de: | autor: | autori: | text: | scris de | un articol de | un reportaj de | "
            "publicat de"
        ),
        joins="și | şi | si",
        places="din | la | în",
        papers="pentru",
        credits={
            "photography": "foto: | fotografii: | fotografie:",
            "translation": "traducere: | traducere de | tradus de",
            "editing": "editor:",
            "video": "video:",
        },
        articles="o | un",
        links="de | din | al | a | și | pentru | la",
        desks="redacția | redacţia | redacție | corespondenți | reporteri | agenții",
        bodies=(
            "partidul | partid | comitetul | ministerul | universitatea | institutul | "
            "sindicatul | asociația | federația | agenția | ziarul | consiliul | fundația | "
            "centrul | mișcarea"
        ),
        roles=(
            "jurnalist | jurnalistă | corespondent | corespondentă | redactor | reporter | "
            "editor | comentator | fotograf | redactor-șef"
        ),
        role_words="senior | special",
        given=(
            "adrian | adriana | alexandra | alexandru | alina | ana | anca | andra | andreea | "
            "andrei | angela | bianca | bogdan | camelia | carmen | cătălin | cătălina | "
            "ciprian | claudia | claudiu | constantin | corina | cornel | cosmin | cristian | "
            "cristina | dan | dana | daniela | delia | diana | dorin | dragoș | elena | emil | "
            "eugen | florentina | florin | gabriel | gabriela | george | georgiana | gheorghe | "
            "horia | iulia | iulian | ioan | ioana | ion | ionel | ionuț | irina | larisa | "
            "laura | laurențiu | lavinia | liviu | loredana | lucian | luminița | mădălina | "
            "magda | marian | mariana | marius | mihaela | mihai | mihail | mircea | mirela | "
            "monica | nicolae | nicoleta | oana | octavian | ovidiu | petru | radu | raluca | "
            "răzvan | roxana | sebastian | simona | sorin | sorina | ștefan | ștefania | "
            "teodora | tudor | valentin | vasile | victor | vlad"
        ),
        never=(
            "nou | nouă | noi | mare | prima | primul | ultima | ultimul | nu | ce | cum | "
            "de ce | cine | când | unde | acest | aceasta | politică | economie | sport | "
            "cultură | opinii | știri | lume | război | pace | criză | guvern | alegeri | grevă | "
            "-ție | -ția | -ții | -area | -ului | -itate"
        ),
        glue="publicat | actualizat | minute | min | ore | acum | distribuie | comentarii",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "și şi în de la a pe că din cu o care nu pentru mai au este fi un sau ca s-a prin după "
            "dar acest fost sunt lui va ce al ale într-o iar doar către până cel să se ar"
        ),
        letters="ășțşţ",
        abbreviations=(
            "dl. dna. d-na. dr. prof. ing. arh. conf. lect. acad. gen. col. lt. cpt. mr. plt. sg. "
            "pr. Sf. sf. str. bd. b-dul. nr. bl. sc. ap. jud. mun. com. art. alin. lit. pct. pag. "
            "p. vol. cap. etc. ex. ian. feb. febr. apr. iun. iul. aug. sept. oct. nov. dec. mil. "
            "mld. tel. î.Hr. d.Hr. î.e.n. e.n. s.a. ș.a. ș.a.m.d. urm. cf. cca. aprox. min. max. "
            "S.A. S.R.L. n.r. n.red."
        ),
        quotes=(("„", "”"), ("«", "»"), ("“", "”")),
        suspended="și şi",
    ),
    # fmt: off
    labels=(
        "Analiză", "Atenție", "Comentariu", "Editorial", "Exclusiv", "Foto", "Interviu", "Live",
        "Opinie", "Podcast", "Reportaj", "Sondaj", "Ultima oră", "Video",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "De Ana Popescu și Ion Radu": ("Ana Popescu", "Ion Radu"),
        },
        not_bylines=("De ce nu vine nimeni?", "De azi portul e închis"),
        prose=(
            "Consiliul local a aprobat marți un buget care dă mai mulți bani pentru școli și "
            "drumuri. Potrivit primarului, lucrările la podul vechi vor începe după vară, dar "
            "locuitorii nu sunt convinși. „Ni s-a promis asta și înainte de alegeri”, a spus unul "
            "dintre ei."
        ),
    ),
)
