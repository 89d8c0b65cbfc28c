"""A plain article of each of these languages, and of its neighbours, is read whole.

The articles are invented; all tell of one bridge. What a language shares with its neighbours (words,
months, letters) must not make one of the other.
"""

from __future__ import annotations

import textwrap
from typing import NamedTuple

import pytest

import newsparse


class Printed(NamedTuple):
    """The lines of an article, and who signs it."""

    headline: str
    byline: str
    name: str
    date: str
    paragraphs: tuple[str, str]
    footer: str


MOMENT = "2025-07-14T09:05"
"""When all of them were printed."""

ARTICLES = {
    "az": Printed(
        "Köhnə körpü bütün yay bağlı qalacaq",
        "Müəllif: Aynur Məmmədova",
        "Aynur Məmmədova",
        "Yayımlanıb: 14 iyul 2025, 09:05",
        (
            (
                "Bələdiyyə dünən bildirib ki, köhnə körpü sentyabra qədər nəqliyyat üçün "
                "bağlı olacaq. İşlər bazar ertəsi başlayacaq və on bir həftə davam edəcək, "
                "deyə bələdiyyə sədri əlavə edib."
            ),
            (
                "Sakinlər qayıqların hamıya çatmayacağından narahatdır. “Bizə on il əvvəl "
                "də başqa körpü vəd etmişdilər”, – deyə liman küçəsinin sakini xatırladıb."
            ),
        ),
        "Həmçinin oxuyun: Liman avqustdan gecələr işləyəcək",
    ),
    "be": Printed(
        "Стары мост зачыняць на ўсё лета",
        "Аўтар: Вольга Кавалевіч",
        "Вольга Кавалевіч",
        "Апублікавана: 14 ліпеня 2025, 09:05",
        (
            (
                "Гарадскія ўлады паведамілі ўчора, што стары мост будзе зачынены для руху "
                "да верасня. Работы пачнуцца ў панядзелак і працягнуцца адзінаццаць "
                "тыдняў, сказала мэрка."
            ),
            (
                "Жыхары баяцца, што лодак на ўсіх не хопіць. «Іншы мост нам абяцалі яшчэ "
                "дзесяць гадоў таму», — узгадала жыхарка Прыстанскай вуліцы."
            ),
        ),
        "Чытайце таксама: Порт будзе працаваць уначы са жніўня",
    ),
    "bg": Printed(
        "Старият мост ще бъде затворен цяло лято",
        "Автор: Десислава Колева",
        "Десислава Колева",
        "Публикувано: 14 юли 2025, 09:05",
        (
            (
                "Общината съобщи вчера, че старият мост ще бъде затворен за движение до "
                "септември. Работата ще започне в понеделник и ще продължи единайсет "
                "седмици, каза кметът."
            ),
            (
                "Жителите се опасяват, че лодките няма да стигнат за всички. „Друг мост ни "
                "обещаха още преди десет години“, припомни жителка на пристанищната улица."
            ),
        ),
        "Прочетете още: Пристанището ще работи нощем от август",
    ),
    "en": Printed(
        "Old bridge to close all summer",
        "By Joan Marsh",
        "Joan Marsh",
        "Published: 14 July 2025, 09:05",
        (
            (
                "The council said yesterday that the old bridge would be closed to traffic "
                "until September. The works will begin on Monday and last eleven weeks, "
                "according to the mayor."
            ),
            (
                "Residents fear that there will not be enough boats for all. “They "
                "promised us another bridge ten years ago,” said a woman who lives near "
                "the quay."
            ),
        ),
        "Read also: Harbour to open at night from August",
    ),
    "es": Printed(
        "El puente viejo cerrará todo el verano",
        "Por Lucía Robledo",
        "Lucía Robledo",
        "Publicado el 14 de julio de 2025, 09:05",
        (
            (
                "El ayuntamiento anunció ayer que el puente viejo quedará cerrado al "
                "tráfico hasta septiembre. Las obras comenzarán el lunes y durarán once "
                "semanas, según dijo la alcaldesa."
            ),
            (
                "Los vecinos temen que las barcas no alcancen para todos. «Ya nos "
                "prometieron otro puente hace diez años», recordó una vecina de la calle "
                "del muelle."
            ),
        ),
        "Lea también: El puerto abrirá de noche a partir de agosto",
    ),
    "fil": Printed(
        "Lumang tulay, sarado sa buong tag-araw",
        "Ulat ni Maricel Dimaculangan",
        "Maricel Dimaculangan",
        "Inilathala: Hulyo 14, 2025, 09:05",
        (
            (
                "Inanunsyo kahapon ng pamahalaang lungsod na isasara ang lumang tulay sa "
                "mga sasakyan hanggang Setyembre. Sisimulan ang trabaho sa Lunes at "
                "tatagal ito ng labing-isang linggo, ayon sa alkalde."
            ),
            (
                "Nangangamba ang mga residente na hindi magiging sapat ang mga bangka para "
                "sa lahat. “Ipinangako na nila ang ibang tulay noong nakaraang sampung "
                "taon,” sinabi ng isang ginang na taga-pantalan."
            ),
        ),
        "Basahin din: Pantalan, bukas na sa gabi simula Agosto",
    ),
    "gl": Printed(
        "A ponte vella pechará todo o verán",
        "Por Uxía Castiñeira",
        "Uxía Castiñeira",
        "Publicado o 14 de xullo de 2025, 09:05",
        (
            (
                "O concello anunciou onte que a ponte vella quedará pechada ao tráfico ata "
                "setembro. As obras comezarán o luns e durarán once semanas, segundo dixo "
                "a alcaldesa."
            ),
            (
                "A veciñanza teme que as lanchas non cheguen para todos. «Xa nos "
                "prometeron outra ponte hai dez anos», lembrou unha veciña da rúa do "
                "Peirao."
            ),
        ),
        "Le tamén: O porto abrirá de noite a partir de agosto",
    ),
    "gu": Printed(
        "જૂનો પુલ આખો ઉનાળો બંધ રહેશે",
        "લેખક: હિતેશ પટેલ",
        "હિતેશ પટેલ",
        "પ્રકાશિત: 14 જુલાઈ 2025, 09:05",
        (
            (
                "નગરપાલિકાએ ગઈકાલે જણાવ્યું કે જૂનો પુલ સપ્ટેમ્બર સુધી વાહનો માટે બંધ "
                "રહેશે. કામ સોમવારે શરૂ થશે અને અગિયાર અઠવાડિયાં ચાલશે, એમ મેયરે કહ્યું."
            ),
            (
                "રહેવાસીઓને ડર છે કે હોડીઓ બધા માટે પૂરતી નહીં હોય. “દસ વર્ષ પહેલાં પણ "
                "અમને બીજા પુલનું વચન આપવામાં આવ્યું હતું,” બંદર રોડની એક મહિલાએ યાદ "
                "કર્યું."
            ),
        ),
        "આ પણ વાંચો: બંદર ઓગસ્ટથી રાત્રે પણ ખુલ્લું રહેશે",
    ),
    "hi": Printed(
        "पुराना पुल पूरी गर्मी बंद रहेगा",
        "लेखक: प्रिया शर्मा",
        "प्रिया शर्मा",
        "प्रकाशित: 14 जुलाई 2025, 09:05",
        (
            (
                "नगर पालिका ने कल बताया कि पुराना पुल सितंबर तक वाहनों के लिए बंद रहेगा। "
                "काम सोमवार को शुरू होगा और ग्यारह हफ्ते चलेगा, महापौर ने कहा।"
            ),
            (
                "निवासियों को डर है कि नावें सबके लिए काफी नहीं होंगी। “दस साल पहले भी "
                "हमसे दूसरे पुल का वादा किया गया था,” घाट रोड की एक निवासी ने याद किया।"
            ),
        ),
        "यह भी पढ़ें: बंदरगाह अगस्त से रात में भी खुलेगा",
    ),
    "hy": Printed(
        "Հին կամուրջը փակ կլինի ամբողջ ամառ",
        "Հեղինակ՝ Անի Պետրոսյան",
        "Անի Պետրոսյան",
        "Հրապարակվել է 14 հուլիսի, 2025, 09:05",
        (
            (
                "Քաղաքապետարանը երեկ հայտնեց, որ հին կամուրջը մինչև սեպտեմբեր փակ կլինի "
                "երթևեկության համար։ Աշխատանքները կսկսվեն երկուշաբթի և կտևեն տասնմեկ "
                "շաբաթ, ասաց քաղաքապետը։"
            ),
            (
                "Բնակիչները վախենում են, որ նավակները բոլորին չեն բավականացնի։ «Մեզ ուրիշ "
                "կամուրջ խոստացել էին դեռ տասը տարի առաջ», - հիշեց փողոցի բնակիչներից "
                "մեկը։"
            ),
        ),
        "Կարդացեք նաև. Նավահանգիստը գիշերը կաշխատի օգոստոսից",
    ),
    "id": Printed(
        "Jembatan lama ditutup sepanjang kemarau",
        "Oleh: Dewi Lestari",
        "Dewi Lestari",
        "Diterbitkan: 14 Juli 2025, 09:05",
        (
            (
                "Pemerintah kota kemarin mengumumkan bahwa jembatan lama akan ditutup "
                "untuk kendaraan sampai September. Pekerjaan dimulai pada hari Senin dan "
                "berlangsung sebelas minggu, kata wali kota."
            ),
            (
                "Warga khawatir perahu tidak akan cukup untuk semua orang. “Kami sudah "
                "dijanjikan jembatan lain sepuluh tahun yang lalu,” kata seorang warga "
                "yang tinggal di dekat dermaga."
            ),
        ),
        "Baca juga: Pelabuhan buka malam hari mulai Agustus",
    ),
    "ka": Printed(
        "ძველი ხიდი მთელი ზაფხული დაკეტილი იქნება",
        "ავტორი: ნინო ბერიძე",
        "ნინო ბერიძე",
        "გამოქვეყნდა: 14 ივლისი, 2025, 09:05",
        (
            (
                "მერიამ გუშინ განაცხადა, რომ ძველი ხიდი სექტემბრამდე დაკეტილი იქნება. "
                "სამუშაოები ორშაბათს დაიწყება და თერთმეტ კვირას გაგრძელდება, აღნიშნა "
                "მერმა."
            ),
            (
                "მოსახლეობა შიშობს, რომ ნავები ყველას არ ეყოფა. „სხვა ხიდს ათი წლის წინაც "
                "დაგვპირდნენ“, - გაიხსენა ნავსადგურის ქუჩის ერთ-ერთმა მცხოვრებმა."
            ),
        ),
        "ასევე წაიკითხეთ: ნავსადგური აგვისტოდან ღამითაც იმუშავებს",
    ),
    "kk": Printed(
        "Ескі көпір жаз бойы жабық болады",
        "Автор: Айгүл Сәрсенова",
        "Айгүл Сәрсенова",
        "Жарияланды: 14 шілде 2025, 09:05",
        (
            (
                "Әкімдік кеше ескі көпірдің қыркүйекке дейін көлік үшін жабық болатынын "
                "хабарлады. Жұмыстар дүйсенбіде басталып, он бір аптаға созылады, деді "
                "қала әкімі."
            ),
            (
                "Тұрғындар қайықтардың бәріне жетпейтінінен қорқады. «Бізге он жыл бұрын "
                "да басқа көпір салып береміз деген», – деп еске алды айлақ көшесінің "
                "тұрғыны."
            ),
        ),
        "Тағы оқыңыз: Айлақ тамыздан бастап түнде жұмыс істейді",
    ),
    "kn": Printed(
        "ಹಳೆಯ ಸೇತುವೆ ಬೇಸಿಗೆ ಪೂರ್ತಿ ಬಂದ್",
        "ಲೇಖಕ: ಮಂಜುನಾಥ್ ಹೆಗಡೆ",
        "ಮಂಜುನಾಥ್ ಹೆಗಡೆ",
        "ಪ್ರಕಟಣೆ: 14 ಜುಲೈ 2025, 09:05",
        (
            (
                "ಹಳೆಯ ಸೇತುವೆಯನ್ನು ಸೆಪ್ಟೆಂಬರ್ ವರೆಗೆ ಸಂಚಾರಕ್ಕೆ ಮುಚ್ಚಲಾಗುವುದು ಎಂದು ನಗರಸಭೆ "
                "ನಿನ್ನೆ ತಿಳಿಸಿದೆ. ಕೆಲಸ ಸೋಮವಾರ ಆರಂಭವಾಗಿ ಹನ್ನೊಂದು ವಾರ ನಡೆಯಲಿದೆ ಎಂದು ಮೇಯರ್ "
                "ಹೇಳಿದರು."
            ),
            (
                "ದೋಣಿಗಳು ಎಲ್ಲರಿಗೂ ಸಾಲುವುದಿಲ್ಲ ಎಂಬ ಆತಂಕ ನಿವಾಸಿಗಳಲ್ಲಿ ಇದೆ. “ಹತ್ತು ವರ್ಷಗಳ "
                "ಹಿಂದೆ ಕೂಡ ಬೇರೆ ಸೇತುವೆಯ ಭರವಸೆ ಕೊಟ್ಟಿದ್ದರು” ಎಂದು ಬಂದರು ರಸ್ತೆಯ ನಿವಾಸಿಯೊಬ್ಬರು "
                "ನೆನಪಿಸಿಕೊಂಡರು."
            ),
        ),
        "ಇದನ್ನೂ ಓದಿ: ಆಗಸ್ಟ್‌ನಿಂದ ರಾತ್ರಿಯೂ ತೆರೆಯಲಿರುವ ಬಂದರು",
    ),
    "mk": Printed(
        "Стариот мост ќе биде затворен цело лето",
        "Пишува: Весна Стојановска",
        "Весна Стојановска",
        "Објавено: 14 јули 2025, 09:05",
        (
            (
                "Општината вчера соопшти дека стариот мост ќе биде затворен за сообраќај "
                "до септември. Работите ќе почнат во понеделник и ќе траат единаесет "
                "недели, рече градоначалничката."
            ),
            (
                "Жителите се плашат дека чамците нема да бидат доволни за сите. „Друг мост "
                "ни ветија пред десет години“, се сеќава една жителка на пристанишната "
                "улица."
            ),
        ),
        "Прочитајте и: Пристаништето ќе работи ноќе од август",
    ),
    "ml": Printed(
        "പഴയ പാലം വേനൽക്കാലം മുഴുവൻ അടച്ചിടും",
        "എഴുതിയത്: ബിന്ദു തോമസ്",
        "ബിന്ദു തോമസ്",
        "പ്രസിദ്ധീകരിച്ചത്: 14 ജൂലൈ 2025, 09:05",
        (
            (
                "പഴയ പാലം സെപ്റ്റംബർ വരെ ഗതാഗതത്തിനായി അടച്ചിടുമെന്ന് നഗരസഭ ഇന്നലെ "
                "അറിയിച്ചു. പണി തിങ്കളാഴ്ച തുടങ്ങും, പതിനൊന്ന് ആഴ്ച നീളും എന്ന് മേയർ "
                "പറഞ്ഞു."
            ),
            (
                "വള്ളങ്ങൾ എല്ലാവർക്കും തികയില്ലെന്ന് നാട്ടുകാർ ഭയക്കുന്നു. “പത്ത് വർഷം "
                "മുമ്പും ഞങ്ങൾക്ക് മറ്റൊരു പാലം വാഗ്ദാനം ചെയ്തിരുന്നു” എന്ന് തുറമുഖ റോഡിലെ "
                "ഒരു താമസക്കാരി ഓർമിച്ചു."
            ),
        ),
        "ഇതും വായിക്കുക: തുറമുഖം ഓഗസ്റ്റ് മുതൽ രാത്രിയും തുറക്കും",
    ),
    "mn": Printed(
        "Хуучин гүүр зунжин хаалттай байна",
        "Сурвалжлагч: Мөнхбат Дорж",
        "Мөнхбат Дорж",
        "Нийтэлсэн: 2025 оны 7-р сарын 14, 09:05",
        (
            (
                "Хуучин гүүр есдүгээр сар хүртэл хаалттай байна гэж хотын захиргаа өчигдөр "
                "мэдэгдэв. Ажил даваа гарагт эхэлж, арван нэгэн долоо хоног үргэлжилнэ гэж "
                "хотын дарга хэлэв."
            ),
            (
                "Завь хүн бүрд хүрэлцэхгүй гэж оршин суугчид болгоомжилж байна. “Арван "
                "жилийн өмнө мөн өөр гүүр амалж байсан” гэж боомтын гудамжны нэг эмэгтэй "
                "хэлсэн."
            ),
        ),
        "Мөн уншаарай: Боомт наймдугаар сараас шөнө ажиллана",
    ),
    "mr": Printed(
        "जुना पूल संपूर्ण उन्हाळाभर बंद राहणार",
        "लेखक: अनिल कुलकर्णी",
        "अनिल कुलकर्णी",
        "प्रकाशित: 14 जुलै 2025, 09:05",
        (
            (
                "जुना पूल सप्टेंबरपर्यंत वाहतुकीसाठी बंद राहणार असल्याचे पालिकेने काल "
                "सांगितले. काम सोमवारी सुरू होईल आणि अकरा आठवडे चालेल, असे महापौर म्हणाले."
            ),
            (
                "होड्या सर्वांना पुरणार नाहीत अशी भीती रहिवाशांना वाटते आहे. “दहा "
                "वर्षांपूर्वीही आम्हाला दुसऱ्या पुलाचे आश्वासन देण्यात आले होते,” असे बंदर "
                "रस्त्यावरील एका महिलेने सांगितले."
            ),
        ),
        "हेही वाचा: बंदर ऑगस्टपासून रात्री सुरू राहणार",
    ),
    "ne": Printed(
        "पुरानो पुल गर्मीभर बन्द हुने",
        "लेखक: रमेश अधिकारी",
        "रमेश अधिकारी",
        "प्रकाशित: १४ जुलाई २०२५, ०९:०५",
        (
            (
                "नगरपालिकाले पुरानो पुल सेप्टेम्बरसम्म सवारी साधनका लागि बन्द हुने हिजो "
                "जानकारी दिएको छ। काम सोमबार सुरु भएर एघार साता चल्ने नगर प्रमुखले बताए।"
            ),
            (
                "डुङ्गाले सबैलाई नपुग्ने हो कि भन्ने स्थानीयवासीको चिन्ता छ। ‘दस वर्षअघि "
                "पनि हामीलाई अर्को पुल बनाउने भनिएको थियो,’ घाट सडककी एक बासिन्दाले "
                "सम्झिइन्।"
            ),
        ),
        "यो पनि पढ्नुहोस्: बन्दरगाह अगस्टदेखि राति पनि खुल्ने",
    ),
    "pa": Printed(
        "ਪੁਰਾਣਾ ਪੁਲ ਸਾਰੀ ਗਰਮੀ ਬੰਦ ਰਹੇਗਾ",
        "ਲੇਖਕ: ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "ਪ੍ਰਕਾਸ਼ਿਤ: 14 ਜੁਲਾਈ 2025, 09:05",
        (
            (
                "ਨਗਰ ਕੌਂਸਲ ਨੇ ਕੱਲ੍ਹ ਦੱਸਿਆ ਕਿ ਪੁਰਾਣਾ ਪੁਲ ਸਤੰਬਰ ਤੱਕ ਆਵਾਜਾਈ ਲਈ ਬੰਦ ਰਹੇਗਾ। ਕੰਮ "
                "ਸੋਮਵਾਰ ਨੂੰ ਸ਼ੁਰੂ ਹੋਵੇਗਾ ਅਤੇ ਗਿਆਰਾਂ ਹਫ਼ਤੇ ਚੱਲੇਗਾ, ਮੇਅਰ ਨੇ ਕਿਹਾ।"
            ),
            (
                "ਵਾਸੀਆਂ ਨੂੰ ਡਰ ਹੈ ਕਿ ਕਿਸ਼ਤੀਆਂ ਸਭ ਲਈ ਪੂਰੀਆਂ ਨਹੀਂ ਹੋਣਗੀਆਂ। “ਦਸ ਸਾਲ ਪਹਿਲਾਂ ਵੀ "
                "ਸਾਨੂੰ ਹੋਰ ਪੁਲ ਦਾ ਵਾਅਦਾ ਕੀਤਾ ਗਿਆ ਸੀ,” ਬੰਦਰਗਾਹ ਵਾਲੀ ਸੜਕ ਦੀ ਇੱਕ ਵਾਸੀ ਨੇ ਯਾਦ "
                "ਕੀਤਾ।"
            ),
        ),
        "ਇਹ ਵੀ ਪੜ੍ਹੋ: ਬੰਦਰਗਾਹ ਅਗਸਤ ਤੋਂ ਰਾਤ ਨੂੰ ਵੀ ਖੁੱਲ੍ਹੇਗੀ",
    ),
    "pt": Printed(
        "A ponte velha fecha durante todo o verão",
        "Por Joana Salgueiro",
        "Joana Salgueiro",
        "Publicado a 14 de julho de 2025, 09:05",
        (
            (
                "A câmara anunciou ontem que a ponte velha ficará fechada ao trânsito até "
                "setembro. As obras começam na segunda-feira e duram onze semanas, disse a "
                "presidente da câmara."
            ),
            (
                "Os moradores receiam que os barcos não cheguem para todos. «Já nos "
                "prometeram outra ponte há dez anos», lembrou uma moradora da rua do cais."
            ),
        ),
        "Leia também: O porto vai abrir à noite a partir de agosto",
    ),
    "ru": Printed(
        "Старый мост закроют на всё лето",
        "Автор: Ольга Ковалёва",
        "Ольга Ковалёва",
        "Опубликовано: 14 июля 2025, 09:05",
        (
            (
                "Городские власти сообщили вчера, что старый мост будет закрыт для "
                "движения до сентября. Работы начнутся в понедельник и продлятся "
                "одиннадцать недель, сказала мэр."
            ),
            (
                "Жители опасаются, что лодок на всех не хватит. «Другой мост нам обещали "
                "ещё десять лет назад», — вспомнила жительница Пристанской улицы."
            ),
        ),
        "Читайте также: Порт будет работать ночью с августа",
    ),
    "sq": Printed(
        "Ura e vjetër mbyllet gjatë gjithë verës",
        "Shkruan: Blerta Krasniqi",
        "Blerta Krasniqi",
        "Publikuar më 14 korrik 2025, 09:05",
        (
            (
                "Komuna njoftoi dje se ura e vjetër do të jetë e mbyllur për trafikun deri "
                "në shtator. Punimet do të fillojnë të hënën dhe do të zgjasin "
                "njëmbëdhjetë javë, tha kryetarja."
            ),
            (
                "Banorët kanë frikë se varkat nuk do të mjaftojnë për të gjithë. “Një urë "
                "tjetër na e kanë premtuar para dhjetë vjetësh”, kujtoi një banore e "
                "lagjes së portit."
            ),
        ),
        "Lexo edhe: Porti do të hapet natën nga gushti",
    ),
    "sr": Printed(
        "Стари мост биће затворен целог лета",
        "Пише: Јелена Марковић",
        "Јелена Марковић",
        "Објављено: 14. јул 2025, 09:05",
        (
            (
                "Општина је јуче саопштила да ће стари мост бити затворен за саобраћај до "
                "септембра. Радови почињу у понедељак и трајаће једанаест недеља, рекла је "
                "градоначелница."
            ),
            (
                "Становници се плаше да чамаца неће бити довољно за све. „Други мост су "
                "нам обећали још пре десет година“, подсетила је становница пристанишне "
                "улице."
            ),
        ),
        "Прочитајте још: Пристаниште ће радити ноћу од августа",
    ),
    "sw": Printed(
        "Daraja la zamani kufungwa miezi mitatu",
        "Na Asha Juma",
        "Asha Juma",
        "Imechapishwa: 14 Julai 2025, 09:05",
        (
            (
                "Halmashauri ya jiji ilitangaza jana kwamba daraja la zamani litafungwa "
                "kwa magari hadi Septemba. Kazi itaanza Jumatatu na itachukua wiki kumi na "
                "moja, alisema meya."
            ),
            (
                "Wakazi wanahofia kwamba mashua hazitatosha kwa watu wote. “Tuliahidiwa "
                "daraja lingine miaka kumi iliyopita,” alisema mkazi mmoja wa mtaa wa "
                "bandari."
            ),
        ),
        "Soma pia: Bandari kufunguliwa usiku kuanzia Agosti",
    ),
    "te": Printed(
        "పాత వంతెన వేసవి అంతా మూసివేత",
        "రచయిత: రవి కుమార్",
        "రవి కుమార్",
        "ప్రచురణ: 14 జులై 2025, 09:05",
        (
            (
                "పాత వంతెనను సెప్టెంబర్ వరకు రాకపోకలకు మూసివేస్తున్నట్లు పురపాలక సంఘం "
                "నిన్న ప్రకటించింది. పనులు సోమవారం మొదలై పదకొండు వారాలు కొనసాగుతాయని మేయర్ "
                "తెలిపారు."
            ),
            (
                "పడవలు అందరికీ సరిపోవని స్థానికులు ఆందోళన చెందుతున్నారు. “పదేళ్ల క్రితం "
                "కూడా మాకు మరో వంతెన కడతామని చెప్పారు,” అని రేవు వీధికి చెందిన ఒక మహిళ "
                "గుర్తు చేసుకున్నారు."
            ),
        ),
        "ఇవి కూడా చదవండి: ఆగస్టు నుంచి రాత్రి కూడా ఓడరేవు",
    ),
    "tr": Printed(
        "Eski köprü bütün yaz kapalı kalacak",
        "Yazan: Ayşe Korkmaz",
        "Ayşe Korkmaz",
        "Yayınlanma: 14 Temmuz 2025, 09:05",
        (
            (
                "Belediye dün eski köprünün eylüle kadar trafiğe kapalı olacağını "
                "açıkladı. Çalışmalar pazartesi başlayacak ve on bir hafta sürecek, diye "
                "ekledi belediye başkanı."
            ),
            (
                "Mahalle sakinleri teknelerin herkese yetmeyeceğinden korkuyor. “Bize on "
                "yıl önce de başka bir köprü için söz verilmişti,” diye hatırlattı iskele "
                "sokağında oturan bir kadın."
            ),
        ),
        "Ayrıca okuyun: Liman ağustostan itibaren geceleri açık",
    ),
    "uk": Printed(
        "Старий міст закриють на все літо",
        "Автор: Ольга Коваленко",
        "Ольга Коваленко",
        "Опубліковано: 14 липня 2025, 09:05",
        (
            (
                "Міська влада повідомила вчора, що старий міст буде закрито для руху до "
                "вересня. Роботи почнуться в понеділок і триватимуть одинадцять тижнів, "
                "сказала міська голова."
            ),
            (
                "Мешканці бояться, що човнів на всіх не вистачить. «Інший міст нам обіцяли "
                "ще десять років тому», — згадала мешканка Пристанської вулиці."
            ),
        ),
        "Читайте також: Порт працюватиме вночі з серпня",
    ),
}


