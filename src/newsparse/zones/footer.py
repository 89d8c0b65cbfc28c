"""The footer: the run of boilerplate blocks at the end, read from the bottom up.

Facts
-----
A block of boilerplate at the end seldom comes alone, and no block of prose follows one. So the
footer is the end of the page that has the most evidence in sum: each block adds the log-odds
that it is boilerplate, and prose takes away the more the longer it is. A short line between two
such blocks (a related headline, an address) goes with them.
"""

from __future__ import annotations

from newsparse.fields import boilerplate
from newsparse.fields.boilerplate_signs import signs_at_end
from newsparse.fields.tables import Tables
from newsparse.layout import Regime
from newsparse.lines import FULL_STOPS
from newsparse.marks import is_separator, list_mark
from newsparse.model import BoilerplateKind
from newsparse.zones.blocks import (
    ASKS,
    FULL,
    LABEL_AT,
    LONGEST_DATE,
    LONGEST_LABEL,
    LONGEST_TITLE,
    Block,
    continues,
    is_entry,
    is_label,
    is_long,
    judge_column,
)
from newsparse.zones.telling import stems
from newsparse.zones.view import CLOSING, LEADS_ON, View, ends_sentence, ends_text
from newsparse.zones.window_units import LINKED

__all__ = ["find_footer"]

_FARTHEST = 60
"""Blocks that are looked at from the bottom."""
_HOPELESS = -14.0
"""Evidence so far below the best that no run above can make up for it."""
_SENTENCE = 80
"""A whole sentence of so many characters that is no boilerplate is text."""
_LEAST_TEXT = 50
_TEXT = 4.0
"""Evidence that a block of text takes away beyond its length."""
_AMID = frozenset(
    {
        BoilerplateKind.ADVERTISEMENT,
        BoilerplateKind.CAPTION,
        BoilerplateKind.LEGAL,
        BoilerplateKind.RELATED,
        BoilerplateKind.SHARE,
        BoilerplateKind.SUBSCRIBE,
    }
)
"""Pages print these between the paragraphs as readily as below them."""
_AT_MOST_AMID = 2.0
_AT_MOST_ABOVE = 4.0
"""What all of them prove above a text, and each other note: that the text is one as well."""
_ANNOUNCED = frozenset({BoilerplateKind.AUTHOR_BIO, BoilerplateKind.CORRECTION})
"""These have a label of their own, below the text: "About the author"."""
_MOST_TEASED = 4
"""Blocks from a title with its teaser up to the label of all: the section and the hour between."""
_SHORT_TEXT = 40
_LAST_TEXT = 15
"""So long a sentence ends the article where nothing but text stands below it. Above notes it is text
where it states something."""
_OPENING = 1.0
"""What an opening adds to the evidence of the block below it."""
_LINES_OF_A_BLOCK = 6
_LINES_OF_A_LEAD = 2
_LONG_BLOCK = 500
"""A longer block of more lines is text, with perhaps a line of the footer under it."""
_LONGEST_NOTE = 600
_PARTED_AT = 1.0


def find_footer(view: View, tables: Tables, first: int) -> list[Block]:
    """Return the blocks of the footer, in printed order; *first* is the first row of the body.

    Below a mark that ends the text ("ENDS") stands nothing else; it is none of the text's words.
    """
    below = view.ended
    if below is None or below <= first:
        return _footer_above(view, tables, first, len(view.rows))
    above = below - (view.rows[below - 1] in view.markup)
    return _footer_above(view, tables, first, above) + _below_end(view, tables, below)


def _below_end(view: View, tables: Tables, below: int) -> list[Block]:
    """Return the blocks below the mark that ends a text; what says nothing goes with what is above it."""
    found: list[Block] = []
    while below < len(view.rows):
        past = view.block_end(below)
        rows = [*range(below, past)]
        kind, score = tables.judge(view.joined(below, past))
        if kind is None or score <= 0.0:
            kind = found[-1].kind if found else BoilerplateKind.CONTACT
        found += _parted(view, tables, Block(rows, kind))
        below = past
    return _gathered(view, found)


