"""Der Spiegel, Hamburg."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Der Spiegel",
    aliases=(
        "DER SPIEGEL",
        "SPIEGEL ONLINE",
        "Spiegel Online",
        "Spiegel",
    ),
    domains=("spiegel.de",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Hafen bleibt geschlossen - DER SPIEGEL": "Hafen bleibt geschlossen",
        },
    ),
)
