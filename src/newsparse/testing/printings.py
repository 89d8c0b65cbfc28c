"""Messy printings of clean articles, and of any text at all.

:func:`printed` is the strategy to know: it draws a clean article together with one messy
printing of it. That a reader gives the article back is the reading half of the promises; what
the strategy's arguments and :class:`Mess` allow is how far the promise goes.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter
from collections.abc import Collection
from enum import StrEnum
from typing import TypeVar

import attrs
import regex
from hypothesis import assume
from hypothesis import strategies as st

from newsparse.model import Article, Boilerplate, ParagraphKind
from newsparse.testing.articles import LANGUAGES, articles, kept, lexicon
from newsparse.testing.words import Lexicon

__all__ = ["MESS", "NEWLINES", "Mess", "Printing", "printed", "reprints", "texts"]

NEWLINES: tuple[str, ...] = ("\n", "\r\n", "\r", "\x85", "\u2028", "\u2029")
"""The styles of newline."""

_RUNNING = 3
"""A line that is printed so often, at the top of pages, is a running head."""
_INVISIBLE = tuple("\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2069")
_NEWLINE = regex.compile(r"\r\n|[\n\r\x85\u2028\u2029]")


T = TypeVar("T")


class Mess(StrEnum):
    """A kind of mess that a printing can hold.

    >>> Mess.CUT == "cut"
    True
    """

    NEWLINES = "newlines"
    """Another newline than ``\\n``, the same throughout the text."""
    BOM = "bom"
    """A byte order mark in front of everything."""
    TRAILING_BLANKS = "trailing_blanks"
    """Blanks at the ends of lines, two of them included."""
    NO_BREAK_SPACES = "no_break_spaces"
    """NBSP in the place of a blank, anywhere."""
    BLANK_LINES = "blank_lines"
    """More blank lines than one, wherever there is one."""
    INVISIBLE = "invisible"
    """Soft hyphen, zero-width space, word joiner or byte order mark between two letters."""
    WRAP = "wrap"
    """Paragraphs of running text broken into lines of at most so many columns."""
    INDENT = "indent"
    """An indent in the place of the blank lines between wrapped paragraphs."""
    HYPHENATION = "hyphenation"
    """A word cut at the end of a line, which stands whole elsewhere in the body."""
    CUT = "cut"
    """A blank line before a word that begins in lower case, where no sentence ends."""
    PAGE_NUMBERS = "page_numbers"
    """The number of the page on each of two pages or more, counted from one."""
    RUNNING_HEAD = "running_head"
    """The same line at the top of three pages or more."""
    FORM_FEEDS = "form_feeds"
    """U+000C at the end of each page but the last."""
    FOOTER = "footer"
    """Boilerplate after the last paragraph."""
    HEADLINE = "headline"
    """A headline that is underlined, bold, or marked by nothing at all, instead of ``#``."""
    DATE_FIRST = "date_first"
    """The date above the byline, or in front of it."""
    ONE_LINE = "one_line"
    """Byline and date on one line."""
    TIGHT = "tight"
    """No blank line between byline and date."""
    BYLINE_HEADING = "byline_heading"
    """The byline printed as a heading of the second or third level."""


MESS: frozenset[Mess] = frozenset(Mess)
"""All kinds of mess."""


@attrs.frozen(kw_only=True)
class Printing:
    """A clean article, one messy printing of it, and the kinds of mess that are in it.

    ``width`` is the number of columns it was wrapped at, ``None`` where it was not.
    """

    article: Article
    text: str
    mess: frozenset[Mess]
    width: int | None = None


@attrs.frozen
class _Piece:
    """A paragraph, or one part of a paragraph that was cut: its lines, ready to be set."""

    lines: list[str]
    kind: ParagraphKind
    opens: bool
    """Whether the paragraph begins here."""


@attrs.frozen
class _Block:
    """Lines with no blank line among them. Furniture and footers are left as they are."""

    lines: list[str]
    own: bool = True
    """Whether the lines are the article's own words."""


