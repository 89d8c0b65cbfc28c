"""What becomes of a hyphen at the end of a line.

Facts
-----
A typesetter cuts words (``mili-``/``tary``) and also breaks lines at hyphens that the writer set
(``NATO-``/``backed``). The article is its own dictionary: a word that stands whole elsewhere was
cut; one that stands with its hyphen elsewhere had it. Failing both, a page with many lines that
end in a hyphen was set by a typesetter who cuts words, so a small letter after the break
continues one; on any other page the hyphen is the writer's, unless a column or page ends behind it.
Some programs that set pages print U+2010 where they cut a word, and leave the writer U+002D: then
either says what it is. A hyphen in front of ``and`` or ``und`` is suspended (``Kinder-``/``und Jugendhilfe``): it stays, and
the blank with it, unless the two make a word of the article (``thous-``/``and``).
"""

from __future__ import annotations

from collections import Counter

import regex

from newsparse.lines import Lines

__all__ = ["HYPHENS", "READERS", "TYPESETTERS", "Hyphens", "count_words"]

HYPHENS = "-\u2010\u00ac"
"""What may stand at the end of a line for a hyphen."""
TYPESETTERS = "\u2010"
"""The hyphen that no keyboard has."""
READERS = "\u00ac"
"""What programs that read print write for a hyphen at the end of a line, and nowhere else."""
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*")
_MARKS = {n: " " for n in range(128) if not (chr(n).isalnum() or chr(n) in "'-")}
"""The characters of ASCII that no word has."""
_USUAL_MARKS = '.,:;!?()[]"“”„«»*/–—…'
"""And those of other texts that it mostly is."""
_FEW_WORDS = 12
"""A running head or page number between two halves has fewer words."""
_LAST = regex.compile(
    r"(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*[-\u2010\u00ac]\Z"
)
_FIRST = regex.compile(r"[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*")


def _last(text: str) -> regex.Match[str] | None:
    """Find the word that a hyphen ends at the end of a line."""
    # From its beginning on alone: the line may be a paragraph.
    return _LAST.search(text, text.rfind(" ") + 1)


def words_of(text: str) -> list[str]:
    """Return the words of a text, case-folded, those with a hyphen whole."""
    return _WORD.findall(text.casefold().replace("\u2010", "-"))


def count_words(text: str) -> Counter[str]:
    """Return how often each word of a text stands there.

    >>> sorted(count_words("The tide-gauge; the tide").items())
    [('the', 2), ('tide', 1), ('tide-gauge', 1)]
    """
    # To blank the marks and cut at blanks takes a fraction of what the pattern does, which then
    # reads only what has another mark in it.
    text = text.casefold().replace("\u2010", "-")
    for mark in _USUAL_MARKS:
        text = text.replace(mark, " ")
    counted = Counter(text.split())
    for printed in [printed for printed in counted if not printed.isalnum()]:
        times = counted.pop(printed)
        for word in _WORD.findall(printed):
            counted[word] += times
    return counted


def _word_set(lines: list[str]) -> set[str]:
    """Return the different words of lines."""
    words = set(count_words("\n".join([line for line in lines if not line.isascii()])))
    # In ASCII to blank all marks at one go is cheaper still.
    simple = "\n".join(filter(str.isascii, lines)).lower()
    parted = set(simple.translate(_MARKS).split())
    odd = {word for word in parted if "-" in word}
    return words.union(parted - odd, *map(words_of, odd))


