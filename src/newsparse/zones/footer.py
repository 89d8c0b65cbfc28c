"""The footer: the run of boilerplate blocks at the end, read from the bottom up.

Facts
-----
A block of boilerplate at the end seldom comes alone, and no block of prose follows one. So the
footer is the end of the page that has the most evidence in sum: each block adds the log-odds
that it is boilerplate, and prose takes away the more the longer it is. A short line between two
such blocks (a related headline, an address) goes with them.
"""

from __future__ import annotations

from typing import NamedTuple

from newsparse.breaks import border
from newsparse.fields import boilerplate
from newsparse.fields.tables import Tables
from newsparse.layout import Regime
from newsparse.lines import FULL_STOPS, is_unspaced
from newsparse.marks import is_separator, list_mark
from newsparse.model import BoilerplateKind
from newsparse.sentences import SHORT_CASELESS
from newsparse.zones.caption import is_caption, is_credit, is_credit_alone
from newsparse.zones.telling import stems
from newsparse.zones.view import View, ends_sentence, ends_text
from newsparse.zones.window_units import LINKED

__all__ = ["ASIDE_AT", "Block", "find_asides", "find_footer"]

_FARTHEST = 60
"""Blocks that are looked at from the bottom."""
_HOPELESS = -14.0
"""Evidence so far below the best that no run above can make up for it."""
_SENTENCE = 80
"""A whole sentence of so many characters that is no boilerplate is text."""
_LEAST_TEXT = 50
_LEAST_LINE = 30
"""A shorter block without a stop may be a label, or an entry of a menu."""
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
_FULL = 0.75
"""Of the column; a shorter line ends its paragraph."""
_OPENING = 1.0
"""What an opening adds to the evidence of the block below it."""
_LINES_OF_A_BLOCK = 6
_LINES_OF_A_LEAD = 2
_LONG_BLOCK = 500
"""A longer block of more lines is text, with perhaps a line of the footer under it."""
_LINES_OF_AN_ASIDE = 4
_LINES_OF_A_COLUMN = 16
_LEAST_COLUMN = 3
_LONGEST_ASIDE = 260
_LONGEST_SENTENCE = 150
ASIDE_AT = 1.6
_NOTE_AT = 3.0
_LONGEST_LABEL = 40
"""What points at other articles, and names none of them itself."""
_LABEL_AT = 3.0
_LONGEST_TITLE = 120
_LEAST_TITLE = 45
"""A crosshead is shorter than the headline of another article."""
_LONGEST_DATE = 80
_LONGEST_NOTE = 600
_ASKS = frozenset("?!？！؟")
_ASKED = frozenset({BoilerplateKind.APP, BoilerplateKind.SHARE, BoilerplateKind.SUBSCRIBE})
"""What an outlet asks of its reader in the type of a heading."""
_NAMED_APP = 2
_ABOVE = frozenset({BoilerplateKind.COPYRIGHT, BoilerplateKind.DISCLAIMER, BoilerplateKind.LEGAL})
"""What an outlet says in whole sentences above a text; of readers and their letters the text tells."""
_WITHIN = frozenset({BoilerplateKind.CAPTION, BoilerplateKind.ADVERTISEMENT})
"""What is known for a note by one line of it, in the midst of text."""
_PARTED_AT = 1.0
_GOES_ON = frozenset(",:：;-–—&(")
_CLOSING = "\"'”’»“)"
_OPENERS = frozenset("\"'“‘„«»‹「")
_CLOSERS = frozenset("\"'”’“»«›」")
_BULLETS = "∙•·*|- "
_BELOW_BOX = -3.0
_OFFERS = frozenset({BoilerplateKind.SUBSCRIBE, BoilerplateKind.RELATED, BoilerplateKind.APP})
_OFFERED_AT = -4.0
"""Log-odds from which a sentence above a form may be what it offers: it has some word of an offer."""
_NO_COLUMN = boilerplate.Judgement(None, 0.0)
_CONSENTS = frozenset({BoilerplateKind.LEGAL, BoilerplateKind.SUBSCRIBE, BoilerplateKind.APP})
"""What stands below what an outlet asks for: "By signing up you agree to our terms."."""


