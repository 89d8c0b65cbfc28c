"""Hindi."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    native="हिन्दी",
    script="Deva",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "का के की में है और से को पर ने कि हैं यह था एक लिए भी इस नहीं तो ही कर गया किया हो "
            "रहे रहा कहा बाद साथ वह अपने जो थे थी कुछ है। हैं।"
        ),
        abbreviations=(
            "डॉ. डा. प्रो. श्री. पं. कु. मो. स्व. न. सं. रु. कि.मी. लि. एस. के. एम. आर. ई. पू. ले. "
            "ज."
        ),
        quotes=(("“", "”"), ("‘", "’")),
        suspended="और या",
    ),
    examples=Examples(
        prose=(
            "नगर परिषद ने मंगलवार को एक नए बजट को मंज़ूरी दी, जिसमें स्कूलों और सड़कों के लिए "
            "ज़्यादा पैसा रखा गया है। महापौर ने कहा कि पुराने पुल पर काम गर्मियों के बाद शुरू "
            "होगा, लेकिन निवासियों को इस पर भरोसा नहीं है। उनका कहना है कि ऐसे वादे पहले भी किए गए "
            "थे।"
        ),
    ),
)
