"""RIA Novosti, Moscow."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="RIA Novosti",
    aliases=("РИА Новости",),
    domains=("ria.ru",),
    agency=True,
    language="ru",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "МОСКВА, 14 апр — РИА Новости. Порт закрыт": "РИА Новости",
        },
    ),
)