class Block(NamedTuple):
    """Some rows (numbers in the view), and what they are."""

    rows: list[int]
    kind: BoilerplateKind


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
    elif keep and blocks[keep - 1][0][0] > first and _one(view, blocks[keep - 1][0][0]):
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
    if not text or len(text) > _LONGEST_LABEL or ends_sentence(text) or list_mark(text) is not None:
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
        if before[-1:] in _GOES_ON or not after or after[0].islower():
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
    if not solid and (past - start <= _LINES_OF_A_BLOCK or len(text) <= _LONG_BLOCK):
        kind, score = tables.judge(text)
        if kind is not None and score > 0.0 and not _under_text(view, tables, start, past):
            return list(range(start, past)), kind, score + 1.0
        kind, score = _judge_column(view, tables, start, past)
        if kind is not None and score > 0.0:
            return list(range(start, past)), kind, score
    if past - start > 1:
        # PDF tools print the footer right under the last paragraph.
        for size in range(1, min(4, past - start) + solid):
            k = past - size
            if view.lines.texts[view.rows[k]][0].islower() and _one(view, k):
                continue
            if size > 1 and solid and _is_last_text(view, tables, k + 1, past):
                # Where a line is a paragraph, the one below a note is text by itself.
                break
            kind, score = tables.judge(view.joined(k, past))
            if kind is not None and score > 0.0 and not _one(view, k):
                return list(range(k, past)), kind, score
        if solid and not ends_sentence(view.plain(past - 1)):
            return [past - 1], None, _prose(view.plain(past - 1))
    elif solid:
        kind, score = tables.judge(text)
        if kind is not None and score > 0.0:
            return [start], kind, score + 1.0
    return list(range(start, past)), None, _prose(text)


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
            if len(above) > _LONGEST_TITLE or ends_sentence(above):
                return False
            kind, score = tables.judge(above)
            if kind is BoilerplateKind.RELATED and score > _LABEL_AT:
                return True
        k = start
    return False


def _is_last_text(view: View, tables: Tables, k: int, past: int) -> bool:
    """Tell whether rows *k* to *past* are a sentence of their own, and no boilerplate."""
    if len(view.plain(k - 1)) >= _FULL * view.layout.column or not ends_text(view.plain(k - 1)):
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
    if len(printed) > _LONGEST_LABEL * 2 or printed[-1] in FULL_STOPS:
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
    if len(rows) > 1 or len(text) > _LONGEST_DATE or not any(map(str.isdecimal, text)):
        return False
    scan = tables.scan_dates(text)
    return not scan.rest and any(date.label is not None for date in scan.dates)


def _is_day(tables: Tables, text: str) -> bool:
    """Tell whether a line is a day, and nothing else."""
    if len(text) > _LONGEST_DATE or not any(map(str.isdecimal, text)):
        return False
    scan = tables.scan_dates(text)
    return bool(scan.dates) and not scan.rest


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
        if not above or len(above) > _LONGEST_LABEL or ends_sentence(above):
            return None
        kind, score = tables.judge(above)
        if kind in _ANNOUNCED and score > _LABEL_AT and _is_label(above):
            return kind
        k = start
    return None


def _under_text(view: View, tables: Tables, start: int, past: int) -> bool:
    """Tell whether only the last lines of a block are boilerplate, printed right under text."""
    for k in range(past - 1, start, -1):
        if not ends_text(view.plain(k - 1)):
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


def _breaks_off(view: View, k: int, end: int, first: int, past: int) -> bool:
    """Tell whether a block is a part of the sentence that goes on below it."""
    if end >= past or ends_sentence(view.plain(end - 1)):
        return False
    if k > first and not ends_sentence(view.plain(k - 1)) and not view.heading(k - 1):
        # It stands between the halves of the sentence.
        return False
    return view.plain(end)[:1].islower()


