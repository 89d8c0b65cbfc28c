"""Pages of print that a tool has made text of: their heads, fronts, captions and quotations.

Each article is printed under heads of all sorts, as lines of a column or as Markdown, with a caption
or a pull quote between the halves of its second paragraph.
"""

from __future__ import annotations

import textwrap
from typing import NamedTuple

import pytest

import newsparse
from newsparse import BoilerplateKind


class Story(NamedTuple):
    """What a page prints of one article, all of it invented."""

    paper: str
    day: str
    issue: str
    page: str
    section: str
    kicker: str
    headline: str
    deck: str
    byline: str
    author: str
    caption: str
    maker: str
    quote: str
    speaker: str
    cross: str
    text: tuple[str, str, str]


STORIES = {
    "en": Story(
        "The Marrick Gazette",
        "Monday, April 14, 2025",
        "No. 87",
        "Page",
        "Local News",
        "Harbour",
        "Last ferry keeper of Marrick refuses to hand over the keys to the new pier",
        "For forty years Ruth Hollis opened the gate each morning. Now the council wants a machine to do it.",
        "By Jane Tarrow",
        "Jane Tarrow",
        "Ruth Hollis at the gate of the old pier",
        "Photo: Peter Oakes",
        "“I never asked for a machine, I asked for a lamp”",
        "RUTH HOLLIS, KEEPER",
        "A key on a nail",
        (
            "The gate at the end of Harbour Street is painted green, and has been since anybody can remember. Ruth Hollis opens it at ten past six, whatever the weather is doing, and closes it when the last boat has gone.",
            "On Tuesday the council voted to replace her with a card reader. The machine costs 38,000 pounds and needs a cable, which the old pier does not have. It would be fitted by the end of the summer, the engineers said.",
            "The committee will meet again in May. Until then the key stays where it is. Hollis has bought a second nail, in case the first one gives way.",
        ),
    ),
    "de": Story(
        "Rosthafener Tageblatt",
        "Montag, 14. April 2025",
        "Nr. 87",
        "Seite",
        "Wirtschaft",
        "Werften",
        "Wie eine alte Werft am Fluss das Rechnen mit Booten noch einmal neu lernt",
        "Drei Jahre stand der Betrieb in Wesenau still. Jetzt bauen dort zwölf Leute wieder Kähne aus Holz.",
        "Von Anna Holtkamp",
        "Anna Holtkamp",
        "Meister Uwe Dressel prüft eine Planke in der Halle der Werft",
        "Foto: Jens Riedel",
        "„Holz verzeiht nichts, aber es redet mit dir“",
        "UWE DRESSEL, BOOTSBAUER",
        "Die Halle der Väter",
        (
            "In der Halle riecht es nach Teer und nach Kaffee. Uwe Dressel legt die Hand auf eine Planke, klopft zweimal dagegen und nickt. Die Planke darf bleiben, und der Lehrling atmet hörbar aus.",
            "Vor drei Jahren war hier Schluss. Die Bank hatte den letzten Kredit gekündigt, die Kräne wurden verkauft, und auf dem Gelände sollte ein Parkhaus entstehen. Die Stadt hatte den Bebauungsplan schon geändert.",
            "Der Meister hat darauf keine Antwort, jedenfalls keine, die er in der Zeitung lesen möchte. Am Abend fegt er die Späne zusammen, löscht das Licht und schließt die Tür ab. Den Schlüssel trägt er um den Hals.",
        ),
    ),
    "fr": Story(
        "Le Courrier de Vaubrune",
        "Lundi 14 avril 2025",
        "N° 87",
        "Page",
        "Économie",
        "Patrimoine",
        "À Vaubrune, le dernier meunier refuse de laisser tourner son moulin sans lui",
        "La commune veut automatiser la roue de 1811. Le meunier, lui, dort toujours au-dessus de la chute d’eau.",
        "Par Camille Ferrand",
        "Camille Ferrand",
        "Gaston Pellerin devant la roue du moulin de Vaubrune",
        "Photo : Luc Morvan",
        "« La roue ne sait pas quand la rivière se fâche »",
        "GASTON PELLERIN, MEUNIER",
        "Une nuit de février",
        (
            "La roue tourne depuis deux siècles et personne ne l’a jamais arrêtée plus d’une semaine. Gaston Pellerin le dit en essuyant ses mains, sans lever la voix, comme on parle d’un voisin.",
            "Le conseil municipal a voté mardi l’installation d’un système automatique. Il coûterait 42 000 euros et permettrait d’ouvrir les vannes à distance. Le meunier, âgé de 68 ans, serait alors remercié.",
            "Le meunier n’a pas le téléphone. Il a demandé un délai pour réfléchir, puis il est retourné à son moulin, où la farine du jour attendait. La réponse est attendue en mai.",
        ),
    ),
    "es": Story(
        "El Diario de Valmora",
        "Lunes 14 de abril de 2025",
        "Núm. 87",
        "Página",
        "Economía",
        "Patrimonio",
        "El último farero de Valmora se niega a entregar las llaves a una máquina",
        "El puerto quiere automatizar la luz que Tomás Iriarte enciende cada noche desde hace cuarenta años.",
        "Por Lucía Berrocal",
        "Lucía Berrocal",
        "Tomás Iriarte en la escalera del faro de Valmora",
        "Foto: Andrés Solís",
        "«La luz no se apaga porque lo diga un papel»",
        "TOMÁS IRIARTE, FARERO",
        "Una noche de niebla",
        (
            "La escalera tiene ciento doce peldaños y Tomás Iriarte los sube dos veces al día. A los 69 años ya no corre, pero tampoco se detiene en el rellano, donde hay una silla que nadie usa.",
            "El puerto aprobó el martes la instalación de un sistema automático. Costará 52.000 euros y permitirá encender la luz desde una oficina de la capital. El farero dejaría la casa en septiembre.",
            "El farero ha pedido tiempo para pensarlo. Esa noche encendió la luz a las ocho y cuarto, como siempre, y se sentó por primera vez en la silla del rellano.",
        ),
    ),
    "it": Story(
        "Il Corriere di Valtorba",
        "Lunedì 14 aprile 2025",
        "N. 87",
        "Pagina",
        "Cronaca",
        "La storia",
        "L’ultimo campanaro di Valtorba non vuole lasciare le corde a un computer",
        "Il comune vuole automatizzare le campane. Ma Ettore Bassani suona a mano da quarant’anni.",
        "di Giulia Ferrante",
        "Giulia Ferrante",
        "Ettore Bassani nella cella campanaria di San Rocco",
        "Foto: Paolo Venturi",
        "«Una campana stanca si sente, un computer no»",
        "ETTORE BASSANI, CAMPANARO",
        "Le corde nuove",
        (
            "Le corde sono sei e ognuna ha un nome. Ettore Bassani le conosce a occhi chiusi, e nelle sere d’inverno le conosce davvero così, perché nella torre la luce non è mai arrivata.",
            "Martedì il consiglio comunale ha approvato l’acquisto di un sistema automatico. Costerà 28.000 euro e permetterà di programmare i rintocchi da un ufficio. Il campanaro, che ha 72 anni, andrà in pensione a settembre.",
            "Bassani ha chiesto di pensarci. Quella sera ha suonato l’Ave Maria con dieci minuti di ritardo, e nessuno in paese ha guardato l’orologio.",
        ),
    ),
    "pt": Story(
        "O Diário de Vale Moro",
        "Segunda-feira, 14 de abril de 2025",
        "N.º 87",
        "Página",
        "Economia",
        "Memória",
        "Último relojoeiro da praça recusa trocar a torre por um relógio digital",
        "A prefeitura quer um painel de luz. Aos 74 anos, Benedito Farias dá corda à torre duas vezes por semana.",
        "Por Helena Tavares",
        "Helena Tavares",
        "Benedito Farias na torre da praça de Vale Moro",
        "Foto: Rui Peixoto",
        "“O relógio atrasa, mas nunca mentiu para ninguém”",
        "BENEDITO FARIAS, RELOJOEIRO",
        "Corda de aço",
        (
            "O relógio da praça atrasa quatro minutos por semana, e todos na cidade sabem disso. Benedito Farias sobe a escada às segundas e às quintas, dá corda e acerta os ponteiros com o dedo.",
            "Na terça-feira a prefeitura aprovou a compra de um painel digital. O equipamento custa 180 mil reais e mostra a hora, a temperatura e anúncios. O relojoeiro perderia o contrato em setembro.",
            "Benedito pediu tempo para pensar. Naquela noite subiu a escada fora do dia, acertou os ponteiros e deixou a porta da torre aberta pela primeira vez.",
        ),
    ),
    "nl": Story(
        "De Koerier van Oostmeer",
        "Maandag 14 april 2025",
        "Nr. 87",
        "Pagina",
        "Binnenland",
        "Waterschap",
        "Laatste sluiswachter van Oostmeer geeft de sleutel nog niet uit handen",
        "Het waterschap wil de sluis op afstand bedienen. Gerrit Hofland staat er al veertig jaar zelf.",
        "Door Roos van Eerden",
        "Roos van Eerden",
        "Gerrit Hofland bij de oude sluis van Oostmeer",
        "Foto: Bas Terpstra",
        "‘Een camera ziet wel een boot, maar geen haast’",
        "GERRIT HOFLAND, SLUISWACHTER",
        "Een hendel van ijzer",
        (
            "De hendel is van ijzer en in de winter zo koud dat je handschoenen eraan blijven plakken. Gerrit Hofland draait hem veertig slagen naar links, wacht op het water en draait hem dan weer terug.",
            "Dinsdag besloot het waterschap de sluis voortaan op afstand te bedienen. Dat kost 310.000 euro en maakt de sluiswachter overbodig. Hofland, die 66 is, mag in het huisje blijven wonen.",
            "Hofland wil erover nadenken. Die avond liet hij nog drie schepen door, telde ze in zijn schrift en hing de sleutel aan de spijker naast de deur.",
        ),
    ),
    "sv": Story(
        "Norrviks Tidning",
        "Måndag 14 april 2025",
        "Nr 87",
        "Sida",
        "Ekonomi",
        "Kusten",
        "Sista fyrvaktaren i Norrvik vill inte lämna över nycklarna till en maskin",
        "Verket vill styra fyren på distans. Men Karin Lindmark har tänt den varje kväll i fyrtio år.",
        "Av Elin Hagström",
        "Elin Hagström",
        "Karin Lindmark på trappan till fyren i Norrvik",
        "Foto: Nils Berglund",
        "”En maskin hör inte när det är för tyst”",
        "KARIN LINDMARK, FYRVAKTARE",
        "Nittio trappsteg",
        (
            "Trappan har nittio steg och Karin Lindmark går dem två gånger om dagen. Hon är 70 år och räknar inte längre, men foten vet när den sista trappan kommer.",
            "I tisdags beslutade verket att fyren ska styras på distans. Det kostar 600 000 kronor och gör fyrvaktaren överflödig. Bostaden ska säljas till hösten, enligt planen.",
            "Hon har bett om tid att tänka. Den kvällen tände hon klockan åtta, som alltid, och satt kvar på översta steget tills det blev mörkt.",
        ),
    ),
    "pl": Story(
        "Kurier Zatorski",
        "poniedziałek, 14 kwietnia 2025",
        "nr 87 (6232)",
        "Strona",
        "Gospodarka",
        "Samorząd",
        "Ostatni przewoźnik w Zatorze nie chce oddać promu automatom z miasta",
        "Gmina chce zastąpić prom mostem. Marian Kordas przewozi ludzi przez rzekę od czterdziestu lat.",
        "Autor: Agnieszka Wilczek",
        "Agnieszka Wilczek",
        "Marian Kordas na promie w Zatorze",
        "Fot. Jan Sobota",
        "„Most nie poczeka na spóźnionego”",
        "MARIAN KORDAS, PRZEWOŹNIK",
        "Lina ze stali",
        (
            "Prom ma osiem metrów długości i jedną ławkę. Marian Kordas ciągnie go po linie na drugi brzeg w cztery minuty, a przy wysokiej wodzie w sześć, i nigdy nie pyta, po co kto jedzie.",
            "We wtorek rada gminy zdecydowała o budowie kładki z automatyczną bramką. Ma kosztować 2,4 mln zł i być gotowa jesienią przyszłego roku. Przewoźnik straciłby wtedy pracę.",
            "Kordas poprosił o czas do namysłu. Tego wieczoru przewiózł jeszcze trzy osoby, przywiązał prom podwójnym węzłem i zostawił latarkę na ławce.",
        ),
    ),
    "ru": Story(
        "Заречная Правда",
        "14 апреля 2025 понедельник",
        "№ 87 (9127)",
        "Стр.",
        "Экономика",
        "Экспедиция",
        "Последний паромщик Заречья не хочет отдавать переправу автоматам",
        "Район собирается строить мост. Леонид Порохов возит людей через реку сорок лет.",
        "Автор: Прасковья Дедова",
        "Прасковья Дедова",
        "Леонид Порохов на палубе старого парома",
        "Фото: Семён Ладов",
        "«Мост не подождёт того, кто опоздал»",
        "ЛЕОНИД ПОРОХОВ, ПАРОМЩИК",
        "Стальной трос",
        (
            "Паром ходит от одного берега до другого восемь минут. За это время, считает Леонид Порохов, можно узнать о человеке почти всё, если не задавать ему вопросов.",
            "Во вторник районный совет решил построить мост с автоматическим шлагбаумом. Он обойдётся в 240 миллионов рублей и будет готов через два года. Паромщику предложили место сторожа.",
            "Порохов попросил время подумать. Вечером он перевёз ещё троих, привязал паром двойным узлом и оставил фонарь на скамейке.",
        ),
    ),
}
DAY = "2025-04-14"
HEADS = {
    "paper and day, section and page": "{paper}, {day}\n{SECTION} 4",
    "lines": "4\n\n{PAPER}\n\n{day}\n\n{SECTION}",
    "bars": "{paper} {issue} | {page} 4 | {section}\n{day}",
    "one line": "4 {PAPER} {day}",
    "issue": "{paper}, {day}, {issue}",
    "letter": "A4\n\n{PAPER}, {DAY}\n\n{SECTION}",
}
WIDTH = 44


