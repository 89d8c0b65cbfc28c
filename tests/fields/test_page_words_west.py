"""What pages print around and within articles in Western Europe, language by language.

Every outlet, name and text here is invented. The wordings are buttons, pitches and notes as sites word
them; a block of them is no paragraph wherever it stands, and prose with the same words is one.
"""

from __future__ import annotations

import pytest

import newsparse
from newsparse.fields.boilerplate import (
    TABLE,
    BoilerplateTables,
    cues,
    interrupts,
    judge,
    tables,
)
from newsparse.languages import Language, Phrases, Prose, every, load

TABLES = tables(every())
VOICE = next(at for at, cue in enumerate(TABLE.cues) if cue.name == "voice")

WORDS = {
    "en": """
legal | Reject all
legal | We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device.
legal | You can change your choices at any time by clicking on the privacy settings link.
subscribe | Your e-mail address
navigation | Watch the video
navigation | Increase text size
navigation | My profile
navigation | Search for news, topics and people
navigation | Search this site
comments | Comments are moderated before they are published.
subscribe | Try it for just £1
copyright | All rights reserved.
credits | Published in print edition of 14 April 2025
related | Play today's puzzle
related | Crossword of the day
navigation | Follow live
navigation | Show less
subscribe | Get alerts
subscribe | Allow notifications
legal | Only essential cookies
subscribe | Thanks, you're signed up!
subscribe | You're all set! Check your email to confirm.
subscribe | An error occurred while signing you up. Please try again later.
navigation | Download audio
navigation | 5-minute read
navigation | Sign out
navigation | Manage my account
""",
    "de": """
legal | Wir verwenden Cookies, um Ihnen das beste Erlebnis auf unserer Website zu bieten.
legal | Alle akzeptieren
legal | Alle Cookies akzeptieren
legal | Alle ablehnen
legal | Wir und unsere 842 Partner speichern Informationen auf einem Gerät und greifen darauf zu.
legal | Mit Werbung und Tracking weiterlesen
subscribe | Jeden Morgen das Wichtigste des Tages per E-Mail.
subscribe | Die Abmeldung ist jederzeit möglich.
subscribe | Wir haben Ihnen eine Bestätigungsmail geschickt.
subscribe | Bitte überprüfen Sie Ihre E-Mails und bestätigen Sie Ihre Anmeldung.
navigation | Beitrag hören (5 Min.)
navigation | Video abspielen
navigation | Ihr Browser unterstützt das Audio-Element nicht.
navigation | Schrift vergrößern
navigation | Abmelden
navigation | Suchbegriff eingeben
navigation | Suche öffnen
navigation | Zur Navigation springen
advertisement | Inhalte unserer Partner
advertisement | Artikel wird nach dieser Anzeige fortgesetzt
comments | Die Kommentare werden moderiert.
comments | Um Kommentare zu schreiben, müssen Sie sich anmelden.
subscribe | Uns als bevorzugte Quelle auf Google festlegen
contact | Hinweis geben
disclaimer | KI-generierte Zusammenfassung
author_bio | Autor folgen
related | Machen Sie mit bei unserem Quiz
related | Zum Kreuzworträtsel
related | Rätsel des Tages
legal | Cookies akzeptieren
legal | Nur notwendige Cookies
legal | Einstellungen verwalten
legal | Zustimmen und weiter
legal | Einstellungen anpassen
subscribe | Vielen Dank! Bitte bestätigen Sie Ihre E-Mail-Adresse.
navigation | Menü öffnen
""",
    "fr": """
legal | Tout accepter
legal | Continuer sans accepter
legal | Tout refuser
legal | Nos partenaires et nous-mêmes stockons et accédons à des informations sur votre appareil.
legal | Vous pouvez retirer votre consentement à tout moment.
navigation | Voir la vidéo
navigation | Lire la vidéo
navigation | Regarder la vidéo
navigation | Taille du texte
navigation | Agrandir le texte
navigation | Se déconnecter
navigation | Mon profil
navigation | Rechercher sur le site
navigation | Lancer la recherche
navigation | Aller à la navigation
tags | Sur ces thèmes
subscribe | Essayez pour 1 €
subscribe | Vous avez lu votre dernier article gratuit.
subscribe | Sans engagement, résiliable à tout moment.
subscribe | Votre soutien est essentiel.
related | Participez à notre sondage
related | Mots croisés
related | Jouez aux mots croisés
navigation | Le direct
navigation | Voir moins
subscribe | Activer les notifications
legal | Accepter les cookies
legal | Refuser les cookies
subscribe | Adresse e-mail invalide
navigation | Voir la vidéo complète
navigation | Mot de passe oublié ?
advertisement | Publicité, fin dans 5 secondes
subscribe | Débloquer cet article
""",
    "es": """
legal | Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
legal | Aceptar y continuar
legal | Rechazar todo
legal | Rechazar y suscribirse
legal | Puede retirar su consentimiento en cualquier momento.
subscribe | Puedes darte de baja en cualquier momento.
navigation | Escuchar la noticia (5 min)
navigation | Reproducir vídeo
share | Guardar en favoritos
navigation | Tamaño de letra
navigation | Aumentar texto
navigation | Registrarse
navigation | Cerrar sesión
navigation | Mi perfil
navigation | Buscar en el sitio
navigation | Buscar noticias
advertisement | De nuestros socios
comments | Debes iniciar sesión para comentar.
subscribe | Pruébalo por 1 euro
subscribe | Has leído tu último artículo gratuito.
copyright | Prohibida su reproducción total o parcial.
share | Seguir al autor
legal | Publicidad y tarifas
subscribe | Haz un donativo
related | Pon a prueba tus conocimientos
navigation | En directo
navigation | Sigue el minuto a minuto
navigation | Minuto a minuto
legal | Ver preferencias
legal | Solo cookies necesarias
subscribe | Correo electrónico no válido
subscribe | Te hemos enviado un correo de confirmación.
navigation | Lectura: 4 minutos
navigation | Acceder
navigation | Olvidé mi contraseña
advertisement | Espacio publicitario
""",
    "it": """
legal | Utilizziamo i cookie per offrirti la migliore esperienza sul nostro sito.
legal | Accetta tutti
legal | Accetta e continua
legal | Rifiuta tutti
legal | Rifiuta e abbonati
legal | Noi e i nostri partner archiviamo e accediamo a informazioni su un dispositivo.
legal | Puoi revocare il consenso in qualsiasi momento.
subscribe | Puoi cancellarti in qualsiasi momento.
navigation | Ascolta questo articolo
navigation | Riproduci video
navigation | Dimensione testo
navigation | Ingrandisci testo
navigation | Crea un account
navigation | Cerca nel sito
navigation | Cerca notizie
related | Scelti dalla redazione
advertisement | Contenuti dei nostri partner
comments | I commenti sono chiusi.
comments | I commenti sono moderati.
comments | Per commentare devi effettuare il login.
correction | Hai trovato un errore? Segnalacelo.
disclaimer | Riassunto generato con IA
copyright | Ripubblica questo articolo
legal | Pubblicità sul sito
related | Partecipa al sondaggio
related | Metti alla prova le tue conoscenze
related | Cruciverba del giorno
navigation | In diretta
navigation | Mostra meno
legal | Accetta i cookie
legal | Solo cookie necessari
legal | Personalizza le preferenze
navigation | Password dimenticata?
navigation | Area personale
advertisement | Spazio pubblicitario
subscribe | Sblocca l'articolo
""",
    "pt": """
legal | Aceitar e continuar
legal | Rejeitar todos
legal | Rejeitar todos os cookies
legal | Pode retirar o seu consentimento a qualquer momento.
subscribe | As principais notícias do dia no seu e-mail.
subscribe | Pode cancelar a subscrição a qualquer momento.
subscribe | Obrigado pela sua inscrição. Verifique a sua caixa de entrada.
subscribe | Inscrição realizada com sucesso! Confira seu e-mail.
navigation | Ouvir notícia
navigation | Reproduzir vídeo
navigation | Leitura de 4 minutos
share | Link copiado com sucesso!
navigation | Aumentar fonte
navigation | Diminuir fonte
navigation | Fazer login
navigation | Criar conta
navigation | A minha conta
navigation | Sair
navigation | Pesquisar no site
navigation | Buscar notícias
related | Escolhas do editor
subscribe | Experimente por 1 euro
subscribe | Leu o seu último artigo gratuito.
share | Seguir autor
related | Participe da enquete
related | Teste os seus conhecimentos
related | Palavras cruzadas
navigation | Em direto
navigation | Acompanhe ao vivo
navigation | Ver menos
subscribe | Receber alertas
legal | Apenas cookies necessários
legal | Personalizar cookies
subscribe | Enviámos-lhe um e-mail de confirmação.
navigation | Esqueceu a senha?
subscribe | Área do assinante
""",
    "nl": """
legal | Alles accepteren
legal | Alle cookies accepteren
legal | Alles weigeren
legal | Cookies instellen
legal | Wij en onze partners slaan informatie op een apparaat op en hebben daar toegang toe.
legal | Om deze inhoud te tonen moet je toestemming geven voor cookies.
subscribe | Je kunt je op elk moment afmelden.
navigation | Video afspelen
share | Opslaan in leeslijst
share | Opslaan voor later
navigation | Lettergrootte
navigation | Mijn profiel
navigation | Account aanmaken
navigation | Zoek in nieuws
navigation | Naar hoofdinhoud
advertisement | Van onze partners
comments | Wees de eerste die reageert
comments | Reacties worden gemodereerd.
subscribe | Heb je al een account? Log in
subscribe | Je hebt het maximale aantal gratis artikelen gelezen.
subscribe | Elk moment opzegbaar.
disclaimer | Illustratie ter ondersteuning
credits | Verschenen in de krant van 14 april 2025
disclaimer | Denk je aan zelfmoord? Bel 113 of chat op 113.nl.
related | Doe mee aan de poll
related | Doe de quiz
related | Kruiswoordpuzzel van de dag
navigation | Volg het liveblog
navigation | Liveblog
subscribe | Meldingen inschakelen
legal | Cookievoorkeuren wijzigen
subscribe | Schrijf je gratis in
navigation | Beluister artikel
navigation | Wachtwoord vergeten?
related | Het laatste nieuws
comments | Lees alle reacties
""",
    "sv": """
legal | Vi använder kakor för att förbättra din upplevelse på webbplatsen.
legal | Acceptera alla
legal | Godkänn alla cookies
legal | Endast nödvändiga cookies
legal | Vi och våra partners lagrar och får åtkomst till information på en enhet.
subscribe | Dagens viktigaste nyheter direkt i din inkorg.
subscribe | Du kan när som helst avsluta prenumerationen.
subscribe | Tack för din anmälan. Kolla din inkorg.
navigation | Se videon
navigation | 4 min lästid
share | Länken har kopierats
navigation | Textstorlek
navigation | Min profil
navigation | Mina sidor
navigation | Sök efter nyheter
related | Trendar just nu
advertisement | Från våra partners
comments | Bli först att kommentera
comments | Kommentarerna modereras.
comments | Du måste vara inloggad för att kommentera.
subscribe | Du har läst din sista fria artikel.
subscribe | Avsluta när du vill.
share | Lägg till oss som föredragen källa på Google
disclaimer | Om du har tankar på självmord, ring 112.
disclaimer | Behöver du prata med någon? Ring Självmordslinjen på 90101.
related | Rösta i vår omröstning
related | Lös dagens korsord
navigation | Direktrapport
navigation | Visa mindre
subscribe | Slå på aviseringar
legal | Godkänn kakor
legal | Hantera inställningar
subscribe | Ange en giltig e-postadress
subscribe | Vi har skickat ett bekräftelsemejl till dig.
navigation | Lästid cirka 4 min
share | Kopiera artikelns länk
""",
    "da": """
legal | Accepter alle
legal | Afvis alle
legal | Kun nødvendige
legal | Du kan til enhver tid trække dit samtykke tilbage.
subscribe | Du kan til enhver tid afmelde dig.
subscribe | Du kan altid afmelde dig igen.
navigation | Se videoen
navigation | Afspil video
share | Gem til senere
navigation | Tekststørrelse
navigation | Min profil
navigation | Søg på sitet
related | Måske er du også interesseret i
related | Redaktionen anbefaler
tags | Emneord: bro
comments | Vær den første til at kommentere
comments | Kommentarer bliver modereret.
subscribe | Du har læst din sidste gratis artikel.
subscribe | Opsig når du vil.
share | Tilføj os som foretrukken kilde på Google
contact | Har du et tip? Kontakt os.
disclaimer | Teksten er skabt med hjælp fra AI og gennemgået af redaktionen.
subscribe | Din støtte gør vores journalistik mulig.
disclaimer | Har du brug for hjælp, kan du ringe til Livslinien.
related | Tag vores quiz
related | Løs dagens krydsord
related | Test din viden
navigation | Liveblog
navigation | Indlæser...
subscribe | Slå notifikationer til
subscribe | Få besked
legal | Tilpas indstillinger
subscribe | Indtast en gyldig e-mailadresse
subscribe | Vi har sendt dig en bekræftelse på mail.
share | Del historien
navigation | Glemt adgangskode?
""",
    "no": """
legal | Vi bruker cookies for å forbedre opplevelsen din.
legal | Godta alle
legal | Avvis alle
legal | Kun nødvendige
legal | Vi og våre partnere lagrer og har tilgang til informasjon på en enhet.
legal | Du kan når som helst trekke tilbake samtykket ditt.
subscribe | Du kan når som helst melde deg av.
subscribe | Takk for påmeldingen. Sjekk innboksen din.
navigation | 4 min å lese
share | Lagre til senere
navigation | Tekststørrelse
navigation | Min konto
navigation | Søk på nettstedet
navigation | Søk etter nyheter
related | Redaksjonen anbefaler
advertisement | Fra våre partnere
comments | Vær den første til å kommentere
comments | Kommentarene blir moderert.
subscribe | Bare for abonnenter
subscribe | Avslutt når du vil.
share | Legg oss til som foretrukket kilde på Google
disclaimer | Saken er automatisk hentet fra nyhetsbyrået.
legal | Om informasjonskapsler
subscribe | Din støtte gjør journalistikken vår mulig.
credits | Publisert i papiravisen 14. april 2025
disclaimer | Trenger du noen å snakke med? Ring Kirkens SOS på 22 40 00 40.
related | Ta quizen
related | Løs dagens kryssord
related | Test kunnskapene dine
navigation | Last inn flere
navigation | Laster...
legal | Godta informasjonskapsler
legal | Tilpass innstillinger
subscribe | Skriv inn en gyldig e-postadresse
navigation | Se videoen
navigation | Glemt passord?
""",
    "fi": """
legal | Hyväksy kaikki
legal | Hyväksy kaikki evästeet
legal | Vain välttämättömät
legal | Voit peruuttaa suostumuksesi milloin tahansa.
subscribe | Tilaamalla uutiskirjeen hyväksyt käyttöehdot ja tietosuojaselosteen.
navigation | Toista video
navigation | 4 min lukuaika
share | Lisää lukulistalle
navigation | Tekstin koko
navigation | Oma tili
navigation | Oma profiili
navigation | Hae sivustolta
navigation | Hyppää sisältöön
related | Sinua saattaisi kiinnostaa
related | Toimituksen valinnat
advertisement | Sponsoroitu sisältö
comments | Ole ensimmäinen kommentoija
subscribe | Tämä sisältö on tilaajille.
subscribe | Olet lukenut viimeisen ilmaisen artikkelisi.
subscribe | Olet lukenut kaikki ilmaiset artikkelisi tässä kuussa.
subscribe | Saatavilla App Storesta ja Google Playsta
author_bio | Kaikki kirjoittajan jutut
legal | Evästekäytännöt
legal | Mediatiedot
credits | Julkaistu lehdessä 14.4.2025
related | Tee visa
related | Vastaa kyselyyn
navigation | Seuraa suorana
navigation | Suora lähetys
navigation | Ladataan...
subscribe | Seuraa aihetta
legal | Hyväksy evästeet
legal | Hyväksy vain välttämättömät
subscribe | Lähetimme sinulle vahvistusviestin.
navigation | Katso videolta
navigation | Kirjaudu tästä
""",
    "ca": """
legal | Utilitzem galetes per oferir-te la millor experiència al nostre web.
legal | Accepta-ho tot
legal | Rebutja-ho tot
legal | Configuració de galetes
subscribe | Introdueix el teu correu electrònic
subscribe | Gràcies per subscriure't. Revisa la teva bústia.
navigation | Escolta la notícia
navigation | Veure el vídeo
navigation | 4 min de lectura
share | Compartir per correu
navigation | Mida del text
navigation | Inicia la sessió
navigation | El meu compte
subscribe | Subscriu-t'hi des d'1 €
navigation | Cerca al web
navigation | Torna a dalt
navigation | Torna a l'inici
related | Recomanat per a tu
related | No t'ho perdis
comments | Sigues el primer a comentar
comments | Els comentaris estan tancats.
subscribe | Article només per a subscriptors
subscribe | Has llegit el teu últim article gratuït.
subscribe | Cancel·la quan vulguis.
app | Descarrega't l'app
share | Afegeix-nos com a font preferida a Google
disclaimer | Resum generat per intel·ligència artificial
copyright | Aquest article es publica sota una llicència Creative Commons.
legal | Publicitat i tarifes
related | Participa en la nostra enquesta
related | Mots encreuats
navigation | Minut a minut
navigation | Mostra menys
subscribe | Activa les notificacions
subscribe | Introdueix un correu electrònic vàlid
navigation | Has oblidat la contrasenya?
""",
    "is": """
legal | Við notum vafrakökur til að bæta upplifun þína á vefnum.
legal | Samþykkja allar
legal | Hafna öllum
legal | Stillingar á vafrakökum
subscribe | Fáðu helstu fréttir dagsins beint í pósthólfið.
subscribe | Fáðu helstu fréttir dagsins sendar í tölvupósti.
subscribe | Sláðu inn netfangið þitt
subscribe | Þú getur afskráð þig hvenær sem er.
navigation | Hlusta á greinina
navigation | Horfa á myndbandið
navigation | Spila myndband
navigation | 4 mínútna lestur
share | Deila með tölvupósti
share | Hlekkur afritaður
share | Geyma grein
navigation | Stækka letur
navigation | Nýskráning
navigation | Skrá út
navigation | Stofna aðgang
navigation | Leita á vefnum
navigation | Aftur upp
navigation | Efst á síðu
related | Þú gætir haft áhuga á
advertisement | Kostað efni
advertisement | Greinin heldur áfram fyrir neðan auglýsingu
comments | Vertu fyrst til að skrifa athugasemd
subscribe | Til að lesa greinina þarftu áskrift.
correction | Fannstu villu? Láttu okkur vita.
disclaimer | Greinin var þýdd sjálfvirkt.
author_bio | Um höfundinn
author_bio | Fylgja höfundi
subscribe | Styrktu frjálsa fjölmiðlun
related | Krossgáta dagsins
navigation | Bein útsending
navigation | Sýna minna
legal | Samþykkja vafrakökur
""",
    "et": """
legal | Nõustun kõigiga
legal | Keeldun kõigist
subscribe | Päeva olulisemad uudised otse sinu postkasti.
subscribe | Saad uudiskirjast igal ajal loobuda.
navigation | Kuula artiklit (5 min)
navigation | Esita video
share | Jaga Facebookis
share | Link kopeeritud
navigation | Teksti suurus
navigation | Minu konto
navigation | Minu profiil
subscribe | Proovi 1 euro eest
navigation | Otsi saidilt
navigation | Liigu edasi põhisisu juurde
navigation | Tagasi üles
related | Soovitame
related | Toimetuse valik
advertisement | Lugu jätkub pärast reklaami
advertisement | Partnersisu
comments | Kommenteerimiseks logi sisse
comments | Kommenteerimine on suletud.
subscribe | Oled lugenud oma viimase tasuta artikli.
subscribe | Saadaval App Store'is ja Google Plays
share | Lisa meid Google'is eelistatud allikaks
caption | Illustreeriv foto
author_bio | Kõik autori artiklid
legal | Reklaami tellimine
related | Osale küsitluses
related | Pane oma teadmised proovile
navigation | Otse
navigation | Jälgi otseblogi
navigation | Laadi veel
subscribe | Lülita teavitused sisse
legal | Nõustun küpsistega
navigation | Unustasid parooli?
related | Populaarsemad
""",
}

