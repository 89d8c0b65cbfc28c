"""A page whose links stand on lines of their own, with no blank line anywhere."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import newsparse

MENU = "Home News World Politics Sport Culture Books Film Travel Weather".split()
SITE = "About us|Contact|Privacy|Terms of use|Cookies|Jobs|Archive|Puzzles".split("|")
FRONT = "Council closes the Mill Lane bridge|By|Jane Doe|14 April 2025|Share|Tweet".split("|")
LAST = """\
The county has promised to pay for a new pier, but its engineers say that it cannot be built \
before the water is low again, and that walkers will have to take the long way round until then.
Nobody in the town remembers a winter in which the river stood as high as in this one for so long, \
and the oldest of them have seen eighty.""".split("\n")
TORN = """\
The council met on
Monday
, and closed the
Mill Lane bridge
to lorries, since its northern pier has moved by two inches over the winter.
Engineers from the
Harbour Works
looked at the pier last week. They found that the river has washed out the bank below it
twice
, and that nobody can say when it will move again.
“We had no choice,” said the mayor, who had spoken against it a year ago in the
Evening Ledger
. Buses go round by the Old Ford until the autumn.""".split("\n")
WHOLE = """\
The council met on Monday, and closed the Mill Lane bridge to lorries, since its northern pier has \
moved by two inches over the winter.
Engineers from the Harbour Works looked at the pier last week. They found that the river has washed \
out the bank below it twice, and that nobody can say when it will move again.
“We had no choice,” said the mayor, who had spoken against it a year ago in the Evening Ledger. \
Buses go round by the Old Ford until the autumn.""".split("\n")


def page(*body: str, front: Sequence[str] = FRONT, below: Sequence[str] = SITE) -> str:
    """Return a page as ``get_text`` prints it with a newline for each piece of text."""
    return "\n".join([*MENU, "Log in", *front, *body, *LAST, *below])


def paragraphs(text: str) -> list[str]:
    """Return the plain paragraphs of a page."""
    return [paragraph.text for paragraph in newsparse.parse(text).paragraphs]


def test_the_pieces_of_a_paragraph_are_one() -> None:
    """What stands before a link, the link and what stands behind it are one paragraph."""
    article = newsparse.parse(page(*TORN))
    assert [paragraph.text for paragraph in article.paragraphs] == [*WHOLE, *LAST]
    assert article.title == "Council closes the Mill Lane bridge"
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.date is not None
    assert article.date.iso == "2025-04-14"


@pytest.mark.parametrize(
    "pieces",
    [
        "The bill of the|Harbour Works|(|HW|) comes to|two million|or more.",
        "It is the third such bridge, after|Old Ford|,|Weir Lane|and|Quay|.",
        "A first report, which the|Evening Ledger|'s readers know, spoke of|rust|.",
        "The pier, said the|Harbour Works|Commission last week, is safe for walkers.",
        "The mayor will speak on|Tuesday|in the|Corn Hall|, if it is|open|!",
    ],
)
def test_pieces_of_all_kinds(pieces: str) -> None:
    """Brackets, endings, capitals and signs alone are pieces of the text."""
    parts = pieces.split("|")
    found = " ".join(paragraphs(page(*TORN, *parts, "The next session is in June, for all.")))
    assert all(part in found for part in parts)


@pytest.mark.parametrize(
    "pieces",
    """\
Der Rat hat am|Montag|, wie berichtet, die|Mühlbrücke|für Lastwagen gesperrt, weil sich ihr Pfeiler im \
Winter bewegt hat.|Fachleute der|Hafenwerke|haben den Pfeiler vorige Woche untersucht. Das Wasser hat \
das Ufer darunter|zweimal|, so heißt es, ausgespült.
Le conseil a fermé|lundi|, aux camions, le|pont du Moulin|parce que sa pile a bougé pendant tout \
l'hiver.|Les ingénieurs du|Port|ont examiné la pile la semaine dernière. L'eau a emporté la berge|deux \
fois|, et personne ne sait quand elle bougera.
Городской совет в|понедельник|, как и обещал, закрыл|Мельничный мост|для грузовиков, потому что его \
опора сдвинулась за зиму.|Инженеры речного порта|Мельница|осмотрели опору на прошлой неделе. Река \
размыла берег|дважды|, и никто не знает, что будет дальше.\
""".split("\n"),
)
def test_other_languages(pieces: str) -> None:
    """The comma behind a link shows it in any of them."""
    found = "".join(paragraphs(page(*pieces.split("|")))).replace(" ", "")
    assert pieces.replace("|", "").replace(" ", "") in found


def test_menus_in_small_letters_are_no_sentence() -> None:
    """The names of a site's icons end nowhere."""
    icons = "arrow-left arrow-right close facebook login menu search share tumblr twitter".split()
    text = page(*TORN, front=[*icons, *FRONT], below=[*icons, *SITE])
    assert paragraphs(text) == [*WHOLE, *LAST]


def test_the_front_is_no_piece_of_the_text() -> None:
    """Buttons and small words stand between headline and text."""
    front = (
        "New,|154|comments|Council closes the Mill Lane bridge|by|Jane Doe|on|14 April 2025|share"
    )
    article = newsparse.parse(page(*TORN, front=[*front.split("|"), "tweet", "Mail"]))
    assert article.title == "Council closes the Mill Lane bridge"
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert [paragraph.text for paragraph in article.paragraphs][-5:] == [*WHOLE, *LAST]


def test_a_piece_is_no_headline() -> None:
    """Embedded posts look like a menu, and a day stands below what is told there."""
    body = """\
The bridge is shut. https://gazette.example/p/1
— Mill Lane (@mill)
ID: 1001
Lorries turn round. https://gazette.example/p/2
— Mill Lane (@mill)
ID: 1002
The Harbour Works told the council that the bridge had been closed to lorries since
Monday
, and that the pier
in the river
would be measured
every week.
14 April 2025""".split("\n")
    article = newsparse.parse(page(*TORN, *body, *LAST))
    assert article.title == "Council closes the Mill Lane bridge"


def test_lines_that_begin_as_their_writers_like() -> None:
    """Where hardly a line is torn, nothing is put together."""
    whole = [f"{text} It is the {n} time." for n, text in enumerate(WHOLE * 8, start=2)]
    below = ["Comments", "Rusty_Nail", "38 Fans", "nobody told us", "river rat", ", well, they did"]
    found = paragraphs(page(*whole, below=[*below, *SITE]))
    assert not any("Rusty_Nail 38 Fans" in text for text in found)
    assert found[: len(whole)] == whole


def test_titles_as_long_as_the_lines_of_a_column() -> None:
    """They are of any length: no tool has wrapped them, and sentences are torn beside them."""
    titles = [
        f"{what} {where}, and what {who} has to say about it"
        for what in ("Three new roofs for", "A walk through", "The last summer of")
        for where in ("the Corn Hall", "Old Ford and its forgotten mills", "Weir Lane")
        for who in ("the mayor", "the engineer who built the Mill Lane bridge", "a baker")
    ]
    assert sum(55 <= len(title) <= 110 for title in titles) > 20
    assert paragraphs(page(*TORN, below=["Most read", *titles, *SITE])) == [*WHOLE, *LAST]
