"""Footer and asides: boilerplate behind and within the body."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.fields import boilerplate
from newsparse.fields.boilerplate import BoilerplateTables, Judgement
from newsparse.fields.tables import Tables
from newsparse.zones.caption import is_caption

PARAGRAPHS = [
    (
        "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
        "ten, and nobody could say when the first of them would leave the quay again."
    ),
    (
        "The council met in the school on Monday evening to count what the storm had cost the town. "
        "“Nine roofs,” said the mayor, “and all the glass of the market hall.”"
    ),
    (
        "Trains ran on Tuesday, though most of them were late, and the railway asked its passengers "
        "to stay at home. Only the buses kept to their times, as they have done since 1994."
    ),
]
HEAD = "# Storm closes the ports of the north\n\nBy Jane Doe\n14 April 2025\n\n"


def read(*blocks: str, between: str = "\n\n") -> Article:
    """Return the article with *blocks* behind its body."""
    return newsparse.parse(HEAD + "\n\n".join(PARAGRAPHS) + "".join(between + b for b in blocks))


def kinds(article: Article) -> list[str]:
    """Return the kinds of the footer's blocks."""
    return [block.kind.value for block in article.footer]


def test_no_footer() -> None:
    """Prose to the end: an empty footer, whose span is nowhere."""
    article = read()
    assert not article.footer
    assert article.footer.blocks == ()
    assert not article.footer.span
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


FOOTERS = [
    (["Contact the newsroom: desk@gazette.example"], ["contact"]),
    (["© 2025 Harbour Gazette. All rights reserved."], ["copyright"]),
    (["Reporting by Jane Doe; editing by John Roe"], ["credits"]),
    (["Subscribe to our newsletter"], ["subscribe"]),
    (["Share on Facebook"], ["share"]),
    (
        [
            "Reporting by Jane Doe; editing by John Roe",
            "© 2025 Harbour Gazette. All rights reserved.",
        ],
        ["credits", "copyright"],
    ),
    (
        ["Subscribe to our newsletter", "Contact: desk@gazette.example", "© 2025 Harbour Gazette"],
        ["subscribe", "contact", "copyright"],
    ),
]


@pytest.mark.parametrize("between", ["\n\n", "\n\n\n\n", "\r\n\r\n"], ids=repr)
@pytest.mark.parametrize(("blocks", "expected"), FOOTERS, ids=[" ".join(f[1]) for f in FOOTERS])
def test_footers(blocks: list[str], expected: list[str], between: str) -> None:
    """The blocks at the end are footer, each with its kind, and the body stays whole."""
    article = read(*blocks, between=between)
    assert kinds(article) == expected
    assert [block.text for block in article.footer] == blocks
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    spans = [block.span.of(article.source) for block in article.footer]
    assert spans == blocks
    assert article.footer.span.start == article.footer.blocks[0].span.start
    assert article.footer.span.stop == article.footer.blocks[-1].span.stop


def test_a_footer_right_under_the_last_paragraph() -> None:
    """PDF tools leave no blank line above it."""
    article = read("© 2025 Harbour Gazette. All rights reserved.", between="\n")
    assert kinds(article) == ["copyright"]
    assert article.paragraphs[-1].text == PARAGRAPHS[-1]


def test_a_line_between_two_blocks_goes_with_them() -> None:
    """What stands within the run of boilerplate is no body."""
    article = read(
        "Subscribe to our newsletter",
        "Trains late in the north",
        "© 2025 Harbour Gazette. All rights reserved.",
    )
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert [block.text for block in article.footer][1] == "Trains late in the north"


def test_contact_in_two_blocks() -> None:
    """An opening that ends in a colon, and the address below it, are one block."""
    article = read(
        "To contact the Gazette and its  \nreporters in the harbour visit:",
        "**[gazette.example/contact](https://gazette.example/contact)**",
    )
    assert kinds(article) == ["contact"]
    (block,) = article.footer
    assert [(link.url, link.text) for link in block.links] == [
        ("https://gazette.example/contact", "gazette.example/contact")
    ]
    assert "\n" not in block.text


def test_prose_with_an_address_in_it_is_no_footer() -> None:
    """The last paragraph names a mailbox, and stays."""
    words = (
        "Whoever has seen the ferry since Monday morning, when it was last seen off the cape, is "
        "asked by the harbour master to write to harbour@brae.example before the end of the week."
    )
    article = read(words)
    assert article.paragraphs[-1].text == words
    assert not article.footer


def test_a_short_last_paragraph_is_no_footer() -> None:
    """A last word of one sentence is the writer's."""
    article = read("Nobody answered.")
    assert article.paragraphs[-1].text == "Nobody answered."
    assert not article.footer


def test_aside_in_the_body() -> None:
    """Boilerplate between two paragraphs is an aside, and neither body nor footer."""
    body = "\n\n".join([PARAGRAPHS[0], "Share on Facebook", *PARAGRAPHS[1:], *PARAGRAPHS[1:]])
    article = newsparse.parse(HEAD + body)
    assert [aside.text for aside in article.asides] == ["Share on Facebook"]
    assert [p.text for p in article.paragraphs] == [PARAGRAPHS[0], *PARAGRAPHS[1:], *PARAGRAPHS[1:]]
    assert not article.footer


@pytest.mark.parametrize(
    "aside", ["Share on Facebook", "Sign up for our morning newsletter", "Advertisement"]
)
def test_prose_below_an_aside_is_no_footer(aside: str) -> None:
    """Two sentences that end the article are read, whatever stands above them."""
    words = "The wind fell in the evening, and the first of the ferries left. Nobody was on board."
    article = newsparse.parse(f"{HEAD}{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n\n{aside}\n\n{words}")
    assert article.paragraphs[-1].text == words


def test_many_blocks() -> None:
    """A page that ends in a hundred lines of menu has a body all the same."""
    article = read(*["Share on Facebook", "Subscribe to our newsletter"] * 50)
    assert [p.text for p in article.paragraphs[:3]] == PARAGRAPHS


def test_a_page_of_boilerplate_alone() -> None:
    """No body is invented."""
    article = newsparse.parse("© 2025 Harbour Gazette. All rights reserved.\n")
    assert article.paragraphs == ()


def test_the_last_line_of_a_block_is_footer() -> None:
    """Printed right under the last paragraph: the paragraph stays."""
    article = read("Nobody on the islands had been told of it.\nContact us at desk@gazette.example")
    assert kinds(article) == ["contact"]
    assert article.paragraphs[-1].text == "Nobody on the islands had been told of it."


