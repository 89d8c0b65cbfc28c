"""French."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="fr",
    name="French",
    native="français",
    script="Latn",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de la le et les des en un du une que est pour dans qui à il au sur par pas plus ce "
            "avec ne se sont son ou aux mais cette ses leur été être ont d' qu' l' n' a elle ils"
        ),
        letters="œùç",
        abbreviations=(
            "M. MM. Dr. Pr. Me. Mgr. St. Ste. Sts. av. apr. J.-C. art. bd. boul. chap. cf. c.-à-d. "
            "dir. éd. env. etc. ex. p.ex. fig. gén. col. cap. cdt. lt. ibid. id. inéd. janv. févr. "
            "fév. avr. juil. sept. oct. nov. déc. n. no. nos. obs. p. pp. réf. resp. suppl. sq. t. "
            "tél. trad. v. vol. R.-V. Cie. hab."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‹", "›"), ("‘", "’")),
        suspended="et ou",
    ),
    # fmt: off
    labels=(
        "Abonnés", "Actualité", "Analyse", "Attention", "Chronique", "Critique", "Débat",
        "Décryptage", "Direct", "Document", "Dossier", "Édito", "Éditorial", "En direct",
        "En images", "Enquête", "Entretien", "Exclusif", "Exclusive", "Explications",
        "Grand format", "Grand reportage", "Info", "Infographie", "Interview", "Lettre",
        "Lire aussi", "Mise à jour", "Opinion", "Perspective", "Perspectives", "Photos",
        "Podcast", "Portrait", "Point de vue", "Récit", "Reportage", "Sondage", "Témoignage",
        "Témoignages", "Tribune", "Vidéo", "Vidéos",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Le conseil municipal a adopté mardi un budget qui consacre plus d’argent aux écoles "
            "et aux routes. Selon la maire, les travaux du vieux pont commenceront après l’été, "
            "mais les habitants ne sont pas convaincus. « On nous l’a promis plusieurs fois », a "
            "rappelé l’un d’entre eux."
        ),
    ),
)
