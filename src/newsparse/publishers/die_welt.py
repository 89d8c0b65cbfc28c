"""Die Welt, Berlin."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Die Welt",
    aliases=(
        "WELT",
        "DIE WELT",
        "WELT ONLINE",
    ),
    domains=("welt.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Hafen bleibt geschlossen - WELT": "Hafen bleibt geschlossen",
        },
    ),
)
