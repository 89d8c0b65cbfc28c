"""Folha de S.Paulo."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Folha de S.Paulo",
    aliases=(
        "Folha",
        "Folha de São Paulo",
    ),
    domains=("folha.uol.com.br",),
    language="pt",
    date_order=DateOrder.DMY,
)