def test_a_block_of_boilerplate_that_ends_in_another() -> None:
    """Two lines of boilerplate are no paragraph with a footer under it."""
    article = read(
        "© 2025 Harbour Gazette. All rights reserved.\nContact us at desk@gazette.example"
    )
    assert kinds(article) == ["copyright", "contact"]
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize(
    ("footer", "expected"),
    [
        (
            "Contact the newsroom: desk@gazette.example\n© 2025 Harbour Gazette. All rights reserved.",
            ["contact", "copyright"],
        ),
        (
            (
                "Gazette writer Jane Doe contributed to this report.\n___\nThis story has been corrected to "
                "show that the ferry sailed on Monday."
            ),
            ["credits", "correction"],
        ),
        (
            "___\n\nGazette writer Jane Doe contributed to this report.\n\n* * *\n\nFollow us on Twitter.",
            ["credits", "share"],
        ),
        (
            "To contact the Gazette and the\nHarbour Reporting Fund visit:\ngazette.example/contact",
            ["contact"],
        ),
        ("© 2025 Harbour Gazette,\nContact Street 4, Dover. All rights reserved.", ["copyright"]),
    ],
)
def test_notes_on_neighbouring_lines(footer: str, expected: list[str]) -> None:
    """Notes of different kinds are blocks of their own, and the rules between them are none."""
    article = read(footer)
    assert kinds(article) == expected
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert not any("_" in block.text or "*" in block.text for block in article.footer)


@pytest.mark.parametrize("rule", ["***", "* * *", "___", "•"])
def test_a_rule_that_separates_nothing(rule: str) -> None:
    """A rule above the footer, or below the last paragraph, is no paragraph; between two it is."""
    contact = "Contact us at desk@gazette.example"
    assert [p.text for p in read(f"{rule}\n\n{contact}").paragraphs] == PARAGRAPHS
    assert [p.text for p in read(rule).paragraphs] == PARAGRAPHS
    more = read(f"{rule}\n\nNobody on the islands had been told of it.").paragraphs
    assert [p.text for p in more[-2:]] == [rule, "Nobody on the islands had been told of it."]


@pytest.mark.parametrize("cut", ["share on facebook", "subscribe to our newsletter"])
def test_the_rest_of_a_sentence_is_no_footer(cut: str) -> None:
    """Words of boilerplate in small letters, below a sentence that is not finished."""
    head = "The owners of the harbour have not said a word of it, and nobody will"
    article = read(head, f"{cut} or any other page that they have.")
    assert article.paragraphs[-1].text == f"{head} {cut} or any other page that they have."
    assert not article.footer


def test_a_share_line_within_a_sentence_ends_nothing() -> None:
    """Prose below it stays in the body."""
    article = newsparse.parse(
        f"# Storm closes the ports\n\n{PARAGRAPHS[0]}\n\nThe wind had\n\nShare on Facebook\n\n"
        f"risen to force ten, and nobody had been told of it.\n\n{PARAGRAPHS[1]}\n"
    )
    assert article.paragraphs[-1].text == PARAGRAPHS[1]


def test_the_end_of_a_sentence_without_blanks_is_no_button() -> None:
    """关闭 is printed on buttons; here it ends the sentence that the line above began."""
    text = (
        "# 风暴关闭港口\n\n2025年4月14日\n\n开往北方的火车全天都晚点了，这只是一个开始。\n\n"
        "“从来没有人问过我们，”一名码头工人说。\n\n"
        "政府答应港区的居民，要对秋天发生的火灾进行第二次调查，但是到现在为止还没有派任何人来。港口已经\n关闭。\n"
    )
    article = newsparse.parse(text)
    assert not article.footer
    assert article.paragraphs[-1].text.endswith("港口已经关闭。")


def test_a_link_over_two_lines_is_no_address() -> None:
    """A last paragraph that was wrapped within a link is read as if it had not been."""
    for text in (
        "The [full\nreport](https://gazette.example/report)\nis to be published in the autumn.",
        "The [full report](https://gazette.example/report) is to be published in the autumn.",
    ):
        article = read(text)
        assert not article.footer
        assert article.paragraphs[-1].text == "The full report is to be published in the autumn."


def test_the_last_words_of_a_sentence_are_no_button() -> None:
    """The block above is open, and the words below begin small: they are of its sentence."""
    text = (
        "# Ferry crews vote to strike over pay and hours\n\nSaturday, November 8, 2008\n\n"
        "LONDON — 2024 was the year in which the harbour lost its last\nshipyard. The company, "
        "which owns four of the five cranes, said it\nhad\n\nno comment.\n\n"
        "Contact the newsroom: desk@gazette.example\n\n© 2025 Eastmouth Gazette. All rights reserved.\n"
    )
    article = newsparse.parse(text)
    assert article.paragraphs[-1].text.endswith("cranes, said it had no comment.")
    assert kinds(article) == ["contact", "copyright"]


@pytest.mark.parametrize(
    "caption",
    [
        "The mayor of Dover looked at the damage from the quay on Monday. (AP)",
        "The old pier was carried away in one night in the winter of 1987. (Jane Doe/Gazette)",
        "The gates of the harbour were closed at six in the evening. (Getty Images via AFP)",
        "Ferries in the harbour of Dover. Photograph: Jane Doe/PA",
        "The mayor of Dover looks at the damage. Photo by Jane van der Doe",
        "Der Hafen von Dover am Montag. Foto: Jana Müller/dpa",
        "Der Hafen von Dover am Montag. © Jana Müller",
        "Most w Dębicy po przeglądzie (Fot. Anna Lis / Agencja)",
    ],
)
def test_a_caption_is_told_by_its_credit(caption: str) -> None:
    """One sentence with a credit behind its stop is a caption, if the text goes on below it."""
    more = "Nobody on the islands had been told of it when the last ferry sailed for the mainland."
    article = read(f"{caption}\n\n{more}")
    assert [(aside.kind.value, aside.text) for aside in article.asides] == [("caption", caption)]
    assert article.paragraphs[-1].text == more


@pytest.mark.parametrize(
    "text",
    [
        "Nobody on the islands had been told of it, said the mayor. (His office did not reply.)",
        "Nobody had been told of it. The mayor was not at home on Monday evening. (AP)",
        "Nobody on the islands had been told of it when the last ferry sailed (and it sailed early).",
        "Nobody on the islands had been told of it. Image is all, said Jane",
        "Nobody on the islands had been told of it. Photo finish in the harbour",
    ],
)
def test_no_caption(text: str) -> None:
    """Brackets at the end of a paragraph are no credit for that."""
    article = read(f"{text}\n\nThe schools will be open again on Tuesday, the council said.")
    assert article.asides == ()
    assert article.paragraphs[-2].text == text


def test_the_agency_below_the_last_paragraph() -> None:
    """An agency behind the last sentence is who sent the text, and no credit of a photograph."""
    text = "Nobody on the islands had been told of it, a spokesman for the mayor said. (Reuters)"
    assert read(text).paragraphs[-1].text == text


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_an_opening_takes_the_address_below_it(between: str) -> None:
    """A line that says whom to reach, and ends in a colon, is of the contact block under it."""
    article = read(
        f"To contact the Harbour Post and the Coast\nReporting Fund visit:{between}harbourpost.example/contact"
    )
    assert kinds(article) == ["contact"]
    assert article.footer.blocks[0].text.startswith("To contact the Harbour Post")
    assert len(article.paragraphs) == len(PARAGRAPHS)


