"""What is seen in one block that may be boilerplate: its cues, and the kind they speak for.

Facts
-----
- A keyword decides nothing: prose tells reporters things in an e-mail, protects scripts by
  copyright and employs correction officers.
- What somebody is quoted as saying is not said by the block; a block all in quotation marks is
  a quotation.
- Photo credits open with © as copyright lines do; the phrases within tell them apart.
- A lone question is asked of somebody in an interview, unless it is a fixed phrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Final

import regex

from newsparse.evidence import UNKNOWN
from newsparse.fields import boilerplate_lives as lives
from newsparse.fields import boilerplate_signs as signs
from newsparse.fields import boilerplate_voices as voices
from newsparse.fields import contacts
from newsparse.fields.boilerplate_behind import (
    SENTENCE,
    SOME,
    TURN,
    is_about_author,
    is_clause,
    is_tied,
    part_of,
    raised,
    runs_on,
)
from newsparse.fields.boilerplate_changed import tells_law
from newsparse.fields.boilerplate_gate import (
    ASKS,
    DIGIT,
    DIGITS,
    EYE,
    FEWEST_POSTED,
    GLUED,
    SHORT,
    SIGNS,
    STOPS,
    is_dotted,
    is_torn,
    may_be,
    may_be_of_field,
    may_be_unspaced,
)
from newsparse.fields.boilerplate_kind import heaviest
from newsparse.fields.boilerplate_labels import (
    LONGEST_LABELLED,
    heads_both,
    labelled,
    of_picture,
)
from newsparse.fields.boilerplate_notes import notes
from newsparse.fields.boilerplate_phrases import BREAKS, NETWORKED, asks, feeds, points, presses
from newsparse.fields.boilerplate_phrases import button as button_of
from newsparse.fields.boilerplate_phrases import held as held_in
from newsparse.fields.boilerplate_phrases import opening as opening_of
from newsparse.fields.boilerplate_shape import (
    CLOSERS,
    address_of,
    addresses,
    borders,
    lone_address,
    posted,
    reaches_writer,
    shape_of,
)
from newsparse.fields.boilerplate_table import TABLE, Seen
from newsparse.fields.boilerplate_words import (
    AGENCY,
    BUTTON,
    CAREER,
    DOUBTED,
    HELD,
    HOUSE,
    ITSELF,
    LEAD,
    NOTED,
    OFFICE,
    OUTLET,
    PRESS,
    PUNCTUATION,
    SERVICE,
    SPEECH,
    TOPIC,
    TRADE,
    UNSPACED,
    BoilerplateTables,
    Entry,
    Found,
    ends_with_host,
    fold,
    roles_of,
)
from newsparse.fields.boilerplate_words import (
    folded as to_folded,
)
from newsparse.model import BoilerplateKind
from newsparse.patterns import late

__all__ = ["OUTLETS", "cues"]

Kind = BoilerplateKind

_SPEECH: Final = '"“„«「'
_SAID: Final = '"”“»」'
_DIALOGUE: Final = frozenset({"– ", "— "})
_PLAINLY: Final = (Kind.COPYRIGHT, Kind.CORRECTION, Kind.CREDITS, Kind.DISCLAIMER)
"""Notes that are polite to nobody."""
_ASKED: Final = (Kind.SHARE, Kind.CONTACT, Kind.COMMENTS)
_PLEAS: Final = (*_ASKED, Kind.SUBSCRIBE, Kind.APP)
_TITLES: Final = (Kind.RELATED, Kind.TAGS, Kind.NAVIGATION)
_LEADING: Final = (*_TITLES, *_PLEAS, Kind.LEGAL)
"""What asks the reader to do something, or leads on: in the present, whatever it is."""
_OFFERS: Final = (Kind.SUBSCRIBE, Kind.APP)
_LONG_WORD: Final = 8
_LIKED: Final = (Kind.SHARE, Kind.COMMENTS)
_ARROWS: Final = "»›→>▶►➡👉👈"
OUTLETS: Final = (1, 2)
"""Names that are an outlet's."""

_LONG: Final = 400
"""Beyond this many characters only the beginning and the end of a block are looked at."""

# Shares of the words of a block that are of the field, and how many of one kind are many.
_HALF: Final = 0.45
_MOST: Final = 0.6
_ALL: Final = 0.8
_OF_A_KIND: Final = 1.5
_LEAST: Final = 0.4
_LONGEST_LABEL: Final = 40
_NOTES: Final = 2
"""So many signs make a long block a note on its author."""
_NO_HEADING: Final = 3

