"""junge Welt, Berlin."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="junge Welt",
    aliases=(
        "Tageszeitung junge Welt",
        "Die Tageszeitung junge Welt",
    ),
    domains=("jungewelt.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Häfen: Streik geht weiter, Tageszeitung junge Welt, 14.04.2025": "Häfen: Streik geht weiter",
        },
    ),
)
