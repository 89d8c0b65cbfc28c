"""Hyphens at line ends: whose they are."""

from __future__ import annotations

import collections

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.hyphens import Hyphens, count_words, words_of
from newsparse.lines import read_lines

SUSPENDED = frozenset({"und", "oder", "and"})
KEEP = ("", False, False)
GO = ("", True, False)


def hyphens(text: str = "") -> Hyphens:
    """Return the judge of the hyphens of *text*."""
    return Hyphens(read_lines(text), SUSPENDED)


# ------------------------------------------------------------------ the article's own words


@given(st.text(st.characters() | st.sampled_from("ab-\u2010'’.,“ \n\u0301½ßé漢")))
def test_words_are_counted_as_they_are_read(text: str) -> None:
    """To cut at marks and blanks finds the words that the pattern does, as often."""
    assert count_words(text) == collections.Counter(words_of(text))


def test_a_word_that_stands_whole_elsewhere_was_cut() -> None:
    """The article is its own dictionary."""
    judge = hyphens("The military said no.\nIt was the mili-\ntary that came.")
    assert judge.decide("It was the mili-", "tary that came.") == GO


def test_a_word_that_stands_with_its_hyphen_elsewhere_keeps_it() -> None:
    """A hyphen that the writer set stays, and no blank is put in."""
    judge = hyphens("The tax was a state-owned bank's.\nThe state-\nowned bank said no.")
    assert judge.decide("The state-", "owned bank said no.") == KEEP


def test_case_does_not_matter_to_the_dictionary() -> None:
    """A headline in capitals is words, too."""
    assert hyphens("MILITARY ROW").decide("the mili-", "tary") == GO
    assert hyphens("LOW-COST FERRIES").decide("the low-", "cost ferry") == KEEP


def test_a_word_cut_elsewhere_is_no_witness() -> None:
    """The halves of words that are cut at line ends are no words of the article."""
    judge = hyphens("The gov-\nernment and the gov-\nernment again sat in a con-\nvent")
    assert judge.decide("The gov-", "ernment") == GO


def test_other_hyphens_are_hyphens() -> None:
    """U+2010 is a hyphen, and the same one."""
    assert hyphens("the military").decide("the mili\u2010", "tary") == GO
    assert hyphens("a state\u2010owned bank").decide("a state-", "owned bank") == KEEP


# ------------------------------------------------------------------ general rules


def test_a_capital_behind_the_hyphen_keeps_it() -> None:
    """``Berlin-`` / ``Mitte`` was set with a hyphen."""
    assert hyphens("BerlinMitte").decide("in Berlin-", "Mitte") == KEEP


@pytest.mark.parametrize("after", ["und Jugendhilfe", "oder Jugendhilfe", "and after", "Und so"])
def test_a_suspended_hyphen(after: str) -> None:
    """A word that leaves out its second half keeps hyphen and blank."""
    assert hyphens("Kinder und").decide("die Kinder-", after) == (" ", False, False)


def test_a_dash_keeps_its_blank() -> None:
    """A hyphen with a blank before it is a dash."""
    assert hyphens().decide("the ferry -", "which was late") == (" ", False, False)
    assert hyphens().decide("-", "which was late") == (" ", False, False)


def test_a_range_goes_on() -> None:
    """Numbers with a hyphen between them are no word."""
    assert hyphens().decide("the years 2024-", "2025 were") == KEEP
    assert hyphens().decide("in 1999-", "2000") == KEEP


def test_a_word_with_a_hyphen_of_its_own() -> None:
    """What was joined with hyphens already is continued with one."""
    glue, goes, doubtful = hyphens("It was late.").decide("his mother-in-", "law said")
    assert (glue, goes, doubtful) == ("", False, True)


def test_without_evidence_of_typesetting() -> None:
    """Parts that are words of the article keep the hyphen; it is a doubt either way."""
    judge = hyphens("A long road and a term of office.")
    assert judge.decide("the long-", "term plan") == ("", False, True)
    assert hyphens("Nothing here.").decide("the mili-", "tary plan") == ("", True, True)


