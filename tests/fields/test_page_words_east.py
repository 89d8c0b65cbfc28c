"""What pages print around an article in the languages from Poland to Japan, and prose that opens with the same words.

Each list has what a reader presses, is offered or is told: on consent, letters, sound, time of reading, size of
type, accounts, search, comments, apps, help. Every article and sentence here is invented.
"""

from __future__ import annotations

import pytest

import newsparse

WORDS = """
[pl]
legal | Szanujemy Twoją prywatność
legal | Akceptuj wszystkie
subscribe | Najważniejsze informacje dnia codziennie rano w Twojej skrzynce
navigation | Odsłuchaj artykuł
navigation | Odtwórz wideo
navigation | Ten tekst przeczytasz w 3 minuty
navigation | Rozmiar czcionki
navigation | Wyloguj się
navigation | Szukaj w serwisie
navigation | Wróć na górę
related | Popularne teraz
comments | 12 komentarzy
subscribe | Wypróbuj za 1 zł
app | Wygodniej w aplikacji. Pobierz ją za darmo.
subscribe | Dodaj nas do preferowanych źródeł w Google
disclaimer | To podsumowanie zostało wygenerowane przez sztuczną inteligencję.
disclaimer | Depesza została opublikowana automatycznie.
navigation | Rozwiąż quiz
navigation | Relacja na żywo
[cs]
legal | Vážíme si vašeho soukromí
legal | Přijmout vše
subscribe | Odhlásit se můžete kdykoli.
subscribe | Zadejte svůj e-mail
navigation | Přehrát video
navigation | Délka čtení 3 minuty
share | Odemknout pro přítele
navigation | Velikost písma
navigation | Registrovat se
navigation | Hledat na webu
navigation | Přeskočit na obsah
navigation | Úvodní stránka
related | Výběr redakce
comments | 12 komentářů
subscribe | Vyzkoušejte za 1 Kč
app | Čtěte pohodlněji v aplikaci
subscribe | Připojte se k našemu kanálu na Telegramu
subscribe | Přidejte si nás mezi preferované zdroje na Googlu
disclaimer | Toto shrnutí vytvořila umělá inteligence.
disclaimer | Zpráva byla převzata automaticky z agenturního servisu.
share | Sledovat autora
contact | Inzerujte u nás
navigation | Otestujte své znalosti v našem kvízu
navigation | Online přenos
[sk]
legal | Vážime si vaše súkromie
legal | Prijať všetko
subscribe | Najdôležitejšie správy každé ráno do vášho e-mailu
navigation | Prehrať video
navigation | 4 min čítania
share | Odkaz skopírovaný
navigation | Veľkosť písma
navigation | Registrovať sa
navigation | Hľadať na webe
navigation | Preskočiť na obsah
navigation | Úvodná stránka
navigation | Návrat hore
related | Výber redakcie
advertisement | Platená inzercia
tags | Značky:
comments | 12 komentárov
subscribe | Vyskúšajte za 1 €
app | Čítajte pohodlnejšie v aplikácii
subscribe | Pridajte si nás medzi preferované zdroje na Googli
disclaimer | Toto zhrnutie vytvorila umelá inteligencia.
disclaimer | Správa bola prevzatá automaticky zo servisu SITA.
share | Sledovať autora
contact | Cenník inzercie
navigation | Otestujte sa v našom kvíze
[hu]
legal | Fontos számunkra az Ön adatainak védelme
legal | Összes elfogadása
subscribe | A legfontosabb hírek minden reggel az e-mail-fiókjában
subscribe | Adja meg az e-mail-címét
navigation | Hallgassa meg a cikket
navigation | Videó lejátszása
navigation | 4 perc olvasás
share | A link a vágólapra másolva
navigation | Betűméret
navigation | Kijelentkezés
navigation | Keresés az oldalon
navigation | Ugrás a tartalomhoz
related | Ezt olvasta már?
comments | A hozzászóláshoz be kell jelentkezni
subscribe | Próbálja ki 1 forintért
app | Olvasson kényelmesebben az alkalmazásban
disclaimer | MI által készített összefoglaló
share | Szerző követése
contact | Lelkisegély-szolgálat: 116-123
navigation | Tesztelje tudását kvízünkben
navigation | Élő közvetítés
[ro]
legal | Confidențialitatea dumneavoastră este importantă pentru noi
legal | Accept toate
subscribe | Te poți dezabona oricând.
subscribe | Mă abonez
navigation | Redă videoclipul
navigation | 4 min de citit
share | Linkul a fost copiat
navigation | Dimensiunea textului
navigation | Deconectare
navigation | Caută în site
navigation | Treci la conținutul principal
navigation | Înapoi la început
related | S-ar putea să-ți placă
comments | Trebuie să fii autentificat pentru a comenta
subscribe | Articol disponibil doar pentru abonați
share | Adaugă-ne ca sursă preferată în Google
disclaimer | Acest rezumat a fost generat de inteligența artificială.
disclaimer | Acest articol a fost preluat automat din fluxul agenției.
credits | Articol apărut în ediția tipărită din 14 aprilie 2025
contact | Linia de urgență: 0800 801 200
navigation | Testează-ți cunoștințele în quizul nostru
navigation | Text în direct
[bg]
legal | Ние ценим вашата поверителност
legal | Приемам всички
subscribe | Получавайте най-важното от деня в пощата си всяка сутрин.
subscribe | Въведете вашия имейл
navigation | Чуйте статията
navigation | Гледай видеото
navigation | 4 мин. четене
share | Линкът е копиран
navigation | Размер на шрифта
navigation | Моят профил
navigation | Търсене в сайта
navigation | Към основното съдържание
navigation | Към началото
related | Избрано от редакцията
advertisement | Текстът продължава под рекламата
comments | 12 коментара
subscribe | Имате абонамент? Влезте
subscribe | Добавете ни като предпочитан източник в Google
disclaimer | Това резюме е генерирано от изкуствен интелект.
copyright | Статията се разпространява под лиценз Creative Commons.
disclaimer | Материалът е публикуван автоматично от емисията на агенцията.
share | Последвай автора
contact | Телефон за помощ: 116 111
navigation | Проверете знанията си в нашия куиз
[hr]
legal | Cijenimo vašu privatnost
legal | Prihvati sve
subscribe | Najvažnije vijesti svako jutro u vašem sandučiću
subscribe | Unesite svoju e-mail adresu
navigation | Poslušajte članak
navigation | Pokreni video
navigation | 4 min čitanja
share | Link kopiran
navigation | Veličina slova
navigation | Registriraj se
navigation | Pretraži portal
navigation | Preskoči na sadržaj
navigation | Naslovnica
related | Preporučeno
comments | 12 komentara
subscribe | Isprobajte za 1 euro
app | Čitajte lakše u aplikaciji
subscribe | Pridružite se našem WhatsApp kanalu
subscribe | Dodajte nas kao preferirani izvor na Googleu
disclaimer | Ovaj je sažetak generirala umjetna inteligencija.
caption | Fotografija je ilustrativna
related | Više od autora
navigation | Provjerite svoje znanje u našem kvizu
navigation | Pratite uživo
[sr]
legal | Поштујемо вашу приватност
legal | Prihvati sve
subscribe | Prijavom prihvatate uslove korišćenja i politiku privatnosti.
subscribe | Unesite svoju imejl adresu
navigation | Poslušajte tekst
navigation | 4 min čitanja
share | Link je kopiran
navigation | Veličina slova
navigation | Registruj se
navigation | Pretraga sajta
navigation | Preskoči na sadržaj
navigation | Povratak na vrh
related | Izbor redakcije
advertisement | Nastavak teksta nakon reklame
comments | 12 komentara
subscribe | Текст је доступан само претплатницима
subscribe | Pridružite se našem kanalu na Vajberu
subscribe | Dodajte nas kao preferirani izvor na Guglu
disclaimer | Ovaj rezime je napravila veštačka inteligencija.
caption | Фотографија је илустрација
related | Još tekstova ovog autora
disclaimer | Ako vam je potrebna pomoć, pozovite 0800 309 309.
navigation | Proverite svoje znanje u našem kvizu
navigation | Pratite uživo
[sl]
legal | Cenimo vašo zasebnost
legal | Sprejmi vse
subscribe | Najpomembnejše novice vsako jutro v vašem e-poštnem nabiralniku
subscribe | Vpišite svoj e-naslov
navigation | Poslušajte članek
navigation | Predvajaj video
navigation | 4 min branja
share | Povezava kopirana
navigation | Velikost pisave
navigation | Moj profil
navigation | Iskanje po strani
navigation | Skoči na vsebino
navigation | Nazaj na vrh
related | Izbor uredništva
advertisement | Prispevek se nadaljuje po oglasu
comments | 12 komentarjev
subscribe | Preizkusite za 1 evro
subscribe | Pridružite se našemu kanalu na WhatsAppu
subscribe | Dodajte nas med priljubljene vire na Googlu
contact | Imate predlog za članek?
disclaimer | Povzetek je ustvarila umetna inteligenca.
related | Več člankov tega avtorja
disclaimer | Če potrebujete pomoč, pokličite Zaupni telefon Samarijan 116 123.
navigation | Preverite svoje znanje v našem kvizu
[ru]
legal | Мы ценим вашу конфиденциальность
legal | Принять все
subscribe | Отписаться можно в любой момент.
subscribe | Адрес электронной почты
navigation | Слушать текст
navigation | Смотреть видео
navigation | 4 минуты на чтение
navigation | Размер шрифта
navigation | Зарегистрироваться
navigation | Поиск по сайту
navigation | Вернуться наверх
related | Главное сейчас
comments | Станьте первым, кто оставит комментарий
subscribe | Уже есть подписка? Войти
subscribe | Мы в WhatsApp
subscribe | Добавьте нас в предпочитаемые источники Google
disclaimer | Это краткое содержание создано искусственным интеллектом.
copyright | Материал распространяется по лицензии Creative Commons.
navigation | Проверьте свои знания в нашем тесте
navigation | Онлайн-трансляция
[uk]
legal | Прийняти всі
subscribe | Відписатися можна будь-коли.
navigation | Слухати статтю
navigation | Дивитися відео
navigation | 4 хв на читання
share | Надіслати поштою
navigation | Розмір шрифту
navigation | Зареєструватися
navigation | Пошук по сайту
navigation | Повернутися вгору
related | Найчитаніше
comments | 12 коментарів
subscribe | Спробуйте за 1 гривню
share | Додайте нас до обраних джерел у Google
disclaimer | Цей підсумок створено штучним інтелектом.
copyright | Матеріал поширюється за ліцензією Creative Commons.
disclaimer | Новину опубліковано автоматично зі стрічки агентства.
navigation | Перевірте свої знання в нашому тесті
navigation | Онлайн-трансляція
[el]
legal | Σεβόμαστε την ιδιωτικότητά σας
legal | Αποδοχή όλων
subscribe | Μπορείτε να διαγραφείτε ανά πάσα στιγμή.
subscribe | Εισάγετε το email σας
navigation | Άκουσε το άρθρο
navigation | 4' χρόνος ανάγνωσης
share | Ο σύνδεσμος αντιγράφηκε
navigation | Μέγεθος γραμματοσειράς
navigation | Αποσύνδεση
navigation | Αναζήτηση στο site
navigation | Μετάβαση στο περιεχόμενο
navigation | Επιστροφή στην κορυφή
related | Επιλογές της σύνταξης
tags | Λέξεις-κλειδιά
comments | Πρέπει να συνδεθείτε για να σχολιάσετε
subscribe | Αποκλειστικά για συνδρομητές
share | Προσθέστε μας στις προτιμώμενες πηγές στη Google
disclaimer | Αυτή η περίληψη δημιουργήθηκε από τεχνητή νοημοσύνη.
copyright | Το άρθρο διατίθεται με άδεια Creative Commons.
credits | Δημοσιεύθηκε στην έντυπη έκδοση στις 14 Απριλίου 2025
disclaimer | Αν χρειάζεστε βοήθεια, καλέστε τη γραμμή 1018.
navigation | Δοκιμάστε τις γνώσεις σας στο κουίζ μας
navigation | Παρακολουθήστε ζωντανά
[tr]
legal | Gizliliğinize önem veriyoruz
legal | Tümünü kabul et
subscribe | Kaydolarak kullanım koşullarını ve gizlilik politikasını kabul etmiş olursunuz.
navigation | Haberi sesli dinle
navigation | Videoyu izle
navigation | 4 dakikada okunur
navigation | Yazıyı büyüt
navigation | Kayıt ol
navigation | Sitede ara
navigation | Ana içeriğe atla
comments | Yorum yapabilmek için üye girişi yapmalısınız
subscribe | Son ücretsiz haberinizi okudunuz.
share | Bizi Google'da tercih edilen kaynak olarak ekleyin
disclaimer | Bu özet yapay zekâ tarafından oluşturulmuştur.
share | Yazarı takip et
disclaimer | Yardıma ihtiyacınız varsa 183 numaralı hattı arayın.
navigation | Bilginizi testimizle sınayın
navigation | Canlı izle
[id]
legal | Kami menghargai privasi Anda
legal | Terima semua
subscribe | Anda dapat berhenti berlangganan kapan saja.
subscribe | Alamat email Anda
navigation | Putar video
navigation | 4 menit baca
share | Link berhasil disalin
navigation | Ukuran huruf
navigation | Akun saya
navigation | Cari berita
navigation | Lewati ke konten
related | Paling banyak dibaca
advertisement | Scroll untuk melanjutkan membaca
comments | Jadilah yang pertama berkomentar
subscribe | Coba hanya Rp1.000
disclaimer | Ringkasan ini dibuat oleh AI.
disclaimer | Jika Anda membutuhkan bantuan, hubungi layanan 119 ekstensi 8.
navigation | Uji pengetahuan Anda lewat kuis kami
navigation | Siaran langsung
[ms]
legal | Kami menghargai privasi anda
legal | Terima semua
subscribe | Berita terpenting setiap pagi terus ke e-mel anda
subscribe | Alamat e-mel anda
navigation | Bacaan 4 minit
share | Pautan disalin
navigation | Saiz huruf
navigation | Log keluar
navigation | Cari berita
navigation | Langkau ke kandungan
comments | Jadilah yang pertama memberi komen
subscribe | Cuba dengan RM1
contact | Jumpa kesilapan? Beritahu kami
disclaimer | Ringkasan ini dijana oleh AI.
disclaimer | Jika anda memerlukan bantuan, hubungi Befrienders di talian 03-7627 2929.
navigation | Uji pengetahuan anda dengan kuiz kami
[vi]
legal | Trang web này sử dụng cookie.
legal | Chấp nhận tất cả
subscribe | Bạn có thể hủy đăng ký bất cứ lúc nào.
subscribe | Nhập địa chỉ email của bạn
navigation | Xem video
navigation | 4 phút đọc
share | Sao chép link
navigation | Kích thước chữ
navigation | Đăng xuất
navigation | Nhập từ khóa
navigation | Chuyển đến nội dung chính
navigation | Về đầu trang
comments | Hãy là người đầu tiên bình luận
subscribe | Bạn đã đọc hết số bài miễn phí.
share | Thêm chúng tôi làm nguồn ưu tiên trên Google
disclaimer | Bản tóm tắt này được tạo bởi AI.
correction | Cập nhật lúc 18:40
credits | Bài đăng trên báo in ngày 14/4/2025
disclaimer | Nếu bạn cần giúp đỡ, hãy gọi tổng đài 111.
navigation | Kiểm tra kiến thức của bạn với bài trắc nghiệm
navigation | Xem trực tiếp
[ar]
legal | نحن نحترم خصوصيتك
legal | قبول الكل
subscribe | بالاشتراك أنت توافق على شروط الاستخدام وسياسة الخصوصية.
navigation | استمع إلى المقال
navigation | شاهد الفيديو
navigation | 4 دقائق قراءة
share | إرسال عبر البريد الإلكتروني
navigation | تكبير الخط
navigation | إنشاء حساب
navigation | ابحث في الموقع
navigation | تخطي إلى المحتوى
navigation | الصفحة الرئيسية
navigation | عودة إلى أعلى
related | موصى به
advertisement | يتبع المقال بعد الإعلان
tags | كلمات دلالية:
comments | 12 تعليقا
subscribe | لديك اشتراك بالفعل؟ سجل الدخول
app | قم بتنزيل تطبيقنا
share | أضفنا كمصدر مفضل على جوجل
disclaimer | ملخص بالذكاء الاصطناعي
correction | آخر تحديث: 18:40
disclaimer | نشر هذا الخبر آليا من وكالة الأنباء.
share | تابع الكاتب
[fa]
legal | این وب‌سایت از کوکی استفاده می‌کند.
legal | پذیرش همه
subscribe | هر زمان که بخواهید می‌توانید اشتراک خود را لغو کنید.
subscribe | آدرس ایمیل شما
navigation | به این مقاله گوش دهید
navigation | تماشای ویدیو
navigation | ۴ دقیقه مطالعه
share | لینک کپی شد
navigation | اندازه متن
navigation | پروفایل من
navigation | جستجو در سایت
navigation | بازگشت به بالا
related | پربازدیدترین‌ها
advertisement | رپورتاژ آگهی
comments | برای ارسال نظر وارد شوید
contact | اشتباهی دیدید؟ به ما بگویید
contact | خبری دارید؟ با ما در میان بگذارید
disclaimer | این خلاصه با هوش مصنوعی تهیه شده است.
related | مطالب دیگر نویسنده
navigation | دانش خود را بسنجید
navigation | گزارش زنده
[he]
legal | אתר זה משתמש בעוגיות.
legal | קבל הכל
subscribe | בהרשמה אני מסכים לתנאי השימוש ולמדיניות הפרטיות.
subscribe | הזינו כתובת מייל
navigation | האזינו לכתבה
navigation | צפו בסרטון
navigation | 4 דקות קריאה
share | העתקת קישור
navigation | גודל טקסט
navigation | התנתקות
navigation | חיפוש באתר
navigation | דלג לתוכן
navigation | חזרה למעלה
related | בחירת העורך
advertisement | הכתבה ממשיכה אחרי הפרסומת
comments | כדי להגיב יש להתחבר
subscribe | קראתם את הכתבה האחרונה בחינם.
share | הוסיפו אותנו כמקור מועדף בגוגל
disclaimer | התקציר נוצר באמצעות בינה מלאכותית.
navigation | בחנו את עצמכם בחידון
navigation | צפו בשידור חי
[hi]
legal | हम आपकी निजता का सम्मान करते हैं
legal | सभी स्वीकार करें
subscribe | हर सुबह की बड़ी खबरें सीधे आपके ईमेल पर
subscribe | अपना ईमेल दर्ज करें
navigation | वीडियो देखें
navigation | 4 मिनट में पढ़ें
share | ईमेल करें
navigation | फॉन्ट साइज
navigation | लॉग आउट
navigation | खबरें खोजें
navigation | मुख्य सामग्री पर जाएं
navigation | वापस ऊपर जाएं
related | आपके लिए सुझाव
advertisement | लेख विज्ञापन के बाद जारी है
comments | सबसे पहले टिप्पणी करें
subscribe | आपने अपना आखिरी मुफ्त लेख पढ़ लिया है।
share | हमसे फेसबुक और ट्विटर पर जुड़ें
share | गूगल पर हमें अपना पसंदीदा सोर्स बनाएं
contact | हमें खबर भेजें
disclaimer | यह सारांश एआई द्वारा तैयार किया गया है।
related | लेखक के और लेख
navigation | क्विज खेलें
navigation | लाइव देखें
[zh]
legal | 我们重视您的隐私
legal | 全部接受
subscribe | 每天早上將重要新聞寄到您的信箱
subscribe | 请输入您的邮箱地址
navigation | 收听本文
navigation | 观看视频
navigation | 閱讀時間 4 分鐘
share | 链接已复制
navigation | 字体大小
navigation | 退出登录
navigation | 站内搜索
navigation | 跳至主要内容
navigation | 回到頂部
comments | 12条评论
subscribe | 您已读完最后一篇免费文章。
share | 将我们设为Google首选来源
correction | 回報錯誤
contact | 提供線索
disclaimer | 本摘要由人工智能生成。
copyright | 本文采用知识共享许可协议。
correction | 更新時間：18:40
credits | 本文转自新华社。
navigation | 测测你的知识
navigation | 观看直播
[ja]
legal | すべて受け入れる
subscribe | 配信はいつでも停止できます。
subscribe | 登録する
navigation | 記事を聞く
navigation | 読了時間 3分
share | Facebookでシェアする
navigation | 文字の大きさ
navigation | 本文へスキップ
advertisement | 広告の下に記事が続きます
comments | 最初のコメントを投稿しましょう
subscribe | 無料で読める記事の上限に達しました。
share | Googleの優先ソースに追加
disclaimer | この要約はAIが生成したものです。
credits | この記事は共同通信の配信です。
subscribe | 独立したジャーナリズムを支援する
credits | この記事は2025年4月14日付朝刊に掲載されました
navigation | クイズに挑戦
navigation | ライブ配信を見る
[ko]
legal | 이 웹사이트는 쿠키를 사용합니다.
legal | 모두 수락
subscribe | 언제든지 구독을 취소할 수 있습니다.
navigation | 본문 듣기
navigation | 읽는 시간 4분
share | 링크가 복사되었습니다
navigation | 글씨 크게
navigation | 내 정보
navigation | 기사 검색
navigation | 본문으로 건너뛰기
navigation | 홈으로
navigation | 위로 가기
comments | 첫 댓글을 남겨보세요
subscribe | 무료로 볼 수 있는 기사를 모두 보셨습니다.
share | 구글 뉴스에서 팔로우하기
share | 구글 선호 매체로 추가
disclaimer | 이 요약은 AI가 생성했습니다.
caption | 기사와 직접 관련 없는 사진입니다
contact | 회사 소개
navigation | 퀴즈 풀기
navigation | 생중계
[lt]
legal | Gerbiame jūsų privatumą
legal | Sutinku su visais
subscribe | Svarbiausios naujienos kiekvieną rytą jūsų el. pašte
subscribe | Įveskite savo el. pašto adresą
navigation | Klausytis straipsnio
navigation | Žiūrėti vaizdo įrašą
navigation | 4 min. skaitymo
share | Nuoroda nukopijuota
navigation | Šrifto dydis
navigation | Atsijungti
navigation | Ieškoti svetainėje
navigation | Pereiti į turinį
navigation | Pagrindinis
navigation | Grįžti į viršų
related | Daugiau šia tema
advertisement | Straipsnio tęsinys – kitame puslapyje
comments | 12 komentarų
subscribe | Straipsnis tik prenumeratoriams
disclaimer | Šią santrauką sukūrė dirbtinis intelektas.
share | Sekti autorių
credits | Straipsnis paskelbtas spausdintame 2025 m. balandžio 14 d. numeryje
contact | Pagalbos linija: 116 123
navigation | Pasitikrinkite žinias mūsų viktorinoje
navigation | Žiūrėkite tiesiogiai
[lv]
legal | Mēs cienām jūsu privātumu
legal | Piekrist visām
subscribe | Svarīgākās ziņas katru rītu jūsu e-pastā
subscribe | Ievadiet savu e-pasta adresi
navigation | Klausīties rakstu
navigation | Skatīties video
navigation | 4 min lasīšanai
share | Saite nokopēta
navigation | Burtu izmērs
navigation | Ielogoties
navigation | Meklēt vietnē
navigation | Pāriet uz saturu
navigation | Atpakaļ uz augšu
related | Vairāk par tēmu
advertisement | Sponsorēts saturs
comments | Lai komentētu, ielogojies
subscribe | Šis raksts pieejams tikai abonentiem
app | Lejupielādējiet lietotni
subscribe | Pievienojies mūsu WhatsApp kanālam
disclaimer | Šo kopsavilkumu veidoja mākslīgais intelekts.
related | Citi autora raksti
credits | Raksts publicēts drukātajā izdevumā 2025. gada 14. aprīlī
disclaimer | Ja tev nepieciešama palīdzība, zvani uz uzticības tālruni 116111.
navigation | Pārbaudi savas zināšanas mūsu testā
"""

