"""The values by themselves: how they print, and what they refuse."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any, cast

import attrs
import pytest
import regex

import newsparse
from newsparse import (
    ArticleDate,
    Author,
    AuthorKind,
    Boilerplate,
    BoilerplateKind,
    Byline,
    Credit,
    DateLabel,
    Dateline,
    DateOrder,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Paragraph,
    ParagraphKind,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    SettledBy,
    Span,
)
from newsparse.model.spans import span_between
from newsparse.model.text import make_paragraph


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Headline(text="Storm closes ports", kicker="Weather"), "Storm closes ports"),
        (Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),)), "By Jane Doe"),
        (Author(name="Jane Doe", role="editor"), "Jane Doe"),
        (Dateline(text="BRAE —", location="BRAE"), "BRAE —"),
        (Boilerplate(kind=BoilerplateKind.SHARE, text="Share on Facebook"), "Share on Facebook"),
        (
            Paragraph(text="The port was shut.", markdown="The **port** was shut."),
            "The port was shut.",
        ),
        (ArticleDate(iso="2025-04", text="April 2025"), "2025-04"),
        (ArticleDate(text="04/05/2025"), "04/05/2025"),
    ],
    ids=repr,
)
def test_a_value_prints_its_text(value: object, printed: str) -> None:
    """In a sentence, a value stands for the words that were printed."""
    assert str(value) == printed


@pytest.mark.parametrize(
    ("value", "set_in_ten"),
    [
        (Headline(text="Storm"), "     Storm"),
        (Byline(text="Jane Doe"), "  Jane Doe"),
        (Author(name="Jane Doe"), "  Jane Doe"),
        (Dateline(text="BRAE —"), "    BRAE —"),
        (Boilerplate(kind=BoilerplateKind.SHARE, text="Share"), "     Share"),
        (Paragraph(text="It rained."), "It rained."),
        (ArticleDate(iso="2025-04"), "   2025-04"),
        (Footer(), "          "),
    ],
    ids=repr,
)
def test_a_value_is_set_as_its_text_is(value: object, set_in_ten: str) -> None:
    """A column of authors can be aligned without a detour over their names."""
    assert f"{value:>10}" == set_in_ten
    assert f"{value}" == str(value)


def test_a_footer_prints_a_line_for_each_block() -> None:
    """As its blocks print their words, so does all of it."""
    blocks = [Boilerplate(kind=BoilerplateKind.SHARE, text=text) for text in ("Share", "Follow")]
    assert str(Footer(blocks=tuple(blocks))) == "Share\nFollow"
    assert str(Footer()) == ""


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("headline", "Headline"),
        ("standfirst", "Paragraph"),
        ("byline", "Byline"),
        ("date", "ArticleDate"),
        ("dateline", "Dateline"),
        ("footer", "Footer"),
    ],
)
def test_words_are_no_values_of_an_article(name: str, kind: str) -> None:
    """An article of bare texts is refused where it is made, not where it is shown."""
    words: dict[str, Any] = {name: "Storm closes ports"}
    with pytest.raises(TypeError, match=rf"^{name}= takes a {kind}, not str$"):
        newsparse.Article(**words)
    with pytest.raises(TypeError, match=kind):
        attrs.evolve(newsparse.Article(), **words)


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (partial(Byline, text="By Jane Doe"), "authors"),
        (partial(Boilerplate, kind="contact", text="Write to us"), "emails"),
        (partial(Boilerplate, kind="copyright", text="© 2025"), "years"),
        (Footer, "blocks"),
        (ArticleDate, "alternatives"),
        (partial(Repair, kind="wrap", span=Span(0, 1)), "reason"),
        (partial(Paragraph, text="It came."), "pieces"),
        (partial(Paragraph, text="It came."), "repairs"),
        (newsparse.Article, "paragraphs"),
        (newsparse.Article, "dates"),
        (newsparse.Article, "doubts"),
        (newsparse.Article, "segments"),
    ],
)
def test_a_list_is_no_tuple(make: Callable[..., Any], name: str) -> None:
    """A value of lists had no hash, and equalled none that was read: it is refused where it is made."""
    wrong: tuple[tuple[object, str], ...] = (([], "list"), ("Jane Doe", "str"))
    for several, kind in wrong:
        with pytest.raises(TypeError, match=rf"^{name}= takes a tuple, not {kind}$"):
            make(**{name: several})
    assert hash(make(**{name: ()})) == hash(make())


def test_an_author_shows_what_was_printed() -> None:
    """What says nothing is left out; a credit other than the byline's is told."""
    assert repr(Author(name="Jane Doe")) == "Author('Jane Doe')"
    editor = Author(name="Jane Doe", role="editor", credit=Credit.EDITING)
    assert repr(editor) == f"Author('Jane Doe', role='editor', credit={Credit.EDITING.value!r})"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (
            Byline(text="By Jane Doe", authors=(Author(name="Jane Doe"),), span=Span(3, 14)),
            "Byline('By Jane Doe', authors=(Author('Jane Doe'),))",
        ),
        (Byline(text="By ,"), "Byline('By ,')"),
        (
            Headline(text="Storm closes ports", site="Gazette", span=Span(0, 28)),
            "Headline('Storm closes ports', site='Gazette')",
        ),
        (Dateline(text="BRAE —", location="BRAE"), "Dateline('BRAE —', location='BRAE')"),
        (
            Footer(
                blocks=(Boilerplate(kind=BoilerplateKind.SHARE, text="Share"),), span=Span(0, 5)
            ),
            "Footer((Boilerplate('share', text='Share'),))",
        ),
        (
            Author(name="Coastwire", kind=AuthorKind.ORGANISATION, span=Span(3, 12)),
            "Author('Coastwire', kind='organisation')",
        ),
    ],
    ids=["byline", "nobody", "headline", "dateline", "footer", "author"],
)
def test_a_value_shows_what_is_compared(value: object, shown: str) -> None:
    """A value is shown by what was found in it, without its place and what is not there."""
    assert repr(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Span(3, 14), "Span(3, 14)"),
        (
            Segment(kind=SegmentKind.HEADLINE, span=Span(2, 20)),
            "Segment('headline', span=Span(2, 20))",
        ),
        (
            Repair(
                kind=RepairKind.STRAY_BREAK,
                span=Span(9, 11),
                replacement=" ",
                reason=("cue",),
                confidence=0.9970115276645228,
            ),
            "Repair('stray_break', span=Span(9, 11), replacement=' ', reason=('cue',), confidence=1.00)",
        ),
        (Repair(kind=RepairKind.MARKUP, span=Span(9, 11)), "Repair('markup', span=Span(9, 11))"),
        (
            Doubt(kind=DoubtKind.NEAR_JOIN, span=Span(9, 11), message="joined", confidence=0.4),
            "Doubt('near_join', span=Span(9, 11), message='joined', confidence=0.40)",
        ),
    ],
    ids=["span", "segment", "repair", "sure", "doubt"],
)
def test_what_tells_of_a_printing_shows_where(value: object, shown: str) -> None:
    """Of a place in the source the numbers are shown, and of a confidence what a person can use."""
    assert repr(value) == shown


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (partial(Repair, span=Span(0, 1)), "wrap"),
        (partial(Segment, span=Span(0, 1)), "body"),
        (partial(Paragraph, text="The port was shut."), "quote"),
        (partial(attrs.evolve, Paragraph(text="The port was shut.")), "text"),
    ],
    ids=["repair", "segment", "paragraph", "evolved"],
)
def test_a_kind_may_be_given_by_its_value(make: Callable[..., Any], name: str) -> None:
    """A text that is a kind's value becomes the kind, and any other is refused with all there are."""
    assert type(make(kind=name).kind) is not str
    assert make(kind=name).kind == name
    with pytest.raises(ValueError, match=r"kind is one of .*, not 'shred'"):
        make(kind="shred")


