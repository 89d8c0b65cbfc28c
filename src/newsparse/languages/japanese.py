"""Japanese."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    native="日本語",
    script="Jpan",
    dates=DateWords(),
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
