"""Captions: whether a line or block is about a picture, by who made it and stands at its end.

Facts
-----
A caption says what is to be seen, and behind that who made the picture: behind a word for it
(``Foto: Jana Müller/dpa``), in brackets (``(Jane Doe/AP)``), behind a stop and a stroke (``… port. / LUIS RUIZ``), behind an agency and a stroke
(``REUTERS/Jane Doe``), an agency behind a bar (``… | EFE``), or bare behind the full stop (``Jane Doe for Harbour Monthly``). No
paragraph of a text ends so: its last sentence has a stop.
"""

from __future__ import annotations

import functools
import itertools

import regex

from newsparse.fields.name_words import PARTICLES
from newsparse.fields.tables import Tables
from newsparse.lines import FULL_STOPS, is_small
from newsparse.patterns import any_of, late
from newsparse.publishers.agencies import PHOTO, PICTURES, VIA
from newsparse.publishers.outlets import PRINTED
from newsparse.publishers.words import WITHIN
from newsparse.zones.caption_east import is_eastern_caption
from newsparse.zones.view import is_wide

__all__ = ["is_caption", "is_credit", "is_credit_alone", "is_sent", "names_maker"]

_MOST_CAPTION = 600
"""Where no blank line parts text and picture, what ends in a credit is the text, and the caption."""
_LONGEST_CAPTION = 220
_LONGEST_SIGN = 40
_LEAST_SENTENCE = 2
"""Words behind that for a picture: "Photo finish." is a sentence."""
_OUTLETS = frozenset(map(str.casefold, PRINTED))
_BARS = frozenset("|/")
_WORDS_OF_A_MAKER = 4
_LEAST_SIGN = 3
_SMALL = 3
# One sentence, and behind its stop in brackets an agency, a photographer, or both. Below the text
# an agency alone is who sent it.
_CREDITED = late(
    rf"[^.!?]{{20,170}}[.!?][\"”’]? ?\((?P<by>(?:\p{{Lu}}[\p{{L}}\p{{M}}'’&.-]*[ /,|]{{0,2}}(?:{VIA} )?){{1,5}})\)"
)
_BETWEEN_NAMES = late(r"[ /,|]++")
_LONGEST_SHORT_FORM = 3
# Who and for whom in brackets, or behind a stop and a stroke.
_NAME = r"\p{Lu}[\p{L}\p{M}'’.-]*+"
_MADE_FOR = late(
    rf"[^()]{{16,200}} \((?:{_NAME} ){{1,3}}{_NAME} ?/ ?{_NAME}(?: (?:{_NAME}|{any_of(WITHIN)})){{0,4}}\)"
    rf"|[^/]{{16,200}}[.!?”»] / (?:{_NAME} ){{1,3}}{_NAME}"
)
# Behind one or two sentences who gave it, or for whom it was made, and a colon: "(Supplied: Jane Doe)".
_GIVEN = late(
    rf"[^()]{{20,200}}[.!?][\"”’]? ?\((?P<by>\p{{Lu}}[\p{{L}}\p{{M}}’'.-]*+(?: {_NAME}){{0,3}}): (?:{_NAME} ){{1,3}}{_NAME}\)"
)
_IN_FRONT_OF_CREDITS = (". ", "’ ", "” ", "» ", " (", " [", " | ", " — ", " – ", " - ")
_LEAST_CAPTION = 16
_LONGEST_CREDIT = 70
_SIGNED = ("©", "Ⓒ", "ⓒ")
# One or two sentences, the last of them with a stop that is no abbreviation's, and what stands behind.
_TOLD = regex.compile(
    r"(?P<told>[^.!?]{12,}+(?:[.!?]++[^.!?]++){0,2}?(?:(?<=\p{Ll}{3}|\p{N}{2})[.!?][\"”’»]?|(?<=[\"”’»)])[.!?]))"
    r" (?P<by>[^.!?:;]{2,70}+)"
)
_PARTS = late(r"\s?/\s?|,\s|\s\|\s")
_FEWEST_TOLD = 6
_LONGEST_MAKER = 7
_LONGEST_BEHIND = 8
"""Words from the one for a picture on."""


