"""Headlines: kickers above and in front, names behind, and dashes that belong to the headline."""

from __future__ import annotations

import functools

import pytest

import newsparse
from newsparse import languages, publishers
from newsparse.fields import headline
from newsparse.model import HeadlineError, Span

WORDS = "Ferries stay in port after the storm"


@functools.cache
def prepared() -> headline.HeadlineTables:
    """Return the tables of all languages and publishers."""
    return headline.tables(languages.every(), publishers.every())


def parts(text: str) -> tuple[str | None, str, str | None]:
    """Return kicker, headline and site."""
    found = headline.read(text, prepared())
    return found.kicker, found.text, found.site


@pytest.mark.parametrize(
    ("tail", "site"),
    [
        (" - World Socialist Web Site", "World Socialist Web Site"),
        (" | The Guardian", "The Guardian"),
        (" | Transport | The Guardian", "The Guardian"),
        (" - harbour.example", "harbour.example"),
        (" - waz.de", "waz.de"),
        (" | Sport | BILD.de", "BILD.de"),
        (" - News - SRF", "SRF"),
        (" - Landespolitik - Nachrichten - WDR", "WDR"),
        (" - Hafen - SZ.de", "SZ.de"),
        (" - Panorama - derStandard.at › Panorama", "derStandard.at"),
        (" – DW – 04/14/2025", "DW"),
        (" : NPR", "NPR"),
        (" | Harbour News | Al Jazeera", "Al Jazeera"),
        (" | Harbour News - Times of India", "Times of India"),
        (" — der Freitag", "der Freitag"),
        (" - kicker", "kicker"),
        (" - Harbour Gazette", "Harbour Gazette"),
        (" - The Harbour Review", "The Harbour Review"),
        (" - Hafenblatt", "Hafenblatt"),
        (" - HARBOURblog", "HARBOURblog"),
        (" – Hafenblog", "Hafenblog"),
        (" | Merrin Review of Books", "Merrin Review of Books"),
        (" - Báo Cảng mới", "Báo Cảng mới"),
        (" - Harbour Theatre", "Harbour Theatre"),
        (" | Harbourside", "Harbourside"),
        (" | Jane Doe | the Guardian", "the Guardian"),
        (" [Reuters]", "Reuters"),
        (", Tageszeitung junge Welt, 14.04.2025", "Tageszeitung junge Welt"),
        (", Hafen-Zeitung, 14. April 2025", "Hafen-Zeitung"),
        (" - Son dakika haberleri", None),
        (" | Formula 1 2024", None),
        ("\n- World Socialist Web Site", "World Socialist Web Site"),
        (" | TIME", "TIME"),
        (" - HarbourToday", "HarbourToday"),
        (" - Harbour24", "Harbour24"),
        (" - Radio Harbour", "Radio Harbour"),
        (" - Punch Newspapers", "Punch Newspapers"),
        (" - DW Türkçe", "DW Türkçe"),
        (" - BBC News Mundo", "BBC News Mundo"),
        (" - Le Port.ma", "Le Port.ma"),
        (" - Port de Mer.com", "Port de Mer.com"),
        (" - harbour.cat", "harbour.cat"),
        # local stations
        (" - NBC4 Harbourton", "NBC4 Harbourton"),
        (" | FOX 5 Harbour Bay", "FOX 5 Harbour Bay"),
        (" - KZZQ", "KZZQ"),
        (" - WZZQ-TV", "WZZQ-TV"),
        # bars of other kinds, and a name that a dash is glued to
        (" • Harbour Gazette", "Harbour Gazette"),
        (" « Harbour Diary", "Harbour Diary"),
        (" ❧ Harbour Gazette", "Harbour Gazette"),
        (" :: Harbour Gazette", "Harbour Gazette"),
        ("- The New Indian Express", "The New Indian Express"),
        # what stands behind the name: place, slogan, rubrics, day
        (" | Harbour Gazette | Amity, VIC", "Harbour Gazette"),
        (" | NDR.de - Nachrichten - Hafen", "NDR.de"),
        (" | Harbour House – News of the Ports", "Harbour House"),
        (" - РИА Новости, 14.04.2025", "РИА Новости"),
        (" : Shots - Health News : NPR", "NPR"),
        (" - Pakistan - DAWN.COM", "DAWN.COM"),
        (": Общество: Россия: Lenta.ru", "Lenta.ru"),
        (": Lenta.ru", "Lenta.ru"),
        (" :: harbour.example", "harbour.example"),
        (" - The Harbour Bee", "The Harbour Bee"),
        (" - The Star", "The Star"),
        (" - Jeune Afrique", "Jeune Afrique"),
        (" - BBC News Русская служба", "BBC News Русская служба"),
        (" | News, Sports, Jobs - The Crane", "The Crane"),
        (" - Harbour Tribune | News, weather, and sports from Amity, Minnesota", "Harbour Tribune"),
    ],
)
def test_tails(tail: str, site: str | None) -> None:
    """A tail of name, rubrics and day is taken off; the name is kept."""
    assert parts(WORDS + tail) == (None, WORDS, site)


