"""Links, e-mail addresses and phone numbers of a printed block.

Facts
-----
- A link is printed as Markdown (``[label](target)``), as an address with a scheme, with ``www.``,
  or bare: ``gazette.example/contact``. A bare address leads where the same address with
  ``https://`` leads; a printed scheme is kept as it stands.
- A host without path is told from a missing blank after a full stop (``in time.The``) by its
  last label: a domain of the Internet's root zone, printed in small letters. Two-letter labels
  are countries (ISO 3166); ``example``, ``test`` and ``invalid`` are kept for examples (RFC 2606).
- A full stop, comma, bracket or quotation mark at the end belongs to the sentence.
- Phone numbers are printed after a word (``Tel.``, ``phone``, ``call``), with a plus sign and the
  country (ITU-T E.123: at most 15 digits), with a leading zero in groups, or in the North
  American form ``(212) 555-0143``. Years, prices, dates and message numbers are none.

Everything here walks the text once, so that runs of brackets, dots and digits cost no more than
other text.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Final, NamedTuple

import regex

from newsparse.fields.web_names import COUNTRIES, EVERYWHERE, GENERIC
from newsparse.languages.record import Language
from newsparse.model import Link, Span
from newsparse.patterns import any_of, late

__all__ = [
    "ContactTables",
    "Contacts",
    "Printed",
    "emails",
    "links",
    "phones",
    "read",
    "tables",
    "without_label",
]


class Printed(NamedTuple):
    """Something that can be reached, and where it is printed.

    ``target`` is where it leads (a URL, an e-mail address, a phone number), ``label`` the words
    it is printed on, ``span`` where those words stand.
    """

    target: str
    label: str
    span: Span


class Contacts(NamedTuple):
    """All that a block gives to reach somebody, each once, in printed order."""

    links: tuple[Link, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]


# Brackets and quotation marks that a sentence sets around an address, and what ends it.
_BEFORE: Final = "([{<\"'“„«‹‘‚「『（【〈《*_|·•–—-:,;>"
_AFTER: Final = ".,;:!?…)]}>\"'”“»›’‘」』）】〉》*_|·•–—-。、，：；！？"

# [label](target "title"): the label holds no bracket, the target one level of round ones.
_MARKDOWN: Final = late(
    r"\[(?P<label>[^\[\]\n]*+)\]\((?P<url><[^<>\n]*+>|(?:[^()\s]|\([^()\s]*+\))*+)"
    r"(?:[ \t]++\"[^\"\n]*+\")?\)"
)
_WORD: Final = late(r"[^\s<>\[\]|]++")
# The same with a full stop in it.
_DOTTED: Final = late(r"(?<![^\s<>\[\]|])[^\s<>\[\]|.]*+\.[^\s<>\[\]|]*+")
_HOST: Final = late(r"[\p{L}\p{N}][\p{L}\p{N}_-]*+(?:\.[\p{L}\p{N}_-]++)++")
_LOCAL: Final = late(r"[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]++$")
_EMAIL_START: Final = "([{<\"'“„«‹‘‚「『（【〈《*_|·•–—:,;>"

# A run of digits and the marks that group them; what it means is decided on the run.
_NUMBER: Final = regex.compile(r"(?<![\p{L}\p{N}:/.,-])\+?\(?\d[\d  ./()\u2010-\u2013-]*+")
_NORTH_AMERICA: Final = late(r"(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}")
_DATE: Final = late(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


class ContactTables:
    """The words of some languages around what can be reached. A pattern is made when a text asks for it."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        """Keep the languages until one of their words is asked for."""
        self._languages = languages

    @functools.cached_property
    def labelled(self) -> regex.Pattern[str]:
        """The word or sign for a telephone, at the end of what stands in front of a number."""
        words = [word for one in self._languages for word in one.contacts.phones]
        known = any_of((*EVERYWHERE, *words))
        return regex.compile(rf"(?:\b(?:{known})|[☎☏✆📞])\W{{0,3}}$", regex.IGNORECASE)


@functools.lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> ContactTables:
    """Prepare the words of *languages*, once per tuple."""
    return ContactTables(languages)


def links(text: str) -> tuple[Printed, ...]:
    """Find the links of *text*: Markdown, with a scheme, with ``www.`` or bare.

    The target of a bare address has ``https://`` in front. E-mail addresses are no links.
    Spans are code points of *text*. Nothing found is an empty tuple.

    >>> [found.target for found in links("Write via gazette.example/contact, or visit www.gazette.example.")]
    ['https://gazette.example/contact', 'https://www.gazette.example']
    >>> links("[Join us](https://gazette.example/join)")[0].label
    'Join us'
    """
    found: list[Printed] = []
    taken = 0
    if "](" in text:
        for match in _MARKDOWN.finditer(text):
            _bare_links(text, taken, match.start(), found)
            taken = match.end()
            target = match["url"].strip("<>")
            if target and not target.startswith(("mailto:", "tel:", "#")):
                label = match["label"].strip("*_ ")
                found.append(Printed(_with_scheme(target), label, Span(*match.span("label"))))
    _bare_links(text, taken, len(text), found)
    return tuple(found)


def _bare_links(text: str, start: int, stop: int, found: list[Printed]) -> None:
    past = start
    while (at := text.find(".", past, stop)) >= 0:
        # The word that the full stop stands in begins behind the last blank, or later.
        match = _DOTTED.search(text, max(past, text.rfind(" ", past, at) + 1), stop)
        if match is None:
            return
        word, past = match[0], match.end()
        if "." not in word[1:-1]:
            continue
        left = match.start() + len(word) - len(word.lstrip(_BEFORE))
        word = word.lstrip(_BEFORE)
        # A bracket that the address itself has opened closes within it.
        bare = word.rstrip(_AFTER)
        if word[len(bare) : len(bare) + 1] == ")" and "(" in bare and ")" not in bare:
            bare += ")"
        elif word[len(bare) : len(bare) + 1] in {"-", "_"} and "/" in bare:
            bare += word[len(bare)]
        scheme = bare.find("://")
        if scheme > 0:
            # Something may be glued to the scheme: "Link:https://…".
            head = next((s for s in ("https", "http") if bare[:scheme].lower().endswith(s)), None)
            if head is not None and len(bare) > scheme + 3:
                cut = scheme - len(head)
                found.append(_printed(bare[cut:], left + cut))
        elif is_address(bare):
            found.append(Printed(f"https://{bare}", bare, Span(left, left + len(bare))))


def _printed(address: str, start: int) -> Printed:
    return Printed(_with_scheme(address), address, Span(start, start + len(address)))


def _with_scheme(address: str) -> str:
    if "://" in address or address.startswith(("/", "mailto:", "tel:")):
        return address
    return f"https://{address}" if is_address(address) else address


def is_address(word: str) -> bool:
    """Tell whether *word* is a web address printed without a scheme.

    >>> is_address("gazette.example/contact"), is_address("time.The"), is_address("e.g")
    (True, False, False)
    """
    if "@" in word:
        return False
    match = _HOST.match(word)
    if match is None:
        return False
    host, rest = match[0], word[match.end() :]
    if rest and rest[0] not in "/?#:":
        return False
    name, _, last = host.rpartition(".")
    if name[:4].lower() == "www.":
        return len(host) > 6 and len(last) > 1
    # "U.S." and "e.g." are no hosts: a host's name has more than a letter.
    return (
        len(name.rpartition(".")[2]) > 1
        and (last in GENERIC or last in COUNTRIES)
        and not name.isdigit()
    )


def emails(text: str) -> tuple[Printed, ...]:
    """Find the e-mail addresses of *text*, as printed.

    >>> [found.target for found in emails("Tips: desk@gazette.example, or “ed@gazette.example”.")]
    ['desk@gazette.example', 'ed@gazette.example']
    """
    if "@" not in text:
        return ()
    found: list[Printed] = []
    for match in _WORD.finditer(text):
        word = match[0]
        at = word.find("@")
        if at < 1 or word.find("@", at + 1) >= 0:
            continue
        host = _HOST.match(word, at + 1)
        if host is None or not host[0].rpartition(".")[2].isalpha():
            continue
        # What is glued to the address by an opening mark, "mailto:" or "(" stays outside.
        first = max((word.rfind(mark, 0, at) for mark in _EMAIL_START), default=-1) + 1
        local = _LOCAL.search(word[first:at]) if first < at else None
        if local is None or local.start():
            continue
        start = match.start() + first
        address = word[first : host.end()]
        found.append(Printed(address, address, Span(start, start + len(address))))
    return tuple(found)


def phones(text: str, words: ContactTables) -> tuple[Printed, ...]:
    """Find the phone numbers of *text*, as printed.

    >>> from newsparse.languages import load
    >>> english = tables((load("en"),))
    >>> text = "Call 5550 0143 or +1 212-555-0143. Since 1998-2025."
    >>> [found.target for found in phones(text, english)]
    ['5550 0143', '+1 212-555-0143']
    """
    found: list[Printed] = []
    for match in _NUMBER.finditer(text):
        number = match[0].rstrip("  ./(\u2010\u2011\u2012\u2013-")
        if number.endswith(")") and "(" not in number:
            number = number.rstrip(")")
        digits = sum(map(str.isdigit, number))
        if not 6 <= digits <= 15 or number.count("(") != number.count(")"):
            continue
        start = match.start()
        if not (
            (number[0] == "+" and digits > 7)
            or _NORTH_AMERICA.fullmatch(number)
            or (number.lstrip("(")[0] == "0" and digits > 8 and not _DATE.search(number))
            or words.labelled.search(text, max(0, start - 24), start)
        ):
            continue
        found.append(Printed(number, number, Span(start, start + len(number))))
    return tuple(found)


def without_label(text: str, words: ContactTables) -> str:
    """Return *text* without the word for a telephone in front of its number.

    >>> from newsparse.languages import load
    >>> german = tables((load("de"),))
    >>> without_label("Telefon 143", german), without_label("Harbour 143", german)
    ('143', 'Harbour 143')
    """
    word, _, number = text.partition(" ")
    return number if number and words.labelled.fullmatch(word) is not None else text


def read(text: str, words: ContactTables, known: Iterable[Link] = ()) -> Contacts:
    """Collect what *text* gives to reach somebody, each once.

    *known* are links whose markup is gone from *text*: they come first, and one that leads where
    a printed address leads stands for both. A ``mailto:`` or ``tel:`` link is an e-mail address or
    phone number.

    >>> plain = tables(())
    >>> read("Visit: gazette.example/contact", plain).links
    (Link(url='https://gazette.example/contact', text='gazette.example/contact'),)
    >>> known = [Link(url="http://gazette.example/contact/", text="gazette.example/contact")]
    >>> read("Visit: gazette.example/contact", plain, known).links[0].url
    'http://gazette.example/contact/'
    """
    urls: dict[str, Link] = {}
    mails: dict[str, str] = {}
    numbers: dict[str, str] = {}
    for link in known:
        lower = link.url[:7].lower()
        if lower == "mailto:":
            address = link.url[7:].partition("?")[0]
            mails.setdefault(address.casefold(), address)
        elif lower.startswith("tel:"):
            numbers.setdefault(_digits(link.url), link.text or link.url[4:])
        elif link.url:
            urls.setdefault(_key(link.url), link)
    for found in links(text):
        urls.setdefault(_key(found.target), Link(url=found.target, text=found.label or None))
    for found in emails(text):
        mails.setdefault(found.target.casefold(), found.target)
    for found in phones(text, words):
        numbers.setdefault(_digits(found.target), found.target)
    return Contacts(tuple(urls.values()), tuple(mails.values()), tuple(numbers.values()))


def _key(url: str) -> str:
    """Return what two spellings of one address share: no scheme, ``www.`` or last slash."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/").casefold() or url


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))
