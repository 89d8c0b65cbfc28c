"""The front of an article: headline, kicker, standfirst, byline, date, in every order."""

from __future__ import annotations

import datetime as dt
import textwrap

import pytest

import newsparse
from newsparse import Article, Author

BODY = (
    "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
    "ten, and nobody could say when the first of them would leave the quay again.\n\n"
    "The council met in the school on Monday evening to count what the storm had cost the town. "
    "“Nine roofs,” said the mayor, “and all the glass of the market hall.”\n"
)
PARAGRAPHS = BODY.strip().split("\n\n")
TITLE = "Storm closes the ports of the north"
NOTICE = (
    "What you see here is kept for the record. The site is no longer brought up to date, and some "
    "of its links may lead nowhere."
)


def read(front: str) -> Article:
    """Return the article of *front* and the body, whose paragraphs are not touched."""
    article = newsparse.parse(f"{front}\n\n{BODY}")
    assert [p.text for p in article.paragraphs] == BODY.strip().split("\n\n")
    return article


FRONTS = [
    f"# {TITLE}\n\nBy Jane Doe\n14 April 2025",
    f"# {TITLE}\n\nJane Doe  \n14 April 2025",
    f"# {TITLE}\n\n14 April 2025\nBy Jane Doe",
    f"# {TITLE}\n\n14 April 2025\n\nBy Jane Doe",
    f"# {TITLE}\n\nBy Jane Doe, 14 April 2025",
    f"# {TITLE}\n\nBy Jane Doe | 14 April 2025",
    f"{TITLE}\n\nBy Jane Doe\n\n14 April 2025",
    f"{TITLE}\n\nJane Doe\n14 April 2025",
    f"{TITLE}\nBy Jane Doe\n14 April 2025",
    f"{TITLE}\n======\n\nBy Jane Doe\n14 April 2025",
    f"**{TITLE}**\n\nBy Jane Doe\n14 April 2025",
    f"14 April 2025\n\n# {TITLE}\n\nBy Jane Doe",
    f"14 April 2025\n\n{TITLE}\n\nBy Jane Doe",
    f"By Jane Doe\n14 April 2025\n\n# {TITLE}",
    f"By Jane Doe\n14 April 2025\n\n{TITLE}",
    f"# {TITLE}\n\n## By Jane Doe\n\n### 14 April 2025",
    f"# {TITLE}\n\n*By Jane Doe*\n\n_14 April 2025_",
    "Storm closes the\nports of the north\n\nBy Jane Doe\n14 April 2025",
    "# Storm closes the\n# ports of the north\n\nBy Jane Doe\n14 April 2025",
    f"![The harbour](harbour.jpg)\n\n# {TITLE}\n\nBy Jane Doe\n14 April 2025",
    f"<br>\n\n# {TITLE}\n\nBy Jane Doe\n\n<br>\n\n14 April 2025",
    f"\ufeff\n\n\n# {TITLE}\n\n\n\nBy Jane Doe\n14 April 2025\n\n\n",
]


@pytest.mark.parametrize("front", FRONTS)
def test_orders(front: str) -> None:
    """Whatever stands first: headline, byline and date are found, and nothing else."""
    article = read(front)
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert article.standfirst is None
    assert article.asides == ()


@pytest.mark.parametrize("mark", ["# ", ""])
def test_kicker_and_standfirst(mark: str) -> None:
    """A short line above the headline, a longer one below."""
    deck = "Ferries and trains stand still, and the council counts what the night has cost the town"
    article = read(f"Weather\n\n{mark}{TITLE}\n\n{deck}\n\nBy Jane Doe\n14 April 2025")
    assert article.headline is not None
    assert (article.title, article.headline.kicker) == (TITLE, "Weather")
    assert article.standfirst is not None
    assert article.standfirst.text == deck


def test_a_kicker_loses_its_colon() -> None:
    """The colon leads over to the headline and is no word of either."""
    article = read(f"After the storm:\n\n# {TITLE}\n\nBy Jane Doe\n14 April 2025")
    assert article.headline is not None
    assert article.headline.kicker == "After the storm"


def test_a_wrapped_standfirst() -> None:
    """Its lines are joined like those of a paragraph."""
    article = read(
        f"# {TITLE}\n\nFerries and trains stand still,\nand the council counts the cost\n\n"
        "By Jane Doe\n14 April 2025"
    )
    assert article.standfirst is not None
    assert (
        article.standfirst.text == "Ferries and trains stand still, and the council counts the cost"
    )


@pytest.mark.parametrize("front", [f"# {TITLE}", TITLE, f"{TITLE}\n======"])
def test_headline_alone(front: str) -> None:
    """No byline, no date: none are invented."""
    article = read(front)
    assert article.title == TITLE
    assert (article.byline, article.date, article.dates) == (None, None, ())


def test_no_front_at_all() -> None:
    """Prose from the first line on."""
    article = newsparse.parse(BODY)
    assert (article.headline, article.byline, article.date) == (None, None, None)
    assert [p.text for p in article.paragraphs] == BODY.strip().split("\n\n")


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", "\x0c"])
def test_nothing(text: str) -> None:
    """An empty page has no front."""
    article = newsparse.parse(text)
    assert (article.headline, article.paragraphs, article.asides) == (None, (), ())


def test_two_bylines_and_two_dates() -> None:
    """Authors on lines apart are all named; both dates are kept, and the first is published."""
    article = read(
        f"# {TITLE}\n\nBy Jane Doe\n\nAdditional reporting by John Roe\n\n"
        "Published 14 April 2025\nUpdated 15 April 2025"
    )
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert [date.iso for date in article.dates] == ["2025-04-14", "2025-04-15"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


def test_two_lines_with_the_word_in_front() -> None:
    """Each line names an author."""
    article = read(f"# {TITLE}\n\nBy Jane Doe\n\nBy John Roe\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]


def test_a_browser_prints_its_title_above() -> None:
    """The page's title, with the site behind it, is no kicker."""
    article = read(f"{TITLE} - Harbour Gazette\n\n# {TITLE}\n\nBy Jane Doe\n14 April 2025")
    assert article.title == TITLE
    assert article.headline is not None
    assert article.headline.kicker is None


def test_a_share_line_in_the_front_is_an_aside() -> None:
    """It is of the page, not of the article."""
    article = read(f"# {TITLE}\n\nShare on Facebook\n\nBy Jane Doe\n14 April 2025")
    assert [aside.text for aside in article.asides] == ["Share on Facebook"]
    assert article.standfirst is None


def test_a_date_in_prose_is_no_date_line() -> None:
    """The first paragraph keeps its words."""
    text = (
        f"# {TITLE}\n\nOn 14 April 2025 the council voted to close the market hall, which has stood "
        f"on the quay since 1911.\n\n{BODY}"
    )
    article = newsparse.parse(text)
    assert article.date is None
    assert len(article.paragraphs) == 3


def test_a_byline_in_prose_is_no_byline() -> None:
    """“By the time …” opens a sentence."""
    text = f"# {TITLE}\n\nBy the time the wind fell, nine roofs were gone.\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.byline is None
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize("name", ["Jane Doe", "Jean-Luc Moreau", "K. Ratnasiri"])
def test_bare_name_below_the_headline(name: str) -> None:
    """Between headline and prose, or beside a date, a name is the byline."""
    assert [author.name for author in read(f"# {TITLE}\n\n{name}").authors] == [name]
    assert [author.name for author in read(f"{TITLE}\n\n{name}\n14 April 2025").authors] == [name]


def test_a_name_as_headline() -> None:
    """An obituary is headed by a name; the name below it wrote."""
    article = newsparse.parse(f"Mark Harlow\n\nJane Doe\n14 April 2025\n\n{BODY}")
    assert article.title == "Mark Harlow"
    assert [author.name for author in article.authors] == ["Jane Doe"]


def test_a_later_heading_outranks_a_line_above() -> None:
    """The section's name above is not the headline."""
    article = read(f"Home news\n\n# {TITLE}")
    assert article.title == TITLE


def test_spans_of_the_front() -> None:
    """Each value points to its words."""
    text = f"Weather\n\n# {TITLE}\n\nBy Jane Doe\n14 April 2025\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.headline is not None
    assert article.byline is not None
    assert article.date is not None
    assert article.headline.span.of(text).endswith(TITLE)
    assert article.byline.span.of(text) == "By Jane Doe"
    assert article.authors[0].span.of(text) == "Jane Doe"
    assert article.date.span.of(text) == "14 April 2025"


def test_a_dateline_points_into_the_first_paragraph() -> None:
    """Its words stay in the paragraph; its span skips what was repaired there."""
    text = (
        f"# {TITLE}\n\n**BRAE**,\u00a0April 14 (Reuters) - The ferries to the islands stayed in\n"
        f"harbour on Monday because the wind had risen to force ten.\n\n{BODY}"
    )
    article = newsparse.parse(text)
    assert article.dateline is not None
    assert (article.dateline.location, article.dateline.agency) == ("BRAE", "Reuters")
    assert article.dateline.span.of(text).rstrip(" -").endswith("14 (Reuters)")
    assert article.dateline.date is not None
    assert article.dateline.date.span.of(text) == "April 14"
    assert article.paragraphs[0].text.startswith("BRAE, April 14 (Reuters) - The ferries")


def test_no_dateline_below_a_crosshead() -> None:
    """A marked line above the prose is no first paragraph of text."""
    text = f"# {TITLE}\n\nBy Jane Doe\n14 April 2025\n\n## A harbour without ships\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.dateline is None
    assert article.paragraphs[0].text == "A harbour without ships"


def test_nothing_but_headings() -> None:
    """No paragraph of text, no dateline."""
    article = newsparse.parse("# One\n\n## Two\n\n## Three\n\n## Four\n\n## Five\n")
    assert article.dateline is None
    assert article.title == "One"


def test_a_byline_over_two_lines() -> None:
    """Lines that follow each other are one byline."""
    article = read(f"# {TITLE}\n\nBy Jane Doe\nand John Roe\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]


def test_bylines_apart() -> None:
    """With the date between them they are one byline all the same."""
    article = read(f"# {TITLE}\n\nBy Jane Doe\n\n14 April 2025\n\nAdditional reporting by John Roe")
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]


@pytest.mark.parametrize(
    "front",
    [
        (
            "The council of the islands has voted to sell the last of the ferries to a hotel firm,\n"
            "and on 14 April 2025 it told the crews\nof its decision in the school of Brae."
        ),
        (
            "After the storm of last week, which took nine roofs,\n14 April 2025\nwas to be a day of rest "
            "for all of the islands, the mayor said in the school."
        ),
        (
            "The friends of old books met to talk of their trade, which is bad.\n"
            "The talk was held in the hall at the quay, next to the school, on\nSaturday, June 21."
        ),
    ],
)
def test_a_date_in_a_wrapped_paragraph_is_no_date_line(front: str) -> None:
    """A line that goes on with a sentence is prose, whatever stands on it."""
    article = newsparse.parse(f"# {TITLE}\n\n{front}\n\n{BODY}")
    assert article.date is None
    assert article.paragraphs[0].text == front.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Storm closes the ports.\n\nThe port was shut. It was dark.\n",
        "A\n\nThe port was shut on Monday, and it was dark.\n",
        "Storm\n",
        "By Jane Doe\n14 April 2025\n",
        "Jane Doe\n",
        "14 April 2025\n\nThe port was shut. Nobody had been told of it, and nobody knew why.\n",
        "Home\n\nNews\n\nSport\n\n# Storm closes the ports\n\nThe port was shut on Monday.\n",
        "Share on Facebook\n\nSubscribe to our newsletter\n\nStorm closes the ports\n\nIt was dark.\n",
    ],
)
def test_odd_fronts_lose_nothing(text: str) -> None:
    """Whatever is made of it, every letter is in one segment, and none in blanks."""
    article = newsparse.parse(text)
    assert "".join(s.span.of(text) for s in article.segments) == text
    for segment in article.segments:
        if segment.kind == "blank":
            assert not segment.span.of(text).strip()


def test_headline_below_boilerplate() -> None:
    """Buttons above the headline are asides."""
    article = newsparse.parse(f"Share on Facebook\n\n{TITLE}\n\n{BODY}")
    assert article.title == TITLE
    assert [aside.text for aside in article.asides] == ["Share on Facebook"]


