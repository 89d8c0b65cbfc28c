"""How names are set: joins in capitals, brackets with a stop, numbers of issues, ranks, houses in small letters.

How tables are written says ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable

import newsparse

READ = {
    # A join in capitals between names in capitals, behind a mark that has none.
    "By JANE DOE AND ANNA ROE": "JANE DOE;ANNA ROE",
    "Von: HANS BAUMEISTER UND ANNA SCHREINER": "HANS BAUMEISTER;ANNA SCHREINER",
    "Par JEAN DUPONT ET ANNE PETIT": "JEAN DUPONT;ANNE PETIT",
    "Por JUAN PÉREZ Y ANA RUIZ": "JUAN PÉREZ;ANA RUIZ",
    "Di MARIO ROSSI E ANNA BIANCHI": "MARIO ROSSI;ANNA BIANCHI",
    "Door JAN DE VRIES EN ANNA BAKKER": "JAN DE VRIES;ANNA BAKKER",
    "Av KARI NORDMANN OG OLA HANSEN": "KARI NORDMANN;OLA HANSEN",
    "Tekst: JAN KOWALSKI I ANNA NOWAK": "JAN KOWALSKI;ANNA NOWAK",
    "By JANE DOE AND REUTERS": "JANE DOE;REUTERS|org",
    "Por ANA RUIZ Y EFE": "ANA RUIZ;EFE|org",
    "By JANE DOE and TIMESLIVE": "JANE DOE;TIMESLIVE|org",
    # Two surnames of one person, and an initial.
    "Por JOSÉ ORTEGA Y GASSET": "JOSÉ ORTEGA Y GASSET",
    "By JOHN E SMITH": "JOHN E SMITH",
    # The stop within the brackets.
    "(BY OUR SPECIAL REPORTER.)": "OUR SPECIAL REPORTER|org",
    "(By Jane Doe.)": "Jane Doe",
    "[Von Anna Muster.]": "Anna Muster",
    "(De notre correspondant.)": "notre correspondant|org",
    # A mark that ran into the name, and a stop at the end.
    "ByAntonio Ruiz IV, Forbes Staff.": "Antonio Ruiz IV |aff=Forbes Staff",
    "VonAnna Muster, Redaktion.": "Anna Muster |role=Redaktion",
    # The number of an issue beside the name.
    "Elsa Muster | Ausgabe 10/2022": "Elsa Muster",
    "By Jane Doe | Issue 44": "Jane Doe",
    "Anna Muster | Ausgabe 10 / 2022": "Anna Muster",
    "Anna Rossi | Numero 12": "Anna Rossi",
    "Anna Nowak | nr 12/2022": "Anna Nowak",
    "Иван Петров | № 12": "Иван Петров",
    # A rank opens the post below the name, whatever its topic.
    "By\nMay Whitaker\nSenior Politics Reporter, HuffPost": (
        "May Whitaker |role=Senior Politics Reporter |aff=HuffPost"
    ),
    "By JANE DOE, SENIOR SHOWBUSINESS REPORTER": "JANE DOE |role=SENIOR SHOWBUSINESS REPORTER",
    # The staff of a house, and a desk of one.
    "By Jane Doe, IGN Staff": "Jane Doe |aff=IGN Staff",
    "By Jane Doe\nHerald Staff": "Jane Doe |aff=Herald Staff",
    "By Jane Doe, Political Staff": "Jane Doe |role=Political Staff",
    "By Jane Doe, News Staff": "Jane Doe |role=News Staff",
    # A domain beside agencies, a house in small letters behind its newsroom, one above its day.
    "Hafen.es / AGENCIAS\n06.01.2020 | 10:22 horas": "Hafen.es|org;AGENCIAS|org",
    "harbour.com / Agencies": "harbour.com|org;Agencies|org",
    "Redaktion beck-aktuell, 5. Oktober 2023": "Redaktion beck-aktuell|org",
    "Redaktion taz, 3. Mai 2024": "Redaktion taz|org",
    "Ouest-France\nPublié le 12/03/2023 à 18h05": "Ouest-France|org",
    "Mediapart\nPublié le 12/03/2023": "Mediapart|org",
    # A small town in capitals in front of the name.
    "AUS MERRIN ANNA MUSTER": "ANNA MUSTER |loc=MERRIN",
    "FROM MERRIN JANE DOE": "JANE DOE |loc=MERRIN",
    # Families that are called by a word, behind another name of the family.
    "Binod Ghimire-Lama\nPublished at : July 16, 2023": "Binod Ghimire-Lama",
    # What somebody is, behind the name and a colon.
    "山岡 雄太 : 港湾新報 記者": "山岡 雄太 |role=記者 |aff=港湾新報",
    "森岡英俊：経済ジャーナリスト": "森岡英俊 |role=経済ジャーナリスト",
    # A house or town behind several names is of all of them; one in brackets, behind "in" or unknown is not.
    "By Jane Doe, John Roe and Ann Poe, Reuters": "Jane Doe |aff=Reuters;John Roe |aff=Reuters;Ann Poe |aff=Reuters",
    "Von Anna Muster und Jens Krüger, Berlin": "Anna Muster |loc=Berlin;Jens Krüger |loc=Berlin",
    "By JANE DOE and JOHN ROE The Associated Press": (
        "JANE DOE |aff=The Associated Press;JOHN ROE |aff=The Associated Press"
    ),
    "By Jane Doe and John Roe, ProPublica, and Ann Poe, The Texas Tribune": (
        "Jane Doe |aff=ProPublica;John Roe |aff=ProPublica;Ann Poe |aff=The Texas Tribune"
    ),
    "By Jane Doe in Paris and John Roe, Reuters": "Jane Doe |loc=Paris;John Roe |aff=Reuters",
    "By Jane Doe and John Roe (Reuters)": "Jane Doe;John Roe |aff=Reuters",
    "By Jane Doe and John Roe in London": "Jane Doe;John Roe |loc=London",
    "By Jane Doe and John Roe, Editor, The Herald": "Jane Doe;John Roe |role=Editor |aff=The Herald",
    "By Jane Doe\nJohn Roe, Reuters": "Jane Doe;John Roe |aff=Reuters",
    "By Jane Doe & John Roe\nBBC News": "Jane Doe |aff=BBC News;John Roe |aff=BBC News",
    "Ivan Doe, Ann Roe; Olga Poe, Reuters": "Ivan Doe;Ann Roe;Olga Poe |aff=Reuters",
    "Von Anna Muster und Jens Krüger, Hafenkurier": "Anna Muster |aff=Hafenkurier;Jens Krüger |aff=Hafenkurier",
    # A house that is said again.
    "By JANE DOE and RACHEL ROE, AP Technology Writers\nAP": "JANE DOE;RACHEL ROE |role=Technology Writers |aff=AP",
    # A town with an article, a subject that is taught, an office of something, counters, a degree beside the day.
    "By Jane Doe in The Hague": "Jane Doe |loc=The Hague",
    "By Jane Doe in The Herald": "Jane Doe |aff=The Herald",
    "Jane Doe\nSenior Lecturer in Economic History, University of Kent": (
        "Jane Doe |role=Senior Lecturer in Economic History |aff=University of Kent"
    ),
    "Jane Doe, candidate for UAW president": "Jane Doe |role=candidate for UAW president",
    "By Jane Doe, SEP vice-presidential candidate": "Jane Doe |role=SEP vice-presidential candidate",
    "A cura di Anna Rossi\n0 CONDIVISIONI": "Anna Rossi",
    "Par Jeanne Dupont\n12 PARTAGES": "Jeanne Dupont",
    "Written by Jane Doe, PhD on April 29, 2018": "Jane Doe",
    # Labelled lines, as broadcasters print them.
    "Author, Jane Doe\nRole, BBC News\nReporting from, London": "Jane Doe |aff=BBC News |loc=London",
    "Author, সানজানা চৌধুরী\nRole, বিবিসি নিউজ বাংলা\nReporting from, ঢাকা": (
        "সানজানা চৌধুরী |aff=বিবিসি নিউজ বাংলা |loc=ঢাকা"
    ),
    "लेखक, रवि शर्मा\nपदनाम, बीबीसी संवाददाता": "रवि शर्मा |role=बीबीसी संवाददाता",
    "લેખક, રવિ પરમાર\nપદ, પત્રકાર": "રવિ પરમાર |role=પત્રકાર",
    # A party that signs statements, with its day; a house in one word; a town that opens a remark.
    "Partei für Soziale Gleichheit, 3. September 2011": "Partei für Soziale Gleichheit|org",
    "By KentNews": "KentNews|org",
    "Von HafenNews\n3. Mai 2024": "HafenNews|org",
    "Par Anne Petit (Bruxelles, bureau européen)": "Anne Petit |loc=Bruxelles",
    # All is set in small letters: a first name, a known town and a known house.
    "xosé m. seijas\nsantiago / la voz": "xosé m. seijas |aff=la voz |loc=santiago",
    "ana ruiz vila\nvigo / faro de vigo": "ana ruiz vila |aff=faro de vigo |loc=vigo",
    "jean dupont\nlille / afp": "jean dupont |aff=afp |loc=lille",
    "anna muster\nberlin / dpa": "anna muster |aff=dpa |loc=berlin",
    "jane doe\nlondon / reuters": "jane doe |aff=reuters |loc=london",
    # A comma behind each part, the last one too; a comma that begins the line of a house.
    "Asha Rao, DHNS, Bengaluru,": "Asha Rao |aff=DHNS |loc=Bengaluru",
    "Asha Rao, PTI, New Delhi,": "Asha Rao |aff=PTI |loc=New Delhi",
    "Jane Doe, Reuters, London,": "Jane Doe |aff=Reuters |loc=London",
    "Ana Ruiz, EFE, Madrid ,": "Ana Ruiz |aff=EFE |loc=Madrid",
    "Peter Muster\n, Hafen Medien Thüringen": "Peter Muster |aff=Hafen Medien Thüringen",
    # Houses of media.
    "Anna Muster, Hafen Medien": "Anna Muster |aff=Hafen Medien",
    "Anna Muster, Hafen Mediengruppe": "Anna Muster |aff=Hafen Mediengruppe",
    "Anna Muster, Küsten-Medienhaus": "Anna Muster |aff=Küsten-Medienhaus",
    "Eva Lund, Nord Medier": "Eva Lund |aff=Nord Medier",
    "Anne Petit, Quai Médias": "Anne Petit |aff=Quai Médias",
    "Jan Smit, Mediahuis Limburg": "Jan Smit |aff=Mediahuis Limburg",
    # A mark that was misread.
    "Bv JANE T. DOE\nStaff Writer": "JANE T. DOE |role=Staff Writer",
    "Bv Jane Doe and John Roe": "Jane Doe;John Roe",
}

NOTHING = [
    "By ROCK AND ROLL",
    "By TRIAL AND ERROR",
    "Von FRAUEN UND MÄNNERN",
    "By JANE DOE AND THE WAVES",
    "(By law.)",
    "(By the way, it works.)",
    "(Jane Doe.)",
    "ByAntonio Ruiz went home.",
    "The Guardian | Issue 44",
    "Harbour Fees | Issue 44",
    "Volume 3 | Issue 5",
    "Harbour.es / Puerto",
    "Libération\nPublié le 12/03/2023",
    "Ouest-France\n14 April 2025",
    "Harbour-Post\nPublié le 12/03/2023",
    "FROM PARIS WITH LOVE",
    "AUS LIEBE ZUR KUNST",
    "質問 : 記者",
    "田中首相：記者",
    "Bv Harbour Rowing",
    "Partei für Soziale Gleichheit, 3. September 2011 in Berlin",
    "Harbour Workers Party, 3 September 2011",
    "By Jane Doe (Paris, where she lives)",
    "Bv. Jan Jansen",
    # Small letters: words of running text, a show, two towns, a section, no first name.
    "marta gana la liga\nmadrid / la voz",
    "rosa cierra el bar\nsantiago / la voz",
    "grace kelly\nmonaco / the film",
    "marta prieto\nmadrid / deportes",
    "marta rosales\nmadrid / barcelona",
    "sin luz ni agua\nsantiago / la voz",
    # A row that goes on.
    "Asha Rao, New Delhi,",
    "Asha Rao, minister, Bengaluru,",
    "Jane Doe, John Roe, Ann Poe,",
    "Berlin, Paris, London,",
    # A section, and what is called by the word.
    "Anna Muster und Soziale Medien",
    "Neue Medien, Neue Märkte",
    "Sociala medier",
]


def test_names_are_read(misread: Callable[..., dict[str, str]]) -> None:
    """Names are told from what they are set with."""
    assert not misread(READ)


def test_other_lines_are_none(misread: Callable[..., dict[str, str]]) -> None:
    """Phrases in capitals or brackets, heads of pages and labels name nobody."""
    assert not misread(dict.fromkeys(NOTHING, ""))


def test_a_misread_mark_is_shown_as_printed() -> None:
    """The text of a byline is what stands on the page."""
    assert newsparse.parse_byline("Bv Jane Doe").text == "Bv Jane Doe"
