"""How a block is set, and how much of it is an address: what can be seen without any words.

Facts
-----
- A row of sections parted by ``>`` is a breadcrumb trail, and words that all begin with ``#`` are tags.
- A block of one word that is an address is a contact, and needs no weighing.
- A phrase between marks, or at either end of the block, stands free of any sentence.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse.fields import contacts
from newsparse.fields.boilerplate_gate import SHORT, STOPS, is_dotted
from newsparse.fields.boilerplate_table import Seen
from newsparse.fields.boilerplate_words import PUNCTUATION, BoilerplateTables, fold
from newsparse.fields.postal import PostalTables, postal
from newsparse.model import BoilerplateKind
from newsparse.patterns import late

__all__ = [
    "CLOSERS",
    "address_of",
    "addresses",
    "borders",
    "lone_address",
    "posted",
    "reaches_writer",
    "shape_of",
]

Kind = BoilerplateKind

_SEPARATORS: Final = late(r" [|·•/›»>‹«–] |[|·•›»]|\n")
_CRUMBS: Final = late(r"\A[^>›»\n]{1,40}(?: ?[>›»] ?[^>›»\n]{1,40}){2,}")
CLOSERS: Final = "\"'”’»›)]」』）* "


def lone_address(text: str) -> Seen | None:
    """Read a word that is nothing but an address, which needs no weighing."""
    if not ("@" in text or "://" in text or is_dotted(text)) or len(text) > SHORT:
        return None
    reach = addresses(text)
    if not reach or address_of(text, reach) < 4:
        return None
    length = 0 if len(text) <= 25 else 1 if len(text) <= 60 else 2
    return Seen((0, 0, 0, 0, 4, 0, length, 0, 0, 0, 0, 0, 0, 0, 1, 0), Kind.CONTACT)


def address_of(text: str, reach: tuple[contacts.Printed, ...]) -> int:
    """Tell how much of a block is an address."""
    covered = sum(len(found.label) for found in reach)
    share = covered / max(1, len(text.strip(PUNCTUATION)))
    if share > 0.45:
        return 4 if share > 0.9 else 3
    last = max(found.span.stop for found in reach)
    return 2 if last >= len(text.rstrip(PUNCTUATION + STOPS)) else 1


def posted(
    text: str, words: PostalTables, reach: tuple[contacts.Printed, ...] = ()
) -> tuple[contacts.Printed, ...]:
    """Return the postal lines of a block that is an address for the most part.

    News tells where a house stands, too, in a sentence: there most words are others.
    """
    if len(text) > _LONGEST_POSTED or ("," not in text and "\n" not in text):
        return ()
    lines = postal(text, words)
    covered = sum(len(found.label) for found in (*reach, *lines))
    return lines if covered > _POSTED * len(text) else ()


def reaches_writer(
    text: str, reach: tuple[contacts.Printed, ...], tables: BoilerplateTables
) -> bool:
    """Tell whether a name, and how to reach who bears it, are all of a line: an address has the name.

    "Contact Ann Oderson at aoderson@quay.example or 020 7946 0112. Follow @AOderson."
    """
    if not reach:
        # "Ann Ode (@AOderson), 3 May 2024": whose message is shown.
        return False
    addressed = [found.label for found in reach if "@" in found.label]
    for found in sorted(reach, key=lambda one: -one.span.start):
        text = f"{text[: found.span.start]} {text[found.span.stop :]}"
    addressed += _HANDLE.findall(text)
    words = _HANDLE.sub(" ", text).split()
    if not addressed or len(words) > _MOST_BESIDE:
        return False
    named = [
        bare
        for word in words
        if word.lstrip(PUNCTUATION)[:1].isupper()
        and (bare := fold(word).strip(PUNCTUATION)) not in tables.services
    ]
    printed = _JOINED.sub("", " ".join(addressed).casefold())
    named += [first + last for first, last in pairwise(named)]
    return (
        0 < len(named) <= _MOST_NAMES
        and any(len(name) >= _LEAST_NAME and name in printed for name in named)
        and all(_is_beside(word, tables) for word in words)
    )


def _is_beside(word: str, tables: BoilerplateTables) -> bool:
    """Tell whether a word is no more than what stands beside a name and its addresses."""
    bare = word.strip(PUNCTUATION)
    if not bare or bare[0].isupper() or not any(map(str.isalpha, bare)):
        return True
    folded = fold(bare)
    if folded in tables.past:
        return False
    return (
        folded in tables.common_in
        or folded in tables.services
        or folded in tables.imperatives
        or folded in tables.pronouns
        or folded in tables.says.joints
    )


# "@AOderson": no part of an address.
_HANDLE: Final = late(r"(?<![\w.])@[\w.]{2,30}\b")
_MOST_BESIDE: Final = 14
_JOINED: Final = late(r"[._-]")
_MOST_NAMES: Final = 12
"""Words with capitals, and each two of them as addresses join them."""
_LEAST_NAME: Final = 4
_LONGEST_POSTED: Final = 160
_POSTED: Final = 0.45


def addresses(text: str) -> tuple[contacts.Printed, ...]:
    """Return the web and e-mail addresses printed in *text*."""
    return (*contacts.links(text), *contacts.emails(text))


def shape_of(whole: str, text: str, tokens: list[str], ending: int, wide: int) -> int:
    """Tell how a block is set: as a trail of sections, as tags, as a list, in capitals."""
    if (
        (">" in whole or "›" in whole or "»" in whole)
        and ending not in {1, 4}
        and _CRUMBS.fullmatch(whole)
    ):
        return 3
    if (
        whole[0] == "#"
        and len(tokens) > 1
        and all(word[0] == "#" and len(word) > 1 for word in whole.split())
    ):
        return 4
    parted = not text.isascii() or "|" in text or "\n" in text or " / " in text or " > " in text
    if parted and len(_SEPARATORS.findall(text)) >= 2:
        return 1
    return 2 if text.isupper() and wide * 2 < len(text) else 0


def borders(folded: str, start: int, stop: int) -> int:
    """Count the sides on which a phrase stands free: a mark, or the block's own end."""
    before = folded[:start].rstrip()[-1:]
    after = folded[stop:].lstrip()[:1]
    return int(not before or not before.isalnum()) + int(not after or not after.isalnum())
