"""Whole pages in scripts whose sentences end with a stop of their own, or with none."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import newsparse

THAI = [
    (
        "ผู้ว่าราชการจังหวัดกล่าวเมื่อวันจันทร์ว่าท่าเรือจะปิดให้บริการจนกว่าพายุจะผ่านพ้นไป "
        "โดยเรือข้ามฟากทุกลำได้จอดเทียบท่าแล้วตั้งแต่ช่วงเช้า และไม่มีใครทราบว่าจะเปิดอีกครั้งเมื่อใด"
    ),
    (
        "สภาเทศบาลประชุมกันในช่วงเย็นเพื่อประเมินความเสียหายที่เกิดขึ้นกับตัวเมือง "
        "หลังคาบ้านเก้าหลังและกระจกทั้งหมดของตลาดกลางได้รับความเสียหาย"
    ),
    (
        "นายกเทศมนตรีกล่าวว่า ไม่มีใครในเมืองจำได้ว่าเคยมีพายุรุนแรงเท่านี้มาก่อน "
        "และขอให้ประชาชนอยู่แต่ในบ้านจนกว่าจะมีประกาศเพิ่มเติมจากทางการ"
    ),
]
HEADLINE = "พายุปิดท่าเรือทางเหนือ เรือข้ามฟากหยุดให้บริการ"
MENU = "หน้าแรก ข่าว การเมือง เศรษฐกิจ กีฬา บันเทิง ต่างประเทศ ไลฟ์สไตล์ วิดีโอ ติดต่อเรา".split()
SITE = "เกี่ยวกับเรา โฆษณา นโยบาย เงื่อนไข ร่วมงานกับเรา".split()
TEASERS = ["เปิดตัวโครงการรถไฟฟ้าสายใหม่ เชื่อมสามจังหวัด", "ดาราดังประกาศแต่งงานปลายปีนี้"]


def indented(menu: Sequence[str], headline: str, text: Sequence[str], site: Sequence[str]) -> str:
    """Return a page as inscriptis prints it."""
    items = "\n".join(f"      * {name}" for name in menu)
    body = "\n\n".join(f"      {block}" for block in text)
    foot = "\n".join(f"      * {name}" for name in site)
    return f"{items}\n\n    {headline}\n\n      14/04/2025\n\n{body}\n\n{foot}\n"


@pytest.mark.parametrize("form", ["indented", "linked", "in lines"])
def test_a_script_without_stops(form: str) -> None:
    """Long lines of Thai are paragraphs, and a headline has words though hardly a blank."""
    if form == "indented":
        page = indented(MENU, HEADLINE, THAI, [*TEASERS, *SITE])
    elif form == "linked":
        menu = "\n".join(f"  * [{name}](/{n})" for n, name in enumerate(MENU))
        teasers = "\n\n".join(f"[{title}](/t/{n})" for n, title in enumerate(TEASERS))
        page = f"{menu}\n\n# {HEADLINE}\n\n14 เมษายน 2568\n\n" + "\n\n".join([*THAI, teasers])
    else:
        page = "\n".join([*MENU, HEADLINE, "14 เมษายน 2568", *THAI, *TEASERS, *SITE])
    article = newsparse.parse(page)
    assert article.title == HEADLINE
    assert [paragraph.text for paragraph in article.paragraphs] == THAI


@pytest.mark.parametrize(
    ("menu", "headline", "sentence"),
    [
        (
            "ပင်မ သတင်း နိုင်ငံရေး စီးပွားရေး အားကစား ယဉ်ကျေးမှု ဗီဒီယို ရာသီဥတု ဆက်သွယ်ရန် ကမ္ဘာ",
            "ကောင်စီက ဆိပ်ကမ်းကို ပိတ်လိုက်",
            "ကောင်စီက ဒီနေ့ မနက်မှာ ဆိပ်ကမ်းကို ပိတ်လိုက်ပါတယ်။",
        ),
        (
            "ទំព័រដើម ព័ត៌មាន នយោបាយ សេដ្ឋកិច្ច កីឡា វប្បធម៌ វីដេអូ អាកាសធាតុ ទំនាក់ទំនង ពិភពលោក",
            "ក្រុមប្រឹក្សា បានបិទ កំពង់ផែ នៅថ្ងៃនេះ",
            "ក្រុមប្រឹក្សា បានបិទ កំពង់ផែ នៅព្រឹកថ្ងៃនេះ ដោយសារ ព្យុះ។",
        ),
        (
            "መነሻ ዜና ፖለቲካ ኢኮኖሚ ስፖርት ባህል ቪዲዮ አየር ያግኙን ዓለም",
            "ምክር ቤቱ ወደቡን ዛሬ ዘጋ",
            "ምክር ቤቱ በከባድ ማዕበል ምክንያት ዛሬ ጠዋት ወደቡን ዘጋ።",
        ),
        (
            "Գլխավոր Լուրեր Քաղաքականություն Տնտեսություն Սպորտ Մշակույթ Վիդեո Եղանակ Կապ Աշխարհ",
            "Խորհուրդը այսօր փակեց նավահանգիստը",
            "Խորհուրդը այսօր առավոտյան փակեց նավահանգիստը փոթորկի պատճառով։",
        ),
    ],
    ids=["Burmese", "Khmer", "Amharic", "Armenian"],
)
def test_stops_of_other_scripts(menu: str, headline: str, sentence: str) -> None:
    """A paragraph ends with the stop of its script."""
    text = [" ".join([f"{n}{k} {sentence}" for k in range(2)]) for n in range(1, 9)]
    article = newsparse.parse(indented(menu.split(), headline, text, menu.split()[::-1]))
    assert article.title == headline
    assert [paragraph.text for paragraph in article.paragraphs] == text