@pytest.mark.parametrize(
    ("text", "words", "site"),
    [
        ("港は月曜日も閉鎖：港湾新聞Web", "港は月曜日も閉鎖", "港湾新聞Web"),
        ("港は月曜日も閉鎖｜日刊ミナトDIGITAL", "港は月曜日も閉鎖", "日刊ミナトDIGITAL"),
        ("渡輪仍停港口 - 生活 - 港口電子報", "渡輪仍停港口", "港口電子報"),
        ("港は月曜日も閉鎖 ┃ 港湾新聞", "港は月曜日も閉鎖", "港湾新聞"),
        ("폭풍에 항구가 닫혔다ㅣ항구일보", "폭풍에 항구가 닫혔다", "항구일보"),
        ("폭풍에 항구가 “닫혔다”-정치ㅣ항구일보", "폭풍에 항구가 “닫혔다”", "항구일보"),
        ("渡轮星期一仍停在港口-国际-海港网", "渡轮星期一仍停在港口", "海港网"),
        ("港口星期一仍然关闭_科技_港口网", "港口星期一仍然关闭", "港口网"),
        ("Gazette.example | Kultur | Ein neues Haus für den alten Hafen",
         "Ein neues Haus für den alten Hafen", "Gazette.example"),
        ("Gazette.example | Doe and Roe meet in port | They say nothing at all to anyone who asks them",
         "Doe and Roe meet in port | They say nothing at all to anyone who asks them", "Gazette.example"),
        ("Index - Belföld - Lezárták a kikötőt", "Lezárták a kikötőt", "Index"),
        ("Bangkok Post - Fishermen rally against trawler law", "Fishermen rally against trawler law",
         "Bangkok Post"),
        ("항구 요금 동결하기로 : 한겨레", "항구 요금 동결하기로", "한겨레"),
        ("The Harbour Review: Seeking a bigger crane", "Seeking a bigger crane",
         "The Harbour Review"),
        ("Der Hafen bleibt nach dem Sturm zu - Blick", "Der Hafen bleibt nach dem Sturm zu", "Blick"),
        ("The ferries stay in port - Metro", "The ferries stay in port", "Metro"),
        ("The ferries stay in port / Boing Boing", "The ferries stay in port", "Boing Boing"),
        ("Hafen: Der Streit - So teuer wird er - waz.de",
         "Hafen: Der Streit - So teuer wird er", "waz.de"),
    ],
)  # fmt: skip
def test_titles(text: str, words: str, site: str) -> None:
    """Names stand behind without blanks in East Asia, and sometimes in front."""
    assert parts(text) == (None, words, site)


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "Strikes and the harbour - what next?",
        "Washington Post – The owner wants to save and cuts posts",
        "Bangkok Post - what the paper says of trawlers",
        "Facebook - What sort of a house it is and was",
        "Harbour Cranes - What sort of a house it is and was",
        "The dockers who came by – Metro",
        "Ein Abend am Hafen, ein neuer - blick",
        "The dockers and their town / The harbour",
        "On foot / Metro",
        "Peace at the harbour is possible - Doe",
        "The harbour and its history – IV",
        "Harbour fees to fall - Central Bank",
        "Coffee keeps dockers awake - University of Harbourton",
        "The last days of the harbour - Review",
        "The dockers and their union - Social Media",
        "Ein Abend am Hafen - zeit",
        "This week in history: June 5-11",
        "World Socialist Web Site to hold online rally",
        "World Socialist Web Site Review: October issue now available",
        "The New York Times: Paper in crisis",
        "The Guardian: a paper in crisis",
        "Harbour: Nach dem Sturm: Ruhe und Reue",
        "Doe | Roe | Poe: three harbour masters",
        "The ferries of the Sound | Are they safe to use in a storm like this one?",
        "Ferries | A Harbour And Dock",
        "The last day of the dockers - OpenHarbour",
        "Why the ferry is late - BBC boss",
        "Ukraine : le port reste fermé",
        "YouTube and TikTok fall silent in the harbour",
        "McDonald and the dockers",
        "Harbour opens at 10:30 on Monday",
        "Der Hafen, Ein Zuhause, 14. April 2025",
        "Harbour closed (again)",
        "The crane that shook the - World",
        "Weather at the harbour - 14.04.2025",
        "“Nobody told us,” says Doe",
        "| Harbour",
        "：港湾新聞",
        "北-南新聞",
        "폭풍-한파에 항구가 닫혔다",
        "港は閉鎖｜漁師は語る",
        "폭풍이 온다ㅣ항구가 닫혔다",
        "渡轮停在港口-公司回应",
        "Harbour |",
        "Harbour closed: 1998 - 2025",
        "The dockers who came in from the cold - The Big Sleep?",
        "Der Hafen und die Corona- Zeit",
        "What the storm did - the star",
        "The dockers look to the - Sun",
        "Le maire : « Le port reste fermé »",
        "Strikes - CNN - and the harbour",
        "The dockers talk | Storm damage – what comes next?",
        "The harbour: a list of sites: See harbour.example for more",
        "Storm in the harbour – Die Zeit danach ist schwer",
        "항구 폐쇄, 섬으로 가는 배 모두 멈췄다 · 열차도 늦어",
        "Poll: Most islanders want the bridge",
        "Umfrage: Mehrheit will die Brücke",
        "Foto: Ann Ode",
        "Report: Ferry firm to cut 400 jobs",
        "Interview: how the harbour was lost",
        "VIDEO games are good for the old",
        "VIDEO Game Sales Drop At The Harbour",
        "(Almost) nobody wants the bridge",
        "NEW York harbour closed",
        "Index - Hafen - Kräne stehen still",
        "Doe | Roe sails",
        "항구가 닫혔다 : 어민들의 이야기",
    ],
)
def test_left_whole(text: str) -> None:
    """Dashes, colons and names that belong to the headline stay in it."""
    assert parts(text) == (None, text, None)


