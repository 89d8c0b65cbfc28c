"""Süddeutsche Zeitung, Munich."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Süddeutsche Zeitung",
    aliases=(
        "Süddeutsche.de",
        "SZ.de",
        "Süddeutsche",
    ),
    wires=("SZ",),
    domains=(
        "sueddeutsche.de",
        "sz.de",
    ),
    sections=(
        "München",
        "Bayern",
    ),
    language="de",
    date_order=DateOrder.DMY,
    footers=(
        "© SZ/",
        "© SZ.de",
    ),
    examples=PublisherExamples(
        headlines={
            "Isar steigt weiter - München - SZ.de": "Isar steigt weiter",
        },
    ),
)
