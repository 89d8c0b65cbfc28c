"""Bylines as newsrooms of many countries set them: agencies by label, genres, posts, places, signs.

How the table is written says ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable

import newsparse
from newsparse import languages, publishers
from newsparse.fields import byline, byline_east, byline_houses, date

FORMS: dict[str, str] = {
    # A genre stands right before the name.
    "Gastbeitrag Anna Muster": "Anna Muster",
    "Kommentar Anna Muster": "Anna Muster",
    "Gastkommentar: Ulrich Muster": "Ulrich Muster",
    "Gastbeitrag: Prof. Dr. Anna Muster": "Prof. Dr. Anna Muster",
    "Op-ed by Jane Doe": "Jane Doe",
    "Chronique d'Alain Dupré": "Alain Dupré",
    "Opinión de Marta Salas": "Marta Salas",
    "Aktualisiert von Peter Muster": "Peter Muster|credit=editing",
    "Kommentar Wiebke": "",
    "Guest Essay": "",
    # Behind a slash who took the picture.
    "Quelle: dpa/Jana Muster": "",
    "Quelle: picture alliance/dpa/Jana Muster": "",
    # Agencies and papers by a label, a phrase or a sign.
    "Quelle: ZEIT ONLINE, dpa, AFP": "ZEIT ONLINE|org;dpa|org;AFP|org",
    "Quelle: hafen.example, dpa": "hafen.example|org;dpa|org",
    "Source : AFP": "AFP|org",
    # The way to everything else that somebody wrote.
    "Jane Doe View More Articles": "Jane Doe",
    "By Jane Doe View all posts": "Jane Doe",
    "Jane Doe See full bio": "Jane Doe",
    "Marta Salas Ver todas las entradas": "Marta Salas",
    "Jan de Vries Bekijk profiel": "Jan de Vries",
    "Anna Muster Alle Beiträge": "Anna Muster",
    # What content-management systems print: who has signed, posted or entered a text.
    "Firmado por Marta Salas": "Marta Salas",
    "Firmado por Redacción": "Redacción|org",
    "Assinado por João Silva": "João Silva",
    "Postado por João Silva": "João Silva",
    "Signé Alain Dupré": "Alain Dupré",
    "Inserito da Mario Rossi": "Mario Rossi",
    "Pubblicato da Luc Rossi, 14 aprile 2025": "Luc Rossi",
    "Pubblicato il 14 aprile 2025 da Luc Rossi": "Luc Rossi",
    "Opublikowane przez Jan Kowalski, 14 kwietnia 2025": "Jan Kowalski",
    "Gepostet von Anna Muster": "Anna Muster",
    "Gepost door Jan de Vries": "Jan de Vries",
    "Опубликовал Иван Петров": "Иван Петров",
    "Написала Анна Петрова": "Анна Петрова",
    "Опублікувала Олена Коваль": "Олена Коваль",
    "Dodane przez Jan Kowalski": "Jan Kowalski",
    "Zveřejnil Jan Novák": "Jan Novák",
    "Zverejnila Jana Nováková": "Jana Nováková",
    "Yayınlayan: Ahmet Yılmaz": "Ahmet Yılmaz",
    "Diposting oleh Budi Santoso": "Budi Santoso",
    "Đăng bởi Nguyễn Văn Nam": "Nguyễn Văn Nam",
    "Közzétette: Kovács János": "Kovács János",
    "Postat de Ion Popescu": "Ion Popescu",
    "Публикувано от Иван Петров": "Иван Петров",
    "Objavila Ivana Horvat": "Ivana Horvat",
    "Објавио Иван Петровић": "Иван Петровић",
    "Αναρτήθηκε από Γιώργος Παπαδόπουλος": "Γιώργος Παπαδόπουλος",
    "เผยแพร่โดย สมชาย ใจดี": "สมชาย ใจดี",
    "লেখক: রহিম উদ্দিন": "রহিম উদ্দিন",
    "রিপোর্ট: রহিম উদ্দিন": "রহিম উদ্দিন",
    # And what begins so, and is none.
    "Signé hier, l'accord ouvre la voie à la paix": "",
    "Написал и забыл": "",
    "Firmado por los dos países, el acuerdo abre la paz": "",
    "Signed by both sides on Monday": "",
    "Firmato da tutti i ministri, il decreto va in aula": "",
    "Assinado por todos, o acordo abre caminho": "",
    "Dodał, że nic nie wie": "",
    "Fuente: EFE": "EFE|org",
    "Πηγή: ΑΠΕ-ΜΠΕ": "ΑΠΕ-ΜΠΕ|org",
    "المصدر: رويترز": "رويترز|org",
    "来源：新华社、路透社": "新华社|org;路透社|org",
    "本文来源：新华社": "新华社|org",
    # What is printed behind a name is a button, or counts something.
    "2025-04-14 08:18 来源: 新京报 举报": "新京报|org",
    "来源：新京报 字号：大 中 小": "新京报|org",
    "来源： 新华网 关注新华网": "新华网|org",
    "记者 李明 报道 收藏": "李明",
    "업데이트 : 2025.04.14 12:20 닫기": "",
    "关注新华网": "",
    "执笔/刀姐&胡一刀": "刀姐;胡一刀",
    # A foreign name has a dot, and so have the sections of a paper.
    "作者：约翰·米勒": "约翰·米勒",
    "记者：约翰·米勒、李明": "约翰·米勒;李明",
    "文/李明·王芳": "李明;王芳",
    "来源：新华社·路透社": "新华社|org;路透社|org",
    "来源：澎湃新闻·澎湃号·政务": "澎湃新闻|org",
    "唐纳德·特朗普": "",
    "김민수 나무 칼럼니스트": "김민수|role=나무 칼럼니스트",
    "김민수 영화평론가": "김민수|role=영화평론가",
    # Neither a sentence nor a round-up in a paper's brackets.
    "文章本天成，妙手偶得之。": "",
    "【资讯汇总】9月26日盘中重要消息 把握走向": "",
    "收盘播报": "",
    "Via Reuters": "Reuters|org|credit=with",
    "With Reuters and AFP": "Reuters|org|credit=with;AFP|org|credit=with",
    "(Mit Material der Agentur dpa)": "Agentur dpa|org|credit=with",
    "По материалам РИА Новости": "РИА Новости|org|credit=with",
    "jst/dpa": "dpa|org",
    "hafen.example, mau/dpa": "hafen.example|org;dpa|org",
    "(jos/dpa)": "dpa|org",
    "(APA, red)": "APA|org",
    "(ČTK, jan)": "ČTK|org",
    "ČT24, ČTK": "ČT24|org;ČTK|org",
    "B.B. / Hina": "Hina|org",
    "FR/dpa": "FR|org;dpa|org",
    "TT-Reuters": "TT-Reuters|org",
    "ORF.at/Agenturen": "ORF.at|org;Agenturen|org",
    "Agence AFP": "Agence AFP|org",
    "Agence France-Presse (AFP)": "Agence France-Presse|org",
    "/ritzau/": "ritzau|org",
    "AFP, publié le 14 avril 2025 à 10h12": "AFP|org",
    "Par Le Parisien avec AFP": "Le Parisien|org;AFP|org|credit=with",
    "Article rédigé par franceinfo avec AFP": "franceinfo|org;AFP|org|credit=with",
    "Autor: Ion Muster | Sursa: Agerpres": "Ion Muster;Agerpres|org",
    "作者：王芳 来源：财联社": "王芳;财联社|org",
    "Source: Harbour Institute": "",
    "Quelle: eigene Berechnungen": "",
    "Reuters, and nobody else": "",
    # A place beside the agency, or in front of the name.
    "Berlin (dpa)": "dpa|org|loc=Berlin",
    "Madrid - EFE": "EFE|org|loc=Madrid",
    "ANSA - ROMA": "ANSA|org|loc=ROMA",
    "İSTANBUL - AA": "AA|org|loc=İSTANBUL",
    "Jakarta, CNN Indonesia": "CNN Indonesia|org|loc=Jakarta",
    "ANKARA/AA\nAyşe Muster": "AA|org|loc=ANKARA;Ayşe Muster",
    "Redazione ANSA ROMA": "Redazione ANSA|org|loc=ROMA",
    "القاهرة - محمد علي": "محمد علي|loc=القاهرة",
    "अमर प्रताप, नई दिल्ली": "अमर प्रताप|loc=नई दिल्ली",
    "منى أحمد - رويترز": "منى أحمد|aff=رويترز",
    "SÃO PAULO\nAna Luiza Prado": "Ana Luiza Prado|loc=SÃO PAULO",
    "Ana Luiza Prado\nSANTOS": "Ana Luiza Prado|loc=SANTOS",
    "NAIROBI, Kenya — By Jane Doe": "Jane Doe",
    "Javier Muster Madrid": "Javier Muster|loc=Madrid",
    # Several credits on one line.
    "Reporting by Jane Doe, writing by John Roe": "Jane Doe|credit=reporting;John Roe",
    "Reporting by Jane Doe in Paris, editing by Dan Roe": (
        "Jane Doe|loc=Paris|credit=reporting;Dan Roe|credit=editing"
    ),
    "Photographs by Jane Doe Text by John Roe": "Jane Doe|credit=photography;John Roe",
    "Anna Muster Text, Karl Muster Bilder": "Anna Muster;Karl Muster|credit=photography",
    "Contributing: Jane Doe": "Jane Doe|credit=additional_reporting",
    "Story by By JANE DOE, Associated Press": "JANE DOE|aff=Associated Press",
    "Pubblicato da: Jane Doe, 14 aprile 2025": "Jane Doe",
    # Names with posts, sections and houses.
    "Anna Muster Korrespondentin Berlin": "Anna Muster|role=Korrespondentin|loc=Berlin",
    "di Marco Muster, corrispondente da Bruxelles": (
        "Marco Muster|role=corrispondente|loc=Bruxelles"
    ),
    "Corresponsal en Berlín: Carmen Muster": "Carmen Muster|role=Corresponsal|loc=Berlín",
    "Jane Doe Politics Editor The Herald": "Jane Doe|role=Politics Editor|aff=The Herald",
    "Jane Doe Latin America correspondent": "Jane Doe|role=Latin America correspondent",
    "Jane Doe, Associate Professor of Law, Harbour University": (
        "Jane Doe|role=Associate Professor of Law|aff=Harbour University"
    ),
    "Jonas Jonaitis, LRT radijo laida „Ryto garsai“, LRT.lt": "Jonas Jonaitis|aff=LRT.lt",
    "By Jane Doe Associated Press Washington": "Jane Doe|aff=Associated Press|loc=Washington",
    "Von Anna Muster, MDR AKTUELL": "Anna Muster|aff=MDR AKTUELL",
    "Von ANNA MUSTER, TILDA MUSTER und AFP DEUTSCHLAND, Wien": (
        "ANNA MUSTER;TILDA MUSTER;AFP DEUTSCHLAND|org|loc=Wien"
    ),
    "Marie Muster, journaliste à Libération": "Marie Muster|role=journaliste|aff=Libération",
    "Marie Muster, directrice de recherche au CNRS": (
        "Marie Muster|role=directrice de recherche|aff=CNRS"
    ),
    "Ana Muster, corresponsal de La Vanguardia en Roma": (
        "Ana Muster|role=corresponsal|aff=La Vanguardia|loc=Roma"
    ),
    "Ana Muster, repórter da Folha, em Brasília": "Ana Muster|role=repórter|aff=Folha|loc=Brasília",
    "Ana Muster, redactora de política en El Diario": (
        "Ana Muster|role=redactora de política|aff=El Diario"
    ),
    "Marie Muster, France Bleu Gironde": "Marie Muster|aff=France Bleu Gironde",
    "Marie Muster Radio-Canada": "Marie Muster|aff=Radio-Canada",
    "Nina Muster and David Muster, PA Political Staff": (
        "Nina Muster|aff=PA Political Staff;David Muster|aff=PA Political Staff"
    ),
    "Ana Muster, g1 Rio": "Ana Muster|aff=g1 Rio",
    "Por Redação g1": "Redação g1|org",
    "Gastautorin: Anna Muster": "Anna Muster",
    "By J.D.": "J.D.",
    # Chinese, Japanese and Korean desks.
    "（中央社記者王小明台北5日電）": "王小明|aff=中央社|loc=台北",
    "（中央社台北5日電）": "中央社|org|loc=台北",
    "中央社／台北報導": "中央社|org|loc=台北",
    "綜合報導": "",
    "文/李建国 图/王芳": "李建国;王芳|credit=photography",
    "编译：张伟": "张伟",
    "记者 张伟 通讯员 李娜": "张伟;李娜",
    "记者丨陈洁 编辑丨李玉": "陈洁;李玉|credit=editing",
    "【文/观察者网 熊超然】": "熊超然|aff=观察者网",
    "特约撰稿人 王小波 发自香港": "王小波|loc=香港",
    "BBC中文記者 陳志芬": "陳志芬|aff=BBC中文",
    "路透北京4月14日 -": "",
    "編集委員・山田太郎": "山田太郎|role=編集委員",
    "経済部記者 山田太郎": "山田太郎|role=経済部記者",
    "社会部・田中花子": "田中花子|aff=社会部",
    "【ワシントン＝山田太郎】": "山田太郎|loc=ワシントン",
    "共同通信＝山田太郎": "山田太郎|aff=共同通信",
    "東京 山田太郎": "山田太郎|loc=東京",
    "【パリ共同】": "共同|org|loc=パリ",
    "パリ＝田中花子、ベルリン＝山田太郎": "田中花子|loc=パリ;山田太郎|loc=ベルリン",
    "今日のニュース": "",
    "(서울=연합뉴스) 이영희 김철수 기자 =": "이영희|aff=연합뉴스|loc=서울;김철수|aff=연합뉴스|loc=서울",
    "[하버뉴스] 김영수 기자": "김영수|aff=하버뉴스",
    "글·사진 박민수 여행작가": "박민수|role=여행작가",
    "이슬기 기자 =": "이슬기",
    "김영수 기자 | 경제부": "김영수",
    # A place with its preposition, a label before the author, a date in front.
    "Desde Bogotá, Ana Muster": "Ana Muster|loc=Bogotá",
    "De Brasília, Ana Muster": "Ana Muster|loc=Brasília",
    "Source: Xinhua | 2025-04-14 12:00 | Editor: hx": "Xinhua|org",
    "2025-04-14 11:32 来源：新华网 作者：王芳": "新华网|org;王芳",
    "입력 2025.04.14 11:32 수정 2025.04.14 12:00 김영수 기자": "김영수",
    "Nguyễn An 14/04/2025 11:32 GMT+7": "Nguyễn An",
    "Posted by Jane Doe at 11:32 AM": "Jane Doe",
    "2025年04月14日 11:32 港湾财经 王芳": "王芳|aff=港湾财经",
    "베이징=이정훈 특파원 jh@hafen.example": "이정훈|loc=베이징",
    "김민수 워싱턴 특파원": "김민수|loc=워싱턴",
    "김영수 연합뉴스 기자": "김영수|aff=연합뉴스",
    "田中花子（経済学者）": "田中花子|role=経済学者",
    "论坛 | 2025": "",
    # Houses that no profile describes, beside others or in more words.
    "Jane Doe | The Oregonian/OregonLive": "Jane Doe|aff=The Oregonian/OregonLive",
    "Jane Doe, Bloomberg News (TNS)": "Jane Doe|aff=Bloomberg News",
    "sti/hba (dpa, afp, rtr)": "dpa|org;afp|org",
    "EFE / El Comercio": "EFE|org;El Comercio|org",
    "Quelle: dpa.": "dpa|org",
    "Quelle: STERN, Euronews": "STERN|org;Euronews|org",
    "来源：港湾日报": "港湾日报|org",
    "AFP-JIJI / Reuters": "AFP-JIJI|org;Reuters|org",
    "Nguyễn Văn An (theo Reuters)": "Nguyễn Văn An;Reuters|org",
    "Von HBR Deutschland": "HBR Deutschland|org",
    "Statement des Parteivorstands der Linken": "Parteivorstands der Linken|org",
    "Redaktion Wirtschaft": "Redaktion Wirtschaft|org",
    "Lesetipp der Redaktion": "",
    "La Jornada, Corresponsal": "",
    "Jane Doe Arts and media correspondent": "Jane Doe|role=Arts and media correspondent",
    "Von Anna Muster, Redakteurin für Wirtschaft": "Anna Muster|role=Redakteurin für Wirtschaft",
    "Jane Doe Reporting from London": "Jane Doe|loc=London",
    "新华社 王芳": "王芳|aff=新华社",
    "王芳 李明 张伟": "王芳;李明;张伟",
    "Laura Muster (Corresponsal)": "Laura Muster|role=Corresponsal",
    "Kommentar: Wiebke": "",
    "Harbour: Jane Doe": "",
    # What joins names in one language stands before a place in another.
    "di Ludovica Muster, nostra inviata a Capo Faro": (
        "Ludovica Muster|role=nostra inviata|loc=Capo Faro"
    ),
    "Dalla nostra inviata a Capo Faro Ginevra Muster": "Ginevra Muster|loc=Capo Faro",
    # A post and what it is of, in common words; the house behind it.
    "Marie Muster, professeure de sociologie, Université Port 2": (
        "Marie Muster|role=professeure de sociologie|aff=Université Port 2"
    ),
    "Jane Doe, Senior Lecturer in Criminology, University of Harbour": (
        "Jane Doe|role=Senior Lecturer in Criminology|aff=University of Harbour"
    ),
    "Олена Гончар, кореспондентка Гавань Центр": (
        "Олена Гончар|role=кореспондентка|aff=Гавань Центр"
    ),
    "Marie Muster, infirmière qui accuse": "",
    "Marie Muster, professeure de sociologie, dénonce une réforme": "",
    "Jane Doe, teacher at the school that burned": "",
    # Ranks, peers, honours.
    "By Col. (ret.) Dan Muster": "Col. (ret.) Dan Muster",
    "Maj. Gen. (retd) Jane Doe": "Maj. Gen. (retd) Jane Doe",
    "By Baroness Muster of Harbour": "Baroness Muster of Harbour",
    "By Sir Alan Muster KC": "Sir Alan Muster",
    # A house and who put its text on the page.
    "Press Trust of India | Posted by: Jane Doe": (
        "Press Trust of India|org;Jane Doe|credit=editing"
    ),
    # A time past beside the date; a father's name; a paper behind four names.
    "Jane Doe | Published March 3, 2021 | Updated 2 years ago": "Jane Doe",
    "by Nor Aini Mohd Yusof": "Nor Aini Mohd Yusof",
    "By JOSE RIZAL C. MUSTER Manila Bulletin": "JOSE RIZAL C. MUSTER|aff=Manila Bulletin",
    "By Jane Doe, hafen24.com": "Jane Doe|aff=hafen24.com",
    # Scripts without capitals: a post, a title or a first name shows a name.
    "مریم هاشمی، خبرنگار اقتصادی": "مریم هاشمی|role=خبرنگار اقتصادی",
    "د. عبد الخالق منصور": "د. عبد الخالق منصور",
    "واشنطن: هبة منصور": "هبة منصور|loc=واشنطن",
    "واشنطن: اتفاق جديد": "",
    "از تهران تا مشهد": "",
    "जागरण संवाददाता, नई दिल्ली": "जागरण संवाददाता|org|loc=नई दिल्ली",
    "โดย ท่าเรือโพสต์": "ท่าเรือโพสต์|org",
    "이용약관": "",
    "文化芸能": "",
    # A label before a comma; two words in brackets; a house and its reporter.
    "Autor, Juan Muster": "Juan Muster",
    "Minh Khôi (tổng hợp)": "Minh Khôi",
    "Laporan wartawan Pelabuhan.com, Ahmad Zaki": "Ahmad Zaki|aff=Pelabuhan.com",
    "Kontributor Pelabuhan, Ahmad Zaki": "Ahmad Zaki|role=Kontributor|loc=Pelabuhan",
    # A genre, a colon and nothing but a name; stations; labels without their colon.
    "Opinião: Iolanda Muster": "Iolanda Muster",
    "Analysis: Somebody Gambles": "",
    "By Brianna Muster FOX 5 NY": "Brianna Muster|aff=FOX 5 NY",
    "Words Ysolde Muster\nPhotography Karl Muster": (
        "Ysolde Muster;Karl Muster|credit=photography"
    ),
    "PA Media, Jane Doe": "PA Media|org;Jane Doe",
    "Jane Doe, PA Scotland Deputy Political Editor": (
        "Jane Doe|role=Deputy Political Editor|aff=PA Scotland"
    ),
    "Jane Doe, Professor of Immunology, King's College Harbour": (
        "Jane Doe|role=Professor of Immunology|aff=King's College Harbour"
    ),
    "Jane Doe, junior researcher at the Harbour Institute": (
        "Jane Doe|role=junior researcher|aff=the Harbour Institute"
    ),
    "Jane Doe via AP": "",
    "By Jane Doe And John Roe": "Jane Doe;John Roe",
    "Von Anna Muster Und Karl Muster": "Anna Muster;Karl Muster",
    "Torsten Muster\n08-123 45 67\ntorsten@hamn.example": "Torsten Muster",
    "Katharina Sprecher, Redaktion Hafen": "Katharina Sprecher|role=Redaktion Hafen",
    "Jane Doe I Staff Writer": "Jane Doe|role=Staff Writer",
    "Jane Doe\nSenior Contributor\nI write about ships and harbours.": (
        "Jane Doe|role=Senior Contributor"
    ),
    "Jane Doe in Anfield": "Jane Doe|loc=Anfield",
    "Reporting by Jane Doe and Dan Muster in London; editing by Sue Muster": (
        "Jane Doe|credit=reporting;Dan Muster|loc=London|credit=reporting;Sue Muster|credit=editing"
    ),
    "Son dakika haberleri": "",
    "NHR Audiothek": "",
    "Uttar Pradesh": "",
    "Mount Everest": "",
    "Por Mar y Tierra": "",
    # Titles of Central Europe, quotation marks, posts in front of a house without one.
    "prof. dr hab. Jan Muster": "prof. dr hab. Jan Muster",
    "doc. PhDr. Karel Muster, CSc.": "doc. PhDr. Karel Muster",
    "Одарка Мустер, «Вечірня гавань»": "Одарка Мустер|aff=Вечірня гавань",
    "Глеб Мустер, корреспондент «Гавани»": "Глеб Мустер|role=корреспондент|aff=Гавани",
    "Kristjan Muster, Sadama Ülikooli professor": (
        "Kristjan Muster|role=Sadama Ülikooli professor"
    ),
    "Z Tbilisi Marta Muster": "Marta Muster|loc=Tbilisi",
    "Jane Doe for RNZ Pacific": "Jane Doe|aff=RNZ Pacific",
    "By Jane Doe, Kampala Despatch": "Jane Doe|aff=Kampala Despatch",
    "Jane Doe, King's harbour": "",
    "From Paris With Love": "",
    "Suomen Pankki": "",
    "In News, Portugal": "",
    "Jane Doe, Professor of Public Health, University of Harbour": (
        "Jane Doe|role=Professor of Public Health|aff=University of Harbour"
    ),
    "Jane Doe, Local Journalism Initiative Reporter, The Harbour Sentinel": (
        "Jane Doe|role=Local Journalism Initiative Reporter|aff=The Harbour Sentinel"
    ),
    "Written by Jane Doe | Edited by Ann Ode | New Delhi": (
        "Jane Doe|loc=New Delhi;Ann Ode|credit=editing"
    ),
    "Jane Doe at the Emirates Stadium": "Jane Doe|loc=Emirates Stadium",
    "dal corrispondente Marco Muster LONDRA": ("Marco Muster|role=dal corrispondente|loc=LONDRA"),
    "Tekst: Halvor Muster Foto: Privat": "Halvor Muster",
    "By Jane Doe Photo: Getty Images": "Jane Doe",
    "Halvor Muster Foto: Getty": "",
    "Anna Muster da Parigi": "Anna Muster|loc=Parigi",
    "Leonardo da Vinci": "Leonardo da Vinci",
    "Tobias Muster for Vox": "Tobias Muster|aff=Vox",
    # Crossheads, titles of series, places.
    "Bitcoin ETF": "",
    "Nebula S24 Ultra": "",
    "Derechos Humanos": "",
    "Cambio Climático": "",
    "San Fermín": "",
    "Segurança Pública": "",
    "Rentrée Scolaire": "",
    "Diritti Umani": "",
    "Heißer Herbst": "",
    "Golden Age": "",
    "Capitol Hill Riot": "",
    "Premium Content": "",
    "Frau Holle": "",
}


def test_forms(misread: Callable[..., dict[str, str]]) -> None:
    """Each line of a newsroom names its authors, and what is printed beside them."""
    assert not misread(FORMS)


def test_spans_of_houses_and_of_eastern_desks() -> None:
    """A span leads back to the name as it stands in the line."""
    for text in (
        "Berlin (jst/dpa)",
        "Quelle: ntv, dpa",
        "【パリ共同】",
        "（中央社記者王小明台北5日電）",
    ):
        for author in newsparse.parse_byline(text).authors:
            assert author.span.of(text) == author.name


def test_lines_of_houses_are_refused_at_little_cost() -> None:
    """A line that neither begins nor ends with a house, or is too long, is not looked at again."""
    tables = byline.tables(languages.every(), publishers.every())
    assert not byline_houses.signs("The wheel took eleven minutes to move.", tables)
    assert not byline_houses.signs("dpa " * 40, tables)
    assert not byline_houses.signs("", tables)
    assert not byline_east.signs("The wheel took eleven minutes to move.", tables.east)
    assert byline.scan("", tables, date.tables(languages.every())) is None
