"""Asides: what stands between the paragraphs and is not the article's, from offers to captions and teasers.

Facts
-----
Between paragraphs text is what is likely. So a block must be surer to be boilerplate there than at the end,
and is asked whether the sentence around it goes on over it; a label takes the titles that it heads along.
"""

from __future__ import annotations

from collections import Counter

from newsparse.fields import boilerplate
from newsparse.fields.boilerplate_signs import signs_at_end
from newsparse.fields.tables import Tables
from newsparse.layout import Regime
from newsparse.lines import FULL_STOPS
from newsparse.marks import list_mark
from newsparse.model import BoilerplateKind
from newsparse.zones.blocks import (
    ASKS,
    FULL,
    LABEL_AT,
    LEAST_LINE,
    LONGEST_DATE,
    LONGEST_LABEL,
    LONGEST_TITLE,
    Block,
    continues,
    is_column,
    is_entry,
    is_label,
    is_long,
    judge_column,
)
from newsparse.zones.caption import is_caption, is_credit, is_credit_alone, names_maker
from newsparse.zones.posts import shares_post
from newsparse.zones.view import LEADS_ON, View, ends_sentence, ends_text

__all__ = ["ASIDE_AT", "find_asides"]

_LINES_OF_AN_ASIDE = 4
_LINES_OF_A_CAPTION = 2
_LINES_OF_NOTES = 6
_LONGEST_ASIDE = 260
_LONGEST_SENTENCE = 150
ASIDE_AT = 1.6
_NOTE_AT = 3.0
_LEAST_TITLE = 45
"""A crosshead is shorter than the headline of another article."""
_ASKED = frozenset({BoilerplateKind.APP, BoilerplateKind.SHARE, BoilerplateKind.SUBSCRIBE})
"""What an outlet asks of its reader in the type of a heading."""
_NAMED_APP = 2
_ABOVE = frozenset({BoilerplateKind.COPYRIGHT, BoilerplateKind.DISCLAIMER, BoilerplateKind.LEGAL})
"""What an outlet says in whole sentences above a text; of readers and their letters the text tells."""
_WITHIN = frozenset({BoilerplateKind.CAPTION, BoilerplateKind.ADVERTISEMENT})
"""What is known for a note by one line of it, in the midst of text."""
_OPENERS = frozenset("\"'“‘„«»‹「")
_CLOSERS = frozenset("\"'”’“»«›」")
_BULLETS = "∙•·*|- "
_BELOW_BOX = -3.0
_OFFERS = frozenset({BoilerplateKind.SUBSCRIBE, BoilerplateKind.RELATED, BoilerplateKind.APP})
_OFFERED_AT = -4.0
"""Log-odds from which a sentence above a form may be what it offers: it has some word of an offer."""
_MOST_BENEFITS = 12
_LONGEST_MAKER = 36
_LEAST_ALIKE = 3
_LEAST_TOLD = 16
_LEAST_WORD = 2
_CONSENTS = frozenset({BoilerplateKind.LEGAL, BoilerplateKind.SUBSCRIBE, BoilerplateKind.APP})
"""What stands below what an outlet asks for: "By signing up you agree to our terms."."""


