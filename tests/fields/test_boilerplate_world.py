"""Forms of boilerplate from many countries, what speaks for them, and news with the same words.

Every outlet, name and address here is invented.
"""

from __future__ import annotations

import pytest

from newsparse.fields import boilerplate_words as words
from newsparse.fields.boilerplate import judge, tables
from newsparse.fields.boilerplate_words import roles_of
from newsparse.languages import Language, Phrases, Prose, every, load

TABLES = tables(every())

FORMS = {
    "contact": [
        "Fragen oder Anregungen? Melden Sie sich bei uns.",
        "Onko sinulla juttuvinkki? Kerro siitä meille.",
        "Есть новость? Напишите нам на почту редакции.",
        "יש לכם מידע? כתבו לנו.",
        "제보를 기다립니다.",
        "新闻热线：020-5550-0142",
    ],
    "credits": [
        "Research: Mary Swann",
        "Von unserem Korrespondenten Bo Lund",
    ],
    "subscribe": [
        "Cet article vous est offert.",
        "Ten tekst przeczytasz dzięki prenumeracie.",
        "لقراءة المقال كاملا يرجى الاشتراك",
        "कृपया हमारे न्यूज़लेटर को सब्सक्राइब करें।",
        "สมัครสมาชิกเพื่ออ่านต่อ",
        "この続きは会員登録が必要です。",
        "הירשמו לניוזלטר שלנו",
        "여러분의 후원으로 만듭니다.",
    ],
    "share": [
        "Pridajte sa do diskusie",
        "Arkadaşına gönder",
        "Споделете във Facebook",
        "O que achou desta notícia?",
        "สนุกไหม แชร์เรื่องนี้ให้เพื่อน",
        "अपनी राय कमेंट बॉक्स में ज़रूर बताएं।",
        "欢迎在评论区留言",
    ],
    "correction": [
        "Diferentemente do que foi informado, o porto abriu na segunda. O texto foi corrigido.",
        "For the record: an earlier story gave the wrong first name for the captain.",
        "Article modifié le 4 mai à 18 heures avec la réponse du port.",
        "Aktualizované o vyjadrenie prístavu.",
        "Una versión anterior de este texto daba otra fecha.",
        "Die Küstenzeitung bedauert: In einer früheren Version dieses Artikels stand ein falscher Name.",
        "本文早前版本的日期有误，特此致歉。",
        "تصحيح: ورد في نسخة سابقة من المقال اسم خاطئ.",
    ],
    "author_bio": [
        "Dr Mary Swann is Senior Lecturer in Politics, Coast University",
        "Joe Lund, a professor of law at Coast University, is writing a book on strikes.",
        "Ann Ode writes about labour for the Coast Times.",
        "Eva Ode leitet das Politikressort.",
        "Anna Våg är historiker och författare.",
        "Anna Fala jest historyczką i publicystką.",
        "Meryem Kuğu gazeteci ve yazardır.",
    ],
    "disclaimer": [
        "De redactie is niet verantwoordelijk voor ingezonden stukken.",
        "Kirjoittajan mielipiteet ovat hänen omiaan.",
        "Редакция не несёт ответственности за содержание рекламы.",
        "Die Hafenpost ist nicht für die Inhalte externer Seiten verantwortlich.",
        "Les propos tenus n’engagent que leur auteur.",
        "הדעות המובעות אינן משקפות בהכרח את דעת המערכת.",
        "ये लेखक के निजी विचार हैं।",
        "本文仅代表作者个人观点。",
    ],
    "legal": [
        "Свидетельство о регистрации СМИ № 1234 выдано в 2010 году.",
        "Registered in England No. 1234567. Registered office: 1 Quay Street.",
    ],
    "comments": [
        "Die kommentare op hierdie berig is gesluit.",
        "Reageren is enkel mogelijk met een volledige naam.",
        "The Harbour Gazette reserves the right not to publish comments that are indecent.",
        "Γράψτε το σχόλιό σας",
        # Greek capitals bear no accents.
        "ΓΡΑΨΤΕ ΤΟ ΣΧΟΛΙΟ ΣΑΣ",
        "Voir tous les commentaires",
        "Show all comments",
    ],
    "copyright": [
        "Перепечатка материалов только с согласия редакции.",
        "Reproduction in whole or in part without permission is prohibited.",
    ],
}

