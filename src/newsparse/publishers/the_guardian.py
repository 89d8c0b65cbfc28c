"""The Guardian, London, with The Observer."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="The Guardian",
    aliases=(
        "the Guardian",
        "Guardian",
        "theguardian.com",
        "Guardian News & Media",
    ),
    domains=(
        "theguardian.com",
        "guardian.co.uk",
    ),
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Ferry crews vote on pay offer | Transport | The Guardian": "Ferry crews vote on pay offer",
        },
        footers=(
            "© 2024 Guardian News & Media Limited or its affiliated companies. All rights reserved.",
        ),
        not_headlines=("The Guardian wins award for port reporting",),
    ),
)
