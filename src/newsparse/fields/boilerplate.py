"""Boilerplate: one printed block in, what it is for and how sure that is out.

Facts
-----
- A short block that names an outlet, or the party or trust behind it, and gives an address or ends in
  a colon is its contact block, whatever the language: "To contact the WSWS and the Party visit:".
- An opening that ends in a colon, or breaks off, takes the next block with it.
- A label such as "Read more:" is followed by titles that say nothing of themselves.
- Several notes may stand on neighbouring lines without a blank line between them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsparse.fields import contacts
from newsparse.fields.boilerplate_cues import OUTLETS, cues
from newsparse.fields.boilerplate_gate import STOPS
from newsparse.fields.boilerplate_labels import may_be_crosshead
from newsparse.fields.boilerplate_owner import owner
from newsparse.fields.boilerplate_shape import CLOSERS, addresses
from newsparse.fields.boilerplate_signs import signs_at_end
from newsparse.fields.boilerplate_table import TABLE, Seen
from newsparse.fields.boilerplate_voices import names_outlet
from newsparse.fields.boilerplate_words import (
    PUNCTUATION,
    BoilerplateTables,
    fold,
    is_outlet,
    tables,
)
from newsparse.fields.postal import postal
from newsparse.fields.web_names import PICTURES
from newsparse.model import Boilerplate, BoilerplateKind, Footer, FooterError, Link, Span
from newsparse.model.spans import Where
from newsparse.patterns import late

__all__ = [
    "LONGEST_KNOWN",
    "TABLE",
    "BoilerplateTables",
    "Judgement",
    "Seen",
    "cues",
    "interrupts",
    "judge",
    "leads",
    "make",
    "read",
    "tables",
    "takes",
]

Kind = BoilerplateKind


class Judgement(NamedTuple):
    """What a block is, seen alone.

    ``kind`` is None where nothing speaks for boilerplate; ``score`` the log-odds that the block
    is boilerplate: above 0 it is more likely than not. A block with a kind and a score below 0
    has some word of boilerplate in it and is prose all the same, unless its neighbours say more.
    """

    kind: BoilerplateKind | None
    score: float


_NOTHING: Final = Judgement(None, -7.0)
"""What a block without any sign of boilerplate gets."""


_PLAIN: Final = 4.0
_MORE: Final = 0.6


_QUOTED: Final = -3.0
_LABEL: Final = TABLE.cues[0].values.index("label")
_POINTS = ("...", "…")
_LONGEST_LEAD = 32


_LONGEST_SPEAKER = 32
_LONGEST_LEADING = 90
_SENTENCE_ENDS = frozenset(".?!…")


def judge(text: str, tables: BoilerplateTables) -> Judgement:
    r"""Tell what the block *text* is, seen alone.

    *text* is clean: no inline markup, lines stripped, single blanks. Lines may be parted by
    ``"\n"``. Never raises.

    >>> from newsparse.languages import load
    >>> english = tables((load("en"),))
    >>> judge("© 2024 The Daily Gazette. All rights reserved.", english).kind.value
    'copyright'
    >>> judge("Correction officers at the prison said they would strike.", english).score < 0
    True
    """
    if len(text) < _LEAST_WORDS and not any(map(str.isalnum, text)):
        # "###" parts sections: no phrase is made of marks alone.
        return _NOTHING
    if len(text) <= _LONGEST_LEAD and text.endswith(_POINTS):
        # "Continue reading...": behind a few words the points lead on, and end no sentence.
        text = text.rstrip(". …")
    speaker, colon, _ = text[:_LONGEST_SPEAKER].partition(": ")
    if colon and text[-1] in _SENTENCE_ENDS and is_outlet(speaker):
        # "ZEIT ONLINE: How long can you hold out?": who asks in an interview.
        return _NOTHING
    seen = cues(text, tables, every=False)
    score = _NOTHING.score if seen is None else TABLE.score(seen.values)
    if score <= 0.0 and "\n" in text and (headed := _headed(text, tables)) is not None:
        return headed
    if seen is None:
        return _NOTHING
    if score > _PLAIN:
        # What is plain already is said by several cues at once, and none by itself.
        score = _PLAIN + (score - _PLAIN) * _MORE
    kind = seen.kind
    if PICTURES in text:
        # Somebody's message is quoted in full.
        return Judgement(kind, min(score, _QUOTED))
    if kind is Kind.CORRECTION and seen.values[0] == _LABEL and ":" in text:
        # "Editor's note: the opinions of our columnists are their own": what follows may tell more.
        rest = cues(text.partition(":")[2].lstrip(), tables, every=False)
        if rest is not None and rest.kind is Kind.DISCLAIMER and TABLE.score(rest.values) > 0.0:
            kind = rest.kind
    return Judgement(kind, score)


def _headed(text: str, tables: BoilerplateTables) -> Judgement | None:
    """Return what the label on the first line says of a column: "Topics", and below it "Ports", "Labour".

    What stands below is as short as topics, buttons or titles are; none is a sentence or goes on
    with the line above.
    """
    if text[-1] in STOPS:
        return None
    label, *lines = text.split("\n", _MOST_HEADED + 1)
    if not _LEAST_HEADED <= len(lines) <= _MOST_HEADED or len(label) > _LONGEST_LEAD:
        return None
    if max(map(len, lines)) > _LONGEST_LEADING or any(
        line[:1].islower() or line[-1:] in _PROSE_ENDS for line in lines
    ):
        return None
    kind, score = judge(label, tables)
    return Judgement(kind, score) if kind in _HEADS and score > _PLAIN / 2 else None


_MOST_HEADED: Final = 24
_LEAST_HEADED: Final = 2
_PROSE_ENDS: Final = frozenset((*STOPS, ",", ";", "-"))
_HEADS: Final = frozenset({Kind.RELATED, Kind.SHARE, Kind.TAGS, Kind.COMMENTS})
"""Labels of columns, whose items are titles, buttons, topics and replies."""


_LEAST_WORDS: Final = 12
"""A line of marks alone is hardly longer."""
_NOTES: Final = (
    Kind.CONTACT, Kind.COPYRIGHT, Kind.CORRECTION, Kind.CREDITS, Kind.DISCLAIMER, Kind.LEGAL,
)  # fmt: skip
"""What stands below a text: within it, it is a part of the text unless the outlet speaks."""
_PLEAS: Final = (Kind.SUBSCRIBE, Kind.SHARE, Kind.APP, Kind.COMMENTS, Kind.RELATED)
_ASKED_OF_TEXT: Final = (*_NOTES, *_PLEAS, Kind.AUTHOR_BIO, Kind.CAPTION)
_AT: Final = {cue.name: at for at, cue in enumerate(TABLE.cues)}
_SAID: Final = TABLE.cues[_AT["speech"]].values.index("a verb of saying")
_TOLD: Final = TABLE.cues[_AT["told"]].values.index("yes")
_QUESTION: Final = TABLE.cues[_AT["tie"]].values.index("a question")
_OF_ITSELF: Final = TABLE.cues[_AT["topic"]].values.index("of itself")
_WHOLE: Final = TABLE.cues[_AT["opening"]].values.index("whole")
_TURN: Final = TABLE.cues[_AT["opening"]].values.index("a turn of phrase")
_FIXED: Final = (3, 4, 7)
_FIRST_UNSPACED: Final = "\u0e00"
"""No word of these scripts stands apart, so none tells who speaks."""
_ALL: Final = TABLE.cues[_AT["field"]].values.index("all")
_ALONE: Final = TABLE.cues[_AT["address"]].values.index("all")
_WORD: Final = 1
_OPEN: Final = 0
_BRACKETS: Final = "([（【"


def interrupts(text: str, kind: BoilerplateKind, tables: BoilerplateTables) -> bool:
    """Tell whether a note that stands between two paragraphs of text is none of them.

    There the news prints telephone numbers of ministries, quotes pleas and pages of law, and
    names sources, in whole sentences: these are told of others, or somebody says them, or no
    outlet speaks.

    >>> from newsparse.languages import load
    >>> english = tables((load("en"),))
    >>> interrupts("Got a tip? Contact our newsdesk on 0113 555 0100.", Kind.CONTACT, english)
    True
    >>> interrupts("For more information, visit your local library.", Kind.CONTACT, english)
    False
    """
    if kind is Kind.TAGS and may_be_crosshead(text, tables):
        return False
    if kind is Kind.CREDITS and signs_at_end(text):
        # "(AB)": who signs does so where the text ends.
        return False
    if kind not in _ASKED_OF_TEXT or "://" in text:
        return True
    seen = cues(text, tables, every=False)
    if seen is None:
        return True
    see = seen.values
    led = see[_AT["opening"]] == _LABEL
    if led and kind is Kind.CORRECTION and text[0] in _BRACKETS:
        # "[Editor's note: the video above is from Monday.]": no writer sets his own words apart so.
        return True
    if kind is Kind.CONTACT:
        if see[_AT["address"]] == _ALONE:
            return True
    elif see[_AT["ending"]] == _OPEN and (
        led or kind is not Kind.RELATED or not see[_AT["address"]]
    ):
        return True
    if see[_AT["topic"]] >= _OF_ITSELF or see[_AT["opening"]] == _WHOLE:
        return True
    if (
        kind is Kind.CONTACT
        and see[_AT["address"]]
        and see[_AT["voice"]] > 1
        and see[_AT["speech"]] != _SAID
    ):
        # "Should you have found a mistake, write to us: ...": what is told is told of the reader.
        return True
    turn = see[_AT["opening"]] == _TURN
    # "RELATED: Storm closes ports": what it leads to is told, too.
    shouted = led and kind is Kind.RELATED and text.partition(":")[0].isupper()
    fixed = turn or shouted or see[_AT["field"]] == _ALL
    if see[_AT["tie"]] == _QUESTION or (
        not fixed and (see[_AT["speech"]] == _SAID or see[_AT["told"]] == _TOLD)
    ):
        return False
    if kind is Kind.AUTHOR_BIO:
        # Who somebody is belongs to the story, unless the name is set as a signature.
        signed = text.partition(" ")[0].isupper() or see[_AT["names"]] in OUTLETS
        return signed or led
    if kind is Kind.CAPTION:
        # "Photo and text had no source": a word that opens a sentence.
        return see[_AT["opening"]] != _WORD or bool(see[_AT["held"]] or see[_AT["address"]])
    speaks = bool(see[_AT["voice"]] or see[_AT["names"]] in OUTLETS or see[_AT["sign"]])
    if kind is Kind.CONTACT:
        led = led and see[_AT["ending"]] == _OPEN
        reached = turn and see[_AT["address"]]
        return led or see[_AT["voice"]] > 1 or (speaks and bool(see[_AT["topic"]] or reached))
    if not (see[_AT["opening"]] or see[_AT["held"]]) and see[_AT["topic"]] == 1:
        # One word of an outlet's in advice to the reader: "..., contact your bank at once."
        return False
    if kind in _NOTES or kind in {Kind.SUBSCRIBE, Kind.APP}:
        fixed = see[_AT["opening"]] in _FIXED or text[0] >= _FIRST_UNSPACED
        return speaks or (fixed and kind not in _NOTES)
    return speaks or not (kind is Kind.RELATED and see[_AT["address"]])


def make(
    text: str,
    kind: BoilerplateKind,
    tables: BoilerplateTables,
    *,
    where: Where = Span,
    links: tuple[Link, ...] = (),
) -> Boilerplate:
    r"""Make the value of a block: its text on one line, and how to reach whom it names.

    *links* are those whose markup is gone from *text*; addresses printed in the text are added,
    each once.

    >>> text = "To contact the Gazette\nvisit: gazette.example/contact"
    >>> block = make(text, BoilerplateKind.CONTACT, tables(()))
    >>> block.text, block.links[0].url
    ('To contact the Gazette visit: gazette.example/contact', 'https://gazette.example/contact')
    """
    said = _said if len(text) <= LONGEST_KNOWN else _said.__wrapped__
    line, holder, years, reach, printed = said(text, kind, tables, links)
    return Boilerplate(
        kind=kind,
        text=line,
        holder=holder,
        years=years,
        links=reach.links,
        emails=reach.emails,
        phones=reach.phones,
        postal=printed,
        span=where(0, len(text)),
    )


class _Said(NamedTuple):
    """What a block says, wherever it is printed."""

    line: str
    holder: str | None
    years: tuple[int, ...]
    reach: contacts.Contacts
    postal: tuple[str, ...]


LONGEST_KNOWN: Final = 400
"""What was said of a longer block is not remembered."""


@lru_cache(maxsize=1024)
def _said(
    text: str, kind: BoilerplateKind, tables: BoilerplateTables, links: tuple[Link, ...]
) -> _Said:
    """Read a block; an outlet prints the same under all its articles, so what is short is kept."""
    line = _one_line(text)
    holder, years = owner(line, tables) if kind is Kind.COPYRIGHT else (None, ())
    printed = tuple(found.label for found in postal(text, tables.postal)) if kind in _POSTED else ()
    return _Said(line, holder, years, contacts.read(text, tables.reach, links), printed)


_POSTED: Final = (Kind.CONTACT, Kind.COPYRIGHT, Kind.LEGAL)
"""Notes that say where an outlet is; a correction may name a house that burned."""
_BETWEEN_UNSPACED: Final = late(
    r"(?<=[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff])\n+(?=[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff])"
)


def _one_line(text: str) -> str:
    if "\n" in text and not text.isascii():
        text = _BETWEEN_UNSPACED.sub("", text)
    return " ".join(text.split())


def takes(text: str, kind: BoilerplateKind, following: str, tables: BoilerplateTables) -> bool:
    """Tell whether the block *text* goes on in the block *following*.

    An opening that ends in a colon, or that breaks off before its end, takes the next block
    when that gives what it promised: an address, a short line.

    >>> contact, plain = BoilerplateKind.CONTACT, tables(())
    >>> takes("To contact the Gazette visit:", contact, "gazette.example/contact", plain)
    True
    >>> takes("To contact the Gazette", contact, "Storm closes ports", plain)
    False
    """
    if kind is Kind.RELATED or kind is Kind.TAGS or len(following) > 160:
        return False
    end = text.rstrip(CLOSERS)[-1:]
    if end in {":", "："}:
        short = len(following) <= 80 and following.rstrip(CLOSERS)[-1:] not in STOPS
        return short or _reaches(following, tables)
    if end in STOPS or kind is not Kind.CONTACT or len(text) > 120 or addresses(text):
        return False
    return following.rstrip()[-1:] in {":", "："} or _reaches(following, tables)


def leads(text: str, following: str, tables: BoilerplateTables) -> bool:
    """Tell whether a few words lead to the contact *following*, though they say nothing by themselves.

    Both name the outlet, or its address does: "Kontaktiert die WSWS und die" / "Partei, besucht:" /
    "wsws.org/contact".

    >>> from newsparse import languages, publishers
    >>> wsws = publishers.load("world_socialist_web_site")
    >>> german = tables((languages.load("de"),), (wsws,))
    >>> leads("Kontaktiert die WSWS und die", "Harbour Party, visit: wsws.org/contact", german)
    True
    >>> leads("The ferries stayed in harbour", "To contact the WSWS visit: wsws.org", german)
    False
    """
    end = text.rstrip(CLOSERS)[-1:]
    if len(text) > _LONGEST_LEADING or end in STOPS or not end or not addresses(following):
        return False
    if end not in {":", "："} and not _names(text, tables):
        return False
    if end in {":", "："} and len(following) > _LONGEST_LEADING:
        return False
    both = f"{text} {following}"
    if not _names(both, tables) and not any(map(both.casefold().__contains__, tables.domains)):
        return False
    kind, score = judge(both, tables)
    return kind is Kind.CONTACT and score > _PLAIN


def _names(text: str, tables: BoilerplateTables) -> bool:
    words = fold(text).split()
    return names_outlet(" ".join(words), [word.strip(PUNCTUATION) for word in words], tables)


def _reaches(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a text gives an address or a number."""
    return bool(
        addresses(text) or contacts.phones(text, tables.reach) or postal(text, tables.postal)
    )


