"""Bylines of Chinese, Japanese and Korean newsrooms that set paper, post, place and reporter close.

Facts
-----
A Chinese paper prints its name, the word for a reporter (记者, 記者) and the names without a
blank, in brackets behind a day or alone: ``本报讯（记者 张晓明）``, ``南方日报记者 张晓明``,
``本报驻巴黎记者 张晓明``. Taiwan's papers add the town and 報導, its agency the town and the day:
``（中央社記者王小明台北5日電）``. A Japanese paper sets the place in front with a sign of equality
(``ワシントン＝山田太郎``) or a blank, a post with a dot, a blank or nothing (``編集委員・山田太郎``),
the whole in brackets or not; an agency stands behind its place: ``【パリ共同】``. A Korean byline
closes with 기자 (reporter) or 특파원 (correspondent abroad); in brackets the paper or the town
stands in front, with a sign of equality: ``[하버신문 = 김민수 기자]``, ``파리=김민수 특파원``,
``(서울=하버통신) 김민수 기자 =``. Names have two to four signs (Japanese ones three to six), the
first of which is a family's; what breaks these forms is left to the grammar.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.fields.byline_east_words import EastTables
from newsparse.fields.byline_words import BylineTables
from newsparse.fields.places import PLACES
from newsparse.patterns import late

__all__ = [
    "LONGEST",
    "Eastern",
    "follows",
    "is_button",
    "is_of_office",
    "read",
    "signs",
    "tells",
    "without_buttons",
]

LONGEST: Final = 60
_FIRST: Final = "\u3000"


class Eastern(NamedTuple):
    """Where the names stand, and what was printed in front of them.

    Without a name, *house* is the author.
    """

    names: list[tuple[int, int]]
    house: str | None
    place: str | None
    role: str | None = None
    agency: tuple[int, int] | None = None
    email: str | None = None
    places: tuple[str | None, ...] = ()
    """The place of each name, where they have their own."""


_ADDRESS: Final = late(r"\s([\w.+\-]++@[\w\-]++(?:\.[\w\-]++)++)$")
_PARTS: Final = frozenset("＝=・ 、（【")


def without_buttons(text: str, words: EastTables) -> int:
    """Return where a line ends but for the buttons and counts that a page prints behind it.

    >>> from newsparse.fields.byline_east_words import tables
    >>> from newsparse.languages import load
    >>> line = "来源: 海港日报 举报"
    >>> line[: without_buttons(line, tables((load("zh"),)))]
    '来源: 海港日报'
    """
    found = end = len(text)
    while (at := text.rfind(" ", 0, end)) > 0:
        word = text[at + 1 : end].strip("[]()（）|｜:：").casefold()
        if word in words.buttons or word.startswith(words.button_openings):
            found = at
        elif words.count.fullmatch(text, at + 1, end) is None:
            break
        end = at
    return len(text[:found].rstrip(" |｜·"))


def is_button(word: str, words: EastTables) -> bool:
    """Tell whether a word is a button, as pages print them on lines of their own: "关注", "フォロー"."""
    return word in words.buttons or word in words.button_openings


def follows(text: str, words: EastTables) -> bool:
    """Tell whether a short line asks to follow somebody: "关注海港网"."""
    return text.startswith(words.follows) and len(text) <= _SHORT and " " not in text


def tells(text: str) -> bool:
    """Tell whether a line is a sentence of several parts: a full stop, and a comma within."""
    return text[-1:] == "。" and ("，" in text or text.count("。") > 1)


def signs(text: str, words: EastTables) -> bool:
    """Tell quickly whether the word for a reporter, or a sign of these forms, stands in *text*."""
    if text[:1] < _FIRST and text[1:2] < _FIRST:
        return not text.isascii() and any(map(text.__contains__, words.before))
    return any(map(text.__contains__, words.marks)) or len(text) <= _SHORT


def dated(text: str, words: EastTables) -> bool:
    """Tell whether a short line that opens with a date's label names a reporter at its end."""
    return len(text) <= LONGEST and text[:1] >= _FIRST and text.endswith(words.behind)


_SHORT: Final = 20


def read(text: str, tables: BylineTables) -> Eastern | None:
    """Return the reporters of a line of these forms, or ``None``.

    >>> from newsparse.fields.byline_words import tables
    >>> from newsparse.languages import every
    >>> read("南方日报记者 张晓明", tables(every(), ())).house
    '南方日报'
    """
    if not text.isascii():
        address = _ADDRESS.search(text)
        if address is not None:
            found = read(text[: address.start()], tables)
            return None if found is None else found._replace(email=address[1])
        for reader in (_chinese, _japanese, _korean):
            found = reader(text, tables)
            if found is not None:
                return found
    return None


def _named(text: str, spans: list[tuple[int, int]], tables: BylineTables) -> bool:
    """Tell whether each stretch opens with a family's name."""
    return all(
        text[start] in tables.surnames
        or text[start : start + 2] in tables.surnames
        or text[start : start + 3] in tables.surnames
        for start, _ in spans
    )


