"""Bylines as pages print them over several lines, in every language alike.

Each form is a byline with what stands around it: the name once more below a picture, what somebody is, a
town, a house, a day, buttons, an address. How tables are written says ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsparse

NAMES = {
    "en": ("By", "Siobhán O'Rourke-Field", "October 14, 2025", "Staff Writer", "Image of {}"),
    "de": ("Von", "Anne-Kathrin Weißmüller", "14. Oktober 2025", "Redakteurin", "Porträt von {}"),
    "fr": ("Par", "Jean-Baptiste d'Aubigny", "14 octobre 2025", "Journaliste", "Photo de {}"),
    "es": (
        "Por",
        "María José Pérez de la Fuente",
        "14 de octubre de 2025",
        "Redactora",
        "Foto de {}",
    ),
    "pl": (
        "Autor:",
        "Małgorzata Kowalska-Wrona",
        "14 października 2025",
        "Dziennikarka",
        "Zdjęcie {}",
    ),
    "ru": ("Автор:", "Екатерина Соловьёва", "14 октября 2025", "Корреспондент", "Фото {}"),
    "tr": ("Yazan:", "Ayşe Gül Yıldırım", "14 Ekim 2025", "Muhabir", "{} fotoğrafı"),
    "id": ("Oleh", "Nur Aisyah binti Rahman", "14 Oktober 2025", "Jurnalis", "Foto {}"),
    "hu": ("Szerző:", "Kovács-Szabó Réka", "2025. október 14.", "újságíró", "{} fotója"),
    "is": ("Eftir", "Guðmundur Þór Einarsson", "14. október 2025", "blaðamaður", "Mynd af {}"),
    "ar": ("بقلم", "محمد عبد الرحمن", "14 أكتوبر 2025", "مراسلة", "صورة {}"),
    "ko": ("글", "김민수", "2025년 10월 14일", "기자", "{} 사진"),
    "ja": ("文", "山田太郎", "2025年10月14日", "記者", "{}の写真"),
    "zh": ("作者：", "张晓明", "2025年10月14日", "记者", "{}照片"),
    "in": ("By", "K.P. Sai Kiran", "Oct 14, 2025", "Senior Correspondent", "Photo of {}"),
}

FORMS = [
    "{by} {name}\n{date}",
    "{by}\n{name}\n{date}",
    "{name}\n{date}",
    "{date}\n{name}",
    "{date}\n{by} {name}",
    "{by} {name}\n{role}\n{date}",
    "{name}\n{role}\n{date}",
    "{name}\n|\n{date}",
    "{name}\n•\n{date}",
    "{by} {name} | {date}",
    "{by} {name}\ndesk@quay.example\n{date}",
    "{by} {name}\n@quaydesk\n{date}",
    "{shown}\n{by} {name}\n{date}",
    "{shown}\n{name}\n{date}",
    "{name}\n{by} {name}\n{date}",
]


@pytest.mark.parametrize("language", NAMES)
def test_forms_over_several_lines(language: str) -> None:
    """However a page sets a byline over its lines, its author is the one that is named."""
    by, name, date, role, shown = NAMES[language]
    misread: dict[str, list[str]] = {}
    for form in FORMS:
        text = form.format(by=by, name=name, date=date, role=role, shown=shown.format(name))
        try:
            found = [author.name for author in newsparse.parse_byline(text).authors]
        except newsparse.BylineError:
            found = []
        if found != [name]:
            misread[text] = found
    assert not misread


READ = {
    # A surname in capitals shows the name, and so the town below it.
    "Deniz KARABOĞA\nTekirdağ": "Deniz KARABOĞA |loc=Tekirdağ",
    "Jane DOE\nMarrick": "Jane DOE |loc=Marrick",
    "Deniz KARABOĞA / Tekirdağ, DHA": "Deniz KARABOĞA |aff=DHA |loc=Tekirdağ",
    "Deniz KARABOĞA\nTekirdağ, DHA": "Deniz KARABOĞA |aff=DHA |loc=Tekirdağ",
    "Jane DOE\nJohn ROE": "Jane DOE;John ROE",
    "Jane DOE\nSports Editor": "Jane DOE |role=Sports Editor",
    "Élodie Le GOFF\nLyon": "Élodie Le GOFF |loc=Lyon",
    # A town and one word more, below a name, is a paper.
    "Jane Doe\nNashville Despatch": "Jane Doe |aff=Nashville Despatch",
    "By Saharareporters, New York": "Saharareporters |loc=New York",
    # What is joined to a name by "and" is no title of it.
    "Jane Doe and staff writers": "Jane Doe;staff writers",
    "by Daily Sabah with Agencies\nANKARA": "Daily Sabah |loc=ANKARA;Agencies |credit=with",
    "By Jane Doe Scottish Political Editor": "Jane Doe |role=Scottish Political Editor",
    # Words of the newsroom and of the page, and houses, are nobody's name.
    "作者： 张晓明\n记者\n2025年10月14日": "张晓明 |role=记者",
    "张晓明\n关注\n2025年10月14日": "张晓明",
    "文 山田太郎\nフォロー\n2025年10月14日": "山田太郎",
    "文 山田太郎\n港新聞\n2025年10月14日": "山田太郎 |aff=港新聞",
    "글 김민수\n편집 박지훈\n2025년 10월 14일": "김민수;박지훈 |credit=editing",
    "Oleh Dewi Lestari\nKurir Marrick\n14 Oktober 2025": "Dewi Lestari |aff=Kurir Marrick",
    "Por Ana Fonseca, Correio de Marrick": "Ana Fonseca |aff=Correio de Marrick",
}

NOTHING = [
    "Jane Doe\nMarrick",
    "Grace PERIOD\nMarrick",
    "Jane Doe\nNairobi Kenya",
    "上海\n2025年10月14日",
    "Image of Jane Doe\nA harbour at dawn",
]


def test_lines_below_a_name(misread: Callable[..., dict[str, str]]) -> None:
    """What stands below a name or beside it is told from a further author."""
    assert not misread(READ, kinds=False)


def test_lines_that_show_no_byline(misread: Callable[..., dict[str, str]]) -> None:
    """A name and a word that nobody knows, a town alone and a picture of somebody make no byline."""
    assert not misread(dict.fromkeys(NOTHING, ""))
