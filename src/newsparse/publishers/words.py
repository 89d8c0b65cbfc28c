"""Words by which outlets name themselves and their rubrics, whatever their language.

Facts
-----
Papers are called by a handful of words, alone or at the end of a compound (``Wochenblatt``,
``Tages-Anzeiger``), and keep them abroad: a Zulu paper ends its page titles in ``Ilanga News``, a
Vietnamese one in ``Báo VnExpress``. So the words are kept together, not by language. Between
headline and name, page titles carry a rubric (``- News - SRF``), sometimes the rubric alone.
"""

from __future__ import annotations

__all__ = [
    "ARTICLES",
    "AUTHOR_PATHS",
    "BEHIND_STATION",
    "BUREAUS",
    "CALL_SIGN_TAILS",
    "COMPANIES",
    "DESKS",
    "EASTERN",
    "EMBLEMS",
    "ENDINGS",
    "HEADINGS",
    "HOUSES",
    "HOUSE_WORDS",
    "JOINED",
    "LEADING",
    "LINKS",
    "LOCAL_STATIONS",
    "MEDIA",
    "NEWSCASTS",
    "NEWSROOMS",
    "NOT_MEDIA",
    "NUMBERED",
    "OPENINGS",
    "PAPERS",
    "PIECES",
    "PREFIXES",
    "RUBRICS",
    "RUNNING",
    "SERIALS",
    "STATIONS",
    "THE",
    "UNSPACED_ENDINGS",
    "WITHIN",
]

PAPERS: frozenset[str] = frozenset(
    """
    Advertiser Advocate Agency Allgemeine Anzeiger Argus Australian Banner Beacon Berita Blatt
    Blog Blaðið Bote Broadcasting Broadsheet Bugle Bulletin Báo Chronicle Clarion Clarín Correio Correo
    Corriere Courant Courier Courrier Dagblad Dagbladet Daily Demokrat Denník Deník Diario
    Digest Dispatch Diário Echo Eco Enquirer Examiner Excélsior Expreso Express Gaceta Gazeta Gazete
    Gazetesi Gazette Gazzetta Giornale Globe Guardian Haber Haberleri Handelsblatt Herald
    Heraldo Herold Hírlap Independent Inquirer Insider Jornal Journal Jurnal Koerier Kompas Krant Kurier Kurir Kuriren
    Ledger Magazin Magazine Mail Mercury Merkur Messenger Mirror Monitor Nachrichten Nation Navi
    News Newspaper Newspapers Nieuws Nieuwsblad Noticias Notizie Notícias Nouvelles Novosti Observador
    Observateur Observer Outlook Periódico Picayune Pioneer Portal Post Poste Posten Pravda
    Prensa Press Presse Quotidiano Record Recorder Register Reporter Review Revista Revue
    Radio Rádio Radyo Rundfunk Rundschau Sentinel Standard Statesman Sözcü TV Telegraaf Telegram Telegraph Tidende
    Tidning Tidningen Times Tribuna Tribune Tygodnik Uutiset Voice Volksblatt Week Weekly Woche
    Wochenblatt Zeitung Zprávy Écho Вести Вісті Газета Газети Радио Радіо Телеканал Вестник Вісник Известия Курьер Новини Новости Правда
    """.split()
)
"""Words that papers, magazines, agencies and stations call themselves by, as they print them."""

JOINED: tuple[str, ...] = tuple(
    """
    Today Live Press News Web Net Star Media Post Times Wire Digital Info Line Online TV FM Insider Daily Money
    Notícias Noticias Nouvelles Actu Nyheter Nytt
    """.split()
)
"""What names of sites end with behind a small letter: "EgyptToday", "MaltaToday", "PressWire"."""

STATIONS: frozenset[str] = frozenset(
    "ABC ARD BBC BFM CBC CBS CGTN CNBC CNN DW ITV NBC NHK NPR NRK ORF PBS RFI RSI RT RTBF RTL RTP RTS RTV RTVE SABC SBS SVT "
    "SRF TRT TV2 TV4 TVN TVP VOA VRT ZDF Euronews Sputnik "
    "SWR WDR MDR NDR RBB DLF Deutschlandfunk Deutschlandradio Arte 3sat".split()
)
"""Stations that name their services behind their own name: "BBC News Mundo", "DW Türkçe"."""

NEWSCASTS: tuple[str, ...] = tuple(
    """
    journal echo gespräch nachrichten schau magazin themen aktuell inforadio radio funk dagsnytt aktuellt rapport
    dagsrevyen nytt avisen nyheder journaal telegiornale téléjournal teletekst wiadomości události
    """.split()
)
"""What programmes of news are called by, alone or at the end of a compound: "Regionaljournal", "Morgenecho"."""

