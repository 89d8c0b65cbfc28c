"""Names of the outlet, and rules, that stand between the halves of a sentence, though printed once.

Facts
-----
A page of print has the outlet's name above the second page and not above the first: on two pages
it stands once, so that repetition does not show it. But nobody puts a name on a line by itself
into an unfinished sentence, and the same name stands in the byline or in the copyright line, or is
known. A link that a converter put on a line of its own is in no such place; the words of a
headline come back in the text, and a single word may be the end of a line that a page end cuts.
Some tools that read pages print a rule where one ends; who parts sections by one ends a sentence first.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import pairwise
from unicodedata import category

from newsparse.layout import Layout, Regime
from newsparse.lines import STOPS, Lines, is_small
from newsparse.marks import is_separator

__all__ = ["find_interruptions", "find_page_rules"]

_LONGEST = 40
_SHORT = 24
"""A shorter line in front, without a stop, is a name or label itself."""
_LEAST_TEXT = 50
"""Columns: what is shorter may be a verse, or a heading."""
_MOST_BETWEEN = 4
_WIDE = "\u2e80"
_CLOSING = "\"'”’»)]」』"
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


def find_page_rules(
    lines: Lines,
    body: list[int],
    known: Mapping[str, object],
    *,
    headings: Container[int] = (),
    small: Container[str] = (),
) -> frozenset[int]:
    r"""Return the lines of *body* that are rules amid a sentence, and names of outlets beside them.

    *known* has the names, casefolded; *headings* are marked, *small* the words that end no sentence.

    >>> from newsparse.lines import read_lines
    >>> first = "The ferries stayed in harbour on Monday because of the"
    >>> lines = read_lines(f"{first}\n\n---\n\nwind.\n\n---\n\nIt blew on.")
    >>> find_page_rules(lines, [0, 2, 4, 6, 8], {})
    frozenset({2})
    """
    texts = lines.texts
    rules = [k for k, i in enumerate(body) if texts[i][0] in _RULED and is_separator(texts[i])]
    printed = [texts[body[k]] for k in rules]
    found: list[int] = []
    past = 0
    for k in rules:
        if k < past:
            continue
        first, past = k, k + 1
        while first and _is_between(texts[body[first - 1]], known):
            first -= 1
        while past < len(body) and _is_between(texts[body[past]], known):
            past += 1
        if (
            first > 0
            and past < len(body)
            and past - first <= _MOST_BETWEEN
            # A single one may be the writer's, wherever it stands.
            and (past - first > 1 or printed.count(texts[body[k]]) > 1)
            and body[first - 1] not in headings
            and body[past] not in headings
            and _goes_on(texts[body[first - 1]], texts[body[past]], small)
        ):
            found += body[first:past]
    return frozenset(found)


_RULED = "-_=—–"


def _is_between(text: str, known: Mapping[str, object]) -> bool:
    return is_separator(text) or text.strip("*_").casefold() in known


def _goes_on(before: str, after: str, small: Container[str]) -> bool:
    """Tell whether two lines are the halves of a sentence.

    Without capitals the first half is long, or holds the end of another sentence.
    """
    last, width = before[-1], len(before)
    if last in STOPS or not (last == "," or last.isalpha() or category(last)[0] == "M"):
        return False
    if before[0] >= _WIDE:
        width *= 2
    if is_small(after) or before[before.rfind(" ") + 1 :] in small:
        return width >= _LEAST_TEXT and (last == "," or last.isalpha()) and after[0].isalpha()
    return (
        last.lower() == last.upper()
        and after[0].isalpha()
        and after[0].lower() == after[0].upper()
        and after.rstrip(_CLOSING)[-1:] in STOPS
        and (width >= 2 * _LEAST_TEXT or (width >= _LEAST_TEXT and not STOPS.isdisjoint(before)))
    )


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