def _footer_above(view: View, tables: Tables, first: int, past: int) -> list[Block]:
    """Return the blocks of the footer that ends at row *past*."""
    blocks: list[tuple[list[int], BoilerplateKind | None]] = []
    total = best = 0.0
    keep = 0
    above_text = False
    amid = _AT_MOST_AMID
    while past > first and len(blocks) < _FARTHEST:
        start = max(view.block_start(past - 1), first)
        rows, kind, score = _last_unit(view, tables, start, past)
        if kind is BoilerplateKind.CREDITS and _is_of_text(view, tables, rows, first):
            kind, score = None, _prose(view.joined(rows[0], rows[-1] + 1))
        if kind is None and blocks and _opens(view, tables, rows, blocks[-1]):
            kind, score = blocks[-1][1], _OPENING
        if kind is None and blocks and _leads(view, tables, rows, blocks):
            kind, score = BoilerplateKind.CONTACT, _OPENING
        if kind is None and _is_printing_date(view, tables, rows):
            kind, score = BoilerplateKind.NAVIGATION, _OPENING
        if kind is None:
            announced = _announced(view, tables, rows, first)
            kind, score = (announced, _OPENING) if announced else (None, score)
        if kind is not None and blocks and _begins(view, rows, blocks[-1]):
            kind, score = None, _prose(view.joined(rows[0], rows[-1] + 1)) - _TEXT
        if (
            kind is None
            and not any(below for _, below in blocks)
            and _is_text(view, rows, _LAST_TEXT)
            and not (rows[0] and is_separator(view.plain(rows[0] - 1)))
        ):
            # Text with nothing but text below it ends the article, whatever stands above, but a
            # drawn line, or the title of another article.
            if not _is_teaser(view, tables, rows, first):
                break
            kind, score = BoilerplateKind.RELATED, _OPENING
        if kind is None:
            above_text = above_text or _is_text(view, rows, _SHORT_TEXT) or _states(view, rows)
        elif above_text and kind in _AMID:
            score = min(score, amid)
            amid -= score
        elif above_text and kind not in _ANNOUNCED:
            score = min(score, _AT_MOST_ABOVE)
        blocks.append((rows, kind))
        total += score
        if total > best:
            best, keep = total, len(blocks)
            above_text, amid = False, _AT_MOST_AMID
        elif total < best + _HOPELESS:
            break
        past = rows[0]
    if keep and blocks[keep - 1][0][0] == first and _is_text(view, blocks[keep - 1][0]):
        # An article has a text: a whole sentence above all boilerplate is it.
        keep -= 1
    elif keep and blocks[keep - 1][0][0] > first and continues(view, blocks[keep - 1][0][0]):
        # Its first block is the rest of the last sentence.
        keep -= 1
    elif 0 < keep < len(blocks) and _heads(view, blocks[keep][0], blocks[keep - 1][0], first):
        blocks[keep] = (blocks[keep][0], blocks[keep - 1][1])
        keep += 1
    found: list[Block] = []
    for rows, kind in reversed(blocks[:keep]):
        if kind is None:
            # What stands within the run shares the kind of what it follows.
            kind = found[-1].kind if found else BoilerplateKind.RELATED
        found.append(Block(rows, kind))
    parted = [part for block in found for part in _parted(view, tables, block)]
    return _gathered(view, parted)


def _heads(view: View, rows: list[int], below: list[int], first: int) -> bool:
    """Tell whether a line is the label of the note below it: "About Quay Foods", "Quay Foods is ...".

    It ends no sentence, and the note says its words.
    """
    if len(rows) > 1 or rows[0] <= first or not view.starts_block[below[0]]:
        return False
    text = view.plain(rows[0])
    if not text or len(text) > LONGEST_LABEL or ends_sentence(text) or list_mark(text) is not None:
        return False
    if not ends_sentence(view.plain(rows[0] - 1)):
        # One line of several, as verses and names are.
        return False
    own = stems(text)
    said = len(own & stems(view.joined(below[0], below[-1] + 1)))
    return said > 0 and 2 * said >= len(own)


