"""What goes beyond the score of a gap: the rules of joining, and what stands between the parts."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse import RepairKind, SegmentKind, breaks, cues
from newsparse.evidence import Table
from newsparse.layout import measure
from newsparse.lines import read_lines
from newsparse.weights import GAPS, LATE

PROSE = (
    "The port was shut on Monday, and nobody had been told of it.",
    "The wind rose on Tuesday, and the trains in the north were late.",
    "The wind fell on Wednesday, and the first of the ships came in.",
    "The owners said on Thursday that they had no comment on the report.",
)
LONG = (
    "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
    "ten, and nobody could say when the first of them would leave the quay again."
)
TITLE = "# Storm closes the ports"


def body(*blocks: str, between: str = "\n\n", join_at: float = 0.5) -> list[str]:
    """Return the paragraphs of an article with these blocks below its headline."""
    article = newsparse.parse(f"{TITLE}\n\n{between.join(blocks)}\n", join_at=join_at)
    assert article.title == TITLE[2:]
    return [paragraph.text for paragraph in article.paragraphs]


def turned(table: Table, name: str) -> bool:
    """Tell whether some tuple of values changes sides where one cue is switched off."""
    without = table.without(name)
    at = [cue.name for cue in table.cues].index(name)
    # Elsewhere each cue has the value that says least.
    plain: list[int] = []
    for cue in table.cues:
        sizes = [abs(weight) for weight in cue.rows[0]]
        plain.append(sizes.index(min(sizes)))
    for regime in range(len(table.bias)):
        for other, cue in enumerate(table.cues):
            for value in range(len(cue.values)):
                for own in range(len(table.cues[at].values)):
                    values = [*plain]
                    values[other], values[at] = value, own
                    scores = (
                        table.score(tuple(values), regime),
                        without.score(tuple(values), regime),
                    )
                    if (scores[0] > 0.0) != (scores[1] > 0.0):
                        return True
    return False


TABLES = {"cheap": GAPS, "late": LATE}


@pytest.mark.parametrize(
    ("table", "name"), [(key, cue.name) for key, table in TABLES.items() for cue in table.cues]
)
def test_every_cue_counts(table: str, name: str) -> None:
    """Switching a cue off turns a decision: none is there for show."""
    assert turned(TABLES[table], name)


# ----------------------------------------------------------------- whole sentences stay apart


@pytest.mark.parametrize("between", ["\n\n", "\n\n\n\n", "\n\x0c", "\n\n\x0c"])
@pytest.mark.parametrize("join_at", [0.05, 0.5, 1.0])
def test_whole_sentences_stay_apart(between: str, join_at: float) -> None:
    """Where a paragraph is printed on one line, no chance of a join is good enough for that."""
    assert body(*PROSE, between=between, join_at=join_at) == list(PROSE)


def test_whole_sentences_around_furniture_stay_apart() -> None:
    """A page that ends with a sentence ends the paragraph."""
    blocks = [f"{words}\n\nPage {n} of 4" for n, words in enumerate(PROSE, start=1)]
    assert body(*blocks) == list(PROSE)


def test_an_open_quotation_is_no_whole_sentence() -> None:
    """What was said goes on behind the break, though a sentence of it has ended."""
    said = (
        "“Nobody has told us anything. We have lived here for three generations, and they know it."
    )
    more = (
        "And now they shut the port,” said Ann Tully, who has run the café on the quay since 1994."
    )
    [paragraph] = newsparse.parse_paragraphs(f"{LONG} {said}\n{more}")
    assert paragraph.text == f"{LONG} {said} {more}"


def test_a_small_letter_begins_no_sentence() -> None:
    """A stop in front of it is one of the sentence."""
    assert body(f"{LONG} She asked: who is to pay?", "she asked again.", LONG)[1:] == [LONG]


@pytest.mark.parametrize("name", ["al-Noor", "iPhones", "von der Heide", "d'Arcy"])
def test_a_name_with_a_small_letter_begins_one(name: str) -> None:
    """Behind a stop, and a blank line; in mid-sentence it goes on as any word does."""
    rest = f"{name} was named in the report of the board as well."
    assert body(LONG, rest, LONG) == [LONG, rest, LONG]
    cut = f"{LONG.removesuffix('.')} and that"
    assert body(cut, rest, LONG) == [f"{cut} {rest}", LONG]


# ----------------------------------------------------------------- what is not finished goes on


@pytest.mark.parametrize("words", ["The", "The port", "The port was shut on Monday, and"])
def test_a_cut_near_the_beginning(words: str) -> None:
    """A small letter below an unfinished sentence, however short its first part is."""
    assert body(words, PROSE[0].removeprefix(words).lstrip(), PROSE[1]) == [PROSE[0], PROSE[1]]


@pytest.mark.parametrize(
    "text",
    [
        "The port was shut on Monday, and nobody\nhad been told\n\nof it.",
        (
            "By noon nobody had left.\n\nA\n\nspokesman for the Harbour Trust, in 1994 the owner of MV\n"
            "ALMA, said it had no comment on the report. By noon nobody\nhad left."
        ),
        (
            "The wind rose on Tuesday, and the trains in\nthe north were late, for the first time since\n"
            "1994\n\nthe owners said. No one had any comment on the\nreport of the harbour board."
        ),
    ],
    ids=["last words", "first word", "number"],
)
def test_a_cut_where_lines_are_wrapped(text: str) -> None:
    """A small letter below an unfinished line, with the score against it: it goes on."""
    words = " ".join(text.replace("left.\n\n", "left.|").split()).split("|")
    assert [paragraph.text for paragraph in newsparse.parse_paragraphs(text)] == words


def test_a_line_that_is_not_full_goes_on_behind_a_small_word() -> None:
    """The next word would have fitted, and has a capital: the small word is enough."""
    text = (
        "By noon nobody had left. A spokesman for the\nHarbour Trust, in 1994 the owner of MV ALMA, "
        "said it had no comment on the\nreport.\n\nThe wind rose on Tuesday, and the trains in the "
        "north were late. The wind rose\non Tuesday, and the trains in the\nnorth were late."
    )
    words = [" ".join(block.split()) for block in text.split("\n\n")]
    assert [paragraph.text for paragraph in newsparse.parse_paragraphs(text)] == words


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (
            (
                "港口在星期\n一关闭，渡轮都停在港里，居民等了很久。\n\n"
                "港口在星期一关闭，渡轮都停在港里，居民等\n了\n很久。"
            ),
            "居民等了",
        ),
        (
            (
                "政府答应港区的居民，要对秋天发生的火灾进\n行第二次调查，但是到现\n\n"
                "在为止还没有派任何人来。\n\n港口在星期一关闭，渡轮都停在港\n\n里，居民等了很久。"
            ),
            "火灾进行第二次",
        ),
    ],
    ids=["lines", "blocks"],
)
def test_a_han_line_of_some_length_goes_on(text: str, joined: str) -> None:
    """Wherever it stands: eighteen characters without a stop are no crosshead."""
    assert any(joined in paragraph.text for paragraph in newsparse.parse_paragraphs(text))


def test_small_letters_on_both_sides_are_no_cut_by_themselves() -> None:
    """Items of a list begin with small letters: the rule for cuts leaves them to the score."""
    text = "the ferries to Brae\n\nthe ferries to Sund\n\nthe last of the trains in the north\n"
    lines = read_lines(text)
    rows = [0, 2, 4]
    gaps = breaks.judge(
        lines,
        measure(lines),
        rows,
        opaque=frozenset(),
        abbreviated=frozenset(),
        common=frozenset(),
    )
    # The rule sets a score of its own.
    assert all(score != 1.0 for score in gaps.scores)


def test_a_line_that_ends_in_a_small_word_goes_on() -> None:
    """Whatever the next one begins with."""
    first = "The last of the ferries left the harbour for the\nBrae Islands on Monday before noon."
    assert body(first, PROSE[0]) == [first.replace("\n", " "), PROSE[0]]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [18, 22])
def test_an_item_goes_on_however_short_its_lines_are(between: str, width: int) -> None:
    """Its further lines hang below the first: they are no items, and no paragraphs."""
    items = [
        "the ferries that the board bought in the spring from a yard in the north",
        "new boilers for the schools of the outer farms which have asked for them",
    ]
    hung = [
        textwrap.fill(item, width, initial_indent="- ", subsequent_indent="  ") for item in items
    ]
    found = body(textwrap.fill(LONG, 40), between.join(hung), textwrap.fill(PROSE[0], 40))
    assert found == [LONG, *items, PROSE[0]]


def test_nothing_is_joined_to_what_is_opaque() -> None:
    """A heading right below a small word: the mark is stronger than the rule."""
    text = (
        f"{PROSE[0]}\n\nThe last of the ferries left for the\n## Islands of the north\n\n{PROSE[1]}"
    )
    words = [paragraph.text for paragraph in newsparse.parse_paragraphs(text)]
    assert words == [
        PROSE[0],
        "The last of the ferries left for the",
        "Islands of the north",
        PROSE[1],
    ]


# ----------------------------------------------------------------- Han


def test_han_lines_without_a_stop_go_on() -> None:
    """A line that ends in mid-sentence, with no blank line: only crossheads have no stop."""
    first, second = (
        "政府答应港区的居民，要对秋天发生的火灾进行第",
        "二次调查，但是到现在为止还没有派任何人来。",
    )
    article = newsparse.parse(f"# 渡轮船员投票决定罢工\n\n{first}\n{second}\n")
    assert [paragraph.text for paragraph in article.paragraphs] == [first + second]


def test_han_sentences_stay_apart() -> None:
    """Two blocks that both end in a stop are two paragraphs."""
    parts = ["港口在星期一关闭，渡轮都停在港里。", "开往北方的火车全天都晚点了，这只是一个开始。"]
    article = newsparse.parse("# 渡轮船员投票决定罢工\n\n" + "\n\n".join(parts) + "\n")
    assert [paragraph.text for paragraph in article.paragraphs] == parts


HAN = "居民在会上大声说，他们已经等待了整整一个漫长的冬天"
HAN_REST = "政府到现在还没有派人来，会议很晚才结束，没有人满意。"


@pytest.mark.parametrize(("end", "start"), [("", ""), ("", "“"), ("，", "")])
def test_han_lines_are_put_together_without_a_blank(end: str, start: str) -> None:
    """Nor is there one beside their quotation marks."""
    [paragraph] = newsparse.parse_paragraphs(f"{HAN}{end}\n{start}{HAN_REST}")
    assert paragraph.text == f"{HAN}{end}{start}{HAN_REST}"


@pytest.mark.parametrize(("end", "start"), [("，", "“"), ("，", "《"), ("：", "（"), ("，", "「")])
def test_han_points_and_quotes_are_put_together_without_a_blank(end: str, start: str) -> None:
    """Nor is there one between a Han point and a mark that opens."""
    [paragraph] = newsparse.parse_paragraphs(f"{HAN}{end}\n{start}{HAN_REST}")
    assert paragraph.text == f"{HAN}{end}{start}{HAN_REST}"


# ----------------------------------------------------------------- hyphens and slashes


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("the ships of the NATO-", "backed fleet", "NATO-backed fleet"),
        ("the ships of the owner/", "operator stayed", "owner/operator stayed"),
        ("the ferries of the mother-in-", "law of the owner", "mother-in-law of the owner"),
        ("the ships of Saint-", "Malo stayed", "Saint-Malo stayed"),
    ],
)
def test_a_hyphen_of_the_writer_stays(before: str, after: str, joined: str) -> None:
    """An acronym, a name, or a slash: nothing goes, and no blank comes in."""
    text = f"{LONG} It was said that {before}\n{after} in harbour for the rest of the week."
    [paragraph] = newsparse.parse_paragraphs(text)
    assert joined in paragraph.text


# ----------------------------------------------------------------- furniture between paragraphs


@pytest.mark.parametrize("head", ["Harbour Gazette", "Harbour Gazette | Home news"])
def test_a_running_head_three_times_in_the_body(head: str) -> None:
    """It is no crosshead and no byline: the body is the prose alone."""
    text = f"{TITLE}\n\n" + f"\n\n{head}\n\n".join(PROSE) + "\n"
    article = newsparse.parse(text)
    assert [paragraph.text for paragraph in article.paragraphs] == list(PROSE)
    assert article.byline is None
    furniture = [
        text[s.span.start : s.span.stop] for s in article.segments if s.kind == "furniture"
    ]
    assert [words.strip() for words in furniture] == [head] * 3


def test_a_marked_crosshead_three_times_stays() -> None:
    """Being repeated is not enough: the mark says that it is the writer's."""
    head = "## What comes next"
    text = f"{TITLE}\n\n" + f"\n\n{head}\n\n".join(PROSE) + "\n"
    words = [paragraph.text for paragraph in newsparse.parse(text).paragraphs]
    assert words.count("What comes next") == 3
    assert [line for line in words if line != "What comes next"] == list(PROSE)


