"""Paragraphs put together from lines: text, markdown, pieces, repairs, and the replay of all."""

from __future__ import annotations

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Paragraph, ParagraphKind, RepairKind
from newsparse.testing import Printing, printed

OPEN = "The ferries to the islands stayed in harbour on Monday because the wind had risen"
REST = "to force ten, and nobody could say when the first of them would leave the quay again."


def read(source: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of *source*, which are what their repairs make of it."""
    found = newsparse.parse_paragraphs(source)
    for paragraph in found:
        assert newsparse.replay(source, paragraph) == paragraph.text
    return found


def kinds(paragraph: Paragraph) -> list[RepairKind]:
    """Return the kinds of the repairs."""
    return [repair.kind for repair in paragraph.repairs]


@pytest.mark.parametrize(
    ("source", "text", "markdown", "repairs"),
    [
        ("The port was shut.", "The port was shut.", "The port was shut.", []),
        ("  The port was shut.  ", "The port was shut.", "The port was shut.", []),
        (
            "The *Post* was shut.",
            "The Post was shut.",
            "The *Post* was shut.",
            [RepairKind.MARKUP, RepairKind.MARKUP],
        ),
        (
            "The port\u00a0was  shut.",
            "The port was shut.",
            "The port was shut.",
            [RepairKind.SPACING, RepairKind.SPACING],
        ),
        (
            "The po\u00adrt was\u200b shut.",
            "The port was shut.",
            "The port was shut.",
            [RepairKind.INVISIBLE, RepairKind.SPACING],
        ),
        (
            "The port&nbsp;was shut &amp; dark.",
            "The port was shut & dark.",
            "The port&nbsp;was shut &amp; dark.",
            [RepairKind.MARKUP, RepairKind.MARKUP],
        ),
        (
            "The  *old\u00a0 port* was shut.",
            "The old port was shut.",
            "The *old port* was shut.",
            [RepairKind.SPACING, RepairKind.MARKUP, RepairKind.SPACING, RepairKind.MARKUP],
        ),
        ("\\*", "*", "\\*", [RepairKind.MARKUP]),
    ],
)
def test_one_line(source: str, text: str, markdown: str, repairs: list[RepairKind]) -> None:
    """Text is plain, markdown as printed but for blanks, and each change is a repair."""
    (paragraph,) = read(source)
    assert (paragraph.text, paragraph.markdown) == (text, markdown)
    assert kinds(paragraph) == repairs
    assert len(paragraph.pieces) == 1


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        ("\n", RepairKind.WRAP),
        ("  \n", RepairKind.WRAP),
        ("\r\n  ", RepairKind.WRAP),
        ("\n\n", RepairKind.STRAY_BREAK),
        ("\n\n\n", RepairKind.STRAY_BREAK),
        ("\x0c", RepairKind.STRAY_BREAK),
        ("\n\n\x0c\n", RepairKind.STRAY_BREAK),
        ("\n\nPage 3 of 7\n\n", RepairKind.FURNITURE),
        ("\n\n\x0cPage 3 of 7\n\n", RepairKind.FURNITURE),
    ],
)
@pytest.mark.parametrize(
    "before", [OPEN, OPEN.replace("wind", "*wind*"), OPEN.replace("wind", "wi\u00adnd")]
)
def test_joins(before: str, between: str, kind: RepairKind) -> None:
    """What lay between two pieces is one repair: kind, stretch, one blank."""
    source = f"{before}{between}{REST}"
    (paragraph,) = read(source)
    assert paragraph.text == f"{OPEN} {REST}"
    (join,) = [repair for repair in paragraph.repairs if repair.kind is kind]
    assert join.span.of(source) == between
    assert join.replacement == " "
    assert join.reason
    assert 0.5 < join.confidence <= 1.0
    assert [piece.of(source) for piece in paragraph.pieces] == [before, REST]
    assert paragraph.span.of(source) == source


@pytest.mark.parametrize(
    ("source", "reasons"),
    [
        ("The *Post* was shut.", [("rule:markup",), ("rule:markup",)]),
        ("The port\u00a0was shut.", [("rule:spacing",)]),
        ("The har\u00adbour was shut.", [("rule:invisible",)]),
    ],
    ids=["markup", "spacing", "invisible"],
)
def test_rules_are_reasons(source: str, reasons: list[tuple[str, ...]]) -> None:
    """What no cue decides is done by a rule, which is the reason."""
    (paragraph,) = read(source)
    assert [repair.reason for repair in paragraph.repairs] == reasons


@pytest.mark.parametrize(
    ("source", "text", "kind"),
    [
        ("## What next", "What next", ParagraphKind.CROSSHEAD),
        ("What next\n---", "What next", ParagraphKind.CROSSHEAD),
        ("> It was dark.", "It was dark.", ParagraphKind.QUOTE),
        ("- Bread and wine.", "Bread and wine.", ParagraphKind.LIST_ITEM),
        ("12. Bread and wine.", "12. Bread and wine.", ParagraphKind.LIST_ITEM),
        ("-\u00a0 Bread and wine.", "Bread and wine.", ParagraphKind.LIST_ITEM),
        ("• \u00adBread\u00a0and wine.", "Bread and wine.", ParagraphKind.LIST_ITEM),
        ("\u200b-\u200b Bread  and wine.", "Bread and wine.", ParagraphKind.LIST_ITEM),
        ("* * *", "* * *", ParagraphKind.SEPARATOR),
        ("---", "---", ParagraphKind.SEPARATOR),
        ("The port was shut.", "The port was shut.", ParagraphKind.TEXT),
    ],
)
def test_kinds(source: str, text: str, kind: ParagraphKind) -> None:
    """Marks of blocks say what a paragraph is, and are not of its words."""
    before, paragraph, after = read(f"Ships sailed.\n\n{source}\n\nIt was dark.")
    assert (paragraph.text, paragraph.kind) == (text, kind)
    assert before.kind is after.kind is ParagraphKind.TEXT
    assert "".join(
        c for c in paragraph.span.of(f"Ships sailed.\n\n{source}\n\nIt was dark.")
    ).endswith(source.split("\n", maxsplit=1)[0][-1])


@pytest.mark.parametrize(
    "mark", ["a) ", "a\u00ad) ", "a)\u00a0", "(see b) below.\n\na) ", "Two  blanks.\n\na) "]
)
def test_items_with_letters(mark: str) -> None:
    """A letter and a bracket mark an item, whatever invisible stands between; a word does not."""
    source = f"The board decided this (in May):\n\n{mark}The port is shut.\n\nb) The quay is let."
    found = newsparse.parse_paragraphs(source)
    assert [p.kind for p in found][-2:] == [ParagraphKind.LIST_ITEM] * 2
    assert {p.kind for p in found[:-2]} == {ParagraphKind.TEXT}
    assert [p.text[:2] for p in found][-2:] == ["a)", "b)"]


def test_a_wrapped_list_item() -> None:
    """The second line of an item is of the item."""
    source = (
        "The board wants to sell all of this to a firm:\n\n"
        "- the ships, Alma and Ida, which have sailed\n  since 1974 and were mended last year;\n\n"
        "- the quay of Brae, with the café and the old\n  customs house behind it.\n"
    )
    found = read(source)
    assert [p.text for p in found] == [
        "The board wants to sell all of this to a firm:",
        "the ships, Alma and Ida, which have sailed since 1974 and were mended last year;",
        "the quay of Brae, with the café and the old customs house behind it.",
    ]


def test_markup_alone_is_shown_as_printed() -> None:
    """A comment over two lines is nothing but markup: the paragraph has words all the same."""
    paragraph = read("The port was shut.\n\n<!-- a\nb -->\n\nIt was dark.")[1]
    assert paragraph.text == "<!-- a b -->"


@pytest.mark.parametrize("source", ["![x y](z)", "![x\ny](z)", "[![x\ny](z)\n](w)"])
def test_an_image_is_no_paragraph(source: str) -> None:
    """On one line or on two."""
    found = read(f"The port was shut.\n\n{source}\n\nIt was dark.")
    assert [p.text for p in found] == ["The port was shut.", "It was dark."]


@pytest.mark.parametrize(
    ("before", "after", "text", "markdown"),
    [
        (
            "in the *Harbour",
            "Gazette* of",
            "in the Harbour Gazette of",
            "in the *Harbour Gazette* of",
        ),
        (
            "in the *Harbour*",
            "*Gazette* of",
            "in the Harbour Gazette of",
            "in the *Harbour* *Gazette* of",
        ),
        (
            "in the [Harbour",
            "Gazette](/g) of",
            "in the Harbour Gazette of",
            "in the [Harbour Gazette](/g) of",
        ),
        ("in the <b>", "Gazette</b> of", "in the Gazette of", "in the <b> Gazette</b> of"),
        ("in the<br>", "Gazette of", "in the Gazette of", "in the<br> Gazette of"),
        ("in the ![x](y)", "Gazette of", "in the Gazette of", "in the ![x](y) Gazette of"),
        ("in the", "![x](y) Gazette of", "in the Gazette of", "in the ![x](y) Gazette of"),
        ("in the ![x", "y](z) Gazette of", "in the Gazette of", "in the ![x y](z) Gazette of"),
        ("in the&nbsp;", "Gazette of", "in the Gazette of", "in the&nbsp; Gazette of"),
        (
            "in *the mili-",
            "tary* Gazette of",
            "in the military Gazette of",
            "in *the military* Gazette of",
        ),
        (
            "in the  *Har\u00adbour",
            "Gazette*\u00a0of",
            "in the Harbour Gazette of",
            "in the *Harbour Gazette* of",
        ),
    ],
)
def test_markup_over_a_line_end(before: str, after: str, text: str, markdown: str) -> None:
    """Markup and line end may meet: repairs stay sorted and apart."""
    source = f"No military man had read of it {before}\n{after} the week before that."
    (paragraph,) = read(source)
    assert paragraph.text == f"No military man had read of it {text} the week before that."
    assert paragraph.markdown == f"No military man had read of it {markdown} the week before that."
    assert all(a.span.stop <= b.span.start for a, b in pairwise(paragraph.repairs))


def test_a_replacement_holds_no_new_letters() -> None:
    """But those of a decoded entity."""
    (paragraph,) = read("Caf&eacute; and *bar* of the har-\nbour; the harbour was shut all day.")
    new = [c for r in paragraph.repairs for c in r.replacement if c.isalnum()]
    assert new == ["é"]


@given(printed())
def test_every_change_is_accounted_for(printing: Printing) -> None:
    """Repairs are sorted, apart and within the paragraph; pieces lie between its ends."""
    for paragraph in newsparse.parse_paragraphs(printing.text):
        assert newsparse.replay(printing.text, paragraph) == paragraph.text
        repairs, span = paragraph.repairs, paragraph.span
        assert all(repair.reason for repair in repairs)
        assert all(a.span.stop <= b.span.start for a, b in pairwise(repairs))
        assert all(span.start <= r.span.start <= r.span.stop <= span.stop for r in repairs)
        pieces = paragraph.pieces
        assert (pieces[0].start, pieces[-1].stop) == (span.start, span.stop)
        assert all(a.stop <= b.start for a, b in pairwise(pieces))
        assert paragraph.text.strip() == paragraph.text
        assert "\n" not in paragraph.text


LINES = [
    "The wind rose to force ten on Monday",
    "and the *ferries",
    "stayed* in har-",
    "bour as",
    "- two",
    "1. Bread",
    "> quoted",
    "# Head",
    "* * *",
    "",
    "",
    "3",
    "Page 3 of 7",
    "\x0c",
    "a\u00adb\u00a0 c&amp;",
    "[x",
    "y](z) &nbsp;",
    "<br>",
    "—so",
    "there—",
    "and/",
    "\\",
    "港口",
    "\u00ad",
    "mili\u00ad",
    "-\u00a0\u200bx",
    "&shy;",
    "![a](b)",
    "**",
]


@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from([0.0, 0.5, 1.0]))
def test_replay_of_anything(lines: list[str], join_at: float) -> None:
    """However lines, marks and markup meet, the repairs make the text again."""
    source = "\n".join(lines)
    for paragraph in newsparse.parse_paragraphs(source, join_at=join_at):
        assert newsparse.replay(source, paragraph) == paragraph.text
        assert all(a.span.stop <= b.span.start for a, b in pairwise(paragraph.repairs))
        assert all(repair.reason for repair in paragraph.repairs)
        assert paragraph.text


@given(st.lists(st.sampled_from(LINES[:10]), min_size=3, max_size=14))
def test_no_join_crosses_heading_quote_or_separator(lines: list[str]) -> None:
    """At any certainty: what is marked stands alone."""
    source = "\n".join(lines)
    for paragraph in newsparse.parse_paragraphs(source, join_at=0.0):
        if paragraph.kind is ParagraphKind.CROSSHEAD:
            assert paragraph.text == "Head"
        elif paragraph.kind is ParagraphKind.SEPARATOR:
            assert paragraph.text == "* * *"
        else:
            assert "Head" not in paragraph.text
            assert "* * *" not in paragraph.text
            assert paragraph.kind is ParagraphKind.QUOTE or "quoted" not in paragraph.text


def test_a_decimal_number_over_a_line_end() -> None:
    """No blank gets into it."""
    (paragraph,) = read(
        "Die Reederei hat im vergangenen Jahr einen Verlust von 1\n,2 Millionen gemacht."
    )
    assert "1,2 Millionen" in paragraph.text


@pytest.mark.parametrize("length", [40, 254, 255, 256, 700])
def test_pieces_of_long_lines(length: int) -> None:
    """The places of lines are kept however long they are, through a pickle too."""
    line = " ".join(["harbour"] * (length // 8)).ljust(length, "s")
    source = f"The wind rose.\n\n{line}\nstayed in *harbour* on Monday, and {line}\nrose again."
    for paragraph in pickle.loads(pickle.dumps(read(source))):
        assert newsparse.replay(source, paragraph) == paragraph.text
        assert paragraph.pieces[0].start == paragraph.span.start
        assert paragraph.pieces[-1].stop == paragraph.span.stop
        joined = " ".join(piece.of(source) for piece in paragraph.pieces)
        assert joined == paragraph.markdown


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            (
                "Le maire parle d'« un quai sûr ». La compagnie, elle, répond par «\n"
                "une pénurie de matériel » et se tait."
            ),
            (
                "Le maire parle d'« un quai sûr ». La compagnie, elle, répond par « une pénurie de matériel »"
                " et se tait."
            ),
        ),
        (
            (
                "Le maire parle d'«un quai sûr». La compagnie, elle, répond par «\n"
                "une pénurie de matériel» et se tait."
            ),
            (
                "Le maire parle d'«un quai sûr». La compagnie, elle, répond par «une pénurie de matériel»"
                " et se tait."
            ),
        ),
    ],
)
def test_a_quotation_mark_at_the_end_of_a_line(source: str, expected: str) -> None:
    """French sets a blank behind it, and the tool has cut there; whoever sets none gets none."""
    assert [paragraph.text for paragraph in read(source)] == [expected]


@pytest.mark.parametrize(
    "number", ["1億1700万円", "2015年", "1万2,500人"], ids=["yen", "year", "people"]
)
def test_number_cut_by_a_column(number: str) -> None:
    """Columns of scripts without blanks break within numbers, too."""
    before = "港湾局は月曜日、防波堤の工事に"
    sentence = f"{before}{number}がかかると発表した。船員組合は数字が正しくないと批判している。"
    for at in range(len(before) + 1, len(before) + len(number) - 2):
        lines = "\n".join((sentence[:at], sentence[at:]))
        found = newsparse.parse(f"# 防波堤の工事\n\n{lines}\n\n{sentence}").paragraphs
        assert [p.text for p in found] == [sentence, sentence]