def test_what_wraps_lines_cuts_no_words() -> None:
    """Of two adjacent lines on a page where no other is hyphenated, the hyphen is the writer's."""
    judge = hyphens("Nothing here.")
    assert judge.decide("a saw-", "tooth roof", wrapped=True) == ("", False, True)
    assert hyphens(TYPESET).decide("the mili-", "tary plan", wrapped=True) == GO
    text = "The roof of the old hall is a saw-\ntooth one, and the rain comes in."
    (paragraph,) = newsparse.parse_paragraphs(text)
    assert paragraph.text == text.replace("\n", "")


def test_the_rest_of_a_cut_word_is_no_word_of_the_article() -> None:
    """Neither blank lines nor a running head make one of it."""
    for between in ("\n\n", "\n\nThe Harbour Gazette\n\n"):
        cut = f"on any business activ-{between}ities of the firm"
        assert hyphens(cut).decide("business activ-", "ities of the") == ("", True, True)
    # A page number between hyphens cuts nothing.
    text = "who won the mili-\ntary\n\n- 1 -\n\nThe\nmilitary said no."
    assert hyphens(text).decide("won the mili-", "tary", wrapped=True) == GO


TYPESET = "The gov-\nernment said on Mon-\nday that the min-\nister had left for a rail strike."


def test_on_a_page_that_cuts_words() -> None:
    """Where many lines end in a hyphen a small letter goes on with the word."""
    assert hyphens(TYPESET).decide("the mili-", "tary plan") == GO
    assert hyphens(TYPESET).decide("ein Kranken-", "haus") == GO


def test_two_words_of_the_article_are_a_compound() -> None:
    """Even there, two long words of the article may have had the hyphen: it stays, as a doubt."""
    assert hyphens(TYPESET).decide("the rail-", "strike plan") == ("", False, True)


def test_apostrophes_and_marks_are_of_words() -> None:
    """An apostrophe or a combining accent ends no word."""
    assert hyphens("l’aujourd’hui encore").decide("l’aujourd’-", "hui") == GO
    assert hyphens("le the\u0301a\u0302tre").decide("le the\u0301-", "a\u0302tre") == GO


# ------------------------------------------------------------------ in an article


def read(text: str) -> str:
    """Return the text of the paragraphs, a line each."""
    return "\n".join(p.text for p in newsparse.parse_paragraphs(text))


GERMAN = """\
Die Stadt will im kommenden Jahr mehr Geld für die Kinder-
und Jugendhilfe ausgeben, sagte die Bürgermeisterin am Mon-
tag vor dem Rathaus. Der Rat hatte am Montag lange über den
Haushalt gestritten. Am Ende stimmten neun von elf Abgeord-
neten zu, auch wenn viele den Plan der Berlin-
Brandenburger Gesellschaft nicht kannten.
"""


def test_german_lines() -> None:
    """Suspended, cut and set: three hyphens, three answers."""
    assert read(GERMAN) == (
        "Die Stadt will im kommenden Jahr mehr Geld für die Kinder- und Jugendhilfe ausgeben, "
        "sagte die Bürgermeisterin am Montag vor dem Rathaus. Der Rat hatte am Montag lange über "
        "den Haushalt gestritten. Am Ende stimmten neun von elf Abgeordneten zu, auch wenn viele "
        "den Plan der Berlin-Brandenburger Gesellschaft nicht kannten."
    )


def test_hyphenation_is_a_repair() -> None:
    """The hyphen and the newline go in one repair, which replay makes again."""
    paragraphs = newsparse.parse_paragraphs(GERMAN)
    kinds = [repair.kind for repair in paragraphs[0].repairs]
    assert kinds.count(newsparse.RepairKind.HYPHENATION) == 2
    assert kinds.count(newsparse.RepairKind.WRAP) == 3
    assert newsparse.replay(GERMAN, paragraphs[0]) == paragraphs[0].text


def test_nato_backed() -> None:
    """A name in capitals keeps its hyphen, where the article shows it elsewhere or not at all."""
    text = (
        "The commander of the force said on Tuesday that the NATO-\n"
        "backed troops would leave the valley before the winter, and\n"
        "that the NATO-backed council would be asked for its advice.\n"
    )
    assert "the NATO-backed troops would" in read(text)


