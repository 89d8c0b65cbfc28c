"""Who signs below the text, where nobody does above it.

Facts
-----
Many papers and agencies set the writer's name under the article: behind the word that stands in
front of a byline ("Author: Jane Doe", "Von Anna Muster"), behind a dash ("— Jane Doe"), in brackets
("(dpa)", "（记者 王小明）") or alone on the last line. A word for who wrote says so by itself. A name
without one signs only where a whole sentence stands above it, and the text speaks of nobody of that
name: whom it speaks of is its subject. A line that tells more of somebody than office and paper is
a note on the author, and who edited a text or made its pictures did not write it. An agency's
credits ("Reporting by Jane Doe; Editing by John Roe") stay the footer's: they name its staff.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.elements import Where, element, shifted
from newsparse.fields.byline import BylineScan, heads
from newsparse.fields.date import DateScan
from newsparse.fields.names import is_given
from newsparse.fields.places import PLACES
from newsparse.fields.tables import Tables
from newsparse.model import Author, AuthorKind, BoilerplateKind, Byline, Credit, DateLabel
from newsparse.patterns import late
from newsparse.zones.blocks import Block
from newsparse.zones.front_alone import Front
from newsparse.zones.view import View, ends_text, is_wide

__all__ = [
    "Signature",
    "dated_below",
    "find_repeated",
    "find_signature",
    "is_topic",
    "signed_after",
    "signed_below",
    "signed_within",
]

_LONGEST: Final = 160
_LONGEST_NAME: Final = 60
_MOST_LINES: Final = 3
_MOST_NAMED: Final = 4
"""Names below a label; a page's columnists are more."""
_MOST_BLOCKS: Final = 4
"""Blocks of the footer that may stand above or below the one that says who wrote."""
_MOST_ROWS: Final = 8
"""Lines behind the text of a whole page among which somebody may sign."""
_LEAST_TEXT: Final = 40
_FARTHEST: Final = 16
_ENOUGH: Final = 600
"""Rows below a name, and characters of text, that show what an article is about."""
_SHORT: Final = 3
_LEAST_NAME: Final = 3
_LONGEST_SIGN: Final = 4
_AROUND: Final = ".,;:!?()[]“”\"'’«»„"
_BELOW_AUTHORS: Final = frozenset(
    {
        BoilerplateKind.TAGS,
        BoilerplateKind.SHARE,
        BoilerplateKind.COMMENTS,
        BoilerplateKind.RELATED,
        BoilerplateKind.SUBSCRIBE,
    }
)
"""What a page prints below an article: below its own staff stand its imprint and terms."""
_MAY_SIGN: Final = frozenset(
    {BoilerplateKind.CREDITS, BoilerplateKind.AUTHOR_BIO, BoilerplateKind.CONTACT}
)
_OTHERS: Final = frozenset({BoilerplateKind.RELATED, BoilerplateKind.NAVIGATION})
"""What begins the rest of the page: who is named below wrote something else."""
_REST: Final = _OTHERS | {BoilerplateKind.COMMENTS}
_SAID_WHEN: Final = frozenset({DateLabel.PUBLISHED, DateLabel.UPDATED})
_WROTE: Final = frozenset({Credit.BY, Credit.AS_TOLD_TO})
_BEFORE: Final = frozenset("—–-―(（[【〔/■▲●*")
_SET_IN: Final = "—–-―()（）[]【】 "
_PAIRS: Final = {"(": ")", "（": "）", "[": "]", "【": "】", "〔": "〕"}
_QUOTES: Final = frozenset('"”“’»«」』')
_UNCASED: Final = "\u0590"
# "T. M., Leeds": whose letters are printed is not always named in full.
_INITIALS: Final = late(r"(?:\p{Lu}\. ?){1,3}, \p{Lu}")
_ENDS_OPENING: Final = "）)】〕]=＝"
_CLOSES: Final = late(r"(?<=[.!?。！？…]\s?)[（(【][^（()）【】.。:：]{2,60}[）)】]\Z")
_EAST: Final = "\u1100"


