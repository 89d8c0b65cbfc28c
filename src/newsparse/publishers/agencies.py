"""Names by which news agencies sign: those that have no profile of their own.

Facts
-----
Nearly every country has an agency, and papers print its name or its letters in brackets behind
the place (``PRAHA (ČTK) -``), in its own script at home and in Latin letters abroad. Press-release
wires sign in the same place. Names are kept as printed and compared without case. Two letters that parties and
offices go by as well (``CP``, ``EP``) are left out: behind a name they say who somebody is.
"""

from __future__ import annotations

__all__ = [
    "AGENCIES",
    "DESK",
    "EASTERN_PICTURES",
    "EASTERN_WIRES",
    "PHOTO",
    "PICTURES",
    "RELEASES",
    "SIGNS",
    "VIA",
    "WIRES",
]

_AGENCIES = """
AAP|ACN|Keystone-ATS|Keystone-SDA|Australian Associated Press|AGI|Agerpres|Adnkronos|AFX|AKIpress|
Agência Brasil|KCNA|WAFA|Tasnim|RNZ|Jiji|فرانس برس|Local Democracy Reporting Service|
Agência Estado|Agência O Globo|ANA-MPA|ANP|Andina|Angop|ANKA|APA News|APP|APS|APE-MPE|ΑΠΕ-ΜΠΕ|
ΑΠΕ|Armenpress|Aska News|askanews|ATA|AZERTAC|Baltic News Service|Belga|BELTA|БЕЛТА|Beta|BNS|
BSS|BTA|БТА|CANA|Canadian Press|The Canadian Press|La Presse Canadienne|Presse canadienne|
Colprensa|CTK|ČTK|ddp|dapd|DHA|DİHA|Dow Jones|Dow Jones Newswires|dts|dts Nachrichtenagentur|
ELTA|epd|Estadão Conteúdo|Europa Press|FARS|FENA|Folhapress|FoNet|GNA|HINA|IANS|idea|İHA|İLKHA|
Interfax|INTERFAX.RU|Интерфакс|Интерфакс-Украина|Interfax-Ukraine|IRNA|ایرنا|ISNA|ایسنا|
ITALPRESS|JTA|KNA|KPL|KUNA|LaPresse|LETA|MAP|Mediafax|MENA|MTI|MTVA|NAN|NEWSIS|뉴시스|뉴스1|News1|
Notimex|NTB|NZPA|OTS|PAP|PETRA|Prensa Latina|pressetext|भाषा|Bhasha|वार्ता|Varta|QNA|
Ritzau|SANA|سانا|SAPA|SITA|SPA|واس|Sputnik|Спутник|SRNA|STA|STT|
STT-Lehtikuva|TAP|TASR|Tanjug|Танјуг|Telam|Télam|TT|TTXVN|VNA|VNS|УНІАН|УНИАН|UNIAN|УНН|UNB|UNI|
WAM|وام|РИА|REGNUM|РЕГНУМ|Росбалт|Прайм|أ ف ب|ا ف ب|أ.ف.ب|د ب أ|د.ب.أ|وفا|وكالات|قنا|كونا|
بترا|مينا|الأناضول|BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|PRNewswire|PR Newswire|ACCESSWIRE|
أش أ|أ ش أ|أ.ش.أ|أ ب|أ.ب|رويترز|شينخوا|سبوتنيك|واع|وات|واج|وأج|و م ع|ومع|العمانية|سبأ|شفق نيوز|
تسنیم|مهر|فارس|ایرنا|ایلنا|رویترز|خبرگزاری فرانسه|آسوشیتدپرس|آسوشیتد پرس|خبرگزاری رویترز|فرانس برس|أسوشيتد برس|باختر|اے ایف پی|رائٹرز|اے پی پی|این این آئی|آن لائن|
רויטרס|סוכנויות הידיעות|एएनआई|आईएएनएस|पीटीआई|एजेंसी|एजेंसियां|यूएनआई|हि.स.|বাসস|ইউএনবি|এএফপি|রয়টার্স|পিটিআই|
ΚΥΠΕ|АГЕРПРЕС|ТАНЈУГ|КазТАГ|КазИнформ|Казинформ|УКРІНФОРМ|Укрінформ|КАБАР|
AWP|awp|ATS|ats|Keystone-SDA|Keystone-ATS|keystone-sda|ACN|NLĐO|TTO|TPO|SGGPO|VOV.VN|
ADN|CMC|GINA|KNO|MNA|RSS|LANA|GNS|RNS|CNS|OSV News|BIRN|KFF Health News|Religion News Service|Catholic News Service|
Catholic News Agency|Caribbean Media Corporation|Tribune News Service|TNS|States Newsroom|Stateline|Capitol News Illinois|
Cronkite News|ACCESS Newswire|CNW|CNW Group|EQS|news aktuell|Newsfile|Newswire|CNN Indonesia|KOMPAS.com|
TEMPO.CO|Liputan6.com|detikcom|时事社|中国新闻网|中新网|中通社|法新社|路透社|美联社|美聯社|ＡＰ|ＡＦＰ
"""

