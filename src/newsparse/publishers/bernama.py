"""Bernama, Kuala Lumpur."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Bernama",
    domains=("bernama.com",),
    agency=True,
    language="ms",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "KUALA LUMPUR, Nov 22 (Bernama) -- The port reopened": "Bernama",
        },
    ),
)
