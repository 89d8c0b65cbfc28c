"""What a person should look at: the doubts about a text as a whole, and about its joins.

Facts
-----
A paywall or a broken download leaves off in the middle of a sentence. Text that was decoded with
the wrong encoding has the same few pairs of letters all over (``â€™`` for an apostrophe). A page
without a single paragraph of prose is an error page, a list of headlines or a cookie notice. A field of a
database may hold the source of a page, its breaks spelled out as a backslash and a letter, or a whole record.
Who means the text in a file may pass the file's name. Where nobody is named above the text, a line that says
who wrote may stand below a greeting.
"""

from __future__ import annotations

import regex

from newsparse.breaks import Gaps, confidence, reason
from newsparse.cues import ADJACENT
from newsparse.fields.tables import Tables
from newsparse.lines import Lines, find_pair
from newsparse.model import AuthorKind, Doubt, DoubtKind, Paragraph, ParagraphKind, Span
from newsparse.patterns import late
from newsparse.zones.view import ends_sentence

__all__ = ["about_bylines", "about_joins", "about_text"]

# Two bytes of UTF-8 read as Windows-1252: a lead byte as a capital, the next as a sign.
_MOJIBAKE = late("â€[\u0080-\u00bf™œžšŸ˜“”¦¢]|[ÃÂ][\u0080-\u00bf]|Ð[\u0080-\u00bf][ÐÑ]|ï»¿")
# One element of a page ends, and the next one begins on the same line, or, if it holds text, on the next.
_ELEMENTS = late(
    r"</(?:p|div|li|h[1-6])>[ \t]*+(?:</?[a-z]|(?:\r\n|[\n\r])[ \t]*+<(?:p|li|h[1-6])\b)",
    regex.IGNORECASE,
)
# An object, or a list of objects: a name in quotes, and a colon. No sentence opens like this.
_RECORD = regex.compile(r"[\s\ufeff]*+(?:\[\s*+)?\{\s*+\"[^\"\\\n]{1,80}\"\s*+:")
# One line that a path or address fills: "https://gazette.example/storm", "storms/may 3.txt".
_NAME = late(
    r"""\s*+ (?: \w{2,8}://\S++ | (?:[^\s/\\]++[/\\]|[/\\]|~|\.)[^\s]*+
        | [^\n\r]{1,200}\.(?:txt|md|markdown|pdf|html?|docx?|odt|rtf|json|csv|eml) ) \s*+""",
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST_NAME = 400
_SPELLED = "\\n"
_LEAST_SPELLED = 2
_NEAR = 0.85
"""Log-odds of 0.7: a join between 0.3 and 0.7 could as well have gone the other way."""
_LONG = 60
_TOP = 8
_LONGEST_BYLINE = 80
"""Of the first paragraphs those are asked that have no more characters."""


def about_joins(lines: Lines, gaps: Gaps, body: list[int]) -> list[Doubt]:
    """Return a doubt for each gap between blocks that was nearly decided the other way."""
    found: list[Doubt] = []
    for k in [k for k, score in enumerate(gaps.scores) if -_NEAR < score < _NEAR]:
        if gaps.values[k][2] != ADJACENT:
            sure = confidence(gaps.values[k], int(gaps.regime))
            joined = gaps.joined[k]
            cues = reason(gaps.values[k], int(gaps.regime), against=not joined)
            found.append(
                Doubt(
                    kind=DoubtKind.NEAR_JOIN,
                    span=Span(lines.stops[body[k]], lines.starts[body[k + 1]]),
                    message=("joined: " if joined else "kept apart: ") + ", ".join(cues),
                    confidence=sure if joined else 1.0 - sure,
                )
            )
    return found


def about_bylines(paragraphs: list[Paragraph], tables: Tables) -> list[Doubt]:
    """Return a doubt for the first line of the text that says who wrote, where nobody is named above.

    It says nothing else, and with a word for it: names alone may be anybody's.
    """
    for paragraph in paragraphs[:_TOP]:
        text = paragraph.text
        if paragraph.kind is not ParagraphKind.TEXT or not 0 < len(text) <= _LONGEST_BYLINE:
            continue
        if ends_sentence(text):
            continue
        scan = tables.scan_byline(text)
        if scan is None or not scan.marked or scan.rest:
            continue
        if any(author.kind is AuthorKind.PERSON for author in scan.byline.authors):
            return [
                Doubt(
                    kind=DoubtKind.BYLINE_IN_BODY,
                    span=paragraph.span,
                    message=f"{text!r} may say who wrote the article",
                    confidence=0.3,
                )
            ]
    return []


def _about_record(source: str) -> Doubt | None:
    """Return a doubt about a text that is a record of a database, with the text in one of its fields."""
    opening = _RECORD.match(source)
    if opening is None:
        return None
    return Doubt(
        kind=DoubtKind.UNREAD,
        span=Span(*opening.span()),
        message="the text is JSON; read it with json.loads first, and pass the field that holds the words",
        confidence=0.1,
    )


def _about_source(source: str) -> Doubt | None:
    """Return a doubt about a text that is the source of a page, or has its breaks spelled out."""
    spelled = source.count(_SPELLED)
    if spelled >= _LEAST_SPELLED and spelled > source.count("\n"):
        at = source.find(_SPELLED)
        return Doubt(
            kind=DoubtKind.UNREAD,
            span=Span(at, at + len(_SPELLED)),
            message="the breaks between lines are spelled out as \\n; put real ones in their place first",
            confidence=0.1,
        )
    first = _ELEMENTS.search(source)
    if first is None:
        return None
    return Doubt(
        kind=DoubtKind.UNREAD,
        span=Span(*first.span()),
        message="the text is the source of a page; take the text out of its HTML first",
        confidence=0.1,
    )


_OPEN = "; this looks like the name of a file or page, which is not opened: pass the text in it"


def _is_name(source: str) -> bool:
    """Tell whether a text is nothing but a path or an address."""
    return len(source) <= _LONGEST_NAME and _NAME.fullmatch(source) is not None


def about_text(source: str, paragraphs: list[Paragraph], *, closed: bool) -> list[Doubt]:
    """Return the doubts about the text as a whole; *closed* where a footer or a rule ends it."""
    found: list[Doubt] = []
    # One character is quicker to look for than two.
    if (
        ("€" in source and "â€" in source) or "Ã" in source or "Â" in source or "Ð" in source
    ) and len(_MOJIBAKE.findall(source)) > 1:
        first = _MOJIBAKE.search(source)
        assert first is not None
        found.append(
            Doubt(
                kind=DoubtKind.MOJIBAKE,
                span=Span(*first.span()),
                message="the text was decoded with the wrong encoding; mend it first, "
                "for example with ftfy",
                confidence=0.1,
            )
        )
    about = _about_record(source)
    if about is None and (find_pair(source, "</") >= 0 or find_pair(source, _SPELLED) >= 0):
        about = _about_source(source)
    if about is not None:
        found.append(about)
    prose = [p for p in paragraphs if p.kind is ParagraphKind.TEXT]
    if not any(len(p.text) >= _LONG or ends_sentence(p.text) for p in prose):
        found.append(
            Doubt(
                kind=DoubtKind.NOT_AN_ARTICLE,
                span=Span(0, len(source)),
                message="no paragraph of prose was found" + (_OPEN if _is_name(source) else ""),
                confidence=0.2,
            )
        )
    elif prose and prose[-1] is paragraphs[-1] and not closed:
        text = prose[-1].text
        if len(text) >= _LONG and (text[-1].isalpha() or text[-1] in ",…" or text[-3:] == "..."):
            found.append(
                Doubt(
                    kind=DoubtKind.TRUNCATED,
                    span=prose[-1].span,
                    message="the text ends in the middle of a sentence",
                    confidence=0.3,
                )
            )
    return found
