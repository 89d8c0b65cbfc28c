"""What looks broken, and must stay: every text here is printed as its writer meant it."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse import ParagraphKind
from newsparse.marks import list_mark

LEAD = (
    "The government said on Monday that the last of the ferries would be sold before the winter, "
    "and that the money would go to the schools of the islands."
)
MIDDLE = (
    "Nothing of this was in the plan that the board had printed a year ago, in which the harbour "
    "was to be dredged, the quay made longer and two new ships ordered from a yard in the north."
)
END = (
    "The islanders will meet on Friday in the hall of the school. Many of them have already said "
    "that they will not leave, whatever the board decides to do with the ships."
)

CASES: dict[str, list[str]] = {
    "crossheads without markup": [
        LEAD,
        "A harbour without ships",
        MIDDLE,
        "Nobody asked",
        END,
    ],
    "a crosshead of one word": [LEAD, "Silence", MIDDLE, END],
    "a crosshead in capitals": [LEAD, "WHAT HAPPENS NEXT", MIDDLE, END],
    "a crosshead that asks": [LEAD, "Who is to pay?", MIDDLE, END],
    "a crosshead that opens with a number": [LEAD, "1. The ships", MIDDLE, "2. The harbour", END],
    "a crosshead in quotation marks": [LEAD, "“Not a good morning”", MIDDLE, END],
    "a crosshead with a colon": [LEAD, "Brae: the last summer", MIDDLE, END],
    "names that begin with a small letter": [
        LEAD,
        "al-Noor was the last of the ships to leave, with nobody on board but her crew.",
        "iPhones rang in the hall when the vote was counted.",
        "von der Heide, who chairs the board, said that she would not answer.",
        MIDDLE,
    ],
    "a Dutch paragraph that begins with an apostrophe": [
        "De veerboot bleef maandag in de haven, omdat de wind tot kracht tien was aangewakkerd.",
        "'s Avonds kwam de gemeenteraad bijeen in de school, waar het licht nog brandde.",
        "Niemand kon zeggen wanneer de eerste boot weer zou vertrekken.",
    ],
    "roman numbers": [LEAD, "I", MIDDLE, "II", END],
    "questions and answers": [
        LEAD,
        "Q: Who owns the ships?",
        "A: The board owns them, and has owned them since 1974.",
        "Q: Who is to pay for the crews?",
        "A: Nobody has said so far.",
        END,
    ],
    "an interview": [
        LEAD,
        "Harbour Gazette: Have you spoken to the board?",
        "Ann Tully: I have, twice. They said that they would call me back.",
        "Did they?",
        "They did not. I am still waiting, and so is everybody else here on the quay.",
        END,
    ],
    "quotation of several paragraphs": [
        LEAD,
        "“We were told nothing at all, and we have lived here for three generations.",
        "“My grandfather built the quay with his own hands, and was never paid for it.",
        "“I read it in the paper,” said Ann Tully.",
        END,
    ],
    "a German quotation of several paragraphs": [
        "Die Regierung will die letzten Fähren vor dem Winter verkaufen, hieß es am Montag.",
        "„Wir haben nichts davon gewusst, und wir leben seit drei Generationen auf der Insel.",
        "„Mein Großvater hat den Kai mit eigenen Händen gebaut“, sagte die Wirtin.",
        "Die Bewohner wollen sich am Freitag in der Schule treffen und beraten.",
    ],
    "a paragraph that ends in a colon": [
        LEAD,
        "The minister wrote to the mayor of the islands on the same day, and said in his letter:",
        "“The ships are old. They are dear to run, and nobody wants them. I see no other way.”",
        END,
    ],
    "a colon in front of prose": [
        LEAD,
        "The board gave three reasons for its decision, none of which was new to the islanders:",
        "The ships are old. The crews are small. The winters, it said, are getting worse.",
        END,
    ],
    "a pull quote": [LEAD, "“It was not a good morning for anybody.”", MIDDLE, END],
    "a pull quote with its speaker": [
        LEAD,
        "“It was not a good morning.”",
        "– Ann Tully, owner of the café",
        MIDDLE,
        END,
    ],
    "a dialogue with dashes": [
        LEAD,
        "– Nous n’en savions rien, dit la femme du café, et personne ne nous a demandé notre avis.",
        "– Moi non plus, répond le pêcheur, je l’ai lu dans le journal ce matin.",
        END,
    ],
    "a byline of a second item": [
        LEAD,
        MIDDLE,
        "Trains in the north late again",
        "By John Roe",
        "Trains in the north of the country were late again on Tuesday, the railway said.",
        END,
    ],
    "datelines": [
        "BRAE, April 14 (HNS) - The last of the ferries will be sold before the winter, it was said.",
        "SUND, April 14 (HNS) - The islanders will meet on Friday in the hall of the school.",
        "PORT ALMA, April 15 (HNS) - The railway said that trains were late in the north again.",
    ],
    "sentences that begin with a number": [
        LEAD,
        "Two ships are left of the fleet of eleven that sailed when the harbour was built.",
        "40,000 people took them last year, more than ever, the board said in its own report.",
        END,
    ],
    "short paragraphs": [
        LEAD,
        "Nobody answered.",
        "The ships left.",
        "That was in 1994.",
        "It has not been forgotten.",
        END,
    ],
    "a caption": [LEAD, "The harbour of Brae on Monday morning (Photo: Jane Doe)", MIDDLE, END],
    "a caption with a credit behind a slash": [
        LEAD,
        "Ferry at the quay. Jane Doe/HNS",
        MIDDLE,
        END,
    ],
    "paragraphs of one sentence each, of like length": [
        "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten.",
        "The council, which met on Tuesday night, voted by nine to four to close the market hall.",
        "Traders who have sold fish there for forty years said that nobody had asked them.",
        "A spokesman for the mayor declined to say how much had been offered for the building.",
        "The hall was built in 1911 and has burnt down twice since, the last time in the war.",
        "It is the last hall of its kind on the coast, and the oldest one in the whole country.",
    ],
    "an ellipsis": [LEAD, "And then the wind rose…", "Nobody had reckoned with it.", END],
    "signatures": [LEAD, END, "John Roe, Brae", "Ann Tully, Sund"],
    "a headed list of names": [LEAD, "Ships of the line:", "Alma", "Ida", "Old Tom", MIDDLE],
    "crossheads in Chinese": [
        "政府周一表示，最后几艘渡轮将在冬天到来之前出售，所得款项将用于岛上的学校。",
        "没有人愿意离开",
        "岛上的议会当晚在学校开会，决定等议长从首都回来以后，立即向法院提起诉讼。",
    ],
    "crossheads in Arabic": [
        "قالت الحكومة يوم الاثنين إن آخر العبارات ستباع قبل الشتاء وإن المال سيذهب إلى المدارس.",
        "لا أحد يريد الرحيل",
        "ويريد مجلس الجزيرة الذي اجتمع مساء في المدرسة أن يرفع دعوى أمام المحكمة.",
    ],
    "paragraphs in Hindi": [
        "सरकार ने सोमवार को कहा कि आखिरी नौकाएँ सर्दियों से पहले बेच दी जाएँगी।",
        "द्वीप की परिषद शाम को स्कूल में मिली और उसने अदालत जाने का फैसला किया।",
        "कोई भी द्वीप छोड़ना नहीं चाहता।",
    ],
}


def texts(source: str) -> list[str]:
    """Return the words of the paragraphs of *source*."""
    return [paragraph.text for paragraph in newsparse.parse_paragraphs(source)]


def unmarked(block: str) -> str:
    """Return a block without the mark of a list item, which is not of its words."""
    return block[list_mark(block) or 0 :]


@pytest.mark.parametrize("between", ["\n\n", "\n\n\n", "\n \n\n \n"], ids=repr)
@pytest.mark.parametrize("blocks", CASES.values(), ids=CASES)
def test_blocks_stay(blocks: list[str], between: str) -> None:
    """However many blank lines there are, no block is joined to another."""
    found = newsparse.parse_paragraphs(between.join(blocks))
    assert [p.text for p in found] == [unmarked(block) for block in blocks]
    assert not any(p.repairs for p in found)


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_byline_and_day_of_a_second_item(between: str) -> None:
    """Below the heading of a further item these are no paragraph together."""
    below = f"By John Roe{between}15 April 2025"
    found = texts(f"{LEAD}\n\n{MIDDLE}\n\n## Trains in the north late again\n\n{below}\n\n{END}")
    assert found[2:5] == ["Trains in the north late again", "By John Roe", "15 April 2025"]


@pytest.mark.parametrize("blocks", CASES.values(), ids=CASES)
def test_wrapped_blocks_stay(blocks: list[str]) -> None:
    """The same, wrapped at sixty columns."""
    wrapped = [textwrap.fill(b, 60, break_on_hyphens=False) for b in blocks]
    if ord(blocks[0][0]) > 0x2E80:
        wrapped = ["\n".join(b[i : i + 24] for i in range(0, len(b), 24)) for b in blocks]
    assert texts("\n\n".join(wrapped)) == [unmarked(block) for block in blocks]


MARKED = [
    ("## A harbour without ships", ParagraphKind.CROSSHEAD, "A harbour without ships"),
    ("## a harbour without ships, and", ParagraphKind.CROSSHEAD, "a harbour without ships, and"),
    ("A harbour\n---------", ParagraphKind.CROSSHEAD, "A harbour"),
    ("> It was a wall of water, said one", ParagraphKind.QUOTE, "It was a wall of water, said one"),
    ("* * *", ParagraphKind.SEPARATOR, "* * *"),
    ("---", ParagraphKind.SEPARATOR, "---"),
    ("•", ParagraphKind.SEPARATOR, "•"),
]
OPEN_BEFORE = "The harbour was to be dredged, the quay made longer and two new ships ordered from a"
OPEN_AFTER = (
    "yard in the north, the board said a year ago in its plan for the future of the islands."
)


@pytest.mark.parametrize(("mark", "kind", "words"), MARKED, ids=[mark for mark, _, _ in MARKED])
@pytest.mark.parametrize("between", ["\n\n", "\n\n\x0c", "\n\n\n"], ids=repr)
def test_no_join_crosses_a_mark(mark: str, kind: ParagraphKind, words: str, between: str) -> None:
    """Nor in front of it nor behind it, though the sentence around it is unfinished."""
    source = f"{LEAD}\n\n{OPEN_BEFORE}{between}{mark}{between}{OPEN_AFTER}\n\n{END}"
    found = newsparse.parse_paragraphs(source)
    assert [p.text for p in found] == [LEAD, OPEN_BEFORE, words, OPEN_AFTER, END]
    assert found[2].kind is kind


ITEMS = [
    "Two ships, Alma and Ida, which have sailed since 1974.",
    "The quay of Brae, with the café and the old customs house.",
    "The yard in the north, which has stood empty for twenty years.",
]


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "+ "])
@pytest.mark.parametrize("between", ["\n\n", "\n\n\n"], ids=repr)
def test_list_items_stay(mark: str, between: str) -> None:
    """Items that end in a full stop; the marks are not of their words."""
    items = between.join(mark.format(n) + words for n, words in enumerate(ITEMS, 1))
    found = newsparse.parse_paragraphs(f"{LEAD}\n\nThese are to be sold:\n\n{items}\n\n{END}")
    assert [p.text for p in found] == [LEAD, "These are to be sold:", *ITEMS, END]
    assert [p.kind for p in found[2:5]] == [ParagraphKind.LIST_ITEM] * 3


@pytest.mark.parametrize("mark", ["{}. ", "{}) "])
@pytest.mark.parametrize("between", ["\n\n", "\n\n\n"], ids=repr)
def test_numbered_items_stay(mark: str, between: str) -> None:
    """The number says which item it is, and is of the words."""
    items = [mark.format(n) + words for n, words in enumerate(ITEMS, 1)]
    found = newsparse.parse_paragraphs(between.join([LEAD, *items, END]))
    assert [p.text for p in found] == [LEAD, *items, END]
    assert [p.kind for p in found[1:4]] == [ParagraphKind.LIST_ITEM] * 3


def test_two_quotes_and_prose() -> None:
    """What stands behind ``>`` is no part of the prose around it."""
    source = f"{LEAD}\n> It was a wall of water,\n> one of them said.\n{END}"
    assert texts(source) == [LEAD, "It was a wall of water, one of them said.", END]


VERSE = """\
The wind that took the ferry
    has left us with the rain,
