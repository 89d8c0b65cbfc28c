"""Hebrew."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="he",
    name="Hebrew",
    native="עברית",
    script="Hebr",
    dates=DateWords(
        months=cldr.MONTHS["he"],
        weekdays=cldr.WEEKDAYS["he"],
        month_beginnings=("ב", "ל"),
        published=("פורסם", "פורסם ב", "פורסמה", "תאריך פרסום", "פורסם לראשונה", "נוצר", "התפרסם"),
        updated=("עודכן", "עודכן ב", "עודכנה", "עדכון אחרון", "עודכן לאחרונה", "שונה", "מעודכן"),
        glue=("ב", "בשעה", "שעה", "ל", "את", "של"),
        ago=cldr.AGO["he"],
        today=("היום",),
        yesterday=("אתמול",),
        captions=("צילום", "צילומים", "תמונה"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "של את על לא כי גם הוא עם זה היא או כל אך אם יש אל רק היה בין אחרי יותר לאחר כדי אני "
            "זו אין היו ידי הם עוד אבל כמו שלא אמר מה ביום לפני נגד"
        ),
        abbreviations="ד. מ. עמ. גב. מס. טל. ת.ד. ת.ז. ע.מ. ב. א. ג. פרופ. אינג.",
        quotes=(("”", "”"), ("„", "”"), ("“", "”"), ('"', '"')),
    ),
    examples=Examples(
        prose=(
            "מועצת העיר אישרה ביום שלישי תקציב חדש, שבו יוקצה יותר כסף לבתי הספר ולכבישים. ראש "
            "העיר אמרה כי העבודות על הגשר הישן יתחילו לאחר הקיץ, אך התושבים לא השתכנעו. גם "
            "באופוזיציה טוענים כי אין בכך די."
        ),
    ),
)