AGENCIES: frozenset[str] = frozenset(
    name.strip() for name in _AGENCIES.replace("\n", "").split("|") if name.strip()
)
"""Agencies and wires without a profile, as they sign."""

SIGNS: frozenset[str] = frozenset(
    (
        "вести|вести.ру|rtr|iha|rtrs|aga|efe-epa|dpa-afx|np1|cp|aapimage|中央社|中新社|ロイター|pa media|pa|"
        "kyodo news|jiji press"
    ).split("|")
)
"""Letters and services by which some sign at the end of a report: elsewhere they mean something else."""

_PICTURES = """
Abaca|Abacapress|Action Images|Adobe Stock|AFLO|AFP Photo|AGF|Alamy|Alamy Live News|Alamy Stock Photo|AP Images|AP Photo|
AP Foto|Associated Press Photo|Belga Image|BelgaImage|Bildbyrån|Camera 4|Contour|Contrasto|ddp images|Depositphotos|
Divergence|Dreamstime|Eibner|EPA|EPA-EFE|European Pressphoto Agency|F1online|FilmMagic|Flickr|Fotogramma|Future Image|
Gamma-Rapho|GC Images|Getty|Getty Images|Hans Lucas|Hollandse Hoogte|Icon Sport|Icon Sportswire|Imago|imago images|Imagn|
Imagn Images|iStock|iStockphoto|Keystone|laif|Lehtikuva|Magnum Photos|Mauritius Images|MaxPPP|MediaNews Group|NTB Scanpix|
NurPhoto|Offside|Ostkreuz|PA Images|PA Wire|Panoramic|Pexels|PhotoPQR|picture alliance|picture-alliance|Pixabay|
plainpicture|Polaris|Pool|Pool Photo|REA|Redux|Rex|Rex Features|Ritzau Scanpix|Scanpix|Shutterstock|Sipa|Sipa USA|Solent News|
Stringer|SWNS|Unsplash|USA TODAY Network|USA TODAY Sports|VidiPhoto|VII|Westend61|Wikimedia|Wikimedia Commons|WireImage|
WPA Pool|Xinhua|Zuma|ZUMA Press|ZUMA Wire
"""

PICTURES: frozenset[str] = frozenset(
    name.casefold() for name in _PICTURES.replace("\n", "").split("|") if name
)
"""Agencies and stocks of pictures, case-folded: who signs a caption beside a photographer."""