class Signature(NamedTuple):
    """The rows that sign below the text, and what they say where nobody has said it above."""

    rows: list[int]
    byline: Byline | None


def find_signature(view: View, tables: Tables, body: list[int]) -> Signature | None:
    """Return the signature that the lines *body* (of the source) end with, as lines."""
    texts = view.lines.texts
    if not body or len(texts[body[-1]]) > _LONGEST:
        return None
    if (listed := _find_list(view, tables, body)) is not None:
        return listed
    for size in range(min(_MOST_LINES, len(body) - 1), 0, -1):
        rows, above = body[-size:], view.inline.plain(texts[body[-size - 1]])
        if any(b != a + 1 for a, b in pairwise(rows)):
            continue
        if len(above) * (2 if is_wide(above) else 1) < _LEAST_TEXT or not ends_text(
            above, tables.pictures
        ):
            # Under a heading, a list or a half sentence nobody signs.
            continue
        printed = element(view.lines, rows)
        found = _signs(printed.text, tables, printed.where)
        if found is None:
            continue
        scan, bare = found
        if bare and (
            above.rstrip()[-1:] in _QUOTES
            or _speaks_of(scan.byline, view, body[:-size])
            or _others_sign(view, tables, body[:-size])
        ):
            # Who is quoted stands behind a dash as well, and each letter to the editor is signed.
            return None
        return Signature(rows, scan.byline)
    return None


def _find_list(view: View, tables: Tables, body: list[int]) -> Signature | None:
    """Return the names that a text ends with below a label, each on a line: "Authors" / "Jane Doe"."""
    texts = view.lines.texts
    for size in range(2, min(_MOST_NAMED + 1, len(body) - 1) + 1):
        rows = body[-size:]
        if len(texts[rows[1]]) > _LONGEST_NAME:
            return None
        label = view.inline.plain(texts[rows[0]])
        if not heads(label, tables.bylines):
            continue
        above = view.inline.plain(texts[body[-size - 1]])
        printed = element(view.lines, rows)
        scan = tables.scan_byline(printed.text, printed.where)
        listed = (
            ends_text(above, tables.pictures)
            and scan is not None
            and scan.marked
            and not scan.rest
            and _are_persons(scan.byline)
            and any(map(_wrote, scan.byline.authors))
        )
        return Signature(rows, scan.byline) if listed and scan is not None else None
    return None


def find_repeated(view: View, tables: Tables, body: list[int], front: Front) -> Signature | None:
    """Return the last lines of *body* where they name authors who stand above the text already."""
    texts = view.lines.texts
    if len(body) < 2 or len(texts[body[-1]]) > _LONGEST_NAME:
        return None
    listed = _find_list(view, tables, body)
    if listed is not None and listed.byline is not None:
        above = {
            author.name
            for k in front.bylines
            if k in front.scans and (scan := front.scans[k][1])
            for author in scan.byline.authors
        }
        if above.issuperset(author.name for author in listed.byline.authors):
            return Signature(listed.rows, None)
    last = view.inline.plain(texts[body[-1]]).strip(_SET_IN).casefold()
    if not ends_text(view.inline.plain(texts[body[-2]]), tables.pictures):
        return None
    scans = [front.scans[k][1] for k in front.bylines if k in front.scans]
    named = any(
        author.name.casefold() == last for scan in scans if scan for author in scan.byline.authors
    )
    return Signature(body[-1:], None) if named else None


def signed_below(view: View, tables: Tables, blocks: list[Block], body: list[int]) -> Byline | None:
    """Return who signs in the footer, right below the text."""
    for block in blocks[:_MOST_BLOCKS]:
        if block.kind not in _MAY_SIGN or len(block.rows) > _MOST_LINES:
            continue
        printed = element(view.lines, [view.rows[k] for k in block.rows])
        found = _signs(printed.text, tables, printed.where)
        if found is None:
            continue
        scan, bare = found
        if block.kind is not BoilerplateKind.CREDITS and any(
            author.kind is not AuthorKind.PERSON for author in scan.byline.authors
        ):
            # The house in a note on how to reach it.
            continue
        if bare and _speaks_of(scan.byline, view, body):
            continue
        return scan.byline
    return None


