"""Jiji Press, Tokyo."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Jiji Press",
    aliases=(
        "時事通信",
        "時事通信社",
        "時事ドットコム",
    ),
    wires=("時事",),
    domains=("jiji.com",),
    agency=True,
    language="ja",
    date_order=DateOrder.YMD,
    examples=PublisherExamples(
        datelines={
            "【ワシントン時事】港は再開した": "時事",
        },
    ),
)
