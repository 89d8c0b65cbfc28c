"""A paragraph's text made again from the source."""

from __future__ import annotations

from newsparse.model import Paragraph, Repair, RepairKind, Span
from newsparse.render.replay import replay


def test_repairs_are_applied_in_order() -> None:
    """What stands between the repairs is copied, what they cover is replaced."""
    source = "# Title\n\nThe *Post* wrote\nof har-\nbour.\n"
    paragraph = Paragraph(
        text="The Post wrote of harbour.",
        span=Span(9, 39),
        repairs=(
            Repair(kind=RepairKind.MARKUP, span=Span(13, 14)),
            Repair(kind=RepairKind.MARKUP, span=Span(18, 19)),
            Repair(kind=RepairKind.WRAP, span=Span(25, 26), replacement=" "),
            Repair(kind=RepairKind.HYPHENATION, span=Span(32, 34)),
        ),
    )
    assert replay(source, paragraph) == paragraph.text


def test_without_repairs_it_is_the_slice() -> None:
    """A paragraph without repairs is what its span covers."""
    assert replay("One. Two. Three.", Paragraph(text="Two.", span=Span(5, 9))) == "Two."
