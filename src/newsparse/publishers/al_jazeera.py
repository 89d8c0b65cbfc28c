"""Al Jazeera, Doha."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Al Jazeera",
    aliases=(
        "Al Jazeera English",
        "Aljazeera",
        "الجزيرة نت",
        "الجزيرة",
    ),
    domains=(
        "aljazeera.com",
        "aljazeera.net",
    ),
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Ferry sinks off coast | Shipping News | Al Jazeera": "Ferry sinks off coast",
        },
    ),
)
