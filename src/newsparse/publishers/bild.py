"""Bild, Berlin."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Bild",
    aliases=(
        "BILD",
        "BILD.de",
        "Bild.de",
    ),
    domains=("bild.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Sturm: Hafen bleibt zu | Regional | BILD.de": "Sturm: Hafen bleibt zu",
        },
    ),
)
