"""Inline markup off and nothing else: emphasis, links, images, tags, entities, escapes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import markup
from newsparse.lines import read_lines
from newsparse.model import Link


def links(text: str) -> tuple[Link, ...]:
    """Return the links alone."""
    return markup.read(text)[1]


STRIPPED = [
    # An image in several sizes.
    ("the ![quay](/a.jpg, https://b.example/quay-880.jpg 2x) at dawn", "the at dawn"),
    # Emphasis.
    ("*The Post*", "The Post"),
    ("_The Post_", "The Post"),
    ("**The Post** said", "The Post said"),
    ("__The Post__ said", "The Post said"),
    ("***The Post***", "The Post"),
    ("~~gone~~ here", "gone here"),
    ("in the *Evening* and *Morning* Post", "in the Evening and Morning Post"),
    ("**the *Post* itself**", "the Post itself"),
    ("(*Post*), “*Gazette*”", "(Post), “Gazette”"),
    ("re*publish*ed", "republished"),
    ("un**seen**", "unseen"),
    ("**Photo**desk", "Photodesk"),
    ("*Gazette*s and *Post*s", "Gazettes and Posts"),
    ("the**Evening Post** said", "theEvening Post said"),
    ("*Leser*innen und Freund*innen*", "Leser*innen und Freund*innen"),
    ("Leser*innen der *Post*, Freund*innen", "Leser*innen der Post, Freund*innen"),
    ("这是*要点，也是*内容", "这是要点，也是内容"),
    ("*a **b***", "a b"),
    # Links and images.
    ("see [the report](https://gazette.example/r) here", "see the report here"),
    ('[the report](https://gazette.example/r "The report")', "the report"),
    ("[the report](<https://gazette.example/a b>)", "the report"),
    ("[the report](https://gazette.example/r_(1))", "the report"),
    ("[the *Post*](/post)", "the Post"),
    ("**[contact](https://gazette.example/c)**", "contact"),
    ("<https://gazette.example/r>", "https://gazette.example/r"),
    ("<mailto:desk@gazette.example>", "mailto:desk@gazette.example"),
    ("![The harbour on Monday](harbour.jpg) The wind rose", "The wind rose"),
    ("The wind ![*The* harbour &amp; port](harbour.jpg) rose", "The wind rose"),
    ("[![logo](l.png)](https://gazette.example) News", "News"),
    ("*a ![b*](x) c", "*a c"),
    ("[the report](/_r_) is _out_", "the report is out"),
    ("[the report](/*r) is *out*", "the report is out"),
    # Tags.
    ("the <u>last</u> ferry", "the last ferry"),
    ("the last<br>ferry", "the last ferry"),
    ("the last<br/>ferry", "the last ferry"),
    ("the last <BR /> ferry", "the last ferry"),
    ('<a href="/x">the</a> ferry', "the ferry"),
    ("H<sub>2</sub>O", "H2O"),
    ("the <!-- page 3 --> ferry", "the ferry"),
    ("the<!---->ferry", "theferry"),
    ('Print [ Mail ](mailto:?subject=Last ferry sold&body=Read%20this& "Mail") X', "Print Mail X"),
    (
        "[desk@gazette.example](mailto:desk@gazette.example?subject=On the ferry)",
        "desk@gazette.example",
    ),
    # Entities and escapes.
    ("Smith &amp; Sons", "Smith & Sons"),
    ("Smith &#38; Sons &#x26; more", "Smith & Sons & more"),
    ("caf&eacute; &ldquo;Zur Post&rdquo;", "café “Zur Post”"),
    ("the&nbsp;ferry", "the ferry"),
    ("the &nbsp; ferry", "the ferry"),
    ("mili&shy;tary", "military"),
    (r"2 \* 3 \* 4", "2 * 3 * 4"),
    (r"\*not emphasis\*", "*not emphasis*"),
    (r"12\. May", "12. May"),
    (r"\[sic\]", "[sic]"),
    ("&lt;b&gt;", "<b>"),
]
KEPT = [
    "what a day![^1](he said so to the crew of the boat)",
    "Leser*innen und Freund*innen",
    "Jede*r der*die Leser*in",
    "tod*s l*s lector*s",
    "this sh*t and that f*ck",
    "b*****ds and w**kers",
    "3*4*5",
    "2 * 3 * 4",
    "snake_case_name and other_name",
    "* a bullet",
    "a lone *",
    "a lone _ and a lone ~",
    "footnote*",
    "1 < 2 and 3 > 2",
    "<nobody@nowhere",
    "<unknown>tag</unknown>",
    "AT&T and R&D; more",
    "&nosuchentity;",
    "[sic]",
    "[sic] (as printed)",
    "[the report] (https://gazette.example)",
    "[the report](mailto: a word that the writer did not like)",
    "[the report](on the ferry: see mailto:desk@gazette.example)",
    "an array[0] of things]",
    r"C:\Windows\system",
    "~ 300",
    "**",
    "",
]


@pytest.mark.parametrize(("text", "expected"), STRIPPED)
def test_markup_goes(text: str, expected: str) -> None:
    """What a tool has put around the words goes, and no blank is left double."""
    assert markup.strip(text) == expected


@pytest.mark.parametrize("text", KEPT)
def test_what_is_no_markup_stays(text: str) -> None:
    """A mark is markup only in a pair, and an entity only where it is one."""
    assert markup.strip(text) == text


@pytest.mark.parametrize("blank", " \n\u00a0\u3000\t")
def test_no_star_opens_over_a_blank_of_any_kind(blank: str) -> None:
    """A star within a word is markup only where no blank stands before the next one."""
    text = f"0*e{blank}.* ]"
    assert markup.strip(text) == text


def test_image_at_the_end_takes_its_blank_along() -> None:
    """No blank is left at the ends of a line."""
    assert markup.strip("The wind rose ![harbour](h.jpg)") == "The wind rose"
    assert markup.strip("The wind rose <br> <br>") == "The wind rose"
    assert markup.strip("<br> The wind rose") == "The wind rose"
    assert markup.strip("![harbour](h.jpg)") == ""
    assert markup.strip("The wind *  [](x)") == "The wind *"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no link", ()),
        ("[words] and <b>", ()),
        (
            "[The *Post*](https://post.example/?a=1&amp;b=2) and <https://gazette.example>",
            (
                Link(url="https://post.example/?a=1&b=2", text="The Post"),
                Link(url="https://gazette.example", text="https://gazette.example"),
            ),
        ),
        ("[](https://post.example)", (Link(url="https://post.example", text=None),)),
        ("[Sign\u00a0up](/mail)", (Link(url="/mail", text="Sign up"),)),
        ("[x](</a b>)", (Link(url="/a b", text="x"),)),
        ("![harbour](h.jpg)", ()),
    ],
)
def test_links(text: str, expected: tuple[Link, ...]) -> None:
    """A link has the target as printed and plain words; an image is none."""
    assert links(text) == expected


def test_link_in_the_description_of_an_image() -> None:
    """A linked image is a link without words; what describes the image is no word of it."""
    assert links("[![logo](l.png)](https://gazette.example)") == (
        Link(url="https://gazette.example", text=None),
    )


def test_edits_are_of_the_text() -> None:
    """An edit replaces a stretch of the very text that was given."""
    text = "the *Post* &amp; more"
    assert markup.edits(text) == [(4, 5, ""), (9, 10, ""), (11, 16, "&")]
    assert markup.apply(text, markup.edits(text)) == "the Post & more"
    assert markup.edits("plain") == []


def test_might_hold() -> None:
    """A text without any of the marks is left alone without a closer look."""
    assert not markup.might_hold("Plain words (and brackets) > 3 # 4.")
    for mark in "*_[<&\\~":
        assert markup.might_hold(f"a{mark}b")


marked = st.lists(
    st.sampled_from(
        [
            *'*_~[]()<>!&;\\ \n"ab',
            "**",
            "[a](b)",
            "![",
            "](x)",
            "<b>",
            "</b>",
            "<br>",
            "<!--",
            "-->",
            "&amp;",
            "&nbsp;",
            "&#10;",
            "&shy;",
            "<https://a>",
            "\u00a0",
            "port",
        ]
    ),
    max_size=14,
).map("".join)


@given(marked)
@example("![<https://a>](x)")
@example(" <br>&nbsp; ")
def test_edits_are_sorted_and_apart(text: str) -> None:
    """Edits lie in the text, one behind the other."""
    edits = markup.edits(text)
    for start, stop, new in edits:
        assert 0 <= start <= stop <= len(text)
        assert start < stop or new
    assert all(a[1] <= b[0] for a, b in pairwise(edits))
    assert markup.apply(text, edits) == markup.strip(text)


@given(marked)
def test_no_word_is_lost_or_added_but_by_entities(text: str) -> None:
    """Without entities nothing gets longer, and the letters left are the text's own, in order."""
    once = markup.strip(text.replace("&", ""))
    assert len(once) <= len(text)
    rest = iter(text)
    assert all(letter in rest for letter in once if letter.isalpha())


