"""What speaks for and against boilerplate in one block: the cues, and the table that weighs them.

Facts
-----
- A keyword decides nothing: prose tells reporters things in an e-mail, protects scripts by
  copyright and employs correction officers. What a phrase is worth depends on where it stands
  (as the opening, as a label before a colon, as the whole block, within), on how long the block
  is, on whether it is a sentence, a quotation or a list, and on what else speaks for the same.
- What somebody is quoted as saying is not said by the block.
- Photo credits open with © as copyright lines do; the phrases within tell them apart.
- A row of service names (``Facebook Twitter WhatsApp``) is a share bar; a row of sections
  parted by ``>`` is a breadcrumb trail; an address alone is a contact; a line of agencies and
  staff initials (``red, dpa``) is a credit.
- Copy and paste glues neighbours (``to printSend feedback``): a capital after a small letter
  parts words here.

The weights were set by hand and then fitted (scripts/fit_boilerplate.py).
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsparse.evidence import Cue, Pair, Table
from newsparse.fields import boilerplate_voices as voices
from newsparse.fields import contacts
from newsparse.fields.boilerplate_words import (
    ASKING,
    LEAD,
    PUNCTUATION,
    UNSPACED,
    BoilerplateTables,
    Entry,
    Found,
    fold,
)
from newsparse.fields.boilerplate_words import (
    folded as to_folded,
)
from newsparse.model import BoilerplateKind

__all__ = ["CLOSERS", "STOPS", "TABLE", "Seen", "addresses", "cues"]

Kind = BoilerplateKind

_SERVICES: Final = frozenset(
    "save facebook twitter x whatsapp telegram linkedin reddit pinterest instagram tiktok messenger "
    "threads bluesky mastodon vk vkontakte tumblr flipboard pocket xing email e-mail mail print "
    "drucken sms copy link flipboard viber line weibo wechat youtube rss signal google truthsocial "
    "imprimir imprimer stampa skriv shareaholic snapchat kakaotalk odnoklassniki fb pinit digg "
    "teilen share tweet + compartir partager condividi dela del udostępnij paylaş sdílet".split()
)

_SIGNS: Final = "©ⓒ℗Ⓒ"
_GLUED: Final = regex.compile(r"(?<=[\p{Ll}?!)])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\.)(?=\p{Lu}\p{L})")
_SEPARATORS: Final = regex.compile(r" [|·•/›»>‹«–] |[|·•›»]|\n")
_CRUMBS: Final = regex.compile(r"[^>›»\n]{1,40}(?: ?[>›»] ?[^>›»\n]{1,40}){2,}")
_SPEECH: Final = '"“„«「'
_QUOTED: Final = regex.compile(r"[“„«\"「][^“”„«»\"「」]*+[”“»\"」]")
STOPS: Final = ".!?。！？।؟።။"
CLOSERS: Final = "\"'”’»›)]」』）* "
_DIALOGUE: Final = frozenset({"– ", "— "})
_ASKED: Final = frozenset({Kind.SHARE, Kind.CONTACT, Kind.COMMENTS})
_ARROWS: Final = "»›→>▶►"

_LONG: Final = 400
"""Beyond this many characters only the beginning and the end of a block are looked at."""

_SHORT: Final = 240
_EYE: Final = 110
"""Of a block that is no short one as much is looked at from either end, before anything dearer."""

_GLUE: Final = 100
_BREAKS: Final = (". ", "? ", "! ")
_HEAD: Final = 200
_TAIL: Final = 160
_OPENING: Final = ("none", "word", "two words", "more words", "label", "whole", "menu word")
_HELD: Final = ("none", "word", "two words", "more words", "several")
_SIGN: Final = ("none", "within", "opens")
_ADDRESS: Final = ("none", "within", "closes", "most", "all")
_NAMES: Final = ("none", "outlet", "outlet and address", "services", "agencies")
_BORDER: Final = ("none", "one side", "both sides")
_LENGTH: Final = ("25", "60", "120", "240", "480", "more")
_ENDING: Final = ("open", "sentence", "colon", "arrow")
_SHAPE: Final = ("running", "list", "capitals", "trail", "hashtags")
_VOICE: Final = ("other", "house")
_SPEECH_VALUES: Final = ("none", "marks", "a verb of saying")
_TIE: Final = ("no sentence", "tied", "untied", "a question")
_TOPIC: Final = ("none", "one", "two", "more", "of itself", "two of itself")
_PERSON: Final = ("none", "a name and a trade", "names and their work")

TABLE: Final = Table(
    "is this block boilerplate?",
    bias=-1.8,
    cues=[
        Cue("opening", "which part of the block an opening phrase is", _OPENING,
            ((-0.0, 1.4, 3.2, 4.1, 5.1, 6.5, -0.4),)),
        Cue("held", "which phrase stands within", _HELD, ((-0.0, 0.6, 1.8, 3.3, 3.3),)),
        Cue("border", "whether that phrase begins or ends a sentence", _BORDER,
            ((-0.5, 0.5, 0.8),)),
        Cue("sign", "where the copyright sign stands", _SIGN, ((0.0, 2.2, 6.0),)),
        Cue("address", "how much of the block is an address", _ADDRESS,
            ((-0.0, 0.4, 1.8, 3.5, 7.0),)),
        Cue("names", "whether an outlet or sharing services are named", _NAMES,
            ((0.0, 0.0, 4.5, 6.0, 6.0),)),
        Cue("length", "how long the block is", _LENGTH, ((1.2, 1.2, 0.3, -1.0, -2.1, -3.2),)),
        Cue("ending", "how the block ends", _ENDING, ((0.9, -0.4, 0.8, 2.0),)),
        Cue("shape", "how the block is set", _SHAPE, ((0.2, 1.1, 0.2, 6.0, 6.0),)),
        Cue("voice", "who speaks", _VOICE, ((-0.0, 1.3),)),
        Cue("speech", "whether somebody is quoted", _SPEECH_VALUES, ((0.1, -2.3, -3.0),)),
        Cue("person", "whether it says who somebody is", _PERSON, ((-0.2, 3.3, 2.0),)),
        Cue("tie", "what ties a sentence to the outlet or the text itself", _TIE,
            ((0.0, 0.0, -3.0, -4.8),)),
        Cue("topic", "words of one kind, said by the outlet or of the text itself", _TOPIC,
            ((0.0, 0.0, 0.6, 4.0, 2.0, 4.0),)),
    ],
    pairs=[
        Pair("held", "border",
             (("word", "none", -0.8), ("two words", "none", -0.8), ("more words", "none", -1.2),
              ("several", "none", -1.2))),
        Pair("opening", "ending", (("word", "sentence", -1.0), ("two words", "sentence", -0.4))),
    ],
)  # fmt: skip


class Seen(NamedTuple):
    """The cues of a block as indexes into the values of :data:`TABLE`, and its likeliest kind."""

    values: tuple[int, ...]
    kind: BoilerplateKind


def cues(text: str, tables: BoilerplateTables) -> Seen | None:
    """Look at a block, or return None at once where nothing in it can be boilerplate."""
    length = len(text)
    if length > _EYE and text[length >> 1] >= "\u0e00" and text[length // 3] >= "\u0e00":
        # There are no words to look at.
        odd = _may_be_unspaced(text, tables) or "@" in text or "://" in text or "©" in text
        return _look(text, tables) if odd else None
    shown = text if length <= _SHORT else f"{text[:_EYE]} {text[-_EYE:]}"
    folded = to_folded(shown)
    words = folded.split()
    if not words or (len(words) == 1 and words[0][-1] == "." and _is_word(words[0])):
        return None
    first = words[0]
    if not first.isalnum():
        first = first.strip(PUNCTUATION)
    opens = tables.opens
    if (first in opens or not first) and _opens(words, tables):
        return _look(text, tables)
    if len(words) > 1:
        second = words[1]
        if not second.isalnum():
            second = second.strip(PUNCTUATION)
        if f"{first} {second}" in opens and _opens(words, tables):
            return _look(text, tables)
    if length <= _GLUE and "-" in folded:
        words += folded.replace("-", " ").split()
    hits = tables.filter.intersection(words)
    if hits and _may_hold(folded, words, hits, tables):
        return _look(text, tables)
    if "@" in text or "://" in text or "wsws" in folded:
        return _look(text, tables)
    if length <= _SHORT and _asks(folded, tables) is not None:
        return _look(text, tables)
    if length <= _SHORT and _may_be_odd(text, words, tables):
        return _look(text, tables)
    if not text.isascii() and ("©" in text or _may_be_unspaced(text, tables)):
        return _look(text, tables)
    return None


def _opens(words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether an opening phrase stands there, before anything dearer is looked at."""
    return _opening(" ".join(words[:16]).lstrip(LEAD + _SIGNS), tables) is not None


