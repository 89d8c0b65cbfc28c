"""The headline of the article on a whole page: which of all the lines above the text it is.

Facts
-----
No sign is certain. A tool may mark the headline, and captions and the site's own name as well; or
mark nothing. But the headline says what the text says, in the text's own words, which teasers do
not. A date or byline follows it; it is long for a line that ends no sentence; pages like to print
it twice, and to end their breadcrumbs in it; it is no item of a list. So each sign adds its weight,
and the line with the greatest sum is taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import regex

from newsparse.fields.byline import heads, labels
from newsparse.fields.byline_words import running_words
from newsparse.fields.date import DAY
from newsparse.fields.tables import Tables
from newsparse.model import ArticleDate, AuthorKind
from newsparse.patterns import late
from newsparse.zones.caption import is_caption
from newsparse.zones.front_alone import is_beside_date, is_reading_time
from newsparse.zones.masthead import is_owner
from newsparse.zones.telling import beginning, is_told, stems, told
from newsparse.zones.view import View, ends_sentence, is_trail, is_wide

__all__ = [
    "FULL",
    "LIST_MARKS",
    "META",
    "RUN",
    "Found",
    "Metas",
    "find_headline",
    "is_item",
    "level_in_list",
]

FULL = (55, 100)
"""How long the lines are that a tool has wrapped."""
RUN = 4
"""Short lines one after the other that make a menu."""
# Behind a bullet "8. April" is a day.
LIST_MARKS = regex.compile(
    r"\A (?: (?:\d{1,2}\.\ )++ (?:[*+•·●▪◦‣-]\ )*+ | (?:[*+•·●▪◦‣-]\ )++ ) (?:\#{1,6}\ )?",
    regex.VERBOSE,
)
_NEAR = 70
"""Rows above the text among which any line may be the headline."""
META = 170
_BULLETS = frozenset("*+•·●▪◦‣-")
_ITEM_HEADING = late(r"(?:[*+•-] )++(#{1,6}) ")
_ITEM_NUMBER = late(r"(\d{1,2})\. ")
_FAR = 300
"""Offers and forms may stand between: so far above one is, that a date follows or that is told."""
_BELOW = 14
"""Rows below the first prose within which a marked headline may stand: what is above is none."""
_LEAST = 18
_LEAST_FAR = 25
_LONGEST = 240

# The weights of the signs.
_MARKED = (0.0, 12.0, 4.0, 2.0, 1.0, 1.0, 1.0)
"""By the level of the heading."""
_NAMED = -5.0
"""Of the first level, and with no word of the text, where a lesser heading may be the headline:
pages mark their own name so."""
_LONGEST_LABEL = 25
_WORDS_OF_A_NAME = 6
_PER_WORD = 0.5
_MOST_WORDS = 10.0
_DATED = 5.0
"""A date or byline stands in the next few rows; or further below, but above the text."""
_DATED_BELOW = 1.5
_DATED_ABOVE = 1.0
_AGAIN = 3.0
_ADDRESS = late(r"(?<=\])\([^()]*\)")
_BESIDE = 40
"""Columns that a label, the section or the site may take beside it."""
_PULLED = -3.0
_FEW = 5
"""So many words the text may use as well as the headline."""
_TOLD = 6.0
"""All its words are in the text."""
_SENTENCE = -4.0
_QUOTES = "\"”“»’'"
_OPEN = -6.0
"""It ends in a comma or colon."""
_TRAIL = -4.0
_STEPS = late(r" (?:[›»/]|>{1,2}) ")
"""Between the steps of a trail of breadcrumbs."""
_SAME_END = 20
_CAPTION = -3.0
"""It is printed twice in succession: what tells of a picture, and its caption."""
_DECKED = 3.0
"""A longer line stands right below it and tells what the text tells."""
_BELOW_PROSE = -3.0
"""A whole paragraph stands right above it: it is a crosshead, or the title of another article."""
_RIGHT_BELOW = 12
_LEAST_PROSE = 120
_ENTRY = -8.0
_LEAST_ENTRIES = 3
_LATE = -4.0
"""It stands below the first prose."""
_AWAY = -1.0 / 12
_MOST_AWAY = -4.0
_LONG = -1.0 / 25
"""Each column beyond what the longest headlines have."""
_PHRASED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))
_USUAL = 110
_DECK = 4.0
"""So much more may speak for a deck or caption than for the headline above it."""
_LEAST_DECK = 60
_LEAST_TOLD = 100
_CLOSE = 5
"""Rows of a deck and a caption above which a headline stands."""
_APART = 4.0
"""Blank lines stand above it and below it."""
_ENOUGH = 3.5
_SURE = 10.0
"""With so much near the text no line far above it is asked, but for marked ones."""
_HALF = 0.5
_LEAST_MARKED = 10
_LONGEST_MARK = 4
"""Letters of a word that marks a byline on a line by itself; a longer one is a section, too."""
_JOINS = str.maketrans("", "", " &'’")
_MARKS_OF_ITEMS = "*+-•· "
_MINUTE = len("2025-04-14T08:18")
_MOST_BEHIND = 3
"""Words of a house's name behind a day."""
_RUNNING = 3
"""A date line has so many words in small letters at most, besides those that dates have."""


