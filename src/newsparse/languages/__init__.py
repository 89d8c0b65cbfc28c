"""The languages that newsparse knows: one declarative module each, loaded when it is needed."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterable, Mapping

from newsparse.languages.record import (
    BylineWords,
    ContactWords,
    DateWords,
    EastWords,
    Examples,
    FieldWords,
    Language,
    MailWords,
    PageWords,
    Phrases,
    PictureWords,
    Prose,
)

__all__ = [
    "CODES",
    "MODULES",
    "BylineWords",
    "ContactWords",
    "DateWords",
    "EastWords",
    "Examples",
    "Language",
    "FieldWords",
    "MailWords",
    "PageWords",
    "Phrases",
    "PictureWords",
    "Prose",
    "every",
    "load",
    "resolve",
]

MODULES: Mapping[str, str] = {
    "af": "afrikaans",
    "ar": "arabic",
    "az": "azerbaijani",
    "be": "belarusian",
    "bg": "bulgarian",
    "bn": "bangla",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fil": "filipino",
    "fr": "french",
    "gl": "galician",
    "gu": "gujarati",
    "he": "hebrew",
    "hi": "hindi",
    "hr": "croatian",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "is": "icelandic",
    "it": "italian",
    "ja": "japanese",
    "ka": "georgian",
    "kk": "kazakh",
    "kn": "kannada",
    "ko": "korean",
    "lt": "lithuanian",
    "lv": "latvian",
    "mk": "macedonian",
    "ml": "malayalam",
    "mn": "mongolian",
    "mr": "marathi",
    "ms": "malay",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pa": "punjabi",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "si": "sinhala",
    "sk": "slovak",
    "sl": "slovenian",
    "sq": "albanian",
    "sr": "serbian",
    "sv": "swedish",
    "sw": "swahili",
    "ta": "tamil",
    "te": "telugu",
    "th": "thai",
    "tr": "turkish",
    "uk": "ukrainian",
    "ur": "urdu",
    "vi": "vietnamese",
    "xh": "xhosa",
    "zh": "chinese",
    "zu": "zulu",
}
"""The module of this package that holds each language, by BCP 47 code."""

_SAME: Mapping[str, str] = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "tl": "fil"}
"""Codes that stand for a language whose module has another one."""

CODES: tuple[str, ...] = tuple(MODULES)


@functools.cache
def load(code: str) -> Language:
    """Return the language with this BCP 47 code. Raises ``LookupError`` for an unknown one."""
    if code not in CODES:
        raise LookupError(code)
    module = importlib.import_module(f"newsparse.languages.{MODULES[code]}")
    language = module.LANGUAGE
    assert isinstance(language, Language)
    return language


@functools.cache
def every() -> tuple[Language, ...]:
    """Return all languages."""
    return tuple(load(code) for code in CODES)


def resolve(asked: Iterable[str | Language]) -> tuple[Language, ...]:
    """Return the languages that codes, English or native names, or values stand for.

    Raises ``LookupError`` for what is unknown, with the nearest names, or where all codes are.

    >>> [language.code for language in resolve(["de", "French"])]
    ['de', 'fr']
    >>> resolve(["Germn"])
    Traceback (most recent call last):
    LookupError: unknown language 'Germn'; the nearest are: German
    >>> resolve(["xx"])
    Traceback (most recent call last):
    LookupError: unknown language 'xx'; newsparse.languages.CODES has all codes
    """
    return tuple(item if isinstance(item, Language) else _named(item) for item in asked)


def _named(name: str) -> Language:
    key = name.casefold()
    # A region ("en-GB") narrows a language; the data are for the whole of it.
    base = key.replace("_", "-").split("-")[0]
    base = _SAME.get(base, base)
    if base in CODES:
        return load(base)
    by_name: dict[str, Language] = {}
    for language in every():
        by_name[language.name.casefold()] = language
        by_name[language.native.casefold()] = language
    if key in by_name:
        return by_name[key]
    import difflib

    by_name.update((language.code, language) for language in every())
    near = difflib.get_close_matches(key, by_name, n=3, cutoff=0.65)
    shown = ", ".join(dict.fromkeys(by_name[n].name for n in near))
    hint = f"the nearest are: {shown}" if shown else "newsparse.languages.CODES has all codes"
    raise LookupError(f"unknown language {name!r}; {hint}")
