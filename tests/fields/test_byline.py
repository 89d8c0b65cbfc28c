"""Bylines: every printed form that is claimed, what is none, attributes, spans and errors."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import languages, publishers
from newsparse.fields import byline, date, names
from newsparse.languages import BylineWords, Language
from newsparse.model import Author, AuthorKind, BylineError, Credit, Span

LANGUAGES = languages.every()
TABLES = byline.tables(LANGUAGES, publishers.every())
DATES = date.tables(LANGUAGES)

FORMS = {
    "Words by Mary Major": "Mary Major",
    "Words: Mary Major": "Mary Major",
    "BYLINE: Mary Major": "Mary Major",
    "- by Mary Major": "Mary Major",
    "| Written by Mary Major": "Mary Major",
    "Posted by Mary Major": "Mary Major",
    "Published by Mary Major": "Mary Major",
    "Story by Mary Major": "Mary Major",
    "By MARY MAJOR and TOM O'DAY": "MARY MAJOR;TOM O'DAY",
    "BY MARY MAJOR": "MARY MAJOR",
    "by: Mary Major": "Mary Major",
    "By: Mary Major": "Mary Major",
    "Author: Mary Major": "Mary Major",
    "Author of the article:\nMary Major": "Mary Major",
    "Von Anna Muster und Karl Beispiel, dpa": "Anna Muster;Karl Beispiel",
    "VON ANNA MUSTER": "ANNA MUSTER",
    "Kolumne von Anna Muster": "Anna Muster",
    "Text: Anna Muster": "Anna Muster",
    "Text & Fotos: Anna Muster": "Anna Muster",
    "Kommentar von Anna Muster": "Anna Muster",
    "Par Luc Morel (avec Anne Petit et Jean Roux)": "Luc Morel",
    "Par Luc Morel": "Luc Morel",
    "De notre correspondante à Rome, Anne Petit": "Anne Petit",
    "Escrito por Ana Pérez": "Ana Pérez",
    "di Anna Rossi": "Anna Rossi",
    "Door Jan de Vries": "Jan de Vries",
    "文●田中太郎": "田中太郎",
    "著者：田中太郎": "田中太郎",
    "作者：李明": "李明",
    "김민수 기자": "김민수",
    "김민수 기자 외 1명": "김민수",
    "김민수": "김민수",
    "记者陈晨": "陈晨",
    "新华社记者 陈晨": "陈晨",
    "Jón Jónsson skrifar frá Porsgrunn": "Jón Jónsson",
    "byAsha Juma": "Asha Juma",
    "Karl BeispielKorrespondent": "Karl Beispiel",
    "Sophie ClarkTravel News Reporter": "Sophie Clark",
    "Greg Hall@GregHall": "Greg Hall",
    "Dan Jervis-HallThe West Australian": "Dan Jervis-Hall",
    "Associated PressMarch 3, 2021 GMT": "Associated Press",
    "Lucas Hall22 Dec 2016651": "Lucas Hall",
    "Paul JonesFatima Hussein": "Paul Jones;Fatima Hussein",
    "Andrea WongAndrea Wong": "Andrea Wong",
    "By Sarah HallTwitter": "Sarah Hall",
    "Victoria O’Hara Follow": "Victoria O’Hara",
    "Tuva Marie Lie Tips meg": "Tuva Marie Lie",
    "Rachel Hall0": "Rachel Hall",
    "Maria Garcia Lopezmaria.garcia@paper.example": "Maria Garcia Lopez",
    "Nizar Hall2 minutes ago": "Nizar Hall",
    "von\nKonstantin Muster\n,\nDeutsche Presse-Agentur": "Konstantin Muster",
    "Von Johannes Muster, Zürich": "Johannes Muster",
    "Associated Press in Toledo": "Associated Press",
    "AFP, MANILA": "AFP",
    "María R. Sánchez / Bruselas -": "María R. Sánchez",
    "Chus del Pino, Martí Soler (Enviado especial) / Sevilla, Los Gallardos": "Chus del Pino;Martí Soler",
    "By A.B. Yehoshua": "A.B. Yehoshua",
    "Petra Muster und Uwe Beispiel, dpa": "Petra Muster;Uwe Beispiel",
    "Adam Hall and AP": "Adam Hall;AP",
    "Par Le Figaro et AFP": "Le Figaro;AFP",
    "Von dpa": "dpa",
    "dpa": "dpa",
    "AFP": "AFP",
    "Reuters": "Reuters",
    "By Reuters": "Reuters",
    "By Jane Doe, AP": "Jane Doe",
    "By Jane Doe | Reuters": "Jane Doe",
    "By JANE DOE Associated Press": "JANE DOE",
    "By Jane Doe, Associated Press": "Jane Doe",
    "By Jane Doe, The Associated Press": "Jane Doe",
    "Jane Doe, CNN": "Jane Doe",
    "By Jane Doe and John Roe, CNN": "Jane Doe;John Roe",
    "By Jane Doe, PhD, RD": "Jane Doe",
    "Jane Doe, MA, RN": "Jane Doe",
    "Dr. Jane Doe": "Dr. Jane Doe",
    "By Jane Doe, Staff Writer": "Jane Doe",
    "By Jane Doe Staff Writer": "Jane Doe",
    "By Jane Doe, Chief Political Correspondent": "Jane Doe",
    "Jane Doe Political Correspondent": "Jane Doe",
    "By Jane Doe in New York": "Jane Doe",
    "By Jane Doe in New York and John Roe in London": "Jane Doe;John Roe",
    "By Jane Doe, New York": "Jane Doe",
    "Jane Doe in Berlin": "Jane Doe",
    "Reporting by Jane Doe; Editing by John Roe": "Jane Doe",
    "Staff and agencies": "Staff and agencies",
    "Staff Reporter": "Staff Reporter",
    "By Staff Reporter": "Staff Reporter",
    "By Staff": "Staff",
    "By Staff Writers": "Staff Writers",
    "Guardian staff and agencies": "Guardian staff and agencies",
    "By Guardian staff": "Guardian staff",
    "Editorial": "Editorial",
    "By The Editorial Board": "The Editorial Board",
    "Von unserer Redaktion": "unserer Redaktion",
    "Unsere Korrespondenten": "Unsere Korrespondenten",
    "Jane Doe | Politics | 5 min read": "Jane Doe",
    "Jane Doe • 14 April 2025": "Jane Doe",
    "14 April 2025 Jane Doe": "Jane Doe",
    "14 April 2025 | Jane Doe": "Jane Doe",
    "Jane Doe – 14 April 2025": "Jane Doe",
    "By Jane Doe — 14 April 2025": "Jane Doe",
    "By Jane Doe\nJane Doe is a reporter at the Gazette.": "Jane Doe",
    "By Jane Doe @janedoe jane@paper.example": "Jane Doe",
    "Jane Doe jane@paper.example": "Jane Doe",
    "By Jane Doe (jane@paper.example)": "Jane Doe",
    "By Jane Doe, John Roe, and Max Poe": "Jane Doe;John Roe;Max Poe",
    "Jane Doe/John Roe": "Jane Doe;John Roe",
    "Jane Doe & John Roe": "Jane Doe;John Roe",
    "Jane Doe; John Roe": "Jane Doe;John Roe",
    "Jane Doe\nJohn Roe": "Jane Doe;John Roe",
    "By Jane Doe\nand John Roe": "Jane Doe;John Roe",
    "By JANE DOE\nStaff Writer": "JANE DOE",
    "By Jane Doe\nSpecial to the Gazette": "Jane Doe",
    "By Jane Doe, Special to The Gazette": "Jane Doe",
    "By Jane Doe for The Gazette": "Jane Doe",
    "By Jane Doe, Gazette Staff": "Jane Doe",
    "By Jane Doe of the Gazette": "Jane Doe",
    "Interview by Jane Doe": "Jane Doe",
    "Photos and text by Jane Doe": "Jane Doe",
    "By Jane Doe Photographs by John Roe": "Jane Doe",
    "By Jane Doe with Max Poe": "Jane Doe",
    "Анна Белова, Петр Орлов": "Анна Белова;Петр Орлов",
    "Текст: Анна Белова": "Анна Белова",
    "Автор: Анна Белова": "Анна Белова",
    "Piotr Nowak, Anna Kowalska": "Piotr Nowak;Anna Kowalska",
    "Olga Nowak/PAP": "Olga Nowak",
    "Anna Nowak, PAP": "Anna Nowak",
    "Ayşe Demir - Ankara": "Ayşe Demir",
    "Mehmet Kaya, AA": "Mehmet Kaya",
    "Göran Ek, TT": "Göran Ek",
    "Kari Berg Journalist": "Kari Berg",
    "Ole Lie, NTB": "Ole Lie",
    "By James Chau": "James Chau",
    "By Xi Wei": "Xi Wei",
    "Nguyễn Văn An": "Nguyễn Văn An",
    "Trần Thị Bích Hằng": "Trần Thị Bích Hằng",
    "Abdul Rahman al-Rashid": "Abdul Rahman al-Rashid",
    "Conor McGregor O'Brien": "Conor McGregor O'Brien",
    "Jean-Claude Van Damme": "Jean-Claude Van Damme",
    "by Ngũgĩ wa Thiong'o": "Ngũgĩ wa Thiong'o",
    "By Ursula K. Le Guin": "Ursula K. Le Guin",
    "By Anne-Marie O'Connor": "Anne-Marie O'Connor",
    "Von Karl-Theodor zu Guttenberg": "Karl-Theodor zu Guttenberg",
    "By Thabo Mokoena Jr. — 14 April 2025": "Thabo Mokoena Jr.",
    "Monday, April 14, 2025 — E.P. Milford": "E.P. Milford",
    "By Joe Biden Jr., Hunter Roe": "Joe Biden Jr.;Hunter Roe",
    "By our political staff": "our political staff",
    "By a WSWS reporting team": "a WSWS reporting team",
    "By the SEP Political Committee": "the SEP Political Committee",
    "SEP Political Committee, 4 May 2012": "SEP Political Committee",
    "Von der Sozialistischen Gleichheitspartei (SGP)": "der Sozialistischen Gleichheitspartei (SGP)",
    "Erklärung der WSWS-Redaktion – 3. Mai 2011": "WSWS-Redaktion",
    "Par la rédaction": "la rédaction",
    "La Rédaction": "La Rédaction",
    "Redacción": "Redacción",
    "La redazione": "La redazione",
    "Redaktion": "Redaktion",
    "Agencia EFE": "Agencia EFE",
    "EFE": "EFE",
    "Por Agencia EFE": "Agencia EFE",
    "By BBC News": "BBC News",
    "By Bloomberg News": "Bloomberg News",
    "By Sky News reporter Jane Doe": "Jane Doe",
    "Gazette Reporter Jane Doe": "Jane Doe",
    "Jane Doe, Gazette Reporter": "Jane Doe",
    "Jane Doe for Harbour Gazette": "Jane Doe",
    "Jane Doe (Kyiv)": "Jane Doe",
    "Jane Doe (AFP)": "Jane Doe",
    "Jane Doe (dpa)": "Jane Doe",
    "Jane Doe, Paris (AFP)": "Jane Doe",
    "Von Anna Muster (Text) und Karl Beispiel (Fotos)": "Anna Muster",
    "Anna Muster (dpa) und Karl Beispiel": "Anna Muster;Karl Beispiel",
    "Von Anna Muster, Karl Beispiel und Eva Test, Berlin": "Anna Muster;Karl Beispiel;Eva Test",
    "Anna Muster / Karl Beispiel": "Anna Muster;Karl Beispiel",
    "Anna Muster · Karl Beispiel": "Anna Muster;Karl Beispiel",
    "Von Anna Muster • Stand: 14.04.2025": "Anna Muster",
    "Ein Gastbeitrag von Anna Muster": "Anna Muster",
    "Eine Analyse von Anna Muster, Berlin": "Anna Muster",
    "Interview: Anna Muster": "Anna Muster",
    "Protokoll: Anna Muster": "Anna Muster",
    "Aufgezeichnet von Anna Muster": "Anna Muster",
    "Von Anna Muster, Redakteurin": "Anna Muster",
    "Von Prof. Dr. Anna Muster": "Prof. Dr. Anna Muster",
    "Ein Artikel von Anna Muster | Redaktion": "Anna Muster",
    "Von Anna Muster (mit dpa)": "Anna Muster",
    "Anna Muster, Korrespondentin in Brüssel": "Anna Muster",
    "Von Anna Muster, ARD Berlin": "Anna Muster",
    "Von Anna Muster, ARD-Studio Brüssel": "Anna Muster",
    "Von Anna Muster, tagesschau.de": "Anna Muster",
    "Von Anna Muster, WDR": "Anna Muster",
    "Tekst: Mette Holm Foto: Lars Bech": "Mette Holm",
    "Journalist Mette Holm": "Mette Holm",
    "Mette Holm mette@avis.example": "Mette Holm",
    "EFE / Ana Pérez": "EFE;Ana Pérez",
    "Agencias": "Agencias",
    "Redacción El País": "Redacción El País",
    "Par Anne Petit, avec AFP": "Anne Petit",
    "Par Anne Petit (à Rome)": "Anne Petit",
    "Anne Petit, envoyée spéciale à Kiev": "Anne Petit",
    "Par Anne Petit et Jean Roux, à Kiev": "Anne Petit;Jean Roux",
    "Le Monde avec AFP": "Le Monde",
    "Par Le Monde avec AFP": "Le Monde",
    "Propos recueillis par Anne Petit": "Anne Petit",
    "di Redazione": "Redazione",
    "di Anna Rossi, inviata a Kiev": "Anna Rossi",
    "Szerző: Kovács Anna": "Kovács Anna",
    "Autor: PAP": "PAP",
    "oprac. Anna Nowak": "Anna Nowak",
    "PAP, Anna Nowak": "PAP;Anna Nowak",
    "Anna Nowak / PAP": "Anna Nowak",
    "Haber Merkezi": "Haber Merkezi",
    "Oleh: Siti Rahma": "Siti Rahma",
    "Siti Rahma - detikNews": "Siti Rahma",
    "Siti Rahma, Kompas.com": "Siti Rahma",
    "NA ASHA JUMA": "ASHA JUMA",
    "編集部": "編集部",
    "共同通信": "共同通信",
    "取材・文／田中太郎": "田中太郎",
    "文／田中太郎": "田中太郎",
    "田中 太郎": "田中 太郎",
    "本报记者 李明 王芳": "李明;王芳",
    "文｜李明": "李明",
    "文/李明": "李明",
    "記者李明／台北報導": "李明",
    "김민수 기자 minsu@paper.example": "김민수",
    "김민수·이지은 기자": "김민수;이지은",
    "김민수 특파원": "김민수",
    "By Jane Doe\nBBC News, Washington": "Jane Doe",
    "By Jane Doe & John Roe\nBBC News": "Jane Doe;John Roe",
    "By Jane Doe, Business Reporter": "Jane Doe",
    "By Jane Doe, CNN Business": "Jane Doe",
    "Jane Doe, USA TODAY": "Jane Doe",
    "By Jane Doe, Associated Press Writer": "Jane Doe",
    "By JANE DOE and JOHN ROE Associated Press": "JANE DOE;JOHN ROE",
    "By Jane Doe and John Roe | AP": "Jane Doe;John Roe",
    "Jane Doe The Canadian Press": "Jane Doe",
    "Jane Doe, The Canadian Press": "Jane Doe",
    "Jane Doe Local Democracy Reporter": "Jane Doe",
    "Words by Jane Doe, photographs by John Roe": "Jane Doe",
    "Opinion by Jane Doe": "Jane Doe",
    "Guest post by Jane Doe": "Jane Doe",
    "Comment by Jane Doe": "Jane Doe",
    "Jane Doe, opinion contributor": "Jane Doe",
    "By Jane Doe, MD": "Jane Doe",
    "By Jane Doe in Lagos, Nigeria": "Jane Doe",
    "By Jane Doe in Washington, D.C.": "Jane Doe",
    "Jane Doe in Paris and agencies": "Jane Doe;agencies",
    "By Jane Doe and agencies": "Jane Doe;agencies",
    "Jane Doe and PA": "Jane Doe;PA",
    "By AFP in Paris": "AFP",
    "PTI": "PTI",
    "By Web Desk": "Web Desk",
    "Express News Service": "Express News Service",
    "By Express News Service": "Express News Service",
    "Our Correspondent": "Our Correspondent",
    "Special Correspondent": "Special Correspondent",
    "HT Correspondent": "HT Correspondent",
    "By Jane Doe Reporter @jdoe": "Jane Doe",
    "Van onze correspondent": "onze correspondent",
    "Door onze redactie": "onze redactie",
    "Redactie": "Redactie",
    "Tekst og foto: Kari Nordmann": "Kari Nordmann",
    "TT Nyhetsbyrån": "TT Nyhetsbyrån",
    "Matti Virtanen, STT": "Matti Virtanen",
    "Jan Novák, ČTK": "Jan Novák",
    "Του Γ. Παπαδόπουλου": "Γ. Παπαδόπουλου",
    "Анна Иванова, РИА Новости": "Анна Иванова",
    "ТАСС": "ТАСС",
    "Иван Петров (Казань)": "Иван Петров",
    "Подготовила Анна Иванова": "Анна Иванова",
    "By JANE DOE, STAFF WRITER": "JANE DOE",
    "By Jane Doe, Jan. 5, 2024": "Jane Doe",
    "Jane Doe (she/her)": "Jane Doe",
    "By Jane Doe Contributor": "Jane Doe",
    "By Jane Doe, Correspondent, Berlin": "Jane Doe",
    "Jane Doe, Berlin Correspondent": "Jane Doe",
    "Jane Doe, our Berlin correspondent": "Jane Doe",
    "By Jane Doe, in Berlin": "Jane Doe",
    "From Jane Doe in Berlin": "Jane Doe",
    "Jane Doe, Reuters, Berlin": "Jane Doe",
    "Reuters, Berlin": "Reuters",
    "Jane Doe – Reuters": "Jane Doe",
    "Jane Doe - Berlin": "Jane Doe",
    "Jane Doe, Editor-in-Chief": "Jane Doe",
    "Jane Doe Editor": "Jane Doe",
    "Jane Doe\nEditor": "Jane Doe",
    "By\nJane Doe\nand\nJohn Roe": "Jane Doe;John Roe",
    "By\nJane Doe\nJohn Roe": "Jane Doe;John Roe",
    "Von\nAnna Muster\nund\nKarl Beispiel": "Anna Muster;Karl Beispiel",
    "By Jane Doe\nPolitics\n14 April 2025": "Jane Doe",
    "Politics\nBy Jane Doe\n14 April 2025": "Jane Doe",
    "Jane Doe Published 14 April 2025": "Jane Doe",
    "Published by Jane Doe on 14 April 2025": "Jane Doe",
    "Posted on April 14, 2025 by Jane Doe": "Jane Doe",
    "Posted by Jane Doe on April 14, 2025": "Jane Doe",
    "April 14, 2025 By Jane Doe": "Jane Doe",
    "April 14, 2025 by Jane Doe 3 Comments": "Jane Doe",
    "By Jane Doe April 14, 2025 Leave a Comment": "Jane Doe",
    "By Jane Doe - April 14, 2025 0": "Jane Doe",
    "By Jane Doe|April 14, 2025|News": "Jane Doe",
    "Jane Doe, Gazette": "Jane Doe",
    "By Jane Doe, Gazette": "Jane Doe",
    "Michael O’Hara and Anne-Sophie Le Roux": "Michael O’Hara;Anne-Sophie Le Roux",
    "Mohammed bin Salman al-Saud": "Mohammed bin Salman al-Saud",
    "J. K. Doe": "J. K. Doe",
    "JK Doe": "JK Doe",
    "M.A. Khan and S. Das": "M.A. Khan;S. Das",
    "DeShawn McKay": "DeShawn McKay",
    "Chimamanda Ngozi Adichie": "Chimamanda Ngozi Adichie",
    "Ágnes Kovács, Péter Szabó": "Ágnes Kovács;Péter Szabó",
}

NONE = (
    # A town that nobody knows, in front of the day.
    "TREBU, 14 aprile 2025, 10:05",
    "By the time the ferry docked, it was dark",
    "By Any Means Necessary",
    "By Invitation",
    "By Invitation Only",
    "By Degrees",
    "By The Numbers",
    "By the Numbers",
    "BY THE NUMBERS",
    "By Land and Sea",
    "By Design",
    "By Popular Demand",
    "By Hook or by Crook",
    "By law",
    "By then",
    "By Monday",
    "By Tuesday evening",
    "By 2030",
    "By 2030, all new cars must be electric.",
    "By region",
    "By Region",
    "Von wegen",
    "Von Rechts wegen",
    "Von Mensch zu Mensch",
    "Von Amts wegen",
    "Von der Leyen will mehr",
    "Von der Leyen",
    "Von A wie Amen bis Z wie Zebra",
    "Von Anfang an",
    "Von Herzen",
    "Von Kopf bis Fuß",
    "Von Nord nach Süd",
    "Von Hand gemacht",
    "Par ailleurs",
    "Par exemple",
    "Par Toutatis",
    "Por un lado",
    "Por favor",
    "Por fin",
    "Por Dios",
    "Por tortura en caso",
    "Di stagione",
    "Di, 10:19 Uhr",
    "Da musste er lachen",
    "Text Size",
    "Story continues",
    "Story continues below",
    "View all posts by Jane Doe",
    "Herausgegeben von Anna Muster",
    "Presented by Harbour Bank",
    "Directed by Jane Doe",
    "Written and directed by Jane Doe",
    "Middle East",
    "White House",
    "Supreme Court",
    "New York",
    "Hong Kong",
    "United Nations",
    "Climate Change",
    "Black Friday",
    "Real Madrid",
    "Super Bowl",
    "World Cup",
    "Big Tech",
    "Great Britain",
    "Große Koalition",
    "Neue Regeln",
    "Erste Reaktionen",
    "Zwei Verletzte",
    "Rotes Kreuz",
    "Deutsche Bahn",
    "Bundesrat und Bundestag",
    "Auswärtiges Amt",
    "Grüne Woche",
    "Viel Kritik",
    "Starke Kritik",
    "Heftige Kritik",
    "Weitere Themen",
    "Weitere Artikel",
    "Das könnte Sie auch interessieren",
    "Mehr zum Thema",
    "Guerre en Ukraine",
    "Ligue des champions",
    "Ligue 1",
    "Unión Europea",
    "Estados Unidos",
    "Oriente Medio",
    "Unione Europea",
    "Medio Oriente",
    "Stati Uniti",
    "Casa Bianca",
    "Maison Blanche",
    "Union européenne",
    "Proche-Orient",
    "What We Know",
    "What Happens Next",
    "Key Takeaways",
    "Key Points",
    "The Big Picture",
    "Read More",
    "Sign Up",
    "Sign In",
    "Log In",
    "Contact Us",
    "Privacy Policy",
    "Terms of Service",
    "Getty Images",
    "Photo: Jane Doe",
    "Photo by Jane Doe",
    "Image: Getty",
    "Jane Doe/Getty Images",
    "Jane Doe / Getty Images",
    "Foto: Anna Muster/dpa",
    "(Foto: Anna Muster)",
    "Credit: Jane Doe",
    "Jane Doe said on Tuesday",
    "Jane Doe wins the race",
    "Jane Doe: We must act",
    "Jane Doe's Big Day",
    "Who Was Jane Doe?",
    "President Joe Biden speaks",
    "Trump and Putin",
    "Krieg und Frieden",
    "Politik",
    "Wirtschaft",
    "Sport",
    "Perspective",
    "Politics | World",
    "News | Sport | Weather",
    "Home > News > World",
    "5 min read",
    "14 April 2025",
    "Published 14 April 2025",
    "April 14, 2025 | Politics",
    "Share this",
    "Copyright 2025 Harbour Gazette",
    "© Jane Doe",
    "Новые правила",
    "Белый дом",
    "Верховный суд",
    "Читайте также",
    "Ближний Восток",
    "関連記事",
    "経済",
    "今後の見通し",
    "写真",
    "관련 기사",
    "경제",
    "大统领",
    "中国经济",
    "相关新闻",
    "Orta Doğu",
    "Beyaz Saray",
    "Son Dakika",
    "Nuevo gobierno",
    "Premier League",
    "Champions League",
    "Formula One",
    "Labour Party",
    "Green Party",
    "The Green Party",
    "Republican Party",
    "Democratic Party",
    "Die Linke",
    "Rotes Meer",
    "Rote Armee",
    "Old Trafford",
    "Cape Town",
    "Prime Minister",
    "Deputy Prime Minister Jane Doe",
    "Political Editor",
    "Senior Reporter",
    "Reporter",
    "With files from Jane Doe",
    "With Python",
    "Death Behind Bars",
    "DEATH BEHIND BARS",
    "STORM CLOSES PORTS",
    "Storm Closes Ports",
    "Dockers Strike",
    "Nurses Reject Offer",
    "Quick Read",
    "Top Stories",
    "Most Read",
    "Wall Street",
    "Silicon Valley",
    "Downing Street",
    "Von: Redaktion gelöscht wurde",
    "A Star Is Born",
    "The Hague",
    "Islamic State",
    "Islamischer Staat",
    "Al Qaeda",
    "Amnesty International",
    "Human Rights Watch",
    "Der Spiegel berichtet",
    "Mother Teresa's Legacy",
    "Sieben Tote",
    "Blick nach Norden",
    "Ende April",
    "Anfang Mai",
    "Tag 1",
    "Frage 3",
)


def authors(text: str) -> tuple[Author, ...]:
    """Return the authors that *text* prints."""
    return byline.read(text, TABLES, DATES).authors


def named(text: str) -> list[str]:
    """Return the names of those who wrote."""
    extra = {Credit.PHOTOGRAPHY, Credit.ILLUSTRATION, Credit.WITH, Credit.EDITING}
    found = authors(text)
    return [a.name for a in found if a.credit not in extra] or [a.name for a in found]


@pytest.mark.parametrize(("text", "wanted"), FORMS.items())
def test_form(text: str, wanted: str) -> None:
    """A line that newsrooms print names exactly these authors."""
    assert ";".join(named(text)) == wanted


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    """A crosshead, headline, caption, label or sentence names nobody."""
    assert byline.scan(text, TABLES, DATES) is None
    with pytest.raises(BylineError) as caught:
        byline.read(text, TABLES, DATES)
    assert caught.value.text == text


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_examples(language: Language) -> None:
    """The examples of each language are answered as its data say."""
    assert language.examples.bylines
    for text, wanted in language.examples.bylines.items():
        assert tuple(named(text)) == tuple(wanted), text
    for text in language.examples.not_bylines:
        assert byline.scan(text, TABLES, DATES) is None, text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("By Jane Doe in Paris", Author(name="Jane Doe", location="Paris")),
        ("By Jane Doe, New York", Author(name="Jane Doe", location="New York")),
        ("By Jane Doe in Washington, D.C.", Author(name="Jane Doe", location="Washington, D.C.")),
        ("By Jane Doe in Lagos, Nigeria", Author(name="Jane Doe", location="Lagos, Nigeria")),
        ("Jane Doe / Reuters", Author(name="Jane Doe", affiliation="Reuters")),
        ("Jane Doe (AFP)", Author(name="Jane Doe", affiliation="AFP")),
        ("By Jane Doe, ARD Berlin", Author(name="Jane Doe", affiliation="ARD Berlin")),
        ("By Jane Doe, News24", Author(name="Jane Doe", affiliation="News24")),
        ("Jane Doe, CNBC Indonesia", Author(name="Jane Doe", affiliation="CNBC Indonesia")),
        ("By Jane Doe for The Gazette", Author(name="Jane Doe", affiliation="The Gazette")),
        ("By Jane DoeStaff Writer", Author(name="Jane Doe", role="Staff Writer")),
        ("Jane Doe, Political editor", Author(name="Jane Doe", role="Political editor")),
        ("Gazette Reporter Jane Doe", Author(name="Jane Doe", role="Gazette Reporter")),
        ("By Jane Doe (@jdoe)", Author(name="Jane Doe", handle="@jdoe")),
        ("Jane Doe jane@paper.example", Author(name="Jane Doe", email="jane@paper.example")),
        ("Edited by Jane Doe", Author(name="Jane Doe", credit=Credit.EDITING)),
        ("Redactie: Jane Doe", Author(name="Jane Doe", credit=Credit.EDITING)),
        ("Reporting and editing by Jane Doe", Author(name="Jane Doe", credit=Credit.REPORTING)),
        ("Written and edited by Jane Doe", Author(name="Jane Doe")),
        ("Reporting by Jane Doe", Author(name="Jane Doe", credit=Credit.REPORTING)),
        (
            "Von der Redaktion",
            Author(name="der Redaktion", kind=AuthorKind.ORGANISATION),
        ),
        (
            "AFP, MANILA",
            Author(name="AFP", kind=AuthorKind.ORGANISATION, location="MANILA"),
        ),
        (
            "By Jane Doe, Senior Reporter, Speech, Privacy, and Harbour Project",
            Author(
                name="Jane Doe",
                role="Senior Reporter",
                affiliation="Speech, Privacy, and Harbour Project",
            ),
        ),
    ],
)
def test_attributes(text: str, wanted: Author) -> None:
    """Place, paper, title, address and credit are told apart."""
    assert authors(text)[0] == wanted


def test_addresses_in_a_row() -> None:
    """Several addresses belong to the authors in order."""
    first, second = authors("By Jane Doe and John Roe @jane @john")
    assert (first.handle, second.handle) == ("@jane", "@john")


def test_nobody() -> None:
    """A mark and a date without a name is a byline that names nobody."""
    assert authors("By , 31 October 2003") == ()


def test_spans() -> None:
    """Each author's span holds the name, the byline's all that belongs to it, and no date."""
    text = "- By Jane Doe in Paris, 14 April 2025"
    found = byline.read(text, TABLES, DATES)
    assert found.span.of(text) == found.text == "By Jane Doe in Paris"
    assert [author.span.of(text) for author in found.authors] == ["Jane Doe"]


def test_where_maps_every_span() -> None:
    """Spans go through the function that leads back to the source."""
    found = byline.read(
        "By Jane Doe", TABLES, DATES, where=lambda start, stop: Span(start + 10, stop + 10)
    )
    assert (found.span, found.authors[0].span) == (Span(10, 21), Span(13, 21))


def test_lines_are_joined_in_the_text() -> None:
    """A byline over several lines is printed on one."""
    found = byline.read("von\nKarl Beispiel\n,\nDeutsche Presse-Agentur", TABLES, DATES)
    assert found.text == "von Karl Beispiel , Deutsche Presse-Agentur"
    assert found.authors[0].affiliation == "Deutsche Presse-Agentur"


def test_marked() -> None:
    """A mark or a known agency shows a byline; bare names do not."""
    marks = {
        text: byline.scan(text, TABLES, DATES)
        for text in ("By Jane Doe", "Jane Doe", "AFP", "Jane Doe | 14 April 2025")
    }
    assert {text: found and found.marked for text, found in marks.items()} == {
        "By Jane Doe": True,
        "Jane Doe": False,
        "AFP": True,
        "Jane Doe | 14 April 2025": False,
    }


def test_rest_holds_section_and_biography() -> None:
    """What is neither byline nor date is handed on."""
    text = "By Jane Doe | Politics\nJane Doe is a reporter at the Gazette."
    found = byline.scan(text, TABLES, DATES)
    assert found is not None
    assert [text[start:stop] for start, stop in found.rest] == [
        "Politics",
        "Jane Doe is a reporter at the Gazette.",
    ]


def test_support_settles_a_line_of_capitals() -> None:
    """Capitals hide what is a name: such a line counts where something else speaks for it."""
    assert byline.scan("QORVA MVUBUZE", TABLES, DATES) is None
    assert byline.scan("QORVA MVUBUZE", TABLES, DATES, supported=True) is not None
    assert named("QORVA MVUBUZE\n14 April 2025") == ["QORVA MVUBUZE"]


def test_a_language_of_ones_own() -> None:
    """The engine knows no language: the words of an invented one work alike."""
    toy = Language(
        code="qtx",
        name="Toy",
        native="Toy",
        bylines=BylineWords(
            by="zorp", by_after="blik", joins="unt", places="ob", roles="flimmer", desks="wuk"
        ),
    )
    tables = byline.tables((toy,), ())
    dates = date.tables((toy,))
    found = byline.read("Zorp Jane Doe ob Paris unt John Roe, Flimmer", tables, dates)
    assert found.authors == (
        Author(name="Jane Doe", location="Paris"),
        Author(name="John Roe", role="Flimmer"),
    )
    assert byline.read("Xola Mvubu blik", tables, dates).authors == (Author(name="Xola Mvubu"),)
    assert byline.read("Gazette Wuk", tables, dates).authors[0].kind is AuthorKind.ORGANISATION


@pytest.mark.parametrize("text", ["", " ", "\n", "[", "By", "By ", "@", "—", "x" * 5000, "\ud800"])
def test_scraps(text: str) -> None:
    """Scraps are no bylines and break nothing."""
    assert byline.scan(text, TABLES, DATES) is None


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("Jane", names.Shape.CAPITALISED),
        ("al-Khatib", names.Shape.CAPITALISED),
        ("d’Aubigny", names.Shape.CAPITALISED),
        ("McDonald", names.Shape.CAPITALISED),
        ("Thiong'o", names.Shape.CAPITALISED),
        ("JANE", names.Shape.CAPITALS),
        ("E.P.", names.Shape.INITIAL),
        ("van", names.Shape.PARTICLE),
        ("ITmedia", names.Shape.CAMEL),
        ("MedPage", names.Shape.CAMEL),
        ("paper.example", names.Shape.DOMAIN),
        ("Izmir'de", names.Shape.POSSESSIVE),
        ("Izmir'i", names.Shape.POSSESSIVE),
        ("Ankara'yı", names.Shape.POSSESSIVE),
        ("Lealofi'i", names.Shape.CAPITALISED),
        ("Jane's", names.Shape.POSSESSIVE),
        ("said", names.Shape.LOWER),
        ("田中", names.Shape.EAST),
        ("ליאור", names.Shape.UNCASED),
    ],
)
def test_shape(word: str, wanted: names.Shape) -> None:
    """A word's shape is what an editor sees at a glance."""
    assert names.shape(word) is wanted


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Written by Jane Marsh | Merrin Bay", ["Jane Marsh"]),
        ("By Jane Marsh · May 3, 2024 · Merrin Bay Notebook", ["Jane Marsh"]),
        ("By Jane Marsh | Tobias Renn", ["Jane Marsh", "Tobias Renn"]),
        ("By Jane Marsh, Merrin Bayly", ["Jane Marsh", "Merrin Bayly"]),
        ("By Jane Marsh | Merrin Bayly, staff writer", ["Jane Marsh", "Merrin Bayly"]),
    ],
)
def test_what_a_bar_sets_beside_a_byline(text: str, names: list[str]) -> None:
    """A place or a section, unless a first name or an office shows somebody."""
    assert [author.name for author in newsparse.parse_byline(text).authors] == names