def head(story: Story, form: str, number: int = 4) -> str:
    """Return the head of a page in one of its forms."""
    capitals = {
        "PAPER": story.paper.upper(),
        "DAY": story.day.upper(),
        "SECTION": story.section.upper(),
    }
    printed = HEADS[form].format(**story._asdict(), **capitals)
    return printed.replace("4\n", f"{number}\n", 1) if number != 4 else printed


def wrapped(text: str, width: int = WIDTH) -> str:
    """Return a text in lines of a column."""
    return "\n".join(textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False))


def halves(text: str) -> tuple[str, str]:
    """Return the lines of a paragraph, parted within a sentence and in front of a small letter."""
    lines = wrapped(text).split("\n")
    for k in range(len(lines) // 2, len(lines)):
        if lines[k - 1][-1].isalpha() and lines[k][0].islower():
            return "\n".join(lines[:k]), "\n".join(lines[k:])
    raise AssertionError(text)


def printed(story: Story, form: str, between: str, *, deck_first: bool = False) -> str:
    """Return a page with blank lines between its blocks, and something within its second paragraph."""
    first, second, last = story.text
    above, below = halves(second)
    title = [wrapped(story.headline, 30), wrapped(story.deck, 50)]
    return "\n\n".join(
        [
            head(story, form),
            story.kicker,
            *(reversed(title) if deck_first else title),
            story.byline,
            wrapped(first),
            above,
            between,
            below,
            story.cross,
            wrapped(last),
        ]
    )


def marked(story: Story, form: str, between: str) -> str:
    """Return the page as Markdown, a paragraph a line."""
    first, second, last = story.text
    above, below = (part.replace("\n", " ") for part in halves(second))
    return "\n\n".join(
        [
            head(story, form),
            f"#### {story.kicker}",
            f"# {story.headline}",
            f"*{story.deck}*",
            f"**{story.byline}**",
            first,
            above,
            between,
            below,
            f"## {story.cross}",
            last,
        ]
    )


def assert_read(text: str, story: Story, *, cross: bool = True) -> newsparse.Article:
    """Read a page, and find what the story says in it, and nothing else."""
    article = newsparse.parse(text)
    assert article.title == story.headline
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == [story.author]
    assert article.date is not None
    assert article.date.iso == DAY
    first, second, last = story.text
    body = [first, second, story.cross, last] if cross else [first, second, last]
    assert [
        paragraph.text for paragraph in article.paragraphs if paragraph.text != story.deck
    ] == body
    return article


languages = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES.keys())
forms = pytest.mark.parametrize("form", HEADS)


