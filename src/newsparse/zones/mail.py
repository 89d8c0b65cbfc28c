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
"""

from __future__ import annotations

import regex

from newsparse.fields.tables import Tables
from newsparse.lines import Lines
from newsparse.patterns import late
from newsparse.zones.front_matter import Field, Found, source_at

__all__ = ["find_mail", "mail_label"]

_LONGEST_LABEL = 40
_LONGEST_DAY = 60
_LETTERHEAD = 10
"""Lines below the head of a mail among which its sender is named once more."""
_COLON = regex.compile("[:：]")
_TECHNICAL = late(
    r"""
    (?: x | arc | authentication | auto | bounces | content | delivered | disposition | dkim | domainkey | envelope
      | errors | feedback | in-reply | list | message | mime | original | reply | resent | return | received | thread
      | user | mailing ) - [a-z0-9] [a-z0-9-]*+
    | received | sender | references | importance | priority | precedence | organi[sz]ation | newsgroups | lines
    """,
    regex.VERBOSE,
)
"""Fields of a mail that nobody is shown, case-folded."""
_SENDER = late(r"[^<>@:]{2,60}+<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>")
_LEAST = 3


def mail_label(text: str, tables: Tables) -> str:
    """Return the label in front of a line of a mail's head, case-folded; empty without one.

    >>> tables = Tables(None, None, None, None)
    >>> lines = ("Betreff: Sturm", "Message-ID: <1@a>", "Harbour: an end")
    >>> [mail_label(line, tables) for line in lines]
    ['betreff', 'message-id', '']
    """
    colon = _COLON.search(text, 0, _LONGEST_LABEL)
    if colon is None:
        return ""
    named = text[: colon.start()].rstrip().casefold()
    return named if named in tables.mail_labels or _TECHNICAL.fullmatch(named) is not None else ""


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