@st.composite
def printed(
    draw: st.DrawFn,
    *,
    article: st.SearchStrategy[Article] | None = None,
    languages: Collection[str] = LANGUAGES,
    mess: Collection[Mess] = MESS,
    min_width: int = 40,
    max_width: int = 100,
    max_cuts: int = 3,
    max_pages: int = 6,
) -> Printing:
    """Draw a clean article and one messy printing of it.

    *article* draws the article: one of :func:`~newsparse.testing.articles`, in one of
    *languages*, when it is left out. *mess* holds the kinds of mess that may occur;
    :attr:`Printing.mess` says which of them do. Lines are wrapped at *min_width* columns or
    more, of which a Han character takes two; at most *max_cuts* paragraphs are cut in two; there
    are at most *max_pages* pages.

    With no mess the printing is plain Markdown: headline, byline, date, paragraphs and footer
    with a blank line between any two of them.

    These are limits of the promises, too:

    * crossheads, list items and quotations are marked the way Markdown marks them, and are not
      wrapped: a short line without a mark may as well be the end of a paragraph that was cut;
    * a hyphenated word has six letters or more, none of them a capital, and two at least stand
      on either line;
    * where indents mark the paragraphs, some line of running text has none: what all lines have
      marks nothing;
    * where running text is wrapped, some line ends in mid-sentence: otherwise each line may be a
      paragraph;
    * what stands in front of a cut is not a number alone: that is a page number as well;
    * page numbers and running heads have blank lines around them;
    * no three crossheads are alike: one at the top of every page is a running head;
    * where letters have no capitals, a headline below a running head is marked: two bare lines
      above a date may be headline and name as well.
    """
    if article is None:
        article = articles(languages=languages, footer=Mess.FOOTER in mess)
    clean = draw(article)
    heads = Counter(p.text for p in clean.paragraphs if p.kind is ParagraphKind.CROSSHEAD)
    assume(max(heads.values(), default=0) < _RUNNING)
    allowed = [kind for kind in Mess if kind in mess]
    # A third of the kinds at a time. Each has a draw of its own, which shrinks by itself.
    wanted = {kind for kind in allowed if draw(_THIRD) == 1}
    if wanted & {Mess.INDENT, Mess.HYPHENATION} and Mess.WRAP in mess:
        wanted.add(Mess.WRAP)
    press = _Press(draw, clean, wanted)
    front = press.front()
    pieces = press.pieces(min_width, max_width, max_cuts)
    blocks = press.pages(front, pieces, max_pages)
    press.veil(blocks)
    lines = press.spaced(blocks)
    text = press.marked(lines)
    return Printing(article=clean, text=text, mess=frozenset(press.done), width=press.width)