def test_chinese_front() -> None:
    """A headline of few characters is long enough where they are words."""
    article = newsparse.parse(
        "国内\n\n暴风雨迫使北部港口关闭\n\n2025年4月14日\n\n"
        "政府周一表示，最后几艘渡轮将在冬天到来之前出售，所得款项将用于岛上的学校。\n"
    )
    assert article.title == "暴风雨迫使北部港口关闭"
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


def test_a_long_body() -> None:
    """The language is told by its beginning; all of it is read."""
    article = newsparse.parse(f"# {TITLE}\n\n" + BODY * 12)
    assert article.language == "en"
    assert len(article.paragraphs) == 24


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("By Jane Doe", "And John Roe"),
        ("By Jane Doe and", "John Roe"),
        ("By Jane Doe,", "John Roe"),
    ],
)
def test_a_byline_goes_on_below(first: str, second: str) -> None:
    """The second line adds a name and nothing else: it is of the byline."""
    article = read(f"# {TITLE}\n\n{first}\n{second}\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert article.standfirst is None


def test_a_standfirst_right_below_a_byline_is_none_of_its_lines() -> None:
    """A line that adds no name does not belong to it."""
    article = read(f"# {TITLE}\n\nBy Jane Doe\nNine roofs gone in the old town\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe"]


def test_an_outlet_beside_a_date_is_a_byline() -> None:
    """Only the date beside it shows that the paper signs for itself."""
    article = read(f"# {TITLE}\n\nEuronews\n\n14 April 2025")
    assert [(author.name, author.kind) for author in article.authors] == [
        ("Euronews", newsparse.AuthorKind.ORGANISATION)
    ]
    assert article.standfirst is None


def test_what_a_browser_prints_above_the_page() -> None:
    """The moment of printing, the title cut off, the site, the path: none of it is the article's."""
    head = f"14/04/2025, 09:30 {TITLE[:24]}… - Harbour Gazette\n\nHome > News"
    article = read(f"{head}\n\n# {TITLE}\n\nBy Jane Doe\n\n15 April 2025")
    assert article.title == TITLE
    assert article.headline is not None
    assert article.headline.kicker is None
    assert article.date is not None
    assert article.date.iso == "2025-04-15"
    assert " ".join(aside.text for aside in article.asides) == head.replace("\n\n", " ")


def test_a_standfirst_set_smaller() -> None:
    """Right below the headline with no blank line: smaller type makes a longer line."""
    deck = (
        "The ferries stayed in harbour for three days, and nobody on the islands had been told why"
    )
    article = read(f"Storm closes the ports\n{deck}\n\nBy Jane Doe\n\n14 April 2025")
    assert article.title == "Storm closes the ports"
    assert article.standfirst is not None
    assert article.standfirst.text == deck


def test_a_crosshead_that_is_a_name() -> None:
    """Marked as a heading and below a paragraph of several sentences, it is no byline."""
    first, second = BODY.strip().split("\n\n")
    text = f"# {TITLE}\n\n{first} {first}\n\n## Brae Islands\n\n{second}\n"
    article = newsparse.parse(text)
    assert article.byline is None
    assert article.standfirst is None
    assert [paragraph.text for paragraph in article.paragraphs] == [
        f"{first} {first}",
        "Brae Islands",
        second,
    ]


def test_a_running_head_beside_the_date_is_no_byline() -> None:
    """A line that is printed on three pages is of the page, wherever it stands first."""
    words = BODY.strip().split("\n\n")
    text = f"# {TITLE}\n\n14 April 2025\n\n" + "".join(
        f"Harbour Gazette\n\n{w}\n\n" for w in words * 2
    )
    assert newsparse.parse(text).byline is None


GAZETTE = "Harbour Gazette"
PAGES = f"\n\n{GAZETTE}\n\n".join([*BODY.strip().split("\n\n"), "Nobody had been told of it."])


@pytest.mark.parametrize(
    "front",
    [
        f"{GAZETTE}\n\n# {TITLE}\n\nBy Jane Doe",
        f"{GAZETTE}\n\n{TITLE}\n\nBy Jane Doe",
        f"By Jane Doe\n14 April 2025\n\n{GAZETTE}\n\n{TITLE}",
        f"By Jane Doe\n14 April 2025\n\n{GAZETTE}\n\n# {TITLE}",
        f"{GAZETTE}\n\n# {TITLE}",
        f"{GAZETTE}\n\n{TITLE}",
    ],
)
def test_a_running_head_above_the_headline(front: str) -> None:
    """Its first printing is of the page as well, once there is a better headline."""
    text = f"{front}\n\n{PAGES}\n"
    article = newsparse.parse(text)
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Jane Doe"] * ("Jane" in front)
    assert GAZETTE not in {paragraph.text for paragraph in article.paragraphs}
    furniture = [
        text[s.span.start : s.span.stop] for s in article.segments if s.kind == "furniture"
    ]
    assert "".join(furniture).count(GAZETTE) == 3


def test_a_name_above_a_byline_and_a_date() -> None:
    """With nothing else in front of the text, the first name is the headline."""
    article = read("Jane Doe\n\nJohn Roe\n14 April 2025")
    assert article.title == "Jane Doe"
    assert [author.name for author in article.authors] == ["John Roe"]


def test_a_byline_below_a_standfirst_without_a_blank_line() -> None:
    """A small letter does not make it go on with the line above."""
    deck = "Nine roofs gone and a hall shut: the night of the storm as it was told"
    article = read(f"# {TITLE}\n\n{deck}\nby Jane Doe\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.standfirst is not None
    assert article.standfirst.text == deck


def test_a_sentence_below_a_byline_is_none_of_its_lines() -> None:
    """Whatever names it may hold."""
    article = read(f"# {TITLE}\n\nBy Jane Doe\nThe ferries stayed in harbour.\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.standfirst is not None


def test_a_section_beside_the_date() -> None:
    """A word or two more than the date: it is a date line all the same."""
    article = read(f"# {TITLE}\n\nUpdated 15 April 2025 | News")
    assert article.date is not None
    assert article.date.iso == "2025-04-15"
    assert article.byline is None


def test_one_line_says_who_wrote() -> None:
    """A name alone further down is none then."""
    article = newsparse.parse(f"# {TITLE}\n\nBy Jane Doe\n\nMerrin Bay\n\n{BODY}")
    assert [author.name for author in article.authors] == ["Jane Doe"]


@pytest.mark.parametrize("below", ["Merrin Bay", "Merrin Bay\nNine roofs are gone"])
def test_a_name_with_no_text_below_is_no_byline(below: str) -> None:
    """At the end of the page, or with more lines in its block."""
    text = f"# {TITLE}\n\n{BODY.strip().replace(chr(10) * 2, ' ')}\n\n{below}\n"
    assert newsparse.parse(text).byline is None


def test_a_long_sentence_below_the_date_is_no_headline() -> None:
    """Text begins there; there is none to find."""
    text = "The ferries stayed in harbour for three days because the wind had risen to force ten again."
    article = newsparse.parse(f"14 April 2025\n\n{text}\n\n{BODY}")
    assert article.headline is None
    assert article.paragraphs[0].text == text


def test_many_short_lines_below_the_date_are_no_headline() -> None:
    """A headline has four lines at the most."""
    article = newsparse.parse(
        f"14 April 2025\n\nOne line\nof a list\nof many\nshort lines\nin a row\n\n{BODY}"
    )
    assert article.headline is None


def test_a_second_line_below_the_standfirst_is_an_aside() -> None:
    """One standfirst is enough; nothing is lost."""
    article = read(f"{TITLE}\n\nNine roofs gone\n\nThe market hall shut\n\nBy Jane Doe")
    assert article.standfirst is not None
    assert article.standfirst.text == "Nine roofs gone"
    assert [aside.text for aside in article.asides] == ["The market hall shut"]


def test_a_short_headline_above_a_sentence() -> None:
    """A line of length that is a sentence is the standfirst of the short line above it."""
    article = read(
        "Nine roofs gone\n\nThe ferries stayed in harbour for three days.\n\nBy Jane Doe"
    )
    assert article.title == "Nine roofs gone"
    assert article.standfirst is not None


@pytest.mark.parametrize("mark", ["# ![The harbour](harbour.jpg)", "# <br>"])
def test_a_heading_without_words_is_no_headline(mark: str) -> None:
    """What is left of it is nothing."""
    article = read(f"{mark}\n\nBy Jane Doe")
    assert article.headline is None
    assert [author.name for author in article.authors] == ["Jane Doe"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("day", "below", "iso"),
    [
        ("October 13", "3:35 PM 2016", "2016-10-13T15:35"),
        ("October 13,", "2016", "2016-10-13"),
        ("14 April", "2025", "2025-04-14"),
        ("14 April", "2025 09:30", "2025-04-14T09:30"),
        ("14 April 2025", "09:30 BST", "2025-04-14T09:30+01:00"),
        ("14 April 2025", "9.30", "2025-04-14T09:30"),
        ("By Jane Doe | October 13", "2016", "2016-10-13"),
    ],
)
def test_a_date_over_two_lines(day: str, below: str, iso: str, gap: str) -> None:
    """What stands below a day, its year or the hour, is of the date and not of the text."""
    article = read(f"{TITLE}\n\n{day}{gap}{below}")
    assert [date.iso for date in article.dates] == [iso]
    assert not article.asides


@pytest.mark.parametrize("below", ["2016 seats", "Page 4 of 7", "3 comments"])
def test_what_is_no_year_below_a_day(below: str) -> None:
    """A number with another word is no year: the day stays without one."""
    article = newsparse.parse(f"{TITLE}\n\nOctober 13\n{below}\n\n{BODY}")
    assert [date.iso for date in article.dates] == ["--10-13"]


def test_two_lines_of_name_and_date() -> None:
    """The dates are not of the byline."""
    article = read(f"# {TITLE}\n\nBy Jane Doe, 14 April 2025\nBy John Roe, 15 April 2025")
    assert article.byline is not None
    assert article.byline.text == "By Jane Doe By John Roe"


@pytest.mark.parametrize("mark", ["##", "###"])
def test_a_lesser_heading_above_the_headline(mark: str) -> None:
    """It is the kicker: a heading of the first level right below outranks it."""
    article = read(f"{mark} Home news\n\n# {TITLE}")
    assert article.title == TITLE


@pytest.mark.parametrize("mark", ["##", "###"])
def test_a_lesser_heading_above_headline_and_byline(mark: str) -> None:
    """It is the kicker, and the byline ends the front."""
    article = read(f"{mark} Home news\n\n# {TITLE}\n\nBy Jane Doe")
    assert article.title == TITLE
    assert article.headline is not None
    assert article.headline.kicker == "Home news"


@pytest.mark.parametrize("mark", ["##", "###"])
def test_a_name_marked_above_the_date_and_the_headline(mark: str) -> None:
    """The first marked heading is no headline where it is a lesser one beside the date."""
    article = read(f"{mark} Jane Doe\n\n14 April 2025\n\n# {TITLE}")
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Jane Doe"]


def test_a_name_marked_as_the_headline() -> None:
    """A heading of the first level beside the date is the headline, name or not."""
    article = read("# Jane Doe\n\n14 April 2025")
    assert article.title == "Jane Doe"
    assert article.byline is None


def test_what_stands_out_below_a_running_head_is_the_headline() -> None:
    """Letters without capitals may be a name; beside the date they are none if nothing else heads."""
    head, title = "جريدة الميناء", "العاصفة تغلق الموانئ"
    text = f"{head}\n\n**{title}**\n\n14 أبريل 2025\n\nكان الميناء مغلقا في الصباح.\n\n{head}\n\nالبحر هادئ.\n\n{head}\n"
    article = newsparse.parse(text)
    assert article.title == title
    assert article.byline is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("14 April 2025, 8:02 PM – HCN", ["HCN"]),
        ("14 April 2025 | NEWS", []),
    ],
)
def test_a_house_signs_beside_the_date(line: str, names: list[str]) -> None:
    """A few capitals beside the date are the house's, unless they are a section."""
    article = read(f"# {TITLE}\n\n{line}")
    assert article.date is not None
    assert article.date.iso is not None
    assert article.date.iso.startswith("2025-04-14")
    assert [author.name for author in article.authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "By then the ferries of 14 April 2025 had left the quay",
        "Ferries that left on 14 April 2025 were never seen again",
    ],
)
def test_running_words_are_no_date_line(line: str) -> None:
    """A line with the small words of a sentence gives neither date nor byline."""
    article = newsparse.parse(f"# {TITLE}\n\n{line}\n\n{BODY}")
    assert article.date is None
    assert article.byline is None