def dated_below(view: View, tables: Tables, after: list[int]) -> DateScan | None:
    """Return when the text appeared, as one of the lines *after* it (of the source) says.

    Only where nobody says so above. A line of dates alone does that names one of them as the day of
    publishing or of a change; below what leads on it is another article's, or a comment's.
    """
    for i in after[:_MOST_ROWS]:
        printed = element(view.lines, [i])
        text = printed.text
        if len(text) <= _LONGEST and any(map(str.isdecimal, text)):
            scan = tables.scan_dates(text, printed.where)
            said = any(one.label in _SAID_WHEN for one in scan.dates)
            if said and not any(any(map(str.isalnum, text[a:b])) for a, b in scan.rest):
                return scan
        kind, score = tables.judge(text)
        if score > 0.0 and kind in _REST:
            return None
        if i in view.marks.headings and (kind is None or score <= 0.0):
            return None
    return None


def signed_after(view: View, tables: Tables, after: list[int], body: list[int]) -> Byline | None:
    """Return who signs below the text of a whole page, on the lines *after* it (of the source).

    A bare name does right below the text alone, and a word for who wrote above all that leads to
    other articles. That word may stand on a line of its own.
    """
    texts = view.lines.texts
    for n, i in enumerate(after[:_MOST_ROWS]):
        if i in view.marks.headings:
            return None
        printed = element(view.lines, [i])
        found = _signs(printed.text, tables, printed.where)
        if found is None and n + 1 < len(after) and heads(printed.text, tables.bylines):
            # "Authors" / "Jane Doe"
            both = element(view.lines, [i, after[n + 1]])
            found = _signs(both.text, tables, both.where)
            if found is not None and (found[1] or _lists_names(view, tables, after[n + 1 : n + 3])):
                return None if n else _listed_below(view, tables, after)
        if found is not None:
            scan, bare = found
            if any(author.kind is not AuthorKind.PERSON for author in scan.byline.authors):
                continue
            if n + 1 < len(after) and len(texts[after[n + 1]]) > _LONGEST:
                # A paragraph follows: this heads another text, or the rest of this one.
                return None
            if not bare:
                return scan.byline
            above = view.inline.plain(texts[body[-1]])
            if (
                n
                or len(above) * (2 if is_wide(above) else 1) < _LEAST_TEXT
                or not ends_text(above, tables.pictures)
            ):
                return None
            if not _stands_alone(view, tables, after[1:2], printed.text, scan):
                return None
            return None if _speaks_of(scan.byline, view, body) else scan.byline
        if not any(map(str.isalpha, printed.text)):
            continue
        kind, score = tables.judge(printed.text)
        if kind is None or score <= 0.0 or kind in _OTHERS:
            return None
    return None


def _listed_below(view: View, tables: Tables, after: list[int]) -> Byline | None:
    """Return the few names below a label right under the text, above a label of something else."""
    for past in range(2, min(_MOST_NAMED + 2, len(after))):
        printed = element(view.lines, [after[past]])
        if (scan := tables.scan_byline(printed.text)) is not None and not scan.rest:
            continue
        kind, score = tables.judge(printed.text)
        if kind not in _BELOW_AUTHORS or score <= 0.0:
            return None
        both = element(view.lines, after[:past])
        scan = tables.scan_byline(both.text, both.where)
        whole = scan is not None and scan.marked and not scan.rest and _are_persons(scan.byline)
        return scan.byline if whole and scan is not None else None
    return None


def _stands_alone(
    view: View, tables: Tables, below: list[int], text: str, scan: BylineScan
) -> bool:
    """Tell whether a bare name below the text signs it, and is none of a row of topics.

    It says where somebody is or for whom he writes, or brackets hold it; or a button, a heading or
    nothing follows.
    """
    author = scan.byline.authors[0]
    if text[0] in _PAIRS or author.location or author.affiliation or not below:
        return True
    if below[0] in view.marks.headings:
        return True
    kind, score = tables.judge(element(view.lines, below).text)
    return kind is not None and score > 0.0


