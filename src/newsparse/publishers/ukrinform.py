"""Ukrinform, Kyiv."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Ukrinform",
    aliases=(
        "Укрінформ",
        "Укринформ",
    ),
    domains=(
        "ukrinform.ua",
        "ukrinform.net",
    ),
    agency=True,
    language="uk",
    date_order=DateOrder.DMY,
)