"""By language: what kind it is, and how it is worded."""

ARTICLES = {
    "en": """
Harbour council puts off repairs to the old bridge
By Jane Doe
14 April 2025
The council of Tullport has put off repairs to the old bridge for another year, officials said on Monday.
About 4,000 people cross the river every day, many of them on foot. Lorries have been sent round by the valley since the winter.
The engineer in charge, Mary Swann, told the meeting that the steel had rusted further than anyone had expected.
Her report lists three ways forward. The cheapest would close one lane until the autumn.
Shopkeepers on the north bank fear that they will lose custom. One of them, who has sold bread there for thirty years, called the delay a scandal.
The council will vote again in June, after the budget has been settled.
""",
    "de": """
Stadtrat verschiebt die Sanierung der alten Brücke
Von Jana Muster
14. April 2025
Der Stadtrat von Tullhafen hat die Sanierung der alten Brücke um ein weiteres Jahr verschoben, wie die Verwaltung am Montag mitteilte.
Rund 4000 Menschen überqueren den Fluss jeden Tag, viele davon zu Fuß. Lastwagen werden seit dem Winter durch das Tal umgeleitet.
Die zuständige Ingenieurin Maria Schwan sagte in der Sitzung, der Stahl sei stärker verrostet als erwartet.
Ihr Bericht nennt drei Wege. Der billigste würde eine Spur bis zum Herbst sperren.
Händler am Nordufer fürchten um ihre Kundschaft. Einer von ihnen, der dort seit dreißig Jahren Brot verkauft, nannte den Aufschub einen Skandal.
Im Juni stimmt der Rat noch einmal ab, wenn der Haushalt beschlossen ist.
""",
    "fr": """
La mairie reporte les travaux du vieux pont
Par Jeanne Dumont
14 avril 2025
La mairie de Tullport a reporté d'un an les travaux du vieux pont, a-t-elle annoncé lundi.
Quelque 4 000 personnes traversent le fleuve chaque jour, souvent à pied. Les camions passent par la vallée depuis l'hiver.
L'ingénieure Marie Cygne a expliqué devant le conseil que l'acier avait rouillé plus que prévu.
Son rapport propose trois solutions. La moins chère fermerait une voie jusqu'à l'automne.
Les commerçants de la rive nord craignent de perdre leurs clients. L'un d'eux, qui y vend du pain depuis trente ans, parle d'un scandale.
Le conseil votera de nouveau en juin, une fois le budget adopté.
""",
    "es": """
El ayuntamiento aplaza las obras del puente viejo
Por Juana Pérez
14 de abril de 2025
El ayuntamiento de Puerto Tull ha aplazado un año más las obras del puente viejo, según anunció el lunes.
Unas 4.000 personas cruzan el río cada día, muchas de ellas a pie. Los camiones circulan por el valle desde el invierno.
La ingeniera responsable, María Cisne, explicó ante el pleno que el acero se había oxidado más de lo previsto.
Su informe plantea tres salidas. La más barata cerraría un carril hasta el otoño.
Los comerciantes de la orilla norte temen perder clientes. Uno de ellos, que vende pan allí desde hace treinta años, habló de un escándalo.
El pleno votará de nuevo en junio, cuando se haya aprobado el presupuesto.
""",
    "it": """
Il Comune rinvia i lavori al vecchio ponte
di Giovanna Rossi
14 aprile 2025
Il Comune di Portotullo ha rinviato di un altro anno i lavori al vecchio ponte, ha annunciato lunedì.
Circa 4.000 persone attraversano il fiume ogni giorno, molte a piedi. I camion passano per la valle dall'inverno.
L'ingegnera Maria Cigno ha spiegato in aula che l'acciaio si è arrugginito più del previsto.
La sua relazione indica tre strade. La meno cara chiuderebbe una corsia fino all'autunno.
I commercianti della riva nord temono di perdere clienti. Uno di loro, che vende pane lì da trent'anni, parla di uno scandalo.
Il consiglio voterà di nuovo a giugno, dopo l'approvazione del bilancio.
""",
    "pt": """
Câmara adia as obras da ponte velha
Por Joana Silva
14 de abril de 2025
A Câmara de Porto Tull adiou por mais um ano as obras da ponte velha, anunciou na segunda-feira.
Cerca de 4.000 pessoas atravessam o rio todos os dias, muitas delas a pé. Os camiões passam pelo vale desde o inverno.
A engenheira responsável, Maria Cisne, explicou na reunião que o aço enferrujou mais do que se esperava.
O seu relatório aponta três caminhos. O mais barato fecharia uma faixa até ao outono.
Os comerciantes da margem norte receiam perder clientes. Um deles, que vende pão ali há trinta anos, fala em escândalo.
A assembleia volta a votar em junho, depois de aprovado o orçamento.
""",
    "nl": """
Gemeenteraad stelt herstel van oude brug uit
Door Janna de Wit
14 april 2025
De gemeenteraad van Tullhaven heeft het herstel van de oude brug met een jaar uitgesteld, zo werd maandag bekend.
Zo'n 4.000 mensen steken de rivier elke dag over, velen te voet. Vrachtwagens rijden sinds de winter om door het dal.
Ingenieur Maria Zwaan zei in de vergadering dat het staal verder is verroest dan verwacht.
Haar rapport noemt drie mogelijkheden. De goedkoopste zou één rijstrook tot de herfst afsluiten.
Winkeliers op de noordoever vrezen dat ze klanten verliezen. Een van hen, die er al dertig jaar brood verkoopt, noemt het uitstel een schandaal.
De raad stemt in juni opnieuw, als de begroting is vastgesteld.
""",
    "sv": """
Kommunen skjuter upp arbetet med den gamla bron
Av Johanna Våg
14 april 2025
Kommunen i Tullhamn har skjutit upp renoveringen av den gamla bron ytterligare ett år, meddelade den på måndagen.
Omkring 4 000 människor går över älven varje dag, många av dem till fots. Lastbilarna har letts om genom dalen sedan i vintras.
Ingenjören Maria Svan sade på mötet att stålet hade rostat mer än någon väntat sig.
Hennes rapport pekar ut tre vägar framåt. Den billigaste skulle stänga en fil till hösten.
Handlarna på norra stranden är rädda för att förlora kunder. En av dem, som har sålt bröd där i trettio år, kallar beskedet för en skandal.
Fullmäktige röstar på nytt i juni, när budgeten är klar.
""",
    "da": """
Kommunen udskyder arbejdet på den gamle bro
Af Johanne Bølge
14. april 2025
Kommunen i Tullhavn har udskudt renoveringen af den gamle bro med endnu et år, oplyste den mandag.
Omkring 4.000 mennesker krydser åen hver dag, mange af dem til fods. Lastbilerne er blevet ledt gennem dalen siden i vinter.
Ingeniøren Maria Svane sagde på mødet, at stålet var rustet mere, end nogen havde ventet.
Hendes rapport peger på tre veje frem. Den billigste ville lukke en vognbane indtil efteråret.
De handlende på nordbredden frygter at miste kunder. En af dem, der har solgt brød der i tredive år, kalder det en skandale.
Byrådet stemmer igen i juni, når budgettet er på plads.
""",
    "no": """
Kommunen utsetter arbeidet på den gamle brua
Av Johanne Bølge
14. april 2025
Kommunen i Tullhavn har utsatt renoveringen av den gamle brua med enda et år, opplyste den mandag.
Rundt 4000 mennesker krysser elva hver dag, mange av dem til fots. Lastebilene er blitt ledet gjennom dalen siden i vinter.
Ingeniøren Maria Svane sa på møtet at stålet hadde rustet mer enn noen hadde ventet.
Rapporten hennes peker på tre veier videre. Den billigste ville stenge ett felt fram til høsten.
Kjøpmennene på nordsiden frykter å miste kunder. En av dem, som har solgt brød der i tretti år, kaller det en skandale.
Kommunestyret stemmer på nytt i juni, når budsjettet er vedtatt.
""",
    "fi": """
Kaupunki lykkää vanhan sillan remonttia
Johanna Aalto
14.4.2025
Tullsataman kaupunki on lykännyt vanhan sillan remonttia vielä vuodella, kaupunki kertoi maanantaina.
Noin 4 000 ihmistä ylittää joen joka päivä, moni heistä kävellen. Kuorma-autot on ohjattu laakson kautta talvesta lähtien.
Insinööri Maria Joutsen sanoi kokouksessa, että teräs oli ruostunut enemmän kuin kukaan osasi odottaa.
Hänen raporttinsa mainitsee kolme vaihtoehtoa. Halvin sulkisi yhden kaistan syksyyn saakka.
Pohjoisrannan kauppiaat pelkäävät menettävänsä asiakkaita. Yksi heistä, joka on myynyt siellä leipää kolmekymmentä vuotta, puhuu skandaalista.
Valtuusto äänestää uudelleen kesäkuussa, kun talousarvio on valmis.
""",
    "ca": """
L'ajuntament ajorna les obres del pont vell
Per Joana Pujol
14 d'abril de 2025
L'ajuntament de Port Tull ha ajornat un any més les obres del pont vell, segons ha anunciat dilluns.
Unes 4.000 persones travessen el riu cada dia, moltes a peu. Els camions passen per la vall des de l'hivern.
L'enginyera responsable, Maria Cigne, va explicar al ple que l'acer s'havia rovellat més del que es preveia.
El seu informe planteja tres sortides. La més barata tancaria un carril fins a la tardor.
Els botiguers de la riba nord temen perdre clients. Un d'ells, que hi ven pa des de fa trenta anys, parla d'un escàndol.
El ple tornarà a votar al juny, quan s'hagi aprovat el pressupost.
""",
    "is": """
Bærinn frestar viðgerð á gömlu brúnni
Eftir Helgu Karlsdóttur
14. apríl 2025
Bæjarstjórn í Tullhöfn hefur frestað viðgerð á gömlu brúnni um eitt ár til viðbótar, að því er greint var frá á mánudag.
Um fjögur þúsund manns fara yfir ána á hverjum degi, margir þeirra fótgangandi. Vörubílar hafa farið um dalinn frá því í vetur.
María Svan verkfræðingur sagði á fundinum að stálið væri ryðgaðra en nokkur hefði búist við.
Í skýrslu hennar eru nefndar þrjár leiðir. Sú ódýrasta myndi loka annarri akreininni fram á haust.
Kaupmenn norðan megin óttast að missa viðskiptavini. Einn þeirra, sem hefur selt þar brauð í þrjátíu ár, talar um hneyksli.
Bæjarstjórnin greiðir atkvæði á ný í júní þegar fjárhagsáætlun liggur fyrir.
""",
    "et": """
Linn lükkab vana silla remonti edasi
Autor: Mari Tamm
14. aprill 2025
Tulli linn on vana silla remonti veel aasta võrra edasi lükanud, teatas linnavalitsus esmaspäeval.
Iga päev ületab jõge umbes 4000 inimest, paljud neist jalgsi. Veoautod on talvest saadik läbi oru suunatud.
Insener Maria Luik ütles koosolekul, et teras on roostetanud rohkem, kui keegi arvas.
Tema aruandes on kolm võimalust. Odavaim sulgeks ühe sõiduraja sügiseni.
Põhjakalda kaupmehed kardavad kliente kaotada. Üks neist, kes on seal kolmkümmend aastat leiba müünud, nimetab otsust skandaaliks.
Volikogu hääletab uuesti juunis, kui eelarve on paigas.
""",
}
"""By language: headline, byline and day of an article, and its six paragraphs, each on its line."""

