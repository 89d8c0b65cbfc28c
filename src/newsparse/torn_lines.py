"""Sentences that a tool has torn at links and emphasis, put on one line again.

Facts
-----
Some tools print each piece of text between two tags on a line of its own (BeautifulSoup does, where
``get_text`` is given a newline)::

    The
    Hollow Sound ferry
    , which a brass band
    saw off
    on Sunday, will be sold.

No writer begins a line with a comma, and no tool that wraps lines does; nor does one that wraps
leave lines as long as paragraphs. A page that shows both was torn, and on such a page a line that
begins with a small letter, or stands behind the article of its noun, goes on with a sentence, be
it as short as an entry of a menu. Where the line above may be a headline, none is joined to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsparse.cues import COMMA, ENDS, OPENING, QUOTED_STOP, S_CASELESS, S_LOWER, STARTS, STOP
from newsparse.lines import Lines, is_unspaced
from newsparse.patterns import late
from newsparse.wrap_width import one_width

__all__ = ["mend_torn_lines", "stands_behind", "stands_behind_word"]

_BEHIND_WORDS = frozenset(",.;:!?)]،؛؟")
_BEHIND_WIDE = frozenset("，。、；：！？）」』”")
_STARTS = _BEHIND_WORDS | _BEHIND_WIDE | frozenset("'’")
_LEAST_TORN = 2
"""Lines that begin with what stands behind a word, on a page that was torn."""
_LEAST_LONG = 150
"""Characters of a line that no tool has wrapped."""
_WRAPPED = (55, 110)
_MOST_WRAPPED = 8
"""Lines of a usual column for each of the long ones."""
_LEAST_PROSE = 40
_LONGEST_PIECE = 60
"""Characters of a link or name amid a sentence, without its stop."""
_LEAST_SMALL = 4
"""Words in small letters that no headline set in capitals, label or list of topics has."""
_LONGEST_LABEL = (80, 24)
"""Characters of a headline or button that ends in a word that few sentences end with: "Sign in".

