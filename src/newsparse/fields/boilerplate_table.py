"""What is looked at in a block, what each sight weighs, and what has been seen: data.

Facts
-----
- No cue decides alone. What a phrase is worth depends on where it stands, on how long the block
  is, on whether it is a sentence, a quotation or a list, and on what else speaks for the same.
- What is told of others (past tense, third person) is news; notes on the text itself and on a
  person are told that way too.
- Words of the field make a plea or a note where an outlet speaks to its reader; two of them alone
  may be a crosshead.

The weights were set by hand and then fitted (scripts/fit_boilerplate.py).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.evidence import Cue, Pair, Table
from newsparse.model import BoilerplateKind

__all__ = ["TABLE", "Seen"]

_OPENING: Final = (
    "none",
    "word",
    "two words",
    "more words",
    "label",
    "whole",
    "menu word",
    "a turn of phrase",
)
_HELD: Final = ("none", "word", "two words", "more words", "several", "a turn of phrase")
_SIGN: Final = ("none", "within", "opens")
_ADDRESS: Final = ("none", "within", "closes", "most", "all")
_NAMES: Final = ("none", "outlet", "outlet and address", "services", "agencies")
_BORDER: Final = ("none", "one side", "both sides")
_LENGTH: Final = ("25", "60", "120", "240", "480", "more")
_ENDING: Final = ("open", "sentence", "colon", "arrow", "question")
_SHAPE: Final = ("running", "list", "capitals", "trail", "hashtags")
_VOICE: Final = ("other", "house", "much of the house")
_SPEECH_VALUES: Final = ("none", "marks", "a verb of saying")
_TIE: Final = ("no sentence", "tied", "untied", "a question", "running on")
_TOPIC: Final = ("none", "one", "two", "more", "of itself", "two of itself", "itself")
_TOLD: Final = ("no", "yes", "of itself", "of a person")
_FIELD: Final = (
    "not asked", "few", "some", "half", "half of a kind", "most", "most of a kind", "all",
)  # fmt: skip
_PERSON: Final = (
    "none", "a name and a trade", "names and their work", "a name and an office", "a life",
)  # fmt: skip

TABLE: Final = Table(
    "is this block boilerplate?",
    bias=-1.2,
    cues=[
        Cue("opening", "which part of the block an opening phrase is", _OPENING,
            ((-0.7, 1.0, 4.8, 3.3, 7.2, 6.0, -1.5, 4.7),)),
        Cue("held", "which phrase stands within", _HELD, ((-0.9, 0.3, 0.6, 3.5, 5.8, 5.2),)),
        Cue("border", "whether that phrase begins or ends a sentence", _BORDER,
            ((-0.2, 0.9, 0.5),)),
        Cue("sign", "where the copyright sign stands", _SIGN, ((-0.3, 2.2, 6.3),)),
        Cue("address", "how much of the block is an address", _ADDRESS,
            ((-1.4, 0.4, 3.3, 3.7, 7.0),)),
        Cue("names", "whether an outlet or sharing services are named", _NAMES,
            ((0.6, -0.5, 4.6, 6.0, 6.0),)),
        Cue("length", "how long the block is", _LENGTH, ((0.8, 1.0, 0.9, -0.4, -2.3, -3.2),)),
        Cue("ending", "how the block ends", _ENDING, ((2.2, 0.2, -0.9, 1.9, 1.2),)),
        Cue("shape", "how the block is set", _SHAPE, ((1.8, 0.8, -0.5, 6.0, 6.2),)),
        Cue("voice", "who speaks", _VOICE, ((0.2, 0.7, 2.2),)),
        Cue("speech", "whether somebody is quoted", _SPEECH_VALUES, ((0.3, -3.6, -1.9),)),
        Cue("person", "whether it says who somebody is", _PERSON, ((-2.2, 5.7, 2.1, 4.2, 8.0),)),
        Cue("tie", "what ties a sentence to the outlet or the text itself", _TIE,
            ((-1.2, 0.0, -3.2, -4.8, -0.8),)),
        Cue("topic", "words of one kind, said by the outlet or of the text itself", _TOPIC,
            ((-0.4, 0.7, 1.4, 1.9, 2.9, 4.1, 3.4),)),
        Cue("field", "how many of its words are of the field", _FIELD,
            ((1.1, -1.0, 0.7, -0.3, 0.4, 1.4, 2.7, 2.4),)),
        Cue("told", "whether something is told of others", _TOLD, ((0.8, -1.5, -1.0, 0.1),)),
    ],
    pairs=[
        Pair("held", "border",
             (("word", "none", -1.3), ("two words", "none", 0.3), ("more words", "none", -1.4), ("several", "none", -0.6), ("a turn of phrase", "both sides", 2.0), ("several", "both sides", 1.4), ("more words", "both sides", 1.3))),
        Pair("opening", "ending",
             (("word", "open", -0.8), ("word", "sentence", 0.3), ("two words", "sentence", -0.8))),
        Pair("ending", "field",
             (("sentence", "few", -1.0), ("sentence", "some", -2.1), ("sentence", "half", -0.8), ("sentence", "most", 0.2), ("sentence", "most of a kind", -0.3), ("sentence", "all", 0.4))),
        Pair("voice", "ending",
             (("house", "question", -1.8), ("much of the house", "question", -1.0))),
        Pair("topic", "field",
             (("two", "most of a kind", 0.6), ("two", "all", 0.8), ("more", "most of a kind", 0.9), ("more", "all", 1.2), ("none", "most of a kind", -0.3))),
        Pair("opening", "field",
             (("none", "most", -1.2),)),
        Pair("person", "names",
             (("a name and a trade", "outlet", 1.6),)),
        Pair("person", "field",
             (("a name and a trade", "few", -1.3),)),
        Pair("voice", "field",
             (("house", "half of a kind", 0.8), ("house", "most", 0.0), ("house", "most of a kind", 0.9), ("house", "all", -0.2), ("much of the house", "some", 0.4), ("much of the house", "half", 0.8), ("much of the house", "half of a kind", 1.2), ("much of the house", "most", 1.1), ("much of the house", "most of a kind", 1.8), ("much of the house", "all", 1.0))),
    ],
)  # fmt: skip


class Seen(NamedTuple):
    """The cues of a block as indexes into the values of :data:`TABLE`, and its likeliest kind."""

    values: tuple[int, ...]
    kind: BoilerplateKind
