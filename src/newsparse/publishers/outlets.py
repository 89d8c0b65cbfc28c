"""Names of outlets that have no profile: enough to know a page title's tail for what it is.

Facts
-----
Papers, magazines, stations and sites of national or large regional reach, as they print their
names. Only those are listed that neither hold one of the words papers are called by nor print
their domain, since those are known without. Compared without case.
"""

from __future__ import annotations

__all__ = ["AS_PRINTED", "CAPITALISED", "COMMITTEE", "OUTLETS", "PRINTED", "SMALL"]

_ENGLISH = """
AlterNet|AllAfrica|Ars Technica|Associated Press|Axios|Barron's|Barron’s|Boing Boing|Breitbart|Business Insider|
BuzzFeed|BuzzFeed News|Channel 4 News|CNBC|CNET|Common Dreams|CounterPunch|C-SPAN|The Conversation|The Cut|
The Daily Beast|Daily Kos|Daily Maverick|Dawn|DAWN.COM|Deadline|Democracy Now!|The Diplomat|The Economist|
Electronic Intifada|The Electronic Intifada|Engadget|Euronews|Eurogamer|ESPN|Forbes|Foreign Affairs|Foreign Policy|
Fortune|FiveThirtyEight|Gizmodo|Global News|The Grayzone|GamesRadar+|Haaretz|Hindustan Times|HuffPost|HuffPost UK|
The Huffington Post|IGN|Inc.|India Today|The Indian Express|In These Times|International Business Times|The Intercept|
iNews|ITV News|Jacobin|Kotaku|Kyiv Post|LBC|Libcom|LiveMint|Mint|Mail & Guardian|Malay Mail|Malaysiakini|Mashable|
Mediaite|Metro|MSNBC|Mother Jones|The Nation|National Geographic|National Review|NDTV|Naked Capitalism|Nature|
New Scientist|New Statesman|The New Yorker|The New Republic|Newsweek|Newsmax|Newshub|News24|Novara Media|NZ Herald|
OneIndia|OpenDemocracy|openDemocracy|Outlook India|PBS|PBS NewsHour|PC Gamer|People|Pitchfork|Politifact|Polygon|Popular Science|
The Print|ThePrint|ProPublica|Quartz|Rappler|Raw Story|Reason|Real Clear Politics|RealClearPolitics|The Register|Republic World|
RNZ|Rolling Stone|RT|RTÉ|RTÉ News|Salon|SBS|SBS News|Scientific American|Scroll.in|Semafor|Slate|Smithsonian|Snopes|
Sky Sports|South China Morning Post|The Spectator|STAT|StraitsTimes|Sportsnet|Stuff|TechCrunch|TechRadar|Telesur|teleSUR English|
The Atlantic|The Bulwark|The Citizen|The Hill|The Local|The Onion|The Quint|The Root|The Verge|The Wire|The Wrap|
The Week|TheJournal.ie|TIME|TMZ|Townhall|Truthdig|Truthout|Undark|UnHerd|UN News|Vanity Fair|Variety|VICE|Vice|
Voice of America|VOA|Vox|VTDigger|WIRED|Wired|WBUR|Yahoo|Yahoo News|Yahoo Finance|Yahoo Sports|ZeroHedge|Zee News|
ABS-CBN|GMA|Eyewitness News|SABC|IOL|Vanguard|Punch|Premium Times|The Punch|Middle East Eye|Arab News|Gulf News|
Khaleej Times|Al-Monitor|Al Arabiya|Al Bawaba|Press TV|i24NEWS|Ynetnews|+972 Magazine|The Times of Israel|Tribune India|
Counterfire|Left Voice|International Youth and Students for Social Equality|Liberation School|Labor Notes|Morning Star|Socialist Worker|Peoples Dispatch|MR Online|Consortium News|
The Irish Times|Irish Independent|Irish Examiner|The Journal.ie|RTE News|The Scotsman|The Herald Scotland|
Daily Record|Belfast Telegraph|Belfast Live|Wales Online|WalesOnline|BBC Cymru Fyw|BBC Sport|BBC Scotland|BBC Wales|
BBC Verify|BBC World Service|Manchester Evening News|Liverpool Echo|Yorkshire Post|The Yorkshire Post|
Yorkshire Live|Birmingham Live|Eastern Daily Press|Western Mail|The Press and Journal|Evening Standard|
The Big Issue|City A.M.|Tes Magazine|Press Gazette|The Athletic|Sports Illustrated|Bleacher Report|Golf Digest|
Golf Channel|Motorsport.com|Autosport|The Ringer|Roll Call|Punchbowl News|Chalkbeat|Stateline|Inside Climate News|
Grist|Quanta Magazine|Live Science|Space.com|STAT News|KFF Health News|Kaiser Health News|MedPage Today|
Texas Tribune|The Texas Tribune|Houston Chronicle|Dallas Morning News|The Dallas Morning News|
San Antonio Express-News|Austin American-Statesman|Chicago Tribune|Chicago Sun-Times|Boston Globe|The Boston Globe|
Boston Herald|Philadelphia Inquirer|The Philadelphia Inquirer|Baltimore Sun|The Baltimore Sun|Baltimore Banner|
Miami Herald|Tampa Bay Times|Orlando Sentinel|Sun Sentinel|Seattle Times|The Seattle Times|Star Tribune|Denver Post|
The Denver Post|Colorado Sun|Arizona Republic|The Arizona Republic|Las Vegas Sun|Las Vegas Review-Journal|
Sacramento Bee|San Francisco Chronicle|San Diego Union-Tribune|Mercury News|The Mercury News|CalMatters|LAist|
Honolulu Star-Advertiser|Civil Beat|Anchorage Daily News|Salt Lake Tribune|The Salt Lake Tribune|Deseret News|
Kansas City Star|St. Louis Post-Dispatch|Milwaukee Journal Sentinel|Detroit Free Press|Detroit News|
The Detroit News|Bridge Michigan|Cleveland Plain Dealer|Columbus Dispatch|The Columbus Dispatch|Indianapolis Star|
IndyStar|Courier Journal|The Tennessean|Atlanta Journal-Constitution|The Atlanta Journal-Constitution|
Charlotte Observer|The Charlotte Observer|News & Observer|The News & Observer|Post and Courier|The Post and Courier|
Richmond Times-Dispatch|Virginian-Pilot|The Virginian-Pilot|Hartford Courant|Providence Journal|
Portland Press Herald|Bangor Daily News|Buffalo News|The Buffalo News|Times Union|Newsday|New York Post|
New York Daily News|Gothamist|Mississippi Today|Louisiana Illuminator|NOLA.com|Oklahoma Watch|Spotlight PA|
Toronto Star|Globe and Mail|The Globe and Mail|National Post|Ottawa Citizen|Montreal Gazette|Vancouver Sun|
Calgary Herald|Edmonton Journal|Winnipeg Free Press|The Narwhal|The Tyee|CTV News|CityNews|Sydney Morning Herald|
The Sydney Morning Herald|The Age|Brisbane Times|WAtoday|Crikey|The New Daily|The Australian Financial Review|
Nine News|9News|7NEWS|10 News First|Guardian Australia|The Spinoff|Newsroom.co.nz|1News|Otago Daily Times|
Samoa Observer|Fiji Times|The Fiji Times|Post-Courier|Daily Nation|Nation.Africa|The East African|
The Standard Kenya|Daily Monitor|New Vision|The New Times|The Citizen Tanzania|Daily Trust|ThisDay|THISDAY|
BusinessDay|The Guardian Nigeria|Sahara Reporters|TheCable|Channels Television|Graphic Online|GhanaWeb|Joy News|
MyJoyOnline|CITI Newsroom|Citinewsroom|The Herald Zimbabwe|NewsDay Zimbabwe|Daily Dispatch|GroundUp|amaBhungane|
TimesLIVE|SowetanLIVE|Sunday Times|Business Day|News24 Business|The Namibian|Mmegi|Lusaka Times|Addis Standard|
Jamaica Observer|The Gleaner|Jamaica Gleaner|Stabroek News|Kaieteur News|Trinidad Express|
Trinidad and Tobago Guardian|Barbados Today|Nation News|Dhaka Tribune|The Daily Star Bangladesh|bdnews24.com|
New Age Bangladesh|Prothom Alo English|Kathmandu Post|The Kathmandu Post|myRepublica|Online Khabar|
The Express Tribune|Express Tribune|The News International|Business Recorder|Geo News|ARY News|Samaa TV|
Daily Mirror Sri Lanka|Ada Derana|News First|Daily FT|News18|CNN-News18|Deccan Herald|Deccan Chronicle|
The New Indian Express|New Indian Express|The Telegraph India|The Economic Times|Economic Times|Business Standard|
Moneycontrol|Financial Express|Mid-Day|Free Press Journal|Newslaundry|The News Minute|Channel NewsAsia|
The Straits Times|Straits Times|TODAY Online|Business Times|New Straits Times|The Edge Malaysia|Malaysian Reserve|
The Jakarta Post|Jakarta Post|Jakarta Globe|Philippine Daily Inquirer|Philippine Star|The Philippine Star|
Manila Bulletin|Manila Times|The Manila Times|BusinessWorld|BusinessMirror|Khmer Times|Phnom Penh Post|
The Irrawaddy|Frontier Myanmar|Myanmar Now|VietnamPlus|Viet Nam News|SCMP|China Daily|Global Times|CGTN|Sixth Tone|
Caixin Global|Taipei Times|Focus Taiwan|Taiwan News|Japan Times|The Japan Times|Japan Today|Mainichi Shimbun|
The Mainichi|Yomiuri Shimbun|The Asahi Shimbun|Nikkei Asia|Korea Herald|The Korea Herald|Korea Times|
The Korea Times|Korea JoongAng Daily|Hankyoreh|Radio Free Asia|RFE/RL|Radio Free Europe|Kyiv Independent|
The Kyiv Independent|Moscow Times|The Moscow Times|Novaya Gazeta Europe|Baltic Times|ERR News|LRT English|
Notes from Poland|Balkan Insight|Politico Europe|EUobserver|Euractiv|Jerusalem Post|The Jerusalem Post|Haaretz.com|
The National|Asharq Al-Awsat|Egypt Independent|Ahram Online|Mada Masr|Daily News Egypt|L'Orient Today|Daily Sabah|
Hurriyet Daily News|Al Jazeera English|Tehran Times|Iran International|Rudaw|Kurdistan 24|TOLOnews|Yahoo Finance UK|
MailOnline|Mailonline|VentureBeat|The Information|Rest of World|404 Media|Platformer|9to5Mac|9to5Google|MacRumors|
AppleInsider|Tom's Guide|Tom’s Guide|Tom's Hardware|Android Authority|Android Police|XDA Developers|CoinDesk|
Cointelegraph|Decrypt|Seeking Alpha|Benzinga|MarketWatch|Investopedia|Motley Fool|The Motley Fool|
Hollywood Reporter|The Hollywood Reporter|Billboard|NME|Stereogum|Consequence of Sound|IndieWire|Vulture|Eater|
Bon Appétit|Epicurious|Food & Wine|Condé Nast Traveler|Lonely Planet|Teen Vogue|Cosmopolitan|Good Housekeeping|
Architectural Digest|Dezeen|Hyperallergic|Artnet News|The Art Newspaper|ArtReview|Electronic Engineering Times|
FreightWaves|Supply Chain Dive|Retail Dive|Utility Dive|Farmers Weekly|Farm Progress|Nursing Times|The Grocer|
Construction News|Inside Higher Ed|Times Higher Education|The Chronicle of Higher Education|Education Week|EdSurge|
Church Times|Catholic News Agency|Christianity Today|Religion News Service|Forward|The Forward
"""

