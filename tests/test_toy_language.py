"""A language that nobody speaks: its record alone does the work, and nothing else knows its words.

Each text is read with the toy's record, and once more without the words in question: what is found
the first time is not the second, so that no rule holds words of a language that the record lacks.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import newsparse
from newsparse import furniture
from newsparse.fields import (
    boilerplate,
    byline,
    byline_east,
    contacts,
    date,
    dateline_words,
    picture_words,
    postal,
)
from newsparse.fields import boilerplate_signs as signs
from newsparse.fields.tables import ProseWords
from newsparse.languages import (
    BylineWords,
    ContactWords,
    DateWords,
    EastWords,
    FieldWords,
    Language,
    PageWords,
    Phrases,
    PictureWords,
    Prose,
)
from newsparse.model import BoilerplateKind
from newsparse.zones.caption_east import is_eastern_caption
from newsparse.zones.view import ends_text

TOY = Language(
    code="qtl",
    name="Toy",
    native="toi",
    dates=DateWords(
        weekdays="lunk | merk | zibbal | dorr | fress | sammul | sonnul".split("|"),
        updated="stanno",
        year_marks="厤",
        month_marks="朏",
        day_marks="晙",
        hours="urrim",
        clock_starts="tum",
        units="zeb",
        ordinals="olt",
    ),
    bylines=BylineWords(
        joins="ubla",
        agencies="Dovpress",
        given="anna",
        roles="kamurrim",
        links="dru",
        surnames="张 | 山 | 김",
        by="vrum | pustim vrum",
        relatives="quul",
        posted="pustim",
        towards="zum",
        gerunds="unt",
        writes_from="van",
    ),
    fields=FieldWords(original="tito vunnem"),
    pages=PageWords(reading="minna", pages="pag.", sees="zea", sees_on="onk"),
    east=EastWords(
        before="乙甲",
        behind="갸갸 | 丙甲",
        ranks="幺",
        abroad="丙甲",
        papers="汩",
        agencies="冖",
        ours="吾汩",
        wired="訁",
        stationed="丂",
        sent_from="乇自",
        reported="亠訚",
        closings="丶訚",
        staff="亍昷",
        words_and_pictures="亠圡",
        posts="甴委",
        desks="阝",
        bureaus="阝局",
        described="甴者",
        columnists="갹갹",
        writes="긇",
        pictures="샤진",
        buttons="丨丨",
        button_openings="亅丨",
        follows="亅丨",
        counted="亅丅",
        sizes="夨",
        particles="궯",
        genitives="夊",
    ),
    pictures=PictureWords(
        stands="vinn | mel vinn",
        lent="gubbra",
        labels="囻",
        shows="囻乇",
        taken="寽",
        filmed="扌寽",
        given="亼囻",
        provided="亼共",
        stock="貝斗囻",
        sources="囻厡 | 샤진",
        scenes="갸 갸갸.",
        places="て゛",
        times="乍前",
        marks="幺囻",
    ),
    contacts=ContactWords(
        phones="kelpar | ring oss",
        boxes="K.L. Dovva",
        short_boxes="d.v.",
        roads="gatto | vl.",
        rooms="lofta",
        counted="folyum",
        joins="ubla",
    ),
    prose=Prose(clitics="qu", colon_apart=True),
    phrases=Phrases(
        opens={
            "contact": "zubra nim",
            "copyright": "©",
            "credits": "kamur: | snitto:",
            "caption": "bildo:",
        },
        rights="allim juro | jurim",
        changes="tekstil = renovit = vinn = inklu",
        heads="merit",
        by_words="vunn",
        trades="kamur",
        via="mitte",
    ),
)


def test_the_toy_has_every_word() -> None:
    """A field that is added to these parts is to be filled, and asked for, here as well."""
    for part in (TOY.contacts, TOY.east, TOY.pictures):
        assert [name for name, words in attrs.asdict(part).items() if not words] == []


def without(part: str, *names: str) -> Language:
    """Return the toy with some words of a part of its record left out."""
    words = getattr(TOY, part)
    lost: dict[str, Any] = {name: type(getattr(words, name))() for name in names}
    return attrs.evolve(TOY, **{part: attrs.evolve(words, **lost)})


@pytest.mark.parametrize("text", ["Zubra: kelpar 55501", "Ring oss 555 0143", "kelpar. 5550143"])
def test_phones(text: str) -> None:
    """A short number is one of a telephone behind the words that say so."""

    def found(language: Language) -> list[str]:
        return [one.target for one in contacts.phones(text, contacts.tables((language,)))]

    wanted = [] if text.endswith("55501") else [text.partition("5")[1] + text.partition("5")[2]]
    assert found(TOY) == wanted
    assert found(without("contacts", "phones")) == []


@pytest.mark.parametrize(
    ("text", "wanted", "words"),
    [
        ("Zubra, KL Dovva 912, Marrick", ["KL Dovva 912"], "boxes"),
        ("Zubra\nd.v. 912\n20457 Marrick", ["d.v. 912", "20457 Marrick"], "short_boxes"),
        ("Gatto Tarim, 4\n20457 Marrick", ["Gatto Tarim, 4", "20457 Marrick"], "roads"),
        ("vl. Tarim, 4\n20457 Marrick", ["vl. Tarim, 4", "20457 Marrick"], "roads"),
        ("4, gatto Tarim, 20457 Marrick", ["4, gatto Tarim, 20457 Marrick"], "roads"),
        ("Tarim 4, 2. lofta, 20457 Marrick", ["Tarim 4, 2. lofta, 20457 Marrick"], "rooms"),
        ("Tarim 4, lofta 2, 20457 Marrick", ["Tarim 4, lofta 2, 20457 Marrick"], "rooms"),
        ("Tarim 4, 20457 Marrick ubla zubra", ["Tarim 4, 20457 Marrick"], "joins"),
    ],
)
def test_postal_addresses(text: str, wanted: list[str], words: str) -> None:
    """Boxes, kinds of streets, parts of a house and what leads on from an address are the record's."""

    def found(language: Language) -> list[str]:
        return [one.label for one in postal.postal(text, postal.tables((language,)))]

    assert found(TOY) == wanted
    assert found(without("contacts", words)) != wanted


