"""Captions, notes and heads of pages that no blank line parts from the column that they stand in.

Facts
-----
A tool that follows the columns of a page prints what stands at the foot of one, or at the head of the
next, right below the last line of its text, or right above the next. The line above it is full and ends
within a sentence, and the sentence goes on below it; what stands between begins with a capital and leaves
room for the word below, as no line of a wrapped sentence does. It has to say what it is all the same: who
made a picture, a note, a page's head. Behind a whole sentence only who made a picture is enough.
"""

from __future__ import annotations

from itertools import pairwise

from newsparse.fields import boilerplate
from newsparse.fields.tables import Tables
from newsparse.hyphens import HYPHENS
from newsparse.layout import Regime
from newsparse.lines import FULL_STOPS, is_small
from newsparse.model import BoilerplateKind
from newsparse.zones.caption import is_caption, is_credit, names_maker
from newsparse.zones.caption_east import is_eastern_caption
from newsparse.zones.page_head import is_page_number, is_set_apart, read_page_head
from newsparse.zones.view import View, ends_sentence, is_wide

__all__ = ["part_glued"]

_MOST_LINES = 4
_MOST_LINKS = 2
"""A contact may be one on a printed page that a tool made Markdown of."""
_CASELESS = "\u0590"
"""From here on are the scripts without capitals."""
_FULL = 0.6
"""Of the column: so much of it a line fills at least that goes on."""
_TIGHT = 0.9
_WIDER = 1.2
_NOTE_AT = 1.6
_CLOSING = frozenset(")]）】")
_LONGEST_STEM = 40
_SIGNS = (":", "©", "=", "＝", ")", "）", "/", "】")


def part_glued(view: View, tables: Tables, first: int, past: int) -> None:
    """Begin a block with each caption, note or head within rows *first* up to *past*, and below it."""
    column = view.layout.column
    if not column or view.layout.regime not in (Regime.WRAPPED, Regime.SOLID):
        return
    if view.lines.source.count("](") > _MOST_LINKS:
        # What is full of links was printed from a web page, which has no columns.
        return
    texts, rows, starts = view.lines.texts, view.rows, view.starts_block
    least = first + 1
    tight = _TIGHT * column
    lines = [texts[i] for i in rows[least : min(past, len(rows) - 1) + 1]]
    # Nearly no line of a paragraph but the last leaves room for the word below it: few are asked more.
    for k in [
        k
        for k, (text, below) in enumerate(pairwise(lines), least)
        if (
            (blank := column - len(text)) > 0
            and not "A" <= below[0] <= "Z"
            and (" " in below[:blank] or len(below) < blank or below[0] >= _CASELESS)
        )
        or (starts[k + 1] and text[-1] not in FULL_STOPS)
        or ":" in text
        or "©" in text
    ]:
        ends = starts[k + 1]
        if k < least or (starts[k] and ends):
            continue
        text, below = texts[rows[k]], texts[rows[k + 1]]
        width = len(text)
        begin = 0
        room = width < tight or (width < column and " " in below[: column - width])
        signed = "©" in text or (":" in text and names_maker(text, tables))
        if (
            (room or signed)
            and not "A" <= below[0] <= "Z"
            and _may_go_on(below)
            and (signed or _leaves_room(text, below, column))
        ):
            begin = _begins_within(view, tables, k, least)
        if not begin and ends and not starts[k] and (signed or text[-1] not in FULL_STOPS):
            begin = _begins_behind(view, tables, k, least)
        if begin and not (starts[begin] and starts[k + 1]):
            starts[begin] = starts[k + 1] = True
            view.parted.update((rows[begin], rows[k + 1]))
            least = k + 2


def _may_go_on(below: str) -> bool:
    """Tell whether a line may be the rest of a sentence: nothing shows that it begins one."""
    first = below[0]
    return is_small(first) or (first >= _CASELESS and first.isalpha() and _is_uncased(below))


def _leaves_room(text: str, below: str, column: int) -> bool:
    """Tell whether the line below goes on with a sentence, and its first word had room on this one."""
    if is_small(below[0]):
        word = below.find(" ", 0, _LONGEST_STEM)
        return len(text) + 1 + (word if word > 0 else len(below)) <= column
    # Without capitals all but the last line of a paragraph are full.
    return (
        below[0].isalpha()
        and _is_uncased(below)
        and len(text) < _TIGHT * column
        and not ends_sentence(text)
    )


def _is_uncased(text: str) -> bool:
    return is_wide(text) or text[0].lower() == text[0].upper()


def _begins_within(view: View, tables: Tables, k: int, least: int) -> int:
    """Return the row where what ends with row *k* begins, amid a sentence; 0 where nothing does."""
    texts, rows, column = view.lines.texts, view.rows, view.layout.column
    below = texts[rows[k + 1]]
    last = max(least, k + 1 - _MOST_LINES)
    if view.starts_block[k + 1]:
        # What blank lines part from both halves is seen elsewhere.
        begin = next((at for at in range(k, last - 1, -1) if view.starts_block[at]), 0)
        if begin == k or (
            begin
            and _is_open(texts[rows[begin - 1]], below, column)
            and _tells(view, tables, begin, k + 1)
        ):
            return 0
    for begin in range(k, last - 1, -1):
        if begin < k and view.starts_block[begin + 1]:
            break
        text, half = texts[rows[begin]], texts[rows[begin - 1]]
        if is_small(text[0]) or not _is_open(half, below, column):
            if is_small(text[0]) and ends_sentence(half):
                break
            continue
        if _tells(view, tables, begin, k + 1):
            return _with_description(view, tables, begin, k, least)
    return 0


