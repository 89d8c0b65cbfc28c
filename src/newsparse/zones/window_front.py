"""The front of the article on a whole page: what stands between the headline and the text.

Facts
-----
Offers, forms, buttons and pictures may stand there, besides standfirst, bylines and dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate

from newsparse.fields.byline import BylineScan
from newsparse.fields.names import is_given
from newsparse.fields.places import COUNTRIES, PLACES
from newsparse.lines import Lines
from newsparse.model import AuthorKind, BoilerplateKind
from newsparse.patterns import late
from newsparse.zones.author_page import leads_to_author
from newsparse.zones.caption import is_caption
from newsparse.zones.front_alone import is_reading_time
from newsparse.zones.front_further import spelled_out
from newsparse.zones.view import View, ends_sentence
from newsparse.zones.window_headline import FULL, LIST_MARKS, Metas, is_item

__all__ = ["front_rows", "headline_end"]

_LEAST_NAME = 2
_LONGEST_NAME = 80
_NEAR_NAME = 3
"""Rows from the headline, or a date, within which a bare name is a byline."""
_UNCASED = ("\u0590", "\u1100")
"""The scripts that have neither capitals nor signs for words."""
_MOST_BLANKS = 3
_LONGEST_UNCASED = 40
_LEAST_TELLING = 60
"""Characters of a line of text: "Recent from Jane Doe" tells nothing of her."""
_TOLD = 12
"""Rows of the text that are asked whether it speaks of somebody."""
_LONGEST_GIVEN = 4
_BEHIND_NAME = " —–-:|,."
_SURE = 1.0
"""Log-odds from which a line is a button, and no name."""
_BUTTONS = frozenset(
    {
        BoilerplateKind.APP,
        BoilerplateKind.COMMENTS,
        BoilerplateKind.NAVIGATION,
        BoilerplateKind.RELATED,
        BoilerplateKind.SHARE,
        BoilerplateKind.SUBSCRIBE,
    }
)
_NEAR_DAY = 4
_NEAR_PICTURE = 4
"""Rows around the name of a photographer in which the caption stands."""
# How names of other languages are spelled there: 安德烈·达蒙, アンドレ・デイモン.
_FOREIGN = late(r"\p{Han}{1,8}·\p{Han}{1,8}|\p{Katakana}[ー\p{Katakana}]*・\p{Katakana}")
_HANDLE = late(r"@\w{2,30}")
_STOPS = tuple(".!?")
_COLONS = tuple(":：")
_LEAST_DEEPER = 3
_OFF_CENTRE = 2
"""Half columns: wide signs are counted as one by some tools and as two by others."""
_MARK = 1
"""The level of a headline that no tool has marked."""


def headline_end(view: View, metas: Metas, head: int, past: int, *, wrapped: bool) -> int:
    """Return the row after the headline, whose further lines a tool may have left unmarked.

    From here on all its lines are marked.
    """
    lines, rows = view.lines, view.rows
    level = view.marks.headings.get(rows[head])
    end = head + 1
    while (
        wrapped
        and end < past
        and end < head + 4
        and rows[end] == rows[end - 1] + 1
        and len(lines.texts[rows[end - 1]]) >= FULL[0]
        and not view.heading(end)
        and not is_item(lines.texts[rows[end]])
        and not metas.has(view.plain(end))
        # "Share", right below: a headline may be as long as the lines of the text.
        and not _is_button(view.plain(end), metas)
        and (
            _is_centred(lines, rows[end - 1], rows[end])
            or (
                lines.indents[rows[end]] == lines.indents[rows[head]]
                and (level is not None or not lines.indents[rows[end]])
            )
        )
    ):
        end += 1
    for k in range(head, end):
        view.marks.headings[rows[k]] = level or _MARK
    return end


def _is_centred(lines: Lines, a: int, b: int) -> bool:
    """Tell whether the line *b* stands in the middle below *a*, as some tools set headlines."""
    middles = [2 * lines.indents[i] + len(lines.texts[i]) for i in (a, b)]
    deeper = lines.indents[b] - lines.indents[a]
    return deeper >= _LEAST_DEEPER and abs(middles[0] - middles[1]) <= _OFF_CENTRE


def front_rows(
    view: View,
    metas: Metas,
    head: int,
    end: int,
    body: int,
    prose: set[int],
    deck: set[int],
    *,
    wrapped: bool,
) -> tuple[list[int], list[int], list[int], list[int]]:
    """Return the rows of headline, standfirst, bylines and dates above the text.

    Also which of them are dates, which are names of who wrote, and which say what those are.
    """
    texts = {k: LIST_MARKS.sub("", view.plain(k)) for k in range(end, body) if k not in prose}
    # A day of the month looks like the number of a list.
    says = {k for k, text in texts.items() if metas.has(text) or metas.has(view.plain(k))}
    linked = _linked(view, metas, texts)
    says.update(linked)
    dated = [k for k in says if any(map(str.isdecimal, texts[k]))]
    scans = {
        k: scan
        for k, text in texts.items()
        if _LEAST_NAME <= len(text) < _LONGEST_NAME
        and (scan := metas.tables.scan_byline(text.rstrip(" ,"))) is not None
        and scan.byline.authors
    }
    scans |= linked
    by_days = _rows_beside(texts, dated, metas)
    if not scans:
        scans = _names_above_day(view, metas, texts, by_days, dated)
    if not any(k in scans and not _names_houses(scans[k]) for k in says):
        scans |= _uncased(texts, scans, says, dated, metas)
    pictured = _of_pictures(texts, scans)
    spoken = {k for k, scan in scans.items() if k not in says and _is_spoken_of(scan, view, body)}
    for k in pictured | spoken | _of_lists(view, scans, says):
        scans.pop(k, None)
    houses = {k for k, scan in scans.items() if _is_house(texts[k], scan)}
    printed = {k: view.lines.texts[view.rows[k]] for k in range(end - 1, body)}
    marked = {k for k in says.difference(dated, houses) if not _is_button(texts[k], metas)}
    # "Source: GNP", "From the Gazette, in Marrick": who signs by name stands on another line.
    told = {k for k in marked if k not in scans or not _names_houses(scans[k])}
    # The word that marks a byline may stand above it: "By", "Jane Doe".
    heads = {k for k, text in texts.items() if metas.heads_name(text)}
    labelled = {
        k
        for k, text in texts.items()
        if k + 1 in scans and not _names_houses(scans[k + 1]) and metas.labels_name(text)
    }
    if len(labelled) > 1:
        # "Reporter" / "Jane Doe" / "Editor" / "John Roe"
        heads |= labelled
    near = [end - 1, *says.difference(houses)]
    near += [
        k for k, text in texts.items() if k not in near and is_reading_time(text, metas.tables)
    ]
    # Buttons of which a tool prints no words, their counters and pictures part nothing.
    steps = list(
        accumulate(
            [
                k in near or k in prose or (k not in pictured and any(map(str.isalpha, texts[k])))
                for k in range(end - 1, body)
            ]
        )
    )
    signed: list[int] = []
    further: list[int] = []
    # A paper may stand between the day and the name.
    timed = {*dated, *(k for k in houses if not {k - 1, k + 1}.isdisjoint(dated))}
    for k, scan in scans.items():
        if k in houses or k in marked or k in dated:
            continue
        by_day = k in by_days or not timed.isdisjoint((k - 1, k + 1))
        if (
            "\u2e80" <= texts[k][0] <= "\ud7ff"
            and not _is_parted(texts[k], metas)
            and not _FOREIGN.search(texts[k])
            and not (by_day and _opens_with_surname(texts[k], metas))
        ):
            # Two or three signs may be any word of Chinese, Japanese and Korean.
            continue
        if k - 1 in signed and view.rows[k] == view.rows[k - 1] + 1 and _is_office(scan):
            continue
        beside = (
            k - 1 in heads
            or k - 1 in marked
            or k - 1 in signed
            or k - 1 in further
            or (
                k - 2 in signed
                and bool(_offices(view, [k - 2, k], texts, metas)[1:])
                and _writes(texts[k + 1], metas)
            )
        )
        if wrapped and not beside and not view.starts_block[k] and len(printed[k - 1]) >= FULL[0]:
            # The end of a line that the tool has wrapped.
            continue
        last = spelled_out(lambda j: texts.get(j, ""), k, body, metas.tables, named=True)
        ends = (steps[k - end + 1], steps[max(k, last - 1) - end + 1])
        away = min([min([abs(one - steps[j - end + 1]) for one in ends]) for j in near])
        if not beside and (
            told
            or (
                away > _NEAR_NAME
                and not _has_office(texts, k, metas, scan)
                and not _has_town(texts, k, body, metas)
            )
        ):
            continue
        judge = metas.tables.judge
        label = texts.get(k - 1, "")
        beside_picture = (
            # Below the day stands who wrote.
            k > end + 1
            and k - 1 not in dated
            and judge(view.plain(k + 1)).kind is BoilerplateKind.CAPTION
        ) or (
            # "Photo:" / "Jane Doe"
            label[-1:] in _COLONS and judge(label).kind is BoilerplateKind.CAPTION
        )
        if _is_office(scan) or any(one.affiliation for one in scan.byline.authors[:1]):
            # "Jane Doe Politics Editor, The Herald": nobody else is said to be anything.
            sure = not _is_button(texts[k], metas)
        else:
            # "Jane Doe @jane" is a note on her below the text.
            kind, score = judge(texts[k])
            sure = (
                not beside_picture
                and (score <= _SURE or kind is BoilerplateKind.AUTHOR_BIO)
                and not _is_button(texts[k], metas)
            )
        if sure:
            # Where a line says who wrote it is seen later whether further names belong to it.
            (further if told else signed).append(k)
    # Names right below "By Jane Doe" are of its block.
    listed = [k for k in further if not view.starts_block[k]]
    offices = _offices(view, [k for k in signed if k + 1 not in says], texts, metas)
    further += offices
    # What a tool has set on lines of their own, with the word in front and the commas between.
    apart: set[int] = set()
    for k in sorted({*heads, *signed}):
        if k not in apart:
            last = spelled_out(
                lambda j: texts.get(j, ""), k, body, metas.tables, named=k not in heads
            )
            apart.update(range(k, last))
    writing = [k for k in offices if _writes(texts[k], metas)]
    signed = _nearest(sorted({*signed, *apart.difference(heads)}), {*heads, *dated}, end, writing)
    if not signed and not marked:
        # Nobody else signs: a house does, right below the headline or beside the date.
        signed = [k for k in houses if k == end or {k - 1, k + 1}.intersection(dated)]
    found = {*marked, *dated, *signed, *apart, *further, *prose.intersection(range(end, body))}
    known = max(found - prose, default=end)
    for k in deck.intersection(range(end, body)).difference(houses):
        if is_caption(view.plain(k), metas.tables):
            continue
        # Below byline and date a deck is a whole sentence; what is none is a caption.
        if k < known or ends_sentence(view.plain(max(deck))) or metas.dated(view.plain(k)):
            found.add(k)
    above: list[int] = []
    if not dated or not (signed or marked):
        above = _above(view, metas, head, dated=bool(dated))
    return [*above, *range(head, end), *sorted(found)], sorted(dated), signed, offices + listed


def _linked(view: View, metas: Metas, texts: Mapping[int, str]) -> dict[int, BylineScan]:
    """Return the rows that are names, and links to the pages of those who bear them."""
    found: dict[int, BylineScan] = {}
    for k, text in texts.items():
        if not _LEAST_NAME <= len(text) < _LONGEST_NAME:
            continue
        if leads_to_author(view.lines.texts[view.rows[k]]):
            scan = metas.tables.scan_byline(text.rstrip(" ,"), supported=True)
            if scan is not None and scan.byline.authors and not scan.rest:
                found[k] = scan
    return found


def _rows_beside(texts: Mapping[int, str], dated: list[int], metas: Metas) -> set[int]:
    """Return the rows right above and below the dates, past buttons and accounts: "@gazette"."""
    beside: set[int] = set()
    for day in dated:
        for step in (-1, 1):
            k = day + step
            while k in texts and (_HANDLE.fullmatch(texts[k]) or _is_button(texts[k], metas)):
                k += step
            beside.add(k)
    return beside


def _names_above_day(
    view: View, metas: Metas, texts: Mapping[int, str], beside: set[int], dated: list[int]
) -> dict[int, BylineScan]:
    """Return the rows above a date that are names only there: capitals do not tell of them.

    A section of the site may stand there, too: its menus print it again. Below the date it does more often.
    Of words in full capitals some other line has to say that they are a name.
    """
    found: dict[int, BylineScan] = {}
    for k in sorted(beside.difference(dated)):
        text = texts.get(k, "")
        if (
            not any(0 < k - day <= _NEAR_DAY for day in dated)
            and _LEAST_NAME <= len(text) < _LONGEST_NAME
            and not ends_sentence(text)
            and (
                _signs_again(view, k, text)
                if text.isupper()
                else text.lower() == text.upper()
                and not any(view.plain(j) == text for j in range(len(view.rows)) if j != k)
            )
        ):
            scan = metas.tables.scan_byline(text, supported=True)
            if scan is not None and scan.byline.authors and not scan.rest:
                found[k] = scan
    return found


def _signs_again(view: View, k: int, text: str) -> bool:
    """Tell whether a line farther down is the same, or ends in it behind a label: "Photo: JANE DOE".

    What a line above says as well is a section.
    """
    if " " not in text or any(view.plain(j) == text for j in range(k)):
        return False
    return any(
        line.endswith(text) and (line == text or line[: -len(text)].rstrip()[-1:] in _COLONS)
        for line in map(view.plain, range(k + 1, len(view.rows)))
    )


def _offices(view: View, signed: list[int], texts: Mapping[int, str], metas: Metas) -> list[int]:
    """Return the rows right below a name that say what she is: "Jane Doe" / "Harbour reporter"."""
    found: list[int] = []
    for k in signed:
        office = texts.get(k + 1, "")
        if not office or view.starts_block[k + 1] or k + 1 in signed or len(office) > _LONGEST_NAME:
            continue
        scan = metas.tables.scan_byline(f"{texts[k]}\n{office}")
        if (
            scan is not None
            and not scan.rest
            and (_is_office(scan) or any(one.location == office for one in scan.byline.authors[:1]))
            and not _is_button(office, metas)
        ):
            found.append(k + 1)
    return found


def _uncased(
    texts: Mapping[int, str],
    scans: Mapping[int, BylineScan],
    says: set[int],
    dated: list[int],
    metas: Metas,
) -> dict[int, BylineScan]:
    """Return the names in scripts without capitals, which their place alone shows to be some.

    They stand right below the headline or beside the day, and the first of the words is a first name;
    or the next line says what somebody is.
    """
    tables = metas.tables
    given = tables.bylines.given
    rows = [k for k, text in texts.items() if any(map(str.isalnum, text))]
    found: dict[int, BylineScan] = {}
    for n, k in enumerate(rows):
        text = texts[k]
        if not _UNCASED[0] <= text[0] < _UNCASED[1] or k in scans or k in says:
            continue
        if not 0 < text.count(" ") <= _MOST_BLANKS or len(text) > _LONGEST_UNCASED:
            continue
        beside = not {*rows[max(n - 1, 0) : n], *rows[n + 1 : n + 2]}.isdisjoint(dated)
        if not beside and n + 2 < len(rows) and texts[rows[n + 1]].endswith(","):
            # "राहुल शर्मा" / "झांसी," / "7 मार्च 2024": from where.
            beside = rows[n + 2] in dated
        known = (n == 0 or beside) and text.split(" ")[0] in given
        if not (known or _has_office(texts, k, metas)) or tables.judge(text).score > 0.0:
            continue
        scan = tables.scan_byline(text, supported=True)
        if scan is not None and not scan.rest and not _names_houses(scan):
            found[k] = scan
    return found


def _is_parted(text: str, metas: Metas) -> bool:
    """Tell whether a blank stands behind a family's name of the East: "山田 太郎"."""
    family, _, rest = text.replace("\u3000", " ").partition(" ")
    return 0 < len(rest) <= _LONGEST_GIVEN and family in metas.tables.bylines.surnames


