"""The Independent, London."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="The Independent",
    domains=("independent.co.uk",),
    language="en",
    date_order=DateOrder.DMY,
)