PROSE = {
    "en": """
Follow live music in the harbour pubs and you will hear the same ten songs.
Watch the video again and you see that the crane moved before the ship did.
Search for news of the missing crew went on through the night.
Key events of the strike were told at the inquiry on Monday.
Show less pity to the rich, the preacher told them.
Your e-mail address says more about you than your name, the researcher says.
All cookies were eaten before the guests arrived.
Reject all compromise, the union told its members on Friday.
Comments are moderated by three former teachers, the paper's editor told the court.
Today's puzzle for the council is who will pay.
Published in print edition after print edition, the serial made him famous.
My profile of the captain took three years to write.
He had changed his choices at any time the wind turned, the mate recalled.
Get alerts right, and people move; get them wrong, and they stop listening.
Try it for just a week, the doctor said, and she never went back.
Live updates of the map were sent to all boats that night.
Saved articles about the ferry filled three boxes in her attic.
Play the puzzle out to its end and the mayor loses.
Take the quiz that the school has set: half of the parents failed it.
Sign out of the window said that the shop had closed for good.
Forgot password lists and old diaries filled the captain's drawer.
Thanks for signing up so many sailors, the minister told the town.
Last updated in 1974, the chart shows a harbour that no longer exists.
Essential cookies and tea kept the pickets warm.
""",
    "de": """
Alle Anträge ablehnen will die Fraktion nicht, sagte ihr Sprecher.
Das Video zeigt, wie der Kran zu früh anlief.
Informationen auf einem Gerät fanden die Ermittler nicht.
Wir und unsere Partner haben das Schiff gemeinsam gebaut, sagte der Werftchef.
Im Trend liegen die Preise seit dem Winter wieder höher.
Rätsel des Tages war gestern, warum der Kran stillstand.
Um Kommentare zu schreiben, setzte er sich jeden Abend an den Küchentisch.
Die Kommentare werden moderiert von einer Gruppe früherer Lehrer, heißt es in dem Bericht.
Thema folgen auf Thema, so verlief die Sitzung bis Mitternacht.
Die Abmeldung ist jederzeit Sache der Eltern, entschied das Gericht.
Weniger anzeigen wollen die Händler künftig, die Diebstähle nähmen trotzdem zu.
Mein Profil hat der Maler aus dem Gedächtnis gezeichnet.
Hinweis geben wollte niemand, obwohl viele den Brand gesehen hatten.
Alles akzeptieren wolle man nicht, sagte die Betriebsrätin.
Ihr Browser unterstützt die Lesehilfe nicht, weshalb viele Blinde sie nie benutzt haben.
Sie haben Ihren letzten Willen beim Notar hinterlegt, schrieb das Gericht den Erben.
Einstellungen verwalten heute Maschinen, klagt der alte Meister.
Notwendige Cookies hat das Amt nie erklärt, rügt der Prüfer.
Passwort vergessen hatte an jenem Morgen die halbe Behörde.
""",
    "fr": """
Tout accepter serait une faute, estime le syndicat.
Voir la vidéo de l'accident a suffi à convaincre les jurés.
Votre soutien est essentiel aux familles, a dit le maire lors de la réunion.
Sans engagement de la région, le port fermera, prévient le maire.
Le direct du gauche a surpris le champion au troisième round.
Mon profil intéressait la police, raconte l'ancien docker.
Sur ces thèmes, les deux candidats ne sont pas d'accord.
En cas d'idées nouvelles, les ouvriers les notaient sur un tableau.
Nous et nos partenaires avons construit le navire ensemble, dit le directeur du chantier.
Lecture faite du rapport, les élus sont restés silencieux.
Mots croisés et sudokus occupaient les marins pendant la grève.
Vous avez lu votre dernier roman devant les détenus, comment ont-ils réagi ?
Continuer sans accepter de compromis mènerait à la faillite, selon l'expert.
Mot de passe oublié ou clé perdue, le gardien avait toujours une solution.
Voir la vidéo complète a changé l'avis du juré.
Créer un compte à la banque du port coûtait deux francs en 1950.
""",
    "es": """
Aceptar todo no es posible, dijo la delegada del sindicato.
Ver el vídeo del accidente bastó para convencer al jurado.
En directo se veía cómo la grúa caía sobre el muelle.
Minuto a minuto, los vecinos siguieron la subida del río.
Mi perfil no encajaba, cuenta el antiguo estibador.
Sin permanencia en el cargo no hay reforma, afirma el alcalde.
Haz un donativo o reza, decía el cura a los pescadores.
Los equipos acceden a información en un dispositivo secreto, según la fiscalía.
Debes iniciar sesión de control cuando lo pida la oposición, explicó el presidente del pleno.
Pon a prueba tu paciencia y espera el transbordador de las seis, decía el cartel.
Crear una cuenta falsa le costó el puesto al concejal.
Nosotros y nuestros socios construimos el barco juntos, dijo el director del astillero.
Puede darse de baja en el padrón quien se marche del país, recuerda el ayuntamiento.
El 016 atiende a más de cien mujeres cada día, según los datos del ministerio publicados el lunes.
Buscar noticias del barco perdido ocupó a las familias toda la noche.
Acceder al muelle es imposible desde la tormenta.
Te hemos enviado un correo que no llegó, le dijo la secretaria al alcalde.
Ver preferencias en cada voto es ver fantasmas, respondió el portavoz.
""",
    "it": """
Accettare tutto non si può, ha detto la delegata sindacale.
Guarda il video e capirai perché la gru è caduta, mi disse il capocantiere.
In diretta si vedeva la gru cadere sul molo.
Il mio profilo non andava bene, racconta l'ex portuale.
Cerca notizie del figlio da tre anni la donna di Portotullo.
Continua senza accettare consigli il sindaco della città.
Metti alla prova le tue gambe sulla salita del faro, dicono i vecchi.
Noi e i nostri partner abbiamo costruito la nave insieme, dice il direttore del cantiere.
Di tendenza opposta è il parere dei pescatori.
Per commentare devi conoscere i fatti, dice il vecchio cronista.
Iscrivendoti accetti un impegno, diceva il maestro ai ragazzi del circolo.
Puoi cancellarti in qualsiasi momento dalla lista dei volontari, spiega la presidente, ma nessuno lo fa.
Mostra meno degli anni che ha, il vecchio traghetto.
Lettura dei verbali alla mano, la giudice ha sospeso l'udienza.
Area riservata ai portuali, diceva il cartello, ma nessuno lo leggeva.
Ti abbiamo inviato una email che non hai letto, gli disse il sindaco.
""",
    "pt": """
Aceitar tudo não é possível, disse a delegada sindical.
Ver o vídeo do acidente bastou para convencer o júri.
Em direto via-se a grua cair sobre o cais.
Em alta desde o inverno, o preço do peixe preocupa os lojistas.
O meu perfil não servia, conta o antigo estivador.
Sair do porto tornou-se impossível com o vento.
Minha conta de luz dobrou em um ano, diz a comerciante.
Criar conta falsa custou o cargo ao vereador.
O CVV atende cerca de 3 milhões de ligações por ano, segundo o relatório divulgado na segunda-feira.
Buscar notícias do barco perdido ocupou as famílias a noite toda.
Ouvir a notícia pela rádio fez chorar os pescadores.
Nós e os nossos parceiros construímos o navio juntos, diz o diretor do estaleiro.
Palavras cruzadas e dominó ocupavam os marinheiros durante a greve.
Leitura feita do relatório, os deputados ficaram calados.
Esqueceu a senha do cofre e perdeu a herança, conta o irmão.
Enviamos um e-mail de confirmação que ninguém leu, admitiu o vereador.
""",
    "nl": """
Alles accepteren wil de vakbond niet, zei een woordvoerder.
Bekijk de video nog eens en je ziet dat de kraan te vroeg bewoog.
Mijn profiel paste niet, vertelt de oude havenarbeider.
Van onze partners op het eiland hebben we sinds de storm niets gehoord.
Wees de eerste die op de kade staat, zei zijn vader altijd.
Zoek in nieuws uit die tijd en je vindt de naam van het schip niet.
Ga naar de haven en vraag naar Piet, stond er op het briefje.
Stem nu of zwijg, riep de voorzitter.
Wij en onze partners hebben het schip samen gebouwd, zegt de directeur van de werf.
Elk moment opzegbaar was het contract niet, oordeelde de rechter.
Registreren deed de gemeente de schepen pas na de brand.
Lezen kostte hem 20 minuten per bladzijde.
Je kunt je op elk moment van de dag laten overzetten, vertelt de veerman.
Reacties worden gemodereerd door drie oud-leraren, zei de hoofdredacteur tegen de rechter.
Het laatste nieuws van het schip kwam in de nacht van dinsdag.
Wachtwoord vergeten was volgens de inspectie de helft van alle meldingen.
Nog geen reacties kwamen er uit het dorp, zei de burgemeester.
""",
    "sv": """
Acceptera alla krav kan facket inte, sade ordföranden.
Se videon en gång till, sade åklagaren till vittnet.
Mina sidor i dagboken handlar om färjan, skriver hon.
Testa dina kunskaper om havet, sade läraren och pekade på kartan.
Lyssna på artikelförfattaren kunde ingen i det buller som rådde.
Trendar det så köper folk det, säger handlaren på kajen.
Du kan när som helst avsluta jakten, sade kaptenen till besättningen.
Ditt stöd gör mig stark, skrev han till sin syster från fängelset.
Stäng hamnen, krävde fiskarna på måndagen.
Större text än så fick inte plats på graven.
Från våra partner på ön har vi inte hört något sedan stormen.
Kommentarsfältet är stängt sedan i måndags, berättar chefredaktören för radion.
Sök efter nyheter om båten pågick hela natten.
Du har läst din sista bok för barnen, vad sade de då?
Glömt lösenord stod för hälften av alla samtal, visar rapporten.
Vi har skickat ett mejl som ingen har läst, sade rektorn.
""",
    "da": """
Accepter alle krav kan fagforeningen ikke, sagde formanden.
Se videoen en gang til, sagde anklageren til vidnet.
Min profil passede ikke, fortæller den gamle havnearbejder.
Test din viden om havet, sagde læreren og pegede på kortet.
Du kan altid afmelde dig fra festen, sagde hans mor.
Din støtte gør mig stærk, skrev han til sin søster fra fængslet.
Luk havnen, krævede fiskerne mandag.
Fra vores partnere på øen har vi intet hørt siden stormen.
Kun nødvendige reparationer bliver udført i år, siger kommunen.
Ophavsretten tilhører enken efter maleren, afgjorde retten i går.
Du skal være logget ind i skibets bog for at komme om bord, forklarer han.
Opsig når du vil, sagde værten, men lejeren blev boende.
Få besked om vandstanden kunne fiskerne kun over radioen.
Glemt adgangskode var årsagen til halvdelen af opkaldene, viser rapporten.
""",
    "no": """
Godta alle krav kan ikke fagforeningen, sa lederen.
Se videoen en gang til, sa aktor til vitnet.
Min profil passet ikke, forteller den gamle havnearbeideren.
Test kunnskapene dine om havet, sa læreren og pekte på kartet.
Du kan når som helst avslutte jakten, sa kapteinen til mannskapet.
Din støtte gjør meg sterk, skrev han til søsteren fra fengselet.
Lukk havna, krevde fiskerne mandag.
Fra våre partnere på øya har vi ikke hørt noe siden stormen.
Kun nødvendige reparasjoner blir utført i år, sier kommunen.
Med enerett på trafikken tjente rederiet godt i tretti år.
Du må være logget inn i skipets bok for å komme om bord, forklarer han.
Laster du for mye, synker båten, sier fergemannen.
Få varsler nådde fram til båtene den natten.
Glemt passord var årsaken til halvparten av samtalene, viser rapporten.
""",
    "fi": """
Hyväksy kaikki ehdot tai lähde, sanoi laivuri pojalle.
Katso video uudelleen, syyttäjä sanoi todistajalle.
Omat tiedot katosivat palossa, kertoo vanha satamatyöläinen.
Tue riippumatonta tuomaria, asianajaja vaati kokouksessa.
Voit lopettaa milloin vain, isä sanoi, mutta poika jatkoi soutamista.
Tietoa meistä ei löytynyt arkistosta, kertoo saaren vanhin asukas.
Suora lähetys satamasta katkesi myrskyyn.
Kiitos tilauksesta kuului telakalle, sanoi pormestari.
Sulje satama, kalastajat vaativat maanantaina.
Me ja kumppanimme rakensimme laivan yhdessä, sanoo telakan johtaja.
Kuuntele juttua vanhasta majakasta, pyysi poika.
Oikaisu rataan tehtiin vasta sodan jälkeen.
Kriisipuhelin päivystää öisin kymmenen vapaaehtoisen voimin, kertoi johtaja maanantaina.
Unohtunut salasana oli syynä puoleen puheluista, raportti kertoo.
Sulje mainoskyltin valot yöksi, naapurit vaativat.
""",
    "ca": """
Acceptar-ho tot no és possible, va dir la delegada del sindicat.
Mira el vídeo i veuràs que la grua es va moure abans, em va dir el capatàs.
En directe es veia com la grua queia sobre el moll.
Minut a minut, els veïns van seguir la pujada del riu.
El meu perfil no encaixava, explica l'antic estibador.
Sense permanència en el càrrec no hi ha reforma, afirma l'alcalde.
Crea un compte nou cada any el banc del poble.
Darreres notícies del vaixell: cap, va dir el capità.
Et pots donar de baixa del padró si marxes del país, recorda l'ajuntament.
Tanca la sessió l'alcaldessa, cansada, passada la mitjanit.
Cerca notícies del fill des de fa tres anys la dona de Port Tull.
Els comentaris estan tancats en un calaix des que va morir l'escriptor.
Posa a prova els teus nervis i espera el ferri de les sis, deia el cartell.
""",
    "is": """
Samþykkja allar kröfur getur félagið ekki, sagði formaðurinn.
Horfa á myndbandið vildi enginn, sagði verjandinn.
Mínar síður í dagbókinni fjalla um ferjuna, skrifar hún.
Hafna öllum tilboðum ætla sjómenn, segir í bréfinu.
Leita að fréttum af bátnum stóð alla nóttina.
Í beinni línu frá vitanum liggur gamla bryggjan.
Lesa áfram vildi hann, en ljósið slokknaði.
Takk fyrir skráninguna sagði presturinn og lokaði bókinni.
Skrá inn varð allan afla, sagði hafnarstjórinn.
Loka verður höfninni, sögðu sjómenn á mánudag.
Þú getur afskráð þig úr ferðinni, sagði mamma hans.
""",
    "et": """
Luba kõik laevad sadamasse, ütles kapten.
Vaata videot uuesti, ütles prokurör tunnistajale.
Minu profiil ei sobinud, räägib vana sadamatööline.
Otse sadamast viis tee tuletorni juurde.
Kuula lugu vanast tuletornist, palus poiss.
Tagasi üles ronida ta enam ei jaksanud.
Sulge sadam, nõudsid kalurid esmaspäeval.
Soovitame oodata suveni, ütles insener.
Teksti suurus hauakivil oli kolm sentimeetrit.
Loo konto avamisest rääkis ta alles kohtus.
Edasi lugemiseks osta prillid, ütles arst naerdes.
Kokkuvõte on loodud kolme arsti abiga, seisab aruandes.
Telli laev enne sügist, soovitas vana kapten.
""",
}
"""By language: sentences of the news that open with such words, or hold them."""


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("code", WORDS)
def test_words_of_pages(code: str) -> None:
    """Who knows the language knows the wording, and so does who knows nothing of the text."""
    own = tables((load(code),))
    wrong: list[str] = []
    for line in _lines(WORDS[code]):
        kind, _, text = line.partition(" | ")
        for known in (own, TABLES):
            found = judge(text, known)
            if found.kind != kind or found.score <= 0.0:
                wrong.append(f"{text}: {found}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", WORDS)
