"""Who signs on whole pages: beside the headline, below the text, or within it, in many languages."""

from __future__ import annotations

import pytest

import newsparse

HEADLINE = "Ferry to the island sails for one more year"
TEXT = (
    (
        "The ferry between the town and the island sails for one more year at least. The council "
        "voted on Monday to spend three million on the crossing."
    ),
    (
        "It has crossed the bay since 1958, and 120 people take it every day. “Without it our "
        "children would have no school,” said Odile Marrick, who heads the islanders."
    ),
    (
        "The mayor called it a makeshift. In autumn the town will see whether a smaller boat, on "
        "weekdays alone, could take the place of the ferry."
    ),
)
SECTIONS = "Politics Business Culture Sport World Science Health Weather Travel Motors".split()
FOOT = "Imprint Advertise Careers Terms Archive Jobs".split()


def page(
    *front: str, after: tuple[str, ...] = (), above: tuple[str, ...] = (), head: str = HEADLINE
) -> str:
    """Return a page as a browser copies it."""
    top = "\n".join([*SECTIONS, *above, head, *front])
    return f"{top}\n\n" + "\n\n".join(TEXT) + "\n\n" + "\n".join([*after, *FOOT]) + "\n"


def authors(text: str) -> list[str]:
    """Return who wrote it, having seen that nothing of the page is lost."""
    article = newsparse.parse(text)
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text
    assert article.byline is None or article.byline.span.stop <= len(text)
    return [author.name for author in article.authors]


DAY = "14 April 2025, 10:05"


@pytest.mark.parametrize(
    ("after", "names"),
    [
        (("By Jane Doe", "Share this article"), ["Jane Doe"]),
        (("Share this article", "Author: Jane Doe /abc"), ["Jane Doe"]),
        (("Follow us on Facebook", "Authors", "Jane Doe", "Tags"), ["Jane Doe"]),
        (("Jane Doe", "Share this article"), ["Jane Doe"]),
        # Set small, a name is a word of the text.
        (("Jane Weekdays", "Share this article"), ["Jane Weekdays"]),
        (("Giulia Bianchi, Palermo", "Più letti"), ["Giulia Bianchi"]),
        (("Pewarta: Dewi Lestari", "Editor: Agus Salim"), ["Dewi Lestari"]),
    ],
)
def test_below_the_text_of_a_page(after: tuple[str, ...], names: list[str]) -> None:
    """A word for who wrote says so; a bare name does right below the text, if no topics follow."""
    assert authors(page(DAY, after=after)) == names


@pytest.mark.parametrize(
    "after",
    [
        # Topics, and the columnists of a page.
        ("Jane Doe", "John Roe"),
        ("Jane Doe", "Inflation"),
        ("Authors", "Jane Doe", "John Roe"),
        # Whom the text speaks of.
        ("Odile Marrick", "Share this article"),
        # Who wrote another article.
        ("Read more", "Bridge to open in autumn", "By Jane Doe"),
        ("Related articles", "By Jane Doe"),
        # Who runs the paper, who made the picture, whom to ask.
        ("Editor-in-chief: Jane Doe",),
        ("Photo: Jane Doe",),
        ("■ 제보하기",),
    ],
)
def test_nobody_signs_below_it(after: tuple[str, ...]) -> None:
    """Names there are of topics, of other articles and of the house for the most part."""
    assert authors(page(DAY, after=after)) == []


def test_whoever_signs_above_the_text_outranks_them() -> None:
    """So does a name in the front."""
    assert authors(page("By John Roe", DAY, after=("By Jane Doe", "Share"))) == ["John Roe"]