def test_running_words_beside_a_relative_date() -> None:
    """Beside a moment, "yesterday" makes a date line that no word of a date shows."""
    text = f"# {TITLE}\n\nYesterday at 14:30\n\n{BODY}"
    article = newsparse.parse(text, now=dt.date(2025, 4, 15))
    assert article.date is not None
    assert article.date.iso == "2025-04-14T14:30"


def test_a_dated_byline_with_running_words() -> None:
    """The small words of a credit do not hide the byline and its date."""
    article = read(f"# {TITLE}\n\nBy Jane Doe with additional reporting by John Roe, 14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


def test_a_house_beside_the_date_signs_for_nobody_else() -> None:
    """Where a byline is printed, the capitals beside the date are no author."""
    article = read(f"# {TITLE}\n\n14 April 2025 | HCN\n\nBy Jane Doe")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (
            "By JANE DOE\nStaff Writer\njdoe@gazette.example",
            Author(name="JANE DOE", role="Staff Writer", email="jdoe@gazette.example"),
        ),
        (
            "Jane Doe\nTransport correspondent\nReporting from Dover",
            Author(name="Jane Doe", role="Transport correspondent", location="Dover"),
        ),
        (
            "Jane Doe\nTransport correspondent",
            Author(name="Jane Doe", role="Transport correspondent"),
        ),
        (
            "By Jane Doe in Dover\nTransport editor",
            Author(name="Jane Doe", role="Transport editor", location="Dover"),
        ),
    ],
)
@pytest.mark.parametrize("date", ["14 April 2025\n\n", ""])
def test_lines_of_a_byline(date: str, lines: str, author: Author) -> None:
    """Office, place and address stand on lines of their own below the name."""
    for front in f"# {TITLE}\n\n{date}{lines}", f"{TITLE}\n\n{date}{lines}":
        assert read(front).authors == (author,)


@pytest.mark.parametrize("join", ["and", "&", ","])
def test_a_byline_that_ends_in_a_connector(join: str) -> None:
    """A line that ends in "and" is half a byline, and so is the name below it."""
    article = read(f"{TITLE}\n\nBy Jane Doe in Dover {join}\nJohn Roe\n\n14 April 2025")
    assert article.authors == (Author(name="Jane Doe", location="Dover"), Author(name="John Roe"))
    assert article.standfirst is None


@pytest.mark.parametrize("button", ["Reading time: 3 min.", "Share", "Share\n\nPrint\n\nSave"])
def test_buttons_below_the_byline(button: str) -> None:
    """A standfirst of whole sentences stands above the byline, and buttons below it."""
    deck = "The gates are shut for the first time since 1987. Nobody knows for how long."
    article = newsparse.parse(
        f"{TITLE}\n\n{deck}\n\nBy Jane Doe\n\n14 April 2025\n\n{button}\n\n{BODY}"
    )
    assert article.standfirst is not None
    assert article.standfirst.text == deck
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert [p.text for p in article.paragraphs] == BODY.strip().split("\n\n")


@pytest.mark.parametrize(
    "front",
    [
        "3 hours ago\nShare\nSave\nJane Doe",
        "3 hours ago\n\nJane Doe",
        "Jane Doe\nvor 3 Stunden",
        "Jane Doe | Published 4 months ago",
        "By Jane Doe\nUpdated 2 days ago",
    ],
)
def test_how_long_ago(front: str) -> None:
    """What says only how long ago it was marks the byline beside it, and is no date."""
    article = read(f"{TITLE}\n\n{front}")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is None


@pytest.mark.parametrize("mark", [">", "›", "|", "/", "•"])
def test_a_section_that_points_on(mark: str) -> None:
    """A section with a mark behind it stands right above the headline, however long it is."""
    article = read(
        f"THE FUTURE OF THE HARBOUR {mark}\n{TITLE} of the country\n\nJane Doe\n14 April 2025"
    )
    assert article.headline is not None
    assert (article.title, article.headline.kicker) == (
        f"{TITLE} of the country",
        "THE FUTURE OF THE HARBOUR",
    )


def test_number_of_comments() -> None:
    """A bare number below the date counts comments."""
    article = read(f"{TITLE}\n\nJane Doe\n14 April 2025\n0")
    assert [(aside.kind.value, aside.text) for aside in article.asides] == [("comments", "0")]


def test_deck_above_a_dateline() -> None:
    """What stands between headline and dateline is a standfirst; below the dateline it is text."""
    deck = "The gates are shut for the first time since 1987"
    body = "DOVER, April 14 (Reuters) - " + BODY.strip()
    article = newsparse.parse(f"14 April 2025\n\n{TITLE}\n\n{deck}\n\n{body}\n\n{deck}.")
    assert article.standfirst is not None
    assert article.standfirst.text == deck
    assert article.paragraphs[-1].text == f"{deck}."


@pytest.mark.parametrize(
    "lines",
    [
        "Jane Doe\nThe wind rose to force ten on Monday, and it has not fallen since then.",
        "In brief\nShips and men",
    ],
)
def test_no_lines_of_a_byline(lines: str) -> None:
    """A name above text is no byline for that."""
    assert newsparse.parse(f"# {TITLE}\n\n{BODY}\n{lines}\n\n{BODY}").authors == ()


@pytest.mark.parametrize(
    "date",
    [
        "14/04/2025 06h00  Atualizado há 2 horas",
        "14. April 2025, 6:00 Uhr Quelle: DIE ZEIT, dpa, jm",
        "14 April 2025, 06:00 | Updated 3 hours ago",
        "14 April 2025 | 3 min read",
        "14 April 2025\n3–4 min",
        "14 April 2025\n3 - 4 Minuten",
    ],
)
def test_beside_the_date(date: str) -> None:
    """A source, a button or how long ago it was may stand on the line of the date."""
    for front in f"{TITLE}\n\n{date}", f"Panorama\n\n{TITLE}\n\n{date}\n\n54 comments":
        article = read(front)
        assert article.title == TITLE
        assert article.date is not None
        assert article.date.iso in ("2025-04-14T06:00", "2025-04-14")


@pytest.mark.parametrize(
    "front",
    [
        f"* {TITLE}\n* By Jane Doe\n* 14 April 2025",
        f"{TITLE}\n\n4 min read · 14 April 2025 · By Jane Doe",
        f"{TITLE}\n\n14 April 2025 | By Jane Doe | Share",
        f"{TITLE} | Harbour Gazette\n\n{TITLE}\n\nBy Jane Doe\n\n14 April 2025",
        f"Storm | Harbour Gazette\n\nStorm\n\n{TITLE}\n\nBy Jane Doe\n\n14 April 2025",
        f"{TITLE}\n|---|\n\nBy Jane Doe\n\n14 April 2025",
        f"{TITLE}\n\n* * *\n\nBy Jane Doe\n\n14 April 2025",
    ],
)
def test_what_tools_print_around(front: str) -> None:
    """Marks of lists, buttons, titles of the browser and rules are no part of the front."""
    article = read(front)
    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert article.standfirst is None


def test_no_byline_below_three_paragraphs() -> None:
    """A standfirst and a caption may stand above a byline, but not the text."""
    above = [
        "The gates of the harbour were shut at six in the evening, for the first time since 1987.",
        "Nobody in the town could say when the first of the ferries would leave the quay again.",
        "The council will meet in the school on Monday evening to count what the storm has cost.",
    ]
    text = "\n\n".join([f"# {TITLE}", *above, "By Jane Doe", BODY])
    assert [p.text for p in newsparse.parse(text).paragraphs][:3] == above


def test_a_caption_above_the_headline() -> None:
    """Words with who made the picture are a caption, and no kicker."""
    caption = "A wave breaks over the pier. Photo: John Roe"
    article = read(f"![A wave](wave.jpg)\n*{caption}*\n\n# {TITLE}\n\nBy Jane Doe\n\n14 April 2025")
    assert article.headline is not None
    assert (article.title, article.headline.kicker) == (TITLE, None)
    assert [(aside.kind.value, aside.text) for aside in article.asides] == [("caption", caption)]


def test_a_running_head_above_a_cut_sentence() -> None:
    """What a page end cuts below the headline is no headline, though it has no stop."""
    head, first = (
        "What the inquiry did not ask",
        "The company, which owns the cranes, said it had no",
    )
    pages = [f"{head}\n\n{first}", f"{head}\n\ncomment.", f"{head}\n\n{BODY.strip()}"]
    article = newsparse.parse("\n\n\x0c".join(pages))
    assert article.title == head
    assert article.paragraphs[0].text == f"{first} comment."


@pytest.mark.parametrize(
    "empty", ["[\n](https://gazette.example)", "![\n](wave.jpg)", "[ \n ](a)\n[\n](b)"]
)
@pytest.mark.parametrize(
    "place", ["{empty}\n\n{text}", "{text}\n\n{empty}", "{empty}", "*\n{empty}\n*\n\n*"]
)
def test_links_without_words(place: str, empty: str) -> None:
    """A link over two lines without a word in it is nothing, wherever it stands."""
    fronts = (f"# {TITLE}\n\nBy Jane Doe\n\n{BODY}", f"DOVER, April 14 (Reuters) - {BODY}", BODY)
    for text in fronts:
        source = place.format(empty=empty, text=text)
        for printed in source, f"# {TITLE}\n\n{source}", f"{source}\n\n{BODY}":
            article = newsparse.parse(printed)
            assert "".join(segment.span.of(printed) for segment in article.segments) == printed


@pytest.mark.parametrize("section", ["Society", "POLITICS", "Общество", "World News"])
def test_the_day_stands_between_section_and_headline(section: str) -> None:
    """A section alone above the date is no headline where one stands below it."""
    article = newsparse.parse(
        f"{section}\n14 April 2025, 11:20\n\nFishermen save a moose from the ice of the lake\n\n{BODY}"
    )
    assert article.headline is not None
    assert article.headline.text == "Fishermen save a moose from the ice of the lake"
    assert article.headline.kicker == section
    assert article.date is not None
    assert article.date.iso == "2025-04-14T11:20"
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


def test_one_word_above_the_day_and_text_is_the_headline() -> None:
    """Where a sentence follows at once, the one word is all the headline there is."""
    article = newsparse.parse(f"Stormbound\n14 April 2025\n\n{BODY}")
    assert article.headline is not None
    assert article.headline.text == "Stormbound"
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize("clock", ["Updated 9:14 a.m. ET", "Stand: 09.42 Uhr", "11:20"])
def test_a_clock_below_the_day_is_no_text(clock: str) -> None:
    """An hour without a day goes with the date above it."""
    article = newsparse.parse(
        f"Storm closes the ports of the north\n\nBy Jane Doe\n\n14 April 2025\n{clock}\n\n{BODY}"
    )
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert article.date is not None
    assert (article.date.iso or "")[:10] == "2025-04-14"


def test_a_clock_below_text_is_text() -> None:
    """The entries of a running report begin with an hour, and stay."""
    article = newsparse.parse(
        f"Storm closes the ports of the north\n\nBy Jane Doe\n14 April 2025\n\n{BODY}\n11:20\n\n{BODY}"
    )
    assert [p.text for p in article.paragraphs] == [*PARAGRAPHS, "11:20", *PARAGRAPHS]


def test_a_number_below_the_day_counts_comments() -> None:
    """A bare number apart is no text, but a one is the number of a chapter."""
    front = "Storm closes the ports of the north\n\nBy Jane Doe\n\n14 April 2025\n\n"
    article = newsparse.parse(f"{front}145\n\n{BODY}")
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    article = newsparse.parse(f"{front}1\n\n{BODY}")
    assert [p.text for p in article.paragraphs] == ["1", *PARAGRAPHS]


