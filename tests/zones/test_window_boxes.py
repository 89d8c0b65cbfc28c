"""Pages as a browser copies them: boxes of several lines between the paragraphs, and what is no box."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.fields import boilerplate
from newsparse.fields.boilerplate import BoilerplateTables, Judgement
from newsparse.zones.window_wrap import is_wrapped

FIRST = (
    "The last ferry across the Hollow Sound left the quay at Marrick on Sunday night, half empty "
    "and with a brass band on the upper deck that nobody had ordered."
)
SECOND = (
    "The company said that the bridge had taken nine passengers in ten from it, and that the "
    "ferry would be sold to an owner in the north before the summer."
)
THIRD = (
    "“I have crossed on it every day for forty years,” said baker Tom Wray, who carried the bread "
    "of the island across. “I get seasick on bridges.”"
)
LAST = (
    "The quay will be let to a sailing school, which opens in May with nine boats and one teacher."
)
HEADLINE = "Last ferry leaves Marrick after bridge takes its passengers"
MENU = "Harbour Gazette\nSign in\n" + "\n".join(
    "Home News Sport Business Culture Opinion Weather Puzzles".split()
)
FOOT = (
    "Share this article\nContact us\nAbout us\nPrivacy policy\nTerms and conditions\n"
    "© 2025 Harbour Gazette"
)


def page(*blocks: str, foot: str = FOOT) -> str:
    """Return a copied page with *blocks* as its text."""
    head = f"{HEADLINE}\nBy Jane Doe\n14 April 2025\nShare"
    return "\n\n".join((MENU, head, *blocks, foot)) + "\n"


def body(text: str) -> list[str]:
    """Return the paragraphs, with every part of the page accounted for."""
    article = newsparse.parse(text)
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text
    return [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    "box",
    [
        "READ ALSO:\nIsland asks for a second bridge\nWhy do ferries sink in spring?",
        "Recommended\nWoman rows to work\nThe quay that moved an inch",
        (
            "Get the Harbour Morning\nThe day on the coast, before your tea is cold.\nSIGN UP HERE\n"
            "THIS SITE IS PROTECTED BY RECAPTCHA PRIVACY POLICY | TERMS OF SERVICE"
        ),
        (
            "Your support helps us to tell the story\nFrom the quays of the north to the locks of the "
            "south, we are there before the tide is, and we stay until it has gone out again.\nYour "
            "donation lets us keep sending reporters to the coast, whoever owns it.\nYour support "
            "makes all the difference."
        ),
        (
            "Marrick in pictures\n@marrickpics\n·\nFollow\nI was on it. The band played until the rope "
            "was off, and then it played some more. Who paid them?\n8:12 AM · Apr 14, 2025\n2.1K\nReply\n"
            "Copy link"
        ),
        "The ferry at the quay on its last night. Photo: Ann Ode/GNP\nSold: the ferry",
        (
            "What readers are saying\nThe comments speak of the ferry with love, and many readers tell "
            "of weddings on its upper deck, though some of them doubt the age of the boat.\nShare\n"
            "204 Comments"
        ),
        (
            "Read more from the Gazette:\nBridge toll to rise\nFollow the Gazette on WhatsApp\nKeep up "
            "with all the latest news from the coast\nTap here"
        ),
    ],
)
def test_a_block_of_lines_with_a_label_or_a_button(box: str) -> None:
    """All that a copy shows as one block with a label or button is the box's, and text goes on below."""
    assert body(page(FIRST, SECOND, box, THIRD, LAST)) == [FIRST, SECOND, THIRD, LAST]
    assert body(page(FIRST, box, SECOND, "Advertisement", THIRD, LAST)) == [
        FIRST,
        SECOND,
        THIRD,
        LAST,
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "The boat was late,",
            "the boat was later.",
            "I stood on the pier",
            "like a rusty crater.",
        ],
        ["What the ferry carried:", "90 cows", "11 brides", "2 elephants"],
        ["Crew: Platt, Moss, Dale.", "Band: Oakes, Bright, Lamb.", "Guests: 412."],
    ],
)
def test_a_block_of_lines_of_the_text(lines: list[str]) -> None:
    """A stanza, or what a colon announces, is told line by line."""
    want = [FIRST, SECOND, *lines, THIRD, LAST]
    assert body(page(FIRST, SECOND, "\n".join(lines), THIRD, LAST)) == want
    assert body(page(FIRST, SECOND, "\n".join(lines), "Advertisement", THIRD, LAST)) == want


