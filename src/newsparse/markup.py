"""Inline markup: emphasis, links, images, HTML tags, entities and escapes, and how to take it off.

Facts
-----
Tools that print Markdown wrap titles of papers in ``*`` or ``_``, whole lines in ``**``, links
in ``[words](target)``; converters leave ``<br>``, ``<u>`` and ``&amp;`` behind and escape what
needs none. A mark is markup only in a pair: a lone ``*``, ``_`` or ``<`` is text. A star between
two letters belongs to the word as a rule, since German prints ``Leser*innen`` for readers of every
gender, Spanish ``tod*s``, and papers print swear words as ``sh*t``. The words of a link stay, its
target goes; an image goes with its description, which is not the article's.

Everything is a list of edits (start, stop, replacement) of one string, so that each change can
be replayed against the source. All scans are linear in the length of the string.
"""

from __future__ import annotations

import html
from bisect import bisect_right
from itertools import accumulate

import regex

from newsparse.lines import Lines, collapse, is_unspaced
from newsparse.model import Link
from newsparse.patterns import late

__all__ = ["Edit", "Inline", "apply", "edits", "might_hold", "past_closing", "read", "strip"]

Edit = tuple[int, int, str]
Run = tuple[int, str, int, bool, bool]

_MARKS = tuple("*_[<&\\~")
# Only the letters of tags are matched in both cases: to search for marks in both is four times
# as dear.
_TOKEN = regex.compile(
    r"""
      (?P<escape> \\ [!-/:-@\[-`{-~] )
    | (?P<entity> & (?: [A-Za-z][A-Za-z0-9]{1,31} | \#\d{1,7} | \#[xX][0-9A-Fa-f]{1,6} ) ; )
    | (?P<comment> <!--(?:[^-<]|-(?!->))*--> )
    | (?P<autolink> < (?i: https?://|mailto: ) [^<>\s]+ > )
    | (?P<tag> </? (?i: a|abbr|b|big|br|center|cite|code|del|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins
                 |li|mark|ol|p|q|s|section|small|span|strike|strong|sub|sup|time|tt|u|ul|wbr)
              (?: \s [^<>]* )? /? > )
    | (?P<image> !\[ )
    | (?P<open> \[ )
    | (?P<close> \] )
    | (?P<marks> \*+ | _+ | ~~ )
    """,
    regex.VERBOSE,
)
_RARER = _MARKS[1:]
# All of it that most lines with markup hold.
_EMPHASIS = late(r"(?P<marks>\*+|_+|~~)")
_TARGET = regex.compile(
    r"""\( \s* (?: < (?P<angle>[^<>]*) > | (?P<bare> (?: [^()\s<>\\]++ | \\. | \([^()\s<>]*+\) )*+ ) )
        (?: \s+ (?: "[^"]*" | '[^']*' ) )? \s* \)""",
    regex.VERBOSE,
)
# A line that is a link and nothing else, without a mark in its words: an entry of a menu, perhaps
# behind the mark of a list, or, in stars, the address that closes an article.
_LINK = regex.compile(
    r"(?P<item>(?:[*+-] )?+)(?P<stars>\*{0,2}+)\[(?P<words>[^\s\[\]*_<&\\~](?:[^\[\]*_<&\\~]*[^\s\[\]*_<&\\~])?)\]"
    r"\((?P<url>[^()\s<>\\]*)\)(?P=stars)"
)
# What tools print for an image that a browser picks by its size, "(a.jpg, https://… 2x)", and for
# a button that shares a text: "(https://…?text=Last ferry leaves "Share")", or mails it.
_IMAGE_TARGET = late(r"\(\s*+(?=[^\s()]*[/.:])(?:[^()\s\\]|\s(?!\s)|\\.|\([^()\s]*+\)){1,1500}+\)")
_MAIL = late(r"\(\s*+mailto:[^\s()?@]*+[?@]")
_BEFORE_NOTHING = frozenset(',.;:!?)]"”’»')
_MOST_BLANKS = 8
_PAIRED_TAG_BLANK = {"br", "p", "div", "li", "hr"}


def might_hold(text: str) -> bool:
    """Tell whether *text* holds a character that markup is made of."""
    return any(map(text.__contains__, _MARKS))


