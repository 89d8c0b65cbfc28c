"""What stands behind several names and is said of all of them: their house, their town.

Facts
-----
- "Ann Ode and Jon Roe, Harbour News": who works for different papers is named with each. So a
  house belongs to every name in front of it that nothing but commas and joins part from the last;
  it may stand on the line below, but names on lines of their own are no row.
- A bracket, a post and an address are the last one's alone; so is a place behind "in", since
  reporters who share a byline sit in different towns as a rule. Behind a row without "and" a bracket with
  an agency that closes the line says where all of it comes from: "Ann Ode, Jon Roe (PAP)".
- What stands behind a comma and is no town that we know may be anything: it is not given to others.
- Whoever has a house, a place or a post of their own ends the row.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.fields import names
from newsparse.fields.byline_sheet import Draft
from newsparse.fields.byline_words import BylineTables
from newsparse.fields.places import PLACES

__all__ = ["share"]

_PARTING: Final = " ,&\u00a0-–"
_SETTING_OFF: Final = (",", "/")


def share(drafts: Sequence[Draft], text: str, tables: BylineTables) -> None:
    """Give the house or town behind the last of several names to all of them."""
    for k, (before, draft) in reversed([*enumerate(pairwise(drafts))]):
        if not (_bare(before) and draft.person and draft.role is None and draft.email is None):
            continue
        stop = drafts[k + 2].start if k + 2 < len(drafts) else len(text)
        behind = text[draft.stop : stop]
        if before.credit is not draft.credit or not _joined(
            text[before.stop : draft.start], tables
        ):
            continue
        if draft.affiliation is not None and (
            _follows(behind, draft.affiliation)
            or (
                not text[before.stop : draft.start].strip(_PARTING)
                and _closes(behind, draft.affiliation, tables)
            )
            or _shared(drafts, k + 1, draft.affiliation)
        ):
            before.affiliation = draft.affiliation
        if (
            draft.location is not None
            and (_known(draft.location) or draft.seat)
            and (_is_set_off(behind, draft.location) or _shared(drafts, k + 1, draft.location))
        ):
            before.location = draft.location


def _known(place: str) -> bool:
    """Tell whether a place is a town that we know."""
    return " ".join(names.folded_words(place)) in PLACES


def _bare(draft: Draft) -> bool:
    """Tell whether a person is named, and nothing is said of them."""
    return (
        draft.person
        and len(draft.words) > 1
        and not (draft.affiliation or draft.location or draft.role)
        and not (draft.email or draft.handle)
    )


def _shared(drafts: Sequence[Draft], k: int, said: str) -> bool:
    """Tell whether what is said of draft *k* was shared with it by the one behind."""
    if k + 1 >= len(drafts):
        return False
    behind = drafts[k + 1]
    return said in (behind.affiliation, behind.location) and behind.stop > drafts[k].stop


def _joined(between: str, tables: BylineTables) -> bool:
    """Tell whether nothing but a comma and a join stands between two names."""
    words = between.casefold().strip(_PARTING).split()
    return "\n" not in between and all(word in tables.joins for word in words)


def _follows(behind: str, house: str) -> bool:
    """Tell whether the house stands right behind the name, in no bracket."""
    at = behind.find(house)
    return at >= 0 and "(" not in behind[:at] and "[" not in behind[:at]


def _closes(behind: str, house: str, tables: BylineTables) -> bool:
    """Tell whether a known agency stands in the bracket that closes the line: "(PAP)"."""
    return house.casefold() in tables.agencies and behind.rstrip().endswith(f"({house})")


def _is_set_off(behind: str, place: str) -> bool:
    """Tell whether a comma or slash alone stands between the name and the place."""
    at = behind.find(place)
    return at > 0 and behind[:at].strip() in _SETTING_OFF