the gulls upon the chimney
    will not come down again.

The men that sold the ferry
    are sitting in the dry,
and nobody will tell them,
    and nobody knows why."""


def test_verse_keeps_its_stanzas() -> None:
    """A blank line between stanzas parts them."""
    found = texts(f"{LEAD}\n\n{VERSE}\n\n{END}")
    assert found[0] == LEAD
    assert found[-1] == END
    assert not any("again. The men" in words for words in found)


@pytest.mark.parametrize("size", [40, 60, 80])
def test_one_line_paragraphs_of_a_wrapped_text(size: int) -> None:
    """A short paragraph between wrapped ones fills no column, and ends where it ends."""
    blocks = [LEAD, "Nobody answered.", MIDDLE, "“Why not?” she asked.", END]
    assert texts("\n\n".join(textwrap.fill(b, size) for b in blocks)) == blocks


@pytest.mark.parametrize("head", ["# Storm closes ports", "Storm closes ports"])
def test_no_join_crosses_a_zone(head: str) -> None:
    """Front, body and footer stay apart, though the body breaks off."""
    text = (
        f"{head}\n\nBy Jane Doe\n14 April 2025\n\n{LEAD}\n\n{MIDDLE[:-1]}\n\n"
        "Contact the newsroom: desk@gazette.example"
    )
    article = newsparse.parse(text)
    assert article.title == "Storm closes ports"
    assert [p.text for p in article.paragraphs] == [LEAD, MIDDLE[:-1]]
    assert [block.kind.value for block in article.footer] == ["contact"]


def test_join_at_one_keeps_every_printed_break() -> None:
    """Wraps within a block are joined all the same."""
    source = f"{OPEN_BEFORE}\n\n{OPEN_AFTER}\n\n{textwrap.fill(MIDDLE, 50)}\n\n\x0cand more"
    found = newsparse.parse_paragraphs(source, join_at=1.0)
    assert [p.text for p in found] == [OPEN_BEFORE, OPEN_AFTER, MIDDLE, "and more"]
    assert texts(source)[0] == f"{OPEN_BEFORE} {OPEN_AFTER}"


def test_join_at_is_a_threshold() -> None:
    """The surer the join has to be, the fewer there are."""
    source = "\n\n".join(
        [LEAD[:80], LEAD[80:].lstrip(), "Silence", MIDDLE[:100], MIDDLE[100:], END]
    )
    counts = [
        len(newsparse.parse_paragraphs(source, join_at=chance))
        for chance in (0.0, 0.01, 0.3, 0.5, 0.7, 0.9, 0.99, 1.0)
    ]
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (1, 6)


SENTENCES = [
    "The ferries to the islands stayed in harbour on Monday as the wind rose to force ten.",
    "The council, which met on Tuesday night, voted by nine to four to close the market hall.",
    "Traders who have sold fish there for forty years said that nobody had asked them.",
    "A spokesman for the mayor declined to say how much had been offered for the building.",
    "The hall was built in 1911 and has burnt down twice since, the last time in the war.",
    "It is the last hall of its kind on the coast, and the oldest one in the whole country.",
]


def test_paragraphs_of_one_sentence_each_over_page_ends() -> None:
    """They are of like length, but each ends in a full stop, and none is cut in its middle."""
    feet = [f"{words}\n\nPage {n} of 6" for n, words in enumerate(SENTENCES, 1)]
    assert texts("\n\n".join(feet)) == SENTENCES


@pytest.mark.parametrize(
    "words",
    ["– Nous n’en savions rien, dit la femme du café.", "– Ann Tully, owner of the café"],
)
def test_a_dash_that_opens_speech_is_of_the_words(words: str) -> None:
    """French, Spanish and Polish speech opens with a dash, and so does the speaker's name."""
    assert texts(f"{LEAD}\n\n{words}\n\n{END}")[1] == words


