"""Stray breaks are repaired: cuts, wraps, furniture between the halves, in every script."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import RepairKind, cues, markup
from newsparse.layout import Regime, measure
from newsparse.lines import read_lines

PROSE = [
    (
        "The government said on Monday that the last of the ferries would be sold before the "
        "winter, and that the money would go to the schools of the islands."
    ),
    (
        "A meeting with the crews had been planned for the spring and was put off three times, the "
        "last time without a word of explanation to those who had come."
    ),
    (
        "Nothing of this was in the plan that the board had printed a year ago, in which the "
        "harbour was to be dredged, the quay made longer and two new ships ordered from a yard in "
        "the north; the plan spoke of “a link to the islands for the next forty years, and no "
        "other means of transport can take its place”. Nobody on the board wishes to be reminded "
        "of these words today, and the plan has gone from its pages."
    ),
    (
        "The ferries carry more than 40,000 people a year to the islands of Brae and Sund, where "
        "there are neither bridges nor an airport, and they bring back the catch on the same "
        "evening. According to a report that the board had asked Lt. Gen. Mark Harlow of the Royal "
        "Harbour Trust to write, the ships are in good order and could run for another twelve "
        "years, if the engines of the older two (Alma and Ida) are mended."
    ),
    (
        "A firm from the capital wants to turn the ships into hotels, several members of the "
        "council said, and one of them had read of it in the *Harbour Gazette and Shipping News* "
        "of last week. The [report of the harbour board](https://gazette.example/board) says that "
        "it offered two million, and that nobody else had made an offer by the end of the month."
    ),
    (
        "“We were told nothing at all, and we have lived here for three generations,” said Ann "
        "Tully, who has run the café on the quay since 1994. She read it in the paper, like "
        "everybody else on the island that morning."
    ),
    (
        "The islanders will meet on Friday in the hall of the school. Many of them, like the "
        "fisherman John Roe, have already said that they will not leave."
    ),
]
TEXT = "\n\n".join(PROSE)
WANTED = [markup.strip(words) for words in PROSE]

# Where a paragraph may be cut, and what the second half begins with.
CUTS = [
    ("small letter", "the money|would go"),
    ("small letter after a comma", "planned for the spring and was put off three times,|the last"),
    ("small letter after a semicolon", "the north;|the plan"),
    ("small letter, late", "these words|today"),
    ("capital after a small word", "the board had asked Lt. Gen. Mark Harlow of the|Royal"),
    ("capital within a name", "Lt. Gen. Mark|Harlow"),
    ("capital within another", "the Royal|Harbour Trust"),
    ("capital before an abbreviation", "the board had asked|Lt. Gen."),
    ("digit", "more than|40,000"),
    ("digit that is a year", "since|1994."),
    ("opening quotation mark", "the plan spoke of|“a link"),
    ("within a quotation", "the next forty|years, and"),
    ("after a comma in a quotation", "forty years,|and no other"),
    ("behind a closing quotation mark", "generations,”|said Ann"),
    ("before a bracket", "the older two|(Alma"),
    ("within a bracket", "(Alma|and Ida)"),
    ("behind a bracket", "(Alma and Ida)|are mended"),
    ("before emphasis", "read of it in the|*Harbour"),
    ("behind emphasis", "Shipping News*|of last week"),
    ("before a link", "The|[report"),
    ("within a link", "The [report of|the harbour"),
    ("late within a link", "report of the harbour|board]"),
    ("behind a link", "gazette.example/board)|says that"),
]
BETWEEN = {
    "a blank line": "\n\n",
    "three blank lines": "\n\n\n\n",
    "blanks": " \n \t \n",
    "a form feed": "\n\n\x0c",
    "a form feed alone": "\x0c",
    "Page 3 of 7": "\n\nPage 3 of 7\n\n",
    "3/7": "\n\n3/7\n\n",
    "Seite 3": "\n\n\nSeite 3\n\n",
    "a number right at a page end": "\n\n- 3 -\x0c\n",
    "a number below a page end": "\n\n\x0c- 3 -\n\n",
}


def texts(source: str) -> list[str]:
    """Return the words of the paragraphs of *source*."""
    paragraphs = newsparse.parse_paragraphs(source)
    for paragraph in paragraphs:
        assert newsparse.replay(source, paragraph) == paragraph.text
    return [paragraph.text for paragraph in paragraphs]


def cut(source: str, where: str, between: str = "\n\n") -> str:
    """Cut *source* at the bar in *where*."""
    before, after = where.split("|")
    assert source.count(f"{before} {after}") == 1
    return source.replace(f"{before} {after}", f"{before}{between}{after}")


def test_clean_text_is_untouched() -> None:
    """No repair but of markup where nothing is broken."""
    assert texts(TEXT) == WANTED
    kinds = {r.kind for p in newsparse.parse_paragraphs(TEXT) for r in p.repairs}
    assert kinds == {RepairKind.MARKUP}


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN)
@pytest.mark.parametrize("where", [where for _, where in CUTS], ids=[name for name, _ in CUTS])
def test_cuts(where: str, between: str) -> None:
    """A paragraph that a column or page end has cut is one again, and no other changes."""
    assert texts(cut(TEXT, where, between)) == WANTED


@pytest.mark.parametrize("where", [where for _, where in CUTS], ids=[name for name, _ in CUTS])
def test_cuts_in_a_whole_article(where: str) -> None:
    """The same with headline, byline, date and footer around."""
    text = (
        "# Islands to lose their last ferries\n\nJane Doe  \n14 April 2025\n\n"
        f"{cut(TEXT, where)}\n\n\nContact the newsroom: desk@gazette.example"
    )
    article = newsparse.parse(text)
    assert [p.text for p in article.paragraphs] == WANTED
    assert article.title == "Islands to lose their last ferries"
    assert article.authors[0].name == "Jane Doe"
    assert len(article.footer.blocks) == 1


@pytest.mark.parametrize("where", [where for _, where in CUTS], ids=[name for name, _ in CUTS])
def test_no_cut_is_sure_enough_for_certainty(where: str) -> None:
    """At ``join_at=1`` every printed break between blocks is kept."""
    found = newsparse.parse_paragraphs(cut(TEXT, where), join_at=1.0)
    assert len(found) == len(WANTED) + 1


def test_a_cut_is_a_stray_break() -> None:
    """The repair says what it was, why, and how sure it is."""
    source = cut(TEXT, "the money|would go")
    (repair,) = newsparse.parse_paragraphs(source)[0].repairs
    assert repair.kind is RepairKind.STRAY_BREAK
    assert repair.span.of(source) == "\n\n"
    assert repair.replacement == " "
    assert "start:small" in repair.reason or any("start" in cue for cue in repair.reason)
    assert 0.9 < repair.confidence <= 1.0


def test_furniture_between_the_halves() -> None:
    """The repair covers the page number; the pieces do not."""
    source = cut(TEXT, "the money|would go", "\n\nPage 3 of 7\n\n")
    paragraph = newsparse.parse_paragraphs(source)[0]
    (repair,) = paragraph.repairs
    assert repair.kind is RepairKind.FURNITURE
    assert repair.span.of(source) == "\n\nPage 3 of 7\n\n"
    assert [piece.of(source)[-9:] for piece in paragraph.pieces] == ["the money", " islands."]


def test_numbers_in_sequence_between_the_halves() -> None:
    """Bare numbers count pages where they go up."""
    source = cut(TEXT, "the money|would go", "\n\n3\n\n")
    source = cut(source, "another|twelve", "\n\n4\n\n")
    assert texts(source) == WANTED


@pytest.mark.parametrize(
    "head",
    [
        "HARBOUR GAZETTE",
        "gazette.example",
        "14/04/2025, 11:07",
        "Islands – Harbour Gazette",
    ],
)
def test_running_heads_between_the_halves(head: str) -> None:
    """A site name, an address, a print date at the top of each page."""
    between = f"\n\x0c{head}\n\n"
    source = cut(TEXT, "the money|would go", between)
    source = cut(source, "the next forty|years, and", between)
    source = cut(source, "another|twelve", between)
    source = cut(source, "harbour|board]", between)
    assert texts(source) == WANTED


def test_heads_and_feet_between_the_halves() -> None:
    """Foot, number, form feed, head: all of it goes."""
    source = TEXT
    for page, where in enumerate(
        ["the money|would go", "the next forty|years, and", "another|twelve"], 1
    ):
        between = f"\n\ngazette.example/ferries\n\n{page}/4\n\n\x0cHARBOUR GAZETTE\n\n"
        source = cut(source, where, between)
    assert texts(source) == WANTED


def test_joining_is_idempotent() -> None:
    """What came out goes in again, and stays."""
    source = TEXT
    for _, where in CUTS[::4]:
        source = cut(source, where)
    once = texts(source)
    assert once == WANTED
    assert texts("\n\n".join(once)) == once


@given(st.sets(st.sampled_from([where for _, where in CUTS]), min_size=1, max_size=3))
def test_several_cuts(cuts: set[str]) -> None:
    """Several cuts, as far as they are not within each other's words."""
    source = TEXT
    for where in sorted(cuts):
        before, after = where.split("|")
        if source.count(f"{before} {after}") == 1:
            source = source.replace(f"{before} {after}", f"{before}\n\n{after}")
    assert "".join("".join(texts(source)).split()) == "".join("".join(WANTED).split())
    assert len(texts(source)) <= len(source.split("\n\n"))


