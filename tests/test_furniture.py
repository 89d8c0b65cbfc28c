"""Furniture of the page: page numbers, running heads and feet, and what only looks like them."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse.furniture import find_furniture, tables
from newsparse.languages import every
from newsparse.layout import measure
from newsparse.lines import read_lines
from newsparse.marks import read_marks

WORDS = tables(every())
PROSE = [
    "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten.",
    "The council, which met on Tuesday night, voted by nine to four to close the market hall.",
    "Traders who have sold fish there for forty years said that nobody had asked them.",
    "A spokesman for the mayor declined to say how much had been offered for the building.",
    "The hall was built in 1911 and has burnt down twice since, the last time in the war.",
]


def found(text: str) -> list[str]:
    """Return the lines of *text* that are furniture."""
    lines = read_lines(text)
    headings = read_marks(read_lines(text)).headings.keys()
    return [lines.texts[i] for i in sorted(find_furniture(lines, measure(lines), WORDS, headings))]


def paged(*feet: str, end: str = "\n\n") -> str:
    """Print the prose with a foot behind each paragraph."""
    parts = [f"{words}\n\n{foot}" for words, foot in zip(PROSE, feet, strict=False)]
    return end.join([*parts, *PROSE[len(feet) :]])


NUMBERS = [
    ("1", "2", "3"),
    ("17", "18", "19"),
    ("- 1 -", "- 2 -", "- 3 -"),
    ("— 1 —", "— 2 —", "— 3 —"),
    ("[1]", "[2]", "[3]"),
    ("1/3", "2/3", "3/3"),
    ("1 / 3", "2 / 3", "3 / 3"),
    ("1 of 3", "2 of 3", "3 of 3"),
    ("Page 1 of 3", "Page 2 of 3", "Page 3 of 3"),
    ("Page 1", "Page 2", "Page 3"),
    ("p. 1", "p. 2", "p. 3"),
    ("Seite 1 von 3", "Seite 2 von 3", "Seite 3 von 3"),
    ("Página 1 de 3", "Página 2 de 3", "Página 3 de 3"),
    ("Страница 1 из 3", "Страница 2 из 3", "Страница 3 из 3"),
    ("1页", "2页", "3页"),
    ("第1页", "第2页", "第3页"),
    ("1ページ", "2ページ", "3ページ"),
    ("**1**", "**2**", "**3**"),
    ("· 1 ·", "· 2 ·", "· 3 ·"),
]


@pytest.mark.parametrize("feet", NUMBERS, ids=lambda feet: feet[0])
def test_page_numbers(feet: tuple[str, ...]) -> None:
    """Numbers that count up, in every dress."""
    assert found(paged(*feet)) == list(feet)
    assert found(paged(*feet, end="\n\x0c")) == list(feet)


@pytest.mark.parametrize("foot", ["Page 3 of 7", "3/7", "3 of 7", "Page 3", "Seite 3", "3 | 7"])
def test_one_page_number_that_says_what_it_is(foot: str) -> None:
    """A word for page, or how many there are: one is enough."""
    assert found(paged(foot)) == [foot]


def test_page_numbers_with_one_missing() -> None:
    """A number that was lost does not hide its neighbours of two pages further."""
    assert found(paged("3", "4", "A", "5", "6")) == ["3", "4", "5", "6"]


def test_page_number_right_at_a_form_feed() -> None:
    """A number where a page ends counts pages, though it stands alone."""
    assert found(f"{PROSE[0]}\n\n7\x0c{PROSE[1]}\n") == ["7"]
    assert found(f"{PROSE[0]}\x0c7\n\n{PROSE[1]}\n") == ["7"]


@pytest.mark.parametrize("end", ["\n\x0c", "\n\n\x0c", "\r\n\r\n\x0c"])
def test_page_number_above_a_form_feed(end: str) -> None:
    """A newline or two between the number and the form feed are the habit of a tool."""
    assert found(f"{PROSE[0]}\n\n7{end}{PROSE[1]}\n") == ["7"]


def test_page_number_at_the_end() -> None:
    """The last line of all."""
    assert found(f"{PROSE[0]}\n\n{PROSE[1]}\n\n1\n") == ["1"]
    assert found(f"{PROSE[0]}\n{PROSE[1]}\n2") == ["2"]


@pytest.mark.parametrize(
    "line",
    [
        "1984",
        "3",
        "7/3",
        "0/4",
        "12 Angry Men",
        "24 hours",
        "3.5",
        "3 - 7 - 9",
        "1, 2, 3",
        "A3",
        "2 of",
    ],
)
def test_lone_numbers_stay(line: str) -> None:
    """A number that counts nothing may be the article's: a year, a score, a heading."""
    assert found(paged(line)) == []


