"""What is printed around names: two labels at once, numbers, buttons, marks that ran into the name.

How tables are written says ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable

READ = {
    # A place in front of the mark, whoever stands behind it.
    "Aus Berlin von Redaktion hafenbote.de": "Redaktion hafenbote.de|org |loc=Berlin",
    "Aus Berlin von unserem Korrespondenten Jan Muster": "Jan Muster |loc=Berlin",
    "From Berlin by Jane Doe": "Jane Doe |loc=Berlin",
    "Desde Madrid por Ana Ruiz": "Ana Ruiz |loc=Madrid",
    # Two labels at once, one of them of who wrote.
    "Text und Interview: Knut Brodersen": "Knut Brodersen",
    "Testi e foto di Ginevra Scalabrin": "Ginevra Scalabrin",
    "Textes et photos de Solène Kervadec": "Solène Kervadec",
    "Video und Text: Knut Brodersen": "Knut Brodersen",
    # A mark in capitals that ran into the name.
    "BYTanya McMuster\nNovember 14, 2022": "Tanya McMuster",
    "VONKnut Brodersen": "Knut Brodersen",
    # A station or troop that is called by a number, the year of a graduate.
    "By Jane Doe, John Roe, 7 News WQQX": "Jane Doe |aff=7 News WQQX;John Roe |aff=7 News WQQX",
    "By Jane Doe, 3rd Harbour Division": "Jane Doe |aff=3rd Harbour Division",
    "By Jane Doe, 13News Now": "Jane Doe |aff=13News Now",
    "By Jane Doe ’19": "Jane Doe",
    "By Jane Doe '24, News Editor": "Jane Doe |role=News Editor",
    # Buttons behind the name, and a house with a button of one word.
    "by Jane Doe FacebookTwitterRedditEmail": "Jane Doe",
    "by Jane Doe LinkedInWhatsApp": "Jane Doe",
    "By Jane Doe ↗": "Jane Doe",
    "Par : RFI Suivre": "RFI|org",
    # The paper in front of its staff, a paper behind a town in capitals.
    "By Jane Doe Globe Staff,Updated October 16, 2023": "Jane Doe |aff=Globe Staff",
    "By Jane Doe Nairobi Globe Staff": "Jane Doe |aff=Nairobi Globe Staff",
    "ANA MUSTER GIL\nLUGO / LA HOJA": "ANA MUSTER GIL |aff=LA HOJA |loc=LUGO",
    # Abbreviations, an apostrophe of either kind, a country in brackets.
    "Gastkommentar von Univ.-Prof. Dr. Knut Brodersen": "Univ.-Prof. Dr. Knut Brodersen",
    "JANE HARTLEY, Asst. News Editor": "JANE HARTLEY |role=Asst. News Editor",
    "Tekst: Sanne Muster. Foto’s: Joost Brinkman": "Sanne Muster;Joost Brinkman |credit=photography",
    "Tekst: Sanne Muster. Foto's: Joost Brinkman": "Sanne Muster;Joost Brinkman |credit=photography",
    "Declaración del Partido del Puerto (EE.UU.)": "Partido del Puerto (EE.UU.)|org",
    # Posts of whom a house has sent, with a name or without.
    "Von unserem Redaktionsmitglied\nKnut Brodersen": "Knut Brodersen",
    "De notre envoyée spéciale Solène Kervadec": "Solène Kervadec",
    "Par notre correspondant, 3 mai 2007": "notre correspondant|org",
    "Por nuestra enviada especial a Nairobi, Ana Muster": "Ana Muster |loc=Nairobi",
    # A mark of quotation, a clock in front of a counter, houses that look like small words.
    "> Von **Lisa Muster**, Wien": "Lisa Muster |loc=Wien",
    "Posted by Jane Doe at 3:04 PM No comments:": "Jane Doe",
    "By Jane Doe, MIT News Office": "Jane Doe |aff=MIT News Office",
    "Anna Muster, rbb": "Anna Muster |aff=rbb",
    "Jane DoeUSA TODAY NETWORK": "Jane Doe |aff=USA TODAY NETWORK",
    "Jane Doe | Jackson Clarion Ledger": "Jane Doe |aff=Jackson Clarion Ledger",
    "Jane Doe, Nevada Reformer\nMarch 3, 2021": "Jane Doe |aff=Nevada Reformer",
    "Guardian staff reporter": "Guardian staff reporter|org",
    # "di" is "in" behind an Indonesian mark, and a part of names elsewhere.
    "Laporan oleh Dewi Lestari di Jakarta": "Dewi Lestari |loc=Jakarta",
    "di Anna di Giacomo": "Anna di Giacomo",
    # A post and its regions; first names that are words elsewhere, beside the date.
    "Jane Doe, Deputy Director, Middle East and North Africa": (
        "Jane Doe |role=Deputy Director |loc=Middle East and North Africa"
    ),
    "Siti Nur Haliza\nPublished: Jan 12, 2023 06:30 AM": "Siti Nur Haliza",
    "Kommentar Falk Muster": "Falk Muster",
    "News By Tawnyelle Doe published January 12, 2023": "Tawnyelle Doe",
    "Ecrit par Solène Kervadec le 3 mars 2021": "Solène Kervadec",
    # A column's line end within a name, a hyphen for the colon, states behind several names.
    "By Tanya Doe, Harriet\nMcMuster": "Tanya Doe;Harriet McMuster",
    "By Jane Doe, Nairobi\nReporter": "Jane Doe |role=Reporter |loc=Nairobi",
    "By- Jane Doe": "Jane Doe",
    "Jane Doe in Prague\nand John Roe in Ohio": "Jane Doe |loc=Prague;John Roe |loc=Ohio",
    "Jane Doe, Partner, Harbour LLP": "Jane Doe |role=Partner |aff=Harbour LLP",
    "Text: Pressestelle": "Pressestelle|org",
    # A post in front of the mark or of its town, a surname in capitals at the end of an article.
    "Journaliste au service Politique Par Gwenaëlle Muster": (
        "Gwenaëlle Muster |role=Journaliste au service Politique"
    ),
    "Korrespondent Brüssel Anna Muster": "Anna Muster |role=Korrespondent |loc=Brüssel",
    "Gwenaëlle MUSTER.": "Gwenaëlle MUSTER",
    "Zorica Muster\nBeograd": "Zorica Muster |loc=Beograd",
    "Par 20 Minutes avec AFP": "20 Minutes|org;AFP|org |credit=with",
    "Автор: Авдотья Мастер, фото автора": "Авдотья Мастер",
    "입력 2021.03.03. 김민수 기자": "김민수",
    "文/图 记者 欧阳慧敏": "欧阳慧敏",
    # First names that are words, and families that are called by one.
    "Mark White": "Mark White",
    "Grace Period\n3 May 2024": "Grace Period",
    "Sarah Muster Long": "Sarah Muster Long",
    # Houses and sections in front of names, the field of a post in brackets.
    "By the Harbour Team's Jane Doe": "Jane Doe |aff=the Harbour Team",
    "Politik · Anna Muster, Jens Krüger": "Anna Muster;Jens Krüger",
    "Sport\nJane Doe\nFootball writer": "Jane Doe |role=Football writer",
    "News, By Jane Doe": "Jane Doe",
    "Jane Doe Associate Editor (Features)": "Jane Doe |role=Associate Editor (Features)",
}

NOTHING = [
    "From Paris by Train",
    "Aus Berlin von Merkel zu Merz",
    "Grace Period",
    "Amber Alert",
    "Penny Stocks",
    "Jane Brodersen Returns",
    "Knut Muster Statue",
    "Politik · Anna Muster",
    "사진=김민수 기자",
    "Editor By Design",
    "Professor By Day, Rapper By Night",
    "by Admin on March 3, 2021",
    "By Press Release",
    "Ihre Redaktion",
    "President Jane Doe",
    "Jane Doe in Ohio",
    "Visit Scotland",
    "Leipzig Hauptbahnhof",
    "Von Merkel zu Merz",
    "Mit Agenturmaterial",
    "Wiebke Ostermann (42)",
    "Defendant Jane Doe",
    "Angeklagter Knut Brodersen",
    "Stille Nacht",
    "Jordan Will Play",
    "Fotos und Video: Knut Brodersen",
    "Text and the Harbour: An Introduction",
    "By Jane Doe, 34",
    "By Jane Doe, 10 Harbour Street",
    "Jane Doe '24",
]


def test_names_are_read(misread: Callable[..., dict[str, str]]) -> None:
    """What stands around the names is told from them."""
    assert not misread(READ)


def test_other_lines_are_none(misread: Callable[..., dict[str, str]]) -> None:
    """Labels of pictures, ages and addresses make no byline."""
    assert not misread(dict.fromkeys(NOTHING, ""))
