"""The masthead: the name of the house at the top of the page, which is no headline.

Facts
-----
Papers print their name above all else, sites theirs, perhaps with the address, who publishes them or
the section beside or below it. A headline follows. Whatever the name is, it leads to the first page of the
site, is set twice, or reserves the rights at the foot of the page. An agency's name above a text says who wrote it,
and is left to those who look for that; a name that is a word as well ("Nature", "Time") may be the
headline of an article that has no other.
"""

from __future__ import annotations

import regex

from newsparse.fields.headline import NAMING, is_house, paper_like, paper_of_place
from newsparse.fields.tables import Tables
from newsparse.marks import list_mark
from newsparse.patterns import late
from newsparse.publishers.outlets import PRINTED
from newsparse.publishers.words import UNSPACED_ENDINGS
from newsparse.zones.telling import beginning, stems, told
from newsparse.zones.view import View, ends_sentence

__all__ = ["find_masthead", "is_owner", "names_in"]

_TOP = 6
"""Rows at the top that may be of the masthead."""
_LONGEST = 80
_FAR = 12
"""Rows below the masthead among which the headline begins."""
_LONGEST_STEP = 30
_LEAST_HEADLINE = 25
_LEAST_WORDS = 4
_LONGEST_HEADLINE = 260
_UNSPACED = 0x2E80
_LEAST_UNSPACED = 8
_PARTS = regex.compile(
    r"""
    \s+[|│·•–—:/-]\s+ | \s{2,} | \t | \s+(?=https?://|www\.|[\p{L}\p{Nd}-]++\.\p{Ll}{2,4}$) | \s\((?=\p{Lu}+$)
    """,
    regex.VERBOSE,
)
# All of it leads to the first page.
_HOME = late(r"(?:[#*_> ]*+)\[[^\[\]!]+\]\((?:https?://[^/()\s]++)?/?(?: [\"'][^()]*)?\)[*_ ]*+")
_LONGEST_RIGHTS = 160
_EDGES = "#*_|()[]<> \t"
_TOLD = 0.3
"""A house whose words the text uses is what the text is about: "The Last Post"."""


def find_masthead(view: View, tables: Tables) -> list[int]:
    """Return the rows at the top that print the name of the house, and what stands beside it.

    There is none where nothing below them can be the headline.
    """
    found: list[int] = []
    for k in range(min(_TOP, len(view.rows))):
        text = view.plain(k)
        if len(text) > _LONGEST or list_mark(view.lines.texts[view.rows[k]]) is not None:
            break
        if not (_names_house(text, tables) or (found and _is_led(text, tables))):
            break
        found.append(k)
    known = bool(found)
    owned = not known and bool(view.rows) and is_owner(view, 0)
    if owned:
        known = True
        found.append(0)
        while found[-1] + 1 < len(view.rows) and view.plain(found[-1] + 1) == view.plain(0):
            found.append(found[-1] + 1)
    if not known and view.rows and _is_called_as_papers(view.lines.texts[view.rows[0]]):
        # "Jane Doe, Harbour Reporter"
        byline = tables.scan_byline(view.plain(0))
        if byline is None or not any(author.role for author in byline.byline.authors):
            found.append(0)
    headline = _headline_below(view, tables, found[-1] + 1) if found else None
    if headline is None or (not known and not _is_told_of(view, headline)):
        return []
    marked = any(view.heading(k) in range(1, 7) for k in found)
    if (
        marked
        and not (owned or view.heading(headline))
        and not _is_certain(view.plain(found[0]), tables)
    ):
        return []
    return found


def is_owner(view: View, k: int) -> bool:
    """Tell whether a short line names the site it stands on, whatever it is called.

    All of it is a link to the first page, the next line is the same, or a line with the sign of
    rights holds it.
    """
    name = view.plain(k)
    if not 1 < len(name) <= _LONGEST_STEP or ends_sentence(name) or not name[0].isalnum():
        return False
    if _HOME.fullmatch(view.lines.texts[view.rows[k]]) is not None:
        return True
    below = k + 1
    if (
        below < len(view.rows)
        and view.heading(k) == 1 == view.heading(below)
        and view.plain(below) == name
    ):
        return True
    if view.lines.source.find("©") < 0:
        return False
    folded = name.casefold()
    return any(
        "©" in text and len(text) < _LONGEST_RIGHTS and _is_held(folded, text.casefold())
        for text in (view.lines.texts[i] for i in view.rows[k + 1 :])
    )