PROSE = [
    "Alle rettigheder for de tilbageholdte skal respekteres, sagde retten.",
    "Alle rettigheder for de tilbageholdte blev suspenderet fredag.",
    "Alla rättigheter för de gripna måste respekteras, sade domstolen.",
    "Alle rettigheter for de pågrepne må respekteres, sa retten.",
    "Todos os direitos dos detidos foram suspensos na sexta-feira.",
    "Wszelkie prawa zatrzymanych zostały zawieszone w piątek.",
    "Все права задержанных должны соблюдаться, заявил суд.",
    "Tüm hakları ellerinden alındı.",
    "Kwame Lund joined the party in 1998 and left it after the war.",
    "Anna Berg arbeitet als Krankenpflegerin in Bremen und hat drei Kinder.",
    "Mario Rossi si occupa di migranti da venti anni e non ha mai visto nulla di simile.",
    "Jana Nová pracuje jako zdravotní sestra v Brně.",
    "Ocean Insurance covers ports and shipping for the Harbour Group.",
    "Amnesty International reports on the camps every year.",
    "Der Autor des Gutachtens arbeitete früher für die Reederei.",
    "An earlier version of the bill would have banned the strike outright.",
    "Una primera versión de la ley prohibía la huelga.",
    "Une première version du texte avait été rejetée par les sénateurs.",
    "En tidligere version af loven blev forkastet i maj.",
    "Les tribunes étaient vides et les prénoms des joueurs manquaient.",
    "Sie haben bereits zwei Kinder verloren, sagt der Arzt.",
    "Los precios subieron otra vez y las opiniones se dividen.",
    "The terms of the deal were published by the council on Friday.",
    "Die Bedingungen des Angebots wurden am Freitag veröffentlicht.",
]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in FORMS.items() for text in texts]
)
def test_forms_of_the_world(kind: str, text: str) -> None:
    """A newsroom's own wording is known by its phrases, in each language."""
    found = judge(text, TABLES)
    assert found.kind == kind
    assert found.score > 0.0


@pytest.mark.parametrize("text", PROSE)
def test_news_with_the_same_words(text: str) -> None:
    """Rights of the detained, versions of a bill, and what people do for a living are news."""
    assert judge(text, TABLES).score < 0.0


@pytest.mark.parametrize(
    "address",
    ["harbourpost.example/contact", "https://harbourpost.example", "ed@harbourpost.example"],
)
def test_an_address_alone_is_a_contact(address: str) -> None:
    """It needs nothing else, whichever language is asked."""
    found = judge(address, tables((load("en"),)))
    assert found.kind == "contact"
    assert found.score > 2.0


def test_a_word_with_a_full_stop_in_it_is_no_address() -> None:
    """A missing blank behind a stop, and a stop before a quotation mark, are no addresses."""
    assert judge("time.The", TABLES).kind is None
    assert judge("“The wheel turned.”", TABLES).kind is None


OWN = tables(
    (
        Language(
            code="x-own",
            name="Own",
            native="Own",
            prose=Prose(common="le de e"),
            phrases=Phrases(
                opens={"related": "plus de isto | altere novas"},
                holds={"share": "parte le pagina", "author_bio": "scribe libros"},
                house="nos",
                itself="iste texto",
                topics={"correction": "errores", "author_bio": "romances | libros"},
                speech="diceva",
                is_words="es",
                trades="scriptor | editor",
            ),
        ),
    )
)


def test_roles_of_words() -> None:
    """Each word is looked up once; what it may be a sign of is a sum."""
    assert roles_of(["pagina", "nos"], OWN) & words.HOUSE
    assert roles_of(["pagina"], OWN) & words.KEY
    assert roles_of(["texto"], OWN) == words.ITSELF
    assert roles_of(["errores"], OWN) == words.TOPIC
    assert roles_of(["scriptor", "diceva"], OWN) == words.TRADE | words.CAREER | words.SPEECH
    assert roles_of(["facebook"], OWN) & words.SERVICE
    assert roles_of(["mare"], OWN) == 0


