"""The entries of live texts, chronicles and programmes, each with its hour or moment."""

from __future__ import annotations

import pytest

import newsparse

TITLE = "# Storm closes ports: as it happened"
SIGNED = f"{TITLE}\n\nBy Jane Doe\n\n14 April 2025"
TOLD = (
    "The last ferry has left the harbour of Marrick with nobody aboard.",
    "The harbour master says that the mole is under water.",
    "Trains are running late, and some of them not at all.",
    "Good afternoon, and welcome to our coverage of the storm.",
)
HOURS = ("15:30", "15:12", "14:50", "14:05")


def texts(source: str) -> list[str]:
    """Return the paragraphs of a text of which nothing is an aside or a standfirst."""
    article = newsparse.parse(source)
    assert article.standfirst is None
    assert not article.asides
    assert not article.footer
    return [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "blocks"])
@pytest.mark.parametrize("front", [TITLE, SIGNED], ids=["bare", "signed"])
@pytest.mark.parametrize(
    "form",
    [
        "{} - {}",
        "{}: {}",
        "{} {}",
        "{} Uhr – {}",
        "{} Uhr: {}",
        "{} GMT | {}",
        "{}pm {}",
        "{}h • {}",
    ],
)
def test_each_entry_is_a_paragraph(form: str, front: str, between: str) -> None:
    """An hour and the beginning of a sentence open an entry, and the hour is of its text."""
    entries = [form.format(hour, told) for hour, told in zip(HOURS, TOLD, strict=True)]
    assert texts(f"{front}\n\n{between.join(entries)}\n") == entries


@pytest.mark.parametrize(
    "entries",
    [
        [f"{hour.replace(':', '.')} – {told}" for hour, told in zip(HOURS, TOLD, strict=True)],
        [f"{hour.replace(':', 'h')} - {told}" for hour, told in zip(HOURS, TOLD, strict=True)],
        ["10:00 Opening by the mayor", "11:30 Concert of the brass band", "14:00 Race of dinghies"],
        ["22:10 The wind rises.", "23:40 Lamps go out.", "00:15 Nobody sleeps.", "01:05 It rains."],
        [
            "15:30 最後のフェリーが誰も乗せずに港を出た。",
            "15:12 港長は防波堤が水没していると述べた。",
        ],
        [
            "15:30 - غادرت آخر عبارة الميناء دون ركاب.",
            "15:12 - يقول مدير الميناء إن الرصيف تحت الماء.",
        ],
    ],
    ids=["dots", "h", "programme", "over midnight", "Japanese", "Arabic"],
)
def test_entries_in_other_forms(entries: list[str]) -> None:
    """No blank line parts them, and each is one by itself."""
    assert texts(f"{SIGNED}\n\n{chr(10).join(entries)}\n") == entries


def test_an_entry_of_several_lines() -> None:
    """It goes on until the next hour, wrapped as it is."""
    entries = [
        "15:30 - The last ferry has left the harbour of Marrick\nwith nobody aboard, and it will not come back.",
        "15:12 - The harbour master says that the mole is under\nwater, and that its lamps are out.",
    ]
    assert texts(f"{SIGNED}\n\n{chr(10).join(entries)}\n") == [
        entry.replace("\n", " ") for entry in entries
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        # By chance, amid sentences.
        (
            "The last ferry had left the harbour by noon, and the next one was to go at\n"
            "15:30 Marrick time, said the master, who had counted. The other one was to go at\n"
            "16:30 Marrick time, said the mate."
        ),
        # Below sentences, and amid others.
        (
            "They agree on one thing, and the clocks of the town say so, as they always have.\n"
            "15:30 on Monday was the hour of the storm, and nobody has ever doubted that one.\n"
            "16:30 on Monday was that of the lamps."
        ),
        # Once alone.
        (
            "The last ferry had left the harbour by noon, and nobody was surprised by it.\n"
            "15:30 Marrick time was the hour of the storm, as all the clocks of the town say."
        ),
        # In no order.
        (
            "They agree on nothing. The lamps of the mole went out, as the harbour master says.\n"
            "15:30 Marrick time is what he wrote down, and nobody has ever doubted his clock.\n"
            "16:30 Marrick time is the hour that the mate remembers, and all the crew with him.\n"
            "15:45 Marrick time is what the clock of the church says, which nobody has wound."
        ),
    ],
    ids=["amid sentences", "below sentences", "once", "in no order"],
)
def test_a_wrapped_line_may_open_with_an_hour(paragraph: str) -> None:
    """Within a paragraph an hour begins nothing."""
    assert texts(f"{SIGNED}\n\n{paragraph}\n") == [paragraph.replace("\n", " ")]


@pytest.mark.parametrize(
    "form",
    ["14 April 2025 {}", "14 Apr 2025 at {}", "14.04.2025 {}", "Monday, {}", "{} GMT", "{} Uhr"],
)
def test_moments_on_lines_of_their_own(form: str) -> None:
    """What heads the entries is text below the article's own day: no furniture, no standfirst."""
    heads = [form.format(hour) for hour in HOURS]
    blocks = [block for pair in zip(heads, TOLD, strict=True) for block in pair]
    source = "\n\n".join([SIGNED, *blocks])
    assert texts(source) == blocks
    article = newsparse.parse(source)
    assert [date.iso for date in article.dates] == ["2025-04-14"]


@pytest.mark.parametrize(
    "days",
    [
        ("14 April 2025", "13 April 2025", "12 April 2025", "11 April 2025"),
        (
            "14 April 2025, 15:30",
            "14 April 2025, 15:12",
            "14 April 2025, 14:50",
            "14 April 2025, 9:00",
        ),
    ],
)
@pytest.mark.parametrize("below", ["\n", "\n\n"])
def test_the_newest_entry_first(days: tuple[str, ...], below: str) -> None:
    """Where the article has no other day, that of the first entry is its own; the rest is text."""
    entries = [f"{day}{below}{told}" for day, told in zip(days, TOLD, strict=True)]
    source = "\n\n".join([TITLE, *entries])
    assert " ".join(texts(source)) == " ".join(" ".join(entries).split()).removeprefix(
        f"{days[0]} "
    )
    date = newsparse.parse(source).date
    assert date is not None
    assert date.text == days[0]


def test_two_days_above_an_article_are_no_entries() -> None:
    """The page is of today, and the article was written before: the second day is its own."""
    article = newsparse.parse(
        "# Storm closes ports\n\n14 April 2025\n\nNobody was hurt, the harbour office says.\n\n"
        "13 April 2025\n\n" + " ".join(TOLD)
    )
    assert [date.iso for date in article.dates] == ["2025-04-14", "2025-04-13"]
