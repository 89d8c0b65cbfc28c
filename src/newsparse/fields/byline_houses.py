"""Lines that name agencies and outlets alone: by a label, beside a place, beside a sign.

Facts
-----
- A text that a desk made of agency copy names its sources: ``Quelle: ntv.de, dpa``, ``Source :
  AFP``, ``来源：新华网``, ``mit Material von dpa``, ``Via Reuters``.
- The editor who did it signs with two to four small letters, close to the agency and a slash
  between: ``jst/dpa``, ``ntv.de, mau/dpa``. The letters name no one.
- A place beside the agency is where the text was written: ``Madrid - EFE``, ``Berlin (dpa)``.

A source that no list knows may be anything (an institute below a table, a person): then the line
names nobody.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.fields import names
from newsparse.fields.byline_words import BylineTables, Meaning
from newsparse.fields.names import Kind, Shape, Token, shape
from newsparse.fields.places import PLACES
from newsparse.model import AuthorKind, Byline, Credit
from newsparse.publishers.agencies import DESK
from newsparse.publishers.outlets import CAPITALISED, OUTLETS

__all__ = ["House", "credits_picture", "houses", "is_post", "known", "signs"]

_LONGEST_LABEL: Final = 20
_LONGEST: Final = 90
_DOT: Final = "·"
_AROUND: Final = "/()[]【】（）-–—|•,.: "
_LONGEST_SIGN: Final = 4
_MOST_WORDS: Final = 6
_MARKS: Final = frozenset(
    {Kind.COMMA, Kind.BAR, Kind.AND, Kind.OPEN, Kind.CLOSE, Kind.LINE, Kind.COLON, Kind.STOP}
)
_PARTING: Final = frozenset({Kind.COMMA, Kind.BAR, Kind.AND, Kind.OPEN, Kind.CLOSE, Kind.LINE})


class House(NamedTuple):
    """Where an agency or outlet is named, the place printed beside it, and what it did."""

    start: int
    stop: int
    place: str | None
    credit: Credit


def signs(text: str, tables: BylineTables) -> bool:
    """Tell quickly whether a line may be one of these: a house stands first or last, or a label."""
    if len(text) > _LONGEST:
        return False
    ends = tables.house_ends
    last = text[text.rfind(" ") + 1 :].strip(_AROUND).casefold()
    if last in ends:
        return True
    cut = text.find(" ")
    first = text[:cut].strip(_AROUND).casefold() if cut > 0 else last
    if first in ends:
        return True
    if text[-1:] == ")" and "(" in text:
        inner = text[text.rfind("(") + 1 :].split(",", 1)[0].strip(_AROUND).casefold()
        if inner in ends:
            return True
    colon = text.find(":", 0, _LONGEST_LABEL)
    if colon > 0:
        # "Autor: TASR, Pravda"
        houses = text[colon + 1 :].split(None, 1)
        if houses and houses[0].strip(_AROUND).casefold() in ends:
            return True
    for mark in "/-–":
        if mark in last:
            front, _, behind = last.rpartition(mark)
            if front in ends or behind in ends:
                return True
    for mark in ":：/":
        if mark in first:
            front, _, behind = first.partition(mark)
            if front in ends or behind in ends:
                return True
    return False


def known(run: list[Token], tables: BylineTables, *, labelled: bool = False) -> bool:
    """Tell whether a run of words is the name of an agency or outlet.

    A word that is common otherwise (Stern, Metro, Time) counts behind a label alone.
    """
    folded = tuple(token.folded for token in run)
    if folded in tables.outlets or (len(run) == 1 and folded[0] in tables.domains):
        return True
    if len(run) > 1 and folded[0] in tables.articles and folded[1:] in tables.outlets:
        return True
    whole = " ".join(folded)
    if (len(run) > 1 or labelled) and whole in OUTLETS:
        return True
    if labelled and (whole in tables.domains or shape(run[0].text) is Shape.DOMAIN):
        return True
    printed = " ".join(token.text for token in run)
    if labelled and (
        printed in CAPITALISED or (shape(run[0].text) is Shape.EAST and _eastern(printed, tables))
    ):
        return True
    if len(run) == 2 and _abroad(run, folded, tables):
        return True
    if not run:
        return False
    if len(run) < 2:
        half = folded[0].split("-")
        return len(half) == 2 and all((part,) in tables.outlets for part in half)
    # "Agence AFP", "AFP News"
    return any(
        folded[k:stop] in tables.outlets
        and all(
            word in tables.bodies or word in tables.desks for word in (*folded[:k], *folded[stop:])
        )
        for k, stop in ((1, len(run)), (0, len(run) - 1))
    )


def _abroad(run: list[Token], folded: tuple[str, ...], tables: BylineTables) -> bool:
    """Tell whether *run* is a house's service in another land: "CNN Indonesia", "DW Español"."""
    return (
        (folded[0],) in tables.outlets
        and shape(run[0].text) is Shape.CAPITALS
        and len(run[0].text) <= _LONGEST_SIGN
        and shape(run[1].text) is Shape.CAPITALISED
        and folded[1] not in tables.never
        and folded[1] not in tables.marks
        and folded[1] not in tables.given
        and folded[1] not in PLACES
    )