def test_a_colon_alone_opens_nothing() -> None:
    """A sentence that breaks off in a colon is the article's, whatever address follows."""
    said = "The union wrote this one line on the gate of the yard that had been closed:"
    article = read(said, "harbourpost.example/contact")
    assert article.paragraphs[-1].text == said


def test_a_weak_note_between_paragraphs_is_of_the_story() -> None:
    """Who somebody is may be told anywhere; a note that says little else stands at an end."""
    note = "Mary Swann is a Harbour Post columnist."
    within = newsparse.parse(HEAD + "\n\n".join([PARAGRAPHS[0], note, *PARAGRAPHS[1:]]))
    assert note in [paragraph.text for paragraph in within.paragraphs]
    assert not within.asides
    assert kinds(read(note)) == ["author_bio"]


def test_what_an_outlet_repeats_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A button between all paragraphs is asked for once, and not again in the next article."""
    asked: list[str] = []
    judge = boilerplate.judge

    def count(text: str, tables: BoilerplateTables) -> Judgement:
        asked.append(text)
        return judge(text, tables)

    monkeypatch.setattr(boilerplate, "judge", count)
    button = "Share this article on Facebook with the Harbour Post"
    text = HEAD + f"\n\n{button}\n\n".join(PARAGRAPHS)
    first, second = newsparse.parse(text), newsparse.parse(text.replace("Trains", "Trams"))
    for article in (first, second):
        assert [aside.text for aside in article.asides] == [button] * 2
    assert asked.count(button) == 1


def test_no_long_block_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept of earlier articles is bounded: no long block, and not more than some."""
    asked: list[str] = []
    tables = Tables(None, None, None, None)

    def count(text: str, known: BoilerplateTables) -> Judgement:
        asked.append(text)
        return Judgement(None, -float(len(known.opens.listed)))

    monkeypatch.setattr(boilerplate, "judge", count)
    for length in (400, 401):
        tables.judge("a" * length)
        tables.judge("a" * length)
    assert [len(text) for text in asked] == [400, 401, 401]
    for number in range(3000):
        tables.judge(f"Terms of use, {number}")
    tables.judge("a" * 400)
    assert len(asked) == 3004


LAST = "The harbour office was asked for an answer, and gave none before the paper went to print."


@pytest.mark.parametrize(
    "aside",
    [
        "Recommended\n\nWhy the ferries matter to the islands\n\nRead more",
        "Advertisement",
        "Read also\n\nHow the market hall was lost",
        "The quay on Monday. Photo: Jana Miller/PA\n\nAdvertisement",
    ],
)
def test_text_below_asides_and_above_a_footer_is_text(aside: str) -> None:
    """Pages print asides between the paragraphs: text below one of them is no footer's."""
    article = read(aside, LAST, "Sign up for our newsletter", "© 2025 Harbour Gazette")
    assert [p.text for p in article.paragraphs] == [*PARAGRAPHS, LAST]
    assert kinds(article) == ["subscribe", "copyright"]


@pytest.mark.parametrize(
    ("label", "titles"),
    [
        ("Read also", "Why the ferries matter to the islands"),
        ("Lesen Sie auch", "Inseln\nWarum die Fähren den Inseln fehlen werden"),
        ("Auch interessant", "* Die Insel\n* Das Moor\n* Kommentar: Wer zahlt die Fähren?"),
        ("LEGGI ANCHE", "- I porti chiusi, dieci anni dopo\n- Isole, la mappa"),
        ("Recommended", "The men who pay for the ferries\n\nRead more"),
    ],
)
def test_a_label_takes_the_title_that_it_points_at(label: str, titles: str) -> None:
    """Of "Read also", and below it the title of another article, both are asides."""
    article = newsparse.parse(
        f"{HEAD}{PARAGRAPHS[0]}\n\n{label}\n\n{titles}\n\n" + "\n\n".join(PARAGRAPHS[1:])
    )
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert {block.kind.value for block in article.asides} == {"related"}


def test_a_question_below_a_label_is_text() -> None:
    """An interviewer's question may stand there, and a lost line is worse than a title left."""
    question = "Who pays for the ferries?"
    article = newsparse.parse(
        f"{HEAD}{PARAGRAPHS[0]}\n\nRead also\n\n{question}\n\n" + "\n\n".join(PARAGRAPHS[1:])
    )
    assert [p.text for p in article.paragraphs] == [PARAGRAPHS[0], question, *PARAGRAPHS[1:]]


@pytest.mark.parametrize("below", ["What the storm left behind", "Ten years after the flood"])
@pytest.mark.parametrize(
    "note", ["Read also\n\nWhy the ferries matter\n\nRead more", "Read also: Why ferries matter"]
)
def test_a_title_behind_the_title_is_a_crosshead(note: str, below: str) -> None:
    """A label points at one title: the next short line is the article's."""
    article = newsparse.parse(
        f"{HEAD}{PARAGRAPHS[0]}\n\n{note}\n\n{below}\n\n" + "\n\n".join(PARAGRAPHS[1:])
    )
    assert [p.text for p in article.paragraphs] == [PARAGRAPHS[0], below, *PARAGRAPHS[1:]]


@pytest.mark.parametrize(
    ("prose", "note"),
    [
        ("항만청은 삼 년 뒤 이용 실적을 다시 따져보겠다고 덧붙였다.", "광고"),
        ("The harbour office promised an answer for the coming week.", "Read also: The lost hall"),
    ],
)
def test_a_short_sentence_below_an_aside_is_text(prose: str, note: str) -> None:
    """Text needs no length to be text, where scripts are narrow least of all."""
    article = read(note, prose, "© 2025 Harbour Gazette. All rights reserved.")
    assert [p.text for p in article.paragraphs] == [*PARAGRAPHS, prose]
    assert kinds(article) == ["copyright"]


def test_initials_end_the_text_above_a_note_in_the_same_block() -> None:
    """Initials in brackets end a paragraph as a full stop does."""
    text = (
        "The engineers will look at the hinges on Thursday, when the tide is low, and not before.\n"
        "Until then nobody may cross the lock. The gates stay shut. (jd)\n"
        "With material from the agencies"
    )
    article = read(text)
    assert article.paragraphs[-1].text.endswith("The gates stay shut. (jd)")
    assert kinds(article) == ["credits"]


def test_text_above_a_note_in_the_same_block() -> None:
    """PDF tools print paragraphs and the notes below them without a blank line."""
    text = (
        "The library was built in 1908 with the money of a steel king, and burnt\n"
        "down twice since then. It will be open on three days of the week.\n"
        "Staff writer Paul Okafor contributed to this report.\n"
        "Denise Holloway can be reached at 555-0142 or\n"
        "dholloway@gazette.example."
    )
    article = read(text)
    assert article.paragraphs[-1].text.endswith("three days of the week.")
    assert [block.text for block in article.footer] == [
        "Staff writer Paul Okafor contributed to this report.",
        "Denise Holloway can be reached at 555-0142 or dholloway@gazette.example.",
    ]