@pytest.mark.parametrize(
    ("front", "names"),
    [
        # The office below a name, or beside it, however far away the day is.
        ((DAY, "Share", "Print", "Save", "Listen", "Jane Doe", "Reporter"), ["Jane Doe"]),
        (
            (DAY, "Copy", "Save", "Print", "Mail", "Aroha Tane, Hawke’s Bay reporter"),
            ["Aroha Tane"],
        ),
        # Houses on lines of their own say where a text comes from.
        (("Author: Jane Doe", "Source: AFP", DAY), ["Jane Doe"]),
        (("João Silva", "Do UOL, em São Paulo", "14/04/2025 10h05"), ["João Silva"]),
        (("Jonas Petrauskas, LRT.lt", "2025.04.14 10:05"), ["Jonas Petrauskas"]),
        (("Ouest-France Jeanne PETIT.", "Publié le 14/04/2025 à 10h05"), ["Jeanne PETIT"]),
        (("Иван Петров (Редактор отдела «Россия»)", "14 апреля 2025"), ["Иван Петров"]),
        # Two names on two lines, a comma between.
        (("14/04/2025, 10:05", "Agus Salim,", "Dewi Lestari"), ["Agus Salim", "Dewi Lestari"]),
        # In scripts without capitals the place and a first name tell.
        (("יוסי אברהמי", "14/04/2025, 10:05"), ["יוסי אברהמי"]),
        (("নাজমুল হোসেন", "১৪ এপ্রিল ২০২৫"), ["নাজমুল হোসেন"]),
        (("สมชาย ใจกว้าง", "14 เมษายน 2568"), ["สมชาย ใจกว้าง"]),
        (("نیلوفر کریمی", "روزنامه‌نگار"), ["نیلوفر کریمی"]),
        # In the East a blank behind the family's name does.
        (("2025/4/14 6:00", "会員限定", "平松 千春"), ["平松 千春"]),
        (("2025年4月14日", "中國時報", "王小明"), ["王小明"]),
    ],
)
def test_between_headline_and_text(front: tuple[str, ...], names: list[str]) -> None:
    """What stands beside a name tells whether it signs."""
    assert authors(page(*front)) == names


@pytest.mark.parametrize(
    "front",
    [
        # Whom the picture shows, with her office below.
        (DAY, "Odile Marrick", "Chair of the islanders"),
        (DAY, "Share", "Print", "Save", "Listen", "Jane Doe", "Photographer"),
        (DAY, "Share", "Print", "Save", "Listen", "Jane Doe", "President"),
        # Sections and captions.
        ("14/04/2025, 10:05", "צפון הארץ"),
        ("14 أبريل 2025", "العبارة القديمة"),
        ("14 এপ্রিল ২০২৫", "নদী ও নৌকা"),
        ("2025年4月14日 10時05分", "高校野球"),
    ],
)
def test_not_each_name_there_signs(front: tuple[str, ...]) -> None:
    """Captions, sections and those whom the text is about do not."""
    assert authors(page(*front)) == []


def test_day_and_name_above_the_headline() -> None:
    """A known name beside the day; a town is none."""
    assert authors(page(above=("14 апреля 2025, 00:01", "Мария Соколова"))) == ["Мария Соколова"]
    assert authors(page(above=("Santiago Chile", "14 de abril de 2025"))) == []


def test_houses_sign_where_nobody_else_does() -> None:
    """The source of a text is its author if no name is printed."""
    assert authors(page("Source: AFP", DAY)) == ["AFP"]


PROSE = [
    "渡轮将继续运营到明年年底，镇人大周一表决通过了这笔经费。",
    "居民们松了一口气，孩子们不用再绕路去上学了。",
]
KOREAN = "마을 양쪽을 잇는 나룻배가 내년 말까지 운항을 계속하게 됐다."


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("（中央社記者王小明台中14日電）{}", "{}", ["王小明"]),
        ("〔記者林美玲／高雄報導〕{}", "{}", ["林美玲"]),
        ("本报讯（记者 张晓明）{}", "{}", ["张晓明"]),
        ("新华社南京4月14日电（记者 李明）{}", "{}", ["李明"]),
        ("南都讯 记者陈思雨 林浩 {}", "{}", ["陈思雨", "林浩"]),
        ("[전주=뉴시스] 김민수 기자 = {}", "{}", ["김민수"]),
        ("{}", "{}（佐藤美帆）", ["佐藤美帆"]),
        ("{}", "{}【平松佑佳】", ["平松佑佳"]),
        # A town, an agency, a note, a picture, an editor.
        ("{}", "{}（東京）", []),
        ("（東京＝写真部）{}", "{}", []),
        ("{}", "{}（完）", []),
        ("{}", "{}（敬称略）", []),
        ("{}", "{}（編輯：王小明）1140414", []),
        ("（图为渡轮）{}", "{}", []),
    ],
)
def test_within_the_text_of_the_east(first: str, last: str, names: list[str]) -> None:
    """The reporter stands before the first sentence, or in brackets behind the last one."""
    prose = KOREAN if "기자" in first else PROSE[0]
    body = [first.format(prose), last.format(PROSE[1] if prose is not KOREAN else KOREAN)]
    article = newsparse.parse("渡轮将继续运营到明年年底\n\n" + "\n\n".join(body) + "\n")
    assert [author.name for author in article.authors] == names
    # It stays a part of its paragraph.
    assert [paragraph.text for paragraph in article.paragraphs] == body
    for author in article.authors:
        assert article.source[author.span.start : author.span.stop] == author.name


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        (" (Pia Rehwald)", ["Pia Rehwald"]),
        (" (Odile Marrick)", []),
        (" (Harbour Gazette)", []),
        (" (see page 4)", []),
    ],
)
def test_brackets_behind_the_last_stop(tail: str, names: list[str]) -> None:
    """A known name signs there, unless the text speaks of it."""
    text = "\n\n".join([HEADLINE, *TEXT]) + tail + "\n"
    assert [author.name for author in newsparse.parse(text).authors] == names


