"""What pages print between the halves of a sentence: captions, pull quotes, the names of sections.

Facts
-----
A tool that reads a printed page follows its columns, and prints a picture's caption or a pull quote
where the column makes room for it: in the midst of a sentence as often as not. Nobody writes so. The
first half ends in no stop, the second begins with a small letter, and what stands between begins with
a capital or a quotation mark. It may still be a part of the sentence that two pages cut; so something
else has to show that it does not go on below: that it ends a sentence or is a quotation as a whole,
tells of a picture, stands below the mark of one, is set in lines of another width, or leaves room
for the word below it; or that the first half ends within a word.
"""

from __future__ import annotations

from itertools import filterfalse

from newsparse.fields.tables import Tables
from newsparse.layout import Regime
from newsparse.lines import is_small
from newsparse.model import BoilerplateKind
from newsparse.zones.blocks import Block
from newsparse.zones.caption import is_caption, is_credit, names_maker
from newsparse.zones.view import LEADS_ON, View, ends_sentence, is_wide, runs

__all__ = ["find_captions", "find_cut_in"]

_UNSPACED = "\u2e80"
_LEAST_CAPTION = 45
_LONGEST_CAPTION = 160
_PICTURES = frozenset(("**==>",))
_MOST_BLOCKS = 4
"""Between two halves: a caption, who made the picture, the head of a page."""
_LONGEST = 240
_MOST_LINES = 6
_LEAST_HALF = 50
_LEAST_LINE = 20
_LEAST_OPEN = 12
_LONG_HALF = 100
_LONGEST_LINE = 60
_LEAST_BLANKS = 2
_SENTENCES_MEET = (". ", "? ", "! ", ".” ", ".» ", "。")
_SHORT = 90
"""Where no line is wrapped: what is longer may be a part of the text."""
_FULL = 0.6
"""Of the column: so much of it a line fills at least that goes on."""
_TIGHT = 0.9
_WIDER = 1.2
_MOST_GLUED = 4
"""Lines that no blank one parts from the text around them."""
_OPENERS = frozenset("\"'“‘„«»‹‚「『”")
_CLOSERS = frozenset("\"'”’“‘»«›」』")
_CUT = frozenset("-\u00ad\u2010")
_EMPHASIS = frozenset("*_")


def find_cut_in(view: View, tables: Tables, first: int, past: int, taken: set[int]) -> list[Block]:
    """Return what stands between the halves of sentences in rows *first* up to *past*."""
    if view.layout.regime in (Regime.SPACED, Regime.LINES, Regime.RAGGED):
        return []
    past = min(past, len(view.rows))
    texts, rows, starts = view.lines.texts, view.rows, view.starts_block
    second = [
        k for k in range(first + 2, past) if starts[k] and not "A" <= texts[rows[k]][0] <= "Z"
    ]
    second = [k for k in second if texts[rows[k]][0].islower() or texts[rows[k]][0] >= _UNSPACED]
    column = view.layout.column
    marked = [
        k
        for k in range(first + 1, past - 1)
        if column
        and not starts[k + 1]
        and (":" in (text := texts[rows[k]]) or text[-1] in _CLOSERS or text.isupper())
    ]
    marked = [k for k in marked if texts[rows[k + 1]][0].islower()]
    within = any(
        (text := texts[rows[k]])[0] < _UNSPACED or ":" in text or text[-1] in _CLOSERS
        for k in marked
    )
    if not second and not within:
        return []
    found = _between_blocks(view, tables, second, first, past, taken) if second else []
    if within:
        # What stands within a block ends with a line that is marked so, above one in small letters:
        # of a block without such a pair nothing else is asked.
        for block in _blocks_around(view, marked, first, past, taken):
            found += _glued(view, tables, block)
    return found