def test_numbers_that_do_not_count_stay() -> None:
    """The numbers of a lottery, or of chapters far apart, count no pages."""
    assert found(paged("7", "23", "4")) == []


def test_headings_that_do_not_count_pages_stay() -> None:
    """The same word with numbers that jump is a heading of the article."""
    assert found(paged("Chapter 3", "Chapter 7", "Chapter 9")) == []


def test_numbers_within_a_block_stay() -> None:
    """A page number stands alone on its line, and its line alone."""
    assert found("Results\n1\nThree\n2\nFour\n\n" + "\n\n".join(PROSE)) == []


HEADS = [
    "Harbour Gazette",
    "HARBOUR GAZETTE | Home news",
    "gazette.example",
    "https://gazette.example/news/ferries",
    "Ferries: the last summer – Harbour Gazette",
    "# Harbour Gazette",
    "*Harbour Gazette*",
    "港口日报",
]


@pytest.mark.parametrize("head", HEADS)
def test_running_head_on_three_pages(head: str) -> None:
    """The same line at the top of three pages."""
    text = f"\n\x0c{head}\n\n".join(PROSE[:4])
    assert found(text) == [head] * 3


@pytest.mark.parametrize(
    "head", ["Harbour Gazette – {}", "Harbour Gazette {} / 3", "{} Harbour Gazette", "HG | {}"]
)
def test_running_head_with_its_number(head: str) -> None:
    """The number counts up: no form feed is needed."""
    feet = [head.format(page) for page in (1, 2, 3)]
    assert found(paged(*feet)) == feet


@pytest.mark.parametrize("foot", ["Harbour Gazette – 1 / 1", "Harbour Gazette 1/4"])
def test_running_foot_on_a_single_page(foot: str) -> None:
    """One of so many pages: a foot by itself, at the end or above a form feed."""
    assert found(f"{PROSE[0]}\n\n{foot}\n") == [foot]
    assert found(f"{PROSE[0]}\n\n{foot}\x0c{PROSE[1]}\n") == [foot]
    assert found(f"{PROSE[0]}\n\n{foot}\n\n{PROSE[1]}\n") == []


def test_running_head_between_the_halves_of_sentences() -> None:
    """Without form feeds: the line splits sentences, and an editor cuts it out."""
    text = (
        "The ferries to the islands stayed in harbour on Monday as\n\nHarbour Gazette\n\n"
        "the wind rose to force ten. Nobody had been told, and the\n\nHarbour Gazette\n\n"
        "company did not answer. On Tuesday the wind fell, and the\n\nHarbour Gazette\n\n"
        "first of the ships came in."
    )
    assert found(text) == ["Harbour Gazette"] * 3
    assert [p.text for p in newsparse.parse_paragraphs(text)] == [
        (
            "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten. "
            "Nobody had been told, and the company did not answer. On Tuesday the wind fell, and the "
            "first of the ships came in."
        )
    ]


