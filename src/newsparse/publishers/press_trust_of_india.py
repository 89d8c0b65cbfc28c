"""Press Trust of India, New Delhi."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Press Trust of India",
    wires=("PTI",),
    domains=("ptinews.com",),
    agency=True,
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "New Delhi, Jan 13 (PTI) The port reopened": "PTI",
        },
    ),
)