class _Press:
    """Prints one article. Each method makes the mess that is wanted of it and possible."""

    def __init__(self, draw: st.DrawFn, article: Article, wanted: set[Mess]) -> None:
        self.draw = draw
        self.article = article
        self.words = lexicon(article.language or "en")
        self.wanted = wanted
        self.done: set[Mess] = set()
        self.width: int | None = None

    def wants(self, kind: Mess, *, possible: bool = True) -> bool:
        """Tell whether the kind is to be made here, and note it."""
        if kind in self.wanted and possible:
            self.done.add(kind)
            return True
        return False

    def pick(self, values: tuple[T, ...]) -> T:
        """Draw one of the values.

        What a kind of mess may choose from is drawn whether or not it is wanted: without the
        kind, the draws after it stay what they were, and the failing example still fails.
        """
        return self.draw(_one_of(values))

    # Front

    def front(self) -> list[_Block]:
        """Print headline, byline and date."""
        blocks: list[_Block] = []
        if self.article.headline:
            blocks.append(_Block(self.headline(self.article.headline.text)))
        byline, date = self.article.byline, self.article.date
        if byline is None or date is None:
            if byline:
                blocks.append(_Block([self.byline_mark() + byline.text]))
            if date:
                blocks.append(_Block([date.text]))
            return blocks
        date_first = self.wants(Mess.DATE_FIRST)
        glue = self.pick(_GLUE[1:] if date_first else _GLUE)
        if self.wants(Mess.ONE_LINE):
            texts = (date.text, byline.text) if date_first else (byline.text, date.text)
            return [*blocks, _Block([glue.join(texts)])]
        lines = [self.byline_mark() + byline.text, date.text]
        if date_first:
            lines.reverse()
        if self.wants(Mess.TIGHT):
            return [*blocks, _Block(lines)]
        return [*blocks, *(_Block([line]) for line in lines)]

    def headline(self, text: str) -> list[str]:
        """Print the headline, marked or not."""
        form = self.pick(_HEADLINES)
        if not self.wants(Mess.HEADLINE):
            form = "# {}"
        elif form == "{}" and Mess.RUNNING_HEAD in self.wanted and not self.words.cased:
            form = "**{}**"
        return form.format(text).split("\n")

    def byline_mark(self) -> str:
        """Return the mark of a heading, or nothing."""
        mark = self.pick(("## ", "### "))
        return mark if self.wants(Mess.BYLINE_HEADING) else ""

    # Body

    def pieces(self, min_width: int, max_width: int, max_cuts: int) -> list[_Piece]:
        """Print the paragraphs: cut them, wrap them, hyphenate their words."""
        paragraphs = self.article.paragraphs
        texts = [_tokens(p.markdown, self.words) for p in paragraphs]
        running = [p.kind is ParagraphKind.TEXT for p in paragraphs]
        cuts = self.cuts([t if r else [] for t, r in zip(texts, running, strict=True)], max_cuts)
        columns = self.draw(_integers(min_width, max_width))
        width = columns if Mess.WRAP in self.wanted else None
        setter = _Setter(texts, self.words, width=width, hyphenate=Mess.HYPHENATION in self.wanted)
        pieces: list[_Piece] = []
        for number, (paragraph, tokens) in enumerate(zip(paragraphs, texts, strict=True)):
            mark = _MARKS[paragraph.kind]
            if not running[number]:
                pieces.append(_Piece([mark + paragraph.markdown], paragraph.kind, opens=True))
                continue
            start = 0
            for stop in [*cuts.get(number, []), len(tokens)]:
                lines = setter.lines(tokens[start:stop])
                pieces.append(_Piece(lines, paragraph.kind, opens=start == 0))
                start = stop
        if setter.ends_in_mid_sentence:
            self.width = width
            self.done.add(Mess.WRAP)
            if setter.hyphenated:
                self.done.add(Mess.HYPHENATION)
        else:
            for piece in pieces:
                if len(piece.lines) > 1:
                    piece.lines[:] = [("" if not self.words.spaced else " ").join(piece.lines)]
        return pieces

    def cuts(self, texts: list[list[str]], most: int) -> dict[int, list[int]]:
        """Choose where paragraphs are cut: the tokens that open the second parts."""
        places = [
            (number, index)
            for number, tokens in enumerate(texts)
            for index in range(1, len(tokens))
            if tokens[index][0].islower()
            and not "".join(tokens[:index]).isdigit()
            and (tokens[index - 1][-1].isalnum() or tokens[index - 1][-1] == ",")
        ]
        if not most or not self.wants(Mess.CUT, possible=bool(places)):
            return {}
        chosen = self.draw(
            st.lists(
                st.sampled_from(places), min_size=1, max_size=most, unique_by=lambda place: place[0]
            )
        )
        return {number: [index] for number, index in chosen}

    # Pages

    def pages(self, front: list[_Block], pieces: list[_Piece], max_pages: int) -> list[_Block]:
        """Put front, body and footer together, with what stands at the ends of the pages."""
        ends = self.page_ends(len(pieces), max_pages)
        count = len(ends) + 1
        heads, feet = self.furniture(count)
        form_feeds = self.wants(Mess.FORM_FEEDS, possible=count > 1)
        indent = self.indent(pieces)
        blocks = [_Block([line], own=False) for line in heads[0]] + front
        page, opening, before = 0, 0, None
        for number, piece in enumerate(pieces):
            new_page = number in ends
            if new_page:
                blocks.extend(_Block([line], own=False) for line in feet[page])
                page += 1
                opening = len(blocks)
                blocks.extend(_Block([line], own=False) for line in heads[page])
            lines = list(piece.lines)
            if indent and piece.opens and piece.kind is ParagraphKind.TEXT:
                lines[0] = indent + lines[0]
            flows = indent and piece.opens and before is piece.kind is ParagraphKind.TEXT
            if flows and not new_page:
                blocks[-1].lines.extend(lines)
            else:
                blocks.append(_Block(lines))
            if new_page and form_feeds:
                blocks[opening].lines[0] = "\f" + blocks[opening].lines[0]
            before = piece.kind
        for block in self.article.footer:
            self.done.add(Mess.FOOTER)
            blocks.append(_Block([_boilerplate(block)], own=False))
        blocks.extend(_Block([line], own=False) for line in feet[page])
        return blocks

    def page_ends(self, pieces: int, max_pages: int) -> set[int]:
        """Choose the pieces in front of which a page ends."""
        paged = {Mess.PAGE_NUMBERS, Mess.RUNNING_HEAD, Mess.FORM_FEEDS} & self.wanted
        most = min(max_pages, pieces) - 1
        if not paged or most < 1:
            return set()
        least = 1
        if Mess.RUNNING_HEAD in paged and most > 1:
            least = 2
        return self.draw(st.sets(st.integers(1, pieces - 1), min_size=least, max_size=most))

    def furniture(self, pages: int) -> tuple[list[list[str]], list[list[str]]]:
        """Return the lines at the head and at the foot of each page."""
        heads: list[list[str]] = [[] for _ in range(pages)]
        feet: list[list[str]] = [[] for _ in range(pages)]
        if self.wants(Mess.RUNNING_HEAD, possible=pages >= _LEAST_HEADS):
            # The first page of an article seldom has the headline as its running head as well.
            titles = list(self.words.running_heads)
            first = 0
            if pages > _LEAST_HEADS:
                titles += [self.article.title] if self.article.title else []
                first = self.draw(st.integers(0, 1))
            title = self.pick(tuple(titles))
            first = 1 if title == self.article.title else first
            for page in range(first, pages):
                heads[page].append(title)
        if self.wants(Mess.PAGE_NUMBERS, possible=pages > 1):
            forms = _PAGE_NUMBERS + (_ENGLISH_PAGE_NUMBERS if self.words.code == "en" else ())
            form = self.pick(forms)
            where = feet if self.draw(_BOOLEANS) else heads
            for page in range(pages):
                where[page].append(form.format(page + 1, pages))
        return heads, feet

    def indent(self, pieces: list[_Piece]) -> str:
        """Choose the indent of the paragraphs' first lines; empty where blank lines mark them."""
        continued = any(len(p.lines) > 1 for p in pieces if p.kind is ParagraphKind.TEXT)
        flows = any(
            before.kind is piece.kind is ParagraphKind.TEXT and piece.opens
            for before, piece in itertools.pairwise(pieces)
        )
        indent = self.pick(("  ", "    ", "\u3000\u3000", "\t"))
        return indent if self.wants(Mess.INDENT, possible=continued and flows) else ""

    # Characters

    def veil(self, blocks: list[_Block]) -> None:
        """Put characters that nobody sees into words of the article."""
        places = [
            (block, row, column)
            for block in blocks
            if block.own and Mess.INVISIBLE in self.wanted
            for row, line in enumerate(block.lines)
            for column in _inside_words(line)
        ]
        if not self.wants(Mess.INVISIBLE, possible=bool(places)):
            return
        chosen = self.draw(_indexes(len(places), 1, 4))
        for index in sorted(chosen, reverse=True):
            block, row, column = places[index]
            line = block.lines[row]
            mark = self.pick(_INVISIBLE)
            block.lines[row] = line[:column] + mark + line[column:]

    def spaced(self, blocks: list[_Block]) -> list[str]:
        """Return the lines of the text, blank lines included."""
        lines: list[str] = []
        for block in blocks:
            lines.extend(["", *block.lines] if lines else block.lines)
        lines.append("")
        if self.wants(Mess.BLANK_LINES):
            lines = _more_blank_lines(self.draw, lines)
            if self.draw(_BOOLEANS):
                lines.insert(0, "")
            if self.draw(_BOOLEANS):
                del lines[-1]
        return lines

    def marked(self, lines: list[str]) -> str:
        """Return the text, with the mess that any text can have."""
        if self.wants(Mess.TRAILING_BLANKS):
            lines = _trailing_blanks(self.draw, lines)
        newline = self.pick(NEWLINES[1:])
        text = (newline if self.wants(Mess.NEWLINES) else "\n").join(lines)
        if self.wants(Mess.NO_BREAK_SPACES, possible=" " in text):
            text = _no_break_spaces(self.draw, text)
        return "\ufeff" + text if self.wants(Mess.BOM) else text