_GERMAN = """
3sat|ARD|BR24|Bayerischer Rundfunk|BILDplus|brand eins|Capital|Correctiv|CORRECTIV|Cicero|Deutschlandfunk|
Deutschlandfunk Kultur|der Freitag|Die Presse|Die Tagespost|Die Weltwoche|Weltwoche|EURACTIV|FOCUS|Focus|FOCUS online|
FOCUS Online|Golem|Golem.de|GMX|Gala|GEO|heise|heise online|Heise|HNA|Heute|Jacobin Magazin|Jungle World|jungle.world|
kicker|KONTEXT|konkret|L'essentiel|Legal Tribune Online|LTO|Luxemburger Wort|manager magazin|MDR|MDR.DE|MOZ|nd|
nd-aktuell.de|neues deutschland|n-tv|ntv|n-tv.de|NDR|NetzDG|netzpolitik.org|Overton|OE24|profil|ProSieben|PC-WELT|RBB|
rbb24|RND|RTL|RT DE|Radio Bremen|Saarländischer Rundfunk|Sat.1|SWR|SWR Aktuell|SWR3|Spektrum|Spektrum der Wissenschaft|
sport1|Sport1|stern|STERN|t-online|t-online.de|T-Online|Tagblatt|Tageblatt|Tagesspiegel|Der Tagesspiegel|
Telepolis|Titanic|tz|Tichys Einblick|Vorwärts|vorwärts|WDR|Watson|watson|web.de|WEB.DE|WOZ|WirtschaftsWoche|ZDF|ZDFheute|
20 Minuten|Blick|SWI swissinfo.ch|swissinfo|SRF Meteo|Der Bund|LN-Online|Stol.it|SALTO|Falter|Kleine Zeitung|KURIER|krone.at|
Hamburger Abendblatt|Berliner Morgenpost|Berliner Zeitung|Berliner Kurier|B.Z.|Münchner Merkur|Merkur.de|
Abendzeitung München|Augsburger Allgemeine|Nürnberger Nachrichten|nordbayern.de|Mittelbayerische Zeitung|
Passauer Neue Presse|Main-Post|Fränkischer Tag|Stuttgarter Zeitung|Stuttgarter Nachrichten|Schwäbische Zeitung|
Südkurier|Badische Zeitung|Badische Neueste Nachrichten|Mannheimer Morgen|Rhein-Neckar-Zeitung|Die Rheinpfalz|
Rhein-Zeitung|Saarbrücker Zeitung|Trierischer Volksfreund|Frankfurter Rundschau|Hessenschau|hessenschau.de|
Wiesbadener Kurier|Kölner Stadt-Anzeiger|Kölnische Rundschau|Rheinische Post|RP ONLINE|Westdeutsche Zeitung|WAZ|NRZ|
Westfälische Rundschau|Ruhr Nachrichten|Neue Westfälische|Westfalen-Blatt|Westfälische Nachrichten|
Hannoversche Allgemeine|Hannoversche Allgemeine Zeitung|HAZ|Braunschweiger Zeitung|Neue Osnabrücker Zeitung|NOZ|
Nordwest-Zeitung|Weser-Kurier|Kieler Nachrichten|Lübecker Nachrichten|Flensburger Tageblatt|Ostsee-Zeitung|
Schweriner Volkszeitung|Nordkurier|Märkische Allgemeine|Märkische Oderzeitung|Lausitzer Rundschau|
Sächsische Zeitung|Freie Presse|Leipziger Volkszeitung|Mitteldeutsche Zeitung|Volksstimme|Thüringer Allgemeine|
Ostthüringer Zeitung|Handelsblatt|Börsen-Zeitung|Tages-Anzeiger|Basler Zeitung|bz Basel|Berner Zeitung|
St. Galler Tagblatt|Luzerner Zeitung|Aargauer Zeitung|CH Media|Der Landbote|Nau.ch|Republik|SonntagsZeitung|
NZZ am Sonntag|Kronen Zeitung|Oberösterreichische Nachrichten|Salzburger Nachrichten|Tiroler Tageszeitung|
Vorarlberger Nachrichten|Wiener Zeitung|Dolomiten
"""

