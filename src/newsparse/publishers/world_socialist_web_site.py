"""The World Socialist Web Site, published by the International Committee of the Fourth International."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher, PublisherExamples

PUBLISHER = Publisher(
    name="World Socialist Web Site",
    aliases=(
        "WSWS",
        "World Socialist Website",
        "DSWS",
        "МСВС",
    ),
    domains=("wsws.org",),
    date_order=DateOrder.DMY,
    footers=(
        "To contact the WSWS",
        "Contact the WSWS",
        "The WSWS invites your comments",
    ),
    examples=PublisherExamples(
        headlines={
            "Dockers in three ports vote to strike - World Socialist Web Site": "Dockers in three ports vote to strike",
            "Nurses reject pay offer | WSWS": "Nurses reject pay offer",
        },
        footers=(
            "To contact the WSWS and the Socialist Equality Party visit: wsws.org/contact",
            "Copyright © 1998-2025 World Socialist Web Site - All rights reserved",
        ),
        not_headlines=("World Socialist Web Site to hold online rally for teachers",),
    ),
)
