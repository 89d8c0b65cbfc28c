"""What the zones look at: the lines that are not furniture, as an editor sees them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

import regex

from newsparse.fields.picture_words import PictureTables
from newsparse.layout import Layout, Regime, goes_on, usual_most
from newsparse.lines import STOPS, Lines
from newsparse.marks import Marks, list_mark
from newsparse.markup import Inline
from newsparse.patterns import late

__all__ = [
    "CLOSING",
    "LEADS_ON",
    "View",
    "ends_sentence",
    "ends_text",
    "has_columns",
    "is_trail",
    "is_wide",
    "runs",
]

_MARKUP = frozenset("![<*_&\\~")
_OMITTED = "**==>"
# "*[EU]: European Union": so Markdown Extra spells out an abbreviation, as the page does when it is pointed at.
_SPELLED_OUT = late(r"\*\[[^\[\]]{1,40}\]:\s?\S.{0,200}")
"""So a tool begins its note on a picture: "**==> picture [300 x 200] intentionally omitted <==**"."""
_REST_OF_LINK = late(r"\]\(\S+\)?")
_NOTE_ENDS = frozenset("])¹²³⁰⁴⁵⁶⁷⁸⁹")
_CLOSERS = "\"'”’»›«“」』)）]*_"


LEADS_ON = frozenset(",:：;、-\u2010–—&(")
"""What no sentence ends in: the next line goes on with it."""
CLOSING = "\"'”’»“)"
"""What stands behind the stop of a sentence that is quoted or in brackets."""


class View:
    """The rows of the page: indexes of lines that are neither blank nor furniture.

    ``repeated`` holds the words of the furniture, ``markup`` the lines left out that are nothing
    but marks: images, tags, underlines. ``ended`` is the first row below a mark that ends the text,
    ``printed`` tells that the head of a printed page was found.
    """

    __slots__ = (
        "dated",
        "ended",
        "inline",
        "layout",
        "lines",
        "marks",
        "markup",
        "parted",
        "printed",
        "repeated",
        "rows",
        "signed",
        "starts_block",
    )

    def __init__(
        self,
        lines: Lines,
        layout: Layout,
        marks: Marks,
        furniture: frozenset[int],
        inline: Inline | None = None,
        *,
        within: bool = False,
    ) -> None:
        """Count the rows and find where a block begins; *inline* is known from another view.

        *within* says that this is the article's part of a page.
        """
        self.lines = lines
        self.layout = layout
        self.marks = marks
        self.inline = inline = inline or Inline(lines)
        # Lines that are known for dates and bylines by where they stand on a whole page.
        self.dated: frozenset[int] = frozenset()
        self.signed: frozenset[int] = frozenset()
        self.ended: int | None = None
        # Whether the head of a printed page stands above.
        self.printed = False
        # The lines that begin a block though no blank line stands above them.
        self.parted: set[int] = set()
        texts = lines.texts
        self.markup = {
            i
            for i in inline.lines.difference(furniture).intersection(layout.rows)
            if texts[i][0] in _MARKUP
            # "*Evening Ledger* reported": a letter behind the mark is there to be read.
            and not (texts[i][0] in "*_" and texts[i][1:2].isalpha())
            and (
                texts[i][:5] == _OMITTED
                or (texts[i][:2] == "*[" and _SPELLED_OUT.fullmatch(texts[i]) is not None)
                or not inline.plain(texts[i]).strip()
            )
        }
        if within:
            # What is left of a link that a tool has cut.
            cut = [i for i in layout.rows if texts[i][0] == "]"]
            self.markup.update([i for i in cut if _REST_OF_LINK.fullmatch(texts[i])])
        self.repeated = {inline.plain(texts[i]) for i in furniture}
        left_out = furniture | marks.rules | self.markup
        self.rows = [i for i in layout.rows if i not in left_out] if left_out else layout.rows
        rows = self.rows
        self.starts_block = [True, *[b != a + 1 for a, b in pairwise(rows)]] if rows else []
        if lines.left:
            for k, (a, b) in enumerate(pairwise(rows), start=1):
                if b != a + 1 and lines.adjoin(a, b):
                    self.starts_block[k] = False
        if marks.quotes:
            for k, (a, b) in enumerate(pairwise(rows), start=1):
                if (a in marks.quotes) != (b in marks.quotes):
                    self.starts_block[k] = True
        for i in marks.headings:
            # A heading is a block by itself, but for further lines of it.
            k = bisect_left(rows, i)
            if k < len(rows) and rows[k] == i:
                if k and rows[k - 1] not in marks.headings:
                    self.starts_block[k] = True
                if k + 1 < len(rows) and rows[k + 1] not in marks.headings:
                    self.starts_block[k + 1] = True

    def part_lines(self) -> None:
        """Begin a block with each line where each is a paragraph and no blank line parts them."""
        if self.layout.regime is Regime.LINES:
            texts = self.lines.texts
            least = usual_most([len(texts[i]) for i in self.rows]) // 2 if self.rows else 0
            stressed = self._stressed(self.rows)
            for k, (a, b) in enumerate(pairwise(self.rows), start=1):
                if not self.starts_block[k]:
                    self.starts_block[k] = not (
                        goes_on(texts[a], texts[b], least=least)
                        or ("](" in texts[b] and _is_open(texts[a]))
                        or k in stressed
                    )

    def part_front(self) -> None:
        """Begin a block with each line above the text that is one by itself, not the rest of another.

        Where no line of the text below is wrapped, a line may still be the rest of the one above,
        which it is no longer than; below few words stands what goes with them. Where a tool has
        wrapped all lines at one width, a line ends where the next word would have fitted.
        """
        width = 0
        if self.layout.regime is Regime.WRAPPED:
            width = self._width()
            if not width:
                self.part_overflown()
                return
        elif self.layout.regime is not Regime.BLOCKS or self.layout.column:
            return
        texts, rows = self.lines.texts, self.rows
        length = 0
        stressed = self._stressed(rows[:_FRONT])
        for k, (a, b) in enumerate(pairwise(rows[:_FRONT]), start=1):
            before, after = texts[a], texts[b]
            length += len(before)
            if self.starts_block[k]:
                if length > _LEAST_TEXT and ends_sentence(before):
                    # Below a paragraph the front is over.
                    break
                length = 0
                continue
            wide = is_wide(before)
            if width:
                rest = len(before) + 1 + len(after.split(maxsplit=1)[0]) > width
            elif wide:
                rest = ends_sentence(after)
            else:
                rest = len(after) <= len(before)
            if rest or before[-1] in _HANGS or (_FIELD.match(before) and _FIELD.match(after)):
                continue
            if k in stressed:
                continue
            words = len(before) // 4 if wide else before.count(" ")
            if words >= _FEWEST_BLANKS and list_mark(before) is None:
                self.starts_block[k] = wide or not goes_on(before, after)
                length = 0 if self.starts_block[k] else length
        self.part_overflown()

    def part_overflown(self) -> None:
        """Begin a block below the last word of a headline that stands on a line of its own.

        The next word would have fitted there by far, if it were of the headline. Above the text only.
        """
        texts, rows = self.lines.texts, self.rows
        told = first = 0
        for k in range(1, min(_FRONT, len(rows))):
            if ends_sentence(texts[rows[k - 1]]):
                told += len(texts[rows[k - 1]])
            if told > _LEAST_TEXT:
                # Below a paragraph the front is over.
                break
            if self.starts_block[k]:
                first = k
            if not first + 1 < k <= first + _MOST_OF_HEADLINE:
                continue
            above, before, after = texts[rows[k - 2]], texts[rows[k - 1]], texts[rows[k]]
            words = len(above) // 4 if is_wide(above) else above.count(" ")
            if (
                words >= _FEWEST_BLANKS
                and len(before) + 1 + len(after.split(maxsplit=1)[0]) <= _OVERFLOWN * len(above)
                and len(after) > len(before)
                and before[-1].isalpha()
                and not goes_on(before, after, least=len(before) + 1)
                and list_mark(before) is None
                and not any(ends_sentence(texts[i]) for i in rows[first : k - 1])
            ):
                self.starts_block[k] = True

    def _stressed(self, rows: Sequence[int]) -> set[int]:
        """Return the rows within a block that emphasis goes on to, which a line above begins with."""
        found: set[int] = set()
        texts = self.lines.texts
        for k, i in enumerate(rows):
            mark = texts[i][:2] if i in self.inline.lines else ""
            if mark not in _STRESSES or texts[i].count(mark) % 2 == 0:
                continue
            below = range(k + 1, min(k + _MOST_STRESSED, len(rows)))
            for past in takewhile(lambda row: not self.starts_block[row], below):
                if mark in texts[rows[past]]:
                    if texts[rows[past]].find(mark) == len(texts[rows[past]]) - 2:
                        found.update(range(k + 1, past + 1))
                    break
        return found

    def _width(self) -> int:
        """Return the width at which a tool has wrapped the lines, 0 where their ends tell of none.

        No line is wider, and no line of a paragraph leaves room for the word that begins the next.
        """
        texts, rows = self.lines.texts, self.rows
        widest = max([len(texts[i]) for i in rows], default=0)
        full = self.layout.column // 2
        seen = loose = 0
        for a, b in pairwise(rows[len(rows) // 4 :]):
            before, after = texts[a], texts[b]
            if b != a + 1 or len(before) < full:
                continue
            seen += 1
            loose += len(before) + 1 + len(after.split(maxsplit=1)[0]) <= widest
            if loose > _LOOSE or seen > _ENOUGH:
                break
        return widest if seen >= _FEWEST_SEEN and loose <= _LOOSE else 0

    def plain(self, k: int) -> str:
        """Return the k-th row without inline markup."""
        i = self.rows[k]
        text = self.lines.texts[i]
        return self.inline.plain(text) if i in self.inline.lines else text

    def joined(self, first: int, past: int) -> str:
        """Return rows *first* up to *past* as one plain line."""
        if past - first == 1:
            return self.plain(first)
        rows, texts = self.rows[first:past], self.lines.texts
        if self.inline.lines.isdisjoint(rows):
            return " ".join([texts[i] for i in rows])
        joined = " ".join([texts[i] for i in rows])
        if "](" in joined:
            # A link may begin on one line and end on the next.
            return self.inline.plain(joined).strip()
        return " ".join([self.plain(k) for k in range(first, past)]).strip()

    def block_end(self, k: int) -> int:
        """Return the row after the last one of the block that row *k* is in."""
        k += 1
        while k < len(self.rows) and not self.starts_block[k]:
            k += 1
        return k

    def leaves_out(self, k: int, below: int) -> bool:
        """Tell whether between row *k* and the row *below* it stands a line that is none."""
        return any(self.lines.texts[self.rows[k] + 1 : self.rows[below]])

    def block_start(self, k: int) -> int:
        """Return the first row of the block that row *k* is in."""
        while not self.starts_block[k]:
            k -= 1
        return k

    def heading(self, k: int) -> int:
        """Return the level of a row marked as a heading, 7 for one that is all bold, else 0."""
        i = self.rows[k]
        level = self.marks.headings.get(i)
        if level is not None:
            return level
        text = self.lines.texts[i]
        bold = text[:2] in ("**", "__") and text[-2:] == text[:2] and len(text) > 4
        return 7 if bold and text.count(text[:2]) == 2 else 0


_FRONT = 16
"""Rows above the text, at most."""
_LEAST_TEXT = 120
"""So many characters that end a sentence are a paragraph, and end the front."""
_FEWEST_BLANKS = 3
"""Between the words of a headline."""
# "Date: 3 May" / "Subject: Storm": the head of a mail.
_FIELD = late(r"[\p{L}-]{2,14}: ")
_OVERFLOWN = 0.6
"""Of the line above: so short is the end of a headline, with the next word, that has overflown its column."""
_MOST_OF_HEADLINE = 3
_LOOSE = 1
_FEWEST_SEEN = 6
_ENOUGH = 40
"""Lines that show at what width a tool has wrapped all, but for one."""
_HANGS = frozenset(",;-–—&([/、・：")
_GAP = late(r"\s{2}")


def has_columns(lines: Lines, i: int) -> bool:
    """Tell whether several blanks, or a tab, part what stands on a line; one of any kind does not."""
    if i not in lines.uneven or i in lines.cuts:
        return i in lines.cuts
    start, stop = lines.starts[i], lines.stops[i]
    return (
        _GAP.search(lines.source, start, stop) is not None
        or lines.source.find("\t", start, stop) >= 0
    )


def _is_open(text: str) -> bool:
    """Tell whether the words of a link go on below a line."""
    return text.rfind("[") > text.rfind("]")


_STRESSES = frozenset(("**", "__"))
_MOST_STRESSED = 4
"""Lines that one heading may be set in."""

# "The gates stay shut. (jd)": the writer's initials, or the agency.
_WHO_WROTE = late(r"[.!?…][\"”“’»]? ?\(\p{L}[\p{L}/, .]{0,14}\)$")


def ends_text(text: str, pictures: PictureTables) -> bool:
    """Tell whether a line ends as a sentence does, or behind one with who wrote it: "… shut. (jd)"."""
    last = text[-1:]
    return (
        ends_sentence(text)
        or (last == ")" and _WHO_WROTE.search(text) is not None)
        or (
            (last in "）】〕)" or last.isdecimal())
            and pictures.signed.search(text, max(0, len(text) - 42)) is not None
        )
    )


# "… until Friday. [3]": the number of a note behind the stop.
_NOTE = regex.compile(r"(?<=[.!?…][\"\”\’»]?)\s?(?:\[\d{1,3}\]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,3})$")
_LONGEST_NOTE = len(" [123]")


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends as a sentence does, perhaps with the number of a note behind it."""
    last = text[-1:]
    if last in _NOTE_ENDS:
        note = _NOTE.search(text, max(0, len(text) - _LONGEST_NOTE))
        text = text if note is None else text[: note.start()]
        last = text[-1:]
    if last not in _CLOSERS:
        return last in STOPS
    # French sets a blank in front of its quotation mark.
    text = text.rstrip(_CLOSERS).rstrip()
    return bool(text) and text[-1] in STOPS


