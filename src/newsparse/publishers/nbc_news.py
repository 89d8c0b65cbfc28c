"""NBC News, New York."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="NBC News",
    aliases=("NBCNews.com",),
    domains=("nbcnews.com",),
    language="en",
    date_order=DateOrder.MDY,
)