def _is_held(name: str, rights: str) -> bool:
    """Tell whether a name stands behind the sign of rights, as words of its own."""
    at = rights.find(name, rights.find("©"))
    past = at + len(name)
    return at > 0 and not rights[at - 1].isalpha() and not rights[past : past + 1].isalpha()


def names_in(text: str) -> list[str]:
    """Return the names on a line of a masthead: "Harbour Gazette | gazette.example"."""
    return [part.strip(_EDGES) for part in _PARTS.split(text.strip(_EDGES))]


def _names_house(text: str, tables: Tables) -> bool:
    """Tell whether a line is the name of a house that is no agency, perhaps beside others or a section."""
    first, *others = names_in(text)
    if not _is_house(first, tables):
        return False
    known = tables.outlets.names.get(first.casefold())
    if known is not None and known.agency:
        return False
    rubrics = tables.headlines.rubrics
    # "World Socialist Web Site (WSWS)"
    letters = "".join([word[0] for word in first.split() if word[0].isupper()])
    return (
        len(others) > 1
        and all(
            0 < len(part) <= _LONGEST_STEP and part[0].isupper() and part[-1] not in ".!?:,"
            for part in others
        )
    ) or all(
        _is_house(part, tables) or part.casefold() in rubrics or part == letters for part in others
    )


def _is_house(name: str, tables: Tables) -> bool:
    return bool(name) and (is_house(name, tables.headlines) or name in PRINTED)


def _is_certain(text: str, tables: Tables) -> bool:
    """Tell whether a name is no word as well."""
    return is_house(names_in(text)[0], tables.headlines)


def _is_led(text: str, tables: Tables) -> bool:
    """Tell whether a line below a house's name says who publishes it: "Published by the Harbour Trust"."""
    return tables.pages.publishing.fullmatch(text.strip(_EDGES)) is not None


def _is_called_as_papers(text: str) -> bool:
    """Tell whether a line holds a word that papers are called by, and is no section: "World News"."""
    if list_mark(text) is not None:
        return False
    text = text.strip(_EDGES)
    # Mastheads have capitals alone.
    name = text.title() if text.isupper() else text
    if name and ord(name[0]) >= _UNSPACED:
        return len(name) <= _LONGEST_STEP and name.endswith(UNSPACED_ENDINGS)
    words = name.split()
    if NAMING.isdisjoint(words):
        return False
    return paper_like(name) or paper_of_place(name)


def _is_told_of(view: View, headline: int) -> bool:
    """Tell whether the text uses the words of the headline rather than those of the first row.

    Nobody has listed that house: "The Last Post" is what a text is about that speaks of it.
    """
    name = view.plain(0)
    if len(name) > _LONGEST or (" " not in name and ord(name[0]) < _UNSPACED):
        return False
    prose = (
        view.plain(k) for k in range(headline + 1, len(view.rows)) if ends_sentence(view.plain(k))
    )
    lead = stems(beginning(prose))
    return told(name, lead) <= _TOLD and (
        not view.heading(0) or told(view.plain(headline), lead) > _TOLD
    )


def _headline_below(view: View, tables: Tables, k: int) -> int | None:
    """Return the first row from *k* on that can be a headline, if one stands above the text."""
    stop = min(len(view.rows), k + _FAR)
    while k < stop:
        past = view.block_end(k)
        text = view.plain(k)
        if view.heading(k):
            return k
        whole = view.joined(k, past)
        if len(whole) > _LONGEST_HEADLINE or past >= len(view.rows):
            return None
        if ends_sentence(whole) and whole[-1] not in "?!？！":
            return None
        if _is_substantial(text) and not tables.says_when(text).dates:
            byline = tables.scan_byline(text)
            if byline is None or byline.rest:
                return k
        k += 1
    return None


def _is_substantial(text: str) -> bool:
    """Tell whether a line is long enough for a headline that others stand above."""
    if text and ord(text[0]) >= _UNSPACED:
        return len(text) >= _LEAST_UNSPACED
    return len(text) >= _LEAST_HEADLINE or text.count(" ") >= _LEAST_WORDS - 1
