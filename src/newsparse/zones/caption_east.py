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

from newsparse.fields.picture_words import PictureTables

__all__ = ["is_eastern_caption"]

_LONGEST = 160
_LEAST = 4
_NEEDS_MORE = 2


def is_eastern_caption(text: str, words: PictureTables) -> bool:
    """Tell whether a line of these scripts is about a picture, by how it opens or ends.

    >>> from newsparse.fields.picture_words import tables
    >>> from newsparse.languages import load
    >>> chinese = tables((load("zh"),))
    >>> is_eastern_caption("码头工人周一在港口大门前。（李明摄）", chinese)
    True
    >>> is_eastern_caption("港口罢工进入第二周（图）", chinese)
    False
    """
    if not _LEAST <= len(text) <= _LONGEST:
        return False
    opening = words.opens.match(text)
    if opening is not None and len(text) > opening.end() + _NEEDS_MORE:
        return True
    if text[0] == "[" and words.provided.fullmatch(text) is not None:
        return True
    if not any(map(text.__contains__, words.signs)):
        return False
    found = words.ends.search(text)
    return found is not None and found.start() >= _NEEDS_MORE
