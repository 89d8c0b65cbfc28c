"""United Press International, Washington."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="United Press International",
    aliases=(
        "UPI",
        "UPI.com",
    ),
    domains=("upi.com",),
    agency=True,
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        datelines={
            "WASHINGTON, Dec. 23 (UPI) — The port reopened": "UPI",
        },
    ),
)