class Inline:
    """The inline markup of one article, each line of which is looked at once.

    ``lines`` holds the lines that may hold any: every other room may take the rest as they are.
    """

    __slots__ = ("_plain", "lines")

    def __init__(self, lines: Lines) -> None:
        """Find the lines that hold a character that markup is made of."""
        self.lines: set[int] = set()
        self._plain: dict[str, str] = {}
        source, starts, stops = lines.source, lines.starts, lines.stops
        for mark in _MARKS:
            at = source.find(mark)
            while at >= 0:
                # A mark in front of a line has been taken off: it counts for the line above.
                i = bisect_right(starts, at, 1) - 1
                self.lines.add(i)
                at = source.find(mark, max(at + 1, stops[i]))

    def plain(self, text: str) -> str:
        """Return a line without its inline markup."""
        found = self._plain.get(text)
        if found is None:
            found = self._plain[text] = strip(text)
        return found

    def forget(self) -> None:
        """Let go of the plain lines, of which few are asked again once the paragraphs are made."""
        self._plain.clear()


def strip(text: str) -> str:
    """Return *text* without its inline markup.

    >>> strip("The *Post* and **[the rest](https://example.org)** &amp; more")
    'The Post and the rest & more'
    >>> strip("2 * 3 * 4 and snake_case_name")
    '2 * 3 * 4 and snake_case_name'
    >>> strip("Die Leser*innen der *Post* und ihre Freund*innen")
    'Die Leser*innen der Post und ihre Freund*innen'
    """
    if not any(map(text.__contains__, _RARER)):
        if "*" not in text:
            return text
        if (parts := _starred(text)) is not None:
            return "".join(parts)
    elif text[-1] in ")*" and (link := _LINK.fullmatch(text)) is not None:
        return link["item"] + link["words"]
    return apply(text, edits(text))


def past_closing(text: str, stop: int) -> int:
    """Return the offset behind the marks at *stop* that close an emphasis there, else *stop*.

    >>> past_closing("**CAIRO.** The bridge is open.", 8)
    10
    """
    past = stop
    while text[past : past + 1] in ("*", "_"):
        past += 1
    return past if not text[past : past + 1].strip() else stop


def apply(text: str, changes: list[Edit]) -> str:
    """Return *text* with *changes*, sorted and apart, made."""
    parts: list[str] = []
    at = 0
    for start, stop, replacement in changes:
        parts.append(text[at:start])
        parts.append(replacement)
        at = stop
    parts.append(text[at:])
    return "".join(parts)


def edits(text: str) -> list[Edit]:
    """Return the edits that take the inline markup off *text*, sorted, apart.

    Blanks that would stand double or at the ends afterwards are taken off too.
    """
    if not any(map(text.__contains__, _RARER)) and (parts := _starred(text)) is not None:
        stars = list(accumulate([len(part) + 1 for part in parts]))[:-1]
        return [(star - 1, star, "") for star in stars]
    found, _ = _scan(text)
    return _tidy(text, found) if found else []


def _starred(text: str) -> list[str] | None:
    """Return the parts between the stars of a text, of which every other one is in emphasis.

    ``*words*``, with a letter or digit within each star and none without, is nearly all the markup
    there is: nothing is left to match or to tidy. ``None`` says that the text is not so plain.
    """
    parts = text.split("*")
    if not len(parts) & 1:
        # A lone star, whose fellow stands on another line, pairs with nothing.
        return [text] if len(parts) == 2 else None
    for inside in parts[1::2]:
        if not (inside[:1].isalnum() and inside[-1].isalnum()):
            return None
    for outside in parts[2::2]:
        if outside[:1].isalnum():
            return None
    for outside in parts[:-1:2]:
        if outside[-1:].isalnum():
            return None
    return None if "" in parts[2:-1:2] else parts


