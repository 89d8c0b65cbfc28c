"""Kommersant, Moscow."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Kommersant",
    aliases=(
        "Коммерсантъ",
        "Коммерсант",
    ),
    domains=("kommersant.ru",),
    language="ru",
    date_order=DateOrder.DMY,
)