_WIDE = regex.compile("[\u2e80-\ud7ff]")
_FIRST_SIGNS = 8
"""Some of them may be a number, a quotation mark, or a name in letters."""


def is_wide(text: str) -> bool:
    """Tell whether a line is Chinese, Japanese or Korean, which say as much in half the signs."""
    return not text.isascii() and _WIDE.search(text, 0, _FIRST_SIGNS) is not None


_STEPS = late(r"\s?[|>›»→]\s?|\s/\s|\s?/\s?(?=\p{Lo})")
_LONGEST_STEP = 25
_STEPS_TO_TITLE = 3


def is_trail(text: str) -> bool:
    """Tell whether a line leads through the sections of a site: "Home / Environment / Rivers".

    Behind so many of them the title of the page itself may follow.
    """
    parts = [part.strip() for part in _STEPS.split(text)]
    if len(parts) < 2 and text.count(" : ") > 1:
        # "Harbour Gazette : News & Analysis : Europe": one colon alone may be of a French headline.
        parts = [part.strip() for part in text.split(" : ")]
    if len(parts) < 2 or not all(parts):
        return False
    most = 2 if len(parts) == 2 else 3
    if len(parts) > _STEPS_TO_TITLE:
        parts.pop()
    return all(
        len(part) <= _LONGEST_STEP
        and part.count(" ") < most
        and not part[0].islower()
        and part[-1] not in ".!?:,"
        and not any(map(str.isdecimal, part))
        for part in parts
    )


def runs(rows: Iterable[int], starts_block: list[bool] | None = None) -> list[list[int]]:
    """Group rows that follow each other, within a block where those are given.

    >>> runs([1, 2, 5, 6, 7]), runs([1, 2, 3], [True, False, False, True])
    ([[1, 2], [5, 6, 7]], [[1, 2], [3]])
    """
    found: list[list[int]] = []
    for k in sorted(rows):
        apart = starts_block is not None and starts_block[k]
        if found and found[-1][-1] == k - 1 and not apart:
            found[-1].append(k)
        else:
            found.append([k])
    return found