_LED: Final = (1, 2, 3, 4, 7)
"""Openings that something follows: phrases and labels."""

_NAMED: Final = (Kind.COPYRIGHT, Kind.CREDITS)
_FEWEST_NAMED: Final = 2

_TELLING: Final = (1, 3, 4)
"""Shapes that tell something by themselves: lists, trails of sections, tags."""
_LONGEST_BUTTON: Final = 100
_MOST_WORDS: Final = 14
_HEAD: Final = 200
_TAIL: Final = 160
_COUNTED: Final = 40
_COUNT: Final = late(r"(?<!\S)\d{1,4}(?:[.,]\d{3})? (?=\p{L})")
_TOPIC_AT: Final = next(at for at, cue in enumerate(TABLE.cues) if cue.name == "topic")
_OF_ITSELF: Final = 4
_ITSELF_ALONE: Final = 6
_MORE_OF_ITSELF: Final = 5
_NEAR_AUTHOR: Final = 10
_MOST_TITLED: Final = 8
_LONGEST_HANDLE: Final = 80
_FREE: Final = 2
_FEW_OF_FIELD: Final = 1
_MOST_OF_FIELD: Final = 5
_RUNNING_ON: Final = 4
_TWO: Final = 2
_PLEA: Final = 7
_TURN_OF_PHRASE: Final = 7
_FOLLOWED: Final = (Kind.SHARE, Kind.APP, Kind.RELATED)
_BUTTON: Final = 18
"""Characters of a button, which hardly names what is followed, and by whom."""
_ROW: Final = 3
"""Names that are services in a row."""
_LONGEST_TRADES: Final = 100
_ALONE: Final = 4
_LIVES: Final = (1, 4)
_UNTITLED: Final = (0, 2)
"""No sign of who somebody is, or but a word of a credit behind a name."""
_MUCH: Final = 4
"""Many signs of a note on somebody."""
# "– Harbourtimes.com": a dash signs, where the address is printed as a name is.
_SIGNED_BY_SITE: Final = late(
    r"[-–—]{1,2}\s?(?!www\.)\p{Lu}[\p{L}\p{Nd}-]*+(?:\.\p{Ll}{2,4}){1,2}\Z"
)
_LABELLED: Final = 4
_WHOLE: Final = 5
_SIGNED: Final = 4
"""A line that agencies or staff sign."""
_COLON: Final = 2
_LONGEST_LEAD: Final = 8
# "» More on the election": no quotation, and no sentence.
_POINTED: Final = late(r"(?:»|→|►|▶|➡|👉|>>)\s?[^»«„“”\".]{6,100}[^»«„“”\".!?:;,]\Z")
_SIGNED_YEAR: Final = late(
    r"""
    [©ⓒ] \s? (?:19|20)\d\d (?: \s?[-–—/]\s? (?:19|20)?\d\d )?
    # "Harbour Gazette ©2024 Harbour Media, Inc."
    (?: (?<=\A[^.:]{3,60}) \s\p{Lu}[\p{L}'’&-]*+ (?: ,?\s[\p{Lu}&][\p{L}'’&.-]*+ ){0,5} )?
    \W*\Z
    """,
    regex.VERBOSE,
)
_NO_NAME: Final = late(r"[\d/;:@,()]")