def _one(view: View, k: int) -> bool:
    """Tell whether row *k* clearly goes on with an unfinished sentence of the line above it."""
    if not k:
        return False
    lines, a, b = view.lines, view.rows[k - 1], view.rows[k]
    before = lines.texts[a]
    if ends_sentence(before):
        return False
    apart = view.starts_block[k]
    if not apart and is_unspaced(before[-1]) and len(before) >= SHORT_CASELESS:
        return True
    if (before[-1].isalpha() or before[-1] == ",") and lines.texts[b][0].islower():
        # An open line, and below it a small letter; behind a blank line it is the end of a sentence.
        if not apart:
            return True
        above = view.joined(view.block_start(k - 1), k)
        if len(above) > _LEAST_LINE and ends_sentence(view.plain(view.block_end(k) - 1)):
            return True
    return border(lines, view.layout, a, b, len(before), len(lines.texts[b])) > 2.0


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
    told = text.rstrip(_CLOSING)
    return told[-1:] not in _ASKS and told[-2:-1].isalpha()


def _is_sentence(text: str, least: int) -> bool:
    """Tell whether a text ends as sentences do, and is as long as *least* letters of an alphabet."""
    return ends_sentence(text) and _is_long(text, least)


def _is_long(text: str, least: int) -> bool:
    """Tell whether a text is as long as *least* letters of an alphabet."""
    # Chinese, Japanese and Korean say as much in half the signs.
    return len(text) * (2 if max(text[:4]) >= "\u2e80" else 1) >= least


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


