"""What a line opens with: labels, prepositions, kinds of text, marks of the East and no name behind.

How tables are written says ``conftest.py``.
"""

from __future__ import annotations

from collections.abc import Callable

READ = {
    # Greek capitals bear no accents.
    "ΣΥΝΤΑΚΤΗΣ: ΓΙΩΡΓΟΣ ΜΑΣΤΟΡΑΣ": "ΓΙΩΡΓΟΣ ΜΑΣΤΟΡΑΣ",
    "ΓΡΑΦΕΙ Ο ΓΙΩΡΓΟΣ ΜΑΣΤΟΡΑΣ": "ΓΙΩΡΓΟΣ ΜΑΣΤΟΡΑΣ",
    "Γράφει ο Γιώργος Μάστορας": "Γιώργος Μάστορας",
    # A father's name behind a stroke, a town of several words, a button in capitals.
    "By MARTIN LEE, JUNAID bin IBRAHIM and GERARD A/L MUSTER": "MARTIN LEE;JUNAID bin IBRAHIM;"
    "GERARD A/L MUSTER",
    "By Abdul Latif a/l Raman": "Abdul Latif a/l Raman",
    "By Priya d/o Muster and Jane Doe": "Priya d/o Muster;Jane Doe",
    "By Jane Doe/John Roe": "Jane Doe;John Roe",
    "Por Ana Muster | Santiago de Compostela | 06/03/2025": "Ana Muster "
    "|loc=Santiago de Compostela",
    "AVTOR:\nŠpela Muster\nPREBERI VEČ": "Špela Muster",
    "Por\nAna Muster\n06/03/2025 - 05:00 EC EXCLUSIVO": "Ana Muster",
    "By Jane Doe\nJOHN ROE": "Jane Doe;JOHN ROE",
    "撰文：王小明\n出版：2025-03-06 16:12 更新：2025-03-06 17:01": "王小明",
    # A label answers another one, whatever its case and whether it is an office as well.
    "Tekst Bogumiła Szczepaniak, zdjęcia Zdzisław Gajda": "Bogumiła Szczepaniak;"
    "Zdzisław Gajda |credit=photography",
    "Текст Евстигней Лоскутов, фото Агриппина Зотова": "Евстигней Лоскутов;"
    "Агриппина Зотова |credit=photography",
    "By Jane Doe, photographs John Roe": "Jane Doe;John Roe |credit=photography",
    "Par Maëlys Courtin, photo Thibault Garrigue": "Maëlys Courtin;"
    "Thibault Garrigue |credit=photography",
    "Penulis Wulandari Prasetya Editor Bambang Suryadi": "Wulandari Prasetya;"
    "Bambang Suryadi |credit=editing",
    "Writer Jane Doe Photographer John Roe": "Jane Doe;John Roe |credit=photography",
    "Reporter Jane Doe": "Jane Doe |role=Reporter",
    "Reporter Mary Jane White": "Mary Jane White |role=Reporter",
    "Text Jane Doe Photos John Roe": "Jane Doe;John Roe |credit=photography",
    # A kind of text and a bar.
    "Opinión | María Ruiz": "María Ruiz",
    "Opinião | Maria Pinto": "Maria Pinto",
    # Towns in capitals behind a name, but families, too.
    "Ginevra Tosatti MILANO": "Ginevra Tosatti |loc=MILANO",
    "Gian Luca MILANO": "Gian Luca MILANO",
    # Two first names that are written as one.
    "By MaryAnn Smith": "MaryAnn Smith",
    "MaryAnn Smith, Staff Writer": "MaryAnn Smith |role=Staff Writer",
    "Written by MaryAnn Smith and AnneMarie Roe": "MaryAnn Smith;AnneMarie Roe",
    "WikiLeaks Party": "WikiLeaks Party |org",
    # Initials without a full stop.
    "K Shanmugam": "K Shanmugam",
    "V Ramesh Babu": "V Ramesh Babu",
    "Bài: Trịnh Thu Hiền và Mạc Quốc Bảo": "Trịnh Thu Hiền;Mạc Quốc Bảo",
    # Newsrooms keep what they are called by.
    "Redacción Madrid": "Redacción Madrid |org",
    "Harbour Courier Staff": "Harbour Courier Staff |org",
    "WDR-Redaktion Palma": "WDR-Redaktion Palma |org",
    # Marks of the East, and the posts behind Korean names.
    "記者山本花子": "山本花子",
    "聞き手山本花子": "山本花子",
    "作者张三": "张三",
    "作者 张三（北京大学教授）": "张三 |aff=北京大学教授",
    "백승우 시민기자": "백승우",
    "김민수 교수 | 2024.05.03": "김민수 |role=교수",
    "백승우(소설가)": "백승우 |role=소설가",
    "남궁 민수 기자": "남궁 민수",
    "김민수 이영희 기자": "김민수;이영희",
    "編集委員・蓮見浩介": "蓮見浩介 |role=編集委員",
    "글 백승우, 번역가": "백승우 |role=번역가",
    # A sign joins two names of families.
    "记者张建国和李明": "张建国;李明",
    "作者：张建国与李明": "张建国;李明",
    "文：山田太郎と鈴木花子": "山田太郎;鈴木花子",
    "백승우와 추미란 기자": "백승우;추미란",
    "（记者张建国与李明）": "张建国;李明",
    "本报记者张建国、李明报道": "张建国;李明",
    "記者張建國和李明／台北報導": "張建國 |loc=台北;李明 |loc=台北",
    "백승우 추미란 도경민 기자": "백승우;추미란;도경민",
    "记者王和平": "王和平",
    "文：和田太郎": "和田太郎",
    # Small words behind a date that are of the mark.
    "14.04.2025 | A cura di Ginevra Tosatti": "Ginevra Tosatti",
    "14.04.2025 | 投稿者 蓮見浩介": "蓮見浩介",
    "14.04.2025 | منتشر شده توسط پیمان خرسندی": "پیمان خرسندی",
    "2025-04-14 От: Светлозар Дамянов": "Светлозар Дамянов",
    "Posted on 3 May 2024 in News by Jane Doe": "Jane Doe",
    # Scripts without capitals.
    "كتب: سندس الخطابي": "سندس الخطابي",
    "מאת: עינבל שטרן": "עינבל שטרן",
    "लेखक: तेजस्विनी पाठक": "तेजस्विनी पाठक",
    "जागरण संवाददाता, लखनऊ": "जागरण संवाददाता |org |loc=लखनऊ",
    "নিজস্ব প্রতিবেদক, ঢাকা": "নিজস্ব প্রতিবেদক |org |loc=ঢাকা",
    "By Staff and news service reports": "Staff and news service reports |org",
}

