"""Agenzia Nazionale Stampa Associata, Rome."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="ANSA",
    aliases=(
        "Agenzia ANSA",
        "ANSA.it",
    ),
    domains=("ansa.it",),
    agency=True,
    language="it",
    date_order=DateOrder.DMY,
    footers=("RIPRODUZIONE RISERVATA © Copyright ANSA",),
    examples=PublisherExamples(
        datelines={
            "(ANSA) - ROMA, 28 LUG - Il porto riapre": "ANSA",
        },
        footers=("RIPRODUZIONE RISERVATA © Copyright ANSA",),
    ),
)
