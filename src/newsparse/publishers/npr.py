"""National Public Radio, Washington."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="NPR",
    aliases=("National Public Radio",),
    domains=("npr.org",),
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        headlines={
            "Ports reopen after storm : NPR": "Ports reopen after storm",
        },
    ),
)
