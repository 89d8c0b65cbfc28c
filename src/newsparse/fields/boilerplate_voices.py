"""Who speaks in a block, and of what: the names and voices of boilerplate.

Facts
-----
- An outlet that asks for money or names a mistake says so in ever new words, but of itself ("our
  readers", "this article"), and with a few words that hardly change. An article of a law, "this
  article of the treaty", is another matter.
- Titles of papers and books stand in quotation marks as speech does: they open with a capital and
  end without a stop.
- A note on the author is a name, perhaps a year of birth, and what the person does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.fields import boilerplate_lives as lives
from newsparse.fields.boilerplate_signs import is_paper
from newsparse.fields.boilerplate_words import (
    KINDS,
    LEAD,
    PUNCTUATION,
    RANK,
    SPEECH,
    STEM,
    BoilerplateTables,
    Entry,
    Found,
    ends_with_host,
    fold,
)
from newsparse.model import BoilerplateKind
from newsparse.patterns import late

__all__ = [
    "QUOTED",
    "SPEECH_MARK",
    "Cover",
    "cover",
    "goes_on",
    "holds_office",
    "is_name",
    "is_of_others",
    "is_person",
    "is_signed_caption",
    "names_follow",
    "names_outlet",
    "names_titles",
    "of_itself",
    "opens_with_article",
    "opens_with_itself",
    "opens_with_surname",
    "says",
    "signs_with_handle",
    "speaks",
    "spoken_after_all",
    "tells_career",
    "tells_more",
    "tells_plainly",
    "topic",
]

Kind = BoilerplateKind

_LONG: Final = 240
"""Beyond this many characters a word more is asked for."""
# Signs and short names of money, which are printed alike in several languages.
_PRICE: Final = late(r"[£$€]\s?\d|\d\s?(?:[£$€]|euro|kr\b)")
_PRICE_MARKS: Final = ("£", "$", "€", "euro", "kr")


def names_outlet(folded: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a known outlet is named."""
    by_word = tables.names_by_word
    for token in tokens:
        if token in by_word:
            for name in by_word[token]:
                if name in folded:
                    return True
        elif "-" in token and (head := token.partition("-")[0]) in by_word.get(head, ()):
            # "Za kontakt sa WSWS-om": letters that stand for a name, with an ending.
            return True
    if ends_with_host(tokens, tables):
        return True
    if folded.isascii():
        return False
    return any(name in folded for name in tables.names)


