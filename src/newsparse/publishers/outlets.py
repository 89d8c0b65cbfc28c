"""Names of outlets that have no profile: enough to know a page title's tail for what it is.

Facts
-----
Papers, magazines, stations and sites of national or large regional reach, as they print their
names. Only those are listed that neither hold one of the words papers are called by nor print
their domain, since those are known without. Compared without case.
"""

from __future__ import annotations

__all__ = ["CAPITALISED", "OUTLETS", "SMALL"]

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
Counterfire|Left Voice|Liberation School|Labor Notes|Morning Star|Socialist Worker|Peoples Dispatch|MR Online|Consortium News
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
20 Minuten|Blick|SWI swissinfo.ch|swissinfo|SRF Meteo|Der Bund|LN-Online|Stol.it|SALTO|Falter|Kleine Zeitung|KURIER|krone.at
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
Adevărul|Digi24|G4Media|HotNews|HotNews.ro|Libertatea|Mediafax|ProTV|Ara|Vilaweb|El Punt Avui
"""

_NORTHERN = """
ABC Nyheter|Aftenposten|Aftonbladet|Dagens Næringsliv|Dagens Nyheter|Dagsavisen|DN|DN.se|E24|Expressen|
Göteborgs-Posten|Helsingin Sanomat|Iltalehti|Ilta-Sanomat|Information|Ekstra Bladet|B.T.|Berlingske|Jyllands-Posten|
Kaleva|Klassekampen|Nettavisen|NRK|Omni|Politiken|RÚV|Vísir|SVT|SVT Nyheter|Svenska Dagbladet|SvD|Sveriges Radio|
Sydsvenskan|TV 2|TV2|VG|Yle|DR|AD|AD.nl|De Morgen|De Standaard|De Tijd|De Volkskrant|de Volkskrant|Elsevier|
Het Parool|Knack|Metro|NOS|NRC|NU.nl|RTL Nieuws|Trouw|VRT|VRT NWS|Het Laatste Nieuws|HLN|Netwerk24|Maroela Media|Delfi|
ERR|Postimees|LRT|15min|Lrytas|TVNET|LSM
"""

_EASTERN = """
Interia|Krytyka Polityczna|Newsweek Polska|Niezależna|Onet|OKO.press|Polityka|Polsat News|Rzeczpospolita|RMF24|RMF 24|
TVN24|TVP Info|WP|Wirtualna Polska|Wprost|Aktuálně.cz|ČT24|Česká televize|Deník N|DVTV|Hospodářské noviny|iDNES|iDNES.cz|
iROZHLAS|Novinky|Novinky.cz|Respekt|Seznam Zprávy|Denník N|SME|Pluska|TASR|444|HVG|hvg.hu|Index|Magyar Nemzet|Telex|
24ur|Delo|Dnevnik|Mladina|RTVSLO|Jutarnji list|Index.hr|Večernji list|N1|Blic|B92|Danas|Politika|Kurir|RTS|
Capital.bg|24 часа|БНР|Дневник|Медуза|Meduza|Лента.ру|Lenta.ru|РБК|РИА Новости|Интерфакс|Комсомольская правда|
Новая газета|RT на русском|Радио Свобода|Настоящее Время|Фонтанка|Рамблер|Громадське|Українська правда|Укринформ|УНІАН|
УНИАН|ЛІГА.net|Суспільне|Цензор.НЕТ|Η Καθημερινή|Καθημερινή|Τα Νέα|Το Βήμα|ΕφΣυν|Η Εφημερίδα των Συντακτών
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
ynet|וואלה|מעריב|ישראל היום|Walla
"""

_NAMES = tuple(
    name.strip()
    for group in (_ENGLISH, _GERMAN, _ROMANCE, _NORTHERN, _EASTERN, _ASIAN)
    for name in group.replace("\n", "").split("|")
)

_COMMON = """
abc|ad|ara|as|band|blick|capital|capital.bg|danas|dawn|deadline|delo|domani|dr|
exame|expresso|focus|fortune|geo|heute|inc.|index|information|kaleva|konkret|kontext|
mail|marca|marianne|merdeka|metro|mint|mynet|nature|omni|open|panorama|people|
perfil|politika|polityka|proceso|profil|punch|reason|reforma|respekt|sabah|salon|
sapo|semana|shqip|slate|stat|stuff|tempo|terra|the cut|the local|the nation|the root|
the week|time|titanic|today|trouw|vanguard|variety|vice|viva|wp|zing
"""
"""Names that are words with which a headline may end of its own accord."""

OUTLETS: frozenset[str] = frozenset(name.casefold() for name in _NAMES) - frozenset(
    name.strip() for name in _COMMON.replace("\n", "").split("|")
)
"""The names, case-folded."""

CAPITALISED: frozenset[str] = frozenset(
    ["FOCUS", "MARCA", "SABAH", "STAT", "TIME", "VEJA", "VICE"],
)
"""Names that are common words, and tell themselves apart by their capitals alone."""

SMALL: frozenset[str] = frozenset(name for name in _NAMES if name.islower())
"""Names that are printed in small letters."""
