"""Deutsche Presse-Agentur, Hamburg, with its regional services."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Deutsche Presse-Agentur",
    aliases=(
        "dpa",
        "dpa-infocom",
        "dpa-AFX",
    ),
    domains=(
        "dpa.com",
        "dpa.de",
        "dpa-international.com",
    ),
    agency=True,
    language="de",
    date_order=DateOrder.DMY,
    footers=(
        "© dpa-infocom",
        "dpa-infocom",
    ),
    examples=PublisherExamples(
        datelines={
            "Frankfurt/Main (dpa) - Der Hafen bleibt zu": "dpa",
            "Hamburg (dpa/lno) – Der Fluss steigt": "dpa/lno",
        },
        footers=("© dpa-infocom, dpa:250414-99-11111/2",),
    ),
)