def _has_office(
    texts: Mapping[int, str], k: int, metas: Metas, alone: BylineScan | None = None
) -> bool:
    """Tell whether a line says what somebody is, or the next one does: "Jane Doe" / "Reporter".

    No caption of a picture and no box does. *alone* is what the line says by itself.
    """
    if alone is not None and _is_office(alone):
        return _writes(alone.byline.authors[0].role, metas)
    office = texts.get(k + 1, "")
    if not office or len(office) > _LONGEST_NAME:
        return False
    scan = metas.tables.scan_byline(f"{texts[k]}\n{office}")
    return (
        scan is not None
        and not scan.rest
        and _is_office(scan)
        and scan.byline.authors[0].role == office
        and _writes(office, metas)
    )


def _has_town(texts: Mapping[int, str], k: int, body: int, metas: Metas) -> bool:
    """Tell whether the next line is the town somebody writes from, and the text begins below it."""
    town = texts.get(k + 1, "")
    if not town or len(town) > _LONGEST_NAME or any(texts.get(j) for j in range(k + 2, body)):
        return False
    scan = metas.tables.scan_byline(f"{texts[k]}\n{town}")
    return (
        scan is not None
        and not scan.rest
        and len(scan.byline.authors) == 1
        and scan.byline.authors[0].location == town
    )


