"""Gaps that the sentences around them decide, whatever is usual: the rules beside the weights.

Facts
-----
No paragraph ends in the title before a name, in a mark that opens, or in mid-sentence before a
small letter. A line that fills its column goes on where a blank line or an indent would mark a new
paragraph. And nobody can see a cut that falls exactly between two whole sentences.
"""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet
from enum import IntEnum
from itertools import pairwise
from unicodedata import east_asian_width

import regex

from newsparse.cues import (
    ADJACENT,
    CASELESS,
    CHEAP,
    CLOSING,
    COLON,
    COMMA,
    DIGIT,
    HYPHEN,
    INTERRUPTED,
    LETTER,
    OPENING,
    OTHER,
    S_BULLET,
    S_CASELESS,
    S_CLOSING,
    S_DASH,
    S_DIGIT,
    S_LOWER,
    S_QUOTE,
    S_QUOTE_LOWER,
    S_UPPER,
    SENTENCE_ENDS,
    STOP,
    STOPS,
    UNSURE,
    UPPER,
    first_word,
    is_abbreviated,
    open_at_end,
)
from newsparse.fields.name_words import LED_BY
from newsparse.layout import Layout, Regime
from newsparse.lines import Lines, find_pair, is_unspaced
from newsparse.marks import list_mark
from newsparse.patterns import any_of, late
from newsparse.torn_lines import stands_behind, stands_behind_word

__all__ = [
    "CHANCES",
    "MARK_PAIRS",
    "OPEN_ENDS",
    "RULED",
    "SHORT_CASELESS",
    "Rule",
    "block_before",
    "join_headings",
    "join_unfinished",
    "keep_crossheads",
    "keep_items",
    "keep_sentences",
]


class Rule(IntEnum):
    """What decides a gap for all to see, whatever the sum of the cues."""

    FULL_LINE = 0
    """The line fills its column, and a blank line or indent would mark a new paragraph."""
    ITEM = 1
    """The line after goes on with an item of a list, and may hang below its first line."""
    SMALL_WORD = 2
    """The line before ends in a word that no sentence ends with."""
    NO_STOP = 3
    """Without capitals: the line before is too long for a crosshead, and has no stop."""
    SMALL_LETTER = 4
    """The block before is open, and the block after begins with a small letter."""
    OPEN_END = 5
    """The line before ends in a comma, a hyphen, or a mark that opens; or a comma or a closing
    bracket begins the line after."""
    TITLE = 6
    """The block before ends in a title, and the block after begins with a capital."""
    QUOTATION = 7
    """The block after closes the quotation that the block before left open."""
    WHOLE = 8
    """The block before ends with a sentence and the block after begins one: two paragraphs."""
    LIST = 9
    """A dash or bullet behind a colon, or a capital behind the semicolon of an item."""
    HEADING = 10
    """The line before is a marked heading, which fills its line and goes on in the line after."""
    CROSSHEAD = 11
    """Where lines are not wrapped: a short line without a stop, right above a paragraph."""


CHANCES = (0.8, 0.8, 0.8, 0.8, 0.92, 0.8, 0.8, 0.6, 0.02, 0.02, 0.9, 0.1)
"""How often the lines around a gap that a rule decided are of one paragraph.

The sum of the cues decides nearly all gaps. Counted over printings of real articles, 604 of 611
blocks with a small letter behind an open one went on, and 9 of 11 where the sum hesitated or
refused; the other rules joined eleven gaps, nine of them rightly, so one figure stands for them,
and a lower one for quotations, which some newsrooms open once for several paragraphs.
"""
_ODDS = [math.log(chance / (1 - chance)) for chance in CHANCES]
RULED = len(CHEAP) + 1


_LONGEST_BLOCK = 60
"""So many lines back a quotation is looked for: further ones have been closed."""