_ROMANCE = """
ABC Color|Última Hora|El Deber|Los Tiempos|Página Siete|La Estrella de Panamá|Granma|La Voz del Interior|El Nuevo Día|
El Peruano|Ámbito Financiero|El Faro|La Segunda|El Comercio|Caretas|El Cronista|El Litoral|
20 Minutes|20minutes|BFMTV|BFM TV|CNEWS|Europe 1|Franceinfo|franceinfo|France 24|FRANCE 24|France Culture|France Inter|
L'Express|L’Express|L'Humanité|L’Humanité|L'Obs|L’Obs|Le Nouvel Obs|France Bleu|France 3|France Télévisions|Radio France|TV Globo|Le Nouvel Observateur|La Croix|La Tribune|Le Devoir|Le HuffPost|Le Parisien|Le Point|Le Soir|
Le Temps|Les Echos|Les Échos|Libération|Marianne|Mediapart|Ouest-France|Radio-Canada|RFI|RTBF|RTL Info|RTS|Slate.fr|
Sud Ouest|TF1 INFO|TV5MONDE|Valeurs actuelles|La Libre|
20minutos|ABC|Antena 3|Ámbito|Cadena SER|Clarín|CTXT|ECD|El Colombiano|El Comercio|El Confidencial|El Diario|elDiario.es|
El Economista|El Espectador|El Faro|El Financiero|El Heraldo|El Imparcial|El Mundo|EL MUNDO|El Nacional|El Periódico|
El Tiempo|EL TIEMPO|El Universal|El Universo|Excélsior|Expansión|Infobae|infobae|Infolibre|infoLibre|La Jornada|La Nación|
LA NACION|La Razón|La Tercera|La Vanguardia|LaSexta|MARCA|Marca|Milenio|Okdiario|Página 12|Página12|PAGINA12|Perfil|Público|
Proceso|Reforma|RPP|RTVE|Semana|TeleSUR|teleSUR|Telesur|Univision|Telemundo|AS|Diario AS|
Band|Carta Capital|CartaCapital|CNN Brasil|Correio Braziliense|Estadão|ESTADÃO|Exame|Expresso|G1|Gazeta do Povo|
Metrópoles|O Globo|Observador|O Antagonista|Poder360|PÚBLICO|R7|RTP|SIC Notícias|Sapo|Terra|UOL|Valor Econômico|VEJA|
Adnkronos|AGI|Avvenire|Domani|Fanpage|Formiche|Huffington Post Italia|Il Fatto Quotidiano|Il Foglio|il Giornale|
Il Giornale|il manifesto|Il Messaggero|Il Post|Il Resto del Carlino|Il Sole 24 ORE|Internazionale|La Stampa|L'Espresso|
L’Espresso|Linkiesta|Libero Quotidiano|Open|Panorama|Rai News|RaiNews|Sky TG24|Today|TPI|Wired Italia|
Adevărul|Digi24|G4Media|HotNews|HotNews.ro|Libertatea|Mediafax|ProTV|Ara|Vilaweb|El Punt Avui|
La Dépêche du Midi|La Dépêche|La Voix du Nord|Le Progrès|Le Dauphiné Libéré|Nice-Matin|Var-Matin|Midi Libre|
L'Indépendant|La Montagne|Le Télégramme|Le Courrier de l'Ouest|Presse Océan|Le Maine Libre|Paris-Normandie|L'Union|
L'Est Républicain|Dernières Nouvelles d'Alsace|DNA|Corse-Matin|Le Populaire du Centre|La Nouvelle République|
Charlie Hebdo|Paris Match|Télérama|Reporterre|Alternatives Économiques|L'Équipe|So Foot|France 2|ICI|
L'Usine Nouvelle|La Presse|Le Journal de Montréal|Le Journal de Québec|Le Droit|La Tribune de Genève|
Tribune de Genève|24 heures|20 minutes|Le Matin|Le Nouvelliste|La Libre Belgique|L'Avenir|La Dernière Heure|Sudinfo|
L'Orient-Le Jour|Jeune Afrique|El Watan|TSA|Le Quotidien|Dakaractu|Seneweb|Fraternité Matin|Cameroon Tribune|
El Correo|El Diario Vasco|Diario de Navarra|Diario Sur|Diario de Sevilla|Diario de Cádiz|Ideal|Las Provincias|
Levante-EMV|La Voz de Galicia|Faro de Vigo|La Nueva España|Heraldo de Aragón|El Norte de Castilla|Diario de León|
Información|La Verdad|La Opinión de Murcia|Canarias7|La Provincia|Diario de Mallorca|Última Hora Mallorca|
Europa Press|Servimedia|The Objective|Vozpópuli|Cinco Días|Mundo Deportivo|La Información|El Salto|El Independiente|
Newtral|Maldita.es|Animal Político|SinEmbargo|El Sol de México|Aristegui Noticias|Zócalo|Vanguardia|
El Siglo de Torreón|La Crónica de Hoy|La Silla Vacía|Cambio Colombia|El País Cali|Vanguardia Liberal|La Patria|
El Mostrador|CIPER|BioBioChile|Cooperativa|El Mercurio|La Cuarta|Ojo Público|La República|Gestión|Andina|Primicias|
Expreso|Brújula Digital|Confidencial|El Nuevo Diario|Prensa Libre|Plaza Pública|La Prensa Gráfica|El Diario de Hoy|
La Prensa|Crhoy.com|CRHoy.com|Diario Libre|Listín Diario|Efecto Cocuyo|Runrunes|El Pitazo|Tal Cual|14ymedio|
CiberCuba|Diario de Cuba|La Gaceta|Los Andes|Río Negro|La Capital|Tiempo Argentino|El Destape|Búsqueda|
El Observador|Montevideo Portal|Correio da Manhã|Diário de Notícias|Jornal de Notícias|Jornal de Negócios|
Jornal Económico|Renascença|TSF|RTP Notícias|Lusa|Agência Pública|Brasil de Fato|The Intercept Brasil|Nexo Jornal|
Nexo|piauí|Folha|Folha de São Paulo|O Estado de S. Paulo|Estado de Minas|O Tempo|Zero Hora|GZH|Diário do Nordeste|
O Povo|Jornal do Commercio|Correio 24 Horas|A Tarde|Amazônia Real|Jornal de Angola|Novo Jornal|O País|
Corriere del Mezzogiorno|Il Mattino|Il Secolo XIX|Il Gazzettino|Il Tirreno|L'Arena|Il Giornale di Brescia|
L'Eco di Bergamo|La Nazione|Il Tempo|La Gazzetta dello Sport|Corriere dello Sport|Tuttosport|
La Gazzetta del Mezzogiorno|Giornale di Sicilia|La Sicilia|L'Unione Sarda|La Nuova Sardegna|Gazzetta di Parma|
Il Piccolo|Alto Adige|il Dolomiti|Corriere del Ticino|RSI|Vita.it|Valigia Blu|L'Unità|Il Riformista|Milano Finanza|
Italia Oggi|Gândul|Evenimentul Zilei|Ziarul Financiar|Ziarul de Iași|Monitorul|Europa Liberă|Newsmaker|Agora|
Jurnalul Național|Agerpres|Nació Digital|Diari de Girona|Regió7|El Temps
"""

