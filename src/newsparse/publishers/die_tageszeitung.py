"""Die tageszeitung, Berlin."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="taz",
    aliases=(
        "taz.de",
        "die tageszeitung",
        "TAZ",
    ),
    domains=("taz.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Hafen bleibt geschlossen - taz.de": "Hafen bleibt geschlossen",
        },
    ),
)
