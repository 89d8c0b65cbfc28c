"""The Washington Post."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="The Washington Post",
    aliases=("Washington Post",),
    domains=("washingtonpost.com",),
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        headlines={
            "Senate passes harbor bill - The Washington Post": "Senate passes harbor bill",
        },
    ),
)