@pytest.mark.parametrize(
    "trail",
    [
        "Home / Environment / Rivers",
        "World / Europe",
        "Accueil > Environnement",
        "أخبار|ثقافة",
        "News | Local",
        # It ends in the title of the page, which need not be the headline.
        "Home | News | Harbour | Storm on the coast: what we know",
    ],
)
@pytest.mark.parametrize("day", ["\n\n14 April 2025", ""])
def test_the_way_through_the_site_is_no_headline(trail: str, day: str) -> None:
    """The sections above the headline are its kicker at most."""
    article = read(f"{trail}\n\n{TITLE}{day}")
    assert article.headline is not None
    assert article.headline.text == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Storm / flood: the ports of the north",
        "Who pays | and when?",
        "Wind | rain | and the ports of the north are closed",
    ],
)
def test_a_headline_with_a_bar_is_no_trail(title: str) -> None:
    """A headline may hold a bar or a slash."""
    article = read(f"{title}\n\n{TITLE} for a second day\n\nBy Jane Doe\n14 April 2025")
    assert article.headline is not None
    assert article.headline.text == title


def test_the_papers_name_above_a_signed_article_is_no_byline() -> None:
    """The masthead signs where nobody else does, or beside the date."""
    deck = "The ferries stay in the harbour. Nobody knows for how long."
    article = read(f"Libération\n\n{TITLE}\n\n{deck}\n\nBy Jane Doe\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    article = read(f"{TITLE}\n\nReuters\n14 April 2025")
    assert [author.name for author in article.authors] == ["Reuters"]


def test_a_source_below_the_text_is_no_byline() -> None:
    """A house that is named below paragraphs moves no front there."""
    article = newsparse.parse(f"{TITLE}\n\n{BODY}\n\nSource: Reuters\n\nShare this\n\nX")
    assert [p.text for p in article.paragraphs][:2] == PARAGRAPHS


def test_sections_below_each_other_are_no_headline() -> None:
    """The way through a site may be printed over several lines, the names of places among them."""
    deck = "The bird had slipped into the chimney. The firemen had to break the wall."
    article = read(
        f"Startseite\nLokales\nLandkreis Harburg\n\n{TITLE}\n\n{deck}\n\nBy Silke Behrens\n\n14 April 2025"
    )
    assert article.headline is not None
    assert article.headline.text == TITLE
    assert [author.name for author in article.authors] == ["Silke Behrens"]


def test_a_headline_of_short_lines_is_one() -> None:
    """A narrow column makes short lines, and none of them names a section."""
    article = read("Storm closes\nports of the\nnorth coast\n\nBy Jane Doe\n14 April 2025")
    assert article.title == "Storm closes ports of the north coast"


def test_credits_of_copy_below_a_paragraph_are_no_front() -> None:
    """A brief of two paragraphs, its credits, and more text below them: nothing of it is lost."""
    credit = "Reporting by Jane Doe; Editing by John Roe"
    article = newsparse.parse(f"# {TITLE}\n\n{BODY}\n\n{credit}\n\n{BODY}")
    assert [p.text for p in article.paragraphs] == PARAGRAPHS * 2


def test_a_menu_on_one_line_is_no_headline() -> None:
    """Wide gaps part the entries of a menu."""
    article = read(f"Weather  Sports  Traffic  Watch Live\n\n{TITLE}\n\nBy Jane Doe\n14 April 2025")
    assert article.title == TITLE


@pytest.mark.parametrize("top", ["読売新聞オンライン\nニュース\n地域", "Libération"])
def test_a_masthead_with_no_day_beside_it_signs_nothing(top: str) -> None:
    """The page's own name above the headline names no author, even where nobody else is named."""
    article = read(f"{top}\n\n{TITLE}\n\n14 April 2025, 05:00")
    assert article.title == TITLE
    assert article.authors == ()


@pytest.mark.parametrize("house", ["Reuters", "Libération"])
def test_a_house_between_headline_and_text_signs(house: str) -> None:
    """Below the headline the name of a house is who wrote, with a day or without one."""
    article = read(f"# {TITLE}\n\n{house}")
    assert [author.name for author in article.authors] == [house]


def test_what_the_page_calls_the_text_is_no_author() -> None:
    """A rubric beside the day is no house."""
    article = read(f"News Release 14-Apr-2025\n\n{TITLE}")
    assert article.authors == ()
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


PARAGRAPH = (
    "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten, and\n\n"
    "nobody at the office on the quay could say when the next of them would sail again to the\n\n"
    "north. The crews had been told of the storm at noon, said the master of the largest ship,\n\n"
    "who lives in Sallow. It was the third of this winter, and the worst of them all, he said.\n\n"
    "The council of the town meets on Tuesday to ask the engineers what has become of the new\n\n"
    "dam, for which it had paid them in the spring of last year. They have asked for two more\n\n"
    "weeks and a crane. The school stays shut, and so does the mill above the bridge, until the\n\n"
    "water has gone down to where it was in March of last year, when all of the town was dry.\n"
)


def test_a_headline_with_a_blank_line_after_each_line() -> None:
    """Some tools part all lines; large type makes short lines, and the next word had no room."""
    front = (
        "Storm keeps all the ferries\n\nof the north in harbour\n\nBy Jane Marsh\n\n3 May 2024\n\n"
    )
    article = newsparse.parse(front + PARAGRAPH)
    assert article.title == "Storm keeps all the ferries of the north in harbour"
    assert [a.name for a in article.authors] == ["Jane Marsh"]
    # A section has room for more; a standfirst is set in smaller type.
    deck = "It was the third storm of this winter, and the worst of all of them, people say"
    decked = front.replace("By Jane", f"{deck}\n\nBy Jane")
    article = newsparse.parse(f"Weather\n\n{decked}{PARAGRAPH}")
    assert article.headline is not None
    assert article.headline.text == "Storm keeps all the ferries of the north in harbour"
    assert article.headline.kicker == "Weather"
    assert article.standfirst is not None
    assert article.standfirst.text == deck


def test_a_headline_marked_line_by_line() -> None:
    """Two headings of one level are one headline where the second begins with a small letter."""
    text = "# **Storm keeps all the ferries**\n\n# **of the north in harbour**\n\nBy Jane Marsh\n\n"
    assert (
        newsparse.parse(text + BODY).title == "Storm keeps all the ferries of the north in harbour"
    )


@pytest.mark.parametrize(
    "head", ["The Ledger of Merrin Bay\n\nPage 1", "Page 1\n\nThe Ledger of Merrin Bay"]
)
def test_the_name_of_the_paper_beside_the_number_of_the_page(head: str) -> None:
    """It is no headline, where another line can be one; alone it is."""
    text = f"{head}\n\nStorm keeps ferries in harbour\n\nBy Jane Marsh\n3 May 2024\n\n{BODY}"
    assert newsparse.parse(text).title == "Storm keeps ferries in harbour"
    alone = f"{head}\n\nBy Jane Marsh\n3 May 2024\n\n{BODY}"
    assert newsparse.parse(alone).title == "The Ledger of Merrin Bay"


@pytest.mark.parametrize(
    ("paper", "day"),
    [
        ("Le Courrier de Merrin\n", "Économie, vendredi 3 mai 2024 712 mots, p. 4"),
        ("# THE MERRIN COURIER\n\n", "Friday, May 3, 2024 | Page 4"),
        ("Merriner Tageblatt\n", "Freitag, 3. Mai 2024, Seite 4 / Wirtschaft"),
        ("El Correo de la Bahía\n", "viernes, 3 de mayo de 2024, 512 palabras, p. 4"),
    ],
)
def test_the_paper_above_day_and_page(paper: str, day: str) -> None:
    """Where a date says on which page, the paper stands above it, and the headline below."""
    mark = "# " if paper.startswith("#") else ""
    text = f"{paper}{day}\n\n{mark}Storm keeps ferries in harbour\n\nBy Jane Marsh\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.title == "Storm keeps ferries in harbour"
    assert article.date is not None
    assert article.date.iso == "2024-05-03"
    # Where nothing else can be the headline, it is what stands above.
    article = newsparse.parse(f"Storm keeps ferries in harbour\n{day}\n\nBy Jane Marsh\n\n{BODY}")
    assert article.title == "Storm keeps ferries in harbour"


def test_a_short_title_above_a_long_deck() -> None:
    """Words in quotation marks above two sentences are the headline of an interview."""
    deck = (
        "The dockers of Merrin have been on strike for a week. Tobias Renn of their union on empty "
        "shelves, full flasks and who will call first"
    )
    text = f"INTERVIEW\n\n“We have time”\n\n{deck}\n\nInterview: Jane Marsh\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == ("“We have time”", "INTERVIEW")
    assert article.standfirst is not None
    assert article.standfirst.text == deck


def test_a_button_beside_the_section() -> None:
    """What can be clicked on is no part of the headline, nor of the section."""
    text = f"Shipping  [ + Add to my topics ]\n\n{TITLE}\n\nBy Jane Marsh\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == (TITLE, "Shipping")


def test_the_entries_of_a_running_report() -> None:
    """One clock after the other: the text begins at the first, whoever signs an entry."""
    text = (
        f"{TITLE}\n\nLast updated: 3 May 2024, 14.22 BST\n\n14.22 BST\nThe authority is open to talks\n\n"
        "The port authority said it remained open to talks of any kind.\n\n13.05 BST\nJane Marsh\n\n"
        "Crane drivers have begun to arrive at the gates, our correspondent reports.\n"
    )
    article = newsparse.parse(text)
    assert article.title == TITLE
    assert article.date is not None
    assert article.date.iso == "2024-05-03T14:22+01:00"
    assert "The port authority said it remained open to talks of any kind." in [
        p.text for p in article.paragraphs
    ]
    assert not article.asides


@pytest.mark.parametrize("front", ["By Jane Marsh\n3 May 2024\n\n", "3 May 2024\n\n", ""])
def test_a_dated_line_below_the_first_paragraphs(front: str) -> None:
    """A note on the last change after two paragraphs makes no standfirst and no menu of them."""
    first, second = BODY.strip().split("\n\n")
    body = [first, second, "Last updated: 4 May 2024", first, second]
    article = newsparse.parse(f"{TITLE}\n\n{front}" + "\n\n".join(body))
    assert article.standfirst is None
    assert [p.text for p in article.paragraphs if p.text != body[2]] == [first, second] * 2


@pytest.mark.parametrize(
    "head",
    [
        "The Ledger of Merrin Bay 02/2022",
        "1 02/2022\n\nThe Ledger of Merrin Bay",
        f"{TITLE} | The Ledger https://ledger.example/storm",
    ],
)
def test_what_is_printed_above_the_first_page(head: str) -> None:
    """A paper beside its month, and a title with the address of the page, are no headlines."""
    article = newsparse.parse(f"{head}\n{TITLE}\nBy Jane Marsh\n\n{BODY}")
    assert article.title == TITLE
    assert newsparse.parse(f"Storms of 2022\n\nBy Jane Marsh\n\n{BODY}").title == "Storms of 2022"


SENTENCES = [
    "The ferries to the islands stayed in harbour on Monday, and nobody could say for how long.",
    "“We have been through worse,” said the master of the oldest of them, and went home.",
    "In the school the council counted what the storm had cost the town: nine roofs, and the quay.",
    "The railway asked its passengers to stay at home until the lines to the west were cleared.",
] * 2


@pytest.mark.parametrize(
    "title", ["Storm closes the ports", "Why does it rain so much?", "Harbour: “Nobody was hurt”"]
)
def test_headline_where_each_line_is_a_paragraph(title: str) -> None:
    """Without blank lines, byline or date the first line is the headline all the same."""
    article = newsparse.parse("\n".join([title, *SENTENCES]))
    assert article.title == title
    assert [paragraph.text for paragraph in article.paragraphs] == SENTENCES
    section = newsparse.parse("\n".join(["Politics", title, *SENTENCES]))
    assert [paragraph.text for paragraph in section.paragraphs][-8:] == SENTENCES


def test_no_headline_where_each_line_is_a_sentence() -> None:
    """A first line that is a sentence is the first paragraph."""
    article = newsparse.parse("\n".join(SENTENCES))
    assert article.headline is None
    assert len(article.paragraphs) == 8


def test_headline_and_deck_on_lines_of_their_own() -> None:
    """Where each line is a paragraph, two lines above a date are two elements."""
    title = "The storm has closed all the ports of the north"
    deck = "Harbour office expects the first ferry on Friday"
    article = newsparse.parse("\n".join([title, deck, "14 April 2025", *SENTENCES]))
    assert article.title == title
    assert article.standfirst is not None
    assert article.standfirst.text == deck
    assert [paragraph.text for paragraph in article.paragraphs] == SENTENCES


@pytest.mark.parametrize("letters", ["AR", "CT", "IST"])
def test_letters_behind_a_clock_sign_nothing(letters: str) -> None:
    """They are the zone, or the country whose time it is; behind a dash they may be a house."""
    article = read(f"# Storm closes ports\n\n14 April 2025 9:30 a.m. {letters}")
    assert article.byline is None
    assert article.date is not None
    assert (article.date.year, article.date.month, article.date.day) == (2025, 4, 14)
    signed = read("# Storm closes ports\n\n14 April 2025, 9:30 AM – TPN")
    assert [author.name for author in signed.authors] == ["TPN"]


def test_a_day_without_its_year_beside_the_update() -> None:
    """The year is printed once: the line is a date line."""
    article = read(
        "# Myrsky sulki satamat\n\nMaija Meri\n\n14.4. 18:23 | Päivitetty 14.4.2025 20:11"
    )
    assert article.date is not None
    assert article.date.iso == "2025-04-14T20:11"
    assert [author.name for author in article.authors] == ["Maija Meri"]


def test_many_buttons_between_front_and_text() -> None:
    """Below the date may stand as many notes as a page has: there is a text below them."""
    deck = "The ferries stay where they are until the wind goes down, the harbour office says."
    buttons = ["Share", "Listen to this article", "Facebook", "WhatsApp", "Comments (3)"]
    picture = "The harbour on Monday. (Photo: Jane Doe)"
    article = read("\n\n".join(["# Storm", f"## {deck}", "14 April 2025", *buttons, picture]))
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize(
    "front",
    [
        "Jane Doe\n\n@janedoe\n\nTue 14 Apr 2025 06.00 BST",
        "14 April 2025\n\nJane Doe\n\nScotland correspondent, BBC News",
        "Jane Doe | Staff Writer\n\nMerrin Courier\n\nApril 14, 2025, 5:01 a.m. CT",
        "Jane Doe\n\nReporter·Merrin Herald·\n\n14 Apr, 2025 05:00 PM3 mins to read",
        "Jane Doe\n\nVigo\n\n14 April 2025 06:00",
        "14 April 2025\n\nJane Doe\n\n4 min",
        "Jane Doe\n\n14 April 2025\n\n3 Minuten",
        "Jane Doe\n\nPublished 14 April 2025 • Last updated 2 hours ago • 3 minute read",
    ],
)
def test_each_part_of_a_byline_on_a_block_of_its_own(front: str) -> None:
    """Pages set name, office, paper, address and date apart, and how long it takes to read."""
    article = read(f"# Storm closes ports\n\n{front}")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.to_date() == dt.date(2025, 4, 14)
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize("line", ["Chaos on the quay", "Nine roofs", "4 ferries", "1,200 words"])
def test_a_crosshead_below_a_byline_stays(line: str) -> None:
    """What is neither office nor address of somebody is of the text."""
    text = f"# Storm closes ports\n\n14 April 2025\n\nBy Jane Doe\n\n{line}\n\n{BODY}"
    article = newsparse.parse(text)
    assert [paragraph.text for paragraph in article.paragraphs] == [line, *PARAGRAPHS]
    assert [author.name for author in article.authors] == ["Jane Doe"]


@pytest.mark.parametrize(
    ("front", "name"),
    [
        ("Kovács Anna\n\n2025. 04. 14. 10:22\n\nmegosztás", "Kovács Anna"),
        ("Олена Коваленко — понеділок, 14 квітня 2025, 10:22", "Олена Коваленко"),
        ("STEVE PEOPLE, TOM BEAU and AMY ROE 14th April 2025", "STEVE PEOPLE"),
    ],
)
def test_a_name_on_the_line_of_a_date_or_above_one_with_a_button(front: str, name: str) -> None:
    """A button in small letters does not go on with the date; what stands beside one is asked alone."""
    article = newsparse.parse(f"# Storm closes ports\n\n{front}\n\n{BODY}")
    assert article.date is not None
    assert article.date.to_date() == dt.date(2025, 4, 14)
    assert article.authors[0].name == name


def test_a_place_beside_a_date_is_nobody() -> None:
    """What stands beside the date must be a byline by itself."""
    for place in ("New York", "Breaking News", "Part Three"):
        article = newsparse.parse(f"# Storm closes ports\n\n{place} — 14 April 2025\n\n{BODY}")
        assert article.byline is None, place
        assert article.date is not None


@pytest.mark.parametrize(
    "front",
    [
        "par Jane Doe\npublié le 14 avril 2025 à 5h30",
        "14 April 2025\nPor\nJane Doe",
        "14 April 2025\n\nBy\n\nJane Doe",
        "By Jane Doe\n14 April 2025\nComments\nPrint",
        "By Jane Doe\n14 April 2025, 10:22\nshare",
    ],
)
@pytest.mark.parametrize("title", ["# Storm closes ports", "Storm closes the ports of the north"])
def test_small_letters_marks_and_buttons_of_a_front(title: str, front: str) -> None:
    """A mark alone goes with the name below, and no button is of the text."""
    article = read(f"{title}\n{front}")
    assert article.title == title.removeprefix("# ")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.to_date() == dt.date(2025, 4, 14)


def test_a_byline_over_two_lines_above_a_date() -> None:
    """Its second line was never read by itself: an office, or the rest of the names."""
    front = (
        "Storm closes the ports\n\nBy Jane Doe and AP\nMerrin Times staff writer\n\n14 April 2025"
    )
    article = read(front)
    assert article.authors[0].name == "Jane Doe"
    assert article.date is not None
    article = read("Storm closes the ports\n\nBy Jane Doe and\nJohn Roe\n\n14 April 2025")
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]


