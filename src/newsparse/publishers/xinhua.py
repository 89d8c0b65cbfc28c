"""Xinhua News Agency, Beijing."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Xinhua",
    aliases=(
        "Xinhua News Agency",
        "新华社",
        "新華社",
        "新华网",
    ),
    domains=(
        "xinhuanet.com",
        "news.cn",
    ),
    agency=True,
    language="zh",
    date_order=DateOrder.YMD,
    examples=PublisherExamples(
        datelines={
            "新华社北京11月17日电 港口今天重新开放": "新华社",
            "BEIJING, Nov. 17 (Xinhua) -- The port reopened": "Xinhua",
        },
    ),
)
