"""Each gap between two lines of the body: whether it parts two paragraphs or none.

Facts
-----
A gap is judged by cheap cues first: how the line before it ends, how the line after it begins,
what lies between, how full the line before is, whether the next word would have fitted there,
the indent, and how long the two blocks are. What is costly to find out (is a quotation still
open? is the full stop an abbreviation's?) is asked only where the cheap score is undecided.

A column or page end cuts a paragraph anywhere: the second half may begin with a capital, and
the first end in a full stop. Nobody can see a cut that falls exactly after a sentence.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import IntEnum
from itertools import accumulate, pairwise
from unicodedata import category, east_asian_width

from newsparse import markup
from newsparse.evidence import Values, logistic
from newsparse.layout import Layout, Regime
from newsparse.lines import Lines, is_unspaced
from newsparse.marks import list_mark
from newsparse.weights import GAPS, LATE

__all__ = [
    "CHEAP",
    "COSTLY",
    "LATE_PAIRS",
    "PAIRS",
    "SHORT_CASELESS",
    "UNSURE",
    "Gaps",
    "Rule",
    "border",
    "confidence",
    "judge",
    "reason",
]

# ----------------------------------------------------------------- how a line ends and begins

(
    LETTER,
    UPPER,
    DIGIT,
    STOP,
    QUOTED_STOP,
    COMMA,
    COLON,
    HYPHEN,
    DASH,
    CLOSING,
    OPENING,
    CASELESS,
    OTHER,
) = range(13)
(
    S_LOWER,
    S_UPPER,
    S_DIGIT,
    S_QUOTE_LOWER,
    S_QUOTE,
    S_DASH,
    S_BULLET,
    S_CLOSING,
    S_OPENING,
    S_CASELESS,
    S_OTHER,
) = range(11)

_STOPS = frozenset(".!?…。！？؟।।॥۔．｡‥⁇⁈⁉")
_CLOSE_QUOTES = frozenset("\"'”’»›」』）)]”*_")
_OPEN_QUOTES = frozenset("\"'“‘„‚«‹「『")
_HYPHENS = frozenset("-\u2010\u00ad")
_DASHES = frozenset("–—―‒−")
_BULLETS = frozenset("•●▪◦‣·∙■□►*+")


class _Ends(dict[str, int]):
    """The class of a line's last two characters; bounded, a pure function."""

    def __missing__(self, tail: str) -> int:
        value = _end_class(tail)
        if len(self) < 8192:
            self[tail] = value
        return value


class _Starts(dict[str, int]):
    """The class of a line's first two characters; bounded, a pure function."""

    def __missing__(self, head: str) -> int:
        value = _start_class(head)
        if len(self) < 8192:
            self[head] = value
        return value


def _end_class(tail: str) -> int:
    last = tail[-1]
    if last in _STOPS:
        return STOP
    if len(tail) > 1 and tail[-2] == " ":
        # A mark with a blank in front of it opens, or is a dash.
        if last in "\"'":
            return OPENING
        if last in _HYPHENS:
            return DASH
    if last in _CLOSE_QUOTES:
        return QUOTED_STOP if len(tail) > 1 and tail[-2] in _STOPS else CLOSING
    if last in ",،、，;؛；":
        return COMMA
    if last in ":：":
        return COLON
    if last in _HYPHENS:
        return HYPHEN
    if last in _DASHES:
        return DASH
    if last.isdecimal():
        return DIGIT
    if last in "([{“‘„«‹「『（":
        return OPENING
    kind = category(last)
    if kind == "Lo":
        return CASELESS
    if kind == "Lu":
        return UPPER
    if kind[0] in "LM":
        return LETTER
    return OTHER


def _start_class(head: str) -> int:
    first = head[0]
    second = head[1] if len(head) > 1 else " "
    if first in _OPEN_QUOTES or first in "¿¡(（[*_":
        if first in "([（":
            return S_OPENING
        if first == "*" and second == " ":
            return S_BULLET
        if second.islower():
            return S_QUOTE_LOWER
        if second in ",.;:)" or second == " ":
            return S_CLOSING
        return S_QUOTE
    if first in _DASHES:
        return S_DASH
    if first == "-":
        return S_BULLET if second == " " else S_DASH
    if first in _BULLETS:
        return S_BULLET
    if first.isdecimal():
        return S_DIGIT
    if first.islower():
        return S_LOWER
    if first.isupper() or category(first) == "Lt":
        return S_UPPER
    if first.isalpha():
        return S_CASELESS
    if first in "”’»›」』)]}）,.;:!?。、，":
        return S_CLOSING
    return S_OTHER


