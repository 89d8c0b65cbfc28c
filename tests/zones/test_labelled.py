"""Labelled fields: front matter, and the heads and tails of database exports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Author, DoubtKind, SegmentKind
from newsparse.lines import read_lines
from newsparse.testing import articles, texts
from newsparse.zones.exports import label
from newsparse.zones.front_matter import find_front_matter

BODY = (
    "Ferries stayed in harbour on Monday as the wind rose to force ten. Trains ran late.\n\n"
    "The harbour master said that nobody had seen such waves."
)
PARAGRAPHS = BODY.split("\n\n")

NEXIS = f"""\
                               1 of 10 DOCUMENTS


                          The Guardian (London)

                          April 14, 2025 Monday

Storm closes ports and
stops the trains

BYLINE: Jane Doe, Transport editor

SECTION: NEWS; Pg. 3

LENGTH: 34 words

DATELINE: DOVER

{BODY}

LOAD-DATE: April 15, 2025

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                 Copyright 2025 Guardian Newspapers Limited
                          All Rights Reserved
"""

NEXIS_NEW = f"""\
Page 1 of 2
Storm closes ports

Storm closes ports
The Guardian (London)
April 14, 2025 Monday 8:00 AM GMT

Copyright 2025 Guardian Newspapers Limited All Rights Reserved
Section: NEWS; Version:1
Length: 34 words
Byline: Jane Doe and John Roe
Highlight: Ferries and trains stood still, and nobody knows for how long they
will.

Body

{BODY}

Load-Date: April 14, 2025

End of Document
"""

FACTIVA = f"""\
SE
News
HD
Storm closes ports
BY
By Jane Doe
WC
34 words
PD
14 April 2025
SN
The Guardian
SC
GRDN
LA
English
CY
© Copyright 2025. The Guardian.
LP

{PARAGRAPHS[0]}

TD

{PARAGRAPHS[1]}

CO
xyzhrb : Harbour Company

IN
i74 : Water Transport

AN
Document GRDN000020250414el4e0001
"""

FACTIVA_INLINE = f"""\
HD  Storm closes ports
BY  Jane Doe
WC  34 words
PD  14 April 2025
SN  The Guardian
LA  English
LP  {PARAGRAPHS[0]}

TD  {PARAGRAPHS[1]}

IN  i74 : Water Transport
AN  Document GRDN000020250414el4e0001
"""

PROQUEST = f"""\
Title: Storm closes ports

Publication title: The Guardian

Publication date: Apr 14, 2025

Author: Doe, Jane; Roe, John

Abstract: Ferries and trains stood still.

Full text: {BODY}

Subject: Storms; Harbours

Language of publication: English

Document type: News

ProQuest document ID: 123456789

Copyright: Copyright Guardian Newspapers Limited Apr 14, 2025

