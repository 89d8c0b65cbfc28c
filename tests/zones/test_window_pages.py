"""Whole pages in the shapes that tools print them in: headline, byline and text among the rest."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse import Article
from newsparse.zones.window_wrap import is_wrapped

LEAD = (
    "The last ferry across the Hollow Sound left the quay at Marrick on Sunday night, half empty "
    "and with a brass band on the upper deck that nobody had ordered."
)
SECOND = (
    "The company said that the bridge had taken nine passengers in ten from it, and that the "
    "ferry would be sold to an owner in the north before the summer."
)
QUOTE = "“I have crossed on it every day for forty years,” said baker Tom Wray. “I get seasick on bridges.”"
END = "The quay will be let to a sailing school, which opens in May."
TEXT = [LEAD, SECOND, QUOTE, END]
HEADLINE = "Last ferry leaves Marrick after bridge takes its passengers"
MENU = "    Harbour Gazette\n" + "\n".join(
    f"      * {name}" for name in "Home News Sport Culture Opinion Weather Puzzles".split()
)
FOOT = "    Contact\n    Imprint\n    © 2025 Harbour Gazette. All rights reserved."


def page(
    *,
    menu: str = MENU,
    head: str = f"  {HEADLINE}",
    front: str = "    By Jane Doe\n    14 April 2025",
    text: str = "",
    below: str = FOOT,
) -> str:
    """Return a page as inscriptis prints it; a part that is empty is left out."""
    text = text or set_deep(*TEXT)
    return "\n\n".join(part for part in (menu, head, front, text, below) if part) + "\n"


def set_deep(*blocks: str, by: int = 4) -> str:
    """Indent blocks, with a blank line between them."""
    return "\n\n".join(" " * by + block for block in blocks)


def linked(*blocks: str, front: str = "By Jane Doe\n\n14 April 2025") -> str:
    """Return a page as html2text prints it, wide."""
    menu = "\n".join(f"  * [{name}](/{name})" for name in "news sport culture opinion".split())
    return (
        f"{menu}\n\n# {HEADLINE}\n\n{front}\n\n" + "\n\n".join(blocks) + "\n\n[About us](/about)\n"
    )


def read(text: str) -> tuple[str | None, list[str], list[str]]:
    """Return headline, authors and paragraphs, each part of the page accounted for."""
    article = newsparse.parse(text)
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text
    assert newsparse.parse(article.to_markdown(front_matter=True)) == article
    return (
        article.headline.text if article.headline else None,
        [author.name for author in article.authors],
        [paragraph.text for paragraph in article.paragraphs],
    )


def wrong(
    pages: dict[str, str], want: tuple[str | None, list[str], list[str]]
) -> dict[str, object]:
    """Return what is read in those of the pages in which something else is read."""
    got = {name: read(text) for name, text in pages.items()}
    return {name: found for name, found in got.items() if found != want}


def test_the_headline_among_other_lines() -> None:
    """The headline is told from teasers, captions, decks, breadcrumbs and share buttons."""
    teasers = "\n\n".join(
        f"      {title}\n\n      {clock}"
        for title, clock in (
            ("Two hikers found alive after nine days on the ice", "12:40"),
            ("Harvest fair returns to the green with a giant marrow", "12:31"),
            ("Council votes to repaint every bench in the town", "12:18"),
        )
    )
    caption = (
        "  Passengers wave from the upper deck of the last ferry on Sunday night (Harbour Press)"
    )
    deck = (
        "    The band played on, and the bridge was lit up blue for the night that the ferry ended"
    )
    crumbs = f"    NewsLocal{HEADLINE}"
    pages = {
        "plain": page(),
        "teasers with clocks": page(menu=f"{MENU}\n\n{teasers}"),
        "a deck": page(front=f"{deck}\n\n    By Jane Doe\n    14 April 2025"),
        "a caption": page(front=f"    By Jane Doe\n    14 April 2025\n\n{caption}"),
        "a caption above the byline": page(
            front=f"{caption}\n\n    By Jane Doe\n    14 April 2025"
        ),
        "breadcrumbs": page(menu=f"{MENU}\n{crumbs}"),
        "a share button": page(menu=f"{MENU}\n    Share this story: {HEADLINE}"),
        "buttons": page(front="    By Jane Doe\n    14 April 2025\n    Share\n    Print\n    Save"),
        "a caption above it, in whole sentences": page(
            menu=f"{MENU}\n\n    The ferry was built in 1961 in a yard that is now a car park. It "
            "carried eleven million people in all, and two elephants, in the spring of 1974."
        ),
        "few menus": page(menu="      Gazette\n    Skip to content", below="    Contact"),
        "no menus": page(menu="      Gazette"),
    }
    assert wrong(pages, (HEADLINE, ["Jane Doe"], TEXT)) == {}


def test_the_text_goes_on_behind_boxes() -> None:
    """A box between two paragraphs ends no article, and is none of it."""
    title = "Why the old bridges of the Sound were never finished"
    boxes = {
        "a label and a title": set_deep("Read more", title, by=8),
        "a title": set_deep(title, by=8),
        "titles in a list": f"        * {title}\n        * Ferries of the north, in pictures",
        "a form": set_deep(
            "Sign up to our newsletter",
            "Free weekly newsletter",
            "Enter your email",
            "After newsletter promotion",
            by=6,
        ),
        "an advertisement": set_deep("Advertisement", by=6),
    }
    pages = {
        f"{name}, {place}": page(text="\n\n".join(parts))
        for name, box in boxes.items()
        for place, parts in (
            ("above the end", [set_deep(LEAD, SECOND, QUOTE), box, set_deep(END)]),
            ("in the middle", [set_deep(LEAD, SECOND), box, set_deep(QUOTE, END)]),
        )
    }
    marked = f"[{title}](https://gazette.example/bridges)"
    pages |= {
        "a link": linked(LEAD, SECOND, marked, QUOTE, END),
        "a link in bold": linked(LEAD, SECOND, QUOTE, f"**{marked}**", END),
        "a label and a link": linked(LEAD, SECOND, QUOTE, "Read more", f"  * {marked}", END),
    }
    assert wrong(pages, (HEADLINE, ["Jane Doe"], TEXT)) == {}


def test_the_text_ends_above_other_articles() -> None:
    """Titles with a sentence below each, comments and notes are no text, whatever label they have."""
    cards = [
        "Mayor opens a library in the old fire station",
        "Eleven thousand books were carried by hand down the high street.",
        "Town band looks for a tuba player, again",
        "The last three left for the mainland, and nobody knows why.",
    ]
    pages = {
        "cards": page(below=set_deep(*cards)),
        "cards below a label": page(below=set_deep("More stories", *cards)),
        "one card": page(below=set_deep("Read also", *cards[:2], "Contact", "Imprint")),
        "comments": page(
            below=set_deep(
                "2 comments", "Sailor Jim", "A bridge has no bar, and that is that.", "Reply"
            )
        ),
        "rights": page(
            below=set_deep("© 2025 Harbour Gazette", "Made with care on the coast, daily.")
        ),
    }
    assert wrong(pages, (HEADLINE, ["Jane Doe"], TEXT)) == {}


def test_crossheads_and_lists_of_the_text_stay() -> None:
    """What is set as the text is stays, and so does a list that is announced or holds sentences."""
    lists = {
        "announced": ["The company will keep:", "  * the ticket office", "  * the bell"],
        "commas": ["It keeps", "  * the ticket office,", "  * the bell."],
    }
    for name, block in lists.items():
        text = f"{set_deep(LEAD, SECOND)}\n\n{set_deep(*block)}\n\n{set_deep(QUOTE, END)}"
        paragraphs = read(page(text=text))[2]
        assert paragraphs[:2] == TEXT[:2], name
        assert len(paragraphs) == 7, name
    for depth in (4, 2):
        crosshead = " " * depth + "‘Seasick on bridges’"
        text = f"{set_deep(LEAD, SECOND)}\n\n{crosshead}\n\n{set_deep(QUOTE, END)}"
        assert read(page(text=text))[2] == [LEAD, SECOND, "‘Seasick on bridges’", QUOTE, END]


def test_who_signs_a_page() -> None:
    """People sign before houses, near headline or date; pictures and buttons sign nothing."""
    fronts: dict[str, tuple[str, list[str]]] = {
        "name and date": ("    Jane Doe\n    14 April 2025", ["Jane Doe"]),
        "name and house": ("    Jane Doe\n    Harbour Gazette\n    14 April 2025", ["Jane Doe"]),
        "name, and below it an office": (
            "    14 April 2025\n    Jane Doe\n    Environment correspondent",
            ["Jane Doe"],
        ),
        "picture of an agency": (
            "    By Jane Doe\n    14 April 2025\n\n    PA Media",
            ["Jane Doe"],
        ),
        "picture of an agency, far from the date": (
            "    14 April 2025\n    Share\n    Save\n    Print\n\n    PA Media",
            [],
        ),
        "a house alone": ("    Reuters\n    14 April 2025", ["Reuters"]),
        "a name far below": (
            "    14 April 2025\n    Share\n    Save\n    Print\n    Mail\n    Olive Stone",
            [],
        ),
        "who is in the picture": (
            "    14 April 2025\n    By Jane Doe\n\n    Olive Stone\n    Photo: Harbour Press",
            ["Jane Doe"],
        ),
        "nobody": ("    14 April 2025", []),
    }
    got = {name: read(page(front=front))[1] for name, (front, _) in fronts.items()}
    assert {k: v for k, v in got.items() if v != fronts[k][1]} == {}


def test_a_day_is_no_item() -> None:
    """A date that begins with the day and a stop keeps its day on a page full of lists."""
    article = newsparse.parse(page(front="    Von Jana Roth\n    14. April 2025, 6:12 Uhr"))
    assert article.date is not None
    assert article.date.iso == "2025-04-14T06:12"


def test_a_page_in_signs_without_blanks() -> None:
    """Short headlines and paragraphs of Korean and Japanese are found as long ones of letters are."""
    korean = [
        "전교생이 네 명뿐인 섬마을 초등학교에 매주 토요일 저녁 불이 켜진다. 졸업생들이 돌아와 주민을 가르친다.",
        "강좌를 처음 제안한 사람은 사진관을 운영하는 주민이다. 그는 학교가 문을 닫는다는 소식을 듣고 배를 탔다.",
        "교육청은 내년 봄 이 학교를 합치는 방안을 살펴보고 있다.",
    ]
    sections = "\n".join(f"      * {name}" for name in "정치 경제 사회 국제 문화 스포츠".split())
    front = "    2025.04.14 15:21\n    공유\n    인쇄\n    글자크기조정\n    윤서영 기자"
    text = page(
        menu=sections, head="  섬마을 학교, 밤에 불 켜다", front=front, text=set_deep(*korean)
    )
    assert read(text) == ("섬마을 학교, 밤에 불 켜다", ["윤서영"], korean)


def test_a_form_of_consent_above_the_page() -> None:
    """Whole sentences about cookies above menus and headline are no text."""
    consent = set_deep(
        "This page and its partners keep what your browser tells them, so that they can count how "
        "many people read which story, and for how long they stay.",
        "Accept",
        "Refuse",
        "Settings",
        "Partners",
    )
    article = newsparse.parse(page(menu=f"{consent}\n{MENU}"))
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert [paragraph.text for paragraph in article.paragraphs] == TEXT


def test_indents_alone_make_no_page() -> None:
    """A wrapped article with indented paragraphs, quotes and lists is read from its first line on."""
    lines = [HEADLINE, "", "By Jane Doe", ""]
    for number, paragraph in enumerate(TEXT * 3):
        words = paragraph.split()
        lines.append("  " * (1 + number % 3) + " ".join(words[:9]))
        lines += [" ".join(words[n : n + 11]) for n in range(9, len(words), 11)]
    article: Article = newsparse.parse("\n".join(lines))
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert not article.asides
    assert not article.footer


def test_pages_in_other_orders() -> None:
    """Captions may stand above the headline, decks be marked, and menus below a form of consent."""
    caption = (
        "    The ferry was built in 1961 in a yard that is now a car park. It carried eleven million "
        "people in all, and two elephants, who crossed together in the spring of 1974 and were sick, "
        "as the captain of those days remembered."
    )
    consent = set_deep(
        " ".join(["This page and its partners keep what your browser tells them, for a year."] * 8)
    )
    few = "    Accept\n    Refuse\n    Settings\n    Partners"
    day = "    14 April 2025"
    long = " ".join(TEXT[:2] * 3)
    pages = {
        "caption": page(menu=f"{MENU}\n\n{caption}", front=day),
        "short": page(menu=f"{consent}\n\n{MENU}"),
        "consent": page(
            menu=f"{consent}\n\n{few}\n      Log in", front=day, text=set_deep(*TEXT, long)
        ),
    }
    for name, text in pages.items():
        headline, _, paragraphs = read(text)
        assert headline == HEADLINE, name
        assert paragraphs[:4] == TEXT, name
    marked = linked(*TEXT, front="## The band played on\n\n14 April 2025")
    assert read(marked)[0] == HEADLINE
    listed = (
        f"{set_deep(long)}\n\n        * The bridges that were never finished\n\n{set_deep(*TEXT)}"
    )
    assert read(page(text=listed))[2] == [long, *TEXT]
    polish = "    Agnieszka Zawada\n    Dziennikarka Onet Trójmiasto\n    14 kwietnia 2025"
    assert read(page(front=polish))[1] == ["Agnieszka Zawada"]
    assert read(page(head="", front=""))[2][-1] == END


def test_a_page_without_blank_lines_begins_a_block_with_each() -> None:
    """Where each line is a paragraph a headline, a caption and a label take no paragraph with them."""
    pages = {
        "headline": "\n".join([HEADLINE, *TEXT]),
        "caption": "\n".join([HEADLINE, "The quay on Sunday. (Photo: Jane Doe)", *TEXT]),
        "label": "\n".join([HEADLINE, *TEXT[:2], "Read also", *TEXT[2:]]),
    }
    assert wrong(pages, (HEADLINE, [], TEXT)) == {}


def test_pages_of_few_words() -> None:
    """A short article is found between menus, its paragraphs parted by front matter and boxes."""
    words = "Home News Local Crime Politics Business Sports Opinion Weather Puzzles Obituaries Jobs"
    menu = "Harbour Gazette\n" + "\n".join(words.split())
    lead = "The last ferry across the Hollow Sound left the quay at Marrick on Sunday night."
    second = "The company said that the bridge had taken nine passengers in ten from it."
    text = [lead, second, END]
    title = "Library opens in the old fire station"
    front = "By\nJane Doe\n14 April 2025\nShare\nFacebook"
    below = "Comments\nLog in\nContact\nImprint\n© 2025 Harbour Gazette"
    parts = {
        "bare": [menu, HEADLINE, front, *text, below],
        "standfirst above the front": [menu, HEADLINE, lead, front, second, END, below],
        "box": [menu, HEADLINE, front, lead, "Advertisement", second, END, below],
        "box above the end": [menu, HEADLINE, front, lead, second, "Read also", title, END, below],
        "boxes": [
            menu,
            HEADLINE,
            front,
            lead,
            "Advertisement",
            second,
            "Read also:",
            title,
            END,
            below,
        ],
    }
    pages = {name: "\n".join(part) for name, part in parts.items()}
    decked = {"standfirst": pages.pop("standfirst above the front")}
    assert wrong(pages, (HEADLINE, ["Jane Doe"], text)) == {}
    assert wrong(decked, (HEADLINE, ["Jane Doe"], text[1:])) == {}


def test_the_headline_among_the_lines_above_it() -> None:
    """Neither the page's own marked name, nor a trail, a caption or a credit is the headline."""
    menu = "\n".join(f"  * [{name}](/{name})" for name in "news sport culture opinion".split())
    front = "by Jane Doe 14 April 2025"
    named = f"# The Harbour Independent Sentinel\n\n{menu}\n\nPosted in News\n\n## {HEADLINE}"
    trail = MENU + f"\n\n    Home News Harbour {HEADLINE}\n\n    Transport: {HEADLINE}"
    pages = {
        "a marked name": "\n\n".join([named, front, *TEXT, "[About us](/about)"]),
        "a caption twice": page(
            head=f"  {HEADLINE}\n\n    The quay at noon. TOM WRAY\n\n    The quay at noon. TOM WRAY"
        ),
    }
    assert wrong(pages, (HEADLINE, ["Jane Doe"], TEXT)) == {}
    behind = {"a trail and a kicker": page(menu=trail, head="")}
    assert wrong(behind, (f"Transport: {HEADLINE}", ["Jane Doe"], TEXT)) == {}