_UNFINISHED = frozenset((LETTER, UPPER, DIGIT, COMMA, HYPHEN, OPENING))
_WIDEST = 110
"""No page is set in wider lines: a longer one is a paragraph."""
_FIRST_WIDE = "\u1100"
_FULL = 3
_MARKED = 8
"""With a blank line in so many lines at least, blank lines mark the paragraphs."""
_NOT_INDENTED = frozenset((1, 3))
_INDENTED = frozenset((2, 4))
_LIST_STARTS = frozenset((S_BULLET, S_DASH))
_WITHIN = frozenset((S_LOWER, S_QUOTE_LOWER, S_CLOSING))
"""So begins the rest of a sentence, but no sentence."""
_CLOSING_STARTS = frozenset((S_CLOSING, S_QUOTE_LOWER))
_HEAD_ENDS = frozenset((LETTER, UPPER, DIGIT, CLOSING))
_BEGINNINGS = frozenset((S_UPPER, S_QUOTE, S_DIGIT))
_LONGEST_CROSSHEAD = 60
_LEAST_BELOW = 40
_SHORT = 24
_LEAST_TEXT = 50
_LEAST_CLAUSE = 40
_LONGEST_HEAD = 80
_LEAST_MARKED = 30
"""Columns: so short a line may be a label, marked or not."""
_WIDEST_CASELESS = 80
"""No crosshead is so wide: forty Han characters, eighty letters."""
MARK_PAIRS = {
    "„": "“”",
    "“": "”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‘": "’",
    "”": "”",
    '"': '"',
}
"""Opening marks, and what closes: German closes with the mark that English opens with, Polish with its closing one."""
_TELLING_PAIRS = tuple((mark, MARK_PAIRS[mark][0]) for mark in "„“«»「『")
"""Those of which one alone shows that a quotation is open: an apostrophe looks like the others."""
_LINES_OF_A_LINK = 4
SHORT_CASELESS = 18
"""A crosshead of a script without blanks is shorter; a longer line without a stop goes on."""
OPEN_ENDS = _UNFINISHED | {CASELESS}


def join_unfinished(
    lines: Lines,
    layout: Layout,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    opaque: AbstractSet[int],
    words: tuple[frozenset[str], frozenset[str]],
    *,
    headed: bool = False,
) -> None:
    """Join what the sum of the cues keeps apart though a sentence goes on for all to see.

    Within a block that is a full line where a blank line marks the paragraphs, or an indent that
    the next line has not, and a line that ends in a small word, whatever comes next. Where the body
    is *headed*, its crossheads bear a mark, and a line without one is none.
    """
    # Of a small letter behind a blank line the rule is surer than a sum that hesitates.
    unsure = [
        k
        for k, score in enumerate(scores)
        if (score <= 0.0 or (score < UNSURE and values[k][1] == S_LOWER and values[k][2]))
        and body[k + 1] not in opaque
    ]
    if not unsure:
        return
    page: _Page | None = None
    pairs = _marks_of(lines.source)
    linked = find_pair(lines.source, "](") >= 0
    spaced = layout.regime is Regime.SPACED
    common, titles = words
    for k in unsure:
        if values[k][2] != ADJACENT:
            if values[k][0] == STOP:
                rule = _goes_on_behind_stop(lines, body, values, scores, k, titles, pairs)
            else:
                rule = _goes_on_behind_blank(
                    lines, body, values, scores, k, common, spaced=spaced, headed=headed
                )
        elif linked and _in_link(lines, body, k):
            rule = Rule.OPEN_END
        elif values[k][1] not in _LIST_STARTS:
            page = page or _Page(lines, layout, body, values, opaque)
            rule = _goes_on_below(page, k, common)
        else:
            continue
        if rule is not None and (scores[k] <= 0.0 or rule is Rule.SMALL_LETTER):
            scores[k] = max(scores[k], _ODDS[rule])
            values[k] = _ruled(values[k], rule)


