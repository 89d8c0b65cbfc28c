"""The Los Angeles Times."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Los Angeles Times",
    aliases=(
        "LA Times",
        "latimes.com",
    ),
    domains=("latimes.com",),
    language="en",
    date_order=DateOrder.MDY,
)
