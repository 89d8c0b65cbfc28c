"""tagesschau, Hamburg, for the ARD."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="tagesschau.de",
    aliases=(
        "tagesschau",
        "Tagesschau",
    ),
    domains=("tagesschau.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Hafen bleibt geschlossen | tagesschau.de": "Hafen bleibt geschlossen",
        },
    ),
)