NEWSROOMS: frozenset[str] = frozenset(
    "redaktion redaktionen redaksjon redaksjonen redaksi redacția rédaction redacción redacció redação redazione redactie redakcja redakce "
    "redakcia toimitus szerkesztőség редакция редакція".split()
)
"""The newsroom, which signs beside initials and agencies: "LTO-Redaktion", "Redacción"."""

EMBLEMS: frozenset[str] = frozenset(
    """
    Age Argus Banner Beacon Bee Call Capital Chieftain Citizen Clarion Day Democrat Eagle Empire Enterprise Gleaner Hawk
    Hour Intelligencer Item Leader Light Olympian Oregonian Pantagraph Patriot Pilot Pioneer Reformer Sentinel Statesman Press-Enterprise Progress Republican Spectator Star Sun Tennessean Union Virginian World
    """.split()
)
"""What papers are called, too, behind an article and a town: "The Fresno Bee", "The Wichita Eagle"."""

HOUSES: frozenset[str] = frozenset(
    """
    Entertainment Media Museum Productions Publishing Studios Theater Theatre Théâtre Verlag
    """.split()
)
"""Last words of other houses that publish pages of their own. Those that news is attributed to
behind a dash (`- Central Bank`, `- University of Leeds`) are not among them."""

HOUSE_WORDS: frozenset[str] = frozenset(
    """
    now today live online inside direct focus watch wire hub central plus info network newsroom states public radio
    fm hoy hebdo heute actu oggi ahora dnes idag magasinet tidningen avisen uni studio
    reformer beat buzz patch capitol lookout republic citizen intelligencer repository spectrum shimbun times-union
    pilot hoje informer exponent gleaner scotsman standard-times news-press statehouse
    """.split()
)
"""Further words in names of houses that print on the web alone."""

ARTICLES: frozenset[str] = frozenset(
    "The the Der der Die die Das das Il il La la Le le El el O De de Den".split()
)
"""Articles that names of papers open with, as they print them."""

LINKS: frozenset[str] = frozenset("of and de del della di do da du des van für am & y e".split())
"""Small words within names of papers."""

PREFIXES: frozenset[str] = frozenset(("Báo", "Tageszeitung", "Wochenzeitung"))
"""Words for a paper behind which its name may be printed in small letters."""

PIECES: frozenset[str] = frozenset(
    "Review Blog Magazine Magazin Report Record Digest Online".split()
)
"""Words for a kind of piece as well: only behind an article do they name a paper."""

ENDINGS: tuple[str, ...] = tuple(
    """
    zeitung anzeiger blatt blog bote kurier nachrichten rundschau presse magazin spiegel krant
    blad bladet posten tidning tidende lehti uutiset 新聞 新闻 新聞社 新聞網 新闻网 新報 新报 日報 日报 晚报 晚報 时报 時報 周刊
    週刊 网 網 新聞Web 新聞デジタル 電子報 电子报 新聞雲 電視 电视台 オンライン ニュース NEWS 신문 일보 뉴스 타임스 타임즈 방송 투데이
    """.split()
)
"""Endings of compound names, compared without case."""
RUNNING: frozenset[str] = frozenset("blog liveblog newsblog videoblog weblog".split())
"""What ends so and names a kind of text, no house."""
SERIALS: tuple[str, ...] = ("Review of Books",)
"""What magazines are called in several words, behind whose or where: "Dublin Review of Books"."""

EASTERN: tuple[str, ...] = tuple("财新 财联社 南都 界面 澎湃 封面 红星 极目 央视 第一财经".split())
"""Short names of Chinese papers and sites, which end in no word for a paper: "澎湃新闻", "澎湃记者"."""

UNSPACED_ENDINGS: tuple[str, ...] = tuple(
    ending for ending in ENDINGS if ord(ending[0]) >= 0x2E80 and len(ending) > 1
)
"""Those of them in scripts that set no blanks, of which a single sign says too little."""

OPENINGS: tuple[str, ...] = tuple("日刊 週刊 月刊 周刊 주간 월간 일간".split())
"""What names of the East begin with: how often the paper is printed."""