def test_a_page_number_right_above_a_form_feed() -> None:
    """It stands under the text without a blank line, within a sentence, and is of the page."""
    cut = LONG.replace("force ten", "force\n3\n\x0cten")
    text = f"{TITLE}\n\n14 April 2025\n\n{cut}\n\n{PROSE[0]}\n"
    article = newsparse.parse(text)
    assert [paragraph.text for paragraph in article.paragraphs] == [LONG, PROSE[0]]
    kinds = {repair.kind for repair in article.paragraphs[0].repairs}
    assert kinds == {RepairKind.FURNITURE}
    assert any(
        segment.kind is SegmentKind.FURNITURE
        and "3" in text[segment.span.start : segment.span.stop]
        for segment in article.segments
    )


# ----------------------------------------------------------------- memory and odd characters


def test_the_memory_of_line_ends_is_bounded() -> None:
    """Ten thousand different ends and starts: each is told right, and not all are kept."""
    room = vars(cues)
    ends, starts = room["_Ends"](), room["_Starts"]()
    for number in range(10_000):
        letters = chr(0x4E00 + number % 1000) + chr(0x5300 + number // 1000)
        assert (ends[letters], starts[letters]) == (cues.CASELESS, cues.S_CASELESS)
    assert len(ends) == len(starts) < 10_000


def test_no_join_without_a_chance() -> None:
    """At 1 every printed break between blocks is kept, and lines of a block are still joined."""
    cut = f"{LONG} Nobody in the town had\nbeen told of it\n\nand nobody had been asked."
    assert len(newsparse.parse_paragraphs(cut, join_at=1.0)) == 2
    assert len(newsparse.parse_paragraphs(cut, join_at=0.5)) == 1


@pytest.mark.parametrize(
    ("text", "words", "markdown"),
    [
        # Emphasis and links that open in front of a join and close behind it.
        (
            "read of it in the *Harbour\nGazette* of today",
            "Harbour Gazette of",
            "*Harbour Gazette*",
        ),
        (
            "read of it in the **Harbour\n\ngazette** of today",
            "Harbour gazette",
            "**Harbour gazette**",
        ),
        # What is taken off begins or ends at the join itself.
        ("read of it in the *\nHarbour* today", "the * Harbour* today", "the * Harbour* today"),
        ("read of it in the harbour<br>\nand on the quay", "harbour and on", "harbour"),
        ("read of it in the harbour\n<br>and on the quay", "harbour and on", "harbour"),
    ],
)
def test_markup_across_a_join(text: str, words: str, markdown: str) -> None:
    """What is taken off and what is joined become repairs that replay."""
    source = f"{LONG} Ann Tully {text} after the storm was over."
    article = newsparse.parse(source)
    [paragraph] = newsparse.parse_paragraphs(source)
    assert words in paragraph.text
    assert markdown in paragraph.markdown
    assert newsparse.replay(source, paragraph) == paragraph.text
    assert all(newsparse.replay(source, part) == part.text for part in article.paragraphs)


@pytest.mark.parametrize("blank", ["  ", "\u00a0", " \u200b", "\u200b ", " \u200b\u200b "])
def test_odd_blanks_behind_the_mark_of_an_item(blank: str) -> None:
    """The item begins at its first letter, whatever stands in front of it."""
    source = f"- {blank}The port\u00a0was shut.\n-{blank}The ferries\u00a0stayed.\n"
    for paragraph in newsparse.parse_paragraphs(source):
        assert paragraph.text in {"The port was shut.", "The ferries stayed."}
        assert newsparse.replay(source, paragraph) == paragraph.text


# ------------------------------------------------------------------ the column of a short text


SHORT_WRAPS = {
    "a line of another paragraph tells the column": (
        (
            "She asked: who is to pay for the mistakes of the government, if not the residents of the\n"
            "quarter? Trains ran late."
        ),
        "“We were never asked,” said one of the dockers.",
        (
            "Who is to pay for all the mistakes of the government, if not those who live on the quay?\n"
            "Trains in the north ran late."
        ),
    ),
    "one paragraph is all there is": (
        (
            "LONDON — The strike at the harbour began on Monday and is in its second week.\n"
            "May was the wettest month that the valley had seen in a century. Trains in the\n"
            "north ran late. The mayor said that she had not been told of the plan."
        ),
    ),
    "characters that take two columns": (
        (
            "政府答应港区的居民，要对秋天发生的火灾进行第二次调查，但是到现在为止还没有派任何人来。\n"
            "政府里有没有人读过这份调查报告？港口已经关闭。"
        ),
        "“从来没有人问过我们，”一名码头工人说。",
        "港口已经关闭。",
        (
            "港口星期一已经关闭，所有的渡轮都留在港内，因为风暴在夜里到达了这座城市，政府要求居民留\n"
            "在自己的家里，不要到海边去，因为风暴在夜里到达了这座城市。"
        ),
    ),
}
FOOTER = (
    "© 2025 Eastmouth Gazette. All rights reserved.\n\n"
    "Reporting by Jane Doe; editing by Martin Keller\n\n"
    "Read more: [Ferry crews vote to strike](https://gazette.example/crews)\n"
)


@pytest.mark.parametrize("blocks", SHORT_WRAPS.values(), ids=SHORT_WRAPS)
def test_a_line_that_fills_the_column_of_a_short_text_goes_on(blocks: tuple[str, ...]) -> None:
    """One width that explains where sentences were broken explains the other lines, too."""
    article = newsparse.parse("\n\n".join([TITLE, "14 April 2025", *blocks, FOOTER]))
    assert [p.text for p in article.paragraphs] == [
        block.replace("\n", "" if ord(block[0]) > 0x2E80 else " ") for block in blocks
    ]


def test_marks_and_links_count_in_the_column() -> None:
    """A text that was wrapped with its marks is full where the marks fill it."""
    text = (
        "May floods leave thousands without water in the north of the country\n==========\n\n"
        "It was, in the words of the report, **a\nfailure of every kind of oversight**.\nThe [full\n"
        "report](https://gazette.example/report)\nis to be published in the autumn. Trains\n"
        "in the north ran late.\n"
    )
    assert [p.text for p in newsparse.parse(text).paragraphs] == [
        (
            "It was, in the words of the report, a failure of every kind of oversight. The full report "
            "is to be published in the autumn. Trains in the north ran late."
        )
    ]


OTHER_LINES = {
    "too short for the column": (
        "The council met again on Monday.\n"
        "Nobody had asked the traders, who heard of it from a newspaper in\n"
        "the evening."
    ),
    "no width explains the lines": (
        "The council met again on Monday in the old school of the town.\n"
        "Nobody had asked the traders, who\nheard of it from a newspaper that came in\nthe evening."
    ),
}


@pytest.mark.parametrize("text", OTHER_LINES.values(), ids=OTHER_LINES)
def test_a_line_that_does_not_fill_the_column_ends(text: str) -> None:
    """A sentence that ends before its column does ends its paragraph."""
    first, _, rest = text.partition("\n")
    assert body(text, LONG) == [first, rest.replace("\n", " "), LONG]


def test_an_indent_that_the_next_line_of_a_sentence_has_not_opens_a_paragraph() -> None:
    """The width would allow for a join of two indented lines; their indents do not."""
    lines = [
        "    The port was shut on Monday. The wind had risen to force ten in the night.",
        "    The council met again on Monday evening in the old school of the town.",
        "    Trains ran late. Readers had written to the editor in their hundreds. The",
        "mayor had no comment.",
    ]
    assert body("\n".join(lines)) == [
        lines[0].strip(),
        lines[1].strip(),
        f"{lines[2].strip()} {lines[3]}",
    ]


def test_a_quotation_that_was_opened_before_a_cut_is_closed_behind_it() -> None:
    """The quotation marks of both parts count: nothing is open at the end of the second."""
    head = "\n\n\x0cCouncil sells the last public baths in Eastmouth\n\n"
    told = (
        'government knew," a former minister told the inquiry. Readers of the newsletter had '
        "written to the editor in their hundreds. The port was shut. “We were never asked,” said "
        "one of the dockers."
    )
    text = head.join(["# Council sells the baths", '"The', told, PROSE[0], PROSE[1]])
    paragraphs = [p.text for p in newsparse.parse(text).paragraphs]
    assert paragraphs == [f'"The {told}', PROSE[0], PROSE[1]]


def test_the_first_part_of_an_indented_paragraph_may_be_short() -> None:
    """An indent begins a paragraph: what stands above says nothing of the cut below."""
    above = "  The wind rose on Monday, and the\nferries stayed in the harbour."
    cut = "  The\n\nowners had no comment on it, and the\nmayor had none."
    article = newsparse.parse(
        f"{TITLE}\n\n{above}\n{cut}\n  The port was shut on Tuesday, and\nthe trains were late.\n"
    )
    assert [p.text for p in article.paragraphs] == [
        "The wind rose on Monday, and the ferries stayed in the harbour.",
        "The owners had no comment on it, and the mayor had none.",
        "The port was shut on Tuesday, and the trains were late.",
    ]


def test_sentences_between_running_heads_stay_apart() -> None:
    """Running heads fill the page with open lines; the body has none, so it is not cut."""
    head = "May floods leave thousands without water in the north of the valley"
    pages = [*PROSE, LONG, "The mayor had no comment on what the report said of the town."]
    text = "".join(f"{words}\n\nPage {n} of 6\n\n{head}\n\n" for n, words in enumerate(pages, 1))
    article = newsparse.parse(f"# {head}\n\n20 July 2019\n\n{text}")
    assert [p.text for p in article.paragraphs] == pages


# ------------------------------------------------------------------ sentences that go on


LEAD = (
    "The government said on Monday that the last of the ships would be sold before the winter, "
    "and that the money would go to the schools of the islands."
)
END = (
    "The islanders will meet on Friday in the hall of the school. Many of them have already said "
    "that they will not leave, whatever the board decides to do with the ships."
)
CARRY = (
    "They carry more than 40,000 people a year, where there are neither bridges nor an airport, "
    "and they bring back the catch on the same evening. "
)


def texts(source: str) -> list[str]:
    """Return the words of the paragraphs of *source*."""
    return [paragraph.text for paragraph in newsparse.parse_paragraphs(source)]


OPEN_SENTENCES = {
    "behind an abbreviation": (
        f"{CARRY}According to a report that the board had asked Lt.|Gen. Mark Harlow of the Royal "
        "Harbour Trust to write, the ships could run for another twelve years."
    ),
    "behind a title": (
        f"{CARRY}According to a report that the board had asked Lt. Gen.|Mark Harlow of the Royal "
        "Harbour Trust to write, the ships could run for another twelve years."
    ),
    "within an unfinished quotation": (
        f"{CARRY}The plan spoke of “a link for the next forty years. It cannot be broken.|No other "
        "means of transport can take its place. We shall not give it up.” Nobody remembers."
    ),
    "behind a small word": (
        f"{CARRY}The ferries of the northern line have been laid up since the storm broke the|"
        "Harbour Board’s only dry dock, said the owners."
    ),
    "behind a mark that opens": (
        "“A day on the island seldom costs more than seventy crowns,” says the mayor of Brae. “|"
        "The quality of the fish is another reason to come here,” she adds."
    ),
    "behind the hyphen of a name": (
        "After their last show at the Kettle-|Festival on the quay the singer called the public "
        "of Brae the best in the north."
    ),
    "behind a comma within quotes": (
        "“The board has never asked us what the ships can do and what they cannot,”|"
        "Ann Sorley said. “It has not even come to see them.”"
    ),
    "in emphasis": (
        "The buyer, according to the *Harbour|Gazette and Shipping News* and to several members of "
        "the council, is a firm from the capital which wants to turn the ships into hotels."
    ),
    "behind the sign for and": (
        "The engines were built forty years ago by a yard in the north, Sorley, Renn &|"
        "Partners, which has not built another since."
    ),
    "before a dash": (
        "The ships bring back the catch on the same evening, in winter and in summer alike|"
        "– in any weather but this."
    ),
    "behind a word that something must follow": (
        f"{CARRY}The crews will not take the ships out again until|"
        "Royal Harbour Hotels has paid them for the winter, said Ann Sorley."
    ),
    "behind a comma": (
        "The hall offers its members not only tickets for the shows and the lectures,|Brae "
        "Shipping adds, but also a place to meet on the long evenings."
    ),
}


@pytest.mark.parametrize("words", OPEN_SENTENCES.values(), ids=OPEN_SENTENCES)
def test_a_sentence_that_cannot_end_there_goes_on(words: str) -> None:
    """Whatever the sum of the cues says, a blank line ends no open sentence."""
    source = "\n\n".join([LEAD, words.replace("|", "\n\n"), END])
    joint = "" if "-|" in words or "“|" in words else " "
    assert texts(source) == [LEAD, words.replace("|", joint).replace("*", ""), END]
    repairs = newsparse.parse_paragraphs(source)[1].repairs
    (repair,) = [one for one in repairs if one.kind is not RepairKind.MARKUP]
    assert repair.kind is RepairKind.STRAY_BREAK
    assert 0.5 <= repair.confidence <= 1.0


WHOLE_SENTENCES = {
    "items of a list": (
        "It asks for clear rules for the owners of the quay and the sheds on it; and",
        "Setting the rents of the sheds by a vote of the board, once a year.",
    ),
    "items of a list behind semicolons": (
        "clear rules for the owners of the quay, the sheds and the yards on it;",
        "Setting the rents of the sheds by a vote of the board, once a year.",
    ),
    "what is said, behind a colon and a dash": (
        "The mayor got up when the noise had died down, looked at the board and answered:",
        "– We have never asked for a bridge, and we shall not ask for one now.",
    ),
    "what somebody says behind a dash": (
        "– and nobody has asked for a bridge, in all these years that we have been waiting",
        "– nobody at all.",
    ),
    "a crosshead that ends in a small word": (
        "What the ferries of the northern line were waiting for",
        "The owners have laid them up since the storm, and nobody knows for how long.",
    ),
    "a quotation that goes on for paragraphs": (
        "“The ships are old. They have sailed for forty years.",
        "Nobody wants to buy them. We shall keep them,” said the mayor.",
    ),
    "paragraphs that open with marks": (
        "The plan spoke of “a link for the next forty years. It cannot be broken.",
        "“No other means of transport can take its place,” it said.",
    ),
    "a company, not a title": (
        "The buyer is a firm from the capital called Royal Harbour Hotels Inc.",
        "Mark Harlow of the trust said that the ships could run for twelve years.",
    ),
    "a line without capitals that is a crosshead": (
        "당권파, 새로운 위원회 발족",
        "위원회는 조만간 새로운 계획을 발표할 예정이다. 주민들은 기다리고 있다.",
    ),
}


@pytest.mark.parametrize("blocks", WHOLE_SENTENCES.values(), ids=WHOLE_SENTENCES)
def test_what_only_looks_open_stays_apart(blocks: tuple[str, str]) -> None:
    """The rules that join have limits, each of which somebody prints."""
    assert texts("\n\n".join([LEAD, *blocks, END])) == [LEAD, *blocks, END]


@pytest.mark.parametrize("number", ["3", "- 3 -", "[3]"])
def test_one_bare_page_number_between_the_halves(number: str) -> None:
    """No sentence goes on with a number alone on its line, and then with a small letter."""
    first, _, rest = LEAD.partition(" ships ")
    source = f"{first} ships\n\n{number}\n\n{rest}\n\n{END}"
    assert texts(source) == [LEAD, END]


def test_wrapped_line_that_ends_in_an_abbreviation_at_a_page_end() -> None:
    """A page ends behind ``Lt.`` within a full column."""
    words = (
        "They bring back the catch on the same evening. According to a report that the board had "
        "asked Lt.|Gen. Mark Harlow of the Royal Harbour Trust to write, the ships are in good "
        "order and could run for another twelve years, if the engines are mended."
    )
    before, after = words.split("|")
    blocks = [textwrap.fill(LEAD, 49), f"{textwrap.fill(before, 49)}\n\n{textwrap.fill(after, 49)}"]
    assert texts("\n\n".join(blocks)) == [LEAD, f"{before} {after}"]


CASELESS = {
    "ar": (
        "ويريد مجلس الجزيرة الذي اجتمع مساء في المدرسة أن يرفع دعوى أمام المحكمة حين تعود رئيسة "
        "البلدية|من العاصمة ويصبح بالإمكان فحص العقد الذي وقعته الشركة. ولا أحد يريد الرحيل."
    ),
    "he": (
        "מועצת האי, שהתכנסה בערב בבית הספר, רוצה לפנות לבית המשפט כאשר ראשת המועצה תחזור "
        "מן הבירה|ויהיה אפשר לבדוק את החוזה שעליו חתמה החברה. איש אינו רוצה לעזוב את האי."
    ),
    "hi": (
        "द्वीप की परिषद शाम को स्कूल में मिली और उसने तय किया कि जैसे ही अध्यक्ष राजधानी से लौटेंगी वह "
        "अदालत|जाएगी ताकि कंपनी के साथ हुए समझौते की जाँच हो सके। कोई भी द्वीप छोड़ना नहीं चाहता।"
    ),
    "ta": (
        "மாலையில் பள்ளியில் கூடிய தீவின் சபை தலைவர் தலைநகரில் இருந்து திரும்பியதும் நீதிமன்றத்தை "
        "நாட|முடிவு செய்தது. நிறுவனத்துடன் செய்த ஒப்பந்தம் ஆராயப்பட வேண்டும் என்று அது கூறியது."
    ),
    "si": (
        "සවස පාසලේ රැස් වූ දිවයිනේ සභාව සභාපතිනිය අගනුවරින් ආපසු පැමිණි විගස අධිකරණයට යාමට "
        "තීරණය|කළේය. සමාගම සමග අත්සන් කළ ගිවිසුම පරීක්ෂා කළ යුතු යැයි සභාව පවසයි."
    ),
    "ko": (
        "저녁에 학교에 모인 섬 의회는 의장이 수도에서 돌아오는 대로 회사와 맺은 계약을 확인하기 위해 "
        "법원에|소송을 내기로 결정했다. 섬을 떠나려는 사람은 아무도 없다고 주민들은 말했다."
    ),
    "zh": (
        "岛上的议会当晚在学校开会，决定等议长从首都回来以后，立即向法院提起诉讼，要求审查公司"
        "|签订的合同。居民们说，没有人愿意离开这座岛，他们的祖辈早在两百年前就已经在这里打鱼。"
    ),
    "ja": (
        "島の議会は夜に学校で開かれ、議長が首都から戻り次第、会社と結ばれた契約の内容を確かめるために裁判所に"
        "|訴えることを決めた。島を離れたいと思う人は一人もいないと住民たちは口をそろえて話している。"
    ),
}


@pytest.mark.parametrize("between", ["\n\n\x0c", "\n\nPage 3 of 7\n\n"], ids=repr)
@pytest.mark.parametrize("code", CASELESS)
def test_page_ends_in_scripts_without_case(code: str, between: str) -> None:
    """A page end makes a cut likelier than a blank line does, in every script."""
    words = CASELESS[code]
    joint = "" if code in {"zh", "ja"} else " "
    assert texts(words.replace("|", between)) == [words.replace("|", joint)]


@pytest.mark.parametrize("code", ["ko", "zh", "ja"])
def test_cuts_of_dense_scripts(code: str) -> None:
    """Forty Han characters are as many words as a hundred letters, and no crosshead."""
    words = CASELESS[code]
    joint = " " if code == "ko" else ""
    assert texts(words.replace("|", "\n\n")) == [words.replace("|", joint)]


def test_a_day_at_the_beginning_of_a_line_is_no_item() -> None:
    """The line above begins with a number as well, and is no item either."""
    text = "12 Menschen wurden verletzt, drei von ihnen liegen im Krankenhaus. Am\n14. April 2025 hat der Rat beschlossen, das Bad zu verkaufen."
    assert texts(text) == [text.replace("\n", " ")]


@pytest.mark.parametrize(
    ("before", "after", "value"),
    [
        ("the end of Ukraine's Armed", "Forces. It began", "together"),
        ("the end of the", "Forces. It began", "both"),
        ("who came to a", "Council on Friday", "name"),
        ("who came to the", "Gazette on Friday", "name"),
        ("who came to the", "Harbour, and left", "name"),
        ("who came to the", "EU on Friday", "name"),
        ("who came to them", "Many of them left", "word"),
        ("who came to them", "Nobody left", "unknown"),
        ("who came to them", "Force of will", "unknown"),
        ("who came to them", "and left", "none"),
        ("who came to them", "“Nobody left", "none"),
        ("who came to them", "12 of them", "none"),
        ("来到会上", "居民很多", "none"),
    ],
)
def test_what_the_article_makes_of_a_capital(before: str, after: str, value: str) -> None:
    """A name stands elsewhere in mid-sentence, other words in small letters."""
    source = (
        "Many said so, and many forces of the army, the Armed Forces of the islands, a Forces’ "
        "friend, the Council, read the *Gazette* or the [Harbour Post](x) in May. Reinforced."
    )
    (values,) = [one.values for one in LATE.cues if one.name == "first word"]
    known = cues.Capitals(source)
    assert values[known.read(before, after)] == value
    assert values[known.read(before, after)] == value


def test_so_many_words_are_looked_up() -> None:
    """A text that prints a capital a line is a list: its words are not worth the search."""
    known = cues.Capitals("the Harbour and the Gazette")
    words = [f"A{'b' * i}" for i in range(100)]
    assert {known.read("of", word) for word in words} == {1}
    assert known.read("of", "Harbour") == 1
    assert cues.Capitals("the Harbour and the Gazette").read("of", "Harbour") == 3


def test_small_words_where_a_blank_line_follows_every_line() -> None:
    """Each line is a block there: one that ends in a small word goes on, whatever comes next."""
    rows = textwrap.wrap(" ".join([LEAD, END] * 4), 60)
    at = next(i for i, row in enumerate(rows) if row.endswith(" the"))
    rows[at : at + 2] = [f"{rows[at]}", f"Royal Harbour Trust, {rows[at + 1]}"]
    found = newsparse.parse_paragraphs("\n\n".join(rows))
    assert any(f"{rows[at]} Royal Harbour" in paragraph.text for paragraph in found)


UNMARKED = {
    "hi": (
        "एक अन्य मज़दूर ने, जिसने अपना नाम न छापने को कहा, बताया कि 14 घंटे की पाली शुरू होने के",
        "बाद से दुर्घटनाएँ दोगुनी हो गई हैं। “मेरे भाई से पूछा गया कि वह कब लौटेगा,” उसने कहा।",
        "आगे का रास्ता",
        "मज़दूर सोमवार को फिर मिलेंगे और समझौते पर मतदान करेंगे।",
    ),
    "ko": (
        "익명을 요구한 또 다른 노동자는 14시간 교대제가 도입된 이후 산재 사고가 두 배로",
        "늘었다고 설명했다. “오빠에게 언제 복귀하느냐고 물었습니다.” 그는 덧붙였다.",
        "나아갈 길",
        "노동자들은 월요일에 다시 모여 합의안을 놓고 투표할 예정이다.",
    ),
    "ja": (
        "別の労働者は十四時間勤務が導入されて以来労災事故が二倍",
        "になったと説明したが、名前は明かさなかった。",
        "前進の道",
        "労働者は月曜日に再び集まり、協定案について投票する。",
    ),
}


@pytest.mark.parametrize("code", UNMARKED)
def test_without_capitals_a_line_is_no_crosshead_where_those_are_marked(code: str) -> None:
    """Then a line of some length that has neither mark nor stop goes on behind the blank line."""
    first, second, head, last = UNMARKED[code]
    joined = f"{first}{'' if code == 'ja' else ' '}{second}"
    marked = (f"## {head}", last, f"## {head}", last)
    assert body(first, second, *marked) == [joined, head, last, head, last]


def test_a_short_han_line_goes_on_where_a_sentence_ends_within_it() -> None:
    """No crosshead holds a full stop; a bare line as short may be one."""
    rest = "打算冻结工资，并用自动化设备取代起重机操作员。"
    assert body("该公司去年的利润为六十四亿元。尽管如此，公司仍", rest) == [
        f"该公司去年的利润为六十四亿元。尽管如此，公司仍{rest}"
    ]
    assert body("工会三十年来的背叛与工人今天的任务", rest) == [
        "工会三十年来的背叛与工人今天的任务",
        rest,
    ]


def test_a_clause_goes_on_behind_a_small_word() -> None:
    """A comma, or the end of a sentence, and a word that ends none: no crosshead, however short."""
    rest = (
        "Streitkräfte seit dem Beginn der Kämpfe ums Leben gekommen sind, und er sagte nichts dazu."
    )
    lead = "Die Fähren zu den Inseln blieben am Montag im Hafen, weil der Wind gestiegen war."
    for first in (
        "Er schätzt, dass sehr viele Soldaten der",
        "„Und wie geht es jetzt weiter? Soll man die",
    ):
        assert body(lead, first, rest, lead) == [lead, f"{first} {rest}", lead]


def test_a_quotation_that_closes_as_english_opens() -> None:
    """Behind a full stop the mark “ closes in German, and ends the paragraph."""
    first = "Der Kapitän sagte: „Für genaue Zahlen sind aber aufwändige Studien nötig.“"
    second = "Bei den Temperaturen erwartet er, dass sie in diesem Sommer noch höher ausfallen."
    assert cues.end_class(first[-2:]) == cues.QUOTED_STOP
    assert cues.end_class(" “") == cues.OPENING
    assert body(first, second) == [first, second]


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("普通工人委员会国际工人联盟为把", "这一运动发展成为自觉的政治斗争而奋斗。"),
        ("工人必须把斗争掌握在手", "，并且在每个码头建立自己的委员会。"),
        ("यूनियनों ने 2011 से हर हड़ताल को बार-बार", "रोका है। उस साल उन्होंने आंदोलन समाप्त कर दिया।"),
        ("ووافقت الشركة أخيرا على دفع مبلغ قدره 640", "مليون دولار للعمال في العام الماضي."),
    ],
)
def test_how_short_a_line_goes_on_where_crossheads_are_marked(first: str, rest: str) -> None:
    """Behind a number, too, and where a comma begins the rest."""
    joined = f"{first}{'' if first[0] >= '一' else ' '}{rest}"
    heads = ("## 2025", rest, "## 2026", rest)
    assert body(first, rest, *heads) == [joined, "2025", rest, "2026", rest]
    if rest[0] != "，" and not first[-1].isdecimal():
        # One mark alone does not show that all are marked.
        assert body(first, rest, *heads[:2]) == [first, rest, "2025", rest]


