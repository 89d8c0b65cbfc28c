"""Sport-Informations-Dienst, Cologne."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Sport-Informations-Dienst",
    wires=("SID",),
    domains=("sid.de",),
    agency=True,
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        datelines={
            "Montpellier (SID) – Der Titelverteidiger ist ausgeschieden": "SID",
        },
    ),
)
