"""Nikkei, Tokyo."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Nikkei",
    aliases=(
        "日本経済新聞",
        "日経電子版",
        "Nikkei Asia",
    ),
    domains=(
        "nikkei.com",
        "asia.nikkei.com",
    ),
    language="ja",
    date_order=DateOrder.YMD,
    examples=PublisherExamples(
        headlines={
            "港は月曜も閉鎖 - 日本経済新聞": "港は月曜も閉鎖",
        },
    ),
)
