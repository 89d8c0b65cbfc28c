"""The Times of India, Mumbai."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="The Times of India",
    aliases=(
        "Times of India",
        "TOI",
    ),
    wires=("TNN",),
    domains=(
        "timesofindia.indiatimes.com",
        "timesofindia.com",
    ),
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Port workers to strike from Monday - Times of India": "Port workers to strike from Monday",
        },
    ),
)