_NORTHERN = """
ABC Nyheter|Aftenposten|Aftonbladet|Dagens Næringsliv|Dagens Nyheter|Dagsavisen|DN|DN.se|E24|Expressen|
Göteborgs-Posten|Helsingin Sanomat|Iltalehti|Ilta-Sanomat|Information|Ekstra Bladet|B.T.|Berlingske|Jyllands-Posten|
Kaleva|Klassekampen|Nettavisen|NRK|Omni|Politiken|RÚV|Vísir|SVT|SVT Nyheter|Svenska Dagbladet|SvD|Sveriges Radio|
Sydsvenskan|TV 2|TV2|VG|Yle|DR|AD|AD.nl|De Morgen|De Standaard|De Tijd|De Volkskrant|de Volkskrant|Elsevier|
Het Parool|Knack|Metro|NOS|NRC|NU.nl|RTL Nieuws|Trouw|VRT|VRT NWS|Het Laatste Nieuws|HLN|Netwerk24|Maroela Media|Delfi|
ERR|Postimees|LRT|15min|Lrytas|TVNET|LSM|
Nationen|Finnmarken|iFinnmark|Finnmark Dagblad|Altaposten|Ságat|Fiskeribladet|Bergensavisen|Drammens Tidende|
Fredriksstad Blad|Glåmdalen|Gudbrandsdølen Dagningen|Hallingdølen|Hamar Arbeiderblad|Harstad Tidende|Haugesunds Avis|
Helgelendingen|Helgelands Blad|Lofotposten|Moss Avis|Oppland Arbeiderblad|Rana Blad|Arbeidets Rett|Ringerikes Blad|
Romerikes Blad|Romsdals Budstikke|Sandefjords Blad|Sarpsborg Arbeiderblad|Sunnmørsposten|Telemarksavisa|Tidens Krav|
Tønsbergs Blad|Trønder-Avisa|Trønderbladet|Østlandets Blad|Østlands-Posten|Østlendingen|Avisa Nordland|Avisa Oslo|
Budstikka|Laagendalsposten|Vesteraalen|Vesterålen Online|Folkebladet|Framtid i Nord|Opdalingen|Nye Troms|
Bergens Tidende|Stavanger Aftenblad|Adresseavisen|Fædrelandsvennen|Nordlys|Agderposten|Morgenbladet|Dagen|Vårt Land|
Finansavisen|Khrono|Filter Nyheter|Minerva|Kristeligt Dagblad|Børsen|Weekendavisen|Zetland|Altinget|
Fyens Stiftstidende|Nordjyske|JydskeVestkysten|Århus Stiftstidende|Dagbladet|Dagbladet Information|Videnskab.dk|
Hufvudstadsbladet|Svenska Yle|Turun Sanomat|Aamulehti|Keskisuomalainen|Savon Sanomat|Ilkka-Pohjalainen|Lapin Kansa|
Etelä-Suomen Sanomat|Maaseudun Tulevaisuus|Kauppalehti|Talouselämä|Suomen Kuvalehti|Länsiväylä|Morgunblaðið|mbl.is|
Kjarninn|Heimildin|Stundin|DV.is|Viðskiptablaðið|Dagens Industri|Dagens industri|Dagens ETC|Aftonbladet Kultur|
Helsingborgs Dagblad|Nerikes Allehanda|Upsala Nya Tidning|Västerbottens-Kuriren|Norrbottens-Kuriren|
Östgöta Correspondenten|Barometern|Borås Tidning|Jönköpings-Posten|Smålandsposten|Kristianstadsbladet|Arbetet|
Arbetaren|Proletären|Fria Tider|Kvartal|TV4 Nyheterna|TV4|Het Nieuwsblad|Gazet van Antwerpen|Het Belang van Limburg|
De Gelderlander|Brabants Dagblad|Eindhovens Dagblad|BN DeStem|PZC|Tubantia|De Stentor|Leeuwarder Courant|
Dagblad van het Noorden|Noordhollands Dagblad|De Limburger|Het Financieele Dagblad|Reformatorisch Dagblad|
Nederlands Dagblad|Friesch Dagblad|De Groene Amsterdammer|Vrij Nederland|Follow the Money|De Correspondent|
Omroep Brabant|Omroep Gelderland|RTV Noord|RTV Utrecht|NH Nieuws|Omroep West|Apache|MO*|Beeld|Die Burger|Volksblad|
Rapport|Vrye Weekblad|Õhtuleht|Eesti Päevaleht|Eesti Ekspress|Äripäev|Sirp|Diena|Latvijas Avīze|NRA.lv|Ir.lv|
Lietuvos rytas|Verslo žinios|Bernardinai.lt
"""

