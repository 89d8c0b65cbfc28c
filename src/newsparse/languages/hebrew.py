"""Hebrew."""

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
    dates=DateWords(),
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
