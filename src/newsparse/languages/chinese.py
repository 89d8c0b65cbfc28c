"""Chinese."""

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
    code="zh",
    name="Chinese",
    native="中文",
    script="Hans",
    dates=DateWords(
        months=cldr.MONTHS["zh"],
        weekdays=cldr.WEEKDAYS["zh"],
        more_weekdays={
            "礼拜一": 0,
            "礼拜二": 1,
            "礼拜三": 2,
            "礼拜四": 3,
            "礼拜五": 4,
            "礼拜六": 5,
            "礼拜天": 6,
            "星期天": 6,
            "周日": 6,
        },
        eras={"民國": 1911, "民国": 1911},
        orders=(DateOrder.YMD,),
        published=(
            "发布",
            "发布时间",
            "发布日期",
            "发布于",
            "发表",
            "发表时间",
            "发表于",
            "发稿时间",
            "发稿",
            "时间",
            "日期",
            "來源時間",
            "發布",
            "發佈",
            "發布時間",
            "發佈時間",
            "發布日期",
            "發稿時間",
            "發表",
            "發表於",
            "刊登",
            "刊登時間",
            "出版时间",
            "創建時間",
            "首次发布",
        ),
        updated=(
            "更新",
            "更新时间",
            "更新於",
            "更新于",
            "更新時間",
            "最后更新",
            "最後更新",
            "最后更新时间",
            "最後更新時間",
            "最新更新",
            "修改",
            "修改时间",
            "修订",
            "最后修改",
        ),
        glue=("于", "於", "在"),
        hours=("时", "時", "点", "點"),
        minutes=("分", "秒"),
        am=("上午", "早上", "凌晨", "早", "清晨", "晨"),
        pm=("下午", "晚上", "晚", "晚间", "晚間", "傍晚", "中午"),
        year_marks=("年",),
        month_marks=("月",),
        day_marks=("日", "号", "號"),
        ago=cldr.AGO["zh"],
        today=("今天", "今日"),
        yesterday=("昨天", "昨日"),
        captions=("图", "摄", "圖", "攝", "图片", "圖片", "摄影"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "的 了 在 是 和 有 不 人 这 中 为 也 上 与 对 我们 他 一个 表示 但 将 以 及 从 被 到 说 没有 就 都 而 他们 并 这个 因为 之 其 于 後"
        ),
        script_alone=True,
        quotes=(("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ("《", "》")),
        spaced=False,
    ),
    # fmt: off
    labels=(
        "快讯", "独家", "评论", "社论", "专访", "视频", "组图", "快訊", "獨家", "評論", "社論", "專訪", "影片",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "市议会周二通过了明年的预算，将拿出更多资金用于学校和道路。市长表示，旧桥的维修工程将在夏天以后开始，但居民对此并不相信。“选举以前他们也这样承诺过。”一位在河边"
            "住了五年的居民说。"
        ),
    ),
)