def _writes(office: str | None, metas: Metas) -> bool:
    """Tell whether an office is one of those who write: no president, and no photographer."""
    bylines = metas.tables.bylines
    last = (office or "").rpartition(" ")[2].casefold()
    return last not in bylines.offices and last not in bylines.pictured


def _names_houses(scan: BylineScan) -> bool:
    """Tell whether a line names nobody but houses."""
    return all(author.kind is AuthorKind.ORGANISATION for author in scan.byline.authors)


def _of_pictures(texts: dict[int, str], scans: Mapping[int, BylineScan]) -> set[int]:
    """Return the rows that name who made a picture, or whom it shows.

    A caption ends with the first of them, or brackets hold it; with the other the caption begins.
    """
    makers = {
        k
        for k, scan in scans.items()
        if not scan.marked
        and any(_credits(text, texts[k].strip("() ")) for j, text in texts.items() if j != k)
    }
    named = {texts[k].strip("() ") for k in makers}
    makers.update([k for k in scans if texts[k].strip("() ") in named])
    return makers | {
        k
        for k, scan in scans.items()
        if not scan.marked
        and any(abs(k - j) <= _NEAR_PICTURE for j in makers)
        and any(_shows(texts.get(j, ""), texts[k]) for j in range(k + 1, k + _NEAR_PICTURE))
    }