def find_asides(view: View, tables: Tables, first: int, past: int) -> list[Block]:
    """Return the blocks of boilerplate within the body, rows *first* up to *past*."""
    found: list[Block] = []
    starts, rows, texts = view.starts_block, view.rows, view.lines.texts
    headings = view.marks.headings
    past = min(past, len(rows))
    end = first
    pointed_at = titled = -1
    apart = view.layout.regime in (Regime.BLOCKS, Regime.LINES)
    signed = "©" in view.lines.source
    makers = _makers(view, tables, first, past)
    while end < past:
        k = end
        try:
            end = starts.index(True, k + 1, past)
        except ValueError:
            end = past
        first_line = texts[rows[k]]
        length = len(first_line)
        if end - k > 1:
            if end - k > _LINES_OF_AN_ASIDE and not is_column(view, k, end):
                found += _notes_within(view, tables, k, end)
                continue
            length = sum([len(texts[i]) for i in rows[k:end]])
        if rows[k] in headings:
            # "#### Read more": a label that is set as a heading, and the title that it is one of.
            labels = end == k + 1 and _heads_links(tables, texts[rows[k]])
            if labels or (
                k == pointed_at and end == k + 1 < past and _is_lesser(view, k, first, past)
            ):
                found.append(Block([k], BoilerplateKind.RELATED))
            elif (kind := _set_as_heading(view, tables, k, end, found)) is not None:
                found.append(Block([k], kind))
            if labels:
                pointed_at = end
            continue
        if signed and 1 < end - k <= _LINES_OF_AN_ASIDE and _signs_off(view, tables, k, end):
            found.append(Block(list(range(k, end)), BoilerplateKind.COPYRIGHT))
            continue
        # A longer block of whole sentences is text wherever it stands, but below another note, or
        # where it is a plain one above the text: "This article contains affiliate links. ...".
        whole = length > _LONGEST_SENTENCE and texts[rows[end - 1]][-1] in FULL_STOPS
        if length > 2 * _LONGEST_ASIDE or (
            whole and k != first and not (found and found[-1].rows[-1] == k - 1)
        ):
            continue
        if first_line[0].islower() and k > first and continues(view, k):
            # The rest of a sentence is asked nothing.
            continue
        if is_entry(view, tables, k, end):
            continue
        text = view.joined(k, end)
        if len(text) > _LONGEST_ASIDE and _is_small_print(tables, text, k, found):
            found.append(Block(list(range(k, end)), BoilerplateKind.LEGAL))
            continue
        if len(text) > _LONGEST_ASIDE or _breaks_off(view, k, end, first, past):
            continue
        if "(@" in text and shares_post(text, tables):
            found.append(Block(list(range(k, end)), BoilerplateKind.SHARE))
            continue
        kind, score = tables.judge(text)
        if (kind is None or score <= ASIDE_AT) and (
            headed := judge_column(view, tables, k, end)
        ).kind is not None:
            kind, score = headed
        if (
            kind is not None
            and kind in _CONSENTS
            and score > _BELOW_BOX
            and found
            and found[-1].kind in _CONSENTS
            and found[-1].rows[-1] == k - 1
        ):
            found.append(Block(list(range(k, end)), kind))
            continue
        if (
            kind is None
            or score <= ASIDE_AT
            or (
                (k not in (first, pointed_at) or (whole and k == first))
                and end < past
                and not boilerplate.interrupts(text, kind, tables.boilerplate)
            )
            # Initials sign where a text ends, which the footer has asked for.
            or (kind is BoilerplateKind.CREDITS and signs_at_end(text))
            or (whole and k == first and (end == past or kind not in _ABOVE or score <= _NOTE_AT))
        ):
            if (
                k == pointed_at
                or (
                    k == titled
                    and (
                        (apart and is_long(text, _LEAST_TITLE)) or _stands_under(view, k, end, past)
                    )
                )
            ) and _is_title(view, k, end, past):
                kind = BoilerplateKind.RELATED
                titled = end
                # A list of them goes on; else what follows may be a crosshead, which is shorter.
                if list_mark(texts[rows[k]]) is not None:
                    pointed_at = end
            elif k == titled and end == k + 1 and _is_day(tables, text):
                # When the other article was published.
                kind = BoilerplateKind.RELATED
                titled = end
            elif text[:2] == "[ " and text[-2:] == " ]" and "[" not in text[1:]:
                # So browsers of text print a link, and some pages what they lead to.
                kind = BoilerplateKind.RELATED
            elif end - k > 1 and _are_buttons(view, tables, k, end, every=k != first):
                kind = tables.judge(view.plain(k)).kind or BoilerplateKind.SHARE
            elif (
                end - k > 1
                and _heads_links(tables, view.plain(k))
                and _is_title(view, k + 1, end, past)
            ):
                kind = BoilerplateKind.RELATED
            elif end == past or not (
                is_caption(text, tables)
                or (makers and text.rpartition(". ")[2] in makers)
                or (", " in text and is_credit_alone(text, tables))
                or (
                    found
                    and (
                        _is_in_caption(view, text, k, found)
                        or _is_below_credit(view, text, k, found, tables)
                    )
                )
            ):
                continue
            else:
                kind = BoilerplateKind.CAPTION
        elif kind is BoilerplateKind.RELATED and k != titled and is_label(text):
            pointed_at = end
        # Between paragraphs, who somebody is may belong to the story.
        noted = kind is not BoilerplateKind.AUTHOR_BIO or score > _NOTE_AT or end == past
        if noted and (titled == end or not (k > first and continues(view, k))):
            if found and found[-1].kind is kind:
                above = found[-1].rows
                form = (
                    kind is BoilerplateKind.SUBSCRIBE
                    and len(text) <= LONGEST_LABEL
                    and len(view.plain(above[0])) <= LONGEST_LABEL
                )
                if _is_boxed(view, above[-1] + 1, k, within_form=form):
                    found.append(Block(list(range(above[-1] + 1, k)), kind))
            found.append(Block(list(range(k, end)), kind))
    if any(block.kind is BoilerplateKind.SUBSCRIBE for block in found):
        found = _with_benefits(view, tables, _with_titles(view, tables, found, first), past)
    return found