def test_head_and_foot_on_two_pages() -> None:
    """Twice is enough where pages end, for words that are no sentence."""
    text = f"{PROSE[0]}\n\nHarbour Gazette\n\x0c{PROSE[1]}\n\nHarbour Gazette\n\x0c{PROSE[2]}"
    assert found(text) == ["Harbour Gazette"] * 2


def test_neighbours_of_page_numbers() -> None:
    """Print date and address beside the numbers are of the page, too."""
    text = "\n\n".join(
        f"{words}\n\nPrinted on 14 April 2025\n\nPage {n} of 3\n\ngazette.example/ferries"
        for n, words in enumerate(PROSE[:3], 1)
    )
    kept = [line for line in text.split("\n\n") if line not in found(text)]
    assert kept == PROSE[:3]


def test_a_paragraph_cut_behind_its_first_words_is_no_headline() -> None:
    """The headline is the head of each page, and two words of the text stand on the first."""
    head = "Sturm legt den Hafen lahm"
    paragraphs = [
        "Der Hafen war am Montag zu, wie ein Sprecher der Verwaltung am Nachmittag sagte.",
        "Die Schiffe warteten vor der Küste, bis der Wind am Abend nachließ.",
        "Am Dienstag sollen die Lotsen wieder fahren, wenn das Wetter es zulässt.",
    ]
    pages = [head, "Der Hafen", head, paragraphs[0].removeprefix("Der Hafen ")]
    pages += [head, paragraphs[1], head, paragraphs[2]]
    article = newsparse.parse("\n\n".join(pages))
    assert article.headline is not None
    assert article.headline.text == head
    assert [paragraph.text for paragraph in article.paragraphs] == paragraphs


def test_the_same_words_at_the_foot_of_two_pages_begin_a_sentence() -> None:
    """Below the paper's name, which all pages print, either sentence goes on."""
    rest = "war am Montag zu, und die Fähren blieben in der Stadt."
    pages = ["# Sturm legt den Hafen lahm\n\nDer Hafen", rest, "Der Hafen", rest]
    text = "\n\n\x0cHafenzeitung\n\n".join(pages)
    assert newsparse.parse(text).body.split("\n\n") == [f"Der Hafen {rest}"] * 2


def test_a_headline_that_is_the_running_head_keeps_its_first_place() -> None:
    """The first is the article's own."""
    text = "Storm closes the ports\n\n" + "\n\x0cStorm closes the ports\n\n".join(PROSE[:4])
    assert found(text) == ["Storm closes the ports"] * 3
    article = newsparse.parse(text)
    assert article.title == "Storm closes the ports"


@pytest.mark.parametrize(
    "refrain",
    [
        "* * *",
        "And the ferries stayed in harbour.",
        "## What comes next",
        "Q: Who pays?",
        "Nobody.",
    ],
)
def test_refrains_stay(refrain: str) -> None:
    """What comes again is the writer's where no page ends."""
    assert found(f"\n\n{refrain}\n\n".join(PROSE[:4])) == []


@pytest.mark.parametrize("head", ["14.04.2025, 11:07", "2025-04-14", "14/04/2025"])
def test_print_date_in_digits_on_three_pages(head: str) -> None:
    """The moment of printing at the top of each page."""
    text = f"\n\x0c{head}\n\n".join(PROSE[:4])
    assert found(text) == [head] * 3


def test_whole_paragraphs_stay() -> None:
    """A line as long as a paragraph is none of the page's, however often it comes."""
    long = " ".join(PROSE)
    assert found(f"{long}\n\x0c{long}\n\x0c{long}\n") == []


def test_two_identical_sentences_on_two_pages_stay() -> None:
    """A sentence that ends is no running head, where there are but two."""
    assert found(f"{PROSE[0]}\n\n\x0c{PROSE[0]}\n") == []


def test_list_markers_are_not_page_numbers() -> None:
    """A list that is numbered in lines of its own is printed so by some tools; it has words."""
    text = f"{PROSE[0]}\n\n1. Bread\n\n2. Wine\n\n3. Fish\n\n{PROSE[1]}"
    assert found(text) == []