def text(printed: Printed, date: str | None = None) -> str:
    """Return the article as a page prints it, under another date line if one is given."""
    first, second = printed.paragraphs
    head = f"{printed.headline}\n\n{printed.byline}\n{date or printed.date}"
    return f"{head}\n\n{first}\n\n{second}\n\n{printed.footer}\n"


@pytest.mark.parametrize("code", ARTICLES)
def test_read_whole(code: str) -> None:
    """Headline, author, moment, paragraphs, footer and language are those of the print."""
    printed = ARTICLES[code]
    article = newsparse.parse(text(printed))
    assert article.language == code
    assert article.headline is not None
    assert article.headline.text == printed.headline
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == [printed.name]
    assert article.date is not None
    assert article.date.iso == MOMENT
    assert tuple(paragraph.text for paragraph in article.paragraphs) == printed.paragraphs
    assert [(block.kind.value, block.text) for block in article.footer.blocks] == [
        ("related", printed.footer)
    ]
    assert article.doubts == ()


@pytest.mark.parametrize("code", ARTICLES)
def test_each_paragraph_tells_its_language_or_none(code: str) -> None:
    """Two sentences are never taken for a neighbour's."""
    for paragraph in ARTICLES[code].paragraphs:
        article = newsparse.parse(paragraph)
        assert article.language in {code, None}