def join_headings(
    body: list[int], further: AbstractSet[int], values: list[bytes], scores: list[float]
) -> None:
    """Join the lines of *further* to the heading that each goes on with."""
    for k in [k for k, (a, b) in enumerate(pairwise(body)) if b in further and b == a + 1]:
        scores[k] = _ODDS[Rule.HEADING]
        values[k] = _ruled(values[k], Rule.HEADING)


def _ruled(values: bytes, rule: Rule) -> bytes:
    return values[: len(CHEAP)] + rule.to_bytes(1, "big")


def _in_link(lines: Lines, body: list[int], k: int) -> bool:
    """Tell whether a link runs on from a line to the next: its words, or its address."""
    before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
    if before.rfind("[") > before.rfind("]"):
        closed = after.find("](")
        return closed >= 0 and "[" not in after[:closed]
    for row in range(k, max(-1, k - _LINES_OF_A_LINK), -1):
        if row < k and body[row + 1] != body[row] + 1:
            break
        _, link, address = lines.texts[body[row]].rpartition("](")
        if " " in address or ")" in address:
            return False
        if link:
            return ")" in after.partition(" ")[0] or after.endswith("-")
    return False


def _goes_on_below(page: _Page, k: int, common: frozenset[str]) -> Rule | None:
    """Return the rule by which the paragraph goes on with the line right below."""
    end, start, _, _, fits, indent = page.values[k][:6]
    if start in _CLOSING_STARTS and stands_behind_word(page.lines.texts[page.body[k + 1]]):
        return Rule.OPEN_END
    unindented = indent in _NOT_INDENTED
    if fits < _FULL and (unindented or page.is_wrapped()):
        return Rule.FULL_LINE
    if page.fills_column(k) and (unindented or page.is_marked()):
        return Rule.FULL_LINE
    if end in OPEN_ENDS and start == S_LOWER:
        if _in_item(page.lines, page.body, page.values, k):
            return Rule.ITEM
    elif end == CASELESS and start == S_CASELESS:
        # Nothing but a crosshead ends without a stop, and those are short.
        before = page.lines.texts[page.body[k]]
        return Rule.NO_STOP if len(before) >= SHORT_CASELESS and is_unspaced(before[-1]) else None
    if end == LETTER and _ends_small(page.lines.texts[page.body[k]], common):
        return Rule.SMALL_WORD
    return Rule.OPEN_END if _ends_openly(page.lines.texts[page.body[k]], end) else None