def test_words_of_pages_in_place(code: str) -> None:
    """Between two paragraphs, above the first and below the last one they are no paragraph, and take none along."""
    headline, byline, day, *body = _lines(ARTICLES[code])
    parser = newsparse.Parser()
    expected = _seen(parser.parse("\n\n".join([headline, byline, day, *body])))
    assert expected == (headline, expected[1], "2025-04-14", body)
    assert expected[1]
    wrong: list[str] = []
    for line in _lines(WORDS[code]):
        text = line.partition(" | ")[2]
        for gap in ("\n\n", "\n"):
            for at in (0, 3, len(body)):
                whole = [headline, byline, day, *body[:at], text, *body[at:]]
                if _seen(parser.parse(gap.join(whole))) != expected:
                    wrong.append(f"{text}: {at} {gap!r}")
    assert not wrong, "\n".join(wrong)


def _seen(article: newsparse.Article) -> tuple[str | None, list[str], str | None, list[str]]:
    """Return what a note in the wrong place may hurt: headline, authors, day and paragraphs."""
    return (
        article.headline.text if article.headline is not None else None,
        [author.name for author in article.authors],
        article.dates[0].iso if article.dates else None,
        [paragraph.text for paragraph in article.paragraphs],
    )


@pytest.mark.parametrize("code", PROSE)
def test_prose_with_the_same_words(code: str) -> None:
    """The news says such words, too, and goes its own way."""
    own = tables((load(code),))
    wrong = [
        f"{text}: {judge(text, known)}"
        for text in _lines(PROSE[code])
        for known in (own, TABLES)
        if judge(text, known).score > 0.0
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Har du et tip? Kontakt os.",
        "Har du fundet en fejl? Skriv til os.",
        "Din støtte gør vores journalistik mulig.",
        "As principais notícias do dia no seu e-mail.",
        "Dagens viktigaste nyheter direkt i din inkorg.",
    ],
)
def test_a_word_for_the_reader_is_one_in_its_own_language(text: str) -> None:
    """A word such as "din" or "seu" is a small word elsewhere: the others tell of which language the block is."""
    found = judge(text, TABLES)
    assert found.kind is not None
    assert interrupts(text, found.kind, TABLES)


def test_a_word_for_the_reader_is_none_in_another_language() -> None:
    """What speaks to the reader in one language is any word in a text of the other."""
    harbour = _language("en", Phrases(house="tull", holds={"contact": "harbour desk"}), "the of")
    valley = _language("de", Phrases(), "tull und oder")
    both = tables((harbour, valley))
    assert _is_spoken("The harbour desk of tull.", both)
    assert not _is_spoken("Harbour desk und tull oder tull.", both)


def _is_spoken(text: str, known: BoilerplateTables) -> bool:
    seen = cues(text, known)
    assert seen is not None
    return seen.values[VOICE] > 0


def _language(code: str, phrases: Phrases, common: str) -> Language:
    return Language(code=code, name=code, native=code, phrases=phrases, prose=Prose(common=common))


def test_a_whole_phrase_may_end_in_a_full_stop() -> None:
    """A block that is one phrase and no more tells nothing behind it."""
    own = tables((_language("en", Phrases(opens={"subscribe": "moor whenever you like"}), "you"),))
    whole = judge("Moor whenever you like.", own).score
    assert whole == judge("Moor whenever you like", own).score
    assert judge("Moor whenever you like, said the mate.", own).score < whole - 1.0
