"""Whether a line tells what the text tells, in the text's own words.

Facts
-----
A headline does; teasers, menus and buttons do not, or in other words. Languages inflect, so words
are compared by their beginnings; scripts without blanks by each two signs. A headline may open with
a label that buttons and teasers have as well ("Video: Storm hits the coast", "Live: …"); what
follows the label tells. What the words about a picture tell, the text tells as well, and they are no
headline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from newsparse.model import BoilerplateKind as Kind
from newsparse.patterns import late

__all__ = ["beginning", "is_told", "stems", "told"]

_FIRST_UNSPACED = "\u2e80"
_LEAD = 2000
"""Characters of the text in which a headline's words are sought."""
_WORD = regex.compile(r"[\p{L}\p{M}]{4,}")
_LEAST_STEMS = 5
_STEM = 5
"""Letters of a word that stay when it is inflected."""
_UNTOLD = -0.4
"""What the share is of many words of which the text has none: a form, or another article."""
_LABEL = late(r"\A[^:：|｜]{2,32}[:：|｜]\s*+(?=\S)")
_LEAST_LABELLED = 0.25
_MOST = 2 / 3
_LEAST_UNLABELLED = 3
_NEVER_HEADLINES = frozenset((Kind.CAPTION, Kind.CONTACT, Kind.COPYRIGHT, Kind.ADVERTISEMENT))


def beginning(prose: Iterable[str]) -> str:
    """Return as much of the paragraphs of a text as its headline sums up."""
    found: list[str] = []
    length = 0
    for text in prose:
        found.append(text)
        length += len(text)
        if length > _LEAD:
            break
    return " ".join(found)[:_LEAD]


def stems(text: str) -> set[str]:
    """Return the beginnings of the longer words; of scripts without blanks each two signs."""
    if text.isascii():
        return {word[:_STEM] for word in _WORD.findall(text.lower())}
    return set(_each_stem(text))


def _each_stem(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.casefold()):
        if word[0] < _FIRST_UNSPACED:
            yield word[:_STEM]
        else:
            for n in range(len(word) - 1):
                yield word[n : n + 2]


def told(text: str, lead: set[str]) -> float:
    """Return which part of a line's words the text uses, too; less than nothing for none of many."""
    own = stems(text)
    common = len(own & lead)
    return common / max(len(own), _LEAST_STEMS) if common or len(own) < _LEAST_STEMS else _UNTOLD


def is_told(text: str, kind: Kind, lead: set[str]) -> bool:
    """Tell whether a line, boilerplate of some *kind* by its words, is told by the text all the same.

    >>> lead = stems("The storm that hit the coast on Monday closed three ports.")
    >>> is_told("Video: Storm hits the coast", Kind.RELATED, lead)
    True
    >>> is_told("Share this story", Kind.SHARE, lead)
    False
    """
    if kind in _NEVER_HEADLINES:
        return False
    label = _LABEL.match(text)
    rest = text if label is None else text[label.end() :]
    own = stems(rest)
    common = len(own & lead)
    if label is None:
        return len(own) >= _LEAST_UNLABELLED and common >= _MOST * len(own)
    if any(char >= _FIRST_UNSPACED for char in rest):
        # Every other pair of signs stands across two words.
        return common >= max(2, _LEAST_LABELLED * len(own) / 2)
    return " " in rest and common >= max(1, _LEAST_LABELLED * len(own))