class Found(NamedTuple):
    """The row of the headline, if there is one, and how much speaks for it."""

    row: int | None
    score: float


def find_headline(
    view: View,
    metas: Metas,
    body: int,
    past: int,
    prose: Sequence[str],
    front: Sequence[str],
    *,
    wrapped: bool,
) -> Found:
    """Return the row on which the headline begins, above the text or at its very beginning.

    *body* and *past* bound the rows of the text, whose paragraphs are *prose*; sentences right
    above those, a standfirst or a caption, are *front*.
    """
    lead = stems(beginning(prose))
    near_lead = lead.union(*map(stems, front))
    printed = [view.lines.texts[i] for i in view.rows]
    page = ""
    scores: dict[int, float] = {}
    texts: dict[int, str] = {}
    # How many rows below the date or byline stands, but for decks and captions.
    below: int | None = None
    days: list[int] = []
    late: dict[int, tuple[float, str]] = {}
    near = sure = True
    # The row below, as far as it may be a deck, and how much of it the text tells.
    deck, deck_told = -1, 0.0
    named: set[int] = set()
    sites: set[int] = set()
    twice: set[int] = set()
    listed: set[int] = set()
    for k in range(min(body + _BELOW, past) - 1, max(-1, body - _FAR), -1):
        level = view.heading(k) % 7 or level_in_list(printed[k])
        if k == body:
            # What follows the first prose follows nothing above it.
            below, days = None, []
        if near and body - k > _NEAR:
            _mark_entries(scores, printed, listed)
            near, sure = False, max(scores.values(), default=0.0) >= _SURE
        if level != 1 and sure and not near:
            continue
        text = view.plain(k)
        if not level and (
            (_may_be_meta(text, near=near) and metas.has(text)) or metas.heads_name(text)
        ):
            below = 0
            if any(map(str.isdecimal, text)):
                days.append(k)
            for above in range(k + 1, min(k + RUN, body)):
                if above in scores:
                    scores[above] += _DATED_ABOVE
            continue
        if below is not None and len(text) < _LEAST_DECK:
            # The numbers of pictures, reads and comments are no lines, nor are bare buttons.
            below += _has_letters(text)
        if deck == k + 1 and not _has_letters(text):
            deck = k
        words = _words(text)
        if not wrapped and not level and _is_prose(text):
            for lower in range(k + 1, min(k + _RIGHT_BELOW, body)):
                if lower in scores and not view.heading(lower):
                    scores[lower] += _BELOW_PROSE
        if wrapped and not level and _amid_paragraph(view, printed, k):
            continue
        if level != 1 or words < 2 or len(text) < _LEAST_MARKED:
            length = _columns(text)
            long = (_LEAST if near else _LEAST_FAR) <= length < _LONGEST and words > 2
            # Right above date or byline, and apart from what stands above, few words are enough.
            closest = below == 1 and k < body and view.starts_block[k]
            if not long and (not closest or length >= _LONGEST or not _has_letters(text)):
                continue
            if (not level and k == body) or _in_list(view, metas, k):
                continue
        # No line tells of itself.
        share = told(text, lead if any(text in other for other in front) else near_lead)
        decked = max(deck_told, 0.0) if deck == k + 1 else 0.0
        if len(text) >= _LEAST_DECK and k < body:
            deck, deck_told = k, share
        dated = below is not None and below <= RUN
        if level != 1 and (not dated if k > body else not near and not dated and share < _HALF):
            continue
        if level == 1 and share <= 0.0:
            named.add(k)
        if level == 1 and words < _WORDS_OF_A_NAME:
            if is_owner(view, k):
                sites.add(k)
            elif printed.count(printed[k]) > 1:
                twice.add(k)
        score = _MARKED[level] + _TOLD * share + _by_itself(text, words, marked=level > 0)
        score += max(_AWAY * abs(body - k), _MOST_AWAY)
        if below is not None:
            score += _DATED if dated else _DATED_BELOW
        if view.starts_block[k] and (k + 1 == len(printed) or view.starts_block[k + 1]):
            score += _APART
        if k > body:
            score += _LATE
        score += _DECKED * decked
        beside = (printed[k - 1], printed[min(k + 1, len(printed) - 1)])
        if (". " in text and text in beside) or (
            not level and text[-1] == "." and _shows_picture(text, beside[1], metas.tables)
        ):
            score += _CAPTION
        elif words > 2:
            # Also behind "Share this story:", and at the end of the breadcrumbs.
            page = page or "\n".join(map(str.casefold, printed))
            score += _again(text.casefold(), words, page)
        if k > body and level != 1:
            late[k] = score, text
            continue
        scores[k], texts[k] = score, text
    _mark_entries(scores, printed, listed)
    if max(scores.values(), default=0.0) < _SURE:
        # Above a headline that no tool has marked may stand the caption of its picture.
        scores.update({k: score for k, (score, _) in late.items() if score >= _SURE})
        texts.update({k: late[k][1] for k in late if k in scores})
    if any(score >= _SURE and 1 < view.heading(k) < 7 for k, score in scores.items()):
        for k in named.intersection(scores):
            scores[k] += _NAMED
    others = {k: score for k, score in scores.items() if k not in sites and k not in twice}
    if any(score >= _SURE and view.heading(k) in range(1, 7) for k, score in others.items()):
        # A headline may be set twice as well, where nothing else is marked.
        sites |= twice
    if max(others.values(), default=0.0) >= _SURE:
        for k in sites.intersection(scores):
            del scores[k], texts[k]
    return _best(view, metas, scores, texts, days, lead)