def _makers(view: View, tables: Tables, first: int, past: int) -> frozenset[str]:
    """Return what stands behind the last full stop of several blocks alike, without a stop itself.

    "The quay in the morning. Seaview", "Two of the boats. Seaview": who made the pictures. A page that cuts
    sentences leaves a small word behind a stop now and then, and hardly a name three times.
    """
    texts, rows, starts = view.lines.texts, view.rows, view.starts_block
    ends: list[str] = []
    for k in [
        k
        for k in range(first, past)
        if (k + 1 >= past or starts[k + 1]) and texts[rows[k]][-1].isalpha()
    ]:
        text = texts[rows[k]]
        if len(text) < _LONGEST_MAKER and not starts[k]:
            text = f"{texts[rows[k - 1]]} {text}"
        at = text.rfind(". ", -_LONGEST_MAKER)
        if at > _LEAST_TOLD and text[at - _LEAST_WORD : at].islower() and " " in text[:at]:
            ends.append(text[at + 2 :])
    if len(ends) < _LEAST_ALIKE:
        return frozenset()
    return frozenset(
        end
        for end, count in Counter(ends).items()
        if count >= _LEAST_ALIKE
        and end[0].isupper()
        and end.split(None, 1)[0].casefold() not in tables.headlines.words
    )


def _is_day(tables: Tables, text: str) -> bool:
    """Tell whether a line is a day, and nothing else."""
    if len(text) > LONGEST_DATE or not any(map(str.isdecimal, text)):
        return False
    scan = tables.scan_dates(text)
    return bool(scan.dates) and not scan.rest


def _breaks_off(view: View, k: int, end: int, first: int, past: int) -> bool:
    """Tell whether a block is a part of the sentence that goes on below it."""
    if end >= past or ends_sentence(view.plain(end - 1)):
        return False
    if k > first and not ends_sentence(view.plain(k - 1)) and not view.heading(k - 1):
        # It stands between the halves of the sentence.
        return False
    return view.plain(end)[:1].islower()


def _with_titles(view: View, tables: Tables, found: list[Block], first: int) -> list[Block]:
    """Put what is offered and its title with the form that asks for the reader's address below.

    "The morning briefing" / "All the news, in your inbox" / "Your e-mail" / "Sign up": a crosshead
    has text below it, and no form.
    """
    whole: list[Block] = []
    past = first
    for block in found:
        start = block.rows[0]
        if block.kind is BoilerplateKind.SUBSCRIBE and not view.heading(start):
            offered: list[Block] = []
            for least in (_OFFERED_AT, None):
                k = view.block_start(start - 1) if start > past + 1 else start
                if k <= past or view.heading(k) or not _is_offered(view, tables, k, start, least):
                    continue
                offered.append(Block([*range(k, start)], block.kind))
                start = k
            whole += reversed(offered)
        whole.append(block)
        past = block.rows[-1] + 1
    return whole