_RUBRICS = """
Home page|Startseite|Accueil|Inicio|Início|Hem|Forside|Forsiden|Etusivu|Strona główna|Úvod|Anasayfa|Ana Sayfa|Главная|
Головна|Αρχική|首页|首頁|ホーム|홈|الرئيسية|דף הבית|Beranda|Trang chủ|Kezdőlap|Acasă|Naslovnica|Naslovna|Početna|Начало|
News Release|Press Release|Pressemitteilung|Communiqué de presse|Comunicado de prensa|Comunicato stampa|Persbericht|
News|World|World News|Latest News|Breaking News|Top News|Local News|US News|UK News|Politics|Business|Sport|Sports|
Opinion|Culture|Economy|Technology|Tech|Science|Health|Entertainment|Lifestyle|Travel|Video|Nation|National|News, Sports, Jobs|
International|Home|Homepage|Education|Environment|Investigations|Features|Climate|Obituaries|Courts|Crime|Money|Arts|Books|Film|Music|Football|Letters|
Nachrichten|Aktuell|Aktuelles|Politik|Wirtschaft|Panorama|Kultur|Feuilleton|Wissen|Wissenschaft|Gesellschaft|
Meinung|Inland|Ausland|Regional|Lokales|Region|Landespolitik|Schweiz|Deutschland|Österreich|Gesundheit|Digital|
Technik|Unterhaltung|Leben|Reise|Auto|Karriere|Fußball|Fussball|Landkreis|Stadt|
Actualité|Actualités|Actu|Monde|Politique|Économie|Société|Sciences|Santé|Sports|
Noticias|Actualidad|Política|Economía|Deportes|Mundo|Sociedad|Cultura|España|Nacional|Internacional|
Notícias|Economia|Esportes|Desporto|Sociedade|Brasil|Portugal|
Notizie|Cronaca|Politica|Esteri|Ultime notizie|Salute|Spettacoli|Calcio|
Nieuws|Binnenland|Buitenland|Nyheter|Nyheder|Inrikes|Utrikes|Uutiset|Kotimaa|Ulkomaat|
Wiadomości|Kraj|Świat|Polityka|Zprávy|Domácí|Zahraničí|Новости|Политика|Экономика|Общество|В мире|Новини|
Haberler|Haberleri|Haber|Son dakika|Son dakika haberleri|Güncel haberler|Güncel|Gündem|Dünya|Ekonomi|Spor|
Berita|Nasional|Ekonomi|Olahraga|Vijesti|Vesti|Svijet|Svet|Hírek|Belföld|Külföld|Știri|Actualitate|
Thời sự|Thế giới|Trong nước|Quốc tế|Chính trị|Xã hội|Kinh tế|Kinh doanh|Tài chính|Chứng khoán|Bất động sản|Thị trường|
Việc làm|Giáo dục|Khoa học|Công nghệ|Sức khỏe|Đời sống|Pháp luật|Giao thông|Đô thị|Môi trường|Năng lượng|Văn hóa|Giải trí|
Âm nhạc|Du lịch|Thể thao|Bóng đá|Thời tiết|Ý kiến|Bạn đọc|Phóng sự|Tin tức|Tin nóng|Tin mới nhất|Tin nhanh|Đọc thêm|
科技|国际|國際|国内|國內|社会|社會|财经|財經|体育|體育|政治|娱乐|娛樂|文化|新闻|新聞|经济|經濟|ニュース|経済|国際|スポーツ|정치|경제|사회|국제|문화|
生活|社會|財經|地方|兩岸|健康|旅遊|旅游|汽車|汽车|藝文|艺文|教育|軍事|军事|房產|房产|時尚|时尚|觀點|观点|評論|评论|港澳|台海|
経済|社会|芸能|地域|科学|エンタメ|暮らし|医療|教育|国内|政治|生活|連載|연예|스포츠|생활|오피니언|산업|증권|부동산|지역|전국
"""

RUBRICS: frozenset[str] = frozenset(word.strip() for word in _RUBRICS.replace("\n", "").split("|"))
"""Rubrics that page titles print between headline and name, or alone."""

