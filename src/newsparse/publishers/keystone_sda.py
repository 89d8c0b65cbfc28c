"""Keystone-SDA, Berne, the Swiss agency."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Keystone-SDA",
    aliases=("Schweizerische Depeschenagentur",),
    wires=(
        "sda",
        "ats",
        "SDA",
        "ATS",
    ),
    domains=("keystone-sda.ch",),
    agency=True,
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Bern (sda) - Der Bundesrat berät": "sda",
        },
    ),
)