def test_a_page_in_wide_signs_is_cut_at_half_as_many() -> None:
    """A tool that counts columns cuts Korean lines at forty signs; each paragraph is one again."""
    headline = "마지막 나룻배가 떠난 포구에 남은 사람들"
    text = [
        (
            "섬과 뭍을 잇던 마지막 나룻배가 일요일 저녁 포구를 떠났다. 다리가 놓인 뒤로 손님이 열에 하나로 줄었기 때문이다. "
            "회사는 배를 여름이 오기 전에 북쪽의 다른 선주에게 넘기기로 했다고 밝혔다."
        ),
        (
            "뱃사공은 사십 년 동안 하루도 빠짐없이 이 물길을 건넜다고 했다. 그는 다리 위에 서면 오히려 멀미가 난다며 웃었다. "
            "그의 아들은 이미 뭍에서 다른 일을 찾았고 손자는 배를 한 번도 저어 본 적이 없다."
        ),
        "포구는 오월부터 돛배를 가르치는 학교가 쓰기로 했다. 마을 사람들은 아이들이 돌아올 것이라고 기대하고 있다.",
    ]
    menu = "\n".join(f"  • {name}" for name in "정치 경제 사회 국제 문화 스포츠 날씨 포토".split())
    blocks = ["\n".join(textwrap.wrap(paragraph, 38)) for paragraph in text]
    page = "\n\n".join([menu, headline, "2025-04-14 16:08", *blocks, "  • 회사소개\n  • 구독신청"])
    assert wrong({"columns": page}, (headline, [], text)) == {}


