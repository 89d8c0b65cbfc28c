"""Words that a tool left cut within a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import RepairKind
from newsparse.cut_words import mend_cut_words
from newsparse.lines import read_lines

SUSPENDED = frozenset({"and", "or", "to", "und"})


def mended(text: str) -> str:
    """Return the lines of *text* with its cut words put together."""
    lines = read_lines(text)
    mend_cut_words(lines, SUSPENDED)
    return "\n".join(lines.texts)


PROVEN = "The harbour asked for locations. Nobody saw the ferries. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The typesetter's own hyphen needs no proof.
        ("in several loca\u2010 tions early", "in several locations early"),
        ("the SÜ\u2010 GAM, the ber\u2010 th", "the SÜ\u2010 GAM, the berth"),
        ("the well\u2010known ber\u2010 th", "the well\u2010known ber\u2010 th"),
        # PDFium joins the lines without a blank.
        ("in several loca\ufffetions", "in several locations"),
        ("after the Corona\ufffeZeit", "after the Corona-Zeit"),
        ("in several loca\x02tions", "in several locations"),
        (
            "a long-settled rule, that long\ufffesettled one",
            "a long-settled rule, that long-settled one",
        ),
        ("at the end of it\ufffe", "at the end of it\ufffe"),
        # The writer's hyphen must be proven by the article, twice.
        (
            PROVEN + "Two loca- tions, the fer- ries, a qu- ay",
            PROVEN + "Two locations, the ferries, a quay",
        ),
        (PROVEN + "Two loca- tions, a qu- ay", PROVEN + "Two loca- tions, a qu- ay"),
        ("a pre- and post-war house, a loca- tion", "a pre- and post-war house, a loca- tion"),
        (
            PROVEN + "Two loca- tions, the fer- ries, pre- and post-war",
            PROVEN + "Two locations, the ferries, pre- and post-war",
        ),
        # The article has both words, so the hyphen is the writer's, and the blank is not.
        (
            PROVEN
            + "Two loca- tions, the fer- ries, a long rule, long settled, a long- settled one",
            PROVEN + "Two locations, the ferries, a long rule, long settled, a long-settled one",
        ),
        ("Nobody came - or so he said- and left", "Nobody came - or so he said- and left"),
        ("The score was 3- nil and U- boats", "The score was 3- nil and U- boats"),
    ],
)
def test_words_cut_within_a_line(text: str, wanted: str) -> None:
    """What is put together, and what stays as it is printed."""
    assert mended(text) == wanted


def test_the_repair_is_accounted_for() -> None:
    """A hyphenation like one over two lines: its stretch, and what stands there now."""
    source = (
        "# Storm\n\nIt  struck in several loca\u2010 tions\nearly, and in many oth\u2010 er places."
    )
    article = newsparse.parse(source)
    [paragraph] = article.paragraphs
    assert paragraph.text == "It struck in several locations early, and in many other places."
    found = [repair for repair in paragraph.repairs if repair.kind is RepairKind.HYPHENATION]
    assert [(source[r.span.start : r.span.stop], r.replacement) for r in found] == [
        ("\u2010 ", ""),
        ("\u2010 ", ""),
    ]
    assert newsparse.replay(source, paragraph) == paragraph.markdown


def test_headline_and_fields_are_mended_as_well() -> None:
    """Each room sees the whole word, and spans are still of the source."""
    source = (
        "# Council closes its mar\u2010 ket hall\n\nBy Jane Marsh\n\nNobody was asked for it.\n"
    )
    article = newsparse.parse(source)
    assert article.title == "Council closes its market hall"
    assert article.headline is not None
    span = article.headline.span
    assert source[span.start : span.stop] == "Council closes its mar\u2010 ket hall"


PROSE = (
    "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
    "ten, and nobody could say when the first of them would leave the quay again."
)


@given(st.sets(st.integers(1, len(PROSE) - 1), max_size=6), st.sampled_from(["\u2010 ", "\ufffe"]))
def test_any_cut_word_is_mended(places: set[int], mark: str) -> None:
    """Wherever the typesetter cut between two letters."""
    source, at = "", 0
    for place in sorted(places):
        # A short rest might be a word that a hyphen is suspended in front of: "e", "und".
        if PROSE[place - 1 : place + 4].isalpha() and place - at > 4:
            source += PROSE[at:place] + mark
            at = place
    source += PROSE[at:]
    [paragraph] = newsparse.parse_paragraphs(source)
    assert paragraph.text == PROSE
    assert newsparse.replay(source, paragraph) == paragraph.markdown


@given(
    st.text(
        st.sampled_from([*"ab -A.\n", "\u2010", "\ufffe", "\x02", "\u00ad", "\u00a0"]), max_size=40
    )
)
def test_nothing_is_lost(text: str) -> None:
    """Letters stay as they are, in their order; only hyphens, marks and blanks may go."""
    article = newsparse.parse(text)
    for paragraph in article.paragraphs:
        assert newsparse.replay(text, paragraph) == paragraph.markdown
    lines = read_lines(text)
    mend_cut_words(lines, SUSPENDED)
    assert [c for c in "".join(lines.texts) if c in "abA."] == [c for c in text if c in "abA."]


def test_what_readers_of_print_write_for_a_hyphen() -> None:
    """U+00AC at the end of a line, or where one was, cuts a word; between two signs it says "not"."""
    text = (
        "Sturm legt den F\u00e4hrver\u00ac\nkehr im Norden lahm\n\nVon Ann Ode\n\nDie F\u00e4hren blieben am Mon\u00ac\n"
        "tag im Hafen, und der Nord\u00ac\nWest-Express f\u00e4hrt nicht. Niemand ver\u00ac steht es, und p\u00acq gilt "
        "\u00acimmer."
    )
    article = newsparse.parse(text)
    assert article.title == "Sturm legt den F\u00e4hrverkehr im Norden lahm"
    (paragraph,) = article.paragraphs
    assert paragraph.text == (
        "Die F\u00e4hren blieben am Montag im Hafen, und der Nord-West-Express f\u00e4hrt nicht. "
        "Niemand versteht es, und p\u00acq gilt \u00acimmer."
    )
    assert newsparse.replay(text, paragraph) == paragraph.text
