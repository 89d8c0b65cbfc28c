"""The Daily Mail, London."""

from newsparse.model import DateOrder
from newsparse.publishers.record import Publisher

PUBLISHER = Publisher(
    name="Daily Mail",
    aliases=(
        "Daily Mail Online",
        "Mail Online",
        "MailOnline",
        "The Mail on Sunday",
    ),
    domains=("dailymail.co.uk",),
    language="en",
    date_order=DateOrder.DMY,
)