OPEN_ITEMS = [
    "two ships, Alma and Ida, which have sailed since 1974",
    "the quay of Brae, with the café and the old customs house",
    "the yard in the north, which has stood empty for twenty years",
]


@pytest.mark.parametrize(
    ("mark", "between"),
    [
        *((mark, "\n") for mark in ("- ", "* ", "• ", "{}. ")),
    ],
)
def test_list_items_without_full_stops(mark: str, between: str) -> None:
    """Each mark opens an item, and the paragraph behind the list is none."""
    items = [mark.format(n) + words for n, words in enumerate(OPEN_ITEMS, 1)]
    wanted = items if "{}" in mark else OPEN_ITEMS
    assert texts(f"{LEAD}\n\nThese are to be sold:\n\n{between.join(items)}\n\n{END}") == [
        LEAD,
        "These are to be sold:",
        *wanted,
        END,
    ]


def test_items_behind_dashes() -> None:
    """Each dash opens an item, and the paragraph behind the list is none."""
    items = ["– two ships, Alma and Ida", "– the quay of Brae, with the café", "– the old yard"]
    lead = "The council met on Friday, and heard what the board has made up its mind to give away."
    end = "The islanders will meet on Friday in the hall of the school, and vote on all of this."
    source = "\n\n".join([lead, "These are to be sold:", "\n".join(items), end])
    words = [paragraph.text for paragraph in newsparse.parse_paragraphs(source)]
    assert words == [lead, "These are to be sold:", *items, end]