_EASTERN = """
Interia|Krytyka Polityczna|Newsweek Polska|Niezależna|Onet|OKO.press|Polityka|Polsat News|Rzeczpospolita|RMF24|RMF 24|RMF FM|RMF MAXX|Radio ZET|TOK FM|Lännen Media|Novum|
TVN24|TVP Info|WP|Wirtualna Polska|Wprost|Aktuálně.cz|ČT24|Česká televize|Deník N|DVTV|Hospodářské noviny|iDNES|iDNES.cz|
iROZHLAS|Novinky|Novinky.cz|Respekt|Seznam Zprávy|Denník N|SME|Pluska|TASR|444|HVG|hvg.hu|Index|Magyar Nemzet|Telex|
24ur|Delo|Dnevnik|Mladina|RTVSLO|Jutarnji list|Index.hr|Večernji list|N1|Blic|B92|Danas|Politika|Kurir|RTS|
Capital.bg|24 часа|БНР|Дневник|Медуза|Meduza|Лента.ру|Lenta.ru|РБК|РИА Новости|Интерфакс|Комсомольская правда|
Новая газета|RT на русском|Радио Свобода|Настоящее Время|Фонтанка|Рамблер|Громадське|Українська правда|Укринформ|УНІАН|
УНИАН|ЛІГА.net|Суспільне|Цензор.НЕТ|Η Καθημερινή|Καθημερινή|Τα Νέα|Το Βήμα|ΕφΣυν|Η Εφημερίδα των Συντακτών|
Gazeta Pomorska|Gazeta Krakowska|Dziennik Zachodni|Dziennik Bałtycki|Głos Wielkopolski|Kurier Lubelski|
Express Ilustrowany|Dziennik Polski|Tygodnik Powszechny|Do Rzeczy|Gość Niedzielny|Dziennik Gazeta Prawna|
Puls Biznesu|Fakt24|Super Express|TOK FM|Radio ZET|Polskie Radio|TVP3|naTemat|Money.pl|Bankier.pl|Lidové noviny|
Mladá fronta DNES|MF DNES|Právo|Český rozhlas|Reflex|Forum 24|Echo24|E15|Hlídací pes|HlídacíPes.org|Pravda.sk|
Hospodárske noviny|Aktuality.sk|Týždeň|.týždeň|Plus jeden deň|RTVS|Népszava|Magyar Hang|Magyar Narancs|24.hu|
Portfolio.hu|Mandiner|Origo|Átlátszó|Direkt36|Klubrádió|Novi list|Slobodna Dalmacija|24sata|Tportal|tportal.hr|
Glas Slavonije|HRT|Al Jazeera Balkans|Oslobođenje|Dnevni avaz|Klix.ba|Nezavisne novine|Vijesti|Pobjeda|NIN|Vreme|
Insajder|KRIK|Nova.rs|Večer|Primorske novice|Siol.net|Žurnal24|Necenzurirano|Капитал|24 Часа|Труд|Сега|
Свободна Европа|bTV|bTV Новините|Nova TV|Българско национално радио|БНТ|Ведомости|Известия|Российская газета|
Аргументы и факты|Московский комсомолец|Независимая газета|Взгляд|Газета.Ru|РБК-Україна|Новости|The Insider|
Медиазона|Важные истории|Дождь|Русская служба Би-би-си|Би-би-си|Эхо Москвы|Forbes Russia|Вёрстка|Знак|7x7|Бумага|
Дзеркало тижня|Бабель|Детектор медіа|Радіо Свобода|Голос Америки|НВ|LB.ua|ZAXID.NET|Еспресо|Еспресо TV|24 Канал|ТСН|
Факти|Апостроф|Слово і Діло|Kathimerini|Πρώτο Θέμα|Ναυτεμπορική|Η Αυγή|Ριζοσπάστης|in.gr|Φιλελεύθερος|Πολίτης|Έθνος
"""

_ASIAN = """
BirGün|Bianet|Cumhuriyet|Diken|Duvar|Evrensel|Gazete Duvar|Habertürk|HABERTÜRK|Hürriyet|Milliyet|NTV|Sabah|SABAH|
soL Haber|Sözcü|T24|TRT Haber|Yeni Şafak|YENİ ŞAFAK|CNN Türk|A Haber|Mynet|Ensonhaber|
CNN Indonesia|detikcom|detikNews|Kompas.com|KOMPAS|Liputan6|Merdeka|Okezone|Republika|Tempo|Tempo.co|Tirto|Tribunnews|
VIVA|Astro Awani|Berita Harian|Harian Metro|Sinar Harian|Free Malaysia Today|Dân trí|Dân Trí|Thanh Niên|Tuổi Trẻ|
Tuổi Trẻ Online|VietNamNet|VnExpress|VOV|Zing|Znews|Bangkok Post|Thairath|ไทยรัฐ|มติชน|ข่าวสด|
腾讯网|新浪|搜狐|网易|凤凰网|澎湃|环球网|人民网|央视网|财新|中国日报|BBC 中文|纽约时报中文网|聯合新聞網|自由時報|中時|
上報|端傳媒|報導者|公視|香港01|明報|星島|立場|NHK|朝日新聞|毎日新聞|読売新聞|東京新聞|産経|東洋経済|ダイヤモンド|
プレジデント|日テレ|テレ朝|TBS|ハフポスト|バズフィード|文春|新潮|한겨레|조선|경향|오마이뉴스|프레시안|노컷|SBS|KBS|MBC|YTN|JTBC|
BBC हिंदी|आज तक|अमर उजाला|दैनिक जागरण|दैनिक भास्कर|नवभारत|এনডিটিভি|প্রথম আলো|বিবিসি|BBC News বাংলা|দ্য ডেইলি স্টার|
தினமலர்|தினமணி|தி இந்து|விகடன்|ලංකාදීප|ඩේලි මිරර්|BBC Persian|BBC Arabic|العربية|سكاي نيوز|سكاي نيوز عربية|الشرق الأوسط|
العربي الجديد|القدس العربي|رأي اليوم|المصري اليوم|اليوم السابع|الأهرام|BBC فارسی|رادیو فردا|ایران اینترنشنال|הארץ|
பிபிசி தமிழ்|बीबीसी हिंदी|बीबीसी हिन्दी|বিবিসি বাংলা|বিবিসি নিউজ বাংলা|بی بی سی اردو|بی‌بی‌سی فارسی|
بي بي سي|بي بي سي عربي|RT عربي|العربية نت|اندبندنت عربية|إندبندنت عربية|الجزيرة نت|رصيف 22|درج|
ynet|וואלה|מעריב|ישראל היום|Walla
"""