# ------------------------------------------------------------------ wraps


def wrap(width: int, *, first: str = "", justified: bool = False) -> list[str]:
    """Return the prose wrapped at *width*, *first* in front of first lines."""
    found: list[str] = []
    for words in PROSE:
        lines = textwrap.wrap(
            words, width, initial_indent=first, break_on_hyphens=False, break_long_words=False
        )
        if justified:
            lines = [
                line.replace(" ", "  ", width - len(line)) if line != lines[-1] else line
                for line in lines
            ]
        found.append("\n".join(lines))
    return found


@pytest.mark.parametrize("width", [40, 44, 50, 60, 66, 72, 80, 100])
@pytest.mark.parametrize("justified", [False, True], ids=["ragged", "justified"])
@pytest.mark.parametrize("newline", ["\n", "  \n", "\r\n"], ids=["lf", "hard", "crlf"])
def test_wraps(width: int, justified: bool, newline: str) -> None:
    """Any width, ragged or justified, a blank line between paragraphs."""
    source = "\n\n".join(wrap(width, justified=justified)).replace("\n", newline)
    assert texts(source) == WANTED


@pytest.mark.parametrize("width", [40, 50, 60, 72, 80])
@pytest.mark.parametrize("indent", ["  ", "    ", "\t", "\u2003\u2003"])
def test_paragraphs_marked_by_an_indent(width: int, indent: str) -> None:
    """No blank line, a deeper first line."""
    assert texts("\n".join(wrap(width, first=indent))) == WANTED