def test_a_paragraph_in_the_block_of_a_box_is_kept() -> None:
    """Where no blank line parts them, a label or button takes no paragraph along."""
    boxed = [
        f"{THIRD}\nRead also\nBridge toll to rise\nThe quay that moved an inch",
        f"For subscribers only\n{THIRD}",
        f"{THIRD}\nSubscribe now",
    ]
    for block in boxed:
        assert body(page(FIRST, SECOND, block, LAST)) == [FIRST, SECOND, THIRD, LAST], block
    short = "The rope was kept by a boy of nine, who has no use for it."
    for block in (
        f"{short}\nRead also\nBridge toll to rise\nThe quay that moved an inch",
        f"Advertisement\n{short}",
        f"Read also\nBridge toll to rise\n{short}",
        f"{short}\nSubscribe now",
    ):
        assert body(page(FIRST, SECOND, block, THIRD)) == [FIRST, SECOND, short, THIRD], block


def test_a_crosshead_below_a_box() -> None:
    """It stands apart, and the paragraphs below say its words; in the box it is a title."""
    box = "Recommended\n\nHarbour News\nBridge toll to rise\n\nHarbour News\nWoman rows to work"
    crosshead = "‘Seasick on bridges’"
    assert body(page(FIRST, SECOND, box, crosshead, THIRD, LAST)) == [
        FIRST,
        SECOND,
        crosshead,
        THIRD,
        LAST,
    ]
    other = "‘Sold for scrap’"
    assert body(page(FIRST, SECOND, f"{box}\n{other}", THIRD, LAST)) == [FIRST, SECOND, THIRD, LAST]


def test_what_stands_between_paragraphs_again_and_again() -> None:
    """A line that parts the paragraphs above as well is no end of the text."""
    line = "Pass the notice Pass the notice"
    blocks = [FIRST, line, SECOND, line, THIRD, line, LAST]
    assert body(page(*blocks)) == [FIRST, SECOND, THIRD, LAST]


def test_the_last_paragraph_in_its_forms() -> None:
    """Names in brackets, the house's mark and a short sentence end a text."""
    for last in (
        "The sailing school has asked for the band, which has not yet answered. (Ann Ode, Ben Moor)",
        "The sailing school has asked for the band, which has not yet answered. ®",
        "Nobody waved.",
        "“I do not swim.”",
    ):
        assert body(page(FIRST, SECOND, THIRD, last)) == [FIRST, SECOND, THIRD, last], last


def test_what_ends_a_text() -> None:
    """Who may not print it again, who sent it, and labels above that are below the text."""
    forbidden = (
        "All rights reserved. This material, and other digital content on this website, may not be "
        "reproduced, published, broadcast, rewritten or redistributed without permission."
    )
    offer = (
        "NOTICE: You can earn good money with a boat of your own, buy one for as low as the price "
        "of a bicycle and sell it again before the summer has come to the coast."
    )
    text = [FIRST, SECOND, THIRD, LAST]
    assert body(page(*text, forbidden, "Contact: news@gazette.example", offer)) == text
    assert body(page(*text, "#Credits", f"Copyright 2025 by Harbour Media. {forbidden}")) == text
    teasers = (
        "Opinion\nEditorial\nA toll on everything\nTHE rules of the bridge were not written down, "
        "and they worked for as long as nobody crossed it.\nTea season\nMARRICK has learned to "
        "count its winters in kettles, and this one has been long."
    )
    assert body(page(*text, "Published in Gazette, April 14th, 2025", teasers)) == text


def test_the_clock_of_a_player_is_no_date() -> None:
    """A player prints how far it has come above the text, whether the page has a headline or not."""
    for clock in ("0:00", "0:00 / 2:31"):
        text = "\n\n".join((MENU, f"Listen\n{clock}\nCaptions", FIRST, SECOND, THIRD, LAST, FOOT))
        assert body(text) == [FIRST, SECOND, THIRD, LAST], clock


def test_a_notice_longer_than_the_text() -> None:
    """What a page says of its comments is no text, however long it is."""
    notice = (
        "The comments of readers do not necessarily reflect the views of the editors. The editors "
        "reserve the right to remove comments that break the law, offend against good manners or "
        "otherwise harm the reputation of the paper. No claims can be made. Comments are closed "
        "after two days. Please read our community guidelines before you post a comment."
    )
    assert body(page(FIRST, LAST, foot=f"{notice}\n{FOOT}")) == [
        FIRST,
        LAST,
    ]