_FURTHER = """
Punch Newspapers|BusinessDay|Businessday NG|ThisDayLive|The Star Kenya|Capital FM Kenya|ChimpReports|IGIHE|Addis Fortune|
Mmegi|Mmegi Online|Namibian Sun|New Era Live|Club of Mozambique|Joy Online|Pulse Ghana|Pulse Nigeria|Front Page Africa|
Sierraloaded|Foroyaa|Senego|Fratmat|KOACI|Le Faso.net|Sidwaya|Maliweb|Malijet|Actu Cameroun|Gabonreview|Hespress|TelQuel|
L'Economiste|L’Economiste|Liberté Algérie|L'Expression|L’Expression|Kapitalis|Naharnet|The961|Duvar English|Turkish Minute|
IranWire|Firstpost|ABP Live|OpIndia|Swarajya|Mathrubhumi English|Onmanorama|Prothom Alo|Setopati|Kuensel|Kuensel Online|
Mizzima|Khaosod English|Prachatai English|The Thaiger|Cambodianess|VnExpress International|Saigoneer|The Online Citizen|
HKFP|RTHK|Macau Business|Kyodo News+|Eurasianet|Asia-Plus|Armenpress|Hromadske|hromadske|Prague Morning|The Slovak Spectator|
Prishtina Insight|Keep Talking Greece|In-Cyprus|Wanted in Rome|The Local Italy|The Local Germany|The Local Sweden|
The Local France|The Local Spain|El País in English|Portugal Resident|News in English|CPH POST|Iceland Review|Dublin Live|
Cayman Compass|Q Costa Rica|MercoPress|Peru Reports|The City Paper Bogotá|Colombia Reports|Caracas Chronicles|
DH Les Sports+|ArcInfo|Noovo Info|StreetPress|Basta!|NacióDigital|RAC1|PáginaI12|SinEmbargo MX|
Grupo Milenio|El Informador|Caracol Radio|Blu Radio|El Comercio Perú|Perú21|CIPER Chile|24horas|Teleamazonas|El País Uruguay|
Cubadebate|Metro Puerto Rico|InfoMoney|Brasil 247|Intercept Brasil|Expresso das Ilhas|QuiFinanza|TGCOM24|Ticinonline|
B.Z. Berlin|MOPO|LN Online|TAG24|inSüdthüringen|Cicero Online|Nyheter24|Onet Wiadomości|WP Wiadomości|Nový Čas|Szabad Európa|
Știrile ProTV|Stirile ProTV|Antena 3 CNN|Europa Liberă România|Europa Liberă|PressOne|Dilema Veche|Ziarul de Gardă|Медиапул|
Дойче веле|Терминал 3|Večernje novosti|Južne vesti|Radio Slobodna Evropa|Dnevni avaz|RTV SLO|MMC RTV Slovenija|
Нова Македонија|Слободен печат|Сакам Да Кажам|Telegrafi|BalkanWeb|Top Channel|ΤΑ ΝΕΑ|Τα Νέα|ΤΟ ΒΗΜΑ|Το Βήμα|Η ΑΥΓΗ|
ΠΡΩΤΟ ΘΕΜΑ|LiFO|Medyascope|Новая газета Европа|АиФ|Деловой Петербург|Наша Ніва|Радыё Свабода|Ліга.Нет|Новинарня|
Kauno diena|Neatkarīgā|Nordbayern|nordbayern|laRegione|자유아시아방송|自由電子報|自由時報電子報|自由時報|
"""