@forms
@languages
def test_captions_part_sentences(story: Story, form: str) -> None:
    """The head of a page is no headline, and a caption within a sentence none of its words."""
    article = assert_read(printed(story, form, f"{story.caption}\n{story.maker.upper()}"), story)
    assert [aside.kind for aside in article.asides] == [BoilerplateKind.CAPTION]


@forms
@languages
def test_quotations_part_sentences(story: Story, form: str) -> None:
    """A pull quote stands amid the sentence, with who said it in capitals below."""
    assert_read(printed(story, form, f"{wrapped(story.quote, 40)}\n{story.speaker}"), story)


@forms
@languages
def test_a_deck_stands_above_the_headline(story: Story, form: str) -> None:
    """A sentence between kicker and headline is the deck."""
    assert_read(printed(story, form, f"{story.caption}\n{story.maker}", deck_first=True), story)


@forms
@languages
def test_pages_are_marked_down(story: Story, form: str) -> None:
    """So are pages that a tool has printed as Markdown, with the mark of a picture."""
    between = f"![](_page_0_Picture_3.jpeg)\n\n{story.caption}"
    assert_read(marked(story, form, between), story)


@forms
@languages
def test_the_next_page_prints_its_head_again(story: Story, form: str) -> None:
    """The number counts on, and the sentence goes on below."""
    assert_read(marked(story, form, head(story, form, 5)), story)