def test_a_box_between_paragraphs_and_the_text_below_it() -> None:
    """However many notes a newsletter's box has, they make no footer of the text below."""
    box = [
        "Sign up to our newsletter",
        "Our morning mail tells the stories of the day",
        "Enter your email",
        (
            "Privacy Notice: Newsletters may contain adverts. For more information see our Privacy "
            "Policy. We use Google reCaptcha, and the Google Privacy Policy applies to this site."
        ),
    ]
    article = read(*box, LAST, "“We listened,” he said.", "Share this article", "Topics: Ports")
    assert [p.text for p in article.paragraphs] == [*PARAGRAPHS, LAST, "“We listened,” he said."]
    assert [aside.text for aside in article.asides] == box
    assert kinds(article) == ["share", "tags"]


def test_a_crosshead_between_two_kinds_of_notes_stays() -> None:
    """Only between notes of one kind is a short line one of them."""
    article = newsparse.parse(
        f"{HEAD}{PARAGRAPHS[0]}\n\nAdvertisement\n\nTen years after the flood\n\nShare this article\n\n"
        + "\n\n".join(PARAGRAPHS[1:])
    )
    assert [p.text for p in article.paragraphs][1] == "Ten years after the flood"


@pytest.mark.parametrize(
    ("label", "note", "kind"),
    [
        (
            "About the author",
            "Jane Doe\n\nShe has sailed on every ferry of the coast. Once she was late.",
            "author_bio",
        ),
        ("Zur Person", "Karin Ost, 54, baut Brücken in Stendal und liebt das Moor.", "author_bio"),
        (
            "Correction",
            "The harbour is ten metres deep, and not twelve as we had it.",
            "correction",
        ),
    ],
)
def test_a_label_says_what_the_block_below_it_is(label: str, note: str, kind: str) -> None:
    """What would be text by itself is what it is announced as, below the text."""
    article = read(label, note)
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert set(kinds(article)) == {kind}
    # Above a text it is text.
    article = read(label, note, LAST)
    assert [p.text for p in article.paragraphs][-1] == LAST
    assert len(article.paragraphs) > len(PARAGRAPHS) + 1


def test_a_label_set_as_a_heading() -> None:
    """A heading that is a label of links is an aside with the title below it; a crosshead is none."""
    blocks = [
        "## The wind turns",
        PARAGRAPHS[0],
        "#### Read more",
        "### Ferry company cancels all crossings until the end of the week",
        PARAGRAPHS[1],
        "#### Read more",
        "## The sea rises",
        PARAGRAPHS[2],
    ]
    article = newsparse.parse(HEAD + "\n\n".join(blocks))
    assert [aside.text for aside in article.asides] == [
        "Read more",
        "Ferry company cancels all crossings until the end of the week",
        "Read more",
    ]
    assert [p.text for p in article.paragraphs if p.kind != "text"] == [
        "The wind turns",
        "The sea rises",
    ]


def test_a_caption_that_an_agency_signs() -> None:
    """One sentence with an agency behind its stop is a caption, and text where there are two."""
    caption = "The mayor leaves the school after the meeting on Monday. AP"
    longer = f"The mayor left the school late. {caption}"
    article = newsparse.parse(HEAD + "\n\n".join([PARAGRAPHS[0], caption, *PARAGRAPHS[1:]]))
    assert [(aside.kind.value, aside.text) for aside in article.asides] == [("caption", caption)]
    article = newsparse.parse(HEAD + "\n\n".join([PARAGRAPHS[0], longer, *PARAGRAPHS[1:]]))
    assert not article.asides


@pytest.mark.parametrize(
    "line",
    [
        "Published - April 14, 2025 07:02 pm IST",
        "14 aprile 2025 (modifica il 15 aprile 2025 | 07:12)",
    ],
)
def test_when_it_was_published_below_the_text(line: str) -> None:
    """A line that says nothing but when the article was printed is none of its text."""
    article = read(line, "Read comments")
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert article.footer.blocks[0].text == line


@pytest.mark.parametrize(
    "line", ["Eastmouth, 14 April 2025", "14 April 2025", "Published in 2025."]
)
def test_a_date_that_signs_the_text_stays(line: str) -> None:
    """Letters and essays end in a place and a day."""
    assert read(line).paragraphs[-1].text == line