def _is_spoken_of(scan: BylineScan, view: View, body: int) -> bool:
    """Tell whether the text soon names somebody in full: a caption, or a box on whom it is about."""
    if scan.marked:
        return False
    rows = range(body, min(body + _TOLD, len(view.rows)))
    texts = [text for k in rows if len(text := view.plain(k)) >= _LEAST_TELLING]
    return any(
        author.kind is AuthorKind.PERSON
        and " " in author.name
        and any(author.name in text and not _signs(text, author.name) for text in texts)
        for author in scan.byline.authors
    )


def _signs(text: str, name: str) -> bool:
    """Tell whether a paragraph ends with a name that it does not speak of.

    In brackets, beside a day at most, it says who wrote; behind a label, who made the picture.
    """
    at = text.find(name)
    before, behind = text[:at].rstrip(), text[at + len(name) :]
    if not behind:
        return before[-1:] in _COLONS
    return (
        before[-1:] == "("
        and behind[-1] == ")"
        and (behind == ")" or (behind[0] in ",/" and not any(map(str.isalpha, behind))))
    )


def _of_lists(view: View, scans: Mapping[int, BylineScan], says: set[int]) -> set[int]:
    """Return the rows that are entries of a list right beside one that names nobody: its topics."""
    items = {k: LIST_MARKS.match(view.plain(k)) is not None for k in scans}
    return {
        k
        for k, item in items.items()
        if item
        and k not in says
        and any(
            0 <= j < len(view.rows)
            and j not in scans
            and j not in says
            and LIST_MARKS.match(view.plain(j)) is not None
            for j in (k - 1, k + 1)
        )
    }


