"""Boilerplate: one printed block in, what it is for and how sure that is out.

Facts
-----
- A keyword decides nothing: prose tells reporters things in an e-mail, protects scripts by
  copyright and employs correction officers. What a phrase is worth depends on where it stands
  (as the opening, as a label before a colon, as the whole block, within), on how long the block
  is, on whether it is a sentence, a quotation or a list, and on what else speaks for the same.
- Photo credits open with © as copyright lines do; the phrases within tell them apart.
- A row of service names (``Facebook Twitter WhatsApp``) is a share bar; a row of sections
  parted by ``>`` is a breadcrumb trail; an address alone is a contact.
- Copy and paste glues neighbours (``to printSend feedback``): a capital after a small letter
  parts words here.
- A block that names the World Socialist Web Site, or a Socialist Equality Party section, and
  is short and gives an address or ends in a colon is its contact block in any language. The
  English wording alone is fixed: "To contact the WSWS and the Socialist Equality Party visit:".
- An opening that ends in a colon, or breaks off, takes the next block with it.

The weights were set by hand and then fitted (scripts/fit_boilerplate.py).
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

import attrs
import regex

from newsparse.evidence import Cue, Pair, Table
from newsparse.fields import contacts
from newsparse.languages.record import Language
from newsparse.model import Boilerplate, BoilerplateKind, Footer, FooterError, Link, Span
from newsparse.publishers.record import Publisher

__all__ = [
    "BoilerplateTables",
    "Judgement",
    "cues",
    "judge",
    "make",
    "read",
    "tables",
    "takes",
]

Where = Callable[[int, int], Span]
Kind = BoilerplateKind


class Judgement(NamedTuple):
    """What a block is, seen alone.

    ``kind`` is None where nothing speaks for boilerplate; ``score`` the log-odds that the block
    is boilerplate: above 0 it is more likely than not. A block with a kind and a score below 0
    has some word of boilerplate in it and is prose all the same, unless its neighbours say more.
    """

    kind: BoilerplateKind | None
    score: float


class _Entry(NamedTuple):
    """One phrase: its words, the kind it stands for, and how much of it there is."""

    text: str
    kind: BoilerplateKind
    size: int
    open_end: bool
    offset: int = 0


_Found = tuple[_Entry, int, int]


@attrs.frozen(eq=False)
class BoilerplateTables:
    """The phrases of some languages and publishers, by the word they are looked up by."""

    opens: dict[str, tuple[_Entry, ...]]
    holds: dict[str, tuple[_Entry, ...]]
    filter: frozenset[str]
    opens_by_pair: dict[str, tuple[_Entry, ...]]
    holds_by_pair: dict[str, tuple[_Entry, ...]]
    house: frozenset[str]
    links: frozenset[str]
    trades: frozenset[str]
    names: tuple[str, ...]
    domains: tuple[str, ...]


# Sections and organs of the International Committee of the Fourth International, as they print
# themselves: what a contact block of the World Socialist Web Site names in any language.
_WSWS_NAMES: Final = (
    "wsws",
    "world socialist web site",
    "socialist equality party",
    "sozialistische gleichheitspartei",
    "parti de l'égalité socialiste",
    "partido socialista por la igualdad",
    "partido socialista pela igualdade",
    "grupo socialista pela igualdade",
    "partito dell'uguaglianza socialista",
    "partito socialista per l'uguaglianza",
    "sosyalist eşitlik",
    "партия социалистического равенства",
    "партии социалистического равенства",
    "партию социалистического равенства",
    "socialistische gelijkheidspartij",
    "சோசலிச சமத்துவக் கட்சி",
    "සමාජවාදී සමානතා පක්ෂය",
    "社会主义平等党",
    "社會主義平等黨",
    "社会主義平等党",
    "사회주의평등당",
    "사회주의 평등당",
)
_WSWS_DOMAIN: Final = "wsws.org"

_SERVICES: Final = frozenset(
    "facebook twitter x whatsapp telegram linkedin reddit pinterest instagram tiktok messenger "
    "threads bluesky mastodon vk vkontakte tumblr flipboard pocket xing email e-mail mail print "
    "drucken sms copy link flipboard viber line weibo wechat youtube rss signal google truthsocial "
    "imprimir imprimer stampa skriv shareaholic snapchat kakaotalk odnoklassniki fb pinit digg "
    "teilen share tweet + compartir partager condividi dela del udostępnij paylaş sdílet".split()
)

# Agencies as they sign in closing brackets and source lines, and what stands for them there.
_AGENCIES: Final = frozenset(
    "dpa afp ap reuters rtr sid apa sda kna epd ddp dapd ansa efe lusa belga anp tt ntb ritzau stt "
    "pap ctk čtk tasr sita mti interfax tass тасс ria риа unian уніан aa dha iha anka upi xinhua "
    "kyodo jiji yonhap newsis pti ani ians bernama antara aap agi adnkronos lapresse keystone "
    "keystone-sda agenturen agentur agencies agence agences agencias agenzie agerpres mediafax "
    "tanjug beta hina fena sta bta бта bns leta elta delfi укрінформ apn ats afx rtrs red".split()
)

_SIGNERS: Final = _SERVICES | _AGENCIES

_PUNCTUATION: Final = " \t\n.,:;!?…()[]{}<>\"'“”„«»‹›‘’*_•·–—-|/→►▸▶✉☎【】《》「」（）：。、©ⓒ℗#&+"
_LEAD: Final = " \t\n([{<\"'“„«‹‘*_•·–—-→►▸▶>✉☎【《「（|#/"
_SIGNS: Final = "©ⓒ℗Ⓒ"
_GLUED: Final = regex.compile(r"(?<=[\p{Ll}?!)])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\.)(?=\p{Lu}\p{L})")
_SEPARATORS: Final = regex.compile(r" [|·•/›»>‹«–] |[|·•›»]|\n")
_CRUMBS: Final = regex.compile(r"[^>›»\n]{1,40}(?: ?[>›»] ?[^>›»\n]{1,40}){2,}")
_SPEECH: Final = '"“„«「'
_QUOTED: Final = regex.compile(r"[“„«\"「][^“”„«»\"「」]*+[”“»\"」]")
_STOPS: Final = ".!?。！？।؟።။"
_CLOSERS: Final = "\"'”’»›)]」』）* "
_ARROWS: Final = "»›→>▶►"

# Scripts without blanks between words (Thai, Lao, Burmese, Khmer, kana, ideographs), and Hangul,
# where particles are glued to words and compounds are spaced at will.
_UNSPACED: Final = regex.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
)

_LONG: Final = 400
"""Beyond this many characters only the beginning and the end of a block are looked at."""

_SHORT: Final = 240
_GLUE: Final = 100
_HEAD: Final = 200
_TAIL: Final = 160
_NOTHING: Final = Judgement(None, -7.0)
"""What a block without any sign of boilerplate gets."""


def fold(text: str) -> str:
    """Return *text* as phrases are compared: without case, NFKC, straight quotes, single blanks."""
    return " ".join(_folded(text).split())


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    if "İ" in text:
        # Case folding leaves a dot behind that Turkish does not print.
        text = text.replace("İ", "i")
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    text = text.casefold()
    if "’" in text or "‘" in text:
        text = text.replace("’", "'").replace("‘", "'")
    return text


def _phrases(listed: str) -> list[str]:
    """Part a list of the data at its bars, folded at one go."""
    return [phrase for part in fold(listed).split("|") if (phrase := part.strip())]


def _unspaced(text: str) -> bool:
    return text[:1] >= "\u0e00" and _UNSPACED.match(text) is not None


def _entry(phrase: str, kind: BoilerplateKind) -> _Entry:
    text = phrase.rstrip("*")
    if _unspaced(text):
        # Two characters of an unspaced script are worth about a word.
        return _Entry(text, kind, min(max(1, len(text) // 2), 4), open_end=True)
    open_end = text is not phrase and text != phrase
    return _Entry(text, kind, min(text.count(" ") + 1, 4), open_end or not text[-1].isalnum())


class _Gathered:
    """The phrases on their way into the tables."""

    def __init__(self) -> None:
        self.opens: dict[str, list[_Entry]] = {}
        self.holds: dict[str, list[_Entry]] = {}
        self.opens_by_pair: dict[str, list[_Entry]] = {}
        self.holds_by_pair: dict[str, list[_Entry]] = {}
        self.filter: set[str] = set()

    def opening(self, phrase: str, kind: BoilerplateKind) -> None:
        entry = _entry(phrase.lstrip(_LEAD) or phrase, kind)
        if _unspaced(entry.text):
            self.opens_by_pair.setdefault(entry.text[:2], []).append(entry)
        else:
            words = entry.text.split(" ", 2)
            key = words[0].strip(_PUNCTUATION) or words[0]
            if len(words) > 2 or (len(words) == 2 and not phrase.endswith("*")):
                # Prose opens with "the" all the time, with "the views" hardly ever.
                key = f"{key} {words[1].strip(_PUNCTUATION)}"
            self.opens.setdefault(key, []).append(entry)

    def holding(self, phrase: str, kind: BoilerplateKind) -> None:
        entry = _entry(phrase, kind)
        text = entry.text
        if _unspaced(text):
            self.holds_by_pair.setdefault(text[:2], []).append(entry)
            return
        # The longest word is the rarest. One that stands before a star has many forms and is no
        # key, unless it is alone.
        words = text.split(" ")
        sure = words[:-1] if len(words) > 1 and text is not phrase and text != phrase else words
        key = max(reversed(sure), key=len)
        bare = key.strip(_PUNCTUATION) or key
        offset = text.index(key) + key.index(bare)
        self.holds.setdefault(bare, []).append(entry._replace(offset=offset))
        if key != bare:
            # "photo:" is a label, "photo" is not.
            self.filter.update((key, f"({key}", f"[{key}"))
            if not key[-1].isalnum():
                return
        # A phrase of short words alone is found where something else has raised the question.
        if len(bare) >= _KEY_LENGTH or not bare.isascii():
            self.filter.update(_printed_forms(bare))


def _printed_forms(word: str) -> tuple[str, ...]:
    return (
        word, f"{word}.", f"{word}:", f"{word},", f"{word}!", f"{word}?", f"({word}", f"{word})",
        f"[{word}", f"“{word}", f'"{word}', f"{word}…", f"{word}).", f"({word})", f"/{word}",
    )  # fmt: skip


_KEY_LENGTH: Final = 5


def _longest_first(entries: dict[str, list[_Entry]]) -> dict[str, tuple[_Entry, ...]]:
    return {
        key: tuple(sorted(found, key=lambda entry: -len(entry.text)))
        for key, found in entries.items()
    }


@functools.lru_cache(maxsize=64)
def tables(
    languages: tuple[Language, ...], publishers: tuple[Publisher, ...] = ()
) -> BoilerplateTables:
    """Prepare the phrases of *languages* and *publishers* for look-up, once per tuple."""
    gathered = _Gathered()
    house: set[str] = set()
    links: set[str] = set()
    trades: set[str] = set()
    for language in languages:
        phrases = language.phrases
        for name, listed in phrases.opens.items():
            kind = Kind(name)
            for phrase in _phrases(listed):
                gathered.opening(phrase, kind)
        for name, listed in phrases.holds.items():
            kind = Kind(name)
            for phrase in _phrases(listed):
                gathered.holding(phrase, kind)
        house.update(_phrases(phrases.house))
        links.update(_phrases(phrases.is_words))
        trades.update(_phrases(phrases.trades))
    for trade in trades:
        gathered.filter.update((trade, f"{trade}.", f"{trade},"))
    names = list(_WSWS_NAMES)
    domains = [_WSWS_DOMAIN]
    for publisher in publishers:
        for phrase in publisher.footers:
            gathered.opening(fold(phrase), Kind.CONTACT)
        names += [fold(name) for name in (publisher.name, *publisher.aliases) if len(name) > 3]
        domains += [domain.casefold() for domain in publisher.domains]
    return BoilerplateTables(
        opens=_longest_first(gathered.opens),
        holds=_longest_first(gathered.holds),
        filter=frozenset(gathered.filter),
        opens_by_pair=_longest_first(gathered.opens_by_pair),
        holds_by_pair=_longest_first(gathered.holds_by_pair),
        house=frozenset(house),
        links=frozenset(links),
        trades=frozenset(trades),
        names=tuple(dict.fromkeys(names)),
        domains=tuple(dict.fromkeys(domains)),
    )


# --- the cues ---------------------------------------------------------------------------------

_OPENING: Final = ("none", "word", "two words", "more words", "label", "whole", "menu word")
_HELD: Final = ("none", "word", "two words", "more words", "several")
_SIGN: Final = ("none", "within", "opens")
_ADDRESS: Final = ("none", "within", "closes", "most", "all")
_NAMES: Final = ("none", "outlet", "outlet and address", "services", "agencies")
_BORDER: Final = ("none", "one side", "both sides")
_LENGTH: Final = ("25", "60", "120", "240", "480", "more")
_ENDING: Final = ("open", "sentence", "colon", "arrow")
_SHAPE: Final = ("running", "list", "capitals", "trail")
_VOICE: Final = ("other", "house")
_SPEECH_VALUES: Final = ("none", "speech")
_PERSON: Final = ("none", "a name and a trade")

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
        Cue("shape", "how the block is set", _SHAPE, ((0.2, 1.1, 0.2, 6.0),)),
        Cue("voice", "who speaks", _VOICE, ((-0.0, 1.3),)),
        Cue("speech", "whether somebody is quoted", _SPEECH_VALUES, ((0.1, -2.3),)),
        Cue("person", "whether it says who somebody is", _PERSON, ((-0.2, 3.3),)),
    ],
    pairs=[
        Pair("opening", "ending", (("word", "sentence", -1.0), ("two words", "sentence", -0.4))),
    ],
)  # fmt: skip


class Seen(NamedTuple):
    """The cues of a block as indexes into the values of :data:`TABLE`, and its likeliest kind."""

    values: tuple[int, ...]
    kind: BoilerplateKind


def judge(text: str, tables: BoilerplateTables) -> Judgement:
    """Tell what the block *text* is, seen alone.

    *text* is clean: no inline markup, lines stripped, single blanks. Lines may be parted by
    ``"\\n"``. Never raises.

    >>> from newsparse.languages import load
    >>> english = tables((load("en"),))
    >>> judge("© 2024 The Daily Gazette. All rights reserved.", english).kind.value
    'copyright'
    >>> judge("Correction officers at the prison said they would strike.", english).score < 0
    True
    """
    seen = cues(text, tables)
    if seen is None:
        return _NOTHING
    return Judgement(seen.kind, TABLE.score(seen.values))


def cues(text: str, tables: BoilerplateTables) -> Seen | None:
    """Look at a block, or return None at once where nothing in it can be boilerplate."""
    length = len(text)
    shown = text if length <= _LONG else f"{text[:_HEAD]} {text[-_TAIL:]}"
    folded = _folded(shown)
    words = folded.split()
    if not words:
        return None
    first = words[0]
    if not first.isalnum():
        first = first.strip(_PUNCTUATION)
    opens = tables.opens
    if (first in opens or not first) and _opens(words, tables):
        return _look(text, tables)
    if len(words) > 1:
        second = words[1]
        if not second.isalnum():
            second = second.strip(_PUNCTUATION)
        if f"{first} {second}" in opens and _opens(words, tables):
            return _look(text, tables)
    if length <= _GLUE and "-" in folded:
        words += folded.replace("-", " ").split()
    if not tables.filter.isdisjoint(words) and _may_hold(folded, words, tables):
        return _look(text, tables)
    if "@" in text or "://" in text or "wsws" in folded:
        return _look(text, tables)
    if length <= _SHORT and _may_be_odd(text, words, tables):
        return _look(text, tables)
    if not text.isascii() and ("©" in text or _may_be_unspaced(text, tables)):
        return _look(text, tables)
    return None


def _opens(words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether an opening phrase stands there, before anything dearer is looked at."""
    return _opening(" ".join(words[:16]).lstrip(_LEAD + _SIGNS), tables) is not None


