"""Whom to ask about a text, printed above it: press releases name somebody before they say anything.

Facts
-----
A label leads ("Media contact:", "Pressekontakt:"), and behind it stand a name, whom that person works
for, a number and an address: on its line, below it, or on blocks of their own. They wrote nothing, and
none of these lines is a headline. The same lines stand below the text, where they are of the footer.
"""

from __future__ import annotations

from newsparse.fields.tables import Tables
from newsparse.model import BoilerplateKind
from newsparse.zones.view import View, ends_sentence

__all__ = ["find_contacts"]

_TOP = 16
"""Rows at the top among which a label may stand."""
_LONGEST_LABEL = 40
_LABEL_AT = 1.6
_FEW_ABOVE = 3
"""Rows above a note on a single line: "NEWS RELEASE", the house, a day."""
_LINES = 8
_LONGEST_LINE = 90
_LEAST_TEXT = 25
"""A sentence of so many characters is of the text, unless it asks or calls as headlines do."""
_BLOCKS = 4
"""Blocks below a label that stands apart, of which the last one says how to reach somebody."""
_COLONS = (":", "：")


def find_contacts(view: View, tables: Tables) -> list[list[int]]:
    """Return the rows of each note above the text that says whom to ask about it."""
    rows, texts, starts = view.rows, view.lines.texts, view.starts_block
    found: list[list[int]] = []
    past = 0
    for k, i in enumerate(rows[:_TOP]):
        text = texts[i]
        if text[-1] not in _COLONS and (not starts[k] or ": " not in text[:_LONGEST_LABEL]):
            continue
        if k < past or _is_below_text(view, k):
            continue
        past = _end(view, tables, k)
        if k < past < len(rows):
            found.append([*range(k, past)])
    return found


def _is_below_text(view: View, k: int) -> bool:
    """Tell whether a row of the text stands above row *k*."""
    texts = [view.lines.texts[i] for i in view.rows[:k]]
    return any(
        len(text) >= _LEAST_TEXT and ends_sentence(text) and text[-1] not in "?!" for text in texts
    )


def _end(view: View, tables: Tables, k: int) -> int:
    """Return the row behind the note that row *k* is the label of, or *k* where it is none."""
    label = text = view.plain(k)
    past = view.block_end(k)
    if text[-1:] not in _COLONS:
        # "Media contact: Sue Doe", and the rest of it below, or on the same line.
        label, _, named = text.partition(":")
        label += ":"
        if past == k + 1:
            # Below the headline such a line is found as other notes are.
            above = k <= _FEW_ABOVE and not any(map(view.heading, range(k + 1)))
            alone = above and len(label) <= _LONGEST_LABEL
            whole = alone and _asks(label, tables) and _reaches(named.strip(), tables)
            return past if whole and _are_short(view, k, past) else k
    if not label or len(label) > _LONGEST_LABEL or view.heading(k) or not _asks(label, tables):
        return k
    if past > k + 1:
        return past if past - k <= _LINES and _are_short(view, k, past) else k
    end = k
    for n in range(_BLOCKS):
        if past >= len(view.rows) or view.heading(past):
            break
        start, past = past, view.block_end(past)
        if past - start > _LINES or not _are_short(view, start, past):
            break
        text = view.joined(start, past)
        if _reaches(text, tables) or (n == 0 and _names(text, tables)):
            end = past
    return end


def _asks(label: str, tables: Tables) -> bool:
    """Tell whether a label leads to somebody who answers: "Media contact:"."""
    kind, score = tables.judge(label)
    return kind is BoilerplateKind.CONTACT and score > _LABEL_AT


def _are_short(view: View, first: int, past: int) -> bool:
    """Tell whether no row is of a text: a heading, or long and a sentence."""
    for k in range(first, past):
        text = view.plain(k)
        if len(text) > _LONGEST_LINE or view.heading(k) or (" " in text and ends_sentence(text)):
            return False
    return True


def _reaches(text: str, tables: Tables) -> bool:
    """Tell whether a text holds an address or a number to reach somebody at."""
    if "@" in text:
        return True
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.CONTACT and score > 0.0


def _names(text: str, tables: Tables) -> bool:
    """Tell whether a text names somebody, and says no more."""
    scan = tables.scan_byline(text, supported=True)
    return scan is not None and bool(scan.byline.authors) and not scan.rest