def test_a_paragraph_in_a_japanese_quotation() -> None:
    """No stop stands in front of the mark that closes it, and lines of any length are not wrapped."""
    text = [
        "鶴岡市の小さな食堂で、店主が三十五年にわたって釣り銭をためてきた缶を銀行に持ち込んだところ、硬貨は二十七万枚に上った。",
        "店は駅前の通りにある。店主の本間さんが床に落ちた硬貨を自分の財布に入れる気がせず、調理場の隅に缶を置いたのが始まりだった。",
        "店では今月から二十個目の缶を置いた。隣には客が書いた紙が貼られている。「今度は洗ってから入れてください」",
    ]
    caption = "缶に詰まった硬貨と店主の本間さん（鶴岡市で）"
    menu = "\n".join("ホーム ニュース 社会 政治 経済 スポーツ 国際 科学 文化 天気".split())
    foot = "あわせて読みたい\n高校生が復活させる豆\n除雪車の名前\n利用規約\nプライバシーポリシー\n© The Minato Shimbun."
    head = "食堂の空き缶貯金、三十五年分は二十七万枚…数え終えるまで二日間\n2026/02/18 15:00"
    blocks = [text[0], f"{caption}\n写真の拡大", *text[1:]]
    assert body("\n\n".join((menu, head, *blocks, foot))) == text


def test_lines_of_any_length_are_not_wrapped() -> None:
    """A tool that cuts lines without blanks makes them as long as each other."""
    uneven = ["駅" * n for n in (38, 29, 45, 33)]
    assert not is_wrapped(uneven, uneven, [0] * 4)
    even = ["駅" * n for n in (38, 37, 38, 38, 38)]
    assert is_wrapped(even, even, [0] * 5)


def test_a_label_of_titles_is_no_label_of_tags() -> None:
    """Below the greater part of the text "More on this topic" heads two titles, and the text goes on."""
    box = "MORE ON THIS TOPIC\nFerries: Two in three are late\nHarbour food: Who will fry the herring?"
    assert body(page(FIRST, SECOND, THIRD, box, LAST)) == [FIRST, SECOND, THIRD, LAST]


SHORT = "The band was paid by nobody. – Harbour Gazette"


@pytest.mark.parametrize(
    "last",
    [
        "The band was paid by a nun. **– Gazette.com**",
        SHORT,
        "($1 = 11.6500 Marrick crowns)",
        "(1 euro = 0.85 pounds)",
    ],
)
def test_the_last_line_with_its_sender_or_a_rate(last: str) -> None:
    """Behind the full stop stands who sent it; what money is worth stands in brackets."""
    text = body(page(FIRST, SECOND, THIRD, last))
    assert text == [FIRST, SECOND, THIRD, last.replace("*", "")]


@pytest.mark.parametrize(
    "last",
    ["Who pays the band? – Harbour Gazette", "A = B", "(photo)", "Ferry band: The nun who paid"],
)
def test_what_is_no_last_line(last: str) -> None:
    """A title may end in the name of the site, and brackets hold anything."""
    assert body(page(FIRST, SECOND, THIRD, last)) == [FIRST, SECOND, THIRD]


def test_the_head_of_a_box_right_above_what_is_set_deeper() -> None:
    """It goes with the box; a crosshead stands apart from what follows."""
    menu = "\n".join(f"  * {name}" for name in MENU.split()[2:])
    box = "Shares\n        ISIN XX0007500001\n        Marrick  9.84 crowns"
    long, longer = f"{FIRST} {LAST}", f"{SECOND} {THIRD}"
    blocks = [long, SECOND, "Passengers take it lightly", box, longer, THIRD, LAST]
    text = "\n\n".join(
        f"      {block}" for block in (HEADLINE, "By Jane Doe\n      14 April 2025", *blocks)
    )
    assert body(f"{menu}\n\n{text}\n\n      © 2025 Harbour Gazette\n") == [
        long,
        SECOND,
        "Passengers take it lightly",
        longer,
        THIRD,
        LAST,
    ]


def test_the_day_of_a_title_in_a_box_is_no_crosshead() -> None:
    """It stands below the last of the titles; below an advertisement a diary goes on with its day."""
    titles = (
        "Read also:\nThe quay that moved an inch\n12 March 2025\nWoman rows to work\n2 April 2025"
    )
    lines = "\n".join([FIRST, SECOND, THIRD, titles, LAST, FIRST.replace("Sunday", "Monday")])
    text = body(page(lines))
    assert "2 April 2025" not in text
    assert text[:3] == [FIRST, SECOND, THIRD]
    assert LAST in text


def test_a_caption_as_long_as_a_line_that_is_cut() -> None:
    """It ends in who made the picture, and does not go on in the first paragraph."""
    caption = (
        "Tom Wray has carried bread across for forty years. Now the boat is sold. Photo: Ann Ode"
    )
    wide = "The company will show its books to the council of the island before the week is out, it said"
    lines = "\n".join([caption, FIRST, f"{wide}.", f"{wide},", SECOND, f"{wide[:-3]}", THIRD, LAST])
    assert caption not in " ".join(body(page(lines)))