@pytest.mark.parametrize("form", ["paper and day, section and page", "bars", "one line", "issue"])
@languages
def test_fronts_without_blank_lines(story: Story, form: str) -> None:
    """Where a tool prints no blank line, the type parts headline, deck, byline and text."""
    first, second, last = map(wrapped, story.text)
    title = wrapped(story.headline, 30)
    deck = wrapped(story.deck, 50)
    text = "\n".join(
        [head(story, form), story.kicker.upper(), title, deck, story.byline, first, second, last]
    )
    article = newsparse.parse(text)
    assert article.title == story.headline
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == [story.author]
    assert article.date is not None
    assert article.date.iso == DAY
    assert article.body.replace("\n\n", " ").endswith(" ".join(story.text)[-400:])


BODY = (
    "The wind rose to force ten on Monday night, and the ferries stayed in harbour.\n\n"
    "Nobody was hurt, but two roofs were torn off at the school on Harbour Street.\n\n"
    "The council will meet on Tuesday to discuss the damage, the mayor said."
)
STORM = "Storm tears roofs off the school on Harbour Street"


@pytest.mark.parametrize(
    ("front", "headline"),
    [
        ("France 24\n\n" + STORM + "\n\n14 April 2025", STORM),
        ("12 Angry Men return to the stage\n\nBy Jane Doe\n\nApril 14, 2025", "12 Angry Men return to the stage"),
        ("JANE DOE | MONDAY, APRIL 14, 2025\n\n" + STORM, STORM),
        ("Published April 14, 2025\n\nPage 4 of the report is missing\n\nBy Jane Doe", "Page 4 of the report is missing"),
        ("1\n\n" + STORM + "\n\nBy Jane Doe\n\nApril 14, 2025", STORM),
    ],
)  # fmt: skip
def test_numbers_alone_head_no_page(front: str, headline: str) -> None:
    """A number in a headline or name, or of a chapter, is none of a page."""
    article = newsparse.parse(f"{front}\n\n{BODY}")
    assert article.title == headline
    assert article.body == BODY


