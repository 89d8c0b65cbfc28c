"""Arabic."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    native="العربية",
    script="Arab",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "في من على أن إلى التي عن الذي مع هذا ما لا كان قد بعد هذه كما بين أو لم ذلك خلال قال "
            "كل حيث إن عام أي كانت منذ غير قبل وقال وفي أنه حول ضد الذين يوم أيضا وهو هو"
        ),
        letters="ةأإىؤ",
        abbreviations="د. أ. م. ص. ج. أ.د. هـ. ق.م.",
        quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    ),
    examples=Examples(
        prose=(
            "أعلن مجلس المدينة يوم الثلاثاء أن أعمال ترميم الجسر القديم سوف تبدأ في الشهر المقبل "
            "بعد تأخير دام عامين. وقال رئيس البلدية إن المشروع الذي تموله الدولة سيوفر مئات "
            "الوظائف، وأضاف أن حركة المرور لن تتوقف خلال هذه الفترة."
        ),
    ),
)