def test_what_is_counted_is_no_street() -> None:
    """A chapter with its number is none, though a town with its postcode stands behind."""
    text = "Folyum 4, 20457 Marrick"
    assert postal.postal(text, postal.tables((TOY,))) == ()
    assert postal.postal(text, postal.tables((without("contacts", "counted"),)))


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("© 2024 Marrick Dovva Allim juro tarimis", "Marrick Dovva"),
        ("© 2024 港湾 jurim", "港湾"),
    ],
)
def test_rights(text: str, holder: str) -> None:
    """What is said of rights ends the name in front of it, with capitals or without."""

    def found(language: Language) -> str | None:
        kind = BoilerplateKind.COPYRIGHT
        return boilerplate.make(text, kind, boilerplate.tables((language,))).holder

    assert found(TOY) == holder
    assert found(without("phrases", "rights")) != holder


@pytest.mark.parametrize(
    ("text", "ask", "part", "words"),
    [
        ("Kamur ubla Snitto: Ann Ode", "opens", "bylines", "joins"),
        ("Kamur: Ann Ode ubla Bo Lund. Snitto: Cy Roe", "staff", "bylines", "joins"),
        ("Kamur: Ann Ode. Snitto: Cy Roe", "staff", "phrases", "opens trades"),
        ("Kamur vunn Ann Ode. Snitto vunn Cy Roe", "work", "phrases", "by_words"),
        ("Kamur vunn Ann Ode ubla Bo Lund. Snitto vunn Cy Roe", "work", "bylines", "joins"),
        ("Merit. Kamur: Ann Ode. Snitto: Cy Roe", "credits", "phrases", "heads"),
        ("red ubla afp", "signs", "bylines", "joins"),
        ("ab, cd; bildo ann ode", "signs", "phrases", "opens"),
        ("ab, cd; mitte afp", "signs", "phrases", "via"),
        ("hafun am abun, 19.04.2024, 06:00 urrim", "slot", "dates", "hours"),
        ("„hafun am abun“, zibbal, 19.04.2024, 06:00 urrim", "signs", "dates", "weekdays"),
    ],
)
def test_who_signs(text: str, ask: str, part: str, words: str) -> None:
    """What joins names, leads to who made it, labels a picture and stands behind an hour is the record's."""

    def found(language: Language) -> bool:
        tables = boilerplate.tables((language,))
        folded = text.casefold()
        answers = {
            "opens": lambda: boilerplate.judge(text, tables).kind is BoilerplateKind.CREDITS,
            "credits": lambda: signs.lists_credits(text, tables),
            "staff": lambda: signs.lists_staff(text, tables),
            "work": lambda: signs.lists_work(text, tables),
            "signs": lambda: signs.signs(folded, tables),
            "slot": lambda: signs.names_hour(folded, tables) and signs.is_slot(folded, tables),
        }
        return answers[ask]()

    assert found(TOY)
    assert not found(without(part, *words.split()))