def find_asides(view: View, tables: Tables, first: int, past: int) -> list[Block]:
    """Return the blocks of boilerplate within the body, rows *first* up to *past*."""
    found: list[Block] = []
    starts, rows, texts = view.starts_block, view.rows, view.lines.texts
    headings = view.marks.headings
    past = min(past, len(rows))
    end = first
    pointed_at = titled = -1
    apart = view.layout.regime in (Regime.BLOCKS, Regime.LINES)
    while end < past:
        k = end
        try:
            end = starts.index(True, k + 1, past)
        except ValueError:
            end = past
        first_line = texts[rows[k]]
        length = len(first_line)
        if end - k > 1:
            if end - k > _LINES_OF_AN_ASIDE and not _is_column(view, k, end):
                found += _notes_within(view, tables, k, end)
                continue
            length = sum([len(texts[i]) for i in rows[k:end]])
        if rows[k] in headings:
            # "#### Read more": a label that is set as a heading, and the title that it is one of.
            labels = end == k + 1 and _heads_links(tables, texts[rows[k]])
            if labels or (
                k == pointed_at and end == k + 1 < past and _is_lesser(view, k, first, past)
            ):
                found.append(Block([k], BoilerplateKind.RELATED))
            elif (kind := _set_as_heading(view, tables, k, end, found)) is not None:
                found.append(Block([k], kind))
            if labels:
                pointed_at = end
            continue
        # A longer block of whole sentences is text wherever it stands, but below another note, or
        # where it is a plain one above the text: "This article contains affiliate links. ...".
        whole = length > _LONGEST_SENTENCE and texts[rows[end - 1]][-1] in FULL_STOPS
        if length > 2 * _LONGEST_ASIDE or (
            whole and k != first and not (found and found[-1].rows[-1] == k - 1)
        ):
            continue
        if first_line[0].islower() and k > first and _one(view, k):
            # The rest of a sentence is asked nothing.
            continue
        text = view.joined(k, end)
        if len(text) > _LONGEST_ASIDE and _is_small_print(tables, text, k, found):
            found.append(Block(list(range(k, end)), BoilerplateKind.LEGAL))
            continue
        if len(text) > _LONGEST_ASIDE or _breaks_off(view, k, end, first, past):
            continue
        kind, score = tables.judge(text)
        if (kind is None or score <= ASIDE_AT) and (
            headed := _judge_column(view, tables, k, end)
        ).kind is not None:
            kind, score = headed
        if (
            kind is not None
            and kind in _CONSENTS
            and score > _BELOW_BOX
            and found
            and found[-1].kind in _CONSENTS
            and found[-1].rows[-1] == k - 1
        ):
            found.append(Block(list(range(k, end)), kind))
            continue
        if (
            kind is None
            or score <= ASIDE_AT
            or (
                (k not in (first, pointed_at) or (whole and k == first))
                and end < past
                and not boilerplate.interrupts(text, kind, tables.boilerplate)
            )
            or (whole and k == first and (end == past or kind not in _ABOVE or score <= _NOTE_AT))
        ):
            if (
                k == pointed_at
                or (
                    k == titled
                    and (
                        (apart and _is_long(text, _LEAST_TITLE))
                        or _stands_under(view, k, end, past)
                    )
                )
            ) and _is_title(view, k, end, past):
                kind = BoilerplateKind.RELATED
                titled = end
                # A list of them goes on; else what follows may be a crosshead, which is shorter.
                if list_mark(texts[rows[k]]) is not None:
                    pointed_at = end
            elif k == titled and end == k + 1 and _is_day(tables, text):
                # When the other article was published.
                kind = BoilerplateKind.RELATED
                titled = end
            elif text[:2] == "[ " and text[-2:] == " ]" and "[" not in text[1:]:
                # So browsers of text print a link, and some pages what they lead to.
                kind = BoilerplateKind.RELATED
            elif end - k > 1 and _are_buttons(view, tables, k, end, every=k != first):
                kind = tables.judge(view.plain(k)).kind or BoilerplateKind.SHARE
            elif (
                end - k > 1
                and _heads_links(tables, view.plain(k))
                and _is_title(view, k + 1, end, past)
            ):
                kind = BoilerplateKind.RELATED
            elif end == past or not (
                is_caption(text, tables)
                or (", " in text and is_credit_alone(text, tables))
                or (
                    found
                    and (
                        _is_in_caption(view, text, k, found)
                        or _is_below_credit(view, text, k, found, tables)
                    )
                )
            ):
                continue
            else:
                kind = BoilerplateKind.CAPTION
        elif kind is BoilerplateKind.RELATED and k != titled and _is_label(text):
            pointed_at = end
        # Between paragraphs, who somebody is may belong to the story.
        noted = kind is not BoilerplateKind.AUTHOR_BIO or score > _NOTE_AT or end == past
        if noted and (titled == end or not (k > first and _one(view, k))):
            if found and found[-1].kind is kind:
                above = found[-1].rows
                form = (
                    kind is BoilerplateKind.SUBSCRIBE
                    and len(text) <= _LONGEST_LABEL
                    and len(view.plain(above[0])) <= _LONGEST_LABEL
                )
                if _is_boxed(view, above[-1] + 1, k, within_form=form):
                    found.append(Block(list(range(above[-1] + 1, k)), kind))
            found.append(Block(list(range(k, end)), kind))
    if any(block.kind is BoilerplateKind.SUBSCRIBE for block in found):
        found = _with_titles(view, tables, found, first)
    return found


def _with_titles(view: View, tables: Tables, found: list[Block], first: int) -> list[Block]:
    """Put what is offered and its title with the form that asks for the reader's address below.

    "The morning briefing" / "All the news, in your inbox" / "Your e-mail" / "Sign up": a crosshead
    has text below it, and no form.
    """
    whole: list[Block] = []
    past = first
    for block in found:
        start = block.rows[0]
        if block.kind is BoilerplateKind.SUBSCRIBE and not view.heading(start):
            offered: list[Block] = []
            for least in (_OFFERED_AT, None):
                k = view.block_start(start - 1) if start > past + 1 else start
                if k <= past or view.heading(k) or not _is_offered(view, tables, k, start, least):
                    continue
                offered.append(Block([*range(k, start)], block.kind))
                start = k
            whole += reversed(offered)
        whole.append(block)
        past = block.rows[-1] + 1
    return whole