def test_small_words_of_any_language_are_of_no_field() -> None:
    """The word "to" is English, though a phrase of another language has the same letters."""
    two = tables(
        (
            load("en"),
            Language(
                code="x-own",
                name="Own",
                native="Own",
                prose=Prose(common="le de"),
                phrases=Phrases(opens={"share": "the partar"}),
            ),
        )
    )
    assert "partar" in two.field
    assert "the" not in two.field


def test_long_phrases_leave_their_words_alone() -> None:
    """Most words of a long phrase are anybody's: it is known as a whole."""
    own = tables(
        (
            Language(
                code="x-own",
                name="Own",
                native="Own",
                prose=Prose(common="le"),
                phrases=Phrases(opens={"share": "partar pagina con amicos | da ligamine"}),
            ),
        )
    )
    assert "ligami" in own.field
    assert "amicos" not in own.field
    assert judge("Partar pagina con amicos", own).kind == "share"


def test_a_long_note_on_a_person_names_several_works() -> None:
    """The news says who somebody is, and goes on; a note on the author goes on to more of it."""
    on = " e ha vivite in tres portos, duo urbes e un isola del nord con su familia" * 4
    news = f"Ana Onda es scriptor{on}."
    note = f"Ana Onda es scriptor e editor de romances{on}."
    assert len(news) > 240
    assert judge(note, OWN).score > judge(news, OWN).score


def test_a_paper_stands_for_the_trade() -> None:
    """Who covers ports for a paper is its reporter; who covers ports for a company is not."""
    english = tables((load("en"),))
    assert judge("Mary Swann covers ports for the Harbour Post.", english).kind == "author_bio"
    assert judge("Mary Swann covers ports for the Harbour Group.", english).kind is None


def test_names_behind_a_phrase_are_no_sentence_that_runs_on() -> None:
    """Those who wrote a report are named behind it, and nothing else is."""
    english = tables((load("en"),))
    named = judge("Reporting by Ann Ode and Bo Lund.", english)
    told = judge("Reporting by the agency was found to be accurate in every detail.", english)
    assert named.score > 0.0 > told.score


def test_a_paragraph_is_no_title() -> None:
    """What leads to other pages is short: a long sentence with the same opening is text."""
    on = " que le capitano de porto ha videte in le nocte del grande tempesta" * 5
    short = judge("Plus de isto: le porto", OWN)
    assert short.kind == "related"
    assert judge(f"Plus de isto nos ha vide{on}.", OWN).score < 0.0


def test_the_outlet_speaks_in_the_sentence_of_its_phrase() -> None:
    """A voice further down a block does not tie the phrase that opens it."""
    tied = judge("Altere novas nos trovava heri. Le porto es grande.", OWN)
    loose = judge("Altere novas illes trovava heri. Le porto nos es grande.", OWN)
    assert tied.score > loose.score


SKIPS = [
    "Werbung überspringen",
    "Passer la publicité",
    "Saltar anuncio",
    "Salta annuncio",
    "Pular anúncio",
    "Advertentie overslaan",
    "Hoppa över annons",
    "Hopp over annonsen",
    "Ohita mainos",
    "Pomiń reklamę",
    "Přeskočit reklamu",
    "Reklamı geç",
    "Пропустить рекламу",
    "広告をスキップ",
    "광고 건너뛰기",
    "跳过广告",
    "تخطي الإعلان",
]


@pytest.mark.parametrize("text", SKIPS)
def test_the_button_that_skips_an_advertisement(text: str) -> None:
    """Pages print it in front of the space, for those who cannot see it; it opens no sentence."""
    kind, score = judge(text, TABLES)
    assert kind is not None
    assert kind.value == "advertisement"
    assert score > 0.0