def test_signature_in_brackets_ends_a_text_of_the_east() -> None:
    """On a page with its menus the last paragraph is one, with who wrote it behind its stop."""
    menu = "国内 国際 社会 経済 文化 天気 医療 教育 写真 特集".split()
    body = [
        "町の両岸を結ぶ渡し船が、少なくとも来年末まで運航を続けることになった。町議会は補正予算案を可決した。",
        "渡し船は1958年から川を行き来し、毎日およそ120人が利用する。「船がなければ学校まで遠回りになる」と自治会長は話す。",
        "町長によると、今回の措置は一時的なものだ。秋には、小型船に置き換えられるかどうかを検討する。（佐藤美帆）",
    ]
    head = "川下の最後の渡し船、来年末まで運航を継続へ"
    text = "\n".join([*menu, head, "2025年4月14日"]) + "\n\n" + "\n\n".join(body)
    article = newsparse.parse(f"{text}\n\n会社概要\nお問い合わせ\n広告掲載\n採用情報\n")
    assert [paragraph.text for paragraph in article.paragraphs] == body
    assert [author.name for author in article.authors] == ["佐藤美帆"]


def test_headline_stands_above_the_byline() -> None:
    """The caption below it tells the same."""
    deck = "The council voted on the crossing after a debate of four hours on the money for it"
    caption = "The ferry between the town and the island"
    article = newsparse.parse(page("By Jane Doe and John Roe", "", caption, "", deck, DAY))
    assert article.headline is not None
    assert article.headline.text == HEADLINE


def test_korean_caption_is_no_headline() -> None:
    """A reporter of the paper's own made the picture: behind a stroke, or behind what is being done."""
    menu = "정치 경제 국제 문화 스포츠 연예 날씨 건강 교육 과학".split()
    body = [
        "마을 양쪽을 잇는 나룻배가 적어도 내년 말까지 운항을 계속하게 됐다. 군의회는 14일 예산안을 통과시켰다.",
        "나룻배는 1958년부터 강을 오가며 하루 120명가량이 이용한다. “배가 없으면 아이들이 멀리 돌아간다”고 이장은 말했다.",
        "군수는 이번 조처가 임시라고 설명했다. 가을에는 작은 배로 바꿀 수 있는지 검토할 계획이다.",
    ]
    head = "강 하류 마지막 나룻배, 내년 말까지 운항 계속"
    for caption in (
        "나룻배가 강을 건너고 있다. /김민수 기자",
        "주민들이 나룻배를 타고 강을 건너고 있다. 김민수 기자 kms@gazette.example",
    ):
        front = [head, "이영희 기자", "입력 2025.04.14 10:05", "송고시간2025-04-14 11:05", caption]
        text = "\n".join([*menu, *front]) + "\n\n" + "\n\n".join(body)
        article = newsparse.parse(f"{text}\n\n회사소개\n광고문의\n이용약관\n저작권\n")
        assert article.headline is not None
        assert article.headline.text == head
        assert [author.name for author in article.authors] == ["이영희"]


def test_an_address_is_no_headline() -> None:
    """A mail prints where else it can be read, above a rule that looks like an underline."""
    address = "https://gazette.example/mail/360/?id=88213"
    rule = "-" * 60
    text = f"{rule}\nGazette | 360\nNewsletter\n{address}\n{rule}\n\n{HEADLINE}\n\nBy Jane Doe\n\n14 April 2025\n\n"
    article = newsparse.parse(text + "\n\n".join(TEXT))
    assert article.headline is not None
    assert article.headline.text == HEADLINE