def _is_offered(view: View, tables: Tables, k: int, past: int, least: float | None) -> bool:
    """Tell whether a block is the title of an offer, or with *least* a sentence that offers it."""
    text = view.joined(k, past)
    if least is not None:
        kind, score = tables.judge(text)
        return kind in _OFFERS and score > least and len(text) <= _LONGEST_SENTENCE
    return (
        len(text) <= _LONGEST_LABEL
        and text[:1].isupper()
        and text[-1:].isalnum()
        and past == k + 1
        and ends_text(view.plain(k - 1))
    )


def _is_column(view: View, first: int, past: int) -> bool:
    """Tell whether the lines of a block are buttons, topics or titles one below the other.

    None fills its line, as those of a paragraph do that the page cuts off.
    """
    texts, rows = view.lines.texts, view.rows[first:past]
    full = _FULL * view.layout.column or _LONGEST_TITLE
    return (
        texts[rows[-1]][-1] not in FULL_STOPS
        and len(rows) <= _LINES_OF_A_COLUMN
        and len(texts[rows[0]]) <= _LONGEST_LABEL
        and all(len(texts[i]) < full for i in rows)
    )


def _judge_column(view: View, tables: Tables, first: int, past: int) -> boilerplate.Judgement:
    """Judge a block of several lines as one whose lines are apart: a label, and what it heads."""
    if past - first < _LEAST_COLUMN or not _is_column(view, first, past):
        return _NO_COLUMN
    return tables.judge("\n".join([view.plain(k) for k in range(first, past)]))


def _is_small_print(tables: Tables, text: str, k: int, found: list[Block]) -> bool:
    """Tell whether a long block right below a note that asks for something says on which terms."""
    if not found or found[-1].rows[-1] != k - 1 or found[-1].kind not in _CONSENTS:
        return False
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.LEGAL and score > _NOTE_AT


def _stands_under(view: View, k: int, end: int, past: int) -> bool:
    """Tell whether a blank line parts a block from the text below, and none from the title above."""
    rows = view.rows
    return end < past and rows[k] == rows[k - 1] + 1 and rows[end] > rows[end - 1] + 1


def _set_as_heading(
    view: View, tables: Tables, k: int, end: int, found: list[Block]
) -> BoilerplateKind | None:
    """Return what kind of note a heading is, where it is one: "### Sign up to our newsletter".

    Some pages set the same line twice.
    """
    text = view.plain(k)
    if end != k + 1 or _is_quoted(text):
        return None
    above = found[-1] if found and found[-1].rows[-1] == k - 1 else None
    if above is not None and text == view.joined(above.rows[0], above.rows[-1] + 1):
        return above.kind
    kind, score = tables.judge(text)
    if kind is BoilerplateKind.APP and text.count(" ") < _NAMED_APP:
        # "## Install": a chapter of a manual.
        return None
    if (
        kind is not None
        and (kind in _ASKED or kind is BoilerplateKind.ADVERTISEMENT)
        and score > _NOTE_AT
        and boilerplate.interrupts(text, kind, tables.boilerplate)
    ):
        return kind
    return None


def _is_in_caption(view: View, text: str, k: int, found: list[Block]) -> bool:
    """Tell whether the caption right above says the same, and who made the picture besides.

    Pages keep a picture's description for those who don't see it, and tools print both.
    """
    if found[-1].kind is not BoilerplateKind.CAPTION or found[-1].rows[-1] != k - 1:
        return False
    rows = found[-1].rows
    return len(text) >= _LEAST_LINE and view.joined(rows[0], rows[-1] + 1).startswith(text)


def _is_below_credit(view: View, text: str, k: int, found: list[Block], tables: Tables) -> bool:
    """Tell whether a block without a stop stands right below the credit of a picture, and tells of it.

    Where crossheads are marked it is none of them.
    """
    if (
        found[-1].kind is not BoilerplateKind.CAPTION
        or found[-1].rows[-1] != k - 1
        or len(text) < _LEAST_LINE
        or text[-1] in ":;,"
        or ends_sentence(text)
        or not view.marks.headings
    ):
        return False
    rows = found[-1].rows
    return is_credit_alone(view.joined(rows[0], rows[-1] + 1), tables)


