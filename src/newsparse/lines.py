r"""Text to line table: the only room with rules for newlines, blanks and invisible characters.

Facts
-----
Newlines are ``\n``, ``\r\n``, ``\r``, U+0085, U+2028 and U+2029. U+000C ends a page, and with
it a line: PDF tools print it. Blanks are what ``str.isspace`` says; a run of them is one space
to a reader. Soft hyphen, zero-width space, word joiner and byte order mark are invisible and
spell nothing: they are dropped wherever they stand. U+200C and U+200D spell Persian, Hindi,
Sinhala and emoji, and stay; so do bidi marks.

The table is parallel lists of strings and integers, since a value per line would cost more than
all decisions about it; offsets, which are all different, stand in arrays, a ninth of a list. The
source is never translated as a whole: one search says whether it holds a special character at all,
and only the lines that do take the slow path.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress
from operator import is_not
from typing import Literal, NamedTuple

import regex

from newsparse.model import Span
from newsparse.patterns import late

__all__ = [
    "INVISIBLE",
    "STOPS",
    "Clean",
    "Cut",
    "Lines",
    "clean",
    "collapse",
    "find_pair",
    "has_special",
    "is_clean",
    "is_small",
    "is_unspaced",
    "read_lines",
]

INVISIBLE = (
    "\u00ad\u200b\u2060\ufeff"
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Characters that are dropped wherever they stand.

Those of the second line say which way the text runs (Unicode's Bidi_Control): browsers and word
processors copy them along with Arabic and Hebrew. Joiners, which change letters, stay.
"""

_DROP = dict.fromkeys(map(ord, INVISIBLE))

# Blanks other than the space that may stand inside a line.
_ODD_BLANKS = "\t\x0b\x1c\x1d\x1e\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"

# To ask for each character in turn is many times quicker than to search for a class of them.
STOPS = frozenset(".!?…。！？؟।॥۔．｡‥⁇⁈⁉။។።։")
"""What ends a sentence: also of Urdu, Hindi, Burmese, Khmer, Amharic and Armenian."""
FULL_STOPS = ".!?。！？।؟።။។։۔"
"""The plainest of them: behind an ellipsis, and behind rarer signs, a sentence may go on."""
_OTHER_NEWLINES = tuple("\r\x0c\x85\u2028\u2029")
_ASCII_SPECIALS = tuple("\t\x0b\x1c\x1d\x1e\x1f")
_SPECIALS = (
    *_ASCII_SPECIALS,
    *INVISIBLE,
    *"\xa0\u1680\u202f\u205f\u3000",
    *map(chr, range(0x2000, 0x200B)),
)
_NO_NEWLINES = tuple("\x0b\x1c\x1d\x1e")
"""What ends a line for Python, and is a blank here."""
_NEWLINE = late(r"\r\n|[\n\r\x0c\x85\u2028\u2029]")
_SPECIAL = regex.compile(rf"[{INVISIBLE}{_ODD_BLANKS}]")
_TWO_BLANKS = regex.compile("  ")
"""Where one sign is common this finds two in a third of the time that ``str.find`` takes."""
_RUN = late(rf"[\s{INVISIBLE}{_ODD_BLANKS}]+")


class Cut(NamedTuple):
    """What parts the halves of a word: its stretch of the source, and what belongs there."""

    start: int
    stop: int
    replacement: str


