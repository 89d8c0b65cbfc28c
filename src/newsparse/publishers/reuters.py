"""Reuters, London, a part of Thomson Reuters."""

from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Reuters",
    aliases=(
        "Thomson Reuters",
        "Рейтер",
        "ロイター",
        "رويترز",
    ),
    domains=("reuters.com",),
    agency=True,
    language="en",
    footers=("Our Standards: The Thomson Reuters Trust Principles",),
    examples=PublisherExamples(
        headlines={
            "Oil slips on supply fears | Reuters": "Oil slips on supply fears",
        },
        datelines={
            "BEIRUT/THE HAGUE, March 7 (Reuters) - The court met": "Reuters",
        },
        footers=("Our Standards: The Thomson Reuters Trust Principles.",),
    ),
)
