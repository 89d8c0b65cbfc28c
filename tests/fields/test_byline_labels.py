"""Labels that are printed for men and women at once, and labels on lines of their own above the names.

How tables are written says ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable

import newsparse
from newsparse import Credit

BODY = (
    "The council of Marrick voted on Tuesday to close the old harbour bridge for two years, which will send "
    "all the traffic through the narrow streets of the town.\n\nResidents who came to the meeting said that "
    "nobody had asked them, and that the shops along the quay would not survive two summers without visitors."
)

INCLUSIVE = {
    "Von Autor/in Tamara Sproll": "Tamara Sproll",
    "Von Autor:in Tamara Sproll": "Tamara Sproll",
    "Geschrieben von: Autor*in Tamara Sproll": "Tamara Sproll",
    "Redakteur/in: Tamara Sproll": "Tamara Sproll",
    "Redakteur/-in: Tamara Sproll": "Tamara Sproll",
    "Verfasser(in): Tamara Sproll": "Tamara Sproll",
    "Von Verfasser/in Anna Muster": "Anna Muster",
    "By Reviewer Jane Doe": "Jane Doe",
    "AUTOR/IN: ANNA MUSTER": "ANNA MUSTER",
    "Συντάκτης/ες: Ελένη Νικολάου": "Ελένη Νικολάου",
    "Reporter_in: Tamara Sproll": "Tamara Sproll",
    "Autor:innen\nTamara Sproll\nKarl Muster": "Tamara Sproll;Karl Muster",
    "Tamara Sproll, Redakteur/in": "Tamara Sproll |role=Redakteur/in",
    "Journalist*in Anna Muster": "Anna Muster |role=Journalist*in",
    "By Author(s) Jane Doe": "Jane Doe",
    "Author(s): Jane Doe, John Roe": "Jane Doe;John Roe",
    "Autor/a: Lucía Serrano": "Lucía Serrano",
    "Redactor(a): Lucía Serrano": "Lucía Serrano",
    "Auteur·rice : Claire Martin": "Claire Martin",
    "Auteur(e) : Claire Martin": "Claire Martin",
    "Auteur·e·s : Claire Martin, Anne Petit": "Claire Martin;Anne Petit",
    "Par auteur.rice Claire Martin": "Claire Martin |role=auteur.rice",
    "Автор(ы): Анна Петрова": "Анна Петрова",
    "Автор/ка: Олена Шевченко": "Олена Шевченко",
    "Autor/ka: Anna Nowak": "Anna Nowak",
    "Szerző(k): Kovács Réka": "Kovács Réka",
    "Szerző/szerkesztő: Kovács Réka": "Kovács Réka",
    "Yazar(lar): Ayşe Yılmaz": "Ayşe Yılmaz",
    "כתב/ת: דנה לוי": "דנה לוי",
}

ABOVE = {
    "Reporter\nDewi Anggraini Pasaribu\nEditor\nYoga Pratama Hidayat": (
        "Dewi Anggraini Pasaribu;Yoga Pratama Hidayat |credit=editing"
    ),
    "Text\nAnna Muster\nFotos\nKarl Muster": "Anna Muster;Karl Muster |credit=photography",
    "Text\n\nAnna Muster\n\nFotos\n\nKarl Muster": "Anna Muster;Karl Muster |credit=photography",
    "Text:\nAnna Muster\nFotos:\nKarl Muster": "Anna Muster;Karl Muster |credit=photography",
    "Fotos\nKarl Muster\nText\nAnna Muster": "Karl Muster |credit=photography;Anna Muster",
    "Text\nAnna Muster\nRedakteurin\nFotos\nKarl Muster": (
        "Anna Muster |role=Redakteurin;Karl Muster |credit=photography"
    ),
    "Anna Muster\nFotos\nKarl Muster": "Anna Muster;Karl Muster |credit=photography",
    "Penulis\nDewi Lestari\nEditor\nYoga Pratama": "Dewi Lestari;Yoga Pratama |credit=editing",
    "Texto\nLucía Serrano\nFotos\nJuan Pérez": "Lucía Serrano;Juan Pérez |credit=photography",
    "Written by\nJane Doe\nPhotography by\nJohn Roe\nIllustrations by\nMary Major": (
        "Jane Doe;John Roe |credit=photography;Mary Major |credit=illustration"
    ),
    "Words\nJane Doe\nStaff Writer\nPictures\nJohn Roe": (
        "Jane Doe |role=Staff Writer;John Roe |credit=photography"
    ),
    "By\nJane Doe\nPhotos\nJohn Roe": "Jane Doe;John Roe |credit=photography",
    "Автор\nАнна Петрова\nФото\nИван Сидоров": "Анна Петрова;Иван Сидоров |credit=photography",
    "טקסט\nדנה לוי\nצילום\nיוסי כהן": "דנה לוי;יוסי כהן |credit=photography",
    "글\n김민수\n사진\n박지훈": "김민수;박지훈 |credit=photography",
    "文\n山田太郎\n写真\n鈴木一郎": "山田太郎;鈴木一郎 |credit=photography",
    "Yazar\nAyşe Yılmaz\nEditör\nMehmet Öztürk": "Ayşe Yılmaz;Mehmet Öztürk |credit=editing",
    # Behind a name an office is one, where no label opened.
    "Jane Doe\nEditor\nJohn Roe\nReporter": "Jane Doe |role=Editor;John Roe |role=Reporter",
    "Reporter\nJane Doe\nEditor": "Jane Doe |role=Editor",
    "Reporter\nJane Doe\nEditor\nNew York": "Jane Doe |role=Editor |loc=New York",
    # Two labels without a colon on one line.
    "Texto Joana Bastos Fotografias António Pedroso": (
        "Joana Bastos;António Pedroso |credit=photography"
    ),
}

NOTHING = [
    "Autor/in",
    "Autor/in werden",
    "Redakteur/in gesucht",
    "Jede/r Dritte zieht um",
    # The sections of a menu, each with what it leads to.
    "Arts\nTaylor Muster\nTribune\nJane Doe\nRegional",
    "Reise\nAnna Muster\nReportage\nKarl Muster",
    "Fotos\nKarl Muster",
]

ONCE = {
    "By Prakash Tiwari\nEdited By: Prakash Tiwari": "Prakash Tiwari",
    "By Jane Doe\nBy John Roe\nEdited by Jane Doe": "Jane Doe;John Roe",
    "Words: Jane Doe\nPictures: Jane Doe": "Jane Doe",
    # Who wrote has written, though the pictures are named first.
    "Fotos: Anna Muster / Text: Anna Muster": "Anna Muster",
}


def test_labels_of_both_forms_are_labels(misread: Callable[..., dict[str, str]]) -> None:
    """A label with the ending of its other form behind it is the same label, and so is a title."""
    assert not misread(INCLUSIVE)


def test_labels_above_names(misread: Callable[..., dict[str, str]]) -> None:
    """A label that has a line of its own belongs to the name below it."""
    assert not misread(ABOVE)


def test_labels_and_menus_alone_name_nobody(misread: Callable[..., dict[str, str]]) -> None:
    """A label without a name is no byline, nor are sections with their topics or a photographer alone."""
    assert not misread(dict.fromkeys(NOTHING, ""))


def test_who_is_named_twice_is_one_author(misread: Callable[..., dict[str, str]]) -> None:
    """An author who is credited with two things is listed once, with having written first."""
    assert not misread(ONCE)


def test_who_is_named_twice_on_a_page_is_one_author() -> None:
    """Two lines of a page that name one person with two credits give one author."""
    text = (
        f"Old harbour bridge to close\n\nBy Prakash Tiwari\n\nEdited By: Prakash Tiwari\n\n{BODY}"
    )
    byline = newsparse.parse(text).byline
    assert byline is not None
    assert [(a.name, a.credit) for a in byline.authors] == [("Prakash Tiwari", Credit.BY)]


def test_labels_above_names_on_a_page() -> None:
    """The labels of a page's credits, each above its name, say who wrote and who edited."""
    block = "Reporter\nDewi Anggraini Pasaribu\nEditor\nYoga Pratama Hidayat"
    byline = newsparse.parse(f"Old harbour bridge to close\n\n{block}\n\n{BODY}").byline
    assert byline is not None
    assert [(a.name, a.role, a.credit) for a in byline.authors] == [
        ("Dewi Anggraini Pasaribu", None, Credit.BY),
        ("Yoga Pratama Hidayat", None, Credit.EDITING),
    ]


def test_the_printed_byline_keeps_its_label() -> None:
    """What is read as one label stays in the text of the byline as it is printed."""
    assert newsparse.parse_byline("Von Autor/in Tamara Sproll").text == "Von Autor/in Tamara Sproll"
