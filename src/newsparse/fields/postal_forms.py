"""The forms of postal addresses: codes, numbers and what stands in them by the rules of a country's post.

Facts
-----
The forms are those of the Universal Postal Union's list of national addressing formats. An address is of its
country, whatever language a text is in: a paper of Seoul prints the signs for town, district and road in its
imprint in English pages, too, and a box at the post office is a "P.O. Box" in all of them. Words that a language
uses for streets, boxes and rooms are in :class:`newsparse.languages.record.ContactWords`.
"""

from __future__ import annotations

__all__ = [
    "AGAIN",
    "BEHIND",
    "BOX",
    "CANADA",
    "IN_FRONT",
    "JAPAN",
    "KOREA",
    "LETTER",
    "NAME",
    "NUMBER",
    "REGION",
    "RUSSIA",
    "SMALL",
    "UNITED_KINGDOM",
    "WHOLE",
]

LETTER: str = r"[\p{L}\p{M}'’-]"
"""A letter within the name of a town."""

SMALL: str = (
    r"a|am|an|auf|da|das|de|del|della|delle|den|der|des|di|do|dos|du|el|en|i|im|in|la|las|le|les|lo"
    r"|na|ob|od|of|on|op|s|sous|sur|the|u|upon|van|von|y|zu|zum|zur"
)
"""Small words within names of towns and streets, which are printed so in every language."""

NAME: str = rf"(?:(?:St|Ste|Sta|Bad)\.? )?\p{{Lu}}{LETTER}+"
"""The name of a town, or a part of one."""

UNITED_KINGDOM: str = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"
CANADA: str = r"[A-Z]\d[A-Z] ?\d[A-Z]\d"
REGION: str = r"(?:[A-Z]{2,3}|[A-Z]\.[A-Z]\.)"
"""A state or province, by its letters."""

BEHIND: str = rf"(?:{UNITED_KINGDOM}|{REGION} (?:\d{{4}}|\d{{5}}(?:-\d{{4}})?|{CANADA}))"
"""A code that stands behind the town."""

IN_FRONT: str = (
    r"(?:[A-Z]{1,2}[-–])?"
    r"(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{4,5}|\d{4} ?[A-Z]{2})"
)
"""A code that stands in front of it."""

BOX: str = "P.O. Box"
"""A box, as the Universal Postal Union and houses of every country print it."""

NUMBER: str = r"\d{1,5}(?:[-–/]\d{1,4})?(?: ?[A-Za-z])?"
"""The number of a house."""

AGAIN: str = r"bis|ter"
"""In Latin, the second and third house of one number: "12 bis"."""

JAPAN: str = r"〒 ?\d{3}[-−–‐]\d{4}[\s　]?[\p{Han}\p{Hiragana}\p{Katakana}ーヶケ\d０-９−–‐-]{4,40}"
KOREA: str = (
    r"\p{Hangul}{2,7}(?:시|도)? (?:\p{Hangul}{1,4}시 )?\p{Hangul}{1,4}[구군] \p{Hangul}\S{0,8}(?:로|길) ?"
    r"\d{1,4}(?:-\d{1,3})?(?!\d)"
)
RUSSIA: str = (
    r"\d{6}, (?:г\. ?)?\p{Lu}[\p{Cyrillic}-]++, (?:ул\.|пр\.|просп\.|пер\.|улица|наб\.|проспект)[^,\n]{3,40},? ?"
    r"(?:д\.|дом)? ?\d{1,4}[^\s,;]{0,6}"
)
WHOLE: tuple[str, ...] = (JAPAN, KOREA, RUSSIA)
"""Addresses whose parts follow each other in a form of the country's own."""
