"""El País, Madrid."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="El País",
    aliases=(
        "EL PAÍS",
        "Ediciones El País",
        "ELPAÍS",
    ),
    domains=("elpais.com",),
    language="es",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "El puerto seguirá cerrado | EL PAÍS": "El puerto seguirá cerrado",
        },
    ),
)