The smaller one counts where a small letter follows.
"""
_TAIL = 240
_SENTENCE = late(r"\p{Ll}{2}\.[\"”’»]?+ ++[\p{Lu}\p{N}\"“‘«]")
_MARKUP = frozenset("#>|*+-")


def mend_torn_lines(lines: Lines, common: AbstractSet[str], marks: AbstractSet[str]) -> None:
    r"""Put each sentence that a tool has torn on the line it begins on.

    *common* are the words that no sentence ends with, *marks* those that stand before an author.

    >>> from newsparse.lines import read_lines
    >>> rest = "\nIt left the quay at noon, half empty" + ", as on most days of the winter" * 5 + "."
    >>> lines = read_lines("Home\nThe\nHollow Sound ferry\n, with a\nbrass band\n, left." + rest)
    >>> mend_torn_lines(lines, {"the", "a"}, {"by"})
    >>> [line for line in lines.texts if line][:2]
    ['Home', 'The Hollow Sound ferry, with a brass band, left.']
    """
    texts = lines.texts
    if _STARTS.isdisjoint([text[:1] for text in texts]) or not _are_torn(lines):
        return
    for first, past in _blocks(lines):
        i = first
        while i < past:
            glues = _glues(texts, i, past, common, marks)
            if glues:
                lines.join(i, glues, whole=True)
            i += len(glues) + 1


def stands_behind_word(line: str) -> bool:
    """Tell whether a line begins with what stands behind a word: ", which", ")." or "’s".

    >>> stands_behind_word(", which was sold."), stands_behind_word(".NET is a name")
    (True, False)
    """
    first, second, third = line[0], line[1:2], line[2:3]
    if first in "'’":
        return second == "s" and not third.isalnum()
    return first in _BEHIND_WORDS and not second.isalnum() and line[:2] != ".."


def stands_behind(line: str) -> bool:
    """Tell whether a line begins with what stands behind a word, of the East, too."""
    return line[0] in _BEHIND_WIDE or stands_behind_word(line)


def _are_torn(lines: Lines) -> bool:
    """Tell whether a tool has torn lines, and wrapped none."""
    texts = lines.texts
    torn = [
        i
        for i in range(1, len(texts))
        if texts[i] and texts[i][0] in _STARTS and texts[i - 1] and stands_behind(texts[i])
    ]
    if len(torn) < _LEAST_TORN or lines.pages or lines.soft:
        return False
    # Tools that wrap lines leave few as long as that: addresses, tables.
    lengths = [len(text) for text in texts if "](" not in text]
    long = sum([length >= _LEAST_LONG for length in lengths])
    if _MOST_WRAPPED * long > sum([_WRAPPED[0] <= n <= _WRAPPED[1] for n in lengths]):
        return True
    # Titles may be as long as wrapped lines are, and what prints links as such tears nothing.
    return (
        long > 0
        and len(lengths) == len(texts)
        and not one_width(
            [
                (len(text), len(below.partition(" ")[0]) + 1)
                for text, below in pairwise(texts)
                if below and _WRAPPED[0] <= len(text) <= _WRAPPED[1] and ENDS[text[-2:]] != STOP
            ],
            lengths,
        )
    )


def _blocks(lines: Lines) -> Iterator[tuple[int, int]]:
    """Return the stretches of lines that no blank line parts."""
    first = 0
    texts = lines.texts
    for i in range(len(texts) + 1):
        if i == len(texts) or not texts[i]:
            if i - first > 1:
                yield first, i
            first = i + 1


def _glues(
    texts: list[str], first: int, past: int, common: AbstractSet[str], marks: AbstractSet[str]
) -> list[str]:
    """Return what joins the line *first* to those behind it, up to *past*, that go on with it."""
    glues: list[str] = []
    unit = texts[first]
    for i in range(first + 1, past):
        below = texts[i]
        behind = stands_behind(below)
        after = texts[i + 1] if i + 1 < past else ""
        if not behind and not _goes_on(unit, below, after, common, marks, torn=bool(glues)):
            break
        glue = "" if behind or ENDS[unit[-2:]] == OPENING or _are_unspaced(unit, below) else " "
        # Only its end is asked for again.
        unit = unit[-_TAIL:] + glue + below
        glues.append(glue)
    return glues


def _are_unspaced(above: str, below: str) -> bool:
    return is_unspaced(above[-1]) and is_unspaced(below[0])


def _goes_on(
    unit: str,
    below: str,
    after: str,
    common: AbstractSet[str],
    marks: AbstractSet[str],
    *,
    torn: bool,
) -> bool:
    """Tell whether a line goes on with what stands above it, which may be *torn* itself."""
    end = ENDS[unit[-2:]]
    if end in (STOP, QUOTED_STOP) or below[0] in _MARKUP:
        return False
    if end in (COMMA, OPENING):
        return True
    if is_unspaced(unit[-1]):
        return torn or any(stop in unit for stop in "。！？")
    # What begins with a word of the sentence may be torn again right away: "The", "a link", ", …".
    within = bool(after) and (stands_behind(after) or _is_of_sentence(after))
    if unit.rsplit(None, 1)[-1].casefold() in common and (
        within or torn or len(unit) > _LONGEST_LABEL[STARTS[below[:2]] == S_LOWER]
    ):
        return True
    if STARTS[below[:2]] == S_LOWER:
        if _SENTENCE.search(unit) is not None:
            return True
        if below.split(None, 1)[0].rstrip(":").casefold() in marks:
            # It may be the byline.
            return False
        # "Ann Lee, Jane Doe" / "and" / "John Roe"
        listed = torn and below.casefold() in common
        return within or listed or _is_of_sentence(below) or _is_prose(unit, torn=torn)
    if torn and within and STARTS[below[:2]] == S_CASELESS:
        return True
    # A name that is a link, or emphasised: its sentence goes on behind it.
    return (
        len(below) <= _LONGEST_PIECE
        and (within or ENDS[below[-2:]] == STOP)
        and _is_prose(unit, torn=torn)
    )


def _is_of_sentence(line: str) -> bool:
    """Tell whether a line begins with a small letter, and is too long for a button: "share"."""
    return STARTS[line[:2]] == S_LOWER and (
        len(line) >= _LEAST_PROSE or line.count(" ") >= _LEAST_SMALL
    )


def _is_prose(unit: str, *, torn: bool) -> bool:
    """Tell whether something is more than a headline, a label or a topic: a sentence ends in it."""
    if _SENTENCE.search(unit) is not None:
        return True
    return torn and sum([word.islower() for word in unit.split()]) >= _LEAST_SMALL
