"""The Times, London, with The Sunday Times."""

from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="The Times",
    aliases=(
        "The Sunday Times",
        "The Times & The Sunday Times",
    ),
    domains=(
        "thetimes.co.uk",
        "thetimes.com",
    ),
    language="en",
    # Papers of other countries are called so as well.
    date_order=None,
)