def _parted(view: View, tables: Tables, block: Block) -> list[Block]:
    """Part notes of different kinds that are printed on neighbouring lines.

    Rules may stand between them, and are none of them. Else each note begins a line, each is
    boilerplate by itself, and nothing shows that the line above goes on.
    """
    ruled = [k for k in block.rows if is_separator(view.plain(k))]
    if not ruled:
        return _by_line(view, tables, block)
    view.markup.update(view.rows[k] for k in ruled)
    parts: list[Block] = []
    start = block.rows[0]
    for k in (*ruled, block.rows[-1] + 1):
        rows = [row for row in block.rows if start <= row < k]
        if rows:
            kind, score = tables.judge(view.joined(rows[0], rows[-1] + 1))
            sure = kind is not None and score > 0.0
            parts += _by_line(view, tables, Block(rows, kind if sure and kind else block.kind))
        start = k + 1
    return parts


def _by_line(view: View, tables: Tables, block: Block) -> list[Block]:
    """Part notes of different kinds that begin with a line each."""
    rows = block.rows
    if not 1 < len(rows) <= _LINES_OF_A_BLOCK or rows[-1] - rows[0] >= len(rows):
        return [block]
    parts: list[Block] = []
    first, past = rows[0], rows[-1] + 1
    kind = block.kind
    for k in range(first + 1, past):
        before, after = view.plain(k - 1), view.plain(k)
        if before[-1:] in LEADS_ON or not after or after[0].islower():
            continue
        # What stands below has been judged mostly, on the way up.
        below, certain = tables.judge(view.joined(k, past))
        if below is None or certain <= _PARTED_AT:
            continue
        above, sure = tables.judge(view.joined(first, k))
        if above is None or above is below or sure <= _PARTED_AT:
            continue
        parts.append(Block([*range(first, k)], above))
        first, kind = k, below
    return [*parts, Block([*range(first, past)], kind)]


def _last_unit(
    view: View, tables: Tables, start: int, past: int
) -> tuple[list[int], BoilerplateKind | None, float]:
    """Return the last block of rows *start* to *past*, or its last lines where it is mixed."""
    solid = view.layout.regime in (Regime.SOLID, Regime.LINES, Regime.RAGGED)
    text = view.joined(start, past)
    if not solid and is_entry(view, tables, start, past):
        # Notes may stand right below an entry of the text's own list, each on lines of its own.
        size = 2 if view.plain(past - 1)[:1].islower() else 1
        kind, score = tables.judge(view.joined(past - size, past))
        if kind is not None and score > 0.0:
            return list(range(past - size, past)), kind, score
        return list(range(start, past)), None, _prose(text)
    if not solid and (past - start <= _LINES_OF_A_BLOCK or len(text) <= _LONG_BLOCK):
        kind, score = tables.judge(text)
        if kind is not None and score > 0.0 and not _under_text(view, tables, start, past):
            return list(range(start, past)), kind, score + 1.0
        kind, score = judge_column(view, tables, start, past)
        if kind is not None and score > 0.0:
            return list(range(start, past)), kind, score
    if past - start > 1:
        # PDF tools print the footer right under the last paragraph.
        for size in range(1, min(4, past - start) + solid):
            k = past - size
            if view.lines.texts[view.rows[k]][0].islower() and continues(view, k):
                continue
            if size > 1 and solid and _is_last_text(view, tables, k + 1, past):
                # Where a line is a paragraph, the one below a note is text by itself.
                break
            kind, score = tables.judge(view.joined(k, past))
            if kind is not None and score > 0.0 and not continues(view, k):
                return list(range(k, past)), kind, score
        if solid and not ends_sentence(view.plain(past - 1)):
            return [past - 1], None, _prose(view.plain(past - 1))
    elif solid:
        kind, score = tables.judge(text)
        if kind is not None and score > 0.0:
            return [start], kind, score + 1.0
    return list(range(start, past)), None, _prose(text)