@pytest.mark.parametrize("width", [50, 60, 72])
def test_paragraphs_marked_by_a_short_last_line(width: int) -> None:
    """No blank line and no indent: the last line of a paragraph leaves room for the next word."""
    found = texts("\n".join(wrap(width)))
    assert "".join("".join(found).split()) == "".join("".join(WANTED).split())
    # A last line that is nearly full hides an end; all others are seen.
    assert len(set(found) & set(WANTED)) >= len(WANTED) - 2


@pytest.mark.parametrize("width", [50, 60, 72])
def test_blank_line_after_every_line(width: int) -> None:
    """Some converters print a blank line after each: the wraps are seen all the same."""
    lines = "\n".join(wrap(width)).splitlines()
    found = texts("\n\n".join(lines))
    assert len(set(found) & set(WANTED)) >= len(WANTED) - 2
    assert len(found) <= len(WANTED) + 2


def test_wraps_are_wraps_where_a_blank_line_follows_every_line() -> None:
    """There the blank line is the tool's, and no column end."""
    source = "\n\n".join("\n".join(wrap(60)).splitlines())
    kinds = {r.kind for p in newsparse.parse_paragraphs(source) for r in p.repairs}
    assert kinds <= {RepairKind.WRAP, RepairKind.MARKUP}


def test_one_paragraph_a_line() -> None:
    """No blank lines, and nothing wrapped: a line is a paragraph."""
    assert texts("\n".join(PROSE[:6])) == WANTED[:6]


CROSSHEADS = [
    "A durable solution",
    "1) The plan of the board",
    "Islanders say they will not leave",
    "Der Bericht ist dem Rat weit überlegen",
    "TO THE ISLANDS",
    "What comes next?",
]


@pytest.mark.parametrize("crosshead", CROSSHEADS)
def test_a_crosshead_on_a_line_among_lines(crosshead: str) -> None:
    """Where a paragraph stands on each line a short one without a stop is one as well."""
    clean = [*WANTED[:2], crosshead, *WANTED[2:4], crosshead, *WANTED[4:]]
    assert texts("\n".join(clean)) == clean


