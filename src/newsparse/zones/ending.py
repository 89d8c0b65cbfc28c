"""Where a text itself says that it ends: "ENDS", "-30-", "# # #".

Facts
-----
Press releases and agencies close a text with a mark on a line of its own, and set below it whom to
ask, notes to editors and who the sender is. Some writers part their sections by "###", so that such
a mark ends a text only where it stands once; and no more stands below a text than is its own.
"""

from __future__ import annotations

from bisect import bisect_left

from newsparse.fields.tables import Tables
from newsparse.marks import is_separator
from newsparse.zones.view import View, ends_sentence, ends_text

__all__ = ["find_end"]

_LONGEST = 24
_FARTHEST = 120
"""Lines from the bottom on which the mark may stand."""


def find_end(view: View, tables: Tables) -> None:
    """Find the mark that ends the text, and tell the view: the mark is none of its words.

    It may be none of the rows, as a number between dashes is not that looked like a page's.
    """
    texts, rows = view.lines.texts, view.rows
    end = tables.pages.end.fullmatch
    last = texts[-_FARTHEST:]
    for n in [n for n, text in enumerate(last) if text and len(text) <= _LONGEST and end(text)][
        ::-1
    ]:
        i = len(texts) - len(last) + n
        text = texts[i]
        if (
            not i
            or i in view.marks.headings
            or not (texts[i - 1] == "" or ends_text(texts[i - 1], tables.pictures))
        ):
            # It goes on with the line above.
            return
        if is_separator(text) and (texts.count(text) > 1 or _has_crossheads(view)):
            return
        at = bisect_left(rows, i)
        below = at + (at < len(rows) and rows[at] == i)
        if _is_whole(view, at, below):
            view.ended = below
            view.markup.add(i)
        return


def _has_crossheads(view: View) -> bool:
    """Tell whether crossheads are marked: then "###" is one whose words are lost."""
    return any(level > 1 for level in view.marks.headings.values())


def _is_whole(view: View, at: int, below: int) -> bool:
    """Tell whether a text stands above row *at*, and below the mark no more than is said above it."""
    above = [view.plain(k) for k in range(at)]
    rest = sum([len(view.plain(k)) for k in range(below, len(view.rows))])
    return any(map(ends_sentence, above)) and rest <= sum(map(len, above))
