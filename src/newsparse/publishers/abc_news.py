"""ABC News, New York."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="ABC News",
    domains=("abcnews.go.com",),
    language="en",
    date_order=DateOrder.MDY,
)