def test_items_on_lines_among_lines() -> None:
    """What a colon announces is not glued together."""
    items = ["Sell the ferries;", "Dredge the harbour;", "Close the quay by winter."]
    clean = [*WANTED[:2], "The plan of the board says that it will:", *items, *WANTED[3:]]
    assert texts("\n".join(clean)) == clean


def test_a_paragraph_a_line_cut_at_a_link() -> None:
    """A tool breaks lines before and behind a link: no blank stands in front of what follows it."""
    cut = (
        "The report of the\nHarbour Trust\n, which nobody has read, says that\nMayor Ann Tully\n’s "
        "offer was too low (by half\n) and would be put off\n."
    )
    whole = (
        "The report of the Harbour Trust, which nobody has read, says that Mayor Ann Tully’s offer "
        "was too low (by half) and would be put off."
    )
    assert texts("\n".join([*WANTED[:4], cut, *WANTED[4:]])) == [*WANTED[:4], whole, *WANTED[4:]]


@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("between", ["\n\n", "\n\n- 3 -\x0c", "\n\nPage 3 of 7\n\n"])
def test_wrapped_and_cut(width: int, between: str) -> None:
    """A page ends within a wrapped paragraph."""
    blocks = wrap(width)
    lines = blocks[2].splitlines()
    blocks[2] = "\n".join(lines[:3]) + between + "\n".join(lines[3:])
    assert texts("\n\n".join(blocks)) == WANTED


@pytest.mark.parametrize("width", range(40, 100, 7))
def test_wraps_are_not_stray_breaks(width: int) -> None:
    """Each repair of a wrapped text is a wrap, and a line is a piece."""
    source = "\n\n".join(wrap(width))
    for block, paragraph in zip(wrap(width), newsparse.parse_paragraphs(source), strict=True):
        assert [piece.of(source) for piece in paragraph.pieces] == block.splitlines()
        assert {r.kind for r in paragraph.repairs} <= {RepairKind.WRAP, RepairKind.MARKUP}


# ------------------------------------------------------------------ other scripts

