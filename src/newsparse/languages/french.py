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
            "publiée le",
            "mis en ligne",
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
            "mise à jour",
            "modifié",
            "dernière mise à jour",
            "actualisé le",
            "dernière modification",
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
    bylines=BylineWords(
        by=(
            "par | par: | écrit par | rédigé par | texte: | texte de | auteur: | présenté par | "
            "publié par | propos recueillis par | un article de | une chronique de | "
            "une analyse de | reportage de | enquête de | une tribune de | texte et photos:"
        ),
        posts=(
            "de notre correspondant à | de notre correspondante à | de notre envoyé spécial à | "
            "de notre envoyée spéciale à | de notre correspondant en | "
            "de notre correspondante en | de notre envoyé spécial en | notre correspondant à"
        ),
        genres=(
            "article | reportage | chronique | analyse | tribune | enquête | entretien | "
            "critique | portrait | éditorial"
        ),
        joins="et | ainsi que",
        places="à | au | en | aux | depuis",
        papers="pour",
        credits={
            "with": "avec | avec l' | en collaboration avec",
            "editing": "édité par | édition:",
            "photography": (
                "photo: | photos: | photo de | photos de | photographie: | photographies de | "
                "crédit photo:"
            ),
            "illustration": "illustration: | illustration de | dessin de | infographie:",
            "video": "vidéo: | vidéo de",
            "translation": (
                "traduction: | traduit par | traduit de l'anglais par | traduction de | "
                "traduit de l'allemand par"
            ),
        },
        statements="déclaration du | déclaration de | déclaration de la | déclaration des",
        articles="le | la | les | l' | un | une | notre | nos | des | du",
        links="de | du | des | la | le | les | l' | et | pour | à | en | d' | contre | sur",
        desks=(
            "rédaction | équipe | reporters | correspondants | agences | envoyés | "
            "notre correspondant | notre correspondante | nos correspondants | la rédaction | "
            "nos reporters | comité de rédaction | notre rédaction | service"
        ),
        bodies=(
            "parti | comité | ministère | université | institut | syndicat | association | "
            "fédération | agence | presse | journal | ligue | collectif | conseil | fondation | "
            "centre | mouvement | union | étudiants | jeunesse | gauche | magazine | éditions"
        ),
        roles=(
            "journaliste | rédacteur | rédactrice | correspondant | correspondante | envoyé | "
            "envoyée | reporter | chroniqueur | chroniqueuse | éditorialiste | grand | "
            "photographe | auteur | autrice | historien | historienne | économiste | "
            "politologue | professeur | professeure | chercheur | chercheuse | directeur | "
            "directrice"
        ),
        role_words=(
            "notre | spécial | spéciale | chef | politique | en | rédacteur | adjoint | "
            "adjointe"
        ),
        given=(
            "adrien | agathe | agnès | alain | alban | alexandre | alexis | alice | aline | "
            "amélie | anaïs | andré | anne | antoine | arnaud | arthur | audrey | aurélie | "
            "aurélien | baptiste | bastien | benoît | bernard | bertrand | brigitte | bruno | "
            "camille | carole | caroline | catherine | cécile | cédric | céline | chantal | "
            "charlotte | chloé | christelle | christian | christophe | claire | clara | clément | "
            "corinne | cyril | damien | delphine | denis | didier | dominique | élise | elsa | "
            "émilie | emmanuel | emmanuelle | éric | estelle | étienne | fabien | fabienne | "
            "fabrice | florence | florent | franck | françois | françoise | frédéric | gabriel | "
            "gaëlle | geneviève | georges | gérard | gilles | grégoire | grégory | guillaume | "
            "guy | hélène | henri | hervé | hugo | isabelle | jacques | jean | jean-baptiste | "
            "jean-claude | jean-françois | jean-louis | jean-luc | jean-marc | jean-marie | "
            "jean-michel | jean-paul | jean-philippe | jean-pierre | jérôme | joël | julie | "
            "julien | juliette | laetitia | laure | laurence | laurent | lionel | loïc | louis | "
            "lucas | lucie | ludovic | luc | madeleine | manon | marc | margaux | marguerite | "
            "marie | marine | marion | marc-antoine | mathieu | mathilde | matthieu | maxime | "
            "mélanie | michel | michèle | mireille | monique | morgane | muriel | nathalie | "
            "nicolas | noémie | odile | olivier | pascal | pascale | patrice | patrick | "
            "pauline | philippe | pierre | quentin | raphaël | raphaëlle | rémi | rémy | renaud | "
            "robert | romain | sabrina | sandrine | sébastien | serge | simon | solène | sonia | "
            "sophie | stanislas | stéphane | stéphanie | sylvain | sylvie | théo | thibault | "
            "thierry | thomas | valentin | valérie | véronique | victor | vincent | virginie | "
            "xavier | yann | yannick | yves | yvon | yvonne"
        ),
        never=(
            "ailleurs | temps | courent | exemple | contre | conséquent | nouvelles | nouvelle | "
            "nouveau | nouveaux | analyses | analyse | politique | économie | société | culture | "
            "monde | sports | sport | opinion | opinions | santé | sciences | météo | vidéo | "
            "vidéos | photo | photos | lire | aussi | imprimer | imprimez | partager | "
            "abonnez-vous | accueil | actualités | actualité | perspective | perspectives | "
            "guerre | paix | crise | gouvernement | président | ministre | grève | élections | "
            "élection | qui | que | quoi | quand | comment | pourquoi | est | sont | pas | plus | "
            "dans | sur | sous | avec | sans | entre | vers | chez | une | ce | cette | ces | "
            "il | elle | ils | nous | vous | mais | ou | donc | où | premier | première | "
            "dernier | dernière | grand | grande | petit | petite | commentaires | -tion | "
            "-tions | -ment | -ments | -ité | -ités | -isme"
        ),
        glue=(
            "publié | publié le | mis à jour | mis à jour le | modifié le | temps de lecture | "
            "min | minutes | heures | il y a | lecture | suivre | partager | commentaires | le | "
            "à lire | réservé aux abonnés | abonnés"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "de la le et les des en un du une que est pour dans qui à il au sur par pas plus ce "
            "avec ne se sont son ou aux mais cette ses leur été être ont d' qu' l' n' a elle ils"
        ),
        letters="œùç",
        abbreviations=(
            "M. MM. Dr. Pr. Mgr. St. Ste. Sts. av. apr. J.-C. art. bd. boul. chap. cf. c.-à-d. éd. "
            "env. etc. p.ex. fig. gén. col. cap. cdt. ibid. id. inéd. janv. févr. fév. avr. juil. "
            "sept. oct. nov. déc. n. p. pp. réf. resp. suppl. sq. t. tél. trad. v. vol. R.-V. Cie."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‹", "›"), ("‘", "’")),
        suspended="ou",
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
        bylines={
            "Par Hélène d’Aubigny et Luc Morel": ("Hélène d’Aubigny", "Luc Morel"),
            "Par notre correspondant": ("notre correspondant",),
            "De notre correspondant à Moscou, Paul Lenoir": ("Paul Lenoir",),
            "Par Luc Morel, à Bruxelles": ("Luc Morel",),
            "Par Le Figaro et AFP": ("Le Figaro", "AFP"),
            "Par une équipe de reporters du WSWS": ("une équipe de reporters du WSWS",),
        },
        not_bylines=(
            "Par ailleurs, le port reste fermé",
            "PAR LES TEMPS QUI COURENT",
            "Par exemple",
            "Nouvelles et Analyses",
            "Imprimez cet article",
        ),
        prose=(
            "Le conseil municipal a adopté mardi un budget qui consacre plus d’argent aux écoles "
            "et aux routes. Selon la maire, les travaux du vieux pont commenceront après l’été, "
            "mais les habitants ne sont pas convaincus. « On nous l’a promis plusieurs fois », a "
            "rappelé l’un d’entre eux."
        ),
    ),
)
