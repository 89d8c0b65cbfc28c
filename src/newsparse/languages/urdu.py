"""Urdu."""

from newsparse.languages.record import (
    BylineWords,
    DateWords,
    Examples,
    Language,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    native="اردو",
    script="Arab",
    dates=DateWords(),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "کے کی میں ہے اور سے کا کو اس نے کہ پر یہ ہیں کر بھی ایک نہیں تھا ان لیے کیا گیا ہو وہ "
            "تو جو تھے رہے ساتھ بعد کہا اپنے ہی تک تھی رہا ہوئے ہے۔ ہیں۔ و کوئی گا گی جس"
        ),
        letters="ٹڈڑےںہھ",
        abbreviations="ڈاکٹر. ڈ. پ. م. ص. ج. ق.م. ھ. ء.",
        quotes=(("“", "”"), ("‘", "’"), ("”", "“")),
        suspended="اور یا",
    ),
    examples=Examples(
        prose=(
            "شہری کونسل نے منگل کو نئے بجٹ کی منظوری دی جس میں اسکولوں اور سڑکوں کے لیے زیادہ رقم "
            "رکھی گئی ہے۔ میئر نے کہا کہ پرانے پل پر کام گرمیوں کے بعد شروع ہو گا، لیکن شہریوں کو "
            "اس وعدے پر یقین نہیں ہے۔"
        ),
    ),
)