@given(marked.map(lambda text: text.replace("\\", "").replace("&", "").replace("<", "")))
def test_strip_again(text: str) -> None:
    """What has no escapes, entities and tags is plain after one pass."""
    once = markup.strip(text)
    assert markup.strip(once) == once


@given(st.lists(st.sampled_from(["*the Post*", "**Post**", "_ferry_", "a", "[b](c)", "<b>c</b>"])))
def test_strip_is_done_in_one_pass(parts: list[str]) -> None:
    """Well-formed markup between blanks goes in one pass."""
    once = markup.strip(" ".join(parts))
    assert markup.strip(once) == once
    assert not set(once) & set("*_[]<>")


@given(marked)
def test_links_are_found(text: str) -> None:
    """Words of links are plain, and on one line."""
    for link in links(text):
        assert link.text is None or link.text == " ".join(link.text.split())
        assert link.text != ""


def marked_lines() -> st.SearchStrategy[str]:
    """Return texts of many lines that hold a mark here and there."""
    parts = st.sampled_from(
        [
            "*",
            "_",
            "[a](b)",
            "<br>",
            "&amp;",
            "\\*",
            "~~",
            "a",
            "Bc",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\u00ad",
        ]
    )
    return st.lists(parts, max_size=40).map("".join)


@given(marked_lines() | st.text(max_size=80))
def test_no_line_with_marks_is_missed(source: str) -> None:
    """A line that is not among those of Inline holds no markup, and all lines are made plain."""
    lines = read_lines(source)
    inline = markup.Inline(lines)
    for i, text in enumerate(lines.texts):
        assert i in inline.lines or not markup.might_hold(text)
        assert inline.plain(text) == markup.strip(text)
        assert markup.apply(text, markup.edits(text)) == markup.strip(text)


