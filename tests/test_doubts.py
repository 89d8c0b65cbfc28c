"""Doubts: what a person should look at."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Doubt, DoubtKind

PROSE = (
    "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
    "ten, and nobody could say when the first of them would leave the quay again."
)


def doubts(source: str, kind: DoubtKind) -> list[Doubt]:
    """Return the doubts of one kind."""
    return [doubt for doubt in newsparse.parse(source).doubts if doubt.kind is kind]


def test_clean_text_raises_no_doubt() -> None:
    """Headline, byline, date, two paragraphs: nothing to look at."""
    text = (
        f"# Storm closes ports\n\nBy Jane Doe\n14 April 2025\n\n{PROSE}\n\n{PROSE} They said so.\n"
    )
    assert newsparse.parse(text).doubts == ()


@pytest.mark.parametrize(
    "broken",
    [
        "itâ€™s not â€œoverâ€\x9d yet",
        "Das Ã¼bliche GerÃ¤t",
        "Ð\x9fÐ¾Ñ€Ñ‚ Ð±Ñ‹Ð» Ð·Ð°Ðº",
        "le cafÃ© et la thÃ©orie",
    ],
)
def test_mojibake(broken: str) -> None:
    """Two stretches of wrongly decoded letters are no accident."""
    source = f"# Storm\n\n{PROSE} {broken} {broken}\n"
    (doubt,) = doubts(source, DoubtKind.MOJIBAKE)
    assert doubt.span.of(source)[0] in "âÃÐ"
    assert "ftfy" in doubt.message
    assert 0.0 <= doubt.confidence < 0.5


@pytest.mark.parametrize(
    "words", ["São Paulo", "Â", "Ångström", "“It’s over”", "ÃO DE AÇÃO", "Ã¼ once"]
)
def test_no_mojibake(words: str) -> None:
    """Capitals with accents, and a single odd pair, are printed words."""
    assert doubts(f"# Storm\n\n{PROSE} {words}.\n", DoubtKind.MOJIBAKE) == []


@pytest.mark.parametrize(
    "source", ["", "404", "Page not found", "Home\n\nNews\n\nSport\n\nWeather"]
)
def test_not_an_article(source: str) -> None:
    """No paragraph of prose: the doubt covers all of it."""
    (doubt,) = doubts(source, DoubtKind.NOT_AN_ARTICLE)
    assert doubt.span == newsparse.Span(0, len(source))


@pytest.mark.parametrize(
    "source",
    [
        "https://gazette.example/storm-closes-ports",
        "articles/storm.txt\n",
        "/home/jane/articles/storm",
        "~/storm",
        r"C:\articles\storm.md",
        "../storm",
        "Storm closes ports, 3 May.pdf",
    ],
)
def test_the_name_of_a_file_is_no_article(source: str) -> None:
    """Who passes a name in the place of a text is told what to do."""
    (doubt,) = doubts(source, DoubtKind.NOT_AN_ARTICLE)
    assert "not opened" in doubt.message


@pytest.mark.parametrize(
    "source",
    ["", "404", "Page not found", "Storm/Flood\n\nNews", "and/or this and that", "港/湾 閉鎖"],
)
def test_words_are_no_name_of_a_file(source: str) -> None:
    """A slash between words makes no path of them."""
    (doubt,) = doubts(source, DoubtKind.NOT_AN_ARTICLE)
    assert "opened" not in doubt.message


@pytest.mark.parametrize(
    "source", [PROSE, "It was dark.", "# Storm\n\nThe port was shut.", PROSE[:70]]
)
def test_an_article(source: str) -> None:
    """A sentence is enough, and so is a line of some length."""
    assert doubts(source, DoubtKind.NOT_AN_ARTICLE) == []


@pytest.mark.parametrize("end", ["", ",", "…", "..."])
def test_truncated(end: str) -> None:
    """The last paragraph leaves off in the middle of a sentence."""
    source = f"# Storm\n\n{PROSE}\n\n{PROSE[:90].rstrip()}{end}"
    (doubt,) = doubts(source, DoubtKind.TRUNCATED)
    assert doubt.span.of(source).startswith("The ferries")
    assert doubt.span.stop == len(source)


@pytest.mark.parametrize(
    "tail",
    [
        PROSE,
        f"{PROSE[:-1]}?",
        f"{PROSE[:-1]}.”",
        "John Roe",
        f"{PROSE[:90].rstrip()}\n\nContact the newsroom: desk@gazette.example",
        f"{PROSE[:90].rstrip()}\n\n* * *",
    ],
)
def test_not_truncated(tail: str) -> None:
    """A full stop, a signature, a footer, a rule: the text is complete."""
    assert doubts(f"# Storm\n\n{PROSE}\n\n{tail}", DoubtKind.TRUNCATED) == []


def test_near_join() -> None:
    """A gap that could have gone either way says so, with the cues, and how sure it is."""
    seen: list[Doubt] = []
    for size in range(20, 150, 3):
        before, after = PROSE[:size].rstrip(), PROSE[size:].lstrip()
        for head in (after[0].upper() + after[1:], f"“{after[0].upper()}{after[1:]}"):
            source = f"{PROSE}\n\n{before}\n\n{head}\n\n{PROSE} They said so."
            article = newsparse.parse(source)
            for doubt in article.doubts:
                if doubt.kind is not DoubtKind.NEAR_JOIN:
                    continue
                seen.append(doubt)
                assert not doubt.span.of(source).strip()
                assert 0.5 <= doubt.confidence < 0.71
                kept = len(article.paragraphs) == 4
                if len([d for d in article.doubts if d.kind is DoubtKind.NEAR_JOIN]) == 1:
                    assert doubt.message.startswith("kept apart: " if kept else "joined: ")
    assert seen


def test_kept_hyphen() -> None:
    """Nothing tells whose hyphen it was: it stays, and is a doubt."""
    source = (
        "# Storm\n\nNobody had a long term in office, and so the council voted for a long-\nterm "
        "plan that was to cost two million, which nobody had asked for at all.\n"
    )
    (doubt,) = doubts(source, DoubtKind.KEPT_HYPHEN)
    assert doubt.span.of(source) == "-\n"
    assert "long-term plan" in newsparse.parse(source).paragraphs[0].text


def test_a_hyphen_with_evidence_is_no_doubt() -> None:
    """The word stands elsewhere."""
    source = (
        "# Storm\n\nThe long-term plan was made in 1994, and now the council wants a new long-\nterm "
        "plan that was to cost two million, which nobody had asked for at all.\n"
    )
    assert doubts(source, DoubtKind.KEPT_HYPHEN) == []


def test_ambiguous_date_is_one_doubt() -> None:
    """One date, one doubt."""
    source = f"# Storm\n\nBy Jane Doe\n04/05/2025\n\n{PROSE}\n"
    assert len(doubts(source, DoubtKind.AMBIGUOUS_DATE)) == 1


def test_ambiguous_date() -> None:
    """Day or month first: both readings stand in the message."""
    source = f"# Storm\n\nBy Jane Doe\n04/05/2025\n\n{PROSE}\n"
    doubt = doubts(source, DoubtKind.AMBIGUOUS_DATE)[0]
    assert doubt.span.of(source) == "04/05/2025"
    assert "2025-05-04" in doubt.message
    assert "2025-04-05" in doubt.message


def test_doubts_are_sorted() -> None:
    """They stand in the order of the text."""
    source = f"# Storm â€™ â€™\n\n04/05/2025\n\n{PROSE}\n\n{PROSE[:90]}"
    spans = [doubt.span for doubt in newsparse.parse(source).doubts]
    assert len(spans) >= 3
    assert spans == sorted(spans)


@pytest.mark.parametrize("byline", ["By Clara Benson", "Von Clara Benson", "Par Clara Benson"])
def test_a_byline_below_a_greeting(byline: str) -> None:
    """It stands amid the text, and nobody is named above it."""
    text = (
        f"Title: Storm closes ports\nDate: 14 April 2025\n\nGood morning. It's Monday.\n\n{byline}"
    )
    source = f"{text}\n\n{PROSE}\n"
    assert not newsparse.parse(source).authors
    assert newsparse.parse(source).paragraphs[1].text == byline
    (doubt,) = doubts(source, DoubtKind.BYLINE_IN_BODY)
    assert doubt.span.of(source) == byline
    assert byline in doubt.message


@pytest.mark.parametrize(
    "told",
    [
        "By the sea",
        "Clara Benson",
        "By Monday the storm had gone.",
        "From the newsroom",
        "By night",
    ],
)
def test_what_is_no_byline_below_a_greeting(told: str) -> None:
    """Crossheads, names that nothing marks, and sentences."""
    text = f"Title: Storm closes ports\nDate: 14 April 2025\n\nGood morning. It's Monday.\n\n{told}"
    assert not doubts(f"{text}\n\n{PROSE}\n", DoubtKind.BYLINE_IN_BODY)


def test_a_byline_below_the_text_where_somebody_signs_above() -> None:
    """Then it is of another text, or of a part."""
    source = f"# Storm\n\nBy Jane Doe\n\n{PROSE}\n\n{PROSE}\n\nBy Clara Benson\n\n{PROSE}\n"
    assert not doubts(source, DoubtKind.BYLINE_IN_BODY)


@pytest.mark.parametrize(
    ("source", "at"),
    [
        (f"Storm closes ports\\n\\nBy Jane Doe\\n\\n{PROSE}", r"\n"),
        (f"<h1>Storm closes ports</h1><p>By Jane Doe</p><p>{PROSE}</p>", "</h1><p"),
        (f"<div><p>{PROSE}</p> <p>{PROSE}</p></div>\n", "</p> <p"),
        (f"<h1>Storm closes ports</h1>\r\n  <p>{PROSE}</p>\n", "</h1>\r\n  <p"),
        (f'\ufeff{{"title": "Storm", "body": "{PROSE}"}}', '\ufeff{"title":'),
        (f'[\n {{\n  "body": "{PROSE}\\n\\n{PROSE}\\n"\n }}\n]', '[\n {\n  "body":'),
    ],
)
def test_the_source_of_a_page_or_spelled_out_breaks(source: str, at: str) -> None:
    """What a field of a database may hold has to be decoded first, and that is said."""
    (doubt,) = doubts(source, DoubtKind.UNREAD)
    assert doubt.span.of(source) == at


@pytest.mark.parametrize(
    "text",
    [
        f"# Storm\n\n{PROSE}\n\n<p>{PROSE}</p>\n\n<p>{PROSE}</p>\n",
        f"# Storm\n\n{PROSE} The program prints a \\n where it should break the line.\n",
        f"# Storm\n\n<u>{PROSE}</u> <b>So it is.</b>\n\n{PROSE}",
        f"<div>\n</div>\n<div>\n\n{PROSE}\n\n</div>",
        f"[Jane Doe] {PROSE}",
        f'{{"Harbour", the paper said}} {PROSE}',
        f'# Storm\n\n{PROSE}\n\n{{"body": "This is what the program prints."}}',
    ],
)
def test_tags_and_escapes_of_a_readable_text(text: str) -> None:
    """Elements on lines of their own and inline tags are read as they are."""
    assert not doubts(text, DoubtKind.UNREAD)
