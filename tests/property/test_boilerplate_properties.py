"""What holds for every block of boilerplate and every string."""

from __future__ import annotations

import contextlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.fields import contacts
from newsparse.fields.boilerplate import judge, make, read, tables
from newsparse.fields.postal import postal
from newsparse.languages import every
from newsparse.model import BoilerplateKind, FooterError, Span

TABLES = tables(every())
SAMPLES = [text for language in every() for text in language.examples.boilerplate]
BLOCKS = st.sampled_from(SAMPLES)
SCRAPS = st.lists(
    st.sampled_from(
        [*SAMPLES, "©", "(c)", "[", "](", "<", "@", "://", "www.", ".example", "/", " ", "\n", "\n\n", ":",
         "“", "İ", "無断", "관련", "wsws.org", "+49", "(", "Facebook", "|", "12 Quay Road, ", "Kaistraße 4", "20457 Hamburg", "P.O. Box 8", ">", "Ann Ode is a writer", "\ud800"]
    ),
    max_size=12,
).map("".join)  # fmt: skip


@given(st.one_of(st.text(), SCRAPS))
def test_judge_is_total(text: str) -> None:
    """Every string is judged, and the same each time."""
    first = judge(text, TABLES)
    assert first == judge(text, TABLES)
    assert first.kind is not None or first.score < 0.0


@given(st.one_of(st.text(), SCRAPS))
def test_what_is_read_stands_in_the_text(text: str) -> None:
    """Labels, addresses and numbers are substrings, and spans give them back."""
    known = (
        contacts.links(text),
        contacts.emails(text),
        contacts.phones(text, TABLES.reach),
        postal(text, TABLES.postal),
    )
    for found in itertools.chain.from_iterable(known):
        assert found.span.of(text).strip("*_ ") == found.label
    block = make(text, BoilerplateKind.CONTACT, TABLES)
    assert all(item in text for item in (*block.emails, *block.phones, *block.postal))
    assert "\n" not in block.text


@given(st.one_of(st.text(), SCRAPS))
def test_read_gives_blocks_or_an_error(text: str) -> None:
    """A footer's spans are sorted, within the text, and nothing is invented."""
    try:
        footer = read(text, TABLES)
    except FooterError:
        return
    spans = [block.span for block in footer]
    assert spans == sorted(spans)
    assert all(a.stop <= b.start for a, b in itertools.pairwise(spans))
    for block in footer:
        assert "".join(block.text.split()) == "".join(block.span.of(text).split())


@given(st.lists(BLOCKS, min_size=1, max_size=5))
def test_blocks_in_a_row_are_all_read(blocks: list[str]) -> None:
    """As many blocks as stand in a row are typed; none is lost."""
    text = "\n\n".join(blocks)
    footer = read(text, TABLES)
    assert footer.span == Span(0, len(text))
    assert "".join("".join(block.text.split()) for block in footer) == "".join(text.split())


@given(BLOCKS)
def test_case_of_blanks_and_breaks_changes_nothing(block: str) -> None:
    """A block that is wrapped at its blanks is of the same kind."""
    wrapped = block.replace(" ", "\n", 1)
    assert judge(wrapped, TABLES).kind == judge(block, TABLES).kind


@pytest.mark.parametrize(
    "run",
    ["(", "[", "](", "[a](", "a.", "a@", "@", "http://", "1 ", "+1", "©", "“", "> ", "| ", "x/", "- ",
     "all rights reserved ", "Quelle: ", "版权", "İ", "a>b", "\n", "A b\n", "(c) 2020 "],
)  # fmt: skip
def test_hostile_runs_end(run: str) -> None:
    """Long runs of marks are read through once; a quadratic pattern would not end here."""
    text = run * (60_000 // len(run))
    judge(text, TABLES)
    contacts.read(text, TABLES.reach)
    make(text, BoilerplateKind.COPYRIGHT, TABLES)
    with contextlib.suppress(FooterError):
        read(text, TABLES)
