"""The record that every publisher fills in: names and habits of one house, no logic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from newsparse.model import DateOrder
from newsparse.model.kinds import member

__all__ = ["Publisher", "PublisherExamples"]


@attrs.frozen(kw_only=True)
class PublisherExamples:
    """Strings in the house's forms with their right answers: the tests read them.

    ``headlines`` maps a page title to the headline in it, ``datelines`` the beginning of a
    paragraph to the agency in it, ``footers`` are closing blocks that give the house away, and
    ``not_headlines`` titles that mention the house and are left whole.
    """

    headlines: Mapping[str, str] = attrs.field(factory=dict[str, str])
    datelines: Mapping[str, str] = attrs.field(factory=dict[str, str])
    footers: tuple[str, ...] = ()
    not_headlines: tuple[str, ...] = ()


def _names(_: object, field: attrs.Attribute[tuple[str, ...]], value: object) -> None:
    if isinstance(value, str):
        # Each of its letters would be a name.
        raise TypeError(f"{field.name} takes several texts, as in ({value!r},), not a single one")


def _order(value: DateOrder | Literal["DMY", "MDY", "YMD"] | None) -> DateOrder | None:
    return None if value is None else member(DateOrder, value, "date_order")


@attrs.frozen(kw_only=True, hash=False)
class Publisher:
    r"""One outlet or agency, as data.

    ``name`` is the usual name, ``aliases`` the other forms that it prints of itself (behind
    headlines, in datelines, bylines and copyright lines), ``bodies`` the party, trust or
    firm behind it, which its notes name beside it or instead, in each form that they print, ``domains`` its web domains without
    ``www.``. ``agency`` says whether it delivers to other papers, ``wires`` are the forms that
    stand in the brackets of its datelines and that are too short or too common to be looked
    for elsewhere. ``sections`` are rubrics that it prints between headline and name.
    ``footers`` are fixed openings of its own closing blocks.

    ``date_order`` is that of its all-digit dates: it settles 04/05/2025 on a page that bears the
    house's name in its title or its masthead, where nothing printed does. A text that only comes
    from the house was dated by whoever prints it, and one in another language than ``language``, a
    BCP 47 code, is of another edition. Where papers of two countries share a name there is none.

    Raises ``TypeError`` for a single text where several can be given, and ``ValueError`` for an
    order that is none.

    >>> import newsparse
    >>> gazette = Publisher(name="Harbour Gazette", domains=("gazette.example",), date_order="MDY")
    >>> gazette.date_order, gazette.agency
    (<DateOrder.MDY: 'MDY'>, False)
    >>> page = "# Storm closes ports | Harbour Gazette\n\n04/05/2025\n\nFerries stayed in harbour."
    >>> newsparse.parse(page, publishers=[gazette]).date
    ArticleDate('2025-04-05')
    """

    name: str
    aliases: tuple[str, ...] = attrs.field(default=(), validator=_names)
    bodies: tuple[str, ...] = attrs.field(default=(), validator=_names)
    wires: tuple[str, ...] = attrs.field(default=(), validator=_names)
    domains: tuple[str, ...] = attrs.field(default=(), validator=_names)
    agency: bool = False
    sections: tuple[str, ...] = attrs.field(default=(), validator=_names)
    language: str | None = None
    date_order: DateOrder | None = attrs.field(default=None, converter=_order)
    footers: tuple[str, ...] = attrs.field(default=(), validator=_names)
    examples: PublisherExamples = attrs.field(factory=PublisherExamples, repr=False, eq=False)

    def __hash__(self) -> int:
        """Hash by name alone: prepared tables are kept by publisher."""
        return hash(self.name)
