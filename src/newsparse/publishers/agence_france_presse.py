"""Agence France-Presse, Paris."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Agence France-Presse",
    aliases=(
        "Agence France Presse",
        "AFP",
    ),
    domains=("afp.com",),
    agency=True,
    language="fr",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Paris, 14 avr. 2025 (AFP) - Le vent a forci": "AFP",
            "Lisboa, 14 Mar 2020 (AFP) — O porto reabriu": "AFP",
        },
    ),
)
