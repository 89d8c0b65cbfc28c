"""Le Figaro, Paris."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Le Figaro",
    aliases=("LeFigaro.fr",),
    domains=("lefigaro.fr",),
    language="fr",
    date_order=DateOrder.DMY,
)