def _between_blocks(
    view: View, tables: Tables, second: list[int], first: int, past: int, taken: set[int]
) -> list[Block]:
    """Return the blocks between two halves, where the *second* may begin on one of these rows."""
    texts, rows = view.lines.texts, view.rows
    blocks = _blocks(view, first, past, taken)
    begin = {block[0]: n for n, block in enumerate(blocks)}
    found: list[Block] = []
    # No half of one sentence stands between those of another.
    last = 0
    for n in [begin[k] for k in second if begin.get(k, 0) > 1]:
        below = blocks[n]
        if not _may_go_on(view, below):
            continue
        length = 0
        cut_in: list[list[int]] = []
        for above in range(n - 2, max(-1, n - 2 - _MOST_BLOCKS), -1):
            between = blocks[above + 1 : n]
            length += sum([len(texts[rows[k]]) for k in between[0]])
            if above < last or length > _LONGEST or not _is_apart(view, between[0]):
                break
            if _is_first_half(view, blocks[above]) and (
                _is_other_by_itself(view, tables, blocks[above], between)
                or _is_other(view, tables, blocks[above], between, below)
            ):
                cut_in = between
                if not all(
                    is_credit(view.joined(part[0], part[-1] + 1), tables) for part in between
                ):
                    break
                # Above who made a picture its caption may stand, and above that the first half.
        if cut_in:
            found += [Block(part, _kind(view, tables, part)) for part in cut_in]
            last = n
    return found


def find_captions(
    view: View, tables: Tables, first: int, past: int, asides: list[Block]
) -> list[Block]:
    """Return the captions that only what stands beside them shows to be some.

    Right below one that ends no sentence stands who made the picture, on a block of its own. On a printed
    page so does one right below the mark of a picture; and below the byline who made the pictures.
    """
    credited = {
        block.rows[0]
        for block in asides
        if block.kind is BoilerplateKind.CAPTION
        and is_credit(view.joined(block.rows[0], block.rows[-1] + 1), tables)
    }
    if not (credited or view.printed):
        return []
    taken = {k for block in asides for k in block.rows}
    found: list[Block] = []
    for rows in _blocks(view, first, min(past, len(view.rows) - 1), taken):
        text = view.joined(rows[0], rows[-1] + 1)
        if not text or ends_sentence(text) or view.heading(rows[0]):
            continue
        if (view.printed and rows[0] == first and len(rows) == 1 and _is_maker(text, tables)) or (
            _is_apart(view, rows)
            and (
                _is_above_maker(rows, text, credited)
                or (view.printed and _is_below_picture(view, rows, text))
            )
        ):
            found.append(Block(rows, BoilerplateKind.CAPTION))
    return found


def _is_maker(text: str, tables: Tables) -> bool:
    """Tell whether a line says who made the pictures, by more words than a crosshead might: "beeld Jasper Vos"."""
    return text.count(" ") >= _LEAST_BLANKS and is_credit(text, tables)


def _is_above_maker(rows: list[int], text: str, credited: set[int]) -> bool:
    """Tell whether a block too long for a crosshead stands right above who made a picture."""
    long = len(rows) > 1 or len(text) >= _LEAST_CAPTION
    return long and rows[-1] + 1 in credited and text[-1] not in LEADS_ON


def _is_below_picture(view: View, rows: list[int], text: str) -> bool:
    """Tell whether nothing but the mark of a picture stands between a block and the one above it.

    The first half of a sentence holds the end of another, or goes on below in small letters.
    """
    if len(text) > _LONGEST_CAPTION or any(map(text.__contains__, _SENTENCES_MEET)):
        return False
    first, past = rows[0], rows[-1] + 1
    above = view.rows[first - 1] if first else -1
    between = view.lines.texts[above + 1 : view.rows[first]]
    marked = any(line[:5] in _PICTURES or line[:2] == "![" for line in between)
    return marked and not is_small(view.plain(past)[:1])


def _blocks(view: View, first: int, past: int, taken: set[int]) -> list[list[int]]:
    """Return the rows of each block, without what is known to be none of the text."""
    return runs(filterfalse(taken.__contains__, range(first, past)), view.starts_block)


def _blocks_around(
    view: View, inner: list[int], first: int, past: int, taken: set[int]
) -> list[list[int]]:
    """Return the rows of those blocks, as :func:`_blocks` parts them, that hold some *inner* rows."""
    starts = view.starts_block
    found: list[list[int]] = []
    for k in inner:
        if k in taken or (found and k <= found[-1][-1]):
            continue
        begin, stop = k, k + 1
        while begin > first and not starts[begin] and begin - 1 not in taken:
            begin -= 1
        while stop < past and not starts[stop] and stop not in taken:
            stop += 1
        found.append(list(range(begin, stop)))
    return found