def is_caption(text: str, tables: Tables) -> bool:
    """Tell whether words about a picture end in who made it: "… on Monday. Photo: Jane Doe/PA".

    So long as text follows: below it an agency in brackets is who sent the text.
    """
    if text and not text.isascii() and is_wide(text) and is_eastern_caption(text, tables.pictures):
        return True
    # A link without words, over two lines, leaves nothing.
    if not text or len(text) > _MOST_CAPTION:
        return False
    if _tells_where(text, tables):
        return True
    if text[-1] in FULL_STOPS:
        return text[-1] == "." and (
            _ends_in_credit(text, tables)
            if ". " in text[-_LONGEST_CREDIT:-_LEAST_SIGN]
            else len(text) <= _LONGEST_CREDIT and _is_stopped_credit(text.split(), tables)
        )
    if text[-1] == ")" and (_is_credited(text, tables) or _is_given(text, tables)):
        return True
    if "/" in text and _MADE_FOR.fullmatch(text) is not None:
        return True
    bare = len(text) <= _LONGEST_CAPTION and "://" not in text
    if bare and (
        _is_lent(text, tables)
        or _is_wired(text, tables)
        or _ends_with_house(text, tables)
        or _is_signed(text, tables)
    ):
        return True
    if _is_credited_twice(text, tables):
        return True
    least = max(_LEAST_CAPTION, len(text) - _LONGEST_CREDIT)
    behind = [at for at in [text.rfind(mark, least) for mark in _IN_FRONT_OF_CREDITS] if at >= 0]
    said = [text[at + 1 :].strip(" ()[]|—–-") for at in behind]
    # "© Crédit photo : Jane Doe"
    said += [one[1:].lstrip() for one in said if one[:1] == "©"]
    return any(is_credit(one, tables) for one in said)


def _tells_where(text: str, tables: Tables) -> bool:
    """Tell whether a sentence says behind a name where in the picture somebody is: "Jane Doe (left)".

    Whom the text quotes may stand in the picture beside it, too.
    """
    if _opens_with_place(text, tables):
        return True
    if not ("(" in text or "（" in text) or len(text) > _LONGEST_SHOWN:
        return False
    if not _QUOTES.isdisjoint(text):
        return False
    found = [match for match in _BEHIND_NAME.finditer(text) if _is_place_in(match["where"], tables)]
    return bool(found) and len(_ENDS_WITHIN.findall(text)) < _MOST_SENTENCES


def _opens_with_place(text: str, tables: Tables) -> bool:
    """Tell whether a line begins with where in a picture somebody is: "Pictured right, Jane Doe", "From left: Jane Doe".

    Without a word for a picture names have to follow: "From the left: Who is to pay?" is no caption.
    """
    head = text[:_LONGEST_HEAD]
    if not (", " in head or ":" in head or "：" in head):
        return False
    return any(
        _is_head_of_place(text, mark.start(), tables)
        for mark in itertools.islice(_ENDS_HEAD.finditer(text, 0, _LONGEST_HEAD), _MOST_MARKS)
    )


def _is_head_of_place(text: str, at: int, tables: Tables) -> bool:
    words = text[:at].replace(",", " ").casefold().split()
    stands = tables.pictures.stands
    first = next((n for n in range(len(words)) if " ".join(words[n:]) in stands), len(words))
    if first == len(words):
        return False
    if first:
        # "Im Bild von links", "Na zdjęciu od lewej": the word for a picture may have an ending.
        stems = _stems(tables.captions)
        return any(len(word) > _SMALL and word.startswith(stems) for word in words[:first])
    name = _NAMED.match(text, at + 1)
    several = len(words) > 1 or "." in words[0]
    return (
        text[at] in ":："
        and several
        and name is not None
        and name[1].casefold() not in tables.headlines.words
    )


