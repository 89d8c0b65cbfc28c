"""Österreichischer Rundfunk, Vienna."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="ORF",
    aliases=(
        "ORF.at",
        "news.ORF.at",
    ),
    domains=("orf.at",),
    language="de",
    date_order=DateOrder.DMY,
    footers=("red, ORF.at/Agenturen",),
    examples=PublisherExamples(
        headlines={
            "Die Donau steigt weiter - news.ORF.at": "Die Donau steigt weiter",
        },
        footers=("red, ORF.at/Agenturen",),
    ),
)
