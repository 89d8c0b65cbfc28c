"""Names that stand beside an office or a house in a form of their own, which the grammar leaves.

Facts
-----
- A page prints what somebody is in brackets: ``Иван Скворцов (Редактор отдела «Россия»)``; behind a
  comma, of another's house: ``Jane Doe, Hawke's Bay reporter``; or between the name and the day, as a
  sentence of its own: ``Kovács Réka újságíró. 2025. 04. 14. 10:05``. Arabic sets it right behind the name.
- A regional paper sets its own name in front of the writer's: ``Ouest-France Jeanne PETIT.``,
  ``财新 周航``. No mark parts the two.

A known first name opens the name, and a word for an office or the name of a house has to stand beside
it: two capitals in front of brackets may be anything.
"""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.fields import byline_houses, names
from newsparse.fields.byline_judge import BylineScan
from newsparse.fields.byline_plain import plain
from newsparse.fields.byline_words import BylineTables
from newsparse.fields.names import Kind
from newsparse.model import Author, AuthorKind, Byline
from newsparse.model.spans import Where
from newsparse.patterns import late
from newsparse.publishers.outlets import OUTLETS

__all__ = ["behind_house", "with_post", "without_house"]


_LONGEST: Final = 120
_LONGEST_NAME: Final = 40
_LONGEST_NAMED: Final = 60
_MOST_HOUSE: Final = 3
_NAMED_WHOLE: Final = 2
_BRACKETED: Final = late(r"(?P<name>\p{Lu}[^()\[\],:;.|\d]{3,39}) \((?P<role>[^()|\d]{3,80})\)")
_GENITIVE: Final = late(
    r"(?P<name>\p{Lu}[^()\[\],:;.|\d]{3,39}), (?P<role>\p{Lu}[^,:;.|]{1,40}['’]s? [^,:;.|]{3,40})"
)
_AROUND: Final = "«»„“”\"'"
_FIRST_EAST: Final = "\u1100"
_UNCASED: Final = ("\u0590", "\u1100")
_MOST_WORDS: Final = 6
_MOST_NAMES: Final = 3


def with_post(text: str, tables: BylineTables, where: Where) -> BylineScan | None:
    """Read a name with its office in brackets, or behind a comma and of another's house.

    >>> from newsparse.fields.byline_words import tables
    >>> from newsparse.languages import every
    >>> from newsparse.model import Span
    >>> found = with_post("Jane Doe, Hawke's Bay reporter", tables(every(), ()), Span)
    >>> found.byline.authors
    (Author('Jane Doe', role="Hawke's Bay reporter"),)
    """
    if len(text) > _LONGEST:
        return None
    if _UNCASED[0] <= text[0] < _UNCASED[1]:
        return _with_post_behind(text, tables, where)
    if text[-1] == ")":
        match = _BRACKETED.fullmatch(text)
    elif "'" in text or "’" in text:
        match = _GENITIVE.fullmatch(text)
    else:
        return None
    if match is None:
        return None
    words = match["role"].casefold().split()
    ends = (words[0], words[-1]) if text[-1] == ")" else (words[-1],)
    if not any(word.strip(_AROUND) in tables.roles for word in ends):
        return None
    if words[-1] in tables.offices:
        # "Jane Doe, the Bay's president" is whom a text is about.
        return None
    sure = text[-1] != ")"
    return _one(match["name"], 0, tables, where, whole=len(text), role=match["role"], sure=sure)


def _with_post_behind(text: str, tables: BylineTables, where: Where) -> BylineScan | None:
    """Read "أحمد عبدالله كاتب وصحافي": no capital and no comma says where the office begins."""
    words = text.split(" ")
    if not _NAMED_WHOLE < len(words) <= _MOST_WORDS or words[0] not in tables.given:
        return None
    k = len(words)
    while k and (
        words[k - 1] in tables.roles
        or (words[k - 1][0] in tables.joined and words[k - 1][1:] in tables.roles)
    ):
        k -= 1
    if not _NAMED_WHOLE <= k <= _MOST_NAMES or k == len(words):
        return None
    name = " ".join(words[:k])
    author = Author(name=name, role=text[len(name) + 1 :], span=where(0, len(name)))
    byline = Byline(text=text, authors=(author,), span=where(0, len(text)))
    return BylineScan(byline, marked=False)


def behind_house(text: str, tables: BylineTables, where: Where) -> BylineScan | None:
    """Read a house and a name, with nothing between: "Ouest-France Jeanne PETIT."."""
    if len(text) > _LONGEST_NAMED or text.count(" ") < _NAMED_WHOLE:
        return None
    end = len(text) - (text[-1] == ".")
    start = _house_end(text, tables)
    if not start:
        return None
    return _one(text[start:end], start, tables, where, whole=end, affiliation=text[:start].rstrip())


def without_house(scan: BylineScan, text: str, tables: BylineTables, where: Where) -> BylineScan:
    """Take a house off the front of a name that was read with it: "财新 周航"."""
    if len(scan.byline.authors) != 1:
        return scan
    (author,) = scan.byline.authors
    if (
        author.kind is not AuthorKind.PERSON
        or author.affiliation is not None
        or " " not in author.name
    ):
        return scan
    size = _house_end(author.name, tables)
    at = text.find(author.name)
    rest = author.name[size:]
    if not size or at < 0 or not _is_name(rest, tables):
        return scan
    less = attrs.evolve(
        author,
        name=rest,
        affiliation=author.name[:size].rstrip(),
        span=where(at + size, at + len(author.name)),
    )
    return scan._replace(byline=attrs.evolve(scan.byline, authors=(less,)))


def _house_end(text: str, tables: BylineTables) -> int:
    """Return where a name may begin behind the house that opens a text; 0 where none does."""
    words = text.split(" ", _MOST_HOUSE + 1)
    at = 0
    for k, word in enumerate(words[:_MOST_HOUSE], 1):
        at += len(word) + 1
        if k == len(words):
            return 0
        whole = text[: at - 1]
        folded = whole.casefold()
        if folded not in OUTLETS and folded not in tables.house_ends:
            continue
        run = names.tokenise(whole)
        if all(token.kind is Kind.WORD for token in run) and byline_houses.known(
            run, tables, labelled=True
        ):
            return at
    return 0


def _is_name(text: str, tables: BylineTables) -> bool:
    """Tell whether a text opens with a first name, or in the East with a family's."""
    if text[:1] >= _FIRST_EAST:
        return text[0] in tables.surnames or text[:2] in tables.surnames
    words = text.split(" ")
    return len(words) >= _NAMED_WHOLE and words[0].casefold() in tables.given


def _one(
    name: str,
    start: int,
    tables: BylineTables,
    where: Where,
    *,
    whole: int,
    role: str | None = None,
    affiliation: str | None = None,
    sure: bool = False,
) -> BylineScan | None:
    """Return the byline of one name that begins at *start*, of a text that ends at *whole*.

    The first name has to be known, unless what stands beside is *sure* to be an author's.
    """
    if len(name) > _LONGEST_NAME or not (sure or _is_name(name, tables)):
        return None
    usual = plain(name, tables)
    capitals = name.rpartition(" ")[2].isupper()
    if (usual is None or usual.found != [(0, len(name))] or usual.marked) and not (
        capitals and name[:1].isupper() and name.count(" ") == 1
    ):
        return None
    author = Author(
        name=name, role=role, affiliation=affiliation, span=where(start, start + len(name))
    )
    byline = Byline(text=name, authors=(author,), span=where(0, whole))
    return BylineScan(byline, marked=False)