SCRIPTS = {
    "de": (
        "Die Regierung sagte am Montag, dass die letzten Fähren vor dem Winter verkauft werden.",
        (
            "Der Rat der Insel, der am Abend in der Schule zusammenkam, will dagegen klagen, sobald "
            "die Bürgermeisterin|aus der Hauptstadt zurück ist und der Vertrag geprüft werden kann."
        ),
    ),
    "ru": (
        "Правительство сообщило в понедельник, что последние паромы продадут до начала зимы.",
        (
            "Совет острова, который вечером собрался в школе, намерен подать жалобу, как только глава "
            "совета|вернётся из столицы и договор можно будет проверить. Никто не хочет уезжать."
        ),
    ),
    "el": (
        "Η κυβέρνηση είπε τη Δευτέρα ότι τα τελευταία πλοία θα πουληθούν πριν από τον χειμώνα.",
        (
            "Το συμβούλιο του νησιού, που συνεδρίασε το βράδυ στο σχολείο, θέλει να προσφύγει στα "
            "δικαστήρια|μόλις γυρίσει η δήμαρχος από την πρωτεύουσα. Κανείς δεν θέλει να φύγει."
        ),
    ),
    "ar": (
        "قالت الحكومة يوم الاثنين إن آخر العبارات ستباع قبل الشتاء وإن المال سيذهب إلى المدارس.",
        (
            "ويريد مجلس الجزيرة الذي اجتمع مساء في المدرسة أن يرفع دعوى أمام المحكمة حين تعود رئيسة "
            "البلدية|من العاصمة ويصبح بالإمكان فحص العقد الذي وقعته الشركة. ولا أحد يريد الرحيل."
        ),
    ),
    "he": (
        "הממשלה הודיעה ביום שני שהמעבורות האחרונות יימכרו לפני החורף ושהכסף יועבר לבתי הספר.",
        (
            "מועצת האי, שהתכנסה בערב בבית הספר, רוצה לפנות לבית המשפט כאשר ראשת המועצה תחזור "
            "מן הבירה|ויהיה אפשר לבדוק את החוזה שעליו חתמה החברה. איש אינו רוצה לעזוב את האי."
        ),
    ),
    "hi": (
        "सरकार ने सोमवार को कहा कि आखिरी नौकाएँ सर्दियों से पहले बेच दी जाएँगी और पैसा स्कूलों को मिलेगा।",
        (
            "द्वीप की परिषद शाम को स्कूल में मिली और उसने तय किया कि जैसे ही अध्यक्ष राजधानी से लौटेंगी वह "
            "अदालत|जाएगी ताकि कंपनी के साथ हुए समझौते की जाँच हो सके। कोई भी द्वीप छोड़ना नहीं चाहता।"
        ),
    ),
    "ta": (
        "கடைசிப் படகுகள் குளிர்காலத்திற்கு முன் விற்கப்படும் என்று அரசு திங்கட்கிழமை தெரிவித்தது.",
        (
            "மாலையில் பள்ளியில் கூடிய தீவின் சபை தலைவர் தலைநகரில் இருந்து திரும்பியதும் நீதிமன்றத்தை "
            "நாட|முடிவு செய்தது. நிறுவனத்துடன் செய்த ஒப்பந்தம் ஆராயப்பட வேண்டும் என்று அது கூறியது."
        ),
    ),
    "si": (
        "අවසන් පාරු ශීත කාලයට පෙර විකුණන බව රජය සඳුදා පැවසීය. මුදල් පාසල්වලට ලැබෙනු ඇත.",
        (
            "සවස පාසලේ රැස් වූ දිවයිනේ සභාව සභාපතිනිය අගනුවරින් ආපසු පැමිණි විගස අධිකරණයට යාමට "
            "තීරණය|කළේය. සමාගම සමග අත්සන් කළ ගිවිසුම පරීක්ෂා කළ යුතු යැයි සභාව පවසයි."
        ),
    ),
    "ko": (
        "정부는 월요일에 마지막 여객선들을 겨울이 오기 전에 팔고 그 돈을 섬의 학교에 주겠다고 밝혔다.",
        (
            "저녁에 학교에 모인 섬 의회는 의장이 수도에서 돌아오는 대로 회사와 맺은 계약을 확인하기 위해 "
            "법원에|소송을 내기로 결정했다. 섬을 떠나려는 사람은 아무도 없다고 주민들은 말했다."
        ),
    ),
    "zh": (
        "政府周一表示，最后几艘渡轮将在冬天到来之前出售，所得款项将用于岛上的学校，但没有说明具体数额。",
        (
            "岛上的议会当晚在学校开会，决定等议长从首都回来以后，立即向法院提起诉讼，要求审查公司"
            "|签订的合同。居民们说，没有人愿意离开这座岛，他们的祖辈早在两百年前就已经在这里打鱼。"
        ),
    ),
    "ja": (
        "政府は月曜日、最後のフェリーを冬が来る前に売却し、その代金を島の学校のために使うと発表した。",
        (
            "島の議会は夜に学校で開かれ、議長が首都から戻り次第、会社と結ばれた契約の内容を確かめるために裁判所に"
            "|訴えることを決めた。島を離れたいと思う人は一人もいないと住民たちは口をそろえて話している。"
        ),
    ),
}


CASED = {"de", "ru", "el"}
BLANKLESS = {"zh", "ja"}


@pytest.mark.parametrize("code", [code for code in SCRIPTS if code not in BLANKLESS | {"ko"}])
def test_cuts_in_other_scripts(code: str) -> None:
    """Where case says nothing, the missing full stop does."""
    first, second = SCRIPTS[code]
    source = "\n\n".join([first, second.replace("|", "\n\n")])
    assert texts(source) == [first, second.replace("|", " ")]


def test_cut_between_han_characters() -> None:
    """A long block without a full stop goes on, and no blank is put in."""
    before = (
        "岛上的议会当晚在学校开会，决定等议长从首都回来以后，立即向法院提起诉讼，要求审查公司签订的合同。"
        "居民们说，没有人愿意离开这座岛，他们的祖辈早在两百年前就已经在这里打鱼"
    )
    after = "而政府从来没有问过他们的意见。公司的发言人拒绝说明合同的内容，只表示一切都合法。"
    first = SCRIPTS["zh"][0]
    assert texts(f"{first}\n\n{before}\n\n{after}") == [first, before + after]
    source = "\n\n".join([first, before + "，\n\n\x0c" + after])
    assert texts(source) == [first, f"{before}，{after}"]


