"""Catalan."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
    Prose,
)

LANGUAGE = Language(
    code="ca",
    name="Catalan",
    native="català",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["ca"],
        weekdays=cldr.WEEKDAYS["ca"],
        more_months={"marc": 3, "set": 9},
        day_dot=False,
        published=("publicat", "publicada el", "data de publicació", "publicació", "creat el"),
        updated=(
            "actualitzat",
            "actualitzada",
            "darrera actualització",
            "última actualització",
            "modificat el",
            "actualització",
            "última modificació",
        ),
        glue=("el", "de", "del", "d", "a les", "a la", "les", "al", "a", "l"),
        hours=("h",),
        clock_ends=("hores",),
        ago=cldr.AGO["ca"],
        today=("avui",),
        yesterday=("ahir",),
        captions=(
            "foto",
            "fotografia",
            "imatge",
            "fotos",
            "imatges",
            "il·lustració",
        ),
    ),
    bylines=BylineWords(
        gendered="a | es | s | ora",
        post_of="de | del",
        authors="autor | autora",
        sources="font | fonts",
        signed="opinió | anàlisi | crònica | columna",
        by=(
            "signat per | "
            "per | per: | escrit per | text: | text de | autor: | autora: | un article de | "
            "un reportatge de | redacció: | entrevista: | text i fotos: | una crònica de | "
            "una anàlisi de | una entrevista de | informació de | redactat per | escrit per: | "
            "autors: | text i fotografies: | fotos i text: | fotos & text: | text & fotos: | "
            "foto i text: | text i foto: | foto & text: | text & foto: | fotografies i text: | "
            "article de | reportatge de | crònica de | anàlisi de | opinió de | columna de | "
            "tribuna de | assaig de | un crònica de | un anàlisi de | un opinió de | "
            "un columna de | un tribuna de | un assaig de | una article de | una reportatge de | "
            "una opinió de | una columna de | una tribuna de | una assaig de | publicat per | "
            "elaborat per | reportatge: | anàlisi: | opinió:"
        ),
        joins="i",
        surname_joins="i",
        places="des de",
        papers="per a",
        credits={
            "editing": "edició: | editor: | editora:",
            "additional_reporting": "amb la col·laboració de",
            "with": "amb",
            "photography": "foto: | fotos: | fotografia: | fotografies: | foto de | fotografies de",
            "translation": "traducció: | traducció de | traduït per",
        },
        articles="el | la | els | les | un | una | nostre | nostra",
        links="de | del | dels | i | per | la | el | d'",
        desks="redacció | corresponsals | reporters | agències",
        bodies=(
            "partit | comitè | ministeri | universitat | institut | sindicat | associació | "
            "federació | agència | diari | consell | fundació | centre | moviment"
        ),
        roles=(
            "periodista | corresponsal | redactor | redactora | editor | editora | columnista | "
            "enviat | enviada | fotògraf | delegat | delegada | col·laborador | col·laboradora | "
            "escriptor | escriptora | professor | professora | catedràtic | catedràtica | "
            "politòleg | politòloga | economista | advocat | advocada | historiador | "
            "historiadora | director | directora | subdirector | sotsdirector | reporter | "
            "reportera | fotoperiodista | analista | assagista | novel·lista | poeta | autora | "
            "filòsof | filòsofa | dramaturg | dramaturga | guionista | humorista | comentarista | "
            "articulista | traductor | traductora | presentador | presentadora | locutor | "
            "locutora | sociòleg | sociòloga | antropòleg | antropòloga | filòleg | filòloga | "
            "fotògrafa | psicòleg | psicòloga | lingüista | geògraf | geògrafa | cineasta"
        ),
        role_words="especial | cap",
        given=(
            "albert | àlex | andreu | anna | antoni | ariadna | arnau | aleix | bernat | berta | "
            "carles | clara | cristina | david | eduard | elisabet | enric | eulàlia | ferran | "
            "francesc | gemma | gerard | glòria | guillem | ignasi | jaume | joan | joaquim | "
            "jordi | josep | júlia | laia | lluís | lluïsa | maria | mariona | marc | marta | "
            "martí | meritxell | miquel | mireia | mònica | montserrat | núria | oriol | pau | "
            "pere | pol | quim | ramon | roger | roser | sergi | sílvia | toni | vicent | "
            "xavier | xavi"
        ),
        never=(
            "nou | nova | nous | noves | gran | primer | primera | últim | última | no | què | "
            "com | qui | quan | on | això | món | política | economia | societat | cultura | "
            "esports | opinió | notícies | guerra | pau i | crisi | govern | vaga | eleccions | "
            "exemple | -ció | -cions | -ment | -tat"
        ),
        glue=(
            "veure tots els articles | més articles | "
            "publicat | actualitzat | minuts | min | hores | comparteix | comentaris"
        ),
        agencies="ACN | EFE | Europa Press",
    ),
    pages=PageWords(
        reading="min",
        publishes="publicat per | editat per",
        ends="fi",
        issues="núm. | núm | número",
    ),
    mails=MailWords(subject="assumpte", sent="data | enviat", people="de | per a | a"),
    pictures=PictureWords(
        lent="arxiu | cedida",
        stands="esquerra | dreta | a l’esquerra | a la dreta | d’esquerra a dreta",
    ),
    contacts=ContactWords(
        phones="telèfon | mòbil",
        boxes="Apartat de correus",
        roads="carrer | avinguda | plaça | passeig",
        joins="o | i",
    ),
    phrases=Phrases(
        sources="font",
        rights="tots els drets",
        turns={
            "contact": ("el 024 atén| tens una notícia?"),
            "disclaimer": ("resum generat per | resum generat amb| text traduït automàticament"),
            "comments": ("has d'iniciar sessió | cal iniciar sessió"),
            "subscribe": (
                "gràcies per subscriure | prova-ho per 1 | prova-ho gratis | cancel·la quan "
                "vulguis | fes-te'n subscriptor"
                "| subscriu-t'hi des"
            ),
            "legal": ("utilitzem galetes pròpies | utilitzem galetes per"),
        },
        sayings={
            "copyright": ("llicència creative commons"),
            "subscribe": (
                "rebeu aquest correu perquè | reps aquest correu perquè | rebeu aquest "
                "missatge perquè"
                "| últim article gratuït"
            ),
        },
        schools="univers | institut | escola",
        of_words="de | del",
        versions="versi | anterior",
        finite="ha | han | que",
        channels="canal",
        careers=(
            "ensenya | imparteix | dirigeix | coordina | escriu | publica | signa | nascut | "
            "nascuda | estudia | estudià | cursà | doctorat | llicenciatura | màster | facultat | "
            "docent | dret | història | filosofia | sociologia | economia | comunicació | "
            "narrador | narradora | traductor | traductora | guionista | crític | crítica | "
            "premiat | premiada | fundador | fundadora | coautor | coautora | resideix | secció | "
            "politòleg | politòloga | sociòleg | sociòloga | assaigs | poemes | novel·les | "
            "corresponsal | periodista | universitat | professor | professora | escriptor | "
            "escriptora | llibre | llibres | novel·la | llicenciat | llicenciada | graduat | "
            "graduada | redactor | redactora | autor | autora | col·labora | viu | treballa | "
            "especialitzat | especialitzada"
        ),
        offices=(
            "professor | professora | catedràtic | catedràtica | investigador | investigadora | "
            "advocat | advocada | metge | metgessa | doctor | doctora | psicòleg | psicòloga | "
            "psiquiatre | enginyer | enginyera | arquitecte | arquitecta | biòleg | biòloga | "
            "físic | rector | rectora | degà | mestre | mestra | jutge | jutgessa | magistrat | "
            "diplomàtic | consultor | consultora | fundador | fundadora | expert | experta | "
            "científic | científica | doctorand | estudiant"
        ),
        trades=(
            "periodista | periodistes | redactor | redactora | corresponsal | reporter | "
            "reportera | columnista | editor | editora | escriptor | escriptora | historiador | "
            "historiadora | assagista | novel·lista | poeta | cronista | filòsof | filòsofa | "
            "crític | crítica | dramaturg | dramaturga | guionista | humorista | comentarista | "
            "analista | articulista | traductor | traductora | presentador | presentadora | "
            "locutor | locutora | politòleg | politòloga | sociòleg | sociòloga | antropòleg | "
            "antropòloga | filòleg | filòloga | fotògraf | fotògrafa | fotoperiodista | "
            "economista | jurista"
        ),
        articles=(
            "aquest article | aquest text | aquesta notícia | aquest reportatge | "
            "aquesta entrevista | aquest contingut | aquesta crònica"
        ),
        is_words="és | són | escriu | treballa | ensenya",
        imperatives=(
            "subscriu-te | segueix-nos | segueix | descarrega | rep | rebeu | comparteix | "
            "comenta | fes-te | escolta | llegeix | escriu-nos | uneix-te | apunta't | dona | "
            "subscriviu-vos | subscriu | seguiu-nos | seguiu | descarregueu | baixa't | "
            "compartiu | comenteu | feu-vos | escolteu | llegiu | escriviu-nos | escriu | "
            "escriviu | envia'ns | envieu-nos | uniu-vos | apunteu-vos | doneu | fes | dóna | "
            "col·labora | col·laboreu | ajuda'ns | ajudeu-nos | suma't | entra | accedeix | "
            "inicia | registra't | registreu-vos | consulta | consulteu | mira | mireu | "
            "descobreix | descobriu | contacta | contacteu | explica'ns | digues-nos | truca | "
            "clica | prem | vota | participa | activa | prova"
        ),
        words={
            "legal": ("galetes | web | experiència| pròpies | tercers | serveis"),
            "subscribe": (
                "subscriptors | subscriptor | subscripció | subscriu-te | lectors | "
                "donació | donatius | suport | dona | gratis | gratuït | oferta | mes | "
                "compte | sessió | registra't | butlletí | correu | independent | "
                "periodisme | soci | accés | llegir"
            ),
            "share": (
                "comparteix | compartir | opinió | envia | amic | imprimeix | copia | "
                "enllaç | segueix-nos | agrada | debat"
            ),
            "comments": ("comentaris | comentari | comenta"),
            "contact": (
                "contacte | contacta | escriu-nos | escriu | explica'ns | redacció | "
                "correu | telèfon | preguntes"
            ),
            "correction": (
                "corregit | correcció | error | errada | erroni | modificat | actualitzat | "
                "actualització | versió | anterior | aclariment"
            ),
            "disclaimer": (
                "opinions | opinió | reflecteixen | autor | autors | responsabilitat | "
                "intel·ligència | artificial | traduït | automàticament"
            ),
            "author_bio": (
                "periodista | corresponsal | redactor | redactora | escriptor | escriptora | "
                "professor | historiador | llibre | llibres"
            ),
            "related": (
                "llegiu | llegeix | també | article | articles | tema | temes | notícies | "
                "llegit | relacionades | recomanem | més"
            ),
        },
        told=(
            "era | eren | va | van | havia | havien | ell | ella | ells | podia | volia | anava | "
            "feia | tenia | tenien | seva | seus | seves | li | els | morí"
        ),
        buttons={
            "navigation": (
                "mira veure reprodueix = vídeo vídeos | escolta escoltar = article notícia àudio "
                "min minuts | augmenta redueix amplia = text lletra mida | cerca busca = web "
                "notícies lloc | crea inicia tanca = compte sessió | torna tornar = dalt inici | "
                "lectura = min minuts minut | segueix = directe minut | carrega mostra = més menys"
            ),
            "correction": (
                "informa reporta suggereix notifica avisa = error errors errada correcció"
            ),
            "comments": (
                "denuncia escriu mostra veure llegeix afegeix publica amaga deixa reporta = "
                "comentari comentaris"
            ),
            "subscribe": (
                "regala = article notícia subscripció | subscriptors = regalar articles article "
                "mes poden cinc deu | gestiona cancel·la = subscripció compte butlletins | escriu "
                "= correu electrònic"
            ),
            "share": (
                "copia copiat = enllaç | comparteix imprimeix desa envia guarda = article notícia "
                "pàgina correu enllaç"
                "| copiar copia copiat = enllaç link | desa guarda regala = article notícia "
                "preferits | compartir comparteix = correu article notícia whatsapp facebook | "
                "afegeix afegir = font preferida fonts preferides google | segueix = autor autora "
                "tema"
            ),
            "related": (
                "mostra veure llegeix carrega = més notícies articles totes tots | totes més tots "
                "altres = notícies articles"
            ),
            "legal": (
                "reutilitza = contingut | configura gestiona canvia = cookies galetes privacitat "
                "preferències"
                "| acceptar rebutjar accepta rebutja permet = tot totes cookies galetes ho | "
                "acceptar accepta = continuar continua"
            ),
            "contact": (
                "escriu contacta = redacció autor autora director periodista | envia = carta "
                "director notícia pista redacció"
            ),
            "app": ("descarrega obre instal·la baixa = app aplicació"),
        },
        opens={
            "contact": (
                "contacte | contacta | contacta amb | contacteu | escriu-nos | escriviu | escriu a | "
                "envia | envia'ns | envieu | qui som | cartes al director | redacció: | bústia | tens "
                "informació | tens una història | escriu-nos a | envia’ns | envia’ns la | contacta "
                "amb nosaltres | contacta’ns | bústia de contacte | explica'ns-ho | explica'ns | t'ha "
                "passat alguna cosa"
                " | telèfon de l'esperança# | telèfon de prevenció del suïcidi#"
                "| si tens pensaments suïcides | el telèfon 024 atén"
            ),
            "copyright": (
                "copyright | tots els drets reservats | drets reservats | "
                "prohibida la reproducció | queda prohibida"
            ),
            "credits": (
                "font: | fonts: | traducció de | traducció: | traduït per | "
                "aquest article es va | aquest article va | publicat originalment | "
                "amb informació de | redacció | text: | agències | edició: | realització: | "
                "recerca: | documentació: | il·lustracions: | gràfics: | disseny: | maquetació: | "
                "adaptació: | càmera: | imatges: | edició de vídeo: | muntatge: | so: | "
                "producció: | guió: | correcció lingüística: | dades: | anàlisi de dades: | "
                "textos: | reportatge: | coordinació: | col·laboració: | música: | locució:"
                " | publicat a | publicat al"
                "| publicat en l'edició impresa | publicat a l'edició impresa"
            ),
            "subscribe": (
                "subscriu-te | subscriviu-vos | subscripció | subscriptors | "
                "ja ets subscriptor | butlletí | butlletins | newsletter | rep | rebeu | "
                "registra't | inicia sessió | fes-te | fes una donació | fes-te subscriptor | "
                "dona suport | col·labora | contingut exclusiu | exclusiu per | "
                "aquest article és exclusiu | per continuar llegint | cada matí | apunta't | "
                "subscriu-t’hi | subscriu-te a | subscriu-te per | fes-te subscriptora | "
                "fes-te soci | fes-te’n | ja estàs subscrit | ja tens compte | "
                "contingut per a subscriptors | només per a subscriptors | "
                "per seguir llegint | segueix llegint amb | registra’t | registra’t gratis | "
                "rep cada | rep gratis | apunta’t | apunta’t a | fes una aportació | "
                "amb el teu suport | el teu suport | necessitem el teu"
                " | el teu correu electrònic$"
                "| et pots donar de baixa en qualsevol moment | pots donar-te de baixa | us podeu "
                "donar de baixa en qualsevol moment | has arribat al límit d'articles | has llegit "
                "el teu últim article | sense permanència$ | activa les notificacions$ | rep "
                "alertes$ | subscriu-t'hi | article només per a subscriptors | introdueix el teu "
                "correu | introdueix el correu electrònic"
                "| has arribat al límit d'articles gratuïts$ | uneix-te al nostre canal"
                "| introdueix un correu electrònic vàlid | subscriu-te ara$ | t'hem enviat un "
                "correu | desbloqueja l'article$"
                "| prova-ho per 1 euro$ | prova-ho per 1 €$"
            ),
            "share": (
                "comparteix | compartir | compartiu | compartir a | imprimeix | comenta | "
                "comenta la | deixa un comentari | opina | què en penses | segueix-nos | "
                "seguiu-nos | segueix | copia l'enllaç | desa | envia per | comparteix-ho | "
                "comparteix a | comparteix aquest | comparteix l’article | envia a un amic | "
                "escriu un comentari | comenta la notícia | digues la teva | què en penseu | "
                "i tu què | t’ha agradat | segueix-nos a | copia l’enllaç"
                "| afegeix-nos com a font"
            ),
            "related": (
                "llegeix també | llegiu també | llegeix més | llegir més | vegeu també | "
                "mira també | et pot interessar | us pot interessar | et recomanem | recomanats | "
                "recomanem | més informació | més notícies | més sobre | més | més llegides | "
                "el més llegit | les més llegides | el més vist | notícies relacionades | "
                "articles relacionats | relacionades | relacionats | temes relacionats | "
                "altres notícies | últimes notícies | última hora | següent | anterior | vídeo: | "
                "a més"
                "| continua llegint$ | recomanat per a tu$ | recomanats per a tu$ | darreres "
                "notícies$ | no t'ho perdis$ | mots encreuats$ | posa't a prova amb | posa a prova "
                "els teus | vota en l'enquesta$ | participa en la nostra enquesta"
            ),
            "correction": (
                "correcció | rectificació | fe d'errates | fe d'errors | aclariment | nota de la "
                "redacció | una versió anterior | en una versió anterior | aquest article s'ha | "
                "aquesta notícia s'ha | actualització: | has trobat un error | informa d'un error | "
                "correcció: | fe d’errates | fe d’errors | una versió anterior d’aquest | una versió "
                "anterior d’aquesta | en una versió anterior d’aquest | aquest article s’ha "
                "actualitzat | aquest article ha estat | aquesta notícia s’ha | actualitzat a | "
                "actualitzat el | demanem disculpes | has vist un error | hi ha un error | la notícia "
                "ha estat actualitzada | la notícia ha estat corregida | la notícia ha estat "
                "modificada | la notícia s'ha actualitzat | la notícia s'ha corregit | aquesta "
                "notícia ha estat actualitzada | aquesta notícia ha estat corregida | aquesta notícia "
                "ha estat modificada | aquesta notícia s'ha actualitzat | aquesta notícia s'ha "
                "corregit"
                "| has trobat un error?"
            ),
            "author_bio": (
                "sobre l'autor | sobre l'autora | l'autor és | l'autora és | "
                "tots els articles de | és periodista | periodista de | periodista"
                "| més articles de l'autor$ | més articles de l'autora$"
            ),
            "disclaimer": (
                "les opinions | els articles d'opinió | aquest article conté | "
                "aquest contingut | avís: | traducció automàtica | intel·ligència artificial | "
                "les opinions expressades | els articles d’opinió | "
                "aquest article ha estat traduït | aquest text ha estat traduït | "
                "aquest article ha estat generat | nom fictici | noms ficticis | "
                "si necessites ajuda | contingut patrocinat"
                "| aquest resum ha estat generat | aquest text s'ha elaborat amb | aquest article "
                "s'ha traduït | aquesta notícia s'ha publicat automàticament"
            ),
            "legal": (
                "avís legal | política de privacitat | privacitat | política de galetes | "
                "galetes | cookies | condicions d'ús | termes i | utilitzem galetes | "
                "publicitat - | en subscriure't | mapa web | accessibilitat"
                " | per veure aquest contingut"
                "| fem servir galetes pròpies | fem servir galetes per | configuració de galetes$ "
                "| configuració de cookies$ | publicitat i tarifes$ | accepta-ho tot$ | rebutja-ho "
                "tot$"
                "| fem servir galetes pròpies i de tercers | utilitzem galetes pròpies i de "
                "tercers | utilitzem galetes per oferir"
                "| només galetes necessàries$ | només les necessàries$"
            ),
            "tags": ("etiquetes | temes | paraules clau | arxivat a | categories:"),
            "comments": (
                "comentaris | comentari | veure comentaris | mostra els comentaris | respon | "
                "normes de participació"
                "| sigues el primer a comentar | sigues el primer en comentar | els comentaris "
                "estan tancats | els comentaris es moderen | participa en la conversa$"
                "| els comentaris es moderen abans"
                "| has d'iniciar sessió per comentar$ | cal iniciar sessió per comentar$"
            ),
            "app": "descarrega | descarrega't | l'app | la nostra app"
            "| descarrega't l'app$ | descarrega't l'aplicació$",
            "advertisement": (
                "publicitat | anunci | patrocinat | contingut patrocinat | "
                "contingut promocionat | la notícia continua | l'article continua | "
                "continua després"
                " | saltar publicitat$ | omet l'anunci$ | saltar anunci$"
                "| continua llegint després de la publicitat | l'article continua després de la "
                "publicitat | continguts dels nostres socis$"
                "| espai publicitari$"
            ),
            "caption": (
                "fotos: | fotografia: | imatge: | imatge de | (foto | foto | arxiu | imatge d'arxiu | "
                "il·lustració | imatge il·lustrativa$ | imatge d'arxiu$ | imatge cedida$ | foto "
                "d'arxiu$ | fotografia d'arxiu$ | imatge generada amb ia"
            ),
            "navigation": (
                "inici | portada | menú | cerca | cercar | vés al | ves al | salta al | torna | "
                "tornar | a dalt | inicia | escolta | temps de lectura | mostra'n més | "
                "carrega'n més | veure més | pàgina següent | tanca | en directe | ets a"
                " | javascript està desactivat | activa javascript | activeu javascript | el teu "
                "navegador no admet | el vostre navegador no admet"
                "| mida del text$ | mida de la lletra$ | el meu compte$ | el meu perfil$ | veure'n "
                "més$ | mostra menys$ | minut a minut$ | carregant$"
                "| has oblidat la contrasenya | has oblidat la teva contrasenya | he oblidat la "
                "contrasenya | recupera la contrasenya$"
            ),
        },
        holds={
            "copyright": (
                "tots els drets reservats | drets reservats | sense autorització | "
                "prohibida la reproducció | sense permís | sense el permís | queda prohibida | "
                "reproducció total o parcial | citant la font | tots els drets"
            ),
            "subscribe": (
                "butlletí | newsletter | subscriu-te | subscriptors | periodisme independent | "
                "periodisme lliure | al teu correu | a la teva bústia | el nostre butlletí"
                "| revisa la teva bústia"
            ),
            "related": "llegeix també | més informació | et pot interessar",
            "correction": (
                "versió anterior | s'ha actualitzat | s'ha corregit | demanem disculpes | "
                "en una versió anterior"
            ),
            "author_bio": (
                "és periodista | és redactor* | és corresponsal | és columnista | és escriptor*"
            ),
            "legal": (
                "avís legal | política de privacitat | política de galetes | condicions d'ús"
                "| retirar el teu consentiment | accedim a informació en un dispositiu"
            ),
            "caption": "foto: | (foto | /acn | acn/ | getty images | arxiu | /efe",
            "app": "app store | google play",
            "disclaimer": (
                "no reflecteixen | no necessàriament | no reflecteixen necessàriament | "
                "no representen necessàriament | responsabilitat dels autors | "
                "responsabilitat de l’autor | no es fa responsable | noms han estat canviats | "
                "els noms han estat | nom ha estat canviat | noms són ficticis | nom fictici | "
                "per protegir la identitat | per preservar la identitat | "
                "no reflecteix necessàriament | opinió dels autors | opinions dels autors | "
                "responsabilitat exclusiva"
            ),
        },
        house=(
            "nosaltres | nostre | nostra | nostres | tu | teu | teva | vostè | vosaltres | aquí | "
            "us | ens | teus | teves | vostre | vostra | vostres | vols | voleu | pots | podeu | "
            "tens | teniu | ets | hem | et"
        ),
        itself=(
            "aquest article | aquest text | aquesta notícia | aquesta entrevista | "
            "aquest reportatge | aquest contingut | aquesta informació | aquesta peça | "
            "aquesta crònica | aquest escrit | l'article | la notícia | el reportatge | "
            "de l'article | aquesta columna"
        ),
        topics={
            "app": (
                "app | aplicació | descarrega't | descarregar | notificacions | alertes | "
                "android | iphone | ios"
            ),
            "related": ("llegir | llegeix | articles | notícies | reportatges | especial | vídeo"),
            "share": (
                "facebook | twitter | instagram | telegram | whatsapp | tiktok | xarxes | canal | "
                "compartir | comparteix | amics | amic"
            ),
            "contact": (
                "redacció | contacte | contactar | contacta | escriu-nos | escriure | correu | "
                "bústia | telèfon | whatsapp | denúncia | informació | anònima | confidencial | "
                "història | suggeriments"
            ),
            "credits": (
                "publicat | publicada | originalment | original | traduït | traducció | "
                "aparegut | col·laboració | suport | adaptat | realitzat"
            ),
            "disclaimer": (
                "opinió | opinions | expressades | reflecteixen | necessàriament | autors | "
                "autor | responsabilitat | responsable | mitjà | línia | editorial | patrocinat | "
                "comissió | noms | canviats | canviat | identitat | intel·ligència | artificial | "
                "traduït | automàticament | generat"
            ),
            "correction": (
                "actualitzat | corregit | versió | error | actualitzada | corregida | correcció | "
                "correccions | rectificació | modificat | modificada | anterior | original | "
                "inicial | errors | erròniament | errònia | titular | aclariment | ampliat | "
                "resposta | fe | errates"
            ),
            "subscribe": (
                "periodisme | independent | lectors | subscriptors | suport | independents | "
                "independència | lector | lectores | subscripció | subscripcions | subscriptor | "
                "subscriptora | subscriu-te | subscriure't | soci | sòcia | socis | sòcies | "
                "donació | donacions | donar | aportació | aportacions | suports | col·laborar | "
                "gratuït | gratis | gratuïta | mes | mensual | euros | accés | il·limitat | "
                "exclusiu | butlletí | butlletins | newsletter | correu | registre | compte | "
                "publicitat | anunciants | mitjà | mitjans"
            ),
        },
        speech=(
            "dit | afirmat | declarat | diu | explica | afegit | explicat | assegurat | "
            "recordat | indicat | remarcat | preguntat | respost | escrit | advertit | lamentat | "
            "segons"
        ),
        notes={
            "legal": ("marques logotips + propietat pertanyen + propietaris titulars + respectius")
        },
        changes=(
            "article text notícia = actualitzat actualitzada corregit corregida modificat = "
            "amb = incloure afegir corregir aclarir precisar"
        ),
        heads="crèdits",
    ),
    prose=Prose(
        common=(
            "de la que el i a en els les per un amb del una no és al ha es més dels però va aquest "
            "han com seva també aquesta pel ser seu sobre són fins ja ara entre després d' l'"
        ),
        letters="ŀçèòà",
        titles="Sr. Sra. Srs. Dr. Dra. Excm.",
        abbreviations=(
            "Sr. Sra. Srs. Dr. Dra. D. St. Sta. núm. pàg. p. etc. av. c. pl. tel. gen. febr. jul. "
            "ag. oct. nov. aprox. Excm. prof. art. cf. Il·lm."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="i o",
    ),
    labels=(
        "Anàlisi",
        "Crònica",
        "Directe",
        "En directe",
        "Editorial",
        "Entrevista",
        "Enquesta",
        "Exclusiva",
        "Fotos",
        "Galeria",
        "Llegiu també",
        "Opinió",
        "Perfil",
        "Podcast",
        "Publicitat",
        "Reportatge",
        "Última hora",
        "Vídeo",
    ),
    topical=("Enquesta", "Directe", "Publicitat", "Perfil"),
    examples=Examples(
        dates={
            "dilluns, 14 d’abril del 2025": "2025-04-14",
            "Publicat: 9 de desembre del 2023, 09:05": "2023-12-09T09:05",
            "Actualitzat 25/10/2024 18:40": "2024-10-25T18:40",
            "Actualitzat el 14 d’abril de 2025 a les 9:30 h": "2025-04-14T09:30",
        },
        not_dates=("fa 3 hores", "El tractat es va signar a Viena el 4 de maig de 2020."),
        bylines={
            "Per Núria Soler i Joan Puig": ("Núria Soler", "Joan Puig"),
            "Reportatge de Pau Riera": ("Pau Riera",),
        },
        not_bylines=("Per exemple", "Per fi obre el port"),
        prose=(
            "L’ajuntament ha aprovat aquest dimarts el pressupost de l’any vinent amb els vots "
            "dels dos partits del govern. L’alcaldessa ha dit que les obres del pont començaran a "
            "la primavera, però l’oposició creu que són massa cares. “No és el que demanaven els "
            "veïns”, ha afegit el seu portaveu."
        ),
        boilerplate={
            "Subscriu-te al nostre butlletí": "subscribe",
            "Llegeix també: El port reobre dilluns": "related",
            "Laia Font és periodista i escriu sobre el port.": "author_bio",
        },
    ),
)
