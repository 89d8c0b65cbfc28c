"""What a gap between two lines looks like: the cues by which it is judged.

Facts
-----
Cheap cues are of the two lines and their blocks: how the line before ends, how the line after
begins, what lies between, how full the line before is, whether the next word would have fitted
there, the indent, and how long the two blocks are. What is costly to find out (is a quotation
still open? is the last word a small one?) is asked only where the cheap score is undecided.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from operator import add, sub
from unicodedata import category

from newsparse import markup
from newsparse.layout import Layout, Regime
from newsparse.lines import STOPS, Lines, is_small, is_unspaced
from newsparse.patterns import late

__all__ = [
    "ADJACENT",
    "BLANK",
    "CASELESS",
    "CHEAP",
    "CLOSING",
    "COLON",
    "COMMA",
    "COSTLY",
    "DASH",
    "DIGIT",
    "ENDS",
    "HYPHEN",
    "INTERRUPTED",
    "LATE_PAIRS",
    "LETTER",
    "OPENING",
    "OPEN_QUOTES",
    "OTHER",
    "PAIRS",
    "QUOTED_STOP",
    "SENTENCE_ENDS",
    "STARTS",
    "STOP",
    "STOPS",
    "S_BULLET",
    "S_CASELESS",
    "S_CLOSING",
    "S_DASH",
    "S_DIGIT",
    "S_LOWER",
    "S_OPENING",
    "S_OTHER",
    "S_QUOTE",
    "S_QUOTE_LOWER",
    "S_UPPER",
    "UNSURE",
    "UPPER",
    "Capitals",
    "cheap_cues",
    "end_class",
    "first_word",
    "is_abbreviated",
    "late_cues",
    "open_at_end",
    "size",
    "start_class",
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

_CLOSE_QUOTES = frozenset("\"'”’»›」』）)]”*_")
OPEN_QUOTES = frozenset("\"'“‘„‚«‹「『")
_GERMAN_CLOSE = "“"
"""Closes in German and Czech what English opens with it, behind a word as no opening mark stands."""
_OPENS_OR_MARKS = frozenset("¿¡(（[*_-")
_HYPHENS = frozenset("-\u2010\u00ac\u00ad")
_DASHES = frozenset("–—―‒−")
_BULLETS = frozenset("•●▪◦‣·∙■□►*+")


class _Ends(dict[str, int]):
    """The class of a line by its last two characters; bounded, a pure function."""

    def __missing__(self, tail: str) -> int:
        value = end_class(tail)
        if len(self) < 8192:
            self[tail] = value
        return value


class _Starts(dict[str, int]):
    """The class of a line by its first two characters; bounded, a pure function."""

    def __missing__(self, head: str) -> int:
        value = start_class(head)
        if len(self) < 8192:
            self[head] = value
        return value


_TWO = -1
"""One character does not tell: the one beside it does."""


class _Lasts(dict[str, int]):
    """The class of a line by its last character alone, where that tells; bounded."""

    def __missing__(self, last: str) -> int:
        two = last in _CLOSE_QUOTES or last in _HYPHENS or last == _GERMAN_CLOSE
        value = _TWO if two else end_class(last)
        if len(self) < 8192:
            self[last] = value
        return value


class _Firsts(dict[str, int]):
    """The class of a line by its first character alone, where that tells; bounded."""

    def __missing__(self, first: str) -> int:
        two = first in OPEN_QUOTES or first in _OPENS_OR_MARKS
        value = _TWO if two else start_class(first)
        if len(self) < 8192:
            self[first] = value
        return value


def end_class(tail: str) -> int:
    """Return the class of a line by its last two characters."""
    last = tail[-1]
    if last in STOPS:
        return STOP
    if len(tail) > 1 and tail[-2] == " ":
        # A mark with a blank in front of it opens, or is a dash.
        if last in "\"'":
            return OPENING
        if last in _HYPHENS:
            return DASH
    if last in _CLOSE_QUOTES or (last == _GERMAN_CLOSE and len(tail) > 1 and tail[-2] != " "):
        return QUOTED_STOP if len(tail) > 1 and tail[-2] in STOPS else CLOSING
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
    if kind == "Lo" or (kind == "Ll" and not is_small(last)):
        return CASELESS
    if kind == "Lu":
        return UPPER
    if kind[0] in "LM":
        return LETTER
    return OTHER


def start_class(head: str) -> int:
    """Return the class of a line by its first two characters."""
    first = head[0]
    second = head[1] if len(head) > 1 else " "
    if first in OPEN_QUOTES or (first in _OPENS_OR_MARKS and first != "-"):
        if first in "([（":
            return S_OPENING
        if first == "*" and second == " ":
            return S_BULLET
        if is_small(second):
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
    if is_small(first):
        return S_LOWER
    if first.isupper() or category(first) == "Lt":
        return S_UPPER
    if first.isalpha():
        return S_CASELESS
    if first in "”’»›」』)]}）,.;:!?。、，":
        return S_CLOSING
    return S_OTHER


ENDS = _Ends()
STARTS = _Starts()
_LASTS = _Lasts()
_FIRSTS = _Firsts()

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
    ("end", "fits"),
    ("between", "fits"),
    ("so far", "to come"),
    ("to come", "closes"),
    ("end", "closes"),
]
COSTLY: list[tuple[str, str, tuple[str, ...]]] = [
    ("open", "whether a quotation or bracket is open at the gap", ("no", "quotation", "bracket")),
    (
        "last word",
        "the last word of the line before",
        ("other", "small", "capital"),
    ),
    (
        "first word",
        "what the article makes elsewhere of the capital that the line after begins with",
        ("none", "unknown", "word", "name", "both", "together"),
    ),
]
LATE_PAIRS = [
    ("open", "start"),
    ("open", "end"),
    ("last word", "start"),
    ("last word", "to come"),
    ("first word", "end"),
    ("first word", "so far"),
    ("first word", "last word"),
]
UNSURE = 2.94
"""Log-odds of 0.95: the costly cues are asked only between it and its negative."""


# ----------------------------------------------------------------- the cues

ADJACENT, BLANK, INTERRUPTED = range(3)
SENTENCE_ENDS = frozenset((STOP, QUOTED_STOP))
_SIZES = [0] * 30 + [1] * 30 + [2] * 40 + [3] * 80 + [4] * 220
_LARGEST = 5
# How a block ends, by the class of its last line's end: open, stop, colon.
_CLOSES = [1 if end in SENTENCE_ENDS else 2 if end == COLON else 0 for end in range(OTHER + 1)]


def cheap_cues(lines: Lines, layout: Layout, body: list[int]) -> Iterator[tuple[int, ...]]:
    """Yield the cheap cues of the gap in front of every line of *body* but the first.

    *body* holds line indexes in order; what is left out between two of them is furniture or an
    aside.
    """
    texts = lines.texts
    printed = [texts[i] for i in body]
    lengths = list(map(len, printed))
    count = len(body)
    ends = [_LASTS[text[-1]] for text in printed]
    if _TWO in ends:
        for k in [k for k, end in enumerate(ends) if end == _TWO]:
            text = printed[k]
            if text[-1] == ")" and "](" in text:
                # A link or image that ends the line is not what the line ends with.
                text = markup.strip(text) or text
            ends[k] = ENDS[text[-2:]]
    starts = [_FIRSTS[text[0]] for text in printed]
    if _TWO in starts:
        for k in [k for k, start in enumerate(starts) if start == _TWO]:
            starts[k] = STARTS[printed[k][:2]]
    between = _betweens(lines, body)
    if layout.regime is Regime.LINES:
        # Where a paragraph stands on each line, a newline says what a blank line says elsewhere.
        between = [BLANK if lies == ADJACENT else lies for lies in between]
    so_far, to_come, closes = _blocks(lengths, between, ends)

    column = layout.column
    if column:
        tenths, fit = _widths(column)
        top, last = len(tenths), len(fit)
        filled = [tenths[length] if length < top else _FULLEST for length in lengths]
        with_next = map(add, lengths, _first_words(printed[1:]))
        fits = [fit[width] if width < last else 0 for width in with_next]
    else:
        filled = [8] * count
        fits = [5] * count
    if layout.indents:
        edge = layout.margin + 1
        deep = [lines.indents[i] > edge for i in body]
        indents = [1 + b + 2 * a for a, b in pairwise(deep)]
    else:
        indents = [0] * count
    return zip(
        ends,
        starts[1:],
        between,
        filled,
        fits,
        indents,
        so_far,
        to_come[1:],
        closes[1:],
        strict=False,
    )


_FULLEST = 7


@lru_cache(maxsize=512)
def _widths(column: int) -> tuple[list[int], list[int]]:
    """Return how full a line is, and how well the next word would have fitted there.

    The first is asked by the length of the line, and is in tenths of the column, from half on; the
    second by the length of both, and says: no, hardly not, just, yes, easily. What is longer than
    the lists tell is full, and does not fit.
    """
    filled = [min(max(n * 10 // column - 4, 0), _FULLEST) for n in range(column * 6 // 5 + 2)]
    fits = [4] * (column + 3)
    for over, fit in enumerate([1] * 3 + [2] * 4 + [3] * 10):
        # From three characters more than the column has to thirteen less, one for the blank.
        if column + 2 - over >= 0:
            fits[column + 2 - over] = fit
    return filled, fits


def _first_words(printed: list[str]) -> list[int]:
    """Return the lengths of the first words of lines, as far as they matter."""
    # A word of a script without blanks has no end; a mark of any script may open one.
    return [
        first
        if 0 <= (first := text.find(" ")) < _LONGEST_WORD and text[0] < "\u0e00"
        else first_word(text)
        for text in printed
    ]


_LONGEST_WORD = 24


def first_word(text: str) -> int:
    """Return the length of the first word; any character may end a line without blanks."""
    head = text[:_LONGEST_WORD]
    if head.isascii():
        place = head.find(" ")
        return place if place >= 0 else len(head)
    if is_unspaced(text[0]):
        return 1
    place = head.find(" ")
    word = head[:place] if place >= 0 else head
    if word[1:].isascii():
        # A quotation mark opens most of these.
        return len(word)
    for place, character in enumerate(word):
        if character >= "\u0e00" and is_unspaced(character):
            return place
    return len(word)


def _betweens(lines: Lines, body: list[int]) -> list[int]:
    """Return what lies in front of every line of *body* but the first."""
    steps = list(map(sub, body[1:], body))
    texts = lines.texts
    if lines.pages:
        pages = frozenset(lines.pages)
        return [
            ADJACENT if lines.adjoin(a, b) and b not in pages else _between(texts, a, b, pages)
            for a, b in pairwise(body)
        ]
    found = [ADJACENT] * len(steps)
    for k in [k for k, step in enumerate(steps) if step != 1]:
        i = body[k]
        if steps[k] == 2:
            found[k] = INTERRUPTED if texts[i + 1] else BLANK
        else:
            found[k] = INTERRUPTED if any(texts[i + 1 : body[k + 1]]) else BLANK
    if lines.left:
        for k in [k for k, lies in enumerate(found) if lies == BLANK]:
            if lines.adjoin(body[k], body[k + 1]):
                found[k] = ADJACENT
    return found


def _between(texts: list[str], a: int, b: int, pages: frozenset[int]) -> int:
    if any(texts[a + 1 : b]):
        return INTERRUPTED
    if pages and any(i in pages for i in range(a + 1, b + 1)):
        return INTERRUPTED
    return BLANK


def size(length: int) -> int:
    """Return the class of a block by its length in characters."""
    return _SIZES[length] if length < 400 else _LARGEST


def _blocks(
    lengths: list[int], between: list[int], ends: list[int]
) -> tuple[list[int], list[int], list[int]]:
    """Return, per line, the size of its block up to it, from it on, and how the block ends."""
    if ADJACENT not in between:
        sizes = [_SIZES[n] if n < 400 else _LARGEST for n in lengths]
        return sizes, sizes, [_CLOSES[end] for end in ends]
    so_far: list[int] = []
    total = 0
    for length, gap in zip(lengths, [*between, BLANK], strict=True):
        total += length
        so_far.append(_SIZES[total] if total < 400 else _LARGEST)
        if gap:
            total = 0
    # The same from the end, where the last line closes its block.
    to_come: list[int] = []
    closes: list[int] = []
    close = 0
    gaps = [BLANK, *between[::-1]]
    for length, gap, end in zip(lengths[::-1], gaps, ends[::-1], strict=True):
        if gap:
            total = 0
            close = _CLOSES[end]
        total += length
        to_come.append(_SIZES[total] if total < 400 else _LARGEST)
        closes.append(close)
    to_come.reverse()
    closes.reverse()
    return so_far, to_come, closes


# ----------------------------------------------------------------- the costly cues

_OPENERS = "“„«「『‹"
_CLOSERS = "”»」』›"


def late_cues(
    line: str, after: str, block: str, common: frozenset[str], capitals: Capitals
) -> tuple[int, int, int]:
    """Return the costly cues of one gap.

    Whether a quotation or bracket is still open at the end of *block*, whether the *line* that
    ends it does so in one of the small words of *common*, which end no sentence, and whether the
    line *after* begins with a name, or with a word that is capital there alone.
    """
    return open_at_end(block), _last_word(line, common), capitals.read(line, after, common)


class Capitals:
    """Tells names from words that are capital at the beginning of a sentence, by the article."""

    __slots__ = ("_known", "_source")

    def __init__(self, source: str) -> None:
        """Prepare for the article of *source*, which is searched when somebody asks."""
        self._source = source
        self._known: dict[tuple[str, str], int] = {}

    def read(self, before: str, after: str, common: AbstractSet[str] = frozenset()) -> int:
        """Return what the first word of the line *after* is elsewhere: a place in the cue's values.

        The same two words stand side by side elsewhere; or the second stands elsewhere with its
        capital in mid-sentence, in small letters, in both ways, or in none. Those of *common*, the
        small words of the language, are known to stand in small letters.
        """
        found = _CAPITAL.match(after)
        if found is None:
            return 0
        words = before[before.rfind(" ") + 1 :], found.group()
        if words[1].lower() in common:
            return 2
        known = self._known.get(words)
        if known is None:
            # Who prints a word a line has none that is worth a search of the whole.
            known = 1 if len(self._known) >= _MOST_WORDS else self._search(*words)
            self._known[words] = known
        return known

    def _search(self, last: str, first: str) -> int:
        if self._stands(f"{last} {first}"):
            return 5
        if len(first) > 1 and first.isupper():
            return 3
        small = self._stands(first.lower(), ",")
        capital = self._stands(first, ",")
        return 4 if small and capital else 3 if capital else 2 if small else 1

    def _stands(self, words: str, behind: str = "") -> bool:
        """Tell whether words stand somewhere: in mid-sentence, if *behind* a letter or that."""
        source, at = self._source, -1
        for _ in range(_MOST_PLACES):
            at = source.find(words, at + 1)
            if at < 0:
                return False
            past = at + len(words)
            if source[past : past + 1].isalpha() or source[max(at - 1, 0) : at].isalnum():
                continue
            if not behind:
                return True
            # Emphasis, a link or a bracket may open there.
            place = at - 1
            while place > at - 4 and source[max(place, 0) : place + 1] in _OPEN_MARKS:
                place -= 1
            before = source[max(place - 1, 0) : place + 1]
            if (
                len(before) == 2
                and before[1] == " "
                and (is_small(before[0]) or before[0] in behind)
            ):
                return True
        return False


_OPEN_MARKS = frozenset("*_[(")
_CAPITAL = late(r"\p{Lu}[\p{L}\p{M}]*")
_MOST_WORDS = 64
_MOST_PLACES = 16


def open_at_end(block: str) -> int:
    """Tell whether a quotation (1) or bracket (2) is open at the end of a block, or none (0)."""
    opened = closed = 0
    if not block.isascii():
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


def is_abbreviated(line: str, abbreviations: frozenset[str]) -> int:
    """Tell whether a line ends in an abbreviation (1) or an initial (2), or in neither (0)."""
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