_DESKS = """
alert|alerts|release|later|earlier|ago|basketball|football|baseball|softball|soccer|volleyball|wrestling|hockey|lacrosse|
golf|tennis|swimming|gymnastics|cricket|rugby|boxing|athletics|cycling|boys|girls|boys'|girls'|boys’|girls’|men's|women's|
men’s|women’s|ingredients|recipe|recipes|directions|method|serves|weather|forecast|election|elections|scoreboard|standings|
results|schedule|calendar|obituaries|photo|caption|credit|courtesy|sidebar|graphic|illustration|headline|byline|dateline|
notice|reminder|disclosure|disclaimer|background|context|conclusion|introduction|abstract|methods|discussion|overview|
fact|facts|myth|tip|tips|pros|cons|verdict|rating|price|cost|size|location|address|phone|website|email|contact|source|
sources|date|time|when|where|who|why|how|what|admission|tickets|info|information|stars|starring|cast|director|genre|
runtime|rated|author|publisher|pages|step|steps|day|week|month|year|quarter|round|game|match|set|week's|today|tonight|
tomorrow|yesterday|spoiler|trigger|content|rumor|rumour|false|true|claim|verified|sponsored|promoted|listen|subscribe|
gop|nato|nasa|fifa|uefa|nfl|nba|mlb|nhl|ncaa|opec|unicef|unesco|covid|brexit|maga|
wetter|ergebnisse|tabelle|termin|termine|zutaten|zubereitung|rezept|tipp|tipps|hinweis|hintergrund|infos|quelle|autor|
preis|ort|zeit|eintritt|spieltag|tore|aufstellung|schiedsrichter|zuschauer|fazit|wertung|pressemitteilung|
resumen|receta|ingredientes|preparación|resultados|clasificación|horario|precio|lugar|fecha|hora|fuente|claves|
résumé|recette|ingrédients|préparation|résultats|classement|horaires|prix|lieu|ingredienti|preparazione|risultati|
classifica|orari|prezzo|ingrediënten|bereiding|uitslagen|składniki|przepis|wyniki|resumo|receita|modo
"""

DESKS: frozenset[str] = frozenset(word.strip() for word in _DESKS.replace("\n", "").split("|"))
"""What opens a text in capitals beside rubrics, and is no place: desks, parts of a recipe, fields of a form."""


AUTHOR_PATHS: frozenset[str] = frozenset(
    """
    author authors profile profiles staff by byline bylines contributor contributors columnist columnists
    journalist journalists reporter reporters writer writers correspondent correspondents
    autor autoren autorin redakteur redaktion auteur auteurs auteure journaliste journalistes signataires
    signature signatures autores autora autoria colunista colunistas firmas firma firme autore autori
    giornalisti auteurspagina skribent skribenter forfatter kirjoittaja toimittaja autorzy dziennikarze
    redaktor szerzo szerzok avtor avtory yazar yazarlar muhabir penulis tac-gia
    """.split()
)
"""Words in the addresses of pages that outlets give their writers: ``/author/jane-doe``."""

NUMBERED: frozenset[str] = frozenset(
    """
    abc nbc cbs fox cnn news channel canal france tv rtv antena antenne kanal kanaal televisión radio sky newsnation
    nrk svt dr rtl sat ktla cp tvn tve tele télé telecinco russia россия рен bfm
    """.split()
)
"""What stands in front of a station's number: "NBC 4", "Canal 13". Case-folded."""

LOCAL_STATIONS: frozenset[str] = frozenset("ABC NBC CBS FOX Fox CW PBS NEWS News CTV TV".split())
"""What stands there where local stations of North America print titles of their pages: "FOX 5 San Diego"."""

CALL_SIGN_TAILS: frozenset[str] = frozenset("TV FM AM DT LP".split())
"""What the call sign of a station there ends in, behind a hyphen: "KRQE-TV"."""

MEDIA: frozenset[str] = frozenset("radio tv web online podcast".split())
"""What a piece was made for beside print; it is called alike in most languages: "Reportage radio". Case-folded."""

THE: str = "The"
LEADING: str = f"{THE} "
"""The article of the papers of English, which stands in front of their names in any language."""

BEHIND_STATION: str = "News"
"""What a station calls its newsroom that serves other languages: "BBC News Mundo"."""

NOT_MEDIA: frozenset[str] = frozenset({"Social"})
"""Behind which ``Media`` is no house: "Social Media"."""

COMPANIES: frozenset[str] = frozenset(
    "ab ag as bv co co. corp corp. corporation gmbh group inc inc. kg limited llc ltd ltd. media nv oy plc "
    "pty s.a s.a. s.l. s.p.a. s.r.l. sa sas se sl spa srl verlag".split()
)
"""Forms of companies, behind their names. Case-folded."""

WITHIN: frozenset[str] = frozenset({"of", "for", "the", "in"})
"""Small words within names of houses that work is done for: "(Ann Ode / Friends of Harbour)"."""

BUREAUS: frozenset[str] = frozenset({"bureau"})
"""The office of a paper in a town, which is called alike in several languages. Case-folded."""

HEADINGS: frozenset[str] = frozenset("opinion analysis video videos news picks".split())
"""Sections that stand behind another word of the same heading: "Staff Picks". Case-folded."""