Last updated: 2025-04-15
"""


def fields(**values: str) -> str:
    """Return front matter of these keys above the body."""
    lines = [f"{key}: {value}" for key, value in values.items()]
    return "\n".join(["---", *lines, "---", "", BODY])


def check(article: Article) -> None:
    """Check that the body is there, nothing else is, and that every character is accounted for."""
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS
    assert "".join(s.span.of(article.source) for s in article.segments) == article.source
    for value in (article.headline, article.byline, article.date):
        assert value is None or value.span.stop <= len(article.source)


@pytest.mark.parametrize(
    "source",
    [NEXIS, NEXIS_NEW, FACTIVA, FACTIVA_INLINE, PROQUEST],
    ids=["nexis", "nexis-new", "factiva", "factiva-inline", "proquest"],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_exports(source: str, newline: str) -> None:
    """The head of an export gives title, author, day, language and paper; no line of it is body."""
    article = newsparse.parse(source.replace("\n", newline))
    check(article)
    assert article.title is not None
    assert article.title.startswith("Storm closes ports")
    assert article.authors[0].name == "Jane Doe"
    assert article.date is not None
    assert article.date.iso is not None
    assert article.date.iso.startswith("2025-04-14")
    assert article.date.label == "published"
    assert (article.publisher, article.language) == ("The Guardian", "en")
    assert article.doubts == ()
    kinds = [segment.kind for segment in article.segments]
    assert kinds[0] in (SegmentKind.FRONT_MATTER, SegmentKind.BLANK)
    assert kinds.count(SegmentKind.HEADLINE) == 0


def test_nexis() -> None:
    """Nexis prints headline, paper and day without labels, the copyright line at the foot."""
    article = newsparse.parse(NEXIS)
    assert article.title == "Storm closes ports and stops the trains"
    assert article.authors == (Author(name="Jane Doe", role="Transport editor"),)
    assert article.dateline is not None
    assert article.dateline.location == "DOVER"
    assert [block.kind.value for block in article.footer] == ["copyright"]


def test_nexis_with_a_labelled_headline() -> None:
    """Older exports label the headline, too, and leave out the day."""
    source = (
        f"The Guardian\n\nHEADLINE: Storm closes ports\n\nBYLINE:\n\nLENGTH: 34 words\n\n{BODY}"
    )
    article = newsparse.parse(source)
    check(article)
    assert (article.title, article.byline, article.date) == ("Storm closes ports", None, None)


def test_nexis_without_a_day() -> None:
    """What stands alone above the labels is the headline."""
    article = newsparse.parse(
        f"Storm closes ports\n\nBYLINE: Jane Doe\n\nLENGTH: 34 words\n\n{BODY}"
    )
    check(article)
    assert article.title == "Storm closes ports"


def test_nexis_tail_right_under_the_text() -> None:
    """Where blank lines were lost, the tail is still no part of the last paragraph."""
    head = "Storm closes ports\n\nBYLINE: Jane Doe\n\nLENGTH: 34 words\n\n"
    article = newsparse.parse(f"{head}{BODY}\nLOAD-DATE: April 15, 2025\nLANGUAGE: ENGLISH")
    check(article)
    assert article.language == "en"


def test_proquest_names() -> None:
    """ProQuest files names under the surname, with semicolons between them."""
    article = newsparse.parse(PROQUEST)
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert article.byline is not None
    assert article.byline.text == "Doe, Jane; Roe, John"


def test_text_file() -> None:
    """A text file that opens with its title labelled."""
    article = newsparse.parse(
        f"Title: Storm closes ports\nAuthor: Jane Doe\nDate: 14 April 2025\n\n{BODY}"
    )
    check(article)
    assert (article.title, article.authors) == ("Storm closes ports", (Author(name="Jane Doe"),))
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


@pytest.mark.parametrize(
    "source",
    [
        "Title: A life of storms\n\n" + BODY,
        "Ferries\n\nSource: Reuters\n\n" + BODY + "\n\nLength: 5 min",
        "IN THE HARBOUR\n\n" + BODY,
        "BY THE SEA\n\nPD\n\n" + BODY,
        "The paper\n\n" + "x" * 250 + "\n\nBYLINE: Jane Doe\n\nLENGTH: 34 words\n\n" + BODY,
    ],
)
def test_no_export(source: str) -> None:
    """One label, or a word that is a code by chance, makes no export."""
    article = newsparse.parse(source)
    assert SegmentKind.FRONT_MATTER not in {segment.kind for segment in article.segments}
    assert PARAGRAPHS[0] in [paragraph.text for paragraph in article.paragraphs]


def test_body_with_a_label() -> None:
    """A paragraph of the body that begins as a label does stays, and all above it."""
    body = f"{BODY}\n\nNotes: they were the harbour's own, which nobody had looked at for years.\n\nThe wind went down at night."
    article = newsparse.parse(
        f"Storm closes ports\n\nBYLINE: Jane Doe\n\nLENGTH: 34 words\n\n{body}\n\nLOAD-DATE: April 15, 2025"
    )
    assert "\n\n".join(paragraph.text for paragraph in article.paragraphs) == body


def test_factiva_without_a_tail() -> None:
    """An export that was cut off has its head all the same; a body that ends it is kept."""
    article = newsparse.parse(FACTIVA[: FACTIVA.index("CO\n")])
    check(article)
    assert article.authors == (Author(name="Jane Doe"),)


@pytest.mark.parametrize("number", ["GRDN000020250414el4e0001", "HARB2K000020250414el4e0001"])
def test_factiva_ending_alone(number: str) -> None:
    """The number of the document at the very end is none of the body, with digits among its letters or none."""
    head = FACTIVA[: FACTIVA.index("CO\n")]
    check(newsparse.parse(f"{head}Document {number}\n"))


def test_values_below_their_label() -> None:
    """A label may stand alone, its value on the next line; a copyright line ends the tail."""
    article = newsparse.parse(
        f"HEADLINE:\nStorm closes ports\n\nBYLINE:\nJane Doe\n\nLENGTH: 34 words\n\n{BODY}\n\n"
        "LOAD-DATE: April 15, 2025\nLANGUAGE:\nENGLISH\nCopyright 2025 Guardian Newspapers Limited"
    )
    check(article)
    assert (article.title, article.authors) == ("Storm closes ports", (Author(name="Jane Doe"),))
    assert article.language == "en"


def test_labels_outrank_what_stands_above_them() -> None:
    """Paper and day are labelled and printed above the labels, and the headline is there twice."""
    article = newsparse.parse(
        "Storm closes ports\nStorm closes ports\n\nThe Independent\n\nApril 13, 2025\n\n"
        "PUBLICATION: The Guardian\nPUBLICATION-DATE: April 14, 2025\nBYLINE: Jane Doe\n"
        f"LENGTH: 34 words\n\n{BODY}"
    )
    check(article)
    assert (article.title, article.publisher) == ("Storm closes ports", "The Guardian")
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


@pytest.mark.parametrize(
    "source",
    [
        "Date: 14 April 2025\n\nNotes: none\n\n" + BODY,
        "Source: a study\n\n" + "\n\n".join(["x" * 250] * 4) + "\n\nLENGTH: 3 words",
        "HD\n" + "\n".join(["Storm"] * 130) + "\nBY\nPD\nLP\n",
        "Weather\n\n" + "\n\n".join(["Storm."] * 20) + "\n\nBYLINE: Jane Doe\n\nLENGTH: 3 words",
    ],
)
def test_labels_far_down(source: str) -> None:
    """Labels that do not lead the text make no head."""
    article = newsparse.parse(source)
    assert SegmentKind.FRONT_MATTER not in {segment.kind for segment in article.segments}


def test_head_alone() -> None:
    """A head without a text gives its fields."""
    article = newsparse.parse("Title: Storm closes ports\nAuthor: Jane Doe\n")
    assert (article.title, article.paragraphs) == ("Storm closes ports", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LOAD-DATE: April 14, 2025", "load-date"),
        ("Full text: Ferries", "full text"),
        ("Body", "body"),
        ("Body of evidence", ""),
        ("Ferries: an end", ""),
        (": nothing", ""),
    ],
)
def test_label(text: str, expected: str) -> None:
    """A label is a known word before a colon."""
    assert label(text) == expected


# -------------------------------------------------------------------------- front matter


def test_trafilatura() -> None:
    """The block of an extractor: scalars with and without quotes, a list in brackets."""
    article = newsparse.parse(
        fields(
            title='"Storm: \\"worst\\" in years"',
            author="Jane Doe; AP",
            url="https://www.bbc.com/news/storm",
            hostname="bbc.com",
            description="Ferries and trains stood still.",
            sitename="BBC News",
            date='"2025-04-14"',
            tags="['Storms', 'Ferries']",
            fingerprint="0f0f0f0f",
        )
    )
    check(article)
    assert article.title == 'Storm: "worst" in years'
    assert [author.name for author in article.authors] == ["Jane Doe", "AP"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert article.publisher == "BBC News"
    assert article.standfirst is None
    block = article.segments[0]
    assert block.kind is SegmentKind.FRONT_MATTER
    assert block.span.of(article.source) == article.source[: article.source.index("\n\n")]


def test_hugo() -> None:
    """Lists of lines, blocks of text, comments and keys within keys are passed by safely."""
    article = newsparse.parse(
        "---\n# a draft\ntitle: 'Storm''s over' # for now\nauthors:\n  - Jane Doe\n  - name: John Roe\n"
        "    email: john@gazette.example\n    desk: Coast\ndate: 2025-04-14T09:30:00+02:00\n"
        "lastmod: 2025-04-15\nsummary: >-\n  Ferries: all\n  # back\n\n  title: none\n"
        "params:\n  author: Nobody\ntags:\n- storm\nlang: en-GB\n...\n" + BODY
    )
    check(article)
    assert article.title == "Storm's over"
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert [(date.iso, date.label) for date in article.dates] == [
        ("2025-04-14T09:30:00+02:00", None),
        ("2025-04-15", "updated"),
    ]
    assert article.date == article.dates[0]
    assert article.language == "en"


def test_toml() -> None:
    """Hugo's other block: equal signs, and tables whose keys are not the article's."""
    article = newsparse.parse(
        '+++\ntitle = "Storm closes ports"\ndate = 2025-04-14T09:00:00Z\n'
        'authors = [\n  "Jane Doe",\n  "John Roe",\n]\n[params]\ntitle = "No"\n+++\n' + BODY
    )
    check(article)
    assert article.title == "Storm closes ports"
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14T09:00:00+00:00"


def test_pandoc_long_title() -> None:
    """A plain or quoted value may go on, indented, on the next line."""
    article = newsparse.parse(
        "---\ntitle: Storm closes\n  ports\nauthor:\n  name: Jane Doe\n"
        'subtitle: "Ferries\n  stay in"\ndate: 14 April 2025\n---\n' + BODY
    )
    check(article)
    assert article.title == "Storm closes ports"
    assert article.authors == (Author(name="Jane Doe"),)


def test_edited_front_matter_of_our_own() -> None:
    """Our own header, when somebody has changed it by hand, is read as labels."""
    clean = newsparse.parse(f"# Storm closes ports\n\nBy Jane Doe\n\n14 April 2025\n\n{BODY}")
    text = clean.to_markdown(front_matter=True)
    assert newsparse.parse(text) == clean
    edited = newsparse.parse(text.replace("closes ports", 'shuts \\"ports\\"'))
    check(edited)
    assert edited.title == 'Storm shuts "ports"'
    assert (edited.authors, edited.date) == (clean.authors, clean.date)


@pytest.mark.parametrize(
    "text",
    [
        "---\nnewsparse: 1\n",
        "---\nnewsparse: 1\n---\n",
        "---\nnewsparse: 1\nheadline: {\n---\n\nFerries.",
        "---\nnewsparse: 1\nparagraphs: [1, {2}]\n\nFerries.",
        "---\ntitle: [\n---\nFerries.",
        "---\ntitle: 'Twas the night\ndate: '2025\n---\nFerries.",
        '---\ntitle: "\\',
        '---\ntitle: "\\u00e9\\x41\\n"\n---\n',
        "---\n- a\n---\n",
        "---\ntitle: |\n---\n",
        "---\ntitle:\nauthor: []\ndate: {}\n---\n",
        "+++\n+++\n",
        "---\nauthor: '@'\ntitle: '* * *'\n---\n",
        "Title:\nAuthor:\nFull text:\n",
        "HD\nBY\nPD\nLP\n",
        "1 of 2 DOCUMENTS\nLENGTH: 3 words\nBYLINE: ;;;\n",
    ],
)
def test_broken_blocks(text: str) -> None:
    """A broken or pretended header is read as far as it goes, and loses nothing."""
    article = newsparse.parse(text)
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    for paragraph in article.paragraphs:
        assert newsparse.replay(text, paragraph) == paragraph.text


@pytest.mark.parametrize(
    "edition", ["Late Edition - Final", "Final Edition", "1 Edition", "Late City Final"]
)
def test_edition(edition: str) -> None:
    """The edition, printed under the day of a Nexis document, is no headline."""
    day = " " * 26 + "April 14, 2025 Monday"
    article = newsparse.parse(NEXIS.replace(day, f"{day}\n{edition:^70}"))
    assert article.title == "Storm closes ports and stops the trains"


def test_no_edition() -> None:
    """A headline about an edition is one."""
    title = "Final edition of the Courier goes to press"
    article = newsparse.parse(NEXIS.replace("Storm closes ports and\nstops the trains", title))
    assert article.title == title


def test_apostrophe_is_no_quote() -> None:
    """A title that begins with an apostrophe does not swallow the keys below."""
    article = newsparse.parse(fields(title="'Twas a storm", author="Jane Doe"))
    check(article)
    assert (article.title, article.authors) == ("'Twas a storm", (Author(name="Jane Doe"),))


def test_closing_line_lost() -> None:
    """Without its closing line the block ends at the first blank line."""
    article = newsparse.parse(fields(title="Storm", author="Jane Doe").replace("\n---", ""))
    check(article)
    assert article.title == "Storm"


@pytest.mark.parametrize(
    "source",
    [
        f"---\n\n{BODY}\n\n---\n",
        f"---\nThe storm: a report\n---\n\n{BODY}",
        f"---\nA line of text.\ntitle: none\n---\n\n{BODY}",
        f"---\n- a list\n---\n\n{BODY}",
        f"---\ntitle: none\n\n{BODY}",
    ],
)
def test_no_front_matter(source: str) -> None:
    """A rule is a rule: without known keys it opens no block."""
    article = newsparse.parse(source)
    assert SegmentKind.FRONT_MATTER not in {segment.kind for segment in article.segments}
    assert PARAGRAPHS[1] in [paragraph.text for paragraph in article.paragraphs]


def test_spans_of_uneven_lines() -> None:
    """Values keep their place where blanks are doubled or invisible characters stand between."""
    source = f"\ufeff---\ntitle:\u00a0\u200bStorm  closes\nauthor:   Jane\u00a0Doe\n---\n{BODY}"
    article = newsparse.parse(source)
    check(article)
    assert article.headline is not None
    assert article.headline.text == "Storm closes"
    assert article.headline.span.of(source) == "Storm  closes"
    assert article.byline is not None
    assert article.byline.span.of(source) == "Jane\u00a0Doe"


# -------------------------------------------------------------------- labels and the print


def test_repeated_headline() -> None:
    """The headline below the block repeats the title, and is no body; the deck is known."""
    article = newsparse.parse(
        "---\ntitle: Storm closes ports\ndescription: Ferries and trains stood still.\n---\n"
        "Weather\n\n# Storm closes ports!\n\nFerries and trains stood still.\n\n"
        f"By Jane Doe\n14 April 2025\n\n{BODY}"
    )
    check(article)
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == ("Storm closes ports", "Weather")
    assert article.standfirst is not None
    assert article.standfirst.text == "Ferries and trains stood still."
    assert article.authors == (Author(name="Jane Doe"),)
    assert article.date is not None
    assert article.doubts == ()


def test_crosshead_is_no_headline() -> None:
    """With a title labelled, a crosshead or short line at the top stays in the body."""
    article = newsparse.parse(f"---\ntitle: Storm closes ports\n---\n## What we found\n\n{BODY}")
    assert article.title == "Storm closes ports"
    assert [p.text for p in article.paragraphs] == ["What we found", *PARAGRAPHS]


def test_contradictions() -> None:
    """Where the print says something else the label counts, and a doubt tells."""
    article = newsparse.parse(
        "---\ntitle: Storm closes ports\nauthor: Jane Doe\ndate: 2025-04-14\n---\n"
        f"# Calm returns\n\nBy Mary Moe\n\n2 May 2025\n\n{BODY}"
    )
    check(article)
    assert (article.title, article.authors) == ("Storm closes ports", (Author(name="Jane Doe"),))
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert [doubt.kind for doubt in article.doubts] == [DoubtKind.CONTRADICTING_FIELDS] * 3
    assert "Calm returns" in article.doubts[0].message


def test_print_says_more() -> None:
    """The printed line of the same names, or the same day with its hour, says more."""
    article = newsparse.parse(
        "---\ntitle: Storm closes ports\nauthor: Jane Doe\ndate: 2025-04-14\n---\n"
        f"By Jane Doe in Dover\n14 April 2025, 9.30am BST\n\n{BODY}"
    )
    check(article)
    assert article.authors == (Author(name="Jane Doe", location="Dover"),)
    assert article.date is not None
    assert article.date.iso == "2025-04-14T09:30+01:00"
    assert article.doubts == ()


def test_front_without_a_labelled_title() -> None:
    """Where the block has no title the headline is found as ever."""
    article = newsparse.parse(f"---\nauthor: Jane Doe\n---\n\nStorm closes ports\n\n{BODY}")
    assert article.title == "Storm closes ports"
    assert article.authors == (Author(name="Jane Doe"),)


def test_aside_below_the_labels() -> None:
    """Boilerplate between the block and the headline is no body."""
    article = newsparse.parse(
        "---\ntitle: Storm closes ports\n---\nShare this article\n\nHome\n\n"
        f"# Storm closes ports\n\n{BODY}"
    )
    check(article)
    assert article.headline is not None
    assert {block.text for block in article.asides} | {article.headline.kicker} >= {"Home"}


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("https://gazette.example/jane", []),
        ("jane@gazette.example", []),
        ("123", []),
        ("admin", ["admin"]),
        ("[Jane Doe, John Roe]", ["Jane Doe", "John Roe"]),
        ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("[Jane Doe, Jane Doe]", ["Jane Doe"]),
    ],
)
def test_author_values(author: str, names: list[str]) -> None:
    """Addresses are no names; whatever else is labelled as the author is one."""
    article = newsparse.parse(fields(title="Storm", author=author))
    assert [found.name for found in article.authors] == names


def test_settled_fields() -> None:
    """One name in common is no contradiction, nor is another day of the year alone."""
    head = "---\ntitle: Storm closes ports\nauthor: [Jane Doe, John Roe]\ndate: 2025-04\n---\n"
    article = newsparse.parse(f"{head}By Jane Doe\n14 April 2025\n\n{BODY}")
    check(article)
    assert [author.name for author in article.authors] == ["Jane Doe", "John Roe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert article.doubts == ()


def test_later_update_is_no_contradiction() -> None:
    """A labelled day and an update printed on another are both true."""
    article = newsparse.parse(
        f"---\ntitle: Storm\ndate: 2025-04-14\n---\nBy Jane Doe\nUpdated 16 April 2025\n\n{BODY}"
    )
    check(article)
    assert article.date is not None
    assert (article.date.iso, article.doubts) == ("2025-04-14", ())


def test_value_of_markup_alone() -> None:
    """A value that is nothing but markup says nothing."""
    article = newsparse.parse(fields(title="<br>", author="Jane Doe"))
    assert article.title != ""
    assert article.authors == (Author(name="Jane Doe"),)


def test_unknown_site() -> None:
    """A paper that is not known is no publisher; the next value may be."""
    assert newsparse.parse(fields(title="Storm", sitename="Harbour Gazette")).publisher is None
    article = newsparse.parse(fields(title="Storm", sitename="Gazette", url="https://bbc.com/a"))
    assert article.publisher == "BBC News"


def test_long_front_without_a_headline() -> None:
    """Where no line repeats the title, text far down that is marked as a headline stays."""
    long = " ".join([PARAGRAPHS[0]] * 6)
    article = newsparse.parse(f"---\ntitle: Storm\n---\n{long}\n\n# Background\n\n{BODY}")
    assert article.title == "Storm"
    assert [paragraph.text for paragraph in article.paragraphs][:2] == [long, "Background"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", "de"), ("German", "de"), ("de_AT", "de"), ("GERMAN; ENGLISH", "de"), ("Klingon", "en")],
)
def test_language(language: str, expected: str) -> None:
    """A language is labelled by code or name; one that is not known is told by the body."""
    assert newsparse.parse(fields(language=language, title="Storm")).language == expected


def test_front_matter_needs_lines() -> None:
    """A mark on the last line of all opens nothing."""
    assert find_front_matter(read_lines("---"), 0) is None


# ----------------------------------------------------------------------------- properties

_KEYS = st.sampled_from(["title", "author", "date", "tags", "newsparse", "a b", "", "-"])
_VALUES = st.sampled_from(
    ["Storm", "'a", '"b\\"', "[x, 'y'", "]", "|", "{", '{"text": "a"}', "2025-04-14", "a # b", ""]
)


@given(
    st.sampled_from(["---", "+++", "Title: A", "HD", "1 of 2 DOCUMENTS"]),
    st.lists(st.tuples(_KEYS, st.sampled_from([": ", " = ", ":", "\n"]), _VALUES), max_size=6),
    st.sampled_from(["---", "+++", "...", "", "LENGTH: 3 words", "Full text: x", "LP a"]),
    texts(),
)
def test_any_block(
    opening: str, lines: list[tuple[str, str, str]], closing: str, rest: str
) -> None:
    """Whatever stands in a block, nothing is lost and nothing raises."""
    block = "\n".join("".join(line) for line in lines)
    text = f"{opening}\n{block}\n{closing}\n{rest}"
    article = newsparse.parse(text)
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    for paragraph in article.paragraphs:
        assert newsparse.replay(text, paragraph) == paragraph.text


@given(articles(languages=("en",), footer=False, markup=False))
def test_labels_change_no_body(drawn: Article) -> None:
    """The labelled title, author and date of a drawn article are found; its body is unchanged."""
    assert drawn.headline is not None
    title = drawn.headline.text.replace('"', '\\"')
    lines = ["---", f'title: "{title}"', "---", "", drawn.to_markdown()]
    article = newsparse.parse("\n".join(lines))
    assert article.title == newsparse.parse_headline(drawn.headline.text).text
    assert article.paragraphs == drawn.paragraphs


READER = """\
Title: Storm closes ports