@pytest.mark.parametrize(
    ("text", "kicker", "words"),
    [
        ("Perspective\nFerries stay in port", "Perspective", "Ferries stay in port"),
        ("Perspective\nDockers strike", "Perspective", "Dockers strike"),
        ("Perspektive:\nFähren bleiben im Hafen", "Perspektive", "Fähren bleiben im Hafen"),
        ("Streit im Hafen :\nDie Fähren bleiben liegen", "Streit im Hafen",
         "Die Fähren bleiben liegen"),
        ("Umbau des Hafens –\nStadt plant Brücke über den Fluss", "Umbau des Hafens",
         "Stadt plant Brücke über den Fluss"),
        ("Notbetrieb im Hafen\nNur ein Drittel der Fähren fuhr am Montag", "Notbetrieb im Hafen",
         "Nur ein Drittel der Fähren fuhr am Montag"),
        ("HARBOUR CRISIS\nOpinion expected after court ends its hearings", "HARBOUR CRISIS",
         "Opinion expected after court ends its hearings"),
        ("Internationale Konferenz der Hafenarbeiter\nDer Streik und die Regierung",
         "Internationale Konferenz der Hafenarbeiter", "Der Streik und die Regierung"),
        ("Port meetings in Britain\n\nThe closing of the docks and the new “Great Game”",
         "Port meetings in Britain", "The closing of the docks and the new “Great Game”"),
        ("Perspectives\n\nNon à la fermeture du port!", "Perspectives",
         "Non à la fermeture du port!"),
        ("Hafen in Not\nFähren bleiben nach dem Sturm am Wochenende\nweiter im Hafen", "Hafen in Not",
         "Fähren bleiben nach dem Sturm am Wochenende weiter im Hafen"),
        ("EXCLUSIVE: Ministers knew of harbour risk", "EXCLUSIVE", "Ministers knew of harbour risk"),
        ("VIDÉO. Un phoque se promène sur le port", "VIDÉO", "Un phoque se promène sur le port"),
        ("Harbour | Ferries are not safe to use in a storm", "Harbour",
         "Ferries are not safe to use in a storm"),
        ("АНАЛИЗ: Как закрылся порт", "АНАЛИЗ", "Как закрылся порт"),
        ("POLL | Is the harbour safe for ferries?", "POLL", "Is the harbour safe for ferries?"),
        ("BUDGET 3.0 | Treasury cuts harbour fees by half", "BUDGET 3.0",
         "Treasury cuts harbour fees by half"),
        ("Interview | “We want to go to sea again”", "Interview", "“We want to go to sea again”"),
        ("Regatta in Kiel:Im harten Wind", "Regatta in Kiel", "Im harten Wind"),
        ('Angebliche "Hafenruhe" :Warum keiner fährt', 'Angebliche "Hafenruhe"',
         "Warum keiner fährt"),
        ('"Es wird bald stürmisch"Lotsen warnen', '"Es wird bald stürmisch"', "Lotsen warnen"),
        ("Nationale DemoDer 9. Juli naht am Hafen", "Nationale Demo", "Der 9. Juli naht am Hafen"),
        ("Explainer: Why the tide comes twice a day", "Explainer", "Why the tide comes twice a day"),
        ("Kommentar: Die Brücke muss weg", "Kommentar", "Die Brücke muss weg"),
        ("Éditorial : “Le port n’attend pas”", "Éditorial", "“Le port n’attend pas”"),
        ("Мнение: Порту нужен новый хозяин", "Мнение", "Порту нужен новый хозяин"),
        ("社説：港の将来", "社説", "港の将来"),
        ("LIST: Roads closed on Sunday", "LIST", "Roads closed on Sunday"),
        ("(VIDEO) Požar u luci", "VIDEO", "Požar u luci"),
        ("[FOTO/VIDEO] Zasneženi vrhovi nad pristaniščem", "FOTO/VIDEO",
         "Zasneženi vrhovi nad pristaniščem"),
        ("[단독] 항만공사 사장 사의 표명", "단독", "항만공사 사장 사의 표명"),
        ("FOTO Nevreme odnelo krovove u luci", "FOTO", "Nevreme odnelo krovove u luci"),
        ("Vejr | Storm på vej", "Vejr", "Storm på vej"),
    ],
)  # fmt: skip
def test_kickers(text: str, kicker: str, words: str) -> None:
    """A kicker stands above, or in front, or is glued to the headline by extraction."""
    assert parts(text) == (kicker, words, None)


