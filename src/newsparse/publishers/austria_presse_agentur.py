"""Austria Presse Agentur, Vienna."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Austria Presse Agentur",
    aliases=("APA – Austria Presse Agentur",),
    wires=("APA",),
    domains=("apa.at",),
    agency=True,
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Wien (APA) - Der Nationalrat tagt": "APA",
        },
    ),
)
