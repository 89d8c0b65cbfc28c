"""Texts to measure with: invented articles of a usual size, and shapes made to hurt.

Every article differs, and each is of an outlet of its own, so that no cache can answer for the
reader; *house* names one outlet for several. The same seed gives the same article on every machine.
"""

from __future__ import annotations

import random
import textwrap

__all__ = ["HOSTILE", "article", "body", "dump", "wrapped"]

_NAMES = (
    "Ottilie Marsh",
    "Edvin Sorley",
    "Perpetua Lund",
    "Tobias Renn",
    "Ines Halloran",
    "Jean-Marie d'Arcy",
    "Marguerite Oyelaran",
    "A. J. van der Meer",
    "Petra Quillfeather",
    "Halvard Imrie",
)
_PLACES = ("Merrin Bay", "Northaven", "Cape Dunmore", "Gannet Rock", "Sallow", "St. Elva")
_PAPERS = ("Merrin Courier", "Northaven Post", "Evening Ledger")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "September")
_WHO = (
    "the harbour office",
    "the county council",
    "the trust that owns the mill",
    "the union of ferry crews",
    "a spokeswoman for the water board",
    "the opposition",
    "the auditors",
)
_DID = (
    "rejected the offer",
    "published every bill of the past year",
    "asked for another two weeks",
    "put the cost at {number} million crowns",
    "has begun to count the boats again",
    "withdrew {number} of its complaints",
    "could not say who had signed the contract",
    "promised to keep the station open until {month}",
)
_WHY = (
    "after the storm had taken the western end of the dam",
    "although nobody had asked for it",
    "because the gauges were never fitted",
    "in spite of the warnings from {place}",
    "when the last {number} members had left the hall",
    "as the *{paper}* reported on Tuesday",
    "which the court of accounts had called “a millstone”",
    "since the winter of {year}",
)
_SAID = (
    '"We have seen this before, and it ended badly," said {name}, who lives in {place}.',
    '"Nobody moved for eleven minutes," {name} recalled. "Then the wheel turned."',
    "“It depends on the tide,” {name} told the *{paper}*. “Everything here does.”",
    'According to {name}, the plan is "neither new nor good," and will not be missed.',
    "Mr. {name} did not answer questions about the {number} letters.",
)


def _sentence(rng: random.Random) -> str:
    if rng.random() < 0.25:
        form = rng.choice(_SAID)
    else:
        form = f"{rng.choice(_WHO)} {rng.choice(_DID)} {rng.choice(_WHY)}."
        if rng.random() < 0.4:
            form = f"in {{place}}, {form[:-1]}, and {rng.choice(_WHO)} {rng.choice(_DID)}."
    text = form.format(
        number=rng.randint(3, 940),
        month=rng.choice(_MONTHS),
        place=rng.choice(_PLACES),
        paper=rng.choice(_PAPERS),
        year=rng.randint(1950, 2024),
        name=rng.choice(_NAMES),
    )
    return text[0].upper() + text[1:]


def body(seed: int, characters: int = 7000) -> list[str]:
    """Return paragraphs of together about *characters*."""
    rng = random.Random(f"body {seed}")
    paragraphs: list[str] = []
    while characters > 0:
        paragraph = " ".join(_sentence(rng) for _ in range(rng.choice((1, 2, 2, 3, 3, 4))))
        paragraphs.append(paragraph)
        characters -= len(paragraph) + 2
    return paragraphs