SOLID = """\
The harbour office had put out no warning to the crews, who learned of it on
the quay. Nobody had expected the wind to turn before noon, said the master.
The boats sail again on Friday.
{}
The dam will be seen to by the engineers of the town, who have asked for two
more weeks and a crane. It is the third storm of this winter, and the worst of
them all, the office of the mayor said in a note that was sent round at night.
Nothing else is known.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Petra Quill / Gannet",
        "Foto: Petra Quill",
        "© Petra Quill",
        "The harbour on Monday. Photo: Petra Quill",
        "Advertisement",
    ],
)
def test_a_note_on_a_line_within_the_text(line: str) -> None:
    """Where no blank line parts the paragraphs a credit is known by its line."""
    article = newsparse.parse(
        f"Storm closes ports\nBy Jane Marsh\n3 May 2024\n{SOLID.format(line)}"
    )
    assert [aside.text for aside in article.asides] == [line]
    assert [p.text for p in article.paragraphs] == [
        p.text for p in newsparse.parse_paragraphs(SOLID.replace("{}\n", ""))
    ]


@pytest.mark.parametrize("line", ["Nobody spoke.", "Photo finish at Sallow", "Sallow, 1911"])
def test_what_is_no_note_on_a_line_within_the_text(line: str) -> None:
    """A short sentence and a crosshead stay, and so does a text that ends in a credit."""
    front = "Storm closes ports\nBy Jane Marsh\n3 May 2024\n"
    article = newsparse.parse(front + SOLID.format(line))
    assert not article.asides
    assert line in " ".join(p.text for p in article.paragraphs)
    article = newsparse.parse(
        front + SOLID.format(line) + "Photo: Petra Quill\n\n" + SOLID.format(line)
    )
    assert "The harbour office" in article.paragraphs[0].text


@pytest.mark.parametrize(
    "picture",
    [
        "Reuters Dockers walk past the portReuters",
        "Gannet Media Dockers stand at the gates of the portGannet Media",
        "Getty Images/AFP A ship in fogGetty Images/AFP\nThe ship was late on Friday",
        "EPA People on the quayEPA",
    ],
)
def test_a_picture_between_its_makers(picture: str) -> None:
    """Who made it stands before and behind its description, glued to the last word."""
    text = f"# Storm closes ports\n\nBy Jane Marsh\n\n{SOLID.format('')}\n{picture}\n\n{SOLID.format('')}"
    article = newsparse.parse(text)
    assert [(aside.kind.value, aside.text) for aside in article.asides] == [
        ("caption", picture.replace("\n", " "))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Anna said that JoAnna Smith was there",
        "The man in the streetThe end",
        "The ferry left. The ferry was late",
        "A man in a boatA dog",
        "I said that toI",
    ],
)
def test_words_that_come_twice_are_no_makers(line: str) -> None:
    """A first name, an article and a slip of the keys are none."""
    text = (
        f"# Storm closes ports\n\nBy Jane Marsh\n\n{SOLID.format('')}\n{line}\n\n{SOLID.format('')}"
    )
    assert not newsparse.parse(text).asides


@pytest.mark.parametrize("outlet", ["ZEIT ONLINE", "SPIEGEL", "BBC", "DW", "Guardian"])
def test_who_asks_in_an_interview(outlet: str) -> None:
    """The outlet in front of a colon is a speaker, and what it says is text."""
    turns = [
        f"{outlet}: Mr Renn, how long can you hold out?",
        "Tobias Renn: Longer than the others believe. We have time, and we have fire.",
        f"{outlet}: The shelves are emptying.",
        "Renn: That is what a strike is for.",
    ]
    article = newsparse.parse("# We have time\n\nBy Jane Marsh\n\n" + "\n\n".join(turns))
    assert [p.text for p in article.paragraphs] == turns


def test_a_credit_with_the_house_in_front() -> None:
    """In brackets at the end, the word for a picture behind the name of the paper."""
    caption = "Dockers at the gates of the port on Thursday. (Courier photo by Ada Quill)"
    text = f"# Storm closes ports\n\nBy Jane Marsh\n\n{caption}\n\n{SOLID.format('')}"
    assert [aside.text for aside in newsparse.parse(text).asides] == [caption]
    prose = "Dockers stood at the gates of the port on Thursday. (The photo of Ada shows them)"
    text = f"# Storm closes ports\n\nBy Jane Marsh\n\n{prose}\n\n{SOLID.format('')}"
    assert not newsparse.parse(text).asides


LISTED = [
    "Storm closes the ports",
    "The ferries to the islands stayed in harbour on Monday, and nobody could say for how long.",
    "“We have been through worse,” said the master of the oldest of them, and went home.",
    "In the school the council counted what the storm had cost the town: nine roofs, and the quay.",
    "The railway asked its passengers to stay at home until the lines to the west were cleared.",
    "On Wednesday the first of the boats went out again, and came back with nothing to sell.",
    "Nobody was hurt, and the market hall opened on Friday.",
]


@pytest.mark.parametrize(
    "note",
    [
        "Related: The minister and the memo that nobody wrote",
        "Read also: The best soups for a cold winter",
        "- Advertisement -",
        "Get our newsletter with the news of the islands in your inbox every weekday.",
        "Share this article",
    ],
)
@pytest.mark.parametrize("place", [3, 5, 6])
def test_a_note_takes_no_paragraph_along_where_each_stands_on_a_line(note: str, place: int) -> None:
    """Without blank lines the paragraphs below a note are none of it, and no footer."""
    article = newsparse.parse("\n".join([*LISTED[:place], note, *LISTED[place:]]))
    assert article.title == LISTED[0]
    assert [paragraph.text for paragraph in article.paragraphs] == LISTED[1:]
    assert [aside.text for aside in article.asides] == [note]
    assert not article.footer


def test_a_footer_below_paragraphs_on_a_line_each() -> None:
    """What opens in a colon and the address below it are one block there as well."""
    address = ["To contact the Harbour Post visit:", "harbourpost.example/contact"]
    article = newsparse.parse("\n".join([*LISTED, *address]))
    assert kinds(article) == ["contact"]
    assert article.footer.blocks[0].text == " ".join(address)
    assert [paragraph.text for paragraph in article.paragraphs] == LISTED[1:]


def test_titles_of_a_script_without_capitals_do_not_go_on() -> None:
    """A short line without a stop above a sentence is a title or label in any script."""
    lines = [
        "पहाड़ के गांव में लौटी रौनक",
        "गांव की बारह महिलाओं ने बंद पड़े पंचायत भवन में बेकरी खोली है और बिस्कुट शहर तक जाते हैं।",
        "समूह की अध्यक्ष बताती हैं कि शुरुआत में लोगों ने मजाक उड़ाया था और फिर खुद काम मांगने आए।",
        "अब हर महीने करीब नौ सौ किलो बिस्कुट तैयार होते हैं और प्रत्येक महिला को आठ हजार रुपये मिलते हैं।",
        "यह भी पढ़ें: सड़क हादसे में चार घायल",
        "जिलाधिकारी ने समूह को नई मशीन के लिए तीन लाख रुपये देने की घोषणा की है।",
        "गांव के स्कूल में अब फिर से बच्चे पढ़ने आते हैं, और दो पुराने घरों की छतें इसी महीने बनीं।",
        "सड़क अब भी कच्ची है।",
    ]
    article = newsparse.parse("\n".join(lines))
    assert article.title == lines[0]
    assert [paragraph.text for paragraph in article.paragraphs] == [*lines[1:4], *lines[5:]]
    assert [aside.text for aside in article.asides] == [lines[4]]


AMID = [
    "For more information, visit your local library or the harbour office.",
    "Betroffene erreichen die Beratung unter der Telefonnummer 0711 66 91 10 oder per E-Mail an rat@hafen.example.",
    "Weitere Informationen gibt es im Internet unter www.hafen.example/sturm.",
    "More information: visitharbour.example",
    "The opinions expressed in the column were those of the author.",
    "Reproduction without permission remains an infringement, and damages may reach $150,000.",
    "Teilen Sie die Sorge Ihrer Kollegen?",
    "Plus d'informations sur www.meteo-port.example.",
    "Más información en la oficina de turismo: www.puerto.example",
    "If you have already paid, contact your bank at once.",
    "Foto och text saknade källa, skriver rätten.",
    "問い合わせは港湾課（電話03-5555-0123）へ。",
]
"""Paragraphs of service pieces, interviews and columns."""


def test_what_no_outlet_says_between_paragraphs_is_text() -> None:
    """Telephone numbers of ministries, pages of law and an interviewer's questions are body."""
    lost = [
        block
        for block in AMID
        if block
        not in [
            p.text
            for p in newsparse.parse(
                HEAD + "\n\n".join([PARAGRAPHS[0], block, *PARAGRAPHS[1:]])
            ).paragraphs
        ]
    ]
    assert lost == []


PLEAS = [
    "Got a tip? Contact our newsdesk on 0113 555 0100.",
    "Contact the newsroom: desk@gazette.example",
    "To continue reading this article, subscribe now.",
    "Kennen Sie schon unseren Newsletter? Jetzt kostenlos abonnieren.",
    "Vous avez une information à nous transmettre ? Écrivez-nous à enquete@lejournal.example.",
    "This article contains affiliate links; we may earn a commission.",
    "欢迎关注我们的微信公众号。",
]


def test_what_an_outlet_says_between_paragraphs_is_none() -> None:
    """There an outlet asks for tips and readers, and says so: "our newsdesk"."""
    kept = [
        block
        for block in PLEAS
        if not newsparse.parse(HEAD + "\n\n".join([PARAGRAPHS[0], block, *PARAGRAPHS[1:]])).asides
    ]
    assert kept == []


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_sentence_below_a_note_ends_the_article(between: str) -> None:
    """A short last sentence is text, and what stands above it is an aside at most."""
    last = "I came home with a sweater and a cold."
    blocks = [*PARAGRAPHS, "The writer was a guest of the tourist board.", last]
    article = newsparse.parse(HEAD + between.join(blocks))
    assert article.paragraphs[-1].text == last
    assert not article.footer