def test_nato_backed_without_another() -> None:
    """Nobody cuts a word behind four capitals to go on in small letters."""
    text = (
        "The commander of the force said on Tuesday that the NATO-\n"
        "backed troops would leave the valley before the winter, and\n"
        "that the council would be asked for its advice before then.\n"
    )
    assert "the NATO-backed troops would" in read(text)


def test_nato_backed_on_a_page_that_cuts_words() -> None:
    """The same where words are cut throughout."""
    text = (
        "The commander of the force said on Tues-\nday that the NATO-\nbacked troops would leave\n"
        "the valley before the winter, and that the coun-\ncil would be asked for its ad-\nvice.\n"
    )
    assert "the NATO-backed troops would" in read(text)


def test_cut_over_a_page_end() -> None:
    """A word may be cut where a page ends."""
    text = (
        "The government said on Monday that it would build the road to the north. Nobody knew "
        "when, and the gov-\n\n\x0cernment did not say. The road has been promised since 1974.\n"
    )
    assert "and the government did not say" in read(text)


@pytest.mark.parametrize("end", ["\u00ad", "\u00ad  "])
def test_soft_hyphen_at_the_line_end(end: str) -> None:
    """A soft hyphen that came along says that the word goes on."""
    text = (
        f"The commander of the force said on Tuesday that the mili{end}\n"
        "tary would leave the valley before the winter, and that the\n"
        "council would be asked.\n"
    )
    assert "that the military would leave" in read(text)


def test_a_word_of_the_article_is_not_suspended() -> None:
    """A word cut before "and" goes on in it where the article has the word whole."""
    text = "A thousand came.\nThey lost thous-\nand of them stayed."
    assert hyphens(text).decide("They lost thous-", "and of them") == GO
    assert hyphens().decide("They lost thous-", "and of them") == (" ", False, False)
    assert hyphens(text).decide("They lost thous-", "And of them") == (" ", False, False)


def test_two_hyphens_on_one_page() -> None:
    """Where U+2010 ends lines alone it is the typesetter's, and the keyboard's is the writer's."""
    text = "The SÜ\u2010\nGAM and the har\u2010\nbour office rely on a long-\nsettled rule for ferries.\n"
    known = hyphens(text)
    assert known.decide("The SÜ\u2010", "GAM and") == GO
    assert known.decide("a long-", "settled rule") == ("", False, False)
    assert known.decide("both pre-", "and post-war") == (" ", False, False)
    # Within a line it may be the writer's as well.
    other = hyphens(text + "The well\u2010known quay.\n")
    assert other.decide("The SÜ\u2010", "GAM and") == ("", False, False)


def test_a_word_goes_on_in_the_next_line() -> None:
    """No paragraph ends in a hyphen, whatever letter comes next and however short the line."""
    text = (
        "Die lange gesuchte Samson-\nNeustadt-Stiftung hat am Mittwoch erfahren, dass sie im\n"
        "kommenden Jahr achtzig Kronen für jedes Boot bekommen\nsoll. Das hat der Stadtrat gestern "
        "in der Nacht nach\neiner langen Sitzung mit neun gegen vier Stimmen und\nohne Aussprache "
        "beschlossen, wie es am Abend hieß.\n"
    )
    assert "Samson-Neustadt-Stiftung hat" in read(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They ran neck-and-", "neck to the quay."),
        ("They ran neck-", "and-neck to the quay."),
        ("a state-of-", "the-art gauge"),
        ("« Non », déclare-t-", "il, et il s’en va."),
    ],
)
def test_small_words_between_two_hyphens(before: str, after: str) -> None:
    """No typesetter cuts a word in front of a small one, or behind it."""
    lines = read_lines("They cut mili-\ntary words, and har-\nbour words, through-\nout the page.")
    judge = Hyphens(lines, SUSPENDED, frozenset({"and", "of", "the"}))
    assert judge.decide(before, after) == KEEP
    assert judge.decide("the long-estab-", "lished ferry") == GO
