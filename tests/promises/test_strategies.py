"""The strategies keep their own promises: what they draw, what they shrink to, what they catch."""

from __future__ import annotations

import datetime as dt
import itertools
import os
import pickle
import subprocess
import sys

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.lines import INVISIBLE
from newsparse.testing import (
    LANGUAGES,
    MESS,
    Mess,
    Printing,
    article_dates,
    articles,
    headlines,
    lexicon,
    paragraphs,
    plain,
    printed,
    reprints,
    texts,
)

FIND = settings(max_examples=2_000, derandomize=True, database=None, phases=[Phase.generate])
SHRINK = settings(FIND, phases=[Phase.generate, Phase.shrink])

# The front of an article tells nothing of its body: these readings are looked at by others.
FRONT = {Mess.DATE_FIRST, Mess.ONE_LINE, Mess.TIGHT, Mess.BYLINE_HEADING}


def read_without_repair(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Read as a reader does that repairs nothing: blocks between blank lines, # for a headline."""
    headline, *blocks = text.removesuffix("\n").split("\n\n")
    if headline.startswith("# "):
        return headline[2:], tuple(map(plain, blocks))
    return None, tuple(map(plain, (headline, *blocks)))


def is_read_without_repair(text: str, article: newsparse.Article) -> bool:
    """Tell whether that is enough for headline and paragraphs."""
    body = tuple(paragraph.text for paragraph in article.paragraphs)
    return read_without_repair(text) == (article.title, body)


def plain_articles(*, footer: bool = False) -> st.SearchStrategy[newsparse.Article]:
    """Draw articles of running text alone."""
    return articles(
        languages=["en"], front=False, footer=footer, kinds=[newsparse.ParagraphKind.TEXT]
    )


@pytest.mark.parametrize("kind", sorted(MESS))
def test_each_kind_of_mess_is_drawn(kind: Mess) -> None:
    """Every kind of mess occurs, and can occur with little else."""
    lines = {Mess.WRAP} if kind in {Mess.INDENT, Mess.HYPHENATION} else set[Mess]()
    printing = find(printed(mess={kind, *lines}), lambda p: kind in p.mess, settings=FIND)
    assert printing.mess <= {kind, *lines}


@given(printed())
def test_mess_is_what_was_done(printing: Printing) -> None:
    """A printing says what is in it: the simplest kinds can be seen in the text."""
    text, mess = printing.text, printing.mess
    assert text.startswith("\ufeff") == (Mess.BOM in mess)
    assert ("\f" in text) == (Mess.FORM_FEEDS in mess)
    assert (Mess.FOOTER in mess) == bool(printing.article.footer)
    assert (printing.width is not None) == (Mess.WRAP in mess)
    assert bool(set(text[1:]) & set(INVISIBLE)) == (Mess.INVISIBLE in mess)
    assert bool(set(text) & set("\r\x85\u2028\u2029")) == (Mess.NEWLINES in mess)
    assert Mess.HYPHENATION not in mess or Mess.WRAP in mess


@given(printed(article=plain_articles(), mess=()))
def test_a_reader_that_repairs_nothing_reads_clean_text(printing: Printing) -> None:
    """With no mess, and nothing but headline and paragraphs, no repair is needed."""
    assert is_read_without_repair(printing.text, printing.article)


@pytest.mark.parametrize("kind", sorted(MESS - FRONT))
def test_a_reader_that_repairs_nothing_fails(kind: Mess) -> None:
    """Each kind of mess-proof reading is failed by the reader that read the clean text."""
    lines = {Mess.WRAP} if kind in {Mess.INDENT, Mess.HYPHENATION} else set[Mess]()
    find(
        printed(article=plain_articles(footer=kind is Mess.FOOTER), mess={kind, *lines}),
        lambda p: kind in p.mess and not is_read_without_repair(p.text, p.article),
        settings=FIND,
    )


def test_a_reader_that_repairs_nothing_fails_the_other_readings() -> None:
    """It fails bylines and dates, plain Markdown with a footer, and the insertion of a line."""
    signed = articles(languages=["en"]).filter(lambda article: bool(article.byline))
    find(signed, lambda a: not is_read_without_repair(a.to_markdown(), a), settings=FIND)

    def is_local(pair: tuple[Printing, newsparse.Paragraph]) -> bool:
        printing, new = pair
        _, second, *_ = (paragraph.markdown for paragraph in printing.article.paragraphs)
        text = printing.text.replace(second, f"{new.markdown}\n\n{second}", 1)
        before, after = read_without_repair(printing.text), read_without_repair(text)
        return after[1] == (before[1][0], new.text, *before[1][1:])

    wrapped = printed(
        article=articles(languages=["en"], front=False, min_paragraphs=2), mess={Mess.CUT}
    )
    find(st.tuples(wrapped, paragraphs(languages=["en"])), lambda p: not is_local(p), settings=FIND)


@pytest.mark.parametrize("kind", [Mess.CUT, Mess.WRAP])
def test_shrinks_to_two_short_paragraphs(kind: Mess) -> None:
    """What fails for two paragraphs is shown with two short ones and no other mess."""
    printing = find(
        printed(mess={*MESS} - {Mess.INDENT, Mess.HYPHENATION}),
        lambda p: (
            kind in p.mess
            and len(p.article.paragraphs) > 1
            and not is_read_without_repair(p.text, p.article)
        ),
        settings=SHRINK,
    )
    article = printing.article
    assert len(article.paragraphs) == 2
    assert printing.mess == {kind}
    assert len(article.body) < 180
    assert article.byline is None
    assert not article.footer


def test_shrinks_to_the_first_words() -> None:
    """The simplest article is made of what stands first in the lists."""
    article = find(articles(), lambda a: len(a.paragraphs) > 1, settings=SHRINK)
    words = lexicon("en")
    assert article.title == words.headlines[0]
    assert [p.text for p in article.paragraphs] == [words.sentences[0]] * 2


@given(st.data())
def test_arguments_are_limits(data: st.DataObject) -> None:
    """What the arguments rule out is never drawn."""
    languages = data.draw(st.sets(st.sampled_from(LANGUAGES), min_size=1))
    least = data.draw(st.integers(1, 4))
    most = data.draw(st.integers(least, 6))
    article = data.draw(
        articles(
            languages=languages,
            min_paragraphs=least,
            max_paragraphs=most,
            markup=False,
            repeats=False,
            front=False,
            footer=False,
        )
    )
    assert len({paragraph.text for paragraph in article.paragraphs}) == len(article.paragraphs)
    assert article.language in languages
    assert least <= len(article.paragraphs) <= most
    assert all(paragraph.text == paragraph.markdown for paragraph in article.paragraphs)
    assert (article.byline, article.date, article.footer) == (None, None, newsparse.Footer())


@given(printed(languages=["en"], mess={Mess.WRAP, Mess.HYPHENATION}, max_width=60))
def test_lines_are_no_longer_than_the_width(printing: Printing) -> None:
    """Wrapped running text keeps to its columns, and its lines are as full as they can be."""
    if printing.width is None:
        return
    assert 40 <= printing.width <= 60
    blocks = printing.text.strip().split("\n\n")
    wrapped = [block.split("\n") for block in blocks if "\n" in block]
    assert wrapped
    for lines in wrapped:
        assert all(len(line) <= printing.width for line in lines)
        assert all(
            len(line) + len(after.split(" ")[0]) + 1 > printing.width or line.endswith("-")
            for line, after in itertools.pairwise(lines)
        )


@given(headlines(kickers=True), article_dates(max_value=dt.date(2000, 1, 31)))
def test_values_can_be_narrowed_and_widened(
    headline: newsparse.Headline, date: newsparse.ArticleDate
) -> None:
    """Headlines may have kickers and sites; dates keep to the days that are allowed."""
    assert headline.kicker != headline.text != headline.site
    day = date.to_date()
    assert day is not None
    assert dt.date(1990, 1, 1) <= day <= dt.date(2000, 1, 31)
    assert str(day.year) in date.text


@given(articles(), st.data())
def test_two_printings_hold_the_same_letters(
    article: newsparse.Article, data: st.DataObject
) -> None:
    """A printing drops no word of the article and leaves the order alone."""
    printing = data.draw(printed(article=st.just(article)))
    seen = iter(char for char in printing.text if char.isalnum())
    for paragraph in article.paragraphs:
        assert all(letter in seen for letter in paragraph.text if letter.isalnum())


@given(st.data())
def test_reprints_differ_in_blanks_alone(data: st.DataObject) -> None:
    """A reprint of any text has its characters, blanks and newlines and byte order mark apart."""
    text = data.draw(texts())
    again = data.draw(reprints(text))
    kept = [char for char in text.lstrip("\ufeff") if not char.isspace() or char == "\f"]
    assert [
        char for char in again.lstrip("\ufeff") if not char.isspace() or char == "\f"
    ] == kept or again == text


def test_lists_have_no_doubles() -> None:
    """No list holds an entry twice, and no sentence can be told from its words alone."""
    for code in LANGUAGES:
        words = lexicon(code)
        for entries in (words.all_sentences, words.names, words.headlines, words.dates):
            assert len(set(entries)) == len(entries)
        assert all(plain(sentence)[-1] in '.!?。？।؟”"' for sentence in words.all_sentences)
        assert len(words.months) == 12


@pytest.mark.parametrize("by_hand", [True, False])
def test_from_type_in_a_fresh_process(by_hand: bool) -> None:
    """The entry point registers the strategies, whichever of the two is imported first."""
    program = (
        "import newsparse.testing\n" * by_hand
        + "import warnings; warnings.simplefilter('ignore')\n"
        + "from hypothesis import strategies as st\n"
        + "import newsparse\n"
        + "names = [n for n in dir(newsparse.model) if n[0].isupper()]\n"
        + "values = [st.from_type(newsparse.Article).example() for _ in range(3)]\n"
        + "assert all(isinstance(value, newsparse.Article) for value in values)\n"
        + "assert all(value.headline and value.paragraphs for value in values)\n"
    )
    environment = {**os.environ, "HYPOTHESIS_STORAGE_DIRECTORY": os.devnull}
    subprocess.run([sys.executable, "-c", program], check=True, env=environment, timeout=60)


PUBLIC_TYPES: tuple[type[object], ...] = (
    newsparse.Article,
    newsparse.ArticleDate,
    newsparse.Author,
    newsparse.Boilerplate,
    newsparse.Byline,
    newsparse.Dateline,
    newsparse.Doubt,
    newsparse.Footer,
    newsparse.Headline,
    newsparse.Link,
    newsparse.Paragraph,
    newsparse.Repair,
    newsparse.Segment,
    newsparse.Span,
)


@pytest.mark.parametrize("cls", PUBLIC_TYPES)
@settings(max_examples=20)
@given(data=st.data())
def test_every_public_type_has_a_strategy(cls: type[object], data: st.DataObject) -> None:
    """Values of every type can be drawn by their type; they are valid, and hash by content."""
    value = data.draw(st.from_type(cls))
    assert type(value) is cls
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert hash(again) == hash(value)
    assert len(repr(value).splitlines()) == 1


def test_hard_sentences_are_in() -> None:
    """Sentences that open like a byline, a date or a quotation are among the words."""
    sentences = lexicon("en").all_sentences
    for opening in ("By ", "May ", "12 ", "“", '"', "‘", "Copyright ", "Published "):
        assert any(sentence.startswith(opening) for sentence in sentences), opening
    scripts = {code for code in LANGUAGES if code not in {"en", "de"}}
    assert len(scripts) + 1 >= 6
    for first, second in itertools.combinations(LANGUAGES, 2):
        assert not set(lexicon(first).all_sentences) & set(lexicon(second).all_sentences)
