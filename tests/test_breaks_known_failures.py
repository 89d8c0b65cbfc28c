"""What an editor sees and newsparse does not: each is a strict expected failure.

When one of them passes it moves to ``test_breaks.py`` or ``test_breaks_negative.py``.
"""

from __future__ import annotations

import textwrap

import pytest

import newsparse

LEAD = (
    "The government said on Monday that the last of the ferries would be sold before the winter, "
    "and that the money would go to the schools of the islands."
)
END = (
    "The islanders will meet on Friday in the hall of the school. Many of them have already said "
    "that they will not leave, whatever the board decides to do with the ships."
)
LONG = (
    "They carry more than 40,000 people a year, where there are neither bridges nor an airport, "
    "and they bring back the catch on the same evening. "
)


def texts(source: str) -> list[str]:
    """Return the words of the paragraphs of *source*."""
    return [paragraph.text for paragraph in newsparse.parse_paragraphs(source)]


CUTS = {
    "behind an abbreviation": (
        f"{LONG}According to a report that the board had asked Lt.|Gen. Mark Harlow of the Royal "
        "Harbour Trust to write, the ships could run for another twelve years."
    ),
    "behind a title": (
        f"{LONG}According to a report that the board had asked Lt. Gen.|Mark Harlow of the Royal "
        "Harbour Trust to write, the ships could run for another twelve years."
    ),
    "within an unfinished quotation": (
        f"{LONG}The plan spoke of “a link for the next forty years. It cannot be broken.|No other "
        "means of transport can take its place. We shall not give it up.” Nobody remembers."
    ),
    "early, within a name": (
        "The buyer is a firm from the capital called Royal|Harbour Hotels, which wants to turn the "
        "ships into hotels and has offered two million for them, to be paid in five parts."
    ),
    "early, behind a small word": (
        "The ferries carry more than 40,000 people a year to the islands of|Brae and Sund, where "
        "there are neither bridges nor an airport, and they bring back the catch."
    ),
    "early, in emphasis": (
        "The buyer, according to the *Harbour|Gazette and Shipping News* and to several members of "
        "the council, is a firm from the capital which wants to turn the ships into hotels."
    ),
}


@pytest.mark.xfail(strict=True, reason="not joined: the block before is short, or ends in a stop")
@pytest.mark.parametrize("words", CUTS.values(), ids=CUTS)
def test_cuts(words: str) -> None:
    """A sentence that cannot end there goes on behind the blank line."""
    source = "\n\n".join([LEAD, words.replace("|", "\n\n"), END])
    assert texts(source) == [LEAD, words.replace("|", " ").replace("*", ""), END]


@pytest.mark.xfail(strict=True, reason="a number that stands alone counts no pages")
@pytest.mark.parametrize("number", ["3", "- 3 -", "[3]"])
def test_one_bare_page_number_between_the_halves(number: str) -> None:
    """No sentence goes on with a number alone on its line, and then with a small letter."""
    assert texts(f"{LEAD[:80]}\n\n{number}\n\n{LEAD[81:]}\n\n{END}") == [
        f"{LEAD[:80]} {LEAD[81:]}",
        END,
    ]


CASELESS = {
    "ar": (
        "ويريد مجلس الجزيرة الذي اجتمع مساء في المدرسة أن يرفع دعوى أمام المحكمة حين تعود رئيسة "
        "البلدية|من العاصمة ويصبح بالإمكان فحص العقد الذي وقعته الشركة. ولا أحد يريد الرحيل."
    ),
    "he": (
        "מועצת האי, שהתכנסה בערב בבית הספר, רוצה לפנות לבית המשפט כאשר ראשת המועצה תחזור "
        "מן הבירה|ויהיה אפשר לבדוק את החוזה שעליו חתמה החברה. איש אינו רוצה לעזוב את האי."
    ),
    "hi": (
        "द्वीप की परिषद शाम को स्कूल में मिली और उसने तय किया कि जैसे ही अध्यक्ष राजधानी से लौटेंगी वह "
        "अदालत|जाएगी ताकि कंपनी के साथ हुए समझौते की जाँच हो सके। कोई भी द्वीप छोड़ना नहीं चाहता।"
    ),
    "ta": (
        "மாலையில் பள்ளியில் கூடிய தீவின் சபை தலைவர் தலைநகரில் இருந்து திரும்பியதும் நீதிமன்றத்தை "
        "நாட|முடிவு செய்தது. நிறுவனத்துடன் செய்த ஒப்பந்தம் ஆராயப்பட வேண்டும் என்று அது கூறியது."
    ),
    "si": (
        "සවස පාසලේ රැස් වූ දිවයිනේ සභාව සභාපතිනිය අගනුවරින් ආපසු පැමිණි විගස අධිකරණයට යාමට "
        "තීරණය|කළේය. සමාගම සමග අත්සන් කළ ගිවිසුම පරීක්ෂා කළ යුතු යැයි සභාව පවසයි."
    ),
    "ko": (
        "저녁에 학교에 모인 섬 의회는 의장이 수도에서 돌아오는 대로 회사와 맺은 계약을 확인하기 위해 "
        "법원에|소송을 내기로 결정했다. 섬을 떠나려는 사람은 아무도 없다고 주민들은 말했다."
    ),
    "zh": (
        "岛上的议会当晚在学校开会，决定等议长从首都回来以后，立即向法院提起诉讼，要求审查公司"
        "|签订的合同。居民们说，没有人愿意离开这座岛，他们的祖辈早在两百年前就已经在这里打鱼。"
    ),
    "ja": (
        "島の議会は夜に学校で開かれ、議長が首都から戻り次第、会社と結ばれた契約の内容を確かめるために裁判所に"
        "|訴えることを決めた。島を離れたいと思う人は一人もいないと住民たちは口をそろえて話している。"
    ),
}