def _mark_entries(scores: dict[int, float], printed: list[str], listed: set[int]) -> None:
    """Let it speak against lines that the same line stands above again and again.

    "Now playing" and a title, "Features" and a title: those are entries of a list. *listed* are
    the lines that are known for entries already.
    """
    above = Counter(printed[k - 1] for k in scores if k)
    for k in scores:
        if k and k not in listed and above[printed[k - 1]] >= _LEAST_ENTRIES:
            scores[k] += _ENTRY
            listed.add(k)


def _by_itself(text: str, words: float, *, marked: bool) -> float:
    """Return how much the form of a line speaks for a headline."""
    score = _PER_WORD * min(words, _MOST_WORDS) + _LONG * max(_columns(text) - _USUAL, 0)
    if marked:
        return score
    if text[-1] in ",;:":
        return score + _OPEN
    if _STEPS.search(text) is not None:
        return score + (2 * _TRAIL if is_trail(text) else _TRAIL)
    if text[-1] == "。":
        # No headline of the East does.
        return score + 3 * _SENTENCE
    # What somebody says may be a headline; what he says in two sentences is of the text.
    ended = text.rstrip(_QUOTES) if text[-1] in _QUOTES else text
    if ended[-1:] == "." and ". " in ended[:-1]:
        # Two of them are a deck.
        return score + 2 * _SENTENCE
    return score + _SENTENCE * (text[-1] == "." or ". (" in text)