@pytest.mark.parametrize(
    "printed",
    [
        "२०८२ असार ३० गते सोमबार",
        "प्रकाशित मिति: २०८२ असार ३०, सोमबार ०९:०५",
        "प्रकाशित: ३० असार २०८२",
        "असार ३०, २०८२",
        "२०८२/०३/३०",
        "२०८२-०३-३०",
    ],
)
def test_a_nepali_year_is_left_as_printed(printed: str) -> None:
    """A day of the calendar of Nepal is a date without a Gregorian one, and no line of the text."""
    article = newsparse.parse(text(ARTICLES["ne"], printed))
    assert article.date is not None
    assert article.date.iso is None
    assert len(article.paragraphs) == 2
    assert article.byline is not None


def test_a_far_year_is_gregorian_elsewhere() -> None:
    """Only where the words are Nepali is 2082 a year of that calendar."""
    article = newsparse.parse(text(ARTICLES["hi"], "2082-03-30"))
    assert article.language == "hi"
    assert article.date is not None
    assert article.date.iso == "2082-03-30"
    article = newsparse.parse(text(ARTICLES["ne"], "२०२५/०७/१४"))
    assert article.date is not None
    assert article.date.iso == "2025-07-14"


@pytest.mark.parametrize(
    "line",
    [
        "14 ಜನ 2025",  # Kannada: 14 people
        "14 जाने 2025",
        "14 там 2025",
        "Die 14 2025",
        "14 кас 2025",
    ],
)
def test_words_are_no_months(line: str) -> None:
    """Abbreviations that only a table of names holds, and that are words, are left out."""
    with pytest.raises(newsparse.DateError):
        newsparse.parse_date(line)


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2025 ж. 14 шілде, 09:05", MOMENT),
        ("2025 жылғы 14 шілде", "2025-07-14"),
        ("2025 оны 7-р сарын 14", "2025-07-14"),
        ("2025 оны долоодугаар сарын 14", "2025-07-14"),
        ("2025 թ. հուլիսի 14", "2025-07-14"),
        ("2025. gada 14. jūlijs", "2025-07-14"),
        ("E hënë, 14 korrik 2025", "2025-07-14"),
        ("Bazar ertəsi, 14 iyul 2025", "2025-07-14"),
    ],
)
def test_forms_of_dates(line: str, iso: str) -> None:
    """A year's abbreviation takes its stop before the day, a month's number its ending."""
    assert newsparse.parse_date(line).iso == iso


