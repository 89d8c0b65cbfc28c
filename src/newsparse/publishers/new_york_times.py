"""The New York Times."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="The New York Times",
    aliases=(
        "New York Times",
        "NYTimes.com",
        "The New York Times Company",
    ),
    wires=("NYT",),
    domains=("nytimes.com",),
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        headlines={
            "Mayor Drops Ferry Plan - The New York Times": "Mayor Drops Ferry Plan",
        },
    ),
)