@pytest.mark.parametrize("mark", ["* ", "• ", "■ "])
def test_a_list_below_an_open_line_and_an_advertisement(mark: str) -> None:
    """A bullet begins an item, whatever stands between, where the next line has one as well."""
    items = ["Bread from the old mill", "Wine", "Ten pounds of apples"]
    listed = "\n".join(mark + item for item in items)
    article = newsparse.parse(
        f"# Fair to open\n\nBy Jane Doe\n\n{LEAD}\n\nThe hall is free and costs the town nothing\n\n"
        f"Advertisement\n\n{listed}\n\n{MIDDLE}"
    )
    assert [p.text for p in article.paragraphs][2:5] == items


@pytest.mark.parametrize(
    "label", ["KEY POINTS", "Key points", "What we know", "Das Wichtigste in Kürze"]
)
@pytest.mark.parametrize("mark", ["-", "*", "•", "–"])
def test_a_label_above_a_list(label: str, mark: str) -> None:
    """It ends in no colon, and the first item is none of its words all the same."""
    items = ["The ports are closed until Friday.", "Two ferries turned back.", "Nobody was hurt."]
    listed = "\n".join(f"{mark} {item}" for item in items)
    text = f"# Storm\n\nBy Jane Doe\n\n{LEAD}\n\n{label}\n\n{listed}\n\n{LEAD}"
    found = [paragraph.text for paragraph in newsparse.parse(text).paragraphs]
    assert label in found
    assert [line.lstrip("–• ") for line in found if line.lstrip("–• ") in items] == items


