"""Where a dateline may end, and whether a text begins behind it.

Facts
-----
- A dateline ends in a dash, a bracket, a slash or a bar. Colon and full stop end it, too, but they
  stand in sentences as well: there the text behind has to tell more.
- Behind a dateline stands a whole sentence, or a teaser that breaks off within one. Behind a label
  or the name of a team stand a few words, and behind an airport a flight: ``NEW YORK (JFK) – BA117``.
- A text begins with neither a small letter nor a mark of punctuation.
"""

from __future__ import annotations

import regex

from newsparse.patterns import late

__all__ = ["END", "REACH", "SENTENCE", "SIGN", "continues", "has_small", "is_fresh", "tells"]

REACH = 120
"""A dateline ends within as many characters: the longest seen (three cities, day, agency) has 80."""

END = late(
    r"""
      --\((?P<wire>[^()\n]{2,32})\)(?P<stop>\s?--?)                         # NEW YORK--(BUSINESS WIRE)--
    | \s?[-–—]{1,2}\s\((?P<wire>[^()\n]{2,32})\) (?P<stop>\s?[-–—:]+) (?=\s)     # MADISON, Wis. - (WMTV) -
    | \s?\((?P<wire>[^()\n]{2,32})\) (?P<stop>\s?[-–—]+|:) (?=["“„«]?\p{Lu})       # (WSAZ) -One person, (APP):The bridge
    | \s?\((?P<wire>[^()\n]{2,32})\)\s?(?P<stop>â(?:€["“”]|\x80[\x93\x94]))(?=\s)    # a dash, mis-decoded
    | \s?\((?P<wire>[^()\n]{2,32})\) (?P<stop> \s?(?:\.?\s?[-–—―]+|[:;=]) | \s[·•_] | \. )? (?=\s|$)
    | \s/\s(?P<slash>[^/\n]{2,30})\s/\s(?P<on>[^/\n]{4,24})\s/ (?=\s)            # VANCOUVER / ACCESSWIRE / May 14, 2024 /
    | [.,]?(?:\s-?|(?<=\p{Nd}))/(?P<slash>[^/\s][^/\n]{1,40})/\.? (?:\s?[-–—]+)? (?=\s)
    | \s\[(?P<wire>[^\[\]\n]{2,32})\] (?P<stop>\s?[-–—―]+) (?=\s)           # TOPEKA, Kan. [KSNT] —
    | \s\| (?=\s) (?<=\s(?P<house>\p{Ll}{2,6}(?:/\p{Ll}{2,6})?)\s\|)       # BERLIN taz |
    | \s\|\s(?P<barred>\p{L}[^|\n]{1,30}?)\s\| (?=\s)                        # KAMPALA, Uganda | Xinhua |
    | \s(?P<bar>//|\|) (?=\s)                                             # DUBAI // The bridge
    | \sâ(?:€["“”]|\x80[\x93\x94]) (?=\s)                             # LAGOS, and a dash, mis-decoded
    | (?: \s(?:--+|[-–—―·•▪■●_]) | \.[-–—]+ | \s?(?:--|[—―]) ) (?=\s)
    | (?<=\p{Lu}{3}) - (?=\s)                                              # ALGER- Le port
    | (?: [—―] | -- ) (?=[\p{Lu}“"«¿¡])                                               # 20 de enero—En la entrada
    | \s[-–—―] (?=[\p{Lu}“"„«¿¡]) (?<glued>)                                # Eisenach –Die Wehr
    | (?<mark>[:.]) (?=\s|$)
    | (?<=\p{Lu}{3}) (?<mark>:) (?=\p{Lu}\p{Ll})                               # CHENNAI:The port
    | \s(?<mark>:) (?=\s) (?<apart>)                                       # JAMMU, May 14 : The
    | \s (?P<damaged>["\x93\x96\x97]) (?=\s)
    """,
    regex.VERBOSE,
)
"""Where a dateline may end; `mark` is the weak kind, which sentences have too."""

SIGN = late(r"\s?(?:[(\[/\-–—―.·•▪■●_:,\"\x93\x96\x97|]|â[€\x80])")
"""What every ending has near its beginning."""
SENTENCE = late(r"\S++(?:\s++\S++){3}\s++\S.*[.!?。…।۔؟]", regex.DOTALL)
_FIRST_WORDS = 5
_RUNNING_WORDS = 10
"""A headline behind a place hardly has as many words."""
_SHORT_SENTENCE = late(r"\s*+\S++(?:\s\S++)?(?<=\S[.!?])(?:\s|$)")


def continues(rest: str) -> bool:
    """Tell whether a place and a full stop are followed by an article, or by nothing at all."""
    if not rest:
        return True
    if not is_fresh(rest) or _SHORT_SENTENCE.match(rest):
        return False
    return len(rest.split(maxsplit=3)) >= 3


def tells(rest: str) -> bool:
    """Tell whether a sentence stands here, or so much of one that it can be nothing else.

    Teasers break off in mid-sentence; of their words two in five are small, in German, too.
    """
    if SENTENCE.match(rest) is not None:
        return True
    words = rest.split(None, _RUNNING_WORDS)
    if len(words) < _RUNNING_WORDS:
        return False
    words = words[:_RUNNING_WORDS]
    small = sum(word[0].islower() for word in words)
    topical = any(word[-1] in ":;" for word in words[:_FIRST_WORDS])
    return small * 5 >= _RUNNING_WORDS * 2 and not topical


def has_small(rest: str) -> bool:
    """Tell whether a small letter stands among the first words: "NEW YORK (JFK) – BA117" has none."""
    head = " ".join(rest.split(None, _FIRST_WORDS)[:_FIRST_WORDS])
    return head != head.upper() or head == head.lower()


def is_fresh(rest: str) -> bool:
    """Tell whether a sentence begins here: no lower-case letter, no punctuation."""
    return bool(rest) and not rest[0].islower() and rest[0] not in ",;.:)-–—"
