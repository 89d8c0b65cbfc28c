"""The outlet's name amid a sentence is furniture, though it is printed once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import RepairKind, SegmentKind
from newsparse.interruptions import find_interruptions
from newsparse.layout import measure
from newsparse.lines import read_lines

LEAD = (
    "The government said on Monday that the last of the ferries would be sold before the winter, "
    "and that the money would go to the schools of the islands."
)
HEAD = (
    "A meeting with the crews had been planned for the spring and was put off three times because"
)
TAIL = "nobody from the board had found the time to come, said those who had waited for it."
END = (
    "The islanders will meet on Friday in the hall of the school. Many of them have already said "
    "that they will not leave, whatever the board decides to do with the ships."
)


def article(name: str, *, foot: str = "© 2025 Harbour Gazette. All rights reserved.") -> str:
    """Return an article with *name* between the halves of a sentence."""
    blocks = ["# Islands to lose ferries", "By Jane Doe", LEAD, HEAD, name, TAIL, END, foot]
    return "\n\n".join(blocks)


@pytest.mark.parametrize(
    ("name", "foot"),
    [
        ("Harbour Gazette", "© 2025 Harbour Gazette. All rights reserved."),
        ("Reuters", "© 2025 Harbour Gazette. All rights reserved."),
        ("REUTERS", "Contact the newsroom: desk@gazette.example"),
    ],
)
def test_a_name_between_the_halves(name: str, foot: str) -> None:
    """A name that the foot of the page has as well, or that is known, interrupts the sentence."""
    source = article(name, foot=foot)
    found = newsparse.parse(source)
    assert [p.text for p in found.paragraphs] == [LEAD, f"{HEAD} {TAIL}", END]
    (repair,) = found.paragraphs[1].repairs
    assert repair.kind is RepairKind.FURNITURE
    apart = {SegmentKind.FURNITURE, SegmentKind.ASIDE}
    assert name in {s.span.of(source) for s in found.segments if s.kind in apart}
    assert newsparse.replay(source, found.paragraphs[1]) == found.paragraphs[1].text


def test_a_name_at_the_end_of_a_column() -> None:
    """Right below the first half, with a blank line behind: so the tool found the page end."""
    lines = read_lines(
        "The ferries stayed in harbour because\nHarbour Gazette\n\nof the wind.\n\nIt blew."
    )
    assert find_interruptions(lines, measure(lines), [0, 1, 3, 5], {"harbour gazette": 1}) == {1}


@pytest.mark.parametrize(
    "blocks",
    [
        # Nothing else says that it is the name of an outlet: it may be a link of the sentence.
        (HEAD, "Harbour Board", TAIL),
        # The sentence before is finished.
        (f"{HEAD} of it.", "Harbour Gazette", TAIL),
        # What stands before is a label.
        ("Read more in the", "Harbour Gazette", TAIL),
        # A sentence, and no name.
        (HEAD, "Harbour Gazette closed.", TAIL),
        # A small letter goes on with the sentence.
        (HEAD, "harbour gazette", TAIL),
    ],
    ids=["a link", "a finished sentence", "a label", "a sentence", "a small letter"],
)
def test_what_is_no_interruption(blocks: tuple[str, str, str]) -> None:
    """What may be of the text stays in it."""
    source = "\n\n".join([LEAD, *blocks, END, "© 2025 Harbour Gazette"])
    lines = read_lines(source)
    body = list(range(0, 10, 2))
    assert find_interruptions(lines, measure(lines), body, {}) == frozenset()


def test_a_word_at_a_page_end_is_no_name() -> None:
    """A single word right below the line before is where the page ended, whatever it names."""
    source = f"# Reuters and the ferries\n\n{LEAD}\n\n{HEAD} the\nBrae\n\n\x0coffice {TAIL}"
    for name in ("Brae", "Reuters"):
        text = source.replace("Brae", name)
        body = " ".join(paragraph.text for paragraph in newsparse.parse(text).paragraphs)
        assert f"{HEAD} the {name} office" in body


def test_the_words_of_a_headline_are_no_name() -> None:
    """Two words that the headline has as well are of the sentence."""
    source = f"# Harbour Board sells ferries\n\n{LEAD}\n\n{HEAD} the\n\nHarbour Board\n\n{TAIL}"
    body = " ".join(paragraph.text for paragraph in newsparse.parse(source).paragraphs)
    assert f"{HEAD} the Harbour Board {TAIL}" in body


def test_the_end_of_a_paragraph_is_no_interruption() -> None:
    """A name right below a line, before a capital, is the last line of a paragraph."""
    lines = read_lines(f"{HEAD}\nReuters\n\nNobody came.\n\nIt blew.")
    assert find_interruptions(lines, measure(lines), [0, 1, 3, 5], {"reuters": 1}) == frozenset()


def test_where_every_line_stands_by_itself() -> None:
    """With a blank line behind every line nothing shows what stands by itself."""
    words = [f"{HEAD[:60]} number {i}" for i in range(30)]
    words[11] = "Reuters"
    lines = read_lines("\n\n".join(words))
    layout = measure(lines)
    assert layout.regime.name == "SPACED"
    assert find_interruptions(lines, layout, layout.rows, {"reuters": 1}) == frozenset()


def test_a_list_is_not_searched_to_its_end() -> None:
    """After so many short lines that nothing knows, a text is a list, and none is looked for."""
    blocks = [block for i in range(40) for block in (f"{HEAD} {'x' * i}", f"A {'x' * i}")]
    lines = read_lines("\n\n".join([*blocks, HEAD, "Reuters", TAIL]))
    layout = measure(lines)
    assert find_interruptions(lines, layout, layout.rows, {"reuters": 1}) == frozenset()


@given(st.lists(st.sampled_from([HEAD, TAIL, "Reuters", "Brae", "It blew.", ""]), max_size=12))
def test_only_names_are_taken_out(rows: list[str]) -> None:
    """Whatever the order of the lines, none but a short line with a name is taken out."""
    lines = read_lines("\n".join(rows))
    layout = measure(lines)
    found = find_interruptions(lines, layout, layout.rows, {"reuters": 1})
    assert {lines.texts[i] for i in found} <= {"Reuters"}


CUT = END.index(" have already")


def paged(rule: str, *halves: str) -> str:
    """Return an article with a rule between two halves, and another one further below."""
    first, second = halves or (HEAD, TAIL)
    blocks = [
        "# Islands to lose ferries",
        LEAD,
        first,
        rule,
        second,
        END[:CUT],
        rule,
        END[CUT + 1 :],
    ]
    return "\n\n".join(blocks)


@pytest.mark.parametrize("rule", ["---", "___", "-----", "---\n\nReuters", "Reuters\n\n---"])
def test_rules_between_the_halves(rule: str) -> None:
    """Some tools print one where each page ends, perhaps with the outlet's name above the next."""
    source = paged(rule)
    found = newsparse.parse(source)
    assert [p.text for p in found.paragraphs] == [LEAD, f"{HEAD} {TAIL}", END]
    assert newsparse.replay(source, found.paragraphs[1]) == found.paragraphs[1].text


