"""Yonhap News Agency, Seoul."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Yonhap",
    aliases=(
        "연합뉴스",
        "Yonhap News Agency",
        "Yonhap News",
    ),
    domains=(
        "yna.co.kr",
        "yonhapnews.co.kr",
    ),
    agency=True,
    language="ko",
    date_order=DateOrder.YMD,
    examples=PublisherExamples(
        datelines={
            "(서울=연합뉴스) 김철수 기자 = 항구가 다시 열렸다": "연합뉴스",
            "SEOUL, Dec. 23 (Yonhap) -- The port reopened": "Yonhap",
        },
    ),
)
