"""Persian."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="fa",
    name="Persian",
    native="فارسی",
    script="Arab",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "و در به از که این را با است برای آن یک خود تا بر هم شد کرد نیز اما شده کرده گفت باید "
            "پس بود وی هر او دارد اند کشور یا شود می های ها هستند بیش پیش سال من تو همه"
        ),
        letters="پچژگ",
        abbreviations="د. ص. ج. ق.م. ه.ش. ه.ق. م. ر.ک. ش.",
        quotes=(("«", "»"), ("“", "”")),
        suspended="و یا",
    ),
    examples=Examples(
        prose=(
            "شورای شهر روز سه‌شنبه بودجه‌ای را تصویب کرد که در آن پول بیشتری برای مدرسه‌ها و "
            "جاده‌ها در نظر گرفته شده است. شهردار گفت که کار بازسازی پل قدیمی پس از تابستان آغاز "
            "می‌شود، اما ساکنان محله به این وعده باور ندارند."
        ),
    ),
)