@pytest.mark.parametrize("rule", ["---", "* * *"])
def test_a_single_rule_is_the_writer_s(rule: str) -> None:
    """So are stars, however many, unless the outlet's name stands beside them."""
    found = newsparse.parse(article(rule))
    assert [p.text for p in found.paragraphs] == [LEAD, HEAD, rule, TAIL, END]


@pytest.mark.parametrize(
    ("before", "after", "cut"),
    [
        # A small word ends no sentence, whatever name follows.
        (f"{HEAD} of the", "Marrick brass band, which wanted the hall on the same days.", True),
        (
            "नगर परिषद सोमवार शाम को बैठी। महापौर ने कहा कि तूफ़ान ने नौ छतें",
            "उड़ा दीं और बाज़ार के सारे शीशे तोड़ दिए।",
            True,
        ),
        (LEAD, "nobody from the board had found the time to come, said those who waited.", False),
        ("where the gulls have gone", "and nobody asks", False),
        (HEAD.removesuffix(" because"), "Nobody from the board had come.", False),
        ("## " + HEAD, "nobody from the board had found the time to come.", False),
    ],
)
def test_which_rules_are_of_the_page(before: str, after: str, cut: bool) -> None:
    """Behind a sentence, a heading or a verse, and in front of a capital, a rule is the writer's."""
    texts = [p.text for p in newsparse.parse(paged("---", before, after)).paragraphs]
    assert (f"{before} {after}" in texts) is cut
    assert ("---" in texts) is not cut