def _credits(text: str, name: str) -> bool:
    """Tell whether a line is a name in brackets, or a caption that ends with it."""
    at = text.rfind(name)
    if at < 1 or text[at - 1] not in "( .":
        return False
    past = text[at + len(name) :].strip("_* ")
    if text[at - 1] == "(":
        return past[:1] == ")"
    # "June 2025. Jane Doe/AP hide caption": an agency is printed with its photographer alone.
    return text[:at].rstrip()[-1:] in _STOPS and (not past or "/" in name)


def _shows(text: str, name: str) -> bool:
    return text.startswith(f"{name} ") and text[len(name) + 1].islower()


def _nearest(signed: list[int], beside: set[int], end: int, offices: list[int]) -> list[int]:
    """Return the names right below the headline, beside a date or below a mark, if there are any.

    Others near by made a picture, or the text is about them; but where each has an office below it
    ("Jane Doe" / "Reporter" / "John Roe" / "Editor"), they are of one list.
    """
    near = {k for k in signed if k == end or not beside.isdisjoint((k - 1, k + 1))}
    if not near:
        return signed
    for rows in (signed, signed[::-1]):
        for k in rows:
            if not near.isdisjoint((k - 1, k + 1)) or (
                k + 1 in offices and k - 1 in offices and k - 2 in near
            ):
                near.add(k)
    return sorted(near)


