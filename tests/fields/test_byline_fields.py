"""Bylines behind other fields, in lists, and with more said of several names; ``conftest.py`` says how tables are written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsparse
from newsparse import BylineError
from newsparse.fields.byline_fields import without_bullets

FIELDS = {
    "PUBLISHED : 5 Mar 2025 at 06:12 NEWSPAPER SECTION: Business WRITER: Malee Srisai": "Malee Srisai",
    "Section: News Writer: Malee Srisai": "Malee Srisai",
    "Category: Politics | Author: Malee Srisai": "Malee Srisai",
    "Rubrik: Kultur Autorin: Anna Kessel": "Anna Kessel",
    "Catégorie : Politique | Auteur : Claire Fournel": "Claire Fournel",
    "Рубрика: Общество Автор: Анна Ковалева": "Анна Ковалева",
    "Kategori: Nasional | Penulis: Rina Hartati": "Rina Hartati",
    "Wednesday 5th March 2025 6:12 am By Oduvra Treskin": "Oduvra Treskin",
}

READING = {
    "05.03.2025 , 05:15 Uhr   3 Minuten Lesezeit   Eine Analyse von Klara Bendig": "Klara Bendig",
    "3 Minuten Lesezeit · Ein Kommentar von Klara Bendig": "Klara Bendig",
    "4 min read By Harriet Dunmore": "Harriet Dunmore",
    "5 March 2025 4 min read An analysis by Harriet Dunmore": "Harriet Dunmore",
    "Lecture 3 min. Par Claire Fournel": "Claire Fournel",
    "5 mars 2025 Temps de lecture : 4 min Par Claire Fournel": "Claire Fournel",
    "5 maart 2025 3 min. leestijd Door Femke Dijkgraaf": "Femke Dijkgraaf",
    # A house that opens with a number is no time of reading.
    "Par 20 Minutes avec AFP": "20 Minutes|org;AFP|org|credit=with",
}

LISTS = {
    "Lesezeit: 4 Minuten\nVon\n* Klara Bendig": "Klara Bendig",
    "Von\n* Klara Bendig\n* Jonas Riedel": "Klara Bendig;Jonas Riedel",
    "By\n• Harriet Dunmore": "Harriet Dunmore",
    "Authors\n- Harriet Dunmore\n- Callum Reave": "Harriet Dunmore;Callum Reave",
}

LABELS = {
    "tekst Femke Dijkgraaf  beeld Joost Terwel": (
        "Femke Dijkgraaf;Joost Terwel|credit=photography"
    ),
    "tekst Kari Solvang foto Nils Brekke": "Kari Solvang;Nils Brekke|credit=photography",
    "By Kasun Perera in Galle, Pix by Nimal Silva": (
        "Kasun Perera|loc=Galle;Nimal Silva|credit=photography"
    ),
    "Reporter: Rina Hartati Translator: Budi Santosa Editor: Dewi Lestari": (
        "Rina Hartati;Budi Santosa|credit=translation;Dewi Lestari|credit=editing"
    ),
    "(Japanese original by Kenji Yamamoto, Naha Bureau)": "Kenji Yamamoto|aff=Naha Bureau",
    "(By Chen Chun-hua and Evelyn Kao) Enditem/ls": "Chen Chun-hua;Evelyn Kao",
    "NewsByOduvra Treskin": "Oduvra Treskin",
    "KNA by Oduvra Treskin": "Oduvra Treskin",
    "By national health equity reporter Oduvra Treskin": (
        "Oduvra Treskin|role=national health equity reporter"
    ),
    "By Oduvra Treskin with New Narratives": "Oduvra Treskin",
    "Analysis\nOduvra Treskin\nPolitical editor": "Oduvra Treskin|role=Political editor",
    "de Ana Olaru\nFotografii de Vlad Munteanu": "Ana Olaru;Vlad Munteanu|credit=photography",
    "Авторка: Олена Бондар Редакторка стрічки: Ірина Лунд": "Олена Бондар;Ірина Лунд|credit=editing",
    "Artikel veröffentlicht am 5. März 2025, 12:00 Uhr, Ein Bericht von Ute Lund": "Ute Lund",
    "Par Jeanne Dupont Depuis Lyon": "Jeanne Dupont|loc=Lyon",
}

TRADES = {
    "Synne Berg Halvorsen Journalist Mathias Nordli Journalist Vi rapporterer fra Bodø": (
        "Synne Berg Halvorsen|role=Journalist|loc=Bodø;Mathias Nordli|role=Journalist|loc=Bodø"
    ),
    "Lina Åkerman Reporter Olle Ström Fotograf": (
        "Lina Åkerman|role=Reporter;Olle Ström|role=Fotograf"
    ),
    "Aino Lahtela toimittaja Ville Koskela kuvaaja": (
        "Aino Lahtela|role=toimittaja;Ville Koskela|role=kuvaaja"
    ),
    "Claire Fournel Journaliste Hugo Lassalle Journaliste": (
        "Claire Fournel|role=Journaliste;Hugo Lassalle|role=Journaliste"
    ),
}

HOUSES = {
    "By Harriet Dunmore, The Texas Tribune, and Callum Reave, ProPublica and The Texas Tribune": (
        "Harriet Dunmore|aff=The Texas Tribune;Callum Reave|aff=ProPublica and The Texas Tribune"
    ),
    # An agency wrote its own part.
    "By Harriet Dunmore, Reuters and AFP": "Harriet Dunmore|aff=Reuters;AFP|org",
    "Joanna Bielska, Tomasz Krawiec (PAP)": "Joanna Bielska|aff=PAP;Tomasz Krawiec|aff=PAP",
    "Joanna Bielska (PAP), Tomasz Krawiec": "Joanna Bielska|aff=PAP;Tomasz Krawiec",
    "Brody Larkin, Local Journalism Initiative Reporter, Merrin Eagle": (
        "Brody Larkin|role=Local Journalism Initiative Reporter|aff=Merrin Eagle"
    ),
    "Jonas Riedel, agrarheute am Mittwoch, 05.03.2025 - 14:20": "Jonas Riedel|aff=agrarheute",
    "Claire Fournel, franceinfo le mercredi 5 mars 2025": "Claire Fournel|aff=franceinfo",
    "Written by Edie Marlow, Planetary Geologist at Brown University": (
        "Edie Marlow|role=Planetary Geologist|aff=Brown University"
    ),
    "Written by Edie Marlow, Professor of Law at Harvard University": (
        "Edie Marlow|role=Professor of Law|aff=Harvard University"
    ),
    "Laporan Wartawan Serambi Indonesia Rahmat Fadli | Aceh Tamiang": (
        "Rahmat Fadli|aff=Serambi Indonesia|loc=Aceh Tamiang"
    ),
    "Laporan Wartawan Serambi Indonesia Yusnafi Tomasoa": "Yusnafi Tomasoa|aff=Serambi Indonesia",
    "Laporan Wartawan Tribun Medan, Rahmat Fadli": "Rahmat Fadli|aff=Tribun Medan",
    "Laporan Wartawan Rahmat Fadli, Siti Aminah": "Rahmat Fadli;Siti Aminah",
}

PLACES = {
    "Rafiqul Hossain, Cox's Bazar": "Rafiqul Hossain|loc=Cox's Bazar",
    "By Harriet Dunmore in King's Lynn": "Harriet Dunmore|loc=King's Lynn",
    "Mehmet ERDEM - Burak TOPÇU/ÇANAKKALE, (DHA)": (
        "Mehmet ERDEM|aff=DHA|loc=ÇANAKKALE;Burak TOPÇU|aff=DHA|loc=ÇANAKKALE"
    ),
    "Mehmet ERDEM/BODRUM (Muğla), (DHA)": "Mehmet ERDEM|aff=DHA|loc=BODRUM",
    "Ayşe DEMİR-Mehmet ERDEM/SİVAS, (DHA)": (
        "Ayşe DEMİR|aff=DHA|loc=SİVAS;Mehmet ERDEM|aff=DHA|loc=SİVAS"
    ),
    "Oduvra Treskin- Ibadan": "Oduvra Treskin|loc=Ibadan",
    "Eneko Urrestia. Madrid": "Eneko Urrestia|loc=Madrid",
    "Oduvra Treskin (The Jakarta Post) Jakarta": "Oduvra Treskin|aff=The Jakarta Post|loc=Jakarta",
    "القاهرة: صفية السعدني": "صفية السعدني|loc=القاهرة",
    "القاهرة ـ منى السعدني": "منى السعدني|loc=القاهرة",
    "دبي: منى السعدني وأحمد خليل": "منى السعدني|loc=دبي;أحمد خليل|loc=دبي",
    "الرياض: «الشرق الأوسط»": "الشرق الأوسط|org|loc=الرياض",
    "מאת: יעל רבינוביץ'-לוי | צילום: אבי כהן": "יעל רבינוביץ'-לוי;אבי כהן|credit=photography",
}

NONE = """
tekst van de motie
Text Mining Photos Online
Photos Show Damage
beeld Joost Terwel
Pix by Nimal Silva
NEWSPAPER SECTION: News
Section: News
3 Minuten Lesezeit
Eine Analyse von Wahldaten
Vi rapporterer fra Bodø
Journalist Killed in Gaza
(Japanese original)
Winter's Tale, King's Lynn
Golden Lion, King's Lynn
Palace Hotel, King's Cross
Edie Marlow, Cox's Bazar's mayor
Laporan Keuangan Bank Indonesia | Jakarta
Laporan Cuaca | Banda Aceh
Edie Marlow at Brown University
Anna Kessel, Jonas Riedel (SPD)
دبي: منى تفوز بالجائزة
القاهرة: مدرب الأهلي
القاهرة: الطقس اليوم
الكويت: استقالة الحكومة
القاهرة: «لا نعرف من فعل ذلك»
Photo by Callum Reave. Madrid
Nothing New. Madrid
""".strip().splitlines()


@pytest.mark.parametrize("table", [FIELDS, READING, LISTS, LABELS, TRADES, HOUSES, PLACES])
def test_what_stands_beside_a_byline(
    table: dict[str, str], misread: Callable[..., dict[str, str]]
) -> None:
    """Other fields are left out, and what is said of all is each author's."""
    assert not misread(table)


