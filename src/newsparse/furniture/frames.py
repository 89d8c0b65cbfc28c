"""The frame of a page: what stands around its number, and what a browser prints around a page."""

from __future__ import annotations

import regex

from newsparse.furniture.numbers import is_of_so_many
from newsparse.furniture.page import ADDRESSES, DIGITS, LONGEST, MARKS, STOPS, Page
from newsparse.patterns import late

__all__ = ["BEFORE_SITE", "MOMENT", "find_browser_frame", "find_frames"]

# The moment of printing, as browsers set it above the page: "5/3/24, 10:22 AM".
MOMENT = late(
    r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?",
    regex.IGNORECASE,
)

_ADDRESS = late(r"(?:https?://|www\.)\S+")

BEFORE_SITE = (" - ", " – ", " — ", " | ", " · ")
_WORDS = 5
_SAME_TITLE = 24

_LEAST_TITLE = 10

_TOP_OF_FRAME = 2

_LONGEST_ADDRESS = 250

_FRAME = 4
"""So many lines stand above or below the number of a page: a browser prints three."""


def _look_beside(page: Page, latest: list[int], beside: dict[str, list[int]]) -> None:
    """Note what stands right above and below the lines *latest*: by what it says, on which lines."""
    rows = page.rows
    for k in map(page.place, latest):
        for at in (k - 1, k + 1):
            if not 0 <= at < len(rows) or rows[at] in page.found or rows[at] in page.headings:
                continue
            text = page.texts[rows[at]]
            if len(text) >= _LONGEST_ADDRESS or text[-1] in STOPS:
                continue
            places = beside.setdefault(DIGITS.sub("0", text.strip(MARKS).casefold()), [])
            if rows[at] not in places:
                places.append(rows[at])


def find_frames(page: Page) -> None:
    """Flag what stands at the same distance from two page numbers and says the same.

    Print dates, addresses, titles: the frame of the page grows outward from what is known of it,
    line by line. What opens the page may give its date or headline, and is kept there.
    """
    texts, rows, found = page.texts, page.rows, page.found
    least = 2 if page.edges else 3
    beside: dict[str, list[int]] = {}
    latest: list[int] = sorted(found)
    for _ in range(_FRAME):
        asked = set(beside)
        _look_beside(page, latest, beside)
        latest = list[int]()
        for key, places in beside.items():
            text = texts[places[0]]
            if len(places) == 1 and key not in asked and _may_frame(text):
                # Around the first page it may stand beside no number.
                places = [j for j in rows if texts[j] == text]
            if len(places) < 2 or found.issuperset(places):
                continue
            same = len({texts[j] for j in places}) == 1
            if not (same or any(c.isalpha() for c in key)):
                continue
            parted = len(places) >= least and page.alone.issuperset(places)
            attached = same and all(_is_attached(page, j) for j in places)
            if not (parted or attached) and not (same and _may_frame(text)):
                continue
            if page.begin_sentences(places):
                continue
            kept = min(places) == rows[0] and not parted
            more = [j for j in places if j not in found and not (kept and j == rows[0])]
            latest += more
            found.update(more)
        if not latest:
            return


def find_browser_frame(page: Page) -> None:
    """Flag what a browser prints around a page: moment, title, address and number.

    A print of one page repeats nothing. Its frame is known by the address beside the number, and
    the title by standing between the moment and the address, or being printed again below.
    """
    texts, rows, found = page.texts, page.rows, page.found
    for k, i in enumerate(rows):
        text = texts[i]
        if (i not in found and i != rows[-1]) or not is_of_so_many(text):
            continue
        if _ADDRESS.match(text) is not None:
            found.add(i)
        else:
            beside = [rows[at] for at in (k - 1, k + 1) if 0 <= at < len(rows)]
            address = next((j for j in beside if _ADDRESS.fullmatch(texts[j])), None)
            if address is None:
                continue
            found.add(address)
        for at in range(max(0, k - 4), k):
            title = [j for j in rows[at + 1 : k] if j not in found]
            if MOMENT.fullmatch(texts[rows[at]]) and all(
                len(texts[j]) < LONGEST and texts[j][-1] not in STOPS for j in title
            ):
                found.update(rows[max(at, 1) : k])
                break
        _browser_top(page)
        return


def _browser_top(page: Page) -> None:
    """Flag moment and title at the top of what a browser printed, on one line or on two.

    The title is printed again as the headline; without it a moment may be the article's.
    """
    texts, rows, found = page.texts, page.rows, page.found
    for k, i in enumerate(rows[:_TOP_OF_FRAME]):
        moment = MOMENT.match(texts[i])
        if moment is None:
            continue
        rest = texts[i][moment.end() :].strip()
        if rest and _is_again(rest, texts, rows[k + 1 :]):
            found.add(i)
        elif not rest:
            beside = [j for j in rows[:_TOP_OF_FRAME] if j != i]
            titles = [j for j in beside if _is_again(texts[j], texts, rows[_TOP_OF_FRAME:])]
            found.update([i, *titles] if titles else [])
        return


def _is_again(title: str, texts: list[str], rows: list[int]) -> bool:
    return any(_opens_alike(title, texts[j]) for j in rows)


def _opens_alike(title: str, line: str) -> bool:
    """Tell whether a line prints a title again, or as much of it as a column holds."""
    opening = line.lstrip(MARKS)[:_SAME_TITLE].casefold()
    return len(opening) >= _LEAST_TITLE and title.casefold().startswith(opening)


def _may_frame(text: str) -> bool:
    """Tell whether a line is of a frame although no blank line parts it from the text.

    A moment, an address, or a title with the name of the site: lines of a text that is printed
    twice may stand beside two numbers as well.
    """
    if text[0].isdecimal():
        return MOMENT.match(text) is not None
    if text[:4] in ADDRESSES:
        return " " not in text
    if not any(map(text.__contains__, BEFORE_SITE)):
        return False
    site = max((text.rpartition(mark) for mark in BEFORE_SITE), key=lambda parts: len(parts[0]))[2]
    return text[0].isupper() and site[:1].isupper() and site.count(" ") < _WORDS


def _is_attached(page: Page, j: int) -> bool:
    """Tell whether a short line and what is found beside it make a block of their own."""
    texts, found = page.texts, page.found
    if len(texts[j]) >= LONGEST:
        return False
    last = len(texts) - 1
    above = below = j
    while above - 1 in found:
        above -= 1
    while below + 1 in found:
        below += 1
    return (above == 0 or not texts[above - 1]) and (below == last or not texts[below + 1])
