"""Where who wrote is named again below the text, and who that is follows.

Facts
-----
Below an article many outlets print its author once more: the name on a line of its own, with a post
beside it at most ("Jane Doe", "Jane Doe, Harbour reporter"), then who she is, what else she wrote and
the buttons of the page. The name has stood in the byline, so that no sign is needed but that it stands
alone behind the end of a sentence. Where the page has nothing else below, a box within the text may end
there, and the text go on: more than one paragraph is no note on anybody. In a talk it stands so above each answer, and in a column of several
writers above what each of them says: there as much text stands below it as above.
"""

from __future__ import annotations

from newsparse.fields.tables import Tables
from newsparse.lines import is_small
from newsparse.model import AuthorKind, BoilerplateKind
from newsparse.patterns import late
from newsparse.zones.blocks import Block
from newsparse.zones.front_alone import Front
from newsparse.zones.view import LEADS_ON, View, ends_sentence, ends_text

__all__ = ["find_named_again"]

_LONGEST_PRINTED = 240
"""With the address of a link to the author's page."""
_MOST_BESIDE = 40
_MOST_WORDS = 4
_LEAST_NAME = 5
_LAST_BLOCKS = 3
_MARKUP = frozenset("[*_#!<\\")
_BESIDE = frozenset(" ,|/·•–—-(")
# "(1) Jane Doe, The Tide, Merrin Bay 2017": the writer's own notes stand below the signature.
_NOTE = late(r"[(\[]\s?\d{1,3}\s?[)\]]|\d{1,3}[.)]\s|[*†]\s?\p{L}")
_LEAST_ABOVE = 300
_MOST_BELOW = 1200
_SHARE_BELOW = 3
"""What stands below is at most one part in so many of the text above."""


def find_named_again(
    view: View, tables: Tables, front: Front, footer: list[Block], *, within: bool
) -> list[Block]:
    """Return the footer that begins where the author is named again, empty where nobody is.

    So does a sentence or two on the author, by the full name, at the very end.

    *footer* are the blocks that are known to stand below the text; more does where the article stands
    *within* a page.
    """
    names = _names(front)
    past = footer[0].rows[0] if footer else len(view.rows)
    if not names:
        return []
    texts, rows, starts = view.lines.texts, view.rows, view.starts_block
    # Few lines begin so: the others are passed by at their first sign.
    opens = _MARKUP.union(*[(name[0], name[0].upper()) for name in names])
    named = [
        k
        for k in range(front.body + 1, past)
        if starts[k]
        and texts[rows[k]][0] in opens
        and len(texts[rows[k]]) <= _LONGEST_PRINTED
        and _is_name(view.plain(k), names, tables)
    ]
    k = named[0] if named else _told_of(view, names, front.body, past)
    if not k:
        return []
    above = _told(view, front.body, k)
    below = sum(len(view.plain(j)) for j in range(k, past))
    if (
        above < _LEAST_ABOVE
        or below > min(_MOST_BELOW, above // _SHARE_BELOW)
        or _is_amid(view, tables, k, past)
        or (not (footer or within) and sum(map(ends_sentence, map(view.plain, range(k, past)))) > 1)
        or (k + 1 < past and _NOTE.match(view.plain(k + 1)))
    ):
        return []
    return _parted(view, tables, k, past) + footer


def _told(view: View, k: int, past: int) -> int:
    """Return how long the paragraphs are from row *k* up to *past*: the blocks that end a sentence."""
    told = 0
    while k < past:
        end = min(view.block_end(k), past)
        if ends_sentence(view.plain(end - 1)):
            told += sum(len(view.plain(j)) for j in range(k, end))
        k = end
    return told


def _told_of(view: View, names: list[str], first: int, past: int) -> int:
    """Return the row of one of the last blocks that tells who the author is, by the full name; 0 for none.

    "Jane Doe covers the harbours of the north.": whom the text names above it is one of the story.
    """
    found = 0
    k = past
    for _ in range(_LAST_BLOCKS):
        k = view.block_start(k - 1) if k > first else first
        if k <= first:
            break
        text = view.plain(k).strip()
        folded = text.casefold()
        for name in names:
            behind = text[len(name) :].lstrip(",").split(None, 1)[:1]
            if folded.startswith(name) and behind and is_small(behind[0][0]):
                above = (view.plain(j).casefold() for j in range(first, k))
                if not any(name in line for line in above):
                    found = k
    return found


def _is_amid(view: View, tables: Tables, k: int, past: int) -> bool:
    """Tell whether a row stands between the halves of a sentence."""
    above = view.plain(k - 1)
    if ends_text(above, tables.pictures) or view.heading(k):
        return False
    return above[-1] in LEADS_ON or (k + 1 < past and is_small(view.plain(k + 1)[:1]))


def _names(front: Front) -> list[str]:
    """Return the names of the persons in the byline, folded."""
    scans = [front.scans[k][1] for k in front.bylines if k in front.scans]
    return [
        author.name.casefold()
        for scan in scans
        if scan is not None
        for author in scan.byline.authors
        if author.kind is AuthorKind.PERSON and len(author.name) >= _LEAST_NAME
    ]


def _is_name(text: str, names: list[str], tables: Tables) -> bool:
    """Tell whether a line is one of the names, with a few words beside it at most."""
    text = text.strip()
    folded = text.casefold()
    for name in names:
        if folded.startswith(name):
            beside = text[len(name) :]
            return not beside or (
                beside[0] in _BESIDE
                and len(beside) <= _MOST_BESIDE
                and beside.count(" ") <= _MOST_WORDS
                and not ends_text(text, tables.pictures)
            )
    return False


def _parted(view: View, tables: Tables, k: int, past: int) -> list[Block]:
    """Return the blocks of rows *k* up to *past*: the name, who that is, and what else is there."""
    found: list[Block] = []
    while k < past:
        end = min(view.block_end(k), past)
        kind, score = tables.judge(view.joined(k, end))
        if not found or kind is None or score <= 0.0:
            about = not found or (
                found[-1].kind is BoilerplateKind.AUTHOR_BIO and ends_sentence(view.plain(end - 1))
            )
            kind = BoilerplateKind.AUTHOR_BIO if about else BoilerplateKind.NAVIGATION
        found.append(Block([*range(k, end)], kind))
        k = end
    return found
