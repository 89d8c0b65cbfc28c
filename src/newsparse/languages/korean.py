"""Korean."""

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
    code="ko",
    name="Korean",
    native="한국어",
    script="Kore",
    dates=DateWords(
        months=cldr.MONTHS["ko"],
        weekdays=cldr.WEEKDAYS["ko"],
        orders=(DateOrder.YMD,),
        published=(
            "입력",
            "입력일",
            "등록",
            "등록일",
            "게시",
            "게시일",
            "발행",
            "발행일",
            "기사입력",
            "최초입력",
            "송고",
            "작성",
            "작성일",
            "입력시간",
            "승인",
        ),
        updated=(
            "수정",
            "수정일",
            "최종수정",
            "최종 수정",
            "업데이트",
            "최종업데이트",
            "업데이트일",
            "기사수정",
            "갱신",
            "수정시간",
        ),
        glue=("경", "에"),
        hours=("시",),
        minutes=("분", "초"),
        am=("오전",),
        pm=("오후",),
        noon=("정오",),
        midnight=("자정",),
        year_marks=("년",),
        month_marks=("월",),
        day_marks=("일",),
        ago=cldr.AGO["ko"],
        today=("오늘",),
        yesterday=("어제",),
        captions=("사진", "이미지", "자료사진"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "이 그 수 등 것 및 더 또 한 이번 지난 대한 있는 있다 것으로 것이다 했다 밝혔다 말했다 위해 따르면 대해 통해 함께 이날 오전 오후 가장 모두 "
            "하지만 그러나 없는 없다 같은 위한 한다"
        ),
        script_alone=True,
        quotes=(("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』")),
    ),
    # fmt: off
    labels=(
        "속보", "단독", "사설", "칼럼", "인터뷰", "영상", "포토", "종합",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "시의회는 화요일 학교와 도로에 더 많은 예산을 배정하는 내년도 예산안을 통과시켰다. 시장은 낡은 다리의 보수 공사가 여름이 지난 뒤 시작될 것이라고 "
            "밝혔다. 그러나 주민들은 “지난 선거 때도 같은 약속을 들었다”며 믿지 못하겠다는 반응을 보였다."
        ),
    ),
)