class Hyphens:
    """Decides line-end hyphens of one article; its word list is made on first use."""

    __slots__ = ("_cuts", "_lines", "_marked", "_small", "_suspended", "_words")

    def __init__(
        self, lines: Lines, suspended: frozenset[str], small: frozenset[str] = frozenset()
    ) -> None:
        """Prepare for the article of *lines*.

        *suspended* are words that follow a hyphen kept, *small* the commonest of the language.
        """
        self._lines = lines
        self._suspended = suspended
        self._small = small
        self._words: frozenset[str] | None = None
        self._cuts: bool | None = None
        self._marked: bool | None = None

    def decide(self, before: str, after: str, *, wrapped: bool = False) -> tuple[str, bool, bool]:
        """Return what joins two lines of which the first ends in a hyphen.

        The result is (glue, whether the hyphen goes, whether there was no evidence). *wrapped*
        says that the second line stands right below the first.
        """
        last = _last(before)
        first = _FIRST.match(after)
        if last is None or first is None:
            # " -" is a dash; "2024-" a range, which goes on.
            return (" " if len(before) < 2 or before[-2] == " " else ""), False, False
        a, b = last.group()[:-1], first.group()
        if before[-1] == READERS:
            keeps = b[0].isupper() or f"{a}-{b}".casefold() in self._vocabulary()
            return ("-" if keeps else ""), True, False
        if self._two_hyphens():
            # This page was set with another hyphen than the writer's keyboard has.
            if before[-1] == TYPESETTERS:
                return "", True, False
            return (" " if b.casefold() in self._suspended else ""), False, False
        if b.casefold() in self._suspended:
            # "edit-" / "or" is a word cut in two where the article has it whole.
            whole = b[0].islower() and (a + b).casefold() in self._vocabulary()
            return ("", True, False) if whole else (" ", False, False)
        if not b[0].islower() or a[-1].isupper():
            # Nobody cuts a name or an acronym there.
            return "", False, False
        words = self._vocabulary()
        if f"{a}-{b}".casefold() in words:
            return "", False, False
        if (a + b).casefold() in words:
            return "", True, False
        tail, head = a.rsplit("-", 1)[-1].casefold(), b.split("-", 1)[0].casefold()
        if (tail != a.casefold() and (len(tail) == 1 or tail in self._small)) or (
            head != b.casefold() and head in self._small
        ):
            # "neck-and-" / "neck", "neck-" / "and-neck", "déclare-t-" / "il": between two hyphens
            # a small word is whole.
            return "", False, False
        if not self._typeset():
            # A part that is no word of the article was cut off from the rest of one by the end
            # of a column; what wraps lines breaks them behind the writer's hyphens alone.
            cut = not wrapped and "-" not in a and tail not in words and head not in words
            return "", cut, True
        compound = len(tail) > 3 and len(head) > 3 and tail in words and head in words
        return "", not compound, compound

    def _vocabulary(self) -> frozenset[str]:
        """Return the article's own words, those cut at line ends left out."""
        if self._words is None:
            words: set[str] = set()
            plain: list[str] = []
            broken = False
            for text in filter(None, self._lines.texts):
                if not broken and text[-1] not in HYPHENS:
                    # Nothing is cut off it: it is read with all others at one go.
                    plain.append(text)
                    continue
                found = words_of(text)
                # The rest of a cut word is none, however many blank lines or running heads
                # stand before it: it begins with a small letter.
                rest = broken and bool(found) and text[0].islower()
                if rest:
                    found = found[1:]
                cut = text[-1] in HYPHENS and text[-2:-1].isalpha()
                broken = cut or (broken and not rest and len(found) < _FEW_WORDS)
                if broken and found:
                    found.pop()
                words.update(found)
            words |= _word_set(plain)
            for word in [word for word in words if "-" in word]:
                words.update(word.split("-"))
            self._words = frozenset(words)
        return self._words

    def _two_hyphens(self) -> bool:
        """Tell whether U+2010 ends lines and stands nowhere else, so that it is the typesetter's."""
        if self._marked is None:
            source = self._lines.source
            inside = ends = 0
            if TYPESETTERS in source:
                rows = [text for text in self._lines.texts if TYPESETTERS in text]
                ends = sum(text[-1] == TYPESETTERS for text in rows)
                inside = sum(TYPESETTERS in text[:-1] for text in rows)
            self._marked = ends > 1 and not inside
        return self._marked

    def _typeset(self) -> bool:
        """Tell whether words are cut at line ends throughout the page."""
        if self._cuts is None:
            rows = [text for text in self._lines.texts if text]
            ends = sum(text[-1] in HYPHENS and _last(text) is not None for text in rows)
            self._cuts = ends > 1 and 40 * ends >= len(rows)
        return self._cuts