class _Page:
    """What a body shows of the page it was printed on: measured where a gap asks for it."""

    __slots__ = ("_column", "_layout", "_longest", "_opaque", "_seen", "body", "lines", "values")

    def __init__(
        self,
        lines: Lines,
        layout: Layout,
        body: list[int],
        values: list[bytes],
        opaque: AbstractSet[int],
    ) -> None:
        """Begin with nothing measured."""
        self.lines = lines
        self.body = body
        self.values = values
        self._layout = layout
        self._opaque = opaque
        self._longest = self._seen = 0
        self._column: tuple[int, int, int] | None = None

    def is_wrapped(self) -> bool:
        """Tell whether lines fill a column and blank lines mark the paragraphs of the body."""
        layout, values = self._layout, self.values
        if layout.regime is not Regime.WRAPPED or layout.indents:
            return False
        return len([value for value in values if value[2]]) * _MARKED >= len(values)

    def is_marked(self) -> bool:
        """Tell whether blank lines mark the paragraphs of the page.

        A short body may be one paragraph; then the page alone shows what parts paragraphs.
        """
        if self._layout.indents:
            return False
        rows = self._layout.rows
        blanks = len([a for a, b in pairwise(rows) if b != a + 1])
        return (blanks + 1) * _MARKED >= len(rows)

    def fills_column(self, k: int) -> bool:
        """Tell whether the next word had no room in the column that the sentences show."""
        texts, body = self.lines.texts, self.body
        length, over = _room(texts[body[k]], texts[body[k + 1]])
        # So long a line in mid-sentence says that the column is wider than the two words need.
        while self._longest <= over and self._seen < len(self.values):
            if self._is_wrapped_line(self._seen):
                self._longest = max(self._longest, len(texts[body[self._seen]]))
            self._seen += 1
        if self._longest > over:
            return False
        if self._column is None:
            self._column = self._measure()
        least, most, deepest = self._column
        shallow = self.lines.indents[body[k + 1]] <= deepest + 1
        return bool(least) and shallow and max(least, length) <= min(most, over)

    def _is_wrapped_line(self, k: int) -> bool:
        """Tell whether the k-th line ends in mid-sentence with the next one right below."""
        value = self.values[k]
        return (
            value[0] in OPEN_ENDS and value[2] == ADJACENT and self.body[k + 1] not in self._opaque
        )

    def _measure(self) -> tuple[int, int, int]:
        """Return the least and the most columns that explain every line that ends in mid-sentence.

        Each such line fits its column and the next word would not have. Where no width explains
        them all, or there is none, all is 0. This tells the column of texts that are too short to
        show one in the lengths of their lines. The third number is the deepest indent of a line
        that goes on with a sentence.
        """
        least, most, deepest = 0, _WIDEST, 0
        texts, indents = self.lines.texts, self.lines.indents
        for k in filter(self._is_wrapped_line, range(len(self.values))):
            a, b = self.body[k], self.body[k + 1]
            length, over = _room(texts[a], texts[b])
            least, most = max(least, length), min(most, over)
            deepest = max(deepest, indents[b])
            if least > most:
                return 0, 0, 0
        return least, most, deepest


def _ends_openly(line: str, end: int) -> bool:
    """Tell whether a line ends with a mark that must be followed.

    A comma within quotes, "&", or the hyphen of a word: "the Samsung-" / "News page".
    """
    return len(line) > _SHORT and (
        (end == CLOSING and line[-2] in ",،、，")
        or (end == OTHER and line[-2:] == " &")
        or (end == HYPHEN and line[-2:-1].isalpha())
    )


def _is_in_emphasis(before: str, after: str) -> bool:
    """Tell whether a star opens emphasis in one line, and one closes it in the next."""
    if before.count("*") % 2 == 0 or after.count("*") % 2 == 0:
        return False
    opens, closes = before.rfind("*"), after.find("*")
    return (
        before[opens + 1 : opens + 2].isalnum()
        and not before[max(opens - 1, 0) : opens].isalnum()
        and after[max(closes - 1, 0) : closes].isalnum()
        and not after[closes + 1 : closes + 2].isalnum()
    )


def _ends_small(line: str, common: frozenset[str]) -> bool:
    """Tell whether a line, too long for a label, ends in a word that no sentence ends with.

    An item of a list may: "the towns; and".
    """
    words = line.rsplit(None, 2)
    return len(line) > _SHORT and words[-1] in common and words[-2][-1] not in ",;"


def _goes_on_behind_stop(
    lines: Lines,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    k: int,
    titles: frozenset[str],
    pairs: list[tuple[str, str]],
) -> Rule | None:
    """Return the rule by which what ends with a stop before a blank line can't end there."""
    before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
    start = values[k][1]
    if start == S_UPPER and before[before.rfind(" ") + 1 :] in titles:
        return Rule.TITLE
    # Each paragraph of a long quotation opens with a mark, and no mark that closes is of ASCII.
    if not pairs or start == S_QUOTE or after.isascii():
        return None
    for pair in pairs:
        if _closes(pair, after):
            block = block_before(lines.texts, body, values, scores, k)
            return Rule.QUOTATION if _goes_on_quoting(block, after, pairs) else None
    return None


def _marks_of(source: str) -> list[tuple[str, str]]:
    """Return the pairs of quotation marks of which the source holds both."""
    if source.isascii():
        return []
    return [pair for pair in _TELLING_PAIRS if pair[0] in source and pair[1] in source]