def test_the_rows_of_a_table() -> None:
    """Each is one by itself, and the text goes on below the last."""
    rows = ["| Port | Wind |", "|---|---|", "| Merrin | 10 |", "| Marrick | 9 |"]
    text = f"# Storm\n\nBy Jane Doe\n\n{LEAD}\n\n" + "\n".join(rows) + f"\n\n{LEAD}"
    found = [paragraph.text for paragraph in newsparse.parse(text).paragraphs]
    assert found == [LEAD, *rows, LEAD]


@pytest.mark.parametrize(
    "crosshead",
    [
        "Nobody asked",
        "A harbour without ships",
        "‘Not a good morning’",
        "Brae 2025",
        "Captain Ann Ode",
    ],
)
@pytest.mark.parametrize("below", [MIDDLE, "“Sold,” said Ann Ode, who baked bread for the crews."])
def test_a_crosshead_right_above_its_paragraph(crosshead: str, below: str) -> None:
    """Where a paragraph stands on one line, no tool breaks it behind its first words."""
    text = "\n\n".join([LEAD, f"{crosshead}\n{below}", END])
    assert [one.text for one in newsparse.parse_paragraphs(text)] == [LEAD, crosshead, below, END]


@pytest.mark.parametrize("opening", ["The board of the", "In the hall,", "On the isle of Brae he"])
def test_no_crosshead_ends_in_mid_sentence(opening: str) -> None:
    """A small word, a comma or a small letter below shows that the line goes on."""
    below = "North sang for an hour on the quay of Brae, and the bells of the town were rung."
    if opening.endswith(" he"):
        below = below.replace("North sang", "sang")
    text = "\n\n".join([LEAD, f"{opening}\n{below}", END])
    assert len(newsparse.parse_paragraphs(text)) == 3
