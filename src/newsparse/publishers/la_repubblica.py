"""la Repubblica, Rome."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="la Repubblica",
    aliases=(
        "La Repubblica",
        "Repubblica",
        "Repubblica.it",
    ),
    domains=("repubblica.it",),
    language="it",
    date_order=DateOrder.DMY,
)