@pytest.mark.parametrize(
    "text",
    [
        "Ferries stay in port after the storm and\nno one knows for how long",
        "Ferries stay in port after the\nStorm of Monday",
        "Regierung beschließt ein neues Gesetz für\nHafenarbeiterinnen",
        "Ferries stay in port (and\nNobody knows why)",
        "Ferries stay in port after the storm.\nDockers wait",
        "A very long first line of a headline that no newsroom would print\nDockers wait for pay",
        "FERRIES STAY IN PORT AFTER\nSTORM",
        # Two Latin capitals make no line in capitals.
        "항구가 닫히자 섬사람들은... SNS 글에서\n배를 기다린 사흘",
    ],
)
def test_wrapped(text: str) -> None:
    """A headline on several lines is one line again, and no line of it a kicker."""
    assert parts(text) == (None, text.replace("\n", " "), None)


def test_site_and_kicker() -> None:
    """Both sides are taken off at once, and the span covers all that was printed."""
    found = headline.read("Perspective\nFerries stay in port - WSWS", prepared())
    assert (found.kicker, found.text, found.site) == ("Perspective", "Ferries stay in port", "WSWS")
    assert found.span == Span(0, 39)


def test_span_through_the_map() -> None:
    """Blanks around the element are outside its span, which goes through the caller's map."""
    text = f"  {WORDS} \n"
    found = headline.read(text, prepared(), where=lambda a, b: Span(a + 2, b + 2))
    assert found.span == Span(4, 4 + len(WORDS))
    assert found.text == WORDS


