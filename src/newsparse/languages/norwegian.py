"""Norwegian."""

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
    code="no",
    name="Norwegian",
    native="norsk",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["no"],
        weekdays=cldr.WEEKDAYS["no"],
        more_months={"mars": 3, "des": 12, "okt": 10},
        published=("publisert", "lagt ut", "først publisert", "opprettet"),
        updated=("oppdatert", "sist oppdatert", "sist endret", "endret", "oppdatering"),
        glue=("den", "kl", "klokka", "klokken", "av", "i"),
        hours=("h",),
        minutes=("min",),
        ago=cldr.AGO["no"],
        today=("i dag",),
        yesterday=("i går",),
        captions=(
            "foto",
            "bilde",
            "arkivfoto",
            "bilder",
            "illustrasjon",
            "illustrasjonsfoto",
            "pressefoto",
            "skjermbilde",
            "skjermdump",
        ),
        clock_starts="kl.",
    ),
    bylines=BylineWords(
        gendered="e | r | er | ne",
        statements=(
            "uttalelse fra | uttalelse av | felles uttalelse fra | erklæring fra "
            "| pressemelding fra"
        ),
        rulers="kong | dronning | prins",
        offices="formann | president",
        news="nyheter",
        post_from="i",
        posts=(
            "fra vår korrespondent | av vår korrespondent | fra vår utsendte medarbeider | "
            "av vår utsendte medarbeider"
        ),
        sources="kilde | kilder",
        signed="kommentar | kronikk | leder | analyse | anmeldelse | reportasje",
        by=(
            "lagt ut av | "
            "av | av: | tekst og foto: | tekst & foto: | tekst: | tekst av | skrevet av | "
            "forfatter: | journalist: | artikkel av | publisert av | skrevet av: | "
            "tekst og foto av | reporter: | kommentar av | kronikk av | et intervju av | "
            "fortalt av | journalister: | foto og tekst: | foto & tekst: | bilder og tekst: | "
            "tekst og bilder: | bilder & tekst: | tekst & bilder: | bilde og tekst: | "
            "tekst og bilde: | intervju av | reportasje av | analyse av | leder av | "
            "debattinnlegg av | innlegg av | essay av | gjestekommentar av | spalte av | "
            "petit av | sak av | nyhetsanalyse av | leserinnlegg av | lederartikkel av | "
            "meninger av | en intervju av | en reportasje av | en analyse av | en kommentar av | "
            "en kronikk av | en leder av | en debattinnlegg av | en innlegg av | en essay av | "
            "en gjestekommentar av | en spalte av | en petit av | en artikkel av | en sak av | "
            "en tekst av | en nyhetsanalyse av | en leserinnlegg av | en lederartikkel av | "
            "en meninger av | et reportasje av | et analyse av | et kommentar av | "
            "et kronikk av | et leder av | et debattinnlegg av | et innlegg av | et essay av | "
            "et gjestekommentar av | et spalte av | et petit av | et artikkel av | et sak av | "
            "et tekst av | et nyhetsanalyse av | et leserinnlegg av | et lederartikkel av | "
            "et meninger av | ei intervju av | ei reportasje av | ei analyse av | "
            "ei kommentar av | ei kronikk av | ei leder av | ei debattinnlegg av | "
            "ei innlegg av | ei essay av | ei gjestekommentar av | ei spalte av | ei petit av | "
            "ei artikkel av | ei sak av | ei tekst av | ei nyhetsanalyse av | "
            "ei leserinnlegg av | ei lederartikkel av | ei meninger av | fortalt til"
        ),
        joins="og | samt",
        places="i | fra | på | vi rapporterer fra | jeg rapporterer fra | rapporterer fra | rapporterte fra",
        papers="for",
        credits={
            "with": "med | i samarbeid med",
            "editing": "redigert av | redaktør:",
            "photography": "foto: | foto av | bilde: | bilder: | fotograf:",
            "illustration": "illustrasjon: | illustrasjon av | grafikk:",
            "video": "video:",
            "translation": "oversatt av | oversettelse: | oversettelse av",
        },
        articles="den | det | de | vår | våre | en | et",
        links="for | og | av | i | til",
        desks=(
            "redaksjonen | redaksjon | -redaksjonen | korrespondenter | reportere | nyhetsbyrå | "
            "vår korrespondent | nyhetsredaksjonen"
        ),
        bodies=(
            "parti | partiet | komité | departementet | universitet | universitetet | institutt | "
            "fagforening | forening | forbund | forbundet | avis | avisen | nyheter | stiftelse | "
            "gruppe | medier | -medier | mediehus | mediehuset"
        ),
        roles=(
            "journalist | korrespondent | redaktør | reporter | sjefredaktør | kommentator | "
            "forfatter | fotograf | spaltist | utenriksreporter | -korrespondent | -redaktør | "
            "-reporter | nyhetsleder | vaktsjef | -journalist | -redaktör | -skribent | "
            "-medarbeider | -medarbejder | -medarbetare | debattant | skribent | professor | "
            "forsker | førsteamanuensis | kulturredaktør | nyhetsredaktør | ansvarlig | "
            "nyhetssjef | redaksjonssjef | frilanser | sportsjournalist | sportsredaktør | "
            "-kommentator | -anmelder | anmelder | frilansjournalist | stipendiat | "
            "seniorforsker | lektor | sjeføkonom | økonom | journalistpraktikant | "
            "fotojournalist | historiker | statsviter | sosiolog | filosof | idéhistoriker | "
            "programleder | dramatiker | oversetter | tegneserieskaper | debattleder | lyriker | "
            "poet | antropolog | essayist | manusforfatter | universitetslektor | postdoktor | "
            "dokumentarist | språkforsker | diplomat"
        ),
        role_words="politisk | vår | frilans | ansvarlig",
        given=(
            "eirill | ingebjørg | ingrid-marie | aslaug | arnfinn | arnstein | bjørg | "
            "borghild | bård | eldbjørg | eystein | finn-erik | gaute | gjermund | "
            "gudmund | gyda | halvard | halvor | havard | hermod | hildegunn | idunn | "
            "ingar | jostein | kariann | kjell-arne | knut-arne | kolbjørn | leif-arne | "
            "nils-petter | njål | noralf | oddny | ole-kristian | otto-christian | "
            "ragnvald | rigmor | rolf-erik | sigbjørn | sigrunn | sjur | snorre | "
            "stig-arne | sturla | sturle | sølvi | thea-marie | thorleif | tor-erik | "
            "torbjørg | torbjørn | torleif | vegar | veslemøy | ørjan | "
            "anders | andreas | anette | anita | anne | are | arild | arne | arvid | asbjørn | "
            "astrid | aud | bente | bjarne | bjørn | brit | cathrine | cecilie | dag | egil | "
            "einar | eirik | elin | elisabeth | ellen | espen | eva | eivind | fredrik | frode | "
            "geir | grete | gro | gunnar | guro | hanne | harald | heidi | hege | helge | "
            "henrik | hilde | håkon | håvard | ida | inga | ingrid | ingvild | ivar | jan | "
            "janne | jens | johan | johanne | jon | jonas | jørgen | kari | karianne | karl | "
            "kaja | ketil | kjell | kjersti | kjetil | knut | kristian | kristin | kristoffer | "
            "lars | leif | line | linn | lise | liv | mads | magne | magnus | mari | marianne | "
            "marit | marius | marte | martin | mathias | mette | mona | morten | nils | nina | "
            "odd | ola | olav | ole | per | petter | pål | ragnhild | rolf | roar | rune | "
            "sigrid | silje | siri | sissel | sivert | solveig | stein | steinar | stian | "
            "stine | svein | sverre | terje | thea | thor | thomas | tom | tone | tor | tore | "
            "torill | tormod | trond | trude | trygve | tuva | vegard | vidar | yngve | "
            "øystein | åse | åsne | åge | aleksander | alf | amund | anne-lise | arnt | arve | "
            "aslak | atle | audun | berit | birger | bjørnar | cato | dagfinn | dagny | eilif | "
            "else | endre | erlend | erling | geir-arne | gisle | gudbrand | gunhild | gunn | "
            "guri | gunvor | hallgeir | hallvard | helene | hogne | ingeborg | jan-erik | "
            "jarle | joakim | jorunn | karoline | kåre | katrine | kirsti | kristine | "
            "magnhild | margrethe | marthe | martine | merete | oddbjørn | oddvar | odin | "
            "olaug | oline | ove | øivind | øyvind | ragna | randi | reidar | reidun | ronny | "
            "runar | sidsel | sigmund | sigurd | sindre | siv | skjalg | solfrid | sunniva | "
            "synne | synnøve | tarjei | thorbjørn | tonje | tora | torgeir | torhild | "
            "torstein | torunn | turid | unni | vebjørn | vemund | vetle | vigdis | wenche | "
            "ylva | ålov | åshild | åsmund"
        ),
        never=(
            "abonnenter | verden | børs | næringsliv | penger | bolig | arbeid | skole | skoler | utdanning "
            "| vitenskap | helse | sykehus | krim | rettssak | politi | politiet | storting | "
            "stortinget | regjeringen | valget | miljø | dyr | musikk | bøker | mote | "
            "oppskrifter | fotball | ski | vær | kryssord | direkte | podkast | abonnent | også "
            "| lest | kommune | fylke | fylket | havn | havnen | flyplass | vei | trafikk | "
            "kollektivtrafikk | øyer | kyst | nordre | søndre | østre | vestre | gamle | "
            "nye | ny | nytt | store | stor | første | siste | mer | mindre | ikke | ingen | "
            "hva | hvordan | hvorfor | hvem | hvor | når | den | det | dette | fra | etter | "
            "før | mot | uten | mellom | politikk | økonomi | sport | kultur | innenriks | "
            "utenriks | debatt | nyheter | les | krig | fred | krise | regjering | valg | "
            "streik | samfunn | britisk | norsk | -ning | -ninger | -heter | -else | -elser | "
            "-sjon | -sjoner | røde | kors | andre | norske | alle | jord | være | anmeldelse | "
            "bokanmeldelse | filmanmeldelse | portrett"
        ),
        glue=(
            "vis profil | se alle artikler | "
            "publisert | oppdatert | sist oppdatert | minutter | min | timer | siden | lesetid | "
            "del | følg | kommentarer | tips meg | tips oss | artikkelen er over | lagre | lytt | "
            "min lesetid | min. lesetid | for abonnenter | abonnement | alle artikler | "
            "flere artikler | kontakt | send e-post | twitter | facebook | kopier lenke"
        ),
        agencies="NTB | npk | nynorsk pressekontor | npk-ntb",
    ),
    mails=MailWords(subject="emne", sent="dato | sendt", people="fra | til", marks="sv | vs"),
    fields=FieldWords(
        title="tittel",
        author="forfatter | journalist",
        published="publisert",
        deck="ingress",
        text="tekst | brødtekst",
        other="kategori | seksjon | stikktittel | kategorier | emneord | bilde | bildetekst",
        source="kilde | avis | medium",
        archived="artikkel-id | dokument-id | issn | antall ord",
    ),
    pages=PageWords(
        reading="min",
        pages="side | s.",
        of="av",
        jumps="fortsetter på | fortsat fra",
        lengths="ord",
        publishes="utgitt av | utgis av | gitt ut av",
        ends="slutt",
        issues="nr. | nr | nummer",
    ),
    pictures=PictureWords(
        lent="privat | arkiv | arkivfoto | pressefoto | illustrasjonsfoto",
        stands="t.v. | t.h. | til venstre | til høyre | venstre | høyre | i midten | f.v. | fra venstre",
    ),
    contacts=ContactWords(
        phones="telefon | tlf | mobil",
        boxes="Postboks",
        counted="kapittel",
        joins="eller | og",
    ),
    phrases=Phrases(
        sources="kilde",
        by_words="av",
        rights="alle rettigheter",
        writes="skriver",
        covers="dekker",
        papers="for",
        denials="ikke | aldri",
        schools="univers | høgskole | institut | akadem",
        wires="byråer",
        icons="skriv | del",
        of_words="av",
        versions="versj | utgave",
        via="med | via",
        ands="og",
        finite="har | som",
        dwells="bor",
        turns={
            "legal": ("denne opplysningen er informasjonspliktig"),
            "share": "for å kommentere må du",
            "navigation": ("glemt passord | glemt passordet"),
            "comments": ("kommentarene blir moderert | kommentarer blir moderert"),
            "credits": (
                "fra papirutgaven | saken sto på trykk i | artikkelen sto på trykk i | "
                "sto på trykk i papiravisen | publisert i papirutgaven"
                "| publisert i papiravisen | trykket i papiravisen"
            ),
            "subscribe": (
                "som abonnent får du | med et abonnement får du | få nyheter og informasjon"
                "| takk for påmeldingen | din støtte gjør"
            ),
            "contact": (
                "har du en historie | vet du noe om saken | har du informasjon om | har "
                "du opplysninger om | "
                "fyll ut skjemaet | fyll ut skjema"
            ),
            "related": (
                "forfatteren anbefaler også: | forfatterne anbefaler også: | forfatteren anbefaler:"
                "| stem i avstemningen | løs dagens kryssord"
            ),
        },
        sayings={
            "legal": (
                "informasjonspliktig etter | informasjonspliktig i henhold til | tilhører sine "
                "respektive eiere | vær varsom-plakatens regler for"
            ),
            "share": "foretrukket kilde | foretrukne kilder",
            "contact": ("fyll ut skjemaet"),
            "copyright": (
                "vernet etter åndsverkloven | beskyttet etter åndsverkloven | vernet av "
                "åndsverkloven | beskyttet av åndsverkloven | opphavsrettslig beskyttet | "
                "opphavsrettslig vernet | beskyttet av opphavsrett | verna etter åndsverklova"
                "| creative commons-lisens"
            ),
            "subscribe": (
                "tilgang til alle artikler | tilgang til alt innhold | ubegrenset tilgang til "
                "alle | tilgang til alle saker"
                " | du mottar denne e-posten fordi | du mottar dette nyhetsbrevet fordi | du "
                "får denne e-posten fordi | du mottar denne eposten fordi"
                "| sjekk innboksen din | siste gratis artikkel"
            ),
        },
        channels="kanal",
        careers=(
            "underviser | foreleser | studerer | født | oppvokst | utdannet | utdanna | leder | "
            "driver | arbeider | jobber | statsviter | sosiolog | økonom | jurist | filosof | "
            "høgskole | høyskole | instituttet | statsvitenskap | historie | juss | økonomi | "
            "sosiologi | romaner | dikt | diktsamling | essayist | frilansende | kolumnist | "
            "poet | oversetter | debattant | tidligere | mangeårig | medforfatter | "
            "senioranalytiker | avisa | avisen | kommentator | skriver | romanen | roman | "
            "bøker | bok | førsteamanuensis | forsker | studert | frilans | frilansjournalist | "
            "bosatt | bor | dekker | spaltist"
            "| professor | førstelektor | stipendiat | seniorforsker | forskningsleder | "
            "historiker | samfunnsøkonom | lektor | forfatter | fagsjef | seniorrådgiver"
        ),
        offices=(
            "professor | førsteamanuensis | direktør | forsker | lege | advokat | økonom | "
            "generalsekretær | stipendiat | lærer | rektor | prest | ingeniør | psykolog | "
            "psykiater | arkitekt | biolog | fysiker | jurist | diplomat | konsulent | gründer | "
            "statsviter | sosiolog | filosof | historiker | lektor | sykepleier | overlege | "
            "sjeføkonom | student | postdoktor | seniorforsker | universitetslektor"
        ),
        articles=(
            "denne artikkelen | denne teksten | denne saken | dette innlegget | denne kronikken | "
            "denne kommentaren"
        ),
        imperatives=(
            "abonner | følg | kommenter | støtt | bli | les | lytt | skriv | delta | send | "
            "meld | prøv | bestill | registrer | abonnér | gi | gje | hjelp | kjøp | test | "
            "oppdag | hør | høyr | sjå | klikk | logg | gå | kontakt | ring | kom | bidra | "
            "besøk | aktiver | opprett | velg | tegn | spar | tips | tipse | fortell | fortel | "
            "vipps | støtte | få | følge | lik | kos | motta | sjekk | engasjer"
        ),
        words={
            "subscribe": (
                "abonnenter | abonnent | abonnement | abonner | lesere | leser | bidrag | "
                "støtt | støtte | gratis | tilbud | måned | måneden | kr | konto | logg | "
                "registrer | nyhetsbrev | nyhetsbrevet | epost | uavhengig | journalistikk | "
                "medlem | medlemmer | tilgang | lese | vipps | låst"
            ),
            "share": (
                "del | dele | mener | send | venn | skriv | kopier | lenke | følg | følge | "
                "debatt | debatten | delta"
            ),
            "comments": ("kommentarer | kommentar | kommenter | kommentere"),
            "contact": (
                "kontakt | skriv | fortell | tips | innspill | redaksjonen | redaksjon | "
                "e-post | telefon | spørsmål"
            ),
            "correction": (
                "rettelse | rettet | feil | feilaktig | endret | oppdatert | oppdatering | "
                "versjon | tidligere | presisering | saken | artikkelen"
            ),
            "disclaimer": (
                "meninger | meningene | skribentens | skribenten | regning | ansvarlig | "
                "ansvar | kronikk | debattinnlegg | uttrykk | kunstig | intelligens | "
                "oversatt | automatisk | generert"
            ),
            "author_bio": (
                "journalist | korrespondent | redaktør | reporter | forfatter | professor | "
                "historiker | spaltist | kommentator | bok | bøker | skriver"
            ),
            "related": (
                "les | også | artikkel | artikler | sak | saker | tema | nyheter | leste | "
                "relaterte | anbefalt | mer | siste"
            ),
            "legal": ("informasjonskapsler | personvern | vilkår | rettigheter"),
        },
        told=(
            "var | ble | hadde | kom | gikk | fantes | ville | kunne | han | hun | ham | hans | "
            "hennes | deres | skulle | fikk | gjorde | tok | så | sto | satt | lå | måtte | "
            "blei | vart | deira | sine | døde"
        ),
        notes={
            "legal": (
                "varemerker + tilhører eiendom + eiere eier | informasjonspliktig "
                "informasjonsplikt + verdipapirhandelloven | plakatens plakaten varsom-plakaten "
                "varsom-plakatens + vær + redigeres redigert arbeider følger ansvarlig + etter "
                "følger"
            ),
            "correction": (
                "versjon versjonen + tidligere opprinnelig opprinnelige første + artikkelen "
                "artikkel saken | "
                "bildetekst bildeteksten grafikk grafikken + feil* + avisen artikkelen saken "
                "vår | "
                "artikkelen saken teksten + oppdatert rettet korrigert endret presisert + er "
                "ble + feil* med etter kl opplysning* | "
                "rettet fjernet korrigert + vi + navn* setning* opplysning* tall* feil* + har |"
                " "
                "beklager + feil* forveksling* misforståelse* + vi redaksjonen + artikkel* "
                "saken navn* avis* feilen"
            ),
            "credits": (
                "støtte stipend + artikkel* saken serie* reportasje* + denne dette + fond* "
                "stipend stiftelse* | "
                "publisert trykket + opprinnelig først tidligere + artikkelen teksten "
                "intervjuet saken + denne"
            ),
            "share": (
                "^send del anbefal tips + venn venner noen kollega + artikkel* saken den videre"
                " | "
                "^kopier + lenke lenken link + del send mail"
            ),
            "subscribe": (
                "hver daglig + innboks innboksen e-post mail + beste gratis få nyheter* | "
                "kr kroner gratis + les lese + alt alle ubegrenset + måned* uke* år* | "
                "^allerede + abonnent medlem + logg | "
                "abonnenter medlemmer + kun bare + artikkel* saken innhold* for | "
                "nyhetsbrev nyhetsbrevet + hver daglig morgen* uke* + meld få kommer skriv | "
                "^støtt + journalistikk* redaksjon* + gave abonnement måned* medlem* uavhengig "
                "fri"
            ),
            "disclaimer": (
                "^kommentarer + kan må skal bør + tegn ord + lengre maks maksimalt overskride | "
                "fremadrettede framtidsrettede + utsagn uttalelser + risiko* usikkerhet* | "
                "meninger meningene synspunkter + skribent* forfatter* kommentator* + egne eget"
                " avisen* redaksjon* | "
                "^skribenten forfatteren journalisten + eier har + aksjer | "
                "rådgivning anbefaling + kjøpe selge investering* juridisk* + artikkel* teksten"
                " innhold* + ikke | "
                "provisjon + lenke lenker lenkene + kjøper kjøp klikker + vi | "
                "hjelp generert laget + ki ai chatgpt intelligens + artikkel* teksten saken + "
                "redaktør* redaksjon* kvalitetssikret"
            ),
        },
        buttons={
            "navigation": (
                "se spill = video videoen | søk = nettstedet nyheter etter | lytt hør = artikkelen "
                "saken min minutter | lesetid lese = min minutter minutters"
            ),
            "correction": ("meld rapporter foreslå tips = feil feilen skrivefeil rettelse"),
            "comments": (
                "rapporter meld vis les skriv legg skjul se = alle kommentar kommentarer kommentarene "
                "kommentaren"
            ),
            "subscribe": (
                "abonner påmelding = gratis nå her | "
                "gi del = artikkelen artikkel saken bort | abonnenter = dele artikler artikkel "
                "måneden måned gi bort fem ti gratis venner saker | administrer avslutt forny = "
                "abonnement abonnementet konto nyhetsbrev | skriv oppgi fyll din = e-postadresse "
                "e-post epost e-postadressen"
            ),
            "share": (
                "kopier kopiert = lenke lenken lenka | del lagre skriv send = artikkelen artikkel "
                "saken siden venn lenke"
                "| legg = kilde kilder google favoritter foretrukket foretrukne"
            ),
            "related": (
                "vis les se last = flere saker artikler nyheter mer alle | flere alle mer = saker "
                "artikler nyheter"
            ),
            "legal": (
                "gjenbruk kjøp = innholdet innhold rettigheter lisens | administrer endre = "
                "cookies informasjonskapsler personvern samtykke personverninnstillinger"
                "| godta aksepter avvis tillat = alle alt informasjonskapsler cookies"
                "| tilpass administrer = innstillinger informasjonskapsler cookies"
            ),
            "contact": (
                "kontakt tips skriv = redaksjonen journalisten forfatteren | send = leserbrev "
                "leserinnlegg tips nyhetstips debattinnlegg redaksjonen"
            ),
            "app": ("last ned åpne hent les = app appen"),
        },
        opens={
            "contact": (
                "påmelding:# | bestilling:# | mer informasjon:# | informasjon:# | mer "
                "informasjon~ | mer info~ | meir informasjon~ | for mer informasjon~ | "
                "informasjon~ | info~ | påmelding~ | billetter~ | bestilling~ | "
                "hjemmeside~ | nettside~ | nettsted~ | "
                "kontakt | kontakt oss | kontakt redaksjonen | kontakt journalisten | tips | "
                "tips oss | tips redaksjonen | har du tips | har du et tips | har du en | har "
                "du innspill | hei! har du | hei! | send | send oss | skriv til | send tips | "
                "ta kontakt | om oss | kundeservice | kundesenter | redaksjonen | e-post: | "
                "vil du tipse | leserinnlegg | del dine | send en e-post | skriv til oss | "
                "send leserbrev | mental helses hjelpetelefon# | mental helse# | kirkens sos# "
                "| hjelpetelefonen# | røde kors-telefonen# | kors på halsen# | tips oss på | "
                "tips oss! | send oss tips | send oss et tips | send inn et | har du "
                "synspunkter | har du opplysninger | har du spørsmål | vet du noe om | "
                "kontakt vår journalist | ta kontakt med oss | ta kontakt med vår | ta "
                "kontakt med redaksjonen | ring redaksjonen | pressekontakt | pressekontakt: "
                "| for mer informasjon | mer informasjon: | kontaktperson | kontaktpersoner | "
                "besøksadresse | postadresse | epost: | telefon: | tlf.: | tipstelefon"
                "| send inn | vet du mer | vet du noe"
            ),
            "copyright": (
                "copyright | alle rettigheter forbeholdt | alt innhold | innholdet er | "
                "kopiering | artikkelen er beskyttet | alt innhold er | alt innhold på | alt "
                "materiale er | innholdet er beskyttet | innholdet kan ikke | innholdet må "
                "ikke | kopiering av materiale | kopiering av innhold | kopiering uten | "
                "gjengivelse uten | artikkelen kan ikke | bilder og tekst er"
                "| opphavsrett | ettertrykk"
                "| med enerett$"
            ),
            "credits": (
                "sendt: | sendt den | sendt første gang | først sendt | "
                "kilder: | kilde | oversettelse: | oversatt av | (ntb) | ©ntb | ntb | "
                "artikkelen er opprinnelig | artikkelen ble først | artikkelen ble "
                "opprinnelig | denne saken ble | saken ble først | denne artikkelen ble | "
                "først publisert | opprinnelig publisert | tekst: | tekst og | redaktør: | "
                "redigering: | reporter: | video: | med bidrag fra | saken er laget | "
                "research: | infografikk: | illustrasjoner: | design: | utforming: | layout: "
                "| bearbeidelse: | kamera: | klipp: | lyd: | produksjon: | produsent: | desk: "
                "| data: | utvikling: | tekster: | reportasje: | programleder: | medvirkende: "
                "| musikk: | intervju: | publisert i | oversatt fra | til norsk ved | på "
                "norsk ved | artikkelen er først | artikkelen er oversatt av | artikkelen er "
                "oversatt fra | artikkelen er hentet fra | artikkelen er produsert | saken "
                "ble først publisert | saken ble opprinnelig publisert | saken er hentet fra "
                "| saken er produsert av | innlegget ble først | innlegget er tidligere | "
                "kronikken ble først | kronikken er tidligere | teksten er hentet fra | "
                "teksten er tidligere | først publisert i | først publisert på | tidligere "
                "publisert | redigert av | grafikk: | tekst og foto | foto og tekst | med "
                "materiale fra | denne artikkelen ble først | denne artikkelen er først | "
                "denne saken ble først"
            ),
            "subscribe": (
                "abonner | abonner på | abonnement | bli abonnent | bestill | bestill "
                "abonnement | allerede abonnent | er du abonnent | er du allerede | har du "
                "allerede | logg inn | nyhetsbrev | vårt nyhetsbrev | få nyhetsbrev | få | "
                "meld deg på | meld deg | registrer | kjøp | kjøp tilgang | prøv | les videre "
                "med | les hele saken | for å lese | denne artikkelen er | denne saken er kun "
                "| kun for abonnenter | kun for | for abonnenter | støtt | støtt oss | vipps "
                "| gi | bli medlem | opprett | du må være | hver morgen | hold deg | gå ikke "
                "glipp | ikke gå glipp | vil du lese | ønsker du å | kjøp abonnement | er du "
                "allerede abonnent | logg inn for | opprett konto | registrer deg | meld deg "
                "på vårt | få nyhetene | få vårt nyhetsbrev | les videre | fortsett å lese | "
                "støtt uavhengig | prøv gratis | ingen bindingstid | få full tilgang | gå "
                "ikke glip av | din e-postadresse$ | din e-post$ | e-postadresse$ | bli "
                "støttemedlem | få tilgang til | prøv en måned | har du allerede abonnement | "
                "logg inn for å lese | for å lese videre | denne artikkelen er for abonnenter "
                "| denne saken er for abonnenter | denne saken er kun for | få nyhetsbrevet | "
                "få dagens viktigste | få de viktigste nyhetene | motta nyhetsbrev | "
                "nyhetsbrev$ | støtt vår journalistikk | støtt arbeidet vårt | vipps et beløp "
                "| vipps til | vipps oss | last ned appen | last ned vår app | gi en gave"
                "| få tilgang"
                "| du kan når som helst melde deg av | du kan når som helst avslutte abonnementet "
                "| avslutt når du vil | slå på varsler$ | få varsler$ | du har lest din siste "
                "gratis | bare for abonnenter$ | skriv inn e-postadressen din$"
                "| skriv inn en gyldig e-postadresse | ugyldig e-postadresse$ | vi har sendt deg "
                "en bekreftelse | lås opp artikkelen$ | lås opp saken$"
            ),
            "share": (
                "del | del saken | del artikkelen | del på | dele | del denne | skriv ut | "
                "kommenter | kommenter saken | diskuter | delta i | si din mening | hva mener "
                "| hva synes | følg oss | følg | lik | kopier | kopier lenke | lagre | tips "
                "en venn | send til | ny debatt | gi tommel | gi bort artikkelen | skriv en "
                "kommentar | delta i debatten | bli med i debatten | hva mener du | hva synes "
                "du | følg oss på | kopier lenken | lenken er kopiert | skriv ut$ | del på "
                "facebook | del på x | del via | send til en venn | lagre saken | lagre "
                "artikkelen | les senere$ | hva mener du? | legg igjen en kommentar"
                "| lagre til senere$"
                "| lagre sak$ | del denne saken$"
            ),
            "related": (
                "andre leste også$ | andre lesere leste også$ | andre leser nå$ | "
                "eldre innlegg$ | nyere innlegg$ | "
                "les også | (les også | les mer | les mer om | les hele | les: | les flere | "
                "les alt | les saken | les her | se også | se video | se mer | hør også | hør "
                "| lytt til | mer om | mer: | mer om saken | mer nyheter | flere saker | "
                "flere artikler | flere nyheter | relatert | relaterte saker | relaterte "
                "artikler | lignende saker | anbefalt | anbefalte | anbefalinger | mest lest "
                "| mest leste | siste nytt | siste | siste nyheter | populært | aktuelt nå | "
                "akkurat nå | neste | forrige | neste sak | neste artikkel | du vil kanskje | "
                "bakgrunn: | fakta: | i arkivet | dypdykk | utforsk | denne saken handler | "
                "podkast: | podcast: | les også: | les også: | les mer om: | les mer her | "
                "les mer: | les videre: | flere saker$ | flere saker om | flere nyheter$ | "
                "flere artikler$ | relatert$ | relaterte saker$ | relaterte artikler$ | "
                "anbefalt$ | anbefalt for deg$ | anbefalte saker$ | andre leser også$ | andre "
                "leser$ | mest lest siste døgn$ | mest sett$ | siste nyheter$ | siste nytt$ | "
                "siste saker$ | populært nå$ | forrige artikkel | forrige sak | til forsiden$ "
                "| tilbake til forsiden | gå til forsiden | mer om$ | mer om: | mer om saken$ "
                "| toppsaker$"
                "| mer fra | relaterte"
                "| ta quizen$ | ta quizen vår$ | dagens kryssord$ | test kunnskapene dine$ | "
                "kanskje du også liker | redaksjonen anbefaler$"
                "| siste fra forsiden$"
            ),
            "correction": (
                "rettelse | korreksjon | presisering | retting | beriktigelse | redaksjonen "
                "gjør | oppdatering: | en tidligere versjon | i en tidligere utgave | i "
                "tidligere versjon | denne artikkelen er oppdatert | denne saken er oppdatert "
                "| saken er oppdatert | artikkelen er oppdatert | saken er rettet | "
                "artikkelen er endret | det sto | fant du en feil | funnet en feil | fant du "
                "feil | ser du en feil | meld fra om feil | rapporter feil | rett på feil | "
                "endringslogg | artikkelen er rettet | rettelse: | saken ble oppdatert | "
                "artikkelen ble oppdatert | teksten er oppdatert | har du funnet en feil | vi "
                "beklager feilen | ntb beklager | i en tidligere versjon av saken | i en "
                "tidligere versjon av artikkelen | i en tidligere versjon av denne | i en "
                "tidligere versjon sto | i en tidligere versjon stod | en tidligere versjon "
                "av saken | en tidligere versjon av artikkelen | en tidligere versjon av "
                "denne | ved en feil skrev vi | vi skrev først at | vi skrev tidligere at | i "
                "en første versjon av saken | saken har blitt oppdatert | saken er korrigert "
                "| saken har blitt rettet | saken er supplert | artikkelen har blitt "
                "oppdatert | artikkelen er korrigert | artikkelen har blitt rettet | "
                "artikkelen er supplert | denne saken har blitt oppdatert | denne saken er "
                "korrigert | denne saken har blitt rettet | denne saken er supplert | "
                "presisering: | funnet en feil? | har du oppdaget en feil | oppdaget en feil? "
                "| si fra om feil | en tidligere versjon av | i en tidligere utgave av | "
                "redaksjonen beklager | oppdatert: | i en tidligere versjon | i en første "
                "versjon | saken oppdateres"
                "| feil i saken? | feil i saken$ | feil i teksten? | feil i artikkelen?"
            ),
            "author_bio": (
                "om forfatteren | om skribenten | forfatteren er | skribenten er | "
                "artikkelforfatteren er | kronikkforfatteren er | alle artikler av | "
                "er journalist | er kommentator | er frilansjournalist | skriver om | "
                "journalist i | journalist | frilansjournalist bosatt | frilansjournalist i | "
                "frilansjournalist og | journalist og forfatter | forfatter og journalist | "
                "frilansskribent"
                "| forfatteren jobber | forfatteren arbeider | skribenten jobber | "
                "kronikkforfatterne er | innsenderen er | om artikkelforfatteren | er "
                "journalist i | er kommentator i | er redaktør i | er korrespondent | er "
                "førsteamanuensis | alle saker av | flere saker av | følg skribenten"
            ),
            "disclaimer": (
                "artikkelen er mer enn ett år gammel | denne artikkelen er over | "
                "artikkelen er over ett år gammel | "
                "dette er en | dette er et | dette er eit | meninger | meningene | innlegget "
                "gir | teksten gir | teksten gir uttrykk | artikkelen inneholder | saken "
                "inneholder | saken er skrevet ved | denne saken er skrevet av ai | denne "
                "artikkelen er oversatt | denne oppsummeringen | oppsummeringen | "
                "oppsummeringen er | sammendraget er | sammendraget | kort oppsummert | "
                "ki-generert | teksten er ki | denne teksten er | automatisk oversatt | "
                "oversatt med | ved hjelp av | laget med kunstig | lydversjonen | denne "
                "lydversjonen | artikkelen er automatisk | ansvarsfraskrivelse | trenger du "
                "noen | sliter du | er du bekymret | innholdet er kvalitetssikret | dette er "
                "et debattinnlegg | dette er en kronikk | dette er en kommentar | dette er en "
                "leder | dette er et meningsinnlegg | dette er en annonse | kommentaren gir "
                "uttrykk | innlegget gir uttrykk | kronikken gir uttrykk | artikkelen er "
                "oversatt | saken er oversatt | saken er skrevet med | teksten er oversatt | "
                "trenger du noen å snakke | trenger du hjelp | har du selvmordstanker | saken "
                "er oversatt med | saken er oversatt ved hjelp | saken er skrevet ved hjelp "
                "av | saken er laget med ki | teksten er oversatt med | teksten er laget med "
                "| artikkelen er oversatt med | artikkelen er laget ved hjelp av | dette er "
                "et innlegg | dette er betalt innhold | dette er en meningsytring | kronikken "
                "gir uttrykk for | innlegget gir uttrykk for | kommentaren gir uttrykk for | "
                "meninger i teksten | navnet er endret | navnene er endret | har du tanker om "
                "selvmord | trenger du noen å snakke med | mental helse hjelpetelefon* | ring "
                "mental helse | denne artikkelen inneholder reklamelenker | saken inneholder "
                "reklamelenker | artikkelen inneholder affiliate"
                "| saken er automatisk hentet | denne saken er automatisk hentet"
            ),
            "legal": (
                "personvern | personvernerklæring | personvernpolicy | "
                "personverninnstillinger | informasjonskapsler | cookies | om cookies | "
                "vilkår | brukervilkår | abonnementsvilkår | ansvarlig redaktør | "
                "sjefredaktør | nyhetsredaktør | redaktør | ved å | vi bruker cookies | vi "
                "bruker informasjonskapsler | denne nettsiden | annonsere | annonser hos | "
                "annonsere? | tilgjengelighet | tilgjengelighetserklæring | vær varsom | vi "
                "arbeider etter | vi følger | arbeider etter | journalistikk etter | bryt | "
                "jobb i | personvern og | presseetikk | pfu | mener du | pressens faglige | "
                "kjøpsvilkår | salgsbetingelser | administrer informasjonskapsler | endre "
                "samtykke | samtykkeinnstillinger | redaktøransvar | redaktøransvar: | "
                "sjefredaktør: | redaktør: | administrerende direktør: | utgiver: | org.nr | "
                "organisasjonsnummer"
                " | for å se dette innholdet må du godta | for å se innholdet må du godta | du må "
                "godta informasjonskapsler | du må godta cookies | godta informasjonskapsler "
                "for å"
                "| kun nødvendige$ | bare nødvendige$ | vi og våre partnere lagrer | vi og våre "
                "partnere bruker | vi og våre partnere behandler | vi bruker cookies for | vi "
                "bruker informasjonskapsler for | vilkår og betingelser$ | innstillinger for "
                "informasjonskapsler$ | om informasjonskapsler$"
            ),
            "tags": (
                "emner | tagger | tags | stikkord | emneord | kategorier: | temaer | tema: | "
                "i saken | i artikkelen | nevnt i"
                "| emner: | emneord: | stikkord:"
            ),
            "comments": (
                "kommentarer | kommentar | vis kommentarer | les kommentarer | se kommentarer | "
                "alle kommentarer | ingen kommentarer | kommentarfeltet | kommentarfelt | svar | "
                "regler for | debatt | vi ønsker | kommentarfeltet er stengt | "
                "kommentarer er stengt"
                "| kommentarer$ | kommentarfeltet$ | kommentarfeltet er | les kommentarer* | "
                "logg inn for å kommentere | vi modererer"
                "| vær den første til å kommentere | bli den første til å kommentere | du må være "
                "logget inn"
            ),
            "app": (
                "last ned | last ned appen | last ned vår | hent appen | appen | vår app | i appen"
            ),
            "advertisement": (
                "annonse | annonser | annonsørinnhold | reklame | sponset | sponset innhold | "
                "artikkelen fortsetter | artikkelen fortsetter under | saken fortsetter | saken "
                "fortsetter under | teksten fortsetter | fortsetter under | fortsetter etter | betalt "
                "innhold | kommersielt | i samarbeid med | innholdsmarkedsføring | sponset innhold$ | "
                "betalt innhold$ | kommersielt samarbeid$"
                " | hopp over annonsen$ | hopp over annonse$ | hopp over reklamen$"
                "| fra våre partnere$ | fra våre annonsører$"
                "| lukk annonsen$"
            ),
            "caption": (
                "foto | bilde: | bilder: | (foto | bildet | arkivfoto | arkivbilde | "
                "illustrasjonsfoto | illustrasjonsbilde | illustrasjon | grafikk: | skjermdump | "
                "skjermbilde | fotograf: | faksimile | pressefoto$ | pressebilde$ | montasje$ | "
                "skjermbilde$ | ki-generert bilde | genrebilde$ | genrefoto$"
            ),
            "navigation": (
                "laster...$ | laster inn...$ | "
                "hjem | hjem > | forsiden | forside | til forsiden | meny | søk | til innhold | "
                "hopp til | gå til | til toppen | tilbake | tilbake til | logg ut | min side | "
                "lytt | lytt til saken | hør saken | lesetid | vis mer | vis flere | last flere | "
                "neste side | lukk | direkte | e-avis | eavis | du er her | åpne meny"
                " | til toppen$ | tilbake til toppen$"
                " | laster inn$ | laster tweet$"
                " | send inn$"
                " | javascript er slått av | javascript er deaktivert | javascript må være | du må "
                "slå på javascript | du må aktivere javascript | aktiver javascript | slå på "
                "javascript | nettleseren din støtter ikke | videoen kan ikke spilles av | "
                "denne videoen kan ikke spilles av"
                "| spill av video$ | spill av videoen$ | skriftstørrelse$ | tekststørrelse$ | min "
                "profil$ | min konto$ | vis mindre$ | vis færre$ | laster$ | last inn flere$"
                "| har du glemt passordet | tilbakestill passord$"
            ),
        },
        holds={
            "contact": (
                "tips oss | send oss en | kontakt redaksjonen | send en e-post | "
                "tips redaksjonen | på e-post | ta kontakt med | send meg"
            ),
            "copyright": (
                "alle rettigheter | rettigheter forbeholdt | opphavsrett* | uten tillatelse | "
                "uten avtale | uten samtykke | uten avtale er | kopiering uten | ettertrykk "
                "forbudt | ikke kopieres | er ikke tillatt | opphavsrettslig beskyttet | alle "
                "rettigheter forbeholdt | beskyttet av åndsverkloven | beskyttet av "
                "opphavsrett | beskyttet etter åndsverkloven | uten skriftlig tillatelse | "
                "uten tillatelse er ikke | uten særskilt avtale | uten samtykke fra "
                "redaksjonen | med kildehenvisning | ved å oppgi kilde | må ikke kopieres "
                "uten"
                "| åndsverkloven"
            ),
            "credits": (
                "oversatt av | først publisert | opprinnelig publisert | bidro til saken | "
                "har bidratt | (ntb) | ntb/ | /ntb | ©ntb"
            ),
            "subscribe": (
                "nyhetsbrev | nyhetsbrevet | vårt nyhetsbrev | abonner | abonnent | "
                "abonnement | for abonnenter | bli medlem | uavhengig journalistikk | "
                "logg inn | rett i innboksen | din innboks | ingen bindingstid | meld deg på | "
                "i innboksen | i din innboks"
                "| alle dine gratis artikler"
            ),
            "share": (
                "del saken | del på | følg oss på | kommentarfeltet | si din mening | "
                "facebook twitter"
            ),
            "related": ("les også | les mer | se også | mer om | les saken | les mer om"),
            "correction": (
                "tidligere versjon | tidligere utgave | er oppdatert | er rettet | er endret | "
                "er korrigert | feilaktig | dette er rettet | det riktige er | "
                "beklager feilen | tidligere versjon av saken | er nå rettet | "
                "dette er nå rettet | er rettet opp | vi beklager feilen"
                "| saken er oppdatert med | feilen er rettet | dette er nå korrigert"
            ),
            "author_bio": (
                "er journalist | er kommentator | er frilansjournalist | er korrespondent | "
                "er redaktør | er spaltist | er skribent | er forfatter | skriver om | skriver for"
                " | har jobbet som journalist | jobber som journalist | arbeider som journalist | "
                "har arbeidet som journalist"
            ),
            "disclaimer": (
                "annonselenker | provisjon | kunstig intelligens | hjelp av ki | hjelp av ai "
                "| med ki | laget av ki | automatisk generert | automatisk oversatt | "
                "skribentens mening | skribentens holdning | kvalitetssikret av | "
                "kvalitetssjekket | gjennomlest | uttrykk for skribentens | skribentens "
                "holdning* | skribentens mening* | kjent for redaksjonen | er kjent av "
                "redaksjonen | navnene er endret | navnet er endret | navn er endret | "
                "navnene er fiktive | er anonymisert | av hensyn til | heter egentlig noe "
                "annet | står for skribentens regning | for skribentens regning | skribentens "
                "egne | skribentens egen | gir uttrykk for skribentens | er kommersielt "
                "innhold | i samarbeid med våre annonsører | redaksjonen kjenner | kjenner "
                "hennes identitet | kjenner hans identitet | uttrykk for skribentens "
                "holdning* | ved hjelp av kunstig intelligens | ved hjelp av ki | "
                "kvalitetssikret av redaksjonen | kvalitetssikret av en journalist | er "
                "redaksjonen kjent | mental helses hjelpetelefon | hjelpetelefonen 116 123"
            ),
            "legal": (
                "personvernerklæring | brukervilkår | informasjonskapsler | cookies | "
                "ansvarlig redaktør | vær varsom-plakaten | redaktørplakaten | pressens "
                "faglige | redaksjonelt ansvar | arbeider etter vær varsom-plakatens | følger "
                "vær varsom-plakaten | vær varsom-plakatens regler"
                "| informasjon på en enhet | trekke tilbake samtykket ditt | trekke samtykket ditt "
                "tilbake"
            ),
            "comments": "kommentarfeltet er | vis kommentarer",
            "app": "app store | google play | vår app | appen",
            "advertisement": (
                "under annonsen | etter annonsen | i samarbeid med | betalt innhold | "
                "fortsetter under"
            ),
            "caption": (
                "foto: | (foto | bilde: | ntb scanpix | getty images | arkivfoto | "
                "illustrasjonsfoto | /afp | /ap | /reuters | /nrk | /scanpix"
            ),
            "navigation": (
                "min lesetid | minutter lesetid | lesetid | minutters lesing | lytt til saken | "
                "til innhold | nettleseren din"
            ),
        },
        house=(
            "vi | vår | vårt | våre | oss | ditt | dine | deg | jeg | dere | mi | mitt | min | "
            "dykk | dykkar | du | din | her | meg"
        ),
        is_words="er",
        trades=(
            "utenriks innenriks nyhets politikk krim kultur sports økonomi nærings miljø "
            "klima vitenskaps lokal teknologi helse forsknings medie = journalist "
            "reporter redaktør korrespondent kommentator | "
            "journalist | reporter | korrespondent | redaktør | kommentator | spaltist | "
            "frilansjournalist | skribent | forfatter | historiker | journalister | "
            "sjefredaktør | kommentatorer | kulturredaktør | nyhetsredaktør | anmelder | "
            "kritiker | essayist | statsviter | sosiolog | filosof | idéhistoriker | "
            "fotograf | fotojournalist | programleder | dramatiker | oversetter | "
            "tegneserieskaper | bokanmelder | debattleder | poet | lyriker | frilanser | "
            "gravejournalist | sportsjournalist | debattredaktør | krimjournalist | "
            "utenrikskorrespondent | kulturjournalist | lederskribent"
        ),
        itself=(
            "artikkelen | denne artikkelen | denne saken | denne teksten | sammendraget | "
            "denne kronikken | denne kommentaren | denne reportasjen | denne nyheten | "
            "denne siden | denne oversettelsen | dette intervjuet | dette innlegget | "
            "dette debattinnlegget | teksten | saken | saka | intervjuet | innlegget | kronikken"
        ),
        topics={
            "app": ("app | appen | varsler | pushvarsler | android | iphone | ios"),
            "related": ("lese | saker | artikler | artikkelserie | nyheter | serien | video"),
            "share": (
                "facebook | twitter | instagram | whatsapp | linkedin | tiktok | dele | venner | "
                "venn"
            ),
            "contact": (
                "redaksjonen | redaksjon | kontakte | tips | tipse | e-post | epost | signal | "
                "kryptert | anonymt | leserbrev | innspill"
            ),
            "credits": (
                "publisert | opprinnelig | først | originalen | samarbeid | oversettelse | "
                "bearbeidet | produsert | støtte | trykt"
            ),
            "correction": (
                "oppdatert | rettet | endret | versjon | tidligere | feil | korrigert | "
                "presisert | rettelse | retting | endra | endring | korreksjon | presisering | "
                "oppdatering | feilaktig | feilen | sto | stod | opplyst | tittel | navn | lagt | "
                "versjonen | tidlegare | artikkelen"
            ),
            "subscribe": (
                "journalistikk | lesere | abonnenter | abonnent | abonnement | støtt | støtte | "
                "gratis | nyhetsbrev | uavhengig | uavhengige | abonnementet | abonnere | "
                "leserne | leser | bidrag | bidra | støtter | gave | medlem | medlemmer | "
                "medlemskap | måned | måneden | kr | kroner | tilgang | ubegrenset | digitalt | "
                "prøveperiode | nyhetsbrevet | innboks | innboksen | reklamefri | annonser | "
                "innlogget | konto | vipps"
            ),
            "disclaimer": (
                "ki | ai | automatisk | laget | kvalitetssikret | oversatt | meninger | "
                "meningene | mening | skribenten | skribentens | forfatterens | regning | står | "
                "ansvar | ansvarlig | redaksjonen | redaksjonens | annonse | annonsør | sponset | "
                "kommersielt | samarbeid | provisjon | navn | anonymisert | fiktive | "
                "debattinnlegg | kronikk | generert | verktøy"
            ),
            "author_bio": (
                "journalist | redaktør | professor | universitet | forfatter | korrespondent"
            ),
        },
        speech=(
            "sa | sier | fortalte | skrev | spurte | svarte | forteller | råder | advarer | "
            "mener | meiner | synes | påpeker | hevder | forklarer | opplyser | mente | hevdet | "
            "forklarte | opplyste | understreker"
        ),
        changes=(
            "artikkelen saken teksten artikkel sak = oppdatert rettet korrigert endret "
            "presisert = med = legge rette presisere inkludere"
        ),
        laws="loven | grunnloven",
    ),
    prose=Prose(
        common=(
            "og i å er det en på til av for med den har de som ikke et fra var han seg om men kan "
            "også eller etter jeg vi mer ut nå ved opp skal sier blir ifølge ble hadde være ikkje "
            "frå så man at noe noen hun blitt bare dette ein dei"
        ),
        leading=("uten mellom gjennom hos blant samt fordi mens hvis sine sin sitt deres"),
        letters="æøå",
        titles="dr. hr. fr. prof. gen. oblt. kapt. maj. lt.",
        abbreviations=(
            "bl.a. f.eks. ca. dr. hr. fr. nr. kl. kr. mill. mrd. pst. mv. m.m. m.fl. osv. pga. pr. "
            "prof. s. jf. evt. hhv. inkl. ekskl. tlf. vedr. adr. avd. red. St. f.Kr. e.Kr. jan. "
            "feb. apr. aug. sept. okt. nov. des. dvs. mht. ift. maks. gen. oblt. kapt. maj. lt. "
            "o.l. t.o.m. f.o.m. kap. adm. fung. tidl. nåv. st.meld. forts. forf. iht. t.d. m.a."
        ),
        quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
        suspended="og eller samt til",
    ),
    # fmt: off
    labels=(
        "Advarsel",
        "Analyse",
        "Annonse",
        "Eksklusivt",
        "Foto",
        "Intervju",
        "Kommentar",
        "Kronikk",
        "Leder",
        "Les også",
        "Meninger",
        "Podkast",
        "Reportasje",
        "Se også",
        "Siste",
        "Video",
        "Anmeldelse",
        "Bakgrunn",
        "Direkte",
        "Essay",
        "Fakta",
        "Faktaboks",
        "Faktasjekk",
        "Leserbrev",
        "Live",
        "Lederartikkel",
        "Portrett",
        "Siste nytt",
        "Spaltist",
        "Tidslinje",
        "Nyhetsanalyse",
        "Quiz",
        "Galleri",
        "Kart",
        "Grafikk",
        "Bilder",
        "Liste",
        "Rettelse",
        "Konkurranse",
        "Utdrag",
        "Dikt",
        "Invitasjon",
        "Ledige stillinger",
        "Været",
        "Trafikk",
        "Tilbakeblikk",
        "Resultater",
        "Guide",
        "Oppskrift",
        "Minneord",
        "Dødsfall",
        "Bokanmeldelse",
        "Filmanmeldelse",
        "Teateranmeldelse",
        "Konsertanmeldelse",
        "Musikkanmeldelse",
        "Albumanmeldelse",
        "Plateanmeldelse",
        "Serieanmeldelse",
        "Spillanmeldelse",
        "Pressemelding",
        "Åpent brev",
        "Innlegg",
        "Debattinnlegg",
    ),
    topical=(
        "Advarsel",
        "Annonse",
        "Siste",
        "Bakgrunn",
        "Fakta",
        "Meninger",
        "Kart",
        "Grafikk",
        "Bilder",
        "Liste",
        "Foto",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "mandag 14. april 2025": "2025-04-14",
            "Publisert: 9. desember 2023, 09:05": "2023-12-09T09:05",
            "Oppdatert 25/10/2024 18:40": "2024-10-25T18:40",
            "Publisert: 06.09.23 kl. 12:20": "2023-09-06T12:20",
            "Oppdatert 17. mai 2024 kl. 08.15": "2024-05-17T08:15",
        },
        not_dates=("for 3 timer siden", "Avtalen ble undertegnet i Wien den 4. mai 2020."),
        bylines={
            "Av Kari Nordmann og Ola Hansen": ("Kari Nordmann", "Ola Hansen"),
            "Tuva Lie Tips meg": ("Tuva Lie",),
            "Intervju av Kari Moe": ("Kari Moe",),
            "Foto og tekst: Tone Ås": ("Tone Ås",),
            "Per Aas, statsviter": ("Per Aas",),
            "Av Kari Moe og Per Erik Aas": ("Kari Moe", "Per Erik Aas"),
        },
        not_bylines=("Av og til stenger havna", "Britisk sjokk-exit", "Anmeldelse av Peer Gynt"),
        prose=(
            "Bystyret vedtok tirsdag et budsjett som gir mer penger til skoler og veier. "
            "Ordføreren sier at arbeidet på den gamle brua skal begynne etter sommeren, men "
            "innbyggerne er ikke overbevist. – Det ble vi lovet også før valget, sier en av dem "
            "som har ventet lenge nå."
        ),
        boilerplate={
            "Abonner på vårt nyhetsbrev": "subscribe",
            "Les også: Havnen åpner mandag": "related",
            "Tips oss: tips@kystavisen.example": "contact",
            "Ettertrykk forbudt.": "copyright",
        },
    ),
)