@functools.lru_cache(maxsize=16)
def _stems(captions: frozenset[str]) -> tuple[str, ...]:
    """Return the words for a picture without their last letter, which an ending may take the place of."""
    return tuple(sorted({word[:-1] for word in captions if len(word) > _SMALL and " " not in word}))


def _is_place_in(where: str, tables: Tables) -> bool:
    stands = tables.pictures.stands
    folded = where.casefold().strip(" ,;")
    return folded in stands or (folded[-1:] == "." and folded[:-1] in stands)


_LONGEST_SHOWN = 300
_LONGEST_HEAD = 48
_MOST_MARKS = 3
_ENDS_HEAD = late(r"[,:：](?=\s)")
_NAMED = late(r"\s(\p{Lu}[\p{L}\p{M}.'’-]*+) \p{Lu}")
_MOST_SENTENCES = 2
_QUOTES = frozenset('“”„«»"「」『』')
_BEHIND_NAME = late(
    r"(?:\p{Lu}[\p{L}\p{M}.'’-]*+|\p{Lo}[\p{L}\p{M}]*+),?\s?[(（](?P<where>[^()（）]{1,30})[)）]"
)
_ENDS_WITHIN = late(r"[.!?。！？]\s?(?=[\p{Lu}\p{Lo}])")


def _ends_in_credit(text: str, tables: Tables) -> bool:
    """Tell whether the last of whole sentences is who made the picture: "… in May. Photo by Jane Doe."."""
    at = text.rfind(". ", 0, -_LEAST_SIGN)
    # "J. Doe": the initial of a name is no end.
    while at > 1 and text[at - 2] == " ":
        at = text.rfind(". ", 0, at)
    return at >= _LEAST_CAPTION and _is_stopped_credit(text[at + 2 :].split(), tables)


def _is_lent(text: str, tables: Tables) -> bool:
    """Tell whether a sentence ends, and behind it stands bare that the picture was given: "… it. Supplied"."""
    told, stop, by = text.rpartition(". ")
    if not stop:
        # "… the crossing!” Supplied"
        at = max(text.rfind(f"{mark} ", 0, -_LEAST_SIGN + 1) for mark in '!?"”»')
        told, by = (text[: at + 1], text[at + 2 :]) if at > 0 else ("", "")
    return len(told) >= _LEAST_CAPTION and " " in told and by in tables.pictures.lent


def _is_stopped_credit(words: list[str], tables: Tables) -> bool:
    """Tell whether words with a stop behind them say who made a picture: "Photo by Jane Doe."."""
    if not _LEAST_SENTENCE < len(words) <= _LONGEST_MAKER:
        return False
    label, beside = words[:2]
    return (
        label[0].isupper()
        and (label[-1] == ":" or (beside.islower() and len(beside) <= _SMALL))
        and all(word[0].isupper() or word in PARTICLES for word in words[2:])
        and is_credit(" ".join(words)[:-1], tables)
    )


def _is_credited(text: str, tables: Tables) -> bool:
    """Tell whether a name or an agency stands in brackets behind a sentence: "… at the port. (Jane Doe/PA)".

    Two or three letters that are no agency's are a short form, or the initials of who wrote the text: "(EU)",
    "(JL, AO)".
    """
    match = _CREDITED.fullmatch(text)
    return match is not None and any(
        len(part) > _LONGEST_SHORT_FORM or _is_house(part, tables)
        for part in _BETWEEN_NAMES.split(match["by"])
    )


def _is_given(text: str, tables: Tables) -> bool:
    """Tell whether names stand in brackets behind a sentence, and before them who gave the picture.

    The source of what is said stands so, too, behind its own word: "(Source: National Bank)".
    """
    match = _GIVEN.fullmatch(text)
    return match is not None and match["by"].casefold() not in tables.bylines.sources


