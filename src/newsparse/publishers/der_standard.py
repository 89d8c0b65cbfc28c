"""Der Standard, Vienna."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="Der Standard",
    aliases=(
        "DER STANDARD",
        "derStandard.at",
        "derStandard.de",
    ),
    domains=(
        "derstandard.at",
        "derstandard.de",
    ),
    sections=("Wien",),
    language="de",
    date_order=DateOrder.DMY,
    examples=PublisherExamples(
        headlines={
            "Die Donau steigt weiter - Wien - derStandard.at › Panorama": "Die Donau steigt weiter",
        },
    ),
)