def test_footers_are_indexed() -> None:
    """A block by its place, several by a slice."""
    kinds = (BoilerplateKind.SHARE, BoilerplateKind.CONTACT, BoilerplateKind.COPYRIGHT)
    footer = Footer(blocks=tuple(Boilerplate(kind=kind, text=kind.value) for kind in kinds))
    assert footer[0].kind is BoilerplateKind.SHARE
    assert footer[-1].kind is BoilerplateKind.COPYRIGHT
    assert footer[1:] == footer.blocks[1:]
    with pytest.raises(IndexError):
        _ = footer[3]


VALUES_WITH_KINDS: list[tuple[Callable[..., Any], str, StrEnum]] = [
    (partial(Author, name="Jane Doe"), "kind", AuthorKind.ORGANISATION),
    (partial(Author, name="Jane Doe"), "credit", Credit.EDITING),
    (partial(Boilerplate, text="Share"), "kind", BoilerplateKind.SHARE),
    (partial(Doubt), "kind", DoubtKind.TRUNCATED),
    (partial(ArticleDate, iso="2025"), "label", DateLabel.UPDATED),
    (partial(ArticleDate, iso="2025"), "settled_by", SettledBy.ZONE),
]


@pytest.mark.parametrize(("make", "field", "member"), VALUES_WITH_KINDS, ids=str)
def test_kinds_are_members(make: Callable[..., Any], field: str, member: StrEnum) -> None:
    """A kind may be given by its value, is a member then, and is refused if it is none."""
    value = make(**{field: member.value})
    assert getattr(value, field) is member
    assert value == make(**{field: member})
    for wrong in ("foo", "", 5):
        with pytest.raises(
            ValueError, match=f"{field} is one of .*{member.value}.*, not {wrong!r}"
        ):
            make(**{field: wrong})


@pytest.mark.parametrize(
    ("confidence", "error"),
    [(7, ValueError), (-0.1, ValueError), (float("nan"), ValueError), ("a", TypeError)],
)
def test_confidence_is_a_chance(confidence: Any, error: type[Exception]) -> None:
    """The confidence of a doubt lies between 0 and 1."""
    with pytest.raises(error, match="confidence is a"):
        Doubt(kind=DoubtKind.TRUNCATED, confidence=confidence)


