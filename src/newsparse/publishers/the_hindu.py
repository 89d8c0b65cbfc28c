"""The Hindu, Chennai."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="The Hindu",
    domains=("thehindu.com",),
    language="en",
    date_order=DateOrder.DMY,
)