@pytest.mark.parametrize("code", sorted(CASED))
@pytest.mark.parametrize("between", ["\n\n\x0c", "\n\nPage 3 of 7\n\n"], ids=repr)
def test_cuts_at_page_ends_in_other_languages(code: str, between: str) -> None:
    """A small letter goes on with the sentence in any language that has them."""
    first, second = SCRIPTS[code]
    before, after = second.split("|")
    whole = f"{before} {after}"
    assert texts("\n\n".join([first, before + between + after])) == [first, whole]


@pytest.mark.parametrize("code", [code for code in SCRIPTS if code not in {"zh", "ja"}])
@pytest.mark.parametrize("width", [40, 60])
def test_wraps_in_other_languages(code: str, width: int) -> None:
    """Wrapped at blanks."""
    words = [part.replace("|", " ") for part in SCRIPTS[code]] * 2
    blocks = [textwrap.fill(part, width, break_on_hyphens=False) for part in words]
    assert texts("\n\n".join(blocks)) == words


@pytest.mark.parametrize("code", ["zh", "ja"])
@pytest.mark.parametrize("width", [20, 30, 40])
def test_wraps_between_han_characters(code: str, width: int) -> None:
    """Wrapped anywhere, and put together without a blank."""
    words = [part.replace("|", "") for part in SCRIPTS[code]] * 2
    blocks = ["\n".join(part[i : i + width] for i in range(0, len(part), width)) for part in words]
    assert texts("\n\n".join(blocks)) == words


# ------------------------------------------------------------------ what joins the halves


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("the wall—", "a high one", "the wall—a high one"),
        ("the wall", "—a high one", "the wall—a high one"),
        ("the wall –", "a high one", "the wall – a high one"),
        ("the wall", "– a high one", "the wall – a high one"),
        ("men and/", "or women", "men and/or women"),
        ("the wall\\", "was high", "the wall was high"),
        ("the wall \\", "was high", "the wall was high"),
        ("the *wall*", "was high", "the wall was high"),
        ("the *old", "wall* was high", "the old wall was high"),
        ("the [old", "wall](/w) was high", "the old wall was high"),
        ("the wall  ", "was  high", "the wall was high"),
        ("the wa\u00adll", "was\u00a0high", "the wall was high"),
        ("the wall", ", a high one,", "the wall, a high one,"),
        ("the wall (a high one", ") was there", "the wall (a high one) was there"),
        ("the wall", "’s end", "the wall’s end"),
        ("the wall", ".5 metres high", "the wall .5 metres high"),
        ("the wall", "... was high", "the wall ... was high"),
        ("the wall", "’tis high", "the wall ’tis high"),
    ],
)
def test_what_joins_two_lines(before: str, after: str, joined: str) -> None:
    """A blank, but none beside a dash that had none, and none behind a slash."""
    source = f"Nobody in the town could say why {before}\n{after} and why it was there at all."
    assert texts(source) == [
        f"Nobody in the town could say why {joined} and why it was there at all."
    ]


# ------------------------------------------------------------------ the cues


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("d.", cues.STOP),
        ("。", cues.STOP),
        ("؟", cues.STOP),
        (".”", cues.QUOTED_STOP),
        ("。」", cues.QUOTED_STOP),
        ("d”", cues.CLOSING),
        ('d"', cues.CLOSING),
        (' "', cues.OPENING),
        (" -", cues.DASH),
        ("d–", cues.DASH),
        ("d-", cues.HYPHEN),
        ("d\u2010", cues.HYPHEN),
        ("d,", cues.COMMA),
        ("、", cues.COMMA),
        ("d:", cues.COLON),
        ("：", cues.COLON),
        ("19", cues.DIGIT),
        ("१२", cues.DIGIT),
        ("d(", cues.OPENING),
        ("d„", cues.OPENING),
        ("港口", cues.CASELESS),
        ("يناء", cues.CASELESS),
        ("WS", cues.UPPER),
        ("ns", cues.LETTER),
        ("e\u0301", cues.LETTER),
        ("5%", cues.OTHER),
        ("€", cues.OTHER),
    ],
)
def test_how_a_line_ends(tail: str, expected: int) -> None:
    """Its last two characters say it, in any script."""
    assert cues.end_class(tail) == expected
    assert cues.ENDS[tail] == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("th", cues.S_LOWER),
        ("Th", cues.S_UPPER),
        ("ǅe", cues.S_UPPER),
        ("19", cues.S_DIGIT),
        ("“T", cues.S_QUOTE),
        ("“t", cues.S_QUOTE_LOWER),
        ("*t", cues.S_QUOTE_LOWER),
        ("*T", cues.S_QUOTE),
        ("* ", cues.S_BULLET),
        ("• ", cues.S_BULLET),
        ("- ", cues.S_BULLET),
        ("-5", cues.S_DASH),
        ("– ", cues.S_DASH),
        ("(a", cues.S_OPENING),
        ('",', cues.S_CLOSING),
        ('"', cues.S_CLOSING),
        ("”,", cues.S_CLOSING),
        (", ", cues.S_CLOSING),
        ("港口", cues.S_CASELESS),
        ("€5", cues.S_OTHER),
        ("¿Q", cues.S_QUOTE),
    ],
)
def test_how_a_line_begins(head: str, expected: int) -> None:
    """Its first two characters say it."""
    assert cues.start_class(head) == expected
    assert cues.STARTS[head] == expected


