"""Fox News, New York."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Fox News",
    aliases=("FOXNews.com",),
    domains=("foxnews.com",),
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        headlines={
            "Ports reopen after storm | Fox News": "Ports reopen after storm",
        },
    ),
)