def _with_description(view: View, tables: Tables, begin: int, k: int, least: int) -> int:
    """Return the row where the words above who made a picture begin; *begin* where there are none."""
    texts, rows, column = view.lines.texts, view.rows, view.layout.column
    below = texts[rows[k + 1]]
    if not is_credit(view.joined(begin, k + 1).strip("[]()"), tables):
        return begin
    for at in range(begin - 1, max(least, k + 1 - _MOST_LINES) - 1, -1):
        text = texts[rows[at]]
        if view.starts_block[at + 1] or ends_sentence(text):
            break
        if not view.starts_block[at] and not _leaves_room(text, below, column):
            break
        if not is_small(text[0]) and _is_open(texts[rows[at - 1]], below, column):
            return at
    return begin


def _begins_behind(view: View, tables: Tables, k: int, least: int) -> int:
    """Return the row where a caption begins that ends with row *k*, right behind a sentence."""
    texts, rows = view.lines.texts, view.rows
    signs = texts[rows[k - 1]] + texts[rows[k]]
    pictured = any(map(signs.__contains__, _SIGNS))
    for begin in range(k, max(least, k - 2) - 1, -1):
        if view.starts_block[begin] or view.starts_block[begin - 1]:
            # All of a block is one thing.
            break
        if view.layout.indents and view.lines.indents[rows[begin]]:
            # An indent begins a paragraph.
            break
        if texts[rows[begin - 1]][-1] in FULL_STOPS and not is_small(texts[rows[begin]][0]):
            text = view.joined(begin, k + 1)
            if pictured and text[-1] not in FULL_STOPS and _names_maker(text, tables):
                return begin
            if begin == k and (_are_notes([text], tables) or _is_numbered(text, tables)):
                return begin
            break
    return 0


def _is_open(half: str, below: str, column: int) -> bool:
    """Tell whether a full line ends within a sentence that goes on *below*."""
    last = half[-1]
    if not _FULL * column <= len(half) <= _WIDER * column or half.isupper():
        return False
    if last in HYPHENS:
        return half[-2:-1].isalpha()
    if not (last.isalnum() or last in ",、，"):
        return False
    if not is_small(below[0]):
        return _is_uncased(half) and len(half) >= _TIGHT * column - 1
    # The word that goes on would have fitted, else.
    word = below.find(" ", 0, _LONGEST_STEM)
    return len(half) + 1 + (word if word > 0 else len(below)) >= _TIGHT * column


def _tells(view: View, tables: Tables, first: int, past: int) -> bool:
    """Tell whether rows say of themselves that they are none of the text."""
    text = view.joined(first, past)
    if not text:
        return False
    if _names_maker(text, tables) or names_maker(text, tables):
        return True
    lines = [view.plain(k) for k in range(first, past)]
    return _are_notes(lines, tables) or all(_is_head(view, k, tables) for k in range(first, past))


def _names_maker(text: str, tables: Tables) -> bool:
    """Tell whether a text ends in who made a picture, by a word or sign for that."""
    if not text:
        return False
    if is_wide(text):
        if "©" in text:
            return True
        # Of a whole sentence and who wrote it the last word says nothing.
        told = max(map(text.rfind, FULL_STOPS))
        if is_eastern_caption(text[told + 1 :].strip(), tables.pictures):
            return True
    signed = "©" in text or names_maker(text, tables) or ("/" in text and text[-1] == ")")
    return signed and (is_caption(text, tables) or is_credit(text.strip("[]()"), tables))


def _are_notes(lines: list[str], tables: Tables) -> bool:
    """Tell whether each line is a note by itself, a title below "Read also", or a button beside others."""
    kind, score = tables.judge(lines[0])
    if (
        kind is None
        or score <= _NOTE_AT
        or not boilerplate.interrupts(lines[0], kind, tables.boilerplate)
    ):
        return False
    for line in lines[1:]:
        if kind is BoilerplateKind.RELATED and not ends_sentence(line):
            continue
        if tables.judge(line).score <= _NOTE_AT:
            return False
    return True


def _is_head(view: View, k: int, tables: Tables) -> bool:
    """Tell whether a row is the head of a page: a paper, a day, the number of a page or an issue."""
    text = view.plain(k)
    if is_page_number(text, tables):
        return True
    head = read_page_head(text, tables)
    if head is None or not (head.sure or (head.scan is not None and head.folio)):
        return False
    lines, i = view.lines, view.rows[k]
    return is_set_apart(head, lines.source[lines.starts[i] : lines.stops[i]])


def _is_numbered(text: str, tables: Tables) -> bool:
    """Tell whether a line is the head of a page by a paper's name and the number of a page or issue."""
    if not any(map(str.isdecimal, text)):
        return False
    head = read_page_head(text, tables)
    return head is not None and head.sure and (head.folio or head.issue)
