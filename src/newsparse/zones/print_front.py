"""The front of a printed page of which a tool prints the lines without blank ones between.

Facts
-----
Below the head of a page stand kicker, headline, deck and byline, each in type of its own. Where no
blank line parts them the type does: larger type makes shorter lines, the last line of each leaves room
for the word that begins the next, a deck ends its sentences. The byline is a name on a line by itself,
right above the first full line of the column. Where none is found nothing is parted.
"""

from __future__ import annotations

from newsparse.fields.tables import Tables
from newsparse.lines import is_small
from newsparse.model import AuthorKind
from newsparse.zones.caption import is_credit
from newsparse.zones.view import View, ends_sentence, is_wide

__all__ = ["is_kicker", "part_print"]

_ROWS = 16
"""Rows of a front at most."""
_LEAST_ROWS = 8
"""A shorter block is no front with its text."""
_LONGEST_BYLINE = 70
_FULL = 0.7
"""Of the column: so much of it the first line of a text fills."""
_PLACE = 40
_WORDS_OF_A_PLACE = 5
_SMALL = 3
_LEAST_TEXT = 100
_LEAST_HEADLINE = 25


def is_kicker(text: str, tables: Tables) -> bool:
    """Tell whether a line is one word, capitals or the name of a section: no headline is so short."""
    if is_wide(text):
        return text.casefold() in tables.headlines.rubrics
    return " " not in text or text.isupper() or text.casefold() in tables.headlines.rubrics


def part_print(view: View, tables: Tables) -> list[int]:
    """Begin a block with each element of the front that no blank line parts from the text.

    Return the rows below the byline that are an office or a place and nothing else.
    """
    first = 0
    while first < min(_ROWS, len(view.rows)):
        past = view.block_end(first)
        if past - first >= _LEAST_ROWS:
            return _part_block(view, tables, first, past) if view.layout.column else []
        if past - first == 2 and _is_byline_with_place(view, tables, first, past):
            return [first + 1]
        first = past
    return []


def _is_byline_with_place(view: View, tables: Tables, first: int, past: int) -> bool:
    """Tell whether a block above the text is a name and, on a line of its own, where it is from."""
    name, place = view.plain(first), view.plain(first + 1)
    if past >= len(view.rows) or len(name) > _LONGEST_BYLINE or not _may_be_place(place):
        return False
    text = view.joined(past, view.block_end(past))
    scan = tables.scan_byline(name)
    return (
        (len(text) > _LEAST_TEXT or ends_sentence(text))
        and scan is not None
        and not scan.rest
        and (scan.marked or first > 0)
        and all(author.kind is AuthorKind.PERSON for author in scan.byline.authors)
        and name.isupper() >= place.isupper()
        and not _is_one(name, place, tables)
    )


def _is_one(name: str, place: str, tables: Tables) -> bool:
    """Tell whether a byline is known to go on in the line below it."""
    alone, both = tables.scan_byline(name), tables.scan_byline(f"{name}\n{place}")
    return (
        alone is not None
        and both is not None
        and not both.rest
        and len(both.byline.authors) == len(alone.byline.authors)
    )


def _may_be_place(text: str) -> bool:
    """Tell whether a line is a few words with capitals, as places and offices are."""
    words = text.split()
    return (
        len(text) <= _PLACE
        and len(words) <= _WORDS_OF_A_PLACE
        and text[0].isupper()
        and text[-1].isalpha()
        and all(word.isalpha() and (word[0].isupper() or len(word) <= _SMALL) for word in words)
    )


def _part_block(view: View, tables: Tables, first: int, past: int) -> list[int]:
    column = view.layout.column
    cuts: list[int] = []
    start = first
    for k in range(first, min(past - 2, first + _ROWS)):
        if _is_byline(view, tables, k, column):
            placed = _is_place(view, k + 1, column)
            for row in (*cuts, k, k + 1 + placed):
                view.starts_block[row] = True
            apart = placed and _may_be_place(view.plain(k + 1))
            return (
                [k + 1] if apart and not _is_one(view.plain(k), view.plain(k + 1), tables) else []
            )
        if k > first and _begins(view, tables, start, k):
            cuts.append(k)
            start = k
    return []


def _begins(view: View, tables: Tables, start: int, k: int) -> bool:
    """Tell whether row *k* begins another element than rows *start* and further above it."""
    before, text = view.plain(k - 1), view.plain(k)
    if is_small(text[0]):
        return False
    if is_credit(before, tables) or (
        start == k - 1 and is_kicker(before, tables) and not is_kicker(text, tables)
    ):
        return True
    if ends_sentence(before):
        return True
    widest = max(len(view.plain(row)) for row in range(start, k))
    if len(text) > max(1.25 * widest, widest + 12):
        return True
    if (
        k - start == 1
        and len(before) >= _LEAST_HEADLINE
        and _tells(text)
        and before[-1] not in ",;:-–—"
    ):
        # A headline of one line, above the whole sentences of its deck.
        return before.rpartition(" ")[2].casefold() not in tables.headlines.words
    if k - start == 1 and len(before) > _LEAST_HEADLINE:
        # A line that is set wider than the two below it is by itself.
        below = view.plain(k + 1)
        return 4 * max(len(text), len(below)) <= 3 * len(before) and not is_small(below[0])
    words = text[:1] if is_wide(text) else text.split(maxsplit=1)[0]
    return k - start > 1 and len(before) + 1 + len(words) <= widest


def _tells(text: str) -> bool:
    """Tell whether a line holds the end of a sentence."""
    return ends_sentence(text) or ". " in text or "。" in text


def _is_byline(view: View, tables: Tables, k: int, column: int) -> bool:
    """Tell whether row *k* names who wrote, and the row below it, or its place, stands above the text."""
    text = view.plain(k)
    if len(text) > _LONGEST_BYLINE or ends_sentence(text):
        return False
    scan = tables.scan_byline(text)
    if scan is None or scan.rest or not scan.byline.authors:
        return False
    if scan.marked:
        return True
    below = k + 2 if _is_place(view, k + 1, column) else k + 1
    return (
        len(text) < column
        and below + 1 < len(view.rows)
        and k > 0
        and " " in text
        and text.casefold() not in tables.headlines.rubrics
        and all(author.kind is AuthorKind.PERSON for author in scan.byline.authors)
        and len(view.plain(below)) >= _FULL * column
        and not is_small(view.plain(below)[0])
    )


def _is_place(view: View, k: int, column: int) -> bool:
    """Tell whether a short row below a byline is an office, a place or an address, above a full line."""
    if k + 1 >= len(view.rows):
        return False
    text = view.plain(k)
    return (
        len(text) <= min(_PLACE, int(_FULL * column))
        and not is_small(text[0])
        and not ends_sentence(text)
        and len(view.plain(k + 1)) >= _FULL * column
    ) or ("@" in text and " " not in text)
