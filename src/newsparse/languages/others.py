"""What news sites print around their articles in languages that have no module of their own.

Facts
-----
- A few lines are the same everywhere: all rights are reserved, there is more to read, the page can be
  shared, the newsroom be reached. They say what they are though nothing else of the language is known.
- Only what is all of a block is listed, but for the words on rights, which nothing else holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsparse.languages.record import Phrases

__all__ = ["OTHERS"]

OTHERS: Final[Mapping[str, Phrases]] = {
    "am": Phrases(
        opens={"contact": "ያግኙን$ | አግኙን$", "related": "ተጨማሪ ያንብቡ$", "share": "አጋራ$ | ያጋሩ$"},
        holds={"copyright": "መብቱ በህግ የተጠበቀ"},
    ),
    "az": Phrases(
        opens={
            "related": "oxşar xəbərlər$ | digər xəbərlər$ | son xəbərlər$ | ən çox oxunanlar$",
            "share": "paylaş$ | çap et$",
            "contact": "bizimlə əlaqə$ | əlaqə$",
            "comments": "şərhlər$ | şərh yaz$",
            "subscribe": "abunə ol$ | abunə olun$ | bizi izləyin$",
        },
        holds={"copyright": "bütün hüquqlar qorunur | bütün hüquqları qorunur"},
    ),
    "bs": Phrases(opens={"related": "pročitajte i$", "share": "podijeli$", "comments": "ostavi komentar$"}),
    "cy": Phrases(
        opens={
            "related": "darllenwch hefyd$ | darllen mwy$ | mwy o straeon$ | straeon perthnasol$",
            "share": "rhannu$ | rhannwch$",
            "contact": "cysylltwch â ni$ | cysylltu â ni$",
            "subscribe": "tanysgrifiwch$ | tanysgrifio$",
        },
        holds={"copyright": "cedwir pob hawl"},
    ),
    "fil": Phrases(
        opens={
            "related": "basahin din$ | basahin rin$ | basahin pa$ | kaugnay na balita$ | iba pang balita$",
            "share": "ibahagi$ | i-share$ | i-follow kami",
            "contact": "makipag-ugnayan sa amin$",
            "comments": "mag-iwan ng komento$",
            "subscribe": "mag-subscribe$ | mag-subscribe na$",
        },
    ),
    "ga": Phrases(
        opens={
            "related": "léigh freisin$ | léigh tuilleadh$ | tuilleadh nuachta$",
            "share": "roinn$ | roinn an scéal$",
            "contact": "déan teagmháil linn$ | teagmháil$",
            "subscribe": "liostáil$",
        },
        holds={"copyright": "gach ceart ar cosaint"},
    ),
    "gl": Phrases(
        opens={
            "related": "le tamén$ | máis información$ | máis novas$ | novas relacionadas$ | o máis lido$",
            "share": "compartir$ | compartir nova$ | compártea$ | síguenos en | copiar ligazón$",
            "contact": "contacta connosco$ | escríbenos$",
            "comments": "deixa un comentario$ | engadir comentario$",
            "subscribe": "subscríbete$ | subscríbete ao | subscríbete á | apoia o xornalismo",
        },
        holds={"copyright": "todos os dereitos reservados"},
    ),
    "gu": Phrases(
        opens={"related": "વધુ વાંચો$ | આ પણ વાંચો | વધુ સમાચાર$", "share": "શેર કરો$"},
        holds={"copyright": "સર્વાધિકાર સુરક્ષિત"},
    ),
    "ha": Phrases(
        opens={
            "related": "karanta kuma$ | karin labarai$ | labarai masu alaƙa$",
            "contact": "tuntuɓe mu$ | tuntube mu$",
        },
    ),
    "hy": Phrases(
        opens={
            "related": "կարդացեք նաև$ | կարդալ ավելին$ | նմանատիպ նյութեր$",
            "share": "կիսվել$ | տարածել$",
            "contact": "կապ մեզ հետ$ | հետադարձ կապ$",
            "comments": "մեկնաբանություններ$ | մեկնաբանել$",
            "subscribe": "բաժանորդագրվել$ | հետևեք մեզ",
        },
        holds={"copyright": "բոլոր իրավունքները պաշտպանված են"},
    ),
    "ka": Phrases(
        opens={
            "related": "წაიკითხეთ ასევე$ | ასევე წაიკითხეთ$ | მსგავსი სიახლეები$ | სრულად წაკითხვა$",
            "share": "გაზიარება$ | გააზიარე$",
            "contact": "კონტაქტი$ | დაგვიკავშირდით$",
            "comments": "კომენტარები$ | კომენტარი$",
            "subscribe": "გამოიწერეთ$ | გამოწერა$",
        },
        holds={"copyright": "ყველა უფლება დაცულია"},
    ),
    "kk": Phrases(
        opens={
            "related": "тағы оқыңыз$ | тағы да оқыңыз$ | оқи отырыңыз$ | басқа жаңалықтар$",
            "share": "бөлісу$",
            "contact": "байланыс$ | бізбен байланыс$",
            "comments": "пікірлер$ | пікір қалдыру$",
            "subscribe": "жазылу$ | бізге жазылыңыз$",
        },
        holds={"copyright": "барлық құқықтар қорғалған | барлық құқық қорғалған"},
    ),
    "km": Phrases(opens={"related": "អានបន្ថែម$ | អត្ថបទទាក់ទង$", "share": "ចែករំលែក$"}, holds={"copyright": "រក្សាសិទ្ធិ"}),
    "kn": Phrases(
        opens={"related": "ಇನ್ನಷ್ಟು ಓದಿ$ | ಇದನ್ನೂ ಓದಿ", "share": "ಹಂಚಿಕೊಳ್ಳಿ$"},
        holds={"copyright": "ಎಲ್ಲ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ"},
    ),
    "ky": Phrases(
        opens={"related": "дагы окуңуз$", "share": "бөлүшүү$"},
        holds={"copyright": "бардык укуктар корголгон"},
    ),
    "lb": Phrases(
        opens={"related": "liest och$ | méi zum thema$ | och liesen$", "share": "deelen$"},
        holds={"copyright": "all rechter reservéiert | all rechter virbehalen"},
    ),
    "mk": Phrases(
        opens={
            "related": "прочитајте повеќе$ | прочитајте и$ | повеќе вести$ | поврзани вести$ | најчитани$ | "
            "најчитано$ | прочитај повеќе$",
            "share": "сподели$ | споделете$ | следете нè на",
            "contact": "контактирајте нè$",
            "comments": "остави коментар$ | додади коментар$",
            "subscribe": "претплатете се$ | претплати се$",
        },
        holds={"copyright": "сите права се задржани | сите права задржани"},
    ),
    "ml": Phrases(
        opens={"related": "കൂടുതൽ വായിക്കുക$ | കൂടുതൽ വാർത്തകൾ$", "share": "പങ്കിടുക$ | ഷെയർ ചെയ്യുക$"},
        holds={"copyright": "എല്ലാ അവകാശങ്ങളും നിക്ഷിപ്തം"},
    ),
    "mn": Phrases(
        opens={"related": "холбоотой мэдээ$ | дэлгэрэнгүй унших$", "share": "хуваалцах$", "contact": "холбоо барих$"},
        holds={"copyright": "бүх эрх хуулиар хамгаалагдсан"},
    ),
    "mr": Phrases(
        opens={"related": "अधिक वाचा$ | हे देखील वाचा$ | हेही वाचा", "share": "शेअर करा$"},
        holds={"copyright": "सर्व हक्क राखीव"},
    ),
    "mt": Phrases(
        opens={"related": "aqra wkoll$ | aqra aktar$", "share": "aqsam$"},
        holds={"copyright": "drittijiet kollha riżervati"},
    ),
    "my": Phrases(opens={"related": "ဆက်ဖတ်ရန်$ | ဆက်စပ်သတင်းများ$", "share": "မျှဝေပါ$"}),
    "ne": Phrases(
        opens={
            "related": "यो पनि पढ्नुहोस्$ | थप समाचार$ | सम्बन्धित समाचार$",
            "share": "सेयर गर्नुहोस्$",
            "comments": "प्रतिक्रिया दिनुहोस्$",
        },
        holds={"copyright": "सर्वाधिकार सुरक्षित"},
    ),
    "pa": Phrases(
        opens={"related": "ਇਹ ਵੀ ਪੜ੍ਹੋ | ਹੋਰ ਪੜ੍ਹੋ$ | ਹੋਰ ਖ਼ਬਰਾਂ$", "share": "ਸ਼ੇਅਰ ਕਰੋ$"},
    ),
    "so": Phrases(
        opens={
            "related": "akhri sidoo kale$ | akhri wax dheeraad ah$ | warar kale$",
            "share": "la wadaag$",
            "contact": "nala soo xiriir$",
        },
    ),
    "sq": Phrases(
        opens={
            "related": "lexo edhe | lexo më shumë$ | lexoni edhe$ | lajme të ngjashme$ | të ngjashme$ | "
            "më të lexuarat$ | lajmet e fundit$",
            "share": "shpërndaje$ | shpërndaj$ | na ndiqni në | na ndiq në | ndani artikullin$",
            "contact": "na kontaktoni$ | kontakto redaksinë$",
            "comments": "shto koment$ | lini një koment$ | komente$ | komentet$",
            "subscribe": "abonohu$ | abonohuni$ | regjistrohu$",
            "credits": "burimi:",
        },
        holds={"copyright": "të gjitha të drejtat e rezervuara | të gjitha të drejtat janë të"},
    ),
    "te": Phrases(
        opens={"related": "ఇంకా చదవండి$ | ఇవి కూడా చదవండి$ | ఇది కూడా చదవండి | మరిన్ని వార్తలు$", "share": "షేర్ చేయండి$"},
        holds={"copyright": "అన్ని హక్కులూ ప్రత్యేకించుకోవడమైనది"},
    ),
    "uz": Phrases(
        opens={
            "related": "mavzuga oid$ | ko'proq o'qing$ | boshqa yangiliklar$ | ko'p o'qilganlar$",
            "share": "ulashish$",
            "contact": "bog'lanish$",
            "subscribe": "obuna bo'lish$ | obuna bo'ling$",
        },
        holds={"copyright": "barcha huquqlar himoyalangan | barcha huquqlar himoya"},
    ),
}  # fmt: skip
"""The phrases of each language, by its code; they are read as those of :class:`Language` are."""