def cues(text: str, tables: BoilerplateTables, *, every: bool = True) -> Seen | None:
    """Look at a block, or return None at once where nothing in it can be boilerplate.

    Unless *every* block is to be seen to its end, a whole sentence that is prose whatever its words
    may be is left, too.
    """
    at = text.find(":", 1, _LONGEST_LABEL)
    if at > 0 and (text[at + 1 : at + 2].isupper() or _has_no_case(text[at + 1 : at + 2])):
        # "Read more:The road to the north": a tool has glued what it is a label of.
        text = f"{text[: at + 1]} {text[at + 1 :]}"
    length = len(text)
    if length > EYE and text[length >> 1] >= "\u0e00" and text[length // 3] >= "\u0e00":
        # There are no words to look at.
        odd = may_be_unspaced(text, tables) or "@" in text or "://" in text or "©" in text
        return _look(text, tables) if odd else None
    short = length <= SHORT
    folded = to_folded(text if short else f"{text[:EYE]} {text[-EYE:]}")
    words = folded.split()
    if "\n" in folded:
        # A phrase goes on in the next line.
        folded = " ".join(words)
    if not words or (len(words) == 1 and words[0][-1] == "." and is_torn(words[0])):
        return None
    if len(words) == 1 and (alone := lone_address(text)) is not None:
        return alone
    tokens = _bare(words)
    roles = roles_of(tokens, tables)
    if (
        length <= LONGEST_LABELLED
        and len(tokens) > 1
        and (roles & AGENCY or text[1].isupper() or (text[0].isupper() and ":" in text))
        and (told := labelled(text, roles, tables)) is not None
    ):
        return cues(told, tables, every=every)
    if tokens[0] in tables.imperatives and text[-1] not in ASKS:
        roles |= HOUSE
    if (
        roles & BUTTON
        and length <= _LONGEST_BUTTON
        and 1 < len(tokens) <= _MOST_WORDS
        and text[-1] not in ASKS
        and (pressed := button_of(tokens, tables)) is not None
    ):
        return _look(text, tables, words, tokens, roles, pressed=pressed)
    if may_be(text, folded, tokens, roles, tables, short=short):
        if short:
            return _look(text, tables, words, tokens, roles, every=every)
        return _look(text, tables, every=every)
    if short and roles & HOUSE and may_be_of_field(tokens, length, tables):
        heading = text[-1] not in STOPS
        cover = voices.cover(tokens, tables, text.split(), least=_NO_HEADING if heading else 2)
        if cover.share >= _HALF and _field(cover, heading=heading) > 2:
            return _look(text, tables, words, tokens, roles, cover)
    return None


def _has_no_case(sign: str) -> bool:
    return "\u0590" <= sign < "\u0e00"


def _bare(words: list[str]) -> list[str]:
    """Return words without the marks around them; what is nothing but marks stays."""
    bare = list(map(str.strip, words, repeat(PUNCTUATION)))
    return bare if all(bare) else [word.strip(PUNCTUATION) or word for word in words]


def _look(
    text: str,
    tables: BoilerplateTables,
    words: list[str] | None = None,
    tokens: list[str] | None = None,
    roles: int = 0,
    cover: voices.Cover | None = None,
    *,
    pressed: Entry | None = None,
    every: bool = True,
) -> Seen | None:
    """Weigh a block; *words* are its folded words, and all behind what they are, where known.

    *pressed* is what a line asks the reader to do, where all of it asks for that.
    """
    whole = text
    if len(text) > _LONG:
        text = text[: text.rfind(" ", 0, _HEAD) + 1 or _HEAD] + "\n" + text[-_TAIL:]
    if words is None or tokens is None:
        words = to_folded(text).split()
        tokens = _bare(words)
        roles = roles_of(tokens, tables)
    folded = " ".join(words)
    plain = text.isascii()
    wide = 0 if plain else len(UNSPACED.findall(text))
    bare = folded.lstrip(LEAD + SIGNS)
    opened = opening_of(bare, tables)
    if opened is not None and opened.kind in _LIKED:
        opened = _asked_behind(opened, bare, tables)
    elif opened is not None and opened.kind is Kind.RELATED and ":" in bare:
        opened = _offered_behind(opened, bare, tables)
    if pressed is not None and (opened is None or bare[len(opened.text) :].strip(PUNCTUATION)):
        # All words together say more than the first of them.
        opened = pressed._replace(text=bare)
    if ("©" in text or "(c)" in folded) and (
        opened is None or (opened.size == 1 and opened.text[-1] != ":")
    ):
        # "Listenbild: © Ann Ode/dpa": whose the picture is outranks whose the page is.
        opened = of_picture(bare, tables) or opened
    if opened is None and len(bare) <= _COUNTED and bare != (counted := _COUNT.sub("", bare)):
        bare = counted
        opened = opening_of(bare, tables)
    # What somebody is quoted as saying is not said by the block.
    quotes = '"' in text or (not plain and voices.SPEECH_MARK.search(text) is not None)
    said = voices.QUOTED.sub(" ", folded) if quotes else folded
    if opened is not None and quotes and text[0] in _SPEECH and voices.goes_on(folded):
        opened = None
    held: list[Found] = []
    if roles & HELD or wide or quotes or "/" in said or "-" in said:
        held = held_in(said, tables, tokens=None if quotes else tokens, unspaced=wide > 0)
    if opened is None and not held and len(text) <= 240 and GLUED.search(text):
        said = folded = fold(GLUED.sub(" ", text))
        bare = folded.lstrip(LEAD + SIGNS)
        opened = opening_of(bare, tables)
        held = held_in(folded, tables, unspaced=wide > 0)
    if opened is None and len(whole) <= SHORT and all(entry.size == 1 for entry, _, _ in held):
        asked = asks(said, tables)
        if asked is not None:
            # What a sentence opens with says more than what stands in its midst.
            held = [(asked[0]._replace(size=max(asked[0].size, 3)), *asked[1:])]
    pointed = points(said, tables) if not held and len(whole) <= NETWORKED else None
    if pointed is not None:
        held = [pointed]
    # What a label says of a block is not said again: "Editor's note: this story was first printed in 2019."
    labelled = opened is not None and ":" in opened.text[-1:] + bare[len(opened.text) :][:1]
    may_note = roles & NOTED and len(whole) <= SHORT and not labelled
    noted = notes(said, tables, whole) if may_note else None
    if noted is not None:
        held = [noted]
    if opened is not None:
        if opened.kind is Kind.CREDITS and opened.text in tables.bylines:
            behind = bare[len(opened.text) :].split()
            if len(behind) < 5 and not any(map(_NO_NAME.search, behind)):
                return None
        if held and pointed is None and noted is None:
            # What the opening has already said is not said again by a phrase inside it.
            inside = len(folded) - len(bare) + len(opened.text)
            held = [found for found in held if found[2] > inside]

    if held and "," in words[0] and text[0].isupper():
        held = [
            found
            for found in held
            if found[0].kind is not Kind.AUTHOR_BIO or not voices.opens_with_surname(said, found[1])
        ]
    bracketed = text[0] in "([" and text[-1] in ")]"
    opening = 0 if opened is None else part_of(opened, bare, bracketed=bracketed)
    if opened is not None and heads_both(opened, bare, tables):
        opening = _WHOLE
    headed = False
    if opened is not None and opened.kind is Kind.AUTHOR_BIO and "\n" in whole:
        # "About the Author", and below it who that is: a heading is a label.
        heading = fold(whole.partition("\n")[0]).strip(PUNCTUATION)
        headed = opened.size > 1 and heading == opened.text
        opening = _LABELLED if headed else opening
    loose = False
    held_value = border = most = 0
    if held:
        several = any(entry.text != held[0][0].text for entry, _, _ in held)
        most = max([entry.size for entry, _, _ in held])
        held_value = 4 if several else 5 if most >= TURN else most
        border = max(borders(said, start, stop) for _, start, stop in held)

        if any(voices.is_signed_caption(text, said, found, tables) for found in held):
            held_value = 5
    sign = 0
    if text.lstrip(LEAD)[:1] in SIGNS or bare.startswith("(c)") or folded.startswith("(c)"):
        sign = 2
    elif "(c)" in folded or (not plain and any(mark in text for mark in SIGNS)):
        # "Harbour Media Inc. © 2024"
        sign = 2 if _SIGNED_YEAR.search(text) is not None else 1

    reach: tuple[contacts.Printed, ...] = ()
    if "@" in text or "://" in text or is_dotted(text) or ("](" in text and "." in text):
        reach = addresses(whole if len(whole) <= _LONG else text)
    sites = bool(reach)
    if len(whole) <= _HEAD and (digits := len(DIGIT.findall(whole))) >= FEWEST_POSTED:
        if digits >= DIGITS:
            reach += contacts.phones(whole, tables.reach)
        reach += posted(whole, tables.postal, reach)
    address = address_of(text, reach) if reach else 0
    if (
        address < _ALONE
        and "@" in text
        and len(whole) <= _HEAD
        and (opened is None or opened.kind is not Kind.CREDITS)
        and reaches_writer(whole, reach, tables)
    ):
        address = _ALONE

    listed = (
        tokens[0] in tables.says.heads
        and len(whole) <= SHORT
        and signs.lists_credits(whole, tables)
    )
    services = sum(map(tables.services.__contains__, tokens)) if roles & SERVICE else 0
    names = 0
    if services == len(tokens) or (services >= 2 and services * 5 >= len(tokens) * 3):
        names = 3
    elif (
        (
            address < 4
            and len(folded) <= 100
            and (
                roles & AGENCY
                or "/" in folded
                or "–" in folded
                or signs.names_hour(folded, tables)
                or text[-1] in ")]"
                or folded.endswith(tables.says.materials)
                or (folded[-1].isdigit() and "," in folded)
            )
            and signs.signs(folded, tables, text)
        )
        or (
            ((colons := text.count(":")) > 1 or (colons == 1 and text[-1] == ")"))
            and len(whole) <= SHORT
            and signs.lists_staff(whole, tables)
        )
        or (
            opened is not None
            and opened.kind in signs.STAFFED
            and len(whole) <= SHORT
            and signs.lists_work(whole, tables)
        )
        or listed
        or (
            len(whole) <= _LONGEST_TRADES
            and text[-1] not in STOPS
            and signs.lists_trades(whole, tables)
        )
    ):
        names = 4
    elif (
        (roles & OUTLET or not plain or ends_with_host(tokens, tables))
        and len(folded) + wide <= 240
        and voices.names_outlet(folded, tokens, tables)
    ):
        outlet = folded[-1] == ":" or (reach and any(map(folded.__contains__, tables.domains)))
        names = 2 if outlet else 1

    size = len(whole) + wide
    length = 0 if size <= 25 else 1 if size <= 60 else 2 if size <= 120 else 3 if size <= 240 else 4
    if size > 480:
        length = 5
    tail = text.rstrip(CLOSERS)
    closing = text.rstrip("\"'”’)]* ")[-1:]
    ending = 0
    if closing in _ARROWS or (text[0] in _ARROWS and _POINTED.match(text) and length < 3):
        ending = 3
    elif tail[-1:] in ":：":
        ending = 2
    elif tail[-1:] in STOPS:
        ending = 4 if tail[-1] in ASKS and not any(mark in text for mark in BREAKS) else 1

    if (
        ending == _COLON
        and opening == _WHOLE
        and opened is not None
        and opened.kind is Kind.RELATED
    ):
        # "READ ALSO:" leads on to titles as well as without the colon.
        ending = 0
    if (
        ending == 1
        and length <= 1
        and (
            sign == 2
            or (names == _SIGNED and "/" in folded)
            or (text[-1] == ")" and opened is not None and opened.whole)
            or (opening == _WHOLE and opened is not None and (opened.whole or opened.size > _TWO))
        )
    ):
        # "© 2024 Harbour Media L.P.", "(apa/dpa/red.)", "Перевод с английского (13 апреля 2025 г.)":
        # the stop is an abbreviation's. Nor does one tell anything behind what is known as a whole:
        # "Cancel anytime.".
        ending = 0
    shape = shape_of(whole, text, tokens, ending, wide)
    spoken = sum(map(tables.house.__contains__, tokens)) if roles & HOUSE else 0
    if roles & DOUBTED:
        spoken += voices.spoken_after_all(tokens, tables)
    asking = text[-1] not in ASKS and tokens[0] in tables.imperatives
    told_to = asking and not spoken
    spoken = spoken or int(asking)
    voice = 2 if spoken > 1 and spoken * 6 >= len(tokens) else int(spoken > 0)
    own = roles & ITSELF > 0 and voices.of_itself(said, tokens, tables)
    topic_kind, topic = None, 0
    if roles & TOPIC or said is not folded:
        topic_kind, topic = voices.topic(
            said, tables, own=own, voice=voice > 0, named=names in OUTLETS, told_to=told_to
        )
    if (
        roles & ITSELF
        and topic < _OF_ITSELF
        and size <= SHORT
        and voices.opens_with_article(tokens, tables)
    ):
        # "This article contains links to shops."
        topic_kind, topic, own = topic_kind or Kind.DISCLAIMER, _ITSELF_ALONE, True
    person = 0
    if held or roles & TRADE:
        person = _person(text, held, tokens, tables)
        if not person and opened is not None and opened.kind is Kind.AUTHOR_BIO and size <= SHORT:
            # "The author teaches law": in many languages the verb stands at the end.
            word, _, verb = opened.text.partition(" ")
            person = int(
                word not in tables.trades
                and (not verb or verb in tables.links)
                and not tables.trades.isdisjoint(tokens[1:_NEAR_AUTHOR])
                # "Autor zamachu jest ...": the author of something.
                and (tokens[1] in tables.links or tables.links.isdisjoint(tokens[2:3]))
            )
    if not person and opened is not None and is_about_author(opened, tables) and size <= SHORT:
        # "The writer is an economist based in Leeds.", or between brackets whatever it is: "(The writer
        # is former Additional Secretary.)"
        near = tokens[len(opened.text.split()) :][:_NEAR_AUTHOR]
        person = int(
            (bracketed or not (tables.careers.isdisjoint(near) and tables.posts.isdisjoint(near)))
            and all(told.isdisjoint(tokens) for told in tables.told)
        )
    if not person and "@" in text and len(whole) <= _LONGEST_HANDLE:
        person = int(voices.signs_with_handle(whole))
    if not person and roles & OFFICE and len(whole) <= SHORT:
        person = 3 * voices.holds_office(whole, tokens, tables)
    if not person and roles & CAREER and not roles & SPEECH and len(whole) <= SHORT:
        person = int(voices.tells_career(whole, tokens, tables))
    if not person and roles & PRESS and not roles & SPEECH and len(whole) <= SHORT:
        person = int(lives.tells_life(whole, tokens, tables))
    if not person and headed:
        person = int(lives.heads_life(whole))
    if (
        person in _UNTITLED
        and roles & TRADE
        and "\n" in whole
        and len(whole) <= _LONGEST_HANDLE
        and lives.signs_with_trade(whole, tables)
    ):
        person = 1
    if (
        roles & PRESS
        and not roles & SPEECH
        and len(whole) <= SHORT
        and (
            lives.tells_much(whole, tokens, tables)
            or ("\n" in whole and lives.stacks_up(whole, tables))
        )
    ) or (
        "@" in whole
        and not roles & SPEECH
        and len(whole) <= SHORT
        and lives.gives_own_address(whole, tokens, tables)
    ):
        person = _MUCH
    if not (person or held or roles & TRADE) and "-" in folded and len(whole) <= SHORT:
        # "Europa-Korrespondentin": the last part of a compound is what somebody is.
        parts = [token.rpartition("-")[2] for token in tokens if "-" in token]
        if roles_of(parts, tables) & TRADE:
            person = _person(text, held, parts, tables)
    if noted is not None and noted[0].kind is Kind.DISCLAIMER:
        # "Analysis Based on factual reporting, although it incorporates the expertise of the author":
        # what a text is made of, and no author's life.
        person = 0
    if (
        person in _LIVES
        and not tables.weekdays.isdisjoint(tokens)
        and not tables.past.isdisjoint(tokens)
    ):
        # "She is a reporter for the Gazette and was arrested on Monday.": what happened on a day is news.
        person = 0
    if opened is None and not (
        held
        or sign
        or reach
        or names
        or voice
        or topic
        or person
        or shape in _TELLING
        or ending == 3
    ):
        # Words of the field say nothing where nothing else speaks for it: the news has them too.
        return None
    if (
        opened is not None
        and ending == 1
        and opening in _LED
        and not (held or names > 1 or own or reach)
        and voices.is_of_others(text, opened, bare[len(opened.text) :], tables)
    ):
        opening, loose = min(opened.size, 3), True
    if (
        opening == _TWO
        and ending == 0
        and opened is not None
        and opened.kind is Kind.CREDITS
        and not (held or reach or names > 1)
        and voices.tells_more(text, bare[len(opened.text) :], tables)
    ):
        # "published in the Journal of Tides found that": names and a day would follow.
        opening = 0
    if (
        opening == 1
        and ending == 0
        and opened is not None
        and opened.kind in _NAMED
        and len(tokens) > _FEWEST_NAMED
        and voices.names_follow(text, bare[len(opened.text) :], tables)
    ):
        # "Copyright Harbour Media": a name stands for the words of a phrase.
        opening = 2
    if listed:
        # "CREDITS. Text: Ann Ode. Photos: Bo Lund.": the head alone would be one of pictures.
        opening, opened = _LABELLED, None
    elif opened is not None and opening in {2, 3}:
        led = ending == _COLON and opened.kind in _TITLES and len(tokens) <= _LONGEST_LEAD
        # "More from Ann Ode:"
        rest = bare[len(opened.text) :]
        opening = _LABELLED if led else raised(opening, opened, text, rest, tables)
    spoken_of = quotes and sign < 2 and not (size <= SHORT and voices.names_titles(text))
    credited = (opened is not None and opened.kind is Kind.CREDITS) or any(
        entry.kind is Kind.CREDITS and entry.size >= TURN for entry, _, _ in held
    )
    # "— Ann Ode contributed to this report.": a dash signs, too.
    dialogue = text[:2] in _DIALOGUE and ending in {1, 4} and not credited
    speech = int(spoken_of or dialogue)
    if (text[0] in _SPEECH and text[-1] in _SAID) or (
        roles & SPEECH and (not person or voices.says(tokens, tables))
    ):
        speech = 2
    if (
        opening == _LABELLED
        and opened is not None
        and opened.kind is Kind.CORRECTION
        and not quotes
    ):
        # "Clarification: the company says ...": a note tells what was said.
        speech = 0
    if (
        speech == _TWO
        and opening == _TURN_OF_PHRASE
        and opened is not None
        and opened.kind is Kind.CREDITS
        and not quotes
        and DIGIT.search(when := bare[len(opened.text) :]) is not None
        and not roles_of(_bare(when.split()), tables) & SPEECH
    ):
        # "Radio North reported on this subject on 12 March at 6 p.m.": the phrase itself is what was said,
        # and when.
        speech = 0
    if not every and opened is None and not held and ending in {1, 4}:
        so_far = (
            0, 0, 0, sign, address, names, length, ending, shape, voice, speech,
            person, 0, topic, UNKNOWN, UNKNOWN,
        )  # fmt: skip
        if TABLE.most(so_far) <= 0.0:
            # What its words are of can't make up for it.
            return None
    tie = field = told = 0
    if opened is not None and ending in {1, 4} and opening in {1, 2, 3, 6, 7}:
        rest = bare[len(opened.text) :]
        named = voices.names_follow(text, rest, tables)
        known = (
            own
            or (held and (most > 1 or not wide or opened.kind is not Kind.ADVERTISEMENT))
            or reach
            or sign
            or names > 1
            or person
            or named
        )
        tie = (
            2
            if loose
            else 1
            if known or is_tied(text, opened, rest, tables, said=speech > 0)
            else 2
        )
        if size > SHORT and ending == 1 and opened.kind in _TITLES and not reach:
            # What leads to other pages is titles, and no paragraph.
            tie = 2
        elif (
            tie == 1
            and not (known or is_about_author(opened, tables))
            and opened.size < SENTENCE
            and runs_on(rest, tables)
        ):
            tie = 4
        alone = most < _TWO and not (own or reach or sign or person)
        if wide and alone and opened.kind not in _PLAINLY and voices.tells_plainly(tail, tables):
            tie, told = 2, 1
        # Papers print interviews: "What do you think of the strike?" is asked of somebody else.
        if opened.kind in _ASKED and closing == "?" and not (own or held or reach or topic > 1):
            tie = 3 if not any(mark in rest for mark in BREAKS) else tie
    votes: Sequence[float] = ()
    if size <= SHORT and not wide:
        found = cover or voices.cover(tokens, tables, text.split())
        field = _field(found, heading=not (ending or held) and opened is None)
        if found.told:
            told = 2 if own else 3 if person else 1
        elif (
            ((tie == 1 and field == _FEW_OF_FIELD) or (tie == _RUNNING_ON and topic < _TWO))
            and opened is not None
            and opened.kind in _PLEAS
            and opened.size < TURN
            and len(tokens) > _PLEA
            and not (held or reach or own)
        ):
            # "Share the tray out into four pieces": what is asked has nothing to do with an outlet.
            tie = 2
        elif tie == 2 and asking and field > 5 - (ending == 0):
            # "Download the Gazette app for the latest headlines.": the outlet's services are asked for.
            tie = 1
        alone = (
            most == 1 and opened is None and not (spoken or own or reach or topic or person or sign)
        )
        if alone and ending == 1 and (told == 1 or border < _FREE):
            # "The newsletter, which has 40,000 subscribers, was founded in 2017.": single words of
            # a sentence in which no outlet speaks.
            held_value, border = 1, 0
        if found.weight >= _LEAST and sign < 2:
            votes = found.votes
        if opening == _WHOLE and field < _MOST_OF_FIELD:
            # A phrase that is all of the block needs no words besides, and what it tells is its own.
            field = told = 0
    values: tuple[int, ...] = (
        opening, held_value, border, sign, address, names, length, ending, shape, voice, speech,
        person, tie, topic, field, told,
    )  # fmt: skip
    if (
        tie == 2
        and ending == 1
        and opening in {1, 2, 7}
        and opened is not None
        and not (held or reach or sign or own or person or names or address or topic or shape)
        and not (field or votes or (wide and opened.kind in _PLEAS))
    ):
        # "Copyright claims fell last year.": a sentence opens with the words, and goes its own way.
        return None
    if (
        opened is not None
        and opened.kind is Kind.RELATED
        and ending == 1
        and not (reach or sign or address or own)
        and noted is None
        and len(tokens) > _MOST_TITLED
        and is_clause(bare[len(opened.text) :])
    ):
        # "On the same subject, the minister said", "You may also like to hear it, he said.": what
        # leads to other pages is titles.
        return None
    if (
        opened is not None
        and opened.kind is Kind.CONTACT
        and speech == _TWO
        and ending == 1
        and not (held or quotes or reach or sign or own or names or topic)
    ):
        # "If you have seen him, you can call the police, an officer said.": somebody else asks.
        return None
    if (
        opened is not None
        and told == 1
        and ending == 1
        and opening not in {_LABELLED, _WHOLE}
        and opened.size < TURN
        and opened.kind in _LEADING
        and not (spoken or reach or sign or address or own or names or topic)
        and noted is None
        and asks(said, tables) is None
    ):
        # "Terms and conditions of the deal were not disclosed.": nobody speaks to the reader, and
        # something is told.
        return None
    kind = heaviest(
        opened,
        opening,
        held,
        values,
        topic_kind,
        votes,
        numbered=bool(reach) and not sites,
        mailed="@" in text and sites,
        signed=address == _ALONE and _SIGNED_BY_SITE.match(text) is not None,
    )
    if (
        kind is Kind.CORRECTION
        and ending == 1
        and opening not in {_LABELLED, _WHOLE}
        and (noted is None or noted[0].text != folded)
        and tells_law(tokens, folded, tables, own=own)
    ):
        return None
    if (
        kind in _FOLLOWED
        and names != _ROW
        and size > _BUTTON
        and feeds(said, tables, voice=voice > 0)
    ):
        kind = Kind.SUBSCRIBE
    if topic == _OF_ITSELF and voices.opens_with_itself(bare, tables):
        values = (*values[:_TOPIC_AT], _MORE_OF_ITSELF, *values[_TOPIC_AT + 1 :])
    return None if kind is None else Seen(values, kind)


def _asked_behind(opened: Entry, bare: str, tables: BoilerplateTables) -> Entry:
    """Return what is asked behind a question: "Did you like this story? Subscribe to our letter."."""
    cut = bare.find("? ", len(opened.text) - 1)
    if cut < 0:
        return opened
    pressed = presses(bare, tables)
    if pressed is not None and pressed[0].kind is Kind.SUBSCRIBE:
        # "Did you like it? ... Independent journalism costs money. Make a donation"
        return opened._replace(kind=Kind.SUBSCRIBE, rank=pressed[0].rank)
    behind = bare[cut + 2 :].lstrip(LEAD)
    asked = opening_of(behind, tables)
    if asked is None or asked.kind not in _PLEAS or asked.kind is opened.kind:
        return opened
    return asked._replace(text=bare[: len(bare) - len(behind) + len(asked.text)])


def _offered_behind(opened: Entry, bare: str, tables: BoilerplateTables) -> Entry:
    """Return what is offered behind a label that leads elsewhere: "Read on: subscribe to the Gazette"."""
    cut = bare.find(":", len(opened.text) - 1)
    behind = bare[cut + 1 :].lstrip(LEAD)
    asked = opening_of(behind, tables) if cut > 0 and behind else None
    if asked is None or asked.kind not in _OFFERS or asked.whole:
        return opened
    if asked.size == 1 and len(asked.text) < _LONG_WORD:
        # "Lasi arī: Osta ...": a short word is a noun in another language.
        return opened
    return asked._replace(text=bare[: len(bare) - len(behind) + len(asked.text)])


def _person(text: str, held: list[Found], tokens: list[str], tables: BoilerplateTables) -> int:
    """Tell whether a block says who somebody is."""
    noted = 0
    signed = 0
    for entry, start, _ in held:
        noted += entry.kind is Kind.AUTHOR_BIO
        if entry.kind is Kind.CREDITS and start and voices.is_name(text[:start].split()):
            signed = 2
    works = tables.trades.intersection(tokens)
    if not noted and not works and tables.says.works.isdisjoint(tokens):
        return signed
    if len(text) > SHORT:
        # The news says who somebody is, too, and goes on to what the person thinks.
        about = [word for word in {*tokens} if Kind.AUTHOR_BIO in tables.topics.get(word, ())]
        if noted + len(works.union(about)) < _NOTES:
            return signed
    # A capital within a word may be of a name ("TechQuay"), or a tool has glued two.
    if voices.is_person(text, held, tables):
        return 1
    parted = GLUED.sub(" ", text)
    return 1 if parted != text and voices.is_person(parted, held, tables) else signed


def _field(found: voices.Cover, *, heading: bool) -> int:
    """Tell how far the words of a block are of the field; of a *heading*, there must be more."""
    share, weight = found.share, found.weight
    field = 5 if share >= _MOST else 3 if share >= _HALF else 2 if share >= SOME else 1
    if field < 3:
        return field
    # Two words of the field may be a crosshead, "Terms of the deal": three hardly are.
    if found.number < (_NO_HEADING if heading else 2) or weight < _LEAST:
        return 2
    if field == 3 and weight < 1.0:
        return 2
    if share >= _ALL:
        return 7
    return field + (weight >= _OF_A_KIND)