def _is_signed(text: str, tables: Tables) -> bool:
    """Tell whether names alone stand behind a sentence: "… of the port. Jane Doe for Harbour Monthly".

    Two capitals may be the head of the next part ("… said. Peace Talks"), but not below a sentence
    in which every word has one; the stop is no abbreviation's ("the mayor of St. Elva Harbour").
    """
    at = max(map(text.rfind, ".!?"))
    if at < 0 or " " not in text[at + 1 : at + 3]:
        # Nothing stands behind the last sentence.
        return False
    match = _TOLD.fullmatch(text)
    if match is None:
        return False
    told, by = match["told"].split(), match["by"]
    if len(told) < _FEWEST_TOLD or sum(map(is_small, told)) * 5 < len(told) * 2:
        return False
    parts = _PARTS.split(by)
    if not all(_is_maker(part, tables) for part in parts):
        return False
    common = tables.boilerplate.common_in
    named = len(parts) == 1 and " " in by and not by.isupper()
    return (
        # "… the bridge. Dockers, North": a single word of each is no name.
        (len(parts) > 1 and any(" " in part or _is_house(part, tables) for part in parts))
        # Below a text of more sentences an agency of news is who sent it.
        or by.casefold() in PICTURES
        or (
            named and not any(word.casefold() in common for word in by.split() if word[0].isupper())
        )
    )


def _ends_with_house(text: str, tables: Tables) -> bool:
    """Tell whether a text ends in a name, a stroke and an agency, with nothing before them.

    "… at the gates of the port Jane Doe/GNP Images", and the agency may stand first.
    """
    head, stroke, last = text.rpartition("/")
    if not stroke or not head:
        return False
    if text[0] == "(" and text[-1] == ")" and text.count("(") == 1:
        # "(Jane Doe / GNP)": all of it.
        maker, _, house = text[1:-1].rpartition("/")
        return _is_house(house, tables) and _is_maker(maker, tables)
    words = head.split()[-_WORDS_OF_A_MAKER:]
    if len(text) - len(" ".join(words)) - len(last) < _LEAST_CAPTION or ")" in last:
        return False
    if _is_house(last, tables):
        return len(words) > 1 and all(word[0].isupper() for word in words[-2:])
    return _is_maker(last, tables) and any(
        _is_house(" ".join(words[-n:]), tables) for n in range(1, len(words))
    )


def _is_house(name: str, tables: Tables) -> bool:
    """Tell whether a name is that of an agency: of news or of pictures."""
    folded = name.strip(" .").casefold()
    return folded in PICTURES or folded in tables.boilerplate.agencies


def _is_maker(name: str, tables: Tables) -> bool:
    """Tell whether some words may be who made a picture: names, and for whom."""
    words = name.split()
    return _is_house(name, tables) or (
        0 < len(words) <= _LONGEST_MAKER
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and all(word[0].isupper() or (len(word) <= _SMALL and word.isalpha()) for word in words)
        and not any(map(str.isdecimal, name))
    )


def _is_credited_twice(text: str, tables: Tables) -> bool:
    """Tell whether who made a picture stands before and behind the words about it, nothing between.

    "Gannet Media Dockers stand at the gates of the portGannet Media": so a page prints a picture's
    description, and the caption below it may follow.
    """
    maker = ""
    for n, word in enumerate(text.split(None, _WORDS_OF_A_MAKER)[:_WORDS_OF_A_MAKER]):
        # Never empty: nothing would be found behind itself for ever.
        maker = f"{maker} {word}".lstrip()
        at = text.find(maker, len(maker) + 1)
        if at < 0:
            return False
        # One word may be any, but for an agency.
        sign = len(maker) >= _LEAST_SIGN and maker.isupper()
        sure = n > 0 or sign or maker.casefold() in tables.boilerplate.agencies
        while sure and at > 0:
            past = at + len(maker)
            glued = text[at - 1].islower() or text[at - 1] in "0123456789)."
            if glued and (past == len(text) or text[past] == " "):
                return True
            at = text.find(maker, past)
    return False