def _with_benefits(view: View, tables: Tables, found: list[Block], past: int) -> list[Block]:
    """Put the list of what a reader gets with the offer right above it, where some entry of it is known for a note.

    "Subscribe for more" / "- Exclusive articles by our columnists" / "- Support local journalism": a box may stand
    above a list of the text as well, of which no entry asks for anything.
    """
    rows, texts = view.rows, view.lines.texts
    taken = {k for block in found for k in block.rows}
    whole: list[Block] = []
    for block in found:
        whole.append(block)
        if (
            block.kind is not BoilerplateKind.SUBSCRIBE
            or list_mark(texts[rows[block.rows[0]]]) is not None
        ):
            continue
        start = end = block.rows[-1] + 1
        while end < past and (
            list_mark(texts[rows[end]]) is not None or (end > start and not view.starts_block[end])
        ):
            end += 1
        more = [k for k in range(start, end) if k not in taken]
        if more and (
            len(more) < end - start
            or any(
                tables.judge(view.plain(k).lstrip(_BULLETS)).score > ASIDE_AT
                for k in more[:_MOST_BENEFITS]
            )
        ):
            whole.append(Block(more, block.kind))
            taken.update(more)
    return sorted(whole, key=lambda block: block.rows[0])


def _is_offered(view: View, tables: Tables, k: int, past: int, least: float | None) -> bool:
    """Tell whether a block is the title of an offer, or with *least* a sentence that offers it."""
    text = view.joined(k, past)
    if least is not None:
        kind, score = tables.judge(text)
        return kind in _OFFERS and score > least and len(text) <= _LONGEST_SENTENCE
    return (
        len(text) <= LONGEST_LABEL
        and text[:1].isupper()
        and text[-1:].isalnum()
        and past == k + 1
        and ends_text(view.plain(k - 1), tables.pictures)
    )


def _is_small_print(tables: Tables, text: str, k: int, found: list[Block]) -> bool:
    """Tell whether a long block right below a note that asks for something says on which terms."""
    if not found or found[-1].rows[-1] != k - 1 or found[-1].kind not in _CONSENTS:
        return False
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.LEGAL and score > _NOTE_AT


def _stands_under(view: View, k: int, end: int, past: int) -> bool:
    """Tell whether a blank line parts a block from the text below, and none from the title above."""
    rows = view.rows
    return end < past and rows[k] == rows[k - 1] + 1 and rows[end] > rows[end - 1] + 1


def _set_as_heading(
    view: View, tables: Tables, k: int, end: int, found: list[Block]
) -> BoilerplateKind | None:
    """Return what kind of note a heading is, where it is one: "### Sign up to our newsletter".

    Some pages set the same line twice.
    """
    text = view.plain(k)
    if end != k + 1 or _is_quoted(text):
        return None
    above = found[-1] if found and found[-1].rows[-1] == k - 1 else None
    if above is not None and text == view.joined(above.rows[0], above.rows[-1] + 1):
        return above.kind
    kind, score = tables.judge(text)
    if kind is BoilerplateKind.APP and text.count(" ") < _NAMED_APP:
        # "## Install": a chapter of a manual.
        return None
    if (
        kind is not None
        and (kind in _ASKED or kind is BoilerplateKind.ADVERTISEMENT)
        and score > _NOTE_AT
        and boilerplate.interrupts(text, kind, tables.boilerplate)
    ):
        return kind
    return None


