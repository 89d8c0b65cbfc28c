"""Links to the pages of those who write: whether all that a line prints leads there.

Facts
-----
Outlets give each of their writers a page, and link to it from the byline: ``/author/jane-doe``,
``/profile/janedoe``, ``/by/jane-doe``, ``/autoren/jana-muster``. The word in the address is one for
writers in the outlet's language or in English; the name stands behind it. Words that lead to pages
of persons in the news as well (``people``, ``person``) are none of these.
"""

from __future__ import annotations

from typing import Final

import regex

from newsparse.patterns import late
from newsparse.publishers.words import AUTHOR_PATHS

__all__ = ["leads_to_author"]

# The last part of the path is the name, with a number at most; a page of the list leads nowhere.
_TO_AUTHOR: Final = late(
    rf"(?:https?://[^/()\s]+)?/(?:[^/()\s?#]+/){{0,4}}(?:{'|'.join(sorted(AUTHOR_PATHS))})/[^/()\s?#]*\p{{L}}[^/()\s?#]*(?:/\d+)?/?(?:[?#][^()\s]*)?",
    regex.IGNORECASE,
)
_LINK: Final = late(r"!?\[([^\[\]]*)\]\(\s*([^()\s]*)[^()]*\)")
_BETWEEN: Final = frozenset(" ,;&|/·•*_-–—")


def leads_to_author(printed: str) -> bool:
    """Tell whether a line, with its marks of Markdown, is links to the pages of writers and no more.

    >>> leads_to_author("[Jane Doe](https://www.gazette.example/author/jane-doe)")
    True
    >>> leads_to_author("[Harbour](https://www.gazette.example/news/harbour)")
    False
    """
    if "](" not in printed:
        return False
    found = False
    at = 0
    for link in _LINK.finditer(printed):
        if not _BETWEEN.issuperset(printed[at : link.start()]):
            return False
        if link[1].strip():
            if _TO_AUTHOR.fullmatch(link[2]) is None:
                return False
            found = True
        at = link.end()
    return found and _BETWEEN.issuperset(printed[at:])
