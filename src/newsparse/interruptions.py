"""Names of the outlet that stand between the halves of a sentence, though they are printed once.

Facts
-----
A page of print has the outlet's name above the second page and not above the first: on two pages
it stands once, so that repetition does not show it. But nobody puts a name on a line by itself
into an unfinished sentence, and the same name stands in the byline or in the copyright line, or is
known. A link that a converter put on a line of its own is in no such place; the words of a
headline come back in the text, and a single word may be the end of a line that a page end cuts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from unicodedata import category

from newsparse.layout import Layout, Regime
from newsparse.lines import Lines

__all__ = ["find_interruptions"]

_LONGEST = 40
_SHORT = 24
"""A shorter line in front, without a stop, is a name or label itself."""
_CASELESS = "\u0590"
"""From here on are the scripts without capitals, in which a word may be a whole name."""
_MOST = 32
"""So many short lines are looked for elsewhere: a text with more is a list."""


def find_interruptions(
    lines: Lines,
    layout: Layout,
    body: list[int],
    known: Mapping[str, object],
    headline: Iterable[int] = (),
) -> frozenset[int]:
    r"""Return the lines of *body* that are the name of the outlet amid a sentence.

    *known* has the names of outlets, casefolded; the lines of the *headline* name none.

    >>> from newsparse.layout import measure
    >>> from newsparse.lines import read_lines
    >>> lines = read_lines(
    ...     "The ferries stayed in harbour because\n\nReuters\n\nof the wind.\n\nIt blew on."
    ... )
    >>> find_interruptions(lines, measure(lines), [0, 2, 4, 6], {"reuters": True})
    frozenset({2})
    """
    if layout.regime is Regime.SPACED:
        # There every line stands by itself.
        return frozenset()
    texts = lines.texts
    found: list[int] = []
    elsewhere: str | None = None
    asked = 0
    # The last line of a block, or of a page, behind the last line of one.
    for k in [
        k
        for k, (a, b) in enumerate(pairwise(body))
        if b - a != 1 and len(texts[a]) <= _LONGEST and k
    ]:
        name, before = texts[body[k]].strip("*_"), texts[body[k - 1]]
        if not (_may_be_name(name) and _is_unfinished(before)):
            continue
        below = body[k] - body[k - 1] == 1
        if below and not (" " in name and texts[body[k + 1]][0].islower()):
            # The end of a paragraph or of a page, or a line of verse.
            continue
        if name.casefold() not in known:
            if below or not (" " in name or name[0] >= _CASELESS):
                continue
            asked += 1
            if asked > _MOST:
                break
            if elsewhere is None:
                own = frozenset(body).union(headline)
                elsewhere = "\n".join([text for i, text in enumerate(texts) if i not in own])
            if not _names(elsewhere, name):
                continue
        found.append(body[k])
    return frozenset(found)


def _names(text: str, name: str) -> bool:
    """Tell whether a text has a name whole: "Port" is not in "Portland News"."""
    at = text.find(name)
    while at >= 0:
        beside = text[at - 1 : at] + text[at + len(name) : at + len(name) + 1]
        if not any(map(str.isalpha, beside)) or category(name[0]) == "Lo":
            return True
        at = text.find(name, at + 1)
    return False


def _may_be_name(line: str) -> bool:
    first = line[:1]
    return line[-1:].isalnum() and first.isalpha() and not first.islower()


def _is_unfinished(line: str) -> bool:
    """Tell whether a line of text ends in mid-sentence."""
    last = line[-1]
    return len(line) >= _SHORT and (last == "," or (last.isalpha() and not last.isupper()))