@pytest.mark.parametrize(
    ("text", "kicker"),
    [
        (f"# {WORDS}", None),
        (f"## {WORDS} ##", None),
        (f"# {WORDS} | The Guardian", None),
        (f"{WORDS}\n=========", None),
        (f"{WORDS} {{#storm .title}}", None),
        (f"Perspective\n\n# {WORDS}", "Perspective"),
        (f"## Perspective\n# {WORDS}", "Perspective"),
    ],
)
def test_the_marks_of_a_heading(text: str, kicker: str | None) -> None:
    """What Markdown sets around a heading is none of its words."""
    assert parts(text)[:2] == (kicker, WORDS)


def test_a_hash_that_marks_nothing() -> None:
    """A tag, a number and a word in braces stay."""
    for text in (
        "#Harbour is the word of the day",
        "Ferry #3 is late",
        "The harbour {sic} is closed",
    ):
        assert parts(text) == (None, text, None)


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_blank(text: str) -> None:
    """A blank text is an error."""
    with pytest.raises(HeadlineError, match="the text is blank"):
        headline.read(text, prepared())


@pytest.mark.parametrize(
    "text",
    [
        f"{WORDS}\n\nThe harbour was closed on Monday.",
        f"{WORDS}\n\n14 April 2025",
        f"{WORDS}\n\nBy Jane Doe",
        f"{WORDS}\n\n{'The harbour was closed and ' * 12}nobody came",
        "One\n\nTwo blocks follow\n\nAnd this is the third of them",
        f"{WORDS}.\n\nThe harbour was closed on Monday and Tuesday",
        "Kicker\nwrapped\n\nThe harbour was closed on Monday and Tuesday",
    ],
)
def test_several_blocks(text: str) -> None:
    """Two blocks are an error, unless the first is the kicker of the second."""
    with pytest.raises(HeadlineError, match="one headline, not several blocks") as caught:
        headline.read(text, prepared())
    assert caught.value.span.stop == len(text)


def test_without_publishers() -> None:
    """Domains, bars and what papers are called need no profile."""
    bare = headline.tables(languages.every(), ())
    assert headline.read(f"{WORDS} - gazette.example", bare).text == WORDS
    assert headline.read(f"{WORDS} | Harbourside", bare).text == WORDS
    assert headline.read(f"{WORDS} - Harbour Gazette", bare).text == WORDS
    assert headline.read(f"{WORDS} - DW", bare).text == f"{WORDS} - DW"