LABELLED = [
    "Video: Storm closes the harbour",
    "Live updates: Storm over the islands",
    "Watch: Wind tears roofs off in the storm",
    "Analysis: What the storm cost the town",
    "Fact check: No, the ferries have not been sold",
    "Podcast: The mayor and the storm",
    "Newsletter: A storm, nine roofs and a mayor",
    "Subscribe to the council and its mayor",
    "The year in corrections",
]


@pytest.mark.parametrize("title", LABELLED)
def test_a_headline_may_open_as_a_button_does(title: str) -> None:
    """What the text tells is the headline, and its label no more than a kicker; no deck takes over."""
    deck = "The council has to find the money before the winter."
    for front in (
        title,
        f"{title}\n\nBy Jane Doe\n\n14 April 2025",
        f"{title}\nBy Jane Doe\n14 April 2025",
        f"News\n\n{title}\n\n14 April 2025\n\nBy Jane Doe",
        f"{title}\n\n{deck}\n\nBy Jane Doe\n\n14 April 2025",
        f"14 April 2025\n\n{title}",
    ):
        headline = read(front).headline
        assert headline is not None
        assert title in {headline.text, f"{headline.kicker}: {headline.text}"}


@pytest.mark.parametrize(
    "button",
    [
        "Listen to this article",
        "Share this story",
        "Subscribe to our newsletter",
        "Video: Puppies of the year",
        "Photo: The mayor in the storm",
    ],
)
def test_a_button_is_no_headline(button: str) -> None:
    """Where the headline is gone, what is left above the byline does not take its place."""
    article = read(f"{button}\n\nBy Jane Doe\n\n14 April 2025")
    assert article.headline is None
    assert [aside.text for aside in article.asides] == [button]


@pytest.mark.parametrize("title", ["At last!", "Ferry sold.", "«Nine roofs gone»"])
def test_short_headline_below_sections(title: str) -> None:
    """The names of sections are no headline, however few words the headline has."""
    for sections in ("Home\nSport\nPolitics", "Politics", "NEWS >", "Home / Sport"):
        assert read(f"{sections}\n\n{title}\n\nBy Jane Doe\n\n14 April 2025").title == title


def test_reading_time_with_its_label_is_no_headline() -> None:
    """How long it takes to read the text may open with the word for it, and stand anywhere."""
    for front in (
        "Reading takes: 3 mins\n\nBy Jane Doe\n\n14 April 2025",
        "By Jane Doe\n\n14 April 2025\n\nReading takes: 3 mins",
    ):
        assert read(front).headline is None


def test_no_paragraph_of_the_east_is_the_headline() -> None:
    """Chinese, Japanese and Korean headlines set no full stop, so a short paragraph is none."""
    paragraph = "섬과 뭍을 잇던 마지막 나룻배가 일요일 저녁 포구를 떠났다."
    article = newsparse.parse(f"2025-04-14\n\n{paragraph}\n\n{paragraph} {paragraph}\n")
    assert article.headline is None
    assert article.paragraphs[0].text == paragraph


def test_a_label_in_front_of_a_headline_in_other_scripts() -> None:
    """Two signs are a word where no blanks are set."""
    body = "島を結ぶ最後の渡し船が日曜の夜に港を出た。会社は夏までに船を手放すという。\n\n港は五月から帆船の学校が使う。"
    article = newsparse.parse(f"動画：最後の渡し船が港を出る\n\n2025年4月14日\n\n{body}\n")
    assert article.title == "動画：最後の渡し船が港を出る"


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("Jane Austen\nBy Jane Doe\n14 April 2025", "Jane Austen"),
        (
            "Jane Austen and Emily Brontë\nBy Jane Doe\n14 April 2025",
            "Jane Austen and Emily Brontë",
        ),
        ("Lotto results, 12 April\n\nBy Jane Doe\n\n14 April 2025", "Lotto results, 12 April"),
        ("# Lotto results, 12 April\n\nBy Jane Doe\n\n14 April 2025", "Lotto results, 12 April"),
        (
            "NEWS | Storm over the islands\n\nBy Jane Doe\n\n14 April 2025",
            "Storm over the islands",
        ),
    ],
)
def test_a_headline_that_looks_like_another_line(front: str, title: str) -> None:
    """A name, or words beside a day, are the headline where other lines say who and when."""
    article = read(front)
    assert article.title == title
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


def test_a_menu_is_no_kicker() -> None:
    """Several items of a list above the headline are the page's."""
    menu = "* [Home](/)\n* [News](/news)\n* [Sport](/sport)"
    article = read(f"{menu}\n\n# {TITLE}\n\nBy Jane Doe\n\n14 April 2025")
    assert article.headline is not None
    assert article.headline.kicker is None
    assert article.title == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "14/04/2025 11h59 Atualizado há 3 meses",
        "14/04/2025 Atualizado há 3 meses",
        "14 April 2025, updated 3 months ago",
        "14. April 2025, 11:59 Uhr, aktualisiert vor 2 Stunden",
    ],
)
def test_how_long_ago_beside_a_date(line: str) -> None:
    """When the text was changed counts from a day that nobody knows; the date stays one."""
    article = read(f"# {TITLE}\n\n{line}")
    assert article.date is not None
    assert (article.date.iso or "").startswith("2025-04-14")


@pytest.mark.parametrize(
    "opening", ["al-Noor sailed", "iPhones rang", "de Witt slept", "'s Nachts slept"]
)
def test_a_text_that_opens_with_a_small_letter_takes_no_date_along(opening: str) -> None:
    """A day of a year, or a byline, above a blank line is no first half of a sentence."""
    text = f"{opening} at noon, though the wind had risen to force ten. {BODY}"
    for title in (f"# {TITLE}", TITLE):
        for front in (
            "By Jane Doe\n\n14 April 2025",
            "14 April 2025\n\nBy Jane Doe",
            "Jane Doe\n14 April 2025",
            "By Jane Doe\n14 April 2025",
        ):
            article = newsparse.parse(f"{title}\n\n{front}\n\n{text}")
            assert [author.name for author in article.authors] == ["Jane Doe"]
            assert article.date is not None
            assert article.date.iso == "2025-04-14"
            assert article.paragraphs[0].text.startswith(opening)


