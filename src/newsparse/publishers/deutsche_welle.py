"""Deutsche Welle, Bonn and Berlin."""

from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Deutsche Welle",
    aliases=(
        "DW",
        "DW.COM",
        "DW.com",
    ),
    domains=("dw.com",),
    examples=PublisherExamples(
        headlines={
            "Storm closes ports – DW – 04/14/2025": "Storm closes ports",
            "Sturm schließt Häfen | DW | 14.04.2021": "Sturm schließt Häfen",
        },
    ),
)
