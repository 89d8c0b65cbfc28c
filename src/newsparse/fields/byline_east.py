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

import regex

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
_MARKS: Final = (
    "记者",
    "記者",
    "기자",
    "특파원",
    "칼럼니스트",
    "평론가",
    "＝",
    "=",
    "글",
    "電",
    "电",
    "【",
    "（",
)
_REPORTERS: Final = ("记者", "記者", "撰稿人", "实习生", "通讯员")
_KOREAN_MARKS: Final = ("기자", "특파원", "글", "논설위원", "칼럼니스트", "평론가")
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


_BUTTONS: Final = frozenset(
    """
    举报 舉報 分享 收藏 打印 列印 评论 評論 点赞 點讚 按讚 转发 轉發 订阅 訂閱 朗读 反馈 纠错 糾錯 参与 參與 阅读 閱讀 浏览 瀏覽 微博 微信 听新闻 聽新聞
    シェア ツイート 印刷 保存 ブックマーク フォロー コメント 記事を保存
    닫기 공유 공유하기 인쇄 인쇄하기 프린트 스크랩 구독 구독하기 댓글 좋아요 글자크기 글자크기조정 기사저장 url복사 조회수
    """.split()
)
"""What pages print behind names and dates on one line. Case-folded."""
_OPEN_BUTTONS: Final = (
    "字号",
    "字號",
    "字体",
    "字體",
    "分享",
    "关注",
    "關注",
    "追蹤",
    "我有话说",
    "글자",
    "공유",
)
_FOLLOWS: Final = ("关注", "關注", "订阅", "訂閱", "追蹤")
_COUNT: Final = late(
    r"[\[(（]?[\d,]*(?:人?参与|人?參與|[条條]?评论|[條条]?評論|人?阅读|次浏览)?[\])）]?|[\[(（]?[大中小][\])）]?|[+-]|[|｜·:：]"
)
_ADDRESS: Final = late(r"\s([\w.+\-]++@[\w\-]++(?:\.[\w\-]++)++)$")
_CHINESE: Final = late(
    r"""
    [（(【〔\[]?+
    (?: (?: 文[/／、]图 | 文[/／、]圖 | 图文 | 圖文 ) [\s:：|｜]*+ )?
    (?: (?P<wire> \p{Han}{2,12}? ) (?: \d{1,2}月)? \d{1,2}日 [电電讯訊] )?
    (?: (?P<house> [A-Za-z]{2,5}中文[网網]? | 财新 | 财联社 | 南都 | 界面 | 澎湃 | 封面 | 红星 | 极目 | 央视 | 第一财经 | \d{0,2} [\p{Han}·]{2,12}? (?: 中文 | 报道 | 传媒 | 傳媒 | 在线 | 周刊 | 杂志 | 報導 | 报 | 報 | 网 | 網 | 社 | 台 | 刊 | 新闻 | 新聞 ) ) \s? )??
    (?: (?: 本报 | 本報 | 本网 | 本網 | 本刊 | 本台 | 我报 ) (?: 讯 | 訊 )? )?
    \s?+ [（(【〔]?
    (?: [驻駐] (?P<place> \p{Han}{2,4}? ) )? (?: 实习 | 實習 | 特约 | 特約 | 特派 | 见习 )?
    (?: 记者 | 記者 | 特约撰稿人 | 特約撰稿人 | 实习生 | 通讯员 ) [\s:：]*+
    (?P<name> \p{Han}{2,4}? )
    (?: [、,，\s和与與]\s?+ (?: (?: 通讯员 | 通訊員 | 实习生 | 实习记者 | 见习记者 | 特约记者 | 記者 | 记者 ) \s?+ )?+
        (?! 编辑 | 編輯 | 校对 | 责编 | 責編 | 摄影 | 攝影 | 视频 ) (?P<name> \p{Han}{2,4}? ) ){0,5}?
    (?: \s?+ (?P<dateline> \p{Han}{2,3} ) (?: \d{1,2}月)? \d{1,2}日 (?: 电 | 電 | 综合报道 | 綜合報導 | 專電 | 专电 ) )?
    (?: \s (?: 发自 | 發自 ) (?P<place> \p{Han}{2,4} ) )?
    (?: [\s／/] (?P<town> \p{Han}{2,3} )??
        (?: 摄影报道 | 綜合報導 | 综合报道 | 即時報導 | 報導 | 报道 | 報道 | 电 | 電 | 摄 | 文/图 | 文图 | 文、图 )
        | (?: 摄影报道 | 綜合報導 | 综合报道 | 報導 | 报道 | 報道 ) )?
    (?: [\s／/] (?: 核稿編輯 | 責任編輯 | 责任编辑 | 编辑 | 編輯 | 校对 | 责编 | 責編 | 摄影 | 攝影 | 图 | 视频 ) [\s:：/]? \p{Han}{2,4} ){0,3}
    [）)】〕\]]{0,2}
    """,
    regex.VERBOSE,
)
_HOUSE_AND_DAY: Final = late(
    r"""
    [（(【]?+ (?P<house> \p{Han}{2,4}[社網网] ) (?P<dateline> \p{Han}{2,4} )
    (?: \d{1,2}月)? \d{1,2}日 (?: 综合 | 綜合 )? (?: 外电 | 外電 | 电 | 電 ) [）)】]?+
    """,
    regex.VERBOSE,
)
_POSTS: Final = (
    "客員編集委員|編集委員|上級論説委員|客員論説委員|論説委員|論説委員長|論説副委員長|編集局長|編集局次長|解説委員|専門記者|特派員|支局長|総局長|編集長|"
    "コメンテーター|コラムニスト|ジャーナリスト|アナリスト|エッセイスト|評論家|作家|教授|弁護士|フリーライター|ライター|記者"
)
# By themselves they are labels, which the grammar reads.
_LABELS: Final = frozenset({"記者", "ライター"})
_DESK: Final = r"\p{Han}{2,4}部 | [\p{Han}\p{Katakana}ー]{2,8}(?:支局|総局|支社)"
_JAPANESE_NAME: Final = r"[\p{Han}々ヶ]{1,4}\ ?[\p{Han}\p{Hiragana}\p{Katakana}々ー]{1,4}"
_JAPANESE: Final = late(
    rf"""
    [（(【〔\[]?+
    (?: (?P<place> [\p{{Katakana}}ー・]{{2,9}} | (?! [\p{{Han}}\p{{Katakana}}]*? (?: {_POSTS} | 部 | 支局 | 総局 | 支社 ) ) \p{{Han}}{{2,5}} ) (?P<equal> \ ?[＝=]\ ? | [・\ ] ) )?
    (?: (?P<role> (?: \p{{Han}}{{2,4}}部 \ ? | [\p{{Katakana}}ー]{{2,9}} | \p{{Han}}{{2,4}} )? (?:{_POSTS}) ) [・\ ＝=:：]?+ | (?P<desk> {_DESK} ) [・\ ＝=:：] )?
    (?P<name> {_JAPANESE_NAME} ) (?: [、,，・]\ ? (?: (?P<place> [\p{{Katakana}}ー]{{2,9}} ) [＝=] )?+ (?P<name> {_JAPANESE_NAME} ) ){{0,5}}
    (?: [＝=] (?: (?P<desk> {_DESK} ) | (?P<seat> [\p{{Katakana}}ー]{{2,9}} | \p{{Han}}{{2,3}} ) ) | \ ?(?: 記者 | 特派員 ) | [（(] (?: (?P<desk> {_DESK} ) | (?P<role> \p{{L}}{{0,8}} (?: 学者 | 研究者 | 評論家 | 作家 | 弁護士 | 教授 | ジャーナリスト | ライター | エッセイスト | コラムニスト | アナリスト | 研究員 | 医師 | 写真家 | 編集者 ) ) ) [）)] | [・、] (?P<role> \p{{L}}{{0,12}} (?: 教授 | 研究員 | 評論家 | 弁護士 | 作家 | 支局長 | 特派員 ) ) )?
    [）)】〕\]]?+
    """,
    regex.VERBOSE,
)
_PARTS: Final = frozenset("＝=・ 、（【")
_POST_WORDS: Final = tuple(_POSTS.split("|"))
_JAPANESE_AGENCY: Final = late(
    r"[（(【] (?P<place> [\p{Katakana}ー]{2,9} | \p{Han}{2,3} ) (?P<agency> \p{L}{2,8} ) [）)】]",
    regex.VERBOSE,
)
_KOREAN_NAME: Final = r"\p{Hangul}{2,4}"
_TITLE: Final = (
    r"(?: 선임기자 | 인턴기자 | 수습기자 | 전문기자 | 객원기자 | 기자 | 특파원 | 논설위원 )"
)
_KOREAN: Final = late(
    rf"""
    [\[(【]?+ (?: (?P<house> [\p{{Hangul}}A-Za-z]{{2,10}} ) \s? (?: [=＝] \s? | \ (?=\p{{Hangul}}{{2,4}}\s) ) )
    (?P<name> {_KOREAN_NAME} ) \s? {_TITLE} [\])】]?+
    """,
    regex.VERBOSE,
)
_KOREAN_WIRE: Final = late(
    rf"""
    [\[(【]?+ (?P<place> \p{{Hangul}}{{2,6}} ) \ ?[=＝]\ ? (?P<house> [\p{{Hangul}}A-Za-z0-9]{{2,10}} ) [\])】] \ ?
    (?P<name> {_KOREAN_NAME} ) (?: (?: \ | ·\ ? | ,\ ? ) (?P<name> {_KOREAN_NAME} ) ){{0,4}} \ ? {_TITLE} \ ?[=＝]?
    """,
    regex.VERBOSE,
)
_KOREAN_NAMES: Final = late(
    rf"(?P<name> {_KOREAN_NAME} ) (?: [\ ·,]\ ? (?P<name> {_KOREAN_NAME} ) ){{0,4}} \ ? {_TITLE}",
    regex.VERBOSE,
)
_KOREAN_BARE: Final = late(
    rf"(?P<name> {_KOREAN_NAME} ) (?: [\ ·,]\ ? (?P<name> {_KOREAN_NAME} ) ){{0,4}}", regex.VERBOSE
)
_KOREAN_HOUSE: Final = late(
    rf"(?P<name> {_KOREAN_NAME} ) \ (?P<house> [\p{{Hangul}}A-Z0-9]{{2,10}} ) \ {_TITLE}",
    regex.VERBOSE,
)
_KOREAN_BRACKET: Final = late(
    rf"[\[(【] (?P<house> [\p{{Hangul}}A-Za-z0-9]{{2,10}} ) [\])】] \ ? (?P<name> {_KOREAN_NAME} ) \ ? {_TITLE}",
    regex.VERBOSE,
)
_KOREAN_WRITER: Final = late(
    rf"""
    (?: 글 | 글\ ?[·ㆍ/,&]\ ?사진 | 글과\ 사진 | 사진\ ?[·ㆍ/]\ ?글 ) \ ?[=:|]?\ ?
    (?P<name> {_KOREAN_NAME} ) \ (?P<role> \p{{Hangul}}{{0,6}}
        (?: 작가 | 기자 | 교수 | 평론가 | 칼럼니스트 | 연구원 | 변호사 | 위원 | 대표 | 시인 | 에디터 ) )
    """,
    regex.VERBOSE,
)
_KOREAN_COLUMN: Final = late(
    rf"(?P<name> {_KOREAN_NAME} ) \ (?P<role> (?: \p{{Hangul}}{{1,6}} \  ){{0,2}} \p{{Hangul}}{{0,4}} (?: 칼럼니스트 | 평론가 ) )",
    regex.VERBOSE,
)
_PICTURES: Final = frozenset({"사진", "영상", "그래픽", "삽화", "일러스트", "촬영", "자료사진"})
_POST: Final = "특파원"


