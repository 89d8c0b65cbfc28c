"""The Daily Telegraph, London."""

from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="The Telegraph",
    aliases=(
        "The Daily Telegraph",
        "The Sunday Telegraph",
    ),
    domains=("telegraph.co.uk",),
    language="en",
    # Papers of other countries are called so as well.
    date_order=None,
)
