"""A language that nobody speaks: its record alone does the work, and nothing else knows its words.

Each text is read with the toy's record, and once more without the words in question: what is found
the first time is not the second, so that no rule holds words of a language that the record lacks.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import newsparse
from newsparse.fields import boilerplate, contacts, postal
from newsparse.languages import ContactWords, Language, Phrases
from newsparse.model import BoilerplateKind

TOY = Language(
    code="qtl",
    name="Toy",
    native="toi",
    contacts=ContactWords(
        phones="kelpar | ring oss",
        boxes="K.L. Dovva",
        short_boxes="d.v.",
        roads="gatto | vl.",
        rooms="lofta",
        counted="folyum",
        joins="ubla",
    ),
    phrases=Phrases(
        opens={"contact": "zubra nim", "copyright": "©"},
        rights="allim juro | jurim",
    ),
)


def without(part: str, *names: str) -> Language:
    """Return the toy with some words of a part of its record left out."""
    words = getattr(TOY, part)
    lost: dict[str, Any] = {name: type(getattr(words, name))() for name in names}
    return attrs.evolve(TOY, **{part: attrs.evolve(words, **lost)})


@pytest.mark.parametrize("text", ["Zubra: kelpar 55501", "Ring oss 555 0143", "kelpar. 5550143"])
def test_phones(text: str) -> None:
    """A short number is one of a telephone behind the words that say so."""

    def found(language: Language) -> list[str]:
        return [one.target for one in contacts.phones(text, contacts.tables((language,)))]

    wanted = [] if text.endswith("55501") else [text.partition("5")[1] + text.partition("5")[2]]
    assert found(TOY) == wanted
    assert found(without("contacts", "phones")) == []


@pytest.mark.parametrize(
    ("text", "wanted", "words"),
    [
        ("Zubra, KL Dovva 912, Marrick", ["KL Dovva 912"], "boxes"),
        ("Zubra\nd.v. 912\n20457 Marrick", ["d.v. 912", "20457 Marrick"], "short_boxes"),
        ("Gatto Tarim, 4\n20457 Marrick", ["Gatto Tarim, 4", "20457 Marrick"], "roads"),
        ("vl. Tarim, 4\n20457 Marrick", ["vl. Tarim, 4", "20457 Marrick"], "roads"),
        ("4, gatto Tarim, 20457 Marrick", ["4, gatto Tarim, 20457 Marrick"], "roads"),
        ("Tarim 4, 2. lofta, 20457 Marrick", ["Tarim 4, 2. lofta, 20457 Marrick"], "rooms"),
        ("Tarim 4, lofta 2, 20457 Marrick", ["Tarim 4, lofta 2, 20457 Marrick"], "rooms"),
        ("Tarim 4, 20457 Marrick ubla zubra", ["Tarim 4, 20457 Marrick"], "joins"),
    ],
)
def test_postal_addresses(text: str, wanted: list[str], words: str) -> None:
    """Boxes, kinds of streets, parts of a house and what leads on from an address are the record's."""

    def found(language: Language) -> list[str]:
        return [one.label for one in postal.postal(text, postal.tables((language,)))]

    assert found(TOY) == wanted
    assert found(without("contacts", words)) != wanted


def test_what_is_counted_is_no_street() -> None:
    """A chapter with its number is none, though a town with its postcode stands behind."""
    text = "Folyum 4, 20457 Marrick"
    assert postal.postal(text, postal.tables((TOY,))) == ()
    assert postal.postal(text, postal.tables((without("contacts", "counted"),)))


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("© 2024 Marrick Dovva Allim juro tarimis", "Marrick Dovva"),
        ("© 2024 港湾 jurim", "港湾"),
    ],
)
def test_rights(text: str, holder: str) -> None:
    """What is said of rights ends the name in front of it, with capitals or without."""

    def found(language: Language) -> str | None:
        kind = BoilerplateKind.COPYRIGHT
        return boilerplate.make(text, kind, boilerplate.tables((language,))).holder

    assert found(TOY) == holder
    assert found(without("phrases", "rights")) != holder


def test_a_whole_footer() -> None:
    """The words serve where a text is read, too, and those of the known languages do not."""
    read = newsparse.parse_footer("Zubra nim: ring oss 555 0143", languages=[TOY])
    assert read.blocks[0].phones == ("555 0143",)
    read = newsparse.parse_footer("Zubra nim: phone 555 0143", languages=[TOY])
    assert read.blocks[0].phones == ()
