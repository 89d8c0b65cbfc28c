"""The line table: newlines, pages, blanks and invisible characters, and the way back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.lines import (
    INVISIBLE,
    Clean,
    Lines,
    clean,
    collapse,
    find_pair,
    has_special,
    read_lines,
)
from newsparse.model import Span

NEWLINES = ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"]
BLANKS = [chr(code) for code in range(0x3001) if chr(code).isspace()]
INLINE_BLANKS = [c for c in BLANKS if c not in "\n\r\x0c\x85\u2028\u2029"]

messy = st.text(st.sampled_from([*BLANKS, *INVISIBLE, *"aB1.é港\u200c\u200d\u200e\U0001f30a"]))


# ------------------------------------------------------------------ the table


@pytest.mark.parametrize("newline", NEWLINES)
def test_every_newline_ends_a_line(newline: str) -> None:
    """Six newlines are known, and ``\\r\\n`` is one of them, not two."""
    lines = read_lines(f"One{newline}two{newline}{newline}three")
    assert lines.texts == ["One", "two", "", "three"]
    assert lines.pages == []


def test_newlines_of_all_kinds_in_one_text() -> None:
    """A text put together from several sources mixes its newlines."""
    lines = read_lines("a\r\nb\nc\rd\x85e\u2028f\u2029g")
    assert lines.texts == list("abcdefg")
    assert list(lines.starts) == [0, 3, 5, 7, 9, 11, 13]


def test_line_feed_before_carriage_return_is_two_newlines() -> None:
    """Only ``\\r\\n`` in that order is one newline."""
    assert read_lines("a\n\rb").texts == ["a", "", "b"]


def test_form_feed_ends_page_and_line() -> None:
    """A form feed ends the line, and a page ended in front of the next."""
    lines = read_lines("foot\x0chead\n\x0c\x0cnext")
    assert lines.texts == ["foot", "head", "", "", "next"]
    assert lines.pages == [1, 3, 4]


@pytest.mark.parametrize(("source", "count"), [("", 1), ("\n", 2), ("a", 1), ("a\n", 2)])
def test_a_text_has_one_line_more_than_newlines(source: str, count: int) -> None:
    """The empty text has one blank line; a final newline opens another."""
    lines = read_lines(source)
    assert len(lines) == count == len(lines.texts)


@pytest.mark.parametrize("blank", INLINE_BLANKS)
def test_every_blank_reads_as_one_space(blank: str) -> None:
    """What ``str.isspace`` calls a blank is a space within a line, and nothing at its ends."""
    lines = read_lines(f"{blank}A{blank}storm{blank}{blank}came{blank}\nIt went.")
    assert lines.texts == ["A storm came", "It went."]
    assert (lines.starts[0], lines.stops[0]) == (1, 14)
    assert lines.uneven == {0}


@pytest.mark.parametrize("character", INVISIBLE)
def test_invisible_characters_go(character: str) -> None:
    """They are dropped inside words, at the ends of lines, and beside blanks."""
    lines = read_lines(f"{character} {character}ha{character}ven {character}\nx")
    assert lines.texts == ["haven", "x"]
    assert lines.source[lines.starts[0] : lines.stops[0]] == f"ha{character}ven"


@pytest.mark.parametrize("character", ["\u200c", "\u200d"])
def test_joiners_stay(character: str) -> None:
    """They spell words."""
    word = f"می{character}خواند"
    assert read_lines(f"  {word}\u00ad ").texts == [word]
    assert collapse(word) == clean(word).text == word


def test_marks_of_direction_say_nothing() -> None:
    """Browsers copy them along with Hebrew and Arabic: in front of headlines, behind names."""
    text = (
        "\u202bהגשר החדש ייפתח בשבוע הבא\u202c\n\nמאת: רונית לוי\u200f\n\n"
        "\u200fהגשר החדש ייפתח ביום שני, אמרה דוברת העירייה אתמול בישיבה."
    )
    article = newsparse.parse(text)
    assert article.title == "הגשר החדש ייפתח בשבוע הבא"
    assert [author.name for author in article.authors] == ["רונית לוי"]
    assert not set("\u202b\u202c\u200f") & set("".join(p.text for p in article.paragraphs))
    assert newsparse.parse_byline("\u200fמאת: רונית לוי\u200e").authors[0].name == "רונית לוי"


def test_a_line_of_invisible_characters_is_blank() -> None:
    """Nothing printed is nothing there."""
    lines = read_lines(" \ufeff\u200b \n\u00ad\na")
    assert lines.texts == ["", "", "a"]
    assert lines.soft == set()


def test_byte_order_mark_in_front() -> None:
    """The mark in front of a file is no part of its first line."""
    lines = read_lines("\ufeffStorm closes ports\n")
    assert (lines.texts[0], lines.starts[0], lines.indents[0]) == ("Storm closes ports", 1, 0)


def test_indents_are_counted_in_blanks() -> None:
    """A tab is as wide as four blanks; what is invisible is no indent."""
    lines = read_lines("a\n  b\n\tc\n\u2003d\n \ufeff e\n   ")
    assert list(lines.indents[:5]) == [0, 2, 4, 1, 2]


def test_indents_without_special_characters() -> None:
    """The quick path counts the same."""
    lines = read_lines("a\n  b  \nc  \n    d")
    assert list(lines.indents) == [0, 2, 0, 4]
    assert list(lines.starts) == [0, 4, 8, 16]
    assert list(lines.stops) == [1, 5, 9, 17]


@pytest.mark.parametrize("end", ["\u00ad", "\u00ad ", " \u00ad", "\u00ad\u200b"])
def test_soft_hyphen_at_the_line_end_is_kept_in_mind(end: str) -> None:
    """It shows that the word goes on in the next line."""
    lines = read_lines(f"mili{end}\ntary\u00ad force\nends")
    assert lines.soft == {0}
    assert lines.texts == ["mili", "tary force", "ends"]


def test_uneven_lines_without_special_characters() -> None:
    """Two blanks in a row are one to a reader, and the line is no slice of the source."""
    lines = read_lines("a  b\nc d")
    assert lines.texts == ["a b", "c d"]
    assert lines.uneven == {0}


@pytest.mark.parametrize("hidden", ["\u00ad", "\u200b", "\ufeff"])
def test_two_blanks_beside_what_cannot_be_seen(hidden: str) -> None:
    """At an end of a line they are none within it, on whatever side of the invisible character."""
    table = read_lines(f"The wind rose.\n{hidden}  It fell.  {hidden}\nThe  end.")
    assert table.texts == ["The wind rose.", "It fell.", "The end."]
    assert table.uneven == {2}


def test_uneven_lines_beside_special_characters() -> None:
    """A line with two blanks in a row is uneven, wherever the special characters stand."""
    lines = read_lines("a  b\nc\u00add\ne f\ng\u00ad  h")
    assert lines.texts == ["a b", "cd", "e f", "g h"]
    assert lines.uneven == {0, 1, 3}


@given(messy)
def test_slices(source: str) -> None:
    """The lines are sorted slices of the source, and nothing visible is left out."""
    lines = Lines(source)
    at = 0
    for i, text in enumerate(lines.texts):
        start, stop = lines.starts[i], lines.stops[i]
        assert at <= start <= stop <= len(source)
        # What lies between is blank or invisible.
        assert not collapse(source[at:start])
        assert text == collapse(source[start:stop])
        if i not in lines.uneven:
            assert text == source[start:stop]
        if text:
            assert source[start] not in INVISIBLE
            assert source[stop - 1] not in INVISIBLE
            assert not source[start].isspace()
            assert not source[stop - 1].isspace()
        at = stop
    assert not collapse(source[at:])
    assert all(0 < page < len(lines) for page in lines.pages)
    assert len(lines.pages) == source.count("\x0c")


@given(messy)
def test_newline_style_changes_nothing(source: str) -> None:
    """Lines and indents are the same under every newline."""
    plain = Lines(source.replace("\r", "").replace("\x85", "\n").replace("\x0c", ""))
    assert "\r" not in plain.source
    for newline in ("\r\n", "\r", "\u2028"):
        other = Lines(plain.source.replace("\n", newline))
        assert other.texts == plain.texts
        assert other.indents == plain.indents
        assert other.uneven == plain.uneven
        assert other.soft == plain.soft


# ------------------------------------------------------------------ cleaning


@given(st.text("]( a", max_size=12), st.integers(0, 13))
def test_find_pair_is_find(text: str, at: int) -> None:
    """It is quicker than ``str.find``, and finds the same."""
    assert find_pair(text, "](", at) == text.find("](", at)


@pytest.mark.parametrize("tail", ["", "  ", "\n  ", "   \n\nIt went."])
def test_two_blanks_at_a_line_end_are_none_within(tail: str) -> None:
    """A line is uneven for the blanks between its words, wherever others have some at their ends."""
    assert read_lines("It came.  \n  At noon it  rose." + tail).uneven == {1}
    assert read_lines("It  came.  \n  At noon it rose." + tail).uneven == {0}
    assert not read_lines("It came.  \n  At noon it rose." + tail).uneven


def test_has_special() -> None:
    """Newlines, letters and plain blanks need no mending; other blanks do."""
    assert not has_special("A storm\r\ncame — to Özil’s  port\u200d.\u2028")
    for character in (*INVISIBLE, *INLINE_BLANKS):
        assert has_special(f"a{character}b") == (character != " ")
        assert has_special(f"é{character}b") == (character != " ")


def test_collapse() -> None:
    """One line, one space a run of blanks, nothing invisible."""
    assert collapse(" A\u00a0\u00a0sto\u00adrm \r\n\r\ncame\u2028. ") == "A storm came ."
    assert collapse("") == ""


@given(messy)
def test_collapse_again(text: str) -> None:
    """What is on one line stays as it is."""
    once = collapse(text)
    assert collapse(once) == once
    assert "\n" not in once
    assert not set(once) & set(INVISIBLE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Jane Doe", "By Jane Doe"),
        ("By\u00a0Jane \t Doe", "By Jane Doe"),
        ("By Jane\u00adDoe", "By JaneDoe"),
        (" By Jane\n", "By Jane"),
        ("By  Jane", "By Jane"),
        ("By \nJane", "By\nJane"),
        ("By\n Jane", "By\nJane"),
        ("By\r\nJane\r\n\r\n\r\nDoe", "By\nJane\n\nDoe"),
        ("By\x0cJane", "By\nJane"),
        ("By \u200b Jane", "By Jane"),
        ("By\u2029\u00a0\u2029Jane", "By\n\nJane"),
        ("\ufeff\u00ad", ""),
        ("", ""),
    ],
)
def test_clean(text: str, expected: str) -> None:
    """Blanks are one space, newlines one ``\\n``, several of them an empty line."""
    assert clean(text).text == expected


def test_where_goes_back_to_the_source() -> None:
    """The span covers what the words were made from, what was dropped between them included."""
    text = "  By\u00a0\u00a0Jane\r\nDo\u00ade  "
    found = clean(text, base=100)
    assert found.text == "By Jane\nDoe"
    assert found.where(0, 2) == Span(102, 104)
    assert found.where(3, 7) == Span(106, 110)
    assert found.where(8, 11) == Span(112, 116)
    assert found.where(8, 11).of(" " * 100 + text) == "Do\u00ade"
    assert found.where(0, 11) == Span(102, 116)
    assert found.where(2, 2).start == 104


def test_where_within_a_replacement() -> None:
    """A stretch of what was put in points to where the replaced stretch stands."""
    found = Clean("a&frac12;b", [(1, 9, "1⁄2")])
    assert found.text == "a1⁄2b"
    for offset in (1, 2, 3):
        span = found.where(offset, offset + 1)
        assert 1 <= span.start <= span.stop <= 9
    assert found.where(4, 5) == Span(9, 10)
    assert found.where(0, 1) == Span(0, 1)


def test_where_without_edits() -> None:
    """Nothing changed: offsets are the source's own, moved by the base."""
    found = Clean("storm", [], 7)
    assert found.where(0, 5) == Span(7, 12)
    assert found.where(2, 2) == Span(9, 9)
    assert not found.where(5, 5)