@pytest.mark.parametrize(
    "sentence",
    [
        "Մուտք գործել հնարավոր չէ, ասաց պահակը։",
        "Հետևեք մեզ խնդրեց զբոսավարը և արագացրեց քայլերը։",
        "Աջակցեք մեզ, ասում էին նրանք։",
    ],
)
def test_an_armenian_sentence_is_no_button(sentence: str) -> None:
    """What opens with the words of a button and ends in the full stop of Armenian is text."""
    printed = ARTICLES["hy"]
    first, second = printed.paragraphs
    body = [first, second, sentence]
    article = newsparse.parse(f"{printed.headline}\n\n{printed.date}\n\n" + "\n\n".join(body))
    assert [paragraph.text for paragraph in article.paragraphs] == body


@pytest.mark.parametrize("width", [0, 45, 80])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_georgian_letters_are_not_small(width: int, between: str) -> None:
    """Unicode calls them small, but a Georgian sentence begins with no others: none goes on there."""
    first, second = ARTICLES["ka"].paragraphs
    paragraphs = [first, second, first.replace("გუშინ", "დღეს"), second.replace("ათი", "ხუთი")]
    printed = [textwrap.fill(one, width) if width else one for one in paragraphs]
    if between == "\n" and width:
        printed = ["  " + one for one in printed]
    found = newsparse.parse_paragraphs(between.join(printed))
    assert [one.text for one in found] == paragraphs
