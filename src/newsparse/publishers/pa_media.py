"""PA Media, London, formerly the Press Association."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="PA Media",
    aliases=(
        "Press Association",
        "PA News Agency",
    ),
    domains=(
        "pamediagroup.com",
        "pa.media",
    ),
    agency=True,
    language="en",
    date_order=DateOrder.DMY,
)
