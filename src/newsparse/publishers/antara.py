"""Antara, Jakarta."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Antara",
    aliases=(
        "ANTARA News",
        "Antara News",
    ),
    domains=("antaranews.com",),
    agency=True,
    language="id",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Jakarta (ANTARA) - Pelabuhan dibuka lagi": "ANTARA",
        },
    ),
)