def without_buttons(text: str) -> int:
    """Return where a line ends but for the buttons and counts that a page prints behind it.

    >>> line = "来源: 海港日报 举报"
    >>> line[: without_buttons(line)]
    '来源: 海港日报'
    """
    found = end = len(text)
    while (at := text.rfind(" ", 0, end)) > 0:
        word = text[at + 1 : end].strip("[]()（）|｜:：").casefold()
        if word in _BUTTONS or word.startswith(_OPEN_BUTTONS):
            found = at
        elif _COUNT.fullmatch(text, at + 1, end) is None:
            break
        end = at
    return len(text[:found].rstrip(" |｜·"))


def is_button(word: str) -> bool:
    """Tell whether a word is a button, as pages print them on lines of their own: "关注", "フォロー"."""
    return word in _BUTTONS or word in _OPEN_BUTTONS


def follows(text: str) -> bool:
    """Tell whether a short line asks to follow somebody: "关注海港网"."""
    return text.startswith(_FOLLOWS) and len(text) <= _SHORT and " " not in text


def tells(text: str) -> bool:
    """Tell whether a line is a sentence of several parts: a full stop, and a comma within."""
    return text[-1:] == "。" and ("，" in text or text.count("。") > 1)


def signs(text: str) -> bool:
    """Tell quickly whether the word for a reporter, or a sign of these forms, stands in *text*."""
    if text[:1] < _FIRST and text[1:2] < _FIRST and "者" not in text:
        return False
    return any(map(text.__contains__, _MARKS)) or len(text) <= _SHORT