def read(
    text: str,
    tables: BoilerplateTables,
    *,
    where: Where = Span,
    links: tuple[Link, ...] = (),
    ended: regex.Pattern[str] | None = None,
) -> Footer:
    r"""Read the blocks of a footer, as many in a row as there are.

    *ended* is how a line says that a text ends above it ("ENDS"): such a line is no block.
    Raises :class:`FooterError` where the first block is none.

    >>> from newsparse.languages import load
    >>> footer = read("© 2024 The Daily Gazette\n\nShare this article", tables((load("en"),)))
    >>> [block.kind.value for block in footer]
    ['copyright', 'share']
    """
    blocks: list[Boilerplate] = []
    spans = [part for block in _blocks(text) for part in _lines(text, *block, tables)]
    if len(spans) > 1:
        # "###", "-30-", "-ends-": ends a press release, and says nothing itself.
        first = text[slice(*spans[0])]
        if not any(map(str.isalpha, first)) or (ended is not None and ended.fullmatch(first)):
            del spans[0]
    index = 0
    stop = 0
    label: BoilerplateKind | None = None
    while index < len(spans):
        start, end = spans[index]
        block = text[start:end]
        kind, score = judge(block, tables)
        follows = index + 1
        # A part may say nothing alone: the whole of what belongs together is asked.
        while (
            follows < len(spans)
            and kind is not None
            and takes(block, kind, text[spans[follows][0] : spans[follows][1]], tables)
        ):
            end = spans[follows][1]
            block = text[start:end]
            together = judge(block, tables)
            score = max(score, together.score)
            follows += 1
        if kind is None or score <= 0.0:
            if label is None or not _is_title(block):
                break
            kind = label
        blocks.append(
            _placed(block, kind, tables, start, where, links, alone=len(spans) == follows - index)
        )
        label = kind if kind is Kind.RELATED else None
        stop = end
        index = follows
    if not blocks:
        place = where(*spans[0]) if spans else where(0, len(text))
        raise FooterError(text, place, "a block of boilerplate")
    return Footer(blocks=tuple(blocks), span=where(spans[0][0], stop))


