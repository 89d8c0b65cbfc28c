"""The BBC."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="BBC News",
    aliases=(
        "BBC",
        "BBC Sport",
        "BBC.com",
        "BBC World Service",
        "BBC Weather",
    ),
    domains=(
        "bbc.co.uk",
        "bbc.com",
    ),
    language="en",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Storm closes harbour - BBC News": "Storm closes harbour",
        },
        footers=(
            "Copyright © 2024 BBC. The BBC is not responsible for the content of external sites.",
        ),
    ),
)