def test_a_box_of_links_within_the_body() -> None:
    """Titles below "Read more" are of other articles: on its next lines, or as long as headlines."""
    titles = [
        "Ferry crews vote on a new contract in the spring",
        "Harbour Bridge to close at night from Monday for six weeks",
    ]
    top, *rest = PARAGRAPHS
    for box in ("\n".join(["Related", *titles]), "\n\n".join(["Read more", *titles])):
        article = newsparse.parse(HEAD + "\n\n".join([top, box, *rest]))
        assert [p.text for p in article.paragraphs] == PARAGRAPHS
        assert {block.kind.value for block in article.asides} == {"related"}
    crosshead = "The night of the wind"
    article = newsparse.parse(HEAD + "\n\n".join([top, "Read more", titles[0], crosshead, *rest]))
    assert [p.text for p in article.paragraphs] == [top, crosshead, *rest]


def test_who_somebody_is_between_paragraphs_is_the_story() -> None:
    """Below the text it is a note on the author; within, unless it is set as a signature."""
    top, *rest = PARAGRAPHS
    for told in (
        "Editor-in-chief Mona Reyes is the author of the plan.",
        "Née en 1986 à Quimper, elle est professeure de lettres et vit à Rennes.",
    ):
        assert not newsparse.parse(HEAD + "\n\n".join([top, told, *rest])).asides
    for noted in (
        "MONA REYES is a staff writer at the Harbour Gazette.",
        "About the author: Mona Reyes teaches law.",
    ):
        assert newsparse.parse(HEAD + "\n\n".join([top, noted, *rest])).asides
    assert kinds(read("Mona Reyes is a freelance writer based in Oban.")) == ["author_bio"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hospital da cidade, em Marrick — Foto: João Silva/TV Porto", True),
        ("Hospital em Marrick - Foto: Reprodução", True),
        ("Der Hafen am Montag – Foto: dpa", True),
        ("Der Hafen am Montag | Foto: dpa", True),
        ("The harbour office of the town in 2024 (Jane Doe/Marrick Times)", True),
        ("The harbour office of the town (Jane Doe / Bay of Marrick Times)", True),
        ("Los barcos, el lunes en el puerto. / JANE DOE", True),
        ("The ferries and the boats (and/or the trawlers)", False),
        ("The talks went on in the port / Doe", False),
        ("Dockworkers at the gate on Monday, April 10, 2025 [AP Photo/Ann Ode]", True),
        ("عمال الميناء أمام البوابة يوم الاثنين [AP Photo/سامي حداد]", True),
        ("Dockers at the gate on Monday [and again on Tuesday, April 11]", False),
        ("عمال الميناء أمام البوابة يوم الاثنين [سامي حداد]", False),
        ("Storm shuts the ports of the north - Reuters", False),
        ("Sturm im Norden – die Bilder", False),
        ("Storm in pictures — 14 photos", False),
    ],
)
def test_who_made_a_picture_behind_a_dash(text: str, expected: bool) -> None:
    """Brazil sets the photographer behind a dash."""
    assert is_caption(text, Tables(None, None, None, None)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gulls sleep on the roof of the old tide mill in Marrick. Tara Ode for Harbour Monthly",
            True,
        ),
        ("Pilots row past the lightship on the last night of the season. Emma Ann Reyes", True),
        (
            "Volunteers paint the lifeboat on the slip in the old harbour. Gannet Rescue Technologies",
            True,
        ),
        (
            'Mona Reyes attends the first night of "Sound: Part 2." Gabe Ode/Bo Lund/Getty Images',
            True,
        ),
        (
            "The brass band of the ferry crews plays on the upper deck at Marrick Ann Ode/GC Images",
            True,
        ),
        ("Stevedores unload timber in the rain on the north quay AP Photo/Ann Ode", True),
        ("Herring boats wait for the tide at Port Elva, Sound Islands. AP Photo", True),
        ("Der Hafen von Marrick liegt am Montag still. picture alliance", True),
        ("(Ann F. Ode / AP)", True),
        ("Ann Ode in haar gang: ‘Nu is het een kapstok.’ Beeld Bo Lund / de Havenbode", True),
        ("Barcas amarradas en el muelle este lunes. | EFE", True),
        ("Barcas amarradas en el muelle este lunes. / Europa Press", True),
        ("حققت الشركة أرباحاً بلغت 640 مليون دولار العام الماضي. ومع", False),
        # What a blank line cuts off, with capitals on the words of names.
        ("Dockers at three terminals of the port voted to strike. Workers, Blue", False),
        ("Storm closes the ports of the north | Reuters", False),
        ("The ferries are back. They sail from the north quay again. | AP", False),
        ("The ferries lie at the quay on Monday. | Marrick", False),
        ("Two men are held after a fight in the centre of St. Elva Harbour", False),
        ("The Bridge Is Open. Ferries Are Full", False),
        ("Council Sells Tide Mill To S.E. Harbour Trust", False),
        ("He said that he would not sign anything on that day. The Road Ahead", False),
        ("He said that he would not sign anything on that day. FULL STORY", False),
        ("He said that he would not sign anything on that day. Marrick", False),
        ("The ministers met in Marrick on Monday and agreed with the US/UK", False),
        ("Der Hafen von Marrick bleibt geschlossen und/oder wird verkauft", False),
        (
            "The harbour board met on Monday and agreed with Jane Doe of gazette.example/Marrick",
            False,
        ),
        ("The harbour board met on Monday. See https://gazette.example/Reuters", False),
    ],
)
def test_who_made_a_picture_without_a_word_for_it(text: str, expected: bool) -> None:
    """Behind the full stop, or with a stroke and an agency at the end: no sentence ends so."""
    tables = Tables(None, None, None, None)
    assert is_caption(text, tables) is expected
    assert not is_caption(f"{text}.", tables)


def test_an_outlet_asks_in_the_midst_to_be_written_to() -> None:
    """What is told in its sentence is told of the reader; a ministry asks nobody to write to "us"."""
    top, *rest = PARAGRAPHS
    asked = (
        "Sollten Ihnen Fehler aufgefallen sein, schicken Sie uns gerne eine E-Mail an "
        "fehler@hafenbote.example!"
    )
    article = newsparse.parse(HEAD + "\n\n".join([top, asked, *rest]))
    assert [block.kind.value for block in article.asides] == ["contact"]
    told = "The ministry said that letters had been found, and asked for more at office@ministry.example."
    article = newsparse.parse(HEAD + "\n\n".join([top, told, *rest]))
    assert not article.asides


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Sign up to our free breaking news emails", "subscribe"),
        ("Subscribe", "subscribe"),
        ("Share this article", "share"),
        ("Download our free app", "app"),
        ("Install", None),
        ("How to sign a contract with a ferry", None),
        ("The shares of the ferry company", None),
    ],
)
def test_a_plea_set_as_a_heading_is_no_crosshead(heading: str, kind: str | None) -> None:
    """It stands aside, printed twice as well; a crosshead with such words stays."""
    top, *rest = PARAGRAPHS
    article = newsparse.parse(HEAD + "\n\n".join([top, f"### {heading}", *rest]))
    assert (heading in [p.text for p in article.paragraphs]) is (kind is None)
    assert [block.kind.value for block in article.asides] == ([] if kind is None else [kind])