KINDS = [
    *(AuthorKind, BoilerplateKind, Credit, DateLabel, DateOrder, DoubtKind, ParagraphKind),
    *(newsparse.RepairKind, newsparse.SegmentKind, SettledBy),
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_is_explained(kind: type[StrEnum]) -> None:
    """The docstring says of each member what it is, in the order of the members, and of no other."""
    listed = regex.findall(r"^    - ``(\w+)``: \w", kind.__doc__ or "", regex.MULTILINE)
    assert listed == [member.value for member in kind]


def test_an_error_shows_a_part_of_a_long_line() -> None:
    """The place is in the middle of what is shown, with the mark under it."""
    text = "word " * 40 + "and again " * 40
    error = newsparse.BylineError(text, newsparse.Span(200, 209), "a byline")
    first, line, marks = str(error).splitlines()
    assert first == "expected a byline:"
    start = len(marks) - len(marks.lstrip())
    assert marks.strip() == "^" * 9
    assert line[start : start + 9] == "and again"
    assert len(line) < len(text)


@pytest.mark.parametrize(
    ("numbers", "error", "message"),
    [
        ((5, 2), ValueError, r"its start before its stop: not Span\(5, 2\)"),
        ((-1, 3), ValueError, r"counts up from 0.*: not Span\(-1, 3\)"),
        ((1.5, 2), TypeError, "whole numbers, not float"),
        (("1", "2"), TypeError, "whole numbers, not str"),
        ((None, 2), TypeError, "whole numbers, not NoneType"),
    ],
    ids=str,
)
def test_no_span(numbers: Any, error: type[Exception], message: str) -> None:
    """A span that ends before it starts, or starts before the text, is refused where it is made."""
    with pytest.raises(error, match=message):
        Span(*numbers)


def test_a_span_cannot_be_turned_round_later() -> None:
    """What changes a span, or reads one that was written, checks it as well."""
    with pytest.raises(ValueError, match="its start before its stop"):
        attrs.evolve(Span(3, 21), stop=2)
    data = newsparse.parse("# Storm closes ports").to_dict()
    data["headline"]["span"] = [21, 2]
    with pytest.raises(ValueError, match=r"^\$\.headline\.span: expected a span"):
        newsparse.Article.from_dict(data)


class Counted:
    """A whole number of another library."""

    def __index__(self) -> int:
        """Return it as a plain one."""
        return 7


def test_numbers_of_a_span_are_plain() -> None:
    """Numbers of other libraries count, and are plain ones in the span, as JSON needs them."""
    span = Span(0, cast(int, Counted()))
    assert type(span.stop) is int
    assert (span, hash(span)) == (Span(stop=7), hash(Span(0, 7)))


def test_spans_are_small_to_send() -> None:
    """A pickled span is little more than its two numbers."""
    spans = [newsparse.Span(1000 + i, 2000 + i) for i in range(100)]
    written = pickle.dumps(spans)
    assert pickle.loads(written) == spans
    assert len(written) < 1500


def test_values_made_by_the_short_way() -> None:
    """What the reader makes by the hundred is the same value as one made by its class."""
    span, made = newsparse.Span(3, 21), span_between(3, 21)
    assert (made, hash(made), repr(made)) == (span, hash(span), repr(span))
    repairs = (newsparse.Repair(kind=newsparse.RepairKind.WRAP, span=newsparse.Span(5, 6)),)
    text, markdown = "The port was shut.", "The *port* was shut."
    paragraph = make_paragraph(text, markdown, ParagraphKind.QUOTE, (made,), repairs, made)
    usual = Paragraph(
        text=text,
        markdown=markdown,
        kind=ParagraphKind.QUOTE,
        pieces=(span,),
        repairs=repairs,
        span=span,
    )
    assert (paragraph, hash(paragraph), repr(paragraph)) == (usual, hash(usual), repr(usual))
    assert (paragraph.pieces, paragraph.repairs, paragraph.span) == ((span,), repairs, span)
    assert pickle.dumps(paragraph) == pickle.dumps(usual)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        paragraph.text = ""  # type: ignore[misc]


def test_what_was_built_is_not_pickled() -> None:
    """An article that somebody looked at is no larger to send."""
    article = newsparse.parse("# Storm closes ports\n\nThe port was\nshut for a week, and more.\n")
    before = pickle.dumps(article)
    assert article.segments
    assert article.repairs
    assert len(pickle.dumps(article)) == len(before)
    again = pickle.loads(before)
    assert again == article
    assert again.segments == article.segments


@pytest.mark.parametrize("iso", ["2025-4", "April", "2025-13", "2025-02-30", "12:30", ""])
def test_no_iso_text(iso: str) -> None:
    """A day that is none, or no ISO text at all."""
    with pytest.raises(ValueError, match=r"."):
        ArticleDate(iso=iso, text=iso)