def _lines(text: str, start: int, stop: int, tables: BoilerplateTables) -> list[tuple[int, int]]:
    """Part a block into runs of lines of one kind, where each line alone is boilerplate."""
    if "\n" not in text[start:stop]:
        return [(start, stop)]
    parts: list[tuple[int, int]] = []
    last: BoilerplateKind | None = None
    at = start
    for line in text[start:stop].split("\n"):
        kind, score = judge(line, tables)
        if kind is None or score <= 0.0 or line.rstrip()[-1:] in {":", "："}:
            return [(start, stop)]
        if kind is last:
            parts[-1] = (parts[-1][0], at + len(line))
        else:
            parts.append((at, at + len(line)))
        last = kind
        at += len(line) + 1
    return parts


def _is_title(block: str) -> bool:
    return len(block) <= 120 and "\n" not in block and block[-1] != "."


def _placed(
    block: str,
    kind: BoilerplateKind,
    tables: BoilerplateTables,
    start: int,
    where: Where,
    links: tuple[Link, ...],
    *,
    alone: bool,
) -> Boilerplate:
    mine = tuple(
        link for link in links if alone or (link.text or link.url) in block or link.url in block
    )
    return make(block, kind, tables, where=lambda a, b: where(start + a, start + b), links=mine)


def _blocks(text: str) -> list[tuple[int, int]]:
    """Part *text* at blank lines."""
    found: list[tuple[int, int]] = []
    start = stop = at = 0
    for line in text.split("\n"):
        if line.strip():
            if stop == 0 or start < 0:
                start = at
            stop = at + len(line)
        elif stop and start >= 0:
            found.append((start, stop))
            start = -1
        at += len(line) + 1
    if stop and start >= 0:
        found.append((start, stop))
    return found
