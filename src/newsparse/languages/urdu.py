"""Urdu."""

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
    code="ur",
    name="Urdu",
    native="اردو",
    script="Arab",
    dates=DateWords(
        months=cldr.MONTHS["ur"],
        weekdays=cldr.WEEKDAYS["ur"],
        more_months={"اپریل": 4, "اکتوبر": 10},
        month_first=True,
        published=("شائع", "شائع ہوئی", "تاریخ اشاعت", "اشاعت", "شائع شدہ", "شائع کیا گیا"),
        updated=("اپ ڈیٹ", "اپ ڈیٹ کیا گیا", "آخری اپ ڈیٹ", "اپڈیٹ", "تازہ کاری"),
        glue=("کو", "بجے", "بروز", "میں", "ء", "وقت"),
        hours=("بجے",),
        am=("صبح",),
        pm=("شام", "دوپہر"),
        ago=cldr.AGO["ur"],
        today=("آج",),
        yesterday=("کل",),
        captions=("تصویر", "فوٹو"),
    ),
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