def test_what_a_page_sets_twice_is_one_note() -> None:
    """The second printing says no more than the first: "Related stories" and one of them."""
    top, *rest = PARAGRAPHS
    story = "The Gazette tells the stories that you want to know"
    printed = f"## Related stories\n\n### {story}\n\n### {story}"
    article = newsparse.parse(HEAD + "\n\n".join([top, printed, *rest]))
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


def test_a_note_in_whole_sentences_stands_above_the_text() -> None:
    """However long it is; prose that has some of its words stays, and so does the note further down."""
    note = (
        "This article contains affiliate links. The products listed have been selected by our "
        "journalists after testing. We may earn a commission when you click a link or subscribe to a service."
    )
    article = newsparse.parse(HEAD + "\n\n".join([note, *PARAGRAPHS]))
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert [block.kind.value for block in article.asides] == ["disclaimer"]
    told = (
        "The harbour board may earn a commission on the sale of the products of the ferry company, which the "
        "minister had called independent of the links between the two. Nobody in Marrick wanted to subscribe to that."
    )
    article = newsparse.parse(HEAD + "\n\n".join([told, *PARAGRAPHS]))
    assert [p.text for p in article.paragraphs] == [told, *PARAGRAPHS]


@pytest.mark.parametrize("below", [[], PARAGRAPHS[:1]])
def test_a_text_about_readers_is_no_plea(below: list[str]) -> None:
    """However much it has of the words: a first paragraph that is all of the text least of all."""
    told = "MEXICO CITY — " + " ".join(
        ["Readers of the newsletter had written to the editor in their hundreds."] * 2
    )
    article = newsparse.parse("# Storm closes the ports\n\n" + "\n\n".join([told, *below]))
    assert [p.text for p in article.paragraphs] == [told, *below]
    assert not article.asides


def test_a_caption_printed_twice_is_one() -> None:
    """What a picture shows is printed for those who don't see it, too."""
    top, *rest = PARAGRAPHS
    shown = "The road to the ferry from Marrick, on a day in March."
    caption = f"{shown} Tara Ode for Harbour Monthly"
    article = newsparse.parse(HEAD + "\n\n".join([top, caption, shown, *rest]))
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert [block.kind.value for block in article.asides] == ["caption", "caption"]
    alone = newsparse.parse(HEAD + "\n\n".join([top, shown, *rest]))
    assert [p.text for p in alone.paragraphs] == [top, shown, *rest]


def test_words_about_a_picture_that_begin_with_blanks() -> None:
    """Nothing was looked for behind itself without end, in a line that two blanks begin."""
    tables = Tables(None, None, None, None)
    assert not is_caption("  The ferries lie at the quay and nobody sails", tables)
    assert is_caption("  Harbour Pictures The ferries lie at the quayHarbour Pictures", tables)


@pytest.mark.parametrize("rest", ["[](\f)", "![\f](a.jpg)"])
def test_a_link_without_words_over_two_pages_is_no_block(rest: str) -> None:
    """What holds no words stands nowhere: it is markup, and a block has a place of its own."""
    text = f"The ferries stayed in harbour.\n\n© 2025 The Gazette\n\n{rest}"
    article = newsparse.parse(text)
    assert [block.text for block in article.footer] == ["© 2025 The Gazette"]
    assert [s.span.of(text) for s in article.segments if s.kind == "markup"] == rest.split("\f")


ASKED = "Found a mistake? Select the text and press Ctrl+Enter"


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        (["Read also: Traffic jams in the centre"], "The bridge is open."),
        (["Read also:\nTraffic jams in the centre"], "The bridge has been open since Monday."),
        (["Читайте также: Пробки в центре города"], "Движение открыто с понедельника."),
        (["Subscribe to our newsletter"], "The mayor said: “We are glad.”"),
        (["Share", "Read also: Traffic jams in the centre"], "The bridge has been open for a day."),
    ],
)
def test_a_short_last_sentence_is_text(notes: list[str], told: str) -> None:
    """Whatever notes stand above it, and however few words a writer ends with."""
    article = read(*notes, told, ASKED)
    assert [p.text for p in article.paragraphs] == [*PARAGRAPHS, told]
    assert len(article.asides) == len(notes)
    assert kinds(article) == ["correction"]


def test_a_title_between_notes_goes_with_them() -> None:
    """It ends no sentence: what "Read also" points at."""
    article = read("Read also:", "Traffic jams in the centre", ASKED)
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert kinds(article) == ["related", "correction"]


def test_a_motto_between_notes_goes_with_them() -> None:
    """What speaks for a footer above a short sentence is more than what stands amid texts as well."""
    article = read("© 2025 The Gazette. All rights reserved.", "News you can trust.", ASKED)
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize(
    "line", ["Loading comments...", "What do you think of it?", "Harbour Street Nr. 31."]
)
def test_a_short_line_that_states_nothing_goes_with_the_notes(line: str) -> None:
    """A full stop may be an ordinal's, and a footer asks and waits."""
    article = read("Read also: Traffic jams in the centre", line, ASKED)
    assert [p.text for p in article.paragraphs] == PARAGRAPHS


def test_a_greeting_is_text() -> None:
    """The first entry of a running report, which stands last, asks nobody to go elsewhere."""
    told = "Good morning and welcome to our live coverage."
    article = read(told)
    assert [p.text for p in article.paragraphs] == [*PARAGRAPHS, told]
    assert kinds(read("Follow our live coverage here.")) == ["related"]


