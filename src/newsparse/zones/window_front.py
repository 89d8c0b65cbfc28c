"""The front of the article on a whole page: what stands between the headline and the text.

Facts
-----
Offers, forms, buttons and pictures may stand there, besides standfirst, bylines and dates.
"""

from __future__ import annotations

from newsparse.model import BoilerplateKind
from newsparse.zones.view import View
from newsparse.zones.window_headline import LIST_MARKS, Metas, is_item

__all__ = ["FULL", "front_rows", "headline_end"]

FULL = (55, 100)
"""How long the lines are that a tool has wrapped."""
_MARK = 1
"""The level of a headline that no tool has marked."""


def headline_end(view: View, metas: Metas, head: int, past: int, *, wrapped: bool) -> int:
    """Return the row after the headline, whose further lines a tool may have left unmarked.

    From here on all its lines are marked.
    """
    lines, rows = view.lines, view.rows
    level = view.marks.headings.get(rows[head])
    end = head + 1
    while (
        wrapped
        and end < past
        and end < head + 4
        and rows[end] == rows[end - 1] + 1
        and len(lines.texts[rows[end - 1]]) >= FULL[0]
        and lines.indents[rows[end]] == lines.indents[rows[head]]
        and not view.heading(end)
        and not is_item(lines.texts[rows[end]])
        and not metas.has(view.plain(end))
        and (level is not None or not lines.indents[rows[end]])
    ):
        end += 1
    for k in range(head, end):
        view.marks.headings[rows[k]] = level or _MARK
    return end


def front_rows(
    view: View,
    metas: Metas,
    head: int,
    end: int,
    body: int,
    prose: set[int],
    deck: set[int],
) -> tuple[list[int], list[int], list[int]]:
    """Return the rows of headline, standfirst, bylines and dates above the text.

    Also which of them are dates, and which are names that stand beside one.
    """
    found: list[int] = []
    dated: list[int] = []
    signed: list[int] = []
    for k in range(end, body):
        text = view.plain(k)
        if k in prose:
            found.append(k)
            continue
        bare = LIST_MARKS.sub("", text)
        if metas.has(bare):
            found.append(k)
            if any(map(str.isdecimal, bare)):
                dated.append(k)
            continue
        following = view.plain(k + 1) if k + 1 < len(view.rows) else ""
        beside = k - end < 2 or k - 1 in found or metas.has(following)
        byline = metas.tables.scan_byline(bare) if beside and 4 < len(bare) < 80 else None
        named = byline is not None and bool(byline.byline.authors)
        if named and metas.tables.judge(following).kind is not BoilerplateKind.CAPTION:
            found.append(k)
            signed.append(k)
        elif k in deck:
            found.append(k)
    above: list[int] = []
    if not dated:
        above = [k for k in range(max(0, head - 3), head) if metas.has(view.plain(k))]
    beside_dates = [k for k in signed if k + 1 in dated or k - 1 in dated]
    return [*above, *range(head, end), *found], dated, beside_dates
