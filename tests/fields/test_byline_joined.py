"""Bylines of several authors: what joins them, what only seems to; how tables are written says ``conftest.py``."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsparse
from newsparse import BylineError

WITHIN_HOUSES = {
    "By Jane Doe, Institute for Race and Society": "Jane Doe |aff=Institute for Race and Society",
    "By Jane Doe, Eastwood and Kimberley Advertiser": "Jane Doe |aff=Eastwood and Kimberley Advertiser",
    "By Jane Doe, Co-chair of the Women and Equalities Network": (
        "Jane Doe |role=Co-chair |aff=the Women and Equalities Network"
    ),
    "Jane Doe, Professor of Law and Society at Harbour University": (
        "Jane Doe |role=Professor of Law and Society |aff=Harbour University"
    ),
    "By Jane Doe, The Gazette and John Roe": "Jane Doe |aff=The Gazette;John Roe",
    "By Jane Doe in Paris and John Roe": "Jane Doe |loc=Paris;John Roe",
    "By Jane Doe, Harbour Gazette and Dublin Times": "Jane Doe |aff=Harbour Gazette;Dublin Times |org",
    "By Jane Doe/Tribune News Service": "Jane Doe |aff=Tribune News Service",
    "By Jane Doe, The Hindu Bureau": "Jane Doe |aff=The Hindu Bureau",
    "Von Anna Muster, Dekanat Ansbach": "Anna Muster |aff=Dekanat Ansbach",
    "Anna Muster, Kirchenkreis Altholstein": "Anna Muster |aff=Kirchenkreis Altholstein",
}

AROUND_NAMES = {
    "By Jane Doe† and John Roe‡": "Jane Doe;John Roe",
    "Jane Doe*, John Roe†": "Jane Doe;John Roe",
    "Jane Doe, John Roe et al.": "Jane Doe;John Roe",
    "By Jane Doe andJohn Roe": "Jane Doe;John Roe",
    "Von Anna Muster undJens Krüger": "Anna Muster;Jens Krüger",
    "By Jane Doe and John Roe with agency reports": "Jane Doe;John Roe",
    "Autor:innen: Anna Muster, Jens Krüger": "Anna Muster;Jens Krüger",
    "Autor*innen: Anna Muster und Jens Krüger": "Anna Muster;Jens Krüger",
    "Autor/-innen: Anna Muster und Jens Krüger": "Anna Muster;Jens Krüger",
}


def test_a_house_may_hold_an_and(misread: Callable[..., dict[str, str]]) -> None:
    """Behind the join stands the rest of a house, a second house or a second author."""
    assert not misread(WITHIN_HOUSES)


def test_signs_around_names(misread: Callable[..., dict[str, str]]) -> None:
    """Signs of footnotes, joins that ran into a name, and labels for all genders."""
    assert not misread(AROUND_NAMES)


@pytest.mark.parametrize("text", ["Mit Anna Muster", "Mit Anna Muster und Jens Krüger"])
def test_a_word_in_front_is_no_first_name(text: str) -> None:
    """Who took part in something signs nothing."""
    with pytest.raises(BylineError):
        newsparse.parse_byline(text)