def _may_hold(folded: str, words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a phrase stands within, where one of its words does."""
    for word in tables.filter.intersection(words):
        bare = word if word.isalnum() else word.strip(_PUNCTUATION)
        if bare in tables.trades and not tables.links.isdisjoint(words[1:9]):
            return True
        for entry in tables.holds.get(bare, ()):
            if entry.text in folded:
                return True
    return False


def _may_be_odd(text: str, words: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a short block has glued words, a row of services, an address or a sign."""
    if "(c)" in text or "(C)" in text or text[0] in _SIGNS or text[-1] in ":»›→►":
        return True
    few = len(words) < 10
    if few and not _SIGNERS.isdisjoint(word.strip("().,;:[]") for word in words):
        return True
    sentence = text[-1] in _STOPS
    if (not sentence or few) and ("." in text[1:-1] or "/" in text or " > " in text):
        return True
    return len(text) <= _GLUE and _GLUED.search(text) is not None


def _may_be_unspaced(text: str, tables: BoilerplateTables) -> bool:
    sample = text[0] + text[len(text) // 3] + text[len(text) >> 1] + text[-2:-1]
    if _UNSPACED.search(sample) is None:
        return False
    if len(text) > 160:
        text = text[:80] + text[-80:]
    folded = _folded(text).lstrip(_LEAD + _SIGNS)
    if folded[:2] in tables.opens_by_pair or folded[:1] == "c" or text[0] in _SIGNS:
        return True
    return not tables.holds_by_pair.keys().isdisjoint(map(str.__add__, folded, folded[1:]))


def _look(text: str, tables: BoilerplateTables) -> Seen | None:
    whole = text
    if len(text) > _LONG:
        text = text[: text.rfind(" ", 0, _HEAD) + 1 or _HEAD] + "\n" + text[-_TAIL:]
    folded = fold(text)
    wide = len(_UNSPACED.findall(text)) if not text.isascii() else 0
    bare = folded.lstrip(_LEAD + _SIGNS)
    opened = _opening(bare, tables)
    # What somebody is quoted as saying is not said by the block.
    said = _QUOTED.sub(" ", folded) if any(mark in folded for mark in _SPEECH) else folded
    held = _held(said, tables)
    if opened is None and not held and len(text) <= 240 and _GLUED.search(text):
        said = folded = fold(_GLUED.sub(" ", text))
        bare = folded.lstrip(_LEAD + _SIGNS)
        opened = _opening(bare, tables)
        held = _held(folded, tables)
    if opened is not None:
        # What the opening has already said is not said again by a phrase inside it.
        start = len(folded) - len(bare)
        inside = start + len(opened.text)
        held = [found for found in held if found[2] > inside]

    opening = 0
    if opened is not None:
        rest = bare[len(opened.text) :]
        after = rest.lstrip()
        if not after.strip(_PUNCTUATION):
            opening = 5
        elif opened.text[-1] == ":" or after[:1] in {":", "|", "："} or after[:2] in {"– ", "— "}:
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
    if text.lstrip(_LEAD)[:1] in _SIGNS or bare.startswith("(c)") or folded.startswith("(c)"):
        sign = 2
    elif any(mark in text for mark in _SIGNS) or "(c)" in folded:
        sign = 1

    reach = _addresses(whole if len(whole) <= _LONG else text)
    address = 0
    if reach:
        covered = sum(len(found.label) for found in reach)
        last = max(found.span.stop for found in reach)
        closes = last >= len(text.rstrip(_PUNCTUATION + _STOPS))
        share = covered / max(1, len(text.strip(_PUNCTUATION)))
        address = 4 if share > 0.9 else 3 if share > 0.45 else 2 if closes else 1

    tokens = [word.strip(_PUNCTUATION) or word for word in folded.split()]
    services = sum(token in _SERVICES for token in tokens)
    names = 0
    if services == len(tokens) or (services >= 2 and services * 5 >= len(tokens) * 3):
        names = 3
    elif len(folded) <= 60 and _is_agencies(folded):
        names = 4
    elif len(folded) + wide <= 240 and any(name in folded for name in tables.names):
        outlet = any(domain in folded for domain in tables.domains)
        names = 2 if (outlet and reach) or folded.endswith(":") else 1

    size = len(whole) + wide
    length = 0 if size <= 25 else 1 if size <= 60 else 2 if size <= 120 else 3 if size <= 240 else 4
    if size > 480:
        length = 5
    tail = text.rstrip(_CLOSERS)
    closing = text.rstrip("\"'”’)]* ")[-1:]
    ending = 0
    if closing in _ARROWS:
        ending = 3
    elif tail[-1:] in ":：":
        ending = 2
    elif tail[-1:] in _STOPS or (wide and tail[-1:] in "。"):
        ending = 1

    shape = 0
    if _CRUMBS.fullmatch(whole) and ending != 1:
        shape = 3
    elif len(_SEPARATORS.findall(text)) >= 2:
        shape = 1
    elif text.isupper() and wide * 2 < len(text):
        shape = 2
    voice = int(any(token in tables.house for token in tokens))
    speech = int(any(mark in text for mark in _SPEECH))
    person = int(
        (
            any(entry.kind is Kind.AUTHOR_BIO for entry, _, _ in held)
            or not tables.trades.isdisjoint(tokens)
        )
        and _is_person(_GLUED.sub(" ", text), held, tables)
    )
    values = (
        opening, held_value, border, sign, address, names, length, ending, shape, voice, speech, person,
    )  # fmt: skip
    kind = _kind(opened, opening, held, values)
    return None if kind is None else Seen(values, kind)


_WORDS: Final = regex.compile(r"[\p{L}\p{N}.-]++")


def _is_agencies(folded: str) -> bool:
    """Tell whether a line lists agencies, with staff initials or a site beside them: "red, dpa"."""
    words = [word.strip(".-") for word in _WORDS.findall(folded)]
    known = sum(word in _AGENCIES for word in words)
    return known > 0 and all(
        word in _AGENCIES or len(word) <= 4 or contacts.is_address(word) for word in words
    )


def _opening(bare: str, tables: BoilerplateTables) -> _Entry | None:
    """Find the longest phrase that *bare* opens with."""
    words = bare.split(" ", 2)
    first = words[0].strip(_PUNCTUATION)
    if len(words) > 1:
        for entry in tables.opens.get(f"{first} {words[1].strip(_PUNCTUATION)}", ()):
            if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
                return entry
    for entry in tables.opens.get(first, ()):
        if bare.startswith(entry.text) and _ends_there(bare, len(entry.text), entry):
            return entry
    for entry in tables.opens_by_pair.get(bare[:2], ()):
        if bare.startswith(entry.text):
            return entry
    return None


def _ends_there(text: str, stop: int, entry: _Entry) -> bool:
    return entry.open_end or not text[stop : stop + 1].isalnum()


def _held(folded: str, tables: BoilerplateTables) -> list[_Found]:
    """Find the phrases that stand within, the longest at each place."""
    found: list[_Found] = []
    at = 0
    for word in folded.split(" "):
        start = at
        at += len(word) + 1
        for piece in {
            word.strip(_PUNCTUATION),
            *(_pieces(word) if "/" in word or "-" in word else ()),
        }:
            for entry in tables.holds.get(piece, ()):
                begin = folded.find(piece, start) - entry.offset
                if (
                    begin >= 0
                    and folded.startswith(entry.text, begin)
                    and (
                        begin == 0 or not entry.text[0].isalnum() or not folded[begin - 1].isalnum()
                    )
                    and _ends_there(folded, begin + len(entry.text), entry)
                ):
                    found.append((entry, begin, begin + len(entry.text)))
                    break
    if tables.holds_by_pair and not folded.isascii():
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
    return [piece.strip(_PUNCTUATION) for piece in word.replace("-", "/").split("/")][:6]


def _addresses(text: str) -> tuple[contacts.Printed, ...]:
    return (*contacts.links(text), *contacts.emails(text))


def _is_person(text: str, held: list[_Found], tables: BoilerplateTables) -> bool:
    """Tell whether a name, a run of capitalised words, is followed by what somebody is."""
    for entry, start, _ in held:
        if entry.kind is Kind.AUTHOR_BIO and start and _is_name(text[:start].split()):
            return True
    words = text[:_HEAD].split()
    folded = [fold(word).strip(_PUNCTUATION) for word in words[:18]]
    for index, word in enumerate(folded[1:8], start=1):
        if word in tables.links:
            nearby = folded[index + 1 : index + 10]
            return _is_name(words[:index]) and not tables.trades.isdisjoint(nearby)
    return False


def _is_name(words: list[str]) -> bool:
    titled = sum(word[0].isupper() for word in words)
    return 2 <= len(words) <= 8 and titled * 3 >= len(words) * 2 and words[0][0].isupper()


# A single word that opens a block of these kinds says next to nothing unless it is all.
_MENU: Final = frozenset({Kind.NAVIGATION, Kind.ADVERTISEMENT, Kind.TAGS, Kind.AUTHOR_BIO})

_PRIORITY: Final = {kind: rank for rank, kind in enumerate(Kind)}


def _kind(
    opened: _Entry | None,
    opening: int,
    held: list[_Found],
    values: tuple[int, ...],
) -> BoilerplateKind | None:
    """Weigh the phrases and signs for each kind; the heaviest is it."""
    votes: dict[BoilerplateKind, float] = {}
    if opened is not None:
        votes[opened.kind] = 1.0 + opened.size + (1.5 if opening >= 4 else 0.0)
    for entry, _, _ in held:
        votes[entry.kind] = votes.get(entry.kind, 0.0) + 0.5 + 0.7 * entry.size
    _, _, _, sign, address, names, _, ending, shape, _, _, person = values
    if sign:
        votes[Kind.COPYRIGHT] = votes.get(Kind.COPYRIGHT, 0.0) + (4.6 if sign == 2 else 1.6)
    if address >= 2:
        votes[Kind.CONTACT] = votes.get(Kind.CONTACT, 0.0) + (0.0, 0.0, 0.8, 1.5, 4.0)[address]
    if names == 3:
        votes[Kind.SHARE] = votes.get(Kind.SHARE, 0.0) + 4.0
    elif names == 4:
        votes[Kind.CREDITS] = votes.get(Kind.CREDITS, 0.0) + (0.0 if sign == 2 else 4.0)
    elif names == 2 and (opened is None or opened.kind is Kind.CONTACT):
        votes[Kind.CONTACT] = votes.get(Kind.CONTACT, 0.0) + 4.0
    if person:
        votes[Kind.AUTHOR_BIO] = votes.get(Kind.AUTHOR_BIO, 0.0) + 3.5
    if ending == 3:
        votes[Kind.RELATED] = votes.get(Kind.RELATED, 0.0) + 0.5
    if shape == 3:
        votes[Kind.NAVIGATION] = votes.get(Kind.NAVIGATION, 0.0) + 5.0
    if not votes:
        return None
    return max(votes, key=lambda kind: (votes[kind], -_PRIORITY[kind]))


# --- values -----------------------------------------------------------------------------------


def make(
    text: str, kind: BoilerplateKind, *, where: Where = Span, links: tuple[Link, ...] = ()
) -> Boilerplate:
    """Make the value of a block: its text on one line, and how to reach whom it names.

    *links* are those whose markup is gone from *text*; addresses printed in the text are added,
    each once.

    >>> block = make("To contact the Gazette\\nvisit: gazette.example/contact", BoilerplateKind.CONTACT)
    >>> block.text, block.links[0].url
    ('To contact the Gazette visit: gazette.example/contact', 'https://gazette.example/contact')
    """
    reach = contacts.read(text, links)
    return Boilerplate(
        kind=kind,
        text=_one_line(text),
        links=reach.links,
        emails=reach.emails,
        phones=reach.phones,
        span=where(0, len(text)),
    )


_BETWEEN_UNSPACED: Final = regex.compile(
    r"(?<=[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff])\n+(?=[\u0e00-\u0eff\u3000-\u30ff\u3400-\u9fff])"
)


def _one_line(text: str) -> str:
    return " ".join(_BETWEEN_UNSPACED.sub("", text).split())


def takes(text: str, kind: BoilerplateKind, following: str, tables: BoilerplateTables) -> bool:
    """Tell whether the block *text* goes on in the block *following*.

    An opening that ends in a colon, or that breaks off before its end, takes the next block
    when that gives what it promised: an address, a short line.

    >>> from newsparse.languages import load
    >>> english = tables((load("en"),))
    >>> contact = BoilerplateKind.CONTACT
    >>> takes("To contact the Gazette visit:", contact, "gazette.example/contact", english)
    True
    >>> takes("To contact the Gazette", contact, "Storm closes ports", english)
    False
    """
    if kind is Kind.RELATED or kind is Kind.TAGS or len(following) > 160:
        return False
    end = text.rstrip(_CLOSERS)[-1:]
    reach = bool(_addresses(following) or contacts.phones(following))
    if end in {":", "："}:
        return reach or (len(following) <= 80 and following.rstrip(_CLOSERS)[-1:] not in _STOPS)
    if end in _STOPS or kind is not Kind.CONTACT or _addresses(text):
        return False
    return (reach or following.rstrip()[-1:] in {":", "："}) and len(text) <= 120


def read(
    text: str, tables: BoilerplateTables, *, where: Where = Span, links: tuple[Link, ...] = ()
) -> Footer:
    """Read the blocks of a footer, as many in a row as there are.

    Raises :class:`FooterError` where the first block is none.

    >>> from newsparse.languages import load
    >>> footer = read("© 2024 The Daily Gazette\\n\\nShare this article", tables((load("en"),)))
    >>> [block.kind.value for block in footer]
    ['copyright', 'share']
    """
    blocks: list[Boilerplate] = []
    spans = [part for block in _blocks(text) for part in _lines(text, *block, tables)]
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
        blocks.append(_placed(block, kind, start, where, links, len(spans) == follows - index))
        label = kind if kind is Kind.RELATED else None
        stop = end
        index = follows
    if not blocks:
        first = Span(*spans[0]) if spans else Span(0, len(text))
        raise FooterError(text, first, "a block of boilerplate")
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
    return len(block) <= 120 and "\n" not in block and block[-1] not in "."


def _placed(
    block: str,
    kind: BoilerplateKind,
    start: int,
    where: Where,
    links: tuple[Link, ...],
    alone: bool,
) -> Boilerplate:
    mine = tuple(
        link for link in links if alone or (link.text or link.url) in block or link.url in block
    )
    return make(block, kind, where=lambda a, b: where(start + a, start + b), links=mine)


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