def _lists_names(view: View, tables: Tables, rows: list[int]) -> bool:
    """Tell whether bare names stand below each other: a page's columnists."""
    scans = [tables.scan_byline(element(view.lines, [i]).text) for i in rows]
    return len(scans) > 1 and all(scan is not None and not scan.rest for scan in scans)


def signed_within(
    texts: list[str], tables: Tables, in_first: Where, in_last: Where
) -> Byline | None:
    """Return who signs within the text itself, before its first sentence or behind its last.

    "（记者 王小明）", "(서울=하버통신) 김민수 기자 =": there a word says that it is a reporter. A known
    name in brackets signs behind the last stop, if the text speaks of nobody of that name.
    """
    first = texts[0]
    opening = (
        tables.bylines.east.opening.match(first) if first and max(first[:3]) >= _EAST else None
    )
    if opening is not None:
        said = opening[0].rstrip()
        # Before the reporter the day's news of a house may stand without brackets.
        begin = 0 if said[-1] in _ENDS_OPENING else opening.start("reporter")
        scan = tables.scan_byline(said[begin:], shifted(in_first, begin))
        if scan is not None and scan.marked and not scan.rest and _are_persons(scan.byline):
            return scan.byline
    closing = _CLOSES.search(texts[-1], max(0, len(texts[-1]) - _LONGEST_NAME))
    if closing is None:
        return None
    begin = closing.start() + 1
    name = texts[-1][begin:-1].strip()
    scan = tables.scan_byline(name, shifted(in_last, begin), supported=True)
    if scan is None or scan.rest or not _are_persons(scan.byline):
        return None
    if not all(_wrote(a) and _is_known(a.name, tables) for a in scan.byline.authors):
        return None
    if any(a.name in PLACES or len(a.name) < _LEAST_NAME for a in scan.byline.authors):
        # "（東京）": where it was.
        return None
    last = {author.name.split()[-1].casefold() for author in scan.byline.authors}
    told = "\n".join([*texts[:-1], texts[-1][:begin]]).casefold()
    return None if any(name in told for name in last) else scan.byline


def _are_persons(byline: Byline) -> bool:
    return bool(byline.authors) and all(a.kind is AuthorKind.PERSON for a in byline.authors)


def is_topic(view: View, tables: Tables, k: int, byline: Byline) -> bool:
    """Tell whether the text below row *k* shows that a bare name there is what it is about.

    "Ferry Strike": the text speaks of a ferry, in small letters as no name is written.
    """
    if len(byline.authors) != 1:
        return False
    author = byline.authors[0]
    words = author.name.split()
    if author.kind is not AuthorKind.PERSON or len(words) < 2:
        return False
    if author.role or author.email or author.handle or author.affiliation:
        return False
    if is_given(words[0], tables.bylines.given):
        return False
    # In capitals the small words of a name look like others: "ROOS VAN EERDEN".
    common = tables.headlines.words
    small = [word.casefold() for word in words if word[:1].isupper() and len(word) > _SHORT]
    small = [word for word in small if word not in common]
    length = 0
    for j in range(k + 1, min(k + _FARTHEST, len(view.rows))):
        line = view.plain(j)
        if len(line) >= _LEAST_TEXT:
            # Few lines hold the letters at all.
            for word in small:
                if word in line and word in [part.strip(_AROUND) for part in line.split()]:
                    return True
            length += len(line)
            if length > _ENOUGH:
                break
    return False


def _signs(text: str, tables: Tables, where: Where) -> tuple[BylineScan, bool] | None:
    """Read one signature; the second value tells that nothing but its place shows it to be one."""
    if len(text) > _LONGEST or text[-1:] in ":：":
        return None
    for inner, begin in _unwrapped(text):
        supported = begin > 0
        scan = tables.scan_byline(inner, shifted(where, begin), supported=supported)
        if scan is None or not scan.byline.authors or not _is_whole(inner, scan, tables):
            continue
        if any(map(_wrote, scan.byline.authors)):
            break
    else:
        return None
    authors = scan.byline.authors
    if scan.marked or any(author.role for author in authors):
        return scan, False
    if len(inner) > _LONGEST_NAME or (supported and _is_button(text, tables)):
        return None
    for author in authors:
        if author.kind is AuthorKind.PERSON:
            known = _is_known(author.name, tables)
        else:
            known = supported or author.credit is Credit.WITH
        if not known:
            return None
    return scan, True


