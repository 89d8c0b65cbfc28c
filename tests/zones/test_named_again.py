"""Who wrote is named again below the text: what stands from there on is none of it."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse.model import BoilerplateKind

BODY = (
    (
        "The quarry above Merrin Bay was closed in March after a slab of slate fell on the road to the lighthouse. The owner "
        "said that the blasting would be stopped until the autumn."
    ),
    (
        "On Tuesday the council heard from two engineers, who had measured the cliff for a fortnight. One of them asked for "
        "nets along the whole of the road, the other wanted the road moved inland."
    ),
    (
        "It would cost four million crowns, and take the allotments of eleven families. Nobody voted, and the engineers will "
        "come back in June with the figures for both, the council said."
    ),
)
FRONT = "# Council puts off the road\n\nBy Ottilie Marsh\n\n14 April 2025"
ABOUT = "Has walked every path of the coast since 2009. Most at home where the bus turns round."


def body_of(*below: str, front: str = FRONT) -> tuple[str, ...]:
    """Return the paragraphs of an article with some blocks below its text."""
    article = newsparse.parse("\n\n".join((front, *BODY, *below)))
    return tuple(paragraph.text for paragraph in article.paragraphs)


@pytest.mark.parametrize(
    "name",
    [
        "Ottilie Marsh",
        "OTTILIE MARSH",
        "Ottilie Marsh, Harbour",
        "**Ottilie Marsh**",
        "[Ottilie Marsh](/staff/ottilie-marsh) Harbour desk",
        "## Ottilie Marsh",
        "Ottilie Marsh | Merrin Bay",
    ],
)
@pytest.mark.parametrize(
    "below", [(ABOUT,), (ABOUT, "Topics #quarry #roads"), (ABOUT, "Pick up", "Put down")]
)
def test_who_that_is_follows(name: str, below: tuple[str, ...]) -> None:
    """The name, who that is and the buttons below it are no paragraphs."""
    assert body_of(name, *below) == BODY


@pytest.mark.parametrize("column", [40, 60, 78])
def test_wrapped(column: int) -> None:
    """Of a paragraph that stands on many lines all count for the text."""
    blocks = [textwrap.fill(block, column) for block in (*BODY, "Ottilie Marsh, Harbour", ABOUT)]
    article = newsparse.parse("\n\n".join((FRONT, *blocks, "© 2025 Northaven Gazette")))
    assert tuple(paragraph.text for paragraph in article.paragraphs) == BODY


def test_kind_and_authors() -> None:
    """The name and what is said of it are a note on the author, and the byline stays as it is."""
    article = newsparse.parse("\n\n".join((FRONT, *BODY, "Ottilie Marsh", ABOUT)))
    assert [block.kind for block in article.footer.blocks] == [BoilerplateKind.AUTHOR_BIO] * 2
    assert [author.name for author in article.authors] == ["Ottilie Marsh"]


@pytest.mark.parametrize(
    ("front", "body", "below"),
    [
        (
            "# Rat verschiebt die Straße\n\nVon Jana Muster\n\n14. April 2025",
            (
                (
                    "Der Steinbruch über der Bucht wurde im März geschlossen, nachdem eine Platte auf die Straße zum Leuchtturm "
                    "gefallen war. Der Besitzer sagte, bis zum Herbst werde nicht mehr gesprengt."
                ),
                (
                    "Am Dienstag hörte der Rat zwei Ingenieure, die die Klippe zwei Wochen lang vermessen hatten. Einer von ihnen "
                    "verlangte Netze an der ganzen Straße, der andere wollte sie verlegen."
                ),
            ),
            ("Jana Muster Redakteurin", "Seit 2019 an der Küste. Mag vor allem Häfen & Fähren."),
        ),
        (
            "# 市議会、道路の移設を先送り\n\n山本 花子\n\n2025年4月14日",
            (
                (
                    "湾の上の採石場は3月に閉鎖された。灯台へ向かう道に石の板が落ちたためである。持ち主は秋まで発破を行わないと述べ、町の人々に謝った。"
                    "道は今も通れず、灯台守は船で通っている。"
                ),
                (
                    "火曜日、市議会は2週間かけて崖を測った2人の技師の話を聞いた。1人は道全体に網を張るよう求め、もう1人は道を内陸へ移すことを望んだ。"
                    "費用はいずれも4億円を超え、11軒の畑がなくなる。"
                ),
            ),
            ("山本 花子", "2009年から海岸の道を歩いている。"),
        ),
    ],
    ids=["de", "ja"],
)
def test_other_languages(front: str, body: tuple[str, ...], below: tuple[str, ...]) -> None:
    """No word of any language is needed but the name."""
    article = newsparse.parse("\n\n".join((front, *body * 2, *below)))
    assert tuple(paragraph.text for paragraph in article.paragraphs) == body * 2


@pytest.mark.parametrize(
    "note",
    [
        "Ottilie Marsh has walked every path of the coast since 2009.",
        "*Ottilie Marsh lives in Merrin Bay.*",
        "Ottilie Marsh, who keeps bees above the quarry, owns shares in none of the firms.",
    ],
)
def test_sentence_on_the_author(note: str) -> None:
    """A sentence at the end that opens with the full name tells of the author, whatever it says."""
    assert body_of(note) == BODY
    assert body_of(note, "© 2025 Northaven Gazette") == BODY


class TestText:
    """Where the name stands alone and text follows, that text stays."""

    def test_author_in_the_story(self) -> None:
        """Whom the text names above its end is one of the story."""
        told = "Nobody but Ottilie Marsh of this paper had been asked."
        last = "Ottilie Marsh said no to the nets on Friday, and went home by boat."
        assert body_of(told, last)[-2:] == (told, last)

    def test_sentence_amid_the_text(self) -> None:
        """A sentence with that name above more of the text is one of the text."""
        last = "Ottilie Marsh has walked every path of the coast."
        assert body_of(last, *BODY)[len(BODY)] == last

    def test_talk(self) -> None:
        """In a talk the one who asks is named above each question."""
        turns = (
            "Ottilie Marsh",
            "Who will pay for the nets?",
            "Edvin Sorley",
            BODY[1],
            "Ottilie Marsh",
            "And the road?",
        )
        assert body_of(*turns, "Edvin Sorley", BODY[2])[: len(BODY)] == BODY
        assert BODY[2] in body_of(*turns, "Edvin Sorley", BODY[2])[len(BODY) :]

    def test_several_writers(self) -> None:
        """Of several writers each has a part of the text below the name."""
        front = "# Three views of the road\n\nBy Ottilie Marsh and Edvin Sorley\n\n14 April 2025"
        found = body_of("Edvin Sorley", BODY[1], BODY[2], BODY[0], front=front)
        assert found[-3:] == (BODY[1], BODY[2], BODY[0])

    def test_notes_of_the_text(self) -> None:
        """The numbered notes of the text stand below its signature."""
        note = "(1) Edvin Sorley, The Slate Road, Northaven 2017, 176 pages."
        assert body_of("Ottilie Marsh", note)[-1].endswith(note)

    def test_half_of_a_sentence(self) -> None:
        """Amid a sentence the name is a part of it."""
        found = body_of(
            "The nets were hung up on Friday by", "Ottilie Marsh", "and eleven of her neighbours."
        )
        assert "eleven of her neighbours" in " ".join(found)

    def test_short_text(self) -> None:
        """Below a sentence or two the name may belong to them."""
        article = newsparse.parse(f"{FRONT}\n\nNobody voted.\n\nOttilie Marsh\n\n{ABOUT}")
        assert ABOUT in article.body