PROSE = """
[pl]
Akceptuj innych takimi, jacy są, mówiła swoim uczniom nauczycielka.
Wszystkie komentarze burmistrza dotyczyły mostu i szkoły.
Prenumerata od dawna nie wystarcza gazecie na pensje.
Wróć na górę, krzyknął przewodnik do turystów na szlaku.
Moje konto w banku zablokowano po ataku hakerów, opowiada emerytka.
Zmień tekst ustawy albo odejdź, usłyszał minister od związkowców.
To podsumowanie roku nie spodobało się radnym opozycji.
Ta strona miasta leży na wschód od rzeki i jest zalesiona.
Komentarze naruszające dobra osobiste kosztowały go sto tysięcy złotych.
Relacja na żywo z wyścigu przyciągnęła milion widzów.
Wyloguj się z życia na tydzień, radzi pisarka w nowej książce.
[cs]
Přijmout všechny uchazeče škola nemohla, míst bylo jen dvacet.
Odhlásit se z pobytu musí každý, kdo se stěhuje do ciziny, uvedl úřad.
Vážíme si vašeho úsilí, řekl prezident hasičům.
Pouze nezbytné opravy mostu letos město zaplatí.
Souhlasím s tím, že most je třeba zavřít, řekl inženýr.
Tato stránka jeho povahy byla neznámá i rodině.
Příspěvky, které porušují zákon o financování stran, musela strana vrátit.
Přehrát favorita se domácím nepodařilo ani v prodloužení.
Přejít na obsah sporu se soudu zatím nepodařilo.
Předplatné od ledna zdraží o pětinu, oznámila televize.
[sk]
Prijať všetky deti škola nemohla, miest bolo iba dvadsať.
Súhlasím s tým, že most treba zavrieť, povedal inžinier.
Vážime si vaše úsilie, povedal prezident hasičom.
Táto stránka jeho povahy bola neznáma aj rodine.
Príspevky, ktoré porušujú zákon, musela strana vrátiť.
Odhlásiť sa z trvalého pobytu musí každý, kto sa sťahuje, uviedol úrad.
Predplatné od januára zdražie o pätinu, oznámila televízia.
Súhlasím.
[hu]
Elfogadom a döntést, mondta a polgármester a tárgyalás után.
Mit keres egy farkas a város szélén, kérdezték a lakók.
Az összes elfogadása hónapokig tart, ha a bizottság minden kérelmet megvizsgál.
További lehetőségek nyílnak a vállalkozók előtt, közölte a miniszter.
A szöveget automatikusan aláírta az elnök, derült ki a perben.
Bármikor leiratkozhatott volna az egyetemről, de nem tette.
Megjelent a lap új szerkesztője is a temetésen.
Elfogadom.
[ro]
Acest site din epoca bronzului a fost descoperit anul trecut.
Accept toate criticile, a spus primarul după ședință.
Contul meu a fost blocat de bancă, povestește pensionara.
Treci la fapte, i-a strigat un alegător ministrului.
Votează împotriva bugetului și opoziția, spune purtătorul de cuvânt.
Actualizează statul lista medicamentelor compensate abia în iunie.
Înapoi la început s-au întors și negociatorii după eșecul de marți.
Trebuie să fii autentificat cu buletinul ca să votezi, explică funcționarul.
Acest articol al legii interzice construcțiile noi pe malul râului.
[bg]
Изход от кризата няма да се намери лесно, смята министърът.
Този сайт използва и полицията, за да търси откраднати коли.
Имате сигнал за корупция и мълчите, упрекна ги прокурорът.
Приемам всички критики, каза кметът след заседанието.
Коментар от министерството не бе получен до редакционното приключване.
Ние и нашите партньори ще построим моста за две години, обеща строителят.
Към началото на века градът имал двайсет хиляди жители.
Обнови се и старата гара, която бе затворена десет години.
Гласувай разумно, призова го съпругата му.
[hr]
Odbij sve optužbe, savjetovao mu je odvjetnik.
Ova stranica njegova karaktera bila je nepoznata i obitelji.
Pratite uživo svaki potez protivnika, govorio je trener igračima.
Odjava gostiju u hotelu trajala je satima zbog kvara.
Cijenimo vašu hrabrost, rekao je predsjednik vatrogascima.
Poslušajte tekst pjesme pa sudite sami, rekao je pjevač.
Komentari koji krše zakon mogu završiti na sudu, upozorava ministar.
Više opcija za obnovu mosta predstavio je u utorak arhitekt.
Pretplata od siječnja poskupljuje za petinu, javila je televizija.
[sr]
Odbij sve optužbe, savetovao mu je advokat.
Ценимо вашу храброст, рекао је председник ватрогасцима.
Овај сајт користи и полиција када трага за украденим колима.
Мој налог је био да сви напусте зграду, рекао је командант.
Пратите уживо сваки потез противника, говорио је тренер.
Морате бити пријављени на адреси у граду да бисте гласали, кажу у општини.
[sl]
Odjava gostov v hotelu je zaradi okvare trajala več ur.
Strinjam se, da je treba most zapreti, je dejal inženir.
Povzetek je pripravila komisija, ki je delala tri mesece.
Cenimo vaš pogum, je gasilcem dejal predsednik.
Naročnina od januarja bo dražja za petino, je sporočila televizija.
Na vrh hriba vodi strma pot skozi gozd.
Strinjam se.
[ru]
Принять все поправки депутаты не успели до конца сессии.
Читать 4 минуты вслух ученики должны каждое утро, решил директор.
Отписаться можно было и телеграммой, вспоминает ветеран.
Проверьте свои знания о мосте, посоветовал инженер журналистам.
Мы ценим вашу смелость, сказал президент пожарным.
Этот сайт полиция использует для поиска угнанных машин.
Этот перевод Гамлета сделал молодой поэт из Пскова.
Главное сейчас — спасти мост, считает мэр.
Вернуться наверх альпинисты смогли только утром.
Комментарии, нарушающие закон, стоили блогеру свободы.
Подписка от министерства не поступала уже второй год.
К началу страницы были приклеены старые марки.
Рассылка о главном секрете пекаря обошла весь город.
[uk]
Прийняти всі поправки депутати не встигли до кінця сесії.
Цей сайт поліція використовує для пошуку вкрадених машин.
Реєстрація кандидатів почнеться у вівторок, повідомила комісія.
Прослухати запис розмови суд відмовився.
Коментарі, що порушують закон, коштували блогеру свободи.
Мій профіль роботи змінився після війни, розповідає лікарка.
Погоджуюсь.
[el]
Συμφωνώ με την απόφαση, είπε ο δήμαρχος μετά τη συνεδρίαση.
Τι ψάχνετε στο δάσος, τον ρώτησε ο φύλακας.
Αποδοχή όλων των όρων ζήτησε η τράπεζα από τον δήμο.
Σύνδεση με το λιμάνι δεν υπάρχει εδώ και δύο χρόνια.
Ψηφίστε με τη συνείδησή σας, είπε ο βουλευτής στους συναδέλφους του.
Ανανέωση της σύμβασης ζητούν οι εργαζόμενοι στη γέφυρα.
Αν χρειάζεστε βοήθεια, θα έρθουμε, υποσχέθηκε ο υπουργός στους κατοίκους.
Συμφωνώ.
[tr]
Bu site sakinleri yıllardır asansör bekliyor.
Tümünü kabul etmedi, yalnızca iki maddeyi imzaladı.
Hesabım bankada bloke edildi, diye anlatıyor emekli kadın.
Ankete katılanların yarısı köprünün kapatılmasını istiyor.
Okuma süresi öğrencilerde günde on dakikaya düştü.
Canlı yayın sırasında sunucu fenalaştı.
Kaydolarak oy kullanan seçmenlerin sayısı arttı.
Yukarı çıkan dağcılar sabaha kadar bekledi.
Hesabım temizdi, dedi başkan mahkemede.
[id]
Terima semua kritik, kata wali kota setelah rapat.
Situs ini ditemukan pada tahun 1990 oleh arkeolog Belanda.
Kami menghargai keberanian Anda, kata presiden kepada petugas.
Akun saya diblokir bank, kata pensiunan itu.
Ringkasan ini dibacakan hakim selama dua jam.
Siaran langsung pertandingan itu ditonton jutaan orang.
Waktu baca anak-anak berkurang sepuluh menit dalam lima tahun.
[ms]
Terima semua kritikan, kata datuk bandar selepas mesyuarat.
Akaun saya disekat bank, kata pesara itu.
Laman web ini ditutup polis pada bulan Mac.
[vi]
Trang web này bị công an đóng cửa hồi tháng ba.
Xem video do cảnh sát công bố, gia đình nhận ra người đàn ông.
Cập nhật lúc nửa đêm, danh sách có thêm ba người mất tích.
Đăng ký học cho con là nỗi lo của nhiều gia đình.
Bài viết này bàn về nguyên nhân cây cầu sập.
[ar]
هذا الموقع اكتشفه علماء آثار قبل ثلاثين عاما.
حسابي في المصرف أغلق بعد الهجوم، كما تقول المتقاعدة.
أوافق على القرار، قال رئيس البلدية بعد الجلسة.
رفض الكل التوقيع على الاتفاق في اللحظة الأخيرة.
تعليق الدراسة استمر أسبوعا في المدن الساحلية.
يمنع نسخ المفاتيح في هذا المتجر منذ الحادث.
الخط الساخن بين العاصمتين ظل مقطوعا شهرا.
هذا المقال يتناول أسباب انهيار الجسر.
[fa]
خروج نیروها از شهر تا پایان ماه ادامه دارد.
این سایت را باستان‌شناسان سی سال پیش کشف کردند.
این متن را قاضی در دو ساعت خواند.
پخش زنده بازی میلیون‌ها بیننده داشت.
ورود خودروها به پل از سه‌شنبه ممنوع است.
این مقاله به علل فروریختن پل می‌پردازد.
[he]
הרשמה לגני הילדים תיפתח ביום שלישי, הודיעה העירייה.
אני מסכים עם ההחלטה, אמר ראש העיר אחרי הישיבה.
אתר זה התגלה לפני שלושים שנה בידי ארכאולוגים.
תיקון הגשר יימשך שנתיים, אמר המהנדס.
החשבון שלי נחסם, סיפרה הפנסיונרית.
עודכן גם מחיר הלחם, הודיע השר.
מאמר זה עוסק בסיבות לקריסת הגשר.
[hi]
वीडियो देखें तो पता चलता है कि पुल पहले से टूटा था, इंजीनियर ने कहा।
यह वेबसाइट पुलिस ने मार्च में बंद कर दी।
मेरा खाता बैंक ने बंद कर दिया, बुजुर्ग महिला ने बताया।
आपके लिए हम सब खड़े हैं, प्रधानमंत्री ने किसानों से कहा।
यह सारांश समिति ने तीन महीने में तैयार किया।
[zh]
全部接受调查的官员都否认了指控。
更新时间表后，工程队重新开工。
本文转自他父亲的日记，他在法庭上说。
刷新纪录的选手来自北部城市。
登录系统后，工人才发现工资没有发放。
分享经验的农民说，今年收成不错。
评论家认为这部电影过于冗长。
阅读时间越长，孩子的词汇量越大，老师说。
[ja]
登録する人が増え、役所の窓口は混雑した。
この記事は約束を守らなかった市長を批判している。
すべて拒否した住民もいたと市は説明した。
更新するかどうかは五月に決まる。
生中継を見た市民は百万人を超えた。
動画を見ると、橋は前から壊れていたことが分かる。
読了時間を競う大会に、市内の小学生が参加した。
[ko]
모두 거부한 주민도 있었다고 시는 설명했다.
새로고침을 반복하던 수험생들은 결국 표를 구하지 못했다.
공유 자전거가 강변에서 크게 늘었다.
인쇄 공장에서 불이 나 두 명이 다쳤다.
생중계를 본 시민은 백만 명이 넘었다.
읽는 시간이 늘수록 성적이 올랐다고 교사는 말했다.
[lt]
Priimti visus vaikus mokykla negalėjo, vietų buvo tik dvidešimt.
Atnaujinti tiltą taryba ketina po dvejų metų.
Ši svetainė policijos uždaryta kovą.
Mano paskyra banke užblokuota, pasakoja pensininkė.
Naujausios žinios iš fronto pasiekė miestą tik vakare.
Prenumerata nuo sausio brangs penktadaliu, pranešė televizija.
Šiame straipsnyje nagrinėjama, kodėl tiltas sugriuvo.
[lv]
Iziet no krīzes uzņēmumam neizdosies ātri, uzskata ministrs.
Šī vietne policijas slēgta martā.
Pieņemt visas pretenzijas dome atteicās.
Lai komentētu lēmumu, ministrs sasauca žurnālistus.
Atjaunot tiltu dome plāno pēc diviem gadiem.
Iesakām visiem braukt pa apvedceļu, sacīja mērs.
Abonē no viņiem avīzi viss ciems, stāsta pastniece.
Šajā rakstā aplūkots, kāpēc tilts sabruka.
"""

