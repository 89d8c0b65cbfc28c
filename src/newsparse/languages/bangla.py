"""Bangla."""

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
    dates=DateWords(),
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
