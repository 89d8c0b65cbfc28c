r"""The labelled heads and tails of database exports: Nexis, Factiva, ProQuest.

Facts
-----
Nexis prints ``1 of 10 DOCUMENTS``, the paper, the day and the headline without labels, then
``BYLINE:``, ``SECTION:``, ``LENGTH: 512 words``, and below the text ``LOAD-DATE:`` and more; its
newer form has the headline first, the labels in small letters, ``Body`` on a line of its own
before the text and ``End of Document`` after it. Factiva labels with codes of two or three
letters, on a line of their own or in front of the value: ``HD`` headline, ``BY`` byline, ``PD``
day, ``SN`` paper, ``LA`` language, ``LP`` and ``TD`` the text, ``AN`` the number at the end.
ProQuest prints ``Title:``, ``Author:``, ``Full text:`` and so on, surnames first, some of it below
the text. Plain text files open with ``Title:`` or ``Headline:``, ``Author:`` and ``Date:``.

No labels are read where they do not lead the text: two must stand near the top, and one of them
must be such as only a database prints, unless the first line of all is labelled as the title.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from newsparse.fields.tables import Tables
from newsparse.lines import Lines
from newsparse.zones.front_matter import Field, Found, source_at
from newsparse.zones.tool_labels import (
    COPYRIGHT,
    DOCUMENT,
    EDITION,
    ENDING,
    FACTIVA,
    FACTIVA_FRONT,
    FACTIVA_HEADLINE,
    FACTIVA_LONGER,
    FACTIVA_NUMBER,
    FACTIVA_REST,
    FACTIVA_TAIL,
    LABELS,
    LISTED,
    OPENERS,
    RUNNING_ON,
    SIMPLE,
    STRONG,
    TEXT,
)

__all__ = ["find_export", "label"]

_LONGEST_LABEL = 30


_NEAR = 60
"""Lines from the top within which a head has its labels."""
_MOST_ABOVE = 14
_SHORT = 200


def label(text: str) -> str:
    """Return the label in front of a line, case-folded; empty without one that is known.

    >>> label("LOAD-DATE: April 14, 2025"), label("Ferries: an end")
    ('load-date', '')
    """
    at = text.find(":", 1, _LONGEST_LABEL)
    if at < 0:
        return TEXT.casefold() if text == TEXT else ""
    folded = text[:at].casefold()
    return folded if folded in LABELS else ""


def find_export(lines: Lines, first: int, tables: Tables) -> Found | None:
    """Read the labelled head that begins on line *first*, and its tail; ``None`` without one."""
    texts = lines.texts
    head = texts[first]
    if (head[:2] in FACTIVA and head[2:3] in ("", " ")) or head[:3] in FACTIVA_LONGER:
        found = _factiva(lines, first)
        if found is not None:
            return found
    labels: dict[int, str] = {}
    seen = long = 0
    for i in range(first, len(texts)):
        text = texts[i]
        if not text:
            continue
        found_label = label(text)
        if found_label:
            if found_label in labels.values():
                # No head says the same thing twice.
                break
            labels[i] = found_label
        elif len(text) > _SHORT:
            long += 1
        seen += 1
        if seen == _NEAR or long == 3:
            break
    if len(labels) < 2:
        return None
    distinct = set(labels.values())
    if distinct & STRONG and len(distinct) > 1:
        return _database(lines, first, labels, tables)
    if labels.get(first) in OPENERS:
        return _simple(lines, first, labels)
    return None


def _simple(lines: Lines, first: int, labels: dict[int, str]) -> Found | None:
    """Read labelled lines that open a text file, one after the other."""
    texts = lines.texts
    fields: list[Field] = []
    past = first
    for i in range(first, len(texts)):
        if not texts[i]:
            continue
        if labels.get(i) not in SIMPLE:
            break
        fields += _values(lines, i, i, labels[i])
        past = i + 1
    return Found(fields, [(first, past)]) if len(fields) > 1 else None


# ------------------------------------------------------------------- Nexis and ProQuest


def _database(lines: Lines, first: int, labels: dict[int, str], tables: Tables) -> Found | None:
    texts = lines.texts
    text_row = next((i for i, found in labels.items() if LABELS[found] == "text"), None)
    begin = min(labels)
    above = [i for i in range(first, begin) if texts[i]]
    if len(above) > _MOST_ABOVE or any(len(texts[i]) > _SHORT for i in above):
        return None
    fields: list[Field] = []
    past = begin
    for i, named in labels.items():
        if text_row is not None and i >= text_row:
            break
        if text_row is None and any(texts[past:i]):
            # Something stands between: what is labelled below the text is no head.
            break
        last = _last_line(lines, i, labels)
        fields += _values(lines, i, last, named)
        past = last + 1
    if not _sure({i: named for i, named in labels.items() if i < past or i == text_row}):
        return None
    runs: list[tuple[int, int]] = []
    if text_row is not None:
        runs += [(first, text_row)]
        past = text_row + 1
        runs += _take_off(lines, text_row, len(labels[text_row]) + 1)
    else:
        runs += [(first, past)]
    fields = [*_above(lines, above, fields, tables), *fields]
    tail = _tail(lines, past)
    if tail is not None:
        known = {field.name for field in fields}
        fields += [field for field in tail.fields if field.name not in known]
        runs += tail.runs
    return Found(fields, runs)


def _last_line(lines: Lines, i: int, labels: dict[int, str]) -> int:
    """Return the last line of the value that is labelled on line *i*."""
    last = i
    if LABELS[labels[i]] in RUNNING_ON or labels[i] in LISTED:
        while last + 1 < len(lines.texts) and lines.texts[last + 1] and last + 1 not in labels:
            last += 1
    return last


def _values(lines: Lines, first: int, last: int, found_label: str) -> Iterable[Field]:
    """Return the field of a labelled line, none where it is empty or of no use."""
    text = lines.texts[first]
    at = len(found_label) + 1
    rest = text[at:].lstrip()
    if not rest:
        if last == first:
            return []
        return [Field(LABELS[found_label], lines.starts[first + 1], lines.stops[last])]
    start = source_at(lines, first, len(text) - len(rest))
    return [Field(LABELS[found_label], start, lines.stops[last])]


def _take_off(lines: Lines, i: int, length: int) -> list[tuple[int, int]]:
    """Take a label off the line that the text begins on; return the line if nothing is left."""
    text = lines.texts[i]
    rest = text[length:].lstrip()
    if not rest:
        return [(i, i + 1)]
    lines.starts[i] = source_at(lines, i, len(text) - len(rest))
    lines.texts[i] = rest
    return []


def _above(lines: Lines, above: list[int], fields: list[Field], tables: Tables) -> Iterable[Field]:
    """Read what Nexis prints without labels: the paper, the day and the headline."""
    texts = lines.texts
    known = {field.name for field in fields}
    others: list[int] = []
    day: int | None = None
    for i in above:
        text = texts[i]
        if DOCUMENT.fullmatch(text) or COPYRIGHT.match(text):
            continue
        if day is None and len(text) < 80:
            scan = tables.scan_dates(text)
            if scan.dates and sum(b - a for a, b in scan.rest) * 2 < len(text):
                day = i
                if not known & {"date", "published"}:
                    yield Field("published", lines.starts[i], lines.stops[i])
                continue
        if day is not None and i <= day + 2 and EDITION.fullmatch(text):
            continue
        others.append(i)
    before = [i for i in others if day is not None and i < day]
    after = others if day is None else [i for i in others if i > day]
    if before and (after or "title" in known or len(before) > 1):
        site = before.pop()
        if "site" not in known:
            yield Field("site", lines.starts[site], lines.stops[site])
    title = after or before
    if title and "title" not in known:
        # The newer form prints the headline twice; the first block is enough.
        last = title[0]
        while last + 1 in title:
            last += 1
        if len({texts[i] for i in title if i <= last}) < last - title[0] + 1:
            last = title[0]
        yield Field("title", lines.starts[title[0]], lines.stops[last])


def _tail(lines: Lines, past: int) -> Found | None:
    """Read the labelled lines at the end, below the text, block by block from the bottom."""
    texts = lines.texts
    labels: dict[int, str] = {}
    endings: list[tuple[int, int]] = []
    i = len(texts) - 1
    start = len(texts)
    while i >= past:
        if not texts[i]:
            i -= 1
            continue
        top = i
        while top > past and texts[top - 1]:
            top -= 1
        rows = range(top, i + 1)
        if not _tail_label(texts[top]):
            # Without a blank line the tail stands right under the text.
            under = i
            while under >= top and _is_ending(texts[under]):
                under -= 1
            rows = range(under + 1, i + 1)
            if not rows or (under >= top and not any(_tail_label(texts[k]) for k in rows)):
                break
        for k in rows:
            found = _tail_label(texts[k])
            if found:
                labels[k] = found
                start = min(start, k)
            elif ENDING.fullmatch(texts[k]):
                endings.append((k, k + 1))
        if rows[0] > top:
            break
        i = top - 1
    if not labels or (len(set(labels.values())) < 2 and not _sure(labels)):
        return Found([], endings) if endings else None
    fields: list[Field] = []
    last = start
    for k in sorted(labels):
        last = k
        while last + 1 < len(texts) and texts[last + 1] and last + 1 not in labels:
            if COPYRIGHT.match(texts[last + 1]):
                break
            last += 1
        fields += _values(lines, k, last, labels[k])
    return Found(fields, [(start, last + 1), *[run for run in endings if run[0] > last]])


def _tail_label(text: str) -> str:
    found = label(text)
    return found if found and LABELS[found] != "text" else ""


def _is_ending(text: str) -> bool:
    """Tell whether a line may stand at the very end of an export."""
    return bool(
        _tail_label(text)
        or ENDING.fullmatch(text)
        or (len(text) < _SHORT and COPYRIGHT.match(text))
    )


def _sure(labels: dict[int, str]) -> bool:
    return any(found in STRONG for found in labels.values())


# ----------------------------------------------------------------------------- Factiva


def _code(text: str) -> str:
    """Return the code that a line is, or begins with."""
    code = text.partition(" ")[0]
    return code if code in FACTIVA else ""


def _factiva(lines: Lines, first: int) -> Found | None:
    texts = lines.texts
    codes: dict[int, str] = {}
    body = seen = 0
    for i in range(first, len(texts)):
        if not texts[i]:
            continue
        code = _code(texts[i])
        if code and code not in codes.values():
            codes[i] = code
            if FACTIVA[code] == "text":
                body = i
                break
        seen += 1
        if seen == 2 * _NEAR:
            break
    kinds = set(codes.values())
    if not body or FACTIVA_HEADLINE not in kinds or len(kinds & FACTIVA_FRONT) < 2:
        return None
    fields = _coded(lines, codes, body)
    runs = [(first, body), *_take_off(lines, body, 2)]
    for i in range(body + 1, len(texts)):
        if texts[i] == FACTIVA_REST or (
            texts[i].startswith(f"{FACTIVA_REST} ") and not texts[i - 1]
        ):
            runs += _take_off(lines, i, 2)
            break
    end = len(texts)
    tail: dict[int, str] = {}
    for i in range(len(texts) - 1, max(body, len(texts) - 2 * _NEAR), -1):
        code = _code(texts[i])
        if code in FACTIVA_TAIL and (texts[i] != code) == (texts[first] != _code(texts[first])):
            tail[i] = code
            end = i
        elif ENDING.fullmatch(texts[i]) and not tail:
            end = i
    if FACTIVA_NUMBER in tail.values() or (end < len(texts) and not tail):
        runs.append((end, len(texts)))
    return Found(fields, runs)


def _coded(lines: Lines, codes: dict[int, str], past: int) -> list[Field]:
    """Return the fields of a head whose codes stand on the lines *codes*."""
    texts = lines.texts
    fields: list[Field] = []
    places = [*codes, past]
    for i, following in pairwise(places):
        code = codes[i]
        last = max((k for k in range(i, following) if texts[k]), default=i)
        rest = texts[i][len(code) :].lstrip()
        if rest:
            start = source_at(lines, i, len(texts[i]) - len(rest))
        elif last > i:
            start = next(lines.starts[k] for k in range(i + 1, last + 1) if texts[k])
        else:
            continue
        fields.append(Field(FACTIVA[code], start, lines.stops[last]))
    return fields
