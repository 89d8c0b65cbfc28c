"""Central News Agency, Taipei."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Central News Agency",
    aliases=(
        "中央社",
        "中央通訊社",
        "Focus Taiwan",
    ),
    wires=("CNA",),
    domains=(
        "cna.com.tw",
        "focustaiwan.tw",
    ),
    agency=True,
    language="zh",
    date_order=DateOrder.YMD,
    examples=PublisherExamples(
        datelines={
            "（中央社記者王小明台北21日電）港口今天重新開放": "中央社",
            "Taipei, April 14 (CNA) The port reopened": "CNA",
        },
    ),
)
