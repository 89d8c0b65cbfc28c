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
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ඒ මේ සහ බව ද ඇති කළ වන සඳහා එම විසින් ඔහු හා ය එක් සමග පසු නැත අතර කර ලෙස නමුත් කරන "
            "ලද සිට විය අද එය තම යුතු මෙම වූ පිළිබඳ කිරීම ගැන නිසා"
        ),
        script_alone=True,
        abbreviations=(
            "ආචාර්ය. මහතා. පෙ.ව. ප.ව. රු. අංක. ඩී. එස්. එම්. ඒ. කේ. ආර්. වෛද්‍ය. ලෙ. ජෙ. ජ. කි.මී. "
            "ව."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="සහ",
    ),
    # fmt: off
    labels=(
        "ඉදිරිදර්ශනය",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "පාසල් සහ මාර්ග සඳහා වැඩි මුදලක් වෙන් කළ අයවැය නගර සභාව අඟහරුවාදා සම්මත කළේය. පැරණි "
            "පාලමේ අලුත්වැඩියා කටයුතු ලබන මාසයේ ආරම්භ කරන බව නගරාධිපතිවරයා පැවසීය. නමුත් එම "
            "පොරොන්දුව ගැන ප්‍රදේශවාසීන්ට විශ්වාසයක් නැත."
        ),
    ),
)