@given(messy, st.integers(0, 9))
def test_clean_and_back(text: str, base: int) -> None:
    """Every visible character comes from where it stands, in order, within the text."""
    found = clean(text, base)
    assert clean(found.text).text == found.text
    assert "\n\n\n" not in found.text
    spans = [found.where(i, i + 1) for i in range(len(found.text))]
    for character, span in zip(found.text, spans, strict=True):
        assert base <= span.start < span.stop <= base + len(text)
        if not character.isspace():
            assert text[span.start - base : span.stop - base] == character
    assert all(a.start <= b.start for a, b in pairwise(spans))


@given(st.text("ab&; ", max_size=12), st.data())
def test_where_stays_inside(text: str, data: st.DataObject) -> None:
    """Whatever was put in, a span lies in the text and grows with its offsets."""
    edits: list[tuple[int, int, str]] = []
    at = 0
    while at < len(text) and len(edits) < 4:
        start = data.draw(st.integers(at, len(text)))
        stop = data.draw(st.integers(start, len(text)))
        if stop > start:
            edits.append((start, stop, data.draw(st.text("xy ", max_size=5))))
        at = stop + 1
    found = Clean(text, edits, 3)
    size = len(found.text)
    spans = [found.where(a, b) for a in range(size + 1) for b in range(a, size + 1)]
    assert all(3 <= span.start <= span.stop <= 3 + len(text) for span in spans)
    starts = [found.where(a, size).start for a in range(size + 1)]
    assert starts == sorted(starts)