@pytest.mark.parametrize(
    "text",
    [
        "Tekstil renovit 4.3. vinn zubra.",
        "[Renovit 4.3. inklu zubra]",
        "Renovit inklu zubra kamur.",
    ],
)
def test_what_was_done_to_a_text(text: str) -> None:
    """The names of a text, its participles, and what it was changed for are the record's."""

    def kind(language: Language) -> BoilerplateKind | None:
        return boilerplate.judge(text, boilerplate.tables((language,))).kind

    assert kind(TOY) is BoilerplateKind.CORRECTION
    assert kind(without("phrases", "changes")) is None


def test_a_day_is_no_programme() -> None:
    """A label of dates in front of the day is not what was on the air."""
    text = "stanno hafunim, 19.04.2024, 06:00 urrim"
    assert not signs.is_slot(text, boilerplate.tables((TOY,)))
    assert signs.is_slot(text, boilerplate.tables((without("dates", "updated"),)))


def test_time_of_reading() -> None:
    """How long it takes to read is counted in the toy's minutes."""
    text = (
        "Ferries stay in port\n\n2024-04-19\n\n4 minnarim\n\n"
        + "The harbour of Marrick was closed. " * 9
    )

    def found(language: Language) -> list[str]:
        return [one.text for one in newsparse.parse(text, languages=[language]).paragraphs]

    assert "4 minnarim" not in found(TOY)
    assert "4 minnarim" in found(without("pages", "reading"))


@pytest.mark.parametrize("text", ["Tito vunnem: Ferries stay", "（tito vunnem：《Ferries stay》）"])
def test_original_title(text: str) -> None:
    """The label of the title that a text had elsewhere is no part of it."""
    assert newsparse.parse_headline(text, languages=[TOY]).text == "Ferries stay"
    other = newsparse.parse_headline(text, languages=[without("fields", "original")])
    assert other.text != "Ferries stay"


@pytest.mark.parametrize(("part", "words"), [("bylines", "roles"), ("bylines", "links")])
def test_post_of_a_country(part: str, words: str) -> None:
    """A post behind the land that it is for ends in one of the record's roles."""

    def found(language: Language) -> list[str | None]:
        try:
            read = newsparse.parse_byline(
                "Anna Ode Noord dru Marrick kamurrim", languages=[language]
            )
        except newsparse.BylineError:
            return []
        return [one.role for one in read.authors]

    assert found(TOY) == ["Noord dru Marrick kamurrim"]
    assert found(without(part, words)) != found(TOY)