@pytest.mark.parametrize(
    "byline", ["JANE DOE | MONDAY, APRIL 14, 2025", "Jane Doe, April 14, 2025"]
)
def test_who_wrote_beside_the_day_signs(byline: str) -> None:
    """A name beside a day is a paper's only where something shows that it is one."""
    article = newsparse.parse(f"{STORM}\n\n{byline}\n\n{BODY}")
    assert article.title == STORM
    assert article.byline is not None
    assert [author.name.title() for author in article.byline.authors] == ["Jane Doe"]


def test_a_head_stands_above_a_headline() -> None:
    """Where nothing below can be the headline, a paper beside its day is left as it was."""
    article = newsparse.parse(f"The Great Storm, April 14, 2025, No. 4\n\nBy Jane Doe\n\n{BODY}")
    assert newsparse.SegmentKind.FURNITURE not in [one.kind for one in article.segments]


def test_heads_are_at_the_foot_of_other_pages() -> None:
    """Some papers print them below the text; the day is that of the issue all the same."""
    foot = "Marrick Gazette, Monday, April 14, 2025\n\nLOCAL NEWS {}"
    text = f"{STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{foot.format(4)}"
    article = newsparse.parse(text)
    assert article.title == STORM
    assert article.date is not None
    assert article.date.iso == DAY
    assert article.body == BODY
    assert not article.footer.blocks


