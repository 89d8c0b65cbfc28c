"""Articles as Markdown: the page as a newsroom prints it, or a file that loses nothing.

Facts
-----
A page prints the headline as ``#``, then byline and dates a line each, then the body with a
blank line between the blocks; crossheads are ``##``, quotations ``>``, list items ``-``. A block
that opens like one of these and is none gets a backslash in front.

The file with front matter says the content twice over, once for people and once exactly. Its
first block is YAML: ``newsparse: 1``, then a row per field whose value is JSON on one line,
which is YAML too. The body below is printed as on a page. What a printed block can't say of its
paragraph (a kind it doesn't show, blanks a line can't hold) stands in the row ``paragraphs``,
under the paragraph's number, counted from 0. ``newsparse: 1`` numbers this form;
:mod:`newsparse.render.literal` reads it back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import regex

from newsparse import languages, markup
from newsparse.lines import INVISIBLE, collapse
from newsparse.model import (
    Article,
    ArticleDate,
    Boilerplate,
    DateLabel,
    Headline,
    Paragraph,
    ParagraphKind,
)
from newsparse.render.dicts import content

__all__ = ["FIRST_ROW", "print_block", "print_literal", "read_block", "to_markdown"]

FIRST_ROW = "newsparse: 1"
"""The first row of the front matter; the number is that of the form."""

_PREFIX = {
    ParagraphKind.CROSSHEAD: "## ",
    ParagraphKind.QUOTE: "> ",
    ParagraphKind.LIST_ITEM: "- ",
}
_KIND = {prefix: kind for kind, prefix in _PREFIX.items()}

# What reads as a heading, quotation, list item, table row, fence or footnote without being one.
_OPENING = regex.compile(
    r"""(?P<mark> \#{1,6} (?: \s | \Z ) | > | [-*+] (?: \s | \Z ) | [|] | ``` | ~~~ | \[ [^\]]* \]: )
      | (?P<count> \d{1,9} (?= [.)] (?: \s | \Z ) ) | \p{L} (?= \) \s ) )
      | (?P<bullet> [•●▪◦‣■□►] | [·∙] (?= \s ) )
    """,
    regex.VERBOSE,
)
# Marks alone part sections. This is how form 1 tells a separator, whatever the reader makes of
# ordinary text.
_SEPARATOR = regex.compile(
    r"(?:[*_\-–—•·~=+\#◆■□●○※☆★⁂❖✦✻❦.][ ]?){2,39}+ | [*•·◆■●※☆★⁂❖✦✻❦~]", regex.VERBOSE
)

_SURROGATE = regex.compile(r"[\ud800-\udfff]")
# Escaped inside JSON, though JSON needs no such thing: what YAML reads as a line's end or refuses,
# what a text editor or a newsroom's system changes, and every blank after a blank.
_ESCAPED = regex.compile(
    rf"""[\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000{INVISIBLE}\ud800-\udfff\ufffe\uffff]
      | (?<=[ ])[ ]
    """,
    regex.VERBOSE,
)


def to_markdown(article: Article, *, front_matter: bool = False) -> str:
    r"""Return *article* as Markdown, with a newline at its end.

    Without *front_matter* it is printed as newsrooms print: headline, byline, dates, body,
    boilerplate. With it, nothing of the article's content is lost: a YAML block opens the text,
    and :func:`newsparse.parse` reads the whole literally and gives an equal article. The text
    encodes to UTF-8 even where the article holds lone surrogates.

    >>> article = Article(
    ...     headline=Headline(text="Storm closes ports"),
    ...     paragraphs=(Paragraph(text="Ferries stayed in harbour."),
    ...                 Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD)),
    ... )
    >>> print(to_markdown(article), end="")
    # Storm closes ports
    <BLANKLINE>
    Ferries stayed in harbour.
    <BLANKLINE>
    ## Trains
    >>> print(to_markdown(article, front_matter=True), end="")
    ---
    newsparse: 1
    headline: {"text": "Storm closes ports"}
    ---
    <BLANKLINE>
    Ferries stayed in harbour.
    <BLANKLINE>
    ## Trains
    """
    return print_literal(article) if front_matter else _print_page(article)


# Blocks


def print_block(paragraph: Paragraph) -> str:
    r"""Return the line that *paragraph* is printed on.

    >>> print_block(Paragraph(text="Trains", kind=ParagraphKind.CROSSHEAD))
    '## Trains'
    >>> print_block(Paragraph(text="# 10 Downing Street"))
    '\\# 10 Downing Street'
    """
    line = _one_line(paragraph.markdown)
    if not line:
        return "\\"
    if paragraph.kind is ParagraphKind.SEPARATOR and _SEPARATOR.fullmatch(line):
        return line
    return _PREFIX[paragraph.kind] + line if paragraph.kind in _PREFIX else _guard(line)


def _one_line(text: str) -> str:
    """Return *text* on one line that encodes."""
    return collapse(_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))


def _guard(line: str) -> str:
    """Return *line* so that its beginning is not read as block syntax."""
    opening = _OPENING.match(line)
    if opening is None and _SEPARATOR.fullmatch(line) is None:
        return line
    if opening is not None and opening["count"]:
        return f"{opening['count']}\\{line[opening.end() :]}"
    # Markdown knows a backslash in front of ASCII punctuation only.
    return f"\\{line}" if line[0].isascii() else f"&#{ord(line[0])};{line[1:]}"


def read_block(line: str) -> tuple[ParagraphKind, int]:
    r"""Return the kind of the block that *line* prints, and where its words begin.

    >>> read_block("## Trains")
    (<ParagraphKind.CROSSHEAD: 'crosshead'>, 3)
    >>> read_block("\\# 10 Downing Street")
    (<ParagraphKind.TEXT: 'text'>, 0)
    """
    for prefix, kind in _KIND.items():
        if line.startswith(prefix):
            return kind, len(prefix)
    return (ParagraphKind.SEPARATOR if _SEPARATOR.fullmatch(line) else ParagraphKind.TEXT), 0


def _unsaid(paragraph: Paragraph, line: str) -> dict[str, str]:
    """Return the fields of *paragraph* that its printed *line* doesn't say exactly."""
    kind, begin = read_block(line)
    printed = line[begin:]
    found: dict[str, str] = {}
    if markup.strip(printed) != paragraph.text:
        found["text"] = paragraph.text
    if printed != paragraph.markdown:
        found["markdown"] = paragraph.markdown
    if kind is not paragraph.kind:
        found["kind"] = paragraph.kind.value
    return found


