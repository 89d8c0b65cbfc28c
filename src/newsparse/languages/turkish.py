"""Turkish."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    FieldWords,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
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
        day_dot=False,
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
        captions=(
            "fotoğraf",
            "foto",
            "görsel",
            "fotoğraflar",
            "görseller",
        ),
    ),
    bylines=BylineWords(
        gendered="lar | ler",
        statements=("ortak açıklama:"),
        authors="yazan | yazar",
        offices="başkan | başkanı",
        news="haberleri",
        sources="kaynak",
        signed="yorum | analiz | görüş",
        by=(
            "yazarlar: | "
            "yayınlayan: | yayımlayan: | ekleyen: | gönderen: | "
            "yazan: | haber: | yazar: | hazırlayan: | röportaj: | muhabir: | metin: | yazarı: | "
            "hazırlayanlar: | kaleme alan: | yazı: | söyleşi: | haber/fotoğraf: | "
            "haber ve fotoğraf: | derleyen: | haber-fotoğraf: | haber - fotoğraf: | "
            "haber - foto: | haber-foto: | haber-kamera: | haber/kamera: | gazeteci: | "
            "yazı ve fotoğraflar: | haberi hazırlayan: | fotoğraf ve yazı: | yazı ve fotoğraf: | "
            "fotoğraf & yazı: | yazı & fotoğraf: | fotoğraf ve haber: | fotoğraflar ve yazı: | "
            "fotoğraflar & yazı: | yazı & fotoğraflar: | fotoğraflar ve haber: | "
            "haber ve fotoğraflar: | görüntü ve yazı: | yazı ve görüntü: | görüntü ve haber: | "
            "haber ve görüntü:"
        ),
        by_after="yazdı | bildiriyor",
        joins="ve | ile",
        credits={
            "additional_reporting": "katkıda bulunan: | katkıda bulunanlar:",
            "with": "kaynak olarak",
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
            "muhabir | muhabiri | gazeteci | editör | editörü | yazar | yazarı | temsilcisi | "
            "müdürü | yönetmeni | muhabirimiz | temsilcimiz | ekonomist | profesör | "
            "akademisyen | avukat | analist | araştırmacı | uzmanı | sunucu | stajyer | doçent | "
            "tarihçi | iktisatçı | şair | romancı | çevirmen | eleştirmen | sosyolog | "
            "antropolog | hukukçu | belgeselci | fotoğrafçı | senarist | yönetmen | öykücü | "
            "felsefeci | dilbilimci"
        ),
        role_words="genel | yayın | özel | kıdemli | siyaset | ankara | istanbul | foto",
        given=(
            "nuran | nurten | akif | alaattin | alican | alpay | anıl | aslıhan | asuman | "
            "atilla | aydan | ayşen | azize | bahadır | bahar | bedia | behiye | bekir | "
            "beray | beril | berrin | beste | birol | burhan | buse | canberk | celal | "
            "cemile | cevdet | ceyda | cüneyt | çağatay | çetin | damla | defne | dilek | "
            "dursun | ecem | enis | erdoğan | ergün | evren | evrim | ezgi | faruk | "
            "fehmi | füsun | gökay | göksel | gönül | gözde | gülcan | gülçin | güler | "
            "gülfem | gülhan | gülin | gülnur | gülsüm | güngör | güray | gürkan | hakkı | "
            "halit | hamdi | haydar | hazal | ismet | izzet | jale | kağan | kazım | "
            "kerim | korhan | kubilay | kutay | latif | mahir | meryem | mine | mithat | "
            "muhsin | muzaffer | müjde | müjgan | mümin | münevver | müslüm | namık | "
            "nedim | nejat | nesrin | orkun | ömür | önder | özkan | rıdvan | rıfat | "
            "rukiye | rüstem | safiye | samet | saniye | seher | semra | senem | sercan | "
            "serpil | sertaç | seval | sevinç | seyfi | sultan | sümeyye | süreyya | "
            "şener | şenol | şerif | şule | şükran | tahsin | taner | tansu | taylan | "
            "tevfik | timur | tugay | tunç | turhan | tülay | tülin | utku | ümit | "
            "ümran | veysel | yalçın | yiğit | yüksel | zekiye | züleyha | zümrüt | "
            "ahmet | ali | alper | arda | arzu | aslı | ayhan | aylin | ayşe | ayşegül | aysun | "
            "barış | banu | başak | berk | burak | burcu | bülent | can | canan | cem | cemal | "
            "cengiz | ceren | çağla | çiğdem | deniz | didem | doğan | duygu | ebru | ece | "
            "eda | ekin | elif | emel | emine | emre | ercan | erdal | erdem | erhan | erkan | "
            "esra | fatih | fatma | ferhat | figen | filiz | gamze | gizem | gökhan | gül | "
            "gülay | gülşen | güven | hakan | halil | halime | hande | hasan | hatice | hülya | "
            "hüseyin | ibrahim | ilker | irem | ismail | kadir | kemal | kerem | koray | "
            "levent | mahmut | mehmet | melek | melike | merve | mert | metin | murat | "
            "mustafa | necati | nihat | nilgün | nuray | nurcan | oğuz | okan | onur | orhan | "
            "osman | ozan | ömer | özge | özgür | özlem | pelin | pınar | ramazan | recep | "
            "saliha | seda | selim | selin | semih | serdar | serkan | sevgi | sevil | sibel | "
            "sinan | şebnem | şeyma | süleyman | tamer | tolga | tuba | tuğba | tuncay | "
            "turgut | ufuk | uğur | ulaş | umut | volkan | yasemin | yasin | yavuz | yıldız | "
            "yılmaz | yusuf | zehra | zeynep | adem | adnan | alev | altan | atakan | ayça | "
            "aydın | ayfer | aykut | aynur | aytaç | azra | baran | batuhan | bayram | begüm | "
            "belgin | belma | berat | berkay | berna | betül | beyza | bilal | bilge | birgül | "
            "buket | bulut | burçin | büşra | candan | cansu | cemil | cenk | cihan | cihat | "
            "coşkun | çağlar | demet | derya | dilara | doğukan | ekrem | elçin | emin | emrah | "
            "ender | engin | enver | erdinç | eren | ergin | erol | ersin | ertan | ertuğrul | "
            "esin | esma | eylem | fadime | fahri | feride | ferit | fevzi | feyza | fikret | "
            "fuat | funda | furkan | gökçe | gökmen | gonca | gülden | gülşah | gülten | hacer | "
            "haldun | haluk | hamza | handan | harun | havva | hayrettin | hayri | hikmet | "
            "hilal | hüsnü | ilhan | ilkay | ilknur | irfan | kaan | kadriye | kenan | kıvanç | "
            "kübra | kürşat | leyla | mehtap | melda | melih | melis | meltem | meral | mesut | "
            "miray | muammer | muhammet | muharrem | musa | müge | nail | nalan | nazan | "
            "nazım | nazlı | necdet | necla | nermin | neslihan | neşe | nevin | nevzat | "
            "nihal | nilay | nilüfer | nimet | niyazi | nurettin | nurgül | nurhan | nuri | "
            "nursel | oğuzhan | oktay | olcay | onat | oya | özcan | perihan | poyraz | refik | "
            "reha | remzi | reyhan | rıza | ruken | sadık | saffet | sakine | salih | sedat | "
            "sefa | selahattin | selçuk | selda | sema | semiha | sena | serap | serhat | "
            "sevcan | sevda | sevilay | sevim | sezen | sezgin | sinem | soner | songül | suat | "
            "suna | süheyla | şaban | şadiye | şahin | şenay | şengül | şerife | şevket | "
            "şükrü | tahir | tansel | tarık | tayfun | tayyip | temel | tufan | tuğçe | turan | "
            "turgay | türkan | ülkü | ünal | vahap | vedat | veli | vildan | yakup | yaren | "
            "yaşar | yeliz | yener | yeşim | yıldıray | yunus | yücel | zekeriya | zeki | "
            "zeliha | zerrin | ziya | zübeyde | zülal"
        ),
        capitals=True,
        never=(
            "-ları | -liği | -lığı | -cılık | -cilik | -lojik | -lojisi | -siyeti | "
            "basılı | gazete | güncel | finans | piyasalar | konut | emlak | iş | üniversiteler "
            "| bilim | hastaneler | tıp | aile | çocuklar | çocuk | toplum | adalet | asayiş | "
            "iklim | çevre | hayvanlar | enerji | sanat | müzik | filmler | kitap | kitaplar | "
            "tiyatro | televizyon | medya | tarifler | seyahat | turizm | futbol | basketbol | "
            "bulmaca | görüş | köşe | röportajlar | analiz | analizler | videolar | bülten | "
            "arşiv | oku | devamı | ilgili | önerilen | makale | sayfa | anasayfa | manşet | "
            "ilçe | ilçesi | belediyesi | şehir | köy | mahalle | cadde | sokak | havalimanı | "
            "istasyon | adalar | kuzey | batı | eski | toplu | ulaşım | "
            "orta | doğu | beyaz | saray | yüksek | mahkeme | cumhurbaşkanı | başbakan | yeni | "
            "büyük | ilk | son | değil | ne | neden | nasıl | nerede | bu | şu | siyaset | "
            "ekonomi | spor | kültür | gündem | dünya | haberler | yorum | savaş | barış için | "
            "kriz | hükümet | seçim | seçimler | grev | perspektif | yazıcıya | hazırla | "
            "paylaş | daha | fazla | açıldı | trafiğe | yangın | oldu | dakika | -ması | -mesi | "
            "-ları | -leri | -lık | -lik | -landı | -lendi | -ıldı | -ildi | -uldu | -dığı | "
            "-diği | kızıl | avrupa | birliği | türk | birinci | ikinci | magazin | sağlık | "
            "eğitim | teknoloji | otomobil | otomotiv | yaşam | yazarlar | galeri | canlı | "
            "hava | durumu | burç | burçlar | namaz | maç | özeti | fikstür | skor | süper | "
            "lig | şampiyonlar | ligi | milli | takım | dolar | euro | fiyatı | borsa | "
            "enflasyon | zam | asgari | ücret | emekli | maaşı | maaş | vergi | bütçe | döviz | "
            "kuru | merkez | bankası | anket | meclis | başkanı | bakan | bakanı | belediye | "
            "başkan | valisi | vali | dava | davası | gözaltı | jandarma | operasyon | terör | "
            "saldırı | saldırısı | savaşı | ateşkes | deprem | kazası | yaralı | öldü | "
            "hayatını | kaybetti | cinayet | cinayeti | okul | okullar | öğrenci | öğretmen | "
            "sınav | sınavı | üniversite | tatil | tarihi | hastane | aşı | virüs | yemek | "
            "tarifi | dizi | dizisi | oyuncu | şarkı | konser | ödül | flaş | önemli | günün | "
            "haftanın | yılın | nedir | kimdir | yıl | bugün | yarın | gece | akşam | "
            "pazartesi | çarşamba | perşembe | cuma | cumartesi | kayıt | iletişim | künye | "
            "hakkımızda | politikası | kullanım | reklam | fenerbahçe | galatasaray | beşiktaş | "
            "trabzonspor | haberleri"
        ),
        glue=(
            "diğer yazıları | profili gör | "
            "giriş | güncelleme | son güncelleme | yayınlanma | yayınlandı | dakika | dk | saat | "
            "önce | paylaş | yorumlar | yorum | takip et | takip | yazdır | dinle | yorum yap | "
            "tüm yazıları | yazarın tüm yazıları | tüm haberleri | saat önce | gün önce | "
            "okuma süresi | dk okuma | dakika okuma | abone ol | google news | whatsapp | "
            "twitter | facebook | kaydet"
        ),
        agencies=(
            "Gazete Duvar | Medyascope | DHA | İHA | ANKA | Demirören Haber Ajansı | İhlas Haber Ajansı | TRT Haber | "
            "BBC Türkçe | DW Türkçe | Euronews Türkçe | CNN Türk | Sputnik Türkiye | Bianet | "
            "T24 | BirGün"
        ),
    ),
    mails=MailWords(subject="konu", sent="tarih | gönderildi", people="kimden | kime"),
    fields=FieldWords(
        title="başlık",
        author="yazar | yazarlar",
        published="yayın tarihi",
        deck="spot | özet",
        text="metin",
        other="bölüm | kategori | kategoriler | etiketler | görsel",
    ),
    pages=PageWords(
        reading="dk | dakika",
        pages="sayfa",
        publishes="tarafından yayınlanmaktadır | tarafından yayımlanmaktadır | tarafından yayınlanır | tarafından yayımlanır",
        ends="son",
        issues="sayı",
    ),
    pictures=PictureWords(
        lent="arşiv", stands="solda | sağda | ortada | soldan | sağdan | soldan sağa"
    ),
    contacts=ContactWords(
        phones="telefon",
        counted="bölüm",
        joins="veya",
    ),
    phrases=Phrases(
        sources="kaynak",
        rights="tüm hakları | her hakkı",
        sayings={
            "disclaimer": ("yapay zekâ tarafından oluşturul* | yapay zeka tarafından oluşturul*"),
            "legal": (
                "bir cihazdaki bilgileri saklıyor | sitemizde çerezler kullanıyoruz | "
                "sitemizde çerezler kullanılmaktadır | sitemizde çerezlerden faydalanıyoruz"
                " | basın meslek ilkeleri'ne uymaya | basın meslek ilkelerine uymaya"
            ),
            "contact": ("aşağıdaki formu doldurun | formu doldurun"),
            "subscribe": (
                "bu e-postayı alıyorsunuz çünkü | bu e-posta size | abonelikten çık$ "
                "| abonelikten ayrıl$ | abonelikten çıkmak için | bülten aboneliğinden çık"
                " | abone olduğunuz için | abonelikten çık | abonelikten ayrıl"
                " | hakkında haber ve bilgi alın"
                " | e-posta kutunuzda | e-posta kutunuza | kullanım koşullarını ve gizlilik"
            ),
        },
        denials="değil",
        schools="akadem | fakult",
        icons="paylaş",
        turns={
            "legal": ("bu içerik 18 yaş ve üzeri | 18 yaş ve üzeri içindir"),
            "share": "yorum yapmak için giriş",
            "comments": ("yorum yapmak için giriş"),
            "credits": (
                "bu yazı gazetenin | bu haber gazetemizin | "
                "ilk olarak ingilizce yayınlandı | ingilizce aslı | yazının ingilizcesi | "
                "makalenin ingilizce orijinali"
                " | ingilizce orijinali"
                " | ingilizce'den çeviri$ | ingilizceden çeviri$ | almanca'dan çeviri$ "
                "| almancadan çeviri$"
            ),
            "subscribe": ("sosyalist eşitlik partisi'ne katılın | bugün bağış yapın"),
            "contact": (
                "formu doldurun | formu doldurarak | aşağıdaki formu doldurun | aşağıdaki "
                "formu doldurarak | lütfen formu doldurun | lütfen aşağıdaki formu"
            ),
            "related": (
                "yazar ayrıca şunları öneriyor: | yazar şunları da öneriyor: | yazarın "
                "diğer önerileri: | yazarın önerdikleri: | yazarlar ayrıca şunları "
                "öneriyor: | yazar ayrıca şunu öneriyor: | yazarın diğer önerileri | "
                "okunması önerilenler: | yazarın tavsiye ettikleri:"
            ),
        },
        channels="kanal",
        careers=(
            "veriyor | dersler | ders | lisans | doktorasını | mezunudur | mezundur | doğumlu | "
            "doğumludur | muhabiridir | editörüdür | yazarıdır | çalışmaktadır | yaşamaktadır | "
            "yapmaktadır | görevlisi | görevlisidir | akademisyen | siyaset | bilimci | "
            "bilimcisi | sosyolog | ekonomist | hukukçu | tarihçi | şair | çevirmen | "
            "gazetemizin | gazetesinin | yazıları | romanı | öykü | şiir | kitabı | "
            "üniversitesinde | fakültesi | bölümü | başkanı | kurucusu | yöneticisi | halen | "
            "göç | kent | üzerine | araştırmacı | uzmanı | gazeteci | muhabir | editör | yazar | "
            "üniversitesi | üniversitesi'nde | profesör | doçent | öğretim | kitap | kitapları | "
            "roman | mezunu | mezun | doktora | yüksek | okudu | çalıştı | çalışıyor | yaşıyor | "
            "yazıyor | köşe | yazardır"
        ),
        articles=(
            "bu makale | bu yazı | bu haber | bu metin | bu röportaj | bu içerik | bu söyleşi"
        ),
        trades=(
            "profesörüdür | profesörü | gazetecidir | doçent | doçenttir | öğretim | "
            "akademisyen | tarihçi | iktisatçı | gazeteci | gazeteci-yazar | muhabir | "
            "muhabiridir | editördür | editörüdür | köşe | şair | romancı | çevirmen | "
            "çevirmendir | eleştirmen | eleştirmendir | sosyolog | sosyologdur | siyaset | "
            "antropolog | filozof | ekonomist | ekonomisttir | gazetecilik | akademisyendir | "
            "tarihçidir | profesör | profesördür | araştırmacı | araştırmacıdır | öğretmen | "
            "avukattır | avukat | hekim | doktor | hukukçu | hukukçudur | belgeselci | "
            "fotoğrafçı | senarist | yönetmen | üyesi | üyesidir | görevlisi | görevlisidir"
        ),
        imperatives=(
            "abone | takip | indirin | katılın | paylaşın | destek | okuyun | dinleyin | yazın | "
            "gönderin | okuyunuz | izleyin | izleyiniz | yükleyin | kaydolun | kaydol | katıl | "
            "paylaş | gönder | yaz | bildir | bildirin | öğrenin | keşfedin | kaçırmayın | "
            "tıkla | tıklayın | beğenin | bağış | bağışla | destekle | destekleyin | ücretsiz | "
            "üye | yorumla"
        ),
        words={
            "subscribe": (
                "aboneler | abone | abonelik | aboneliği | okurlar | okurlarımız | okur | "
                "bağış | bağışta | destekleyin | destek | desteği | ücretsiz | kampanya | "
                "aylık | hesap | giriş | üye | üyelik | kayıt | bülten | bültenimize | "
                "e-posta | bağımsız | gazetecilik | gazeteciliği | erişim | okumak | okuyun"
            ),
            "share": (
                "paylaş | paylaşın | görüş | gönder | arkadaşına | yazdır | kopyala | "
                "bağlantı | takip | edin | beğen | tartışma"
            ),
            "comments": ("yorum | yorumlar | yorumları"),
            "contact": (
                "iletişim | ulaşın | yazın | bildirin | ihbar | redaksiyon | editöre | "
                "telefon | sorular | merkezi"
            ),
            "correction": (
                "düzeltme | düzeltildi | hata | hatalı | yanlış | değiştirildi | "
                " güncellendi | sürüm | önceki | eklendi | haber"
            ),
            "disclaimer": (
                "görüşler | görüşü | görüşleri | yazara | yazarın | yazarına | yazıları | "
                "sorumluluk | sorumlu | yansıtmaz | yansıtmayabilir | gazetenin | yapay | "
                "zeka | çevrildi | otomatik"
            ),
            "author_bio": (
                "gazeteci | muhabir | editör | yazar | yazardır | profesör | tarihçi | "
                "köşe | kitap | kitapları | gazetecilik | okudu | doğdu"
            ),
            "related": (
                "okuyun | oku | ayrıca | haberler | haber | ilgili | konular | konu | çok | "
                "okunan | önerilen | diğer | son"
            ),
            "legal": (
                "çerez | çerezler | gizlilik | politikası | koşulları | kişisel | veriler | "
                "hakları | saklıdır"
            ),
        },
        told=(
            "idi | oldu | oldular | etti | ettiler | vardı | yoktu | yaptı | onun | onlar | "
            "onların | ediyordu | gitti | geldi | verdi | aldı | olmuştu | etmişti | yapıldı | "
            "edildi | ona | onu | onlara | öldü"
        ),
        buttons={
            "navigation": (
                "dinle dinleyin = haberi yazıyı makaleyi sesli | "
                "izle oynat izleyin = videoyu video | yazıyı metni = büyüt küçült | "
                "boyutu boyut = metin yazı font | atla geç = içeriğe ana menüye | "
                "sitede haberlerde = ara | testi quizi = çöz | yenile = sayfayı | yukarı = çık dön"
            ),
            "correction": (
                "bildir bildirimi öner bildirin bildiriniz önerin = hata hatayı yanlışı düzeltme düzeltmeyi"
            ),
            "comments": (
                "et gör göster yaz yap ekle oku bildir yapın yazın ekleyin = yorum yorumu "
                "yorumları yorumlar şikayet tüm | yapmak yazmak yorum = yorum giriş yapın yapmak "
                "için üye olun"
            ),
            "subscribe": (
                "kaydolun kaydol = ücretsiz hemen şimdi | "
                "et edin = makaleyi haberi yazıyı hediye | ol olun = abone bülten bültene "
                "bültenimize | aboneler = hediye makale haber ayda edebilir | girin = e-posta "
                "adresinizi"
            ),
            "share": (
                "kopyala kopyalandı kopyalayın = bağlantıyı bağlantı linki link | paylaş yazdır "
                "kaydet gönder paylaşın = haberi haber sayfayı makaleyi yazıyı arkadaşına e-posta"
            ),
            "related": (
                "göster gör oku haber haberler tüm = daha fazla haberler haber tüm tümünü "
                "haberleri diğer"
            ),
            "legal": (
                "ayarları tercihleri yönet yönetin ayarla = çerez çerezleri gizlilik"
                " | tümünü hepsini = kabul reddet et ediyorum onayla"
            ),
            "contact": (
                "yaz gönder ulaş yazın gönderin ulaşın geç geçin = editöre yazara haber mektup "
                "redaksiyona iletişime yayın"
            ),
            "app": ("indir aç indirin yükle = uygulamayı uygulama uygulamada"),
        },
        opens={
            "contact": (
                "iletişim | bize ulaşın | bize yazın | bizimle iletişime | iletişime geçin | "
                "künye | hakkımızda | ihbar | haber ihbar | gönderin | okur mektupları | "
                "haber merkezi: | haber merkezi tel | haber ihbar hattı | ihbar hattı | "
                "whatsapp ihbar | bize haber verin | haberiniz mi var | bir haberiniz mi | "
                "bize yazmak için | görüş ve önerileriniz | öneri ve şikayet* | "
                "iletişim için | bize ulaşmak için | okur temsilcisi"
                " | ihbar hattı: | haber hattı | bize yazın: | bize mesaj | bize haber | bize "
                "gönderin | bizimle iletişim | iletişim: | reklam için | "
                "reklam ve iletişim | reklam: | reklam vermek | künye$ | haber gönder | bir hikayeniz | bir haberiniz | siz de haberinizi | okur hattı | yazara "
                "mesaj | yazara e-posta | yazarla iletişim | telefon: | e-posta: | tel: "
                "| faks:"
            ),
            "copyright": (
                "copyright | tüm hakları saklıdır | her hakkı saklıdır | telif hakkı | "
                "telif hakları | izinsiz | yasal uyarı | izinsiz kopyalanamaz | "
                "izinsiz yayınlanamaz | izinsiz kullanılamaz | izinsiz alıntı yapılamaz | "
                "kaynak gösterilmeden kullanılamaz"
                " | izinsiz ve kaynak | izinsiz alıntı | izin alınmadan | kaynak "
                "gösterilmeden | kaynak gösterilerek | kaynak gösterilmek | tüm hakları | her "
                "hakkı | telif hakları: | bu sitede yayınlanan | bu sitede yayımlanan | sitemizde "
                "yayınlanan | sitemizde yayımlanan | sitede yer alan | bu sitede yer alan | "
                "yayınlanan haberlerin | bu haberin tüm | haberlerin tüm hakları"
            ),
            "credits": (
                "kaynaklar: | kaynak | çeviri | çeviren | ingilizceden çeviri | "
                "ingilizce'den çeviri | ingilizce'den | ingilizceden | almancadan çeviri | "
                "fransızcadan çeviri | haber: | editör | muhabir: | ilk olarak | bu makale ilk | "
                "bu yazı ilk | derleyen: | haber merkezi | (aa) | (dha) | (iha) | aa | dha | "
                "iha | kamera: | muhabir$ | editör: | foto muhabiri: | haber/kamera | çeviren: | "
                "yayına hazırlayan: | redaksiyon: | araştırma: | çizim: | tasarım: | mizanpaj: | "
                "çeviri: | görüntü: | kurgu: | montaj: | ses: | yapım: | yapımcı: | yönetmen: | "
                "redaktör: | düzelti: | veri: | veri analizi: | metin: | metinler: | röportaj: | "
                "katkıda bulunanlar: | müzik: | hazırlayan: | hazırlayanlar: | sunan:"
                " | tercüme: | yazan: | söyleşi: | kameraman: | "
                " grafik: | illüstrasyon: | kaynak: | kaynakça: | bu yazı "
                "ilk olarak | bu makale ilk olarak | bu haber ilk | bu röportaj ilk | "
                "ingilizceden çeviren | almancadan çeviren | fransızcadan çeviren | aslı için"
            ),
            "subscribe": (
                "abone ol | abone olun | abonelik | aboneler | e-bülten | bülten | bültenimize | "
                "bültene | kaydol | kaydolun | üye ol | üye olun | üye girişi | giriş yap | giriş "
                "yapın | destek ol | destek olun | destekle | destekleyin | bağış | bağış yapın | "
                "bağış yap | zaten üye | zaten abone | ücretsiz | takipte kalın | gelişmelerden | "
                "kaçırmayın | devamını okumak | haberdar | okurlarımızın desteği | okurlarımızın "
                "desteğiyle | bağımsız gazeteciliği | bağımsız gazeteciliğe | abone olmak için | "
                "abone olun ve | aboneliğe | abonelere özel | sadece abonelere | bu içerik abonelere "
                "| bu yazı abonelere | bu haber abonelere | okumaya devam etmek | devamını okumak "
                "için | yazının devamını | hesabınız var mı | zaten abone misiniz | zaten üye misiniz "
                "| giriş yapmak için | üye olmak için | bültenimize abone | bültenimize kaydolun | "
                "günlük bültenimize | bizi destekleyin | bize destek | gazeteciliğe destek | "
                "okurlarımızın katkı | telegram kanalımıza | whatsapp kanalımıza | kanalımıza katılın "
                "| bildirimleri açın | destekleriniz sayesinde | desteğiniz sayesinde | okurlarımızın "
                "sayesinde | abonelerimiz sayesinde | son dakika haberlerini | gündemi kaçırmayın | "
                "gelişmeleri kaçırmamak için | haberleri kaçırmamak için | haberlerden haberdar olmak "
                "için | günün öne çıkan | her sabah e-posta | bu içerik yalnızca | bu içerik sadece | "
                "bu haber yalnızca | bu haber sadece | bu yazı yalnızca | bu yazı sadece | bu haberin "
                "tamamını | bu yazının tamamını | yazının tamamını okumak | haberin tamamını okumak | "
                "okumaya devam etmek için | abone değilseniz | abone iseniz | aboneliğiniz | bize "
                "destek olun | bize destek olmak | destek olmak ister misiniz | gazetemizi "
                "desteklemek | gazetemizin bağımsız kalması | bağımsız medyayı | gazeteciliğimizi | "
                "siz de destek | siz de abone | google news'te takip | patreon üzerinden | kreosus "
                "üzerinden | bu okuduğunuz haber | okuduğunuz bu haber | gelişmelerden haberdar olmak "
                "için | anlık bildirimleri"
                " | e-posta adresiniz$ | e-posta adresin$"
                " | abone olarak | aboneler için | yalnızca aboneler | üyelik gerekli | hesabınız "
                "yok mu | e-bültenimize | e-bültene | haber bülteni | günlük bülten | haftalık "
                "bülten | bildirimleri aç | bildirim al | bildirimlere izin | bizi destekle | "
                "bağımsız habercilik | patreon'da | katkıda bulun | katkıda bulunun | okur "
                "desteği | sizin desteğiniz | ücretsiz abone | ücretsiz üye | "
                "ücretsiz kaydol"
                " | kaydolarak | istediğiniz zaman abonelikten | istediğiniz zaman iptal | "
                "teşekkürler! lütfen | lütfen e-postanızı kontrol | e-posta kutunuzu kontrol | "
                "e-bülten almak | son ücretsiz haberinizi | son ücretsiz makalenizi | "
                "son ücretsiz haberinizi okudunuz$ | kaydolarak kullanım koşullarını | "
                "günün önemli haberlerini | "
                "kaydolarak kullanım koşullarını ve gizlilik politikasını kabul etmiş olursunuz$"
            ),
            "share": (
                "paylaş | paylaşın | haberi paylaş | bu haberi paylaş | yazdır | yorum yap | "
                "yorum yapın | yorum yaz | yorum yazın | yorumunuzu | yorumla | görüşünüzü | "
                "siz ne düşünüyorsunuz | bizi takip | takip et | takip edin | "
                "bağlantıyı kopyala | linki kopyala | kaydet | beğen | gönder | "
                "facebook'ta paylaş | twitter'da paylaş | tavsiye et | arkadaşına gönder | "
                "arkadaşına öner | arkadaşınla paylaş | bu haberi paylaşın | "
                "haberi arkadaşına | sosyal medyada paylaş | facebook’ta paylaş | "
                "whatsapp’ta paylaş | düşüncelerinizi paylaşın | siz de yorum | "
                "ilk yorumu siz | yorumunuzu yazın | bu habere tepkiniz | "
                "haberi beğendiniz mi | puan ver | bizi takip edin | bizi sosyal medyada | "
                "bağlantıyı paylaş | haberi sosyal medyada | haberi paylaşın | arkadaşlarınıza"
                " | takip et$ | bizi takip edin"
                " | sosyal medyada takip | bizi takip et | bizi sosyal medya | bizi instagram'da | "
                "bizi twitter'da | bizi facebook'ta | bizi x'te | bizi youtube'da | google haberler'de | google news'te abone | arkadaşlarınla "
                "paylaş | arkadaşlarınızla paylaşın | haberi arkadaşlarınla | "
                "haberi yazdır | haberi kaydet | haberi yorumla | bu haberi beğendiniz mi | bu "
                "yazıyı paylaş | yazıyı paylaş | makaleyi paylaş | paylaş$ | paylaş: | "
                "whatsapp'ta paylaş | x'te paylaş | yorum ekle | yorum gönder | yorumlarınızı | "
                "yorumunuz | ilk yorumu sen | ilk yorumu yapan | ilk yorum yapan | "
                "görüşlerinizi paylaşın | düşüncelerinizi | beğendiniz mi | yazdır$ | favorilere "
                "ekle | daha sonra oku$ | whatsapp "
                "kanalımızı | telegram kanalımızı"
                " | yazıcıya hazırla | yazdırılabilir sürüm | yazıcı dostu"
                " | bizi google'da tercih | google'da tercih edilen | yazarı takip et$ | "
                "ankete katıl$ | anketimize katılın$"
            ),
            "related": (
                "okurlar bunları da okudu$ | "
                "ayrıca okuyun | ayrıca oku | ayrıca | ayrıca bakınız | okumaya devam | okuyun: | "
                "oku: | bunları da | bunlar da | ilgili | ilgili haberler | ilgili haber | "
                "ilgili konular | ilgili yazılar | ilgili içerikler | ilginizi çekebilir | "
                "ilginizi çekebilecek | benzer haberler | benzer | diğer haberler | daha fazla | "
                "daha fazlası | daha fazla haber | devamı için | devamını oku | devamı | "
                "haberin devamı | haberin detayları | son dakika | son haberler | en son | "
                "en çok | en çok okunan | en çok okunanlar | çok okunanlar | çok okunan | "
                "popüler | popüler haberler | öne çıkan | öne çıkanlar | önerilen | "
                "önerilen haberler | önceki | sonraki | önceki haber | sonraki haber | "
                "sıradaki haber | bakınız | bkz | tıklayın | tüm haberler | günün | video: | "
                "galeri: | izle | izleyin | editörün seçtikleri | bunu da okuyun | "
                "bunlar da ilginizi"
                " | haberin devamı için | haberin devamını | devamı$ | ayrıca bakınız: | bunları da "
                "okuyun | bunu da oku | şunu da okuyun | ilgili haber: | ilgili içerik | ilgili "
                "makaleler | benzer yazılar | benzer içerikler | diğer haberleri | diğer yazıları "
                "| diğer yazılar | diğer içerikler | "
                " önceki yazı | sonraki yazı | günün önemli | günün "
                "haberleri | son dakika haberleri | son yazılar | güncel haberler | öne çıkan "
                "haberler | popüler içerikler | en çok okunan haberler | çok okunan haberler | "
                "editörün seçtiği | sizin için seçtiklerimiz | sizin için önerilen | önerilen "
                "içerikler | tavsiye edilen | okumaya devam et | tüm haberleri | tüm yazılar | "
                " galeri için tıklayın | videoyu izlemek için | izlemek için "
                "tıklayın | okumak için tıklayın | detaylar için tıklayın | daha fazla$"
            ),
            "correction": (
                "düzeltme | tekzip | editörün notu | editör notu | yayın notu | güncelleme: | bu "
                "haber güncellenmiştir | haberin önceki | bu haberin | hata bildir | hata bildirin | "
                "yazım hatası | düzeltme: | düzeltme ve özür | düzeltme ve cevap | özür ve düzeltme | "
                "bu haber güncellendi | haber güncellendi | haber güncellenmiştir | haber "
                "düzeltilmiştir | bu haber düzeltildi | bu haberin önceki | haberin ilk halinde | bu "
                "haberin ilk | haberde hata | hata mı buldunuz | bir hata mı | yazım hatası bildir | "
                "son güncelleme | son güncelleme: | güncelleme tarihi | haberin önceki sürümünde | "
                "haberin önceki halinde | yazının önceki halinde | yazının ilk halinde | haber "
                "güncellenmektedir | haber düzeltildi | bu haber güncellenmektedir | bu haber "
                "düzeltilmiştir | haberimiz güncellendi | haberimiz güncellenmiştir | haberimiz "
                "güncellenmektedir | haberimiz düzeltilmiştir | haberimiz düzeltildi | yazı "
                "güncellendi | yazı güncellenmiştir | yazı güncellenmektedir | yazı düzeltilmiştir | "
                "yazı düzeltildi | bu yazı güncellendi | bu yazı güncellenmiştir | bu yazı "
                "güncellenmektedir | bu yazı düzeltilmiştir | bu yazı düzeltildi"
                " | düzeltme notu | özür: | tekzip: | tekzip metni | cevap ve düzeltme | güncelleme "
                "| güncellendi: | editör notu: | editörün notu: | not: bu haber | not: bu yazı | "
                "bu haber güncellen* | bu haber saat | bu yazının önceki | bu yazının ilk | "
                "haberin ilk | haber güncellen* | haberimizin ilk | haberimizde | haberimizde yer "
                "alan | hatayı bildir | hata mı var | hata mı gördünüz | bir hata gördüyseniz | "
                "yanlış mı gördünüz | özür dileriz | okurlarımızdan özür"
                " | haber saat#"
            ),
            "author_bio": (
                "yazar hakkında | yazarın | yazarın diğer | yazarın tüm | yazar: | gazeteci | "
                "tüm yazıları | gazeteci yazar | gazeteci-yazar | yazar, ankara üniversitesi | "
                "yazarın tüm yazıları | yazarın diğer yazıları | muhabir hakkında | "
                "gazeteci, yazar | yazar"
            ),
            "disclaimer": (
                "bu yazı | bu makale | bu içerik | bu haber yapay | yazılarda | "
                "yazıdaki görüşler | görüşler | sorumluluk | uyarı: | yasal uyarı: | "
                "burada yer alan | yapay zeka | yapay zekâ | yatırım | bu metin | "
                "otomatik çeviri | yazıda yer alan | yazıda ifade | bu yazıda | "
                "köşe yazıları | yazarların görüşleri | yazıların sorumluluğu | "
                "yorumların sorumluluğu | yayınlanan yorum* | bu köşe yazısı | "
                "bu haber otomatik | bu haber çeviri | burada yer alan bilgiler | "
                "burada yer alan yatırım | yatırım tavsiyesi değildir | yardıma ihtiyacınız"
                " | bu bir reklam | bu bir ilandır | bu bir reklamdır | bu içerik reklam | bu içerik "
                "sponsorlu | bu haber reklam | bu haber bir | bu haberde yer alan | bu yazıda yer "
                "alan | bu yazıda ifade | bu yazıda belirtilen | bu makaledeki görüşler | bu "
                "makalede yer alan | bu metin yapay | yazıda ifade edilen | yazılardaki görüşler "
                "| yazılarda yer alan | yazılardan doğacak | yazının sorumluluğu | yorumlardan "
                "doğacak | köşe yazılarının | köşe yazarlarının | görüşler yazara | "
                " tanıtım yazısı | reklam içeriği | ilan$ | isimler "
                "değiştirilmiştir | isim değiştirilmiştir | yatırım "
                "tavsiyesi | tıbbi tavsiye"
                " | bu özet yapay | yapay zeka ile özetlendi | yapay zekâ ile özetlendi | "
                "yapay zeka özeti$ | yardıma ihtiyacınız varsa | "
                "metin otomatik olarak çevrilmiştir$ | bu metin otomatik olarak"
            ),
            "legal": (
                "gizlilik | gizlilik politikası | kullanım koşulları | kullanım şartları | "
                "kullanıcı sözleşmesi | çerez | çerezler | çerez politikası | kvkk | "
                "kişisel verilerin | aydınlatma metni | veri politikası | reklam ver | "
                "yayın ilkeleri | sitemizde | web sitemizde | sitede | kurumsal | genel yayın | "
                "imtiyaz sahibi | sorumlu | site haritası | kariyer"
                " | gizlilik sözleşmesi | çerez ayarları | çerez tercihleri | kullanım "
                "sözleşmesi | kvkk aydınlatma | yayın ilkelerimiz | etik ilkeler | yasal "
                "bilgilendirme | yasal bildirim | sitemizde çerez | bu site çerez | web "
                "sitemizde çerezler | yayın türü | yayıncı: | sorumlu müdür | sorumlu yazı işleri "
                "| yazı işleri müdürü | imtiyaz sahibi: | genel yayın yönetmeni | genel yayın "
                "yönetmeni:"
                " | bu içeriği görüntülemek için | bu içeriği görmek için"
                " | gizliliğinize önem veriyoruz | gizliliğinize saygı | bu web sitesi çerez | "
                "onayınızı istediğiniz zaman | yalnızca gerekli$ | sadece gerekli$ | "
                "sadece zorunlu çerezler$ | bu site çerezleri | bu site çerezleri kullanmaktadır | "
                "onayınızı istediğiniz zaman geri çekebilirsiniz$ | "
                "biz ve iş ortaklarımız bir cihazdaki"
            ),
            "tags": (
                "etiketler | etiket: | konular | anahtar kelimeler | kategoriler: | kategori: | "
                "haberle ilgili"
            ),
            "comments": (
                "yorumlar | yorum | yorumları göster | yorumları gör | tüm yorumlar | yanıtla | "
                "henüz yorum | ilk yorumu | yorumlar ( | cevapla"
                " | yorum yapabilmek için | yorum yapmak için | hakaret içeren yorumlar | "
                "küfür, hakaret | küfür, hakaret içeren yorumlar"
            ),
            "app": (
                "indir | indirin | uygulamayı indir | uygulamamızı | mobil uygulama | uygulama"
            ),
            "advertisement": (
                "haberin devami$ | haberin devami için tıklayın$ | "
                "haberin devamı$ | haberin devamı aşağıda$ | yazının devamı$ | "
                "reklam | ilan | ilanlar | sponsorlu | sponsorlu içerik | reklamdan sonra | "
                "haberin devamı reklam | haber devam | advertorial | iş birliği | tanıtım | "
                "öne çıkan ilan | haberin devamı reklamdan | devamı reklamdan sonra"
                " | reklamı geç$ | reklamı atla$ | reklamı kapat$"
            ),
            "caption": (
                "fotoğraf | fotoğraflar: | foto: | (fotoğraf | görsel | arşiv | temsili | "
                "kaynak fotoğraf | ekran görüntüsü | illüstrasyon"
                " | temsili fotoğraf$ | temsili görsel$ | temsilî fotoğraf$"
            ),
            "navigation": (
                "yükleniyor...$ | yükleniyor$ | "
                "ana sayfa | anasayfa | ana sayfa > | menü | ara | arama | içeriğe geç | geri | "
                "geri dön | başa dön | yukarı | hesabım | çıkış | dinle | haberi dinle | "
                "okuma süresi | daha fazla göster | daha fazla yükle | sonraki sayfa | kapat | "
                "canlı | canlı yayın | google news | sesli dinle | yazı boyutu | haberler"
                " | sayfa başı$ | sayfanın başı$ | yukarı çık$ | başa dön$"
                " | tweet yükleniyor | yükleniyor$"
                " | gönder$"
                " | javascript devre dışı | lütfen javascript'i etkinleştirin | javascript'i "
                "etkinleştirin | tarayıcınız javascript | tarayıcınız bu videoyu"
                " | kayıt ol$ | çıkış yap$ | profilim$ | metin boyutu$ | yazı boyutu$ | "
                "ne aramıştınız?$ | ne aramıştınız$ | ne arıyorsunuz?$ | dakikada okunur$ | "
                "dk okuma$ | dk. okuma$ | dakika okuma$ | dakikalık okuma$ | canlı izle$ | "
                "canlı anlatım$ | bilginizi test | bilginizi testimizle"
            ),
        },
        holds={
            "contact": (
                "iletişime geçmek | iletişime geçin | bize yazın | bize ulaşın | adresine gönder*"
            ),
            "copyright": (
                "tüm hakları saklıdır | hakları saklıdır | hakkı saklıdır | izinsiz | "
                "telif hak* | alıntı yapılamaz | kaynak gösterilmeden | izin alınmadan | "
                "izni olmadan | izinsiz olarak | yazılı izin | kaynak belirtilmeden | "
                "alıntılanamaz | yayımlanamaz | yayınlanamaz | kullanılamaz | çoğaltılamaz | "
                "kopyalanamaz | izinsiz kullanılamaz"
            ),
            "credits": (
                "çeviri ( | ilk olarak | tarafından çevrildi | haberine katkıda | çeviren:"
            ),
            "subscribe": (
                "bültenimize | e-bülten | bültene | abone ol | abone olun | abonelik | "
                "bağımsız gazetecilik | bağımsız gazeteciliğe | destek ol | üye ol | "
                "gazeteciliği destekle* | gazeteciliğe destek* | e-posta kutunuza | "
                "e-posta kutunuzda | bağımsız gazeteciliği | gazeteciliğe destek | "
                "kanalımıza katıl* | desteğinize ihtiyacımız | bağımsız habercilik | "
                "bağımsız haberciliğe | bağımsız haberciliği | abone olmak için | "
                "abonelerimize özel* | bize destek olun | destek olun | destek verin | "
                "katkıda bulunun | katkıda bulunabilirsiniz | patreon üzerinden | "
                "kreosus üzerinden | ücretsiz okumaya devam | okurların desteğiyle | "
                "okurlarımızın desteğiyle | bağımsız gazeteciliğ* | bültenimize kaydolun | "
                "bültenimize abone"
                " | abonelere sunulan haber*"
                " | haberlerini e-posta ile | haberleri e-posta ile"
            ),
            "share": (
                "bizi takip | yorumlarda | yorum yap | takip edin | facebook'ta"
                " | tercih edilen kaynak olarak"
            ),
            "related": (
                "ilgili haberler | daha fazlası için | devamı için | tıklayın | tıklayınız | "
                "ilginizi çekebilir"
            ),
            "correction": (
                "önceki versiyonunda | güncellenmiştir | düzeltilmiştir | özür dileriz | "
                "okurlarımızdan özür | haberin ilk halinde | yanıtıyla güncellendi | "
                "açıklamasıyla güncellendi | haber güncellendi | haber güncellenmiştir"
                " | saat önce güncellen*"
            ),
            "author_bio": (
                "gazetesi yazarı | gazetesi muhabiri | serbest gazeteci | gazetecilik yap* | "
                "gazeteci ve yazar* | yazar ve gazeteci* | köşe yazarı* | muhabiridir | "
                "editörüdür | yazarıdır"
                " | gazetesi'nde muhabir* | muhabirdir | gazetecidir"
            ),
            "disclaimer": (
                "yatırım tavsiyesi | yapay zeka | yapay zekâ | görüşlerini yansıt* | "
                "sorumluluğu yazar* | yazarlarına aittir | otomatik olarak | "
                "görüşünü yansıtmayabilir | görüşünü yansıtmaz | görüşlerini yansıtmaz | "
                "görüşlerini yansıtmayabilir | görüşünü yansıtmamaktadır | "
                "görüşleri yazara ait* | sorumlu tutulamaz | sorumluluk kabul etmez | "
                "sorumluluğu yazarına aittir | sorumluluğu yazara aittir | yazarına aittir | "
                "yatırım danışmanlığı | yatırım tavsiyesi değildir | yapay zekâ desteğiyle | "
                "yapay zeka desteğiyle | yansıtmayabilir | isimler değiştirilmiştir | "
                "isimleri değiştirilmiştir | isim değiştirilmiştir | isimler değiştirildi | "
                "isimleri değiştirildi | gerçek adı değil* | kimliğini korumak | "
                "yazarın kişisel | yazarın görüşlerini | yazarların görüşlerini | yazara aittir | "
                "yazarlara aittir | görüşleri yansıt* | yayın politikasını yansıt* | "
                "sorumluluk kabul et*"
            ),
            "legal": (
                "gizlilik politikası | kullanım koşulları | kişisel veri* | çerez politikası | "
                "çerezler | kvkk"
                " | kullanım koşullarını ve gizlilik"
            ),
            "caption": (
                "fotoğraf: | (fotoğraf | foto: | /aa | getty images | /reuters | /afp | "
                "arşiv fotoğraf* | görsel:"
            ),
            "app": "app store | google play | uygulamamızı | mobil uygulama*",
            "navigation": (
                "dakika okuma | dk okuma | okuma süresi | dakikalık okuma | haberi dinle | "
                "tarayıcınız"
            ),
            "comments": "yorumlardan | yorum yapılmamış",
            "advertisement": "reklamdan sonra | iş birliğiyle",
        },
        house=(
            "biz | bizim | bizi | bize | siz | sizin | size | sizi | burada | senin | buradan | "
            "sizlere | sizden | sizler | bizden | bizimle | bizlere | sizinle | seni | senden | "
            "gazetemiz | gazetemizi | gazetemize | gazetemizin | okurlarımız | okurlarımıza | "
            "okurumuz | bültenimiz | bültenimize | kanalımıza | kanalımızı | hesabımızı | "
            "uygulamamızı | sitemizi | sitemize | sayfamızı | tıklayın | tıklayınız | olun | "
            "olunuz | edin | ediniz | yapın | verin | paylaşın | katılın | okuyun | izleyin | "
            "dinleyin | indirin | gönderin | yazın | kaydolun | ulaşın | bildirin | kaçırmayın | "
            "bulunun | destekleyin | bekliyoruz | istiyorsanız | isterseniz | bulabilirsiniz | "
            "okuyabilirsiniz | olabilirsiniz | ulaşabilirsiniz | yazabilirsiniz | "
            "gönderebilirsiniz | edebilirsiniz | izleyebilirsiniz | abonemiz | misiniz | "
            "mısınız | musunuz | sana"
            " | ihtiyacınız"
        ),
        itself=(
            "bu haber | bu yazı | haberin | yazıda | bu metin | bu makale | bu haberi | "
            "bu haberin | bu yazıyı | bu yazının | bu yazıda | bu röportaj | bu söyleşi | "
            "bu içerik | haberimiz | haberimizin | haberimizde | haberde | haber metni | "
            "yazının | bu metnin | söyleşinin | makalenin | makale"
            " | bu özet | bu web sitesi | bu internet sitesi | bu çeviri"
        ),
        topics={
            "legal": ("çerezleri | çerez | çerezler"),
            "app": (
                "uygulama | uygulaması | uygulamamızı | uygulamayı | indirin | bildirimleri | "
                "android | iphone | ios"
            ),
            "related": (
                "okuyun | haberler | haberi | haberleri | ilgili | konuyla | yazılar | yazı | "
                "dosya | video | galeri | ayrıntılar | detaylar | tıklayın"
            ),
            "share": (
                "facebook | facebook'ta | twitter | twitter'da | instagram | instagram'da | "
                "whatsapp | telegram | youtube | kanalımıza | kanalı | hesabımızı | paylaşın | "
                "paylaş | arkadaşlarınızla | arkadaşlarınla | sosyal | medyada"
            ),
            "contact": (
                "iletişim | iletişime | ulaşın | yazın | bildirin | ihbar | e-posta | adresine | "
                "adresinden | hattı | hattımıza | whatsapp | signal | gizli | haber | fotoğraf | "
                "görüş | öneri | önerileriniz | şikayet | redaksiyon | editöre"
            ),
            "credits": (
                "yayımlandı | yayımlanmıştır | yayınlandı | yayınlanmıştır | çevrilmiştir | "
                "çevrildi | çeviri | ilk | kez | işbirliğiyle | desteğiyle | hazırlandı | "
                "hazırlanmıştır | alınmıştır | orijinali"
            ),
            "correction": (
                "düzeltildi | güncellendi | sürümünde | yanlış | hata | düzeltme | "
                "düzeltilmiştir | güncellenmiştir | güncelleme | hatalı | hatayı | eklendi | "
                "eklenmiştir | değiştirildi | değiştirilmiştir | önceki | ilk | yanlışlıkla | "
                "özür | halinde | sürümü | başlık | başlığı | açıklaması | yanıtı"
            ),
            "subscribe": (
                "gazetecilik | bağımsız | okurlarımız | destek | abone | bağış | desteği | "
                "okurlarımızın | yayın | desteğiyle | gazeteciliği | gazeteciliğe | "
                "gazeteciliğin | haberciliği | habercilik | bağımsızlık | okurların | okur | "
                "okurlar | okurlarımızdan | abonelik | aboneler | aboneliği | abonelerimiz | "
                "aboneliğinizle | desteğiniz | desteğinizle | desteğinize | destekleyin | "
                "bağışta | katkı | katkıda | katkınız | üyelik | üye | üyeler | aylık | ay | "
                "lira | tl | euro | ücretsiz | sınırsız | erişim | kayıt | bülten | bültenimiz | "
                "bültenimize | bülteni | e-bülten | e-posta | haberler | gündem | gelişmelerden | "
                "haberdar | patreon | kreosus | reklamsız | gazete | gazetemiz | gazetemizi"
            ),
            "disclaimer": (
                "görüşler | yazara | aittir | yapay | zeka | görüş | görüşleri | görüşlerini | "
                "yazarın | yazarına | yazarlarına | yansıtmaz | yansıtmayabilir | "
                "yansıtmamaktadır | sorumluluk | sorumluluğu | sorumlu | yayın | politikasını | "
                "editoryal | tavsiyesi | yatırım | zekâ | zekası | otomatik | çevrilmiştir | "
                "çevrildi | reklam | sponsorlu | iş | birliği | isimler | değiştirilmiştir | "
                "değiştirildi | komisyon"
            ),
        },
        speech=(
            "dedi | söyledi | belirtti | açıkladı | sordu | kaydetti | diyor | uyardı | ifade | "
            "aktardı | vurguladı | savundu | konuştu | söylüyor | anlattı | ekledi | diye | "
            "sözleriyle | yanıtladı | değerlendirdi | eleştirdi | yorumladı | istedi"
        ),
        notes={
            "correction": (
                "haber haberi haberimiz yazı metin içerik + güncellendi güncellenmiştir "
                "düzeltildi düzeltilmiştir + eklenerek saat ocak* şubat* mart* nisan* mayıs* "
                "haziran* temmuz* ağustos* eylül* ekim* kasım* aralık*"
            ),
            "legal": (
                "markalar markaların + sahiplerinin sahiplerine + ilgili tescilli ticari + "
                "mülkiyetindedir aittir malıdır | ilkeleri'ne ilkelerine ilkeleri + basın + "
                "meslek + uymaya uyar uymayı + söz taahhüt vermiştir eder"
            ),
        },
        laws="yasa | kanun | anayasa",
    ),
    prose=Prose(
        common=(
            "ve bir bu için ile da de olarak çok daha gibi olan en kadar sonra ise dedi ancak var "
            "göre ne her ya ki olduğunu yeni o etti değil önce eden ilk üzerinde olduğu büyük "
            "ifade söyledi sadece in ın nin nın den dan diye üzere bin"
        ),
        letters="ğışçöü",
        titles=(
            "Dr. Prof. Doç. Yrd. Öğr. Av. Müh. Gen. Org. Korg. Tümg. Tuğg. Alb. Yb. Bnb. Yzb. "
            "Ütğm. Tğm. Asb. Sn. Hz. Uzm. Op."
        ),
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
        "Analiz",
        "Canlı",
        "Dikkat",
        "Fotoğraf",
        "Görüş",
        "Haber",
        "Özel",
        "Özel haber",
        "Perspektif",
        "Podcast",
        "Röportaj",
        "Son dakika",
        "Söyleşi",
        "Video",
        "Yorum",
        "Analiz haber",
        "Araştırma",
        "Canlı anlatım",
        "Dosya",
        "Editoryal",
        "Foto galeri",
        "Gündem",
        "Güncelleme",
        "İnceleme",
        "İzle",
        "Köşe yazısı",
        "Kritik",
        "Portre",
        "Soruşturma",
        "Video haber",
        "Yazı dizisi",
        "Anket",
        "Galeri",
        "Liste",
        "Harita",
        "Tam liste",
        "Kitap eleştirisi",
        "Film eleştirisi",
        "Kitap incelemesi",
        "Basın açıklaması",
        "Açık mektup",
    ),
    topical=(
        "Dikkat",
        "Haber",
        "Özel",
        "Dosya",
        "Gündem",
        "Araştırma",
        "Anket",
        "Soruşturma",
        "Görüş",
        "Kritik",
        "İnceleme",
        "Portre",
        "Yorum",
        "Liste",
        "Harita",
        "Tam liste",
        "Fotoğraf",
    ),
    # fmt: on
    examples=Examples(
        dates={
            "14 Nisan 2025 Pazartesi": "2025-04-14",
            "Yayınlanma: 9 Aralık 2023, 09:05": "2023-12-09T09:05",
            "Güncelleme 25/10/2024 18:40": "2024-10-25T18:40",
            "21.Mart.2018, 09:26": "2018-03-21T09:26",
            "7/7/22'de güncellendi.": "2022-07-07",
            "Son Güncelleme: 3 Ekim 2023 Salı - 09:30": "2023-10-03T09:30",
        },
        not_dates=("3 saat önce", "Anlaşma 4 Mayıs 2020 tarihinde Viyana'da imzalandı."),
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
        boilerplate={
            "E-bültenimize abone olun": "subscribe",
            "İlgili haberler": "related",
            "Tüm hakları saklıdır.": "copyright",
            "İsimler değiştirilmiştir.": "disclaimer",
        },
    ),
)
