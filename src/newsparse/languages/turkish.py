"""Turkish."""

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
    code="tr",
    name="Turkish",
    native="Türkçe",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["tr"],
        weekdays=cldr.WEEKDAYS["tr"],
        published=(
            "yayınlanma",
            "yayınlanma tarihi",
            "yayınlandı",
            "yayınlanan",
            "yayımlanma",
            "yayımlandı",
            "yayımlanma tarihi",
            "yayın tarihi",
            "giriş",
            "giriş tarihi",
            "oluşturulma",
            "oluşturulma tarihi",
            "eklenme",
            "eklenme tarihi",
            "haber giriş",
            "tarih",
        ),
        updated=(
            "güncelleme",
            "güncelleme tarihi",
            "güncellendi",
            "güncellenme",
            "güncellenme tarihi",
            "son güncelleme",
            "son güncelleme tarihi",
            "son güncellenme",
            "düzenlenme",
        ),
        glue=("saat", "günü", "de", "da", "te", "ta", "yılı", "tarihinde", "tarihli"),
        minutes=("dk",),
        ago=cldr.AGO["tr"],
        today=("bugün",),
        yesterday=("dün",),
        captions=("fotoğraf", "foto", "görsel", "fotoğraflar"),
    ),
    bylines=BylineWords(),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ve bir bu için ile da de olarak çok daha gibi olan en kadar sonra ise dedi ancak var "
            "göre ne her ya oldu ki olduğunu yeni o etti değil önce eden ilk üzerinde olduğu büyük "
            "ifade bunun söyledi sadece"
        ),
        letters="ğış",
        abbreviations=(
            "Dr. Prof. Doç. Yrd. Öğr. Gör. Av. Müh. Gen. Org. Korg. Tümg. Tuğg. Alb. Yb. Bnb. Yzb. "
            "Ütğm. Tğm. Asb. Sn. Hz. vb. vs. vd. bkz. Bkz. örn. Örn. yy. s. sf. sy. No. no. Cad. "
            "Sok. Sk. Mah. Blv. Bul. Apt. Tel. tel. A.Ş. Ltd. Şti. T.C. M.Ö. M.S. Oca. Şub. Mar. "
            "Nis. May. Haz. Tem. Ağu. Eyl. Eki. Kas. Ara. çev. haz. der. yay. c. çvş. Üni. Uzm. "
            "Op. Jan. St. Ort. Alm. İng. Fr. ör. krş."
        ),
        quotes=(("“", "”"), ("‘", "’"), ("«", "»")),
        suspended="ve veya",
    ),
    # fmt: off
    labels=(
        "Analiz", "Canlı", "Dikkat", "Fotoğraf", "Görüş", "Haber", "Özel", "Özel haber",
        "Perspektif", "Podcast", "Röportaj", "Son dakika", "Söyleşi", "Video", "Yorum",
    ),
    # fmt: on
    examples=Examples(
        prose=(
            "Belediye meclisi salı günü okullar ve yollar için daha çok para ayıran yeni bütçeyi "
            "kabul etti. Belediye başkanı, eski köprüdeki çalışmaların yazdan sonra başlayacağını "
            "söyledi, ancak mahalleli buna inanmıyor. “Bu söz bize seçimden önce de verildi” diyen "
            "bir esnaf, beş yıldır beklediğini anlattı."
        ),
    ),
)
