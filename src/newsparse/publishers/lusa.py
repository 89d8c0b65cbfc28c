"""Agência Lusa, Lisbon."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Lusa",
    aliases=(
        "Agência Lusa",
        "Agência LUSA",
    ),
    domains=("lusa.pt",),
    agency=True,
    language="pt",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Lisboa, 14 abr 2025 (Lusa) – O porto reabriu": "Lusa",
        },
    ),
)