def test_a_headline_of_few_words_stands_right_above_its_byline() -> None:
    """Two words are a headline there, also with a number in front; a trail of sections is none."""
    menu = "\n".join(
        f"* {name}" for name in "Home News Sport Culture Opinion Weather Puzzles".split()
    )
    trail = "Home / Local news"
    front = "By Jane Doe\n14 April 2025"
    for head in (
        "Ferry sold",
        "At last!",
        "1. FC Marrick – Quay 3:1",
        "Sold",
        "The ferry is sold.",
    ):
        spaced = f"{menu}\n\n{trail}\n\n{head}\n\n{front.replace(chr(10), chr(10) * 2)}"
        tight = f"{menu}\n\n{trail}\n\n{head}\n{front}"
        for top in (spaced, tight):
            text = "\n\n".join([top, *TEXT, "Contact\nImprint\nTerms\nPrivacy\n"])
            assert read(text) == (head, ["Jane Doe"], TEXT)


def test_a_label_takes_no_headline_away() -> None:
    """What the text tells is its headline, though buttons and teasers begin with the same words."""
    for head in (
        "Video: Last ferry leaves the quay at Marrick",
        "Live: Last ferry across the Hollow Sound leaves",
        "Analysis: Who needs a ferry across the Sound?",
    ):
        _, _, told = head.partition(": ")
        assert read(page(head=f"  {head}")) == (told, ["Jane Doe"], TEXT)


def test_who_and_when_stand_above_a_text_without_its_headline() -> None:
    """A tool may drop the headline, or it reads like a button: byline and date are found all the same."""
    front = "By Jane Doe\n\n14 April 2025"
    menu = "\n".join("Home News Sport Business Culture Opinion Travel Weather Help Shop".split())
    for head in ("", "Contact: a word"):
        top = "\n\n".join(part for part in (menu, head, front) if part)
        text = "\n\n".join([top, *TEXT, "Contact\nImprint\nTerms\nPrivacy\n"])
        assert read(text) == (None, ["Jane Doe"], TEXT)
        article = newsparse.parse(text)
        assert article.date is not None
        assert article.date.iso == "2025-04-14"


def test_a_source_and_the_count_of_comments_beside_the_date() -> None:
    """They may be longer than the date itself."""
    line = "14 April 2025, 06:14 | Source: Harbour Gazette, dpa, lem | 47 comments"
    article = newsparse.parse(page(front=f"    {line}"))
    assert article.date is not None
    assert article.date.iso == "2025-04-14T06:14"
    assert [paragraph.text for paragraph in article.paragraphs] == TEXT


