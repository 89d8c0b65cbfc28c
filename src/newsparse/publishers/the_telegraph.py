"""The Daily Telegraph, London."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="The Telegraph",
    aliases=(
        "The Daily Telegraph",
        "The Sunday Telegraph",
    ),
    domains=("telegraph.co.uk",),
    language="en",
    date_order=DateOrder.DMY,
)
