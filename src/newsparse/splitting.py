r"""Several articles in one text: where each begins.

Facts
-----
Database exports print the documents one after the other: Nexis counts them above each (``1 of 10
DOCUMENTS``) or prints ``End of Document``, Factiva ends each with its number (``Document
GRDN000020250414el4e0001``), ProQuest draws a line of underscores between them and may count them
as well. Markdown files have front matter above each article. A print run starts each article on a
new page, but not each page starts an article: only one with a headline and a byline or date on
top does, that do not stand there on other pages, too. Headings alone part articles only where a
byline or date follows every heading of the first order.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from newsparse.fields.tables import Tables
from newsparse.layout import measure
from newsparse.lines import Lines, read_lines
from newsparse.marks import read_marks
from newsparse.model import Part, Span
from newsparse.zones.exports import label
from newsparse.zones.front import find_front
from newsparse.zones.front_matter import find_front_matter
from newsparse.zones.tool_labels import COUNTED, DRAWN, ENDED
from newsparse.zones.view import View, ends_sentence

__all__ = ["split"]

_DIGITS = regex.compile(r"\d+")
_HEAD = 40
"""Printed lines of a page that are looked at for a headline, a byline and a date."""
_NAMED = frozenset({"title", "author", "date", "published"})
_PAGE = 12_000
"""Characters of a page that are looked at, at the most."""
_PROSE = 60


def split(source: str, tables: Tables) -> tuple[Part, ...]:
    """Cut *source* into its articles. See :func:`newsparse.split`."""
    lines = read_lines(source)
    texts = lines.texts
    first = next((i for i, text in enumerate(texts) if text), None)
    if first is None:
        return ()
    starts = {**_pages(lines, tables), **_front_matter(lines), **_documents(lines)}
    if not starts:
        starts = _headings(source, tables)
    begins = _one_each(texts, first, starts)
    if len(begins) == 1:
        return (Part(text=source, span=Span(0, len(source)), reason="whole"),)
    found: list[Part] = []
    for (begin, reason), (past, _) in pairwise([*begins, (len(texts), "")]):
        last = past - 1
        while last > begin and (not texts[last] or DRAWN.fullmatch(texts[last])):
            last -= 1
        # A list of contents stands above the first document of an export.
        contents = reason == "whole" and begins[1][1] == "database"
        if contents and not COUNTED.fullmatch(texts[begin]) and not _has_prose(texts, begin, past):
            continue
        span = Span(lines.starts[begin], lines.stops[last])
        found.append(Part(text=span.of(source), span=span, reason=reason))
    return tuple(found)


def _one_each(texts: list[str], first: int, starts: dict[int, str]) -> list[tuple[int, str]]:
    """Return where each article begins: of starts with nothing between, the first counts."""
    begins = [(first, "whole")]
    at = first
    bare, counted = True, False
    for start in sorted(starts):
        begin = max(start, at)
        while begin < len(texts) and not texts[begin]:
            begin += 1
        if begin == len(texts):
            break
        for text in texts[at:begin]:
            counter = COUNTED.fullmatch(text) is not None
            counted = counted or counter
            bare = bare and (counter or not text or DRAWN.fullmatch(text) is not None)
        at = begin
        if not bare:
            begins.append((begin, starts[start]))
            bare, counted = True, False
        elif not counted:
            begins[-1] = (begin, begins[-1][1])
    return begins


def _has_prose(texts: list[str], first: int, past: int) -> bool:
    return any(len(text) >= _PROSE and ends_sentence(text) for text in texts[first:past])


def _documents(lines: Lines) -> dict[int, str]:
    """Return the lines on which the documents of an export begin."""
    texts = lines.texts
    found: dict[int, str] = {}
    for i, text in enumerate(texts):
        if not text:
            continue
        if text[0] in "dDeE0123456789" and len(text) < _PROSE:
            if COUNTED.fullmatch(text):
                found[i] = "database"
            elif ENDED.fullmatch(text):
                found[i + 1] = "database"
        elif text[0] in "_=-" and DRAWN.fullmatch(text) and _labels_below(texts, i + 1):
            found[i + 1] = "database"
    return found


def _labels_below(texts: list[str], first: int) -> bool:
    """Tell whether a labelled head stands on the next lines."""
    below = [text for text in texts[first : first + _HEAD] if text][:16]
    return sum(bool(label(text)) for text in below) > 1


def _front_matter(lines: Lines) -> dict[int, str]:
    """Return the lines on which front matter begins."""
    texts = lines.texts
    found: dict[int, str] = {}
    past = 0
    pages = set(lines.pages)
    for i, text in enumerate(texts):
        if i < past or text not in ("---", "+++"):
            continue
        own = texts[i + 1 : i + 2] == ["newsparse: 1"]
        if not own and i and texts[i - 1] and i not in pages:
            # Under a line of text it underlines that.
            continue
        block = find_front_matter(lines, i)
        if block is None:
            continue
        if own or any(field.name in _NAMED for field in block.fields):
            found[i] = "front_matter"
            past = block.runs[0][1]
    return found


def _pages(lines: Lines, tables: Tables) -> dict[int, str]:
    """Return the first lines of the pages that have the front of an article on top."""
    texts, pages = lines.texts, lines.pages
    if not pages:
        return {}
    tops: dict[str, int] = {}
    firsts: list[int] = []
    first = len(texts)
    for page in reversed([0, *pages]):
        first = next((i for i in range(page, first) if texts[i]), first)
        firsts.append(first)
        if first < len(texts):
            key = _DIGITS.sub("0", texts[first].casefold())
            tops[key] = tops.get(key, 0) + 1
    firsts.reverse()
    found: dict[int, str] = {}
    for page, first in zip(pages, firsts[1:], strict=True):
        if first == len(texts) or tops[_DIGITS.sub("0", texts[first].casefold())] > 1:
            continue
        if texts[first][0].islower():
            continue
        begin = lines.starts[first]
        if _is_front(lines.source[begin : begin + _PAGE], tables):
            found[page] = "form_feed"
    return found


def _is_front(text: str, tables: Tables) -> bool:
    """Tell whether a text begins with a headline that a byline or date stands with."""
    end = 0
    for _ in range(3 * _HEAD):
        end = text.find("\n", end) + 1
        if not end:
            break
    page = text[: end or len(text)]
    lines = read_lines(page.partition("\f")[0])
    marks = read_marks(lines)
    view = View(lines, measure(lines), marks, frozenset())
    front = find_front(view, tables)
    metas = front.bylines + front.dates
    return bool(
        front.headline
        and metas
        and front.headline[0] < 4
        and front.body < len(view.rows)
        and not ends_sentence(view.joined(0, view.block_end(0)))
    )


def _headings(source: str, tables: Tables) -> dict[int, str]:
    """Return the lines of the headings, if all of the first order have a byline or date."""
    lines = read_lines(source)
    marked = [i for i, level in sorted(read_marks(lines).headings.items()) if level == 1]
    if len(marked) < 2:
        return {}
    origin = read_lines(source)
    for i, following in pairwise([*marked, len(lines.texts)]):
        stop = origin.starts[following] if following < len(origin.texts) else len(source)
        if not _is_front(source[origin.starts[i] : stop], tables):
            return {}
    return dict.fromkeys(marked, "heading")
