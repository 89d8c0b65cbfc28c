"""Frankfurter Allgemeine Zeitung."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Frankfurter Allgemeine Zeitung",
    aliases=(
        "Frankfurter Allgemeine",
        "FAZ",
        "F.A.Z.",
        "FAZ.NET",
    ),
    domains=("faz.net",),
    language="de",
    date_order=DateOrder.DMY,
    footers=(
        "Quelle: F.A.Z.",
        "Quelle: FAZ.NET",
    ),
    examples=PublisherExamples(
        footers=("Quelle: F.A.Z.",),
    ),
)
