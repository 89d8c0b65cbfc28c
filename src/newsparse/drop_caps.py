"""The large capital that opens a text, which tools print by itself: "T he ferries", "T" / "HE FERRIES".

Facts
-----
Magazines set the first letter of a text, and of its sections, over two lines or three. To a tool that
reads print it is a word of its own, on the line or above it. Writers have words of one letter ("A new
pier", "I was there"), so that the two are one word only where that is a common one, or stands elsewhere
in the article, and what is left of it does not; and not where both are words themselves.
"""

from __future__ import annotations

from collections import Counter

from newsparse.hyphens import count_words
from newsparse.lines import Cut, Lines
from newsparse.patterns import late

__all__ = ["mend_drop_caps"]

_TAIL = late(r"[\p{L}\p{M}]+(?!['’.])")
_ALONE = frozenset(("", " "))
_FARTHEST = 2
"""A blank line may stand between the letter and the rest of its word."""


def mend_drop_caps(lines: Lines, common: frozenset[str]) -> None:
    r"""Put the first letter of a paragraph before its word, in the table's texts and ``cuts``.

    *common* are the usual small words, without case.

    >>> from newsparse.lines import read_lines
    >>> lines = read_lines("T HE FERRIES stayed in.\n\nA new pier was built.")
    >>> mend_drop_caps(lines, frozenset({"the", "a"}))
    >>> lines.texts
    ['THE FERRIES stayed in.', '', 'A new pier was built.']
    """
    texts = lines.texts
    known: Counter[str] = Counter()
    for i in [i for i, text in enumerate(texts) if text and text[1:2] in _ALONE]:
        text = texts[i]
        if not text or not text[0].isupper() or (i and texts[i - 1]) or i in lines.uneven:
            # The line above has taken it.
            continue
        if len(text) == 1:
            below = next(
                (k for k in range(i + 1, min(i + 1 + _FARTHEST, len(texts))) if texts[k]), i
            )
            rest = texts[below] if below > i else ""
        else:
            below, rest = i, text[2:]
        tail = _TAIL.match(rest)
        if tail is None or below in lines.uneven:
            continue
        if len(tail[0]) == 1 and tail[0].isupper() and rest[2:3].islower():
            # "X" / "A ponte": a word of its own.
            continue
        word, left = (text[0] + tail[0]).casefold(), tail[0].casefold()
        usual = word in common
        if text[0].casefold() in common and (left in common or not usual):
            # "A la mañana", "A new pier"
            continue
        if not usual:
            known = known or count_words(lines.source)
            if known[left] > 1 or not known[word]:
                continue
        if below > i:
            lines.join(i, [""] * (below - i))
        else:
            at = lines.starts[i] + 1
            lines.cuts.setdefault(i, []).append(Cut(at, at + 1, ""))
            lines.set_text(i)