def read(text: str) -> tuple[list[Edit], tuple[Link, ...]]:
    """Return the edits of *text*, and the links that it has as markup, with their plain words.

    >>> changes, links = read("**[courier.example/contact](https://courier.example/contact)**")
    >>> links
    (Link(url='https://courier.example/contact', text='courier.example/contact'),)
    """
    if text[-1:] in ")*":
        last = text.rfind("\n") + 1
        link = _LINK.fullmatch(text, last)
        if link is not None and not (last and might_hold(text[:last])):
            first, past = link.span("words")
            words, url = link["words"], link["url"]
            known = Link(url=html.unescape(url) if "&" in url else url, text=collapse(words))
            return [(link.start("stars"), first, ""), (past, len(text), "")], (known,)
    found, targets = _scan(text)
    links = [Link(url=url, text=collapse(strip(words)) or None) for url, words in targets]
    return _tidy(text, found) if found else [], tuple(links)


def _scan(text: str) -> tuple[list[Edit], list[tuple[str, str]]]:
    found: list[Edit] = []
    targets: list[tuple[str, str]] = []
    brackets: list[tuple[int, int, bool]] = []  # place, length, image?
    runs: list[Run] = []
    in_words: set[int] = set()
    skip_to = 0
    # A closing bracket alone is none.
    dearer = "[" in text or "<" in text or "&" in text or "\\" in text
    # The first mark is found at a hundredth of what the pattern takes for the words before it.
    first = min([at for at in map(text.find, _MARKS) if at >= 0], default=len(text))
    for match in (_TOKEN if dearer else _EMPHASIS).finditer(text, max(0, first - 1)):
        start, stop = match.span()
        if start < skip_to:
            continue
        kind = match.lastgroup
        if kind == "marks":
            before = text[start - 1] if start else " "
            after = text[stop] if stop < len(text) else " "
            if (
                match.group() == "****"
                and before in _BEFORE_NOTHING
                and text[stop + 1 : stop + 2].islower()
            ):
                # So a tool prints bold type that holds nothing: "Now 24,**** she".
                found.append((start, stop, ""))
                continue
            opens, closes = _flanks(text[start], before, after)
            if opens or closes:
                if text[start] == "*" and _is_in_word(before, after):
                    in_words.add(start)
                runs.append((start, text[start], stop - start, opens, closes))
        elif kind == "escape":
            found.append((start, stop, match.group()[1]))
        elif kind == "entity":
            decoded = html.unescape(match.group())
            if decoded != match.group():
                found.append((start, stop, _printable(decoded)))
        elif kind in ("comment", "tag"):
            name = match.group().strip("</>").split(None, 1)[0].rstrip("/").casefold()
            found.append((start, stop, " " if name in _PAIRED_TAG_BLANK else ""))
        elif kind == "autolink":
            found += [(start, start + 1, ""), (stop - 1, stop, "")]
            targets.append((match.group()[1:-1], match.group()[1:-1]))
        elif kind in ("image", "open"):
            brackets.append((start, stop - start, kind == "image"))
        elif brackets:
            place, length, image = brackets.pop()
            target = _TARGET.match(text, stop)
            if target is None and (
                image
                or _MAIL.match(text, stop) is not None
                or _is_wordless(text, place + length, start)
            ):
                target = _IMAGE_TARGET.match(text, stop)
            if target is None:
                continue
            skip_to = target.end()
            if image:
                _drop_from(found, place)
                _drop_from(runs, place)
                found.append((place, target.end(), ""))
            else:
                found.append((place, place + length, ""))
                found.append((start, target.end(), ""))
                if target.re is _TARGET:
                    url = target["angle"] if target["angle"] is not None else target["bare"]
                    targets.append((html.unescape(url), text[place + length : start]))
    found += _pairs(_without_letters(text, runs, in_words) if in_words else runs)
    found.sort()
    return found, targets


def _is_wordless(text: str, start: int, stop: int) -> bool:
    """Tell whether a link has no words, or an image for them; no more than a few signs are read."""
    head = text[start : min(stop, start + _MOST_BLANKS)].lstrip()
    return head.startswith("![") or not head


def _drop_from(found: list[Edit] | list[Run], place: int) -> None:
    """Drop what was found from *place* on: it goes with the image it describes."""
    while found and found[-1][0] >= place:
        found.pop()


def _printable(decoded: str) -> str:
    return " " if decoded.isspace() else "".join(c for c in decoded if c != "\u00ad")