# The file that loses nothing


def print_literal(article: Article) -> str:
    """Return the article's whole content: a YAML block, then the body."""
    rows = content(article)
    rows.pop("paragraphs", None)
    blocks = [print_block(paragraph) for paragraph in article.paragraphs]
    unsaid = {
        str(i): fields
        for i, (paragraph, line) in enumerate(zip(article.paragraphs, blocks, strict=True))
        if (fields := _unsaid(paragraph, line))
    }
    if unsaid:
        rows["paragraphs"] = unsaid
    header = ["---", FIRST_ROW, *(f"{key}: {_json(value)}" for key, value in rows.items()), "---"]
    return "\n".join(header) + "\n" + "".join(f"\n{block}\n" for block in blocks)


def _json(value: Any) -> str:
    """Write JSON on one line that is YAML too and that no change of blanks can alter."""
    text = json.dumps(value, ensure_ascii=False)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


# The page


def _print_page(article: Article) -> str:
    blocks = [*_front(article)]
    asides = list(article.asides)
    for paragraph in article.paragraphs:
        while asides and asides[0].span.start <= paragraph.span.start:
            blocks.append(_boilerplate(asides.pop(0)))
        blocks.append(print_block(paragraph))
    blocks += map(_boilerplate, asides)
    blocks += map(_boilerplate, article.footer.blocks)
    return "".join(f"{block}\n" for block in _spaced(block for block in blocks if block))


def _spaced(blocks: Iterable[str]) -> list[str]:
    """Put a blank line between the blocks."""
    return [block if not i else f"\n{block}" for i, block in enumerate(blocks)]


def _front(article: Article) -> list[str]:
    front: list[str] = []
    headline = article.headline
    if headline is not None:
        if headline.kicker:
            front.append(_escape(headline.kicker))
        front.append(f"# {_headline(headline)}")
    if article.standfirst is not None:
        front.append(print_block(article.standfirst))
    lines = [_escape(article.byline.text)] if article.byline else []
    dates = article.dates or ((article.date,) if article.date else ())
    lines += [line for date in dates if (line := _date(date, article.language))]
    # Two blanks at a line's end: a hard break, so that Markdown keeps the lines apart.
    front.append("  \n".join(lines))
    return front


def _headline(headline: Headline) -> str:
    site = f" | {headline.site}" if headline.site else ""
    return _inline(headline.text + site)


def _date(date: ArticleDate, language: str | None) -> str:
    text = _inline(date.text or date.iso or "")
    return f"{_label(date.label, language)}: {text}" if date.label and text else text


def _label(label: DateLabel, language: str | None) -> str:
    """Return the label in the article's language, in English if that is not known."""
    code = language if language in languages.MODULES else "en"
    words = languages.load(code).dates
    known = words.updated if label is DateLabel.UPDATED else words.published
    return known[0].capitalize() if known else label.value.capitalize()


def _boilerplate(block: Boilerplate) -> str:
    text = block.text
    for link in block.links:
        if link.text and link.text != link.url:
            text = text.replace(link.text, f"[{link.text}]({link.url})", 1)
    return _escape(text) if text == block.text else text


def _escape(text: str) -> str:
    """Return a plain text as one block of Markdown."""
    return _guard(_inline(text))


def _inline(text: str) -> str:
    """Return a plain text on one line, with backslashes where it would be read as markup."""
    line = _one_line(text)
    if markup.strip(line) == line:
        return line
    return _MARKS.sub(r"\\\g<0>", line)


_MARKS = regex.compile(r"[*_\[\]<&\\~]")