_ENDS = _Ends()
_STARTS = _Starts()

_SIZE_NAMES = ("to 30", "to 60", "to 100", "to 180", "to 400", "more")

CHEAP: list[tuple[str, str, tuple[str, ...]]] = [
    (
        "end",
        "the last character of the line before",
        (
            "letter",
            "capital",
            "digit",
            "stop",
            "quoted stop",
            "comma",
            "colon",
            "hyphen",
            "dash",
            "closing",
            "opening",
            "caseless",
            "other",
        ),
    ),
    (
        "start",
        "the first character of the line after",
        (
            "small",
            "capital",
            "digit",
            "quote and small",
            "quote",
            "dash",
            "bullet",
            "closing",
            "opening",
            "caseless",
            "other",
        ),
    ),
    ("between", "what lies between the two lines", ("nothing", "blank", "page")),
    (
        "filled",
        "how much of the column the line before fills",
        ("to .5", "to .6", "to .7", "to .8", "to .9", "to 1", "to 1.1", "over", "no column"),
    ),
    (
        "fits",
        "whether the next word would have fitted there",
        ("no", "hardly not", "just", "yes", "easily", "no column"),
    ),
    (
        "indent",
        "whether the two lines are indented",
        ("unused", "neither", "after", "before", "both"),
    ),
    ("so far", "the characters of the block up to the gap", _SIZE_NAMES),
    ("to come", "the characters of the block after the gap", _SIZE_NAMES),
    ("closes", "how the block after the gap ends", ("open", "stop", "colon")),
]
PAIRS = [
    ("end", "start"),
    ("end", "so far"),
    ("start", "so far"),
    ("end", "fits"),
    ("between", "end"),
    ("between", "fits"),
    ("so far", "to come"),
    ("to come", "closes"),
    ("between", "start"),
    ("end", "closes"),
]
COSTLY: list[tuple[str, str, tuple[str, ...]]] = [
    ("open", "whether a quotation or bracket is open at the gap", ("no", "quotation", "bracket")),
    ("short", "whether the line before ends in an abbreviation", ("no", "abbreviation", "initial")),
    ("title", "whether most words of the line after have capitals", ("no", "yes")),
    (
        "last word",
        "the last word of the line before",
        ("other", "small", "capital"),
    ),
]
LATE_PAIRS = [
    ("open", "start"),
    ("open", "end"),
    ("short", "start"),
    ("title", "to come"),
    ("last word", "start"),
    ("last word", "so far"),
    ("last word", "to come"),
]
UNSURE = 2.94
"""Log-odds of 0.95: the costly cues are asked only between it and its negative."""


# ----------------------------------------------------------------- the cues

ADJACENT, BLANK, INTERRUPTED = range(3)
_SENTENCE_ENDS = frozenset((STOP, QUOTED_STOP))
_SIZES = [0] * 30 + [1] * 30 + [2] * 40 + [3] * 80 + [4] * 220
_LARGEST = 5


