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

import regex

from newsparse.elements import Where, element, shifted
from newsparse.fields.byline import BylineScan
from newsparse.fields.tables import Tables
from newsparse.model import Author, AuthorKind, BoilerplateKind, Byline, Credit
from newsparse.zones.footer import Block
from newsparse.zones.front_alone import Front
from newsparse.zones.view import View, ends_text, is_wide

__all__ = ["Signature", "find_repeated", "find_signature", "is_topic", "signed_below"]

_LONGEST: Final = 160
_LONGEST_NAME: Final = 60
_MOST_LINES: Final = 3
_MOST_BLOCKS: Final = 4
"""Blocks of the footer that may stand above or below the one that says who wrote."""
_LEAST_TEXT: Final = 40
_FARTHEST: Final = 16
_ENOUGH: Final = 600
"""Rows below a name, and characters of text, that show what an article is about."""
_SHORT: Final = 3
_AROUND: Final = ".,;:!?()[]“”\"'’«»„"
_MAY_SIGN: Final = frozenset(
    {BoilerplateKind.CREDITS, BoilerplateKind.AUTHOR_BIO, BoilerplateKind.CONTACT}
)
_WROTE: Final = frozenset({Credit.BY, Credit.AS_TOLD_TO})
_BEFORE: Final = frozenset("—–-―(（[【〔/■▲●*")
_SET_IN: Final = "—–-―()（）[]【】 "
_PAIRS: Final = {"(": ")", "（": "）", "[": "]", "【": "】", "〔": "〕"}
_QUOTES: Final = frozenset('"”“’»«」』')
_UNCASED: Final = "\u0590"
# "T. M., Leeds": whose letters are printed is not always named in full.
_INITIALS: Final = regex.compile(r"(?:\p{Lu}\. ?){1,3}, \p{Lu}")


class Signature(NamedTuple):
    """The rows that sign below the text, and what they say where nobody has said it above."""

    rows: list[int]
    byline: Byline | None


def find_signature(view: View, tables: Tables, body: list[int]) -> Signature | None:
    """Return the signature that the lines *body* (of the source) end with, as lines."""
    texts = view.lines.texts
    if not body or len(texts[body[-1]]) > _LONGEST:
        return None
    for size in range(min(_MOST_LINES, len(body) - 1), 0, -1):
        rows, above = body[-size:], view.inline.plain(texts[body[-size - 1]])
        if any(b != a + 1 for a, b in pairwise(rows)):
            continue
        if len(above) * (2 if is_wide(above) else 1) < _LEAST_TEXT or not ends_text(above):
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


def find_repeated(view: View, body: list[int], front: Front) -> Signature | None:
    """Return the last line of *body* where it is the name of one of the authors above the text."""
    texts = view.lines.texts
    if len(body) < 2 or len(texts[body[-1]]) > _LONGEST_NAME:
        return None
    last = view.inline.plain(texts[body[-1]]).strip(_SET_IN).casefold()
    if not ends_text(view.inline.plain(texts[body[-2]])):
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
    if words[0].casefold() in tables.bylines.given:
        return False
    small = [word.casefold() for word in words if word[:1].isupper() and len(word) > _SHORT]
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
    if len(inner) > _LONGEST_NAME:
        return None
    for author in authors:
        if author.kind is AuthorKind.PERSON:
            known = _is_known(author.name, tables)
        else:
            known = supported or author.credit is Credit.WITH
        if not known:
            return None
    return scan, True


def _is_whole(text: str, scan: BylineScan, tables: Tables) -> bool:
    """Tell whether nothing stands beside the byline but a kind of text: "Bericht: Anna Muster"."""
    if not scan.rest:
        return True
    (start, stop), *more = scan.rest
    label = text[:stop].rstrip()
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
        return words[0].casefold() in bylines.given or words[-1].casefold() in bylines.given
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
            and ends_text(texts[above])
        ):
            if _INITIALS.match(texts[i]) is not None:
                return True
            scan = tables.scan_byline(view.inline.plain(texts[i]))
            if scan is not None and not scan.marked and not scan.rest and scan.byline.authors:
                return True
    return False


def _speaks_of(byline: Byline, view: View, body: list[int]) -> bool:
    """Tell whether the text names one of the people of *byline*, by the last of their names."""
    last = {author.name.split()[-1].casefold() for author in byline.authors}
    texts = view.lines.texts
    return any(name in texts[i].casefold() for i in body for name in last)