ARTICLES = """
[pl]
Rada miasta odkłada remont mostu
Anna Kowalska
14 kwietnia 2025, 18:40
Rada miasta odłożyła we wtorek remont starego mostu o kolejny rok. Pieniądze mają trafić do dwóch szkół w północnych dzielnicach.
Burmistrz tłumaczył, że koszty stali wzrosły od jesieni o jedną trzecią. „Nie stać nas na dwie duże budowy naraz” – powiedział radnym.
Mieszkańcy osiedla nad rzeką są rozczarowani.
Od dwóch lat autobusy jeżdżą objazdem, a droga do szpitala trwa dwadzieścia minut dłużej. Kierowcy skarżą się na korki przy dworcu, zwłaszcza rano.
[cs]
Rada města odložila opravu mostu
Jana Nováková
14. dubna 2025, 18:40
Městská rada v úterý odložila opravu starého mostu o další rok. Peníze mají jít na dvě školy v severních čtvrtích.
Starosta vysvětlil, že cena oceli od podzimu stoupla o třetinu. „Na dvě velké stavby najednou nemáme,“ řekl zastupitelům.
Obyvatelé čtvrti u řeky jsou zklamaní.
Už dva roky jezdí autobusy objížďkou a cesta do nemocnice trvá o dvacet minut déle. Řidiči si stěžují na zácpy u nádraží, hlavně ráno.
[sk]
Mestská rada odložila opravu mosta
Jana Kováčová
14. apríla 2025, 18:40
Mestská rada v utorok odložila opravu starého mosta o ďalší rok. Peniaze majú ísť na dve školy v severných štvrtiach.
Primátor vysvetlil, že cena ocele od jesene stúpla o tretinu. „Na dve veľké stavby naraz nemáme,“ povedal poslancom.
Obyvatelia štvrte pri rieke sú sklamaní.
Už dva roky jazdia autobusy obchádzkou a cesta do nemocnice trvá o dvadsať minút dlhšie. Vodiči sa sťažujú na zápchy pri stanici, najmä ráno.
[hu]
Elhalasztotta a város a híd felújítását
Kovács Anna
2025. április 14. 18:40
A városi tanács kedden újabb egy évvel elhalasztotta a régi híd felújítását. A pénzt két északi iskolára fordítják.
A polgármester azt mondta, hogy az acél ára ősz óta egyharmadával emelkedett. „Két nagy építkezésre egyszerre nincs pénzünk” – közölte a képviselőkkel.
A folyóparti negyed lakói csalódottak.
Két éve kerülőúton járnak a buszok, és a kórházig húsz perccel tovább tart az út. A sofőrök a pályaudvarnál kialakuló dugókra panaszkodnak, főleg reggel.
[ro]
Consiliul local amână repararea podului
Ana Popescu
14 aprilie 2025, 18:40
Consiliul local a amânat marți cu încă un an repararea podului vechi. Banii vor merge la două școli din cartierele de nord.
Primarul a explicat că prețul oțelului a crescut cu o treime din toamnă. „Nu ne permitem două șantiere mari deodată”, le-a spus consilierilor.
Locuitorii cartierului de lângă râu sunt dezamăgiți.
De doi ani autobuzele ocolesc podul, iar drumul până la spital durează cu douăzeci de minute mai mult. Șoferii se plâng de aglomerația de la gară, mai ales dimineața.
[bg]
Общината отлага ремонта на моста
Анна Петрова
14 април 2025, 18:40
Общинският съвет отложи във вторник ремонта на стария мост с още една година. Парите ще отидат за две училища в северните квартали.
Кметът обясни, че цената на стоманата се е повишила с една трета от есента. „Не можем да си позволим два големи строежа наведнъж“, каза той на съветниците.
Жителите на квартала край реката са разочаровани.
От две години автобусите минават по обиколен път, а пътуването до болницата е с двайсет минути по-дълго. Шофьорите се оплакват от задръстванията край гарата, особено сутрин.
[hr]
Gradsko vijeće odgodilo obnovu mosta
Ana Horvat
14. travnja 2025. u 18:40
Gradsko vijeće u utorak je odgodilo obnovu starog mosta za još godinu dana. Novac će dobiti dvije škole u sjevernim četvrtima.
Gradonačelnik je objasnio da je cijena čelika od jeseni porasla za trećinu. „Ne možemo si priuštiti dva velika gradilišta odjednom“, rekao je vijećnicima.
Stanovnici četvrti uz rijeku su razočarani.
Autobusi već dvije godine voze obilaznim putem, a put do bolnice traje dvadeset minuta dulje. Vozači se žale na gužve kod kolodvora, osobito ujutro.
[sr]
Градско веће одложило обнову моста
Ана Јовановић
14. април 2025, 18:40
Градско веће је у уторак одложило обнову старог моста за још годину дана. Новац ће добити две школе у северним четвртима.
Градоначелник је објаснио да је цена челика од јесени порасла за трећину. „Не можемо да приуштимо два велика градилишта одједном“, рекао је одборницима.
Становници четврти поред реке су разочарани.
Аутобуси већ две године возе обилазним путем, а пут до болнице траје двадесет минута дуже. Возачи се жале на гужве код станице, нарочито ујутру.
[sl]
Mestni svet preložil obnovo mostu
Ana Novak
14. april 2025 ob 18.40
Mestni svet je v torek prenovo starega mostu preložil za še eno leto. Denar bosta dobili dve šoli v severnih četrtih.
Župan je pojasnil, da se je jeklo od jeseni podražilo za tretjino. »Dveh velikih gradbišč hkrati si ne moremo privoščiti,« je povedal svetnikom.
Prebivalci četrti ob reki so razočarani.
Avtobusi že dve leti vozijo po obvozu, pot do bolnišnice pa traja dvajset minut dlje. Vozniki se pritožujejo nad zastoji pri postaji, posebej zjutraj.
[ru]
Городской совет отложил ремонт моста
Анна Иванова
14 апреля 2025, 18:40
Городской совет во вторник отложил ремонт старого моста ещё на год. Деньги пойдут на две школы в северных районах.
Мэр объяснил, что сталь с осени подорожала на треть. «Две большие стройки сразу мы не потянем», — сказал он депутатам.
Жители района у реки разочарованы.
Автобусы уже два года ходят в объезд, и дорога до больницы занимает на двадцать минут больше. Водители жалуются на пробки у вокзала, особенно по утрам.
[uk]
Міська рада відклала ремонт мосту
Ганна Іваненко
14 квітня 2025, 18:40
Міська рада у вівторок відклала ремонт старого мосту ще на рік. Гроші підуть на дві школи в північних районах.
Мер пояснив, що сталь з осені подорожчала на третину. «Два великі будівництва одразу ми не потягнемо», — сказав він депутатам.
Мешканці району біля річки розчаровані.
Автобуси вже два роки їздять в об'їзд, і дорога до лікарні триває на двадцять хвилин довше. Водії скаржаться на затори біля вокзалу, особливо вранці.
[el]
Ο δήμος αναβάλλει την επισκευή της γέφυρας
Άννα Παπαδοπούλου
14 Απριλίου 2025, 18:40
Το δημοτικό συμβούλιο ανέβαλε την Τρίτη την επισκευή της παλιάς γέφυρας για έναν ακόμη χρόνο. Τα χρήματα θα πάνε σε δύο σχολεία στις βόρειες συνοικίες.
Ο δήμαρχος εξήγησε ότι η τιμή του χάλυβα αυξήθηκε κατά ένα τρίτο από το φθινόπωρο. «Δεν αντέχουμε δύο μεγάλα έργα μαζί», είπε στους συμβούλους.
Οι κάτοικοι της συνοικίας δίπλα στο ποτάμι είναι απογοητευμένοι.
Εδώ και δύο χρόνια τα λεωφορεία κάνουν κύκλο και η διαδρομή μέχρι το νοσοκομείο διαρκεί είκοσι λεπτά περισσότερο. Οι οδηγοί παραπονιούνται για την κίνηση στον σταθμό, κυρίως το πρωί.
[tr]
Belediye meclisi köprü onarımını erteledi
Ayşe Yılmaz
14 Nisan 2025, 18:40
Belediye meclisi salı günü eski köprünün onarımını bir yıl daha erteledi. Para kuzey mahallelerindeki iki okula gidecek.
Başkan, çelik fiyatının sonbahardan bu yana üçte bir arttığını anlattı. “Aynı anda iki büyük şantiyeye gücümüz yetmez” dedi.
Nehir kıyısındaki mahallenin sakinleri hayal kırıklığı yaşıyor.
Otobüsler iki yıldır dolambaçlı yoldan gidiyor ve hastaneye yolculuk yirmi dakika daha uzun sürüyor. Sürücüler özellikle sabahları garın önündeki trafikten şikâyet ediyor.
[id]
Dewan kota menunda perbaikan jembatan
Dewi Lestari
14 April 2025, 18.40
Dewan kota pada hari Selasa menunda perbaikan jembatan tua selama setahun lagi. Uangnya akan dipakai untuk dua sekolah di bagian utara kota.
Wali kota menjelaskan bahwa harga baja naik sepertiga sejak musim gugur. “Kami tidak sanggup membiayai dua proyek besar sekaligus,” katanya kepada anggota dewan.
Warga di tepi sungai merasa kecewa.
Sudah dua tahun bus harus memutar, dan perjalanan ke rumah sakit memakan waktu dua puluh menit lebih lama. Para sopir mengeluhkan kemacetan di dekat stasiun, terutama pagi hari.
[ms]
Majlis bandar menangguhkan pembaikan jambatan
Aminah Yusof
14 April 2025, 6:40 petang
Majlis bandar pada hari Selasa menangguhkan pembaikan jambatan lama selama setahun lagi. Wang itu akan digunakan untuk dua buah sekolah di bahagian utara bandar.
Datuk bandar menjelaskan bahawa harga keluli naik satu pertiga sejak tahun lalu. “Kami tidak mampu membiayai dua projek besar serentak,” katanya kepada ahli majlis.
Penduduk di tepi sungai berasa kecewa.
Sudah dua tahun bas terpaksa melencong, dan perjalanan ke hospital mengambil masa dua puluh minit lebih lama. Para pemandu merungut tentang kesesakan berhampiran stesen, terutamanya pada waktu pagi.
[vi]
Hội đồng thành phố hoãn sửa cầu
Nguyễn Thị Anh
14/4/2025, 18:40
Hôm thứ Ba, hội đồng thành phố đã hoãn việc sửa cây cầu cũ thêm một năm. Số tiền sẽ được dùng cho hai trường học ở các quận phía bắc.
Thị trưởng giải thích rằng giá thép đã tăng một phần ba kể từ mùa thu. “Chúng tôi không đủ sức làm hai công trình lớn cùng lúc”, ông nói với các đại biểu.
Người dân khu ven sông tỏ ra thất vọng.
Suốt hai năm qua xe buýt phải đi đường vòng, và đường đến bệnh viện dài thêm hai mươi phút. Các tài xế than phiền về nạn kẹt xe gần nhà ga, nhất là vào buổi sáng.
[ar]
مجلس المدينة يؤجل ترميم الجسر
ليلى حسن
14 أبريل 2025، 18:40
أجل مجلس المدينة يوم الثلاثاء ترميم الجسر القديم عاما آخر. وستذهب الأموال إلى مدرستين في الأحياء الشمالية.
وأوضح رئيس البلدية أن أسعار الصلب ارتفعت بمقدار الثلث منذ الخريف. وقال للأعضاء "لا نستطيع تحمل تكاليف مشروعين كبيرين في وقت واحد".
ويشعر سكان الحي المجاور للنهر بخيبة أمل.
ومنذ عامين تسلك الحافلات طريقا التفافيا، وتستغرق الرحلة إلى المستشفى عشرين دقيقة إضافية. ويشكو السائقون من الازدحام قرب المحطة، ولا سيما في الصباح.
[fa]
شورای شهر تعمیر پل را به تعویق انداخت
نویسنده: مریم رضایی
۱۴ آوریل ۲۰۲۵
شورای شهر روز سه‌شنبه تعمیر پل قدیمی را یک سال دیگر به تعویق انداخت. پول آن صرف دو مدرسه در محله‌های شمالی می‌شود.
شهردار توضیح داد که قیمت فولاد از پاییز یک‌سوم بالا رفته است. او به اعضا گفت: «از عهده دو طرح بزرگ هم‌زمان برنمی‌آییم.»
ساکنان محله کنار رودخانه ناامید شده‌اند.
دو سال است که اتوبوس‌ها از مسیر دیگری می‌روند و راه بیمارستان بیست دقیقه طولانی‌تر شده است. رانندگان از ترافیک نزدیک ایستگاه به‌ویژه در صبح شکایت دارند.
[he]
מועצת העיר דחתה את שיפוץ הגשר
דנה לוי
14 באפריל 2025, 18:40
מועצת העיר דחתה ביום שלישי את שיפוץ הגשר הישן בשנה נוספת. הכסף יועבר לשני בתי ספר בשכונות הצפוניות.
ראש העיר הסביר שמחירי הפלדה עלו בשליש מאז הסתיו. "איננו יכולים לממן שני פרויקטים גדולים בבת אחת", אמר לחברי המועצה.
תושבי השכונה שליד הנהר מאוכזבים.
כבר שנתיים האוטובוסים נוסעים בדרך עוקפת, והדרך לבית החולים ארוכה בעשרים דקות. הנהגים מתלוננים על הפקקים ליד התחנה, בעיקר בבוקר.
[hi]
नगर परिषद ने पुल की मरम्मत टाली
नेहा शर्मा
14 अप्रैल 2025, 18:40
नगर परिषद ने मंगलवार को पुराने पुल की मरम्मत एक साल के लिए टाल दी। यह पैसा उत्तरी मोहल्लों के दो स्कूलों पर खर्च होगा।
महापौर ने बताया कि पिछले साल से स्टील के दाम एक तिहाई बढ़ गए हैं। उन्होंने पार्षदों से कहा, "हम एक साथ दो बड़ी परियोजनाएं नहीं चला सकते।"
नदी के किनारे बसे मोहल्ले के लोग निराश हैं।
दो साल से बसें लंबे रास्ते से जाती हैं और अस्पताल पहुंचने में बीस मिनट ज्यादा लगते हैं। चालक स्टेशन के पास जाम की शिकायत करते हैं, खासकर सुबह।
[zh]
市议会推迟旧桥维修工程
记者 王芳
2025年4月14日 18:40
市议会周二决定将旧桥的维修工程再推迟一年。这笔资金将用于北部城区的两所学校。
市长解释说，自去年秋天以来钢材价格上涨了三分之一。他对议员们表示：“我们无力同时承担两项大型工程。”
河边社区的居民感到失望。
两年来公交车一直绕道行驶，前往医院的路程多花二十分钟。司机们抱怨车站附近堵车，尤其是在早晨。
[ja]
市議会、橋の改修を延期
山田花子
2025年4月14日 18時40分
市議会は火曜日、古い橋の改修をさらに一年延期することを決めた。予算は北部地区の二つの学校に回される。
市長は、鋼材の価格が昨年の秋から三分の一上がったと説明した。「大きな工事を二つ同時に進める余裕はない」と議員に語った。
川沿いの地区の住民は落胆している。
この二年間、バスは遠回りを続けており、病院までの道のりは二十分長くなった。運転手たちは、特に朝の駅前の渋滞に不満を漏らす。
[ko]
시의회, 낡은 다리 보수 연기
김지영 기자
2025년 4월 14일 18:40
시의회는 화요일 낡은 다리의 보수 공사를 1년 더 미루기로 했다. 예산은 북부 지역의 학교 두 곳에 쓰인다.
시장은 철강 가격이 지난가을부터 3분의 1이나 올랐다고 설명했다. 그는 의원들에게 “큰 공사 두 개를 동시에 감당할 수 없다”고 말했다.
강변 지역 주민들은 실망하고 있다.
2년째 버스가 우회하면서 병원까지 가는 데 20분이 더 걸린다. 운전사들은 특히 아침마다 역 앞이 막힌다고 불평한다.
[lt]
Miesto taryba atidėjo tilto remontą
Ona Kazlauskienė
2025 m. balandžio 14 d. 18:40
Miesto taryba antradienį senojo tilto remontą atidėjo dar metams. Pinigai bus skirti dviem mokykloms šiauriniuose rajonuose.
Meras paaiškino, kad plienas nuo rudens pabrango trečdaliu. „Dviejų didelių statybų iš karto nepakelsime“, – sakė jis tarybos nariams.
Rajono prie upės gyventojai nusivylę.
Jau dvejus metus autobusai važiuoja aplinkkeliu, o kelionė iki ligoninės trunka dvidešimt minučių ilgiau. Vairuotojai skundžiasi spūstimis prie stoties, ypač rytais.
[lv]
Pilsētas dome atliek tilta remontu
Anna Bērziņa
2025. gada 14. aprīlī, 18:40
Pilsētas dome otrdien vecā tilta remontu atlika vēl uz gadu. Nauda tiks divām skolām ziemeļu rajonos.
Mērs paskaidroja, ka tērauda cena kopš rudens pieaugusi par trešdaļu. “Divus lielus būvdarbus reizē mēs nevaram atļauties,” viņš sacīja deputātiem.
Rajona pie upes iedzīvotāji ir vīlušies.
Jau divus gadus autobusi brauc pa apvedceļu, un ceļš līdz slimnīcai ir divdesmit minūtes ilgāks. Šoferi sūdzas par sastrēgumiem pie stacijas, īpaši no rīta.
"""