def dated(text: str) -> bool:
    """Tell whether a short line that opens with a date's label names a reporter at its end."""
    return len(text) <= LONGEST and text[:1] >= _FIRST and text.endswith(_ENDS)


_SHORT: Final = 20
_ENDS: Final = ("기자", "특파원", "記者")


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
    match = _CHINESE.fullmatch(text) if any(map(text.__contains__, _REPORTERS)) else None
    if match is None:
        if "日" not in text:
            return None
        match = _HOUSE_AND_DAY.fullmatch(text)
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
    if _PARTS.isdisjoint(text) and not any(map(text.__contains__, _POST_WORDS)):
        return None
    match = _JAPANESE.fullmatch(text)
    if match is not None:
        written, role, found = match.spans("place"), match["role"], match.spans("name")
        place = text[slice(*written[0])] if written and written[0][0] < found[0][0] else None
        if role in _LABELS:
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
    match = _JAPANESE_AGENCY.fullmatch(text) if text[0] in _OPENING else None
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
        return text.partition(" ")[0] in tables.east_after or _of_picture(text)
    return text[0] in "/[(【" and _of_picture(text[1:])


def _of_picture(text: str) -> bool:
    """Tell whether a line says who made a picture, and no more: "사진=김민수 기자"."""
    return text.partition("=")[0].strip() in _PICTURES and "글" not in text


