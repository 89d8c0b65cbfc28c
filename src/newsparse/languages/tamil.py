"""Tamil."""

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
    code="ta",
    name="Tamil",
    native="தமிழ்",
    script="Taml",
    dates=DateWords(
        months=cldr.MONTHS["ta"],
        weekdays=cldr.WEEKDAYS["ta"],
        more_months={"ஏப்ரல்": 4, "ஆகஸ்ட்": 8},
        month_first=True,
        published=("வெளியிடப்பட்டது", "வெளியீடு", "பதிவு", "பதிவு செய்த நாள்", "வெளியான தேதி"),
        updated=("புதுப்பிக்கப்பட்டது", "புதுப்பிப்பு", "கடைசி புதுப்பிப்பு", "மாற்றம் செய்த நாள்", "அப்டேட்"),
        glue=("அன்று", "மணி", "மணிக்கு", "தேதி", "ஆம்"),
        hours=("மணி",),
        am=("முற்பகல்", "காலை"),
        pm=("பிற்பகல்", "மாலை", "இரவு"),
        ago=cldr.AGO["ta"],
        today=("இன்று",),
        yesterday=("நேற்று",),
        captions=("படம்", "புகைப்படம்"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ஒரு என்று இந்த மற்றும் அவர் என்ற உள்ள பல என அது அந்த இருந்து வரை போது தான் இது "
            "அவர்கள் நான் இல்லை மேலும் கூறினார் பின்னர் முதல் இரண்டு ஆனால் வேண்டும் குறித்து "
            "தெரிவித்தார் தனது அதன் மிகவும் அனைத்து புதிய"
        ),
        script_alone=True,
        abbreviations=(
            "திரு. டாக்டர். எம். கே. ஆர். எஸ். டி. பி. வி. ஏ. ரூ. எண். பேரா. கி.மீ. கி.பி. கி.மு. "
            "மு.க. செ. மி. ஜி."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="மற்றும்",
    ),
    # fmt: off
    labels=(
        "முன்னோக்கு",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "பள்ளிகளுக்கும் சாலைகளுக்கும் அதிக நிதி ஒதுக்கும் புதிய வரவு செலவுத் திட்டத்துக்கு "
            "மாநகராட்சி செவ்வாய்க்கிழமை ஒப்புதல் அளித்தது. பழைய பாலத்தைச் சீரமைக்கும் பணி அடுத்த "
            "மாதம் தொடங்கும் என்று மேயர் தெரிவித்தார். ஆனால் இந்த வாக்குறுதியை மக்கள் நம்பவில்லை."
        ),
    ),
)
