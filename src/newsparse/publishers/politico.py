"""Politico, Arlington and Brussels."""

from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Politico",
    aliases=(
        "POLITICO",
        "POLITICO Europe",
    ),
    domains=(
        "politico.com",
        "politico.eu",
    ),
    language="en",
)