@pytest.mark.parametrize(
    ("front", "names"),
    [
        # The second has no word in front, and is right below.
        (("By Jane Doe", "Tom Rivers", DAY), ["Jane Doe", "Tom Rivers"]),
        # Each with what she is.
        (
            (DAY, "Author", "Jane Doe", "Reporter, Merrin", "", "Tom Rivers", "Editor, Amity"),
            ["Jane Doe", "Tom Rivers"],
        ),
        ((DAY, "Jane Doe", "Reporter, Merrin", "", "Tom Rivers", "Share this"), ["Jane Doe"]),
        # Who made the pictures, and of whom the text tells.
        ((DAY, "Jane Doe", "Reporter, Merrin", "", "Tom Rivers", "Photographer"), ["Jane Doe"]),
        (
            (DAY, "Jane Doe", "Reporter, Merrin", "", "Tom Rivers", "Mayor and President"),
            ["Jane Doe"],
        ),
        # A town that nobody knows is no house.
        (("TREBU, 14 April 2025, 10:05", "By Jane Doe"), ["Jane Doe"]),
    ],
)
def test_all_of_a_list_sign(front: tuple[str, ...], names: list[str]) -> None:
    """Names below each other, and names each with an office, are one list; towns are none of it."""
    assert authors(page(*front)) == names


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        (" (Jane Doe, 14.4.2025)", ["Jane Doe"]),
        (" (Jane Doe)", ["Jane Doe"]),
        (" The boat was built by Jane Doe.", []),
        (" The captain of the ferry at the wheel. Photo: Jane Doe", ["Jane Doe"]),
        (" Nobody asked the owner (Jane Doe, a captain)", []),
    ],
)
def test_whom_the_last_paragraph_names_in_brackets(tail: str, names: list[str]) -> None:
    """Behind the last stop she signs, and the name beside the day is hers, too."""
    text = page("A deck of the boat", "", "Jane Doe", DAY).replace(TEXT[-1], TEXT[-1] + tail)
    assert [author.name for author in newsparse.parse(text).authors] == names


@pytest.mark.parametrize(
    ("after", "day"),
    [
        (("Published 10:05 a.m. 14 April 2025", "Share this"), "2025-04-14"),
        (
            ("Jane Doe covers the coast for the Gazette.", "", "Published: 14 April 2025"),
            "2025-04-14",
        ),
        (("Share this", "14 aprile 2025 (modifica il 15 aprile 2025 | 12:44)"), "2025-04-14"),
        # Nothing says which day it is, or of what; or another article leads on.
        (("14 April 2025", "Share this"), None),
        (("Published 14 April 2025 by the harbour office",), None),
        (("Read more", "Bridge to open in autumn", "Published 14 April 2025"), None),
        (("Comments", "Published 14 April 2025"), None),
    ],
)
def test_the_day_below_the_text(after: tuple[str, ...], day: str | None) -> None:
    """A line of dates alone that says what they are counts where no day stands above the text."""
    article = newsparse.parse(page("By Jane Doe", after=after))
    assert ((article.date and article.date.iso) or "")[:10] == (day or "")
    assert [paragraph.text for paragraph in article.paragraphs] == list(TEXT)
    above = newsparse.parse(page("By Jane Doe", DAY.replace("14", "12"), after=after))
    assert above.date is not None
    assert above.date.iso == "2025-04-12T10:05"


def test_a_button_with_the_name_of_the_house_signs_nothing() -> None:
    """Below the day it looks like a name of two words, one with a hyphen."""
    day = "14.4. 6:30", "Päivitetty 14.4.2025 9:12"
    for button in ("Avaa Gazette-sovelluksessa", "Avaa sovelluksessa"):
        assert authors(page("Jane Doe", *day, button, "Jaa")) == ["Jane Doe"]
    assert authors(page(*day, "Jane Doe-Reed", "Jaa")) == ["Jane Doe-Reed"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe 14 April 2025The Crane", ["Jane Doe"]),
        ("Jane Doe 14 April 2025 The Crane", ["Jane Doe"]),
        ("Harbour 14 April 2025 The bridge opens", []),
    ],
)
def test_the_day_stands_between_name_and_house(line: str, names: list[str]) -> None:
    """A house that nobody knows is printed behind it, with no blank between."""
    assert authors(page("A deck of the boat.", "", line, "Share")) == names


@pytest.mark.parametrize(
    ("above", "after", "names"),
    [
        ((), ("MINH KHUÊ",), ["MINH KHUÊ"]),
        ((), ("Ảnh: MINH KHUÊ",), ["MINH KHUÊ"]),
        # Nothing says that it is one; or a menu says that it is none.
        ((), (), []),
        (("MINH KHUÊ",), ("MINH KHUÊ",), []),
    ],
)
def test_a_name_in_capitals_above_the_day(
    above: tuple[str, ...], after: tuple[str, ...], names: list[str]
) -> None:
    """Where no first name is known, a line below says that it is no section."""
    assert authors(page("MINH KHUÊ", "27/07/2025 09:05", above=above, after=after)) == names