def _goes_on_behind_blank(
    lines: Lines,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    k: int,
    common: frozenset[str],
    *,
    spaced: bool,
    headed: bool,
) -> Rule | None:
    """Return the rule by which what ends without a stop before a blank line can't end there.

    Where lines are *spaced*, with a blank line behind each, a block is a line and shows little.
    """
    end, start = values[k][:2]
    before = lines.texts[body[k]]
    if start in _CLOSING_STARTS and stands_behind(lines.texts[body[k + 1]]):
        return Rule.OPEN_END
    if end == HYPHEN or (end == OPENING and before[-2:-1] == " "):
        # Nothing ends with the hyphen of a cut word, or with a mark that opens.
        return Rule.OPEN_END if start not in _LIST_STARTS and len(before) > _SHORT else None
    if start not in _LIST_STARTS and (
        _ends_openly(before, end) or _is_in_emphasis(before, lines.texts[body[k + 1]])
    ):
        return Rule.OPEN_END
    if start == S_DASH and end in _UNFINISHED and _goes_on_behind_dash(lines, body, values, k):
        return Rule.SMALL_LETTER
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
    if start in _LIST_STARTS or not (spaced or values[k][8] == 1):
        return None
    if _LEAST_CLAUSE <= len(before) < _LEAST_TEXT and end == LETTER and _ends_small(before, common):
        # "He said on Monday, when the last of the": a clause, and a word that ends no sentence.
        return Rule.SMALL_WORD if ", " in before or _holds_sentence(before) else None
    if start == S_CASELESS and (
        end in (CASELESS, DIGIT) or (end == LETTER and _is_caseless(before[-1]))
    ):
        return _goes_on_without_capitals(lines, body, values, scores, k, headed=headed)
    if len(before) < _LEAST_TEXT and _width(before) < _LEAST_TEXT:
        return None
    # Text goes on with text: the block behind ends as a sentence does.
    if end == COMMA:
        return Rule.OPEN_END
    if end == LETTER and start != S_CASELESS and _ends_small(before, common):
        if spaced:
            return Rule.SMALL_WORD
        block = block_before(lines.texts, body, values, scores, k)
        # No crosshead is so long, nor does one hold the end of a sentence.
        return Rule.SMALL_WORD if len(block) >= _LONGEST_HEAD or _holds_sentence(block) else None
    return None


def _goes_on_without_capitals(
    lines: Lines,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    k: int,
    *,
    headed: bool,
) -> Rule | None:
    """Return the rule where neither end of the gap has capitals, if the first is no crosshead.

    Where the crossheads of the body are marked, hardly any line without a stop is one.
    """
    before = lines.texts[body[k]]
    width = _width(before)
    if headed:
        return Rule.NO_STOP if width >= _LEAST_MARKED else None
    if values[k][0] == DIGIT:
        # "The year 1917"
        return None
    apart = values[k][2] == INTERRUPTED
    if width < _LEAST_TEXT:
        known = len(before) >= SHORT_CASELESS and is_unspaced(before[-1])
        return Rule.NO_STOP if known and (apart or _holds_sentence(before)) else None
    if apart or width >= _WIDEST_CASELESS:
        return Rule.NO_STOP
    block = block_before(lines.texts, body, values, scores, k)
    return Rule.NO_STOP if _holds_sentence(block) else None


def _is_caseless(letter: str) -> bool:
    """Tell whether a letter or mark has no capital form: the vowel signs of Indic scripts have none."""
    return letter.lower() == letter.upper()


def _goes_on_behind_dash(lines: Lines, body: list[int], values: list[bytes], k: int) -> bool:
    """Tell whether a dash opens the rest of a sentence, and neither an item nor somebody's turn."""
    before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
    return (
        after[1:2] == " "
        and after[2:3].islower()
        and values[k][8] == 1
        and _width(before) >= _LEAST_TEXT
        and _opening(lines, body, values, k)[0].isupper()
    )


