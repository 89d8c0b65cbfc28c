"""Bloomberg News, New York."""

from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Bloomberg",
    aliases=(
        "Bloomberg News",
        "Bloomberg.com",
        "Bloomberg L.P.",
    ),
    domains=("bloomberg.com",),
    language="en",
    examples=PublisherExamples(
        headlines={
            "Freight Rates Climb Again - Bloomberg": "Freight Rates Climb Again",
        },
        datelines={
            "LONDON (Bloomberg) — The port reopened": "Bloomberg",
        },
    ),
)
