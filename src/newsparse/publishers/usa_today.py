"""USA Today, published by Gannett."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="USA Today",
    aliases=(
        "USA TODAY",
        "USATODAY.com",
    ),
    domains=("usatoday.com",),
    language="en",
    date_order=DateOrder.MDY,
)
