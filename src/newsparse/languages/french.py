"""French."""

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
    code="fr",
    name="French",
    native="français",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["fr"],
        weekdays=cldr.WEEKDAYS["fr"],
        more_months={
            "févr": 2,
            "fevr": 2,
            "fev": 2,
            "janv": 1,
            "avr": 4,
            "juil": 7,
            "sept": 9,
            "déc": 12,
            "oct": 10,
            "nov": 11,
        },
        published=(
            "publié",
            "publié le",
            "publiée le",
            "publié à",
            "mis en ligne",
            "mis en ligne le",
            "posté le",
            "première publication",
            "date de publication",
            "publication",
            "paru le",
            "créé le",
            "écrit le",
        ),
        updated=(
            "mis à jour",
            "mis à jour le",
            "mis à jour à",
            "mise à jour",
            "mise à jour le",
            "modifié",
            "modifié le",
            "modifié à",
            "dernière mise à jour",
            "dernière mise à jour le",
            "actualisé le",
            "dernière modification",
            "dernière modification le",
        ),
        glue=("le", "à", "du", "de", "en", "au", "vers", "d"),
        hours=("h", "heures", "heure"),
        minutes=("min", "mn"),
        noon=("midi",),
        midnight=("minuit",),
        ordinals=("er", "ère", "e", "ème"),
        ago=cldr.AGO["fr"],
        today=("aujourd'hui",),
        yesterday=("hier",),
        captions=("photo", "photos", "crédit photo", "image", "légende"),
    ),
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
