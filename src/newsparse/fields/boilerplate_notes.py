"""Notes known by words that stand together in one sentence, whatever their order and the rest.

Facts
-----
- An editor words a note anew each time, yet it says the same: which text, what was wrong with it,
  that it was changed; who may be sent a story; whose the shares are. A word of each of these sets in
  one short sentence is no accident, where each of them is.
- "The author holds shares in two of the firms" opens with whom it is about; "the author of the
  letter" is somebody in the news.
- What somebody said is news, but for what a note puts right: "The caption said ...".
"""

from __future__ import annotations

from typing import Final

from newsparse.fields.boilerplate_changed import is_numbered, says_changed
from newsparse.fields.boilerplate_words import (
    LEAD,
    PUNCTUATION,
    RANK,
    SPEECH,
    BoilerplateTables,
    Entry,
    Found,
    Note,
    fold,
)
from newsparse.model import BoilerplateKind
from newsparse.patterns import late

__all__ = ["notes"]

Kind = BoilerplateKind


def _is_of_others(note: Note, at: int, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether somebody else printed what was wrong: "The paper carried the wrong photograph above ...".

    What was wrong is what a note speaks of: there it is the object, and no outlet says "we".
    """
    words, stems = note.others[0]
    before = [
        n
        for n in range(_LATEST_LEAD, at)
        if tokens[n] in words or (stems and tokens[n].startswith(stems))
    ]
    return (
        bool(before)
        and at - before[0] <= _NEAR
        and tables.house.isdisjoint(tokens)
        and not any(
            token in said or (begins and token.startswith(begins))
            for said, begins in note.others
            for token in tokens[: before[0]]
        )
    )


_BREAK: Final = late(r"(?<=[\p{L}\p{M}\p{Nd})\]%][.?!…:])\s|\n")
_ONE: Final = 90
"""Characters of a block that is one note, even where it is two sentences."""
_LATEST_LEAD: Final = 3
_NEAR: Final = 5
"""Words from what was wrong to what it was wrong in: "the wrong date in the headline"."""
_SIZE: Final = 5
"""As much as a phrase of so many words: each set says a part of it."""
_MOST_LINES: Final = 4
_ENDING: Final = 2
"""What stands behind an apostrophe is no longer where it is an ending: "editor's", "we've"."""
_MOST_WORDS: Final = 32
_MOST_OF_PLEA: Final = 18
_HEAD: Final = 60
"""Characters in which a note says that a text was changed, where it opens with that."""
_EARLY: Final = 6
"""A law that was amended is what a sentence is about; a note on the text may come to speak of one."""
_PLEAS: Final = (Kind.SHARE, Kind.SUBSCRIBE)


def notes(folded: str, tables: BoilerplateTables, text: str = "") -> Found | None:
    """Find the sentence that holds a word of each set of some note: its kind, and where it stands.

    *text* is the same with its line breaks.

    >>> from newsparse.fields.boilerplate_words import tables
    >>> from newsparse.languages import load
    >>> found = notes("the caption in our print edition misnamed the mayor.", tables((load("en"),)))
    >>> found and found[0].kind.value
    'correction'
    """
    head = folded.lstrip(LEAD)[:_HEAD].replace(",", " ").split()
    if not tables.changes.keys().isdisjoint(head) and says_changed(folded, tables):
        rank = RANK[Kind.CORRECTION]
        return Entry(folded, Kind.CORRECTION, rank, _SIZE, open_end=True), 0, len(folded)
    if not _noted(folded, tables):
        # What the whole block does not hold no sentence does.
        return None
    start = 0
    breaks = [one.span() for one in _BREAK.finditer(folded)] if len(folded) > _ONE else []
    for stop, after in (*breaks, (len(folded), len(folded))):
        kind = _kind(folded[start:stop], tables)
        if kind is not None:
            return Entry(folded[start:stop], kind, RANK[kind], _SIZE, open_end=True), start, stop
        start = after
    for line in text.split("\n", _MOST_LINES)[:_MOST_LINES] if "\n" in text else ():
        # "The Harbour Letter", and below it "Stay in touch with the latest news": a line is a sentence.
        kind = _kind(fold(line), tables)
        if kind is not None:
            return Entry(folded, kind, RANK[kind], _SIZE, open_end=True), 0, len(folded)
    return None


def _kind(sentence: str, tables: BoilerplateTables) -> BoilerplateKind | None:
    """Return the kind of the first note that a sentence is."""
    for kind, key, note, tokens in _noted(sentence, tables):
        if _is_said_so(note, key, tokens, tables):
            return kind
    return None


def _noted(
    text: str, tables: BoilerplateTables
) -> list[tuple[BoilerplateKind, str, Note, list[str]]]:
    """Return the notes whose sets all have a word in *text*, each with the word it was found by."""
    tokens = [word.strip(PUNCTUATION) for word in text.split()]
    if "'" in text:
        # "dell'autore", "l'article"
        tokens = [
            tail if len(tail := token.rpartition("'")[2]) > _ENDING else token for token in tokens
        ]
    listed = tables.notes
    found: list[tuple[BoilerplateKind, str, Note, list[str]]] = []
    for key in listed.keys() & tokens:
        for note in listed[key]:
            for words, stems in note.others:
                if words.isdisjoint(tokens) and not (
                    stems and [token for token in tokens if token.startswith(stems)]
                ):
                    break
            else:
                found.append((note.kind, key, note, tokens))
    return found


def _is_said_so(note: Note, key: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a sentence is as short, opens as, and is said by whom such a note is."""
    if len(tokens) > (_MOST_OF_PLEA if note.kind in _PLEAS else _MOST_WORDS):
        return False
    at = tokens.index(key)
    of = at + 1 < len(tokens) and tokens[at + 1] in tables.says.of_words
    if of and (note.leads or " ".join(tokens[max(at - 1, 0) : at + 1]) in tables.articles):
        # "The author of the letter", "this article of the treaty"
        return False
    if note.leads and at >= (1 if note.kind in _PLEAS else _LATEST_LEAD):
        # What is asked comes first: others pass things on, too.
        return False
    if note.kind is Kind.CORRECTION and not tables.says.laws.isdisjoint(tokens[:_EARLY]):
        return False
    if note.kind is Kind.CORRECTION:
        return not is_numbered(tokens, tables) and not _is_of_others(note, at, tokens, tables)
    # "Written with the help of ...": some verbs of saying are words of the note.
    said = [token for token in tokens if tables.roles.get(token, 0) & SPEECH]
    return all(any(token in words for words, _ in note.others) for token in said)