def _holds_sentence(block: str) -> bool:
    """Tell whether a block holds the end of a sentence: text does, and no crosshead."""
    return not STOPS.isdisjoint(block[:-1])


def _goes_on_quoting(block: str, after: str, pairs: list[tuple[str, str]]) -> bool:
    """Tell whether a line first closes the quotation that the block above it left open.

    One that fills its block may go on for paragraphs: not every newsroom opens each of them.
    """
    for opener, closer in pairs:
        at = block.rfind(opener)
        if at > 0 and block.find(closer, at + 1) < 0 and open_at_end(block):
            return _closes((opener, closer), after)
    return False


def _closes(pair: tuple[str, str], after: str) -> bool:
    """Tell whether a line has the closing mark of a pair before any opening one."""
    opener, closer = pair
    closed = after.find(closer)
    return closed > 0 and after.find(opener, 0, closed) < 0


def _room(before: str, after: str) -> tuple[int, int]:
    """Return the least and the most columns that explain why a line ended where it did."""
    word = first_word(after)
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
    late = [character for character in text if character >= _FIRST_WIDE]
    return len(text) + sum(east_asian_width(character) in "WF" for character in late)


def _in_item(lines: Lines, body: list[int], values: list[bytes], k: int) -> bool:
    """Tell whether the block is an item of a list, whose further lines hang below the first."""
    return list_mark(_opening(lines, body, values, k)) is not None


def _opening(lines: Lines, body: list[int], values: list[bytes], k: int) -> str:
    """Return the first line of the block that the k-th line is of."""
    first = k
    while first and k - first < _LONGEST_BLOCK and values[first - 1][2] == ADJACENT:
        first -= 1
    return lines.texts[body[first]]


def keep_sentences(
    lines: Lines,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    *,
    abbreviated: frozenset[str],
    unwrapped: bool,
) -> None:
    """Keep apart two blocks of which the first ends with a sentence and the second begins one.

    Where a paragraph is printed on one line, nobody can see a cut that falls between sentences:
    how often there is one is no evidence that it is here. Names may begin a sentence with a small
    letter: "iPhones", "al-Noor", "von der Leyen". An indent marks a paragraph even where
    no blank line does; so does the line itself where lines are not wrapped.
    """
    for k in [
        k
        for k, value in enumerate(values)
        if (value[2] or value[5] or unwrapped) and scores[k] > 0.0 and value[0] in SENTENCE_ENDS
    ]:
        before = lines.texts[body[k]]
        begins = values[k][1] not in _WITHIN or (
            values[k][2] != ADJACENT and _opens_with_name(lines.texts[body[k + 1]])
        )
        if begins and (
            values[k][2] != ADJACENT
            or values[k][5] in _INDENTED
            or (unwrapped and len(before) > _WIDEST)
        ):
            block = block_before(lines.texts, body, values, scores, k)
            if not open_at_end(block) and not is_abbreviated(before, abbreviated):
                scores[k] = _ODDS[Rule.WHOLE]
                values[k] = _ruled(values[k], Rule.WHOLE)


