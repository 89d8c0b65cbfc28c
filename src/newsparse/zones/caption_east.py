"""Captions of Chinese, Japanese and Korean pages.

Facts
-----
A Chinese caption opens with what it is (``图为``, ``圖：``, ``▲``) or closes with who made the
picture or gave it: ``（李明摄）``, ``记者李明 摄``, ``受访者供图``, ``（资料图）``. A single ``（图）``
behind a headline says that there are pictures, and is no caption. Japan sets the day and the place
behind a sign of equality (``＝14日、国会内``) or in brackets (``（鶴岡市で）``), or says who took it
(``山田太郎撮影``); the sign alone stands in the headlines of agencies, too. Korea names the source behind the word for a
picture (``사진=연합뉴스``), behind a stroke or before 제공 (provided); a reporter of its own behind a stroke,
or behind a sentence on what is being done there (``… 있다. 김민수 기자``).
"""

from __future__ import annotations

import regex

from newsparse.patterns import late

__all__ = ["is_eastern_caption"]

_LONGEST = 160
_LEAST = 4
_OPENS = late(
    r"[▲△▼]"
    r"|[（(【]?(?:[上下左右]|[资資]料|示意)?[图圖](?:[为為]|中[为為]|[片说說])?[:：／/]"
    r"|[图圖](?:中|示)?[为為]|写真は|写真[＝=:：]|사진\s?[=:：]"
)
_HOUSES = r"연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|EPA|게티이미지"
_ENDS = late(
    rf"""
    (?:
      [（(【\[] [^（()）】\]]{{0,24}}
        (?: (?<!拍)[摄攝][影]? | 供[图圖] | 提供 | 撮影 | [翻网網][摄攝拍]? | [资資]料[图圖照]片? | 檔案照片? | 示意[图圖]
          | 配[图圖] | 截[图圖] | 视觉中国 | 東方IC | [图圖]片?(?:源|[来來]源)?\s?[:：／/][^（()）】\]]{{1,24}} )
        [）)】\]]
    | (?<=[。！？\s（]) (?: \p{{Han}}{{0,12}} (?: [记記]者 | 通[讯訊]员 ) [\s：:]? )? \p{{Han}}{{2,4}} (?: [、\s] \p{{Han}}{{2,4}} ){{0,3}}
        [\s／/]? (?<!拍)[摄攝][影]?
    | (?<=[。！？\s]) \p{{Han}}{{2,14}} 供[图圖] (?: \s \p{{Han}}{{2,10}} )?
    | \p{{Han}}{{2,10}} 供[图圖] \s \p{{Han}}{{2,10}}
    | (?<=[。！？\s]) [图圖](?:源|片?[来來]源)?\s?[:：／/] \S{{1,20}}
    | [＝=（(] [^＝=（()）]{{0,20}} (?: 撮影 | 提供 ) [）)]?
    | ＝ (?: \d{{2,4}}年 )? (?: \d{{1,2}}月 )? \d{{1,2}}日 (?: 午前 | 午後 | 夜 | 朝 )? (?: 、 [^＝。]{{2,25}} )?
    | [＝=] (?: 共同 | 時事 | ロイター | ＡＰ | AP | AFP時事 ) [）)]?
    | ＝ [^＝。]{{1,15}} (?<=\p{{Han}}|[ァ-ヶー]) で \Z
    | [（(] [^（()）。]{{1,20}} (?<=\p{{Han}}|[ァ-ヶー]) で [）)] \Z
    | [（(] 写真 \s? [：:＝=提] [^（()）]{{1,24}} [）)]
    | [\[(（]? (?: 사진 (?:제공)? | 이미지 | 출처 ) \s? [=:：/] [^=]{{1,24}}
    | (?<=[.。]\s) (?: {_HOUSES} )
    | (?<=[.\s]) / \s? (?: {_HOUSES} ) [^/]{{0,12}}
    | [./] \s? [\p{{Hangul}}A-Za-z]{{2,12}} \s 제공
    | (?<=[.\s]) / \s? \p{{Hangul}}{{2,4}} \s? 기자
    | (?<= 고\ 있다\.\s | 모습\.\s | 모습\s ) \p{{Hangul}}{{2,4}} \s? (?:선임)?기자 (?: \s [\w.]++@[\w.]++ )?
    )
    [.。\s]? \Z
    """,
    regex.VERBOSE,
)
_PROVIDED = late(r"\[[^\[\]]{1,30} 제공[^\[\]]{0,25}\]")
"""A line of its own below the picture: who gave it, and that nobody may sell it."""
_SIGNS = (
    *"摄攝影图圖＝=提撮視视照",
    "で）",
    "で)",
    "写真",
    "사진",
    "이미지",
    "출처",
    "제공",
    "/",
    "기자",
    *_HOUSES.split("|"),
)
_NEEDS_MORE = 2


def is_eastern_caption(text: str) -> bool:
    """Tell whether a line of these scripts is about a picture, by how it opens or ends.

    >>> is_eastern_caption("码头工人周一在港口大门前。（李明摄）")
    True
    >>> is_eastern_caption("港口罢工进入第二周（图）")
    False
    """
    if not _LEAST <= len(text) <= _LONGEST:
        return False
    opening = _OPENS.match(text)
    if opening is not None and len(text) > opening.end() + _NEEDS_MORE:
        return True
    if text[0] == "[" and _PROVIDED.fullmatch(text) is not None:
        return True
    if not any(map(text.__contains__, _SIGNS)):
        return False
    found = _ENDS.search(text)
    return found is not None and found.start() >= _NEEDS_MORE
