"""Places and words for people."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.render.lines import Places, printable, shorten


def test_places_count_as_editors_do() -> None:
    """Line feed, carriage return and both together end a line, a page's end does not."""
    places = Places("a\nb\rc\r\nd\fe\u2028f")
    assert len(places) == 4
    assert [places.at(i) for i in (0, 1, 2, 4, 5, 7, 11)] == [
        (1, 1),
        (1, 2),
        (2, 1),
        (3, 1),
        (3, 2),
        (4, 1),
        (4, 5),
    ]


def test_printable_keeps_what_spells_words() -> None:
    """Joiners and direction marks stay, control characters and overrides go."""
    assert printable("می\u200cخواهم\u200f") == "می\u200cخواهم\u200f"
    assert printable("\x1b[31m\u202eabc\ud800") == "\ufffd[31m\ufffdabc\ufffd"


@given(st.text("ab \n港口\u200b", max_size=80), st.integers(8, 60))
def test_shorten_fits(text: str, width: int) -> None:
    """The result is one line and never longer than allowed."""
    short = shorten(text, width)
    assert len(short) <= width
    assert "\n" not in short


def test_shorten_cuts_between_words() -> None:
    """Words stay whole where there are blanks to cut at; other scripts are cut anywhere."""
    assert shorten("one two three four five six", 17) == "one two … six"
    assert shorten("港口已经关闭港口已经关闭", 9) == "港口已 … 经关闭"
    assert shorten("one two", 7) == "one two"