def _eastern(name: str, tables: BylineTables) -> bool:
    """Tell whether *name* ends in a word that papers of China, Japan and Korea are called by."""
    return name.endswith((*tables.east_desks, *tables.east.paper_signs))


def _sections(token: Token, tables: BylineTables) -> list[Token]:
    """Part what dots join, "海港日报·社会·镇上", and leave its sections out behind a house."""
    parts = token.text.split(_DOT)
    if token.kind is not Kind.WORD or len(parts) < 2 or not all(parts):
        return [token]
    found: list[Token] = []
    start = token.start
    for part in parts:
        word = Token(Kind.WORD, start, start + len(part), part, part.casefold())
        if known([word], tables, labelled=True):
            if found:
                found.append(Token(Kind.BAR, start - 1, start, _DOT, _DOT))
            found.append(word)
        elif not found:
            return [token]
        start += len(part) + 1
    return found


def is_post(text: str, tables: BylineTables) -> bool:
    """Tell whether a line says what somebody is, and not who: "Senior Politics Editor, The Herald".

    The name stands on the line above. A newsroom is no post: "Staff reporters, dpa".
    """
    post, comma, house = text.partition(",")
    run = [word.casefold() for word in post.split()]
    return (
        bool(comma)
        and 0 < len(run) <= _MOST_WORDS
        and "," not in house
        and "\n" not in text
        and run[-1] in tables.roles
        and all(
            word in tables.roles or word in tables.role_words or word in tables.rubrics
            for word in run
        )
        and not any(word in tables.desks and word not in tables.roles for word in run)
        and known(names.tokenise(house.strip()), tables, labelled=True)
    )


def houses(text: str, tables: BylineTables) -> list[House] | None:
    """Return the houses of a line that names nothing else; ``None`` for any other line.

    >>> from newsparse.fields.byline_words import tables
    >>> from newsparse.languages import every
    >>> from newsparse.publishers import every as publishers
    >>> text = "Berlin (jst/dpa)"
    >>> [(text[h.start:h.stop], h.place) for h in houses(text, tables(every(), publishers()))]
    [('dpa', 'Berlin')]
    """
    tokens = _numbered(names.tokenise(text), text)
    if _DOT in text:
        tokens = [part for token in tokens for part in _sections(token, tables)]
    if not all(token.kind is Kind.WORD or token.kind in _MARKS for token in tokens):
        return None
    i, credit = _label(tokens, tables)
    labelled = i > 0 and tokens[0].folded not in tables.plain_marks
    parted = i > 0
    found: list[House] = []
    firm = False
    place: str | None = None
    while i < len(tokens):
        token = tokens[i]
        if token.kind in _PARTING:
            parted = True
            i += 1
            continue
        if token.kind is Kind.STOP and i + 1 == len(tokens) and labelled:
            break
        if token.kind is Kind.STOP and found and found[-1].stop == token.start:
            # "EFE. Madrid"
            i, parted = i + 1, True
            continue
        if token.kind is not Kind.WORD:
            return None
        if found and token.folded in tables.joins:
            i += 1
            continue
        if found and (size := _with(tokens, i, tables)):
            i, credit, parted = i + size, Credit.WITH, True
            continue
        stop = i + 1
        while (
            stop < len(tokens)
            and tokens[stop].kind is Kind.WORD
            and tokens[stop].folded not in tables.joins
            and not _with(tokens, stop, tables)
        ):
            stop += 1
        run = tokens[i:stop]
        if len(run) > _MOST_WORDS:
            return None
        printed = " ".join(text[run[0].start : run[-1].stop].split())
        if found and i and tokens[i - 1].kind is Kind.OPEN and _letters(text, found[-1], run):
            # "Agence France-Presse (AFP)"
            i = stop
            continue
        sure = known(run, tables, labelled=labelled)
        folded = " ".join([token.folded for token in run])
        if not sure and place is None and folded in PLACES:
            place = printed
            if found and found[-1].place is None:
                found[-1] = found[-1]._replace(place=place)
                place = None
        elif sure or _beside(run, tokens, i, tables):
            firm = firm or sure
            parted = parted or (sure and len(run) > 1 and not _whole(run, tables))
            found.append(House(run[0].start, run[-1].stop, place, credit))
            place = None
        elif len(run) > 1 or not _sign(tokens, i):
            # "J.P. van der Berg, dpa" is a name.
            return None
        i = stop
    # A house alone is the page's as often as the author.
    return found if firm and parted else None