def _is_in_caption(view: View, text: str, k: int, found: list[Block]) -> bool:
    """Tell whether the caption right above says the same, and who made the picture besides.

    Pages keep a picture's description for those who don't see it, and tools print both.
    """
    if found[-1].kind is not BoilerplateKind.CAPTION or found[-1].rows[-1] != k - 1:
        return False
    rows = found[-1].rows
    return len(text) >= LEAST_LINE and view.joined(rows[0], rows[-1] + 1).startswith(text)


def _is_below_credit(view: View, text: str, k: int, found: list[Block], tables: Tables) -> bool:
    """Tell whether a block without a stop stands right below the credit of a picture, and tells of it.

    Where crossheads are marked it is none of them.
    """
    if (
        found[-1].kind is not BoilerplateKind.CAPTION
        or found[-1].rows[-1] != k - 1
        or len(text) < LEAST_LINE
        or text[-1] in ":;,"
        or ends_sentence(text)
        or not view.marks.headings
    ):
        return False
    rows = found[-1].rows
    return is_credit_alone(view.joined(rows[0], rows[-1] + 1), tables)


def _are_buttons(view: View, tables: Tables, first: int, past: int, *, every: bool) -> bool:
    """Tell whether each line of a block is a note by itself: "Comments", "Print".

    A single word beside them may be any button ("Preview"), where not *every* one has to be known.
    """
    known = 0
    for k in range(first, past):
        text = view.plain(k)
        if len(text) > LONGEST_LABEL or ends_sentence(text):
            return False
        if tables.judge(text).score > ASIDE_AT:
            known += 1
        elif every or " " in text.lstrip(_BULLETS):
            return False
    return 2 * known >= past - first


def _notes_within(view: View, tables: Tables, first: int, past: int) -> list[Block]:
    """Return lines that are notes by themselves among the rows of one block of text.

    Where a tool prints no blank lines they stand between two paragraphs: behind the end of a
    sentence and in front of a capital, on a line that they do not fill.
    """
    found: list[Block] = []
    texts, rows, short = view.lines.texts, view.rows, FULL * view.layout.column
    under = _caption_under(view, tables, first, past)
    if under < past:
        found.append(Block([*range(under, past)], BoilerplateKind.CAPTION))
    else:
        notes = _notes_under(view, tables, first, past)
        found += notes
        under -= sum(len(block.rows) for block in notes)
    for k in range(first + 1, under - 1):
        text = texts[rows[k]]
        if (
            len(text) < short
            and texts[rows[k - 1]][-1] in FULL_STOPS
            and not text[0].islower()
            and not texts[rows[k + 1]][0].islower()
        ):
            text = view.plain(k)
            kind, score = tables.judge(text)
            if kind is not None and score > ASIDE_AT and kind in _WITHIN:
                found.append(Block([k], kind))
            elif is_caption(text, tables) or is_credit(text, tables):
                found.append(Block([k], BoilerplateKind.CAPTION))
    return found


def _caption_under(view: View, tables: Tables, first: int, past: int) -> int:
    """Return the row where a caption begins that ends a block, right below its last paragraph."""
    texts, rows = view.lines.texts, view.rows
    if ":" not in texts[rows[past - 1]]:
        return past
    for k in range(past - 1, max(first, past - 1 - _LINES_OF_A_CAPTION), -1):
        if texts[rows[k - 1]][-1] in FULL_STOPS and not texts[rows[k]][0].islower():
            text = view.joined(k, past)
            if names_maker(text, tables) and (
                is_caption(text, tables) or is_credit(text.strip("[]()"), tables)
            ):
                return k
            break
    return past


def _signs_off(view: View, tables: Tables, first: int, past: int) -> bool:
    """Tell whether each line of a block is a note, one of them with the sign of rights."""
    lines = [view.plain(k) for k in range(first, past)]
    return any("©" in line for line in lines) and all(
        score > ASIDE_AT and kind is not None for kind, score in map(tables.judge, lines)
    )


