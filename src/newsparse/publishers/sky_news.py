"""Sky News, London."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Sky News",
    domains=("news.sky.com",),
    language="en",
    date_order=DateOrder.DMY,
)