_MORE = """
People's World|People’s World|Street Roots|The Columbian|Gulf Today|Dubai Eye|NewsNation|Workers World|Liberation News|
Fight Back! News|International Viewpoint|Socialist Appeal|SocialistWorker.org|In Defence of Marxism|Labor Tribune|
unsere zeit|UZ - Unsere Zeit|Rote Fahne|Révolution Permanente|Lutte Ouvrière|La Izquierda Diario|Izquierda Diario|
Esquerda Diário|Esquerda.net|Página/12|RedState|HotAir|Hot Air|LifeSite|LifeSiteNews|Twitchy|PJ Media|American Thinker|
The Federalist|The Blaze|TheBlaze|Washington Examiner|Cork Beo|Dublin Live|InForum|Le Monde diplomatique|Rebelion|Rebelión|
Slashdot|Phoronix|LWN.net|Hackaday|Lobsters|TorrentFreak|Schneier on Security|Krebs on Security|
BleepingComputer|Bleeping Computer|The Markup|ProPublica Illinois|THE CITY|THE CITY - NYC News|Gothamist|Block Club Chicago|
Chicago Reader|WBEZ Chicago|The Stranger|Willamette Week|Westword|SFGATE|KQED|Berkeleyside|Mission Local|Oaklandside|
The Oaklandside|Capital & Main|Twin Cities|MinnPost|Bring Me The News|Sahan Journal|Racket|TribLIVE.com|PennLive|pennlive|
Billy Penn at WHYY|Technical.ly|Patch|NJ Spotlight News|The Sun Nigeria|Sun News Online|Legit.ng|Pulse Nigeria|Pulse Ghana|
Information Nigeria|Naija News|Daily Post Nigeria|Ripples Nigeria|Businessday NG|Nairametrics|TechCabal|The Africa Report|
AllAfrica.com|Zimbabwe Situation|ZimLive|Bulawayo24|The Chronicle Zimbabwe|Nyasa Times|Malawi24|Club of Mozambique|
Sierraloaded|FrontPageAfrica|Front Page Africa|Kenyans.co.ke|The Star Kenya|Tuko.co.ke|Nile Post|ChimpReports|
Mail & Guardian Africa|EWN|OkayAfrica|Global Voices|Hyperallergic|The Conversation AU|Pedestrian TV|Junkee|Mumbrella|
PerthNow|Adelaide Now|Gold Coast Bulletin|InDaily|The Mandarin|Michael West|Independent Australia|Green Left|Red Flag|
Overland literary journal|interest.co.nz|Newshub NZ|The Post NZ|BusinessDesk|Newsroom|HuffPost Canada|iPolitics|The Hub|
Rabble.ca|PressProgress|Press Progress|BlogTO|blogTO|Daily Hive|SooToday|BarrieToday|CHEK News|NEWS 1130|Castanet|
Saanich News|CP24|Le Devoir|Jamaica Star|Loop News|Loop Jamaica|Loop Trinidad|Cayman Compass|Royal Gazette|The Royal Gazette|
Barbados Advocate|St. Lucia Times|Dominica News Online|Caribbean National Weekly|Haitian Times|The Haitian Times|
Scroll|The Caravan|Swarajya|OpIndia|Alt News|BOOM|Firstpost|Rediff.com|Onmanorama|Mathrubhumi English|EastMojo|
Nagaland Post|Morung Express|Greater Kashmir|Kashmir Observer|Rising Kashmir|Daily Excelsior|The Sentinel Assam|Odisha Bytes|
ThePrint Hindi|The Wire Science|The Federal|Republic TV|Times Now|TimesNow|Mirror Now|India.com|Business Insider India|
Dunya News|Daily Pakistan|ProPakistani|The Friday Times|Pakistan Today|Aaj English TV|Bol News|Hum News|The Azadi Times|
Newswire Sri Lanka|Colombo Gazette|EconomyNext|Groundviews|The Himalayan Times|Setopati|Maldives Independent|Kuensel|
Coconuts|Free Malaysia Today|FMT|The Star Malaysia|Malaysia Now|MalaysiaNow|Borneo Post Online|Dayak Daily|Bangkok Post|
The Nation Thailand|Thai PBS World|Prachatai English|Khaosod English|Mothership.SG|AsiaOne|Rice Media|SunStar|SunStar Davao|
Bulatlat|Interaksyon|Philstar|GMA News|Hong Kong Free Press|HKFP|The Standard HK|Nikkei Asian Review|NK News|Yonhap News Agency|
OC Media|JAMnews|Civil.ge|Eurasianet|EURACTIV.com|EU Observer|Politico.eu|Brussels Times|The Brussels Times|DutchNews.nl|
NL Times|SwissInfo|The Portugal News|Ekathimerini|eKathimerini.com|Kathimerini|Emerging Europe|Intellinews|bne IntelliNews|
Meduza|The Insider|The Bell|Mediazona|Novaya Gazeta|Kyiv Post|Ukrinform|Hromadske|Ukrainska Pravda|Radio Prague International|
Hungary Today|Daily News Hungary|Romania Insider|Romania-Insider.com|Novinite.com|N1|Prishtina Insight|bellingcat|Bellingcat|
Middle East Monitor|The New Arab|Mondoweiss|972 Magazine|JNS.org|Forward.com|Tablet Magazine|Jewish Currents|Arutz Sheva|
Current Affairs|Dissent Magazine|Catalyst|n+1|Boston Review|Los Angeles Review of Books|London Review of Books|LRB|
The Baffler|The American Prospect|The American Conservative|City Journal|National Interest|The National Interest|Quillette|
Spiked|spiked|Tribune|Novara|CounterPunch.org|Common Dreams News|Truthout.org|Black Agenda Report|ScheerPost|Antiwar.com|
ScienceAlert|ScienceDaily|Phys.org|phys.org|EurekAlert!|Futurism|IFLScience|Big Think|Nautilus|Aeon|Quanta|Physics World|
Chemistry World|C&EN|Knowable Magazine|Mongabay|Carbon Brief|Grist.org|Yale E360|DeSmog|Hakai Magazine|bioRxiv|
The Lancet|The BMJ|STAT|Healthline|WebMD|Medical News Today|Medscape|Fierce Biotech|Endpoints News|BioSpace|
TechCrunch Japan|Protocol|GeekWire|SiliconANGLE|The Next Web|TNW|9to5Toys|PCMag|PC World|PCWorld|ZDNET|ZDNet|Macworld|
InfoWorld|Computerworld|The Register|InfoQ|Digital Trends|Lifehacker|How-To Geek|SlashGear|Electrek|InsideEVs|Jalopnik|
Autoblog|Car and Driver|MotorTrend|The Drive|FlightGlobal|Simple Flying|Railway Gazette|Splash247|Splash|gCaptain|
The Maritime Executive|Offshore Energy|Offshore Engineer|Oil Price|OilPrice.com|Rigzone|Argus Media|Hart Energy|S&P Global|
Mining.com|MINING.COM|Construction Dive|Smart Cities Dive|Modern Healthcare|Modern Farmer|Feedstuffs|AgWeb|Successful Farming|
Adweek|Ad Age|Digiday|Campaign|The Drum|Marketing Week|PRWeek|Nieman Lab|Poynter|Columbia Journalism Review|Journalism.co.uk|
Screen Daily|ScreenRant|Collider|Slashfilm|The A.V. Club|AV Club|Paste|Exclaim!|BrooklynVegan|DJ Mag|Resident Advisor|
GamesIndustry.biz|GameSpot|Rock Paper Shotgun|VG247|Siliconera|Nintendo Life|Destructoid|Game Informer|ESPNcricinfo|
Goal.com|90min|Cycling Weekly|Cyclingnews|VeloNews|Swimming World|Runner's World|Field & Stream|Yahoo Life|MSN|AOL|
BirminghamLive|Kent Online|KentLive|SussexLive|DevonLive|CornwallLive|Cornwall Live|PlymouthLive|BristolLive|Bristol Post|
Bristol Live|Nottinghamshire Live|LeicestershireLive|DerbyshireLive|Derbyshire Live|StokeonTrentLive|Stoke-on-Trent Live|
Lincolnshire Live|LincolnshireLive|Hull Live|LeedsLive|Leeds Live|LancsLive|CheshireLive|ChronicleLive|Chronicle Live|
TeessideLive|Teesside Live|GloucestershireLive|SomersetLive|Somerset Live|HertsLive|Essex Live|EssexLive|CambridgeshireLive|
Cambridgeshire Live|SurreyLive|Surrey Live|GlasgowLive|Glasgow Live|EdinburghLive|Edinburgh Live|AberdeenLive|MyLondon|
NorthWalesLive|North Wales Live|Nation.Cymru|Bella Caledonia|The Ferret|The Northern Echo|East Anglian Daily Times|
Sheffield Star|The Star|The Bolton News|The Press|Dorset Live|Somerset County Gazette|Shropshire Star|Express & Star|
The Detail|The Currency|TheJournal|Extra.ie|BreakingNews.ie|The42|RTÉ Sport|Slugger O'Toole|
inFranken|Nordbayern|Mittelbayerische|Onetz|idowa|PNP|Allgäuer Zeitung|all-in.de|Chiemgau24|OVB Online|rosenheim24|
rosenheim24.de|tz.de|Wochenblatt Reporter|SWP|Südwest Presse|Schwarzwälder Bote|Heilbronner Stimme|STIMME.de|ka-news|
baden online|Mannheim24|HEIDELBERG24|echo-online|Echo Online|VRM|op-online|op-online.de|Gießener Allgemeine|mittelhessen.de|
Osthessen-News|Osthessen News|Fuldaer Zeitung|HNA.de|Siegener Zeitung|Westfalenpost|WP|IKZ|Der Patriot|Soester Anzeiger|
wa.de|Radio Lippe|Lippische Landes-Zeitung|Mindener Tageblatt|Münstersche Zeitung|Grafschafter Nachrichten|EL-Kurier|
Kreiszeitung|kreiszeitung.de|buten un binnen|Nordsee-Zeitung|Radio Hamburg|shz.de|shz|Dithmarscher Landeszeitung|KN-online|
Katapult MV|Prignitzer|Uckermark Kurier|rbb24 Inforadio|Tag24|TAG24|DNN|LVZ|Dresdner Neueste Nachrichten|MDR AKTUELL|
MDR Sachsen|Radio Dresden|Radio Chemnitz|inSüdthüringen|Insüdthüringen|TLZ|Thüringische Landeszeitung|OTZ|nd-aktuell|
ND|analyse & kritik|ak analyse & kritik|Perspektive Online|Klasse Gegen Klasse|Lower Class Magazine|Missy Magazine|
Edition F|Perspective Daily|Krautreporter|Übermedien|MEEDIA|kress.de|DWDL.de|turi2|Golem.de|t3n|ComputerBase|
Netzwelt|CHIP|GIGA|PCGH|Winfuture|WinFuture|Caschys Blog|finanzen.net|finanzen.ch|boerse.de|Wallstreet Online|
wallstreet:online|Der Aktionär|DER AKTIONÄR|Finanztip|Focus Money|Haufe|beck-aktuell|Legal Tribune|Ärzteblatt|
Deutsches Ärzteblatt|Ärzte Zeitung|Apotheke adhoc|DAZ.online|Pharmazeutische Zeitung|agrarheute|agrarheute.com|top agrar|
Bauernzeitung|Immobilien Zeitung|Lebensmittel Zeitung|VDI nachrichten|springerprofessional.de|Presseportal|OTS.at|APA-OTS|
katholisch.de|evangelisch.de|kath.ch|Domradio|DOMRADIO.DE|Jüdische Allgemeine|Qantara.de|IPG Journal|Blätter|Merkur|
vienna.at|VIENNA.AT|vol.at|VOL.AT|5 Minuten|MeinBezirk.at|meinbezirk.at|NÖN.at|NÖN|BVZ|Tips|OÖNachrichten|nachrichten.at|
SALZBURG24|Heute.at|heute.at|oe24.at|Exxpress|MOMENT.at|Kontrast.at|Der Pragmaticus|zackzack|ZackZack|
FM1Today|ZüriToday|BärnToday|PilatusToday|Bajour|Republik.ch|Zentralplus|zentralplus|Infosperber|Nebelspalter|
Inside Paradeplatz|cash|finews.ch|Medinside|Vaterland|Liechtensteiner Vaterland|Luxemburger Wort|Tageblatt.lu|
Grenzecho|GrenzEcho|BRF Nachrichten|Südtirol News|UnserTirol24|Mallorca Zeitung|Moskauer Deutsche Zeitung
"""

