"""What news sites print around their articles in languages that have no module of their own.

Facts
-----
- A few lines are the same everywhere: all rights are reserved, there is more to read, the page can be
  shared, the newsroom be reached. They say what they are though nothing else of the language is known.
- Only what is all of a block is listed, but for the words on rights, which nothing else holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsparse.languages.record import Phrases

__all__ = ["OTHERS"]

OTHERS: Final[Mapping[str, Phrases]] = {
    "am": Phrases(
        opens={"contact": "ያግኙን$ | አግኙን$", "related": "ተጨማሪ ያንብቡ$", "share": "አጋራ$ | ያጋሩ$"},
        holds={"copyright": "መብቱ በህግ የተጠበቀ"},
    ),

    "bs": Phrases(opens={"related": "pročitajte i$", "share": "podijeli$", "comments": "ostavi komentar$"}),
    "cy": Phrases(
        opens={
            "related": "darllenwch hefyd$ | darllen mwy$ | mwy o straeon$ | straeon perthnasol$",
            "share": "rhannu$ | rhannwch$",
            "contact": "cysylltwch â ni$ | cysylltu â ni$",
            "subscribe": "tanysgrifiwch$ | tanysgrifio$",
        },
        holds={"copyright": "cedwir pob hawl"},
    ),

    "ga": Phrases(
        opens={
            "related": "léigh freisin$ | léigh tuilleadh$ | tuilleadh nuachta$",
            "share": "roinn$ | roinn an scéal$",
            "contact": "déan teagmháil linn$ | teagmháil$",
            "subscribe": "liostáil$",
        },
        holds={"copyright": "gach ceart ar cosaint"},
    ),


    "ha": Phrases(
        opens={
            "related": "karanta kuma$ | karin labarai$ | labarai masu alaƙa$",
            "contact": "tuntuɓe mu$ | tuntube mu$",
        },
    ),



    "km": Phrases(opens={"related": "អានបន្ថែម$ | អត្ថបទទាក់ទង$", "share": "ចែករំលែក$"}, holds={"copyright": "រក្សាសិទ្ធិ"}),

    "ky": Phrases(
        opens={"related": "дагы окуңуз$", "share": "бөлүшүү$"},
        holds={"copyright": "бардык укуктар корголгон"},
    ),
    "lb": Phrases(
        opens={"related": "liest och$ | méi zum thema$ | och liesen$", "share": "deelen$"},
        holds={"copyright": "all rechter reservéiert | all rechter virbehalen"},
    ),




    "mt": Phrases(
        opens={"related": "aqra wkoll$ | aqra aktar$", "share": "aqsam$"},
        holds={"copyright": "drittijiet kollha riżervati"},
    ),
    "my": Phrases(opens={"related": "ဆက်ဖတ်ရန်$ | ဆက်စပ်သတင်းများ$", "share": "မျှဝေပါ$"}),


    "so": Phrases(
        opens={
            "related": "akhri sidoo kale$ | akhri wax dheeraad ah$ | warar kale$",
            "share": "la wadaag$",
            "contact": "nala soo xiriir$",
        },
    ),


    "uz": Phrases(
        opens={
            "related": "mavzuga oid$ | ko'proq o'qing$ | boshqa yangiliklar$ | ko'p o'qilganlar$",
            "share": "ulashish$",
            "contact": "bog'lanish$",
            "subscribe": "obuna bo'lish$ | obuna bo'ling$",
        },
        holds={"copyright": "barcha huquqlar himoyalangan | barcha huquqlar himoya"},
    ),
}  # fmt: skip
"""The phrases of each language, by its code; they are read as those of :class:`Language` are."""