@pytest.mark.parametrize("text", ["", "\n", "One line.", "1", "\x0c\x0c"])
def test_next_to_nothing(text: str) -> None:
    """No page, no furniture, but a number at the end."""
    assert found(text) == (["1"] if text == "1" else [])


def test_furniture_is_accounted_for() -> None:
    """It is flagged in the segments, and in no paragraph."""
    text = "# Storm\n\n" + paged("Page 1 of 3", "Page 2 of 3", "Page 3 of 3")
    article = newsparse.parse(text)
    kinds = [s.span.of(text) for s in article.segments if s.kind == "furniture"]
    assert kinds == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]
    assert " ".join(p.text for p in article.paragraphs) == " ".join(PROSE)


def test_a_marked_headline_is_the_running_head_of_its_pages() -> None:
    """The first printing is marked and stays; crossheads between the others change nothing."""
    head = "The town sells its market hall"
    text = "\n\n".join(
        [f"# {head}", PROSE[0], head, "## A long winter", head, "## No one to ask", head, PROSE[1]]
    )
    assert found(text) == [head] * 3
    assert newsparse.parse(text).title == head


def test_the_first_half_of_a_sentence_is_no_running_head() -> None:
    """It stands at the foot of two pages, but a sentence begins there and goes on."""
    half, rest = "The port was shut on Monday, and", "the ferries stayed in the harbour."
    title = "# The town sells the last of its public baths"
    pages = [title, half, "Page 1 of 4", rest, "Page 2 of 4", "## More", "Page 3 of 4"]
    text = "\n\n".join([*pages, half, "Page 4 of 4", rest])
    assert half not in found(text)
    assert [p.text for p in newsparse.parse(text).paragraphs] == [
        f"{half} {rest}",
        "More",
        f"{half} {rest}",
    ]


def test_two_days_of_a_month_count_no_pages() -> None:
    """Only the number of the page differs from one running head to the next."""
    text = f"# Storm\n\n13 April 2013\n\n{PROSE[0]}\n\n14 April 2025\n\n{PROSE[1]}"
    assert found(text) == []


def test_the_end_of_a_paragraph_is_no_running_foot() -> None:
    """It stands at the foot of two pages and ends in a number, but goes on with the line above."""
    cut = "The port was shut on Monday, and the ferries were\nlate. 12"
    text = (
        f"# Storm\n\n{cut}\n\n- 1 -\n\npeople were hurt.\n\n{cut}\n\n- 2 -\n\npeople were hurt.\n"
    )
    assert found(text) == ["- 1 -", "- 2 -"]


@pytest.mark.parametrize(
    ("out", "back"),
    [
        ("See HALL, Page A6", "HALL\nContinued from Page A1"),
        ("Please see MARKET HALL, Page B3", "From Page A1"),
        ("See HALL, A6", "HALL\nContinued from A1"),
        ("Turn to B-12", "From A1"),
        # The head of the next page stands between.
        (
            "See HALL, A6",
            "A6 | SUNDAY, MARCH 8, 2026 | THE VALLEY COURIER\nHALL\nContinued from A1",
        ),
        ("(Continued on Page 4)", "(Continued from Page 1)"),
        ("Fortsetzung auf Seite 4", "Fortsetzung von Seite 1"),
        ("Lire la suite page 12", "Suite de la page 1"),
        ("Continúa en la página 4", "Viene de la página 1"),
        ("Segue a pagina 3", "Segue dalla pagina 1"),
        ("Vervolg op pagina 4", "Vervolg van pagina 1"),
        ("Ciąg dalszy na str. 5", "Dokończenie ze str. 1"),
        ("Продолжение на стр. 2", "Начало на стр. 1"),
    ],
)
def test_jump_lines(out: str, back: str) -> None:
    """A line that sends the reader to another page splits no paragraph and is none."""
    first, second = PROSE[0].split(" as ")
    text = f"{first} as\n\n{out}\n\n{back}\n\n{second}\n\n{PROSE[1]}"
    assert found(text) == [out, *back.split("\n")]
    article = newsparse.parse(f"# Hall to close\n\nBy Jane Doe\n\n{PROSE[2]}\n\n{text}")
    assert [paragraph.text for paragraph in article.paragraphs] == [PROSE[2], PROSE[0], PROSE[1]]


