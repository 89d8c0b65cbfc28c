"""The Wall Street Journal, New York, published by Dow Jones."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="The Wall Street Journal",
    aliases=(
        "Wall Street Journal",
        "WSJ",
        "Dow Jones & Company",
    ),
    domains=("wsj.com",),
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        headlines={
            "Shipping Lines Raise Prices - WSJ": "Shipping Lines Raise Prices",
        },
    ),
)