@pytest.mark.parametrize(
    ("text", "wanted", "words"),
    [
        ("乙甲 张晓明", ["张晓明"], "before"),
        ("港湾汩乙甲 张晓明", ["张晓明", "港湾汩"], "papers"),
        ("幺乙甲 张晓明", ["张晓明"], "ranks"),
        ("吾汩訁（乙甲 张晓明）", ["张晓明"], "ours"),
        ("吾汩訁（乙甲 张晓明）", ["张晓明"], "wired"),
        ("吾汩丂巴黎乙甲 张晓明", ["张晓明", "巴黎"], "stationed"),
        ("乙甲 张晓明 乇自巴黎", ["张晓明", "巴黎"], "sent_from"),
        ("乙甲 张晓明亠訚", ["张晓明"], "reported"),
        ("乙甲 张晓明 丶訚", ["张晓明"], "closings"),
        ("乙甲 张晓明 亠訚 亍昷 山中太郎", ["张晓明"], "staff"),
        ("亠圡 乙甲 张晓明", ["张晓明"], "words_and_pictures"),
        ("甴委・大川太郎", ["大川太郎", "甴委"], "posts"),
        ("運動阝・山田太郎", ["山田太郎", "運動阝"], "desks"),
        ("山田太郎＝マリク阝局", ["山田太郎", "マリク阝局"], "bureaus"),
        ("山田太郎（海洋甴者）", ["山田太郎", "海洋甴者"], "described"),
        ("하버신문 = 김민수 갸갸", ["김민수", "하버신문"], "behind"),
        ("김민수 문화 갹갹", ["김민수", "문화 갹갹"], "columnists"),
        ("긇 김민수 갸갸", ["김민수", "갸갸"], "writes"),
        ("긇·샤진 김민수 갸갸", ["김민수", "갸갸"], "pictures"),
    ],
)
def test_who_signs_in_the_east(text: str, wanted: list[str], words: str) -> None:
    """Each word of the close forms is the record's: of reporters, papers, posts, places and reports."""

    def found(language: Language) -> list[str] | None:
        read = byline_east.read(text, byline.tables((language,), ()))
        if read is None:
            return None
        said = (read.house, read.place, read.role)
        return [text[a:b] for a, b in read.names] + [one for one in said if one]

    assert found(TOY) == wanted
    assert found(without("east", words)) != found(TOY)


def test_correspondents_of_the_east() -> None:
    """In front of who is sent abroad stands a town, and no house."""
    text = "마리크=김민수 丙甲"
    read = byline_east.read(text, byline.tables((TOY,), ()))
    assert read is not None
    assert (read.house, read.place) == (None, "마리크")
    read = byline_east.read(text, byline.tables((without("east", "abroad"),), ()))
    assert read is not None
    assert (read.house, read.place) == ("마리크", None)


def test_a_dateline_of_the_east() -> None:
    """Who wired, from where and on which day stands close in front of the text."""
    text = "港湾冖巴黎5朏3晙訁（乙甲张晓明）末班船周日晚离开码头。"

    def found(language: Language) -> bool:
        return byline.tables((language,), ()).east.dateline.match(text) is not None

    assert found(TOY)
    for words in ("agencies", "wired"):
        assert not found(without("east", words)), words
    assert not found(without("dates", "day_marks"))
    own = byline.tables((TOY,), ()).east.dateline.match(text.replace("港湾冖", "吾汩"))
    assert own is not None
    assert own["house"] is None
    assert (
        byline.tables((without("east", "ours"),), ()).east.dateline.match("吾汩巴黎3晙訁") is None
    )


def test_days_of_the_east() -> None:
    """A day between reporter and report has the toy's marks of months and days."""
    text = "乙甲 张晓明巴黎5朏3晙訁"

    def found(language: Language) -> bool:
        return byline_east.read(text, byline.tables((language,), ())) is not None

    assert found(TOY)
    assert not found(without("dates", "month_marks"))
    assert not found(without("dates", "day_marks"))