def _is_of_text(view: View, tables: Tables, rows: list[int], first: int) -> bool:
    """Tell whether capitals in brackets are the end of a line of text, and sign nothing: "Merrin Bank", "(MB)".

    Who signs does so below a whole sentence, or below another note.
    """
    above = rows[0] - 1
    if len(rows) > 1 or above < first or not signs_at_end(view.plain(rows[0])):
        return False
    if ends_text(view.plain(above), tables.pictures):
        return False
    kind, score = tables.judge(view.plain(above))
    return kind is None or score <= 0.0


def _is_teaser(view: View, tables: Tables, rows: list[int], first: int) -> bool:
    """Tell whether a paragraph tells what the title right above it leads to, below "Latest headlines".

    All of the title is a link, as no headline of the article is.
    """
    k = view.block_start(rows[0])
    found = False
    for _ in range(_MOST_TEASED):
        if k <= first:
            return False
        start = max(view.block_start(k - 1), first)
        printed = view.lines.texts[view.rows[start]]
        linked = "](" in printed and LINKED.fullmatch(printed) is not None
        if not found:
            if not linked or k - start > 1:
                return False
            found = True
        elif not linked:
            above = view.joined(start, k)
            if len(above) > LONGEST_TITLE or ends_sentence(above):
                return False
            kind, score = tables.judge(above)
            if kind is BoilerplateKind.RELATED and score > LABEL_AT:
                return True
        k = start
    return False


def _is_last_text(view: View, tables: Tables, k: int, past: int) -> bool:
    """Tell whether rows *k* to *past* are a sentence of their own, and no boilerplate."""
    if len(view.plain(k - 1)) >= FULL * view.layout.column or not ends_text(
        view.plain(k - 1), tables.pictures
    ):
        return False
    below = view.joined(k, past)
    kind, score = tables.judge(below)
    return (kind is None or score <= 0.0) and _is_sentence(below, _LAST_TEXT)


def _opens(
    view: View, tables: Tables, rows: list[int], below: tuple[list[int], BoilerplateKind | None]
) -> bool:
    """Tell whether a block opens the one below it: "To contact the Gazette visit:"."""
    if below[1] is None or not view.plain(rows[-1]).endswith((":", "：")):
        return False
    text = view.joined(rows[0], rows[-1] + 1)
    kind, _ = tables.judge(text)
    if kind is None or kind is not below[1]:
        return False
    following = view.joined(below[0][0], below[0][-1] + 1)
    return boilerplate.takes(text, kind, following, tables.boilerplate)


def _leads(
    view: View,
    tables: Tables,
    rows: list[int],
    blocks: list[tuple[list[int], BoilerplateKind | None]],
) -> bool:
    """Tell whether a block leads to the contact right below it, of which it is the first words."""
    if blocks[-1][1] is not BoilerplateKind.CONTACT or len(rows) > _LINES_OF_A_LEAD:
        return False
    printed = view.lines.texts[view.rows[rows[-1]]]
    if len(printed) > LONGEST_LABEL * 2 or printed[-1] in FULL_STOPS:
        return False
    last = blocks[-1]
    if (
        view.plain(last[0][-1]).endswith((":", "："))
        and len(blocks) > 1
        and blocks[-2][1] is last[1]
    ):
        last = blocks[-2]
    following = view.joined(rows[-1] + 1, last[0][-1] + 1)
    return boilerplate.leads(view.joined(rows[0], rows[-1] + 1), following, tables.boilerplate)


