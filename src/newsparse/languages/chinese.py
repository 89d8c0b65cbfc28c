"""Chinese."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    native="中文",
    script="Hans",
    dates=DateWords(),
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
