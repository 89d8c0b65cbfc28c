"""Asian News International, New Delhi."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Asian News International",
    wires=("ANI",),
    domains=("aninews.in",),
    agency=True,
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Mumbai (Maharashtra) [India], Jan 13 (ANI): The port reopened": "ANI",
        },
    ),
)