@pytest.mark.parametrize(
    "line",
    [
        "See Naples and die, page 4",
        "The story continued on Page 4",
        "He turned to page 4",
        "From page to screen, 1998",
        "See you in court, 2025",
        "Continued from A to Z",
        "Turn to 12",
        "See you there, A8",
    ],
)
def test_no_jump_line(line: str) -> None:
    """A line of text that names a page sends nobody there."""
    assert found(f"{PROSE[0]}\n\n{line}\n\n{PROSE[1]}") == []


def test_no_slug() -> None:
    """What stands above the line where an article goes on is a slug only in capitals, and short."""
    text = f"{PROSE[0]}\n\nA new home\n\nContinued from Page A1\n\n{PROSE[1]}"
    assert found(text) == ["Continued from Page A1"]


def test_a_jump_to_a_column() -> None:
    """Papers counted the columns of a page, too; the head where the article goes on is furniture."""
    jump = [
        "Continued on Page 12, Col. 3",
        "Strike: the cranes stand still",
        "Continued from Page 1",
    ]
    assert found("\n\n".join([PROSE[0], *jump, PROSE[1]])) == jump


def test_a_year_at_the_foot_of_a_page() -> None:
    """A year that the last line of a page is left with is no page number."""
    text = f"- 1 -\n\n{PROSE[0]}\nThe hall was built in\n1911\n\n\x0c- 2 -\n\nand has burnt down twice since."
    assert found(text) == ["- 1 -", "- 2 -"]


def test_a_table_row_as_running_head() -> None:
    """A running head may be printed as the row of a table, its page number first."""
    one, two = (
        "| 12 | MORNING LEDGER | Thursday 6 June |",
        "| 13 | MORNING LEDGER | Thursday 6 June |",
    )
    first, second = PROSE[0].split(" as ")
    assert found(f"{one}\n\n{PROSE[1]}\n\n{first} as\n\n{two}\n\n{second}") == [one, two]


def test_a_head_of_two_lines() -> None:
    """The paper and the day, and below it at once the section with the page."""
    head = "DIARIO DE LA SIERRA     Domingo 8 de marzo de 2026"
    text = (
        f"{head}\n          SOCIEDAD     17\n\nEl pueblo apaga las farolas\n\n{PROSE[0]}\n\n"
        f"{head}\n18     SOCIEDAD\n\n{PROSE[1]}\n"
    )
    heads = [line for line in found(text) if line.startswith("DIARIO")]
    assert len(heads) == 1
    article = newsparse.parse(text)
    assert article.date is not None
    assert article.date.iso == "2026-03-08"
    assert [p.text for p in article.paragraphs] == PROSE[:2]


def test_a_line_above_a_number_once_is_text() -> None:
    """One line above one page number may be the article's last."""
    text = f"{PROSE[0]}\n\nThe end of the hall\n- 1 -\n\n{PROSE[1]}\n\nAnother line of it\n- 2 -\n"
    assert found(text) == ["- 1 -", "- 2 -"]


MOMENT, ADDRESS = "23/05/2024, 10:22", "https://courier.example/2024/05/market-hall"
TITLE = "Council votes to close the market hall"
SITE = f"{TITLE} | The Merrin Courier"
BY = "By Jane Marsh\n2 May 2024"
FRONT = f"{TITLE}\n{BY}"


