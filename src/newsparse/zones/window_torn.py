r"""Rows of one paragraph that a tool prints on several lines: each piece of its markup on one.

Facts
-----
Who takes the pieces of text out of a page and puts a newline between them (``get_text("\n")``) has
each link and each word in italics on a line of its own, and what stands before and behind it::

    The council met on
    Monday
    , and closed the
    Mill Lane bridge
    to lorries.

Where commas show it beyond doubt, :mod:`newsparse.torn_lines` has put the pieces on one line before.
Within a page with its menus less is enough: a long line in small letters below a short one shows it as
well. There one in small letters goes on with the open line above it; and so does a capital amid a
sentence that has begun and is not over. Nothing is put together here but for the judgement: whether
two rows are one paragraph is asked again by the room for breaks.
"""

from __future__ import annotations

from newsparse.zones.view import ends_sentence, is_wide
from newsparse.zones.window_headline import Metas

__all__ = ["torn_rows"]

_BEGINS_NOTHING = frozenset(",;:!?)]}%\u2026，。、；：！？）」』》】؛،؟")
_STOPS = (". ", "? ", "! ", "。", "؟ ", "۔ ", "। ")
_SHOWS = frozenset(",;)]，、；）؛،")
_BRACKETS = frozenset("([{（")
_OPENS = _BRACKETS | frozenset("„“«‹‘「『《【")
_LEAST_TORN = 2
_MOST_WHOLE = 16
"""Of so many long lines one at least shows it: writers of comments begin lines as they like."""
_LEAST_OPEN = 60
"""Characters of a line that ends within a sentence: behind another one, since a headline may end so."""
_PIECES = 4
"""So many rows may begin with a capital until one shows again that the sentence goes on."""
_LEAST_BEGUN = 30
_WORDS_BEGUN = 4
_PIECE = 40
_LEAST_WORDS = 3
"""Of what stands in front of a first link; a shorter line may be a heading or a button."""
_LEAST_WIDE = 6
_SMALL_WORD = 4
"""Letters of what an article, a preposition or the like has at most."""


def torn_rows(plain: list[str], known: set[int], metas: Metas) -> set[int]:
    """Return the rows that go on with the row above, on a page that parts the pieces of paragraphs.

    Rows of *known* are set apart, and do not.
    """
    known = set(known)
    tied = [False] * len(plain)
    amid: list[int] = []
    shown = 0
    for k in range(1, len(plain)):
        before, after = plain[k - 1], plain[k]
        if k in known or not before or not after or ends_sentence(before):
            continue
        if _begins_nothing(after) or before[-1] in _OPENS:
            tied[k] = True
            shown += after[0] in _SHOWS or after == "."
        elif after[0].islower():
            if metas.heads_name(after):
                # "by": below a headline the name follows.
                known.add(k)
                continue
            tied[k] = True
            # A sentence goes on behind a link.
            shown += len(before) < _PIECE < len(after)
        elif after[0] in _BRACKETS:
            tied[k] = True
        elif not _is_open_prose(before):
            continue
        amid.append(k)
    long = sum([len(text) >= _LEAST_OPEN for text in plain])
    if shown < _LEAST_TORN or _MOST_WHOLE * shown < long:
        return set()
    found: set[int] = set()
    past = 0
    for k in amid:
        if k < past:
            continue
        first = _first(plain, known, k - 1, past) if tied[k] else k - 1
        past = _past(plain, tied, known, first, k)
        # Menus in small letters, names and their offices end no sentence.
        if ends_sentence(plain[past - 1]) or any(map(_is_open_prose, plain[first:past])):
            found.update(range(first + 1, past))
    return found


def _is_open_prose(text: str) -> bool:
    """Tell whether a row that ends within a sentence is no headline: another one stands before."""
    return len(text) >= _LEAST_OPEN and any(stop in text for stop in _STOPS)


def _is_begun(text: str) -> bool:
    """Tell whether a row is of a sentence: a name, a day and buttons are shorter."""
    words = text.count(" ") + 1
    if words >= _WORDS_BEGUN and len(text) >= _LEAST_BEGUN:
        return True
    return words > 1 and (_begins_nothing(text) or words > 2) and _ends_small(text)


def _ends_small(text: str) -> bool:
    """Tell whether a row ends in a small word, as neither headlines nor names do."""
    last = text.rpartition(" ")[2]
    return len(last) <= _SMALL_WORD and last.isalpha() and last.islower()


def _begins_nothing(text: str) -> bool:
    """Tell whether a row begins with a sign that nothing begins with."""
    if text[0] in _BEGINS_NOTHING:
        return True
    if text[0] == ".":
        return text[1:2] in ("", " ", ")", "”", '"')
    # "the Gazette" / "'s editor".
    return text[0] in "'’" and text[1:2].islower()


def _first(plain: list[str], known: set[int], k: int, least: int) -> int:
    """Return the row on which the sentence begins that goes on below row *k*.

    Above a link stands what leads to it: behind the end of the paragraph above, or ending in a
    small word.
    """
    if len(plain[k]) > _PIECE:
        return k
    for row in range(k, max(least - 1, k - 1 - _PIECES), -1):
        text = plain[row]
        above = row > 0 and plain[row - 1] and ends_sentence(plain[row - 1])
        leads = not text[0].islower() and (
            text.count(" ") >= _LEAST_WORDS - 1 or (len(text) >= _LEAST_WIDE and is_wide(text))
        )
        if leads and (above or _ends_small(text)):
            return row
        if above or row in known or not row or not plain[row - 1]:
            break
    return k


def _past(plain: list[str], tied: list[bool], known: set[int], first: int, k: int) -> int:
    """Return the row after the last one of the sentences that rows *first* to *k* are amid."""
    past = k + tied[k]
    begun = any(map(_is_begun, plain[first:past]))
    while past < len(plain):
        further = past + 1
        if not tied[past]:
            if past in known or not begun or ends_sentence(plain[past - 1]):
                break
            further = next(
                (
                    row + 1
                    for row in range(past, min(past + _PIECES, len(plain)))
                    if tied[row] or ends_sentence(plain[row])
                ),
                0,
            )
            if not further or not known.isdisjoint(range(past, further)):
                break
        begun = begun or any(map(_is_begun, plain[past:further]))
        past = further
    return past