@pytest.mark.parametrize(
    "text",
    [
        "Passer la publicité de l'école dans l'espace privé prendra des années, dit le ministre.",
        "Saltar anuncios es lo que hacen nueve de cada diez espectadores, según el estudio.",
        "Reklamı geçen seyirci sayısı bu yıl iki katına çıktı, dedi müdür.",
    ],
)
def test_a_sentence_on_skipping_advertisements_is_news(text: str) -> None:
    """The words are the whole of the button."""
    assert judge(text, TABLES).score < 0.0


ORIGINALS = [
    "Перевод с английского (13 апреля 2025 г.)",
    "İngilizce’den çeviri (27 Şubat 2006)",
    "نُشر هذا المقال لأول مرة باللغة الإنجليزية في 13 أبريل 2025",
    "இக்கட்டுரை முதலில் 13 ஏப்ரல் 2025 அன்று ஆங்கிலத்தில் வெளியானது",
    "මෙය 2025 අප්‍රේල් 13 දින ඉංග්‍රීසියෙන් පළවූ ලිපියේ සිංහල පරිවර්තනයයි",
    "নিবন্ধটি মূলত ১৩ এপ্রিল ২০২৫ তারিখে ইংরেজিতে প্রকাশিত হয়েছিল",
    "本文最初于2025年4月13日以英文发表",
    "Artykuł ukazał się pierwotnie w języku angielskim 13 kwietnia 2025",
    "Artikel ini pertama kali diterbitkan dalam bahasa Inggris pada 13 April 2025",
]


@pytest.mark.parametrize("text", ORIGINALS)
def test_what_another_language_had_first(text: str) -> None:
    """A note says of which text this one is a translation, and may name the day in brackets."""
    found = judge(text, TABLES)
    assert found.score > 0.0
    assert found.kind is not None
    assert found.kind.value == "credits"


@pytest.mark.parametrize(
    "text",
    [
        "Перевод с английского ему дался трудно, и он сдал рукопись в мае.",
        "Перевод с английского стихов Блейка вышел в мае.",
        "論文は昨年、英語で発表された。",
        "이 연구 결과는 지난해 영어로 처음 발표되었다.",
        "তাঁর উপন্যাসটি ইংরেজিতে প্রকাশিত হয়েছিল।",
        "அவரது நூல் 1998 இல் ஆங்கிலத்தில் வெளியானது.",
        "Publicado originalmente em 1962, o romance vendeu milhões de exemplares no Brasil.",
        "Aus dem Englischen übersetzte er mehr als vierzig Romane.",
    ],
)
def test_books_have_their_languages_too(text: str) -> None:
    """What the news tells of translations is no note on itself."""
    assert judge(text, TABLES).score <= 0.0


MAILED = [
    "Sie erhalten diese E-Mail, weil Sie den Newsletter der Küstenpost abonniert haben. Abmelden",
    "Bu e-postayı Liman bültenine abone olduğunuz için alıyorsunuz. Abonelikten çık",
    "Otrzymujesz tę wiadomość, ponieważ zapisałeś się do newslettera Portu. Wypisz się",
    "Je ontvangt deze e-mail omdat je je hebt aangemeld voor de Havenbrief. Afmelden",
    "Λαμβάνετε αυτό το email επειδή εγγραφήκατε στο ενημερωτικό δελτίο μας. Διαγραφή",
    "Primiți acest e-mail pentru că v-ați abonat la buletinul Portul. Dezabonare",
    "Du får detta mejl eftersom du prenumererar på Hamnbladets nyhetsbrev.",
    "您收到此邮件是因为您订阅了海港电子通讯。取消订阅",
    "आपको यह ईमेल इसलिए मिला है क्योंकि आपने न्यूज़लेटर की सदस्यता ली है।",
]


@pytest.mark.parametrize("text", MAILED)
def test_why_a_reader_is_sent_a_mail(text: str) -> None:
    """What stands below a newsletter, in the languages of its readers."""
    found = judge(text, TABLES)
    assert found.score > 0.0
    assert found.kind is not None
    assert found.kind.value == "subscribe"