def of_itself(said: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether the text speaks of itself: "this article", and no article of a law."""
    for token in tables.itself.keys() & tokens:
        for phrase in tables.itself[token]:
            at = said.find(phrase)
            if at >= 0 and not said.startswith(tables.says.of_laws, at + len(phrase)):
                return True
    return False


def topic(
    said: str,
    tables: BoilerplateTables,
    *,
    own: bool,
    voice: bool,
    named: bool = False,
    told_to: bool = False,
) -> tuple[BoilerplateKind | None, int]:
    """Count the words of one kind: of the text itself, to the reader for a plea, of an outlet.

    *named* says that the outlet is named, *told_to* that an imperative alone speaks to the reader.
    """
    if not (own or voice or named or any(map(said.__contains__, _PRICE_MARKS))):
        return None, 0
    found: dict[BoilerplateKind, set[str]] = {}
    words = {word if word.isalnum() else word.strip(PUNCTUATION) for word in said.split()}
    for token in words & tables.topics.keys():
        for kind in tables.topics[token]:
            found.setdefault(kind, set()).add(token)
    if not found:
        return None, 0
    price = Kind.SUBSCRIBE in found and _PRICE.search(said) is not None
    if price:
        found[Kind.SUBSCRIBE].add("")
    if not own:
        # A price alone makes no plea: three words more of the kind do. What an outlet says of
        # itself by its name takes as many.
        found = {
            kind: words
            for kind, words in found.items()
            if (
                kind in _ASKED
                and (kind is Kind.SUBSCRIBE or not told_to or len(words) > 1)
                and (voice or (price and len(words) > _FULL and said[-1] not in ".!?"))
            )
            or ((named or voice) and kind is Kind.DISCLAIMER and len(words) >= _FULL)
        }
    if own and len(found) > 1:
        # "This story is part of a journalism project": no note on anybody.
        found.pop(Kind.AUTHOR_BIO, None)
    if not found:
        return None, 0
    # A plea for money has the most words, and a way to reach somebody stands in many a note.
    kind = max(
        found,
        key=lambda one: (
            len(found[one]), one is not Kind.SUBSCRIBE, one is not Kind.CONTACT, RANK[one]
        ),
    )  # fmt: skip
    number = len(found[kind]) + (own and kind is Kind.SUBSCRIBE)
    if len(said) > _LONG:
        number -= 1
    if number < 1:
        return None, 0
    if own and kind is not Kind.SUBSCRIBE:
        return kind, 4 if number == 1 else 5
    return kind, min(number, 3)


_ASKED: Final = (
    Kind.SUBSCRIBE, Kind.APP, Kind.SHARE, Kind.CONTACT, Kind.COMMENTS, Kind.RELATED,
)  # fmt: skip
"""What an outlet asks of its reader."""
_FULL: Final = 3


class Cover(NamedTuple):
    """How far a block is made of words of the field.

    ``share`` is their share of the words that are not common ones, ``votes`` how many of them are
    of which kind (by the order of ``KINDS``), ``weight`` how many of the kind that has most. ``told``
    says that a word of narration stands among them, ``number`` how many words of the field there are.
    """

    share: float
    votes: Sequence[float]
    weight: float
    told: bool
    number: int


_NAME: Final = 0.5
_FEW_CAPITALS: Final = 3
"""Where more than one word in three is a capital one, they are nouns or a title, no names."""
_NO_COVER: Final = Cover(0.0, (), 0.0, told=False, number=0)


def cover(
    tokens: list[str], tables: BoilerplateTables, printed: Sequence[str] = (), *, least: int = 1
) -> Cover:
    """Tell how many of the words of a short block are of the field, in the language that fits.

    *printed* are the same words with their capitals: a name counts half, since every outlet and
    every author has another. A block with less than *least* words of the field is not weighed.
    """
    field = tables.field
    listed = field.listed
    stems = [field[stem] for word in tokens if (stem := word[:STEM]) in listed]
    if len(stems) < least:
        return _NO_COVER
    counts = sum([stem[0] for stem in stems]).to_bytes(len(tables.common), "little")
    most = max(counts)
    if most < least:
        return _NO_COVER
    # A word of one letter, and a number, are neither of the field nor of anything else.
    weighed = [word for word in tokens if len(word) > 1 and word[0].isalpha()]
    common = _commons(weighed, tables)
    names: list[str] = []
    if len(printed) == len(tokens):
        capitals = [
            at
            for at, word in enumerate(printed)
            if not word[0].islower() and (word[0].isupper() or _capital(word))
        ]
        if _FEW_CAPITALS * len(capitals) <= len(tokens):
            names = [tokens[at] for at in capitals if at and tokens[at][:STEM] not in listed]
            names = [word for word in names if len(word) > 1 and word[0].isalpha()]
    common_names = _commons(names, tables) if names else b""
    share = 0.0
    likeliest = -1
    language = counts.find(most)
    while language >= 0:
        content = float(len(weighed)) - common[language]
        if names:
            content -= _NAME * (len(names) - common_names[language])
        if content and most > share * content:
            worth = sum([stem[1][language][0] for stem in stems if language in stem[1]])
            mine = min(1.0, worth / content)
            if mine > share:
                share, likeliest = mine, language
        language = counts.find(most, language + 1)
    if likeliest < 0:
        return _NO_COVER
    votes = [0.0] * len(KINDS)
    for _, words in stems:
        if likeliest in words:
            for kind, part in words[likeliest].kinds:
                votes[kind] += part
    told = not tables.told[likeliest].isdisjoint(tokens)
    return Cover(share, votes, max(votes), told, most)


def _commons(words: list[str], tables: BoilerplateTables) -> bytes:
    """Count, for each language at once, how many of some words are common in it."""
    in_which = tables.common_in
    total = sum([in_which[word] for word in words if word in in_which])
    return total.to_bytes(len(tables.common), "little")


def _capital(word: str) -> bool:
    return word.lstrip(PUNCTUATION)[:1].isupper()


def tells_plainly(tail: str, tables: BoilerplateTables) -> bool:
    """Tell whether a Japanese or Korean sentence ends as those of a report do.

    An outlet is polite to its readers (``ます``, ``ください``, ``습니다``, ``세요``); the news is
    told in the plain form (``た``, ``という``, ``했다``).
    """
    return tail.endswith(tables.says.plain_ends) and not tail.endswith(tables.says.polite_ends)


def speaks(rest: str, tables: BoilerplateTables) -> bool:
    """Tell whether an outlet speaks of itself or to its reader, behind the opening too."""
    return any(word.strip(PUNCTUATION) in tables.house for word in rest.split())


def spoken_after_all(tokens: list[str], tables: BoilerplateTables) -> int:
    """Count the words of a house that mean something else in another language, where the block is of the house's.

    It is if it has more words of that language, small ones and those of the field, than of any in which
    the word says nothing: "Kolla din inkorg" is Swedish, and "din" is not Romanian there.
    """
    doubted = tables.doubted
    field = tables.field
    listed = field.listed
    tally = sum([field[stem].tally for word in tokens if (stem := word[:STEM]) in listed])
    of_field = tally.to_bytes(len(tables.common), "little")
    counts = [*map(int.__add__, _commons(tokens, tables), of_field)]
    found = [doubted[word] for word in tokens if word in doubted]
    for languages in found:
        for number in languages:
            counts[number] += 1
    most = max(counts)
    likeliest = {number for number, count in enumerate(counts) if count == most}
    return sum(likeliest <= languages for languages in found)


def names_follow(text: str, rest: str, tables: BoilerplateTables) -> bool:
    """Tell whether names alone stand behind a phrase: "Reporting by Ann Ode and Bo Lund"."""
    words = text.split()[-len(rest.split()) :] if rest.strip() else []
    names = [word for word in words if word.strip(PUNCTUATION)]
    between = tables.says.between
    return bool(names) and all(
        len(word) <= 3 or word in between or word.lstrip(PUNCTUATION)[:1].isupper()
        for word in names
    )


def is_of_others(text: str, opened: Entry, rest: str, tables: BoilerplateTables) -> bool:
    """Tell whether a phrase of credits, corrections or authors goes on with something else: *rest*.

    A credit goes on with a name or a number, and soon ("Edited by hand, the film ..." is none),
    and so does "All articles by"; an earlier version "of the law" is another matter than one of
    this article. In scripts without capitals any word may be a name.
    """
    words = rest.split(None, _NEAR)[:_NEAR]
    last = opened.text.rpartition(" ")[2]
    led = last in tables.says.of_words
    if opened.kind is Kind.CORRECTION:
        of = bool(words) and words[0].partition("'")[0] in tables.says.of_words
        return led or (of and last.startswith(tables.says.versions))
    if opened.kind is Kind.AUTHOR_BIO and led:
        words = words[:1]
    elif opened.kind is Kind.AUTHOR_BIO:
        # "The author of the letter"
        return bool(words) and words[0] in tables.says.of_words
    elif opened.kind is not Kind.CREDITS or len(words) < _NEAR:
        return False
    elif any(Kind.CREDITS in tables.topics.get(word, ()) for word in words):
        # "The text appeared originally in": the words of a credit go on.
        return False
    printed = text.split()[-len(rest.split()) :][: len(words)]
    return all(word.lstrip(PUNCTUATION)[:1].islower() for word in printed)


_NEAR: Final = 3
# "TechQuay", "HarbourWire"
_CAMEL: Final = late(r"\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}")


def is_person(text: str, held: list[Found], tables: BoilerplateTables) -> bool:
    """Tell whether a name, a run of capitalised words, is followed by what somebody is."""
    for entry, start, _ in held:
        if entry.kind is Kind.AUTHOR_BIO and start:
            before = text[:start].lstrip(LEAD)
            # "A lecturer in law at Leeds, Ann Ode is the author of ..."
            apposed = before.rpartition(", ")[2] if start <= _BEFORE else before
            if is_name(before.split()) or is_name(apposed.split()):
                return True
    words = text[:200].lstrip(LEAD).split()
    folded = [fold(word).strip(PUNCTUATION) for word in words[:20]]
    for index, word in enumerate(folded[1:8], start=1):
        nearby = folded[index + 1 : index + 12]
        if word in tables.says.works:
            # "Ann Ode covers ports for the Harbour Gazette": the paper stands for the trade.
            signed = any(
                (printed.isupper() or (printed[0].isupper() and before in tables.says.papers))
                and (
                    name in tables.agencies
                    or name in tables.outlets
                    or _CAMEL.fullmatch(printed.strip(PUNCTUATION)) is not None
                )
                for before, printed, name in zip(
                    folded[index : index + 11], words[index + 1 : index + 12], nearby, strict=False
                )
            )
            if (signed or any(map(is_paper, nearby))) and is_name(words[:index]):
                return True
        elif (word or words[index]) in tables.links:
            # "Europa-Korrespondent": the last part of a compound is what somebody is.
            known = {part.rpartition("-")[2] for part in nearby[:9]}.union(nearby[:9])
            named = folded[0] not in tables.says.determiners and is_name(words[:index])
            return named and not tables.trades.isdisjoint(known)
    return False


def says(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a verb of saying is one: "wrote for the Gazette" says for whom somebody works."""
    last = len(tokens) - 1
    return any(
        tables.roles.get(token, 0) & SPEECH
        and not (at < last and tokens[at + 1] in tables.says.papers)
        for at, token in enumerate(tokens)
    )


def holds_office(text: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether one sentence says which office somebody holds, and where, and nothing else.

    Below the text it is a note on the author; within, it may belong to the story.
    """
    link = next((at for at, word in enumerate(tokens[:_LATEST_LINK]) if word in tables.links), 0)
    words = text.lstrip(LEAD).split()
    rest = tokens[link + 1 :]
    if len(words) == len(tokens):
        # "... of Bright Harbor, a staffing agency in Tampa."
        for at in range(link + _SHORTEST + 1, len(words) - 1):
            if words[at][-1] == "," and tokens[at + 1] in tables.says.befores:
                words, tokens = [*words[:at], words[at].rstrip(",")], tokens[: at + 1]
                break
    if not link or len(words) != len(tokens) or not _SHORTEST < len(rest) < _LONGEST_OFFICE:
        return False
    if tables.posts.isdisjoint(rest[:_TITLED]) or not _capital(words[-1]):
        return False
    parted = words[link:-2]
    if words[-2][-1] != "," and link < len(words) - 1:
        # "... in Macon, Georgia."
        parted = words[link:-1]
    if any(word[-1] in ".,;:!?" or word[0].isdigit() for word in parted):
        return False
    finite = tables.says.finite.intersection(rest)
    if (finite and tables.says.dwells.isdisjoint(rest)) or any(
        not told.isdisjoint(rest) for told in tables.told
    ):
        return False
    known = tables.posts, tables.trades, tables.says.befores
    if any(
        word in tables.says.ands
        and after.islower()
        and not any(after in listed for listed in known)
        for word, after in zip(words[link:], words[link + 1 :], strict=False)
    ):
        return False
    return is_name(words[:link])


def tells_career(text: str, tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a short block says of somebody next to nothing but trade, studies and works.

    It opens with a name or with the trade itself: "Economist and author, teaches in Leeds."; the
    author of a book is somebody in the news.
    """
    if text[-1] not in lives.STOPS and lives.holds_post(text, tokens, tables):
        return True
    careers = tables.careers
    words = text.split()
    if not _CAREER < len(tokens) == len(words) or words[0][-1] == ":":
        return False
    if tokens[0] in careers and text[-1].isalnum() and "," not in text:
        # "Novelist wins the Harbour prize": a headline.
        return False
    # "Professeure d'économie"
    bare = [token.rpartition("'")[2] or token for token in tokens] if "'" in text else tokens
    known = len(careers.intersection(bare))
    if known < _CAREER:
        return False
    # Where something is told, it takes more; less where the trade comes first.
    enough = _CAREER + 1
    if tokens[0] in careers:
        if (
            tokens[1] in tables.says.of_words
            and words[1].islower()
            and tokens[2] in tables.common_in
        ):
            return False
        if tokens[2] in tables.links and not any(
            tokens[1] in listed for listed in (careers, tables.itself, tables.links)
        ):
            # "Autor zamachu jest ...": the author of something else.
            return False
    elif tokens[0] in tables.common_in or tokens[1] in careers or not is_name(words[:2]):
        return False
    else:
        enough += 1
    says = tables.says
    if known < enough and says.finite.intersection(tokens) and says.dwells.isdisjoint(tokens):
        return False
    if any(
        token in says.ands
        and after.islower()
        and (follower := after.strip(PUNCTUATION)) not in careers
        and follower not in says.befores
        for token, after in zip(tokens, words[1:], strict=False)
    ):
        # "... and has asked for a new vote": what somebody does.
        return False
    content = sum(
        0.5 if _capital(word) else 1.0
        for word, token in zip(words, bare, strict=True)
        if token in careers or not (token in tables.common_in or token[0].isdigit())
    )
    if known < _ITS_SHARE * content:
        return False
    return known >= enough or not cover(tokens, tables, words).told


_CAREER: Final = 2
_ITS_SHARE: Final = 0.3
_LATEST_LINK: Final = 7
_SHORTEST: Final = 2
_LONGEST_OFFICE: Final = 18
_TITLED: Final = 7


def tells_more(text: str, rest: str, tables: BoilerplateTables) -> bool:
    """Tell whether words that are no names stand behind a phrase: small ones, a weekday and a month may.

    So may those of the trade: "Compiled by Ann Ode from staff and wire reports".
    """
    words = text.split()[-len(rest.split()) :] if rest.strip() else []
    plain = [word for word in words if len(word) >= _PLAIN_WORD and word[0].islower()]
    known = tables.press, tables.careers, tables.says.between, tables.weekdays
    others = [word for word in plain if not any(word in listed for listed in known)]
    return len(others) >= _TELLING


_PLAIN_WORD: Final = 4
_TELLING: Final = 2


def signs_with_handle(text: str) -> bool:
    """Tell whether a name and a handle are all of a line: "Ann Ode @annode"."""
    return _HANDLE.fullmatch(text) is not None


_HANDLE: Final = late(
    r"\p{Lu}[\p{L}\p{M}'’.-]++(?: \p{Lu}[\p{L}\p{M}'’.-]*+){1,3}[ ,|(–—·-]{1,4}@\w{2,30}\)?"
)
_BEFORE: Final = 100
_APPOSITION: Final = 10
"""So many words behind a name tell who somebody is: "Ann Ode, a professor of law at ...,"."""
_NAMES: Final = 12
"""Of so many words are a few names, with the towns: "Ann Ode in Oslo and Bo Lund in Rome"."""


def is_name(words: list[str]) -> bool:
    """Tell whether *words* are a name, perhaps with an age or a year of birth behind a comma.

    A surname alone with a comma behind it, "Lund, a Democrat,", was named in full before: in the story.
    """
    label = next((at for at, word in enumerate(words, 1) if word[-1] == ":"), 0)
    # "Author: Ann Ode": what the label is in front of.
    words = words[label:]
    if not words or words[0][-1] == ",":
        return False
    first = next((at for at, word in enumerate(words[:-1]) if word[-1] == ","), None)
    if first and len(words) - first <= _APPOSITION and words[-1][-1] == ",":
        words = words[: first + 1]
    titled = sum(word[0].isupper() for word in words)
    return 2 <= len(words) <= _NAMES and titled * 3 >= len(words) * 2 and words[0][0].isupper()


def opens_with_surname(text: str, stop: int) -> bool:
    """Tell whether a text opens with one word, and what is set between commas before *stop*.

    "Lund, a Democrat, is the author of ...": it has named him in full before.
    """
    first = text.find(",", 0, stop)
    return first > 0 and " " not in text[:first] and text.find(",", first + 1, stop) > 0


def opens_with_article(tokens: list[str], tables: BoilerplateTables) -> bool:
    """Tell whether a block opens with "this article", and no article of a law."""
    return (
        " ".join(tokens[:2]) in tables.articles
        and tokens[2:3] != []
        and tokens[2] not in tables.says.of_words
    )


def opens_with_itself(bare: str, tables: BoilerplateTables) -> bool:
    """Tell whether the text is what the block's first words speak of: "This article was ..."."""
    return any(
        bare.startswith(phrase)
        for word in tables.itself.keys() & bare.split(None, 3)[:3]
        for phrase in tables.itself[word]
    )


def is_signed_caption(text: str, said: str, found: Found, tables: BoilerplateTables) -> bool:
    """Tell whether words about a picture end in who made it: "The quay. Photo by Ann Ode"."""
    entry, start, stop = found
    if entry.kind is not Kind.CAPTION or said[:start].rstrip()[-1:] not in _CLOSED:
        return False
    rest = said[stop:]
    return len(rest) <= _LONGEST_SIGNATURE and names_follow(text, rest, tables)


def names_titles(text: str) -> bool:
    """Tell whether all that stands in quotation marks is titles: of papers, of books."""
    quoted = QUOTED.findall(text)
    return (
        0 < len(quoted) <= _FEW_TITLES
        and 2 * sum(map(len, quoted)) < len(text)
        and len(SPEECH_MARK.findall(QUOTED.sub("", text))) == 0
        and all(
            piece[1:2].isupper()
            and piece[-2:-1] not in lives.STOPS
            and piece.count(" ") < _LONG_TITLE
            for piece in quoted
        )
    )


def goes_on(folded: str) -> bool:
    """Tell whether a block tells something behind what it quotes first: who said it, and when."""
    quoted = QUOTED.match(folded)
    return quoted is not None and folded.count(" ", quoted.end()) >= _ATTRIBUTED


_ATTRIBUTED: Final = 2
SPEECH_MARK: Final = late('["“„«「]')
QUOTED: Final = late(r"[“„«\"「][^“”„«»\"「」]*+[”“»\"」]")
_CLOSED: Final = (".", "!", "?", ")", "|", "(", "[")
_LONGEST_SIGNATURE: Final = 60
_FEW_TITLES: Final = 3
_LONG_TITLE: Final = 7
