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
        "Мировой Социалистический Веб Сайт",
        "Мировой социалистический веб-сайт",
        "Dünya Sosyalist Web Sitesi",
        "உலக சோசலிச வலைத் தளம்",
        "ලෝක සමාජවාදී වෙබ් අඩවිය",
        "ලෝසවෙඅ",
        "वर्ल्ड सोशलिस्ट वेब साइट",
        "डब्ल्यूएसडब्ल्यूएस",
        "ডব্লিউএসডব্লিউএস",
        "世界社会主义网站",
        "世界社會主義網站",
        "世界社会主義ウェブサイト",
        "세계사회주의웹사이트",
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
