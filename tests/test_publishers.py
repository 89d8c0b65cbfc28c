"""Publishers: the profiles as data, finding one by name, and recognising one from an article."""

from __future__ import annotations

import functools
import pickle
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import languages, publishers
from newsparse.fields import publisher as room
from newsparse.model import Boilerplate, BoilerplateKind, Dateline, DateOrder, Headline, Link
from newsparse.publishers import Publisher
from newsparse.publishers.outlets import CAPITALISED, OUTLETS, SMALL
from newsparse.publishers.words import HOUSES, PAPERS, RUBRICS

FOLDER = Path(publishers.__file__).parent
EVERY = publishers.every()


@functools.cache
def prepared() -> room.PublisherTables:
    """Return the tables of all publishers."""
    return room.tables(EVERY)


def block(
    text: str, kind: str = "legal", *, links: tuple[str, ...] = (), mail: str = ""
) -> Boilerplate:
    """Return a block of a footer."""
    return Boilerplate(
        kind=BoilerplateKind(kind),
        text=text,
        links=tuple(Link(url=url) for url in links),
        emails=(mail,) if mail else (),
    )


def recognise(
    *footer: Boilerplate,
    site: str | None = None,
    masthead: tuple[str, ...] = (),
    agency: str | None = None,
) -> str | None:
    """Return ``name by reason``."""
    found = room.recognise(
        prepared(),
        headline=Headline(text="Storm closes ports", site=site),
        masthead=masthead,
        dateline=Dateline(text=f"({agency}) -", agency=agency) if agency else None,
        footer=footer,
    )
    return f"{found.name} by {found.reason}" if found else None


def test_every_module_is_listed() -> None:
    """Each module of the folder holds a publisher and is listed, the WSWS first."""
    files = {path.stem for path in FOLDER.glob("*.py")}
    assert files - {"__init__", "agencies", "record", "words", "outlets"} == set(publishers.MODULES)
    assert publishers.MODULES[0] == "world_socialist_web_site"
    assert list(publishers.MODULES[1:]) == sorted(publishers.MODULES[1:])
    assert len(EVERY) == len(publishers.MODULES) > 30


def test_names_are_unambiguous() -> None:
    """No two publishers print the same name, and no two own the same domain."""
    for kind in ("names", "domains"):
        seen: dict[str, str] = {}
        for one in EVERY:
            given = one.domains if kind == "domains" else (one.name, *one.aliases)
            for name in {name.casefold() for name in given}:
                assert seen.setdefault(name, one.name) == one.name


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.name)
def test_profiles_are_complete(one: Publisher) -> None:
    """A profile has a domain without scheme, a known language if one, and clean names."""
    assert one.domains
    assert all(domain == domain.casefold() and "/" not in domain for domain in one.domains)
    assert not any(domain.startswith("www.") for domain in one.domains)
    assert one.language is None or one.language in languages.CODES
    assert all(name == " ".join(name.split()) for name in (one.name, *one.aliases, *one.wires))
    assert pickle.loads(pickle.dumps(one)) == one
    assert hash(one) == hash(one.name)


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.name)
def test_examples_of_footers(one: Publisher) -> None:
    """Each closing block of the examples gives its house away."""
    for text in one.examples.footers:
        found = room.recognise(prepared(), footer=[block(text, "copyright")])
        assert found is not None, text
        assert found.name == one.name


def test_loading_an_unknown_module() -> None:
    """A module that does not exist is a LookupError."""
    with pytest.raises(LookupError, match="harbour_gazette"):
        publishers.load("harbour_gazette")


def test_resolve() -> None:
    """Names, aliases, wires, domains and addresses lead to the profile; values are kept."""
    mine = Publisher(name="Harbour Gazette")
    asked: list[str | Publisher] = [
        "wsws",
        "DPA",
        "ap",
        "www.spiegel.de",
        "https://www.zeit.de/",
        mine,
    ]
    names = [one.name for one in publishers.resolve(asked)]
    assert names == [
        "World Socialist Web Site",
        "Deutsche Presse-Agentur",
        "Associated Press",
        "Der Spiegel",
        "Die Zeit",
        "Harbour Gazette",
    ]
    assert publishers.resolve(()) == ()


def test_resolve_lists_the_nearest() -> None:
    """An unknown name is a LookupError with near names, or with where all are if none is near."""
    with pytest.raises(LookupError, match="unknown publisher 'Reuter'; the nearest are: Reuters"):
        publishers.resolve(["Reuter"])
    with pytest.raises(LookupError, match=r"'qqqqqq'; newsparse\.publishers\.every\(\) has all$"):
        publishers.resolve(["qqqqqq"])


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("WSWS", "World Socialist Web Site by headline"),
        ("the Guardian", "The Guardian by headline"),
        ("www.dw.com", "Deutsche Welle by headline"),
        ("Harbour Gazette", None),
        (None, None),
    ],
)
def test_recognised_by_headline(site: str | None, expected: str | None) -> None:
    """The name behind the headline is the house's own."""
    assert recognise(site=site) == expected