def _chinese(text: str, tables: BylineTables) -> Eastern | None:
    east = tables.east
    reported = any(map(text.__contains__, east.before))
    match = east.reporter_before.fullmatch(text) if reported else None
    if match is None:
        if not any(map(text.__contains__, east.days)):
            return None
        match = east.house_and_day.fullmatch(text)
        if match is None or match["dateline"] not in PLACES:
            return None
        return Eastern([], match["house"], match["dateline"], agency=match.span("house"))
    found = match.spans("name")
    if not _named(text, found, tables):
        return None
    place = match["place"] or match["town"] or match["dateline"]
    if match["dateline"] is not None:
        # "王小明台北": the town is the longest end that is known as one.
        start, stop = found[-1][0], match.end("dateline")
        size = next((k for k in (3, 2) if text[stop - k : stop] in PLACES), 0)
        if not size or not 2 <= stop - size - start <= 5:
            return None
        found[-1] = (start, stop - size - (text[stop - size - 1] == " "))
        place = text[stop - size : stop]
    return Eastern(found, match["house"], place)


def _japanese(text: str, tables: BylineTables) -> Eastern | None:
    east = tables.east
    if _PARTS.isdisjoint(text) and not any(map(text.__contains__, east.posts)):
        return None
    match = east.post_before.fullmatch(text)
    if match is not None:
        written, role, found = match.spans("place"), match["role"], match.spans("name")
        place = text[slice(*written[0])] if written and written[0][0] < found[0][0] else None
        if role in east.labels:
            return None
        # A post says that a name follows, whatever the family is called, if a sign parts the two.
        posted = role is not None and (
            match.start("role") > found[0][0] or match.end("role") < found[0][0]
        )
        set_off = place is not None and (
            match["equal"].strip() in ("＝", "=")
            or (place in PLACES and len(text) > len(place) + 3)
        )
        several = len(found) > 1 and (text[0] in _OPENING or "＝" in text or "=" in text)
        if (
            (role is not None or match["desk"] is not None or set_off or several)
            and (set_off or place is None)
            and all(stop - start > 2 for start, stop in found)
            and (posted or _named(text, found, tables))
            and not any(word in text[a:b] for a, b in found for word in tables.east_never)
        ):
            house = match["desk"]
            place = place or match["seat"]
            if place is not None and (place.casefold(),) in tables.outlets:
                # "共同通信＝山田太郎"
                house, place = place, None
            if len(written) < 2:
                return Eastern(found, house, place, role)
            ends = {stop + 1: text[start:stop] for start, stop in written}
            return Eastern(
                found, house, place, role, places=tuple(ends.get(start) for start, _ in found)
            )
    match = east.name_and_post.fullmatch(text) if ":" in text or "：" in text else None
    if match is not None and _named(text, [match.span("name")], tables):
        name = match["name"]
        if name not in east.labels and not any(word in name for word in tables.east_never):
            return Eastern([match.span("name")], match["house"], None, match["role"])
    match = east.agency.fullmatch(text) if text[0] in _OPENING else None
    if match is not None:
        inner = text[match.start("place") : match.end("agency")]
        for k in range(2, len(inner) - 1):
            if inner[:k] in PLACES and (inner[k:].casefold(),) in tables.outlets:
                start = match.start("place") + k
                return Eastern([], inner[k:], inner[:k], agency=(start, match.end("agency")))
    return None


def is_of_office(text: str, tables: BylineTables) -> bool:
    """Tell whether a line opens with a reporter's office and goes on with no name: "기자 회견".

    Nor does a picture's label name an author.
    """
    if "가" <= text[0] <= "힣":
        return text.partition(" ")[0] in tables.east_after or _of_picture(text, tables)
    return text[0] in "/[(【" and _of_picture(text[1:], tables)


def _of_picture(text: str, tables: BylineTables) -> bool:
    """Tell whether a line says who made a picture, and no more: "사진=김민수 기자"."""
    east = tables.east
    pictured = text.partition("=")[0].strip() in east.pictures
    return pictured and not any(map(text.__contains__, east.writes))


def _korean(text: str, tables: BylineTables) -> Eastern | None:
    east = tables.east
    if not any(map(text.__contains__, east.named)):
        return None
    office = text.partition(" ")[0]
    if office in tables.east_after and len(office) < len(text):
        # "기자 김민수": what somebody is, in front of the name.
        match = east.names.fullmatch(text, len(office) + 1)
        if match is not None and _named(text, match.spans("name"), tables):
            return Eastern(match.spans("name"), None, None)
    if text[-1:] in ("=", "＝"):
        text = text[:-1].rstrip()
        match = east.names_and_reporter.fullmatch(text)
        if match is not None and _named(text, match.spans("name"), tables):
            return Eastern(match.spans("name"), None, None)
    match = next(filter(None, (form.fullmatch(text) for form in east.forms)), None)
    if match is not None:
        found = match.spans("name")
        groups = match.groupdict()
        if not _named(text, found, tables):
            return None
        return Eastern(found, groups.get("house"), groups.get("place"), groups.get("role"))
    match = east.name_and_house.fullmatch(text)
    if match is not None and (match["house"].casefold(),) in tables.outlets:
        return Eastern([match.span("name")], match["house"], None)
    if (
        match is not None
        and match["house"] in PLACES
        and _named(text, [match.span("name")], tables)
    ):
        # "김민수 파리 특파원"
        return Eastern([match.span("name")], None, match["house"])
    match = east.house_and_reporter.fullmatch(text)
    if match is not None and match["house"] in east.pictures:
        return None
    if match is None or not _named(text, match.spans("name"), tables):
        return None
    house: str | None = match["house"]
    place: str | None = None
    if house is not None and (house in PLACES or any(map(text.__contains__, east.abroad))):
        # "파리=김민수 특파원": a correspondent's town.
        house, place = None, house
    if "=" not in text and "＝" not in text and text[0] in tables.surnames:
        # "김민수 이영희 기자": two names.
        return None
    return Eastern(match.spans("name"), house, place)


_OPENING: Final = "（(【〔["