def test_buttons_of_the_east() -> None:
    """What a page prints behind a name is the record's as well."""
    line = "港湾汩 丨丨 亅丨夨 12亅丅 夨"

    def kept(language: Language) -> str:
        words = byline.tables((language,), ()).east
        return line[: byline_east.without_buttons(line, words)]

    assert kept(TOY) == "港湾汩"
    for words in ("buttons", "button_openings", "counted", "sizes"):
        assert kept(without("east", words)) != "港湾汩", words
    assert byline_east.follows("亅丨港湾汩", byline.tables((TOY,), ()).east)
    assert not byline_east.follows(
        "亅丨港湾汩", byline.tables((without("east", "follows"),), ()).east
    )


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("囻：末班船离开码头", "pictures", "labels"),
        ("囻乇末班船离开码头", "pictures", "shows"),
        ("末班船离开码头。张晓明 寽", "pictures", "taken"),
        ("末班船离开码头。乙甲 张晓明 寽", "pictures", "taken"),
        ("渡口旧照。受访者亼囻", "pictures", "given"),
        ("末班船离开码头（港湾社亼共）", "pictures", "provided"),
        ("末班船离开码头（貝斗囻）", "pictures", "stock"),
        ("末班船离开码头 囻厡：港湾社", "pictures", "sources"),
        ("항구의 노동자들 샤진=하버", "pictures", "sources"),
        ("항구의 노동자들이 갸 갸갸. 김민수 갸갸", "pictures", "scenes"),
        ("末班船离开码头（鶴岡市て゛）", "pictures", "places"),
        ("末班船离开码头＝15晙乍前、国会内", "pictures", "times"),
        ("末班船离开码头＝2019厤5朏15晙", "dates", "year_marks"),
        ("末班船离开码头＝5朏15晙", "dates", "month_marks"),
        ("末班船离开码头＝15晙", "dates", "day_marks"),
        ("항구의 노동자들. / 김민수 갸갸", "east", "behind"),
    ],
)
def test_captions_of_the_east(text: str, part: str, words: str) -> None:
    """How a caption opens, who took or gave the picture, when and where, are the record's words."""
    assert is_eastern_caption(text, picture_words.tables((TOY,)))
    assert not is_eastern_caption(text, picture_words.tables((without(part, words),)))


def test_filming_is_no_caption() -> None:
    """A word for filming ends as one for who took a picture does."""
    text = "市民热议港口罢工 李明扌寽"
    assert not is_eastern_caption(text, picture_words.tables((TOY,)))
    assert is_eastern_caption(text, picture_words.tables((without("pictures", "filmed"),)))


def test_a_reporter_before_the_text_of_the_east() -> None:
    """Who signs before the first sentence is known by the toy's word for a reporter."""
    text = "港湾汩訁 乙甲张晓明 " + "末班船周日晚离开码头，船上只坐了一半的人。" * 3

    def found(language: Language) -> bool:
        return byline.tables((language,), ()).east.opening.match(text) is not None

    assert found(TOY)
    assert not found(without("east", "before"))
    assert not found(without("east", "wired"))


def test_a_whole_footer() -> None:
    """The words serve where a text is read, too, and those of the known languages do not."""
    read = newsparse.parse_footer("Zubra nim: ring oss 555 0143", languages=[TOY])
    assert read.blocks[0].phones == ("555 0143",)
    read = newsparse.parse_footer("Zubra nim: phone 555 0143", languages=[TOY])
    assert read.blocks[0].phones == ()


def test_where_in_a_picture() -> None:
    """Where somebody stands in a picture is told by the words of the record."""
    text = "# Dovva\n\nTarim zubra.\n\nAnn Ode (mel vinn) ubla gunt\n\nTarim zubra dovva."

    def found(language: Language) -> int:
        return len(newsparse.parse(text, languages=[language]).paragraphs)

    assert found(TOY) == found(without("pictures", "stands")) - 1


def test_in_the_place_of_who_made_a_picture() -> None:
    """What stands behind a caption in the place of a name is told by the record as well."""
    text = "# Dovva\n\nTarim zubra.\n\nUbla gunt tarim zubra sul dovva tarim. Gubbra\n\nTarim zubra dovva."

    def found(language: Language) -> int:
        return len(newsparse.parse(text, languages=[language]).paragraphs)

    assert found(TOY) == found(without("pictures", "lent")) - 1


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("Vrum Anna Ode tum 10:19", "dates", "clock_starts"),
        ("Anna Ode 10:19 urrim", "dates", "hours"),
        ("Vrum Anna Ode 3zeb", "dates", "units"),
        ("Vrum Anna Ode, 3olt Gazette", "dates", "ordinals"),
        ("Vrum Mila Ode, quul zebbum", "bylines", "relatives"),
        ("Reuters | Pustim vrum: Anna Ode", "bylines", "posted"),
        ("Vrum Merkel zum Merz", "bylines", "towards"),
        ("Gazorunt Anna Ode, Marrick", "bylines", "gerunds"),
        ("Anna Rossi van Hamburg", "bylines", "writes_from"),
        ("김 하버궯", "east", "particles"),
        ("山夊明", "east", "genitives"),
    ],
)
def test_around_a_name(text: str, part: str, words: str) -> None:
    """Hours, units and ordinals beside a name, and what shows that a line is none, are the record's."""

    def found(language: Language) -> list[tuple[str, str | None, str | None, str]] | None:
        try:
            read = newsparse.parse_byline(text, languages=[language])
        except newsparse.BylineError:
            return None
        return [(one.name, one.affiliation, one.location, one.credit) for one in read.authors]

    assert found(TOY) != found(without(part, words))


