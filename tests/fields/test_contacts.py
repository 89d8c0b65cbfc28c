"""Links, e-mail addresses and phone numbers of a block."""

from __future__ import annotations

import pytest

from newsparse.fields import contacts
from newsparse.languages import every
from newsparse.model import Link

WORDS = contacts.tables(every())


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Visit gazette.example/contact.", ["https://gazette.example/contact"]),
        ("www.gazette.example, please", ["https://www.gazette.example"]),
        ("http://gazette.example/a_(b)", ["http://gazette.example/a_(b)"]),
        ("(see https://gazette.example/a)", ["https://gazette.example/a"]),
        ("Link:https://gazette.example", ["https://gazette.example"]),
        ("[Join us](gazette.example/join) now", ["https://gazette.example/join"]),
        ('[a](https://gazette.example "title")', ["https://gazette.example"]),
        ("[b](<https://gazette.example/x y>)", ["https://gazette.example/x y"]),
        ("[top](#top) [mail](mailto:a@b.example) [rel](/about)", ["/about"]),
        (
            "[x](aa.example/1) bb.example/2 [y](cc.example/3)",
            ["https://aa.example/1", "https://bb.example/2", "https://cc.example/3"],
        ),
        ("«hafenbote.example»", ["https://hafenbote.example"]),
        ("a gazette.example/path- end", ["https://gazette.example/path-"]),
    ],
)
def test_links_are_found(text: str, targets: list[str]) -> None:
    """Every printed form of a link gives its target."""
    assert [found.target for found in contacts.links(text)] == targets


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rained in time.The harbour closed.",
        "The U.S. and e.g. others, 3.5 per cent",
        "desk@gazette.example",
        "https:// is a scheme",
        "v2.0 of 10.45.30",
        "a.example.",
        "word.docx x@y",
        "gazette.example…later",
        "://nothing.here/",
    ],
)
def test_no_links_are_made_up(text: str) -> None:
    """Abbreviations, missing blanks and e-mail addresses are no links."""
    assert contacts.links(text) == ()


def test_spans_cover_the_label() -> None:
    """A span gives back the words that the link is printed on."""
    text = "See [our page](https://gazette.example/p) or gazette.example/q."
    assert [found.span.of(text) for found in contacts.links(text)] == [
        "our page",
        "gazette.example/q",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Write to desk@gazette.example.", ["desk@gazette.example"]),
        ("mailto:desk@gazette.example", ["desk@gazette.example"]),
        ("(a.b+c@mail.gazette.example)", ["a.b+c@mail.gazette.example"]),
        ("Follow @newsdesk", []),
        ("x@y z@localhost a@b@c.example", []),
        ("@gazette.example me@1.2", []),
        ("ä ö@: @x", []),
    ],
)
def test_emails(text: str, wanted: list[str]) -> None:
    """E-mail addresses come out as printed, handles do not."""
    assert [found.target for found in contacts.emails(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("call 020 5550 0143.", ["020 5550 0143"]),
        ("Tel.: 555 0143", ["555 0143"]),
        ("+49 (30) 5550-143", ["+49 (30) 5550-143"]),
        ("(212) 555-0143", ["(212) 555-0143"]),
        ("Signal 347-555-0143", ["347-555-0143"]),
        ("(tel. 030/555143)", ["030/555143"]),
        ("since 1998-2025, 75,000 ships", []),
        ("2024-05-16 10:45", []),
        ("06.04.2026 18", []),
        ("news:240516-99-53606/3", []),
        ("123456789 tonnes", []),
        ("+1234567890123456789", []),
    ],
)
def test_phones(text: str, wanted: list[str]) -> None:
    """Phone numbers are told from years, dates, amounts and message numbers."""
    assert [found.target for found in contacts.phones(text, WORDS)] == wanted


def test_read_gives_each_once() -> None:
    """A link that is known and printed stands once, as it is known."""
    known = [
        Link(url="http://www.gazette.example/contact/", text="gazette.example/contact"),
        Link(url="mailto:desk@gazette.example?subject=x", text="Write"),
        Link(url="tel:+49305550143", text="+49 30 5550143"),
        Link(url="", text="nothing"),
    ]
    text = "gazette.example/contact desk@gazette.example +49 30 5550143"
    assert contacts.read(text, WORDS, known) == (
        (known[0],),
        ("desk@gazette.example",),
        ("+49 30 5550143",),
    )


def test_tel_link_without_label() -> None:
    """A phone link without words gives the number of its target."""
    assert contacts.read("", WORDS, [Link(url="tel:0305550143")]).phones == ("0305550143",)
