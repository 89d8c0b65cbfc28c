"""Bylines that a tool ran into what is printed beside them; how tables are written says ``conftest.py``."""

from __future__ import annotations

from collections.abc import Callable

READ = {
    "By Jane DoeEdited by: John Roe": "Jane Doe;John Roe |credit=editing",
    "By Jane DoeEdited by John Roe": "Jane Doe;John Roe |credit=editing",
    "By Jane DoePhotographs by John Roe": "Jane Doe;John Roe |credit=photography",
    "By Jane DoeUpdated 3 May 2024": "Jane Doe",
    "Jane DoePolitics reporter3 May 2024": "Jane Doe |role=Politics reporter",
    "Jane DoePolitical correspondent": "Jane Doe |role=Political correspondent",
    "Written byJane Doe": "Jane Doe",
    "Posted byJane Doe": "Jane Doe",
    "AuthorJane Doe": "Jane Doe",
    "AutorAnna Muster": "Anna Muster",
    "Von Anna WeberFotos: Jens Krüger": "Anna Weber;Jens Krüger |credit=photography",
    "Marta SolísMadrid3 mayo 2024": "Marta Solís |loc=Madrid",
    "Penulis:Siti LestariEditor:Joko Widagdo": "Siti Lestari;Joko Widagdo |credit=editing",
    "By Fergus McDonald": "Fergus McDonald",
    "Portrait of Jane DoeJane Doe": "Jane Doe",
    "Profile image for Jane van der HornJane van der Horn": "Jane van der Horn",
    "By Lucy DeVries": "Lucy DeVries",
    "By Ana LaVoie, Reuters": "Ana LaVoie |aff=Reuters",
    "3 May 2024, Ngu-Sipho Zulu": "Sipho Zulu",
    "3 May 2024 | VonAnna Weber": "Anna Weber",
    "3 May 2024 AutorAnna Muster": "Anna Muster",
    "DeAnna Doe | News": "DeAnna Doe |aff=News",
    "3 May 2024 | DeAnna Doe": "DeAnna Doe",
    "3 May 2024 DeShawn Reed and DeAnna Doe": "DeShawn Reed;DeAnna Doe",
    "3 maggio 2024 | DiAnne Rossi": "DiAnne Rossi",
    "14 avril 2025 | LeRoy Diallo": "LeRoy Diallo",
    "By Jane LeVan 3 May 2024": "Jane LeVan",
    "김민수 2024.05.03": "김민수",
    "2024.05.03 금나래 기자": "금나래",
    "2024년 5월 3일 금 김민수 기자": "김민수",
    "2024年5月3日 木村太郎": "木村太郎",
    "2024年5月3日 水野 花子": "水野 花子",
    "一郎鈴木 2024年5月3日": "一郎鈴木",
    "2024年5月3日（金） 木村太郎": "木村太郎",
}


def test_glued_parts_are_parted(misread: Callable[..., dict[str, str]]) -> None:
    """A capital inside a word parts a name from the label, office, place or mark beside it."""
    assert not misread(READ)


NONE = {
    "Portrait of Jane Doe": "",
    "Portrait of Jane DoeJohn Roe": "",
    "Look at New YorkNew York": "",
    "The town of Baden BadenBaden Baden": "",
    "Ferries of the Harbour BridgeHarbour Bridge": "",
}


def test_what_a_picture_shows_is_no_name(misread: Callable[..., dict[str, str]]) -> None:
    """The name stands beside it once more, or nobody is named."""
    assert not misread(NONE)
