"""The article in the dump of a whole page."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given

import newsparse
from newsparse import Article, Author, SegmentKind
from newsparse.fields.byline import BylineScan
from newsparse.fields.tables import Tables
from newsparse.testing import articles, printed
from newsparse.testing.printings import Printing

PARAGRAPHS = """\
Ferries stayed in harbour on Monday as the wind rose to force ten, and trains ran late or \
not at all along the whole of the southern coast.
The harbour master said that nobody in the town had seen such waves since the winter of \
1987, when the old pier was carried away in one night.
“We closed the gates at six and told everybody to go home,” he said. “Most of them did.”
A spokesman for the railway said that engineers were looking at the line between the two \
ports, where the sea had washed stones out of the bank, and that the first trains would \
not run before Wednesday.
Schools will be open again on Tuesday.""".split("\n")
SECTIONS = (
    "Home News World Politics Sport Football Cricket Culture Books Film Travel Weather".split()
)
SITE = "About us|Contact|Privacy|Terms of use|Cookies|Jobs|Advertise|Archive|Newsletters|Podcasts|Puzzles|RSS"


def menu(*, marks: str = "  * ") -> str:
    """Return a menu as tools print it."""
    return "\n".join(marks + name for name in SECTIONS)


def wrapped(text: str, width: int = 78) -> str:
    """Break a paragraph at *width* columns."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return "\n".join(lines)


def html2text() -> str:
    """Return a page as html2text prints it: wrapped, with marks and links."""
    links = "\n".join(f"  * [{name}](https://gazette.example/{name.lower()})" for name in SECTIONS)
    body = "\n\n".join(map(wrapped, PARAGRAPHS))
    site = "\n".join(f"  * [{name}](/{name[:4]})" for name in SITE.split("|"))
    return (
        f"Skip to content\n\n{links}\n\nSearch\n\nLog in\n\n[](https://gazette.example)\n\n"
        "# Storm closes ports\n\nBy Jane Doe\n\n14 April 2025\n\nShare this article\n\n"
        f"  * Facebook\n  * Mail\n  * Copy link\n  * Print\n\n{body}\n\n## More on this story\n\n"
        "  * Ferry company cancels all crossings until the end of the week\n"
        "  * How to read a weather map, and what the colours stand for\n\n"
        f"{site}\n\n© 2025 Harbour Gazette. All rights reserved.\n"
    )


def inscriptis() -> str:
    """Return a page as inscriptis prints it: indented, one paragraph a line, no marks."""
    body = "\n".join("        " + text for text in PARAGRAPHS)
    site = "\n".join("      * " + name for name in SITE.split("|"))
    return (
        f"Skip to content\n{menu(marks='      * ')}\n    Search\n    Log in\n"
        "        Storm closes ports along the southern coast\n          14 April 2025\n"
        f"          By Jane Doe\n{body}\n    More on this story\n"
        "      * Ferry company cancels all crossings until the end of the week\n"
        f"{site}\n    © 2025 Harbour Gazette. All rights reserved.\n"
    )


def check(text: str) -> Article:
    """Parse, and check that every character is accounted for."""
    article = newsparse.parse(text)
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    for paragraph in article.paragraphs:
        assert newsparse.replay(text, paragraph) == paragraph.text
    return article