def keep_crossheads(
    lines: Lines,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    common: frozenset[str],
) -> None:
    """Keep a crosshead apart that stands right above its paragraph, where no line is wrapped.

    It begins a block, is short, has no stop and ends in no small word; the paragraph is longer, on
    one line, and begins as sentences do. No tool breaks a paragraph behind its first words.
    """
    texts = lines.texts
    for k in [
        k
        for k, value in enumerate(values)
        if scores[k] > 0.0
        and value[2] == ADJACENT
        and value[0] in _HEAD_ENDS
        and value[1] in _BEGINNINGS
        and (not k or values[k - 1][2] != ADJACENT)
    ]:
        before, after = texts[body[k]], texts[body[k + 1]]
        if (
            len(before) <= _LONGEST_CROSSHEAD
            and len(after) > max(_LEAST_BELOW, 3 * len(before) // 2)
            and after[-1] in STOPS
            and before.rsplit(None, 1)[-1] not in common
        ):
            scores[k] = _ODDS[Rule.CROSSHEAD]
            values[k] = _ruled(values[k], Rule.CROSSHEAD)


_SMALL_NAME = late(
    rf"""
      \p{{Ll}}[\p{{L}}\p{{M}}]* (?: ['’-] )?+ \p{{Lu}}    # iPhone, macOS, al-Noor, d'Arcy
    | (?: (?: {any_of(LED_BY)} ) \s ){{1,3}}+ \p{{Lu}}     # von der Leyen
    | ['’] [stknm] \s \p{{Lu}}                             # 's Nachts
    """,
    regex.VERBOSE,
)


def _opens_with_name(text: str) -> bool:
    """Tell whether a line opens with a name, or a sentence of Dutch, that begins with a small letter."""
    return _SMALL_NAME.match(text) is not None


def keep_items(
    lines: Lines,
    body: list[int],
    values: list[bytes],
    scores: list[float],
    common: frozenset[str],
) -> None:
    """Keep apart the items of a list, and what is said from the words that announce it.

    A dash or bullet behind a colon opens an item or a turn of speech, and so does one behind a
    line or block that opens with the same, if no column made the line end; so does a bullet behind
    a blank line if the next line opens with the same, and a dash if the line above is short as well. Behind a blank line a capital
    opens an item where the block before is no sentence and ends with a semicolon, or with one and
    "and"; and a small letter behind a sentence does, where the line ends with a semicolon.
    """
    for k in [
        k
        for k, value in enumerate(values)
        if (value[2] or value[1] in _LIST_STARTS) and scores[k] > 0.0
    ]:
        end, start, between, _, fits = values[k][:5]
        if start in _LIST_STARTS:
            after = lines.texts[body[k + 1]][:2]
            apart = end == COLON or (
                after[1:] == " "
                and (
                    lines.texts[body[k]][:2] == after
                    or (
                        (between != ADJACENT or fits >= _FULL)
                        and _opening(lines, body, values, k)[:2] == after
                    )
                    or (
                        between != ADJACENT
                        and (after[0] != "-" or _is_label(lines.texts[body[k]]))
                        and _opens_too(lines, body, k, after)
                    )
                )
            )
        elif start == S_UPPER and end in _ITEM_ENDS and _ends_item(lines.texts[body[k]], common):
            apart = not _holds_sentence(block_before(lines.texts, body, values, scores, k))
        elif start == S_LOWER and end == STOP:
            # No sentence goes on behind its stop, and no item of a list has one.
            apart = lines.texts[body[k + 1]][-1] == ";"
        else:
            continue
        if apart:
            scores[k] = _ODDS[Rule.LIST]
            values[k] = _ruled(values[k], Rule.LIST)


def _is_label(line: str) -> bool:
    """Tell whether a line is short enough to head a list: "Key points"."""
    return len(line) <= _LONGEST_LABEL and not line[0].islower()


def _opens_too(lines: Lines, body: list[int], k: int, mark: str) -> bool:
    """Tell whether the line below the one behind the k-th opens with the same bullet."""
    return k + 2 < len(body) and lines.texts[body[k + 2]].startswith(mark)


_LONGEST_LABEL = 50
_ITEM_ENDS = frozenset((COMMA, LETTER))


def _ends_item(line: str, common: frozenset[str]) -> bool:
    """Tell whether a line ends with a semicolon, or with a small word behind one."""
    if line[-1] in ";；؛":
        return True
    words = line.rsplit(None, 2)
    return len(words) > 1 and words[-1] in common and words[-2][-1] == ";"


def block_before(
    texts: list[str], body: list[int], values: list[bytes], scores: list[float], k: int
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