def test_plain_lines_are_not_looked_at() -> None:
    """Only the lines that hold a mark are looked at."""
    lines = read_lines("The wind rose.\n\nThe *Post* was shut.\n\nTrains ran.\n\nA & B")
    assert markup.Inline(lines).lines == {2, 6}


@given(st.text(alphabet="*aé 1,.“”—", max_size=30))
def test_stars_alone_need_no_matching(text: str) -> None:
    """Where only stars stand around words, the short way finds what the whole scan finds."""
    text = " ".join(text.split())
    assert markup.edits(text) == markup.read(text)[0]


@given(marked_lines())
def test_read_is_edits_and_links(text: str) -> None:
    """Reading edits and links at once finds the edits that are found alone."""
    assert markup.read(text)[0] == markup.edits(text)


def test_bold_type_that_holds_nothing() -> None:
    """Four stars behind a mark, amid a sentence, are the two ends of nothing."""
    assert (
        markup.strip("Now 24,**** she runs the **old** ferry.") == "Now 24, she runs the old ferry."
    )


@pytest.mark.parametrize("text", ["He called it a f**** boat.", "The Ferry, **** (four of five)."])
def test_stars_of_the_writer_stay(text: str) -> None:
    """Stars within a word, or apart from words, are there to be read."""
    assert markup.strip(text) == text


def test_forgotten_lines_are_made_plain_again() -> None:
    """What is let go of says the same when it is asked once more."""
    texts = ("The *Post* was shut.", "A & B", "[Storm](https://gazette.example/storm)")
    inline = markup.Inline(read_lines("\n\n".join(texts)))
    before = [inline.plain(text) for text in texts]
    inline.forget()
    assert (
        [inline.plain(text) for text in texts] == before == ["The Post was shut.", "A & B", "Storm"]
    )
