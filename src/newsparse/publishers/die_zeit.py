"""Die Zeit, Hamburg."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Die Zeit",
    aliases=(
        "DIE ZEIT",
        "ZEIT ONLINE",
        "Zeit Online",
        "ZEIT",
    ),
    domains=("zeit.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Hafen bleibt geschlossen | ZEIT ONLINE": "Hafen bleibt geschlossen",
        },
    ),
)