def _may_go_on(view: View, rows: list[int]) -> bool:
    """Tell whether a block may be the second half of a sentence: a small letter begins it."""
    text = view.lines.texts[view.rows[rows[0]]]
    if view.rows[rows[0]] in view.marks.quotes:
        return False
    if is_small(text[0]):
        return len(rows) > 1 or len(text) >= _LEAST_LINE or ends_sentence(text)
    return is_wide(text) and text[0] not in _OPENERS and not view.lines.indents[view.rows[rows[0]]]


def _is_apart(view: View, rows: list[int]) -> bool:
    """Tell whether a block may stand between two halves: it begins neither small nor as a heading."""
    text = view.plain(rows[0])
    i = view.rows[rows[0]]
    return (
        any(map(str.isalpha, text))
        and not is_small(text[0])
        and i not in view.marks.headings
        and i not in view.marks.quotes
        and len(rows) <= _MOST_LINES
    )


def _is_first_half(view: View, rows: list[int]) -> bool:
    """Tell whether a block is text that breaks off within a sentence."""
    i = view.rows[rows[-1]]
    last = view.lines.texts[i]
    if i in view.marks.headings or view.heading(rows[-1]) or i in view.marks.quotes:
        return False
    if not (last[-1].isalnum() or last[-1] == "," or _is_cut(last)) or _is_capitals(last):
        return False
    if last[0] in _OPENERS and _is_dressed(view.joined(rows[0], rows[-1] + 1)):
        return False
    column = view.layout.column
    if column and not _FULL * column <= len(last) <= _WIDER * column:
        return False
    return len(last) * (2 if is_wide(last) else 1) >= _LEAST_OPEN


def _is_capitals(text: str) -> bool:
    """Tell whether all of a text is set in capitals; some scripts have none."""
    return text.isupper() and not is_wide(text)


def _is_cut(text: str) -> bool:
    """Tell whether a line ends within a word."""
    return text[-1] in _CUT and text[-2:-1].isalpha()


def _is_other_by_itself(
    view: View, tables: Tables, above: list[int], between: list[list[int]]
) -> bool:
    """Tell whether what stands between is none of a sentence by what it is, or where it stands."""
    texts, rows = view.lines.texts, view.rows
    joined = [view.joined(block[0], block[-1] + 1) for block in between]
    if not all(joined):
        return False
    shown = range(rows[above[-1]] + 1, rows[between[0][0]])
    if any(i in view.markup for i in shown) and _may_be_shown(joined[0]):
        return True
    pictured = [_tells_of_picture(text, tables) for text in joined]
    # Where no letter is small, nothing shows that a sentence goes on below a quotation.
    other = [
        one
        or (
            not is_wide(text)
            and (
                _is_dressed(text)
                or _is_emphasised(texts[rows[block[0]]])
                or _is_capitals(texts[rows[block[-1]]])
            )
        )
        for one, text, block in zip(pictured, joined, between, strict=True)
    ]
    # Who made a picture stands below what is said of it.
    return any(other) and all(
        one or len(text) <= _LONGEST_LINE or pictured[n + 1 : n + 2] == [True]
        for n, (one, text) in enumerate(zip(other, joined, strict=True))
    )


def _may_be_shown(text: str) -> bool:
    """Tell whether a text below the mark of a picture may be its caption: no sentence ends within."""
    return not is_wide(text) and not any(map(text.__contains__, _SENTENCES_MEET))