@pytest.mark.parametrize(
    "first",
    [
        "Dear friends of the harbour:",
        "女士们、先生们：",
        "New York Gazette —",
        "Read this page at https://gazette.example/2025/04/14/ports",
        "| Ports | Ferries | Trains |",
        "* *",
        "2819",
        "The quay at Marrick on Monday — Foto: Jane Doe/Harbour Pictures",
        "The quay at Marrick is shut and nobody knows why. The mayor has asked the firm to say so, and he says",
    ],
)
def test_what_heads_no_text(first: str) -> None:
    """A text without a headline gets none from the line that it opens with."""
    text = (
        f"{first}\n\nThe ferries to the islands stayed in harbour on Monday because the wind had risen to "
        "force ten, and nobody could say when they would leave the quay again.\n\nThe council met in "
        "the school on Monday evening to count what the storm had cost the town.\n"
    )
    assert newsparse.parse(text).headline is None


@pytest.mark.parametrize(
    "front",
    [
        "Island ferries\n\n{title}",
        "Sea News\n\n{title}\n\nThe harbour office counts nine roofs and a market hall without its glass",
        "Sea News\n14 April 2025\n\n{title}",
        "14 April 2025\n\nSea News\n\n{title}",
        "Wind & Weather News —\n\n{title}\n\nBy Jane Doe",
        "Signal Strength\nAdvertisement\n\n{title}",
        "Top Stories\nPrint\n\n{title}\n\nBy Jane Doe",
        "Advertisement\nSea News\n\n{title}\n\nBy Jane Doe\n14 April 2025",
        "advertisement\nadvertisement\nadvertisement\n\n{title}\n\nBy Jane Doe",
        "Home News Sport Culture Weather Opinion\nFollow us\n\n{title}\n\nBy Jane Doe",
        "- Harbour Gazette\n- Local news and weather\n\n{title}\n\nBy Jane Doe",
        f"{NOTICE}\n\n{{title}}\n\nBy Jane Doe",
    ],
)
def test_what_a_tool_leaves_above_the_headline(front: str) -> None:
    """The section or topic, buttons and notices stand above a headline that nothing marks."""
    article = newsparse.parse(f"{front.format(title=TITLE)}\n\n{BODY}")
    assert article.headline is not None
    assert article.headline.text == TITLE
    assert [p.text for p in article.paragraphs][-2:] == PARAGRAPHS


@pytest.mark.parametrize(
    ("front", "headline"),
    [
        # A headline of few words, above what is longer but no headline.
        ("Quiet harbour\n\n14 April 2025 11:59 | Sea News, Weather | 3 comments", "Quiet harbour"),
        ("Quiet harbour\n\nNobody could say when the first of them would leave.", "Quiet harbour"),
        ("Quiet harbour\n\nPhoto: Jane Doe/Harbour Pictures", "Quiet harbour"),
        ("Quiet harbour\n\nBy Jane Doe\n14 April 2025", "Quiet harbour"),
        # Two lines of one headline, none of which is a button.
        ("Quiet harbour\nclosed ports\n\nBy Jane Doe", "Quiet harbour closed ports"),
        # The tool prints the headline twice, beside a picture the second time.
        (f"{TITLE}\n\n{TITLE}\n\nBy Jane Doe", TITLE),
    ],
)
def test_a_headline_above_what_is_none(front: str, headline: str) -> None:
    """What stands below few words does not make them a section."""
    article = newsparse.parse(f"{front}\n\n{BODY}")
    assert article.headline is not None
    assert article.headline.text == headline


def test_full_stops_settle_no_date_where_the_words_are_english() -> None:
    """Newsrooms that write English set the day first or the month, whatever parts the numbers."""
    english = newsparse.parse(f"# {TITLE}\n\nJane Doe 04.05.25\n\n{BODY}")
    assert english.date is not None
    assert english.date.alternatives == ("2025-05-04", "2025-04-05")
    assert [doubt.kind for doubt in english.doubts] == [newsparse.DoubtKind.AMBIGUOUS_DATE]
    later = newsparse.parse(f"# {TITLE}\n\nJane Doe 04.15.25\n\n{BODY}")
    assert later.date is not None
    assert later.date.iso == "2025-04-15"
    text = (
        "Die Fähren zu den Inseln blieben am Montag im Hafen, weil der Wind auf Stärke zehn zugenommen "
        "hatte, und niemand konnte sagen, wann sie wieder ablegen."
    )
    german = newsparse.parse(f"# Die Fähren bleiben im Hafen\n\nJana Muster 04.05.25\n\n{text}")
    assert german.date is not None
    assert german.date.iso == "2025-05-04"


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By\nJane Doe", ["Jane Doe"]),
        ("By\nJane Doe\n,\nJohn Roe\nand\nAnn Lee", ["Jane Doe", "John Roe", "Ann Lee"]),
        ("Written by\nJane Doe\nand\nJohn Roe", ["Jane Doe", "John Roe"]),
        ("Geschrieben von\nJana Muster", ["Jana Muster"]),
        ("Par\nAnne Durand\n,\nPaul Martin", ["Anne Durand", "Paul Martin"]),
        ("Escrito por\nAna Ruiz\ny\nPablo Gil", ["Ana Ruiz", "Pablo Gil"]),
        ("Autor:\nAnna Nowak\ni\nJan Kos", ["Anna Nowak", "Jan Kos"]),
        ("Door\nAnna de Vries\nen\nJan Smit", ["Anna de Vries", "Jan Smit"]),
        ("By\nJane Doe\nin\nLondon", ["Jane Doe"]),
        ("Автор:\nАнна Петрова", ["Анна Петрова"]),
        ("By\nMarrick's Editorial Writers", ["Marrick's Editorial Writers"]),
        ("Jane Doe\n,\nJohn Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe\n|\nLondon", ["Jane Doe"]),
    ],
)
def test_a_byline_of_which_each_word_has_its_line(byline: str, names: list[str]) -> None:
    """Some tools begin a line with each link: marks, names and commas belong together."""
    for front in (byline, byline.replace("\n", "\n\n")):
        article = read(f"# {TITLE}\n\n{front}\n\n14 April 2025")
        assert [author.name for author in article.authors] == names
        assert article.date is not None
        assert article.headline is not None
        assert article.headline.text == TITLE


@pytest.mark.parametrize(
    "lines",
    ["By\nthe harbour master", "By\n14 April 2025", "From\nhere", "Von\nwegen", "And\nJane"],
)
def test_a_mark_above_what_names_nobody(lines: str) -> None:
    """The word in front of a byline needs one."""
    assert newsparse.parse(f"# {TITLE}\n\n{lines}\n\n{BODY}").byline is None


@pytest.mark.parametrize(
    "post",
    [
        "— Jane Doe (@janedoe) April 14, 2025",
        "— The Marrick Gazette (@marrickgazette) April 14, 2025",
        "– Jana Muster (@janamuster)",
        "-- Jane Doe (@janedoe) 14 April 2025",
    ],
)
def test_who_wrote_a_post_did_not_write_the_text(post: str) -> None:
    """A text that opens with a post names who wrote that."""
    text = f"# {TITLE}\n\nThe ferries stay in harbour tonight, all of them.\n\n{post}\n\n{BODY}"
    article = newsparse.parse(text)
    assert article.byline is None
    assert article.date is None


@pytest.mark.parametrize("label", ["Filed to:", "Topics:", "Pictured:", "(Credit:", "Related:"])
def test_a_label_says_that_a_name_is_no_byline(label: str) -> None:
    """What stands below a label is what the label says."""
    article = newsparse.parse(
        f"# {TITLE}\n\nJane Doe\n\n14 April 2025\n\n{label}\n\nJohn Roe\n\n{BODY}"
    )
    assert [author.name for author in article.authors] == ["Jane Doe"]


@pytest.mark.parametrize("label", ["By:", "Author:", "Autor:", "Posted by:"])
def test_a_label_of_authors(label: str) -> None:
    """Unless it says that somebody wrote."""
    article = newsparse.parse(f"# {TITLE}\n\n{label}\n\nJane Doe\n\n{BODY}")
    assert [author.name for author in article.authors] == ["Jane Doe"]


@pytest.mark.parametrize(
    "below", [", whose editor was on board.", ". Nobody else was on board.", ") says so as well."]
)
def test_a_house_amid_a_sentence_signs_nothing(below: str) -> None:
    """A tool has cut a sentence at the name of a paper, which is a link."""
    text = f"The minister told the story of the ferry in an interview with the\nWall Street Journal\n{below}"
    assert newsparse.parse(f"{TITLE}\n{text}\n{BODY}").byline is None


def test_a_counter_stands_before_the_date() -> None:
    """The number of comments hides neither date nor byline."""
    article = read(f"# {TITLE}\n\n##### [12](/comments) 11/28/2025 11:00 AM PST BY MARRICK STAFF")
    assert [author.name for author in article.authors] == ["MARRICK STAFF"]
    assert article.date is not None
    assert article.date.iso == "2025-11-28T11:00-08:00"


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("On 14 April 2025", "the council voted to sell the public baths to a developer."),
        ("On Monday, 14 April 2025,", "the council voted to sell the baths to a developer."),
        ("Am 14. April 2025", "hat der Rat beschlossen, das Bad an einen Bauherrn zu verkaufen."),
        ("Le 14 avril 2025", "le conseil a voté la vente des bains publics à un promoteur."),
        ("Στις 14 Απριλίου 2025", "το συμβούλιο ψήφισε να πουλήσει τα δημόσια λουτρά."),
        ("El 14 de abril de 2025", "el consejo votó vender los baños públicos a un promotor."),
        ("14 апреля 2025", "года совет решил продать городскую баню частному владельцу."),
        ("14 апреля 2025 года", "совет решил продать городскую баню частному владельцу."),
    ],
)
def test_a_sentence_begins_with_its_day(first: str, rest: str) -> None:
    """Behind "On" or a comma the sentence goes on below, in small letters; no line of dates does."""
    article = newsparse.parse(f"# {TITLE}\n\n{first}\n\n{rest}\n\n{BODY}")
    assert article.date is None
    assert article.paragraphs[0].text == f"{first} {rest}"


@pytest.mark.parametrize(
    ("front", "names"),
    [
        ("By\n\nJane Doe\n\nand\n\nJohn Roe", ["Jane Doe", "John Roe"]),
        ("By Jane Doe\n\nand\n\nJohn Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe\n\n,\n\nJohn Roe\n\nand\n\nAnn Lee", ["Jane Doe", "John Roe", "Ann Lee"]),
        ("By\n\nJane Doe\n\n14 April 2025\n\nat 9:30", ["Jane Doe"]),
    ],
)
def test_each_name_is_where_its_span_says(front: str, names: list[str]) -> None:
    """Blank lines within a byline count: behind them nothing stands a line too early."""
    text = f"# {TITLE}\n\n{front}\n\n{BODY}"
    article = newsparse.parse(text)
    assert [author.name for author in article.authors] == names
    assert [author.span.of(text) for author in article.authors] == names
    assert article.byline is not None
    assert article.byline.span.of(text).endswith(names[-1])


def test_half_of_a_byline_is_none() -> None:
    """Names set on lines of their own, of which the last goes on in the text, sign nothing."""
    text = "T Zoey Zep\nR Dv\n\nJ De\n,\nJ Re\nn"
    article = newsparse.parse(text)
    assert [(author.name, author.span.of(text)) for author in article.authors] == [("R Dv", "R Dv")]
    assert article.body == "J De, J Re n"


