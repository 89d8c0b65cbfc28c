"""Marks of blocks: headings, quotes, underlines, rules, lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import ParagraphKind
from newsparse.lines import INVISIBLE, Lines, read_lines
from newsparse.marks import Marks, follow_headings, is_separator, list_mark, read_marks


def read(text: str) -> tuple[Lines, Marks]:
    """Return line table and marks of *text*."""
    lines = read_lines(text)
    return lines, read_marks(lines)


@pytest.mark.parametrize("level", range(1, 7))
def test_headings(level: int) -> None:
    """The number of signs is the level, and the words begin behind them."""
    lines, marks = read("#" * level + "  Storm closes ports\n\nText.")
    assert marks.headings == {0: level}
    assert lines.texts[0] == "Storm closes ports"
    assert lines.source[lines.starts[0] : lines.stops[0]] == "Storm closes ports"


@pytest.mark.parametrize(
    "text", ["####### Storm", "#Storm", "#1 in the charts", "# ", "#", "Nr. # 3"]
)
def test_no_headings(text: str) -> None:
    """Seven signs, no blank behind them, or no words: that is text."""
    lines, marks = read(text)
    assert marks.headings == {}
    assert lines.texts == [text.strip()]


def test_closing_signs_of_headings_go() -> None:
    """Some tools close a heading with signs."""
    lines, marks = read("## Storm closes ports ##\n# C# for beginners")
    assert lines.texts == ["Storm closes ports", "C# for beginners"]
    assert marks.headings == {0: 2, 1: 1}
    assert lines.source[lines.starts[0] : lines.stops[0]] == "Storm closes ports"


@pytest.mark.parametrize("mark", ["> ", ">", "> > ", ">> "])
def test_quotes(mark: str) -> None:
    """What stands behind ``>`` is quoted, however deep."""
    lines, marks = read(f"{mark}It was a wall\n{mark}of water.\n\nText.")
    assert marks.quotes == {0, 1}
    assert lines.texts == ["It was a wall", "of water.", "", "Text."]
    assert lines.source[lines.starts[0] : lines.stops[0]] == "It was a wall"


def test_heading_in_a_quote() -> None:
    """A quotation may hold a heading."""
    lines, marks = read("> ## What next")
    assert (lines.texts, marks.headings, marks.quotes) == (["What next"], {0: 2}, {0})


def test_an_empty_quote_is_none() -> None:
    """A sign with nothing behind it quotes nothing."""
    lines, marks = read("> \n>\nText > sign")
    assert marks.quotes == set()
    assert lines.texts == [">", ">", "Text > sign"]


@pytest.mark.parametrize("blank", ["\u00a0", "  ", "\t", "\u200b "])
def test_marks_before_odd_blanks(blank: str) -> None:
    """The words begin behind the mark whatever blank stands there."""
    for mark, level in (("#", {0: 1}), ("##", {0: 2}), (">", {})):
        lines, marks = read(f"{mark}{blank}Storm  closes\u00a0ports")
        assert lines.texts == ["Storm closes ports"]
        assert lines.source[lines.starts[0]] == "S"
        assert marks.headings == level
    lines, marks = read(f">{blank}#{blank}Storm\u00ad")
    assert lines.texts == ["Storm"]
    assert lines.source[lines.starts[0] : lines.stops[0]] == "Storm"


def test_closing_signs_behind_odd_blanks() -> None:
    """An uneven heading loses its closing signs, too."""
    lines, _ = read("## Storm\u00a0closes ports ##\n")
    assert lines.texts[0] == "Storm closes ports"


def test_underlined_headings() -> None:
    """A line of ``=`` or ``-`` under words makes a heading of them."""
    lines, marks = read("Storm closes ports\n=====\n\nWhat next\n---\n\nText.")
    assert marks.headings == {0: 1, 3: 2}
    assert marks.rules == {1, 4}
    assert lines.texts[0] == "Storm closes ports"


def test_rules_are_no_underlines() -> None:
    """A rule with a blank line in front divides; so does one under a whole paragraph."""
    prose = "The port was shut on Monday, and the ferries stayed in harbour. " * 3
    _, marks = read(f"---\n\nText.\n\n---\n\n{prose}\n---\n\nMore.")
    assert marks.headings == {}
    assert marks.rules == {7}


def test_a_rule_under_a_rule() -> None:
    """An underline is not underlined."""
    _, marks = read("Storm\n===\n---\nText.")
    assert marks.headings == {0: 1}
    assert 1 in marks.rules


def test_a_marked_heading_keeps_its_level_when_underlined() -> None:
    """The sign in front outranks the line below."""
    _, marks = read("### Storm\n===\n")
    assert marks.headings == {0: 3}


@pytest.mark.parametrize(
    "text",
    [
        "* * *",
        "⁂",
        "❦",
        "***",
        "---",
        "- - -",
        "___",
        "–––",
        "• • •",
        "•",
        "*",
        "◆",
        "~",
        "※",
        "· · ·",
        "=====",
        "# # #",
        "...",
        "-" * 60,
        "=" * 79,
    ],
)
def test_separators(text: str) -> None:
    """Stars, dashes and dots that only part."""
    assert is_separator(text)


@pytest.mark.parametrize("text", ["A", "* a", "- Bread", "…", "“", "3", "-" * 160, "?!", "-", "*?"])
def test_no_separators(text: str) -> None:
    """Words, numbers and quotation marks part nothing."""
    assert not is_separator(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("- Bread", 2),
        ("* Bread", 2),
        ("+ Bread", 2),
        ("• Bread", 2),
        ("•Bread", 1),
        ("1. Bread", 0),
        ("12) Wine", 0),
        ("123. Wine", 0),
        ("► Bread", 2),
    ],
)
def test_list_marks(text: str, length: int) -> None:
    """A mark, a blank, words; a number says which item it is, and stays."""
    assert list_mark(text) == length


@pytest.mark.parametrize(
    "text",
    [
        "Bread",
        "1998 was a year",
        "1.5 million people",
        "12.30 Uhr",
        "1234. Wine",
        "-5 degrees",
        "-",
        "- ",
        "*Bread* was dear",
        "A man",
        "a",
        "“Bread”",
    ],
)
def test_no_list_marks(text: str) -> None:
    """Numbers, minus signs and emphasis open prose as well."""
    assert list_mark(text) is None


def test_letters_in_brackets_are_marks() -> None:
    """``b)`` opens an item in any script."""
    assert list_mark("b) Wine") == 0
    assert list_mark("в) вино") == 0


@given(st.text(st.sampled_from([*"#>=-`* \n\tab.", *INVISIBLE, "\u00a0"]), max_size=30))
def test_marks_leave_slices(text: str) -> None:
    """After the marks are gone a line still is its slice of the source, and not blank."""
    before = read_lines(text)
    lines, marks = read(text)
    for i, words in enumerate(lines.texts):
        assert bool(words) == bool(before.texts[i])
        assert before.starts[i] <= lines.starts[i] <= lines.stops[i] <= before.stops[i]
        printed = lines.source[lines.starts[i] : lines.stops[i]]
        visible = "".join(c for c in printed if c not in INVISIBLE)
        assert visible.split() == words.split()
    assert all(1 <= level <= 6 for level in marks.headings.values())
    assert all(lines.texts[i] for i in (*marks.headings, *marks.quotes, *marks.rules))


def test_a_wrapped_headline_is_underlined_as_a_whole() -> None:
    """Three lines at most, down from a blank line; what stands above is none of it."""
    text = "Above\n\nAs the town sells its last ferry,\nthe islanders ask who\nis to pay\n=====\n\nText."
    assert sorted(read_marks(read_lines(text)).headings) == [2, 3, 4]
    long = "One\ntwo\nthree\nfour\n=====\n"
    assert sorted(read_marks(read_lines(long)).headings) == [1, 2, 3]


def test_a_headline_of_several_lines_in_capitals_is_underlined_with_dashes() -> None:
    """Set alike, the lines are one heading; what is set otherwise, or a word alone, is none of it."""

    def headings(text: str) -> dict[int, int]:
        return read_marks(read_lines(text)).headings

    assert headings("STORM CLOSES THE PORT\nFOR A WEEK\n----\n\nText.") == {0: 2, 1: 2}
    assert headings("SHIPPING\nSTORM CLOSES THE PORT\nFOR A WEEK\n----\nText.") == {1: 2, 2: 2}
    for above in ("Monday in the north", "SHIPPING", "Jane Doe", "", "----"):
        assert headings(f"{above}\nSTORM CLOSES THE PORT\n----\n\nText.") == {1: 2}
    assert headings("NAP NEWS AGENCY\nThe storm came\n----\n") == {1: 2}


def test_an_article_set_in_typewriter() -> None:
    """Tools mark it as code: fences and the marks around whole lines go, the words stay."""
    text = (
        "## **`Storm closes ports`**\n\n### `By Jane Marsh`\n\n```\n3 May 2024\n```\n\n"
        "```text\nThe ferries stayed in harbour\non Monday.\n```\n\n`Nobody` had `said` so."
    )
    lines, marks = read(text)
    assert [line for i, line in enumerate(lines.texts) if line and i not in marks.rules] == [
        "Storm closes ports",
        "By Jane Marsh",
        "3 May 2024",
        "The ferries stayed in harbour",
        "on Monday.",
        "`Nobody` had `said` so.",
    ]
    article = newsparse.parse(text)
    assert (article.title, article.date and article.date.iso) == (
        "Storm closes ports",
        "2024-05-03",
    )
    assert [a.name for a in article.authors] == ["Jane Marsh"]
    assert [p.text for p in article.paragraphs] == [
        "The ferries stayed in harbour on Monday.",
        "`Nobody` had `said` so.",
    ]


@pytest.mark.parametrize("text", ["```\nOne fence", "`a` and `b`", "``", "` `", "`a``", "*`a`"])
def test_what_is_no_typewriter(text: str) -> None:
    """A single fence, two words, an empty span, and marks that do not match stay."""
    assert read(text)[0].texts == text.split("\n")
    assert not read(text)[1].rules


def test_a_text_that_a_mail_program_quotes() -> None:
    """What is sent on is quoted as a whole, and no quotation; its blank lines hold the mark alone."""
    front = "Storm closes ports\n\nBy Jane Marsh\n3 May 2024\n\n"
    words = "The ferries stayed in harbour on Monday because\nthe wind had risen to force ten."
    text = f"{front}{words}\n\n{words}\n"
    quoted = "".join(f"> {line}\n" if line else ">\n" for line in text.splitlines())
    assert newsparse.parse(quoted) == newsparse.parse(text)
    # So is one below the line that says who wrote, and when.
    for above in ("On Mon, 14 Apr 2025, Kate wrote:\n\n", "Am 14.04.2025 schrieb Anna:\n"):
        article = newsparse.parse(above + quoted)
        assert article.title == "Storm closes ports"
        assert [date.iso for date in article.dates] == ["2024-05-03"]
        assert [p.kind.value for p in article.paragraphs] == ["text", "text"]
        assert not article.doubts
    # A letter below the words of a writer is one.
    letter = f"# A letter\n\nBy Jane Marsh\n\nIt says:\n\n> {words}\n>\n> {words}\n"
    assert [p.kind.value for p in newsparse.parse(letter).paragraphs][1:] != ["text", "text"]
    # A quotation within a text is one.
    article = newsparse.parse(
        f"{text}\n> Nobody had been told\n>\n> of it before noon.\n\n{words}\n"
    )
    assert [p.kind.value for p in article.paragraphs] == ["text", "text", "quote", "quote", "text"]


PROSE = (
    "Nobody at the harbour office could say when the first of the ferries\n"
    "would leave the quay again, since the wind had risen to force ten in\n"
    "the night and the gauges on the western dam had not been read.\n\n"
)
LONG = "Harbour office cannot say when the first ferries will leave"


def test_a_wrapped_heading_goes_on() -> None:
    """A tool that wraps its lines wraps headings, too, and marks the first line alone."""
    article = newsparse.parse(
        f"# {LONG} their\nold quay again\n\n"
        "## The wind had risen to force ten, and the trains were late all\nTuesday. Nobody was hurt.\n\n"
        f"By Jane Doe\n14 April 2025\n\n{PROSE * 2}"
        "### What the people of the islands have told this paper about the\nWest\n\n" + PROSE
    )
    assert article.title == f"{LONG} their old quay again"
    assert article.standfirst is not None
    assert article.standfirst.text.endswith("all Tuesday. Nobody was hurt.")
    crosshead = article.paragraphs[2]
    assert crosshead.kind is ParagraphKind.CROSSHEAD
    assert crosshead.text.endswith("about the West")
    assert [repair.reason for repair in crosshead.repairs] == [("rule:heading",)]
    assert newsparse.replay(article.source, crosshead) == crosshead.text
    paragraphs = newsparse.parse_paragraphs(f"## {LONG} their\nold quay again\n\n{PROSE}")
    assert paragraphs[0].text == f"{LONG} their old quay again"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        # The heading does not fill its line: so this page sets text under its headings.
        ("Harbour office is silent", "Nobody was hurt."),
        # A paragraph below, and no blank line soon.
        (f"{LONG} their", PROSE.strip()),
        # A list, a quotation, another heading.
        (f"{LONG} their", "- quays are closed"),
        (f"{LONG} their", "> Nobody was hurt."),
        (f"{LONG} their", "### quays are closed"),
        # A next word would have fitted.
        (f"{LONG}", "so Nobody was hurt."),
    ],
)
def test_what_a_heading_does_not_go_on_with(heading: str, below: str) -> None:
    """What stands right below a heading is a text of its own unless the heading was wrapped."""
    lines = read_lines(f"{PROSE}## {heading}\n{below}\n\n{PROSE}")
    marks = read_marks(lines)
    follow_headings(lines, marks, 70)
    assert not marks.further


def test_no_heading_goes_on_in_a_narrow_column() -> None:
    """Nor where the heading is longer than any line of the page."""
    for width, heading in ((12, "Head lines"), (70, LONG + " and all the boats of the isles")):
        lines = read_lines(f"# {heading}\nThe wind rose\n\n{PROSE}")
        marks = read_marks(lines)
        follow_headings(lines, marks, width)
        assert not marks.further


def test_one_short_heading_with_text_below_speaks_for_all() -> None:
    """Where one heading is followed by its text at once, the others may be as well."""
    lines = read_lines(f"## {LONG} their\nold quay again\n\n{PROSE}## Silence\n{PROSE}")
    marks = read_marks(lines)
    follow_headings(lines, marks, 70)
    assert not marks.further
    follow_headings(lines, marks, 0)
    assert not marks.further
