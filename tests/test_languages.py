"""The language data: every module walked, and the look-up of languages."""

from __future__ import annotations

import importlib
import unicodedata
from collections import Counter
from typing import Any

import pytest

from newsparse import languages
from newsparse.fields.language import identify, tables
from newsparse.languages import DateWords, Language, Prose

ALL = pytest.mark.parametrize("language", languages.every(), ids=languages.CODES)


def lower_and_composed(words: tuple[str, ...] | str) -> bool:
    """Return whether all are in lower case and composed letters, and none stands twice."""
    return len(set(words)) == len(words) and all(
        word == unicodedata.normalize("NFC", word.lower()) for word in words
    )


@ALL
def test_record(language: Language) -> None:
    """The record stands in its module under its code, named, hashable and equal to itself only."""
    module = importlib.import_module(f"newsparse.languages.{languages.MODULES[language.code]}")
    assert module.LANGUAGE is language is languages.load(language.code)
    assert module.__doc__
    assert languages.MODULES[language.code] == language.name.lower()
    assert language.native == language.native.strip() != ""
    assert len(language.script) == 4
    assert language.script.istitle()
    assert [other.code for other in languages.every() if other == language] == [language.code]


@ALL
def test_topical_labels(language: Language) -> None:
    """What may be a word of a headline is listed among its labels, each of them once."""
    labels = [label.casefold() for label in language.labels]
    assert len(labels) == len(set(labels))
    assert {label.casefold() for label in language.topical} <= set(labels)


@ALL
def test_a_phrase_says_one_thing(language: Language) -> None:
    """What opens a byline is no credit for other work, or the order of the lists would decide."""
    credited = [phrase for phrases in language.bylines.credits.values() for phrase in phrases]
    assert set(credited).isdisjoint(language.bylines.by)
    assert len(set(credited)) == len(credited)


@ALL
def test_dates(language: Language) -> None:
    """A year has twelve months and a week seven days, where they are given."""
    assert len(language.dates.months) in {0, 12}
    assert len(language.dates.weekdays) in {0, 7}
    assert language.dates.orders


@ALL
def test_common_words(language: Language) -> None:
    """Common words are enough, in each script, short, in lower case, and one word each."""
    common = language.prose.common
    scripts = Counter(unicodedata.name(word[0]).split(" ", 1)[0] for word in common)
    assert all(25 <= count <= 80 for count in scripts.values())
    assert lower_and_composed(common)
    assert all(len(word) <= 14 and not any(map(str.isspace, word)) for word in common)
    assert not any("’" in word or "'" in word[:-1] for word in common)


@ALL
def test_leading_words(language: Language) -> None:
    """Further words that end no sentence are few, in small letters, and not among the common."""
    leading = language.prose.leading
    assert len(leading) <= 60
    assert len(set(leading)) == len(leading)
    assert lower_and_composed(leading)
    assert not set(leading) & set(language.prose.common)


@ALL
def test_letters(language: Language) -> None:
    """Letters are lower-case letters of the language, and none that everybody has."""
    letters = language.prose.letters
    assert lower_and_composed(letters)
    assert not any("a" <= letter <= "z" or letter.isspace() for letter in letters)


@ALL
def test_abbreviations(language: Language) -> None:
    """Abbreviations stand as printed, once each, with their full stop and without a blank."""
    abbreviations = language.prose.abbreviations
    assert len(set(abbreviations)) == len(abbreviations)
    assert all(word.endswith(".") and len(word) > 1 and word[0].isalpha() for word in abbreviations)
    assert abbreviations or language.code in {"ja", "ko", "zh"}


@ALL
def test_quotes(language: Language) -> None:
    """Quotation marks are pairs of single marks, straight ones left out, each pair once."""
    quotes = language.prose.quotes
    assert quotes
    assert len(set(quotes)) == len(quotes)
    assert all(len(mark) == 1 and mark not in "\"'" for pair in quotes for mark in pair)


@ALL
def test_suspended(language: Language) -> None:
    """Words after a hanging hyphen are lower case, and few."""
    assert lower_and_composed(language.prose.suspended)
    assert len(language.prose.suspended) <= 12


@ALL
def test_blanks_between_words(language: Language) -> None:
    """The example shows whether the language sets blanks between words."""
    prose = language.examples.prose
    assert (len(prose.split()) > 15) == language.prose.spaced


