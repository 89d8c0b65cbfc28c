"""Which kind a block of boilerplate is, where its phrases and signs speak for several.

Facts
-----
- The phrase that opens a block says most, the more words it has; those within it say less, but for
  two words behind an opening of one.
- An address, the copyright sign, a row of services or agencies and a name with a trade each speak
  for one kind, whatever the phrases say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.fields.boilerplate_words import KINDS, RANK, Entry, Found
from newsparse.model import BoilerplateKind

__all__ = ["heaviest"]

Kind = BoilerplateKind

_NOTED: Final = (1, 3, 4)
"""Signs of a person that make a note on its author."""
_WORD: Final = 1
_CLOSING: Final = 2
"""An address that closes the block, or is most of it."""
_CONTACT: Final = RANK[Kind.CONTACT]
_COPYRIGHT: Final = RANK[Kind.COPYRIGHT]
_CREDITS: Final = RANK[Kind.CREDITS]
_SHARE: Final = RANK[Kind.SHARE]
_RELATED: Final = RANK[Kind.RELATED]
_AUTHOR_BIO: Final = RANK[Kind.AUTHOR_BIO]
_TAGS: Final = RANK[Kind.TAGS]
_NAVIGATION: Final = RANK[Kind.NAVIGATION]

_COVERED: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 0.8, 1.0, 1.0)


def heaviest(
    opened: Entry | None,
    opening: int,
    held: list[Found],
    values: tuple[int, ...],
    topic_kind: BoilerplateKind | None,
    words: Sequence[float],
    *,
    numbered: bool = False,
    mailed: bool = False,
    signed: bool = False,
) -> BoilerplateKind | None:
    """Weigh the phrases and signs for each kind; the heaviest is it.

    *numbered* says that whoever is meant can be reached by telephone, *mailed* by mail, *signed* that
    the block is the address of a site, set as a signature.
    """
    _, _, _, sign, address, names, _, ending, shape, voice, _, person, _, topic, field, _ = values
    covered = _COVERED[field]
    votes = [worth * covered for worth in words] or [0.0] * len(KINDS)
    if opened is not None:
        # One word that a sentence opens with says less than a phrase of two within it.
        votes[opened.rank] += (0.8 if opening == _WORD else 1.0) + opened.size
        votes[opened.rank] += 1.5 if 4 <= opening < 6 else 0.0
    for entry, _, _ in held:
        votes[entry.rank] += 0.5 + 0.7 * entry.size
    if topic_kind is not None and topic > 1:
        votes[RANK[topic_kind]] += (0.0, 0.0, 1.0, 3.0, 2.2, 3.6, 0.9)[topic]
    if sign:
        votes[_COPYRIGHT] += 4.6 if sign == 2 else 1.6
    if address and opened is not None and opened.kind is Kind.CONTACT:
        votes[_CONTACT] += 2.0
    if (
        mailed
        and address >= _CLOSING
        and opened is not None
        and opened.kind is Kind.DISCLAIMER
        and voice
    ):
        # "If you have been affected by this story, write to us at ...": to whom says more than who is asked.
        votes[_CONTACT] += opened.size + 4.0
    if address >= 2:
        votes[_CONTACT] += (0.0, 0.0, 0.8, 3.0, 4.0)[address]
    if (
        address >= 3
        and names != 4
        and opened is not None
        and opened.kind is Kind.CREDITS
        and numbered
    ):
        # "Newsroom: 0451 144-2200"
        votes[_CONTACT] += 2.0
    if signed:
        votes[_CREDITS] += 4.5
    if names == 3:
        votes[_SHARE] += 4.0
    elif names == 4:
        # "All rights reserved © dpa": whose the rights are.
        owned = sign == 2 or (sign > 0 and opened is not None and opened.kind is Kind.COPYRIGHT)
        votes[_CREDITS] += 0.0 if owned else 4.5
    elif names == 2 and (opened is None or opened.kind is Kind.CONTACT):
        votes[_CONTACT] += 4.0
    if person in _NOTED:
        votes[_AUTHOR_BIO] += 4.5
    if ending == 3:
        votes[_RELATED] += 0.5
    if shape == 4:
        votes[_TAGS] += 5.0
    elif shape == 3:
        votes[_NAVIGATION] += 5.0
    most = max(votes)
    return KINDS[votes.index(most)] if most > 0.0 else None