class Lines:
    """The lines of a source, as parallel lists.

    ``texts[i]`` is the line as a reader sees it: trimmed, invisible characters dropped, each run
    of blanks one space; empty for a blank line. ``starts[i]:stops[i]`` is the trimmed line in
    the source, ``indents[i]`` how many blanks stood before it, ``pages`` the lines in front of
    which a page ended, ``uneven`` the lines whose text is not the very slice of the source,
    ``soft`` the lines that end in a soft hyphen, ``cuts`` what parts the halves of words or links
    in a line, ``left`` the lines that are empty because they were joined to one that goes on.
    """

    __slots__ = (
        "cuts",
        "indents",
        "left",
        "pages",
        "soft",
        "source",
        "starts",
        "stops",
        "texts",
        "uneven",
    )

    def __init__(self, source: str) -> None:
        """Cut *source* into lines."""
        self.source = source
        self.pages: list[int] = []
        self.soft: set[int] = set()
        self.left: set[int] = set()
        self.cuts: dict[int, list[Cut]] = {}
        self.uneven: set[int] = set()
        # Four bytes hold an offset, or a tab counted four times, of all texts but the hugest.
        of: Literal["I", "Q"] = "I" if len(source) < 1 << 30 else "Q"
        if not any(map(source.__contains__, _OTHER_NEWLINES)):
            raw = source.split("\n")
            begins = list(accumulate([len(line) + 1 for line in raw], initial=0))
        else:
            raw, begins, self.pages = _cut(source)
        self.texts = texts = list(map(str.strip, raw))
        starts = begins[: len(raw)]
        self.indents = indents = array(of, [0]) * len(raw)
        # Few lines have blanks at their ends: strip returns the rest as they are.
        for i in compress(range(len(raw)), map(is_not, raw, texts)):
            if raw[i][0] == " ":
                indents[i] = len(raw[i]) - len(raw[i].lstrip())
                starts[i] += indents[i]
        self.starts = array(of, starts)
        self.stops = array(of, [a + len(b) for a, b in zip(starts, texts, strict=True)])
        first = _TWO_BLANKS.search(source)
        # No line above the one with the first two blanks has any.
        if first is not None and _TWO_BLANKS.search(
            "\n".join(texts[bisect_right(begins, first.start()) - 1 :])
        ):
            self.uneven = {i for i, text in enumerate(texts) if "  " in text}
        if _any_special(source, raw):
            for i, line in enumerate(raw):
                # No special character can be printed, nor any blank but the space.
                if not line.isprintable():
                    self._set_odd(i, begins[i], line)
        for i in self.uneven:
            texts = self.texts
            texts[i] = " ".join(texts[i].split())

    def _set_odd(self, i: int, begin: int, line: str) -> None:
        """Put in a line that may hold special characters, which begins at *begin*."""
        lead = len(line) - len(line.lstrip())
        trimmed = line.strip()
        if _SPECIAL.search(line) is not None:
            # Blanks and invisible characters mix at the ends of a line.
            left, right = 0, len(line)
            while left < right and (line[left].isspace() or line[left] in INVISIBLE):
                left += 1
            while right > left and (line[right - 1].isspace() or line[right - 1] in INVISIBLE):
                right -= 1
            trimmed = line[left:right]
            lead = left
            if "\u00ad" in line[right:] and right:
                self.soft.add(i)
            # Two blanks may have stood at an end, beside what cannot be seen.
            self.uneven.discard(i)
            if "  " in trimmed or _SPECIAL.search(trimmed) is not None:
                self.uneven.add(i)
        self.starts[i] = begin + lead
        self.stops[i] = begin + lead + len(trimmed)
        self.indents[i] = sum(4 if c == "\t" else c not in INVISIBLE for c in line[:lead])
        self.texts[i] = trimmed.translate(_DROP) if i in self.uneven else trimmed

    def set_text(self, i: int) -> None:
        """Read a line without its cuts."""
        parts: list[str] = []
        at = self.starts[i]
        for start, stop, replacement in self.cuts[i]:
            parts += [self.source[at:start], replacement]
            at = stop
        parts.append(self.source[at : self.stops[i]])
        self.texts[i] = collapse("".join(parts))
        self.uneven.add(i)

    def join(self, first: int, glues: Sequence[str], *, whole: bool = False) -> None:
        """Put the lines from *first* on, which *glues* join, on one.

        What parts them becomes a cut of that line; the others are left blank. Unless it is *whole*
        now, a paragraph by itself, the line may go on below them.
        """
        last = first + len(glues)
        cuts = self.cuts.setdefault(first, [])
        for i, glue in enumerate(glues, start=first):
            cuts.append(Cut(self.stops[i], self.starts[i + 1], glue))
            # What the next line held already is mended as before.
            cuts += self.cuts.pop(i + 1, ())
        cuts.sort()
        end = self.stops[last]
        for i in range(first + 1, last + 1):
            self.texts[i] = ""
            self.starts[i] = self.stops[i] = end
            self.uneven.discard(i)
        if not whole:
            self.left.update(range(first + 1, last + 1))
        self.stops[first] = end
        self.set_text(first)

    def adjoin(self, a: int, b: int) -> bool:
        """Tell whether line *b* stands right below line *a*, or below what was joined to that."""
        return b == a + 1 or (a + 1 in self.left and self.left.issuperset(range(a + 2, b)))

    def __len__(self) -> int:
        """Return the number of lines, blank ones included."""
        return len(self.texts)