@pytest.mark.parametrize(
    "text",
    [
        "要联系世界社会主义网站和社会主义平等党，请访问：",
        "ডব্লিউএসডব্লিউএস এবং সোশ্যালিস্ট ইকুয়ালিটি পার্টির সঙ্গে যোগাযোগ করতে দেখুন: wsws.org/contact",
        "Pentru a contacta Partidul Egalității Socialiste, vizitați: socialism.example/contact",
    ],
)
def test_how_to_reach_the_world_socialist_web_site(text: str) -> None:
    """Site and party are known by their names in the languages that they are read in."""
    found = judge(text, TABLES)
    assert found.score > 0.0
    assert found.kind is not None
    assert found.kind.value == "contact"


FORMS_TO_FILL_IN = [
    "Rejoignez les comités du port! Remplissez le formulaire ci-dessous.",
    "¡Participe! Complete el formulario a continuación.",
    "Partecipate! Compila il modulo qui sotto.",
    "Присоединяйтесь! Заполните форму ниже.",
    "Dołącz do nas! Wypełnij poniższy formularz.",
    "Bergabunglah! Isi formulir di bawah ini.",
    "请填写下面的表格。",
    "以下のフォームにご記入ください。",
]


@pytest.mark.parametrize("text", FORMS_TO_FILL_IN)
def test_forms_to_fill_in_behind_a_call(text: str) -> None:
    """In whichever sentence, who is asked to fill in a form is the reader."""
    found = judge(text, TABLES)
    assert found.score > 0.0
    assert found.kind is not None


@pytest.mark.parametrize(
    "text",
    [
        "She asked him to fill in the form below, and then she was gone.",
        "Il avait rempli le formulaire ci-dessous, disait la lettre du ministère.",
        "Полицейский велел ей заполнить форму и ждать в коридоре.",
    ],
)
def test_forms_that_the_news_tells_of(text: str) -> None:
    """Somebody else has filled them in."""
    assert judge(text, TABLES).score <= 0.0


@pytest.mark.parametrize(
    "text",
    [
        "JavaScript must be enabled to play this video.",
        "Javascript är avstängt",
        "Javascript måste vara påslaget för att kunna spela video",
        "JavaScript er slået fra i din browser",
        "Du må slå på JavaScript for å se dette.",
        "Javascript ist deaktiviert.",
        "Vous devez activer JavaScript pour regarder cette vidéo.",
        "Debes activar JavaScript para ver este vídeo.",
        "É necessário ativar o JavaScript para ver o vídeo.",
        "Selaimesi ei tue videon toistamista.",
        "Twoja przeglądarka nie obsługuje odtwarzania wideo.",
        "Включите JavaScript, чтобы посмотреть видео.",
        "您的浏览器不支持播放视频",
        "お使いのブラウザではこの動画を再生できません",
        "Om dit item te kunnen bekijken moet je cookies aanvaarden",
        "Pour voir ce contenu, vous devez accepter les cookies.",
        "Um diesen Inhalt zu sehen, akzeptieren Sie bitte unsere Cookies.",
        "Nähdäksesi tämän sisällön hyväksy evästeet.",
        "This service is not intended for persons residing on the far islands.",
        "More on this topic",
    ],
)
def test_what_a_page_says_where_a_player_would_be(text: str) -> None:
    """A browser without scripts or consent shows a note, in the language of the page."""
    found = judge(text, TABLES)
    assert found.score > 0.0
    assert found.kind is not None
    assert found.kind.value in {"navigation", "legal", "related"}


@pytest.mark.parametrize(
    "text",
    [
        "JavaScript was written in ten days, said the engineer on Monday.",
        "JavaScript är ett språk som barnen i Marrick lär sig i skolan.",
        "Om dit huis te kunnen bekijken moest de burgemeester een sleutel lenen.",
        "Pour voir ce tableau, il fallait passer par la cave du musée.",
    ],
)
def test_what_is_told_of_scripts(text: str) -> None:
    """No note: something is told of them."""
    assert judge(text, TABLES).score <= 0.0