def _is_button(text: str, tables: Tables) -> bool:
    """Tell whether a line behind a mark is of the page: "■ Tell us more" may read as a name."""
    kind, score = tables.judge(text)
    return kind not in (None, BoilerplateKind.CREDITS, BoilerplateKind.AUTHOR_BIO) and score > 0.0


def _is_whole(text: str, scan: BylineScan, tables: Tables) -> bool:
    """Tell whether nothing stands beside the byline but a kind of text: "Bericht: Anna Muster"."""
    if not scan.rest:
        return True
    (start, stop), *more = scan.rest
    label = text[:stop].rstrip()
    if not more and stop == len(text):
        # "Author: Jane Doe /abc": the editor who did it.
        sign = text[start:]
        return text[:start].rstrip()[-1:] == "/" and sign.islower() and len(sign) <= _LONGEST_SIGN
    return (
        not more
        and start == 0
        and label[-1:] in (":", "：")
        and label[:-1].rstrip().casefold() in tables.bylines.genres
    )


def _wrote(author: Author) -> bool:
    """Tell whether somebody wrote the text, or sent it: "(avec AFP)"."""
    house = author.kind is AuthorKind.ORGANISATION and author.credit is Credit.WITH
    return author.credit in _WROTE or house


def _unwrapped(text: str) -> Iterator[tuple[str, int]]:
    """Yield a line as it stands, and without what a signature is set in, and where that begins."""
    if text[:1] not in _BEFORE:
        yield text, 0
        return
    closing = _PAIRS.get(text[0])
    if closing is not None:
        if text[-1] == closing and text.find(closing) == len(text) - 1:
            inner = text[1:-1]
            begin = 1 + len(inner) - len(inner.lstrip())
            yield inner.strip(), begin
        yield text, 0
        return
    inner = text.lstrip("".join(_BEFORE.difference(_PAIRS)) + " ")
    if inner:
        yield inner, len(text) - len(inner)


def _is_known(name: str, tables: Tables) -> bool:
    """Tell whether a name opens with a first name, or, where no blank parts it, with a family's."""
    words = name.split()
    bylines = tables.bylines
    if len(words) > 1:
        return is_given(words[0], bylines.given) or words[-1].casefold() in bylines.given
    return name[:1] >= _UNCASED and (name[0] in bylines.surnames or name[:2] in bylines.surnames)


def _others_sign(view: View, tables: Tables, body: list[int]) -> bool:
    """Tell whether a line amid the text is a bare name, with or without a place, below a sentence."""
    texts = view.lines.texts
    for above, i, below in zip(body, body[1:], body[2:], strict=False):
        if (
            len(texts[i]) <= _LONGEST_NAME
            and "," in texts[i]
            and below != i + 1
            and i not in view.marks.headings
            and len(texts[above]) >= _LEAST_TEXT
            and ends_text(texts[above], tables.pictures)
        ):
            if _INITIALS.match(texts[i]) is not None:
                return True
            scan = tables.scan_byline(view.inline.plain(texts[i]))
            if scan is not None and not scan.marked and not scan.rest and scan.byline.authors:
                return True
    return False


def _speaks_of(byline: Byline, view: View, body: list[int]) -> bool:
    """Tell whether the text names one of the people of *byline*, by the last of their names.

    Set small, a name may be a word like any other: "Hoàng Phương", "địa phương".
    """
    last = {author.name.split()[-1] for author in byline.authors}
    last |= {name.title() for name in last if name.isupper()}
    texts = view.lines.texts
    return any(name in texts[i] for i in body for name in last)
