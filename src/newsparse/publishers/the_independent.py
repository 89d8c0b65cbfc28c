"""The Independent, London."""

from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="The Independent",
    domains=("independent.co.uk",),
    language="en",
    # Papers of other countries are called so as well.
    date_order=None,
)