def test_a_day_behind_a_name_of_the_east() -> None:
    """The day that closes a line begins with the toy's counters."""
    days = date.tables((TOY,)).eastern
    assert days.search("山田太郎 2025厤3朏6晙") is not None
    assert days.search("山田太郎 3朏6晙") is not None
    for words in ("year_marks", "month_marks"):
        fewer = date.tables((without("dates", words),)).eastern
        told = [fewer.search(f"山田太郎 {day}") is not None for day in ("2025厤3朏6晙", "3朏6晙")]
        assert not all(told), words


def test_what_joins_in_datelines() -> None:
    """Two towns and two agencies are joined by the toy's word for "and"."""
    text = "LONDON ubla PARIS (AP) — Ferries stay in port this week."

    def found(language: Language) -> list[object]:
        tables = dateline_words.tables((language,), newsparse.publishers.every())
        known = dateline_words.is_known("Marrik ubla Reuters", tables)
        try:
            return [known, newsparse.parse_dateline(text, languages=[language]).location]
        except newsparse.DatelineError:
            return [known, None]

    assert found(TOY) == [True, "LONDON ubla PARIS"]
    assert found(without("bylines", "joins")) == [False, None]


def test_a_bracket_of_the_east() -> None:
    """Who wired, the reporter, the town and the day share a bracket in front of the text."""
    text = "（港湾冖乙甲張晓明巴黎5朏3晙訁）"

    def found(language: Language) -> bool:
        match = byline.tables((language,), ()).east.bracketed.fullmatch(text)
        return match is not None and match["house"] == "港湾冖" and match["names"] is not None

    assert found(TOY)
    for part, words in (
        ("east", "agencies"),
        ("east", "before"),
        ("east", "wired"),
        ("dates", "month_marks"),
        ("dates", "day_marks"),
    ):
        assert not found(without(part, words)), words


def test_who_wrote_in_brackets_of_the_east() -> None:
    """A name in brackets ends a text, unless the toy's sign says that it made a picture."""
    text = "末班船离开码头。（幺囻张晓明）"
    assert not ends_text(text, picture_words.tables((TOY,)))
    assert ends_text(text, picture_words.tables((without("pictures", "marks"),)))


def test_the_page_that_is_sent_to() -> None:
    """In front of the page that a line sends to stands the toy's word for "on"."""
    text = "Zea BRIDGES onk pag. 4"
    assert furniture.tables((TOY,)).jump.fullmatch(text) is not None
    assert furniture.tables((without("pages", "sees_on"),)).jump.fullmatch(text) is None


def test_an_apostrophe_at_the_beginning_of_a_line() -> None:
    """What is written together with the word in front is so where a tool broke the line there."""
    text = "# Dovva\n\nTarim zubra dovva marrik gunt *Ubla*\n’qu zebbum tarim gazor.\n\nTarim zubra dovva."

    def found(language: Language) -> str:
        return newsparse.parse(text, languages=[language]).paragraphs[0].text

    assert "Ubla’qu" in found(TOY)
    assert "Ubla ’qu" in found(without("prose", "clitics"))


def test_a_year_in_front_of_the_holder() -> None:
    """The counter of the year is none of the name behind."""
    kind = BoilerplateKind.COPYRIGHT

    def found(language: Language) -> str | None:
        return boilerplate.make("© 2024厤 港湾", kind, boilerplate.tables((language,))).holder

    assert found(TOY) == "港湾"
    assert found(without("dates", "year_marks")) != "港湾"


def test_a_colon_set_apart() -> None:
    """A record says that its typesetters set a blank in front of a colon."""
    words = ProseWords
    assert words.of(TOY).colon_apart
    assert not words.of(without("prose", "colon_apart")).colon_apart
