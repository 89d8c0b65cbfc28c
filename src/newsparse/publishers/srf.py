"""Schweizer Radio und Fernsehen, Zurich."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="SRF",
    aliases=(
        "Schweizer Radio und Fernsehen",
        "SRF News",
    ),
    domains=("srf.ch",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Der See steigt weiter - News - SRF": "Der See steigt weiter",
        },
    ),
)