def test_a_house_of_the_callers_own() -> None:
    """A profile that is passed along brings its name and its rubrics."""
    mine = publishers.Publisher(name="Quayside", sections=("Tides & Winds",))
    known = headline.tables(languages.resolve(["en"]), (mine,))
    assert headline.read(f"{WORDS} - Tides & Winds - Quayside", known).text == WORDS


@pytest.mark.parametrize("publisher", publishers.every(), ids=lambda one: one.name)
def test_examples_of_the_publishers(publisher: publishers.Publisher) -> None:
    """Each profile's page titles give the headline, and its other titles are left whole."""
    for text, words in publisher.examples.headlines.items():
        found = headline.read(text, prepared())
        assert found.text == words
        assert found.site is not None
        assert headline.outlet(found.site, prepared()) == publisher
    for text in publisher.examples.not_headlines:
        assert headline.read(text, prepared()).text == text


def test_a_colon_at_the_end_of_a_line() -> None:
    """It ends a label above the headline, or the first half of one that goes on small."""
    whole = "The town has failed its traders: there is a way out"
    assert parts(whole.replace(": ", ":\n")) == (None, whole, None)
    label, words = "Market hall", "There is a way out of the dispute"
    assert parts(f"{label}:\n{words}") == (label, words, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "港の理事長、大学に不正に1\n.2億円支払わせる",
            "港の理事長、大学に不正に1.2億円支払わせる",
        ),
        ("嵐で港が閉\n鎖された", "嵐で港が閉鎖された"),
        ("폭풍으로 항구가\n폐쇄되었다", "폭풍으로 항구가 폐쇄되었다"),
        ("폭풍 ·\n홍수로 항구 폐쇄", "폭풍 ·홍수로 항구 폐쇄"),
        ("Costs rise by 1\n.2 million", "Costs rise by 1.2 million"),
        ("Storm closes the ports\nof the north", "Storm closes the ports of the north"),
    ],
)
def test_lines_are_joined_as_the_script_sets_blanks(text: str, wanted: str) -> None:
    """Chinese and Japanese set no blanks, and no number is cut in two by one."""
    assert newsparse.parse_headline(text).text == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Angst vor der Corona-\nZeit", "Angst vor der Corona-Zeit"),
        ("Rules for long-\nterm loans", "Rules for long-term loans"),
        ("Mehr Geld für Kinder-\nund Jugendhilfe", "Mehr Geld für Kinder- und Jugendhilfe"),
        ("Mehr Geld für Jugend\u2010\nhilfe", "Mehr Geld für Jugendhilfe"),
        ("Neues vom ARD\u2010\nNachtmagazin", "Neues vom ARD\u2010Nachtmagazin"),
        ("The storm -\na harbour waits", "The storm - a harbour waits"),
        ("Scores of 3-\n2 and more", "Scores of 3- 2 and more"),
    ],
)
def test_a_line_that_ends_in_a_hyphen(text: str, wanted: str) -> None:
    """The word goes on without a blank; the hyphen is the writer's, unless U+2010."""
    assert newsparse.parse_headline(text).text == wanted


def test_a_colon_at_the_end_of_a_full_line() -> None:
    """Where the next word had no room the line was wrapped behind its colon, and names nothing."""
    whole = "Stadtrat streitet über den Hafen: Kosten steigen weiter"
    assert parts(whole.replace(": ", ":\n")) == (None, whole, None)


def test_the_title_that_a_text_had_where_it_was_taken_from() -> None:
    """The note that names it is no part of it."""
    everything = headline.tables(languages.every(), publishers.every())
    read = {
        text: headline.read(text, everything).text
        for text in (
            "（原标题：末班船离开码头）",
            "原标题：末班船离开码头（图）",
            "本文原标题：《末班船离开码头》",
            "原标题引发争议",
        )
    }
    assert list(read.values()) == [
        "末班船离开码头",
        "末班船离开码头（图）",
        "末班船离开码头",
        "原标题引发争议",
    ]