def _is_word(word: str) -> bool:
    """Tell whether *word* is the end of a sentence, torn off: a word and its full stop."""
    return word[:-1].isalpha()


def _may_hold(
    folded: str, words: list[str], hits: frozenset[str], tables: BoilerplateTables
) -> bool:
    """Tell whether a phrase stands within, where one of its words does."""
    topics = 0
    itself = False
    for word in hits:
        bare = word if word.isalnum() else word.strip(PUNCTUATION)
        topics += bare in tables.topics
        itself = itself or any(phrase in folded for phrase in tables.itself.get(bare, ()))
        if bare in tables.trades and not tables.links.isdisjoint(words[1:9]):
            return True
        for entry in tables.holds.get(bare, ()):
            if entry.text in folded:
                return True
    if itself:
        return topics > 0
    return topics > 1 and (
        not tables.house.isdisjoint(words) or any(mark in folded for mark in "€£$")
    )


def _asks(folded: str, tables: BoilerplateTables) -> Found | None:
    """Find what a later sentence asks of the reader: "We need you. Chip in today."."""
    for mark in _BREAKS:
        at = folded.find(mark)
        while at >= 0:
            start = at + len(mark)
            blank = folded.find(" ", start)
            if blank > 0 and folded[start:blank] in tables.asks:
                entry = _opening(folded[start : start + 60], tables)
                if entry is not None and entry.size > 1 and entry.kind in ASKING:
                    return entry, start, start + len(entry.text)
            at = folded.find(mark, start)
    return None