class _Setter:
    """Sets running text in lines of at most *width* columns."""

    def __init__(
        self, texts: list[list[str]], words: Lexicon, *, width: int | None, hyphenate: bool
    ) -> None:
        self.words = words
        self.width = width
        self.whole = Counter(
            token.strip(_POINTS).casefold() for tokens in texts for token in tokens
        )
        self.hyphenate = hyphenate and words.cased
        self.hyphenated = False
        self.ends_in_mid_sentence = False

    def lines(self, tokens: list[str]) -> list[str]:
        """Break one piece of a paragraph into lines."""
        blank = " " if self.words.spaced else ""
        if self.width is None:
            return [blank.join(tokens)]
        lines: list[str] = []
        line, columns = "", 0
        for token in tokens:
            more = _columns(token)
            if not line or columns + len(blank) + more <= self.width:
                line = line + blank + token if line else token
                columns += more + (len(blank) if columns else 0)
                continue
            head = self.head(token, self.width - columns - 2)
            if head:
                line = f"{line} {head}-"
                token = token[len(head) :]
                self.hyphenated = True
            if head or line[-1].isalnum() or line[-1] == ",":
                self.ends_in_mid_sentence = True
            lines.append(line)
            line, columns = token, _columns(token)
        return [*lines, line]

    def head(self, token: str, room: int) -> str:
        """Return the letters of the word that fit in front of a hyphen; none, if it may not."""
        word = token.rstrip(_POINTS)
        cut = min(room, len(word) - 2)
        if not self.hyphenate or cut < _LEAST_HALF or len(word) < _LEAST_WORD:
            return ""
        if not (word.isalpha() and word.islower() and self.whole[word] > 1):
            return ""
        self.whole[word] -= 1
        return word[:cut]