def test_a_mark_without_words_below_a_line() -> None:
    """A mark that nothing stands behind is no headline below a kicker."""
    assert newsparse.parse_headline("/\n\n#").text == "/"


@pytest.mark.parametrize(
    ("text", "headline", "kicker", "site"),
    [
        # Chinese papers set two hyphens between headline, sections and name.
        ("港口今日重新开放--经济·科技--人民网", "港口今日重新开放", None, "人民网"),
        ("港口今日重新开放--地方--人民网", "港口今日重新开放", None, "人民网"),
        ("世界看港口--外国人的故事--人民网", "世界看港口--外国人的故事", None, "人民网"),
        # Archives set the address in front and the day behind.
        ("CNN.com - Ferries stay in port - June 4, 2004", "Ferries stay in port", None, "CNN.com"),
        ("Elpais.com - El puerto cierra hoy - 4 de junio de 2004", "El puerto cierra hoy", None, "Elpais.com"),
        ("Harbour Square - a history - June 4, 1989", "Harbour Square - a history - June 4, 1989", None, None),
        # A town, and what papers are called there.
        ("Ferries stay in port – who pays? - Tulsa World", "Ferries stay in port – who pays?", None, "Tulsa World"),
        ("Ferries stay in port - Kansas City Star", "Ferries stay in port", None, "Kansas City Star"),
        ("Ferries stay in port – London Day", "Ferries stay in port – London Day", None, None),
        ("Ferries stay in port - New World", "Ferries stay in port - New World", None, None),
        # A blank in front of the colon is typesetting in French, and shows two elements elsewhere.
        ("Streik der Fähren am Hafen :\nWarum heute keine fährt", "Warum heute keine fährt", "Streik der Fähren am Hafen", None),
        ("Grève des ferries au port :\nMarie Dupont s'exprime", "Grève des ferries au port : Marie Dupont s'exprime", None, None),
    ],
)  # fmt: skip
def test_signs_of_systems(text: str, headline: str, kicker: str | None, site: str | None) -> None:
    """What systems set around a headline is told from what its writer did."""
    found = newsparse.parse_headline(text)
    assert (found.text, found.kicker, found.site) == (headline, kicker, site)


@pytest.mark.parametrize(
    ("text", "kicker", "words"),
    [
        ("Book review: What the whales remember", "Book review", "What the whales remember"),
        ("Konsertanmeldelse: Havnen sang med", "Konsertanmeldelse", "Havnen sang med"),
        ("+++ Eilmeldung +++ Hafen gesperrt", "Eilmeldung", "Hafen gesperrt"),
        ("++ Sturm an der Küste ++ Fähren bleiben", "Sturm an der Küste", "Fähren bleiben"),
        ("// UPDATE // Ferries stay in port", "UPDATE", "Ferries stay in port"),
        ("EXKLUSIVHafen wird verkauft", "EXKLUSIV", "Hafen wird verkauft"),
        ("ANALYSE„Der Hafen schließt“", "ANALYSE", "„Der Hafen schließt“"),
    ],
)
def test_labels_in_strokes_and_glued_capitals(text: str, kicker: str, words: str) -> None:
    """Tickers set a label between strokes; a tool loses the blank behind one in capitals."""
    assert parts(text) == (kicker, words, None)


@pytest.mark.parametrize(
    "text",
    [
        "OPINIONS differ on the port",
        "NATOstaaten beraten über den Hafen",
        "LIVEcom sells its ferries",
        "HMSMerrin returns to port",
        "+++ Der Hafen bleibt nach dem Sturm geschlossen +++ Fähren fallen aus",
        "++ Hafen gesperrt",
        "Ferries stay in port - Liveblog",
        "Fähren bleiben im Hafen - Live-Blog",
        "The whales review: nobody remembers",
    ],
)
def test_what_only_looks_glued_or_set_apart_stays(text: str) -> None:
    """Letters glued to no known label, and strokes around a whole headline."""
    assert parts(text) == (None, text, None)
