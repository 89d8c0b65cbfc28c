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
    bylines=BylineWords(
        by="yazan: | haber: | yazar: | hazırlayan: | röportaj: | muhabir: | metin:",
        by_after="yazdı | bildiriyor",
        joins="ve | ile",
        credits={
            "photography": "fotoğraf: | fotoğraflar: | foto:",
            "illustration": "çizim: | illüstrasyon:",
            "video": "video:",
            "translation": "çeviri: | çeviren: | tercüme:",
            "editing": "editör:",
        },
        links="ve | için | ile",
        desks=(
            "redaksiyon | yayın kurulu | haber merkezi | muhabirler | muhabirlerimiz | kurulu | "
            "editörler | servisi | haberleri"
        ),
        bodies=(
            "partisi | komitesi | bakanlığı | üniversitesi | enstitüsü | sendikası | derneği | "
            "federasyonu | ajansı | gazetesi | birliği | konseyi | vakfı | merkezi | hareketi | "
            "gençlik | öğrenciler | haber | dergisi"
        ),
        roles=(
            "muhabir | muhabiri | gazeteci | editör | editörü | yazar | yazarı | foto | "
            "temsilcisi | müdürü | yönetmeni"
        ),
        role_words="genel | yayın | özel | kıdemli | siyaset | ankara | istanbul",
        given=(
            "ahmet | ali | alper | arda | arzu | aslı | ayhan | aylin | ayşe | ayşegül | aysun | "
            "barış | banu | başak | berk | burak | burcu | bülent | can | canan | cem | cemal | "
            "cengiz | ceren | çağla | çiğdem | deniz | didem | doğan | duygu | ebru | ece | eda | "
            "ekin | elif | emel | emine | emre | ercan | erdal | erdem | erhan | erkan | esra | "
            "fatih | fatma | ferhat | figen | filiz | gamze | gizem | gökhan | gül | gülay | "
            "gülşen | güven | hakan | halil | halime | hande | hasan | hatice | hülya | hüseyin | "
            "ibrahim | ilker | irem | ismail | kadir | kemal | kerem | koray | levent | mahmut | "
            "mehmet | melek | melike | merve | mert | metin | murat | mustafa | necati | nihat | "
            "nilgün | nuray | nurcan | oğuz | okan | onur | orhan | osman | ozan | ömer | özge | "
            "özgür | özlem | pelin | pınar | ramazan | recep | saliha | seda | selim | selin | "
            "semih | serdar | serkan | sevgi | sevil | sibel | sinan | şebnem | şeyma | "
            "süleyman | tamer | tolga | tuba | tuğba | tuncay | turgut | ufuk | uğur | ulaş | "
            "umut | volkan | yasemin | yasin | yavuz | yıldız | yılmaz | yusuf | zehra | zeynep"
        ),
        never=(
            "yeni | büyük | ilk | son | değil | ne | neden | nasıl | kim | nerede | bu | şu | "
            "siyaset | ekonomi | spor | kültür | gündem | dünya | haberler | yorum | savaş | "
            "barış için | kriz | hükümet | seçim | seçimler | grev | perspektif | yazıcıya | "
            "hazırla | paylaş | daha | fazla | açıldı | trafiğe | yangın | oldu | dakika | "
            "-ması | -mesi | -ları | -leri | -lık | -lik | -landı | -lendi | -ıldı | -ildi | "
            "-uldu | -dığı | -diği"
        ),
        glue=(
            "giriş | güncelleme | son güncelleme | yayınlanma | yayınlandı | dakika | dk | saat | "
            "önce | paylaş | yorumlar | yorum | takip et"
        ),
    ),
    phrases=Phrases(),
    prose=Prose(
        common=(
            "ve bir bu için ile da de olarak çok daha gibi olan en kadar sonra ise dedi ancak var "
            "göre ne her ya ki olduğunu yeni o etti değil önce eden ilk üzerinde olduğu büyük "
            "ifade söyledi sadece in ın nin nın den dan diye üzere bin"
        ),
        letters="ğış",
        abbreviations=(
            "Dr. Prof. Doç. Yrd. Öğr. Av. Müh. Gen. Org. Korg. Tümg. Tuğg. Alb. Yb. Bnb. Yzb. "
            "Ütğm. Tğm. Asb. Sn. Hz. vb. vs. vd. bkz. Bkz. örn. Örn. yy. s. sf. sy. No. Cad. Sok. "
            "Sk. Mah. Blv. Bul. Apt. Tel. tel. A.Ş. Ltd. Şti. T.C. M.Ö. M.S. Oca. Şub. Mar. Nis. "
            "Tem. Ağu. Eyl. Eki. Kas. çev. c. çvş. Üni. Uzm. Op. St. Alm. İng. Fr. krş."
        ),
        quotes=(("“", "”"), ("‘", "’"), ("«", "»")),
    ),
    # fmt: off
    labels=(
        "Analiz", "Canlı", "Dikkat", "Fotoğraf", "Görüş", "Haber", "Özel", "Özel haber",
        "Perspektif", "Podcast", "Röportaj", "Son dakika", "Söyleşi", "Video", "Yorum",
    ),
    # fmt: on
    examples=Examples(
        bylines={
            "Ayşe Demir ve Mehmet Kaya": ("Ayşe Demir", "Mehmet Kaya"),
            "WSWS Yayın Kurulu": ("WSWS Yayın Kurulu",),
            "Haber: Ayşe Demir": ("Ayşe Demir",),
        },
        not_bylines=("Yazıcıya hazırla", "İzmir'de Yangın"),
        prose=(
            "Belediye meclisi salı günü okullar ve yollar için daha çok para ayıran yeni bütçeyi "
            "kabul etti. Belediye başkanı, eski köprüdeki çalışmaların yazdan sonra başlayacağını "
            "söyledi, ancak mahalleli buna inanmıyor. “Bu söz bize seçimden önce de verildi” diyen "
            "bir esnaf, beş yıldır beklediğini anlattı."
        ),
    ),
)