def _notes_under(view: View, tables: Tables, first: int, past: int) -> list[Block]:
    """Return the notes that end a block of text, at the foot of its column or of the page.

    "Share this article", "Got a tip? Write to …", "Read also" and titles below it. The text above
    them is the first half of a sentence that goes on below the block, or ends one, and nothing is
    a note then that may be told in the text.
    """
    texts, rows = view.lines.texts, view.rows
    last = texts[rows[past - 1]]
    if last[0].islower() and "@" not in last and "/" not in last:
        # So ends a paragraph. A note begins like that with an address alone.
        return []
    notes: list[Block] = []
    titles: list[int] = []
    for k in range(past - 1, max(first, past - 1 - _LINES_OF_NOTES), -1):
        text = view.plain(k)
        kind, score = tables.judge(text)
        if kind is not None and score > ASIDE_AT:
            if titles and kind is not BoilerplateKind.RELATED:
                break
            notes.append(Block([k, *titles[::-1]], kind))
            titles = []
        elif len(text) <= LONGEST_TITLE and text[-1] not in FULL_STOPS and not text[0].islower():
            titles.append(k)
        else:
            break
    if not notes:
        return []
    above = texts[rows[notes[-1].rows[0] - 1]]
    half = above[-1].isalpha() or above[-1] in LEADS_ON
    below = past
    while half and below < len(rows) and below - past < _LINES_OF_NOTES:
        # More of them may stand in blocks of their own.
        kind, score = tables.judge(view.plain(below))
        if view.block_end(below) > below + 1 or kind is None or score <= ASIDE_AT:
            break
        below += 1
    if half and below < len(rows) and texts[rows[below]][0].islower():
        return notes[::-1]
    sure = above[-1] in FULL_STOPS and all(
        len(block.rows) > 1
        or boilerplate.interrupts(view.plain(block.rows[0]), block.kind, tables.boilerplate)
        for block in notes
    )
    return notes[::-1] if sure else []


def _is_boxed(view: View, start: int, past: int, *, within_form: bool) -> bool:
    """Tell whether one short block stands between two notes of a kind: "Daily, and free".

    Within a form, between its title and the field for an address, it may be a sentence.
    """
    if start >= past or view.block_end(start) != past or view.heading(start):
        return False
    text = view.joined(start, past)
    return len(text) <= LONGEST_TITLE and (within_form or not ends_sentence(text))


def _heads_links(tables: Tables, text: str) -> bool:
    """Tell whether a heading is the label of links to other pages."""
    if not is_label(text) or _is_quoted(text):
        return False
    kind, score = tables.judge(text)
    return kind is BoilerplateKind.RELATED and score > LABEL_AT


def _is_quoted(text: str) -> bool:
    """Tell whether all of a heading is a quotation, as crossheads are: "'Download our app'"."""
    return text[:1] in _OPENERS and text[-1:] in _CLOSERS


def _is_lesser(view: View, k: int, first: int, past: int) -> bool:
    """Tell whether the heading of row *k* is no crosshead: those are of a higher level."""
    headings = view.marks.headings
    levels = [headings[i] for i in view.rows[first:past] if i in headings]
    return headings[view.rows[k]] > min(levels)


def _is_title(view: View, k: int, end: int, past: int) -> bool:
    """Tell whether the block below "Read also" is what it points at: a title, or a list of them."""
    if end >= past or view.plain(end)[:1].islower():
        return False
    listed = list_mark(view.plain(k)) is not None
    lines = [view.plain(row) for row in range(k, end)]
    if listed or len(lines) == 1:
        return _are_titles(lines, several=listed)
    # A tool may have wrapped one title, or each line is one.
    return _are_titles([view.joined(k, end)], several=False) or _are_titles(lines, several=True)


def _are_titles(titles: list[str], *, several: bool) -> bool:
    return all(
        title
        and len(title) <= LONGEST_TITLE
        and not title[0].islower()
        # Alone a question may be an interviewer's, among titles it is one of them.
        and (not ends_sentence(title) or (several and title[-1] in ASKS))
        for title in titles
    )