@ALL
def test_found_by_all_its_names(language: Language) -> None:
    """A language is found by code, region, English and native name, in any case, or itself."""
    names = (
        language.code,
        f"{language.code}-XX",
        f"{language.code.upper()}_XX",
        language.name,
        language.native.upper()
        if language.native.upper().casefold() == language.native.casefold()
        else language.native,
        language,
    )
    assert set(languages.resolve(names)) == {language}


def test_codes_are_sorted_and_unique() -> None:
    """One module for each code, in order, and no two languages share a name."""
    assert list(languages.CODES) == sorted(languages.MODULES)
    names = [name.casefold() for one in languages.every() for name in {one.name, one.native}]
    assert len(set(names)) == len(names)
    assert len(set(languages.MODULES.values())) == len(languages.CODES)


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [("Germn", "German"), ("Espanol", "Spanish"), ("Norwegain", "Norwegian"), ("zzzz", "CODES")],
)
def test_unknown_language_lists_the_nearest(asked: str, nearest: str) -> None:
    """An unknown name is an error that says what comes nearest, or where all codes are."""
    with pytest.raises(LookupError, match=rf"unknown language '{asked}'.*\b{nearest}\b"):
        languages.resolve([asked])


def test_unknown_code_has_no_module() -> None:
    """Only codes of the list are loaded, whatever modules there are."""
    with pytest.raises(LookupError):
        languages.load("record")


def test_own_language() -> None:
    """A value of the caller's own is taken as it is and never registered."""
    own = Language(
        code="qtl",
        name="Toy",
        native="toi",
        prose=Prose(common=("zub", "gunt", "merek"), suspended=("zub",)),
    )
    (resolved,) = languages.resolve([own])
    assert resolved is own
    assert (
        identify("Zub tarim gunt pelkam merek dokorum laffir zub bakkulem.", tables((own,)))
        == "qtl"
    )
    with pytest.raises(LookupError):
        languages.resolve(["qtl"])


def test_words_may_be_one_string() -> None:
    """Words are given as a tuple or as one string."""
    assert Prose(common="a b", suspended="c", abbreviations="d. e.") == Prose(
        common=("a", "b"), suspended=("c",), abbreviations=("d.", "e.")
    )


def test_phrases_of_dates_and_labels_may_be_one_string() -> None:
    """Where phrases are parted elsewhere, they are here: no letter of a text is a name by itself."""
    numbers = [f"{name} | {name}uar" for name in "abcdefghijkl"]
    days = DateWords(months=numbers, weekdays=list("qrstuvw"), published="set | set on", today="zu")
    assert days.months[:2] == (("a", "auar"), ("b", "buar"))
    assert days.weekdays[6] == ("w",)
    assert (days.published, days.today) == (("set", "set on"), ("zu",))
    assert days == DateWords(
        months=tuple((name, f"{name}uar") for name in "abcdefghijkl"),
        weekdays=tuple((name,) for name in "qrstuvw"),
        published=("set", "set on"),
        today=("zu",),
    )
    own = Language(code="qtl", name="Toy", native="toi", labels="gunt | merek", topical="gunt")
    assert (own.labels, own.topical) == (("gunt", "merek"), ("gunt",))


@pytest.mark.parametrize(
    ("names", "error", "told"),
    [
        ({"months": ["jan", "feb"]}, ValueError, "months are 12, or none, not 2"),
        ({"weekdays": ["mon"]}, ValueError, "weekdays are 7, or none, not 1"),
        ({"months": "jan feb mar"}, TypeError, "month by month"),
    ],
    ids=["months", "weekdays", "text"],
)
def test_names_of_days_are_complete(
    names: dict[str, Any], error: type[Exception], told: str
) -> None:
    """Half a calendar is a slip that would read dates wrong."""
    with pytest.raises(error, match=told):
        DateWords(**names)


def test_words_of_a_language_are_records() -> None:
    """A dictionary in the place of a record is refused where it is given, not where it is read."""
    parts = {
        "dates": "DateWords",
        "contacts": "ContactWords",
        "east": "EastWords",
        "pictures": "PictureWords",
    }
    for part, record in parts.items():
        wrong: dict[str, Any] = {part: {"months": ()}}
        with pytest.raises(TypeError, match=rf"'{part}' must be .*{record}"):
            Language(code="qtl", name="Toy", native="toi", **wrong)


def test_titles_are_abbreviations() -> None:
    """What stands before a name ends in a full stop that ends no sentence."""
    titled = [language for language in languages.every() if language.prose.titles]
    assert len(titled) > 30
    for language in titled:
        assert set(language.prose.titles) <= set(language.prose.abbreviations), language.code
