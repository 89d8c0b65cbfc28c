"""TASS, Moscow."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="TASS",
    aliases=(
        "ТАСС",
        "ИТАР-ТАСС",
        "ITAR-TASS",
    ),
    domains=(
        "tass.ru",
        "tass.com",
    ),
    agency=True,
    language="ru",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "МОСКВА, 29 июня. /ТАСС/. Порт закрыт": "ТАСС",
            "MOSCOW, April 14. /TASS/. The port is closed": "TASS",
        },
    ),
)