def _beside(run: list[Token], tokens: list[Token], i: int, tables: BylineTables) -> bool:
    """Tell whether a run of words is a house where a known one stands beside it.

    A domain ("hafen.example, dpa"), a paper's letters ("FR/dpa"), its desk ("ORF.at/Agenturen").
    """
    if known(run, tables, labelled=True):
        return True
    first = run[0]
    if (
        first.text[0].isupper()
        and len(run) <= _LONGEST_SIGN
        and first.folded not in tables.plain_marks
        and any(t.folded in tables.desks for t in run)
        and all(shape(t.text) not in (Shape.POSSESSIVE, Shape.PARTICLE) for t in run)
    ):
        return True
    if all(t.folded in tables.desks or t.folded in tables.roles for t in run):
        # "Guardian staff and agencies" is one newsroom.
        return not (i > 1 and tokens[i - 2].folded in tables.desks)
    if len(run) > 1:
        return False
    if shape(first.text) is Shape.DOMAIN:
        return True
    close = [tokens[k] for k in (i - 1, i + 1) if 0 <= k < len(tokens)]
    if "-" in first.text and first.folded in tables.bodies:
        # "Kreis-Anzeiger/dpa"
        return any(t.kind is Kind.BAR for t in close)
    return (
        shape(first.text) is Shape.CAPITALS
        and len(first.text) <= _LONGEST_SIGN
        and any(t.kind is Kind.BAR for t in close)
    )


def credits_picture(text: str, byline: Byline, tables: BylineTables) -> bool:
    """Tell whether a source is that of a picture: "Quelle: dpa/Jana Müller" names who took it."""
    label, colon, _ = text.partition(":")
    return (
        bool(colon)
        and "/" in text
        and label.strip().casefold() in tables.sources
        and any(author.kind is AuthorKind.PERSON for author in byline.authors)
    )


def _whole(run: list[Token], tables: BylineTables) -> bool:
    """Tell whether *run* is a house's own name, and not one with "agency" or "news" beside it."""
    folded = tuple(token.folded for token in run)
    return folded in tables.outlets or " ".join(folded) in OUTLETS


def _numbered(tokens: list[Token], text: str) -> list[Token]:
    """Take the number of a station into its name: ČT24."""
    out: list[Token] = []
    for token in tokens:
        last = out[-1] if out else None
        if (
            token.kind is Kind.NUMBER
            and token.glued
            and last is not None
            and last.kind is Kind.WORD
        ):
            name = text[last.start : token.stop]
            out[-1] = Token(Kind.WORD, last.start, token.stop, name, name.casefold(), last.glued)
        else:
            out.append(token)
    return out


def _letters(text: str, house: House, run: list[Token]) -> bool:
    """Tell whether *run* is the first letters of the house in front of it."""
    words = text[house.start : house.stop].replace("-", " ").split()
    return (
        len(run) == 1 and len(words) > 1 and run[0].text == "".join([w[0] for w in words]).upper()
    )


def _label(tokens: list[Token], tables: BylineTables) -> tuple[int, Credit]:
    """Return how many tokens the label at the front takes, and what it says of the houses."""
    if len(tokens) < 2:
        return 0, Credit.BY
    if tokens[1].kind is Kind.COLON and (
        tokens[0].folded in tables.sources
        # "Autor: TASR, Pravda": one house alone is left to the grammar.
        or (
            any(token.kind is Kind.COMMA for token in tokens)
            and any(
                phrase.meaning is Meaning.BY and phrase.colon and len(phrase.words) == 1
                for phrase in tables.phrases.get(tokens[0].folded, ())
            )
        )
    ):
        return 2, Credit.BY
    if tokens[0].folded in tables.plain_marks:
        return 1, Credit.BY
    begin = int(tokens[0].kind is Kind.OPEN)
    size = _with(tokens, begin, tables)
    return (begin + size, Credit.WITH) if size else (0, Credit.BY)


def _with(tokens: list[Token], i: int, tables: BylineTables) -> int:
    """Return how many tokens a phrase such as "mit Material von" takes at token *i*."""
    for phrase in tables.phrases.get(tokens[i].folded, ()):
        size = len(phrase.words)
        if (
            phrase.meaning is Meaning.CREDIT
            and phrase.credit is Credit.WITH
            and i + size < len(tokens)
            and all(tokens[i + k].folded == phrase.words[k] for k in range(1, size))
        ):
            return size + (tokens[i + size].kind is Kind.COLON)
    return 0


def _sign(tokens: list[Token], i: int) -> bool:
    """Tell whether token *i* is an editor's sign: small letters, close to a slash."""
    token = tokens[i]
    if token.folded == DESK:
        # What Austrian desks sign their own part with.
        return True
    before = tokens[i - 1] if i else None
    if (
        any(t.kind is Kind.OPEN for t in tokens[:i])
        and before is not None
        and before.kind is Kind.COMMA
    ):
        # "(ČTK, jan)"
        return token.text.islower() and token.text.isalpha() and len(token.text) < _LONGEST_SIGN
    if before is not None and before.kind is Kind.OPEN and before.glued:
        # "AFP/fl(ac)"
        return token.text.islower() and token.text.isalpha() and len(token.text) < _LONGEST_SIGN
    if shape(token.text) is Shape.INITIAL and "." in token.text:
        return True
    if not (
        token.text.islower() and token.text.isalpha() and 2 <= len(token.text) <= _LONGEST_SIGN
    ):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return (after is not None and after.text == "/" and after.glued) or (
        before is not None and before.text == "/" and token.glued
    )
