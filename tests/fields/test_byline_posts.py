"""Names beside an office or a house, in forms of their own."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Author, AuthorKind, BylineError


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Иван Скворцов (Редактор отдела «Россия»)",
            Author(name="Иван Скворцов", role="Редактор отдела «Россия»"),
        ),
        ("Anna Müller (Redakteurin)", Author(name="Anna Müller", role="Redakteurin")),
        ("Jane Doe, Hawke’s Bay reporter", Author(name="Jane Doe", role="Hawke’s Bay reporter")),
        # A name that no list has: whoever reports for a place of another's signs.
        (
            "Aroha Tane, Hawke's Bay reporter",
            Author(name="Aroha Tane", role="Hawke's Bay reporter"),
        ),
        ("Kovács Réka újságíró. 2025. 04. 14. 10:05", Author(name="Kovács Réka", role="újságíró")),
        ("أحمد عبدالله كاتب وصحافي", Author(name="أحمد عبدالله", role="كاتب وصحافي")),
        ("Ouest-France Jeanne PETIT.", Author(name="Jeanne PETIT", affiliation="Ouest-France")),
        ("文｜财新 周航", Author(name="周航", affiliation="财新")),
    ],
)
def test_forms(line: str, wanted: Author) -> None:
    """The office or the house is read with the name, and the name alone is the author."""
    byline = newsparse.parse_byline(line)
    assert byline.authors == (wanted,)
    (author,) = byline.authors
    assert line[author.span.start : author.span.stop] == author.name
    assert author.kind is AuthorKind.PERSON


@pytest.mark.parametrize(
    "line",
    [
        # A party, a trade that writes nothing, a number.
        "Angela Weber (CDU)",
        "Jan Novák (herec)",
        "Jane Doe (34)",
        # Whom a text is about.
        "Jane Doe, Marrick’s president",
        "Jane Doe, Marrick’s new striker",
        "The Harbour, the Bay's reporter of all tides, sails",
        # No name in front of the office, or none behind it.
        "أحمد كاتب",
        "رئيس البلدية كاتب",
        "أحمد عبدالله يقول إنه كاتب",
        # The name of a house, and words that are no name.
        "Ouest-France Bretagne Sud.",
        "Ouest-France",
        "The ferry sails. 2025. 04. 14.",
        "(",
        ")",
        ".",
    ],
)
def test_no_forms(line: str) -> None:
    """Two capitals in front of brackets, or behind a house, may be anything."""
    with pytest.raises(BylineError):
        newsparse.parse_byline(line)