# The committee that publishes the World Socialist Web Site, its sections, and what they have
# founded: they sign statements there, in each of its languages.
_COMMITTEE = """
International Committee of the Fourth International|International Workers Alliance of Rank-and-File Committees|
Socialist Equality Party|Sozialistische Gleichheitspartei|Partei für Soziale Gleichheit|International Amazon Workers Voice|Internationales Komitee der Vierten Internationale|
Internationale Arbeiterallianz der Aktionskomitees|Parti de l'égalité socialiste|Parti de l’égalité socialiste|
Comité international de la Quatrième Internationale|Partido Socialista por la Igualdad|
Comité Internacional de la Cuarta Internacional|Partido Socialista pela Igualdade|Grupo Socialista pela Igualdade|
Comitê Internacional da Quarta Internacional|Partito dell'Uguaglianza Socialista|Partito dell’Uguaglianza Socialista|
Comitato Internazionale della Quarta Internazionale|Партия социалистического равенства|
Международный комитет Четвертого Интернационала|Sosyalist Eşitlik Partisi|Sosyalist Eşitlik Grubu|
Dördüncü Enternasyonal'in Uluslararası Komitesi|Dördüncü Enternasyonal’in Uluslararası Komitesi|
Partia Równości Socjalistycznej|Międzynarodowy Komitet Czwartej Międzynarodówki|Socialistische Gelijkheidspartij|
Partidul Egalității Socialiste|Partija socijalističke jednakosti|Κόμμα Σοσιαλιστικής Ισότητας|Partai Kesetaraan Sosialis|
Đảng Bình đẳng Xã hội chủ nghĩa|சோசலிச சமத்துவக் கட்சி|நான்காம் அகிலத்தின் அனைத்துலகக் குழு|සමාජවාදී සමානතා පක්ෂය|
හතරවන ජාත්‍යන්තරයේ ජාත්‍යන්තර කමිටුව|सोशलिस्ट इक्वलिटी पार्टी|সোশ্যালিস্ট ইকুয়ালিটি পার্টি|حزب المساواة الاشتراكية|
اللجنة الدولية للأممية الرابعة|社会主义平等党|社會主義平等黨|社会主義平等党|第四国际国际委员会|第四國際國際委員會|
第四インターナショナル国際委員会|사회주의평등당|제4인터내셔널 국제위원회
"""

_NAMES = tuple(
    name.strip()
    for group in (_ENGLISH, _GERMAN, _ROMANCE, _NORTHERN, _EASTERN, _ASIAN, _FURTHER, _MORE)
    for name in group.replace("\n", "").split("|")
    if name.strip()
)

_COMMON = """
a tarde|abc|aeon|blätter|campaign|cash|catalyst|chip|giga|merkur|msn|newsroom|patch|racket|reason|splash|spiked|swp|tablet|the bell|the hub|the post nz|the press|the star|tips|tribune|vrm|scroll|ad|agora|alto adige|apache|ara|arbetaren|arbetet|as|band|barometern|beeld|
billboard|blick|búsqueda|capital|capital.bg|confidencial|cooperativa|cosmopolitan|
crikey|dagen|danas|dawn|deadline|decrypt|delo|diena|direkt36|dna|dolomiten|domani|dr|
eater|el independiente|exame|expreso|expresso|fakt24|focus|folha|fortune|forward|geo|
gestión|grist|heute|ici|ideal|il piccolo|inc.|index|información|information|insajder|
jeune afrique|kaleva|konkret|kontext|l'avenir|l'indépendant|l'union|la capital|
la montagne|la patria|la provincia|la sicilia|la tribune|la verdad|le droit|le matin|
le progrès|los andes|mail|mandiner|marca|marianne|merdeka|metro|minerva|mint|
monitorul|mynet|nature|newsmaker|nexo|nin|nordlys|nova.rs|o país|o povo|o tempo|omni|
open|origo|oslobođenje|panorama|people|perfil|piauí|pobjeda|politika|polityka|
primicias|proceso|profil|proletären|právo|punch|rapport|reason|reflex|reforma|
renascença|republic world|republik|respekt|sabah|salon|sapo|semana|shqip|sirp|slate|
stat|stuff|tal cual|tempo|terra|the age|the cut|the forward|the information|
the insider|the local|the nation|the national|the register|the root|the week|time|
titanic|today|trouw|undark|vanguard|vanguardia|variety|vice|vijesti|viva|vreme|
vulture|wp|zero hora|zing|zócalo|έθνος|πολίτης|бумага|взгляд|дождь|знак|капитал|
новости|сега|труд|факти
"""
"""Names that are words with which a headline may end of its own accord."""

OUTLETS: frozenset[str] = frozenset(name.casefold() for name in _NAMES) - frozenset(
    name.strip() for name in _COMMON.replace("\n", "").split("|")
)
"""The names, case-folded."""

COMMITTEE: frozenset[str] = frozenset(
    name.strip().casefold() for name in _COMMITTEE.replace("\n", "").split("|")
)
"""The organisations that sign statements on the World Socialist Web Site, case-folded."""

PRINTED: frozenset[str] = frozenset(_NAMES)
"""All the names as they are printed, common words too: where the print itself says that one stands there."""

AS_PRINTED: frozenset[str] = frozenset(name for name in _NAMES if " " in name)
"""Names of several words, which no headline ends with in the same capitals: "Jeune Afrique"."""

CAPITALISED: frozenset[str] = frozenset(
    ["FOCUS", "MARCA", "SABAH", "STAT", "TIME", "VEJA", "VICE"],
)
"""Names that are common words, and tell themselves apart by their capitals alone."""

SMALL: frozenset[str] = frozenset(name for name in _NAMES if name.islower())
"""Names that are printed in small letters."""
