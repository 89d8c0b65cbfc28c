"""Blocks of short lines that are of the page: buttons, topics, titles, and names beside them."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "Dockers vote to strike over night shifts at three ports"
BODY = (
    "Dockers at three ports voted on Monday to strike over night shifts, the first such vote in twenty years.",
    "“We were told nothing,” said Ann Ode, who has worked at the gate since 1998. “They changed it by text.”",
    "The company said it would talk to the union on Tuesday, and that ships would be sent elsewhere until then.",
)
SHARE = "Share\nFacebook\nX\nWhatsApp\nEmail\nCopy link"


def paragraphs(text: str) -> list[str]:
    """Return the texts of the paragraphs that are read."""
    return [paragraph.text for paragraph in newsparse.parse(text).paragraphs]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("Topics\nPorts\nLabour\nStrikes", "tags"),
        ("Most read\n1\nStorm closes the ports\n2\nMayor resigns after nine years", "related"),
        ("Read more\nPort fees to rise\nWhat the new law says", "related"),
        ("Themen\nHäfen\nArbeit", "tags"),
    ],
)
def test_a_label_says_what_the_column_below_it_is(block: str, kind: str) -> None:
    """A label heads short lines that say nothing by themselves, each on a line."""
    assert [found.kind.value for found in newsparse.parse_footer(block)] == [kind]


@pytest.mark.parametrize(
    "block",
    [
        # The lines of a paragraph, wrapped.
        "Topics\nwere many on the night, and the\nstrike was one of them",
        "Topics\nThe ferries stayed in harbour on Monday.\nSo did the boats.",
        # One line below is a sentence of two lines, or anything.
        "Topics\nThe ferries",
    ],
)
def test_no_label_heads_sentences(block: str) -> None:
    """What goes on with a small letter, ends in a stop or is a single line is no column."""
    with pytest.raises(newsparse.FooterError):
        newsparse.parse_footer(block)


def test_buttons_below_the_front_are_none_of_the_text() -> None:
    """More buttons than the lines of any note, one below the other, are no first paragraph."""
    text = "\n\n".join([f"# {HEAD}", "By Jane Doe", "14 April 2025", SHARE, *BODY])
    assert paragraphs(text) == list(BODY)


def test_a_stanza_is_no_column_of_buttons() -> None:
    """Verses of a text stay, however short they are."""
    verse = (
        "The rope is off\nThe bell is dumb\nThe gate is shut\nThe boats are home\nAnd no one\nCalls"
    )
    text = "\n\n".join([f"# {HEAD}", "By Jane Doe", "14 April 2025", BODY[0], verse, *BODY[1:]])
    assert all(line in " ".join(paragraphs(text)) for line in verse.split("\n"))


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize(
    "between",
    ["Share", SHARE, SHARE.replace("\n", "\n\n"), "Listen to this article", "4 min read"],
)
def test_a_bare_name_signs_above_buttons(between: str, mark: str) -> None:
    """Buttons between a person's name and the text do not count."""
    article = newsparse.parse("\n\n".join([mark + HEAD, "Jane Doe", between, *BODY]))
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert [paragraph.text for paragraph in article.paragraphs] == list(BODY)


def test_a_single_letter_among_buttons_is_one_of_them() -> None:
    """The network of one letter is no standfirst."""
    article = newsparse.parse("\n\n".join([HEAD, "Share\nFacebook\nX", "Jane Doe", *BODY]))
    assert article.standfirst is None


def test_a_menu_of_single_words_is_no_headline() -> None:
    """Sections one below the other, though unknown, stand above the headline."""
    text = "\n".join(["Ferries", "Cranes", "Weather", "Tides", HEAD, *BODY])
    article = newsparse.parse(text)
    assert article.title == HEAD
    assert [paragraph.text for paragraph in article.paragraphs] == list(BODY)


def test_a_front_of_many_buttons_is_one_front() -> None:
    """Byline and day stay above the text, however many buttons and a picture stand between."""
    caption = "Dockers at the gate in Marrick on Monday. Photograph: Sue Roe"
    front = [HEAD, "By Jane Doe", "14 April 2025", *SHARE.split("\n"), "Listen to this article"]
    article = newsparse.parse("\n".join([*front, caption, *BODY]))
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert [paragraph.text for paragraph in article.paragraphs] == list(BODY)


def test_columns_narrower_than_any_page_are_menus() -> None:
    """Where next to all of a text is on longer lines, short ones do not show that it is wrapped."""
    tags = "Topics\nPorts\nLabour\nStrikes"
    account = "Sign in\nSubscribe\nMy account"
    blocks = [account, HEAD, "14 April 2025", "By Jane Doe", *BODY, *BODY[:1], tags]
    article = newsparse.parse("\n\n".join([*blocks, "Jane Doe is a reporter who covers ports."]))
    assert "Topics Ports Labour Strikes" not in [one.text for one in article.paragraphs]


def test_the_last_of_the_titles_in_a_block_is_no_crosshead() -> None:
    """A blank line stands between it and the text, and none between it and the title above."""
    box = "More on this story\nPort fees to rise in autumn\nWhat the new law says"
    text = "\n\n".join([HEAD, "By Jane Doe", "14 April 2025", SHARE, BODY[0], box, *BODY[1:]])
    assert paragraphs(text) == list(BODY)


