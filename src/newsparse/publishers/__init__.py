"""The outlets and agencies that newsparse knows: one declarative module each, no logic.

A profile sharpens what the general rules find; none is needed. Add one of your own with a few
lines, alone or before the known ones:

>>> import newsparse
>>> from newsparse.publishers import Publisher, every
>>> quayside = Publisher(name="Quayside", domains=("quayside.example",), sections=("Tides",))
>>> newsparse.parse_headline("Storm closes ports - Quayside").text
'Storm closes ports - Quayside'
>>> newsparse.parse_headline("Storm closes ports - Quayside", publishers=[quayside, *every()]).text
'Storm closes ports'
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterable

from newsparse.publishers.record import Publisher, PublisherExamples

__all__ = [
    "MODULES",
    "Publisher",
    "PublisherExamples",
    "every",
    "load",
    "resolve",
]

MODULES: tuple[str, ...] = (
    "world_socialist_web_site",
    "abc_net_au",
    "abc_news",
    "agence_france_presse",
    "agencia_efe",
    "al_jazeera",
    "anadolu",
    "ansa",
    "antara",
    "asian_news_international",
    "associated_press",
    "austria_presse_agentur",
    "bbc_news",
    "bernama",
    "bild",
    "bloomberg",
    "cbc_news",
    "cbs_news",
    "central_news_agency",
    "cnn",
    "corriere_della_sera",
    "daily_mail",
    "der_spiegel",
    "der_standard",
    "deutsche_presse_agentur",
    "deutsche_welle",
    "die_tageszeitung",
    "die_welt",
    "die_zeit",
    "el_pais",
    "financial_times",
    "folha_de_s_paulo",
    "fox_news",
    "frankfurter_allgemeine_zeitung",
    "gazeta_wyborcza",
    "jiji_press",
    "junge_welt",
    "keystone_sda",
    "kommersant",
    "kyodo_news",
    "la_repubblica",
    "le_figaro",
    "le_monde",
    "los_angeles_times",
    "lusa",
    "nbc_news",
    "neue_zuercher_zeitung",
    "new_york_times",
    "nikkei",
    "npr",
    "orf",
    "pa_media",
    "politico",
    "press_trust_of_india",
    "reuters",
    "ria_novosti",
    "sky_news",
    "sport_informations_dienst",
    "srf",
    "sueddeutsche_zeitung",
    "tagesschau",
    "tass",
    "the_guardian",
    "the_hindu",
    "the_independent",
    "the_telegraph",
    "the_times",
    "times_of_india",
    "ukrinform",
    "united_press_international",
    "usa_today",
    "wall_street_journal",
    "washington_post",
    "xinhua",
    "yonhap",
)
"""The modules of this package that each hold one publisher, the WSWS first."""


@functools.cache
def load(module: str) -> Publisher:
    """Return the publisher that a module of this package holds.

    Raises ``LookupError`` for an unknown module.

    >>> load("reuters").domains
    ('reuters.com',)
    """
    if module not in MODULES:
        raise LookupError(module)
    publisher = importlib.import_module(f"newsparse.publishers.{module}").PUBLISHER
    assert isinstance(publisher, Publisher)
    return publisher


@functools.cache
def every() -> tuple[Publisher, ...]:
    """Return all publishers.

    >>> every()[0].name
    'World Socialist Web Site'
    """
    return tuple(load(module) for module in MODULES)


def resolve(asked: Iterable[str | Publisher]) -> tuple[Publisher, ...]:
    """Return the publishers that names, aliases, domains, or values stand for.

    Raises ``LookupError`` for what is unknown, with the nearest names, or where all are.

    >>> [publisher.name for publisher in resolve(["WSWS", "theguardian.com"])]
    ['World Socialist Web Site', 'The Guardian']
    >>> resolve(["The Guardien"])
    Traceback (most recent call last):
    LookupError: unknown publisher 'The Guardien'; the nearest are: The Guardian
    """
    return tuple(item if isinstance(item, Publisher) else _named(item) for item in asked)


@functools.cache
def _by_name() -> dict[str, Publisher]:
    found: dict[str, Publisher] = {}
    for publisher in every():
        for name in (publisher.name, *publisher.aliases, *publisher.wires, *publisher.domains):
            found.setdefault(name.casefold(), publisher)
    return found


def _named(name: str) -> Publisher:
    names = _by_name()
    key = name.casefold().strip().removeprefix("https://").removeprefix("http://")
    key = key.removeprefix("www.").rstrip("/")
    if key in names:
        return names[key]
    import difflib

    near = difflib.get_close_matches(key, names, n=6, cutoff=0.6)
    shown = ", ".join(dict.fromkeys(names[n].name for n in near))
    hint = f"the nearest are: {shown}" if shown else "newsparse.publishers.every() has all"
    raise LookupError(f"unknown publisher {name!r}; {hint}")
