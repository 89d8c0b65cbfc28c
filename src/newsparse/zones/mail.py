"""The head of a mail: newsletters, alerts, and articles that somebody has sent on.

Facts
-----
Mail programs print from whom, to whom, when and of what, a line each and labelled in the language
of the program, in any order and without a blank line between; Outlook says ``Sent`` where others
say ``Date``. What only programs read stands among these lines where somebody kept the source of a mail
(RFC 5322): ``MIME-Version``, ``Message-ID``, ``List-Unsubscribe``, ``X-…``; such a field may go on in
indented lines. A subject may begin with the marks of an answer or of what was sent on, "Fwd:", "WG:".
Who sent it wrote no article. What shows mails on a page prints no labels: the sender with his
address in angle brackets, and the day on the next line.

Who sends an article on writes a few lines above it. Then the program draws a line, "----- Original
Message -----" in words of its language between dashes or of underscores alone, or says with a colon what
comes; below stands the head of the mail that the article came in.
"""

from __future__ import annotations

import regex

from newsparse.fields.tables import Tables
from newsparse.lines import Lines
from newsparse.patterns import late
from newsparse.zones.front_matter import Field, Found, source_at
from newsparse.zones.tool_labels import NOT_SHOWN

__all__ = ["find_mail", "find_sent_on", "mail_label"]

_LONGEST_LABEL = 40
_LONGEST_DAY = 60
_LETTERHEAD = 10
"""Lines below the head of a mail among which its sender is named once more."""
_COLON = regex.compile("[:：]")
_SENDER = late(r"[^<>@:]{2,60}+<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>")
_LEAST = 3
_DRAWN = late(r"-{3,}[^-\n].{2,60}[^-\n]-{3,}|_{10,}")
_LONGEST_NOTE = 400
"""Characters above what was sent on: more are an article that quotes a mail."""
_GREETS = (",", "!", "，", "！")
_STOPS = (*_GREETS, ".", "。", "…")
_LEAST_HEADLINE = 25


def mail_label(text: str, tables: Tables) -> str:
    """Return the label in front of a line of a mail's head, case-folded; empty without one.

    >>> tables = Tables(None, None, None, None)
    >>> lines = ("Betreff: Sturm", "Message-ID: <1@a>", "Harbour: an end")
    >>> [mail_label(line, tables) for line in lines]
    ['betreff', 'message-id', '']
    """
    at = text.find(":", 0, _LONGEST_LABEL)
    wide = text.find("：", 0, _LONGEST_LABEL if at < 0 else at)
    at = at if wide < 0 else wide
    if at < 0:
        return ""
    named = text[:at].rstrip().casefold()
    return named if named in tables.mail_labels or NOT_SHOWN.fullmatch(named) is not None else ""


def find_mail(lines: Lines, first: int, tables: Tables) -> Found | None:
    r"""Read the head of a mail that begins on line *first*; ``None`` where none does.

    >>> from newsparse.lines import read_lines
    >>> text = "From: Courier <news@courier.example>\nDate: 3 May 2024\nSubject: Fwd: Storm\n\nIt came."
    >>> found = find_mail(read_lines(text), 0, Tables(None, None, None, None))
    >>> [(field.name, text[field.start : field.stop]) for field in found.fields]
    [('published', '3 May 2024'), ('title', 'Storm')]
    """
    if _SENDER.fullmatch(lines.texts[first]) is not None:
        return _unlabelled(lines, first, tables)
    fields: list[Field] = []
    past = first
    technical = False
    while past < len(lines.texts):
        text = lines.texts[past]
        label = mail_label(text, tables)
        if not label:
            if not (technical and text and lines.indents[past]):
                break
            past += 1
            continue
        technical = label not in tables.mail_labels
        name = tables.mail_labels.get(label, "")
        value = _COLON.split(text, 1)[1].lstrip()
        if name == "title":
            value = _without_marks(value, tables)
        if name and value:
            start = source_at(lines, past, len(text) - len(value))
            fields.append(Field(name, start, lines.stops[past]))
        past += 1
    titled = any(field.name == "title" for field in fields)
    return Found(fields, [(first, past)]) if titled and past - first >= _LEAST else None


def find_sent_on(lines: Lines, first: int, at: int, tables: Tables) -> Found | None:
    r"""Read the head of a mail on line *at*, below the note of who sent it on, which begins on line *first*.

    The note is of the head: whoever reads it reads no article. An article that quotes a mail has a headline
    above it, perhaps marked, or a day.

    >>> from newsparse.lines import read_lines
    >>> note = "Hi Sam,\n\nsee below.\n\n-----Original Message-----\n"
    >>> lines = read_lines(note + "From: Courier\nTo: Anna\nSubject: Storm\n\nIt came.")
    >>> find_sent_on(lines, 0, 5, Tables(None, None, None, None)).runs
    [(0, 8)]
    """
    texts = lines.texts
    above = [text for text in texts[first:at] if text]
    drawn = _DRAWN.fullmatch(above[-1]) is not None
    note = above[:-1]
    if note and not (
        note[0].endswith(_STOPS if drawn else _GREETS) or (drawn and len(note[0]) < _LEAST_HEADLINE)
    ):
        return None
    if not drawn and (above[-1][-1] not in ":：" or len(above[-1]) > _LONGEST_LABEL):
        return None
    if sum(map(len, above)) > _LONGEST_NOTE or any(
        text[0] == "#" or tables.says_when(text).dates for text in note
    ):
        return None
    found = find_mail(lines, at, tables)
    return Found(found.fields, [(first, found.runs[0][1])]) if found is not None else None


def _unlabelled(lines: Lines, first: int, tables: Tables) -> Found | None:
    """Read a sender and the day below; ``None`` where no day stands there."""
    texts = lines.texts
    day = first + 1
    if day >= len(texts) or not texts[day] or len(texts[day]) > _LONGEST_DAY:
        return None
    scan = tables.scan_dates(texts[day])
    if not scan.dates or any(any(map(str.isalnum, texts[day][a:b])) for a, b in scan.rest):
        return None
    sender = texts[first].partition("<")[0].strip(' "').casefold()
    # The letter opens with the name of who sent it, as a paper does.
    named = [
        (i, i + 1)
        for i in range(day + 1, min(day + _LETTERHEAD, len(texts)))
        if texts[i].casefold() == sender and not any(texts[i - 1 : i + 2 : 2])
    ]
    fields = [Field("published", lines.starts[day], lines.stops[day])]
    return Found(fields, [(first, day + 1), *named[:1]])


def _without_marks(subject: str, tables: Tables) -> str:
    """Return a subject without the marks of answers, and of what was sent on, in front of it."""
    start = 0
    colon = _COLON.search(subject, 0, _LONGEST_LABEL)
    while colon and subject[start : colon.start()].strip().casefold() in tables.mail_marks:
        start = colon.end()
        colon = _COLON.search(subject, start, start + _LONGEST_LABEL)
    return subject[start:].lstrip()