NONE = [
    # Labels without their colon, in front of what may be anybody or anything.
    "Επιμέλεια Ευανθία Κοντού",
    "Interjú Bodrogi Zsomborral",
    "Komentář Ctirad Pospíchal",
    "Foto Anna Muster",
    # Prepositions.
    "В Париже Анна Петрова",
    "У Чёрного Моря",
    "Для Детей Севера",
    "Из Москвы в Париж",
    "Від Заходу До Сходу",
    "На Майдані Незалежності",
    "Z Warszawy do Berlina",
    "Z Paryża Anna Nowak",
    "V Praze Anna Nováková",
    "Od Beograda do Niša",
    "Της Μεγάλης Εβδομάδας",
    "Hà Nội và Huế",
    # Of whom the text is.
    "Entrevista a Itziar Zubeldia",
    "Intervista a Ginevra Tosatti",
    "Retrato de María Ruiz",
    "Hommage de Marie Dupont",
    "Leven van Anna Bakker",
    "박지성 감독",
    "김민수 교수",
    "Journalist Jane Doe Arrested",
    "Jane Doe, 1945-2025",
    "Jane Doe (1945–2025)",
    # A newsroom is called by other words.
    "Agencies Warn",
    "News Agency Closes",
    "Staff Shortages",
    "Sports Desk Opening",
    "SunHee Kim",
    "PoliticsJane Doe",
    # Marks that other words begin or end with.
    "記者会見",
    "記者の目",
    "聞き手の声",
    "構成を見直し",
    "取材協力",
    "新人記者",
    "记者了解到",
    "记者节快乐",
    "记者 发布会",
    "作者授权",
    "作者简介",
    "기자회견 열려",
    "연합뉴스 제공",
    "정부 성명",
    "주요 인사",
    "공사 현장 공개",
    "取材: 道路の後",
    "支局長道路の後",
    "记者：他们说",
    # Sentences in scripts without capitals, behind marks and newsrooms.
    "كتب: وأضاف أن المجلس",
    "وكالات الأنباء العالمية",
    "نویسنده: اما ساکنان",
    "מאת: ביום שלישי אחרי הבחירות",
    "लेखक: महापौर ने कहा",
    "डिजिटल डेस्क पर काम शुरू",
    "প্রতিবেদক: জন্য নতুন একটি",
    "নিউজ ডেস্ক শহরের সেতু",
    "எழுத்து: தொடங்கும் என்று மேயர்",
    "ලිපිය: ගැන ප්‍රදේශවාසීන්",
    # What ends in a small word, or has no capital anywhere, is no newsroom and no council.
    "Redaktionen der",
    "By city council on",
    "Γράφει η συμβούλιο ενέκρινε",
]


def test_read(misread: Callable[..., dict[str, str]]) -> None:
    """A label, a kind of text or a post is no part of a name, and takes none away."""
    assert not misread(READ)


def test_none(misread: Callable[..., dict[str, str]]) -> None:
    """A word that no name begins with shows that none stands there, or not from there on."""
    assert not misread(dict.fromkeys(NONE, ""))
