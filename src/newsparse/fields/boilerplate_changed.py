"""Notes that open with what was done to a text, and when or what for: "Story updated on 3 March to add ...".

Facts
-----
- The note leaves out the verb that a sentence needs: "Corrected to show that ...", "[Updated March 4 to add
  the reply.]", "Rättad 4 mars kl. 10: ...". A name of the text may stand in front, right before the participle:
  "Article 5 amended" is one of a law, and "Updated guidance on 4 March" is about guidance.
- Behind it stands a moment, and then nothing more, a colon, or what was added; without a moment, a verb that
  says what for. Behind a bare moment a sentence may go its own way: "Updated on 4 March, the map shows ...".
- A comma parts a sentence from such an opening ("Updated to include wetlands, the treaty ..."); what was wrong
  may stand behind one, too ("in 1994, not 1984"), and brackets or an asterisk set apart a note whatever it says.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse.fields.boilerplate_words import LEAD, PUNCTUATION, BoilerplateTables, Change

__all__ = ["is_numbered", "says_changed", "tells_law"]

_DRESSED: Final = "([*（["
_LONGEST: Final = 240
_MOST_BEFORE: Final = 3
"""Words up to the participle, a label of the note in front included."""
_MOST_OF_MOMENT: Final = 10
_NEAR: Final = 3
"""Words in which a verb says what for: "to include", "pour ajouter", "para que incluya"."""
_SUBJECT: Final = 3
"""Words in which a sentence says what it is about."""


def says_changed(folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether a block opens with what was done to the text.

    *folded* is the block, folded, with its marks.

    >>> from newsparse.fields.boilerplate_words import tables
    >>> from newsparse.languages import load
    >>> english = tables((load("en"),))
    >>> says_changed("corrected to show that the mill closed in 1994, not 1984.", english)
    True
    >>> says_changed("corrected to today's prices, the bridge cost 40 million.", english)
    False
    """
    if len(folded) > _LONGEST:
        return False
    words = folded.lstrip(LEAD).split()
    dressed = folded[0] in _DRESSED
    bare = [word.strip(PUNCTUATION) for word in words]
    for at, word in enumerate(bare[:_MOST_BEFORE]):
        for change in tables.changes.get(word, ()):
            done = change.done
            behind = at + len(done)
            if (
                tuple(bare[at:behind]) == done
                and (at == 0 or _names_text(words[:at], bare[:at], change))
                and _goes_on(words, bare, behind, change, tables, named=at > 0, dressed=dressed)
            ):
                return True
    return False


def _names_text(words: list[str], bare: list[str], change: Change) -> bool:
    """Tell whether some words are a name of the text, or a label with its colon."""
    return bare[-1] in change.texts or words[-1][-1:] == ":"


def _goes_on(
    words: list[str],
    bare: list[str],
    at: int,
    change: Change,
    tables: BoilerplateTables,
    *,
    named: bool,
    dressed: bool,
) -> bool:
    """Tell whether a moment, what was added, or what for stands behind the participle."""
    if words[at - 1][-1] in ":.":
        # "Corrected:" is a label that the lists have, or anything.
        return False
    stop = _past_moment(words, bare, at, tables)
    dated = any(map(_has_digit, bare[at:stop]))
    if stop == len(words) or words[stop - 1][-1] == ":":
        return dated
    rest = bare[stop:]
    if not change.verbs.isdisjoint(rest[:_NEAR]) or (dated and rest[-1] in change.verbs):
        told_what = dated or words[stop - 1][-1] != ","
    else:
        # A small word may be one of the moment as well: "on", "with".
        near = bare[stop - 1] if stop > at and dated else ""
        told_what = (rest[0] in change.adds or near in change.adds) and (dated or named or dressed)
    return told_what and (dressed or not _parts(words[stop:], bare[stop:], tables))


def _past_moment(words: list[str], bare: list[str], at: int, tables: BoilerplateTables) -> int:
    """Return where a moment that begins at a word ends, which may be there."""
    stop = at
    past = min(len(words), at + _MOST_OF_MOMENT)
    while stop < past and _is_when(bare[stop], tables):
        stop += 1
        if words[stop - 1][-1] == ":":
            break
    return stop


def tells_law(tokens: list[str], folded: str, tables: BoilerplateTables, *, own: bool) -> bool:
    """Tell whether a sentence is on a law that was changed, or tells what goes on behind a moment.

    *tokens* are the words of the *folded* block without marks, *own* says that it speaks of the text itself.
    "Article 5 was amended on 4 March", "The constitution has been amended to add ...", "Updated on 4 March, the
    map shows 14 villages".
    """
    if not own and not tables.says.laws.isdisjoint(tokens[:_SUBJECT]):
        return True
    return is_numbered(tokens, tables) or _goes_its_way(tokens, folded, tables)


def is_numbered(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a sentence is on an article with a number, as those of laws have: "Article 5 was amended"."""
    return any(
        following.isdecimal() and word.rpartition("'")[2] in tables.texts
        for word, following in pairwise(tokens[: _SUBJECT + 1])
    )


def _goes_its_way(tokens: list[str], folded: str, tables: BoilerplateTables) -> bool:
    """Tell whether a comma right behind participle and moment parts a sentence from them."""
    for change in tables.changes.get(tokens[0], ()):
        at = len(change.done)
        words = folded.lstrip(LEAD).split()
        if folded[0] in _DRESSED or tuple(tokens[:at]) != change.done or len(words) != len(tokens):
            continue
        stop = _past_moment(words, tokens, at, tables)
        rest = tokens[stop:]
        commas = [n for n in range(at, stop) if words[n][-1] == ","]
        if (
            commas
            and len(rest) > 1
            and not any(map(_has_digit, tokens[commas[-1] + 1 : stop]))
            and change.verbs.isdisjoint(rest[:_NEAR])
            and words[stop - 1][-1] != ":"
        ):
            return True
    return False


def _is_when(word: str, tables: BoilerplateTables) -> bool:
    """Tell whether a word is one of a moment: "on", "march", "9:40", "uhr"."""
    return word in tables.moments or _has_digit(word)


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def _parts(words: list[str], bare: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a comma parts a sentence from the words in front of it."""
    says = tables.says
    return any(
        word[-1] == ","
        and not (_has_digit(following) or following in says.denials or following in says.joints)
        for word, following in zip(words[:-1], bare[1:], strict=True)
    )
