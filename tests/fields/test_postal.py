"""Postal lines: streets, boxes and towns as countries print them, and what only looks like them."""

from __future__ import annotations

import newsparse
from newsparse.fields.boilerplate import make, tables
from newsparse.fields.postal import postal
from newsparse.languages import every
from newsparse.model import BoilerplateKind

TABLES = tables(every())

FORMS = {
    "Gazette, 12 Quay Road, Bristol BS1 4RN, desk@gazette.example": "12 Quay Road, Bristol BS1 4RN",
    "Harbour House, 90 Tide Way, Kings Quay, London N1 9GU": "90 Tide Way, Kings Quay, London N1 9GU",
    "The Gazette, 123 Main St., Suite 4, Springfield, IL 62701": "123 Main St., Suite 4, Springfield, IL 62701",
    "229 West 43rd Street, New York, NY 10036 or desk@gazette.example": "229 West 43rd Street, New York, NY 10036",
    "350 King St W, Toronto, ON M5V 3C6": "350 King St W, Toronto, ON M5V 3C6",
    "1 Wharf St, North Sydney NSW 2060": "1 Wharf St, North Sydney NSW 2060",
    "Gazette House, 12 Marine Lines, Mumbai 400001": "12 Marine Lines, Mumbai 400001",
    "Write to the editor at P.O. Box 88, Elm City, CT 06510.": "P.O. Box 88, Elm City, CT 06510",
    "Private Bag 92198, Auckland": "Private Bag 92198",
    "Redaktion Hafenpost, Kaistraße 4, 20457 Hamburg": "Kaistraße 4, 20457 Hamburg",
    "Besuchen Sie uns in der Langen Zeile 61a, 22767 Hamburg.": "Langen Zeile 61a, 22767 Hamburg",
    "An der Alster 5 · D-20099 Hamburg · Tel. 040 5550143": "An der Alster 5 · D-20099 Hamburg",
    "Verlag: Postfach 10 12 30, 50452 Köln": "Postfach 10 12 30, 50452 Köln",
    "Le Port, 12, rue du Port, 44000 Nantes": "12, rue du Port, 44000 Nantes",
    "3 rue de l'Église, 75011 Paris": "3 rue de l'Église, 75011 Paris",
    "BP 123, 35000 Rennes": "BP 123, 35000 Rennes",
    "Calle del Puerto, 12, 28037 Madrid": "Calle del Puerto, 12, 28037 Madrid",
    "Apartado de Correos 123, 28080 Madrid": "Apartado de Correos 123, 28080 Madrid",
    "Via del Porto 28, 20121 Milano": "Via del Porto 28, 20121 Milano",
    "Rua do Cais, 12, 1250-123 Lisboa": "Rua do Cais, 12, 1250-123 Lisboa",
    "Kadestraat 12, 1012 AB Amsterdam": "Kadestraat 12, 1012 AB Amsterdam",
    "Hamngatan 13, Box 3177, 103 63 Stockholm": "Hamngatan 13, Box 3177, 103 63 Stockholm",
    "ul. Portowa 8/10, 00-732 Warszawa": "ul. Portowa 8/10, 00-732 Warszawa",
    "Nábřežní 12, 120 00 Praha 2": "Nábřežní 12, 120 00 Praha 2",
    "〒104-0045 東京都中央区港町5-3-2": "〒104-0045 東京都中央区港町5-3-2",
    "서울특별시 중구 항구대로 124": "서울특별시 중구 항구대로 124",
    "125009, г. Москва, ул. Портовая, д. 12": "125009, г. Москва, ул. Портовая, д. 12",
    "© 2024 Hafenverlag GmbH, Kaistraße 4, 20457 Hamburg": "Kaistraße 4, 20457 Hamburg",
}

OTHERS = (
    "The fire at 12 Quay Road broke out in 2024.",
    "In 2024 Hamburg lost by a goal.",
    "Tel. 030 555 123, Mo–Fr 8–16 Uhr",
    "© 2024 Quay Media, London N1 9GU",
    "© 1998-2024 Harbour Media, London",
    "Ausgabe 12, Seite 4, 2024 Berlin",
    "Flight BP 123 was late.",
    "Section A, Page 14, Aug. 3, 2022",
    "On May 12, 2024 Doe spoke",
    "Chapter 12, 20121 Leagues",
    "By 1998, 45000 Germans had left",
    "Jane Doe, 54, London N1 9GU",
    "Kaistraße 4, Hamburg",
    "12 Quay Road, " * 60 + "Bristol BS1 4RN",
    "",
)


def test_forms_of_many_countries() -> None:
    """An address is a street or a box and a town with its postcode, in the order of the country."""
    found = {text: [line.label for line in postal(text, TABLES.postal)] for text in FORMS}
    assert found == {text: [line] for text, line in FORMS.items()}
    for text in FORMS:
        assert all(line.span.of(text) == line.label for line in postal(text, TABLES.postal))


def test_what_is_no_address() -> None:
    """A street without a town, a town without a street, pages, years and ages are no address."""
    assert {text: postal(text, TABLES.postal) for text in OTHERS} == dict.fromkeys(OTHERS, ())


def test_lines_of_an_address() -> None:
    """An address on several lines has as many postal lines."""
    text = "Hafenpost\nKaistraße 4\n20457 Hamburg\nTel. 040 5550143"
    assert [line.label for line in postal(text, TABLES.postal)] == ["Kaistraße 4", "20457 Hamburg"]


def test_blocks_hold_postal_lines() -> None:
    """A contact block gives its postal lines; what a correction names is no way to reach an outlet."""
    article = newsparse.parse(
        "# Storm closes ports\n\nBy Jane Doe\n\n3 May 2024\n\nFerries stayed in harbour on Monday after the "
        "storm had torn the roofs from two sheds.\n\nThe mayor spoke with the insurers in the evening, and "
        "with the crews.\n\nWrite to us:\n\nP.O. Box 88, Elm City, CT 06510"
    )
    assert [(block.kind.value, block.postal) for block in article.footer] == [
        ("contact", ("P.O. Box 88, Elm City, CT 06510",))
    ]
    printed = "The house stood in 12 Quay Road, Bristol BS1 4RN"
    assert make(printed, BoilerplateKind.CORRECTION, TABLES).postal == ()
    assert make(printed, BoilerplateKind.CONTACT, TABLES).postal == (
        "12 Quay Road, Bristol BS1 4RN",
    )