_HEADLINES = ("{}", "**{}**", "{}\n==========")
_GLUE = (", ", " | ", " — ")
_LEAST_WORD = 6
_LEAST_HALF = 2
_LEAST_HEADS = 3
_POINTS = '.,;:!?”’"»“‘'
_PAGE_NUMBERS = ("{0}", "- {0} -", "{0}/{1}")
_ENGLISH_PAGE_NUMBERS = ("Page {0}", "Page {0} of {1}")
_MARKS = {
    ParagraphKind.TEXT: "",
    ParagraphKind.CROSSHEAD: "## ",
    ParagraphKind.LIST_ITEM: "- ",
    ParagraphKind.QUOTE: "> ",
}
# Closing marks never open a line of Chinese, opening ones never end it; numbers stay whole.
_HAN_TOKEN = regex.compile(r"[“《（]*(?:\d+|.)[，。、；：？！”》）]*")


_THIRD = st.integers(0, 2)
_BOOLEANS = st.booleans()


@kept
def _one_of(values: tuple[T, ...]) -> st.SearchStrategy[T]:
    return st.sampled_from(values)


@kept
def _integers(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


@kept
def _indexes(count: int, least: int, most: int) -> st.SearchStrategy[set[int]]:
    return st.sets(st.integers(0, count - 1), min_size=least, max_size=most)


def _tokens(markdown: str, words: Lexicon) -> list[str]:
    """Split a paragraph where a line may end."""
    return markdown.split(" ") if words.spaced else _HAN_TOKEN.findall(markdown)


@kept
def _columns(token: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in token)


def _boilerplate(block: Boilerplate) -> str:
    """Print a block of the footer, its links as Markdown has them."""
    text = block.text
    for link in block.links:
        if link.text:
            text = text.replace(link.text, f"[{link.text}]({link.url})", 1)
    return text


def _inside_words(line: str) -> list[int]:
    """Return the places between two letters, addresses of links left out."""
    addresses = [match.span() for match in _ADDRESS.finditer(line)]
    return [
        index
        for index in range(1, len(line))
        if line[index - 1].isalpha()
        and line[index].isalpha()
        and not any(start < index < stop for start, stop in addresses)
    ]


_ADDRESS = regex.compile(r"\]\([^)]*\)")


def _is_blank(line: str) -> bool:
    return not line or (line.isspace() and "\f" not in line)


def _more_blank_lines(draw: st.DrawFn, lines: list[str]) -> list[str]:
    """Repeat blank lines, or drop all but one of a run. The last line has no end: it stays."""
    runs = [(blank, list(run)) for blank, run in itertools.groupby(lines[:-1], key=_is_blank)]
    numbers = [number for number, (blank, _) in enumerate(runs) if blank]
    if not numbers:
        return lines
    for index in sorted(draw(_indexes(len(numbers), 1, 6))):
        number = numbers[index]
        runs[number] = (True, runs[number][1][:1] * draw(_integers(1, 4)))
    return [line for _, run in runs for line in run] + lines[-1:]


def _trailing_blanks(draw: st.DrawFn, lines: list[str]) -> list[str]:
    """Put blanks at the ends of some lines."""
    chosen = draw(_indexes(len(lines), 1, 8))
    blank = draw(_one_of(_BLANKS))
    return [line + blank if number in chosen else line for number, line in enumerate(lines)]


def _no_break_spaces(draw: st.DrawFn, text: str) -> str:
    """Put NBSP in the place of one, of some, or of all blanks."""
    places = [index for index, char in enumerate(text) if char == " "]
    if draw(_BOOLEANS):
        return text.replace(" ", "\u00a0")
    chars = list(text)
    for number in draw(_indexes(len(places), 1, 8)):
        chars[places[number]] = "\u00a0"
    return "".join(chars)


@st.composite
def reprints(draw: st.DrawFn, text: str) -> str:
    """Draw a printing of *text*, whatever it is, that must be read as *text* is.

    The newlines are of one style, a byte order mark stands in front, blanks stand at the ends of
    lines, NBSP stands for a blank, and where there is a blank line there are others. Any of
    these may be left out.
    """
    kinds = draw(st.sets(st.sampled_from(_LAW)))
    newline = draw(st.sampled_from(NEWLINES)) if Mess.NEWLINES in kinds else None
    if newline is not None or Mess.BLANK_LINES in kinds:
        # Between lines of different styles a blank line less could make one newline of two.
        text = (newline or "\n").join(_NEWLINE.split(text))
    ends = [*_NEWLINE.findall(text), ""]
    lines = _NEWLINE.split(text)
    if Mess.BLANK_LINES in kinds:
        lines = _more_blank_lines(draw, lines)
        ends = [newline or "\n"] * (len(lines) - 1) + [""]
    if Mess.TRAILING_BLANKS in kinds:
        lines = _trailing_blanks(draw, lines)
    text = "".join([line + end for line, end in zip(lines, ends, strict=True)])
    if Mess.NO_BREAK_SPACES in kinds and " " in text:
        text = _no_break_spaces(draw, text)
    return "\ufeff" + text if Mess.BOM in kinds else text


_LAW = (
    Mess.NEWLINES,
    Mess.BOM,
    Mess.TRAILING_BLANKS,
    Mess.NO_BREAK_SPACES,
    Mess.BLANK_LINES,
)

_BLANKS = (" ", "  ", "\t", "\u00a0", "\u2003", "\x0b", "\x1c")

_FRAGMENTS = (
    *NEWLINES, "\n\n", "\f", "\x0b", " ", "  ", "    ", "\t", "\u00a0", "\u3000",
    "#", "# ", "## ", "===", "---", "***", "* * *", "*", "**", "_", "`", "```", "> ", "- ", "1. ",
    "[", "]", "](", ")", "![", "[a](b)", "[\n](b)", "[ ](b)", "<", "<b>", "</b>", "<br>", "&amp;", "&#32;", "&", ";",
    "\\", "\\*", "|", "- ", "-", "–", "—", "“", "”", '"', "'", ".", "…", ":", "(", "©", "@", "+44 20 7946 0018",
    "\0", "\ud83d", "\ude00", "\udc80", "\ufeff", "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060",
    "\u202e", "\u2066", "e\u0301", "ﬁ", "İ", "ß", "Ǆ",
    "newsparse: 1", "---\nnewsparse: 1\n", "title: ", "date: ", "author: ",
    "0", "1", "12", "2025", "31", "04/05/2025", "14 April 2025", "April", "May", "Monday", "9:30", "BST",
    "By ", "by ", "BY", "Von ", "Jane Doe", "and", "Page 1 of 2", "Page 2 of 2", "LONDON (AP) — ",
    "Published", "Updated:", "Read more: ", "Reporting by ", "https://gazette.example/a", "desk@gazette.example",
    "](/a)", "![](/a.jpg)", "[![", "“We", "\n,\n", "\nand\n", "By\n", "John Roe", "* By ", "AFP", "The Gazette", "Photo: ",
    "April 4", "5/4/25", "14 апреля 2025", "年", "12 comments", "Share", "it was one of", "; ", "1) ", "#2",
    "a", "the", "The port was shut.", "Storm closes the ports", "harbour", "har-", "bour", "港", "口。", "порт", "ميناء",
)  # fmt: skip


def texts(*, max_size: int = 60) -> st.SearchStrategy[str]:
    """Return strategies for the laws: any text, and text made to be misread.

    Lone surrogates, NUL, every newline, bidi marks, marks of Markdown and YAML, links and pictures
    left open, digits, months, outlets and the words that open bylines and footers are in it, side
    by side, a blank apart or on a line each. *max_size* counts characters of the one and fragments
    of the other.
    """
    fragments = st.lists(st.sampled_from(_FRAGMENTS), max_size=max_size)
    return st.one_of(
        st.text(st.characters(), max_size=max_size),
        st.builds(str.join, st.sampled_from(("", " ", "\n")), fragments),
    )