def _is_wired(text: str, tables: Tables) -> bool:
    """Tell whether one sentence ends in an agency: "... leaves the court on Monday. AP".

    A bar or stroke may stand between: "... the court on Monday. | EFE".
    """
    sentence, stop, by = text.removesuffix(PHOTO).rpartition(". ")
    if by[1:2] == " " and by[0] in _BARS:
        by = by[2:]
    if not stop or ". " in sentence or not 2 <= len(by) <= _LONGEST_SIGN or not by[0].isalpha():
        return False
    if len(by) <= _SMALL and by.lower() == by.upper():
        # "ومع": without capitals three letters may be any small word.
        return False
    agencies = tables.boilerplate.agencies
    return any(part.strip().casefold() in agencies for part in by.split("/"))


def is_sent(text: str, tables: Tables) -> bool:
    """Tell whether a text ends in an agency behind a bar or stroke: "The quay on Monday | EFE".

    Above the text a title may end so, in the name of its site; below the headline a caption does.
    """
    for mark in (" | ", " / "):
        told, parted, by = text.rpartition(mark)
        if parted and len(told) >= _LEAST_CAPTION and _is_house(by, tables):
            return True
    return False


def names_maker(text: str, tables: Tables) -> bool:
    """Tell whether a text has a word for a picture with a colon, and few words behind it."""
    words = text.split()
    return any(
        (word[-1] == ":" or words[n + 1 : n + 2] == [":"])
        and word.strip("([.:").casefold() in tables.captions
        for n, word in enumerate(words[:-1])
        if n >= len(words) - _LONGEST_BEHIND
    )


def is_credit_alone(text: str, tables: Tables) -> bool:
    """Tell whether a block is who made a picture, and for whom: "PHOTO JANE DOE, HARBOUR GAZETTE".

    Of an outlet that is known: "PICTURE PERFECT DAY, SAYS MAYOR" has such a word and capitals, too.
    """
    if len(text) > _LONGEST_CREDIT or text[-1] in FULL_STOPS:
        return False
    maker, parted, house = text.partition(", ")
    words = maker.split()
    if not parted or not house or not _LEAST_SENTENCE < len(words) <= _LONGEST_MAKER:
        return False
    named = house.casefold()
    known = named in _OUTLETS or named in tables.outlets.names or _is_house(house, tables)
    return known and words[0].rstrip(":").casefold() in tables.captions and is_credit(text, tables)


def is_credit(text: str, tables: Tables) -> bool:
    """Tell whether a text says who made a picture: "Photo by Jane Doe", "Foto: Jana Müller/dpa".

    Agencies that everybody knows sign without a word: "REUTERS/Jane Doe".
    """
    words = text.replace(":", " ").replace("/", " ").split()
    known = tables.datelines.agencies
    wired = False
    if len(words) > 2 and words[0][0].isupper() and words[1].casefold() in tables.captions:
        # "Express photo by Jane Doe": the house stands in front of the word.
        wired = words[0].casefold() in known
        words = words[1:]
    if len(words) < 2:
        return False
    if words[0] not in _SIGNED and words[0].rstrip(".").casefold() not in tables.captions:
        agency, slash, name = text.partition("/")
        wired = agency.casefold() in known or name.casefold() in known
        if not slash or not wired:
            return False
    # Behind the word stand names alone, with the small words of names. Behind an agency they may
    # be of a script without capitals.
    return all(
        word[0].isupper()
        or (len(word) <= _SMALL and word.isalpha())
        or (wired and word[0].isalpha() and word[0].lower() == word[0].upper())
        for word in words[1:]
    )
