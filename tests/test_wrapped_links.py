"""Links that a tool has wrapped: one line again, but in paragraphs."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse import RepairKind
from newsparse.lines import read_lines
from newsparse.wrapped_links import mend_wrapped_links

HEADLINE = "Last ferry leaves Marrick after bridge takes its passengers"
BODY = [
    (
        "The last ferry across the Hollow Sound left the quay at Marrick on Sunday night, half empty and "
        "with a brass band on the upper deck that nobody had ordered."
    ),
    (
        "The company said that the [bridge](https://gazette.example/places/bridges/of-the-north-east/hollow-"
        "sound-bridge) had taken nine passengers in ten from it, and that the ferry would be sold to an "
        "owner in the north before the summer."
    ),
]
PLAIN = [BODY[0], BODY[1].partition("[")[0] + "bridge" + BODY[1].partition(")")[2]]


def mended(text: str) -> list[str]:
    """Return the lines of *text* that hold any words after links were mended."""
    lines = read_lines(text)
    mend_wrapped_links(lines)
    return [line for line in lines.texts if line]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An entry of a menu, a headline, a byline.
        ("  * [News of\nthe day](/news)", ["* [News of the day](/news)"]),
        ("# [Last ferry\nleaves](https://a.example/last-\nferry)", None),
        ("By [Jane Doe](/jane-\ndoe), [John\nRoe](/john) and [Ann\nLee](/ann), AP", None),
        # An entry ends where the next one begins, and where the next word would have fitted.
        ("* [A\nb](/c)\n* [D\ne](/f)", ["* [A b](/c)", "* [D e](/f)"]),
        (
            "[Jane\nDoe](/jane)\n14 April 2025, 9:30 a.m.",
            ["[Jane Doe](/jane)", "14 April 2025, 9:30 a.m."],
        ),
        ("> [Jane\nDoe](/jane)\n> said so", ["> [Jane Doe](/jane)", "> said so"]),
        # Pictures above a caption.
        ("![The\nquay](/a-\nb.jpg)\nThe quay", ["![The quay](/a-b.jpg)", "The quay"]),
        ("[![A\nb](/a.jpg)\n](/c)", ["[![A b](/a.jpg) ](/c)"]),
        ('[Share\nthis](/s "Share\nit")', ['[Share this](/s "Share it")']),
        # Some tools wrap an address anywhere.
        (
            "**[a.example/contact](https://a.example/contac\nt)**",
            ["**[a.example/contact](https://a.example/contact)**"],
        ),
        # Blanks within the address of a button.
        ("[](/s?text=Last\nferry leaves)", ["[](/s?text=Lastferry leaves)"]),
        ("[渡船\n離開](/a)", ["[渡船 離開](/a)"]),
    ],
)
def test_wrapped_links_are_one_line(text: str, expected: list[str] | None) -> None:
    """Words are parted by a blank, and an address by nothing: tools wrap it at its hyphens."""
    assert mended(text) == (expected or [text.replace("-\n", "-").replace("\n", " ")])


def sizes(count: int) -> list[str]:
    """Return the lines of a picture whose address names it in *count* sizes."""
    return [
        "![](https://img-",
        *(
            f"cdn.example/{n}00x{n}00/filters:focal\\({n}x{n}\\)/quay.jpg%20{n}00w,%20https://img-"
            for n in range(count)
        ),
        "cdn.example/quay.jpg)",
    ]


@pytest.mark.parametrize(
    "credit", ["", " Photo by Jane Doe, who took it from the upper deck of the\nferry"]
)
def test_a_picture_in_a_hundred_sizes_is_one_line(credit: str) -> None:
    """However many lines its address takes, no reader sees any of it."""
    lines = sizes(100)
    assert mended("\n".join(lines) + credit) == ["".join(lines) + credit.replace("\n", " ")]
    text = f"# {HEADLINE}\n\nBy Jane Doe\n\n{chr(10).join(lines)}\n\n" + "\n\n".join(BODY)
    assert [p.text for p in newsparse.parse(text).paragraphs] == PLAIN


def test_a_paragraph_of_many_lines_below_a_picture_stays() -> None:
    """Nor is a page of text one line because it begins with a picture."""
    text = ["![The quay](/a.jpg) " + BODY[0], *[f"[Pier\n{n}](/p{n}) is shut." for n in range(60)]]
    printed = "\n".join(text).split("\n")
    assert mended("\n".join(text)) == printed


@pytest.mark.parametrize(
    "text",
    [
        "[Jane Doe](/jane)\n[John Roe](/john)",
        "[Jane\n\nDoe](/jane)",
        "[Jane\nDoe] (/jane)",
        "[sic\nand so on",
        # What the printer has cut, perhaps, or surely.
        "[Last fer\u00ad\nry](/a)",
        "The mili-\ntary [has\nsaid](/so)",
        "[渡船](/a)在\n星期日[離\n開](/b)",
        "\n".join(textwrap.wrap(BODY[0] + " " + BODY[1], 60)),
    ],
)
def test_other_lines_stay(text: str) -> None:
    """Lines that no link runs through, and paragraphs, are left to other rooms."""
    assert mended(text) == [line.rstrip("\u00ad") for line in text.split("\n") if line]


@pytest.mark.parametrize("end", ["", "  "])
def test_blanks_at_line_ends_say_nothing(end: str) -> None:
    """A break of Markdown is lost wherever blanks at line ends are: its two blanks change nothing."""
    for text in (
        "[Jane\nDoe](/jane){end}\n14 April 2025",
        "[Jane\nDoe](/jane){end}\n14 April 2025, 9:30 a.m.",
        "[Harbour{end}\nnews](/news){end}\n[Sport](/sport)",
    ):
        assert mended(text.format(end=end)) == mended(text.format(end=""))


def test_each_character_is_accounted_for() -> None:
    """What parts the lines is a repair, and the text can be made again from the source."""
    text = (
        f"# [{HEADLINE.replace(' after', chr(10) + 'after')}](/last-\nferry)\n\n"
        "By [Jane Doe](/jane-\ndoe), [John\nRoe](/john) and [Ann\nLee](/ann)\n\n14 April 2025\n\n"
        + "\n\n".join(textwrap.fill(block, 78) for block in BODY)
        + "\n\n### [What the\nbridge costs](/bridge-\ncosts)\n\n"
        + textwrap.fill(BODY[0].replace("Marrick", "Storr"), 78)
    )
    article = newsparse.parse(text)
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe", "Ann Lee"]
    assert article.byline is not None
    assert text[article.byline.span.start : article.byline.span.stop].startswith("By [Jane")
    assert [p.text for p in article.paragraphs] == [
        *PLAIN,
        "What the bridge costs",
        BODY[0].replace("Marrick", "Storr"),
    ]
    assert "".join(text[s.span.start : s.span.stop] for s in article.segments) == text
    for paragraph in article.paragraphs:
        assert newsparse.replay(text, paragraph) == paragraph.text
    crosshead = article.paragraphs[2]
    wraps = [repair for repair in crosshead.repairs if repair.kind is RepairKind.WRAP]
    assert [text[r.span.start : r.span.stop] for r in wraps] == ["\n"]
    assert newsparse.parse(article.to_markdown(front_matter=True)) == article


WRAPPED = "\n\n".join(textwrap.fill(block, 78) for block in [*BODY, BODY[0], BODY[1]])
ADDRESS = "https://gazette.example/staff/reporters/jane-doe/articles/"


@pytest.mark.parametrize(
    ("byline", "date"),
    [
        (f"By [Jane Doe]({ADDRESS}) April\n14, 2025 3:21 PM", "2025-04-14T15:21"),
        (f"[Jane Doe]({ADDRESS}) \\- Apr 14,\n2025 11:15 am UTC", "2025-04-14T11:15+00:00"),
        (
            f"by [Jane Doe]({ADDRESS}) in\n[News](https://gazette.example/news) on Apr 14, 2025",
            None,
        ),
        (f"Von [Jane Doe]({ADDRESS}) am 14.\nApril 2025", None),
        (f"Par [Jane Doe]({ADDRESS}) le lundi\n14 avril 2025", None),
    ],
)
def test_a_line_is_full_with_an_address_that_no_reader_sees(byline: str, date: str | None) -> None:
    """A byline and its date are one line, though the tool has cut them."""
    article = newsparse.parse(f"# {HEADLINE}\n\n{byline}\n\n{WRAPPED}")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == (date or "2025-04-14")
    assert [p.text for p in article.paragraphs] == [*PLAIN, *PLAIN]


@pytest.mark.parametrize(
    ("lines", "rest"),
    [
        # The next word would have fitted.
        (["By [Jane Doe](/jane) April", "14, 2025"], WRAPPED),
        # Nothing shows that the text is wrapped, or that it is not wrapped wider.
        ([f"By [Jane Doe]({ADDRESS}) April", "14, 2025"], ""),
        ([f"By [Jane Doe]({ADDRESS}) April", "14, 2025"], "\n\n".join(BODY)),
        # A heading is no longer than its line says, and a list's items are not wrapped.
        ([f"# [The ferry]({ADDRESS}) that left", "in April"], WRAPPED),
        # A paragraph.
        ([f"The [ferry]({ADDRESS}) that no", *textwrap.wrap(BODY[0], 78)], WRAPPED),
    ],
)
def test_other_lines_with_addresses_stay(lines: list[str], rest: str) -> None:
    """What is short by what stands on it is left as it is."""
    assert mended("\n".join(lines) + f"\n\n{rest}")[: len(lines)] == lines


@pytest.mark.parametrize("cut", ["The port", "The port was shut on Monday, and the"])
def test_a_short_paragraph_shows_how_wide_an_article_is_set(cut: str) -> None:
    """Where links are few, the lines of a paragraph are left to the rooms that join paragraphs."""
    told = "The port was shut on Monday, and the ferries stayed in the harbour. The [full"
    text = (
        "# Storm closes the ports\n\nBy Jane Doe\n\n"
        f"LONDON — Wray said on Tuesday that he had not been told of the plan.\n{cut}\n\n"
        f"{told.removeprefix(cut).strip()}\n"
        "report](https://gazette.example/report) is to be published in the\nautumn.\n"
    )
    assert [p.text for p in newsparse.parse(text).paragraphs] == [
        (
            "LONDON — Wray said on Tuesday that he had not been told of the plan. The port was shut on Monday, "
            "and the ferries stayed in the harbour. The full report is to be published in the autumn."
        )
    ]


@pytest.mark.parametrize("last", ["is", "is due"])
def test_what_stands_below_a_mended_link_is_of_its_paragraph(last: str) -> None:
    """The line that the link left blank parts nothing: a cut below it is seen for what it is."""
    text = (
        "# Storm closes the ports\n\nBy our reporters\n\n14 April 2025\n\n"
        "The port was shut on Monday, and the fe-\nrries stayed in the harbour.\n\n"
        f"The [full\nreport](https://gazette.example/report)\n{last}\n\n"
        "to be published in the autumn. The port\nwas shut on Monday, and the ferries sta-\n"
        "yed in the harbour.\n\nShare this article\n\n© 2025 Eastmouth Gazette. All rights reserved.\n"
    )
    assert newsparse.parse(text).paragraphs[1].text == (
        f"The full report {last} to be published in the autumn. "
        "The port was shut on Monday, and the ferries stayed in the harbour."
    )


def test_lines_adjoin_over_what_was_joined() -> None:
    """A line stands right below a link of two lines, and not below a blank line."""
    lines = read_lines("By [Jane\nDoe](/staff/doe)\nIn Marrick\n\nThe rest")
    mend_wrapped_links(lines)
    assert [lines.adjoin(0, 2), lines.adjoin(2, 4)] == [True, False]