@given(
    st.lists(
        st.text(alphabet="ab .,-–'\"“”»«)([*_¡#1-é字\u0e01", min_size=1, max_size=4),
        min_size=2,
        max_size=6,
    )
)
def test_one_character_says_mostly_what_two_do(words: list[str]) -> None:
    """Lines are classed by one character where that tells, and come out as by two."""
    lines = read_lines("\n".join(words))
    body = [i for i, text in enumerate(lines.texts) if text]
    layout = measure(lines)
    # Where a paragraph stands on each line, a newline says what a blank line says elsewhere.
    newline = cues.BLANK if layout.regime is Regime.LINES else cues.ADJACENT
    found = list(cues.cheap_cues(lines, layout, body))
    for k, values in enumerate(found):
        before, after = lines.texts[body[k]], lines.texts[body[k + 1]]
        assert values[:2] == (cues.end_class(before[-2:]), cues.start_class(after[:2]))
        assert values[2] == (newline if body[k + 1] == body[k] + 1 else cues.BLANK)


@given(st.lists(st.text(alphabet="ab ”字", min_size=1, max_size=30), min_size=1, max_size=12))
def test_the_blocks_of_a_body(words: list[str]) -> None:
    """So many characters a block has up to each gap, and behind it, however many lines it has."""
    lines = read_lines("\n".join(words))
    body = [i for i, text in enumerate(lines.texts) if text]
    layout = measure(lines)
    found = list(cues.cheap_cues(lines, layout, body))
    for k, values in enumerate(found):
        first, last = k, k + 1
        if layout.regime is Regime.LINES:
            # A line is a block.
            assert values[6:8] == (
                cues.size(len(lines.texts[body[k]])),
                cues.size(len(lines.texts[body[k + 1]])),
            )
            continue
        while first and body[first] == body[first - 1] + 1:
            first -= 1
        while last + 1 < len(body) and body[last + 1] == body[last] + 1:
            last += 1
        so_far = sum(len(lines.texts[i]) for i in body[first : k + 1])
        to_come = sum(len(lines.texts[i]) for i in body[k + 1 : last + 1])
        assert values[6:8] == (cues.size(so_far), cues.size(to_come))


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("He said nothing.", 0),
        ("“We were told", 1),
        ("“We were told,” he said. “And", 1),
        ("“We were told,” he said.", 0),
        ('"We were told', 1),
        ('"We were told", he said', 0),
        ("„Wir wussten nichts", 1),
        ("„Wir wussten nichts“, sagte er", 0),
        ("„Wir wussten nichts”, mówi", 0),
        ("«Nous", 1),
        ("»Wir wussten", 1),
        ("»Wir wussten nichts«, sagte er", 0),
        ("「港口", 1),
        ("the older two (Alma", 2),
        ("the older two [Alma", 2),
        ("the older two (Alma)", 0),
    ],
)
def test_what_is_open_at_the_end(block: str, expected: int) -> None:
    """A quotation or a bracket that was opened and not closed, in the marks of each language."""
    assert cues.open_at_end(block) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [("asked Lt.", 1), ("asked (Lt.", 1), ("asked J.", 2), ("was late.", 0), ("was late", 0)],
)
def test_what_ends_in_a_stop_but_no_sentence(line: str, expected: int) -> None:
    """An abbreviation of the language, or an initial."""
    assert cues.is_abbreviated(line, frozenset({"Lt."})) == expected
