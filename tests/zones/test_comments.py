"""Readers' comments below the text, and what looks like them."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "# Storm closes ports\n\nBy Jane Doe\n\n14 April 2025\n\n"
BODY = (
    "The last ferry has left the harbour of Marrick with nobody aboard, and it will not be back.",
    "The harbour master says that the mole is under water, and that nobody has seen the like of it.",
    "Trains are running late, and some of them not at all, which nobody has explained so far.",
)
SAID = (
    "Pete says: What a good article, thank you.",
    (
        "Ann Lee says: I don't agree with the harbour master. We have said so for years, and nobody "
        "would listen to any of us."
    ),
    "Lou says: Nor do I.",
)


def read(*below: str, body: tuple[str, ...] = BODY, between: str = "\n\n") -> newsparse.Article:
    """Return the article with this below its text."""
    return newsparse.parse(HEAD + "\n\n".join([*body, between.join(below)]) + "\n")


def body_of(article: newsparse.Article) -> list[str]:
    """Return its paragraphs."""
    return [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "blocks"])
@pytest.mark.parametrize(
    "heading",
    [
        "Comments (12)",
        "COMMENTS (3)",
        "## Comments (12)",
        "12 Comments",
        "Comments: 3",
        "3 comments on “Storm closes ports”",
        "3 Kommentare",
        "Kommentarer (3)",
        "COMENTARIOS (3)",
        "3 commentaires",
        "Комментарии (3)",
        "コメント（3）",
    ],
)
def test_comments_end_the_text(heading: str, between: str) -> None:
    """The number is the sign, in any language, and a block begins with each comment."""
    article = read(heading, *SAID, between=between)
    assert body_of(article) == list(BODY)
    assert not article.asides
    assert {block.kind for block in article.footer} == {newsparse.BoilerplateKind.COMMENTS}
    assert [block.text for block in article.footer] == [heading.removeprefix("## "), *SAID]


@pytest.mark.parametrize(
    "said",
    [
        ("Pete\n\n14 April 2025 at 15:30", "Ann Lee\n\n14 April 2025 at 16:10"),
        ("Pete\n14 April 2025, 15:30", "Ann Lee\n14 April 2025, 16:10"),
        ("Pete\n\n3 hours ago", "Ann Lee\n\n2 hours ago"),
        ("Pete, 14 April 2025", "Ann Lee, 15 April 2025"),
        ("Pete dice:", "Ana dice:"),
    ],
)
def test_names_beside_moments(said: tuple[str, str]) -> None:
    """Who speaks may stand above the words, with the moment beside the name or below it."""
    below = [f"{who}\n\nWhat a storm that was, and what a town.\n\nReply" for who in said]
    article = read(
        "Comments (2)", "Newest first", *below, "© 2025 Harbour Gazette. All rights reserved."
    )
    assert body_of(article) == list(BODY)
    assert article.footer[-1].kind is newsparse.BoilerplateKind.COPYRIGHT
    assert newsparse.parse(article.to_markdown()) == article
    # Neither a reader nor the day of a comment is the article's.
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert [date.iso for date in article.dates] == ["2025-04-14"]


def test_readers_links_name_no_publisher() -> None:
    """What a reader points at is not whose page it is."""
    article = read("Comments (2)", "Pete says: See https://www.reuters.com/storm for it.", SAID[1])
    assert body_of(article) == list(BODY)
    assert article.publisher is None


@pytest.mark.parametrize(
    "below",
    [
        # A crosshead.
        ("## Comments", *SAID),
        # A button between paragraphs, and one above a list of days.
        ("Comments (3)", BODY[0].replace("last", "first"), BODY[1].replace("mole", "quay")),
        (
            "Comments (3)",
            "Opening, 14 April 2025",
            "Concert, 15 April 2025",
            SAID[1].partition(". ")[2],
        ),
        ("Comments (12)", "Tickets: Five crowns, and two for children.", "Place: The old harbour."),
        # A report that quotes.
        (
            "Comments (3)",
            'Pete says: "What a storm."',
            'Ann says: "What a town, and what a night."',
        ),
        # More than were counted.
        ("Comments (2)", *SAID),
        # One of twelve.
        ("Comments (12)", SAID[0], BODY[1].replace("mole", "quay")),
        # Another thing is counted.
        ("Pictures (3)", *SAID),
        ("3 ferries", *SAID),
    ],
    ids=["crosshead", "button", "days", "labels", "quotes", "more", "one", "pictures", "ferries"],
)
def test_the_text_goes_on(below: tuple[str, ...]) -> None:
    """What is no comment for sure stays in the text."""
    paragraphs = body_of(read(*below))
    assert paragraphs[: len(BODY)] == list(BODY)
    assert " ".join(below[1:]) in " ".join(paragraphs)


def test_a_talk_goes_on_below_a_button() -> None:
    """Who speaks above it in the same way is no reader."""
    talk = (*BODY, "Rey says: We open at five, and nobody has ever asked us why.")
    below = ("Rey says: The ferry comes at six.", "Doe says: And if it does not?")
    assert body_of(read("Comments (12)", *below, body=talk)) == [*talk, *below]


def test_above_the_text_it_is_a_button() -> None:
    """Nobody comments on what is not there yet."""
    article = newsparse.parse(
        f"{HEAD}Comments (3)\n\nPete says: Yes.\n\nAnn says: No.\n\n" + "\n\n".join(BODY)
    )
    assert body_of(article) == ["Pete says: Yes.", "Ann says: No.", *BODY]