def _may_be_odd(text: str, words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a short block has glued words, a row of services, an address or a sign."""
    if "(c)" in text or "(C)" in text or text[0] in _SIGNS or text[-1] in ":»›→►":
        return True
    few = len(words) < 10 and len(text) <= _GLUE
    if few:
        bare = [word.strip("().,;:[]（）") for word in words]
        if not _SERVICES.isdisjoint(bare) or (
            text[-1] not in ".!?" and voices.may_sign(words, tables)
        ):
            return True
        if words[0][0] == "#" or (len(words) < 6 and any(map(str.isdigit, words))):
            return True
    sentence = text[-1] in STOPS or text[-2:-1] in STOPS
    if (not sentence or few) and ("." in text[1:-1] or "/" in text or " > " in text):
        return True
    return len(text) <= _GLUE and _GLUED.search(text) is not None


def _may_be_unspaced(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a phrase of an unspaced script opens the block or stands at one of its ends."""
    length = len(text)
    if max(text[0], text[length // 3], text[length >> 1], text[-2:-1]) < "\u0e00":
        return False
    if length > _EYE:
        text = text[: _EYE // 2] + text[-_EYE // 2 :]
    bare = text.lstrip(LEAD + _SIGNS)
    for entry in tables.opens_by_pair.get(bare[:2], ()):
        if bare.startswith(entry.text):
            return True
    rare = tables.rare
    return any(
        phrase in text for letter in rare.keys() & frozenset(text) for phrase in rare[letter]
    )


def _look(text: str, tables: BoilerplateTables) -> Seen | None:
    whole = text
    if len(text) > _LONG:
        text = text[: text.rfind(" ", 0, _HEAD) + 1 or _HEAD] + "\n" + text[-_TAIL:]
    folded = fold(text)
    wide = len(UNSPACED.findall(text)) if max(text) >= "\u0e00" else 0
    bare = folded.lstrip(LEAD + _SIGNS)
    opened = _opening(bare, tables)
    if opened is None and len(bare) <= _COUNTED and bare != (counted := _COUNT.sub("", bare)):
        bare = counted
        opened = _opening(bare, tables)
    # What somebody is quoted as saying is not said by the block.
    said = _QUOTED.sub(" ", folded) if any(mark in folded for mark in _SPEECH) else folded
    held = _held(said, tables)
    tokens = [word.strip(PUNCTUATION) or word for word in folded.split()]
    if opened is None and not held and len(text) <= 240 and _GLUED.search(text):
        said = folded = fold(_GLUED.sub(" ", text))
        bare = folded.lstrip(LEAD + _SIGNS)
        opened = _opening(bare, tables)
        held = _held(folded, tables)
    if opened is None and not held and len(whole) <= _SHORT:
        asked = _asks(said, tables)
        if asked is not None:
            held = [asked]
    if opened is not None and opened.text in tables.bylines and opened.kind is Kind.CREDITS:
        behind = bare[len(opened.text) :].split()
        if len(behind) < 5 and not any(map(_NO_NAME.search, behind)):
            return None
    if opened is not None:
        # What the opening has already said is not said again by a phrase inside it.
        start = len(folded) - len(bare)
        inside = start + len(opened.text)
        held = [found for found in held if found[2] > inside]

    opening = 0
    if opened is not None:
        rest = bare[len(opened.text) :]
        after = rest.lstrip()
        if not after.strip(PUNCTUATION) or (len(after) <= 20 and _AMOUNT.fullmatch(after)):
            opening = 5
        elif (
            opened.text[-1] == ":"
            or after[:1] in {":", "|", "："}
            or after[:2] in {"– ", "— "}
            or (opened.kind is Kind.CORRECTION and _DATED.match(after))
        ):
            opening = 4
        else:
            opening = min(opened.size, 3)
            if opening == 1 and opened.kind in _MENU:
                opening = 6
    distinct = {(entry.text) for entry, _, _ in held}
    sizes = max((entry.size for entry, _, _ in held), default=0)
    held_value = 4 if len(distinct) > 1 else min(sizes, 3)

    border = 0
    if held:
        border = max(_borders(said, start, stop) for _, start, stop in held)

    sign = 0
    if text.lstrip(LEAD)[:1] in _SIGNS or bare.startswith("(c)") or folded.startswith("(c)"):
        sign = 2
    elif any(mark in text for mark in _SIGNS) or "(c)" in folded:
        sign = 1

    reach = addresses(whole if len(whole) <= _LONG else text)
    if len(whole) <= _HEAD and any(map(str.isdigit, whole)):
        reach += contacts.phones(whole)
    address = 0
    if reach:
        covered = sum(len(found.label) for found in reach)
        last = max(found.span.stop for found in reach)
        closes = last >= len(text.rstrip(PUNCTUATION + STOPS))
        share = covered / max(1, len(text.strip(PUNCTUATION)))
        address = 4 if share > 0.9 else 3 if share > 0.45 else 2 if closes else 1

    services = sum(map(_SERVICES.__contains__, tokens))
    names = 0
    if services == len(tokens) or (services >= 2 and services * 5 >= len(tokens) * 3):
        names = 3
    elif len(folded) <= 100 and voices.signs(folded, tables):
        names = 4
    elif len(folded) + wide <= 240 and voices.names_outlet(folded, tokens, tables):
        outlet = any(domain in folded for domain in tables.domains)
        names = 2 if (outlet and reach) or folded.endswith(":") else 1

    size = len(whole) + wide
    length = 0 if size <= 25 else 1 if size <= 60 else 2 if size <= 120 else 3 if size <= 240 else 4
    if size > 480:
        length = 5
    tail = text.rstrip(CLOSERS)
    closing = text.rstrip("\"'”’)]* ")[-1:]
    ending = 0
    if closing in _ARROWS:
        ending = 3
    elif tail[-1:] in ":：":
        ending = 2
    elif tail[-1:] in STOPS:
        ending = 1

    shape = 0
    if _CRUMBS.fullmatch(whole) and ending != 1:
        shape = 3
    elif len(tokens) > 1 and all(word[0] == "#" and len(word) > 1 for word in whole.split()):
        shape = 4
    elif len(_SEPARATORS.findall(text)) >= 2:
        shape = 1
    elif text.isupper() and wide * 2 < len(text):
        shape = 2
    voice = int(not tables.house.isdisjoint(tokens))
    own = voices.of_itself(said, tokens, tables)
    topic_kind, topic = voices.topic(said, tables, own=own, voice=bool(voice))
    speech = int(any(mark in text for mark in _SPEECH) or (text[:2] in _DIALOGUE and ending == 1))
    if not tables.speech.isdisjoint(tokens):
        speech = 2
    person = 0
    if any(
        entry.kind is Kind.CREDITS and start and voices.is_name(text[:start].split())
        for entry, start, _ in held
    ):
        person = 2
    if (
        any(entry.kind is Kind.AUTHOR_BIO for entry, _, _ in held)
        or not tables.trades.isdisjoint(tokens)
    ) and voices.is_person(_GLUED.sub(" ", text), held, tables):
        person = 1
    tie = 0
    if ending == 1 and opened is not None and opening in {1, 2, 3, 6}:
        rest = bare[len(opened.text) :]
        known = own or held or reach or sign or names > 1 or person
        tie = 1 if known or _is_tied(text, opened, rest, tables, said=speech > 0) else 2
        # Papers print interviews: "What do you think of the strike?" is asked of somebody else.
        if opened.kind in _ASKED and closing == "?" and not (own or held or reach or topic > 1):
            tie = 3 if not any(mark in rest for mark in _BREAKS) else tie
    values = (
        opening, held_value, border, sign, address, names, length, ending, shape, voice, speech,
        person, tie, topic,
    )  # fmt: skip
    kind = _kind(opened, opening, held, values, topic_kind)
    return None if kind is None else Seen(values, kind)


_COUNTED: Final = 40
_COUNT: Final = regex.compile(r"(?<!\S)\d{1,4}(?:[.,]\d{3})? (?=\p{L})")
_AMOUNT: Final = regex.compile(r"[(\[]?\d[\d.,:]*+\)?(?: \p{L}+\.?)?\)?\.?")
_DATED: Final = regex.compile(
    r"[(,\[]?[^:.\n]{0,24}?\d[^:\n]{0,16}(?::\d\d[^:\n]{0,12})?\)?\s?:(?!\d)"
)
_NO_NAME: Final = regex.compile(r"[\d/;:@,()]")


def _is_tied(text: str, opened: Entry, rest: str, tables: BoilerplateTables, *, said: bool) -> bool:
    """Tell whether a sentence is the outlet's own, by what stands behind its opening phrase.

    The phrase says all, or is a sentence or line of its own; the outlet speaks; a number or names
    alone follow; or a note on somebody goes on to say what the person does.
    """
    if opened.size > 2 or rest[:1] in "?!.…" or rest[1:2].isdigit():
        return True
    if voices.speaks(rest, tables) or voices.names_follow(text, rest):
        return True
    if fold(text.partition("\n")[0]).strip(PUNCTUATION) == opened.text:
        return True
    return (
        opened.kind is Kind.AUTHOR_BIO
        and not said
        and any(
            Kind.AUTHOR_BIO in tables.topics.get(word.strip(PUNCTUATION), ())
            for word in rest.split()
        )
    )


def _opening(bare: str, tables: BoilerplateTables) -> Entry | None:
    """Find the longest phrase that *bare* opens with."""
    words = bare.split(" ", 2)
    first = words[0].strip(PUNCTUATION)
    if len(words) > 1:
        for entry in tables.opens.get(f"{first} {words[1].strip(PUNCTUATION)}", ()):
            if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
                return entry
    for entry in tables.opens.get(first, ()):
        if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
            return entry
    for entry in tables.opens_by_pair.get(bare[:2], ()):
        if bare.startswith(entry.text):
            return entry
    return None


def _ends_there(text: str, stop: int, entry: Entry) -> bool:
    return entry.open_end or not text[stop : stop + 1].isalnum()


def _held_at(
    folded: str, key: str, start: int, entries: tuple[Entry, ...], found: list[Found]
) -> None:
    """Add the longest phrase that stands around its *key*, which is printed behind *start*."""
    place = folded.find(key, start)
    for entry in entries:
        begin = place - entry.offset
        if (
            begin >= 0
            and folded.startswith(entry.text, begin)
            and (begin == 0 or not entry.text[0].isalnum() or not folded[begin - 1].isalnum())
            and _ends_there(folded, begin + len(entry.text), entry)
        ):
            found.append((entry, begin, begin + len(entry.text)))
            return


def _held(folded: str, tables: BoilerplateTables) -> list[Found]:
    """Find the phrases that stand within, the longest at each place."""
    found: list[Found] = []
    holds = tables.holds
    at = 0
    for word in folded.split(" "):
        start = at
        at += len(word) + 1
        bare = word if word.isalnum() else word.strip(PUNCTUATION)
        if bare in holds:
            _held_at(folded, bare, start, holds[bare], found)
        if "/" in word or "-" in word:
            for piece in _pieces(word):
                if piece != bare and piece in holds:
                    _held_at(folded, piece, start, holds[piece], found)
    if tables.holds_by_pair and max(folded, default="") >= "\u0e00":
        skip = 0
        for start in range(len(folded) - 1):
            if start < skip:
                continue
            for entry in tables.holds_by_pair.get(folded[start : start + 2], ()):
                if folded.startswith(entry.text, start):
                    skip = start + len(entry.text)
                    found.append((entry, start, skip))
                    break
    return found


def _borders(folded: str, start: int, stop: int) -> int:
    """Count the sides on which a phrase stands free: a mark, or the block's own end."""
    before = folded[:start].rstrip()[-1:]
    after = folded[stop:].lstrip()[:1]
    return int(not before or not before.isalnum()) + int(not after or not after.isalnum())


def _pieces(word: str) -> list[str]:
    return [piece.strip(PUNCTUATION) for piece in word.replace("-", "/").split("/")][:6]


def addresses(text: str) -> tuple[contacts.Printed, ...]:
    """Return the web and e-mail addresses printed in *text*."""
    return (*contacts.links(text), *contacts.emails(text))


# A single word that opens a block of these kinds says next to nothing unless it is all.
_MENU: Final = frozenset({Kind.NAVIGATION, Kind.ADVERTISEMENT, Kind.TAGS, Kind.AUTHOR_BIO})

_PRIORITY: Final = {kind: rank for rank, kind in enumerate(Kind)}


def _kind(
    opened: Entry | None,
    opening: int,
    held: list[Found],
    values: tuple[int, ...],
    topic_kind: BoilerplateKind | None,
) -> BoilerplateKind | None:
    """Weigh the phrases and signs for each kind; the heaviest is it."""
    votes: dict[BoilerplateKind, float] = {}
    if opened is not None:
        votes[opened.kind] = 1.0 + opened.size + (1.5 if opening >= 4 else 0.0)
    for entry, _, _ in held:
        votes[entry.kind] = votes.get(entry.kind, 0.0) + 0.5 + 0.7 * entry.size
    _, _, _, sign, address, names, _, ending, shape, _, _, person, _, topic = values
    if topic_kind is not None and topic > 1:
        votes[topic_kind] = votes.get(topic_kind, 0.0) + (0.0, 0.0, 1.0, 3.0, 2.2, 3.6)[topic]
    if sign:
        votes[Kind.COPYRIGHT] = votes.get(Kind.COPYRIGHT, 0.0) + (4.6 if sign == 2 else 1.6)
    if address >= 2:
        votes[Kind.CONTACT] = votes.get(Kind.CONTACT, 0.0) + (0.0, 0.0, 0.8, 1.5, 4.0)[address]
    if names == 3:
        votes[Kind.SHARE] = votes.get(Kind.SHARE, 0.0) + 4.0
    elif names == 4:
        votes[Kind.CREDITS] = votes.get(Kind.CREDITS, 0.0) + (0.0 if sign == 2 else 4.5)
    elif names == 2 and (opened is None or opened.kind is Kind.CONTACT):
        votes[Kind.CONTACT] = votes.get(Kind.CONTACT, 0.0) + 4.0
    if person == 1:
        votes[Kind.AUTHOR_BIO] = votes.get(Kind.AUTHOR_BIO, 0.0) + 3.5
    if ending == 3:
        votes[Kind.RELATED] = votes.get(Kind.RELATED, 0.0) + 0.5
    if shape == 4:
        votes[Kind.TAGS] = votes.get(Kind.TAGS, 0.0) + 5.0
    elif shape == 3:
        votes[Kind.NAVIGATION] = votes.get(Kind.NAVIGATION, 0.0) + 5.0
    if not votes:
        return None
    return max(votes, key=lambda kind: (votes[kind], -_PRIORITY[kind]))