@pytest.mark.parametrize("text", NONE)
def test_none_of_these(text: str) -> None:
    """Labels, places and titles alone sign nothing, nor do sentences."""
    with pytest.raises(BylineError):
        newsparse.parse_byline(text)


def test_an_address_belongs_to_whom_it_names() -> None:
    """Behind several names an address is of the one whose name it holds."""
    byline = newsparse.parse_byline("BY PARK JI-WON, CHOI MIN-SEO [park.jiwon@merrin.co.kr]")
    assert [author.email for author in byline.authors] == ["park.jiwon@merrin.co.kr", None]
    byline = newsparse.parse_byline("BY PARK JI-WON, CHOI MIN-SEO [desk@merrin.co.kr]")
    assert [author.email for author in byline.authors] == [None, "desk@merrin.co.kr"]


def test_nothing_moves_where_bullets_are_left_out() -> None:
    """The signs of a list's items become blanks, so that offsets hold."""
    text = "By\n* Harriet Dunmore\n* Callum Reave"
    assert len(without_bullets(text)) == len(text)
    byline = newsparse.parse_byline(text)
    assert [text[a.span.start : a.span.stop] for a in byline.authors if a.span] == [
        "Harriet Dunmore",
        "Callum Reave",
    ]


def test_in_an_article() -> None:
    """Lines of these kinds are found above a text, and what they name is no paragraph."""
    text = (
        "Ferry returns to Merrin Bay\n\n"
        "Section: News Writer: Malee Srisai\n\n5 March 2025\n\n"
        "The ferry came back to the bay on Monday after eleven weeks in the yard. "
        "Passengers waited on the pier from six in the morning.\n\n"
        "The company said it would run every hour until the end of the summer season."
    )
    article = newsparse.parse(text)
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Malee Srisai"]
    assert len(article.paragraphs) == 2


NAMES = (
    "Seán Mac an tSíthigh",
    "Pádraig Ó hÉigeartaigh",
    "‘Alisi Vea",
    "Nhlanhla ka Mzolo",
    "Aigerim Sadyk kyzy",
    "Pau Puig i Scotoni",
    "Than Toe Aung",
)


@pytest.mark.parametrize("name", NAMES)
def test_names_of_many_lands(name: str) -> None:
    """Particles, mutations and stops of other languages are parts of names behind an English mark."""
    for text in (f"By {name}", f"By {name}, Reuters", f"By {name} and Jane Doe"):
        assert newsparse.parse_byline(text).authors[0].name == name, text


def test_a_date_takes_no_part_of_a_name() -> None:
    """What might be a day's or an era's abbreviation ends a name in front of the day."""
    for text, name in (
        ("Jim Merrow Sr. | 5 March 2025", "Jim Merrow Sr."),
        ("Yoo Ji-ah 5 March 2025", "Yoo Ji-ah"),
    ):
        assert newsparse.parse_byline(text).authors[0].name == name
