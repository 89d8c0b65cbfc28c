"""The Canadian Broadcasting Corporation."""

from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="CBC News",
    aliases=(
        "CBC",
        "CBC.ca",
    ),
    domains=("cbc.ca",),
    language="en",
    examples=PublisherExamples(
        headlines={
            "Ferry service resumes | CBC News": "Ferry service resumes",
        },
    ),
)