def test_recognised_by_its_masthead() -> None:
    """A whole name or an address counts, and no name within another."""
    assert (
        recognise(masthead=("WORLD SOCIALIST WEB SITE",)) == "World Socialist Web Site by masthead"
    )
    assert (
        recognise(masthead=("Quay News", "www.wsws.org")) == "World Socialist Web Site by masthead"
    )
    assert recognise(masthead=("Le Monde diplomatique",)) is None


def test_recognised_by_copyright() -> None:
    """The holder in a copyright line counts, the longest name that begins there."""
    line = block(
        "Copyright © 1998-2025 World Socialist Web Site - All rights reserved", "copyright"
    )
    assert recognise(line) == "World Socialist Web Site by copyright"
    assert recognise(block("© 2024 Thomson Reuters.", "copyright")) == "Reuters by copyright"
    assert (
        recognise(block("© 2024 BBC. All rights reserved.", "copyright")) == "BBC News by copyright"
    )
    assert recognise(block("© 2024 Harbour Gazette", "copyright")) is None
    assert recognise(block("The Guardian reported on it first.", "related")) is None


def test_recognised_by_its_own_words() -> None:
    """Fixed openings of closing blocks count, whatever their case and blanks."""
    assert recognise(block("To contact the  wsws visit us", "contact")) == (
        "World Socialist Web Site by footer"
    )
    assert recognise(block("Quelle: F.A.Z.", "credits")) == (
        "Frankfurter Allgemeine Zeitung by footer"
    )
    assert recognise(block("To contact the harbour master", "contact")) is None


def test_recognised_by_address() -> None:
    """Addresses count when they lead to one known house; subdomains are the house's."""
    one = block(
        "Contact us", "contact", links=("https://www.wsws.org/contact", "https://x.com/wsws")
    )
    assert recognise(one) == "World Socialist Web Site by address"
    assert recognise(block("Mail", "contact", mail="desk@edition.cnn.com")) == "CNN by address"
    many = block("Read more", "related", links=("https://bbc.com/a", "https://cnn.com/b"))
    assert recognise(many) is None
    assert recognise(block("Call", "contact", links=("tel:0123", "notwsws.org/a"))) is None


def test_recognised_by_dateline() -> None:
    """An agency in the dateline counts last, a paper's name there does not."""
    assert recognise(agency="AP") == "Associated Press by dateline"
    assert recognise(agency="dpa/lno") == "Deutsche Presse-Agentur by dateline"
    assert recognise(agency="CNN") is None
    assert recognise(agency="KXYZ") is None
    assert recognise(site="The Hindu", agency="PTI") == "The Hindu by headline"


def test_nothing_to_go_by() -> None:
    """Without parts there is no publisher."""
    assert room.recognise(prepared()) is None


def test_word_lists_do_not_collide() -> None:
    """A rubric is no outlet, and the lists hold no blanks at their edges."""
    assert not {word.casefold() for word in RUBRICS} & {one.name.casefold() for one in EVERY}
    for words in (OUTLETS, CAPITALISED, SMALL, PAPERS, HOUSES, RUBRICS):
        assert all(word == word.strip() != "" for word in words)


@pytest.mark.parametrize("name", ["aliases", "bodies", "wires", "domains", "sections", "footers"])
def test_several_texts_are_no_single_one(name: str) -> None:
    """Each letter of a single text would be a name of the house."""
    one: dict[str, Any] = {name: "gazette.example"}
    with pytest.raises(TypeError, match=rf"^{name} takes several texts"):
        publishers.Publisher(name="Harbour Gazette", **one)


def test_an_order_is_one_of_three() -> None:
    """The order of dates may be given by its value, and nothing else."""
    assert Publisher(name="Gazette", date_order="DMY").date_order is DateOrder.DMY
    with pytest.raises(ValueError, match="date_order is one of DMY, MDY, YMD, not 'DM'"):
        Publisher(name="Gazette", date_order="DM")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "block",
    [
        "Za kontakt sa WSWS-om i\n\nPartijom socijalističke jednakosti posetite:\n\nwsws.org/contact",
        "ලෝක සමාජවාදී වෙබ් අඩවිය සහ සමාජවාදී සමානතා\n\nපක්ෂය හා සම්බන්ධ වීමට පිවිසෙන්න:\n\nwsws.org/contact",
        "ডব্লিউএসডব্লিউএস এবং সোশ্যালিস্ট ইকুয়ালিটি পার্টির\n\nসঙ্গে যোগাযোগ করতে দেখুন:\n\nwsws.org/contact",
        "Wer den BBC-Dienst erreichen will, besuche:\n\nbbc.co.uk/contact",
    ],
    ids=["sr", "si", "bn", "bbc"],
)
def test_contact_in_any_language_by_name_and_address(block: str) -> None:
    """Letters that stand for a name may have an ending, and the address of a house names it too."""
    text = (
        "# Storm\n\nNobody was hurt on Monday when the wind took the roofs of eleven houses above the "
        f"quay of the town.\n\n{block}"
    )
    article = newsparse.parse(text)
    assert len(article.paragraphs) == 1
    assert article.footer.blocks[0].kind == "contact"