def _above(view: View, metas: Metas, head: int, *, dated: bool) -> list[int]:
    """Return the rows right above the headline that say who wrote or, unless it is *dated*, when.

    A house there is the page's own name, or one of a menu.
    """
    found: list[int] = []
    for k in range(head - 1, -1, -1):
        # Farther up who wrote stands only beside the day.
        far = k < head - 3
        if far and k + 1 not in found:
            break
        text = view.plain(k)
        if not metas.has(text):
            if not far and _names_beside_day(view, metas, k, head):
                found.append(k)
            continue
        if (dated or far) and any(map(str.isdecimal, text)):
            continue
        text = LIST_MARKS.sub("", text)
        scan = metas.tables.scan_byline(text)
        if scan is None or not scan.byline.authors or not _is_house(text, scan):
            found.append(k)
    return found[::-1]


def _names_beside_day(view: View, metas: Metas, k: int, head: int) -> bool:
    """Tell whether a line above the headline is a known name, with the day right above or below it."""
    text = LIST_MARKS.sub("", view.plain(k))
    if not _LEAST_NAME <= len(text) < _LONGEST_NAME or not any(
        metas.dated(view.plain(j)) and metas.has(view.plain(j))
        for j in (k - 1, k + 1)
        if 0 <= j < head
    ):
        return False
    scan = metas.tables.scan_byline(text)
    given = metas.tables.bylines.given
    return (
        scan is not None
        and not scan.rest
        and all(
            author.kind is AuthorKind.PERSON
            and " " in author.name
            # Hungarian sets the family's name in front.
            and (
                is_given(author.name.split()[0], given)
                or author.name.split()[-1].casefold() in given
            )
            and author.name.split()[-1].casefold() not in PLACES
            and author.name.split()[-1].casefold() not in COUNTRIES
            for author in scan.byline.authors
        )
    )


def _is_house(text: str, scan: BylineScan) -> bool:
    """Tell whether a line is the bare name of a house, which signs pictures, too."""
    (author, *more) = scan.byline.authors
    return (
        not more
        and author.kind is AuthorKind.ORGANISATION
        and len(text.strip("()[] ").rstrip(_BEHIND_NAME)) <= len(author.name)
    )


def _opens_with_surname(text: str, metas: Metas) -> bool:
    """Tell whether a line of Chinese, Japanese or Korean begins as the names there do."""
    surnames = metas.tables.bylines.surnames
    return text[0] in surnames or text[:2] in surnames


def _is_button(text: str, metas: Metas) -> bool:
    """Tell whether a line is a button of the page: short words may be read as a name.

    The name of the house may be part of a word of it: "Avaa Gazette-sovelluksessa".
    """
    kind, score = metas.tables.judge(text)
    if score <= _SURE and "-" in text:
        words = [word.rpartition("-")[2] for word in text.split(" ")]
        if any(map(str.islower, words)):
            kind, score = metas.tables.judge(" ".join(words))
    return kind in _BUTTONS and score > _SURE


def _is_office(scan: BylineScan) -> bool:
    """Tell whether a line below a name says what she is: "Reporter Gazette North"."""
    return len(scan.byline.authors) == 1 and scan.byline.authors[0].role is not None
