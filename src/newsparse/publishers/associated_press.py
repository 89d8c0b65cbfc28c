"""The Associated Press, New York."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Associated Press",
    aliases=(
        "The Associated Press",
        "AP News",
    ),
    wires=("AP",),
    domains=(
        "apnews.com",
        "ap.org",
    ),
    agency=True,
    language="en",
    date_order=DateOrder.MDY,
    footers=(
        "The Associated Press contributed to this report",
        "Copyright The Associated Press",
    ),
    examples=PublisherExamples(
        datelines={
            "LA CROSSE, Wis. (AP) — The river rose": "AP",
            "PARIS (AP) -- The vote ended": "AP",
        },
        footers=("© 2024 The Associated Press. All rights reserved.",),
    ),
)
