"""Sinhala."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)
from newsparse.model import DateOrder

LANGUAGE = Language(
    code="si",
    name="Sinhala",
    native="සිංහල",
    script="Sinh",
    dates=DateWords(
        months=cldr.MONTHS["si"],
        weekdays=cldr.WEEKDAYS["si"],
        more_months={"සැප්තැම්බර්": 9, "අප්‍රේල්": 4, "අගෝස්තු": 8},
        month_first=True,
        orders=(DateOrder.YMD, DateOrder.DMY),
        published=("පළ කළේ", "ප්‍රකාශිත", "ප්‍රකාශනය", "පළ කරන ලද"),
        updated=("යාවත්කාලීන", "යාවත්කාලීන කළේ", "අවසන් යාවත්කාලීන කිරීම"),
        glue=("දින", "වන", "ට", "දා"),
        am=("පෙ.ව", "පෙරවරු"),
        pm=("ප.ව", "පස්වරු"),
        ago=cldr.AGO["si"],
        today=("අද",),
        yesterday=("ඊයේ",),
        captions=("ඡායාරූපය", "ඡායාරූප", "පින්තූරය"),
    ),
    bylines=BylineWords(
        by="ලියන්නේ | ලිපිය: | රචනය:",
        by_after="විසිනි | විසින්",
        joins="හා | සහ",
        credits={
            "photography": "ඡායාරූපය: | ඡායාරූප:",
            "translation": "පරිවර්තනය:",
        },
        desks="කතෘ මණ්ඩලය | කර්තෘ මණ්ඩලය | වාර්තාකරු | වාර්තාකරුවන් | අපේ වාර්තාකරුවන් | මණ්ඩලය",
        bodies=(
            "පක්ෂය | කමිටුව | අමාත්‍යාංශය | විශ්වවිද්‍යාලය | ආයතනය | සංගමය | පුවත්පත | "
            "ව්‍යාපාරය | පක්ෂයේ"
        ),
        roles="මාධ්‍යවේදී",
        never=(
            "මෙම | එම | කුමක්ද | ඇයි | කෙසේද | දේශපාලනය | ආර්ථිකය | ක්‍රීඩා | පුවත් | ලෝකය | "
            "යුද්ධය | සාමය | ආණ්ඩුව | මැතිවරණය | වර්ජනය"
        ),
        glue="පළ | යාවත්කාලීන | මිනිත්තු",
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ඒ මේ සහ බව ද ඇති කළ වන සඳහා එම විසින් ඔහු හා ය එක් සමග පසු නැත අතර කර ලෙස නමුත් කරන "
            "ලද සිට විය අද එය තම යුතු මෙම වූ පිළිබඳ කිරීම ගැන නිසා"
        ),
        script_alone=True,
        abbreviations=(
            "ආචාර්ය. පෙ.ව. ප.ව. රු. අංක. ඩී. එස්. එම්. ඒ. කේ. ආර්. වෛද්‍ය. ලෙ. ජෙ. ජ. කි.මී. ව."
        ),
        quotes=(("“", "”"), ("‘", "’")),
    ),
    # fmt: off
    labels=(
        "ඉදිරිදර්ශනය",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "කමලා සිල්වා සහ නිමල් පෙරේරා විසිනි.": ("කමලා සිල්වා", "නිමල් පෙරේරා"),
        },
        not_bylines=("මෙම වරාය වසා ඇත",),
        prose=(
            "පාසල් සහ මාර්ග සඳහා වැඩි මුදලක් වෙන් කළ අයවැය නගර සභාව අඟහරුවාදා සම්මත කළේය. පැරණි "
            "පාලමේ අලුත්වැඩියා කටයුතු ලබන මාසයේ ආරම්භ කරන බව නගරාධිපතිවරයා පැවසීය. නමුත් එම "
            "පොරොන්දුව ගැන ප්‍රදේශවාසීන්ට විශ්වාසයක් නැත."
        ),
    ),
)
