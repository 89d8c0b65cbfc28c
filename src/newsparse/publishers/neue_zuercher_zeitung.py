"""Neue Zürcher Zeitung, Zurich."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Neue Zürcher Zeitung",
    aliases=(
        "NZZ",
        "NZZ am Sonntag",
    ),
    domains=("nzz.ch",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Der See steigt weiter | NZZ": "Der See steigt weiter",
        },
    ),
)