def test_a_name_below_its_mark_is_no_text() -> None:
    """The name is the byline's, though what stands below begins with a small letter."""
    text = f"# {TITLE}\n\nBY\nJane Doe\nal-Noor was the first of the ferries to sail on Monday.\n\n{BODY}"
    article = newsparse.parse(text)
    assert [author.span.of(text) for author in article.authors] == ["Jane Doe"]
    assert "Jane Doe" not in article.body


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        # A running word too many for a date line.
        (f"{TITLE}\n\nCorrection 8/29/10 earlier version of this said otherwise\n\n{BODY}", 50),
        # A name that stands elsewhere; a word that is capital at the beginning of a sentence alone.
        (
            ", Storsey.\n\nbattle of Marrick Bridge eleven years ago, but it was one of\n\nStorsey",
            20,
        ),
        ("## Storm `closes` ports ##\n\n" + BODY, 5),
        ("# Storm closes ports\n\n`Nobody was hurt on Monday`\n\n" + BODY, 9),
        (
            "The storm struck in several loca- tions early, in the har- bour and at the locations of the harbour.",
            30,
        ),
    ],
)
def test_any_blank_is_a_blank(text: str, blanks: int) -> None:
    """No-break spaces in the place of blanks, all or some, change nothing."""
    article = newsparse.parse(text)
    for count in (blanks, len(text)):
        assert newsparse.parse(text.replace(" ", "\u00a0", count)) == article
    assert newsparse.parse("\u00a0".join(text.rsplit(" ", blanks))) == article


@pytest.mark.parametrize(
    "line",
    [
        "14.04.2025 at 10:15 - Jane Doe - 91 comments",
        "14.04.2025 at 10:15 - Jane Doe - in Harbour - 3 additions",
        "Jane Doe | Harbour | 14 April 2025 | 12 replies",
    ],
)
def test_the_author_between_the_day_and_counts(line: str) -> None:
    """Dashes and bars part what stands on one line."""
    article = newsparse.parse(f"# {TITLE}\n\n{line}\n\n{BODY}")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert (article.date.iso or "").startswith("2025-04-14")
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize("site", [" | Eastmouth Gazette", " - eastmouth"])
@pytest.mark.parametrize(
    "between",
    [
        "Discover the Eastmouth Group\n\nDirectory of sites Login Contact Support",
        "Subscribe\nYou are here: Home → Collections → Harbours",
        "The best of the north, every day at noon\nfor-phone-only for-desktop-up for-wide-up",
    ],
)
def test_the_headline_is_what_the_page_is_titled_after(site: str, between: str) -> None:
    """Between the title of the page and its like stands what no article says."""
    article = read(f"{TITLE}{site}\n\n{between}\n\n{TITLE}\n\nBy Jane Doe\n14 April 2025")
    assert article.headline is not None
    assert article.headline.text == TITLE


def test_a_page_titled_after_its_section_has_another_headline() -> None:
    """A word names a section: "World | 1" above "WORLD"."""
    article = read(f"World | 1\n\nWORLD\n\n{TITLE}\nBy Jane Doe\n14 April 2025")
    assert article.headline is not None
    assert article.headline.text == TITLE


def test_the_end_of_a_caption_is_no_byline() -> None:
    """What a comma leads to in the line above is of its sentence: place, day and who made the picture."""
    caption = (
        "The head of the harbour board holds a news conference after the storm in Marrick,\n"
        "December 14, 2016.  REUTERS/Ann Ode"
    )
    article = read(f"# {TITLE}\n\nleft\n\nright\n\n{caption}\n\n1/3\n\nBy Jane Doe | MARRICK")
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Doe"]


def test_who_is_named_twice_is_one_author() -> None:
    """The second line says more of her: "By Jane Doe, Reuters" below the day."""
    article = read(f"# {TITLE}\n\n14 April 2025 | By Jane Doe\n\nBy Jane Doe, Reuters")
    assert article.byline is not None
    (author,) = article.byline.authors
    assert (author.name, author.affiliation) == ("Jane Doe", "Reuters")


def test_a_house_apart_is_none_of_the_authors() -> None:
    """Below the name beside the day it signs a box or a picture."""
    article = read(f"# {TITLE}\n\nJane Doe\n14 April 2025\n\nComments\n\n(Reuters)")
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Jane Doe"]
    article = read(f"# {TITLE}\n\nJane Doe\nReuters\n14 April 2025")
    assert article.byline is not None
    assert article.byline.authors[0].name == "Jane Doe"
    assert "Reuters" in (article.byline.authors[0].affiliation, article.byline.authors[-1].name)


ASKED = "Sue Doe\nDoe Fisheries AS\n+47 22 00 00 00\nsue@doefisheries.example"


@pytest.mark.parametrize(
    ("note", "kicker"),
    [
        (f"FOR IMMEDIATE RELEASE\n\nContact:\n{ASKED}", "FOR IMMEDIATE RELEASE"),
        (f"NEWS RELEASE\n\nMedia Contact: {ASKED}", "NEWS RELEASE"),
        (
            "NEWS RELEASE\n\nContact: Sue Doe, 555-010-0100, sue@doefisheries.example",
            "NEWS RELEASE",
        ),
        (f"FOR IMMEDIATE RELEASE\nMedia Contact:\n{ASKED}", "FOR IMMEDIATE RELEASE"),
        ("Contact:\n\nSue Doe\n\nDoe Fisheries AS\n\nsue@doefisheries.example", None),
        ("Media Contacts:\nSue Doe, sue@doefisheries.example\nJon Roe, +47 22 00 00 01", None),
        ("Pressekontakt:\nSabine Muster\nMuster AG\nTelefon: 040 123456", None),
        ("Contact presse :\nSophie Martin\nsophie@doefisheries.example", None),
    ],
)
@pytest.mark.parametrize("head", [f"# {TITLE}", TITLE])
@pytest.mark.parametrize("date", ["", "\n\n14 April 2025"])
def test_whom_to_ask_wrote_nothing(note: str, kicker: str | None, head: str, date: str) -> None:
    """A press release names somebody above its headline, and may say that it is one."""
    text = f"{note}\n\n{head}{date}"
    article = read(text)
    assert article.title == TITLE
    assert not article.authors
    assert article.headline is not None
    assert article.headline.kicker == kicker
    (asked,) = article.asides
    assert asked.kind == "contact"
    printed = note.rsplit("RELEASE\n", maxsplit=1)[-1].strip()
    assert asked.text == " ".join(printed.split())
    assert next(s.span.of(article.source) for s in article.segments if s.kind == "aside") in note


def test_whom_to_ask_below_the_headline() -> None:
    """There the note stands between headline and text, and the wire names the place."""
    text = f"FOR IMMEDIATE RELEASE\n\n{TITLE}\n\nContact:\n{ASKED}\n\n"
    article = newsparse.parse(f"{text}MARRICK, April 14, 2025 /PRNewswire/ -- {BODY}")
    assert article.title == TITLE
    assert not article.authors
    assert [aside.kind.value for aside in article.asides] == ["contact"]
    assert article.dateline is not None


@pytest.mark.parametrize(
    ("front", "author"),
    [
        (f"First Contact:\nThe film that nobody saw\n\n# {TITLE}\n\nBy Jane Doe", "Jane Doe"),
        (f"# {TITLE}\n\nBy Jane Doe\nContact:\njane@gazette.example", "Jane Doe"),
        (f"# {TITLE}\n\nWritten by:\n\nJane Doe\n\n14 April 2025", "Jane Doe"),
    ],
)
def test_who_wrote_is_no_contact(front: str, author: str) -> None:
    """Only a label for those who ask leads to somebody to answer them."""
    assert [one.name for one in read(front).authors] == [author]


@pytest.mark.parametrize("note", [f"Contact:\n{ASKED}", f"Contact: {ASKED}"])
def test_whom_to_ask_below_the_text(note: str) -> None:
    """There it is of the footer, however short the text is."""
    article = newsparse.parse(
        f"# {TITLE}\n\nBy Jane Doe\n\nThe ferries stayed in harbour on Monday.\n\n{note}\n\n"
        "© 2025 Doe Fisheries AS"
    )
    assert not article.asides
    assert [block.kind.value for block in article.footer] == ["contact", "copyright"]


def test_a_bare_line_above_a_marked_headline_is_its_kicker() -> None:
    """Also where neither byline nor date stands between them and the text."""
    article = read(f"Shipping\n\n# {TITLE}")
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == (TITLE, "Shipping")
    article = read(f"Shipping\n\n## The north\n\n# {TITLE}")
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == (TITLE, "The north")
    assert [aside.text for aside in article.asides] == ["Shipping"]


@pytest.mark.parametrize("sign", [". | EFE", " | EFE", ". / AP", " | AFP"])
@pytest.mark.parametrize("picture", ["", "![Barges](barges.jpg)\n", "![](barges.jpg)\n\n"])
def test_a_caption_below_the_headline_is_no_deck(sign: str, picture: str) -> None:
    """It names an agency behind a bar, as no deck does; the deck may stand above it."""
    told = f"Barges at the north quay this Monday{sign}"
    article = read(f"# {TITLE}\n\n{picture}{told}\n\nJane Doe | Marrick | 14 April 2025")
    assert article.standfirst is None
    assert [(aside.kind.value, aside.text) for aside in article.asides] == [("caption", told)]
    deck = "Nobody could say when the first of the ferries would leave."
    article = read(f"# {TITLE}\n\n{deck}\n\n{told}\n\nJane Doe | Marrick | 14 April 2025")
    assert article.standfirst is not None
    assert article.standfirst.text == deck


@pytest.mark.parametrize("site", ["EFE", "Reuters"])
def test_an_agency_behind_the_headline_is_the_site(site: str) -> None:
    """Right at the top the same bar parts the title from who printed it."""
    article = read(f"{TITLE} | {site}\n\nJane Doe\n\n14 April 2025")
    assert article.headline is not None
    assert (article.headline.text, article.headline.site) == (TITLE, site)


@pytest.mark.parametrize("deck", ["Who pays | and who does not", "The minister: 20 % / 30 % more"])
def test_a_bar_in_a_deck(deck: str) -> None:
    """Behind it stands no agency."""
    article = read(f"# {TITLE}\n\n{deck}\n\nBy Jane Doe\n\n14 April 2025")
    assert article.standfirst is not None
    assert article.standfirst.text == deck


@pytest.mark.parametrize("paper", ["", "THE DAILY COURIER, SATURDAY, JUNE 3, 1922.\n\n"])
@pytest.mark.parametrize("title", ["FIRE DESTROYS OLD MILL", "FIRE DESTR0YS OLD MILL"])
@pytest.mark.parametrize("rule", ["—", "–", "-"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_rules_between_headline_and_decks(paper: str, title: str, rule: str, between: str) -> None:
    """Old papers part them by dashes alone, which are no words of either."""
    deck = "Loss is Put at $40,000"
    front = f"{paper}{title}{between}{rule}{between}{deck}{between}{rule}\n\n"
    article = newsparse.parse(f"{front}MARRICK, June 2.—{BODY}")
    assert article.title == title
    assert article.standfirst is not None
    assert article.standfirst.text == deck
    assert [p.text for p in article.paragraphs][1:] == PARAGRAPHS[1:]
    markup = [s.span.of(article.source) for s in article.segments if s.kind == "markup"]
    assert markup.count(rule) == 2


def test_lines_between_rules_stay_apart() -> None:
    """Where the second deck is left in the text it does not run on from the first."""
    front = f"{TITLE}\n—\nLoss is put at a million\n—\n(Special to the Courier.)"
    article = newsparse.parse(f"{front}\n\n{BODY}")
    assert article.title == TITLE
    texts = [p.text for p in article.paragraphs]
    assert texts[-2:] == PARAGRAPHS
    assert not any("million" in text and "Special" in text for text in texts)


def test_a_dash_alone_below_a_sentence_parts_the_text() -> None:
    """There it is no rule of the front."""
    article = newsparse.parse(f"# {TITLE}\n\nBy Jane Doe\n\nThe mill is gone.\n\n—\n\n{BODY}")
    assert [p.text for p in article.paragraphs] == ["The mill is gone.", "—", *PARAGRAPHS]


@pytest.mark.parametrize(
    "days",
    [
        ("Monday, 14 April", "Tuesday, 15 April", "Wednesday, 16 April"),
        ("14 April 2025", "15 April 2025"),
        ("## 14 April 2025", "## 15 April 2025", "## 16 April 2025"),
    ],
)
def test_days_of_a_diary(days: tuple[str, ...]) -> None:
    """The first day is the article's; what stands below the next one is text, and no standfirst."""
    entries = (
        "The ferries of the northern line stayed in port, and nobody could say for how long.",
        "Nobody answered the letters of the crews, who have been waiting since the winter.",
        "The wind rose once more, and the harbour office closed its doors at noon.",
    )
    told = [f"{day}\n\n{text}" for day, text in zip(days, entries, strict=False)]
    article = newsparse.parse("\n\n".join(["# A week at sea", "By Ann Ode", *told]))
    assert article.standfirst is None
    assert article.asides == ()
    assert [p.text for p in article.paragraphs] == [
        text.removeprefix("## ") for entry in zip(days, entries, strict=False) for text in entry
    ][1:]
    assert article.date is not None
    assert article.date.text == days[0].removeprefix("## ")


MASTHEADS = ("World Socialist Web Site\n\nwsws.org\n\n", "The Guardian\n\n", "BBC News\n\n")


@pytest.mark.parametrize("masthead", MASTHEADS)
@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("विजय कुमार, दीपा जोशी  \n14 अप्रैल 2025", ["विजय कुमार", "दीपा जोशी"]),
        ("Harbour Workers Party (UK)  \n14 April 2025", ["Harbour Workers Party (UK)"]),
        ("By our correspondents  \n14 April 2025", ["our correspondents"]),
        ("14 April 2025", []),
    ],
)
def test_a_masthead_above_the_headline_signs_nothing(
    masthead: str, byline: str, names: list[str]
) -> None:
    """The outlet's name and address at the top of the page are no authors, whoever else is named."""
    article = read(f"{masthead}# {TITLE}\n\n{byline}")
    assert article.title == TITLE
    assert [author.name for author in article.authors] == names