def test_a_headline_set_in_the_middle() -> None:
    """Lynx sets both lines of a headline in the middle of the page."""
    first = "The last ferry across the Hollow Sound leaves the quay, and the bridge takes its"
    second = "passengers"
    middle = " " * ((len(first) - len(second)) // 2)
    text = textwrap.indent("\n\n".join(textwrap.fill(block, 72) for block in TEXT), "   ")
    menu = "\n".join(f"     * {name}" for name in "Home News Sport Culture Opinion Weather".split())
    lynx = f"{menu}\n\n{first}\n{middle}{second}\n\n   By Jane Doe\n\n   14 April 2025\n\n{text}\n\n   Imprint\n"
    assert read(lynx) == (f"{first} {second}", ["Jane Doe"], TEXT)


def test_neither_sections_nor_the_day_of_the_page_are_the_headline() -> None:
    """A trail without marks stands above it, and so does the day of reading, beside the weather."""
    sections = "Info News Region"
    today = "Friday, Nov 20th 2026 10AM 54°F 1PM 57°F 5-Day Forecast"
    head = "Ferry to the islands stood still on the Sound. Passengers waited for five hours"
    for above in (sections, today):
        text = page(menu=f"{MENU}\n\n    {above}", head=f"  {head}")
        assert read(text) == (head, ["Jane Doe"], TEXT)


def test_what_a_site_says_of_itself_is_no_article() -> None:
    """Below a short article it may speak in longer sentences, but nobody signs above them."""
    short = [
        "The ferry at Marrick was sold on Sunday, half empty and with a brass band on the deck.",
        "Its owner said that the bridge had taken nine passengers in ten from it since the spring.",
        "“I get seasick on bridges,” said baker Tom Wray, who has crossed every day for forty years.",
        "A buyer from the north will use it for the mail of two islands that have no bridge as yet.",
        "The quay will be let to a sailing school, which opens in May, and to the baker himself.",
    ]
    own = "This service respects all those who lived here long before any of us came to these counties"
    honours = ("elders past and present", "children to come")
    site = [f"{own}, and it honours their {whom} in whatever it prints." for whom in honours]
    titles = "Soups to make this winter|A quiet film|Trains are late|Rain|Storm|Snow|Frost|Fog"
    related = set_deep("Related stories", *titles.split("|"), *titles.upper().split("|"))
    boxed = set_deep(*short[:4], "Loading", "Loading", *short[4:])
    text = page(head="  The ferry at Marrick is sold", text=boxed, below="")
    text += f"\n{related}\n\n{set_deep(*site)}\n\n{FOOT}\n"
    assert read(text) == ("The ferry at Marrick is sold", ["Jane Doe"], short)


def test_speech_between_dashes_is_no_item() -> None:
    """Poles and Scandinavians open what somebody says with a dash, between two boxes as well."""
    speech = (
        "- A wolf is no enemy of ours - says the forester, who has counted them for thirty years."
    )
    blocks = f"{LEAD}\n\n{SECOND}\n\nAdvertisement\n\n{speech}\n\nRead also: Soups\n\n{END}"
    text = page(text=set_deep(blocks, by=0))
    assert read(text)[2] == [LEAD, SECOND, speech, END]


def test_a_byline_above_the_headline() -> None:
    """Some pages name the writer there, and print the day below."""
    text = page(head=f"  By Jane Doe\n\n  {HEADLINE}", front="    14 April 2025 11:59")
    assert read(text) == (HEADLINE, ["Jane Doe"], TEXT)
    linked_page = linked(*TEXT, front="14 April 2025 11:59")
    above = linked_page.replace(f"# {HEADLINE}", f"By Jane Doe\n\n# {HEADLINE}")
    assert read(above) == (HEADLINE, ["Jane Doe"], TEXT)


def test_a_japanese_name_beside_the_date() -> None:
    """Four signs are a name where the day stands beside them and the first two are a surname."""
    lead = (
        "島と町を結ぶ最後の渡し船が日曜の夜に港を出た。橋が架かってから客は十分の一に減り、会社は"
        "夏までに船を北の持ち主に譲るという。岸では町の楽隊が頼まれもしないのに演奏を続けた。"
    )
    second = (
        "船頭は四十年のあいだ毎日この瀬戸を渡ってきたと話す。橋の上に立つとかえって酔うのだと笑い、"
        "息子はもう町で別の仕事を見つけたと付け加えた。孫はまだ一度も櫂を握ったことがない。"
    )
    menu = "\n".join(
        f"    * {name}" for name in "社会 政治 経済 国際 スポーツ 文化 地域 天気".split()
    )
    head = "橋に客を奪われた最後の渡し船が港を出る"
    text = f"{menu}\n\n{head}\n\n2025/4/14 11:59\n  佐藤 大輔\n    * 社会\n    * 地域\n\n{lead}\n\n{second}\n\n    * 会社案内\n    * お問い合わせ\n"
    assert read(text) == (head, ["佐藤 大輔"], [lead, second])


def test_who_and_when_below_a_standfirst_as_long_as_a_paragraph() -> None:
    """A house that sets the whole lead there signs below it."""
    deck = f"{LEAD} {SECOND} {QUOTE} {SECOND} {LEAD}"
    days = "Monday Tuesday Wednesday Thursday Friday Saturday".split()
    text = [
        f"On {day} the ferry took {n} people across. {SECOND}" for n, day in enumerate(days, 20)
    ]
    text.append(END)
    when = "Mon 14 Apr 2025 23.41 BSTLast modified on Tue 15 Apr 2025 19.02 BST"
    front = (
        f"  {deck}\n\n    Jane Doe\n    {when}\n    Share\n\n  The quay at noon. (Photo: Tom Wray)"
    )
    article = newsparse.parse(page(front=front, text=set_deep(*text)))
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert (article.date.iso or "").startswith("2025-04-14")
    assert article.paragraphs[-1].text == END


# What html2text makes of images: it wraps them as it wraps text, and within their addresses.
WRAPPED_IMAGES = [
    "![The ferry leaves the quay at Marrick on the night of\nSunday](https://img.example/a.jpg)",
    "![Larger](/img/icon-letter-\nmore.png) ![Smaller](/img/icon-\nletter-less.png)",
    "[ ![The ferry\n](/img/ferry.jpg)\n](https://gazette.example/pictures)",
    "![Scan\nme!](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAAB4CAYAAAA5ZDbSAAALbUlEQVR4Xu2d23bj)",
    "[](https://share.example/?url=https://gazette.example/last-\nferry.html)[](https://post.example/)",
    "![The\nferry](/440x248/filters:format\\(jpg\\):quality\\(90\\)/quay-\neast.jpg, https://img.example/880.jpg 2x)",
]


def test_images_that_a_tool_has_wrapped_are_no_text() -> None:
    """They stood in the body, above it for its headline, and between it and its date."""
    wanted = (HEADLINE, ["Jane Doe"], TEXT)
    menu = "\n".join(f"  * [{name}](/{name})" for name in "news sport culture opinion".split())
    wrapped = [textwrap.fill(block, 78) for block in TEXT]
    pages = {
        image: "\n\n".join(
            [
                menu,
                image,
                f"# {HEADLINE}",
                "By Jane Doe",
                "14 April 2025",
                image,
                *wrapped[:2],
                image,
                *wrapped[2:],
                image,
                "[About us](/about)",
            ]
        )
        for image in WRAPPED_IMAGES
    }
    assert wrong(pages, wanted) == {}
    # An article without a page around it.
    pages = {
        image: "\n\n".join(
            [f"# {HEADLINE}", "By Jane Doe", image, *wrapped[:2], image, *wrapped[2:]]
        )
        for image in WRAPPED_IMAGES
    }
    assert wrong(pages, wanted) == {}


def test_a_heading_that_links_keep_from_filling_its_line() -> None:
    """No tool breaks an address: such a line is short, or longer than the column."""
    heading = (
        "# The last ferry leaves Marrick after the bridge takes its passengers for good\nper Hari"
    )
    far = "[Marrick](https://gazette.example/places/in-the-north/of-the-sound/marrick-by-the-quay.html)"
    body = [textwrap.fill(block, 78) for block in TEXT]
    body[1:1] = [
        f"The paper of\n{far}\nhas printed the timetable since 1911, and it goes on with the buses."
    ] * 4
    text = "\n\n".join([heading, "14 April 2025", *body])
    headline, authors, paragraphs = read(text)
    assert headline == heading[2:].replace("\n", " ")
    assert not authors
    assert paragraphs[0] == LEAD


def test_a_page_of_wide_signs_wrapped_by_their_number() -> None:
    """A last line of sixty signs is no sign that a tool wraps nothing."""
    body = [
        (
            "홀로 해협을 건너던 마지막 배가 일요일 밤 매릭 부두를 떠났고, 갑판 위에는 아무도 부르지 않은 악대가 있었으며 배는 반쯤 비어 있었다고 한다. "
            "회사는 다리가 열린 뒤로 손님 열에 아홉이 배를 타지 않게 되었다고 밝혔고, 배는 여름이 오기 전에 북쪽의 새 주인에게 팔릴 것이라고 덧붙였다."
        ),
        "부두는 오월에 문을 여는 돛배 학교가 빌려 쓰게 되며, 그곳에서 배우는 아이들은 모두 스무 명쯤 된다고 시장이 월요일에 말했다.",
        "빵집을 하는 톰 레이는 사십 년 동안 날마다 이 배로 해협을 건넜으며, 다리 위에서는 오히려 멀미가 난다고 웃으면서 말하였다.",
        (
            "시는 기차역에서 다리까지 가는 버스를 한 시간에 두 번 보내기로 했으나, 이른 아침에 일터로 가는 사람들은 그것으로는 모자란다고 말한다. "
            "새 시간표는 봄에 나오며, 그때까지는 지난해에 만든 시간표가 그대로 쓰인다고 시의 교통 담당자가 화요일 저녁 회의에서 설명하였다."
        ),
        "악대는 다음 주말에 시장 앞 광장에서 다시 연주할 예정이고, 그날 모은 돈은 배에서 일하던 선원 열두 명에게 모두 전해진다고 한다.",
    ]
    # The second line of these holds one word.
    body += [
        f"지난해 {month}월에는 모두 {month}만 명이 이 해협을 배로 건넜으나 올해 {month}월에는 그 가운데 한 사람도 배를 타지 않고 모두 다리로 지나간 것으로 보인다."
        for month in range(2, 7)
    ]
    lines = [line for block in body for line in textwrap.wrap(block, 78)]
    assert is_wrapped(lines, lines, [0] * len(lines))
    assert not is_wrapped(body, body, [0] * len(body))


def test_the_entries_of_a_list_between_byline_and_text() -> None:
    """The same line stands above each title: the headline is further up, with its byline."""
    titles = [
        "Mayor speaks to reporters after the council’s vote on the budget",
        "The last train leaves for the summer, and nobody waves",
        "Brass bands of the north meet for their festival",
        "What the harbour school teaches about the weather",
        "Bakers of the isles ask for cheaper flour",
    ]
    videos = "\n\n".join(
        f"      Now playing\n\n      {title}\n\n      0{n}:26"
        for n, title in enumerate(titles * 3, 1)
    )
    dated = "\n\n".join(
        f"      FEATURES\n\n      {title}\n\n      {n} November 2016"
        for n, title in enumerate(titles, start=11)
    )
    for listed in (videos, dated):
        assert read(page(text=listed + "\n\n" + set_deep(*TEXT))) == (HEADLINE, ["Jane Doe"], TEXT)


def test_words_of_the_text_above_it_are_no_headline() -> None:
    """A deck may repeat a sentence, a bare row of buttons may stand between it and the headline."""
    deck = "The company said that the bridge had taken nine passengers in ten from it"
    buttons = "\n".join("      *" for _ in range(6))
    short = "Marrick ferry sails no more after sixty years"
    front = "    By Jane Doe\n    14 April 2025"
    pages = {
        "repeated": page(head=f"  {short}\n\n  {deck}", front=front),
        "between": page(head=f"  {short}\n\n{buttons}\n\n  {deck}", front=front),
        "pulled": page(
            head=f"  {short}",
            front=front,
            text=set_deep(LEAD, "I get seasick on bridges.", SECOND, QUOTE, END),
        ),
    }
    for name, text in pages.items():
        assert read(text)[0] == short, name


def test_a_byline_that_a_tool_has_set_over_lines() -> None:
    """Bare lines without indents, a new one with each link, as BeautifulSoup prints a page."""
    menu = "\n".join(
        "Gazette Home News Sport Culture Opinion Weather Puzzles Games Shop Jobs".split()
    )
    foot = "Contact\nImprint\n© 2025 Harbour Gazette. All rights reserved."

    def bare(front: str) -> str:
        return "\n".join([menu, HEADLINE, front, *TEXT, foot]) + "\n"

    pages = {
        "a mark": bare("By\nJane Doe\n14 April 2025"),
        "a mark of two words": bare("Written by\nJane Doe\n14 April 2025"),
        "a bullet": bare("By\nJane Doe\n•\n14 April 2025"),
        "a town": bare("Jane Doe\n|\nLondon\nUpdated\nMonday 14/04/2025"),
        "a photographer": bare("Jane Doe\n14 April 2025\nShare\nJohn Roe / Reuters"),
        "a label": bare("Jane Doe\n14 April 2025\nFiled to:\nHollow Sound"),
        "below a deck": bare(f"{QUOTE}\nShare\nBy\nJane Doe\n14 April 2025"),
    }
    got = {name: read(text)[:2] for name, text in pages.items()}
    assert got == dict.fromkeys(pages, (HEADLINE, ["Jane Doe"]))
    several = bare("By\nJane Doe\n,\nJohn Roe\nand\nAnn Lee\n14 April 2025")
    assert read(several)[:2] == (HEADLINE, ["Jane Doe", "John Roe", "Ann Lee"])
    house = bare("By\nHarbour Foundation\n•\n14 April 2025")
    assert read(house)[:2] == (HEADLINE, ["Harbour Foundation"])


def test_who_wrote_stands_above_the_headline() -> None:
    """Byline, day and sections may stand above the headline; a house among the menus signs nothing."""
    above = "By [Jane Doe](/jane)\n14 April 2025\nin [News](/news), [Ferries](/ferries)\n[17 Comments](/c)"
    names = "news sport culture opinion weather puzzles games shop jobs".split()
    menu = "\n".join(f"* [{name}](/{name})" for name in names)
    body = "\n\n".join(TEXT)
    foot = "[About us](/about)\n"
    text = f"{menu}\n\n{above}\n\n# {HEADLINE}\n\n{body}\n\n{foot}"
    assert read(text)[:2] == (HEADLINE, ["Jane Doe"])
    for house in ("App", "Reuters", "dpa"):
        text = f"{menu}\n* [{house}](/house)\n\n# {HEADLINE}\n\n{body}\n\n{foot}"
        assert read(text)[:2] == (HEADLINE, [])


def test_icons_of_a_font_beside_the_byline() -> None:
    """Buttons without words part nothing, and underscores are all that is left of an icon."""
    buttons = "\n\n".join("[](/share)" for _ in range(6))
    pages = {
        "below": linked(
            *TEXT, front="[Jane Doe](/jane)[ __](https://social.example/jane)\n\n14 April 2025"
        ),
        "before": linked(*TEXT, front="__[Jane Doe](/jane)\n\n__ 14 April 2025"),
        "counters between": linked(
            *TEXT, front=f"14 April 2025\n\n1,024\n\n{buttons}\n\n12\n\n7\n\n[Jane Doe](/jane)"
        ),
    }
    got = {name: read(text)[:2] for name, text in pages.items()}
    assert got == dict.fromkeys(pages, (HEADLINE, ["Jane Doe"]))


def test_an_office_tells_a_byline_from_who_made_a_picture() -> None:
    """Buttons without words stand between day and name, and the picture's credit below it."""
    office = "[Jane Doe](/jane) Senior Politics Editor, The Harbour Gazette"
    stars = "\n".join(["  * [](/share)"] * 5)
    for front in (
        f"14 April 2025\n\n1k\n\n{stars}\n\n{office}\n\nASSOCIATED PRESS",
        f"14 April 2025\n\n{office}\n\nHARBOUR PRESS / GETTY IMAGES",
    ):
        assert read(linked(*TEXT, front=front))[:2] == (HEADLINE, ["Jane Doe"])


def test_the_day_of_the_month_behind_a_bullet_is_no_number_of_a_list() -> None:
    """Some pages set the lines of the front as a list, and German begins a date with the day."""
    article = newsparse.parse(page(front="      * 8. April 2019|\n      * Von Jana Muster"))
    assert article.date is not None
    assert article.date.iso == "2019-04-08"
    assert [author.name for author in article.authors] == ["Jana Muster"]


SCHEDULE = ["10:15 from the quay", "12:40 from the quay", "15:05 from the north side", "18:30 home"]


def test_a_list_that_the_text_announces_is_of_it() -> None:
    """In its midst or at its end, below a colon, with a picture or a link between, and longer than a box."""
    items = [f"  * {item}" for item in SCHEDULE]
    numbered = [f"  {n}. {item}" for n, item in enumerate(SCHEDULE * 3, start=1)]
    announced = "On its last day the ferry sailed four times:"
    for name, block in {
        "in the midst": [LEAD, SECOND, announced, *items, QUOTE, END],
        "many in the midst": [LEAD, SECOND, announced, *numbered, QUOTE, END],
        "at the end": [LEAD, SECOND, QUOTE, END, announced, *items],
        "below a crosshead": [LEAD, SECOND, QUOTE, END, "## The last day", announced, *items],
        "below a short label": [LEAD, SECOND, QUOTE, END, "**Sailings:**", *items],
        "below a link": [LEAD, SECOND, QUOTE, END, "[The ferry](/ferry)", announced, *items],
        "below a picture": [LEAD, SECOND, QUOTE, END, "![quay](/q.jpg)", announced, *items],
        "above the end": [LEAD, SECOND, QUOTE, announced, *items, END],
        "links amid the items": [
            *(LEAD, SECOND, QUOTE, END, announced, *items[:3]),
            "  * back [home](/home) at last",
        ],
        "lines": [LEAD, SECOND, QUOTE, END, announced, "  \n".join(SCHEDULE) + "  "],
    }.items():
        found = "\n".join(read(linked(*block))[2])
        assert all(text in found for text in TEXT), name
        assert all(item in found for item in SCHEDULE[:3]), name
    deep = [set_deep(*block, by=by) for block, by in ((TEXT, 4), ([announced], 4), (items, 4))]
    assert read(page(text="\n\n".join(deep)))[2][-4:] == SCHEDULE


def test_what_lists_announce_in_other_languages() -> None:
    """The colon does, whatever the words are."""
    items = [f"  * {item}" for item in SCHEDULE]
    for announced in (
        "An ihrem letzten Tag fuhr die Fähre so:",
        "Le dernier jour, le bac est parti à ces heures :",
        "В последний день паром ходил так:",
        "最后一天的渡轮时间如下，从码头和北岸出发：",
    ):
        for text in ([*TEXT, announced, *items], [*TEXT[:3], announced, *items, END]):
            found = read(linked(*text))[2]
            assert set(SCHEDULE) <= set(found), announced


def test_a_text_that_counts_goes_on_with_the_next_number() -> None:
    """Up or down, behind whatever stands between; another list has other numbers."""
    told = """\
The bell was cast in 1911 for a church that burned down before the tower of it was ready, and it came to \
the ferry for nothing, as long as somebody would carry it away.
The clock ran four minutes slow for the whole of its life, so that nobody would miss the last crossing, \
and the captain had a watch of his own that he showed to no one.
The bench on the upper deck was made of the old quay.""".split("\n")
    posts = [
        part for n in range(5) for part in (f"View this image ({n})", "@ferry / Post", f"ID: 10{n}")
    ]
    for numbers in ((1, 2, 3, 4, 5), (5, 4, 3, 2, 1)):
        entries = [f"{number}. {told[n % 3]}" for n, number in enumerate(numbers)]
        block = [LEAD, *entries[:3], *posts[:9], entries[3], *posts[9:], entries[4]]
        assert [text for text in read(linked(*block))[2] if text[0].isdecimal()] == entries, numbers
        # They may be set in bold, and escaped.
        for form in ("**{}.** {}", "**{}\\. {}**"):
            bold = [form.format(number, told[n % 3]) for n, number in enumerate(numbers)]
            found = read(linked(LEAD, *bold[:3], *posts[:9], bold[3], *posts[9:], bold[4]))[2]
            assert [text for text in found if text[0].isdecimal()] == entries, numbers
        # One of them has lost its blank.
        glued = entries[2].replace(". ", ".", 1)
        block[block.index(entries[2])] = glued
        found = [text for text in read(linked(*block))[2] if text[0].isdecimal()]
        assert found == [*entries[:2], glued, *entries[3:]], numbers
        chart = ["Most read", *(f"{n}. {HEADLINE} {n}" for n in (1, 2, 3, 4, 5, 6))]
        found = read(linked(LEAD, *entries, *posts, *chart))[2]
        assert [text for text in found if text[0].isdecimal()] == entries, numbers


def test_lists_of_offers_are_not_of_the_text() -> None:
    """They are links, or a label says what they are; a film's line says when it was made."""
    titles = [
        "Why the old bridges of the Sound were never finished",
        "Ferries of the north, in pictures",
        "A tuba player for the town band",
        "Library opens in the fire station",
    ]
    offers = {
        "links": [
            "Our summer series:",
            *(f"  * [{title}](/{n})" for n, title in enumerate(titles)),
        ],
        "related": ["Read more:", *(f"  * {title}" for title in titles)],
        "share": [
            "Share this article:",
            *"  * Facebook|  * Mail|  * Copy link|  * Print".split("|"),
        ],
        "tags": ["Tags:", *"  * Marrick|  * Ferries|  * Bridges|  * Transport".split("|")],
        "film": ["Watch the last crossing:", titles[0], "14 hours ago", "2 minutes", "Film"],
    }
    for name, offer in offers.items():
        assert read(linked(*TEXT, *offer))[2] == TEXT, name
        if name not in ("share", "tags"):
            assert read(linked(*TEXT[:2], *offer, *TEXT[2:]))[2] == TEXT, name
    # Where nothing shows what is a link, all items may be titles.
    items = [f"    * {title}" for title in titles]
    text = "\n\n".join(
        [set_deep(*TEXT[:2]), set_deep("On the Sound:"), *items, set_deep(*TEXT[2:])]
    )
    assert not set(titles) & set(read(page(text=text))[2])


COMMENTS = """\
A bridge has no bar, and that is that. My father took the ferry every day of his life, and when it was \
foggy they rang the bell for us until we found the quay, which no bridge will ever do.
I sold my car when the bridge came, and now I walk. It takes an hour, the wind is terrible, and I have \
never in my life been so happy on a Monday morning as I am there, above the gulls.
The toll is twice what the ferry was! Nobody says so, since nobody in the council lives on our side of \
the Sound, and nobody there has ever had to carry a cello across it in the month of January.\
""".split("\n")


def commented(label: str, *moments: str) -> str:
    """Return comments, each below who wrote it when, and the label above them."""
    below = [
        text
        for n, moment in enumerate(moments)
        for text in ("Sailor Jim", moment, f"{COMMENTS[n % 3]} {COMMENTS[(n + 1) % 3]}", "Reply")
    ]
    return "\n\n".join([label, *below])


def test_comments_are_longer_than_the_article_and_none_of_it() -> None:
    """Below their label each says the moment it was written at, whatever the language."""
    moments = {
        "3 comments": (
            "April 14, 2025 at 3:15 pm",
            "April 14, 2025 at 4:02 pm",
            "April 15, 2025 at 8:40 am",
        ),
        "Kommentare": (
            "14. April 2025 um 15:15 Uhr",
            "14. April 2025 um 16:02 Uhr",
            "15.04.2025, 8:40 Uhr",
        ),
        "27 commentaires": (
            "(14 avril 2025 @15h15)",
            "(14 avril 2025 @16h02)",
            "(15 avril 2025 @08h40)",
        ),
        "Комментарии": ("14 апреля 2025, 15:15", "14 апреля 2025, 16:02", "15 апреля 2025, 08:40"),
        "Comments": ("3 hours ago", "2 hours ago", "1 hour ago"),
        # How many have replied is said with other words as well.
        "5 thoughts on “Last ferry leaves Marrick”": (
            "April 14, 2025 at 3:15 pm",
            "April 14, 2025 at 4:02 pm",
            "April 15, 2025 at 8:40 am",
        ),
        "3 Ergänzungen": (
            "14. April 2025 um 15:15 Uhr",
            "14. April 2025 um 16:02 Uhr",
            "15. April 2025 um 8:40 Uhr",
        ),
        "4 odpowiedzi na „Ostatni prom”": (
            "14 kwietnia 2025, 15:15",
            "14 kwietnia 2025, 16:02",
            "15 kwietnia 2025, 8:40",
        ),
        # A label that asks for them is one as well, and a day is enough.
        "JOIN THE DISCUSSION (7 REPLIES)": ("April 14, 2025", "April 14, 2025", "April 15, 2025"),
        "Reader comments": ("Sailor Jim (3 days ago)", "Gull (2 days ago)", "Ann Lee (1 day ago)"),
        "Hinterlassen Sie einen Kommentar": ("14.04.2025", "14.04.2025", "15.04.2025"),
        "Laisser un commentaire": ("14 avril 2025", "14 avril 2025", "15 avril 2025"),
        "Deja un comentario": ("14 de abril de 2025", "14 de abril de 2025", "hace 2 días"),
    }
    pages = {label: linked(*TEXT, commented(label, *at)) for label, at in moments.items()}
    pages |= {
        f"{label}, no links": page(
            below=textwrap.indent(commented(label, *at * 2), "    ") + "\n\n" + FOOT
        )
        for label, at in moments.items()
    }
    pages["no blank lines"] = "\n".join(
        line
        for line in linked(*TEXT, commented("3 comments", *moments["3 comments"])).split("\n")
        if line
    )
    assert wrong(pages, (HEADLINE, ["Jane Doe"], TEXT)) == {}


def test_a_number_and_a_word_are_no_label_without_as_many_replies() -> None:
    """Two posts of a day each, below a crosshead of two words, are of the text."""
    posts = [
        f"— {name} ({handle}) April 1{n}, 2025"
        for n, (name, handle) in enumerate({"Ann Lee": "@annlee", "Tom Wray": "@wray"}.items())
    ]
    text = [LEAD, SECOND, "142 lawsuits", QUOTE, *posts, END, SECOND.replace("nine", "ten")]
    found = read(linked(*text))[2]
    assert found[-1] == text[-1]
    assert "142 lawsuits" in found


def test_a_name_and_a_handle_above_the_text_sign_it() -> None:
    """Below the text they would be a note on her."""
    assert read(linked(*TEXT, front="Jane Doe | @janedoe\n\n14 April 2025"))[1] == ["Jane Doe"]


def test_who_has_updated_the_text_signs_it_below_a_standfirst() -> None:
    """A day stands beside: below the text it would be a credit."""
    deck = "## The company says that nobody will miss it, and that all have had their money back."
    line = "Updated by [Jane Doe](/jane)[@janedoe](/x) Apr 14, 2025, 10:20am EST"
    article = newsparse.parse(linked(*TEXT, front=f"{deck}\n\n{line}"))
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14T10:20-05:00"


def test_a_button_for_comments_ends_no_text() -> None:
    """It may stand above the text or amid it; what is told minute by minute says the moment, too."""
    moments = ["14 April 2025, 15:15", "14 April 2025, 16:02", "14 April 2025, 18:40"]
    front = "3 comments\n\nBy Jane Doe\n\n14 April 2025, 10:15\n\nUpdated 14 April 2025, 11:30"
    assert read(linked(*TEXT, front=front))[2] == TEXT
    told = [text for moment, text in zip(moments, COMMENTS, strict=True) for text in (moment, text)]
    found = read(linked(*TEXT[:2], *told, *TEXT[2:]))[2]
    assert set(TEXT) | set(COMMENTS) <= set(found)
    # Below each entry of such a report stands one.
    told = [
        text
        for n, moment in enumerate(moments * 2)
        for text in (moment, f"{COMMENTS[n % 3]} {COMMENTS[(n + 1) % 3]}", f"{n} Comments")
    ]
    found = read(linked(*TEXT, *told))[2]
    assert set(TEXT) | set(told[1::3]) <= set(found)
    assert read(linked(LEAD, SECOND, "12 comments", QUOTE, END, *COMMENTS))[2][-3:] == COMMENTS


def test_a_tool_that_wraps_paragraphs_leaves_items_whole() -> None:
    """Long items on one line each do not say that every line is a paragraph."""
    items = [f"  * {comment}" for comment in COMMENTS]
    address = "https://gazette.example/archive/2025/04/ferry"
    lines = [
        textwrap.fill(text.replace(" the ", f" [the]({address}) ", 1), 78, break_on_hyphens=False)
        for text in [*TEXT, *COMMENTS]
    ]
    assert read(linked(*lines[:3], *items, *lines[3:]))[2] == [*TEXT[:3], *COMMENTS, END, *COMMENTS]


def test_posts_within_the_text() -> None:
    """A run of embedded posts stands between two paragraphs, and neither ends the text."""
    said = [
        "why is the ferry still here",
        "Anybody know about the #ferry? pic.example/Yk5",
        "no idea",
    ]
    posts = [
        line
        for n in range(12)
        for line in (f"{said[n % 3]} {n}", f"— Ann Lee (@annlee{n}) April 14, 2025")
    ]
    for below in ("", "    More about ferries"):
        text = page(text=set_deep(LEAD, SECOND, *posts, QUOTE, END), below=f"{below}\n\n{FOOT}")
        headline, authors, paragraphs = read(text)
        assert (headline, authors) == (HEADLINE, ["Jane Doe"])
        assert [p for p in paragraphs if p in TEXT] == TEXT


def test_a_headline_that_ends_as_a_sentence_does() -> None:
    """A question right above the text is its headline, and no first paragraph."""
    teasers = "\n".join(
        f"        {n} ways to cross a sound without any ferry at all" for n in "234"
    )
    headline = "Ferry or bridge: who takes the passengers of Marrick now?"
    text = page(menu=f"{MENU}\n\n{teasers}", head=f"    {headline}", front="")
    assert read(text)[::2] == (headline, TEXT)


LONG = [LEAD, SECOND, *COMMENTS, QUOTE, END]
TEASERS = """\
The museum of clocks has closed its doors for good, and nobody is quite sure who owns the seventy-one \
clocks that are still in it, three of which run.
A school in the hills teaches its children to whistle, because the shepherds there have no other way to \
call each other from one side of a valley to the other.\
""".split("\n")


def test_what_stands_below_the_tags_is_of_other_articles() -> None:
    """However much of it there is: teasers may be longer than the article's own end."""
    labels = ("Tags: ferries, bridges", "Filed under: ferries", "Schlagworte", "Étiquettes : bacs")
    for label in labels:
        found = read(linked(*LONG, label, "Latest news", *TEASERS))
        assert found == (HEADLINE, ["Jane Doe"], LONG), label


def test_each_of_several_entries_has_tags_of_its_own() -> None:
    """Tags above most of the text, or below each part of it, end nothing."""
    for label in ("Tags: ferries, bridges", "Schlagworte"):
        found = read(linked(*LONG[:2], label, *LONG[2:]))[2]
        assert set(LONG) <= set(found), label
        found = read(linked(*LONG[:2], label, *LONG[2:], label, *TEASERS, label))[2]
        assert set(LONG + TEASERS) <= set(found), label
    # Nor does what the text says of such words.
    said = "Tags on the crates say whose they are, and where the ferry has to put them ashore."
    assert read(linked(*LONG, said, *TEASERS))[2] == [*LONG, said, *TEASERS]


def test_who_reserves_the_rights_in_words_has_said_all() -> None:
    """So long as a paragraph is the line that does, and most of the text stands above it."""
    for line in (
        "Copyright 2025 The Hollow Gazette. All rights reserved. Nothing of it may be printed again.",
        "Copyright (c) 2025 Hollow Gazette GmbH. Alle Rechte vorbehalten. Nachdruck nur mit Erlaubnis.",
    ):
        assert read(linked(*LONG, line, "More news", *TEASERS))[2] == LONG, line
    told = (
        "In 2025 the Gazette reserved all rights to the picture of the last ferry, and sold it to "
        "nobody for a whole year."
    )
    assert read(linked(*LONG, told, *TEASERS))[2] == [*LONG, told, *TEASERS]


def test_what_is_posted_is_of_the_text_as_who_posted_it_is() -> None:
    """Set deeper than the text, or in pieces with a line for each of its links and for the day."""
    said = ["why is the ferry still here", "Does anybody know about the ferry?", "Nobody here does"]
    deep = [
        line
        for n in range(9)
        for line in (
            f"    {said[n % 3]} {n}",
            f"    {said[(n + 1) % 3]} {n} pic.example/Yk{n}",
            f"    — Ann Lee (@annlee{n}) April 14, 2025",
        )
    ]
    found = read(page(text=set_deep(LEAD, SECOND, *deep, QUOTE, END)))[2]
    assert [text for text in found if text not in TEXT] == [line.strip() for line in deep]
    assert [text for text in found if text in TEXT] == TEXT
    pieces = [
        line
        for n in range(9)
        for line in (
            f"Does anybody on pier {n} know of the",
            f"#ferry{n}",
            f"It is still here, {n} times a day",
            f"https://pic.example/Yk{n}",
            f"— Ann Lee (@annlee{n})",
            "April 14, 2025",
        )
    ]
    menu = [f"Section {n}" for n in range(24)]
    text = "\n".join(
        [*menu, HEADLINE, "By Jane Doe", "14 April 2025", LEAD, SECOND, *pieces, QUOTE, END]
    )
    headline, authors, paragraphs = read(text + "\n" + "\n".join(menu))
    assert (headline, authors) == (HEADLINE, ["Jane Doe"])
    assert {QUOTE, END} <= set(paragraphs)


def test_a_box_above_a_quotation_is_no_post() -> None:
    """Without the name that it was posted under nothing is quoted that stands deeper, or is a link."""
    offers = ["    Read how they built the bridge", "    A day on the old ferry"]
    signed = "— Ann Lee, the captain of the last ferry"
    found = read(page(text=set_deep(LEAD, SECOND, *offers, QUOTE, signed, END)))[2]
    assert not {offer.strip() for offer in offers} & set(found)


def test_a_long_line_with_a_colon_is_a_paragraph() -> None:
    """It announces what stands below it: where a box was found above it, it is none of the box."""
    announced = (
        "Four ferries are left in the north, said the harbour office, and whoever wants to see them has to "
        "hurry, since the last of them will be sold before the end of the year for these sums:"
    )
    box = ["Read more", *(f"[The bridge that nobody wanted, part {n}](/b{n})" for n in range(6))]
    above = [LEAD, SECOND, *COMMENTS]
    below = [announced, "The Gannet, for a song", QUOTE, END]
    assert read(linked(*above, *box, *below))[2] == [*above, *below]


TITLES = [
    "Two hikers found alive after nine days on the ice above Lake Orrin, rescuers say",
    "What the new timetable means for you",
    "Ten pictures of the storm that took the roof off the Corn Hall in Marrick on Friday",
    "Fares on the valley railway rise by a third from June, for the first time in eight years",
    "Opinion: A bridge is no reason to close a quay that has stood for two hundred years",
    "Why bakers are leaving the old town, and what the council could do to keep them there",
    "The quiz of the week: all that you know of the islands in the Hollow Sound",
    "A brass band that nobody ordered, and other stories from the last ferry of the winter",
]
NAMES = "Home News World Politics Sport Culture Books Film Travel Weather Puzzles Shop".split()


def test_titles_as_long_as_wrapped_lines_are_no_paragraph() -> None:
    """Where no blank line parts them, a tool that wraps is told by the width of its lines."""
    site = "About us|Contact|Privacy|Terms of use|Cookies|Jobs|Archive".split("|")
    front = [HEADLINE, "By", "Jane Doe", "14 April 2025"]
    titles = [
        *TITLES,
        *(f"Video: {title}" for title in TITLES),
        *(f"{n}. {title}" for n, title in enumerate(TITLES)),
    ]
    assert read("\n".join([*NAMES, *front, *TEXT, "Most read", *titles, *site])) == (
        HEADLINE,
        ["Jane Doe"],
        TEXT,
    )
    # As many lines of a wrapped text are joined.
    wrapped = [line for block in TEXT for line in ["", *textwrap.wrap(block, 76)]]
    assert read("\n".join([*NAMES, "", HEADLINE, *front[1:], *wrapped, "", *site]))[2] == TEXT


def test_a_wrapped_page_whose_menus_are_few_among_its_comments() -> None:
    """Its menus stand deep, as those of pages do; its lines are wrapped, as those of articles are."""
    menu = "  * Sections\n" + "\n".join(f"    * [{name}](/{name.lower()})" for name in NAMES)
    said = textwrap.fill(
        "I have read that nobody was asked about it, and I wonder who will pay for the quay now. "
        "My own boat has been there for thirty years, and I do not know where else to put it.",
        78,
    )
    comments = "\n\n".join(
        f"Ann Reader {day}\n3 May 2025 at 10:{day:02}\n\n{said}" for day in range(60)
    )
    body = "\n\n".join(textwrap.fill(block, 78) for block in TEXT)
    page = (
        f"[Gazette](/)\n\n{menu}\n\n# {HEADLINE}\n\nBy Jane Doe\n\n14 April 2025\n\n{body}\n\n"
        f"60 comments\n\n{comments}\n\n[Contact](/contact)\n"
    )
    assert read(page) == (HEADLINE, ["Jane Doe"], TEXT)


def test_the_title_of_the_page_above_its_menus() -> None:
    """It may be the only line that a tool prints of the headline."""
    site = "About us|Contact|Privacy|Terms of use|Cookies|Jobs|Archive|Shop|App|Help".split("|")
    menu = [*NAMES, "Log in", "Search", "Newsletters", "Podcasts", "Video", "Subscribe"]
    page = "\n".join([f"{HEADLINE} | Harbour Gazette", *menu, *TEXT, *site])
    assert read(page)[0] == HEADLINE
    assert read(page)[2] == TEXT
    # A list of so few names may be one of an article, and is kept.
    short = "\n".join([HEADLINE, *NAMES[:6], *TEXT])
    assert NAMES[3] in read(short)[2]


def test_who_made_or_is_in_a_picture_signs_nothing() -> None:
    """The caption says it, or a label above the name; the author stands further down."""
    caption = "Tom Wray watches the ferry leave the quay at Marrick on June 15, 2025."
    for front in (
        f"Tom Wray\n\nAnn Lensman / AP\n\n{caption}\n\n(Ann Lensman / AP)\n\nJane Doe",
        f"14 April 2025\n\n{caption} Ann Lensman/AP **hide caption**\n\nAnn Lensman/AP\n\nBy Jane Doe",
        "Credit:\n\nAnn Lensman\n\nBy\n\nJane Doe",
        "Foto:\n\nAnn Lensman\n\nBy Jane Doe",
    ):
        assert read(linked(*TEXT, front=front))[:2] == (HEADLINE, ["Jane Doe"]), front
    # Without a caption the name is a byline with its agency.
    assert read(linked(*TEXT, front="Jane Doe / AP\n\n14 April 2025"))[1] == ["Jane Doe"]


def test_what_is_set_as_the_text_is_no_part_of_a_box_above_it() -> None:
    """A shop's box is set deeper; the lines that open the next entry are set as the text is."""
    entry = ["2. The Sound, by day", "£79.99, Marrick Quay", "Best for families, 9/10"]
    likes = ["We like the wide deck", "We dislike the stairs"]
    box = "          £ 80\n            Buy now\n              Price at\n              Marrick"
    text = "\n\n".join(
        [set_deep(LEAD, SECOND), box, set_deep(*entry, *likes), set_deep(QUOTE, END)]
    )
    assert read(page(text=text))[2] == [LEAD, SECOND, *entry, *likes, QUOTE, END]
    # As many lines without a box are a menu.
    menu = [f"{name} in Marrick" for name in NAMES[4:10]]
    text = set_deep(LEAD, SECOND, *menu, QUOTE, END)
    assert read(page(text=text))[2] == [LEAD, SECOND, QUOTE, END]


def test_the_text_goes_on_behind_a_long_box_that_is_set_deeper() -> None:
    """However many titles it holds, each with its day."""
    box = "\n\n".join(
        f"            {title}\n\n              * Published on 3 May 2025" for title in TITLES[:6]
    )
    text = f"{set_deep(LEAD, SECOND)}\n\n        Read more\n\n{box}\n\n{set_deep(QUOTE, END)}"
    assert read(page(text=text))[2] == [LEAD, SECOND, QUOTE, END]


def test_a_crosshead_among_the_first_paragraphs() -> None:
    """Buttons part every paragraph from the next, and a menu the first ones from the text."""
    button = "Article content"
    menu = "\n\n".join(f"  1. [{title}](/{n})" for n, title in enumerate(TITLES))
    first, rest = (
        [LEAD, button, "### The bakers of Marrick", button, SECOND],
        [QUOTE, END, *TEXT[:1]],
    )
    later = [
        f"{text} It was the ferry of {name} that went last." for name in NAMES for text in rest[:1]
    ]
    blocks = [*first, button, "Read more", menu, *(x for text in later for x in (text, button))]
    found = read(linked(*blocks))[2]
    assert found[:4] == [LEAD, "The bakers of Marrick", SECOND, later[0]]


def test_names_that_are_topics_or_sign_pictures() -> None:
    """An entry of a list of topics is nobody, nor does a house in brackets sign where a name stands."""
    topics = "\n".join(f"      * {name}," for name in ("Harbour Party", "Ann Reyes", "Ferries"))
    topics += "\n      * Bo Lund"
    box = "    Subscribe to Gazette Premium\n\n    (The Gazette)\n\n    SIGN UP"
    dated = "    Jane Doe\n\n    14 April 2025"
    pages = {
        "topics": page(front=f"{dated}\n\n    Related topics\n\n{topics}\n\n    14 April 2025"),
        "a box": page(front=f"{dated}\n\n    Comments\n\n{box}"),
    }
    assert wrong(pages, (HEADLINE, ["Jane Doe"], TEXT)) == {}


COPIED = """\
Skip to main content
Menu
Home
News
Sport
Subscribe
Sign in

Local

{title}
{buttons}
2 hours ago

Hannah Doe
{office}

{picture}

Harbour trust has voted to close three of its eight quays in a bid to save a million crowns a year.

The decision, taken late on Tuesday, was met with boos from the public gallery.

Councillor Mary Roe said: “This is a dark day for our town.”

Campaigners said they would take the trust to court.

Related topics
Harbour
Quays
More on this story
Ferry hours to be cut
12 March
Top stories
Storm warning issued for the north
"""


@pytest.mark.parametrize("buttons", ["Share\nSave", "Share", "Share\nSave\nPrint"])
@pytest.mark.parametrize("office", ["Local democracy reporter", "Harbour correspondent"])
def test_a_page_copied_from_a_browser(buttons: str, office: str) -> None:
    """A button right below the headline is none of its lines, and an office below a name is hers."""
    picture = "Image source, Harbour Pictures\nImage caption, Members gathered outside the hall"
    title = "Harbour trust votes to close three quays despite protests"
    article = newsparse.parse(
        COPIED.format(title=title, buttons=buttons, office=office, picture=picture)
    )
    assert article.title == title
    assert [(author.name, author.role) for author in article.authors] == [("Hannah Doe", office)]
    assert [(aside.kind.value, aside.text) for aside in article.asides[1:]] == [
        ("share", " ".join(buttons.split())),
        ("caption", " ".join(picture.split())),
    ]
    assert len(article.paragraphs) == 4


def test_a_line_below_a_name_that_is_no_office() -> None:
    """It stays where the page has it: nobody is made anything by a line that may be a title."""
    article = newsparse.parse(
        COPIED.format(
            title="Harbour trust votes to close three quays despite protests",
            buttons="Share",
            office="Ferry hours to be cut",
            picture="Members gathered outside the hall",
        )
    )
    assert [(author.name, author.role) for author in article.authors] == [("Hannah Doe", None)]
