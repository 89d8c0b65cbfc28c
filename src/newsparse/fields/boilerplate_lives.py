"""Notes on the author that name no trade behind a verb: lives, posts, and how somebody signs.

Facts
-----
- A note on a reporter opens with a name, a first name alone or a pronoun, perhaps behind one clause
  ("Before coming to Kansas, she ..."), and speaks of papers and desks, books and beats: the people of
  the news have other work.
- What somebody said, and what happened to somebody, is news: there it takes more such words.
- "Professor of Law, Harbour University": a post and the house, and no sentence.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse.fields.boilerplate_words import (
    LEAD,
    PUNCTUATION,
    BoilerplateTables,
    fold,
)
from newsparse.patterns import any_of, late
from newsparse.publishers.words import ARTICLES

__all__ = [
    "gives_own_address",
    "heads_life",
    "holds_post",
    "signs_with_trade",
    "stacks_up",
    "tells_life",
    "tells_much",
]

_FEWEST: Final = 4
_MOST: Final = 45
_FEW: Final = 25
_LATEST_SUBJECT: Final = 16
_CLAUSES: Final = 3
_LONGEST_NAME: Final = 4
_KNOWN: Final = 2
_ENOUGH: Final = 3
_SHARE: Final = 0.2
_SHARE_OF_PRESS: Final = 0.14
_HALF: Final = 0.5
_LONGEST_POST: Final = 16
_LONGEST_TITLE: Final = 3
_POST_WORDS: Final = 4


def tells_life(text: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a short block says of somebody, first of all, for which papers and of what he writes.

    *tokens* are the folded words of *text* without the marks around them.
    """
    words = text.split()
    if not _FEWEST <= len(tokens) == len(words) <= _MOST or tokens[0] in tables.imperatives:
        return False
    subject = _subject(words, tokens, tables)
    if subject is None:
        return False
    start, first, stop = subject
    titled = first > start or not tables.careers.isdisjoint(tokens[start:stop])
    if titled and not _acts(tokens[stop : stop + 1], tables):
        # "Author Ann Ode spoke about her book.": who does something is in the news.
        return False
    if len(tokens) <= _FEW and _signs_with_handle(words[stop:], tokens[stop:], tables):
        return True
    if start == 0 and (
        _works_for(words, tokens, stop, tables) or _named_twice(words, tokens, tables)
    ):
        return True
    if words[stop - 1][-1] == "," and not start and not _resumes(words, tokens, stop, tables):
        return False
    parts = {part for token in tokens if "-" in token for part in token.split("-")}
    said = parts.union(tokens)
    press = len(tables.press & said)
    if _denies(tokens, tables):
        return False
    if not _names_more(words, start, stop) and (
        press < _KNOWN or not tables.past.isdisjoint(tokens)
    ):
        return False
    spoken = not tables.house.isdisjoint(tokens) or any(
        phrase in " ".join(tokens)
        for word in tables.itself.keys() & tokens
        for phrase in tables.itself[word]
    )
    # Each set is asked by itself: to unite them takes a hundred times what the rest does.
    known = (said & tables.careers | said & tables.press | said & tables.lives) - tables.small
    if not press or len(known) + spoken < _KNOWN:
        return False
    content = sum(
        _HALF if word.lstrip(PUNCTUATION)[:1].isupper() else 1.0
        for word, token in zip(words, tokens, strict=True)
        if token in known or not (token in tables.small or token[0].isdigit())
    )
    if len(known) < (_SHARE if press < _KNOWN else _SHARE_OF_PRESS) * content:
        return False
    return tables.past.isdisjoint(tokens) or (
        len(known) + spoken >= _ENOUGH and press + spoken >= _KNOWN
    )