def test_a_paper_where_places_stand() -> None:
    """What ends in the word for a paper is where somebody works, not where somebody is."""
    [author] = newsparse.parse_byline("The Merrin Courier · By Jane Marsh, staff writer").authors
    assert (author.affiliation, author.location) == ("The Merrin Courier", None)
    [author] = newsparse.parse_byline("By Jane Marsh in Times Square").authors
    assert (author.affiliation, author.location) == (None, "Times Square")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Submitted by jroe on March 8, 2019 - 11:20am", "jroe"),
        ("Posted by moonreader, 3 May 2025", "moonreader"),
        ("Publicado por aruiz el 3 de mayo de 2025", "aruiz"),
        ("Geschrieben von hmuster am 3. Mai 2025", "hmuster"),
    ],
)
def test_who_put_up_a_post(text: str, name: str) -> None:
    """The name by which somebody logs in is theirs, where the date stands behind it."""
    found = byline.scan(text, TABLES, DATES)
    assert found is not None
    assert [author.name for author in found.byline.authors] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Posted by admin on May 3, 2025",
        "Posted by jroe",
        "Posted by noon on May 3, 2025",
        "by appointment on 3 May 2025",
    ],
)
def test_who_is_no_account(text: str) -> None:
    """A system, an hour, or what nothing shows to be a name."""
    assert byline.scan(text, TABLES, DATES) is None
