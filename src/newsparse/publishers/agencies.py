"""Names by which news agencies sign: those that have no profile of their own.

Facts
-----
Nearly every country has an agency, and papers print its name or its letters in brackets behind
the place (``PRAHA (ČTK) -``), in its own script at home and in Latin letters abroad. Press-release
wires sign in the same place. Names are kept as printed and compared without case. Two letters that parties and
offices go by as well (``CP``, ``EP``) are left out: behind a name they say who somebody is.
"""

from __future__ import annotations

__all__ = ["AGENCIES", "PICTURES"]

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
تسنیم|مهر|فارس|ایرنا|ایلنا|رویترز|باختر|اے ایف پی|رائٹرز|اے پی پی|این این آئی|آن لائن|
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
