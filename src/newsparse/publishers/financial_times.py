"""The Financial Times, London."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Financial Times",
    aliases=(
        "The Financial Times",
        "FT.com",
    ),
    wires=("FT",),
    domains=("ft.com",),
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Freight rates climb again | Financial Times": "Freight rates climb again",
        },
        footers=("Copyright The Financial Times Limited 2024. All rights reserved.",),
    ),
)