def test_a_page_with_few_menus_begins_with_a_way_to_its_content() -> None:
    """Nothing else stands above the headline; below the text are comments and the site's own lines."""
    comments = (
        "18 comments\nSort by:\nNewest\nTom W.\n2 hours ago\nA fine idea. They should do it on our island.\n"
        "7\n1\nAnn O.\n3 hours ago\nAnd what of the bread? Nobody has asked the baker, or the band.\n22\n4\n"
        "Show all comments\nE-paper\nContact\nTerms\nPrivacy\nImprint\n© 2025 Harbour Gazette"
    )
    letter = "Newsletter\nHarbour today\nGet the most important news of the coast.\nMore newsletters\nSign in"
    blocks = [HEADLINE, "Jane Doe\nPublished: 14 April 2025, 11:15", FIRST, SECOND, THIRD]
    text = "\n\n".join(
        [
            "Skip to main content\nHarbour Gazette\nMenu",
            *blocks,
            letter,
            "Left and right",
            LAST,
            comments,
        ]
    )
    article = newsparse.parse(text)
    assert article.title == HEADLINE
    assert body(text) == [FIRST, SECOND, THIRD, "Left and right", LAST]
    # A list of short lines below a text is its own where the text does not begin as a page does.
    poem = "\n".join(
        f"The tide is {word}" for word in "in out high low late kind cold grey old".split()
    )
    plain = f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{LAST}\n\n{poem}\n"
    assert "The tide is kind" in " ".join(body(plain))


def test_the_small_print_below_a_link_that_asks() -> None:
    """The terms of a newsletter are no paragraph; what a text says of privacy is one."""
    terms = (
        "**Privacy Notice:** Newsletters may contain online ads and content funded by others. For more "
        "information see our [Privacy Policy](https://gazette.example/privacy). We use Google reCaptcha "
        "to protect our website, and the Google [Privacy Policy](https://google.example/p) and [Terms of "
        "Service](https://google.example/t) apply."
    )
    told = (
        "Privacy on the quay is hard to have: whoever sails is seen, and the council has put up nine "
        "cameras since the spring, one of them above the bakery of Tom Wray."
    )
    menu = "\n".join(f"  * [{name}](https://gazette.example/{name})" for name in MENU.split()[4:])
    sign_up = "[Sign up to Harbour TodayFree daily newsletter](https://gazette.example/today)"

    def read(below: str) -> list[str]:
        blocks = [
            menu,
            f"# {HEADLINE}",
            "14 April 2025",
            FIRST,
            SECOND,
            sign_up,
            below,
            THIRD,
            LAST,
        ]
        return body("\n\n".join([*blocks, "© 2025 Harbour Gazette"]))

    assert read(terms) == [FIRST, SECOND, THIRD, LAST]
    assert read(told) == [FIRST, SECOND, told, THIRD, LAST]


def test_few_paragraphs_of_a_block_are_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no blank line parts the paragraphs, one that others stand below makes no box."""
    asked: set[str] = set()
    judge = boilerplate.judge

    def noted(text: str, tables: BoilerplateTables) -> Judgement:
        asked.add(text)
        return judge(text, tables)

    monkeypatch.setattr(boilerplate, "judge", noted)
    told = [
        f"{text[:-1]}, as on day {n} of the sale." for n in range(9) for text in (FIRST, SECOND)
    ]
    assert body(page(THIRD, "\n".join(told), LAST))[1:-1] == told
    assert len(asked.intersection(told)) < len(told) / 2


def test_a_torn_link_without_words_below_the_label_of_a_box() -> None:
    """What says nothing asks nothing, below "Related articles" as well."""
    lines = [
        "weighs them by hand. Bakers and millers were asked first. Nobody of the",
        "quay was asked whether the mill should stay there.",
        "Rye. Since March they have ground by night. In the mill there works a new",
        "### Related articles",
        "[ ](https://www.gazette.example/2026/01/bakers-of-the-south-quay-are-to-",
        "###  [ Bakers of the south quay are to open early",
        "Ovens of the quay. By six there is the first...",
        "keep my name for next time.",
        "  * [Bread](https://www.gazette.example/category/bread-and-flour/)",
        "  * [Sport](https://www.gazette.example/category/sport/)",
        "  * [Travel](https://www.gazette.example/category/lifestyle/travel/)",
        "© 2026 [ Gazette ](https://www.gazette.example/) \\- All rights reserved",
    ]
    page = "\n".join(lines)
    article = newsparse.parse(page)
    assert "".join(page[one.span.start : one.span.stop] for one in article.segments) == page
