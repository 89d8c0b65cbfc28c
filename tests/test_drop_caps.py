"""The large capital that opens a text, and words of one letter."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import RepairKind


@pytest.mark.parametrize(
    ("printed", "mended"),
    [
        ("T HE FERRIES stayed in harbour.", "THE FERRIES stayed in harbour."),
        ("T he ferries stayed in harbour.", "The ferries stayed in harbour."),
        ("T\n\nhe ferries stayed in harbour.", "The ferries stayed in harbour."),
        ("T\nHE FERRIES stayed in harbour.", "THE FERRIES stayed in harbour."),
        ("I n the beginning the harbour was cold.", "In the beginning the harbour was cold."),
        ("D er Hafen bleibt geschlossen.", "Der Hafen bleibt geschlossen."),
        ("L e port reste fermé.", "Le port reste fermé."),
        ("E l puerto sigue cerrado.", "El puerto sigue cerrado."),
        # The article has the word, and its rest nowhere.
        (
            "F erries stayed in. The ferries are new.",
            "Ferries stayed in. The ferries are new.",
        ),
    ],
)
def test_a_drop_cap_is_the_first_letter_of_its_word(printed: str, mended: str) -> None:
    """What a tool has printed apart is one word again, and a repair says so."""
    (paragraph,) = newsparse.parse_paragraphs(printed)
    assert paragraph.text == mended
    assert newsparse.replay(printed, paragraph) == mended
    within = "\n" not in printed
    assert paragraph.repairs[0].kind is (RepairKind.SPACING if within else RepairKind.WRAP)


@pytest.mark.parametrize(
    "text",
    [
        "A new pier was built of oak.",
        "I was there when the harbour closed.",
        "A la mañana siguiente no había nadie.",
        "O porto está fechado.",
        "Y a nadie le importa.",
        "T cells fight infection, and T cells win.",
        "В порту было тихо.",
        "A he-man came to the harbour.",
        "O se cierra el puerto, o no.",
        "I’m at the harbour.",
    ],
)
def test_words_of_one_letter(text: str) -> None:
    """They stay words."""
    (paragraph,) = newsparse.parse_paragraphs(text)
    assert paragraph.text == text


def test_within_a_paragraph_no_letter_is_a_drop_cap() -> None:
    """A line that another stands right above begins no paragraph."""
    text = "The ship of the line that was called\nT he Ferry by the crew stayed in the harbour."
    assert "T he" in newsparse.parse_paragraphs(text)[0].text


def test_a_letter_above_a_word_of_one_letter() -> None:
    """A capital with a small word behind it is a word, and no rest of one: "X" / "A ponte"."""
    lines = ["A ponte abre às nove.", "Os barcos ficaram no porto até terça-feira."]
    article = newsparse.parse("\n\n".join(["# Uma ponte para a ilha", "X", *lines]))
    assert [paragraph.text for paragraph in article.paragraphs][-2:] == lines
    assert newsparse.parse("X\nA ponte abre às nove e fecha às dez, de segunda a sexta.").source


def test_letters_that_follow_each_other() -> None:
    """What one letter has taken is asked no more."""
    text = "T\n\nO THE NORTH the ferries went.\n\nThey went to the north."
    assert newsparse.parse_paragraphs(text)[0].text.startswith(("TO THE", "T"))