def _is_other(
    view: View, tables: Tables, above: list[int], between: list[list[int]], below: list[int]
) -> bool:
    """Tell whether the measure of the lines shows that neither half goes on in what stands between."""
    texts, rows = view.lines.texts, view.rows
    joined = " ".join([view.joined(block[0], block[-1] + 1) for block in between])
    last = texts[rows[between[-1][-1]]]
    column, weight = view.layout.column, 2 if is_wide(last) else 1
    length = weight * sum(len(texts[rows[k]]) for k in above)
    half = texts[rows[above[-1]]]
    if weight > 1 or half[-1].isdecimal():
        # Where no letter is small, nothing shows that the second half is one.
        return False
    if _is_cut(half) and ends_sentence(joined):
        # The rest of the word begins small, below.
        return True
    if length < _LEAST_HALF and not _is_cut(half):
        return False
    if column:
        if any(len(texts[rows[k]]) > _WIDER * column for block in between for k in block):
            return True
        return len(last) + 1 + len(texts[rows[below[0]]].split(maxsplit=1)[0]) <= column
    if ends_sentence(joined):
        return length >= _LONG_HALF
    # A title stands above its text so: the first half has to be text by itself.
    told = length >= 2 * _LONG_HALF or any(map(half.__contains__, _SENTENCES_MEET))
    if not told or len(joined) > _SHORT or joined[-1] in LEADS_ON:
        return False
    return joined.rpartition(" ")[2].casefold() not in tables.headlines.words


def _tells_of_picture(text: str, tables: Tables) -> bool:
    """Tell whether a text names who made a picture, perhaps with no stop in front of that."""
    return is_caption(text, tables) or is_credit(text, tables) or names_maker(text, tables)


def _is_dressed(text: str) -> bool:
    """Tell whether all of a text is a quotation, perhaps with who said it."""
    if text.count(" ") < _LEAST_BLANKS or text[0] not in _OPENERS:
        return False
    if text[-1] in _CLOSERS:
        return True
    # Who said it stands behind, in capitals.
    quoted = max(map(text.rfind, _CLOSERS))
    by = text[quoted + 1 :]
    return quoted > len(by) and by[:1] == " " and by.isupper()


def _is_emphasised(text: str) -> bool:
    """Tell whether all of a line is set in italics or bold."""
    return len(text) > 2 and text[0] in _EMPHASIS and text[-1] == text[0]


def _kind(view: View, tables: Tables, rows: list[int]) -> BoilerplateKind:
    """Return what a block most likely is: what is no quotation and no name is said of a picture."""
    text = view.joined(rows[0], rows[-1] + 1)
    if _tells_of_picture(text, tables):
        return BoilerplateKind.CAPTION
    if (
        _is_dressed(text)
        or text[0] in _OPENERS
        or _is_capitals(text)
        or any(map(str.isdecimal, text[:3]))
    ):
        return BoilerplateKind.NAVIGATION
    return BoilerplateKind.CAPTION


def _glued(view: View, tables: Tables, rows: list[int]) -> list[Block]:
    """Return what stands between two halves within a block, with no blank line around it."""
    texts = view.lines.texts
    column = view.layout.column
    found: list[Block] = []
    least = 0
    for n in range(1, len(rows) - 1):
        text = texts[view.rows[rows[n]]]
        below = texts[view.rows[rows[n + 1]]]
        if is_small(text[0]) or not is_small(below[0]) or n < least:
            continue
        room = len(text) + 1 + len(below.split(maxsplit=1)[0]) <= column
        if not (":" in text or text[-1] in _CLOSERS or text.isupper()):
            continue
        known = ":" in text and names_maker(text, tables)
        if not (known or room or len(text) > _WIDER * column or text.isupper()):
            continue
        for size in range(1, min(_MOST_GLUED, n) + 1):
            first = n - size + 1
            half = texts[view.rows[rows[first - 1]]]
            if is_small(texts[view.rows[rows[first]]][0]) or not _is_open(half, column):
                continue
            if len(half) + 1 + len(below.split(maxsplit=1)[0]) < _TIGHT * column and not _is_cut(
                half
            ):
                # The word that goes on would have fitted here.
                continue
            own = rows[first : n + 1]
            joined = view.joined(own[0], own[-1] + 1)
            lines = [texts[view.rows[k]] for k in own]
            if (
                names_maker(joined, tables)
                or is_credit(lines[-1], tables)
                or _is_dressed(joined)
                or (lines[-1].isupper() and _is_dressed(" ".join(lines[:-1])))
            ):
                found.append(Block(own, _kind(view, tables, own)))
                least = n + 1
                break
    return found


def _is_open(text: str, column: int) -> bool:
    """Tell whether a full line ends within a sentence."""
    return (
        _FULL * column <= len(text) <= _WIDER * column
        and (text[-1].isalpha() or text[-1] == "," or _is_cut(text))
        and not text.isupper()
    )