def _cut(rng: random.Random, paragraph: str) -> list[str]:
    """Cut a paragraph in two after some word, as the end of a column does."""
    blanks = [i for i, c in enumerate(paragraph) if c == " "]
    at = rng.choice(blanks[len(blanks) // 4 : -2])
    return [paragraph[:at], paragraph[at + 1 :]]


def _front(rng: random.Random) -> tuple[str, str, str]:
    title = f"{rng.choice(_PLACES)} {rng.choice(_DID)}".format(
        number=rng.randint(3, 940), month=rng.choice(_MONTHS)
    )
    date = f"{rng.randint(1, 28)} {rng.choice(_MONTHS)} {rng.randint(1995, 2025)}"
    return title, rng.choice(_NAMES), date


def _house(seed: int) -> str:
    """Make up the name of an outlet."""
    rng = random.Random(f"house {seed}")
    return "".join(rng.choice("bdfgklmnprst") + rng.choice("aeiou") for _ in range(4)).title()


def article(seed: int, house: str = "") -> str:
    """Return an article in Markdown: about 7,400 characters on 64 lines, three stray breaks."""
    rng = random.Random(f"article {seed}")
    house = house or _house(seed)
    title, name, date = _front(rng)
    blocks = body(seed)
    for i in sorted(rng.sample(range(1, len(blocks) - 1), 3), reverse=True):
        blocks[i : i + 1] = _cut(rng, blocks[i])
    return (
        f"\n\n# {title}\n\n{name}  \n{date}\n\n" + "\n\n".join(blocks) + "\n\n\n\n"
        f"To contact the {house} and the  \nMerrin Bay Reporting Fund visit:\n\n"
        f"**[{house.lower()}.example/contact](https://{house.lower()}.example/contact)**"
    )


def wrapped(seed: int, house: str = "", columns: int = 60) -> str:
    """Return the same article with its lines broken at *columns*."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, columns, break_on_hyphens=False)) if line.strip() else ""
        for line in article(seed, house).split("\n")
    )


def dump(seed: int, house: str = "") -> str:
    """Return a page as a browser would copy it: about 437 lines, the article among menus."""
    rng = random.Random(f"dump {seed}")
    house = house or _house(seed)
    sections = ("News", "Sport", "Weather", "Opinion", "Harbour", "Letters", "Culture", "Jobs")
    menu = [word for name in sections for word in (name, f"More {name}", "", f"[All](/{name})")]
    related = [
        line
        for _ in range(56)
        for line in (_front(rng)[0], f"{rng.randint(2, 20)} hours ago", rng.choice(sections), "")
    ]
    ending = [
        "Share this article",
        "Facebook",
        "Copy link",
        "",
        "Most read",
        *related,
        f"© 2025 {house}. All rights reserved.",
        "Terms of use",
        "Privacy policy",
    ]
    text = [
        "Skip to content",
        "Subscribe",
        "Log in",
        "",
        *menu,
        "",
        wrapped(seed, house, 64),
        "",
        *ending,
    ]
    return "\n".join(text)


HOSTILE: tuple[str, ...] = (
    # one character
    *" *_[](&<>aA1.#-\n\"'“”`\\|~,;:!?@/+=%—é字\t\r\f\v\0",
    "\x85",
    "\u2028",
    "\xa0",
    "\xad",
    "\u200b",
    "\u0301",
    # words and lines
    *("a ", "A ", "A b ", "a\n", "A\n", "a\n\n", "A.\n\n", "A. ", "A. B. ", "a. ", "1. ", "1 "),
    *(
        "a-",
        "a-\n",
        "- a\n",
        "* ",
        "# ",
        "#\n",
        "# A\n\n",
        "> ",
        "> a\n",
        "--\n",
        "---\n\n",
        "a  \n",
    ),
    # markup
    *(
        "**a",
        "*a* ",
        "*a ",
        "_a_",
        "[a",
        "[a](b) ",
        "[a](",
        "![",
        "](",
        "&amp;",
        "&#",
        "<a ",
        "<b>",
    ),
    *("<!--", "\\*", "| a ", "~~a"),
    # what looks like an element
    *(
        "By ",
        "By A B\n",
        "By A B and ",
        "By A B, ",
        "Von A B\n\n",
        "A B\n\n",
        "(A) ",
        "@a ",
        "a@b.",
    ),
    *(
        "1/2/",
        "14 April 2025 ",
        "14 April 2025\n\n",
        "1:23 ",
        "April ",
        "2025-04-",
        "PARIS (AP) — ",
    ),
    *(
        "1\n\n",
        "Page 1\n\n",
        "1\f",
        "Share\n",
        "Photo: a\n\n",
        "© ",
        "http://a.",
        "+1 234 ",
        "a.example/",
    ),
    *("To contact us ", "\u201ca ", "‘a", "a'", "Mr. ", "... ", "A: ", "Q: a\n", "a\n\nB\n\n"),
)
"""What is repeated to make a text that hurts a careless pattern or loop."""
