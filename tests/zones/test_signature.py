"""Who signs below the text, where nobody does above it."""

from __future__ import annotations

import newsparse
from newsparse import Article, SegmentKind

TEXT = {
    "en": (
        "# Storm closes the ports of the north\n\n14 April 2025\n\n",
        (
            "The ferries to the islands stayed in harbour on Monday because the wind had risen to force "
            "ten, and nobody could say when the first of them would leave the quay again.\n\n"
            "The council met in the school on Monday evening to count what the storm had cost the town, "
            "and the mayor said that Marta Quill had lost the roof of her shop."
        ),
    ),
    "de": (
        "# Sturm schließt die Häfen des Nordens\n\n14. April 2025\n\n",
        (
            "Die Fähren zu den Inseln blieben am Montag im Hafen, weil der Wind auf Stärke zehn gestiegen "
            "war, und niemand konnte sagen, wann die erste wieder ablegen würde."
        ),
    ),
    "zh": (
        "# 风暴关闭北方港口\n\n2025年4月14日\n\n",
        "由于风力升至十级，前往各岛的渡轮周一都停在港内，没有人能说出第一艘船何时能再次离开码头，居民们只能等待。",
    ),
}


def read(text: str, language: str = "en", *, above: str = "", between: str = "\n\n") -> Article:
    """Return the article of a language with *text* below it, and *above* in front of the date."""
    head, body = TEXT[language]
    return newsparse.parse(head.replace("\n\n", f"\n\n{above}", 1) + body + between + text)


SIGNED = [
    ("en", "Author: Jane Doe", ["Jane Doe"]),
    ("en", "Written by Jane Doe", ["Jane Doe"]),
    ("en", "By Jane Doe, Staff Writer", ["Jane Doe"]),
    ("en", "— Jane Doe", ["Jane Doe"]),
    ("en", "-- Jane Doe, The Harbour Gazette", ["Jane Doe"]),
    ("en", "JANE DOE", ["JANE DOE"]),
    ("en", "Jane Doe", ["Jane Doe"]),
    ("en", "(Jane Doe)", ["Jane Doe"]),
    ("en", "— Reuters", ["Reuters"]),
    ("de", "Von Anna Muster", ["Anna Muster"]),
    ("de", "Autorin: Anna Muster", ["Anna Muster"]),
    ("de", "Text: Anna Muster", ["Anna Muster"]),
    ("de", "Bericht: Anna Muster", ["Anna Muster"]),
    ("de", "(dpa)", ["dpa"]),
    ("zh", "（记者 王小明）", ["王小明"]),
    ("zh", "作者：王小明", ["王小明"]),
]


def test_who_signs_below_the_text_wrote_it() -> None:
    """A name below the text is the author's where none stands above it, and no paragraph."""
    wrong: list[object] = []
    for language, line, names in SIGNED:
        for between in ("\n\n", "\n"):
            article = read(line, language, between=between)
            found = [author.name for author in article.authors]
            body = article.body.split("\n\n")
            if found != names or len(body) != TEXT[language][1].count("\n\n") + 1:
                wrong.append((line, between, found, len(body)))
    assert not wrong


def test_signature_stands_in_one_part() -> None:
    """What was the last line of the text is a byline; a note of the footer stays one as well."""
    article = read("— Jane Doe")
    kinds = [segment.kind for segment in article.segments]
    assert kinds[-1] is SegmentKind.BYLINE
    assert article.byline is not None
    assert article.source[article.byline.span.start : article.byline.span.stop] == "Jane Doe"
    article = read("Written by Jane Doe")
    assert [block.text for block in article.footer] == ["Written by Jane Doe"]
    assert [author.name for author in article.authors] == ["Jane Doe"]


def test_front_outranks_what_stands_below() -> None:
    """Where somebody signs above the text, a name below it stays what it was."""
    article = read("— Martin Keller", above="By Jane Doe\n")
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert article.paragraphs[-1].text == "— Martin Keller"


def test_labelled_author_outranks_what_stands_below() -> None:
    """Nor does a name below the text count where a field says who wrote."""
    text = "---\nauthor: Jane Doe\n---\n" + "".join(TEXT["en"]) + "\n\nMartin Keller"
    article = newsparse.parse(text)
    assert [author.name for author in article.authors] == ["Jane Doe"]
    assert not article.doubts


UNSIGNED = [
    ("en", "(Reporting by Jane Doe and Martin Keller; Editing by John Roe)"),
    ("en", "Jane Doe is a reporter of the Harbour Gazette."),
    ("en", "Jane Doe covers the harbours of the north."),
    ("en", "Contact Jane Doe at jdoe@gazette.example"),
    ("en", "Photo by Jane Doe"),
    ("en", "© Jane Doe"),
    ("en", "Contact the Harbour Gazette\n\nReuters\ndesk@gazette.example"),
    ("en", "Merrin Bay"),
    ("en", "Marta Quill"),
    ("en", "— Marta Quill"),
    ("en", "Read more from Jane Doe"),
    ("en", "Tags: ferries, Jane Doe"),
    ("en", "“We have waited for days, and nobody at the quay tells us anything.”\n\n— Jane Doe"),
    ("de", "Foto: Anna Muster"),
    ("de", "Ansprechpartner: Anna Muster, Tel. 040 12345"),
    ("de", "Anna Muster ist Redakteurin im Ressort Lokales."),
]


def test_not_each_name_below_the_text_signs_it() -> None:
    """Notes on authors, addresses, pictures, subjects and whoever is quoted wrote nothing."""
    wrong = [
        (line, [author.name for author in found])
        for language, line in UNSIGNED
        if (found := read(line, language).authors)
    ]
    assert not wrong


def test_editor_below_the_text_did_not_write_it() -> None:
    """The editor in charge of a Chinese article is none of its authors."""
    assert not read("责任编辑：李华", "zh").authors


def test_each_letter_to_the_editor_is_signed() -> None:
    """The last of several names, each below a text, is nobody who wrote all of it."""
    for name in ("T. M., Leeds", "Joan Roe, Leeds"):
        above = (
            f"The ferries ought to sail at night as well, as they did when I was young.\n\n{name}"
        )
        article = read(
            f"{above}\n\nNobody asked us what we think of the new bridge.\n\nAnna Kemp, Derby"
        )
        assert article.byline is None
        assert article.paragraphs[-1].text == "Anna Kemp, Derby"
    assert [a.name for a in read("Anna Kemp, Derby").authors] == ["Anna Kemp"]