def _shows_picture(text: str, below: str, tables: Tables) -> bool:
    """Tell whether the line below a sentence is the same, and says who made the picture besides."""
    return len(below) > len(text) and below.startswith(text) and is_caption(below, tables)


def _again(text: str, words: float, page: str) -> float:
    """Return how much it speaks for a line that the *page* prints it twice.

    Words of the text set once more, between its paragraphs or as its deck, are no headline.
    """
    if page.count(text) < 2:
        return 0.0
    rows = [_ADDRESS.sub("", row) for row in page.split("\n") if text in row]
    most = 2 * len(text) + _BESIDE
    if sum([len(row) <= most and (row == text or not ends_sentence(row)) for row in rows]) > 1:
        return _AGAIN
    return _PULLED if words > _FEW else 0.0


def _amid_paragraph(view: View, printed: list[str], k: int) -> bool:
    """Tell whether a row goes on with the line above it, or begins a paragraph of several lines."""
    starts, least = view.starts_block, FULL[0]
    if not starts[k] and len(printed[k - 1]) >= least:
        return True
    return all(
        j < len(printed) and not starts[j] and len(printed[j - 1]) >= least
        for j in range(k + 1, k + RUN)
    )


def _may_be_meta(text: str, *, near: bool) -> bool:
    """Tell cheaply whether a line may be a date or byline: a number, or more words than one."""
    if any(map(str.isdecimal, text)):
        return True
    return near and (" " in text.lstrip("*+- ") or not text.isascii())


def _best(
    view: View,
    metas: Metas,
    scores: dict[int, float],
    texts: dict[int, str],
    days: list[int],
    lead: set[str],
) -> Found:
    """Return the line with the greatest sum that is no boilerplate by itself."""
    for k, text in texts.items():
        # A trail of breadcrumbs above the headline ends in it, or in its beginning.
        if any(j > k and _ends_in(text, other) for j, other in texts.items()):
            scores[k] += _TRAIL
    tables = metas.tables
    for best in sorted(scores, key=lambda k: (-scores[k], -k)):
        if scores[best] < _ENOUGH:
            break
        if _is_furniture(view, best, texts[best], tables, lead):
            continue
        # A day between them is that of another article.
        top = max([_close(view, best), *(day + 1 for day in days if day < best)])
        above = [
            k
            for k in range(top, best)
            if _heads(view, metas, k, best, scores, texts)
            and not _is_furniture(view, k, texts[k], tables, lead)
        ]
        return Found(max(above, key=lambda k: (scores[k], k)) if above else best, scores[best])
    return Found(None, 0.0)


def _close(view: View, k: int) -> int:
    """Return how far above row *k* its headline may stand: bare marks of buttons are no rows."""
    seen = 0
    while k > 0 and seen < _CLOSE:
        k -= 1
        seen += _has_letters(view.plain(k))
    return k


def _is_furniture(view: View, k: int, text: str, tables: Tables, lead: set[str]) -> bool:
    """Tell whether a line that no tool has marked is a caption, a button or the like."""
    if view.heading(k):
        return False
    kind, score = tables.judge(text)
    if kind is not None and score > 0.0:
        # How a caption of the East ends no headline does, whatever it tells.
        return not is_told(text, kind, lead) or (is_wide(text) and is_caption(text, tables))
    return (
        is_caption(text, tables) or is_reading_time(text, tables) or _opens_with_day(text, tables)
    )


def _opens_with_day(text: str, tables: Tables) -> bool:
    """Tell whether a line opens with a day of a year: the page's own, beside the weather."""
    if not any(map(str.isdecimal, text)):
        return False
    dates = tables.says_when(text).dates
    return bool(dates) and dates[0].span.start == 0 and len(dates[0].iso or "") >= DAY


def _ends_in(text: str, headline: str) -> bool:
    """Tell whether a trail of breadcrumbs ends in the headline below, cut off or behind a kicker."""
    if text == headline:
        return False
    return text.endswith(headline) or (
        text[-_SAME_END:] in headline and not headline.startswith(text[:_SAME_END])
    )