@pytest.mark.parametrize(
    ("after", "names"),
    [
        (("Authors", "Jane Doe", "John Roe", "Tags", "ports"), ["Jane Doe", "John Roe"]),
        (("Авторы", "Анна Орлова", "Игорь Малинин", "Теги"), ["Анна Орлова", "Игорь Малинин"]),
        (("Authors", "Jane Doe", "John Roe", "Mary Major", "Ann Ode", "Bo Lund", "Tags"), []),
    ],
)
def test_names_in_a_list_below_the_text_of_a_page(after: tuple[str, ...], names: list[str]) -> None:
    """A few names below their label wrote it where the tags stand below them; more are the page's."""
    assert authors(page(DAY, after=after)) == names


@pytest.mark.parametrize("glue", ["\n\n", "\n"])
@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Authors", ["Jane Doe", "John Roe"]),
        ("Author", ["Jane Doe"]),
        ("Auteurs", ["Anne Moulin", "Paul Rivière"]),
        ("Autor", ["Anna Muster"]),
        ("Авторы", ["Анна Орлова", "Игорь Малинин"]),
    ],
)
def test_names_below_a_label_at_the_end(label: str, names: list[str], glue: str) -> None:
    """A label alone, and each name on a line below it: they signed the text, and are none of it."""
    tail = glue.join([label, *names])
    for end in ("", "\n\nTags\n\nports , storms"):
        text = f"# {HEADLINE}\n\n" + "\n\n".join(TEXT) + f"\n\n{tail}{end}"
        assert authors(text) == names
        assert [p.text for p in newsparse.parse(text).paragraphs] == list(TEXT)
    # Who stands above the text already is told once.
    above = f"# {HEADLINE}\n\n{', '.join(names)}\n\n{DAY}\n\n" + "\n\n".join(TEXT) + f"\n\n{tail}"
    article = newsparse.parse(above)
    assert [author.name for author in article.authors] == names
    assert [p.text for p in article.paragraphs] == list(TEXT)


def test_label_that_heads_the_text() -> None:
    """Below a label whole sentences are the text."""
    text = (
        f"# {HEADLINE}\n\n"
        + "\n\n".join(TEXT)
        + "\n\nAuthors\n\nThey write by night, and sleep by day."
    )
    assert newsparse.parse(text).paragraphs[-1].text == "They write by night, and sleep by day."


@pytest.mark.parametrize(
    "front",
    [
        "[Harbour](/harbour)\nJane Doe\n14 April 2025 16:20\n\n[Harbour](/harbour)\n\n",
        "[Harbour](/harbour)\nJane Doe\n14 April 2025 16:20\n\n",
        "Harbour\n\nJane Doe\n14 April 2025 16:20\n\n",
    ],
)
@pytest.mark.parametrize("head", ["Storm closes ports", HEADLINE])
def test_marked_headline_below_section_name_and_day(front: str, head: str) -> None:
    """A marked headline outranks the word above the byline, which is its section."""
    article = newsparse.parse(f"{front}# {head}\n\n" + "\n\n".join(TEXT))
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == (head, "Harbour")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert [p.text for p in article.paragraphs] == list(TEXT)


def test_byline_below_a_long_standfirst_with_the_day_above() -> None:
    """However much stands between them, a byline right above the text is the article's."""
    deck = (
        "More than sixty islanders came to the hall of the town to hear what the council has to "
        "say of the boat. In the end nobody had to leave by the last crossing of the night, and all "
        "went home with a promise that is good for twelve months."
    )
    for line in ("By Jane Doe", "A cura di Giulia Bianchi"):
        names = [line.removeprefix("By ").removeprefix("A cura di ")]
        text = page(deck, line, "0 shares", above=("14 August 2025", "12:36"))
        assert authors(text) == names


@pytest.mark.parametrize(
    ("front", "names"),
    [
        (("Kertész Márton", "2024. március 5. 8:40"), ["Kertész Márton"]),
        (("राहुल शर्मा", "झांसी,", "7 मार्च 2024"), ["राहुल शर्मा"]),
    ],
)
def test_names_of_other_orders_beside_the_day(front: tuple[str, ...], names: list[str]) -> None:
    """The family's name may stand in front, and a place between name and day."""
    if names[0][0].isupper():
        assert authors(page(above=front)) == names
    else:
        assert authors(page(*front)) == names