URL Source: https://courier.example/news/storm

Published Time: 2024-05-03T06:15:00+01:00

Markdown Content:
# Storm closes ports

![Image 1](https://courier.example/1.jpg)

Ferries at the quay on Thursday. Photograph: Ada Quill/Courier

By [Jane Marsh](https://courier.example/marsh), Transport correspondent

The ferries stayed in harbour on Monday because the wind had risen to force ten.
"""


def test_what_a_web_reader_prints() -> None:
    """Title, source and time, and the page below them; a picture may stand above the byline."""
    article = newsparse.parse(READER)
    assert article.headline is not None
    assert (article.headline.text, article.headline.kicker) == ("Storm closes ports", None)
    assert article.date is not None
    assert article.date.iso == "2024-05-03T06:15:00+01:00"
    assert [author.name for author in article.authors] == ["Jane Marsh"]
    assert [p.text for p in article.paragraphs] == [READER.splitlines()[-1]]
    assert [aside.kind.value for aside in article.asides] == ["caption"]


MAIL = [
    ("From", "Sent", "To", "Subject", "Friday, May 3, 2024 6:15 AM"),
    ("Von", "Gesendet", "An", "Betreff", "Freitag, 3. Mai 2024 06:15"),
    ("De ", "Envoyé ", "À ", "Objet ", "vendredi 3 mai 2024 06:15"),
    ("De", "Enviado", "Para", "Asunto", "viernes, 3 de mayo de 2024 6:15"),
    ("От", "Дата", "Кому", "Тема", "3 мая 2024 г. 06:15"),
    ("Από", "Ημερομηνία", "Προς", "Θέμα", "3 Μαΐου 2024 06:15"),
    ("De la", "Data", "Către", "Subiect", "3 mai 2024 06:15"),
    ("Dari", "Tanggal", "Kepada", "Subjek", "3 Mei 2024 06:15"),
    ("Từ", "Ngày", "Đến", "Chủ đề", "3 tháng 5 năm 2024 06:15"),
    ("من", "التاريخ", "إلى", "الموضوع", "3 مايو 2024 06:15"),
    ("प्रेषक", "दिनांक", "प्रति", "विषय", "3 मई 2024 06:15"),
    ("发件人", "日期", "收件人", "主题", "2024年5月3日 06:15"),
    ("差出人", "日時", "宛先", "件名", "2024年5月3日 06:15"),
    ("보낸사람", "날짜", "받는사람", "제목", "2024년 5월 3일 06:15"),
]


@pytest.mark.parametrize("labels", MAIL, ids=lambda labels: labels[3].strip())
def test_the_head_of_a_mail(labels: tuple[str, ...]) -> None:
    """Its subject is the title, its day the date; who sent it wrote nothing."""
    sender, sent, to, subject, day = labels
    words = "The ferries stayed in harbour on Monday because the wind had risen to force ten."
    text = (
        f"{sender}: Merrin Courier <news@courier.example>\n{sent}: {day}\n{to}: reader@example.org\n"
        f"{subject}: Fwd: Storm closes ports\n\nStorm closes ports\nBy Jane Marsh\n\n{words}\n"
    )
    article = newsparse.parse(text)
    assert article.title == "Storm closes ports"
    assert [author.name for author in article.authors] == ["Jane Marsh"]
    assert article.date is not None
    assert article.date.iso == "2024-05-03T06:15"
    assert [p.text for p in article.paragraphs] == [words]


def test_the_colons_of_the_east_are_wide() -> None:
    """Chinese mail programs print them, in front of the marks of an answer, too."""
    text = (
        "发件人：海港日报\n日期：2024年5月3日\n主题：回复：港口罢工进入第二周\n\n港口罢工进入第二周\n\n"
        "码头工人周一继续罢工，轮船公司没有回应记者的提问，渡轮停在港内。\n"
    )
    article = newsparse.parse(text)
    assert article.title == "港口罢工进入第二周"
    assert article.date is not None
    assert article.date.iso == "2024-05-03"


UNCASED = {
    "रोहन वर्मा, दीपा जोशी": (
        "14 अप्रैल 2025",
        "विषय",
        "बंदरगाह के मज़दूरों ने हड़ताल की",
        "बंदरगाह सोमवार को बंद रहा, और किसी को पहले से कुछ नहीं बताया गया था।",
    ),
    "கமலா செல்வன், கே. ரவி": (
        "14 ஏப்ரல் 2025",
        "பொருள்",
        "துறைமுகம் மூடப்பட்டது",
        "திங்கட்கிழமை துறைமுகம் மூடப்பட்டது, யாருக்கும் முன்கூட்டியே எதுவும் சொல்லப்படவில்லை.",
    ),
}


@pytest.mark.parametrize("names", UNCASED)
def test_names_beside_the_day_below_a_labelled_title(names: str) -> None:
    """Without capitals the day right below shows that they are names; without it nothing does."""
    day, label, title, words = UNCASED[names]
    head = f"From: Courier <news@courier.example>\nTo: reader@example.org\n{label}: {title}\n\n{title}\n\n"
    article = newsparse.parse(f"{head}{names}\n{day}\n\n{words}\n")
    assert [author.name for author in article.authors] == names.split(", ")
    assert [p.text for p in article.paragraphs] == [words]
    assert newsparse.parse(f"{head}{names}\n\n{words}\n").byline is None


TECHNICAL = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nX-Mailer: Post 1.2"
TRACED = (
    "Return-Path: <news@courier.example>\nReceived: from mx.courier.example (mx [192.0.2.1])\n"
    "\tby mail.example.org; Fri, 3 May 2024 06:15:02 +0000\nMessage-ID: <1@courier.example>"
)


@pytest.mark.parametrize("above", ["", TRACED, TECHNICAL])
@pytest.mark.parametrize("below", ["", TECHNICAL, "List-Unsubscribe: <https://courier.example>"])
def test_what_only_programs_read_is_of_the_head(above: str, below: str) -> None:
    """The fields of a mail's source are no text, and the byline stands right below them."""
    words = "The ferries stayed in harbour on Monday because the wind had risen to force ten."
    head = f"{above}\nFrom: Courier <news@courier.example>\nSubject: Storm closes ports\nDate: 3 May 2024"
    article = newsparse.parse(
        f"{head}\n{below}".strip() + f"\n\nBy Jane Marsh\n\n{words}\n\n{words}"
    )
    assert article.title == "Storm closes ports"
    assert [author.name for author in article.authors] == ["Jane Marsh"]
    assert [p.text for p in article.paragraphs] == [words, words]
    assert not article.asides


def test_a_text_that_opens_like_a_field_of_a_mail() -> None:
    """Without a subject and others right below it is none."""
    words = "The ferries stayed in harbour on Monday because the wind had risen to force ten."
    for line in ("X-ray: what the storm did to the quay", "Received: a letter, and no answer"):
        article = newsparse.parse(f"{line}\n\nBy Jane Marsh\n\n{words}\n\n{words}")
        assert article.headline is not None
        assert line.endswith(article.headline.text)
        assert [p.text for p in article.paragraphs] == [words, words]


@pytest.mark.parametrize(
    "head",
    [
        "From: the harbour\nTo: the mill",
        "Data: who owns it\nSubject: a debate\n\nTo: nobody",
        "From: a\nTo: b\nCc: c",
        "Storm closes ports\nFrom: a\nTo: b\nSubject: c",
    ],
)
def test_what_is_no_head_of_a_mail(head: str) -> None:
    """Two lines, a gap, no subject, and lines that do not open the text are none."""
    words = "The ferries stayed in harbour on Monday because the wind had risen to force ten."
    article = newsparse.parse(f"{head}\n\n{words}\n\n{words}\n")
    assert all(segment.kind.value != "labelled" for segment in article.segments)


NEXIS_DE = """\
Merriner Zeitung

3. Mai 2024 Freitag

Stadtausgabe

Hafenstreik geht in die zweite Woche

AUTOR: Jana Marsch

RUBRIK: WIRTSCHAFT; S. 4

LÄNGE: 312 Wörter

Der Streik im Hafen von Merrin geht in die zweite Woche. Am Freitag gab es kein Zeichen für ein Ende.

Mehr als 900 Hafenarbeiter haben in der vergangenen Woche die Arbeit niedergelegt.

UPDATE: 4. Mai 2024

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung

Copyright 2024 Merriner Zeitungsverlag GmbH
Alle Rechte vorbehalten
"""


def test_a_database_in_german() -> None:
    """Nexis labels in the language of its readers."""
    article = newsparse.parse(NEXIS_DE)
    assert article.title == "Hafenstreik geht in die zweite Woche"
    assert [author.name for author in article.authors] == ["Jana Marsch"]
    assert article.date is not None
    assert article.date.iso == "2024-05-03"
    assert len(article.paragraphs) == 2
    assert [block.kind.value for block in article.footer] == ["copyright"]


DUMPED = (
    "The ferries stayed in harbour on Monday because the wind had risen to force ten.",
    "Nobody had told the islanders, and the shop had sold all its bread by noon.",
)
DUMPS = {
    "plain": "id: 4711\nsection: News > Harbour\ntitle: Storm closes ports\n"
    "author: Jane Marsh, Tom Reed\npublished: 2024-05-03 05:59\nbody:\n",
    "below": "ID: 4711\npost_type: post\npost_date: 2024-05-03 00:00:19\nRessort: Hafen\n"
    "Titel: Storm closes ports\nAutor: Jane Marsh, Tom Reed\nBild: /2024/05/4711.jpg\n"
    "Bildunterschrift:\n\nThe quay at Merrin on Sunday. (Photo: Merrin Courier)\n\nText:\n\n",
    "gap": "nid: 4711\nTitre: Storm closes ports\nAuteurs:\nJane Marsh, Tom Reed\n"
    "Date de publication: 2024-05-03\n\n",
    "wide": "栏目：港口\n标题：Storm closes ports\n作者：Jane Marsh; Tom Reed\n发布时间：2024-05-03\n正文：",
}


@pytest.mark.parametrize("head", DUMPS.values(), ids=DUMPS.keys())
def test_what_an_editorial_system_dumps(head: str) -> None:
    """Title, names and day stand among fields that nobody else knows; none of them is text."""
    article = newsparse.parse(head + "\n\n".join(DUMPED) + "\n")
    assert article.title == "Storm closes ports"
    assert [author.name for author in article.authors] == ["Jane Marsh", "Tom Reed"]
    assert article.date is not None
    assert article.date.iso is not None
    assert article.date.iso[:10] == "2024-05-03"
    assert [p.text for p in article.paragraphs] == list(DUMPED)


@pytest.mark.parametrize(
    "head",
    [
        # A record, reviewed.
        "Artist: The Quaymen\nTitle: Low Water\nLabel: Harbour\nAuthor: Tom Reed\nDate: 3 May 2024",
        # Three fields, and none that names a title.
        "id: 4711\nsection: News\ntitle: Storm",
        "id: 4711\nsection: News\nauthor: Jane Marsh\nstatus: open\nbody: of water",
    ],
)
def test_what_no_editorial_system_dumps(head: str) -> None:
    """Labels that a reviewer prints, too few, or none of a title are no head."""
    article = newsparse.parse(f"{head}\n\n" + "\n\n".join(DUMPED) + "\n")
    kinds = {segment.kind for segment in article.segments}
    assert SegmentKind.FRONT_MATTER not in kinds


@pytest.mark.parametrize("letterhead", ["", "MERRIN COURIER\n\n"])
def test_the_head_of_a_mail_without_labels(letterhead: str) -> None:
    """The sender and the day stand above the text, and the letter opens with the sender's name."""
    head = "Merrin Courier <news@courier.example>\nFri, 3 May 2024, 06:15\n\n"
    title = "Storm closes ports of the north\n\nBy Jane Marsh\n\n"
    article = newsparse.parse(head + letterhead + title + "\n\n".join(DUMPED) + "\n")
    assert article.title == "Storm closes ports of the north"
    assert [author.name for author in article.authors] == ["Jane Marsh"]
    assert article.date is not None
    assert article.date.iso == "2024-05-03T06:15"
    assert [p.text for p in article.paragraphs] == list(DUMPED)


@pytest.mark.parametrize(
    "head",
    [
        "Merrin Courier <news@courier.example>\n\nStorm closes ports",
        "Merrin Courier <news@courier.example>\nStorm of 3 May 2024 closes ports",
        "<news@courier.example>\n3 May 2024",
    ],
)
def test_what_is_no_head_without_labels(head: str) -> None:
    """The day stands right below, by itself, and the sender has a name."""
    article = newsparse.parse(f"{head}\n\n" + "\n\n".join(DUMPED) + "\n")
    assert all(segment.kind is not SegmentKind.FRONT_MATTER for segment in article.segments)


ARCHIVED = {
    "de": (
        (
            "Quelle:           Hafenkurier vom 24.10.2025, Nr. 22, S. 11\nISSN: 0042-1758\nRessort: Produktion\n"
            "Dokumentnummer: HK_2025102411\nRubrik: Werkstoffe"
        ),
        "Titel: Die Schraube verrät den Schrott",
        "Autor: Hanna Vogt",
        "Wer aus alten Autos neue machen will, hat ein Problem mit Eisen. Es steckt im Aluminium.",
    ),
    "en": (
        "Source: The Harbour Gazette, 24 October 2025, p. 11\nDocument ID: HG_2025102411\nSection: Business",
        "Title: Why the screw betrays the scrap",
        "Author: Martha Quill",
        "Whoever wants to make new cars of old ones has a problem with iron. It hides in the metal.",
    ),
    "fr": (
        "Source : Le Courrier du port, 24 octobre 2025, p. 11\nNuméro de document : CP2025102411\nRubrique : Économie",
        "Titre : La vis trahit la ferraille",
        "Auteur : Claire Morvan",
        "Qui veut faire du neuf avec de vieilles voitures a un problème de fer, caché dans le métal.",
    ),
}


@pytest.mark.parametrize("sep", ["\n", "\n\n"])
@pytest.mark.parametrize("code", ARCHIVED)
def test_the_head_of_an_archive(code: str, sep: str) -> None:
    """Title and author count among labels of the archive's own, in one block or in several."""
    source, title, author, text = ARCHIVED[code]
    article = newsparse.parse("\n\n".join([sep.join([source, title, author]), text]))
    assert article.title == title.partition(":")[2].strip()
    assert [one.name for one in article.authors] == [author.partition(":")[2].strip()]
    assert article.date is not None
    assert article.date.iso == "2025-10-24"
    assert [paragraph.text for paragraph in article.paragraphs] == [text]


def test_a_review_is_no_archive() -> None:
    """What is said of a book names title, author and house, and no number of an archive."""
    head = "Title: The Last Ferry\nAuthor: Ann Ode\nPublisher: Harbour Press\nPublished: May 2025\nGenre: novel"
    text = (
        "The ferries stay in harbour, and so does the plot of this first novel by a harbour pilot."
    )
    article = newsparse.parse(f"# A book of fog\n\nBy Martha Quill\n\n{head}\n\n{text}\n\n{text}")
    assert article.title == "A book of fog"


SENT_ON = (
    "From: Harbour Gazette <news@gazette.example>\nSent: Monday, 14 April 2025 09:30\n"
    "To: Anna Marsh\nSubject: Storm closes the port\n\nStorm closes the port\n\nBy Jane Doe\n\n"
    "The ferries stayed in harbour on Monday because the wind had risen to force ten.\n\n"
    "Nobody was hurt, the mayor said, but nine roofs were gone by the evening.\n"
)


@pytest.mark.parametrize(
    "note",
    [
        "Hi Sam,\n\nthought you would like this one.\n\nBest\nAnna\n\n---------- Forwarded message ---------\n",
        "FYI\n\n-----Original Message-----\n",
        "Hallo Sam,\n\nzur Info.\n\n-----Ursprüngliche Nachricht-----\n",
        "See below.\n\n________________________________\n",
        "Hi Sam,\n\nsee below.\n\nBegin forwarded message:\n\n",
        "Begin forwarded message:\n\n",
    ],
)
def test_an_article_sent_on_below_a_note(note: str) -> None:
    """The note is nobody's headline; the mail below the line that the program draws is the article's."""
    article = newsparse.parse(note + SENT_ON)
    assert article.title == "Storm closes the port"
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.headline is not None
    assert (article.headline.kicker, article.standfirst) == (None, None)
    assert article.date is not None
    assert article.date.iso == "2025-04-14T09:30"
    assert [p.text for p in article.paragraphs] == SENT_ON.strip().split("\n\n")[3:]


@pytest.mark.parametrize(
    "above",
    [
        "Mails show that the council knew\n\nHere is what the mayor was sent:\n\n",
        "Mails show that the council knew of it\n\n-----Original Message-----\n",
        "# The mails\n\n-----Original Message-----\n",
        "What the mayor was sent by the paper\n\n3 May 2025\n\n-----Original Message-----\n",
        "The council knew of it. Nobody read what the mayor was sent:\n\n",
    ],
)
def test_an_article_that_quotes_a_mail_is_none_sent_on(above: str) -> None:
    """Its headline, or what it tells above, is no note."""
    article = newsparse.parse(above + SENT_ON)
    assert newsparse.SegmentKind.FRONT_MATTER not in {segment.kind for segment in article.segments}
    assert article.title != "Storm closes the port"


def test_who_wrote_what_is_quoted_is_no_kicker() -> None:
    """A mail program says so above the answer's quotation."""
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in SENT_ON.split("\n")[5:])
    article = newsparse.parse(f"Thanks!\n\nOn 14 April 2025, Anna Marsh wrote:\n\n{quoted}")
    assert article.title == "Storm closes the port"
    assert article.headline is not None
    assert article.headline.kicker is None
