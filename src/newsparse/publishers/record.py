"""The record that every publisher fills in: names and habits of one house, no logic."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse.model import DateOrder

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


@attrs.frozen(kw_only=True, hash=False)
class Publisher:
    """One outlet or agency, as data.

    ``name`` is the usual name, ``aliases`` the other forms that it prints of itself (behind
    headlines, in datelines, bylines and copyright lines), ``bodies`` the party, trust or
    firm behind it, which its notes name beside it or instead, in each form that they print, ``domains`` its web domains without
    ``www.``. ``agency`` says whether it delivers to other papers, ``wires`` are the forms that
    stand in the brackets of its datelines and that are too short or too common to be looked
    for elsewhere. ``sections`` are rubrics that it prints between headline and name.
    ``footers`` are fixed openings of its own closing blocks. ``language``, a BCP 47 code, and
    ``date_order``, that of its all-digit dates, are kept as facts about the house: no reading of
    this version is settled by them, so give the option ``date_order`` where you know it.

    Raises ``TypeError`` for a single text where several can be given.

    >>> gazette = Publisher(name="Harbour Gazette", domains=("gazette.example",), language="en")
    >>> gazette.name, gazette.agency
    ('Harbour Gazette', False)
    """

    name: str
    aliases: tuple[str, ...] = attrs.field(default=(), validator=_names)
    bodies: tuple[str, ...] = attrs.field(default=(), validator=_names)
    wires: tuple[str, ...] = attrs.field(default=(), validator=_names)
    domains: tuple[str, ...] = attrs.field(default=(), validator=_names)
    agency: bool = False
    sections: tuple[str, ...] = attrs.field(default=(), validator=_names)
    language: str | None = None
    date_order: DateOrder | None = None
    footers: tuple[str, ...] = attrs.field(default=(), validator=_names)
    examples: PublisherExamples = attrs.field(factory=PublisherExamples, repr=False, eq=False)

    def __hash__(self) -> int:
        """Hash by name alone: prepared tables are kept by publisher."""
        return hash(self.name)