def cheap_cues(lines: Lines, layout: Layout, body: list[int]) -> list[Values]:
    """Return the cheap cues of the gap in front of every line of *body* but the first.

    *body* holds line indexes in order; what is left out between two of them is furniture or an
    aside.
    """
    texts = lines.texts
    printed = [texts[i] for i in body]
    lengths = [len(text) for text in printed]
    count = len(body)
    ends = [_ENDS[text[-2:]] for text in printed]
    if "](" in lines.source:
        # A link or image that ends the line is not what the line ends with.
        for k, text in enumerate(printed):
            if text[-1] == ")" and "](" in text and (plain := markup.strip(text)):
                ends[k] = _ENDS[plain[-2:]]
    starts = [_STARTS[text[:2]] for text in printed]

    if body and body[-1] - body[0] + 1 == count and not lines.pages:
        between = [ADJACENT] * (count - 1)
    else:
        pages = frozenset(lines.pages)
        between = [
            ADJACENT if b == a + 1 and b not in pages else _between(texts, a, b, pages)
            for a, b in pairwise(body)
        ]
    so_far, to_come, ends_of_block = _blocks(lengths, between, ends)

    column = layout.column
    if column:
        # In tenths of the column, from half of it on.
        filled = [min(max(length * 10 // column - 4, 0), 7) for length in lengths]
        firsts = [
            text.find(" ", 0, 24) if text[0] < "\u0e00" and " " in text[:24] else _first_word(text)
            for text in printed
        ]
        room = column - 1
        fits = [
            _FIT[max(room - length - first, -5)]
            for length, first in zip(lengths, firsts[1:], strict=False)
        ]
    else:
        filled = [8] * count
        fits = [5] * count
    if layout.indents:
        edge = layout.margin + 1
        deep = [lines.indents[i] > edge for i in body]
        indents = [1 + b + 2 * a for a, b in pairwise(deep)]
    else:
        indents = [0] * count
    return list(
        zip(
            ends,
            starts[1:],
            between,
            filled,
            fits,
            indents,
            so_far,
            to_come[1:],
            ends_of_block[1:],
            strict=False,
        )
    )


# How well the next word would have fitted on the line before, by the room left (from -5 at the
# end of the list): no, hardly not, just, yes, easily.
_FIT = [2] * 4 + [3] * 10 + [4] * 400 + [0] * 2 + [1] * 3


def _first_word(text: str) -> int:
    """Return the length of the first word; any character may end a line without blanks."""
    if is_unspaced(text[0]):
        return 1
    for place, character in enumerate(text[:24]):
        if character == " " or is_unspaced(character):
            return place
    return min(len(text), 24)


def _between(texts: list[str], a: int, b: int, pages: frozenset[int]) -> int:
    if any(texts[a + 1 : b]):
        return INTERRUPTED
    if pages and any(i in pages for i in range(a + 1, b + 1)):
        return INTERRUPTED
    return BLANK


def border(lines: Lines, layout: Layout, a: int, b: int, so_far: int, to_come: int) -> float:
    """Return the log-odds that line *a* and line *b* after it are of one paragraph.

    This is what the zones ask of a border: *so_far* and *to_come* are the lengths of the blocks
    on its two sides.
    """
    (cues,) = cheap_cues(lines, layout, [a, b])
    values = (*cues[:6], _size(so_far), _size(to_come), *cues[8:])
    return GAPS.score(values, int(layout.regime))


def _size(length: int) -> int:
    return _SIZES[length] if length < 400 else _LARGEST


def _blocks(
    lengths: list[int], between: list[int], ends: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """Return, per line, the size of its block up to it, from it on, and how the block ends."""
    so_far: list[int] = []
    to_come: list[int] = []
    closes: list[int] = []
    if not lengths:
        return [], [], []
    edges = [k + 1 for k, gap in enumerate(between) if gap != ADJACENT]
    first = 0
    for past in (*edges, len(lengths)):
        block = lengths[first:past]
        so_far += [_SIZES[n] if n < 400 else _LARGEST for n in accumulate(block)]
        block.reverse()
        back = [_SIZES[n] if n < 400 else _LARGEST for n in accumulate(block)]
        back.reverse()
        to_come += back
        end = ends[past - 1]
        close = 1 if end in _SENTENCE_ENDS else 2 if end == COLON else 0
        closes += [close] * (past - first)
        first = past
    return so_far, to_come, closes


# ----------------------------------------------------------------- the costly cues

_OPENERS = "“„«「『‹"
_CLOSERS = "”»」』›"


def late_cues(
    text_before: str,
    text_after: str,
    block: str,
    abbreviations: frozenset[str],
    common: frozenset[str],
) -> tuple[int, int, int, int]:
    """Return the costly cues of one gap.

    Whether a quotation or bracket is still open at the end of *block*, whether the line before
    ends in one of *abbreviations* or an initial, whether the line after is set like a title, and
    whether the line before ends in one of the small words of *common*, which end no sentence.
    """
    return (
        _open_at_end(block),
        _abbreviated(text_before, abbreviations),
        _verbless(text_after),
        _last_word(text_before, common),
    )


def _open_at_end(block: str) -> int:
    opened = sum(map(block.count, _OPENERS))
    closed = sum(map(block.count, _CLOSERS))
    # German closes with the mark that English opens with.
    if "„" in block:
        opened, closed = block.count("„"), block.count("“") + block.count("”")
    if block.startswith(("»", "›")):
        opened, closed = block.count("»"), block.count("«")
    if opened == closed and block.count('"') % 2:
        return 1
    if opened > closed:
        return 1
    if block.count("(") > block.count(")") or block.count("[") > block.count("]"):
        return 2
    return 0


def _abbreviated(line: str, abbreviations: frozenset[str]) -> int:
    if not line.endswith("."):
        return 0
    word = line.rsplit(None, 1)[-1].lstrip("(“\"'„«")
    if len(word) == 2 and word[0].isupper():
        return 2
    return 1 if word in abbreviations else 0


def _last_word(line: str, common: frozenset[str]) -> int:
    word = line.rsplit(None, 1)[-1]
    if word in common:
        return 1
    return 2 if word[0].isupper() else 0


def _verbless(line: str) -> int:
    """Return whether the line after looks like a title: most words begin with a capital."""
    words = line.split()
    if len(words) < 2 or len(line) > 90:
        return 0
    capitals = sum(word[0].isupper() for word in words)
    return 1 if 2 * capitals > len(words) else 0


# ----------------------------------------------------------------- the decision

_LONGEST_BLOCK = 60
"""So many lines back a quotation is looked for: further ones have been closed."""


_UNFINISHED = frozenset((LETTER, UPPER, DIGIT, COMMA, HYPHEN, OPENING))
_WIDEST = 110
"""No page is set in wider lines: a longer one is a paragraph."""
_LEAST_LINE = 30
_FIRST_WIDE = "\u1100"
_FULL = 3
_MARKED = 8
"""With a blank line in so many lines at least, blank lines mark the paragraphs."""
_NOT_INDENTED = frozenset((1, 3))
_INDENTED = frozenset((2, 4))
_LIST_STARTS = frozenset((S_BULLET, S_DASH))
_SHORT = 24
_LEAST_TEXT = 50
_WIDEST_CASELESS = 80
"""No crosshead is so wide: forty Han characters, eighty letters."""
_MARK_PAIRS = (("„", "“"), ("“", "”"), ("«", "»"), ("»", "«"), ("「", "」"), ("『", "』"))
"""Opening and closing marks; German closes with the mark that English opens with."""
SHORT_CASELESS = 18
"""A crosshead of a script without blanks is shorter; a longer line without a stop goes on."""
_OPEN_ENDS = _UNFINISHED | {CASELESS}
_SEEN = 1.0
"""Log-odds for a join that a small letter after an unfinished sentence shows."""
_UNSEEN = 1.0
"""Log-odds against a join that nothing can be seen of."""


class Rule(IntEnum):
    """What decides a gap for all to see, whatever the sum of the cues."""

    FULL_LINE = 0
    """The line fills its column, and a blank line or indent would mark a new paragraph."""
    REST = 1
    """The line after is the short rest of a sentence that the line before left open."""
    SMALL_WORD = 2
    """The line before ends in a word that no sentence ends with."""
    NO_STOP = 3
    """Without capitals: the line before is too long for a crosshead, and has no stop."""
    SMALL_LETTER = 4
    """The block before is open, and the block after begins with a small letter."""
    OPEN_END = 5
    """The block before ends in a comma, a hyphen, or a mark that opens."""
    TITLE = 6
    """The block before ends in a title, and the block after begins with a capital."""
    QUOTATION = 7
    """The block after closes the quotation that the block before left open."""
    WHOLE = 8
    """The block before ends with a sentence and the block after begins one: two paragraphs."""


_CHANCES = (0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.6, 0.02)
"""How often the lines around a gap that a rule decided are of one paragraph.

The sum of the cues decides nearly all gaps, and the rules few: counted over printings of real
articles nine joins of twelve were right, so one figure stands for all, and a lower one for
quotations, which some newsrooms open once for several paragraphs.
"""
_RULED = len(CHEAP) + 1


class Gaps:
    """What was decided of each gap: the one in front of the k-th line of the body is at k - 1.

    ``joined`` says whether the two lines are one paragraph, ``between`` what lies between them,
    ``values`` holds the cues, the costly ones behind the cheap where they were asked, and a rule
    behind the cheap where one decided;
    ``scores`` the log-odds of a join.
    """

    __slots__ = ("between", "joined", "regime", "scores", "values")

    def __init__(
        self, regime: Regime, values: list[Values], scores: list[float], joined: list[bool]
    ) -> None:
        """Keep the parallel lists."""
        self.regime = regime
        self.values = values
        self.scores = scores
        self.joined = joined
        self.between = [value[2] for value in values]


def judge(
    lines: Lines,
    layout: Layout,
    body: list[int],
    *,
    opaque: AbstractSet[int],
    abbreviated: frozenset[str],
    common: frozenset[str],
    titles: frozenset[str] = frozenset(),
    join_at: float = 0.5,
) -> Gaps:
    """Decide every gap between two lines of *body*.

    No join crosses a line of *opaque* (a heading, a list item, a rule) at its beginning, nor
    one that is less certain than *join_at*, a chance between 0 and 1; at 1 every printed break
    between blocks is kept.
    """
    cheap = cheap_cues(lines, layout, body)
    regime = layout.regime
    at = int(regime)
    memo = GAPS.scores(at)
    values: list[Values] = list(cheap)
    scores = [memo[value] for value in cheap]
    for k in [k for k, score in enumerate(scores) if -UNSURE < score < UNSURE]:
        if body[k + 1] not in opaque:
            block = _block_before(lines.texts, body, values, scores, k)
            late = late_cues(
                lines.texts[body[k]], lines.texts[body[k + 1]], block, abbreviated, common
            )
            values[k] = cheap[k] + late
            scores[k] = LATE.score(values[k], at)
    _join_unfinished(lines, layout, body, values, scores, opaque, (common, titles))
    within = sum(value[0] in _OPEN_ENDS for value in values)
    if regime is not Regime.SPACED or 3 * within < len(values):
        # A blank line after every line cuts most sentences; after every paragraph, none.
        words = (abbreviated, common)
        _keep_sentences(lines, body, values, scores, words=words, unwrapped=not layout.column)
    if join_at == 0.5:
        joined = [score > 0.0 for score in scores]
    else:
        joined = [
            (join_at < 1.0 or value[2] == ADJACENT) and logistic(score) >= min(join_at, 0.999)
            if value[2] != ADJACENT
            else score > 0.0
            for score, value in zip(scores, values, strict=True)
        ]
    if opaque:
        for k in range(len(joined)):
            if body[k + 1] in opaque:
                joined[k] = False
    return Gaps(regime, values, scores, joined)


def _join_unfinished(
    lines: Lines,
    layout: Layout,
    body: list[int],
    values: list[Values],
    scores: list[float],
    opaque: AbstractSet[int],
    words: tuple[frozenset[str], frozenset[str]],
) -> None:
    """Join what the sum of the cues keeps apart though a sentence goes on for all to see.

    Within a block that is a full line where a blank line marks the paragraphs, or an indent that
    the next line has not, and a line that ends in a small word, whatever comes next.
    """
    unsure = [k for k, score in enumerate(scores) if score <= 0.0 and body[k + 1] not in opaque]
    if not unsure:
        return
    marked = sum(value[2] != ADJACENT for value in values) * _MARKED >= len(values)
    wrapped = layout.regime is Regime.WRAPPED and marked and not layout.indents
    # A short body may be one paragraph; then the page alone shows what parts paragraphs.
    rows = layout.rows
    blanks = sum(b != a + 1 for a, b in pairwise(rows))
    page_marked = (blanks + 1) * _MARKED >= len(rows) and not layout.indents
    least, most, deepest = _column(lines, body, values, opaque)
    for k in unsure:
        end, start, between, _, fits, indent = values[k][:6]
        before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
        rule: Rule | None = None
        if between != ADJACENT:
            rule = _goes_on_behind_blank(lines, body, values, scores, k, words)
        elif start not in _LIST_STARTS:
            full = fits < _FULL and (wrapped or indent in _NOT_INDENTED)
            if not full and least and (page_marked or indent in _NOT_INDENTED):
                length, over = _room(before, after)
                shallow = lines.indents[body[k + 1]] <= deepest + 1
                full = shallow and max(least, length) <= min(most, over)
            if full:
                rule = Rule.FULL_LINE
            elif end in _OPEN_ENDS and (
                _rest_of(lines, body, values, k)
                or (start == S_LOWER and _in_item(lines, body, values, k))
            ):
                rule = Rule.REST
            elif end == LETTER and _ends_small(before, words[0]):
                rule = Rule.SMALL_WORD
            elif end == CASELESS and start == S_CASELESS and is_unspaced(before[-1]):
                # Nothing but a crosshead ends without a stop, and those are short.
                rule = Rule.NO_STOP if len(before) >= SHORT_CASELESS else None
        if rule is not None:
            scores[k] = _SEEN
            values[k] = (*values[k][: len(CHEAP)], rule)


def _ends_small(line: str, common: frozenset[str]) -> bool:
    """Tell whether a line, too long for a label, ends in a word that no sentence ends with.

    An item of a list may: "the towns; and".
    """
    words = line.rsplit(None, 2)
    return len(line) > _SHORT and words[-1] in common and words[-2][-1] not in ",;"


def _goes_on_behind_blank(
    lines: Lines,
    body: list[int],
    values: list[Values],
    scores: list[float],
    k: int,
    words: tuple[frozenset[str], frozenset[str]],
) -> Rule | None:
    """Return the rule by which what ends before a blank line can't end there."""
    end, start, between = values[k][:3]
    before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
    common, titles = words
    if end == STOP:
        if start == S_UPPER and before.rsplit(None, 1)[-1] in titles:
            return Rule.TITLE
        # Each paragraph of a long quotation opens with a mark.
        block = _block_before(lines.texts, body, values, scores, k)
        return Rule.QUOTATION if start != S_QUOTE and _closes(block, after) else None
    if end == HYPHEN or (end == OPENING and before[-2:-1] == " "):
        # Nothing ends with the hyphen of a cut word, or with a mark that opens.
        return Rule.OPEN_END if start not in _LIST_STARTS and len(before) > _SHORT else None
    if start == S_LOWER and end in _UNFINISHED:
        first = k
        while (
            first
            and k - first < _LONGEST_BLOCK
            and values[first - 1][2] == ADJACENT
            and values[first - 1][5] not in _INDENTED
        ):
            first -= 1
        # A block that began with a small letter itself may be an item of a list.
        return None if lines.texts[body[first]][0].islower() else Rule.SMALL_LETTER
    if start in _LIST_STARTS or values[k][8] != 1 or _width(before) < _LEAST_TEXT:
        return None
    # Text goes on with text: the block behind ends as a sentence does.
    if end == COMMA:
        return Rule.OPEN_END
    if end == LETTER and _ends_small(before, common):
        block = _block_before(lines.texts, body, values, scores, k)
        return Rule.SMALL_WORD if _holds_sentence(block) else None
    if end == CASELESS and start == S_CASELESS:
        if between == INTERRUPTED or _width(before) >= _WIDEST_CASELESS:
            return Rule.NO_STOP
        block = _block_before(lines.texts, body, values, scores, k)
        return Rule.NO_STOP if _holds_sentence(block) else None
    return None


def _holds_sentence(block: str) -> bool:
    """Tell whether a block holds the end of a sentence: text does, and no crosshead."""
    return not _STOPS.isdisjoint(block[:-1])


def _closes(block: str, after: str) -> bool:
    """Tell whether a line first closes the quotation that the block above it left open.

    One that fills its block may go on for paragraphs: not every newsroom opens each of them.
    """
    for opener, closer in _MARK_PAIRS:
        at = block.rfind(opener)
        if at > 0 and block.find(closer, at + 1) < 0 and _open_at_end(block):
            closed = after.find(closer)
            return closed > 0 and not 0 <= after.find(opener) < closed
    return False


def _column(
    lines: Lines, body: list[int], values: list[Values], opaque: AbstractSet[int]
) -> tuple[int, int, int]:
    """Return the least and the most columns that explain every line that ends in mid-sentence.

    Each such line fits its column and the next word would not have. Where no width explains them
    all, or there is none, all is 0. This tells the column of texts that are too short to show
    one in the lengths of their lines. The third number is the deepest indent of a line that goes
    on with a sentence.
    """
    least, most, deepest = 0, _WIDEST, 0
    texts = lines.texts
    for k, (end, _, between, *_) in enumerate(values):
        a, b = body[k], body[k + 1]
        if between != ADJACENT or b in opaque:
            continue
        if end in _OPEN_ENDS:
            length, over = _room(texts[a], texts[b])
            least, most = max(least, length), min(most, over)
            deepest = max(deepest, lines.indents[b])
            if least > most:
                return 0, 0, 0
    return least, most, deepest


def _room(before: str, after: str) -> tuple[int, int]:
    """Return the least and the most columns that explain why a line ended where it did."""
    word = _first_word(after)
    if word == 24:
        # A link may be one long word.
        word = after.find(" ") if " " in after else len(after)
    width = _width(before)
    if is_unspaced(after[word : word + 1] or after[-1]):
        # A mark that may not open a line takes the character before it along.
        word = max(word + 1, 2)
    return width, width + _width(after[:word])


def _width(text: str) -> int:
    """Return the columns of a text: characters of East Asia take two."""
    if text.isascii() or max(text) < _FIRST_WIDE:
        return len(text)
    return len(text) + sum(east_asian_width(character) in "WF" for character in text)


def _rest_of(lines: Lines, body: list[int], values: list[Values], k: int) -> bool:
    """Tell whether a line is the short last line of a sentence: no text is shorter than its head."""
    before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
    last = k + 1 >= len(values) or values[k + 1][2] != ADJACENT
    return last and values[k][8] == 1 and _LEAST_LINE <= len(before) > len(after)


def _in_item(lines: Lines, body: list[int], values: list[Values], k: int) -> bool:
    """Tell whether the block is an item of a list, whose further lines hang below the first."""
    first = k
    while first and k - first < _LONGEST_BLOCK and values[first - 1][2] == ADJACENT:
        first -= 1
    return list_mark(lines.texts[body[first]]) is not None


def _keep_sentences(
    lines: Lines,
    body: list[int],
    values: list[Values],
    scores: list[float],
    *,
    words: tuple[frozenset[str], frozenset[str]],
    unwrapped: bool,
) -> None:
    """Keep apart two blocks of which the first ends with a sentence and the second begins one.

    Where a paragraph is printed on one line, nobody can see a cut that falls between sentences:
    how often there is one is no evidence that it is here. An indent marks a paragraph even where
    no blank line does; so does the line itself where lines are not wrapped.
    """
    for k in [k for k, score in enumerate(scores) if score > 0.0]:
        end, start, between = values[k][:3]
        indented = values[k][5] in _INDENTED
        before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
        if (
            (between != ADJACENT or indented or (unwrapped and len(before) > _WIDEST))
            and end in _SENTENCE_ENDS
            and start not in (S_LOWER, S_QUOTE_LOWER, S_CLOSING)
        ):
            block = _block_before(lines.texts, body, values, scores, k)
            opened, short, *_ = late_cues(before, after, block, *words)
            if not opened and not short:
                scores[k] = -_UNSEEN
                values[k] = (*values[k][: len(CHEAP)], Rule.WHOLE)


def _block_before(
    texts: list[str], body: list[int], values: list[Values], scores: list[float], k: int
) -> str:
    """Return the text of the block that the k-th line ends, as far as it matters.

    What was cut before is one block: the quotation may have been opened in its first part.
    """
    first = k
    while (
        first > 0
        and k - first < _LONGEST_BLOCK
        and (values[first - 1][2] == ADJACENT or scores[first - 1] > 0.0)
    ):
        first -= 1
    return " ".join([texts[i] for i in body[first : k + 1]])


def confidence(values: Values, regime: int) -> float:
    """Return the chance that the lines on both sides of a gap are one paragraph."""
    if len(values) == _RULED:
        return _CHANCES[values[-1]]
    table = GAPS if len(values) == len(CHEAP) else LATE
    return table.confidence(values, regime)


def reason(values: Values, regime: int, *, against: bool = False) -> tuple[str, ...]:
    """Return the cues that decided for the join, or against it."""
    if len(values) == _RULED:
        return (f"rule:{Rule(values[-1]).name.lower().replace('_', ' ')}",)
    table = GAPS if len(values) == len(CHEAP) else LATE
    return table.reason(values, regime, against=against)