def _korean(text: str, tables: BylineTables) -> Eastern | None:
    if not any(map(text.__contains__, _KOREAN_MARKS)):
        return None
    office = text.partition(" ")[0]
    if office in tables.east_after and len(office) < len(text):
        # "기자 김민수": what somebody is, in front of the name.
        match = _KOREAN_BARE.fullmatch(text, len(office) + 1)
        if match is not None and _named(text, match.spans("name"), tables):
            return Eastern(match.spans("name"), None, None)
    if text[-1:] in ("=", "＝"):
        text = text[:-1].rstrip()
        match = _KOREAN_NAMES.fullmatch(text)
        if match is not None and _named(text, match.spans("name"), tables):
            return Eastern(match.spans("name"), None, None)
    match = (
        _KOREAN_WIRE.fullmatch(text)
        or _KOREAN_BRACKET.fullmatch(text)
        or _KOREAN_WRITER.fullmatch(text)
        or _KOREAN_COLUMN.fullmatch(text)
    )
    if match is not None:
        found = match.spans("name")
        groups = match.groupdict()
        if not _named(text, found, tables):
            return None
        return Eastern(found, groups.get("house"), groups.get("place"), groups.get("role"))
    match = _KOREAN_HOUSE.fullmatch(text)
    if match is not None and (match["house"].casefold(),) in tables.outlets:
        return Eastern([match.span("name")], match["house"], None)
    if (
        match is not None
        and match["house"] in PLACES
        and _named(text, [match.span("name")], tables)
    ):
        # "김민수 파리 특파원"
        return Eastern([match.span("name")], None, match["house"])
    match = _KOREAN.fullmatch(text)
    if match is not None and match["house"] in _PICTURES:
        return None
    if match is None or not _named(text, match.spans("name"), tables):
        return None
    house: str | None = match["house"]
    place: str | None = None
    if house is not None and (_POST in text or house in PLACES):
        # "파리=김민수 특파원": a correspondent's town.
        house, place = None, house
    if "=" not in text and "＝" not in text and text[0] in tables.surnames:
        # "김민수 이영희 기자": two names.
        return None
    return Eastern(match.spans("name"), house, place)


_OPENING: Final = "（(【〔["
