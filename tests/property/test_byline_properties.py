"""Bylines rendered in any supported language and form read back to the same authors."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import languages, publishers
from newsparse.fields import byline, date, names
from newsparse.languages import Language
from newsparse.model import Author

LANGUAGES = languages.every()
TABLES = byline.tables(LANGUAGES, publishers.every())
DATES = date.tables(LANGUAGES)

SURNAMES = (
    "Beispiel Doe Nordmann Kowalczyk O'Connor McAllister Jean-Baptiste Øverland Nguyen Yılmaz Roe "
    "Çelik Ó~Briain van~der~Linden de~la~Vega Smith-Jones d’Aubigny al-Khatib Szabó Mokoena"
).split()
GIVEN = "Jane John Anna Karl Luc Piotr Karin Ola Siti Thandeka Ahmet Maria Jan-Erik".split()
CASED = [language for language in LANGUAGES if language.script in ("Latn", "Cyrl", "Grek")]
DATELIKE = ("14 April 2025", "2025-04-14", "14.04.2025")


@st.composite
def persons(draw: st.DrawFn) -> str:
    """Draw the name of a person."""
    name = draw(st.sampled_from(GIVEN))
    if draw(st.booleans()):
        name += " " + draw(st.sampled_from("ABCDEFGHIJKLMNOPRSTVWZ")) + "."
    return name + " " + draw(st.sampled_from(SURNAMES)).replace("~", " ")


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Draw a byline with a mark of some language, and the names in it."""
    language: Language = draw(st.sampled_from(CASED))
    written = draw(st.lists(persons(), min_size=1, max_size=4, unique=True))
    marks = [mark for mark in language.bylines.by if mark]
    joins = [word for word in language.bylines.joins if " " not in word] or [","]
    join = draw(st.sampled_from(joins))
    join = ", " if join == "," else f" {join} "
    line = ", ".join(written[:-1])
    line = f"{line}{join}{written[-1]}" if line else written[-1]
    mark = draw(st.sampled_from(marks)) if marks else ""
    if mark and draw(st.booleans()):
        mark = mark[0].upper() + mark[1:]
    # A mark that ends in a hyphen is written together with the name, as Zulu "ngu-".
    line = f"{mark}{line}" if mark.endswith("-") else f"{mark} {line}".strip()
    if draw(st.booleans()):
        line += draw(st.sampled_from((", ", " | ", "\n"))) + draw(st.sampled_from(DATELIKE))
    return line, written


@given(marked())
@settings(deadline=None)
def test_marked_byline_reads_back(drawn: tuple[str, list[str]]) -> None:
    """Names behind the mark of any language, in any number, come back as they went in."""
    line, written = drawn
    found = byline.read(line, TABLES, DATES)
    assert [author.name for author in found.authors] == written
    assert [author.span.of(line) for author in found.authors] == written


@given(
    st.lists(persons(), min_size=1, max_size=4, unique=True),
    st.sampled_from((", ", " / ", "\n", " | ", "; ")),
)
@settings(deadline=None)
def test_bare_names_read_back(written: list[str], between: str) -> None:
    """Bare names come back whatever stands between them."""
    found = byline.scan(between.join(written), TABLES, DATES)
    assert found is not None
    assert not found.marked
    assert [author.name for author in found.byline.authors] == written


@given(persons(), st.sampled_from(("Paris", "New York", "Zürich", "São Paulo", "Kyiv")))
@settings(deadline=None)
def test_place_reads_back(name: str, place: str) -> None:
    """A place after "in" or a comma belongs to the author before it."""
    for line in (f"By {name} in {place}", f"By {name}, {place}"):
        assert byline.read(line, TABLES, DATES).authors == (Author(name=name, location=place),)


@given(marked())
@settings(deadline=None)
def test_text_of_a_byline_reads_back(drawn: tuple[str, list[str]]) -> None:
    """The byline's own text names the same authors."""
    found = byline.read(drawn[0], TABLES, DATES)
    assert byline.read(found.text, TABLES, DATES).authors == found.authors


@given(st.text(max_size=120))
@settings(deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text breaks the reader, and every span lies within the text."""
    found = byline.scan(text, TABLES, DATES)
    if found is not None:
        for span in (found.byline.span, *(author.span for author in found.byline.authors)):
            assert 0 <= span.start <= span.stop <= len(text)
        for author in found.byline.authors:
            assert author.name == " ".join(author.span.of(text).split())


@given(
    st.lists(
        st.sampled_from(
            [
                "By",
                "Von",
                "Jane",
                "Doe",
                "and",
                ",",
                "in",
                "Paris",
                "|",
                "(",
                ")",
                "\n",
                "the",
                "Board",
                "Reporter",
                "@x",
                "a@b.example",
                "7",
                "2025-04-14",
                "dpa",
                "田中太郎",
                "記者",
                "with",
                ":",
                ".",
                '"',
                "&",
                "The",
                "Party",
                "Photo",
                "of",
                "our",
                "PhD",
                "Statement",
                "SEP",
                "de",
                "ITmedia",
                "Press-Agentur",
            ]
        ),
        max_size=14,
    )
)
@settings(deadline=None, max_examples=300)
def test_any_row_of_byline_words_is_read_or_refused(words: list[str]) -> None:
    """Words of bylines in any disorder break nothing."""
    text = " ".join(words)
    found = byline.scan(text, TABLES, DATES)
    if found is not None:
        for author in found.byline.authors:
            assert author.name
            assert author.name == " ".join(author.span.of(text).split())


@given(st.text(alphabet="aAéÉ.'’- ñŁ", max_size=40))
def test_tokens_cover_the_text(text: str) -> None:
    """Tokens are slices of the text, in order and without overlap."""
    end = 0
    for token in names.tokenise(text):
        assert token.start >= end
        assert text[token.start : token.stop] == token.text
        assert not text[end : token.start].strip()
        end = token.stop
    assert not text[end:].strip()