def _are_buttons(view: View, tables: Tables, first: int, past: int, *, every: bool) -> bool:
    """Tell whether each line of a block is a note by itself: "Comments", "Print".

    A single word beside them may be any button ("Preview"), where not *every* one has to be known.
    """
    known = 0
    for k in range(first, past):
        text = view.plain(k)
        if len(text) > _LONGEST_LABEL or ends_sentence(text):
            return False
        if tables.judge(text).score > ASIDE_AT:
            known += 1
        elif every or " " in text.lstrip(_BULLETS):
            return False
    return 2 * known >= past - first


def _notes_within(view: View, tables: Tables, first: int, past: int) -> list[Block]:
    """Return lines that are notes by themselves among the rows of one block of text.

    Where a tool prints no blank lines they stand between two paragraphs: behind the end of a
    sentence and in front of a capital, on a line that they do not fill.
    """
    found: list[Block] = []
    texts, rows, short = view.lines.texts, view.rows, _FULL * view.layout.column
    for k in range(first + 1, past - 1):
        text = texts[rows[k]]
        if (
            len(text) < short
            and texts[rows[k - 1]][-1] in FULL_STOPS
            and not text[0].islower()
            and not texts[rows[k + 1]][0].islower()
        ):
            text = view.plain(k)
            kind, score = tables.judge(text)
            if kind is not None and score > ASIDE_AT and kind in _WITHIN:
                found.append(Block([k], kind))
            elif is_caption(text, tables) or is_credit(text, tables):
                found.append(Block([k], BoilerplateKind.CAPTION))
    return found


def _is_boxed(view: View, start: int, past: int, *, within_form: bool) -> bool:
    """Tell whether one short block stands between two notes of a kind: "Daily, and free".

    Within a form, between its title and the field for an address, it may be a sentence.
    """
    if start >= past or view.block_end(start) != past or view.heading(start):
        return False
    text = view.joined(start, past)
    return len(text) <= _LONGEST_TITLE and (within_form or not ends_sentence(text))


def _is_label(text: str) -> bool:
    """Tell whether a note points on and names nothing: "Read also", not "Read also: The hall"."""
    return len(text) <= _LONGEST_LABEL and ":" not in text[:-1] and "：" not in text[:-1]


def _heads_links(tables: Tables, text: str) -> bool:
    """Tell whether a heading is the label of links to other pages."""
    if not _is_label(text) or _is_quoted(text):
        return False
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.RELATED and score > _LABEL_AT


def _is_quoted(text: str) -> bool:
    """Tell whether all of a heading is a quotation, as crossheads are: "'Download our app'"."""
    return text[:1] in _OPENERS and text[-1:] in _CLOSERS


def _is_lesser(view: View, k: int, first: int, past: int) -> bool:
    """Tell whether the heading of row *k* is no crosshead: those are of a higher level."""
    headings = view.marks.headings
    levels = [headings[i] for i in view.rows[first:past] if i in headings]
    return headings[view.rows[k]] > min(levels)


def _is_title(view: View, k: int, end: int, past: int) -> bool:
    """Tell whether the block below "Read also" is what it points at: a title, or a list of them."""
    if end >= past or view.plain(end)[:1].islower():
        return False
    listed = list_mark(view.plain(k)) is not None
    lines = [view.plain(row) for row in range(k, end)]
    if listed or len(lines) == 1:
        return _are_titles(lines, several=listed)
    # A tool may have wrapped one title, or each line is one.
    return _are_titles([view.joined(k, end)], several=False) or _are_titles(lines, several=True)


def _are_titles(titles: list[str], *, several: bool) -> bool:
    return all(
        title
        and len(title) <= _LONGEST_TITLE
        and not title[0].islower()
        # Alone a question may be an interviewer's, among titles it is one of them.
        and (not ends_sentence(title) or (several and title[-1] in _ASKS))
        for title in titles
    )