def test_what_a_browser_prints_around_each_page() -> None:
    """Moment, title, address and number between two pages that no blank line parts."""
    frame = [MOMENT, SITE, ADDRESS]
    first, second = PROSE[0].split(" as ")
    text = "\n".join([FRONT, PROSE[1], f"{first} as", *frame, "1/2", second, *frame, "2/2"])
    assert found(text) == [*frame, "1/2", *frame, "2/2"]
    for newline in ("\n", "\r\n"):
        article = newsparse.parse(text.replace("\n", newline))
        assert [p.text for p in article.paragraphs] == [PROSE[1], PROSE[0]]
        assert (article.title, article.date and article.date.iso) == (TITLE, "2024-05-02")
    pages = f"{FRONT}\n{PROSE[1]}\n{first} as\n" + "\n".join(frame) + f"\n1/2\n\x0c{second}\n"
    assert found(pages + "\n".join(frame) + "\n2/2\n\x0c") == [*frame, "1/2", *frame, "2/2"]


ONE_PAGE = [
    f"{MOMENT} {SITE}\n{FRONT}\n{PROSE[0]}\n{PROSE[1]}\n{ADDRESS} 1/1",
    f"{MOMENT}\n\n{SITE}\n\n{FRONT}\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n{ADDRESS}\n\n1/1\n\n\x0c",
    f"{SITE}\n\n{MOMENT}\n\n# **{TITLE}**\n\n{BY}\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n{ADDRESS}\n\n1/1",
    f"{FRONT}\n{PROSE[0]}\n{PROSE[1]}\n{MOMENT}\n{SITE}\n{ADDRESS}\n1/1\n",
]


@pytest.mark.parametrize("text", ONE_PAGE, ids=range(len(ONE_PAGE)))
def test_what_a_browser_prints_around_one_page(text: str) -> None:
    """Nothing is repeated on a single page: the address beside the number tells."""
    article = newsparse.parse(text)
    assert (article.title, article.date and article.date.iso) == (TITLE, "2024-05-02")
    assert [a.name for a in article.authors] == ["Jane Marsh"]
    assert " ".join(p.text for p in article.paragraphs) == f"{PROSE[0]} {PROSE[1]}"
    assert not article.footer


def test_a_moment_that_no_frame_goes_with() -> None:
    """A moment at the top is the article's, unless the page was printed by a browser."""
    article = newsparse.parse(f"{MOMENT}\n\n{TITLE}\n\n{PROSE[0]}\n\n{PROSE[1]}")
    assert article.date is not None
    assert article.date.iso == "2024-05-23T10:22"
    # An address at the end, and the moment that its page was seen.
    text = f"{FRONT}\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n{MOMENT}\n\n{PROSE[2]}\n\n{ADDRESS} 1/1"
    assert found(text) == [f"{ADDRESS} 1/1"]


def test_numbers_and_heads_that_nothing_parts_from_the_text() -> None:
    """Where a tool prints no blank lines, a number that says what it is counts; a head cuts."""
    first, second = PROSE[0].split(" as ")
    third, fourth = PROSE[1].split("nine to four to ")
    for feet in (
        ("Page 1", "Page 2"),
        ("The Merrin Courier 12", "The Merrin Courier 13"),
        ("The Merrin Courier", "The Merrin Courier"),
        ("The Merrin Courier\n1 of 2", "The Merrin Courier\n2 of 2"),
    ):
        text = f"{PROSE[2]}\n{first} as\n{feet[0]}\n{second}\n{third}nine to four to\n{feet[1]}\n{fourth}"
        assert found(text) == [*feet[0].split("\n"), *feet[1].split("\n")], feet


