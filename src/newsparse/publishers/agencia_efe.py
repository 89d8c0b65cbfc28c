"""Agencia EFE, Madrid."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Agencia EFE",
    aliases=("EFE",),
    domains=("efe.com",),
    agency=True,
    language="es",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Bruselas, 7 oct (EFE).- El puerto reabrió": "EFE",
        },
    ),
)