def _sections(text: str) -> dict[str, list[str]]:
    """Part a table at the codes of its languages."""
    found: dict[str, list[str]] = {}
    code = ""
    for line in text.strip().split("\n"):
        if line[0] == "[" and line[-1] == "]":
            code = line[1:-1]
            found[code] = []
        else:
            found[code].append(line)
    return found


_WORDS = _sections(WORDS)
_PROSE = _sections(PROSE)
_ARTICLES = _sections(ARTICLES)
_HEAD = 3
"""Headline, byline and day."""


def _kind(parser: newsparse.Parser, text: str) -> str:
    try:
        return parser.parse_footer(text).blocks[0].kind.value
    except newsparse.FooterError:
        return "none"


def _read(lines: list[str], gap: str) -> tuple[str, str, str, list[str]]:
    article = newsparse.parse(gap.join(lines))
    return (
        article.headline.text if article.headline else "",
        article.byline.text if article.byline else "",
        article.date.iso if article.date and article.date.iso else "",
        [paragraph.text for paragraph in article.paragraphs],
    )


@pytest.mark.parametrize("code", _WORDS)
def test_words_of_the_page_are_known_in_their_language_and_in_all(code: str) -> None:
    """A button, a pitch or a label has its kind, whoever says which language it is of."""
    own, every = newsparse.Parser(languages=[code]), newsparse.Parser()
    wrong: dict[str, str] = {}
    for line in _WORDS[code]:
        kind, text = line.split(" | ", 1)
        got = {_kind(own, text), _kind(every, text)}
        if got != {kind}:
            wrong[text] = ", ".join(sorted(got))
    assert wrong == {}


