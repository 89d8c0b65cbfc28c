"""ABC News, New York."""

from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="ABC News",
    domains=("abcnews.go.com",),
    language="en",
    # The Australian ABC signs so as well, and prints the day first.
    date_order=None,
)
