"""Gazeta Wyborcza, Warsaw."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Gazeta Wyborcza",
    aliases=("Wyborcza.pl",),
    domains=("wyborcza.pl",),
    language="pl",
    date_order=DateOrder.DMY,
)