@pytest.mark.parametrize("code", _WORDS)
@pytest.mark.parametrize("at", [_HEAD, _HEAD + 2, _HEAD + 4], ids=["front", "within", "end"])
def test_words_of_the_page_are_no_part_of_an_article(code: str, at: int) -> None:
    """Below the front, between paragraphs and at the end it takes nothing away and adds nothing."""
    lines = _ARTICLES[code]
    whole = _read(lines, "\n\n")
    assert whole[0] == lines[0]
    assert whole[3] == lines[_HEAD:]
    wrong = [
        text
        for text in (line.split(" | ", 1)[1] for line in _WORDS[code])
        if _read([*lines[:at], text, *lines[at:]], "\n\n") != whole
    ]
    assert wrong == []


@pytest.mark.parametrize("code", _PROSE)
def test_prose_that_opens_with_such_words_is_prose(code: str) -> None:
    """Sentences that go their own way stay in the text, wherever they stand."""
    parser = newsparse.Parser()
    lines = _ARTICLES[code]
    wrong = [text for text in _PROSE[code] if _kind(parser, text) != "none"]
    for text in _PROSE[code]:
        for at in (_HEAD, _HEAD + 2, _HEAD + 4):
            if text not in _read([*lines[:at], text, *lines[at:]], "\n\n")[3]:
                wrong.append(text)
    assert wrong == []
