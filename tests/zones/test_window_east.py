"""Whole pages of Chinese, Japanese and Korean outlets, in the shapes that tools print them in."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import languages
from newsparse.fields import picture_words
from newsparse.layout import measure
from newsparse.lines import read_lines
from newsparse.marks import read_marks
from newsparse.zones.caption_east import is_eastern_caption
from newsparse.zones.view import View

HEADLINE = "大桥通车半年 马利克渡口送走末班船"
FIRST = "霍洛海峡的最后一班渡轮周日晚离开马利克码头，船上只坐了一半的人，上层甲板上还有一支谁也没有请来的铜管乐队。"
SECOND = (
    "轮船公司表示，大桥通车以后，十个乘客里有九个改走陆路，渡轮将在夏天到来之前转卖给北方的一位船主，"
    "二十三名船员当中已有十九人找到了新的工作，其余四人将在码头留到年底。"
)
THIRD = (
    "“我每天坐船过海，坐了四十年。”面包师雷师傅说，他一上桥反而会觉得头晕，所以打算搬到对岸去住。"
)
END = "码头将租给一所帆船学校，学校定于五月开学，镇上的人希望孩子们能够因此回到海边来。"
SECTIONS = "国内 国际 社会 财经 科技 体育 娱乐 汽车 教育 房产".split()
MENU = "\n".join(f"      * {name}" for name in SECTIONS)
FOOT = "    关于我们\n    网站地图\n    © 2025 海港新闻网 版权所有"


def page(
    *text: str, front: str = "    2025-04-14 08:18 来源：海港日报", head: str = HEADLINE
) -> str:
    """Return a page as inscriptis prints it."""
    blocks = "\n\n".join(f"    {block}" for block in text)
    return f"{MENU}\n\n  {head}\n\n{front}\n\n{blocks}\n\n{FOOT}\n"


def plain(*text: str, front: str = "2025-04-14 08:18 来源：海港日报", head: str = HEADLINE) -> str:
    """Return a page as html2text prints it without links."""
    menu = "\n".join(f"  * {name}" for name in SECTIONS)
    return f"{menu}\n\n# {head}\n\n{front}\n\n" + "\n\n".join(text) + "\n\n关于我们\n\n网站地图\n"


def read(text: str) -> tuple[str | None, list[str]]:
    """Return headline and paragraphs."""
    article = newsparse.parse(text)
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text
    head = article.headline.text if article.headline else None
    return head, [paragraph.text for paragraph in article.paragraphs]


def test_dropped_pictures_do_not_cut_a_text() -> None:
    """Rows of stars, which a tool prints around a picture that it drops, weigh nothing."""
    gone = ["****"] * 12
    assert read(plain(FIRST, SECOND, *gone, THIRD, END)) == (HEADLINE, [FIRST, SECOND, THIRD, END])


def test_a_long_paragraph_printed_twice_is_no_teaser() -> None:
    """In wide signs a paragraph of so many is long."""
    long = SECOND[:-1] + "，" + THIRD
    titles = ["船员们的新工作", "桥上的第一个冬天", "帆船学校招生", "渡口的老照片"]
    head, text = read(page(FIRST, SECOND, *titles, long, long, END))
    assert (head, text[:2], text[-3:]) == (HEADLINE, [FIRST, SECOND], [long, long, END])


def test_verses_do_not_cut_a_text() -> None:
    """A dozen short lines that end as sentences do are of the text, and no offers."""
    verses = ["潮水不问谁上船，", "汽笛不问谁下岸。"] * 6
    own = [
        f"{verse[:4]}{n}{verse[4:]}"
        for n, verse in zip("一二三四五六七八九十百千", verses, strict=True)
    ]
    head, text = read(
        plain(FIRST, SECOND, "《末班船》", *own, "点评：", SECOND[:-1] + "吗？", THIRD, END)
    )
    assert head == HEADLINE
    assert text[-2:] == [THIRD, END]
    assert "".join(own) in "".join(text)


def test_no_line_right_below_a_paragraph_is_the_headline() -> None:
    """Nor is a sentence that ends in a full stop, or the trail of sections with two arrows."""
    told = "轮船公司表示，渡轮将在夏天到来之前转卖给北方的一位船主，船员们将在码头留到年底。"
    names = ["渡轮", "旧船", "新桥", "码头", "乐队", "面包", "帆船", "学校", "孩子"]
    menu = "\n".join(f"  * {name}" for name in SECTIONS[:9])
    blocks = [FIRST, THIRD, *names, told, SECOND, THIRD + END, SECOND, FIRST]
    above = "  海港新闻网 >> 国内\n\n  告别\n\n    2025-04-14 08:18 来源：海港日报\n\n"
    text = "\n\n".join(f"    {block}" for block in blocks)
    assert read(f"{menu}\n\n{above}{text}\n\n{FOOT}\n")[0] == "告别"


def test_captions_of_the_east() -> None:
    """What tells of a picture is known by how it opens or ends; headlines are not."""
    captions = """
        图为码头工人周一在港口大门前。|码头工人在港口大门前。（李明摄）|码头工人在港口大门前。李明 摄|渡口旧照。受访者供图
        2025年4月10日，工人在码头前（图片：海港社）|工人在2号码头前 [圖片：海港社]
        码头工人在港口大门前。海港报记者 李明 摄|码头工人在港口大门前（视频截图）|▲末班船离开码头。|图：末班船离开码头
        市長出席儀式。（圖／市府提供）|市長出席儀式。記者林小華／攝影|2019年10月15日，渡口的老人。（资料图）
        記者会に臨む市長＝１４日、東京都千代田区（山田太郎撮影）|記者会に臨む市長＝15日午後、国会内|記者会に臨む市長＝共同
        항구에서 일하는 노동자들. 사진=연합뉴스|항구에서 일하는 노동자들. /뉴시스|현장 모습. 연합뉴스|항구의 노동자들. 서울시 제공
    """
    others = """
        港口罢工进入第二周（图）|组图：台风过后的港口|图书馆周一重新开放|图解：预算报告怎么读|路透：港口周一重开|摄影展周一在北京开幕
        男子在地铁站内拍摄视频被拘留|市民热议港口罢工 李明拍摄|中東情勢を協議＝日米首脳|市長、再選を目指し立候補＝14日に告示
        政府が支援策を提供|서울시, 취약계층 난방비 제공|AP/로이터 기자 3명 석방|[사진] 항구에 모인 노동자들
    """

    words = picture_words.tables(languages.every())

    def lines(table: str) -> list[str]:
        return [
            text.strip() for line in table.split("\n") for text in line.split("|") if text.strip()
        ]

    assert [text for text in lines(captions) if not is_eastern_caption(text, words)] == []
    assert [text for text in lines(others) if is_eastern_caption(text, words)] == []


def test_a_caption_above_a_text_is_no_headline() -> None:
    """What a tool leaves of an article may have none."""
    text = f"**图为马利克码头的末班船。（李明摄）**\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{END}"
    assert read(text) == (None, [FIRST, SECOND, THIRD, END])


def test_a_tool_that_cuts_at_blanks_alone_tears_wide_signs() -> None:
    """Each piece of a paragraph is of it, however short, where blank lines part the paragraphs."""
    torn = [f"{name}\n{SECOND}" for name in ("马利克码头的管理员吉姆", "轮船公司的经理约翰·米勒-")]
    head, text = read(plain(torn[0], THIRD, torn[1], END))
    assert head == HEADLINE
    assert [text[0], text[2]] == [piece.replace("\n", "") for piece in torn]
    assert len(text) == 4


def test_source_and_buttons_behind_a_day_and_a_time() -> None:
    """A line that opens with both is a date, whatever is printed behind it."""
    stamp = "    2025年04月14日01:53 海港网 我有话说( 1307 人参与) 收藏本文"
    related = "    相关新闻：\n\n    渡轮公司的船员们将在码头留到年底\n\n"
    text = page(FIRST, SECOND, THIRD, END, front=stamp, head="告别马利克的那一天").replace(
        f"    {FIRST}", f"{related}    {FIRST}"
    )
    article = newsparse.parse(text)
    assert article.title == "告别马利克的那一天"
    assert article.date is not None
    assert article.date.iso == "2025-04-14T01:53"


@pytest.mark.parametrize("end", ["", "  "])
def test_what_is_told_line_by_line_is_no_menu(end: str) -> None:
    """Where blank lines part paragraphs, lines right below each other are of the text.

    No stop ends them, and what blanks a break of Markdown leaves at their ends says nothing.
    """
    told = [
        "渡口的最后一夜",
        "没有人愿意先走",
        "甲板上响起了铜管乐",
        "岸上的人挥着手",
        "船长按响了汽笛",
    ] * 3
    own = [
        f"{line}{sign}" for line, sign in zip(told, "一二三四五六七八九十百千万年月", strict=True)
    ]
    lines = f"{end}\n".join([*own, THIRD])
    head, text = read(plain(FIRST, SECOND, lines, END))
    assert head == HEADLINE
    assert text[:2] == [FIRST, SECOND]
    assert text[-2:] == [THIRD, END]
    assert all(line in "".join(text) for line in own)


def test_a_day_within_a_headline_is_no_date_line() -> None:
    """The headline of a round-up names its day, and a label may open it."""
    head = "【海港早报】4月14日重要消息汇总 准确把握航运走向"
    article = newsparse.parse(plain("收盘\n\n" + FIRST, SECOND, THIRD, END, head=head))
    assert article.title is not None
    assert head.endswith(article.title)
    assert article.date is not None
    assert article.date.iso == "2025-04-14T08:18"


def test_a_list_of_addresses_is_a_menu() -> None:
    """A tool that prints the targets of links prints many lines of a length that no menu has."""
    front = ["海港新闻网 首页 - 海港市政府", "切换到繁体", "无障碍浏览", "首页", "要闻"]
    text = [FIRST, SECOND, THIRD, END]
    links = [
        f"{name}港\nhttp://www.port-{n:03}.example/index" for n, name in enumerate(SECTIONS * 6)
    ]
    lines = [*front, HEADLINE, "2025-04-14 08:18 来源：海港日报", *text, *SECTIONS, *links]
    assert read("\n".join(lines)) == (HEADLINE, text)


def test_no_short_label_is_a_headline() -> None:
    """Nor is a line that ends in a comma or a colon."""
    for line in ("图集", "划重点：", "女士们、先生们：", "昨天夜里马利克渡口的灯全部亮着，"):
        assert newsparse.parse(f"{line}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n").title is None


def test_a_line_on_which_a_link_opens_goes_on() -> None:
    """Where each line is a paragraph the next one closes the link."""
    opening = "4月14日，海港市政府在马利克码头签署了新的协议（[Marine\nV3](https://a.example/)）。"
    lines = read_lines("\n".join([opening + FIRST, SECOND, THIRD, SECOND[:-1] + "吗？", END]))
    marks = read_marks(lines)
    view = View(lines, measure(lines), marks, frozenset())
    view.part_lines()
    assert view.starts_block == [True, False, True, True, True, True]


HINDI = [
    "बंदरगाह के तीन टर्मिनलों के मज़दूरों ने पिछले सप्ताह हड़ताल के पक्ष में मतदान किया। वे नौ सौ लोगों को नौकरी से निकालने की योजना का विरोध कर रहे हैं।",
    "कंपनी ने पिछले साल भारी मुनाफ़ा कमाया। इसके बावजूद वह वेतन पर रोक लगाना चाहती है और चालकों की जगह मशीनें लगाना चाहती है।",
    "नगर परिषद सोमवार शाम को स्कूल में बैठी। महापौर ने कहा कि तूफ़ान ने नौ छतें उड़ा दीं और बाज़ार के सारे शीशे तोड़ दिए।",
]
HINDI_MENU = "मुखपृष्ठ दुनिया अर्थव्यवस्था संस्कृति इतिहास विज्ञान दर्शन विषय संग्रह संपर्क".split()


def hindi(front: str, *menu: str) -> newsparse.Article:
    """Read a page with its menu, and this between headline and text."""
    text = "\n".join([*HINDI_MENU, *menu])
    body = "\n\n".join(HINDI)
    foot = "हमारे बारे में\nसंपर्क\nगोपनीयता नीति\nRSS"
    return newsparse.parse(
        f"{text}\n\nबंदरगाह के मज़दूरों ने मतदान किया\n\n{front}\n\n{body}\n\n{foot}\n"
    )


@pytest.mark.parametrize(
    "front", ["विजय कुमार, दीपा जोशी\n14 अप्रैल 2025", "विजय कुमार, दीपा जोशी\n@gazette\n14 अप्रैल 2025"]
)
def test_names_without_capitals_beside_the_day(front: str) -> None:
    """On a page with its menus, too, the day beside them shows that they are names."""
    article = hindi(front)
    assert [author.name for author in article.authors] == ["विजय कुमार", "दीपा जोशी"]
    assert [p.text for p in article.paragraphs] == HINDI


def test_a_section_of_the_menu_beside_the_day_is_no_name() -> None:
    """What the menu prints as well is the name of a section."""
    article = hindi("मज़दूर संघर्ष\n14 अप्रैल 2025", "मज़दूर संघर्ष")
    assert article.byline is None
    assert [p.text for p in article.paragraphs] == HINDI


def test_names_of_other_languages_in_han_and_kana() -> None:
    """The point within them says that they are names, though no family of the East is called so."""
    article = newsparse.parse(
        plain(FIRST, SECOND, THIRD, front="约翰·米勒、安德烈·达蒙\n\n2025年4月14日")
    )
    assert [author.name for author in article.authors] == ["约翰·米勒", "安德烈·达蒙"]


DECK = "这次投票为码头工人与铁路工人的共同斗争开辟了道路，码头将停工。"


def test_a_standfirst_of_wide_signs() -> None:
    """Half as many signs say as much."""
    article = newsparse.parse(plain(FIRST, SECOND, THIRD, front=f"{DECK}\n\n王芳\n\n2025年4月14日"))
    assert article.standfirst is not None
    assert article.standfirst.text == DECK


def test_the_day_of_a_picture_is_not_the_article_s() -> None:
    """A caption right below the headline names the day on which the picture was taken."""
    caption = "2025年4月10日，码头工人在港口大门前（图片：海港社）"
    text = f"# {HEADLINE}\n\n{caption}\n\n王芳\n2025年4月14日\n\n{FIRST}\n\n{SECOND}\n"
    article = newsparse.parse(text)
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert [author.name for author in article.authors] == ["王芳"]