def _is_signed(view: View, metas: Metas, k: int, below: int) -> bool:
    """Tell whether nothing but who wrote stands between two rows."""
    between = [view.plain(j) for j in range(k + 1, below)]
    return bool(between) and all(
        metas.has(text) and not any(map(str.isdecimal, text)) for text in between
    )


def _heads(
    view: View,
    metas: Metas,
    k: int,
    below: int,
    scores: dict[int, float],
    texts: dict[int, str],
) -> bool:
    """Tell whether a line is the headline of the deck or caption *below*, which is longer mostly."""
    if k not in scores:
        return False
    if view.heading(k) and view.heading(below):
        # However little a play upon words says, the mark below it is a lesser one.
        close = scores[k] >= scores[below] - _DECK + _NAMED
        return close and view.heading(k) < view.heading(below)
    text = texts[below]
    decked = ends_sentence(text) or (". " in text and len(text) >= _LEAST_TOLD)
    if scores[k] < scores[below] - (_DECK if decked else _DECK / 2):
        # What ends no sentence may be a deck, and is a headline rather.
        return False
    if texts[k] == text or _ends_in(texts[k], text):
        return False
    if _is_signed(view, metas, k, below):
        # The byline stands between: what is below it is a caption or a deck.
        return True
    if len(text) < _LEAST_DECK and text[-1] != ".":
        return False
    # What is two long sentences is no headline, right below a line that can be one.
    told = ". " in text and len(text) >= _LEAST_TOLD
    return (
        len(texts[k]) < len(text)
        or scores[k] > scores[below] - _DECK / 2
        or (told and scores[k] >= _SURE and below == k + 1)
    )


def is_item(text: str) -> bool:
    """Tell whether a row opens with the mark or the number of a list."""
    first = text[:1]
    if first in _BULLETS:
        return text[1:2] == " "
    return first.isdecimal() and "." in text[1:3] and _ITEM_NUMBER.match(text) is not None


def level_in_list(text: str) -> int:
    """Return the level of a heading that a tool printed as an item: "* # Storm closes ports"."""
    if text[0] not in _BULLETS or "# " not in text[:12]:
        return 0
    mark = _ITEM_HEADING.match(text)
    return 0 if mark is None else len(mark[1])


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _in_list(view: View, metas: Metas, k: int) -> bool:
    """Tell whether a row is one of the items of a list: another stands right above or below."""
    lines, rows = view.lines, view.rows
    text = lines.texts[rows[k]]
    if text[0].isdecimal() and not _counts_on(view, k):
        # "1. FC Köln": a number that no other goes before or after counts nothing.
        return False
    return is_item(text) and any(
        0 <= j < len(rows)
        and lines.indents[rows[j]] == lines.indents[rows[k]]
        and is_item(lines.texts[rows[j]])
        and not metas.has(LIST_MARKS.sub("", view.plain(j)))
        for j in (k - 1, k + 1)
    )


def _counts_on(view: View, k: int) -> bool:
    """Tell whether a row with a number stands right above or below the one before or after it."""
    texts, rows = view.lines.texts, view.rows
    first = _ITEM_NUMBER.match(texts[rows[k]])
    return first is not None and any(
        0 <= k + step < len(rows)
        and (other := _ITEM_NUMBER.match(texts[rows[k + step]])) is not None
        and int(other[1]) - int(first[1]) == step
        for step in (-1, 1)
    )


def _is_prose(text: str) -> bool:
    """Tell whether a line is a paragraph by its length and its end."""
    return 2 * len(text) >= _LEAST_PROSE and _columns(text) >= _LEAST_PROSE and ends_sentence(text)


def _columns(text: str) -> int:
    """Return how long a line is; a wide sign takes two columns."""
    return 2 * len(text) if is_wide(text) else len(text)


def _words(text: str) -> float:
    """Return how many words a line has; a few characters are one where no blanks part them."""
    if is_wide(text):
        return len(text) / 3
    blanks = text.count(" ")
    return len(text) / 6 if not text.isascii() and _sets_no_blanks(text) else blanks + 1


