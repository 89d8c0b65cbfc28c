"""Azerbaijani."""

from newsparse.languages import cldr
from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    Examples,
    Language,
    PageWords,
    Phrases,
    Prose,
)

LANGUAGE = Language(
    code="az",
    name="Azerbaijani",
    native="azərbaycan dili",
    script="Latn",
    dates=DateWords(
        months=cldr.MONTHS["az"],
        weekdays=cldr.WEEKDAYS["az"],
        published=("yayımlanıb", "dərc olunub", "dərc edilib", "nəşr olunub", "yayımlanma tarixi"),
        updated=("yenilənib", "son yenilənmə"),
        glue=("saat", "il", "ildə"),
        today=("bu gün",),
        yesterday=("dünən",),
        captions=("foto", "şəkil"),
        ago=cldr.AGO["az"],
    ),
    bylines=BylineWords(
        gendered="lar | lər",
        sources="mənbə",
        by=("müəllif | müəllif: | hazırladı: | hazırlayan: | mətn: | jurnalist: | yazdı:"),
        joins="və",
        credits={
            "photography": "foto: | fotolar: | şəkil:",
            "translation": "tərcümə: | tərcüməçi: | tərcümə etdi:",
        },
        desks="redaksiya",
        bodies=(
            "partiyası | komitəsi | nazirliyi | universiteti | institutu | fondu | "
            "cəmiyyəti | agentliyi | qəzeti | hərəkatı | idarəsi"
        ),
        roles=(
            "jurnalist | redaktor | baş redaktor | müxbir | politoloq | iqtisadçı | "
            "professor | yazıçı | ekspert | fotoqraf | şərhçi"
        ),
        given=(
            "aynur | aytən | anar | arif | asif | aysel | azər | bəhruz | cavid | "
            "ceyhun | çingiz | elçin | elmar | elnur | eldar | elşad | əli | əliyə | "
            "əhməd | fərid | fuad | gülnar | gülnarə | günay | günel | hüseyn | ilham | "
            "ilqar | kamran | könül | leyla | lalə | məhəmməd | mehriban | mübariz | "
            "namiq | natiq | nərgiz | nigar | orxan | pərviz | qabil | ramin | ramiz | "
            "rasim | rauf | rəşad | rövşən | sabir | samir | sevinc | sevda | səbinə | "
            "şahin | şəbnəm | tofiq | tural | türkan | ülviyyə | vaqif | vüqar | vüsal | "
            "xəyal | xədicə | yusif | zaur | zeynəb | zəhra | zülfiyyə"
        ),
        never=(
            "xəbərlər | siyasət | iqtisadiyyat | cəmiyyət | mədəniyyət | idman | dünya | "
            "maraqlı | hadisə | müsahibə | analitika | gündəm | müharibə | sülh | "
            "seçki | hökumət | azərbaycan | bakı | necə | harada | niyə | səhiyyə | "
            "təhsil | texnologiya"
        ),
        glue=("yayımlanıb | yenilənib | dəqiqə | paylaş | şərhlər | oxunub | baxış"),
    ),
    contacts=ContactWords(
        phones="telefon",
        joins="və ya",
    ),
    pages=PageWords(reading="dəq | dəqiqə"),
    phrases=Phrases(
        rights="bütün hüquqlar | bütün hüquqları",
        told="idi | idilər | onun | onlar",
        speech="deyib | bildirib | dedi",
        opens={
            "contact": "əlaqə | bizimlə əlaqə | haqqımızda | bizə yazın",
            "copyright": (
                "bütün hüquqlar qorunur | bütün hüquqları qorunur | müəllif hüquqları | "
                "saytdakı materiallardan | materiallardan istifadə | "
                "məlumatdan istifadə etdikdə"
            ),
            "credits": "mənbə: | tərcümə:",
            "subscribe": (
                "abunə ol | abunə olun | qeydiyyat | daxil ol | bizə abunə olun | kanalımıza abunə"
                " | bizi izləyin$"
            ),
            "share": (
                "paylaş | paylaşın | bizi izləyin | çap et | şərh yaz | şərh yazın | "
                "fikrinizi bildirin | rəy yaz"
            ),
            "related": (
                "həmçinin oxuyun | oxuyun: | həmçinin bax | ətraflı oxu | "
                "digər xəbərlər | oxşar xəbərlər | son xəbərlər | ən çox oxunan | "
                "ən çox oxunanlar | əlaqəli xəbərlər | bunu da oxuyun | xəbər lenti"
            ),
            "correction": "düzəliş:",
            "disclaimer": "müəllifin fikri | yazıda ifadə olunan",
            "legal": "məxfilik siyasəti | istifadə qaydaları | istifadə şərtləri",
            "tags": "teqlər | açar sözlər | etiketlər",
            "comments": "şərhlər | şərh yaz$",
            "app": "tətbiqi yüklə | tətbiqi yükləyin | mobil tətbiqi",
            "advertisement": "reklam",
            "caption": "foto: | foto | (foto | şəkil:",
            "navigation": "ana səhifə | əsas səhifə | axtar | menyu | bağla",
        },
        holds={
            "copyright": (
                "hüquqlar qorunur | istinad mütləqdir | istinad zəruridir | hiperlinklə istinad"
                " | bütün hüquqlar qorunur | bütün hüquqları qorunur"
            ),
            "subscribe": "abunə olun | kanalımıza",
            "related": "həmçinin oxuyun | ətraflı oxu",
            "disclaimer": "üst-üstə düşməyə bilər | əks etdirməyə bilər",
            "caption": "foto: | (foto | getty images",
            "app": "app store | google play",
        },
        house="biz | bizim | bizə | siz | sizin | sizə | burada",
    ),
    prose=Prose(
        common=(
            "və bu ki da də ilə üçün bir olan edib deyib onun daha sonra isə kimi o çox "
            "olub var görə qədər hər belə edilib bildirib artıq həmin eyni öz onlar "
            "lakin amma olaraq bildirir üzrə tərəfindən arasında bütün haqqında ən etdi "
            "dedi əvvəl deyil"
        ),
        letters="əğışçö",
        titles="Prof. Dr.",
        abbreviations="s. d. Prof. Dr. min. mln. mlrd. küç. t.e.n. e.ə. sm.",
        quotes=(
            ("“", "”"),
            ("«", "»"),
            ("„", "“"),
        ),
    ),
    labels=("Eksklüziv", "Müsahibə", "Rəy"),
    examples=Examples(
        dates={
            "Bazar ertəsi, 14 aprel 2025": "2025-04-14",
            "Yayımlanıb: 9 dekabr 2023, 09:05": "2023-12-09T09:05",
            "Yenilənib 25.10.2024 18:40": "2024-10-25T18:40",
            "14 iyul 2024, 10:30": "2024-07-14T10:30",
        },
        not_dates=("3 saat əvvəl",),
        bylines={
            "Müəllif: Aynur Məmmədova": ("Aynur Məmmədova",),
            "Müəllif: Elçin Quliyev və Günay Əliyeva": ("Elçin Quliyev", "Günay Əliyeva"),
        },
        not_bylines=("Liman bağlıdır",),
        prose=(
            "Şəhər şurası çərşənbə axşamı məktəblər və yollar üçün daha çox vəsait "
            "ayıran yeni büdcəni təsdiq edib. Mer bildirib ki, köhnə körpünün təmiri "
            "yaydan sonra başlayacaq, lakin sakinlər buna inanmır. “Bunu seçkidən əvvəl "
            "də vəd etmişdilər”, – deyə onlardan biri bildirib."
        ),
        boilerplate={
            "Həmçinin oxuyun: Liman bazar ertəsi açılacaq": "related",
            "Bütün hüquqlar qorunur": "copyright",
        },
    ),
)
