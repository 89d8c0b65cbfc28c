"""The Australian Broadcasting Corporation."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="ABC (Australia)",
    aliases=(
        "ABC Australia",
        "Australian Broadcasting Corporation",
    ),
    domains=("abc.net.au",),
    language="en",
    date_order=DateOrder.DMY,
)