@pytest.mark.parametrize(
    "again",
    [
        "MARRICK GAZETTE 5",
        "5 Marrick Gazette",
        "April 14, 2025",
        "5 | gazette.example | LOCAL NEWS",
    ],
)
def test_later_pages_print_the_head_in_other_words(again: str) -> None:
    """In capitals, beside another number, by the day alone or the section: it is the head all the same."""
    top = "Marrick Gazette, Monday, April 14, 2025\n\nLOCAL NEWS 4"
    article = newsparse.parse(f"{top}\n\n{STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{again}\n\n{BODY}")
    *_, at = [one for one in article.segments if again in one.span.of(article.source)]
    assert at.kind is newsparse.SegmentKind.FURNITURE


def test_the_last_line_may_hold_a_number() -> None:
    """A programme's name below the text is no foot of a page."""
    article = newsparse.parse(f"{STORM}\n\n{BODY}\n\nBBC Radio 4")
    assert "BBC Radio 4" in article.body + "".join([block.text for block in article.footer.blocks])


HALF = "The ferries stayed in harbour. The port closed its gates to lorries on Monday, since the"


@pytest.mark.parametrize(
    ("above", "between", "below"),
    [
        # A title above its text, of which a tool has cut the first sentence.
        (
            "Ministers ask both neighbours to speak to each other and to show restraint",
            "Ministers are asking both neighbours to talk to",
            "one another about the pier, which has moved by two inches over the winter.",
        ),
        # The last word of a sentence is a title in quotation marks.
        (
            "She had kept things simple at the first night of",
            '"Dune."',
            "trousers were what everybody else had on that night in the town hall.",
        ),
        # Two halves of a page's sentence, of which the second begins with a name.
        (HALF, "Marrick Harbour Trust had warned of the wind, and", "the ferries had not sailed."),
        # Verses.
        (
            "The gulls are gone, the boats are in,",
            "And nobody will come,",
            "for all the wind has done.",
        ),
    ],
)
def test_parts_of_sentences_stay_in_the_text(above: str, between: str, below: str) -> None:
    """What may be a part of the sentence is not taken out of it."""
    text = f"{STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{above}\n\n{between}\n\n{below}\n\n{BODY}"
    article = newsparse.parse(text)
    assert between in article.body.replace("\n\n", " ")
    assert not article.asides


@pytest.mark.parametrize(
    "lines",
    [
        # A hyphen of the writer's, in front of a capital.
        ["whoever asks who owns the mill is sent to the Harbour-", "Trust of the east. It had rented the tide mill from", "the parish in May, and let it to a baker in June, and"],
        # A tool has put two lines together where it mended a cut word.
        ["that the market is known for opening before dawn, with", "Morning breads, which the pay-and-carry stalls have more and more handed down to", "the first of those who walk here from the upper town"],
        # A sentence ends, and two capitals follow.
        ["The kiln was a school for the many who had fired it, all", "Potters of the quay. It was where she had been. Her Clay", "is worked by nobody in this street who has seen the kiln"],
    ],
)  # fmt: skip
def test_lines_of_a_column_stay_in_the_text(lines: list[str]) -> None:
    """Within a block a line is taken out only if it tells of a picture or is quoted as a whole."""
    filler = wrapped(" ".join(BODY.split("\n\n")), 52)
    text = "\n".join([filler, *lines, filler])
    article = newsparse.parse(f"{STORM}\n\nBy Jane Doe\n\n{text}")
    assert not article.asides
    assert all(word in article.body for word in lines[1].split() if word.isalpha())


def test_captions_stand_above_who_made_the_picture() -> None:
    """Words that end no sentence are a caption right above a credit; a short line may be a crosshead."""
    long = "The chairwoman Ruth Hollis and the carpenter Tom Ashby in front of the old pier"
    first, second, third = BODY.split("\n\n")
    text = f"{STORM}\n\nBy Jane Doe\n\n{first}\n\n{{}}\n\nPhoto: Peter Oakes\n\n{second}\n\n{third}"
    article = newsparse.parse(text.format(long))
    assert article.body == BODY
    assert [aside.kind for aside in article.asides] == [BoilerplateKind.CAPTION] * 2
    assert "The old pier" in newsparse.parse(text.format("The old pier")).body