def _sets_no_blanks(text: str) -> bool:
    """Tell whether a line is Thai, Lao, Burmese or Khmer, which set blanks between phrases alone."""
    letter = next(filter(str.isalpha, text), "")
    return any(first <= letter <= last for first, last in _PHRASED)


_PLAYED = late(r"0{1,2}:00|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d")
"""How far a player has come, and how long what it plays is: "0:00", "0:00 / 4:31"."""


class Metas:
    """Which rows are a date, or say who wrote."""

    __slots__ = ("_is_meta", "tables")

    def __init__(self, tables: Tables) -> None:
        """Ask *tables*, which remember the rows of the site's other pages."""
        self.tables = tables
        self._is_meta = tables.remembering(_is_meta)

    def has(self, text: str) -> bool:
        """Tell whether a row is one of these."""
        return bool(text) and len(text) <= META and self._is_meta(text)

    def heads_name(self, text: str) -> bool:
        """Tell whether a row is the word that marks a byline, and the name stands below: "By"."""
        if len(text) > _LONGEST_MARK and text[-1:] != ":" and " " not in text:
            return False
        return heads(text, self.tables.bylines)

    def labels_name(self, text: str) -> bool:
        """Tell whether a row is a label of who made what, where a name stands below: "Reporter"."""
        return len(text) <= _LONGEST_LABEL and labels(text, self.tables.bylines)

    def dated(self, text: str) -> bool:
        """Tell whether a row holds a date, whatever else it says."""
        return any(map(str.isdecimal, text)) and bool(self.tables.says_when(text).dates)


def _is_meta(tables: Tables, text: str) -> bool:
    if text[-1].isdecimal() and _PLAYED.fullmatch(text) is not None:
        return False
    running = running_words(text)
    # A sentence is no line of dates, and dear to search for one.
    if sum(word not in tables.dates.near for word in running) <= _RUNNING:
        scan = tables.says_when(text)
        if scan.dates and (
            scan.dates[0].label is not None
            or sum(b - a for a, b in scan.rest) * 2 <= len(text)
            or all(is_beside_date(text[a:b], tables) for a, b in scan.rest)
            or _is_stamped(text, scan.dates[0])
            or _stands_behind_name(text, scan.dates[0], tables)
        ):
            return True
    if len(running) > 1 and tables.bylines.refuses(text, running):
        return False
    if _is_unmarked(tables, text):
        return False
    byline = tables.scan_byline(text)
    return byline is not None and bool(byline.byline.authors) and byline.marked


def _is_stamped(text: str, date: ArticleDate) -> bool:
    """Tell whether a line of wide signs opens with a day and a time: the source and buttons follow."""
    return (
        date.span.start == 0
        and len(date.iso or "") >= _MINUTE
        and not ends_sentence(text)
        and is_wide(text[date.span.stop :].lstrip())
    )


def _stands_behind_name(text: str, date: ArticleDate, tables: Tables) -> bool:
    """Tell whether the day stands between somebody's name and a house's: "Jane Doe 3 May 2024The Crane"."""
    name, behind = text[: date.span.start].rstrip(), text[date.span.stop :].split()
    if not name or not 0 < len(behind) <= _MOST_BEHIND or len(date.iso or "") < DAY:
        return False
    if not all(word[0].isupper() for word in behind):
        return False
    scan = tables.scan_byline(name)
    return (
        scan is not None
        and not scan.rest
        and all(author.kind is AuthorKind.PERSON for author in scan.byline.authors)
    )


def _is_unmarked(tables: Tables, text: str) -> bool:
    """Tell cheaply that a line of words alone has none that marks a byline, and names no house."""
    # The mark of an item makes no byline of it: sites print their menus as lists.
    text = text.lstrip(_MARKS_OF_ITEMS)
    if not text.translate(_JOINS).isalpha() or is_wide(text):
        return False
    bylines = tables.bylines
    words = text.casefold().replace("&", " ").split()
    return (
        bylines.marks.isdisjoint(words)
        and bylines.sources.isdisjoint(words)
        and bylines.house_ends.isdisjoint(words)
        and not words[-1].endswith(bylines.after)
        and tuple(words) not in bylines.outlets
    )
