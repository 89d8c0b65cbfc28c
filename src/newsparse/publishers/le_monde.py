"""Le Monde, Paris."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Le Monde",
    aliases=(
        "Le Monde.fr",
        "Lemonde.fr",
    ),
    domains=("lemonde.fr",),
    language="fr",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Le port restera fermé lundi - Le Monde": "Le port restera fermé lundi",
        },
    ),
)
