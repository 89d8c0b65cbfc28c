"""Bylines of correspondents, desks and local papers; how tables are written says ``conftest.py``."""

from __future__ import annotations

from collections.abc import Callable

import newsparse

READ = {
    "Md. Rakib Muster": "Md. Rakib Muster",
    "By Mohd. Iqbal": "Mohd. Iqbal",
    "By Ma. Teresa Doe, Philippine News Agency": "Ma. Teresa Doe |aff=Philippine News Agency",
    "By Jack Ma.": "Jack Ma",
    "Redacción Sucesos": "Redacción Sucesos |org",
    "Redaktion Finanzen": "Redaktion Finanzen |org",
    "Dawn Report": "Dawn Report |org",
    "John Roe and Rowena Doe Political correspondents": "John Roe;Rowena Doe |role=Political correspondents",
    "Корреспондент ТАСС Анна Петрова": "Анна Петрова |role=Корреспондент |aff=ТАСС",
    "中央社記者 王小明 台北8日電": "王小明 |aff=中央社 |loc=台北",
    "Von Anna Muster (CDU)": "Anna Muster |aff=CDU",
    "דניאל כהן, גלובס": "דניאל כהן |aff=גלובס",
    "By Otieno Ochieng'": "Otieno Ochieng'",
    "Amanda “Mia” Doe": "Amanda “Mia” Doe",
    "Reynaldo “Rey” de la Cruz Jr.": "Reynaldo “Rey” de la Cruz Jr.",
    "N. Muster HYDERABAD": "N. Muster |loc=HYDERABAD",
    "Ouest-France, Jeanne Dupont": "Ouest-France |org;Jeanne Dupont",
    "Jane Doe\nSenior Reporter, HuffPost": "Jane Doe |role=Senior Reporter |aff=HuffPost",
    "Jane Doe. Photos: John Roe": "Jane Doe;John Roe |credit=photography",
    "Ana Ode y Emir Ruiz, enviados": "Ana Ode;Emir Ruiz |role=enviados",
    "Por g1 PE": "g1 PE |org",
    "Penulis: Sri Putri, Suharyanto": "Sri Putri;Suharyanto",
    "Jane Doe North of England correspondent": "Jane Doe |role=North of England correspondent",
    "Jane Doe Age of extinction reporter": "Jane Doe |role=Age of extinction reporter",
    "ByJane DoeNostalgia editor": "Jane Doe |role=Nostalgia editor",
    "Interviews by Jane Doe": "Jane Doe",
    "Anna Muster (Bild: Privat)": "Anna Muster",
    "Kontributor Yogyakarta, Putra Muster": "Putra Muster |role=Kontributor |loc=Yogyakarta",
    "By Ripeka Doe, Te Rito journalist": "Ripeka Doe",
    "Jane Doe Victorian state correspondent": "Jane Doe |role=Victorian state correspondent",
    "小林さやか（ジャーナリスト）": "小林さやか |role=ジャーナリスト",
    "北海道支社・佐々木花子": "佐々木花子 |aff=北海道支社",
    "财新记者 张晓明 发自北京": "张晓明 |aff=财新 |loc=北京",
}
NONE = [
    "Anna Muster (CDU)",
    "Jane Doe (SNP)",
    "Staff Picks",
    "Harbour Council chief Jane Doe. Photo: John Roe",
    "Jane Doe Bay Circuit, Melbourne",
    "Nelson Mandela Bay",
    "Prince Harry",
    "King Charles III",
    "Real Madrid",
    "Videobeitrag von Anna Muster",
    "Palazzo Harbour",
    "Jane Doe sues reporter",
]


def test_correspondents_and_desks(misread: Callable[..., dict[str, str]]) -> None:
    """A line of a correspondent or desk names these authors; a politician's party makes him none."""
    assert not misread(READ | dict.fromkeys(NONE, ""))


def test_signature_and_day_right_below_the_headline() -> None:
    """A line in small letters that says who wrote, and when, is no rest of the headline."""
    text = (
        "Storm closes the ports of the north\nby Jane Doe 14 April 2025\n\n"
        "The ferries to the islands stayed in harbour on Monday because the wind had risen to force ten.\n"
    )
    article = newsparse.parse(text)
    assert article.title == "Storm closes the ports of the north"
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