def find_pair(text: str, pair: str, at: int = 0) -> int:
    """Return where two signs stand side by side, -1 for nowhere, as ``str.find`` does.

    The first is one that most texts hardly hold: to look for one sign takes a fiftieth of what it
    takes to look for two.

    >>> find_pair("[a] and [b](c)", "]("), find_pair("[a]", "](")
    (10, -1)
    """
    at = text.find(pair[0], at)
    while at >= 0 and not text.startswith(pair, at):
        at = text.find(pair[0], at + 1)
    return at


def _cut(source: str) -> tuple[list[str], list[int], list[int]]:
    """Cut at newlines of every kind; return lines, where they begin, and the page starts."""
    raw: list[str] = []
    begins: list[int] = []
    pages: list[int] = []
    if not any(map(source.__contains__, _NO_NEWLINES)):
        # Python cuts at the same characters then, and quicker. No line follows the last one there.
        parts = source.splitlines(keepends=True)
        if not parts or _NEWLINE.match(parts[-1], len(parts[-1]) - 1):
            parts.append("")
        begins = list(accumulate(map(len, parts[:-1]), initial=0))
        raw = [part[:-2] if part[-2:] == "\r\n" else part[:-1] for part in parts[:-1]]
        raw.append(parts[-1])
        pages = [k for k, part in enumerate(parts, start=1) if part[-1:] == "\f"]
        return raw, begins, pages
    at = 0
    for match in _NEWLINE.finditer(source):
        raw.append(source[at : match.start()])
        begins.append(at)
        at = match.end()
        if source[match.start()] == "\f":
            pages.append(len(raw))
    raw.append(source[at:])
    begins.append(at)
    return raw, begins, pages


def read_lines(source: str) -> Lines:
    r"""Return the line table of *source*.

    >>> lines = read_lines("  A storm\xa0came.\r\n\r\nIt went.")
    >>> lines.texts
    ['A storm came.', '', 'It went.']
    >>> list(lines.starts), list(lines.stops)
    ([2, 17, 19], [15, 17, 27])
    """
    return Lines(source)


def has_special(text: str) -> bool:
    """Tell whether *text* holds a character that must be dropped or read as a plain space."""
    if text.isprintable():
        # None of them is.
        return False
    return any(map(text.__contains__, _ASCII_SPECIALS if text.isascii() else _SPECIALS))


def _any_special(source: str, raw: list[str]) -> bool:
    """Tell what :func:`has_special` does, of a source whose lines are known."""
    if source.isascii():
        return has_special(source)
    # Most lines are ASCII, and a few of the other characters are dear to look for.
    return has_special(" ".join([line for line in raw if not line.isascii()])) or any(
        map(source.__contains__, _ASCII_SPECIALS)
    )


def is_unspaced(character: str) -> bool:
    """Tell whether a character is of a script that sets no blanks, or of its punctuation.

    Chinese, Japanese and Thai print none; Korean does.

    >>> is_unspaced("民"), is_unspaced("민"), is_unspaced("e")
    (True, False, False)
    """
    point = ord(character)
    return (
        0x2E80 <= point <= 0x312F
        or 0x3190 <= point <= 0x9FFF
        or 0xF900 <= point <= 0xFAFF
        or 0xFF00 <= point <= 0xFF65
        or 0x20000 <= point <= 0x3FFFF
        or 0x0E00 <= point <= 0x0E7F
    )


