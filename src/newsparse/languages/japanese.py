"""Japanese."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    native="日本語",
    script="Jpan",
    dates=DateWords(
        months=cldr.MONTHS["ja"],
        weekdays=cldr.WEEKDAYS["ja"],
        more_months={
            "一月": 1,
            "二月": 2,
            "三月": 3,
            "四月": 4,
            "五月": 5,
            "六月": 6,
            "七月": 7,
            "八月": 8,
            "九月": 9,
            "十月": 10,
            "十一月": 11,
            "十二月": 12,
        },
        eras={"令和": 2018, "平成": 1988, "昭和": 1925},
        orders=(DateOrder.YMD,),
        published=(
            "公開日",
            "公開",
            "公開日時",
            "掲載日",
            "掲載",
            "投稿日",
            "投稿",
            "配信",
            "発行日",
            "初公開日",
            "配信日",
            "作成日",
        ),
        updated=(
            "更新",
            "更新日",
            "更新日時",
            "最終更新",
            "最終更新日",
            "最終更新日時",
            "改訂",
            "最終改訂日",
            "修正",
        ),
        glue=("の", "、"),
        hours=("時",),
        minutes=("分", "秒"),
        am=("午前",),
        pm=("午後",),
        noon=("正午",),
        year_marks=("年",),
        month_marks=("月",),
        day_marks=("日",),
        ago=cldr.AGO["ja"],
        today=("今日", "本日"),
        yesterday=("昨日",),
        captions=("写真", "撮影", "画像"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "の に は を が で と も から まで など する した して いる ある この その これ それ こと ため という について では へ や な だ ない です "
            "ます より ほか また"
        ),
        script_alone=True,
        quotes=(("「", "」"), ("『", "』"), ("“", "”")),
        spaced=False,
    ),
    # fmt: off
    labels=(
        "社説", "速報", "解説", "独自", "号外", "写真", "動画",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "市議会は火曜日、学校と道路の予算を増やす来年度の予算案を可決した。市長は古い橋の補修工事を夏の後に始めると説明したが、住民からは「前の選挙でも同じ約束を聞いた」"
            "という声が上がっている。"
        ),
    ),
)