def test_paragraph_goes_on_within_a_link() -> None:
    """However short a line is that a tool has wrapped, no paragraph ends within a link."""
    ragged = (
        "In March the owner of the quarry printed several notices, asking for advice in\n"
        "measuring the cliff. His own\n"
        "[page](https://www.notices.example/in/owner-of-the-quarry-875897280), which has\n"
        "been\n"
        "[kept](https://www.notices.example/help/notices/answer/a1336663/?trk=of_three_sorts_kept-\n"
        "long-notice-slip) “in praise of all the work of three generations of the isles,”\n"
        "names him as somebody who was in the course of learning to read a gauge, and of\n"
        "writing it down.\n\n"
        "Nearly a year later the notices went from stones to pictures with words like\n"
        "“[Nets with\nStones!](https://notices.example/7QrTz)” that pointed to some\n"
        "[Courier](https://www.courier.example/isles/2022/oct/06/merrin-bay-quarry-\n"
        "road-conditions) article about the lighthouse, and to\n"
        "showing a [drawn slab](https://notices.example/u0iKM) of the engineer\n"
        "[Edvin Sorley](https://en.people.example/wiki/Edvin_Sorley). In 2023, the owner\n"
        "made a page with the words “[Free Stones!](https://notices.example/kY72J)” and\n"
        "showed a picture of the opening of a hall of Northern Nets Systems, a building\n"
        "company owned in part by the northern\n"
        "[isles](https://courier.example/2019/08/25/road-quarry-lighthouse-elbin-\n"
        "nets/) builder [Elbin\n"
        "Systems](https://courier.example/2023/04/06/isles-nets-merrinbank-elbin-\n"
        "stone-road/).\n\n"
        "The last notice of the owner was printed on a Monday, telling\n"
        "[how](https://notices.example/DVBjY) “slate mends the roads” — a day before\n"
        "the slab fell on the road."
    )
    found = [p.text for p in newsparse.parse(ragged).paragraphs]
    assert len(found) == 3
    assert found[1].endswith("by the northern isles builder Elbin Systems.")