def is_small(text: str) -> bool:
    """Tell whether *text* is in small letters, of a script that opens sentences with capitals.

    Unicode has had Georgian letters as small ones since it has capitals for headings that are set
    in capitals alone. No sentence and no name begins with one.

    >>> is_small("road"), is_small("Road"), is_small("გზა")
    (True, False, False)
    """
    if not text.islower():
        return False
    return text.isascii() or not any("\u10d0" <= character <= "\u10ff" for character in text)


def collapse(text: str) -> str:
    """Return *text* on one line: invisible characters dropped, each run of blanks one space."""
    if has_special(text):
        text = text.translate(_DROP)
    return " ".join(text.split())


class Clean:
    """A clean text, and the way from its offsets back to the source.

    ``edits`` are (start, stop, replacement) in the text it was made from; offsets of the clean
    text that fall into a replacement point to where the replaced stretch stands.
    """

    __slots__ = ("_clean_at", "_source_at", "base", "size", "text")

    def __init__(self, text: str, edits: list[tuple[int, int, str]], base: int = 0) -> None:
        """Apply *edits*, sorted and apart, to *text*, which begins at *base* in the source."""
        self.base = base
        self.size = len(text)
        parts: list[str] = []
        # Parallel: from clean offset _clean_at[k] on, the source is _source_at[k] + the rest.
        self._clean_at = [0]
        self._source_at = [0]
        at = length = 0
        for start, stop, replacement in edits:
            parts.append(text[at:start])
            length += start - at
            if replacement:
                self._clean_at.append(length)
                self._source_at.append(start)
                parts.append(replacement)
                length += len(replacement)
            self._clean_at.append(length)
            self._source_at.append(stop)
            at = stop
        parts.append(text[at:])
        self.text = "".join(parts)

    def where(self, start: int, stop: int) -> Span:
        """Return the span of the source that the clean text's *start*:*stop* was made from."""
        return Span(*self.stretch(start, stop))

    def stretch(self, start: int, stop: int) -> tuple[int, int]:
        """Return the ends of that span."""
        a = self._to_source(start)
        b = self._to_source(stop - 1) + 1 if stop > start else a
        return self.base + a, self.base + max(a, min(b, self.size))

    def _to_source(self, offset: int) -> int:
        low, high = 0, len(self._clean_at)
        while high - low > 1:
            middle = (low + high) // 2
            if self._clean_at[middle] <= offset:
                low = middle
            else:
                high = middle
        at = self._source_at[low] + offset - self._clean_at[low]
        if low + 1 < len(self._source_at):
            at = min(at, max(self._source_at[low + 1] - 1, self._source_at[low]))
        return at


def is_clean(text: str) -> bool:
    """Tell whether :func:`clean` would change nothing.

    >>> is_clean("By Jane Doe"), is_clean("By Jane  Doe")
    (True, False)
    """
    return not (
        "  " in text
        or " \n" in text
        or "\n " in text
        or text[:1].isspace()
        or text[-1:].isspace()
        or has_special(text)
        or any(map(text.__contains__, _OTHER_NEWLINES))
    )


def clean(text: str, base: int = 0) -> Clean:
    r"""Clean an element: one ``\n`` a newline, one space a run of blanks, lines trimmed.

    A blank line stays as an empty line; several are one.

    >>> clean("  By\u00a0Jane  Doe \r\n").text
    'By Jane Doe'
    """
    if is_clean(text):
        return Clean(text, [], base)
    edits: list[tuple[int, int, str]] = []
    for match in _RUN.finditer(text):
        run = match.group()
        start, stop = match.span()
        if run == " " and start and stop < len(text):
            continue
        if all(c in INVISIBLE for c in run):
            new = ""
        else:
            breaks = len(_NEWLINE.findall(run))
            new = "\n\n" if breaks > 1 else "\n" if breaks else " "
        if start == 0 or stop == len(text):
            new = ""
        if new != run:
            edits.append((start, stop, new))
    return Clean(text, edits, base)