def _is_printing_date(view: View, tables: Tables, rows: list[int]) -> bool:
    """Tell whether a line says when the article was published or changed, and nothing else."""
    text = view.plain(rows[0])
    if len(rows) > 1 or len(text) > LONGEST_DATE or not any(map(str.isdecimal, text)):
        return False
    scan = tables.scan_dates(text)
    return not scan.rest and any(date.label is not None for date in scan.dates)


def _announced(view: View, tables: Tables, rows: list[int], first: int) -> BoilerplateKind | None:
    """Tell what the label above a block says that it is: "About the author", a name, the block."""
    k = rows[0]
    text = view.joined(k, rows[-1] + 1)
    if len(text) > _LONGEST_NOTE or text[:1].islower():
        return None
    for _ in range(2):
        if k <= first:
            return None
        start = max(view.block_start(k - 1), first)
        above = view.joined(start, k)
        if not above or len(above) > LONGEST_LABEL or ends_sentence(above):
            return None
        kind, score = tables.judge(above)
        if kind in _ANNOUNCED and score > LABEL_AT and is_label(above):
            return kind
        k = start
    return None


def _under_text(view: View, tables: Tables, start: int, past: int) -> bool:
    """Tell whether only the last lines of a block are boilerplate, printed right under text."""
    for k in range(past - 1, start, -1):
        if not ends_text(view.plain(k - 1), tables.pictures):
            continue
        above = view.joined(start, k)
        kind, score = tables.judge(above)
        if kind is not None and score > 0.0:
            continue
        if k < past - 1 and not _is_sentence(above, _LEAST_TEXT if kind is None else _SENTENCE):
            return False
        # Several notes say less together than the first of them does by itself.
        for below in (view.joined(k, past), view.plain(k)):
            kind, score = tables.judge(below)
            if kind is not None and score > 0.0:
                return True
    return False


def _begins(view: View, rows: list[int], below: tuple[list[int], BoilerplateKind | None]) -> bool:
    """Tell whether a block is the beginning of the sentence that the block below it ends."""
    if below[1] is not None or ends_sentence(view.plain(rows[-1])):
        return False
    text = view.joined(below[0][0], below[0][-1] + 1)
    return text[:1].islower() and ends_sentence(text)


def _is_text(view: View, rows: list[int], least: int = _LEAST_TEXT) -> bool:
    """Tell whether a block is a whole sentence of some length."""
    return _is_sentence(view.joined(rows[0], rows[-1] + 1), least)


def _states(view: View, rows: list[int]) -> bool:
    """Tell whether a block is a short sentence that states something: words, and one full stop.

    "Loading comments...", "What do you think?" and "12 Harbour Rd. 31." are none.
    """
    text = view.joined(rows[0], rows[-1] + 1)
    if not _is_sentence(text, _LAST_TEXT):
        return False
    told = text.rstrip(CLOSING)
    return told[-1:] not in ASKS and told[-2:-1].isalpha()


def _is_sentence(text: str, least: int) -> bool:
    """Tell whether a text ends as sentences do, and is as long as *least* letters of an alphabet."""
    return ends_sentence(text) and is_long(text, least)


def _prose(text: str) -> float:
    """Return how much a block of other text speaks against a footer that holds it."""
    weight = 0.6 + min(len(text), 600) / 60
    if not ends_sentence(text):
        return -weight
    return -(weight + (_TEXT if len(text) >= _SENTENCE else 1.5))


def _gathered(view: View, blocks: list[Block]) -> list[Block]:
    """Put together what is one block: an opening that ends in a colon, and the address below."""
    found: list[Block] = []
    for block in blocks:
        if found and block.kind is found[-1].kind:
            before = view.plain(found[-1].rows[-1])
            if before.endswith((":", "：")) and len(block.rows) <= 3:
                found[-1] = Block(found[-1].rows + block.rows, block.kind)
                continue
        found.append(block)
    return found
