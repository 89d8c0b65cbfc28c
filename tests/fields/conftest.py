"""How tables of bylines and of boilerplate are written and read.

What a line prints is written as the name, then ``|org`` for an organisation, ``|role=``,
``|aff=``, ``|loc=`` and ``|credit=`` where they stand; several authors are parted by semicolons,
and nothing is no byline. A block of boilerplate stands on a line behind its kind and a bar, ``none``
for prose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

import newsparse
from newsparse import Author, BylineError, Credit
from newsparse.fields.boilerplate import judge, tables
from newsparse.languages import every


def shown(author: Author) -> str:
    """Write an author as the tables do."""
    parts = [author.name]
    if author.kind.value == "organisation":
        parts.append("org")
    for key, value in (
        ("role", author.role),
        ("aff", author.affiliation),
        ("loc", author.location),
        ("credit", author.credit.value if author.credit is not Credit.BY else None),
    ):
        if value is not None:
            parts.append(f"{key}={value}")
    return "|".join(parts)


def read(text: str) -> str:
    """Read a line and write its authors as the tables do."""
    try:
        return ";".join(map(shown, newsparse.parse_byline(text).authors))
    except BylineError:
        return ""


@pytest.fixture
def misread() -> Callable[..., dict[str, str]]:
    """Return a reader of tables, which says how each line is read that is read otherwise.

    With ``kinds=False`` the table doesn't say who is an organisation.
    """

    def compare(table: Mapping[str, str], *, kinds: bool = True) -> dict[str, str]:
        got = {text: read(text) for text in table}
        return {
            text: found
            for text, found in got.items()
            if (found if kinds else found.replace("|org", "")) != table[text].replace(" |", "|")
        }

    return compare


@pytest.fixture
def misjudged() -> Callable[[str], list[str]]:
    """Return a reader of tables of blocks: which of them are judged to be something else."""
    known = tables(every())

    def wrong(forms: str) -> list[str]:
        found: list[str] = []
        for line in forms.strip().splitlines():
            kind, _, text = line.partition(" | ")
            judged = judge(text, known)
            told = judged.kind is not None and judged.score > 0.0
            if (judged.kind.value if judged.kind is not None and told else "none") != kind:
                found.append(f"{text}: {judged}")
        return found

    return wrong