@pytest.mark.parametrize("page", [html2text(), inscriptis()], ids=["html2text", "inscriptis"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_page(page: str, newline: str) -> None:
    """Headline, byline, date and paragraphs are found among the menus, and nothing else."""
    article = check(page.replace("\n", newline))
    assert article.title is not None
    assert article.title.startswith("Storm closes ports")
    assert article.authors == (Author(name="Jane Doe"),)
    assert article.date is not None
    assert article.date.iso == "2025-04-14"
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize("page", [html2text(), inscriptis()], ids=["html2text", "inscriptis"])
def test_what_stands_outside(page: str) -> None:
    """The menus above are one aside; the site's links and copyright line are the footer."""
    article = newsparse.parse(page)
    first = article.asides[0]
    assert first.kind == "navigation"
    assert first.text.startswith("Skip to content")
    assert "Cricket" in first.text
    assert "gazette.example" not in first.text
    kinds = [block.kind.value for block in article.footer]
    assert "navigation" in kinds
    assert "copyright" in kinds
    assert article.segments[0].kind is SegmentKind.ASIDE
    assert [aside.span for aside in article.asides] == sorted(a.span for a in article.asides)


def test_offers_between_headline_and_text() -> None:
    """The headline may stand far above the text, with forms and offers between."""
    offers = "\n".join(f"      * Offer {number} of the week" for number in range(90))
    text = inscriptis().replace("          By Jane Doe\n", f"          By Jane Doe\n{offers}\n")
    article = check(text)
    assert article.title == "Storm closes ports along the southern coast"
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


def test_menu_within_the_text() -> None:
    """A box of links between two paragraphs is no part of either."""
    box = "Newsletter\n\nSign up\n\nPopular\n\n  * Tides\n  * Ferries\n  * Trains\n  * Roads\n\n"
    second = wrapped(PARAGRAPHS[1])
    article = check(html2text().replace(second, box + second))
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


def test_wrapped_headline() -> None:
    """A marked headline that the tool has wrapped is one headline."""
    title = (
        "Storm closes ports along the whole of the southern coast, and nobody can tell for how long"
    )
    article = check(html2text().replace("# Storm closes ports", wrapped("# " + title)))
    assert article.title == title


def test_listed_headline_and_byline() -> None:
    """Tools print the items of a page's header as a list of one."""
    text = html2text().replace(
        "# Storm closes ports\n\nBy Jane", "  * # Storm closes the ports\n\n  * By Jane"
    )
    article = check(text)
    assert article.title == "Storm closes the ports"
    assert article.authors == (Author(name="Jane Doe"),)


def test_teasers_after_the_text() -> None:
    """Titles and teasers of other stories that end the page are none of the article."""
    teasers = "\n".join(
        f"        {title} reaches the coast, and nobody is any the wiser for it\n"
        f"        The {title.lower()} was seen from the pier on Sunday by two anglers, who told the "
        "paper that they had never before in their lives looked at anything like it."
        for title in ("Whale", "Iceberg", "Balloon", "Raft")
    )
    text = inscriptis().replace("    More on", f"{teasers}\n    More on")
    assert [paragraph.text for paragraph in check(text).paragraphs] == PARAGRAPHS


def test_an_address_over_many_lines_is_no_text() -> None:
    """Buttons whose addresses a tool has wrapped at their hyphens leave nothing."""
    button = (
        "[\n](https://share.example/sharer.php?u=https%3A%2F%2Fgazette.example%2Fstorm-closes-\n"
        "ports-of-the-north-and-nobody-knows-for-how-\nlong-b1189828.html&title=Storm%20closes)"
    )
    loose = "[ ](mailto:?subject=Storm closes ports. The sea is high&body=https://gazette.example)"
    first = wrapped(PARAGRAPHS[1])
    text = html2text().replace(first, f"{button}{button}\n\n{loose}\n\n{first}")
    assert [paragraph.text for paragraph in check(text).paragraphs] == PARAGRAPHS


def test_rights_end_the_text() -> None:
    """Behind the line that reserves the rights, or the first paragraph again, is another story."""
    other = wrapped(PARAGRAPHS[3].replace("railway", "airport").replace("line", "runway"))
    last, long = wrapped(PARAGRAPHS[-1]), f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}"
    rights = html2text().replace(last, f"{last}\n\n© ℗ All rights reserved.\n\n{other}")
    assert [paragraph.text for paragraph in check(rights).paragraphs] == PARAGRAPHS
    once = html2text().replace(wrapped(PARAGRAPHS[0]), wrapped(long))
    again = once.replace(last, f"{last}\n\n{wrapped(long)}\n\n{other}")
    expected = [long, *PARAGRAPHS[1:]]
    assert [paragraph.text for paragraph in check(again).paragraphs] == expected


def test_the_text_goes_on_below_an_advertisement() -> None:
    """The last paragraph is of the article, though more than one short line parts it."""
    last = PARAGRAPHS[-1].replace(
        "again",
        "again, the council said, unless the wind turns, the sea rises once more and the road to "
        "the harbour has to be closed,",
    )
    between = "Advertisement\n\nStory continues below\n\nAlready closed\n\nPlease wait"
    text = html2text().replace(PARAGRAPHS[-1], f"{between}\n\n{wrapped(last)}")
    assert check(text).paragraphs[-1].text == last


def ordinary() -> dict[str, str]:
    """Return articles with many short lines that are no pages with menus."""
    front = "# Storm closes ports\n\nBy Jane Doe\n\n14 April 2025\n\n"
    prose = "\n\n".join(PARAGRAPHS)
    results = "\n".join(f"  * Harbour {n} Town {n + 1}" for n in range(30))
    ticker = "\n\n".join(f"{8 + n // 2}:{n % 2 * 3}0\n\n{PARAGRAPHS[n % 5]}" for n in range(20))
    interview = "\n\n".join(f"And then?\n\n{PARAGRAPHS[n % 5]}" for n in range(20))
    items = "\n\n".join(f"## {n}. The pier\n\n{PARAGRAPHS[n % 5]}" for n in range(1, 13))
    verse = "\n".join(
        "The wind went up\nThe wind went down\nAnd all the town\nWas blown around\n"
        for _ in range(9)
    )
    return {
        "wrapped": front + "\n\n".join(map(wrapped, PARAGRAPHS * 4)),
        "narrow": front + "\n\n".join(wrapped(text, 34) for text in PARAGRAPHS * 3),
        "results": front + prose + "\n\n" + results,
        "ticker": front + ticker,
        "interview": front + interview,
        "listicle": front + items,
        "verse": front + prose + "\n\n" + verse,
        "plain": "Storm closes ports\nBy Jane Doe\n" + "\n".join(PARAGRAPHS * 8),
    }


@pytest.mark.parametrize("name", ordinary())
def test_ordinary_articles(name: str) -> None:
    """Results, tickers, interviews, lists, verse and narrow columns are no menus."""
    text = ordinary()[name]
    article = check(text)
    assert article.title == "Storm closes ports"
    navigation = [
        block for block in (*article.asides, *article.footer) if block.kind == "navigation"
    ]
    assert navigation == []


def test_page_without_an_article() -> None:
    """A page that is menus alone has no window, and loses nothing."""
    text = "\n".join([menu(), *SITE.split("|"), menu(), *SITE.split("|")])
    check(text)


@given(articles())
def test_drawn_articles_are_no_pages(drawn: Article) -> None:
    """No drawn article is taken for a page with menus."""
    article = newsparse.parse(drawn.to_markdown())
    assert all(aside.kind != "navigation" for aside in article.asides)


@given(printed())
def test_printings_are_no_pages(printing: Printing) -> None:
    """Nor is any messy printing of one: its first words are not put aside as a menu."""
    article = newsparse.parse(printing.text)
    assert not article.segments or article.segments[0].kind is not SegmentKind.ASIDE


@given(articles(languages=("en",), min_paragraphs=6, markup=False, footer=False))
def test_drawn_article_on_a_page(drawn: Article) -> None:
    """A drawn article between menus keeps the headline it has without them."""
    assume(drawn.headline is not None and drawn.byline is not None)
    # "Storm ports" may as well be the name of a section.
    assume(len((drawn.title or "").split()) > 2 and len(drawn.title or "") > 17)
    assume(sum(len(paragraph.text) for paragraph in drawn.paragraphs) > 500)
    page = f"{menu()}\n\nSearch\n\nLog in\n\n{drawn.to_markdown()}\n\n{menu()}\n\n{menu()}\n"
    article = check(page)
    assert article.title == newsparse.parse(drawn.to_markdown()).title


def test_headline_beside_its_byline() -> None:
    """The line above byline and date is the headline, whatever longer lines stand below them."""
    caption = "The harbour master, second from left, and two of his men look at the old pier"
    for page, date in (html2text(), "14 April 2025"), (inscriptis(), "          14 April 2025"):
        title = "Storm closes ports along the southern coast"
        bare = page.replace("# Storm closes ports", title).replace("By Jane Doe", "Jane Doe")
        below = bare.replace(date, f"{date[:-13]}Published 3 hours ago\n\n{caption} more >", 1)
        assert check(below).title == title


def test_the_rest_of_a_link() -> None:
    """What a tool leaves of a link that it has cut is markup, and each line of a page a paragraph."""
    page = html2text().replace(
        "Share this article",
        "Share this article\n\n](https://share.example/?u=https%3A%2F%2Fgazette.example)",
    )
    assert [p.text for p in check(page).paragraphs] == PARAGRAPHS
    label = "READ MORE: How to read a weather map, and what the colours stand for"
    page = inscriptis().replace(PARAGRAPHS[3], f"{label}\n        {PARAGRAPHS[3]}")
    article = check(page)
    assert [p.text for p in article.paragraphs] == PARAGRAPHS
    assert label in [aside.text for aside in article.asides]


def test_short_paragraphs_behind_a_label_and_a_crosshead() -> None:
    """A label and a crosshead may outweigh a short paragraph: two of them are the article's."""
    end = [
        "A town without boats",
        "The company offers three millions. “They want to build flats,” says the fisherman.",
        "The town council says that it stands by the fishermen, as long as there are any.",
    ]
    text = inscriptis().replace(
        "    More on",
        "        Read also: The quay is sold\n"
        + "".join(f"        {line}\n" for line in end)
        + "    More on",
    )
    assert [paragraph.text for paragraph in check(text).paragraphs] == PARAGRAPHS + end


def test_a_caption_marked_as_a_heading() -> None:
    """A heading right above the text is the headline, and one among the paragraphs is none."""
    second = wrapped(PARAGRAPHS[1])
    text = html2text().replace(
        second, f"{second}\n\n# The harbour master, left, looks at the gate of the old pier"
    )
    article = check(text)
    assert article.title == "Storm closes ports"
    assert [p.text for p in article.paragraphs if p.text in PARAGRAPHS] == PARAGRAPHS


def test_a_headline_that_is_marked_within_a_list() -> None:
    """Its mark outranks that of the deck below it."""
    text = html2text().replace(
        "# Storm closes ports\n\n",
        "  * # Storm closes ports\n\n## Ferries stay in, and nobody can tell for how long\n\n",
    )
    article = check(text)
    assert article.title == "Storm closes ports"
    assert [paragraph.text for paragraph in article.paragraphs] == PARAGRAPHS


def test_initials_end_a_paragraph_on_a_page() -> None:
    """A last paragraph may end in who wrote it."""
    last = (
        "The engineers will look at the hinges on Thursday, when the tide is low, and until then "
        "nobody may cross the lock, on foot or otherwise. The gates stay shut. (jd)"
    )
    text = inscriptis().replace(
        "    More on", f"        What comes next\n        {last}\n    More on"
    )
    assert [p.text for p in check(text).paragraphs] == [*PARAGRAPHS, "What comes next", last]


def test_a_crosshead_below_a_menu_within_the_text() -> None:
    """A heading right above a paragraph is a crosshead; one of several is a title in a list."""
    box = "Article content\n\nAdvertisement 3\n\nTide table\n\n"
    titles = "### Why the gates were closed\n\n### Who builds the new pier"
    below = wrapped(PARAGRAPHS[3])
    for heading, kept in (("### Where the water came from", True), (titles, False)):
        page = html2text().replace(below, f"{box}{heading}\n\n{below}")
        body = [paragraph.text for paragraph in check(page).paragraphs]
        assert [text for text in body if text not in PARAGRAPHS] == [heading[4:]] * kept
        assert [text for text in body if text in PARAGRAPHS][:4] == PARAGRAPHS[:4]


def test_items_of_menus_are_asked_for_no_byline(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mark of an item makes no byline of a menu's entry; a word for who wrote does."""
    asked: set[str] = set()
    scan = Tables.scan_byline

    def noted(tables: Tables, text: str, *args: Any, **options: Any) -> BylineScan | None:
        asked.add(text)
        return scan(tables, text, *args, **options)

    monkeypatch.setattr(Tables, "scan_byline", noted)
    entries = [f"{name} {kind}" for name in ("Lantern", "Herring") for kind in ("Walks", "Stews")]
    items = "".join(f"      * {entry}\n" for entry in entries)
    article = check(inscriptis().replace("    Search\n", f"    Search\n{items}"))
    assert article.byline is not None
    assert article.byline.text == "By Jane Doe"
    assert asked.isdisjoint(f"* {entry}" for entry in entries)