_WIRES = """
Kazinform|AGENPARL|Интерфакс-Запад|Интерфакс-Казахстан|Интерфакс-Азербайджан|Trend|Trend News Agency|APA-Economics|MPA|ANA|DFWatch|OC Media|JAMnews|Civil.ge|InterPressNews|News.am|
Montsame|AKI|24.kg|UzA|Turkmenportal|Avesta|Khovar|Pajhwok|Khaama Press|TOLOnews|ANI|UNB|BSS|RSS|Ada Derana|News 1st|
Daily Mirror|PNA|MindaNews|PIA|BenarNews|RFA|Radio Free Asia|RFE/RL|VOA|NHK|ANN|Alliance News|Sharecast|RTTNews|MarketWatch|
Morningstar|Investing.com|Bloomberg News|Dow Jones Newswires|Benzinga|MT Newswires|Proactive|RNS|LSE|Newsfile Corp.|
Newsfile Corp|Cision|PR Newswire|PRLog|EIN Presswire|Marketwired|Canada NewsWire|Nasdaq|CNS|City News Service|Bay City News|
BCN|CalMatters|SHNS|State House News Service|Texas Tribune|Missouri Independent|Oregon Capital Chronicle|Daily Montanan|
Kansas Reflector|Ohio Capital Journal|Michigan Advance|Florida Phoenix|NC Newsline|The Center Square|Capitol News Service|
Capital News Service|CNS Maryland|Capitol Media Services|Gray DC|Gray News|Gray Florida Capital Bureau|InvestigateTV|
NewsNation|Nexstar|Nexstar Media Wire|KSL.com|Scripps News|Sinclair|TEGNA|Storyful|StudyFinds|Stacker|The Conversation|
Inter Press Service|IPS|AIM|ANGOP|Inforpress|NAMPA|BOPA|ZANIS|MANA|ZIANA|New Ziana|ENA|SUNA|SONNA|KBC|TSN|ABP|AIP|ANG|
AGP|AMI|ATOP|ABI|APS|SWNS|PA Media|BNN Bloomberg|AAP|NZME|LDRS|ITAR-TASS|Agenzia Nova|Nova|Dire|Agenzia DIRE|
AdnKronos|Radiocor|Il Sole 24 Ore Radiocor|Teleborsa|MF-DJ|NEWSRDN|ICAL|Servimedia|EFEverde|Agencias|AGENCIAS|Redacción|
apro|El Universal|Agencia Reforma|Agencia Brasil|Apro|SUN|NTX|ACAN-EFE|ANSAmed|FOLHAPRESS|UOL|Agência Lusa|Agência Câmara|
Agência Senado|Agencia CyTA|NA|DyN|Télam|Agência|ČTK|SITA|TASR|MTI|HINA|STA|FENA|SRNA|MINA|MIA|ATA|KosovaPress|Reporteri|
BGNES|БГНЕС|Фокус|Agenturen|Agentur|agencies|Agencies|nd|jW|tlz|MZ|LVZ|DNN|SZ|SVZ|OZ|MOZ|LR|NOZ|WAZ|NRZ|HNA|FNP|rtr|idw|ots|ddp|
dapd|pol|red|lpd|LPD|PK|OTS|SDA|sda|Keystone|pte|pts|APA-OTS|dpa-AFX|AFX|kath.ch|kath.net|kathpress|Kathpress|CBA|idea|
CNBC Indonesia|CNN Indonesia|Bisnis.com|Republika|REPUBLIKA.CO.ID|Tribunnews.com|TRIBUNNEWS.COM|SINDOnews.com|
VIVA|JawaPos.com|BeritaSatu.com|Okezone|Suara.com|Kontan
"""

WIRES: frozenset[str] = frozenset(
    name.strip() for name in _WIRES.replace("\n", "").split("|") if name.strip()
)
"""More agencies, wires and papers' own letters: words among them, so that only a dateline names them."""

RELEASES: frozenset[str] = frozenset({"ots", "pm", "pol", "apa-ots", "pts", "lpd"})
"""Wires of press releases, which set their own letters in front of who sends one: "ots/Polizei Oldesloe"."""

EASTERN_PICTURES: tuple[str, ...] = tuple(
    "연합뉴스 뉴시스 뉴스1 로이터 게티이미지 AP AFP EPA 共同 時事 ロイター ＡＰ AFP時事 视觉中国 東方IC".split()
)
"""Agencies and stocks of pictures as captions of the East name them."""

EASTERN_WIRES: tuple[str, ...] = tuple("共同 時事 ＡＦＰ AFP ロイター".split())
"""Agencies that Japanese papers name within the bracket of a dateline, behind the town: "【北京共同】"."""

VIA: str = "via"
"""Stands between who made a picture or wrote a text and the agency that passes it on, in any language."""

PHOTO: str = " Photo"
"""What agencies of America set behind their name in the credit of a picture: "AP Photo"."""

DESK: str = "red"
"""What desks of Austria sign their own part of a report with, beside an agency: "APA/red". Case-folded."""