def test_an_agency_above_the_headline_signs() -> None:
    """It delivers to others: on a page of its customers its name says who wrote."""
    assert [a.name for a in read(f"Reuters\n\n# {TITLE}\n\n14 April 2025").authors] == ["Reuters"]


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize(
    "title",
    [
        "Statement of the Foreign Ministry",
        "Заявление Министерства образования",
        "Oświadczenie Ministerstwa Zdrowia",
    ],
)
def test_a_statement_as_headline(mark: str, title: str) -> None:
    """Where nothing else can be the headline, the line that names whose statement it is is one."""
    article = read(f"{mark}{title}\n\n14 April 2025")
    assert (article.title, article.authors) == (title, ())
    article = read(f"{mark}{TITLE}\n\n{title}\n14 April 2025")
    assert article.title == TITLE
    assert len(article.authors) == 1


def test_a_trail_of_colons_is_no_headline() -> None:
    """One colon may be of a headline, as French sets it with blanks; two lead through a site."""
    for trail in ("Harbour Gazette : News & Analysis : Europe", "Küstenpost : Nachrichten : Welt"):
        assert read(f"{trail}\n\n{TITLE}\n\nBy Jane Doe\n14 April 2025").title == TITLE
    title = "Grève au port : les dockers votent"
    assert read(f"{title}\n\nPar Jeanne Dupont\n14 avril 2025").title == title


FIRST = (
    "Dockers at the three terminals of the port voted last week to strike, in defiance of a court "
    "order obtained by the Quayside Terminal Group on April 2."
)


@pytest.mark.parametrize("cut", [" by the", " Quayside", " Terminal", " Group", " on", " April"])
def test_the_rest_of_a_first_paragraph_is_no_front(cut: str) -> None:
    """A day in what a blank line cut off is not the article's, nor who is named beside it its author."""
    at = FIRST.index(cut)
    above = f"# {TITLE}\n\nJane Doe  \n14 April 2025\n\n"
    article = newsparse.parse(f"{above}{FIRST[:at]}\n\n{FIRST[at + 1 :]}\n\n{BODY}")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert article.standfirst is None
    assert "".join(p.text for p in article.paragraphs).replace(" ", "") == (
        (FIRST + "".join(PARAGRAPHS)).replace(" ", "")
    )


def test_no_byline_goes_on_with_a_sentence() -> None:
    """In small letters, and with a stop at its end, not even where nobody else is named."""
    at = FIRST.index(" by the")
    article = newsparse.parse(f"# {TITLE}\n\n{FIRST[:at]}\n\n{FIRST[at + 1 :]}\n\n{BODY}")
    assert article.byline is None
    assert [p.text for p in article.paragraphs] == [FIRST, *PARAGRAPHS]


def test_a_day_below_a_standfirst_without_a_stop() -> None:
    """It may be the second one of the front: when the text was changed."""
    deck = (
        "The council meets in the school to count what the storm has cost the town and its harbour"
    )
    article = read(f"# {TITLE}\n\n14 April 2025\n\n{deck}\n\nUpdated 15 April 2025\n\nBy Jane Doe")
    assert [date.iso for date in article.dates] == ["2025-04-14", "2025-04-15"]
    assert [author.name for author in article.authors] == ["Jane Doe"]


@pytest.mark.parametrize("note", ["[{}]", " [{}]", "({})"])
def test_notes_below_a_text_are_none_of_its_front(note: str) -> None:
    """A paragraph ends with its sentence, though the number of a note stands behind it."""
    told = [
        "The ferries stayed in harbour on Monday because of the wind, and so did the boats.",
        "Nobody knew when the storm would end, the harbour master said in the afternoon.",
    ]
    body = [paragraph + note.format(n) for n, paragraph in enumerate(told, start=1)]
    notes = ["[1] The Harbour Gazette, May 2, 2025.", "[2] Interview with the author, May 1, 2025."]
    text = "\n\n".join(
        ["# Storm closes the ports", "By Jane Doe", "May 3, 2025", *body, "* * *", *notes]
    )
    article = newsparse.parse(text)
    assert article.date is not None
    assert article.date.iso == "2025-05-03"
    assert [paragraph.text for paragraph in article.paragraphs][:2] == body


DECK = "Ferries to the isles stay in harbour until the wind drops, says the council of the town"


@pytest.mark.parametrize(
    "between", ["", "Share\n\nFacebook\n\nWhatsApp", "The quay on Monday morning. Photo: John Roe"]
)
def test_a_deck_without_a_stop_where_nobody_signs(between: str) -> None:
    """Words without a stop, between headline and whole paragraphs, are none of these."""
    for title in ("Storm closes the port", TITLE):
        article = read("\n\n".join(filter(None, [title, DECK, between])))
        assert article.title == title
        assert article.standfirst is not None
        assert article.standfirst.text == DECK


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        (
            "The council of the town had closed the harbour on Monday, said its mayor, Margaret",
            "Marsh, who was there. Nobody was hurt, and no boat was lost in the storm.",
        ),
        (
            "Nobody was hurt, said the mayor. The council of the town had closed the harbour in",
            "The Northern Quay was the first to break, and no boat was lost in the storm.",
        ),
        (
            "The council of the town had closed the harbour on Monday, as it said, because the",
            "Northern Quay was broken. Nobody was hurt, and no boat was lost in the storm.",
        ),
        ("What the storm has cost", "Nobody was hurt, and no boat was lost in the storm."),
    ],
)
def test_the_beginning_of_a_text_is_no_deck(first: str, rest: str) -> None:
    """A paragraph that a blank line cuts goes on, or has whole sentences; a crosshead is short."""
    article = newsparse.parse(f"{TITLE}\n\n{first}\n\n{rest}\n\n{BODY}")
    assert article.title == TITLE
    assert article.standfirst is None
    assert article.body.replace("\n\n", " ").startswith(f"{first} {rest}")


def test_few_words_between_section_and_deck_are_the_headline() -> None:
    """Three words may say who does what; a topic has a small word, and a name its capitals."""
    metas = "By Jane Doe\n\n14 April 2025"
    for title in ("Sztorm zamyka port", "Stormen stänger hamnen", "Шторм закрыл порт"):
        article = read(f"Transport\n\n{title}\n\n{DECK}\n\n{metas}")
        assert (article.title, article.headline and article.headline.kicker) == (title, "Transport")
        assert article.standfirst is not None
        assert article.standfirst.text == DECK
    for topic in ("Harbour of Marrick", "Northern Premier League", "Municipal elections 2026"):
        assert read(f"Transport\n\n{topic}\n\n{DECK}\n\n{metas}").title == DECK


def test_buttons_right_below_a_headline() -> None:
    """Without a blank line between, and without byline and day, the headline stands all the same."""
    for above in ("", "Transport\n"):
        article = read(f"{above}{TITLE}\nShare\nFacebook\nWhatsApp")
        assert article.title == TITLE
        assert (article.headline and article.headline.kicker) == (above.strip() or None)


_OVERFLOWN_BODY = (
    "The harbour board rejected the offer on Tuesday after a night of talks that nobody in the hall "
    "had expected to end so early.\n\nTwo ferries will stay in port until the end of May, the union "
    "said, because the gauges were never fitted on either of them.\n\nThe auditors asked for another "
    "two weeks, and the council promised to keep the station open until then."
)


def _set_at(column: int) -> str:
    """Return the body at a column of so many characters, as it is at 0."""
    if not column:
        return _OVERFLOWN_BODY
    return "\n\n".join(textwrap.fill(block, column) for block in _OVERFLOWN_BODY.split("\n\n"))


class TestOverflownHeadline:
    """The last word of a headline stands by itself, and right below it the deck begins."""

    @pytest.mark.parametrize("column", [0, 60, 72])
    @pytest.mark.parametrize("meta", ["By Jane Doe\n14 April 2025", "14 April 2025"])
    @pytest.mark.parametrize(
        ("first", "second", "deck"),
        [
            (
                "Ferry crews reject the offer of the board and stay in port",
                "harbour",
                "Auditors ask for two more weeks while the council looks on",
            ),
            (
                "Nobody knows who signed the contract for the western dam",
                "after storm",
                "The council has begun to count the boats of the bay again",
            ),
            (
                "Les équipages des ferries rejettent l'offre du conseil du",
                "port",
                "Les auditeurs demandent deux semaines de plus au conseil",
            ),
        ],
    )
    def test_deck_below(self, column: int, meta: str, first: str, second: str, deck: str) -> None:
        """The headline ends where the next word would have fitted."""
        article = newsparse.parse(f"{first}\n{second}\n{deck}\n\n{meta}\n\n{_set_at(column)}")
        assert article.title == f"{first} {second}"
        assert deck not in [paragraph.text for paragraph in article.paragraphs[1:]]

    @pytest.mark.parametrize("column", [0, 60, 72])
    @pytest.mark.parametrize(
        "lines",
        [
            # Each line is as long as the one above, or longer: somebody has set it so.
            ("Nobody knows", "who signed", "the contract for the dam"),
            ("Board rejects the offer", "No ferries sail", "before the end of May"),
            # In small letters it goes on.
            (
                "Ferry crews reject the offer of the board and stay in port",
                "again",
                "while auditors ask the council for two more weeks",
            ),
        ],
    )
    def test_one_headline(self, column: int, lines: tuple[str, ...]) -> None:
        """Lines of a headline that are set by hand, or go on, stay together."""
        head = "\n".join(lines)
        article = newsparse.parse(f"{head}\n\nBy Jane Doe\n14 April 2025\n\n{_set_at(column)}")
        assert article.title == " ".join(lines)

    def test_on_a_printed_page(self) -> None:
        """Below the head of a page, and in a script without capitals."""
        body = (
            "새 부두를 짓는 공사가 한 해 뒤로 미뤄지자 어민들이 시청 앞에\n"
            "모였다. 시장은 다음 달 초에 대책을 내놓겠다고 말했지만 어민들\n"
            "은 믿지 않는다고 했다. 배를 댈 곳이 없어 고기를 팔지 못한다는\n"
            "것이다.\n\n"
            "의회는 예산을 다시 심사하기로 했다. 지난해에 쓴 돈이 얼마인지\n"
            "아무도 대답하지 못했기 때문이다. 감사는 두 주가 더 걸린다고 한\n"
            "다. 그동안 배는 이웃 항구에 머문다.\n"
        )
        head = "새 부두 공사 한 해 미뤄져… 어민들 '배 댈 곳 없다' 시청 앞에"
        text = (
            f"한들신문\n\nBusiness | 1\n\n{head}\n모였다\n시장, 내달 초 대책 내놓기로… 의회는 예산 다시 심사\n\n"
            f"입력 2025년 4월 14일, 글 한가람\n\n{body}"
        )
        article = newsparse.parse(text)
        assert article.title == f"{head} 모였다"
        assert article.standfirst is not None
        assert article.standfirst.text.startswith("시장, 내달 초")
