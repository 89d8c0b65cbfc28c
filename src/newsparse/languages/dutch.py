"""Dutch."""

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
    code="nl",
    name="Dutch",
    native="Nederlands",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["nl"],
        weekdays=cldr.WEEKDAYS["nl"],
        more_months={"mrt": 3, "sept": 9, "maa": 3},
        day_dot=False,
        published=(
            "gepubliceerd",
            "geplaatst",
            "publicatiedatum",
            "verschenen op",
            "aangemaakt op",
        ),
        updated=(
            "bijgewerkt",
            "laatst bijgewerkt",
            "laatste update",
            "geüpdatet",
            "gewijzigd op",
            "laatst gewijzigd",
            "laatste wijziging",
            "update",
            "aangepast op",
        ),
        glue=("op", "om", "de", "van", "te"),
        hours=("uur", "u"),
        minutes=("min",),
        noon=("middag",),
        ordinals=("e", "ste", "de"),
        ago=cldr.AGO["nl"],
        today=("vandaag",),
        yesterday=("gisteren",),
        captions=(
            "foto",
            "foto's",
            "beeld",
            "afbeelding",
            "beelden",
            "bijschrift",
            "fotografie",
            "illustratie",
        ),
        clock_starts="om",
    ),
    bylines=BylineWords(
        gendered="s | e | en | ster | trice",
        authors="auteur",
        rulers="koning | koningin | prins",
        offices="voorzitter | president | minister",
        news="nieuws",
        post_from="in",
        heads="om",
        sources="bron | bronnen",
        signed="opinie | column | commentaar | analyse | recensie | reportage",
        by=(
            "gepost door | toegevoegd door | "
            "door | door: | tekst: | tekst door | auteur: | geschreven door | een artikel van | "
            "een interview door | tekst en foto's: | "
            ""
            "geschreven door: | een reportage van | een interview van | een column van | "
            "een opinie van | column van | opinie: | interview: | reportage: | tekst en beeld: | "
            "tekst en foto: | verslag: | gepubliceerd door | tekst van | column: | "
            "journalist: | correspondent: | verslaggever: | foto en tekst: | foto & tekst: | "
            "tekst & foto: | foto's en tekst: | foto's & tekst: | tekst & foto's: | "
            "fotografie en tekst: | tekst en fotografie: | artikel door | analyse van | "
            "analyse door | column door | reportage van | reportage door | interview van | "
            "interview door | opinie van | opinie door | opiniestuk van | opiniestuk door | "
            "opinieartikel van | opinieartikel door | opiniebijdrage van | opiniebijdrage door | "
            "commentaar van | commentaar door | essay van | essay door | blog door | "
            "blogpost door | gastcolumn van | gastcolumn door | bijdrage door | verhaal door | "
            "nieuwsanalyse van | nieuwsanalyse door | achtergrond door | brief door | "
            "ingezonden door | hoofdcommentaar van | hoofdcommentaar door | een artikel door | "
            "een analyse van | een analyse door | een column door | een reportage door | "
            "een opinie door | een opiniestuk van | een opiniestuk door | een opinieartikel van | "
            "een opinieartikel door | een opiniebijdrage van | een opiniebijdrage door | "
            "een commentaar van | een commentaar door | een essay van | een essay door | "
            "een blog door | een blogpost door | een gastcolumn van | een gastcolumn door | "
            "een bijdrage door | een verhaal door | een nieuwsanalyse van | "
            "een nieuwsanalyse door | een achtergrond door | een brief door | "
            "een ingezonden door | een hoofdcommentaar van | een hoofdcommentaar door | "
            "het artikel door | het analyse door | het column door | het reportage door | "
            "het interview door | het opinie door | het opiniestuk door | "
            "het opinieartikel door | het opiniebijdrage door | het commentaar van | "
            "het commentaar door | het essay door | het blog door | het blogpost door | "
            "het gastcolumn door | het bijdrage door | het verhaal door | "
            "het nieuwsanalyse door | het achtergrond door | het brief door | "
            "het ingezonden door | het hoofdcommentaar door | geplaatst door | opgetekend door | "
            "samengesteld door | bewerkt door | opgetekend:"
        ),
        posts=(
            "van onze correspondente | van onze verslaggeefster | van onze redacteur | "
            "van onze redactrice | van onze medewerker | van onze medewerkster | "
            "van onze sportverslaggever | van onze parlementaire redacteur | "
            "van onze politiek verslaggever | van onze economieredacteur | "
            "van onze buitenlandredacteur | van onze kunstredacteur | "
            "van onze stadsverslaggever | van onze regioverslaggever | "
            "van onze verslaggevers | van onze correspondenten | van onze redacteuren | "
            "van onze correspondente in | van onze verslaggeefster in | "
            "door onze correspondent | door onze correspondente | door onze verslaggever | "
            "door onze verslaggeefster | door onze redacteur | door onze redactrice | "
            "door onze medewerker | door onze medewerkster | door onze sportverslaggever | "
            "door onze parlementaire redacteur | door onze politiek verslaggever | "
            "door onze economieredacteur | door onze buitenlandredacteur | "
            "door onze kunstredacteur | door onze stadsverslaggever | "
            "door onze regioverslaggever | door onze verslaggevers | "
            "door onze correspondenten | door onze redacteuren | "
            "door onze verslaggever in | door onze correspondente in | "
            "door onze verslaggeefster in | "
            "van onze correspondent | van onze verslaggever | van onze redactie | "
            "van onze correspondent in | door onze correspondent in | van onze verslaggever in"
        ),
        genres="artikel | analyse | column | reportage | interview | opinie | recensie",
        joins="en",
        places="in | uit | te",
        papers="voor",
        credits={
            "additional_reporting": "met medewerking van | m.m.v.",
            "with": "met | met informatie van",
            "editing": "eindredactie: | redactie:",
            "photography": (
                "foto: | foto's: | beeld: | fotografie: | foto door | beeld door | foto van"
            ),
            "illustration": "illustratie: | illustraties: | illustratie door",
            "video": "video: | video door",
            "translation": "vertaling: | vertaald door",
        },
        statements=(
            "verklaring van | verklaring van de"
            " | gezamenlijke verklaring van | gezamenlijke verklaring van de "
            "| persbericht van | persbericht van de"
        ),
        articles="de | het | een | onze | ons",
        links="van | de | het | der | voor | en | in | op",
        desks=(
            "onze redactie economie | onze redactie politiek | onze redactie buitenland | "
            "onze redactie binnenland | onze redactie sport | onze redactie kunst | "
            "onze redactie wetenschap | onze parlementaire redactie | onze sportredactie | "
            "onze economieredactie | onze buitenlandredactie | onze verslaggevers | "
            "onze verslaggeefster | onze correspondenten | onze medewerker | "
            "redactie | -redactie | correspondenten | verslaggevers | persbureau | persbureaus | "
            "onze correspondent | onze verslaggever | onze redactie | nieuwsredactie"
        ),
        bodies=(
            "partij | comité | ministerie | universiteit | instituut | vakbond | vereniging | "
            "federatie | krant | nieuws | stichting | groep | omroep | bond | mediahuis"
            " | -partij | -bond | -comité | -vereniging"
        ),
        roles=(
            "verslaggever | verslaggeefster | correspondent | redacteur | journalist | "
            "journaliste | columnist | hoofdredacteur | auteur | fotograaf | hoogleraar | "
            "medewerker | -redacteur | -verslaggever | -journalist | -correspondent | chef | "
            "redactrice | columniste | -verslaggeefster | -columnist | docent | onderzoeker | "
            "econoom | historicus | politicoloog | socioloog | schrijver | schrijfster | "
            "stagiair | stagiaire | eindredacteur | opinieredacteur | datajournalist | "
            "presentator | presentatrice | recensent | promovendus | hoofddocent | filosoof | "
            "advocaat | essayist | publicist | historica | publiciste | dichter | antropoloog | "
            "criticus | recensente | fotografe | romanschrijver | theatermaker | vertaler | "
            "vertaalster | podcastmaker | documentairemaker | taalkundige | theoloog | "
            "criminoloog | cultuurwetenschapper | psycholoog | predikant | diplomaat | "
            "bestuurskundige | geograaf | scenarist | scenariste | programmamaker | wetenschapper"
        ),
        role_words=(
            "onze | politiek | freelance | chef | adjunct | buitenland | binnenland | economie | "
            "sport | cultuur | wetenschap | media | onderwijs"
        ),
        given=(
            "kris | ludo | greet | adriaan | albertien | annemiek | arend | arnoud | aukje | bauke | berend | "
            "bertine | boudewijn | brecht | chiel | claartje | dieuwke | douwe | eefje | "
            "egbert | elly | esmee | femmie | fenna | fieke | folkert | fons | frederiek | "
            "gerda | gijsbert | hajo | hannie | hendrika | henny | hetty | hidde | hieke | "
            "jacoba | janny | jarno | jasmijn | jeannette | jelmer | jikke | jochem | "
            "jochum | joke | joop | josien | jules | jurre | krijn | leendert | liesje | "
            "lies | lieven | lisette | lonneke | lowie | luuk | maik | marike | "
            "marjolijn | merijn | miep | nelleke | noortje | paulien | pieternel | "
            "quirijn | reinout | riekje | rinke | rineke | roderik | rosanne | sicco | "
            "sijbren | siebe | sjors | suze | suzan | thirza | trijntje | truus | "
            "valentijn | wiel | willeke | "
            "aad | anneke | annemarie | anouk | arjen | bart | bas | bram | cees | coen | daan | "
            "diederik | dirk | eline | els | esther | eva | femke | floor | frits | gerard | "
            "gert | gijs | hanneke | hans | hendrik | henk | hugo | ingrid | iris | jaap | jan | "
            "jeroen | jesse | jesper | joep | johan | joost | joris | jorrit | karel | kees | "
            "klaas | koen | lars | lieke | lotte | maarten | maaike | maartje | marieke | "
            "marjolein | marloes | mathijs | matthijs | menno | michiel | mirjam | niels | "
            "nienke | peter | piet | pieter | remco | rik | rob | robbert | roel | ruud | "
            "sander | sanne | saskia | sietske | sjoerd | stijn | suzanne | teun | thijs | "
            "tjitske | ton | wilma | willem | wim | wouter | yvonne | aafke | aart | adri | "
            "alwin | annelies | arie | arjan | arno | bastiaan | bert | bouke | brechtje | "
            "carlijn | corné | corine | daphne | dirk-jan | eelco | eelke | emiel | evelien | "
            "evert | ewout | floris | fleur | frans | frederieke | freek | geert | geertje | "
            "gerben | gerrit | gert-jan | greetje | guus | han | harm | harmen | hein | heleen | "
            "herman | hester | huub | hylke | ineke | inge | ingeborg | jacco | janneke | "
            "jannie | jan-willem | jasper | jelle | jet | jolanda | jolien | jorien | jurgen | "
            "jurriaan | karlijn | katrien | laurens | liesbeth | lieve | lisanne | lode | loes | "
            "machteld | madelon | margriet | marije | marijke | marijn | marleen | martijn | "
            "maurits | merel | mieke | neeltje | niek | nynke | onno | peter-jan | pieter-jan | "
            "reinier | renske | rianne | rinske | roeland | roelof | rogier | ruben | rutger | "
            "sebastiaan | sietse | sieb | sjaak | stef | sytske | thijmen | tijs | tineke | "
            "tjeerd | toine | toon | trudy | tuur | twan | veerle | wessel | wiebe | wieke | "
            "wieteke | wilbert | wilfred | willemijn | wouter-jan | ymke | yolande | zoë"
        ),
        never=(
            "verdachte | verdachten | slachtoffer | slachtoffers | getuige | getuigen | "
            "acteur | actrice | zanger | zangeres | voetballer | voetbalster | "
            "burgemeester | wethouder | kamerlid | dader | daders | bestuurder | fietser | "
            "fietsers | voetganger | bewoner | bewoners | ondernemer | agent | agenten | "
            "brandweerman | keeper | spits | "
            "-heden | -iteit | -tieve | -gentie | -schappen | -eringen | -lijke | -matige | "
            "abonnees | openbaar | vervoer | abonnee | noord | zuid | oost | midden | stad | steden | dorp "
            "| gemeente | regio | luchthaven | straat | eiland | eilanden | kust | nieuwste | "
            "meest | gelezen | exclusief | video's | liveblog | nieuwsbrief | nieuwsbrieven | "
            "archief | opinies | commentaren | brieven | recensies | beurs | bedrijven | werk | "
            "werken | wonen | huizen | scholen | techniek | gezondheid | zorg | ziekenhuis | "
            "ziekenhuizen | gezin | kinderen | samenleving | rechtbank | rechtszaak | justitie "
            "| politie | misdaad | verkiezing | klimaat | milieu | natuur | dieren | muziek | "
            "boeken | televisie | eten | drinken | recepten | reizen | vakantie | voetbal | "
            "wielrennen | weer | horoscoop | puzzels | puzzel | wereld | regionaal | lokaal | "
            "uitgave | voorpagina | "
            "nieuwe | nieuw | grote | eerste | laatste | minder | niet | geen | wat | hoe | "
            "waarom | wie | wanneer | waar | dit | dat | deze | zo | maar | ook | naar | over | "
            "onder | tegen | zonder | tussen | politiek | economie | sport | cultuur | "
            "binnenland | buitenland | opinie | nieuws | wetenschap | lees | delen | video | "
            "oorlog | vrede | crisis | regering | verkiezingen | staking | perspectief | "
            "kabinet | -heid | -heden | -isme | -ingen | -schap | -atie | tweede | kamer | rode | "
            "kruis | groene | alle | altijd | nooit | beeld | oog | recensie | portret"
        ),
        glue=(
            "foto's van de auteur | foto’s van de auteur | "
            "bekijk profiel | bekijk alle artikelen | alle berichten | profiel | "
            "gepubliceerd | gepubliceerd op | bijgewerkt | laatste update | leestijd | minuten | "
            "min | uur | geleden | delen | reacties | volgen | leestijd: | bewaar | bewaren | "
            "deel | volg | luister | luisteren | beluister | reageer | reactie | min leestijd | "
            "minuten leestijd | uur geleden | dagen geleden | bijgewerkt op | alle artikelen | "
            "meer artikelen | meer van | premium | alleen voor abonnees | voor abonnees | "
            "lees later | leeslijst | cadeau geven | printen | whatsapp | twitter | facebook | "
            "linkedin | e-mail"
        ),
        agencies="ANP | Belga | Novum | gpd | anp-afp",
    ),
    mails=MailWords(subject="onderwerp", sent="datum | verzonden", people="van | aan"),
    fields=FieldWords(
        title="titel | kop",
        author="auteur | auteurs",
        published="gepubliceerd | publicatiedatum",
        deck="inleiding | intro",
        text="tekst",
        other="categorie | rubriek | bovenkop | categorieën | trefwoorden | afbeelding | bijschrift",
        source="bron | krant | publicatie",
        archived="documentnummer | document-id | issn | aantal woorden | lengte",
    ),
    pages=PageWords(
        reading="min",
        pages="pagina | blz. | p.",
        of="van",
        jumps="vervolg op | vervolg van | lees verder op",
        lengths="woorden",
        publishes="uitgegeven door | gepubliceerd door | een uitgave van",
        ends="einde | einde bericht | einde persbericht",
        issues="nr. | nr | nummer",
    ),
    pictures=PictureWords(
        lent="archief | archieffoto | eigen foto",
        stands=(
            "links | rechts | midden | l. | r. | l | r | v.l.n.r. | tweede van links | tweede van rechts"
            " | van links naar rechts"
        ),
    ),
    contacts=ContactWords(
        phones="telefoon | telefoonnummer | mobiel",
        boxes="Postbus",
        rooms="verdieping",
        counted="hoofdstuk | deel",
        joins="of | en",
    ),
    phrases=Phrases(
        sources="bron",
        by_words="door",
        rights="alle rechten",
        writes="schrijft",
        papers="voor",
        denials="niet | nooit | geen",
        schools="univers | hogeschool | institut | akadem",
        wires="agentschappen",
        of_words="van | der | de",
        versions="versi",
        via="met | via",
        ands="en",
        finite="heeft | zal",
        dwells="woont",
        turns={
            "legal": (
                "dit persbericht bevat gereglementeerde informatie | gereglementeerde informatie$ "
                "| dit bericht bevat voorwetenschap"
            ),
            "share": ("om te reageren moet je | om te reageren dient u"),
            "navigation": ("wachtwoord vergeten"),
            "comments": ("reacties worden gemodereerd"),
            "credits": (
                "uit de papieren krant | dit artikel verscheen in de papieren | dit "
                "artikel stond in de papieren | dit artikel staat in de papieren | "
                "verschenen in de papieren | uit de krant van"
            ),
            "subscribe": (
                "stuur deze bon | vul deze bon in | "
                "met jouw abonnement | met een abonnement steun | met uw abonnement | "
                "door lid te worden"
                " | ontvang nieuws en | ontvang het laatste nieuws"
                "| elk moment opzegbaar | maandelijks opzegbaar"
                "| geen geldig e-mailadres"
            ),
            "contact": (
                "heb je een tip voor | als je een tip hebt | als u een tip heeft | heb je "
                "informatie over | heeft u informatie over | "
                "vul het formulier in | vul onderstaand formulier in | vul dit formulier "
                "in"
            ),
            "related": (
                "de auteur beveelt ook aan: | de auteurs bevelen ook aan: | de auteur "
                "raadt ook aan: | de auteur beveelt aan:"
            ),
        },
        sayings={
            "legal": (
                "gereglementeerde informatie in de zin | eigendom van hun respectieve eigenaren | "
                "eigendom van hun respectievelijke eigenaren | de leidraad van de raad voor"
            ),
            "contact": (
                "vul het onderstaande formulier in | vul het formulier in | vul onderstaand "
                "formulier in"
            ),
            "copyright": (
                "auteursrechtelijk beschermd | auteursrechtelijk voorbehouden | beschermd door "
                "het auteursrecht | beschermd door auteursrecht"
                "| creative commons-licentie | creative commons licentie"
            ),
            "subscribe": (
                "onbeperkt toegang tot alle artikelen | toegang tot alle artikelen | onbeperkte "
                "toegang tot alle | toegang tot alle premium"
                " | je ontvangt deze e-mail omdat | u ontvangt deze e-mail omdat | je "
                "ontvangt deze nieuwsbrief omdat | u ontvangt deze nieuwsbrief omdat | je "
                "krijgt deze mail omdat | u ontvangt deze mail omdat"
                "| laatste gratis artikel"
            ),
        },
        channels="kanaal | kanalen",
        careers=(
            "doceert | doceerde | studeerde | promoveert | promoveerde | leidt | werkte | "
            "geboren | opgegroeid | gespecialiseerd | specialiseert | volgt | hoogleraar "
            "| lector | emeritus | bijzonder | universiteit | hogeschool | faculteit | "
            "geschiedenis | filosofie | rechten | sociologie | economie | politicologie | "
            "bestuurskunde | publicist | publiciste | socioloog | econoom | jurist | "
            "filosoof | dichter | romancier | essayist | podcast | presentator | samen | "
            "eerder | verslaat | dissertatie | proefschrift | oud-hoofdredacteur | "
            "tekstschrijver | afgestudeerd | woonachtig | gezin | schrijft | schreef | "
            "boeken | roman | romans | universitair | docent | onderzoeker | "
            "correspondente | columniste | politicoloog | hoogleraren | redactie | werkt "
            "| auteur | freelance | historicus | promovendus | adviseur | gepromoveerd | "
            "publiceerde"
            "| woont"
        ),
        offices=(
            "hoogleraar | directeur | onderzoeker | advocaat | econoom | arts | docent | "
            "promovendus | lector | wetenschapper | psycholoog | psychiater | huisarts | "
            "ingenieur | architect | bioloog | natuurkundige | predikant | dominee | priester | "
            "diplomaat | consultant | adviseur | ondernemer | politicoloog | socioloog | "
            "filosoof | theoloog | jurist | criminoloog | historicus | historica | leraar | "
            "lerares | student | studente | oprichter | campagneleider | beleidsadviseur | "
            "medewerker | emeritus"
        ),
        articles=(
            "dit artikel | deze column | dit opiniestuk | deze tekst | dit stuk | dit bericht | "
            "dit verhaal | dit interview | deze bijdrage | deze reportage"
        ),
        imperatives=(
            "abonneer | abonneert | volg | download | ontvang | meld | schrijf | deel | reageer | "
            "doneer | luister | lees | ontdek | stuur | praat | discussieer | bekijk | blijf | "
            "probeer | registreer | abonneren | volgen | downloaden | ontvangen | inschrijven | "
            "meldt | registreren | steun | steunen | krijg | kies | klik | log | maak | mail | "
            "mailen | bel | app | tip | geef | help | kijk | beluister | bekijken | bezoek | "
            "laat | plaats | discussiëer | vraag | bestel | verder | check | probeert | neem | "
            "vind | ga"
        ),
        words={
            "subscribe": (
                "abonnees | abonnee | abonnement | abonneren | lezers | lezer | donatie | "
                "donaties | doneren | doneer | steun | steunen | gratis | aanbieding | "
                "maand | account | inloggen | aanmelden | meld | registreren | nieuwsbrief | "
                "mailbox | mail | onafhankelijke | journalistiek | lid | leden | toegang | "
                "lezen | lees | verder | exclusief | dankzij"
            ),
            "share": (
                "deel | delen | vind | stuur | sturen | vriend | print | kopieer | link | "
                "volg | volgen | praat | meepraten | discussie | mening"
            ),
            "comments": ("reacties | reactie | reageer | reageren"),
            "contact": (
                "contact | mail | schrijf | vertel | laat | weten | tip | tips | redactie | "
                "e-mail | telefoon | vraag | vragen | ervaring"
            ),
            "correction": (
                "gecorrigeerd | correctie | fout | fouten | onjuist | verkeerde | "
                "gewijzigd | aangepast | aangevuld | bijgewerkt | update | versie | "
                "eerdere | rectificatie | verduidelijking"
            ),
            "disclaimer": (
                "mening | meningen | auteur | auteurs | verantwoordelijk | redactie | "
                "ingezonden | opiniestuk | affiliate | commissie | kunstmatige | "
                "intelligentie | vertaald | automatisch | gegenereerd"
            ),
            "author_bio": (
                "journalist | correspondent | redacteur | verslaggever | schrijver | "
                "schrijfster | hoogleraar | historicus | columnist | boek | boeken | "
                "freelance | schrijft"
            ),
            "related": (
                "lees | ook | artikel | artikelen | onderwerp | dossier | nieuws | gelezen | "
                "gerelateerd | aanbevolen | bekijk | meer"
            ),
            "legal": ("cookies | privacy | privacyverklaring | voorwaarden | gegevens"),
        },
        told=(
            "was | waren | werd | werden | had | hadden | kwam | kwamen | ging | gingen | wilde | "
            "kon | hij | hem | zij | hun | zou | zouden | moest | moesten | konden | wilden | "
            "bleek | bleken | zijn | haar | heeft | hebben | overleed | stierf | overleden"
        ),
        notes={
            "legal": (
                "merken handelsmerken merknamen logo's + eigendom + eigenaren eigenaars "
                "rechthebbenden + respectieve respectievelijke hun | voorwetenschap + "
                "marktmisbruik verordening + bericht persbericht + dit bevat | leidraad code + "
                "journalistiek + raad + redactie krant wij onderschrijft + onderschrijft houdt "
                "volgt aangesloten"
            ),
            "correction": (
                "versie + eerdere vorige oorspronkelijke + artikel stuk bericht verhaal | "
                "grafiek onderschrift bijschrift kop infographic + fout* foutief onjuist* "
                "verkeerd* + krant artikel stuk ons editie gepubliceerd* | "
                "artikel stuk bericht tekst + aangepast gecorrigeerd aangevuld bijgewerkt "
                "gewijzigd + is werd + fout* reactie onjuist* om na omdat dit | "
                "verbeterd gecorrigeerd verwijderd weggehaald aangepast + we wij + naam zin "
                "cijfer fout alinea foto spelling citaat passage + hebben | "
                "excuses + fout verwarring vergissing naam + onze we wij met lezers + artikel "
                "krant stuk hebben verbeterd | "
                "anders tegenstelling + schreven geschreven gemeld vermeld meldden + we eerder "
                "wij stuk"
            ),
            "credits": (
                "steun bijdrage subsidie + onderzoek artikel verhaal productie reportage + dit "
                "deze + fonds stichting kwam gemaakt | "
                "verscheen stond gepubliceerd + eerder oorspronkelijk eerst + stuk artikel "
                "tekst verhaal + dit"
            ),
            "share": (
                "^stuur deel mail geef tip + vriend vrienden iemand collega + dit deze door "
                "artikel verhaal | "
                "^vertel + volgers vrienden + je uw het dit | "
                "^mooi goed leuk + verhaal artikel stuk + vertel deel stuur | "
                "^plaats post deel + facebook twitter x linkedin whatsapp | "
                "^kopieer + link + mail deel stuur plak of | "
                "^geef + verhaal artikel stuk + door dit"
            ),
            "subscribe": (
                "elke iedere dagelijks wekelijks + mailbox inbox + beste ontvang gratis nieuws "
                "je uw | "
                "lees lezen + alles onbeperkt + week maand jaar + euro € per | "
                "laatste maand limiet + artikel artikelen + gratis + gelezen hebt je | "
                "^al + abonnee lid + log inloggen | "
                "alleen exclusief uitsluitend + abonnees leden lezers + artikel betalende "
                "verhaal | "
                "mis ontvang krijg + meldingen alerts notificaties melding + je ons onze | "
                "nieuwsbrief ochtendbrief + elke dagelijks wekelijks ochtend uur + meld schrijf"
                " ontvang aanmelden + je hier onze u | "
                "^steun + journalistiek verslaggevers redactie journalisten + jaar* abonnement "
                "donatie maand* lid"
            ),
            "disclaimer": (
                "^reacties + mogen moeten zijn kunnen + woorden tekens + langer maximaal maximum meer "
                "beperkt | "
                "toekomstgerichte + verklaringen uitspraken + risico* onzekerhe* | "
                "meningen uitspraken opvattingen + gasten geïnterviewden gesprekspartners + "
                "weerspiegel* redactie | "
                "meningen mening opinies standpunten + auteur* columnist* schrijver* + redactie"
                " krant eigen weer* noodzakelijk* niet | "
                "columnisten + krant redactie + niet eigen zaak vinden | "
                "^auteur schrijver verslaggever + bezit heeft houdt + aandelen | "
                "advies aanbeveling uitnodiging + kopen verkopen beleggen belegging* aandelen "
                "medisch* juridisch* + artikel tekst stuk informatie + geen niet | "
                "commissie vergoeding + links link + koop kopen aankoop klik* + wij we | "
                "hulp gemaakt gegenereerd vertaald geschreven + intelligentie ai chatgpt + "
                "artikel tekst samenvatting vertaling + nagekeken redacteur redactie deze dit |"
                " "
                "betaald gesponsord + redactie + niet geen + door inhoud artikel | "
                "auteur verslaggever onze + uitnodiging gast + reisde reis"
            ),
            "author_bio": (
                "onze + correspondent verslaggever redacteur + volgt is woont schrijft + ook in"
                " sinds over"
            ),
        },
        buttons={
            "navigation": (
                "afspelen bekijken bekijk = video | beluisteren luister beluister = artikel min "
                "minuten | vergroten verkleinen = tekst letters lettergrootte | zoek zoeken = site "
                "nieuws website | aanmaken maak = account | ga naar spring direct = inhoud "
                "hoofdinhoud artikelinhoud navigatie menu homepage | lezen leestijd = min minuten "
                "minuut | volg = liveblog onderwerp auteur"
            ),
            "correction": (
                "melden meld doorgeven = fout fouten taalfout taalfouten "
                "typefout spelfout correctie"
            ),
            "comments": (
                "melden meld bekijk toon lees plaats schrijf rapporteer verberg laad plaatsen "
                "schrijven = reactie reacties | log registreer = reageren | reageer = artikel "
                "bericht"
            ),
            "subscribe": (
                "inschrijven aanmelden abonneren = gratis nu hier direct meteen | "
                "geef geven schenk weggeven = artikel cadeau | abonnees abonnee leden = weggeven "
                "artikelen artikel delen cadeau geven maand vijf tien | beheer verleng opzeggen = "
                "abonnement nieuwsbrief nieuwsbrieven account | vul = e-mailadres e-mail "
                "mailadres"
            ),
            "share": (
                "kopieer kopiëren gekopieerd = link url | delen opslaan printen bewaar bewaren "
                "deel print afdrukken mailen mail = artikel pagina vriend bericht"
                "| voeg toevoegen = voorkeursbron bron google leeslijst toe | opslaan = leeslijst "
                "later lijst favorieten"
            ),
            "related": (
                "toon bekijk lees laad tonen = artikelen artikel nieuws meer alle berichten | "
                "meer alle andere = artikelen nieuws berichten nieuwsberichten"
            ),
            "legal": (
                "hergebruiken overnemen herpubliceren = inhoud artikel content | wijzigen beheer "
                "beheren aanpassen wijzig = cookies cookie-instellingen privacyinstellingen "
                "toestemming privacy-instellingen"
                "| accepteren weigeren toestaan instellen accepteer weiger = alles alle cookies | "
                "beheren = voorkeuren toestemming | doorgaan = akkoord"
                "| wijzigen aanpassen instellen opslaan = cookievoorkeuren cookie-instellingen "
                "cookies voorkeuren"
            ),
            "contact": (
                "mail contact tip contacteer stuur schrijf benader = redactie auteur verslaggever "
                "brief lezersbrief tip redacteur journalist"
            ),
            "app": ("download open openen lees installeer downloaden = app"),
        },
        opens={
            "contact": (
                "reserveren:# | aanmelden:# | informatie:# | info:# | meer informatie:# | "
                "info en reserveren:# | meer informatie~ | meer info~ | voor meer "
                "informatie~ | info~ | informatie~ | info en reserveren~ | informatie en "
                "aanmelden~ | aanmelden~ | aanmelding~ | inschrijven~ | kaarten~ | "
                "kaartverkoop~ | tickets~ | reserveren~ | website~ | "
                "contact | contact opnemen | neem contact op | neem contact | mail de "
                "redactie | mail ons | mail naar | tip de redactie | tip ons | tips | heb je "
                "een tip | heeft u een tip | heb je een vraag | heeft u een | heb jij | stuur "
                "| stuur ons | stuur een | reageren? | reageer via | reacties naar | brieven "
                "| ingezonden brieven | over ons | klantenservice | redactie: | kent u | "
                "tips? | heb je informatie | heeft u informatie | weet je meer | weet u meer "
                "| stuur een mail | stuur een bericht | brief insturen | reageren? mail | heb "
                "je een nieuwstip | heeft u een nieuwstip | heb je een tip voor | heeft u een "
                "tip voor | tip onze redactie | iets gezien | iets gehoord | bel de redactie "
                "| heb je vragen | heb je een | wil je reageren | laat het ons weten | vertel "
                "het ons | deel je ervaring | heb je iets vergelijkbaars | 113 "
                "zelfmoordpreventie# | zelfmoordlijn# | zelfmoordlijn 1813$ | tele-onthaal# | "
                "kindertelefoon# | de kindertelefoon# | slachtofferhulp# | noot voor de "
                "redactie | noot voor redacties | niet voor publicatie | perscontact | "
                "persvoorlichting | persvoorlichter: | meer informatie bij | nadere "
                "informatie bij | voor meer informatie | voor persvragen | voor vragen kunt u "
                "| wilt u reageren | wil je reageren? | reacties: | stuur een mail naar | "
                "stuur uw reactie | stuur je reactie | stuur je tip | stuur uw tip | tips "
                "voor de redactie | heb je een tip? | hebt u een tip? | heeft u een tip? | "
                "heeft u vragen | brieven aan de redactie | postadres | bezoekadres | contact "
                "met de redactie | neem contact op met | neem contact met ons op"
            ),
            "copyright": (
                "copyright | alle rechten voorbehouden | auteursrecht | auteursrechten | "
                "op dit artikel | op dit werk | niets uit deze | overname | herpublicatie | "
                "wilt u dit artikel | overname zonder | niets uit deze uitgave | "
                "overname van artikelen | alle auteursrechten voorbehouden$ | "
                "auteursrecht voorbehouden$ | rechten voorbehouden$ | reproductie verboden$ | "
                "kopiëren niet toegestaan$ | kopiëren verboden$ | overname niet toegestaan$ | "
                "overname verboden$ | auteursrecht en disclaimer$ | "
                "gebruiksvoorwaarden en auteursrecht$ | copyright & disclaimer$ | "
                "copyright en disclaimer$ | op dit artikel rust | op dit artikel berust | "
                "op deze tekst rust | op deze inhoud rust | dit artikel is auteursrechtelijk | "
                "deze inhoud is auteursrechtelijk | deze tekst is auteursrechtelijk | "
                "de inhoud van deze | overname van dit artikel | overnemen van dit artikel | "
                "wilt u dit artikel overnemen | wil je dit artikel | "
                "wilt u dit artikel delen | het auteursrecht van dit | "
                "de auteursrechten van dit | copyright: | auteursrecht: | "
                "lees hier over onze | kopiëren van deze"
                "| dit artikel mag vrij | dit artikel mag niet | dit artikel mag alleen | "
                "deze tekst mag vrij | deze tekst mag niet | overname van teksten | overname "
                "van dit | overname toegestaan | overname alleen | overnemen van | overnemen "
                "mag | overnemen zonder | kopiëren zonder toestemming | kopiëren of "
                "verspreiden | verspreiding zonder | verspreiden van dit | publicatie zonder "
                "| op alle verhalen van | op alle artikelen van | op alle teksten | alle "
                "teksten en | alle rechten | alle auteursrechten | auteursrechten "
                "voorbehouden | auteursrechtelijk beschermd | het auteursrecht op | "
                "gepubliceerd onder een creative commons"
            ),
            "credits": (
                "door: redactie$ | door onze redactie$ | uitgezonden op | uitzending: | "
                "eerste uitzending: | "
                "bronnen: | bron | vertaling | vertaald door | vertaald uit | "
                "met medewerking van | m.m.v. | mmv | met dank aan | dit artikel verscheen | "
                "dit artikel is eerder | dit artikel is oorspronkelijk | dit stuk verscheen | "
                "dit verhaal verscheen | eerder verschenen | oorspronkelijk verschenen | "
                "oorspronkelijk gepubliceerd | tekst: | tekst en | door onze | productie: | "
                "montage: | (met anp | met anp | deze tekst is vertaald | "
                "dit artikel is vertaald | bewerkt door | een versie van dit artikel | "
                "een versie van dit stuk | een versie van dit verhaal | "
                "een eerdere versie van dit artikel verscheen | dit artikel verscheen eerder | "
                "dit artikel verscheen ook | dit artikel verscheen in | "
                "dit stuk verscheen eerder | dit stuk verscheen ook | "
                "dit artikel is een bewerking | dit artikel is tot stand | "
                "dit verhaal kwam tot stand | dit artikel kwam tot stand | onderzoek: | "
                "research: | infographics: | graphics: | illustraties: | vormgeving: | ontwerp: | "
                "opmaak: | vertaling: | bewerking: | camera: | beeldredactie: | geluid: | "
                "regie: | eindredactie: | data: | data-analyse: | ontwikkeling: | teksten: | "
                "coördinatie: | medewerking: | met medewerking van: | muziek: | presentatie: | "
                "samenstelling: | interview:"
                " | verschenen in | gepubliceerd in"
                "| vertaald uit het | uit het engels vertaald | uit het frans vertaald | "
                "vertaling uit het | deze tekst verscheen eerder | deze tekst verscheen eerst "
                "| dit artikel is eerst | dit artikel is overgenomen van | dit artikel is "
                "overgenomen uit | dit verhaal is eerder | dit onderzoek kwam tot stand | "
                "deze productie kwam tot stand | dit artikel werd eerder | met steun van het "
                "fonds | mede mogelijk gemaakt door | mogelijk gemaakt door | eerder "
                "verschenen in | eerder gepubliceerd op | eerder gepubliceerd in | uit de "
                "krant van | tekst en foto's | tekst & foto's | tekst en beeld"
                "| verschenen in de krant van"
                " | eindredactie: | lay-out: | vormgeving:"
            ),
            "subscribe": (
                "abonneer | abonneer je | abonneer u | abonnee | abonnees | al abonnee | bent "
                "u al | ben je al | nog geen abonnee | word abonnee | word lid | neem een "
                "abonnement | meld je aan | meld u aan | schrijf je in | schrijf u in | "
                "ontvang | nieuwsbrief | nieuwsbrieven | de nieuwsbrief | onze nieuwsbrief | "
                "lees verder met | verder lezen | doorlezen | dit artikel is exclusief | "
                "exclusief voor | alleen voor abonnees | dit artikel lezen | probeer | steun "
                "| steun ons | steun onze | doneer | doneer nu | geef | inloggen | log in | "
                "registreer | maak een account | krijg | krijg toegang | elke ochtend | elke "
                "dag | blijf op de hoogte | mis niets | wil je | wilt u meer | cadeau | word "
                "nu lid | bent u al abonnee | ben je al abonnee | al een abonnement | "
                "exclusief voor abonnees | dit artikel is alleen | om verder te lezen | lees "
                "onbeperkt | log in om | registreer gratis | meld je aan voor | ontvang "
                "dagelijks | ontvang onze | steun onafhankelijke journalistiek | dankzij onze "
                "leden | dankzij jouw | met jouw steun | met uw steun | maandelijks opzegbaar "
                "| vul een geldig e-mailadres | vul je e-mailadres | bedankt voor je "
                "aanmelding | bedankt voor je inschrijving | controleer je inbox | vond je "
                "dit een goed verhaal | vond u dit een goed | vond je dit artikel | word lid$ "
                "| je e-mailadres$ | uw e-mailadres$ | e-mailadres$ | meld u aan voor | word "
                "vriend van | steun ons werk | uw donatie | jouw donatie | onbeperkt lezen | "
                "verder lezen? | lees verder voor | lees alle artikelen | dit artikel is "
                "alleen voor | dit artikel is exclusief voor | probeer een maand | nu een "
                "maand | elke ochtend het | elke dag het | elke week de | ontvang elke | geen "
                "abonnee? | niets missen? | download onze app"
                "| probeer nu"
                "| probeer de krant"
                "| je kunt je op elk moment | u kunt zich op elk moment | je kan je op elk moment "
                "| op elk moment opzegbaar | meldingen inschakelen$ | meldingen aanzetten$ | heb "
                "je al een account? | heb je al een abonnement? | je hebt je laatste gratis | je "
                "hebt het maximale aantal"
                "| vul een geldig e-mailadres in | schrijf je gratis in | word nu abonnee$ | we "
                "hebben je een bevestigingsmail | we hebben u een bevestigingsmail | we hebben je "
                "een bevestiging gestuurd"
            ),
            "share": (
                "deel | delen | deel dit | deel dit artikel | deel via | dit artikel delen | "
                "delen via | stuur door | printen | print | print dit | reageer | reageer op "
                "| reageren | geef je mening | plaats een reactie | laat een reactie | praat "
                "mee | wat vind | wat vindt | volg ons | volg | volg de | kopieer link | link "
                "kopiëren | bewaar | bewaren | opslaan | vind je dit | mail dit | link "
                "gekopieerd | deel dit verhaal | deel op facebook | cadeau geven | geef dit "
                "artikel cadeau | mail dit artikel | reageer op dit artikel | laat een "
                "reactie achter | geef uw mening | wat vind jij | wat vindt u | wat vond je "
                "van | wat vond u van | volg ons op | volg ons via | discussieer mee | stem "
                "mee | vond je dit artikel | vond u dit artikel | stuur dit artikel | "
                "doorsturen$ | print dit artikel | printen$ | print$ | afdrukken$ | delen op "
                "| kopieer de link | bewaar dit artikel | bewaar artikel | bewaren$ | "
                "opslaan$ | wat vind jij? | praat mee over | volg ons op facebook | volg ons "
                "op instagram"
                "| deel op"
                " | printversie$"
            ),
            "related": (
                "andere lezers lazen ook$ | anderen lazen ook$ | anderen lezen nu$ | "
                "lezers lazen ook$ | "
                "oudere berichten$ | nieuwere berichten$ | "
                "lees ook | (lees ook | lees meer | lees verder | lees hier | lees: | lees "
                "het | lees alles | zie ook | bekijk ook | bekijk hier | bekijk: | luister "
                "ook | kijk ook | meer over | meer nieuws | meer van | meer lezen | meer "
                "weten | meer informatie | meer: | meer artikelen | gerelateerde | "
                "gerelateerde artikelen | verwante artikelen | ook interessant | wellicht | "
                "misschien | dit vind je | meest gelezen | best gelezen | net binnen | "
                "laatste nieuws | populair | trending | volgende | vorige | volgend artikel | "
                "vorig artikel | uit het archief | dossier | in dit dossier | verder in | "
                "tips van de | video: | podcast: | in beeld: | terugkijken | aanbevolen voor "
                "jou$ | aanbevolen artikelen$ | ook interessant$ | populair$ | meest bekeken$ "
                "| net binnen$ | laatste nieuws$ | meer nieuws$ | meer nieuws uit | meer "
                "berichten | terug naar overzicht | terug naar boven | vorige volgende$ | "
                "lees hier meer | lees ook hoe | lees ook dit | zie ook: | bekijk ook: | "
                "bekijk de video | verder lezen | verder in het nieuws | dossier: | "
                "uitgelicht$ | tips van de redactie$ | keuze van de redactie$"
                "| meer uit | gerelateerd | aanbevolen"
                "| los de puzzel op$ | kruiswoordpuzzel van de dag$ | stem nu$ | doe de quiz$ | "
                "doe mee aan de poll$ | doe mee met de poll$ | misschien ook interessant$ | "
                "misschien vind je dit ook"
                "| het laatste nieuws$"
            ),
            "correction": (
                "correctie | correcties en aanvullingen | rectificatie | aanvulling | noot "
                "van de redactie | noot redactie | redactionele noot | een eerdere versie | "
                "in een vorige versie | dit artikel is aangepast | dit artikel is bijgewerkt "
                "| dit artikel is geactualiseerd | dit bericht is | fout gezien | fout gespot "
                "| foutje gezien | taalfout | zie je een | ziet u een | klopt er iets | meld "
                "een fout | update | dit bericht is aangepast | een eerdere versie van dit | "
                "een eerdere versie van deze | dit artikel is gewijzigd | dit artikel is "
                "gecorrigeerd | dit stuk is aangepast | update: | correctie: | verbetering: | "
                "fout gevonden | zie je een fout | ziet u een fout | heb je een fout | heeft "
                "u een fout | taalfout gezien | naschrift | in een eerdere versie van dit | "
                "in een eerdere versie van het artikel | in een eerdere versie stond | in een "
                "vorige versie van dit | dit artikel is aangevuld | dit bericht is aangevuld "
                "| dit artikel werd aangepast | dit artikel werd aangevuld | in een eerdere "
                "versie van deze | in een eerdere versie van het stuk | in een eerdere versie "
                "werd | in een eerdere versie meldde | in een eerdere versie van deze tekst | "
                "dit artikel is om | dit artikel is later aangevuld | in de eerste versie van "
                "dit | in een eerste versie van dit | per abuis schreven we | dit artikel is "
                "geüpdatet | dit artikel werd bijgewerkt | dit bericht is geüpdatet | dit "
                "bericht werd aangepast | dit bericht is geactualiseerd | dit bericht werd "
                "bijgewerkt | dit verhaal is geüpdatet | dit verhaal werd aangepast | dit "
                "verhaal is aangevuld | dit verhaal is geactualiseerd | dit verhaal werd "
                "bijgewerkt | met dank aan de lezer | met dank aan een lezer | rectificatie: "
                "| aanvulling: | fout gezien? | foutje gezien? | fout gevonden? | foutje "
                "gevonden? | taalfout gezien? | typefout gezien? | klopt er iets niet? | "
                "naschrift redactie | naschrift:"
            ),
            "author_bio": (
                "over de auteur | over de auteurs | de auteur is | de schrijver is | de "
                "auteur | alle artikelen van | meer van deze | is redacteur* | is "
                "verslaggever* | is correspondent* | is journalist* | schrijft over | "
                "redacteur bij | verslaggever bij | correspondent in | freelance journalist | "
                "de auteur doceert | de auteur werkt | de auteur schrijft | de auteurs zijn | "
                "de auteurs werken | de schrijfster is | de columnist is | over de schrijver "
                "| over de columnist | is verslaggever | is redacteur | is correspondent | is "
                "columnist | meer artikelen van | meer van deze auteur | volg de auteur"
            ),
            "disclaimer": (
                "de meningen | de mening | dit artikel bevat | deze tekst is | dit artikel is "
                "gegenereerd | deze samenvatting | dit artikel is tot stand | disclaimer | "
                "als je via | bij aankoop | dit is een | de inhoud van | automatisch "
                "gegenereerd | denk je aan zelfmoord | heeft u hulp | de redactie is niet | "
                "de redactie draagt geen | dit artikel is vertaald | dit artikel is "
                "automatisch | dit artikel is geschreven met | deze tekst is vertaald | deze "
                "samenvatting is | dit is een opiniestuk | dit is een opinie | dit opiniestuk "
                "| deze column geeft | dit is een ingezonden | namen zijn gefingeerd | de "
                "namen zijn gefingeerd | naam gefingeerd | naam bij de redactie bekend | dit "
                "artikel is gesponsord | heb je hulp nodig | denkt u aan zelfmoord | praten "
                "over zelfdoding | bel 113 | de namen in dit artikel | de namen in dit | de "
                "naam van | naam is gefingeerd | omwille van de privacy | dit is een "
                "opinieartikel | dit is een column | dit is een advertorial | dit is een "
                "betaald | dit artikel bevat affiliate | dit artikel is gemaakt met | dit "
                "artikel is vertaald met | deze vertaling is | de mening van de auteur | "
                "opiniestukken geven | aan deze informatie | aan dit artikel kunnen geen | "
                "aan de inhoud van | de naam van de geïnterviewde | vanwege privacyredenen | "
                "wegens privacy | denk je aan zelfdoding | denkt u aan zelfdoding | denk jij "
                "aan zelfdoding | heb je vragen over zelfdoding | heeft u vragen over "
                "zelfdoding | praten over zelfmoord | praat over zelfmoord | bel 113 of | bel "
                "gratis 0800-0113 | chat via 113.nl | zelfmoordlijn | zelfmoordlijn 1813 | "
                "dit artikel is geschreven in samenwerking | dit artikel is tot stand gekomen "
                "in samenwerking | dit artikel is een opinie | dit artikel is met behulp van "
                "| deze tekst is automatisch | deze tekst is met behulp van | dit artikel is "
                "geen beleggingsadvies | dit is geen beleggingsadvies | de redactie behoudt "
                "zich | de redactie is niet verantwoordelijk | ingezonden brieven geven | de "
                "mening van de | deze bijdrage is op persoonlijke"
                "| om privacyredenen"
                "| illustratie ter ondersteuning$"
            ),
            "legal": (
                "privacy | privacybeleid | privacyverklaring | privacy statement | "
                "privacy-instellingen | algemene voorwaarden | gebruiksvoorwaarden | "
                "cookiebeleid | cookies | cookie-instellingen | cookieverklaring | colofon | "
                "door je aan | door u aan | door te klikken | door verder | wij gebruiken "
                "cookies | we gebruiken cookies | deze website | adverteren | werken bij | "
                "toegankelijkheid | om deze inhoud | accepteer | cookievoorkeuren | privacy "
                "en cookies | verantwoordelijke uitgever | hoofdredacteur: | uitgever: | "
                "btw-nummer"
                "| disclaimer$ | disclaimer privacy* | kvk-nummer: | kvk:"
                "| voorwaarden"
                " | om dit item te kunnen bekijken moet | om dit item te bekijken moet | om deze "
                "inhoud te kunnen zien moet | om deze inhoud te zien moet | om deze inhoud te "
                "bekijken moet | om deze video te kunnen bekijken moet | om deze video te "
                "bekijken moet | je moet cookies aanvaarden | je moet cookies accepteren | "
                "accepteer cookies om | aanvaard cookies om"
                "| wij en onze partners slaan | wij en onze partners gebruiken | wij en onze "
                "partners verwerken | we en onze partners gebruiken | om deze inhoud te tonen"
                "| alleen noodzakelijke cookies$ | alleen noodzakelijke$ | alleen functionele "
                "cookies$ | noodzakelijke cookies$"
            ),
            "tags": (
                "tags | trefwoorden | onderwerpen | categorie: | categorieën: | in dit artikel | "
                "thema's | thema:"
            ),
            "comments": (
                "reacties | reactie | bekijk reacties | toon reacties | lees reacties | alle "
                "reacties | geen reacties | de reacties | beantwoorden | huisregels | "
                "discussie | reacties zijn gesloten | de reacties zijn gesloten | reageren is "
                "niet meer mogelijk | reageren niet mogelijk | reageren is enkel mogelijk | "
                "reageren kan enkel | reageren is niet meer mogelijk | plaats een reactie | "
                "plaats als eerste | reageer als eerste | reacties$ | er zijn nog geen "
                "reacties | reageren is niet | log in om te reageren | u moet ingelogd | je "
                "moet ingelogd | de reacties worden gemodereerd"
                "| wees de eerste die | wees de eerste om | je moet ingelogd zijn om"
                "| nog geen reacties$ | lees alle reacties$"
            ),
            "app": (
                "download | download de | download onze | download de app | de app | in de app | "
                "onze app | volg ons whatsapp"
            ),
            "advertisement": (
                "advertentie | advertenties | reclame | gesponsord | gesponsorde | "
                "partnerbijdrage | partner content | branded content | lees verder na de | "
                "lees verder onder | tekst loopt door | artikel gaat verder | tekst gaat verder | "
                "het artikel gaat | promotie | in samenwerking met | aangeboden door"
                " | advertentie overslaan$ | sla advertentie over$ | reclame overslaan$"
                "| van onze partners$ | betaalde inhoud$ | betaalde content$"
                "| advertentie sluiten$"
            ),
            "caption": (
                "foto's: | foto | beeld | (foto | (beeld | foto ter | archieffoto | archiefbeeld | "
                "illustratie | bron foto | fotografie: | screenshot | © anp | anp / | stockfoto | "
                "stockbeeld$ | stockfoto$ | eigen foto$ | eigen beeld$ | fotograaf: | "
                "schermafbeelding$ | schermafdruk$ | illustratiefoto$ | sfeerbeeld$ | foto "
                "ingezonden$ | persfoto$ | ai-beeld$"
            ),
            "navigation": (
                "wordt geladen$ | bezig met laden$ | "
                "home | home > | menu | zoeken | zoek | naar de inhoud | ga naar | "
                "direct naar | naar boven | terug | terug naar | uitloggen | mijn account | "
                "luister | beluister | luister naar | leestijd | minuten leestijd | "
                "toon meer | meer laden | laad meer | volgende pagina | sluiten | sluit | "
                "live | voorpagina | u bent hier | je bent hier | voorlezen | "
                "je browser ondersteunt | uw browser ondersteunt | schakel javascript in | "
                "deze video kan niet"
                " | naar boven$ | terug naar boven$"
                " | tweet laden$ | bezig met laden$"
                " | versturen$ | verzenden$"
                " | javascript is uitgeschakeld | javascript staat uit | javascript moet "
                "ingeschakeld | javascript is vereist | zet javascript aan | je browser "
                "ondersteunt geen | uw browser ondersteunt geen"
                "| mijn profiel$ | mijn nieuws$ | tekstgrootte$ | lettergrootte$ | registreren$ | "
                "toon minder$ | minder tonen$ | liveblog$ | account aanmaken$"
            ),
        },
        holds={
            "contact": (
                "tip de redactie | mail naar | mail dan naar | neem contact op met | "
                "stuur een mail | stuur een e-mail | e-mail naar"
            ),
            "copyright": (
                "alle rechten voorbehouden | auteursrecht* | zonder toestemming | "
                "voorafgaande toestemming | schriftelijke toestemming | "
                "zonder toestemming verboden | zonder schriftelijke toestemming | "
                "voorafgaande schriftelijke toestemming | auteursrechtelijk beschermd | "
                "zonder voorafgaande toestemming | zonder toestemming van de | "
                "zonder toestemming van | niet zonder toestemming | niet worden overgenomen | "
                "rust copyright | rust auteursrecht | rechten zijn voorbehouden | "
                "rechten voorbehouden | met toestemming van de | na toestemming | overname van | "
                "overnemen zonder | niet toegestaan | verveelvoudigd"
                "| met bronvermelding | onder vermelding van de bron | mits met "
                "bronvermelding | zonder schriftelijke toestemming van | zonder voorafgaande "
                "toestemming van | zonder voorafgaande schriftelijke toestemming | zonder "
                "toestemming van de uitgever | zonder toestemming van de redactie | rust "
                "uiteraard copyright | rusten auteursrechten | tekst- en datamining"
            ),
            "credits": (
                "vertaald door | met medewerking van | eerder verschenen | "
                "oorspronkelijk verschenen | werkte mee aan | werkten mee aan | "
                "verscheen eerder | bron: | /anp | anp/ | verscheen ook in | "
                "verscheen eerder in | verscheen eerder op | verscheen in de krant | "
                "kwam tot stand met"
            ),
            "subscribe": (
                "nieuwsbrief | onze nieuwsbrief | abonneer | abonnees | een abonnement | "
                "word lid | meld je aan | schrijf je in | onafhankelijke journalistiek | "
                "onbeperkt toegang | doneer | maandelijks opzegbaar | steun ons | je inbox | "
                "uw inbox | je mailbox | in je mailbox | in uw mailbox | in je inbox | "
                "in uw inbox | voor abonnees"
                "| maximale aantal gratis artikelen | zonder jouw steun kunnen"
            ),
            "share": (
                "deel dit artikel | deel via | volg ons op | in de reacties | reageer hier | "
                "facebook twitter"
            ),
            "related": (
                "lees ook | lees meer | lees verder | meer informatie | zie ook | meer over dit"
            ),
            "correction": (
                "is aangepast | is gecorrigeerd | is bijgewerkt | stond ten onrechte | "
                "stond eerder | dat is aangepast | dit is gecorrigeerd | ten onrechte dat | "
                "eerdere versie van dit | eerdere versie stond | dit is aangepast | "
                "is inmiddels aangepast | in een eerdere versie van dit | "
                "eerdere versie van deze | eerdere versie van het artikel | "
                "aangevuld met een reactie | aangevuld met een | is later aangevuld | "
                "is aangevuld met"
            ),
            "author_bio": (
                "is redacteur | is verslaggever | is journalist | is correspondent | "
                "is columnist | is freelance | is hoofdredacteur | is buitenlandredacteur | "
                "schrijft over | schrijft voor | redacteur bij | verslaggever bij | "
                "is schrijver | is schrijfster | is historicus en | is historica en | "
                "is publicist | is universitair docent | is hoogleraar"
                " | werkt als journalist | werkt als verslaggever | werkt als redacteur"
            ),
            "disclaimer": (
                "affiliate-links | affiliate links | een commissie | kunstmatige intelligentie | "
                "met behulp van ai | automatisch vertaald | automatisch gegenereerd | "
                "op persoonlijke titel | niet noodzakelijk | niet per se | "
                "niet noodzakelijk de mening | niet noodzakelijkerwijs | niet per se de mening | "
                "mening van de auteur | namen zijn gefingeerd | namen zijn veranderd | "
                "naam is gefingeerd | naam is veranderd | zijn gefingeerd | is gefingeerd | "
                "om privacyredenen gefingeerd | bekend bij de redactie | met hulp van ai | "
                "namen in dit | naam gefingeerd | namen gefingeerd | "
                "naam is bekend bij de redactie | namen zijn bekend bij de redactie | "
                "niet verantwoordelijk voor | geen verantwoordelijkheid | "
                "mening van de redactie | mening van de schrijver | mening van de krant | "
                "persoonlijke titel | standpunt van de redactie | gesponsorde inhoud | "
                "in samenwerking met onze partner"
                "| kunnen geen rechten worden ontleend | om privacyredenen gefingeerd. | bij "
                "de redactie bekend | wij ontvangen een commissie | ontvangen wij een "
                "commissie | krijgen wij een commissie | kunstmatige intelligentie gemaakt | "
                "met behulp van kunstmatige intelligentie | niet noodzakelijkerwijs de mening "
                "| denk je aan zelfdoding | 113.nl | zelfmoordlijn 1813 | niet "
                "verantwoordelijk voor de inhoud"
            ),
            "legal": (
                "privacybeleid | privacyverklaring | algemene voorwaarden | gebruiksvoorwaarden | "
                "cookiebeleid | cookies | persoonsgegevens"
                "| informatie op een apparaat | toestemming op elk moment intrekken | toestemming "
                "op elk gewenst moment"
            ),
            "comments": "reacties zijn | huisregels | bekijk reacties",
            "app": (
                "app store | google play | onze app | de app | whatsapp-kanaal | whatsappkanaal"
            ),
            "advertisement": (
                "na de advertentie | onder de advertentie | loopt door onder | "
                "gaat verder onder | in samenwerking met"
            ),
            "caption": (
                "foto: | (foto | beeld: | © anp | anp / | getty images | /afp | archieffoto | "
                "belga | shutterstock"
            ),
            "navigation": (
                "min leestijd | minuten leestijd | min. leestijd | leestijd | beluister dit | "
                "naar de inhoud | uw browser | je browser"
            ),
        },
        house=(
            "wij | we | ons | onze | jij | jouw | uw | hier | ik | jullie | mij | mijn | je | u"
        ),
        is_words="is | zijn | schrijft",
        trades=(
            "politiek sport kunst economie buitenland binnenland cultuur wetenschaps "
            "klimaat misdaad defensie onderwijs zorg tech media regio stads rechtbank "
            "oorlogs = redacteur redactrice verslaggever verslaggeefster journalist "
            "journaliste correspondent correspondente | "
            "redacteur | verslaggever | journalist | correspondent | columnist | "
            "hoofdredacteur | verslaggeefster | journaliste | schrijver | schrijfster | "
            "historicus | historica | publicist | publiciste | essayist | essayiste | "
            "dichter | freelancejournalist | auteur | politicoloog | filosoof | socioloog "
            "| antropoloog | jurist | criticus | recensent | recensente | commentator | "
            "fotograaf | fotografe | redactrice | eindredacteur | redactielid | "
            "presentator | presentatrice | columniste | schrijvers | romanschrijver | "
            "theatermaker | cabaretier | vertaler | vertaalster | podcastmaker | "
            "documentairemaker | onderzoeksjournalist | freelance | wetenschapsjournalist "
            "| blogger | taalkundige | theoloog | econoom | cultuurwetenschapper | "
            "sportverslaggever | rechtbankverslaggever | regioverslaggever | "
            "datajournalist | opinieredacteur | kunstredacteur | economieredacteur | "
            "buitenlandredacteur | cultuurredacteur"
        ),
        itself=(
            "dit artikel | deze tekst | dit stuk | dit bericht | deze samenvatting | "
            "dit opiniestuk | dit opinieartikel | dit interview | dit verhaal | "
            "dit nieuwsbericht | dit blog | dit essay | dit portret | dit overzicht | "
            "dit onderzoek | deze column | deze reportage | deze recensie | deze pagina | "
            "deze bijdrage | deze vertaling | deze productie | deze publicatie | deze versie | "
            "het artikel | van dit artikel"
        ),
        topics={
            "app": (
                "app | downloaden | download | meldingen | pushberichten | android | iphone | ios"
            ),
            "related": (
                "lees | lezen | artikelen | dossier | verhalen | nieuws | video | video's | "
                "serie | podcast"
            ),
            "share": (
                "facebook | twitter | instagram | whatsapp | telegram | linkedin | tiktok | "
                "delen | deel | vrienden | kanaal"
            ),
            "contact": (
                "redactie | tip | tips | mailen | whatsapp | signal | reageren | suggesties | "
                "ingezonden | anoniem | vertrouwelijk"
            ),
            "correction": (
                "gecorrigeerd | aangepast | bijgewerkt | versie | fout | gewijzigd | aangevuld | "
                "stond | gespeld | correctie | correcties | rectificatie | aanpassing | "
                "aangevulde | verduidelijkt | verduidelijking | verbeterd | verwijderd | "
                "toegevoegd | fouten | foutief | foutieve | onjuist | onjuiste | onterecht | "
                "verkeerde | verkeerd | eerdere | vorige | oorspronkelijke | versies | kop | "
                "reactie | naam | abusievelijk | actualiseerd | geactualiseerd | update"
            ),
            "subscribe": (
                "journalistiek | onafhankelijke | lezers | abonnees | abonnement | lid | steun | "
                "steunen | doneren | gratis | toegang | nieuwsbrief | onafhankelijk | "
                "onafhankelijkheid | journalistieke | abonnee | abonneer | abonneren | "
                "abonnementen | proefabonnement | lidmaatschap | leden | lezer | lezen | "
                "donatie | donaties | doneer | donateur | donateurs | bijdrage | bijdragen | "
                "bijdraagt | maand | euro | onbeperkt | premium | proberen | account | inloggen | "
                "advertenties | nieuwsbrieven | mailbox | inbox | ontvang | steunt | vrienden | "
                "vriend | mogelijk"
            ),
            "disclaimer": (
                "ai | kunstmatige | automatisch | gegenereerd | gemaakt | mening | meningen | "
                "opvattingen | standpunt | weergeven | verwoorden | verantwoordelijk | "
                "verantwoordelijkheid | redactie | auteur | auteurs | columnist | columnisten | "
                "gefingeerd | gefingeerde | namen | privacy | gesponsord | gesponsorde | "
                "commerciële | partner | partners | affiliate | commissie | advertorial | "
                "advertentie | vertaling | vertaald | belegging | advies | belangen"
            ),
            "credits": (
                "verscheen | vertaald | gepubliceerd | eerder | verschenen | publiceerde | "
                "gepubliceerde | oorspronkelijk | samenwerking | medewerking | geproduceerd | "
                "overgenomen | bewerkt | bewerking | mogelijk | fonds | subsidie | eerst | "
                "vertaling | ingekort"
            ),
            "author_bio": (
                "redacteur | journalist | hoogleraar | universiteit | schrijver | verslaggever | "
                "correspondent | boek | columnist"
            ),
        },
        speech=(
            "zei | zegt | vertelde | schreef | vroeg | verklaarde | antwoordde | aldus | "
            "adviseert | vertelt | waarschuwt | meent | stelt | benadrukt | zeggen | voegt | "
            "vindt | klaagt | legde | reageerde | benadrukte | noemde | noemt | denkt"
        ),
        changes=(
            "artikel bericht stuk tekst verhaal kop = bijgewerkt aangepast gecorrigeerd "
            "aangevuld gewijzigd geüpdatet = met = toevoegen toe_te_voegen verbeteren "
            "verduidelijken corrigeren"
        ),
        laws="grondwet | verdrag",
        heads="colofon",
    ),
    prose=Prose(
        openers="Het De",
        common=(
            "de het een van en in is dat op te voor met zijn niet die aan er om ook door maar naar "
            "wordt bij uit nog heeft hij ze wel worden zegt deze meer geen hebben tegen over "
            "volgens als ik je dan was we of kan dit"
        ),
        leading=(
            "want omdat hoewel terwijl tenzij tussen zonder vanaf tot onze elke tijdens "
            "vanwege ondanks wiens haar hun mijn"
        ),
        letters="ĳ",
        titles="dr. drs. ir. ing. mr. prof. dhr. mevr. mw. ds. gen. lt. kol. kap. maj.",
        abbreviations=(
            "bijv. bv. d.w.z. o.a. m.b.t. i.p.v. t.o.v. t.a.v. i.v.m. a.u.b. m.a.w. e.d. e.a. etc. "
            "ca. dr. drs. ir. ing. mr. prof. dhr. mevr. mw. ds. St. nr. nrs. blz. p. pag. art. jl. "
            "resp. incl. excl. max. min. mln. mld. jan. feb. febr. mrt. apr. jun. jul. aug. sept. "
            "okt. nov. dec. gen. lt. kol. kap. maj. str. tel. vgl. zgn. ong. evt. red. vs. afd. "
            "wnd. t.g.v. z.g. c.s. n.a.v. plm. v.Chr. n.Chr. ged. hr. enz."
        ),
        quotes=(("‘", "’"), ("“", "”"), ("„", "”")),
        suspended="en of tot",
    ),
    # fmt: off
    labels=(
        "Achtergrond",
        "Analyse",
        "Column",
        "Commentaar",
        "Exclusief",
        "Interview",
        "Lees ook",
        "Liveblog",
        "Let op",
        "Opinie",
        "Podcast",
        "Recensie",
        "Reportage",
        "Update",
        "Video",
        "Beschouwing",
        "Essay",
        "Factcheck",
        "Fotoserie",
        "Hoofdredactioneel",
        "In beeld",
        "Ingezonden",
        "Kort",
        "Live",
        "Longread",
        "Nieuwsanalyse",
        "Nieuwsblog",
        "Onderzoek",
        "Overzicht",
        "Portret",
        "Profiel",
        "Recap",
        "Reconstructie",
        "Tijdlijn",
        "Uitleg",
        "Quiz",
        "Infographic",
        "Kaart",
        "Grafiek",
        "Lijst",
        "Foto",
        "Foto's",
        "Video's",
        "Vacature",
        "Vacatures",
        "Rectificatie",
        "Aankondiging",
        "Prijsvraag",
        "Winactie",
        "Fragment",
        "Gedicht",
        "Agenda",
        "Uitnodiging",
        "Oproep",
        "Weerbericht",
        "Verkeer",
        "Terugblik",
        "Vooruitblik",
        "Uitslagen",
        "Recept",
        "Oordeel",
        "Boekrecensie",
        "Filmrecensie",
        "Theaterrecensie",
        "Concertrecensie",
        "Albumrecensie",
        "Restaurantrecensie",
        "Boekbespreking",
        "Persbericht",
        "Open brief",
        "Ingezonden brief",
    ),
    topical=(
        "Let op",
        "Onderzoek",
        "Kort",
        "Achtergrond",
        "Overzicht",
        "Profiel",
        "Uitleg",
        "Portret",
        "Column",
        "Kaart",
        "Grafiek",
        "Lijst",
        "Foto",
        "Foto's",
        "Video's",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "maandag 14 april 2025": "2025-04-14",
            "Gepubliceerd: 9 december 2023, 09:05": "2023-12-09T09:05",
            "Bijgewerkt 25/10/2024 18:40": "2024-10-25T18:40",
            "Laatst bijgewerkt op 3 mrt. 2024 om 17.50 uur": "2024-03-03T17:50",
            "wo 12 feb 2020, 16:08": "2020-02-12T16:08",
        },
        not_dates=("3 uur geleden", "Het verdrag werd op 4 mei 2020 in Wenen ondertekend."),
        bylines={
            "Door Jan de Vries en Anna Bakker": ("Jan de Vries", "Anna Bakker"),
            "Door onze correspondent": ("onze correspondent",),
            "Een analyse van Kees Buys": ("Kees Buys",),
            "Foto's en tekst: Tim Jansen": ("Tim Jansen",),
            "Els Visser | maandag 3 mei 2021": ("Els Visser",),
        },
        not_bylines=(
            "Door de storm bleef de haven dicht",
            "Nieuwe regels voor schippers",
            "Recensie van Max Havelaar",
        ),
        prose=(
            "De gemeenteraad heeft dinsdag een begroting aangenomen waarin meer geld is "
            "uitgetrokken voor scholen en wegen. Volgens de burgemeester begint het werk aan de "
            "oude brug na de zomer, maar de bewoners zijn niet overtuigd. ‘Dat hebben ze ons voor "
            "de verkiezingen ook al beloofd’, zegt een van hen."
        ),
        boilerplate={
            "Meld je aan voor onze nieuwsbrief": "subscribe",
            "Lees ook: Haven maandag weer open": "related",
            "Alle rechten voorbehouden.": "copyright",
            "Ann Ode studeerde geschiedenis en schrijft over havens.": "author_bio",
            "De namen in dit verhaal zijn gefingeerd.": "disclaimer",
        },
    ),
)