def tells_much(text: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a short block has many signs of a note on its author, whatever else it tells.

    Somebody is the subject; beside a trade or a beat, it takes several of these: for whom, since when,
    where, another sentence on the same person, more words of the trade, an address that has the name.
    """
    words = text.split()
    if (
        not _FEWEST <= len(tokens) == len(words) <= _MOST
        or tables.press.isdisjoint(tokens)
        or tables.careers.isdisjoint(tokens)
    ):
        return False
    subject = _subject(words, tokens, tables)
    if subject is None or subject[0] or tables.imperatives.issuperset(tokens[:1]):
        return False
    _, first, stop = subject
    if (
        stop >= len(tokens)
        or tokens[0] in tables.pronouns
        or not _does(tokens, first, stop, tables)
    ):
        return False
    said = {part for token in tokens for part in token.split("-")}.union(tokens)
    press = len(tables.press & said)
    known = len((said & tables.careers | said & tables.press) - tables.small)
    if known < _KNOWN or not press or _denies(tokens, tables):
        return False
    if words[stop - 1][-1] == "," and not _resumes(words, tokens, stop, tables):
        return False
    signs = (press >= _KNOWN) + (known >= _ENOUGH)
    signs += any(
        _opens_sentence(words, at) and _same(token, tokens, first, stop, tables)
        for at, token in enumerate(tokens[stop:], start=stop)
    )
    signs += any(
        tokens[at] in tables.says.papers and words[at + 1][:1].isupper()
        for at in range(stop, len(words) - 1)
    )
    signs += any(_YEAR.match(token) is not None for token in tokens)
    signs += not tables.says.dwells.isdisjoint(tokens)
    signs += 2 * _is_addressed(tokens, first, stop)
    # What happened is news: there it takes a sign more.
    return signs >= _SIGNS + (not tables.past.isdisjoint(tokens))


def _does(tokens: list[str], first: int, stop: int, tables: BoilerplateTables) -> bool:
    """Tell whether somebody's work follows at once: a beat, or a trade behind "is"."""
    if first and not tables.press.isdisjoint(tokens[:first]):
        return True
    near = tokens[stop : stop + _NEAR]
    if not tables.says.works.isdisjoint(near[:2]):
        return True
    return near[0] in tables.links and not (
        tables.trades.isdisjoint(near) or tables.press.isdisjoint(near)
    )


def _denies(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether something is denied, which no note does."""
    return not tables.says.denials.isdisjoint(tokens)


def _opens_sentence(words: list[str], at: int) -> bool:
    return words[at - 1][-1] in ".!?" or (words[at - 1][-1] == "," and at > _KNOWN)


def _same(token: str, tokens: list[str], first: int, stop: int, tables: BoilerplateTables) -> bool:
    """Tell whether *token* is the person the block opens with."""
    return token in tables.pronouns or token in tokens[first:stop]


def _is_addressed(tokens: list[str], first: int, stop: int) -> bool:
    """Tell whether an address has the name of the person: "Ann Ode ... aode@gazette.example"."""
    names = [name for name in tokens[first:stop] if len(name) >= _LEAST_NAME]
    return any(
        name in token.partition("@")[0] or name in token.partition("@")[2]
        for token in tokens
        if "@" in token
        for name in names
    )


def gives_own_address(text: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a block tells something of somebody, and gives the address that has this name.

    "Ann Oderson joined us in 2011. oderson@gazette.example": a name and an address alone are a
    contact.
    """
    words = text.split()
    if not _KNOWN < len(tokens) == len(words) <= _MOST or tokens[0] in tables.imperatives:
        return False
    subject = _subject(words, tokens, tables)
    if subject is None or subject[0]:
        return False
    _, first, stop = subject
    told = next(
        (at for at in range(stop, len(words)) if "@" in words[at] or _ends(words[at])), stop
    )
    return (
        stop - first >= _KNOWN
        and told - stop >= _KNOWN
        and "@" not in words[told]
        and words[stop][:1].islower()
        and _is_addressed(tokens, first, stop)
    )


def _ends(word: str) -> bool:
    return word[-1] in ".!?" and len(word) > _KNOWN


def signs_with_trade(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a name and a trade, perhaps with its field, stand on two lines and nothing else.

    The trade opens or ends its line, or what stands there in front of a comma: "Senior Reporter, Ports".
    """
    name, _, post = text.partition("\n")
    names, posts = name.split(), fold(post.replace(",", " , ")).split()
    if (
        "\n" in post
        or not _KNOWN <= len(names) <= _LONGEST_NAME
        or not 0 < len(posts) <= _POST_WORDS
        or post[-1] in STOPS
    ):
        return False
    before = posts[: posts.index(",")] if "," in posts[1:] else posts
    # "Redactora de deportes", but not "Reporter Beaten in Port"
    first = before[0] in tables.trades and (len(before) <= _KNOWN or before[1] in tables.common_in)
    folded = fold(name).split()
    return (
        (first or before[-1] in tables.trades)
        and _is_printed_name(names)
        and not name.isupper()
        and tables.trades.isdisjoint(folded)
        and not tables.common_in.keys() >= set(folded)
        and tables.past.isdisjoint(posts)
    )


def heads_life(text: str) -> bool:
    """Tell whether a name stands below a heading: whoever "About the author" is about."""
    line = text.partition("\n")[2].replace(",", " ,", 1).split()
    return len(line) >= _KNOWN and _is_printed_name(line[:_KNOWN])


def _is_printed_name(words: list[str]) -> bool:
    return all(word[:1].isupper() and word[-1] not in STOPS for word in words)


def stacks_up(text: str, tables: BoilerplateTables) -> bool:
    """Tell whether a name, a trade and a sentence stand on lines of their own."""
    lines = text.split("\n", _STACKED)
    if len(lines) != _STACKED or not lines[-1] or lines[-1][-1] not in ".!?":
        return False
    name, trade = lines[0].split(), fold(lines[1]).split()
    return (
        _KNOWN <= len(name) <= _LONGEST_NAME
        and _is_printed_name(name)
        and len(trade) <= _POST_WORDS
        and not (tables.press.isdisjoint(trade) and tables.trades.isdisjoint(trade))
        and (
            not tables.pronouns.isdisjoint(lines[2].casefold().split())
            or any(word in lines[2] for word in name)
        )
    )


_SIGNS: Final = 2
_NEAR: Final = 7
_STACKED: Final = 3
_LEAST_NAME: Final = 4
STOPS: Final = ".!?:;,"
_YEAR: Final = late(r"(?:19|20)\d\d(?!\d)")


def _names_more(words: list[str], start: int, stop: int) -> bool:
    """Tell whether a house, a place or a book is named beside the subject, which notes seldom lack.

    "He was editor of the student paper before he joined the party." is of the story.
    """
    return any(
        word.lstrip(LEAD)[:1].isupper() and above[-1] not in ".!?" and not start <= at < stop
        for at, (above, word) in enumerate(pairwise(words), start=1)
    )


def _subject(
    words: list[str], tokens: list[str], tables: BoilerplateTables
) -> tuple[int, int, int] | None:
    """Find of whom a block speaks: a name or pronoun at its beginning, or behind its first clause.

    It may have a trade in front: where both begin, where the name does, and where it ends.
    """
    starts = [0]
    for at, word in enumerate(words[:_LATEST_SUBJECT]):
        if word[-1] in ".!?:;" and len(word) > _FEWEST:
            break
        if word[-1] == ",":
            starts.append(at + 1)
    for start in starts[: _CLAUSES + 1]:
        if start >= len(tokens) - 1:
            break
        if tokens[start] in tables.pronouns:
            return start, start, start + 1
        at = first = start + _titles(words, tokens, start, tables)
        if at == 0 and tokens[0] in tables.house and tokens[1] in tables.trades:
            # "Our correspondent has ..."
            return 0, 0, 2
        while (
            at < min(first + _LONGEST_NAME, len(words))
            and words[at].lstrip(LEAD)[:1].isupper()
            and tokens[at] not in tables.small
            and tokens[at] not in tables.house
        ):
            at += 1
            if words[at - 1][-1] == ",":
                break
        # The first word of a clause has a capital, whatever it is.
        if at > first and (start or at > 1 or _is_bare_name(tokens, tables)):
            return start, first, at
    return None


def _titles(words: list[str], tokens: list[str], start: int, tables: BoilerplateTables) -> int:
    """Count the words of a trade in front of a name: "Award-winning chef Ann Ode writes ..."."""
    if not words[start][0].isupper():
        return 0
    for at, token in enumerate(tokens[start : start + _LONGEST_TITLE]):
        if (
            token in tables.says.works
            or token in tables.lives
            or token in tables.small
            or token in tables.house
        ):
            break
        if token in tables.press and start + at + 1 < len(tokens):
            return at + 1
        named = words[start + at + 1 : start + at + 3]
        if words[start + at][0].islower() and all(word[0].isupper() for word in named):
            return at + 1
    return 0


def _is_bare_name(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a block opens with a first name alone: a verb of a note stands behind it."""
    first, second = tokens[:2]
    if first in tables.careers or first in tables.imperatives or first in tables.pronouns:
        return False
    return _acts([second], tables)


def _resumes(words: list[str], tokens: list[str], stop: int, tables: BoilerplateTables) -> bool:
    """Tell whether what somebody does stands behind the commas that say who it is.

    "Ann Ode, a columnist for the local paper, has lost her job." is news.
    """
    for at in range(stop, len(words) - 1):
        if words[at][-1] == ",":
            return any(
                token in tables.press
                or token in tables.links
                or (token in tables.lives and token not in tables.small)
                for token in tokens[at + 1 : at + 4]
            )
    return True


def _acts(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a verb of such notes is the next word."""
    works = tables.says.works
    return any(one in tables.links or one in works or one in tables.lives for one in tokens)


def _signs_with_handle(words: list[str], tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether somebody can be found under a handle, and nothing happened."""
    return any(word.lstrip(LEAD)[:1] == "@" for word in words) and tables.past.isdisjoint(tokens)


def _named_twice(words: list[str], tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a name stands above a sentence that opens with it, and says what he reports."""
    for size in range(_KNOWN, _LONGEST_NAME):
        if tokens[:size] == tokens[size : 2 * size] and words[0][0].isupper():
            return tokens[2 * size] in tables.says.works if 2 * size < len(tokens) else False
    return False


def _works_for(words: list[str], tokens: list[str], stop: int, tables: BoilerplateTables) -> bool:
    """Tell whether a full name reports, and for whom: "Ann Ode reports on ports for the Gazette."."""
    if not _KNOWN <= stop < len(tokens) or tokens[stop] not in tables.says.writes:
        return False
    for at in range(stop + 1, len(words) - 1):
        if tokens[at] in tables.says.papers and any(
            word[:1].isupper() for word in words[at + 1 : at + 3]
        ):
            return True
        if words[at][-1] in ".!?":
            break
    return False


_PARTED: Final = late(r"\s*[|·•\n]\s*|,\s+|\s[–—]\s")
_SIGNED: Final = late(
    r"\p{Lu}[\p{L}.'’-]*+(?: \p{Lu}[\p{L}.'’-]*+){1,3}(?:\s*[|·•\n]\s*|,\s+|\s[–—]\s)"
    r"(?:[\p{L}'’&-]++ ?){1,6}(?:\s*[|·•\n]\s*|,\s+|\s[–—]\s)"
    rf"(?:(?:(?:{any_of(filter(str.islower, ARTICLES))}) )?\p{{Lu}}[\p{{L}}.'’&-]*+[ ,]{{0,2}}){{1,6}}"
)


def holds_post(text: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a line names a post and the house of learning, and no person: below a text.

    "Senior Lecturer in Law, University of Leeds".
    """
    words = text.split()
    if not _FEWEST <= len(tokens) == len(words) <= _LONGEST_POST:
        return False
    if _SIGNED.fullmatch(text) is not None:
        # "Ann Ode | Ports correspondent | Oslo"
        second = _PARTED.split(text)[1]
        return not tables.press.isdisjoint(fold(second).split())
    comma = next((at for at, word in enumerate(words) if word[-1] == ","), None)
    if comma is None or comma == len(words) - 1:
        return False
    return (
        words[0][:1].isupper()
        and not tables.careers.isdisjoint(tokens[: min(comma + 1, _POST_WORDS)])
        and tables.links.isdisjoint(tokens)
        and words[comma + 1][:1].isupper()
        and any(token.startswith(tables.says.schools) for token in tokens[comma + 1 :])
    )
