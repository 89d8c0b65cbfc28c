"""French."""

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
        day_dot=False,
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
        zones={
            "heure de l'est": "ET",
            "heure normale de l'est": "HNE",
            "heure avancée de l'est": "HAE",
        },
        ordinals=("er", "ère", "e", "ème"),
        ago=cldr.AGO["fr"],
        today=("aujourd'hui",),
        yesterday=("hier",),
        captions=(
            "photo",
            "photos",
            "crédit photo",
            "image",
            "légende",
            "crédit",
            "crédits",
            "illustration",
            "photographie",
            "photographies",
            "visuel",
        ),
        clock_starts="à",
    ),
    bylines=BylineWords(
        gendered="e | s | es | rice | rices | ice | ices | trice | trices | euse | euses | ne | nes | ère",
        post_of="de | du | des | la",
        learned=(
            "professeur | professeure | maître | maîtresse | chercheur | chercheuse | "
            "doctorant | doctorante"
        ),
        authors="auteur | auteure | autrice",
        rulers="roi | reine | pape | prince",
        offices="président | présidente | président-directeur",
        news="nouvelles",
        post_from="en | à | de",
        heads="les",
        sources="source | sources",
        signed=(
            "tribune | chronique | analyse | édito | éditorial | opinion | billet | reportage | "
            "enquête"
        ),
        by=(
            "ecrit par | edito de | editorial de | editorial par | enquete de | "
            "article signé | un article signé | un dossier de | dossier de | "
            "propos recueillis et mis en forme par | recueillis par | "
            "un article rédigé par | publié par: | posté par: | "
            "ecrit par: | écrit par: | rédigé par: | propos recueillis par: | "
            "un billet d'humeur de | billet d'humeur de | "
            "carte blanche de | carte blanche par | "
            "une carte blanche de | chronique: | tribune: | tribune signée | "
            "témoignage recueilli par | "
            "un compte rendu de | compte rendu de | compte-rendu de | un commentaire de | "
            "commentaire de | commentaire par | un éclairage de | éclairage de | "
            "un décryptage de | décryptage de | décryptage par | un portrait signé | "
            ""
            ""
            "dossier réalisé par | dossier coordonné par | "
            "signé | signé: | signé par | posté par | "
            "par | par: | écrit par | rédigé par | texte: | texte de | auteur: | présenté par | "
            "publié par | propos recueillis par | un article de | une chronique de | "
            "une analyse de | reportage de | enquête de | une tribune de | texte et photos: | "
            "chronique de | reportage: | enquête: | auteurs: | auteure: | autrice: | article de | "
            "recueilli par | entretien par | entretien réalisé par | interview réalisée par | "
            "réalisé par | interview par | auteur(s): | auteur.e: | rédaction: | "
            "mis en ligne par | entretien: | propos recueillis à | texte et photo: | "
            "un reportage de | une enquête de | un entretien de | un texte de | un récit de | "
            "billet de | éditorial de | critique de | récit de | une opinion de | opinion de | "
            "interview: | entretien mené par | propos recueillis et traduits par | "
            "texte et photos de | reportage texte et photos: | journaliste: | "
            ""
            "textes: | textes de | textes par | article rédigé par | "
            "correspondant: | correspondante: | un portrait de | textes et photos | "
            "texte et photos | texte et photo | textes & photos | photo et texte: | "
            "photo & texte: | texte & photo: | photos et texte: | photos & texte: | "
            "texte & photos: | images et texte: | texte et images: | article par | "
            "reportage par | chronique par | analyse de | analyse par | tribune de | "
            "tribune par | enquête par | éditorial par | édito de | édito par | billet par | "
            "récit par | un article par | un reportage par | un chronique de | un chronique par | "
            "un analyse de | un analyse par | un tribune de | un tribune par | un enquête de | "
            "un enquête par | un entretien par | un éditorial de | un éditorial par | "
            "un édito de | un édito par | un billet de | un billet par | un récit par | "
            "un interview par | une article de | une article par | une reportage de | "
            "une reportage par | une chronique par | une analyse par | une tribune par | "
            "une enquête par | une entretien par | une éditorial de | une éditorial par | "
            "une édito de | une édito par | une billet de | une billet par | une récit par | "
            "une interview par | le article de | le article par | le reportage de | "
            "le reportage par | le chronique de | le chronique par | le analyse de | "
            "le analyse par | le tribune de | le tribune par | le enquête de | le enquête par | "
            "le entretien par | le éditorial de | le éditorial par | le édito de | le édito par | "
            "le billet de | le billet par | le récit par | le interview par | la article de | "
            "la article par | la reportage de | la reportage par | la chronique de | "
            "la chronique par | la analyse de | la analyse par | la tribune de | la tribune par | "
            "la enquête de | la enquête par | la entretien par | la éditorial de | "
            "la éditorial par | la édito de | la édito par | la billet de | la billet par | "
            "la récit par | la interview par | l'édito de | l'éditorial de | l'analyse de | "
            "l'enquête de | proposé par"
        ),
        posts=(
            "notre correspondant aux | notre correspondant dans | "
            "notre correspondante au | notre correspondante aux | "
            "notre correspondante dans | notre envoyé spécial aux | "
            "notre envoyé spécial dans | notre envoyée spéciale au | "
            "notre envoyée spéciale aux | notre envoyée spéciale dans | "
            "nos correspondants à | nos correspondants en | nos correspondants au | "
            "nos correspondants aux | nos correspondants dans | nos envoyés spéciaux à | "
            "nos envoyés spéciaux en | nos envoyés spéciaux au | "
            "nos envoyés spéciaux aux | nos envoyés spéciaux dans | "
            "nos envoyées spéciales à | nos envoyées spéciales en | "
            "nos envoyées spéciales au | nos envoyées spéciales aux | "
            "nos envoyées spéciales dans | notre envoyé permanent à | "
            "notre envoyé permanent en | notre envoyé permanent au | "
            "notre envoyé permanent aux | notre envoyé permanent dans | "
            "notre correspondant permanent à | notre correspondant permanent en | "
            "notre correspondant permanent au | notre correspondant permanent aux | "
            "notre correspondant permanent dans | notre correspondante permanente à | "
            "notre correspondante permanente en | notre correspondante permanente au | "
            "notre correspondante permanente aux | notre correspondante permanente dans | "
            "notre correspondant régional à | notre correspondant régional en | "
            "notre correspondant régional au | notre correspondant régional aux | "
            "notre correspondant régional dans | notre correspondante régionale à | "
            "notre correspondante régionale en | notre correspondante régionale au | "
            "notre correspondante régionale aux | notre correspondante régionale dans | "
            "de notre correspondant aux | "
            "de notre correspondant dans | "
            "de notre correspondante aux | de notre correspondante dans | "
            "de notre envoyé spécial | de notre envoyé spécial aux | "
            "de notre envoyé spécial dans | de notre envoyée spéciale | "
            "de notre envoyée spéciale en | de notre envoyée spéciale au | "
            "de notre envoyée spéciale aux | de notre envoyée spéciale dans | "
            "de nos correspondants | de nos correspondants à | de nos correspondants en | "
            "de nos correspondants au | de nos correspondants aux | "
            "de nos correspondants dans | de nos envoyés spéciaux | "
            "de nos envoyés spéciaux à | de nos envoyés spéciaux en | "
            "de nos envoyés spéciaux au | de nos envoyés spéciaux aux | "
            "de nos envoyés spéciaux dans | de nos envoyées spéciales | "
            "de nos envoyées spéciales à | de nos envoyées spéciales en | "
            "de nos envoyées spéciales au | de nos envoyées spéciales aux | "
            "de nos envoyées spéciales dans | de notre envoyé permanent | "
            "de notre envoyé permanent à | de notre envoyé permanent en | "
            "de notre envoyé permanent au | de notre envoyé permanent aux | "
            "de notre envoyé permanent dans | de notre correspondant permanent | "
            "de notre correspondant permanent à | de notre correspondant permanent en | "
            "de notre correspondant permanent au | de notre correspondant permanent aux | "
            "de notre correspondant permanent dans | de notre correspondante permanente | "
            "de notre correspondante permanente à | "
            "de notre correspondante permanente en | "
            "de notre correspondante permanente au | "
            "de notre correspondante permanente aux | "
            "de notre correspondante permanente dans | de notre correspondant régional | "
            "de notre correspondant régional à | de notre correspondant régional en | "
            "de notre correspondant régional au | de notre correspondant régional aux | "
            "de notre correspondant régional dans | de notre correspondante régionale | "
            "de notre correspondante régionale à | de notre correspondante régionale en | "
            "de notre correspondante régionale au | "
            "de notre correspondante régionale aux | "
            "de notre correspondante régionale dans | par notre correspondant | "
            "par notre correspondant aux | par notre correspondant dans | "
            "par notre correspondante | par notre correspondante aux | "
            "par notre correspondante dans | par notre envoyé spécial | "
            "par notre envoyé spécial en | par notre envoyé spécial aux | "
            "par notre envoyé spécial dans | par notre envoyée spéciale | "
            "par notre envoyée spéciale en | par notre envoyée spéciale au | "
            "par notre envoyée spéciale aux | par notre envoyée spéciale dans | "
            "par nos correspondants | par nos correspondants à | "
            "par nos correspondants en | par nos correspondants au | "
            "par nos correspondants aux | par nos correspondants dans | "
            "par nos envoyés spéciaux | par nos envoyés spéciaux à | "
            "par nos envoyés spéciaux en | par nos envoyés spéciaux au | "
            "par nos envoyés spéciaux aux | par nos envoyés spéciaux dans | "
            "par nos envoyées spéciales | par nos envoyées spéciales à | "
            "par nos envoyées spéciales en | par nos envoyées spéciales au | "
            "par nos envoyées spéciales aux | par nos envoyées spéciales dans | "
            "par notre envoyé permanent | par notre envoyé permanent à | "
            "par notre envoyé permanent en | par notre envoyé permanent au | "
            "par notre envoyé permanent aux | par notre envoyé permanent dans | "
            "par notre correspondant permanent | par notre correspondant permanent à | "
            "par notre correspondant permanent en | par notre correspondant permanent au | "
            "par notre correspondant permanent aux | "
            "par notre correspondant permanent dans | "
            "par notre correspondante permanente | par notre correspondante permanente à | "
            "par notre correspondante permanente en | "
            "par notre correspondante permanente au | "
            "par notre correspondante permanente aux | "
            "par notre correspondante permanente dans | par notre correspondant régional | "
            "par notre correspondant régional à | par notre correspondant régional en | "
            "par notre correspondant régional au | par notre correspondant régional aux | "
            "par notre correspondant régional dans | par notre correspondante régionale | "
            "par notre correspondante régionale à | "
            "par notre correspondante régionale en | "
            "par notre correspondante régionale au | "
            "par notre correspondante régionale aux | "
            "par notre correspondante régionale dans | "
            "de notre correspondant à | de notre correspondante à | de notre envoyé spécial à | "
            "de notre envoyée spéciale à | de notre correspondant en | "
            "de notre correspondante en | de notre envoyé spécial en | notre correspondant à | "
            "notre correspondante à | notre envoyé spécial à | notre envoyée spéciale à | "
            "notre correspondant en | notre envoyé spécial en | notre envoyée spéciale en | "
            "notre correspondante en | par notre correspondant à | par notre correspondante à | "
            "par notre envoyé spécial à | par notre envoyée spéciale à | "
            "par notre correspondant en | par notre correspondante en | "
            "par notre correspondant au | de notre correspondant au | "
            "par notre correspondante au | de notre correspondante au | notre correspondant au | "
            "de notre envoyé spécial au | par notre envoyé spécial au | notre envoyé spécial au"
        ),
        genres=(
            "article | reportage | chronique | analyse | tribune | enquête | entretien | "
            "critique | portrait | éditorial"
        ),
        joins="et | ainsi que",
        places="à | au | en | aux | depuis",
        papers="pour",
        credits={
            "additional_reporting": "avec la collaboration de | avec la contribution de",
            "with": "avec | avec l' | en collaboration avec",
            "editing": "édité par | édition: | mis à jour par",
            "photography": (
                "photo: | photos: | photo de | photos de | photographie: | photographies: | photographe: | photographies de | "
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
            "nos reporters | comité de rédaction | notre rédaction | service | collectif"
            " | comité éditorial | le comité de rédaction"
        ),
        bodies=(
            "parti | comité | ministère | université | institut | syndicat | association | "
            "fédération | agence | presse | journal | ligue | collectif | conseil | fondation | "
            "centre | mouvement | union | étudiants | jeunesse | gauche | magazine | éditions | médias"
        ),
        roles=(
            "journaliste | rédacteur | rédactrice | correspondant | correspondante | envoyé | "
            "envoyée | reporter | chroniqueur | chroniqueuse | éditorialiste | grand | "
            "photographe | auteur | autrice | historien | historienne | économiste | "
            "politologue | professeur | professeure | chercheur | chercheuse | directeur | "
            "directrice | envoyées | correspondantes | sociologue | enseignant | enseignante | "
            "maître | maîtresse | philosophe | essayiste | écrivain | écrivaine | avocat | "
            "avocate | juriste | médecin | président | présidente | député | députée | "
            "doctorant | doctorante | étudiant | étudiante | géographe | anthropologue | "
            "démographe | grand-reporter | en chef | grand reporter | chef de service | "
            "cheffe de service | secrétaire | fondateur | fondatrice | militant | militante | "
            "sénateur | sénatrice | psychologue | ingénieur | ingénieure | "
            "enseignante-chercheuse | enseignant-chercheur | chef | envoyés | correspondants | "
            "journalistes | cheffe | politiste | pigiste | stagiaire | localier | localière | "
            "climatologue | romancier | romancière | poète | traducteur | traductrice | "
            "linguiste | dramaturge | auteure | photojournaliste | éditeur | éditrice | "
            "animateur | animatrice | producteur | productrice | documentariste | réalisateur | "
            "réalisatrice | scénariste | théologien | théologienne | magistrat | magistrate"
        ),
        role_words=(
            "notre | spécial | spéciale | chef | politique | en | rédacteur | adjoint | "
            "adjointe | nos | spéciaux | spéciales | particulière | particulier | "
            "maître de conférences | grand | en sciences | émérite | associé | associée | "
            "correspondant | cheffe | régional | régionale | permanent | permanente | "
            "économique | scientifique | judiciaire | sportif | sportive | indépendant | "
            "indépendante | pigiste | de conférences | de recherche | en chef | international | "
            "internationale | local | locale | principal | principale"
        ),
        given=(
            "gwénaëlle | soizic | nolwenn | enora | rozenn | erwan | goulven | tugdual | "
            "armelle | bérangère | bérénice | clémence | clotilde | cyprien | edouard | "
            "elodie | eloïse | emeline | émeline | emilie | etienne | gaultier | "
            "gauthier | guillemette | gwendal | gwenola | héloïse | inès | isaure | "
            "jordane | karine | laëtitia | laurène | laurette | léopold | loane | louane | "
            "lucette | lucile | marie-laure | marie-pierre | mathurin | maxence | "
            "michaël | myriam | natacha | ombeline | pierre-yves | rodolphe | ségolène | "
            "théodore | théophile | thibaut | titouan | valère | yaël | "
            "adrien | agathe | agnès | alain | alban | alexandre | alexis | alice | aline | "
            "amélie | anaïs | andré | anne | antoine | arnaud | arthur | audrey | aurélie | "
            "aurélien | baptiste | bastien | benoît | bernard | bertrand | brigitte | bruno | "
            "camille | carole | caroline | catherine | cécile | cédric | céline | chantal | "
            "charlotte | chloé | christelle | christian | christophe | claire | clara | "
            "clément | corinne | cyril | damien | delphine | denis | didier | dominique | "
            "élise | elsa | émilie | emmanuel | emmanuelle | éric | estelle | étienne | fabien | "
            "fabienne | fabrice | florence | florent | franck | françois | françoise | "
            "frédéric | gabriel | gaëlle | geneviève | georges | gérard | gilles | grégoire | "
            "grégory | guillaume | guy | hélène | henri | hervé | hugo | isabelle | jacques | "
            "jean | jean-baptiste | jean-claude | jean-françois | jean-louis | jean-luc | "
            "jean-marc | jean-marie | jean-michel | jean-paul | jean-philippe | jean-pierre | "
            "jérôme | joël | julie | julien | juliette | laetitia | laure | laurence | laurent | "
            "lionel | loïc | louis | lucas | lucie | ludovic | luc | madeleine | manon | marc | "
            "margaux | marguerite | marie | marine | marion | marc-antoine | mathieu | "
            "mathilde | matthieu | maxime | mélanie | michel | michèle | mireille | monique | "
            "morgane | muriel | nathalie | nicolas | noémie | odile | olivier | pascal | "
            "pascale | patrice | patrick | pauline | philippe | pierre | quentin | raphaël | "
            "raphaëlle | rémi | rémy | renaud | robert | romain | sabrina | sandrine | "
            "sébastien | serge | simon | solène | sonia | sophie | stanislas | stéphane | "
            "stéphanie | sylvain | sylvie | théo | thibault | thierry | thomas | valentin | "
            "valérie | véronique | victor | vincent | virginie | xavier | yann | yannick | "
            "yves | yvon | yvonne | adèle | adeline | aimé | albane | alix | amandine | "
            "anne-laure | anne-marie | anne-sophie | annick | antonin | apolline | arlette | "
            "armand | aubin | aude | augustin | aurore | axelle | barnabé | béatrice | "
            "bénédicte | bérengère | bernadette | blandine | capucine | célestin | christèle | "
            "clarisse | claude | claudine | clémentine | colette | coralie | corentin | "
            "cyrille | danièle | danielle | dorothée | édouard | edwige | élisabeth | élodie | "
            "éloïse | eugénie | évelyne | fanny | faustine | firmin | flavien | flora | "
            "fabiola | francine | frédérique | gaël | gaëtan | gaspard | geoffroy | gérald | "
            "géraldine | germain | ghislain | ghislaine | gilbert | gisèle | gwenaël | "
            "gwenaëlle | gwendoline | hadrien | honorine | hugues | huguette | jacky | "
            "jean-yves | jeanne | jérémie | jérémy | joëlle | joséphine | josette | josiane | "
            "justine | léa | léo | léon | léonie | lucien | ludivine | lydie | maëlle | maëlys | "
            "magali | margot | marie-claude | marie-christine | marie-france | marie-hélène | "
            "marielle | marjorie | marlène | martine | mathis | maud | mélissa | micheline | "
            "mickaël | mylène | nadège | ninon | odette | ophélie | oriane | paule | perrine | "
            "pierrick | raymonde | régine | régis | romane | roselyne | roxane | salomé | "
            "séverine | sidonie | solange | solenne | sylvaine | sylvestre | tanguy | thérèse | "
            "thibaud | timothée | tiphaine | ugo | valentine | vianney | victorine | violaine | "
            "viviane | yohann | yolande | yvette | zélie"
        ),
        never=(
            "accusé | accusée | victime | témoin | témoins | acteur | actrice | chanteur | "
            "chanteuse | footballeur | footballeuse | maire | policier | policière | "
            "gendarme | pompier | pompiers | suspect | suspecte | prévenu | prévenue | "
            "condamné | agriculteur | agricultrice | automobiliste | cycliste | piéton | "
            "habitant | habitante | habitants | rappeur | humoriste | comédien | "
            "comédienne | patron | patronne | milliardaire | "
            "bassin | vallée | baie | forêt | golfe | transition | écologique | palais | stade | musée | théâtre | -ité | -ités | -isme | -ismes | -ologique | -atique | -atiques | -étique "
            "| -étiques | -onomique | -onomiques | -istique | -istiques | -tionnel | -tionnelle "
            "| -ationale | -ationaux | "
            "abonnés | abonné | soir | matin | midi | transports | publics | publique | débat | débats | "
            "municipale | mairie | commune | département | région | port | gare | aéroport | "
            "rue | île | îles | côte | côtes | littoral | sud | ouest | vieux | vieille | "
            "dossier | dossiers | enquêtes | reportages | entretiens | tribunes | chroniques | "
            "éditoriaux | décryptage | exclusif | retraite | emplois | enseignement | médecine "
            "| gendarmerie | animaux | médias | littérature | mots | croisés | annonces | "
            "obsèques | sorties | loisirs | pratique | asie | amérique | "
            "maison | blanche | guerre | ligue | champions | union | européenne | "
            "proche-orient | états-unis | royaume-uni | droite | gauche | extrême | loi | "
            "projet | retraites | ailleurs | temps | courent | exemple | contre | conséquent | "
            "nouvelles | nouvelle | nouveau | nouveaux | analyses | analyse | politique | "
            "économie | société | culture | monde | sports | sport | opinion | opinions | "
            "santé | sciences | météo | vidéo | vidéos | photo | photos | lire | aussi | "
            "imprimer | imprimez | partager | abonnez-vous | accueil | actualités | actualité | "
            "perspective | perspectives | paix | crise | gouvernement | président | ministre | "
            "grève | élections | élection | qui | que | quoi | quand | comment | pourquoi | "
            "est | sont | pas | plus | dans | sur | sous | avec | sans | entre | vers | chez | "
            "une | ce | cette | ces | il | elle | ils | nous | vous | mais | ou | donc | où | "
            "premier | première | dernier | dernière | grand | grande | petit | petite | "
            "commentaires | -tion | -tions | -ment | -ments | -ité | -ités | -isme | seconde | "
            "conseil | ministère | assemblée | gilets | conseils | changement | changements | "
            "climatique | climatiques | climat | pouvoir | achat | vie | quotidienne | "
            "quotidien | sécurité | sociale | sociales | social | sociaux | rentrée | scolaire | "
            "scolaires | grands | distribution | école | écoles | université | hôpital | "
            "hôpitaux | vaccin | vaccins | virus | pandémie | covid | femme | femmes | homme | "
            "hommes | enfant | enfants | jeunes | peuple | peuples | villes | quartier | "
            "quartiers | marché | marchés | prix | argent | dette | impôt | impôts | salaire | "
            "salaires | emploi | chômage | travail | travailleurs | ouvriers | syndicat | "
            "syndicats | entreprise | entreprises | industrie | bourse | pétrole | gaz | "
            "énergie | eau | incendie | incendies | pluie | pluies | séisme | ouragan | "
            "sécheresse | tempête | frontière | frontières | migrants | réfugiés | force | "
            "forces | armée | présidentielle | présidentielles | législatives | municipales | "
            "européennes | européen | européens | campagne | vote | accord | accords | conflit | "
            "attaque | attaques | bombe | mort | morts | victimes | blessés | meurtre | crime | "
            "crimes | prison | procès | juge | juges | enquête | rapport | histoire | "
            "histoires | avenir | passé | présent | demain | hier | aujourd'hui | siècle | ans | "
            "année | années | mois | jour | jours | heures | minutes | semaine | semaines | "
            "idée | idées | question | questions | réponse | réponses | vérité | mensonge | "
            "parole | paroles | voix | livre | livres | cinéma | musique | théâtre | art | "
            "arts | série | séries | mode | beauté | cuisine | recette | recettes | voyage | "
            "voyages | tourisme | logement | voiture | voitures | internet | réseaux | "
            "numérique | intelligence | artificielle | données | clés | guide | résumé | "
            "entretien | reportage | chronique | tribune | édito | éditorial | portrait | "
            "résultats | résultat | classement | match | joueur | joueurs | entraîneur | but | "
            "buts | finale | coupe | championnat | football | rugby | tennis | cyclisme | jeux | "
            "olympiques | roi | république | constitution | démocratie | dictature | liberté | "
            "égalité | pauvreté | faim | gens | personne | personnes | famille | familles | "
            "peur | espoir | rêve | rêves | tête | retour | effet | effets | cause | causes | "
            "raison | raisons | problème | problèmes | erreur | erreurs | succès | points | "
            "côté | partie | autre | autres | tout | toute | tous | toutes | chaque | deux | "
            "trois | quatre | cinq | six | sept | huit | dix | cent | mille | millions | "
            "milliards | national | nationale | nationaux | internationale | internationaux | "
            "mondial | mondiale | local | locale | régional | française | français | allemande | "
            "américain | américaine | russe | ukrainien | ukrainienne | chinois | chinoise | "
            "israélien | palestinien | vrai | vraie | faux | fausse | bons | mauvais | "
            "mauvaise | affaire | affaires | debout | immobilier | banque | essence | "
            "automobile | technologie | musées | télévision | calendrier | transferts | sénat | "
            "sondage | partis | justice | faits | divers | violences | environnement | "
            "intempéries | loterie | gastronomie | hôtels | plages | été | noël | vacances | "
            "dernières | infos | connexion | légales | diaporama | couture | haute"
        ),
        glue=(
            "suivez-moi | suivez-moi sur | me suivre | photos de l'auteur | photo de l'auteur | photos de l’auteur | "
            "photo de l’auteur | "
            "plus d’articles | voir le profil | voir tous ses articles | "
            "lire ses articles | "
            "publié hier | publié aujourd'hui | publié aujourd’hui | mis à jour hier | modifié hier | publié | publié le | mis à jour | mis à jour le | modifié le | temps de lecture | "
            "min | minutes | heures | il y a | lecture | suivre | partager | commentaires | "
            "à lire | réservé aux abonnés | abonnés | écouter | écouter l'article | "
            "lire plus tard | ajouter à vos favoris | ajouter aux favoris | réagir | commenter | "
            "article abonné | article réservé aux abonnés | premium | commentaire | "
            "min de lecture | min. de lecture | minutes de lecture | enregistrer | imprimer | "
            "envoyer par mail | envoyer par e-mail | copier le lien | offrir l'article | "
            "offrir cet article | voir tous les articles | voir son profil | tous ses articles | "
            "tous les articles | ses derniers articles | s'abonner | twitter | facebook | "
            "linkedin | whatsapp | classer | sauvegarder | newsletter | voir plus | "
            "lire la suite | publié dans | catégorie | catégories"
        ),
        agencies=(
            "Le360 | Hespress | TelQuel | Abidjan.net | La Presse canadienne | Belga | Keystone-ATS | ATS | Agence QMI | QMI | "
            "Agence Belga | MAP | APS | TAP | APANEWS | France 24 | RFI | FRANCE 24 | "
            "TV5 Monde | France Info | Franceinfo | BFMTV | Euronews | AFPTV | AFP Relaxnews | "
            "Relaxnews | APA news | Afrik.com | Jeune Afrique | Radio France | "
            "BBC News Afrique | Initiative de journalisme local"
        ),
    ),
    mails=MailWords(subject="objet", sent="envoyé | date", people="de | à", marks="tr"),
    fields=FieldWords(
        title="titre",
        author="auteur | auteurs | autrice",
        published="publié | date de publication",
        deck="chapo | chapeau | sous-titre",
        text="texte | corps",
        other="catégorie | rubrique | surtitre | catégories | mots-clés | image | légende | crédit",
        source="source | publication | journal",
        archived="numéro de document | identifiant | issn | nombre de mots | longueur",
    ),
    pages=PageWords(
        reading="min",
        pages="page | pages | p.",
        of="de | sur",
        jumps=(
            "suite | suite en | suite de la | lire la suite | lire la suite en | "
            "lire la suite de la"
        ),
        lengths="mots",
        publishes="publié par | édité par | une publication de | édition de",
        ends="fin | fin du communiqué",
        issues="n° | no | nº | numéro",
    ),
    pictures=PictureWords(
        lent="DR | D.R. | archives | archive | photo d'archives | photo d'illustration | capture d'écran",
        stands=(
            "à gauche | à droite | au centre | au milieu | de gauche à droite | à g. | à d. | g. | d."
            " | à l’extrême gauche de la photo | 2e à gauche | 2e à droite | en haut | en bas"
        ),
    ),
    contacts=ContactWords(
        phones="tél | téléphone | mobile",
        boxes="Boîte postale | Case postale",
        short_boxes="B.P. | C.P.",
        roads="rue | avenue | boulevard | place | quai | allée",
        rooms="étage",
        counted="chapitre | tome | section",
        joins="ou | et",
    ),
    phrases=Phrases(
        sources="source",
        rights="tous droits",
        writes="écrit",
        covers="couvre",
        papers="pour | à",
        denials="pas | jamais",
        schools="univers | collège | institut | école | académi | polyt | centre",
        wires="agence | agences",
        icons="imprimer | partager",
        of_words="de | du | des",
        by_words="par | d",
        versions="versi | précéd | antérieur",
        between="avec",
        via="avec l' | avec",
        ands="et",
        befores="un | une | la | le",
        finite="qui | que",
        dwells="vit",
        turns={
            "legal": (
                "information réglementée$ | informations réglementées$ | contenu réservé aux "
                "personnes de plus de 18 | réservé aux personnes de plus de 18 | déconseillé aux "
                "moins de"
            ),
            "share": (
                "pour commenter, vous devez | pour commenter vous devez | "
                "vous devez être connecté pour commenter"
            ),
            "advertisement": ("publicité, fin dans"),
            "navigation": ("identifiant oublié"),
            "credits": (
                "article paru dans l'édition | article paru dans le numéro | article "
                "publié dans l'édition | article publié dans le numéro | texte paru dans "
                "l'édition | paru dans l'édition du | paru dans le numéro | publié dans "
                "l'édition du | cet article est paru dans | cet article a été publié dans "
                "l'édition | "
                "article paru en anglais | article paru d'abord en anglais | article "
                "original paru | article original publié | paru en anglais le | publié en "
                "anglais le | article paru initialement | publié à l'origine en anglais"
            ),
            "subscribe": (
                "pour vous abonner, renvoyez | pour vous abonner, appelez | "
                "bulletin d'abonnement à renvoyer | "
                "en vous abonnant, vous | en vous abonnant à | en vous abonnant vous | "
                "votre abonnement nous | avec votre abonnement, vous | "
                "faites un don | rejoignez le parti de l'égalité socialiste | rejoignez "
                "le pes$"
                " | recevez des nouvelles et | recevez les dernières nouvelles | recevez des "
                "informations sur"
                "| sans engagement, résiliable | essayez pour 1 | essayez pour seulement"
            ),
            "contact": (
                "si vous avez des informations à | si vous avez une information à | vous "
                "avez une information à | si vous souhaitez nous transmettre | vous "
                "souhaitez nous transmettre | si vous voulez témoigner | vous souhaitez "
                "témoigner | si vous avez un témoignage | "
                "remplissez le formulaire | remplissez ce formulaire | complétez le "
                "formulaire | contactez le wsws | contactez le world socialist web site"
            ),
            "related": (
                "l'auteur recommande également* | l'auteure recommande également* | "
                "l'autrice recommande également* | les auteurs recommandent également* | "
                "l'auteur recommande aussi* | l'auteure recommande aussi* | les auteurs "
                "recommandent aussi* | l'auteur recommande :* | l'auteur recommande:"
            ),
        },
        sayings={
            "legal": (
                "appartiennent à leurs propriétaires respectifs | propriété de leurs détenteurs "
                "respectifs | propriété de leurs propriétaires respectifs | au sens du règlement "
                "sur les abus de marché | adhère au conseil de déontologie journalistique"
            ),
            "contact": (
                "remplissez le formulaire ci-dessous | remplissez le formulaire"
                "| écrivez-nous à | contactez la rédaction"
            ),
            "copyright": (
                "protégé par le droit d'auteur | protégés par le droit d'auteur | protégée par "
                "le droit d'auteur | protégés par la loi sur le droit d'auteur | protégé par le "
                "code de la propriété intellectuelle"
            ),
            "subscribe": (
                "accès illimité à tous nos contenus | accès illimité à tous les contenus | "
                "accès illimité à tous les articles | accès illimité à tous nos articles | "
                "accès à tous nos contenus | accès à tous les articles du site"
                " | vous recevez ce courriel parce que | vous recevez cet e-mail parce que "
                "| vous recevez cet email parce que | vous recevez cette lettre parce que "
                "| vous recevez ce message parce que | vous recevez ce courriel car | vous "
                "recevez cet e-mail car"
                "| dernier article gratuit"
            ),
        },
        channels="chaîne",
        careers=(
            "enseigne | enseignait | dirige | écrit | signe | tient | anime | codirige | "
            "préside | étudie | étudié | né | née | titulaire | agrégé | agrégée | docteur | "
            "docteure | doctorant | doctorante | barreau | avocat | avocate | magistrat | "
            "magistrate | économie | droit | sociologie | histoire | politiste | spécialisé | "
            "spécialisée | chronique | rubrique | service | lauréat | lauréate | prix | "
            "écrivaine | traducteur | traductrice | ancien | élève | école | sciences | "
            "normalienne | normalien | diplômée | formation | enseignant | enseignante | "
            "chercheur | chercheuse | diplômé | économiste | sociologue | philosophe | livres | "
            "roman | essai | essayiste | reporter | pigiste | grand | spécialiste | directeur | "
            "directrice | maître | conférences | collabore | couvre | vit | installé | "
            "installée | basé | basée | dernier | ouvrage | publié | auteure"
            " | économistes | sociologues | historiens | historiennes | juristes | avocats | "
            "chercheurs | chercheuses | professeurs | enseignants | politologues | "
            "philosophes | écrivains"
            " | marin | pénaliste | ingénieur | ingénieure | médecin | "
            "biologiste | géographe | climatologue | diplomate | compositeur | compositrice | "
            "critique | essais | romans | romancière | romancier | poète | poétesse | "
            "éditorialiste | documentariste | cinéaste | comédien | comédienne | "
            "psychanalyste | psychologue | psychiatre | urbaniste | architecte | politologue "
            " "
        ),
        offices=(
            "professeur | professeure | directeur | directrice | chercheur | chercheuse | "
            "maître | économiste | avocat | avocate | médecin | enseignant | enseignante | "
            "politologue | juriste | politiste | démographe | géographe | psychologue | "
            "psychiatre | ingénieur | ingénieure | agronome | biologiste | physicien | "
            "physicienne | climatologue | théologien | théologienne | essayiste | doctorant | "
            "doctorante | magistrat | magistrate | consultant | consultante | fondateur | "
            "fondatrice | philosophe | anthropologue | historien | historienne | sociologue | "
            "architecte"
        ),
        articles=(
            "cet article | ce texte | cette tribune | cette traduction | cette chronique | "
            "ce contenu | cette enquête | ce reportage | cet entretien | ce billet"
        ),
        imperatives=(
            "abonnez-vous | abonne-toi | inscrivez-vous | inscris-toi | téléchargez | "
            "télécharge | suivez | suivez-nous | suivez-moi | recevez | retrouvez | "
            "retrouvez-nous | rejoignez | rejoignez-nous | découvrez | écoutez | soutenez | "
            "soutenez-nous | partagez | réagissez | commentez | signalez | écrivez | "
            "écrivez-nous | contactez | contactez-nous | lisez | profitez | aidez | aidez-nous | "
            "faites | connectez-vous | cliquez | consultez | participez | donnez | abonner | "
            "inscrire | recevoir | soutenir | partager | partage | suis | suivre | écris | "
            "écrire | lis | lire | écoute | donne | fais | aide | rejoins | découvrir | "
            "découvre | retrouve | profite | réagis | commente | signaler | télécharger | "
            "activez | devenez | deviens | adhérez | offrez | offre | testez | essayez | "
            "identifiez-vous | créez | connecte-toi | regardez | visionnez | cliquer | posez | "
            "envoyez | envoyez-nous | adressez | racontez-nous | dites-nous | appelez | "
            "poursuivez | continuez | gérez | consulter | parrainez | likez | donnez-nous | "
            "proposez | laissez"
        ),
        words={
            "subscribe": (
                "abonnés | abonné | abonnement | abonner | lecteurs | lectrices | lecteur | "
                "don | dons | donner | soutenir | soutien | soutenez | gratuit | "
                "gratuitement | offre | mois | compte | connexion | inscription | inscrire | "
                "newsletter | lettre | boîte | mail | indépendante | indépendant | "
                "indépendance | journalisme | membre | adhérer | accès | lire | suite | "
                "réservé | offert | offerte"
            ),
            "share": (
                "partager | partagez | partage | réagir | réagissez | réactions | avis | "
                "envoyer | ami | imprimer | copier | lien | suivre | suivez | aimer | "
                "discussion"
            ),
            "comments": ("commentaires | commentaire | commenter | commentez"),
            "contact": (
                "contacter | contactez | écrivez | écrire | témoignez | témoignage | "
                "rédaction | courriel | téléphone | question | remarque | information | "
                "joindre"
            ),
            "correction": (
                "corrigé | correction | erreur | erronée | modifié | modifiée | jour | "
                "actualisé | version | précédente | précisé | ajout | faute | signaler | "
                "rectificatif | publication"
            ),
            "disclaimer": (
                "opinions | opinion | propos | engagent | auteur | auteurs | position | "
                "reflètent | responsabilité | responsable | affiliés | affiliation | "
                "commission | intelligence | artificielle | traduction | traduit | "
                "automatiquement | générée | tribune"
            ),
            "author_bio": (
                "journaliste | correspondant | correspondante | rédacteur | rédactrice | "
                "chef | adjoint | auteure | professeur | historien | écrivain | livre | "
                "livres | spécialiste | diplômé"
            ),
            "related": (
                "lire | aussi | article | articles | sujet | thème | dossier | lus | "
                "populaires | recommandés | voir | découvrir | actualité"
            ),
            "legal": (
                "cookies | confidentialité | mentions | légales | conditions | utilisation | "
                "données | personnelles"
            ),
        },
        told=(
            "était | étaient | avait | avaient | fut | furent | pouvait | voulait | il | elle | "
            "ils | elles | lui | leur | leurs | son | sa | fit | firent | vint | put | devait | "
            "devaient | allait | allaient | ses | celui-ci | celle-ci | ceux-ci | mort | morte | "
            "décédé | décédée"
        ),
        notes={
            "legal": (
                "marques logos + appartiennent propriété + propriétaires détenteurs titulaires + "
                "respectifs leurs | privilégiée privilégiées + information informations + abus + "
                "communiqué présent annonce | adhère adhérent membre + déontologie + conseil "
                "charte + journal publication rédaction média"
            ),
            "correction": (
                "version + antérieure précédente première initiale + article* papier dépêche "
                "légende | "
                "légende infographie graphique titre + erron* erreur* inexact* faux fausse "
                "confond* + édition numéro article publié journal notre nous | "
                "article texte papier + corrigé modifié complété rectifié mis actualisé + a été"
                " + jour erreur* précis* réponse ajout* janvier février mars avril mai juin "
                "juillet août septembre octobre novembre décembre + cet ce heures h réponse "
                "erreur* suite après pour avec | "
                "corrigé rectifié supprimé retiré modifié + nous + avons + nom phrase chiffre "
                "erreur* légende orthographe passage citation photo date | "
                "excuses + erreur confusion lecteurs + nous + présentons prions excusons avec "
                "nos | "
                "contrairement + écrivions écrit indiqué annoncé affirmions publié indiquions +"
                " nous précédemment initialement"
            ),
            "credits": (
                "soutien bourse aide + enquête reportage article série projet + cette ce cet + "
                "fonds fondation bourse reçu bénéficié réalisé | "
                "abord initialement originellement + paru publié parue publiée + texte article "
                "tribune entretien papier + ce cet cette"
            ),
            "share": (
                "^envoyer envoyez transmettre transmettez partager partagez faites recommander "
                "recommandez transférez + ami amis amie proche proches quelqu'un contacts "
                "suivre + cet ce à article l'article un vos | "
                "^faites faire + circuler tourner connaître + texte article récit ce cet | "
                "^publier poster tweeter + facebook twitter x linkedin whatsapp | "
                "^copier copiez + lien + envoyer partager envoyez l'envoyer courriel coller ou "
                "| "
                "plu aimé + article récit texte + dites-le partagez-le partagez parlez-en "
                "faites-le autour"
            ),
            "subscribe": (
                "boîte mail mails + chaque tous toutes quotidien* hebdomadaire* + & recevez "
                "meilleur* essentiel gratuit* votre | "
                "lisez lire accédez + tout tous l'intégralité contenus + semaine mois an + "
                "euros euro € par | "
                "dernier derniers mois limite + article articles + gratuit gratuits + lu vous |"
                " "
                "^déjà + abonné abonnée abonnés inscrit + connectez-vous identifiez-vous "
                "connexion | "
                "abonnés abonné + réservée réservé réservés réservées + suite article contenu "
                "accès | "
                "ratez manquez recevez activez + alertes notifications + nos rien vous notre | "
                "recevez inscrivez-vous arrive abonnez-vous inscription ici + lettre newsletter"
                " infolettre + matin soir jour semaine quotidienne hebdomadaire chaque + & ici "
                "| "
                "^soutenez soutenir + rédaction journal presse journalisme média indépendant* +"
                " abonnement pass don annuel mensuel"
            ),
            "disclaimer": (
                "^commentaires + doivent peuvent sont ne + caractères mots + dépasser excéder limités "
                "maximum | ^basé + faits + observés + vérifiés | "
                "prospectives prospectifs + déclarations énoncés informations + risque* "
                "incertitude* sensiblement | "
                "propos opinions avis + chroniqueur* auteur* contributeur* signataire* + "
                "engagent n'engagent reflètent qu'eux propre* rédaction | "
                "^auteur l'auteur autrice l'autrice journaliste + détient possède + actions "
                "parts titres participation | "
                "incitation conseil recommandation sollicitation + acheter vendre achat vente "
                "investissement* financier* médical* juridique* + article texte contenu "
                "informations site + ne pas aucun* n'est | "
                "achetez achat cliquez affiliation affiliés + commission + lien liens + nous | "
                "intelligence ia chatgpt + article texte résumé traduction + aide assistance "
                "rédigé traduit généré + relu vérifié journaliste rédaction cet ce | "
                "payé sponsorisé partenaire annonceur parrainé + contenu payé sponsorisé "
                "parrainé article + rédaction + pas participé part | "
                "invité invitée invitation + reporter journaliste envoyé auteur voyage + notre "
                "par compagnie"
            ),
            "author_bio": (
                "correspondant correspondante + notre + depuis est suit couvre vit + poste "
                "installé* basé* couvre suit"
            ),
        },
        buttons={
            "navigation": (
                "voir regarder lire visionner = vidéo vidéos replay | agrandir réduire augmenter "
                "diminuer = texte taille police caractères | rechercher lancer ouvrir = site "
                "recherche | aller = contenu navigation menu recherche principal pied | lecture = "
                "min minutes minute | écouter écoutez = article audio podcast min minutes"
                "| voir regarder lire visionner = vidéo vidéos replay complète intégrale | créer = "
                "compte"
            ),
            "correction": (
                "signaler corriger signalez suggérer suggérez proposer proposez = erreur erreurs faute "
                "fautes coquille coquilles correction corrections problème"
                " | prévenir avertir signaler = inexactitude erreur coquille faute"
            ),
            "comments": (
                "signaler voir lire afficher ajouter écrire publier masquer laisser poster trier "
                "rédiger voir consulter = commentaire commentaires réaction réactions | réagir "
                "commenter = article sujet connectez-vous | connectez-vous = commenter réagir"
            ),
            "subscribe": (
                "s'inscrire inscrivez-vous s'abonner abonnez-vous inscris-toi = gratuitement "
                "maintenant ici | "
                "offrir offrez = article abonnement | abonnés abonné = offrir offert offrez "
                "article articles cinq dix peuvent mois partager proche proches | gérer résilier "
                "renouveler = abonnement abonnements compte newsletters | saisissez entrez "
                "indiquez = email e-mail mail adresse courriel"
            ),
            "share": (
                "copier copié = lien url | imprimer enregistrer sauvegarder partager envoyer "
                "partagez imprimez = article page email e-mail mail courriel lien ami favoris"
                " | laissez laisser déposez déposer postez = commentaire avis réponse message | "
                "partagez partager recommander recommandez envoyer envoyez transmettre imprimez = "
                "article texte contenu info actualité amis ami proches entourage page | ajoutez "
                "ajouter = favoris sources préférées google marque-pages liste lecture | tweeter "
                "tweetez = article | réagissez réagir = article info actualité | votez noter "
                "notez évaluer évaluez = article contenu sondage"
            ),
            "related": (
                "voir lire afficher consulter = articles actualités plus suite rubrique | tous plus dernières autres "
                "toutes = articles actualités actus dossiers nouvelles infos"
                " | toutes tous plus autres nos dernières derniers = articles actualités actus infos "
                "informations dossiers reportages vidéos enquêtes entretiens podcasts séries "
                "chroniques récits analyses locales rubrique auteur lus lues vues populaires "
                "commentés partagés récents récentes liés | associées associés liées liés "
                "connexes similaires recommandés récents populaires précédents suivants = "
                "articles article sujets sujet thématiques thèmes thème contenus vidéos "
                "actualités"
                "| jouez testez faites = mots croisés fléchés quiz quizz connaissances sudoku | "
                "participez répondez = sondage enquête quiz"
            ),
            "legal": (
                "réutiliser reproduire republier acheter demander = contenu contenus article "
                "droits autorisation licence | gérer modifier paramétrer changer = cookies "
                "consentement confidentialité préférences"
                "| accepter refuser autoriser rejeter = tout tous toutes cookies | continuer = "
                "accepter"
                "| paramétrer personnaliser gérer enregistrer = choix cookies consentement"
            ),
            "contact": (
                "contacter écrire contactez écrivez = rédaction auteur auteure autrice "
                "journaliste rédacteur | envoyer envoyez proposer = courrier lettre lecteurs "
                "témoignage info information rédaction tribune"
                " | joindre contacter appeler = service abonnés abonnements clients lecteurs "
                "rédaction standard"
            ),
            "app": ("télécharger ouvrir lire installer téléchargez ouvrez = application app appli"),
            "tags": ("thèmes sujets mots-clés tags = associés liés article"),
        },
        opens={
            "contact": (
                "infos et réservations :# | infos et réservations:# | renseignements :# | "
                "renseignements:# | réservations :# | réservations:# | réservation :# | "
                "inscriptions :# | infos :# | renseignements et inscriptions :# | "
                "renseignements et réservations :# | plus d'infos~ | plus d'informations~ "
                "| plus d'infos et réservations~ | infos~ | infos et réservations~ | "
                "renseignements~ | réservations~ | réservation~ | inscriptions~ | "
                "billetterie~ | programme complet~ | site~ | site internet~ | "
                "contact | contacter la rédaction | contactez-nous | contactez la rédaction | "
                "contacter l'auteur | nous contacter | pour contacter | pour nous contacter | "
                "écrivez-nous | écrire à la rédaction | écrire à l'auteur | vous avez une information "
                "| vous avez un témoignage | vous souhaitez témoigner | une information à nous | "
                "envoyez-nous | courrier des lecteurs | qui sommes-nous | à propos de nous | service "
                "abonnés | contact presse | contacts presse | une question, une remarque | une "
                "question ? | une remarque ? | vous souhaitez nous contacter | vous avez des "
                "informations | vous souhaitez réagir | pour joindre | écrivez à | écrire à l’auteur "
                "| joindre la rédaction | témoignez | témoigner | nous écrire | racontez-nous | "
                "dites-nous | partagez votre expérience | avez-vous vécu | vous avez vécu la même"
                " | sos amitié# | suicide écoute# | fil santé jeunes# | sos suicide# | "
                "tel-jeunes# | jeunesse, j'écoute# | violences femmes info# | besoin d'aide ? | "
                "si vous avez besoin d'aide"
                " | service abonnements | service clients | service client | service lecteurs | pour "
                "nous écrire | pour nous joindre | pour joindre la rédaction | pour contacter la "
                "rédaction | pour contacter l'auteur | pour contacter le journal | vous êtes "
                "témoin | vous êtes témoin d* | témoin d'un événement | témoin d'un accident | "
                "vous avez été témoin | vous détenez des informations | vous disposez "
                "d'informations | si vous avez des informations | si vous souhaitez contacter | "
                "si vous souhaitez témoigner | si vous souhaitez réagir à cet article, écrivez | "
                "une info à nous | une info à nous transmettre | un témoignage à nous | un "
                "témoignage à partager | un événement à signaler | une information à partager | "
                "une information à signaler | envoyez vos | envoyez vos photos | envoyez vos "
                "témoignages | adressez vos | adressez-nous | faites-nous part | faites-nous "
                "parvenir | contactez notre | contactez le service | contacter le service | "
                "contacter le journal | contact rédaction | contact publicité | contact presse : "
                "| contact : | contacts : | régie publicitaire | alerter la rédaction | "
                "alertez-nous | posez vos questions | posez votre question | une suggestion | une "
                "suggestion ? | une idée de sujet | une question, une suggestion | une remarque, "
                "une suggestion | directrice de la rédaction : | rédaction en chef : | siège "
                "social | standard : | adresse postale : | tél. rédaction"
                " | un problème avec votre | une question sur votre abonnement"
                "| une info, un témoignage | une information, un témoignage"
            ),
            "copyright": (
                "copyright | tous droits réservés | tous droits de reproduction | "
                "droits réservés | reproduction interdite | toute reproduction | "
                "la reproduction | propriété exclusive | licence"
                " | les contenus de ce site | le contenu de ce site | tous les contenus | tous les "
                "textes | tous les articles sont protégés | textes et photos protégés | "
                "reproduction et diffusion interdites | reproduction interdite sans | "
                "reproduction même partielle | toute reprise | toute utilisation | tous droits réservés pour tous pays | tous droits de "
                "reproduction et | cette œuvre est mise à disposition | contenu sous licence | "
                "sous licence creative commons "
            ),
            "credits": (
                "diffusé le | diffusée le | émission diffusée le | reportage diffusé le | sujet diffusé dans | sujet diffusé le | première "
                "diffusion : | "
                "avec afp | (avec afp | avec reuters | (avec reuters | avec agences | "
                "(avec agences | avec les agences | avec l'afp | avec notre | avec nos | "
                "avec ap | source : | source: | sources : | sources: | traduit de | traduit par | "
                "traduction | traduction : | traduit de l'anglais | article original | "
                "(article original | article original anglais | article original publié | "
                "article paru | cet article est paru | cet article a été publié | "
                "cet article a été initialement | cet article a d'abord | "
                "cet article est republié | cet article est initialement | publié initialement | "
                "initialement publié | propos recueillis par | reportage de | reportage : | "
                "édité par | edité par | rédaction : | réalisation : | montage : | "
                "par la rédaction | cet article est extrait | cet article est tiré | "
                "cet article est une traduction | cet article est la traduction | "
                "cet article est issu | cet article a été traduit | cet article a d'abord été | "
                "cet article a été réalisé | cet article a été écrit avec | "
                "cet article a été publié initialement | ce texte est extrait | "
                "ce texte a été traduit | ce texte est paru | cette enquête a été | "
                "ce reportage a été | photos : | photo : | images : | enquête: | recherches: | "
                "documentation: | infographies: | illustrations: | dessin: | dessins: | "
                "graphisme: | mise en page: | maquette: | conception: | réalisation: | "
                "sujet radio: | sujet tv: | article web: | version web: | "
                "traduction: | adaptation: | adaptation française: | vidéo: | vidéos: | caméra: | "
                "son: | mixage: | prise de son: | production: | rédaction: | "
                "secrétariat de rédaction: | relecture: | correction et édition: | données: | "
                "datavisualisation: | développement: | texte: | textes: | coordination: | "
                "collaboration: | avec la collaboration de: | musique: | voix: | présentation: | "
                "journaliste: | journalistes:"
                " | publié dans | paru dans | d'après un texte d* | avec les informations d* | "
                "avec la collaboration d* | avec des informations d*"
                " | adapté de l'anglais | adapté de l'espagnol | adapté de l'allemand | traduit "
                "et adapté"
                " | avec la contribution de | avec la contribution d' | "
                " avec l'agence | (avec l'agence | (avec "
                "l'afp | (avec ap | (avec agence | (avec nos | (avec notre | avec ats | (avec ats "
                "| avec belga | (avec belga | source afp | source : afp | d'après afp | d'après "
                "l'afp | selon afp | contribution : | contributions : | ont contribué à cet "
                "article | ont contribué à cette | enquête réalisée | enquête réalisée avec | "
                "enquête réalisée par | reportage réalisé | reportage réalisé avec | reportage "
                "réalisé par | article réalisé | article réalisé par | article rédigé par | "
                "article écrit par | article écrit avec | article traduit | article traduit de | "
                "article traduit par | article publié | article publié initialement | article "
                "initialement publié | article extrait | texte initialement publié | texte publié "
                "| texte paru | texte traduit | tribune publiée | tribune parue | tribune "
                "initialement | entretien paru | entretien publié | entretien réalisé par | "
                "interview réalisée par | interview parue | entretien mené par | entretien "
                "conduit par | propos recueillis et | propos traduits | adaptation de | adapté "
                "par | texte adapté | version française | traduction de l'anglais | traduction "
                "française | traduit en français | traduite par | traduite de l'anglais | "
                "traduits de l'anglais | traduit du | cette enquête a reçu | cette enquête a "
                "bénéficié | cette série a été | ce projet a été réalisé | ce projet a reçu | ce "
                "projet a bénéficié | ce reportage a bénéficié | cet article a bénéficié | cet "
                "article fait partie | cette enquête fait partie | ce reportage fait partie | ce "
                "texte fait partie | cet article provient | cet entretien a été | cet entretien "
                "est paru | cette tribune a été | cette tribune est parue | cette interview a été "
                "| reproduit avec | republié avec | avec l'aimable autorisation | texte : | "
                "textes : | enquête : | vidéos : | édition : | infographies : | documentation : | "
                "mise en page : | maquette : | conception : | relecture : | données : | son : | "
                "mixage : | graphisme : | illustrations : | dessin : | dessins : | texte et "
                "photos | textes et photos | texte et photos : | textes et photos : | "
                "photographies : | photographe : | journaliste : | journalistes : | "
                " autrice : | rédactrice : | rédacteur : | éditeur : | "
                "édité par : | coordination : | production : | présentation : | voix : | musique "
                ":"
                " | extrait de | extraits de | extrait du livre | extraits du livre | texte adapté "
                "d* | texte tiré d* | texte extrait d* | texte issu d* | article adapté d* | "
                "article tiré d* | article issu d* | article extrait d* | reportage produit | "
                "enquête menée par | enquête menée avec | enquête produite par | la rédaction "
                "avec | la rédaction, avec | rédaction avec | rédaction web avec | la rédaction "
                "avec afp | la rédaction avec agences"
                " | article publié dans notre | article paru dans notre | texte paru dans notre"
            ),
            "subscribe": (
                "abonnez-vous | s'abonner | je m'abonne | m'abonner | déjà abonné | déjà abonnée | "
                "vous êtes abonné | vous êtes déjà | inscrivez-vous | s'inscrire | je m'inscris | "
                "recevez | recevoir | newsletter | newsletters | la newsletter | notre newsletter | "
                "nos newsletters | cet article est réservé | article réservé | réservé aux abonnés | "
                "contenu réservé | la suite est réservée | il vous reste | pour lire la suite | lire "
                "la suite de | découvrez nos offres | profitez | soutenez | soutenez-nous | soutenez "
                "le | soutenir | faites un don | faire un don | je fais un don | donner | devenez | "
                "créez un compte | créer un compte | se connecter | connectez-vous | identifiez-vous "
                "| offrir cet article | ne manquez | ne ratez | chaque matin | chaque semaine | tous "
                "les matins | le meilleur de | l'essentiel de | restez informé | pour continuer | "
                "testez | essayez | profitez de | vous avez déjà un compte | déjà un compte | déjà "
                "inscrit | déjà inscrite | déjà membre | pas encore inscrit | pas encore abonné | cet "
                "article vous est offert | cet article est offert | article offert | article réservé "
                "aux abonnés | la suite de cet article | pour lire l’intégralité | pour continuer la "
                "lecture | pour continuer à lire | lire la suite avec | lisez la suite | abonnez-vous "
                "pour | s’abonner | je m’abonne | connectez-vous pour | inscrivez-vous à | recevez "
                "chaque | recevez gratuitement | recevoir la newsletter | soutenez la presse | "
                "soutenez un journalisme | soutenez notre | votre soutien | grâce à votre soutien | "
                "grâce à vous | essai gratuit | sans engagement | offre spéciale | merci de saisir "
                "une adresse | veuillez saisir une adresse | merci pour votre inscription | votre "
                "inscription a bien | un e-mail de confirmation | vous appréciez | vous aimez | si "
                "vous appréciez | si vous aimez | 1 € le premier mois | 1 € par mois | un euro par "
                "mois | premier mois à 1 €"
                " | votre adresse e-mail$ | votre adresse email$ | votre e-mail$ | votre "
                "courriel$ | adresse e-mail$"
                " | rejoignez-nous sur | suivez-nous sur | retrouvez-nous sur"
                " | accédez à tous | accédez à tous nos | accédez à tous les | accédez à toute | "
                "accédez à l'intégralité | accédez à nos | accédez en illimité | accéder à tous | "
                "accéder à l'intégralité | accès illimité | article payant | article premium | "
                "contenu premium | contenu payant | contenu abonné | contenu abonnés | contenu "
                "exclusif | article abonné | article abonnés | article exclusif | réservé à nos "
                "abonnés | réservé aux membres | réservé aux adhérents | cet article est payant | "
                "cet article est accessible | cet article est gratuit | cet article est en accès "
                "libre | cet article est en libre accès | cet article est disponible | article en "
                "accès libre | en accès libre$ | article gratuit | article offert par | il ne "
                "vous reste | la suite de l'article | la suite de cet article est | la lecture de "
                "cet article est | la lecture est réservée | la suite est réservée à | pour lire "
                "cet article | pour lire l'article en | pour lire l'article complet | pour lire "
                "l'intégralité | pour accéder à l'intégralité | pour "
                "accéder à tous | pour accéder à cet | pour ne rien manquer | pour ne rien rater "
                "| pour recevoir gratuitement | pour nous "
                "soutenir | pour nous aider à | pour rester informé | pour rester indépendant | "
                " pour vous abonner | pour vous inscrire | déjà client | déjà "
                "abonnés | déjà inscrits | déjà adhérent | pas encore de compte | pas encore "
                "abonnée | pas encore inscrite | pas encore membre | pas de compte ? | vous "
                "n'êtes pas abonné | vous n'êtes pas encore | vous n'avez pas de compte | vous "
                "n'avez pas encore | vous n'êtes pas connecté | vous souhaitez vous abonner | "
                "vous souhaitez lire la | vous souhaitez recevoir | vous avez "
                "atteint la limite d'articles | vous avez atteint votre limite | vous avez lu tous | vous avez déjà lu | votre abonnement | "
                "votre don | vos dons | votre adhésion | votre contribution | nous avons besoin "
                "de vous | nous comptons sur vous | aidez-nous | "
                "aidez-nous à | aidez notre journal | aidez la presse | sans vous, | sans votre "
                "soutien | le journalisme indépendant | l'information indépendante | un "
                "journalisme indépendant | une information indépendante | une presse indépendante "
                "| notre journal vit | notre journal ne vit | notre média | notre média vit | "
                "notre indépendance | notre rédaction est indépendante | défendez | défendez la "
                "presse | rejoignez les | rejoignez la communauté | adhérez | adhérez à | je "
                "donne$ | je donne | je soutiens | je souhaite recevoir | je souhaite m'abonner | "
                "je m'identifie | je me connecte | je crée mon compte | je profite "
                "de | j'en profite | j'ai déjà un compte | j'ai déjà un | offre d'abonnement | "
                "offre découverte | offre de bienvenue | offre numérique | offre limitée | offres "
                "d'abonnement | nos offres d'abonnement | voir les offres | voir nos offres | "
                "découvrir les offres | découvrir nos offres | découvrez nos abonnements | "
                "découvrez nos formules | profiter de l'offre | choisissez votre abonnement | "
                "choisissez votre formule | choisir mon abonnement | dès 1 € | seulement 1 € | à "
                "partir de 1 € | 1er mois | 1er mois à | 1er mois offert | premier mois offert | "
                "abonnement sans engagement | abonnement numérique | abonnement 100 % numérique | "
                "abonnez vous | abonne-toi | s'abonner à | inscrivez-vous pour | inscrivez-vous "
                "gratuitement | inscription à la newsletter | inscription gratuite | inscription "
                "newsletter | recevez nos | recevez notre | recevez toute | recevez toutes | "
                "recevez tous | testez gratuitement | essayez gratuitement | prolongez votre "
                "abonnement"
                " | ce contenu est en accès | cet article vous intéresse ? | ce contenu est payant | "
                "ce contenu est réservé | contenu en accès payant"
                " | nous avons besoin de votre soutien | nous avons besoin de votre aide | nous "
                "avons besoin de vos dons | pour accéder à l'ensemble de nos | pour accéder à "
                "l'ensemble des | pour accéder à l'ensemble du contenu"
                "| résiliable à tout moment | votre soutien est essentiel$ | votre soutien est "
                "indispensable$ | votre soutien est précieux$ | activer les notifications$ | "
                "activer les alertes$ | vous avez lu votre dernier article"
                "| sans engagement, résiliable à tout moment$ | sans engagement et résiliable à "
                "tout moment$"
                "| adresse e-mail invalide$ | adresse email invalide$ | adresse mail invalide$ | "
                "un e-mail de confirmation vous | un email de confirmation vous | débloquer cet "
                "article$ | débloquer l'article$ | votre inscription a bien été"
            ),
            "share": (
                "partager | partagez | partager l'article | partager cet article | "
                "partager sur | envoyer par | imprimer | imprimer l'article | commenter | "
                "commentez | réagir | réagissez | ajouter un commentaire | "
                "laisser un commentaire | laissez un commentaire | poster un commentaire | "
                "écrire un commentaire | votre avis | donnez votre avis | et vous, | "
                "qu'en pensez-vous | participez | suivez-nous | suivre | nous suivre | "
                "retrouvez-nous | copier le lien | ajouter à | sauvegarder | "
                "enregistrer l'article | envoyer cet article | participer à la conversation | "
                "rejoignez la conversation | cet article vous a | lien copié | "
                "le lien a été copié | copier | partagez cet article | offrir cet article | "
                "envoyer à un ami | envoyer par mail | envoyer par e-mail | "
                "imprimer cet article | imprimer l’article | réagir à cet article | "
                "réagissez à cet | commenter cet article | votre avis nous intéresse | "
                "qu’en pensez-vous | et vous, qu’en | cet article vous a plu | "
                "vous avez aimé cet | suivez-nous sur | suivez nous sur | votez | "
                "participez au débat | si cet article vous a plu | vous avez aimé cet article"
                " | lire plus tard$ | ajoutez-nous à vos | nous ajouter comme source"
                " | abonnez-vous à notre page | abonnez-vous à notre chaîne | abonnez-vous à nos "
                "comptes | likez | likez notre page | aimez notre page | aimez-nous sur | "
                "rejoignez notre groupe | rejoignez notre chaîne | rejoignez notre page | "
                "rejoignez notre communauté | rejoignez-nous | rejoignez-nous sur facebook | "
                "suivez notre page | suivez notre compte | suivez notre chaîne | suivez-nous "
                "aussi | suivez nos actualités | suivez toute l'actualité | suivez l'actualité de "
                "| suivez l'actu de | retrouvez-nous aussi | retrouvez notre page | nous suivre "
                "sur | nous retrouver sur | partagez-le | partagez-la | partagez l'article | "
                "partagez l'info | partagez sur | partagez vos impressions | partagez votre avis "
                "| partagez votre opinion | partagez avec vos | partager par | partager par "
                "e-mail | partager ce contenu | partager la page | partager cette page | partager "
                "cette actualité | partager cette info | partager via | partager avec | faites "
                "passer | faites-le savoir | faites-le suivre | faire suivre à | donnez-nous "
                "votre avis | donner son avis | donner mon avis | laissez votre commentaire | "
                "laissez-nous un commentaire | laissez un avis | laisser une réponse | laisser "
                "votre commentaire | ajouter votre commentaire | ajoutez un commentaire | ajoutez "
                "votre commentaire | postez un commentaire | publier un commentaire | déposer un "
                "commentaire | rédiger un commentaire | écrivez un commentaire | ajouter aux "
                "favoris | ajouter à mes favoris | mettre en favori | mettre en favoris | "
                "enregistrer pour plus tard | lire plus tard | sauvegarder l'article | offrir "
                "l'article | envoyer l'article | envoyer par courriel | envoyez cet article | "
                "envoyez à un ami | imprimer la page | version imprimable | notez cet article | "
                "évaluez cet article | évaluer cet article | j'aime$ | j'aime cet article | je "
                "réagis | je commente | je partage | que pensez-vous | que pensez-vous de | que "
                "pensez-vous de cet | et vous, que | et vous, qu'en pensez-vous | et vous, qu'en "
                "| vous en pensez quoi | qu'en dites-vous | dites-nous ce que | dites-nous ce que "
                "vous | dites-nous en commentaire | dites-le nous en | connectez-vous pour "
                "commenter | connectez-vous pour réagir | connectez-vous pour laisser | "
                "connectez-vous pour participer | vous devez être connecté pour | vous devez vous "
                "connecter pour | il faut être connecté | vous souhaitez réagir ? | vous "
                "souhaitez commenter"
                " | imprimez cet article | écrivez à l'auteur | ecrivez à l'auteur"
            ),
            "related": (
                "les internautes ont aussi lu$ | les lecteurs ont aussi lu$ | "
                "d'autres lecteurs ont lu$ | les internautes lisent aussi$ | "
                "articles plus anciens$ | articles plus récents$ | publications plus "
                "anciennes$ | "
                "lire aussi | (lire aussi | à lire aussi | a lire aussi | à lire également | à lire | "
                "a lire | lire également | lire : | lire: | lire la suite | lire l'article | lire "
                "notre | lisez aussi | voir aussi | à voir aussi | à voir | à écouter | écouter aussi "
                "| regarder aussi | sur le même sujet | sur le même thème | dans la même | pour aller "
                "plus loin | pour en savoir plus | en savoir plus | plus d'informations | plus "
                "d'infos | articles liés | articles associés | articles similaires | articles "
                "recommandés | autres articles | nos articles | à découvrir | découvrir aussi | "
                "découvrez aussi | la rédaction vous | la rédaction vous conseille | nos "
                "recommandations | recommandé pour | vous aimerez | vous aimerez aussi | cela peut "
                "vous | ça peut vous | ceci pourrait | ces articles | les plus lus | les plus lues | "
                "les plus consultés | le plus lu | tendances | à la une | notre dossier | dossier : | "
                "dossier | retrouvez | retrouvez tous | retrouvez ici | retrouvez notre | retrouvez "
                "l'ensemble | article suivant | article précédent | toute l'actualité | toutes les "
                "actualités | l'actualité | l'actu | nos derniers | les dernières | sur ce sujet | "
                "vidéo : | video : | en images | direct : | suivez en direct | nos dernières vidéos$ "
                "| nos vidéos$ | nos derniers articles$ | notre sélection$ | notre dossier$"
                " | poursuivez votre lecture | prolongez votre lecture"
                " | nos autres | nos autres articles | nos autres articles sur | nos autres dossiers "
                "| nos autres contenus | lire nos | lire nos autres | lire nos articles | à "
                "relire | à relire : | à revoir | à revoir : | à réécouter | à lire ailleurs | à "
                "lire sur | ailleurs sur le web | ailleurs sur | autour du même "
                "sujet | autour de ce sujet | autour du même thème | dans le même dossier | dans "
                "ce dossier | dans la même rubrique | dans la même série | dans la même "
                "collection | du même sujet | les articles les plus lus | "
                "articles les plus lus | les plus récents | les plus "
                "commentés | les plus partagés | articles récents | articles à lire | articles "
                "précédents | "
                " "
                " "
                " le fil info | fil info | le "
                "fil de l'actu | le fil de l'actualité | fil d'actualité | l'info en continu | "
                "actus en continu | toute l'info | toute l'info sur | toute l'actu | toute l'actu "
                "de | à ne pas manquer | à ne pas rater | à consulter | à consulter aussi | "
                "consulter aussi | consultez aussi | consultez également | consultez notre "
                "dossier | consultez tous nos | consultez tous | voir également | voir notre | "
                "voir tous | voir tous nos | voir toutes nos | voir le dossier | voir nos | "
                "regardez aussi | regardez également | écoutez aussi | écouter également | relire "
                ": | revoir : | (re)lire | (re)voir | lisez également | lisez notre | lisez aussi "
                "notre | lire notre dossier | lire l'intégralité | lire l'entretien | lire notre "
                "enquête | lire le dossier | lire l'article complet | lire l'article en entier | "
                "lire également notre | lire aussi notre | sujets liés | sujets associés | sujets "
                "connexes | sujets similaires | articles connexes | contenus associés | contenus "
                "recommandés | contenus similaires | recommandés pour vous | recommandé pour vous "
                "| sélectionné pour vous | cela pourrait vous | cela pourrait vous intéresser | "
                "cela devrait vous | ces articles pourraient vous | ces contenus pourraient | "
                "vous pourriez aimer | vous pourriez être | vous pourriez être intéressé | vous "
                "pourriez aussi | vous pourriez aussi aimer | susceptible de vous | susceptibles "
                "de vous | si vous avez manqué | si vous l'avez manqué | vous l'avez manqué | la "
                "sélection de la rédaction | le choix de la rédaction | les choix de la rédaction "
                "| les recommandations de | retour au "
                "sommaire | retour au dossier | retour aux articles | retour aux actualités | "
                " toutes nos actualités | toutes nos vidéos | tous nos articles | "
                "tous nos articles sur | tous nos dossiers | tout savoir sur | suivez notre "
                "direct | notre direct$ | actualité précédente | actualité suivante | prochain "
                "article | article suivant : | cliquez ici pour lire | cliquez ici pour voir | "
                "cliquez ici pour consulter"
                " | l'essentiel de l'actualité$ | l'essentiel de l'actu$"
                " | et aussi$ | et aussi : | du même auteur$ | de la même autrice$ | des mêmes "
                "auteurs$ | dans la même rubrique$ | notre série$ | nos séries$ | notre série "
                "d'été$ | sur le même sujet$ | dans nos archives | de nos archives | thématiques "
                "associées$ | thèmes associés$ | toutes les infos locales$ | à voir ailleurs$"
                " | les articles les plus partagés | les articles les plus commentés | les articles "
                "les plus consultés"
                " | derniers articles$ | dernières actualités$ | dernières actus$ | dernières infos$ "
                "| dernières nouvelles$ | dernières vidéos$ | derniers contenus$ | les derniers "
                "articles$ | les dernières actualités$ | les dernières infos$"
                " | pour approfondir | pour approfondir : | pour compléter : | aller plus loin$ | "
                "pour prolonger$"
                "| mots croisés$ | mots fléchés$ | votez$ | le quiz du jour$"
            ),
            "correction": (
                "rectificatif | correction | correction : | erratum | précision | précision : | mise "
                "à jour | mise à jour : | note de la rédaction | ndlr | une précédente version | une "
                "première version de cet | une version antérieure | dans une version précédente | "
                "dans une précédente | cet article a été modifié | cet article a été mis à jour | cet "
                "article a été corrigé | cet article a été actualisé | modifié le | une erreur | "
                "signaler une erreur | signaler une faute | signalez une | nous avons corrigé | vous "
                "avez trouvé | mis à jour | article modifié le | article mis à jour | article "
                "actualisé le | article actualisé | article corrigé | article corrigé le | mis à jour "
                "le | mise à jour le | cet article a été mis | ce texte a été modifié | ce texte a "
                "été corrigé | nous avions écrit | nous avons écrit par erreur | nous présentons nos "
                "excuses | note de l’éditeur | vous avez repéré | vous avez relevé | vous avez "
                "constaté une erreur | une faute, une erreur | contrairement à ce que nous | "
                "contrairement à ce qui a été | contrairement à ce qui était | une précédente version "
                "de cet | une version précédente de cet | dans une première version de cet | dans une "
                "version précédente de cet | une version antérieure de cet | dans une première "
                "version de | dans une précédente version de | dans une version précédente de | nous "
                "avons modifié | nous avons rectifié | nous avons mis à jour | nous prions nos "
                "lecteurs | la rédaction prie | toutes nos excuses | article modifié | texte modifié "
                "| mis à jour à | mis à jour avec | actualisé avec | dans une première version | dans "
                "une version antérieure | une première version | par erreur, nous | une erreur s'est "
                "glissée | nous avons corrigé le | nous avons corrigé la | merci à la lectrice | "
                "merci au lecteur | merci aux lecteurs"
                " | errata | errata : | rectification | rectificatif : | "
                "correctif | correctif : | note : cet article | note de l'auteur : | note aux "
                "lecteurs | "
                "la première version de cet | cette version corrige | cette dépêche corrige | "
                "(correction | (corrigé | (actualisé | (mis à jour | ajout de la réaction | nous "
                "nous excusons | nous nous excusons auprès | nous regrettons | nous regrettons "
                "cette erreur | une erreur dans cet | une erreur à signaler | "
                " une coquille, une | une faute d'orthographe | "
                "repéré une erreur | vous avez vu une | vous avez vu une erreur | vous avez "
                "remarqué une | vous voyez une erreur | vous constatez une erreur | vous pensez "
                "avoir trouvé une | "
                " proposer une correction | suggérer une correction | "
                "signaler un problème | signaler un contenu | signalez-nous une | signalez-nous "
                "toute | cet article a été complété | cet article a été rectifié | cette tribune a été modifiée | le "
                "titre de cet article | le titre de l'article"
                " | vous avez noté une | vous avez remarqué une erreur | vous avez décelé une | vous "
                "avez trouvé une | vous avez relevé une | vous avez repéré une | vous avez "
                "détecté une | une inexactitude ?"
                " | cette information a été corrigée | cette information a été mise à jour | cette "
                "information a été complétée | cette version a été corrigée | si vous constatez "
                "une erreur dans c* | si vous repérez une erreur dans c* | si vous voyez une "
                "erreur dans c* | si vous constatez une erreur, | si vous repérez une erreur, | "
                "si vous voyez une erreur,"
            ),
            "author_bio": (
                "à propos de l'auteur | l'auteur est | l'auteure est | l'autrice est | "
                "l'auteur | l'autrice | sur l'auteur | tous ses articles | "
                "tous les articles de | voir tous les articles | journaliste à | "
                "journaliste au | journaliste pour | je suis journaliste | j'écris sur | née | "
                "né | rédacteur en chef | rédactrice en chef | rédacteur en chef adjoint | "
                "rédactrice en chef adjointe | spécialiste de l | spécialiste du | "
                "journaliste spécialisé | journaliste spécialisée | "
                "il collabore régulièrement | elle collabore régulièrement | "
                "suivre l'auteur sur | suivre l'autrice sur | du même auteur | "
                "de la même autrice | grand reporter au | grand reporter à | "
                "correspondant au | correspondante au | rédacteur en chef du | "
                "rédactrice en chef du"
                " | maître de conférences | maîtresse de conférences | maître de conférence | "
                "professeur des universités | professeure des universités | professeur émérite | "
                "professeure émérite | directeur de recherche | directrice de recherche | "
                "directeur de recherches | directrice de recherches | chargé de recherche | "
                "chargée de recherche | enseignant-chercheur | enseignante-chercheuse | "
                "professeur agrégé | professeure agrégée | doctorant en | doctorante en | les autrices sont | à propos de l'autrice "
                "| à propos de l'auteure | sur l'autrice | biographie de l'auteur | plus "
                "d'articles de | plus d'articles par | voir ses articles | voir tous ses articles "
                "| tous ses contenus | ses articles | retrouvez tous ses "
                "| lire tous ses articles | dernier livre paru : | dernier ouvrage paru : "
                ""
            ),
            "disclaimer": (
                "les opinions | les propos | les points de vue | le contenu de cet | "
                "cet article contient | cet article comporte | certains liens | "
                "ce contenu est | ce contenu a été | cet article a été traduit | "
                "cet article a été généré | cet article a été rédigé avec | ceci est une | "
                "cette tribune | tribune | clause de non-responsabilité | avertissement | "
                "contenu généré | texte généré | en achetant | lorsque vous achetez | "
                "article traduit automatiquement | ce texte a été | nos journalistes | "
                "les propos tenus | les opinions exprimées | les propos exprimés | "
                "cet article exprime | ce texte exprime | cet article ne reflète | "
                "cet article a été rédigé | ce texte a été traduit | ce résumé a été | "
                "traduction automatique | traduit par une | le prénom a été | "
                "les prénoms ont été | prénoms modifiés | prénom modifié | "
                "la rédaction n’est pas | la rédaction n’a pas | la rédaction décline | "
                "les prix indiqués | si vous avez besoin d’aide | si vous avez des pensées | "
                "si vous êtes victime | contenu sponsorisé | contenu partenaire | "
                "communiqué de presse | les prénoms ont été modifiés$ | "
                "les noms ont été modifiés$ | le prénom a été modifié$ | "
                "le prénom a été changé$ | les prénoms ont été changés$ | "
                "* le prénom a été modifié$"
                " | les opinions émises | les opinions publiées | les points de vue exprimés | les "
                "textes publiés | les tribunes publiées | les articles signés | les articles "
                "d'opinion | les avis exprimés | les commentaires publiés | les informations fournies | les informations présentées | les "
                "informations publiées | cet article est à but | cet article n'a pas | cet "
                "article ne constitue | cet article ne remplace | ce contenu ne constitue | ce "
                "contenu ne remplace | ce texte n'engage | ce texte ne reflète | ce texte reflète "
                "| cet article reflète | cet article n'engage | cet article d'opinion | cette "
                "chronique n'engage | cette chronique reflète | cette opinion n'engage | cette "
                "tribune n'engage | cette tribune reflète | cette tribune est | l'auteur déclare "
                "| l'auteure déclare | l'autrice déclare | les auteurs déclarent | la rédaction "
                "n'a pas participé | la rédaction n'est pas responsable | l'éditeur décline | "
                "l'éditeur n'est pas | certains des liens | les liens affiliés | cet article "
                "comprend des liens | cet article contient des liens | contenu réalisé | contenu "
                "conçu | contenu proposé par | contenu produit par | contenu publicitaire | "
                "contenu de marque | publicité rédactionnelle | texte traduit automatiquement | "
                "texte généré par | article généré par | article rédigé avec l'aide | résumé "
                "généré par | traduit avec l'aide d* | les noms ont été changés | les noms ont "
                "été | les prénoms ont été changés | le nom a été changé | tous les prénoms ont | "
                "certains prénoms ont | prénom d'emprunt | prénoms d'emprunt | prénom fictif | "
                "prénoms fictifs | nom d'emprunt | noms d'emprunt | nom fictif | *prénom "
                "d'emprunt | *prénom modifié | *prénoms modifiés"
                " | article sponsorisé | article sponsorisé par | article proposé par | article "
                "financé par | contenu sponsorisé par | contenu financé par | contenu proposé par "
                "nos | texte sponsorisé | ces informations ne remplacent | "
                "ces conseils ne remplacent | les blogs | le blog est | les blogueurs | "
                "transparence : | déclaration d'intérêts : | publi-reportage | publi-information "
                "| publi-communiqué | communiqué$"
                " | les informations contenues dans cet* | les informations contenues sur | ces "
                "informations ne remplacent pas | ces informations ne constituent | ces "
                "informations ne se substituent"
                " | les avis publiés | article réalisé en partenariat | contenu réalisé en "
                "partenariat | article rédigé en partenariat"
                "| en cas d'idées suicidaires | en cas d'idées noires | en cas de pensées "
                "suicidaires | si vous avez des idées noires | si vous avez des idées suicidaires "
                "| si vous êtes en détresse"
            ),
            "legal": (
                "mentions légales | conditions générales | conditions générales d'utilisation | "
                "cgu | cgv | politique de confidentialité | confidentialité | "
                "données personnelles | vie privée | politique de cookies | gestion des cookies | "
                "gérer les cookies | gérer mes cookies | cookies | paramétrer | charte | "
                "charte d'utilisation | plan du site | en vous inscrivant | en cliquant | "
                "en poursuivant | en continuant | en validant | votre adresse | "
                "vous pouvez vous désinscrire | ce contenu est bloqué | ce site utilise | "
                "nous utilisons des cookies | accepter et continuer | publicité - | annonceurs | "
                "recrutement | conformément à | directeur de la publication"
                " | issn | issn : | dépôt légal | dépôt légal : | commission paritaire | n° de "
                "commission paritaire | cppap | siret | n° issn | directrice de la "
                "publication | directeur de publication | directrice de publication | directeur "
                "de la publication : | responsable de la publication | éditeur responsable | "
                " accessibilité : non | accessibilité : partiellement | politique "
                "d'accessibilité | déclaration d'accessibilité | politique éditoriale | charte "
                "éditoriale | charte déontologique | charte des données | charte de déontologie | "
                "charte de confiance | charte de confidentialité | protection des données | "
                "protection de la vie privée | politique de protection | politique des données | "
                "informations légales | info légales | crédits et mentions | licence "
                "d'utilisation | préférences cookies | préférences de confidentialité | "
                "paramètres des cookies | paramètres de confidentialité | paramétrer les cookies "
                "| paramétrer mes cookies | gérer mes données | gestion du consentement | gérer "
                "le consentement | en vous abonnant | en créant un compte | en "
                "créant votre compte | en soumettant | en utilisant ce site | en naviguant sur | "
                "en renseignant votre | en cochant | en envoyant | j'accepte de recevoir | "
                "j'accepte les conditions | j'accepte que | j'ai lu et j'accepte | vos données "
                "personnelles | vos données sont | les informations recueillies | les données "
                "recueillies | vous disposez d'un droit | pour vous désabonner | pour vous "
                "désinscrire | se désinscrire | se désabonner | signaler un contenu illicite"
                " | vous pouvez à tout moment retirer | vous pouvez à tout moment vous | vous pouvez "
                "vous désabonner "
                " | pour afficher ce contenu, | pour visualiser ce contenu, | pour voir ce "
                "contenu, | vous devez accepter les cookies | acceptez les cookies pour | ce "
                "contenu est bloqué car vous n'avez pas accepté"
                "| nos partenaires et nous-mêmes stockons | nos partenaires et nous-mêmes "
                "utilisons | nous et nos partenaires stockons | nous et nos partenaires utilisons "
                "| nous et nos partenaires traitons | continuer sans accepter$"
                "| cookies nécessaires uniquement$ | uniquement les cookies nécessaires$"
            ),
            "tags": (
                "tags | tags : | mots-clés | mots clés | mots-clés : | sujets | sujets : | "
                "thèmes | thèmes : | thématiques | catégories : | rubriques : | rubrique : | "
                "étiquettes"
                "| sur ces thèmes$ | sur ces sujets$"
            ),
            "comments": (
                "commentaires | commentaire | voir les commentaires | lire les commentaires | "
                "afficher les commentaires | tous les commentaires | les commentaires | "
                "aucun commentaire | répondre | charte de modération | vos réactions | "
                "réactions | voir tous les commentaires | lire tous les commentaires | "
                "soyez le premier à | soyez la première à"
                " | la conversation est fermée$ | les commentaires sont désactivés$"
            ),
            "app": (
                "téléchargez | télécharger l'application | téléchargez l'application | "
                "téléchargez notre | l'application | l'appli | notre application | disponible sur"
            ),
            "advertisement": (
                "publicité | annonce | la suite après | la suite après cette | "
                "suite de l'article après | contenu sponsorisé | sponsorisé | partenaire | "
                "contenu partenaire | article partenaire | en partenariat | publi-rédactionnel | "
                "publireportage | offre spéciale"
                " | passer la publicité$ | passer cette publicité$ | passer la pub$ | ignorer la "
                "publicité$ | passer l'annonce$"
                " | contenus sponsorisés$ | contenu sponsorisé$"
                "| fermer la publicité$"
            ),
            "caption": (
                "photo : | photo | photos : | photo d'illustration | photo illustration | photo "
                "d'archives | image d'illustration | illustration | illustration : | crédit photo | "
                "crédits photo | crédit : | image : | légende : | © afp | (photo | capture d'écran | "
                "infographie | photo dr$ | photos dr$ | photo d.r.$ | photo prétexte | photo "
                "transmise$ | photo fournie$ | photo illustration$ | image prétexte$ | vidéo "
                "d'illustration$ | image générée par ia$ | image générée par intelligence "
                "artificielle$ | photo générée par ia$"
            ),
            "navigation": (
                "chargement en cours$ | chargement...$ | chargement en cours...$ | "
                "accueil | accueil > | menu | rechercher | recherche | aller au contenu$ | "
                "aller au menu | aller au | retour en haut | retour à | retour | "
                "haut de page | connexion | mon compte | écouter | écouter l'article | "
                "écoutez | lecture | temps de lecture | lecture : | durée de lecture | "
                "voir plus | afficher plus | charger plus | page suivante | page précédente | "
                "suivant | précédent | fermer | en direct | vous êtes ici | édition | abonné | "
                "sommaire | direct | votre navigateur ne | veuillez activer javascript | "
                "pour afficher ce contenu | ce contenu est bloqué | cette vidéo n'est"
                " | écouter cet article$ | écouter l'article$"
                " | retour à l'accueil | retour à la liste | page d'accueil$"
                " | chargement du tweet | chargement en cours$ | chargement$"
                " | envoyer$"
                " | javascript est désactivé | javascript doit être activé | javascript n'est pas "
                "activé | javascript est requis | vous devez activer javascript | activez "
                "javascript | merci d'activer javascript | votre navigateur ne prend pas | "
                "impossible de lire la vidéo"
                "| se déconnecter$ | mon profil$ | mes favoris$ | taille du texte$ | taille de "
                "police$ | voir moins$ | afficher moins$ | le direct$ | suivre le direct$"
                "| mot de passe oublié$ | j'ai oublié mon mot de passe"
            ),
        },
        holds={
            "contact": (
                "contacter la rédaction | contactez la rédaction | écrivez-nous à | "
                "à l'adresse | courrier des lecteurs | envoyez-nous | contactez-nous | "
                "contactez nous | écrivez-nous"
            ),
            "copyright": (
                "tous droits réservés | droits réservés | reproduction interdite | "
                "reproduction même partielle | droits de reproduction | sans autorisation | "
                "propriété intellectuelle | sans l'autorisation | sans l'accord | "
                "sans accord préalable | reproduction est interdite | toute reproduction | "
                "droits de reproduction et | autorisation préalable | autorisation écrite"
                " | protégés par le droit d'auteur | protégé par le droit d'auteur | protégée par le "
                "droit d'auteur | sans autorisation écrite | sans "
                "l'autorisation de | sans l'accord de | sans l'accord écrit | sans le "
                "consentement | licence creative commons | une licence creative commons | "
                "reproduction totale ou partielle | même partielle, est interdite | même "
                "partielle, interdite"
            ),
            "credits": (
                "avec afp | avec l'afp | (avec afp | traduit de l'anglais | traduit par | "
                "propos recueillis | initialement publié | d'abord publié | article original | "
                "paru le | a contribué à cet | ont contribué à cet | publié d'abord"
            ),
            "subscribe": (
                "newsletter | notre newsletter | abonnez-vous | inscrivez-vous | "
                "réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés | "
                "offre d'abonnement | sans engagement | faites un don | faire un don | "
                "votre soutien | soutenez | presse libre | journalisme indépendant | "
                "presse indépendante | votre boîte mail | boîte mail | je m'abonne | "
                "par mail | s'abonner | est réservé aux abonnés | dans votre boîte | "
                "dans votre boite mail | une presse libre | une presse indépendante | "
                "un journalisme indépendant | journal indépendant | adresse e-mail valide | "
                "adresse mail valide"
            ),
            "share": (
                "partager sur | partagez cet | partager cet article | votre commentaire | "
                "en commentaire | suivez-nous sur | retrouvez-nous sur"
                " | laisser un commentaire | poster un commentaire | laissez un commentaire | "
                "publier un commentaire | notre page facebook | notre compte instagram | notre "
                "chaîne youtube"
                " | vos sources préférées | source préférée sur google | sources préférées sur "
                "google"
                " | sur google actualités | sur google news"
            ),
            "related": (
                "lire aussi | à lire aussi | lire la suite | en savoir plus | voir aussi | "
                "pour aller plus loin | retrouvez tous"
            ),
            "correction": (
                "version précédente de | précédente version de | a été modifié | "
                "a été corrigé | a été mis à jour | nous prions | une erreur s'est | "
                "comportait une erreur | contenait une erreur | la rédaction : | "
                "mis à jour à | mis à jour le | une première version de cet | "
                "avait été indiqué par erreur | nous présentons nos excuses | "
                "nous nous excusons | nous prions nos lecteurs | veuillez nous excuser | "
                "indiquait par erreur | avec la réponse d*"
            ),
            "author_bio": (
                "est journaliste | est correspondant | est correspondante | est rédacteur | "
                "est rédactrice | est grand reporter | est reporter | est éditorialiste | "
                "est chroniqueur | est chroniqueuse | est l'auteur de | est l'auteure de | "
                "est l'autrice de | journaliste au service | journaliste indépendant* | "
                "correspondant à | correspondante à | est professeur | est professeure | "
                "est l'auteur | est l'autrice | est maître de conférences | est chercheur | "
                "est chercheuse | collabore au | collabore à | vient de publier | "
                "a récemment publié | dernier ouvrage paru | dernier livre paru | "
                "est historien | est historienne | est écrivain | est écrivaine | "
                "est philosophe | est sociologue | est maîtresse de conférences | "
                "enseigne à l’université | collabore régulièrement"
                " | travaille comme journaliste | a rejoint la rédaction"
            ),
            "disclaimer": (
                "programme partenaires d'amazon | un programme d'affiliation conçu | en tant que partenaire amazon | "
                "n'engagent que | ne reflètent pas | ne reflète pas | liens d'affiliation | "
                "liens affiliés | lien affilié | une commission | intelligence artificielle | "
                "traduit automatiquement | généré automatiquement | responsabilité de | "
                "à titre informatif | conseil en investissement | n’engagent que leur auteur* | "
                "n’engage que leur auteur* | n’engagent que | ne reflètent pas nécessairement | "
                "ne reflètent pas forcément | ne représentent pas nécessairement | "
                "ne saurait être tenu* responsable | n’est pas responsable du contenu | "
                "décline toute responsabilité | toucher une commission | "
                "percevoir une commission | n'engage que son auteur | n'engage que son autrice | "
                "n'engagent que leur auteur | n'engage que leurs auteurs | "
                "n'engagent que leurs auteurs | prénoms ont été modifiés | "
                "prénoms ont été changés | prénom a été modifié | prénom a été changé | "
                "noms ont été modifiés | noms ont été changés | le prénom a été | "
                "les prénoms ont été | l'opinion de son auteur | l'opinion de ses auteurs | "
                "l'opinion de leur auteur | l'opinion de l'auteur | l'opinion de l'autrice | "
                "n'engagent que son auteur | reflète l'opinion | service commercial | "
                "pour le compte d'un annonceur | ne détient aucune | conflit d'intérêts | "
                "déclare n'avoir aucun | à l'invitation de | ont été changés | ont été modifiés"
                " | but informatif | titre purement informatif | titre indicatif | à titre "
                "d'information | ne remplace pas l'avis | ne remplacent pas l'avis | ne se "
                "substitue pas à | ne se substituent pas à | l'avis d'un professionnel | "
                "consultez votre médecin | ne constitue pas un conseil | ne constituent pas un "
                "conseil | ne constitue en aucun cas | ne constituent en aucun cas | conseils en "
                "investissement | recevoir une commission | une petite commission | toucher une "
                "petite commission | prénoms d'emprunt | ne possède pas de parts d* | ne reçoit "
                "pas de fonds d* | n'a déclaré aucune autre affiliation | pas nécessairement "
                "l'opinion | pas nécessairement celle | pas forcément l'opinion | pas forcément "
                "celle | pas nécessairement le point de vue"
                " | n'engage pas le journal | n'engage pas la rédaction | n'engagent pas la "
                "rédaction | n'engagent pas le journal | n'engage en rien | n'engagent en rien | "
                "ne remplacent pas une consultation | ne remplace pas une consultation | une "
                "consultation médicale | un avis médical"
            ),
            "legal": (
                "mentions légales | conditions générales | politique de confidentialité | "
                "données personnelles | cookies | conditions d'utilisation | charte de | "
                "vous désinscrire | trust project"
                " | commission paritaire | dépôt légal | directeur de la publication | directrice de "
                "la publication | au capital de | immatriculée au rcs | loi informatique et "
                "libertés | préférences de confidentialité | gestion des cookies"
                " | retirer votre consentement | lien de désinscription | lien de désabonnement | "
                "vous désabonner à tout moment | vous désinscrire à tout moment"
                "| stockons et accédons à des | informations sur votre appareil | retirer votre "
                "consentement à tout moment"
            ),
            "comments": (
                "les commentaires sont | commentaires sont | espace commentaires | modération"
            ),
            "app": ("app store | google play | notre application | l'application | whatsapp"),
            "advertisement": (
                "après cette publicité | après la publicité | contenu sponsorisé | "
                "en partenariat avec"
            ),
            "caption": (
                "photo : | (photo | photo d'illustration | photo d'archives | crédit photo | "
                "crédits : | /afp | afp/ | getty images | / afp | afp / | sipa | "
                "capture d'écran | © afp | /reuters"
            ),
            "navigation": (
                "min de lecture | minutes de lecture | min. de lecture | temps de lecture | "
                "écouter l'article | haut de page | votre navigateur"
            ),
        },
        house=(
            "nous | notre | nos | vous | votre | vos | ici | m'abonne | toi | ton | tes | "
            "voulez-vous | souhaitez | pouvez | avez-vous | êtes | je"
        ),
        is_words="est | sont",
        trades=(
            "journaliste | journalistes | correspondant | correspondante | rédacteur | "
            "rédactrice | reporter | éditorialiste | chroniqueur | chroniqueuse | écrivain | "
            "écrivaine | historien | historienne | essayiste | philosophe | romancier | "
            "romancière | poète | sociologue | auteur | autrice | écrivains | traducteur | "
            "traductrice | politologue | anthropologue | linguiste | dramaturge | critique | "
            "photographe | photojournaliste | rédacteurs | pigiste | localier | localière | "
            "éditeur | éditrice | secrétaire | animateur | animatrice | producteur | "
            "productrice | documentariste | réalisateur | réalisatrice"
        ),
        itself=(
            "cet article | ce texte | ce contenu | cette tribune | ce résumé | cette version | "
            "cet entretien | cette dépêche | cet enquête | cet interview | cet chronique | "
            "cet analyse | cet publication | cet reportage | cet billet | cet papier | "
            "cet récit | cet dossier | cet portrait | cet page | cet post | cet contenu | "
            "cet épisode | cet podcast | cet traduction | cet note | cette article | "
            "cette enquête | cette interview | cette chronique | cette analyse | "
            "cette publication | cette reportage | cette billet | cette papier | cette récit | "
            "cette dossier | cette portrait | cette page | cette post | cette contenu | "
            "cette épisode | cette podcast | cette traduction | cette note | ce article | "
            "ce enquête | ce interview | ce chronique | ce analyse | ce publication | "
            "ce reportage | ce billet | ce papier | ce récit | ce dossier | ce portrait | "
            "ce page | ce post | ce épisode | ce podcast | ce traduction | ce note | l'article | "
            "de l'article"
            " | notre édition | notre article | nos colonnes | notre journal du | notre texte | "
            "notre enquête du | cette brève "
        ),
        topics={
            "app": (
                "application | appli | app | télécharger | téléchargez | notifications | "
                "alertes | android | iphone | ios"
            ),
            "related": (
                "lire | articles | dossier | reportage | enquête | vidéo | vidéos | également | "
                "série"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | linkedin | telegram | tiktok | "
                "réseaux | partager | partagez | partage | amis"
            ),
            "contact": (
                "rédaction | contacter | contactez | témoignage | témoignages | témoin | "
                "whatsapp | signal | sécurisée | confidentiel | anonyme | alerter | réagir | "
                "suggestion | remarque"
            ),
            "correction": (
                "modifié | corrigé | actualisé | rectifié | version | erreur | précédente | "
                "précisé | jour | mis | indiquait | première | corrige | nom | titre | ajout | "
                "modifiée | modifiés | corrigée | corrigeons | mise | complété | complétée | "
                "rectifiée | rectificatif | précision | précisions | erreurs | erroné | erronée | "
                "erronément | tort | contrairement | antérieure | initiale | originale | "
                "coquille | ajoutée | supprimé | supprimée | publication | réponse | réaction | "
                "écrivions | indiquions"
            ),
            "subscribe": (
                "journalisme | indépendant | lecteurs | lectrices | abonnés | abonné | "
                "abonnement | abonnez-vous | soutien | soutenir | soutenez | don | dons | "
                "gratuit | accès | lire | compte | newsletter | offre | mois | euros | libre | "
                "rédaction | aide | permettre | rester | contribution | lecture | suite | "
                "indépendante | indépendance | abonnée | abonnées | abonner | abonnant | abonne | "
                "soutiens | soutenu | donner | donateur | donateurs | donatrices | défiscalisé | "
                "financer | financé | financement | adhérer | adhérent | adhérents | adhésion | "
                "cotisation | gratuite | gratuitement | illimité | illimitée | offert | essai | "
                "mensuel | publicité | actionnaires | actionnaire | inscription | inscrire | "
                "connecter | connectez-vous | réservé | réservée | exclusif | média | engagé | "
                "euro | participatif | coopérative | messagerie | courriel | boîte | mail | "
                "recevoir | recevez"
                " | acheter | subvention | subventions | intégralité | formule"
            ),
            "disclaimer": (
                "intelligence | artificielle | ia | généré | traduit | automatiquement | "
                "opinions | engagent | auteur | affiliation | commission | opinion | vue | "
                "expriment | reflète | reflètent | responsabilité | exclusivement | "
                "expressément | auteurs | autrices | personnel | personnels | chroniqueur | "
                "journal | sponsorisé | partenariat | annonceur | commerciale | publicitaire | "
                "prénom | prénoms | noms | modifiés | changés | anonymat | rémunération | "
                "affiliés | liens | générée | assisté | traduction | automatique | conseil | "
                "investissement | déclare | intérêt | intérêts | conflit"
            ),
            "credits": (
                "traduit | traduite | paru | publié | initialement | publiée | parue | initial | "
                "republié | repris | reproduit | extrait | extraits | adapté | coproduction | "
                "partenariat | collaboration | soutien | bourse | réalisé | réalisée | propos | "
                "recueillis | original | numéro | revue"
                " | contribué | contribution | bénéficié | fonds | fondation | traduits | collaboré "
                "| licence"
            ),
            "author_bio": (
                "professeur | professeure | université | journaliste | auteur | autrice | "
                "écrivain | historien | historienne | livre | correspondant | correspondante | "
                "rédactrice | rédacteur"
            ),
        },
        speech=(
            "dit | déclaré | affirmé | expliqué | écrit | demandé | répondu | estime | assure | "
            "raconte | lance | explique | conseille | affirme | prévient | selon | ajouté | "
            "précisé | souligné | indiqué | rappelé | raconté | regretté | dénoncé | confié | "
            "souligne | ajoute | précise | indique | rappelle | regrette | dénonce | déplore | "
            "confie | poursuit | résume | dit-il | dit-elle | a-t-il | a-t-elle | ajoute-t-il | "
            "ajoute-t-elle | explique-t-il | explique-t-elle"
        ),
        changes=(
            "article texte dépêche papier titre légende billet = mis_à_jour mise_à_jour "
            "modifié corrigé actualisé complété amendé rectifié modifiée corrigée actualisée "
            "= avec = ajouter préciser inclure corriger clarifier refléter indiquer intégrer "
            "rectifier"
        ),
        laws="loi | constitution",
        heads="crédits | crédit",
    ),
    prose=Prose(
        colon_apart=True,
        openers="Le Les Une",
        common=(
            "de la le et les des en un du une que est pour dans qui à il au sur par pas plus ce "
            "avec ne se sont son ou aux mais cette ses leur été être ont d' qu' l' n' a elle ils"
        ),
        leading=(
            "comme si lorsque puisque afin chez entre sans sous vers dès pendant selon "
            "malgré nos notre votre vos mes mon leurs cet chaque quelques dont c' s' j' "
            "jusqu' lorsqu'"
        ),
        letters="œùçêèà",
        titles="MM. Dr. Mgr. col. cap. cdt. gén.",
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
        "Abonnés",
        "Actualité",
        "Analyse",
        "Attention",
        "Chronique",
        "Critique",
        "Débat",
        "Décryptage",
        "Direct",
        "Document",
        "Dossier",
        "Édito",
        "Éditorial",
        "En direct",
        "En images",
        "Enquête",
        "Entretien",
        "Exclusif",
        "Exclusive",
        "Explications",
        "Grand format",
        "Grand reportage",
        "Info",
        "Infographie",
        "Interview",
        "Lettre",
        "Lire aussi",
        "Mise à jour",
        "Opinion",
        "Perspective",
        "Perspectives",
        "Photos",
        "Podcast",
        "Portrait",
        "Point de vue",
        "Récit",
        "Reportage",
        "Sondage",
        "Témoignage",
        "Témoignages",
        "Tribune",
        "Vidéo",
        "Vidéos",
        "Billet",
        "Carte",
        "Cartes",
        "Chronologie",
        "Diaporama",
        "Fact-checking",
        "Grand entretien",
        "Infographies",
        "Infos pratiques",
        "Vrai ou faux",
        "Quiz",
        "Liste",
        "Graphique",
        "Photo",
        "Infos",
        "Alerte",
        "Communiqué",
        "Rappel",
        "Météo",
        "Nécrologie",
        "Offre d'emploi",
        "Concours",
        "Rectificatif",
        "Extrait",
        "Poème",
        "Annonce",
        "Invitation",
        "Agenda",
        "Résumé",
        "Jeu",
        "Horoscope",
        "Bon plan",
        "Guide",
        "Conseils",
        "Trafic",
        "Rétrospective",
        "Hommage",
        "Critique de livre",
        "Critique cinéma",
        "Critique de film",
        "Critique ciné",
        "Note de lecture",
        "Compte rendu",
        "Lettre ouverte",
        "Le grand entretien",
        "Bonnes feuilles",
        "Long format",
        "Carnet de route",
    ),
    topical=(
        "Abonnés",
        "Actualité",
        "Attention",
        "Débat",
        "Direct",
        "Document",
        "Dossier",
        "Enquête",
        "Info",
        "Lettre",
        "Sondage",
        "Témoignage",
        "Témoignages",
        "Carte",
        "Cartes",
        "Critique",
        "Billet",
        "Perspectives",
        "Mise à jour",
        "Liste",
        "Graphique",
        "Photo",
        "Infos",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "lundi 14 avril 2025": "2025-04-14",
            "Publié: 9 décembre 2023, 09:05": "2023-12-09T09:05",
            "Mis à jour 25/10/2024 18:40": "2024-10-25T18:40",
            "Publié le 1er juillet 2023 à 9 h 40": "2023-07-01T09:40",
            "Par Jeanne Dupont, 3 févr. 2024": "2024-02-03",
            "mar. 5 mars 2024 à 14h30": "2024-03-05T14:30",
        },
        not_dates=(
            "51,7",
            "il y a 3 heures",
            "Le traité a été signé à Vienne le 4 mai 2020.",
            "Photo prise le 3 mars 2024",
        ),
        bylines={
            "Par Hélène d’Aubigny et Luc Morel": ("Hélène d’Aubigny", "Luc Morel"),
            "Par notre correspondant": ("notre correspondant",),
            "De notre correspondant à Moscou, Paul Lenoir": ("Paul Lenoir",),
            "Par Luc Morel, à Bruxelles": ("Luc Morel",),
            "Par Le Figaro et AFP": ("Le Figaro", "AFP"),
            "Par une équipe de reporters du WSWS": ("une équipe de reporters du WSWS",),
            "Photos et texte : Paul Durieux": ("Paul Durieux",),
            "Anne Perrot, traductrice": ("Anne Perrot",),
            "Anne Perrot, lundi 3 mai 2021": ("Anne Perrot",),
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
        boilerplate={
            "Abonnez-vous à notre newsletter du matin": "subscribe",
            "Lire aussi : Les quais rouvrent lundi": "related",
            "© Gazette du Port 2024. Tous droits réservés.": "copyright",
            "Diplômée de sciences politiques, elle couvre le port depuis 2016.": "author_bio",
            "Les prénoms des dockers ont été modifiés.": "disclaimer",
        },
    ),
)