def test_notes_on_omitted_pictures_are_markup() -> None:
    """A tool says that it has left a picture out, in bold letters."""
    note = "**==> picture [300 x 200] intentionally omitted <==**"
    article = newsparse.parse(f"{note}\n\n# {STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{note}")
    assert article.title == STORM
    assert article.body == BODY


def test_the_place_of_a_byline_is_no_paragraph() -> None:
    """Below the name stands where it is from, in capitals, on a line of its own."""
    top = "4 THE MARRICK GAZETTE Monday, April 14, 2025"
    article = newsparse.parse(f"{top}\n\n{STORM}\n\nRUTH HOLLIS\nST ANNE OF THE ISLES\n\n{BODY}")
    assert article.title == STORM
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["RUTH HOLLIS"]
    assert article.body == BODY


WHOLE = f"{HALF} wind had torn a lamp from the wall."
SECOND = "wind had torn a lamp from the wall."


@pytest.mark.parametrize(
    ("above", "between"),
    [
        # The quotation is no first half of a sentence, nor does the mark below show one above it.
        ("“I never asked for a machine” RUTH HOLLIS", "![](a.jpeg)\n\nThe old pier. Photo: Peter Oakes"),
        ("**==> picture [30 x 20] intentionally omitted <==**", "Ruth Hollis at the gate\n\nPhoto: Peter Oakes"),
    ],
)  # fmt: skip
def test_the_first_half_stays(above: str, between: str) -> None:
    """Text below a quotation or a picture is text, though its sentence goes on further below."""
    text = (
        f"{STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{above}\n\n{HALF}\n\n{between}\n\n{SECOND}\n\n{BODY}"
    )
    assert WHOLE in [paragraph.text for paragraph in newsparse.parse(text).paragraphs]


@pytest.mark.parametrize("mark", ["* * *", "---", "***"])
def test_separators_are_no_captions(mark: str) -> None:
    """Marks alone are set in no italics."""
    text = f"{STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{HALF}\n\n{mark}\n\n{SECOND}\n\n{BODY}"
    assert not newsparse.parse(text).asides


def test_no_aside_is_taken_twice() -> None:
    """Several halves below each other share nothing that stands between them."""
    caption = "Ruth Hollis at the gate\n\nPhoto: Peter Oakes"
    text = f"{STORM}\n\nBy Jane Doe\n\n{BODY}\n\n{HALF}\n\n{caption}\n\n{SECOND}\n\nand it went out.\n\n{BODY}"
    asides = newsparse.parse(text).asides
    assert len({aside.span for aside in asides}) == len(asides)


def test_the_day_of_the_issue_yields_to_the_articles_own() -> None:
    """Where the article has a day of its own, that of the page is furniture."""
    top = "4 THE MARRICK GAZETTE Monday, April 14, 2025"
    article = newsparse.parse(f"{top}\n\n{STORM}\n\nBy Jane Doe\nApril 13, 2025\n\n{BODY}")
    assert [date.iso for date in article.dates] == ["2025-04-13"]
    assert article.segments[0].kind is newsparse.SegmentKind.FURNITURE
    alone = newsparse.parse(f"{top}\n\n{STORM}\n\nBy Jane Doe\n\n{BODY}")
    assert [date.iso for date in alone.dates] == [DAY]
    assert alone.segments[0].kind is newsparse.SegmentKind.DATE


def test_no_quotation_cuts_in_where_no_letter_is_small() -> None:
    """A Korean crosshead, a paragraph, one that is all quoted and the next are four."""
    paragraphs = [
        "노동조합의 역할",
        "노동조합은 2011년 이후 모든 파업을 가로막아 왔다. 그해 노조는 작업 중단을 끝내고 이중 임금제를 받아들였다.",
        "“우리에게는 돈이 없다고 말합니다.” 항구에서 일한 크레인 기사가 말했다. “그런데 사장이 얼마나 버는지 나옵니다.”",
        "익명을 요구한 또 다른 노동자는 교대제가 도입된 이후 산재 사고가 두 배로 늘었다고 설명했다.",
    ]
    front = [
        "항만 노동자들, 파업에 찬성 투표",
        "2025년 4월 14일",
        "세 항구의 노동자들이 지난주 무기한 파업을 가결했다.",
    ]
    article = newsparse.parse("\n\n".join([*front, *paragraphs]))
    assert [one.text for one in article.paragraphs[-4:]] == paragraphs
