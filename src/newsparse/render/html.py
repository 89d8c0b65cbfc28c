"""An article for a notebook's cell: one self-contained piece of HTML.

Everything is escaped, the styles are inline, nothing is loaded. Colours are the page's own, at
most made fainter, so that light and dark pages both do. The classes only tell a notebook's
formula printer to leave dollar signs alone.
"""

from __future__ import annotations

import html
from collections import Counter

import regex

from newsparse.model import (
    Article,
    ArticleDate,
    Boilerplate,
    Byline,
    Paragraph,
    ParagraphKind,
    Repair,
    RepairKind,
    SegmentKind,
)

__all__ = ["to_html"]

# What HTML can't hold: control characters, lone surrogates, what is no character.
_UNPRINTABLE = regex.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_FRAME = "max-width:44em;line-height:1.45;padding:.5em 1em;border:1px solid rgba(128,128,128,.4)"
_FAINT = "opacity:.65;font-size:.9em;margin:.4em 0"
_JOIN = "background:rgba(255,180,0,.4);color:inherit;user-select:none"
_TOUCH = "border-bottom:1px dotted rgba(128,128,128,.9)"
_STYLE = {
    ParagraphKind.TEXT: ("p", "margin:.6em 0"),
    ParagraphKind.CROSSHEAD: ("h4", "margin:1em 0 .4em"),
    ParagraphKind.QUOTE: ("blockquote", "margin:.6em 1.5em"),
    ParagraphKind.LIST_ITEM: ("p", "margin:.3em 1.5em;display:list-item"),
    ParagraphKind.SEPARATOR: ("p", "margin:.6em 0;text-align:center"),
}
# These put a paragraph together: they are always to be seen.
_JOINS = {RepairKind.STRAY_BREAK, RepairKind.FURNITURE, RepairKind.HYPHENATION}


def to_html(article: Article) -> str:
    """Return *article* as a piece of HTML: all fields, repairs marked, doubts listed.

    Hovering over a mark shows what was repaired, why, and with what confidence. What is not the
    article's body is printed fainter below it. The text encodes to UTF-8 whatever the article
    holds.

    >>> from newsparse.model import Headline
    >>> "Ports &amp; storms" in to_html(Article(headline=Headline(text="Ports & storms")))
    True
    """
    parts = [f'<div class="newsparse tex2jax_ignore mathjax_ignore" style="{_FRAME}">']
    headline = article.headline
    if headline is not None:
        if headline.kicker:
            parts.append(_element("p", _FAINT, headline.kicker))
        parts.append(_element("h3", "margin:.2em 0", headline.text))
        if headline.site:
            parts.append(_element("p", _FAINT, headline.site))
    if article.standfirst is not None:
        parts.append(
            _wrap("p", "margin:.4em 0;font-weight:bold", _words(article.standfirst, article))
        )
    if article.byline is not None:
        parts.append(_byline(article.byline))
    parts += map(_date, article.dates or ((article.date,) if article.date else ()))
    known = [value for value in (article.publisher, article.language) if value]
    if known:
        parts.append(_element("p", _FAINT, " · ".join(known)))
    for paragraph in article.paragraphs:
        tag, style = _STYLE.get(paragraph.kind, _STYLE[ParagraphKind.TEXT])
        parts.append(_wrap(tag, style, _words(paragraph, article)))
    parts += [_boilerplate(block, "aside") for block in article.asides]
    parts += [
        _element("p", _FAINT, f"[furniture] {segment.span.of(article.source).strip()}")
        for segment in article.segments
        if segment.kind is SegmentKind.FURNITURE
    ]
    parts += [_boilerplate(block, "footer") for block in article.footer]
    parts += _notes(article)
    parts.append("</div>")
    return "\n".join(parts)


def _escape(text: str) -> str:
    return html.escape(_UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text), quote=True)


def _wrap(tag: str, style: str, inner: str) -> str:
    return f'<{tag} dir="auto" style="{style}">{inner}</{tag}>'


def _element(tag: str, style: str, text: str) -> str:
    return _wrap(tag, style, _escape(text))


def _byline(byline: Byline) -> str:
    names = "; ".join(author.name for author in byline.authors) or "names nobody"
    return (
        f'<p dir="auto" style="margin:.3em 0" title="{_escape(f"authors: {names}")}">'
        f"{_escape(byline.text)}</p>"
    )


def _date(date: ArticleDate) -> str:
    label = f"{date.label.value}: " if date.label else ""
    read = date.iso or " or ".join(date.alternatives) or "no certain date"
    return _element("p", "margin:.3em 0", f"{label}{date.text or read} ({read})")


def _words(paragraph: Paragraph, article: Article) -> str:
    """Return the paragraph's text with its repairs marked."""
    source, at = article.source, paragraph.span.start
    plain: list[str] = []
    marked: list[str] = []
    for repair in paragraph.repairs:
        kept = source[at : repair.span.start]
        plain += [kept, repair.replacement]
        marked += [_escape(kept), _mark(repair)]
        at = repair.span.stop
    kept = source[at : paragraph.span.stop]
    if "".join(plain) + kept != paragraph.text:
        # Built by hand or from elsewhere: the repairs don't belong to this source.
        return _escape(paragraph.text)
    return "".join(marked) + _escape(kept)


def _mark(repair: Repair) -> str:
    title = _escape(_reason(repair))
    words = _escape(repair.replacement)
    if repair.kind in _JOINS:
        return f'{words}<mark title="{title}" style="{_JOIN}">\N{RETURN SYMBOL}</mark>'
    return f'<span title="{title}" style="{_TOUCH}">{words}</span>' if words else ""


def _reason(repair: Repair) -> str:
    reasons = f": {', '.join(repair.reason)}" if repair.reason else ""
    return f"{repair.kind.value}, confidence {repair.confidence:.2f}{reasons}"


def _boilerplate(block: Boilerplate, what: str) -> str:
    return _element("p", _FAINT, f"[{what}: {block.kind.value}] {block.text}")


def _notes(article: Article) -> list[str]:
    notes: list[str] = []
    counts = Counter(repair.kind.value for repair in article.repairs)
    if counts:
        listed = ", ".join(f"{kind} {number}" for kind, number in counts.items())
        notes.append(_element("p", _FAINT, f"Repairs: {listed}"))
    if article.doubts:
        items = "".join(
            _element(
                "li", "margin:0", f"{doubt.kind.value}: {doubt.message} ({doubt.confidence:.2f})"
            )
            for doubt in article.doubts
        )
        notes.append(f'<ul style="{_FAINT}">{items}</ul>')
    return notes
