"""CNN, Atlanta."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="CNN",
    aliases=(
        "CNN.com",
        "CNN Politics",
        "CNN Business",
        "CNNPolitics",
        "CNN International",
        "CNN Arabic",
    ),
    domains=(
        "cnn.com",
        "edition.cnn.com",
        "arabic.cnn.com",
    ),
    language="en",
    date_order=DateOrder.MDY,
    examples=PublisherExamples(
        headlines={
            "Ports reopen after storm | CNN": "Ports reopen after storm",
        },
        datelines={
            "Tokyo (CNN) — The port reopened": "CNN",
        },
    ),
)
