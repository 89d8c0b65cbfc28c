"""Kyodo News, Tokyo."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Kyodo News",
    aliases=(
        "Kyodo",
        "共同通信",
        "共同通信社",
        "KYODO NEWS",
    ),
    wires=("共同",),
    domains=(
        "kyodonews.net",
        "kyodonews.jp",
        "kyodo.co.jp",
    ),
    agency=True,
    language="ja",
    date_order=DateOrder.YMD,
    examples=PublisherExamples(
        datelines={
            "【北京共同】港は再開した": "共同",
        },
    ),
)