def _flanks(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Tell whether a run of marks can open, and can close: CommonMark's flanking rules."""
    word_before, word_after = before.isalnum(), after.isalnum()
    opens = word_after or not (word_before or after.isspace())
    closes = word_before or not (word_after or before.isspace())
    if mark == "_":
        return opens and not word_before, closes and not word_after
    return opens, closes


def _is_in_word(before: str, after: str) -> bool:
    """Tell whether a mark stands between two letters of a script that sets blanks between words."""
    return before.isalnum() and after.isalnum() and not (is_unspaced(before) or is_unspaced(after))


def _without_letters(text: str, runs: list[Run], in_words: set[int]) -> list[Run]:
    """Return *runs* without the stars that belong to a word.

    Such a star is a mark only where one is wanting: for emphasis that would stay open (``*Post*s``)
    or that nothing opened (``un**seen**``), and around letters alone (``un*see*n``). None opens over
    a blank, but a run of two or more may.
    """
    plain = [run for run in runs if run[0] not in in_words]
    paired = {at for start, stop, _ in _pairs(plain) for at in range(start, stop)}
    kept: list[Run] = []
    last: Run | None = None  # the run before, where it has no fellow yet
    for run in runs:
        start, mark, length, opens, closes = run
        if start not in in_words:
            if last is not None and last[0] in in_words and closes and last[1] == mark:
                between = text[last[0] + last[2] : start]
                if start + length - 1 not in paired and (last[2] > 1 or len(between.split()) < 2):
                    kept.append((*last[:3], True, False))
            kept.append(run)
            last = run if opens and start not in paired and mark == "*" else None
        elif last is None:
            last = run
        elif last[0] not in in_words:
            kept.append((start, mark, length, False, True))
            last = None
        elif text[last[0] + last[2] : start].isalpha():
            kept += [(*last[:3], True, False), (start, mark, length, False, True)]
            last = None
        else:
            last = run
    return kept


def _pairs(runs: list[Run]) -> list[Edit]:
    """Match opening with closing runs of the same mark."""
    found: list[Edit] = []
    openers: dict[str, list[list[int]]] = {"*": [], "_": [], "~": []}
    for start, mark, length, opens, closes in runs:
        stack = openers[mark]
        at, left = start, length
        while closes and left and stack:
            opener = stack[-1]
            size = min(left, opener[1])
            # An opener is used up from its right end, a closer from its left.
            found.append((opener[0] + opener[1] - size, opener[0] + opener[1], ""))
            found.append((at, at + size, ""))
            at, left, opener[1] = at + size, left - size, opener[1] - size
            if not opener[1]:
                stack.pop()
        if opens and left:
            stack.append([at, left])
    return found


def _tidy(text: str, found: list[Edit]) -> list[Edit]:
    """Merge touching edits and take the blanks off that they leave double or at the ends."""
    merged: list[Edit] = []
    for start, stop, new in found:
        if merged and start <= merged[-1][1]:
            last = merged[-1]
            merged[-1] = (last[0], max(last[1], stop), last[2] + new)
        else:
            merged.append((start, stop, new))
    tidy: list[Edit] = []
    size = len(text)
    blank = True  # what was printed last is a blank, or nothing yet
    at = 0
    for start, stop, new in merged:
        if start > at:
            blank = text[start - 1].isspace()
        new = " ".join(new.split()) if new.strip() else new[:1]
        if blank and new.startswith(" "):
            new = new[1:]
        if blank and not new:
            while stop < size and text[stop] == " ":
                stop += 1
        elif new.endswith(" ") and stop < size and text[stop] == " ":
            new = new[:-1]
        if new:
            blank = new.endswith(" ")
        if tidy and start <= tidy[-1][1]:
            tidy[-1] = (tidy[-1][0], max(stop, tidy[-1][1]), tidy[-1][2] + new)
        else:
            tidy.append((start, stop, new))
        at = max(at, stop)
    # A blank in front of a last edit that leaves nothing behind it.
    while tidy and tidy[-1][1] == size and not tidy[-1][2].strip():
        start = tidy[-1][0]
        while start and text[start - 1] == " " and not (len(tidy) > 1 and tidy[-2][1] == start):
            start -= 1
        tidy[-1] = (start, size, "")
        if len(tidy) > 1 and tidy[-2][1] == start:
            tidy[-2:] = [(tidy[-2][0], size, tidy[-2][2].rstrip())]
            continue
        break
    return tidy