@pytest.mark.parametrize("between", ["|", "•", "/"])
def test_a_bar_between_name_and_day(between: str) -> None:
    """Each on a line of its own, name, bar and day are byline and date, and the bar is nothing."""
    article = newsparse.parse(
        "\n\n".join([HEAD, "Ilyas Brae-Lim", between, "14 April 2025", *BODY])
    )
    assert [author.name for author in article.authors] == ["Ilyas Brae-Lim"]
    assert article.date is not None
    assert article.standfirst is None


def test_the_day_of_another_article_is_of_its_box() -> None:
    """Below the front's own day another one takes no paragraph for a standfirst."""
    box = ["RELATED", "Ferry company cuts four routes", "16 June 2021, 10:31"]
    text = "\n".join([HEAD, "By Jane Doe", "14 April 2025", BODY[0], *box, *BODY[1:]])
    assert paragraphs(text) == list(BODY)


def test_the_mark_of_a_topic_is_no_heading() -> None:
    """A word in small letters behind one mark is a topic above the headline."""
    article = newsparse.parse("\n\n".join(["# islands", HEAD, "7.06am, 14 Oct 2025", *BODY]))
    assert article.title == HEAD


@pytest.mark.parametrize("path", ["author/odessa-hatch", "autoren/hatch-12.html", "by/ohatch"])
def test_a_link_to_a_writers_page_shows_who_signs(path: str) -> None:
    """A name that nothing else shows to be one is a byline where it leads to the writer."""
    link = f"[Odessa Marrick](https://www.gazette.example/{path})"
    article = newsparse.parse("\n\n".join([f"# {HEAD}", link, "Listen", *BODY]))
    assert [author.name for author in article.authors] == ["Odessa Marrick"]


@pytest.mark.parametrize("path", ["people/odessa-hatch", "news/odessa", "author/"])
def test_a_link_to_anything_else_shows_nothing(path: str) -> None:
    """Persons in the news have pages, too."""
    link = f"[Odessa Marrick](https://www.gazette.example/{path})"
    article = newsparse.parse("\n\n".join([f"# {HEAD}", link, "Listen", *BODY]))
    assert article.authors == ()


@pytest.mark.parametrize("sep", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "box",
    [
        # The title and the pitch say nothing of a letter by themselves.
        [
            "The Morning Tide",
            "The stories you need to know, in your inbox.",
            "Enter your email",
            "Sign up",
        ],
        ["Newsletter", "Five things, before your tea is cold.", "Enter your email", "Sign up"],
    ],
)
def test_the_title_and_pitch_of_a_form(box: list[str], sep: str) -> None:
    """What a form asks for is offered above it, under a title that no text stands below."""
    text = "\n\n".join([f"# {HEAD}", "By Jane Doe", "14 April 2025", BODY[0]])
    assert paragraphs("\n\n".join([text, sep.join(box), *BODY[1:]])) == list(BODY)


def test_a_crosshead_above_a_form_and_text_is_kept_where_marked() -> None:
    """A form may stand right below a heading of the text."""
    form = ["Enter your email", "Sign up"]
    text = [f"# {HEAD}", "By Jane Doe", "14 April 2025", BODY[0], "## What comes next", *form]
    assert "What comes next" in paragraphs("\n\n".join([*text, *BODY[1:]]))


@pytest.mark.parametrize(
    "account", ["Entrar\nAssine\nMinha conta", "Sign in\nSubscribe\nMy account"]
)
def test_buttons_of_different_kinds_between_paragraphs(account: str) -> None:
    """A block of which each line is a button is none of the text wherever it stands."""
    text = "\n\n".join([f"# {HEAD}", "By Jane Doe", "14 April 2025", BODY[0], account, *BODY[1:]])
    assert paragraphs(text) == list(BODY)


SITE_MENU = "\n".join(
    f"* [{section}](https://www.gazette.example/{section.lower()})"
    for section in (
        "News",
        "Business",
        "Sport",
        "Culture",
        "Opinion",
        "Podcasts",
        "Weather",
        "Jobs",
    )
)


def test_labels_alone_on_the_lines_of_a_page() -> None:
    """Each label says what the name below it has done."""
    names = ["Reporter", "Martha Quill", "Editor", "Tom Brae", "14 April 2025"]
    article = newsparse.parse("\n\n".join([SITE_MENU, f"# {HEAD}", *names, "Share", *BODY]))
    assert [(one.name, one.credit.value) for one in article.authors] == [
        ("Martha Quill", "by"),
        ("Tom Brae", "editing"),
    ]


@pytest.mark.parametrize(("town", "signed"), [("Ankara", True), ("Harbour days", False)])
def test_a_name_and_a_town_right_above_the_text(town: str, signed: bool) -> None:
    """A correspondent signs above the text with the town, however far below the headline."""
    deck = "The union says that talks broke down after the company withdrew its offer on Sunday."
    buttons = [
        "![](https://www.gazette.example/a.jpg)",
        "Share",
        "Facebook",
        "WhatsApp",
        "Telegram",
    ]
    front = [SITE_MENU, "16 February 2024 04:45", f"# {HEAD}", deck, *buttons]
    article = newsparse.parse("\n\n".join([*front, f"Deniz KARABOĞA  \n{town}", *BODY]))
    assert [one.name for one in article.authors] == ["Deniz KARABOĞA"] * signed
