"""CBS News, New York."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="CBS News",
    aliases=("CBSNews.com",),
    domains=("cbsnews.com",),
    language="en",
    date_order=DateOrder.MDY,
)
