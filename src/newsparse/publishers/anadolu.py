"""Anadolu Agency, Ankara."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Anadolu",
    aliases=(
        "Anadolu Ajansı",
        "Anadolu Agency",
    ),
    wires=("AA",),
    domains=("aa.com.tr",),
    agency=True,
    language="tr",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "ANKARA (AA) - Liman yeniden açıldı": "AA",
        },
    ),
)
