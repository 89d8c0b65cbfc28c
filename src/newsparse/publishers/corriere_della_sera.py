"""Corriere della Sera, Milan."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Corriere della Sera",
    aliases=("Corriere.it",),
    domains=("corriere.it",),
    language="it",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Il porto resta chiuso - Corriere.it": "Il porto resta chiuso",
        },
    ),
)