def test_what_looks_like_a_frame_within_the_text() -> None:
    """Bare numbers, fractions, refrains and crossheads between lines of text stay."""
    lines = [*PROSE[:2], "12", *PROSE[2:4], "13", PROSE[4]]
    assert found("\n".join(lines)) == []
    verse = ["The tide comes in", "and no one minds,", "The tide goes out", "The tide comes in"]
    assert found("\n".join([*verse, "the boats go out", *verse])) == []
    cross = [PROSE[0], "The hall", PROSE[1], "The hall", PROSE[2]]
    assert found("\n".join(cross)) == []
    # A text that is printed twice, and each time a page begins with the same line of it.
    half = ["The council of the town", "met in the hall"]
    pages = [half[0], "1 of 2", half[1], half[0], "2 of 2", half[1]]
    assert found("\n".join(pages)) == ["1 of 2", "2 of 2"]
    # A paragraph that is printed twice, in lines.
    lines = textwrap.wrap(f"{PROSE[1]} {PROSE[2]} {PROSE[0]}", 50)
    assert found("\n".join([*lines, PROSE[3], *lines])) == []
    assert found("\n".join([PROSE[0], "1/4 pound of butter", "3/4 pound of flour", PROSE[1]])) == []


@pytest.mark.parametrize("blank", ["\n\n", "\n\n\n", "\n\n\n\n"])
def test_the_number_of_blank_lines_parts_no_more(blank: str) -> None:
    """Whether blank lines mark the paragraphs is told by where they stand, not by how many there are."""
    text = f"0{blank}0\n1\n0\n0\n0\n0"
    assert [p.text for p in newsparse.parse(text).paragraphs] == ["0 1 0 0 0"]


HEADED = [
    ("1", "2", "3"),
    ("1994", "1995", "1996"),
    ("Chapter 1", "Chapter 2", "Chapter 3"),
    ("Week 14", "Week 15", "Week 16"),
    ("May 1", "May 2", "May 3"),
    ("14 April 2025", "15 April 2025", "16 April 2025"),
    ("## 14 April 2025", "## 15 April 2025", "## 16 April 2025"),
]


@pytest.mark.parametrize("heads", HEADED, ids=lambda heads: heads[0])
def test_sections_are_counted_too(heads: tuple[str, ...]) -> None:
    """What stands above whole paragraphs and begins with the first of them counts no pages."""
    sections = [f"{head}\n\n{words}" for head, words in zip(heads, PROSE, strict=False)]
    text = "\n\n".join(["# The ferries stay in", "By Ann Ode", *sections])
    assert found(text) == []


def test_pages_that_begin_with_a_head_and_a_number() -> None:
    """Each page has its number at the top, below the paper's name or above the headline."""
    pages = [f"Harbour Gazette\n\n{n}\n\n{words}" for n, words in enumerate(PROSE[:3], start=1)]
    head = "The ferries stay in"
    assert [line for line in found("\n\n".join(pages)) if line != "Harbour Gazette"] == [
        "1",
        "2",
        "3",
    ]
    pages = [f"{n}\n\n{words}" for n, words in enumerate(PROSE[:3], start=1)]
    pages[0] = f"Monday\n\n1\n\n{head}\n\n{PROSE[0]}"
    assert found("\n\n".join(pages)) == ["1", "2", "3"]


def test_pages_that_end_within_sentences() -> None:
    """The same line is a running foot where it parts the words of a sentence."""
    feet = [f"Week {page}" for page in (1, 2, 3)]
    cut = [
        " ".join(words.split()[:9]) + f"\n\n{foot}\n\n" + " ".join(words.split()[9:])
        for words, foot in zip(PROSE[1:], feet, strict=False)
    ]
    assert found("\n\n".join(["# The ferries stay in", *cut])) == feet


def test_a_day_is_no_page() -> None:
    """Two dates, a day apart, are the article's."""
    text = "\n\n".join(
        ["# The ferries stay in", "By Ann Ode", "14 April 2025", "Updated: 15 April 2025", *PROSE]
    )
    assert newsparse.parse(text).date is not None
    assert found(f"# Storm\n\n14 April 2025\n\n{PROSE[0]}\n\n15 April 2025\n\n{PROSE[1]}") == []