LEADS = [
    ("Kontaktiert die WSWS und die", "Sozialistische Gleichheitspartei:"),
    ("Чтобы связаться с МСВС и", "Партией социалистического равенства, посетите:"),
    ("Pentru a contacta WSWS și", "Partidul Egalității Socialiste, vizitați:"),
    ("डब्ल्यूएसडब्ल्यूएस और सोशलिस्ट इक्वलिटी पार्टी से", "संपर्क करने के लिए यहाँ जाएँ:"),
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_words_that_lead_to_a_contact(lead: tuple[str, str], between: str) -> None:
    """With a blank line within them, too, they are of the block whose address follows."""
    article = read(between.join(lead), "**[wsws.org/contact](https://wsws.org/contact)**")
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert {block.kind.value for block in article.footer} == {"contact"}


@pytest.mark.parametrize("last", ["What the strike has shown", "He wrote of the Reuters"])
def test_words_that_lead_nowhere(last: str) -> None:
    """A short last line of the text names no outlet, or no contact of one stands below it."""
    article = read(last, "Storm closes the ports: gazette.example/storm")
    assert last in [p.text for p in article.paragraphs]


def test_the_label_of_a_note_below_the_text() -> None:
    """A line above the footer whose words the note says goes with it; a name of the text does not."""
    note = (
        "Founded in 1931, Tidewater Foods is an outlet of its own. Contact: press@tidewater.example"
    )
    article = read("About Tidewater Foods", note)
    assert [one.text for one in article.paragraphs] == PARAGRAPHS
    assert [block.text for block in article.footer] == ["About Tidewater Foods", note]
    other = read("Nobody was hurt", "© 2025 Harbour Gazette. All rights reserved.")
    assert other.paragraphs[-1].text == "Nobody was hurt"


def test_the_teaser_of_another_article() -> None:
    """Below "Latest headlines" what all of a title leads to is told; a paragraph alone is text."""
    teaser = "Dec. 3 -- A Tull man wading in the lake found the ring that his father lost in 1973."
    title = "[Baker finds ferry bell lost in harbour since the storm](/odd/ring/)"
    article = read("###### Latest Headlines", "Odd News // 1 hour ago", title, teaser)
    assert [one.text for one in article.paragraphs] == PARAGRAPHS
    assert read("### Rings", teaser).paragraphs[-1].text == teaser
    assert read("###### Latest Headlines", "A ring in a lake", teaser).paragraphs[-1].text == teaser


def within(*blocks: str) -> list[str]:
    """Return the paragraphs of a text with *blocks* in its midst."""
    text = [*PARAGRAPHS[:2], *blocks, PARAGRAPHS[2]]
    return [one.text for one in newsparse.parse(HEAD + "\n\n".join(text)).paragraphs]


@pytest.mark.parametrize(
    "blocks",
    [
        ["[Editor’s note: The video above is from an earlier broadcast.]"],
        ["[ Islanders seek a second ferry to the north ]"],
        [
            "LEIA TAMBÉM:",
            "Capivara é flagrada em piscina",
            "Gato sobrevive a queda do nono andar e cai em um carro",
        ],
        ["READ ALSO:\nIsland asks for a bridge\nWhy do ferries sink?"],
        ["### Sponsor Message"],
        [
            "Sign up to our daily newsletter",
            "By signing up, you agree to our terms and to what our partners send you.",
        ],
        [
            "Sign up to our daily newsletter",
            (
                "Privacy Notice: Newsletters may contain information about charities, online ads, and "
                "content funded by outside parties. For more information see our Privacy Policy. We use "
                "a check to protect our website and the Privacy Policy and Terms of Service apply to "
                "it as to all of its pages."
            ),
        ],
    ],
)
def test_boxes_between_paragraphs(blocks: list[str]) -> None:
    """Brackets around all of a note, labels with a colon, and small print below what is asked."""
    assert within(*blocks) == PARAGRAPHS


@pytest.mark.parametrize(
    "block",
    [
        "## ‘Download our app’",
        "## “Read more”",
        "[Laughter]",
        "Editor’s note: The video above is from an earlier broadcast, said the caption.",
        "By signing up, the crews had agreed to sail in any wind, and most of them did so.",
    ],
)
def test_no_boxes_between_paragraphs(block: str) -> None:
    """Crossheads quote, and what nothing is asked above is told."""
    assert within(block)[2] == block.removeprefix("## ")


def test_buttons_beside_one_that_is_none_by_itself() -> None:
    """Above the text a single word among buttons is one; two words are not."""
    assert (
        newsparse.parse(f"{HEAD}∙ Preview\nShare\n\n" + "\n\n".join(PARAGRAPHS)).paragraphs[0].text
        == PARAGRAPHS[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        "缶に詰まった硬貨と店主の本間さん（鶴岡市で）",
        "踏切脇に咲く花＝秩父市で",
        "[신안군 제공. 재판매 및 DB 금지]",
    ],
)
def test_captions_of_the_east(text: str) -> None:
    """The place behind the words about a picture, and who gave it."""
    assert is_caption(text, Tables(None, None, None, None))
    assert not is_caption(f"{text}。", Tables(None, None, None, None))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ode counts the days of the flood on the cold-store door. (Supplied: Ann Ode)", True),
        ("The inn became an island in the night. (Harbour North West: Bo Lund)", True),
        ("She counted the boats on the quay in August. She counts on. Photo by Wren Ode.", True),
        ("Photo by Wren Ode.", True),
        ("Photos from Brae show ruins.", False),
        ("Die Boote liegen am Kai von Marrick und warten. Foto: Jana B. Müller.", True),
        ("Prices rose by three per cent in the spring quarter. (Source: National Bank)", False),
        ("The boats were sold in the spring, all of them. Photo finish.", False),
        ("The boats were sold in the spring, all of them. Picture that.", False),
        ("She shut the book, and he looked at the old wall. Photographs by the door fell.", False),
        ("He read it out in the church on Sunday morning. (Psalms: all of them)", False),
        ("He has no words left for it, the old pilot says. .", False),
        (".", False),
        (". .", False),
    ],
)
def test_who_gave_a_picture_or_made_it_in_a_sentence(text: str, expected: bool) -> None:
    """A stop may end the credit, where a word for the picture opens it."""
    assert is_caption(text, Tables(None, None, None, None)) is expected


def test_who_made_a_picture_on_a_line_above_what_it_shows() -> None:
    """Both are aside; crossheads are marked, and may have a word for a picture."""
    top, *rest = PARAGRAPHS
    shown = "Pilots row past the old lightship on the last night"
    crosshead = "## What the storm has left\n\n"
    credit = "PHOTO ANN REYES-ODE, LA PRESSE"
    article = newsparse.parse(
        HEAD + "\n\n".join([top, credit, shown, rest[0], crosshead + rest[1], rest[0]])
    )
    assert [block.text for block in article.asides] == [credit, shown]
    told = "PICTURE PERFECT DAY, SAYS MAYOR"
    article = newsparse.parse(
        HEAD + "\n\n".join([top, told, shown, rest[0], crosshead + rest[1], rest[0]])
    )
    assert not article.asides
    # Nothing shows that it is no crosshead where none is marked.
    plain = HEAD.replace("# ", "") + "\n\n".join([top, credit, shown, *rest])
    assert [block.text for block in newsparse.parse(plain).asides] == [credit]


@pytest.mark.parametrize("letters", ["(EU)", "(AO)", "(WHO)", "(JL, AO)"])
def test_short_forms_behind_a_sentence_credit_no_picture(letters: str) -> None:
    """A wrapped paragraph whose last line is a short form, or who wrote it, stays; an agency makes a caption."""
    first = (
        "The mayor of Dover looked at the damage from the quay on Monday, and said that the repairs"
    )
    rest = "are to be paid for by the council and the"
    below = "The ferries will stay in port until the storm is over, the owners said on Tuesday."
    article = newsparse.parse(
        f"# Storm\n\nBy Jane Doe\n\n{first}\n{rest} port.\n{letters}\n\n{below}\n"
    )
    assert article.paragraphs[0].text.startswith("The mayor")
    assert not article.asides
    caption = f"{first} {rest} port. (AP)"
    assert is_caption(caption, Tables(None, None, None, None))
