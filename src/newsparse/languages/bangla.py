"""Bangla."""

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
    code="bn",
    name="Bangla",
    native="বাংলা",
    script="Beng",
    dates=DateWords(
        months=cldr.MONTHS["bn"],
        weekdays=cldr.WEEKDAYS["bn"],
        more_months={"জানুয়ারি": 1, "ফেব্রুয়ারি": 2, "আগস্ট": 8},
        more_weekdays={"শুক্র": 4, "শনি": 5, "রবি": 6, "সোম": 0, "মঙ্গল": 1, "বুধ": 2, "বৃহস্পতি": 3},
        month_first=True,
        published=("প্রকাশিত", "প্রকাশ", "প্রকাশের সময়", "প্রকাশের তারিখ", "প্রকাশকাল"),
        updated=("আপডেট", "আপডেটের সময়", "সর্বশেষ আপডেট", "হালনাগাদ", "সর্বশেষ হালনাগাদ"),
        glue=("টা", "টায়", "এ", "তারিখ", "সময়", "ই", "শে", "লা", "রা"),
        am=("পূর্বাহ্ন", "সকাল"),
        pm=("অপরাহ্ন", "বিকাল", "রাত", "দুপুর", "সন্ধ্যা"),
        ordinals=("ই", "শে", "লা", "রা", "ঠা"),
        ago=cldr.AGO["bn"],
        today=("আজ",),
        yesterday=("গতকাল",),
        captions=("ছবি", "আলোকচিত্র"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ও এই করে থেকে এবং না একটি হয় তার জন্য করা হয়েছে তিনি কিন্তু যে সঙ্গে আর এ কোনো পর "
            "হবে বলেন এক নিয়ে মধ্যে করেছেন ছিল তাঁর আছে ছিলেন সময় দিয়ে বলে নেই হয়ে করতে গত "
            "হয়। করেন।"
        ),
        abbreviations="ড. মো. মোঃ. মি. মিসেস. অধ্যা. ডা. লি. এ. এম. কি.মি. রা.",
        quotes=(("“", "”"), ("‘", "’")),
        suspended="ও",
    ),
    examples=Examples(
        prose=(
            "শহরের পুরোনো সেতুটি মেরামতের জন্য নতুন একটি প্রকল্প অনুমোদন করা হয়েছে। মেয়র বলেন, "
            "কাজ শুরু হবে আগামী মাসে এবং এতে দুই বছর সময় লাগবে। তবে স্থানীয় বাসিন্দারা মনে করেন, "
            "এই টাকা দিয়ে আগে রাস্তা ঠিক করা উচিত ছিল।"
        ),
    ),
)
