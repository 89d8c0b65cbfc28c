"""Bylines of Chinese and Korean newsrooms that name paper, post and reporter in one run of signs.

Facts
-----
A Chinese paper prints its name, the word for a reporter (记者, 記者) and the names without a
blank, in brackets behind a day or alone: ``本报讯（记者 张晓明）``, ``南方日报记者 张晓明``,
``本报驻巴黎记者 张晓明``. Taiwan's papers add the town and 報導. A Korean byline closes with 기자
(reporter) or 특파원 (correspondent abroad); in brackets the paper or the town stands in front,
with a sign of equality: ``[하버신문 = 김민수 기자]``, ``파리=김민수 특파원``. Names have two to four
signs, the first of which is a family's; what breaks these forms is left to the grammar.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsparse.fields.byline_words import BylineTables

__all__ = ["LONGEST", "Eastern", "read", "signs"]

LONGEST: Final = 60
_MARKS: Final = ("记者", "記者", "기자", "특파원")


class Eastern(NamedTuple):
    """Where the names stand, and what was printed in front of them."""

    names: list[tuple[int, int]]
    house: str | None
    place: str | None


_CHINESE: Final = regex.compile(
    r"""
    [（(【〔\[]?+
    (?: 来源[:：]\S{2,12}\s | 來源[:：]\S{2,12}\s )?
    (?: (?P<wire> \p{Han}{2,12}? ) (?: \d{1,2}月)? \d{1,2}日 [电電讯訊] )?
    (?: (?P<house> \p{Han}{2,8}? (?: 报 | 報 | 网 | 網 | 社 | 台 | 刊 | 新闻 | 新聞 ) ) \s? )??
    (?: (?: 本报 | 本報 | 本网 | 本網 | 本刊 | 本台 | 我报 ) (?: 讯 | 訊 )? )?
    \s?+ [（(【〔]?
    (?: [驻駐] (?P<place> \p{Han}{2,4}? ) )? (?: 实习 | 實習 | 特约 | 特約 | 特派 | 见习 )?
    (?: 记者 | 記者 ) [\s:：]*+
    (?P<name> \p{Han}{2,4} ) (?: [、,，\s]\s?+ (?P<name> \p{Han}{2,4} ) ){0,5}
    (?: [\s／/] (?P<town> \p{Han}{2,3} )??
        (?: 摄影报道 | 綜合報導 | 综合报道 | 即時報導 | 報導 | 报道 | 報道 | 电 | 電 | 摄 ) )?
    [）)】〕\]]{0,2}
    """,
    regex.VERBOSE,
)
_KOREAN: Final = regex.compile(
    r"""
    [\[(【]?+ (?: (?P<house> [\p{Hangul}A-Za-z]{2,10} ) \s? (?: [=＝] \s? | \ (?=\p{Hangul}{2,4}\s) ) )
    (?P<name> \p{Hangul}{2,4} ) \s? (?: 선임기자 | 인턴기자 | 수습기자 | 기자 | 특파원 | 논설위원 ) [\])】]?+
    """,
    regex.VERBOSE,
)
_POST: Final = "특파원"


def signs(text: str) -> bool:
    """Tell quickly whether the word for a reporter stands in *text*."""
    return any(map(text.__contains__, _MARKS))


def read(text: str, tables: BylineTables) -> Eastern | None:
    """Return the reporters of a line of these forms, or ``None``.

    >>> from newsparse.fields.byline_words import tables
    >>> from newsparse.languages import every
    >>> read("南方日报记者 张晓明", tables(every(), ()))
    Eastern(names=[(7, 10)], house='南方日报', place=None)
    """
    match = _CHINESE.fullmatch(text) or _KOREAN.fullmatch(text)
    if match is None:
        return None
    found = match.spans("name")
    if not all(
        text[start] in tables.surnames or text[start : start + 2] in tables.surnames
        for start, _ in found
    ):
        return None
    house = match["house"]
    groups = match.groupdict()
    place = groups.get("place") or groups.get("town")
    if match.re is _KOREAN and house is not None and (_POST in text or house in _TOWNS):
        # "파리=김민수 특파원": a correspondent's town.
        house, place = None, house
    if match.re is _CHINESE and text.lstrip(_OPENING).startswith(_PLAIN):
        return None
    if match.re is _KOREAN and "=" not in text and "＝" not in text and text[0] in tables.surnames:
        # "김민수 이영희 기자": two names.
        return None
    return Eastern(found, house, place)


_OPENING: Final = "（(【〔["
# With these the grammar begins, which reads a town behind the name as well.
_PLAIN: Final = ("记者", "記者", "本报记者", "本報記者", "新华社记者")
_TOWNS: Final = frozenset(
    "서울 부산 대구 인천 광주 대전 울산 수원 창원 제주 청주 전주 춘천 세종".split()
)