@pytest.mark.xfail(strict=True, reason="caseless lines around a page end or furniture stay apart")
@pytest.mark.parametrize("between", ["\n\n\x0c", "\n\nPage 3 of 7\n\n"], ids=repr)
@pytest.mark.parametrize("code", CASELESS)
def test_page_ends_in_scripts_without_case(code: str, between: str) -> None:
    """A page end makes a cut likelier than a blank line does, in every script."""
    words = CASELESS[code]
    joint = "" if code in {"zh", "ja"} else " "
    assert texts(words.replace("|", between)) == [words.replace("|", joint)]


@pytest.mark.xfail(strict=True, reason="blocks are measured in characters, and Han are dense")
@pytest.mark.parametrize("code", ["ko", "zh", "ja"])
def test_cuts_of_dense_scripts(code: str) -> None:
    """Forty Han characters are as many words as a hundred letters, and no crosshead."""
    words = CASELESS[code]
    joint = " " if code == "ko" else ""
    assert texts(words.replace("|", "\n\n")) == [words.replace("|", joint)]


ITEMS = [
    "two ships, Alma and Ida, which have sailed since 1974",
    "the quay of Brae, with the café and the old customs house",
    "the yard in the north, which has stood empty for twenty years",
]


@pytest.mark.xfail(strict=True, reason="the mark of a list does not stop a join")
@pytest.mark.parametrize(
    ("mark", "between"),
    [
        *((mark, "\n") for mark in ("- ", "* ", "• ", "{}. ", "– ")),
    ],
)
def test_list_items_without_full_stops(mark: str, between: str) -> None:
    """Each mark opens an item, and the paragraph behind the list is none."""
    items = [mark.format(n) + words for n, words in enumerate(ITEMS, 1)]
    wanted = items if "{}" in mark else ITEMS
    assert texts(f"{LEAD}\n\nThese are to be sold:\n\n{between.join(items)}\n\n{END}") == [
        LEAD,
        "These are to be sold:",
        *wanted,
        END,
    ]


@pytest.mark.xfail(strict=True, reason="a short line without a stop before a longer one is joined")
def test_verse_keeps_its_lines() -> None:
    """Lines that fill no column, and are indented by turns, are verse."""
    lines = [
        "The wind that took the ferry",
        "    has left us with the rain,",
        "the gulls upon the chimney",
        "    will not come down again.",
    ]
    verse = "\n".join(lines)
    assert texts(f"{LEAD}\n\n{verse}\n\n{END}") == [LEAD, *(x.strip() for x in lines), END]


@pytest.mark.xfail(strict=True, reason="a wrapped page says nothing of lines that end in a title")
def test_wrapped_line_that_ends_in_an_abbreviation_at_a_page_end() -> None:
    """A page ends behind ``Lt.`` within a full column."""
    words = (
        "They bring back the catch on the same evening. According to a report that the board had "
        "asked Lt.|Gen. Mark Harlow of the Royal Harbour Trust to write, the ships are in good "
        "order and could run for another twelve years, if the engines are mended."
    )
    before, after = words.split("|")
    blocks = [textwrap.fill(LEAD, 49), f"{textwrap.fill(before, 49)}\n\n{textwrap.fill(after, 49)}"]
    assert texts("\n\n".join(blocks)) == [LEAD, f"{before} {after}"]
